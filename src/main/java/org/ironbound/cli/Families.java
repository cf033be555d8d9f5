package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All families of problems. */
final class Families {
    /** The families with samples and an error to reach, in the order of the help. */
    static final List<Family> CLUSTERS = List.of(new GaussianFamily(), new BooleanFamily(), new SparseFamily(), new MixtureFamily());
    /** The families with bounds on memorization. */
    static final List<Family> MEMORIZATION = List.of(new GaussianBoundFamily(), new BooleanBoundFamily(), new SparseFamily(),
        new MixtureFamily(), new CustomFamily());
    /** Finite channels. */
    static final Family CHANNEL = new ChannelFamily();
    /** Contraction coefficients of one cluster. */
    static final List<ContractionFamily> COEFFICIENTS = List.of(new GaussianContractionFamily(), new BooleanContractionFamily(),
        new SparseContractionFamily());
    /** The families that a certificate can be about. */
    static final List<Family> ALL = Stream.concat(with(MEMORIZATION, CHANNEL).stream(), COEFFICIENTS.stream()).toList();

    private Families() {
    }

    private static List<Family> with(List<Family> families, Family another) {
        return Stream.concat(families.stream(), Stream.of(another)).toList();
    }

    /** Examples for the end of a help text. */
    static String[] footer(List<String> examples) {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        lines.addAll(examples);
        lines.addAll(List.of("", "Exit codes: 0 found, also that no learner reaches the error; 2 usage error, or a",
            "file that cannot be written: the result is printed if it was found; 3 undecided."));
        return lines.toArray(String[]::new);
    }

    /** The names, as a list for people. */
    static String names() {
        return String.join(", ", ALL.stream().map(Family::name).toList());
    }
}
