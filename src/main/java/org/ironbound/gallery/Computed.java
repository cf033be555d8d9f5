package org.ironbound.gallery;

/**
 * A number that nothing certifies.
 *
 * @param how   such as double
 * @param value as the language prints it
 */
public record Computed(String how, String value) {
    /** A result in double precision. */
    public static Computed of(double value) {
        return new Computed("double", Double.toString(value));
    }

    /** A result in single precision. */
    public static Computed of(float value) {
        return new Computed("float", Float.toString(value));
    }

    /** Another number in double precision, with words that say which. */
    public static Computed of(String how, double value) {
        return new Computed(how, Double.toString(value));
    }
}
