package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.PlaceEnds;
import org.ironbound.kernel.term.PlaceValue;
import org.ironbound.kernel.term.PlacedAt;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;

/**
 * Has the kernel state that a term is not negative because it is not so where a variable is what an expression says, and least there
 * [PLACE]. All operations are written down once more with the expression in place of the variable, each in the form that nodes give it; why
 * that form is the same the kernel is told. What is written here by mistake it refuses.
 */
public final class KernelPlace {
    /** How what a term is where a guard begins to hold may be written. */
    private static final Forms[] FROM_PLACE = {Forms.PLAIN, Forms.POWERS};

    private final KernelTerm term;
    private final KernelSlope slope;
    private final KernelSlope second;
    private final KernelTerm shape;
    private final int variable;
    private final Node place;
    /** What the claim's variable is there. */
    private final Node value;
    private final int bits;
    private final Meter meter;

    /** A place, and what the claim's variable is there. */
    private record At(Node place, Node value) {
    }

    private KernelPlace(KernelTerm term, KernelSlope slope, KernelSlope second, KernelTerm shape, int variable, Node place, int bits,
            Meter meter) {
        this(term, slope, second, shape, variable, new At(place, place), bits, meter);
    }

    private KernelPlace(KernelTerm term, KernelSlope slope, KernelSlope second, KernelTerm shape, int variable, At at, int bits,
            Meter meter) {
        this.term = term;
        this.slope = slope;
        this.second = second;
        this.shape = shape;
        this.variable = variable;
        this.place = at.place;
        this.value = at.value;
        this.bits = bits;
        this.meter = meter;
    }

    /**
     * Where the slope is 0 and does not fall.
     *
     * @param slope  of the term
     * @param second the slope of that
     */
    public static KernelPlace ofRise(KernelTerm term, KernelSlope slope, KernelSlope second, int variable, Node place, int bits,
            Meter meter) {
        return new KernelPlace(term, slope, second, second.term(), variable, place, bits, meter);
    }

    /**
     * Where the slope has one sign below the place and the other above.
     *
     * @param slope   of the term
     * @param product of the slope and the distance from the place, as a node
     * @return null if the kernel has no term for it
     */
    public static KernelPlace ofSign(KernelTerm term, KernelSlope slope, int variable, Node place, Node product, int bits, Meter meter) {
        TermWriter writer = slope.term().writer(bits, meter);
        writer.number(BigFraction.ZERO);
        if (!writer.write(Nodes.closure(List.of(place), meter))) {
            return null;
        }
        int x = writer.add(Operations.VARIABLE, variable, 0);
        int distance = writer.add(Operations.SUM, x, writer.place(place), BigFraction.MINUS_ONE);
        writer.append(new TermWriter.Operation(Operations.PRODUCT, distance, slope.term().size() - 1, BigFraction.ONE));
        return new KernelPlace(term, slope, null, writer.term(product), variable, place, bits, meter);
    }

    /**
     * Where the term rises, or falls, from the place on.
     *
     * @param slope of the term, or the negative of it
     * @param value what the claim's variable is at the place: the place itself, or what that is the reciprocal of
     */
    static KernelPlace ofWay(KernelTerm term, KernelSlope slope, int variable, Node place, Node value, int bits, Meter meter) {
        return new KernelPlace(term, slope, null, slope.term(), variable, new At(place, value), bits, meter);
    }

    /** Where an expression, which may be made of the variable itself, is put in for the variable. */
    public static KernelPlace ofPlaces(KernelTerm term, int variable, Node place, int bits, Meter meter) {
        return new KernelPlace(term, null, null, term, variable, place, bits, meter);
    }

    /** The term that must not be negative for that, between all points and their places. */
    public KernelTerm shape() {
        return shape;
    }

    /** The slope of the term, or the negative of it. */
    public KernelSlope slope() {
        return slope;
    }

    /**
     * The statement that the term is not negative, or if strict positive, on a box.
     *
     * @param known that {@link #shape} is not negative
     * @param terms to make nodes of
     * @return null if the kernel does not see it
     */
    public NotNegativeOn least(NotNegativeOn known, boolean strict, Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        for (Forms forms : Forms.values()) {
            Copy copy = new Copy(second == null ? shape : slope.term(), forms, box);
            NotNegativeOn least = copy.write(terms) && copy.differs()
                ? copy.least(known, copy.whole().notNegative(box.ranges(), strict, kernel), kernel) : null;
            if (least != null) {
                return least;
            }
        }
        return null;
    }

