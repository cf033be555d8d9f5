package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.meaning.Range;
import org.ironbound.claim.value.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One false proof for each thing that a token must look at [CLAIM-PROOF]; beside it a true claim that the same proof shows, so that the
 * token does work.
 */
class RefusedProofsTest {
    private static final int BITS = 96;

    private static ClaimCertificate certificate(String claim, String proof) {
        return new ClaimCertificate(claim, List.of(), BITS, Arrays.stream(proof.split(";"))
            .map(tokens -> List.of(tokens.strip().split(" "))).toList(), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        // Strictness at an open end: the slope must be positive.
        "forall x in (0, 1]: (x+1)^2 - x^2 - 2*x - 1 > 0 | l:x i i | forall x in (0, 1]: (x+1)^2 - x^2 - x - 1 > 0",
        "forall x in [0, 1): (x+1)^2 - x^2 - 2*x - 1 > 0 | u:x i i | forall x in [0, 1): (x+1)^2 - x^2 - 3*x > 0",
        // Strict ones that touch: on both sides of a kink, by logarithms, at a place, where a guard is not strict.
        "forall x in [-2, 2]: x^2 + 1 > 2*abs(x) | k:b:0:0 t:2 t:2 | forall x in [-2, 2]: x^2 + 2 > 2*abs(x)",
        "forall x in [0, 1]: exp(x + 1) > exp(1) | w:l:0:0 i | forall x in [0, 1]: exp(x + 2) > exp(1)",
        "forall x in [-3, 3]: exp(x) > 2*x + 2 - 2*ln(2) | p:x:2:ln(2) i i i i | forall x in [-3, 3]: exp(x) + 1 > 2*x + 2 - 2*ln(2)",
        "forall x in [0, 1], y in [0, 1]: x >= y implies x > y | b:0:x:2 i i | forall x in [0, 1], y in [0, 1]: x > y implies x > y",
        // Products: of a variable of both signs, of something that may be 0, of distances from other ends, of too much.
        "forall x in [-1, 1], y in [-1, 1]: y >= 0 implies x*y >= 0 | h:0*x:1 i | "
            + "forall x in [0, 1], y in [-1, 1]: y >= 0 implies x*y >= 0",
        "forall x in [0, 1], y in [-1, 1]: y > 0 implies x*y > 0 | h:0*x:1 i | forall x in (0, 1], y in [-1, 1]: y > 0 implies x*y > 0",
        "forall x in (0, 1], y in [-1, 1]: y >= 0 implies x*y > 0 | h:0*x:1 i | forall x in (0, 1], y in [-1, 1]: y > 0 implies x*y > 0",
        "forall x in [0, 2], y in [-1, 1]: y >= 0 implies x*y <= y | h:0*x.u:1 i | "
            + "forall x in [0, 1], y in [-1, 1]: y >= 0 implies x*y <= y",
        "forall x in [-2, 1], y in [-1, 1]: y >= 0 implies x*y + y >= 0 | h:0*x.l:1 i | "
            + "forall x in [-1, 1], y in [-1, 1]: y >= 0 implies x*y + y >= 0",
        "forall x in [1, inf), y in [-1, 1]: y >= 0 implies x*y >= 2*y | h:0*x.l:1 i | "
            + "forall x in [2, inf), y in [-1, 1]: y >= 0 implies x*y >= 2*y",
        "forall x in [0, 1), y in [-1, 1]: y > 0 implies x*y > 0 | h:0*x.l:1 i | forall x in (0, 1], y in [-1, 1]: y > 0 implies x*y > 0",
        "forall x in [-1, 1], y in [-1, 1]: x >= 0 and y >= 0 implies x*y > 0 | h:0*1:1 i | "
            + "forall x in [-1, 1], y in [-1, 1]: x > 0 and y > 0 implies x*y > 0",
        "forall x in [-1, 1], y in [-1, 1]: x >= 0 and y >= 0 implies x*y >= x | h:0*1:1 i | "
            + "forall x in [-1, 1], y in [-1, 1]: x >= 0 and y >= 0 implies x*y >= 0",
        "forall x in [-1, 0], y in [-1, 1]: y >= 0 implies x*y >= 0 | h:0*x:1 i | "
            + "forall x in [-1, 0], y in [-1, 1]: y >= 0 implies x*y <= 0",
        // Numbers that are no squares of the range.
        "forall x in [0, 4]: 1 - x >= 0 | r:x:2:l:1:2 i i | forall x in [0, 1]: 1 - x >= 0",
        // At a closed end the goal stays strict.
        "forall x in [0, 1]: x > 0 | l:x i i | forall x in [0, 1]: x > -1",
        // Which end is open.
        "forall x in (0, 1): 1/2 - x > 0 | u:x i i | forall x in (0, 1): 1 - x > 0",
        "forall x in (0, 1]: 1 - x > 0 | u:x i i | forall x in (0, 1]: 2 - x > 0",
        "forall x in [0, 1): x > 0 | l:x i i | forall x in [0, 1): x + 1 > 0",
        // At an end where d2 has a value, but its logarithms have none.
        "forall x in [0, 1/2]: d2(x, 1/2) < ln(2) | l:x i i | forall x in (0, 1/2]: d2(x, 1/2) < ln(2)",
        "forall x in [0, 1]: d2(x, 1/2) >= 69/100 and x <= 0 implies x >= 1 | g:1 | forall x in (0, 1]: d2(x, 1/2) >= 69/100 and x <= 0 "
            + "implies x >= 1",
        // Which end is the least.
        "forall x in [0, 1]: x >= 1/2 | u:x i i | forall x in [0, 1]: -x >= -1",
        "forall x in [0, 1]: 1/2 - x >= 0 | l:x i i | forall x in [0, 1]: 1/2 + x >= 0",
        // All parts of a range.
        "forall n in {1..}: (n-1023)^2 > 0 | i i | forall n in {1..}: n^2 > 0",
        "forall n in {1..}: (n-1024)^2 > 0 | i i | forall n in {1..}: (n + 1024)^2 > 0",
        "forall x in [0, inf): (x-1)^2 > 0 | i i | forall x in [0, inf): (x+1)^2 > 0",
        "forall x in (-inf, 0]: (x+1)^2 > 0 | i i | forall x in (-inf, 0]: (x-1)^2 > 0",
        // One proof for each inequality.
        "forall x in [0, 1]: x >= 0 and x > 2 | i | forall x in [0, 1]: x >= 0",
        "forall x in [0, 1]: x >= 0 and x > 2 | i ; i | forall x in [0, 1]: x >= 0 and x < 2",
        // Logarithms of what may be negative.
        "forall x in [-1, -1/2]: x*exp(2+x) - x*exp(1+x) >= 0 | w:l:0:0 i | forall x in [1/2, 1]: 2*exp(2+x) - 2*exp(1+x) >= 0",
        "forall x in [-1, -1/2]: x*exp(2+x) - x*exp(1+x) >= 0 | w:l:0:2 i i i | forall x in [1/2, 1]: x*exp(2+x) - x*exp(1+x) >= 0",
        "forall x in [-3, -2]: ln(1 + 1/x) >= 0 | w:h:1:2 i i i | forall x in [2, 5/2]: ln(1 + 1/x) >= 0",
        "forall x in [2, 3]: ln(1 - 1/x) >= 0 | w:h:1:2 i i i | forall x in [2, 5/2]: -ln(1 - 1/x) >= 0",
        // Squares of cosines: of the same angle, and no other powers of it.
        "forall x in [1, 2]: cos(x)^2 + sin(2*x)^2 >= 1 | w:d:0:0 i | forall x in [1, 2]: (1 + cos(x))*(1 - cos(x)) <= sin(x)^2",
        "forall x in [1, 2]: cos(x)^2 + sin(x) >= 1 | w:d:0:0 i | forall x in [1, 2]: (1 + cos(x))*(1 - cos(x)) >= sin(x)^2",
        "forall x in [1, 2]: cos(x)^3 - cos(x) >= -cos(x)*sin(x) | w:d:0:0 i | forall x in [1, 2]: cos(x)^3 - cos(x) >= -cos(x)*sin(x)^2",
        "forall x in [1, 2]: cos(x)^2 + sin(x)^2 > 1 | w:d:0:0 i | forall x in [1, 2]: cos(x)^4 - sin(x)^4 + 2*sin(x)^2 >= 1",
        // Quotients by what may be negative; squares of what may be.
        "forall x in [-1, -1/2]: 1/x >= 0 | w:d:0:1 i i | forall x in [1/2, 1]: 1/x >= 0",
        "forall x in [0, 1]: sqrt(x) - 2 >= 0 | w:r:0:1 i i | forall x in [0, 1]: 2 - sqrt(x) >= 0",
        "forall x in [1/4, 1]: -2*sqrt(x) + 1/2 >= 0 | w:r:0:1 i i | forall x in [1/4, 1]: -2*sqrt(x) + 3 >= 0",
        "forall x in [0, 1]: 2 - exp(x) >= 0 | w:r:0:1 i i | forall x in [0, 1]: 2 - sqrt(x) >= 0",
        // Divisors that are positive where a condition is, which does not hold, or not at an end.
        "forall x in (0, 2], y in (0, 2]: 1/(x - y) >= -9 | w:d:0:1 i i | forall x in (2, 3], y in (0, 2]: 1/(x - y) >= -9",
        "forall x in [0, 2]: 1/(x - sin(x)) >= 6/x^3 | w:d:0:2 i l:x i i l:x l:x l:x i i i i | "
            + "forall x in (0, 2]: 1/(x - sin(x)) >= 6/x^3",
        "forall x in (0, 2]: 1/(x - sin(x)) >= 7/x^3 | w:d:0:2 i l:x i i l:x l:x l:x i i i i |",
        "forall x in (0, 3]: 1/(x - x^3/6) >= 1/x | w:d:0:2 i s:x:1 l:x i i t:1 i | forall x in (0, 2]: 1/(x - x^3/6) >= 1/x",
        "forall x in (0, 2]: sqrt(x - 1)/(x - x^3/6) >= 0 | w:d:0:1 s:x:1 l:x i i t:1 i |",
        // Sines and cosines next to an open end: no farther, and not at the end.
        "forall x in (0, 4]: 1/sin(x) > 0 | i | forall x in (0, 3]: 1/sin(x) > 0",
        "forall x in [-4, 0): 1/sin(x) < 0 | i | forall x in [-3, 0): 1/sin(x) < 0",
        "forall x in [0, 3]: sin(x) > 0 | i | forall x in (0, 3]: sin(x) > 0",
        "forall x in (-1, 1): 1/sin(x) > 0 | i |",
        "forall x in (0, 7]: 1/(1 - cos(x)) > 0 | i | forall x in (0, 6]: 1/(1 - cos(x)) > 0",
        "forall x in [0, 1]: cos(x) < 1 | i | forall x in [-1, 0): cos(x) < 1",
        "forall x in (-1, 1): 1/(1 - cos(x)) > 0 | i |",
        // Squares up to the end that is farther from 0.
        "forall x in (-1/2, 1]: x^2 < 1 | i | forall x in (-1/2, 1): x^2 < 1",
        "forall x in [-1, 1/2): x^2 < 1 | i | forall x in (-1, 1/2): x^2 < 1",
        "forall x in (-1, 1]: x^2 < 1 | i | forall x in (-1/2, 1): abs(x) < 1",
        "forall x in (-1, 1/2): x^2 > 0 | i | forall x in (0, 1/2): x^2 > 0",
        // No sums of squares: a cube, and a sum of quotients by different divisors.
        "forall x in [-1, 1]: x^3 >= 0 | a | forall x in [-1, 1]: x^2 >= 0",
        "forall x in [1, 2]: 1/x - 1 >= 0 | a | forall x in [1, 2]: 1/x - 1/x >= 0",
        // The other factors of a product with a root stay when the root is squared.
        "forall x in [0, 1/2]: (1 + x*sqrt(1 + x))*(1 + sqrt(1 + x)) >= 1 + (1 + x)*sqrt(1 + x) + 1 + x | a | "
            + "forall x in [0, 1/2]: (1 + x*sqrt(1 + x))*(1 + sqrt(1 + x)) >= 1 + (1 + x)*sqrt(1 + x) + x + x^2",
        // Roots of negative numbers without end.
        "forall x in (0, 1]: exp(sqrt(-1/x)) >= 0 | i | forall x in (0, 1]: exp(sqrt(1/x)) >= 0",
        // Of a product of numbers without end, both of which may have either sign, nothing is known.
        "forall x in [1, inf): (x - 20)*(ln(x) - 9) >= 0 | i | forall x in [1, inf): (x + 20)*(ln(x) + 9) >= 0",
        // Differentiable between the ends.
        "forall x in [-1, 1]: abs(x) >= 1 | u:x i i | forall x in [-1, -1/2]: abs(x) >= 1/2",
        "forall x in [-1, 1]: -abs(x) >= -1/2 | m | forall x in [1/4, 1/2]: -abs(x) >= -1",
        // Times a power of a variable that has no sign, or may be 0.
        "forall x in [-1, 1]: x + x^2 >= 0 | c:x i | forall x in (0, 1]: x + 1/x >= 0",
        "forall x in (-1, 0): 1/x >= 0 | c:x i | forall x in (0, 1): 1/x >= 0",
        "forall x in [2, inf): x^2 - x - 3 >= 0 | c:x i | forall x in [2, inf): x^2 - x - 1 >= 0",
        // Equality is not strict.
        "forall x in [-1, 1]: x^2 + 2*x + 1 > 0 | a | forall x in [-1, 1]: x^2 + 2*x + 1 >= 0",
        "forall x in [0, 1]: x > 0 | i | forall x in [0, 1]: x >= 0",
        // Guards: the one that fails, on the whole box, and not below a face or a slope.
        "forall x in [0, 1]: x < 1/2 implies x < 1/4 | s:x:1/4 i g:0 | forall x in [0, 1]: x < 1/4 implies x < 1/2",
        "forall x in [0, 1]: x > 0 implies x >= 1/2 | l:x i g:0 |",
        "forall x in [0, 1]: x > 1/2 and x < 3/4 implies x > 3/4 | s:x:1/2 g:0 g:1 | forall x in [0, 1]: x > 1/2 and x < 1/2 implies x > "
        + "3/4",
        // The opposite of an inequality, as a goal and as a guard.
        "forall x in [0, 1]: not x >= 0 | i | forall x in [0, 1]: not x < 0",
        "forall x in [0, 1]: not x > 1/2 implies x >= 1/2 | s:x:1/2 g:0 i | forall x in [0, 1]: not x <= 1/2 implies x >= 1/2",
        // Splits that leave something out, or nothing over.
        "forall n in {0..3}: (n - 2)^2 > 0 | s:n:1 i s:n:2 i i | forall n in {0..3}: (n - 4)^2 > 0",
        "forall n in {0..3}: (n - 1)^2 > 0 | s:n:1/2 i i |",
        "forall x in [0, 3]: (x - 3/2)^2 > 0 | s:x:1 i i | forall x in [0, 3]: (x + 3/2)^2 > 0",
        // Slopes of real numbers, also of a whole variable, in every depth.
        "forall n in {0..2}: n^7/7 - n^6/2 + 2*n^5/5 >= 0 | l:n s:n:1 s:n:0 i i i i |",
        // Taylor forms to both sides, in one variable.
        "forall x in [0, 1]: x - 1/2 >= 0 | t:1 | forall x in [0, 1]: x + 1/2 >= 0",
        "forall x in [0, 1]: 1/2 - x >= 0 | t:1 | forall x in [0, 1]: 3/2 - x >= 0",
        "forall x in [0, 1], y in [0, 1]: x + y >= 0 | t:1 | forall x in [0, 1], y in [1, 1]: x + y >= 0",
        // Values on the whole box, also where they cancel.
        "forall x in [0, 1]: x*(1/x) >= 1/2 | i | forall x in [1, 2]: x*(1/x) >= 1/2",
        "forall x in [0, 1]: ln(x) - ln(x) >= 0 | a | forall x in [1, 2]: ln(x) - ln(x) >= 0",
        // Both sides of what is the smaller one of them, each on the whole box.
        "forall x in [-1, 1/2]: abs(x) <= 1/2 | k:b:0:0 i i | forall x in [-1/2, 1/2]: abs(x) <= 1/2",
        "forall x in [-1/2, 1]: abs(x) <= 1/2 | k:b:0:0 i i | forall x in [-1/2, 1/2]: abs(x) <= 1/2",
        "forall x in [-1, 1/2]: abs(x) <= 1/2 | k:b:0:0 i |",
        "forall x in [-1, 1]: abs(x) < 1 | k:b:0:0 i i | forall x in (-1, 1): abs(x) < 1",
        "forall x in [0, 1], y in [2, 3]: min(x, y) >= 1 | k:b:0:0 i i | forall x in [1, 2], y in [2, 3]: min(x, y) >= 1",
        "forall x in [2, 3], y in [0, 1]: min(x, y) >= 1 | k:b:0:0 i i | forall x in [1, 2], y in [2, 3]: min(x, y) >= 1",
        // Either side only of what is the larger one.
        "forall x in [-1, 1/2]: 1/2 - abs(x) >= 0 | k:e:0:1 i | forall x in [-1/2, 1/2]: 1/2 + abs(x) >= 0",
        "forall x in [-1/2, 1]: 1/2 - abs(x) >= 0 | k:e:0:2 i | forall x in [-1/2, 1/2]: 1/2 + abs(x) >= 0",
        "forall x in [-1, 1]: abs(x) >= 0 | k:b:0:0 i i | forall x in [0, 0]: -abs(x) >= 0",
        "forall x in [0, 1], y in [2, 3]: min(x, y) >= 2 | k:e:0:2 i | forall x in [0, 1], y in [2, 3]: max(x, y) >= 2",
        "forall x in [0, 1], y in [2, 3]: max(x, y) >= 3 | k:e:0:2 i | forall x in [0, 1], y in [3, 4]: max(x, y) >= 3",
        "forall x in [-1, 1]: abs(x) > 0 | k:e:0:1 i | forall x in [1, 2]: abs(x) > 0",
        // One side on the condition that it is this one, at all points where the guards hold.
        "forall x in [-1, 1]: x*abs(x) >= 0 | k:s:0:1 i i | forall x in [0, 1]: x*abs(x) >= 0",
        "forall x in [-1, 0]: x*abs(x) >= -1/2 | k:s:0:2 i i | forall x in [-1/2, 0]: x*abs(x) >= -1/2",
        "forall x in [0, 1], y in [2, 3]: exp(min(x, y)) >= 3 | k:s:0:2 i i | forall x in [2, 3], y in [0, 1]: exp(min(x, y)) >= 1",
        "forall x in [-1, 1]: x > -1/2 implies x*abs(x) >= 0 | k:s:0:1 s:x:0 g:0 i i | forall x in [-1, 1]: x > 0 implies x*abs(x) >= 0",
        "forall x in [0, 1]: x*abs(1/x) >= 0 | k:s:0:1 i i | forall x in [1, 2]: x*abs(1/x) >= 0",
        // Guards close no box below a slope, with a side in place of an absolute value or not.
        "forall x in [0, 1]: x > 0 implies x*abs(x) >= 1/2 | l:x i k:s:0:1 i g:0 |",
        // Between whole numbers the side may be another one.
        "forall n in {0..1}: abs(n - 1/2) - n <= 0 | l:n k:s:0:1 s:n:0 i i i i |",
        // Whole numbers: real ones are not divided there, nor is anything left out below a slope.
        "forall x in [1, inf): (2*x - 41)^2 > 0 | n:x:20 i i |",
        "forall n in {1..}: (n - 1031)^2 > 0 | i n:n:1030 i i | forall n in {1..}: (2*n - 2061)^2 > 0",
        "forall n in {1..}: (n - 1030)^2 > 0 | i n:n:1030 i i | forall n in {1..}: (n + 1030)^2 > 0",
        "forall n in {1..}: n >= 0 | i u:n n:n:1030 i i i |",
        "forall n in {1..}: 1 - 1/n >= 1/2 | i c:n n:n:1030 i i |",
        // The next whole number: of goals that take whole values, at whole points, and are not strict.
        "forall n in {0..5}: n - 1/2 >= 0 | z i | forall n in {0..5}: n >= 0",
        "forall x in [1/2, 1]: x - 1 >= 0 | z i | forall n in {1..2}: n - 1 >= 0",
        "forall n in {1..2}, b in [0, 1], c in [0, 1], d in [0, 1], f in [0, 1], g in [0, 1], j in [0, 1], k in [0, 1], x in [2, inf): "
            + "-1/x >= 0 | c:x z i |",
        "forall n in {1..2}: n/2 - 1 >= 0 | z i | forall n in {2..3}: n - 2 >= 0",
        "forall n in {1..2}: 1/n - 1 >= 0 | z i | forall n in {1..2}: 1 - (n - 2)^2 >= 0",
        "forall n in {1..2}: sqrt(n) - 2 >= 0 | z i | forall n in {1..2}: abs(n - 3) - 1 >= 0",
        "forall n in {0..2}: n > 0 | z i | forall n in {0..2}: n >= 0",
        "forall n in {0..1}: n^3/3 - n^2/2 >= 0 | l:n z i i |",
        "forall n in {0..1}, x in [1/2, 1]: n + x - 1 >= 0 | z i | forall n in {0..1}, m in {1..2}: n + m - 1 >= 0",
        // Less a multiple of a guard: a positive one, strictly only if the guard is, and where the guard holds.
        "forall x in [0, 1]: x <= 1/2 implies x >= 1/2 | h:0:-1 i |",
        "forall x in [0, 1]: x >= 1/2 implies x - 1 >= 0 | h:0:0 i |",
        "forall x in [0, 1], y in [0, 1]: x > 1/2 implies y > 0 | h:0:0 i |",
        "forall x in [0, 1]: x >= 1/2 implies x > 1/2 | h:0:1 i | forall x in [0, 1]: x > 1/2 implies x > 1/2",
        "forall x in [0, 1]: x >= 1/2 implies x >= 3/4 | l:x i h:0:2 i |",
        "forall x in [0, 1], y in [0, 1]: x >= 1/2 implies x + y >= 3/4 | l:x i h:0:1 i | "
            + "forall x in [0, 1], y in [0, 1]: y >= 1/2 implies x + y >= 1/2",
        "forall x in [0, 1], y in [0, 1]: x >= 1/2 implies y >= 0 and y >= 1/2 | i ; h:0:1 i | "
            + "forall x in [0, 1], y in [0, 1]: y >= 1/2 implies y >= 0 and y >= 1/2",
        // Something in place of a variable that it is equal to.
        "forall x in [0, 1], y in [0, 1]: x + y >= 1 implies x*y <= 1/4 | e:0:y a | forall x in [0, 1], y in [0, 1]: x + y = 1 implies "
            + "x*y <= 1/4",
        "forall x in [0, 1], y in [0, 1]: x + y >= 1 and x + y <= 3/2 implies x*y <= 1/4 | e:0:y a | "
            + "forall x in [0, 1], y in [0, 1]: x + y >= 1 and x + y <= 1 implies x*y <= 1/4",
        "forall x in [0, 1], y in [0, 1]: y + x*y = 1 implies y <= 1/2 | e:0:y i | "
            + "forall x in [0, 1], y in [0, 1]: y + x/2 = 1/2 implies y <= 1/2",
        "forall x in [0, 1], y in [0, 1]: y^2 = 1/4 implies y >= 3/4 | e:0:y i |",
        "forall x in [0, 1], y in [0, 1]: x = y implies x + y <= 1 | u:y i e:0:x i |",
        "forall x in [1, inf), y in [0, 1]: x - y = 1 implies 1/x >= 2 | c:x e:0:x i |",
        "forall x in [1, inf), y in [0, 1]: x - y = 1 implies 1/x >= 2 | c:x e:0:x |",
        // A factor that may be 0, that depends on the variable, or an inequality in place of an equation.
        "forall x in [0, 1], y in [0, 1]: x*y = 0 implies y <= 1/2 | e:0:y i | forall x in (0, 1], y in [0, 1]: x*y = 0 implies y <= 1/2",
        "forall x in [-1, 1], y in [0, 1]: x*y = 0 implies y <= 1/2 | e:0:y i | "
            + "forall x in [-1, 0), y in [0, 1]: x*y = 0 implies y <= 1/2",
        "forall y in [0, 1]: y*exp(y) = 2 implies y <= 1/2 | e:0:y i | forall y in [0, 1]: y*exp(1) = 1 implies y <= 1/2",
        "forall x in [1, 2], y in [0, 2]: x*y >= 1 implies y <= 1 | e:0:y i | forall x in [1, 2], y in [0, 2]: x*y = 1 implies y <= 1",
        // Homogeneous claims: goals, guards and operations that are not.
        "forall x in (0, inf): x >= 1 | f:x i | forall x in (0, inf): x >= 0",
        "forall x in (0, inf): x^2 >= x | f:x i | forall x in (0, inf): x^2 >= -3*x^2",
        "forall x in (0, inf): 1/x >= x | f:x i | forall x in (0, inf): 1/x >= -1/x",
        "forall x in (0, inf): sqrt(x) >= x | f:x i | forall x in (0, inf): sqrt(x^2) >= -x",
        "forall x in (0, inf): exp(-x) >= 1/3 | f:x i |",
        "forall x in (0, inf), y in (0, inf): exp(-x/y) >= 1/3 | f:x+y i i | forall x in (0, inf), y in (0, inf): exp(x/y) >= 1",
        "forall x in (0, inf): min(x, 1) >= 1 | f:x i | forall x in (0, inf): min(x, 2*x) >= 0",
        "forall x in (0, inf): abs(x - 2) >= 1 | f:x i | forall x in (0, inf): abs(x - 2*x) >= 0",
        "forall x in (0, inf), y in (0, inf): x >= y | f:x i i | forall x in (0, inf), y in (0, inf): x >= -x*y",
        "forall x in (0, inf): x <= 1/2 implies x < 0 | f:x g:0 | forall x in (0, inf): x <= 0 implies x < 0",
        "forall x in (0, inf): x + 1/(x - 2) - 1/(x - 2) >= 0 | f:x i | forall x in (0, inf): x + 1/x - 1/x >= 0",
        // Ranges that do not stay as they are when multiplied.
        "forall x in (0, 1]: x >= 0 and x^2 >= 2*x^2 | f:x i ; f:x i |",
        "forall x in (0, inf), y in (0, 1]: x >= y | f:x+y i i | forall x in (0, inf), y in (-inf, 0): x >= y",
        "forall x in [1, inf), y in (-inf, 0): x >= -y/10 | f:x+y i i |",
        // Each variable may be the largest, with either sign; and all may be 0.
        "forall x in (0, inf), y in (0, inf): x >= y | f:x+y i |",
        "forall x in (-inf, inf): x >= 0 | f:x i i | forall x in (-inf, 0]: -x >= 0",
        "forall x in (-inf, inf): x >= 0 | f:x i i i | forall x in (-inf, inf): x^2 >= 0",
        "forall x in [0, inf): x > 0 | f:x i | forall x in (0, inf): x > 0",
        "forall x in [0, inf): x > 0 | f:x i i | forall x in [0, inf): x >= 0",
        "forall x in (0, inf), y in (0, inf): x + y > x + y/2 + 3/4*min(x, y) | f:x+y i i | forall x in (0, inf), y in (0, inf): x + y > x",
        // Such a token is the first of all, and names variables of the claim.
        "forall x in (0, inf): x >= 0 and x >= 1 | f:x i ; i f:x i |",
        "forall x in (0, inf): x >= 1 | s:x:1/2 f:x i f:x i |",
        "forall x in (0, inf): x >= 1 | f: i |",
        "forall x in (0, inf): x >= 1 | f:y i |",
        "forall x in (0, inf): x >= 1 | f:x+x i i |",
        // From a guard on: where the goal rises, from the end of the range if that comes later, strictly only if both are.
        "forall x in [0, 1], y in [0, 1]: x <= y implies y <= x | b:0:y:2 i a | forall x in [0, 1], y in [0, 1]: x <= y implies x <= y",
        "forall x in [0, 1], y in [1/2, 1]: x <= y implies (y - 1/2)^2 >= (x - 1/2)^2 | b:0:y:2 i a | "
            + "forall x in [1/2, 1], y in [1/2, 1]: x <= y implies (y - 1/2)^2 >= (x - 1/2)^2",
        "forall x in [0, 1], y in [1/2, 1]: x < y implies (y - 1/2)^2 >= (x - 1/2)^2 | b:0:y:3 i a s:x:1/2 i g:0 | "
            + "forall x in [1/4, 1], y in [1/2, 1]: x < y implies (y + 1)^2 >= (x + 1)^2",
        "forall x in [0, 1], y in [0, 1]: x <= y and y >= 1/2 implies (y - 1/2)^2 >= (x - 1/2)^2 | b:0:y:2 s:y:1/2 g:1 i a |",
        "forall x in [0, 1], y in [0, 1]: x >= y implies 1 - y > 1 - x | b:0:y:2 i i | "
            + "forall x in [0, 1], y in [0, 1]: x > y implies 1 - y > 1 - x",
        "forall x in [0, 1], y in [0, 1]: x <= y implies y - x > 0 | b:0:y:2 i i | "
            + "forall x in [0, 1], y in [0, 1]: x < y implies y - x > 0",
        "forall x in [0, 1], y in [0, 1]: x < y implies (y - x)^3 - (y - x)^3 > 0 | b:0:y:2 i i |",
        "forall x in [0, 1], y in (0, 1]: x <= y implies y >= x | b:0:y:2 i i | forall x in (0, 1], y in (0, 1]: x <= y implies y >= x",
        "forall x in [0, 1], y in (0, 1]: x <= y implies y >= x | b:0:y:3 i i i |",
        "forall x in [0, 1], y in [1, inf): x <= y implies y >= x | b:0:y:2 i i | forall x in [0, 1], y in [0, 1]: x <= y implies y >= x",
        "forall x in [-1, 1], y in [-1, 1]: x <= y implies abs(y) >= abs(x) | b:0:y:2 i i | "
            + "forall x in [1/2, 1], y in [1/2, 1]: x <= y implies y >= x",
        // Also where the range has no end: of reciprocals the ends are the other way round, and where there is none, none is in the way.
        "forall x in [1, 2], y in [1, inf): x <= y implies y > x | b:0:y:2 i i | forall x in [1, 2], y in [1, inf): x <= y implies y >= x",
        "forall x in [1, 2], y in [1, inf): x <= y implies y <= x | b:0:y:2 i i | forall x in [1, 2], y in [1, inf): y <= x implies y <= x",
        "forall x in [1, 2], y in (1, inf): x <= y implies y >= x | b:0:y:2 i i | forall x in [2, 3], y in (1, inf): x <= y implies y >= x",
        "forall x in [1, 2], y in [1, inf): x <= y implies (y - 3/2)^2 >= (x - 3/2)^2 | b:0:y:2 i a | "
            + "forall x in [2, 3], y in [2, inf): x <= y implies (y - 3/2)^2 >= (x - 3/2)^2",
        "forall x in [-2, -1], y in (-inf, -1]: x <= y implies y > x | b:0:y:2 i i | "
            + "forall x in [-2, -1], y in (-inf, -1]: x <= y implies y >= x",
        "forall x in [-2, 1], y in (-inf, -1]: y <= x implies y <= x | b:0:y:2 i i | "
            + "forall x in [-2, -1], y in (-inf, -1]: y <= x implies y <= x",
        // An end at which a guard fails: that end, that guard, also strictly, and not where it need not hold.
        "forall x in [0, 1]: x >= 0 implies x > 0 | d:0:x:l i | forall x in [0, 1]: x > 0 implies x > 0",
        "forall x in [0, 1]: x < 1 implies x > 0 | d:0:x:l i | forall x in [0, 1]: x > 0 implies x > 0",
        "forall x in [0, 1]: x < 1 implies 1 - x > 0 and x > 0 | d:0:x:u i ; d:0:x:u i | "
            + "forall x in [0, 1]: x < 1 implies 1 - x > 0 and 2 - x > 1",
        "forall x in [0, 1], y in [0, 1]: x + y > 0 implies x > 0 | d:0:x:l i | forall x in [0, 1], y in [0, 1]: x - y > 0 implies x > 0",
        "forall x in [0, 1]: x > 0 implies x > -1/2 and x^2 - x > -1/4 | i ; l:x d:0:x:l i i |",
        "forall n in {0..3}: n > 0 implies n > 0 | d:0:n:l i |",
        // A guard helps below a slope, or at an end, of another variable only; with a factor or a rewritten goal it does as before.
        "forall x in [0, 1], y in [0, 1]: x >= 1/2 implies x + y >= 1/4 | l:x i s:y:1/4 g:0 i | "
            + "forall x in [0, 1], y in [0, 1]: y >= 1/2 implies x + y >= 1/4",
        "forall x in [0, 1], y in [0, 1]: x >= 1/2 implies (x - 1/2)*(1 + y) >= 1/8 | l:x s:x:1/2 g:0 i i |",
        "forall x in (0, 1]: x >= 1/4 implies 1/x <= 3 | c:x s:x:1/2 g:0 i | forall x in (0, 1]: x > 1/2 implies 1/x <= 3",
        // Guards with the numbers of a point put in.
        "forall n in {7..8}: exp(n) >= exp(7) implies n >= 8 | s:n:7 g:0 i | forall n in {7..8}: exp(n) > exp(7) implies n >= 8",
        // Valleys: the point slightly off, not at all of the kind, or one of several that the curve is not.
        "forall x in [1, 5]: x/exp(1) - ln(x) >= 1/1000 | p:x:2:exp(1) i i i i | forall x in [1, 5]: x/exp(1) - ln(x) >= 0",
        "forall x in [1, 5]: x/exp(1) - ln(x) - (x - 3)*(x - 2)/9 >= 0 | p:x:2:exp(1) i i i i | forall x in [1, 5]: x/exp(1) - ln(x) >= 0",
        "forall x in [1, 5]: x/exp(1) - ln(x) > 0 | p:x:2:exp(1) i i i i | forall x in [1, 5]: x/exp(1) - ln(x) > -1",
        "forall x in [0, 3]: x^2 - 2*x >= 0 | p:x:2:2 i i i i | forall x in [0, 3]: x^2 - 4*x + 4 >= 0",
        "forall x in [0, 3]: x^2 - 2*x >= 0 | p:x:2:0 i i i i | forall x in [0, 3]: x^2 >= 0",
        "forall x in [0, 3]: 2*x - x^2 - 1 >= 0 | p:x:2:1 i i i i | forall x in [0, 3]: x^2 + 1 - 2*x >= 0",
        "forall x in [-1, 1]: x^2 > 0 | p:x:2:0 i i i i | forall x in [-1, 1]: x^2 + 1 > 0",
        "forall x in [-1, 1], y in [0, 1]: (x - y)^2 - y/100 >= 0 | p:x:2:y i i i i | forall x in [-1, 1], y in [0, 1]: (x - y)^2 >= 0",
        "forall x in [-1, 1], y in [0, 1]: (x - y)^2 + (x - y)/9 >= 0 | p:x:2:y i i i i | forall x in [-1, 1], y in [0, 1]: (x - y)^2 >= 0",
        "forall x in [-1, 1]: -x^2 >= -1/2 | p:x:1:0 i i | forall x in [-1, 1]: x^2 >= -1/2",
        "forall x in [-1, 1]: x + 1/2 >= 0 | p:x:1:0 i i | forall x in [-1, 1]: x^2 + 1/2 >= 0",
        // The point is not in the box, and between them the goal falls.
        "forall x in [2, 3]: x^4 - 6*x^2 >= 0 | p:x:2:0 i i i i | forall x in [2, 3]: x^4 + 6*x^2 >= 0",
        "forall x in [2, 3]: x^4 - 6*x^2 >= 0 | p:x:1:0 i i | forall x in [2, 3]: x^4 + 6*x^2 >= 0",
        "forall x in [1, 2], y in [-1, 1]: x*y + y^2 >= 0 | p:x:2:y i i i i |",
        // No derivative, no value, or none at the point.
        "forall x in [-1, 1]: -abs(x) >= -1/2 | p:x:1:0 i i |",
        "forall x in [1, 2]: 1/x - 3/4 >= 0 | p:x:2:-1 i i i i |",
        "forall x in [1, 2]: 1/x - 3/4 >= 0 | p:x:2:1/2 i i i i |",
        "forall x in [0, 4]: 1/2 - sqrt(x) >= 0 | p:x:2:0 i i i i |",
        "forall x in (0, 4]: 1/2 - sqrt(x) >= 0 | p:x:2:0 i i i i |",
        "forall x in (0, 1]: ln(x) + 5 >= 0 | p:x:1:0 i i |",
        "forall x in [-1, 1]: x*ln(1/2 + x^2) - x >= -1/9 | p:x:1:1/0 i i |",
        // The point must not move with the variable, and is real where the variable is whole.
        "forall x in [-1, 1]: x >= 0 | p:x:1:x i i |",
        "forall x in [-1, 1]: x >= 0 | p:x:2:x i i i i |",
        "forall n in {0..3}: (n - 1)*(n - 2) - 1/9 >= 0 | p:n:2:3/2 i i i i | forall n in {0..3}: (n - 1)*(n - 2) + 1/4 >= 0",
        "forall n in {1..3}, x in [0, 2]: (3/2 - n)*(x - 1)^2 >= 0 | p:x:2:1 i i i i | "
            + "forall n in {1..3}, x in [0, 2]: (n - 1/2)*(x - 1)^2 >= 0",
        // A power in place of the distance from an end: the end itself, all of the range, which end, and strictness.
        "forall x in [0, 1]: sqrt(x) + x > 0 | r:x:2:l:1:2 i i | forall x in [0, 1]: sqrt(x) + x > -1",
        "forall x in [0, 1]: sqrt(x) + x > 0 | r:x:2:l:1:1 i | forall x in (0, 1]: sqrt(x) + x > 0",
        "forall x in [0, 4]: 3/2 - sqrt(x) >= 0 | r:x:2:l:1:2 i i | forall x in [0, 1]: 3/2 - sqrt(x) >= 0",
        "forall x in [0, 1]: 1/2 - sqrt(x) >= 0 | r:x:2:l:1/2:2 i i | forall x in [0, 1/4]: 1/2 - sqrt(x) >= 0",
        "forall x in [0, 1]: sqrt(x) - 1/2 >= 0 | r:x:2:u:1/2:2 i i | forall x in [3/4, 1]: sqrt(x) - 1/2 >= 0",
        "forall x in [0, 1]: 1 - sqrt(x) > 0 | r:x:2:l:1:2 i i | forall x in [0, 1): 1 - sqrt(x) > 0",
        "forall x in [-1, 1]: sqrt(1 - x) - 1 >= 0 | r:x:2:u:1:2 i i |",
        "forall x in [-1, 1]: sqrt(x^2) - 1/2 >= 0 | r:x:2:l:2:2 i i |",
        "forall n in {0..3}: sqrt(n) - 2 >= 0 | r:n:2:l:2:2 i i |",
        "forall x in [0, inf): 2 - sqrt(x) >= 0 | r:x:2:l:1:2 i i r:x:2:l:1:1 i |",
        "forall x in [0, 1]: x > 1/2 implies sqrt(x) >= 2/3 | r:x:2:l:1:2 g:0 g:0 |",
        "forall x in [0, 1]: cbrt(x) + x > 0 | r:x:3:l:1:2 i i | forall x in [0, 1]: cbrt(x) + x > -1",
        "forall x in [0, 8]: 3/2 - cbrt(x) >= 0 | r:x:3:l:1:2 i i | forall x in [0, 1]: 3/2 - cbrt(x) >= 0",
        "forall x in [0, 1]: 1/2 - root(4, x) >= 0 | r:x:4:l:1/2:2 i i | forall x in [0, 1/16]: 1/2 - root(4, x) >= 0",
        "forall x in [-1, 0]: cbrt(x) + 1/2 >= 0 | r:x:3:u:1/2:2 i i | forall x in [-1/8, 0]: cbrt(x) + 1/2 >= 0",
        // What is left of a root in a power of it had a value only where the root has one.
        "forall x in [-1, 0]: root(6, x)^4 >= 0 | i | forall x in [0, 1]: root(6, x)^4 >= 0",
        "forall x in [-1, 1]: root(4, x^4) - x >= 1 | i | forall x in [-1, 1]: root(4, x^4) - x >= -1",
        // Divided by a square: what is left has both signs, the division has a remainder, the divisor is negative, or the goal is strict.
        "forall x in [-2, 2]: (x - 1)*(x^2 - 1) >= 0 | w:s:0:0 i | forall x in [-1, 2]: (x - 1)*(x^2 - 1) >= 0",
        "forall x in [0, 2]: (x - 1)*(x^2 + 1) >= 0 | w:s:0:0 i |",
        "forall x in [0, 2]: (x - 1)*(x^2 - 1) > 0 | w:s:0:0 i | forall x in [0, 2]: (x - 1)*(x^2 - 1) >= 0",
        "forall x in [0, 2]: (x - 1)*((x^2 - 1)/(x - 3)) >= 0 | w:s:0:1 i i | forall x in [0, 2]: (x - 1)*((x^2 - 1)/(3 - x)) >= 0",
        // Of a negative variable only even powers leave the sign as it is; all of a power is taken away, and what stands beside it stays.
        "forall x in [-1, -1/2]: -1/x^2 - 1 >= 0 | c:x i | forall x in [-1, -1/2]: 1/x^2 + 1 >= 0",
        "forall x in [-2, -1], y in [1, 2]: (x*y)*(1/x^2) >= 0 | c:x i | forall x in [-2, -1], y in [-2, -1]: (x*y)*(1/x^2) >= 0",
        "forall x in [8, 9]: cbrt(1/x) + 1/x - 3/2 >= 0 | c:x i | forall x in [8, 9]: cbrt(1/x) + 1/x + 3/2 >= 0",
        "forall x in [1, 2]: exp(1/x) + 1/x - 5 >= 0 | c:x i | forall x in [1, 2]: exp(1/x) + 1/x + 5 >= 0",
        // Of a goal that is written with the reciprocal, the slope by that.
        "forall x in [1, inf): 1/2 - 1/x >= 0 | c:x l:x i i | forall x in [1, inf): 1/2 + 1/x >= 0",
        // Each inequality has its own guards.
        "forall x in [-1, 1]: (x >= 1/2 implies x > 0) and (x <= 1/2 implies x > 0) | s:x:1/4 g:0 i ; s:x:1/4 g:0 i | "
            + "forall x in [-1, 1]: (x >= 1/2 implies x > 0) and (x >= 1/2 implies x > 1/8)",
        // Numbers without end on one side still have the other one.
        "forall x in [1, inf): min(x, 5) < 1 | i | forall x in [1, inf): min(x, 5) < 6",
        "forall x in [1, inf): atan(x) < 5/4 | i | forall x in [1, inf): atan(x) < 2",
        "forall x in [2, inf): x*ln(x) - 3 >= 0 | i | forall x in [2, inf): x*ln(x) - 1 >= 0",
        "forall x in (0, 1/2], y in [-1, 0): x*(x/y) >= -1 | i | forall x in (0, 1/2], y in (0, 1]: x*(x/y) >= -1",
        "forall x in (0, 1/2], y in (0, 1/2]: x*ln(y) >= -1 | i | forall x in (0, 1/2], y in (0, 1/2]: x*ln(x) >= -1",
        // Products reach ends that belong to the box.
        "forall x in [1, 2], y in [1, 2]: x*y > 1 | i | forall x in (1, 2], y in (1, 2]: x*y > 1",
        "forall x in [1, 2], y in [1, 2]: x*y < 4 | i | forall x in [1, 2), y in [1, 2): x*y < 4",
        // What is put in place of a variable stands only there.
        "forall x in [1/4, 1/2], y in [1/4, 1/2]: x = y implies d2(x, 3/4) <= 0 | e:0:x i | "
            + "forall x in [1/4, 1/2], y in [1/4, 1/2]: x = y implies d2(x, 3/4) <= 5",
        // Times divisors, those that may be negative too; a divergence by logarithms, each times its factor.
        "forall x in [-2, -1]: 1/x + 1/2 >= 0 | w:d:1:0 i |",
        "forall x in [1/8, 1/4]: d2(x, 1/2) <= 0 | w:h:0:2 i i i | forall x in [1/8, 1/4]: d2(x, 1/2) <= 1",
        // Multiplied out, divided and joined, products keep their other factors, and quotients their divisors.
        "forall x in [2, 3], y in [2, 3]: (1/x)*(1/y) >= 1/y | a | forall x in [2, 3], y in [2, 3]: (1/x)*(1/y) >= 1/(x*y)",
        "forall x in [2, 3], y in [2, 3]: (1/x)*(1/y) >= 1/x | a |",
        "forall x in [1, 2], y in [-5, -4]: (x^2 + x*y)/x >= 0 | w:d:0:0 i | forall x in [1, 2], y in [1, 2]: (x^2 + x*y)/x >= 0",
        "forall x in [-1, -1/2], y in [1, 2]: (x*exp(x) + 1)*(exp(y) + 1) - exp(y) - 1 >= 0 | w:d:0:0 i | "
            + "forall x in [1/2, 1], y in [1, 2]: (x*exp(x) + 1)*(exp(y) + 1) - exp(y) - 1 >= 0",
        // The way to infinity is backwards.
        "forall x in [1, inf): 2 - x >= 0 | l:x i i |",
        "forall x in [1, inf): 2 - x >= 0 | u:x i i | forall x in (-inf, -1]: 2 - x >= 0",
        // Where it is least on a range that is that of the reciprocal: not where it is negative, nor where it is largest.
        "forall x in [1, inf): (x - 3/2)^2 >= 1/9 | s:x:1/2 u:x i i p:x:2:3/2 i i i i | forall x in [1, inf): (x - 3/2)^2 >= 0",
        "forall x in [1, inf): (x - 3/2)^2 >= 1/9 | s:x:1/2 u:x i i p:x:1:3/2 a i | forall x in [1, inf): (x - 3/2)^2 >= 0",
        "forall x in [1, inf): x^3 - 9/2*x^2 + 20/3*x - 16/5 >= 0 | "
            + "s:x:2/3 s:x:1/2 u:x i i p:x:2:5/3 i i i i p:x:2:4/3 i i i i |",
        "forall x in [1, inf): x^3 - 9/2*x^2 + 20/3*x - 16/5 >= 0 | s:x:2/3 s:x:1/2 u:x i i p:x:2:5/3 i i i i p:x:1:4/3 i i | ",
        // Bounds on one side, at an end that is open or infinite.
        "forall x in [1, inf): 1/x >= 1/2 | i | forall x in [1, inf): 1/x > 0",
        "forall x in [1, inf): exp(-x) > 1/3 | i | forall x in [1, inf): exp(-x) > 0",
        "forall x in (-inf, -1]: x >= 0 | i | forall x in (-inf, -1]: x <= 0",
        "forall x in (-inf, -1]: exp(x) >= 1/2 | i | forall x in (-inf, -1]: exp(x) > 0",
        "forall x in (-inf, -1]: x^3 >= -10^9 | i | forall x in (-inf, -1]: x^3 <= 0",
        "forall x in (0, 1]: ln(x) >= -9 | i | forall x in (0, 1]: ln(x) <= 1",
        "forall x in (0, 1]: x*ln(x) >= -1/4 | i | forall x in (0, 1/4]: x*ln(x) >= -1",
        "forall x in (0, 1]: 1/x >= 2 | i | forall x in (0, 1]: 1/x >= 1/2",
        "forall x in [1, inf): x - x^2 >= 0 | i |",
        "forall x in [1, inf): ln(x)/x > 1/2 | i |",
        "forall x in [1, inf): exp(x) <= x^2 + 10^6 | i |",
        "forall x in [1, inf): sqrt(x) <= 100 | u:x i i |",
        "forall x in [1, inf): x <= 10^6 | u:x i i |",
        "forall x in [0, inf): x > 0 | i i | forall x in [0, inf): x >= 0",
        "forall x in [0, 1]: sqrt(x) > 0 | i | forall x in [0, 1]: sqrt(x) >= 0",
        "forall x in [1, inf), y in [1, inf): x >= y | i | forall x in [1, inf), y in [1, inf): x + y >= 2",
        "forall x in [1, inf), y in [1, inf): x/y >= 1/2 | i | forall x in [1, inf), y in [1, inf): x/y > 0",
        "forall n in {1..}: 1/n >= 1/2 | i i | forall n in {1..}: 1/n > 0",
        // The root of what an equation says: of known sign, the right one, and of that degree.
        "forall x in [0, 3], s in [-2, 2]: s^2 = 1 + x implies s >= 1 | q:0:s:2 i | "
            + "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s >= 1",
        "forall x in [0, 3], s in [-2, 0]: s^2 = 1 + x implies s >= 1 | q:0:s:2 i | "
            + "forall x in [0, 3], s in [-2, 0]: s^2 = 1 + x implies s <= -1",
        "forall x in [0, 3], s in [-2, 2]: s >= -1 and s^2 = 1 + x implies s >= 1 | q:1:s:2 i | "
            + "forall x in [0, 3], s in [-2, 2]: s >= 0 and s^2 = 1 + x implies s >= 1",
        "forall x in [0, 3], s in [-2, 2]: s >= -3 and s^2 = 1 + x implies s <= -1 | q:1:s:2 i | "
            + "forall x in [0, 3], s in [-2, 2]: s <= 0 and s^2 = 1 + x implies s <= -1",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s >= 1 + x | q:0:s:1 i | "
            + "forall x in [0, 3], s in [0, 4]: s = 1 + x implies s >= 1 + x",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s^3 >= 1 + x + x^2 | q:0:s:3 i | "
            + "forall x in [0, 3], s in [0, 3]: s^3 = 1 + x + x^2 implies s^3 >= 1 + x + x^2",
        "forall x in [-8, 8], s in [-2, 2]: s^3 = x implies s >= 0 | q:0:s:3 i | forall x in [0, 8], s in [-2, 2]: s^3 = x implies s >= 0",
        // Of both signs below and above the equation, and where what it is multiplied by is not 0.
        "forall x in [0, 3], s in [0, 9]: s^2 >= 1 + x implies s <= 2 | q:0:s:2 i | "
            + "forall x in [0, 3], s in [0, 9]: s^2 = 1 + x implies s <= 2",
        "forall x in [-1, 1], s in [0, 1]: x*s^2 = x implies s >= 1 | q:0:s:2 i | "
            + "forall x in [1/2, 1], s in [0, 1]: x*s^2 = x implies s >= 1",
        // Where there is no root nothing is to be proved, but a point may be such that all has a value on paper only.
        "forall x in [0, 1], s in [0, 1]: s^2 = x implies 1/s >= 1 | q:0:s:2 i | forall x in (0, 1], s in [0, 1]: s^2 = x implies 1/s >= 1",
        "forall x in [0, 1], s in [0, 1]: s^2 = x implies s/s >= 1 | q:0:s:2 i | forall x in (0, 1], s in [0, 1]: s^2 = x implies s/s >= 1",
        "forall x in [0, 1], s in [0, 1]: s^2 = x implies x/s^2 >= 1 | q:0:s:2 i | "
            + "forall x in (0, 1], s in [0, 1]: s^2 = x implies x/s^2 >= 1",
        "forall x in [-1, 1], s in [-1, 1]: s = x implies 0*ln(s) >= 0 | q:0:s:1 i | "
            + "forall x in [1/2, 1], s in [-1, 1]: s = x implies 0*ln(s) >= 0",
        "forall x in [-4, 1], s in [0, 1]: s^2 = x implies s > 0 | q:0:s:2 i | forall x in [-4, 1], s in [0, 1]: s^2 = x implies s >= 0",
        // The variable is not left in what is put in, neither in its own equation nor in a circle.
        "forall s in [0, 2]: s^2 = s + 1 implies s <= 3/2 | q:0:s:2 i | forall x in [1, 5/4], s in [0, 2]: s^2 = x + 1 implies s <= 3/2",
        "forall s in [0, 1], t in [0, 1]: s^2 = t and t^2 = s implies s <= 1/2 | q:2:t:2:0:s:2 i | "
            + "forall s in [0, 1], t in [0, 1], u in [0, 1/16]: s^2 = t and t^2 = u implies s <= 1/2",
        "forall s in [0, 1], t in [0, 1]: s^2 = t and t^2 = s implies s <= 1/2 | q:0:s:2:2:t:2 i |",
        "forall s in [0, 1], t in [0, 1]: s^2 = t and t^2 = s implies s >= t | q:0:s:2:2:t:2 i |",
        // What guards say of the variable says nothing where it may have any value.
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x and s >= 3/2 implies x <= 1 | q:0:s:2 g:2 |",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies x <= 2 | q:0:s:2 q:0:s:2 i |",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies x <= -1 | q:0:s:2 g:1 |",
        // What a guard is divided by may be 0, is negative, says nothing of strictness, or is no factor of one summand.
        "forall x in [-1, 1], y in [-1, 1]: (x + 1)*y >= 0 implies y >= 0 | h:0.r:1 i | "
            + "forall x in (-1, 1], y in [-1, 1]: (x + 1)*y >= 0 implies y >= 0",
        "forall x in [-1, 1], y in [-1, 1]: (x - 2)*y >= 0 implies y >= 0 | h:0.r:1 i | "
            + "forall x in [-1, 1], y in [-1, 1]: (x - 2)*y >= 0 implies -y >= 0",
        "forall x in [-1, 1], y in [-1, 1]: exp(x)*y >= 0 implies y > 0 | h:0.r:1 i | "
            + "forall x in [-1, 1], y in [-1, 1]: exp(x)*y > 0 implies y > 0",
        "forall x in [-1, 1], y in [0, 1]: exp(x)*y >= x^2 implies y >= x^2 | h:0.r:1 i | "
            + "forall x in [-1, 1], y in [0, 1]: exp(x)*y >= x^2*exp(x) implies y >= x^2",
        // A function that rises for numbers that are not negative only, strictness, and one of the sides.
        "forall x in [-3, 3]: x^2 >= 2 implies x >= sqrt(2) | h:0.sqrt:1 i | forall x in [0, 3]: x^2 >= 2 implies x >= sqrt(2)",
        "forall x in [-3, 3], y in [-1, 3]: x >= y implies x^2 >= y^2 | h:0.power2:1 i | "
            + "forall x in [-3, 3], y in [0, 3]: x >= y implies x^2 >= y^2",
        "forall x in [0, 3], y in [0, 3]: exp(x) >= exp(y) implies x > y | h:0.ln:1 i | "
            + "forall x in [0, 3], y in [0, 3]: exp(x) > exp(y) implies x > y",
        "forall x in [0, 3], y in [0, 3]: exp(x) >= exp(y) implies x >= 2*y | h:0.ln:1 i | "
            + "forall x in [0, 3], y in [0, 3]: exp(x) >= exp(2*y) implies x >= 2*y",
        "forall x in [1, 3], y in [-1, 3]: x >= y implies ln(x) >= ln(y + 2) | h:0.ln:1 i | "
            + "forall x in [1, 3], y in [1, 3]: x >= y implies ln(x) >= ln(y)",
        // A guard fails at an end of a range, or only seems to.
        "forall x in [1, 9]: ln(x) >= 0 implies x > 1 | d:0:x:l i | forall x in [1, 9]: ln(x) > 0 implies x > 1",
        "forall x in [0, 9]: sin(x) > 0 implies x > 1 | d:0:x:l i | forall x in [0, 9]: sin(x) > 0 implies x > 0",
    })
    void falseProofs(String falseClaim, String proof, String trueClaim) throws Exception {
        assertThrows(RejectedException.class, () -> certificate(falseClaim, proof).check(CheckLimit.BY_TESTED), falseClaim);
        if (trueClaim != null) {
            certificate(trueClaim, proof).check(CheckLimit.BY_TESTED);
        }
    }

