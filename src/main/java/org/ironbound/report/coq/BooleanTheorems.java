package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.Rule;

/** Boolean clustering with a rational correlation [BOOL, BOOL-LINEAR]. */
final class BooleanTheorems extends ClusteringTheorems {
    private final BigFraction samples;
    private final BigFraction lambda;

    BooleanTheorems(BooleanClustering problem) throws NotExportableException {
        super(problem, Rule.BOOL_LINEAR);
        this.samples = new BigFraction(problem.samples());
        this.lambda = problem.lambda().exact().orElseThrow(() -> new NotExportableException("its lambda, dimension^(-1/4), is irrational"));
    }

    @Override
    String alphabet() {
        return "LBool";
    }

    @Override
    BigFraction tau() {
        return samples.multiply(lambda.pow(2));
    }

    @Override
    BigFraction rho() {
        return lambda.pow(2).multiply(tau());
    }

    @Override
    String coordinate() {
        return """
            Definition lambda : R := %1$s.
            Definition target := bool_target lambda n.
            Definition fresh := bool_fresh lambda n.
            Lemma coordinate : (joint LBool (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
                forall b, In b (pwlist LBool n) -> margY LBool target b = margY LBool fresh b) /\\
              SDPI LBool (pwlist LBool n) target %2$s /\\ SDPI LBool (pwlist LBool n) fresh %3$s.
            Proof.
              assert (Hl : 0 < lambda < 1) by (unfold lambda; lra).
              destruct (BOOL_LINEAR lambda n Hl) as [ST SX].
              rewrite n_real, Rmin_right in ST by (unfold lambda; lra).
              split; [exact (proj1 (BOOL lambda n Hl))|split].
              - replace %2$s with (%4$s * lambda ^ 2) by (unfold lambda; field). exact ST.
              - replace %3$s with (lambda ^ 2 * (%4$s * lambda ^ 2)) by (unfold lambda; field). exact (SX _ ST).
            Qed.
            """.formatted(Numbers.real(lambda), Numbers.real(tau()), Numbers.real(rho()), Numbers.real(samples));
    }
}
