package org.ironbound.claim.proof;

import java.util.Optional;
import org.ironbound.claim.meaning.KernelClaim;

/**
 * How much of a proof, or of a counterexample, the kernel's statements show, without the rules that are only tested.
 *
 * @param claim    the claim, if they say all of it, or that it is false
 * @param cases    the cases of the proof; a counterexample has none
 * @param byKernel those that end in a statement of the kernel
 * @param hasTerms whether the kernel has terms for all that is written in the claim: it has none for phi and quantities of problems
 */
public record KernelShare(Optional<KernelClaim> claim, int cases, int byKernel, boolean hasTerms) {
    /** Whether the kernel states the whole claim, or that it is false. */
    public boolean isWhole() {
        return claim.isPresent();
    }

    /** Whether the claim is proved: the kernel states all of it, or has no terms for it. */
    public boolean isEnough() {
        return isWhole() || !hasTerms;
    }
}
