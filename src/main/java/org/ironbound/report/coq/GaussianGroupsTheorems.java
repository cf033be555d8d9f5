package org.ironbound.report.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.Fractions;

/**
 * Gaussian clustering in groups of coordinates [GAUSS-ANISO]: what every learner memorizes, and that none reaches the error. As in
 * {@link GaussianTheorems} what is cited is a hypothesis with a name (GaussianGroups.v).
 */
final class GaussianGroupsTheorems implements Theorems {
    private static final int BITS = 300;
    /** What is rounded has so many bits less than Coq computes with. */
    private static final int LESS_BITS = 50;

    private final AnisotropicClustering problem;
    /** Of what Coq computes. */
    private final int bits;
    /** Digits of the roots and of the ends of lines, which are rounded to the safe side: less exact than what Coq computes. */
    private final int digits;

    GaussianGroupsTheorems(AnisotropicClustering problem, Effort effort) {
        this.problem = problem;
        this.bits = effort.bits(BITS);
        this.digits = (bits - LESS_BITS) * 3 / 10;
    }

    @Override
    public String scope() {
        return "lower bounds on memorization by [GAUSS-ANISO], and that there is no learner";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Certificates Computed Gaussian GaussianGroups ComputedGaussian \
            ComputedGroups.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.real("n", problem.samples());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step bound = Amount.step(certificate, claim);
        boolean isNone = bound.rule() == Rule.GAUSS_ANISO_INFEASIBLE;
        if (bound.rule() != Rule.GAUSS_ANISO && !isNone) {
            return null;
        }
        GaussianDistance distance = new GaussianDistance(problem.target(), certificate.steps().get(bound.premises().get(0) - 1));
        List<BigFraction> splits = bound.witness().list(WitnessField.SPLITS);
        return isNone ? none(distance, splits, name) : byEvery(bound, distance, splits, Amount.of(claim), name);
    }

    private String groups(List<BigFraction> splits) {
        return list(i -> "(" + problem.groups().get(i).dimension() + "%positive, "
            + Numbers.term(problem.groups().get(i).lambdaSquared()) + ", " + Numbers.term(splits.get(i)) + ")");
    }

    private String list(IntFunction<String> element) {
        return IntStream.range(0, problem.groups().size()).mapToObj(element).collect(Collectors.joining(";\n   ", "[", "]"));
    }

    private String accurate() {
        return GaussianDistance.accurate(problem.target(), "miss_of g", "false_alarm_of g");
    }

    private String byEvery(Step bound, GaussianDistance distance, List<BigFraction> splits, Amount amount, String name) {
        BigFraction multiplier = bound.witness().get(WitnessField.MULTIPLIER);
        List<BigFraction> levels = bound.witness().list(WitnessField.LEVELS);
        List<Line> lines = IntStream.range(0, splits.size()).mapToObj(i -> line(i, splits.get(i), levels.get(i), multiplier)).toList();
        return """
            Definition %1$s_groups : list group := groups_of_terms
              %5$s.
            Theorem %1$s : forall (Phi : R -> R) (g : group_numbers), normal_cdf Phi -> %2$s_of Phi g ->
              talagrand_by_coordinates %1$s_groups g -> entropy_powers n %1$s_groups g -> centre_entropy_powers n %1$s_groups g ->
              chain_rules %1$s_groups g -> %3$s -> %4$s <= memorized_of g / ln 2.
            Proof.
              intros Phi g HPhi HB HT HP HE HC HA.
            %6$s
              assert (En : n = value (Num %7$s 1)) by (cbn [value]; unfold n; lra). rewrite En in HP, HE.
              replace %4$s with (value %8$s) by (%14$s).
              apply (groups_computed %9$d (Num %7$s 1) %10$s
                %5$s
                %11$s
                %12$s %8$s g); [vm_cast_no_check (eq_refl true)|exact HT|exact HP| |exact HE|exact HC].
              replace (value %12$s) with %13$s by (cbn [value]; lra). exact HD.
            Qed.
            """.formatted(name, distance.hypothesis(), accurate(), amount.real(),
                groups(splits),
                distance.proof("apart_of g", "").stripTrailing().indent(2).stripTrailing(), problem.samples(), amount.term(),
                bits, Numbers.term(multiplier), list(i -> "(" + Numbers.term(lines.get(i).level) + ", " + Numbers.term(lines.get(i).root)
                    + ", " + Numbers.term(lines.get(i).end) + ")"),
                Numbers.term(distance.number()), distance.value(), Amount.ofTerm());
    }

