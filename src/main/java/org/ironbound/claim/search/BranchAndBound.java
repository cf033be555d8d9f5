package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Premise;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Rewriting;
import org.ironbound.claim.proof.Stretch;
import org.ironbound.claim.proof.Valley;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * Looks for a proof of one inequality, in parallel. A box is closed by the rules of {@link Reasoning}; where the derivative by a variable
 * has one sign, one end of its range is enough; where the inequality is an equality at an end, the sign of the derivative is itself proved
 * by branch and bound; what is left is divided.
 */
final class BranchAndBound implements Rewritings.Cases {
    private static final int HIGHEST_DERIVATIVE = 6;
    private static final int DEEPEST = 250;
    /** Divisions that may go to another thread. */
    private static final int PARALLEL_DEPTH = 16;
    /** Divisions at which points of equality are looked for. */
    private static final int TOUCHING_DEPTH = 3;
    /** Derivatives that are longer are not looked at for a sign, and longer goals not for products of guards. */
    private static final int LONGEST = 300;
    /** Boxes for an attempt to prove the sign of a derivative. */
    private static final int ATTEMPT = 60;
    /** Boxes for it before it is multiplied by divisors. */
    private static final int SIGN_ATTEMPT = 30;
    /** Boxes for an attempt at an end where guards may be needed, or where there may be no value. */
    private static final int FACE_ATTEMPT = 30;
    /** Boxes for an attempt with a goal that is multiplied by a power. */
    private static final int CLEARED_ATTEMPT = 200;
    /** Boxes for an attempt with each half of a box, where the kernel states nothing of the whole one. */
    private static final int PARTS_ATTEMPT = 40;
    /** Boxes for an attempt without guards as facts. */
    private static final int PLAIN_ATTEMPT = 300;
    /** Boxes for an attempt with a guard as a fact, on a whole range and on a part of it. */
    private static final int FIRST_DEDUCTION = 400;
    private static final int DEDUCTION = 60;
    /** Ways to put something in place of variables, and divisions of the whole box at which they are tried where there was none before. */
    private static final int MOST_SOLUTIONS = 2;
    private static final int SOLUTION_DEPTH = 4;
    /** Boxes for one of these attempts on the whole box, and half of all at most. */
    private static final int SOLUTION = 20_000;
    /** Boxes for an attempt to prove that an inequality is least at a point. */
    private static final int VALLEY_ATTEMPT = 100;
    /** Boxes for a first attempt, without others of the kind within it. */
    private static final int QUICK_ATTEMPT = 40;
    /** Such points within each other. */
    private static final int MOST_VALLEYS = 2;
    /** Divisions at which products of guards are looked at. */
    private static final int COMBINED_DEPTH = 3;
    /** A goal less multiples of what is not negative. */
    private static final String LESS_GUARD = "h:";
    /** A point at which a box can be divided. */
    private static final String FRACTION = "[-0-9/]+";
    /** Boxes for an attempt with a power in place of the distance from an end. */
    private static final int STRETCHED_ATTEMPT = 200;
    /** Divisions of a box on which an evaluation shows a goal, for the kernel to state it. */
    private static final int MOST_PARTS = 16;
    /** So many absolute values at most are divided into both sides at once: each doubles what is to be proved. */
    private static final int MOST_BOTH = 6;

    private final Reasoning reasoning;
    private final Statement statement;
    private final Trials trials;
    private final Domains domains;
    private final Effort effort;
    private final Avoided avoided;
    private final Screen screen = new Screen();
    private final Contraction contraction = new Contraction();
    private final BoxEnds ends;
    private final Rewritings rewritings;
    /** How many levels are searched; deeper ones are deferred. */
    private final int levels;
    /** Whether equations say of the whole box what variables are. */
    private volatile boolean isSolvable;

    /**
     * @param trials  where points are tried
     * @param domains where undefined operations are looked for
     * @param effort  what is counted
     */
    BranchAndBound(Reasoning reasoning, Trials trials, Domains domains, Effort effort) {
        this(reasoning, trials, domains, effort, DEEPEST + 2, new Avoided());
    }

    /** @param avoided steps that are not to be taken, by which all is searched here */
    BranchAndBound(Reasoning reasoning, Trials trials, Domains domains, Effort effort, Avoided avoided) {
        this(reasoning, trials, domains, effort, DEEPEST + 2, avoided);
    }

    /**
     * @param trials  where points are tried
     * @param domains where undefined operations are looked for
     * @param effort  what is counted
     * @param levels  cases that are within this many others, from where a search begins, are deferred; but in attempts none is
     */
    BranchAndBound(Reasoning reasoning, Trials trials, Domains domains, Effort effort, int levels) {
        this(reasoning, trials, domains, effort, levels, new Avoided());
    }

    private BranchAndBound(Reasoning reasoning, Trials trials, Domains domains, Effort effort, int levels, Avoided avoided) {
        this.reasoning = reasoning;
        this.statement = reasoning.statement();
        this.trials = trials;
        this.domains = domains;
        this.effort = effort;
        this.levels = levels;
        this.avoided = avoided;
        this.ends = new BoxEnds(reasoning, trials);
        this.rewritings = new Rewritings(reasoning, ends, this);
    }

    /**
     * A proof, maybe with open cases.
     *
     * @param box   one of the claim's
     * @param boxes the most boxes to look at
     */
    Proof prove(Inequality goal, Box box, int boxes) {
        try {
            reasoning.value(goal, box);
        } catch (Undefined e) {
            domains.search(box);
        }
        trials.attempt(goal, new PointSearch(statement, goal.difference(), box).least());
        new EquationPoints(reasoning, goal, box).points().forEach(point -> trials.attempt(goal, point));
        return prove(goal, box, Continuation.Place.of(reasoning), new Allowance(boxes));
    }

