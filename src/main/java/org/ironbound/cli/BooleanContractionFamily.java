package org.ironbound.cli;

import java.util.List;
import org.ironbound.problem.Problem;

/** The coefficients of Boolean clustering. */
final class BooleanContractionFamily extends ContractionFamily {
    BooleanContractionFamily() {
        super("boolean", "Up to 5000 samples tau is certified to be E r^2 for a rational lambda, and bounded by that of a rational just "
            + "above for an irrational one; closed forms bound it beyond.",
            CommandLines.option("--lambda", "L", "Correlation of a sample's sign with the centre's, strictly between 0 and 1."),
            "1/10",
            List.of(
                "  ironbound coefficient boolean --samples 10 --lambda 1/10",
                "  ironbound coefficient boolean --samples 20 --dimension 10000 --json"));
    }

    @Override
    public Problem problem(Given given) {
        return input(given).booleanClustering();
    }
}
