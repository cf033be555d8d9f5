package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.ironbound.input.ExactNumber;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements about Gaussian clustering in groups of coordinates, with the values of the formulas at exact numbers. */
class GroupStatementsTest {
    private static final int BITS = 120;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(BITS);
    private static final double NEAR = 1e-11;

    /** Coordinates of one kind, with the s and the y of their bound. */
    private record Group(String size, String signal, String s, String y) {
        BigInteger dimension() {
            return new BigInteger(size);
        }

        Coordinate coordinate(String n) {
            return Coordinate.of(Coordinate.GAUSSIAN, new BigInteger(n), 0, number(signal));
        }

        CoefficientsAtMost coefficients(String n) {
            return CoefficientsAtMost.gauss(coordinate(n), number(signal));
        }

        CoordinateCostAtLeast cost(String n, String multiplier) {
            return CoordinateCostAtLeast.of(coefficients(n), number(multiplier), number(s), number(y), new Logarithm(UNIT));
        }
    }

    private static BigFraction number(String text) {
        return ExactNumber.parse("number", text);
    }

    private static Group group(String text) {
        String[] parts = text.split(" ");
        return new Group(parts[0], parts[1], parts[2], parts[3]);
    }

    private static GaussianGroups problem(String n, ErrorLimits target, Group... groups) {
        return GaussianGroups.of(new BigInteger(n), Arrays.stream(groups).map(Group::dimension).toArray(BigInteger[]::new),
            Arrays.stream(groups).map(group -> number(group.signal)).toArray(BigFraction[]::new), target);
    }

    /** The error that the quantile z is just small enough for. */
    private static ErrorLimits target(String z) {
        double tail = Erf.erfc(Double.parseDouble(z) / Math.sqrt(2)) / 2;
        return ErrorLimits.average(number(new BigDecimal(tail * (1 - 1e-9)).round(new MathContext(15)).toPlainString()));
    }

    private static DistanceNeeded distance(String z, ErrorLimits target) {
        Coordinate any = Coordinate.of(Coordinate.BOOLEAN, BigInteger.ONE, 0, number("1/3"));
        return DistanceNeeded.of(Clustering.of(any, BigInteger.ONE, target), number(z), BITS);
    }

    private static GroupCostSum sum(String n, String z, String multiplier, Group... groups) {
        GroupCostSum sum = GroupCostSum.none(problem(n, target(z), groups), number(multiplier), UNIT);
        for (Group group : groups) {
            sum = sum.add(group.dimension(), group.cost(n, multiplier));
        }
        return sum;
    }

