package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.input.CustomInput;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** A user's own coefficients. */
final class CustomFamily implements Family {
    /** Its name in commands. */
    static final String NAME = "custom";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> description() {
        return List.of("Bound how much every learner memorizes from contraction coefficients of your own, taken as given.",
            "The bound is ((1 - TAU)/RHO) I, less the error"
            + " terms of approximate contraction where EPS, DELTA and K are given.");
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound bound custom --tau 1/2 --rho 1/20 --information 1.5",
            "  ironbound bound custom --tau 0.1 --rho 1e-3 --information 2 \\",
            "      --epsilon 1e-9 --delta 1e-8 --messages 2^64");
    }

    @Override
    public List<String> sweeps() {
        return List.of("  ironbound curve custom --tau 0..0.9:0.1 --rho 1/20 --information 1.5");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
            CommandLines.option("--tau", "TAU", "Contraction coefficient of (theta, sample), from 0 to 1."),
            CommandLines.option("--rho", "RHO", "Contraction coefficient of (fresh sample, sample), above 0, at most 1."),
            CommandLines.option("--information", "I", "I(M;X) is at least this, in nats."),
            CommandLines.option("--epsilon", "EPS", "Theta's pair contracts up to this total variation distance, 0 to 1/2."),
            CommandLines.option("--delta", "DELTA", "The fresh sample's pair does up to this distance, 0 to 1/2."),
            CommandLines.option("--messages", "K", "How many outputs the learner has, 2 to 10^300; with EPS or DELTA."));
    }

    @Override
    public Problem problem(Given given) {
        return new CustomInput(given.text("--tau"), given.text("--rho"),
            given.text("--information"),
            given.text("--epsilon"), given.text("--delta"), given.text("--messages")).problem();
    }

    @Override
    public Map<String, String> hints() {
        return Map.of("tau", "--tau 1/2", "rho", "--rho 1/20", "information", "--information 1.5", "epsilon", "--epsilon 1e-9",
            "delta", "--delta 1e-9", "messages", "--messages 2^64");
    }
}
