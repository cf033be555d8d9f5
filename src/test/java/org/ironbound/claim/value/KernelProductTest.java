package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.junit.jupiter.api.Test;

/** What is stated where some distances from ends are positive is stated where more of them are, and nowhere else. */
class KernelProductTest {
    private static final int SIZE = 5;
    private static final MeteredKernel KERNEL = new MeteredKernel(64, Meter.unlimited());

    private static SortedSet<Distance> set(int bits) {
        SortedSet<Distance> set = new TreeSet<>();
        IntStream.range(0, SIZE).filter(i -> (bits >> i & 1) != 0).mapToObj(Distance::ofNull).forEach(set::add);
        return set;
    }

    /** Of distances from the ends 0 and 1, and from 1/3 and -1/7, which are no binary fractions. */
    private static SortedSet<Distance> ends(int bits) {
        List<Distance> all = List.of(Distance.ofNull(1), new Distance(0, BigFraction.ONE, false), new Distance(1, BigFraction.ONE, false),
            new Distance(2, new BigFraction(1, 3), true), new Distance(3, new BigFraction(-1, 7), true));
        SortedSet<Distance> set = new TreeSet<>();
        IntStream.range(0, all.size()).filter(i -> (bits >> i & 1) != 0).mapToObj(all::get).forEach(set::add);
        return set;
    }

    private static Term product(SortedSet<Distance> distances) {
        return KernelProduct.of(distances, KERNEL);
    }

    /** All from 0 to 1, but for one from another number. */
    private static Ranges ranges(int variable, int low) {
        BigFraction[] lower = new BigFraction[SIZE];
        BigFraction[] upper = new BigFraction[SIZE];
        for (int i = 0; i < SIZE; i++) {
            lower[i] = new BigFraction(i == variable ? low : 0);
            upper[i] = BigFraction.ONE;
        }
        return Ranges.of(lower, upper, new int[SIZE]);
    }

    /** Each set of variables, and each set that has these and others. */
    @Test
    void whereMoreVariablesArePositive() {
        whereMoreArePositive(ranges(0, 0), KernelProductTest::set);
    }

    @Test
    void whereMoreVariablesAreNotAtEnds() {
        Ranges ranges = Ranges.of(
            new BigFraction[] {BigFraction.ZERO, BigFraction.ZERO, new BigFraction(1, 3), new BigFraction(-1, 7)},
            new BigFraction[] {BigFraction.ONE, BigFraction.ONE, BigFraction.ONE, BigFraction.ONE}, new int[4]);
        whereMoreArePositive(ranges, KernelProductTest::ends);
    }

    private static void whereMoreArePositive(Ranges ranges, IntFunction<SortedSet<Distance>> set) {
        for (int all = 1; all < 1 << SIZE; all++) {
            for (int some = 1; some < 1 << SIZE; some++) {
                NotNegativeWhere known = NotNegativeWhere.of(ranges, product(set.apply(some)));
                NotNegativeWhere under = KernelProduct.under(set.apply(all), known, KERNEL);
                if ((some & all) != some) {
                    assertNull(under);
                    continue;
                }
                assertEquals(set.apply(all), KernelProduct.distances(under, KERNEL));
                assertTrue(under.condition.isSame(product(set.apply(all))));
                assertSame(known.term, under.term);
                assertTrue(under.strict && under.positive);
            }
        }
    }

    /** A product of two numbers below 0 is positive, too. */
    @Test
    void notWhereAVariableIsNegative() {
        assertNull(KernelProduct.under(set(3), NotNegativeWhere.of(ranges(1, -1), product(set(2))), KERNEL));
        assertNull(KernelProduct.under(set(7), NotNegativeWhere.of(ranges(1, -1), product(set(1))), KERNEL));
        assertNull(KernelProduct.signs(set(3), ranges(1, -1), KERNEL));
        assertEquals(2, KernelProduct.signs(set(5), ranges(1, -1), KERNEL).length);
    }

    /** Not that they are not negative, nor that their sum or square is positive. */
    @Test
    void otherConditions() {
        Ranges ranges = ranges(0, 0);
        NotNegativeWhere known = NotNegativeWhere.of(ranges, product(set(3)));
        assertFalse(KernelProduct.distances(known, KERNEL).isEmpty());
        TermWriter sum = new TermWriter(0, 64, Meter.unlimited());
        sum.plus(sum.variable(0), sum.variable(1));
        TermWriter square = new TermWriter(0, 64, Meter.unlimited());
        square.power(square.variable(0), 2);
        for (TermWriter other : List.of(sum, square)) {
            NotNegativeWhere where = NotNegativeWhere.of(ranges, other.term(null).term());
            assertTrue(KernelProduct.distances(where, KERNEL).isEmpty());
            assertNull(KernelProduct.under(set(3), where, KERNEL));
        }
    }
}
