package org.ironbound.verification;

import java.io.IOException;
import org.ironbound.proof.KernelReplay;

/** Half of all work. Its package comes last in the alphabet, the order of the tests is the reverse, and so it starts first. */
class ReplayTest extends KernelReplay {
    ReplayTest() throws IOException {
    }
}
