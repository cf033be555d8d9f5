package org.ironbound.openjml;

import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * The whole numbers over which a quantifier runs.
 *
 * @param low            the lower end
 * @param isLowIncluded  whether it belongs to the range
 * @param high           the upper end
 * @param isHighIncluded whether it belongs to the range
 */
record Range(ParseTree low, boolean isLowIncluded, ParseTree high, boolean isHighIncluded) {
    /** The ends that a condition such as {@code 0 <= i && i < n} or {@code 0 <= i < n} sets to the variable, or null. */
    static Range of(String variable, ParseTree condition) {
        ParseTree low = null;
        ParseTree high = null;
        boolean isLowIncluded = false;
        boolean isHighIncluded = false;
        for (JmlParser.Relational_chainContext chain : chains(condition)) {
            for (int i = 0; i < chain.op.size(); i++) {
                String operator = chain.op.get(i).getText();
                if (!operator.startsWith("<")) {
                    continue;
                }
                if (chain.shiftexpr(i + 1).getText().equals(variable)) {
                    low = chain.shiftexpr(i);
                    isLowIncluded = operator.equals("<=");
                } else if (chain.shiftexpr(i).getText().equals(variable)) {
                    high = chain.shiftexpr(i + 1);
                    isHighIncluded = operator.equals("<=");
                }
            }
        }
        return low == null || high == null ? null : new Range(low, isLowIncluded, high, isHighIncluded);
    }

    private static List<JmlParser.Relational_chainContext> chains(ParseTree condition) {
        List<JmlParser.Relational_chainContext> chains = new ArrayList<>();
        if (condition instanceof JmlParser.Relational_chainContext chain) {
            chains.add(chain);
        } else if (condition instanceof JmlParser.LogicalandexprContext conjunction) {
            conjunction.inclusiveorexpr().forEach(part -> chains.addAll(chains(part)));
        } else if (condition != null && condition.getChildCount() == 1) {
            chains.addAll(chains(condition.getChild(0)));
        }
        return chains;
    }
}
