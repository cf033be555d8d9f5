package org.ironbound.search.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.JointNumbers;
import org.ironbound.kernel.channel.SquaredCorrelation;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/**
 * Finds functions of input and output with a large correlation, and squares that show that no correlation is much larger [CH-CHI2]. Doubles
 * find the functions; the squared correlation that belongs to them is wrong by about the square of their error only, so that some 25 digits
 * agree.
 */
public final class MaximalCorrelationSearch {
    /** Bits of the functions: a few more than doubles have. */
    private static final int BITS = 60;
    /** The most entries of a joint law for which a rational coefficient is looked for. */
    private static final int SMALL = 64;
    /** How near such a coefficient is: its numerator and denominator have about half as many bits. */
    private static final int NEAR_BITS = 40;

    private final JointNumbers joint;

    /** Functions, and the squared correlation that they have. */
    public record Functions(BigInteger[] ofInput, BigInteger[] ofOutput, BigFraction coefficient) {
    }

    /** @param joint numerators of the joint law, without rows or columns of zeros */
    public MaximalCorrelationSearch(BigInteger[][] joint) {
        this.joint = new JointNumbers(joint);
    }

    /** Functions whose squared correlation is about the largest. */
    public Functions functions() {
        double[] f = fromDoubles();
        double largest = Arrays.stream(f).map(Math::abs).max().orElseThrow();
        BigInteger[] whole = new BigInteger[f.length];
        for (int i = 0; i < f.length; i++) {
            whole[i] = new BigDecimal(f[i] / largest).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))
                .setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
        }
        return withBestOutput(whole);
    }

    /**
     * Squares that show a bound a little above a squared correlation.
     *
     * @param digits significant digits that the two should share
     */
    public Squares squares(BigFraction lower, int digits) throws UndecidedException {
        for (int kept = digits + 2; kept > 0; kept--) {
            BigFraction margin = Fractions.of(BigInteger.ONE, BigInteger.TEN.pow(kept));
            BigFraction x = Fractions.signum(lower) == 0 ? margin : lower.multiply(BigFraction.ONE.add(margin));
            Optional<Squares> found = Squares.rounded(joint, Fractions.round(x, kept + 2, RoundingMode.CEILING), joint.bits(kept));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new UndecidedException("no squares were found for eta_chi2");
    }

    /** Squares that show the simplest fraction near the largest squared correlation, if it is exactly that. */
    Optional<Squares> exactly(BigFraction lower) {
        return joint.inputs() * joint.outputs() > SMALL ? Optional.empty() : Squares.exact(joint, simplest(lower));
    }

    /** Functions that attain the coefficient of exact squares. */
    Functions attaining(Squares exact) {
        return withBestOutput(exact.kernelVector());
    }

    private static BigFraction simplest(BigFraction x) {
        BigFraction tolerance = Fractions.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(NEAR_BITS));
        BigInteger p = BigInteger.ONE;
        BigInteger q = BigInteger.ZERO;
        BigInteger formerP = BigInteger.ZERO;
        BigInteger formerQ = BigInteger.ONE;
        BigFraction rest = x;
        while (true) {
            BigInteger whole = rest.getNumerator().divide(rest.getDenominator());
            BigInteger nextP = whole.multiply(p).add(formerP);
            BigInteger nextQ = whole.multiply(q).add(formerQ);
            formerP = p;
            formerQ = q;
            p = nextP;
            q = nextQ;
            if (Fractions.of(p, q).subtract(x).abs().compareTo(tolerance) < 0) {
                return Fractions.of(p, q);
            }
            rest = rest.subtract(new BigFraction(whole)).reciprocal();
        }
    }

    /** The first singular vector of the correlations, as a function of the input. */
    private double[] fromDoubles() {
        BigInteger square = joint.total().pow(2);
        double[] rootP = roots(joint.p());
        double[] rootQ = roots(joint.q());
        double[][] correlations = new double[rootP.length][rootQ.length];
        for (int i = 0; i < rootP.length; i++) {
            for (int y = 0; y < rootQ.length; y++) {
                BigInteger excess = joint.rows()[i][y].multiply(joint.total()).subtract(joint.p()[i].multiply(joint.q()[y]));
                correlations[i][y] = Doubles.of(excess, square) / rootP[i] / rootQ[y];
            }
        }
        double[] f = new SingularValueDecomposition(MatrixUtils.createRealMatrix(correlations)).getU().getColumn(0);
        for (int i = 0; i < f.length; i++) {
            f[i] /= rootP[i];
        }
        return f;
    }

    private double[] roots(BigInteger[] numbers) {
        return Arrays.stream(numbers).mapToDouble(n -> Math.sqrt(Doubles.of(n, joint.total()))).toArray();
    }

    /** With the best function of the output: the mean of f given the output, rounded where it is no whole number. */
    private Functions withBestOutput(BigInteger[] f) {
        BigInteger[] g = new BigInteger[joint.outputs()];
        for (int y = 0; y < g.length; y++) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < f.length; i++) {
                sum = sum.add(f[i].multiply(joint.rows()[i][y]));
            }
            g[y] = JointNumbers.round(sum, joint.q()[y]);
        }
        return new Functions(f, g, SquaredCorrelation.of(joint.rows(), f, g));
    }
}
