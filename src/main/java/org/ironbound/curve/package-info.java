/** Sweeps: one problem asked again and again while one or two of its numbers run through a range, and how the answers are shown. */
package org.ironbound.curve;
