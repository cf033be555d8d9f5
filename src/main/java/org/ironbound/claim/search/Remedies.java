package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Points;

/**
 * Tries what may help with a box that a search left open: more boxes, more bits, to divide it at the point where the claim seems to be an
 * equality, and to leave that point out. Nothing is said to help that did not close the box.
 */
final class Remedies {
    private static final int FINER = 4;
    private static final int MOST_BITS = 8192;
    /** What is left out around a point on each side, as a part of the width of the box. */
    private static final int PART = 64;
    /** Variables at whose points a box is divided at once. */
    private static final int MOST_CUT = 4;
    /** What is tried for a box. */
    private static final int TRIES = 4;

    private final Statement statement;
    private final double seconds;
    private final int boxes;
    private Trials.Failure failure;

    /**
     * @param seconds for all that is tried with one box
     * @param boxes   to look at, at most, for each thing that is tried
     */
    Remedies(Statement statement, double seconds, int boxes) {
        this.statement = statement;
        this.seconds = seconds;
        this.boxes = boxes;
    }

    /**
     * A box that a search left open.
     *
     * @param name   the box in words
     * @param goal   what is to be proved on it
     * @param trials where points of the goal were tried
     * @param open   the box, and why
     */
    record Stuck(String name, Inequality goal, Trials trials, Proof.Open open) {
        Box box() {
            return open.box();
        }
    }

    /**
     * What came of it.
     *
     * @param helps whether the box was closed
     * @param text  how, or on which box what was tried in vain
     */
    record Outcome(boolean helps, String text) {
    }

    /** A counterexample to the claim that was found on the way, null if there is none. */
    Trials.Failure failure() {
        return failure;
    }

    /** Tries to close a box. */
    Outcome of(Stuck stuck) {
        Box point = touching(stuck);
        String reason = reason(stuck, point);
        List<String> tried = new ArrayList<>();
        List<Supplier<Outcome>> tries = List.of(() -> moreBoxes(stuck), () -> moreBits(stuck), () -> divided(stuck, point),
            () -> without(stuck, point, reason));
        for (Supplier<Outcome> one : tries) {
            Outcome outcome = one.get();
            if (outcome != null && outcome.helps) {
                return outcome;
            }
            if (outcome != null) {
                tried.add(outcome.text);
            }
        }
        return new Outcome(false, stuck.name + " stayed open" + reason + "; tried: " + String.join(", ", tried));
    }

    /** What is missing there, in words; nothing if that is not known. */
    private static String reason(Stuck stuck, Box point) {
        if (stuck.open.reason() == null) {
            return point == null ? ""
                : hasValue(stuck, point) ? ", where the two sides seem to be equal" : ", near where a side has no value";
        }
        ClaimException e = stuck.open.reason().explained();
        return ", for there " + e.getMessage() + ", at column " + (e.position() + 1) + " of the claim";
    }

    private static boolean hasValue(Stuck stuck, Box point) {
        try {
            return stuck.trials.reasoning().value(stuck.goal, point).isBounded();
        } catch (Undefined e) {
            return false;
        }
    }

    private Outcome moreBoxes(Stuck stuck) {
        Attempt attempt = new Attempt(stuck, stuck.trials);
        return attempt.closes(List.of(stuck.box()))
            ? new Outcome(true, "give more --boxes or --seconds: " + stuck.name + " was closed by " + more(attempt))
            : new Outcome(false, more(attempt));
    }

    private static String more(Attempt attempt) {
        return attempt.boxes() + (attempt.boxes() == 1 ? " more box" : " more boxes");
    }

    /** Null if there are no more. */
    private Outcome moreBits(Stuck stuck) {
        Reasoning coarse = stuck.trials.reasoning();
        int bits = Math.min(MOST_BITS, FINER * coarse.bits());
        if (bits == coarse.bits()) {
            return null;
        }
        Trials trials = new Trials(new Reasoning(coarse.statement(), coarse.premises(), bits));
        return new Attempt(stuck, trials).closes(List.of(stuck.box()))
            ? new Outcome(true, "give --bits " + bits + ": so " + stuck.name + " was closed") : new Outcome(false, bits + " bits");
    }

