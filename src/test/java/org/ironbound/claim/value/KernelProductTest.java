package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.junit.jupiter.api.Test;

/** What is stated where some variables are positive is stated where more of them are, and nowhere else. */
class KernelProductTest {
    private static final int SIZE = 5;
    private static final MeteredKernel KERNEL = new MeteredKernel(64, Meter.unlimited());

    private static SortedSet<Integer> set(int bits) {
        SortedSet<Integer> set = new TreeSet<>();
        IntStream.range(0, SIZE).filter(i -> (bits >> i & 1) != 0).forEach(set::add);
        return set;
    }

    private static Term product(SortedSet<Integer> variables) {
        return TermWriter.ofVariables(variables, KERNEL).term();
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
        Ranges ranges = ranges(0, 0);
        for (int all = 1; all < 1 << SIZE; all++) {
            for (int some = 1; some < 1 << SIZE; some++) {
                NotNegativeWhere known = NotNegativeWhere.of(ranges, product(set(some)));
                NotNegativeWhere under = KernelProduct.under(set(all), known, KERNEL);
                if ((some & all) != some) {
                    assertNull(under);
                    continue;
                }
                assertEquals(set(all), KernelProduct.variables(under, KERNEL));
                assertTrue(under.condition.isSame(product(set(all))));
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
        assertFalse(KernelProduct.variables(known, KERNEL).isEmpty());
        TermWriter sum = new TermWriter(0, 64, Meter.unlimited());
        sum.plus(sum.variable(0), sum.variable(1));
        TermWriter square = new TermWriter(0, 64, Meter.unlimited());
        square.power(square.variable(0), 2);
        for (TermWriter other : List.of(sum, square)) {
            NotNegativeWhere where = NotNegativeWhere.of(ranges, other.term(null).term());
            assertTrue(KernelProduct.variables(where, KERNEL).isEmpty());
            assertNull(KernelProduct.under(set(3), where, KERNEL));
        }
    }
}
