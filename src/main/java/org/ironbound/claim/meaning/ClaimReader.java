package org.ironbound.claim.meaning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Reads claims and definitions. All operators, from words of logic to powers, are read by how strongly they bind; whether their operands
 * are formulas or numbers is seen where they are given a meaning. What is no claim is refused by an IllegalArgumentException.
 */
final class ClaimReader {
    /** A number does not swallow the dots of a range such as 2..1000, and its exponent is short. The last piece is empty, at the end. */
    private static final Pattern PIECE = Pattern.compile("\\G\\p{javaWhitespace}*("
        + "(?:\\d+(?:\\.(?!\\.)\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4}(?!\\d))?|[A-Za-z]\\w*|<->|<=|>=|\\.\\.|[-+*/^(),:=<>{}\\[\\]]|\\z)");
    private static final int FORMULA = 1;
    private static final int IMPLICATION = 2;
    private static final int COMPARISON = 5;
    private static final int SUM = 6;
    private static final int POWER = 8;
    /** How strongly operators between two operands bind. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("<->", FORMULA), Map.entry("implies", IMPLICATION),
        Map.entry("or", 3), Map.entry("and", 4), Map.entry("<=", COMPARISON), Map.entry("<", COMPARISON), Map.entry(">=", COMPARISON),
        Map.entry(">", COMPARISON), Map.entry("=", COMPARISON), Map.entry("+", SUM), Map.entry("-", SUM), Map.entry("*", 7),
        Map.entry("/", 7), Map.entry("^", POWER));
    /** Words of logic, and expressions within each other: these twice as many as brackets of the other reader, few for a stack. */
    private static final int DEEPEST = 400;
    /** In place of an end that a range has not. */
    private static final Expression INFINITE = new Expression("inf");

    private final List<String> pieces = new ArrayList<>();
    private int next;
    private int depth;
    private int words;

    /**
     * A number; or a name, a function or an operator with operands, as they are written. Comparisons and words of logic are operators, too.
     *
     * @param name     empty for a number
     * @param number   null for anything else
     * @param operands none for numbers and names
     */
    record Expression(String name, BigFraction number, List<Expression> operands) {
        Expression(String name, Expression... operands) {
            this(name, null, List.of(operands));
        }
    }

    /** name(parameters) = body. */
    record Definition(String name, List<String> parameters, Expression body) {
    }

    /** A variable and the ends of its range, null where there is none. */
    record Quantified(String name, Expression lower, Expression upper, boolean whole, boolean openBelow, boolean openAbove) {
    }

    /** For all values of the variables, the formula. */
    record Claim(List<Quantified> variables, Expression formula) {
    }

    private ClaimReader(String text) {
        for (Matcher matcher = PIECE.matcher(text); matcher.find();) {
            pieces.add(matcher.group(1));
        }
        require(pieces.contains(""));
    }

    static Claim claim(String text) {
        ClaimReader reader = new ClaimReader(text);
        List<Quantified> variables = reader.accept("forall") ? reader.list(reader::variable, ":") : List.of();
        Claim claim = new Claim(variables, reader.expression(FORMULA));
        require(reader.accept(""));
        return claim;
    }

    static Definition definition(String text) {
        ClaimReader reader = new ClaimReader(text);
        String name = reader.name();
        List<String> parameters = reader.accept("(") ? reader.list(reader::name, ")") : List.of();
        require(reader.accept("="));
        Definition definition = new Definition(name, parameters, reader.expression(SUM));
        require(reader.accept(""));
        return definition;
    }

    private Quantified variable() {
        String name = name();
        require(accept("in"));
        boolean whole = accept("{");
        boolean openBelow = !whole && accept("(");
        require(whole || openBelow || accept("["));
        Expression lower = expression(SUM);
        require(accept(whole ? ".." : ","));
        Expression upper = peek().equals("}") ? INFINITE : expression(SUM);
        boolean openAbove = !whole && accept(")");
        require(openAbove || accept(whole ? "}" : "]"));
        return new Quantified(name, lower.equals(new Expression("-", INFINITE)) ? null : lower, upper.equals(INFINITE) ? null : upper,
            whole, openBelow, openAbove);
    }

    /** What is joined by operators that bind at least so strongly: from the left, but of implications and powers from the right. */
    private Expression expression(int level) {
        require(++depth <= DEEPEST);
        Expression left = operand();
        for (int found = level(); found >= level; found = level()) {
            require(found >= COMPARISON || ++words <= DEEPEST);
            if (found == COMPARISON) {
                left = chain(left);
            } else {
                String operator = take();
                left = new Expression(operator, left, expression(found == IMPLICATION || found == POWER ? found : found + 1));
            }
        }
        depth--;
        return left;
    }

    /** How strongly the next operator binds; 0 if there is none. */
    private int level() {
        return LEVELS.getOrDefault(peek(), 0);
    }

    /** Comparisons in a row, each of neighbours, with the side that is to be larger behind. */
    private Expression chain(Expression first) {
        List<Expression> comparisons = new ArrayList<>();
        for (Expression left = first; level() == COMPARISON;) {
            String operator = take();
            Expression right = expression(COMPARISON + 1);
            comparisons.add(operator.startsWith(">") ? new Expression(operator.replace('>', '<'), right, left)
                : new Expression(operator, left, right));
            left = right;
        }
        return new Expression("and", null, comparisons);
    }

    /** Signs bind less than powers, and 'not' less than comparisons. */
    private Expression operand() {
        if (accept("not")) {
            return new Expression("not", expression(COMPARISON));
        }
        if (!peek().equals("-") && !peek().equals("+")) {
            return atom();
        }
        boolean isNegative = false;
        while (peek().equals("-") || peek().equals("+")) {
            isNegative ^= take().equals("-");
        }
        Expression power = expression(POWER);
        return isNegative ? new Expression("-", power) : power;
    }

    private Expression atom() {
        if (accept("(")) {
            Expression inner = expression(FORMULA);
            require(accept(")"));
            return inner;
        }
        if (peek().matches("[.\\d].*")) {
            // A decimal, exact; what is none is refused.
            BigDecimal number = new BigDecimal(take());
            BigInteger power = BigInteger.TEN.pow(Math.max(0, number.scale()));
            return new Expression("", new BigFraction(number.multiply(new BigDecimal(power)).toBigIntegerExact(), power), List.of());
        }
        String name = name();
        return new Expression(name, null, accept("(") ? list(() -> expression(SUM), ")") : List.of());
    }

    /** One or more of something, with commas between them and an end behind the last one. */
    private <T> List<T> list(Supplier<T> next, String end) {
        List<T> all = new ArrayList<>();
        do {
            all.add(next.get());
        } while (accept(","));
        require(accept(end));
        return all;
    }

    private String name() {
        require(peek().matches("[A-Za-z].*") && level() == 0);
        return take();
    }

    private String peek() {
        return pieces.get(next);
    }

    private String take() {
        return pieces.get(next++);
    }

    private boolean accept(String piece) {
        boolean found = peek().equals(piece);
        next += found ? 1 : 0;
        return found;
    }

    static void require(boolean isRight) {
        if (!isRight) {
            throw new IllegalArgumentException();
        }
    }
}