    /** No proof for all: tokens left over, or missing. */
    @ParameterizedTest
    @ValueSource(strings = {"i i", "s:x:1/2 i", "l:x i", "w:d:0:1 i", "", "o", "s:x:1/2 i o", "q", "i:1", "t:0", "t:10", "t:-1", "g:0",
        "g:1/2", "s:y:1/2 i i", "s:x:2 i i", "s:x:1 i i",
        "s:x:-1 i i", "l:y i i", "w:x:0:0 i", "w:d:99999999999:0 i", "w:d:0:99999999999 i", "w:d:1/2:0 i", "w:d:-1:0 i", "c:x i",
        "t:99999999999", "k:b:0:0 i i", "k:e:0:1 i", "k:s:0:1 i i", "z i", "h:0:1 i", "h:x:-1 i", "h:x:0 i", "h:y:1 i", "h:x.m:1 i",
        "h:x.r:1/9 i", "h:x.l.r:1/9 i", "h:x.r.r:1/9 i", "h:x.r.l:1/9 i", "h:.r:1 i", "h:0.r:1 i", "h:0.ln:1 i", "h:x.ln:1 i",
        "h::1 i", "h:x*:1 i", "h:*x:1 i", "h:x:1:x i", "h:x*0:1 i", "h:x*x*x*x*x*x*x*x*x:1 i", "e:0:x i", "b:0:x:2 i i",
        "q:0:x:2 i", "q:0:x:0 i", "q:0:x i", "n:x:1 i i"})
    void brokenProofs(String proof) {
        assertThrows(RejectedException.class, () -> certificate("forall x in [0, 1]: x + 1 > 0", proof).check(CheckLimit.BY_TESTED));
    }

