package org.ironbound.openjml;

import java.util.List;
import java.util.Set;

/** Writes the words of a comment into the lines in which they stand in the source, so that messages name the right ones. */
final class JmlLayout {
    private static final Set<String> OPENING = Set.of("(", "[", ".", "!");
    private static final Set<String> CLOSING = Set.of(")", "]", ".", ",", ";", "[");

    private final StringBuilder text = new StringBuilder();
    private final String source;
    private Word last;
    private int position;

    private JmlLayout(String source, int start) {
        this.source = source;
        position = start;
    }

    /** The comment between the positions of the source, saying these words; only its line breaks if there are none. */
    static String of(List<Word> words, String source, int start, int end) {
        JmlLayout layout = new JmlLayout(source, start);
        if (!words.isEmpty()) {
            layout.text.append("/*@");
            words.forEach(layout::add);
        }
        layout.breakLinesUpTo(end);
        return layout.text + (words.isEmpty() ? "" : " @*/");
    }

    private void add(Word word) {
        if (word.isOfSource()) {
            breakLinesUpTo(word.start());
        }
        text.append(last != null && isAdjacent(last, word) ? "" : " ").append(word.text());
        last = word;
    }

    private static boolean isAdjacent(Word left, Word right) {
        return left.isOfSource() && right.isOfSource()
            ? left.end() == right.start()
            : OPENING.contains(left.text()) || CLOSING.contains(right.text());
    }

    private void breakLinesUpTo(int end) {
        for (; position < end; position++) {
            if (source.charAt(position) == '\n') {
                text.append('\n');
            }
        }
    }
}
