package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.OneSided;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Bounds of all operations of a term where variables of a box are not at ends of their ranges, each on one side, for the kernel to make a
 * statement of [ENDS]. What is written here by mistake the kernel refuses.
 */
final class KernelEnds {
    private static final int NONE = OneSided.NONE;
    private static final BigInteger THREE = BigInteger.valueOf(3);
    /** Sines of numbers up to this have their sign. */
    private static final BigInteger LARGEST_SINE = THREE;
    /** Cosines of numbers up to this are 1 at 0 only. */
    private static final BigInteger LARGEST_COSINE = BigInteger.valueOf(6);

    private final KernelTerm term;
    private final List<TermWriter.Operation> operations;
    private final List<Distance> distances;
    private final NotNegativeWhere[] signs;
    private final Box box;
    private final MeteredKernel kernel;
    private final BigInteger unit;
    private final List<OneSided> bounds = new ArrayList<>();
    /** Of each operation, the index of its bound from below, and of that of its negative. */
    private final int[] below;
    private final int[] above;
    /** Of each operation that is seen to be positive, the index of a strict bound that says so, and of one that its negative is. */
    private final int[] positive;
    private final int[] negative;
    private final int[] reasons;

    private KernelEnds(KernelTerm term, Box box, List<Distance> distances, NotNegativeWhere[] signs, MeteredKernel kernel) {
        this.term = term;
        this.operations = term.operations();
        this.distances = distances;
        this.signs = signs;
        this.box = box;
        this.kernel = kernel;
        this.unit = kernel.unit();
        this.below = new int[operations.size()];
        this.above = new int[operations.size()];
        this.positive = new int[operations.size()];
        this.negative = new int[operations.size()];
        this.reasons = new int[operations.size()];
    }

    /**
     * Such bounds.
     *
     * @param distances from ends, which are positive, one or more
     * @return null if more than the bounds of some operation would be needed
     */
    static KernelEnds of(KernelTerm term, Box box, SortedSet<Distance> distances, MeteredKernel kernel) {
        NotNegativeWhere[] signs = KernelProduct.signs(distances, box.ranges(), kernel);
        return signs == null ? null : of(new KernelEnds(term, box, List.copyOf(distances), signs, kernel));
    }

    /** The same under any condition, with the statements that distances are positive under it. */
    static KernelEnds of(KernelTerm term, Box box, SortedMap<Distance, NotNegativeWhere> signs, MeteredKernel kernel) {
        return of(new KernelEnds(term, box, List.copyOf(signs.keySet()), signs.values().toArray(NotNegativeWhere[]::new), kernel));
    }

    private static KernelEnds of(KernelEnds ends) {
        ends.kernel.meter().spend(ends.term.price());
        return ends.write() ? ends : null;
    }

    /** That the term is not negative, or if strict positive; null if the bounds do not show it. */
    NotNegativeWhere statement(boolean strict) {
        int last = below[below.length - 1];
        if (last < 0 || side(last) < 0) {
            return null;
        }
        kernel.meter().spend(term.price());
        return kernel.notNegative(term.term(), strict, signs, all(), reasons, last);
    }

    /** That all operations have results. */
    DefinedWhere defined() {
        kernel.meter().spend(term.price());
        return kernel.defined(term.term(), signs, all(), reasons);
    }

    private OneSided[] all() {
        return bounds.toArray(OneSided[]::new);
    }

