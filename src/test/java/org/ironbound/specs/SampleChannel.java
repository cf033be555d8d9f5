package org.ironbound.specs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.TwoRows;

/**
 * Channels by their names in FiniteChannel, and their coefficients in doubles: by a search over laws of two inputs for the share of the
 * variance of a function of the input that the output keeps, which divergences near a law have too, and by divergences between some laws of
 * all inputs.
 */
record SampleChannel(BigInteger[][] rows, int width, BigInteger d) {
    private static final int LARGEST = 64;
    private static final int BISECTIONS = 200;
    private static final int LAWS = 20;
    /** What is nothing but the errors of doubles: no channel over so small a denominator has a coefficient between 0 and this. */
    private static final double NOTHING = 1e-12;

    static SampleChannel draw(Draw draw, int inputs, int outputs) {
        BigInteger d = draw.positive(8);
        BigInteger[][] rows = new BigInteger[inputs][];
        for (int i = 0; i < inputs; i++) {
            rows[i] = law(draw, outputs, d);
        }
        return new SampleChannel(rows, outputs, d);
    }

    static BigInteger[] law(Draw draw, int outputs, BigInteger d) {
        BigInteger[] law = new BigInteger[outputs];
        BigInteger left = d;
        for (int y = 0; y < outputs; y++) {
            law[y] = y == outputs - 1 ? left : draw.between(BigInteger.ZERO, left);
            left = left.subtract(law[y]);
        }
        return law;
    }

    /** From the name of a matrix. */
    static SampleChannel named(BigInteger c, BigInteger n, BigInteger w, BigInteger d) {
        if (n.signum() < 0 || w.signum() < 0 || d.signum() <= 0) {
            throw new OutsideDomain(n + " rows of " + w + " entries over " + d);
        }
        if (n.max(BigInteger.ONE).multiply(w.max(BigInteger.ONE)).compareTo(BigInteger.valueOf(LARGEST)) > 0) {
            throw new OutOfReach("large matrix");
        }
        int width = w.intValueExact();
        BigInteger base = base(d);
        BigInteger[] names = digits(c, n.intValueExact(), base.pow(width));
        return new SampleChannel(Arrays.stream(names).map(r -> digits(r, width, base)).toArray(BigInteger[][]::new), width, d);
    }

    /** The least power of two above d. */
    private static BigInteger base(BigInteger d) {
        return BigInteger.ONE.shiftLeft(d.bitLength());
    }

    /** The row r over d with one more entry p. */
    static BigInteger entry(BigInteger r, BigInteger p, BigInteger d) {
        requirePositive(d);
        return r.multiply(base(d)).add(p);
    }

    /** The matrix c over d with one more row r of w entries. */
    static BigInteger row(BigInteger c, BigInteger r, BigInteger d, int w) {
        requirePositive(d);
        return c.multiply(base(d).pow(w)).add(r);
    }

    private static void requirePositive(BigInteger d) {
        if (d.signum() <= 0) {
            throw new OutsideDomain("denominator " + d);
        }
    }

    /** The last n digits, in order. */
    private static BigInteger[] digits(BigInteger x, int n, BigInteger base) {
        BigInteger[] digits = new BigInteger[n];
        BigInteger rest = x;
        for (int k = n - 1; k >= 0; k--) {
            digits[k] = rest.mod(base);
            rest = rest.subtract(digits[k]).divide(base);
        }
        return digits;
    }

    static BigInteger[] row(BigInteger r, BigInteger w, BigInteger d) {
        return named(r, BigInteger.ONE, w, d).rows[0];
    }

    static BigInteger rowName(BigInteger[] row, BigInteger d) {
        return Arrays.stream(row).reduce(BigInteger.ZERO, (name, entry) -> entry(name, entry, d));
    }

    /** The name of the first n rows. */
    BigInteger name(int n) {
        return Arrays.stream(rows, 0, n).reduce(BigInteger.ZERO,
            (name, row) -> row(name, rowName(row, d), d, width), (a, b) -> b);
    }

    BigInteger rowName(int i) {
        return rowName(rows[i], d);
    }

    BigInteger inputs() {
        return BigInteger.valueOf(rows.length);
    }

    BigInteger outputs() {
        return BigInteger.valueOf(width);
    }

    static boolean isRow(BigInteger r, BigInteger w, BigInteger d, BigInteger m) {
        BigInteger[] row = row(r, w, d);
        return rowName(row, d).equals(r) && areEntries(row, d) && Arrays.stream(row).reduce(BigInteger.ZERO, BigInteger::add).equals(m);
    }

    /** Whether none is above d, as a digit may be. */
    static boolean areEntries(BigInteger[] row, BigInteger d) {
        return Arrays.stream(row).allMatch(entry -> entry.compareTo(d) <= 0);
    }

    static boolean isChannel(BigInteger c, BigInteger n, BigInteger w, BigInteger d) {
        SampleChannel channel = named(c, n, w, d);
        return channel.name(channel.rows.length).equals(c) && Arrays.stream(channel.rows).allMatch(row -> isRow(rowName(row, d), w, d, d));
    }