    /**
     * The same statement where distances from ends are positive.
     *
     * @param known that {@link #shape} is not negative where some of these are
     */
    public NotNegativeWhere leastWhere(NotNegativeWhere known, SortedSet<Distance> distances, boolean strict, Box box, Terms terms,
            MeteredKernel kernel) throws ClaimException {
        for (Forms forms : second == null ? new Forms[0] : Forms.values()) {
            Copy copy = new Copy(slope.term(), forms, box);
            NotNegativeWhere least = copy.write(terms) && copy.differs()
                ? copy.leastWhere(known, copy.whole().positiveWhere(box, distances, strict, kernel), kernel) : null;
            if (least != null) {
                return least;
            }
        }
        return null;
    }

    /**
     * The term behind what it is at the place, for statements about that: empty if an evaluation shows that it is not negative, or if
     * strict positive, so that none is needed.
     *
     * @param value what it is at the place
     */
    public Optional<KernelFront> behind(KernelTerm value, boolean strict, Box box, Terms terms, MeteredKernel kernel)
            throws ClaimException {
        for (Forms forms : Forms.values()) {
            Copy copy = new Copy(second == null ? shape : slope.term(), forms, box);
            if (copy.write(terms) && copy.differs() && copy.isSeen(strict, kernel)) {
                return Optional.empty();
            }
        }
        return Optional.of(KernelFront.of(value, term, kernel));
    }

    /**
     * The statement that a term which begins with what it is at the place is not negative, or if that is positive so.
     *
     * @param known that {@link #shape} is not negative
     * @param value that what it is at the place is not negative
     * @param form  the node of that
     * @param terms to make nodes of
     * @return null if the kernel does not see it
     */
    public NotNegativeOn leastBy(NotNegativeOn known, NotNegativeOn value, Node form, Box box, Terms terms, MeteredKernel kernel)
            throws ClaimException {
        for (Forms forms : Forms.values()) {
            Copy copy = new Copy(second == null ? shape : slope.term(), forms, box);
            NotNegativeOn least = copy.write(form, value.term.size() - 1, terms)
                ? copy.least(known, KernelPart.everywhere(box, kernel).ofSum(copy.whole(), value, value), kernel) : null;
            if (least != null) {
                return least;
            }
        }
        return null;
    }

    /** The same where distances from ends are positive, as the condition of the value says. */
    public NotNegativeWhere leastBy(NotNegativeWhere known, NotNegativeWhere value, Node form, Box box, Terms terms, MeteredKernel kernel)
            throws ClaimException {
        KernelPart<NotNegativeWhere> part = KernelPart.where(box, KernelProduct.distances(value, kernel), kernel);
        for (Forms forms : second == null ? new Forms[0] : Forms.values()) {
            Copy copy = new Copy(slope.term(), forms, box);
            NotNegativeWhere least = copy.write(form, value.term.size() - 1, terms)
                ? copy.leastWhere(known, part.ofSum(copy.whole(), value, value), kernel) : null;
            if (least != null) {
                return least;
            }
        }
        return null;
    }

    /** How copies are written once more. */
    private enum Forms {
        /** As nodes, which are the same by polynomials. */
        PLAIN,
        /** As nodes, which are the same by square roots, too. */
        ROOTS,
        /** So, but the value and its slope as 0. */
        NULL,
        /** As nodes, which are the same by powers of e, too, and with x ln x for the same x as one operation. */
        WEIGHTS,
        /** As nodes, which are the same by powers of e and logarithms, too. */
        POWERS,
        /** So, but the value and its slope as 0. */
        NULL_BY_POWERS
    }

    /** A copy of an operation and its form, with the step that may show that they have the same result; null if there is none. */
    private record Pair(int copy, int form, SameStep step) {
        /** That of a copy of the form. */
        Pair to(int last) {
            return new Pair(copy, last, step == null ? null : SameStep.through(step, SameStep.shared(form, last)));
        }
    }

    /**
     * What the term becomes at the places of the points of a box.
     *
     * @param form  a node that has the same value
     * @param box   the points
     * @param terms to make nodes of
     * @return null if the kernel does not see it
     */
    public Substituted substituted(Node form, Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        Ranges ranges = box.ranges();
        for (Forms forms : ranges == null ? new Forms[0] : new Forms[] {Forms.PLAIN, Forms.ROOTS, Forms.WEIGHTS, Forms.POWERS}) {
            Copy copy = new Copy(term, forms, box);
            copy.form = form;
            KernelTerm whole = copy.write(terms) && copy.differs() ? copy.whole() : null;
            PlacedAt placed = whole == null ? null : copy.placed(whole, ranges, kernel);
            if (placed != null) {
                return new Substituted(whole, placed, box);
            }
        }
        return null;
    }

