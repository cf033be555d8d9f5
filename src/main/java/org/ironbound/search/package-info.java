/**
 * Floating-point search for witnesses, and the derivations made from them. A mistake here can cost tightness, never truth: the kernel
 * decides.
 */
package org.ironbound.search;
