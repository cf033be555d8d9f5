package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Expansion;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.RootSides;
import org.ironbound.problem.Fractions;

/**
 * Another inequality from which one follows, where certain nodes are positive: multiplied by what is positive, divided by a square, with
 * logarithms or squares of both sides, or with entropies written as logarithms [CLAIM-REWRITE].
 *
 * @param conditions what must be proved on the same box, too
 * @param goal       from which, with the conditions, the inequality follows
 * @param factor     what the goal, or the sum of two sides, is multiplied by in the inequality, and what is not negative; null if that is
 *                   not how it follows
 * @param sides      whose squares are compared; null if none are
 * @param powers     the larger and the smaller side whose logarithms are compared; empty if none are
 */
public record Rewriting(List<Inequality> conditions, Inequality goal, Node factor, RootSides sides, List<Node> powers) {
    /** Quotients and roots within each other whose logarithms are taken. */
    private static final int DEEPEST = 64;
    /** Logarithms of products that are taken for one inequality: each has two more if it is of a quotient. */
    private static final int MOST_LOGARITHMS = 10_000;

    /** How an inequality is rewritten. */
    public enum Way {
        /** Times the divisors, multiplied out or term by term. */
        DIVISORS("d", 2),
        /** Entropies, divergences and logarithms of products as sums of logarithms; or also those of sums that are quotients. */
        ENTROPIES("h", 2),
        /**
         * Logarithms of both sides, what is added on one of them and what is taken away on the other; or one term with an exponential alone
         * on one of them.
         */
        LOGARITHMS("l", 4),
        /** Times the divisors, divided by one of the exponentials. */
        EXPONENTIAL("e", 3),
        /** Times the divisors, with squares of both sides, one of the roots alone on one of them. */
        ROOT("r", 3),
        /** Divided by the square of one of its factors, times the divisors. */
        SQUARE("s", 3);

        private final String label;
        private final int choices;

        Way(String label, int choices) {
            this.label = label;
            this.choices = choices;
        }

        /** The name in proofs. */
        public String label() {
            return label;
        }

        /** How many of its choices are tried. */
        public int choices() {
            return choices;
        }

        /** The one of this name, null if there is none. */
        public static Way of(String label) {
            for (Way way : values()) {
                if (way.label.equals(label)) {
                    return way;
                }
            }
            return null;
        }
    }

    /** The sign of a node in the middle of a box: a guess, which a condition confirms. */
    @FunctionalInterface
    interface Signs {
        boolean isNegative(Node node) throws Undefined;
    }

