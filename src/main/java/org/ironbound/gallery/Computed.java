package org.ironbound.gallery;

import org.ironbound.report.Decimals;

/**
 * A number that nothing certifies.
 *
 * @param how   such as double
 * @param value with the fewest digits from which it is read again
 */
public record Computed(String how, String value) {
    /** A result in double precision. */
    public static Computed of(double value) {
        return new Computed("double", Decimals.shortest(value));
    }

    /** A result in single precision. */
    public static Computed of(float value) {
        return new Computed("float", Decimals.shortest(value));
    }

    /** Another number in double precision, with words that say which. */
    public static Computed of(String how, double value) {
        return new Computed(how, Decimals.shortest(value));
    }
}