    /** Null if the claim is an equality nowhere within the box. */
    private Outcome divided(Stuck stuck, Box point) {
        if (point == null) {
            return null;
        }
        List<Box> parts = List.of(stuck.box());
        List<String> places = new ArrayList<>();
        for (int i = 0; i < point.size(); i++) {
            BigFraction at = point.lower().get(i);
            int variable = i;
            if (places.size() < MOST_CUT && at.compareTo(stuck.box().lower().get(i)) > 0 && at.compareTo(stuck.box().upper().get(i)) < 0
                    && !stuck.box().isInverted(i)) {
                parts = parts.stream().flatMap(part -> Stream.of(part.below(variable, at), part.above(variable, at))).toList();
                places.add(Points.shown(List.of(statement.variables().get(i)), Box.at(List.of(point.claimed().lower().get(i)))));
            }
        }
        String place = String.join(", ", places);
        return places.isEmpty() ? null : new Attempt(stuck, stuck.trials).closes(parts)
            ? new Outcome(true, "divide the range at " + place + ": so " + stuck.name + " was closed")
            : new Outcome(false, "dividing it at " + place);
    }

    /** Null if the claim is an equality, or has no value, nowhere on the box, or a variable takes whole numbers only. */
    private Outcome without(Stuck stuck, Box point, String reason) {
        if (point == null || IntStream.range(0, point.size()).anyMatch(i -> stuck.box().takesWholeNumbers(i) && !stuck.box().isPoint(i))) {
            return null;
        }
        List<Box> parts = new ArrayList<>();
        Box rest = stuck.box();
        for (int i = 0; i < point.size(); i++) {
            BigFraction part = stuck.box().width(i).divide(PART);
            BigFraction low = point.lower().get(i).subtract(part);
            BigFraction high = point.lower().get(i).add(part);
            if (low.compareTo(rest.lower().get(i)) > 0) {
                parts.add(rest.below(i, low));
                rest = rest.above(i, low);
            }
            if (high.compareTo(rest.upper().get(i)) < 0) {
                parts.add(rest.above(i, high));
                rest = rest.below(i, high);
            }
        }
        String left = Points.shown(statement.variables(), rest);
        return !parts.isEmpty() && new Attempt(stuck, stuck.trials).closes(parts)
            ? new Outcome(true, "leave out " + left + ", by other ranges or a guard" + reason + ": the rest of " + stuck.name
                + " was closed")
            : new Outcome(false, "leaving out " + left);
    }

    /** A point of the box at which the two sides seem to be equal, or one has no value; null if none was found. */
    private Box touching(Stuck stuck) {
        Box box = stuck.box();
        List<Box> corners = List.of(box.corner(box.lower()), box.corner(box.upper()));
        List<Box> least = new PointSearch(stuck.trials.reasoning().statement(), stuck.goal.difference(), box).nearLeast();
        List<Box> points = stuck.open.reason() == null ? Stream.concat(least.stream(), corners.stream()).toList() : corners;
        return points.stream().filter(point -> stuck.trials.isNear(stuck.goal, point)).findFirst().orElse(null);
    }

    /** A search on boxes, for a part of the time. */
    private final class Attempt {
        private final Stuck stuck;
        private final Trials trials;
        private final Effort effort = new Effort(seconds / TRIES);

        Attempt(Stuck stuck, Trials trials) {
            this.stuck = stuck;
            this.trials = trials;
        }

        boolean closes(List<Box> parts) {
            Reasoning reasoning = trials.reasoning();
            BranchAndBound search = new BranchAndBound(reasoning, trials, new Domains(reasoning), effort);
            boolean isClosed = parts.stream().allMatch(part -> search.prove(stuck.goal, part, boxes).isComplete());
            failure = trials.failure() == null ? failure : trials.failure();
            return isClosed;
        }

        int boxes() {
            return effort.boxes();
        }
    }
}
