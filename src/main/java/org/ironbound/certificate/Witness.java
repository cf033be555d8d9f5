package org.ironbound.certificate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** What was found by searching: numbers and lists of numbers. It proves nothing by itself. */
public final class Witness {
    private final Map<WitnessField, BigFraction> numbers = new EnumMap<>(WitnessField.class);
    private final Map<WitnessField, List<BigFraction>> lists = new EnumMap<>(WitnessField.class);

    private Witness() {
    }

    /** Nothing. */
    public static Witness none() {
        return new Witness();
    }

    /** The bits after the point to compute with. */
    public static Witness precision(int bits) {
        return none().with(WitnessField.PRECISION, new BigFraction(bits));
    }

    /** A witness with this number besides all that this one has. */
    public Witness with(WitnessField field, BigFraction value) {
        Witness more = copy();
        more.numbers.put(field, value);
        return more;
    }

    /** A witness with this list besides all that this one has. */
    public Witness with(WitnessField field, List<BigFraction> values) {
        Witness more = copy();
        more.lists.put(field, List.copyOf(values));
        return more;
    }

    private Witness copy() {
        Witness copy = new Witness();
        copy.numbers.putAll(numbers);
        copy.lists.putAll(lists);
        return copy;
    }

    /**
     * The number of this field.
     *
     * @throws NoSuchElementException if there is none; {@link #numbers} has all that there are
     */
    public BigFraction get(WitnessField field) {
        return Optional.ofNullable(numbers.get(field)).orElseThrow(() -> new NoSuchElementException(field.label()));
    }

    /**
     * The list of this field.
     *
     * @throws NoSuchElementException if there is none; {@link #lists} has all that there are
     */
    public List<BigFraction> list(WitnessField field) {
        return Optional.ofNullable(lists.get(field)).orElseThrow(() -> new NoSuchElementException(field.label()));
    }

    /** All numbers, in order. */
    public Map<WitnessField, BigFraction> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** All lists, in order. */
    public Map<WitnessField, List<BigFraction>> lists() {
        return Collections.unmodifiableMap(lists);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness that && numbers.equals(that.numbers) && lists.equals(that.lists);
    }

    @Override
    public int hashCode() {
        return 31 * numbers.hashCode() + lists.hashCode();
    }

    @Override
    public String toString() {
        return numbers + " " + lists;
    }
}