    /**
     * Rewrites an inequality that has a value on the whole box.
     *
     * @param choice    which exponential, or root, from 0
     * @param expansion of nodes of the terms
     * @return null if this is not possible or changes nothing
     * @throws Undefined if a sign is not known
     */
    public static Rewriting of(Inequality goal, Way way, int choice, Terms terms, Expansion expansion, Signs signs) throws Undefined {
        synchronized (terms) {
            try {
                return new Work(goal, terms, expansion, signs).rewritten(way, choice);
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    private static final class Work {
        private final Inequality goal;
        private final Terms terms;
        private final Signs signs;
        private final Expansion expansion;
        private final List<Inequality> conditions = new ArrayList<>();
        private int logarithms;
        private boolean joinsSums;
        private Node multiplier;
        private Node divisors;
        private RootSides sides;
        private List<Node> powers = List.of();

        Work(Inequality goal, Terms terms, Expansion expansion, Signs signs) {
            this.goal = goal;
            this.terms = terms;
            this.signs = signs;
            this.expansion = expansion;
        }

        /** What was divided by, over what was multiplied by. */
        private Node factor(Way way) throws ClaimException {
            return switch (way) {
                case DIVISORS, EXPONENTIAL, SQUARE, ROOT, ENTROPIES -> terms.divide(multiplier, divisors);
                case LOGARITHMS -> null;
            };
        }

        Rewriting rewritten(Way way, int choice) throws ClaimException, Undefined {
            multiplier = terms.number(1);
            divisors = multiplier;
            Node node = switch (way) {
                case DIVISORS -> choice == 0 ? expansion.node(withoutDivisors(goal.difference())) : timesDivisors();
                case ENTROPIES -> entropies(choice);
                case LOGARITHMS -> logarithms(choice);
                case EXPONENTIAL -> withoutExponential(choice);
                case ROOT -> squared(choice);
                case SQUARE -> withoutSquare(choice);
            };
            return node == null || node == goal.difference() ? null
                : new Rewriting(List.copyOf(conditions), new Inequality(node, goal.strict()), factor(way), sides, powers);
        }

        private void require(Node node, boolean strict) {
            conditions.add(new Inequality(node, strict));
        }

        /** The numerator, where odd powers of divisors are positive, or its negative. */
        private Map<Map<Node, Integer>, BigFraction> withoutDivisors(Node node) throws ClaimException, Undefined {
            Expansion.Fraction fraction = expansion.of(node);
            boolean negative = false;
            for (Map.Entry<Node, Integer> divisor : fraction.divisors().entrySet()) {
                Node positive = divisor.getKey();
                if (divisor.getValue() % 2 == 1) {
                    boolean below = signs.isNegative(divisor.getKey());
                    positive = below ? terms.scale(BigFraction.MINUS_ONE, divisor.getKey()) : divisor.getKey();
                    require(positive, true);
                    negative ^= below;
                }
                divisors = terms.multiply(divisors, terms.power(positive, divisor.getValue()));
            }
            if (!negative) {
                return fraction.numerator();
            }
            Map<Map<Node, Integer>, BigFraction> opposite = new HashMap<>();
            fraction.numerator().forEach((product, factor) -> opposite.put(product, factor.negate()));
            return opposite;
        }

        /** Term by term, so that products such as x ln x stay together. */
        private Node timesDivisors() throws ClaimException, Undefined {
            Node difference = goal.difference();
            if (difference.kind() != Node.Kind.SUM) {
                return null;
            }
            Node factor = terms.number(1);
            for (Map.Entry<Node, Integer> divisor : expansion.of(difference).divisors().entrySet()) {
                boolean odd = divisor.getValue() % 2 == 1;
                Node positive = odd && signs.isNegative(divisor.getKey()) ? terms.scale(BigFraction.MINUS_ONE, divisor.getKey())
                    : divisor.getKey();
                if (odd) {
                    require(positive, true);
                }
                factor = terms.multiply(factor, terms.power(positive, divisor.getValue()));
            }
            divisors = factor;
            Node sum = terms.scale(difference.number(), factor);
            for (int i = 0; i < difference.arguments().size(); i++) {
                sum = terms.sum(sum, difference.factors().get(i), terms.multiply(difference.argument(i), factor));
            }
            return sum;
        }

        private List<Node> factors(Map<Map<Node, Integer>, BigFraction> polynomial, Node.Kind kind) {
            Set<Node> found = new HashSet<>();
            polynomial.keySet().forEach(product -> product.keySet().stream().filter(node -> node.kind() == kind).forEach(found::add));
            return ordered(found);
        }

        private Node withoutExponential(int choice) throws ClaimException, Undefined {
            Map<Map<Node, Integer>, BigFraction> polynomial = withoutDivisors(goal.difference());
            List<Node> exponentials = factors(polynomial, Node.Kind.EXP);
            if (choice >= exponentials.size()) {
                return null;
            }
            multiplier = exponentials.get(choice);
            Node inverse = terms.exp(terms.scale(BigFraction.MINUS_ONE, multiplier.argument(0)));
            return expansion.node(withoutDivisors(terms.multiply(expansion.node(polynomial), inverse)));
        }

        /**
         * p sqrt(s) + r, neither of which has the root in it: if p is not negative, not negative where p^2 s >= r^2; or else where r >= 0
         * and r^2 >= p^2 s.
         */
        private Node squared(int choice) throws ClaimException, Undefined {
            Map<Map<Node, Integer>, BigFraction> polynomial = withoutDivisors(goal.difference());
            List<Node> roots = factors(polynomial, Node.Kind.SQRT);
            if (choice >= roots.size()) {
                return null;
            }
            Node root = roots.get(choice);
            Map<Map<Node, Integer>, BigFraction> with = new HashMap<>();
            Map<Map<Node, Integer>, BigFraction> without = new HashMap<>();
            for (Map.Entry<Map<Node, Integer>, BigFraction> term : polynomial.entrySet()) {
                Map<Node, Integer> rest = new HashMap<>(term.getKey());
                Integer exponent = rest.remove(root);
                if (exponent != null && exponent > 1) {
                    return null;
                }
                (exponent == null ? without : with).put(rest, term.getValue());
            }
            Node p = expansion.node(with);
            Node r = expansion.node(without);
            Node difference = terms.subtract(terms.multiply(terms.power(p, 2), root.argument(0)), terms.power(r, 2));
            boolean negative = signs.isNegative(p);
            require(negative ? r : p, false);
            Node before = divisors;
            divisors = terms.number(1);
            Node squares = expansion.node(withoutDivisors(negative ? terms.scale(BigFraction.MINUS_ONE, difference) : difference));
            sides = new RootSides(p, root, r, negative, terms.divide(terms.number(1), divisors));
            divisors = before;
            return squares;
        }

        /**
         * A product g F, F = N/(d_1 .. d_k) and N = g H: not negative where H is not, for it is the square of g times H, over the divisors.
         */
        private Node withoutSquare(int choice) throws ClaimException, Undefined {
            List<Node> sums = new ArrayList<>();
            for (Node factor : terms.factors(goal.difference())) {
                if (factor.kind() == Node.Kind.SUM) {
                    sums.add(factor);
                }
            }
            if (goal.strict() || choice >= sums.size()) {
                return null;
            }
            Node root = ordered(sums).get(choice);
            multiplier = terms.power(root, 2);
            Node rest = terms.number(1);
            boolean isTaken = false;
            for (Node factor : terms.factors(goal.difference())) {
                boolean taken = factor == root && !isTaken;
                isTaken |= taken;
                rest = taken ? rest : terms.multiply(rest, factor);
            }
            return new Division(terms, expansion).quotient(withoutDivisors(rest), root);
        }

        private Node logarithms(int choice) throws ClaimException {
            Node difference = goal.difference();
            List<Node> added = new ArrayList<>();
            List<Node> taken = new ArrayList<>();
            int alone = difference.kind() == Node.Kind.SUM ? alone(difference, choice) : -1;
            if (alone < 0 && choice > 0 || difference.kind() != Node.Kind.SUM) {
                return null;
            }
            boolean rises = alone >= 0 && Fractions.signum(difference.factors().get(alone)) > 0;
            for (int i = -1; i < difference.arguments().size(); i++) {
                BigFraction factor = i < 0 ? difference.number() : difference.factors().get(i);
                Node term = i < 0 ? terms.number(1) : difference.argument(i);
                boolean above = alone < 0 ? Fractions.signum(factor) > 0 : rises == (i == alone);
                (above ? added : taken).add(terms.scale(above ? factor : factor.negate(), term));
            }
            Node larger = terms.sum(added);
            Node smaller = terms.sum(taken);
            if (larger.is(0) || smaller.is(0) || !hasExponential(larger) && !hasExponential(smaller)) {
                return null;
            }
            powers = List.of(larger, smaller);
            return terms.subtract(logarithm(larger), logarithm(smaller));
        }

        /** The index of the term with an exponential that is chosen, counted from 1; -1 if there is none. */
        private int alone(Node sum, int choice) throws ClaimException {
            List<Node> found = new ArrayList<>();
            for (Node term : sum.arguments()) {
                if (hasExponential(term)) {
                    found.add(term);
                }
            }
            return choice < 1 || choice > found.size() ? -1 : sum.arguments().indexOf(ordered(found).get(choice - 1));
        }

        private List<Node> ordered(Collection<Node> nodes) {
            return NodeOrder.of(nodes, terms.meter());
        }

        private boolean hasExponential(Node product) throws ClaimException {
            for (Node factor : terms.factors(product)) {
                if (Terms.base(factor).kind() == Node.Kind.EXP) {
                    return true;
                }
            }
            return false;
        }

        private Node logarithm(Node node) throws ClaimException {
            return logarithm(node, 0);
        }

        /** The logarithm of a node all of whose factors are positive. */
        private Node logarithm(Node node, int depth) throws ClaimException {
            if (depth == DEEPEST || ++logarithms > MOST_LOGARITHMS) {
                throw new ClaimException(0, "more than " + DEEPEST + " quotients within each other, or " + MOST_LOGARITHMS + " in all",
                    "a smaller expression");
            }
            Node sum = terms.number(0);
            for (Node factor : terms.factors(node)) {
                Node base = Terms.base(factor);
                sum = terms.sum(sum, new BigFraction(Terms.exponent(factor)), switch (base.kind()) {
                    case NUMBER -> terms.ln(base);
                    case EXP -> base.argument(0);
                    case QUOTIENT -> terms.subtract(logarithm(base.argument(0), depth + 1), logarithm(base.argument(1), depth + 1));
                    case SQRT, ROOT -> terms.scale(new BigFraction(1, base.degree()), logarithm(base.argument(0), depth + 1));
                    default -> isJoined(base) ? ofSum(base, depth) : ofPositive(base);
                });
            }
            return sum;
        }

        private Node ofPositive(Node node) throws ClaimException {
            require(node, true);
            return terms.ln(node);
        }

        /** Whether a sum is another one, or a quotient, when multiplied out, and is to be written so. */
        private boolean isJoined(Node node) throws ClaimException {
            return joinsSums && node.kind() == Node.Kind.SUM
                && (!expansion.of(node).divisors().isEmpty() || expansion.node(expansion.of(node).numerator()) != node);
        }

        /** With one divisor for all summands, if they have any: 1 - x/(1 + x) is 1/(1 + x). */
        private Node ofSum(Node sum, int depth) throws ClaimException {
            Expansion.Fraction fraction = expansion.of(sum);
            Node logarithm = logarithm(expansion.node(fraction.numerator()), depth + 1);
            for (Map.Entry<Node, Integer> divisor : fraction.divisors().entrySet()) {
                logarithm = terms.sum(logarithm, new BigFraction(-divisor.getValue()), logarithm(divisor.getKey(), depth + 1));
            }
            return logarithm;
        }

        private Node entropies(int choice) throws ClaimException {
            joinsSums = choice == 1;
            return withLogarithms(goal.difference());
        }

        private Node withLogarithms(Node node) throws ClaimException {
            Map<Node, Node> known = new HashMap<>();
            for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
                Node[] x = inner.arguments().stream().map(known::get).toArray(Node[]::new);
                known.put(inner, switch (inner.kind()) {
                    case DBER -> {
                        Node half = terms.scale(BigFraction.ONE_HALF, x[0]);
                        Node above = terms.add(terms.number(BigFraction.ONE_HALF), half);
                        Node below = terms.subtract(terms.number(BigFraction.ONE_HALF), half);
                        yield terms.sum(List.of(weighted(above, above), weighted(below, below), terms.ln(terms.number(2))));
                    }
                    case D2 -> {
                        Node p = terms.subtract(terms.number(1), x[0]);
                        Node q = terms.subtract(terms.number(1), x[1]);
                        yield terms.add(terms.subtract(weighted(x[0], x[0]), weighted(x[0], x[1])),
                            terms.subtract(weighted(p, p), weighted(p, q)));
                    }
                    case LN -> {
                        boolean alone = terms.factors(x[0]).length == 2 && terms.factors(x[0])[0].is(1) && isLeaf(x[0])
                            && !isJoined(x[0]);
                        yield alone ? terms.ln(x[0]) : logarithm(x[0]);
                    }
                    default -> terms.with(inner, x);
                });
            }
            return known.get(node);
        }

        private static boolean isLeaf(Node node) {
            return switch (node.kind()) {
                case EXP, QUOTIENT, SQRT, ROOT, POWER, NUMBER -> false;
                default -> true;
            };
        }

        private Node weighted(Node factor, Node x) throws ClaimException {
            return terms.multiply(factor, logarithm(x));
        }
    }
}
