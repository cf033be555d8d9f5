package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.input.ClusteringInput;
import picocli.CommandLine.Model.OptionSpec;

/** The options that state what all clustering problems share. */
final class ClusteringOptions {
    /** Options that are right, by the field that an error names. */
    static final Map<String, String> HINTS = Map.of(
        "dimension", "--dimension 10000",
        "samples", "--samples 10",
        "error", "--error 0.1",
        "false-negative", "--false-negative 0.1 --false-positive 0.1",
        "false-positive", "--false-negative 0.1 --false-positive 0.1");

    private ClusteringOptions() {
    }

    static List<OptionSpec> options() {
        return List.of(
            CommandLines.option("--dimension", "D", "Dimension, a whole number from 1 to 10^300."),
            CommandLines.option("--samples", "N", "Number of samples, a whole number from 1 to 10^300."),
            CommandLines.option("--error", "E", "Average of the two error probabilities, at least 0 and below 1/2."),
            CommandLines.option("--false-negative", "A", "Instead of --error: the chance of a miss, and"),
            CommandLines.option("--false-positive", "B", "the chance of a false alarm; A + B is below 1."));
    }

    /** What was given. */
    static ClusteringInput input(Given given) {
        return new ClusteringInput(given.text("--dimension"), given.text("--samples"),
            given.text("--error"),
            given.text("--false-negative"), given.text("--false-positive"));
    }
}
