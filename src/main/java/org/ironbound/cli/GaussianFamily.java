package org.ironbound.cli;

import java.util.List;
import org.ironbound.input.GaussianInput;
import org.ironbound.problem.Problem;

/** Gaussian clustering. */
final class GaussianFamily extends ClusteringFamily {
    /** The option of its own. */
    static final String PARAMETER = "--lambda-squared";

    GaussianFamily() {
        super("gaussian",
            "Bound how much every learner memorizes that tells samples of a Gaussian cluster from noise, from below and above.",
            CommandLines.option(PARAMETER, "L",
                "Signal strength lambda^2, strictly between 0 and 1; by default 1/sqrt(D)."),
            "1/100",
            List.of(
                "  ironbound bound gaussian --dimension 10000 --samples 10 --error 0.1",
                "  ironbound bound gaussian --dimension 10^6 --samples 9 --error 1/3 \\",
                "      --digits 20",
                "  ironbound bound gaussian --dimension 500 --samples 3 --lambda-squared 1/20 \\",
                "      --false-negative 0.2 --false-positive 1e-2 --json --certificate out.json"));
    }

    @Override
    public Problem problem(Given given) {
        return new GaussianInput(ClusteringOptions.input(given), given.text(PARAMETER)).problem();
    }
}
