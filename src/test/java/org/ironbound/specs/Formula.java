package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

/** A JML expression of the kind that occurs in specs/, parsed for evaluation. Anything else is refused. */
final class Formula {
    private interface Node {
        Object value(Scope scope);

        default boolean isTrue(Scope scope) {
            return (Boolean) value(scope);
        }

        default BigInteger integer(Scope scope) {
            return scope.integer(value(scope));
        }
    }

    private final Tokens tokens;
    private final String text;
    private final Node root;

    private Formula(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.toString();
        this.root = conditional();
        if (!tokens.isAtEnd()) {
            throw new IllegalArgumentException("unexpected " + tokens.peek() + " in " + text);
        }
    }

    static Formula parse(Tokens tokens) {
        return new Formula(tokens);
    }

    boolean holds(Scope scope) {
        return root.isTrue(scope);
    }

    private Node conditional() {
        Node condition = implication();
        if (!tokens.skip("?")) {
            return condition;
        }
        Node yes = conditional();
        tokens.expect(":");
        Node no = conditional();
        return scope -> condition.isTrue(scope) ? yes.value(scope) : no.value(scope);
    }

    private Node implication() {
        Node premise = disjunction();
        if (!tokens.skip("==>")) {
            return premise;
        }
        Node conclusion = implication();
        return scope -> !premise.isTrue(scope) || conclusion.isTrue(scope);
    }

    private Node disjunction() {
        Node left = conjunction();
        while (tokens.skip("||")) {
            Node first = left;
            Node second = conjunction();
            left = scope -> first.isTrue(scope) || second.isTrue(scope);
        }
        return left;
    }

    private Node conjunction() {
        Node left = comparison();
        while (tokens.skip("&&")) {
            Node first = left;
            Node second = comparison();
            left = scope -> first.isTrue(scope) && second.isTrue(scope);
        }
        return left;
    }

    private Node comparison() {
        Node left = sum();
        String operator = tokens.peek();
        if (!List.of("==", "!=", "<", "<=", ">", ">=").contains(operator)) {
            return left;
        }
        tokens.next();
        Node right = sum();
        return scope -> {
            int sign = left.integer(scope).compareTo(right.integer(scope));
            return switch (operator) {
                case "==" -> sign == 0;
                case "!=" -> sign != 0;
                case "<" -> sign < 0;
                case "<=" -> sign <= 0;
                case ">" -> sign > 0;
                default -> sign >= 0;
            };
        };
    }

    private Node sum() {
        Node left = product();
        while (List.of("+", "-").contains(tokens.peek())) {
            BinaryOperator<BigInteger> operator = tokens.next().equals("+") ? BigInteger::add : BigInteger::subtract;
            left = combine(left, product(), operator);
        }
        return left;
    }

    private Node product() {
        Node left = unary();
        while (List.of("*", "/").contains(tokens.peek())) {
            BinaryOperator<BigInteger> operator = tokens.next().equals("*") ? BigInteger::multiply : BigInteger::divide;
            left = combine(left, unary(), operator);
        }
        return left;
    }

    private static Node combine(Node left, Node right, BinaryOperator<BigInteger> operator) {
        return scope -> operator.apply(left.integer(scope), right.integer(scope));
    }

    private Node unary() {
        if (tokens.skip("-")) {
            Node operand = unary();
            return scope -> operand.integer(scope).negate();
        }
        if (tokens.skip("!")) {
            Node operand = unary();
            return scope -> !operand.isTrue(scope);
        }
        return primary();
    }

    private Node primary() {
        if (tokens.skip("(")) {
            Node inside = tokens.peek().equals("\\forall") ? quantifier() : conditional();
            tokens.expect(")");
            return inside;
        }
        String token = tokens.next();
        if (Character.isDigit(token.charAt(0))) {
            BigInteger number = new BigInteger(token);
            return scope -> number;
        }
        StringBuilder name = new StringBuilder(token);
        while (tokens.skip(".")) {
            name.append('.').append(tokens.next());
        }
        if (tokens.peek().equals("(")) {
            return call(name.toString());
        }
        return scope -> scope.variable(name.toString());
    }

    private Node call(String name) {
        List<Node> arguments = new ArrayList<>();
        tokens.expect("(");
        while (!tokens.skip(")")) {
            arguments.add(conditional());
            tokens.skip(",");
        }
        return scope -> scope.call(name, arguments.stream().map(a -> a.value(scope)).toList());
    }

    /** Over the samples of the scope, which must have been chosen to find a counterexample. */
    private Node quantifier() {
        tokens.expect("\\forall");
        tokens.expect("\\bigint");
        List<String> names = new ArrayList<>(Collections.singleton(tokens.next()));
        while (tokens.skip(",")) {
            names.add(tokens.next());
        }
        tokens.expect(";");
        Node range = conditional();
        tokens.expect(";");
        Node body = conditional();
        return scope -> scope.samples().stream().map(sample -> scope.with(names, sample))
            .allMatch(inner -> !range.isTrue(inner) || body.isTrue(inner));
    }

    @Override
    public String toString() {
        return text;
    }
}
