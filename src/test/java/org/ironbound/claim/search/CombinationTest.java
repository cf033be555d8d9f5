package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.KernelMultiple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products of guards and of what else is not negative. */
class CombinationTest {
    private static final Budget BUDGET = new Budget(4000, 60, 0);
    private static final int BITS = 96;

    private static Verdict verdict(String claim) throws Exception {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    /** The kernel states all of each: with ranges without end, three factors, powers of a guard, equations, sides, and divisors. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall a in (0, inf), u in (-inf, inf), v in (-inf, inf): u > v implies a*u > a*v",
        "forall x in [-1, 1], y in [-1, 1], z in [-1, 1]: x >= y and y >= z and z >= 0 implies x^2*y >= y*z^2",
        "forall x in [-5, 6]: x^2 > 1 implies x^6 > 1",
        "forall x in (-inf, inf), y in (-inf, inf): x > 3*y and x = 4*y implies y > 0",
        "forall x in (-inf, inf), y in (-inf, inf): x >= y implies max(x, y) = x",
        "forall a in [-1, 1], b in (0, 1], c in (0, 1], d in [1, inf): b = d and c = a implies a*d = b*c",
        "forall a in [0, 1], b in (0, inf), n in [0, 9], m in [-9, 9]: 2*n < m implies n*(1 + a/(b + 1)) < m",
        "forall a in (-inf, 0), u in (-inf, inf), v in (-inf, inf): a*u > a*v implies u < v",
        "forall a in (0, 5], u in [-3, 4], v in [-3, 4]: a*u > a*v + 1 implies u > v + 1/5",
        "forall a in (0, inf), b in (0, inf), u in (-inf, inf), v in (-inf, inf): a*b*u > b*a*v implies u > v",
        "forall a in (0, inf), b in (0, inf), c in (0, inf), d in (0, inf): a/b > c/d implies a*d > b*c",
        "forall a in (-1, 1), u in (-1, 1), v in (-1, 1): (1 + a)*u > (1 + a)*v implies u > v",
        "forall x in (-inf, inf), y in (-inf, inf), z in (-inf, inf): exp(x)*y > exp(x)*z implies y > z",
        "forall x in (-inf, inf), y in (-inf, inf), z in (-inf, inf): (x^2 + 1)*y/3 >= z*(x^2 + 1) implies y/3 >= z",
        "forall x in [0, 1], y in [-9, 9], z in [-9, 9]: (x - 2)*(x + 1)*y >= (x - 2)*(x + 1)*z implies z >= y",
        "forall x in [0, 10]: x^2 > 2 implies x > sqrt(2)",
        "forall x in [1, 2]: exp(x) >= 3 implies x >= ln(3)",
        "forall x in [1, 2]: ln(x) >= 1/3 implies x >= exp(1/3)",
        "forall x in (-inf, inf), y in (-inf, inf): exp(x) > exp(y) implies x > y",
        "forall x in (0, inf), y in (0, inf): ln(x) + ln(y) > 0 implies x*y > 1",
        "forall x in (-inf, inf), y in (-inf, inf): x^3 > y^3 implies x > y",
        "forall x in (-inf, inf), y in (-inf, inf): x^5 >= y^5 implies x >= y",
        "forall x in [0, inf), y in [0, inf): sqrt(x) > sqrt(y) implies x > y",
        "forall x in (-inf, inf), y in (0, inf): exp(x) >= y implies x >= ln(y)",
        "forall x in [0, inf), y in [0, inf): x >= sqrt(y) implies x^2 >= y",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies x^3 > y^3",
        "forall x in (-inf, inf), y in (-inf, inf): x >= y implies atan(x) >= atan(y)",
        "forall x in (-inf, inf), y in (-inf, inf): x <= y implies x + exp(x) <= y + exp(y)",
        "forall x in (-inf, inf): x <= 0 implies exp(x) <= 1",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies atan(x) > atan(y)",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies cbrt(x) > cbrt(y)",
        "forall x in (-inf, inf): exp(x) = 2 implies x = ln(2)"})
    void whole(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim), claim);
        assertTrue(proved.share().isWhole(), claim);
    }

    /** With what may be left: squares, how much x - 1 is more than ln x, or powers more than tangents; and with e^(2 x) as a square. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-2, 2], y in [-2, 2]: x^2 + y^2 <= 1 implies x*y <= 1/2",
        "forall x in (-inf, inf), y in (-inf, inf): x^2 + y^2 <= 1 implies x*y <= 1/2",
        "forall x in (-inf, inf), y in (-inf, inf): x + y > sqrt(2) implies x^2 + y^2 > 1",
        "forall x in (0, inf), y in (0, inf), z in (0, inf): x*y*z = 1 implies x + y + z >= 3",
        "forall x in (0, inf), y in (0, inf), z in (0, inf): ln(x) + ln(y) + ln(z) >= 0 implies x + y + z >= 3",
        "forall x in (0, inf), y in (0, inf): x^2*y >= 1 implies 2*x + y >= 3",
        "forall x in (0, inf), y in (0, inf): x^3 + y^3 <= 2 implies x + y <= 2",
        "forall x in (-inf, inf), y in (-inf, inf): x + y >= 2 implies x^4 + y^4 >= 2",
        "forall x in (-inf, inf): exp(x) > 3 implies exp(2*x) > 9",
        "forall x in (-inf, inf): exp(x) < 3 implies exp(3*x) < 27",
        "forall x in (-inf, inf), y in (-inf, inf): exp(x) <= exp(2*y) implies exp(2*x) <= exp(4*y)"})
    void wholeWithRest(String claim) throws Exception {
        whole(claim);
    }

    /** With sides of absolute values that are known on a part, and distances from ends at which guards fail. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) <= 1 and abs(y) <= 1 implies abs(x*y) <= 1",
        "forall x in [-1, 1], y in [-1, 1]: abs(x) + abs(y) <= 1 implies x^2 + y^2 <= 1",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) < 2 and abs(y) < 3 implies abs(x + y) < 5",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) < 2 and abs(y) < 3 implies abs(x*y) < 6",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) < 1 and abs(y) < 1 implies x*y < 1",
        "forall x in (-inf, inf), y in (-inf, inf): x^2 < 1 and y^2 < 1 implies (x + y)/(1 + x*y) < 1",
        "forall x in [-1, 1], y in [-1, 1]: x^2 < 1 and y^2 < 1 implies x + y < 1 + x*y",
        "forall x in [-1, 1], y in [-1, 1], z in [-1, 1]: x^2 < 1 and y^2 < 1 and z^2 < 1 implies x*y*z < 1"})
    void wholeAtEnds(String claim) throws Exception {
        whole(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in (-inf, inf), y in (-inf, inf): x^2 + y^2 <= 2 implies x*y < 1",
        "forall x in (-inf, inf), y in (-inf, inf): x^2 + y^2 <= 1 implies x*y <= 49/100",
        "forall x in (-inf, inf), y in (-inf, inf): x + y >= sqrt(2) implies x^2 + y^2 >= 1 + 1/1000",
        "forall x in (-inf, inf), y in (-inf, inf): x + y <= 2 implies x*y <= 1",
        "forall x in (0, inf), y in (0, inf), z in (0, inf): x*y*z = 1 implies x + y + z > 3",
        "forall x in (0, inf), y in (0, inf), z in (0, inf): x + y + z >= 3 implies x*y*z >= 1",
        "forall x in (-inf, inf), y in (-inf, inf): x + y >= 2 implies x^4 + y^4 > 2",
        "forall x in (-inf, inf), y in (-inf, inf): x^3 + y^3 <= 2 implies x + y <= 199/100",
        "forall x in (-inf, inf): exp(x) > 3 implies exp(2*x) > 10",
        "forall x in (-inf, inf): exp(-x) > 3 implies exp(2*x) > 9",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) <= 1 and abs(y) <= 1 implies abs(x*y) < 1",
        "forall x in (-inf, inf), y in (-inf, inf): abs(x) < 2 and abs(y) <= 3 implies abs(x*y) < 5",
        "forall x in [-1, 1], y in [-1, 1]: x^2 < 1 and y^2 <= 1 implies x + y < 1 + x*y",
        "forall x in [-1, 1], y in [-1, 1]: x^2 <= 1 and y^2 <= 1 implies x*y < 1"})
    void refutedWithRest(String claim) throws Exception {
        refuted(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall a in [0, inf), u in (-inf, inf), v in (-inf, inf): u > v implies a*u > a*v",
        "forall a in (-1, inf), u in (-inf, inf), v in (-inf, inf): u > v implies a*u >= a*v",
        "forall x in [-1, 1], y in [-1, 1], z in [-1, 1]: x >= y and y >= z implies x^2*y >= y*z^2",
        "forall x in [-5, 6]: x^2 > 1 implies x^3 > 1",
        "forall x in (-inf, inf), y in (-inf, inf): x >= 3*y and x = 4*y implies y > 0",
        "forall x in (-inf, inf), y in (-inf, inf): x >= y implies max(x, y) = y",
        "forall a in [-1, 1], b in (0, 1], c in (0, 1], d in [1, inf): b = d and c >= a implies a*d = b*c",
        "forall a in [0, 1], b in (-1, inf), n in [0, 9], m in [-9, 9]: 2*n < m implies n*(1 + a/(b + 1)) < m",
        "forall a in [0, inf), u in (-inf, inf), v in (-inf, inf): a*u >= a*v implies u >= v",
        "forall a in (-1, inf), u in (-inf, inf), v in (-inf, inf): a*u > a*v implies u > v",
        "forall a in (0, 6], u in [-3, 4], v in [-3, 4]: a*u > a*v + 1 implies u > v + 1/5",
        "forall a in (0, inf), b in (0, inf), c in (0, inf), d in (0, inf): a/b >= c/d implies a*d > b*c",
        "forall a in (-2, 1), u in (-1, 1), v in (-1, 1): (1 + a)*u > (1 + a)*v implies u > v",
        "forall x in (-inf, inf), y in (-inf, inf), z in (-inf, inf): exp(x)*y > exp(2*x)*z implies y > z",
        "forall x in (-inf, inf), y in (-inf, inf), z in (-inf, inf): (x^2 - 1)^2*y >= z*(x^2 - 1)^2 implies y >= z",
        "forall x in [0, 3], y in [-9, 9], z in [-9, 9]: (x - 2)*(x + 1)*y >= (x - 2)*(x + 1)*z implies z >= y",
        "forall x in [-10, 10]: x^2 > 2 implies x > sqrt(2)",
        "forall x in [1, 2]: exp(x) >= 3 implies x >= ln(4)",
        "forall x in (-inf, inf), y in (-inf, inf): exp(x) >= exp(y) implies x > y",
        "forall x in (0, inf), y in (0, inf): ln(x) + ln(y) > 0 implies x*y > 2",
        "forall x in (-inf, inf), y in (-inf, inf): x^4 > y^4 implies x > y",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies x^2 > y^2",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies sin(x) > sin(y)"})
    void refuted(String claim) throws Exception {
        assertInstanceOf(Verdict.Refuted.class, verdict(claim), claim);
    }

    /** What is taken away, and that nothing is where nothing helps or has to be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, 1], y in [-1, 1]: y >= 0 implies x*y >= 0 | h:0*x:1",
        "forall x in [-1, 0], y in [-1, 1]: y >= 0 implies x*y <= 0 | h:0*x:1",
        "forall x in [0, 1], y in [-1, 1]: y >= 0 implies 3*y >= 2*x*y | h:0:1:0*x.u:2",
        "forall x in (0, 1], y in [-1, 1], z in [-1, 1]: x*y >= x*z + 1 implies y >= z + 1/x | h:0*x.r:1",
        "forall x in [-1, 0), y in [-1, 1], z in [-1, 1]: x*y >= x*z + 1 implies y <= z + 1/x | h:0*x.r:1",
        "forall x in [-1, 0), y in [-1, 1], z in [-1, 1]: x*y >= x*z implies y <= z | h:0.r:1",
        "forall x in (-1, 1], y in [-1, 1], z in [-1, 1]: (x + 1)*y >= (x + 1)*z implies y >= z | h:0.r:1",
        "forall x in [0, 3]: x^2 >= 2 implies x >= sqrt(2) | h:0.sqrt:1",
        "forall x in [0, 3], y in [0, 3]: exp(x) > exp(y) implies x > y | h:0.ln:1",
        "forall x in [-1, 3], y in [-1, 3]: x^3 + y^3 > 0 implies x > -y | h:0.root3:1",
        "forall x in [-1, 1], y in [-1, 1]: x^2 + y^2 <= 1 implies x*y <= 1/2 | h:0:1/2",
        "forall x in [0, 9], y in [0, 9]: x + y >= 2 implies x^2 + y^2 >= 2 | h:0:2",
        "forall x in [0, 9], y in [0, 9]: x + y >= 2 implies x^3 + y^3 >= 2 | h:0:3",
        "forall x in (0, 9], y in (0, 9]: x*y >= 1 implies x + y >= 2 | h:0.ln:1",
        "forall x in [1, 2], y in [-1, 1]: abs(x) <= y implies x <= y | h:0:1",
        "forall x in [0, 1]: exp(x) >= 2 implies exp(2*x) >= 4 | h:0:4:0*0:1",
        "forall x in [0, 1], y in [-1, 1]: y >= 0 implies x + 1 > 0 | ''"})
    void token(String claim, String token) throws Exception {
        assertEquals(token, tokenOf(claim));
    }

    @Test
    void none() throws Exception {
        assertNull(tokenOf("forall x in [-1, 1], y in [-1, 1]: y >= 0 implies x*y >= 0"));
        assertNull(tokenOf("forall x in [0, 1], y in [-1, 1]: y >= 0 implies x*y > 0"));
        assertNull(tokenOf("forall x in [0, 1], y in [-1, 1]: x*y >= 0 implies y >= 0"));
        assertNull(tokenOf("forall x in (-1, 1), y in [-1, 1]: x*y >= 0 implies y >= 0"));
        assertNull(tokenOf("forall x in [-1, 1], y in [-1, 1]: x^2 + y^2 <= 1 implies x*y <= 49/100"));
        assertNull(tokenOf("forall x in [-1, 1], y in [-1, 1]: abs(x) <= y implies x + y/2 <= 0"));
        assertNull(tokenOf("forall x in [-1, 1], y in [-1, 1], z in [-1, 1]: (x + 1)*y >= (x + 1)*z implies y >= z"));
        assertNull(tokenOf("forall x in (-1, 1], y in [-1, 1], z in [-1, 1]: (x + 1)*y >= (x + 1)*z implies y > z"));
    }

    /** One over something is a factor only if that is a variable which is never 0. */
    @ParameterizedTest
    @CsvSource({"'(0, 1]', x.r, true", "'[-1, 0)', x.r, true", "'[1, 2]', x.r, true", "'[0, 1]', x.r, false", "'[-1, 0]', x.r, false",
        "'(-1, 1)', x.r, false", "'(0, 1]', x.l.r, false", "'(0, 1]', x.r.r, false", "'(0, 1]', x.r.l, false", "'(0, 1]', x.m, false"})
    void reciprocals(String range, String factor, boolean isOne) throws Exception {
        Statement statement = Statement.parse("forall x in " + range + ": x^2 + 1 > 0 implies x + 2 > 0", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        assertEquals(isOne ? 1 : 0, Deduction.multiples("h:" + factor + ":1", first(statement, reasoning), reasoning).size());
    }

    /** A guard is divided by what all its summands have as a factor and is never 0, once by each, with their signs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(x + 2)*y | y", "(x - 2)*y | -y", "(x - 2)*(x + 2)*y | -y", "exp(x)^3*y | exp(x)^2*y",
        "(x + 2)*x*y | x*y", "(x + 2)*y/(x + 3) | y/(x + 3)", "y*exp(x) - z*exp(x)*y | y - y*z", "exp(x)*y + 2*exp(x)^2*z | y + 2*exp(x)*z",
        "(x + 2)*y + 1 |", "(x + 1)*y |", "x*y + x*z |", "y + z |", "(x + 2)*y + (x + 3)*z |"})
    void divided(String guard, String quotient) throws Exception {
        Statement statement = Statement.parse("forall x in [-1, 1], y in [-1, 1], z in [-1, 1]: " + guard + " >= 0 and "
            + (quotient == null ? "0" : quotient) + " >= 0 implies x > 3", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        List<KernelMultiple> multiples = Deduction.multiples("h:0.r:1", first(statement, reasoning), reasoning);
        assertEquals(quotient == null ? 0 : 1, multiples.size());
        if (quotient != null) {
            Node expected = statement.guards().get(1).difference();
            assertEquals(expected, multiples.get(0).factors().get(0).node());
        }
    }

    /** What a rising function says of both sides of a guard, where it may be taken of the smaller one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"exp(x) >= 3 | ln | x - ln(3)", "2*exp(x)^3 >= y + 2 | ln | ln(2) + 3*x - ln(y + 2)",
        "ln(z) >= 2*y | exp | z - exp(2*y)", "x >= y | exp | exp(x) - exp(y)", "y >= exp(x) | ln | ln(y) - x", "y >= z | ln |",
        "z >= x | ln |", "exp(x) >= 0 | ln |", "z^2 >= 2 | sqrt | z - sqrt(2)", "x^2 >= 2 | sqrt | sqrt(x^2) - sqrt(2)",
        "y >= 0 | sqrt | sqrt(y)", "y >= x | sqrt |",
        "8*x^3 >= y^3 | root3 | 2*x - y", "x^3 + y^3 >= 0 | root3 | x + y", "x^3 >= y | root3 | x - cbrt(y)", "x^5 >= y^5 | root5 | x - y",
        "x >= y | power3 | x^3 - y^3", "y >= z | power2 | y^2 - z^2", "sqrt(z) >= x | power2 |", "x >= y | atan | atan(x) - atan(y)"})
    void rising(String guard, String function, String node) throws Exception {
        Statement statement = Statement.parse("forall x in [-1, 1], y in [-1, 1], z in [0, 1]: " + guard + " and "
            + (node == null ? "0" : node.contains("ln(y)") ? "0" : node) + " >= 0 implies x > 3", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        List<KernelMultiple> multiples = Deduction.multiples("h:0." + function + ":1", first(statement, reasoning), reasoning);
        assertEquals(node == null ? 0 : 1, multiples.size());
        if (node != null && !node.contains("ln(y)")) {
            assertEquals(statement.guards().get(1).difference(), multiples.get(0).factors().get(0).node());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"root2", "root4", "root", "root33", "power", "power4", "sin", "ln.r", "LN", "ln2", ""})
    void noRisingFunction(String name) throws Exception {
        Statement statement = Statement.parse("forall x in [1, 2]: x >= 1 implies x > 3", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        assertThrows(RejectedException.class, () -> Deduction.multiples("h:0." + name + ":1", first(statement, reasoning), reasoning));
    }

    private static Deduction.Case first(Statement statement, Reasoning reasoning) {
        return new Deduction.Case(statement.goals().get(0), statement.boxes().get(0), Deduction.all(reasoning), 0);
    }

    private static String tokenOf(String claim) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        return Combination.token(reasoning, first(statement, reasoning));
    }
}
