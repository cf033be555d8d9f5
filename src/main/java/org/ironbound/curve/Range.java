package org.ironbound.curve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * Numbers that an option runs through, as a person writes them: a list such as 1,2,5,10 of numbers and of ranges such as 1..1000, with a
 * step 1..1000:10 or a factor 1..10^6*2, which may be written 1..10^6x2 where a shell would take the asterisk for a pattern. A range that
 * has neither gets a number of points, or the step 1 where the option takes whole numbers only.
 */
public final class Range {
    /** The most numbers in a range. */
    public static final int MOST = 100_000;

    private static final String TO = "..";
    private static final String FORMS = "a number, a list such as 1,2,5,10, or a range such as 1..1000, 1..1000:10 (step 10) or "
        + "1..10^6*2 (factor 2)";
    /** Powers of a factor get long: from this many characters on they are rounded. */
    private static final int LONG = 40;
    private static final MathContext ROUNDED = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final MathContext POINT = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final BigInteger MOST_STEPS = BigInteger.valueOf(MOST);

    private final String field;
    private final String text;
    private final boolean isWhole;
    private final Points points;
    private final TreeSet<BigFraction> values = new TreeSet<>();

    private Range(String field, String text, boolean isWhole, Points points) {
        this.field = field;
        this.text = text;
        this.isWhole = isWhole;
        this.points = points;
    }

    /** Whether a text is meant to be more than one number. */
    public static boolean isOne(String text) {
        return text.contains(TO) || text.contains(",");
    }

    /** Whether a text has a range with neither step nor factor, which takes a number of points. */
    public static boolean takesPoints(String text) {
        return List.of(text.split(",", -1)).stream().anyMatch(piece -> piece.contains(TO) && separator(afterDots(piece)) < 0);
    }

    /**
     * The numbers, exact, ascending and each once.
     *
     * @param field   the option, without dashes
     * @param text    what was typed
     * @param isWhole whether the option takes whole numbers only; then numbers made by a factor or by points are rounded to whole ones
     * @param points  how many numbers a range has without a step; null if that was not given
     * @throws InvalidFieldException if the text is no range, or one with too many numbers
     */
    public static List<BigFraction> values(String field, String text, boolean isWhole, Points points) {
        Range range = new Range(field, text, isWhole, points);
        for (String piece : text.split(",", -1)) {
            range.add(piece.strip());
        }
        return List.copyOf(range.values);
    }

    /**
     * The first and the last number of a range that has neither step nor factor; empty if the text is a list, or a range that has.
     *
     * @throws InvalidFieldException if these are no numbers, or the range does not go up
     */
    public static Optional<List<BigFraction>> ends(String field, String text) {
        return text.contains(",") || !takesPoints(text) ? Optional.empty()
            : Optional.of(new Range(field, text, false, null).upward(text, afterDots(text)));
    }

    private List<BigFraction> upward(String piece, String last) {
        List<BigFraction> ends = List.of(number(piece.substring(0, piece.indexOf(TO))), number(last));
        if (ends.get(0).compareTo(ends.get(1)) > 0) {
            throw invalid("a range that goes up, from the smaller number to the larger one");
        }
        return ends;
    }

    private void add(String piece) {
        if (!piece.contains(TO)) {
            add(number(piece));
            return;
        }
        String rest = afterDots(piece);
        int separator = separator(rest);
        List<BigFraction> ends = upward(piece, separator < 0 ? rest : rest.substring(0, separator));
        BigFraction first = ends.get(0);
        BigFraction last = ends.get(1);
        if (separator < 0) {
            addPoints(first, last);
        } else if (rest.charAt(separator) == ':') {
            addSteps(first, last, number(rest.substring(separator + 1)));
        } else {
            addPowers(first, last, number(rest.substring(separator + 1)));
        }
    }

    private static String afterDots(String piece) {
        return piece.substring(piece.indexOf(TO) + TO.length());
    }

    /** Where the step or the factor begins, -1 if there is none. */
    private static int separator(String rest) {
        return Math.max(rest.indexOf(':'), Math.max(rest.indexOf('*'), rest.indexOf('x')));
    }

    private BigFraction number(String part) {
        try {
            return ExactNumber.parse(field, part);
        } catch (InvalidFieldException e) {
            throw invalid(FORMS);
        }
    }

    private InvalidFieldException invalid(String allowed) {
        return new InvalidFieldException(field, text, allowed);
    }

