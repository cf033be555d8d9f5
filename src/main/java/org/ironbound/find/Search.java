package org.ironbound.find;

import java.math.BigInteger;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.curve.Axis;
import org.ironbound.curve.Point;
import org.ironbound.curve.Solved;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;

/** Answers a question by certified bounds with some numbers in the place of the unknown. */
public final class Search {
    private final Unknown unknown;
    private final Numbers numbers;
    private final Function<BigFraction, Problem> problem;
    private final Question question;
    private final int digits;
    private final NavigableMap<BigInteger, Solved> solved = new ConcurrentSkipListMap<>();

    /**
     * @param numbers what the unknown may be
     * @param problem with a number in its place
     * @param digits  significant digits of the bounds
     */
    public Search(Unknown unknown, Numbers numbers, Function<BigFraction, Problem> problem, Question question, int digits) {
        this.unknown = unknown;
        this.numbers = numbers;
        this.problem = problem;
        this.question = question;
        this.digits = digits;
    }

    /** @param isMonotone whether the problem gets no harder with larger numbers, by a theorem */
    public Found run(boolean isMonotone) {
        Boundary boundary = new Boundary(numbers, index -> question.status(solve(index)));
        Boundary.Sides sides = isMonotone ? boundary.ofOrdered() : boundary.ofAny();
        return found(isMonotone, sides.impossible().map(solved::get), sides.possible().map(solved::get));
    }

    /** What is found so far, maybe on one side only, maybe on none; another thread may ask. */
    public Found soFar(boolean isMonotone) {
        return found(isMonotone, nearest(Status.IMPOSSIBLE), nearest(Status.POSSIBLE));
    }

    private Found found(boolean isMonotone, Optional<Solved> impossible, Optional<Solved> possible) {
        return new Found(unknown, question, numbers, isMonotone, impossible, possible,
            solved.values().stream().map(each -> each.point().at().get(unknown.field())).sorted().toList());
    }

    /** The last number that is impossible, the first one that is possible. */
    private Optional<Solved> nearest(Status wanted) {
        NavigableMap<BigInteger, Solved> inOrder = wanted == Status.POSSIBLE ? solved : solved.descendingMap();
        return inOrder.values().stream().filter(each -> question.status(each) == wanted).findFirst();
    }

    private Solved solve(BigInteger index) {
        BigFraction value = numbers.at(index);
        Point point = new Point(solved.size() + 1, Map.of(unknown.field(), value), problem.apply(value));
        Solved found = Solved.of(point, Bounds::of, digits);
        solved.put(index, found);
        return found;
    }

    /** How far it is, in words; another thread may ask. */
    public String progress() {
        StringBuilder text = new StringBuilder("numbers looked at: " + solved.size());
        nearest(Status.IMPOSSIBLE).ifPresent(side -> text.append(", impossible ").append(number(side)));
        nearest(Status.POSSIBLE).ifPresent(side -> text.append(", possible ").append(number(side)));
        return text.toString();
    }

    private String number(Solved side) {
        return unknown.symbol() + " = " + Axis.exact(side.point().at().get(unknown.field()));
    }
}
