package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.List;

/** Finding one's way in nested brackets. */
final class Brackets {
    private Brackets() {
    }

    /**
     * The position of the bracket that closes the one at the given position; the end of the text if none does.
     */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += step(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The parts between the separators that stand in no brackets. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += step(text.charAt(i));
            if (depth == 0 && text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int step(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
