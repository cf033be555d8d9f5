package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.bound.MeanSquaredError;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements about estimates of the centre of a Gaussian cluster: what the rules say, and that they refuse what does not follow. */
@Domain(Numbers.class)
class EstimationStatementsTest {
    private static final int BITS = 200;

    private static BigFraction fraction(String text) {
        String[] parts = text.split("/");
        return new BigFraction(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
    }

    private static Coordinate coordinate(int kind, long samples, String parameter) {
        return Coordinate.of(kind, BigInteger.valueOf(samples), 0, fraction(parameter));
    }

    private static Estimation problem(long d, long n, String l, String error) {
        return Estimation.of(coordinate(Coordinate.GAUSSIAN, n, l), BigInteger.valueOf(d), fraction(error));
    }

    private static CoefficientsAtMost upper(Estimation problem) {
        return CoefficientsAtMost.gauss(problem.coordinate, problem.coordinate.power);
    }

    private static CoefficientsAtLeast lower(Estimation problem) {
        return CoefficientsAtLeast.gauss(problem.coordinate, problem.coordinate.power);
    }

    /** Both bounds are the formula's value, to all digits of these, computed elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "10000, 10, 1/100, 99/100, 760.0154672252",
        "10000, 10, 1/100, 19/20, 5310.3048406612",
        "10000, 10, 1/100, 23/25, 14227.4502547218",
        "1000, 3, 1/5, 7/10, 611.1962106682",
        "1000000, 100, 1/1000, 19/20, 538200.2037023858"})
    void valuesOfTheTheory(long d, long n, String l, String error, String bits) {
        Estimation problem = problem(d, n, l, error);
        EstimationAtLeast least = EstimationAtLeast.gaussEst(problem, upper(problem), BITS).toBits(BITS);
        EstimationAtMost most = EstimationAtMost.gaussEst(problem, lower(problem), BITS).toBits(BITS);
        assertEquals(bits, decimal(least.value).setScale(10, RoundingMode.FLOOR).toPlainString());
        assertEquals(bits, decimal(most.value).setScale(10, RoundingMode.FLOOR).toPlainString());
        assertTrue(least.value.compareTo(most.value) <= 0);
        assertTrue(least.inBits && most.inBits);
        assertNull(NoEstimate.gaussEst(problem, upper(problem)));
        assertNull(least.toBits(BITS));
        assertNull(most.toBits(BITS));
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), 40, RoundingMode.HALF_EVEN);
    }

    @Test
    void lessThanAllSamplesAllowIsOutOfReach() {
        Estimation problem = problem(10_000, 10, "1/100", "9/10");
        assertNotNull(NoEstimate.gaussEst(problem, upper(problem)));
        assertNull(EstimationAtLeast.gaussEst(problem, upper(problem), BITS));
        assertNull(EstimationAtMost.gaussEst(problem, lower(problem), BITS));
    }

    /** tau_10 = 10/109. */
    @Test
    void justWhatTheSamplesAllowIsNotOutOfReachAndHasNoNumber() {
        Estimation problem = problem(10_000, 10, "1/100", "99/109");
        assertNull(NoEstimate.gaussEst(problem, upper(problem)));
        assertNull(EstimationAtLeast.gaussEst(problem, upper(problem), BITS));
        assertNull(EstimationAtMost.gaussEst(problem, lower(problem), BITS));
    }

    @Test
    void coefficientsOfOtherSamplesAreRefused() {
        Estimation problem = problem(10_000, 10, "1/100", "19/20");
        Estimation infeasible = problem(10_000, 10, "1/100", "9/10");
        for (Estimation other : List.of(problem(10_000, 11, "1/100", "19/20"), problem(10_000, 10, "1/99", "19/20"))) {
            assertNull(EstimationAtLeast.gaussEst(problem, upper(other), BITS));
            assertNull(EstimationAtMost.gaussEst(problem, lower(other), BITS));
            assertNull(NoEstimate.gaussEst(infeasible, upper(other)));
        }
        assertNull(EstimationAtLeast.gaussEst(problem, upper(problem), 0));
        assertNull(EstimationAtMost.gaussEst(problem, lower(problem), -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1/2", "3/2"})
    void errorsOutOfTheirRangeAreNone(String error) {
        assertNull(problem(100, 10, "1/10", error));
    }

    @Test
    void onlyGaussianSamplesHaveSuchEstimates() {
        BigFraction half = new BigFraction(1, 2);
        assertNull(Estimation.of(coordinate(Coordinate.BOOLEAN, 10, "1/10"), BigInteger.TEN, half));
        assertNull(Estimation.of(coordinate(Coordinate.SPARSE, 10, "1/10"), BigInteger.TEN, half));
        assertNull(Estimation.of(coordinate(Coordinate.GAUSSIAN, 10, "1/10"), BigInteger.ZERO, half));
    }

    @Test
    void statementsAreWeakenedNeverStrengthened() {
        Estimation problem = problem(10_000, 10, "1/100", "19/20");
        EstimationAtLeast least = EstimationAtLeast.gaussEst(problem, upper(problem), BITS);
        EstimationAtMost most = EstimationAtMost.gaussEst(problem, lower(problem), BITS);
        BigFraction tiny = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(70));
        assertNull(least.weakened(least.value.add(tiny)));
        assertNull(most.weakened(most.value.subtract(tiny)));
        assertEquals(least.value.subtract(tiny), least.weakened(least.value.subtract(tiny)).value);
        assertEquals(most.value.add(tiny), most.weakened(most.value.add(tiny)).value);
    }

    /** Nobody but the kernel makes one. */
    @Test
    void constructorsArePrivate() {
        assertTrue(Stream.of(Estimation.class, EstimationAtLeast.class, EstimationAtMost.class, NoEstimate.class)
            .flatMap(type -> Stream.of(type.getDeclaredConstructors())).allMatch(made -> Modifier.isPrivate(made.getModifiers())));
    }

    /** Whatever the bound of tau, also above 1: the logarithm of the exact fraction, from both sides and near. */
    @Property(tries = 200)
    void theFormulaIsEnclosed(@ForAll Draw draw) {
        BigInteger d = draw.positive(30);
        BigFraction tau = Enclosures.fraction(draw.oneIn(5) ? draw.ratio(40) : draw.proper(60));
        BigFraction error = Enclosures.fraction(draw.proper(60));
        Logarithm ln = new Logarithm(draw.unit(200));
        BigFraction rest = BigFraction.ONE.subtract(BigFraction.ONE.subtract(error).divide(tau));
        BigInteger lower = MeanSquaredError.lowerBound(ln, d, tau, error);
        BigInteger upper = MeanSquaredError.upperBound(ln, d, tau, error);
        assertEquals(rest.compareTo(BigFraction.ZERO) < 0, MeanSquaredError.isOutOfReach(tau, error));
        if (rest.compareTo(BigFraction.ZERO) <= 0) {
            assertNull(lower);
            assertNull(upper);
            return;
        }
        BigFraction ratio = error.divide(rest);
        assertTrue(Reference.ln(ratio.getNumerator(), ratio.getDenominator()).atLeast(lower.shiftLeft(1), d.multiply(ln.unit)));
        assertTrue(Reference.ln(ratio.getNumerator(), ratio.getDenominator()).atMost(upper.shiftLeft(1), d.multiply(ln.unit)));
        Assume.that(ratio.getNumerator().bitLength() - ratio.getDenominator().bitLength() < 50);
        assertTrue(upper.subtract(lower).compareTo(d.multiply(BigInteger.valueOf(300)).add(BigInteger.TWO)) <= 0);
    }
}
