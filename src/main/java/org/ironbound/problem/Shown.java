package org.ironbound.problem;

/**
 * How text from outside is shown. A claim, a name or a file name may hold line breaks, commands for the terminal or signs that turn the
 * direction of writing: printed as it is, it could write a verdict of its own. Here each of these becomes an escape such as \u000a, which
 * is also how JSON writes it.
 */
public final class Shown {
    private static final int LONGEST = 60;
    private static final int KEPT = 40;

    private Shown() {
    }

    /** The text as a part of one line. Of its own it cannot begin another one. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (isVisible(sign)) {
                line.appendCodePoint(sign);
            } else {
                Character.toString(sign).chars().forEach(unit -> line.append(String.format("\\u%04x", unit)));
            }
        }
        return line.toString();
    }

    /** The text as a part of one line, cut where it is long. */
    public static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return line(text);
        }
        int end = Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return line(text.substring(0, end)) + "... (" + text.length() + " characters)";
    }

    /** The text with each character in its column, for a mark below one of them: what is not shown is a blank. */
    public static String inColumns(String text) {
        StringBuilder columns = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            columns.append(isVisible(sign) ? sign : ' ');
        }
        return columns.toString();
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
