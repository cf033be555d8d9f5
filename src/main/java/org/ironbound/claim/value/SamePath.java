package org.ironbound.claim.value;

import org.ironbound.kernel.term.SameResult;

/** Operations between two others, by which the kernel is to see that those have the same result. */
interface SamePath {
    /** Goes on to a copy of the last operation. */
    SamePath to(int copy);

    /** The statement about the first and the last operation; null if the kernel does not see it. */
    SameResult on(Box box, KernelTerm term, MeteredKernel kernel);
}
