package org.ironbound.claim.proof;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelMultiple;
import org.ironbound.claim.value.Rising;
import org.ironbound.problem.Fractions;
import org.ironbound.kernel.term.Operations;

/**
 * What a guard says of a rising function of both of its sides, which are what it adds and what it takes away: of {@code exp(x) > 2} that
 * {@code x > ln(2)}. The larger side may be known to be positive only because the smaller one is.
 */
final class GuardSides {
    private final Rising function;
    private final Reasoning reasoning;
    private final Box box;
    private final Terms terms;

    GuardSides(Rising function, Reasoning reasoning, Box box) {
        this.function = function;
        this.reasoning = reasoning;
        this.box = box;
        this.terms = reasoning.statement().terms();
    }

    /** What is not negative where a guard holds: the difference of the function of its sides; null if the function may not be taken. */
    KernelMultiple.Factor of(KernelMultiple.Factor guard) throws ClaimException, Undefined {
        Node larger = larger(guard.node());
        Node smaller = terms.subtract(larger, guard.node());
        if ((smaller.is(0) || larger.is(0)) && guard.node().kind() == Node.Kind.SUM && function.leastSign() < 0) {
            // x^3 + y^3 > 0 says that x > -y, and of the negatives that -x > y.
            larger = terms.scale(guard.node().factors().get(0), guard.node().argument(0));
            smaller = terms.subtract(larger, guard.node());
        }
        if (!mayBeTaken(smaller)) {
            return null;
        }
        Node node = terms.subtract(taken(larger), taken(smaller));
        return new KernelMultiple.Factor(guard.guard(), null, new KernelMultiple.Sides(function, larger, smaller), node, guard.strict());
    }

    /** What is on the larger one of two sides, by their difference. */
    private Node larger(Node difference) throws ClaimException {
        if (difference.kind() != Node.Kind.SUM) {
            return isOnLarger(BigFraction.ONE, difference) ? difference : terms.number(BigFraction.ZERO);
        }
        Node side = terms.number(Fractions.signum(difference.number()) > 0 ? difference.number() : BigFraction.ZERO);
        for (int i = 0; i < difference.arguments().size(); i++) {
            BigFraction factor = difference.factors().get(i);
            side = isOnLarger(factor, difference.argument(i)) ? terms.sum(side, factor, difference.argument(i)) : side;
        }
        return side;
    }

    /** Whether something is added; with a variable that is the negative of the claim's, what is added or taken away by the claim's own. */
    private boolean isOnLarger(BigFraction factor, Node of) {
        boolean isNegative = function.leastSign() < 0 && of.kind() == Node.Kind.VARIABLE && of.variable() < Box.RECIPROCAL
            && (box.negated() >> of.variable() & 1) != 0;
        return Fractions.signum(factor) > 0 != isNegative;
    }

    private boolean mayBeTaken(Node x) throws Undefined {
        int least = function.leastSign();
        int sign = reasoning.bareValue(x, box).lowerSign();
        return sign >= least || least > 0 && reasoning.bareValue(x, box).isPositive();
    }

    /** The function of a side; of a product, if that is one of its factors. */
    private Node taken(Node side) throws ClaimException, Undefined {
        boolean isMultiple = side.kind() != Node.Kind.SUM || side.arguments().size() == 1 && Fractions.signum(side.number()) == 0;
        if (side.isNumber() || !isMultiple || !function.isRoot() && function.kind() != Operations.LOGARITHM) {
            return function.of(side, terms);
        }
        Node all = null;
        for (Node factor : terms.factors(side)) {
            if (!mayBeTaken(Terms.base(factor))) {
                return function.of(side, terms);
            }
            Node one = ofPower(Terms.base(factor), Terms.exponent(factor));
            all = all == null ? one : function.kind() == Operations.LOGARITHM ? terms.add(all, one) : terms.multiply(all, one);
        }
        return all;
    }

    private Node ofPower(Node base, int exponent) throws ClaimException {
        return function.kind() == Operations.LOGARITHM ? terms.scale(new BigFraction(exponent), function.of(base, terms))
            : exponent % function.degree() == 0 ? terms.power(base, exponent / function.degree())
            : function.of(terms.power(base, exponent), terms);
    }
}
