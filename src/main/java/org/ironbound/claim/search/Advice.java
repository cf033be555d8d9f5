package org.ironbound.claim.search;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * What to say of a claim that was not decided. What is suggested has been tried before, on the boxes that are shown, for about a second in
 * all; where nothing helps, that is what is said.
 */
final class Advice {
    private static final int SHOWN = 3;
    /** For all that is tried, and as a part of a short time. */
    private static final double SECONDS = 1;
    private static final double PART = 0.1;
    private static final int BOXES = 100_000;
    private static final int DIGITS = 2;

    private final Verdict.Undecided verdict;
    private final Trials.Failure failure;

    /**
     * Tries what may help.
     *
     * @param rest   what came of each inequality on each box
     * @param state  the proof so far
     * @param budget what the proof may spend
     */
    Advice(Statement statement, List<Rest> rest, ClaimCertificate state, Budget budget) {
        List<Remedies.Stuck> stuck = first(statement, rest);
        Remedies remedies = new Remedies(statement, seconds(budget) / stuck.size(), BOXES);
        String text = statement.variables().isEmpty() ? ofNumbers(stuck.get(0)) : text(stuck, remedies);
        this.verdict = undecided(stuck, rest, text, state);
        this.failure = remedies.failure();
    }

    /**
     * What came of an inequality on a box of the claim.
     *
     * @param goal   the inequality
     * @param trials where its points were tried
     * @param proof  of it
     */
    record Rest(Inequality goal, Trials trials, Proof proof) {
        List<Proof.Open> open() {
            return proof.open();
        }
    }

    /** What advice takes of the time of a proof. */
    static double seconds(Budget budget) {
        return Math.min(SECONDS, PART * budget.seconds());
    }

    /** The verdict before anything was tried. */
    static Verdict.Undecided untried(Statement statement, List<Rest> rest, ClaimCertificate state) {
        return undecided(first(statement, rest), rest, "the search was stopped, and nothing else was tried", state);
    }

    private static Verdict.Undecided undecided(List<Remedies.Stuck> stuck, List<Rest> rest, String text, ClaimCertificate state) {
        return new Verdict.Undecided(rest.stream().mapToInt(one -> one.open().size()).sum(),
            stuck.stream().map(Remedies.Stuck::name).toList(), text, state);
    }

    /** The first of the open boxes. */
    private static List<Remedies.Stuck> first(Statement statement, List<Rest> rest) {
        Map<String, Remedies.Stuck> first = new LinkedHashMap<>();
        for (Rest one : rest) {
            for (Proof.Open box : one.open()) {
                String name = Points.shown(statement.variables(), box.box());
                if (first.size() < SHOWN) {
                    first.putIfAbsent(name, new Remedies.Stuck(name, one.goal(), one.trials(), box));
                }
            }
        }
        return List.copyOf(first.values());
    }

    Verdict.Undecided verdict() {
        return verdict;
    }

    /** A counterexample that was found while something was tried, null if there is none. */
    Trials.Failure failure() {
        return failure;
    }

    private static String text(List<Remedies.Stuck> stuck, Remedies remedies) {
        List<String> found = new ArrayList<>();
        List<String> vain = new ArrayList<>();
        for (Remedies.Stuck box : stuck) {
            Remedies.Outcome outcome = remedies.of(box);
            (outcome.helps() ? found : vain).add(outcome.text());
        }
        return String.join("; ", Stream.concat(found.stream(), vain.stream().limit(1)).toList());
    }

    /** Two numbers that are equal are found to be so by algebra, or by no precision. */
    private static String ofNumbers(Remedies.Stuck only) {
        int bits = only.trials().reasoning().bits();
        try {
            Value difference = only.trials().reasoning().value(only.goal(), only.box());
            if (!difference.isBounded() || !only.trials().reasoning().statement().quantities().isEmpty()) {
                return "the bounds that were found are not enough: the side claimed to be larger, minus the other, is "
                    + difference.shown();
            }
            BigFraction size = difference.upper().subtract(difference.lower());
            return "the two sides are equal, or differ by less than " + Fractions.decimal(size, DIGITS, RoundingMode.CEILING)
                + ", with --bits " + bits + ": if they are equal, no more bits show it";
        } catch (Undefined e) {
            return e.explained().getMessage() + ", with --bits " + bits;
        }
    }
}
