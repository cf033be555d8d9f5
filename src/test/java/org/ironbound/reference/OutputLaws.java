package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.ApfloatRuntimeException;

/**
 * Laws of an input of a channel with two outputs by their counts, numbered as they are met, and what CH-BINARY uses of them; exactly, or in
 * doubles.
 */
public final class OutputLaws {
    private static final int BISECTIONS = 200;
    private static final int GRID = 300;
    private static final double FARTHEST = 2000;
    private static final double NEAREST = 1e-4;
    private static final BigFraction LARGEST_EXPONENT = new BigFraction(1000);
    /** The first name: small numbers are names of nothing. */
    private static final BigInteger FIRST = BigInteger.TEN.pow(9);
    private static final List<OutputLaws> MET = new ArrayList<>();
    private static final Map<List<List<BigInteger>>, BigInteger> NUMBERS = new HashMap<>();

    private final List<BigInteger> zeros;
    private final List<BigInteger> ones;

    private OutputLaws(List<BigInteger> zeros, List<BigInteger> ones) {
        this.zeros = zeros;
        this.ones = ones;
    }

    /** The number of a law. */
    public static synchronized BigInteger number(List<BigInteger> zeros, List<BigInteger> ones) {
        return NUMBERS.computeIfAbsent(List.of(List.copyOf(zeros), List.copyOf(ones)), counts -> {
            MET.add(new OutputLaws(counts.get(0), counts.get(1)));
            return FIRST.add(BigInteger.valueOf(MET.size() - 1L));
        });
    }

    public static synchronized OutputLaws numbered(BigInteger number) {
        BigInteger index = number.subtract(FIRST);
        if (index.signum() < 0 || index.compareTo(BigInteger.valueOf(MET.size())) >= 0) {
            throw new Nameless("law " + number);
        }
        return MET.get(index.intValueExact());
    }

    public int size() {
        return zeros.size();
    }

    public BigInteger zero(int i) {
        return zeros.get(i);
    }

    public BigInteger one(int i) {
        return ones.get(i);
    }

