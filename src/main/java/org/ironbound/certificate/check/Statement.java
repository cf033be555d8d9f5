package org.ironbound.certificate.check;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;

/**
 * A statement object of the kernel, which only the proved rules of the kernel make.
 *
 * @param object  the statement
 * @param reading its numbers by their fields
 * @param rule    the kernel's rule that weakens it, which returns null where a number is stronger
 */
record Statement<T>(T object, Function<T, Map<Field, BigFraction>> reading, BiFunction<T, Map<Field, BigFraction>, T> rule) implements Stated {
    @Override
    public Map<Field, BigFraction> numbers() {
        return reading.apply(object);
    }

    @Override
    public Stated weakened(Map<Field, BigFraction> weaker) {
        T weakened = rule.apply(object, weaker);
        return weakened == null ? null : new Statement<>(weakened, reading, rule);
    }

    @Override
    public <S> S as(Class<S> kind) {
        return kind.isInstance(object) ? kind.cast(object) : null;
    }
}
