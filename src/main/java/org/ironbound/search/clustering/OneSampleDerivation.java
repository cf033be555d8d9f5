package org.ironbound.search.clustering;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.BooleanBottleneck;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/** The bound of Boolean clustering with one sample [BOOL-GERBER]. Its witness comes from bisection with the kernel itself. */
final class OneSampleDerivation {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 32;

    private OneSampleDerivation() {
    }

    /** Adds and claims it, where it applies and is above the linear bound by more than rounding; whether it did. */
    static boolean add(ClusteringProblem problem, Derivation derivation, Step information, int digits) throws RejectedException {
        if (!(problem instanceof BooleanClustering clustering) || !problem.samples().equals(BigInteger.ONE)) {
            return false;
        }
        BigFraction lambda = BooleanSearch.lambda(clustering);
        BigFraction nats = information.result().get(ResultField.INFORMATION);
        int working = digits + GUARD_DIGITS;
        int lost = 2 * Doubles.magnitude(problem.target().advantage()) + 2 * problem.dimension().toString().length()
            + 2 * Doubles.magnitude(BigFraction.ONE.subtract(lambda));
        int precision = Math.min(GUARD_BITS + (working + lost) * 10 / 3, Limits.MAX_PRECISION);
        Witness witness = Witness.precision(precision).with(WitnessField.LAMBDA, lambda)
            .with(WitnessField.MEAN, largestMean(problem.dimension(), lambda, nats, precision));
        int size = derivation.size();
        Step bound = derivation.add(Rule.BOOL_GERBER, List.of(information), witness, working);
        if (!isSharper(bound.result().get(ResultField.MEMORIZATION), lambda, nats, digits)) {
            derivation.truncate(size);
            return false;
        }
        derivation.claimBits(bound, precision, working, digits);
        return true;
    }

    /** The largest multiple of 2^-precision from 0 to 1 that the information proves. */
    private static BigFraction largestMean(BigInteger d, BigFraction lambda, BigFraction nats, int precision) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        Logarithm ln = new Logarithm(unit);
        BigInteger proved = BigInteger.ZERO;
        BigInteger open = unit.add(BigInteger.ONE);
        while (open.subtract(proved).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = proved.add(open).shiftRight(1);
            if (BooleanBottleneck.isReached(ln, d, lambda, new BigFraction(middle, unit), nats)) {
                proved = middle;
            } else {
                open = middle;
            }
        }
        return new BigFraction(proved, unit);
    }

    private static boolean isSharper(BigFraction bound, BigFraction lambda, BigFraction nats, int digits) {
        BigFraction square = lambda.multiply(lambda);
        BigFraction linear = BigFraction.ONE.subtract(square).divide(square.multiply(square)).multiply(nats);
        return bound.subtract(linear).multiply(BigInteger.TEN.pow(digits)).compareTo(linear) > 0;
    }
}
