package org.ironbound.proof.exercise;

import de.uka.ilkd.key.java.NonTerminalProgramElement;
import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.java.SourceElement;
import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.op.Modality;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.NodeInfo;
import java.util.Optional;
import java.util.OptionalInt;

/** The programs in KeY's formulas. */
final class Programs {
    /** The folder that KeY reads the library from. */
    private static final String LIBRARY = "/boot/";

    private Programs() {
    }

    /** Whether a formula has a program in it. */
    static boolean mentions(Term term) {
        return term.op() instanceof Modality || term.subs().stream().anyMatch(Programs::mentions);
    }

    /** Whether there is still something to run. */
    static boolean mentions(Sequent sequent) {
        return next(sequent).isPresent();
    }

    /** The statement that is to be run next. */
    static Optional<SourceElement> next(Sequent sequent) {
        for (SequentFormula formula : sequent.succedent()) {
            Optional<Term> program = program(formula.formula());
            if (program.isPresent()) {
                SourceElement first = program.get().javaBlock().program().getFirstElement();
                return Optional.ofNullable(first == null ? program.get().javaBlock().program()
                    : NodeInfo.computeActiveStatement(first));
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> program(Term term) {
        if (term.op() instanceof Modality) {
            return Optional.of(term);
        }
        return term.subs().stream().map(Programs::program).flatMap(Optional::stream).findFirst();
    }

    /** The line of the statement that is run at a node, or of the last one before it that has a line. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            OptionalInt line = line(at.getNodeInfo().getActiveStatement());
            if (line.isPresent()) {
                return line.getAsInt();
            }
        }
        return 0;
    }

    /** The first line of a statement or of what it consists of; KeY forgets that of statements which it rewrites. */
    static OptionalInt line(SourceElement element) {
        if (element == null) {
            return OptionalInt.empty();
        }
        int least = hasPlace(element) ? element.getPositionInfo().getStartPosition().line() : Integer.MAX_VALUE;
        if (element instanceof NonTerminalProgramElement parent) {
            for (int i = 0; i < parent.getChildCount(); i++) {
                least = Math.min(least, line(parent.getChildAt(i)).orElse(Integer.MAX_VALUE));
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Whether the element stands so in the source; what is in a library does not count. */
    static boolean hasPlace(SourceElement element) {
        if (element.getPositionInfo() == null
                || element.getPositionInfo().getURI().filter(file -> String.valueOf(file.getPath()).contains(LIBRARY)).isPresent()) {
            return false;
        }
        Position start = element.getPositionInfo().getStartPosition();
        Position end = element.getPositionInfo().getEndPosition();
        return !start.isNegative() && !end.isNegative() && end.compareTo(start) >= 0;
    }
}
