package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class ChiSquaredTest {
    private static final int TRIES = 200;

    /** Not much longer than vectors of this dimension are. */
    private static Fraction length(Draw draw, int d) {
        BigInteger b = BigInteger.valueOf(1 + draw.upTo(100));
        return new Fraction(BigInteger.valueOf(draw.upTo((int) ((Math.sqrt(d) + 4) * b.intValueExact()))), b);
    }

    private static double ratio(Fraction x) {
        return ChiLaw.quotient(x.n(), x.d());
    }

    private static BigInteger scale(Draw draw) {
        return BigInteger.ONE.shiftLeft(10 + draw.upTo(20));
    }

    @Property(tries = TRIES)
    void monotone(@ForAll Draw draw, Contract contract) {
        int c = draw.upTo(60);
        Fraction longer = length(draw, c);
        BigInteger y = BigInteger.valueOf(1 + draw.upTo(100));
        BigInteger x = longer.n().multiply(y).divide(longer.d()).subtract(draw.oneIn(2) ? draw.slack() : BigInteger.ZERO)
            .max(BigInteger.ZERO);
        BigInteger q = scale(draw);
        BigInteger p = Weakening.above(draw, ChiLaw.real(ChiLaw.atMost(BigInteger.valueOf(c), ratio(longer))), q);
        contract.isTrueOf(draw, BigInteger.valueOf(c), longer.n(), longer.d(), BigInteger.valueOf(c + draw.upTo(3)), x, y, p, q);
    }

    @Property(tries = TRIES)
    void deviation(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(10);
        BigInteger xd = draw.positive(10);
        BigInteger xn = draw.between(BigInteger.ZERO, xd.multiply(BigInteger.valueOf(12)));
        BigInteger w = BigInteger.ONE.shiftLeft(4 + draw.upTo(100));
        BigInteger y = Reference.root(d.multiply(xn), xd).ceil(w).add(draw.slack());
        BigInteger t = d.multiply(w).subtract(y.shiftLeft(1)).multiply(w).max(BigInteger.ZERO).sqrt().subtract(draw.slack())
            .max(BigInteger.ZERO);
        BigInteger q = scale(draw);
        contract.isTrueOf(draw, d, xn, xd, y, t, w, Weakening.above(draw, Reference.exp(xn.negate(), xd), q), q);
    }

    @Property(tries = TRIES)
    void firstWeight(@ForAll Draw draw, Contract contract) {
        Fraction x = length(draw, 60);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, Reference.exp(x.n().pow(2).negate(), x.d().pow(2).shiftLeft(1)), q);
        contract.isTrueOf(draw, x.n(), x.d(), p, q);
    }

    @Property(tries = TRIES)
    void weakenWeight(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger p = weight(draw, m, x, q);
        BigInteger s = draw.positive(40);
        BigInteger r = Weakening.floor(p.multiply(s), q).subtract(draw.slack());
        contract.isTrueOf(draw, BigInteger.valueOf(m), x.n(), x.d(), p, q, r, s);
    }

    private static BigInteger weight(Draw draw, int m, Fraction x, BigInteger q) {
        return Weakening.below(draw, ChiLaw.real(ChiLaw.weight(BigInteger.valueOf(m), ratio(x))), q);
    }

    @Property(tries = TRIES)
    void nextWeight(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger p = weight(draw, m, x, q);
        BigInteger below = x.d().pow(2).shiftLeft(1).multiply(BigInteger.valueOf(m + 1));
        BigInteger r = Weakening.floor(p.multiply(x.n().pow(2)), below).subtract(draw.slack());
        contract.isTrueOf(draw, BigInteger.valueOf(m), x.n(), x.d(), p, q, r);
    }

    @Property(tries = TRIES)
    void atMostOne(@ForAll Draw draw, Contract contract) {
        int d = draw.upTo(100);
        Fraction x = length(draw, d);
        contract.isTrueOf(draw, BigInteger.valueOf(d), x.n(), x.d(), draw.positive(40));
    }

    @Property(tries = TRIES)
    void twoMore(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger e = Weakening.above(draw, ChiLaw.real(ChiLaw.atMost(BigInteger.valueOf(2 * m), ratio(x))), q);
        contract.isTrueOf(draw, BigInteger.valueOf(m), x.n(), x.d(), e, weight(draw, m, x, q), q);
    }

    /** Any number of pairs from one on, and logarithms that are hardly weakened: there the constant 11/12 counts. */
    @Property(tries = TRIES)
    void stirling(@ForAll Draw draw, Contract contract) {
        int m = 1 + draw.upTo(draw.oneIn(3) ? 2 : 400);
        Fraction x = positiveLength(draw, 2 * m);
        BigInteger w = BigInteger.ONE.shiftLeft(60 + draw.upTo(20));
        BigInteger square = x.d().pow(2);
        BigInteger small = w.shiftRight(20);
        BigInteger l = Reference.ln(x.n().pow(2), square.shiftLeft(1).multiply(BigInteger.valueOf(m))).ceil(w)
            .add(draw.slack().min(small));
        BigInteger k = Reference.ln(BigInteger.valueOf(m), BigInteger.ONE).floor(w).subtract(draw.slack().min(small));
        BigInteger q = BigInteger.ONE.shiftLeft(40 + draw.upTo(20));
        BigInteger number = BigInteger.valueOf(m);
        BigInteger p = weightBy(draw, number, x, l, k, w, q);
        contract.isTrueOf(draw, number, x.n(), x.d(), l, k, w, p, q);
        // Logarithms that are too large or too small say less than the weight, and so does no weight.
        BigInteger more = k.add(w);
        BigInteger less = l.subtract(w);
        BigInteger inverse = Reference.ln(square.shiftLeft(1).multiply(number), x.n().pow(2)).ceil(w);
        contract.isNotFalseOf(draw, number, x.n(), x.d(), l, more, w, weightBy(draw, number, x, l, more, w, q), q);
        contract.isNotFalseOf(draw, number, x.n(), x.d(), less, k, w, weightBy(draw, number, x, less, k, w, q), q);
        contract.isNotFalseOf(draw, number, x.n(), x.d(), inverse, k, w, weightBy(draw, number, x, inverse.min(l), k, w, q), q);
        contract.isNotFalseOf(draw, number, x.n(), x.d(), l, k, w, BigInteger.ZERO, q);
    }

    /** The weight by Stirling's formula. */
    private static BigInteger weightBy(Draw draw, BigInteger m, Fraction x, BigInteger l, BigInteger k, BigInteger w, BigInteger q) {
        BigInteger square = x.d().pow(2);
        BigInteger growth = l.add(w).multiply(m).multiply(BigInteger.valueOf(12)).subtract(w.multiply(BigInteger.valueOf(11)))
            .subtract(k.multiply(BigInteger.valueOf(6)));
        BigInteger exponent = square.multiply(growth).subtract(w.multiply(x.n().pow(2)).multiply(BigInteger.valueOf(6)));
        return Weakening.above(draw, Reference.exp(exponent, w.multiply(square).multiply(BigInteger.valueOf(12))), q);
    }

    private static Fraction positiveLength(Draw draw, int d) {
        Fraction x = length(draw, d);
        return x.n().signum() == 0 ? new Fraction(BigInteger.ONE, x.d()) : x;
    }

    private static BigInteger weightAbove(Draw draw, int m, Fraction x, BigInteger q) {
        return Weakening.above(draw, ChiLaw.real(ChiLaw.weight(BigInteger.valueOf(m), ratio(x))), q);
    }

    private static BigInteger weightsAbove(Draw draw, int m, int n, Fraction x, BigInteger q) {
        return Weakening.above(draw, ChiLaw.real(ChiLaw.weights(BigInteger.valueOf(m), BigInteger.valueOf(n), ratio(x))), q);
    }

    @Property(tries = TRIES)
    void nextWeightAtMost(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger p = weightAbove(draw, m, x, q);
        BigInteger below = x.d().pow(2).shiftLeft(1).multiply(BigInteger.valueOf(m + 1));
        BigInteger r = Weakening.ceil(p.multiply(x.n().pow(2)), below).add(draw.slack());
        contract.isTrueOf(draw, BigInteger.valueOf(m), x.n(), x.d(), p, q, r);
        contract.isNotFalseOf(draw, BigInteger.valueOf(m), x.n(), x.d(), p, q, BigInteger.ZERO);
        contract.isNotFalseOf(draw, BigInteger.valueOf(m), x.n(), x.d(), BigInteger.ZERO, q, BigInteger.ZERO);
    }

    @Property(tries = TRIES)
    void noWeights(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(100);
        Fraction x = length(draw, 2 * m);
        contract.isTrueOf(draw, BigInteger.valueOf(m), x.n(), x.d(), draw.positive(40));
    }

    @Property(tries = TRIES)
    void oneMoreWeight(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        int n = m + draw.upTo(6);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger e = weightsAbove(draw, m, n, x, q);
        contract.isTrueOf(draw, BigInteger.valueOf(m), BigInteger.valueOf(n), x.n(), x.d(), e, weightAbove(draw, n, x, q), q);
        contract.isNotFalseOf(draw, BigInteger.valueOf(m), BigInteger.valueOf(n), x.n(), x.d(), e, BigInteger.ZERO, q);
        contract.isNotFalseOf(draw, BigInteger.valueOf(m), BigInteger.valueOf(n), x.n(), x.d(), BigInteger.ZERO, BigInteger.ZERO, q);
    }

    @Property(tries = TRIES)
    void allWeights(@ForAll Draw draw, Contract contract) {
        int m = draw.upTo(40);
        int n = m + draw.upTo(6);
        Fraction x = length(draw, 2 * m);
        BigInteger q = scale(draw);
        BigInteger p = weightAbove(draw, n, x, q);
        BigInteger whole = x.d().pow(2).shiftLeft(1).multiply(BigInteger.valueOf(n + 1));
        BigInteger part = whole.subtract(x.n().pow(2));
        BigInteger e = weightsAbove(draw, m, n, x, q);
        BigInteger r = part.signum() == 0 ? p : part.signum() > 0 ? Weakening.ceil(p.multiply(whole), part).add(draw.slack())
            : Weakening.floor(p.multiply(whole).negate(), part.negate());
        BigInteger zero = BigInteger.ZERO;
        if (part.signum() > 0) {
            contract.isTrueOf(draw, BigInteger.valueOf(m), BigInteger.valueOf(n), x.n(), x.d(), e, p, r, q);
        }
        // Weights that do not fall yet, and too little of what is left.
        for (BigInteger[] rest : new BigInteger[][] {{e, p, r}, {e, p, zero}, {e, zero, zero}, {zero, p, r}}) {
            contract.isNotFalseOf(draw, BigInteger.valueOf(m), BigInteger.valueOf(n), x.n(), x.d(), rest[0], rest[1], rest[2], q);
        }
    }
}
