package org.ironbound.claim.proof;

import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.value.Box;

/**
 * An inequality that a goal needs, and on which box it does.
 *
 * @param goal what is to be proved
 * @param box  where
 */
public record Premise(Inequality goal, Box box) {
}
