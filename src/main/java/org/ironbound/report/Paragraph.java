package org.ironbound.report;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most 80 columns. */
public final class Paragraph {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";
    private static final String CONTINUED = " \\";

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
     * @param start  what the first line starts with; where it is blank, the text follows without another blank
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
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A command in lines that a shell reads as one: a line that goes on ends with a backslash, between quotes too. */
    public static List<String> command(String indent, String command) {
        List<String> lines = new ArrayList<>();
        String start = indent;
        String rest = command;
        while (start.length() + rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH - start.length() - CONTINUED.length());
            if (end < 0) {
                break;
            }
            lines.add(start + rest.substring(0, end) + CONTINUED);
            rest = rest.substring(end + 1);
            start = indent + INDENT;
        }
        lines.add(start + rest);
        return lines;
    }

    /** The lines, all of them indented. */
    public static List<String> indented(String text) {
        return wrapped(INDENT, text);
    }

    /** A line with its blanks as they are, or more lines, the others indented by two columns more, if it is too long. */
    public static List<String> narrow(String indent, String line) {
        return indent.length() + line.length() <= WIDTH ? List.of((indent + line).stripTrailing())
            : wrapped(indent, indent + INDENT, line);
    }
}
