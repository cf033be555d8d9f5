package org.ironbound.report.coq;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** Numbers as terms of Coq. */
final class Numbers {
    /** More than a double has. */
    private static final int DIGITS = 20;

    private Numbers() {
    }

    /** A real number. */
    static String real(BigFraction x) {
        return x.getNumerator().signum() < 0 ? "(- " + real(x.negate()) + ")"
            : x.getDenominator().bitLength() == 1 ? x.getNumerator().toString() : "(" + x.getNumerator() + " / " + x.getDenominator() + ")";
    }

    /** A number that Coq computes with: a term of Computed.v. */
    static String term(BigFraction x) {
        return "(Num " + (x.getNumerator().signum() < 0 ? "(" + x.getNumerator() + ")" : x.getNumerator()) + " " + x.getDenominator() + ")";
    }

    /** Nearly the same in double precision, however long numerator and denominator are. */
    static double near(BigFraction x) {
        return Fractions.decimal(x, DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A list of real numbers. */
    static String reals(List<BigFraction> xs) {
        return xs.stream().map(Numbers::real).collect(Collectors.joining("; ", "[", "]"));
    }
}
