package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Nameless;
import org.ironbound.reference.NormalDistance;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/**
 * The names that Clustering and Quantity give, and what they mean if there is no learner but one, the current one, for whose numbers there
 * are formulas or sums that do not depend on the theorems. A theorem about all learners must hold of any set of learners, so also of this
 * one; that says nothing about others.
 */
final class SampleLearner {
    private static final int MOST_DIGITS_OF_TRUTH = 15;
    /** No quantile is larger. */
    private static final double FARTHEST = 8;
    /** The largest number of coordinates whose centre somebody knows as a whole. */
    private static final int MOST_KNOWN = 20;
    /** Chances below are not told from 0. */
    private static final double SMALLEST_CHANCE = 1e-8;
    /** The relative error of what is known in doubles. */
    private static final double DOUBLES = 1e-6;
    /** That of a number with so many digits of truth. */
    private static final double ROUNDED = 1e-13;
    private static final List<String> OF_CHANNELS = List.of("totalVariation", "inputFree", "ofUses", "ofCascade", "noisyUse", "noisyUses",
        "correlation", "coefficient");
    private static final List<String> OF_GIVEN = List.of("error", "leastOfGiven");
    /** The number of the second name: small numbers are those of nothing. */
    private static final BigInteger SECOND = BigInteger.TEN.pow(9);
    /** In the order of their numbers. The first, number 0, is the empty list of clusters. */
    private static final List<Name> MET = new ArrayList<>(List.of(new Name("none", List.of())));
    private static final Map<Name, Integer> NUMBERS = new HashMap<>();
    private static SampleLearner current;

    /** What a function of specs/ made of its arguments. */
    private record Name(String function, List<BigInteger> arguments) {
        BigInteger at(int i) {
            return arguments.get(i);
        }
    }

    /** The problem without its target. */
    private final BigInteger coordinate;
    private final BigInteger dimension;
    private final Errors errors;
    private final boolean reaches;
    private final Real information;
    private final Real memorization;
    /** How private the learner is: epsilon, rho and mu; null if it is not. */
    private final List<Real> privacy;
    /** The learner of the samples that this one does not ignore; null if it looks at all. */
    private SampleLearner attentive;
    /** The error of the best estimate of the centre: mean squared per coordinate, or the share of wrong signs; null if it is not known. */
    private Fraction estimateError;

    /** What is said of the centre, in nats; null if it is not known. */
    private Double ofCentre;

    /** Error probabilities and the sum of both; null for a learner of which it is not asked whether it reaches a target, but said. */
    private record Errors(Real negatives, Real positives, Real sum) {
        static final Errors UNKNOWN = new Errors(null, null, null);
    }

    private SampleLearner(BigInteger coordinate, BigInteger dimension, Errors errors, boolean reaches, Real information, Real memorization,
            List<Real> privacy) {
        this.coordinate = coordinate;
        this.dimension = dimension;
        this.errors = errors;
        this.reaches = reaches;
        this.information = information;
        this.memorization = memorization;
        this.privacy = privacy;
    }

    /** The number that stands for a name. */
    static synchronized BigInteger named(String function, BigInteger... arguments) {
        Name name = new Name(function, List.of(arguments));
        return SECOND.add(BigInteger.valueOf(NUMBERS.computeIfAbsent(name, unknown -> {
            MET.add(unknown);
            return MET.size() - 2;
        })));
    }

    static synchronized int names() {
        return MET.size();
    }

    /** Forgets all names but the first ones. */
    static synchronized void forgetNames(int first) {
        List<Name> later = MET.subList(first, MET.size());
        NUMBERS.keySet().removeAll(Set.copyOf(later));
        later.clear();
    }

    /** The name with this number, or null. */
    private static synchronized Name numbered(BigInteger number) {
        BigInteger later = number.subtract(SECOND).add(BigInteger.ONE);
        boolean isMet = later.signum() > 0 && later.compareTo(BigInteger.valueOf(MET.size())) < 0;
        return number.signum() == 0 ? MET.get(0) : isMet ? MET.get(later.intValueExact()) : null;
    }

    private static Name met(BigInteger number, String... functions) {
        Name name = numbered(number);
        if (name == null) {
            throw new Nameless("name " + number);
        }
        if (!List.of(functions).contains(name.function)) {
            throw new Nameless(name + ", which is none of " + List.of(functions));
        }
        return name;
    }

    /** Whether the function made this name. */
    static boolean isOf(BigInteger number, String function) {
        Name name = numbered(number);
        return name != null && name.function.equals(function);
    }

    /** What the function made this name of. */
    static List<BigInteger> arguments(BigInteger number, String function) {
        return met(number, function).arguments;
    }

    /** A Gaussian coordinate with a rational parameter, written as a root. */
    record Gaussian(BigInteger samples, Fraction parameter, int roots) {
        static Gaussian draw(Draw draw) {
            return new Gaussian(draw.positive(10), draw.proper(20), draw.upTo(2));
        }

        BigInteger numerator() {
            return parameter.n().pow(1 << roots);
        }

        BigInteger denominator() {
            return parameter.d().pow(1 << roots);
        }

        BigInteger name() {
            return named("coordinate", BigInteger.ZERO, samples, BigInteger.valueOf(roots), numerator(), denominator());
        }

        /** n L/(1 + (n-1) L). */
        Fraction tau() {
            return new Fraction(samples.multiply(parameter.n()),
                parameter.d().add(samples.subtract(BigInteger.ONE).multiply(parameter.n())));
        }

