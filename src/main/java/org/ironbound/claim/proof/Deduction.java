package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.CommonFactors;
import org.ironbound.claim.term.Expansion;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelEquation;
import org.ironbound.claim.value.KernelMultiple;
import org.ironbound.claim.value.Rising;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * The steps of a proof that use a guard as a fact, or that a variable takes whole numbers only, by the lines n, d, z, h, e, q and b of the
 * table in theory.md [CLAIM-PROOF]. A token names the step; from the goal it makes the premises, which have to be proved.
 */
public final class Deduction {
    /** Bits of a decimal digit, rounded up. */
    private static final long DIGIT_BITS = 4;
    private static final String TIMES = "[*]";
    /** Ends of names of distances from ends. */
    public static final String LOWER = ".l";
    public static final String UPPER = ".u";
    /** End of names of reciprocals. */
    public static final String RECIPROCAL = ".r";
    private static final Pattern OF_GUARD = Pattern.compile("([0-9]+)([.]r|[.](?:" + Rising.NAME + "))?");

    private final Reasoning reasoning;
    private final Terms terms;
    private final List<Inequality> guards;
    private final Case goal;

    /**
     * What is to be proved at the points of a box.
     *
     * @param goal   the inequality
     * @param box    where
     * @param guards the guards, by number, that hold at each point at which it is needed; elsewhere nothing is to be proved
     * @param order  how often the claim's own goal was differentiated or moved to an end on the way here
     */
    public record Case(Inequality goal, Box box, Set<Integer> guards, int order) {
        public Case {
            guards = Set.copyOf(guards);
        }
    }

    private Deduction(Reasoning reasoning, Case goal) {
        this.reasoning = reasoning;
        this.terms = reasoning.statement().terms();
        this.guards = reasoning.statement().guards();
        this.goal = goal;
    }

    /** How many premises a token has, 0 if it is of none of these steps. */
    public static int premises(String token) {
        return token.matches("b:[^:]*:[^:]*:[23]") ? token.charAt(token.length() - 1) - '0' : token.matches("n:[^:]*:[^:]*") ? 2
            : token.matches("z|d:[^:]*:[^:]*:[lu]|h(:[^:*]+([*][^:*]+){0,7}:[^:]*){1,24}|e:[^:]*:[^:]*|"
            + "q(:[^:]*:[^:]*:[1-9]){1,24}") ? 1 : 0;
    }

    /** All guards of the claim: they hold wherever its own goal is needed. */
    public static Set<Integer> all(Reasoning reasoning) {
        return IntStream.range(0, reasoning.statement().guards().size()).boxed().collect(Collectors.toSet());
    }

