package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Sections;

/**
 * Looks for the witness of BOOL-IB in floating point, from what is known of the centre. The factors are those for which the bound is what a
 * learner memorizes that releases a sign of the mean tanh(t r) for each coordinate: cosh(x)^beta/cosh(t r), where such a learner knows tanh
 * x of each sign of the centre and beta = t/x. Where they prove nothing, a smaller x is tried.
 */
public final class CentrePriceSearch {
    /** The logarithms of factors are smaller by it: that much is left where a line touches a curve. */
    private static final double SLACK = 1e-9;
    /** Safety of each check, against rounding in this class and in the kernel. */
    private static final double MARGIN = 1e-12;
    private static final double SHRINK = 0.95;
    private static final int SHRINKINGS = 30;
    private static final int BISECTIONS = 52;
    private static final int FEW_BISECTIONS = 30;
    private static final int COEFFICIENT_DIGITS = 20;
    /** Significant bits of points and slopes. */
    private static final int BITS = 32;
    private static final int MOST_INTERVALS = 600;
    /** Of what such a learner memorizes, so much may be lost in one problem of the most samples, where intervals are many and dear. */
    private static final double MOST_COARSE = 3e-4;
    /** Bits of numbers that are good for every larger precision. */
    private static final int FEW_BITS = 64;
    private static final double MOST_RARE_BITS = 16;
    /** Neighbouring tangents belong to learners of which one knows more of each sign by this factor. */
    private static final double STEP = 1.03;
    private static final int TANGENTS = 240;
    /** Bisections for the best learner for which its own factors prove something, from one that knows so much less of the centre. */
    private static final int TRIES = 3;
    private static final double LESS = 0.7;

    private final CountLaw law;
    private final double[] values;
    /** By how much the logarithms of factors are smaller, as a multiple of what is memorized, if that is more than the least slack. */
    private final double coarseness;
    private final int bisections;

    /**
     * What factors prove of each coordinate: what samples tell of themselves but not of the sign of the centre, in nats, is at least rate
     * times what they tell of that sign, and more, which is negative.
     *
     * @param x     of the factors
     * @param known of the sign, at which this is what some learner memorizes
     */
    public record Tangent(double x, double known, double rate, double more) {
    }

    private CentrePriceSearch(CountLaw law, double coarseness, int bisections) {
        this.law = law;
        this.values = law.values;
        this.coarseness = coarseness;
        this.bisections = bisections;
    }

    /**
     * A search with few intervals, for every precision from 64 bits on.
     *
     * @param samples at most {@link #mostSamples}
     * @param lambda  below 1
     * @param loss    the part that may be lost of what such a learner memorizes
     */
    public static CentrePriceSearch coarse(int samples, BigFraction lambda, double loss) {
        return new CentrePriceSearch(CountLaw.exactly(samples, lambda, FEW_BITS), loss, FEW_BISECTIONS);
    }

    /** More samples tell too much of the centre for few bits: next to nothing of what is known of them is not known of it. */
    public static int mostSamples(BigFraction lambda) {
        return (int) Math.min(CountLaw.MOST_SAMPLES, MOST_RARE_BITS / CountLaw.rareBits(lambda));
    }

    /** About the largest part of E |r| that works for tanh x. */
    public double reach() {
        return Sections.lastGood(part -> new Weights(atanh(mostMean() * part)).witness(Witness.none()).isPresent(), LESS, 1, TRIES);
    }

    /**
     * What factors prove, with rising x; computed where it is looked at.
     *
     * @param reach the last one is for this part of E |r|
     */
    public List<Tangent> tangents(double reach) {
        Tangent[] known = new Tangent[TANGENTS];
        return new AbstractList<>() {
            @Override
            public Tangent get(int place) {
                if (known[place] == null) {
                    known[place] = new Weights(atanh(mostMean() * reach / Math.pow(STEP, TANGENTS - 1 - place))).tangent();
                }
                return known[place];
            }

            @Override
            public int size() {
                return TANGENTS;
            }
        };
    }

