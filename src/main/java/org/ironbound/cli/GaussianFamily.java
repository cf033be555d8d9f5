package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.GaussianClustering;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Problem;
import org.ironbound.problem.GaussianInput;
import org.ironbound.report.GaussianReport;
import org.ironbound.report.Report;
import org.ironbound.search.GaussianSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Gaussian clustering. */
final class GaussianFamily implements Family {
    @Override
    public String name() {
        return "gaussian";
    }

    @Override
    public String description() {
        return "Bound how much every learner memorizes that tells samples of a Gaussian cluster from noise, from below and above, and write"
            + " a certificate. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.";
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound bound gaussian --dimension 10000 --samples 10 --error 0.1",
            "  ironbound bound gaussian --dimension 10^6 --samples 9 --error 1/3 --digits 20",
            "  ironbound bound gaussian --dimension 500 --samples 3 --lambda-squared 1/20 \\",
            "      --false-negative 0.2 --false-positive 1e-2 --json --certificate out.json");
    }

    @Override
    public boolean isClustering() {
        return true;
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(ClusteringOptions.options());
        options.add(CommandLines.option("--lambda-squared", "L", "Signal strength lambda^2, strictly between 0 and 1; by default 1/sqrt(D)."));
        return options;
    }

    @Override
    public Problem problem(ParseResult given) {
        return new GaussianInput(ClusteringOptions.input(given), CommandLines.text(given, "--lambda-squared")).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(ClusteringOptions.HINTS);
        hints.put("lambda-squared", "--lambda-squared 1/100");
        return hints;
    }

    @Override
    public Report bounds(Problem problem, int digits) throws UndecidedException {
        return new GaussianReport(GaussianSearch.bounds((GaussianClustering) problem, digits, Limits.MAX_PRECISION));
    }
}
