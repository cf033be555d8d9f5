package org.ironbound.proof.trust;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is taken from the text of a Javadoc comment. */
public final class Javadoc {
    private static final Pattern CITATION = Pattern.compile("(?<![\\w\\]])\\[([A-Z][^\\]\\n]*)\\]");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,}(-[A-Z][A-Z0-9]*)*");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)\\}");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?\\.(?=\\s|$)", Pattern.DOTALL);

    private Javadoc() {
    }

    /** On one line, without tags. */
    static String plain(String text) {
        return INLINE_TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }

    /** Up to the first full stop behind which there is a space; all of it if there is none. */
    static String firstSentence(String text) {
        var sentence = FIRST_SENTENCE.matcher(text.strip());
        return sentence.find() ? sentence.group() : text.strip();
    }

    /** The IDs of theory.md that it cites in brackets, which are no index of an array. */
    public static Set<String> statements(String text) {
        Set<String> ids = new TreeSet<>();
        CITATION.matcher(text).results().flatMap(m -> Arrays.stream(m.group(1).split(", "))).filter(id -> ID.matcher(id).matches())
            .forEach(ids::add);
        return ids;
    }
}
