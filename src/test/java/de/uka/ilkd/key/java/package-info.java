/** Stands before KeY's package of this name on the class path: the same mapping of elements, but quicker. proofs/README.md says why. */
package de.uka.ilkd.key.java;
