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
final class SparseSignSearch {
    /** Means of signs are multiples of one over this. */
    private static final int PARTS = 10;
    /** About what is lost of the root: {@code 0.2 + 3 z lambda}. */
    private static final double LOSS = 0.2;
    private static final double LOSS_SLOPE = 3;

    private SparseSignSearch() {
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param error the mean of both error probabilities, strictly between 0 and 1/2
     */
    static Optional<Witness> witness(SparseContraction problem, BigFraction error) {
        BigFraction tau = new SparseNumbers(problem).tauUpper();
        double z = new QuantileSearch(error).estimate();
        Optional<BigFraction> mean = problem.isMany() ? Optional.empty() : IntStream.rangeClosed(1, PARTS)
            .mapToObj(i -> new BigFraction(i, PARTS)).filter(x -> x.compareTo(tau) > 0 && !isCertain(problem, x))
            .max(Comparator.comparingDouble(x -> value(problem, x, Doubles.of(tau.divide(x)), z)));
        return mean.flatMap(x -> RankedSignSearch.witness(tau.divide(x), error)
            .flatMap(ranks -> SupremumCandidates.ofSigns(problem, x, ranks.with(WitnessField.MEAN, x))));
    }

    /** Whether the sample is the sign, so that the coefficient is 1 whatever is known of it, and no interval proves that. */
    private static boolean isCertain(SparseContraction problem, BigFraction mean) {
        return problem.counted() == 1 && mean.compareTo(BigFraction.ONE) == 0;
    }

    /** About what is to be memorized, but for a factor. */
    private static double value(SparseContraction problem, BigFraction mean, double lambda, double z) {
        double root = Math.max(0, 2 * z * (1 - lambda * lambda) / lambda - LOSS - LOSS_SLOPE * z * lambda);
        return root * root / SupremumCandidates.coefficientOfSigns(problem, mean);
    }
}
