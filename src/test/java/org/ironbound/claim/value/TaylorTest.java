package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.TaylorForm;
import org.ironbound.claim.search.PremiseSearch;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Derivative;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives against quotients of differences, and what Taylor forms must not prove. */
class TaylorTest {
    private static final int BITS = 256;
    private static final int ORDER = TaylorForm.HIGHEST_ORDER;
    private static final double CLOSE = 1e-12;
    /** The error of a quotient has its square. */
    private static final BigFraction STEP = new BigFraction(1, 1_000_000_000_000L);

    private static Reasoning reasoning(Statement statement) throws ClaimException {
        return new Reasoning(statement, PremiseSearch.of(statement.quantities()), BITS);
    }

    private static Statement statement(String range, String expression) throws ClaimException {
        return Statement.parse("forall x in " + range + ": " + expression + " >= 0", List.of());
    }

    /** The derivatives by the variable, from that of order 0 on, as many as are asked for. */
    private static List<Node> slopes(Statement statement, int order) {
        Derivative derivatives = new Derivative(statement.terms());
        List<Node> slopes = new ArrayList<>(List.of(statement.goals().get(0).difference()));
        while (slopes.size() <= order) {
            slopes.add(derivatives.of(slopes.get(slopes.size() - 1), 0).orElseThrow());
        }
        return slopes;
    }

    private static Value value(Statement statement, Node node, BigFraction x) throws ClaimException, Undefined {
        return reasoning(statement).value(node, at(x));
    }

    private static Box at(BigFraction x) {
        return Box.at(List.of(x));
    }

    /** All functions at points: by the difference of two values, one order after the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[-1, 2] | x^5 - 3*x^2 + 7", "[1/2, 2] | (2 - x^3)/(1 + x + x^2)", "[1/2, 2] | (1 + x)/(x - 3)", "[-2, 2] | exp(x^2 - x/3)",
            "[1/10, 3] | ln(x)", "[1/10, 3] | ln(1 + x^2)/x", "[1/10, 3] | sqrt(x)",
            "[1/10, 3] | cbrt(x)", "[-3, -1/10] | cbrt(x)*x", "[1/10, 3] | root(4, 1 + x^2)",
        "[1/10, 3] | sqrt(1 + exp(x))*x", "[-2, -1] | abs(x)*x^2", "[1, 2] | abs(x - 4)", "[-3/4, 3/4] | Dber(x)",
        "[-1/2, 1/2] | Dber(x^2 - x/2)",
        "[1/10, 9/10] | d2(x, 1/3)", "[1/10, 9/10] | d2(1/3, x)", "[1/10, 2/5] | d2(x^2, 2*x)", "[1/10, 9/10] | h(x)*tanh(x)",
        "[-4, 4] | sin(x^2 - x)", "[-4, 4] | cos(3*x)*x", "[-2, 2] | tan(x/2)", "[-9, 9] | atan(x^2 - 2*x)",
        "[-3/4, 3/4] | asin(x)",
        "[-3, 3] | Phi(x^2 - x)", "[1/10, 2] | erf(x)/x", "[1/10, 2/5] | artanh(x)^3", "[1/10, 2] | x^(1/3)", "[0, 1] | pi*x"})
    void slopesAreLimitsOfQuotients(String range, String expression) throws Exception {
        followQuotients(range, expression, 5);
    }

    /** That of small errors, of those near 1/2, and where the second form of q takes over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[1/10^4, 1/100] | phi(x)", "[1/100, 1/6] | phi(x)", "[1/6, 9/50] | phi(x)", "[1/5, 2/5] | phi(x)",
        "[49/100, 4999/10000] | phi(x)", "[1/10, 1] | x*phi(x^2/3)", "[1/5, 2/5] | exp(phi(x))/phi(1/2 - x)"})
    void soAreThoseOfPhi(String range, String expression) throws Exception {
        followQuotients(range, expression, 2);
    }

    private static void followQuotients(String range, String expression, int order) throws Exception {
        Statement statement = statement(range, expression);
        Random random = new Random(expression.hashCode());
        Variable variable = statement.variables().get(0);
        List<Node> slopes = slopes(statement, order);
        for (int trial = 0; trial < 3; trial++) {
            BigFraction x = variable.lower()
                .add(variable.upper().subtract(variable.lower()).multiply(new BigFraction(1 + random.nextInt(98), 99)));
            for (int k = 0; k < order; k++) {
                Value above = value(statement, slopes.get(k), x.add(STEP));
                Value below = value(statement, slopes.get(k), x.subtract(STEP));
                double quotient = above.lower().subtract(below.lower()).divide(STEP.multiply(2)).doubleValue();
                Value slope = value(statement, slopes.get(k + 1), x);
                double most = CLOSE * Math.max(1, Math.abs(quotient));
                assertEquals(quotient, slope.lower().doubleValue(), most, expression + " at " + Fractions.text(x) + ", order " + (k + 1));
                assertTrue(slope.upper().subtract(slope.lower()).doubleValue() < most, () -> slope.shown());
            }
        }
    }

    /** On a range, the slopes at all of its points are enclosed. */
    @ParameterizedTest
    @ValueSource(strings = {"exp(x)/x - ln(x)*sqrt(x)", "d2(x, 1/3) + Dber(x - 1/2)", "d2(1/4, x)*h(x)", "phi(x/2)", "phi(x/99)",
        "phi(49/100 + x/200)", "phi(x/4)", "phi(x/5)/x", "sin(9*x) + cos(x)^2", "atan(x)/Phi(x)", "tan(x)*acos(x)",
        "phi(x/2)*x - exp(phi(x/3))", "x^4 - x", "abs(x + 1)"})
    void rangesEncloseTheirPoints(String expression) throws Exception {
        Statement statement = statement("[1/4, 3/4]", expression);
        BigFraction low = new BigFraction(2, 5);
        BigFraction width = new BigFraction(1, 7);
        for (Node slope : slopes(statement, 2)) {
            Value whole = reasoning(statement).value(slope, new Box(List.of(low), List.of(low.add(width)), 0, 0, 0, 0, 0));
            for (int i = 0; i <= 6; i++) {
                Value point = value(statement, slope, low.add(width.multiply(new BigFraction(i, 6))));
                assertTrue(whole.lower().compareTo(point.upper()) <= 0 && point.lower().compareTo(whole.upper()) <= 0, expression);
            }
        }
    }

