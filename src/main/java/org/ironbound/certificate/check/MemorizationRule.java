package org.ironbound.certificate.check;

import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.bound.Memorization;

/** The linear bound: a lower bound of what information is multiplied by, times the information [MEM, MEM-DIRECT]. */
final class MemorizationRule {
    private MemorizationRule() {
    }

    /** The line of the table; the factor is the number that the first premise states in this field. */
    static Entry entry(Field factor, Set<Rule> factors, Set<Rule> information) {
        return Entry.yielding(given -> Results.one(Field.MEMORIZATION, Memorization.linear(given.stated(0, factor), given.stated(1, Field.INFORMATION))))
            .from(factors, information).costing(given -> payProduct(given.cost(), given.stated(0, factor), given.stated(1, Field.INFORMATION)));
    }

    /** Pays for the product of two fractions. */
    static void payProduct(CheckCost cost, BigFraction x, BigFraction y) throws RejectedException {
        long size = KernelCost.size(x) + KernelCost.size(y);
        cost.spend(KernelCost.product(size, size) + KernelCost.fraction(size));
    }
}
