package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards fail in the parts that are cut off, and what is left is near to what they leave. */
class ContractionTest {
    private static final int BITS = 96;
    private static final double SMALLEST = Math.pow(2, -48);
    private static final int MOST = 200;

    private static Reasoning reasoning(String claim) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        return new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
    }

    /** What is left of the first box when nothing is cut off any more. */
    private static Box left(Reasoning whole) {
        Contraction contraction = new Contraction();
        Box box = whole.statement().boxes().get(0);
        Reasoning reasoning = whole.on(box);
        int guards = reasoning.statement().guards().size();
        int cuts = 0;
        for (int j = 0, idle = 0; idle < guards; j = (j + 1) % guards) {
            Contraction.Cut cut = contraction.of(reasoning.statement().guards().get(j).difference(), box, SMALLEST);
            idle = cut == null ? idle + 1 : 0;
            if (cut != null) {
                assertTrue(reasoning.guardFails(j, cut.off(box)), "part " + cut);
                box = cut.rest(box);
                cuts++;
                assertTrue(cuts < MOST, "it ends");
            }
        }
        return box;
    }

    @ParameterizedTest
    @ValueSource(strings = {"s^2 = 2", "s^3 = 2*s", "2/s = s", "s*sqrt(s) = 2^(3/4)", "exp(s) = exp(sqrt(2))", "ln(s) = ln(2)/2",
        "abs(s) = sqrt(2)", "atan(s) = atan(sqrt(2))", "cbrt(s) = 2^(1/6)",
        "s^2 + sin(s)/10^9 = 2"})
    void littleIsLeftOfWhatAnEquationLeaves(String guard) throws Exception {
        Reasoning reasoning = reasoning("forall s in [1, 9]: " + guard + " implies s < 2");
        Box left = left(reasoning);
        assertTrue(left.lower().get(0).doubleValue() <= Math.sqrt(2) && left.upper().get(0).doubleValue() >= Math.sqrt(2), left::toString);
        assertTrue(guard.startsWith("s^3") || guard.startsWith("2/s") || left.width(0).doubleValue() < 0.01, left::toString);
    }

    @Test
    void rangesWithoutEndGetOne() throws Exception {
        Box left = left(reasoning("forall x in (-inf, -1], y in [1, inf): x^2 + y <= 9 implies x + y <= 8"));
        Map<Integer, Double> least = Map.of(0, 1 / Math.sqrt(8), 1, 1.0 / 8);
        assertEquals(least.get(0), left.lower().get(0).doubleValue(), 0.1);
        assertEquals(least.get(1), left.lower().get(1).doubleValue(), 0.1);
    }

    @Test
    void wholeNumbersAndHalvesStayAsTheyAre() throws Exception {
        Reasoning whole = reasoning("forall n in {1..9}: n^2 <= 10 implies n <= 4");
        assertNull(new Contraction().of(whole.statement().guards().get(0).difference(), whole.statement().boxes().get(0), SMALLEST));
        Reasoning half = reasoning("forall x in [0, 1]: x <= 9/10 implies x <= 1");
        assertNull(new Contraction().of(half.statement().guards().get(0).difference(), half.statement().boxes().get(0), SMALLEST));
    }

    /** At the number, or a bit beyond it where the guard holds there, or is not seen to fail as it is computed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x < 1 | x <= 1", "x > 1/2 | x >= 1/2", "2*x < 1 | x <= 1/2", "x <= 1 | ", "x > 1/3 | ",
        "abs(x) > 1/2 | x >= 1/2", "x > 3 | -", "x < 0 | -", "x^2 > 1 | -", "x > sqrt(x) | -"})
    void guardsWithNumbersEndRanges(String guard, String left) throws Exception {
        Reasoning reasoning = reasoning("forall x in [0, 2]: " + guard + " implies x <= 5");
        Box box = reasoning.statement().boxes().get(0);
        Node difference = reasoning.statement().guards().get(0).difference();
        Contraction.Cut exact = Contraction.atNumber(difference, box, true);
        Contraction.Cut other = Contraction.atNumber(difference, box, false);
        assertEquals("-".equals(left), exact == null);
        assertEquals("-".equals(left), other == null);
        if (exact != null) {
            assertEquals(left != null, reasoning.guardFails(0, exact.off(box)));
            assertTrue(reasoning.guardFails(0, other.off(box)));
            assertEquals(exact.place().at().doubleValue(), other.place().at().doubleValue(), 1e-4);
            assertTrue(left == null || left.equals("x " + (exact.isBelow() ? ">=" : "<=") + " " + Fractions.text(exact.place().at())));
        }
    }

    @Test
    void guardsWithNumbersEndNegativeRanges() throws Exception {
        Reasoning reasoning = reasoning("forall x in [-2, 0]: abs(x) > 1/2 implies x <= 5");
        Box box = reasoning.statement().boxes().get(0);
        Contraction.Cut cut = Contraction.atNumber(reasoning.statement().guards().get(0).difference(), box, true);
        assertTrue(reasoning.guardFails(0, cut.off(box)));
        assertEquals("-1/2", Fractions.text(cut.rest(box).upper().get(0)));
    }
}
