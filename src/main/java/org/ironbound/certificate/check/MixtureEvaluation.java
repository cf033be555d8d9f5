package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.BinomialRange;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.ClusterError;
import org.ironbound.kernel.statement.ClusterLearner;
import org.ironbound.kernel.statement.ClusterTerms;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Mixture;
import org.ironbound.kernel.statement.MixtureCluster;
import org.ironbound.kernel.statement.MixtureError;
import org.ironbound.kernel.statement.MixtureLearner;
import org.ironbound.kernel.statement.MixtureSum;
import org.ironbound.kernel.statement.NamedLearners;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;

/**
 * Runs the kernel over the clusters of a mixture [MIX, MIX-COST, MIX-UNSEEN, MIX-FEASIBLE, MIX-LEARN], the rarest first. For lower bounds
 * the terms of each cluster near the mean number of samples are added. Other terms, and the most frequent clusters, may be left out: none
 * of what they would add is negative.
 */
final class MixtureEvaluation {
    /** Terms further from the mean than this many standard deviations are left out. */
    private static final long REACH = 4;
    /** This many more terms are added above the mean. */
    private static final long FEW = 4;
    /** Below the mean by this many times the reach terms are negligible. */
    private static final long FAR = 3;
    /** A chance of no sample keeps its precision at a scale with this many bits more than its own. */
    private static final int SCALE_BITS = 8;
    /** A weight may have this part of the bits of its scale before it is shortened. */
    private static final int LONG_SCALE = 1024;

    private final ClusterMixture problem;
    private final MixtureTerms shown;
    private final MixtureCost prices;
    private List<EqualClusters> clusters;
    /** One cluster of each group, as the kernel names it. */
    private List<MixtureCluster> named;
    private Mixture mixture;
    private final List<BinomialWeight> chances = new ArrayList<>();
    private BigInteger chancesUnit;

    /** @param shown takes note of the terms of sums */
    MixtureEvaluation(ClusterMixture problem, MixtureTerms shown) {
        this.problem = problem;
        this.shown = shown;
        this.prices = new MixtureCost(problem);
    }

    /**
     * The sum of MIX or MIX-COST.
     *
     * @param unit       the scale, a power of two
     * @param most       clusters with a larger mean number of samples are left out
     * @param multiplier nu
     * @param known      what is known of the costs, at this scale
     * @param cost       pays for it
     * @throws RejectedException if it would cost too much
     */
    MixtureSum sum(BigInteger unit, BigInteger most, BigFraction multiplier, Prices known, CheckCost cost) throws RejectedException {
        List<EqualClusters> used = used(unit, most, cost);
        Map<ClusterKind, Coefficients> coefficients = new HashMap<>();
        for (EqualClusters clusters : used) {
            int last = lastTerm(clusters, MixtureScale.of(unit));
            cost.spend(last, (known.costs().mayBeLow(clusters.kind()) ? 2 : 1) * prices.term(clusters, unit, multiplier)
                + known.costs().termCost(clusters.kind(), last));
            coefficients.computeIfAbsent(clusters.kind(), kind -> new Coefficients(kind, unit)).extend(last, cost);
        }
        List<BinomialWeight> none = chances(used, unit);
        List<ClusterTerms> parts = IntStream.range(0, used.size()).parallel().mapToObj(i -> {
            EqualClusters clusters = used.get(i);
            BinomialWeight first = first(none.get(i));
            ClusterTerms start = Follows.certainly(ClusterTerms.unseen(named.get(i), first, multiplier, unit));
            note(i, 0, start.sum, unit, Map::of);
            return terms(start, first, i, coefficients.get(clusters.kind()), known);
        }).toList();
        MixtureSum sum = Follows.certainly(MixtureSum.none(mixture, multiplier, unit));
        for (int i = 0; i < parts.size(); i++) {
            sum = Follows.certainly(sum.add(used.get(i).count(), parts.get(i)));
        }
        while (sum.groups < mixture.groups) {
            sum = Follows.certainly(sum.skip());
        }
        return sum;
    }

