package org.ironbound.claim.proof;

/**
 * How much of a proof the kernel's statements show, without the rules that are only tested.
 *
 * @param boxes    the boxes of the claim, for each of its inequalities
 * @param whole    those for which the kernel has a statement about the whole box
 * @param cases    the cases of the proof
 * @param byKernel those that end in a statement of the kernel
 */
public record KernelShare(int boxes, int whole, int cases, int byKernel) {
    static final KernelShare NONE = new KernelShare(0, 0, 0, 0);

    /** Whether the kernel states the whole claim. */
    public boolean isWhole() {
        return whole == boxes;
    }

    KernelShare and(KernelShare other) {
        return new KernelShare(boxes + other.boxes, whole + other.whole, cases + other.cases, byKernel + other.byKernel);
    }
}