    private boolean write() {
        Arrays.fill(below, NONE);
        Arrays.fill(above, NONE);
        Arrays.fill(positive, NONE);
        Arrays.fill(negative, NONE);
        Arrays.fill(reasons, NONE);
        for (int k = 0; k < below.length; k++) {
            kernel.meter().spend(Prices.PLACE);
            TermWriter.Operation operation = operations.get(k);
            switch (operation.kind()) {
                case Operations.NUMBER -> number(k, operation.number());
                case Operations.VARIABLE -> variable(k, operation.first());
                case Operations.SUM -> sum(k, operation);
                case Operations.PRODUCT -> product(k, operation);
                case Operations.SQUARE -> square(k, operation.first());
                case Operations.QUOTIENT -> quotient(k, operation);
                case Operations.EXPONENTIAL -> exponential(k, operation.first());
                case Operations.LOGARITHM -> logarithm(k, operation.first());
                case Operations.ROOT -> root(k, operation.first());
                case Operations.ANY_ROOT -> oddRoot(k, operation);
                case Operations.WEIGHTED -> entire(k, operation.first());
                case Operations.PI -> within(k, kernel.circleNumber());
                case Operations.SINE -> sine(k, operation);
                case Operations.COSINE -> cosine(k, operation);
                case Operations.ABSOLUTE -> absolute(k, operation.first());
                case Operations.SMALLER -> smaller(k, operation.first(), operation.second());
                case Operations.ARC_TANGENT -> arctangent(k, operation.first());
                case Operations.NORMAL -> normal(k);
                default -> { }
            }
            boolean isPartial = operation.kind() == Operations.QUOTIENT || operation.kind() == Operations.LOGARITHM
                || operation.kind() == Operations.ROOT || operation.kind() == Operations.WEIGHTED
                || operation.kind() == Operations.ANY_ROOT && !isOdd(operation);
            if (isPartial && reasons[k] < 0) {
                return false;
            }
        }
        return true;
    }

    private OneSided at(int bound) {
        return bounds.get(bound);
    }

    private int side(int bound) {
        return bound < 0 ? -1 : at(bound).end.signum();
    }

    private boolean isPositive(int bound) {
        return side(bound) > 0 || side(bound) == 0 && at(bound).strict;
    }

    /** Keeps a bound if it is better than what is known, or the first strict one that shows the sign. */
    private void add(int k, int sign, boolean strict, BigInteger end, int... from) {
        int[] places = sign == 1 ? below : above;
        int[] signs = sign == 1 ? positive : negative;
        int known = places[k];
        int better = known < 0 ? 1 : end.compareTo(at(known).end);
        boolean isBetter = better > 0 || better == 0 && strict && !at(known).strict;
        boolean isSign = strict && end.signum() >= 0 && signs[k] < 0;
        boolean isShort = end.bitLength() <= KernelTerm.mostBits(kernel.bits());
        if (isShort && (isBetter || isSign)) {
            places[k] = isBetter ? bounds.size() : known;
            signs[k] = isSign ? bounds.size() : signs[k];
            bounds.add(new OneSided(k, sign, strict, end, from.length > 0 ? from[0] : NONE, from.length > 1 ? from[1] : NONE,
                from.length > 2 ? from[2] : NONE));
        }
    }

    /** The ends of an enclosure, and its sign. */
    private void within(int k, Enclosure value) {
        add(k, 1, false, value.lower);
        add(k, -1, false, value.upper.negate());
        if (value.lower.signum() > 0) {
            add(k, 1, true, BigInteger.ZERO);
        }
        if (value.upper.signum() < 0) {
            add(k, -1, true, BigInteger.ZERO);
        }
    }

    private void number(int k, BigFraction number) {
        within(k, kernel.between(number, number));
    }

    private void variable(int k, int v) {
        within(k, kernel.between(box.lower().get(v), box.upper().get(v)));
        for (int i = 0; i < distances.size(); i++) {
            Distance distance = distances.get(i);
            if (distance.variable() == v) {
                int sign = distance.isLower() ? 1 : -1;
                BigFraction end = distance.end().multiply(sign);
                add(k, sign, true, Division.floor(end.getNumerator().multiply(unit), end.getDenominator()), NONE, i);
            }
        }
    }

    private void sum(int k, TermWriter.Operation z) {
        int rises = Fractions.signum(z.number());
        add(k, 1, below[z.first()], rises < 0 ? above[z.second()] : below[z.second()], z.number());
        add(k, -1, above[z.first()], rises < 0 ? below[z.second()] : above[z.second()], z.number());
    }

