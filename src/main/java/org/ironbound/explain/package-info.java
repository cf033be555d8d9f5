/** Derivations step by step, for people who learn: what a rule says, its formula with the numbers put in, and who proved what. */
package org.ironbound.explain;
