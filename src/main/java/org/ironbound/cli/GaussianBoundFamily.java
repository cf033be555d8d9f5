package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.GroupsInput;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gaussian clustering with either accuracy, telling samples from nulls or estimating the centre, and with coordinates that are equal or
 * differ.
 */
final class GaussianBoundFamily implements Family {
    private static final String ERROR = "--" + GaussianEstimation.ERROR;
    private static final String GROUPS = "--" + AnisotropicClustering.GROUPS;

    private final GaussianFamily clustering = new GaussianFamily();

    @Override
    public String name() {
        return clustering.name();
    }

    @Override
    public List<String> description() {
        List<String> lines = new ArrayList<>(clustering.description());
        lines.add("With " + ERROR + " the learners are those from whose model the centre theta of the cluster can be estimated instead.");
        lines.add("With " + GROUPS + " the coordinates differ in lambda^2; then there is a lower bound only.");
        return lines;
    }

    @Override
    public List<String> examples() {
        List<String> lines = new ArrayList<>(clustering.examples());
        lines.add("  ironbound bound gaussian --dimension 10000 --samples 10 \\");
        lines.add("      " + ERROR + " 0.95");
        lines.add("  ironbound bound gaussian " + GROUPS + " groups.csv --samples 10 --error 0.1");
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
        options.add(CommandLines.option(GROUPS, "FILE", "Instead of --dimension and " + GaussianFamily.PARAMETER + ": a file with a line "
            + "COUNT, LAMBDA_SQUARED for each group of equal coordinates."));
        return options;
    }

    @Override
    public Problem problem(Given given) {
        String error = given.text(ERROR);
        String groups = given.text(GROUPS);
        if (error != null && groups != null) {
            throw new InvalidFieldException(AnisotropicClustering.GROUPS, groups, "given without " + GaussianEstimation.ERROR);
        }
        if (groups != null) {
            return new GroupsInput(ClusteringOptions.input(given), groups).problem(given.text(GaussianFamily.PARAMETER));
        }
        return error == null ? clustering.problem(given)
            : new EstimationInput(ClusteringOptions.input(given), error, given.text(GaussianFamily.PARAMETER)).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(clustering.hints());
        hints.put(GaussianEstimation.ERROR, ERROR + " 0.95");
        hints.put(AnisotropicClustering.GROUPS, GROUPS + " with a file of lines such as 5000, 1/100");
        return hints;
    }
}
