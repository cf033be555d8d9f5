package org.ironbound.claim.value;

import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;

/**
 * A term with another one in front: what is stated of that can be used for all terms that begin with this. What is written here by mistake
 * the kernel refuses.
 *
 * @param value  the one in front
 * @param term   the whole, which ends as the other one does
 * @param itself the other one
 * @param copies of each of its operations, where it is in the whole
 */
public record KernelFront(KernelTerm value, KernelTerm term, KernelTerm itself, int[] copies) {
    /** A term behind another one. */
    static KernelFront of(KernelTerm value, KernelTerm itself, MeteredKernel kernel) {
        TermWriter writer = value.writer(kernel.bits(), kernel.meter());
        int[] copies = writer.addCopies(itself.operations());
        return new KernelFront(value, writer.term(itself.root().orElse(null)), itself, copies);
    }

    /** The statement about the term itself that one about the whole makes; null if there is none. */
    public NotNegativeOn of(NotNegativeOn known) {
        return known == null ? null : NotNegativeOn.ofCopy(itself.term(), copies, known);
    }

    /** The same where a condition holds. */
    public NotNegativeWhere of(NotNegativeWhere known) {
        return known == null ? null : NotNegativeWhere.ofCopy(itself.term(), copies, known);
    }
}