    /** A proof of what is left open within another one. */
    Proof prove(Inequality goal, Box box, Continuation.Place place, Allowance allowance) {
        return proved(goal, box, place, allowance, true);
    }

    /** A proof with guards as facts from the beginning, of few boxes; maybe with open cases. */
    Proof byGuards(Inequality goal, Box box, int boxes) {
        return proved(goal, box, Continuation.Place.of(reasoning), new Allowance(boxes), false);
    }

    private Proof proved(Inequality goal, Box box, Continuation.Place place, Allowance allowance, boolean isPlainFirst) {
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        Case whole = new Case(goal, box, place.claimed(), place.guards(), place.order(), place.depth(), 0, 0, 0,
            place.depth() + levels, allowance, false);
        try {
            return pool.invoke(ForkJoinTask.adapt(() -> first(whole, isPlainFirst)));
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public boolean isAllowed(Case it, Proof proof) {
        return avoided.allows(it, proof, statement.variables());
    }

    @Override
    public boolean isOver() {
        return trials.failure() != null || domains.error() != null || effort.isOver();
    }

    /** By a guard that fails on the box; null if none does. */
    private Proof guarded(Case it) {
        return it.guards().stream().filter(k -> reasoning.guardFails(k, it.box())).<Proof>map(Proof.Guarded::new)
            .filter(proof -> isAllowed(it, proof)).findFirst().orElse(null);
    }

    /** First, if wanted, without guards as facts, which few proofs need. */
    private Proof first(Case it, boolean isPlainFirst) {
        Proof guarded = guarded(it);
        if (guarded != null) {
            return guarded;
        }
        Proof combined = combined(it);
        Proof plain = combined != null ? combined : it.guards().isEmpty() || !isPlainFirst ? null
            : prove(it.plainly(it.allowance().part(PLAIN_ATTEMPT)));
        return plain != null && (plain.isComplete() || isOver()) ? plain : prove(it);
    }

    @Override
    public Proof prove(Case it) {
        if (it.depth() >= it.deferred() && it.allowance().isWhole()) {
            return new Proof.Open(it.box(), null, true);
        }
        effort.count();
        if (isOver() || it.depth() > DEEPEST || !it.allowance().spend(it.weight())) {
            return new Proof.Open(it.box(), null);
        }
        Proof guarded = guarded(it);
        if (guarded != null) {
            return guarded;
        }
        Proof solved = solved(it);
        if (solved != null) {
            return solved;
        }
        List<Value> slopes = null;
        Undefined reason = null;
        try {
            if (reasoning.byInterval(it.goal(), it.box()) && isAllowed(it, new Proof.Interval())) {
                return byInterval(it.goal(), it.box());
            }
            if (reasoning.byAlgebra(it.goal(), it.box()) && isAllowed(it, new Proof.Identity())) {
                return new Proof.Identity();
            }
            if (it.box().openAtNull() >= 0 && !reasoning.value(it.goal(), it.box()).isBounded()
                    && reasoning.kernel().isStatedInside(it.goal(), it.box())) {
                return new Proof.Interval();
            }
            Proof atOnce = it.order() > 0 ? allowed(it, clearedAtOnce(it)) : null;
            if (atOnce != null) {
                return atOnce;
            }
            if (fails(it)) {
                it.allowance().end();
                return new Proof.Open(it.box(), null);
            }
            if (!it.isSeen()) {
                Proof soon = rewritings.maySimplify(it) ? rewritings.soon(it) : null;
                return soon == null ? prove(it.seen(it.allowance())) : soon;
            }
            Proof combined = combined(it);
            if (combined != null) {
                return combined;
            }
            Proof touching = touching(it);
            if (touching != null) {
                return touching;
            }
            Proof deduced = deduced(it);
            if (deduced != null) {
                return deduced;
            }
            Proof contracted = contracted(it);
            if (contracted != null) {
                return contracted;
            }
            Proof open = withoutEnd(it);
            if (open != null) {
                return open;
            }
            Proof kinked = kinked(it);
            if (kinked != null) {
                return kinked;
            }
            int order = isAboveZero(it) ? reasoning.taylorForm(it.goal(), it.box()).map(TaylorSearch::lowestOrder).orElse(0) : 0;
            if (order > 0 && isAllowed(it, new Proof.Taylor(order))) {
                return new Proof.Taylor(order);
            }
            slopes = slopes(it.goal(), it.box());
            if (mayRiseFromMiddle(it, slopes) && isAllowed(it, new Proof.MeanValue())
                    && reasoning.kernel().isStatedFromMiddle(it.goal(), it.box())) {
                return new Proof.MeanValue();
            }
            Proof monotone = monotone(it, slopes);
            if (monotone != null) {
                return monotone;
            }
            Proof stretched = stretched(it, false);
            if (stretched != null) {
                return stretched;
            }
            Proof least = least(it, true);
            if (least != null) {
                return least;
            }
            Proof vanishing = vanishing(it);
            if (vanishing != null) {
                return vanishing;
            }
            Proof cleared = cleared(it);
            if (cleared != null) {
                return cleared;
            }
            Proof rewritten = rewritings.of(it);
            if (rewritten != null) {
                return rewritten;
            }
            Proof moved = stretched(it, true);
            if (moved != null) {
                return moved;
            }
            Proof lastly = it.depth() % Case.REWRITING_PERIOD == Case.REWRITING_PERIOD - 1 ? least(it, false) : null;
            if (lastly != null) {
                return lastly;
            }
        } catch (Undefined e) {
            reason = e;
            if (it.isClaimed()) {
                domains.search(it.box());
            }
            Proof open = withoutEnd(it);
            if (open != null) {
                return open;
            }
            Proof contracted = contracted(it);
            if (contracted != null) {
                return contracted;
            }
            Proof rewritten = rewritings.withoutDivisors(it);
            if (rewritten != null) {
                return rewritten;
            }
        }
        return divided(it, slopes, reason);
    }

    /** A proof, if there is one, and its last step may be taken; else null. */
    private Proof allowed(Case it, Proof proof) {
        return proof == null || isAllowed(it, proof) ? proof : null;
    }

    /** What an evaluation shows; on parts of the box, if the kernel states it only of these. */
    private Proof byInterval(Inequality goal, Box box) {
        boolean mayHelp = !reasoning.kernel().isStated(goal, box) && reasoning.kernel().isEnclosed(goal, box);
        Proof parts = mayHelp ? onParts(goal, box, new Allowance(MOST_PARTS)) : null;
        return parts == null ? new Proof.Interval() : parts;
    }

    /** Null if there are too many of them. */
    private Proof onParts(Inequality goal, Box box, Allowance parts) {
        if (reasoning.kernel().isStated(goal, box)) {
            return new Proof.Interval();
        }
        SplitPlace place = parts.spend() ? SplitPlace.of(reasoning, box, null) : null;
        Proof below = place == null ? null : onParts(goal, box.below(place.variable(), place.at()), parts);
        Proof above = below == null ? null : onParts(goal, box.above(place.variable(), place.at()), parts);
        return above == null ? null : new Proof.Split(place.variable(), place.at(), below, above);
    }

    /** Whether the middle of the box shows that there is nothing to prove. */
    private boolean fails(Case it) throws Undefined {
        if (!it.isClaimed()) {
            Box middle = it.box().middle();
            return it.goal().fails(reasoning.value(it.goal(), middle)) && reasoning.guardsHold(it.guards(), middle);
        }
        trials.attempt(it.goal(), ClaimPoints.middle(statement, it.box()));
        return trials.failure() != null;
    }

    /** Whether the goal is more than 0 at the ends of the only range and in the middle: elsewhere a Taylor form has no chance. */
    private boolean isAboveZero(Case it) {
        int variable = Reasoning.onlyRange(it.box());
        if (variable < 0) {
            return false;
        }
        try {
            for (Box point : List.of(it.box().face(variable, true), it.box().face(variable, false),
                    it.box().with(variable, it.box().middle(variable), it.box().middle(variable)))) {
                if (reasoning.value(it.goal(), point).lowerSign() <= 0) {
                    return false;
                }
            }
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    private List<Value> slopes(Inequality goal, Box box) {
        List<Value> slopes = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            slopes.add(box.isPoint(i) ? reasoning.zero() : reasoning.slope(goal, i, box));
        }
        return slopes;
    }

    /** Whether the value in the middle is more than slopes can take away, as it seems. */
    private boolean mayRiseFromMiddle(Case it, List<Value> slopes) throws Undefined {
        Box middle = it.box();
        double away = 0;
        for (int i = 0; i < it.box().size(); i++) {
            if (slopes.get(i) == null || !slopes.get(i).isBounded()) {
                return false;
            }
            away += SplitPlace.magnitude(slopes.get(i)) * it.box().width(i).doubleValue() / 2;
            middle = middle.with(i, it.box().middle(i), it.box().middle(i));
        }
        Value value = reasoning.value(it.goal(), middle);
        return value.isBounded() && value.lower().doubleValue() >= away;
    }

    /** By going to the better end of a variable whose slope has a sign; null if there is none, or if that seems not to be enough. */
    private Proof monotone(Case it, List<Value> slopes) {
        for (int i = 0; i < it.box().size(); i++) {
            Value slope = slopes.get(i);
            for (boolean fromLower : it.box().isPoint(i) || slope == null ? new boolean[0] : new boolean[] {true, false}) {
                Inequality rising = reasoning.rising(it.goal(), i, fromLower, it.box());
                if (rising != null && rising.holds(fromLower ? slope : slope.negate())) {
                    Proof proof = allowed(it, face(it, i, fromLower, byInterval(rising, it.box().inside(i))));
                    if (proof != null) {
                        return proof;
                    }
                }
            }
        }
        return null;
    }

    /** With a side in place of an absolute value or smaller one: where both are needed, where one is known, or by trying. */
    private Proof kinked(Case it) throws Undefined {
        int needed = reasoning.kinks(it.goal(), Kink.Way.BOTH).size();
        if (needed > 0 && needed <= MOST_BOTH) {
            return sided(it, new Kink(Kink.Way.BOTH, 0, 0), it.allowance());
        }
        for (int i = 0; i < reasoning.kinks(it.goal(), Kink.Way.SIDE).size(); i++) {
            for (int side = 1; side <= 2; side++) {
                Kink kink = new Kink(Kink.Way.SIDE, i, side);
                List<Inequality> premises = reasoning.premises(it.goal(), kink, it.box());
                Proof proof = premises != null && reasoning.byInterval(premises.get(0), it.box()) ? sided(it, kink, it.allowance()) : null;
                if (proof != null) {
                    return proof;
                }
            }
        }
        boolean isDue = !it.claimed() || it.depth() % Case.REWRITING_PERIOD == 0;
        for (int i = 0; isDue && i < reasoning.kinks(it.goal(), Kink.Way.EITHER).size(); i++) {
            for (int side = 1; side <= 2; side++) {
                Proof proof = sided(it, new Kink(Kink.Way.EITHER, i, side), it.allowance().part(ATTEMPT));
                if (proof != null && proof.isComplete()) {
                    return proof;
                }
            }
        }
        return null;
    }

    /** Null if this is not possible. */
    private Proof sided(Case it, Kink kink, Allowance cost) throws Undefined {
        List<Inequality> premises = reasoning.premises(it.goal(), kink, it.box());
        if (premises == null) {
            return null;
        }
        List<Proof> proofs = new ArrayList<>();
        for (Inequality premise : premises) {
            proofs.add(prove(it.sided(premise, kink.way() == Kink.Way.BOTH, cost)));
        }
        return allowed(it, new Proof.Kinked(kink, proofs));
    }

    /** Times a power of a variable by which the goal divides, or which has no bound. */
    private Proof cleared(Case it) throws Undefined {
        for (int i = 0; i < it.box().size(); i++) {
            boolean reaches = Fractions.signum(it.box().lower().get(i)) == 0 || Fractions.signum(it.box().upper().get(i)) == 0;
            Inequality other = reaches && !it.box().isPoint(i) ? reasoning.cleared(it.goal(), i, it.box()) : null;
            Proof proof = other == null ? null
                : allowed(it, new Proof.Cleared(i, prove(it.cleared(other, it.allowance().part(CLEARED_ATTEMPT)))));
            if (proof != null && proof.isComplete()) {
                return proof;
            }
        }
        return null;
    }

    /** The same, if an evaluation then is enough; else the signs of slopes of slopes, which are longer, would be looked for. */
    private Proof clearedAtOnce(Case it) throws Undefined {
        Box box = it.box();
        for (int i = 0; i < box.size(); i++) {
            boolean reaches = Fractions.signum(box.lower().get(i)) == 0 && !box.isPoint(i) && !box.isInverted(i) && box.isPositive(i);
            Inequality other = reaches ? reasoning.cleared(it.goal(), i, box) : null;
            if (other != null && reasoning.kernel().isStated(other, box)) {
                return new Proof.Cleared(i, new Proof.Interval());
            }
        }
        return null;
    }

    /** On two parts of the box, as the kernel does not state what is shown on the whole of it; null if that takes long. */
    @Override
    public Proof onHalves(Case it) {
        return onParts(it, BoxEnds.isPoint(it.box()) ? null : SplitPlace.of(reasoning, it.box(), null), it.allowance(), PARTS_ATTEMPT);
    }

    /** Null if there is no place for them, or that takes long. */
    private Proof onParts(Case it, SplitPlace place, Allowance all, int boxes) {
        Proof below = place == null ? null
            : prove(it.onPart(it.box().below(place.variable(), place.at()), all.part(boxes)));
        Proof above = below == null || !below.isComplete() ? null
            : prove(it.onPart(it.box().above(place.variable(), place.at()), all.part(boxes)));
        return above == null || !above.isComplete() ? null : new Proof.Split(place.variable(), place.at(), below, above);
    }

    private Proof face(Case it, int variable, boolean fromLower, Proof sign) {
        boolean mayFail = !it.guards().isEmpty()
            || (fromLower ? it.box().isOpenBelow(variable) : it.box().isOpenAbove(variable));
        Proof face = prove(it.onFace(reasoning, variable, fromLower, mayFail ? it.allowance().part(FACE_ATTEMPT) : it.allowance()));
        return mayFail && !face.isComplete() ? null : new Proof.Monotone(variable, fromLower, sign, face);
    }

    /** Where the inequality is an equality at a corner, the way from there: by proving the sign of a derivative. */
    private Proof vanishing(Case it) {
        if (it.order() >= HIGHEST_DERIVATIVE) {
            return null;
        }
        boolean endless = (it.rewritings() > 0 || it.depth() % Case.REWRITING_PERIOD == 0) && ends.isTightFarOut(it.goal(), it.box());
        List<Box> touching = BoxEnds.corners(it.box()).stream()
            .filter(corner -> endless && corner.plain() != null || ends.touches(it.goal(), it.box(), corner)).toList();
        for (int i = 0; i < it.box().size(); i++) {
            for (boolean fromLower : directions(it, i, touching)) {
                Inequality derivative = reasoning.rising(it.goal(), i, fromLower, it.box());
                boolean isVain = derivative == null || Case.length(derivative) > LONGEST
                    || it.guards().isEmpty() && !screen.mayHold(derivative, it.box().inside(i));
                Proof sign = isVain ? null : sign(it.sign(reasoning, derivative, i, it.allowance().part(ATTEMPT)));
                if (sign != null && sign.isComplete()) {
                    Proof monotone = allowed(it, face(it, i, fromLower, sign));
                    if (monotone != null) {
                        return monotone;
                    }
                }
            }
        }
        return null;
    }

    /** Away from corners, and also towards them where there is no value. */
    private List<Boolean> directions(Case it, int variable, List<Box> corners) {
        Set<Boolean> found = new LinkedHashSet<>();
        for (Box corner : it.box().isPoint(variable) ? List.<Box>of() : corners) {
            found.add(corner.lower().get(variable).equals(it.box().lower().get(variable)));
        }
        boolean mayTurn = found.size() == 1 && corners.stream().anyMatch(corner -> !ends.hasValue(it.goal(), corner));
        return mayTurn ? List.of(true, false) : List.copyOf(found);
    }

    /** With a power in place of the distance from an end; or if it is only to be moved to 0, with that itself. */
    private Proof stretched(Case it, boolean isMoved) {
        if (it.order() > 0 || it.valleys() == MOST_VALLEYS || !reasoning.guardsHold(it.guards(), it.box())) {
            return null;
        }
        return new SteepEnds(reasoning, trials, it.goal(), it.box()).stretches(isMoved).stream().map(steep -> stretched(it, steep))
            .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Proof stretched(Case it, SteepEnds.Steep steep) {
        Stretch stretch = steep.stretch();
        try {
            List<Premise> premises = reasoning.premises(it.goal(), stretch, it.box());
            if (premises == null) {
                return null;
            }
            boolean isAlone = steep.isOnly() || !trials.isNear(it.goal(), it.box().face(stretch.variable(), !stretch.fromLower()).middle());
            if (!isAlone && it.depth() > 0) {
                return null;
            }
            Allowance cost = it.allowance().part(isAlone ? STRETCHED_ATTEMPT : QUICK_ATTEMPT);
            List<Proof> proofs = new ArrayList<>();
            for (Premise premise : premises) {
                Proof proof = byLogarithms(it.from(premise, it.valleys() + 1, cost));
                if (!proof.isComplete()) {
                    return null;
                }
                proofs.add(proof);
            }
            Proof parts = nearEnd(it, steep);
            return parts == null ? allowed(it, new Proof.Stretched(stretch, proofs)) : parts;
        } catch (Undefined e) {
            return null;
        }
    }

    /**
     * The same on a part of the box only: farther from the end the power may be the end itself, where the goal has no value, and then the
     * kernel does not see both at once. Null if that takes long, for which other attempts do not pay.
     */
    private Proof nearEnd(Case it, SteepEnds.Steep steep) {
        SplitPlace place = steep.nearEnd(it.box());
        boolean hasValue = ends.hasValue(it.goal(), it.box().face(steep.stretch().variable(), steep.stretch().fromLower()).middle());
        Allowance apart = new Allowance(2 * STRETCHED_ATTEMPT);
        return place == null || hasValue ? null : onParts(it, place, apart.part(2 * STRETCHED_ATTEMPT), STRETCHED_ATTEMPT);
    }

    /** With entropies as logarithms if there are any: x ln x goes to 0 with x, and so do its products with powers. */
    private Proof byLogarithms(Case it) throws Undefined {
        Rewriting other = BoxEnds.isPoint(it.box()) ? null : reasoning.rewritten(it.goal(), Rewriting.Way.ENTROPIES, 0, it.box());
        Proof proof = other == null ? null : rewritings.rewritten(it, Rewriting.Way.ENTROPIES, 0, other);
        return proof == null ? prove(it) : proof;
    }

    /**
     * Where the two sides are equal at a point that moves with the other variables, or is no short fraction: from that point, by a short
     * attempt or by a longer one.
     */
    private Proof least(Case it, boolean isQuick) {
        if (it.order() > 0 || it.valleys() == MOST_VALLEYS || BoxEnds.isPoint(it.box()) || !reasoning.guardsHold(it.guards(), it.box())) {
            return null;
        }
        List<Valley> valleys = new ArrayList<>();
        for (int i = 0; i < it.box().size(); i++) {
            boolean mayBe = !it.box().isPoint(i) && (!it.box().isInverted(i) || reasoning.mayHaveValley(it.goal(), i, it.box()));
            Inequality slope = mayBe ? reasoning.rising(it.goal(), i, !it.box().isInverted(i), it.box()) : null;
            if (slope != null) {
                for (String place : places(it, slope, i)) {
                    valleys.add(new Valley(i, 2, place));
                    valleys.add(new Valley(i, 1, place));
                }
            }
        }
        for (Valley valley : valleys) {
            Proof proof = isQuick ? least(it, valley, it.allowance().part(QUICK_ATTEMPT), MOST_VALLEYS)
                : valley.place().matches(FRACTION) ? null : least(it, valley, it.allowance().part(VALLEY_ATTEMPT), it.valleys() + 1);
            if (proof != null) {
                return proof;
            }
        }
        return null;
    }

    /** Whether a shape has no bound, and the only range an open end other than 0: of places the kernel says nothing then. */
    private boolean isUnboundedAtEnd(Premise shape, int variable, Box box) {
        boolean isOpen = Reasoning.onlyRange(box) == variable && !box.isInverted(variable)
            && (box.isOpenAbove(variable) || box.isOpenBelow(variable) && Fractions.signum(box.lower().get(variable)) != 0);
        try {
            return isOpen && !reasoning.value(shape.goal(), shape.box()).isBounded();
        } catch (Undefined e) {
            return isOpen;
        }
    }

    /** Points from which the goal may rise; where it is 0 at a corner only, also such at which it is more. */
    private Set<String> places(Case it, Inequality slope, int variable) {
        Set<String> places = places(it, slope, variable, true);
        return !places.isEmpty() || Reasoning.onlyRange(it.box()) >= 0 || ends.touchingCorners(it.goal(), it.box()).isEmpty() ? places
            : places(it, slope, variable, false);
    }

    private Set<String> places(Case it, Inequality slope, int variable, boolean isZero) {
        return new ValleySearch(statement.variables(), it.goal().difference(), slope.difference(), it.box(), variable, isZero).places();
    }

    private Proof least(Case it, Valley valley, Allowance cost, int valleys) {
        try {
            List<Premise> premises = reasoning.premises(it.goal(), valley, it.box());
            if (premises == null || isUnboundedAtEnd(premises.get(0), valley.variable(), it.box())
                    || !premises.stream().allMatch(premise -> screen.mayHold(premise.goal(), premise.box()))) {
                return null;
            }
            Proof[] proofs = new Proof[premises.size()];
            for (int i = proofs.length - 1; i >= 0; i--) {
                proofs[i] = premise(it.from(premises.get(i), valleys, cost));
                if (!proofs[i].isComplete()) {
                    return null;
                }
            }
            // Where the variable is at another end than 0 the kernel does not speak of places.
            Premise shape = premises.get(0);
            boolean mayHelp = proofs[0] instanceof Proof.Interval
                && !reasoning.kernel().isStatedFromNull(shape.goal(), valley.variable(), shape.box())
                || valley.order() == 1 && !reasoning.kernel().isEnclosed(it.goal(), it.box());
            Proof parts = mayHelp ? onHalves(it) : isSteepAtEnd(shape, valley.variable()) ? fromNumber(it, valley, shape, proofs[0]) : null;
            return parts == null ? allowed(it, new Proof.Least(valley, List.of(proofs))) : parts;
        } catch (Undefined e) {
            return null;
        }
    }

    /** Whether a shape has no value at an end of a range other than 0. */
    private boolean isSteepAtEnd(Premise shape, int variable) {
        return Stream.of(true, false).map(below -> shape.box().face(variable, below))
            .anyMatch(face -> Fractions.signum(face.lower().get(variable)) != 0 && !ends.hasValue(shape.goal(), face.middle()));
    }

    /** From a point that is a number as from an end, on two parts of the box if it is none; null if that is not proved soon. */
    private Proof fromNumber(Case it, Valley valley, Premise shape, Proof proof) throws Undefined {
        int variable = valley.variable();
        BigFraction at = valley.place().matches(FRACTION) ? reasoning.number(valley, it.box()).orElse(null) : null;
        if (at == null || it.box().isInverted(variable)) {
            return null;
        }
        boolean isLower = at.equals(it.box().lower().get(variable));
        boolean isEnd = isLower || at.equals(it.box().upper().get(variable));
        return !isEnd ? onParts(it, new SplitPlace(variable, at), it.allowance(), PARTS_ATTEMPT)
            : valley.order() == 2 ? fromEnd(it, variable, isLower, shape, proof) : null;
    }

    /** By slopes of slopes, of which a proof shows the sign; null if what that proves is something else. */
    private Proof fromEnd(Case it, int variable, boolean fromLower, Premise shape, Proof proof) {
        Inequality slope = reasoning.rising(it.goal(), variable, fromLower, it.box());
        Case sign = it.sign(reasoning, slope, variable, it.allowance().part(ATTEMPT));
        Inequality second = reasoning.rising(sign.goal(), variable, fromLower, sign.box());
        boolean isShape = second != null && second.equals(shape.goal()) && sign.box().inside(variable).equals(shape.box());
        Proof rises = isShape ? face(sign, variable, fromLower, proof) : null;
        Proof found = rises == null ? null : face(it, variable, fromLower, rises);
        return found == null || !found.isComplete() ? null : found;
    }

    /** Derivatives of quotients are simpler without divisors; times the distance from a point where they are 0, they have its square. */
    private Proof premise(Case it) throws Undefined {
        if (!reasoning.byInterval(it.goal(), it.box())) {
            for (Rewriting.Way way : List.of(Rewriting.Way.SQUARE, Rewriting.Way.DIVISORS)) {
                for (int choice = 0; choice < way.choices(); choice++) {
                    Rewriting other = reasoning.rewritten(it.goal(), way, choice, it.box());
                    boolean mayHelp = other != null && screen.mayHold(other.goal(), it.box());
                    Proof proof = mayHelp ? rewritings.rewritten(it, way, choice, other) : null;
                    if (proof != null) {
                        return proof;
                    }
                }
            }
        }
        return prove(it);
    }

    /** The sign of a derivative; where that may be 0 somewhere, or where the only range has no end, also without divisors. */
    private Proof sign(Case it) {
        try {
            boolean isTight = !reasoning.byInterval(it.goal(), it.box()) && !ends.touchingCorners(it.goal(), it.box()).isEmpty();
            // In one variable few boxes may do; elsewhere they are needed for what follows.
            boolean isOnly = Reasoning.onlyRange(it.box()) >= 0;
            Proof asItIs = isTight && isOnly ? prove(it.seen(it.allowance().part(SIGN_ATTEMPT))) : null;
            if (asItIs != null && asItIs.isComplete()) {
                return asItIs;
            }
            boolean isHard = isTight || BoxEnds.isEndless(it.box()) && isOnly;
            for (int choice = 0; choice < Rewriting.Way.DIVISORS.choices() && !reasoning.byInterval(it.goal(), it.box()); choice++) {
                Rewriting other = reasoning.rewritten(it.goal(), Rewriting.Way.DIVISORS, choice, it.box());
                boolean mayHelp = other != null && Case.length(other.goal()) <= LONGEST
                    && (choice == 0 && reasoning.byAlgebra(other.goal(), it.box())
                    || isHard && (!it.guards().isEmpty() || screen.mayHold(other.goal(), it.box())));
                Proof proof = mayHelp ? rewritings.rewritten(it, Rewriting.Way.DIVISORS, choice, other) : null;
                if (proof != null) {
                    return proof;
                }
            }
        } catch (Undefined e) {
            return prove(it);
        }
        return prove(it);
    }

    private Proof divided(Case it, List<Value> slopes, Undefined reason) {
        SplitPlace usual = SplitPlace.of(reasoning, it.box(), slopes);
        if (usual == null || isOver()) {
            return new Proof.Open(it.box(), reason);
        }
        SplitPlace byGuards = isRefuted(it) ? SplitPlace.byGuards(reasoning, it.guards(), it.box()) : null;
        SplitPlace kink = byGuards != null ? byGuards : atKink(it);
        SplitPlace place = kink != null ? kink : it.isClaimed() && it.depth() <= TOUCHING_DEPTH ? atEquality(it, usual) : usual;
        String numbers = place.numbers(statement, it.box());
        List<Deduction.Case> parts = numbers == null ? null : premises(it, numbers);
        Case below = parts != null ? it.deduced(parts.get(0), numbers, it.allowance())
            : it.on(it.box().below(place.variable(), place.at()));
        Case above = parts != null ? it.deduced(parts.get(1), numbers, it.allowance())
            : it.on(it.box().above(place.variable(), place.at()));
        List<Proof> proofs = it.depth() > PARALLEL_DEPTH ? List.of(prove(below), prove(above)) : inParallel(below, above);
        return parts != null ? new Proof.Deduced(numbers, proofs)
            : new Proof.Split(place.variable(), place.at(), proofs.get(0), proofs.get(1));
    }

    /** Without a part of the box in which a guard fails; null if there is none that is large. */
    private Proof contracted(Case it) {
        for (int j : it.guards()) {
            Node guard = statement.guards().get(j).difference();
            Contraction.Cut cut = Stream.of(Contraction.atNumber(guard, it.box(), true), Contraction.atNumber(guard, it.box(), false),
                    contraction.of(guard, it.box(), SplitPlace.smallest(reasoning)))
                .filter(one -> one != null && reasoning.guardFails(j, one.off(it.box()))).findFirst().orElse(null);
            if (cut != null) {
                Proof off = new Proof.Guarded(j);
                Proof rest = prove(it.on(cut.rest(it.box())));
                return new Proof.Split(cut.place().variable(), cut.place().at(), cut.isBelow() ? off : rest, cut.isBelow() ? rest : off);
            }
        }
        return null;
    }

    private List<Proof> inParallel(Case below, Case above) {
        ForkJoinTask<Proof> other = ForkJoinTask.adapt(() -> prove(above)).fork();
        Proof first = prove(below);
        return List.of(first, other.join());
    }

    /** Whether guards are needed, for in the middle of the box the goal fails. */
    private boolean isRefuted(Case it) {
        try {
            return !it.guards().isEmpty() && it.goal().fails(reasoning.value(it.goal(), it.box().middle()));
        } catch (Undefined e) {
            return !it.guards().isEmpty();
        }
    }

    /** Without an end of a range at which a strict guard fails; null if there is none. */
    private Proof withoutEnd(Case it) {
        String end = it.guards().isEmpty() ? null : new DeductionSearch(reasoning, it.goal(), it.box(), it.guards()).end();
        boolean isPossible = end != null && isAllowed(it, new Proof.Deduced(end, List.of()));
        return !isPossible ? null : new Proof.Deduced(end, List.of(prove(it.deduced(premises(it, end).get(0), end, it.allowance()))));
    }

    /** Less a multiple of a guard that may be 0 where the goal is, at an end of a range, without further guards. */
    private Proof touching(Case it) {
        boolean isDue = it.depth() <= COMBINED_DEPTH || it.depth() % Case.DEDUCTION_PERIOD == 0;
        if (it.guards().isEmpty() || it.deductions() == Case.MOST_DEDUCTIONS || !isDue) {
            return null;
        }
        for (String token : new DeductionSearch(reasoning, it.goal(), it.box(), it.guards()).touching()) {
            List<Deduction.Case> premises = premises(it, token);
            Proof proof = premises == null ? null
                : prove(it.deduced(premises.get(0), token, it.allowance().part(QUICK_ATTEMPT)).withoutGuards());
            if (proof != null && proof.isComplete()) {
                return allowed(it, new Proof.Deduced(token, List.of(proof)));
            }
        }
        return null;
    }

    /** By a guard as a fact, or since the goal takes whole values only; tried now and then, and at once where that has begun. */
    private Proof deduced(Case it) throws Undefined {
        boolean isDue = it.deductions() > 0 || it.depth() % Case.DEDUCTION_PERIOD == 0;
        if (it.guards().isEmpty() || it.deductions() == Case.MOST_DEDUCTIONS || !isDue) {
            return null;
        }
        // What holds anyway is no help.
        List<String> tokens = reasoning.guardsHold(it.guards(), it.box()) ? List.of("z")
            : new DeductionSearch(reasoning, it.goal(), it.box(), it.guards()).tokens();
        boolean isFirst = it.depth() == 0 || it.rewritings() > 0 && it.deductions() == 0;
        for (String token : tokens) {
            List<Deduction.Case> premises = premises(it, token);
            Allowance cost = it.allowance().part(isFirst ? FIRST_DEDUCTION : DEDUCTION);
            Proof proof = premises == null ? null : premises.size() > 2 ? fromEitherEnd(it, token, premises, cost)
                : deduced(it, token, premises, cost);
            if (proof != null) {
                return proof;
            }
        }
        return null;
    }

    /** By products of guards and of what else is not negative, without further divisions. */
    private Proof combined(Case it) {
        boolean isDue = it.depth() <= COMBINED_DEPTH || it.depth() % Case.DEDUCTION_PERIOD == 0;
        if (it.guards().isEmpty() || it.deductions() > 0 || !isDue || Case.length(it.goal()) > LONGEST) {
            return null;
        }
        String token = Combination.token(reasoning, it.plain());
        if (token == null) {
            return combinedOtherwise(it);
        }
        List<Deduction.Case> premises = token.isEmpty() ? null : premises(it, token);
        if (premises == null) {
            return null;
        }
        // What is left is not negative by itself.
        Proof rest = prove(it.deduced(premises.get(0), token, it.allowance().part(QUICK_ATTEMPT)).withoutGuards());
        return rest.isComplete() ? allowed(it, new Proof.Deduced(token, List.of(rest)))
            : deduced(it, token, premises, it.allowance().part(QUICK_ATTEMPT));
    }

    /** The same with sides in place of absolute values, or without divisors. */
    private Proof combinedOtherwise(Case it) {
        try {
            Kink kink = Combination.kink(reasoning, it.plain(), Combination.MOST_KINKS);
            if (kink != null) {
                Proof proof = sided(it, kink, it.allowance().part(QUICK_ATTEMPT));
                return proof != null && proof.isComplete() ? proof : null;
            }
            Rewriting other = it.rewritings() > 0 ? null : reasoning.rewritten(it.goal(), Rewriting.Way.DIVISORS, 0, it.box());
            boolean mayHelp = other != null
                && Combination.isPossible(reasoning, new Deduction.Case(other.goal(), it.box(), it.guards(), it.order()), 0);
            return mayHelp ? rewritings.rewritten(it, Rewriting.Way.DIVISORS, 0, other) : null;
        } catch (Undefined e) {
            return null;
        }
    }

    /**
     * From where a guard says that a variable begins, or the end of its range, whichever comes later: without guards, if that is enough;
     * and on two parts: where the one comes later and where the other, or where the one may be far beyond the other, for of both together
     * the kernel says little then.
     */
    private Proof fromEitherEnd(Case it, String token, List<Deduction.Case> premises, Allowance cost) {
        Proof plain = it.goal().strict() ? null : prove(it.plainly(it.allowance().part(QUICK_ATTEMPT)));
        if (plain != null && plain.isComplete()) {
            return plain;
        }
        DeductionSearch search = new DeductionSearch(reasoning, it.goal(), it.box(), it.guards());
        int far = search.endless(token);
        SplitPlace meeting = far < 0 ? search.meeting(token) : null;
        Proof parts = far >= 0 ? fromGuardOn(it, token, new SplitPlace(far, it.box().middle(far)), false, cost)
            : meeting == null ? null : Stream.of(true, false).filter(isBelow -> {
                List<Deduction.Case> ofPart = premises(it.onPart(meeting.part(it.box(), isBelow), cost), token);
                return ofPart != null && ofPart.size() < premises.size();
            }).findFirst().map(isBelow -> fromGuardOn(it, token, meeting, isBelow, cost)).orElse(null);
        return parts == null ? deduced(it, token, premises, cost) : parts;
    }

    /** On one part of the box by a guard, on the other one by what is found there; null if one of both is not proved. */
    private Proof fromGuardOn(Case it, String token, SplitPlace place, boolean isBelow, Allowance cost) {
        Case near = it.onPart(place.part(it.box(), isBelow), cost);
        List<Deduction.Case> premises = premises(near, token);
        Proof first = premises == null ? null : deduced(near, token, premises, cost);
        Proof rest = first == null ? null : prove(it.onPart(place.part(it.box(), !isBelow), cost));
        return rest == null || !rest.isComplete() ? null
            : new Proof.Split(place.variable(), place.at(), isBelow ? first : rest, isBelow ? rest : first);
    }

    /**
     * With what equations say that variables are in their place; null if they say nothing, or that seems not to be enough. Where signs or
     * values are known on parts of the whole box only, also there.
     */
    private Proof solved(Case it) {
        boolean isDue = it.depth() % Case.DEDUCTION_PERIOD == 0 || it.depth() <= SOLUTION_DEPTH && !isSolvable;
        if (it.guards().isEmpty() || it.deductions() == Case.MOST_DEDUCTIONS || !it.isClaimed() || !isDue) {
            return null;
        }
        List<String> tokens = new DeductionSearch(reasoning, it.goal(), it.box(), it.guards()).solutions();
        isSolvable = it.depth() == 0 ? !tokens.isEmpty() : isSolvable;
        for (String token : tokens.subList(0, Math.min(MOST_SOLUTIONS, tokens.size()))) {
            Allowance cost = it.depth() == 0 ? it.allowance().half(SOLUTION)
                : it.allowance().part(it.depth() <= SOLUTION_DEPTH ? FIRST_DEDUCTION : DEDUCTION);
            Proof proof = deduced(it, token, premises(it, token), cost);
            if (proof != null) {
                return proof;
            }
        }
        return null;
    }

    /** Null if a premise is not proved. */
    private Proof deduced(Case it, String token, List<Deduction.Case> premises, Allowance cost) {
        List<Proof> proofs = new ArrayList<>();
        for (Deduction.Case premise : premises) {
            Case next = it.deduced(premise, token, cost);
            // Less multiples of guards it may hold without guards, and more is stated then.
            boolean mayBePlain = !avoided.isEmpty() && token.startsWith(LESS_GUARD);
            Proof plain = mayBePlain ? prove(next.plainly(it.allowance().part(QUICK_ATTEMPT))) : null;
            Proof proof = plain != null && plain.isComplete() ? plain
                : premise.order() > it.order() && premise == premises.get(0) ? sign(next) : prove(next);
            if (!proof.isComplete()) {
                return null;
            }
            proofs.add(proof);
        }
        // On ways from beyond the end of a range the kernel knows a slope by an evaluation only.
        if (premises.size() > 2 && !avoided.isEmpty() && !(proofs.get(0) instanceof Proof.Interval)) {
            return null;
        }
        return allowed(it, new Proof.Deduced(token, proofs));
    }

    /** Null if the step is not possible. */
    private List<Deduction.Case> premises(Case it, String token) {
        try {
            return Deduction.premises(token, it.plain(), reasoning);
        } catch (RejectedException | Undefined e) {
            return null;
        }
    }

    /** Where one of two sides that depend on one variable alone becomes the other, null if that is nowhere within the box. */
    private SplitPlace atKink(Case it) {
        return Stream.concat(Stream.of(it.goal()), it.guards().stream().sorted().map(statement.guards()::get))
            .flatMap(one -> reasoning.kinks(one, Kink.Way.SIDE).stream()).map(node -> SplitPlace.of(node, it.box()))
            .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A point within the box at which the two sides seem to be equal, or else the usual division. */
    private SplitPlace atEquality(Case it, SplitPlace usual) {
        for (Box point : new PointSearch(statement, it.goal().difference(), it.box()).nearLeast()) {
            trials.attempt(it.goal(), point);
            boolean near = trials.isNear(it.goal(), point);
            for (int i = it.box().size() - 1; near && i >= 0; i--) {
                BigFraction x = point.lower().get(i);
                if (x.compareTo(it.box().lower().get(i)) > 0 && x.compareTo(it.box().upper().get(i)) < 0) {
                    return new SplitPlace(i, x);
                }
            }
            if (near) {
                return usual;
            }
        }
        return usual;
    }
}
