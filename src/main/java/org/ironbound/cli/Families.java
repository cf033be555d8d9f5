package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;

/** All families of problems. */
final class Families {
    /** In the order of the help. */
    static final List<Family> ALL = List.of(new GaussianFamily());

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
