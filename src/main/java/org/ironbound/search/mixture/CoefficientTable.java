package org.ironbound.search.mixture;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.ironbound.certificate.check.ClusterFormulas;
import org.ironbound.problem.ClusterKind;
import org.ironbound.search.derivation.Doubles;

/** The coefficients (1-tau)/rho of a kind of clusters in floating point; the number of samples is rounded. */
final class CoefficientTable implements DoubleUnaryOperator {
    private final ClusterFormulas formulas;
    private final Map<Long, Double> values = new HashMap<>();

    CoefficientTable(ClusterKind kind) {
        this.formulas = ClusterFormulas.of(kind);
    }

    @Override
    public double applyAsDouble(double samples) {
        return values.computeIfAbsent(Math.round(samples), m -> Doubles.of(formulas.ratio(BigInteger.valueOf(m))));
    }
}