    private void add(int k, int sign, int x, int y, BigFraction number) {
        if (x >= 0 && y >= 0) {
            BigInteger part = Division.floor(at(y).end.multiply(number.getNumerator().abs()), number.getDenominator());
            add(k, sign, at(x).strict || at(y).strict && Fractions.signum(number) != 0, at(x).end.add(part), x, y);
            boolean isSign = (sign == 1 ? positive : negative)[k] < 0 && at(x).end.add(part).signum() > 0;
            if (isSign && TermWriter.isLeaf(operations.get(at(x).operation))) {
                // More than a little less: so it is strictly on that side of 0.
                OneSided less = new OneSided(at(x).operation, at(x).sign, true, at(x).end.subtract(BigInteger.ONE), NONE, NONE, NONE);
                bounds.add(less);
                add(k, sign, true, less.end.add(part), bounds.size() - 1, y);
            }
        }
    }

    private void product(int k, TermWriter.Operation z) {
        int i = z.first();
        int j = z.second();
        TermWriter.Operation weight = operations.get(j);
        if (weight.kind() == Operations.LOGARITHM && weight.first() == i && above[i] >= 0) {
            weighted(k, above[i]);
        }
        for (int sign : new int[] {1, -1}) {
            product(k, sign, below[i], sign == 1 ? below[j] : above[j], sign == 1 ? above[j] : below[j]);
            product(k, sign, above[i], sign == 1 ? above[j] : below[j], sign == 1 ? below[j] : above[j]);
            product(k, sign, below[j], sign == 1 ? below[i] : above[i], sign == 1 ? above[i] : below[i]);
            product(k, sign, above[j], sign == 1 ? above[i] : below[i], sign == 1 ? below[i] : above[i]);
            ofSigns(k, sign, positive[i], sign == 1 ? positive[j] : negative[j]);
            ofSigns(k, sign, negative[i], sign == 1 ? negative[j] : positive[j]);
        }
    }

    /** By bounds of one factor and of the other, and the bound of that on its other side. */
    private void product(int k, int sign, int x, int y, int w) {
        if (x < 0 || side(y) < 0) {
            return;
        }
        if (side(x) >= 0) {
            BigInteger product = at(x).end.multiply(at(y).end);
            BigInteger end = Division.floor(product, unit);
            add(k, sign, at(x).strict && at(y).strict || end.multiply(unit).compareTo(product) < 0, end, x, y);
        }
        if (side(x) <= 0 && w >= 0) {
            boolean strict = side(w) < 0 && at(x).end.signum() < 0 && (at(x).strict || at(w).strict);
            add(k, sign, strict, Division.floor(at(x).end.multiply(at(w).end).negate(), unit), x, y, w);
        }
    }

    private void ofSigns(int k, int sign, int x, int y) {
        if (x >= 0 && y >= 0) {
            add(k, sign, true, BigInteger.ZERO, x, y);
        }
    }

    /** x ln x, from the bound of -x. */
    private void weighted(int k, int x) {
        BigInteger most = at(x).end.negate();
        if (most.signum() > 0 && most.multiply(THREE).compareTo(unit) <= 0) {
            BigInteger least = kernel.logarithmAt(most).lower;
            add(k, 1, false, Division.floor(most.multiply(least), unit), x);
        }
    }

    /** x ln x as an operation of its own. */
    private void entire(int k, int i) {
        reasons[k] = side(below[i]) >= 0 ? below[i] : NONE;
        if (below[i] >= 0 && above[i] >= 0) {
            Enclosure range = kernel.weighted(at(below[i]).end, at(above[i]).end.negate());
            add(k, 1, false, range.lower, below[i], above[i]);
            add(k, -1, false, range.upper.negate(), below[i], above[i]);
        }
    }

    private void square(int k, int i) {
        add(k, 1, false, BigInteger.ZERO);
        for (int x : new int[] {below[i], above[i]}) {
            if (side(x) >= 0) {
                BigInteger square = at(x).end.multiply(at(x).end);
                BigInteger end = Division.floor(square, unit);
                add(k, 1, at(x).strict || end.multiply(unit).compareTo(square) < 0, end, x);
            }
            if (side(x) > 0) {
                add(k, 1, true, BigInteger.ZERO, x);
            }
        }
        if (below[i] >= 0 && above[i] >= 0) {
            int compared = at(below[i]).end.abs().compareTo(at(above[i]).end.abs());
            BigInteger most = at(compared > 0 ? below[i] : above[i]).end;
            BigInteger square = most.multiply(most).negate();
            BigInteger end = Division.floor(square, unit);
            boolean isLess = (compared < 0 || at(below[i]).strict) && (compared > 0 || at(above[i]).strict);
            add(k, -1, isLess || end.multiply(unit).compareTo(square) < 0, end, below[i], above[i]);
        }
    }

