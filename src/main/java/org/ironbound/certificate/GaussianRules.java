package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianLearner;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.GaussianCoefficients;

/** The rules of Gaussian clustering [GAUSS, GAUSS-IB, FEASIBLE, GAUSS-LEARN] beside those of all clustering problems. */
final class GaussianRules extends ClusteringRules {
    private final GaussianClustering problem;

    GaussianRules(GaussianClustering problem) {
        super(problem, EnumSet.of(Rule.GAUSS), EnumSet.of(Rule.GAUSS_IB, Rule.MEM), EnumSet.of(Rule.GAUSS_LEARN));
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        Set<Rule> coefficients = EnumSet.of(Rule.GAUSS);
        return switch (rule) {
            case GAUSS -> Shape.of(List.of(), EnumSet.of(Field.LAMBDA_SQUARED));
            case GAUSS_IB -> Shape.of(List.of(coefficients, INFORMATION), EnumSet.of(Field.PRECISION));
            case FEASIBLE -> problem.target().needsInfiniteInformation()
                ? Shape.of(List.of(coefficients), Set.of())
                : Shape.of(List.of(coefficients, INFORMATION), EnumSet.of(Field.PRECISION));
            case GAUSS_LEARN -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.LAMBDA_SQUARED_LOWER, Field.LAMBDA_SQUARED_UPPER,
                Field.NOISE_VARIANCE, Field.THRESHOLD, Field.DEVIATION));
            default -> super.shape(rule);
        };
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case GAUSS -> coefficients(witness.get(Field.LAMBDA_SQUARED));
            case GAUSS_IB -> one(Field.MEMORIZATION, bottleneck(logarithm(witness), premises.get(0).result(), premises.get(1).result()));
            case FEASIBLE -> infeasible(premises, witness);
            case GAUSS_LEARN -> learner(logarithm(witness), witness);
            default -> super.apply(rule, premises, witness);
        };
    }

    private Map<Field, BigFraction> coefficients(BigFraction l) throws RejectedException {
        requireUpperBound(Field.LAMBDA_SQUARED, l);
        Map<Field, BigFraction> result = one(Field.TAU, GaussianCoefficients.tau(problem.samples(), l));
        result.put(Field.RHO, GaussianCoefficients.rho(problem.samples(), l));
        result.put(Field.RATIO, GaussianCoefficients.ratio(problem.samples(), l));
        return result;
    }

    private void requireUpperBound(Field field, BigFraction l) throws RejectedException {
        if (!problem.lambdaSquared().isAtMost(l)) {
            throw new RejectedException("witness " + field.label() + " is " + InvalidFieldException.shorten(Fractions.text(l))
                + ", it must be at least lambda-squared and below 1");
        }
    }

    private BigFraction bottleneck(Logarithm ln, Map<Field, BigFraction> coefficients, Map<Field, BigFraction> accuracy) throws RejectedException {
        BigInteger d = problem.dimension();
        BigFraction information = accuracy.get(Field.INFORMATION);
        BigFraction tau = coefficients.get(Field.TAU);
        BigFraction rho = coefficients.get(Field.RHO);
        if (tau.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's tau must be below 1");
        }
        Enclosure decay = GaussianBottleneck.decay(d, information, ln.unit);
        if (!GaussianBottleneck.isFinite(rho, decay)) {
            throw new RejectedException("at this precision the information is not certainly below what the samples carry");
        }
        return Fractions.of(GaussianBottleneck.memorization(ln, d, tau, rho, information, decay).lower, ln.unit);
    }

    /** No numbers: the statement is that no learner reaches the error. Infinite information exceeds every capacity, as rho is below 1. */
    private Map<Field, BigFraction> infeasible(List<Step> premises, Witness witness) throws RejectedException {
        BigFraction rho = premises.get(0).result().get(Field.RHO);
        if (problem.target().needsInfiniteInformation()) {
            if (rho.compareTo(BigFraction.ONE) >= 0) {
                throw new RejectedException("the premise's rho must be below 1");
            }
        } else {
            BigInteger unit = logarithm(witness).unit;
            BigFraction information = premises.get(1).result().get(Field.INFORMATION);
            Enclosure decay = GaussianBottleneck.decay(problem.dimension(), information, unit);
            if (!GaussianBottleneck.exceedsCapacity(problem.dimension(), rho, information, decay)) {
                throw new RejectedException("the information is not certainly above what the samples carry");
            }
        }
        return new EnumMap<>(Field.class);
    }

    private Map<Field, BigFraction> learner(Logarithm ln, Witness witness) throws RejectedException {
        BigFraction lower = witness.get(Field.LAMBDA_SQUARED_LOWER);
        BigFraction upper = witness.get(Field.LAMBDA_SQUARED_UPPER);
        BigFraction v = witness.get(Field.NOISE_VARIANCE);
        BigFraction c = witness.get(Field.THRESHOLD);
        BigFraction x = witness.get(Field.DEVIATION);
        requireUpperBound(Field.LAMBDA_SQUARED_UPPER, upper);
        if (!problem.lambdaSquared().isAtLeast(lower)) {
            throw new RejectedException("witness lambda-squared-lower is " + InvalidFieldException.shorten(Fractions.text(lower))
                + ", it must be above 0 and at most lambda-squared");
        }
        if (Fractions.signum(v) == 0) {
            throw new RejectedException("witness noise-variance must be above 0");
        }
        LearnerCost.require(witness);
        Map<Field, BigFraction> result = one(Field.MEMORIZATION,
            Fractions.of(GaussianLearner.memorizationUpperBound(ln, problem.dimension(), problem.samples(), lower, v), ln.unit));
        result.put(Field.FALSE_NEGATIVE,
            Fractions.of(GaussianLearner.missUpperBound(problem.dimension(), problem.samples(), lower, upper, v, c, x, ln.unit), ln.unit));
        result.put(Field.FALSE_POSITIVE, Fractions.of(GaussianLearner.falseAlarmUpperBound(c, ln.unit), ln.unit));
        return result;
    }
}
