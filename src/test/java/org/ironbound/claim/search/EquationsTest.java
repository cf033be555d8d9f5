package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.value.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What equations say of variables takes their places, where that is one number. */
class EquationsTest {
    private static final Budget BUDGET = new Budget(4000, 20, 0);
    private static final int BITS = 96;

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    /** The two sides touch where the variable is a root; all of these stayed open before it was put in. The kernel states most of them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [0, 9], s in [0, inf): s^2 = 1 + x^2 implies x/s <= atan(x)",
        "forall x in [0, 9], s in (-inf, inf): 1 + x^2 = s*s and s >= 0 implies x/s <= atan(x)",
        "forall x in [0, 9], s in (-inf, inf): 2*s^2 - 2*x^2 = 2 and s <= 0 implies x/s >= -atan(x)",
        "forall x in [0, 4], s in (-inf, inf): s^2 = 1 + x^2 implies x/abs(s) <= atan(x)",
        "forall x in [0, 9], s in [0, inf): s^4 = 1 + x^2 implies x/s^2 <= atan(x)",
        "forall x in [0, 9], s in (-inf, inf): s^3 + x^2 = -1 implies x/s^2 <= atan(x)",
        "forall x in [0, 4], y in [1, 2], s in [0, inf): y*s^2 = y + x^2*y implies x/s <= y*atan(x)",
        "forall x in [0, 9], s in [0, inf), t in [0, inf): t^2 = s and s^2 = 1 + x^2 implies x/(s*t) <= atan(x)",
        "forall x in [0, 4], s in [0, inf): s^2 = 1 + x^2 and s^2 <= 10 implies x/s <= atan(x)",
        "forall x in [0, 4], s in [0, inf), t in [0, inf): s^2 = 1 + x^2 and t^2 = 4 + x^2 implies s*t >= 2 + x^2"})
    void proved(String claim) throws Exception {
        Verdict verdict = new Prover(Statement.parse(claim, List.of()), BUDGET.byTested()).run();
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict, () -> claim + " " + verdict);
        proved.certificate().check(CheckLimit.BY_TESTED);
    }

    /** The same of other roots, of what is not negative nowhere, of equations in which the variable is twice, and in a circle. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (0, 1], s in [-2, 2]: s^2 = 1 + x implies s >= 1",
        "forall x in (0, 1], s in [-2, 0]: s^2 = 1 + x implies s >= -1 - x/3",
        "forall x in [-2, 1], s in [0, 2]: s^2 = 1 + x implies s >= 1 + x/2",
        "forall s in [0, 2]: s^2 = s + 1 implies s <= 3/2",
        "forall s in [0, 1], t in [0, 1]: s^2 = t and t^2 = s implies s <= 1/2",
        "forall x in [0, 1], s in [0, 1], t in [0, 1]: s^2 = t and t^2 = s + x implies s <= 1/2",
        "forall x in (0, 3], s in [0, 2]: s^2 = 1 + x and s^2 <= 5/2 implies s <= 3/2"})
    void notProved(String claim) throws Exception {
        Verdict verdict = verdict(claim);
        assertFalse(verdict instanceof Verdict.Proved, () -> claim + " " + verdict);
    }

    /** At points at which equations hold exactly, though none is in the middle of a box or at its corner. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [1/3, 7], s in [0, inf): s^2 = 1 + x implies s <= 1 + x/3",
        "forall x in [1/3, 7], s in (-inf, 0]: s^2 = 1 + x implies s >= -1 - x/3",
        "forall x in [1/3, 7], s in [0, inf), t in [0, inf): s^2 = 1 + x and t^2 = s implies t <= 1 + x/7",
        "forall x in [1/3, 7], s in (-inf, inf): s^3 = 1 - x implies s >= 1 - x/3",
        "forall x in [1/3, 7], y in [1/3, 7]: x*y = 2 and x <= 2 implies x + y >= 3"})
    void refuted(String claim) throws Exception {
        Verdict verdict = verdict(claim);
        assertInstanceOf(Verdict.Refuted.class, verdict, () -> claim + " " + verdict);
    }

    @Test
    void guardsHoldAtThePoints() throws Exception {
        Statement statement = Statement.parse("forall x in [1/3, 7], s in [0, inf): s^2 = 1 + x implies s <= 1 + x/3", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        int points = 0;
        for (Box box : statement.boxes()) {
            for (Box point : new EquationPoints(reasoning, statement.goals().get(0), box).points()) {
                assertTrue(reasoning.guardsHold(point), point::toString);
                points++;
            }
        }
        assertTrue(points > 0);
    }

    @Test
    void noneWithoutEquations() throws Exception {
        Statement statement = Statement.parse("forall x in [0, 1], s in [0, 2]: s^2 <= 1 + x implies s <= 1 + x/2", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        assertEquals(List.of(), new EquationPoints(reasoning, statement.goals().get(0), statement.boxes().get(0)).points());
    }
}