    private void absolute(int k, int i) {
        add(k, 1, false, BigInteger.ZERO);
        for (int x : new int[] {below[i], above[i], positive[i], negative[i]}) {
            if (side(x) >= 0 && x >= 0) {
                add(k, 1, at(x).strict, at(x).end, x);
            }
        }
        if (below[i] >= 0 && above[i] >= 0) {
            add(k, -1, below[i], above[i]);
        }
    }

    /** By the smaller one of the ends of two bounds. */
    private void add(int k, int sign, int x, int y) {
        int compared = at(x).end.compareTo(at(y).end);
        add(k, sign, (compared > 0 || at(x).strict) && (compared < 0 || at(y).strict), at(x).end.min(at(y).end), x, y);
    }

    private void smaller(int k, int i, int j) {
        if (below[i] >= 0 && below[j] >= 0) {
            add(k, 1, below[i], below[j]);
        }
        for (int x : new int[] {above[i], above[j]}) {
            if (x >= 0) {
                add(k, -1, at(x).strict, at(x).end, x);
            }
        }
    }

    private void arctangent(int k, int i) {
        BigInteger least = Division.floor(kernel.circleNumber().upper.negate(), BigInteger.TWO);
        add(k, 1, true, least);
        add(k, -1, true, least);
        arctangent(k, 1, below[i]);
        arctangent(k, 1, positive[i]);
        arctangent(k, -1, above[i]);
        arctangent(k, -1, negative[i]);
    }

    private void arctangent(int k, int sign, int x) {
        if (x >= 0) {
            kernel.meter().spend(2 * OperationPrices.of(operations.get(k), kernel.bits()));
            add(k, sign, at(x).strict, kernel.arctangent(kernel.at(at(x).end)).lower, x);
        }
    }

    /** A chance that is neither 0 nor 1. */
    private void normal(int k) {
        add(k, 1, true, BigInteger.ZERO);
        add(k, -1, true, unit.negate());
    }

    private void sine(int k, TermWriter.Operation z) {
        int i = z.first();
        add(k, 1, false, unit.negate());
        add(k, -1, false, unit.negate());
        if (below[i] >= 0 && above[i] >= 0) {
            range(k, z, kernel.sines(0, range(i)));
            small(k, 1, positive[i], below[i], above[i]);
            small(k, -1, negative[i], above[i], below[i]);
        }
    }

    /** That sin x has the sign of x. */
    private void small(int k, int sign, int known, int x, int y) {
        if (isUpTo(LARGEST_SINE, y)) {
            int strictly = isPositive(x) ? x : known;
            if (strictly >= 0 || side(x) == 0) {
                add(k, sign, strictly >= 0, BigInteger.ZERO, strictly >= 0 ? strictly : x, y);
            }
        }
    }

    private void cosine(int k, TermWriter.Operation z) {
        int i = z.first();
        add(k, 1, false, unit.negate());
        add(k, -1, false, unit.negate());
        if (below[i] >= 0 && above[i] >= 0) {
            range(k, z, kernel.sines(1, range(i)));
            belowOne(k, isPositive(below[i]) ? below[i] : positive[i], above[i]);
            belowOne(k, isPositive(above[i]) ? above[i] : negative[i], below[i]);
        }
    }

    /** That cos x is less than 1 where x is not 0. */
    private void belowOne(int k, int x, int y) {
        if (x >= 0 && isUpTo(LARGEST_COSINE, y)) {
            add(k, -1, true, unit.negate(), x, y);
        }
    }

    private boolean isUpTo(BigInteger most, int bound) {
        return at(bound).end.negate().compareTo(unit.multiply(most)) <= 0;
    }

    /** Between which bounds an operation is. */
    private Enclosure range(int i) {
        return new Enclosure(at(below[i]).end, at(above[i]).end.negate(), unit);
    }

