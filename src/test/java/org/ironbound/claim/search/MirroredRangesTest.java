package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges without a lower end: their parts are those of the negative of the variable, which only the proof knows. */
class MirroredRangesTest {
    private static final int BITS = 96;
    private static final int POINTS = 200;

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), new Budget(2000, 12, 0)).run();
    }

    /** Ends that are open, at 0 and at -1, one variable or several, both ends missing, guards, and multiples of what is negative. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (-inf, -1]: 1/x < 0", "forall x in (-inf, 0): exp(1/x) < 1",
        "forall x in (-inf, -2): x/(x - 1) < 1", "forall x in (-inf, 0): ln(-x) <= -x - 1",
        "forall x in (-inf, 0]: sqrt(-x) <= (1 - x)/2", "forall x in (-inf, 1]: x*exp(x) >= -37/100",
        "forall x in (-inf, -1], y in (-inf, -1]: x*y >= 1", "forall x in (-inf, -1], y in [1, inf): x*y <= -1",
        "forall x in (-inf, inf): 2*x/(1 + x^2) <= 1", "forall x in (-inf, inf): exp(x) + exp(-x) >= 2",
        "forall x in (-inf, 0): 1/x + x <= -2", "forall x in (-inf, 0), n in {1..}: x*n < 0", "forall x in (-inf, -1]: x^3 <= -1",
        "forall x in (-inf, -1]: exp(x) < 2/5", "forall x in (-inf, -1], y in (0, 1]: y*x < 0",
        "forall x in (-inf, 0), y in (-inf, 0): sqrt(x*y) <= -(x + y)/2",
        "forall x in (-inf, 0), y in (-inf, 3]: x*exp(y) < 0"})
    void statedWhole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.certificate().check().isWhole(), claim);
    }

    /** Nearly true, or true of the opposite number; the point is one of the claim's own. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (-inf, 0]: exp(x) >= 1", "forall x in (-inf, 0]: exp(x) < 1",
        "forall x in (-inf, -1]: 1/x > -1", "forall x in (-inf, -1]: x^3 >= -10^9", "forall x in (-inf, 1]: x*exp(x) >= -36/100",
        "forall x in (-inf, inf): exp(x) >= 2 + x", "forall x in (-inf, -1], y in (-inf, -1]: x*y > 1",
        "forall x in (-inf, -3], y in (0, 1]: x + 10*y <= 6", "forall x in (-inf, 0), y in (-inf, 0): sqrt(x*y) < -(x + y)/2",
        "forall x in (-inf, 3]: x < -2 implies x^2 > 5", "forall x in (-inf, -1/2): x^2 - 1/4 >= 1/10^9"})
    void refutedInItsOwnTerms(String claim) throws Exception {
        Verdict.Refuted refuted = assertInstanceOf(Verdict.Refuted.class, verdict(claim), claim);
        refuted.certificate().check();
        assertEquals(refuted.certificate().shownPoint(), refuted.point());
    }

    /** Proofs of an earlier version divide, or rise, as the reciprocal itself did; and what proves one side proves no other one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"forall x in (-inf, -1]: x + 1/x <= -2 | s:x:-1/2 i i",
        "forall x in (-inf, -1]: x^2 >= 1 | l:x i i", "forall x in (-inf, -1]: x <= -1 | l:x i i",
        "forall x in (-inf, 0]: exp(x) >= 1 | i i", "forall x in (-inf, -1], y in [1, inf): x >= y | i",
        "forall x in (-inf, 2]: x >= -2 | i i", "forall x in (-inf, 2]: x <= 1 | i i", "forall x in (-inf, 2]: x <= 2 | i",
        "forall x in (-inf, -1]: x < -1 | i", "forall x in (-inf, -1): x < -1 - 1/10^20 | i",
        "forall x in (-inf, 0): ln(x) <= 0 | i i", "forall x in (-inf, 0]: 1/x <= 0 | i i"})
    void refused(String claim, String proof) {
        ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), BITS, List.of(List.of(proof.split(" "))), Map.of());
        assertThrows(RejectedException.class, () -> certificate.check(CheckLimit.BY_TESTED));
    }

    /** On every box the form of the claim that is about it says of each point what the claim says of its own one. */
    @Test
    void formsSayTheSame() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        Statement statement = Statement.parse("forall x in (-inf, 2], y in (-inf, 0), z in [1, inf): x < y or z > 3 and x*y >= z "
            + "implies exp(x) - y^3 + x*y/z > 1/(1 + y^2) and abs(x - y) >= z", List.of());
        assertTrue(statement.parts().size() > 1);
        for (Statement part : statement.parts()) {
            Reasoning claimed = new Reasoning(part, Premises.NONE, BITS);
            for (Box box : part.boxes()) {
                Statement form = part.form(box);
                List<Inequality> own = new ArrayList<>(part.goals());
                own.addAll(part.guards());
                List<Inequality> others = new ArrayList<>(form.goals());
                others.addAll(form.guards());
                assertEquals(own.size(), others.size());
                for (int i = 0; i < POINTS; i++) {
                    List<BigFraction> corner = new ArrayList<>();
                    for (int v = 0; v < box.size(); v++) {
                        corner.add(box.lower().get(v).add(box.width(v).multiply(new BigFraction(1 + random.nextInt(9), 9))));
                    }
                    Box point = box.corner(corner);
                    Box plain = point.plain().claimed();
                    for (int v = 0; v < box.size(); v++) {
                        assertTrue(statement.variables().get(v).takes(plain.lower().get(v)) || box.isOpenAbove(v), () -> "" + plain);
                    }
                    for (int k = 0; k < own.size(); k++) {
                        assertSame(value(claimed, own.get(k), plain), value(claimed.on(box), others.get(k), point), own.get(k).strict(),
                            others.get(k).strict());
                    }
                }
            }
        }
    }

    private static Value value(Reasoning reasoning, Inequality goal, Box point) throws Undefined {
        return reasoning.value(goal, point);
    }

    private static void assertSame(Value value, Value other, boolean strict, boolean isStrict) {
        assertEquals(strict, isStrict);
        assertTrue(value.isBounded() && other.isBounded());
        assertTrue(value.lower().compareTo(other.upper()) <= 0 && other.lower().compareTo(value.upper()) <= 0);
    }

    /** Boxes are shown in terms of the claim. */
    @Test
    void shown() throws Exception {
        Statement statement = Statement.parse("forall x in (-inf, 1/2], y in (-inf, 0): x + y <= 1", List.of());
        List<String> boxes = new ArrayList<>(statement.boxes().stream().map(box -> Points.shown(statement.variables(), box)).toList());
        Collections.sort(boxes);
        assertEquals(List.of("x in (-inf, -1], y in (-inf, -1]", "x in (-inf, -1], y in [-1, 0)", "x in [-1, 1/2], y in (-inf, -1]",
            "x in [-1, 1/2], y in [-1, 0)"), boxes);
        RejectedException open = assertThrows(RejectedException.class, () -> new ClaimCertificate("forall x in (-inf, -2): x < 0",
            List.of(), BITS, List.of(List.of("s:x:1/4", "o", "o")), Map.of()).check(CheckLimit.BY_TESTED));
        assertEquals("proof 1: the proof is not complete: x in (-inf, -4] is open", open.getMessage());
    }
}
