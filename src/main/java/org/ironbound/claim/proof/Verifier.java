package org.ironbound.claim.proof;

import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.Variable;
import org.ironbound.kernel.real.Boxes;
import org.ironbound.problem.Fractions;

/** Walks through a written proof and re-checks every case of it, each by its line of the table in theory.md [CLAIM-PROOF]. */
public final class Verifier {
    /** Tokens deep. */
    private static final int DEEPEST = 400;
    /** Faces and derivatives within each other. */
    private static final int HIGHEST_ORDER = 24;
    /** Bits of a decimal digit, rounded up. */
    private static final long DIGIT_BITS = 4;

    private final Reasoning reasoning;
    private final Observer observer;
    private final List<Variable> variables;
    private final Iterator<String> tokens;

    /** Is told of each case before it is checked. */
    public interface Observer {
        /**
         * A case of a proof.
         *
         * @param order 0 if the goal is the claim's own, or what stands for it at the same points; more for its derivatives and faces
         */
        void begins(Reasoning reasoning, Inequality goal, Box box, String token, int order);
    }

    private Verifier(Reasoning reasoning, List<String> tokens, Observer observer) {
        this.reasoning = reasoning;
        this.observer = observer;
        this.variables = reasoning.statement().variables();
        this.tokens = tokens.iterator();
    }

    /**
     * Returns if the tokens prove the inequality on all boxes of the claim, one after the other, wherever the guards hold.
     *
     * @throws RejectedException names the case that is not closed
     */
    public static void verify(Reasoning reasoning, Inequality goal, List<String> tokens) throws RejectedException {
        verify(reasoning, goal, tokens, (of, shown, box, token, order) -> { });
    }

    /**
     * Does so and tells of each case.
     *
     * @throws RejectedException names the case that is not closed
     */
    public static void verify(Reasoning reasoning, Inequality goal, List<String> tokens, Observer observer) throws RejectedException {
        Verifier verifier = new Verifier(reasoning, tokens, observer);
        for (Box box : reasoning.statement().boxes()) {
            verifier.verify(goal, box, 0, 0);
        }
        if (verifier.tokens.hasNext()) {
            throw new RejectedException("the proof goes on after its end");
        }
    }

    /** @param order how often the goal of the claim was differentiated or moved to a face: from 1 on guards do not help */
    private void verify(Inequality goal, Box box, int depth, int order) throws RejectedException {
        if (!tokens.hasNext()) {
            throw new RejectedException("the proof ends before its end");
        }
        reasoning.forget();
        String token = tokens.next();
        reasoning.meter().spend(Prices.NODE + Prices.ARGUMENT * token.length());
        observer.begins(reasoning, goal, box, token, order);
        String[] parts = token.split(":", -1);
        if (depth > DEEPEST || order > HIGHEST_ORDER) {
            throw new RejectedException("the proof is nested too deep");
        }
        try {
            switch (parts[0] + parts.length) {
                case "i1" -> require(reasoning.byInterval(goal, box), token, box);
                case "m1" -> require(reasoning.byMeanValue(goal, box), token, box);
                case "t2" -> require(parts[1].matches("[1-9]") && reasoning.byTaylor(goal, box, Integer.parseInt(parts[1])), token, box);
                case "a1" -> require(reasoning.byAlgebra(goal, box), token, box);
                case "g2" -> require(order == 0 && goal.original() && reasoning.guardFails(guard(parts[1]), box), token, box);
                case "s3" -> split(goal, box, variable(parts[1]), number(parts[2]), depth, order);
                case "l2", "u2" -> monotone(goal, box, variable(parts[1]), parts[0].equals("l"), depth, order);
                case "c2" -> cleared(goal, box, variable(parts[1]), depth, order);
                case "k4" -> kinked(goal, box, token, depth, order);
                case "w4" -> rewritten(goal, box, token, depth, order);
                case "o1" -> throw new RejectedException("the proof is not complete: " + Points.shown(variables, box) + " is open");
                default -> throw new RejectedException("'" + token + "' is no case of a proof");
            }
        } catch (Undefined e) {
            throw new RejectedException("case '" + token + "' on " + Points.shown(variables, box) + ": " + e.explained().getMessage());
        }
    }

