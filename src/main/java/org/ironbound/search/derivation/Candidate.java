package org.ironbound.search.derivation;

import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;

/**
 * A step without premises that may serve.
 *
 * @param digits significant digits of its result; 0 keeps it exact
 */
public record Candidate(Rule rule, Witness witness, int digits) {
}
