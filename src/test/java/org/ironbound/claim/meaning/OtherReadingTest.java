package org.ironbound.claim.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ironbound.claim.language.ClaimsFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both readers of claims find the same in each claim of the project. */
class OtherReadingTest {
    @ParameterizedTest
    @CsvSource({"literature, 250", "true-claims, 30", "false-claims, 30"})
    void inAFile(String name, int least) throws Exception {
        String text = new String(OtherReadingTest.class.getResourceAsStream("/org/ironbound/claim/" + name + ".txt").readAllBytes(),
            StandardCharsets.UTF_8);
        int written = 0;
        for (ClaimsFile.Entry claim : ClaimsFile.parse(text)) {
            try {
                OtherReading.Outcome outcome = OtherReading.requireSame(claim.statement().text(), claim.statement().definitions());
                assertNotEquals(OtherReading.Outcome.REFUSED, outcome);
                written += outcome == OtherReading.Outcome.SAME ? 1 : 0;
            } catch (AssertionError e) {
                throw new AssertionError(claim.name(), e);
            }
        }
        int found = written;
        assertTrue(found >= least, () -> found + " claims have terms");
    }

    /** Names, precedence, sums, powers, ranges and words of logic; definitions stand behind bars. */
    @ParameterizedTest
    @ValueSource(strings = {
        // Names that mean something else outside: an index, a parameter, a variable called like a definition, definitions of none.
        "forall x in [0, 1]: sum(x, 1, 3, x) + x >= 0", "forall x in [0, 1]: f(x + 1) >= x | f(k) = sum(k, 1, 3, k^2)*k",
        "forall x in [0, 1]: f(2*x) >= 0 | f(k) = sum(k, 1, 3, k)", "forall c in [0, 1]: c + f(c) >= 0 | c = 5 | f(x) = x + c",
        "forall c in [0, 1], y in [c, 9]: y >= c | c = 5", "forall x in [0, 1]: f(x, 1 - x) >= -1 | f(y, x) = x - y",
        "forall exp1 in [0, 1]: exp1 + exp(exp1) >= 0", "forall h in [0, 1]: h(h) >= 0 | g = 2", "forall e in [0, 1]: 1e1*e >= e*1e-1",
        "forall x in [0, 1]: f(f(f(x))) >= x | f(x) = x + g(x) | g(x) = 2*x",
        // What is ignored must still have a value, once for each argument.
        "forall x in [0, 1]: f(ln(x)) >= 0 | f(x) = 1", "forall x in [0, 1]: f(ln(x), 2) >= 0 | f(x, y) = y",
        "forall x in [0, 1], y in [0, 1]: f(1/x, sqrt(y)) >= 0 | f(x, y) = 1", "forall x in [0, 1]: f(1/x) >= 0 | f(x) = sum(k, 2, 1, x)",
        "forall x in [0, 1]: f(1/x) >= 0 | f(x) = g(x) | g(x) = 3", "forall x in [0, 1]: f(7) >= x | f(x) = 1",
        "forall x in [0, 1]: (x - 1)^0 >= 0", "forall x in [0, 1]: 0*ln(x) >= 0", "forall x in [0, 1]: x/x >= 1", "0^0 >= 1",
        "forall x in [0, 1]: ln(x) - ln(x) >= 0", "forall x in [0, 1]: binomial(ln(x), 0) >= 1", "forall x in [0, 1]: x^0 + 0*x >= 0/x",
        // Sums: none, one, numbers and others, of an index that is used twice, between ends that are computed.
        "forall x in [0, 1]: sum(k, 1, 0, x) >= 0", "forall x in [0, 1]: sum(k, 1, 1, x) >= 0", "sum(k, -3, 4, k) = 4",
        "forall x in [0, 1]: sum(k, 0, 3, k*x) >= 0", "forall x in [0, 1]: sum(k, 0, 3, k + x) + sum(k, 1, 2, 3) >= 0",
        "forall x in [0, 1]: sum(k, 1, 2, sum(k, k, k + 1, x^k)) > 0",
        "forall x in [0, 1]: sum(k, 1 - 2, 4/2, binomial(3, k + 1)*x) > 0",
        "forall x in [0, 1]: sum(k, 0, 1, 1 - k) + sum(k, 0, 2, 1 - k) >= -x", "forall n in {2..9}: sum(k, 1, 3, 1/(n + k)) >= 0",
        // Powers, signs and chains: what binds how strongly.
        "forall x in [1, 2]: -x^2 + 2^-x^2 >= -9", "forall x in [1, 2]: 2^3^x >= x^2^3 - 1000", "forall x in [1, 2]: 1 - x - 1 >= -9",
        "forall x in [1, 2]: x/2/3*x/x >= 0", "forall x in [1, 2]: --x + +-x - -x >= 0", "forall x in [1, 2]: 2*-x + x*+3 - (-x)^3 > 0",
        "forall x in [1, 2]: x^(1/2) + x^(-3/2) + x^-1 + x^(2/3) + 4^(1/2) + 4^(-3/2) + 2^(1/2) + (4/9)^(-1/2) >= 0",
        "forall x in [1, 2]: x^7 + x^12 + x^(1 + 1) + 3^x + x^x + 1^x + x^(-0) + x^1 >= 0", "2^-2*8 = 2",
        "2.5e2 = 250 and .5 = 1/2 and 3. = 3",
        "forall x in [1, 2]: 0 <= x - 1 < 2 <= 2*x", "forall x in [1, 2]: x = x = x", "forall x in [1, 2]: 3 > x >= 1 = 1 < 3*x",
        "forall x in [1, 2]: abs(-3)*abs(x) + min(x, 2, 3*x) + max(x, 2, 3) + max(1, 2) + min(1, 1/2) >= 0",
        "forall x in [1/4, 1/2]: Dber(x) + d2(x, 1/2) + d2(1/2, x) + h(x) + h2(x) + tanh(x) + artanh(x) >= -9",
        "forall x in [1, 2]: x*ln(x) + ln(x)*x + exp(x)*ln(exp(x)) + cbrt(8)*x + root(4, 16)*x + root(2, x) + factorial(5)*x >= 0",
        // Functions that are operations of their own.
        "forall x in [0, 1]: sin(x) <= 1", "forall x in [0, 1]: x <= pi", "forall x in [1, 2]: cbrt(x) >= 1", "forall x in [0, pi]: x <= 4",
        "forall x in [0, 1]: x >= 0 and Phi(x) <= 1", "forall x in [-1, 1]: cos(x)^2 + sin(x)^2 + atan(x) + tan(x) >= -9",
        "forall x in [0, inf): root(5, x)*x + root(3, x^2) + cbrt(2) + sin(1/x) >= -1", "forall pi1 in [-pi/2, pi]: sin(pi1) <= pi",
        "forall n in {2..9}: binomial(n, 3) + binomial(7, 2) + binomial(n, 1) + factorial(0) >= 0", "1/3 + 1/7 - 2*(5/9) < 10^-2 + 1",
        // Ranges: without an end, of reciprocals, whole, open, of one number, with ends that are not rational.
        "forall x in [1, inf): ln(x) + 1/x + x/x + 3/x^2 + x >= 0", "forall x in (-inf, inf), n in {3..}: n*x^2 + ln(n) >= x/n",
        "forall x in (-inf, -1/2): 1/x < 0", "forall x in (-inf, -3], y in (0, 1), z in [0, 1], n in {-20..}: x <= y + n + z",
        "forall n in {20..}, m in {16..}, k in {15..}: n + m + k > 0", "forall x in (2, inf): ln(1/x) + 1/(1/x) + ln(1/(x + 1)) <= x^3",
        "forall x in [5, 5], y in (0, 1]: x*ln(y) <= 0", "forall x in (0, inf), y in (1, inf): x*y > 0", "forall n in {-5..-2}: n < 0",
        "forall x in [-sqrt(2), ln(3)): x < 2", "forall x in (2^(1/2), inf), y in [exp(-1), 1/3 + 1/3]: x*y > 0",
        "forall x in [sqrt(4), cbrt(27)]: x >= 2", "forall x in (-inf, exp(1)]: x < 3", "forall x in [c, 2*c): x >= c | c = sqrt(3)",
        "forall a in [0, 1], b in [0, 1], c in [0, 1], d in [0, 1], e in [0, 1], f in [0, 1], g in [0, 1], i in [0, 1], j in [0, 1], "
            + "k in {0..2}: a + b + c + d + e + f + g + i + j + k >= a*j",
        // Logic: guards, their opposites, alternatives, the words in all orders, brackets around formulas and expressions.
        "forall x in [0, 1]: x > 0 implies ln(x) <= 0", "forall x in [0, 1], y in [0, 1]: x < y and y < 1 implies x < 1 and x + y < 2",
        "forall x in [0, 1]: not x < 0", "forall x in [0, 1]: not not (x < 0 or x > 2)", "forall x in [0, 1]: not 0 <= x <= 1 = 1",
        "forall x in [0, 1]: not (0 < x < 1 and x > 1/2) or x < 1 implies x <= 1 or x^2 <= 1 and x >= 0",
        "forall x in [0, 1]: x > 1/3 implies x > 1/4 implies x > 1/5", "forall x in [0, 1]: (x > 1/3 implies x > 1/4) implies x > 1/5",
        "forall x in [0, 1]: x > 1/2 <-> 2*x > 1", "forall x in [0, 1]: not (x > 1/2 <-> x = 3)", "forall x in [0, 1]: x >= 0 or x = 3",
        "forall x in [0, 1]: x = 3 implies x = 4", "forall x in [0, 1]: ((x + 1) > (2)) or ((x) <= 1)", "forall x in [0, 1]: not x = 2",
        "forall x in [0, 1]: not (x < 0 implies x > 1) or (x = 1 or not x = 1) and not (x > 2 or x > 3)",
        "forall x in [-2, 2], y in [-2, 2]: (x > 1 or y > 1) and (x > 0 or y > 0) implies x + y > -2 and not (x < 0 and y < 0)"})
    void asWritten(String text) throws Exception {
        String[] parts = text.split(" \\| ");
        assertEquals(OtherReading.Outcome.SAME, OtherReading.requireSame(parts[0], List.of(parts).subList(1, parts.length)));
    }

    /** What the kernel has no operations for neither reading writes. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in [1/9, 1/3]: phi(x) >= 0", "forall x in [0, 1]: x >= 0 and phi(x) <= 1"})
    void notOfTheKernel(String text) throws Exception {
        assertEquals(OtherReading.Outcome.NO_TERMS, OtherReading.requireSame(text, List.of()));
    }
}
