package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.special.Gamma;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.Real;

/** The law of the length of a vector of independent standard normal numbers, in doubles. */
final class ChiLaw {
    private static final double TINY = 1e-250;

    private ChiLaw() {
    }

    /** The relative error of doubles here: exponents, which are differences of numbers of about d ln d, lose digits. */
    static double error(BigInteger d) {
        return 1e-12 * (1 + d.doubleValue() / 100);
    }

    /** The chance that d numbers make a vector of at most this length. */
    static double atMost(BigInteger d, double length) {
        if (d.signum() < 0 || d.bitLength() > 20 || length < 0) {
            throw new OutOfReach("length " + length + " in dimension " + d);
        }
        return d.signum() == 0 ? 1 : known(Gamma.regularizedGammaP(d.doubleValue() / 2, length * length / 2));
    }

    /** What Poisson's law of mean length^2/2 gives to m. */
    static double weight(BigInteger m, double length) {
        if (m.signum() < 0 || m.bitLength() > 20 || length < 0) {
            throw new OutOfReach("weight " + m);
        }
        double h = length * length / 2;
        double n = m.doubleValue();
        return n == 0 ? known(Math.exp(-h)) : h == 0 ? 0 : known(Math.exp(n * Math.log(h) - h - Gamma.logGamma(n + 1)));
    }

    /** The sum of the weights from m to before n. */
    static double weights(BigInteger m, BigInteger n, double length) {
        if (n.subtract(m).bitLength() > 12) {
            throw new OutOfReach("weights from " + m + " to " + n);
        }
        double sum = 0;
        for (BigInteger k = m; k.compareTo(n) < 0; k = k.add(BigInteger.ONE)) {
            sum += weight(k, length);
        }
        return sum;
    }

    private static double known(double x) {
        if (x > 0 && x < TINY) {
            throw new OutOfReach("a chance of " + x);
        }
        return x;
    }

    static double quotient(BigInteger p, BigInteger q) {
        return new BigDecimal(p).divide(new BigDecimal(q), MathContext.DECIMAL128).doubleValue();
    }

    static Real real(double x) {
        return Real.exactly(new BigDecimal(x).movePointRight(300).toBigInteger(), BigInteger.TEN.pow(300));
    }
}