    /** The witness of a tangent, or of one with a smaller x, if floating point finds one. */
    public Optional<Witness> witness(Tangent tangent) {
        return witnessFrom(tangent.x, Witness.none());
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param centre the witness of BOOL-TV
     */
    static Optional<Witness> witness(BooleanClustering problem, Witness centre) {
        double root = Doubles.of(centre.get(WitnessField.ROOT));
        return CountLaw.of(problem.samples(), centre.get(WitnessField.LAMBDA), centre.get(WitnessField.PRECISION).intValue())
            .flatMap(law -> witness(law, coarseness(law), root * root / 2 / problem.dimension().doubleValue(), centre));
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param known what is known of each sign of the centre, in nats
     * @param rest  what it has beside the factors, with any precision
     */
    static Optional<Witness> witness(CountLaw law, double known, Witness rest) {
        return witness(law, 0, known, rest);
    }

    private static Optional<Witness> witness(CountLaw law, double coarseness, double known, Witness rest) {
        return new CentrePriceSearch(law, coarseness, BISECTIONS)
            .witness(known, rest.with(WitnessField.PRECISION, new BigFraction(law.precision)));
    }

    /**
     * For the largest x that works. Where intervals are too many, a smaller x would need still more.
     *
     * @param known what is known of each sign of the centre, in nats
     */
    private Optional<Witness> witness(double known, Witness rest) {
        return witnessFrom(atanh(Math.min(solved(CountLaw::dber, known, 1, bisections) * (1 - MARGIN), mostMean())), rest);
    }

    private Optional<Witness> witnessFrom(double largest, Witness rest) {
        double x = largest;
        Optional<Witness> result = Optional.empty();
        boolean isCutOff = false;
        for (int i = 0; i < SHRINKINGS && result.isEmpty() && !isCutOff; i++) {
            Weights weights = new Weights(x);
            result = weights.witness(rest);
            isCutOff = weights.isCutOff;
            x *= SHRINK;
        }
        return result;
    }

    /** Next to nothing for some hundred samples, where the intervals are few anyway. */
    private static double coarseness(CountLaw law) {
        return MOST_COARSE * Math.pow(2.0 * law.values.length / CountLaw.MOST_SAMPLES, 4);
    }

    /** Just below E |r|, which is above what any learner knows of a sign. */
    private double mostMean() {
        return law.mean(r -> r) * (1 - MARGIN);
    }

    /** Where an increasing function, 0 at 0, has this value; the end if that is no larger. */
    private static double solved(DoubleUnaryOperator increasing, double value, double end, int bisections) {
        return increasing.applyAsDouble(end) <= value ? end
            : Sections.lastGood(x -> increasing.applyAsDouble(x) <= value, 0, end, bisections);
    }

    private static double atanh(double m) {
        return (Math.log1p(m) - Math.log1p(-m)) / 2;
    }

    private static double logCosh(double x) {
        return x + Math.log1p(Math.expm1(-2 * x) / 2);
    }

    /** The probabilities times the factors for one x. */
    private final class Weights {
        private final double x;
        private final BigFraction coefficient;
        private final double beta;
        private final List<BigFraction> factors;
        private final double[] weights;
        /** Whether intervals were too many. */
        private boolean isCutOff;

        Weights(double x) {
            this.x = x;
            double t = solved(this::known, Math.tanh(x), Limits.TILTED_EXPONENT, BISECTIONS);
            double memorized = t * Math.tanh(x) - law.mean(r -> logCosh(t * r)) - CountLaw.dber(Math.tanh(x));
            double slack = Math.max(SLACK, coarseness * memorized);
            this.coefficient = Fractions.round(Fractions.of(new BigDecimal(x / t)), COEFFICIENT_DIGITS, RoundingMode.CEILING);
            this.beta = 1 / Doubles.of(coefficient);
            this.factors = Arrays.stream(values).mapToObj(r -> Fractions.of(new BigDecimal(Math.exp(t / x * logCosh(x) - logCosh(t * r)
                - slack)).setScale(Limits.FACTOR_DIGITS, RoundingMode.FLOOR))).toList();
            this.weights = IntStream.range(0, values.length).mapToDouble(i -> law.probabilities[i] * Doubles.of(factors.get(i))).toArray();
        }

        /** What a learner knows of a sign of the centre that releases one of the mean tanh(t r). */
        private double known(double t) {
            return law.mean(r -> r * Math.tanh(t * r));
        }

        Tangent tangent() {
            return new Tangent(x, CountLaw.dber(Math.tanh(x)), beta - 1, IntStream.range(0, values.length)
                .mapToDouble(i -> law.probabilities[i] * Math.log(Doubles.of(factors.get(i)))).sum());
        }

        private double logMgf(double t) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                double exp = Math.exp(t * values[i]);
                sum += weights[i] * (exp + 1 / exp);
            }
            return Math.log(sum / 2);
        }

        /** The slope of it. */
        private double mean(double t) {
            double sum = 0;
            double ofValues = 0;
            for (int i = 0; i < values.length; i++) {
                double exp = Math.exp(t * values[i]);
                sum += weights[i] * (exp + 1 / exp);
                ofValues += weights[i] * values[i] * (exp - 1 / exp);
            }
            return ofValues / sum;
        }

        private boolean isAbove(double t, double m, double logMgf) {
            return t * m - logMgf - beta * CountLaw.dber(m) >= MARGIN;
        }

        /** With points and slopes, each interval as long as it can be; empty if one has no slope. */
        Optional<Witness> witness(Witness rest) {
            if (beta < 1 || factors.stream().anyMatch(g -> Fractions.signum(g) <= 0)) {
                return Optional.empty();
            }
            BigFraction largest = Fractions.of(law.largest, law.unit);
            List<BigFraction> points = new ArrayList<>();
            List<BigFraction> slopes = new ArrayList<>();
            BigFraction point = BigFraction.ZERO;
            while (point.compareTo(largest) < 0) {
                BigFraction slope = shortened(steepest(Doubles.of(point)));
                double end = end(Doubles.of(slope));
                BigFraction next = end >= values[0] ? largest : shortened(end);
                isCutOff = slopes.size() >= MOST_INTERVALS;
                if (isCutOff || next.compareTo(point) <= 0) {
                    return Optional.empty();
                }
                slopes.add(slope);
                points.add(next);
                point = next;
            }
            return Optional.of(rest.with(WitnessField.COEFFICIENT, coefficient).with(WitnessField.FACTORS, factors)
                .with(WitnessField.POINTS, points).with(WitnessField.SLOPES, slopes));
        }

        /** The largest slope of a line that is still above the curve at m, or any if none is. */
        private double steepest(double m) {
            double good = solved(this::mean, m, Limits.TILTED_EXPONENT / values[0] / 2, bisections);
            double bad = Math.min(2 * good + 1, Limits.TILTED_EXPONENT / values[0]);
            while (isAbove(bad, m, logMgf(bad)) && bad * values[0] < Limits.TILTED_EXPONENT / 2) {
                bad *= 2;
            }
            return Sections.lastGood(t -> isAbove(t, m, logMgf(t)), good, bad, bisections);
        }

        /** The largest m at which the line of this slope is above the curve; 0 if there is none. */
        private double end(double t) {
            double logMgf = logMgf(t);
            double good = Math.tanh(t / beta);
            if (!isAbove(t, good, logMgf)) {
                return 0;
            }
            return isAbove(t, 1, logMgf) ? 1 : Sections.lastGood(m -> isAbove(t, m, logMgf), good, 1, bisections);
        }

        /** Rounded down to few bits, and to a multiple of 1/unit. */
        private BigFraction shortened(double x) {
            double few = Math.scalb(Math.floor(Math.scalb(x, BITS - Math.getExponent(x))), Math.getExponent(x) - BITS);
            return new BigFraction(new BigDecimal(few).multiply(new BigDecimal(law.unit)).toBigInteger(), law.unit);
        }
    }
}
