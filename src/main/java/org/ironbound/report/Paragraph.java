package org.ironbound.report;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most 80 columns. */
public final class Paragraph {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    private Paragraph() {
    }

    /**
     * The lines; all but the first are indented by two columns. Words that are longer have a line of their own.
     *
     * @param start what the first line starts with
     */
    public static List<String> wrapped(String start, String text) {
        return wrapped(start, INDENT, text);
    }

    /**
     * The lines.
     *
     * @param start  what the first line starts with; where it is the indent, the text follows without a blank
     * @param indent what all others start with
     */
    public static List<String> wrapped(String start, String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() == indent.length() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The lines, all of them indented. */
    public static List<String> indented(String text) {
        return wrapped(INDENT, text);
    }
}