    /** What the term becomes at places. */
    public final class Substituted {
        private final KernelTerm whole;
        private final PlacedAt placed;
        private final Box places;

        private Substituted(KernelTerm whole, PlacedAt placed, Box places) {
            this.whole = whole;
            this.placed = placed;
            this.places = places;
        }

        /** The term that ends with that. */
        public KernelTerm term() {
            return whole;
        }

        /**
         * The statement about the term itself, on a box whose points are such places.
         *
         * @param known about {@link #term}
         * @param rises whether the place rises with the variable
         * @return null if the kernel does not see it
         */
        public NotNegativeOn of(NotNegativeOn known, Box box, boolean rises, MeteredKernel kernel) {
            if (known == null) {
                return null;
            }
            EnclosedOn value = term.enclosed(box.ranges(), kernel);
            EnclosedOn least = value == null ? null : end(rises, kernel);
            EnclosedOn most = least == null ? null : end(!rises, kernel);
            meter.spend(8 * Prices.ARGUMENT * whole.size());
            return most == null ? null : NotNegativeOn.atPlaces(value, placed, known, start(box).ranges(), along(box).ranges(),
                distance(box, kernel), least, most);
        }

        /**
         * The same where the variable is not at the end from which the places go.
         *
         * @param known where the variable of {@link #term} is positive
         * @return null if the kernel does not see it
         */
        public NotNegativeWhere of(NotNegativeWhere known, Box box, boolean rises, MeteredKernel kernel) {
            BigFraction low = box.lower().get(variable);
            BigFraction high = box.upper().get(variable);
            if (known == null) {
                return null;
            }
            KernelTerm alone = KernelTerm.of(place, List.of(), box.inverted(), bits, meter);
            EnclosedOn near = alone == null ? null : alone.enclosed(at(true).ranges(), kernel);
            EnclosedOn far = near == null ? null : alone.enclosed(at(false).ranges(), kernel);
            EnclosedOn all = far == null ? null : alone.enclosed(places.ranges(), kernel);
            meter.spend(8 * Prices.ARGUMENT * whole.size());
            PlaceEnds ends = all == null ? null : new PlaceEnds(all, whole.copies(alone), near, far, distance(box, kernel));
            return ends == null ? null : NotNegativeWhere.atPlaces(term.term(), box.ranges(),
                new Distance(variable, rises ? low : high, rises).term(kernel), placed, ends, known, start(box).ranges(),
                along(box).ranges());
        }

        /** The points with a number of the places' own. */
        private Box start(Box box) {
            BigFraction start = places.lower().get(variable);
            return real(box, start, start);
        }

        /** From there to all points of the box. */
        private Box along(Box box) {
            BigFraction start = places.lower().get(variable);
            BigFraction low = box.lower().get(variable);
            BigFraction high = box.upper().get(variable);
            return real(box, start.compareTo(low) < 0 ? start : low, start.compareTo(high) > 0 ? start : high);
        }

        /** What a number of the box or the places may be less another one. */
        private Enclosure distance(Box box, MeteredKernel kernel) {
            BigFraction farthest = along(box).width(variable).add(places.width(variable));
            return kernel.between(farthest.negate(), farthest);
        }

        private EnclosedOn end(boolean below, MeteredKernel kernel) {
            return whole.first(placed.place + 1, bits, meter).enclosed(at(below).ranges(), kernel);
        }

        private Box at(boolean below) {
            BigFraction at = (below ? places.lower() : places.upper()).get(variable);
            return real(places, at, at);
        }

        private Box real(Box box, BigFraction low, BigFraction high) {
            return box.range(variable, low, high, false, false);
        }
    }

    /** The term that ends with what this one is at the place, which has this form; null if the kernel has none. */
    KernelTerm atPlace(Node form, Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        KernelTerm plain = null;
        for (Forms forms : FROM_PLACE) {
            Copy copy = new Copy(term, forms, box);
            copy.form = form;
            KernelTerm whole = copy.write(terms) ? copy.whole() : null;
            if (whole != null && copy.placed(whole, box.ranges(), kernel) != null) {
                return whole;
            }
            plain = plain == null ? whole : plain;
        }
        return plain;
    }

