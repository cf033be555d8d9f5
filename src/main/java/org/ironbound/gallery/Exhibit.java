package org.ironbound.gallery;

import org.ironbound.claim.term.ClaimException;

/**
 * A case that was run.
 *
 * @param number of the case in the gallery, from 1
 */
public record Exhibit(int number, Words words, Finding finding) {
    /** Runs a case. */
    public static Exhibit of(int number, Case shown) throws ClaimException {
        return new Exhibit(number, shown.words(), shown.find());
    }
}
