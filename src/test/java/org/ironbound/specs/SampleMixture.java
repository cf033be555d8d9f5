package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/** A small mixture of clusters that the relations of Mixture are about, and their values by the plain formulas. */
final class SampleMixture {
    private static final int MOST_TRIALS = 400;
    private static final int GROUPS = 3;
    private static SampleMixture current;

    private final BigInteger samples;
    private final BigFraction multiplier;
    private final List<BigInteger> sizes = new ArrayList<>();
    private final List<BigFraction> frequencies = new ArrayList<>();
    private final List<BigFraction> bases = new ArrayList<>();
    private final List<BigFraction> leastErrors = new ArrayList<>();

    /** A rational number and positive multiples of irrational ones. */
    private record Sum(BigFraction exact, List<BigFraction> factors, List<Real> reals) {
        static Sum of(BigFraction exact) {
            return new Sum(exact, new ArrayList<>(), new ArrayList<>());
        }

        Sum plus(Sum o, BigFraction factor) {
            if (factor.equals(BigFraction.ZERO)) {
                return this;
            }
            Sum result = of(exact.add(o.exact.multiply(factor)));
            result.factors.addAll(factors);
            result.reals.addAll(reals);
            o.factors.forEach(f -> result.factors.add(f.multiply(factor)));
            result.reals.addAll(o.reals);
            return result;
        }

        Real value() {
            if (reals.isEmpty()) {
                return Real.exactly(exact.getNumerator(), exact.getDenominator());
            }
            return Real.approximated(digits -> {
                BigDecimal sum = decimal(exact, digits);
                for (int i = 0; i < reals.size(); i++) {
                    sum = sum.add(decimal(factors.get(i), digits).multiply(reals.get(i).at(digits)));
                }
                return sum;
            });
        }
    }

    private SampleMixture(Draw draw) {
        samples = BigInteger.valueOf(draw.upTo(5));
        multiplier = draw.oneIn(8) ? BigFraction.ZERO : fraction(draw.ratio(5));
        for (int g = 0; g < GROUPS; g++) {
            sizes.add(BigInteger.valueOf(draw.upTo(3)));
            frequencies.add(fraction(draw.proper(10)));
            bases.add(draw.oneIn(8) ? BigFraction.ZERO : fraction(draw.ratio(5)));
            leastErrors.add(fraction(draw.proper(10)).divide(2));
        }
    }

    /** From now on the relations are about this mixture. */
    static SampleMixture drawn(Draw draw) {
        current = new SampleMixture(draw);
        return current;
    }

    static SampleMixture current() {
        if (current == null) {
            throw new IllegalStateException("no mixture drawn");
        }
        return current;
    }

    /** C(t,m) f^m (1-f)^(t-m) for f = n/d. */
    static Real binomial(BigInteger t, BigInteger n, BigInteger d, BigInteger m) {
        if (t.signum() < 0 || m.signum() < 0 || n.signum() <= 0 || n.compareTo(d) >= 0) {
            throw new OutsideDomain("binomial probability of " + m + " of " + t + " at " + n + "/" + d);
        }
        if (t.compareTo(BigInteger.valueOf(MOST_TRIALS)) > 0) {
            throw new OutOfReach(t + " trials");
        }
        BigFraction p = probability(t.intValueExact(), new BigFraction(n, d), m);
        return Real.exactly(p.getNumerator(), p.getDenominator());
    }

    private static BigFraction probability(int t, BigFraction f, BigInteger m) {
        if (m.compareTo(BigInteger.valueOf(t)) > 0) {
            return BigFraction.ZERO;
        }
        int k = m.intValueExact();
        BigInteger choices = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            choices = choices.multiply(BigInteger.valueOf(t - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return f.pow(k).multiply(BigFraction.ONE.subtract(f).pow(t - k)).multiply(choices);
    }

    /** min over x in [0,1/2] of c phi(x) + z x. */
    static Real psi(BigFraction c, BigFraction z) {
        return psiSum(c, z).value();
    }

    private static Sum psiSum(BigFraction c, BigFraction z) {
        if (c.compareTo(BigFraction.ZERO) < 0 || z.compareTo(BigFraction.ZERO) < 0) {
            throw new OutsideDomain("psi of " + c + " at " + z);
        }
        Sum sum = Sum.of(BigFraction.ZERO);
        if (!c.equals(BigFraction.ZERO) && !z.equals(BigFraction.ZERO)) {
            BigFraction price = z.divide(c);
            sum.factors.add(c);
            sum.reals.add(Reference.leastPriced(price.getNumerator(), price.getDenominator()));
        }
        return sum;
    }

    BigInteger samples() {
        return samples;
    }

    BigFraction multiplier() {
        return multiplier;
    }

    BigInteger size(BigInteger g) {
        return inRange(g) ? sizes.get(index(g)) : BigInteger.ZERO;
    }

    BigFraction frequency(BigInteger g) {
        return inRange(g) ? frequencies.get(index(g)) : BigFraction.ONE_HALF;
    }

    BigFraction coefficient(BigInteger g, BigInteger m) {
        return inRange(g) ? bases.get(index(g)).divide(m) : BigFraction.ONE;
    }

    Real term(BigInteger g, BigInteger m) {
        return termSum(g, m).value();
    }

    private Sum termSum(BigInteger g, BigInteger m) {
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " samples");
        }
        BigFraction price = multiplier.multiply(frequency(g));
        BigFraction chance = probability(samples.intValueExact(), frequency(g), m);
        Sum none = Sum.of(BigFraction.ZERO);
        if (chance.equals(BigFraction.ZERO)) {
            return none;
        }
        return none.plus(m.signum() == 0 ? Sum.of(price.divide(2)) : psiSum(coefficient(g, m), price), chance);
    }

