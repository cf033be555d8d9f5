package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.input.ContractionInput;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The contraction coefficients of a clustering problem: they depend on the number of samples and on one parameter, which may come from the
 * dimension.
 */
abstract class ContractionFamily implements Family {
    private final String shortName;
    private final String rules;
    private final OptionSpec parameter;
    private final String hint;
    private final List<String> examples;

    /**
     * @param shortName its name after coefficient
     * @param rules     how the coefficients are found, a sentence
     * @param parameter the option of its own
     * @param hint      a right value of that option
     */
    protected ContractionFamily(String shortName, String rules, OptionSpec parameter, String hint, List<String> examples) {
        this.shortName = shortName;
        this.rules = rules;
        this.parameter = parameter;
        this.hint = hint;
        this.examples = examples;
    }

    /** Its name after coefficient. */
    @Override
    public final String command() {
        return shortName;
    }

    @Override
    public final List<String> words() {
        return List.of("coefficient", shortName);
    }

    @Override
    public final String name() {
        return shortName + "-coefficients";
    }

    @Override
    public final List<String> description() {
        return List.of("The contraction coefficients of N samples. " + rules, "tau is that of samples and centre, rho that of samples and "
            + "a fresh one; both are bounded from"
            + " above and below, with a certificate. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.");
    }

    @Override
    public final List<String> examples() {
        return examples;
    }

    @Override
    public final List<String> sweeps() {
        return List.of(
            "  ironbound curve " + name() + " --dimension 10000 --samples 1..1000*2",
            "  ironbound curve " + name() + " " + parameter.longestName() + " 0.01..0.5 \\",
            "      --points 20 --samples 4,16 --csv > coefficients.csv");
    }

    @Override
    public final List<OptionSpec> options() {
        return List.of(CommandLines.option("--samples", "N", "Number of samples, a whole number from 1 to 10^300."), parameter,
            CommandLines.option("--dimension", "D", "Instead of " + parameter.longestName() + ", for its default in dimension D."));
    }

    /** What was given. */
    protected final ContractionInput input(Given given) {
        return new ContractionInput(given.text("--samples"), given.text("--dimension"),
            given.text(parameter.longestName()));
    }

    @Override
    public final Map<String, String> hints() {
        return Map.of("samples", "--samples 10", "dimension", "--dimension 10000", parameter.longestName().substring(2),
            parameter.longestName() + " " + hint);
    }
}
