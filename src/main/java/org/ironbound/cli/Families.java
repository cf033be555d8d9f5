package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All families of problems. */
final class Families {
    /** Those with bounds on memorization, in the order of the help. */
    static final List<Family> MEMORIZATION = List.of(new GaussianFamily(), new BooleanFamily(), new SparseFamily(), new MixtureFamily(),
        new CustomFamily());
    /** Finite channels. */
    static final Family CHANNEL = new ChannelFamily();
    /** Those that a certificate can be about. */
    static final List<Family> ALL = Stream.concat(MEMORIZATION.stream(), Stream.of(CHANNEL)).toList();

    private Families() {
    }

    /** Examples for the end of a help text. */
    static String[] footer(List<String> examples) {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        lines.addAll(examples);
        return lines.toArray(String[]::new);
    }

    /** The names, as a list for people. */
    static String names() {
        return String.join(", ", ALL.stream().map(Family::name).toList());
    }
}
