package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.value.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guard orders two variables, of which one has no bound above and the other none below. */
class OrderedRangesTest {
    private static final Budget BUDGET = new Budget(8000, 60, 0);
    private static final int BITS = 96;

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    /** The kernel states all of each: that nothing is claimed far out, and that a variable is positive which is more than one that is. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (0, inf), y in (-inf, 3/2): x < y implies x/y <= 2",
        "forall x in (0, inf), y in (-inf, 1): x < y implies sin(x)/sin(y) <= 3/2*x/y",
        "forall x in [1/8, inf), y in (-inf, 1]: x < y implies x/y <= 1/100 + sin(x)/sin(y)"})
    void whole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.share().isWhole(), claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (0, inf), y in (-inf, 3/2): x < y implies x/y <= 9/10",
        "forall x in (0, inf), y in (-inf, 1): x < y implies sin(x)/sin(y) <= 11/10*x/y",
        "forall x in [1/8, inf), y in (-inf, 1]: x < y implies x/y <= -1/100 + sin(x)/sin(y)"})
    void refuted(String claim) throws Exception {
        assertInstanceOf(Verdict.Refuted.class, verdict(claim), claim);
    }

    /** The guard ends the range of x before 1/2 where y is less than 7/20; elsewhere nothing is to be divided. */
    @Test
    void meetsTheEnd() throws Exception {
        Statement statement = Statement.parse("forall x in [1/4, 1/2], y in [1/3, 2/3]: x <= 2*y - 1/5 implies x <= 2*y", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        Box box = statement.boxes().get(0);
        SplitPlace place = new DeductionSearch(reasoning, statement.goals().get(0), box, Set.of(0)).meeting("b:0:x:3");
        assertTrue(place.variable() == 1 && place.at().equals(new BigFraction(7, 20)), place.toString());
        assertNull(new DeductionSearch(reasoning, statement.goals().get(0), place.part(box, false), Set.of(0)).meeting("b:0:x:3"));
    }
}
