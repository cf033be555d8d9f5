package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.meaning.KernelClaim;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelProduct;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** True statements of the kernel count for the claim that they are about, and for no other one. */
class KernelClaimTest {
    private static final int BITS = 64;

    private static Reasoning reasoning(String claim) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        return new Reasoning(statement.parts().get(0), Premises.of(statement.quantities(), List.of()), BITS);
    }

    private static Inequality goal(Reasoning reasoning) {
        return reasoning.statement().goals().get(0);
    }

    private static Box box(Reasoning reasoning) {
        return reasoning.statement().boxes().get(0);
    }

    /** What one evaluation shows of a claim, without its guards. */
    private static NotNegativeOn stated(String claim) throws Exception {
        Reasoning about = reasoning(claim);
        Optional<KernelTerm> term = about.kernel().kernelTerm(goal(about), box(about));
        NotNegativeOn known = about.kernel().byKernel(term.orElseThrow(), goal(about).strict(), box(about));
        return about.kernel().asWritten(Stated.of(known), box(about)).everywhere();
    }

    private static boolean isWanted(String claim, Stated known) {
        return KernelClaim.of(claim, List.of(), Collections.singletonList(known.everywhere()),
            Collections.singletonList(known.somewhere()), Meter.unlimited()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // The same, strictly where that is not needed, with more operations, and in another order.
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 >= 0 | true",
        "forall x in [0, 1]: x + 1 > 0 | forall x in [0, 1]: x + 1 >= 0 | true",
        "forall x in [1, 2]: ln(x) >= 0 implies x + 1 > 0 | forall x in [1, 2]: x + 1 > 0 | true",
        // Not strictly, elsewhere, of other numbers.
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 > 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 2]: x + 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [-1, 1]: x + 1 >= 0 | false",
        "forall n in {0..1}: n + 1 >= 0 | forall n in [0, 1]: n + 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1], y in [0, 1]: x + 1 >= 0 | false",
        "forall x in [1, 2]: 1/x + 1 > 0 | forall x in [1, inf): x + 1 > 0 | false",
        "forall x in [1, 3/2]: x >= 0 | forall x in [1, sqrt(2)]: x >= 0 | false",
        "forall x in [0, 1], y in [2, 3]: x + 1 >= 0 | forall y in [2, 3], x in [0, 1]: x + 1 >= 0 | false",
        "forall y in [0, 1]: y + 1 >= 0 | forall x in [0, 1]: x + 1 >= 0 | true",
        // Names within ends are numbers.
        "forall x in [1, 3/2]: x >= 0 | forall pi in [1, sqrt(2)]: pi >= 0 | false",
        // Of a part only: one clause of two, one part of the range, a guard whose operations are not in the term.
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 >= 0 and x <= 3 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: x + 1 = 1 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, inf): x + 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: ln(x) < 0 or x + 1 >= 0 | false",
        "forall x in [0, 1]: x + 1 >= 0 | forall x in [0, 1]: not x + 1 >= 0 | false",
        // What must have a value where nothing depends on it.
        "forall x in [0, 1]: 1 + x >= 0 | forall x in [0, 1]: (x - 1)^0 + x >= 0 | false",
        "forall x in [1, 2]: 1 >= 0 | forall x in [1, 2]: x/x >= 0 | false",
        "forall x in [1, 2]: x >= 0 | forall x in [1, 2]: x + 0*ln(x) >= 0 | false",
        "forall x in [1, 2]: x >= 0 | forall x in [1, 2]: sum(k, 1, 0, 1/x) + x >= 0 | false",
        // The same on paper, but not as it is written.
        "forall x in [0, 1]: 1 + x >= 0 | forall x in [0, 1]: x + 1 >= 0 | false",
        "forall x in [0, 1]: 1 >= 0 | forall x in [0, 1]: x - x + 1 >= 0 | false",
        "forall x in [1, 2]: x >= 0 | forall x in [1, 2]: exp(ln(x)) >= 0 | false",
        // Numbers, relations and functions that are others only as they are written.
        "forall x in [0, 1]: x + 1e2 >= 0 | forall x in [0, 1]: x + 100 >= 0 | true",
        "forall x in [0, 1]: x + 2.5e-1 >= 0 | forall x in [0, 1]: x + .25 >= 0 | true",
        "forall x in [0, 1]: x + 1e2 >= 0 | forall x in [0, 1]: x + 1e3 >= 0 | false",
        "forall x in [0, 1]: x + 1e-2 >= 0 | forall x in [0, 1]: x + 1e-3 >= 0 | false",
        "forall x in [0, 1], y in [0, 1]: x + 2 > y | forall x in [0, 1], y in [0, 1]: y < x + 2 | true",
        "forall x in [0, 1], y in [0, 1]: x + 2 > y | forall x in [0, 1], y in [0, 1]: not x + 2 <= y | false",
        "forall x in [0, 1], y in [0, 1]: y + 2 > x | forall x in [0, 1], y in [0, 1]: y < x + 2 | false",
        "forall x in [1, 2]: sqrt(x) >= 0 | forall x in [1, 2]: root(2, x) >= 0 | true",
        "forall x in [1, 2]: cbrt(x) >= 0 | forall x in [1, 2]: root(3, x) >= 0 | true",
        "forall x in [1, 2]: sqrt(x) >= 0 | forall x in [1, 2]: root(4, x) >= 0 | false",
        "forall x in [1, 2]: x + 2 >= 0 | forall x in [1, 2]: x + cbrt(8) >= 0 | true",
        "forall x in [1, 2]: x + 2 >= 0 | forall x in [1, 2]: x + root(4, 8) >= 0 | false",
        "forall x in [1/4, 1/2]: Dber(x) + 1 >= 0 | "
            + "forall x in [1/4, 1/2]: ((1 + x)*ln(1 + x) + (1 - x)*ln(1 - x))/2 + 1 >= 0 | false",
        // A product of x and ln x has no value where x is 0, Dber and d2 have.
        "forall x in [-1, 1]: Dber(x) + 1 >= 0 | forall x in [-1, 1]: Dber(x) + 1 >= 0 | true",
        "forall x in [-1, 1]: Dber(x) + 1 >= 0 | forall x in [-1, 1]: Dber(-x) + 1 >= 0 | false",
        "forall x in [-1, 1]: Dber(x) + 1 >= 0 | forall x in [-1, 1]: ((1 + x)*ln(1 + x) + (1 - x)*ln(1 - x))/2 + 1 >= 0 | false",
        "forall x in [0, 1]: d2(x, 1/3) + 1 >= 0 | forall x in [0, 1]: d2(x, 1/3) + 1 >= 0 | true",
        "forall x in [0, 1]: h2(x) + 1 >= 0 | forall x in [0, 1]: 2 - Dber(2*x - 1)/ln(2) >= 0 | false",
        "forall x in [1/4, 1/2]: d2(x, 1/3) + 1 >= 0 | forall x in [1/4, 1/2]: d2(1/3, x) + 1 >= 0 | false",
        "forall x in [1, 2]: max(x, 3, 2) >= 0 | forall x in [1, 2]: min(x, 3, 2) >= 0 | false",
        "forall x in [1, 2]: max(x, 3) >= 0 | forall x in [1, 2]: -min(-x, -3) >= 0 | true",
        // Other terms: another number, other variables, what need not have a value.
        "forall x in [0, 1]: x + 2 >= 0 | forall x in [0, 1]: x + 1 >= 0 | false",
        "forall x in [1, 2]: 3*x - x^2 >= 0 | forall x in [1, 2]: x^2 - 3*x >= 0 | false",
        "forall x in [0, 1], y in [0, 1]: x - y + 1 >= 0 | forall x in [0, 1], y in [0, 1]: y - x + 1 >= 0 | false",
        "forall x in [0, 1], y in [0, 1]: x - y/2 + 1 >= 0 | forall x in [0, 1], y in [0, 1]: x - y + 1 >= 0 | false",
        "forall x in [1, 2]: x + 1 > 0 | forall x in [1, 2]: x + 1 + ln(x) - ln(x) > 0 | false",
        "forall x in [1, 2]: exp(x) + x > 0 | forall x in [1, 2]: exp(x) > 0 | false",
        "forall x in [1, 2]: exp(x) > 0 | forall x in [1, 2]: ln(x) > 0 | false"})
    void everywhere(String known, String claim, boolean expected) throws Exception {
        assertEquals(expected, isWanted(claim, Stated.of(stated(known))));
    }

    /** The condition must be one that all points of the claim satisfy. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in (0, 1], y in [0, 1]: x + 1 >= 0 | 0 | true | true",
        "forall x in [0, 1], y in [0, 1]: x + 1 >= 0 | 0 | true | false",
        "forall x in (0, 1], y in [0, 1]: x + 1 >= 0 | 1 | true | false",
        "forall x in (0, 1], y in [0, 1]: x + 1 >= 0 | 0 | false | false",
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | true | false"})
    void whereAVariableIsPositive(String claim, int variable, boolean positive, boolean expected) throws Exception {
        NotNegativeWhere known = NotNegativeWhere.of(stated(claim.replace('(', '[')), product(claim, Distance.ofNull(variable)),
            positive);
        assertEquals(expected, isWanted(claim, Stated.of(known)));
    }

    /** Where a variable is not at an end of its range, the claim holds only if that end is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | -1 | true | true",
        "forall x in [-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | -1 | true | false",
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | -1 | false | false",
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | -2 | true | false",
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | -1/2 | true | false",
        "forall x in [-1, 1], y in (-1, 1]: x + 1 >= 0 | 0 | -1 | true | false",
        "forall x in [-1, 1), y in [0, 1]: x + 1 >= 0 | 0 | 1 | false | true",
        "forall x in [-1, 1), y in [0, 1]: x + 1 >= 0 | 0 | 1 | true | false",
        "forall x in (-1, 1], y in [0, 1]: x + 1 >= 0 | 0 | 1 | false | false",
        "forall x in (1, 2), y in [0, 1]: x + 1 >= 0 | 0 | 1 | true | true",
        "forall x in (1, 2), y in [0, 1]: x + 1 >= 0 | 0 | 2 | false | true",
        "forall x in (1, 2), y in [0, 1]: x + 1 >= 0 | 0 | 0 | true | true",
        "forall x in (-2, -1), y in [0, 1]: x + 3 >= 0 | 0 | 0 | true | false",
        "forall x in (-2, 0), y in [0, 1]: x + 3 >= 0 | 0 | 0 | false | true",
        "forall x in [-2, 0], y in [0, 1]: x + 3 >= 0 | 0 | 0 | false | false"})
    void whereAVariableIsNotAtAnEnd(String claim, int variable, String end, boolean isLower, boolean expected) throws Exception {
        BigFraction number = CanonicalFraction.parse(end);
        NotNegativeWhere known = NotNegativeWhere.of(stated(claim.replace('(', '[').replace(")", "]")),
            product(claim, new Distance(variable, number, isLower)), true);
        assertEquals(expected, isWanted(claim, Stated.of(known)));
    }

    /** Of several variables, that the product of all that are positive at all points of the claim is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in (0, 1], y in (0, 1]: x + 1 >= 0 | 0 1 | true | true",
        "forall x in (0, 1], y in (0, 1]: x + 1 >= 0 | 0 1 | false | false",
        "forall x in (0, 1], y in [1, 2]: x + 1 >= 0 | 0 1 | true | true",
        "forall x in (0, 1], y in [-1, 1], z in (0, 1]: x + 1 >= 0 | 0 2 | true | true",
        "forall x in (0, 1], y in (0, 1], z in (0, 1]: x + 1 >= 0 | 0 1 2 | true | true",
        "forall x in (0, 1], y in [0, 1]: x + 1 >= 0 | 0 1 | true | false",
        "forall x in [0, 1], y in (0, 1]: x + 1 >= 0 | 0 1 | true | false",
        "forall x in (0, 1], y in (-1, 1]: x + 1 >= 0 | 0 1 | true | false",
        "forall x in (0, 1], y in [-2, -1]: x + 1 >= 0 | 0 1 | true | false",
        "forall x in [-2, -1], y in [-2, -1]: x + 1 >= -9 | 0 1 | true | false",
        "forall x in (0, 1], y in (0, 1], z in [0, 1]: x + 1 >= 0 | 0 1 2 | true | false",
        "forall x in (0, 1], y in [0, 1], z in (0, 1]: x + 1 >= 0 | 0 1 | true | false"})
    void whereVariablesArePositive(String claim, String variables, boolean positive, boolean expected) throws Exception {
        Distance[] all = Stream.of(variables.split(" ")).map(Integer::valueOf).map(Distance::ofNull).toArray(Distance[]::new);
        NotNegativeWhere known = NotNegativeWhere.of(stated(claim.replace('(', '[')), product(claim, all), positive);
        assertEquals(expected, isWanted(claim, Stated.of(known)));
    }

    /** Of several ends that are open, that the product of all distances from there is positive, and of all variables that are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in (-1, 1): x + 1 >= 0 | 0 -1 l 0 1 u | true",
        "forall x in (-1, 1]: x + 1 >= 0 | 0 -1 l 0 1 u | false",
        "forall x in [-1, 1): x + 1 >= 0 | 0 -1 l 0 1 u | false",
        "forall x in (0, 1): x + 1 >= 0 | 0 0 l 0 1 u | true",
        "forall x in (1, 2): x + 1 >= 0 | 0 0 l 0 1 l 0 2 u | true",
        "forall x in (1, 2): x + 1 >= 0 | 0 1 l 0 2 u | false",
        "forall x in (1, 2): x + 1 >= 0 | 0 1 l 0 3 u | false",
        "forall x in (-1, 1], y in [1, 2]: x + 1 >= 0 | 0 -1 l 1 0 l | true",
        "forall x in (-1, 1], y in [1, 2): x + 1 >= 0 | 0 -1 l 1 0 l | false",
        "forall x in (-1, 1], y in [-2, 2): x + 1 >= 0 | 0 -1 l 1 2 u | true",
        "forall x in [-2, -1): x + 3 >= 0 | 0 -2 l 0 -1 u | false"})
    void whereVariablesAreNotAtEnds(String claim, String distances, boolean expected) throws Exception {
        String[] parts = distances.split(" ");
        Distance[] all = new Distance[parts.length / 3];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Distance(Integer.parseInt(parts[3 * i]), CanonicalFraction.parse(parts[3 * i + 1]), parts[3 * i + 2].equals("l"));
        }
        NotNegativeWhere known = NotNegativeWhere.of(stated(claim.replace('(', '[').replace("):", "]:").replace("),", "],")),
            product(claim, all), true);
        assertEquals(expected, isWanted(claim, Stated.of(known)));
    }

    private static Term product(String claim, Distance... distances) throws Exception {
        return KernelProduct.of(new TreeSet<>(List.of(distances)), reasoning(claim).arithmetic().kernel());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x <= y | forall x in [0, 1], y in [0, 1]: x <= y implies x + 1 >= 0 | false | true",
        "x <= y | forall x in [0, 1], y in [0, 1]: x <= y implies x + 1 >= 0 | true | false",
        "x <= y | forall x in [0, 1], y in [0, 1]: x < y implies x + 1 >= 0 | true | true",
        "x <= y | forall x in [0, 1], y in [0, 1]: y <= x implies x + 1 >= 0 | false | false",
        "x <= y | forall x in [0, 1], y in [0, 1]: x <= y + 1/9 implies x + 1 >= 0 | false | false",
        "x <= y | forall x in [0, 1], y in [0, 1]: x + 1 >= 0 | false | false"})
    void whereAGuardHolds(String guard, String claim, boolean positive, boolean expected) throws Exception {
        Reasoning other = reasoning("forall x in [0, 1], y in [0, 1]: " + guard + " implies x + 1 >= 0");
        NotNegativeWhere known = NotNegativeWhere.of(stated(claim), other.kernel().condition(0, box(other)).orElseThrow().term(), positive);
        assertEquals(expected, isWanted(claim, Stated.of(known)));
    }

    @Test
    void whatTheKernelHasNoTermFor() throws Exception {
        assertFalse(isWanted("forall x in [0, 1]: sin(x) + 2 >= 0", Stated.of(stated("forall x in [0, 1]: x + 2 >= 0"))));
        assertFalse(isWanted("forall x in [0, 1]: x + 2 >= 0", Stated.NOTHING));
    }
}
