package org.ironbound.problem;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** How often the clusters of a group are seen: the chance that a sample, or a test case, is of such a cluster. */
public sealed interface Frequencies {
    /**
     * All equally often.
     *
     * @param each the chance that a sample is of such a cluster, strictly between 0 and 1
     */
    record Equal(BigFraction each) implements Frequencies {
        /**
         * Refuses numbers that are out of their range.
         *
         * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
         */
        public Equal {
            if (Fractions.signum(each) <= 0 || each.compareTo(BigFraction.ONE) >= 0) {
                throw new InvalidFieldException("frequency", Fractions.text(each), "strictly between 0 and 1");
            }
            Ranges.requireSize("frequency", each);
        }

        @Override
        public String toString() {
            return Fractions.text(each);
        }
    }

    /**
     * Zipf's law: the j-th cluster has the frequency floor(2^96/j^s), divided by the sum of these whole numbers. So all frequencies are
     * rational, and within 2^-32 of themselves proportional to 1/j^s.
     *
     * @param exponent s, above 0 and at most 10, with a denominator of at most 20
     */
    record Zipf(BigFraction exponent) implements Frequencies {
        /** In a file the exponent follows. */
        public static final String PREFIX = "zipf:";
        /** Bits of the largest weight. */
        public static final int BITS = 96;
        /** Every weight has at least these bits. */
        private static final int LEAST_BITS = 32;

        /**
         * Refuses numbers that are out of their range.
         *
         * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
         */
        public Zipf {
            if (Fractions.signum(exponent) <= 0 || exponent.compareTo(new BigFraction(10)) > 0
                || exponent.getDenominator().compareTo(BigInteger.valueOf(20)) > 0) {
                throw new InvalidFieldException("frequencies", PREFIX + Fractions.text(exponent),
                    PREFIX + "S with S above 0, at most 10 and with a denominator of at most 20");
            }
        }

        /** floor(2^96/j^s), exactly. */
        BigInteger weight(int j) {
            int root = exponent.getDenominator().intValueExact();
            BigInteger power = BigInteger.ONE.shiftLeft(BITS * root)
                .divide(BigInteger.valueOf(j).pow(exponent.getNumerator().intValueExact()));
            return root == 1 || power.signum() == 0 ? power : root(power, root);
        }

        /** Whether the rarest cluster still has a weight of enough digits, when there are {@code clusters} of them. */
        boolean isFineFor(int clusters) {
            return weight(clusters).bitLength() > LEAST_BITS;
        }

        /**
         * The largest whole x with x^n at most the power, which is positive, by Newton's iteration from a number that is not below the
         * root: one more than the root of the power's leading digits, with zeros after it for the others.
         */
        private static BigInteger root(BigInteger power, int n) {
            int half = ((power.bitLength() - 1) / n + 1) / 2;
            if (half == 0) {
                return BigInteger.ONE;
            }
            BigInteger x = root(power.shiftRight(n * half), n).add(BigInteger.ONE).shiftLeft(half);
            while (true) {
                BigInteger next = newton(power, n, x);
                if (next.compareTo(x) >= 0) {
                    return x;
                }
                x = next;
            }
        }

        private static BigInteger newton(BigInteger power, int n, BigInteger x) {
            return x.multiply(BigInteger.valueOf(n - 1L)).add(power.divide(x.pow(n - 1))).divide(BigInteger.valueOf(n));
        }

        @Override
        public String toString() {
            return PREFIX + Fractions.text(exponent);
        }
    }
}
