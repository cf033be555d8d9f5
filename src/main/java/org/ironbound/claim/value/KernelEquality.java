package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Image;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;
import org.ironbound.kernel.term.Unknowns;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state that two operations of a term have the same result, as fractions of polynomials in what is not made by + - * / and
 * squares. A first round with small numbers says how large the polynomials are, a second one uses a point that is large enough for them.
 * What is computed here by mistake the kernel refuses.
 */
final class KernelEquality {
    private static final Ranges ALL = Ranges.of(new BigFraction[0], new BigFraction[0], new int[0]);
    /** Bits of the longest number; of longer ones nothing is stated. */
    private static final int MOST_BITS = 400_000;

    private final TermWriter.Operation[] operations;
    private final Box box;
    private final int first;
    private final int second;
    private final int[] kinds;
    private final IntPredicate isHidden;
    private final IntPredicate isUnknown;
    private final List<Integer> unknowns = new ArrayList<>();

    private KernelEquality(KernelTerm term, Box box, int first, int second, IntPredicate isHidden, IntPredicate isUnknown) {
        this.operations = term.operations().toArray(TermWriter.Operation[]::new);
        this.box = box;
        this.first = first;
        this.second = second;
        this.kinds = new int[operations.length];
        this.isHidden = isHidden;
        this.isUnknown = isUnknown;
    }

    /** In the words of the kernel; all points, if there is no box. */
    static Ranges ranges(Box box) {
        return box == null ? ALL : box.ranges();
    }

    /** At all points at which the term has a value; null if that is not so, or too long to show. */
    static SameResult everywhere(KernelTerm term, int first, int second, Meter meter) {
        return state(term, null, first, second, root -> false, ALL, meter);
    }

    /** At the points of a box; null if that is not so, or too long to show. */
    static SameResult on(Box box, KernelTerm term, int first, int second, Meter meter) {
        return on(box, term, first, second, root -> false, meter);
    }

    /**
     * At the points of a box, whatever the squares of some square roots and absolute values are; null if that is not so, or too long to
     * show.
     *
     * @param isHidden which of these that are
     */
    static SameResult on(Box box, KernelTerm term, int first, int second, IntPredicate isHidden, Meter meter) {
        return state(term, box, first, second, isHidden, ranges(box), meter);
    }

    /** At the points of a box, whatever the results are of which both are made; null if that is not so, or too long to show. */
    static SameResult shared(Box box, KernelTerm term, int first, int second, Meter meter) {
        return shared(term, box, first, second, root -> false, ranges(box), meter);
    }

    /** At the points of a box, whatever the results of some operations are; null if that is not so, or too long to show. */
    static SameResult whatever(Box box, KernelTerm term, int first, int second, IntPredicate isUnknown, Meter meter) {
        meter.spend(2 * Prices.ARGUMENT * term.size());
        return new KernelEquality(term, box, first, second, root -> false, isUnknown).state(term.term(), ranges(box), meter);
    }

    private static SameResult shared(KernelTerm term, Box box, int first, int second, IntPredicate isHidden, Ranges ranges, Meter meter) {
        boolean[] one = KernelTerm.needed(term.operations(), first);
        boolean[] other = KernelTerm.needed(term.operations(), second);
        meter.spend(2 * Prices.ARGUMENT * term.size());
        return new KernelEquality(term, box, first, second, isHidden, k -> one[k] && other[k]).state(term.term(), ranges, meter);
    }

    /** Whatever the results are of which both are made, or if that is not so by what these are. */
    private static SameResult state(KernelTerm term, Box box, int first, int second, IntPredicate isHidden, Ranges ranges, Meter meter) {
        SameResult same = shared(term, box, first, second, isHidden, ranges, meter);
        return same != null ? same
            : new KernelEquality(term, box, first, second, isHidden, any -> false).state(term.term(), ranges, meter);
    }

    private SameResult state(Term term, Ranges ranges, Meter meter) {
        choose();
        Image[] sizes = images(Unknowns.of(list(), BigInteger.ONE, 1), meter);
        if (sizes == null) {
            return null;
        }
        BigInteger norm = sizes[first].norm.multiply(sizes[second].norm).shiftLeft(1);
        BigInteger degree = sizes[first].degree.add(sizes[second].depth).max(sizes[second].degree.add(sizes[first].depth));
        if (bits(norm, degree) > MOST_BITS) {
            return null;
        }
        Unknowns point = Unknowns.of(list(), BigInteger.ONE.shiftLeft(norm.bitLength()), degree.intValueExact() + 1);
        Image[] images = images(point, meter);
        // The kernel computes them once more.
        return images == null ? null : SameResult.of(term, ranges, point, kinds, images, first, second);
    }

    /** About how long the longest number is. */
    private long bits(BigInteger norm, BigInteger degree) {
        long power = degree.bitLength() < Short.SIZE ? degree.longValueExact() + 1 : MOST_BITS;
        long bits = norm.bitLength() * power;
        for (int i = 1; i < unknowns.size() && bits <= MOST_BITS; i++) {
            bits *= power;
        }
        return bits;
    }

