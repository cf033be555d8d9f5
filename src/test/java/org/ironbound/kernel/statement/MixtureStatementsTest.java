package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.bound.LeastError;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

/** Small mixtures of Gaussian clusters, against the plain sums of MIX and MIX-UNSEEN: the kernel's are below, and not by much. */
@Domain(Numbers.class)
class MixtureStatementsTest {
    private static final MathContext DIGITS = new MathContext(50);
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(120);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final int WHOLE = 50;
    /** The reference knows no exponentials of larger numbers. */
    private static final double LARGEST_SLOPE = 16_000;
    private static final BigFraction ERROR = new BigFraction(1, 4);

    /** A group of equal clusters. */
    private record Group(int size, int hit, BigFraction parameter) {
        MixtureCluster cluster() {
            return MixtureCluster.of(coordinate(1), BigInteger.TWO, BigInteger.valueOf(hit), BigInteger.valueOf(WHOLE));
        }

        Coordinate coordinate(int samples) {
            return Coordinate.of(Coordinate.GAUSSIAN, BigInteger.valueOf(samples), 0, parameter);
        }

        CoefficientsAtMost coefficients(int samples) {
            return CoefficientsAtMost.gauss(coordinate(samples), parameter);
        }

        BigFraction frequency() {
            return new BigFraction(hit, WHOLE);
        }

        BinomialWeight weight(int samples) {
            return BinomialWeight.none(LN, BigInteger.valueOf(samples), BigInteger.valueOf(hit), BigInteger.valueOf(WHOLE), UNIT);
        }
    }

    /** Three groups whose frequencies sum to 1. */
    private static List<Group> draw(Draw draw) {
        List<Group> groups = new ArrayList<>();
        int left = WHOLE;
        for (int g = 0; g < 2; g++) {
            int hit = 1 + draw.upTo(9);
            int size = draw.upTo(2);
            groups.add(new Group(size, hit, Enclosures.fraction(draw.proper(10))));
            left -= size * hit;
        }
        groups.add(new Group(left % 2 == 0 ? 2 : 1, left % 2 == 0 ? left / 2 : left, Enclosures.fraction(draw.proper(10))));
        return groups;
    }

    private static Mixture mixture(List<Group> groups, int samples, BigFraction error) {
        return Mixture.of(BigInteger.valueOf(samples), groups.stream().map(Group::cluster).toArray(MixtureCluster[]::new),
            groups.stream().map(group -> BigInteger.valueOf(group.size)).toArray(BigInteger[]::new), BigInteger.valueOf(WHOLE), error);
    }

