package org.ironbound.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;

/**
 * Looks for proofs of claims by branch and bound, in parallel. A box is closed by the rules of {@link Reasoning}; where the derivative by a variable
 * has one sign, one end of its range is enough; where the inequality is an equality at an end, the sign of the derivative is itself proved by
 * branch and bound; what is left is divided.
 */
public final class Prover {
    private static final int[] BITS = {96, 384};
    /** For claims without variables. */
    private static final int[] POINT_BITS = {64, 256, 1024, 4096};
    /** Points are tried at this precision too. */
    private static final int FINE_BITS = 640;
    private static final int HIGHEST_DERIVATIVE = 5;
    private static final int DEEPEST = 250;
    /** Divisions that may go to another thread. */
    private static final int PARALLEL_DEPTH = 16;
    /** Divisions at which points of equality are looked for. */
    private static final int TOUCHING_DEPTH = 3;
    /** Boxes for an attempt to prove the sign of a derivative. */
    private static final int ATTEMPT = 60;
    /** Boxes for an attempt to do without guards. */
    private static final int UNGUARDED_ATTEMPT = 30;
    private static final int MOST_CORNERS = 16;
    private static final int SHOWN = 3;

    private final Statement statement;
    private final Budget budget;
    private final long deadline;
    private final AtomicInteger boxes = new AtomicInteger();
    private volatile Box counterexample;
    private volatile ClaimException domainError;
    private Reasoning reasoning;
    private Reasoning fine;

    /**
     * @param statement what to prove
     * @param budget    what it may cost
     */
    public Prover(Statement statement, Budget budget) {
        this.statement = statement;
        this.budget = budget;
        this.deadline = System.nanoTime() + budget.seconds() * 1_000_000_000L;
    }

    /** Boxes looked at so far; for showing progress. */
    public int boxes() {
        return boxes.get();
    }

    /**
     * Proves the claim, or refutes it, or neither.
     *
     * @throws ClaimException if something in the claim has no value at a point at which its guards hold
     */
    public Verdict run() throws ClaimException {
        int[] precisions = budget.bits() > 0 ? new int[] {budget.bits()} : statement.variables().isEmpty() ? POINT_BITS : BITS;
        List<Proof> proofs = List.of();
        for (int bits : precisions) {
            reasoning = new Reasoning(statement, bits);
            fine = new Reasoning(statement, Math.max(bits, FINE_BITS));
            proofs = new ArrayList<>();
            for (Inequality goal : statement.goals()) {
                proofs.add(prove(goal));
                if (domainError != null) {
                    throw domainError;
                }
                if (counterexample != null) {
                    return refuted(goal, bits);
                }
            }
            if (proofs.stream().allMatch(Proof::isComplete)) {
                return proved(proofs, bits);
            }
            if (System.nanoTime() > deadline) {
                break;
            }
        }
        return undecided(proofs);
    }

