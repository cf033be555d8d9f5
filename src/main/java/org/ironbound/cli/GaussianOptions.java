package org.ironbound.cli;

import java.util.Map;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.problem.GaussianInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that state a problem of Gaussian clustering. */
final class GaussianOptions {
    private static final Map<String, String> EXAMPLES = Map.of(
        "dimension", "--dimension 10000",
        "samples", "--samples 10",
        "lambda-squared", "--lambda-squared 1/100",
        "error", "--error 0.1",
        "false-negative", "--false-negative 0.1 --false-positive 0.1",
        "false-positive", "--false-negative 0.1 --false-positive 0.1",
        "digits", "--digits 20",
        "problem", "--problem gaussian --dimension 10000 --samples 10 --error 0.1");

    private GaussianOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(CommandLines.option("--dimension", "D", "Dimension, a whole number from 1 to 10^300."));
        spec.addOption(CommandLines.option("--samples", "N", "Number of samples, a whole number from 1 to 10^300."));
        spec.addOption(CommandLines.option("--error", "E", "Average of the two error probabilities, at least 0 and below 1/2."));
        spec.addOption(CommandLines.option("--false-negative", "A", "Instead of --error: the chance of a miss, and"));
        spec.addOption(CommandLines.option("--false-positive", "B", "the chance of a false alarm; A + B is below 1."));
        spec.addOption(CommandLines.option("--lambda-squared", "L", "Signal strength lambda^2, strictly between 0 and 1; by default 1/sqrt(D)."));
    }

    /** What was given. */
    static GaussianInput input(ParseResult options) {
        return new GaussianInput(CommandLines.text(options, "--dimension"), CommandLines.text(options, "--samples"),
            CommandLines.text(options, "--lambda-squared"), CommandLines.text(options, "--error"),
            CommandLines.text(options, "--false-negative"), CommandLines.text(options, "--false-positive"));
    }

    /** Whether any of them was given. */
    static boolean isGiven(ParseResult options) {
        GaussianInput input = input(options);
        return !input.equals(new GaussianInput(null, null, null, null, null, null));
    }

    /** Reports a wrong value. */
    static int usageError(Console console, InvalidFieldException e) {
        return console.usageError("--" + e.getMessage(), EXAMPLES.get(e.field()));
    }
}
