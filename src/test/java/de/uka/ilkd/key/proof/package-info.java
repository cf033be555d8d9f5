/** A class of KeY's package, which only it can see, with a quicker look for taclets. */
package de.uka.ilkd.key.proof;
