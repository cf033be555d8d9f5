package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.meaning.KernelClaim;
import org.ironbound.claim.meaning.WantedStatement;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelPoint;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim is false where the kernel states it, and nowhere else. */
class CounterexampleTest {
    private static final int BITS = 64;
    private static final List<String> DEFINITIONS = List.of("half(t) = t/2", "least = 1/4", "first(u, v) = u");

    /** Of values such as x 1/2 y 3. */
    private static Map<String, BigFraction> point(String text) throws Exception {
        Map<String, BigFraction> point = new LinkedHashMap<>();
        String[] words = text == null ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            point.put(words[i], CanonicalFraction.parse(words[i + 1]));
        }
        return point;
    }

    private static boolean isFalse(String claim, Map<String, BigFraction> point, Function<WantedStatement, NotNegativeOn> made) {
        return KernelClaim.against(claim, DEFINITIONS, point, made, Meter.unlimited()).isPresent();
    }

    private static Function<WantedStatement, NotNegativeOn> kernel(Map<String, BigFraction> point) {
        return new KernelPoint(Box.at(new ArrayList<>(point.values())), BITS, Meter.unlimited())::stated;
    }

    private static boolean isFalse(String claim, String at) throws Exception {
        Map<String, BigFraction> point = point(at);
        return isFalse(claim, point, kernel(point));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 < 1 |", "not 1 <= 2 |", "forall x in [0, 1]: x <= 1/2 | x 3/4", "forall x in [0, 1]: x < 1 | x 1",
        "forall x in [0, 1]: x = 1/3 | x 1/2", "forall x in [0, 1]: not x = 1/3 | x 1/3", "forall x in [0, 1]: x < half(2*x) | x 1/3",
        "forall n in {1..}: n < 5 | n 5", "forall x in (-inf, 0): x >= -3 | x -7/2", "forall x in (-inf, inf): x^2 > 2*x - 1 | x 1",
        "forall x in (0, 1]: ln(x) >= -4 | x 1/100", "forall x in [1, inf): 1/x > 1/10 | x 10",
        "forall x in [0, 1], y in [0, 1]: x <= y | x 2/3 y 1/3", "forall y in [0, 1], x in [0, 1]: x <= y | y 1/3 x 2/3",
        // What is exact only as fractions, or as roots.
        "forall x in [0, 1]: x*x/3 < x/21 | x 1/7", "forall x in [1, 3]: sqrt(x)*sqrt(x) < x | x 2",
        "forall x in [1, 3]: exp(ln(x)) < x | x 2", "forall x in [0, 1]: sqrt(1/3 - x) > 0 | x 1/3",
        "forall x in [0, 1], s in [0, inf): s^2 = 1 + x implies s < 5/4 | x 9/16 s 5/4",
        // One of several is false, whatever the others are.
        "forall x in [-1, 1]: x <= 2 and x <= 0 | x 1/2", "forall x in [-1, 1]: x <= 0 and ln(x) >= 0 | x 1/2",
        "forall x in [-1, 1]: ln(x) >= -9 and x >= 0 | x -1/2", "forall x in [0, 1]: x <= 1/4 or x >= 3/4 | x 1/2",
        "forall x in [0, 1]: x >= 1/2 implies x <= 3/4 | x 7/8", "forall x in [0, 1]: x >= 1/2 <-> x >= 1/3 | x 2/5",
        "forall x in [0, 1]: not (x >= 1/2 implies x >= 1/3) | x 2/5", "forall x in [0, 1]: not (x >= 1/2 or x <= 1/3) | x 1/3",
        // Ends that are not rational.
        "forall x in [sqrt(2), 2]: x >= 3/2 | x 71/50", "forall x in (1, pi): x <= 3 | x 157/50",
        // The variable is meant, not the definition.
        "forall least in [0, 1]: least <= 1/4 | least 1/2", "forall x in [least, 1]: x <= half(1) | x 3/4"})
    void seen(String claim, String at) throws Exception {
        assertTrue(isFalse(claim, at));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // It is true there.
        "1 <= 1 |", "forall x in [0, 1]: x <= 1 | x 1", "forall x in [0, 1]: x <= 1/2 | x 1/2", "forall x in [0, 1]: x > 0 | x 1/2",
        "forall x in [0, 1]: x = 1/3 | x 1/3", "forall x in [0, 1]: not x = 1/3 | x 1/2", "forall x in [0, 1]: not x < 1 | x 1",
        "forall x in [0, 1], y in [0, 1]: x <= y | x 1/3 y 2/3", "forall x in [0, 1]: x <= half(2*x) | x 1/3",
        "forall x in [0, 1]: x >= 1/2 implies x >= 3/4 | x 1/4", "forall x in [0, 1]: x <= 1/4 or x >= 3/4 | x 1/4",
        "forall x in [0, 1]: x >= 1/2 <-> x >= 1/3 | x 1/4", "forall x in [0, 1]: x >= 1/2 <-> x >= 1/3 | x 1/2",
        "forall x in [0, 1]: not (x >= 1/2 and x <= 1/3) | x 1/3", "forall x in [1, 3]: sqrt(x)*sqrt(x) <= x | x 2",
        // The point is none of the claim's.
        "forall x in [0, 1]: x <= 1/2 | x 2", "forall x in [0, 1]: x <= 1/2 | x 1000001/1000000", "forall x in [0, 1]: x >= 1/2 | x -1",
        "forall x in [0, 1): x < 1 | x 1", "forall x in (0, 1]: x > 0 | x 0", "forall x in (0, 1]: 1 < 1 | x 0",
        "forall n in {1..9}: n <= 1 or n >= 2 | n 3/2", "forall n in {1..}: n >= 1 | n 0", "forall n in {1..9}: n <= 9 | n 10",
        "forall x in [1, inf): x >= 1 | x 1/2", "forall x in (-inf, 0): x < 0 | x 0",
        "forall x in [sqrt(2), 2]: x >= 3/2 | x 7/5", "forall x in [sqrt(2), 2]: x^2 >= 2 | x 1767766952966368811/1250000000000000000",
        "forall x in (sqrt(4), 3]: x > 2 | x 2", "forall x in (1, pi): x <= 3 | x 63/20", "forall x in [1, pi]: x <= 3 | x 22/7",
        // Other variables.
        "forall x in [0, 1]: x <= 1/2 | y 1", "forall x in [0, 1]: x <= 1/2 |", "1 < 1 | x 1",
        "forall x in [0, 1], y in [0, 1]: x <= y | x 1", "forall x in [0, 1]: x <= 1/2 | x 1 y 1",
        "forall x in [0, 1], x in [0, 1]: x <= 1/2 | x 1",
        // It has no value there, or what is used of it has none.
        "forall x in [0, 1]: 1/x <= 1 | x 0", "forall x in [0, 1]: ln(x) >= 0 | x 0", "forall x in [0, 1]: ln(x) < 0 | x 0",
        "forall x in [-1, 1]: ln(x) >= 0 and x <= 1/2 | x -1/2", "forall x in [-1, 1]: x <= 1/2 and ln(x) >= 0 | x -1/2",
        "forall x in [-1, 1]: ln(x) >= 0 or x >= 0 | x -1/2", "forall x in [-1, 1]: x >= 0 or ln(x) >= 0 | x -1/2",
        "forall x in [-1, 1]: ln(x) <= 0 implies x >= 0 | x -1/2", "forall x in [-1, 1]: not (ln(x) <= 0 and x <= 0) | x -1/2",
        "forall x in [-1, 1]: x + 0*ln(x) >= 0 | x -1/2", "forall x in [-1, 1]: first(x, 1/x) >= 1 | x 0",
        "forall x in [-1, 1]: (1/x)^0 <= 0 | x 0",
        "forall x in [-1, 1], y in [1, 3]: x^y >= 0 | x -1/2 y 3",
        // Names within ends are numbers.
        "forall x in [0, y], y in [0, 1]: x <= 1/2 | x 3/4 y 1", "forall y in [0, 1], x in [0, y]: x <= 1/2 | y 1 x 3/4",
        "forall x in [0, x]: x <= 1/2 | x 3/4", "forall pi in [0, 9], x in [0, pi]: x <= 1/2 | pi 5 x 4",
        "forall least in [0, 9], x in [0, sqrt(2)*least]: x <= 1/2 | least 5 x 4", "forall pi in [sqrt(2), 9]: pi <= 3 | pi 4",
        // The kernel has no terms for it.
        "forall x in [1/10, 1/3]: phi(x) >= 9 | x 1/4", "forall x in [0, 1]: f(x) <= 1/2 | x 1", "forall x in [0, 1]: x | x 1"})
    void notSeen(String claim, String at) throws Exception {
        assertFalse(isFalse(claim, at));
    }

    /** Statements that are true, but about something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // As it is; not strictly; elsewhere; around the point; of another number of variables.
        "1/2 | 1/2 | true | 1 | true", "1/2 | 1/2 | false | 1 | false", "3/4 | 3/4 | true | 1 | false", "1/4 | 3/4 | true | 1 | false",
        "1/2 | 1/2 | true | 2 | false"})
    void otherStatements(String lower, String upper, boolean strict, int size, boolean expected) throws Exception {
        BigFraction[] low = new BigFraction[size];
        BigFraction[] high = new BigFraction[size];
        Arrays.fill(low, CanonicalFraction.parse(lower));
        Arrays.fill(high, CanonicalFraction.parse(upper));
        Ranges ranges = Ranges.of(low, high, new int[size]);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(BITS));
        assertEquals(expected, isFalse("forall x in [0, 1]: x <= 1/8", point("x 1/2"),
            wanted -> NotNegativeOn.of(wanted.term(), ranges, strict, ln, 2 * BITS)));
    }

    /** What is said of another inequality, or of fewer operations. */
    @Test
    void otherTerms() throws Exception {
        Map<String, BigFraction> point = point("x 1/2");
        List<Term> terms = new ArrayList<>();
        assertTrue(isFalse("forall x in [0, 1]: x <= 1/8", point, wanted -> {
            terms.add(wanted.term());
            return kernel(point).apply(wanted);
        }));
        NotNegativeOn known = NotNegativeOn.of(terms.get(0), Box.at(List.of(BigFraction.ONE_HALF)).ranges(), true,
            new Logarithm(BigInteger.ONE.shiftLeft(BITS)), 2 * BITS);
        assertTrue(isFalse("forall x in [0, 1]: x <= 1/8", point, wanted -> known));
        assertTrue(isFalse("forall x in [0, 1]: x < 1/8", point, wanted -> known));
        assertFalse(isFalse("forall x in [0, 1]: x <= 7/8", point, wanted -> known));
        assertFalse(isFalse("forall x in [0, 1]: x >= 1/8", point, wanted -> known));
        assertFalse(isFalse("forall x in [0, 1]: x <= 1/8 or x >= 0", point, wanted -> known));
        assertFalse(isFalse("forall x in [0, 1]: x <= 1/8 + 0*ln(1 - 2*x)", point, wanted -> known));
        assertFalse(isFalse("forall n in {0..1}: n <= 1/8", point("n 1/2"), wanted -> known));
        assertFalse(isFalse("forall x in [0, 1]: x <= 1/8", point, wanted -> null));
    }

    private static KernelShare check(String claim, String at) throws Exception {
        return new ClaimCertificate(claim, List.of(), BITS, List.of(), point(at)).check();
    }

    /** What the kernel has terms for is decided by the kernel; the rest by rules that are tested. */
    @Test
    void certificates() throws Exception {
        assertTrue(check("forall x in [0, 1]: x <= 1/2", "x 1").isWhole());
        assertFalse(check("forall x in [1/10, 1/3]: phi(x) >= 9", "x 1/4").isWhole());
        assertFalse(check("forall x in [1/10, 1/3]: phi(x) >= -1 and x <= 1/5", "x 1/4").isWhole());
        for (String at : List.of("x 1/3", "x 2", "y 1")) {
            assertThrows(RejectedException.class, () -> check("forall x in [0, 1]: x <= 1/2", at));
        }
        assertThrows(RejectedException.class, () -> check("forall x in [0, 2000]: exp(-exp(x)) >= 1", "x 2000"));
    }

    /** What it would cost is said. */
    @Test
    void tooCostly() throws Exception {
        String claim = "forall x in [1, 2]: " + "exp(".repeat(30) + "-x" + ")".repeat(30) + " <= 1/9";
        ClaimCertificate dear = new ClaimCertificate(claim, List.of(), 8192, List.of(), point("x 1"));
        RejectedException e = assertThrows(RejectedException.class, () -> dear.check(new CheckLimit(1, false)));
        assertTrue(e.getMessage().contains("costs too much"), e.getMessage());
    }
}