    /** What a function is for all numbers between two bounds, of which the kernel computes each end anew. */
    private void range(int k, TermWriter.Operation z, Enclosure range) {
        int i = z.first();
        kernel.meter().spend(2 * OperationPrices.of(z, kernel.bits()));
        add(k, 1, false, range.lower, below[i], above[i]);
        add(k, -1, false, range.upper.negate(), below[i], above[i]);
    }

    private void quotient(int k, TermWriter.Operation z) {
        int i = z.first();
        int j = z.second();
        boolean positive = isPositive(below[j]);
        if (!positive && !isPositive(above[j])) {
            return;
        }
        int y = positive ? below[j] : above[j];
        int w = positive ? above[j] : below[j];
        reasons[k] = y;
        quotient(k, 1, positive ? below[i] : above[i], y, w);
        quotient(k, -1, positive ? above[i] : below[i], y, w);
    }

    private void quotient(int k, int sign, int x, int y, int w) {
        if (x < 0) {
            return;
        }
        BigInteger scaled = at(x).end.multiply(unit);
        if (side(x) >= 0) {
            add(k, sign, isPositive(x), BigInteger.ZERO, x, y);
            if (w >= 0 && side(w) < 0) {
                BigInteger most = at(w).end.negate();
                BigInteger end = Division.floor(scaled, most);
                boolean isLess = at(x).strict || at(w).strict && side(x) > 0;
                add(k, sign, isLess || end.multiply(most).compareTo(scaled) < 0, end, x, y, w);
            }
        }
        if (side(x) <= 0 && side(y) > 0) {
            add(k, sign, at(x).strict || at(y).strict && side(x) < 0, Division.floor(scaled, at(y).end), x, y);
        }
    }

    private void exponential(int k, int i) {
        add(k, 1, true, BigInteger.ZERO);
        if (below[i] >= 0 && kernel.isNear(at(below[i]).end)) {
            add(k, 1, at(below[i]).strict, kernel.exponentialAt(at(below[i]).end).lower, below[i]);
        }
        if (above[i] >= 0 && kernel.isNear(at(above[i]).end)) {
            add(k, -1, at(above[i]).strict, kernel.exponentialAt(at(above[i]).end.negate()).upper.negate(), above[i]);
        }
    }

    private void logarithm(int k, int i) {
        reasons[k] = isPositive(below[i]) ? below[i] : NONE;
        if (side(below[i]) > 0) {
            add(k, 1, at(below[i]).strict, kernel.logarithmAt(at(below[i]).end).lower, below[i]);
        }
        if (above[i] >= 0 && side(above[i]) < 0) {
            add(k, -1, at(above[i]).strict, kernel.logarithmAt(at(above[i]).end.negate()).upper.negate(), above[i]);
        }
    }

    private void root(int k, int i) {
        reasons[k] = side(below[i]) >= 0 ? below[i] : NONE;
        if (side(below[i]) >= 0) {
            add(k, 1, at(below[i]).strict, at(below[i]).end.multiply(unit).sqrt(), below[i]);
        }
        if (above[i] >= 0 && side(above[i]) <= 0) {
            BigInteger[] root = at(above[i]).end.negate().multiply(unit).sqrtAndRemainder();
            add(k, -1, at(above[i]).strict, root[0].add(root[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE).negate(), above[i]);
        }
    }

    private static boolean isOdd(TermWriter.Operation root) {
        return root.number().getNumerator().testBit(0);
    }

    /** Of odd degree: that of -x is minus that of x. */
    private void oddRoot(int k, TermWriter.Operation z) {
        if (isOdd(z)) {
            int i = z.first();
            for (int sign : new int[] {1, -1}) {
                int x = sign == 1 ? below[i] : above[i];
                int strictly = sign == 1 ? positive[i] : negative[i];
                oddRoot(k, sign, x, z);
                oddRoot(k, sign, strictly == x ? NONE : strictly, z);
            }
        }
    }

    private void oddRoot(int k, int sign, int x, TermWriter.Operation z) {
        if (x >= 0) {
            // The kernel computes each anew.
            kernel.meter().spend(2 * OperationPrices.of(z, kernel.bits()));
            Enclosure root = kernel.root(z.number().getNumeratorAsInt(), kernel.at(at(x).end));
            add(k, sign, at(x).strict, root.lower, x);
        }
    }
}