    /** Reads a number of a token and makes ready to compare it a few times with another one of its length. */
    private BigFraction number(String text) throws RejectedException {
        long bits = DIGIT_BITS * text.length();
        reasoning.meter().spend(2 * Prices.fraction(bits, bits) + 8 * Prices.product(bits, bits));
        return CanonicalFraction.parse(text);
    }

    private void require(boolean closed, String token, Box box) throws RejectedException {
        if (!closed) {
            throw new RejectedException("case '" + token + "' does not hold on " + Points.shown(variables, box));
        }
    }

    private int variable(String name) throws RejectedException {
        int index = reasoning.statement().index(name);
        if (index < 0) {
            throw new RejectedException("the claim has no variable '" + name + "'");
        }
        return index;
    }

    private int guard(String text) throws RejectedException {
        BigFraction number = number(text);
        if (!Fractions.isInteger(number) || Fractions.signum(number) < 0
                || number.compareTo(new BigFraction(reasoning.statement().guards().size())) >= 0) {
            throw new RejectedException("the claim has no guard " + text);
        }
        return number.intValue();
    }

    private void split(Inequality goal, Box box, int variable, BigFraction at, int depth, int order) throws RejectedException {
        boolean divides = at.compareTo(box.lower().get(variable)) >= 0 && at.compareTo(box.upper().get(variable)) < 0;
        Box below = box.below(variable, at);
        Box above = box.above(variable, at);
        if (!divides || !leavesNothing(below.upper().get(variable), above.lower().get(variable), box.isWhole(variable))) {
            throw new RejectedException("a split at " + Fractions.text(at) + " does not divide " + Points.shown(variables, box));
        }
        verify(goal, below, depth + 1, order);
        verify(goal, above, depth + 1, order);
    }

    /** Whether every real number, or every whole one, is in the part that ends at the first or in that which begins at the second. */
    private static boolean leavesNothing(BigFraction end, BigFraction start, boolean whole) {
        if (whole) {
            return Fractions.isInteger(end) && Boxes.leavesNoWholeNumber(end.getNumerator(), start.getNumerator());
        }
        return Boxes.leavesNoGap(end.getNumerator(), end.getDenominator(), start.getNumerator(), start.getDenominator());
    }

    private void monotone(Inequality goal, Box box, int variable, boolean fromLower, int depth, int order) throws RejectedException {
        Inequality sign = reasoning.rising(goal, variable, fromLower, box);
        if (sign == null) {
            throw new RejectedException("nothing is known of the derivative by '" + variables.get(variable).name() + "' on "
                + Points.shown(variables, box));
        }
        verify(sign, box.inside(variable), depth + 1, order + 1);
        verify(reasoning.onFace(goal, variable, fromLower, box), box.face(variable, fromLower), depth + 1, order + 1);
    }

    private void cleared(Inequality goal, Box box, int variable, int depth, int order) throws RejectedException, Undefined {
        Inequality other = reasoning.cleared(goal, variable, box);
        if (other == null) {
            throw new RejectedException("nothing is divided by '" + variables.get(variable).name() + "' on "
                + Points.shown(variables, box));
        }
        verify(other, box, depth + 1, order + 1);
    }

    /** What is needed is about the same points, so guards help there as they do here. */
    private void kinked(Inequality goal, Box box, String token, int depth, int order) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        Kink kink = Kink.of(parts[1], parts[2], parts[3]);
        List<Inequality> premises = kink == null ? null : reasoning.premises(goal, kink, box);
        if (premises == null) {
            throw new RejectedException("'" + token + "' is not possible on " + Points.shown(variables, box));
        }
        for (Inequality premise : premises) {
            verify(premise, box, depth + 1, order);
        }
    }

    private void rewritten(Inequality goal, Box box, String token, int depth, int order) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        Rewriting.Way way = Rewriting.Way.of(parts[1]);
        BigFraction choice = number(parts[2]);
        boolean known = way != null && Fractions.isInteger(choice) && Fractions.signum(choice) >= 0
            && choice.compareTo(new BigFraction(way.choices())) < 0;
        Rewriting other = known ? reasoning.rewritten(goal, way, choice.intValue(), box) : null;
        if (other == null || !parts[3].equals(String.valueOf(other.conditions().size()))) {
            throw new RejectedException("'" + token + "' is not possible on " + Points.shown(variables, box));
        }
        for (Inequality condition : other.conditions()) {
            verify(condition, box, depth + 1, order + 1);
        }
        verify(other.goal(), box, depth + 1, order + 1);
    }
}
