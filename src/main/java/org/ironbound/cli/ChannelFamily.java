package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.input.ChannelInput;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** Finite channels, and additive Gaussian noise. */
final class ChannelFamily implements Family {
    /** What a matrix may be, for the help. */
    static final String MATRIX = "A file, - for standard input, or bsc:E, bec:E, z:E, qary:Q:E, qec:Q:E, awgn:S.";

    /** How a matrix is called in the help, which may be a file. */
    static final String MATRIX_LABEL = "MATRIX";
    /** How a law of inputs is, which may be a file too. */
    static final String LAW_LABEL = "LAW";

    private static final String NORMALIZE = "--normalize";
    /** For the end of a hint. */
    private static final String ROUNDED = "; " + NORMALIZE + " where sums are not quite 1";

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public List<String> words() {
        return List.of(name());
    }

    @Override
    public List<String> description() {
        return List.of("The contraction coefficients of a finite channel, with a certificate.",
            "Dobrushin's, exactly, and the input-free one of Kullback-Leibler divergence, from above and below; for a given input law, "
            + "also eta_chi2, the squared maximal correlation, and eta_KL.",
            "The matrix is a file with one input a line (commas, semicolons or blanks between the entries, names of columns in the first "
            + "line if you like), a JSON file with a list of lists, rows such as '0.9,0.1; 0.2,0.8', or the name of a channel: binary "
            + "symmetric bsc:E, binary erasure bec:E with the outputs 0, 1, erased, Z-channel z:E, symmetric and erasure channels of Q "
            + "symbols qary:Q:E, qec:Q:E with the erasure as the last output. Entries are exact: 0.1, 1e-3, 1/3, and the sum of a row is "
            + "1, see --normalize. Additive white Gaussian noise with signal-to-noise ratio S is awgn:S; its coefficient is that for a "
            + "Gaussian input, exactly.");
    }

    @Override
    public List<String> examples() {
        return List.of(
            "  ironbound channel channel.csv",
            "  ironbound channel bsc:0.1 --uses 5",
            "  ironbound channel z:0.3 --input-law 2/3,1/3",
            "  ironbound channel bsc:0.1 --then bec:1/4",
            "  ironbound channel awgn:3 --uses 2",
            "  ironbound channel rounded.csv --normalize",
            "  ironbound channel --joint joint.csv --digits 20 --json");
    }

    @Override
    public List<String> sweeps() {
        return List.of("  ironbound curve channel bsc:0.1 --uses 1..20");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
            CommandLines.option("--matrix", MATRIX_LABEL, MATRIX),
            CommandLines.option("--joint", "FILE",
            "Instead of a matrix and an input law: the probability of every input (line) and output."),
            CommandLines.option("--input-law", LAW_LABEL, "Probabilities of the inputs: a file, uniform, or a list such as 1/2,1/4,1/4."),
            CommandLines.option("--then", MATRIX_LABEL, "A finite channel that follows, a file or a name: the two as one."),
            CommandLines.option("--uses", "N", "Independent uses of the channel, by default 1."),
            OptionSpec.builder(NORMALIZE).description("Divide each row, or law, by its exact sum, and say so: for numbers that a program "
                + "has rounded.").build());
    }

    @Override
    public Problem problem(Given given) {
        ChannelInput input = new ChannelInput(given.text("--matrix"), given.text("--joint"), given.text("--input-law"),
            given.text("--then"), given.text("--uses"));
        if (input.isGaussian()) {
            return input.gaussian();
        }
        return given.text(NORMALIZE) == null ? input.problem() : input.normalized(given::remark);
    }

    @Override
    public Map<String, String> hints() {
        return Map.of("matrix", "a file with lines such as 0.9,0.1, or bsc:0.1, or awgn:3" + ROUNDED,
            "joint", "--joint with a file of lines such as 0.4,0.1" + ROUNDED,
            "input-law", "--input-law uniform, or 1/2,1/4,1/4" + ROUNDED,
            "then", "ironbound channel bsc:0.1 --then bec:0.1" + ROUNDED, "uses", "--uses 5");
    }
}
