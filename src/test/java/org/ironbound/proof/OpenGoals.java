package org.ironbound.proof;

import de.uka.ilkd.key.logic.Semisequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.pp.LogicPrinter;
import de.uka.ilkd.key.pp.NotationInfo;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** Prints what is left to prove, short enough to read. */
final class OpenGoals {
    private static final int FORMULAS = 40;
    private static final int FORMULA_LENGTH = 300;
    private static final int BRANCH_LENGTH = 300;
    /** What every name of the kernel begins with and nobody needs to read. */
    private static final String PREFIXES = "java\\.math\\.BigInteger::|org\\.ironbound\\.kernel\\.\\w+\\.";

    private OpenGoals() {
    }

    /** The first open goals, one block for each: the way to it, its assumptions, its claims. */
    static String describe(Proof proof, int limit) {
        return proof.openGoals().stream().limit(limit).map(goal -> describe(proof, goal)).collect(Collectors.joining());
    }

    private static String describe(Proof proof, Goal goal) {
        return "--- goal " + goal.node().serialNr() + branch(goal.node()) + "\n"
                + formulas(proof, goal.sequent().antecedent())
                + "  ==>\n"
                + formulas(proof, goal.sequent().succedent());
    }

    /** The labels of the branches that lead to the node; of a long way the end. */
    private static String branch(Node leaf) {
        Deque<String> labels = new ArrayDeque<>();
        for (Node node = leaf; node != null; node = node.parent()) {
            String label = node.getNodeInfo().getBranchLabel();
            if (label != null && !label.matches("\\d+ rules?")) {
                labels.addFirst(" / " + label);
            }
        }
        String way = String.join("", labels).replaceAll(PREFIXES, "");
        return way.length() <= BRANCH_LENGTH ? way : " ..." + way.substring(way.length() - BRANCH_LENGTH);
    }

    private static String formulas(Proof proof, Semisequent side) {
        StringBuilder text = new StringBuilder();
        int printed = 0;
        for (SequentFormula formula : side) {
            if (printed++ == FORMULAS) {
                return text.append("    ... ").append(side.size() - FORMULAS).append(" more\n").toString();
            }
            text.append("    ").append(shorten(print(proof, formula))).append('\n');
        }
        return text.toString();
    }

    private static String print(Proof proof, SequentFormula formula) {
        NotationInfo notation = new NotationInfo();
        notation.refresh(proof.getServices(), true, false);
        LogicPrinter printer = LogicPrinter.purePrinter(notation, proof.getServices());
        printer.printTerm(formula.formula());
        return printer.result()
                .replaceAll("(?s)<<.*?>>", "")
                .replaceAll("\\s+", " ")
                .replaceAll(PREFIXES, "")
                .strip();
    }

    private static String shorten(String text) {
        return text.length() <= FORMULA_LENGTH ? text : text.substring(0, FORMULA_LENGTH) + " ...";
    }
}
