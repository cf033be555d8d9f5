package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Problem;
import org.ironbound.problem.SparseInput;
import org.ironbound.report.ClaimsReport;
import org.ironbound.report.Report;
import org.ironbound.search.SparseSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The sparse Boolean hypercube. */
final class SparseFamily implements Family {
    @Override
    public String name() {
        return "sparse";
    }

    @Override
    public String description() {
        return "Bound how much every learner memorizes that tells samples of a sparse Boolean cluster from fair"
            + " signs, and write a certificate. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.";
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound bound sparse --dimension 10000 --samples 4 --error 0.1",
            "  ironbound bound sparse --dimension 10^6 --samples 8 --fixed-probability 1/100 \\",
            "      --error 0.3 --digits 6");
    }

    @Override
    public boolean isClustering() {
        return true;
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(ClusteringOptions.options());
        options.add(CommandLines.option("--fixed-probability", "P", "Probability that a coordinate is fixed, strictly between 0 and 1; by default 1/sqrt(D) where that is rational."));
        return options;
    }

    @Override
    public Problem problem(ParseResult given) {
        return new SparseInput(ClusteringOptions.input(given), CommandLines.text(given, "--fixed-probability")).problem();
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(ClusteringOptions.HINTS);
        hints.put("fixed-probability", "--fixed-probability 1/100");
        return hints;
    }

    @Override
    public Report bounds(Problem problem, int digits) throws UndecidedException {
        return new ClaimsReport(SparseSearch.bounds((SparseHypercube) problem, digits));
    }
}
