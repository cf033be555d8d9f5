package org.ironbound.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** A family of clustering problems: the common options and one of its own. */
abstract class ClusteringFamily implements Family {
    private final String name;
    private final String description;
    private final OptionSpec parameter;
    private final String hint;
    private final List<String> examples;

    /**
     * @param description the first sentence of the help
     * @param parameter   the option of its own
     * @param hint        a right value of that option
     */
    protected ClusteringFamily(String name, String description, OptionSpec parameter, String hint, List<String> examples) {
        this.name = name;
        this.description = description;
        this.parameter = parameter;
        this.hint = hint;
        this.examples = examples;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> description() {
        return List.of(description, "A certificate comes with the bounds. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.");
    }

    @Override
    public final List<String> examples() {
        return examples;
    }

    @Override
    public final List<String> sweeps() {
        return List.of(
            "  ironbound curve " + name + " --dimension 10000 --samples 2..1000*2 --error 0.1",
            "  ironbound curve " + name + " --dimension 10000 --samples 10 \\",
            "      --error 0.05..0.4:0.05 --csv > curve.csv",
            "  ironbound curve " + name + " --dimension 10^3..10^6 --points 20 \\",
            "      --samples 10,50 --error 0.1");
    }

    @Override
    public final List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(ClusteringOptions.options());
        options.add(parameter);
        return options;
    }

    @Override
    public final Map<String, String> hints() {
        Map<String, String> hints = new HashMap<>(ClusteringOptions.HINTS);
        hints.put(parameter.longestName().substring(2), parameter.longestName() + " " + hint);
        return hints;
    }
}