    @Property(tries = 40)
    void isBelowThePlainSum(@ForAll Draw draw) {
        int samples = 1 + draw.upTo(5);
        List<Group> groups = draw(draw).stream().filter(group -> group.hit < WHOLE).toList();
        Mixture mixture = mixture(groups, samples, ERROR);
        if (mixture == null) {
            return;
        }
        BigFraction nu = Enclosures.fraction(draw.ratio(6));
        MixtureSum sum = MixtureSum.none(mixture, nu, UNIT);
        MixtureError unseen = MixtureError.none(mixture, UNIT);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal singletons = BigDecimal.ZERO;
        BigFraction plainUnseen = BigFraction.ZERO;
        boolean complete = true;
        for (Group group : groups) {
            BigInteger size = BigInteger.valueOf(group.size);
            BigFraction frequency = group.frequency();
            BinomialWeight weight = group.weight(samples);
            ClusterTerms cluster = ClusterTerms.unseen(group.cluster(), weight, nu, UNIT);
            unseen = unseen.addUnseen(size, group.cluster(), weight);
            BigFraction chance = BigFraction.ONE.subtract(frequency).pow(samples);
            plainUnseen = plainUnseen.add(chance.multiply(frequency).multiply(size).divide(2));
            BigFraction price = nu.multiply(frequency);
            BigDecimal plain = decimal(chance.multiply(price).divide(2));
            for (int m = 1; m <= samples; m++) {
                weight = weight.next();
                BigFraction c = BigFraction.ONE.subtract(group.parameter).divide(group.parameter.pow(2).multiply(m));
                BigFraction ratio = price.divide(c);
                boolean skipped = draw.oneIn(6);
                double slope = ratio.doubleValue() / 2;
                Assume.that(slope < LARGEST_SLOPE);
                // Beyond, the false alarms of the best line are too rare for multiples of 2^-62.
                complete &= !skipped && slope < 10;
                cluster = skipped ? cluster.skip() : cluster.seen(weight, group.coefficients(m), line(slope));
                chance = chance.multiply(frequency).divide(BigFraction.ONE.subtract(frequency)).multiply(samples - m + 1).divide(m);
                BigDecimal term = decimal(chance.multiply(c)).multiply(Reference.leastPriced(ratio.getNumerator(), ratio.getDenominator())
                    .at(50));
                plain = plain.add(term);
                singletons = m == 1 ? singletons.add(term.multiply(new BigDecimal(size))) : singletons;
            }
            total = total.add(plain.multiply(new BigDecimal(size)));
            sum = sum.add(size, cluster);
        }
        assertBelow(sum.total, total, complete);
        assertBelow(sum.singletons, singletons, complete);
        BigFraction bound = MixtureMemorizationAtLeast.mix(sum).value;
        BigDecimal plainBound = total.subtract(decimal(nu.multiply(ERROR)));
        assertTrue(decimal(bound).compareTo(plainBound.add(BigDecimal.ONE.movePointLeft(40))) <= 0);
        assertTrue(value(sum.total).subtract(decimal(nu.multiply(ERROR))).subtract(decimal(bound)).abs().doubleValue() < 1e-30);
        assertEquals(bound, MixtureBound.of(sum).memorization.value);
        assertEquals(sum.total, MixtureBound.of(sum).terms.multiply(UNIT).getNumerator());
        BigFraction error = MixtureErrorAtLeast.of(unseen).value;
        assertTrue(plainUnseen.compareTo(error) >= 0);
        assertTrue(plainUnseen.subtract(error).doubleValue() < 1e-30);
    }

    private static final List<Group> TWO_GROUPS = List.of(new Group(10, 1, new BigFraction(1, 5)), new Group(2, 20, new BigFraction(1, 3)));
    private static final int SAMPLES = 3;
    private static final BigFraction NU = new BigFraction(7, 2);

    private static ClusterTerms terms(Group group, int samples, BigFraction nu, BigInteger unit) {
        return ClusterTerms.unseen(group.cluster(), group.weight(samples), nu, unit);
    }

    /** A mixture has frequencies that sum to 1, samples and an error below 1/2. */
    @Test
    void mixturesAreRefused() {
        assertNotNull(mixture(TWO_GROUPS, SAMPLES, ERROR));
        assertNull(mixture(TWO_GROUPS.subList(0, 1), SAMPLES, ERROR));
        assertNull(mixture(List.of(TWO_GROUPS.get(0), TWO_GROUPS.get(1), TWO_GROUPS.get(0)), SAMPLES, ERROR));
        assertNull(mixture(TWO_GROUPS, 0, ERROR));
        assertNull(mixture(TWO_GROUPS, SAMPLES, BigFraction.ONE_HALF));
        assertNull(mixture(TWO_GROUPS, SAMPLES, new BigFraction(-1, 9)));
        assertNull(Mixture.of(BigInteger.TWO, new MixtureCluster[0], new BigInteger[] {BigInteger.ONE}, BigInteger.ONE, ERROR));
        Coordinate coordinate = TWO_GROUPS.get(0).coordinate(1);
        assertNull(MixtureCluster.of(coordinate, BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO));
        assertNull(MixtureCluster.of(coordinate, BigInteger.ONE, BigInteger.ZERO, BigInteger.TWO));
        assertNull(MixtureCluster.of(coordinate, BigInteger.ONE, BigInteger.TWO, BigInteger.TWO));
    }

    /** A mixture does not change with the arrays that it was made of. */
    @Test
    void nobodyChangesAMixture() {
        MixtureCluster[] clusters = TWO_GROUPS.stream().map(Group::cluster).toArray(MixtureCluster[]::new);
        BigInteger[] sizes = {BigInteger.TEN, BigInteger.TWO};
        Mixture mixture = Mixture.of(BigInteger.TWO, clusters, sizes, BigInteger.valueOf(WHOLE), ERROR);
        sizes[0] = BigInteger.ZERO;
        clusters[1] = clusters[0];
        assertTrue(mixture.hasGroup(0, BigInteger.TEN, TWO_GROUPS.get(0).cluster()));
        assertTrue(mixture.hasGroup(1, BigInteger.TWO, TWO_GROUPS.get(1).cluster()));
    }

