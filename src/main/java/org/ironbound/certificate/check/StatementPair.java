package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;

/** Two statements of one step. */
record StatementPair(Stated first, Stated second) implements Stated {
    @Override
    public Map<ResultField, BigFraction> numbers() {
        Map<ResultField, BigFraction> numbers = new EnumMap<>(ResultField.class);
        numbers.putAll(first.numbers());
        numbers.putAll(second.numbers());
        return numbers;
    }

    @Override
    public Optional<Bound> bound(ResultField field) {
        return first.bound(field).or(() -> second.bound(field));
    }

    @Override
    public Stated weakened(Map<ResultField, BigFraction> weaker) {
        Stated one = first.weakened(weaker);
        Stated other = second.weakened(weaker);
        return one == null || other == null ? null : new StatementPair(one, other);
    }

    @Override
    public <T> T as(Class<T> kind) {
        T part = first.as(kind);
        return part == null ? second.as(kind) : part;
    }
}
