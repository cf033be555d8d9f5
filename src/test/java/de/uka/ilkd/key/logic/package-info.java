/** In a package of KeY's, for a class that takes the place of one of KeY's. */
package de.uka.ilkd.key.logic;
