package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;

/**
 * Which learner each cluster of a mixture uses [MIX-LEARN], by the lists of a witness: runs of groups of equal clusters, the rarest first,
 * that use the same one or none. The learners are those of GAUSS-LEARN-LEVELS.
 */
final class LearnerParts {
    private final ClusterMixture problem;
    private final Given given;
    private final Map<Key, Use> uses = new HashMap<>();
    /** For each group of equal clusters how it uses a learner; null where it uses none. */
    private final List<Use> ofGroups = new ArrayList<>();

    private record Key(ClusterKind kind, int place) {
    }

    /**
     * How a cluster uses a learner.
     *
     * @param learner of the cluster
     * @param needed  how many samples it needs
     * @param weight  of its use in the code that tells it
     * @param numbers which learner it is, by names
     */
    record Use(LearnerExists learner, int needed, BigInteger weight, Map<String, BigFraction> numbers) {
    }

    private LearnerParts(ClusterMixture problem, Given given) {
        this.problem = problem;
        this.given = given;
    }

    /**
     * Those that a witness describes.
     *
     * @throws RejectedException if its lists are not of the same length
     */
    static LearnerParts of(ClusterMixture problem, Given given) throws RejectedException {
        LearnerParts parts = new LearnerParts(problem, given);
        int size = parts.list(WitnessField.GROUPS).size();
        for (WitnessField field : List.of(WitnessField.COUNTS, WitnessField.NOISE_VARIANCES, WitnessField.THRESHOLDS,
                WitnessField.USES)) {
            if (parts.list(field).size() != size) {
                throw new RejectedException("witness groups, counts, noise-variances, thresholds and uses must be lists of the same "
                    + "length");
            }
        }
        return parts;
    }

    private List<BigFraction> list(WitnessField field) {
        return given.witness().list(field);
    }

    /**
     * Makes the learners that these clusters use, and pays for them.
     *
     * @throws RejectedException if the runs are not over all clusters, or a learner does not fit one of them
     */
    void requireFor(List<EqualClusters> clusters) throws RejectedException {
        for (int i = 0; i < list(WitnessField.GROUPS).size(); i++) {
            BigInteger run = Given.whole(WitnessField.GROUPS, list(WitnessField.GROUPS).get(i));
            if (run.compareTo(BigInteger.valueOf(clusters.size() - (long) ofGroups.size())) > 0) {
                throw sum(clusters.size());
            }
            for (int j = run.intValueExact(); j > 0; j--) {
                ofGroups.add(use(clusters.get(ofGroups.size()).kind(), i));
            }
        }
        if (ofGroups.size() != clusters.size()) {
            throw sum(clusters.size());
        }
    }

    private static RejectedException sum(int groups) {
        return new RejectedException("witness groups must have the sum " + groups + ", the number of groups of equal clusters");
    }

    /** How a group of equal clusters uses a learner, by its place among them from 0; null where it uses none. */
    Use at(int group) {
        return ofGroups.get(group);
    }

    private Use use(ClusterKind kind, int place) throws RejectedException {
        BigInteger needed = Given.whole(WitnessField.COUNTS, list(WitnessField.COUNTS).get(place));
        if (needed.signum() == 0) {
            return null;
        }
        Use known = uses.get(new Key(kind, place));
        if (known == null) {
            known = use(kind, place, needed);
            uses.put(new Key(kind, place), known);
        }
        return known;
    }

    private Use use(ClusterKind kind, int place, BigInteger needed) throws RejectedException {
        if (!(kind instanceof GaussianCluster gaussian)) {
            throw new RejectedException("witness counts must be 0 for clusters that are not Gaussian");
        }
        if (needed.compareTo(BigInteger.valueOf(Limits.MIXTURE_SAMPLES)) > 0) {
            throw new RejectedException("witness counts must be at most " + Limits.MIXTURE_SAMPLES);
        }
        BigInteger weight = Given.whole(WitnessField.USES, list(WitnessField.USES).get(place));
        if (weight.signum() == 0 || weight.compareTo(given.unit()) >= 0) {
            throw new RejectedException("witness uses must be above 0 and below 2^precision");
        }
        LearnerExists learner = learner(gaussian, place, needed);
        if (learner.falseNegatives.add(learner.falsePositives).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("learner " + (place + 1) + " errs more than one that guesses");
        }
        return new Use(learner, needed.intValueExact(), weight, Map.of("noise-variance", list(WitnessField.NOISE_VARIANCES).get(place),
            "threshold", list(WitnessField.THRESHOLDS).get(place), "use", Fractions.of(weight, given.unit()),
            "misses", learner.falseNegatives));
    }

    /** The learner as one of the cluster alone. */
    private LearnerExists learner(GaussianCluster kind, int place, BigInteger samples) throws RejectedException {
        Proportion lambdaSquared = kind.lambdaSquared();
        GaussianClustering alone = new GaussianClustering(kind.dimension(), samples, lambdaSquared, problem.target());
        Witness witness = Witness.none().with(WitnessField.PRECISION, given.number(WitnessField.PRECISION))
            .with(WitnessField.LAMBDA_SQUARED_LOWER, lambdaSquared.lowerBound(ClusterFormulas.PARAMETER_DIGITS))
            .with(WitnessField.LAMBDA_SQUARED_UPPER, lambdaSquared.upperBound(ClusterFormulas.PARAMETER_DIGITS))
            .with(WitnessField.NOISE_VARIANCE, list(WitnessField.NOISE_VARIANCES).get(place))
            .with(WitnessField.THRESHOLD, list(WitnessField.THRESHOLDS).get(place))
            .with(WitnessField.DEVIATIONS, list(WitnessField.DEVIATIONS));
        return GaussianRules.of(alone).derive(Rule.GAUSS_LEARN_LEVELS, List.of(), witness, given.cost()).as(LearnerExists.class);
    }
}
