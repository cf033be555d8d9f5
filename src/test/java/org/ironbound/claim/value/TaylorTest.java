package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.TaylorForm;
import org.ironbound.claim.search.PremiseSearch;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Derivative;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taylor coefficients against derivatives by other means, and what Taylor forms must not prove. */
class TaylorTest {
    private static final int BITS = 256;
    private static final int ORDER = TaylorForm.HIGHEST_ORDER;
    private static final double CLOSE = 1e-30;
    private static final int PLACES = 40;

    private static Reasoning reasoning(Statement statement) throws ClaimException {
        return new Reasoning(statement, PremiseSearch.of(statement.quantities()), BITS);
    }

    private static Statement statement(String range, String expression) throws ClaimException {
        return Statement.parse("forall x in " + range + ": " + expression + " >= 0", List.of());
    }

    private static Series series(Statement statement, Box box, int order) throws Undefined, ClaimException {
        return new Program(statement.goals().get(0).difference(), List.of()).expand(box, 0, order, reasoning(statement).arithmetic());
    }

    private static Box at(BigFraction x) {
        return Box.at(List.of(x));
    }

    private static void assertNear(Value expected, Enclosure found, double tolerance, String what) {
        BigFraction low = Fractions.of(found.lower, found.unit);
        BigFraction high = Fractions.of(found.upper, found.unit);
        assertTrue(low.compareTo(expected.upper()) <= 0 && expected.lower().compareTo(high) <= 0, () -> what + ": " + expected.shown()
            + " is not " + Value.of(found).shown());
        assertTrue(high.subtract(low).doubleValue() < tolerance, () -> what + " is known to " + high.subtract(low).doubleValue() + " only");
    }

    /** The coefficients of all functions but phi at points: those of the derivatives, which are written out one after the other. */
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
    void coefficientsAreDerivatives(String range, String expression) throws Exception {
        Statement statement = statement(range, expression);
        Node node = statement.goals().get(0).difference();
        Derivative derivatives = new Derivative(statement.terms());
        Random random = new Random(expression.hashCode());
        Variable variable = statement.variables().get(0);
        for (int trial = 0; trial < 3; trial++) {
            BigFraction x = variable.lower()
                .add(variable.upper().subtract(variable.lower()).multiply(new BigFraction(1 + random.nextInt(98), 99)));
            Series series = series(statement, at(x), ORDER);
            Node derivative = node;
            BigFraction factorial = BigFraction.ONE;
            for (int k = 0; k <= 5; k++) {
                Value expected = reasoning(statement).value(derivative.is(0) ? statement.terms().number(0) : derivative, at(x));
                BigFraction scale = factorial.reciprocal();
                Value scaled = Value.of(expected.lower().multiply(scale), expected.upper().multiply(scale), expected.unit());
                assertNear(scaled, series.at(k), CLOSE, expression + " at " + Fractions.text(x) + ", order " + k);
                derivative = derivatives.of(derivative, 0).orElseThrow();
                factorial = factorial.multiply(k + 1);
            }
        }
    }

    /** Where it is known which one is smaller, the minimum is that one. */
    @ParameterizedTest
    @ValueSource(strings = {"min(x^3, 9)", "min(9, x^3)", "min(x^3, x^3 + x^2)"})
    void theSmallerOne(String expression) throws Exception {
        Series series = series(statement("[1, 2]", expression), at(new BigFraction(3, 2)), ORDER);
        double[] cube = {3.375, 6.75, 4.5, 1, 0};
        for (int k = 0; k < cube.length; k++) {
            assertEquals(cube[k], Fractions.of(series.at(k).lower, series.at(k).unit).doubleValue(), 1e-30);
        }
    }

    /** On a range, the coefficients at all of its points are enclosed. */
    @ParameterizedTest
    @ValueSource(strings = {"exp(x)/x - ln(x)*sqrt(x)", "d2(x, 1/3) + Dber(x - 1/2)", "d2(1/4, x)*h(x)", "phi(x/2)", "phi(x/99)",
        "phi(49/100 + x/200)", "sin(9*x) + cos(x)^2", "atan(x)/Phi(x)", "tan(x)*acos(x)", "phi(x/2)*x - exp(phi(x/3))", "x^4 - x",
        "abs(x + 1) + min(x, 2)"})
    void rangesEncloseTheirPoints(String expression) throws Exception {
        Statement statement = statement("[1/4, 3/4]", expression);
        BigFraction low = new BigFraction(2, 5);
        BigFraction width = new BigFraction(1, 7);
        Series whole = series(statement, new Box(List.of(low), List.of(low.add(width)), 0, 0, 0, 0), ORDER);
        for (int i = 0; i <= 6; i++) {
            Series point = series(statement, at(low.add(width.multiply(new BigFraction(i, 6)))), ORDER);
            for (int k = 0; k <= ORDER; k++) {
                assertTrue(whole.at(k).lower.compareTo(point.at(k).upper) <= 0 && point.at(k).lower.compareTo(whole.at(k).upper) <= 0,
                    expression + ", order " + k);
            }
        }
    }

