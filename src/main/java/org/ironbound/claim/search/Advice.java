package org.ironbound.claim.search;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * What to say of a claim that was not decided. What is suggested has been tried before, for a second or two in all, and proved
 * the claim. Where nothing did, it is said what came of the boxes that were tried.
 */
final class Advice {
    private static final int SHOWN = 3;
    /** For all that is tried, and as a part of a short time. */
    private static final double SECONDS = 2;
    private static final double PART = 0.15;
    /** Of that, for the claim, for boxes, and for the claim with other guards. */
    private static final double WHOLE = 0.4;
    private static final double BOX = 0.4;
    private static final double GUARDED = 0.2;
    private static final int BOXES = 100_000;
    private static final int DIGITS = 2;

    private final Statement statement;
    private final List<Rest> rest;
    private final ClaimCertificate state;
    private final Effort effort;
    private final double seconds;
    private Trials.Failure failure;

    /**
     * Advice on what is left of a claim.
     *
     * @param rest   what came of each inequality on each box
     * @param state  the proof so far
     * @param effort when no more is tried
     */
    Advice(Statement statement, List<Rest> rest, ClaimCertificate state, Effort effort) {
        this.statement = statement;
        this.rest = rest;
        this.state = state;
        this.effort = effort;
        this.seconds = effort.left();
    }

    /**
     * Tries what may help.
     *
     * @param whole what may help with the whole claim
     * @return a counterexample if that finds one, else the verdict with advice
     */
    Verdict of(WholeRemedies whole) throws ClaimException {
        List<Remedies.Stuck> stuck = first(statement, rest);
        boolean isNumbers = statement.variables().isEmpty();
        String text = isNumbers ? ofNumbers(stuck.get(0), whole) : whole.ofBoxes(statement, WHOLE * seconds);
        if (whole.refuted() != null) {
            return whole.refuted();
        }
        if (text == null) {
            Remedies remedies = new Remedies(statement, BOX * seconds / stuck.size(), BOXES);
            text = text(stuck, remedies, whole);
            failure = remedies.failure();
        }
        return undecided(stuck, rest, text, state);
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

    /** A counterexample that was found while something was tried, null if there is none. */
    Trials.Failure failure() {
        return failure;
    }

    private String text(List<Remedies.Stuck> stuck, Remedies remedies, WholeRemedies whole) {
        List<Remedies.Outcome> outcomes = new ArrayList<>();
        for (Remedies.Stuck box : stuck) {
            if (outcomes.isEmpty() || !effort.isOver()) {
                outcomes.add(remedies.of(box));
            }
        }
        List<String> closed = outcomes.stream().filter(Remedies.Outcome::helps).map(Remedies.Outcome::text).toList();
        Stream<String> vain = outcomes.stream().filter(one -> !one.helps()).map(Remedies.Outcome::text).limit(1);
        boolean isAll = rest.stream().mapToInt(one -> one.open().size()).sum() == outcomes.size();
        if (closed.size() < outcomes.size()) {
            return Stream.concat(vain, closed.stream()).collect(Collectors.joining("; "));
        }
        List<Remedies.Remedy> suggested = outcomes.stream().map(Remedies.Outcome::remedy).filter(Objects::nonNull).distinct().toList();
        String proved = !isAll || suggested.isEmpty() ? null
            : whole.guarded(statement, WholeRemedies.chosen(suggested.stream().flatMap(one -> one.choices().stream()).toList()),
                suggested.stream().map(Remedies.Remedy::text).collect(Collectors.joining("; ")), GUARDED * seconds);
        return proved != null ? proved : "nothing was found that proves the claim: " + whole.vain() + (isAll ? "" : "of the boxes, only "
            + "these were tried one by one: ") + String.join("; ", closed);
    }

    /** Two numbers that are equal are found to be so by algebra, or by no precision. */
    private String ofNumbers(Remedies.Stuck only, WholeRemedies whole) throws ClaimException {
        int bits = only.trials().reasoning().bits();
        String more = whole.ofNumbers(statement, seconds);
        if (more != null) {
            return more;
        }
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
