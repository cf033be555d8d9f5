package org.ironbound.claim.meaning;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.TooCostly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be large or deep, and what is no claim, is refused before it costs much, whatever the other reader says of it. */
@Timeout(20)
class HostileClaimTest {
    private static void requireRefused(String claim, List<String> definitions) {
        try {
            KernelClaim.wanted(claim, definitions, Meter.unlimited()).toList();
        } catch (IllegalArgumentException | TooCostly e) {
            return;
        }
        fail("is a claim");
    }

    /** Each uses the one before twice. */
    private static List<String> doubling(int count) {
        List<String> definitions = new ArrayList<>(List.of("f0(x) = x + 1"));
        for (int i = 1; i < count; i++) {
            definitions.add("f%d(x) = f%d(x)*f%d(x + 1)".formatted(i, i - 1, i - 1));
        }
        return definitions;
    }

    @Test
    void definitionsOfEachOther() {
        requireRefused("forall x in [0, 1]: f60(x) >= 0", doubling(61));
        requireRefused("forall x in [0, 1]: f(x) >= 0", List.of("f(x) = 1 + f(x)"));
        requireRefused("forall x in [0, 1]: f(x) >= 0", List.of("f(x) = g(x)", "g(x) = f(x)"));
        requireRefused("forall x in [0, c]: x >= 0", List.of("c = c"));
        requireRefused("forall x in [0, 1]: f(x) >= 0", List.of("f(x) = x", "f(x) = 1"));
        requireRefused("forall x in [0, 1]: h(x) >= 0", List.of("h(x) = 1"));
    }

    @Test
    void whatIsPaidFor() {
        assertThrows(TooCostly.class, () -> KernelClaim.wanted("forall x in [0, 1]: f14(x) >= 0", doubling(15), new Meter(1_000_000))
            .toList());
        assertThrows(TooCostly.class, () -> KernelClaim.wanted("factorial(9999) >= 0", List.of(), new Meter(1_000_000)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-(", "2^(", "1 + 2*(", "not (", "abs(", "2^", "x < 1 and (", "1 <-> ("})
    void nested(String open) {
        requireRefused("forall x in [0, 1]: " + open.repeat(4_000) + "1", List.of());
        requireRefused("forall x in [0, 1]: " + open.repeat(4_000) + "x" + ")".repeat(4_000) + " >= 0", List.of());
    }

    /** One after the other they are within each other, too. */
    @ParameterizedTest
    @ValueSource(strings = {"x >= 0 and ", "x >= 0 or ", "x >= 0 implies ", "x >= 0 <-> ", "not x >= 0 and "})
    void words(String word) {
        requireRefused("forall x in [0, 1]: " + word.repeat(20_000) + "x >= 0", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x + ", "x*", "x - 1/", "-", "2^"})
    void operators(String operator) {
        requireRefused("forall x in [0, 1]: 1 <= " + operator.repeat(20_000) + "(x", List.of());
        requireRefused("forall x in [0, 1]: 1 <= " + operator.repeat(20_000) + "y", List.of());
    }

    /** What stands for an operation is no name for a definition. */
    @ParameterizedTest
    @ValueSource(strings = {"sqrt(x) = x", "cbrt(x) = x", "Dber(x) = 1", "d2(x, y) = 1", "tanh(x) = 1", "d2 = 1"})
    void namesOfOperations(String definition) {
        requireRefused("forall x in [0, 1]: x >= 0", List.of(definition));
    }

    @Test
    void alternatives() {
        requireRefused("forall x in [0, 1]: " + String.join(" or ", Collections.nCopies(20, "x = 1")), List.of());
        requireRefused("forall x in [0, 1]: " + String.join(" <-> ", Collections.nCopies(30, "x = 1")), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Large numbers, sums and exponents.
        "10^10^10 >= 0", "(10^9999)^9999 >= 0", "1e999999999 >= 0", "1e-99999999999999999999 >= 0", "2^2^2^2^2^2 >= 0",
        "sum(i, 1, 1000, sum(j, 1, 1000, i*j)) >= 0", "sum(i, 1, 10^9, i) >= 0", "sum(i, -2^31, 2^31, i) >= 0", "factorial(10^8) >= 0",
        "forall x in [0, 1]: x^2^40 >= 0", "forall x in [0, 1]: binomial(x, 10^8) >= 0", "binomial(10^999, 10000) >= 0",
        "forall x in [0, 1]: root(1, x) >= 0", "forall x in [0, 1]: root(2^40, x) >= 0", "sum(k, 1, 1/2, k) >= 0",
        // No claims.
        "", "forall", "forall x", "forall x in", "forall x in [0, 1]", "forall x in [0, 1]:", "x", "x >= 0", "1", "1 >= 0 0", "1 >= 0)",
        "forall x in [0, 1): x >= 0 and", "forall x in [0, 1}: x >= 0", "forall x in {0, 1}: x >= 0", "forall x in 0, 1: x >= 0",
        "forall x in 0, 1]: x >= 0",
        "forall x in [0..1]: x >= 0", "forall x in [0, y]: x >= 0", "forall x in [x, 1]: x >= 0", "forall x in [inf, 1]: x >= 0",
        "forall x in [0, 1]: inf >= x", "forall x in [-inf + 1, 1]: x >= 0", "forall 1 in [0, 1]: 1 >= 0", "forall and in [0, 1]: 1 >= 0",
        "forall x in [0, 1]: x", "forall x in [0, 1]: (x < 1) + 1 > 0", "forall x in [0, 1]: x and 1 > 0", "forall x in [0, 1]: f(x) >= 0",
        "forall x in [1/9, 1/3]: phi(x) >= -1", "forall x in [0, 1]: exp(x, x) >= 0", "forall x in [0, 1]: exp >= 0", "min(1) >= 0",
        "forall x in [0, 1]: x(1) >= 0", "forall x in [0, 1]: sum(k, 0, 1) >= 0", "forall x in [0, 1]: sum(2, 0, 1, x) >= 0",
        "forall x in [0, 1]: sum(k, 0, x, k) >= 0", "forall x in [0, 1]: implies(x) >= 0", "implies(1)", "forall x in [0, 1]: -> x >= 0",
        "forall x in [0, 1]: x => 0", "forall x in [0, 1]: x == x", "forall x in [0, 1]: x != 2", "forall x in [0, 1]: x \u2265 0",
        "forall x in [0, 1]: 2x >= 0", "forall x in [0, 1]: 1e >= x", "forall x in [0, 1]: 1..2 >= x", "forall x in [0, 1]: () >= x",
        "forall x in [0, 1]: \"1\" >= x", "forall x in [0, 1]: not", "forall x in [0, 1]: x >=", "forall x in [0, 1]: , x >= 0"})
    void refused(String claim) {
        requireRefused(claim, List.of());
    }
}