    /** Products that would be very long, and very many of them, are refused soon. */
    @ParameterizedTest
    @ValueSource(strings = {":0*0*0*0*0*0*0*0:1", ":0*0*0*0*0*0*0*x.r:1", ":0*0*0*0*0*x.r*y.r*z.r:1", ":0.r*0.r*0.r*0.r*0.r*0.r*0.r*0.r:1",
        ":0.power3*0.power3*0.power3*0.power3*0.power3*0.power3*0.power3*0.power3:1",
        ":0.exp*0.exp*0.exp*0.exp*0.sqrt*0.sqrt*0.sqrt*0.sqrt:1"})
    void longProducts(String product) {
        String claim = "forall x in (0, 1], y in (0, 1], z in (0, 1]: (x + 2*y + 3*z + 1/3)^8 >= 0 implies x + 1 > 0";
        String proof = "h" + product.repeat(24) + " i";
        assertTimeoutPreemptively(Duration.ofSeconds(20),
            () -> assertThrows(RejectedException.class, () -> certificate(claim, proof).check(CheckLimit.BY_TESTED)));
    }

    /** What only a rule that was not proved showed is refused with the reason: the kernel has no phi, and simplifies no slopes. */
    @ParameterizedTest
    @ValueSource(strings = {"phi(x/9 + 1/9) + 2 > 0", "(x + 1)^2 - x^2 - 2*x >= 1/2"})
    void fromTheMiddleByTheKernelOnly(String inequality) throws Exception {
        certificate("forall x in [0, 1]: exp(x)/3 + 2 > 0", "m").check(CheckLimit.BY_TESTED);
        ClaimCertificate old = certificate("forall x in [0, 1]: " + inequality, "m");
        RejectedException e = assertThrows(RejectedException.class, () -> old.check(CheckLimit.BY_TESTED));
        assertTrue(e.getMessage().endsWith("prove looks for another proof"), e.getMessage());
    }

