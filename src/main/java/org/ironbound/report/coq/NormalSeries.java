package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;

/** How many terms of the series of the normal distribution function Coq needs [PHI-SERIES]. */
final class NormalSeries {
    private static final double LOG_TWO = Math.log(2);

    private NormalSeries() {
    }

    /** So many that at arguments up to x what is left is below 2 to the minus bits: a guess, for Coq bounds what is left. */
    static int terms(double x, int bits) {
        double square = x * x;
        double term = Math.log(Math.max(x, Double.MIN_NORMAL));
        int k = 0;
        while (2 * square >= 2 * k + 3 || term - square / 2 > -bits * LOG_TWO) {
            term += Math.log(Math.max(square, Double.MIN_NORMAL) / (2 * k + 3));
            k++;
        }
        return k;
    }

    /** The premise that p is at most Phi(-z), decided by Coq. */
    static String below(BigFraction p, BigFraction z, int bits) {
        return "(phi_reached_below Phi %d (Z.to_nat %d) %s %s HPhi ltac:(vm_cast_no_check (eq_refl true)))"
            .formatted(bits, terms(Numbers.near(z), bits), Numbers.term(p), Numbers.term(z));
    }
}