    /** The error on clusters without a sample; the unit, the clusters left out and the cost are as in {@link #sum}. */
    MixtureError unseen(BigInteger unit, BigInteger most, CheckCost cost) throws RejectedException {
        List<EqualClusters> used = used(unit, most, cost);
        List<BinomialWeight> none = chances(used, unit);
        MixtureError sum = Follows.certainly(MixtureError.none(mixture, unit));
        for (int i = 0; i < used.size(); i++) {
            BigInteger before = sum.lower;
            sum = Follows.certainly(sum.addUnseen(used.get(i).count(), named.get(i), none.get(i)));
            noteAll(i, 0, sum.lower.subtract(before), BigInteger.ZERO, unit, Map::of);
        }
        return complete(sum);
    }

    /** The sum over all groups, without those after it. */
    private static MixtureError complete(MixtureError sum) {
        MixtureError all = sum;
        while (all.groups < all.mixture.groups) {
            all = Follows.certainly(all.skip());
        }
        return all;
    }

    /**
     * The error by what is seen too; the unit, the clusters left out and the cost are as in {@link #sum}.
     *
     * @param lines   below phi, at this scale, with rising slopes
     * @param avoided errors that no learner of a single cluster reaches, at this scale
     * @param cost    pays for it
     */
    MixtureError leastError(BigInteger unit, BigInteger most, List<LeastInformationLine> lines, ErrorsOutOfReach avoided, CheckCost cost)
            throws RejectedException {
        List<EqualClusters> used = used(unit, most, cost);
        Map<ClusterKind, LeastErrors> errors = new HashMap<>();
        for (EqualClusters clusters : used) {
            LeastErrors ofKind = errors.get(clusters.kind());
            if (ofKind == null) {
                ofKind = new LeastErrors(clusters.kind(), lines, avoided.of(clusters.kind()), cost);
                errors.put(clusters.kind(), ofKind);
            }
            int last = lastError(clusters, MixtureScale.of(unit));
            while (ofKind.isWorthMore(last)) {
                ofKind.extend(cost);
            }
            cost.spend(Math.min(last, ofKind.size()), prices.error(clusters, unit));
        }
        List<BinomialWeight> none = chances(used, unit);
        List<ClusterError> parts = IntStream.range(0, used.size()).parallel().mapToObj(i -> {
            EqualClusters clusters = used.get(i);
            BinomialWeight first = first(none.get(i));
            ClusterError start = Follows.certainly(ClusterError.unseen(named.get(i), first, unit));
            note(i, 0, weighted(clusters, start.sum), unit, Map::of);
            return errors(start, first, i, errors.get(clusters.kind()));
        }).toList();
        MixtureError sum = Follows.certainly(MixtureError.none(mixture, unit));
        for (int i = 0; i < parts.size(); i++) {
            sum = Follows.certainly(sum.add(used.get(i).count(), parts.get(i)));
        }
        return complete(sum);
    }

    /**
     * A learner with a part for each cluster; the unit and the cost are as in {@link #sum}.
     *
     * @param learners what the parts use, at this scale
     */
    MixtureLearner learner(BigInteger unit, LearnerParts learners, CheckCost cost) throws RejectedException {
        List<EqualClusters> used = used(unit, BigInteger.valueOf(Limits.MIXTURE_SAMPLES), cost);
        if (used.size() < clusters.size()) {
            throw new RejectedException("some cluster has more than " + Limits.MIXTURE_SAMPLES + " samples to expect");
        }
        learners.requireFor(used);
        MixtureScale scale = MixtureScale.of(unit);
        for (int i = 0; i < used.size(); i++) {
            List<LearnerParts.Named> names = learners.at(i);
            if (!names.isEmpty()) {
                if (names.get(names.size() - 1).needed() > lastNumber(used.get(i), scale)) {
                    throw new RejectedException("a learner needs more samples than a cluster has to expect");
                }
                cost.spend(lastNumber(used.get(i), scale), prices.error(used.get(i), unit));
                cost.spend(names.size() + 1L, KernelCost.logarithm(unit.bitLength(), unit.bitLength()));
            }
        }
        Logarithm ln = new Logarithm(unit);
        List<BinomialWeight> none = chances(used, unit);
        List<ClusterLearner> parts = IntStream.range(0, used.size()).parallel()
            .mapToObj(i -> part(ln, i, first(none.get(i)), learners.at(i))).toList();
        MixtureLearner learner = Follows.certainly(MixtureLearner.none(mixture, unit));
        for (int i = 0; i < parts.size(); i++) {
            learner = Follows.certainly(learner.add(used.get(i).count(), parts.get(i)));
        }
        return learner;
    }

