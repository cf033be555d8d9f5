package org.ironbound.claim.meaning;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number; or a name, a function or an operator with operands, as they are written. Comparisons and words of logic are operators, too.
 *
 * @param name     empty for a number
 * @param number   null for anything else
 * @param operands none for numbers and names
 */
record Expression(String name, BigFraction number, List<Expression> operands) {
    Expression(String name, Expression... operands) {
        this(name, null, List.of(operands));
    }

    Expression operand(int i) {
        return operands.get(i);
    }

    /** Whether it is this name. */
    boolean is(String wanted) {
        return operands.isEmpty() && name.equals(wanted);
    }
}