    /** Which operations are used, and which of these are unknowns. */
    private void choose() {
        Arrays.fill(kinds, SameResult.UNUSED);
        kinds[first] = SameResult.COMPUTED;
        kinds[second] = SameResult.COMPUTED;
        for (int k = operations.length - 1; k >= 0; k--) {
            TermWriter.Operation operation = operations[k];
            if (kinds[k] == SameResult.UNUSED || operation.kind() == Operations.NUMBER) {
                continue;
            }
            if (operation.kind() == Operations.VARIABLE && box != null && box.isPoint(operation.first())) {
                continue;
            }
            if (operation.kind() < Operations.SUM || operation.kind() > Operations.QUOTIENT || isUnknown.test(k)) {
                kinds[k] = unknowns.size();
                unknowns.add(k);
            } else if (hasNull(operation)) {
                continue;
            } else if (hasKnownSquare(operation)) {
                kinds[operations[operation.first()].first()] = SameResult.COMPUTED;
            } else {
                kinds[operation.first()] = SameResult.COMPUTED;
                kinds[operation.second()] = SameResult.COMPUTED;
            }
        }
    }

    private boolean hasNull(TermWriter.Operation operation) {
        return operation.kind() == Operations.PRODUCT && (isNull(operations[operation.first()]) || isNull(operations[operation.second()]));
    }

    private static boolean isNull(TermWriter.Operation operation) {
        return operation.kind() == Operations.NUMBER && Fractions.signum(operation.number()) == 0;
    }

    /** Whether it is the square of a square root or of an absolute value, and not hidden. */
    private boolean hasKnownSquare(TermWriter.Operation operation) {
        int root = operation.first();
        return operation.kind() == Operations.SQUARE && RootPath.hasSquare(operations[root].kind()) && !isHidden.test(root);
    }

    /** The unknowns, in the words of the kernel. */
    private Term list() {
        int[] places = unknowns.isEmpty() ? new int[1] : unknowns.stream().mapToInt(Integer::intValue).toArray();
        BigFraction[] numbers = new BigFraction[places.length];
        Arrays.fill(numbers, BigFraction.ONE);
        return Term.of(new int[places.length], places, new int[places.length], numbers);
    }

    /** Null if one of them is too long. */
    private Image[] images(Unknowns point, Meter meter) {
        Image[] images = new Image[operations.length];
        for (int k = 0; k < images.length; k++) {
            images[k] = kinds[k] == SameResult.UNUSED ? number(BigFraction.ZERO)
                : kinds[k] >= 0 ? new Image(point.unit(kinds[k]), BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO)
                : computed(operations[k], images);
            int length = Math.max(images[k].norm.bitLength(), Prices.length(images[k].top, images[k].bottom));
            meter.spend(Prices.OPERATION + 4 * Prices.product(length, length));
            // What is made of it is longer still.
            if (length > 2 * MOST_BITS || bits(images[k].norm, images[k].degree.max(images[k].depth)) > MOST_BITS) {
                return null;
            }
        }
        return images;
    }

    private Image computed(TermWriter.Operation operation, Image[] images) {
        return switch (operation.kind()) {
            case Operations.NUMBER -> number(operation.number());
            case Operations.VARIABLE -> number(box.lower().get(operation.first()));
            case Operations.SUM -> sum(images[operation.first()], images[operation.second()], operation.number());
            case Operations.PRODUCT -> hasNull(operation) ? number(BigFraction.ZERO)
                : product(images[operation.first()], images[operation.second()]);
            case Operations.SQUARE -> square(operation, images);
            default -> quotient(images[operation.first()], images[operation.second()]);
        };
    }

    private Image square(TermWriter.Operation operation, Image[] images) {
        TermWriter.Operation root = operations[operation.first()];
        boolean isKnown = hasKnownSquare(operation);
        Image x = images[isKnown ? root.first() : operation.first()];
        return isKnown && root.kind() == Operations.ROOT ? x : product(x, x);
    }

    private static Image number(BigFraction x) {
        BigInteger norm = x.getNumerator().abs().max(x.getDenominator());
        return new Image(x.getNumerator(), x.getDenominator(), norm, BigInteger.ZERO, BigInteger.ZERO);
    }

    private static Image sum(Image x, Image y, BigFraction factor) {
        BigInteger n = factor.getNumerator();
        BigInteger d = factor.getDenominator();
        BigInteger top = x.top.multiply(y.bottom).multiply(d).add(y.top.multiply(x.bottom).multiply(n));
        return new Image(top, x.bottom.multiply(y.bottom).multiply(d), x.norm.multiply(y.norm).multiply(d.add(n.abs())),
            x.degree.add(y.depth).max(y.degree.add(x.depth)), x.depth.add(y.depth));
    }

    private static Image product(Image x, Image y) {
        return new Image(x.top.multiply(y.top), x.bottom.multiply(y.bottom), x.norm.multiply(y.norm), x.degree.add(y.degree),
            x.depth.add(y.depth));
    }

    private static Image quotient(Image x, Image y) {
        return new Image(x.top.multiply(y.bottom), x.bottom.multiply(y.top), x.norm.multiply(y.norm), x.degree.add(y.depth),
            x.depth.add(y.degree));
    }
}
