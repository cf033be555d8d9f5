package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * equality, and to leave that point out. Whether that helps with the claim is for {@link WholeRemedies}.
 */
final class Remedies {
    private static final int FINER = 4;
    private static final int MOST_BITS = 8192;
    /** What is left out around a point on each side, as a part of the width of the box. */
    private static final int PART = 64;
    /** Variables at whose points a box is divided at once. */
    private static final int MOST_CUT = 4;
    /** The range of a variable as {@link Points#shown} writes it. */
    private static final Pattern RANGE = Pattern.compile(
        "(?<name>\\w+) (= (?<point>[^ ,]+)|in [\\[(](?<low>[^ ,]+), (?<high>[^ ,\\])]+)[\\])])");
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
     * @param remedy what is to be done with the claim, null if the box was not closed or that is not known
     * @param helps  whether the box was closed
     * @param text   how, or on which box what was tried in vain
     */
    record Outcome(Remedy remedy, boolean helps, String text) {
        static Outcome vain(String text) {
            return new Outcome(null, false, text);
        }

        static Outcome closed(String text) {
            return new Outcome(null, true, text);
        }
    }

    /**
     * A change of the claim.
     *
     * @param text    in words
     * @param choices the claim is to be proved with one of each of these conditions as guards, in every way
     */
    record Remedy(String text, List<List<String>> choices) {
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
        return Outcome.vain(stuck.name + " stayed open" + reason + "; tried: " + String.join(", ", tried));
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
            ? Outcome.closed(stuck.name + " was closed by " + more(attempt)) : Outcome.vain(more(attempt));
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
            ? Outcome.closed(stuck.name + " was closed with " + bits + " bits") : Outcome.vain(bits + " bits");
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
            ? new Outcome(new Remedy("divide the range at " + place, sides(places)), true, stuck.name + " was closed, divided at " + place)
            : Outcome.vain("dividing it at " + place);
    }

    /** The two sides of each of these places, as in "x = 1/2". */
    private static List<List<String>> sides(List<String> places) {
        return places.stream().map(place -> List.of(place.replace("=", "<="), place.replace("=", ">="))).toList();
    }

    /** That a point is not there, from words as in "x in [0, 1/2], n = 3, y in [1, inf)". */
    static String outside(String box) {
        Matcher matcher = RANGE.matcher(box);
        List<String> within = new ArrayList<>();
        while (matcher.find()) {
            String name = matcher.group("name");
            if (matcher.group("point") != null) {
                within.add(name + " = " + matcher.group("point"));
            } else {
                if (!matcher.group("low").equals("-inf")) {
                    within.add(matcher.group("low") + " <= " + name);
                }
                if (!matcher.group("high").equals("inf")) {
                    within.add(name + " <= " + matcher.group("high"));
                }
            }
        }
        return "not (" + String.join(" and ", within) + ")";
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
            ? new Outcome(new Remedy("leave out " + left + reason + ", by a guard", List.of(List.of(outside(left)))), true,
                "all of " + stuck.name + " but " + left + " was closed")
            : Outcome.vain("leaving out " + left);
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
