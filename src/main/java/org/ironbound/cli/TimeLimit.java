package org.ironbound.cli;

import java.math.BigDecimal;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The time that a command may take: the option --seconds. */
record TimeLimit(long milliseconds) {
    private static final String FIELD = "seconds";
    private static final int THOUSAND = 1000;
    private static final BigFraction LEAST = new BigFraction(1, THOUSAND);
    /** A week, in seconds. */
    static final int LONGEST = 7 * 24 * 3600;
    private static final BigFraction MOST = new BigFraction(LONGEST);

    /**
     * The option.
     *
     * @param absent how long it is by default
     */
    static OptionSpec option(String absent) {
        return CommandLines.option("--" + FIELD, "S",
            "Time for all of it; by default " + absent + ". When it is over, the answer is UNDECIDED.");
    }

    /**
     * What was given.
     *
     * @param absent the seconds if nothing was
     * @throws InvalidFieldException if it is no such number
     */
    static TimeLimit of(ParseResult options, int absent) {
        String text = CommandLines.isOption(options, FIELD) ? CommandLines.text(options, "--" + FIELD) : null;
        if (text == null) {
            return new TimeLimit(THOUSAND * (long) absent);
        }
        BigFraction seconds = ExactNumber.parse(FIELD, text);
        if (seconds.compareTo(LEAST) < 0 || seconds.compareTo(MOST) > 0) {
            throw new InvalidFieldException(FIELD, text, "a number from 0.001 to " + MOST.intValue());
        }
        return new TimeLimit(seconds.multiply(THOUSAND).longValue());
    }

    /** Ten times as much, for another attempt. */
    TimeLimit more() {
        return new TimeLimit(Math.min(10 * milliseconds, MOST.intValue() * (long) THOUSAND));
    }

    /** In seconds. */
    String number() {
        return BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return number() + " s";
    }
}
