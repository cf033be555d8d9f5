package org.ironbound.report.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Frequencies;

/** The error of a mixture that its unseen clusters force [MIX-UNSEEN], whatever the clusters are. */
final class MixtureTheorems implements Theorems {
    /** Of what Coq computes. */
    private static final int BITS = 220;
    /** Of what is stated. */
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigInteger MOST_SAMPLES = BigInteger.valueOf(999_999_999);
    /** How much more the unseen clusters cost than is stated, at least: Coq sees by intervals only that numbers differ. */
    private static final BigFraction MARGIN = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(40));

    private final ClusterMixture problem;

    MixtureTheorems(ClusterMixture problem) throws NotExportableException {
        if (!problem.groups().stream().allMatch(group -> group.frequencies() instanceof Frequencies.Equal)) {
            throw new NotExportableException("its frequencies are not given as fractions");
        }
        if (problem.samples().compareTo(MOST_SAMPLES) > 0) {
            throw new NotExportableException("it has more than " + MOST_SAMPLES + " samples");
        }
        this.problem = problem;
    }

    @Override
    public String scope() {
        return "lower bounds on the error by [MIX-UNSEEN], and that there is no learner where these say so";
    }

    /** The frequencies are whole parts of one whole: their common denominator. */
    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From MemAnalysis Require Import Computed ComputedMixtures.
            Import ListNotations.
            Open Scope R_scope.

            (** How many clusters, and how frequent each of them is. *)
            Definition groups : list (positive * positive) :=
              %s%%positive.
            Definition k := clusters_of groups.
            Definition n : nat := Z.to_nat %s.
            Definition freq := frequency_of groups.
            """.formatted(problem.groups().stream().map(group -> "(" + group.count() + ", "
                + each(group).multiply(whole()).getNumerator() + ")").collect(Collectors.joining("; ", "[", "]")), problem.samples());
    }

    private static BigFraction each(ClusterGroup group) {
        return ((Frequencies.Equal) group.frequencies()).each();
    }

    private BigInteger whole() {
        return problem.groups().stream().map(group -> each(group).getDenominator())
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step source = certificate.steps().get(claim.step() - 1);
        return switch (claim.quantity()) {
            case LEAST_ERROR -> source.rule() == Rule.MIX_UNSEEN && !isAbout(claim.value()) ? """
                Theorem %1$s : mixture_errs k n freq %2$s.
                Proof. %3$s Qed.
                """.formatted(name, Numbers.real(claim.value()), proof(claim.value())) : null;
            case LEARNERS -> noLearner(name);
            default -> null;
        };
    }

    /** The error is certainly one that is above what is allowed: half way from there to what the unseen clusters cost. */
    private String noLearner(String name) {
        BigFraction allowed = problem.target().error();
        BigFraction between = allowed.add(unseen()).divide(2);
        return between.compareTo(allowed) <= 0 || isAbout(between) ? null : """
            Theorem %1$s : %2$s < %3$s /\\ mixture_errs k n freq %3$s.
            Proof. split; [lra|]. %4$s Qed.
            """.formatted(name, Numbers.real(allowed), Numbers.real(between), proof(between));
    }

    private String proof(BigFraction value) {
        return "apply (mixture_errs_computed %d groups %s %s %s); [reflexivity|lia|cbn [value]; lra|vm_cast_no_check (eq_refl true)]."
            .formatted(BITS, problem.samples(), whole(), Numbers.term(value));
    }

    /** What the unseen clusters cost, nearly. */
    private BigFraction unseen() {
        BigDecimal cost = problem.groups().stream().map(this::unseen).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fractions.of(cost.unscaledValue(), BigInteger.TEN.pow(cost.scale()));
    }

    private BigDecimal unseen(ClusterGroup group) {
        BigDecimal frequency = decimal(each(group));
        return new BigDecimal(group.count()).multiply(frequency, DIGITS)
            .multiply(BigDecimal.ONE.subtract(frequency).pow(problem.samples().intValueExact(), DIGITS), DIGITS)
            .divide(BigDecimal.valueOf(2), DIGITS).setScale(DIGITS.getPrecision(), RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), DIGITS);
    }

    /** Whether a number is as good as that. */
    private boolean isAbout(BigFraction value) {
        return value.subtract(unseen()).abs().compareTo(MARGIN) <= 0;
    }
}