    /**
     * The statement that the term is not negative on the part of a box where a condition holds.
     *
     * @param condition that the variable is not less than the place, or not more
     * @param positive  whether it is strict
     * @param known     that {@link #shape} is not negative
     * @param least     that {@link #atPlace} is not
     * @param form      the node of that
     * @param terms     to make nodes of
     * @return null if the kernel does not see it
     */
    NotNegativeWhere where(KernelTerm condition, boolean positive, NotNegativeOn known, NotNegativeOn least, Node form, Box box,
            Terms terms, MeteredKernel kernel) throws ClaimException {
        for (Forms forms : FROM_PLACE) {
            Copy copy = new Copy(term, forms, box);
            copy.form = form;
            Parts parts = copy.write(terms) ? copy.parts(copy.whole(), least, kernel) : null;
            NotNegativeWhere shown = parts == null ? null : NotNegativeWhere.fromPlace(term.term(), condition.term(), positive,
                slope.slope(), known, parts.placed, parts.least, parts.place);
            if (shown != null) {
                return shown;
            }
        }
        return null;
    }

    /**
     * The same where all conditions hold.
     *
     * @param distance that the variable is not less than the place there, or not more
     * @param known    that {@link #shape} is not negative where variables are not at ends of their ranges
     * @param inside   that these are not, where all conditions hold
     * @param least    that {@link #atPlace} is not negative there
     */
    NotNegativeWhere where(NotNegativeWhere distance, NotNegativeWhere known, NotNegativeWhere inside, NotNegativeWhere least, Node form,
            Box box, Terms terms, MeteredKernel kernel) throws ClaimException {
        for (Forms forms : FROM_PLACE) {
            Copy copy = new Copy(term, forms, box);
            copy.form = form;
            KernelTerm whole = copy.write(terms) ? copy.whole() : null;
            Ranges ranges = box.ranges();
            PlacedAt placed = whole == null ? null : copy.placed(whole, ranges, kernel);
            // The place may be written in another order than its node.
            PlaceValue where = placed == null ? null
                : whole.value(whole.only(whole.operationsOf(placed.place), bits, meter), ranges, kernel);
            if (where != null) {
                meter.spend(8 * Prices.ARGUMENT * whole.size());
                NotNegativeWhere shown = NotNegativeWhere.fromPlace(term.term(), distance, slope.slope(), known, inside, placed, least,
                    where);
                if (shown != null) {
                    return shown;
                }
            }
        }
        return null;
    }

    /** What the term becomes at the place, that this is not negative, and what the place is. */
    private record Parts(PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
    }

    /** The operations with the place put in, behind those of a term. */
    private final class Copy {
        private final TermWriter writer;
        private final List<TermWriter.Operation> of;
        private final int[] places;
        private final int[] reasons;
        private final Node[] nodes;
        /** Which operations x ln x is in. */
        private final boolean[] isWeighted;
        private final List<Pair> pairs = new ArrayList<>();
        private final Forms forms;
        private final Box box;
        /** What the value is written as; null if that is to be found. */
        private Node form;
        /** Where that is among the operations already; -1 if it is not. */
        private int formPlace = -1;
        private int put;

        Copy(KernelTerm first, Forms forms, Box box) {
            this.forms = forms;
            this.box = box;
            writer = first.writer(bits, meter);
            of = (second == null ? term : slope.term()).operations();
            places = new int[of.size()];
            reasons = new int[of.size()];
            nodes = new Node[of.size()];
            isWeighted = new boolean[of.size()];
        }

        /** False if some operation has no form. */
        boolean write(Terms terms) throws ClaimException {
            if (!writer.write(Nodes.closure(List.of(place), meter))) {
                return false;
            }
            put = writer.place(place);
            Arrays.fill(places, -1);
            Arrays.fill(reasons, PlacedAt.COPY);
            // Where all operations become something, all of them have results at the places.
            boolean isWhole = slope == null;
            boolean[] isNeeded = KernelTerm.needed(of, term.size() - 1, of.size() - 1);
            int value = term.size() - 1;
            for (int k = 0; k < places.length; k++) {
                meter.spend(Prices.PLACE);
                if ((isWhole || isNeeded[k]) && !write(k, terms)) {
                    return false;
                }
            }
            int last = writer.append(new TermWriter.Operation(Operations.SUM, places[value], places[value], BigFraction.ZERO));
            return ends(value, last);
        }

