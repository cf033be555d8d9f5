package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;

/** Goes on with a proof that has open cases: what is closed in it stays as it is, and every open case is searched again. */
final class Continuation {
    private final Reasoning reasoning;
    private final BranchAndBound search;
    private final Allowance allowance;

    /**
     * @param boxes the most boxes to look at
     */
    Continuation(Reasoning reasoning, BranchAndBound search, int boxes) {
        this.reasoning = reasoning;
        this.search = search;
        this.allowance = new Allowance(boxes);
    }

    /**
     * The proof with its open cases closed as far as that was found.
     *
     * @throws RejectedException if it is no proof of such an inequality
     */
    Proof of(Proof proof, Inequality goal, Box box) throws RejectedException {
        return of(proof, goal, box, Place.of(reasoning));
    }

    /**
     * Where a case is within others.
     *
     * @param claimed whether it fails only where the claim does
     * @param guards  the guards that may close boxes, by number
     * @param order   how often the goal was differentiated
     * @param depth   how many cases it is within
     */
    record Place(boolean claimed, Set<Integer> guards, int order, int depth) {
        /** That of a claim's own goal. */
        static Place of(Reasoning reasoning) {
            return new Place(true, Deduction.all(reasoning), 0, 0);
        }

        Place part() {
            return new Place(claimed, guards, order, depth + 1);
        }

        Place unclaimed() {
            return new Place(false, guards, order, depth + 1);
        }

        /** Where some of the guards need not hold. */
        Place guardedBy(Set<Integer> left, int differentiated) {
            return new Place(claimed, left, order + differentiated, depth + 1);
        }
    }

    private Proof of(Proof proof, Inequality goal, Box box, Place place) throws RejectedException {
        if (proof instanceof Proof.Open) {
            return search.prove(goal, box, place, allowance);
        }
        if (proof instanceof Proof.Split split) {
            int i = split.variable();
            return new Proof.Split(i, split.at(), of(split.below(), goal, box.below(i, split.at()), place.part()),
                of(split.above(), goal, box.above(i, split.at()), place.part()));
        }
        if (proof instanceof Proof.Monotone monotone) {
            int i = monotone.variable();
            Inequality sign = reasoning.rising(goal, i, monotone.fromLower(), box);
            if (sign == null) {
                throw new RejectedException("nothing is known of a derivative");
            }
            Set<Integer> guards = Deduction.without(i, place.guards(), reasoning);
            return new Proof.Monotone(i, monotone.fromLower(), of(monotone.sign(), sign, box.inside(i), place.guardedBy(guards, 1)),
                of(monotone.face(), reasoning.onFace(goal, i, monotone.fromLower(), box), box.face(i, monotone.fromLower()),
                place.guardedBy(guards, 0)));
        }
        if (proof instanceof Proof.Cleared cleared) {
            return new Proof.Cleared(cleared.variable(), of(cleared.proof(), cleared(goal, cleared.variable(), box), box,
                place.part()));
        }
        if (proof instanceof Proof.Kinked kinked) {
            List<Inequality> goals = premises(goal, kinked.kink(), box);
            List<Proof> premises = new ArrayList<>();
            for (int i = 0; i < goals.size(); i++) {
                premises.add(of(kinked.premises().get(i), goals.get(i), box, kinked.kink().way() == Kink.Way.BOTH ? place.part()
                    : place.unclaimed()));
            }
            return new Proof.Kinked(kinked.kink(), premises);
        }
        if (proof instanceof Proof.Deduced deduced) {
            List<Deduction.Case> cases = cases(deduced.step(), new Deduction.Case(goal, box, place.guards(), place.order()));
            List<Proof> premises = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                Deduction.Case of = cases.get(i);
                Place inner = new Place(place.claimed() && isEquivalent(deduced.step()), of.guards(), of.order(), place.depth() + 1);
                premises.add(of(deduced.premises().get(i), of.goal(), of.box(), inner));
            }
            return new Proof.Deduced(deduced.step(), premises);
        }
        return proof;
    }

    /** Whether the premises of a step of {@link Deduction} fail only where its goal does. */
    static boolean isEquivalent(String token) {
        return token.matches("[ndz].*");
    }

    private List<Deduction.Case> cases(String token, Deduction.Case of) throws RejectedException {
        try {
            List<Deduction.Case> cases = Deduction.premises(token, of, reasoning);
            if (cases != null) {
                return cases;
            }
        } catch (Undefined e) {
            throw new RejectedException(e.explained().getMessage());
        }
        throw new RejectedException("'" + token + "' is not possible");
    }

    private List<Inequality> premises(Inequality goal, Kink kink, Box box) throws RejectedException {
        try {
            List<Inequality> premises = reasoning.premises(goal, kink, box);
            if (premises != null) {
                return premises;
            }
        } catch (Undefined e) {
            throw new RejectedException(e.explained().getMessage());
        }
        throw new RejectedException("there is no such absolute value or smaller one");
    }

    private Inequality cleared(Inequality goal, int variable, Box box) throws RejectedException {
        try {
            Inequality other = reasoning.cleared(goal, variable, box);
            if (other != null) {
                return other;
            }
        } catch (Undefined e) {
            throw new RejectedException(e.explained().getMessage());
        }
        throw new RejectedException("nothing is divided by a variable");
    }
}
