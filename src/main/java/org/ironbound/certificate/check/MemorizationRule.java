package org.ironbound.certificate.check;

import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.ConstantAtLeast;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.MemorizationAtLeast;

/** The linear bound: a lower bound of what information is multiplied by, times the information [MEM, MEM-DIRECT]. */
final class MemorizationRule {
    private MemorizationRule() {
    }

    /** The line of the table from statements of the kernel [MEM]. */
    static Entry stating(Set<Rule> coefficients, Set<Rule> information) {
        return Entry.stating(given -> Statements.of(Follows.require(
                MemorizationAtLeast.mem(given.statement(0, CoefficientsAtMost.class), given.statement(1, InformationNeeded.class)),
                "the premises are of different samples")))
            .from(coefficients, information)
            .costing(given -> payProduct(given.cost(), given.stated(0, ResultField.RATIO), given.stated(1, ResultField.INFORMATION)));
    }

    /** The line of the table from constants of the kernel [MEM-DIRECT]. */
    static Entry direct(Set<Rule> constants, Set<Rule> information) {
        return Entry.stating(given -> Statements.of(Follows.require(
                MemorizationAtLeast.memDirect(given.statement(0, ConstantAtLeast.class), given.statement(1, InformationNeeded.class)),
                "the premises are of different samples")))
            .from(constants, information)
            .costing(given -> payProduct(given.cost(), given.stated(0, ResultField.CONSTANT), given.stated(1, ResultField.INFORMATION)));
    }

    /** Pays for the product of two fractions. */
    static void payProduct(CheckCost cost, BigFraction x, BigFraction y) throws RejectedException {
        long size = KernelCost.size(x) + KernelCost.size(y);
        cost.spend(KernelCost.product(size, size) + KernelCost.fraction(size));
    }
}
