package org.ironbound.search.derivation;

import java.util.List;
import org.ironbound.certificate.Certificate;

/**
 * What was found about a problem. Every number is certified.
 *
 * @param certificate the steps and claims
 * @param digits      the wanted significant digits
 * @param notes       what the reader should know beside, in words
 */
public record Findings(Certificate certificate, int digits, List<String> notes) {
    public Findings {
        notes = List.copyOf(notes);
    }
}