    /** Only what is about the next group, at the same sample size, multiplier and scale, is added. */
    @Test
    void sumsAreOfOneMixture() {
        MixtureSum none = MixtureSum.none(mixture(TWO_GROUPS, SAMPLES, ERROR), NU, UNIT);
        Group group = TWO_GROUPS.get(0);
        assertNotNull(none.add(BigInteger.TEN, terms(group, SAMPLES, NU, UNIT)));
        assertNull(none.add(BigInteger.TWO, terms(group, SAMPLES, NU, UNIT)));
        assertNull(none.add(BigInteger.TEN, terms(TWO_GROUPS.get(1), SAMPLES, NU, UNIT)));
        assertNull(none.add(BigInteger.TEN, terms(new Group(10, 1, new BigFraction(1, 6)), SAMPLES, NU, UNIT)));
        assertNull(none.add(BigInteger.TEN, terms(group, SAMPLES + 1, NU, UNIT)));
        assertNull(none.add(BigInteger.TEN, terms(group, SAMPLES, BigFraction.ONE, UNIT)));
        assertNull(none.add(BigInteger.TEN, terms(group, SAMPLES, NU, UNIT.add(BigInteger.ONE))));
        assertNull(MixtureMemorizationAtLeast.mix(none));
        assertNull(MixtureBound.of(none));
        MixtureSum all = none.skip().skip();
        assertEquals(BigInteger.ZERO, all.total);
        assertNotNull(MixtureMemorizationAtLeast.mix(all));
        assertWeakened(MixtureBound.of(all));
        assertNull(all.skip());
        assertNull(all.add(BigInteger.TEN, terms(group, SAMPLES, NU, UNIT)));
        assertNull(MixtureSum.none(none.mixture, new BigFraction(-1), UNIT));
        assertNull(MixtureSum.none(none.mixture, NU, BigInteger.ZERO));
    }

    /** Each of its numbers may become weaker; none may become stronger. */
    private static void assertWeakened(MixtureBound bound) {
        BigFraction value = bound.memorization.value;
        BigFraction less = new BigFraction(-1, 9);
        BigFraction more = new BigFraction(1, 9);
        MixtureBound weaker = bound.weakened(value.add(less), bound.terms.add(less), bound.singletons.add(less));
        assertEquals(value.add(less), weaker.memorization.value);
        assertEquals(bound.terms.add(less), weaker.terms);
        assertEquals(bound.singletons.add(less), weaker.singletons);
        assertNull(bound.weakened(value.add(more), bound.terms, bound.singletons));
        assertNull(bound.weakened(value, bound.terms.add(more), bound.singletons));
        assertNull(bound.weakened(value, bound.terms, bound.singletons.add(more)));
    }

    /** A term is for its number of samples, by a chance, coefficients and a line that fit. */
    @Test
    void termsAreOfOneCluster() {
        Group group = TWO_GROUPS.get(0);
        BinomialWeight none = group.weight(SAMPLES);
        BinomialWeight one = none.next();
        ClusterTerms unseen = terms(group, SAMPLES, NU, UNIT);
        assertNotNull(unseen.seen(one, group.coefficients(1), line(1)));
        assertNull(unseen.seen(none, group.coefficients(1), line(1)));
        assertNull(unseen.seen(one.next(), group.coefficients(1), line(1)));
        assertNull(unseen.seen(one, group.coefficients(2), line(1)));
        assertNull(unseen.seen(group.weight(SAMPLES + 1).next(), group.coefficients(1), line(1)));
        assertNull(unseen.seen(TWO_GROUPS.get(1).weight(SAMPLES).next(), group.coefficients(1), line(1)));
        assertNull(unseen.seen(one, TWO_GROUPS.get(1).coefficients(1), line(1)));
        assertNull(ClusterTerms.unseen(group.cluster(), one, NU, UNIT));
        assertNull(ClusterTerms.unseen(TWO_GROUPS.get(1).cluster(), none, NU, UNIT));
        assertNull(ClusterTerms.unseen(group.cluster(), none, new BigFraction(-1), UNIT));
    }

