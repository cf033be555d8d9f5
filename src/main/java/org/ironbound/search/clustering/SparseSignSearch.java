package org.ironbound.search.clustering;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.SparseNumbers;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.coefficient.SupremumCandidates;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for the witness of SPARSE-TV: how much of the samples is in the signs that are made from them. The less it is, the more of a sign
 * is in a fresh sample: the error needs less of the signs, which are fewer; but what is needed is a larger part of what the samples tell.
 */
public final class SparseSignSearch {
    /** Means of signs are multiples of one over this. */
    private static final int PARTS = 10;
    /** About what is lost of the root: {@code 0.2 + 3 z lambda}. */
    private static final double LOSS = 0.2;
    private static final double LOSS_SLOPE = 3;

    /**
     * Signs that are made from the samples.
     *
     * @param mean  of a sign if all samples are 1
     * @param value about what an error needs to be known of them, over their coefficient; the samples memorize (1 - tau) times this
     */
    public record Signs(BigFraction mean, double value) {
    }

    private SparseSignSearch() {
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param error the mean of both error probabilities, strictly between 0 and 1/2
     */
    static Optional<Witness> witness(SparseContraction problem, BigFraction error) {
        BigFraction tau = new SparseNumbers(problem).tauUpper();
        Optional<Signs> signs = problem.isMany() ? Optional.empty()
            : signs(problem, PARTS, new QuantileSearch(error).estimate());
        return signs.flatMap(known -> RankedSignSearch.witness(tau.divide(known.mean), error)
            .flatMap(ranks -> SupremumCandidates.ofSigns(problem, known.mean, ranks.with(WitnessField.MEAN, known.mean))));
    }

    /**
     * The signs that are best for an error, about, and no copies: to show the coefficient of these takes many intervals.
     *
     * @param quantile z, where the error is Phi(-z)
     */
    public static Optional<Signs> partial(SparseContraction problem, double quantile) {
        return signs(problem, PARTS - 1, quantile);
    }

    /** The best of which the means are at most so many parts of 1. */
    private static Optional<Signs> signs(SparseContraction problem, int most, double quantile) {
        BigFraction tau = new SparseNumbers(problem).countedTau();
        return IntStream.rangeClosed(1, most).mapToObj(i -> new BigFraction(i, PARTS))
            .filter(x -> x.compareTo(tau) > 0 && !isCertain(problem, x))
            .map(x -> new Signs(x, value(problem, x, Doubles.of(tau.divide(x)), quantile)))
            .max(Comparator.comparingDouble(Signs::value));
    }

    /** Whether the sample is the sign, so that the coefficient is 1 whatever is known of it, and no interval proves that. */
    private static boolean isCertain(SparseContraction problem, BigFraction mean) {
        return problem.counted() == 1 && mean.compareTo(BigFraction.ONE) == 0;
    }

    /** About what is to be memorized, over 1 - tau. */
    private static double value(SparseContraction problem, BigFraction mean, double lambda, double z) {
        double root = Math.max(0, 2 * z * (1 - lambda * lambda) / lambda - LOSS - LOSS_SLOPE * z * lambda);
        return root * root / 2 / SupremumCandidates.coefficientOfSigns(problem, mean);
    }
}
