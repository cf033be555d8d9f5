package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.Estimation;
import org.ironbound.kernel.statement.EstimationAtLeast;
import org.ironbound.kernel.statement.EstimationAtMost;
import org.ironbound.kernel.statement.NoEstimate;
import org.ironbound.problem.BooleanEstimation;

/** The rules of Boolean clustering with an estimate of the signs of the centre [BOOL-EST]. */
final class BooleanEstimationRules {
    private final BooleanEstimation problem;
    private final Estimation subject;
    private final AnswersOfWitness counted;

    private BooleanEstimationRules(BooleanEstimation problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
        this.counted = new AnswersOfWitness(problem.samples(), problem.lambda());
    }

    static Rules of(BooleanEstimation problem) {
        BooleanEstimationRules rules = new BooleanEstimationRules(problem);
        return new Rules()
            .with(Rule.BOOL_EST, Entry.stating(rules::everyLearner).reading(CentrePriceOfWitness.numbers())
                .readingLists(CentrePriceOfWitness.lists()).costing(rules::payEveryLearner))
            .with(Rule.BOOL_EST_LEARN, Entry.stating(rules::someLearner).reading(WitnessField.PRECISION, WitnessField.LAMBDA_LOWER)
                .readingLists(WitnessField.ANSWERS)
                .costing(given -> rules.counted.pay(given, AnswersOfWitness.denominator(given).bitLength())))
            .with(Rule.BOOL_EST_INFEASIBLE, Entry.stating(rules::noLearner).reading(WitnessField.PRECISION, WitnessField.LAMBDA)
                .costing(given -> CountsOfSigns.payMean(given, problem.samples())))
            .with(Rule.BITS, BitsRule.ofEstimation(EnumSet.of(Rule.BOOL_EST, Rule.BOOL_EST_LEARN)));
    }

    private void payEveryLearner(Given given) throws RejectedException {
        int precision = given.precision();
        CentrePriceOfWitness.pay(given, problem.samples());
        given.cost().spend(KernelCost.divergence(precision, KernelCost.PROBLEM_BITS));
    }

    /** What the estimate needs of the centre, and what samples tell of themselves with it. */
    private Stated everyLearner(Given given) throws RejectedException {
        return Statements.of(Follows.require(EstimationAtLeast.boolEst(subject, CentrePriceOfWitness.price(given, problem.samples(),
            lambda(given)), given.precision()), "nothing is certainly known of the centre at this precision"));
    }

    private Stated someLearner(Given given) throws RejectedException {
        BigFraction lambda = counted.lambda(given);
        int precision = counted.precision(given, lambda);
        BigInteger denominator = AnswersOfWitness.denominator(given);
        return Statements.of(Follows.require(EstimationAtMost.boolEst(subject, counted.answers(lambda, precision, denominator,
            counted.numerators(given, denominator)), precision), "the learner's signs are not certainly right often enough"));
    }

    private Stated noLearner(Given given) throws RejectedException {
        return Statements.of(Follows.require(NoEstimate.boolEst(subject, CountsOfSigns.mean(given, problem.samples(), lambda(given))),
            "the best guess from the samples is not certainly wrong so often"));
    }

    private BigFraction lambda(Given given) throws RejectedException {
        return ParameterBound.above(problem.lambda(), WitnessField.LAMBDA, "lambda", given);
    }
}
