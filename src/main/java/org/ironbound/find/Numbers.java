package org.ironbound.find;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.curve.Range;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** The numbers that an unknown may be, in order, with indices from 0: all whole numbers of a range, or a list. */
public final class Numbers {
    private static final BigInteger TWO = BigInteger.TWO;
    /** Above this ratio of two whole numbers the one between them is their geometric mean. */
    private static final BigInteger WIDE = BigInteger.valueOf(4);
    /** Decimals of three digits are one of these times a power of ten. */
    private static final int FEWEST = 100;
    private static final int MOST = 999;

    private final BigInteger size;
    private final Function<BigInteger, BigFraction> at;
    /** The first one if they are all whole numbers of a range; empty for a list. */
    private final Optional<BigInteger> first;

    private Numbers(BigInteger size, Function<BigInteger, BigFraction> at, Optional<BigInteger> first) {
        this.size = size;
        this.at = at;
        this.first = first;
    }

    /** All whole numbers from one to another, both at least 1. */
    public static Numbers whole(BigInteger first, BigInteger last) {
        return new Numbers(last.subtract(first).add(BigInteger.ONE), index -> new BigFraction(first.add(index)), Optional.of(first));
    }

    /** These, ascending. */
    public static Numbers of(List<BigFraction> values) {
        return new Numbers(BigInteger.valueOf(values.size()), index -> values.get(index.intValueExact()), Optional.empty());
    }

    /**
     * The numbers that a person wrote: a list, a range with a step or a factor, or one without, which stands for all whole numbers between
     * its ends or, where the option takes others, for the decimals of three digits.
     *
     * @param field   the option, without dashes
     * @param isWhole whether the option takes whole numbers only
     * @throws InvalidFieldException if the text is no range, or one with too many numbers
     */
    public static Numbers of(String field, String text, boolean isWhole) {
        Optional<List<BigFraction>> ends = Range.ends(field, text);
        if (ends.isEmpty()) {
            return of(Range.values(field, text, isWhole, null));
        }
        BigFraction from = ends.get().get(0);
        BigFraction to = ends.get().get(1);
        if (!isWhole) {
            return of(decimals(field, text, from, to));
        }
        if (!Fractions.isInteger(from) || !Fractions.isInteger(to) || Fractions.signum(from) <= 0) {
            throw new InvalidFieldException(field, text, "a range of whole numbers from 1 on, such as 1..1000");
        }
        return whole(from.getNumerator(), to.getNumerator());
    }

    /** The decimals of three digits between two positive numbers, and these. */
    private static List<BigFraction> decimals(String field, String text, BigFraction from, BigFraction to) {
        if (Fractions.signum(from) <= 0) {
            throw new InvalidFieldException(field, text, "a range from a number above 0, or with a step such as 0..0.4:0.01");
        }
        TreeSet<BigFraction> values = new TreeSet<>(List.of(from, to));
        BigFraction unit = new BigFraction(1, FEWEST);
        while (unit.multiply(FEWEST).compareTo(from) > 0) {
            unit = unit.divide(BigInteger.TEN);
        }
        while (unit.multiply(FEWEST).compareTo(to) <= 0) {
            for (int count = FEWEST; count <= MOST; count++) {
                BigFraction value = unit.multiply(count);
                if (value.compareTo(from) > 0 && value.compareTo(to) < 0) {
                    values.add(value);
                }
            }
            if (values.size() > Range.MOST) {
                throw new InvalidFieldException(field, text, "a range with at most " + Range.MOST + " decimals of three digits");
            }
            unit = unit.multiply(BigInteger.TEN);
        }
        return List.copyOf(values);
    }

    /** These without the largest ones, as long as those are not allowed; at least the first one. */
    public Numbers without(Predicate<BigFraction> isRefused) {
        BigInteger kept = size;
        while (kept.compareTo(BigInteger.ONE) > 0 && isRefused.test(at(kept.subtract(BigInteger.ONE)))) {
            kept = kept.subtract(BigInteger.ONE);
        }
        return new Numbers(kept, at, first);
    }

    /** These as a list from the last one to the first. */
    public Numbers reversed() {
        return new Numbers(size, index -> at(size.subtract(BigInteger.ONE).subtract(index)), Optional.empty());
    }

    /** How many there are, at least 1. */
    public BigInteger size() {
        return size;
    }

    /** The one with this index. */
    public BigFraction at(BigInteger index) {
        return at.apply(index);
    }

    /** The first one. */
    public BigFraction first() {
        return at(BigInteger.ZERO);
    }

    /** The last one. */
    public BigFraction last() {
        return at(size.subtract(BigInteger.ONE));
    }

    /** An index strictly between two that are not next to each other. */
    BigInteger between(BigInteger low, BigInteger high) {
        BigInteger middle = low.add(high).divide(TWO);
        if (first.isPresent()) {
            BigInteger from = first.get().add(low);
            BigInteger to = first.get().add(high);
            if (to.compareTo(from.multiply(WIDE)) > 0) {
                middle = from.multiply(to).sqrt().subtract(first.get());
            }
        }
        return middle.max(low.add(BigInteger.ONE)).min(high.subtract(BigInteger.ONE));
    }

    /** Indices to begin with where answers are ordered: many whole numbers are not begun with large ones. */
    List<BigInteger> squares() {
        return first.isEmpty() ? List.of() : steps(count -> count.multiply(count.max(TWO)));
    }

    /** Indices to begin with where nothing is known of the order of answers: everywhere. */
    List<BigInteger> doublings() {
        return steps(count -> count.multiply(TWO));
    }

    /** The first index, the second, and on to the last. */
    private List<BigInteger> steps(UnaryOperator<BigInteger> nextCount) {
        List<BigInteger> indices = new ArrayList<>();
        for (BigInteger count = BigInteger.ONE; count.compareTo(size) < 0; count = nextCount.apply(count)) {
            indices.add(count.subtract(BigInteger.ONE));
        }
        indices.add(size.subtract(BigInteger.ONE));
        return indices;
    }
}