    /** Larger numbers of samples from a cluster are so rare that they do not matter. */
    private int lastNumber(EqualClusters clusters, MixtureScale scale) {
        long mean = mean(clusters);
        return problem.samples().min(BigInteger.valueOf(mean + Math.max(2 * (reach(mean) + FEW), above(mean, scale)))).intValueExact();
    }

    /** The part for the cluster at a place, which uses these learners. */
    private ClusterLearner part(Logarithm ln, int place, BinomialWeight none, List<LearnerParts.Named> names) {
        if (names.isEmpty()) {
            ClusterLearner nothing = Follows.certainly(ClusterLearner.nothing(named.get(place), problem.samples(), ln.unit));
            note(place, 0, nothing.memorization, nothing.error, ln.unit,
                () -> numbers(0, lastNumber(clusters.get(place), MixtureScale.of(ln.unit)), BigFraction.ONE));
            return nothing;
        }
        NamedLearners named = Follows.certainly(NamedLearners.none(this.named.get(place), problem.samples(), ln.unit, ln.unit));
        BinomialWeight weight = none;
        BinomialRange range = BinomialRange.of(none.at(ln.unit));
        int next = 0;
        int last = lastNumber(clusters.get(place), MixtureScale.of(ln.unit));
        for (int m = 1; m <= last; m++) {
            weight = shortened(weight.next(), ln.unit);
            BinomialWeight rounded = weight.at(ln.unit);
            if (next < names.size() && m == names.get(next).needed()) {
                named = with(named, place, names, next, range, ln);
                next++;
                range = BinomialRange.of(rounded);
            } else {
                range = Follows.certainly(range.and(rounded));
            }
        }
        return Follows.certainly(ClusterLearner.of(with(named, place, names, next, range, ln)));
    }

    /** With the learner before the next one, and with nothing before the first. */
    private NamedLearners with(NamedLearners named, int place, List<LearnerParts.Named> names, int next, BinomialRange range,
            Logarithm ln) {
        BigInteger rest = names.stream().map(LearnerParts.Named::weight).reduce(ln.unit, BigInteger::subtract);
        LearnerParts.Named learner = next == 0 ? null : names.get(next - 1);
        NamedLearners more = Follows.certainly(learner == null ? named.nothing(range, rest, ln)
            : named.with(learner.learner(), range, learner.weight(), ln));
        BigInteger costs = Division.ceil(more.totals.costs.subtract(named.totals.costs), ln.unit);
        BigInteger error = range.lower.shiftRight(1).subtract(more.totals.gain.subtract(named.totals.gain));
        note(place, range.from.intValueExact(), costs, error, ln.unit, () -> {
            Map<String, BigFraction> numbers = new HashMap<>(numbers(range.from.intValueExact(), range.to.intValueExact() - 1,
                Fractions.of(rest, ln.unit)));
            numbers.putAll(learner == null ? Map.of() : learner.numbers());
            return numbers;
        });
        return more;
    }

    private static Map<String, BigFraction> numbers(int from, int to, BigFraction use) {
        return Map.of("from", new BigFraction(from), "to", new BigFraction(to), "use", use);
    }

