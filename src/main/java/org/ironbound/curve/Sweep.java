package org.ironbound.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Problem;

/** The points of a sweep, in a fixed order: for each number of the shorter axis all numbers of the longer one. */
public final class Sweep {
    /** The most axes. */
    public static final int MOST_AXES = 2;
    /** The most points. */
    public static final int MOST_POINTS = 1_000_000;

    private final List<Axis> axes;
    private final Function<Map<String, BigFraction>, Problem> problem;

    /**
     * A sweep.
     *
     * @param axes    one or two
     * @param problem the problem whose options are these numbers, by field
     */
    public Sweep(List<Axis> axes, Function<Map<String, BigFraction>, Problem> problem) {
        List<Axis> ordered = new ArrayList<>(axes);
        // A stable sort: of axes that are equally long the first one is the one along which a curve runs.
        ordered.sort(Comparator.comparing((Axis axis) -> -axis.values().size()));
        Collections.reverse(ordered);
        this.axes = List.copyOf(ordered);
        this.problem = problem;
    }

    /** The axes: the one along which a curve runs is the last. */
    public List<Axis> axes() {
        return axes;
    }

    /** How many points there are. */
    public long size() {
        return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b);
    }

    /** The points, in order. Each is made when it is needed. */
    public Stream<Point> points() {
        return IntStream.range(0, Math.toIntExact(size())).mapToObj(this::point);
    }

    /** The first point. */
    public Point first() {
        return point(0);
    }

    private Point point(int index) {
        Map<String, BigFraction> at = new LinkedHashMap<>();
        int block = Math.toIntExact(size());
        int left = index;
        for (Axis axis : axes) {
            block /= axis.values().size();
            at.put(axis.field(), axis.values().get(left / block));
            left %= block;
        }
        return new Point(index + 1, at, problem.apply(at));
    }
}
