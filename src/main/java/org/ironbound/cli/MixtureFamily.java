package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** Mixtures of clusters. */
final class MixtureFamily implements Family {
    /** Its name, on the command line and in certificates. */
    static final String NAME = "mixture";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> description() {
        return List.of("Bound how much every learner memorizes that tells samples of many clusters from null samples, each sample naming "
            + "its cluster.", "The error is the"
            + " average over all clusters. Says which share clusters seen exactly once have in the bound, and the error that no learner "
            + "avoids on"
            + " clusters not seen at all. Zipf frequencies are the rationals floor(2^96/j^S) over their sum.");
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound bound mixture --clusters 1000 --cluster gaussian:10000 \\",
            "      --samples 3000 --error 0.3",
            "  ironbound bound mixture --clusters 10^5 --frequencies zipf:1 \\",
            "      --cluster gaussian:10000 --samples 10^6 --error 0.1",
            "  ironbound bound mixture --groups groups.csv --samples 5000 --error 0.2");
    }

    @Override
    public List<String> sweeps() {
        return List.of(
            "  ironbound curve mixture --clusters 1000 --cluster gaussian:10000 \\",
            "      --samples 1000..10000:1000 --error 0.1");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
            CommandLines.option("--clusters", "K", "Number of clusters; 1 is the problem of that cluster."),
            CommandLines.option("--cluster", "CLUSTER", "What each is like: gaussian:D[:L], boolean:D[:L] or sparse:D[:P], with the "
            + "parameters of"
                + " 'bound gaussian', 'bound boolean' and 'bound sparse'."),
            CommandLines.option("--frequencies", "LAW", "uniform (by default) or zipf:S."),
            CommandLines.option("--groups", "FILE", "Instead of these three: a file with a line COUNT, FREQUENCY, CLUSTER for each group "
            + "of equal clusters."),
            CommandLines.option("--samples", "N", "Number of samples, of all clusters together."),
            CommandLines.option("--error", "E", "Average of the two error probabilities, over all clusters."));
    }

    @Override
    public Problem problem(Given given) {
        return new MixtureInput(given.text("--clusters"), given.text("--groups"),
            given.text("--frequencies"),
            given.text("--cluster"), given.text("--samples"), given.text("--error")).problem();
    }

    @Override
    public Map<String, String> hints() {
        return Map.of("clusters", "--clusters 1000", "cluster", "--cluster gaussian:10000", "frequencies", "--frequencies zipf:1",
            "groups", "--groups with a file of lines such as 1000, 1/1000, gaussian:10000", "samples", "--samples 3000", "error",
            "--error 0.1");
    }
}
