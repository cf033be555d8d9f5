package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianLearner;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;

/** The rules of Gaussian clustering [GAUSS-IB, FEASIBLE, GAUSS-LEARN] beside those of its coefficients and of all clustering problems. */
final class GaussianRules extends ClusteringRules {
    private final GaussianClustering problem;
    private final GaussianContractionRules coefficients;

    GaussianRules(GaussianClustering problem) {
        super(problem, EnumSet.of(Rule.GAUSS), EnumSet.of(Rule.GAUSS_IB, Rule.MEM), EnumSet.of(Rule.GAUSS_LEARN));
        this.problem = problem;
        this.coefficients = problem.contraction().rules();
    }

    @Override
    protected Shape shape(Rule rule) {
        Set<Rule> gauss = EnumSet.of(Rule.GAUSS);
        return switch (rule) {
            case GAUSS -> coefficients.shape(rule);
            case GAUSS_IB -> Shape.of(List.of(gauss, INFORMATION), EnumSet.of(Field.PRECISION));
            case GAUSS_CAPACITY -> Shape.of(List.of(gauss), EnumSet.of(Field.PRECISION));
            case FEASIBLE -> problem.target().needsInfiniteInformation()
                ? Shape.of(List.of(gauss), Set.of())
                : Shape.of(List.of(gauss, INFORMATION), EnumSet.of(Field.PRECISION));
            case GAUSS_LEARN -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.LAMBDA_SQUARED_LOWER, Field.LAMBDA_SQUARED_UPPER,
                Field.NOISE_VARIANCE, Field.THRESHOLD, Field.DEVIATION));
            default -> super.shape(rule);
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case GAUSS -> coefficients.pay(cost, rule, premises, witness);
            case GAUSS_IB, FEASIBLE -> payBottleneck(cost, premises, witness);
            case GAUSS_CAPACITY -> payCapacity(cost, precision(witness), KernelCost.size(premises.get(0).result().get(Field.RHO)));
            case GAUSS_LEARN -> LearnerCost.pay(cost, precision(witness), witness);
            default -> super.pay(cost, rule, premises, witness);
        }
    }

    private void payBottleneck(CheckCost cost, List<Step> premises, Witness witness) throws RejectedException {
        if (premises.size() > 1) {
            int precision = precision(witness);
            Map<Field, BigFraction> contraction = premises.get(0).result();
            long size = KernelCost.size(contraction.get(Field.TAU)) + KernelCost.size(contraction.get(Field.RHO)) + precision;
            cost.spend(KernelCost.logarithms(precision));
            BigFraction information = premises.get(1).result().get(Field.INFORMATION);
            cost.spend(KernelCost.exponential(precision, information.getNumerator().bitLength() + 1L,
                information.getDenominator().bitLength() + problem.dimension().bitLength() - 1L));
            cost.spend(2, KernelCost.logarithm(precision, size));
            cost.spend(16, KernelCost.product(size, size));
            cost.spend(KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
        }
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case GAUSS -> coefficients.apply(rule, premises, witness);
            case GAUSS_IB -> one(Field.MEMORIZATION, bottleneck(logarithm(witness), premises.get(0).result(), premises.get(1).result()));
            case GAUSS_CAPACITY -> one(Field.CAPACITY, capacity(logarithm(witness), premises.get(0).result().get(Field.RHO)));
            case FEASIBLE -> infeasible(premises, witness);
            case GAUSS_LEARN -> learner(logarithm(witness), witness);
            default -> super.apply(rule, premises, witness);
        };
    }

    private BigFraction bottleneck(Logarithm ln, Map<Field, BigFraction> contraction, Map<Field, BigFraction> accuracy) throws RejectedException {
        BigInteger d = problem.dimension();
        BigFraction information = accuracy.get(Field.INFORMATION);
        BigFraction tau = contraction.get(Field.TAU);
        BigFraction rho = contraction.get(Field.RHO);
        if (tau.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's tau must be below 1");
        }
        Enclosure decay = GaussianBottleneck.decay(d, information, ln.unit);
        if (!GaussianBottleneck.isFinite(rho, decay)) {
            throw new RejectedException("at this precision the information is not certainly below what the samples carry");
        }
        return Fractions.of(GaussianBottleneck.memorization(ln, d, tau, rho, information, decay).lower, ln.unit);
    }

    private BigFraction capacity(Logarithm ln, BigFraction rho) throws RejectedException {
        if (rho.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's rho must be below 1");
        }
        return Fractions.of(Capacity.gaussian(ln, problem.dimension(), rho), ln.unit);
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
        BigFraction lower = ContractionRules.lowerBound(problem.lambdaSquared(), Field.LAMBDA_SQUARED_LOWER, "lambda-squared", witness);
        BigFraction upper = ContractionRules.upperBound(problem.lambdaSquared(), Field.LAMBDA_SQUARED_UPPER, "lambda-squared", witness);
        BigFraction v = witness.get(Field.NOISE_VARIANCE);
        BigFraction c = witness.get(Field.THRESHOLD);
        BigFraction x = witness.get(Field.DEVIATION);
        if (Fractions.signum(v) == 0) {
            throw new RejectedException("witness noise-variance must be above 0");
        }
        Map<Field, BigFraction> result = one(Field.MEMORIZATION,
            Fractions.of(GaussianLearner.memorizationUpperBound(ln, problem.dimension(), problem.samples(), lower, v), ln.unit));
        result.put(Field.FALSE_NEGATIVE,
            Fractions.of(GaussianLearner.missUpperBound(problem.dimension(), problem.samples(), lower, upper, v, c, x, ln.unit), ln.unit));
        result.put(Field.FALSE_POSITIVE, Fractions.of(GaussianLearner.falseAlarmUpperBound(c, ln.unit), ln.unit));
        return result;
    }
}
