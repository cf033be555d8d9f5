package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;

/**
 * Tries what may decide a claim that a search left undecided: more boxes or time, more bits, or more guards. Nothing is said to help by
 * which the claim was not proved, by all that its budget asks of a proof.
 */
final class WholeRemedies {
    private static final int FINER = 4;
    private static final int MOST_BITS = 8192;
    private static final int MORE = 10;
    private static final int MOST_BOXES = 100_000_000;
    private static final String SO = "so the claim was proved";
    private static final String FURTHER = "a search that went on from here";
    private static final String PROVED = " proved it";

    private final ClaimCertificate state;
    private final Budget budget;
    private final boolean isTimeOver;
    private final Search search;
    private final Effort effort;
    private Verdict.Refuted refuted;
    private String vain = "";

    /** Another search. */
    interface Search {
        /**
         * What it comes to.
         *
         * @param statement the claim, or one like it
         * @param budget    its own
         * @param from      a proof with open cases to go on from, at its precision; null to begin anew
         * @return null if it was not tried
         * @throws ClaimException if something in the claim has no value
         */
        Verdict run(Statement statement, Budget budget, ClaimCertificate from) throws ClaimException;
    }

    /**
     * @param state      the proof so far
     * @param budget     of the search that was not enough
     * @param isTimeOver whether it ended as its time was over, and not as its boxes were
     * @param search     how it is tried
     * @param effort     when no more is tried
     */
    WholeRemedies(ClaimCertificate state, Budget budget, boolean isTimeOver, Search search, Effort effort) {
        this.state = state;
        this.budget = budget;
        this.isTimeOver = isTimeOver;
        this.search = search;
        this.effort = effort;
    }

    /** A counterexample that was found on the way, null if there is none. */
    Verdict.Refuted refuted() {
        return refuted;
    }

    /** What came of going on with the search, if that did not prove the claim; nothing if it was not tried. */
    String vain() {
        return vain;
    }

    /** What proved a claim with variables, null if nothing did. */
    String ofBoxes(Statement statement, double seconds) throws ClaimException {
        int bits = finer(state.bits());
        Budget finer = new Budget(budget.boxes(), seconds / 2, bits, budget.check());
        Budget more = new Budget(Math.min(MOST_BOXES, MORE * budget.boxes()), seconds / 2, budget.bits(), budget.check());
        // A search that had time left is tried as it would be run again; one that took all its time can only go on.
        Verdict further = run(statement, more, isTimeOver ? state : null);
        String text = isTimeOver ? text("give more --seconds", FURTHER + PROVED, further)
            : text("give --boxes " + more.boxes(), SO, further);
        vain = isTimeOver && further instanceof Verdict.Undecided left && left.open() > 0
            ? FURTHER + " left " + left.open() + (left.open() == 1 ? " box; " : " boxes; ") : "";
        if (text != null || refuted != null || bits == state.bits()) {
            return text;
        }
        String remedy = "give --bits " + bits;
        return isTimeOver ? text(remedy + " and more --seconds", FURTHER + " with them" + PROVED, run(statement, finer, at(bits)))
            : text(remedy, SO, run(statement, finer, null));
    }

    /** How many bits prove a claim without variables, null if none do. */
    String ofNumbers(Statement statement, double seconds) throws ClaimException {
        String text = null;
        int least = state.bits();
        for (int bits = finer(least); bits > least && text == null && refuted == null; bits = finer(bits)) {
            least = bits;
            text = text("give --bits " + bits, SO, run(statement, new Budget(budget.boxes(), seconds, bits, budget.check()), null));
        }
        return text;
    }

    /**
     * Whether claims are proved that each have one of these conditions as another guard.
     *
     * @param remedy that they are, in words
     * @return the remedy with what came of it, null if one of the claims is not proved
     */
    String guarded(Statement statement, List<String> conditions, String remedy, double seconds) {
        int colon = statement.text().indexOf(':') + 1;
        String ranges = statement.text().substring(0, colon);
        String claim = statement.text().substring(colon);
        Verdict last = null;
        for (String condition : conditions) {
            String text = ranges + " (" + condition + ") implies (" + claim + ")";
            try {
                Budget part = new Budget(budget.boxes(), seconds / conditions.size(), budget.bits(), budget.check());
                Verdict verdict = tried(Statement.parse(text, statement.definitions()), part, null);
                if (text("", "", verdict) == null) {
                    return null;
                }
                last = last == null || last instanceof Verdict.Proved ? verdict : last;
            } catch (ClaimException e) {
                return null;
            }
        }
        return text(remedy, SO, last);
    }

    /**
     * All conditions that choose one from each list.
     *
     * @param choices each of them two conditions, one of which always holds
     */
    static List<String> chosen(List<List<String>> choices) {
        List<String> all = List.of("");
        for (List<String> choice : choices) {
            List<String> next = new ArrayList<>();
            all.forEach(before -> choice.forEach(one -> next.add(before.isEmpty() ? one : before + " and " + one)));
            all = next;
        }
        return all;
    }

    private Verdict run(Statement statement, Budget other, ClaimCertificate from) throws ClaimException {
        Verdict verdict = tried(statement, other, from);
        refuted = verdict instanceof Verdict.Refuted found ? found : null;
        return verdict;
    }

    /** Null if there is no time left for it. */
    private Verdict tried(Statement statement, Budget other, ClaimCertificate from) throws ClaimException {
        return effort.isOver() ? null : search.run(statement, other.within(Math.min(other.seconds(), effort.left())), from);
    }

    /** The remedy, if by it a proof was found, maybe one that needs another option too; else null. */
    private static String text(String remedy, String how, Verdict verdict) {
        if (verdict instanceof Verdict.Proved) {
            return remedy + ": " + how;
        }
        return verdict instanceof Verdict.Undecided undecided && undecided.open() == 0 && undecided.advice().endsWith(Prover.TESTED)
            ? remedy + ", with --tested-rules too: " + how : null;
    }

    private static int finer(int bits) {
        return Math.min(MOST_BITS, FINER * bits);
    }

    /** The proof so far, to go on with at another precision. */
    private ClaimCertificate at(int bits) {
        return new ClaimCertificate(state.claim(), state.definitions(), bits, state.proofs(), Map.of(), state.premises());
    }
}