    private Proof prove(Inequality goal) {
        tryPoint(goal, new PointSearch(statement, goal.difference()).least(statement.box()));
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            return pool.invoke(ForkJoinTask.adapt(() -> prove(goal, statement.box(), true, 0, 0, new Allowance(budget.boxes()))));
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isOver() {
        return counterexample != null || domainError != null || System.nanoTime() > deadline;
    }

    /** A point that may be a counterexample. */
    private void tryPoint(Inequality goal, Box point) {
        if (reasoning.isCounterexample(goal, point) || isNear(goal, point) && fine.isCounterexample(goal, point)) {
            counterexample = point;
        }
    }

    private boolean isNear(Inequality goal, Box point) {
        try {
            Value value = reasoning.value(goal.difference(), point);
            return value.lowerSign() <= 0 && value.upperSign() >= 0;
        } catch (Undefined e) {
            return true;
        }
    }

    /**
     * A proof for the box, maybe with open cases.
     *
     * @param guarded whether guards may close boxes
     * @param order   how often the goal was differentiated
     */
    private Proof prove(Inequality goal, Box box, boolean guarded, int order, int depth, Allowance allowance) {
        boxes.incrementAndGet();
        if (isOver() || depth > DEEPEST || !allowance.spend()) {
            return new Proof.Open(box, null);
        }
        for (int k = 0; guarded && k < statement.guards().size(); k++) {
            if (reasoning.guardFails(k, box)) {
                return new Proof.Guarded(k);
            }
        }
        List<Value> slopes = null;
        Undefined reason = null;
        try {
            if (reasoning.byInterval(goal, box)) {
                return new Proof.Interval();
            }
            if (fails(goal, box, order)) {
                allowance.end();
                return new Proof.Open(box, null);
            }
            slopes = slopes(goal, box);
            Proof monotone = monotone(goal, box, slopes, guarded, order, depth, allowance);
            if (monotone != null) {
                return monotone;
            }
            if (!slopes.contains(null) && reasoning.byMeanValue(goal, box, slopes)) {
                return new Proof.MeanValue();
            }
            Proof vanishing = vanishing(goal, box, guarded, order, depth, allowance);
            if (vanishing != null) {
                return vanishing;
            }
        } catch (Undefined e) {
            reason = e;
            if (order == 0) {
                lookForUndefinedPoints(box);
            }
        }
        return divided(goal, box, slopes, reason, guarded, order, depth, allowance);
    }

    /** Whether the middle of the box shows that there is nothing to prove. */
    private boolean fails(Inequality goal, Box box, int order) throws Undefined {
        Box middle = middle(box);
        if (order > 0) {
            return goal.fails(reasoning.value(goal.difference(), middle));
        }
        tryPoint(goal, middle);
        return counterexample != null;
    }

    private Box middle(Box box) {
        Box middle = box;
        for (int i = 0; i < box.size(); i++) {
            BigFraction at = statement.variables().get(i).whole() ? new BigFraction(floor(box.middle(i))) : box.middle(i);
            middle = middle.with(i, at, at);
        }
        return middle;
    }

    private static BigInteger floor(BigFraction x) {
        return x.getNumerator().subtract(x.getNumerator().mod(x.getDenominator())).divide(x.getDenominator());
    }

    private List<Value> slopes(Inequality goal, Box box) {
        List<Value> slopes = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            slopes.add(box.isPoint(i) ? Value.of(BigFraction.ZERO, BigInteger.ONE) : reasoning.slope(goal.difference(), i, box));
        }
        return slopes;
    }

    /** By going to the better end of a variable whose slope has a sign; null if there is none, or if guards may be needed. */
    private Proof monotone(Inequality goal, Box box, List<Value> slopes, boolean guarded, int order, int depth, Allowance allowance) {
        for (int i = 0; i < box.size(); i++) {
            Value slope = slopes.get(i);
            if (!box.isPoint(i) && slope != null && (slope.lowerSign() >= 0 || slope.upperSign() <= 0)) {
                Proof proof = face(goal, box, i, slope.lowerSign() >= 0, new Proof.Interval(), guarded, order, depth, allowance);
                if (proof != null) {
                    return proof;
                }
            }
        }
        return null;
    }

    private Proof face(Inequality goal, Box box, int variable, boolean fromLower, Proof sign, boolean guarded, int order, int depth, Allowance allowance) {
        BigFraction end = (fromLower ? box.lower() : box.upper()).get(variable);
        boolean mayNeedGuards = guarded && !statement.guards().isEmpty();
        Proof face = prove(goal, box.with(variable, end, end), false, order, depth + 1, mayNeedGuards ? allowance.part(UNGUARDED_ATTEMPT) : allowance);
        return mayNeedGuards && !face.isComplete() ? null : new Proof.Monotone(variable, fromLower, sign, face);
    }

