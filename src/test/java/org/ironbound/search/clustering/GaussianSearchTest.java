package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.Rules;
import org.ironbound.input.GaussianInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.reference.Reference;
import org.ironbound.search.clustering.GaussianBounds.Bounds;
import org.ironbound.search.clustering.GaussianBounds.Infeasible;
import org.ironbound.search.derivation.UndecidedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianSearchTest {
    private static GaussianBounds search(GaussianClustering problem, int digits) throws UndecidedException, RejectedException {
        GaussianBounds bounds = GaussianSearch.bounds(problem, digits, Limits.MAX_PRECISION);
        Checker.check(bounds.certificate());
        return bounds;
    }

    private static GaussianClustering average(String d, String n, String l, String e) {
        return new GaussianInput(d, n, l, e, null, null).problem();
    }

    private static GaussianClustering pair(String d, String n, String l, String a, String b) {
        return new GaussianInput(d, n, l, null, a, b).problem();
    }

    /** The values of theory.md, section 12. */
    @ParameterizedTest
    @CsvSource({
        "10000, 10, 0.1, 2828.294432297128684788255553, 9770",
        "10000, 1, 0.35, 3278.461613604082453247388929, 7200",
        "10^6, 1000, 0.1, 2297.376400726028502528748190, 4814"})
    void reproducesTheTheory(String d, String n, String e, String lower, int learner) throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(average(d, n, null, e), 28).outcome());
        assertEquals(new BigDecimal(lower), Fractions.decimal(bounds.lower(), 28, RoundingMode.FLOOR));
        assertEquals(28, bounds.certifiedDigits());
        assertTrue(bounds.upper().orElseThrow().compareTo(new BigFraction(learner)) < 0, bounds.upper().toString());
        assertTrue(bounds.upper().orElseThrow().compareTo(bounds.lower()) > 0);
    }

    @Test
    void reproducesTheLinearBound() throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(average("10000", "10", null, "0.1"), 28).outcome());
        assertEquals(new BigDecimal("2265.849238232912139556120506"), Fractions.decimal(bounds.linear(), 28, RoundingMode.FLOOR));
    }

    @ParameterizedTest
    @CsvSource({"10000, 1, , 0.1", "10000, 1, , 0", "1, 1, 1/2, 0.01", "1000000, 3, 1e-6, 0.4", "10000, 10, , 1e-300"})
    void knowsWhatNoLearnerReaches(String d, String n, String l, String e) throws Exception {
        GaussianBounds bounds = search(average(d, n, l, e), 12);
        Infeasible infeasible = assertInstanceOf(Infeasible.class, bounds.outcome());
        bounds.information().ifPresent(needed -> assertTrue(needed.compareTo(infeasible.capacity()) > 0));
    }

    @ParameterizedTest
    @CsvSource({"10000, 10, , 0.1, 0", "10000, 10, , 0, 0"})
    void noFalseAlarmsNeedInfiniteInformation(String d, String n, String l, String a, String b) throws Exception {
        GaussianBounds bounds = search(pair(d, n, l, a, b), 12);
        assertInstanceOf(Infeasible.class, bounds.outcome());
        assertTrue(bounds.information().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "10^12, 10^9, , 499999999999/1000000000000, true",
        "1, 1, 999999/1000000, 0.1, false",
        "1, 1, 999999/1000000, 0.4999, false",
        "10^12, 1, 999999/1000000, 1e-9, true",
        "10^300, 10^9, , 1/3, true",
        "2, 10^300, , 0.4, false",
        "10^12, 10^3, 1/10, 1e-200, true",
        "12345, 7, , 0.2, true"})
    void findsBoundsAtExtremes(String d, String n, String l, String e, boolean learner) throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(average(d, n, l, e), 12).outcome());
        assertEquals(12, bounds.certifiedDigits());
        assertEquals(learner, bounds.upper().isPresent());
        assertTrue(bounds.lower().compareTo(bounds.linear()) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"10^9, 10, 1/100, 1e-300, 1e-300, true", "10^5, 100, , 0, 1/2, false", "10^5, 100, , 0.2, 1e-5, true", "10^10, 10^6, , 0.3, 0.69999999, true"})
    void findsBoundsForPairsAtExtremes(String d, String n, String l, String a, String b, boolean learner) throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(pair(d, n, l, a, b), 12).outcome());
        assertEquals(12, bounds.certifiedDigits());
        assertEquals(learner, bounds.upper().isPresent());
    }

    @Test
    void sharperLearnersAreNotMissed() throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(pair("10^5", "100", null, "0.1", "0.1"), 12).outcome());
        Bounds average = assertInstanceOf(Bounds.class, search(average("10^5", "100", null, "0.1"), 12).outcome());
        assertTrue(average.upper().orElseThrow().compareTo(bounds.upper().orElseThrow()) <= 0);
    }

    @Test
    void givesManyDigits() throws Exception {
        Bounds bounds = assertInstanceOf(Bounds.class, search(average("500", "3", null, "0.2"), 1000).outcome());
        assertEquals(1000, bounds.certifiedDigits());
    }

    @Test
    void saysHowManyDigitsWhenThePrecisionIsSpent() throws Exception {
        GaussianBounds bounds = GaussianSearch.bounds(average("10000", "10", null, "0.1"), 100, 64);
        Bounds found = assertInstanceOf(Bounds.class, bounds.outcome());
        assertTrue(found.certifiedDigits() > 5 && found.certifiedDigits() < 20, "" + found.certifiedDigits());
        Checker.check(bounds.certificate());
    }

    @Test
    void isUndecidedWhenThePrecisionIsTooLittleForAnything() {
        assertThrows(UndecidedException.class, () -> GaussianSearch.bounds(average("10^12", "10^9", null, "499999999999/1000000000000"), 12, 40));
    }

    @Property(tries = 60)
    void theTangentPointCostsLessThanTheWantedDigits(@ForAll @IntRange(min = 1, max = 49_999) int e, @ForAll @IntRange(min = 1, max = 40) int digits)
            throws RejectedException {
        BigFraction error = new BigFraction(e, 100_000);
        BigFraction x = TangentSearch.missProbability(error, digits);
        GaussianClustering problem = new GaussianClustering(BigInteger.TWO, BigInteger.ONE,
            Proportion.of("lambda-squared", BigFraction.ONE_HALF), new AverageError(error));
        Witness witness = Witness.precision(400).with(Field.MISS_PROBABILITY, x);
        BigFraction found = Rules.of(problem).derive(Rule.ACC_AVG, List.of(), witness, new CheckCost())
            .get(Field.INFORMATION);
        BigDecimal exact = Reference.leastInformation(error.getNumerator(), error.getDenominator()).at(80);
        BigDecimal loss = exact.subtract(Fractions.decimal(found, 80, RoundingMode.FLOOR));
        assertTrue(loss.compareTo(exact.movePointLeft(digits)) < 0, error + ": loses " + loss + " of " + exact);
    }
}
