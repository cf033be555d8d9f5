package org.ironbound.claim.value;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;

/**
 * Has the kernel state that a term is not negative where all conditions of a claim hold, for less a multiple of a guard it is not negative
 * [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param guard  the number of the guard
 * @param factor which is positive
 * @param strict whether the guard says that it is positive
 */
public record KernelMultiple(int guard, BigFraction factor, boolean strict) {
    /**
     * The statement about a term.
     *
     * @param less       the term of what it is less the multiple
     * @param everywhere what is stated of that; or if null
     * @param somewhere  where a condition holds; null if nothing is
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere of(KernelTerm term, KernelTerm less, NotNegativeOn everywhere, NotNegativeWhere somewhere, KernelConditions all,
            Box box) {
        MeteredKernel kernel = all.kernel();
        NotNegativeWhere known = all.under(everywhere, somewhere);
        if (known == null) {
            return null;
        }
        Ranges ranges = box.ranges();
        KernelFacts facts = new KernelFacts(all, ranges, box);
        int goal = facts.writer().addCopies(term.operations())[term.size() - 1];
        int rest = facts.copied(less, known);
        facts.know(all.place(guard), all.holds(guard, ranges));
        int multiple = facts.multiple(factor, all.place(guard));
        // A sum is strict if the first summand is.
        facts.becomes(strict ? facts.sum(multiple, rest) : facts.sum(rest, multiple), goal);
        NotNegativeWhere proved = facts.at(goal);
        return proved == null ? null
            : NotNegativeWhere.ofCopy(term.term(), CopyPlaces.of(term.term(), proved.term, kernel.meter()), proved);
    }
}