    static boolean hasRow(BigInteger c, BigInteger n, BigInteger w, BigInteger d, BigInteger r) {
        return Arrays.stream(named(c, n, w, d).rows).anyMatch(row -> rowName(row, d).equals(r));
    }

    static BigInteger pair(BigInteger r, BigInteger s, BigInteger w, BigInteger d) {
        BigInteger[] first = row(r, w, d);
        BigInteger[] second = row(s, w, d);
        BigInteger list = BigInteger.ZERO;
        for (int y = 0; y < first.length; y++) {
            list = TwoRows.with(list, first[y], second[y]);
        }
        return list;
    }

    static BigInteger distance(BigInteger list) {
        return TwoRows.entries(list).stream().map(pair -> pair[0].subtract(pair[1]).abs()).reduce(BigInteger.ZERO, BigInteger::add);
    }

    double variation() {
        double largest = 0;
        for (BigInteger[] p : rows) {
            for (BigInteger[] q : rows) {
                largest = Math.max(largest, distance(pair(rowName(p, d), rowName(q, d), outputs(), d)).doubleValue() / d.doubleValue() / 2);
            }
        }
        return largest;
    }

    private double[][] doubles() {
        return Arrays.stream(rows)
            .map(row -> Arrays.stream(row).mapToDouble(x -> x.doubleValue() / d.doubleValue()).toArray()).toArray(double[][]::new);
    }

    /** The coefficient for the worst law of the input. */
    double inputFree() {
        return inputFree(doubles());
    }

    double inputFreeOfUses(int k) {
        double[][] one = doubles();
        double[][] all = one;
        for (int i = 1; i < k; i++) {
            all = product(all, one);
            if (all.length * all[0].length > LARGEST * LARGEST) {
                throw new OutOfReach("many uses");
            }
        }
        return inputFree(all);
    }

    double inputFreeOfCascade(SampleChannel next) {
        double[][] first = doubles();
        double[][] second = next.doubles();
        if (second.length != width) {
            throw new OutsideDomain("cascade of " + width + " outputs into " + second.length + " inputs");
        }
        double[][] both = new double[first.length][second[0].length];
        for (int i = 0; i < first.length; i++) {
            for (int y = 0; y < second.length; y++) {
                for (int z = 0; z < second[0].length; z++) {
                    both[i][z] += first[i][y] * second[y][z];
                }
            }
        }
        return inputFree(both);
    }

    /** Both used independently. */
    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length * b.length][a[0].length * b[0].length];
        for (int i = 0; i < product.length; i++) {
            for (int y = 0; y < product[i].length; y++) {
                product[i][y] = a[i / b.length][y / b[0].length] * b[i % b.length][y % b[0].length];
            }
        }
        return product;
    }

    private static double inputFree(double[][] rows) {
        double largest = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, ofTwo(rows[i], rows[j]));
            }
        }
        Random random = new Random(rows.length);
        for (int i = 0; i < LAWS; i++) {
            largest = Math.max(largest, ratio(rows, random(random, rows.length), random(random, rows.length)));
        }
        return largest < NOTHING ? 0 : largest;
    }

    private static double[] random(Random random, int n) {
        double[] law = random.doubles(n).map(x -> -Math.log(1 - x)).toArray();
        double sum = Arrays.stream(law).sum();
        return Arrays.stream(law).map(x -> x / sum).toArray();
    }

    /** D(Q W || P W)/D(Q || P). */
    private static double ratio(double[][] rows, double[] q, double[] p) {
        double[] ofQ = new double[rows[0].length];
        double[] ofP = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int y = 0; y < rows[0].length; y++) {
                ofQ[y] += q[i] * rows[i][y];
                ofP[y] += p[i] * rows[i][y];
            }
        }
        double told = divergence(q, p);
        return told < 1e-4 ? 0 : divergence(ofQ, ofP) / told;
    }

    private static double divergence(double[] q, double[] p) {
        double sum = 0;
        for (int y = 0; y < q.length; y++) {
            sum += q[y] > 0 ? q[y] * Math.log(q[y] / p[y]) : 0;
        }
        return sum;
    }

    /** The largest share of the variance that is kept, a concave function of the law of the two inputs. */
    private static double ofTwo(double[] p, double[] q) {
        double low = 0;
        double high = 1;
        double best = Math.max(kept(p, q, 1e-9), kept(p, q, 1 - 1e-9));
        for (int k = 0; k < BISECTIONS; k++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            double atLeft = kept(p, q, left);
            double atRight = kept(p, q, right);
            best = Math.max(best, Math.max(atLeft, atRight));
            low = atLeft < atRight ? left : low;
            high = atLeft < atRight ? high : right;
        }
        return best;
    }

    /** Var E[f|Y]/Var f, where f is 1 for the first input, which has the probability b, and 0 for the second. */
    private static double kept(double[] p, double[] q, double b) {
        double square = 0;
        for (int y = 0; y < p.length; y++) {
            double weight = b * p[y] + (1 - b) * q[y];
            double difference = weight <= 0 ? 0 : b * p[y] / weight - b;
            square += weight * difference * difference;
        }
        return b <= 0 || b >= 1 ? 0 : square / (b * (1 - b));
    }
}
