package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which claims the kernel states what is written, by the normal form that the search works with. */
class WrittenFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Like terms, powers and factors of quotients are put together.
        "forall x in [0, 1]: x + x + 1 - 2*x > 0 | true",
        "forall x in [1, 2]: (x + 1)*x/x^2*x >= 2 | true",
        "forall x in [1, 2]: ln((x + 1)/2) + ln(1/2 + x/2) >= 0 | true",
        "forall x in [0, 1]: exp(2*x + x + 1 - 3*x) >= 2 | true",
        // What undoes something else, and powers.
        "forall x in [1, 2]: exp(2*ln(x)) - x >= 0 | true",
        "forall x in [1, 2]: sqrt(x)^2 + ln(exp(x)) > 1 | true",
        "forall x in [1, 2]: x^(3/2) >= 1 | true",
        "forall x in [1, 2]: max(x, 2 - x) + abs(-x) > 1 | true",
        "forall x in [1, 2]: ln(6*x) > 1 | true",
        // Many monomials of many variables, and factors of the divisor of a quotient that is one itself.
        "forall a in [1, 2], b in [2, 3], c in [4, 6], d in [-5, 2], e in [2, 10]: 2*a^2*b^3*c^4 + a^3*b*c^4 - 4*a*b*d^5 + c*d*e^3 <= 10^6"
            + " | true",
        "forall x in [1, 2]: (3/sqrt(x + 1) - x^2*(4 - x^2*(1 - x)))/(3/sqrt(x + 1)) < 40 | true",
        // A guard as it is written, and as something else.
        "forall x in [0, 1], y in [0, 1]: x >= y + 1/2 implies x^2 - y^2 >= 1/4 | true",
        "forall x in [0, 1], y in [0, 1]: 2*x >= 2*y + 1 implies x^2 - y^2 >= 1/4 | true",
        // A guard that is added, from which one goes on, and that leaves out an end.
        "forall x in [0, 1], y in [0, 1]: x < y implies exp(x) + x < exp(y) + y | true",
        "forall x in [0, 1], y in [0, 1]: y <= sqrt(x) implies y <= sqrt(x + 1/50) + 1/50 | true",
        "forall x in [0, 2], y in [0, 2]: 2*x + 3*y <= 4 implies x^2 + y^2 <= 4 | true",
        "forall x in [0, pi/2): sin(x) <= x | true",
        // A guard that fails up to a corner, where its sides are the same.
        "forall x in (-1, inf), y in (-1, inf): x + y < 2 implies x + y <= 4 | true",
        // An end that is no rational number is one that the kernel encloses, and a guard.
        "forall x in [1, sqrt(8)]: x^2 + 1 > x | true",
        "forall x in [ln(2), exp(1)]: x > ln(3/2) | true",
        // The square of a cosine by the sine, and to the end of a range that a guard names.
        "forall x in [1, 2]: 3/(2 - cos(x)^4) > 1 | true", "forall x in [0, pi/2 - 10^(-6)): tan(x/3) <= sin(x) | true",
        // Far out: what is positive at an end and does not fall from there, also where another variable is far out; roots and logarithms of
        // what is divided by powers of 1/x, and exponents that are opposite.
        "forall x in [1, inf): 2*x < 2 + x^4 | true", "forall x in [1, inf): ln(2 + sqrt(4 + x^2)) <= 3/x + ln(x) + 1/2 | true",
        "forall x in [1, inf): 1 + exp(x)/3 >= (exp(1)*x/6)^3/9 | true",
        "forall x in [0, inf), y in [0, inf): y^2 = 2 + x^2 implies 3*y/(5 + x^2 + x^4) <= 2 | true",
        // The kernel has a sine, and no density.
        "forall x in [0, 1]: sin(x) <= 1 | true", "forall x in [1/9, 1/3]: phi(x) >= 0 | false"})
    void isStated(String claim, boolean expected) throws Exception {
        Verdict.Proved proved = (Verdict.Proved) new Prover(Statement.parse(claim, List.of()), new Budget(10_000, 10, 96)).run();
        assertEquals(expected, proved.certificate().check().isWhole());
    }
}
