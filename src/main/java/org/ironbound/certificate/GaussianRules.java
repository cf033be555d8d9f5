package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Accuracy;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.GaussianLearner;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.GaussianCoefficients;

/** What each rule yields from the problem, the results that its premises state, and a witness: one rule, one kernel call. */
public final class GaussianRules {
    private final GaussianClustering problem;

    public GaussianRules(GaussianClustering problem) {
        this.problem = problem;
    }

    /**
     * The sharpest result that the rule yields; every weaker one holds too.
     *
     * @param rule     the rule
     * @param premises the steps that it builds on, in order; their stated results are taken as proved
     * @param witness  its witness, untrusted
     * @throws RejectedException if the premises or the witness do not fit the rule, or if it does not apply
     */
    public Map<Field, BigFraction> derive(Rule rule, List<Step> premises, Map<Field, BigFraction> witness) throws RejectedException {
        requireShape(rule, premises, witness);
        return switch (rule) {
            case GAUSS -> coefficients(witness.get(Field.LAMBDA_SQUARED));
            case ACC -> one(Field.INFORMATION, information(logarithm(witness)));
            case ACC_AVG -> one(Field.INFORMATION, leastInformation(logarithm(witness), witness.get(Field.MISS_PROBABILITY)));
            case GAUSS_IB -> one(Field.MEMORIZATION, bottleneck(logarithm(witness), premises.get(0).result(), premises.get(1).result()));
            case MEM -> one(Field.MEMORIZATION,
                Memorization.linear(premises.get(0).result().get(Field.RATIO), premises.get(1).result().get(Field.INFORMATION)));
            case FEASIBLE -> infeasible(premises, witness);
            case GAUSS_LEARN -> learner(logarithm(witness), witness);
            case BITS -> one(Field.MEMORIZATION, bits(logarithm(witness), premises.get(0)));
        };
    }

    private void requireShape(Rule rule, List<Step> premises, Map<Field, BigFraction> witness) throws RejectedException {
        List<Set<Rule>> wanted = rule.premiseRules(problem);
        if (premises.size() != wanted.size()) {
            throw new RejectedException("needs " + wanted.size() + " premises, states " + premises.size());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).contains(premises.get(i).rule())) {
                throw new RejectedException("premise " + (i + 1) + " is step " + premises.get(i).number() + " by " + premises.get(i).rule().id()
                    + ", it must be by one of " + wanted.get(i));
            }
        }
        requireFields("witness", rule.witnessFields(problem), witness);
    }

    /** Exactly these fields, none negative but the threshold. */
    static void requireFields(String part, Set<Field> wanted, Map<Field, BigFraction> numbers) throws RejectedException {
        for (Field field : wanted) {
            if (!numbers.containsKey(field)) {
                throw new RejectedException(part + " lacks the field '" + field.label() + "'");
            }
        }
        for (Map.Entry<Field, BigFraction> entry : numbers.entrySet()) {
            if (!wanted.contains(entry.getKey())) {
                throw new RejectedException(part + " has the field '" + entry.getKey().label() + "', which this rule does not take");
            }
            if (entry.getKey() != Field.THRESHOLD && Fractions.signum(entry.getValue()) < 0) {
                throw new RejectedException(part + " " + entry.getKey().label() + " is negative");
            }
        }
    }

    private static Logarithm logarithm(Map<Field, BigFraction> witness) throws RejectedException {
        BigFraction precision = witness.get(Field.PRECISION);
        if (!Fractions.isInteger(precision) || precision.compareTo(new BigFraction(Limits.MIN_PRECISION)) < 0
            || precision.compareTo(new BigFraction(Limits.MAX_PRECISION)) > 0) {
            throw new RejectedException("witness precision is " + InvalidFieldException.shorten(Fractions.text(precision))
                + ", it must be a whole number of bits from " + Limits.MIN_PRECISION + " to " + Limits.MAX_PRECISION);
        }
        return new Logarithm(BigInteger.ONE.shiftLeft(precision.getNumerator().intValueExact()));
    }

    private static Map<Field, BigFraction> one(Field field, BigFraction value) {
        Map<Field, BigFraction> result = new EnumMap<>(Field.class);
        result.put(field, value);
        return result;
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

    private BigFraction information(Logarithm ln) throws RejectedException {
        if (!(problem.target() instanceof ErrorPair pair) || pair.needsInfiniteInformation()) {
            throw new RejectedException("ACC is for a problem with two error probabilities, false-positive above 0");
        }
        return Fractions.of(Accuracy.information(ln, pair.falseNegative(), pair.falsePositive()).lower, ln.unit);
    }

    private BigFraction leastInformation(Logarithm ln, BigFraction x) throws RejectedException {
        if (!(problem.target() instanceof AverageError average) || average.needsInfiniteInformation()) {
            throw new RejectedException("ACC-AVG is for a problem with an average error above 0");
        }
        if (Fractions.signum(x) <= 0 || x.compareTo(average.error().multiply(2)) >= 0) {
            throw new RejectedException("witness miss-probability is " + InvalidFieldException.shorten(Fractions.text(x))
                + ", it must be strictly between 0 and twice the error");
        }
        return Fractions.of(LeastInformation.lowerBound(ln, average.error(), x), ln.unit);
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
    private Map<Field, BigFraction> infeasible(List<Step> premises, Map<Field, BigFraction> witness) throws RejectedException {
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

    private Map<Field, BigFraction> learner(Logarithm ln, Map<Field, BigFraction> witness) throws RejectedException {
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

    private static BigFraction bits(Logarithm ln, Step premise) {
        Enclosure bits = Bits.of(ln, premise.result().get(Field.MEMORIZATION));
        boolean upper = premise.rule().relation(Field.MEMORIZATION, List.of()) == Relation.AT_MOST;
        return Fractions.of(upper ? bits.upper : bits.lower, ln.unit);
    }
}
