package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.quantity.ProblemRange;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;

/** Some of the problems of a quantity of variables, so that each of the others has one not far away on both sides. */
final class Sample {
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
        List<BigFraction> values = new ArrayList<>(List.of(variable.lower()));
        for (int i = 1; i < count - 1; i++) {
            BigFraction part = new BigFraction(i, count - 1);
            BigFraction value = variable.whole() ? next(variable, values.get(i - 1), part.doubleValue())
                : variable.lower().add(variable.upper().subtract(variable.lower()).multiply(part));
            if (value.compareTo(variable.upper()) >= 0) {
                break;
            }
            values.add(value);
        }
        if (!variable.lower().equals(variable.upper())) {
            values.add(variable.upper());
        }
        return values;
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