    /** Valleys that there are not. */
    @ParameterizedTest
    @ValueSource(strings = {"p:x:2:exp(1) i i i", "p:x:2:exp(1) i i i i i", "p:x:2:exp(1)", "p:x:1:exp(1) i i i i",
        "p:x:0:exp(1) i i", "p:x:3:exp(1) i i", "p:x:02:exp(1) i i i i", "p:x:2: i i i i", "p:x:2 i i i i",
        "p:y:2:exp(1) i i i i", "p:x:2:y i i i i", "p:x:2:exp(1): i i i i",
        "p:x:2:exp( i i i i", "p:x:2:exp i i i i", "p:x:2:ln(0) i i i i", "p:x:2:1/0 i i i i", "p:x:2:exp(1)+0*least_mem(1) i i i i",
        "p:x:2:exp(exp(exp(exp(9)))) i i i i", "p:x:2:9^(9^9) i i i i"})
    void brokenValleys(String proof) throws Exception {
        certificate("forall x in [1, 5]: x/exp(1) - ln(x) >= 0", "p:x:2:exp(1) i i i i").check(CheckLimit.BY_TESTED);
        assertThrows(RejectedException.class,
            () -> certificate("forall x in [1, 5]: x/exp(1) - ln(x) >= 0", proof).check(CheckLimit.BY_TESTED));
    }