    private String none(GaussianDistance distance, List<BigFraction> splits, String name) {
        return """
            Definition %1$s_groups : list group := groups_of_terms
              %5$s.
            Theorem %1$s : forall (Phi : R -> R) (g : group_numbers), normal_cdf Phi -> %2$s_of Phi g ->
              talagrand_by_coordinates %1$s_groups g -> entropy_powers n %1$s_groups g -> ~ (%3$s).
            Proof.
              intros Phi g HPhi HB HT HP HA.
            %4$s
              assert (En : n = value (Num %6$s 1)) by (cbn [value]; unfold n; lra). rewrite En in HP.
              apply (no_learner_computed %7$d (Num %6$s 1)
                %5$s
                %8$s
                %9$s g); [vm_cast_no_check (eq_refl true)|exact HT|exact HP|].
              replace (value %9$s) with %10$s by (cbn [value]; lra). exact HD.
            Qed.
            """.formatted(name, distance.hypothesis(), accurate(),
                distance.proof("apart_of g", "").stripTrailing().indent(2).stripTrailing(), groups(splits), problem.samples(), bits,
                list(i -> Numbers.term(rootOfRest(problem.groups().get(i).lambdaSquared(), splits.get(i)))),
                Numbers.term(distance.number()), distance.value());
    }

    /** At most the root of 1 - rho/s, of few digits. */
    private BigFraction rootOfRest(BigFraction lambdaSquared, BigFraction split) {
        BigFraction rest = BigFraction.ONE.subtract(tau(lambdaSquared).multiply(lambdaSquared).divide(split));
        return decimal(scaled(rest).sqrt());
    }

    private BigFraction tau(BigFraction lambdaSquared) {
        BigFraction samples = new BigFraction(problem.samples());
        return samples.multiply(lambdaSquared).divide(samples.subtract(BigFraction.ONE).multiply(lambdaSquared).add(BigFraction.ONE));
    }

    /**
     * A line below the cost of a coordinate, from tangents at a level: its lower end is the level's logarithm and this end.
     *
     * @param level y_0
     * @param root  at least the root of 1 - a + a y_0^2
     * @param end   at most what both ends of the line have besides the logarithm
     */
    private record Line(BigFraction level, BigFraction root, BigFraction end) {
    }

    private Line line(int i, BigFraction split, BigFraction level, BigFraction multiplier) {
        CoordinateGroup group = problem.groups().get(i);
        BigFraction lambdaSquared = group.lambdaSquared();
        BigFraction tau = tau(lambdaSquared);
        BigFraction a = tau.multiply(lambdaSquared).divide(split);
        BigFraction rest = BigFraction.ONE.subtract(a);
        BigFraction root = root(rest.add(a.multiply(level.pow(2))));
        BigFraction rising = BigFraction.ONE.subtract(tau).divide(tau.multiply(level.pow(2)).add(BigFraction.ONE).subtract(tau));
        BigFraction weight = multiplier.multiply(2).multiply(split).divide(BigFraction.ONE.subtract(split));
        BigFraction atZero = rising.subtract(weight.multiply(BigFraction.ONE.subtract(rest.divide(root))));
        BigFraction atOne = rising.multiply(level.subtract(BigFraction.ONE)).divide(level)
            .subtract(weight.multiply(BigFraction.ONE.subtract(rest.add(a.multiply(level)).divide(root))));
        return new Line(level, root, below(atZero.compareTo(atOne) < 0 ? atZero : atOne));
    }

    private BigFraction root(BigFraction x) {
        return decimal(scaled(x).sqrt().add(BigInteger.TWO));
    }

    private BigInteger scaled(BigFraction x) {
        return x.getNumerator().multiply(BigInteger.TEN.pow(2 * digits)).divide(x.getDenominator());
    }

    private BigFraction below(BigFraction x) {
        return decimal(x.getNumerator().multiply(BigInteger.TEN.pow(digits)).divide(x.getDenominator()).subtract(BigInteger.TWO));
    }

    private BigFraction decimal(BigInteger scaled) {
        return Fractions.of(new BigDecimal(scaled, digits));
    }
}
