package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.search.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnisotropicSearchTest {
    private static final double ROUNDING = 1e-9;

    private static Certificate found(AnisotropicClustering problem) throws UndecidedException {
        return AnisotropicSearch.bounds(problem, 12).certificate();
    }

    private static Claim only(Certificate certificate) {
        assertEquals(1, certificate.claims().size());
        return certificate.claims().get(0);
    }

    /** In bits; infinite where there is no learner. */
    private static double bound(AnisotropicClustering problem) throws UndecidedException {
        Claim claim = only(found(problem));
        return claim.quantity() == Claim.Quantity.LEARNERS ? Double.POSITIVE_INFINITY : claim.value().doubleValue();
    }

    private static AnisotropicClustering problem(String n, String error, String... groups) {
        return SampleCertificates.groupsOf(n, error, null, groups);
    }

    /** The first lower bound, by GAUSS-TV where that is the larger one. */
    private static double equal(String d, String l, String n, String error) throws UndecidedException {
        GaussianClustering problem = new GaussianClustering(new BigInteger(d), new BigInteger(n),
            Proportion.of("lambda-squared", ExactNumber.parse("lambda-squared", l)),
            new AverageError(ExactNumber.parse("error", error)));
        return Bounds.of(problem, 12).certificate().claims().get(0).value().doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"10000,1/100,10,1/10", "10000,1/100,20,1/10", "1000000,1/1000,1000,1/10", "10000,1/100,50,1/100", "1000,4/125,5,1/5",
        "1000000000000,1e-6,100000,1/1000"})
    void equalCoordinatesHaveTheBoundOfGaussTv(String d, String l, String n, String error) throws UndecidedException {
        double expected = equal(d, l, n, error);
        assertEquals(expected, bound(problem(n, error, d, l)), expected * ROUNDING);
    }

    /** Whether or not there is a learner depends on the same numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"1/10", "1/5", "2/5"})
    void oneSample(String error) throws UndecidedException {
        boolean none = Bounds.of(new GaussianClustering(new BigInteger("400"), BigInteger.ONE,
            Proportion.of("lambda-squared", new BigFraction(1, 20)), new AverageError(ExactNumber.parse("e", error))), 6)
            .certificate().claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS);
        assertEquals(none, Double.isInfinite(bound(problem("1", error, "400", "1/20"))));
    }

    @Test
    void aPartOfAGroupIsAGroup() throws UndecidedException {
        double whole = bound(problem("10", "1/10", "6000", "1/80", "4000", "1/120"));
        double parts = bound(problem("10", "1/10", "2000", "1/80", "4000", "1/120", "4000", "1/80"));
        assertEquals(whole, parts, whole * ROUNDING);
    }

    /** More signal in any group makes it easier [DOMINATION], and so do more coordinates or samples. */
    @Test
    void boundsAreMonotone() throws UndecidedException {
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            List<CoordinateGroup> groups = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                groups.add(new CoordinateGroup(BigInteger.valueOf(100 + random.nextInt(3000)),
                    new BigFraction(1 + random.nextInt(40), 1000)));
            }
            AverageError error = new AverageError(new BigFraction(1 + random.nextInt(40), 100));
            BigInteger n = BigInteger.valueOf(1L + random.nextInt(50));
            double bound = bound(new AnisotropicClustering(n, groups, error));
            Collections.shuffle(groups, random);
            requireAtMost(bound, bound(new AnisotropicClustering(n, groups, error)));
            requireAtMost(bound(new AnisotropicClustering(n.add(BigInteger.ONE), groups, error)), bound);
            CoordinateGroup first = groups.get(0);
            List<CoordinateGroup> more = new ArrayList<>(groups);
            more.set(0, new CoordinateGroup(first.dimension(), first.lambdaSquared().multiply(new BigFraction(11, 10))));
            requireAtMost(bound(new AnisotropicClustering(n, more, error)), bound);
            more.set(0, new CoordinateGroup(first.dimension().add(BigInteger.TEN), first.lambdaSquared()));
            requireAtMost(bound(new AnisotropicClustering(n, more, error)), bound);
            BigFraction largest = groups.stream().map(CoordinateGroup::lambdaSquared).max(BigFraction::compareTo).orElseThrow();
            BigInteger all = groups.stream().map(CoordinateGroup::dimension).reduce(BigInteger.ZERO, BigInteger::add);
            requireAtMost(bound(new AnisotropicClustering(n, List.of(new CoordinateGroup(all, largest)), error)), bound);
        }
    }

    private static void requireAtMost(double less, double more) {
        assertTrue(less <= more * (1 + ROUNDING), () -> less + " > " + more);
    }

    @Test
    void manyGroups() throws UndecidedException {
        String[] groups = new String[2048];
        for (int i = 0; i < groups.length; i += 2) {
            groups[i] = "1000000";
            groups[i + 1] = (1 + i) + "/10000000";
        }
        assertTrue(bound(problem("1000", "1/10", groups)) > 0);
    }

    @Test
    void errorsOfTheirOwn() throws UndecidedException {
        double bound = only(found(SampleCertificates.groupsOf("10", "1/10", "3/10", "100", "1/20", "100", "1/25", "50", "1/10"))).value()
            .doubleValue();
        requireAtMost(bound(problem("10", "1/5", "100", "1/20", "100", "1/25", "50", "1/10")), bound);
    }

    @Test
    void noErrorAtAll() throws UndecidedException {
        assertEquals(Claim.Quantity.LEARNERS, only(found(problem("10", "0", "400", "1/20"))).quantity());
        assertThrows(UndecidedException.class, () -> found(problem("1000000000", "0", "1000000000000", "1/2")));
    }
}
