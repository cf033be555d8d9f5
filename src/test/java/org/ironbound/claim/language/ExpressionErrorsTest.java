package org.ironbound.claim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors name the place, as a column counted from 1, and what to try. */
class ExpressionErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + | 4 | missing before the end",
        "(1 + 2 | 7 | ')' is missing",
        "1 2 | 3 | left over",
        "1..2 | 2 | left over",
        "3 $ 4 | 3 | means nothing",
        "lnn(2) | 1 | unknown name 'lnn'",
        "x + 1 | 1 | unknown name 'x'",
        "ln(1, 2) | 1 | takes 1 argument, not 2",
        "d2(1/2) | 1 | takes 2 arguments, not 1",
        "h(1, 2) | 1 | takes 1 argument",
        "ln | 1 | needs arguments",
        "min(1) | 1 | at least 2",
        "1 / (2 - 2) | 3 | divides by 0",
        "2 + ln(1 - 2) | 5 | not positive",
        "sqrt(-1) | 1 | negative",
        "root(4, -16) | 1 | even degree", "root(1, 5) | 1 | whole number from 2", "root(5/2, 5) | 1 | whole number from 2",
        "root(101, 5) | 1 | from 2 to 100", "root(8) | 1 | takes 2 arguments, not 1", "(-8)^(1/3) | 5 | not positive",
        "Dber(2) | 1 | outside of [-1, 1]",
        "h(3/2) | 1 | outside of [-1, 1]",
        "d2(1/2, 1) | 1 | second argument 0 or 1",
        "phi(1/2) | 1 | strictly between",
        "binomial(1/2, 1/2) | 1 | whole numbers",
        "factorial(-1) | 1 | whole numbers",
        "sum(k, 1, 10^6, k) | 1 | more than 1000 terms",
        "sum(k, -10^30, 2*10^9, k) | 1 | more than 1000 terms",
        "sum(k, 1/2, 3, k) | 9 | whole numbers",
        "factorial(n) | 11 | unknown name 'n'",
        "boolean_tau(n, 1/10) | 13 | needs numbers, and 'n' is none",
        "2 ≠ 3 | 3 | means nothing here",
        "2 -> 3 | 3 | '->' is not supported",
        "10^10^10 | 3 | exponent",
        "10^(10^9) | 3 | exponent",
        "(10^1000)^9999 | 10 | bits",
        "1e99999 | 1 | digits"})
    void expressions(String text, int column, String message) {
        ClaimException e = assertThrows(ClaimException.class, () -> Evaluation.of(text, 10));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(column, e.position() + 1, e.getMessage());
        assertFalse(e.hint().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + 1 | 6 | a comparison is missing",
        "forall x in [0, 1] x > 0 | 20 | ':' is missing",
        "forall x in 0, 1: x > 0 | 13 | a range is missing",
        "forall x in [0, inf]: x > 0 | 13 | infinity",
        "forall x in [-inf, 0]: x > 0 | 13 | infinity",
        "forall x in [inf, 0]: x > 0 | 14 | no such end",
        "forall n in {..4}: n > 0 | 14 | no such end",
        "forall n in {1..inf}: n > 0 | 17 | no such end",
        "forall x in (1, 1]: x > 0 | 13 | empty",
        "forall x in {1..9): x > 0 | 18 | missing",
        "forall a in (-inf, inf), b in (-inf, inf), c in (-inf, inf), d in (-inf, inf), e in (-inf, inf): a > 0 | 96 | without end",
        "forall x in [1, 0]: x > 0 | 13 | empty",
        "forall x in [0, boolean_tau(10, 1/10)]: x > 0 | 17 | can be computed",
        "forall n in {1/2..3}: n > 0 | 14 | whole",
        "forall x in [0, 1], x in [0, 1]: x > 0 | 21 | meaning already",
        "forall n in {1..100}: factorial(n) >= 1 | 23 | of a number, not of a variable",
        "forall n in {1..100}: boolean_tau(n, 1/10) <= 1 | 35 | not of variables",
        "forall x in [0, 1] exists y: x > 1 | 20 | 'exists' is not supported",
        "exists x in [0, 1]: x > 0 | 1 | 'exists' is not supported",
        "if 1 > 0 then 2 > 0 | 1 | 'if' is not supported",
        "1 > 0 <=> 2 > 0 | 7 | '<=>' is not supported",
        "1 > 0 or | 9 | an expression is missing",
        "not 1 > 0 not | 11 | is left over",
        "(1 > 0 or 2 > 1 | 16 | ')' is missing",
        "(1 > 0) + 1 > 0 | 9 | is left over",
        "1 > 0 <-> 1 > 0 <-> 1 > 0 | 17 | is left over",
        "2*(1 > 0) > 1 | 3 | this bracket has a comparison",
        "forall or in [0, 1]: 1 > 0 | 8 | has a meaning already",
        "1 > 0 iff 2 > 0 | 7 | 'iff' is not supported",
        "1 > 0 => 2 > 0 | 7 | '=>' is not supported",
        "1 > 0 && 2 > 0 | 7 | '&&' is not supported",
        "1 == 1 | 3 | '==' is not supported",
        "1 != 2 | 3 | '!=' is not supported",
        "forall pi in [0, 1]: pi > 0 | 8 | meaning already",
        "forall x in [0, 1]: y > 0 | 21 | unknown name 'y'",
        "1 < 2 and | 10 | an expression is missing"})
    void claims(String text, int column, String message) {
        ClaimException e = assertThrows(ClaimException.class, () -> Statement.parse(text, List.of()));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(column, e.position() + 1, e.getMessage());
        assertFalse(e.hint().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"forall x in [-1, 1]: 2 + ln(x) <= 9 | 26", "forall x in [-1, 2]: 1/x < 2 | 23",
        "forall x in [0, 2]: sqrt(1 - x) <= 1 | 21",
        "forall x in [0, 1]: d2(x, 1 - x) >= 0 | 21", "forall x in [0, 2]: x >= 1 implies h(x) >= 0 | 36"})
    void domains(String text, int column) throws ClaimException {
        Statement statement = Statement.parse(text, List.of());
        ClaimException e = assertThrows(ClaimException.class, () -> new Prover(statement, new Budget(1000, 20, 0)).run());
        assertEquals(column, e.position() + 1, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tau + 1 | boolean_tau, gaussian_tau, sparse_tau", "gaussian_tau(1) | gaussian_tau(n, L)",
        "lnn(2) | ln", "x + 1 | lists, or in a claim", "log(2) | ln, or log2", "normcdf(1) | Phi", "phi(2) | Phi(x)",
        "sinc(1) | lists, or in a claim", "arcsin(1) | asin", "cot(1) | cos(x)/sin(x)", "Sin(1) | sin",
        "nthroot(3, 8) | root(n, x)", "(-8)^(1/3) | root(3, x)",
        "kl(1, 2) | d2(p, q)", "gausian_tau(1, 2) | gaussian_tau", "exists + 1 | for all values",
        "if + 1 | implies", "artan(1) | artanh",
        "arctan(1) | atan", "coth(1) | 1/tanh(x)", "sqr(2) | x^2", "ln2 + 1 | ln(2)", "exp2(1) | 2^x",
        "log10(2) | ln(x)/ln(10)",
        "h3(1) | lists, or in a claim", "mix(1, 2) | lists, or in a claim", "sinx(1) | sin", "2 ≠ 3 | 'x < y'",
        "(2)²³x | brackets or a sign", "√f(2) | sqrt(..)", "10^10^10 | logarithm", "boolean_tau(n, 1/2) | curve boolean-coefficients",
        "gaussian_mem(10, n, 0.1) | find samples gaussian", "sparse_epsilon(10, n, 0.1) | --privacy", "eta_kl(n) | 0.9,0.1","ℕ | {0..}",
        "d2(1) | d2(x, y)"})
    void hints(String text, String hint) {
        ClaimException e = assertThrows(ClaimException.class, () -> Evaluation.of(text, 10));
        assertTrue(e.hint().contains(hint), e.hint());
    }

    @Test
    void definitionsThatDoNotDo() {
        for (String line : List.of("ln(x) = x", "f(x, x) = x", "f(x)", "h(x) = x", "f(x) = ")) {
            assertThrows(ClaimException.class, () -> Statement.parse("1 < 2", List.of(line)), line);
        }
        ClaimException e = assertThrows(ClaimException.class, () -> Statement.parse("f(1) > 0", List.of("f(x) = f(x - 1)")));
        assertTrue(e.getMessage().contains("defined by itself"), e.getMessage());
    }

    @Test
    void theCaretStandsBelowThePlace() {
        ClaimException e = assertThrows(ClaimException.class, () -> Evaluation.of("1 + lnn(2)", 5));
        List<String> lines = e.excerpt("1 + lnn(2)");
        assertEquals(lines.get(0).indexOf("lnn"), lines.get(1).indexOf('^'));
        assertEquals("ln", e.hint());
    }
}
