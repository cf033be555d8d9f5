package org.ironbound.reference;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** The coefficient rho_n of the sparse hypercube [SPARSE] in floating point, a supremum over one variable. Not a bound. */
public final class SupremumEstimate {
    private static final double ACCURACY = 1e-12;
    private static final int EVALUATIONS = 500;
    private static final int GRID = 400;
    /** Below this m the divergence loses digits, and two terms of its series have them all. */
    private static final double SMALL = 1e-3;

    private SupremumEstimate() {
    }

    /** The supremum of Dber(m)/Lam*(m) for r = q or -q with probability s/2 each, else 0. */
    public static double sparse(double s, double q) {
        double atOrigin = s * q * q;
        double atEnd = dber(q) / -Math.log(s / 2);
        UnivariateFunction ratio = lnT -> ratio(Math.exp(lnT), s, q);
        double low = Math.log(1e-3 / q);
        double high = Math.log(700 / q);
        double step = (high - low) / GRID;
        double best = low;
        for (int i = 0; i <= GRID; i++) {
            if (ratio.value(low + i * step) > ratio.value(best)) {
                best = low + i * step;
            }
        }
        double interior = new BrentOptimizer(ACCURACY, ACCURACY).optimize(new MaxEval(EVALUATIONS), GoalType.MAXIMIZE,
            new UnivariateObjectiveFunction(ratio), new SearchInterval(best - step, best + step)).getValue();
        return Math.max(interior, Math.max(atOrigin, atEnd));
    }

    private static double ratio(double t, double s, double q) {
        double excess = s * (Math.cosh(t * q) - 1);
        double m = q * s * Math.sinh(t * q) / (1 + excess);
        return dber(m) / (t * m - Math.log1p(excess));
    }

    private static double dber(double m) {
        if (m < SMALL) {
            return m * m / 2 * (1 + m * m / 6);
        }
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }
}
