package org.ironbound.search.clustering;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;

/** The bounds that given coefficients imply [MEM, MEM-APPROX]. */
public final class CustomSearch {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 32;
    private static final int SHOWN = 6;

    private CustomSearch() {
    }

    /**
     * The lower bound in bits, with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if the error terms leave nothing
     */
    public static Findings bounds(CustomCoefficients problem, int digits) throws UndecidedException {
        int working = digits + GUARD_DIGITS;
        int precision = GUARD_BITS + (working + size(problem)) * 10 / 3;
        Derivation derivation = new Derivation(problem);
        List<String> notes = new ArrayList<>();
        try {
            Step nats = problem.slack().isEmpty()
                ? derivation.add(Rule.MEM, List.of(), Witness.none(), 0)
                : approximate(derivation, notes, precision, working);
            derivation.claimBits(nats, precision, working, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 follows: the error terms of [MEM-APPROX] are at least as large as what they are "
                + "taken from");
        }
        return derivation.findings(digits, notes);
    }

    private static Step approximate(Derivation derivation, List<String> notes, int precision, int working) throws RejectedException {
        Step errors = derivation.add(Rule.APPROX, List.of(), Witness.precision(precision), working);
        notes.add("Error terms of [APPROX] in nats, rounded up, sharper and by Proposition 3.5: for a fresh sample "
            + shown(errors, ResultField.SAMPLE_ERROR) + " and " + shown(errors, ResultField.CLASSICAL_SAMPLE_ERROR) + ", for theta "
            + shown(errors, ResultField.CENTRE_ERROR) + " and " + shown(errors, ResultField.CLASSICAL_CENTRE_ERROR)
            + "; the smaller ones are used.");
        return derivation.add(Rule.MEM_APPROX, List.of(errors), Witness.none(), working);
    }

    private static String shown(Step step, ResultField field) {
        return Fractions.decimal(step.result().get(field), SHOWN, step.rule().relation(field, List.of()).rounding()).toString();
    }

    private static int size(CustomCoefficients problem) {
        int digits = Doubles.magnitude(problem.information()) + Doubles.magnitude(problem.rho());
        BigFraction rest = BigFraction.ONE.subtract(problem.tau());
        return Fractions.signum(rest) == 0 ? digits : digits + Doubles.magnitude(rest);
    }
}
