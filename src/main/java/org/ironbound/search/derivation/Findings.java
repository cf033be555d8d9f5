package org.ironbound.search.derivation;

import java.util.List;
import java.util.OptionalInt;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.check.ProvedStep;

/**
 * What was found about a problem. Every number is certified.
 *
 * @param certificate   the steps and claims
 * @param steps         the same steps, with what they state
 * @param digits        the wanted significant digits
 * @param certainDigits how many digits of the lower bounds on memorization are those of the formulas' exact values, at most the wanted
 *                      ones; empty where that is not known
 * @param notes         what the reader should know beside, in words
 */
public record Findings(Certificate certificate, List<ProvedStep> steps, int digits, OptionalInt certainDigits, List<String> notes) {
    public Findings {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
