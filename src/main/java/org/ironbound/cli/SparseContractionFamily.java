package org.ironbound.cli;

import java.util.List;
import org.ironbound.problem.Problem;

/** The coefficients of the sparse Boolean hypercube. */
final class SparseContractionFamily extends ContractionFamily {
    SparseContractionFamily() {
        super("sparse", "tau is exact; rho is E r^2 exactly, or a supremum certificate bounds it.",
            CommandLines.option("--fixed-probability", "P", "Probability that a coordinate is fixed, strictly between 0 and 1."),
            "1/100",
            List.of(
                "  ironbound coefficient sparse --samples 10 --fixed-probability 1/100",
                "  ironbound coefficient sparse --samples 20 --dimension 10000 --json"));
    }

    @Override
    public Problem problem(Given given) {
        return input(given).sparse();
    }
}
