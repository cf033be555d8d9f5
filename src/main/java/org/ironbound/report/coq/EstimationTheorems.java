package org.ironbound.report.coq;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.BooleanEstimation;

/** What every learner memorizes from whose model the signs of the centre can be estimated [BOOL-EST]. */
final class EstimationTheorems implements Theorems {
    private final BooleanEstimation problem;

    EstimationTheorems(BooleanEstimation problem) {
        this.problem = problem;
    }

    @Override
    public String scope() {
        return "lower bounds on memorization by [BOOL-EST], with at most " + CentreFactors.MOST_SAMPLES + " samples";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Signs Certificates Computed ComputedSigns ComputedFactors.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("d", problem.dimension()) + Sizes.of("n", problem.samples()) + Sizes.of(problem.lambda());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step source = certificate.steps().get(claim.step() - 1);
        Step bound = source.rule() == Rule.BITS ? certificate.steps().get(source.premises().get(0) - 1) : source;
        CentreFactors factors = bound.rule() == Rule.BOOL_EST
            ? CentreFactors.of(bound, problem.dimension(), problem.samples()) : null;
        return factors == null ? null : factors.definitions(name) + """
            Theorem %1$s : every_estimable lambda n d %2$s %3$s.
            Proof.
              %4$s
              apply (every_estimable_computed %5$s %6$s %7$s); cbn [value];
                [lra|lra|lra|rewrite d_real; lra|lra|lra|lra|discriminate|vm_cast_no_check (eq_refl true)].
            Qed.
            """.formatted(name, Numbers.real(problem.bitError()), Numbers.real(claim.value()),
                Sizes.atMost(problem.lambda(), factors.lambda()), factors.arguments(name), Numbers.term(problem.bitError()),
                Numbers.term(claim.value()));
    }
}
