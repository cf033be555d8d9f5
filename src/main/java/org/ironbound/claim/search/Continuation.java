package org.ironbound.claim.search;

import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
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
        return of(proof, goal, box, true, 0, 0);
    }

    private Proof of(Proof proof, Inequality goal, Box box, boolean guarded, int order, int depth) throws RejectedException {
        if (proof instanceof Proof.Open) {
            return search.prove(goal, box, guarded, order, depth, allowance);
        }
        if (proof instanceof Proof.Split split) {
            int i = split.variable();
            return new Proof.Split(i, split.at(), of(split.below(), goal, box.below(i, split.at()), guarded, order, depth + 1),
                of(split.above(), goal, box.above(i, split.at()), guarded, order, depth + 1));
        }
        if (proof instanceof Proof.Monotone monotone) {
            int i = monotone.variable();
            Inequality sign = reasoning.rising(goal, i, monotone.fromLower(), box);
            if (sign == null) {
                throw new RejectedException("nothing is known of a derivative");
            }
            return new Proof.Monotone(i, monotone.fromLower(), of(monotone.sign(), sign, box.inside(i), false, order + 1, depth + 1),
                of(monotone.face(), reasoning.onFace(goal, i, monotone.fromLower(), box), box.face(i, monotone.fromLower()), false, order,
                depth + 1));
        }
        if (proof instanceof Proof.Cleared cleared) {
            return new Proof.Cleared(cleared.variable(), of(cleared.proof(), cleared(goal, cleared.variable(), box), box, false, order,
                depth + 1));
        }
        return proof;
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
