package org.ironbound.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.FiniteChannel;

/** Channels with as many outputs as inputs whose probabilities are random multiples of one fraction in each row, or decimals near them. */
public final class SquareChannel {
    private static final int MILLION = 1_000_000;

    private SquareChannel() {
    }

    /** The channel of this size, whatever the law of its input. */
    public static FiniteChannel of(int size) {
        return new FiniteChannel(rows(size), 1, Optional.empty(), Optional.empty());
    }

    /** The same with the uniform law of its input. */
    public static FiniteChannel withLaw(int size) {
        return new FiniteChannel(rows(size), 1, uniform(size), Optional.empty());
    }

    /** The channel with probabilities rounded to six decimals: their common denominator is a million, whatever the size. */
    public static FiniteChannel ofDecimals(int size) {
        return new FiniteChannel(decimals(size), 1, Optional.empty(), Optional.empty());
    }

    /** The same with the uniform law of its input. */
    public static FiniteChannel ofDecimalsWithLaw(int size) {
        return new FiniteChannel(decimals(size), 1, uniform(size), Optional.empty());
    }

    private static Optional<List<BigFraction>> uniform(int size) {
        return Optional.of(Collections.nCopies(size, new BigFraction(1, size)));
    }

    /** The first entry of each row makes its sum 1. */
    private static List<List<BigFraction>> decimals(int size) {
        return rows(size).stream().map(row -> {
            int[] numbers = row.stream().mapToInt(entry -> entry.multiply(MILLION).intValue()).toArray();
            numbers[0] += MILLION - Arrays.stream(numbers).sum();
            return Arrays.stream(numbers).mapToObj(n -> new BigFraction(n, MILLION)).toList();
        }).toList();
    }

    private static List<List<BigFraction>> rows(int size) {
        Random random = new Random(1);
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int[] numbers = random.ints(size, 1, 1000).toArray();
            int sum = Arrays.stream(numbers).sum();
            rows.add(Arrays.stream(numbers).mapToObj(n -> new BigFraction(n, sum)).toList());
        }
        return rows;
    }
}
