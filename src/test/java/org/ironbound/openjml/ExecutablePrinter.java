package org.ironbound.openjml;

import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Prints the contracts of Java code with calls for clauses, and leaves out the model methods. */
final class ExecutablePrinter extends OpenJmlPrinter {
    private final AnnotatedSource.Comment comment;
    private final ExecutableClass owner;

    ExecutablePrinter(AnnotatedSource.Comment comment, ExecutableClass owner) {
        super(comment.start(), new HashSet<>());
        this.comment = comment;
        this.owner = owner;
    }

    @Override
    boolean leavesOut(JmlParser.Classlevel_elementContext element) {
        return element.method_declaration() != null;
    }

    @Override
    void printNode(ParserRuleContext node) {
        if (node instanceof JmlParser.Requires_clauseContext clause) {
            printClause("requires", clause.predornot());
        } else if (node instanceof JmlParser.Ensures_clauseContext clause) {
            printClause("ensures", clause.predornot());
        } else if (node instanceof JmlParser.Class_invariantContext clause) {
            printClause("invariant", clause.expression());
        } else if (node instanceof JmlParser.Loop_invariantContext clause) {
            printClause("loop_invariant", clause.expression());
        } else if (node instanceof JmlParser.Assert_statementContext clause) {
            printClause("assert", clause.expression());
        } else if (node instanceof JmlParser.Variant_functionContext && hasCall(node)) {
            owner.omit(node, comment, "a measure that is no int");
        } else if (node instanceof JmlParser.Assignable_clauseContext && node.getText().contains("[*]")) {
            owner.omit(node, comment, "a method that may assign whole arrays, which OpenJML does not always compile");
        } else {
            super.printNode(node);
        }
    }

    private static boolean hasCall(ParseTree tree) {
        if (tree instanceof JmlParser.PrimarySuffixAccessContext access && access.LPAREN() != null) {
            return true;
        }
        return IntStream.range(0, tree.getChildCount()).anyMatch(i -> hasCall(tree.getChild(i)));
    }

    /** A clause that cannot be executed says {@code true}, and is listed. */
    private void printClause(String kind, ParserRuleContext term) {
        String call = owner.clause(kind, term, comment);
        say(kind, call == null ? "true" : call, ";");
    }
}