    /** Where the inequality is an equality at a corner, the way from there: by proving the sign of a derivative. */
    private Proof vanishing(Inequality goal, Box box, boolean guarded, int order, int depth, Allowance allowance) throws Undefined {
        if (order >= HIGHEST_DERIVATIVE) {
            return null;
        }
        List<Box> touching = touchingCorners(goal, box);
        for (int i = 0; i < box.size(); i++) {
            for (Box corner : box.isPoint(i) ? List.<Box>of() : touching) {
                boolean fromLower = corner.lower().get(i).equals(box.lower().get(i));
                Inequality sign = reasoning.rising(goal, i, fromLower, box);
                Proof proof = sign == null ? null : prove(sign, box, false, order + 1, depth + 1, allowance.part(ATTEMPT));
                if (proof != null && proof.isComplete()) {
                    Proof monotone = face(goal, box, i, fromLower, proof, guarded, order, depth, allowance);
                    if (monotone != null) {
                        return monotone;
                    }
                }
            }
        }
        return null;
    }

    private List<Box> touchingCorners(Inequality goal, Box box) {
        List<Box> corners = new ArrayList<>(List.of(box));
        for (int i = 0; i < box.size(); i++) {
            List<Box> more = new ArrayList<>();
            for (Box corner : corners) {
                more.add(corner.with(i, box.lower().get(i), box.lower().get(i)));
                if (!box.isPoint(i)) {
                    more.add(corner.with(i, box.upper().get(i), box.upper().get(i)));
                }
            }
            corners = more;
        }
        return corners.size() > MOST_CORNERS ? List.of() : corners.stream().filter(corner -> isNear(goal, corner)).toList();
    }

    /** A certain error of domain at a point at which the guards hold, or a divisor with both signs, ends the proof. */
    private void lookForUndefinedPoints(Box box) {
        List<Box> points = new ArrayList<>(List.of(middle(box), Box.at(box.lower()), Box.at(box.upper())));
        List<Undefined> signs = new ArrayList<>();
        for (Box point : points) {
            try {
                for (Node node : statement.defined()) {
                    reasoning.value(node, point);
                }
            } catch (Undefined e) {
                if (e.isCertain() && reasoning.guardsHold(point)) {
                    domainError = e.explained();
                }
            }
        }
        if (reasoning.guardsHold(box)) {
            for (Node node : statement.defined()) {
                if (node.kind() == Node.Kind.QUOTIENT && changesSign(node.argument(1), points)) {
                    domainError = new Undefined(node, false).explained();
                }
            }
        }
    }

    private boolean changesSign(Node divisor, List<Box> points) {
        Program program = new Program(divisor, List.of());
        boolean positive = false;
        boolean negative = false;
        for (Box point : points) {
            try {
                Value value = program.evaluate(point, reasoning.arithmetic());
                positive |= value.lowerSign() > 0;
                negative |= value.upperSign() < 0;
            } catch (Undefined e) {
                return false;
            }
        }
        return positive && negative;
    }

    private Proof divided(Inequality goal, Box box, List<Value> slopes, Undefined reason, boolean guarded, int order, int depth, Allowance allowance) {
        int variable = variable(box, slopes);
        if (variable < 0 || isOver()) {
            return new Proof.Open(box, reason);
        }
        boolean whole = statement.variables().get(variable).whole();
        BigFraction low = box.lower().get(variable);
        BigFraction high = box.upper().get(variable);
        BigFraction at = whole ? new BigFraction(floor(box.middle(variable))) : middle(low, high);
        if (order == 0 && depth <= TOUCHING_DEPTH) {
            Box point = new PointSearch(statement, goal.difference()).least(box);
            tryPoint(goal, point);
            for (int i = 0; i < box.size(); i++) {
                BigFraction x = point.lower().get(i);
                if (x.compareTo(box.lower().get(i)) > 0 && x.compareTo(box.upper().get(i)) < 0 && isNear(goal, point)) {
                    variable = i;
                    at = x;
                    whole = statement.variables().get(i).whole();
                }
            }
        }
        Box below = box.with(variable, box.lower().get(variable), at);
        Box above = box.with(variable, whole ? at.add(BigFraction.ONE) : at, box.upper().get(variable));
        if (depth > PARALLEL_DEPTH) {
            return new Proof.Split(variable, at, prove(goal, below, guarded, order, depth + 1, allowance), prove(goal, above, guarded, order, depth + 1, allowance));
        }
        ForkJoinTask<Proof> other = ForkJoinTask.adapt(() -> prove(goal, above, guarded, order, depth + 1, allowance)).fork();
        Proof first = prove(goal, below, guarded, order, depth + 1, allowance);
        return new Proof.Split(variable, at, first, other.join());
    }

