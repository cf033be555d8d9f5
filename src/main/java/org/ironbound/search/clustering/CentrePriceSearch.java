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
    /** The share by which a bound of this class may differ from the kernel's. */
    private static final double SAFETY = 1e-6;
    private static final double SHRINK = 0.95;
    private static final int SHRINKINGS = 30;
    private static final int BISECTIONS = 52;
    private static final int FEW_BISECTIONS = 30;
    private static final int NEWTON_STEPS = 60;
    /** Doubles have room for the exponential of this. */
    private static final double MOST_EXPONENT = 700;
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
        private double at(double information) {
            return rate * information + more;
        }
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
        return witnessFrom(tangent.x, 0, Double.NEGATIVE_INFINITY, Witness.none());
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param centre the witness of BOOL-TV
     * @param other  another bound of what is memorized, in nats: a witness that shows less is of no use
     */
    static Optional<Witness> witness(BooleanClustering problem, Witness centre, BigFraction other) {
        double root = Doubles.of(centre.get(WitnessField.ROOT));
        double d = problem.dimension().doubleValue();
        return CountLaw.of(problem.samples(), centre.get(WitnessField.LAMBDA), centre.get(WitnessField.PRECISION).intValue())
            .flatMap(law -> new CentrePriceSearch(law, coarseness(law), BISECTIONS)
                .witness(root * root / 2 / d, Doubles.of(other) / d * (1 - SAFETY), at(law, centre)));
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param known what is known of each sign of the centre, in nats
     * @param rest  what it has beside the factors, with any precision
     */
    static Optional<Witness> witness(CountLaw law, double known, Witness rest) {
        return new CentrePriceSearch(law, 0, BISECTIONS).witness(known, 0, at(law, rest));
    }

    private static Witness at(CountLaw law, Witness rest) {
        return rest.with(WitnessField.PRECISION, new BigFraction(law.precision));
    }

    /**
     * For the largest x that works. Where intervals are too many, a smaller x would need still more; and it shows less, if not nothing as
     * a factor is 0.
     *
     * @param known what is known of each sign of the centre, in nats
     * @param least what is to be shown of each coordinate, in nats
     */
    private Optional<Witness> witness(double known, double least, Witness rest) {
        double mean = Math.min(solved(CountLaw::dber, known, 1, bisections) * (1 - MARGIN), mostMean());
        return witnessFrom(atanh(mean), known, least, rest);
    }

    private Optional<Witness> witnessFrom(double largest, double known, double least, Witness rest) {
        double x = largest;
        Optional<Witness> result = Optional.empty();
        boolean isInVain = false;
        for (int i = 0; i < SHRINKINGS && result.isEmpty() && !isInVain; i++) {
            Weights weights = new Weights(x);
            double shown = weights.tangent().at(known);
            isInVain = shown < least && shown > Double.NEGATIVE_INFINITY;
            if (!isInVain) {
                result = weights.witness(rest);
                isInVain = weights.isCutOff;
            }
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

    /**
     * Of the tilted weights.
     *
     * @param logMgf the logarithm of their sum
     * @param mean   of the values, the slope of that logarithm
     */
    private record Tilt(double logMgf, double mean) {
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
            // The kernel rounds them up, which counts where large slopes multiply rare values.
            double rounding = Math.scalb(1.0, -law.precision);
            this.weights = IntStream.range(0, values.length)
                .mapToDouble(i -> law.probabilities[i] * Doubles.of(factors.get(i)) + rounding).toArray();
        }

        /** What a learner knows of a sign of the centre that releases one of the mean tanh(t r). */
        private double known(double t) {
            return law.mean(r -> r * Math.tanh(t * r));
        }

        Tangent tangent() {
            return new Tangent(x, CountLaw.dber(Math.tanh(x)), beta - 1, IntStream.range(0, values.length)
                .mapToDouble(i -> law.probabilities[i] * Math.log(Doubles.of(factors.get(i)))).sum());
        }

        private Tilt tilted(double t) {
            double sum = 0;
            double ofValues = 0;
            for (int i = 0; i < values.length; i++) {
                double exp = Math.exp(t * values[i]);
                sum += weights[i] * (exp + 1 / exp);
                ofValues += weights[i] * values[i] * (exp - 1 / exp);
            }
            return new Tilt(Math.log(sum / 2), ofValues / sum);
        }

        private boolean isAbove(double t, double m, double logMgf) {
            return distance(t, m, logMgf) >= MARGIN;
        }

        /** By how much the line of this slope is above the curve at m. */
        private double distance(double t, double m, double logMgf) {
            return t * m - logMgf - beta * CountLaw.dber(m);
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
            double t = 0;
            double step = 1;
            while (point.compareTo(largest) < 0) {
                BigFraction slope = shortened(steepest(Doubles.of(point), t, step));
                step = Doubles.of(slope) - t;
                t = Doubles.of(slope);
                double end = end(t);
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

        /**
         * About the largest slope of a line that is still above the curve at m, by Newton's method from beyond it: it stays beyond, for the
         * distance of the line is a concave function of its slope.
         *
         * @param from a slope of which this is known, and the result if no larger one is found
         * @param step about by how much the result is larger
         */
        private double steepest(double m, double from, double step) {
            double most = MOST_EXPONENT / values[0];
            double t = Math.min(from + 2 * step, most);
            Tilt tilt = tilted(t);
            while (t < most && isAbove(t, m, tilt.logMgf)) {
                t = Math.min(from + 2 * (t - from), most);
                tilt = tilted(t);
            }
            for (int i = 0; i < NEWTON_STEPS && !isAbove(t, m, tilt.logMgf); i++) {
                t -= (distance(t, m, tilt.logMgf) - 2 * MARGIN) / (m - tilt.mean);
                tilt = tilted(t);
            }
            return t > from && isAbove(t, m, tilt.logMgf) ? t : from;
        }

        /** The largest m at which the line of this slope is above the curve; 0 if there is none. */
        private double end(double t) {
            double logMgf = tilted(t).logMgf;
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
