package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kernel's statements show of proofs, beside the evaluation that is only tested: a second opinion on the same terms and boxes. */
class KernelShareTest {
    private static final int BITS = 80;
    private static final int CLAIMS = 400;
    private static final int BOXES = 4;
    private static final int POINTS = 6;
    private static final List<String> FUNCTIONS = List.of("exp", "ln", "sqrt", "abs", "Dber");

    private final SplittableRandom random = new SplittableRandom(19);

    private static ClaimCertificate certificate(String claim, String proof) {
        return new ClaimCertificate(claim, List.of(), BITS, Arrays.stream(proof.split(";"))
            .map(tokens -> List.of(tokens.strip().split(" "))).toList(), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, 1]: x + 1 > 0 | i | all 1 1",
        "forall x in [0, 1]: x + 1 > 0 | s:x:1/2 i i | all 3 3",
        "forall x in [0, 1], y in [1, 2]: exp(x) + ln(y) - sqrt(x)/y + abs(x - y)^3 - min(x, y)/9 > -5 | s:y:3/2 s:x:1/3 i i i | all 5 5",
        "forall n in {0..9}: n^2 + 1 > 0 | s:n:4 i i | all 3 3",
        "forall x in [0, 1]: x + 1 > 0 and x - 2 < 0 | i ; s:x:1/7 i i | all 4 4",
        // Slopes, also of slopes, on parts, from open ends, along whole numbers.
        "forall x in [0, 1]: exp(x) >= 1 + x | l:x i i | all 3 3",
        "forall x in [-2, 0]: exp(x) >= 1 + x | u:x i i | all 3 3",
        "forall x in [0, 5]: exp(x) >= 1 + x + x^2/2 | l:x l:x i i i | all 5 5",
        "forall x in [0, 2]: x - x^2/4 >= 0 | l:x s:x:1 i i i | all 5 5",
        "forall x in (0, 2]: x - x^2/4 >= 0 | l:x i i | all 3 3",
        "forall n in {1..9}, x in [1, 2]: n^3 + ln(x)/n - sqrt(x) + abs(n) > 0 | l:n i i | all 3 3",
        "forall n in {1..9}: n - 1/2 >= 0 | s:n:3 l:n i i i | all 5 5",
        "forall n in {1..9}: 19/2 - n > 0 | u:n i i | all 3 3",
        "forall x in [-3, -1], y in [1, 2]: y*x^2 + abs(x) >= 2 | u:x i l:y i i | all 5 5",
        // From the middle: one variable after the other, with whole numbers and numbers of one value, slopes of both signs.
        "forall x in [1, 2]: x^2 - x >= -1 | m | all 1 1",
        "forall x in [1, 2], y in [3, 4]: x*y - 2*x + exp(y)/9 > 0 | m | all 1 1",
        "forall n in {1..4}, x in [0, 1]: n^2 - n + 5 - x*ln(n) + sqrt(n) > 0 | s:n:2 m m | all 3 3",
        "forall n in {3..3}, x in [0, 1]: n*x^2 - x + n >= 0 | m | all 1 1",
        "forall x in [1, 2]: x^2 - x >= -1/2 | s:x:3/2 m l:x i i | all 5 5",
        // From the middle to either end, by slopes of slopes.
        "forall x in [-1, 1]: exp(x) - 1 - x >= -1/1000 | t:2 | all 1 1",
        "forall x in [0, 2]: x^2 - 2*x + 1 >= 0 | t:2 | all 1 1",
        "forall x in [0, 2]: x^4 - 4*x^3 + 6*x^2 - 4*x + 1 >= 0 | t:4 | all 1 1",
        "forall x in (1/2, 3/2), y in [2, 2]: y*(x - 1)^2/x + 1 > 0 | t:2 | all 1 1",
        // Taylor forms, nearly sharp at the ends; one that has to look at parts of the range.
        "forall x in [-4/5, 4/5]: 1 - x^2 >= 0 | t:2 | all 1 1",
        "forall x in [-4/5, 4/5], y in [2, 2]: y - y*x^2 > 0 | t:2 | all 1 1",
        "forall x in [-1, 1]: x^2 + 1/5 >= 0 | t:1 | all 1 1",
        // From the number at which the difference is least, if that is known exactly; not where it is some other number.
        "forall x in [-1, 3]: (1 + x)^3 >= 1 + 3*x | p:x:2:0 i i i i | all 5 5",
        "forall x in [1/10, 5]: x^2 + 2/x >= 3 | p:x:2:1 i i i i | all 5 5",
        "forall x in [0, 1]: 9*x^2 - 6*x + 2 > 0 | p:x:2:1/3 i i i i | all 5 5",
        "forall x in [-3, 3]: exp(x) >= 2*x + 2 - 2*ln(2) | p:x:2:ln(2) i i i i | all 5 5",
        // At an end exactly, where numbers that are no multiples of the unit cancel; not where this one would be long.
        "forall x in [0, 1]: x^2 + 2/3*cos(x) - 2/3 >= 0 | l:x l:x i i i | all 5 5",
        "forall x in [0, 1]: x^2 + 2/(3^50 + 1)*cos(x) - 2/(3^50 + 1) >= 0 | l:x l:x i i i | all 5 5",
        // Cube roots from an open end on, of multiples of all that there is, and far out, on both sides of 0.
        "forall x in (0, inf): cbrt(5*x) < 9/5*cbrt(x) | f:x i | all 1 1",
        "forall x in (0, inf): cbrt(x^3 + 2) > x | i c:x i | all 3 3",
        "forall x in (-inf, 0): cbrt(x^3 - 2) < x | i c:x i | all 3 3",
        "forall x in (-1, 1): 1/(2 + cbrt(x)) > 1/3 | w:d:0:1 i s:x:0 i s:x:1/2 i u:x i i | all 9 9",
        // Divided by what is positive as a premise says, also where that is written otherwise, and with a side of a root.
        "forall x in (0, 1]: 1/(x - sin(x)) >= 5/x^3 | w:d:0:2 i l:x i i l:x l:x l:x i i i i | all 12 12",
        "forall x in (0, 2]: 1/(x - x^3/6) >= 1/x | w:d:0:2 i s:x:1 l:x i i t:1 i | all 8 8",
        "forall x in (0, 1]: 1/(x - x^3/9) >= 1/x + x/10 | w:d:0:2 i l:x i i i | all 6 6",
        "forall x in (0, 1/8]: sqrt(1 - cos(x)^2) <= 5*x - 5*x^2 | w:r:0:1 l:x i i l:x l:x i i i | all 9 9",
        "forall x in [1/2, 1]: abs(x)*(1 + abs(x))/abs(1 + x) >= abs(x)/2 | w:d:0:1 i t:2 | all 3 3",
        // Without bound: by logarithms, and by slopes that are quotients.
        "forall x in [0, inf): x^2*exp(-x) <= 3/5 | t:3 w:l:0:1 i c:x s:x:1/2 s:x:1/4 u:x i i t:3 l:x i i | all 13 13",
        "forall x in [0, inf): exp(x) >= x^3/6 | i c:x s:x:1/2 s:x:1/4 s:x:1/8 s:x:1/16 w:l:0:1 i w:d:0:1 i i i s:x:3/16 i i s:x:3/8 i i i"
            + " | all 19 19",
        "forall x in [1, inf): ln(x)^2 <= x | u:x c:x s:x:1/2 s:x:1/4 u:x i i t:2 t:2 i | all 10 10",
        "forall x in [1, inf): ln(x) <= sqrt(x) | w:r:0:1 i u:x c:x s:x:1/2 s:x:1/4 u:x i i t:2 t:2 i | all 12 12",
        // At places that have a name: what undoes what there, one that moves with another variable, one beside the box.
        "forall x in [-1, 1], y in [1/3, 3]: x*y <= exp(x) + y*ln(y) - y | p:x:2:ln(y) i i i i | all 5 5",
        "forall x in [-2, 2], a in [-2, 2]: exp(x) >= exp(a)*(1 + x - a) | p:x:2:a i i i i | all 5 5",
        "forall x in [1, 2]: x - 1 - ln(x) >= 0 | p:x:2:exp(0) i i i i | all 5 5",
        "forall x in [2, 3]: exp(x) >= exp(1)*x | p:x:2:1 i i i i | all 5 5",
        "forall n in {2..5}, y in [1, 3]: n*y <= n^2/2 + y^2/2 | p:n:2:y i i i i | all 5 5",
        // Where a sine is a number that theory knows, and up to an end that is not rational.
        "forall x in [1/4, 1/2]: 2*sin(pi*x) >= 4*x | s:x:3/8 t:1 u:x i i | all 5 5",
        "forall x in [1/6, 1/2]: 2*sin(pi*x) >= 1 | l:x u:x i i i | all 5 5",
        "forall x in [1/8, 1/4]: tan(pi*x) <= 1 | u:x i i | all 3 3",
        "forall x in [1, pi/3]: 2*cos(x) >= 1 | b:0:x:2 i i | all 3 3",
        "forall x in [1, pi/2): 3/2*x/pi <= sqrt(sin(x))*3/4 | b:0:x:2 i i | all 3 3",
        "forall x in (-1, pi/6): x > 0 implies sin(x)/x > 3/pi | d:0:x:u s:x:0 g:1 d:1:x:l w:d:0:2 i i s:x:1/4 l:x i i s:x:5/13"
            + " t:1 s:x:5/11 t:1 s:x:22/45 t:1 s:x:40/79 t:1 s:x:17/33 t:1 s:x:27/52 t:1 s:x:61/117 t:1 b:0:x:2 i i | all 28 28",
        "forall x in [0, pi/3]: sqrt(2*cos(x)) >= 1 | w:r:0:1 i b:0:x:2 i i | all 5 5",
        // What is 0 at an end that does not belong to the range, and rises from there.
        "forall x in (0, 1]: x > ln(1 + x) | l:x i i | all 3 3",
        "forall n in {1..}: n*ln(1 + 1/n) < 1 | s:n:512 s:n:256 s:n:128 s:n:64 s:n:32 s:n:16 s:n:8 s:n:4 s:n:2 t:3 t:1 t:3 t:5 t:6 t:7 "
            + "s:n:96 t:4 t:3 s:n:192 t:5 t:4 s:n:384 t:5 t:4 s:n:768 t:6 t:5 c:n l:n i i | all 31 31",
        // At places where a variable is positive, at whose end 0 the difference, or its slope, has no value.
        "forall x in (0, 3]: x*ln(x) >= -exp(-1) | p:x:2:exp(-1) i i i i | all 5 5",
        "forall x in (0, 10]: ln(x) <= x/exp(1) | p:x:2:exp(1) i i i i | all 5 5",
        "forall p in (0, 1), q in (0, 1): d2(p, q) >= 2*(p - q)^2 | p:p:2:q w:d:0:1 i l:q i s:p:1/2 "
            + "u:p u:p i i i s:p:3/4 l:p s:p:5/8 l:p i i t:1 i s:p:7/8 t:2 u:p t:1 i i i i | all 27 27",
        "forall p in [0, 1], q in (0, 1): d2(p, q) >= 2*(p - q)^2 | p:p:2:q w:d:0:1 i l:q i s:p:1/2 "
            + "u:p u:p i i i s:p:3/4 l:p s:p:5/8 l:p i i t:1 i s:p:7/8 t:2 u:p t:1 i i i i | all 27 27",
        "forall x in [0, 4], a in [1/4, 4]: sqrt(x) <= (x + a)/(2*sqrt(a)) | p:x:2:a i i i w:d:0:1 i i | all 7 7",
        "forall x in [0, 2], y in [0, 2]: x^2*y <= 2*x^3/3 + y^3/3 | p:x:1:y w:s:1:0 i i | all 4 4",
        "forall x in [0, 4]: x*exp(-x^2/2) <= exp(-1/2) | p:x:1:1 w:s:1:0 i i | all 4 4",
        // What is 0 at the place only at one point, as a proof of its own says: everywhere, and where a variable is positive.
        "forall x in [0, 4]: x*exp(-x^2) <= exp(-1/2)/sqrt(2) | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i | all 7 7",
        "forall y in [1/2, 1], z in (0, 1]: 1 + y^3 + z^3 >= 3*y*z | p:z:2:sqrt(y) i i i w:d:0:0 u:y u:y i i i | all 10 10",
        "forall y in [1/2, 1], z in (0, 1]: (1 + y + z)*(1 + 1/y + 1/z) >= 9 | p:z:2:sqrt(y) w:d:0:1 i i w:d:0:1 i i w:d:0:1 i i w:d:0:2"
            + " i i u:y s:y:3/4 t:1 u:y i i i | all 20 20",
        // At places that are roots, which are squared within products and quotients; what is 0 there only because of that.
        "forall x in [1/10, 9]: x + 2/x >= 2*sqrt(2) | p:x:2:sqrt(2) i w:d:0:0 i w:d:0:0 i w:d:0:1 i i | all 9 9",
        "forall x in [0, 9]: x/(x^2 + 2) <= sqrt(2)/4 | p:x:1:sqrt(2) w:s:0:0 i i | all 4 4",
        "forall x in [-2, 2]: x^4 >= 3*x^2 - 9/4 | s:x:0 p:x:1:-sqrt(3/2) w:s:1:0 i i p:x:1:sqrt(3/2) w:s:1:0 i i | all 9 9",
        "forall x in [-2, 2]: x^2 >= 2*(sqrt(3) - sqrt(2))*x - 5 + 2*sqrt(2)*sqrt(3) | p:x:2:sqrt(3)-sqrt(2) i i i i | all 5 5",
        "forall x in [-2, 2]: x^2 >= 2*x*sqrt(2 + sqrt(3)) - 2 - sqrt(3) | p:x:2:sqrt(2+sqrt(3)) i i i i | all 5 5",
        "forall x in [1, 9], y in [1, 9]: sqrt((x + y)/2) >= (sqrt(x) + sqrt(y))/2 | w:r:0:1 i a | all 3 3",
        "forall x in [1, 2]: x/(2 - sqrt(2)) >= x + x*sqrt(2)/2 | a | all 1 1",
        // Absolute values and smaller ones with a side in their place: both, either, or where they are that side, also within others.
        "forall x in [-2, 2]: x^2 >= 2*abs(x) - 1 | k:b:0:0 t:2 t:2 | all 3 3",
        "forall x in [0, 1], y in [0, 1]: min(x, y) >= x*y | k:b:0:0 l:x i i u:x i i | all 7 7",
        "forall x in [1, 3], y in [-3, 1]: max(x, y) >= (x + y)/2 | k:e:0:1 i | all 2 2",
        "forall x in [-3, 3]: abs(x) >= x/2 | s:x:0 k:e:0:2 i k:e:0:1 i | all 5 5",
        "forall x in [0, 1]: exp(abs(x)) >= 1 + x | k:s:0:1 i l:x i i | all 5 5",
        "forall x in [-1, 0]: exp(abs(x)) > 1/2 - x | k:s:0:2 i u:x i i | all 5 5",
        "forall x in [1, 2], y in [2, 3]: ln(min(x, y))/y <= x | k:s:0:1 i i | all 3 3",
        // On a range without end, also where operations have no results at the end of the reciprocal, and where a guard holds.
        "forall x in [1, inf): x^2 >= 2*abs(x) - 1 | k:b:0:0 a i | all 3 3",
        "forall x in [0, inf): abs(ln(1 + x) - x) <= x^2 | k:b:0:0 l:x i i l:x l:x i i i k:b:0:0 u:x i i u:x i i | all 16 16",
        "forall x in [1, inf): x*exp(-abs(x)) <= 1/2"
            + " | k:s:0:1 i c:x s:x:1/2 s:x:1/4 s:x:1/8 w:l:0:1 i u:x w:d:0:0 i i i s:x:3/8 i i t:6 | all 17 17",
        "forall x in [0, inf): min(x, 2) <= 9*x | k:s:0:1 i i i | all 4 4",
        "forall x in [0, inf): exp(abs(x)) >= 1 + x | k:s:0:1 i l:x i i k:s:0:1 i u:x i i | all 10 10",
        "forall x in (0, 1]: max(1/x, 2) >= 1/x | k:e:0:1 i | all 2 2",
        "forall x in [1, inf): abs(x*cos(x))/x^2 <= 3/2 | w:d:0:0 k:b:0:0 u:x c:x i i u:x c:x i i | all 10 10",
        "forall x in [-1, 1], y in [-1, 1]: x^2 + 2*y^2 = 1 implies abs(x^2 + 2*y^2 - 1) <= 1/100"
            + " | k:b:0:0 s:y:0 q:0:y:2 a q:0:y:2 i s:y:0 q:0:y:2 a q:0:y:2 i | all 11 11",
        "forall x in [1, 2], s in [0, inf): s^2 = 1 + x implies abs(sqrt(1 + x/s) - x/10 - 5/4) <= 1/10"
            + " | q:0:s:2 k:b:0:0 i i q:0:s:2 k:b:0:0 i i | all 8 8",
        // Functions that are bounded of what is not, and that have bounds on one side.
        "forall x in [0, inf): abs(atan(x)) <= 2 | i i | all 2 2",
        "forall x in [1, inf): max(atan(x), 1) < 8/5 | i | all 1 1",
        "forall x in [1, inf): sin(x)/x <= 1 | i | all 1 1",
        "forall x in (0, 1]: abs(ln(x)) + x > 0 | i | all 1 1",
        "forall x in [0, inf), y in [1, 2]: min(x, y)*exp(-x) <= y | i i | all 2 2",
        // With so many logarithms that products of them have to be unknowns.
        "forall d in [1/20, 1/10], K in {20..30}: sharp_error(1, d, K) <= 8*d*ln(K/d) | k:e:0:2 i | all 2 2",
        "forall d in [1/500, 1/400], K in {20..30}: sharp_error(1, d, K) <= 8*d*ln(K/d) | k:s:0:2 i i | all 3 3",
        "forall x in [-1, 1]: abs(exp(x) - 1) <= exp(abs(x)) - 1 | k:b:0:0 s:x:0 i k:s:0:1 i i s:x:0 k:s:0:2 i u:x i i i | all 13 13",
        // Strict ones; not where the difference of the sides is 0 somewhere.
        "forall x in [-2, 2]: x^2 + 5 > 2*abs(x) | k:b:0:0 i i | all 3 3",
        "forall x in [1, 3], y in [-3, 1]: max(x, y) > (x + y)/2 - 1/9 | k:e:0:1 i | all 2 2",
        "forall x in [1, 4]: sqrt(x) > x/5 | w:r:0:1 i i | all 3 3",
        "forall x in [0, 1]: exp(x + 2) > exp(x + 1) | w:l:0:0 i | all 2 2",
        // Powers of e with other exponents, logarithms of products, roots of squares; both sides as powers of e.
        "forall x in [0, 3]: cosh(x) >= 5/4 + 3/4*(x - ln(2)) | p:x:2:ln(2) i w:d:0:0 i w:d:0:0 i w:d:0:0 i | all 8 8",
        "forall x in [1/10, 5]: ln(x) <= x^2/(2*exp(1)) | p:x:2:exp(1/2) i w:d:0:0 i w:d:0:0 i w:d:0:0 i | all 8 8",
        "forall x in [-2, 2], y in [-2, 2]: exp((x + y)/2) <= (exp(x) + exp(y))/2 | w:l:0:1 i p:x:2:y w:d:0:0 i i i i | all 8 8",
        "forall x in [0, 1]: exp(x) - 1 <= x*exp(x) | w:e:0:0 l:x i i | all 4 4",
        // Sines and cosines next to an open end, also in products and under roots; pi.
        "forall x in (0, 3]: 1/sin(x) > 0 | i | all 1 1",
        "forall x in (0, 3]: 1/sin(x) >= 1/x | w:d:0:2 i i l:x i i | all 6 6",
        "forall x in (0, 1]: 1/(1 - cos(x)^3) > 1/2 | i | all 1 1",
        "forall x in (0, 1]: 1/sqrt(1 - cos(x)) > sqrt(2)/x | w:d:0:2 i i w:r:0:1 i l:x l:x i i i | all 10 10",
        "forall x in (0, 1], y in (0, 1]: 1/sqrt(sin(x) + sin(y)) > 1/2 | i | all 1 1",
        "forall x in (0, 1]: 1/(pi*x) > 3/10 | i | all 1 1",
        // With numbers for variables that have one value only; cube roots; logarithms of products with numbers and roots, and of entropies.
        "forall n in {1..20}: 2^n >= 1 + n | l:n i i | all 3 3",
        "forall k in {2..30}: ln(k) <= h(1/2) + ln(k - 1) | l:k w:d:0:2 i i i i | all 6 6",
        "forall x in [1/4, 4], y in [1/4, 4]: x^(1/3)*y^(2/3) <= x/3 + 2*y/3 | p:x:2:y w:d:0:0 i w:d:0:0 i w:d:0:0 i w:d:0:0 i | all 9 9",
        "forall x in [1, 2]: 5*x*exp(x)/exp(2*ln(2)/3) >= 2*exp(ln(2)/3)*exp(x) | w:l:0:1 i i | all 3 3",
        "forall x in [1, 2]: 3*sqrt(x)*exp(x)/sqrt(2) >= sqrt(2)*exp(x) | w:l:0:1 i l:x i i | all 5 5",
        "forall x in [1/3, 1/2]: h(x) + 1 >= x | w:h:0:2 i i i | all 4 4",
        // Strict at the place, by either rule.
        "forall x in [-3, 3]: exp(x) + 1/9 > 2*x + 2 - 2*ln(2) | p:x:2:ln(2) i i i i | all 5 5",
        "forall x in [0, 2], y in [0, 2]: x^2*y < 2*x^3/3 + y^3/3 + 1/9 | p:x:1:y w:s:1:0 i i | all 4 4",
        // With a power in place of the distance from an end; not where the goal has no value at that end.
        "forall x in [0, 1]: sqrt(x) >= x | r:x:2:l:1:2 i s:x:1/2 l:x i i u:x i i | all 9 9",
        "forall x in [0, 4]: sqrt(x) >= x/2 | r:x:2:l:2:2 i s:x:1 l:x i i u:x i i | all 9 9",
        "forall x in [0, 4]: sqrt(x) + 1 > x/3 | r:x:2:l:2:2 i m | all 3 3",
        "forall x in [1/2, 1]: sqrt(1 - x) >= 1 - x | r:x:2:u:1:2 i s:x:1/2 l:x i i u:x i i | all 9 9",
        "forall x in (0, 1]: 1 + sqrt(x) >= x + ln(x) | r:x:2:l:1:1 i | all 2 2",
        // By a product or a quotient.
        "forall x in [1, 2]: 1/x >= 1/2 | w:d:0:1 i i | all 3 3",
        "forall x in [0, 1]: sqrt(1 - x^2) >= 1 - x | w:r:0:1 i s:x:1/2 l:x i i u:x i i | all 9 9",
        "forall x in [1, 4]: (3 - sqrt(x))/x >= 0 | w:r:0:2 i i i | all 4 4",
        "forall x in [1, 2], y in [1, 2]: x/y + y/x >= 2 | w:d:0:2 i i a | all 4 4",
        // An evaluation that is not enough, but a mean-value form is.
        "forall x in [1, 5/4]: x^2 - x >= -1/10 | i | all 1 1",
        "forall x in [1, 5/4], y in [1, 5/4]: x^2 - x + y^2 - y >= -1/5 | i | all 1 1",
        "forall x in [0, 1]: (x + 1)^2 - x^2 - 2*x >= 0 | l:x i i | all 3 3",
        // With factorials also where slopes are long.
        "forall x in [0, 1/2]: exp(2*x) <= (1 + 10^(-6))*exp(x)^2 | t:8 | all 1 1",
        // Entropies and divergences, by a slope of x ln x without x/x; at their ends x ln x has a value, but no slope.
        "forall x in [1/3, 1/2]: Dber(x) >= x^2/2 | l:x l:x i i i | all 5 5",
        "forall x in [1/4, 1/3], y in [1/5, 1/4]: d2(x, y) + 1/9 >= 2*(x - y)^2 | m | all 1 1",
        "forall x in [1/8, 1/4]: ln(x)*x + 1/2 >= 0 | m | all 1 1",
        "forall x in [1/2, 1]: Dber(x) + 1/2 >= x^2/2 | i | all 1 1",
        "forall x in [0, 1/9]: h2(x) + 1/9 >= 0 | i | all 1 1",
        "forall x in [1/2, 1]: d2(x, 1/3) >= 0 | i | part 1 0",
        // Slopes in the form of derivatives; what is 0 where a variable is a number; sums of squares.
        "forall x in [-2, 2]: (1 + x)^6 >= 1 + 6*x | p:x:2:0 i i i i | all 5 5",
        "forall x in [1, 2], y in [1, 2]: x*exp(y) - exp(y) >= 0 | l:x i i | all 3 3",
        "forall x in [-5, 5], y in [-5, 5]: ((x + y)/2)^2 <= (x^2 + y^2)/2 | a | all 1 1",
        "forall x in [0, 2], y in [0, 2], z in [0, 2]: x^2 + y^2 + z^2 >= x*y + y*z + z*x | a | all 1 1",
        "forall x in [0, 9], y in [0, 9]: 2*exp(x)*exp(y) <= exp(x)^2 + exp(y)^2 | a | all 1 1",
        "forall x in [1, 2], y in [1, 2]: (x + y)/(x*y) >= 1/x + 1/y | a | all 1 1",
        "forall x in [1, 9]: (1 + x)/2 >= sqrt(x) | a | all 1 1",
        // Not without bound.
        "forall x in [1, inf), y in [0, 1]: x^2 + y^2 >= 2*x*y | a | all 1 1",
        // Not by these forms: a mean value with slopes to be simplified, the circle number.
        // Where a variable is positive, by a quotient that has no value at 0; also joined with a part where it is looked at as it is.
        "forall x in (0, 1]: (exp(x) - 1)/x >= 1 | c:x l:x i i | all 4 4",
        "forall x in (0, 1]: (exp(x) - 1 - x)/x^2 >= 1/2 | c:x l:x l:x i i i | all 6 6",
        "forall x in (0, 1], y in [1, 2]: y/x^3 >= y | c:x u:x i i | all 4 4",
        "forall x in (0, 1]: ln(1 + x)/(x*sqrt(1 + x)) >= -1 | c:x i | all 2 2",
        "forall x in (0, 1]: 1/x >= 1/2 | s:x:1/2 c:x i i | all 4 4",
        // By a numerator that has a value at the open end where the goal has none: of products, squares and logarithms.
        "forall x in (0, 5]: x/(exp(x) - 1) >= 1 - x/2 | w:d:0:1 i l:x l:x i i i | all 7 7",
        "forall x in (0, 1]: sqrt(x)/x >= 1/2 | w:r:0:2 i i l:x i i | all 6 6",
        "forall x in (0, 1]: exp(1/x) >= 2 | w:l:0:0 c:x i | all 3 3",
        "forall n in {1024..}: (1 + 1/n)^n >= 2 | c:n w:l:0:0 w:d:0:1 i l:n i i | all 7 7",
        // By a form on a face, and of a power of x times ln x, which have no bound at the open end as they are.
        "forall x in (0, 1], y in [1, 1]: x*ln(x/y) >= x - y | u:x i i | all 3 3",
        "forall x in (0, 1/4]: x^2*ln(x) >= -1/9 | i | all 1 1",
        "forall x in (0, 1/4], y in [1, 2]: ln(x)*(y*x^3) + 1/5 > 0 | i | all 1 1",
        "forall x in (0, 1/4], y in [1, 2]: y*x^2*(y - ln(x)) >= -1/5 | i | all 1 1",
        "forall x in (0, 1/3]: -x*ln(x) - (1 - x)*ln(1 - x) <= x*(21/20 - ln(x)) | l:x i i | all 3 3",
        "forall x in (0, 1/3]: h(x) <= x*ln(3/x) | w:h:0:3 i i i l:x i i | all 7 7",
        // Slopes of slopes, each of a short form; long Taylor forms in parts.
        "forall x in [0, 1]: tanh(x) <= x - x^3/3 + 2*x^5/15 | w:d:0:1 i l:x l:x l:x l:x l:x l:x i i i i i i i | all 15 15",
        "forall p in [1/37, 1/14]: h(p) <= p*(1 - ln(p)) | t:6 | all 1 1",
        // Roots of fractions; logarithms of what is a power of e; exponents that are the same fraction.
        "forall x in [0, 4]: x*exp(-x^2) <= exp(-1/2)/sqrt(2) | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i | all 7 7",
        "forall x in [0, 1]: x + ln(2/(2 - 2*exp(1)/(1 + exp(1))) - 1) >= 1 | w:h:1:0 i | all 2 2",
        "forall p in [1/100, 99/100]: h(p) + p <= ln(1 + exp(1)) | p:p:2:exp(1)/(1+exp(1)) i w:h:1:0 i w:h:1:0 i w:d:0:1 i w:h:1:2 i i a"
            + " | all 12 12",
        // Roots of numbers of a higher degree.
        "forall x in [1/10, 5]: x^2 + 4/x >= 3*2^(2/3) | p:x:2:2^(1/3) i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i | all 11 11",
        "forall x in [1/10, 5]: x^4 + 20/x >= 5*5^(4/5) | p:x:2:5^(1/5) i i i i | all 5 5",
        // A divergence of two variables, by the place at which it is least.
        "forall p in [1/100, 99/100], q in [1/9, 1/2]: d2(p, q) >= 0 | i | all 1 1",
        // Divided by an even power of what is negative.
        "forall x in [-1, 0): 1/x^2 >= 1/2 | c:x i | all 2 2",
        "forall x in [-1, 0): (exp(x) - 1)/x <= 1 | c:x u:x u:x i i i | all 6 6",
        // Where a guard holds: it says from where on something rises, or it fails on a part.
        "forall x in [-2, 2], y in [-2, 2]: x <= y implies exp(x) <= exp(y) | b:0:x:2 i i | all 3 3",
        "forall x in [-2, 2], y in [-2, 2]: x < y implies exp(x) <= exp(y) | b:0:y:2 i i | all 3 3",
        "forall x in [0, 1], y in [0, 1]: x >= y + 1/2 implies x^2 - y^2 >= 1/4 | b:0:x:2 i l:x i l:y i i | all 7 7",
        // The slope has its sign where the guard holds only, or another one without the variable.
        "forall x in [1, pi/2]: exp(pi/2 - x) >= 1 + pi/2 - x | b:0:x:2 b:0:x:2 i i i | all 5 5",
        "forall x in [-1, 2], y in [-2, 2]: x <= y implies exp(y - x) >= 1 + y - x | b:0:y:2 b:0:y:2 i i i | all 5 5",
        "forall x in [0, 2], y in [0, 2]: 2*y > 2*x + 1/7 implies (y - x)^2 + x > 0 | b:0:y:2 b:0:x:2 i i i | all 5 5",
        "forall x in [0, 1], y in [0, 1], u in [0, 1], v in [0, 1]: u <= v and x <= y implies u*y + v*x <= u*x + v*y"
            + " | b:0:v:2 b:1:y:2 i i i | all 5 5",
        "forall x in [1, 2], y in [0, 1]: x <= y implies y^3 >= x^3 | b:0:y:2 i i | all 3 3",
        "forall x in [0, 1], y in [0, 4]: y > x + 1/5 implies exp(y) > 1 + y - x | b:0:y:2 i i | all 3 3",
        "forall x in [0, 3]: x >= 2 implies x - 1 >= 0 | s:x:1 g:0 i | all 3 3",
        "forall x in [0, 3]: x > 2 implies x - 2 >= 0 | s:x:2 g:0 i | all 3 3",
        "forall x in [0, 3], y in [0, 3]: x + y >= 5 and x <= 1 implies 0 > 1 | s:x:5/4 g:0 g:1 | all 3 3",
        // Equations: of one sign or the other, with a divisor of either, where what is under the root may be negative, of two variables,
        // with the sign by a guard, of something that has no value elsewhere; on ranges without end.
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s >= 1 | q:0:s:2 i | all 2 2",
        "forall x in [0, 3], s in [-2, 0]: s^2 = 1 + x implies s <= -1 | q:0:s:2 i | all 2 2",
        "forall x in [0, 3], s in [0, 2]: 1 + x = s^2 implies s >= 1 | q:0:s:2 i | all 2 2",
        "forall x in [0, 3], s in [0, 2]: s^2 <= 1 + x and -s*s <= -1 - x implies s >= 1 | q:0:s:2 i | all 2 2",
        "forall x in [-3, 3], s in [0, 2]: s^2 = 1 + x implies s + 1 > 0 | q:0:s:2 i | all 2 2",
        "forall x in [-3, 3], s in [-2, 0]: s^2 = 1 + x implies s >= -2 | q:0:s:2 i | all 2 2",
        "forall x in [1, 2], y in [0, 1]: 1 - x*y = 0 implies y >= 1/2 | q:0:y:1 i | all 2 2",
                "forall x in [0, 1], s in [0, 2], t in [0, 2]: s^2 = 1 + x and t^2 = 4 - x implies s + t > 2 | q:0:s:2:2:t:2 i | all 2 2",
        "forall x in [0, 3], s in [-1, 2]: s^2 = 1 + x and s >= 0 implies s >= 1 | q:0:s:2 i | all 2 2",
        "forall x in [0, 3], s in [-2, 2]: s < 0 and s^2 = 1 + x implies -s >= 1 | q:1:s:2 i | all 2 2",
        "forall x in [0, 1], s in [-1, 2]: s = 1 + x implies ln(s) >= 0 | q:0:s:1 i | all 2 2",
        "forall x in [0, 1], s in [-1, 2]: s = 1 + x and x <= 1/2 implies 1/s > 1/2 | s:x:3/4 q:0:s:1 i g:2 | all 4 4",
        "forall x in [0, 3], s in [0, inf): s^2 = 1 + x implies s >= 1 | q:0:s:2 i q:0:s:2 i | all 4 4",
        "forall x in (0, 1], s in [1, inf): x*s = 1 implies ln(s) >= 0 | i | all 1 1",
        "forall x in (0, 1], s in [1, inf): x*s = 1 implies s*x >= 1/2 | q:0:s:1 i | all 2 2",
        "forall x in [0, 1], y in [0, 1]: x + y = 1 implies x*y <= 1/4 | e:0:y a | all 2 2",
        "forall x in [1, 2], y in [0, 1]: 1 - x*y = 0 implies y >= 1/2 | e:0:y i | all 2 2",
        // Guards that fail where variables are far out.
        "forall x in [0, 3], s in [0, inf): s^2 <= 1 + x implies s < 3 | i s:s:2/5 g:0 i | all 4 4",
        // Not of other powers, nor of what is found for another variable, nor by what is negative.
        "forall x in [-2, -1], y in [-1, 1]: x*y = 1 implies y <= -1/2 | q:0:y:1 i | part 2 1",
        "forall x in [0, 3], s in [0, 2]: s^4 = 1 + x implies s >= 1 | q:0:s:4 i | part 2 1",
        "forall x in [0, 3], s in [0, 2], t in [0, 2]: s^2 = 1 + x and t^2 = s implies t >= 1 | q:0:s:2:2:t:2 i | part 2 1",
        // Not a strict one from a place on.
        "forall x in [0, 1], y in [0, 1]: x >= y implies x - y + 1 > 0 | b:0:x:2 i i | all 3 3",
        // The circle number is one of the kernel's operations; a density is not.
        "forall x in [0, 1]: x + pi > 0 | i | all 1 1", "forall x in [1/9, 1/3]: x + phi(x) > 0 | i | part 1 0",
        // By bounds on one side: a range without bound, an open end that matters, a slope without bound at an end, what has no bound.
        "forall x in [-1, inf): x + 2 > 0 | i i | all 2 2",
        "forall x in [1, inf): exp(x) >= x^2 | u:x u:x i i i | all 5 5",
        "forall x in [0, 1/4]: sqrt(x) <= 1/2 + x^2 | u:x i i | all 3 3",
        "forall x in [1, inf): ln(x)/x <= 1/2 | c:x s:x:1/2 s:x:1/4 u:x i i t:2 t:2 | all 8 8",
        // An end that is open at another number, or above.
        "forall x in (1, 2]: x > 1 | i | all 1 1",
        "forall x in [-2, 0): x < 0 | i | all 1 1",
        // That a part of the range is enough is not the kernel's either.
        // Multiples of variables: all of them, their reciprocals, where they may be 0, or only some of them, or where they have both signs.
        "forall x in [0, inf), y in [0, inf): x + y >= 0 | f:x+y i i i | all 3 3",
        "forall x in (0, inf), y in (0, inf): x/y + y/x >= 2 | f:x+y u:y i i u:x i i | all 6 6",
        "forall x in (0, inf), y in [0, inf): 2*y - x <= y^2/x | f:x+y u:y i i u:x i i | all 6 6",
        "forall x in (0, inf), y in (0, inf): x*ln(x/y) >= x - y | f:x+y u:y u:y c:y i i i u:x i i | all 9 9",
        "forall x in (0, inf), y in (0, inf): abs(x - y) <= x + y | f:x+y i i | all 2 2",
        "forall x in (0, inf), y in (0, inf), t in [0, 1]: x + t*y > 0 | f:x+y i i | all 2 2",
        "forall x in (-inf, inf): x^2 >= 0 | f:x i i i | all 3 3",
        "forall x in (-inf, inf), y in (-inf, inf): x^2 + y^2 >= x*y | f:x+y i i i i i | all 5 5",
        // Where guards hold at multiples, too, and divisors have a sign because they do.
        "forall x in (0, inf), y in (0, inf): x < y implies ln(y/x) <= (y - x)/x | f:x+y g:0 d:0:x:u u:x c:x i i | all 6 6",
        "forall x in (0, inf), y in (0, inf): x <= 2*y implies x^2 <= 4*y^2 | f:x+y b:0:y:2 i i i | all 4 4",
        "forall x in (0, inf), y in (0, inf): x < y implies (y - x)/ln(y/x) > 0 | f:x+y g:0 d:0:x:u i | all 3 3",
        "forall x in (-inf, 0), y in (-inf, inf): y <= 3*x implies y^2 >= 9*x^2 | f:x+y g:0 g:0 b:0:x:2 i i | all 5 5",
        // Several open ends, of which each part needs one only.
        "forall y in (0, 1], z in (0, 1]: 1 + y^3 + z^3 >= 3*y*z | s:y:1/2 s:z:1/2 i u:y i t:1 p:z:2:sqrt(y) i i i w:d:0:0 u:y u:y i i i"
            + " | all 16 16",
        // Several open ends: where both variables are positive, also if a part needs one of them only, or a variable between them none.
        "forall x in (0, 1], y in (0, 1]: 1/x + 1/y >= 2 | i | all 1 1",
        "forall x in (0, inf), y in (0, inf): x*y > 0 | i i i i | all 4 4",
        "forall x in (0, 1], y in (0, 1]: y - ln(x) > 0 | s:x:1/2 i i | all 3 3",
        "forall x in (0, 1], w in [-1, 2], y in (0, 1]: y - ln(x) + w^2 > 0 | s:x:1/2 i i | all 3 3",
        "forall x in [1, inf), y in (0, 1]: y + ln(x) > 0 | s:x:1/2 i i | all 3 3",
        "forall x in (0, 1], y in (0, 1], z in (0, 1]: z - ln(x) - ln(y) > 0 | s:y:1/2 i s:x:1/2 i i | all 5 5",
        "forall x in (0, 1], y in (0, 1], z in (0, 1]: z - ln(x) - ln(y) > 0 | s:x:1/2 i s:y:1/2 i i | all 5 5",
        "forall x in (0, 1], y in (0, 1]: (x + y)*(1/x + 1/y) >= 4 | c:x c:y a | all 3 3",
        // Open ends other than 0: one of them, the product of several, by slopes that have no bound there, and of parts.
        "forall x in (0, 1): 1 - x^2 > 0 | i | all 1 1",
        "forall x in (-3, 1/2): 1/(1 - 2*x) > 0 | i | all 1 1",
        "forall x in (0, 1), y in (0, 1]: x*y < 1 | i | all 1 1",
        "forall x in (1, 3), y in (1, 3): ln(x)*ln(y) > 0 | i | all 1 1",
        "forall x in (0, 1), y in (0, 1): 2*x + 3*y > 2*x*y | l:x i i | all 3 3",
        "forall x in [0, 1]: sqrt(1 - x) <= 1 - x/2 | l:x i i | all 3 3",
        "forall x in (-1, 1): ln(1 - x) + ln(1 + x) < 1 | s:x:0 i i | all 3 3",
        "forall x in [0, 2]: x < 1 implies ln(1 - x) <= 0 | s:x:1 d:0:x:u i g:0 | all 4 4",
        "forall x in (0, 1]: x > 0 | i | all 1 1",
        "forall x in (0, 1]: x > 0 | s:x:1/2 i i | all 3 3"})
    void share(String claim, String proof, String expected) throws RejectedException {
        KernelShare share = certificate(claim, proof).check(CheckLimit.BY_TESTED);
        assertEquals(expected, (share.isWhole() ? "all " : "part ") + share.cases() + " " + share.byKernel());
    }

    /** False claims, and claims with a part that has no value; their proofs would do if an end, a flag or a domain were mistaken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // A domain: of what is wanted, and of what drops out of it.
        "forall x in [0, 1]: ln(x) <= 0 | i",
        "forall x in (0, 1]: 1 - x^2 > 0 | i",
        "forall x in (0, 1], y in (0, 1]: x*y < 1 | i",
        "forall x in [1, 2): x > 1 | i",
        "forall x in [1, 3): ln(x) > 0 | i",
        "forall x in [0, 2]: x <= 1 implies ln(1 - x) <= 0 | s:x:1 d:0:x:u i g:0",
        "forall x in [0, 1]: 1/x > 0 | i",
        "forall x in [-1, 1]: 1/x^2 > 0 | i",
        "forall x in [-1, 1]: 1/x^2 > 0 | s:x:0 i i",
        "forall x in [-1, 1]: sqrt(x) >= 0 | i",
        "forall x in [-1, 1]: sqrt(x)^2 - x >= 0 | i",
        "forall x in [-1, 1]: x^2 + 0*sqrt(x) >= 0 | i",
        "forall x in [-1, 1]: ln(x) - ln(x) + 1 > 0 | i",
        "forall x in [0, 1]: x/x > 0 | i",
        "forall x in [-1, 1]: min(1, 2 + abs(sqrt(x))) > 0 | i",
        "forall x in [-1, 1]: (x + 2)^(1/2 - 1/2)/(x/x) > 0 | i",
        "forall x in [0, 1], y in [-1, 1]: x + 1 >= ln(y) - ln(y) | i",
        // An open end that is not: there the numerator has a value. What is false only near the open end, or at the other one.
        "forall x in [0, 5]: x/(exp(x) - 1) >= 1 - x/2 | w:d:0:1 i l:x l:x i i i",
        "forall x in (0, 5]: x/(exp(x) - 1) >= 1 - x/2 + 1/10^20 | w:d:0:1 i l:x l:x i i i",
        "forall x in (-1, 5]: x/(exp(x) - 1) >= 1 - x/2 | w:d:0:1 i l:x l:x i i i",
        "forall x in (0, 1]: sqrt(x)/x >= 1 + 1/10^20 | w:r:0:2 i i l:x i i",
        "forall x in (0, 1]: exp(1/x) > exp(1) | w:l:0:0 c:x i",
        "forall x in (0, 1/4]: x^2*ln(x) >= -1/12 | i",
        "forall x in [0, 1/4]: x^2*ln(x) >= -1/9 | i",
        "forall x in [1/10, 5]: x^2 + 4/x >= 3*2^(2/3) + 1/10^20 | p:x:2:2^(1/3) i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i",
        "forall x in [1/10, 5]: x^2 + 5/x >= 3*2^(2/3) | p:x:2:2^(1/3) i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i w:d:0:0 w:l:0:0 i",
        // Other roots, what is no power of e, divergences that are 0, negative or none.
        "forall x in [0, 4]: x*exp(-x^2) <= exp(-1/2)/sqrt(2) - 1/10^20 | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i",
        "forall x in [0, 4]: x*exp(-x^2) <= exp(-1/2)/sqrt(3) | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i",
        "forall x in [0, 1]: x + ln(2/(2 - 2*exp(1)/(1 + exp(1))) - 1) > 1 | w:h:1:0 i",
        "forall x in [0, 1]: x + ln(2/(2 - 2*exp(1)/(1 + exp(1))) - 1) >= 1 + 1/10^20 | w:h:1:0 i",
        "forall p in [1/9, 1/2], q in [1/9, 1/2]: d2(p, q) > 0 | i",
        "forall p in [1/9, 1/2], q in [1/9, 1/2]: -d2(p, q) >= 0 | i",
        "forall p in [1/9, 1/2], q in [-1/9, 1/2]: d2(p, q) >= 0 | i",
        // Whole numbers and real ones.
        "forall x in [0, 3]: (x - 1)*(x - 2) >= 0 | s:x:1 i i",
        "forall x in [0, 3]: (x - 1)*(x - 2) >= 0 | s:x:1 i s:x:2 i i",
        "forall n in {0..3}, x in [0, 3]: (x - 1)*(x - 2) + n >= 0 | s:n:0 s:x:1 i i i",
        "forall n in {0..3}: (n - 1)*(n - 2)*(n - 3) >= 0 | s:n:0 i i",
        "forall n in {0..3}: n^2 - 3 > 0 | s:n:1 i i",
        "forall n in {0..3}: (2*n - 3)^2 > 1 | s:n:1 i i",
        "forall n in {0..3}: (n - 1)*(n - 2) >= 0 | s:n:1/2 i i",
        "forall n in {0..3}: (n - 1)*(n - 2) >= 0 | s:n:3/2 i i",
        // Slopes: of the other sign, from the other end, on whole numbers only, where there is none.
        "forall x in [0, 3]: (x - 1)*(x - 2) >= 0 | l:x i i",
        "forall x in [0, 3]: (x - 1)*(x - 2) >= 0 | u:x i i",
        "forall x in [0, 2]: 1 - x >= 0 | l:x i i",
        "forall x in [0, 2]: 1 - x >= 0 | u:x i i",
        "forall x in [0, 2], y in [0, 2]: 1 + x - y >= 0 | l:x i i",
        "forall x in [0, 2], y in [0, 2]: 1 + x - y >= 0 | l:y i i",
        "forall n in {0..3}: (n - 1)*(n - 2) + 1/8 > 0 and n >= 0 | s:n:1 u:n i i l:n i i ; i ; i",
        "forall n in {0..3}: (n - 1/2)^2*(n - 5/2)^2 - 1 > 0 | l:n s:n:1 i i i",
        "forall x in [-1, 2]: -1/x >= 0 | l:x i i",
        "forall x in [-1, 2]: abs(x) - x - 1 >= 0 | u:x i i",
        "forall x in [-1, 1]: 1/2 - abs(x) >= 0 | l:x i i",
        "forall x in [0, 1]: sqrt(x) - 1/9 >= 0 | l:x i i",
        "forall x in [-1, 2]: min(x, 1) >= 0 | l:x i i",
        "forall x in (0, 1]: x > 0 and x - 1 > 0 | l:x i i ; u:x i i",
        // Places: where the value or the slope is another one, what is least only in the box, or most; of a variable in its own place.
        "forall x in [-3, 3]: exp(x) >= 2*x + 2 - 2*ln(2) + 1/10^20 | p:x:2:ln(2) i i i i",
        "forall x in [-3, 3]: exp(x) > 2*x + 2 - 2*ln(2) | p:x:2:ln(2) i i i i",
        "forall x in [-3, 3]: exp(x) >= 2*x + 2 - 2*ln(2) | p:x:2:ln(3) i i i i",
        "forall x in [1, 2]: x^3 - 3*x + 1 >= 0 | p:x:2:-1 i i i i",
        "forall x in [-2, 2], y in [1/2, 1]: x^3 - 3*y^2*x + 1 >= 0 | p:x:2:-y i i i i",
        "forall x in [-2, 2], y in [1/2, 1]: x^3 - 3*y^2*x + 1 >= 0 | p:x:1:-y i i",
        "forall x in [0, 2]: x - 1 >= 0 | p:x:1:x i i",
        "forall x in [0, 2]: x - 1 >= 0 | p:x:2:x i i i i",
        "forall x in [0, 2], y in [0, 2]: x*y - 1 >= 0 | p:x:1:x*y i i",
        "forall x in [0, 2], y in [-1, 1]: (x - y)^2 + y - sqrt(y^2) >= 0 | p:x:2:y i i i i",
        "forall x in [0, 2], y in [-1, 1]: (x - y)^2 + 1 >= 0 | p:x:2:ln(y) i i i i",
        "forall x in [0, 2], y in [-1, 1]: (x - 1/y)^2 >= 0 | p:x:2:1/y i i i i",
        "forall n in {0..3}: (n - 1)*(n - 2) + 1/8 > 0 and (n - 3/2)^2 >= 1/2 | s:n:1 u:n i i l:n i i ; p:n:2:3/2 i i i i",
        // What is less than 0 at the place, at one point or by a little.
        "forall x in [0, 4]: x*exp(-x^2) <= exp(-1/2)/sqrt(2) - 1/10^20 | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i",
        "forall x in [0, 4]: x*exp(-x^2) < exp(-1/2)/sqrt(2) | p:x:1:sqrt(1/2) w:s:0:0 i w:d:0:1 i w:l:0:0 i",
        "forall y in [1/2, 1], z in (0, 1]: 1 + y^3 + z^3 > 3*y*z | p:z:2:sqrt(y) i i i w:d:0:0 u:y u:y i i i",
        "forall y in [1/2, 1], z in (0, 1]: 1 + y^3 + z^3 >= 3*y*z + 1/10^20 | p:z:2:sqrt(y) i i i w:d:0:0 u:y u:y i i i",
        "forall y in [1/2, 2], z in (0, 1]: y^3 + z^3 >= 3*y*z - 1/2 | p:z:2:sqrt(y) i i i w:d:0:0 u:y u:y i i i",
        // Roots of other numbers, with the other sign, of what is negative somewhere, over what is 0 there.
        "forall x in [1/10, 9]: x + 2/x >= 2*sqrt(2) + 1/10^20 | p:x:2:sqrt(2) i w:d:0:0 i w:d:0:0 i w:d:0:1 i i",
        "forall x in [1/10, 9]: x + 2/x >= 2*sqrt(2) | p:x:2:sqrt(3) i w:d:0:0 i w:d:0:0 i w:d:0:1 i i",
        "forall x in [-9, 9]: x/(x^2 + 2) >= sqrt(2)/4 | p:x:1:sqrt(2) w:s:0:0 i i",
        "forall x in [0, 9]: x/(x^2 + 2) <= sqrt(2)/4 - 1/10^20 | p:x:1:sqrt(2) w:s:0:0 i i",
        "forall x in [-2, 2]: x^4 >= 3*x^2 - 9/4 | p:x:1:sqrt(3/2) w:s:1:0 i i",
        "forall x in [0, 9], y in [0, 9]: sqrt((x + y)/2) >= (sqrt(x) + sqrt(y))/2 + 1/10^20 | w:r:0:1 i a",
        "forall x in [1, 9], y in [1, 9]: sqrt((x + y)/2) <= (sqrt(x) + sqrt(y))/2 | w:r:0:1 i a",
        "forall x in [-1, 9], y in [1, 9]: sqrt((x + y)/2) >= (sqrt(x) + sqrt(y))/2 | w:r:0:1 i a",
        "forall x in [0, 2]: x/(2 - sqrt(x)^2) >= x/(2 - x) | a",
        "forall x in [1, 4]: (x - 2)/(sqrt(x) - sqrt(2)) >= sqrt(x) + sqrt(2) | a",
        "forall x in [0, 2]: (2 - sqrt(2))*x - sqrt(2)*x*(sqrt(2) - 1) >= 1/10^30 | a",
        // The other side, one side only, a side that is not so on a part of the box, the smaller one where the larger one is meant.
        "forall x in [-2, 2]: x - abs(x) >= 0 | k:b:0:0 i i",
        "forall x in [-2, 2]: 1 - abs(x) >= 0 | k:e:0:1 i",
        "forall x in [-2, 2]: 1 - abs(x) >= 0 | k:b:0:0 i i",
        "forall x in [-2, 2]: abs(x) >= 1/9 | k:e:0:1 i",
        "forall x in [-2, 2]: abs(x) - x >= 1/9 | k:e:0:2 i",
        "forall x in [-1/9, 2]: 1/9 + x >= abs(x) | k:s:0:1 i i",
        "forall x in [-2, 1/9]: 1/9 - x >= abs(x) | k:s:0:2 i i",
        "forall x in [-2, -1]: x >= abs(x) | k:s:0:1 i i",
        "forall x in [-2, -1]: exp(abs(x)) <= 1 | k:s:0:1 i i",
        "forall x in [1, 2], y in [2, 3]: min(x, y) >= y | k:s:0:2 i i",
        "forall x in [1, 2], y in [2, 3]: max(x, y) <= x | k:s:0:1 i i",
        "forall x in [0, 2], y in [0, 2]: min(x, y) >= x | k:b:0:0 i i",
        "forall x in [0, 2], y in [0, 2]: max(x, y) <= x | k:b:0:0 i i",
        "forall x in [0, 2], y in [0, 2]: max(x, y) > x | k:e:0:1 i",
        "forall x in [1, inf): 1/x >= abs(x) | k:s:0:1 i i",
        "forall x in [1, inf): 1/x >= abs(x) | k:s:0:2 i i",
        "forall x in [1, inf): exp(abs(x)) <= 1 | k:s:0:2 i i",
        "forall x in [1, inf): abs(x) >= x + 1/9 | k:e:0:1 i",
        "forall x in [1, inf): min(1/x, x) >= x | k:s:0:1 i i",
        "forall x in [1, inf): 2 - abs(x) >= 0 | k:b:0:0 i i",
        "forall x in [-1, 1], y in [-1, 1]: x^2 + 2*y^2 = 1 implies abs(x^2 + 2*y^2 - 1) < 0 | k:b:0:0 q:0:y:2 a q:0:y:2 i",
        "forall x in [1, inf): abs(atan(x)) <= 3/2 | i",
        "forall x in [1, inf): sin(x)/x <= 1/9 | i",
        "forall x in [-1, 1]: abs(x)/x >= 0 | k:e:0:1 i",
        "forall x in [-1, 1]: abs(ln(x)) >= 0 | k:e:0:1 i",
        "forall x in [-1, 1]: abs(x)^2 - x^2 >= 1/10^30 | a",
        "forall x in [-1, 1]: x*abs(x) - x^2 >= 0 | a",
        // Other exponents, logarithms of what is negative, roots of squares of what is negative, and a side that is not positive.
        "forall x in [-1, 1]: exp(2*x) >= exp(x)*(2 - exp(-x)) + 1/10^20 | w:s:0:0 i",
        "forall x in [-1, 1], y in [-1, 1]: exp(x + y) >= exp(x) + exp(y) - 1 | a",
        "forall x in [-2, 2], y in [-2, 2]: exp((x + y)/2) >= (exp(x) + exp(y))/2 | w:l:0:1 i p:x:2:y w:d:0:0 i i i i",
        "forall x in [-2, 2], y in [-2, 2]: sqrt(x^2) <= (x^2/y + y)/2 | p:x:2:y i i i i",
        "forall x in [-2, -1], y in [-2, -1]: sqrt(x*y) <= (x + y)/2 | p:x:2:y i i i i",
        "forall x in [0, 3]: cosh(x) >= 5/4 + 3/4*(x - ln(2)) + 1/10^20 | p:x:2:ln(2) i w:d:0:0 i w:d:0:0 i w:d:0:0 i",
        "forall x in [0, 1]: exp(x) <= 1 | w:l:0:0 i",
        "forall x in [-2, 2]: ln(x^2) >= 2*ln(x) | w:h:0:0 a",
        // Products: with a divisor that is negative, or 0 somewhere, or not what it is said to be.
        "forall x in [-2, -1]: 1/x >= 0 | w:d:0:1 i i",
        "forall x in [1, 4]: sqrt(x) - 3 >= 0 | w:r:0:1 i i",
        "forall x in [1, 9]: -sqrt(x) - 1 >= 0 | w:r:0:1 i i",
        "forall x in [1, 4]: 3/2 - sqrt(x) >= 0 | w:r:0:1 i i",
        "forall x in [1, 4]: (3 - sqrt(x))/(x - 5) >= 0 | w:r:0:2 i i i",
        "forall x in [-1, 4]: sqrt(x) + 1 >= 0 | w:r:0:1 i i",
        "forall x in [-1, 2]: 1/x >= 0 | w:d:0:1 i i",
        "forall x in [-1, 2]: 1/x^2 >= 0 | w:d:0:0 i",
        "forall x in [1, 2], y in [1, 2]: x/y + y/x >= 2 + 1/10^20 | w:d:0:2 i i a",
        "forall x in [0, 2], y in [0, 2]: x^3 - y^3 >= 0 | w:s:0:0 i",
        "forall x in [0, 2], y in [0, 2]: (x - y)*(x - 2*y) >= 0 | w:s:0:0 i",
        // The middle is not all of the box; whole numbers and their middle; a kink, a pole, a domain; an order that is none.
        "forall x in [0, 2]: x^2 - 2*x + 1/2 >= 0 | m",
        "forall x in [0, 2]: x^2 - 2*x + 1/2 >= 0 | i",
        "forall x in [0, 2]: x^2 - 2*x + 1/2 >= 0 | p:x:2:1 i i i i",
        "forall x in [0, 2]: 2*x - x^2 >= 1/2 | p:x:2:1 i i i i",
        "forall x in [0, 2]: (x - 1)^2 > 0 | p:x:2:1 i i i i",
        "forall x in [0, 2]: x^2 - 2*x + 1 + (x - 1)^3/2 >= 0 | p:x:2:2 i i i i",
        "forall x in [1, 2]: x^2 - 2*x + 1/2 >= 0 | p:x:2:0 i i i i",
        "forall x in [0, 1]: 1/2 - x >= 0 | m",
        "forall x in [0, 2], y in [0, 2]: 3/2 - x*y >= 0 | m",
        "forall x in [0, 2], y in [0, 2]: 9/10 + y - 2*x >= 0 | m",
        "forall n in {0..3}: (n - 3/2)^2 - 1 >= 0 | m",
        "forall n in {0..1}: n*(1 - n) - 1/8 >= 0 | m",
        "forall x in [-1, 2]: 1/x + 3 >= 0 | m",
        "forall x in [-1, 2]: 1/2 - abs(x) >= 0 | m",
        "forall x in [-1, 3]: sqrt(x) + 1 >= 0 | m",
        "forall x in [-1, 3]: 1 + 0*ln(x) >= 0 | m",
        "forall x in [0, 2]: x >= 1/2 | m",
        "forall x in [0, 2]: 1 - (x - 1)^2 - 1/9 >= 0 | t:2",
        "forall x in [0, 2]: (x - 1)^2 > 0 | t:2",
        "forall x in [0, 2]: x^3 - 3*x^2 + 3*x - 1 >= 0 | t:3",
        "forall n in {0..3}: (n - 1)^2 - 1 >= 0 | t:2",
        "forall x in [-1, 2]: abs(x - 1/4) - 1/8 >= 0 | t:1",
        "forall x in [-1, 1]: 1 - abs(x)/x >= 0 | t:1",
        "forall x in [0, 1], y in [0, 1]: 1 - x*y - 1/9 >= 0 | t:2",
        "forall x in [0, 2]: (x - 1)^2 >= 0 | t:0",
        "forall x in [0, 2]: (x - 1)^2 >= 0 | t:9",
        // A small part of the range, which the parts of a Taylor form do not leave out.
        "forall x in [0, 1/2]: exp(2*x) <= (1 + 10^(-6))*exp(x)^2 - (x - 1/4)/10^4 | t:8",
        "forall x in [0, 2]: (x - 1/9)^2 - 10^(-9) >= 0 | t:2",
        "forall x in [0, 2]: (x - 5/8)^2 - 10^(-9) >= 0 | t:2",
        "forall x in [0, 2]: (x - 17/9)^2*(x + 1) - 10^(-9) >= 0 | t:3",
        "forall x in [0, 2]: x^2*(2 - x) > 0 | t:3",
        // What is nearly a sum of squares, or 0, or what is one but for a domain.
        "forall x in [0, 2]: (x + 1)^2 - x^2 - 2*x >= 1 + 1/10^30 | m",
        "forall x in [0, 2], y in [0, 2]: x^2 + y^2 - 201/100*x*y >= 0 | a",
        "forall x in [0, 2], y in [0, 2]: x^2 + y^2 - 2*x*y > 0 | a",
        "forall x in [0, 2], y in [0, 2]: (x + y)^2 - x^2 - y^2 - 2*x*y >= 1/10^30 | a",
        "forall x in [0, 2], y in [0, 2]: (x + y)^2 - x^2 - y^2 - 2*x*y > 0 | a",
        "forall x in [0, 2], y in [0, 2]: x/y*y - x >= 0 | a",
        "forall x in [-1, 2]: sqrt(x)^2 - x >= 0 | a",
        "forall x in [1, 2], y in [1, 2]: x*exp(y) - exp(y)*(1 + 1/10^30) >= 0 | l:x i i",
        "forall x in [1, 2], y in [1, 2]: x*exp(y) - exp(y) > 0 | l:x i i",
        // Quotients: at an end that belongs to the range, on both sides of 0, a little too large, with another domain within.
        "forall x in [0, 1]: (exp(x) - 1)/x >= 1 | c:x l:x i i",
        "forall x in (-1, 1]: x^2/x^2 >= 1 | c:x i",
        "forall x in (0, 1]: (exp(x) - 1)/x >= 1 + 1/10^20 | c:x l:x i i",
        "forall x in (0, 1]: (exp(x) - 1)/x > 3/2 | c:x l:x i i",
        "forall x in (0, 1]: (x - 1/2)/x >= 0 | c:x u:x i i",
        "forall x in (0, 1]: (exp(x) - 1)/x + 0*ln(1/2 - x) >= 1 | c:x l:x i i",
        "forall x in (0, 1]: 1/x + ln(x) > 2 | c:x i",
        // Guards: that say the opposite, that do not fail or hold at one point, and what is least at the guard but touches.
        "forall x in [-2, 2], y in [-2, 2]: x >= y implies exp(x) <= exp(y) | b:0:x:2 i i",
        "forall x in [-2, 2], y in [-2, 2]: x <= y implies exp(x) <= exp(y) - 1/10^20 | b:0:x:2 i i",
        "forall x in [-2, 2], y in [-2, 2]: x <= y implies exp(x) < exp(y) | b:0:x:2 i i",
        "forall x in [-2, 2], y in [-2, 2]: x <= y implies exp(x) <= exp(2*y) | b:0:x:2 i i",
        "forall x in [0, 3]: x >= 2 implies x - 5/2 >= 0 | s:x:2 g:0 i",
        "forall x in [0, 3]: x >= 2 implies x - 5/2 >= 0 | s:x:5/2 g:0 i",
        "forall x in [0, 2]: x >= 2 implies x - 5/2 >= 0 | g:0",
        // Equations: roots of the other sign, of either, the other equation, by one side of it, of what the variable is in, nearly right.
        "forall x in [0, 3], s in [-2, 0]: s^2 = 1 + x implies s >= 1 | q:0:s:2 i",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s <= -1 | q:0:s:2 i",
        "forall x in [0, 3], s in [-2, 2]: s^2 = 1 + x implies s >= 1 | q:0:s:2 i",
        "forall x in [0, 3], s in [-2, 2]: s^2 = 1 + x and s >= -1 implies s >= 1 | q:0:s:2 i",
        "forall x in [0, 1], s in [0, 2], t in [0, 2]: s^2 = 1 + x and t^2 = 4 - x implies s >= 3/2 | q:2:s:2 i",
        "forall x in [0, 3], s in [0, 2]: s^2 <= 1 + x implies s >= 1 | q:0:s:2 i",
        "forall x in [0, 3], s in [0, 2]: s^2 <= 1 + x and s^2 > x implies s >= 1 | q:0:s:2 i",
        "forall x in [0, 3], s in [0, 2], t in [0, 1]: s^2 <= 1 + x and s^2 >= 1 + x - t implies s >= 1 | q:0:s:2 i",
        "forall s in [0, 2]: s = s^2 implies s >= 1 | q:0:s:1 i",
        "forall s in [0, 2], t in [0, 2]: s = t and t = s implies s >= 1 | q:0:s:1:2:t:1 i",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s >= 1 + 1/10^20 | q:0:s:2 i",
        "forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s > 1 | q:0:s:2 i",
        "forall x in [-1, 1], y in [-1, 1]: x*y = 0 implies y = 0 | q:0:y:1 i ; q:0:y:1 i",
        "forall x in [0, 3], s in [0, inf): s^2 = 1 + x implies s >= 1 + 1/10^20 | q:0:s:2 i q:0:s:2 i",
        "forall x in [0, 3], s in [0, inf): s^2 <= 1 + x implies s < 3/2 | i s:s:2/3 g:0 i",
        "forall x in [0, 1], s in [-1, 2]: s = x implies ln(s) >= -9 | q:0:s:1 i",
        // Ends, open, closed and infinite.
        "forall x in [0, 1]: x > 0 | i",
        "forall x in [0, 1]: x > 0 | s:x:0 i i",
        "forall x in [0, 1], y in [0, 1]: x + y > 0 | s:x:1/2 i i",
        // Two of which one is closed, or does not keep the other from 0; false only close to an open end, or at the closed one.
        "forall x in (0, 1], y in [0, 1]: x*y > 0 | i",
        "forall x in [0, 1], y in (0, 1]: x*y > 0 | s:x:1/2 i i",
        "forall x in (0, 1], y in (0, 1]: x*y >= 1/10^30 | i",
        "forall x in (0, 1], y in (0, 1]: x + y > 1/10^30 | s:x:1/2 i i",
        "forall x in (0, inf), y in (0, inf): x*y > 1/10^30 | i i i i",
        "forall x in (0, 1], y in (-1, 1]: x*y > 0 | i",
        "forall x in (0, 1], y in [0, 1]: 1/x + 1/y >= 2 | i",
        "forall x in [0, 1], y in (0, 1]: 1/x + 1/y >= 2 | s:x:1/2 i i",
        "forall x in (0, 1], y in (0, 1]: 1/x + 1/y >= 2 + 1/10^20 | i",
        "forall x in (0, 1], y in [0, 1]: y - ln(x) > 0 | s:x:1/2 i i",
        "forall x in [0, 1], y in (0, 1]: y - ln(x) > 0 | s:x:1/2 i i",
        "forall x in (0, 1], y in (0, 1]: y - ln(x) > 1/10^20 | s:x:1/2 i i",
        "forall x in (0, 1], y in (0, 1], z in [0, 1]: z - ln(x) - ln(y) > 0 | s:y:1/2 i s:x:1/2 i i",
        "forall x in (0, 1], y in [0, 1], z in (0, 1]: z - ln(x) - ln(y) > 0 | s:y:1/2 i s:x:1/2 i i",
        "forall x in (0, 1], y in [0, 1]: (x + y)*(1/x + 1/y) >= 4 | c:x c:y a",
        "forall x in (0, 1], y in (0, 1]: (x + y)*(1/x + 1/y) > 4 | c:x c:y a",
        "forall x in [1, inf): 2 - x >= 0 | i",
        "forall x in [1, inf): 2 - x >= 0 | i i",
        "forall x in (-inf, inf): x + 2 > 0 | i i i",
        "forall x in (0, 1]: ln(x) > -1 | i",
        "forall x in (0, 1): x - 1/1000 > 0 | s:x:1/2 i i",
        // Multiples: what is false by a little, touches, has no value where all are 0, or is no multiple.
        "forall x in (0, inf), y in (0, inf): x/y + y/x >= 2 + 1/10^20 | f:x+y u:y i i u:x i i",
        "forall x in (0, inf), y in (0, inf): x/y + y/x > 2 | f:x+y u:y i i u:x i i",
        "forall x in (0, inf), y in (0, inf): x*ln(x/y) > x - y | f:x+y u:y u:y c:y i i i u:x i i",
        "forall x in (0, inf), y in (0, inf): x*ln(x/y) >= (1 + 1/10^20)*(x - y) | f:x+y u:y u:y c:y i i i u:x i i",
        "forall x in [0, inf), y in [0, inf): x + y > 0 | f:x+y i i i",
        "forall x in [0, inf), y in [0, inf): x + y > 0 | f:x+y i i",
        "forall x in [0, inf), y in [0, inf): x/(x + y) >= 0 | f:x+y i i i",
        "forall x in [0, inf), y in [0, inf): (x - y)/(x + y) + 1 >= 0 | f:x+y i i i",
        "forall x in (0, inf), y in (0, inf): x + y >= x*y | f:x+y i i",
        "forall x in (0, inf), y in (0, inf): x + 1/10^20 >= y | f:x+y i i",
        "forall x in (0, inf), y in (0, inf): 2*x >= y | f:x i",
        "forall x in (0, inf), y in (0, inf), t in [0, 2]: x + (1 - t)*y >= 0 | f:x+y i i",
        "forall x in (0, inf), y in (0, inf): exp(-x) + exp(-y) >= 1/2 | f:x+y i i",
        "forall x in (0, inf), y in (0, inf): x < y implies ln(y/x) <= (y - x)/y | f:x+y g:0 d:0:x:u u:x c:x i i",
        "forall x in (0, inf), y in (0, inf): x < y + 1/10^20 implies (y - x)/ln(y/x) > 0 | f:x+y g:0 d:0:x:u i",
        "forall x in (-inf, inf), y in (-inf, inf): x^2 + y^2 >= (2 + 1/10^20)*x*y | f:x+y i i i i i",
        "forall x in (-inf, inf): x^2 >= 0 | f:x i i",
        "forall x in (-inf, inf): x^3 >= 0 | f:x i i i",
        // Divisions that do not divide.
        "forall x in [0, 3]: x - 1 >= 0 | s:x:5 i i",
        "forall x in [0, 3]: x - 1 >= 0 | s:x:-1 i i",
        "forall x in [0, 3]: x - 1 >= 0 | s:x:3 i i",
        "forall x in [0, 3], y in [1, 2]: x - 1 >= 0 | s:y:3/2 i i",
        "forall x in [0, 3]: x - 1 >= 0 | s:y:1 i i",
        // One of two inequalities, one of two boxes, a part only, no number at all.
        "forall x in [0, 1]: x + 1 > 0 and x - 1/2 > 0 | i ; i",
        "forall x in [0, 1]: x + 1 > 0 and x - 1/2 > 0 | i",
        "forall x in [0, 1]: x - 1/2 > 0 | s:x:1/2 i",
        "0 > 0 | i",
        "1 - exp(0) > 0 | i",
        // Operations whose arguments have no order of their own.
        "forall x in [1, 2], y in [1, 2]: x - y >= 0 | i",
        "forall x in [1, 2], y in [3, 4]: x/y - 1 >= 0 | i",
        "forall x in [1, 2], y in [3, 4]: min(x, y) - 5/2 >= 0 | i",
        "forall x in [1, 2], y in [3, 4]: 5/2 - max(x, y) >= 0 | i",
        "forall x in [-2, 1]: 1 - x^2 >= 0 | i",
        "forall x in [-2, 1]: x^3 + 7 >= 0 | i",
        "forall x in [-2, 1]: abs(x) - 1/9 > 0 | i",
        "forall x in [-2, 1]: x*abs(x) + 3 > 0 | s:x:-1 i i",
        // Entropies and divergences: arguments in another order, slopes by either, ends, and what is outside of them.
        "forall x in [1/8, 1/4], y in [1/2, 3/4]: d2(y, x) <= d2(x, y) - 1/99 | m",
        "forall x in [1/8, 1/4], y in [1/2, 3/4]: 1/10 - d2(x, y) >= 0 | m",
        "forall x in [1/4, 3/4]: d2(x, 1/3) >= 1/999 | m",
        "forall x in [1/4, 3/4]: d2(x, 1/3) >= 1/99 | l:x i i",
        "forall x in [1/4, 3/4]: d2(1/3, x) >= 1/99 | u:x i i",
        "forall x in [-1/2, 1/2]: Dber(x) >= 1/99 | m",
        "forall x in [-1/2, 1/2]: Dber(x) >= x^2/2 + 1/99 | l:x i i",
        "forall x in [1/4, 5/4]: Dber(x) >= 0 | m",
        "forall x in [1/4, 5/4]: d2(x, 1/2) >= -1 | i",
        "forall x in [-1/4, 3/4]: x*ln(x) + 1 >= 0 | m",
        "forall x in [1/8, 3/4]: x*ln(x) + 1/3 >= 0 | m",
        "forall x in [1/8, 3/4]: x*ln(x) + 1/3 >= 0 | t:2"})
    void whatIsFalseIsRejected(String claim, String proof) {
        ClaimCertificate certificate = certificate(claim, proof);
        RejectedException rejected = assertThrows(RejectedException.class, () -> certificate.check(CheckLimit.BY_TESTED));
        assertFalse(rejected.getMessage().contains("column"), rejected.getMessage());
    }

    private String number() {
        int n = random.nextInt(7) - 2;
        int d = 1 + random.nextInt(3);
        return n < 0 ? "(" + n + "/" + d + ")" : n + "/" + d;
    }

    private String expression(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? number() : random.nextBoolean() ? "x" : "y";
        }
        String a = expression(depth - 1);
        String b = expression(random.nextInt(depth));
        return switch (random.nextInt(9)) {
            case 0, 1 -> "(" + a + " + " + b + ")";
            case 2 -> "(" + a + " - " + number() + "*" + b + ")";
            case 3, 4 -> "(" + a + ")*(" + b + ")";
            case 5 -> "(" + a + ")/(" + b + ")";
            case 6 -> "(" + a + ")^" + (2 + random.nextInt(4));
            case 7 -> (random.nextBoolean() ? "min(" : "d2(") + a + ", " + b + ")";
            default -> FUNCTIONS.get(random.nextInt(FUNCTIONS.size())) + "(" + a + ")";
        };
    }

    private BigFraction between(BigFraction low, BigFraction high) {
        return low.add(high.subtract(low).multiply(new BigFraction(random.nextInt(9), 8)));
    }

    /** A part of the box. */
    private Box part(Box box) {
        Box part = box;
        for (int i = 0; i < box.size(); i++) {
            BigFraction one = between(box.lower().get(i), box.upper().get(i));
            BigFraction other = between(box.lower().get(i), box.upper().get(i));
            part = part.with(i, one.compareTo(other) < 0 ? one : other, one.compareTo(other) < 0 ? other : one);
        }
        return part;
    }

    /** What the kernel shows, the other evaluation does not deny at any point, and shows mostly too. */
    @Test
    void randomTermsOnRandomBoxes() throws ClaimException {
        int shown = 0;
        int agreed = 0;
        for (int i = 0; i < CLAIMS; i++) {
            Statement statement;
            try {
                statement = Statement.parse("forall x in [-1, 3], y in [1/3, 2]: " + expression(3) + (i % 2 == 0 ? " >= 0" : " > 0"),
                    List.of());
            } catch (ClaimException tooLarge) {
                continue;
            }
            Reasoning reasoning = new Reasoning(statement, Premises.NONE, BITS);
            Inequality goal = statement.goals().get(0);
            for (int j = 0; j < BOXES; j++) {
                Box box = j == 0 ? statement.boxes().get(0) : part(statement.boxes().get(0));
                if (byKernel(reasoning, goal, box)) {
                    shown++;
                    agreed += holds(reasoning, goal, box) ? 1 : 0;
                    assertHoldsAtPoints(statement, reasoning, goal, box);
                }
            }
        }
        assertTrue(shown > CLAIMS / 4, "few were shown: " + shown);
        assertTrue(agreed > shown * 19 / 20, "only " + agreed + " of " + shown);
    }

    private static boolean byKernel(Reasoning reasoning, Inequality goal, Box box) {
        return reasoning.kernel().kernelTerm(goal, box).map(term -> reasoning.kernel().byKernel(term, goal.strict(), box)).isPresent();
    }

    private static boolean holds(Reasoning reasoning, Inequality goal, Box box) {
        try {
            return reasoning.byInterval(goal, box);
        } catch (Undefined e) {
            return false;
        }
    }

    private void assertHoldsAtPoints(Statement statement, Reasoning reasoning, Inequality goal, Box box) {
        for (int i = 0; i < POINTS; i++) {
            Box point = box;
            for (int v = 0; v < box.size(); v++) {
                BigFraction x = between(box.lower().get(v), box.upper().get(v));
                point = point.with(v, x, x);
            }
            try {
                assertFalse(goal.fails(reasoning.value(goal, point)), statement.text() + " at " + point);
            } catch (Undefined e) {
                assertFalse(e.isCertain(), statement.text() + " has no value at " + point);
            }
        }
    }
}
