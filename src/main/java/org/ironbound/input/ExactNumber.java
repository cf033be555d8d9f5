package org.ironbound.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** Numbers as people write them, read exactly: 0.1, 1e-3, 1/3, 10^6, 10^-6/3. */
public final class ExactNumber {
    private static final Pattern TERM = Pattern.compile("([+-]?)(\\d+\\.?\\d*|\\.\\d+)(?:[eE]([+-]?\\d+))?(?:\\^([+-]?\\d+))?");
    /** More characters or decimal digits than any number in its range needs. */
    private static final int LONGEST = 1000;

    private ExactNumber() {
    }

    /**
     * The number, exact.
     *
     * @param field the name of the parameter, for the message
     * @param text  what was typed
     * @throws InvalidFieldException if it is no number, or too long to be in any range
     */
    public static BigFraction parse(String field, String text) {
        if (text.length() > LONGEST) {
            throw tooLong(field, text);
        }
        String trimmed = AsciiText.of(text.strip()).text();
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return term(field, text, trimmed);
        }
        BigFraction numerator = term(field, text, trimmed.substring(0, slash).strip());
        BigFraction denominator = term(field, text, trimmed.substring(slash + 1).strip());
        if (Fractions.signum(denominator) == 0) {
            throw malformed(field, text);
        }
        return numerator.divide(denominator);
    }

    /** A whole number, exact. */
    public static BigInteger parseWhole(String field, String text) {
        BigFraction value = parse(field, text);
        if (!Fractions.isInteger(value)) {
            throw new InvalidFieldException(field, text, "a whole number such as 10000 or 10^6");
        }
        return value.getNumerator();
    }

    /** A whole number of this range. */
    public static int parseWhole(String field, String text, int least, int most) {
        try {
            BigInteger value = parseWhole(field, text);
            if (value.compareTo(BigInteger.valueOf(least)) >= 0 && value.compareTo(BigInteger.valueOf(most)) <= 0) {
                return value.intValueExact();
            }
        } catch (InvalidFieldException e) {
            throw new InvalidFieldException(field, text, range(least, most), e.suggestion().orElse(null));
        }
        throw new InvalidFieldException(field, text, range(least, most));
    }

    private static String range(int least, int most) {
        return "a whole number from " + least + " to " + most;
    }

    private static BigFraction term(String field, String text, String term) {
        Matcher matcher = TERM.matcher(term);
        if (!matcher.matches()) {
            throw malformed(field, text);
        }
        int scale = exponent(field, text, matcher.group(3), 0);
        int power = exponent(field, text, matcher.group(4), 1);
        String digits = matcher.group(2);
        if ((long) (digits.length() + Math.abs(scale)) * Math.abs(power) > LONGEST) {
            throw tooLong(field, text);
        }
        BigDecimal base = new BigDecimal(digits).scaleByPowerOfTen(scale);
        if (base.signum() == 0 && power <= 0) {
            throw malformed(field, text);
        }
        BigFraction value = Fractions.of(base).pow(power);
        return matcher.group(1).equals("-") ? value.negate() : value;
    }

    private static int exponent(String field, String text, String exponent, int absent) {
        if (exponent == null) {
            return absent;
        }
        BigInteger value = new BigInteger(exponent);
        if (value.abs().compareTo(BigInteger.valueOf(LONGEST)) > 0) {
            throw tooLong(field, text);
        }
        return value.intValue();
    }

    private static InvalidFieldException malformed(String field, String text) {
        String allowed = text.indexOf('^') != text.lastIndexOf('^') ? "a number of at most 10^300, with one power such as 10^6"
            : "a number such as 0.1, 1e-3, 1/3 or 10^6";
        return new InvalidFieldException(field, text, allowed, meant(text.strip()));
    }

    /** What a percentage, or a number with a decimal comma or with commas between thousands, stands for; null for another text. */
    private static String meant(String text) {
        if (text.matches("\\d{1,20}(\\.\\d{1,20})? ?%")) {
            BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1).strip());
            return percent.movePointLeft(2).stripTrailingZeros().toPlainString();
        }
        if (text.matches("[1-9]\\d{0,2}(,\\d{3}){1,9}")) {
            return text.replace(",", "");
        }
        return text.matches("\\d{1,20},\\d{1,20}") ? text.replace(',', '.') : null;
    }

    private static InvalidFieldException tooLong(String field, String text) {
        return new InvalidFieldException(field, text, "a number with numerator and denominator of at most 10^300");
    }
}
