package org.ironbound.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another reader of expressions and claims; it makes trees that {@link PlainValue} evaluates. */
final class PlainSyntax {
    private static final Pattern TOKEN = Pattern.compile("\\G\\s*(?:"
        + "(?<number>(?:[0-9]+(?:\\.(?!\\.)[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
        + "|(?<name>[A-Za-z]\\w*)|(?<text>\"[^\"]*\"|'[^']*')|(?<sign><->|<=|>=|\\.\\.|[-+*/^(),:=<>{}\\[\\]]))");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** An operation, a function or a name with its arguments; a number or a name without any. */
    record Tree(String head, List<Tree> arguments) {
    }

    /** A variable with its range; an end that is not there is null. */
    record Range(String name, boolean whole, Tree low, boolean openBelow, Tree high, boolean openAbove) {
    }

    /** left relation right. */
    record Comparison(Tree left, String relation, Tree right) {
    }

    /** A comparison, or formulas with "and", "or", "not", "implies" or {@code <->} before them. */
    record Formula(String word, List<Formula> parts, Comparison comparison) {
    }

    /** For all variables the formula holds. */
    record Claim(List<Range> ranges, Formula formula) {
    }

    /** name(parameters) = body. */
    record Definition(String name, List<String> parameters, Tree body) {
    }

    /** The text is none. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private PlainSyntax(String text) throws Unreadable {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Character.isWhitespace(c) ? ' ' : (char) c));
        String all = plain.toString().stripTrailing();
        Matcher matcher = TOKEN.matcher(all);
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (end < all.length()) {
            throw new Unreadable("at " + end);
        }
    }

    static Tree expression(String text) throws Unreadable {
        PlainSyntax syntax = new PlainSyntax(text);
        Tree sum = syntax.sum();
        syntax.end();
        return sum;
    }

    static Definition definition(String text) throws Unreadable {
        PlainSyntax syntax = new PlainSyntax(text);
        String name = syntax.take();
        List<String> parameters = new ArrayList<>();
        if (syntax.accept("(")) {
            do {
                parameters.add(syntax.take());
            } while (syntax.accept(","));
            syntax.expect(")");
        }
        syntax.expect("=");
        Tree body = syntax.sum();
        syntax.end();
        return new Definition(name, parameters, body);
    }

    static Claim claim(String text) throws Unreadable {
        PlainSyntax syntax = new PlainSyntax(text);
        List<Range> ranges = new ArrayList<>();
        if (syntax.accept("forall")) {
            do {
                ranges.add(syntax.range());
            } while (syntax.accept(","));
            syntax.expect(":");
        }
        Formula formula = syntax.equivalence();
        syntax.end();
        return new Claim(ranges, formula);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() throws Unreadable {
        if (next == tokens.size()) {
            throw new Unreadable("ends too early");
        }
        return tokens.get(next++);
    }

    private boolean accept(String token) {
        boolean found = peek().equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private void expect(String token) throws Unreadable {
        if (!accept(token)) {
            throw new Unreadable(token + " is missing before " + peek());
        }
    }

    private void end() throws Unreadable {
        if (next < tokens.size()) {
            throw new Unreadable(peek() + " is left over");
        }
    }

    private Range range() throws Unreadable {
        String name = take();
        expect("in");
        String open = take();
        boolean whole = open.equals("{");
        boolean endless = !whole && peek().equals("-") && next + 1 < tokens.size() && tokens.get(next + 1).equals("inf");
        next += endless ? 2 : 0;
        Tree low = endless ? null : sum();
        expect(whole ? ".." : ",");
        Tree high = whole && peek().equals("}") || accept("inf") ? null : sum();
        String close = take();
        boolean closes = whole ? close.equals("}") : close.equals("]") || close.equals(")");
        if (!whole && !open.equals("[") && !open.equals("(") || !closes) {
            throw new Unreadable("a range from " + open + " to " + close);
        }
        return new Range(name, whole, low, open.equals("("), high, close.equals(")"));
    }

    private Formula equivalence() throws Unreadable {
        Formula left = implication();
        return accept("<->") ? new Formula("<->", List.of(left, implication()), null) : left;
    }

    private Formula implication() throws Unreadable {
        Formula left = several("or");
        return accept("implies") ? new Formula("implies", List.of(left, implication()), null) : left;
    }

    /** One or more, with the word between them. */
    private Formula several(String word) throws Unreadable {
        List<Formula> parts = new ArrayList<>();
        do {
            parts.add(word.equals("or") ? several("and") : single());
        } while (accept(word));
        return parts.size() == 1 ? parts.get(0) : new Formula(word, parts, null);
    }

    private Formula single() throws Unreadable {
        if (accept("not")) {
            return new Formula("not", List.of(single()), null);
        }
        int before = next;
        try {
            return chain();
        } catch (Unreadable e) {
            next = before;
            if (!accept("(")) {
                throw e;
            }
            Formula inner = equivalence();
            expect(")");
            return inner;
        }
    }

    private Formula chain() throws Unreadable {
        List<Formula> all = new ArrayList<>();
        Tree left = sum();
        if (!isRelation(peek())) {
            throw new Unreadable("no relation at " + peek());
        }
        while (isRelation(peek())) {
            String relation = take();
            Tree right = sum();
            all.add(new Formula("", List.of(), new Comparison(left, relation, right)));
            left = right;
        }
        return all.size() == 1 ? all.get(0) : new Formula("and", all, null);
    }

    private static boolean isRelation(String token) {
        return List.of("<", "<=", ">", ">=", "=").contains(token);
    }

    private Tree sum() throws Unreadable {
        Tree left = product();
        while (peek().equals("+") || peek().equals("-")) {
            left = new Tree(take(), List.of(left, product()));
        }
        return left;
    }

    private Tree product() throws Unreadable {
        Tree left = factor();
        while (peek().equals("*") || peek().equals("/")) {
            left = new Tree(take(), List.of(left, factor()));
        }
        return left;
    }

    private Tree factor() throws Unreadable {
        if (accept("-")) {
            return new Tree("-", List.of(factor()));
        }
        return accept("+") ? factor() : power();
    }

    /** To the right: 2^3^2 is 2^9. */
    private Tree power() throws Unreadable {
        Tree base = atom();
        return accept("^") ? new Tree("^", List.of(base, factor())) : base;
    }

    private Tree atom() throws Unreadable {
        String token = take();
        if (token.equals("(")) {
            Tree inner = sum();
            expect(")");
            return inner;
        }
        if (!token.matches("[.\"'\\w].*")) {
            throw new Unreadable("no expression at " + token);
        }
        List<Tree> arguments = new ArrayList<>();
        if (Character.isLetter(token.charAt(0)) && accept("(")) {
            while (!accept(")")) {
                arguments.add(sum());
                if (!accept(",") && !peek().equals(")")) {
                    throw new Unreadable(") is missing before " + peek());
                }
            }
            return new Tree(token + "(", arguments);
        }
        return new Tree(token, arguments);
    }
}
