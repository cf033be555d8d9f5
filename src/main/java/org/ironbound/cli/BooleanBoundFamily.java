package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** Boolean clustering with either accuracy, telling samples from nulls or estimating the signs of the centre. */
final class BooleanBoundFamily implements Family {
    private static final String ERROR = "--" + BooleanEstimation.ERROR;

    private final BooleanFamily clustering = new BooleanFamily();

    @Override
    public String name() {
        return clustering.name();
    }

    @Override
    public List<String> description() {
        List<String> lines = new ArrayList<>(clustering.description());
        lines.add("With " + ERROR + " the learners are those from whose model the signs of the centre can be estimated instead.");
        return lines;
    }

    @Override
    public List<String> examples() {
        List<String> lines = new ArrayList<>(clustering.examples());
        lines.add("  ironbound bound boolean --dimension 10000 --samples 20 " + ERROR + " 0.4");
        return lines;
    }

    @Override
    public List<String> sweeps() {
        return clustering.sweeps();
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(clustering.options());
        options.add(CommandLines.option(ERROR, "W", "Instead of --error: at most W times D signs of the centre are wrong in the mean, for "
            + "an estimate of it from the model; strictly between 0 and 1/2."));
        return options;
    }

    @Override
    public Problem problem(Given given) {
        String error = given.text(ERROR);
        return error == null ? clustering.problem(given)
            : new SignEstimationInput(ClusteringOptions.input(given), error, given.text(BooleanFamily.PARAMETER)).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(clustering.hints());
        hints.put(BooleanEstimation.ERROR, ERROR + " 0.4");
        return hints;
    }
}
