/** Stands before KeY's package of this name on the class path: the same parser of JML comments, but quicker. proofs/README.md says why. */
package de.uka.ilkd.key.speclang.njml;
