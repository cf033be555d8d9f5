package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.derivation.Sections;

/**
 * Finds what learners memorize from whose model the signs of the centre of a Boolean cluster are estimated [BOOL-EST]. Every learner: by
 * what samples tell of themselves if they tell so much of the centre, as in {@link CentrePriceSearch}. Some learner: it releases a sign of
 * the mean tanh(t r) for each coordinate, for the least t that makes it right often enough.
 */
public final class SignEstimationSearch {
    /** Bits beside twice those of lambda. */
    private static final int PRECISION = 128;
    private static final int LAMBDA_DIGITS = 18;
    private static final int GUARD_DIGITS = 8;
    private static final int ANSWER_DIGITS = 15;
    private static final int BISECTIONS = 60;
    private static final int NOTE_DIGITS = 6;
    /** By how much more, relatively, a learner is right than it must be. */
    private static final double MARGIN = 1e-14;

    private final BooleanEstimation problem;
    private final int digits;
    /** What the signs of a mean must have in common with those of the centre, in the mean. */
    private final double mean;

    private SignEstimationSearch(BooleanEstimation problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        this.mean = Doubles.of(BigFraction.ONE.subtract(problem.bitError().multiply(2)));
    }

    /**
     * Bounds for the problem, with a certificate.
     *
     * @param digits wanted significant digits, at least 1
     * @throws UndecidedException if nothing can be proved
     */
    public static Findings bounds(BooleanEstimation problem, int digits) throws UndecidedException {
        return new SignEstimationSearch(problem, digits).run();
    }

    private Findings run() throws UndecidedException {
        BigFraction lambda = problem.lambda().upperBound(LAMBDA_DIGITS);
        CountLaw law = CountLaw.of(problem.samples(), lambda, PRECISION + 2 * lambda.getDenominator().bitLength())
            .orElseThrow(() -> new UndecidedException("estimates of signs are bounded with at most " + CountLaw.MOST_SAMPLES
                + " samples, and fewer where lambda is near 1"));
        Witness rest = Witness.precision(law.precision).with(WitnessField.LAMBDA, lambda);
        Derivation derivation = new Derivation(problem);
        double best = law.mean(r -> r);
        String guess = "The best guess of a sign from all samples is wrong with chance " + (1 - best < 1e-9 ? "about 0"
            : "about " + new BigDecimal((1 - best) / 2).round(new MathContext(NOTE_DIGITS)).toPlainString()) + ".";
        if (mean > best && isInfeasible(derivation, rest)) {
            return derivation.findings(digits, List.of(guess));
        }
        List<String> notes = new ArrayList<>();
        boolean everyLearner = isBounded(derivation, Rule.BOOL_EST, CentrePriceSearch.witness(law, CountLaw.dber(mean), rest));
        boolean someLearner = isBounded(derivation, Rule.BOOL_EST_LEARN, learner());
        if (!everyLearner && !someLearner) {
            throw new UndecidedException("the error is too near to what the best guess reaches, or to 1/2: nothing was certified");
        }
        notes.add(guess);
        if (!everyLearner) {
            notes.add("No lower bound was certified.");
        }
        notes.add(someLearner ? "The learner releases a sign for each coordinate, drawn by how many of its samples are +1."
            : "No upper bound: no learner was found that provably estimates so well (not itself certified).");
        return derivation.findings(digits, notes);
    }

    private boolean isInfeasible(Derivation derivation, Witness witness) {
        try {
            derivation.claimNoLearner(derivation.add(Rule.BOOL_EST_INFEASIBLE, List.of(), witness, 0));
            return true;
        } catch (RejectedException e) {
            // What floating point found the kernel does not prove: the error may be too near to the best one.
            return false;
        }
    }

    /** Adds and claims what a rule proves of memorization, if it does. */
    private boolean isBounded(Derivation derivation, Rule rule, Optional<Witness> witness) {
        int size = derivation.size();
        try {
            if (witness.isPresent()) {
                Step nats = derivation.add(rule, List.of(), witness.get(), digits + GUARD_DIGITS);
                derivation.claimBits(nats, witness.get().get(WitnessField.PRECISION).intValue(), digits + GUARD_DIGITS, digits);
                return true;
            }
        } catch (RejectedException e) {
            // What floating point found the kernel does not prove.
        }
        derivation.truncate(size);
        return false;
    }

    /** The learner with the least t that is right often enough, if there is one. */
    private Optional<Witness> learner() {
        BigFraction lambda = problem.lambda().lowerBound(LAMBDA_DIGITS);
        return CountLaw.of(problem.samples(), lambda, PRECISION).filter(law -> law.mean(r -> r) >= mean).map(law -> {
            double wanted = Math.min(mean * (1 + MARGIN), law.mean(r -> r));
            double t = Sections.lastGood(x -> law.mean(r -> r * Math.tanh(x * r)) >= wanted, Limits.TILTED_EXPONENT, 0, BISECTIONS);
            List<BigFraction> answers = IntStream.range(0, (problem.samples().intValueExact() + 1) / 2)
                .mapToObj(i -> answer(t, law.values[(problem.samples().intValueExact() + 1) / 2 - 1 - i])).toList();
            return Witness.precision(PRECISION).with(WitnessField.LAMBDA_LOWER, lambda).with(WitnessField.ANSWERS, answers);
        });
    }

    /** Rounded up. */
    private static BigFraction answer(double t, double r) {
        BigInteger whole = BigInteger.TEN.pow(ANSWER_DIGITS);
        return new BigFraction(new BigDecimal(Math.tanh(t * r)).movePointRight(ANSWER_DIGITS).setScale(0, RoundingMode.CEILING)
            .toBigInteger().min(whole), whole);
    }
}
