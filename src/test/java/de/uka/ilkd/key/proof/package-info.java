/** Classes of KeY's package, which only it can see, with quicker looks for taclets. */
package de.uka.ilkd.key.proof;
