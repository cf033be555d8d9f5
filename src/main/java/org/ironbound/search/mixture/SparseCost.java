package org.ironbound.search.mixture;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CentreLines;
import org.ironbound.certificate.check.SparseNumbers;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.clustering.SparseSignSearch;
import org.ironbound.search.coefficient.SupremumCandidates;
import org.ironbound.search.derivation.Doubles;

/**
 * What learners of a sparse cluster pay by a constant of MEM-DIRECT, or by signs that are made from the samples [SPARSE-TV-COST], in
 * floating point.
 */
final class SparseCost implements LeastCost {
    /** Signs are looked at where they need not much less than the constant says. */
    private static final double WORTH = 0.8;
    /** Signs that say more by no more than this factor are not worth their lines. */
    private static final double LITTLE = 1e-3;

    private final LeastCost linear;
    private final Map<Integer, Signs> signs = new TreeMap<>();

    /**
     * The signs that are made from so many samples.
     *
     * @param witness the mean of a sign, and what proves its coefficient
     * @param rate    what is memorized if 1 is known of them
     * @param centre  what errors need of them
     */
    record Signs(Witness witness, double rate, CentreHull centre) {
        CentreHull.Point touching(double price) {
            return centre.touching(price / rate);
        }

        private double at(double price) {
            return rate * touching(price).needed() + price * touching(price).error();
        }
    }

    private SparseCost(LeastCost linear) {
        this.linear = linear;
    }

    /**
     * The costs of a kind of clusters.
     *
     * @param last      samples of which signs are made, at most
     * @param error     that learners are to have, about
     * @param precision of a witness
     * @param constant  of so many samples
     */
    static SparseCost of(SparseCluster kind, int last, double error, int precision, IntToDoubleFunction constant) {
        SparseCost cost = new SparseCost(MixtureEstimate.linear(m -> constant.applyAsDouble((int) Math.round(m))));
        for (int n = 1; n <= last; n++) {
            SparseContraction problem = new SparseContraction(BigInteger.valueOf(n), kind.fixed());
            double known = WORTH * constant.applyAsDouble(n) * InformationEstimate.leastInformation(error);
            int samples = n;
            signs(problem, error, precision, known).ifPresent(found -> cost.signs.put(samples, found));
        }
        return cost;
    }

    /** The best signs, if so much or more is to be memorized by them. */
    private static Optional<Signs> signs(SparseContraction problem, double error, int precision, double known) {
        BigFraction tau = new SparseNumbers(problem).countedTau();
        double rest = 1 - Doubles.of(tau);
        return SparseSignSearch.partial(problem, NormalEstimate.upperQuantile(Math.log(error)))
            .filter(signs -> rest * signs.value() > known)
            .flatMap(signs -> SupremumCandidates.ofSigns(problem, signs.mean(), Witness.precision(precision)
                .with(WitnessField.MEAN, signs.mean())))
            .flatMap(witness -> CentreHull.of(CentreLines.shortened(tau.divide(witness.get(WitnessField.MEAN))))
                .map(centre -> new Signs(witness, rest / Doubles.of(witness.get(WitnessField.COEFFICIENT)), centre)));
    }

    /** The signs by their numbers of samples. */
    Map<Integer, Signs> signs() {
        return signs;
    }

    /** Whether at this price signs say more, where there are some. */
    boolean areBest(int samples, double price) {
        return signs.get(samples).at(price) > linear.at(samples, price) * (1 + LITTLE);
    }

    private Signs signs(double samples) {
        return signs.get((int) Math.round(samples));
    }

    @Override
    public double at(double samples, double price) {
        Signs known = signs(samples);
        return Math.max(linear.at(samples, price), known == null ? 0 : known.at(price));
    }

    @Override
    public double error(double samples, double price) {
        Signs known = signs(samples);
        return known == null || known.at(price) < linear.at(samples, price) ? linear.error(samples, price) : known.touching(price).error();
    }
}
