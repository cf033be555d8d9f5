package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.kernel.sdpi.Moments;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** Certified bounds for Boolean clustering [BOOL, BOOL-LINEAR, MEM, BOOL-LEARN]. */
public final class BooleanSearch {
    /** More samples take the closed form: the exact law then costs more than it gains. */
    private static final int MOST_SAMPLES = 2000;
    private static final int LAMBDA_DIGITS = 30;
    private static final int LAW_BITS = 128;
    private static final int MOST_LAW_BITS = 16_000;

    private BooleanSearch() {
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits; the coefficients are certified to about nine
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(BooleanClustering problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        List<String> notes = new ArrayList<>();
        try {
            if (problem.target().needsInfiniteInformation()) {
                derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(), Witness.none(), 0));
                return new Findings(derivation.certificate(), digits, List.of("This error needs infinitely many bits, which finitely many signs do not carry."));
            }
            LinearDerivation linear = new LinearDerivation(problem, derivation, digits);
            Step information = linear.information();
            if (isInfeasible(problem, derivation, information)) {
                return new Findings(derivation.certificate(), digits, List.of("The error needs more bits about a fresh sample than the samples carry."));
            }
            Step coefficients = coefficients(problem, derivation);
            notes.add(Coefficients.text(problem, coefficients));
            linear.claim(coefficients, information, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
        if (learner(problem, derivation, digits).isEmpty()) {
            notes.add("No upper bound: no learner of the family [BOOL-LEARN] was found that provably reaches this error (not itself certified).");
        }
        return new Findings(derivation.certificate(), digits, notes);
    }

    /** The coefficients with the larger (1 - tau)/rho. */
    private static Step coefficients(BooleanClustering problem, Derivation derivation) throws RejectedException {
        BigFraction lambda = problem.lambda().upperBound(LAMBDA_DIGITS);
        Witness witness = Witness.none().with(Field.LAMBDA, lambda);
        if (problem.samples().compareTo(BigInteger.valueOf(MOST_SAMPLES)) <= 0) {
            int n = problem.samples().intValueExact();
            int precision = LAW_BITS + lawBits(problem);
            SymmetricLaw law = SymmetricLaw.ofCluster(n, lambda, BigInteger.ONE.shiftLeft(precision));
            BigFraction least = Fractions.of(Moments.of(law).secondUpper, law.unit);
            Optional<Step> step = SupremumDerivation.add(derivation, Rule.BOOL, law, least, precision, witness);
            if (step.isPresent()) {
                return step.get();
            }
        }
        return derivation.add(Rule.BOOL_LINEAR, List.of(), witness, 0);
    }

    /** How many bits the smallest probability of the law takes. */
    private static int lawBits(BooleanClustering problem) {
        double square = Math.pow(Doubles.of(problem.lambda().upperBound(LAMBDA_DIGITS)), 2);
        return (int) Math.min(MOST_LAW_BITS, -problem.samples().doubleValue() / 2 * Math.log1p(-square) / Math.log(2));
    }

    private static boolean isInfeasible(BooleanClustering problem, Derivation derivation, Step information) {
        try {
            derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(information), Witness.precision(LAW_BITS + lawBits(problem)).with(Field.LAMBDA, problem.lambda().upperBound(LAMBDA_DIGITS)), 0));
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private static Optional<Step> learner(BooleanClustering problem, Derivation derivation, int digits) {
        if (problem.lambda().exact().isEmpty() || problem.samples().compareTo(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)) > 0) {
            return Optional.empty();
        }
        SignLearnerSearch search = SignLearnerSearch.ofBoolean(problem.dimension().doubleValue(), problem.samples().intValueExact(),
            Doubles.of(problem.lambda().exact().get()));
        return SignLearnerDerivation.add(problem, derivation, search, Rule.BOOL_LEARN, Field.SLOPE, digits);
    }
}
