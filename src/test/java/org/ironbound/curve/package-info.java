/** Sweeps. */
package org.ironbound.curve;
