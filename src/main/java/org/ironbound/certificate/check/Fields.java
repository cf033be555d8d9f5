package org.ironbound.certificate.check;

import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;

/** Which fields a step must have. */
final class Fields {
    private Fields() {
    }

    /** Exactly these numbers, none negative but the threshold. */
    static void requireNumbers(String part, Set<? extends Field> wanted, Map<? extends Field, BigFraction> numbers)
            throws RejectedException {
        requireSame(part, wanted, numbers.keySet());
        for (Map.Entry<? extends Field, BigFraction> entry : numbers.entrySet()) {
            if (entry.getKey() != WitnessField.THRESHOLD && Fractions.signum(entry.getValue()) < 0) {
                throw new RejectedException(part + " " + entry.getKey().label() + " is negative");
            }
        }
    }

    /** Exactly these fields. */
    static void requireSame(String part, Set<? extends Field> wanted, Set<? extends Field> given) throws RejectedException {
        for (Field field : wanted) {
            if (!given.contains(field)) {
                throw new RejectedException(part + " lacks the field '" + field.label() + "'");
            }
        }
        for (Field field : given) {
            if (!wanted.contains(field)) {
                throw new RejectedException(part + " has the field '" + field.label() + "', which this rule does not take");
            }
        }
    }
}
