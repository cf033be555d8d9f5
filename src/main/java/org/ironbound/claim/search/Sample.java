package org.ironbound.claim.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.quantity.ProblemRange;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;

/** Some of the problems of a quantity of variables, so that each of the others has one not far away on both sides. */
final class Sample {
    private static final int DIGITS = 3;
    private static final int MOST_DIGITS = 250;

    private Sample() {
    }

    /** About so many problems, those of both ends of each range among them. */
    static List<Problem> of(ProblemRange problems, int count) {
        List<List<BigFraction>> points = List.of(List.of());
        int each = Math.max(2, (int) Math.floor(Math.pow(count, 1.0 / Math.max(1, problems.variables().size()))));
        for (Variable variable : problems.variables()) {
            List<List<BigFraction>> longer = new ArrayList<>();
            for (List<BigFraction> point : points) {
                for (BigFraction value : values(variable, each)) {
                    List<BigFraction> next = new ArrayList<>(point);
                    next.add(value);
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points.stream().map(problems::at).toList();
    }

    /** Values from one end to the other: whole ones denser where they are small, as memorization changes by their ratio. */
    private static List<BigFraction> values(Variable variable, int count) {
        if (variable.lower().equals(variable.upper())) {
            return List.of(variable.lower());
        }
        List<BigFraction> values = new ArrayList<>(List.of(variable.lower()));
        for (int i = 1; i < count - 1; i++) {
            double part = i / (count - 1.0);
            BigFraction value = variable.whole() ? next(variable, values.get(i - 1), part) : between(variable, part);
            if (value.compareTo(values.get(i - 1)) <= 0 || value.compareTo(variable.upper()) >= 0) {
                break;
            }
            values.add(value);
        }
        values.add(variable.upper());
        return values;
    }

    /** The number at a part of the way, rounded down to a few digits more than the range needs, for ends may be long; or the upper end. */
    private static BigFraction between(Variable variable, double part) {
        BigFraction width = variable.upper().subtract(variable.lower());
        int digits = DIGITS - (int) Math.floor(Math.log10(width.doubleValue()));
        if (digits > MOST_DIGITS) {
            return variable.upper();
        }
        BigInteger unit = BigInteger.TEN.pow(digits);
        BigFraction value = variable.lower().add(width.multiply(new BigFraction(part)));
        return Fractions.floor(value.multiply(unit)).divide(unit);
    }

    /** The whole number at a part of the way by equal ratios, or one more than the last if that is not less. */
    private static BigFraction next(Variable variable, BigFraction last, double part) {
        double near = variable.lower().doubleValue()
            * Math.pow(variable.upper().doubleValue() / variable.lower().doubleValue(), part);
        BigFraction least = last.add(BigFraction.ONE);
        BigFraction value = Double.isFinite(near) ? Fractions.floor(new BigFraction(near)) : least;
        return value.compareTo(least) > 0 ? value : least;
    }
}