    /** Of the letters before j. */
    public BigInteger total(int j) {
        return IntStream.range(0, j).mapToObj(k -> zeros.get(k).add(ones.get(k))).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The counts of the output 1 of the letters before j. */
    public BigInteger positive(int j) {
        return ones.stream().limit(j).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** P(A=1). */
    public BigFraction mean() {
        return share(positive(size()), total(size()));
    }

    private static BigFraction share(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            throw new OutOfReach("a letter that never occurs");
        }
        return new BigFraction(part, whole);
    }

    /** x_k. */
    public BigFraction value(int k) {
        return share(ones.get(k), zeros.get(k).add(ones.get(k)));
    }

    /** The sum of c_k x_k over the letters before j. */
    public BigFraction second(int j) {
        return IntStream.range(0, j).mapToObj(k -> value(k).multiply(ones.get(k))).reduce(BigFraction.ZERO, BigFraction::add);
    }

    public BigFraction variance() {
        return second(size()).divide(total(size())).subtract(mean().multiply(mean()));
    }

    /** The largest of the first j values, 0 if there is none. */
    public BigFraction largest(int j) {
        return IntStream.range(0, j).mapToObj(this::value).reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    /** (a + c) e^(t (c/(a + c) - b)). */
    public static Real term(BigInteger a, BigInteger c, BigFraction t, BigFraction b) {
        return new OutputLaws(List.of(a), List.of(c)).mgf(1, t, b);
    }

    /** The sum of (a_k + c_k) e^(t (x_k - b)) over the letters before j. */
    public Real mgf(int j, BigFraction t, BigFraction b) {
        if (t.getNumerator().signum() == 0) {
            return Real.exactly(total(j), BigInteger.ONE);
        }
        List<BigFraction> exponents = exponents(j, t, b);
        if (exponents.stream().allMatch(x -> x.getNumerator().signum() == 0)) {
            return Real.exactly(total(j), BigInteger.ONE);
        }
        return real(digits -> sum(exponents, digits));
    }

    /** ln E e^(t (x - b)). */
    public Real logMgf(BigFraction t, BigFraction b) {
        List<BigFraction> exponents = exponents(size(), t, b);
        if (exponents.stream().distinct().count() == 1) {
            return Real.exactly(exponents.get(0).getNumerator(), exponents.get(0).getDenominator());
        }
        return real(digits -> ApfloatMath.log(sum(exponents, digits).divide(new Apfloat(total(size()), digits))));
    }

    /** t (x_k - b) of the letters before j. */
    private List<BigFraction> exponents(int j, BigFraction t, BigFraction b) {
        List<BigFraction> exponents = IntStream.range(0, j).mapToObj(k -> value(k).subtract(b).multiply(t)).toList();
        if (exponents.stream().anyMatch(x -> x.abs().compareTo(LARGEST_EXPONENT) > 0)) {
            throw new OutOfReach("exponents " + exponents);
        }
        return exponents;
    }

    private Apfloat sum(List<BigFraction> exponents, int digits) {
        Apfloat sum = Apfloat.ZERO;
        for (int k = 0; k < exponents.size(); k++) {
            Apfloat exponent = new Apfloat(exponents.get(k).getNumerator(), digits)
                .divide(new Apfloat(exponents.get(k).getDenominator(), digits));
            sum = sum.add(new Apfloat(zeros.get(k).add(ones.get(k)), digits).multiply(ApfloatMath.exp(exponent)));
        }
        return sum;
    }

    private static Real real(IntFunction<Apfloat> x) {
        return Real.approximated(digits -> {
            try {
                return new BigDecimal(x.apply(digits + 20).toString(true)).setScale(digits + 400, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            } catch (ApfloatRuntimeException e) {
                throw new OutOfReach(e.getMessage());
            }
        });
    }

    /**
     * The supremum of d2(x || P(A=1))/Lam*(x) over x from P(A=1) to the given end, as far as there are values; 0 if there is none. Next to
     * P(A=1), where doubles do not tell, its limit stands for it.
     */
    public double supremum(double end) {
        return occurring().supremumOfOccurring(end);
    }

    /** Without the letters that never occur. */
    private OutputLaws occurring() {
        int[] letters = IntStream.range(0, size()).filter(k -> zeros.get(k).add(ones.get(k)).signum() > 0).toArray();
        return new OutputLaws(Arrays.stream(letters).mapToObj(zeros::get).toList(), Arrays.stream(letters).mapToObj(ones::get).toList());
    }

    private double supremumOfOccurring(double end) {
        double mean = mean().doubleValue();
        double last = Math.min(end, largest(size()).doubleValue());
        if (last <= mean) {
            return 0;
        }
        double best = variance().doubleValue() / (mean * (1 - mean));
        if (last <= mean + NEAREST) {
            return best;
        }
        Dual dual = new Dual(size());
        DoubleUnaryOperator ratio = x -> divergence(x, mean) / dual.at(x);
        double first = mean + NEAREST;
        int at = 0;
        for (int k = 0; k <= GRID; k++) {
            double found = ratio.applyAsDouble(first + (last - first) * share(k));
            at = found > best ? k : at;
            best = Math.max(best, found);
        }
        double low = share(Math.max(0, at - 1));
        double high = share(Math.min(GRID, at + 1));
        for (int i = 0; i < BISECTIONS / 2; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (ratio.applyAsDouble(first + (last - first) * left) < ratio.applyAsDouble(first + (last - first) * right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return Math.max(best, ratio.applyAsDouble(first + (last - first) * high));
    }

    private static double share(int k) {
        double x = (double) k / GRID;
        return x * x;
    }

    private static double divergence(double x, double y) {
        double first = x > 0 ? x * Math.log(x / y) : 0;
        return first + (x < 1 ? (1 - x) * Math.log((1 - x) / (1 - y)) : 0);
    }

    /** Lam*(x) of the first j letters, in doubles, infinite beyond their values. */
    public double dual(int j, double x) {
        return new Dual(j).at(x);
    }

    /** Lam* of the first j letters, whose values and weights are rounded once for all places. */
    private final class Dual {
        private static final double NEAR = 1e-12;

        private final double[] values;
        private final double[] weights;
        private final double most;
        private final double least;

        Dual(int j) {
            double total = total(j).doubleValue();
            values = IntStream.range(0, j).mapToDouble(k -> value(k).doubleValue()).toArray();
            weights = IntStream.range(0, j).mapToDouble(k -> zeros.get(k).add(ones.get(k)).doubleValue() / total).toArray();
            most = Arrays.stream(values).max().orElseThrow();
            least = Arrays.stream(values).min().orElseThrow();
        }

        double at(double x) {
            if (x > most + NEAR || x < least - NEAR) {
                return Double.POSITIVE_INFINITY;
            }
            if (x >= most - NEAR || x <= least + NEAR) {
                double end = x >= most - NEAR ? most : least;
                return -Math.log(IntStream.range(0, values.length).filter(k -> Math.abs(values[k] - end) < NEAR)
                    .mapToDouble(k -> weights[k]).sum());
            }
            double low = -FARTHEST / (most - least);
            double high = FARTHEST / (most - least);
            for (int i = 0; i < BISECTIONS; i++) {
                double t = (low + high) / 2;
                if (slope(t, x) < 0) {
                    low = t;
                } else {
                    high = t;
                }
            }
            double t = low;
            return -Math.log(IntStream.range(0, values.length).mapToDouble(k -> weights[k] * Math.exp(t * (values[k] - x))).sum());
        }

        /** Has the sign of the slope of the moments of the letters less x at t. */
        private double slope(double t, double x) {
            double end = t > 0 ? most : least;
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                sum += weights[k] * (values[k] - x) * Math.exp(t * (values[k] - end));
            }
            return sum;
        }
    }
}
