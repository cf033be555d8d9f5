package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.bound.ChiTail;
import org.ironbound.kernel.bound.PoissonSum;
import org.ironbound.kernel.bound.ShortVector;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** How rarely what is released is short [CHI-EVEN, CHI-SERIES]: how it is computed, and what that costs. */
public final class ChiTails {
    /** Bits of a weight beyond those of the result, so that roundings do not show. */
    private static final int GUARD = 64;
    /** By so many bits a weight is cut that has become longer. */
    private static final int CUT = 128;
    /** What is left of a sum is about the sum divided by 2 to this power, or less. */
    private static final int SHARE_BITS = 16;
    /** The steps of a sum, in roots of the larger of half the dimension and half the squared length: then weights fall fast. */
    private static final int ROOTS = 8;
    /** By so many roots more each factor of 2^-16 is reached, or by fewer. */
    private static final int MORE_ROOTS = 5;

    /** Those that were computed last: the neighbours in a sweep over samples have the same. */
    private static final Latest<Question, List<ShortVector>> LATEST = new Latest<>();

    private ChiTails() {
    }

    /** What all depends on. */
    private record Question(List<BigFraction> lengths, BigInteger dimension, int precision) {
        /** The one that a record has by default is made when it is first asked for, which takes longer than many a bound. */
        @Override
        public int hashCode() {
            return lengths.hashCode();
        }

        List<ShortVector> answer() {
            Function<BigFraction, ShortVector> law = law();
            return lengths.stream().map(law).filter(Objects::nonNull).toList();
        }