    /** phi near a point, by its coefficients and by itself: each further order makes the difference smaller. */
    @ParameterizedTest
    @ValueSource(strings = {"1/1000", "1/100", "1/20", "1/7", "1/6", "17/100", "1/4", "2/5", "49/100", "499/1000", "49999/100000"})
    void phiFollowsItsCoefficients(String place) throws Exception {
        Statement statement = statement("(0, 1/2)", "phi(x)");
        BigFraction x = CanonicalFraction.parse(place);
        BigFraction room = x.compareTo(new BigFraction(1, 4)) < 0 ? x : BigFraction.ONE_HALF.subtract(x);
        BigFraction step = room.divide(1000);
        Series series = series(statement, at(x), ORDER);
        BigFraction sum = BigFraction.ZERO;
        BigFraction power = BigFraction.ONE;
        Value value = reasoning(statement).value(statement.goals().get(0), at(x.add(step)));
        double last = Double.MAX_VALUE;
        for (int k = 0; k <= ORDER; k++) {
            BigFraction coefficient = Fractions.of(series.at(k).lower, series.at(k).unit);
            assertTrue(series.at(k).upper.subtract(series.at(k).lower)
                .doubleValue() / series.at(k).unit.doubleValue() * power.doubleValue() < CLOSE, "order " + k);
            sum = sum.add(coefficient.multiply(power));
            power = power.multiply(step);
            double rest = Math.abs(value.lower().subtract(sum).doubleValue());
            assertTrue(rest < last / PLACES || rest < CLOSE, "order " + k + ": " + rest + " after " + last);
            last = rest;
        }
        assertTrue(last < 1e-22, "rest " + last);
    }

    /** phi falls and is convex, most steeply at small errors. */
    @Test
    void slopesOfPhi() throws Exception {
        Statement statement = statement("(0, 1/2)", "phi(x)");
        Series tiny = series(statement, at(new BigFraction(1, 1_000_000)), 2);
        assertEquals(-1e6, Fractions.of(tiny.at(1).lower, tiny.at(1).unit).doubleValue(), 1e-3);
        Series half = series(statement, at(new BigFraction(4_999_999, 10_000_000)), 2);
        assertEquals(-16e-7, Fractions.of(half.at(1).lower, half.at(1).unit).doubleValue(), 1e-16);
        assertEquals(8, Fractions.of(half.at(2).lower, half.at(2).unit).doubleValue(), 1e-9);
    }

    /** At ends of domains there are no derivatives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[0, 1] | sqrt(x)", "[-1, 1] | cbrt(x)", "[0, 1] | root(4, x)",
        "[0, 1] | x*ln(x)", "[-1, 1] | abs(x)", "[0, 2] | min(x, 1)",
        "[0, 1] | Dber(x)", "[0, 1/2] | d2(x, 1/3)", "[1/2, 1] | d2(x, 1/3)",
        "[0, 1/2] | d2(1/3, x)", "[0, 1/4] | phi(x)", "[1/4, 1/2] | phi(x)", "[-1, 1] | 1/x", "[0, 1] | 1/x", "[0, 1] | exp(1/x)"})
    void noCoefficientsAtEndsOfDomains(String range, String expression) throws Exception {
        for (boolean open : new boolean[] {false, true}) {
            Statement statement = statement(open ? range.replace('[', '(').replace(']', ')') : range, expression);
            Box box = statement.boxes().get(0);
            assertThrows(Undefined.class, () -> series(statement, box, 2), expression);
            assertFalse(reasoning(statement).byTaylor(new Inequality(statement.terms().number(1), false), box, 0));
        }
    }

    private static void check(String claim, String... tokens) throws RejectedException {
        new ClaimCertificate(claim, List.of(), 96, List.of(List.of(tokens)), Map.of()).check();
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

    /** What the claim needs to be defined must have a value also where it cancels. */
    @Test
    void whatCancelsMustHaveAValue() throws Exception {
        assertThrows(RejectedException.class, () -> check("forall x in [-1, 1]: x + 2 + ln(x) - ln(x) >= 0", "t:1"));
        check("forall x in [1/2, 1]: x + 2 + ln(x) - ln(x) >= 0", "t:1");
    }
}
