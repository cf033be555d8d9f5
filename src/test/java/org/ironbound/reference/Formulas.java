package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.ironbound.reference.Reference.Fraction;

/** The formulas of [APPROX], [PRIV] and [BOOL-GERBER] to any precision, from the functions of {@link Reference}. */
public final class Formulas {
    private static final int GUARD = 10;

    private Formulas() {
    }

    /** The binary entropy of a/m, in nats. */
    public static Real entropy(BigInteger a, BigInteger m) {
        if (m.signum() <= 0 || a.signum() < 0 || a.compareTo(m) > 0) {
            throw new OutsideDomain("entropy of " + a + "/" + m);
        }
        return a.signum() == 0 || a.equals(m) ? Real.exactly(0) : Real.approximated(digits -> entropy(a, m, digits));
    }

    /** 8 delta ln(k/delta). */
    public static Real classicalError(Fraction delta, BigInteger k) {
        BigInteger whole = k.multiply(delta.d());
        return delta.n().signum() == 0 || delta.n().equals(whole) ? Real.exactly(0) : Real.approximated(digits -> BigDecimal.valueOf(8)
            .multiply(delta.at(digits)).multiply(ln(whole, delta.n(), digits), new MathContext(digits + GUARD)));
    }

    /** h(delta) + delta ln(k-1) + rho min(ln k, h(delta) + delta ln k). */
    public static Real sharpError(Fraction rho, Fraction delta, BigInteger k) {
        boolean isCertain = delta.n().equals(delta.d()) && rho.n().signum() == 0 && k.equals(BigInteger.TWO);
        if (delta.n().signum() == 0 || isCertain) {
            return Real.exactly(0);
        }
        return Real.approximated(digits -> {
            BigDecimal h = entropy(delta.n(), delta.d(), digits);
            BigDecimal all = ln(k, BigInteger.ONE, digits);
            BigDecimal others = ln(k.subtract(BigInteger.ONE), BigInteger.ONE, digits);
            BigDecimal gain = all.min(h.add(delta.at(digits + GUARD).multiply(all)));
            return h.add(delta.at(digits + GUARD).multiply(others)).add(rho.at(digits + GUARD).multiply(gain));
        });
    }

    /** k - 1 - ln k for k = epsilon/(1 - e^(-epsilon)), with digits to spare for the cancellation: it is about epsilon^2/8. */
    public static Real leak(Fraction epsilon) {
        int lost = 3 * (GUARD + Math.max(0, epsilon.d().bitLength() - epsilon.n().bitLength()));
        return Real.approximated(digits -> {
            MathContext mc = new MathContext(digits + lost);
            BigDecimal decay = Reference.exp(epsilon.n().negate(), epsilon.d()).at(digits + lost);
            BigDecimal k = epsilon.at(digits + lost).divide(BigDecimal.ONE.subtract(decay), mc);
            return k.subtract(BigDecimal.ONE).subtract(Reference.ln(k, digits + lost));
        });
    }

    /** Dber(m). */
    private static Real dber(BigInteger n, BigInteger d) {
        return Reference.divergence(d.add(n), d, d.shiftLeft(1));
    }

    /** d (Dber(m) - Dber(l m)), with digits to spare where l is near 1. */
    public static Real gerber(BigInteger d, Fraction m, Fraction l) {
        if (m.n().signum() == 0) {
            return Real.exactly(0);
        }
        Real all = dber(m.n(), m.d());
        Real told = dber(l.n().multiply(m.n()), l.d().multiply(m.d()));
        int lost = GUARD + l.d().bitLength();
        return Real.approximated(digits -> new BigDecimal(d).multiply(all.at(digits + lost).subtract(told.at(digits + lost))));
    }

    private static BigDecimal entropy(BigInteger a, BigInteger m, int digits) {
        BigInteger b = m.subtract(a);
        // Near certainty the logarithm of the likely outcome is as small as 1/m.
        int enough = digits + m.bitLength();
        BigDecimal weighted = new BigDecimal(a).multiply(ln(m, a, enough)).add(new BigDecimal(b).multiply(ln(m, b, enough)));
        return weighted.divide(new BigDecimal(m), new MathContext(digits + GUARD));
    }

    private static BigDecimal ln(BigInteger n, BigInteger d, int digits) {
        return Reference.ln(n, d).at(digits + GUARD);
    }
}
