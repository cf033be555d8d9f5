package org.ironbound.proof.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source by its lines, which count from 1. */
final class Lines {
    /** The words that begin a clause. */
    private static final Pattern CLAUSE = Pattern.compile("\\b(requires|ensures|assignable|modifies|loop_invariant|maintaining|decreases|"
        + "decreasing|loop_variant|invariant|signals_only|signals|diverges|measured_by|accessible|assert|assume)\\b");
    private static final Pattern INVARIANT = Pattern.compile("\\binvariant\\b");

    private final List<String> lines;

    Lines(String text) {
        lines = text.lines().toList();
    }

    /** A line without what stands around its code. */
    String at(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    }

    /** The clause that stands in a line, to its semicolon. */
    String clause(int line) {
        StringBuilder text = new StringBuilder();
        for (int i = line; i <= lines.size() && text.indexOf(";") < 0; i++) {
            text.append(withoutDecoration(at(i))).append(' ');
        }
        Matcher keyword = CLAUSE.matcher(text);
        int start = keyword.find() ? keyword.start() : 0;
        int end = text.indexOf(";", start);
        return text.substring(start, end < 0 ? text.length() : end + 1).strip();
    }

    /** The last line up to this one with a clause that begins with the word; this one if there is none. */
    int lastBefore(int line, String word) {
        for (int i = line; i >= 1; i--) {
            if (Pattern.compile("\\b" + word + "\\b").matcher(at(i)).find()) {
                return i;
            }
        }
        return line;
    }

    /** The first line with a match; 1 if there is none. */
    int first(String regex) {
        for (int i = 1; i <= lines.size(); i++) {
            if (Pattern.compile(regex).matcher(at(i)).find()) {
                return i;
            }
        }
        return 1;
    }

    /** The clauses of one kind in the comment before a line, each with its line. */
    List<String> clausesBefore(int line, String word) {
        List<String> found = new ArrayList<>();
        for (int i = line - 1; i >= 1 && (i == line - 1 || !at(i).isEmpty()); i--) {
            if (at(i).contains(word + " ")) {
                found.add(0, "(line " + i + ") " + clause(i));
            }
            if (at(i).startsWith("/*@")) {
                break;
            }
        }
        return found;
    }

    /** Whether a method or constructor of this name is declared, or called. */
    boolean mentionsCall(String name) {
        return lines.stream().anyMatch(line -> Pattern.compile("\\b" + Pattern.quote(name) + "\\s*\\(").matcher(line).find());
    }

    /** The lines that declare an invariant of objects. */
    List<Integer> invariants() {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i <= lines.size(); i++) {
            if (at(i).contains("@") && INVARIANT.matcher(at(i)).find()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether the code has this word. */
    boolean mention(String word) {
        Pattern pattern = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        return lines.stream().anyMatch(line -> pattern.matcher(line).find());
    }

    private static String withoutDecoration(String line) {
        return line.replaceAll("^(/\\*|//)?@+|@*\\*/$", "").strip();
    }
}
