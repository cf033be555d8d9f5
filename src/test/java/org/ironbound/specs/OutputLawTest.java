package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.OutputLaws;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class OutputLawTest {
    private static final int TRIES = 25;
    private static final int SOME = 12;
    private static final int FEW = 5;
    private static final int COUNT_BITS = 10;

    /** Counts of two outputs, at least n rows. */
    private static SampleChannel joint(Draw draw, int n) {
        return SampleJoint.draw(draw, n + draw.upTo(2), 2);
    }

    private static BigInteger sum(BigInteger[] row) {
        return row[0].add(row[1]);
    }

    @Property(tries = TRIES)
    void defineSize(@ForAll Draw draw, Contract contract) {
        SampleChannel joint = joint(draw, 1);
        contract.isTrueOf(draw, joint.name(joint.rows().length), joint.inputs(), joint.d(), BigInteger.valueOf(draw.upTo(1)), joint.d());
    }

    @Property(tries = TRIES)
    void earlierLetter(@ForAll Draw draw, Contract contract) {
        SampleChannel joint = joint(draw, 2);
        int last = joint.rows().length - 1;
        int i = draw.upTo(last - 1);
        int y = draw.upTo(1);
        BigInteger[] letter = joint.rows()[i];
        Assume.that(sum(letter).signum() > 0);
        BigInteger k = sum(joint.rows()[last]);
        contract.isTrueOf(draw, joint.name(last), BigInteger.valueOf(last), joint.d(), BigInteger.valueOf(y), joint.d().subtract(k),
            joint.rowName(last), k, BigInteger.valueOf(i), letter[1 - y], letter[y]);
    }

    @Property(tries = TRIES)
    void lastLetter(@ForAll Draw draw, Contract contract) {
        SampleChannel joint = joint(draw, 1);
        int last = joint.rows().length - 1;
        BigInteger[] letter = joint.rows()[last];
        Assume.that(sum(letter).signum() > 0);
        contract.isTrueOf(draw, joint.name(last), BigInteger.valueOf(last), joint.d(), BigInteger.valueOf(draw.upTo(1)),
            joint.d().subtract(sum(letter)), letter[0], letter[1]);
    }

    /** Of which of the two outputs is 1, the larger supremum. */
    private static double coefficient(SampleChannel joint) {
        List<BigInteger> first = Arrays.stream(joint.rows()).map(row -> row[0]).toList();
        List<BigInteger> second = Arrays.stream(joint.rows()).map(row -> row[1]).toList();
        return Math.max(OutputLaws.numbered(OutputLaws.number(first, second)).supremum(1),
            OutputLaws.numbered(OutputLaws.number(second, first)).supremum(1));
    }

    @Property(tries = FEW)
    void coefficientAtMost(@ForAll Draw draw, Contract contract) {
        SampleChannel joint = joint(draw, 1);
        BigInteger q = ONE.shiftLeft(40);
        contract.isTrueOf(draw, joint.name(joint.rows().length), joint.inputs(), joint.d(),
            BigInteger.valueOf((long) (coefficient(joint) * (1 + 1e-9) * 0x1p40)).add(ONE).add(draw.oneIn(2) ? draw.natural(38) : ZERO), q);
    }

    @Property(tries = SOME)
    void coefficientAtLeast(@ForAll Draw draw, Contract contract) {
        SampleChannel joint = joint(draw, 1);
        BigInteger q = ONE.shiftLeft(40);
        contract.isTrueOf(draw, joint.name(joint.rows().length), joint.inputs(), joint.d(), BigInteger.valueOf(draw.upTo(1)),
            BigInteger.valueOf((long) (coefficient(joint) * (1 - 1e-9) * 0x1p40)).subtract(draw.oneIn(2) ? draw.natural(38) : ZERO), q);
    }

    @Property(tries = TRIES)
    void noSums(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, new Law(draw).number, draw.positive(80));
    }

    @Property(tries = TRIES)
    void sumsStep(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = draw.positive(80);
        BigInteger[] sums = law.sums(draw, i, s);
        BigInteger a = law.exact.zero(i);
        BigInteger c = law.exact.one(i);
        BigInteger k = Weakening.ceil(c.pow(2).multiply(s), a.add(c)).add(draw.slack());
        BigInteger x = Weakening.ceil(c.multiply(s), a.add(c)).max(sums[3]).add(draw.slack());
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), sums[0], sums[1], sums[2], sums[3], s, a, c, k, x);
    }

    @Property(tries = TRIES)
    void defineTermAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger a = draw.natural(COUNT_BITS);
        BigInteger c = draw.natural(COUNT_BITS).max(ONE);
        BigInteger s = scale(draw);
        BigInteger t = slope(draw, s);
        BigInteger b = draw.between(ZERO, s);
        BigInteger x = t.multiply(c.multiply(s).subtract(b.multiply(a.add(c))));
        BigInteger y = s.multiply(s).multiply(a.add(c));
        BigInteger e = Weakening.above(draw, Reference.exp(x, y), s);
        contract.isTrueOf(draw, a, c, t, b, s, x, y, e, a.add(c).multiply(e));
        contract.isNotFalseOf(draw, a, c, t, b, s, x, y, e.shiftRight(1), a.add(c).multiply(e.shiftRight(1)));
    }

    @Property(tries = TRIES)
    void noMgf(@ForAll Draw draw, Contract contract) {
        BigInteger s = scale(draw);
        contract.isTrueOf(draw, new Law(draw).number, slope(draw, s), draw.between(ZERO, s), s);
    }

    @Property(tries = SOME)
    void mgfStep(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = scale(draw);
        BigInteger t = slope(draw, s);
        BigInteger b = draw.between(ZERO, s);
        BigFraction tilt = new BigFraction(t, s);
        BigFraction base = new BigFraction(b, s);
        BigInteger k = Weakening.above(draw, OutputLaws.term(law.exact.zero(i), law.exact.one(i), tilt, base), s);
        BigInteger h = Weakening.above(draw, law.exact.mgf(i, tilt, base), s);
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), law.exact.zero(i), law.exact.one(i), t, b, s, k, h);
    }

    @Property(tries = SOME)
    void defineLogMgfAtMost(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = scale(draw);
        BigInteger[] sums = law.sums(draw, law.size(), s);
        BigInteger t = slope(draw, s);
        BigInteger b = draw.between(ZERO, s);
        BigInteger h = Weakening.above(draw, law.exact.mgf(law.size(), new BigFraction(t, s), new BigFraction(b, s)), s);
        BigInteger g = h.add(draw.slack()).max(ONE);
        BigInteger w = sums[0].multiply(s);
        contract.isTrueOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], s, t, b, h, g, w,
            Weakening.above(draw, Reference.ln(g, w), s));
    }

    @Property(tries = TRIES)
    void defineVarianceAtMost(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = draw.positive(80);
        BigInteger[] sums = law.sums(draw, law.size(), s);
        contract.isTrueOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], s, variance(sums, s).add(draw.slack()));
    }

    private static BigInteger variance(BigInteger[] sums, BigInteger s) {
        return Weakening.ceil(sums[2].multiply(sums[0]).subtract(sums[1].pow(2).multiply(s)), sums[0].pow(2));
    }

    @Property(tries = TRIES)
    void defineDivergenceAtMost(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = scale(draw);
        BigInteger[] sums = law.sums(draw, law.size(), s);
        BigInteger e = draw.between(ZERO, s);
        BigInteger x = e.multiply(sums[0]);
        BigInteger y = sums[1].multiply(s);
        BigInteger w = s.multiply(sums[0]);
        contract.isTrueOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], s, e, x, y, w,
            Weakening.above(draw, Reference.divergence(x, y, w), s));
        // Another sum of the law, that is nearer.
        BigInteger near = x.divide(s).max(ONE).min(sums[0].subtract(ONE));
        contract.isNotFalseOf(draw, law.number, sums[0], near, sums[2], sums[3], s, e, x, near.multiply(s), w,
            Reference.divergence(x, near.multiply(s), w).ceil(s));
    }

    @Property(tries = TRIES)
    void nothing(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = draw.positive(80);
        BigInteger[] sums = law.sums(draw, law.size(), s);
        contract.isTrueOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], s, draw.natural(40), draw.positive(40));
    }

    /** The least bound that the inequalities allow, for ends up to the variance above P(A=1). */
    @Property(tries = TRIES)
    void nearMean(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = ONE.shiftLeft(40 + draw.upTo(40));
        BigInteger[] sums = law.sums(draw, law.size(), s);
        BigInteger n = sums[0];
        BigInteger m = sums[1];
        BigInteger g = variance(sums, s).add(draw.oneIn(3) ? draw.natural(38) : ZERO);
        BigInteger first = Weakening.ceil(m.multiply(s), n);
        BigInteger below = draw.oneIn(2) ? ZERO : draw.between(ZERO, first);
        BigInteger e = draw.oneIn(4) ? below
            : draw.between(first, first.add(g).subtract(ONE).max(first)).min(s.subtract(ONE));
        BigInteger[] arguments = nearMean(law, sums, s, g, e);
        BigInteger d = arguments[8];
        BigInteger k = arguments[9];
        Assume.that(d.compareTo(g.multiply(n)) <= 0 && (k.signum() <= 0 || e.signum() > 0));
        contract.isTrueOf(draw, arguments);
        // Half of the variance.
        BigInteger half = variance(sums, s).shiftRight(1);
        contract.isNotFalseOf(draw, nearMean(law, sums, s, half, first.add(half.shiftRight(1)).min(s.subtract(ONE))));
        // What is enough at the end, where P(A=1) is small and P(A=1|B) mostly 0, is too little next to P(A=1).
        Law rare = Law.ofRareMean(draw);
        sums = rare.sums(draw.tight(), rare.size(), s);
        g = variance(sums, s);
        arguments = nearMean(rare, sums, s, g, Weakening.floor(sums[1].multiply(s), sums[0]).add(g));
        arguments[10] = atEnd(arguments);
        contract.isNotFalseOf(draw, arguments);
    }

    /** Arguments with the least bound that both inequalities allow, or the first of them where there is none. */
    private static BigInteger[] nearMean(Law law, BigInteger[] sums, BigInteger s, BigInteger g, BigInteger e) {
        BigInteger n = sums[0];
        BigInteger m = sums[1];
        BigInteger d = e.multiply(n).subtract(m.multiply(s));
        BigInteger k = TWO.multiply(g.multiply(n)).add(d);
        BigInteger ud = ONE.shiftLeft(60);
        BigInteger un = Weakening.ceil(ud.multiply(n).multiply(k), TWO.multiply(s).multiply(m.multiply(n.subtract(m)))).max(ZERO);
        BigInteger[] arguments = {law.number, n, m, sums[2], sums[3], s, g, e, d, k, un, ud};
        if (k.signum() > 0 && e.signum() > 0) {
            arguments[10] = un.max(atEnd(arguments));
        }
        return arguments;
    }

    /** The least bound that the second inequality allows. */
    private static BigInteger atEnd(BigInteger... arguments) {
        BigInteger s = arguments[5];
        BigInteger e = arguments[7];
        return Weakening.ceil(arguments[11].multiply(s).multiply(arguments[9]),
            TWO.multiply(arguments[1]).multiply(e.multiply(s.subtract(e))));
    }

    /** From any x, by a slope near the one there, with a bound that just suffices. */
    @Dear
    @Property(tries = TRIES)
    void extend(@ForAll Draw draw, Contract contract) {
        for (int error : new int[] {0, 1 + draw.upTo(2), 2}) {
            BigInteger[] some = extended(draw, Law.ofRareCertainty(draw), error);
            if (some != null) {
                contract.isNotFalseOf(draw, some);
            }
        }
        BigInteger[] arguments = extended(draw, new Law(draw), 0);
        Assume.that(arguments != null);
        contract.isTrueOf(draw, arguments);
    }

    /**
     * Arguments with a bound that just suffices, null if this slope shows none.
     *
     * @param error 0 if all is right; 1 if nothing is told at the end; 2 if at the end half is enough; 3 if Lam is too small by 1
     */
    private static BigInteger[] extended(Draw draw, Law law, int error) {
        // Such that s is about as large as the denominator of u now and then.
        BigInteger s = ONE.shiftLeft(draw.oneIn(3) ? 44 + draw.upTo(6) : 60 + draw.upTo(40));
        BigInteger n = law.exact.total(law.size());
        BigInteger m = law.exact.positive(law.size());
        BigInteger first = Weakening.ceil(m.multiply(s), n);
        BigInteger range = s.subtract(first);
        BigInteger l = first.add(range.multiply(BigInteger.valueOf(1 + draw.upTo(80))).divide(BigInteger.valueOf(100)));
        BigInteger e = l.add(range.multiply(BigInteger.valueOf(draw.upTo(19))).divide(BigInteger.valueOf(100)));
        BigInteger b = draw.between(ZERO, s);
        BigInteger t = s.multiply(BigInteger.valueOf(1 + draw.upTo(200))).divide(BigInteger.TEN);
        BigInteger z = Weakening.above(draw, law.exact.logMgf(new BigFraction(t, s), new BigFraction(b, s)), s)
            .subtract(error == 3 ? s : ZERO);
        BigInteger p = divergence(l, n, m, s);
        BigInteger q = error == 1 ? ZERO : divergence(e, n, m, s);
        BigInteger atLow = t.multiply(l.subtract(b)).subtract(z.multiply(s));
        BigInteger atHigh = t.multiply(e.subtract(b)).subtract(z.multiply(s));
        if (atLow.signum() <= 0 || atHigh.signum() <= 0) {
            return null;
        }
        BigInteger ud = BigInteger.TEN.pow(15);
        BigInteger un = Weakening.ceil(p.multiply(ud.multiply(s)), atLow);
        BigInteger needed = Weakening.ceil(q.multiply(ud.multiply(s)), atHigh);
        un = un.max(error == 2 ? Weakening.ceil(needed, TWO) : needed);
        double before = law.exact.supremum(l.doubleValue() / s.doubleValue()) * (1 + 1e-9);
        return new BigInteger[] {law.number, t, b, z, l, p, e, q, s, un.max(BigInteger.valueOf((long) (before * 1e15))), ud};
    }

    private static BigInteger divergence(BigInteger e, BigInteger n, BigInteger m, BigInteger s) {
        return Reference.divergence(e.multiply(n), m.multiply(s), s.multiply(n)).ceil(s);
    }

    @Dear
    @Property(tries = TRIES)
    void everywhere(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = draw.positive(60);
        BigInteger[] sums = law.sums(draw, law.size(), s);
        BigInteger e = sums[3].add(draw.slack());
        BigInteger un = BigInteger.valueOf((long) (law.exact.supremum(1) * (1 + 1e-9) * 1e15));
        contract.isTrueOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], e, s, un.add(draw.oneIn(2) ? draw.natural(50) : ZERO),
            BigInteger.TEN.pow(15));
        // In few parts, where one unit shows.
        BigInteger few = BigInteger.valueOf(1 + draw.upTo(30));
        contract.isNotFalseOf(draw, law.number, sums[0], sums[1], sums[2], sums[3], e, s,
            Weakening.ceil(un.add(ONE).multiply(few), BigInteger.TEN.pow(15)), few);
    }

    @Property(tries = TRIES)
    void notTilted(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, new Law(draw).number, draw.positive(80));
    }

    @Property(tries = TRIES)
    void tiltStep(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = draw.positive(60);
        BigInteger[] tilt = law.tilt(draw, i, s);
        BigInteger w = weight(draw);
        BigInteger a = law.exact.zero(i);
        BigInteger c = law.exact.one(i);
        BigInteger k = logarithm(draw, w, s);
        BigInteger v = w.multiply(a.add(c));
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), a, c, w, k, w.multiply(c), v, v.multiply(k), tilt[0], tilt[1], tilt[2],
            s);
    }

    @Property(tries = SOME)
    void point(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw);
        BigInteger s = ONE.shiftLeft(40 + draw.upTo(40));
        BigInteger[] sums = law.sums(draw, law.size(), s);
        BigInteger[] tilt = law.tilt(draw, law.size(), s);
        BigInteger n = sums[0];
        BigInteger z = tilt[0];
        BigInteger x = tilt[1];
        Assume.that(z.signum() > 0);
        BigInteger l = Weakening.above(draw, Reference.ln(n, z), s);
        BigInteger f = Weakening.below(draw, Reference.divergence(x.multiply(n), sums[1].multiply(z), z.multiply(n)), s);
        BigInteger spent = tilt[2].add(l.multiply(z));
        Assume.that(spent.signum() > 0);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.floor(q.multiply(f).multiply(z), spent).subtract(draw.slack());
        contract.isTrueOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, tilt[2], l, x.multiply(n), sums[1].multiply(z),
            z.multiply(n), f, p, q);
        // In whole numbers, where one unit shows, and with the law of the output that is always 1.
        contract.isNotFalseOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, tilt[2], l, x.multiply(n), sums[1].multiply(z),
            z.multiply(n), f, Weakening.floor(f.multiply(z), spent), ONE);
        BigInteger more = Reference.divergence(z.multiply(n), sums[1].multiply(z), z.multiply(n)).floor(s);
        contract.isNotFalseOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, tilt[2], l, z.multiply(n), sums[1].multiply(z),
            z.multiply(n), more, Weakening.floor(q.multiply(more).multiply(z), spent), q);
        // Twice the largest ratio.
        Law rare = Law.ofRareCertainty(draw);
        BigInteger[] all = rare.sums(draw.tight(), rare.size(), s);
        BigInteger price = Reference.ln(all[0], ONE).ceil(s);
        BigInteger known = Reference.divergence(all[0], all[1], all[0]).floor(s);
        contract.isNotFalseOf(draw, rare.number, all[0], all[1], all[2], all[3], s, ONE, ONE, ZERO, price, all[0], all[1], all[0], known,
            Weakening.floor(q.multiply(known).shiftLeft(1), price), q);
        // Next to nothing spent, by either bound, and much more told. That less is spent than it is, by what doubles do not tell apart,
        // would be taken for true.
        if (spent.multiply(BigInteger.valueOf(1000)).compareTo(z.multiply(s)) > 0) {
            BigInteger least = Weakening.floor(ONE.subtract(tilt[2]), z).add(ONE);
            contract.isNotFalseOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, tilt[2], least, x.multiply(n),
                sums[1].multiply(z), z.multiply(n), f, Weakening.floor(q.multiply(f).multiply(z), tilt[2].add(least.multiply(z))), q);
            contract.isNotFalseOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, ONE.subtract(l.multiply(z)), l, x.multiply(n),
                sums[1].multiply(z), z.multiply(n), f, q.multiply(f).multiply(z), q);
        }
        BigInteger told = f.shiftLeft(20);
        contract.isNotFalseOf(draw, law.number, n, sums[1], sums[2], sums[3], s, z, x, tilt[2], l, x.multiply(n),
            sums[1].multiply(z), z.multiply(n), told, Weakening.floor(q.multiply(told).multiply(z), spent), q);
    }

    private static BigInteger weight(Draw draw) {
        return draw.oneIn(4) ? ZERO : draw.positive(20);
    }

    private static BigInteger logarithm(Draw draw, BigInteger w, BigInteger s) {
        return w.signum() == 0 ? ZERO : Weakening.above(draw, Reference.ln(w, ONE), s);
    }

    private static BigInteger scale(Draw draw) {
        return ONE.shiftLeft(draw.upTo(draw.oneIn(3) ? 2 : 80));
    }

    private static BigInteger slope(Draw draw, BigInteger s) {
        BigInteger most = s.multiply(BigInteger.valueOf(20));
        return draw.between(most.negate(), most);
    }

    /** A law of two to four letters, with two outputs, that the input does not leave as they are. */
    private static final class Law {
        private final BigInteger number;
        private final OutputLaws exact;

        Law(Draw draw) {
            List<BigInteger> zeros = new ArrayList<>(List.of(draw.positive(COUNT_BITS)));
            List<BigInteger> ones = new ArrayList<>(List.of(draw.natural(COUNT_BITS)));
            for (int i = draw.upTo(2); i > 0; i--) {
                zeros.add(draw.natural(COUNT_BITS));
                ones.add(draw.positive(COUNT_BITS));
            }
            zeros.add(ones.get(0));
            ones.add(zeros.get(0).add(ONE));
            number = OutputLaws.number(zeros, ones);
            exact = OutputLaws.numbered(number);
        }

        private Law(List<BigInteger> zeros, List<BigInteger> ones) {
            number = OutputLaws.number(zeros, ones);
            exact = OutputLaws.numbered(number);
        }

        /** Of a letter that says that the output is 1, and a much more common one that says nothing: the largest ratio is at the end. */
        static Law ofRareCertainty(Draw draw) {
            BigInteger many = BigInteger.valueOf(20 + draw.upTo(80));
            return new Law(List.of(ZERO, many), List.of(ONE, many));
        }

        /** Of a letter that nearly says that the output is 1, and a much more common one that says that it is 0. */
        static Law ofRareMean(Draw draw) {
            return new Law(List.of(BigInteger.valueOf(1000 + draw.upTo(1000)), ONE), List.of(ZERO, BigInteger.valueOf(6 + draw.upTo(14))));
        }

        int size() {
            return exact.size();
        }

        /** n, m, h and r of the letters before j. */
        BigInteger[] sums(Draw draw, int j, BigInteger s) {
            BigFraction second = exact.second(j);
            BigFraction largest = exact.largest(j);
            return new BigInteger[] {exact.total(j), exact.positive(j), ClusterTest.above(draw, second, s),
                ClusterTest.above(draw, largest, s)};
        }

        /** z, x and h of the letters before j. */
        BigInteger[] tilt(Draw draw, int j, BigInteger s) {
            BigInteger[] tilt = {ZERO, ZERO, ZERO};
            for (int k = 0; k < j; k++) {
                BigInteger w = weight(draw);
                BigInteger v = w.multiply(exact.zero(k).add(exact.one(k)));
                tilt[0] = tilt[0].add(v);
                tilt[1] = tilt[1].add(w.multiply(exact.one(k)));
                tilt[2] = tilt[2].add(v.multiply(logarithm(draw, w, s)));
            }
            return tilt;
        }
    }
}
