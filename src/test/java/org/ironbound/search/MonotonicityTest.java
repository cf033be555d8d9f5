package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.SparseRetention;
import org.ironbound.search.coefficient.CoefficientSearch;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Certified coefficients increase with the number of samples, with lambda and with p [BOOL, SPARSE-MONO]: their bounds are so near that the
 * order shows.
 */
@Domain(Numbers.class)
class MonotonicityTest {
    private static final int DIGITS = 9;

    @Property(tries = 60)
    void ofBooleanClustering(@ForAll Draw draw) throws UndecidedException {
        int n = 1 + draw.upTo(40);
        int percent = 3 + draw.upTo(40);
        Findings here = ofBoolean(n, percent);
        requireBelow(here, ofBoolean(n + 1 + draw.upTo(3), percent));
        requireBelow(here, ofBoolean(n, percent + 1 + draw.upTo(5)));
    }

    @Property(tries = 60)
    void ofTheSparseHypercube(@ForAll Draw draw) throws UndecidedException {
        int n = 1 + draw.upTo(15);
        int percent = 1 + draw.upTo(80);
        Findings here = ofSparse(n, percent);
        requireBelow(here, ofSparse(n + 1, percent));
        requireBelow(here, ofSparse(n, percent + 1 + draw.upTo(5)));
    }

    /** Where bounds begin to stand for the law, and for tau [SPARSE-MANY]. */
    @ParameterizedTest
    @CsvSource({"1000, 1", "1000, 60", "10000, 1", "10000, 60"})
    void ofManySamples(int n, int percent) throws UndecidedException {
        requireNotAbove(ofSparse(n - 1, percent), ofSparse(n, percent));
        requireNotAbove(ofSparse(n, percent), ofSparse(n + 1, percent));
        requireNotAbove(ofSparse(n + 1, percent), ofSparse(1_000_000_000, percent));
        requireNotAbove(ofSparse(n + 1, percent), ofSparse(n + 1, percent + 1));
    }

    /** The constant c* in floating point, and what is certified for the larger p. */
    @Property(tries = 60)
    void theConstantFallsAsPIncreases(@ForAll Draw draw) {
        int n = 2 + draw.upTo(8);
        BigInteger free = BigInteger.valueOf(1 + draw.upTo(50));
        BigInteger fixed = BigInteger.valueOf(1 + draw.upTo(500));
        double here = constant(n, fixed, free);
        double denser = constant(n, fixed.add(BigInteger.valueOf(1 + draw.upTo(500))), free);
        assertTrue(denser <= here * (1 + 1e-6), () -> here + " " + denser);
    }

    /** With p = fixed/(fixed + free 2^(n-1)). */
    private static double constant(int n, BigInteger fixed, BigInteger free) {
        try {
            SparseRetention retention = new SparseRetention(fixed.add(free.shiftLeft(n - 1)), fixed.add(free), fixed);
            return retention.constant(retention.largestMean());
        } catch (OutOfReach e) {
            throw new AssertionError(e);
        }
    }

    private static Findings ofBoolean(int n, int percent) throws UndecidedException {
        return CoefficientSearch.of(new BooleanContraction(BigInteger.valueOf(n), Proportion.of("lambda", new BigFraction(percent, 100))),
            DIGITS);
    }

    private static Findings ofSparse(int n, int percent) throws UndecidedException {
        return CoefficientSearch.of(new SparseContraction(BigInteger.valueOf(n), new BigFraction(percent, 100)), DIGITS);
    }

    private static void requireBelow(Findings low, Findings high) {
        assertTrue(value(low, Quantity.TAU).compareTo(value(high, Quantity.TAU_LOWER)) < 0, () -> low.certificate() + " "
            + high.certificate());
        assertTrue(value(low, Quantity.RHO).compareTo(value(high, Quantity.RHO_LOWER)) < 0, () -> low.certificate() + " "
            + high.certificate());
        for (Quantity quantity : new Quantity[] {Quantity.TAU, Quantity.TAU_LOWER, Quantity.RHO, Quantity.RHO_LOWER}) {
            BigFraction x = value(high, quantity);
            assertTrue(x.compareTo(BigFraction.ZERO) >= 0 && x.compareTo(BigFraction.ONE) <= 0, quantity::toString);
        }
    }

    private static void requireNotAbove(Findings low, Findings high) {
        for (List<Quantity> bounds : List.of(List.of(Quantity.TAU_LOWER, Quantity.TAU), List.of(Quantity.RHO_LOWER, Quantity.RHO))) {
            BigFraction most = value(high, bounds.get(1));
            assertTrue(value(low, bounds.get(0)).compareTo(most) <= 0 && most.compareTo(BigFraction.ONE) <= 0, bounds::toString);
        }
    }

    private static BigFraction value(Findings findings, Quantity quantity) {
        return findings.certificate().claims().stream().filter(claim -> claim.quantity() == quantity).map(Claim::value).findFirst()
            .orElseThrow();
    }
}
