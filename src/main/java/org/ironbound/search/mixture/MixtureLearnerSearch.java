package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Beta;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;

/**
 * A learner of a mixture with a part for each cluster [MIX-LEARN]: the parts use noisy means of a fixed number of samples, where the
 * cluster has that many, at errors for which an error costs the same in all of them.
 */
public final class MixtureLearnerSearch {
    private static final int PRECISION = 120;
    private static final int GUARD_DIGITS = 8;
    /** Clusters that differ by less than this factor in frequency use the same learner. */
    private static final double ALIKE = 1.1;
    private static final int LEVELS = 40;
    /** The shortest length that counts is e^-8 times as rare as a miss may be. */
    private static final double RARER = 8;
    /** Numbers of samples up to this are all tried, larger ones in steps of one in this many. */
    private static final int FEW = 16;
    private static final int ERRORS = 400;
    private static final int HALVINGS = 50;
    private static final int DIGITS = 14;
    private static final int LEVEL_DIGITS = 5;
    /** By this share of itself the error that is aimed at is smaller than the target. */
    private static final double[] MARGINS = {1e-9, 1e-6, 1e-3};
    private static final double LARGEST_LN = Math.log(1e15);
    private static final double SMALLEST_LN = Math.log(1e-12);

    private final ClusterMixture problem;
    private final int digits;
    private final double target;
    private final double[] deviations;
    private final Map<ClusterKind, NoisyMeanTable> tables = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();

    /** Groups of equal clusters, one after the other, that are alike. */
    private record Run(List<EqualClusters> groups, ClusterKind kind, double count, double frequency, Map<Integer, Chance> chances) {
    }

    /**
     * How often a learner has samples enough.
     *
     * @param all      the sum of the chances of all clusters of a run
     * @param weighted the same, each times the frequency of its cluster
     */
    private record Chance(double all, double weighted) {
    }

    /** The number of samples that a run's learner needs, 0 for none, and its error. */
    private record Choice(int samples, double error) {
        static final Choice NOTHING = new Choice(0, 0.5);
    }

    private MixtureLearnerSearch(ClusterMixture problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        this.target = Doubles.of(problem.target().error());
        double largest = RARER - Math.log(Math.max(target, 1e-6) / 4);
        this.deviations = IntStream.range(0, LEVELS).mapToDouble(i -> 1 - i / (double) LEVELS).map(share -> largest * share * share)
            .map(x -> new BigDecimal(x).round(new MathContext(LEVEL_DIGITS)).doubleValue()).toArray();
    }

    /**
     * What it memorizes, with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no such learner was found that reaches the error
     */
    public static Findings of(ClusterMixture problem, int digits) throws UndecidedException {
        return new MixtureLearnerSearch(problem, digits).run();
    }

