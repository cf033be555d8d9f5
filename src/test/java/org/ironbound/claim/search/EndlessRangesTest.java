package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges without an upper end: the kernel knows the reciprocals of their variables. */
class EndlessRangesTest {
    private static void isStatedWhole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class,
            new Prover(Statement.parse(claim, List.of()), new Budget(2000, 60, 0)).run(), claim);
        assertTrue(proved.certificate().check().isWhole(), claim);
    }

    /** With 1/(1/t + 1) as t/(1 + t), and roots of what is divided by powers of t. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [1, inf): sin(x - 1)/(x - 2/3) <= 3/4", "forall x in [2, inf): atan(1/(x - 1)) >= 1/x",
        "forall x in [1, inf): cos(1/(x + 1))/(x + 1) <= 1/x", "forall x in [1, inf): sin(1/(x + 1)) < 1/x",
        "forall x in (0, inf), s in [0, inf): s^2 = (x^2 + 1)*(9*x^2 + 1) implies 10^(-4) + atan(3*x) - atan(x) > 2*x/s"})
    void functionsOfFractions(String claim) throws Exception {
        isStatedWhole(claim);
    }

    /** By slopes of slopes, which are quotients of quotients. */
    @ParameterizedTest
    @ValueSource(strings = "forall x in [1, inf): ln(1 + 1/x) <= (30*x^2 + 21*x + 1)/(30*x^3 + 36*x^2 + 9*x) + 1/x^5")
    void slopesOfQuotients(String claim) throws Exception {
        isStatedWhole(claim);
    }

    /** From an open end on, at which both sides are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (1, inf), y in [-1, 1]: (2 + y^2)*x > 2 + y^2",
        "forall x in (2, inf), y in [0, 3]: exp(y)*x^3 > 8*exp(y)"})
    void strictlyFromAnOpenEnd(String claim) throws Exception {
        isStatedWhole(claim);
    }

    /** From an end at which both sides are the same, or known to be so only where the other variable is positive. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (0, inf), y in (0, inf): y^2*ln(1 + x) < x*y^2",
        "forall x in (0, 2), y in (-inf, inf): x*y <= 1/2 + x*ln(x) + exp(y - 1)"})
    void fromWhereOthersArePositive(String claim) throws Exception {
        isStatedWhole(claim);
    }
}
