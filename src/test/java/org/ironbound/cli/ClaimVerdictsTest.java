package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ironbound.claim.proof.KernelShare;
import org.junit.jupiter.api.Test;

class ClaimVerdictsTest {
    private static String lines(int cases, int byKernel) {
        List<String> lines = ClaimVerdicts.lines(new KernelShare(Optional.empty(), cases, byKernel, true));
        return String.join("", lines).replaceAll(" +", " ").trim();
    }

    /** Nothing is left to other rules where the kernel states each case; what it does not state then is that these are the claim. */
    @Test
    void whatTheKernelDoesNotSayIsNamed() {
        assertEquals("3 of 16 cases by the proved kernel, the rest by rules that are only tested", lines(16, 3));
        assertEquals("all cases by the proved kernel, but that they are all of the claim by rules that are only tested", lines(16, 16));
        assertEquals("by rules that are only tested", lines(16, 0));
    }
}
