package org.ironbound.claim.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * That one operation has the same result as another one, and how the kernel is to see it; nothing is to be shown if they are the same
 * operation. What is said here by mistake the kernel refuses.
 */
final class SameStep {
    private static final BigFraction LARGEST_DEGREE = new BigFraction(16);

    /** How the kernel may see that two operations have the same result. */
    enum Way {
        /** As fractions of polynomials. */
        POLYNOMIALS,
        /** A function of the opposite of a number, by that of the number. */
        OPPOSITES,
        /** The same whatever the squares of square roots and absolute values are. */
        LETTERS,
        /** By the squares of square roots and absolute values, too. */
        ROOTS,
        /** By powers of e, too, and with x ln x for the same x as one operation. */
        WEIGHTS,
        /** By powers of e and logarithms, too. */
        POWERS,
        /** As polynomials, with one divisor each. */
        DIVISORS,
        /** By powers of e and logarithms, with what is divided by powers of 1/x as one quotient. */
        POLES;

        /** What is written between them; null if that is nothing, or too long. */
        SameStep between(TermWriter writer, int i, int j, Box box) {
            return switch (this) {
                case POLYNOMIALS -> equal(i, j);
                case OPPOSITES -> opposites(writer, i, j);
                case LETTERS -> i == j || !hasSquare(writer) ? null : equal(i, j, root -> true);
                case ROOTS -> RootPath.of(writer, i, j);
                case WEIGHTS -> PowerForms.withWeights(writer, i, j, box);
                case POWERS -> PowerForms.between(writer, i, j, box);
                case DIVISORS -> CommonDivisors.between(writer, i, j, box);
                case POLES -> PowerForms.withoutPoles(writer, i, j, box);
            };
        }
    }

    private static boolean hasSquare(TermWriter writer) {
        return writer.written().stream().anyMatch(one -> one.kind() == Operations.SQUARE
            && RootPath.hasSquare(writer.at(one.first()).kind()));
    }

    final int from;
    final int to;
    private final Rule rule;

    SameStep(int from, int to, Rule rule) {
        this.from = from;
        this.to = to;
        this.rule = rule;
    }

    /** How a statement is made. */
    interface Rule {
        SameResult of(Proofs proofs);
    }

    /** What a statement is made with, and what has been stated. */
    static final class Proofs {
        private final Box box;
        private final KernelTerm term;
        private final Ranges ranges;
        private final MeteredKernel kernel;
        private final Map<SameStep, SameResult> known = new HashMap<>();

        /** @param box where; null for all points */
        Proofs(Box box, KernelTerm term, MeteredKernel kernel) {
            this.box = box;
            this.term = term;
            this.ranges = KernelEquality.ranges(box);
            this.kernel = kernel;
        }

        Term term() {
            return term.term();
        }

        Ranges ranges() {
            return ranges;
        }

        private SameResult of(SameStep step) {
            if (!known.containsKey(step)) {
                kernel.meter().spend(4 * Prices.ARGUMENT * term.size());
                known.put(step, step.rule.of(this));
            }
            return known.get(step);
        }

        /** Of some operations by themselves, for others may have no results. */
        private NotNegativeOn notNegative(int[] operations) {
            return term.only(operations, kernel.bits(), kernel.meter()).notNegative(ranges, false, kernel);
        }
    }

    /** The statement; null if the kernel does not see it, or both are one operation. */
    SameResult on(Proofs proofs) {
        return proofs.of(this);
    }

    static SameStep itself(int k) {
        return new SameStep(k, k, proofs -> null);
    }

    /** By polynomials. */
    static SameStep equal(int i, int j) {
        return i == j ? itself(i) : equal(i, j, root -> false);
    }

    /** By polynomials, whatever the squares of some square roots and absolute values are. */
    static SameStep equal(int i, int j, IntPredicate isHidden) {
        return new SameStep(i, j, proofs -> KernelEquality.on(proofs.box, proofs.term, i, j, isHidden, proofs.kernel.meter()));
    }

    /** By polynomials in the operations that both are made of, whatever these are, which takes little. */
    static SameStep shared(int i, int j) {
        return i == j ? itself(i) : new SameStep(i, j,
            proofs -> KernelEquality.shared(proofs.box, proofs.term, i, j, proofs.kernel.meter()));
    }

    /** By polynomials in some operations, whatever these are. */
    static SameStep of(int i, int j, Set<Integer> unknowns) {
        return i == j ? itself(i) : new SameStep(i, j,
            proofs -> KernelEquality.whatever(proofs.box, proofs.term, i, j, unknowns::contains, proofs.kernel.meter()));
    }

    /** One undoes what its operand does with the other; or one is x times ln x, and the other one is that as an operation of its own. */
    static SameStep inverse(int i, int j) {
        return new SameStep(i, j, proofs -> SameResult.inverse(proofs.term.term(), proofs.ranges, i, j));
    }

    /** The smaller one of two, and how it is written by the absolute value of their difference. */
    static SameStep smaller(int kink, int form) {
        return new SameStep(kink, form, proofs -> SameResult.ofSmaller(proofs.term.term(), proofs.ranges, kink, form));
    }