    /** Nor on ranges of reciprocals: without an end, or where the point is not positive. */
    @ParameterizedTest
    @ValueSource(strings = {"p:x:2:exp(1) i i i i", "s:x:1/2 p:x:2:exp(1) i i i i l:x i i",
        "s:x:1/2 s:x:1/4 u:x i i p:x:2:-exp(1) i i i i l:x i i",
        "s:x:1/2 s:x:1/4 u:x i i p:x:2:0 i i i i l:x i i", "s:x:1/2 s:x:1/4 u:x i i p:x:2:exp(-1) i i i i l:x i i"})
    void brokenValleysOfReciprocals(String proof) throws Exception {
        String claim = "forall x in [1, inf): x/exp(1) - ln(x) >= 0";
        certificate(claim, "s:x:1/2 s:x:1/4 u:x i i p:x:2:exp(1) i i i i l:x i i").check(CheckLimit.BY_TESTED);
        assertThrows(RejectedException.class, () -> certificate(claim, proof).check(CheckLimit.BY_TESTED));
    }

    /** What is wanted of the shape at a place is a term of its own, in which not all nodes of the goal need be written. */
    @Test
    void algebraOfAShape() {
        ClaimCertificate broken = certificate("forall x in {17..21}: (4/3 + (x - 19)^2/3) - 43/30*(1/(1 + 10^8*(x - 19)^2)) >= 0",
            "w:d:0:1 t:3 p:x:2:19 a i i i");
        assertThrows(RejectedException.class, () -> broken.check(CheckLimit.BY_TESTED));
    }

