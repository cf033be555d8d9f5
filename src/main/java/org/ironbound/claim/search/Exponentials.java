package org.ironbound.claim.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.TooCostly;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * The exponentials among the factors of a product, quotient or power, taken together: a node is e^exponent times the rest. Of a sum, the
 * largest exponential among its terms is taken out where it is very large or small.
 */
final class Exponentials {
    /** Powers of ten that are taken out of a sum, with their signs. */
    private static final int LEAST_POWER = 1000;
    private static final int LARGEST_POWER = 100_000;
    private static final int BITS = 64;
    /** Sums of sums and so on. */
    private static final int MOST_LEVELS = 20;

    private final Terms terms;
    private final Premises premises;
    private final int levels;
    private Node exponent;
    private Node rest;
    private boolean isScaled;

    /** @throws ClaimException if exponents or the rest are too large to write */
    Exponentials(Terms terms, Premises premises, Node node) throws ClaimException {
        this(terms, premises, node, MOST_LEVELS);
    }

    private Exponentials(Terms terms, Premises premises, Node node, int levels) throws ClaimException {
        this.terms = terms;
        this.premises = premises;
        this.levels = levels;
        this.exponent = terms.number(0);
        this.rest = terms.number(1);
        collect(node, 1);
    }

    /** About the power of ten that all exponentials together are; 0 if it is neither very large nor very small, or not known. */
    int power() {
        try {
            Value value = new Program(exponent, List.of()).evaluate(Box.at(List.of()), new Arithmetic(BITS, premises));
            double power = value.isBounded() ? value.lower().doubleValue() / Math.log(10) : 0;
            return Math.abs(power) >= LEAST_POWER && Math.abs(power) <= LARGEST_POWER ? (int) power : 0;
        } catch (Undefined | TooCostly e) {
            return 0;
        }
    }

    /** Whether an exponential was taken out of a sum. */
    boolean isScaled() {
        return isScaled;
    }

    /** The node divided by a power of ten. */
    Node over(int power) throws ClaimException {
        return terms.multiply(rest, terms.exp(terms.sum(exponent, new BigFraction(-power), terms.ln(terms.number(10)))));
    }

    private void collect(Node node, int times) throws ClaimException {
        for (Node factor : terms.factors(node)) {
            Node base = Terms.base(factor);
            long all = (long) times * Terms.exponent(factor);
            boolean isSmall = Math.abs(all) <= Terms.LARGEST_EXPONENT;
            if (base.kind() == Node.Kind.EXP) {
                exponent = terms.sum(exponent, new BigFraction(all), base.argument(0));
            } else if (base.kind() == Node.Kind.QUOTIENT && isSmall) {
                collect(base.argument(0), (int) all);
                collect(base.argument(1), (int) -all);
            } else if (base.kind() == Node.Kind.SUM && isSmall && levels > 0) {
                collectSum(base, (int) all);
            } else {
                rest = terms.multiply(rest, terms.power(factor, times));
            }
        }
    }

    private void collectSum(Node sum, int times) throws ClaimException {
        int count = sum.arguments().size();
        Exponentials[] parts = new Exponentials[count];
        int largest = Fractions.signum(sum.number()) == 0 ? Integer.MIN_VALUE : 0;
        boolean isNeeded = false;
        for (int i = 0; i < count; i++) {
            parts[i] = new Exponentials(terms, premises, sum.argument(i), levels - 1);
            largest = Math.max(largest, parts[i].power());
            isNeeded |= parts[i].isScaled;
        }
        if (largest == 0 && !isNeeded) {
            rest = terms.multiply(rest, terms.power(sum, times));
            return;
        }
        isScaled = true;
        Node ten = terms.ln(terms.number(10));
        Node divided = terms.scale(sum.number(), terms.exp(terms.scale(new BigFraction(-largest), ten)));
        for (int i = 0; i < count; i++) {
            divided = terms.sum(divided, sum.factors().get(i), parts[i].over(largest));
        }
        rest = terms.multiply(rest, terms.power(divided, times));
        exponent = terms.sum(exponent, new BigFraction((long) times * largest), ten);
    }
}