        /** L tau. */
        Fraction rho() {
            return new Fraction(tau().n().multiply(parameter.n()), tau().d().multiply(parameter.d()));
        }

        /** (1 - tau)/rho. */
        Fraction ratio() {
            return new Fraction(tau().d().subtract(tau().n()).multiply(rho().d()), tau().d().multiply(rho().n()));
        }

        /**
         * 1/(1 - kappa^2) for kappa^2 = L^2/(L + (1-L)/n + v), the squared correlation of the mean with noise of variance v and a fresh
         * sample.
         */
        Fraction precision(Fraction v) {
            BigInteger p = parameter.n();
            BigInteger q = parameter.d();
            BigInteger variance = p.multiply(samples).multiply(v.d()).add(q.subtract(p).multiply(v.d()))
                .add(v.n().multiply(q).multiply(samples)).multiply(q);
            BigInteger signal = p.pow(2).multiply(samples).multiply(v.d());
            return new Fraction(variance, variance.subtract(signal));
        }

        /** 1 - L/(L + (1-L)/n + v): of the centre given the mean with noise of variance v, whose covariance with it is sqrt(L). */
        Fraction squaredError(Fraction v) {
            BigInteger signal = parameter.n().multiply(samples).multiply(v.d());
            BigInteger rest = parameter.d().subtract(parameter.n()).multiply(v.d()).add(v.n().multiply(parameter.d()).multiply(samples));
            return new Fraction(rest, signal.add(rest));
        }
    }

    /**
     * From now on the only learner releases the mean of the samples with noise of variance v: Gaussian vectors, whose information is in
     * every textbook.
     */
    static SampleLearner noisyMean(Gaussian samples, BigInteger dimension, Fraction v, boolean reaches) {
        Fraction precision = samples.precision(v);
        current = new SampleLearner(samples.name(), dimension, Errors.UNKNOWN, reaches, half(dimension, precision),
            half(dimension, gain(samples, v)), null);
        current.estimateError = samples.squaredError(v);
        return current;
    }

    /** The same with its error probabilities for a threshold: misses by a sum over the length of what is released. */
    static SampleLearner noisyMean(Gaussian samples, BigInteger dimension, Fraction v, Fraction threshold) {
        Fraction precision = samples.precision(v);
        double noise = precision.d().doubleValue() / precision.n().doubleValue();
        Real misses = truth(NoisyLength.misses(dimension.intValueExact(), threshold.n().doubleValue() / threshold.d().doubleValue(),
            noise));
        Real alarms = Reference.normal(threshold.n().negate(), threshold.d());
        Real sum = truth(misses.at(MOST_DIGITS_OF_TRUTH).add(alarms.at(MOST_DIGITS_OF_TRUTH)).doubleValue());
        current = new SampleLearner(samples.name(), dimension, new Errors(misses, alarms, sum), true, half(dimension, precision),
            half(dimension, gain(samples, v)), null);
        return current;
    }

    /** From now on the only learner is the one that SampleMixture has of single clusters. */
    static SampleLearner ofCluster(Gaussian samples, BigInteger dimension) {
        return noisyMean(samples, dimension, SampleMixture.noise(), SampleMixture.threshold());
    }

    /** The mean of both error probabilities; who errs more often than not does better to say the opposite. */
    double meanError() {
        return Math.min(0.5, errors.sum.at(MOST_DIGITS_OF_TRUTH).doubleValue() / 2);
    }

    /** mem_n + (s/q) x, in multiples of 1/q. */
    private double cost(BigInteger s, BigInteger q) {
        BigDecimal error = new BigDecimal(meanError());
        return memorization.at(MOST_DIGITS_OF_TRUTH).multiply(new BigDecimal(q)).add(error.multiply(new BigDecimal(s))).doubleValue();
    }

