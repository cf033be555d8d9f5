package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Findings;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/**
 * Finds a lower bound for Gaussian clustering in groups of coordinates [GAUSS-ANISO]: the multiplier for which all coordinates together are
 * good for just the square of the distance that the error needs, and for each group the best s and y. They are found in doubles, which
 * costs about as many digits of the bound as doubles have twice, as all of them are at a maximum or a minimum.
 */
public final class AnisotropicSearch {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 64;
    private static final double BITS_PER_DIGIT = 3.33;
    /** Digits of the numbers that are found in doubles. */
    private static final int FOUND_DIGITS = 15;
    /** Of a distance. */
    private static final int SHOWN_DIGITS = 5;
    /** The logarithms of the least and the largest multiplier. */
    private static final double LEAST = -700;
    private static final double LARGEST = 650;
    private static final int BISECTIONS = 80;

    private final AnisotropicClustering problem;
    private final int digits;
    private final Derivation derivation;
    private final List<CoordinateOptimum> optima = new ArrayList<>();
    private final List<BigFraction> coefficients = new ArrayList<>();

    private AnisotropicSearch(AnisotropicClustering problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        this.derivation = new Derivation(problem);
        for (CoordinateGroup group : problem.groups()) {
            BigFraction l = group.lambdaSquared();
            BigFraction tau = l.multiply(problem.samples()).divide(l.multiply(problem.samples()).subtract(l).add(1));
            coefficients.add(tau.multiply(l));
            optima.add(new CoordinateOptimum(Doubles.of(tau), Doubles.of(tau.multiply(l))));
        }
    }

    /**
     * A lower bound for the problem, with a certificate, or that there is no learner.
     *
     * @param digits wanted significant digits, at least 1
     * @throws UndecidedException if nothing can be proved
     */
    public static Findings bounds(AnisotropicClustering problem, int digits) throws UndecidedException {
        try {
            return new AnisotropicSearch(problem, digits).run();
        } catch (RejectedException e) {
            throw new UndecidedException("no bound was found for these groups: " + e.getMessage());
        }
    }

    private Findings run() throws RejectedException, UndecidedException {
        double reach = sum(optimum -> optimum.square(0));
        Step distance = distance(reach);
        double square = Math.pow(Doubles.of(distance.result().get(ResultField.DISTANCE)), 2);
        return square > reach ? infeasible(distance) : bounded(distance, multiplier(square));
    }

    /** The distance that the error needs; if that is infinite, one that is out of reach. */
    private Step distance(double reach) throws RejectedException, UndecidedException {
        if (Fractions.signum(BigFraction.ONE.subtract(problem.target().advantage())) > 0) {
            DistanceSearch.Found found = new DistanceSearch(digits + GUARD_DIGITS).of(problem.target())
                .orElseThrow(() -> new UndecidedException("the distance that this error needs is out of the range of numbers"));
            return derivation.add(found.rule(), List.of(), found.witness(), 0);
        }
        double z = Math.ceil(Math.sqrt(reach) / 2) + 1;
        if (z > Limits.QUANTILE) {
            throw new UndecidedException("no learner reaches the error 0, but for so many coordinates no certificate says so; any larger "
                + "error may have a bound");
        }
        return derivation.add(Rule.DISTANCE, List.of(), Witness.precision(GUARD_BITS).with(WitnessField.QUANTILE, new BigFraction((int) z)),
            0);
    }

    private double sum(ToDoubleFunction<CoordinateOptimum> part) {
        double sum = 0;
        for (int i = 0; i < optima.size(); i++) {
            sum += problem.groups().get(i).dimension().doubleValue() * part.applyAsDouble(optima.get(i));
        }
        return sum;
    }

    /** Where all coordinates together are good for this square of a distance: that increases with the multiplier. */
    private double multiplier(double square) {
        double low = LEAST;
        double high = LARGEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            double multiplier = Math.exp(middle);
            if (sum(optimum -> optimum.square(optimum.level(multiplier))) < square) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    private Findings infeasible(Step distance) throws RejectedException {
        List<BigFraction> splits = splits(optimum -> optimum.split(0));
        Witness witness = Witness.precision(precision(0, 1)).with(WitnessField.SPLITS, splits);
        derivation.claimNoLearner(derivation.add(Rule.GAUSS_ANISO_INFEASIBLE, List.of(distance), witness, 0));
        return derivation.findings(digits, List.of("No learner by GAUSS-ANISO: " + told(distance)
            + " What the samples say of their cluster is not enough for that."));
    }

    private Findings bounded(Step distance, double multiplier) throws RejectedException {
        List<BigFraction> levels = new ArrayList<>();
        double least = 1;
        for (CoordinateOptimum optimum : optima) {
            double level = optimum.level(multiplier);
            levels.add(found(level));
            least = Math.min(least, level);
        }
        int precision = precision(multiplier, least);
        Witness witness = Witness.precision(precision).with(WitnessField.MULTIPLIER, found(multiplier))
            .with(WitnessField.SPLITS, splits(optimum -> optimum.split(optimum.level(multiplier)))).with(WitnessField.LEVELS, levels);
        int working = digits + GUARD_DIGITS;
        Step nats = derivation.add(Rule.GAUSS_ANISO, List.of(distance), witness, working);
        derivation.claimBits(nats, precision, working, digits);
        return derivation.findings(digits, List.of("The lower bound is by GAUSS-ANISO: " + told(distance),
            "No upper bound: no learner is proved for coordinates that differ in lambda^2."));
    }

    /** Bits with which the digits of the sum are right, whose parts may be much larger than it is. */
    private int precision(double multiplier, double level) {
        BigInteger scale = problem.dimension().multiply(problem.samples());
        double bits = (digits + GUARD_DIGITS) * BITS_PER_DIGIT + scale.bitLength() + Math.log1p(multiplier) / Math.log(2)
            - 2 * Math.log(level) / Math.log(2) + GUARD_BITS;
        return (int) Math.min(bits, Limits.MAX_PRECISION);
    }

    /** The best s of each group; rho, exactly, where it would be below. */
    private List<BigFraction> splits(ToDoubleFunction<CoordinateOptimum> best) {
        List<BigFraction> splits = new ArrayList<>();
        for (int i = 0; i < optima.size(); i++) {
            BigFraction split = found(best.applyAsDouble(optima.get(i)));
            splits.add(split.compareTo(coefficients.get(i)) < 0 ? coefficients.get(i) : split);
        }
        return splits;
    }

    private static BigFraction found(double x) {
        return Fractions.round(Fractions.of(new BigDecimal(x)), FOUND_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static String told(Step distance) {
        BigDecimal shown = Fractions.decimal(distance.result().get(ResultField.DISTANCE), SHOWN_DIGITS, RoundingMode.FLOOR);
        return "where this error is reached, samples and nulls are told apart like two normal laws at a distance of "
            + shown.toPlainString() + " or more standard deviations.";
    }
}
