package org.ironbound.claim.proof;

import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.kernel.term.NotNegativeWhere;

/**
 * A proof by contradiction: where the goal fails, and the other guards hold, a guard fails. So x + exp(x) &gt; y + exp(y) implies x &gt; y,
 * for x &lt;= y implies the opposite. The kernel states it where the goal has a value wherever the guards hold; nothing else shows it.
 *
 * @param guard which one
 */
public record Contraposition(int guard) {
    private static final String LABEL = "x:";

    /** Whether a proof begins with the token of one. */
    public static boolean begins(List<String> tokens) {
        return !tokens.isEmpty() && tokens.get(0).startsWith(LABEL);
    }

    /** The guard of a proof that was checked. */
    public static int guard(List<String> tokens) {
        return Integer.parseInt(tokens.get(0).substring(LABEL.length()));
    }

    /**
     * Reads a token such as x:0.
     *
     * @throws RejectedException if there is no such guard
     */
    static Contraposition parse(String token, Reasoning reasoning) throws RejectedException {
        reasoning.meter().spend(Prices.NODE + Prices.ARGUMENT * token.length());
        return new Contraposition(Deduction.guard(token.substring(LABEL.length()), reasoning));
    }

    /** As in proofs. */
    public String token() {
        return LABEL + guard;
    }

    /** About the only goal that the guard fails, where the other guards hold and the goal does not; null if that is too large. */
    public Reasoning of(Reasoning reasoning, Inequality goal) {
        try {
            Statement other = reasoning.statement().contraposed(goal, guard);
            return new Reasoning(other, reasoning.premises(), reasoning.bits());
        } catch (ClaimException e) {
            return null;
        }
    }

    /**
     * What is stated of a goal on a box of the claim.
     *
     * @param claim  what the goal is reasoned with
     * @param number of the goal
     * @param other  what it is reasoned with that the guard fails
     * @param known  what is stated of that
     */
    Stated stated(Reasoning claim, int number, Reasoning other, Stated known, Box box) {
        KernelConditions all = claim.on(box).kernel().conditions(box).orElse(null);
        KernelConditions failing = other.on(box).kernel().conditions(box).orElse(null);
        if (all == null || failing == null) {
            return Stated.NOTHING;
        }
        Inequality goal = claim.on(box).statement().goals().get(number);
        NotNegativeWhere under = known.everywhere() != null ? failing.under(known.everywhere(), null)
            : failing.under(known.somewhere(), box);
        return under == null ? Stated.NOTHING : Stated.of(all.otherwise(goal.written(), goal.strict(), guard, under, box));
    }
}