    /** The far end of a range is rounded outwards, at whatever scale: the claim is false there only, by less than the scale shows. */
    @Test
    void taylorFormsReachTheEnds() {
        for (int bits = BITS / 2; bits <= 2 * BITS; bits++) {
            BigInteger below = BigInteger.TWO.pow(bits).divide(BigInteger.valueOf(3));
            String claim = "forall x in [-1/3, 1/3]: " + below + "/2^" + bits + " - x >= 0";
            assertThrows(RejectedException.class, () -> certificate(claim, "t:1").check(CheckLimit.BY_TESTED));
        }
    }

    /** Powers that there are not. */
    @ParameterizedTest
    @ValueSource(strings = {"r:x:2:l:1:2 i", "r:x:2:l:1:2 i i i", "r:x:2:l:1:1 i", "r:x:2:l:1:0", "r:x:2:l:1:3 i i i", "r:x:0:l:1:2 i i",
        "r:x:5:l:1:2 i i", "r:x:-2:l:1:2 i i", "r:x:2:m:1:2 i i", "r:x:2:l:-1:2 i i", "r:x:2:l:0:2 i i", "r:x:2:l:99/100:2 i i",
        "r:x:2:l:2/2:2 i i", "r:y:2:l:1:2 i i", "r:x:2:l:1 i i", "r:x:2:l:1:2:1 i i"})
    void brokenPowers(String proof) throws Exception {
        certificate("forall x in [0, 1]: sqrt(x) + x >= 0", "r:x:2:l:1:2 i i").check(CheckLimit.BY_TESTED);
        assertThrows(RejectedException.class, () -> certificate("forall x in [0, 1]: sqrt(x) + x >= 0", proof).check(CheckLimit.BY_TESTED));
    }

