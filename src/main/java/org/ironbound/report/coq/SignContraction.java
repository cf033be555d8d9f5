package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Proportion;

/**
 * How much of the information about the centre n looks at a sign keep [BOOL-LINEAR, BOOL-CLOSED, BOOL-SKEW], for one step of a certificate.
 *
 * @param samples n
 * @param signal  lambda, of which the theorems are
 * @param step    a step by one of {@link #RULES}, or one with an upper bound of lambda
 * @param effort  of the file
 */
record SignContraction(BigInteger samples, Proportion signal, Step step, Effort effort) {
    /** The rules that are stated. */
    static final Set<Rule> RULES = Collections.unmodifiableSet(EnumSet.of(Rule.BOOL_LINEAR, Rule.BOOL_CLOSED, Rule.SKEW,
        Rule.BOOL_SKEW));

    /** Whether Coq has a theorem for it, and sees that it says something. */
    boolean isStated() {
        return RULES.contains(step.rule()) && (!isSkew() || law().leavesDoubt());
    }

    private boolean isSkew() {
        return step.rule() == Rule.SKEW || step.rule() == Rule.BOOL_SKEW;
    }

    /** How many numbers of equal signs Coq goes through to see it. */
    BigInteger letters() {
        return isSkew() ? samples : BigInteger.ZERO;
    }

    /** Whether tau is no number, but a formula. */
    boolean isClosed() {
        return step.rule() == Rule.BOOL_CLOSED;
    }

    /** Lambda, or an upper bound of it. */
    BigFraction lambda() {
        return signal.exact().orElseGet(() -> step.witness().get(WitnessField.LAMBDA));
    }

    /** The bound of tau_n, where it is a number. */
    BigFraction number() {
        return isSkew() ? law().tau() : isWhole() ? BigFraction.ONE : linearly();
    }

    private BigFraction linearly() {
        return new BigFraction(samples).multiply(lambda().pow(2));
    }

    /** Whether [BOOL-LINEAR] says no more than that no coefficient is above 1. */
    private boolean isWhole() {
        return linearly().compareTo(BigFraction.ONE) >= 0;
    }

    /** Whether Coq cannot tell a number from tau_n. */
    boolean isAbout(BigFraction number) {
        return isSkew() && law().isAbout(number);
    }

    /** The tau for which (1 - tau)/(lambda^2 tau) is this number. */
    BigFraction tauOfRatio(BigFraction number) {
        return BigFraction.ONE.divide(BigFraction.ONE.add(number.multiply(lambda().pow(2))));
    }

    /**
     * ST, LT, SX and LX: that tau_n is this number and rho_n lambda^2 times it, from above and below; null where Coq does not see that, or
     * the coefficients are only bounded.
     */
    String exact(BigFraction number) {
        return step.rule() == Rule.SKEW && isStated() && law().isExactly(number) ? """
            assert (H := %s).
            cbn [value] in H. destruct H as [[ST LT] [SX LX]].
            """.formatted(law().exact()) : null;
    }

    /** That tau_n and rho_n are c times the squared maximal correlations; null where they are only bounded. */
    String correlations(BigFraction c) {
        return step.rule() == Rule.SKEW && isStated() ? law().correlations(c) : null;
    }

    /** The bound of tau_n. */
    String tau() {
        return isClosed() ? "(1 - exp (%s * ln (1 - %s ^ 2)))".formatted(samples, Numbers.real(lambda())) : Numbers.real(number());
    }

    /** What decides an inequality of it. */
    String decision() {
        return isClosed() ? effort.interval(step.witness().get(WitnessField.PRECISION).intValue()) : "lra";
    }

    private SignLaw law() {
        return new SignLaw(samples, lambda(), effort);
    }

    /** TL and T: that tau bounds tau_n with {@link #lambda} in the place of lambda itself; that tau is in [0, 1]. */
    String target() {
        return """
            assert (TL : SDPI LBool (pwlist LBool n) (bool_target %1$s n) %2$s).
            { %3$s }
            assert (T : 0 <= %2$s <= 1) by (%4$s).
            """.formatted(Numbers.real(lambda()), tau(), isSkew() ? law().proof() : isClosed() ? byClosedForm() : linear(), decision());
    }

    /** ST and SX: that tau bounds tau_n, and lambda^2 tau bounds rho_n, with lambda itself at most {@link #lambda}; T: tau is in [0, 1]. */
    String proof() {
        return Sizes.atMost(signal, lambda(), effort) + "\n" + target() + """
            destruct (BOOL_SKEW lambda %1$s n %2$s ltac:(lra) ltac:(lra) (proj1 T) TL) as [ST SX].
            """.formatted(Numbers.real(lambda()), tau());
    }

    private String byClosedForm() {
        return """
            replace (exp (%2$s * ln (1 - %1$s ^ 2))) with ((1 - %1$s ^ 2) ^ n) by (rewrite power_by_exp, n_real by lra; reflexivity).
              exact (proj1 (BOOL_CLOSED %1$s n ltac:(lra))).""".formatted(Numbers.real(lambda()), samples);
    }

    private String linear() {
        return isWhole() ? "exact (SDPI_one _ _ _ (bool_joint %s n ltac:(lra))).".formatted(Numbers.real(lambda())) : """
            assert (S := proj1 (BOOL_LINEAR %1$s n ltac:(lra))). rewrite n_real, Rmin_right in S by lra.
              replace %2$s with (%3$s * %1$s ^ 2) by field. exact S.""".formatted(Numbers.real(lambda()), tau(), samples);
    }
}