        private Function<BigFraction, ShortVector> law() {
            if (dimension.intValueExact() <= Limits.CHI_EXACT) {
                return length -> byTail(length, dimension.intValueExact() / 2, precision);
            }
            Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(precision));
            return length -> bySum(length, dimension.shiftRight(1), ln, SHARE_BITS);
        }
    }

    /** Those of some lengths, without the ones of which nothing is said, paid for. */
    static List<ShortVector> all(CheckCost cost, List<BigFraction> lengths, BigInteger dimension, int precision) throws RejectedException {
        Question question = new Question(lengths, dimension, precision);
        return cost.once(question, () -> {
            cost.spend(KernelCost.logarithms(precision));
            for (BigFraction length : lengths) {
                pay(cost, length, dimension, precision);
            }
            return LATEST.of(question, Question::answer);
        });
    }

    /**
     * Of the largest even number of coordinates.
     *
     * @param length    not negative
     * @param dimension the number of coordinates, at most {@link Limits#CHI_DIMENSION}
     * @param precision bits after the point
     * @return null if nothing is said
     */
    static ShortVector of(BigFraction length, BigInteger dimension, int precision) {
        return new Question(List.of(length), dimension, precision).law().apply(length);
    }

    /** The same by a sum [CHI-SERIES] of which as good as nothing is left; null if nothing is said. */
    public static ShortVector byWholeSum(BigFraction length, BigInteger dimension, int precision) {
        return bySum(length, dimension.shiftRight(1), new Logarithm(BigInteger.ONE.shiftLeft(precision)), precision);
    }

    private static ShortVector byTail(BigFraction length, int half, int precision) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        BigInteger divisor = BigInteger.ONE.shiftLeft(CUT);
        ChiTail tail = ChiTail.none(length, unit, unit.shiftLeft(scaleBits(length)));
        for (int pairs = half; pairs > 0; pairs--) {
            tail = tail.next();
            if (tail.weight.bitLength() > precision + GUARD + CUT) {
                tail = tail.coarser(divisor);
            }
        }
        return tail.shortVector();
    }

    private static ShortVector bySum(BigFraction length, BigInteger half, Logarithm ln, int shareBits) {
        PoissonSum sum = isBeyondAll(length, half) ? null : PoissonSum.from(half, length, ln);
        for (long steps = sum == null ? 0 : steps(length, half, shareBits); steps > 0 && !isLong(sum, shareBits); steps--) {
            sum = sum.next();
        }
        return sum == null ? null : sum.shortVector();
    }

    /** Whether nearly all vectors are shorter: nothing is said of these lengths, whose weights would grow to very long numbers. */
    private static boolean isBeyondAll(BigFraction length, BigInteger half) {
        return halfSquare(length).subtract(half).compareTo(half.sqrt().multiply(BigInteger.valueOf(ROOTS))) > 0;
    }

    /** Whether hardly anything is left: the rest is about a root of the half times the next weight, or less. */
    private static boolean isLong(PoissonSum sum, int shareBits) {
        int bits = shareBits + sum.pairs.bitLength() / 2;
        // Before most steps the numbers of bits tell.
        return sum.weight.bitLength() + bits <= sum.sum.bitLength() && sum.weight.shiftLeft(bits).compareTo(sum.sum) <= 0;
    }

    private static long steps(BigFraction length, BigInteger half, int shareBits) {
        BigInteger most = half.max(halfSquare(length));
        long roots = ROOTS + MORE_ROOTS * (shareBits / SHARE_BITS - 1L);
        return roots * most.sqrt().longValueExact() + Math.max(0, halfSquare(length).subtract(half).longValueExact());
    }

    private static BigInteger halfSquare(BigFraction length) {
        return length.getNumerator().pow(2).divide(length.getDenominator().pow(2)).shiftRight(1);
    }

    /** The first weight is e^(-length^2/2), above 2^(-3 length^2/4). */
    private static int scaleBits(BigFraction length) {
        return GUARD + length.getNumerator().pow(2).divide(length.getDenominator().pow(2)).intValueExact() * 3 / 4 + 1;
    }

    /** Pays for one, or refuses it. */
    private static void pay(CheckCost cost, BigFraction length, BigInteger dimension, int precision) throws RejectedException {
        if (dimension.compareTo(BigInteger.valueOf(Limits.CHI_DIMENSION)) > 0) {
            throw new RejectedException("lengths are for a dimension of at most " + Limits.CHI_DIMENSION);
        }
        if (Fractions.signum(length) < 0 || length.compareTo(new BigFraction(Limits.CHI_LENGTH)) > 0) {
            throw new RejectedException("a witness length is " + InvalidFieldException.shorten(Fractions.text(length))
                + ", it must be from 0 to " + Limits.CHI_LENGTH);
        }
        if (dimension.intValueExact() <= Limits.CHI_EXACT) {
            payTail(cost, length, dimension.longValueExact() / 2, precision);
        } else {
            paySum(cost, length, dimension.shiftRight(1), precision);
        }
    }

    private static void payTail(CheckCost cost, BigFraction length, long half, int precision) throws RejectedException {
        long size = 2 * KernelCost.size(length) + 1;
        long scale = (long) precision + scaleBits(length);
        long weight = precision + 2L * GUARD + CUT;
        cost.spend(KernelCost.exponential(scale, size, size) + KernelCost.product(size, precision) + KernelCost.quotient(size + precision,
            size));
        cost.spend(half, 2 * KernelCost.product(weight, size) + KernelCost.product(weight, precision)
            + 3 * KernelCost.product(size, size) + KernelCost.quotient(weight + precision, precision)
            + KernelCost.quotient(weight + size, size) + 6 * KernelCost.sum(weight));
        cost.spend(scale / CUT + 1, 2 * KernelCost.quotient(scale, CUT) + KernelCost.sum(scale));
    }

    private static void paySum(CheckCost cost, BigFraction length, BigInteger half, int precision) throws RejectedException {
        if (isBeyondAll(length, half)) {
            return;
        }
        long size = 2 * KernelCost.size(length) + half.bitLength() + 1;
        long exponent = size + 2L * precision + half.bitLength();
        cost.spend(2 * KernelCost.logarithm(precision, size)
            + KernelCost.exponential(precision, exponent, size + precision) + 8 * KernelCost.product(exponent, size));
        cost.spend(steps(length, half, SHARE_BITS), 4 * KernelCost.product(precision, size) + 3 * KernelCost.product(size, size)
            + 2 * KernelCost.quotient(precision + size, size) + 6 * KernelCost.sum(precision + size));
    }
}
