package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.Algebra;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelEquation;
import org.ironbound.claim.value.KernelFront;
import org.ironbound.claim.value.KernelGuard;
import org.ironbound.claim.value.KernelMultiple;
import org.ironbound.claim.value.KernelPart;
import org.ironbound.claim.value.KernelPlace;
import org.ironbound.claim.value.KernelProduct;
import org.ironbound.claim.value.KernelQuotient;
import org.ironbound.claim.value.KernelSides;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.KernelWeights;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.claim.value.RootSides;
import org.ironbound.claim.value.WrittenForm;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * What the kernel states of goals and boxes, at one precision: terms, slopes and statements are offered to it, and what is wrong it
 * refuses. That what it stated in the end is what a claim needs is seen by {@link org.ironbound.claim.meaning.KernelClaim}.
 */
public final class KernelReasoning {
    /** Operations of a term: of longer ones another form is looked for before they get longer. */
    private static final int LONG = 100;

    private final Reasoning reasoning;
    private final Statement statement;
    private final int bits;
    private final Meter meter;
    private final MeteredKernel kernel;
    private final KernelParts parts;
    private final Map<TermKey, Optional<KernelTerm>> kernelTerms = new ConcurrentHashMap<>();
    private final Map<Term, WrittenForm> writtenForms = new ConcurrentHashMap<>();
    private final Map<KernelTerm, Optional<KernelTerm.Form>> forms = new ConcurrentHashMap<>();
    private final Map<SlopeKey, Optional<KernelSlope>> kernelSlopes = new ConcurrentHashMap<>();

    /** A node, and of which variables the ranges are those of their reciprocals. */
    private record TermKey(Node node, Node written, int inverted) {
    }

    private record SlopeKey(KernelTerm term, int variable, boolean negative) {
    }

    KernelReasoning(Reasoning reasoning) {
        this.reasoning = reasoning;
        this.statement = reasoning.statement();
        this.bits = reasoning.bits();
        this.meter = reasoning.meter();
        this.kernel = reasoning.arithmetic().kernel();
        this.parts = new KernelParts(kernel);
    }

    /** What the kernel states of parts of boxes. */
    KernelParts parts() {
        return parts;
    }

    /** Forgets terms that are made again where they are needed. */
    void clear() {
        kernelTerms.clear();
        forms.clear();
        kernelSlopes.clear();
    }

    /**
     * How the kernel is to see that a goal follows from its numerator, where it is a quotient by a power of a variable, of a negative one
     * an even power; empty if it has no terms for that, or the variable may be 0 on the box.
     */
    Optional<KernelQuotient> kernelQuotient(Inequality goal, int variable, Box box) {
        Clearing.Fraction fraction = box.isPositive(KernelParts.ofNull(variable, box)) ? reasoning.fraction(goal, variable, box) : null;
        return fraction == null ? Optional.empty()
            : Optional.ofNullable(KernelQuotient.of(fraction.numerator(), variable, fraction.power(), box.inverted(), bits, meter));
    }

    /** How the kernel is to see that a goal follows from others with sides of a kink; empty if it has no terms for that. */
    Optional<KernelSides> kernelSides(KernelTerm term, Inequality goal, Kink kink, Box box) {
        return Optional.ofNullable(KernelSides.of(term, reasoning.kinks(goal, kink.way()).get(kink.index()), box, kernel));
    }

    /** What goals with a side in place of a summand say of the goal with the summand. */
    Stated ofSides(KernelSides sides, Inequality goal, Kink kink, List<KernelTerm> goals, List<Stated> known, Box box,
            Optional<KernelConditions> all) {
        List<NotNegativeOn> everywhere = known.stream().map(Stated::everywhere).toList();
        NotNegativeOn proved = ofSides(sides, goal, kink, goals, everywhere, KernelPart.everywhere(box, kernel));
        return proved != null ? Stated.of(proved) : Stated.of(parts.under(known, box, all, somewhere -> ofSides(sides, goal, kink, goals,
            somewhere, KernelPart.behind(somewhere.get(somewhere.size() - 1), box, kernel))));
    }

