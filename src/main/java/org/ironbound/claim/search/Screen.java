package org.ironbound.claim.search;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;

/** Looks in floating point whether an inequality is worth a proof: at some points of a box, the corners first. */
final class Screen {
    private static final int CORNERS = 16;
    private static final int POINTS = 40;
    private static final long SEED = 20250607;
    /** Values below 0 by less than this, relative to the largest one, may be 0; so may those that are small in themselves. */
    private static final double SMALL = 1e-7;
    private static final double ROUNDING = 1e-12;
    /** Estimates that are kept. */
    private static final int MOST = 1000;

    private final Map<Node, Estimate> estimates = new ConcurrentHashMap<>();

    /** Whether no point was found at which it fails clearly. */
    boolean mayHold(Inequality goal, Box box) {
        if (estimates.size() > MOST) {
            estimates.clear();
        }
        Estimate estimate = estimates.computeIfAbsent(goal.difference(), Estimate::new);
        SplittableRandom random = new SplittableRandom(SEED);
        double least = 0;
        double most = 0;
        for (int i = 0; i < POINTS; i++) {
            double value = estimate.at(point(box, i < CORNERS ? i : -1, random));
            least = Double.isFinite(value) ? Math.min(least, value) : least;
            most = Double.isFinite(value) ? Math.max(most, Math.abs(value)) : most;
        }
        return least >= -SMALL * most - ROUNDING;
    }

    /** Near a corner, or anywhere; of a variable without bound also its reciprocal. */
    private static double[] point(Box box, int corner, SplittableRandom random) {
        double[] point = new double[2 * Box.RECIPROCAL];
        for (int i = 0; i < box.size(); i++) {
            double t = corner < 0 ? random.nextDouble() : (corner >> i & 1) == 0 ? SMALL : 1 - SMALL;
            double low = box.lower().get(i).doubleValue();
            double high = box.upper().get(i).doubleValue();
            double x = box.isPoint(i) ? low : low + t * (high - low);
            x = box.isWhole(i) ? Math.rint(x) : x;
            point[i] = box.isInverted(i) ? 1 / x : x;
            point[i + Box.RECIPROCAL] = x;
        }
        return point;
    }
}