    /** phi falls and is convex, most steeply at small errors. */
    @Test
    void slopesOfPhi() throws Exception {
        Statement statement = statement("(0, 1/2)", "phi(x)");
        List<Node> slopes = slopes(statement, 2);
        BigFraction half = new BigFraction(4_999_999, 10_000_000);
        assertEquals(-1e6, value(statement, slopes.get(1), new BigFraction(1, 1_000_000)).lower().doubleValue(), 1e-3);
        assertEquals(-16e-7, value(statement, slopes.get(1), half).lower().doubleValue(), 1e-16);
        assertEquals(16, value(statement, slopes.get(2), half).lower().doubleValue(), 1e-9);
        assertEquals(Optional.empty(), new Derivative(statement.terms()).of(slopes.get(2), 0));
    }

    /** At ends of domains there is no form, of whatever order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[0, 1] | sqrt(x)", "[-1, 1] | cbrt(x)", "[0, 1] | root(4, x)",
        "[0, 1] | x*ln(x)", "[-1, 1] | abs(x)", "[0, 2] | min(x, 1)",
        "[0, 1] | Dber(x)", "[0, 1/2] | d2(x, 1/3)", "[1/2, 1] | d2(x, 1/3)",
        "[0, 1/2] | d2(1/3, x)", "[0, 1/4] | phi(x)", "[1/4, 1/2] | phi(x)", "[-1, 1] | 1/x", "[0, 1] | 1/x", "[0, 1] | exp(1/x)"})
    void noFormsAtEndsOfDomains(String range, String expression) throws Exception {
        for (boolean open : new boolean[] {false, true}) {
            Statement statement = statement(open ? range.replace('[', '(').replace(']', ')') : range, expression + " + 10^9");
            for (int order = 0; order <= ORDER + 1; order++) {
                assertFalse(reasoning(statement).byTaylor(statement.goals().get(0), statement.boxes().get(0), order), expression);
            }
        }
    }

    private static void check(String claim, String... tokens) throws RejectedException {
        new ClaimCertificate(claim, List.of(), 96, List.of(List.of(tokens)), Map.of()).check(CheckLimit.BY_TESTED);
    }

    @Test
    void theOrderMatters() throws Exception {
        String claim = "forall x in [0, 1]: exp(x) >= 1 + x + x^2/2 + x^3/6 - 1/1000";
        check("forall x in [1/4, 1/2]: exp(x) >= 1 + x + x^2/2 - 1/100", "t:4");
        assertThrows(RejectedException.class, () -> check(claim, "t:1"));
        assertThrows(RejectedException.class, () -> check(claim, "t:2"));
        check(claim, "t:6");
        for (String token : List.of("t:0", "t:9", "t:-1", "t:10", "t:06", "t:6.0", "t: 6", "t:", "t", "t:6:1", "t:x")) {
            assertThrows(RejectedException.class, () -> check(claim, token), token);
        }
    }

    /** False by a little somewhere: no order proves it, whole or in parts. */
    @ParameterizedTest
    @ValueSource(strings = {"exp(x) >= 2.7182818*x", "x^2 - x >= -1/4 + 1/10^9", "h2(x/4) <= (1 - 10^(-9))*2*sqrt(x/4*(1 - x/4))",
        "phi(x/4) >= (1 + 1/10^9)*phi(x/4)", "phi(x/5) <= 2/3",
        "phi((x + 3)/10) >= 2*(1 - (x + 3)/5)^2 + (1 - (x + 3)/5)^4/2", "tanh(x) <= (1 - 10^(-9))*x", "ln(x) >= x - 1 + 10^(-9)",
        "d2(x, 1/2) <= ln(2) - h(x) - 10^(-9)", "x > 1/2", "x^8 >= 10^(-9)"})
    void noOrderProvesWhatIsFalse(String inequality) {
        for (int order = 1; order <= ORDER; order++) {
            String token = "t:" + order;
            for (String range : List.of("[1/10^6, 1 - 1/10^6]", "(1/10^6, 999999/10^6)")) {
                String claim = "forall x in " + range + ": " + inequality;
                assertThrows(RejectedException.class, () -> check(claim, token), claim);
                assertThrows(RejectedException.class, () -> check(claim, "s:x:1/2", token, token), claim);
                assertThrows(RejectedException.class, () -> check(claim, "s:x:1/2", "s:x:1/4", token, token, "s:x:3/4", token, token),
                    claim);
            }
        }
    }