    /** The clusters that are not left out; pays for the chances of no sample that are not known yet. */
    private List<EqualClusters> used(BigInteger unit, BigInteger most, CheckCost cost) throws RejectedException {
        if (most.compareTo(BigInteger.valueOf(Limits.MIXTURE_SAMPLES)) > 0) {
            throw new RejectedException("witness most-samples must be at most " + Limits.MIXTURE_SAMPLES);
        }
        if (clusters == null) {
            prices.payClusters(cost);
            clusters = problem.clusters();
            named = clusters.stream().map(equal -> Follows.certainly(KernelProblems.cluster(equal))).toList();
            mixture = Follows.certainly(KernelProblems.of(problem, clusters, named));
        }
        List<EqualClusters> used = clusters.stream().takeWhile(equal -> equal.expectAtMost(most, problem.samples())).toList();
        int known = unit.equals(chancesUnit) ? chances.size() : 0;
        for (EqualClusters equal : used.subList(Math.min(known, used.size()), used.size())) {
            cost.spend(prices.chance(equal, unit, mean(equal)));
        }
        cost.spend(used.size(), prices.group(unit));
        return used;
    }

    /** For each cluster the chance of no sample; kept, since both sums need it and it costs most. */
    private List<BinomialWeight> chances(List<EqualClusters> used, BigInteger unit) {
        if (!unit.equals(chancesUnit)) {
            chancesUnit = unit;
            chances.clear();
        }
        if (chances.size() < used.size()) {
            Logarithm ln = new Logarithm(unit.shiftLeft(prices.logarithmBits()));
            chances.addAll(used.subList(chances.size(), used.size()).parallelStream()
                .map(clusters -> BinomialWeight.none(ln, problem.samples(), clusters.hit(), clusters.whole(), unit)).toList());
        }
        return chances;
    }

    /** The mean number of samples, rounded up. */
    private long mean(EqualClusters clusters) {
        return problem.samples().multiply(clusters.hit()).divide(clusters.whole()).longValueExact() + 1;
    }

    private static long reach(long mean) {
        return SquareRoot.floor(BigInteger.valueOf(REACH * REACH * mean)).longValueExact();
    }

    /** Whether few clusters differ. */
    private boolean isOfFew() {
        return clusters.size() <= Limits.FEW_CLUSTERS;
    }

    private int lastError(EqualClusters clusters, MixtureScale scale) {
        return isOfFew() ? lastNumber(clusters, scale) : lastTerm(clusters, scale);
    }

    private int lastTerm(EqualClusters clusters, MixtureScale scale) {
        long mean = mean(clusters);
        return problem.samples().min(BigInteger.valueOf(mean + Math.max(reach(mean) + FEW, above(mean, scale)))).intValueExact();
    }

    /** Where finely computed sums of few clusters end above the mean: Bernstein's inequality says that what is beyond is small enough. */
    private long above(long mean, MixtureScale scale) {
        if (scale.isUsual() || !isOfFew()) {
            return 0;
        }
        long third = scale.nats() / 3 + 1;
        return third + 1 + SquareRoot.floor(BigInteger.valueOf(third * third + 2 * scale.nats() * mean)).longValueExact();
    }

    /** The same below the mean. */
    private long below(long mean, MixtureScale scale) {
        return scale.isUsual() || !isOfFew() ? 0
            : 1 + SquareRoot.floor(BigInteger.valueOf(2 * scale.nats() * mean)).longValueExact();
    }

    /**
     * What learners of single clusters pay is bounded by these, each time by the costs where there are some, or by the lines where they may
     * say more.
     *
     * @param lines below phi, at least two; with rising slopes the bound is best
     * @param costs of learners
     */
    record Prices(List<LeastInformationLine> lines, CostTable costs) {
    }

    /** Takes note of a term of each of the clusters at a place. */
    private void note(int place, int samples, BigInteger value, BigInteger unit, Supplier<Map<String, BigFraction>> numbers) {
        note(place, samples, value, BigInteger.ZERO, unit, numbers);
    }

