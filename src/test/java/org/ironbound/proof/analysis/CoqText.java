package org.ironbound.proof.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Coq file as its sentences: without comments, each with single spaces and without its full stop. */
public final class CoqText {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");
    private static final Pattern COMMENT_MARK = Pattern.compile("\\(\\*|\\*\\)");

    private CoqText() {
    }

    /** @throws IllegalArgumentException if a comment is not closed */
    public static List<String> sentences(String file) {
        return Arrays.stream(SENTENCE_END.split(withoutComments(file))).map(s -> s.strip().replaceAll("\\s+", " "))
            .filter(s -> !s.isEmpty()).toList();
    }

    /** Comments nest; a mark inside a string would be misread, and there are no strings in these files. */
    private static String withoutComments(String file) {
        StringBuilder code = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        int from = 0;
        for (Matcher mark = COMMENT_MARK.matcher(file); mark.find();) {
            if (mark.group().equals("(*")) {
                if (open.isEmpty()) {
                    code.append(file, from, mark.start()).append(' ');
                }
                open.add(mark.start());
            } else if (!open.isEmpty()) {
                open.remove(open.size() - 1);
                from = mark.end();
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a comment is not closed");
        }
        return code.append(file, from, file.length()).toString();
    }
}