    private void add(BigFraction value) {
        values.add(value);
        if (values.size() > MOST) {
            throw invalid("a range with at most " + MOST + " numbers");
        }
    }

    private void addSteps(BigFraction first, BigFraction last, BigFraction step) {
        if (Fractions.signum(step) <= 0) {
            throw invalid("a range with a step above 0, such as 1..1000:10");
        }
        BigInteger steps = Fractions.floor(last.subtract(first).divide(step)).getNumerator();
        if (steps.compareTo(MOST_STEPS) >= 0) {
            throw invalid("a range with at most " + MOST + " numbers: a larger step, or --points");
        }
        for (int i = 0; i <= steps.intValue(); i++) {
            add(first.add(step.multiply(i)));
        }
    }

    private void addPowers(BigFraction first, BigFraction last, BigFraction factor) {
        if (factor.compareTo(BigFraction.ONE) <= 0 || Fractions.signum(first) <= 0) {
            throw invalid("a range from a number above 0 with a factor above 1, such as 1..10^6*2");
        }
        if (ln(last) - ln(first) > 2 * MOST * ln(factor)) {
            throw tooManyPowers();
        }
        int count = 0;
        for (BigFraction value = first; value.compareTo(last) <= 0; value = shortened(value.multiply(factor))) {
            add(isWhole ? rounded(value) : value);
            if (++count > MOST) {
                throw tooManyPowers();
            }
        }
    }

    private InvalidFieldException tooManyPowers() {
        return invalid("a range with at most " + MOST + " numbers: a larger factor, or --points");
    }

    private static BigFraction shortened(BigFraction value) {
        return Fractions.isInteger(value) || Fractions.text(value).length() <= LONG ? value : rounded(value, ROUNDED);
    }

    private static BigFraction rounded(BigFraction value, MathContext context) {
        return Fractions.of(Fractions.decimal(value, context.getPrecision(), context.getRoundingMode()));
    }

    /** The nearest whole number. */
    private static BigFraction rounded(BigFraction value) {
        return Fractions.floor(value.add(BigFraction.ONE_HALF));
    }

    private void addPoints(BigFraction first, BigFraction last) {
        if (points == null && isWhole) {
            addSteps(first, last, BigFraction.ONE);
        } else if (points == null) {
            throw invalid("given with a step, such as 0.1..0.4:0.01, or with --points 60");
        } else if (points.isGeometric(first, last)) {
            addGeometric(first, last);
        } else {
            addLinear(first, last);
        }
    }

    private void addLinear(BigFraction first, BigFraction last) {
        BigFraction width = last.subtract(first);
        for (int i = 0; i < points.count(); i++) {
            addPoint(first.add(width.multiply(new BigFraction(i, points.count() - 1))), first, last);
        }
    }

    /** Where the points lie is chosen in floating point; the ends are exact. */
    private void addGeometric(BigFraction first, BigFraction last) {
        if (Fractions.signum(first) <= 0) {
            throw invalid("a range of numbers above 0, for geometric points");
        }
        double from = ln(first);
        double width = ln(last) - from;
        for (int i = 0; i < points.count(); i++) {
            double exponent = (from + width * i / (points.count() - 1)) / StrictMath.log(10);
            int whole = (int) StrictMath.floor(exponent);
            BigDecimal value = new BigDecimal(StrictMath.pow(10, exponent - whole)).round(POINT).scaleByPowerOfTen(whole);
            addPoint(i == 0 ? first : i == points.count() - 1 ? last : Fractions.of(value), first, last);
        }
    }

    /** The natural logarithm, about, of a positive number that a double may not hold. */
    private static double ln(BigFraction x) {
        BigDecimal decimal = Fractions.decimal(x, POINT.getPrecision() * 3, RoundingMode.HALF_EVEN);
        int exponent = decimal.precision() - decimal.scale() - 1;
        return StrictMath.log(decimal.scaleByPowerOfTen(-exponent).doubleValue()) + exponent * StrictMath.log(10);
    }

    /** Adds a point: an end as it is, others short, unless rounding leads out of the range. */
    private void addPoint(BigFraction value, BigFraction first, BigFraction last) {
        boolean isEnd = value.equals(first) || value.equals(last);
        BigFraction point = isEnd ? value : isWhole ? rounded(value) : rounded(value, POINT);
        if (point.compareTo(first) >= 0 && point.compareTo(last) <= 0) {
            add(point);
        }
    }
}