    /** An even function, or the opposite of an odd one, and the function of the opposite; null if they are none. */
    static SameStep opposites(TermWriter writer, int i, int j) {
        int kind = writer.at(i).kind();
        if (kind == Operations.ANY_ROOT && writer.at(j).kind() == Operations.SUM) {
            return oppositeRoot(writer, i, j);
        }
        boolean isOdd = kind == Operations.SINE || kind == Operations.ARC_TANGENT;
        int other = isOdd && writer.at(j).kind() == Operations.SUM ? writer.at(j).second() : j;
        if (!isOdd && kind != Operations.COSINE && kind != Operations.ABSOLUTE || writer.at(other).kind() != kind) {
            return null;
        }
        int zero = writer.number(BigFraction.ZERO);
        SameStep argument = equal(writer.at(i).first(), writer.add(Operations.SUM, zero, writer.at(other).first(), BigFraction.MINUS_ONE));
        SameStep copy = operands(writer, i, argument, argument);
        return through(copy, new SameStep(copy.to, j, proofs -> SameResult.ofOpposite(proofs.term.term(), proofs.ranges, copy.to, j)));
    }

    /** A root of odd degree, and the opposite of that of the opposite; null if they are none. */
    private static SameStep oppositeRoot(TermWriter writer, int i, int j) {
        int root = writer.at(j).second();
        int degree = degree(writer, i);
        if (degree % 2 == 0 || degree(writer, root) != degree) {
            return null;
        }
        int zero = writer.number(BigFraction.ZERO);
        SameStep known = powered(writer, root);
        int opposite = writer.add(Operations.SUM, zero, writer.at(root).first(), BigFraction.MINUS_ONE);
        SameStep asPower = operands(writer, opposite, itself(zero), known);
        return root(writer, i, j, through(equal(writer.at(i).first(), opposite), asPower));
    }

    /** The degree of a root; 0 if an operation is none, or a square root, or the degree is large. */
    static int degree(TermWriter writer, int k) {
        boolean isRoot = writer.at(k).kind() == Operations.ANY_ROOT && writer.at(k).number().compareTo(LARGEST_DEGREE) <= 0;
        return isRoot ? writer.at(k).number().intValue() : 0;
    }

    /**
     * A root of odd degree, and what it is.
     *
     * @param asPower from what it is the root of to what is that to the power of its degree by polynomials
     */
    static SameStep root(TermWriter writer, int root, int form, SameStep asPower) {
        SameStep same = through(asPower, equal(asPower.to, writer.power(form, degree(writer, root))));
        SameStep ofPower = operands(writer, root, same, same);
        return through(ofPower, inverse(ofPower.to, form));
    }

    /** What is under a root, and that to the power of its degree. */
    static SameStep powered(TermWriter writer, int root) {
        int power = writer.power(root, degree(writer, root));
        int of = writer.at(root).first();
        return new SameStep(of, power, proofs -> {
            SameResult known = SameResult.ofRoot(proofs.term.term(), proofs.ranges, power, of, root);
            return known == null ? null : SameResult.turned(known);
        });
    }

    /** e to the power of a sum, and the product of the powers. */
    static SameStep exponents(int ofSum, int product) {
        return new SameStep(ofSum, product, proofs -> SameResult.ofExponents(proofs.term.term(), proofs.ranges, ofSum, product));
    }

    /** By their squares, neither being negative as the signs of what they are made of show, or their evaluation. */
    static SameStep squares(int i, int j, SameStep squares) {
        return new SameStep(i, j, proofs -> {
            SameResult same = squares.on(proofs);
            SameResult bySigns = same == null ? null : SameResult.bySigns(same);
            if (bySigns != null) {
                return bySigns;
            }
            int[] ofFirst = proofs.term.operationsOf(i);
            int[] ofSecond = proofs.term.operationsOf(j);
            NotNegativeOn isFirst = same == null ? null : proofs.notNegative(ofFirst);
            NotNegativeOn isSecond = isFirst == null ? null : proofs.notNegative(ofSecond);
            return isSecond == null ? null : SameResult.ofSquares(same, isFirst, ofFirst, isSecond, ofSecond);
        });
    }

    /** By one step, or if the kernel does not see it and there is another one by that. */
    static SameStep either(SameStep one, SameStep other) {
        return other == null || one.from == one.to ? one : new SameStep(one.from, one.to, proofs -> {
            SameResult same = one.on(proofs);
            return same == null ? other.on(proofs) : same;
        });
    }

    static SameStep turned(SameStep step) {
        return step.from == step.to ? step : new SameStep(step.to, step.from, proofs -> {
            SameResult same = step.on(proofs);
            return same == null ? null : SameResult.turned(same);
        });
    }

    /** One step after the other. */
    static SameStep through(SameStep... steps) {
        SameStep all = steps[0];
        for (int i = 1; i < steps.length; i++) {
            SameStep one = all;
            SameStep next = steps[i];
            all = one.from == one.to ? next : next.from == next.to ? one : new SameStep(one.from, next.to, proofs -> {
                SameResult first = one.on(proofs);
                SameResult second = first == null ? null : next.on(proofs);
                return second == null ? null : SameResult.through(first, second);
            });
        }
        return all;
    }

    /** An operation with what its operands are the same as in place of them. */
    static SameStep operands(TermWriter writer, int k, SameStep one, SameStep other) {
        TermWriter.Operation operation = writer.at(k);
        int copy = writer.add(operation.kind(), one.to, other.to, operation.number());
        if (copy == k) {
            return itself(k);
        }
        return new SameStep(k, copy, proofs -> {
            SameResult first = one.on(proofs);
            SameResult second = other.on(proofs);
            boolean isKnown = (first != null || one.from == one.to) && (second != null || other.from == other.to);
            SameResult any = first == null ? second : first;
            return !isKnown || any == null ? null : SameResult.ofOperands(proofs.term.term(), proofs.ranges, k, copy,
                first == null ? any : first, second == null ? any : second);
        });
    }
}
