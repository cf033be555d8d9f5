package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.input.EstimationInput;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** Gaussian clustering with either accuracy: telling samples from nulls, or estimating the centre. */
final class GaussianBoundFamily implements Family {
    private static final String ERROR = "--" + GaussianEstimation.ERROR;

    private final GaussianFamily clustering = new GaussianFamily();

    @Override
    public String name() {
        return clustering.name();
    }

    @Override
    public List<String> description() {
        List<String> lines = new ArrayList<>(clustering.description());
        lines.add("With " + ERROR + " the learners are those from whose model the centre theta of the cluster can be estimated instead.");
        return lines;
    }

    @Override
    public List<String> examples() {
        List<String> lines = new ArrayList<>(clustering.examples());
        lines.add("  ironbound bound gaussian --dimension 10000 --samples 10 \\");
        lines.add("      " + ERROR + " 0.95");
        return lines;
    }

    @Override
    public List<String> sweeps() {
        return clustering.sweeps();
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(clustering.options());
        options.add(CommandLines.option(ERROR, "M", "Instead of --error: E|theta - estimate|^2 is at most M times D, for an estimate of "
            + "the centre theta from the model; strictly between 0 and 1."));
        return options;
    }

    @Override
    public Problem problem(Given given) {
        String error = given.text(ERROR);
        return error == null ? clustering.problem(given)
            : new EstimationInput(ClusteringOptions.input(given), error, given.text(GaussianFamily.PARAMETER)).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(clustering.hints());
        hints.put(GaussianEstimation.ERROR, ERROR + " 0.95");
        return hints;
    }
}
