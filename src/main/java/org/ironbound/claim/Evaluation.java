package org.ironbound.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;

/**
 * The value of an expression without variables.
 *
 * @param exact   the value, if it is known to be rational
 * @param decimal the value rounded to the wanted digits; empty if the precision did not decide it
 * @param lower   at most the value
 * @param upper   at least the value
 * @param bits    after the point that were computed with
 */
public record Evaluation(Optional<BigFraction> exact, Optional<BigDecimal> decimal, BigFraction lower, BigFraction upper, int bits) {
    /** The most digits that may be wanted. */
    public static final int MAX_DIGITS = 10_000;
    private static final int START_BITS = 64;
    private static final double BITS_PER_DIGIT = 3.33;
    /** How many times the first precision is the largest. */
    private static final int MOST_TIMES = 16;

    /**
     * Evaluates, at rising precision.
     *
     * @param text   the expression
     * @param digits wanted significant digits
     * @throws ClaimException if it is none, or has no value
     */
    public static Evaluation of(String text, int digits) throws ClaimException {
        Terms terms = new Terms();
        Node node = new Builder(terms, Definition.library()).build(Parser.expression(text), Map.of());
        Program program = new Program(node, terms.partial());
        int bits = START_BITS + (int) (digits * BITS_PER_DIGIT);
        int most = MOST_TIMES * bits;
        while (true) {
            try {
                Value value = program.evaluate(Box.at(List.of()), new Arithmetic(bits));
                Evaluation found = of(value, digits, bits);
                if (found.decimal().isPresent() || 2 * bits > most) {
                    return found;
                }
            } catch (Undefined e) {
                if (e.isCertain() || 2 * bits > most) {
                    throw e.explained();
                }
            }
            bits *= 2;
        }
    }

    private static Evaluation of(Value value, int digits, int bits) {
        BigDecimal low = Fractions.decimal(value.lower(), digits, RoundingMode.HALF_EVEN);
        BigDecimal high = Fractions.decimal(value.upper(), digits, RoundingMode.HALF_EVEN);
        Optional<BigFraction> exact = value.isExact() ? Optional.of(value.exact()) : Optional.empty();
        return new Evaluation(exact, low.compareTo(high) == 0 ? Optional.of(low) : Optional.empty(), value.lower(), value.upper(), bits);
    }
}