        /** Does so with a value that has been written already. */
        boolean write(Node value, int place, Terms terms) throws ClaimException {
            form = value;
            formPlace = place;
            return write(terms) && differs();
        }

        /** Whether this is not what has been tried already. */
        boolean differs() {
            return forms == Forms.PLAIN || forms == Forms.NULL || pairs.stream().anyMatch(pair -> pair.step != null);
        }

        /** Writes a copy of operation k, and the form that nodes give it. */
        private boolean write(int k, Terms terms) throws ClaimException {
            TermWriter.Operation operation = of.get(k);
            nodes[k] = k == term.size() - 1 && form != null ? form : node(operation, terms);
            if (TermWriter.isLeaf(operation)) {
                places[k] = operation.kind() == Operations.VARIABLE && operation.first() == variable ? put : k;
                return true;
            }
            int copy = writer.add(operation.kind(), places[operation.first()], places[operation.second()], operation.number());
            isWeighted[k] = operation.kind() == Operations.WEIGHTED || isWeighted[operation.first()] || isWeighted[operation.second()];
            if (isWeighted[k] && k != term.size() - 1 && k != of.size() - 1) {
                // Nodes have x ln x as products only, which have no value where x is 0.
                places[k] = copy;
                return true;
            }
            if (!writer.write(Nodes.closure(List.of(nodes[k]), meter))) {
                return false;
            }
            boolean isValue = k == term.size() - 1;
            boolean isNull = (forms == Forms.NULL || forms == Forms.NULL_BY_POWERS)
                && (isValue && form == null || second != null && k == of.size() - 1);
            int known = isValue && formPlace >= 0 ? formPlace : writer.place(nodes[k]);
            becomes(k, copy, isNull ? writer.number(BigFraction.ZERO) : known);
            return true;
        }

        private void becomes(int k, int copy, int form) {
            places[k] = form;
            if (copy != form) {
                reasons[k] = pairs.size();
                pairs.add(new Pair(copy, form, step(copy, form)));
            }
        }

        private SameStep step(int copy, int form) {
            return switch (forms) {
                case PLAIN -> null;
                case ROOTS, NULL -> RootPath.of(writer, copy, form);
                case WEIGHTS -> PowerForms.withWeights(writer, copy, form, box);
                case POWERS, NULL_BY_POWERS -> PowerForms.between(writer, copy, form, box);
            };
        }

        /** Whether an evaluation shows that the value is not negative, or if strict positive; that it is 0 would have to be seen, too. */
        boolean isSeen(boolean strict, MeteredKernel kernel) {
            KernelTerm whole = whole();
            Ranges ranges = box.ranges();
            boolean isNull = forms == Forms.NULL || forms == Forms.NULL_BY_POWERS;
            boolean isSeen = whole.notNegative(ranges, strict, kernel) != null
                || whole.positiveWhere(box, variable, strict, kernel) != null
                || whole.positiveWhere(box, Distance.open(box.inside(variable)), strict, kernel) != null;
            return isSeen && (!isNull || placed(whole, ranges, kernel) != null);
        }

        /** The value, which no other operation needs, becomes the last one. */
        private boolean ends(int value, int last) {
            for (int k = value + 1; k < places.length; k++) {
                TermWriter.Operation operation = of.get(k);
                boolean isOperand = !TermWriter.isLeaf(operation) && (operation.first() == value || operation.second() == value);
                if (places[k] >= 0 && isOperand) {
                    return false;
                }
            }
            Pair pair = reasons[value] < 0 ? null : pairs.get(reasons[value]);
            reasons[value] = pairs.size();
            pairs.add(pair == null ? new Pair(places[value], last, null) : pair.to(last));
            places[value] = last;
            return true;
        }

        private Node node(TermWriter.Operation operation, Terms terms) throws ClaimException {
            if (operation.kind() == Operations.NUMBER) {
                return terms.number(operation.number());
            }
            if (operation.kind() == Operations.VARIABLE) {
                int own = operation.first();
                return own == variable ? place(terms) : terms.variable(term.isInverted(own) ? own + Box.RECIPROCAL : own);
            }
            if (operation.kind() == Operations.PI) {
                return terms.pi();
            }
            Node x = nodes[operation.first()];
            Node y = nodes[operation.second()];
            return switch (operation.kind()) {
                case Operations.SUM -> terms.sum(x, operation.number(), y);
                case Operations.PRODUCT -> terms.multiply(x, y);
                case Operations.SQUARE -> terms.power(x, 2);
                case Operations.QUOTIENT -> terms.divide(x, y);
                case Operations.EXPONENTIAL -> terms.exp(x);
                case Operations.LOGARITHM -> terms.ln(x);
                case Operations.WEIGHTED -> terms.multiply(x, terms.ln(x));
                case Operations.ROOT -> terms.sqrt(x);
                case Operations.ABSOLUTE -> terms.abs(x);
                case Operations.SINE -> terms.sin(x);
                case Operations.COSINE -> terms.cos(x);
                case Operations.ARC_TANGENT -> terms.atan(x);
                case Operations.ANY_ROOT -> terms.root(operation.number().intValue(), x);
                case Operations.NORMAL -> terms.normal(x);
                default -> terms.min(x, y);
            };
        }

