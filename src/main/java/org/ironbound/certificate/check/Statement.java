package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;

/**
 * A statement object of the kernel, which only the proved rules of the kernel make.
 *
 * @param object  the statement
 * @param reading what it says of its numbers, by their fields
 * @param rule    the kernel's rule that weakens it, which returns null where a number is stronger
 * @param premise the statement in it that other rules build on; itself, if it has no parts
 */
record Statement<T>(T object, Function<T, Map<ResultField, Bound>> reading, BiFunction<T, Map<ResultField, BigFraction>, T> rule,
        Function<T, ?> premise) implements Stated {
    Statement {
        Objects.requireNonNull(object, "nothing follows");
    }

    /** A statement without parts. */
    Statement(T object, Function<T, Map<ResultField, Bound>> reading, BiFunction<T, Map<ResultField, BigFraction>, T> rule) {
        this(object, reading, rule, x -> x);
    }

    @Override
    public Map<ResultField, BigFraction> numbers() {
        Map<ResultField, BigFraction> numbers = new EnumMap<>(ResultField.class);
        reading.apply(object).forEach((field, bound) -> numbers.put(field, bound.value()));
        return numbers;
    }

    @Override
    public Optional<Bound> bound(ResultField field) {
        return Optional.ofNullable(reading.apply(object).get(field));
    }

    @Override
    public Stated weakened(Map<ResultField, BigFraction> weaker) {
        T weakened = rule.apply(object, weaker);
        return weakened == null ? null : new Statement<>(weakened, reading, rule, premise);
    }

    @Override
    public <S> S as(Class<S> kind) {
        return Stream.of(object, premise.apply(object)).filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }
}
