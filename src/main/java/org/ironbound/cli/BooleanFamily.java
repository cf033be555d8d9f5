package org.ironbound.cli;

import java.util.List;
import org.ironbound.input.BooleanInput;
import org.ironbound.problem.Problem;

/** Boolean clustering. */
final class BooleanFamily extends ClusteringFamily {
    static final String PARAMETER = "--lambda";

    BooleanFamily() {
        super("boolean",
            "Bound how much every learner memorizes that tells samples of a Boolean cluster from fair signs.",
            CommandLines.option(PARAMETER, "L",
                "Correlation of a sample's sign with the centre's, strictly between 0 and 1; by default D^(-1/4)."),
            "1/10",
            List.of(
                "  ironbound bound boolean --dimension 10000 --samples 10 --error 0.1",
                "  ironbound bound boolean --dimension 10^6 --samples 100 --lambda 1/20 \\",
                "      --error 0.2"));
    }

    @Override
    public Problem problem(Given given) {
        return new BooleanInput(ClusteringOptions.input(given), given.text(PARAMETER)).problem();
    }
}
