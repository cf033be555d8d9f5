package org.ironbound.certificate.check;

import org.ironbound.certificate.Step;

/**
 * A step, and what it states as proved.
 *
 * @param step   as a certificate has it
 * @param stated what its rule yields, weakened to the step's result
 */
public record ProvedStep(Step step, Stated stated) {
}
