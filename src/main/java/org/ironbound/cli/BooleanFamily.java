package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.Problem;
import org.ironbound.problem.BooleanInput;
import org.ironbound.report.ClaimsReport;
import org.ironbound.report.Report;
import org.ironbound.search.BooleanSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Boolean clustering. */
final class BooleanFamily implements Family {
    @Override
    public String name() {
        return "boolean";
    }

    @Override
    public String description() {
        return "Bound how much every learner memorizes that tells samples of a Boolean cluster from fair"
            + " signs, and write a certificate. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.";
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound bound boolean --dimension 10000 --samples 10 --error 0.1",
            "  ironbound bound boolean --dimension 10^6 --samples 100 --lambda 1/20 --error 0.2");
    }

    @Override
    public boolean isClustering() {
        return true;
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(ClusteringOptions.options());
        options.add(CommandLines.option("--lambda", "L", "Correlation of a sample's sign with the centre's, strictly between 0 and 1; by default D^(-1/4)."));
        return options;
    }

    @Override
    public Problem problem(ParseResult given) {
        return new BooleanInput(ClusteringOptions.input(given), CommandLines.text(given, "--lambda")).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(ClusteringOptions.HINTS);
        hints.put("lambda", "--lambda 1/10");
        return hints;
    }

    @Override
    public Report bounds(Problem problem, int digits) throws UndecidedException {
        return new ClaimsReport(BooleanSearch.bounds((BooleanClustering) problem, digits));
    }
}
