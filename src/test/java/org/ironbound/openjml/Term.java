package org.ironbound.openjml;

import java.math.BigInteger;
import java.util.List;

/**
 * A term of JML as Java says it.
 *
 * @param java the expression
 * @param type what it is
 */
record Term(String java, Type type) {
    /**
     * The type of a term.
     *
     * @param name     of the Java class of its values
     * @param java     the class
     * @param isNumber whether it is a mathematical integer, which Java says by a {@link BigInteger}; one of these may also be an object
     */
    record Type(String name, Class<?> java, boolean isNumber) {
        static final Type NUMBER = new Type("java.math.BigInteger", BigInteger.class, true);
        static final Type TRUTH = new Type("boolean", boolean.class, false);
        static final Type SEQUENCE = new Type("java.util.List<java.math.BigInteger>", List.class, false);

        static Type of(Class<?> java) {
            return new Type(java.getCanonicalName(), java, false);
        }
    }

    static Term number(String java) {
        return new Term(java, Type.NUMBER);
    }

    static Term truth(String java) {
        return new Term(java, Type.TRUTH);
    }

    /** As a mathematical integer. */
    String asNumber() {
        if (type.isNumber()) {
            return java;
        }
        if (type.java().equals(int.class) || type.java().equals(long.class)) {
            return "java.math.BigInteger.valueOf(" + java + ")";
        }
        throw new UnknownJml("not a number: " + java);
    }

    /** As a condition. */
    String asTruth() {
        if (!type.equals(Type.TRUTH)) {
            throw new UnknownJml("not a condition: " + java);
        }
        return java;
    }

    /** As an argument of a parameter of this type. */
    String as(Type parameter) {
        if (parameter.isNumber()) {
            return asNumber();
        }
        if (parameter.java().equals(int.class) && type.isNumber()) {
            return java + ".intValueExact()";
        }
        return java;
    }
}
