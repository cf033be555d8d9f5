package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.ConstantAtLeast;
import org.ironbound.kernel.statement.CostAtLeast;
import org.ironbound.kernel.statement.GrowthAtLeast;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;

/**
 * What learners of clusters pay [MIX-COST], for some numbers of samples, each at some prices: of Gaussian clusters those for which the
 * quantiles of the witness are best [GAUSS-TV-COST], of sparse ones those that lines below phi are for [SPARSE-DIRECT], or lines below what
 * errors need of signs that are made from the samples [SPARSE-TV-COST]; of Boolean ones for any number of samples, at those that lines
 * below what errors need of the centre are for [BOOL-TV-COST, BOOL-IB-COST].
 */
final class CostTable {
    /** For each kind and number of samples, with rising prices. */
    private final Map<ClusterKind, NavigableMap<Integer, List<Priced>>> costs = new HashMap<>();
    private final Map<ClusterKind, CentreCosts> centres = new HashMap<>();

    /**
     * A cost with the numbers that it follows from.
     *
     * @param from what they are, by names
     */
    record Priced(CostAtLeast cost, Map<String, BigFraction> from) {
    }

    /**
     * The mean of two costs.
     *
     * @param flat  the one with the lower price
     * @param steep the one with the higher price; the same where one is enough
     * @param share of the steep one, in multiples of 1/all: a fraction in lowest terms takes longer than the mean, and few are shown
     */
    record Paid(CostAtLeast cost, Priced flat, Priced steep, BigInteger share, BigInteger all) {
        /** Twice what the cost says of another price. */
        BigInteger atLeast(BigInteger price) {
            return cost.value.shiftLeft(1).add(price.subtract(cost.price).min(BigInteger.ZERO));
        }

        /** What it is computed from, by names that begin with the cost that they belong to. */
        Map<String, BigFraction> numbers() {
            Map<String, BigFraction> numbers = new HashMap<>(Map.of("share", Fractions.of(share, all),
                "paid-price", Fractions.of(cost.price, cost.unit), "paid-cost", Fractions.of(cost.value, cost.unit)));
            flat.from.forEach((name, number) -> numbers.put("flat-" + name, number));
            steep.from.forEach((name, number) -> numbers.put("steep-" + name, number));
            return numbers;
        }
    }

    private CostTable() {
    }

    /** No costs. */
    static CostTable none() {
        return new CostTable();
    }

    /**
     * Those that the lists of a witness ask for, each time a group of the problem, a number of samples, half a distance and a split; and
     * those that follow from the constants of the premises, and from that of one sparse sample.
     *
     * @param lines below phi
     * @throws RejectedException if nothing follows
     */
    static CostTable of(ClusterMixture problem, List<LeastInformationLine> lines, Given given) throws RejectedException {
        List<BigFraction> groups = given.witness().list(WitnessField.CLUSTER_GROUPS);
        List<BigFraction> counts = given.witness().list(WitnessField.COUNTS);
        List<BigFraction> quantiles = given.witness().list(WitnessField.QUANTILES);
        List<BigFraction> splits = given.witness().list(WitnessField.SPLITS);
        requireSameLengths(groups, counts, quantiles, splits);
        CostTable table = new CostTable();
        for (int i = 0; i < groups.size(); i++) {
            table.add(kind(problem, groups.get(i)), count(counts.get(i)), quantiles.get(i), splits.get(i), given);
        }
        for (ClusterGroup group : problem.groups()) {
            if (group.kind() instanceof SparseCluster sparse && !table.costs.containsKey(sparse)) {
                SparseContraction one = new SparseContraction(BigInteger.ONE, sparse.fixed());
                table.add(sparse, 1, Follows.require(ConstantAtLeast.sparseOfOne(KernelProblems.of(one)), "no constant"), lines,
                    given.cost());
            }
        }
        for (int i = 0; i < given.premises().size(); i++) {
            Witness witness = given.premises().get(i).step().witness();
            table.add(SparseCounts.kind(problem, witness), SparseCounts.count(witness), given.statement(i, ConstantAtLeast.class), lines,
                given.cost());
        }
        RestOfLists rest = new RestOfLists(given.witness());
        table.addCentres(problem, given, rest);
        table.addSigns(problem, given, rest);
        rest.requireNone(WitnessField.FACTORS, WitnessField.POINTS, WitnessField.SLOPES);
        table.costs.values().forEach(ofKind -> ofKind.replaceAll((samples, list) -> highest(list)));
        return table;
    }

    static void requireSameLengths(List<BigFraction> groups, List<BigFraction> counts, List<BigFraction> quantiles,
            List<BigFraction> splits) throws RejectedException {
        if (counts.size() != groups.size() || quantiles.size() != groups.size() || splits.size() != groups.size()) {
            throw new RejectedException("witness cluster-groups, counts, quantiles and splits must be lists of the same length");
        }
    }