    private static ErrorAtLeast feasible(CarriedAtMost carried) {
        return ErrorAtLeast.feasible(carried, LeastError.of(carried.value, line(1)));
    }

    /** The same of errors: what the samples carry is that of as many coordinates as the cluster has, and of as many samples or more. */
    @Test
    void errorsAreOfOneMixture() {
        Group group = TWO_GROUPS.get(0);
        BinomialWeight none = group.weight(SAMPLES);
        ClusterError unseen = ClusterError.unseen(group.cluster(), none, UNIT);
        CarriedAtMost carried = CarriedAtMost.gauss(group.coefficients(1), BigInteger.TWO, 100);
        assertNotNull(unseen.seen(none.next(), feasible(carried)));
        assertNull(unseen.seen(none, feasible(carried)));
        assertNull(unseen.seen(none.next(), feasible(CarriedAtMost.gauss(group.coefficients(1), BigInteger.ONE, 100))));
        ErrorAtLeast ofTwo = feasible(CarriedAtMost.gauss(group.coefficients(2), BigInteger.TWO, 100));
        assertNotNull(unseen.seen(none.next(), ofTwo));
        assertNotNull(unseen.skip().seen(none.next().next(), ofTwo));
        assertNull(unseen.skip().seen(none.next().next(), feasible(carried)));
        assertNull(ErrorAtLeast.feasible(carried, LeastError.of(carried.value.divide(2), line(1))));
        MixtureError start = MixtureError.none(mixture(TWO_GROUPS, SAMPLES, ERROR), UNIT);
        assertNotNull(start.add(BigInteger.TEN, unseen));
        assertNull(start.add(BigInteger.TWO, unseen));
        assertNull(start.add(BigInteger.TEN, ClusterError.unseen(group.cluster(), group.weight(SAMPLES + 1), UNIT)));
        assertNull(start.addUnseen(BigInteger.TEN, group.cluster(), none.next()));
        assertNull(start.addUnseen(BigInteger.TEN, group.cluster(), group.weight(SAMPLES + 1)));
        assertNull(MixtureErrorAtLeast.of(start));
        MixtureErrorAtLeast error = MixtureErrorAtLeast.of(start.add(BigInteger.TEN, unseen).skip());
        assertNull(MixtureOutOfReach.feasible(error));
        assertNull(error.weakened(error.value.add(BigFraction.ONE)));
        MixtureError strict = MixtureError.none(mixture(TWO_GROUPS, SAMPLES, error.value.divide(2)), UNIT);
        assertNotNull(MixtureOutOfReach.feasible(MixtureErrorAtLeast.of(strict.add(BigInteger.TEN, unseen).skip())));
        MixtureError equal = MixtureError.none(mixture(TWO_GROUPS, SAMPLES, error.value), UNIT);
        assertNull(MixtureOutOfReach.feasible(MixtureErrorAtLeast.of(equal.add(BigInteger.TEN, unseen).skip())));
    }

    private static void assertBelow(BigInteger bound, BigDecimal plain, boolean complete) {
        BigDecimal loss = plain.subtract(value(bound));
        assertTrue(loss.compareTo(BigDecimal.ONE.movePointLeft(40).negate()) >= 0, () -> value(bound) + " is above " + plain);
        assertTrue(!complete || loss.doubleValue() <= 1e-5 * plain.doubleValue() + 1e-30, () -> value(bound) + " is far below " + plain);
    }

    private static LeastInformationLine line(double h) {
        BigInteger whole = BigInteger.ONE.shiftLeft(62);
        BigInteger miss = BigInteger.valueOf((long) (0x1p62 * MixtureEstimate.miss(h))).max(BigInteger.ONE);
        return LeastInformationLine.at(LN, whole.subtract(miss), BigInteger.valueOf((long) (0x1p62 * MixtureEstimate.falseAlarm(h))),
            whole);
    }

    private static BigDecimal value(BigInteger x) {
        return new BigDecimal(x).divide(new BigDecimal(UNIT));
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), DIGITS);
    }
}