    /** The same rounded down. */
    BigInteger wholeCost(BigInteger s, BigInteger q) {
        return new BigDecimal(cost(s, q)).setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    /** mem_n + (s/q) x >= k/q, also of samples that it does not look at. */
    static boolean isCostAtLeast(BigInteger c, BigInteger d, BigInteger s, BigInteger k, BigInteger q) {
        current.requireProblem(c, d);
        double cost = current.cost(s, positive(q));
        return k.doubleValue() <= cost + DOUBLES * (Math.abs(cost) + Math.abs(s.doubleValue()));
    }

    /** mem_n >= p/q + (i/j) (t^2 - (a/b)^2) for x = Phi(-t). */
    static boolean isGrowingFrom(BigInteger[] a) {
        current.requireProblem(a[0], a[1]);
        double least = quotient(a[4], positive(a[5])) + quotient(a[6], positive(a[7])) * current.growth(quotient(a[2], positive(a[3])));
        double memorization = current.memorization.at(MOST_DIGITS_OF_TRUTH).doubleValue();
        return least <= memorization + DOUBLES * (1 + memorization + Math.abs(quotient(a[6], a[7])));
    }

    /** t^2 - z^2. */
    double growth(double z) {
        double t = meanError() == 0.5 ? 0 : NormalDistance.quantile(meanError());
        return t * t - z * z;
    }

    /** A number known to some digits only, rounded down. */
    static Real truth(double x) {
        BigDecimal decimal = new BigDecimal(x * (1 - 1e-6)).round(new MathContext(MOST_DIGITS_OF_TRUTH));
        return Real.exactly(decimal.movePointRight(100).toBigInteger(), BigInteger.TEN.pow(100));
    }

    /** 1 + (1-L)/(n v). */
    static Fraction gain(Gaussian samples, Fraction v) {
        BigInteger noise = samples.parameter.d().multiply(samples.samples).multiply(v.n());
        return new Fraction(noise.add(samples.parameter.d().subtract(samples.parameter.n()).multiply(v.d())), noise);
    }

    /** (d/2) ln x. */
    private static Real half(BigInteger d, Fraction x) {
        Real ln = Reference.ln(x.n(), x.d());
        return Real.approximated(digits -> ln.at(digits).multiply(new BigDecimal(d))
            .divide(BigDecimal.valueOf(2), new MathContext(digits + 10)));
    }

    /** From now on the only learner is this one, whose law is a table, memorizes so much and is not private. */
    static SampleLearner finite(BigInteger coordinate, BigInteger dimension, JointTable table, Real memorization) {
        Fraction alpha = table.falseNegatives();
        Fraction beta = table.falsePositives();
        Real sum = Real.exactly(alpha.n().multiply(beta.d()).add(beta.n().multiply(alpha.d())), alpha.d().multiply(beta.d()));
        current = new SampleLearner(coordinate, dimension, new Errors(exactly(alpha), exactly(beta), sum), true, table.information(),
            memorization, null);
        return current;
    }

    private static Real exactly(Fraction x) {
        return Real.exactly(x.n(), x.d());
    }

    /** From now on the only learner is this one, with error probabilities, of which no information is asked. */
    static SampleLearner exact(BigInteger coordinate, BigInteger dimension, Real memorization, Fraction negatives, Fraction positives) {
        current = new SampleLearner(coordinate, dimension, new Errors(exactly(negatives), exactly(positives), null), true, null,
            memorization, null);
        return current;
    }

    /**
     * From now on the only learner turns each of n fair signs round with chance 1/(1 + r), independently: it is ln r-differentially
     * private, so (ln r)^2/2-zero- concentrated, and it is the sign of a sign with Gaussian noise, so 2 Phi^(-1)(r/(1 + r))-Gaussian
     * private.
     */
    static SampleLearner randomResponse(BigInteger coordinate, BigInteger samples, Fraction r) {
        BigInteger whole = r.n().add(r.d());
        Real told = Reference.divergence(r.n().shiftLeft(1), whole, whole.shiftLeft(1));
        Real memorization = Real.approximated(digits -> told.at(digits).multiply(new BigDecimal(samples)));
        Real epsilon = Reference.ln(r.n(), r.d());
        Real concentrated = Real.approximated(digits -> epsilon.at(digits).pow(2)
            .divide(BigDecimal.valueOf(2), new MathContext(digits + 10)));
        Real gaussian = truth(2 * NormalDistance.quantile(1 - r.n().doubleValue() / whole.doubleValue()));
        current = new SampleLearner(coordinate, BigInteger.ONE, Errors.UNKNOWN, true, memorization, memorization,
            List.of(epsilon, concentrated, gaussian));
        return current;
    }

    /** From now on the only learner is this one, of the mixture of the clusters of a list, with its total error. */
    static SampleLearner ofMixture(BigInteger list, BigInteger samples, Real memorization, Real error) {
        Real both = Real.approximated(digits -> error.at(digits).multiply(BigDecimal.valueOf(2)));
        current = new SampleLearner(list, samples, new Errors(error, error, both), true, null, memorization, null);
        return current;
    }

    /** From now on the same of the mixture of the clusters of a list. */
    SampleLearner ofMixture(BigInteger list, BigInteger samples) {
        current = new SampleLearner(list, samples, errors, reaches, information, memorization, privacy);
        return current;
    }

    /** From now on the same for another coordinate. */
    SampleLearner of(BigInteger other) {
        current = new SampleLearner(other, dimension, errors, reaches, information, memorization, privacy);
        return current;
    }

    /** From now on the only learner is this one, which ignores all samples but those of another; that one is not forgotten. */
    SampleLearner ignoringAllBut(SampleLearner other) {
        attentive = other;
        current = this;
        return this;
    }

    /** From now on the only learner is this one, with both errors of this probability, of which no information is asked. */
    static SampleLearner balanced(BigInteger coordinate, BigInteger dimension, Fraction error, double memorization) {
        Real sum = exactly(new Fraction(error.n().shiftLeft(1), error.d()));
        current = new SampleLearner(coordinate, dimension, new Errors(exactly(error), exactly(error), sum), true, null,
            truth(memorization), null);
        return current;
    }

    double ofCentre() {
        return ofCentre;
    }

    /** The same, of which so many signs are wrong if they are taken for those of the centre. */
    SampleLearner estimating(Fraction error) {
        estimateError = error;
        return this;
    }

    /** From now on there is no learner. */
    static void none() {
        current = null;
    }

    Real error() {
        return errors.negatives;
    }

    Real information() {
        return information;
    }

    Real memorization() {
        return memorization;
    }

    Real falseNegatives() {
        return errors.negatives;
    }

    Real falsePositives() {
        return errors.positives;
    }

    /** Parts of a coordinate's name. */
    static BigInteger part(BigInteger coordinate, int i) {
        Name name = met(coordinate, "coordinate");
        requireParameters(name);
        return name.at(i);
    }

    static boolean isOutOfReach(BigInteger problem) {
        Name name = met(problem, "problem", "mixture", "grouped");
        if (name.function.equals("problem")) {
            requireMeaning(name);
        }
        return !isReachedByNothing(problem) && (current == null || !current.reachesTargetOf(name));
    }

    /** Who learns nothing of a mixture errs in half of all cases. */
    private static boolean isReachedByNothing(BigInteger problem) {
        Name name = met(problem, "problem", "mixture", "grouped");
        return name.function.equals("mixture") && positive(name.at(3)).compareTo(name.at(2).shiftLeft(1)) <= 0;
    }

    /** Whether the centre can not be estimated as well from what the current learner releases. */
    static boolean isEstimateOutOfReach(BigInteger estimation) {
        Name name = met(estimation, "estimation");
        if (name.at(2).signum() <= 0 || name.at(2).compareTo(name.at(3)) >= 0) {
            throw new Nameless("estimates with an error of " + name.at(2) + "/" + name.at(3));
        }
        current.requireProblem(name.at(0), name.at(1));
        if (current.estimateError == null || !current.dimension.equals(name.at(1))) {
            throw new OutOfReach("it is not known how well the centre can be estimated");
        }
        return !atMost(exactly(current.estimateError), name.at(2), name.at(3));
    }

    private boolean isOf(BigInteger c, BigInteger d) {
        return coordinate.equals(c) && dimension.equals(d);
    }

    private static void requireMeaning(Name problem) {
        coordinateOf(problem.at(0));
        requireDimension(problem.at(1));
        met(problem.at(2), "averageError", "errorPair");
    }

    private static void requireDimension(BigInteger d) {
        if (d.signum() <= 0) {
            throw new Nameless("dimension " + d);
        }
    }

    /** A coordinate's name, which must be that of a law. */
    private static Name coordinateOf(BigInteger c) {
        Name name = met(c, "coordinate");
        if (name.at(0).signum() < 0 || name.at(0).compareTo(BigInteger.TWO) > 0) {
            throw new Nameless(name.toString());
        }
        requireParameters(name);
        return name;
    }

    /** There are samples, and the parameter of the law is strictly between 0 and 1. */
    private static void requireParameters(Name coordinate) {
        if (coordinate.at(1).signum() <= 0 || coordinate.at(2).signum() < 0 || coordinate.at(3).signum() <= 0
                || coordinate.at(3).compareTo(coordinate.at(4)) >= 0) {
            throw new Nameless(coordinate.toString());
        }
    }

    /** The learner is one of this problem too if it ignores some of the samples and the other coordinates. */
    private void requireProblem(BigInteger c, BigInteger d) {
        if (!isOf(c, d)) {
            Name other = coordinateOf(c);
            requireDimension(d);
            Name own = numbered(coordinate);
            boolean isAlike = own.function.equals("coordinate") && own.at(0).equals(other.at(0))
                && own.arguments.subList(2, 5).equals(other.arguments.subList(2, 5));
            if (!isAlike || own.at(1).compareTo(other.at(1)) > 0 || dimension.compareTo(d) > 0) {
                throw new OutOfReach("the learner is of another problem");
            }
        }
    }

    private boolean reachesTargetOf(Name problem) {
        requireProblem(problem.at(0), problem.at(1));
        if (errors.negatives == null) {
            return reaches;
        }
        if (problem.function.equals("mixture")) {
            return atMost(errors.sum, problem.at(2).shiftLeft(1), problem.at(3));
        }
        Name target = met(problem.at(2), "averageError", "errorPair");
        if (target.function.equals("errorPair")) {
            return atMost(errors.negatives, target.at(0), target.at(1)) && atMost(errors.positives, target.at(2), target.at(3));
        }
        return atMost(errors.sum, target.at(0).shiftLeft(1), target.at(1));
    }

    /** Whether who reaches the target has errors with a mean of at most g/h. */
    static boolean isMeanErrorAtMost(BigInteger t, BigInteger g, BigInteger h) {
        Name target = met(t, "averageError", "errorPair");
        Fraction mean = new Fraction(target.at(0), target.at(1));
        if (target.function.equals("errorPair")) {
            mean = new Fraction(target.at(0).multiply(target.at(3)).add(target.at(2).multiply(target.at(1))),
                target.at(1).multiply(target.at(3)).shiftLeft(1));
        }
        return mean.n().multiply(h).compareTo(g.multiply(mean.d())) <= 0;
    }

    /**
     * Whether no learner that is known says less of the centre of Boolean clustering: the current one, unless its signal is larger or it
     * is known to err more often, one who knows a centre of few coordinates, and one of many coordinates, of each of which it says next
     * to nothing, who says 2 (z/lambda)^2 nats.
     */
    static boolean isCentreAtLeast(double lambda, double error, double nats) {
        if (current != null && current.ofCentre != null && nats > current.ofCentre * (1 + ROUNDED) && current.counts(lambda, error)) {
            return false;
        }
        if (error <= 0 || error >= 0.5) {
            return error <= 0 || nats <= 0;
        }
        double z = NormalDistance.quantile(error);
        if (nats > 2 * z * z / lambda / lambda * (1 + DOUBLES)) {
            return false;
        }
        for (int d = 1; d <= MOST_KNOWN; d++) {
            if (leastError(d, lambda) <= error && nats > d * Math.log(2) * (1 + DOUBLES)) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(double lambda, double error) {
        return lambda(coordinate) <= lambda * (1 + DOUBLES) && (errors.sum == null || meanError() <= error * (1 + DOUBLES));
    }

    /** Whether no learner that is known and errs at least so often says less of the centre than a line. */
    static boolean isCentreAboveLine(double lambda, double error, double intercept, double slope) {
        double highest = highestLine(lambda, error, slope);
        return intercept <= highest + DOUBLES * (Math.abs(highest) + Math.abs(slope));
    }

    /** The largest intercept of such a line of this slope. The current learner counts for its own lambda and larger ones. */
    static double highestLine(double lambda, double error, double slope) {
        double highest = Double.POSITIVE_INFINITY;
        if (current != null && current.ofCentre != null && current.errors.sum != null && current.meanError() >= error
            && lambda(current.coordinate) <= lambda * (1 + DOUBLES)) {
            highest = current.ofCentre + slope * current.meanError();
        }
        if (error <= 0.5) {
            // Where the convex curve has this slope, or else at the error.
            double z = 0;
            for (double step = FARTHEST / 2; step > FARTHEST * 1e-15; step /= 2) {
                double next = z + step;
                if (4 * next * Math.sqrt(2 * Math.PI) * Math.exp(next * next / 2) <= slope * lambda * lambda) {
                    z = next;
                }
            }
            double x = Math.max(error, Erf.erfc(z / Math.sqrt(2)) / 2);
            highest = Math.min(highest, apart(x >= 0.5 ? 0 : NormalDistance.quantile(x), lambda) + slope * x);
        }
        for (int d = 1; d <= MOST_KNOWN; d++) {
            if (leastError(d, lambda) >= error) {
                highest = Math.min(highest, d * Math.log(2) + slope * leastError(d, lambda));
            }
        }
        return highest;
    }

    /** What is known of many coordinates, of each next to nothing. */
    private static double apart(double z, double lambda) {
        return 2 * z * z / lambda / lambda;
    }

    /** The least that is said of the centre with at most this error by who is known, but the current one. */
    static double leastOfCentre(double lambda, double error) {
        double least = apart(error >= 0.5 ? 0 : NormalDistance.quantile(error), lambda);
        for (int d = 1; d <= MOST_KNOWN; d++) {
            if (leastError(d, lambda) <= error) {
                least = Math.min(least, d * Math.log(2));
            }
        }
        return least;
    }

    /** Of telling d signs of mean lambda from fair ones by their number. */
    private static double leastError(int d, double lambda) {
        double chance = 1;
        double apart = 0;
        for (int i = 0; i <= d; i++) {
            apart += chance * Math.abs(Math.pow((1 + lambda) / 2, i) * Math.pow((1 - lambda) / 2, d - i) - Math.pow(0.5, d));
            chance = chance * (d - i) / (i + 1);
        }
        return (1 - apart / 2) / 2;
    }

    static boolean hasLearner(BigInteger[] a) {
        SampleLearner learner = current.attentive != null && current.attentive.isOf(a[0], a[1]) ? current.attentive : current;
        // Of a larger problem there may be a better one.
        if (!learner.isOf(a[0], a[1])) {
            coordinateOf(a[0]);
            requireDimension(a[1]);
            throw new OutOfReach("the learner is of another problem");
        }
        return atMost(learner.memorization, a[2], a[3]) && isChanceAtMost(learner.errors.negatives, a[4], a[5])
            && isChanceAtMost(learner.errors.positives, a[6], a[7]);
    }

    /** What is next to 0 is not known in doubles. */
    private static boolean isChanceAtMost(Real chance, BigInteger p, BigInteger q) {
        boolean known = atMost(chance, p, q);
        if (!known && chance.at(MOST_DIGITS_OF_TRUTH).doubleValue() < SMALLEST_CHANCE) {
            throw new OutOfReach("a chance next to 0");
        }
        return known;
    }

    private static boolean atMost(Real x, BigInteger p, BigInteger q) {
        return x.compareTo(p, positive(q)) <= 0;
    }

    private static BigInteger positive(BigInteger q) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
        return q;
    }

    static boolean isAtLeast(BigInteger quantity, BigInteger p, BigInteger q) {
        Optional<Double> ofGroups = ofGroups(quantity);
        if (ofGroups.isPresent()) {
            return SampleGroups.isAtLeast(ofGroups.get(), p, q);
        }
        Optional<Double> estimate = estimate(quantity);
        if (estimate.isPresent()) {
            return quotient(p, positive(q)) <= estimate.get() * (1 + DOUBLES);
        }
        return value(quantity).map(x -> x.compareTo(p, positive(q)) >= 0).orElse(true);
    }

    static boolean isAtMost(BigInteger quantity, BigInteger p, BigInteger q) {
        Optional<Double> ofGroups = ofGroups(quantity);
        if (ofGroups.isPresent()) {
            return SampleGroups.isAtMost(ofGroups.get(), p, q);
        }
        Optional<Double> estimate = estimate(quantity);
        if (estimate.isPresent()) {
            return quotient(p, positive(q)) >= estimate.get() * (1 - DOUBLES);
        }
        requireBest(quantity);
        return value(quantity).map(x -> x.compareTo(p, positive(q)) <= 0).orElse(false);
    }

    /** Of coordinates in groups. */
    private static Optional<Double> ofGroups(BigInteger quantity) {
        Name name = numbered(quantity);
        return name == null || !SampleGroups.isOne(name.function) ? Optional.empty()
            : Optional.of(SampleGroups.value(name.function, name.arguments));
    }

    /** A learner whose estimates are better than they need be memorizes more than another one, which is not the current one. */
    private static void requireBest(BigInteger quantity) {
        Name name = numbered(quantity);
        if (name.function.equals("leastOfEstimates")) {
            Name estimation = met(name.at(0), "estimation");
            Fraction known = current.estimateError;
            boolean isOfSigns = part(estimation.at(0), 0).signum() > 0;
            if (known == null || !isOfSigns && exactly(known).compareTo(estimation.at(2), positive(estimation.at(3))) != 0) {
                throw new OutOfReach("another learner memorizes less");
            }
        }
    }

    private static double quotient(BigInteger p, BigInteger q) {
        return new BigDecimal(p).divide(new BigDecimal(q), MathContext.DECIMAL64).doubleValue();
    }

    /** Of a quantity that is known in doubles only: of Boolean or sparse coordinates, of a channel or of given coefficients. */
    private static Optional<Double> estimate(BigInteger quantity) {
        Name name = met(quantity, "root", "inBits", "tau", "rho", "ratio", "constant", "carried", "leastInformation",
            "leastMemorization", "leastEpsilon", "leastConcentrated", "leastGaussian", "leastError", "total", "singletons",
            "totalVariation", "inputFree", "ofUses", "ofCascade", "noisyUse", "noisyUses", "correlation",
            "coefficient", "error", "leastOfGiven", "leastDistance", "leastOfEstimates");
        if (name.function.equals("leastDistance")) {
            return Optional.of(distance(met(name.at(0), "averageError", "errorPair")));
        }
        if (OF_CHANNELS.contains(name.function)) {
            return Optional.of(ofChannel(name));
        }
        if (OF_GIVEN.contains(name.function)) {
            return Optional.of(ofGiven(name));
        }
        if (!List.of("tau", "rho", "constant", "carried").contains(name.function) || part(name.at(0), 0).signum() == 0) {
            return Optional.empty();
        }
        if (isSparse(name.at(0))) {
            return ofSparse(name);
        }
        if (name.function.equals("constant")) {
            coordinateOf(name.at(0));
            return Optional.empty();
        }
        double lambda = lambda(name.at(0));
        SignCoefficient signs = signs(name.at(0));
        return Optional.of(switch (name.function) {
            case "tau" -> signs.largest(1);
            case "rho" -> signs.largest(lambda);
            default -> name.at(1).doubleValue() * signs.information(lambda);
        });
    }

    /** Of tests of normal laws: it depends on the target only. */
    private static double distance(Name target) {
        double first = quotient(target.at(0), positive(target.at(1)));
        return target.function.equals("averageError") ? NormalDistance.ofAverage(first)
            : NormalDistance.ofPair(first, quotient(target.at(2), positive(target.at(3))));
    }

    private static boolean isSparse(BigInteger coordinate) {
        return part(coordinate, 0).equals(BigInteger.TWO);
    }

    /** What is not known exactly. */
    private static Optional<Double> ofSparse(Name quantity) {
        SparseSamples samples = sparse(quantity.at(0));
        return switch (quantity.function) {
            case "tau" -> Optional.empty();
            case "rho" -> Optional.of(samples.coefficient());
            case "constant" -> Optional.of(samples.constant());
            default -> Optional.of(quantity.at(1).doubleValue() * samples.information());
        };
    }

    /** A sparse coordinate of few samples. */
    private static SparseSamples sparse(BigInteger coordinate) {
        Name name = coordinateOf(coordinate);
        if (!isSparse(coordinate) || name.at(1).bitLength() > 5 || name.at(2).signum() != 0) {
            throw new OutOfReach("not a sparse coordinate of few samples");
        }
        return new SparseSamples(name.at(1).intValueExact(), new BigFraction(name.at(3), name.at(4)));
    }

    private static double ofChannel(Name quantity) {
        if (quantity.function.equals("noisyUse")) {
            return NoisyInputs.largest(BigInteger.ONE, quantity.at(0), quantity.at(1));
        }
        if (quantity.function.equals("noisyUses")) {
            return NoisyInputs.largest(quantity.at(0), quantity.at(1), quantity.at(2));
        }
        if (quantity.function.equals("correlation")) {
            return SampleJoint.correlation(joint(quantity.at(0)));
        }
        if (quantity.function.equals("coefficient")) {
            return SampleJoint.coefficient(joint(quantity.at(0)));
        }
        SampleChannel channel = channel(quantity.at(0));
        return switch (quantity.function) {
            case "totalVariation" -> channel.variation();
            case "inputFree" -> channel.inputFree();
            case "ofUses" -> channel.inputFreeOfUses(uses(quantity.at(1)));
            default -> channel.inputFreeOfCascade(channel(quantity.at(1)));
        };
    }

    private static double ofGiven(Name quantity) {
        if (quantity.function.equals("error")) {
            return GivenLearner.error(met(quantity.at(0), "pairs").arguments, quantity.at(1));
        }
        Name learners = met(quantity.at(0), "learners");
        return GivenLearner.memorization(met(learners.at(0), "pairs").arguments, met(learners.at(1), "pairs").arguments, learners.at(2),
            learners.at(3), learners.at(4));
    }

    private static int uses(BigInteger k) {
        if (k.signum() <= 0 || k.bitLength() > 2) {
            throw new OutOfReach(k + " uses");
        }
        return k.intValueExact();
    }

    private static SampleChannel channel(BigInteger name) {
        Name matrix = met(name, "channel");
        return matrix(matrix, SampleChannel.isChannel(matrix.at(0), matrix.at(1), matrix.at(2), matrix.at(3)));
    }

    private static SampleChannel joint(BigInteger name) {
        Name matrix = met(name, "jointLaw");
        return matrix(matrix, SampleJoint.isMatrix(matrix.at(0), matrix.at(1), matrix.at(2), matrix.at(3), matrix.at(3)));
    }

    /** Of no other matrix there are such quantities. */
    private static SampleChannel matrix(Name name, boolean isOne) {
        if (!isOne || name.at(1).signum() <= 0 || name.at(2).signum() <= 0) {
            throw new OutsideDomain("quantity of the matrix " + name.arguments);
        }
        return SampleChannel.named(name.at(0), name.at(1), name.at(2), name.at(3));
    }

    private static double lambda(BigInteger coordinate) {
        Name name = coordinateOf(coordinate);
        return root(name.at(2), name.at(3), name.at(4)).at(25).doubleValue();
    }

    private static SignCoefficient signs(BigInteger coordinate) {
        Name name = coordinateOf(coordinate);
        if (!name.at(0).equals(BigInteger.ONE) || name.at(1).bitLength() > 5) {
            throw new OutOfReach("not a Boolean coordinate of few samples");
        }
        return new SignCoefficient(name.at(1).intValue(), lambda(coordinate));
    }

    /** Neither coefficient is above the squared maximal correlation. */
    static boolean areCorrelations(BigInteger coordinate) {
        if (isSparse(coordinate)) {
            SparseSamples samples = sparse(coordinate);
            return samples.coefficient() <= samples.secondMoment() * (1 + DOUBLES);
        }
        SignCoefficient signs = signs(coordinate);
        double lambda = lambda(coordinate);
        return signs.largest(1) <= signs.secondMoment() * (1 + DOUBLES)
            && signs.largest(lambda) <= lambda * lambda * signs.secondMoment() * (1 + DOUBLES);
    }

    /**
     * From now on the only learner of one Boolean sample releases it with each sign turned round with chance (1 - m)/2: what it says of the
     * sample, of the centre and of a fresh sample are signs of means m, lambda m and lambda^2 m seen.
     */
    static SampleLearner noisySample(BigInteger coordinate, BigInteger dimension, Fraction lambda, Fraction m) {
        Real told = dber(m.n(), m.d());
        Real ofCentre = dber(m.n().multiply(lambda.n()), m.d().multiply(lambda.d()));
        Real ofFresh = dber(m.n().multiply(lambda.n().pow(2)), m.d().multiply(lambda.d().pow(2)));
        BigDecimal d = new BigDecimal(dimension);
        int lost = 10 + lambda.d().bitLength() + m.d().bitLength();
        Real information = Real.approximated(digits -> ofFresh.at(digits + lost).multiply(d));
        Real memorization = Real.approximated(digits -> told.at(digits + lost).subtract(ofCentre.at(digits + lost)).multiply(d));
        current = new SampleLearner(coordinate, dimension, Errors.UNKNOWN, true, information, memorization, null);
        current.ofCentre = ofCentre.at(MOST_DIGITS_OF_TRUTH + lost).multiply(d).doubleValue();
        BigInteger whole = m.d().multiply(lambda.d());
        current.estimateError = new Fraction(whole.subtract(m.n().multiply(lambda.n())), whole.shiftLeft(1));
        return current;
    }

    /**
     * From now on the only learner of one sample of a sparse hypercube releases it with each sign turned round with chance (1 - m)/2: of a
     * fixed coordinate that says nothing that the centre does not, and it is a sign of mean m otherwise.
     */
    static SampleLearner sparseSample(BigInteger coordinate, BigInteger dimension, Fraction p, Fraction m) {
        Real told = dber(m.n(), m.d());
        Real ofFresh = dber(m.n().multiply(p.n()), m.d().multiply(p.d()));
        int lost = 10 + p.d().bitLength() + m.d().bitLength();
        BigDecimal free = new BigDecimal(p.d().subtract(p.n()).multiply(dimension));
        Real information = Real.approximated(digits -> ofFresh.at(digits + lost).multiply(new BigDecimal(dimension)));
        Real memorization = Real.approximated(digits -> told.at(digits + lost).multiply(free)
            .divide(new BigDecimal(p.d()), new MathContext(digits + lost)));
        current = new SampleLearner(coordinate, dimension, Errors.UNKNOWN, true, information, memorization, null);
        return current;
    }

    /** From now on the same, with the sum of its error probabilities. */
    SampleLearner erring(Real sum) {
        Double known = ofCentre;
        current = new SampleLearner(coordinate, dimension, new Errors(null, null, sum), reaches, information, memorization, privacy);
        current.ofCentre = known;
        return current;
    }

    private static Real dber(BigInteger n, BigInteger d) {
        return Reference.divergence(d.add(n), d, d.shiftLeft(1));
    }

    /** Of a quantity; nothing if it is infinite. */
    private static Optional<Real> value(BigInteger quantity) {
        Name name = met(quantity, "root", "inBits", "tau", "rho", "ratio", "constant", "carried", "leastInformation",
            "leastMemorization", "leastEpsilon", "leastConcentrated", "leastGaussian", "leastError", "total", "singletons",
            "leastOfEstimates");
        return switch (name.function) {
            case "root" -> Optional.of(root(name.at(0), name.at(1), name.at(2)));
            case "inBits" -> value(earlier(name.at(0), quantity)).map(SampleLearner::bits);
            case "tau" -> Optional.of(tau(name.at(0)));
            case "rho" -> Optional.of(exactly(gaussian(name.at(0)).rho()));
            case "ratio" -> Optional.of(exactly(gaussian(name.at(0)).ratio()));
            case "constant" -> throw new OutOfReach("the constant is known of sparse coordinates only");
            case "carried" -> Optional.of(carried(gaussian(name.at(0)).rho(), name.at(1)));
            case "total" -> Optional.of(SampleMixture.total(name.at(0), name.at(1), multiplier(name)));
            case "singletons" -> Optional.of(SampleMixture.singletons(name.at(0), name.at(1), multiplier(name)));
            case "leastError" -> Optional.of(current.errorOf(name));
            case "leastInformation" -> least(name.at(0), current.information);
            case "leastMemorization" -> least(name.at(0), current.memorization);
            case "leastOfEstimates" -> isEstimateOutOfReach(name.at(0)) ? Optional.empty() : Optional.of(current.memorization);
            case "leastEpsilon" -> least(name.at(0), current.privacy.get(0));
            case "leastConcentrated" -> least(name.at(0), current.privacy.get(1));
            default -> least(name.at(0), current.privacy.get(2));
        };
    }

    /** What a name is made of was named before it: a walk may take the next free number, and that is then made of itself. */
    static BigInteger earlier(BigInteger part, BigInteger name) {
        if (part.compareTo(name) >= 0) {
            throw new OutOfReach(name + " is made of " + part);
        }
        return part;
    }

    private static BigFraction multiplier(Name name) {
        return new BigFraction(name.at(2), positive(name.at(3)));
    }

    /** A little more than it is: of the terms that add up to it as much is known in doubles. */
    private Real errorOf(Name mixture) {
        requireProblem(mixture.at(0), mixture.at(1));
        return Real.approximated(digits -> errors.negatives.at(digits + 10).multiply(BigDecimal.valueOf(1 + 4 * DOUBLES)));
    }

    private static Real tau(BigInteger coordinate) {
        if (isSparse(coordinate)) {
            BigFraction mean = sparse(coordinate).mean();
            return Real.exactly(mean.getNumerator(), mean.getDenominator());
        }
        return exactly(gaussian(coordinate).tau());
    }

    /** -(d/2) ln(1 - rho). */
    static Real carried(Fraction rho, BigInteger d) {
        Real ln = Reference.ln(rho.d(), rho.d().subtract(rho.n()));
        return Real.approximated(digits -> ln.at(digits + 10).multiply(new BigDecimal(d)).divide(BigDecimal.valueOf(2)));
    }

    private static Optional<Real> least(BigInteger problem, Real ofLearner) {
        return isOutOfReach(problem) ? Optional.empty() : Optional.of(isReachedByNothing(problem) ? Real.exactly(0) : ofLearner);
    }

    private static Real bits(Real nats) {
        if (nats.compareTo(BigInteger.ZERO, BigInteger.ONE) == 0) {
            return Real.exactly(0);
        }
        Real unit = Reference.ln(BigInteger.TWO, BigInteger.ONE);
        return Real.approximated(digits -> nats.at(digits + 10).divide(unit.at(digits + 10), new MathContext(digits + 10)));
    }

    /** A number whose power 2^k is a/b. */
    static Real root(BigInteger k, BigInteger a, BigInteger b) {
        if (k.signum() < 0 || k.bitLength() > 2) {
            throw new OutOfReach("root " + k);
        }
        if (a.signum() < 0) {
            throw new OutsideDomain("root of " + a + "/" + b);
        }
        positive(b);
        if (k.signum() == 0) {
            return Real.exactly(a, b);
        }
        Real square = root(k.subtract(BigInteger.ONE), a, b);
        BigInteger p = nthRoot(a, k.intValue());
        BigInteger q = nthRoot(b, k.intValue());
        BigInteger common = a.gcd(b);
        BigInteger x = nthRoot(a.divide(common), k.intValue());
        BigInteger y = nthRoot(b.divide(common), k.intValue());
        if (x.pow(1 << k.intValue()).equals(a.divide(common)) && y.pow(1 << k.intValue()).equals(b.divide(common))) {
            return Real.exactly(x, y);
        }
        return p.signum() < 0 || q.signum() <= 0 ? square
            : Real.approximated(digits -> square.at(digits + 10).sqrt(new MathContext(digits + 10)));
    }

    private static BigInteger nthRoot(BigInteger x, int k) {
        return k == 0 ? x : nthRoot(x.sqrt(), k - 1);
    }

    /** A Gaussian coordinate with a rational parameter. */
    static Gaussian gaussian(BigInteger coordinate) {
        Name name = coordinateOf(coordinate);
        if (name.at(2).bitLength() > 2) {
            throw new OutOfReach("root " + name.at(2));
        }
        int roots = name.at(2).intValueExact();
        BigInteger common = name.at(3).gcd(name.at(4));
        Fraction parameter = new Fraction(nthRoot(name.at(3).divide(common), roots), nthRoot(name.at(4).divide(common), roots));
        if (name.at(0).signum() != 0 || !parameter.n().pow(1 << roots).equals(name.at(3).divide(common)) || !parameter.d().pow(1 << roots)
                .equals(name.at(4).divide(common))) {
            throw new OutOfReach("not a Gaussian coordinate with a rational parameter");
        }
        return new Gaussian(name.at(1), parameter, roots);
    }
}
