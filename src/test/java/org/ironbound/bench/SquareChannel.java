package org.ironbound.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.FiniteChannel;

/** Channels with as many outputs as inputs whose probabilities are random multiples of one fraction in each row. */
public final class SquareChannel {
    private SquareChannel() {
    }

    /** The channel of this size, whatever the law of its input. */
    public static FiniteChannel of(int size) {
        return new FiniteChannel(rows(size), 1, Optional.empty(), Optional.empty());
    }

    /** The same with the uniform law of its input. */
    public static FiniteChannel withLaw(int size) {
        return new FiniteChannel(rows(size), 1, Optional.of(Collections.nCopies(size, new BigFraction(1, size))), Optional.empty());
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
