package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;

/**
 * A learner of a mixture with a part for each cluster [MIX-LEARN]: by the number of samples that the cluster has, the part uses one of
 * some learners of the cluster alone, at errors for which an error costs the same in all of them, or nothing.
 */
public final class MixtureLearnerSearch {
    private static final int PRECISION = 96;
    private static final int GUARD_DIGITS = 8;
    /** Clusters that differ by less than this factor in frequency use the same learners. */
    private static final double ALIKE = 1.1;
    private static final int HALVINGS = 50;
    /** By this share of itself the error that is aimed at is smaller than the target. */
    private static final double[] MARGINS = {1e-9, 1e-6, 1e-3};
    private static final double LARGEST_LN = Math.log(1e15);
    private static final double SMALLEST_LN = Math.log(1e-12);
    /** As many learners a cluster uses at most, and all clusters together; fewer where there are many terms, which cost most of a check. */
    private static final int MOST_NAMES = 40;
    private static final int ALL_NAMES = 1000;
    private static final int FEW_NAMES = 300;
    /** The same where they are learners of signs, the errors of which are sums of many terms. */
    private static final int ALL_SIGN_NAMES = 150;
    /** A list of a certificate may not be longer. */
    private static final int MOST_ANSWERS = 4000;
    /** So many samples at most are used at first, and half as many again and again, until the answers to them are few enough. */
    private static final int LONGEST = Limits.MIXTURE_SAMPLES;
    private static final int LONG = 1024;
    /** With more terms the learner is not looked for beside a bound. */
    private static final double SOME_TERMS = 1_000_000;
    /** One more learner must save this share of the price of the error, or this factor more, again and again, until they are few enough. */
    private static final double WORTH = 1e-6;
    private static final double DEARER = 3;
    private static final int SHOWN = 12;
    private static final int SHOWN_DIGITS = 6;
    /** At least this chance is told for nothing, which else may be 0 in floating point. */
    private static final double SMALLEST_REST = 1e-12;

    private final ClusterMixture problem;
    private final double target;
    private final MissLevels levels;
    private final Map<ClusterKind, ClusterLearners> learners = new HashMap<>();
    private final List<LearnerRun> runs = new ArrayList<>();
    private double worth = WORTH;
    /** No learner of signs uses more samples. */
    private int longest = LONGEST;

    private MixtureLearnerSearch(ClusterMixture problem) {
        this.problem = problem;
        this.target = Doubles.of(problem.target().error());
        this.levels = MissLevels.of(problem, target);
    }

