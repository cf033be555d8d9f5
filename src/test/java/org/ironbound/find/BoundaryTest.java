package org.ironbound.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class BoundaryTest {
    private static final BigInteger MANY = BigInteger.TEN.pow(300);

    private final List<BigInteger> asked = new ArrayList<>();

    private Boundary boundary(Numbers numbers, LongFunction<Status> answer) {
        asked.clear();
        return new Boundary(numbers, index -> {
            asked.add(index);
            return answer.apply(numbers.at(index).bigDecimalValue().min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue());
        });
    }

    private static Numbers whole(long first, long last) {
        return Numbers.whole(BigInteger.valueOf(first), BigInteger.valueOf(last));
    }

    private static Numbers list(int count) {
        return Numbers.of(IntStream.rangeClosed(1, count).mapToObj(BigFraction::new).toList());
    }

    private static Status ordered(long number, long impossible, long possible) {
        return number <= impossible ? Status.IMPOSSIBLE : number >= possible ? Status.POSSIBLE : Status.OPEN;
    }

    private static void requireNumbers(Boundary.Sides sides, Numbers numbers, Integer impossible, Integer possible) {
        assertEquals(Optional.ofNullable(impossible).map(BigFraction::new), sides.impossible().map(numbers::at));
        assertEquals(Optional.ofNullable(possible).map(BigFraction::new), sides.possible().map(numbers::at));
    }

    /** Whatever the boundary and the range: both sides are exact, and none where there is none. */
    @Test
    void ordered() {
        for (IntFunction<Numbers> range : List.<IntFunction<Numbers>>of(last -> whole(1, last), BoundaryTest::list)) {
            for (int last = 1; last <= 40; last++) {
                for (int impossible = 0; impossible <= last; impossible++) {
                    for (int possible = impossible + 1; possible <= last + 1; possible++) {
                        Numbers numbers = range.apply(last);
                        int a = impossible;
                        int b = possible;
                        Boundary.Sides sides = boundary(numbers, number -> ordered(number, a, b)).ofOrdered();
                        requireNumbers(sides, numbers, a == 0 ? null : a, b > last ? null : b);
                        assertEquals(asked.stream().distinct().count(), asked.size());
                    }
                }
            }
        }
    }

    /** No number is asked about that is far above the answer. */
    @Test
    void manyNumbers() {
        Numbers numbers = Numbers.whole(BigInteger.ONE, MANY);
        Boundary.Sides sides = boundary(numbers, number -> ordered(number, 37, 41)).ofOrdered();
        requireNumbers(sides, numbers, 37, 41);
        assertTrue(asked.size() < 20 && asked.stream().allMatch(index -> index.bitLength() < 9), asked::toString);
        assertEquals(Optional.of(MANY), boundary(numbers, number -> Status.IMPOSSIBLE).ofOrdered().impossible()
            .map(index -> index.add(BigInteger.ONE)));
        assertTrue(asked.size() < 15, asked::toString);
    }

    /** What is certified may have gaps: what is said is still about numbers that were asked about and answered so. */
    @Test
    void orderedWithGaps() {
        Random random = new Random(1);
        for (int run = 0; run < 500; run++) {
            long seed = random.nextLong();
            Numbers numbers = whole(1, 200);
            LongFunction<Status> answer = number -> new Random(seed + number).nextInt(3) == 0 ? Status.OPEN : ordered(number, 90, 110);
            Boundary.Sides sides = boundary(numbers, answer).ofOrdered();
            sides.impossible().ifPresent(index -> assertEquals(Status.IMPOSSIBLE, answer.apply(index.longValue() + 1)));
            sides.possible().ifPresent(index -> assertEquals(Status.POSSIBLE, answer.apply(index.longValue() + 1)));
            assertTrue(sides.impossible().map(asked::contains).orElse(true) && sides.possible().map(asked::contains).orElse(true));
        }
    }

    /** What contradicts the theorem is not seen as an answer: below a possible number only smaller ones are asked about. */
    @Test
    void disorder() {
        Boundary falling = boundary(list(100), number -> number < 60 ? Status.POSSIBLE : number < 70 ? Status.OPEN : Status.IMPOSSIBLE);
        assertEquals(Optional.empty(), falling.ofOrdered().impossible());
        Boundary island = boundary(whole(1, 100), number -> number < 3 ? Status.OPEN : number == 4 ? Status.POSSIBLE : Status.IMPOSSIBLE);
        requireNumbers(island.ofOrdered(), whole(1, 100), 3, 4);
    }

    /** Impossible, possible and impossible again: the last change is found, from either side. */
    @Test
    void anyOrder() {
        Numbers numbers = whole(2, 1_000_000_000);
        LongFunction<Status> hill = number -> number <= 5 || number >= 4000 ? Status.IMPOSSIBLE : number > 3000 ? Status.OPEN
            : Status.POSSIBLE;
        requireNumbers(boundary(numbers, hill).ofAny(), numbers, 4000, 3000);
        requireNumbers(boundary(numbers, number -> ordered(number, 100, 120)).ofAny(), numbers, 100, 120);
        requireNumbers(boundary(list(50), hill).ofAny(), list(50), 5, 6);
        Boundary.Sides sides = boundary(numbers, number -> Status.POSSIBLE).ofAny();
        requireNumbers(sides, numbers, null, 1_000_000_000);
        assertTrue(asked.size() < 40, asked::toString);
        assertEquals(new Boundary.Sides(Optional.empty(), Optional.empty()), boundary(numbers, number -> Status.OPEN).ofAny());
    }
}
