package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.reference.Reference;

/**
 * What is true of a problem, from an independent computation and not from the kernel: whether a certificate about it states anything false,
 * step by step, claim by claim, and as a whole.
 */
abstract class Truth {
    static final int DIGITS = 60;
    static final MathContext CONTEXT = new MathContext(DIGITS + 40);
    /** Reference values are right to more than this share of themselves. */
    static final BigDecimal GRAIN = BigDecimal.ONE.movePointLeft(DIGITS - 10);

    /**
     * A learner, by what it does and not by what a step says about it.
     *
     * @param memorization  what it memorizes, in nats
     * @param falseNegative how often it misses
     * @param falsePositive how often it raises a false alarm
     */
    record Learner(BigDecimal memorization, BigDecimal falseNegative, BigDecimal falsePositive) {
    }

    private final BigDecimal accuracy;
    private final Map<Witness, Learner> learners = new HashMap<>();
    private final Map<BigFraction, BigDecimal> nats = new HashMap<>();
    private final Map<BigDecimal, BigDecimal> leaked = new HashMap<>();

    /** @param accuracy what is false by less than this share of itself passes */
    Truth(BigDecimal accuracy) {
        this.accuracy = accuracy;
    }

    static Truth of(Problem problem) {
        if (problem instanceof GaussianClustering gaussian) {
            return new GaussianTruth(gaussian);
        }
        if (problem instanceof GaussianEstimation estimation) {
            return new EstimationTruth(estimation);
        }
        if (problem instanceof BooleanEstimation estimation) {
            return new SignEstimationTruth(estimation);
        }
        if (problem instanceof AnisotropicClustering groups) {
            return new AnisotropicTruth(groups);
        }
        if (problem instanceof ClusteringProblem signs) {
            return new SignTruth(signs);
        }
        if (problem instanceof FiniteChannel channel) {
            return new ChannelTruth(channel);
        }
        if (problem instanceof GaussianChannel channel) {
            return new GaussianChannelTruth(channel);
        }
        if (problem instanceof ClusterMixture mixture) {
            return new MixtureTruth(mixture);
        }
        return problem instanceof CustomCoefficients custom ? new CustomTruth(custom) : new ContractionTruth(problem);
    }

