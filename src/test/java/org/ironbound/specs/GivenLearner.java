package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Reference.Fraction;

/**
 * What GivenCoefficients means if there is one learner only, the current one. Theta is a fair sign; the sample is the sign seen with mean
 * r, but with a small chance, the slack, the sign itself, marked as such; a fresh sample is the sign seen with mean r. So theta contracts
 * by r^2, a fresh sample by r^4, both with this slack. The output is made from the four values of the sample by chances that are drawn.
 */
final class GivenLearner {
    private static GivenLearner current;
    private static final int SEEN = 4;
    /** What doubles err by in what is memorized, and in information. */
    private static final double DOUBLES = 1e-6;
    private static final double NOTHING = 1e-14;

    private final Fraction square;
    private final Fraction slack;
    private final int outputs;
    private final double ofSample;
    private final double ofCentre;
    private final double ofFresh;

    private GivenLearner(Fraction r, Fraction slack, double[][] chances) {
        this.square = new Fraction(r.n().pow(2), r.d().pow(2));
        this.slack = slack;
        this.outputs = chances[0].length;
        double mean = quotient(r.n(), r.d());
        double marked = quotient(slack.n(), slack.d());
        double[][] sample = new double[SEEN][outputs];
        double[][] centre = new double[2][outputs];
        double[][] fresh = new double[2][outputs];
        for (int theta = 0; theta < 2; theta++) {
            for (int b = 0; b < SEEN; b++) {
                double ofSign = (1 + (b % 2 == theta ? mean : -mean)) / 2;
                double chance = (b < 2 ? (1 - marked) * ofSign : b % 2 == theta ? marked : 0) / 2;
                for (int m = 0; m < outputs; m++) {
                    sample[b][m] += chance * chances[b][m];
                    centre[theta][m] += chance * chances[b][m];
                    fresh[theta][m] += chance * chances[b][m] * (1 + mean) / 2;
                    fresh[1 - theta][m] += chance * chances[b][m] * (1 - mean) / 2;
                }
            }
        }
        this.ofSample = information(sample);
        this.ofCentre = information(centre);
        this.ofFresh = information(fresh);
    }

    /** From now on the only learner is this one. */
    static GivenLearner draw(Draw draw, boolean hasSlack) {
        return draw(draw, hasSlack, draw.oneIn(2) ? draw.proper(6) : new Fraction(BigInteger.ONE, draw.positive(6).add(BigInteger.ONE)));
    }

    /** The same of samples with this mean. */
    static GivenLearner draw(Draw draw, boolean hasSlack, Fraction r) {
        BigInteger d = draw.positive(8);
        Fraction slack = hasSlack ? new Fraction(draw.oneIn(2) ? d : draw.between(BigInteger.ZERO, d), d.shiftLeft(1))
            : new Fraction(BigInteger.ZERO, BigInteger.ONE);
        int outputs = 2 + draw.upTo(2);
        int common = draw.oneIn(2) ? 0 : 1000;
        double[][] chances = new double[SEEN][outputs];
        for (double[] row : chances) {
            double sum = 0;
            for (int m = 0; m < outputs; m++) {
                row[m] = common + draw.upTo(100);
                sum += row[m];
            }
            for (int m = 0; m < outputs; m++) {
                row[m] = sum == 0 ? 1.0 / outputs : row[m] / sum;
            }
        }
        if (hasSlack && draw.oneIn(2)) {
            tellOnlyWhatIsMarked(chances);
        }
        current = new GivenLearner(r, slack, chances);
        return current;
    }

    /** The output that is most affected by the slack. */
    private static void tellOnlyWhatIsMarked(double[][] chances) {
        for (int b = 0; b < SEEN; b++) {
            Arrays.fill(chances[b], 0);
            chances[b][b < 2 ? 0 : Math.min(b - 1, chances[b].length - 1)] = 1;
        }
    }

    private static double information(double[][] joint) {
        double sum = 0;
        double[] columns = new double[joint[0].length];
        for (double[] row : joint) {
            for (int m = 0; m < row.length; m++) {
                columns[m] += row[m];
            }
        }
        for (double[] row : joint) {
            double whole = 0;
            for (double x : row) {
                whole += x;
            }
            for (int m = 0; m < row.length; m++) {
                sum += row[m] > 0 ? row[m] * Math.log(row[m] / (whole * columns[m])) : 0;
            }
        }
        return Math.max(0, sum);
    }

    /** By how much theta contracts. */
    Fraction tau() {
        return square;
    }

    /** By how much a fresh sample contracts. */
    Fraction rho() {
        return new Fraction(square.n().pow(2), square.d().pow(2));
    }

    Fraction slack() {
        return slack;
    }

    BigInteger outputs() {
        return BigInteger.valueOf(outputs);
    }

    /** I(M;X). */
    double information() {
        return ofFresh;
    }

    /** What I(M;A) exceeds c I(M;B) by, for A theta or else a fresh sample. */
    private double excess(boolean isCentre, Fraction c) {
        double excess = (isCentre ? ofCentre : ofFresh) - quotient(c.n(), c.d()) * ofSample;
        return excess < NOTHING ? 0 : excess;
    }

    /** Whether pairs that contract by i/j with the slack n/m include theta and the samples, or else a fresh one and the samples. */
    private boolean isAmong(List<BigInteger> pairs, boolean isCentre) {
        Fraction c = isCentre ? tau() : rho();
        return isAtLeast(pairs.get(0), pairs.get(1), c) && isAtLeast(pairs.get(2), pairs.get(3), slack);
    }

    private static boolean isAtLeast(BigInteger p, BigInteger q, Fraction x) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
        return p.multiply(x.d()).compareTo(x.n().multiply(q)) >= 0;
    }

    /** GivenCoefficients.error; an output that says nothing is always among those that are meant. */
    static double error(List<BigInteger> pairs, BigInteger k) {
        Fraction c = new Fraction(pairs.get(0), pairs.get(1));
        if (current.outputs().compareTo(k) > 0) {
            throw new OutOfReach("fewer outputs");
        }
        return Math.max(current.isAmong(pairs, true) ? current.excess(true, c) : 0,
            current.isAmong(pairs, false) ? current.excess(false, c) : 0);
    }

    /**
     * GivenCoefficients.leastMemorization: infinite, if the learner is none of those that are meant. An error is known as well as doubles
     * know it, and what it takes from the bound is divided by the coefficient.
     */
    static double memorization(List<BigInteger> first, List<BigInteger> second, BigInteger i, BigInteger j, BigInteger k) {
        boolean isMeant = current.isAmong(first, true) && current.isAmong(second, false) && quotient(i, j) <= current.ofFresh
            && (k.signum() == 0 || current.outputs().compareTo(k) <= 0);
        if (!isMeant) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, current.ofSample - current.ofCentre) + DOUBLES * (1 + current.ofFresh / quotient(second.get(0), second.get(1)));
    }

    private static double quotient(BigInteger p, BigInteger q) {
        return new BigDecimal(p).divide(new BigDecimal(q), MathContext.DECIMAL64).doubleValue();
    }
}
