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
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.coefficient.SparseDirectSearch;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;

/** Certified bounds for a mixture of clusters [MIX, MIX-COST, MIX-SINGLETONS, MIX-UNSEEN, MIX-FEASIBLE]. */
public final class MixtureSearch {
    /**
     * Terms that the sum of MIX may have, and more for each cluster: with those of the least error they cost not quite as much to check as
     * may be.
     */
    private static final double MOST_TERMS = 4_400_000;
    /** Clusters with more samples to expect are never without one, as far as it matters. */
    private static final int UNSEEN_SAMPLES = 64;
    /** More standard deviations above the mean than terms are added. */
    private static final double REACH = 5;
    /** At least what a cluster costs beside its terms. */
    private static final double FIRST_COST = 22;
    private static final int GUARD_DIGITS = 8;
    private static final int MULTIPLIER_DIGITS = 12;
    /** The same where bounds are to be finer. */
    private static final int ALL_MULTIPLIER_DIGITS = 16;
    private static final int SHOWN = 4;
    /** By how much the limit on samples falls where the terms cost too much to check, and how far at most. */
    private static final int FEWER = 4;
    private static final int FEWEST = 64;
    private static final double STEEPEST = 1e15;
    /** Constants of sparse clusters are looked for up to this number of samples. */
    private static final int FEW_SAMPLES = 10;
    private static final int MOST_CONSTANTS = 24;
    /** As many slopes get a line each. */
    private static final int FEW = 200;
    /** The same where bounds are to be finer, with two lines each. */
    private static final int MANY = 2000;

    private final ClusterMixture problem;
    private final int digits;
    /** Clusters with more than this share of the samples that could be expected are left out. */
    private final int part;
    private final List<EqualClusters> clusters;
    private final Fineness fineness;
    private final Derivation derivation;
    private final Map<ClusterKind, CoefficientTable> coefficients = new HashMap<>();
    private final Map<ClusterKind, GaussianCost> costs = new HashMap<>();
    private final Map<ClusterKind, BooleanCost> centres = new HashMap<>();
    /** For kinds of sparse clusters, where signs that are made from few samples are worth looking at. */
    private final Map<ClusterKind, SparseCost> signs = new HashMap<>();
    /** For each kind of sparse clusters the constants for 1, 2 and so on samples. */
    private final Map<ClusterKind, List<Double>> sparseCosts = new HashMap<>();
    /** The steps that state them. */
    private final List<Step> constants = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    /** Whether the kernel refused a bound. */
    private boolean isRefused;

    private MixtureSearch(ClusterMixture problem, int digits, int part) {
        this.problem = problem;
        this.digits = digits;
        this.part = part;
        this.clusters = problem.clusters();
        this.fineness = Fineness.of(problem, clusters, digits);
        this.derivation = new Derivation(problem);
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits of the printed numbers; the bound is the best that was found, it is not exact to this many
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(ClusterMixture problem, int digits) throws UndecidedException {
        MixtureSearch search = finished(problem, digits);
        search.addLearner();
        return search.derivation.findings(digits, search.notes);
    }

    /** The same, but what some learner memorizes. */
    static Findings withoutLearner(ClusterMixture problem, int digits) throws UndecidedException {
        MixtureSearch search = finished(problem, digits);
        return search.derivation.findings(digits, search.notes);
    }

    /** Where a bound costs too much to check, the clusters with most samples are left out, which matter least. */
    private static MixtureSearch finished(ClusterMixture problem, int digits) throws UndecidedException {
        for (int part = 1; part < FEWEST; part *= FEWER) {
            MixtureSearch search = new MixtureSearch(problem, digits, part);
            try {
                search.run();
                if (!search.isRefused) {
                    return search;
                }
            } catch (UndecidedException e) {
                if (!search.isRefused) {
                    throw e;
                }
            }
        }
        MixtureSearch last = new MixtureSearch(problem, digits, FEWEST);
        last.run();
        return last;
    }

    /** Adds a learner, where it does not take long to find one. */
    private void addLearner() throws UndecidedException {
        if (derivation.certificate().claims().stream().noneMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)
            && MixtureLearnerSearch.isQuick(problem)) {
            MixtureLearnerSearch.add(problem, derivation, digits).ifPresent(notes::addAll);
        }
    }

