package org.ironbound.curve;

/**
 * How many points of a sweep are finished, by outcome.
 *
 * @param certified  with bounds
 * @param infeasible where it is certified that no learner reaches the error
 * @param undecided  without an answer
 */
public record Tally(int certified, int infeasible, int undecided) {
    /** Before the first point. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** With one point more. */
    public Tally with(Solved solved) {
        boolean isFound = solved.findings().isPresent();
        boolean isInfeasible = solved.isInfeasible();
        return new Tally(certified + (isFound && !isInfeasible ? 1 : 0), infeasible + (isInfeasible ? 1 : 0),
            undecided + (isFound ? 0 : 1));
    }

    /** All finished points. */
    public int points() {
        return certified + infeasible + undecided;
    }

    /** Points with a certificate. */
    public int certificates() {
        return certified + infeasible;
    }
}
