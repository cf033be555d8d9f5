package org.ironbound.certificate.check;

import java.util.HashMap;
import java.util.Map;
import org.ironbound.certificate.RejectedException;

/**
 * What is left of the work that checking may take. Every step pays before it is computed, and all steps of a file pay from the same purse,
 * so that a file costs no more than this however its work is spread. The prices are those of {@link KernelCost}.
 */
public final class CheckCost {
    /**
     * The work that checking one file may take. A unit is about a nanosecond of a processor, so this is some 14 seconds; the dearest
     * certificates that the searches make, sums over 100,000 clusters, take most of it.
     */
    public static final long MOST = 14_000_000_000L;
    private static final long UNITS_PER_SECOND = 1_000_000_000L;

    private final Map<Object, Object> answers = new HashMap<>();
    private long left;

    /** For one file. */
    public CheckCost() {
        this(MOST);
    }

    /** With less to spend, as for a search that is not to find what could not be checked. */
    public CheckCost(long most) {
        this.left = most;
    }

    /** Pays for one piece of work. */
    void spend(long units) throws RejectedException {
        spend(1, units);
    }

    /**
     * Pays for equal pieces of work.
     *
     * @param pieces how many
     * @param units  what each costs
     * @throws RejectedException if that is more than what is left
     */
    void spend(long pieces, long units) throws RejectedException {
        if (units > 0 && pieces > left / units) {
            throw new RejectedException("costs too much to check: all steps together may take about " + MOST / UNITS_PER_SECOND
                + " s; less precision, shorter numbers or fewer of them cost less");
        }
        left -= pieces * units;
    }

    /** What is asked, and paid for as it is answered. */
    interface Purchase<A> {
        A answer() throws RejectedException;
    }

    /**
     * The answer to a question, which one file pays for once, however often it asks.
     *
     * @param question what the answer depends on, all of it
     */
    @SuppressWarnings("unchecked")
    <A> A once(Object question, Purchase<A> purchase) throws RejectedException {
        if (!answers.containsKey(question)) {
            answers.put(question, purchase.answer());
        }
        return (A) answers.get(question);
    }

    /** What is left. */
    long left() {
        return left;
    }
}
