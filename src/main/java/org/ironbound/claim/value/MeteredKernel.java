package org.ironbound.claim.value;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.kernel.real.Arctangent;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Boxes;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Images;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.real.RootImage;
import org.ironbound.kernel.real.Sine;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.OneSided;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.ironbound.kernel.term.WeightedLogarithm;

/** Calls of the kernel at one unit, each paid for before it is made. What costs no more than to read its arguments is not paid for here. */
public final class MeteredKernel {
    /** Of terms, exponentials of larger numbers are not computed. */
    private static final BigInteger LARGEST_EXPONENT = BigInteger.valueOf(1023);

    private final BigInteger unit;
    private final int bits;
    private final Meter meter;
    private final Logarithm logarithm;
    private Enclosure circleNumber;
    private Sine sines;
    private Arctangent arctangents;

    /** @param bits after the point */
    MeteredKernel(int bits, Meter meter) {
        meter.spend(Prices.logarithms(bits));
        this.unit = BigInteger.ONE.shiftLeft(bits);
        this.bits = bits;
        this.meter = meter;
        this.logarithm = new Logarithm(unit);
    }

    public BigInteger unit() {
        return unit;
    }

    /** After the point. */
    int bits() {
        return bits;
    }

    public Meter meter() {
        return meter;
    }

    /** That a term is not negative on a box, by one evaluation of it, which costs at most the price; null if that does not show it. */
    NotNegativeOn notNegative(Term term, Ranges box, boolean strict, long price) {
        meter.spend(price);
        return NotNegativeOn.of(term, box, strict, logarithm, KernelTerm.mostBits(bits));
    }

    /** What a term is on a box, by one evaluation of it, which costs at most the price; null if it may have no value there. */
    EnclosedOn enclosed(Term term, Ranges box, long price) {
        meter.spend(price);
        return EnclosedOn.of(term, box, logarithm, KernelTerm.mostBits(bits));
    }

    /** The same at another unit, which is not much longer, or of a term without functions. */
    EnclosedOn enclosed(KernelTerm term, Ranges box, BigInteger unit) {
        if (unit.equals(this.unit)) {
            return enclosed(term.term(), box, term.price());
        }
        meter.spend(Prices.logarithms(unit.bitLength()) + term.price() * (1 + unit.bitLength() / bits));
        return EnclosedOn.of(term.term(), box, new Logarithm(unit), KernelTerm.mostBits(unit.bitLength()));
    }

    /**
     * That a term is not negative where variables are not at ends of their ranges, by bounds that have been paid for; null if they do not
     * show it.
     */
    NotNegativeWhere notNegative(Term term, boolean strict, NotNegativeWhere[] signs, OneSided[] bounds, int[] reasons, int last) {
        return NotNegativeWhere.of(term, strict, signs, bounds, reasons, last, logarithm);
    }

    /** That a term has a value where variables are not at ends of their ranges. */
    DefinedWhere defined(Term term, NotNegativeWhere[] signs, OneSided[] bounds, int[] reasons) {
        return DefinedWhere.of(term, signs, bounds, reasons, logarithm);
    }

    /** Whether {@link #exponentialAt} computes the exponential. */
    boolean isNear(BigInteger x) {
        return x.abs().compareTo(unit.multiply(LARGEST_EXPONENT)) <= 0;
    }

    /** e^(x/unit). */
    Enclosure exponentialAt(BigInteger x) {
        return Images.exponentialAt(x, unit);
    }

    /** ln(x/unit), exact at 1. */
    Enclosure logarithmAt(BigInteger x) {
        return x.equals(unit) ? at(BigInteger.ZERO) : logarithm.of(x, unit);
    }

    /** x ln x, 0 where x is 0, for x from a/unit to c/unit. */
    Enclosure weighted(BigInteger a, BigInteger c) {
        return WeightedLogarithm.of(a, c, logarithm);
    }

    /** One number in multiples of 1/unit. */
    Enclosure at(BigInteger x) {
        return new Enclosure(x, x, unit);
    }

    private static int length(Enclosure x) {
        return Prices.length(x.lower, x.upper);
    }

    /** All numbers from one to another. */
    public Enclosure between(BigFraction low, BigFraction high) {
        if (meter.isLimited()) {
            meter.spend(rounding(low) + rounding(high));
        }
        return Intervals.between(low.getNumerator(), low.getDenominator(), high.getNumerator(), high.getDenominator(), unit);
    }

    private long rounding(BigFraction x) {
        int numerator = x.getNumerator().bitLength();
        return Prices.product(numerator, bits) + Prices.quotient(numerator + bits, x.getDenominator().bitLength());
    }

    public Enclosure multiple(Enclosure x, BigInteger n, BigInteger d) {
        if (meter.isLimited()) {
            int length = length(x);
            meter.spend(2 * Prices.product(length, n.bitLength()) + 2 * Prices.quotient(length + n.bitLength(), d.bitLength()));
        }
        return Intervals.multiple(x, n, d);
    }

    Enclosure product(Enclosure x, Enclosure y) {
        if (meter.isLimited()) {
            meter.spend(productPrice(length(x), length(y)));
        }
        return Intervals.product(x, y);
    }

    /** All products of ends, the least and the largest of which are rounded. */
    private long productPrice(long length, long others) {
        return 8 * Prices.product(length, others) + 2 * Prices.quotient(length + others, bits);
    }

    Enclosure square(Enclosure x) {
        if (meter.isLimited()) {
            meter.spend(productPrice(length(x), length(x)));
        }
        return Intervals.square(x);
    }

