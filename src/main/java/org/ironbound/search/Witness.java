package org.ironbound.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;

/** Witnesses of steps. */
final class Witness {
    private Witness() {
    }

    static Map<Field, BigFraction> none() {
        return new EnumMap<>(Field.class);
    }

    static Map<Field, BigFraction> precision(int bits) {
        return of(Field.PRECISION, new BigFraction(bits));
    }

    static Map<Field, BigFraction> of(Field field, BigFraction value) {
        Map<Field, BigFraction> witness = none();
        witness.put(field, value);
        return witness;
    }
}
