package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;

/**
 * What the factors, points and slopes of a step of [BOOL-IB] or [BOOL-EST] prove of memorization, for ComputedFactors.v, which checks all
 * that is written.
 */
final class CentreFactors {
    static final int USUAL_BITS = 160;
    /** The largest mean of a sign, which the intervals must pass, has so many bits less, so that Coq sees that they do. */
    private static final int LESS_BITS = 20;

    private final Step step;
    private final BigInteger dimension;
    /** Of what Coq computes. */
    private final int bits;

    private CentreFactors(Step step, BigInteger dimension, Effort effort) {
        this.step = step;
        this.dimension = dimension;
        this.bits = effort.bits(USUAL_BITS);
    }

    /** Null where what is known about the centre forces nothing. */
    static CentreFactors of(Step step, BigInteger dimension, Effort effort) {
        CentreFactors factors = new CentreFactors(step, dimension, effort);
        if (factors.coefficient().equals(BigFraction.ONE)) {
            return null;
        }
        effort.add(Effort.Work.FACTORS, (long) step.witness().list(WitnessField.FACTORS).size()
            * step.witness().list(WitnessField.POINTS).size());
        return factors;
    }

    /** The upper bound of lambda. */
    BigFraction lambda() {
        return step.witness().get(WitnessField.LAMBDA);
    }

    private BigFraction coefficient() {
        return step.witness().get(WitnessField.COEFFICIENT);
    }

    /** The lists, by the name of a theorem. */
    String definitions(String name) {
        return """
            Definition %1$s_factors : list term :=
              %2$s.
            Definition %1$s_lines : list (term * term) :=
              %3$s.
            """.formatted(name,
                step.witness().list(WitnessField.FACTORS).stream().map(Numbers::term).collect(Collectors.joining("; ", "[", "]")),
                intervals(step.witness().list(WitnessField.POINTS), step.witness().list(WitnessField.SLOPES), bits));
    }

    /** The slope and the end of each interval, where Coq computes with so many bits. */
    static String intervals(List<BigFraction> points, List<BigFraction> slopes, int bits) {
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last)
            .mapToObj(i -> "(" + Numbers.term(slopes.get(i)) + ", " + Numbers.term(i < last ? points.get(i)
                : above(points.get(i), BigInteger.ONE.shiftLeft(bits - LESS_BITS))) + ")")
            .collect(Collectors.joining(";\n   ", "[", "]"));
    }

    private static BigFraction above(BigFraction end, BigInteger unit) {
        BigInteger parts = end.getNumerator().multiply(unit).divide(end.getDenominator()).add(BigInteger.ONE);
        return Fractions.of(parts.min(unit), unit);
    }

    /** The arguments of a theorem of ComputedFactors.v up to the lists. */
    String arguments(String name) {
        return "lambda %1$s %2$s n d %3$s %4$s_factors %5$d %4$s_lines"
            .formatted(Numbers.term(lambda()), Numbers.term(coefficient()), Numbers.term(new BigFraction(dimension)), name, bits);
    }
}
