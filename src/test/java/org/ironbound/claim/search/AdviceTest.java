package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Undefined;
import org.junit.jupiter.api.Test;

/** What is suggested helps, and where nothing helps nothing is suggested. */
class AdviceTest {
    private static final String MANY_BOXES = "forall x in [0, 3], y in [0, 3]: exp(x*y) - x*y*(1 + x*y/2) >= x/9 - x^2*y/99 + y^4/999";
    private static final String MANY_BITS = "forall x in [1, 2]: exp(x) > 2718281828/10^9";

    /** What came of the first box of a claim, with at most so many boxes for each thing that is tried. */
    private static Remedies.Outcome outcome(String claim, int bits, int boxes) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.NONE, bits);
        Undefined reason = null;
        try {
            reasoning.value(statement.goals().get(0), statement.boxes().get(0));
        } catch (Undefined e) {
            reason = e;
        }
        Remedies remedies = new Remedies(statement, 200, boxes);
        Remedies.Outcome outcome = remedies.of(new Remedies.Stuck("the box", statement.goals().get(0), new Trials(reasoning),
            new Proof.Open(statement.boxes().get(0), reason)));
        assertNull(remedies.failure());
        return outcome;
    }

    @Test
    void moreBoxesAreTried() throws Exception {
        Remedies.Outcome outcome = outcome(MANY_BOXES, 96, 2000);
        assertTrue(outcome.helps(), outcome::text);
        assertTrue(outcome.text().matches("give more --boxes or --seconds: the box was closed by \\d{2,} more boxes"), outcome::text);
    }

    /** With few bits the box stays open however it is divided; with the bits of the advice the claim is proved. */
    @Test
    void moreBitsAreTried() throws Exception {
        Remedies.Outcome outcome = outcome(MANY_BITS, 16, 60);
        assertEquals("give --bits 64: so the box was closed", outcome.text());
        Statement statement = Statement.parse(MANY_BITS, List.of());
        assertInstanceOf(Verdict.Undecided.class, new Prover(statement, new Budget(60, 60, 16)).run());
        assertInstanceOf(Verdict.Proved.class, new Prover(statement, new Budget(60, 60, 64)).run());
    }

    @Test
    void pointsAreLeftOut() throws Exception {
        assertEquals("leave out x in [0, 1/64], y in [0, 1/64], by other ranges or a guard, for there the logarithm of a range that is not "
            + "positive, at column 56 of the claim: the rest of the box was closed",
            outcome("forall x in [0, 1], y in [0, 1]: x^2 + y^2 > 0 implies ln(x^2 + y^2) <= x^2 + y^2", 96, 60).text());
    }

    /** A claim that is not decided is not said to be decided by anything. */
    @Test
    void whatDoesNotHelpIsNotSuggested() throws Exception {
        Remedies.Outcome outcome = outcome("forall x in [1/10, 5], y in [1/10, 5]: x/(y + 1) + y/(x + 1) + 1/(x + y) >= 3/2", 96, 5);
        assertFalse(outcome.helps(), outcome::text);
        assertTrue(outcome.text().matches("the box stayed open, where the two sides seem to be equal; tried: \\d+ more boxes, 384 bits, "
            + "dividing it at x = 1, y = 1, leaving out x in .*"), outcome::text);
    }

    /** A counterexample that is found while something is tried is one. */
    @Test
    void whatIsFalseIsRefuted() throws Exception {
        Statement statement = Statement.parse("forall x in [0, 1]: (x - 31/97)^2 + 10^(-30) > 10^(-20)", List.of());
        Trials trials = new Trials(new Reasoning(statement, Premises.NONE, 96));
        Remedies remedies = new Remedies(statement, 60, 100);
        Remedies.Outcome outcome = remedies.of(new Remedies.Stuck("the box", statement.goals().get(0), trials,
            new Proof.Open(statement.boxes().get(0), null)));
        assertFalse(outcome.helps());
        assertNotNull(remedies.failure());
    }

    @Test
    void equalNumbersAreSaidToBePerhapsEqual() throws Exception {
        Verdict.Undecided verdict = assertInstanceOf(Verdict.Undecided.class,
            new Prover(Statement.parse("ln(2 + sqrt(3)) = -ln(2 - sqrt(3))", List.of()), new Budget(10, 60, 256)).run());
        assertTrue(verdict.advice().matches("the two sides are equal, or differ by less than .*E-7\\d, with --bits 256: .*"),
            verdict::advice);
    }

    /** What has no bound from one side is not computed with. */
    @Test
    void boundsOfQuantitiesMayBeTooFar() throws Exception {
        Verdict.Undecided verdict = assertInstanceOf(Verdict.Undecided.class,
            new Prover(Statement.parse("sparse_factor(8, 1/100) <= 13", List.of()), new Budget(10, 60, 96)).run());
        assertTrue(verdict.advice().startsWith("the bounds that were found are not enough: the side"), verdict::advice);
    }
}
