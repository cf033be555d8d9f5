package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Proportion;

/** The numbers of a problem as definitions of Coq. */
final class Sizes {
    private Sizes() {
    }

    /** A natural number with its value as a real number. */
    static String of(String name, BigInteger value) {
        return """
            Definition %1$s : nat := Z.to_nat %2$s.
            Lemma %1$s_real : INR %1$s = %2$s.
            Proof. apply INR_of_Z; lia. Qed.
            """.formatted(name, value);
    }

    /** A real number. */
    static String real(String name, BigInteger value) {
        return "Definition " + name + " : R := " + value + ".\n";
    }

    /** The numbers of Gaussian clustering but for d, with lambda squared, which may be irrational, and a tactic for them. */
    static String gaussian(BigInteger samples, Proportion lambdaSquared, Effort effort) {
        return real("n", samples) + """
            Definition L : R := %1$s.
            Ltac decide_numbers := unfold gauss_tau, gauss_rho, n, L; first [lra | %2$s].
            Lemma n_range : 1 <= n. Proof. decide_numbers. Qed.
            Lemma L_range : 0 < L < 1. Proof. split; decide_numbers. Qed.
            """.formatted(lambdaSquared.exact().map(Numbers::real)
                .orElseGet(() -> "/ sqrt " + lambdaSquared.dimension().orElseThrow()), effort.interval(400));
    }

    /** lambda, which may be irrational. */
    static String of(Proportion lambda) {
        return """
            Definition lambda : R := %1$s.
            Lemma lambda_range : 0 < lambda < 1.
            Proof. unfold lambda. split; interval with (i_prec 200). Qed.
            """.formatted(lambda.exact().map(Numbers::real).orElseGet(() -> "/ sqrt (sqrt " + lambda.dimension().orElseThrow() + ")"));
    }

    /** lambda squared as a term that Coq computes with. */
    static String squareTerm(Proportion lambdaSquared) {
        return lambdaSquared.exact().map(Numbers::term)
            .orElseGet(() -> "(inverse_root_term " + lambdaSquared.dimension().orElseThrow() + ")");
    }

    /** A proof that the value of that term is L. */
    static String isSquareTerm(Proportion lambdaSquared) {
        return lambdaSquared.exact().isPresent() ? "cbn [value]; unfold L; lra" : "apply value_inverse_root";
    }

    /** lambda as a term that Coq computes with. */
    static String term(Proportion lambda) {
        return lambda.exact().map(Numbers::term).orElseGet(() -> "(fourth_root_term " + lambda.dimension().orElseThrow() + ")");
    }

    /** A proof that the value of that term is lambda. */
    static String isTerm(Proportion lambda) {
        return lambda.exact().isPresent() ? "cbn [value]; unfold lambda; lra" : "apply value_fourth_root";
    }

    /** A proof that it is positive and at most lambda. */
    static String isTermInRange(Proportion lambda) {
        return "replace (value " + term(lambda) + ") with lambda by (symmetry; " + isTerm(lambda) + "); split; [apply lambda_range|lra]";
    }

    /** A proof that lambda is at most a bound, as HL, and its range, as HP. */
    static String atMost(Proportion lambda, BigFraction bound, Effort effort) {
        return "assert (HL : lambda <= %s) by (unfold lambda; %s). assert (HP := lambda_range)."
            .formatted(Numbers.real(bound), lambda.exact().isPresent() ? "lra" : effort.interval(400));
    }
}
