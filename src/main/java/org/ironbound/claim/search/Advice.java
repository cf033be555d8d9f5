package org.ironbound.claim.search;

import java.util.List;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.value.Points;

/** What to say of a claim that was not decided. */
final class Advice {
    private static final int SHOWN = 3;

    private Advice() {
    }

    /**
     * What came of an inequality.
     *
     * @param goal   the inequality
     * @param trials where its points were tried
     * @param proofs one for each box of the claim
     */
    record Rest(Inequality goal, Trials trials, List<Proof> proofs) {
        List<Proof.Open> open() {
            return proofs.stream().flatMap(proof -> proof.open().stream()).toList();
        }
    }

    static Verdict.Undecided undecided(Statement statement, List<Rest> rest, ClaimCertificate state) {
        List<Proof.Open> open = rest.stream().flatMap(one -> one.open().stream()).toList();
        List<String> shown = open.stream().map(box -> Points.shown(statement.variables(), box.box())).distinct().limit(SHOWN).toList();
        return new Verdict.Undecided(open.size(), shown, advice(statement, rest, open), state);
    }

    private static String advice(Statement statement, List<Rest> rest, List<Proof.Open> open) {
        for (Proof.Open box : open) {
            if (box.reason() != null) {
                ClaimException e = box.reason().explained();
                return e.getMessage() + " at column " + (e.position() + 1) + " of the claim: keep away from there, by a guard or another "
                    + "range";
            }
        }
        if (statement.variables().isEmpty()) {
            return "the two sides may be equal, which no precision shows; or give more --bits";
        }
        boolean touches = rest.stream().anyMatch(one -> one.open().stream()
            .anyMatch(box -> one.trials().isNear(one.goal(), statement.middle(box.box()))));
        return touches
            ? "the two sides seem to be equal there: let the range end at that point, or substitute so that it does, as by y = x + t"
            : "give more --boxes, --seconds or --bits, or divide the range";
    }
}
