package org.ironbound.claim;

import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.RejectedException;

/** Walks through a written proof and re-checks every case of it. */
final class Verifier {
    /** Tokens deep. */
    private static final int DEEPEST = 400;
    /** Faces and derivatives within each other. */
    private static final int HIGHEST_ORDER = 24;

    private final Reasoning reasoning;
    private final List<Variable> variables;
    private final Iterator<String> tokens;

    private Verifier(Reasoning reasoning, List<String> tokens) {
        this.reasoning = reasoning;
        this.variables = reasoning.statement().variables();
        this.tokens = tokens.iterator();
    }

    /**
     * Returns if the tokens prove the inequality on the whole box of the claim, wherever the guards hold.
     *
     * @throws RejectedException names the case that is not closed
     */
    static void verify(Reasoning reasoning, Inequality goal, List<String> tokens) throws RejectedException {
        Verifier verifier = new Verifier(reasoning, tokens);
        verifier.verify(goal, reasoning.statement().box(), 0, 0);
        if (verifier.tokens.hasNext()) {
            throw new RejectedException("the proof goes on after its end");
        }
    }

    /** @param order how often the goal of the claim was differentiated or moved to a face: from 1 on guards do not help */
    private void verify(Inequality goal, Box box, int depth, int order) throws RejectedException {
        if (!tokens.hasNext()) {
            throw new RejectedException("the proof ends before its end");
        }
        String token = tokens.next();
        String[] parts = token.split(":", -1);
        if (depth > DEEPEST || order > HIGHEST_ORDER) {
            throw new RejectedException("the proof is nested too deep");
        }
        try {
            switch (parts[0] + parts.length) {
                case "i1" -> require(reasoning.byInterval(goal, box), token, box);
                case "m1" -> require(reasoning.byMeanValue(goal, box), token, box);
                case "g2" -> require(order == 0 && reasoning.guardFails(guard(parts[1]), box), token, box);
                case "s3" -> split(goal, box, variable(parts[1]), Fractions.parse(parts[2]), depth, order);
                case "l2", "u2" -> monotone(goal, box, variable(parts[1]), parts[0].equals("l"), depth, order);
                default -> throw new RejectedException("'" + token + "' is no case of a proof");
            }
        } catch (Undefined e) {
            throw new RejectedException("case '" + token + "' on " + Points.shown(variables, box) + ": " + e.explained().getMessage());
        }
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
        BigFraction number = Fractions.parse(text);
        if (!Fractions.isInteger(number) || Fractions.signum(number) < 0 || number.compareTo(new BigFraction(reasoning.statement().guards().size())) >= 0) {
            throw new RejectedException("the claim has no guard " + text);
        }
        return number.intValue();
    }

    private void split(Inequality goal, Box box, int variable, BigFraction at, int depth, int order) throws RejectedException {
        boolean whole = variables.get(variable).whole();
        if (at.compareTo(box.lower().get(variable)) < 0 || at.compareTo(box.upper().get(variable)) >= 0 || whole && !Fractions.isInteger(at)) {
            throw new RejectedException("a split at " + Fractions.text(at) + " does not divide " + Points.shown(variables, box));
        }
        verify(goal, box.with(variable, box.lower().get(variable), at), depth + 1, order);
        verify(goal, box.with(variable, whole ? at.add(BigFraction.ONE) : at, box.upper().get(variable)), depth + 1, order);
    }

    private void monotone(Inequality goal, Box box, int variable, boolean fromLower, int depth, int order) throws RejectedException {
        Inequality sign = reasoning.rising(goal, variable, fromLower, box);
        if (sign == null) {
            throw new RejectedException("nothing is known of the derivative by '" + variables.get(variable).name() + "' on " + Points.shown(variables, box));
        }
        verify(sign, box, depth + 1, order + 1);
        BigFraction end = (fromLower ? box.lower() : box.upper()).get(variable);
        verify(goal, box.with(variable, end, end), depth + 1, order + 1);
    }
}
