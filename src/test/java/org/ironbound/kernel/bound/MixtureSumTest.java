package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

/** Small mixtures, against the plain sums of MIX and MIX-UNSEEN: the kernel's are below, and not by much. */
@Domain(Numbers.class)
class MixtureSumTest {
    private static final MathContext DIGITS = new MathContext(50);
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(120);
    private static final Logarithm LN = new Logarithm(UNIT);

    @Property(tries = 40)
    void isBelowThePlainSum(@ForAll Draw draw) {
        int samples = 1 + draw.upTo(5);
        BigFraction nu = Enclosures.fraction(draw.ratio(6));
        BigFraction error = Enclosures.fraction(draw.proper(10));
        MixtureSum sum = MixtureSum.none(UNIT);
        UnseenError unseen = UnseenError.none(UNIT);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal singletons = BigDecimal.ZERO;
        BigFraction plainUnseen = BigFraction.ZERO;
        boolean complete = true;
        for (int g = 1; g <= 3; g++) {
            BigInteger size = BigInteger.valueOf(draw.upTo(3));
            BigInteger whole = BigInteger.valueOf(50);
            BigInteger hit = BigInteger.valueOf(1L + draw.upTo(40));
            BigFraction frequency = new BigFraction(hit, whole);
            BigFraction base = Enclosures.fraction(draw.ratio(6));
            Enclosure none = BinomialWeight.none(LN, BigInteger.valueOf(samples), hit, whole, UNIT);
            BinomialWeight weight = BinomialWeight.first(BigInteger.valueOf(samples), hit, whole, none);
            MixtureCluster cluster = MixtureCluster.none(BigInteger.valueOf(g), UNIT).unseen(weight, nu);
            BigFraction chance = BigFraction.ONE.subtract(frequency).pow(samples);
            plainUnseen = plainUnseen.add(chance.multiply(frequency).multiply(size).divide(2));
            BigFraction price = nu.multiply(frequency);
            BigDecimal plain = decimal(chance.multiply(price).divide(2));
            for (int m = 1; m <= samples; m++) {
                weight = weight.next();
                BigFraction c = base.divide(m);
                boolean skipped = draw.oneIn(6);
                double slope = price.divide(c).doubleValue() / 2;
                // Beyond, the false alarms of the best line are too rare for multiples of 2^-62.
                complete &= !skipped && slope < 10;
                cluster = skipped ? cluster.skip() : cluster.seen(weight, nu, c, line(slope));
                chance = chance.multiply(frequency).divide(BigFraction.ONE.subtract(frequency)).multiply(samples - m + 1).divide(m);
                BigFraction ratio = price.divide(c);
                BigDecimal term = decimal(chance.multiply(c)).multiply(Reference.leastPriced(ratio.getNumerator(), ratio.getDenominator())
                    .at(50));
                plain = plain.add(term);
                singletons = m == 1 ? singletons.add(term.multiply(new BigDecimal(size))) : singletons;
            }
            total = total.add(plain.multiply(new BigDecimal(size)));
            sum = sum.add(size, cluster);
            unseen = unseen.add(size, BigInteger.valueOf(samples), hit, whole, none);
        }
        assertBelow(sum.total, total, complete);
        assertBelow(sum.singletons, singletons, complete);
        assertEquals(BigInteger.valueOf(3), sum.groups);
        BigDecimal plainBound = total.subtract(decimal(nu.multiply(error)));
        assertTrue(value(sum.bound(nu, error)).compareTo(plainBound.add(BigDecimal.ONE.movePointLeft(40))) <= 0);
        assertTrue(value(sum.total).subtract(decimal(nu.multiply(error))).subtract(value(sum.bound(nu, error))).abs()
            .doubleValue() < 1e-30);
        assertTrue(plainUnseen.compareTo(new BigFraction(unseen.lower, UNIT)) >= 0
            && plainUnseen.compareTo(new BigFraction(unseen.upper, UNIT)) <= 0);
        assertTrue(unseen.upper.subtract(unseen.lower).bitLength() < 20);
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
