package org.ironbound.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.curve.Points.Spacing;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static String whole(String text, Points points) {
        return shown(Range.values("samples", text, true, points));
    }

    private static String shown(List<BigFraction> values) {
        return values.stream().map(Fractions::text).collect(Collectors.joining(" "));
    }

    private static String numbers(String text, Points points) {
        return shown(Range.values("error", text, false, points));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1..5 | 1 2 3 4 5", "7..7 | 7", "1..10:3 | 1 4 7 10", "1..9:3 | 1 4 7", "1..100*10 | 1 10 100", "1..99*10 | 1 10",
            "1..100x10 | 1 10 100",
        "10^3..10^6*10 | 1000 10000 100000 1000000", "1,2,5,10 | 1 2 5 10", "10,1,2,1 | 1 2 10", "1..3,2..4,9 | 1 2 3 4 9",
        "' 1 .. 3 : 1 , 7 ' | 1 2 3 7", "1..8*1.5 | 1 2 3 5 8", "2^70..2^72*2 | 1180591620717411303424 2361183241434822606848 "
        + "4722366482869645213696",
        "1e2..3e2:1e2 | 100 200 300"})
    void wholeNumbers(String text, String expected) {
        assertTrue(Range.isOne(text));
        assertEquals(expected, whole(text, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.1..0.3:0.1 | 1/10 1/5 3/10", "0.1..0.35:0.1 | 1/10 1/5 3/10", ".1...3:.1 | 1/10 1/5 3/10", "1/3,1/7,0 | 0 1/7 1/3",
        "1e-3..1*10 | 1/1000 1/100 1/10 1", "-1..1:1 | -1 0 1", "1/100..1/10*3 | 1/100 3/100 9/100"})
    void fractions(String text, String expected) {
        assertEquals(expected, numbers(text, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1..10^6 | 7 | AUTO | 1 10 100 1000 10000 100000 1000000", "1..9 | 3 | AUTO | 1 5 9", "1..3 | 9 | LINEAR | 1 2 3",
        "1..10 | 4 | GEOMETRIC | 1 2 5 10", "1..100 | 3 | LINEAR | 1 51 100",
        "1..10^30 | 3 | AUTO | 1 1000000000000000 1000000000000000000000000000000",
        "5..5 | 4 | AUTO | 5", "3..4,1..100 | 3 | AUTO | 1 3 4 10 100"})
    void points(String text, int count, Spacing spacing, String expected) {
        assertTrue(Range.takesPoints(text));
        assertEquals(expected, whole(text, new Points(count, spacing)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.1..0.4 | 4 | AUTO | 1/10 1/5 3/10 2/5", "0.001..0.1 | 3 | AUTO | 1/1000 1/100 1/10", "0..1 | 3 | AUTO | 0 1/2 1",
        "0..1/3 | 3 | LINEAR | 0 166667/1000000 1/3", "1/7..1/6 | 2 | GEOMETRIC | 1/7 1/6"})
    void pointsOfFractions(String text, int count, Spacing spacing, String expected) {
        assertEquals(expected, numbers(text, new Points(count, spacing)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x..3 | a number, a list", "1..y | a number, a list", "1,,2 | a number, a list", "1..2..3 | a number, a list",
            ".. | a number, a list",
        "1..2:x | a number, a list", "1..2:1:1 | a number, a list", "5..1 | a range that goes up", "1..9:0 | a step above 0",
        "1..9:-1 | a step above 0", "1..9*1 | a factor above 1", "1..9*1/2 | a factor above 1", "0..9*2 | from a number above 0",
        "1..10^300 | at most 100000 numbers", "0..1:1e-300 | at most 100000 numbers", "1..10^300*1.0001 | at most 100000 numbers",
        "1..10^9*1.000000000000000000000000000000000000000000000000001 | at most 100000 numbers",
        "1..60000,70000..190000 | at most 100000"})
    void errors(String text, String allowed) {
        InvalidFieldException e = assertThrows(InvalidFieldException.class, () -> Range.values("samples", text, true, null));
        assertEquals("samples", e.field());
        assertTrue(e.getMessage().startsWith("samples is '" + InvalidFieldException.shorten(text)) && e.getMessage().contains(allowed),
            e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0.1..0.4", "'0.1..0.2:0.1,0.3..0.4'"})
    void fractionsNeedAStep(String text) {
        String message = assertThrows(InvalidFieldException.class, () -> Range.values("error", text, false, null)).getMessage();
        assertTrue(message.contains("given with a step"), message);
    }

    @Property
    void stepsAreAllThereAndNoMore(@ForAll @IntRange(max = 1000) int first, @ForAll @IntRange(max = 1000) int width,
            @ForAll @IntRange(min = 1, max = 50) int step, @ForAll @IntRange(min = 1, max = 100) int unit) {
        String expected = IntStream.rangeClosed(0, width / step).mapToObj(i -> Fractions.text(new BigFraction(first + i * step, unit)))
            .collect(Collectors.joining(" "));
        assertEquals(expected, numbers(first + "/" + unit + ".." + (first + width) + "/" + unit + ":" + step + "/" + unit, null));
    }

    @Property
    void listsAreSortedSets(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 50) Integer> numbers) {
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        assertEquals(new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(" ")), whole(text, null));
    }

    /** Ascending, within the ends, which are among them, and about evenly spaced. */
    @Property
    void pointsLieAsWanted(@ForAll @IntRange(min = 1, max = 10_000) int first, @ForAll @IntRange(min = 1, max = 1_000_000) int width,
            @ForAll @IntRange(min = 2, max = 60) int count, @ForAll Spacing spacing) {
        Points points = new Points(count, spacing);
        List<BigFraction> values = Range.values("error", first + "/10007.." + (first + width) + "/10007", false, points);
        BigFraction low = new BigFraction(first, 10_007);
        BigFraction high = new BigFraction(first + width, 10_007);
        assertEquals(low, values.get(0));
        assertEquals(high, values.get(values.size() - 1));
        for (int i = 0; i < values.size(); i++) {
            double share = i / (count - 1.0);
            double wanted = points.isGeometric(low, high)
                ? low.doubleValue() * Math.pow(high.doubleValue() / low.doubleValue(), share)
                : low.doubleValue() + share * (high.doubleValue() - low.doubleValue());
            if (values.size() == count) {
                assertEquals(wanted, values.get(i).doubleValue(), 1e-5 * wanted);
            }
            assertTrue(i == 0 || values.get(i - 1).compareTo(values.get(i)) < 0);
        }
        assertTrue(values.size() == count || width < 1000 * count, values::toString);
    }
}
