/** Values of the kernel compared with those that specs/theory.md states. */
package org.ironbound.kernel;
