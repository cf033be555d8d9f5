package org.ironbound.claim.proof;

import java.util.Optional;
import org.ironbound.claim.meaning.KernelClaim;

/**
 * How much of a proof the kernel's statements show, without the rules that are only tested.
 *
 * @param claim    the claim, if they say all of it
 * @param cases    the cases of the proof
 * @param byKernel those that end in a statement of the kernel
 */
public record KernelShare(Optional<KernelClaim> claim, int cases, int byKernel) {
    static final KernelShare NONE = new KernelShare(Optional.empty(), 0, 0);

    /** Whether the kernel states the whole claim. */
    public boolean isWhole() {
        return claim.isPresent();
    }
}