    /** Of the kinds of Boolean clusters that there are ranks for. */
    private void addCentres(ClusterMixture problem, Given given, RestOfLists rest) throws RejectedException {
        List<BigFraction> groups = rest.all(WitnessField.RANK_GROUPS);
        CentrePrices prices = CentrePrices.of(problem, given, rest);
        Witness all = given.witness();
        for (WitnessField field : RankedSignsOfWitness.LENGTHS) {
            all = all.with(field, rest.first(field, WitnessField.SIGN_RANKS));
            if (all.list(field).size() != groups.size()) {
                throw new RejectedException("witness rank-groups, noises, spreads and points must be lists of the same length");
            }
        }
        all = all.with(WitnessField.CENTRE_QUANTILES, rest.first(WitnessField.CENTRE_QUANTILES, WitnessField.SIGN_QUANTILES))
            .with(WitnessField.CENTRE_SLOPES, rest.first(WitnessField.CENTRE_SLOPES, WitnessField.SIGN_SLOPES));
        for (BigFraction group : new LinkedHashSet<>(groups)) {
            if (!(kind(problem, WitnessField.RANK_GROUPS, group) instanceof BooleanCluster kind)) {
                throw new RejectedException("witness rank-groups must be the places of groups of Boolean clusters, from 1");
            }
            Witness own = all;
            for (WitnessField field : RankedSignsOfWitness.LENGTHS) {
                List<BigFraction> ranks = all.list(field);
                own = own.with(field, IntStream.range(0, ranks.size()).filter(i -> groups.get(i).equals(group)).mapToObj(ranks::get)
                    .toList());
            }
            centres.put(kind, CentreCosts.of(kind, own, prices.of(kind), given.unit(), given.cost()));
        }
        prices.requireOnly(centres.keySet());
    }

    /** Of sparse clusters by signs that are made from the samples. */
    private void addSigns(ClusterMixture problem, Given given, RestOfLists rest) throws RejectedException {
        for (SignCosts signs : SignCosts.of(problem, given, rest)) {
            costs.computeIfAbsent(signs.kind(), missing -> new TreeMap<>()).computeIfAbsent(signs.samples(), missing -> new ArrayList<>())
                .addAll(signs.costs());
        }
    }

    /** What a term costs beside the sums, with this number of samples. */
    long termCost(ClusterKind kind, long samples) {
        return centres.containsKey(kind) ? centres.get(kind).termCost(samples) : 0;
    }

    /** Whether the contraction bound may say more than the costs of this kind. */
    boolean mayBeLow(ClusterKind kind) {
        return centres.containsKey(kind);
    }

    static ClusterKind kind(ClusterMixture problem, WitnessField field, BigFraction place) throws RejectedException {
        BigInteger group = Given.whole(field, place);
        if (group.signum() == 0 || group.compareTo(BigInteger.valueOf(problem.groups().size())) > 0) {
            throw new RejectedException("witness " + field.label() + " must be the places of groups, from 1");
        }
        return problem.groups().get(group.intValueExact() - 1).kind();
    }

    /** The kind of Gaussian clusters in the group at a place, from 1. */
    static GaussianCluster kind(ClusterMixture problem, BigFraction place) throws RejectedException {
        if (!(kind(problem, WitnessField.CLUSTER_GROUPS, place) instanceof GaussianCluster gaussian)) {
            throw new RejectedException("witness cluster-groups must be the places of groups of Gaussian clusters, from 1");
        }
        return gaussian;
    }

    /** A number of samples that a witness names. */
    static int count(BigFraction samples) throws RejectedException {
        BigInteger count = Given.whole(WitnessField.COUNTS, samples);
        if (count.signum() == 0 || count.compareTo(BigInteger.valueOf(2L * Limits.MIXTURE_SAMPLES)) > 0) {
            throw new RejectedException("witness counts must be from 1 to " + 2L * Limits.MIXTURE_SAMPLES);
        }
        return count.intValueExact();
    }