    /** What is stated of a goal with a kink by what is stated of its condition, and of the goal with a side in place of the kink. */
    Stated ofSide(KernelSides.OnSide goal, Stated isSide, Stated known, Box box, Optional<KernelConditions> all) {
        NotNegativeOn proved = goal.of(isSide.everywhere(), known.everywhere());
        return proved != null ? Stated.of(proved)
            : Stated.of(parts.under(List.of(isSide, known), box, all, somewhere -> goal.of(somewhere.get(0), somewhere.get(1))));
    }

    private <S> S ofSides(KernelSides sides, Inequality goal, Kink kink, List<KernelTerm> goals, List<S> known, KernelPart<S> part) {
        S first = known.get(0);
        S last = known.get(known.size() - 1);
        if (first == null || last == null) {
            return null;
        }
        Node node = reasoning.kinks(goal, kink.way()).get(kink.index());
        BigFraction factor = Kink.factor(goal, node);
        return kink.way() == Kink.Way.BOTH ? sides.ofBoth(factor, goals.get(0), goals.get(1), first, last, part)
            : sides.ofEither(factor, kink.isOwn(node), goals.get(0), first, part);
    }

    /** The goal with a side in place of a kink, behind the condition for it; empty if the kernel does not see that it is. */
    Optional<KernelSides.OnSide> onSide(KernelSides sides, KernelTerm condition, Inequality goal, Kink kink, Inequality other) {
        synchronized (statement.terms()) {
            try {
                Node side = kink.side(reasoning.kinks(goal, kink.way()).get(kink.index()), statement.terms());
                return Optional.ofNullable(sides.onSide(condition, side, other.difference()));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** What a term becomes with a power in place of the distance from an end; empty if the kernel does not see that it is the premise. */
    Optional<KernelPlace.Substituted> substituted(KernelTerm term, Stretch stretch, Premise premise, Box box) {
        synchronized (statement.terms()) {
            try {
                Node place = stretch.place(box, statement.terms());
                return Optional.ofNullable(KernelPlace.ofPlaces(term, stretch.variable(), place, bits, meter)
                    .substituted(premise.goal().difference(), premise.box(), statement.terms(), kernel));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * What a term is on a box by what it is at places; where the variable is not at the end from which they go, if that is all.
     *
     * @param among the box of the places
     */
    Stated stretched(KernelTerm term, KernelPlace.Substituted places, Stretch stretch, Stated known, Box among, Box box) {
        int variable = stretch.variable();
        NotNegativeOn closed = known.everywhere() != null || known.isNothing() ? known.everywhere()
            : parts.stated(among, places.term(), parts.where(known, variable)).everywhere();
        NotNegativeOn everywhere = places.of(closed, box, stretch.fromLower(), kernel);
        if (everywhere != null) {
            return Stated.of(everywhere);
        }
        NotNegativeWhere inside = places.of(parts.where(known, variable), box, stretch.fromLower(), kernel);
        boolean isFromNull = stretch.fromLower() && Fractions.signum(box.lower().get(variable)) == 0;
        boolean isOpen = stretch.fromLower() ? box.isOpenBelow(variable) : box.isOpenAbove(variable);
        return isFromNull ? parts.stated(box, term, inside) : isOpen ? Stated.of(inside) : Stated.NOTHING;
    }

    /** The kernel's term for a goal and for all that must have a value with it; empty if it has none. */
    public Optional<KernelTerm> kernelTerm(Inequality goal, Box box) {
        TermKey key = new TermKey(goal.difference(), goal.written(), box.inverted());
        return kernelTerms.computeIfAbsent(key, any -> {
            Map<Node, Node> forms = statement.terms().normalForms();
            boolean isWritten = goal.written() != null && forms.get(goal.written()) == goal.difference();
            WrittenForm form = !isWritten ? null
                : KernelTerm.ofWritten(goal.written(), statement.writtenGuards(), forms, box, kernel);
            if (form == null) {
                // Where the kernel does not see that the normal form is the same, it is to speak of what is written.
                return kernelTerm(isWritten ? new TermKey(goal.written(), goal.written(), box.inverted()) : key);
            }
            writtenForms.put(form.term().term(), form);
            reasoning.keep(form.term().size());
            return Optional.of(form.term());
        });
    }

    /** Whether the kernel states a goal by an evaluation on the box, or where a variable is not at its open end. */
    public boolean isStated(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> new KernelForms(reasoning, term, goal.strict(), box).interval() != null
            || mayBeByEnds(goal, box) && byEnds(term, goal.strict(), box) != null).isPresent();
    }

    /** Whether the kernel states a goal by an evaluation on the box, or where a variable is positive. */
    public boolean isStatedFromNull(Inequality goal, int variable, Box box) {
        return kernelTerm(goal, box).filter(term -> new KernelForms(reasoning, term, goal.strict(), box).interval() != null
            || term.positiveWhere(box, variable, goal.strict(), kernel) != null).isPresent();
    }

    /** Whether an end is open that the kernel need look at: of an end other than 0 no more is seen than by an evaluation with open ends. */
    boolean mayBeByEnds(Inequality goal, Box box) {
        try {
            return box.openAtNull() >= 0 || !Distance.open(box).isEmpty() && reasoning.byInterval(goal, box);
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether the kernel states a goal where variables are not at their open ends, with x ln x as one operation. */
    public boolean isStatedInside(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> mayBeByEnds(goal, box) && byEndsOfForms(term, goal.strict(), box) != null).isPresent();
    }

    /** Whether the kernel states a goal by the mean-value form of its own term. */
    public boolean isStatedFromMiddle(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> new KernelForms(reasoning, term, goal.strict(), box).meanValue() != null).isPresent();
    }

    /** Whether the kernel has a term for a goal all of whose operations have results on the box: then it may state it of small parts. */
    public boolean isEnclosed(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> term.enclosed(parts.ranges(box), kernel) != null).isPresent();
    }

    /** The kernel's term for the slope of a term, or for its negative; empty if it has none. */
    Optional<KernelSlope> kernelSlope(KernelTerm term, int variable, boolean negative) {
        SlopeKey key = new SlopeKey(term, variable, negative);
        Optional<KernelSlope> known = kernelSlopes.get(key);
        // Not computed within the map, which would be locked meanwhile: the node needs the lock of the terms.
        if (known == null) {
            known = Optional.ofNullable(KernelSlope.of(term, variable, negative, derivative(key), bits, meter));
            reasoning.keep(known.map(slope -> slope.term().size()).orElse(0));
            kernelSlopes.put(key, known);
        }
        return known;
    }

    /**
     * How the kernel is to see that a goal is least at a place; empty if it has no terms for that.
     *
     * @param shape the condition on the derivative
     */
    Optional<KernelPlace> kernelPlace(KernelTerm term, Valley valley, Inequality shape) {
        Optional<KernelSlope> slope = kernelSlope(term, valley.variable(), false);
        boolean isInverted = term.isInverted(valley.variable());
        Node place = place(valley, isInverted);
        if (slope.isEmpty() || place == null || isInverted && valley.order() == 1) {
            return Optional.empty();
        }
        if (valley.order() == 1) {
            return Optional.ofNullable(KernelPlace.ofSign(term, slope.get(), valley.variable(), place, shape.difference(), bits, meter));
        }
        return kernelSlope(slope.get().term(), valley.variable(), false)
            .map(second -> KernelPlace.ofRise(term, slope.get(), second, valley.variable(), place, bits, meter));
    }

    /** The place, or its reciprocal where the kernel's variable is that of the variable. */
    private Node place(Valley valley, boolean isInverted) {
        Terms terms = statement.terms();
        synchronized (terms) {
            try {
                Node place = statement.expression(valley.place());
                return isInverted ? terms.divide(terms.number(1), place) : place;
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** What is stated of a term, or if strict that it is positive, being least at a place, by its shape there. */
    Stated least(KernelPlace place, KernelTerm term, int variable, Stated shape, boolean strict, Box box) {
        NotNegativeWhere positive = parts.where(shape, variable);
        if (positive == null) {
            return Stated.NOTHING;
        }
        synchronized (statement.terms()) {
            try {
                NotNegativeOn least = shape.everywhere() == null ? null
                    : place.least(shape.everywhere(), strict, box, statement.terms(), kernel);
                if (least != null) {
                    return Stated.of(least);
                }
                SortedSet<Distance> distances = KernelProduct.distances(positive, kernel);
                Stated some = leastWhere(place, term, positive, distances, strict, box);
                return some.isNothing() ? leastWhere(place, term, positive,
                    KernelParts.with(distances, Distance.open(box.inside(variable))), strict, box) : some;
            } catch (ClaimException e) {
                return Stated.NOTHING;
            }
        }
    }

    /** The same where distances from ends are positive. */
    private Stated leastWhere(KernelPlace place, KernelTerm term, NotNegativeWhere shape, SortedSet<Distance> distances, boolean strict,
            Box box) throws ClaimException {
        KernelParts.Somewhere least = part -> place.leastWhere(shape, distances, strict, part, statement.terms(), kernel);
        Stated stated = distances.isEmpty() ? Stated.NOTHING : parts.stated(box, term, least.on(box));
        return stated.isNothing() ? parts.closed(box, term, distances, least) : stated;
    }

    /** A term behind what it is at a place, if it takes a statement about that to see that it is not negative there. */
    Optional<KernelFront> behind(KernelPlace place, Optional<KernelTerm> value, boolean strict, Box box) {
        synchronized (statement.terms()) {
            try {
                return value.isEmpty() ? Optional.empty() : place.behind(value.get(), strict, box, statement.terms(), kernel);
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** What is stated of a term by its shape behind what it is at a place, and by what is stated of that for one number of the variable. */
    Stated least(KernelFront front, KernelPlace place, int variable, Stated shape, Inequality goal, Stated atPlace, Box box) {
        NotNegativeOn value = everyNumber(front.value(), variable, atPlace.everywhere(), box);
        NotNegativeWhere positive = value == null ? null : parts.where(shape, variable);
        if (positive == null) {
            return Stated.NOTHING;
        }
        synchronized (statement.terms()) {
            try {
                NotNegativeOn least = shape.everywhere() == null ? null
                    : front.of(place.leastBy(shape.everywhere(), value, goal.difference(), box, statement.terms(), kernel));
                if (least != null) {
                    return Stated.of(least);
                }
                return parts.stated(box, front.itself(), front.of(place.leastBy(positive, parts.where(Stated.of(value), variable),
                    goal.difference(), box, statement.terms(), kernel)));
            } catch (ClaimException e) {
                return Stated.NOTHING;
            }
        }
    }

    /** What is stated where a variable is one number, on which nothing depends; null if there is nothing, or the kernel does not see it. */
    private NotNegativeOn everyNumber(KernelTerm term, int variable, NotNegativeOn known, Box box) {
        Optional<KernelSlope> slope = known == null ? Optional.empty() : kernelSlope(term, variable, false);
        return slope.map(constant -> parts.along(box, constant, byKernel(constant.term(), false, box.inside(variable)), known))
            .orElse(null);
    }

    /**
     * How the kernel is to see that a term rises from where a guard says that a variable begins, or ends; empty if it has no terms.
     *
     * @param least what the goal is there
     */
    Optional<KernelGuard> kernelGuard(KernelTerm term, int guard, Deduction.Bound bound, Inequality least, Box box) {
        Node written = statement.guards().get(guard).written();
        int variable = bound.variable();
        KernelGuard.From from = new KernelGuard.From(written, variable, bound.end(), bound.isLower(), box.isInverted(variable));
        KernelGuard found;
        synchronized (statement.terms()) {
            try {
                found = KernelGuard.of(term, from, statement.terms().normalForms(), least.difference(), box, statement.terms(), kernel);
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
        return found == null ? Optional.empty() : kernelSlope(found.front().term(), variable, !from.isFromBelow())
            .map(slope -> found.with(slope, bits, meter));
    }

    /** What a goal is where a guard begins to hold, as a term; empty if the kernel has none. */
    Optional<KernelTerm> atPlace(KernelGuard guard, Box box) {
        synchronized (statement.terms()) {
            try {
                return Optional.ofNullable(guard.atPlace(box, statement.terms(), kernel));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** What an evaluation shows of the slope on all ways from where a guard begins to hold, which may be beyond an end of the range. */
    Stated farther(KernelGuard guard, boolean strict, Box box) {
        Box ways = guard.ways(box, kernel);
        KernelTerm slope = guard.rises().shape();
        NotNegativeOn everywhere = ways == null ? null : byKernel(slope, strict, ways);
        return ways == null ? Stated.NOTHING : everywhere != null ? Stated.of(everywhere) : Stated.of(byEnds(slope, strict, ways));
    }

    /** The statement that a goal is not negative where a guard holds, or all do; null if the kernel does not see it. */
    NotNegativeWhere fromGuard(KernelGuard guard, Stated rises, Stated least, int number, Deduction.Bound bound,
            Optional<KernelConditions> all, Box box) {
        if (rises.isNothing() || least.isNothing()) {
            return null;
        }
        BigFraction factor = bound.factor().abs().reciprocal();
        synchronized (statement.terms()) {
            try {
                NotNegativeWhere known = rises.everywhere() == null || least.everywhere() == null ? null
                    : guard.statement(rises.everywhere(), least.everywhere(), statement.guards().get(number).strict(), box,
                        statement.terms(), kernel);
                if (known != null) {
                    boolean isOfGuard = all.isEmpty() || all.get().under(known) != null;
                    return isOfGuard ? known : guard.under(known, number, factor, all.get(), box);
                }
                NotNegativeWhere start = all.map(a -> a.under(least.everywhere(), least.somewhere())).orElse(null);
                NotNegativeWhere sign = start == null ? null : parts.where(rises, KernelParts.anywhere(bound.variable(), box));
                return sign == null ? null : guard.statement(sign, start, number, factor, all.get(), box, statement.terms());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** The statement of a goal that a guard fails on the whole box, or where variables are positive; null if the kernel does not see it. */
    NotNegativeWhere nowhere(KernelTerm term, int guard, boolean strict, Box box, Optional<KernelConditions> all) {
        boolean positive = statement.guards().get(guard).strict();
        NotNegativeWhere proved = condition(guard, box).map(c -> nowhere(term, c, positive, strict, box)).orElse(null);
        NotNegativeWhere never = proved != null ? proved : all.map(a -> a.never(term, guard, strict, box)).orElse(null);
        // A guard that holds at an end at most is positive nowhere.
        return never != null || positive ? never : condition(guard, box).map(c -> nowhere(term, c, true, strict, box)).orElse(null);
    }

    private NotNegativeWhere nowhere(KernelTerm term, KernelTerm condition, boolean positive, boolean strict, Box box) {
        NotNegativeOn fails = new KernelForms(reasoning, condition.opposite(bits, meter), !positive, box).interval();
        return term.nowhere(condition, positive, strict, fails);
    }

    /** All conditions of the claim on a part of it together; empty if the kernel has no term for them, or there is no guard. */
    Optional<KernelConditions> conditions(Box part) {
        return statement.guards().isEmpty() ? Optional.empty() : Optional.ofNullable(conditions(part, Distance.positive(part)));
    }

    /** The same with some distances only, also without guards; null if the kernel has no term for them. */
    KernelConditions conditions(Box part, SortedSet<Distance> positive) {
        List<Map.Entry<Node, Boolean>> guards = statement.guards().stream().map(guard -> Map.entry(guard.written(), guard.strict()))
            .toList();
        return KernelConditions.of(guards, part, positive, kernel);
    }

    /** What is stated of a goal by what it is with roots in place of variables. */
    Stated solved(Optional<KernelTerm> term, Optional<KernelTerm> value, Stated known, List<KernelEquation.Root> roots,
            Optional<KernelConditions> all, Box box) {
        return term.isEmpty() || value.isEmpty() || all.isEmpty() || known.isNothing() ? Stated.NOTHING
            : Stated.of(KernelEquation.of(term.get(), value.get(), known.everywhere(), known.somewhere(), roots, all.get(), box));
    }

    /** What is stated of a goal by what it is less multiples of what is not negative. */
    Stated lessMultiples(Optional<KernelTerm> term, Optional<KernelTerm> less, Stated known, List<KernelMultiple> multiples,
            Optional<KernelConditions> all, Box box) {
        return term.isEmpty() || less.isEmpty() || all.isEmpty() || known.isNothing() ? Stated.NOTHING
            : Stated.of(KernelMultiple.of(multiples, term.get(), less.get(), known.everywhere(), known.somewhere(), all.get(), box));
    }

    /** The kernel's term for a goal alone: what else must have a value has one where guards hold. */
    Optional<KernelTerm> bare(Inequality goal, Box box) {
        return kernelTerms.computeIfAbsent(new TermKey(goal.difference(), null, box.inverted()), this::kernelTerm);
    }

    /** The kernel's term for a guard; empty if it has none. */
    Optional<KernelTerm> condition(int guard, Box box) {
        TermKey key = new TermKey(statement.guards().get(guard).written(), null, box.inverted());
        return kernelTerms.computeIfAbsent(key, this::kernelTerm);
    }

    /** A node that is the slope of a term, or its negative; null if none is known. */
    private Node derivative(SlopeKey key) {
        boolean isInverted = key.term.isInverted(key.variable);
        Optional<Node> derivative = key.term.root().filter(root -> !isInverted || !reasoning.dependsOn(root, key.variable))
            .flatMap(root -> reasoning.derivatives().of(root, isInverted ? key.variable + Box.RECIPROCAL : key.variable));
        try {
            return derivative.isEmpty() || !key.negative ? derivative.orElse(null)
                : statement.terms().scale(BigFraction.MINUS_ONE, derivative.get());
        } catch (ClaimException e) {
            return null;
        }
    }

    /** Another form of a term of the kernel; empty if there is none that the kernel sees to be one. */
    Optional<KernelTerm.Form> simplified(KernelTerm term) {
        return forms.computeIfAbsent(term, of -> {
            KernelTerm.Form form = of.simplified(kernel);
            reasoning.keep(form == null ? 0 : form.term().size());
            return Optional.ofNullable(form);
        });
    }

    /** Another form of a term with many operations, of which the next slope is taken, for slopes of slopes grow; else the term itself. */
    KernelTerm shorter(KernelTerm term) {
        return term.size() <= LONG ? term : simplified(term).map(KernelTerm.Form::term).orElse(term);
    }

    /** What is stated of a term by what is stated of {@link #shorter}. */
    Stated ofShorter(KernelTerm term, Stated known) {
        KernelTerm.Form form = term.size() <= LONG ? null : simplified(term).orElse(null);
        return form == null ? known : new Stated(known.everywhere() == null ? null : form.of(term, known.everywhere()),
            known.somewhere() == null ? null : form.of(term, known.somewhere()));
    }

    /**
     * Interval extension by one evaluation in the kernel, from which it makes a statement about the whole box; null if that does not show
     * the inequality.
     */
    public NotNegativeOn byKernel(KernelTerm term, boolean strict, Box box) {
        return term.notNegative(parts.ranges(box), strict, kernel);
    }

    /** The statement of a term where variables are not at open ends; null if there are none, or that does not show it. */
    NotNegativeWhere byEnds(KernelTerm term, boolean strict, Box box) {
        return parts.inside(box, List.of(), distances -> term.positiveWhere(box, distances, strict, kernel));
    }

    /** The same of the term, or of what has the same value: on the whole box, on a face, or with x ln x in it. */
    NotNegativeWhere byEndsOfForms(KernelTerm term, boolean strict, Box box) {
        if (Distance.open(box).isEmpty()) {
            return null;
        }
        NotNegativeWhere proved = byEnds(term, strict, box);
        KernelTerm.Form form = proved != null ? null : simplified(term).orElse(null);
        NotNegativeWhere known = form == null ? null : byEnds(form.term(), strict, box);
        if (proved != null || known != null) {
            return proved != null ? proved : form.of(term, known);
        }
        NotNegativeWhere byWeights = parts.inside(box, List.of(), distances -> term.positiveByWeights(box, distances, strict, kernel));
        Node node = byWeights != null || !box.isFace() ? null : nodeOnFace(term, box);
        NotNegativeWhere onFace = node == null ? byWeights
            : parts.inside(box, List.of(), distances -> term.positiveOnFace(node, box, distances, strict, kernel));
        return onFace != null ? onFace : parts.inside(box, List.of(), distances -> term.positiveByNumbers(box, distances, strict, kernel));
    }

    /** What is stated of a goal by squares whose sum it is. */
    Stated byAlgebra(Optional<KernelTerm> term, Deduction.Case of) {
        if (term.isEmpty()) {
            return Stated.NOTHING;
        }
        List<Algebra.Square> squares = reasoning.squares(of.goal()).orElseThrow();
        NotNegativeOn proved = new KernelForms(reasoning, term.get(), of.goal().strict(), of.box()).algebra(squares);
        return proved != null ? Stated.of(proved)
            : Stated.of(parts.inside(of.box(), List.of(), distances -> term.get().sumWhere(squares, of.box(), distances, kernel)));
    }

    /** What must have a value besides an inequality of the claim; nothing for other ones. */
    private List<Node> defined(Node written) {
        return written == null ? List.of() : statement.writtenGuards();
    }

    private Optional<KernelTerm> kernelTerm(TermKey key) {
        List<Node> defined = new ArrayList<>(defined(key.written));
        Stream.ofNullable(key.written).forEach(defined::add);
        KernelTerm term = KernelTerm.of(key.node, defined, key.inverted, bits, meter);
        reasoning.keep(term == null ? 0 : term.size());
        return Optional.ofNullable(term);
    }

    /** What the kernel states of a goal as it is written. */
    Stated asWritten(Stated known, Box box) {
        return new Stated(asWritten(known.everywhere(), box), asWritten(known.somewhere(), box));
    }

    private NotNegativeOn asWritten(NotNegativeOn known, Box box) {
        WrittenForm form = known == null ? null : writtenForms.get(known.term);
        return form == null ? known : form.of(known, box, kernel);
    }

    private NotNegativeWhere asWritten(NotNegativeWhere known, Box box) {
        WrittenForm form = known == null ? null : writtenForms.get(known.term);
        NotNegativeWhere written = form == null ? known : form.of(known, box, kernel);
        return written == null ? null : ofClaim(written, box);
    }

    /** With all variables and distances that are positive on a box of the claim where several are the condition, as a claim needs it. */
    private NotNegativeWhere ofClaim(NotNegativeWhere known, Box box) {
        SortedSet<Distance> distances = KernelProduct.distances(known, kernel);
        return distances.size() < 2 ? known : KernelProduct.under(KernelParts.with(distances, Distance.positive(box)), known, kernel);
    }

    /** A goal as it is written, with all that must have a value; null if the kernel has no term for that. */
    KernelTerm written(Inequality goal, Box box) {
        return goal.written() == null ? null : KernelTerm.of(goal.written(), statement.writtenGuards(), box.inverted(), bits, meter);
    }

    /** A longer term that ends with a node; empty if the kernel has none. */
    Optional<KernelTerm> longer(KernelTerm term, Node node) {
        KernelTerm longer = term.and(node, bits, meter);
        reasoning.keep(longer == null ? 0 : longer.size());
        return Optional.ofNullable(longer);
    }

    /** A longer term that ends with the side of a root that is not negative; empty if the kernel has none. */
    Optional<KernelTerm> larger(KernelTerm term, RootSides sides) {
        return Optional.ofNullable(sides.larger(term, kernel));
    }

    /** A term behind another one. */
    KernelTerm.Behind behind(KernelTerm term, KernelTerm other) {
        return term.behind(other, bits, meter);
    }

    /** Whether a term may have no value where a variable is at an open end. */
    boolean isUndefinedAtEnd(KernelTerm term, Box box) {
        return !Distance.open(box).isEmpty() && term.enclosed(parts.ranges(box), kernel) == null;
    }

    /** A term that has no value where a variable is 0, with x ln x as operations of their own, if it has one then; else empty. */
    Optional<KernelWeights> weights(KernelTerm term, int variable, Box box) {
        boolean isWanted = variable == box.openAtNull() && isUndefinedAtEnd(term, box);
        return isWanted ? Optional.ofNullable(KernelWeights.of(term, box, kernel)) : Optional.empty();
    }

    /** What is stated of the term by what is stated of that. */
    Stated ofWeights(KernelWeights weights, KernelTerm term, int variable, Stated known, Box box) {
        return known.isNothing() ? Stated.NOTHING : Stated.of(parts.inside(box, KernelParts.from(variable), List.of(known), distances ->
            weights.of(term, parts.where(known, distances), parts.where(box, distances))));
    }

    /** What is stated of a term; if that is nothing, for another one may be too long to be seen to be the same, by its own slope. */
    Stated orFromMiddle(Stated known, Optional<KernelTerm> term, Deduction.Case of) {
        return !known.isNothing() || term.isEmpty() ? known
            : Stated.of(new KernelForms(reasoning, term.get(), of.goal().strict(), of.box()).taylor(1));
    }

    /** What is stated of a term; if that is nothing, from the place where it is least, if that is a number. */
    Stated orFromPlace(Stated known, Optional<KernelTerm> term, Valley valley, Deduction.Case of) throws Undefined {
        if (!known.isNothing() || term.isEmpty() || of.box().isInverted(valley.variable())) {
            return known;
        }
        KernelForms forms = new KernelForms(reasoning, term.get(), of.goal().strict(), of.box());
        return Stated.of(reasoning.number(valley, of.box()).map(n -> forms.valley(valley.variable(), n)).orElse(null));
    }

    /** What the sign of a numerator says of a term that is its quotient by a power of a variable. */
    Stated ofQuotient(KernelQuotient quotient, KernelTerm term, Stated known, Box box) {
        SortedSet<Distance> ofNull = new TreeSet<>(Set.of(KernelParts.ofNull(quotient.variable(), box)));
        NotNegativeWhere proved = known.isNothing() ? null : parts.inside(box, ofNull, List.of(known),
            distances -> quotient.statement(term, parts.where(known, distances), box, distances, kernel));
        return parts.stated(box, term, proved);
    }

    /**
     * That a slope by the reciprocal of a variable is not negative, or positive, by that which the slope by the variable is not, or if that
     * is too long to be seen to be the same by its own value; null if not seen.
     *
     * @param fromLower where the ways begin
     * @param strictly  whether it is to be positive where they do not begin
     */
    NotNegativeWhere ofReciprocal(KernelSlope slope, KernelTerm derivative, Stated known, int variable, boolean fromLower, boolean strictly,
            Box box) {
        SortedSet<Distance> distances = new TreeSet<>(Set.of(KernelParts.end(variable, box)));
        if (strictly) {
            distances.add(new Distance(variable, (fromLower ? box.lower() : box.upper()).get(variable), fromLower));
        }
        if (strictly && known.somewhere() != null) {
            distances.addAll(KernelProduct.distances(known.somewhere(), kernel));
        }
        return ofReciprocal(slope, derivative, parts.where(known, distances), variable, strictly, box);
    }

    /** The same of ways that begin within the range. */
    NotNegativeWhere ofReciprocal(KernelSlope slope, KernelTerm derivative, Stated known, int variable, boolean strict, Box box) {
        NotNegativeWhere sign = parts.where(known, new TreeSet<>(Set.of(KernelParts.end(variable, box))));
        return ofReciprocal(slope, derivative, sign, variable, strict, box);
    }

    private NotNegativeWhere ofReciprocal(KernelSlope slope, KernelTerm derivative, NotNegativeWhere sign, int variable, boolean strict,
            Box box) {
        NotNegativeWhere proved = sign == null ? null : slope.term().bySquare(derivative, sign, box, variable, kernel);
        return sign == null || proved != null ? proved : byEnds(slope.term(), strict, box);
    }

    /** What a term of the kernel is on a face, by the form that its node has there; null if the kernel does not see it. */
    EnclosedOn onFace(KernelTerm term, Box face) {
        Node node = nodeOnFace(term, face);
        return node == null ? null : term.onFace(node, face, kernel);
    }

    /** The slope of the slope of d2(p, q) by q, in which only positive numbers are added: p/q^2 + (1 - p)/(1 - q)^2; null if too long. */
    Node secondSlope(Node divergence) {
        Terms terms = statement.terms();
        synchronized (terms) {
            try {
                Node p = divergence.argument(0);
                Node q = divergence.argument(1);
                Node one = terms.number(1);
                return terms.add(terms.divide(p, terms.power(q, 2)),
                    terms.divide(terms.subtract(one, p), terms.power(terms.subtract(one, q), 2)));
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    private Node nodeOnFace(KernelTerm term, Box face) {
        try {
            return term.root().isEmpty() ? null : Substitution.at(term.root().get(), face, meter);
        } catch (ClaimException e) {
            return null;
        }
    }

}
