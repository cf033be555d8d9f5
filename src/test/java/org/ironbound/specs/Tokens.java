package org.ironbound.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JML text as tokens, with a position. */
final class Tokens {
    private static final Pattern TOKEN =
        Pattern.compile("\\s*(\\\\?[A-Za-z_]\\w*|\\d+|<==>|==>|==|!=|<=|>=|&&|\\|\\||[-+*/<>!?:;,.(){}\\[\\]=])");

    private final List<String> tokens;
    private int position;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException("cannot read: " + text.substring(end));
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end != text.strip().length()) {
            throw new IllegalArgumentException("cannot read: " + text.strip().substring(end));
        }
        return new Tokens(tokens);
    }

    boolean isAtEnd() {
        return position == tokens.size();
    }

    String peek() {
        return isAtEnd() ? "" : tokens.get(position);
    }

    String next() {
        if (isAtEnd()) {
            throw new IllegalArgumentException("ends too early: " + this);
        }
        return tokens.get(position++);
    }

    boolean skip(String token) {
        boolean there = peek().equals(token);
        if (there) {
            position++;
        }
        return there;
    }

    void expect(String token) {
        if (!skip(token)) {
            throw new IllegalArgumentException("expected " + token + " at token " + position + ": " + this);
        }
    }

    /** The tokens up to a semicolon outside parentheses, which is dropped. */
    Tokens clause() {
        int start = position;
        int depth = 0;
        while (depth > 0 || !peek().equals(";")) {
            String token = next();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        }
        Tokens clause = new Tokens(tokens.subList(start, position));
        position++;
        return clause;
    }

    Tokens rest() {
        Tokens rest = new Tokens(tokens.subList(position, tokens.size()));
        position = tokens.size();
        return rest;
    }

    List<String> all() {
        return tokens;
    }

    /** Where the first such token outside parentheses stands, or -1. */
    static int outside(List<String> tokens, String token) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).equals(token)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return String.join(" ", tokens);
    }
}
