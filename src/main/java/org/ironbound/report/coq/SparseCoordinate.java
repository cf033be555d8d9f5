package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.ProblemLimits;

/**
 * A coordinate of the sparse hypercube with n looks as definitions of Coq [SPARSE].
 *
 * @param samples n
 * @param fixed   p
 */
record SparseCoordinate(BigInteger samples, BigFraction fixed) {
    /** That of a problem: 2^n is written out in the file. */
    static SparseCoordinate of(BigInteger samples, BigFraction fixed, Effort effort) {
        effort.writePowerOfTwo(samples);
        return new SparseCoordinate(samples, fixed);
    }

    /** Whether a certificate speaks of the coefficients of the centre itself in the place of those of all samples [SPARSE-MANY]. */
    boolean isMany() {
        return samples.compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)) > 0;
    }

    /** 1 - q is about 2 to minus this many: bits that Coq needs to tell q from 1. */
    int bitsOfDoubt() {
        return samples.intValueExact();
    }

    /** The chance that all looks at a free coordinate agree. */
    BigFraction share() {
        return new BigFraction(BigInteger.TWO, power());
    }

    /** s. */
    BigFraction agreement() {
        return fixed.add(BigFraction.ONE.subtract(fixed).multiply(share()));
    }

    /** q. */
    BigFraction tau() {
        return fixed.divide(agreement());
    }

    private BigInteger power() {
        return BigInteger.ONE.shiftLeft(samples.intValueExact());
    }

    /** The laws of target and fresh, those of theta and of a look, and the values of s and q. */
    String definitions() {
        return """
            Definition p : R := %1$s.
            Definition target := sparse_target p n.
            Definition fresh := sparse_fresh p n.
            Definition prior := sparse_prior p.
            Definition view := sparse_look.
            Lemma p_range : 0 < p < 1.
            Proof. unfold p. lra. Qed.
            Lemma n_range : (1 <= n)%%nat.
            Proof. unfold n. lia. Qed.
            Lemma are_laws : law LSparse prior /\\ forall th, In th LSparse -> law LBool (view th).
            Proof. split; [exact (prior_law p p_range)|intros th _; exact (sparse_look_law th)]. Qed.
            Lemma laws : joint LSparse (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
              forall b, In b (pwlist LBool n) -> margY LSparse target b = margY LBool fresh b.
            Proof. destruct (SPARSE p n p_range n_range) as ((HT & HX & HB) & _). \
            split; [exact HT|split; [exact HX|intros b _; apply HB]]. Qed.
            Lemma s_value : sparse_s p n = %2$s.
            Proof.
              unfold sparse_s, n. rewrite pow2_of_Z by lia.
              replace (2 ^ %3$s)%%Z with %4$s%%Z by reflexivity. unfold p. field.
            Qed.
            Lemma q_value : sparse_q p n = %5$s.
            Proof. unfold sparse_q. rewrite s_value. unfold p. field. Qed.
            """.formatted(Numbers.real(fixed), Numbers.real(agreement()), samples, power(), Numbers.real(tau()));
    }
}
