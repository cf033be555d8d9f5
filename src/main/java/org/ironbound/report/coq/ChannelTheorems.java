package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** Coefficients of a channel, with the letters that occur [CH-DOBRUSHIN, CH-KL, CH-NFOLD, CH-CASCADE, CH-CHI2, CH-BINARY]. */
final class ChannelTheorems implements Theorems {
    private final FiniteChannel problem;
    private final Effort effort;
    private final CoqChannel whole;

    ChannelTheorems(FiniteChannel problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        this.whole = new CoqChannel(problem.occurring(), effort);
    }

    @Override
    public String scope() {
        return "coefficients of a channel";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Channel InputFree Chi2 Uses Certificates Computed.
            Import ListNotations.
            Open Scope R_scope.

            """ + whole.definitions() + problem.law().map(law -> law().definitions()).orElse("");
    }

    private InputLaw law() {
        return new InputLaw(whole, problem.inputLaw(), effort);
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step step = certificate.steps().get(claim.step() - 1);
        BigFraction value = claim.value();
        return switch (claim.quantity()) {
            case ETA_TV -> whole.dobrushin(name, value);
            case ETA_KL -> whole.upper(name, step, value);
            case ETA_KL_LOWER -> CoqChannel.lower(name, step.witness(), value);
            case ETA_KL_USES -> uses(premise(certificate, step, 0), value, name);
            case ETA_KL_CASCADE -> cascade(premise(certificate, step, 0), premise(certificate, step, 1), value, name);
            case ETA_CHI2 -> law().correlationAtMost(name, value);
            case ETA_CHI2_LOWER -> law().functionAtLeast(name, step, value, "contracts_chi2", "or_introl");
            case ETA_LAW -> step.rule() == Rule.CH_BINARY ? law().binary(name, step, value)
                : law().ofChannel(name, premise(certificate, step, 0), value);
            case ETA_LAW_LOWER -> step.rule() == Rule.CH_BINARY_POINT ? law().weightsAtLeast(name, step, value)
                : law().functionAtLeast(name, premise(certificate, step, 0), value, "SDPI", "or_intror");
            default -> null;
        };
    }

    private static Step premise(Certificate certificate, Step step, int index) {
        return certificate.steps().get(step.premises().get(index) - 1);
    }

    /** All uses together, from one. */
    private String uses(Step one, BigFraction value, String name) {
        BigFraction eta = one.result().get(ResultField.ETA_KL);
        return """
            %1$sTheorem %2$s :
              let u := 1 - (1 - %3$s) ^ %4$d in
              contracts_free (pwlist inputs %4$d) (pwlist outputs %4$d) (pwJ row %4$d) u /\\ u <= %5$s.
            Proof.
              split; [apply CH_NFOLD; [exact is_kernel|lra|exact %2$s_one_use]|evaluate].
            Qed.
            """.formatted(whole.upper(name + "_one_use", one, eta), name, Numbers.real(eta), problem.uses(), Numbers.real(value));
    }

    /** Two channels, one after the other: the second one's coefficient is what the claim leaves for it. */
    private String cascade(Step first, Step second, BigFraction value, String name) {
        BigFraction ofFirst = first.result().get(ResultField.ETA_KL_STAGE);
        BigFraction ofSecond = Fractions.signum(ofFirst) == 0 ? second.result().get(ResultField.ETA_KL_STAGE) : value.divide(ofFirst);
        CoqChannel one = new CoqChannel(problem.first(), effort);
        CoqChannel two = new CoqChannel(problem.second(), effort);
        return """
            Module First.
            %1$s%2$sEnd First.
            Module Second.
            %3$s%4$sEnd Second.
            Theorem %5$s : contracts_free First.inputs Second.outputs (push First.outputs First.row Second.row) %6$s.
            Proof.
              replace %6$s with (%7$s * %8$s) by field.
              exact (CH_CASCADE First.inputs First.outputs Second.outputs First.row Second.row %7$s %8$s
                First.is_kernel Second.is_kernel ltac:(lra) First.bound Second.bound).
            Qed.
            """.formatted(one.definitions(), one.upper("bound", first, ofFirst), two.definitions(), two.upper("bound", second, ofSecond),
                name, Numbers.real(value), Numbers.real(ofFirst), Numbers.real(ofSecond));
    }
}
