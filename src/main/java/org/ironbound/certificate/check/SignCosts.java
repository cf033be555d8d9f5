package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.statement.CentreLine;
import org.ironbound.kernel.statement.CostAtLeast;
import org.ironbound.kernel.statement.SparseSigns;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;

/**
 * What learners of sparse clusters pay by signs that are made from the samples [SPARSE-TV-COST], for one number of samples. In the witness
 * of MIX-COST the ranks, intervals, quantiles and slopes of all signs stand one after the other, behind those of Boolean clusters.
 *
 * @param samples of a cluster
 * @param costs   one for each line
 */
record SignCosts(SparseCluster kind, int samples, List<CostTable.Priced> costs) {
    /**
     * Those of a witness.
     *
     * @param rest of its lists, from which they take what is theirs
     * @throws RejectedException if nothing follows, or the lists do not fit together
     */
    static List<SignCosts> of(ClusterMixture problem, Given given, RestOfLists rest) throws RejectedException {
        List<BigFraction> groups = rest.all(WitnessField.SIGN_GROUPS);
        for (WitnessField field : List.of(WitnessField.SIGN_COUNTS, WitnessField.SIGN_MEANS, WitnessField.SIGN_COEFFICIENTS,
            WitnessField.SIGN_REACHES, WitnessField.SIGN_INTERVALS, WitnessField.SIGN_RANKS, WitnessField.SIGN_QUANTILES,
            WitnessField.SIGN_SLOPES)) {
            if (rest.all(field).size() != groups.size()) {
                throw new RejectedException("witness sign-groups and " + field.label() + " must be lists of the same length");
            }
        }
        List<SignCosts> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!(CostTable.kind(problem, WitnessField.SIGN_GROUPS, groups.get(i)) instanceof SparseCluster kind)) {
                throw new RejectedException("witness sign-groups must be the places of groups of sparse clusters, from 1");
            }
            BigInteger samples = Given.whole(WitnessField.SIGN_COUNTS, rest.all(WitnessField.SIGN_COUNTS).get(i));
            if (samples.signum() == 0 || samples.compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)) > 0) {
                throw new RejectedException("witness sign-counts must be from 1 to " + ProblemLimits.SPARSE_SAMPLES);
            }
            all.add(of(kind, samples, new Given(List.of(), own(i, given.witness(), rest), given.cost())));
        }
        return all;
    }

    /** What one of the signs takes from the lists. */
    private static Witness own(int place, Witness witness, RestOfLists rest) throws RejectedException {
        BigInteger intervals = Given.whole(WitnessField.SIGN_INTERVALS, rest.all(WitnessField.SIGN_INTERVALS).get(place));
        Witness own = Witness.none().with(WitnessField.PRECISION, witness.get(WitnessField.PRECISION))
            .with(WitnessField.MEAN, rest.all(WitnessField.SIGN_MEANS).get(place))
            .with(WitnessField.COEFFICIENT, rest.all(WitnessField.SIGN_COEFFICIENTS).get(place))
            .with(WitnessField.REACH, rest.all(WitnessField.SIGN_REACHES).get(place))
            .with(WitnessField.POINTS, rest.next(WitnessField.POINTS, intervals.add(BigInteger.ONE)))
            .with(WitnessField.SLOPES, rest.next(WitnessField.SLOPES, intervals))
            .with(WitnessField.CENTRE_QUANTILES, rest.next(WitnessField.CENTRE_QUANTILES, WitnessField.SIGN_QUANTILES, place))
            .with(WitnessField.CENTRE_SLOPES, rest.next(WitnessField.CENTRE_SLOPES, WitnessField.SIGN_SLOPES, place));
        for (WitnessField field : RankedSignsOfWitness.LENGTHS) {
            own = own.with(field, rest.next(field, WitnessField.SIGN_RANKS, place));
        }
        return own;
    }

    private static SignCosts of(SparseCluster kind, BigInteger samples, Given own) throws RejectedException {
        SparseContraction contraction = new SparseContraction(samples, kind.fixed());
        SparseNumbers numbers = new SparseNumbers(contraction);
        BigFraction mean = own.number(WitnessField.MEAN);
        SparseContractionRules.payCoefficients(own.cost());
        if (mean.compareTo(BigFraction.ONE) > 0 || mean.compareTo(numbers.countedTau()) <= 0) {
            throw new RejectedException("witness sign-means must be above tau and at most 1");
        }
        SparseSigns signs = signs(contraction, numbers, own);
        List<CentreLine> lines = lines(numbers.countedTau().divide(mean), own);
        long bits = contraction.counted() + 2 * KernelCost.PROBLEM_BITS + KernelCost.size(own.number(WitnessField.COEFFICIENT))
            + 2L * own.precision() + lines.get(0).unit.bitLength();
        own.cost().spend(lines.size(), 6 * KernelCost.product(bits, bits) + 2 * KernelCost.quotient(2 * bits, bits));
        List<CostTable.Priced> costs = new ArrayList<>();
        for (CentreLine line : lines) {
            costs.add(priced(kind, samples, signs, line, own.unit()));
        }
        return new SignCosts(kind, samples.intValueExact(), costs);
    }

    private static SparseSigns signs(SparseContraction contraction, SparseNumbers numbers, Given own) throws RejectedException {
        BigFraction mean = own.number(WitnessField.MEAN);
        SupremumWitness.pay(own.cost(), own.precision(), own.witness());
        own.cost().spend(6, KernelCost.fraction(contraction.counted() + 2 * KernelCost.PROBLEM_BITS + KernelCost.size(mean)
            + KernelCost.size(own.number(WitnessField.COEFFICIENT)) + 4L * own.precision()));
        SymmetricLaw law = SymmetricLaw.ofSparse(numbers.countedAgreement(), mean, own.unit());
        return Follows.require(SparseSigns.of(KernelProblems.of(contraction), contraction.counted(), mean,
            SupremumWitness.proved(law, own.witness())), "there are no such signs");
    }

    /** @param signal of a copy of the signs, below 1 */
    private static List<CentreLine> lines(BigFraction signal, Given own) throws RejectedException {
        BigFraction lambda = CentreLines.shortened(signal);
        if (lambda.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("tau over witness sign-means must be below 1 when it is rounded up");
        }
        return CentreLines.of(lambda, own.witness(), own.unit(), own.cost());
    }

    private static CostTable.Priced priced(SparseCluster kind, BigInteger samples, SparseSigns signs, CentreLine line, BigInteger unit) {
        Map<String, BigFraction> from = MixtureTerms.parameters(kind);
        from.putAll(Map.of("samples", new BigFraction(samples), "signs-intercept", Fractions.of(line.intercept, line.unit), "signs-slope",
            Fractions.of(line.slope, line.unit), "signs-coefficient", Fractions.of(signs.numerator, signs.denominator)));
        return new CostTable.Priced(Follows.certainly(CostAtLeast.ofSigns(signs, kind.dimension(), line, unit)), from);
    }
}
