package org.ironbound.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another reader of numbers as people write them: by one regular expression and {@link BigDecimal}. */
final class PlainNumber {
    private static final String SIGNED = "[-+]?[0-9]+";
    private static final Pattern TERM = Pattern.compile("(?<sign>[-+]?)(?<digits>[0-9]+\\.?[0-9]*|\\.[0-9]+)([eE](?<shift>" + SIGNED
        + "))?(\\^(?<power>" + SIGNED + "))?");
    private static final Pattern RAISED = Pattern.compile("⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Of the number of digits. */
    private static final int MOST_BITS = 16;

    private PlainNumber() {
    }

    /** What is written; empty where that is no number, or too long. */
    static Optional<Ratio> read(String text) {
        String plain = RAISED.matcher(text.strip()).replaceAll(raised -> "^" + raised.group().chars()
            .mapToObj(c -> c == '⁻' ? "-" : Integer.toString(SUPERSCRIPTS.indexOf(c))).reduce("", String::concat))
            .replaceAll("[−–‐‑]", "-").replaceAll("[÷∕⁄]", "/").replaceAll("[\u00a0\u2007\u202f]", " ");
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return term(plain);
        }
        Optional<Ratio> under = term(plain.substring(slash + 1).strip()).filter(x -> x.signum() != 0);
        return term(plain.substring(0, slash).strip()).flatMap(over -> under.map(x -> over.times(x.inverse())));
    }

    private static Optional<Ratio> term(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            return Optional.empty();
        }
        BigInteger shift = new BigInteger(term.group("shift") == null ? "0" : term.group("shift"));
        BigInteger power = new BigInteger(term.group("power") == null ? "1" : term.group("power"));
        BigInteger length = power.abs().multiply(shift.abs().add(BigInteger.valueOf(term.group("digits").length())));
        if (Math.max(length.bitLength(), shift.bitLength()) > MOST_BITS) {
            return Optional.empty();
        }
        BigDecimal base = new BigDecimal(term.group("digits")).movePointRight(shift.intValue());
        if (base.signum() == 0 && power.signum() <= 0) {
            return Optional.empty();
        }
        Ratio value = Ratio.of(base).power(power.intValue());
        return Optional.of(term.group("sign").equals("-") ? value.negated() : value);
    }
}
