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
 * Which learners each cluster of a mixture uses, by the number of its samples [MIX-LEARN], by the lists of a witness: runs of groups of
 * equal clusters, the rarest first, that use the same ones or none. The learners are those of GAUSS-LEARN-LEVELS or GAUSS-LEARN-CHI,
 * BOOL-LEARN-TABLE and SPARSE-LEARN.
 */
final class LearnerParts {
    private final ClusterMixture problem;
    private final Given given;
    private final Map<Key, LearnerExists> learners = new HashMap<>();
    /** Where in the list of answers those of a learner begin, by its place. */
    private final Map<Integer, Integer> answers = new HashMap<>();
    /** How many answers are taken. */
    private int answersTaken;
    /** For each group of equal clusters the learners that it uses; empty where it uses none. */
    private final List<List<Named>> ofGroups = new ArrayList<>();

    private record Key(ClusterKind kind, BigInteger samples, Witness witness) {
    }

    /**
     * How a cluster uses a learner: where it has as many samples as that needs, up to where it uses the next one.
     *
     * @param learner of the cluster
     * @param needed  how many samples it needs
     * @param weight  of its name in the code that tells which one was used
     * @param numbers which learner it is, by names
     */
    record Named(LearnerExists learner, int needed, BigInteger weight, Map<String, BigFraction> numbers) {
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
        parts.requireLength(WitnessField.NAMES, WitnessField.GROUPS);
        for (WitnessField field : List.of(WitnessField.NOISE_VARIANCES, WitnessField.KEEPINGS)) {
            parts.requireLength(field, WitnessField.COUNTS);
        }
        for (WitnessField field : List.of(WitnessField.THRESHOLDS, WitnessField.USES)) {
            if (parts.list(field).isEmpty() && !parts.list(WitnessField.COUNTS).isEmpty()) {
                throw new RejectedException("witness " + field.label() + " must be a list as long as counts");
            }
            parts.requireLength(field, WitnessField.COUNTS);
        }
        if (parts.isByLengths() && !parts.list(WitnessField.DEVIATIONS).isEmpty()) {
            throw new RejectedException("witness lengths must be an empty list where deviations are given, or the other way round");
        }
        return parts;
    }

