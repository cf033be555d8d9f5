package org.ironbound.certificate.check;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;

/**
 * What a rule yields that the kernel computes but does not state yet: that the numbers are bounds of the problem's quantities is what
 * theory.md says of the rule. Whether other numbers are weaker the checker decides by the relation of each field.
 */
record Numbers(Map<ResultField, BigFraction> numbers) implements Stated {
    @Override
    public Optional<Bound> bound(ResultField field) {
        return Optional.empty();
    }

    @Override
    public Stated weakened(Map<ResultField, BigFraction> weaker) {
        return new Numbers(weaker);
    }

    @Override
    public <T> T as(Class<T> kind) {
        return null;
    }
}
