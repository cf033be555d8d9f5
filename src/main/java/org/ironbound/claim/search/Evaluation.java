package org.ironbound.claim.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Builder;
import org.ironbound.claim.language.Definition;
import org.ironbound.claim.language.Parser;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * The value of an expression without variables.
 *
 * @param exact    the value, if it is known to be rational
 * @param decimal  the value rounded to the wanted digits; empty if that was not decided
 * @param lower    at most the value, empty if nothing is known
 * @param upper    at least the value, empty if nothing is known
 * @param applied  the IDs of all theorems that bounds of its quantities apply
 * @param measured whether the expression has quantities that are known by bounds, which no precision makes sharper
 * @param bits     after the point that were computed with
 */
public record Evaluation(Optional<BigFraction> exact, Optional<BigDecimal> decimal, Optional<BigFraction> lower,
        Optional<BigFraction> upper, List<String> applied, boolean measured, int bits) {
    /** The most digits that may be wanted. */
    public static final int MAX_DIGITS = 10_000;
    private static final int START_BITS = 64;
    private static final double BITS_PER_DIGIT = 3.33;
    /**
     * The largest precision is at least this many times the first one: numbers such as exp(-5000) have their first digit far behind the
     * point.
     */
    private static final int MOST_TIMES = 16;
    /** The largest precision, in bits, where the first one is small. */
    private static final int MOST_BITS = 1 << 15;

    /** The names of all functions that an expression may call. */
    public static Set<String> functions() {
        return Builder.functions();
    }

    /** Whether the answer is the value, or bounds of it where no more can be known. */
    public boolean isDecided() {
        return decimal.isPresent() || measured;
    }

    /**
     * Evaluates, at rising precision.
     *
     * @param text   the expression
     * @param digits wanted significant digits
     * @throws ClaimException if it is none, or has no value
     */
    public static Evaluation of(String text, int digits) throws ClaimException {
        return of(text, digits, soFar -> { });
    }

    /**
     * Evaluates, at rising precision.
     *
     * @param text   the expression
     * @param digits wanted significant digits
     * @param soFar  is told what is known before the precision rises
     * @throws ClaimException if it is none, or has no value
     */
    public static Evaluation of(String text, int digits, Consumer<Evaluation> soFar) throws ClaimException {
        Terms terms = new Terms();
        Builder builder = new Builder(terms.written(), Definition.library(), List.of(), true);
        Node node = terms.normalForm(builder.build(Parser.expression(text), Map.of()));
        Premises premises = PremiseSearch.of(builder.quantities());
        List<String> applied = Premises.applied(builder.quantities(), premises.certificates());
        boolean measured = !builder.quantities().isEmpty();
        Scaled scaled = scaled(node, terms, premises);
        Program program = new Program(scaled.node, terms.partial());
        int bits = START_BITS + (int) (digits * BITS_PER_DIGIT);
        int most = measured ? bits : Math.max(MOST_TIMES * bits, MOST_BITS);
        while (true) {
            try {
                Value value = program.evaluate(Box.at(List.of()), new Arithmetic(bits, premises));
                if (!value.isBounded() && !measured) {
                    throw new Undefined(node, true);
                }
                Evaluation found = of(value, digits, applied, measured, bits).times(scaled.power);
                if (found.isDecided() || 2 * bits > most) {
                    return found;
                }
                soFar.accept(found);
            } catch (Undefined e) {
                if (e.isCertain() || 2 * bits > most) {
                    throw e.explained();
                }
            }
            bits *= 2;
        }
    }

    /** A node that is to be multiplied by a power of ten. */
    private record Scaled(Node node, int power) {
    }

    /** Where exponentials among the factors are very large or small, what has its first digits near the point. */
    private static Scaled scaled(Node node, Terms terms, Premises premises) {
        try {
            Exponentials exponentials = new Exponentials(terms, premises, node);
            int power = exponentials.power();
            return power == 0 && !exponentials.isScaled() ? new Scaled(node, 0) : new Scaled(exponentials.over(power), power);
        } catch (ClaimException e) {
            // It is evaluated as it is written.
            return new Scaled(node, 0);
        }
    }

    /** The same of the value times a power of ten. */
    private Evaluation times(int power) {
        if (power == 0) {
            return this;
        }
        BigFraction factor = new BigFraction(BigInteger.TEN).pow(power);
        return new Evaluation(exact.map(factor::multiply), decimal.map(x -> x.scaleByPowerOfTen(power)), lower.map(factor::multiply),
            upper.map(factor::multiply), applied, measured, bits);
    }

    private static Evaluation of(Value value, int digits, List<String> applied, boolean measured, int bits) {
        Optional<BigFraction> exact = value.isExact() ? Optional.of(value.exact()) : Optional.empty();
        Optional<BigFraction> lower = value.low() == null ? Optional.empty() : Optional.of(value.lower());
        Optional<BigFraction> upper = value.high() == null ? Optional.empty() : Optional.of(value.upper());
        Optional<BigDecimal> low = lower.map(x -> Fractions.decimal(x, digits, RoundingMode.HALF_EVEN));
        Optional<BigDecimal> high = upper.map(x -> Fractions.decimal(x, digits, RoundingMode.HALF_EVEN));
        boolean decided = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
        return new Evaluation(exact, decided ? low : Optional.empty(), lower, upper, applied, measured && !decided, bits);
    }
}
