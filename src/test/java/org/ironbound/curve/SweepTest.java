package org.ironbound.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Proportion;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static Axis axis(String field, int... values) {
        return new Axis(field, Arrays.stream(values).mapToObj(BigFraction::new).toList());
    }

    private static String points(Axis... axes) {
        Sweep sweep = new Sweep(List.of(axes), at -> new GaussianContraction(BigInteger.ONE,
            Proportion.of("lambda-squared", new BigFraction(1, 2))));
        assertEquals(sweep.size(), sweep.points().count());
        return sweep.points().map(point -> point.number() + point.at().toString().replace(" ", "")).collect(Collectors.joining(" "));
    }

    /** The curve runs along the longer axis, for each number of the shorter one; along the first one if they are equally long. */
    @Test
    void theLongerAxisIsTheInnerOne() {
        assertEquals("1{n=1} 2{n=2}", points(axis("n", 1, 2)));
        assertEquals("1{e=7,n=1} 2{e=7,n=2} 3{e=8,n=1} 4{e=8,n=2}", points(axis("n", 1, 2), axis("e", 7, 8)));
        assertEquals("1{n=1,e=7} 2{n=1,e=8} 3{n=1,e=9} 4{n=2,e=7} 5{n=2,e=8} 6{n=2,e=9}", points(axis("n", 1, 2), axis("e", 7, 8, 9)));
        assertEquals("1{e=7,n=1} 2{e=7,n=2} 3{e=7,n=3}", points(axis("n", 1, 2, 3), axis("e", 7)));
    }

    @Test
    void numbersOfAnAxis() {
        assertEquals("0.01", Axis.exact(new BigFraction(1, 100)));
        assertEquals("1/3", Axis.exact(new BigFraction(1, 3)));
        assertEquals("0.33333333333333333", Axis.decimal(new BigFraction(1, 3)));
        assertEquals("1000000", Axis.exact(new BigFraction(1_000_000)));
        assertEquals("1e300", Axis.exact(new BigFraction(BigInteger.TEN.pow(300))));
        assertEquals("1e-30", Axis.exact(new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30))));
        assertEquals("0", Axis.exact(BigFraction.ZERO));
    }
}
