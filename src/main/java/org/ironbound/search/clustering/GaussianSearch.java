package org.ironbound.search.clustering;

import java.math.BigInteger;
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

    private final GaussianClustering problem;
    private final int digits;

    private GaussianSearch(GaussianClustering problem, int digits) {
        this.problem = problem;
        this.digits = digits;
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
            Witness witness = Witness.precision(precision);
            Step information;
            BigFraction missProbability = null;
            if (problem.target() instanceof AverageError average) {
                missProbability = TangentSearch.missProbability(average.error(), working);
                information = derivation.add(Rule.ACC_AVG, List.of(), witness.with(WitnessField.MISS_PROBABILITY, missProbability),
                    working);
            } else {
                information = derivation.add(Rule.ACC, List.of(), witness, working);
            }
            List<Step> premises = List.of(coefficients, information);
            Optional<Step> infeasible = infeasible(premises, witness);
            if (infeasible.isPresent()) {
                claimInfeasible(infeasible.get());
            } else {
                addBounds(premises, missProbability);
            }
        }

        private Optional<Step> infeasible(List<Step> premises, Witness witness) {
            try {
                return Optional.of(derivation.add(Rule.FEASIBLE, premises, witness, 0));
            } catch (RejectedException e) {
                return Optional.empty();
            }
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

        private void addBounds(List<Step> premises, BigFraction missProbability) throws RejectedException {
            Step bottleneck = derivation.add(Rule.GAUSS_IB, premises, Witness.precision(precision), working);
            Step sharp = derivation.claimBits(bottleneck, precision, working, digits);
            Step product = derivation.add(Rule.MEM, premises, Witness.none(), working);
            Step direct = derivation.claimBits(product, precision, working, digits);
            BigFraction lower = sharp.result().get(ResultField.MEMORIZATION);
            BigFraction linear = direct.result().get(ResultField.MEMORIZATION);
            if (Fractions.signum(lower) == 0 || Fractions.signum(linear) == 0) {
                throw new RejectedException("a bound is 0 at this precision");
            }
            FormulaUpperBounds formulas = new FormulaUpperBounds(problem, new Logarithm(BigInteger.ONE.shiftLeft(precision)),
                problem.lambdaSquared().lowerBound(2 * working), missProbability);
            certain = Math.min(CertainDigits.count(linear, formulas.linear(), digits),
                formulas.bottleneck().map(upper -> CertainDigits.count(lower, upper, digits)).orElse(0));
        }

        boolean isEnough() {
            return isInfeasible || certain == digits;
        }

        Findings finish() {
            List<String> notes = new ArrayList<>(List.of(Coefficients.text(problem, coefficients)));
            if (problem.target().needsInfiniteInformation()) {
                notes.add("This error needs infinitely many bits, which finitely many samples do not carry.");
            }
            if (isInfeasible) {
                return derivation.findings(digits, notes);
            }
            if (LearnerDerivation.add(problem, derivation, digits).isEmpty()) {
                notes.add("No upper bound: no learner of the family [GAUSS-LEARN] was found that provably reaches this error (not itself "
                    + "certified).");
            }
            return derivation.findings(digits, OptionalInt.of(certain), notes);
        }
    }
}