    private void add(GaussianCluster kind, int samples, BigFraction quantile, BigFraction split, Given given) throws RejectedException {
        if (quantile.compareTo(new BigFraction(Limits.QUANTILE)) > 0) {
            throw new RejectedException("witness quantiles must be at most " + Limits.QUANTILE);
        }
        int precision = given.precision();
        BigFraction far = quantile.multiply(2).add(new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(precision / 2)));
        MixtureCost.payGaussian(given.cost(), kind, samples, far, split, precision);
        CoefficientsAtMost coefficients = ClusterFormulas.of(kind).sharpCoefficients(BigInteger.valueOf(samples));
        GrowthAtLeast growth = Follows.require(GrowthAtLeast.gaussTv(coefficients, kind.dimension(), quantile.multiply(2), split,
            precision), "nothing follows for a quantile and its split");
        CostAtLeast cost = Follows.require(CostAtLeast.ofGrowth(growth, far), "a quantile is too large for the precision");
        Map<String, BigFraction> from = MixtureTerms.parameters(kind);
        from.putAll(Map.of("samples", new BigFraction(samples), "quantile", quantile, "beyond", far.divide(2), "split", split));
        costs.computeIfAbsent(kind, missing -> new TreeMap<>()).computeIfAbsent(samples, missing -> new ArrayList<>())
            .add(new Priced(cost, from));
    }

    /** The costs at the slopes of the lines, by a constant. */
    private void add(SparseCluster kind, int samples, ConstantAtLeast constant, List<LeastInformationLine> lines, CheckCost cost)
            throws RejectedException {
        long bits = KernelCost.size(constant.value) + lines.get(0).unit.bitLength();
        cost.spend(lines.size(), 2 * KernelCost.product(bits, bits) + 2 * KernelCost.quotient(2 * bits, bits));
        List<Priced> list = costs.computeIfAbsent(kind, missing -> new TreeMap<>())
            .computeIfAbsent(samples, missing -> new ArrayList<>());
        for (LeastInformationLine line : lines) {
            Map<String, BigFraction> from = MixtureTerms.parameters(kind);
            from.putAll(Map.of("samples", new BigFraction(samples), "constant", constant.value,
                "intercept", Fractions.of(line.intercept, line.unit), "slope", Fractions.of(line.slope, line.unit)));
            list.add(new Priced(Follows.require(CostAtLeast.ofConstant(constant, kind.dimension(), line),
                "a line below phi does not fall"), from));
        }
    }

    /**
     * The best for a cluster with this number of samples, at the price or a little less: that of more samples if there is none for it; null
     * if there is none for more either.
     *
     * @param price in multiples of 1 over the scale of the costs
     */
    Paid at(ClusterKind kind, int samples, BigInteger price) {
        if (centres.containsKey(kind)) {
            return centres.get(kind).near(samples, price).stream().map(near -> between(near.flat(), near.steep(), price))
                .max(Comparator.comparing(paid -> paid.atLeast(price))).orElse(null);
        }
        NavigableMap<Integer, List<Priced>> ofKind = costs.get(kind);
        Map.Entry<Integer, List<Priced>> entry = ofKind == null ? null : ofKind.ceilingEntry(samples);
        return entry == null ? null : at(entry.getValue(), price);
    }

    /**
     * Those with rising prices and costs that no mean of two others is above. Of one family of lines these are all, but for roundings; of
     * two families the means of both are better than the better one.
     */
    private static List<Priced> highest(List<Priced> list) {
        list.sort(Comparator.comparing((Priced priced) -> priced.cost.price)
            .thenComparing(priced -> priced.cost.value, Comparator.reverseOrder()));
        List<Priced> highest = new ArrayList<>();
        for (Priced next : list) {
            int size = highest.size();
            if (size > 0 && next.cost.value.compareTo(highest.get(size - 1).cost.value) <= 0) {
                continue;
            }
            while (size > 0 && isSteeper(highest.get(size - 1).cost, next.cost)
                || size > 1 && isBelow(highest.get(size - 2).cost, highest.get(size - 1).cost, next.cost)) {
                highest.remove(--size);
            }
            highest.add(next);
        }
        return highest;
    }

    /** Whether the cost of the lower price is below what the other one says of it: costs do not rise by more than half the price. */
    private static boolean isSteeper(CostAtLeast flat, CostAtLeast steep) {
        return steep.value.subtract(flat.value).shiftLeft(1).compareTo(steep.price.subtract(flat.price)) > 0;
    }

    /** Whether the middle one of costs with rising prices is not above the mean of the two others. */
    private static boolean isBelow(CostAtLeast flat, CostAtLeast middle, CostAtLeast steep) {
        return middle.value.subtract(flat.value).multiply(steep.price.subtract(flat.price))
            .compareTo(steep.value.subtract(flat.value).multiply(middle.price.subtract(flat.price))) <= 0;
    }

    private static Paid at(List<Priced> list, BigInteger price) {
        int above = 0;
        int last = list.size();
        while (above < last) {
            int middle = (above + last) >>> 1;
            if (list.get(middle).cost.price.compareTo(price) > 0) {
                last = middle;
            } else {
                above = middle + 1;
            }
        }
        return between(list.get(Math.max(0, above - 1)), list.get(Math.min(list.size() - 1, above)), price);
    }

    /** The mean at the price, or what is nearer to it than any mean. */
    private static Paid between(Priced flat, Priced steep, BigInteger price) {
        if (price.compareTo(flat.cost.price) <= 0 || price.compareTo(steep.cost.price) >= 0) {
            Priced only = price.compareTo(flat.cost.price) <= 0 ? flat : steep;
            return new Paid(only.cost, only, only, BigInteger.ZERO, BigInteger.ONE);
        }
        int bits = MixtureScale.of(flat.cost.unit).shareBits();
        BigInteger all = BigInteger.ONE.shiftLeft(bits);
        BigInteger share = price.subtract(flat.cost.price).shiftLeft(bits).divide(steep.cost.price.subtract(flat.cost.price));
        return new Paid(flat.cost.mean(all.subtract(share), steep.cost, share), flat, steep, share, all);
    }
}