    private void run() throws UndecidedException {
        if (!clusters.get(0).expectAtMost(BigInteger.valueOf(Limits.MIXTURE_SAMPLES), problem.samples())) {
            throw new UndecidedException("every cluster has more than " + Limits.MIXTURE_SAMPLES
                + " samples to expect, which is too many to add up their terms");
        }
        if (digits > fineness.digits()) {
            notes.add("The sums were computed for " + fineness.digits() + " digits: more of them are certified, but finer sums might be "
                + "larger.");
        }
        try {
            Step least = addLeastError();
            if (problem.target().error().compareTo(least.result().get(ResultField.LEAST_ERROR)) < 0) {
                derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(least), Witness.none(), 0));
                notes.add(least.rule() == Rule.MIX_UNSEEN ? "On clusters without a sample a learner can only guess: that alone costs more "
                    + "than the error allows."
                    : "On clusters without a sample a learner can only guess, and few samples carry little: that alone costs more than the "
                    + "error allows.");
            } else {
                addBoundIfAny(least);
            }
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
    }

    /** Where nothing follows of the memorization, the least error is still worth knowing, if it is above 0. */
    private void addBoundIfAny(Step least) throws RejectedException, UndecidedException {
        int size = derivation.size();
        try {
            addBound();
        } catch (RejectedException | UndecidedException e) {
            derivation.truncate(size);
            isRefused = e instanceof RejectedException;
            if (Fractions.signum(least.result().get(ResultField.LEAST_ERROR)) == 0) {
                throw e;
            }
            notes.add("Of the memorization no bound above 0 was certified.");
        }
    }

    /** By clusters without a sample, and by what samples carry, where that is more. */
    private Step addLeastError() throws RejectedException {
        Witness witness = Witness.precision(fineness.precision())
            .with(WitnessField.MOST_SAMPLES, new BigFraction(Math.max(UNSEEN_SAMPLES, leastMean())));
        List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(Rule.MIX_UNSEEN, witness, digits + GUARD_DIGITS)));
        new LeastErrorSearch(problem, clusters, fineness).witness()
            .ifPresent(more -> candidates.add(new Candidate(Rule.MIX_FEASIBLE, more, digits + GUARD_DIGITS)));
        Step least = derivation.restore(derivation.best(candidates, ResultField.LEAST_ERROR)
            .orElseThrow(() -> new RejectedException("not even the error on clusters without a sample was certified")));
        derivation.claim(Claim.Quantity.LEAST_ERROR, least, List.of(), digits);
        return least;
    }

    /** The mean number of samples of the rarest cluster, rounded up. */
    private int leastMean() {
        EqualClusters rarest = clusters.get(0);
        return problem.samples().multiply(rarest.hit()).divide(rarest.whole()).intValueExact() + 1;
    }

    private void addBound() throws RejectedException, UndecidedException {
        double samples = problem.samples().doubleValue();
        double error = Doubles.of(problem.target().error());
        int most = Math.max(leastMean(), mostSamples(samples) / part);
        List<EqualClusters> used = clusters.stream().filter(equal -> equal.expectAtMost(BigInteger.valueOf(most), problem.samples()))
            .toList();
        MultiplierSearch linear = new MultiplierSearch(samples, used, this::linear);
        int size = derivation.size();
        addConstants(used);
        addCentres(used);
        addSigns(used);
        OptionalDouble plain = linear.multiplier(error);
        if (isSharperAdded(used, most, linear, plain)) {
            return;
        }
        if (!signs.isEmpty()) {
            signs.clear();
            if (isSharperAdded(used, most, linear, plain)) {
                return;
            }
        }
        derivation.truncate(size);
        constants.clear();
        sparseCosts.clear();
        centres.clear();
        add(Rule.MIX, used, most, multiplier(plain));
    }

    /** Adds the bound by MIX-COST, if it is sharper than that by contraction bounds, as far as floating point shows, and not rejected. */
    private boolean isSharperAdded(List<EqualClusters> used, int most, MultiplierSearch linear, OptionalDouble plain)
            throws UndecidedException {
        double error = Doubles.of(problem.target().error());
        MultiplierSearch sharp = new MultiplierSearch(problem.samples().doubleValue(), used, this::cost);
        boolean isAnyKnown = !costs.isEmpty() || !sparseCosts.isEmpty() || !centres.isEmpty();
        OptionalDouble other = isAnyKnown ? sharp.multiplier(error) : OptionalDouble.empty();
        boolean isSharper = other.isPresent() && other.getAsDouble() > 0 && (plain.isEmpty()
            || sharp.bound(other.getAsDouble(), error) > linear.bound(plain.getAsDouble(), error));
        return isSharper && isAdded(used, most, multiplier(other));
    }

    /** Adds the bound by MIX-COST, if it is not rejected: floating point may have promised too much. */
    private boolean isAdded(List<EqualClusters> used, int most, double nu) {
        try {
            add(Rule.MIX_COST, used, most, nu);
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    /** Adds the constants of sparse clusters with few samples, but of one, for which the kernel has a formula. */
    private void addConstants(List<EqualClusters> used) {
        for (int i = 0; i < problem.groups().size() && constants.size() < MOST_CONSTANTS; i++) {
            ClusterKind kind = problem.groups().get(i).kind();
            if (kind instanceof SparseCluster sparse && !sparseCosts.containsKey(kind)
                && used.stream().anyMatch(equal -> equal.kind().equals(kind))) {
                sparseCosts.put(kind, constants(sparse, i + 1));
            }
        }
    }

    /** Adds signs that are made from samples of sparse clusters, where constants are known for so many. */
    private void addSigns(List<EqualClusters> used) {
        double unseen = 0;
        for (EqualClusters equal : clusters) {
            double frequency = Doubles.of(equal.hit(), equal.whole());
            unseen += equal.count().doubleValue() * frequency * Math.exp(problem.samples().doubleValue() * Math.log1p(-frequency));
        }
        double error = (Doubles.of(problem.target().error()) - unseen / 2) / (1 - unseen);
        if (error > 0) {
            sparseCosts.forEach((kind, known) -> signs.put(kind, SparseCost.of((SparseCluster) kind, known.size(), error,
                fineness.precision(), m -> coefficient(kind, m))));
        }
    }

    /** Adds the costs of Boolean clusters. */
    private void addCentres(List<EqualClusters> used) {
        Map<BooleanCluster, Double> most = new HashMap<>();
        for (EqualClusters equal : used) {
            if (equal.kind() instanceof BooleanCluster kind) {
                double mean = problem.samples().doubleValue() * Doubles.of(equal.hit(), equal.whole());
                most.merge(kind, PriceNodes.last(mean), Math::max);
            }
        }
        most.forEach((kind, samples) -> BooleanCost.of(kind, samples, coefficients(kind)).ifPresent(cost -> centres.put(kind, cost)));
    }

    /** The constants for 1, 2 and so on samples. */
    private List<Double> constants(SparseCluster kind, int group) {
        double p = Doubles.of(kind.fixed());
        List<Double> found = new ArrayList<>(List.of((1 - p) / (p * p)));
        for (int m = 2; m <= FEW_SAMPLES && problem.samples().compareTo(BigInteger.valueOf(m)) >= 0; m++) {
            Optional<Witness> witness = SparseDirectSearch
                .find(new SparseHypercube(kind.dimension(), BigInteger.valueOf(m), kind.fixed(), problem.target()));
            if (witness.isEmpty() || constants.size() == MOST_CONSTANTS) {
                break;
            }
            try {
                Step constant = derivation.add(Rule.SPARSE_DIRECT, List.of(), witness.get()
                    .with(WitnessField.CLUSTER_GROUP, new BigFraction(group)).with(WitnessField.COUNT, new BigFraction(m)), 0);
                constants.add(constant);
                found.add(Doubles.of(constant.result().get(ResultField.CONSTANT)));
            } catch (RejectedException e) {
                break;
            }
        }
        return found;
    }

    private static double multiplier(OptionalDouble found) throws UndecidedException {
        if (found.isEmpty()) {
            throw new UndecidedException("the error is too near to the least one");
        }
        if (found.getAsDouble() == 0) {
            throw new UndecidedException("no bound above 0 follows from [MIX]: the clusters that memorization can be shown for may all be "
                + "given up");
        }
        return found.getAsDouble();
    }

    /** The bound with this multiplier, by MIX-COST or by MIX. */
    private Candidate candidate(Rule rule, List<EqualClusters> used, int most, double nu) {
        int kept = fineness.isUsual() ? MULTIPLIER_DIGITS : ALL_MULTIPLIER_DIGITS;
        BigFraction multiplier = Fractions.of(new BigDecimal(nu).round(new MathContext(kept, RoundingMode.HALF_EVEN)));
        Witness witness = tangents(used, nu).in(Witness.precision(fineness.precision())
            .with(WitnessField.MOST_SAMPLES, new BigFraction(most)).with(WitnessField.MULTIPLIER, multiplier));
        return new Candidate(rule, rule == Rule.MIX_COST ? nodes(used, Doubles.of(multiplier), witness) : witness, digits + GUARD_DIGITS);
    }

    /** Adds it. */
    private void add(Rule rule, List<EqualClusters> used, int most, double nu) throws RejectedException {
        Candidate bound = candidate(rule, used, most, nu);
        claim(derivation.add(rule, rule == Rule.MIX_COST ? constants : List.of(), bound.witness(), bound.digits()));
    }

    /** Claims what was added, in bits. */
    private void claim(Step bound) throws RejectedException {
        derivation.claimBits(bound, fineness.precision(), digits + GUARD_DIGITS, digits);
        BigFraction share = bound.result().get(ResultField.SINGLETONS).divide(bound.result().get(ResultField.TERMS));
        notes.add("Clusters with exactly one sample [MIX-SINGLETONS] have "
            + Fractions.decimal(share.multiply(100), SHOWN, RoundingMode.HALF_EVEN)
            + " % of the sum of [" + bound.rule() + "]; its multiplier is "
            + Fractions.decimal(bound.witness().get(WitnessField.MULTIPLIER), SHOWN, RoundingMode.HALF_EVEN) + " nats.");
    }

    /** The witness, with lists that ask for costs. */
    private Witness nodes(List<EqualClusters> used, double nu, Witness witness) {
        List<EqualClusters> known = used.stream().filter(equal -> costs.containsKey(equal.kind())).toList();
        CostNodes gaussian = new CostNodes(problem, known, nu, fineness);
        Witness lines = new CentreNodes(problem, used, nu, centres).in(gaussian.in(witness, costs), gaussian::group);
        Witness prices = new PriceNodes(problem, used, nu, centres).in(lines, gaussian::group);
        return new SignNodes(problem, used, nu, signs).in(prices, gaussian::group);
    }

    /** The constant of a sparse cluster, where it is known, or the ratio of the coefficients. */
    private double coefficient(ClusterKind kind, double samples) {
        List<Double> known = sparseCosts.getOrDefault(kind, List.of());
        return Math.round(samples) <= known.size() ? known.get((int) Math.round(samples) - 1) : coefficients(kind).applyAsDouble(samples);
    }

    private LeastCost linear(ClusterKind kind) {
        return MixtureEstimate.linear(coefficients(kind));
    }

    private LeastCost cost(ClusterKind kind) {
        if (kind instanceof GaussianCluster gaussian && GaussianCost.isFor(gaussian)) {
            return costs.computeIfAbsent(kind, missing -> new GaussianCost(gaussian));
        }
        if (centres.containsKey(kind)) {
            return centres.get(kind);
        }
        return signs.containsKey(kind) ? signs.get(kind) : MixtureEstimate.linear(m -> coefficient(kind, m));
    }

    /** The largest limit at which the terms are not too many. */
    private int mostSamples(double samples) {
        double terms = 0;
        double most = 1;
        for (EqualClusters equal : clusters) {
            double mean = samples * Doubles.of(equal.hit(), equal.whole()) + 1;
            terms += terms(mean);
            if (mean > Limits.MIXTURE_SAMPLES || terms > MOST_TERMS) {
                return (int) most;
            }
            most = Math.ceil(mean);
        }
        return (int) Math.min(most, Limits.MIXTURE_SAMPLES);
    }

    /** What a cluster costs that has so many samples to expect, in terms. */
    static double terms(double mean) {
        return lastTerm(mean) + FIRST_COST;
    }

    /** At least the largest number of samples that the kernel is asked about. */
    static double lastTerm(double mean) {
        return mean + REACH * Math.sqrt(mean) + REACH;
    }

    /** For the slopes that the prices of errors ask for: each of them where they are few. */
    private TangentPoints tangents(List<EqualClusters> used, double nu) {
        TreeSet<Double> slopes = new TreeSet<>();
        int few = fineness.isUsual() ? FEW : MANY;
        for (EqualClusters equal : used) {
            double frequency = Doubles.of(equal.hit(), equal.whole());
            double mean = problem.samples().doubleValue() * frequency;
            double last = Math.min(problem.samples().doubleValue(), fineness.isUsual() ? lastTerm(mean + 1) : fineness.last(mean));
            for (double m = 1; m < last && slopes.size() <= few; m++) {
                slopes.add(slope(equal, nu * frequency, m));
            }
            slopes.add(slope(equal, nu * frequency, 1));
            slopes.add(slope(equal, nu * frequency, last));
        }
        return slopes.size() <= few ? TangentPoints.at(fineness.precision(), slopes)
            : TangentPoints.between(fineness.precision(), slopes.first(), slopes.last());
    }

    /** Half the slope that is best for a price. */
    private double slope(EqualClusters equal, double price, double samples) {
        double c = coefficient(equal.kind(), samples);
        return c > 0 ? price / c / 2 : STEEPEST;
    }

    private CoefficientTable coefficients(ClusterKind kind) {
        return coefficients.computeIfAbsent(kind, CoefficientTable::new);
    }
}
