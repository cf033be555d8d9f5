package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;

/** What a step yields that no statement of the kernel says yet, as numbers by their fields. */
final class Results {
    private Results() {
    }

    /** One number, with room for more. */
    static Map<ResultField, BigFraction> one(ResultField field, BigFraction value) {
        Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
        result.put(field, value);
        return result;
    }
}