    /** Those of the guards that do not depend on a variable: where they hold at a point, they hold at all that differ in it alone. */
    public static Set<Integer> without(int variable, Set<Integer> guards, Reasoning reasoning) {
        return guards.stream().filter(j -> !reasoning.dependsOn(reasoning.statement().guards().get(j).difference(), variable))
            .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What has to be proved for a goal; null if the step is not possible.
     *
     * @param token one with at least one premise
     * @throws RejectedException if a number of the token is none, or there is no such guard or variable
     * @throws Undefined         if the goal may have no value somewhere on the box
     */
    public static List<Case> premises(String token, Case goal, Reasoning reasoning) throws RejectedException, Undefined {
        Deduction deduction = new Deduction(reasoning, goal);
        String[] parts = token.split(":", -1);
        if (!token.matches("[ndq].*")) {
            reasoning.value(goal.goal(), goal.box());
        }
        synchronized (deduction.terms) {
            try {
                List<Case> cases = switch (parts[0]) {
                    case "n" -> deduction.numbers(variable(parts[1], reasoning), number(parts[2], reasoning));
                    case "d" -> deduction.withoutEnd(deduction.guard(parts[1]), variable(parts[2], reasoning), parts[3].equals("l"));
                    case "z" -> deduction.nextNumber();
                    case "h" -> deduction.lessMultiples(deduction.multiples(parts));
                    case "e" -> deduction.eliminated(deduction.guard(parts[1]), variable(parts[2], reasoning));
                    case "q" -> deduction.solved(parts);
                    default -> deduction.fromGuard(deduction.guard(parts[1]), variable(parts[2], reasoning));
                };
                return cases != null && cases.size() == premises(token) ? cases : null;
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** What a guard says of a variable; empty if nothing. */
    static Optional<Bound> bound(int guard, int variable, Reasoning reasoning) {
        Deduction deduction = new Deduction(reasoning, null);
        synchronized (deduction.terms) {
            try {
                return Optional.ofNullable(deduction.bound(guard, variable));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** What the guard of a token {@code b:j:x:n} says of its variable. */
    static Bound bound(String token, Reasoning reasoning) throws RejectedException {
        String[] parts = token.split(":", -1);
        return bound(guard(parts[1], reasoning), variable(parts[2], reasoning), reasoning).orElseThrow();
    }

    /** Reads a number of a token and makes ready to compare it a few times with another one of its length. */
    static BigFraction number(String text, Reasoning reasoning) throws RejectedException {
        long bits = DIGIT_BITS * text.length();
        reasoning.meter().spend(2 * Prices.fraction(bits, bits) + 8 * Prices.product(bits, bits));
        return CanonicalFraction.parse(text);
    }

    /** The guard of a number in a token. */
    static int guard(String text, Reasoning reasoning) throws RejectedException {
        BigFraction number = number(text, reasoning);
        if (!Fractions.isInteger(number) || Fractions.signum(number) < 0
                || number.compareTo(new BigFraction(reasoning.statement().guards().size())) >= 0) {
            throw new RejectedException("the claim has no guard " + text);
        }
        return number.intValue();
    }

    /** The variable of a name in a token. */
    static int variable(String name, Reasoning reasoning) throws RejectedException {
        int index = reasoning.statement().index(name);
        if (index < 0) {
            throw new RejectedException("the claim has no variable '" + name + "'");
        }
        return index;
    }

    /** A guard that holds at all points at which the goal is needed. */
    private int guard(String text) throws RejectedException {
        int guard = guard(text, reasoning);
        if (!goal.guards.contains(guard)) {
            throw new RejectedException("guard " + text + " need not hold there");
        }
        return guard;
    }

    private Case same(Inequality other, Box box) {
        return new Case(other, box, goal.guards, goal.order);
    }

    /** The whole numbers up to one, and those after it, of a variable whose box is of reciprocals. */
    private List<Case> numbers(int variable, BigFraction last) {
        Box box = goal.box;
        if (!box.dividesNumbers(variable, last) || reasoning.dependsOn(goal.goal.difference(), variable + Box.RECIPROCAL)) {
            return null;
        }
        return List.of(same(goal.goal, box.numbersTo(variable, last)), same(goal.goal, box.numbersAfter(variable, last)));
    }

    /** A guard fails at an end of a range, which then need not belong to it. */
    private List<Case> withoutEnd(int j, int variable, boolean below) {
        Box box = goal.box;
        boolean isPossible = !box.isWhole(variable) && !box.isPoint(variable) && reasoning.guardFails(j, box.face(variable, below));
        return isPossible ? List.of(same(goal.goal, box.withoutEnd(variable, below))) : null;
    }

    /** A goal that takes whole values only is not negative where it is more than -1. */
    private List<Case> nextNumber() throws ClaimException {
        if (goal.goal.strict() || !isWhole(goal.goal.difference())) {
            return null;
        }
        return List.of(same(changed(terms.add(goal.goal.difference(), terms.number(1)), true), goal.box));
    }

    /** Whether a node is made of whole numbers by sums and products with whole factors, at all points of the box. */
    private boolean isWhole(Node node) {
        Set<Node> whole = new HashSet<>();
        for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
            boolean isOne = switch (inner.kind()) {
                case NUMBER -> Fractions.isInteger(inner.number());
                case VARIABLE -> inner.variable() < goal.box.size() && goal.box.takesWholeNumbers(inner.variable());
                case SUM -> Fractions.isInteger(inner.number()) && inner.factors().stream().allMatch(Fractions::isInteger);
                case PRODUCT, POWER, ABS, MIN -> true;
                default -> false;
            };
            if (isOne && whole.containsAll(inner.arguments())) {
                whole.add(inner);
            }
        }
        return whole.contains(node);
    }

    /** The goal less positive multiples of products of what is not negative, or positive, where the guards hold. */
    private List<Case> lessMultiples(List<KernelMultiple> multiples) throws ClaimException {
        Node less = goal.goal.difference();
        for (KernelMultiple multiple : multiples) {
            require(Fractions.signum(multiple.number()) > 0);
            Node product = terms.number(1);
            for (KernelMultiple.Factor factor : multiple.factors()) {
                product = terms.multiply(product, factor.node());
            }
            less = terms.sum(less, multiple.number().negate(), product);
        }
        boolean isStrict = goal.goal.strict()
            && multiples.stream().noneMatch(multiple -> multiple.factors().stream().allMatch(KernelMultiple.Factor::strict));
        return List.of(same(changed(multipliedOut(less), isStrict), goal.box));
    }

    /** A polynomial, or one over a product of powers, as a sum of products of powers, in which what cancels is gone. */
    private Node multipliedOut(Node node) throws ClaimException {
        Expansion expansion = new Expansion(terms);
        Expansion.Fraction fraction = expansion.of(node);
        return terms.divide(expansion.node(fraction.numerator()), expansion.node(Map.of(fraction.divisors(), BigFraction.ONE)));
    }

    /** Those of a token {@code h:0*x:2:y.u:1}: twice a guard times a variable, and the distance of another one from its upper end. */
    private List<KernelMultiple> multiples(String... parts) throws ClaimException, RejectedException, Undefined {
        List<KernelMultiple> multiples = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            List<KernelMultiple.Factor> factors = new ArrayList<>();
            for (String factor : parts[i].split(TIMES, -1)) {
                factors.add(factor(factor));
            }
            multiples.add(new KernelMultiple(factors, number(parts[i + 1], reasoning)));
        }
        return multiples;
    }

    /**
     * A guard, or that over what all its summands have as a factor, or with a rising function of both sides; or a variable whose range says
     * its sign, times that, or one over it if it is never 0; or its distance from an end.
     */
    private KernelMultiple.Factor factor(String text) throws ClaimException, RejectedException, Undefined {
        Matcher ofGuard = OF_GUARD.matcher(text);
        if (ofGuard.matches()) {
            int guard = guard(ofGuard.group(1));
            Inequality says = guards.get(guard);
            KernelMultiple.Factor whole = new KernelMultiple.Factor(guard, null, null, says.difference(), says.strict());
            String way = ofGuard.group(2);
            return way == null ? whole : way.equals(RECIPROCAL) ? divided(whole) : rising(whole, way.substring(1));
        }
        String kind = text.contains(".") ? text.substring(text.indexOf('.')) : "";
        // The variable, or one over it: its sign is that of its distance from 0.
        boolean isItself = kind.isEmpty() || kind.equals(RECIPROCAL);
        int variable = variable(text.substring(0, text.length() - kind.length()), reasoning);
        Box box = goal.box;
        BigFraction low = box.lower().get(variable);
        BigFraction high = box.upper().get(variable);
        boolean isInverted = box.isInverted(variable);
        boolean isLower = isItself ? Fractions.signum(low) >= 0 : kind.equals(LOWER);
        require(isLower || (isItself ? Fractions.signum(high) <= 0 : kind.equals(UPPER)));
        BigFraction end = isItself ? BigFraction.ZERO : isLower != isInverted ? low : high;
        boolean isStrict = isItself && isInverted ? box.isPositive(variable)
            : box.isPositive(new Distance(variable, end, isLower != isInverted));
        require(isItself ? isStrict || !isInverted && kind.isEmpty() : !isInverted || Fractions.signum(end) != 0);
        Node x = terms.variable(variable);
        Node from = terms.number(isItself || !isInverted ? end : end.reciprocal());
        Node distance = terms.subtract(isLower ? x : from, isLower ? from : x);
        Node node = kind.equals(RECIPROCAL) ? terms.divide(terms.number(1), distance) : distance;
        return new KernelMultiple.Factor(-1, null, null, node, isStrict);
    }

    /** What a guard says of a rising function of both of its sides. */
    private KernelMultiple.Factor rising(KernelMultiple.Factor guard, String function) throws ClaimException, Undefined {
        KernelMultiple.Factor both = new GuardSides(Rising.of(function), reasoning, goal.box).of(guard);
        require(both != null);
        return both;
    }

    /** A guard over each common factor of its summands that has a sign on the box and is not 0, times their signs. */
    private KernelMultiple.Factor divided(KernelMultiple.Factor guard) throws ClaimException, Undefined {
        Node divisor = terms.number(1);
        Node quotient = guard.node();
        for (Node factor : CommonFactors.of(guard.node(), terms.meter())) {
            Value value = reasoning.bareValue(factor, goal.box);
            if (value.isPositive() || value.isNegative()) {
                int sign = value.isPositive() ? 1 : -1;
                divisor = terms.multiply(divisor, terms.scale(new BigFraction(sign), factor));
                quotient = terms.scale(new BigFraction(sign), CommonFactors.over(quotient, factor, terms));
            }
        }
        Node same = terms.subtract(terms.multiply(divisor, quotient), guard.node());
        require(!divisor.isNumber() && reasoning.squares(new Inequality(same, false)).filter(List::isEmpty).isPresent());
        return new KernelMultiple.Factor(guard.guard(), divisor, null, quotient, guard.strict());
    }

    /** The multiples of a token {@code h:..}; none if it is not possible. */
    public static List<KernelMultiple> multiples(String token, Case goal, Reasoning reasoning) throws RejectedException {
        Deduction deduction = new Deduction(reasoning, goal);
        synchronized (deduction.terms) {
            try {
                return deduction.multiples(token.split(":", -1));
            } catch (ClaimException | Undefined e) {
                return List.of();
            }
        }
    }

    /** Two guards say that a variable is equal to something without it, which takes its place. */
    private List<Case> eliminated(int j, int variable) throws ClaimException, Undefined {
        return List.of(same(changed(inPlace(variable, power(j, variable, 1).power()), goal.goal.strict()), goal.box));
    }

    /**
     * What a power of a variable is where a guard and another one say that a x^n + r = 0: -r/a, if a and r are without x, and a has one
     * sign on the box and is not 0.
     */
    private KernelEquation.Equation power(int j, int variable, int degree) throws ClaimException, Undefined {
        Node guard = guards.get(j).difference();
        Node negative = terms.scale(BigFraction.MINUS_ONE, guard);
        require(!guards.get(j).strict());
        int opposite = goal.guards.stream().filter(k -> guards.get(k).difference() == negative && !guards.get(k).strict()).sorted()
            .findFirst().orElse(-1);
        require(opposite >= 0);
        Node rest = Substitution.in(guard, Map.of(variable, terms.number(0)), terms);
        Node factor = terms.subtract(Substitution.in(guard, Map.of(variable, terms.number(1)), terms), rest);
        Node sum = terms.add(rest, terms.multiply(factor, terms.power(terms.variable(variable), degree)));
        require(reasoning.squares(new Inequality(terms.subtract(sum, guard), false)).filter(List::isEmpty).isPresent());
        reasoning.bareValue(rest, goal.box);
        Value range = reasoning.bareValue(factor, goal.box);
        require(range.isPositive() || range.negate().isPositive());
        Node power = terms.divide(terms.scale(BigFraction.MINUS_ONE, rest), factor);
        return range.isPositive() ? new KernelEquation.Equation(j, opposite, factor, power)
            : new KernelEquation.Equation(opposite, j, terms.scale(BigFraction.MINUS_ONE, factor), power);
    }

    /** What a variable is, by two guards about a power of it; if that is even, its sign must be known. */
    private KernelEquation.Root root(int j, int variable, int degree) throws ClaimException, Undefined {
        KernelEquation.Equation equation = power(j, variable, degree);
        boolean isOdd = degree % 2 == 1;
        boolean isUpper = isOdd || hasSign(variable, 1);
        require(isUpper || hasSign(variable, -1));
        // What is a square where the guards hold may be negative elsewhere on the box.
        boolean mayFail = !isOdd && reasoning.bareValue(equation.power(), goal.box).lowerSign() < 0;
        Node positive = terms.root(degree, mayFail ? terms.abs(equation.power()) : equation.power());
        Node root = isUpper ? positive : terms.scale(BigFraction.MINUS_ONE, positive);
        return new KernelEquation.Root(variable, degree, equation, root, !isUpper, mayFail);
    }

    /** Whether a variable times 1 or -1 is not negative by its range, or where a guard holds. */
    private boolean hasSign(int variable, int sign) {
        return Fractions.signum((sign > 0 ? goal.box.lower() : goal.box.upper()).get(variable)) * sign >= 0
            || goal.guards.stream().flatMap(j -> bound(j, variable, reasoning).stream()).anyMatch(bound ->
                bound.isLower() == sign > 0 && bound.end.isNumber() && Fractions.signum(bound.end.number()) * sign >= 0);
    }

    /**
     * Guards say what some variables are, each without those that are named from it on: that takes their places in the goal, in which they
     * may have any value then. All that the claim needs must have a value so, also what cancels.
     */
    private List<Case> solved(String... parts) throws ClaimException, RejectedException, Undefined {
        Map<Integer, Node> values = new TreeMap<>();
        Set<Integer> kept = goal.guards;
        for (KernelEquation.Root root : roots(parts)) {
            values.put(root.variable(), Substitution.in(root.root(), values, terms));
            kept = without(root.variable(), kept, reasoning);
        }
        terms.asked();
        List<Node> all = new ArrayList<>(values.values());
        all.addAll(goal.goal.original() ? reasoning.statement().defined() : List.of());
        all.add(goal.goal.difference());
        for (int i = 0; i < all.size(); i++) {
            all.set(i, Substitution.in(all.get(i), i < values.size() ? Map.of() : values, terms));
        }
        require(values.keySet().stream().noneMatch(i -> all.stream().anyMatch(node ->
            reasoning.dependsOn(node, i) || reasoning.dependsOn(node, i + Box.RECIPROCAL))));
        Node difference = all.get(all.size() - 1);
        new Program(difference, terms.asked(), reasoning.meter()).evaluate(goal.box, reasoning.arithmetic());
        return List.of(new Case(new Inequality(difference, goal.goal.strict()), goal.box, kept, goal.order));
    }

    private List<KernelEquation.Root> roots(String... parts) throws ClaimException, RejectedException, Undefined {
        if (parts[0].equals("e")) {
            return List.of(root(guard(parts[1]), variable(parts[2], reasoning), 1));
        }
        List<KernelEquation.Root> roots = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 3) {
            roots.add(root(guard(parts[i]), variable(parts[i + 1], reasoning), Integer.parseInt(parts[i + 2])));
        }
        return roots;
    }

    /** What variables are by the equations of a token {@code q:..} or {@code e:j:x}; none if it is not possible. */
    static List<KernelEquation.Root> roots(String token, Case goal, Reasoning reasoning) throws RejectedException, Undefined {
        Deduction deduction = new Deduction(reasoning, goal);
        synchronized (deduction.terms) {
            try {
                return deduction.roots(token.split(":", -1));
            } catch (ClaimException e) {
                return List.of();
            }
        }
    }

    private static void require(boolean isSo) throws ClaimException {
        if (!isSo) {
            throw new ClaimException(0, "the guards do not say so", "another step");
        }
    }

    /**
     * A guard says that a variable is at least, or at most, something without it. From there, or from the end of the variable's range if
     * that comes later, the goal rises.
     */
    private List<Case> fromGuard(int j, int variable) throws ClaimException, Undefined {
        Box box = goal.box;
        Bound bound = bound(j, variable);
        // A variable is least where its reciprocal is largest; without a bound if that is 0.
        boolean below = bound != null && bound.isLower() != box.isInverted(variable);
        Inequality sign = bound == null ? null : reasoning.rising(goal.goal, variable, below, box);
        if (sign == null) {
            return null;
        }
        BigFraction end = (below ? box.lower() : box.upper()).get(variable);
        boolean isEndless = box.isInverted(variable) && Fractions.signum(end) == 0;
        Node last = terms.number(box.isInverted(variable) && !isEndless ? end.reciprocal() : end);
        Value distance = reasoning.bareValue(terms.scale(new BigFraction(bound.isLower() ? 1 : -1), terms.subtract(bound.end, last)), box);
        boolean isOpen = below ? box.isOpenBelow(variable) : box.isOpenAbove(variable);
        boolean isInside = isEndless || (isOpen ? distance.isPositive() : distance.lowerSign() >= 0);
        if (isOpen && !isInside) {
            return null;
        }
        boolean strictly = goal.goal.strict() && guards.get(j).strict();
        Set<Integer> kept = without(variable, goal.guards, reasoning);
        Set<Integer> along = Stream.concat(kept.stream(), Stream.of(j)).collect(Collectors.toSet());
        Case slope = new Case(sign.strictly(strictly), box.inside(variable), along, goal.order + 1);
        Case atGuard = new Case(changed(inPlace(variable, bound.end), goal.goal.strict() && !strictly), box, kept, goal.order + 1);
        Case atEnd = new Case(goal.goal, box.face(variable, below), along, goal.order + 1);
        return isInside ? List.of(slope, atGuard) : List.of(slope, atGuard, atEnd);
    }

    private Inequality changed(Node difference, boolean strict) {
        return new Inequality(difference, strict, goal.goal.written(), 0);
    }

    /** What a guard says of a variable, being the factor times the variable less the end. */
    record Bound(int variable, Node end, BigFraction factor) {
        boolean isLower() {
            return Fractions.signum(factor) > 0;
        }
    }

    /** The bound that a guard is if it is a x + r, where r is without x; null if it is not. */
    private Bound bound(int j, int variable) throws ClaimException {
        Node x = terms.variable(variable);
        Node guard = guards.get(j).difference();
        int place = guard.kind() == Node.Kind.SUM ? guard.arguments().indexOf(x) : -1;
        if (guard != x && place < 0) {
            return null;
        }
        BigFraction factor = guard == x ? BigFraction.ONE : guard.factors().get(place);
        Node end = terms.scale(factor.reciprocal().negate(), terms.sum(guard, factor.negate(), x));
        return reasoning.dependsOn(end, variable) ? null : new Bound(variable, end, factor);
    }

    /** The goal with something in place of a variable. */
    private Node inPlace(int variable, Node value) throws ClaimException {
        require(!reasoning.dependsOn(goal.goal.difference(), variable + Box.RECIPROCAL));
        return Substitution.in(goal.goal.difference(), Map.of(variable, value), terms);
    }
}