    /** Sides that there are not. */
    @ParameterizedTest
    @ValueSource(strings = {"k:b:1:0 i i", "k:b:0:1 i i", "k:e:0:0 i", "k:e:0:3 i", "k:s:0:0 i i", "k:e:1:1 i", "k:e:00:1 i",
        "k:e:10:1 i", "k:e:-1:1 i",
        "k:q:0:1 i", "k:e:0 i", "k:e:0:1:1 i", "k:e:0:1 i i", "k:e:0:1"})
    void brokenSides(String proof) throws Exception {
        certificate("forall x in [0, 1]: abs(x) + 1 > 0", "k:e:0:1 i").check(CheckLimit.BY_TESTED);
        certificate("forall x in [0, 1]: abs(x) + 1 > 0", "k:s:0:1 i i").check(CheckLimit.BY_TESTED);
        assertThrows(RejectedException.class, () -> certificate("forall x in [0, 1]: abs(x) + 1 > 0", proof).check(CheckLimit.BY_TESTED));
    }

    /** A case that is not used any more is refused with that reason. */
    @Test
    void caseOfEarlierVersions() {
        RejectedException refused = assertThrows(RejectedException.class,
            () -> certificate("forall x in [0, 1]: x >= 2 implies x >= 3", "v:0 i").check(CheckLimit.BY_TESTED));
        assertTrue(refused.getMessage().contains("earlier versions"), refused.getMessage());
    }

