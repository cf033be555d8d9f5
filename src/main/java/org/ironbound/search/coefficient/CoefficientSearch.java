package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Findings;

/**
 * Contraction coefficients of clustering problems from above and below [GAUSS, BOOL, SPARSE, SDPI-BINARY, SDPI-BINARY-CERT,
 * SDPI-BINARY-CHORD, SDPI-BINARY-SKEW, BOOL-SKEW, BOOL-LINEAR, BOOL-CLOSED].
 */
public final class CoefficientSearch {
    private static final int GUARD_DIGITS = 30;
    /** Bounds of an irrational value that differ by less than this share agree in all digits that the search asks for. */
    private static final BigFraction TIGHT = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(18));

    private final Derivation derivation;
    private final int digits;
    private final List<String> notes = new ArrayList<>();

    private CoefficientSearch(Problem problem, int digits) {
        this.derivation = new Derivation(problem);
        this.digits = digits;
    }

    /** The coefficients of Gaussian clustering. */
    public static Findings of(GaussianContraction problem, int digits) throws UndecidedException {
        BigFraction upper = problem.lambdaSquared().upperBound(digits + GUARD_DIGITS);
        BigFraction lower = problem.lambdaSquared().lowerBound(digits + GUARD_DIGITS);
        return new CoefficientSearch(problem, digits)
            .run(List.of(new Candidate(Rule.GAUSS, Witness.none().with(WitnessField.LAMBDA_SQUARED, upper), 0)),
            List.of(new Candidate(Rule.GAUSS_POINT, Witness.none().with(WitnessField.LAMBDA_SQUARED_LOWER, lower), 0)));
    }

    /** The coefficients of Boolean clustering. */
    public static Findings of(BooleanContraction problem, int digits) throws UndecidedException {
        CoefficientSearch search = new CoefficientSearch(problem, digits);
        Optional<Findings> equal = search.equal(EqualityCandidates.of(problem, digits));
        if (equal.isPresent()) {
            return equal.get();
        }
        BigFraction lambda = problem.lambda().lowerBound(digits + GUARD_DIGITS);
        double bits = EqualityCandidates.momentBits(problem.samples(), lambda, digits);
        if (!EqualityCandidates.areMomentsCheap(problem.samples(), bits)) {
            search.notes.add("No lower bounds: for so many samples E r^2 is not computed.");
            return search.run(BooleanCandidates.upperBounds(problem, digits), List.of());
        }
        Witness lower = Witness.precision((int) bits).with(WitnessField.LAMBDA_LOWER, lambda);
        return search.run(BooleanCandidates.upperBounds(problem, digits), List.of(new Candidate(Rule.BOOL_POINT, lower, 0)));
    }

    /** The coefficients of the sparse hypercube. */
    public static Findings of(SparseContraction problem, int digits) throws UndecidedException {
        CoefficientSearch search = new CoefficientSearch(problem, digits);
        Coefficients.remark(problem).ifPresent(search.notes::add);
        Optional<Findings> equal = search.equal(EqualityCandidates.of(problem, digits));
        if (equal.isPresent()) {
            return equal.get();
        }
        List<Candidate> lower = new ArrayList<>(List.of(new Candidate(Rule.SPARSE_POINT, Witness.none(), 0)));
        SupremumCandidates.tilted(problem).ifPresent(lower::add);
        return search.run(SparseCandidates.upperBounds(problem), lower);
    }

    /**
     * What one step states that knows both coefficients but for rounding; none if the kernel does not prove what was found in floating
     * point.
     */
    private Optional<Findings> equal(Optional<Candidate> candidate) {
        Optional<Step> step = derivation.best(candidate.stream().toList(), ResultField.RATIO).map(derivation::restore);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        claim(Quantity.TAU, step.get(), Quantity.TAU_LOWER, step);
        claim(Quantity.RHO, step.get(), Quantity.RHO_LOWER, step);
        derivation.claim(Quantity.RATIO, step.get(), List.of(), digits);
        derivation.claimExactly(Quantity.TAU_OVER_CORRELATION, step.get());
        derivation.claimExactly(Quantity.RHO_OVER_CORRELATION, step.get());
        return Optional.of(derivation.findings(digits, notes));
    }

    private Findings run(List<Candidate> upper, List<Candidate> lower) throws UndecidedException {
        try {
            Step above = derivation.restore(derivation.best(upper, ResultField.RATIO)
                .orElseThrow(() -> new RejectedException("nothing was proved")));
            Optional<Step> below = derivation.best(lower, ResultField.RHO_LOWER).map(derivation::restore);
            claim(Quantity.TAU, above, Quantity.TAU_LOWER, below);
            claim(Quantity.RHO, above, Quantity.RHO_LOWER, below);
            below.ifPresent(step -> noteSecondMoment(above, step));
            derivation.claim(Quantity.RATIO, above, List.of(), digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no coefficients were certified: " + e.getMessage());
        }
        return derivation.findings(digits, notes);
    }

    /** Both bounds, exact where they are equal. */
    private void claim(Quantity upper, Step above, Quantity lower, Optional<Step> below) {
        if (below.isEmpty()) {
            derivation.claim(upper, above, List.of(), digits);
            return;
        }
        BigFraction most = Derivation.stated(upper, above);
        if (derivation.claimBoth(upper, above, lower, below.get(), digits) && Fractions.text(most).length() <= EqualityCandidates.LONGEST) {
            notes.add(upper.label() + " = " + Fractions.text(most) + " exactly.");
        }
    }

    /** Where the upper bound of rho is next to the lower one by moments. */
    private void noteSecondMoment(Step above, Step below) {
        boolean byMoments = below.rule() == Rule.BOOL_POINT || below.rule() == Rule.SPARSE_POINT;
        if (byMoments && (above.rule() == Rule.SUPREMUM || above.rule() == Rule.BOOL_SKEW)
                && isTight(below.result().get(ResultField.RHO_LOWER), above.result().get(ResultField.RHO))) {
            notes.add((below.rule() == Rule.BOOL_POINT ? "tau and rho are" : "rho is") + " the squared maximal correlation to 18 digits.");
        }
    }

    private static boolean isTight(BigFraction least, BigFraction most) {
        return most.subtract(least).compareTo(most.multiply(TIGHT)) <= 0;
    }
}