        private Node place(Terms terms) throws ClaimException {
            return value == place ? place : terms.divide(terms.number(1), value);
        }

        /** @param value that the last operation is not negative */
        NotNegativeOn least(NotNegativeOn known, NotNegativeOn value, MeteredKernel kernel) {
            Parts parts = parts(whole(), value, kernel);
            if (parts == null) {
                return null;
            }
            return second == null
                ? NotNegativeOn.leastBySign(term.term(), slope.slope(), known, constants(), parts.placed, parts.least, parts.place)
                : NotNegativeOn.leastByRise(term.term(), slope.slope(), second.slope(), known, parts.placed, parts.least, parts.place);
        }

        NotNegativeWhere leastWhere(NotNegativeWhere known, NotNegativeWhere least, MeteredKernel kernel) {
            KernelTerm whole = whole();
            Ranges ranges = box.ranges();
            NotNegativeWhere inside = least == null ? null : KernelProduct.implied(least, known, ranges, kernel);
            PlacedAt placed = inside == null ? null : placed(whole, ranges, kernel);
            PlaceValue where = placed == null ? null
                : whole.value(KernelTerm.of(place, List.of(), box.inverted(), bits, meter), ranges, kernel);
            meter.spend(8 * Prices.ARGUMENT * whole.size());
            return where == null ? null
                : NotNegativeWhere.leastByRise(term.term(), slope.slope(), second.slope(), known, inside, placed, least, where);
        }

        KernelTerm whole() {
            return writer.term(nodes[term.size() - 1]);
        }

        /** Null if one of these statements is missing. */
        Parts parts(KernelTerm whole, NotNegativeOn least, MeteredKernel kernel) {
            Ranges ranges = box.ranges();
            PlacedAt placed = least == null ? null : placed(whole, ranges, kernel);
            EnclosedOn where = placed == null ? null : whole.first(put + 1, bits, meter).enclosed(ranges, kernel);
            meter.spend(8 * Prices.ARGUMENT * whole.size());
            return where == null ? null : new Parts(placed, least, where);
        }

        /** What the operations become; null if the kernel does not see it. */
        PlacedAt placed(KernelTerm whole, Ranges ranges, MeteredKernel kernel) {
            SameResult[] same = same(whole, ranges, kernel);
            return same == null ? null : PlacedAt.of(whole.term(), ranges, variable, put, places, reasons, same);
        }

        /** The statements that copies are the same as their forms; null if one is missing. */
        private SameResult[] same(KernelTerm whole, Ranges ranges, MeteredKernel kernel) {
            SameResult[] same = new SameResult[pairs.size()];
            for (int i = 0; i < same.length; i++) {
                same[i] = same(pairs.get(i), whole, ranges, kernel);
                if (same[i] == null) {
                    return null;
                }
            }
            return same;
        }

        private SameResult same(Pair pair, KernelTerm whole, Ranges ranges, MeteredKernel kernel) {
            SameResult undone = SameResult.inverse(whole.term(), ranges, pair.copy, pair.form);
            SameResult same = undone == null ? KernelEquality.on(box, whole, pair.copy, pair.form, meter) : undone;
            return same == null && pair.step != null ? pair.step.on(new SameStep.Proofs(box, whole, kernel)) : same;
        }

        /** The slope of all that the place is made of: the number 0. */
        private int[] constants() {
            List<TermWriter.Operation> operations = shape.operations();
            boolean[] isNeeded = KernelTerm.needed(operations, put);
            int zero = operations.indexOf(new TermWriter.Operation(Operations.NUMBER, 0, 0, BigFraction.ZERO));
            int[] slopes = new int[put + 1];
            for (int k = 0; k < slopes.length; k++) {
                slopes[k] = isNeeded[k] ? zero : -1;
            }
            return slopes;
        }
    }
}
