package org.ironbound.cli;

import java.util.List;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Problem;

/** The sparse Boolean hypercube. */
final class SparseFamily extends ClusteringFamily {
    private static final String PARAMETER = "--fixed-probability";

    SparseFamily() {
        super("sparse",
            "Bound how much every learner memorizes that tells samples of a sparse Boolean cluster from fair signs.",
            CommandLines.option(PARAMETER, "P",
                "Probability that a coordinate is fixed, strictly between 0 and 1; by default 1/sqrt(D), or where that is irrational the"
                    + " decimal of 12 digits just above it: what is said of every learner then holds for 1/sqrt(D) too."),
            "1/100",
            List.of(
                "  ironbound bound sparse --dimension 10000 --samples 4 --error 0.1",
                "  ironbound bound sparse --dimension 10^6 --samples 8 --error 0.3 --digits 6 \\",
                "      --fixed-probability 1/100"));
    }

    @Override
    public Problem problem(Given given) {
        return new SparseInput(ClusteringOptions.input(given), given.text(PARAMETER)).problem();
    }
}
