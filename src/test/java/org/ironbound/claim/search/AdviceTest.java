package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Undefined;
import org.junit.jupiter.api.Test;

/** What is suggested helps, and where nothing helps nothing is suggested. */
class AdviceTest {
    private static final String MANY_BOXES = "forall x in [0, 3], y in [0, 3]: exp(x*y) - x*y*(1 + x*y/2) >= x/9 - x^2*y/99 + y^4/999";
    private static final String HOLE = "forall x in [0, 1], y in [0, 1]: x^2 + y^2 > 0 implies ln(x^2 + y^2) <= x^2 + y^2";
    private static final String OUTSIDE = "not (0 <= x and x <= 1/64 and 0 <= y and y <= 1/64)";
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
        assertTrue(outcome.text().matches("the box was closed by \\d{2,} more boxes"), outcome::text);
    }

    /** With few bits the box stays open however it is divided; with the bits of the advice the claim is proved. */
    @Test
    void moreBitsAreTried() throws Exception {
        Remedies.Outcome outcome = outcome(MANY_BITS, 16, 60);
        assertEquals("the box was closed with 64 bits", outcome.text());
        Statement statement = Statement.parse(MANY_BITS, List.of());
        assertInstanceOf(Verdict.Undecided.class, new Prover(statement, new Budget(60, 60, 16)).run());
        assertInstanceOf(Verdict.Proved.class, new Prover(statement, new Budget(60, 60, 64)).run());
    }

    @Test
    void pointsAreLeftOut() throws Exception {
        Remedies.Outcome outcome = outcome(HOLE, 96, 60);
        assertEquals("all of the box but x in [0, 1/64], y in [0, 1/64] was closed", outcome.text());
        assertEquals(new Remedies.Remedy("leave out x in [0, 1/64], y in [0, 1/64], for there the logarithm of a range that is not "
            + "positive, at column 56 of the claim, by a guard", List.of(List.of(OUTSIDE))), outcome.remedy());
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

    private static Verdict verdict(String claim, Budget budget) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), budget).run();
    }

    /** What may help with a claim that was searched with this budget, tried with as much time as it needs. */
    private static WholeRemedies whole(String claim, Budget budget, boolean isTimeOver) throws Exception {
        Verdict.Undecided undecided = assertInstanceOf(Verdict.Undecided.class, verdict(claim, budget));
        return new WholeRemedies(undecided.state(), budget, isTimeOver, (other, limits, from) -> new Prover(other, limits, from).run(),
            new Effort(1000));
    }

    /** The claim is proved with the option that is suggested. */
    @Test
    void moreBoxesForTheClaimAreTried() throws Exception {
        Budget budget = new Budget(30, 60, 0);
        Statement statement = Statement.parse(MANY_BOXES, List.of());
        assertEquals("give --boxes 300: so the claim was proved", whole(MANY_BOXES, budget, false).ofBoxes(statement, 400));
        assertInstanceOf(Verdict.Proved.class, verdict(MANY_BOXES, new Budget(300, 60, 0)));
        assertEquals("give more --seconds: a search that went on from here proved it",
            whole(MANY_BOXES, budget, true).ofBoxes(statement, 400));
    }

    /** Some of the boxes are closed by more boxes; but the sides are equal at a point, where no number of boxes is enough. */
    @Test
    void moreBoxesThatAreNotEnoughAreNotSuggested() throws Exception {
        String claim = "forall x in [1/10, 5], y in [1/10, 5]: x/(y + 1) + y/(x + 1) + 1/(x + y) >= 3/2";
        Verdict.Undecided verdict = assertInstanceOf(Verdict.Undecided.class, verdict(claim, new Budget(300, 30, 0)));
        assertFalse(verdict.advice().contains("give "), verdict::advice);
        // A fast machine closes all of a box but a part around that point, which proves the claim no more.
        assertTrue(verdict.advice().contains(" stayed open")
            || verdict.advice().startsWith("nothing was found that proves the claim: "), verdict::advice);
        WholeRemedies whole = whole(claim, new Budget(30, 30, 0), true);
        assertNull(whole.ofBoxes(Statement.parse(claim, List.of()), 1));
        assertTrue(whole.vain().matches("a search that went on from here left \\d+ box(es)?; "), whole::vain);
    }

    @Test
    void moreBitsForNumbersAreTried() throws Exception {
        String claim = "exp(1/2) > 1.6487212707001281468486507878141635716537761";
        assertEquals("give --bits 256: so the claim was proved",
            assertInstanceOf(Verdict.Undecided.class, verdict(claim, new Budget(10, 60, 64))).advice());
        assertInstanceOf(Verdict.Proved.class, verdict(claim, new Budget(10, 60, 256)));
    }

    @Test
    void moreBitsForTheClaimAreTried() throws Exception {
        assertEquals("give --bits 64: so the claim was proved",
            whole(MANY_BITS, new Budget(60, 60, 16), false).ofBoxes(Statement.parse(MANY_BITS, List.of()), 100));
    }

    /** What is to be left out is left out of the claim; else the claim is not said to be proved so. */
    @Test
    void guardsAreTried() throws Exception {
        WholeRemedies whole = whole(HOLE, new Budget(100, 60, 0), false);
        Statement statement = Statement.parse(HOLE, List.of());
        assertEquals("leave it out: so the claim was proved", whole.guarded(statement, List.of(OUTSIDE), "leave it out", 60));
        assertNull(whole.guarded(statement, List.of("x <= 1/2", "x >= 1/2"), "divide it", 4));
        assertEquals(List.of("a and c", "a and d", "b and c", "b and d"),
            WholeRemedies.chosen(List.of(List.of("a", "b"), List.of("c", "d"))));
        assertEquals("not (n = -3 and x <= -1/2 and 1.5E-9 <= y_1)", Remedies.outside("n = -3, x in (-inf, -1/2], y_1 in [1.5E-9, inf)"));
    }

    /** What only tested rules prove is said to be proved by these. */
    @Test
    void testedRulesAreNamed() throws Exception {
        Statement statement = Statement.parse(MANY_BOXES, List.of());
        Verdict.Undecided undecided = assertInstanceOf(Verdict.Undecided.class, verdict(MANY_BOXES, new Budget(30, 60, 0)));
        WholeRemedies whole = new WholeRemedies(undecided.state(), new Budget(30, 60, 0), false,
            (other, limits, from) -> new Verdict.Undecided(0, List.of(), "the rest is by rules that " + Prover.TESTED, undecided.state()),
            new Effort(1000));
        assertEquals("give --boxes 300, with --tested-rules too: so the claim was proved", whole.ofBoxes(statement, 1));
    }

    /** A proof that costs too much to check is checked with more, and the claim is proved with what is suggested. */
    @Test
    void moreCheckingIsTried() throws Exception {
        String claim = "forall x in [0, 1700]: sin(x)*cos(x) <= 51/100";
        Verdict.Undecided refused = assertInstanceOf(Verdict.Undecided.class,
            verdict(claim, new Budget(50_000, 60, 0, new CheckLimit(1, false))));
        assertTrue(refused.advice().endsWith("; one with --checking 4 does"), refused::advice);
        assertInstanceOf(Verdict.Proved.class, verdict(claim, new Budget(50_000, 60, 0, new CheckLimit(4, false))));
    }

    /** Where no time is left, nothing is tried and nothing suggested. */
    @Test
    void nothingIsSuggestedWithoutTime() throws Exception {
        Statement statement = Statement.parse(MANY_BOXES, List.of());
        Verdict.Undecided undecided = assertInstanceOf(Verdict.Undecided.class, verdict(MANY_BOXES, new Budget(30, 60, 0)));
        WholeRemedies whole = new WholeRemedies(undecided.state(), new Budget(30, 60, 0), false, (other, limits, from) -> {
            throw new AssertionError("tried");
        }, new Effort(0));
        assertNull(whole.ofBoxes(statement, 1));
        assertNull(whole.guarded(statement, List.of("x <= 1"), "divide it", 1));
    }
}
