package org.ironbound.claim.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Fractions;

/**
 * Reads expressions: sums of products of powers of numbers, names, calls and brackets. A power binds tighter than a sign and to the right:
 * -x^2 is -(x^2), 2^3^2 is 2^9.
 */
public final class Parser {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 200;
    private static final int LONGEST_CHAIN = 200;
    /** Decimal digits of a number, exponent included. */
    private static final int DIGITS = 1000;

    private final List<Token> tokens;
    private int next;
    private int depth;

    /**
     * @throws ClaimException for a character that means nothing, and for a text that is too long
     */
    Parser(String text) throws ClaimException {
        if (text.length() > LONGEST) {
            throw new ClaimException(0, "the text has " + text.length() + " characters, at most " + LONGEST + " are read",
                "a shorter text");
        }
        this.tokens = Token.all(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The piece after the next. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    /** Whether the next piece is this one; if so it is taken. */
    boolean accept(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            next++;
        }
        return found;
    }

    /** Whether the next piece is a bracket around comparisons, not around an expression. */
    boolean opensFormula() {
        int open = 0;
        for (int i = next; peek().is("(") && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.isComparison()) {
                return true;
            }
            if (open == 0) {
                return false;
            }
        }
        return false;
    }

    /** That the next piece should be another one; a word of logic that is not supported is said to be so. */
    ClaimException unexpected(String message, String hint) {
        return peek().isUnsupported() ? Token.unsupported(peek().text(), peek().position())
            : new ClaimException(peek().position(), message, hint);
    }

    /** Takes this piece and no other. */
    Token expect(String symbol, String where) throws ClaimException {
        if (!peek().is(symbol)) {
            throw unexpected("'" + symbol + "' is missing before " + peek().shown(), "'" + symbol + "' "
                + where);
        }
        return take();
    }

    /** Takes a name. */
    Token name(String what) throws ClaimException {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected(what + " is missing before " + peek().shown(), "a name such as x or delta");
        }
        return take();
    }

    /** Nothing may be left. */
    void end() throws ClaimException {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek().shown() + " is left over", "an operator before it, or nothing after the expression");
        }
    }

    /** A whole text that is one expression. */
    public static Syntax expression(String text) throws ClaimException {
        Parser parser = new Parser(text);
        Syntax result = parser.sum();
        parser.end();
        return result;
    }

    Syntax sum() throws ClaimException {
        if (++depth > DEEPEST) {
            throw new ClaimException(peek().position(), "nested more than " + DEEPEST + " deep", "fewer brackets");
        }
        Syntax left = product();
        for (int terms = 0; peek().is("+") || peek().is("-"); terms++) {
            Token operator = next(terms);
            left = new Syntax.Call(operator.text(), List.of(left, product()), operator.position());
        }
        depth--;
        return left;
    }

    /** The next operator of a chain. */
    private Token next(int before) throws ClaimException {
        if (before > LONGEST_CHAIN) {
            throw new ClaimException(peek().position(), "more than " + LONGEST_CHAIN + " terms or factors in a row",
                "sum(k, 1, 9, ..), or brackets");
        }
        return take();
    }

    private Syntax product() throws ClaimException {
        Syntax left = signed();
        for (int factors = 0; peek().is("*") || peek().is("/"); factors++) {
            Token operator = next(factors);
            left = new Syntax.Call(operator.text(), List.of(left, signed()), operator.position());
        }
        return left;
    }

    private Syntax signed() throws ClaimException {
        int position = peek().position();
        boolean negative = false;
        while (peek().is("+") || peek().is("-")) {
            negative ^= take().is("-");
        }
        return negative ? new Syntax.Call("-", List.of(power()), position) : power();
    }

    private Syntax power() throws ClaimException {
        Syntax base = atom();
        if (!peek().is("^")) {
            return base;
        }
        Token operator = take();
        if (++depth > DEEPEST) {
            throw new ClaimException(operator.position(), "nested more than " + DEEPEST + " deep", "fewer powers of powers");
        }
        Syntax result = new Syntax.Call("^", List.of(base, signed()), operator.position());
        depth--;
        return result;
    }

    private Syntax atom() throws ClaimException {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Syntax.Literal(number(token), token.position());
        }
        if (token.kind() == Token.Kind.TEXT) {
            return new Syntax.Text(token.text().substring(1, token.text().length() - 1), token.position());
        }
        if (token.kind() == Token.Kind.NAME) {
            return peek().is("(") ? new Syntax.Call(token.text(), arguments(), token.position())
                : new Syntax.Name(token.text(), token.position());
        }
        if (token.is("(")) {
            Syntax inner = sum();
            if (peek().isComparison()) {
                throw new ClaimException(token.position(), "this bracket has a comparison in it",
                    "brackets around comparisons only in a claim, as in '(x > 0 or y > 0) implies x + y > 0'");
            }
            expect(")", "to close the bracket at column " + (token.position() + 1));
            return inner;
        }
        throw new ClaimException(token.position(), "an expression is missing before " + token.shown(),
            "a number, a name, a function call or a bracket");
    }

    private List<Syntax> arguments() throws ClaimException {
        Token open = take();
        List<Syntax> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                arguments.add(sum());
            } while (accept(","));
        }
        expect(")", "or ',' in the arguments after column " + (open.position() + 1));
        return arguments;
    }

    private static BigFraction number(Token token) throws ClaimException {
        String text = token.text();
        int e = text.toLowerCase(Locale.ROOT).indexOf('e');
        String exponent = e < 0 ? "0" : text.substring(e + 1);
        if (text.length() > DIGITS || exponent.length() > 5 || Math.abs(Integer.parseInt(exponent)) > DIGITS) {
            throw new ClaimException(token.position(), "this number has more than " + DIGITS + " digits",
                "a shorter number, or a power such as 10^2000");
        }
        return Fractions.of(new BigDecimal(text));
    }
}
