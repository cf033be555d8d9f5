package org.ironbound.proof.trust;

import java.util.Set;

/**
 * A method or constructor of the kernel, or a clause of specs/.
 *
 * @param type with the package below the kernel, such as {@code exact.Division}
 * @param name the type's simple name for a constructor
 * @param words the first sentence of its Javadoc, on one line; empty without Javadoc
 * @param statements IDs of theory.md that the Javadoc cites in brackets
 */
record Method(String type, String name, String words, Set<String> statements) {
    /** With the type's simple name. */
    String qualifiedName() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + name;
    }
}