    /** Not in several variables, nor along a range without end. */
    @Test
    void onlyOneRange() throws Exception {
        assertThrows(RejectedException.class, () -> check("forall x in [0, 1], y in [0, 1]: x + y >= -1", "t:1"));
        assertThrows(RejectedException.class, () -> check("forall x in [1, inf): 1/x >= -1", "t:1"));
        assertThrows(RejectedException.class, () -> check("forall x in [1, inf): x >= 0", "t:2"));
        assertThrows(RejectedException.class, () -> check("forall x in [1, 1]: x >= 0", "t:1"));
        check("forall x in [0, 1], y in [1, 1]: x*y >= -1", "t:1");
        check("forall n in {1..9}: n^2 >= 2*n - 20", "t:2");
    }

    /** phi falls, and has no value at its ends: its slopes say so in other cases, too, and not more. */
    @Test
    void casesBySlopesOfPhi() throws Exception {
        check("forall x in [1/10, 2/5]: phi(x) >= phi(2/5)", "u:x", "i", "i");
        check("forall x in [1/10, 2/5]: phi(x) <= phi(1/10)", "l:x", "i", "i");
        check("forall x in [1/5, 1/4]: phi(x) >= phi(1/4) + 2*(1/4 - x) - 1/50", "t:2");
        assertThrows(RejectedException.class, () -> check("forall x in [1/10, 2/5]: phi(x) >= phi(1/10)", "l:x", "i", "i"));
        assertThrows(RejectedException.class, () -> check("forall x in [1/10, 2/5]: phi(x) <= phi(2/5)", "u:x", "i", "i"));
        assertThrows(RejectedException.class, () -> check("forall x in [1/4, 1/2): phi(x) >= 0", "u:x", "i", "i"));
        assertThrows(RejectedException.class, () -> check("forall x in (0, 1/4]: phi(x) <= 9", "l:x", "i", "i"));
        check("forall x in (0, 1/3]: d2(1/2, x) >= 1/17", "i");
        check("forall x in [2/3, 1): d2(1/2, x) >= 1/17", "i");
        for (String wrong : List.of("(0, 1/3]: d2(1/2, x) >= 1/16", "[2/3, 1): d2(1/2, x) >= 1/16", "(0, 1): d2(x, x/2) > 0",
                "(0, 1/2]: d2(1/2, x) > 0", "(0, 1/2]: d2(1/2, x) <= 99", "[1/2, 1): d2(1/2, x) <= 99", "(0, 1]: d2(1/2, x) >= 0",
                "[0, 1): d2(1/2, x) >= 0", "(0, 1): d2(2*x, x) >= 0", "(0, 1/2): d2(1/2, 2*x - 1/9) >= 0")) {
            assertThrows(RejectedException.class, () -> check("forall x in " + wrong, "i"), wrong);
        }
        for (String token : List.of("t:3", "t:4", "t:8")) {
            assertThrows(RejectedException.class, () -> check("forall x in [1/5, 1/4]: phi(x) >= 1/100", token));
        }
    }

    /** What the claim needs to be defined must have a value also where it cancels. */
    @Test
    void whatCancelsMustHaveAValue() throws Exception {
        assertThrows(RejectedException.class, () -> check("forall x in [-1, 1]: x + 2 + ln(x) - ln(x) >= 0", "t:1"));
        check("forall x in [1/2, 1]: x + 2 + ln(x) - ln(x) >= 0", "t:1");
    }
}
