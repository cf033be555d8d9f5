package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.ProvedStep;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.search.coefficient.Coefficients;
import org.ironbound.search.derivation.CertainDigits;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.learner.LearnerDerivation;

/** Finds certified bounds for Gaussian clustering: the precision doubles until the wanted digits are certain, or a cap is reached. */
public final class GaussianSearch {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 32;
    /** Of a distance. */
    private static final int SHOWN_DIGITS = 5;
    /** Of lambda squared in floating point. */
    private static final int LAMBDA_DIGITS = 20;
    /** Numbers in floating point whose quotient is above this are in this order. */
    private static final double CLEAR = 1.05;

    private final GaussianClustering problem;
    private final int digits;
    private final double d;
    private final double n;
    private final double l;

    private GaussianSearch(GaussianClustering problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        d = problem.dimension().doubleValue();
        n = problem.samples().doubleValue();
        l = Doubles.of(problem.lambdaSquared().lowerBound(LAMBDA_DIGITS));
    }

    /**
     * Bounds for the problem, with a certificate.
     *
     * @param digits       wanted significant digits, at least 1
     * @param maxPrecision bits to spend at most, at most {@link Limits#MAX_PRECISION}
     * @throws UndecidedException if that is too little to prove anything
     */
    public static Findings bounds(GaussianClustering problem, int digits, int maxPrecision) throws UndecidedException {
        return new GaussianSearch(problem, digits).run(maxPrecision);
    }

    private Findings run(int maxPrecision) throws UndecidedException {
        int precision = Math.min(startingPrecision(), maxPrecision);
        int working = digits + GUARD_DIGITS;
        Attempt best = null;
        while (true) {
            Optional<Attempt> attempt = attempt(precision, working);
            best = attempt.isPresent() ? attempt.get() : best;
            if (best != null && best.isEnough()) {
                return best.finish();
            }
            if (precision >= maxPrecision) {
                if (best == null) {
                    throw new UndecidedException("the precision of " + maxPrecision
                        + " bits is spent: it is open whether the information that the error"
                        + " needs is more or less than what the samples carry");
                }
                return best.finish();
            }
            precision = Math.min(2 * precision, maxPrecision);
            working *= 2;
        }
    }

    /** A guess from the sizes of the numbers. */
    private int startingPrecision() {
        int decimals = digits + GUARD_DIGITS + 2 * Doubles.magnitude(problem.target().advantage()) + 2 * problem.dimension().toString()
            .length();
        return GUARD_BITS + decimals * 10 / 3;
    }

