package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.junit.jupiter.api.Test;

class TouchingPointsTest {
    private static List<List<BigFraction>> of(String claim) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        return TouchingPoints.of(statement, statement.goals().get(0));
    }

    private static List<BigFraction> point(int... halves) {
        return Arrays.stream(halves).mapToObj(half -> new BigFraction(half, 2)).toList();
    }

    @Test
    void bothSidesAreEqualThere() throws Exception {
        assertEquals(List.of(point(1, 1)), of("forall x in [0, 1], y in [0, 1]: x + y = 1 implies x*y <= 1/4"));
        assertEquals(List.of(point(0), point(2)), of("forall x in [0, 1]: x^2 <= x"));
        assertEquals(List.of(point(2)), of("forall x in [0, 2]: x^3/(x + 1) >= 1 - x/2"));
    }

    /** Not where the condition does not hold, nor where a value is missing or not rational. */
    @Test
    void otherPointsAreNone() throws Exception {
        assertEquals(List.of(), of("forall x in [0, 1], y in [0, 1]: x + y = 1 implies x*y <= 3/10"));
        assertEquals(List.of(), of("forall x in [0, 1]: x >= 2/3 implies x*(1 - x) <= 1/4"));
        assertEquals(List.of(point(2)), of("forall x in (0, 1]: 1/x >= 1"));
        assertEquals(List.of(), of("forall x in [0, 1]: exp(x) >= 1"));
    }
}