    /** x/y, both ends of y being positive. */
    Enclosure quotient(Enclosure x, Enclosure y) {
        if (meter.isLimited()) {
            int length = length(x);
            meter.spend(2 * Prices.product(length, bits) + 2 * Prices.quotient(length + bits, y.lower.bitLength())
                + 2 * Prices.quotient(length + bits, y.upper.bitLength()));
        }
        return Intervals.quotient(x, y);
    }

    /** 1/x, both ends being positive. */
    Enclosure reciprocal(Enclosure x) {
        return quotient(at(unit), x);
    }

    /** The mean-value form. */
    public Enclosure meanValue(Enclosure value, Enclosure slope, Enclosure distance) {
        if (meter.isLimited()) {
            meter.spend(productPrice(length(slope), length(distance)));
        }
        return Boxes.meanValue(value, slope, distance);
    }

    /** The logarithm of all enclosed numbers, which are positive. */
    Enclosure logarithm(Enclosure x) {
        if (meter.isLimited()) {
            meter.spend(2 * Prices.logarithm(bits, length(x)));
        }
        return Images.logarithm(logarithm, x);
    }

    Enclosure logarithm(BigFraction x) {
        if (meter.isLimited()) {
            meter.spend(Prices.logarithm(bits, Prices.length(x)));
        }
        return logarithm.of(x.getNumerator(), x.getDenominator());
    }

    /**
     * e^(end/unit). The fraction is shortened first: at a whole number the kernel sums a series in which every term has its denominator.
     */
    Enclosure exponential(BigInteger end) {
        if (end.signum() == 0) {
            return at(unit);
        }
        meter.spend(Prices.exponential(bits, end.bitLength() - bits));
        int zeros = Math.min(end.getLowestSetBit(), bits);
        return Exponential.of(end.shiftRight(zeros), unit.shiftRight(zeros), unit);
    }

    /** The n-th root of all enclosed numbers, which for even n are not negative. */
    Enclosure root(int n, Enclosure x) {
        if (meter.isLimited()) {
            meter.spend(2 * Prices.root(n, length(x) + (n - 1) * bits));
        }
        return n == 2 ? Images.root(x) : RootImage.of(n, x);
    }

    /** The sine of all enclosed numbers. */
    Enclosure sine(Enclosure x) {
        return sine(0, x);
    }

    /** The cosine of all enclosed numbers. */
    Enclosure cosine(Enclosure x) {
        return sine(1, x);
    }

    private Enclosure sine(int quarters, Enclosure x) {
        if (!x.lower.equals(x.upper)) {
            return sines(quarters, x);
        }
        meter.spend(Prices.sine(bits, length(x)));
        return sines().of(quarters, x.lower, unit);
    }

    /** The sine of all enclosed numbers, so many quarter turns later, by its ends even where these are one number. */
    Enclosure sines(int quarters, Enclosure x) {
        meter.spend(2 * Prices.sine(bits, length(x)));
        return sines().image(quarters, x);
    }

    private Sine sines() {
        if (sines == null) {
            meter.spend(Prices.circleNumber(bits + Sine.GUARD));
            sines = new Sine(unit);
        }
        return sines;
    }

    /** The arctangent of all enclosed numbers. */
    Enclosure arctangent(Enclosure x) {
        if (arctangents == null) {
            meter.spend(Prices.circleNumber(bits) + Prices.arctangent(bits, 0));
            arctangents = new Arctangent(unit);
        }
        if (x.lower.equals(x.upper)) {
            meter.spend(Prices.arctangent(bits, length(x)));
            return arctangents.of(x.lower, unit);
        }
        meter.spend(2 * Prices.arctangent(bits, length(x)));
        return arctangents.image(x);
    }

    /** Phi(end/unit); the fraction is shortened first, as for the exponential. */
    Enclosure normal(BigInteger end) {
        meter.spend(Prices.normal(bits, end.bitLength() - bits));
        int zeros = Math.min(Math.max(0, end.getLowestSetBit()), bits);
        return NormalDistribution.of(end.shiftRight(zeros), unit.shiftRight(zeros), unit);
    }

    /** Dber of all enclosed numbers, which are from -1 to 1. */
    Enclosure dber(Enclosure x) {
        if (meter.isLimited()) {
            meter.spend(2 * divergencePrice(bits, bits));
        }
        return Images.dber(logarithm, x);
    }

    private long divergencePrice(long parts, long whole) {
        return 2 * (Prices.logarithm(bits, whole) + 2 * Prices.product(parts, bits) + Prices.quotient(parts + bits, whole));
    }

    /** d2 of all enclosed numbers, from 0 to 1 and strictly between. */
    Enclosure divergence(Enclosure x, Enclosure y) {
        if (meter.isLimited()) {
            meter.spend(3 * divergencePrice(bits, bits));
        }
        return Images.divergence(logarithm, x, y);
    }

    /** d2(a/whole || b/whole). */
    Enclosure divergence(BigInteger a, BigInteger b, BigInteger whole) {
        if (meter.isLimited()) {
            meter.spend(divergencePrice(whole.bitLength(), whole.bitLength()));
        }
        return BinaryDivergence.of(logarithm, a, b, whole);
    }

    /** At most phi of an error, by a tangent point. */
    BigInteger leastInformation(BigFraction error, BigFraction missProbability) {
        if (meter.isLimited()) {
            long whole = Prices.length(error) + Prices.length(missProbability);
            meter.spend(2 * Prices.logarithm(bits, whole) + 12 * Prices.product(2 * whole, whole + bits)
                + Prices.quotient(4 * whole + bits, 3 * whole));
        }
        return LeastInformation.lowerBound(logarithm, error, missProbability);
    }

    Enclosure circleNumber() {
        if (circleNumber == null) {
            meter.spend(Prices.circleNumber(bits));
            circleNumber = CircleNumber.of(unit);
        }
        return circleNumber;
    }
}
