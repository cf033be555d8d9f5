package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseHypercube;

/** The sparse hypercube [SPARSE]. */
final class SparseTheorems extends ClusteringTheorems {
    /** 2^n is written out in the file. */
    private static final BigInteger MAX_SAMPLES = BigInteger.valueOf(1000);

    private final SparseHypercube problem;

    SparseTheorems(SparseHypercube problem) throws NotExportableException {
        super(problem, Rule.SPARSE);
        this.problem = problem;
        if (problem.samples().compareTo(MAX_SAMPLES) > 0) {
            throw new NotExportableException("it has more than " + MAX_SAMPLES + " samples");
        }
    }

    @Override
    String alphabet() {
        return "LSparse";
    }

    @Override
    BigFraction tau() {
        BigFraction p = problem.fixed();
        return p.divide(p.add(BigFraction.ONE.subtract(p).multiply(new BigFraction(BigInteger.TWO, power()))));
    }

    @Override
    BigFraction rho() {
        return tau();
    }

    private BigInteger power() {
        return BigInteger.ONE.shiftLeft(problem.samples().intValueExact());
    }

    @Override
    String coordinate() {
        return """
            Definition p : R := %1$s.
            Definition target := sparse_target p n.
            Definition fresh := sparse_fresh p n.
            Lemma coordinate : (joint LSparse (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
                forall b, In b (pwlist LBool n) -> margY LSparse target b = margY LBool fresh b) /\\
              SDPI LSparse (pwlist LBool n) target %2$s /\\ SDPI LBool (pwlist LBool n) fresh %2$s.
            Proof.
              destruct (SPARSE p n ltac:(unfold p; lra) ltac:(unfold n; lia)) as ((HT & HX & HB) & (ST & _) & _ & SX & _).
              assert (Q : sparse_q p n = %2$s).
              { unfold sparse_q, sparse_s, n. rewrite pow2_of_Z by lia.
                replace (2 ^ %3$s)%%Z with %4$s%%Z by reflexivity. unfold p. field. }
              rewrite Q in ST, SX. repeat split; try assumption; try apply HT; try apply HX. intros b _. apply HB.
            Qed.
            """.formatted(Numbers.real(problem.fixed()), Numbers.real(tau()), problem.samples(), power());
    }
}
