package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.speclang.jml.pretranslation.TextualJMLConstruct;
import de.uka.ilkd.key.speclang.jml.pretranslation.TextualJMLSpecCase.Clause;
import de.uka.ilkd.key.speclang.jml.pretranslation.TextualJMLSpecCase;
import de.uka.ilkd.key.speclang.njml.JmlFacade;
import de.uka.ilkd.key.speclang.njml.PreParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A comment that is read again says what it said at first, whatever was done with that. */
@Tag("proof")
class PreParserTest {
    private static final URI FILE = URI.create("file:///T.java");
    private static final String LEMMAS = """
            /*@ public normal_behavior
              @ requires a < b;
              @ ensures \\result && a + 1 <= b;
              @ public static model strictly_pure helper boolean first(\\bigint a, \\bigint b) { return true; } @*/
            /** Not JML. */
            /*@ public normal_behavior
              @ ensures \\result;
              @ public static model strictly_pure helper boolean second(\\bigint a) { return true; } @*/
            """;

    @AfterEach
    void forget() {
        PreParser.forget();
    }

    @Test
    void aCommentSaysTheSameAgain() {
        List<TextualJMLConstruct> once = read(LEMMAS, 1);
        assertEquals(4, once.size());
        assertEquals(clauses(once), clauses(read(LEMMAS, 1)));
    }

    @Test
    void whatIsAddedToAReadingIsNotInTheNext() {
        List<TextualJMLConstruct> first = read(LEMMAS, 1);
        String before = clauses(first);
        ((TextualJMLSpecCase) first.get(0)).addClause(Clause.SIGNALS_ONLY, JmlFacade.parseClause("signals_only Error;"));
        assertNotEquals(before, clauses(first));
        assertEquals(before, clauses(read(LEMMAS, 1)));
    }

    @Test
    void otherTextAndOtherPlacesAreReadAnew() {
        String text = clauses(read(LEMMAS, 1));
        assertNotEquals(text, clauses(read(LEMMAS.replace("a < b", "a <= b"), 1)));
        assertEquals(line(read(LEMMAS, 1)) + 6, line(read(LEMMAS, 7)));
    }

    @Test
    void theSameTextInAMethodIsSomethingElse() {
        String loop = "/*@ loop_invariant 0 <= i; decreases i; assignable \\strictly_nothing; @*/";
        assertEquals(1, new PreParser(false).parseMethodLevel(loop, FILE, Position.newOneBased(1, 1)).size());
        assertThrows(RuntimeException.class, () -> read(loop, 1));
    }

    @Test
    void whatCannotBeParsedFailsEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThrows(RuntimeException.class, () -> read(LEMMAS.replace("a < b;", "a < ;"), 1));
        }
    }

    private static List<TextualJMLConstruct> read(String text, int line) {
        List<TextualJMLConstruct> constructs = new ArrayList<>();
        new PreParser(false).parseClassLevel(text, FILE, Position.newOneBased(line, 1)).forEach(constructs::add);
        return constructs;
    }

    private static int line(List<TextualJMLConstruct> constructs) {
        return ((TextualJMLSpecCase) constructs.get(0)).getRequires().head().first.start.getLine();
    }

    /** Preconditions and admitted exceptions of all contracts, and what else there is. */
    private static String clauses(List<TextualJMLConstruct> constructs) {
        StringBuilder text = new StringBuilder();
        for (TextualJMLConstruct construct : constructs) {
            if (construct instanceof TextualJMLSpecCase contract) {
                contract.getRequires().forEach(clause -> text.append(clause.first.getText()).append('\n'));
                contract.getSignalsOnly().forEach(clause -> text.append(clause.first.getText()).append('\n'));
            } else {
                text.append(construct.getClass().getSimpleName()).append('\n');
            }
        }
        return text.toString();
    }
}
