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
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;

/**
 * Which learner each cluster of a mixture uses [MIX-LEARN], by the lists of a witness: runs of groups of equal clusters, the rarest first,
 * that use the same one or none. The learners are those of GAUSS-LEARN-LEVELS, BOOL-LEARN-TABLE and SPARSE-LEARN.
 */
final class LearnerParts {
    private final ClusterMixture problem;
    private final Given given;
    private final Map<Key, LearnerExists> learners = new HashMap<>();
    /** Where in the list of answers those of a learner begin, by its place. */
    private final Map<Integer, Integer> answers = new HashMap<>();
    /** How many answers are taken. */
    private int answersTaken;
    /** For each group of equal clusters how it uses a learner; null where it uses none. */
    private final List<Use> ofGroups = new ArrayList<>();

    private record Key(ClusterKind kind, BigInteger samples, Witness witness) {
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
        for (WitnessField field : List.of(WitnessField.COUNTS, WitnessField.THRESHOLDS, WitnessField.USES)) {
            parts.requireLength(field);
        }
        for (WitnessField field : List.of(WitnessField.NOISE_VARIANCES, WitnessField.KEEPINGS)) {
            if (!parts.list(field).isEmpty()) {
                parts.requireLength(field);
            }
        }
        return parts;
    }

    private void requireLength(WitnessField field) throws RejectedException {
        if (list(field).size() != list(WitnessField.GROUPS).size()) {
            throw new RejectedException("witness " + field.label() + " must be a list as long as groups");
        }
    }

    private List<BigFraction> list(WitnessField field) {
        return given.witness().lists().getOrDefault(field, List.of());
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
            Map<ClusterKind, Use> ofKinds = new HashMap<>();
            for (int j = run.intValueExact(); j > 0; j--) {
                ClusterKind kind = clusters.get(ofGroups.size()).kind();
                if (!ofKinds.containsKey(kind)) {
                    ofKinds.put(kind, use(kind, i));
                }
                ofGroups.add(ofKinds.get(kind));
            }
        }
        if (ofGroups.size() != clusters.size()) {
            throw sum(clusters.size());
        }
        if (answersTaken != list(WitnessField.ANSWERS).size()) {
            throw new RejectedException("witness answers has numbers of learners that no cluster uses");
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
        if (needed.compareTo(BigInteger.valueOf(Limits.MIXTURE_SAMPLES)) > 0) {
            throw new RejectedException("witness counts must be at most " + Limits.MIXTURE_SAMPLES);
        }
        BigInteger weight = Given.whole(WitnessField.USES, list(WitnessField.USES).get(place));
        if (weight.signum() == 0 || weight.compareTo(given.unit()) >= 0) {
            throw new RejectedException("witness uses must be above 0 and below 2^precision");
        }
        Witness witness = witness(kind, place, needed);
        Key key = new Key(kind, needed, witness);
        LearnerExists learner = learners.get(key);
        if (learner == null) {
            learner = learner(kind, needed, witness);
            learners.put(key, learner);
        }
        if (learner.falseNegatives.add(learner.falsePositives).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("learner " + (place + 1) + " errs more than one that guesses");
        }
        Map<String, BigFraction> numbers = new HashMap<>(Map.of("threshold", witness.get(WitnessField.THRESHOLD),
            "use", Fractions.of(weight, given.unit()), "misses", learner.falseNegatives, "alarms", learner.falsePositives,
            "memorization", learner.memorization));
        if (kind instanceof GaussianCluster) {
            numbers.put("noise-variance", witness.get(WitnessField.NOISE_VARIANCE));
        }
        return new Use(learner, needed.intValueExact(), weight, numbers);
    }

    /** The witness of a learner of the cluster alone. */
    private Witness witness(ClusterKind kind, int place, BigInteger samples) throws RejectedException {
        Witness witness = Witness.none().with(WitnessField.PRECISION, given.number(WitnessField.PRECISION))
            .with(WitnessField.THRESHOLD, list(WitnessField.THRESHOLDS).get(place));
        if (kind instanceof GaussianCluster gaussian) {
            Proportion lambdaSquared = gaussian.lambdaSquared();
            return witness.with(WitnessField.LAMBDA_SQUARED_LOWER, lambdaSquared.lowerBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.LAMBDA_SQUARED_UPPER, lambdaSquared.upperBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.NOISE_VARIANCE, of(WitnessField.NOISE_VARIANCES, place, "Gaussian"))
                .with(WitnessField.DEVIATIONS, list(WitnessField.DEVIATIONS));
        }
        Witness signs = witness.with(WitnessField.MISS_TILT, BigFraction.ZERO).with(WitnessField.FALSE_ALARM_TILT, BigFraction.ZERO);
        return kind instanceof BooleanCluster bool
            ? signs.with(WitnessField.LAMBDA_LOWER, bool.lambda().lowerBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.ANSWERS, answers(place, samples))
            : signs.with(WitnessField.KEEPING, of(WitnessField.KEEPINGS, place, "sparse"));
    }

    private BigFraction of(WitnessField field, int place, String kind) throws RejectedException {
        if (list(field).isEmpty()) {
            throw new RejectedException("witness " + field.label() + " must be a list as long as groups where a " + kind
                + " cluster uses a learner");
        }
        return list(field).get(place);
    }

    /** The answers of a learner of Boolean clusters: those after the ones of the last such learner. */
    private List<BigFraction> answers(int place, BigInteger samples) throws RejectedException {
        int size = (samples.min(BigInteger.valueOf(CountAnswers.MOST_SAMPLES)).intValueExact() + 1) / 2;
        if (!answers.containsKey(place)) {
            answers.put(place, answersTaken);
            answersTaken += size;
        }
        int start = answers.get(place);
        if (start + size > list(WitnessField.ANSWERS).size()) {
            throw new RejectedException("witness answers must have " + size + " numbers for learner " + (place + 1)
                + ", after those of the learners before");
        }
        return list(WitnessField.ANSWERS).subList(start, start + size);
    }

    /** The learner as one of the cluster alone. */
    private LearnerExists learner(ClusterKind kind, BigInteger samples, Witness witness) throws RejectedException {
        Rules rules;
        Rule rule;
        if (kind instanceof GaussianCluster gaussian) {
            rules = GaussianRules.of(new GaussianClustering(kind.dimension(), samples, gaussian.lambdaSquared(), problem.target()));
            rule = Rule.GAUSS_LEARN_LEVELS;
        } else if (kind instanceof BooleanCluster bool) {
            rules = BooleanRules.of(new BooleanClustering(kind.dimension(), samples, bool.lambda(), problem.target()));
            rule = Rule.BOOL_LEARN_TABLE;
        } else {
            rules = SparseRules.of(new SparseHypercube(kind.dimension(), samples, ((SparseCluster) kind).fixed(), problem.target()));
            rule = Rule.SPARSE_LEARN;
        }
        return rules.derive(rule, List.of(), witness, given.cost()).as(LearnerExists.class);
    }
}
