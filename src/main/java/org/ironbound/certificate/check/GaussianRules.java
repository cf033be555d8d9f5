package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianLearner;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;

/** The rules of Gaussian clustering [GAUSS-IB, FEASIBLE, GAUSS-LEARN] beside those of its coefficients and of all clustering problems. */
final class GaussianRules {
    private static final Set<Rule> COEFFICIENTS = EnumSet.of(Rule.GAUSS);

    private final GaussianClustering problem;

    private GaussianRules(GaussianClustering problem) {
        this.problem = problem;
    }

    static Rules of(GaussianClustering problem) {
        GaussianRules rules = new GaussianRules(problem);
        return ClusteringRules.of(problem, COEFFICIENTS, EnumSet.of(Rule.GAUSS_IB, Rule.MEM), EnumSet.of(Rule.GAUSS_LEARN))
            .with(COEFFICIENTS, GaussianContractionRules.of(problem.contraction()))
            .with(Rule.GAUSS_IB, Entry.yielding(rules::bottleneck).from(COEFFICIENTS, ClusteringRules.INFORMATION).reading(Field.PRECISION)
                .costing(rules::payBottleneck))
            .with(Rule.FEASIBLE, problem.target().needsInfiniteInformation() ? Entry.yielding(GaussianRules::perfect).from(COEFFICIENTS)
                : Entry.yielding(rules::infeasible).from(COEFFICIENTS, ClusteringRules.INFORMATION).reading(Field.PRECISION).costing(rules::payBottleneck))
            .with(Rule.GAUSS_CAPACITY, Entry.yielding(rules::capacity).from(COEFFICIENTS).reading(Field.PRECISION)
                .costing(given -> ClusteringRules.payCapacity(given.cost(), given.precision(), KernelCost.size(given.stated(0, Field.RHO)))))
            .with(Rule.GAUSS_LEARN, Entry.yielding(rules::learner).reading(Field.PRECISION, Field.LAMBDA_SQUARED_LOWER, Field.LAMBDA_SQUARED_UPPER,
                Field.NOISE_VARIANCE, Field.THRESHOLD, Field.DEVIATION).costing(given -> LearnerCost.pay(given.cost(), given.precision(), given.witness())));
    }

    private void payBottleneck(Given given) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        long size = KernelCost.size(given.stated(0, Field.TAU)) + KernelCost.size(given.stated(0, Field.RHO)) + precision;
        BigFraction information = given.stated(1, Field.INFORMATION);
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(KernelCost.exponential(precision, information.getNumerator().bitLength() + 1L,
            information.getDenominator().bitLength() + problem.dimension().bitLength() - 1L));
        cost.spend(2, KernelCost.logarithm(precision, size));
        cost.spend(16, KernelCost.product(size, size));
        cost.spend(KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
    }

    private Map<Field, BigFraction> bottleneck(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        BigInteger d = problem.dimension();
        BigFraction information = given.stated(1, Field.INFORMATION);
        BigFraction tau = given.stated(0, Field.TAU);
        BigFraction rho = given.stated(0, Field.RHO);
        if (tau.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's tau must be below 1");
        }
        Enclosure decay = GaussianBottleneck.decay(d, information, ln.unit);
        if (!GaussianBottleneck.isFinite(rho, decay)) {
            throw new RejectedException("at this precision the information is not certainly below what the samples carry");
        }
        return Results.one(Field.MEMORIZATION, Fractions.of(GaussianBottleneck.memorization(ln, d, tau, rho, information, decay).lower, ln.unit));
    }

    private Map<Field, BigFraction> capacity(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        BigFraction rho = given.stated(0, Field.RHO);
        if (rho.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's rho must be below 1");
        }
        return Results.one(Field.CAPACITY, Fractions.of(Capacity.gaussian(ln, problem.dimension(), rho), ln.unit));
    }

    /** Infinite information exceeds every capacity, as rho is below 1. */
    private static Map<Field, BigFraction> perfect(Given given) throws RejectedException {
        if (given.stated(0, Field.RHO).compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's rho must be below 1");
        }
        return Results.none();
    }

    private Map<Field, BigFraction> infeasible(Given given) throws RejectedException {
        BigFraction information = given.stated(1, Field.INFORMATION);
        Enclosure decay = GaussianBottleneck.decay(problem.dimension(), information, given.unit());
        if (!GaussianBottleneck.exceedsCapacity(problem.dimension(), given.stated(0, Field.RHO), information, decay)) {
            throw new RejectedException("the information is not certainly above what the samples carry");
        }
        return Results.none();
    }

    private Map<Field, BigFraction> learner(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        BigFraction lower = ParameterBound.below(problem.lambdaSquared(), Field.LAMBDA_SQUARED_LOWER, "lambda-squared", given);
        BigFraction upper = ParameterBound.above(problem.lambdaSquared(), Field.LAMBDA_SQUARED_UPPER, "lambda-squared", given);
        BigFraction v = given.number(Field.NOISE_VARIANCE);
        BigFraction c = given.number(Field.THRESHOLD);
        BigFraction x = given.number(Field.DEVIATION);
        if (Fractions.signum(v) == 0) {
            throw new RejectedException("witness noise-variance must be above 0");
        }
        Map<Field, BigFraction> result = Results.one(Field.MEMORIZATION,
            Fractions.of(GaussianLearner.memorizationUpperBound(ln, problem.dimension(), problem.samples(), lower, v), ln.unit));
        result.put(Field.FALSE_NEGATIVE,
            Fractions.of(GaussianLearner.missUpperBound(problem.dimension(), problem.samples(), lower, upper, v, c, x, ln.unit), ln.unit));
        result.put(Field.FALSE_POSITIVE, Fractions.of(GaussianLearner.falseAlarmUpperBound(c, ln.unit), ln.unit));
        return result;
    }
}
