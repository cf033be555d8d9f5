package org.ironbound.proof.mutants;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula of JML in a source.
 *
 * @param text  of the source
 * @param start where the formula begins
 * @param end   where it ends
 */
record Formula(String text, int start, int end) {
    /** The formula of a clause, which ends before its semicolon: those in quantifiers stand in parentheses. */
    static Formula ofClause(String text, int start) {
        int depth = 0;
        int at = start;
        while (text.charAt(at) != ';' || depth > 0) {
            depth += depth(text.charAt(at));
            at++;
        }
        return new Formula(text, start, at);
    }

    /** The parts between the operator, where it stands in no parentheses. */
    List<Formula> split(String operator) {
        List<Formula> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at < end; at++) {
            depth += depth(text.charAt(at));
            if (depth == 0 && text.startsWith(operator, at)) {
                parts.add(new Formula(text, from, at).stripped());
                at += operator.length() - 1;
                from = at + 1;
            }
        }
        parts.add(new Formula(text, from, end).stripped());
        return parts;
    }

    private static int depth(char c) {
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }

    /** Without blanks, ends of lines and the at signs that begin lines around it. */
    Formula stripped() {
        int from = start;
        int to = end;
        while (from < to && isDecoration(text.charAt(from))) {
            from++;
        }
        while (from < to && isDecoration(text.charAt(to - 1))) {
            to--;
        }
        return new Formula(text, from, to);
    }

    private static boolean isDecoration(char c) {
        return Character.isWhitespace(c) || c == '@';
    }

    /** What it would be with another text in the place of a part. */
    String with(int from, int to, String replacement) {
        return flat(text.substring(start, from) + replacement + text.substring(to, end));
    }

    /** In one line. */
    @Override
    public String toString() {
        return flat(text.substring(start, end));
    }

    private static String flat(String jml) {
        return jml.replaceAll("\\n\\s*@", " ").replaceAll("\\s+", " ").strip();
    }
}