    /** n, z, a quarter of the multiplier, groups and the bound in bits, as computed elsewhere. */
    static Stream<Arguments> bounds() {
        return Stream.of(
            Arguments.of("10", "1.2815", "1684.4", 8157.193713765, new String[] {"10000 .01 .0128 .549641337"}),
            Arguments.of("20", "1.2815", "411", 2982.20975112289, new String[] {"10000 .01 .0128 .786802349"}),
            Arguments.of("10", "1.2815", "618.2", 3344.122445252788, new String[] {"5000 .015 .0128 .601972813", "5000 .008 .0128 1"}),
            Arguments.of("5", "1.2815", "459.1", 1108.536870511731,
                new String[] {"100 .1 .05 .125095631", "2000 .02 .02 .731180651", "20000 .005 .01 1"}),
            Arguments.of("20", ".8416", "246.1", 832.8870246361756, new String[] {"4000 .012 .01 .840457138", "8000 .006 .006 1"}),
            Arguments.of("50", "2.3263", "71.5", 867.2260873494406, new String[] {"1000 .03 .02 .380041852", "3000 .01 .02 1"}));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void boundsAreThoseOfTheFormula(String n, String z, String multiplier, double bits, String[] groups) {
        Group[] parts = Arrays.stream(groups).map(GroupStatementsTest::group).toArray(Group[]::new);
        GroupCostSum sum = sum(n, z, multiplier, parts);
        GroupMemorizationAtLeast bound = GroupMemorizationAtLeast.gaussAniso(sum, distance(z, target(z)));
        double found = bound.toBits(BITS).value.doubleValue();
        assertTrue(found <= bits * (1 + NEAR) && found >= bits * (1 - NEAR), () -> found + " bits");
        assertNull(bound.weakened(bound.value.add(new BigFraction(1, 1 << 30))));
        assertEquals(BigFraction.ONE, bound.weakened(BigFraction.ONE).value);
        assertNull(bound.toBits(BITS).toBits(BITS));
    }

    /** With one y for all, a group in two halves is the same. */
    @Test
    void halvesOfAGroupAddUpToIt() {
        GroupCostSum whole = sum("10", "1.2815", "1684.4", group("10000 .01 .0128 .549641337"));
        GroupCostSum halves = sum("10", "1.2815", "1684.4", group("4000 .01 .0128 .549641337"), group("6000 .01 .0128 .549641337"));
        assertEquals(whole.total, halves.total);
    }

    @Test
    void whatIsNotOfTheProblemIsRefused() {
        Group first = group("5000 .015 .0128 .6");
        Group second = group("5000 .008 .0128 1");
        GaussianGroups problem = problem("10", target("1.2815"), first, second);
        GroupCostSum none = GroupCostSum.none(problem, number("600"), UNIT);
        assertNull(GroupCostSum.none(problem, number("-1"), UNIT));
        assertNull(GroupCostSum.none(problem, number("1"), BigInteger.ZERO));
        assertNull(none.add(second.dimension(), second.cost("10", "600")), "the groups in another order");
        assertNull(none.add(new BigInteger("5001"), first.cost("10", "600")), "another dimension");
        assertNull(none.add(first.dimension(), first.cost("9", "600")), "fewer samples");
        assertNull(none.add(first.dimension(), first.cost("10", "601")), "another multiplier");
        assertNull(none.add(first.dimension(), CoordinateCostAtLeast.of(first.coefficients("10"), number("600"), number(".0128"),
            BigFraction.ONE, new Logarithm(UNIT.shiftLeft(1)))), "another scale");
        GroupCostSum one = none.add(first.dimension(), first.cost("10", "600"));
        DistanceNeeded distance = distance("1.2815", target("1.2815"));
        assertNull(GroupMemorizationAtLeast.gaussAniso(one, distance), "a group is missing");
        GroupCostSum both = one.add(second.dimension(), second.cost("10", "600"));
        assertNotNull(GroupMemorizationAtLeast.gaussAniso(both, distance));
        assertNull(both.add(second.dimension(), second.cost("10", "600")), "one more");
        assertNull(GroupMemorizationAtLeast.gaussAniso(both, distance("1.3", target("1.3"))), "the distance of another target");
    }

    @Test
    void numbersOutOfTheirRangeAreRefused() {
        for (String outside : new String[] {"5 .015 .00001 .5", "5 .015 1 .5", "5 .015 .5 0", "5 .015 .5 1.0001", "5 .015 0 .5"}) {
            assertNull(group(outside).cost("10", "600"), outside);
        }
        assertNull(group("5 .015 .5 .5").cost("10", "-1"));
        CoefficientsAtMost signs = CoefficientsAtMost.boolLinear(Coordinate.of(Coordinate.BOOLEAN, BigInteger.TEN, 0, number("1/10")),
            number("1/10"));
        assertNull(CoordinateCostAtLeast.of(signs, BigFraction.ONE, number("1/2"), number("1/2"), new Logarithm(UNIT)));
        assertNull(CoordinateReachAtMost.of(signs, number("1/2"), UNIT));
        assertNull(GaussianGroups.of(BigInteger.ZERO, new BigInteger[0], new BigFraction[0], target("1")));
        assertNull(GaussianGroups.of(BigInteger.ONE, new BigInteger[1], new BigFraction[0], target("1")));
    }

    /** The reach is rho/(1 - sqrt(rho)) at the best s, sqrt(rho)/(2 - sqrt(rho)): for rho = 1/100 it is 1/90 at 1/19. */
    @Test
    void outOfReach() {
        Group hundred = group("100 .1 1/19 1");
        CoordinateReachAtMost reach = CoordinateReachAtMost.of(hundred.coefficients("1"), number("1/19"), UNIT);
        assertEquals(1 / 90.0, new BigFraction(reach.value, UNIT).doubleValue(), 1e-15);
        GroupReachSum sum = GroupReachSum.none(problem("1", target("0.6"), hundred), UNIT).add(hundred.dimension(), reach);
        assertNotNull(NoGroupLearner.gaussAniso(sum, distance("0.6", target("0.6"))), "1.44 > 10/9");
        GroupReachSum near = GroupReachSum.none(problem("1", target("0.52"), hundred), UNIT).add(hundred.dimension(), reach);
        assertNull(NoGroupLearner.gaussAniso(near, distance("0.52", target("0.52"))), "1.0816 < 10/9");
        assertNull(NoGroupLearner.gaussAniso(sum, distance("0.7", target("0.7"))), "the distance of another target");
        assertNull(NoGroupLearner.gaussAniso(GroupReachSum.none(sum.problem, UNIT), distance("0.6", target("0.6"))), "no group yet");
    }
}