    private Optional<Attempt> attempt(int precision, int working) {
        try {
            return Optional.of(new Attempt(precision, working));
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    /** The steps at one precision. */
    private final class Attempt {
        private final int precision;
        private final int working;
        private final Derivation derivation = new Derivation(problem);
        private final Step coefficients;
        /** The step that says how much information the error needs, once it was derived; it is taken back and added again. */
        private ProvedStep needed;
        /** The tangent point of ACC-AVG, null for ACC. */
        private BigFraction missProbability;
        private Optional<DistanceSearch.Found> found = Optional.empty();
        /** The step that GAUSS-TV builds on, where it says most. */
        private Optional<Step> distance = Optional.empty();
        private boolean isInfeasible;
        private int certain;

        Attempt(int precision, int working) throws RejectedException {
            this.precision = precision;
            this.working = working;
            BigFraction upper = problem.lambdaSquared().upperBound(2 * working);
            coefficients = derivation.add(Rule.GAUSS, List.of(), Witness.none().with(WitnessField.LAMBDA_SQUARED, upper), 0);
            if (problem.target().needsInfiniteInformation()) {
                claimInfeasible(derivation.add(Rule.FEASIBLE, List.of(coefficients), Witness.none(), 0));
            } else {
                addFinite();
            }
        }

        private void addFinite() throws RejectedException {
            Step information = addInformation();
            Optional<Step> infeasible = isClearlyCarried(information) ? Optional.empty()
                : tried(Rule.FEASIBLE, List.of(coefficients, information), Witness.precision(precision), 0);
            if (infeasible.isPresent()) {
                claimInfeasible(infeasible.get());
                return;
            }
            derivation.truncate(1);
            Optional<Step> apart = addDistance();
            Optional<Step> byDistance = apart.flatMap(this::totalVariation);
            Optional<Step> tooFarApart = byDistance.isPresent() ? Optional.empty()
                : apart.flatMap(step -> tried(Rule.GAUSS_TV_INFEASIBLE, List.of(coefficients, step), split(step), 0));
            if (tooFarApart.isPresent()) {
                derivation.claimNoLearner(tooFarApart.get());
                distance = apart;
                isInfeasible = true;
                return;
            }
            addBounds(apart, byDistance);
        }

        private Step addInformation() throws RejectedException {
            if (needed != null) {
                return derivation.restore(needed);
            }
            Step step = information(Witness.precision(precision));
            needed = derivation.proved(step);
            return step;
        }

        private Step information(Witness witness) throws RejectedException {
            if (problem.target() instanceof AverageError average) {
                missProbability = TangentSearch.missProbability(average.error(), working);
                return derivation.add(Rule.ACC_AVG, List.of(), witness.with(WitnessField.MISS_PROBABILITY, missProbability), working);
            }
            return derivation.add(Rule.ACC, List.of(), witness, working);
        }

        /** How far apart samples and nulls must be, if a quantile is found. */
        private Optional<Step> addDistance() {
            found = new DistanceSearch(working).of(problem.target());
            return found.flatMap(step -> tried(step.rule(), List.of(), step.witness(), 0));
        }

        /** The best place to split the fresh sample, z/sqrt(d + z^2), if it is not below rho. */
        private Witness split(Step distance) {
            MathContext context = new MathContext(working);
            BigFraction twice = distance.result().get(ResultField.DISTANCE);
            BigDecimal z = Fractions.decimal(twice.divide(2), working, RoundingMode.HALF_EVEN);
            BigDecimal best = z.divide(z.multiply(z).add(new BigDecimal(problem.dimension())).sqrt(context), context);
            BigFraction rho = coefficients.result().get(ResultField.RHO);
            BigFraction rounded = Fractions.of(best);
            return Witness.none().with(WitnessField.SPLIT, rounded.compareTo(rho) < 0 ? rho : rounded);
        }

        private Optional<Step> totalVariation(Step distance) {
            return tried(Rule.GAUSS_TV, List.of(coefficients, distance), split(distance).with(WitnessField.PRECISION,
                new BigFraction(precision)), working);
        }

        private Optional<Step> tried(Rule rule, List<Step> premises, Witness witness, int kept) {
            try {
                return Optional.of(derivation.add(rule, premises, witness, kept));
            } catch (RejectedException e) {
                return Optional.empty();
            }
        }

        private static BigFraction memorization(Step step) {
            return step.result().get(ResultField.MEMORIZATION);
        }

        /** And what the samples carry, which is too little. */
        private void claimInfeasible(Step infeasible) throws RejectedException {
            derivation.claimNoLearner(infeasible);
            BigFraction rho = coefficients.result().get(ResultField.RHO);
            int smallness = rho.getDenominator().bitLength() - rho.getNumerator().bitLength();
            Witness witness = Witness.precision(Math.min(precision + smallness, Limits.MAX_PRECISION));
            derivation.claim(Quantity.CAPACITY, derivation.add(Rule.GAUSS_CAPACITY, List.of(coefficients), witness, working),
                List.of(coefficients), digits);
            isInfeasible = true;
        }

        /**
         * The larger one of the bounds by GAUSS-IB and by GAUSS-TV, and the linear one.
         *
         * @param apart how far apart samples and nulls must be
         * @param byDistance what GAUSS-TV gives
         */
        private void addBounds(Optional<Step> apart, Optional<Step> byDistance) throws RejectedException {
            derivation.truncate(byDistance.isPresent() ? byDistance.get().number() : 1);
            int size = derivation.size();
            Step information = addInformation();
            Optional<BigFraction> least = byDistance.map(Attempt::memorization);
            Optional<Step> byInformation = least.isPresent() && isClearlyBetter(apart.orElseThrow(), information) ? Optional.empty()
                : informationBottleneck(information);
            if (least.isPresent() && byInformation.map(step -> memorization(step).compareTo(least.get()) < 0).orElse(true)) {
                derivation.truncate(size + 1);
                distance = apart;
            } else if (least.isPresent()) {
                derivation.truncate(1);
                information = addInformation();
                byInformation = informationBottleneck(information);
            }
            Step bottleneck = (distance.isPresent() ? byDistance : byInformation)
                .orElseThrow(() -> new RejectedException("no bound but the linear one at this precision"));
            List<Step> premises = List.of(coefficients, information);
            Step sharp = derivation.claimBits(bottleneck, precision, working, digits);
            Step product = derivation.add(Rule.MEM, premises, Witness.none(), working);
            Step direct = derivation.claimBits(product, precision, working, digits);
            BigFraction lower = memorization(sharp);
            BigFraction linear = memorization(direct);
            if (Fractions.signum(lower) == 0 || Fractions.signum(linear) == 0) {
                throw new RejectedException("a bound is 0 at this precision");
            }
            FormulaUpperBounds formulas = new FormulaUpperBounds(problem, new Logarithm(BigInteger.ONE.shiftLeft(precision)),
                problem.lambdaSquared().lowerBound(2 * working), missProbability);
            Optional<BigFraction> upper = distance.isPresent()
                ? formulas.totalVariation(found.orElseThrow().above(),
                    bottleneck.witness().get(WitnessField.SPLIT)) : formulas.bottleneck();
            certain = Math.min(CertainDigits.count(linear, formulas.linear(), digits),
                upper.map(most -> CertainDigits.count(lower, most, digits)).orElse(0));
        }

        /** Whether floating point leaves no doubt that the samples carry more than the error needs. */
        private boolean isClearlyCarried(Step information) {
            double capacity = GaussianEstimate.capacity(d, n, l);
            return capacity < Double.POSITIVE_INFINITY && nats(information) * CLEAR < capacity;
        }

        /** Whether floating point leaves no doubt that GAUSS-IB gives less than GAUSS-TV, if it knows both. */
        private boolean isClearlyBetter(Step distance, Step information) {
            double z = Doubles.of(distance.result().get(ResultField.DISTANCE)) / 2;
            return GaussianEstimate.memorization(d, n, l, nats(information)) * CLEAR < GaussianEstimate.totalVariation(d, n, l, z);
        }

        private static double nats(Step information) {
            return Doubles.of(information.result().get(ResultField.INFORMATION));
        }

        private Optional<Step> informationBottleneck(Step information) {
            return tried(Rule.GAUSS_IB, List.of(coefficients, information), Witness.precision(precision), working);
        }

        boolean isEnough() {
            return isInfeasible || certain == digits;
        }

        Findings finish() {
            List<String> notes = new ArrayList<>(List.of(Coefficients.text(problem, coefficients)));
            if (problem.target().needsInfiniteInformation()) {
                notes.add("This error needs infinitely many bits, which finitely many samples do not carry.");
            }
            distance.ifPresent(step -> notes.add(isInfeasible
                ? "No learner by GAUSS-TV: " + told(step) + " What the samples say of their cluster is not enough for that."
                : "The sharper lower bound is by GAUSS-TV: " + told(step)));
            if (isInfeasible) {
                return derivation.findings(digits, notes);
            }
            if (LearnerDerivation.add(problem, derivation, digits).isEmpty()) {
                notes.add("No upper bound: no learner of the family [GAUSS-LEARN] was found that provably reaches this error (not itself "
                    + "certified).");
            }
            return derivation.findings(digits, OptionalInt.of(certain), notes);
        }

        /** What GAUSS-TV builds on, in words. */
        private String told(Step step) {
            BigDecimal shown = Fractions.decimal(step.result().get(ResultField.DISTANCE), SHOWN_DIGITS, RoundingMode.FLOOR);
            return "where this error is reached, samples and nulls are told apart like two normal laws at a distance of "
                + shown.toPlainString() + " or more standard deviations"
                + (step.rule() == Rule.DISTANCE_PAIR || problem.target() instanceof AverageError ? "."
                    : ", by the mean of both error probabilities.");
        }
    }
}