    /** Takes note of a term of each of the clusters at a place, which errs so often on its own samples. */
    private void note(int place, int samples, BigInteger value, BigInteger error, BigInteger unit,
            Supplier<Map<String, BigFraction>> numbers) {
        if (shown.areWanted()) {
            EqualClusters equal = clusters.get(place);
            noteAll(place, samples, value.multiply(equal.count()), weighted(equal, error.multiply(equal.count())), unit, numbers);
        }
    }

    /** Takes note of what all clusters at a place add together. */
    private void noteAll(int place, int samples, BigInteger value, BigInteger errors, BigInteger unit,
            Supplier<Map<String, BigFraction>> numbers) {
        if (shown.areWanted()) {
            shown.add(place, clusters.get(place), samples, new MixtureTerms.Sum(value, errors, unit), numbers);
        }
    }

    /** A cluster's frequency times this, rounded down. */
    private static BigInteger weighted(EqualClusters clusters, BigInteger error) {
        return Division.floor(error.multiply(clusters.hit()), clusters.whole());
    }

    /** With all terms near the mean. */
    private ClusterTerms terms(ClusterTerms unseen, BinomialWeight none, int index, Coefficients coefficients, Prices known) {
        EqualClusters clusters = this.clusters.get(index);
        List<LeastInformationLine> lines = known.lines();
        BigFraction multiplier = unseen.multiplier;
        long mean = mean(clusters);
        MixtureScale scale = MixtureScale.of(unseen.unit);
        long first = mean - Math.max(reach(mean), below(mean, scale));
        int last = lastTerm(clusters, scale);
        BigInteger price = multiplier.getNumerator().multiply(clusters.hit()).shiftLeft(scale.shareBits())
            .divide(multiplier.getDenominator().multiply(clusters.whole()));
        BigInteger fine = multiplier.getNumerator().multiply(clusters.hit()).multiply(unseen.unit)
            .divide(multiplier.getDenominator().multiply(clusters.whole()));
        BinomialWeight weight = none;
        ClusterTerms cluster = unseen;
        int place = 0;
        for (int m = 1; m <= last; m++) {
            weight = shortened(weight.next(), unseen.unit);
            CostTable.Paid paid = m < first ? null : known.costs().at(clusters.kind(), m, fine);
            ClusterTerms before = cluster;
            Supplier<Map<String, BigFraction>> numbers = null;
            if (paid != null) {
                cluster = Follows.certainly(cluster.paid(weight, paid.cost()));
                numbers = paid::numbers;
            }
            if (m < first || coefficients.isNegligible(m)) {
                cluster = paid == null ? cluster.skip() : cluster;
            } else if (paid == null || known.costs().mayBeLow(clusters.kind())) {
                BigInteger slope = price.multiply(coefficients.inverse(m)).shiftRight(scale.shareBits());
                while (place + 2 < lines.size() && lines.get(place + 1).slope.compareTo(slope) <= 0) {
                    place++;
                }
                LeastInformationLine line = between(lines.get(place), lines.get(place + 1), slope, scale.shareBits());
                ClusterTerms linear = Follows.certainly(before.seen(weight, coefficients.of(m), line));
                if (paid == null || linear.sum.compareTo(cluster.sum) > 0) {
                    cluster = linear;
                    BigFraction ratio = coefficients.of(m).ratio;
                    numbers = () -> numbers(line, ratio);
                }
            }
            if (numbers != null) {
                note(index, m, cluster.sum.subtract(before.sum), unseen.unit, numbers);
            }
        }
        return cluster;
    }

    private static Map<String, BigFraction> numbers(LeastInformationLine line, BigFraction ratio) {
        return Map.of("intercept", Fractions.of(line.intercept, line.unit), "slope", Fractions.of(line.slope, line.unit), "ratio", ratio);
    }