    /** The variable in which the node varies most, or by relative width where slopes are not known; -1 if the box is too small to divide. */
    private int variable(Box box, List<Value> slopes) {
        int best = -1;
        double most = 0;
        boolean known = slopes != null && !slopes.contains(null);
        for (int i = 0; i < box.size(); i++) {
            double width = box.width(i).doubleValue();
            double weight = known ? Math.max(Math.abs(slopes.get(i).lower().doubleValue()), Math.abs(slopes.get(i).upper().doubleValue()))
                : 1 / Math.max(statement.box().width(i).doubleValue(), Double.MIN_NORMAL);
            if (width > reasoning.smallest() && (best < 0 || weight * width > most)) {
                best = i;
                most = weight * width;
            }
        }
        return best;
    }

    /** A short fraction near the middle, or near the geometric mean where the ends are far apart. */
    private static BigFraction middle(BigFraction low, BigFraction high) {
        double x = low.doubleValue();
        double y = high.doubleValue();
        boolean wide = x > 0 && y > 4 * x || y < 0 && x < 4 * y;
        double middle = wide ? Math.signum(x) * Math.sqrt(x * y) : (x + y) / 2;
        BigFraction near = PointSearch.near(middle, Math.min(Math.abs(y - x), wide ? Math.abs(middle) : Double.MAX_VALUE) / 32);
        return near.compareTo(low) > 0 && near.compareTo(high) < 0 ? near : low.add(high).divide(2);
    }

    private Verdict proved(List<Proof> proofs, int bits) {
        List<List<String>> tokens = proofs.stream().map(proof -> Proof.tokens(proof, statement.variables())).toList();
        return new Verdict.Proved(checked(new ClaimCertificate(statement.text(), statement.definitions(), bits, tokens, Map.of())), proofs.stream().mapToInt(Proof::boxes).sum());
    }

    private Verdict refuted(Inequality goal, int bits) {
        Reasoning decided = reasoning.isCounterexample(goal, counterexample) ? reasoning : fine;
        Map<String, BigFraction> point = new LinkedHashMap<>();
        for (int i = 0; i < counterexample.size(); i++) {
            point.put(statement.variables().get(i).name(), counterexample.lower().get(i));
        }
        String value;
        try {
            value = decided.value(goal.difference(), counterexample).shown();
        } catch (Undefined e) {
            throw new IllegalStateException(e);
        }
        int used = decided == reasoning ? bits : Math.max(bits, FINE_BITS);
        return new Verdict.Refuted(checked(new ClaimCertificate(statement.text(), statement.definitions(), used, List.of(), point)),
            Points.shown(statement.variables(), counterexample), value);
    }

    /** No verdict without its check. */
    private static ClaimCertificate checked(ClaimCertificate certificate) {
        try {
            certificate.check();
            return certificate;
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict undecided(List<Proof> proofs) {
        List<Proof.Open> open = proofs.stream().flatMap(proof -> proof.open().stream()).toList();
        List<String> shown = open.stream().limit(SHOWN).map(box -> Points.shown(statement.variables(), box.box())).toList();
        return new Verdict.Undecided(open.size(), shown, advice(open));
    }

    private String advice(List<Proof.Open> open) {
        for (Proof.Open box : open) {
            if (box.reason() != null) {
                ClaimException e = box.reason().explained();
                return e.getMessage() + " at column " + (e.position() + 1) + " of the claim: keep away from there, by a guard or another range";
            }
        }
        boolean touches = statement.goals().stream().anyMatch(goal -> open.stream().anyMatch(box -> isNear(goal, middle(box.box()))));
        if (statement.variables().isEmpty()) {
            return "the two sides may be equal, which no precision shows; or give more --bits";
        }
        return touches
            ? "the two sides seem to be equal there: let the range end at that point, or substitute so that it does, as by y = x + t"
            : "give more --boxes, --seconds or --bits, or divide the range";
    }
}
