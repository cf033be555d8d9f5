package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ironbound.specs.Survivors.Survivor;
import org.junit.jupiter.api.Test;

/** A run for some clauses leaves what is known of others alone. */
class MutantReportTest {
    private static final Survivor OLD = new Survivor("A.one", "a change", "missed", "It is true.");
    private static final Survivor OTHER = new Survivor("B.one", "a change", "missed", "It is true too.");

    @Test
    void linesAboutOtherFilesStay() {
        Survivor anew = new Survivor("A.one", "a change", "missed", "");
        Survivor more = new Survivor("A.two", "a change", "less", "");
        assertEquals(List.of(OLD, more, OTHER), Survivors.replaced(List.of(OTHER, OLD), Set.of("A"), List.of(anew, more)));
        assertEquals(List.of(OLD), Survivors.replaced(List.of(OLD), Set.of("B"), List.of()));
    }

    @Test
    void aReasonForNoneIsRefused() {
        assertThrows(IllegalStateException.class, () -> Survivors.replaced(List.of(OLD, OTHER), Set.of("A"), List.of()));
    }

    @Test
    void rowsAreReadAndSummed() {
        String cost = MutantReport.row("Cost", 2, 1, 2, 3, 4, 5, 6);
        String exp = MutantReport.row("Exp", 8, 10, 0, 0, 0, 0, 1);
        String total = MutantReport.total(309, List.of(cost, exp));
        assertEquals("| all tried of 309 | 10 | 32 | 11 | 2 | 3 | 4 | 5 | 7 |  |\n", total);
        assertEquals(Map.of("Cost", cost, "Exp", exp), MutantReport.rows("| file | clauses |\n" + cost + exp + total));
    }
}
