package org.ironbound.openjml;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Prints the tree of a JML comment, in KeY's dialect: each token in its turn. Another dialect says some nodes in its own way. */
class JmlPrinter {
    private final List<Word> words = new ArrayList<>();
    private final int offset;

    /**
     * @param offset where the comment begins in the source
     */
    JmlPrinter(int offset) {
        this.offset = offset;
    }

    final List<Word> words(ParserRuleContext tree) {
        print(tree);
        return words;
    }

    /** Prints a node; to be overridden by what says it differently. */
    void printNode(ParserRuleContext node) {
        printParts(node);
    }

    final void print(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            printToken(leaf.getSymbol());
        } else {
            printNode((ParserRuleContext) tree);
        }
    }

    final void printParts(ParserRuleContext node) {
        for (int i = 0; i < node.getChildCount(); i++) {
            print(node.getChild(i));
        }
    }

    /** What the source does not say. */
    final void say(String... texts) {
        for (String text : texts) {
            words.add(new Word(text));
        }
    }

    private void printToken(Token token) {
        if (token.getType() != Token.EOF) {
            words.add(new Word(token.getText(), offset + token.getStartIndex(), offset + token.getStopIndex() + 1));
        }
    }
}
