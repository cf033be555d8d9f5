package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.Rules;
import org.ironbound.input.GaussianInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.reference.Reference;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianSearchTest {
    private static Findings search(GaussianClustering problem, int digits) throws UndecidedException, RejectedException {
        Findings findings = GaussianSearch.bounds(problem, digits, Limits.MAX_PRECISION);
        Checker.check(findings.certificate());
        return findings;
    }

    /**
     * What is claimed about memorization: from below the bottleneck's bound and the linear one, from above that of a learner, if one was
     * found.
     */
    private static List<BigFraction> memorization(Findings findings, Relation relation) {
        return findings.certificate().claims().stream().filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION
            && claim.relation() == relation)
            .map(Claim::value).toList();
    }

    private static BigFraction result(Findings findings, Rule rule, ResultField field) {
        return findings.certificate().steps().stream().filter(step -> step.rule() == rule).map(step -> step.result().get(field)).findFirst()
            .orElseThrow();
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
        "10000, 10, 0.1, 8158.478841410368983560933435, 9770",
        "10000, 1, 0.35, 6377.076154399465079575348324, 7200",
        "10^6, 1000, 0.1, 4768.908657380024343954833736, 4814"})
    void reproducesTheTheory(String d, String n, String e, String lower, int learner) throws Exception {
        Findings findings = search(average(d, n, null, e), 28);
        BigFraction bound = memorization(findings, Relation.AT_LEAST).get(0);
        assertEquals(new BigDecimal(lower).stripTrailingZeros(), Fractions.decimal(bound, 28, RoundingMode.FLOOR).stripTrailingZeros());
        assertEquals(OptionalInt.of(28), findings.certainDigits());
        BigFraction upper = memorization(findings, Relation.AT_MOST).get(0);
        assertTrue(upper.compareTo(new BigFraction(learner)) < 0 && upper.compareTo(bound) > 0, upper::toString);
    }

    @Test
    void reproducesTheLinearBound() throws Exception {
        Findings findings = search(average("10000", "10", null, "0.1"), 28);
        assertEquals(new BigDecimal("2265.849238232912139556120506"),
            Fractions.decimal(memorization(findings, Relation.AT_LEAST).get(1), 28, RoundingMode.FLOOR));
    }

    private static boolean isInfeasible(Findings findings) {
        return findings.certificate().claims().get(0).quantity() == Claim.Quantity.LEARNERS;
    }

    /** -(d/2) ln(1 - rho), rounded up, is claimed. */
    @ParameterizedTest
    @CsvSource({"10000, 1, , 0.1, 0.500025001667", "10000, 1, , 0, 0.500025001667", "1, 1, 1/2, 0.01, 0.143841036226",
        "1000000, 3, 1e-6, 0.4, 0.00000149999700001",
        "10000, 10, , 1e-300, 4.58926145115", "10, 1, 1e-300, 0.4, 5.00000000001E-600"})
    void knowsWhatNoLearnerReaches(String d, String n, String l, String e, BigDecimal capacity) throws Exception {
        Findings findings = search(average(d, n, l, e), 12);
        assertTrue(isInfeasible(findings));
        Claim carried = findings.certificate().claims().get(1);
        assertEquals(new Claim(Claim.Quantity.CAPACITY, Relation.AT_MOST, Fractions.of(capacity), Claim.Unit.NATS, carried.step()),
            carried);
        if (!e.equals("0")) {
            assertTrue(result(findings, Rule.ACC_AVG, ResultField.INFORMATION).compareTo(carried.value()) > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, 10, , 0.1, 0", "10000, 10, , 0, 0"})
    void noFalseAlarmsNeedInfiniteInformation(String d, String n, String l, String a, String b) throws Exception {
        Findings findings = search(pair(d, n, l, a, b), 12);
        assertTrue(isInfeasible(findings));
        assertTrue(findings.certificate().steps().stream().noneMatch(step -> step.result().containsKey(ResultField.INFORMATION)));
    }

    @ParameterizedTest
    @CsvSource({
        "10^12, 10^9, , 499999999999/1000000000000, true",
        "1, 1, 999999/1000000, 0.1, false",
        "1, 1, 999999/1000000, 0.4999, false",
        "10^12, 1, 999999/1000000, 1e-9, true",
        "10^300, 10^9, , 1/3, true",
        "2, 10^300, , 0.4, true",
        "10^12, 10^3, 1/10, 1e-200, true",
        "12345, 7, , 0.2, true"})
    void findsBoundsAtExtremes(String d, String n, String l, String e, boolean learner) throws Exception {
        Findings findings = search(average(d, n, l, e), 12);
        assertEquals(OptionalInt.of(12), findings.certainDigits());
        assertEquals(learner, !memorization(findings, Relation.AT_MOST).isEmpty());
        List<BigFraction> lower = memorization(findings, Relation.AT_LEAST);
        assertTrue(lower.get(0).compareTo(lower.get(1)) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"10^9, 10, 1/100, 1e-300, 1e-300, true", "10^5, 100, , 0, 1/2, false", "10^5, 100, , 0.2, 1e-5, true",
        "10^10, 10^6, , 0.3, 0.69999999, true"})
    void findsBoundsForPairsAtExtremes(String d, String n, String l, String a, String b, boolean learner) throws Exception {
        Findings findings = search(pair(d, n, l, a, b), 12);
        assertEquals(OptionalInt.of(12), findings.certainDigits());
        assertEquals(learner, !memorization(findings, Relation.AT_MOST).isEmpty());
    }

    @Test
    void sharperLearnersAreNotMissed() throws Exception {
        Findings findings = search(pair("10^5", "100", null, "0.1", "0.1"), 12);
        Findings average = search(average("10^5", "100", null, "0.1"), 12);
        assertTrue(memorization(average, Relation.AT_MOST).get(0).compareTo(memorization(findings, Relation.AT_MOST).get(0)) <= 0);
    }

    @Test
    void givesManyDigits() throws Exception {
        requireDigits(300);
    }

    @Tag("slow")
    @Test
    void givesAsManyDigitsAsCanBeAskedFor() throws Exception {
        requireDigits(1000);
    }

    private static void requireDigits(int digits) throws Exception {
        assertEquals(OptionalInt.of(digits), search(average("500", "3", null, "0.2"), digits).certainDigits());
    }

    @Test
    void saysHowManyDigitsWhenThePrecisionIsSpent() throws Exception {
        Findings findings = GaussianSearch.bounds(average("10000", "10", null, "0.1"), 100, 64);
        int certain = findings.certainDigits().orElseThrow();
        assertTrue(certain > 5 && certain < 20, "" + certain);
        Checker.check(findings.certificate());
    }

    @Test
    void isUndecidedWhenThePrecisionIsTooLittleForAnything() {
        assertThrows(UndecidedException.class, () -> GaussianSearch.bounds(average("10^12", "10^9", null, "499999999999/1000000000000"), 12,
            40));
    }

    @Property(tries = 60)
    void theTangentPointCostsLessThanTheWantedDigits(@ForAll @IntRange(min = 1, max = 49_999) int e,
            @ForAll @IntRange(min = 1, max = 40) int digits)
            throws RejectedException {
        BigFraction error = new BigFraction(e, 100_000);
        BigFraction x = TangentSearch.missProbability(error, digits);
        GaussianClustering problem = new GaussianClustering(BigInteger.TWO, BigInteger.ONE,
            Proportion.of("lambda-squared", BigFraction.ONE_HALF), new AverageError(error));
        Witness witness = Witness.precision(400).with(WitnessField.MISS_PROBABILITY, x);
        BigFraction found = Rules.of(problem).derive(Rule.ACC_AVG, List.of(), witness, new CheckCost()).numbers()
            .get(ResultField.INFORMATION);
        BigDecimal exact = Reference.leastInformation(error.getNumerator(), error.getDenominator()).at(80);
        BigDecimal loss = exact.subtract(Fractions.decimal(found, 80, RoundingMode.FLOOR));
        assertTrue(loss.compareTo(exact.movePointLeft(digits)) < 0, error + ": loses " + loss + " of " + exact);
    }

    /** The quantile costs the bound less than the wanted digits, and is on the safe side. */
    @Property(tries = 60)
    void theQuantileIsNearAndBelow(@ForAll @IntRange(min = 1, max = 49_999) int e, @ForAll @IntRange(min = 1, max = 60) int digits) {
        BigFraction error = new BigFraction(e, 100_000);
        BigFraction z = new QuantileSearch(error).below(digits).orElseThrow();
        BigFraction above = z.add(z.divide(new BigFraction(BigInteger.TEN.pow(digits - 1))));
        assertTrue(Reference.normal(z.getNumerator().negate(), z.getDenominator()).atLeast(error.getNumerator(), error.getDenominator()));
        assertTrue(Reference.normal(above.getNumerator().negate(), above.getDenominator())
            .atMost(error.getNumerator(), error.getDenominator()));
    }

    /** Two different errors need more than twice their mean; the more different, the more. */
    @Test
    void twoErrorsNeedWhatEachOfThemNeeds() throws Exception {
        DistanceSearch search = new DistanceSearch(12);
        DistanceSearch.Found found = search.of(pair("10000", "10", null, "0.2", "0.01").target()).orElseThrow();
        assertEquals(Rule.DISTANCE_PAIR, found.rule());
        assertEquals(0.841621233573 + 2.32634787404, found.below().doubleValue(), 1e-11);
        assertEquals(Rule.DISTANCE, search.of(pair("10000", "10", null, "0.2", "0.2").target()).orElseThrow().rule());
    }

    /** A false negative of no chance would need an infinite distance: some of it is used, as far as the other error allows. */
    @Test
    void aMissOfNoChanceNeedsMuch() throws Exception {
        DistanceSearch.Found found = new DistanceSearch(12).of(pair("10000", "10", null, "0", "0.1").target()).orElseThrow();
        assertEquals(Rule.DISTANCE_PAIR, found.rule());
        assertTrue(found.below().doubleValue() > 8, found.below()::toString);
        assertTrue(isInfeasible(GaussianSearch.bounds(pair("1000", "10", null, "0", "0.1"), 6, Limits.MAX_PRECISION)));
    }

    /** An error above 1/2 is one that a guess makes: only the mean is left. */
    @Test
    void aGuessNeedsNoDistance() throws Exception {
        assertEquals(Rule.DISTANCE, new DistanceSearch(12).of(pair("10000", "10", null, "0.6", "0.1").target()).orElseThrow().rule());
    }

    /** Of every problem either there is no learner, or none that is found memorizes less than all do. */
    @Property(tries = 100)
    void bothSidesMeetAndNeverCross(@ForAll @DoubleRange(min = 1, max = 12) double lnD, @ForAll @DoubleRange(min = 0, max = 5) double lnN,
            @ForAll @IntRange(min = 1, max = 499) int a, @ForAll @IntRange(min = 1, max = 499) int b, @ForAll boolean isPair)
            throws Exception {
        String d = BigDecimal.valueOf(Math.pow(10, lnD)).toBigInteger().toString();
        String n = BigDecimal.valueOf(Math.pow(10, lnN)).toBigInteger().toString();
        String first = a + "/1000";
        Findings findings = GaussianSearch.bounds(isPair ? pair(d, n, null, first, b + "/1000") : average(d, n, null, first), 6,
            Limits.MAX_PRECISION);
        if (!isInfeasible(findings)) {
            BigFraction lower = memorization(findings, Relation.AT_LEAST).get(0);
            memorization(findings, Relation.AT_MOST).forEach(upper -> assertTrue(lower.compareTo(upper) <= 0));
        }
    }

    /** [DOMINATION]: with more samples, a larger lambda squared or a larger error no more is to be memorized. */
    @Property(tries = 25)
    void lowerBoundsFallWithSamplesLambdaAndError(@ForAll @IntRange(min = 10, max = 100_000) int d,
            @ForAll @IntRange(min = 1, max = 300) int n, @ForAll @IntRange(min = 1, max = 90) int l,
            @ForAll @IntRange(min = 1, max = 49) int e) throws Exception {
        BigFraction bound = lower(d, n, l, e);
        assertTrue(bound.compareTo(lower(d, n + 1, l, e)) >= 0);
        assertTrue(bound.compareTo(lower(d, n, l + 1, e)) >= 0);
        assertTrue(e == 49 || bound.compareTo(lower(d, n, l, e + 1)) >= 0);
    }

    /** In bits; more than any where no learner reaches the error. */
    private static BigFraction lower(int d, int n, int l, int e) throws UndecidedException {
        Findings findings = GaussianSearch.bounds(average(d + "", n + "", l + "/100", e + "/100"), 6, Limits.MAX_PRECISION);
        return isInfeasible(findings) ? new BigFraction(BigInteger.TEN.pow(100)) : memorization(findings, Relation.AT_LEAST).get(0);
    }

    @ParameterizedTest
    @CsvSource({"10000, 5, , 0.1", "400, 10, 1/40, 0.2", "10^12, 2, 1e-6, 0.2"})
    void knowsWhatNoLearnerReachesByDistance(String d, String n, String l, String e) throws Exception {
        Findings findings = search(average(d, n, l, e), 12);
        assertTrue(isInfeasible(findings));
        assertEquals(List.of(Rule.GAUSS, Rule.DISTANCE, Rule.GAUSS_TV_INFEASIBLE),
            findings.certificate().steps().stream().map(Step::rule).toList());
    }

    /** The larger one of the two bounds is used. */
    @ParameterizedTest
    @CsvSource({"20, 10, 9/10, 0.2, GAUSS_IB", "10000, 10, , 0.2, GAUSS_TV", "10000, 10, , 1e-300, FEASIBLE"})
    void usesTheSharperRule(String d, String n, String l, String e, Rule rule) throws Exception {
        assertTrue(search(average(d, n, l, e), 12).certificate().steps().stream().anyMatch(step -> step.rule() == rule));
    }
}