    /** What every step states is true, and so is what the claims state together. */
    final void require(Certificate certificate) {
        List<Step> steps = certificate.steps();
        for (Step step : steps) {
            requireStep(step, step.premises().stream().map(premise -> steps.get(premise - 1)).toList());
        }
        List<Step> learners = new ArrayList<>(steps.stream().filter(step -> step.rule().isLearner()).toList());
        boolean someLearner = false;
        for (Claim claim : certificate.claims()) {
            if (isOfSomeLearner(claim) && !knowsBestLearner()) {
                someLearner = true;
                learners.removeIf(step -> !isTrueOf(learner(step), claim));
            } else {
                assertTrue(holds(claim), () -> "it is not true that " + claim);
            }
        }
        if (someLearner) {
            assertTrue(!learners.isEmpty(), "no learner in the certificate has all that is claimed of one");
            assertTrue(certificate.claims().stream().noneMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS),
                "there is a learner, and there is none");
        }
    }

    private static boolean isOfSomeLearner(Claim claim) {
        return switch (claim.quantity()) {
            case FALSE_NEGATIVE, FALSE_POSITIVE -> true;
            case LEAST_MEMORIZATION -> claim.relation() != Relation.AT_LEAST;
            default -> false;
        };
    }

    private boolean isTrueOf(Learner learner, Claim claim) {
        assertEquals(Relation.AT_MOST, claim.relation());
        BigDecimal value = plain(claim);
        return reaches(learner) && switch (claim.quantity()) {
            case FALSE_NEGATIVE -> isAtMost(learner.falseNegative(), value);
            case FALSE_POSITIVE -> isAtMost(learner.falsePositive(), value);
            default -> isAtMost(learner.memorization(), value);
        };
    }

    /** Whether the learner reaches the error. */
    private boolean reaches(Learner learner) {
        if (target() instanceof AverageError average) {
            return isAtMost(learner.falseNegative().add(learner.falsePositive()), decimal(average.error().multiply(2)));
        }
        ErrorPair pair = (ErrorPair) target();
        return isAtMost(learner.falseNegative(), decimal(pair.falseNegative()))
            && isAtMost(learner.falsePositive(), decimal(pair.falsePositive()));
    }

    private boolean holds(Claim claim) {
        return holds(claim.quantity(), claim.relation(), plain(claim));
    }

    /** What is claimed, in nats if it is information. */
    private BigDecimal plain(Claim claim) {
        boolean isInformation = claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION || claim.quantity() == Claim.Quantity.CAPACITY;
        assertEquals(isInformation, claim.unit() != Claim.Unit.COUNT, "unit");
        return claim.unit() == Claim.Unit.BITS ? nats(claim.value()) : decimal(claim.value());
    }

    /** What the result of a step by BITS states, in nats. */
    final BigDecimal nats(BigFraction bits) {
        return nats.computeIfAbsent(bits, x -> decimal(x).multiply(Reference.ln(BigInteger.TWO, BigInteger.ONE).at(DIGITS), CONTEXT));
    }

    /** What the step states about quantities that can be claimed, none of a learner, is true. */
    final void requireQuantities(Step step) {
        for (Claim.Quantity quantity : Claim.Quantity.values()) {
            quantity.field().map(step.result()::get)
                .ifPresent(value -> assertTrue(holds(quantity, relation(quantity), decimal(value)), () -> quantity.label() + " " + value));
        }
    }

    private static Relation relation(Claim.Quantity quantity) {
        return switch (quantity) {
            case CAPACITY, TAU, RHO, ETA_KL, ETA_KL_USES, ETA_KL_CASCADE, ETA_CHI2, ETA_LAW -> Relation.AT_MOST;
            case ETA_TV, ETA_GAUSSIAN, ETA_GAUSSIAN_USES, TAU_OVER_CORRELATION, RHO_OVER_CORRELATION -> Relation.EQUAL;
            default -> Relation.AT_LEAST;
        };
    }

    /** What the step states is true. */
    abstract void requireStep(Step step, List<Step> premises);

    /** Whether the quantity, which is not one of a learner, stands so to the value, which is in nats if it is information. */
    abstract boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value);

    /** What a step by a learner's rule states is true of the learner that its witness describes. */
    final void requireLearner(Step step) {
        Learner learner = learner(step);
        requireAtMost(learner.memorization(), decimal(step.result().get(ResultField.MEMORIZATION)), "memorization");
        requireAtMost(learner.falseNegative(), decimal(step.result().get(ResultField.FALSE_NEGATIVE)), "false negatives");
        requireAtMost(learner.falsePositive(), decimal(step.result().get(ResultField.FALSE_POSITIVE)), "false positives");
        assertTrue(reaches(learner), "the learner does not reach the error");
    }

    final Learner learner(Step step) {
        return learners.computeIfAbsent(step.witness(), this::ofWitness);
    }

    /** Whether the learner that memorizes least is known: what is claimed of some learner is about that one. */
    boolean knowsBestLearner() {
        return false;
    }

    /** The learner with the parameters of the witness. */
    Learner ofWitness(Witness witness) {
        throw new AssertionError("no learner can be about this problem");
    }

    /** The error that a learner is to reach. */
    ErrorTarget target() {
        throw new AssertionError("no learner can be about this problem");
    }

    /** What a rule, or the bits that follow of it, says of the least memorization: from above where it is about some learner. */
    final void requireLeastMemorization(Rule rule, BigDecimal nats) {
        Relation relation = rule.isOfSomeLearner() ? Relation.AT_MOST : Relation.AT_LEAST;
        assertTrue(holds(Claim.Quantity.LEAST_MEMORIZATION, relation, nats), () -> relation + " " + nats + " nats");
    }

    /** Whether a quantity that is known to be from low to high stands so to the value. */
    final boolean holds(Relation relation, BigDecimal value, BigDecimal low, BigDecimal high) {
        return switch (relation) {
            case AT_LEAST -> isAtMost(value, high);
            case AT_MOST -> isAtMost(low, value);
            case EQUAL -> isAtMost(value, high) && isAtMost(low, value);
        };
    }

    final boolean isAtMost(BigDecimal low, BigDecimal high) {
        return low.compareTo(high.add(high.abs().multiply(accuracy))) <= 0;
    }

    final void requireAtMost(BigDecimal low, BigDecimal high, String what) {
        assertTrue(isAtMost(low, high), () -> what + ": " + low + " is above " + high);
    }

    static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), CONTEXT);
    }

    /** Whether a learner that memorizes so many nats of n samples can not have a smaller privacy parameter [PRIV]. */
    final boolean isPrivacyFloor(Claim.Quantity quantity, BigDecimal value, BigInteger n, BigDecimal memorization) {
        BigDecimal samples = new BigDecimal(n);
        return switch (quantity) {
            case LEAST_EPSILON -> isAtMost(leaked(value).multiply(samples), memorization);
            case LEAST_ZCDP_RHO -> isAtMost(value.multiply(samples), memorization);
            case LEAST_GDP_MU -> isAtMost(value.multiply(value).multiply(samples), memorization.multiply(BigDecimal.valueOf(2)));
            default -> throw new AssertionError(quantity);
        };
    }

    /** k - 1 - ln k, k = epsilon/(1 - e^-epsilon): what an epsilon-differentially private learner memorizes of a sample, at most. */
    private BigDecimal leaked(BigDecimal epsilon) {
        return epsilon.signum() == 0 ? epsilon : leaked.computeIfAbsent(epsilon, x -> {
            BigFraction exact = Fractions.of(x);
            BigDecimal decrease = x.compareTo(BigDecimal.valueOf(1000)) > 0 ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(Reference.exp(exact.getNumerator().negate(), exact.getDenominator()).at(DIGITS), CONTEXT);
            BigDecimal k = x.divide(decrease, CONTEXT);
            BigFraction quotient = Fractions.of(k);
            return k.subtract(BigDecimal.ONE).subtract(Reference.ln(quotient.getNumerator(), quotient.getDenominator()).at(DIGITS));
        });
    }
}