    /** Steps with guards and whole numbers that there are not. */
    @ParameterizedTest
    @ValueSource(strings = {"i h:1:1 i", "i h:0:1 i i", "i h:0:1", "i h:-1:1 i", "i h:1/2:1 i", "i h:0:x i", "i h:0 i", "i h:0:1:1 i",
        "i e:0:n i", "i e:0:y i", "i e:1:n i", "i b:0:n:1 i", "i b:0:n:2 i i", "i b:0:n:3 i i", "i b:0:n:4 i i i i", "i b:0:n i i",
        "i b:0:y:2 i i",
        "i d:0:n:x i", "i d:0:n:u i", "i d:0:y:l i", "i d:1:n:l i", "i d:0:n i",
        "i n:n:1023 i i", "i n:n:103049/2 i i", "i n:n:-1030 i i", "i n:n:0 i i", "i n:y:1030 i i",
        "i n:n:1030 i", "n:n:5 i i i", "i n:n:1030 n:n:1030 i i i", "i n:n:1030 i n:n:1030 i i", "i z:0 i", "i n:99999999999:1030 i i"})
    void brokenSteps(String proof) throws Exception {
        String claim = "forall n in {1..}: n >= 3 implies n >= 0";
        certificate(claim, "i h:0:1 i").check(CheckLimit.BY_TESTED);
        certificate(claim, "i n:n:1024 i n:n:1025 i i").check(CheckLimit.BY_TESTED);
        certificate(claim, "i b:0:n:3 i i i").check(CheckLimit.BY_TESTED);
        assertThrows(RejectedException.class, () -> certificate(claim, proof).check(CheckLimit.BY_TESTED));
    }

    /** The parts of a range leave no number of it out, whatever its ends. */
    @Test
    void partsCoverTheRange() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            boolean whole = random.nextBoolean();
            BigFraction low = random.nextInt(4) == 0 && !whole ? null : number(random, whole);
            BigFraction high = random.nextInt(3) == 0 ? null : low == null ? number(random, false)
                : low.add(new BigFraction(random.nextInt(40)));
            boolean openBelow = low == null || !whole && random.nextBoolean() && !low.equals(high);
            boolean openAbove = high == null || !whole && random.nextBoolean() && !high.equals(low);
            Variable variable = new Variable("x", low, high, whole, openBelow, openAbove);
            BigFraction x = random.nextBoolean() && low != null ? low.add(number(random, whole).abs()) : number(random, whole);
            long parts = variable.parts().stream().filter(part -> holds(part, x)).count();
            assertEquals(variable.takes(x), parts > 0, () -> variable + " at " + x + ": " + variable.parts());
            assertTrue(parts <= 2 && (parts < 2 || !whole), () -> variable + " at " + x + " is in " + parts + " parts");
        }
    }

    private static BigFraction number(SplittableRandom random, boolean whole) {
        return new BigFraction(random.nextInt(61) - 30, whole ? 1 : 1 + random.nextInt(3));
    }

    private static boolean holds(Range.Part part, BigFraction x) {
        if (part.whole() && x.getDenominator().bitLength() > 1 || part.inverted() && x.equals(BigFraction.ZERO)) {
            return false;
        }
        BigFraction y = part.negated() ? x.negate() : x;
        BigFraction t = part.inverted() ? y.reciprocal() : y;
        int below = t.compareTo(part.lower());
        int above = t.compareTo(part.upper());
        return below >= 0 && above <= 0 && !(below == 0 && part.openBelow()) && !(above == 0 && part.openAbove());
    }
}
