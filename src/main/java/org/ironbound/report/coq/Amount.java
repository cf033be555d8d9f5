package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/**
 * How much is memorized, in bits: a number, or one of nats divided by ln 2.
 *
 * @param value in that unit
 * @param unit  bits or nats
 */
record Amount(BigFraction value, Claim.Unit unit) {
    static Amount bits(BigFraction value) {
        return new Amount(value, Claim.Unit.BITS);
    }

    static Amount nats(BigFraction value) {
        return new Amount(value, Claim.Unit.NATS);
    }

    static Amount of(Claim claim) {
        return new Amount(claim.value(), claim.unit());
    }

    /** The step that a claim is from, or the one that says the same in nats. */
    static Step step(Certificate certificate, Claim claim) {
        Step step = certificate.steps().get(claim.step() - 1);
        return step.rule() == Rule.BITS ? certificate.steps().get(step.premises().get(0) - 1) : step;
    }

    private boolean isInBits() {
        return unit == Claim.Unit.BITS;
    }

    /** At least that many bits. */
    BigFraction above() {
        return isInBits() ? value : value.multiply(Bits.ABOVE);
    }

    /** As a real number. */
    String real() {
        return isInBits() ? Numbers.real(value) : "(" + Numbers.real(value) + " / ln 2)";
    }

    /** As a term of Computed.v. */
    String term() {
        return isInBits() ? Numbers.term(value) : "(Div " + Numbers.term(value) + " (Ln two))";
    }

    /** Decides whether it is at most a number of nats divided by ln 2, which may be the same number. */
    String decision(String ofNumbers) {
        return isInBits() ? ofNumbers : "apply Rmult_le_compat_r; [interval|first [lra|" + ofNumbers + "]]";
    }

    /** Decides an inequality between it and its term. */
    static String ofTerm() {
        return "cbn [value]; rewrite ?value_2; lra";
    }
}