    /** With all terms near the mean, or all that are not negligible. */
    private ClusterError errors(ClusterError unseen, BinomialWeight none, int index, LeastErrors errors) {
        EqualClusters clusters = this.clusters.get(index);
        long mean = mean(clusters);
        MixtureScale scale = MixtureScale.of(unseen.unit);
        long first = mean - Math.max((isOfFew() ? FAR : 1) * reach(mean), below(mean, scale));
        int last = Math.min(lastError(clusters, scale), errors.size());
        BinomialWeight weight = none;
        ClusterError cluster = unseen;
        for (int m = 1; m <= last && first <= last; m++) {
            weight = shortened(weight.next(), unseen.unit);
            if (m < first) {
                cluster = cluster.skip();
            } else {
                LeastErrors.OfSamples least = errors.of(m);
                BigInteger before = cluster.sum;
                cluster = Follows.certainly(cluster.seen(weight, least.error()));
                note(index, m, weighted(clusters, cluster.sum.subtract(before)), unseen.unit, least::from);
            }
        }
        return cluster;
    }

    /** The weight of no sample, at a scale that is a power of two: weights are shortened soon then. */
    private static BinomialWeight first(BinomialWeight none) {
        return none.at(BigInteger.ONE.shiftLeft(none.unit.bitLength() + SCALE_BITS));
    }

    /**
     * The weight without the digits that no longer matter since it has grown. Where its scale is long, some are kept: dropping them takes
     * longer than computing with them.
     */
    private static BinomialWeight shortened(BinomialWeight weight, BigInteger unit) {
        int bits = unit.bitLength();
        int surplus = weight.lower.bitLength() - bits;
        return surplus <= Math.max(bits / 2, weight.unit.bitLength() / LONG_SCALE) ? weight : weight.at(weight.unit.shiftRight(surplus));
    }

    /** The mean of two lines with this slope, or the line that comes nearest to it. */
    private static LeastInformationLine between(LeastInformationLine flat, LeastInformationLine steep, BigInteger slope, int bits) {
        BigInteger gap = steep.slope.subtract(flat.slope);
        if (gap.signum() <= 0 || slope.compareTo(flat.slope) <= 0) {
            return flat;
        }
        BigInteger all = BigInteger.ONE.shiftLeft(bits);
        BigInteger share = slope.subtract(flat.slope).shiftLeft(bits).divide(gap).min(all);
        return flat.mixed(all.subtract(share), steep, share);
    }

    /** The coefficients of a kind of clusters by the number of samples, and how many units of 1/unit their inverses are. */
    private static final class Coefficients {
        private final ClusterFormulas formulas;
        private final BigInteger unit;
        private final List<CoefficientsAtMost> values = new ArrayList<>();
        private final List<BigInteger> inverses = new ArrayList<>();

        Coefficients(ClusterKind kind, BigInteger unit) {
            this.formulas = ClusterFormulas.of(kind);
            this.unit = unit;
        }

        void extend(int last, CheckCost cost) throws RejectedException {
            while (values.size() < last) {
                cost.spend(formulas.coefficientCost(values.size() + 1L));
                CoefficientsAtMost coefficients = formulas.coefficients(BigInteger.valueOf(values.size() + 1L), MixtureScale.of(unit));
                values.add(coefficients);
                BigFraction c = coefficients == null ? BigFraction.ZERO : coefficients.ratio;
                inverses.add(c.getNumerator().signum() == 0 ? BigInteger.ZERO : unit.multiply(c.getDenominator()).divide(c.getNumerator()));
            }
        }

        /** Whether the ratio is only known not to be negative. */
        boolean isNegligible(int m) {
            return values.get(m - 1) == null || values.get(m - 1).ratio.getNumerator().signum() == 0;
        }

        CoefficientsAtMost of(int m) {
            return values.get(m - 1);
        }

        BigInteger inverse(int m) {
            return inverses.get(m - 1);
        }
    }
}
