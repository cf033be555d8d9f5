package org.ironbound.find;

import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Unit;
import org.ironbound.curve.Axis;
import org.ironbound.curve.Column;
import org.ironbound.curve.Solved;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Wording;

/**
 * What is asked of a number: whether some learner reaches the error and memorizes no more than is allowed.
 *
 * @param most what may be memorized; empty if that does not matter
 * @param unit of it, bits or nats
 */
public record Question(Optional<BigFraction> most, Unit unit) {
    /** Digits of what is allowed where it is turned from nats into bits; beyond these it is open. */
    private static final int DIGITS = 60;

    /**
     * Refuses what nobody can ask.
     *
     * @throws InvalidFieldException if nothing may be memorized
     */
    public Question {
        if (most.isPresent() && Fractions.signum(most.get()) <= 0) {
            throw new InvalidFieldException("memorization-at-most", Fractions.text(most.get()), "a number above 0");
        }
    }

    /** What is certified, where these bounds are found. */
    Status status(Solved solved) {
        if (solved.isInfeasible()) {
            return Status.IMPOSSIBLE;
        }
        Optional<BigFraction> every = Column.LOWER.best(solved.stated());
        Optional<BigFraction> some = Column.UPPER.best(solved.stated());
        if (some.isPresent() && (most.isEmpty() || some.get().compareTo(bits(RoundingMode.FLOOR)) <= 0)) {
            return Status.POSSIBLE;
        }
        return every.isPresent() && most.isPresent() && every.get().compareTo(bits(RoundingMode.CEILING)) > 0 ? Status.IMPOSSIBLE
            : Status.OPEN;
    }

    /** What may be memorized, in bits, rounded if it is in nats. */
    private BigFraction bits(RoundingMode mode) {
        return unit == Unit.BITS ? most.orElseThrow() : Wording.inBits(most.orElseThrow(), DIGITS, mode);
    }

    /** What may be memorized, in words. */
    String allowed() {
        return Axis.exact(most.orElseThrow()) + " " + unit.label();
    }
}