    Real partial(BigInteger g, BigInteger m) {
        return partialSum(g, m).value();
    }

    private Sum partialSum(BigInteger g, BigInteger m) {
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " terms");
        }
        Sum sum = Sum.of(BigFraction.ZERO);
        for (BigInteger i = BigInteger.ZERO; i.compareTo(m.min(samples.add(BigInteger.ONE))) < 0; i = i.add(BigInteger.ONE)) {
            sum = sum.plus(termSum(g, i), BigFraction.ONE);
        }
        return sum;
    }

    Real total(BigInteger groups) {
        return totalSum(groups).value();
    }

    private Sum totalSum(BigInteger groups) {
        Sum sum = Sum.of(BigFraction.ZERO);
        for (int g = 1; g <= count(groups); g++) {
            BigInteger group = BigInteger.valueOf(g);
            sum = sum.plus(partialSum(group, samples.add(BigInteger.ONE)), new BigFraction(size(group)));
        }
        return sum;
    }

    Real singletons(BigInteger groups) {
        Sum sum = Sum.of(BigFraction.ZERO);
        for (int g = 1; g <= count(groups); g++) {
            BigInteger group = BigInteger.valueOf(g);
            sum = sum.plus(termSum(group, BigInteger.ONE), new BigFraction(size(group)));
        }
        return sum.value();
    }

    Real bound(BigFraction error) {
        return totalSum(BigInteger.valueOf(GROUPS)).plus(Sum.of(multiplier.multiply(error).negate()), BigFraction.ONE).value();
    }

    Real unseen(BigInteger groups) {
        BigFraction sum = BigFraction.ZERO;
        for (int g = 1; g <= count(groups); g++) {
            BigInteger group = BigInteger.valueOf(g);
            BigFraction chance = probability(samples.intValueExact(), frequency(group), BigInteger.ZERO);
            sum = sum.add(frequency(group).multiply(chance).multiply(size(group)).divide(2));
        }
        return exactly(sum);
    }

    /** The least error on a cluster with m samples, at least one; chosen, and what they carry follows. */
    BigFraction leastError(BigInteger g, BigInteger m) {
        return inRange(g) ? leastErrors.get(index(g)).divide(m) : BigFraction.ONE_THIRD;
    }

    Real capacity(BigInteger g, BigInteger m) {
        BigFraction e = leastError(g, m);
        return Reference.leastInformation(e.getNumerator(), e.getDenominator());
    }

    Real partialError(BigInteger g, BigInteger m) {
        return exactly(partialErrorSum(g, m));
    }

    private BigFraction partialErrorSum(BigInteger g, BigInteger m) {
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " terms");
        }
        BigFraction sum = BigFraction.ZERO;
        for (BigInteger i = BigInteger.ZERO; i.compareTo(m.min(samples.add(BigInteger.ONE))) < 0; i = i.add(BigInteger.ONE)) {
            BigFraction chance = probability(samples.intValueExact(), frequency(g), i);
            sum = sum.add(chance.multiply(i.signum() == 0 ? BigFraction.ONE_HALF : leastError(g, i)));
        }
        return sum;
    }

    Real totalError(BigInteger groups) {
        BigFraction sum = BigFraction.ZERO;
        for (int g = 1; g <= count(groups); g++) {
            BigInteger group = BigInteger.valueOf(g);
            sum = sum.add(partialErrorSum(group, samples.add(BigInteger.ONE)).multiply(frequency(group)).multiply(size(group)));
        }
        return exactly(sum);
    }

    private static Real exactly(BigFraction x) {
        return Real.exactly(x.getNumerator(), x.getDenominator());
    }

    private static int count(BigInteger groups) {
        if (groups.signum() < 0) {
            throw new OutsideDomain(groups + " groups");
        }
        return groups.min(BigInteger.valueOf(GROUPS)).intValueExact();
    }

    private static boolean inRange(BigInteger g) {
        return g.compareTo(BigInteger.valueOf(GROUPS)) <= 0;
    }

    private static int index(BigInteger g) {
        return g.intValueExact() - 1;
    }

    private static BigFraction fraction(Fraction f) {
        return new BigFraction(f.n(), f.d());
    }

    private static BigDecimal decimal(BigFraction x, int digits) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), new MathContext(digits + 5));
    }
}