    private Findings run() throws UndecidedException {
        List<EqualClusters> clusters = problem.clusters();
        EqualClusters last = clusters.get(clusters.size() - 1);
        if (!last.expectAtMost(BigInteger.valueOf(Limits.MIXTURE_SAMPLES), problem.samples())) {
            throw new UndecidedException("a cluster has more than " + Limits.MIXTURE_SAMPLES
                + " samples to expect, which is too many to add up their chances");
        }
        addRuns(clusters);
        for (double margin : MARGINS) {
            Optional<List<Choice>> choices = choices(target * (1 - margin));
            if (choices.isEmpty()) {
                break;
            }
            try {
                Derivation derivation = new Derivation(problem);
                Step step = derivation.add(Rule.MIX_LEARN, List.of(), witness(choices.get(), margin), digits + GUARD_DIGITS);
                derivation.claimBits(step, PRECISION, digits + GUARD_DIGITS, digits);
                return derivation.findings(digits, notes(choices.get()));
            } catch (RejectedException e) {
                // A larger margin is tried.
            }
        }
        Findings bounds = MixtureSearch.bounds(problem, digits);
        if (bounds.certificate().claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)) {
            return bounds;
        }
        throw new UndecidedException("no learner of the family [MIX-LEARN] was found that provably reaches this error");
    }

    private void addRuns(List<EqualClusters> clusters) {
        int start = 0;
        while (start < clusters.size()) {
            EqualClusters first = clusters.get(start);
            double frequency = Doubles.of(first.hit(), first.whole());
            int end = start + 1;
            while (end < clusters.size() && clusters.get(end).kind().equals(first.kind())
                && Doubles.of(clusters.get(end).hit(), clusters.get(end).whole()) < frequency * ALIKE) {
                end++;
            }
            List<EqualClusters> groups = clusters.subList(start, end);
            double count = groups.stream().mapToDouble(group -> group.count().doubleValue()).sum();
            double sum = groups.stream().mapToDouble(group -> group.count().doubleValue() * Doubles.of(group.hit(), group.whole())).sum();
            runs.add(new Run(groups, first.kind(), count, sum, first.kind() instanceof GaussianCluster ? chances(groups) : Map.of()));
            if (first.kind() instanceof GaussianCluster gaussian) {
                tables.computeIfAbsent(gaussian, missing -> new NoisyMeanTable(gaussian, deviations));
            }
            start = end;
        }
    }

    /** For numbers of samples that a learner may need. */
    private Map<Integer, Chance> chances(List<EqualClusters> groups) {
        Map<Integer, Chance> chances = new HashMap<>();
        double samples = problem.samples().doubleValue();
        double mean = samples * Doubles.of(groups.get(0).hit(), groups.get(0).whole());
        int last = (int) Math.min(samples, mean + 4 * Math.sqrt(mean) + 4);
        for (int m = 1; m <= last; m += Math.max(1, m / FEW)) {
            double all = 0;
            double weighted = 0;
            for (EqualClusters group : groups) {
                double f = Doubles.of(group.hit(), group.whole());
                double chance = Beta.regularizedBeta(f, m, samples - m + 1) * group.count().doubleValue();
                all += chance;
                weighted += chance * f;
            }
            chances.put(m, new Chance(all, weighted));
        }
        return chances;
    }

    /** At the least price at which the error is at most the limit; none if it never is. */
    private Optional<List<Choice>> choices(double limit) {
        double low = SMALLEST_LN;
        double high = LARGEST_LN;
        List<Choice> best = choicesAt(Math.exp(high));
        if (error(best) > limit) {
            return Optional.empty();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<Choice> choices = choicesAt(Math.exp(middle));
            if (error(choices) > limit) {
                low = middle;
            } else {
                high = middle;
                best = choices;
            }
        }
        return Optional.of(raised(best, limit));
    }

    /** With all errors raised by the same share of what is missing to 1/2, as far as the limit allows. */
    private List<Choice> raised(List<Choice> choices, double limit) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (error(raisedBy(choices, middle)) > limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return raisedBy(choices, low);
    }

    private static List<Choice> raisedBy(List<Choice> choices, double share) {
        return choices.stream().map(choice -> new Choice(choice.samples, choice.error + share * (0.5 - choice.error))).toList();
    }

    private double error(List<Choice> choices) {
        double error = 0.5;
        for (int i = 0; i < runs.size(); i++) {
            Choice choice = choices.get(i);
            error -= choice.samples == 0 ? 0 : runs.get(i).chances.get(choice.samples).weighted * (0.5 - choice.error);
        }
        return error;
    }

    private List<Choice> choicesAt(double price) {
        return runs.parallelStream().map(run -> choice(run, price)).toList();
    }

    private Choice choice(Run run, double price) {
        Choice best = Choice.NOTHING;
        double least = 0;
        for (Map.Entry<Integer, Chance> entry : run.chances.entrySet()) {
            Chance chance = entry.getValue();
            double names = run.count * entropy(chance.all / run.count);
            for (int i = 0; i < ERRORS; i++) {
                double error = NoisyMeanTable.least() + (0.5 - NoisyMeanTable.least()) * i / ERRORS;
                double cost = chance.all * tables.get(run.kind).memorization(entry.getKey(), error) + names
                    - price * chance.weighted * (0.5 - error);
                if (cost < least) {
                    least = cost;
                    best = new Choice(entry.getKey(), error);
                }
            }
        }
        return best;
    }

    private static double entropy(double chance) {
        return chance <= 0 || chance >= 1 ? 0 : -chance * Math.log(chance) - (1 - chance) * Math.log1p(-chance);
    }

    private Witness witness(List<Choice> choices, double margin) {
        Map<WitnessField, List<BigFraction>> lists = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Choice choice = choices.get(i);
            boolean learns = choice.samples > 0;
            NoisyMeanTable.Point point = learns ? tables.get(run.kind).at(choice.error) : null;
            double noise = learns ? tables.get(run.kind).noise(choice.samples, point.correlation()) * (1 - margin) : 1;
            double use = learns ? run.chances.get(choice.samples).all / run.count : 0.5;
            add(lists, WitnessField.GROUPS, new BigFraction(run.groups.size()));
            add(lists, WitnessField.COUNTS, new BigFraction(choice.samples));
            add(lists, WitnessField.NOISE_VARIANCES, rounded(noise, RoundingMode.FLOOR));
            add(lists, WitnessField.THRESHOLDS, rounded(learns ? point.threshold() : 0, RoundingMode.HALF_EVEN));
            add(lists, WitnessField.USES, weight(use));
        }
        Witness witness = Witness.precision(PRECISION).with(WitnessField.DEVIATIONS,
            DoubleStream.of(deviations).mapToObj(x -> Fractions.of(new BigDecimal(x).round(new MathContext(LEVEL_DIGITS)))).toList());
        for (Map.Entry<WitnessField, List<BigFraction>> list : lists.entrySet()) {
            witness = witness.with(list.getKey(), list.getValue());
        }
        return witness;
    }

    private static void add(Map<WitnessField, List<BigFraction>> lists, WitnessField field, BigFraction value) {
        lists.computeIfAbsent(field, missing -> new ArrayList<>()).add(value);
    }

    /** A chance in multiples of 2^-precision, but not 0 or 1. */
    private static BigFraction weight(double chance) {
        BigInteger whole = BigInteger.ONE.shiftLeft(PRECISION);
        BigInteger weight = new BigDecimal(chance).multiply(new BigDecimal(whole)).toBigInteger();
        return new BigFraction(weight.max(BigInteger.ONE).min(whole.subtract(BigInteger.ONE)));
    }

    private static BigFraction rounded(double x, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS, mode)));
    }

    private static String shown(double count) {
        return new BigDecimal(count).toBigInteger().toString();
    }

    private List<String> notes(List<Choice> choices) {
        double learnt = IntStream.range(0, runs.size()).filter(i -> choices.get(i).samples > 0).mapToDouble(i -> runs.get(i).count).sum();
        double all = runs.stream().mapToDouble(Run::count).sum();
        List<String> notes = new ArrayList<>();
        notes.add("The learner has a part for each cluster, which it knows by its name. Where the cluster has at least a fixed number m of "
            + "samples, the part is a noisy mean of m of them, as of ironbound learner gaussian; else it learns nothing and guesses."
            + (learnt < all ? " So it does for " + shown(all - learnt) + " of the " + shown(all) + " clusters always." : ""));
        if (runs.size() == 1) {
            notes.add("Here m = " + choices.get(0).samples + ".");
        }
        return notes;
    }
}
