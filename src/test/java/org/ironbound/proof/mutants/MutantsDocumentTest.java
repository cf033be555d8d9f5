package org.ironbound.proof.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A hunt writes its own section and leaves the others alone. */
class MutantsDocumentTest {
    private static final String TWO = MutantsDocument.replaced(MutantsDocument.replaced("", "Kernel", "| a | b |\n"), "Clauses", "none");

    @Test
    void sectionsComeOneAfterTheOther() {
        assertTrue(TWO.endsWith("\n\n## Kernel\n\n| a | b |\n\n## Clauses\n\nnone\n"), TWO);
    }

    @Test
    void oneSectionIsReplaced() {
        String changed = MutantsDocument.replaced(TWO, "Kernel", "### Survivors\n\nall");
        assertEquals(TWO.replace("| a | b |", "### Survivors\n\nall"), changed);
        assertEquals(TWO, MutantsDocument.replaced(changed, "Kernel", "| a | b |"));
    }

    @Test
    void theSameSectionAgainChangesNothing() {
        assertEquals(TWO, MutantsDocument.replaced(TWO, "Clauses", "none"));
    }
}
