package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.certificate.FiniteChannel;
import org.ironbound.certificate.Problem;
import org.ironbound.problem.ChannelInput;
import org.ironbound.report.ClaimsReport;
import org.ironbound.report.Report;
import org.ironbound.search.ChannelSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finite channels. */
final class ChannelFamily implements Family {
    @Override
    public String name() {
        return "channel";
    }

    @Override
    public String description() {
        return "The contraction coefficients of a finite channel: Dobrushin's, exactly, and the input-free one of Kullback-Leibler divergence, from above"
            + " and below, with a certificate. The matrix is a CSV file with one input a line, a JSON file with a list of lists, or the name of a"
            + " channel: bsc:E, bec:E, z:E, qary:Q:E. Entries are exact: 0.1, 1e-3, 1/3.";
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound channel channel.csv",
            "  ironbound channel bsc:0.1 --uses 5",
            "  ironbound channel qary:4:1/10 --digits 20 --json");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
            CommandLines.option("--matrix", "MATRIX", "A file, or bsc:E, bec:E, z:E, qary:Q:E."),
            CommandLines.option("--uses", "N", "Independent uses of the channel, by default 1."));
    }

    @Override
    public Problem problem(ParseResult given) {
        boolean own = given.commandSpec().name().equals(name());
        String matrix = own ? given.matchedPositionalValue(0, null) : CommandLines.text(given, "--matrix");
        return new ChannelInput(matrix, CommandLines.text(given, "--uses")).problem();
    }

    @Override
    public Map<String, String> hints() {
        return Map.of("matrix", "a file with lines such as 0.9,0.1, or bsc:0.1", "uses", "--uses 5");
    }

    @Override
    public Report bounds(Problem problem, int digits) throws UndecidedException {
        return new ClaimsReport(ChannelSearch.coefficients((FiniteChannel) problem, digits));
    }
}
