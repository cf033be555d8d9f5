package org.ironbound.search;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SampledProblem;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.learner.LearnerDerivation;
import org.ironbound.search.learner.LearnerSearch;
import org.ironbound.search.learner.SignLearnerDerivation;
import org.ironbound.search.learner.SignLearnerSearch;
import org.ironbound.search.mixture.MixtureLearnerSearch;

/** The learner that memorizes least among those that were found to reach an error [GAUSS-LEARN-LEVELS, BOOL-LEARN-TABLE, SPARSE-LEARN]. */
public final class BestLearner {
    private static final int SHOWN = 6;
    /** More answers than this are not printed. */
    private static final int MOST_ANSWERS = 20;
    /** Enough for the parameters of a learner, which are short decimals: the one that is printed is the one that is certified. */
    private static final int EXACT = 20;

    private final ClusteringProblem problem;
    private final int digits;
    private final Derivation derivation;

    private BestLearner(ClusteringProblem problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        this.derivation = new Derivation(problem);
    }

    /**
     * Its parameters, what it memorizes and how often it errs, with a certificate; or that no learner at all reaches the error.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no learner was found, and says where the floor of the family is
     */
    public static Findings of(SampledProblem problem, int digits) throws UndecidedException {
        return problem instanceof ClusterMixture mixture ? MixtureLearnerSearch.of(mixture, digits)
            : new BestLearner((ClusteringProblem) problem, digits).find();
    }

    private Findings find() throws UndecidedException {
        if (!problem.target().needsInfiniteInformation() && added().isPresent()) {
            Step learner = derivation.certificate().steps().get(0);
            derivation.claim(Claim.Quantity.FALSE_NEGATIVE, learner, List.of(), digits);
            derivation.claim(Claim.Quantity.FALSE_POSITIVE, learner, List.of(), digits);
            return derivation.findings(digits, List.of(description(learner)));
        }
        Findings bounds = Bounds.of(problem, digits);
        if (bounds.certificate().claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)) {
            return Derivation.continuing(bounds).findings(digits, List.of("The error needs more information about a fresh sample than the "
                + "samples carry."));
        }
        throw new UndecidedException(floor());
    }

    /** The steps and the claim in bits of a learner, where one is found. */
    private Optional<Step> added() {
        if (problem instanceof GaussianClustering gaussian) {
            return LearnerDerivation.add(gaussian, derivation, digits);
        }
        return SignLearnerDerivation.add(problem, derivation, signs(), digits);
    }

    private SignLearnerSearch signs() {
        return problem instanceof BooleanClustering clustering ? SignLearnerSearch.of(clustering)
            : SignLearnerSearch.of((SparseHypercube) problem);
    }

    private Rule rule() {
        return problem instanceof GaussianClustering ? Rule.GAUSS_LEARN : signs().rule();
    }

    /** What the learner does, in words. */
    private String description(Step learner) {
        String threshold = shown(learner, WitnessField.THRESHOLD);
        return switch (learner.rule()) {
            case GAUSS_LEARN_LEVELS, GAUSS_LEARN_CHI -> "The learner: w = mean of the samples + sqrt(v) W, W standard normal, v = "
                + shown(learner, WitnessField.NOISE_VARIANCE)
                + "; x is called positive when <w,x> > c |w|, c = " + threshold + ".";
            case BOOL_LEARN_TABLE -> "The learner: where k of " + samplesUsed()
                + " samples are +1, w_j is +1 with probability (1 + f(k))/2, else -1; " + answers(learner)
                + "; x is called positive when <w,x> > " + threshold + ".";
            default -> "The learner: where " + (isMany() ? "the first " + ProblemLimits.SPARSE_SAMPLES + " samples" : "all samples")
                + " agree, w_j is their sign with probability u = " + shown(learner, WitnessField.KEEPING)
                + ", else 0; x is called positive when <w,x> > " + threshold + ".";
        };
    }

    /** The answers, where they are not too many to read. */
    private String answers(Step learner) {
        List<BigFraction> answers = learner.witness().list(WitnessField.ANSWERS);
        BigInteger least = samplesUsed().shiftRight(1).add(BigInteger.ONE);
        String odd = "f(" + samplesUsed() + " - k) = -f(k)";
        if (answers.size() > MOST_ANSWERS) {
            return odd + ", and the certificate lists f(k) for k from " + least + " on as answers";
        }
        String values = answers.stream().map(BestLearner::shown).collect(Collectors.joining(", "));
        return odd + ", f(" + least + ") .. f(" + samplesUsed() + ") = " + values;
    }

    private boolean isMany() {
        return problem instanceof SparseHypercube sparse && sparse.contraction().isMany();
    }

    private BigInteger samplesUsed() {
        return problem.samples().min(BigInteger.valueOf(CountAnswers.MOST_SAMPLES));
    }

    private static String shown(Step learner, WitnessField field) {
        return shown(learner.witness().get(field));
    }

    private static String shown(BigFraction value) {
        return Fractions.isInteger(value) ? Fractions.text(value)
            : Fractions.decimal(value, EXACT, RoundingMode.HALF_EVEN).stripTrailingZeros().toString();
    }

    /** A sentence that says that no learner was found, and why. */
    private String floor() {
        String family = "[" + rule().id() + "]";
        if (problem instanceof GaussianClustering gaussian) {
            return floor(family, LearnerSearch.floor(gaussian));
        }
        return floor(family, signs().floor(problem.target()));
    }

    private String floor(String family, double least) {
        if (Double.isNaN(least)) {
            return "no learner of the family " + family + " was found that provably reaches this error";
        }
        if (least < Doubles.of(problem.target() instanceof ErrorPair pair ? pair.falseNegative() : problem.target().smallest())) {
            return "no learner of the family " + family + " was found that provably reaches this error, though the family seems to";
        }
        String what = problem.target() instanceof ErrorPair ? "beside these false positives, its least false negatives are"
            : "its least average error is";
        return "no learner of the family " + family + " was found that provably reaches this error: " + what + " about "
            + Fractions.decimal(new BigFraction(least), SHOWN, RoundingMode.HALF_EVEN) + " (floating point, not certified)";
    }
}