    /** The list may also be empty. */
    private void requireLength(WitnessField field, WitnessField other) throws RejectedException {
        if (!list(field).isEmpty() && list(field).size() != list(other).size()) {
            throw new RejectedException("witness " + field.label() + " must be a list as long as " + other.label());
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
        int first = 0;
        for (int i = 0; i < list(WitnessField.GROUPS).size(); i++) {
            BigInteger run = Given.whole(WitnessField.GROUPS, list(WitnessField.GROUPS).get(i));
            if (run.compareTo(BigInteger.valueOf(clusters.size() - (long) ofGroups.size())) > 0) {
                throw sum(clusters.size());
            }
            int next = next(first, i);
            Map<ClusterKind, List<Named>> ofKinds = new HashMap<>();
            for (int j = run.intValueExact(); j > 0; j--) {
                ClusterKind kind = clusters.get(ofGroups.size()).kind();
                if (!ofKinds.containsKey(kind)) {
                    ofKinds.put(kind, named(kind, first, next));
                }
                ofGroups.add(ofKinds.get(kind));
            }
            first = next;
        }
        if (ofGroups.size() != clusters.size()) {
            throw sum(clusters.size());
        }
        if (first != list(WitnessField.COUNTS).size() || answersTaken != list(WitnessField.ANSWERS).size()) {
            throw new RejectedException("witness counts or answers has numbers of learners that no cluster uses");
        }
    }

    private static RejectedException sum(int groups) {
        return new RejectedException("witness groups must have the sum " + groups + ", the number of groups of equal clusters");
    }

    /** Where the learners of the next run begin. */
    private int next(int first, int run) throws RejectedException {
        BigInteger names = list(WitnessField.NAMES).isEmpty() ? BigInteger.ONE
            : Given.whole(WitnessField.NAMES, list(WitnessField.NAMES).get(run));
        if (names.signum() == 0 || names.compareTo(BigInteger.valueOf(list(WitnessField.COUNTS).size() - (long) first)) > 0) {
            throw new RejectedException("witness names, or the number of runs, must be at least 1 for each run, with the sum "
                + list(WitnessField.COUNTS).size() + ", the number of counts");
        }
        return first + names.intValueExact();
    }

    /** The learners that a group of equal clusters uses, by its place among them from 0; empty where it uses none. */
    List<Named> at(int group) {
        return ofGroups.get(group);
    }

    /** Those at places in the lists, for fewer samples first. */
    private List<Named> named(ClusterKind kind, int first, int next) throws RejectedException {
        List<Named> names = new ArrayList<>();
        if (next == first + 1 && count(first).signum() == 0) {
            return names;
        }
        BigInteger before = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (int i = first; i < next; i++) {
            BigInteger needed = count(i);
            if (needed.compareTo(before) <= 0 || needed.compareTo(BigInteger.valueOf(Limits.MIXTURE_SAMPLES)) > 0) {
                throw new RejectedException("witness counts of a cluster must rise, from 1 to at most " + Limits.MIXTURE_SAMPLES
                    + ", or be a single 0");
            }
            before = needed;
            BigInteger weight = Given.whole(WitnessField.USES, list(WitnessField.USES).get(i));
            weights = weights.add(weight);
            if (weight.signum() == 0 || weights.compareTo(given.unit()) >= 0) {
                throw new RejectedException("witness uses must be above 0, with a sum below 2^precision for each cluster");
            }
            names.add(named(kind, i, needed, weight));
        }
        return names;
    }

    private BigInteger count(int place) throws RejectedException {
        return Given.whole(WitnessField.COUNTS, list(WitnessField.COUNTS).get(place));
    }

    private Named named(ClusterKind kind, int place, BigInteger needed, BigInteger weight) throws RejectedException {
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
        return new Named(learner, needed.intValueExact(), weight, numbers);
    }

    /** The witness of a learner of the cluster alone. */
    private Witness witness(ClusterKind kind, int place, BigInteger samples) throws RejectedException {
        Witness witness = Witness.none().with(WitnessField.PRECISION, given.number(WitnessField.PRECISION))
            .with(WitnessField.THRESHOLD, list(WitnessField.THRESHOLDS).get(place));
        if (kind instanceof GaussianCluster gaussian) {
            Proportion lambdaSquared = gaussian.lambdaSquared();
            WitnessField levels = isByLengths() ? WitnessField.LENGTHS : WitnessField.DEVIATIONS;
            return witness.with(WitnessField.LAMBDA_SQUARED_LOWER, lambdaSquared.lowerBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.LAMBDA_SQUARED_UPPER, lambdaSquared.upperBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.NOISE_VARIANCE, of(WitnessField.NOISE_VARIANCES, place, "Gaussian")).with(levels, list(levels));
        }
        Witness signs = witness.with(WitnessField.MISS_TILT, BigFraction.ZERO).with(WitnessField.FALSE_ALARM_TILT, BigFraction.ZERO);
        return kind instanceof BooleanCluster bool
            ? signs.with(WitnessField.LAMBDA_LOWER, bool.lambda().lowerBound(ClusterFormulas.PARAMETER_DIGITS))
                .with(WitnessField.ANSWERS, answers(place, samples))
            : signs.with(WitnessField.KEEPING, of(WitnessField.KEEPINGS, place, "sparse"));
    }

    /** Whether the misses of Gaussian learners are bounded by lengths, not by deviations. */
    private boolean isByLengths() {
        return !list(WitnessField.LENGTHS).isEmpty();
    }

    private BigFraction of(WitnessField field, int place, String kind) throws RejectedException {
        if (list(field).isEmpty()) {
            throw new RejectedException("witness " + field.label() + " must be a list as long as counts where a " + kind
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
            rule = isByLengths() ? Rule.GAUSS_LEARN_CHI : Rule.GAUSS_LEARN_LEVELS;
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