    /**
     * What it memorizes, with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no such learner was found that reaches the error
     */
    public static Findings of(ClusterMixture problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        MixtureLearnerSearch search = new MixtureLearnerSearch(problem);
        Optional<List<String>> notes = search.add(derivation, digits);
        if (notes.isPresent()) {
            return derivation.findings(digits, notes.get());
        }
        Findings bounds = MixtureSearch.withoutLearner(problem, digits);
        if (bounds.certificate().claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)) {
            return bounds;
        }
        throw new UndecidedException("no learner of the family [MIX-LEARN] was found that provably reaches this error: its least error is "
            + "about " + Fractions.decimal(new BigFraction(search.error(search.namesAt(Math.exp(LARGEST_LN)))), SHOWN_DIGITS,
                RoundingMode.HALF_EVEN)
            + " (floating point, not certified)");
    }

    /** Whether it is found and checked as soon as a bound. */
    static boolean isQuick(ClusterMixture problem) {
        double samples = problem.samples().doubleValue();
        double terms = 0;
        for (EqualClusters equal : problem.clusters()) {
            terms += MixtureSearch.terms(samples * Doubles.of(equal.hit(), equal.whole()));
        }
        return terms <= SOME_TERMS;
    }

    /**
     * Adds the steps and the claim of such a learner, if one is found that provably reaches the error.
     *
     * @param digits significant digits of the claimed bits
     * @return what the learner is, in words
     */
    static Optional<List<String>> add(ClusterMixture problem, Derivation derivation, int digits) throws UndecidedException {
        return new MixtureLearnerSearch(problem).add(derivation, digits);
    }

    private Optional<List<String>> add(Derivation derivation, int digits) throws UndecidedException {
        List<EqualClusters> clusters = problem.clusters();
        EqualClusters last = clusters.get(clusters.size() - 1);
        if (!last.expectAtMost(BigInteger.valueOf(Limits.MIXTURE_SAMPLES), problem.samples())) {
            throw new UndecidedException("a cluster has more than " + Limits.MIXTURE_SAMPLES
                + " samples to expect, which is too many to add up their chances");
        }
        setRuns();
        int size = derivation.size();
        for (double margin : MARGINS) {
            Optional<List<List<LearnerRun.Name>>> names = names(target * (1 - margin));
            if (names.isEmpty()) {
                break;
            }
            try {
                Step step = derivation.add(Rule.MIX_LEARN, List.of(), witness(names.get(), margin), digits + GUARD_DIGITS);
                derivation.claimBits(step, PRECISION, digits + GUARD_DIGITS, digits);
                return Optional.of(notes(names.get()));
            } catch (RejectedException e) {
                // A larger margin is tried.
                derivation.truncate(size);
            }
        }
        return Optional.empty();
    }

    private void setRuns() {
        List<EqualClusters> clusters = problem.clusters();
        runs.clear();
        List<List<EqualClusters>> alike = new ArrayList<>();
        int start = 0;
        while (start < clusters.size()) {
            EqualClusters first = clusters.get(start);
            double frequency = Doubles.of(first.hit(), first.whole());
            int end = start + 1;
            while (end < clusters.size() && clusters.get(end).kind().equals(first.kind())
                && Doubles.of(clusters.get(end).hit(), clusters.get(end).whole()) < frequency * ALIKE) {
                end++;
            }
            alike.add(clusters.subList(start, end));
            start = end;
        }
        for (List<EqualClusters> groups : alike) {
            ClusterKind kind = groups.get(0).kind();
            double samples = problem.samples().doubleValue();
            EqualClusters last = groups.get(groups.size() - 1);
            int most = most(kind, samples * Doubles.of(last.hit(), last.whole()), alike.size());
            runs.add(new LearnerRun(groups, learners.computeIfAbsent(kind, this::learners), samples,
                kind instanceof GaussianCluster ? LONGEST : longest, most));
        }
    }

    private ClusterLearners learners(ClusterKind kind) {
        return kind instanceof GaussianCluster gaussian ? new NoisyMeans(gaussian, levels.of(gaussian))
            : new SignLearners(kind, problem.target());
    }

    /** How many learners each of the runs may use, for clusters with so many samples to expect. */
    private static int most(ClusterKind kind, double mean, int runs) {
        if (kind instanceof GaussianCluster) {
            return MOST_NAMES;
        }
        double answers = kind instanceof BooleanCluster ? MOST_ANSWERS / (MixtureSearch.lastTerm(mean) / 2 + 1) : ALL_SIGN_NAMES;
        return (int) Math.max(1, Math.min(MOST_NAMES, Math.min(ALL_SIGN_NAMES, answers) / runs));
    }

    /** Not too many, at the least price at which the error is at most the limit; none if it never is. */
    private Optional<List<List<LearnerRun.Name>>> names(double limit) {
        int most = Math.max(runs.size(), isQuick(problem) ? ALL_NAMES : FEW_NAMES);
        Optional<List<List<LearnerRun.Name>>> names = cheapest(limit);
        while (names.isPresent() && answers(names.get()) > Limits.LIST && longest > 1) {
            longest = Math.min(longest, LONG) / 2;
            setRuns();
            names = cheapest(limit);
        }
        while (names.isPresent() && names.get().stream().mapToInt(List::size).sum() > most && worth < 1) {
            worth *= DEARER;
            names = cheapest(limit);
        }
        return names;
    }

    private int answers(List<List<LearnerRun.Name>> names) {
        return IntStream.range(0, runs.size()).map(i -> runs.get(i).answers(names.get(i), MARGINS[0])).sum();
    }

    private Optional<List<List<LearnerRun.Name>>> cheapest(double limit) {
        double low = SMALLEST_LN;
        double high = LARGEST_LN;
        List<List<LearnerRun.Name>> best = namesAt(Math.exp(high));
        if (error(best) > limit) {
            return Optional.empty();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<List<LearnerRun.Name>> names = namesAt(Math.exp(middle));
            if (error(names) > limit) {
                low = middle;
            } else {
                high = middle;
                best = names;
            }
        }
        return Optional.of(raised(best, limit));
    }

    /** With all errors raised by the same share of what is missing to 1/2, as far as the limit allows. */
    private List<List<LearnerRun.Name>> raised(List<List<LearnerRun.Name>> names, double limit) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (error(raisedBy(names, middle)) > limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return raisedBy(names, low);
    }

    private List<List<LearnerRun.Name>> raisedBy(List<List<LearnerRun.Name>> names, double share) {
        return IntStream.range(0, runs.size()).mapToObj(i -> runs.get(i).raised(names.get(i), share)).toList();
    }

    private double error(List<List<LearnerRun.Name>> names) {
        return IntStream.range(0, runs.size()).mapToDouble(i -> runs.get(i).error(names.get(i))).sum();
    }

    private List<List<LearnerRun.Name>> namesAt(double price) {
        return runs.parallelStream().map(run -> run.names(price, price * target * worth)).toList();
    }

    private Witness witness(List<List<LearnerRun.Name>> names, double margin) {
        Map<WitnessField, List<BigFraction>> lists = new EnumMap<>(WitnessField.class);
        List.of(WitnessField.COUNTS, WitnessField.NOISE_VARIANCES, WitnessField.THRESHOLDS, WitnessField.USES, WitnessField.GROUPS,
            WitnessField.NAMES).forEach(field -> lists.put(field, new ArrayList<>()));
        for (int i = 0; i < runs.size(); i++) {
            LearnerRun run = runs.get(i);
            add(lists, WitnessField.GROUPS, new BigFraction(run.groups.size()));
            add(lists, WitnessField.NAMES, new BigFraction(Math.max(1, names.get(i).size())));
            List<BigFraction> weights = weights(run, names.get(i));
            for (int j = 0; j < names.get(i).size(); j++) {
                LearnerRun.Name name = names.get(i).get(j);
                addLearner(lists, name.samples(), run.numbers(name, margin), weights.get(j));
            }
            if (names.get(i).isEmpty()) {
                addLearner(lists, 0, new ClusterLearners.Numbers(BigFraction.ONE, BigFraction.ONE, List.of(), BigFraction.ZERO),
                    BigFraction.ONE);
            }
        }
        if (learners.keySet().stream().noneMatch(GaussianCluster.class::isInstance)) {
            lists.get(WitnessField.NOISE_VARIANCES).clear();
        }
        if (learners.keySet().stream().noneMatch(SparseCluster.class::isInstance)) {
            lists.remove(WitnessField.KEEPINGS);
        }
        Witness witness = Witness.precision(PRECISION).with(WitnessField.DEVIATIONS, List.of()).with(levels.field(), levels.numbers());
        for (Map.Entry<WitnessField, List<BigFraction>> list : lists.entrySet()) {
            witness = witness.with(list.getKey(), list.getValue());
        }
        return witness;
    }

    private static void addLearner(Map<WitnessField, List<BigFraction>> lists, int samples, ClusterLearners.Numbers numbers,
            BigFraction weight) {
        add(lists, WitnessField.COUNTS, new BigFraction(samples));
        add(lists, WitnessField.NOISE_VARIANCES, numbers.noise());
        add(lists, WitnessField.KEEPINGS, numbers.keeping());
        add(lists, WitnessField.THRESHOLDS, numbers.threshold());
        add(lists, WitnessField.USES, weight);
        numbers.answers().forEach(answer -> add(lists, WitnessField.ANSWERS, answer));
    }

    private static void add(Map<WitnessField, List<BigFraction>> lists, WitnessField field, BigFraction value) {
        lists.computeIfAbsent(field, missing -> new ArrayList<>()).add(value);
    }

    /** The chances of the names in multiples of 2^-precision, but not 0; something is left for nothing. */
    private static List<BigFraction> weights(LearnerRun run, List<LearnerRun.Name> names) {
        double sum = names.stream().mapToDouble(LearnerRun.Name::chance).sum();
        double scale = Math.min(1 / run.count, (1 - SMALLEST_REST) / sum);
        BigDecimal whole = new BigDecimal(BigInteger.ONE.shiftLeft(PRECISION));
        return names.stream().map(name -> new BigFraction(new BigDecimal(name.chance() * scale).multiply(whole).toBigInteger()
            .max(BigInteger.ONE))).toList();
    }

    private List<String> notes(List<List<LearnerRun.Name>> names) {
        BigInteger learnt = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (int i = 0; i < runs.size(); i++) {
            all = all.add(runs.get(i).clusters());
            learnt = names.get(i).isEmpty() ? learnt : learnt.add(runs.get(i).clusters());
        }
        List<String> notes = new ArrayList<>();
        notes.add("The learner has a part for each cluster, which it knows by its name. By how many samples the cluster has, the part is "
            + "one of some learners of the cluster alone, as of ironbound learner " + families()
            + ", which uses a fixed number m of them; with fewer than the least m it learns nothing and guesses." + (learnt.equals(all) ? ""
                : " So it does for " + all.subtract(learnt) + " of the " + all + " clusters always."));
        if (runs.size() == 1) {
            List<LearnerRun.Name> only = names.get(0);
            int shown = only.size() > SHOWN + 1 ? SHOWN : only.size();
            notes.add("Here m is " + only.stream().limit(shown).map(name -> Integer.toString(name.samples()))
                .collect(Collectors.joining(", ")) + (only.size() > shown ? " or one of " + (only.size() - shown) + " larger ones." : "."));
        }
        return notes;
    }

    private String families() {
        return learners.keySet().stream().map(kind -> kind instanceof GaussianCluster ? "gaussian"
            : kind instanceof BooleanCluster ? "boolean" : "sparse").distinct().sorted().collect(Collectors.joining(" and "));
    }
}
