package org.ironbound.cli;

import java.util.List;
import org.ironbound.problem.Problem;

/** The coefficients of Gaussian clustering. */
final class GaussianContractionFamily extends ContractionFamily {
    GaussianContractionFamily() {
        super("gaussian", "They have a closed form.",
            CommandLines.option("--lambda-squared", "L", "Signal strength lambda^2, strictly between 0 and 1."),
            "1/100",
            List.of(
                "  ironbound coefficient gaussian --samples 10 --lambda-squared 1/100",
                "  ironbound coefficient gaussian --samples 20 --dimension 10000 --json"));
    }

    @Override
    public Problem problem(Given given) {
        return input(given).gaussian();
    }
}
