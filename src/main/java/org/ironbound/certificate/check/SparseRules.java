package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CentreNeeded;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.ConstantAtLeast;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.KeepingLearner;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.kernel.statement.SignThreshold;
import org.ironbound.kernel.statement.SparseSigns;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/**
 * The rules of the sparse hypercube [SPARSE-DIRECT, MEM-DIRECT, SPARSE-TV, FEASIBLE, SPARSE-LEARN, SPARSE-MANY] beside those of its
 * coefficients and of all clustering problems.
 */
final class SparseRules {
    private final SparseHypercube problem;
    private final SparseContraction contraction;
    private final Clustering subject;

    private SparseRules(SparseHypercube problem) {
        this.problem = problem;
        this.contraction = problem.contraction();
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(SparseHypercube problem) {
        SparseRules rules = new SparseRules(problem);
        Set<Rule> information = ClusteringRules.INFORMATION;
        return ClusteringRules.stating(problem, rules.subject, SparseContractionRules.UPPER,
            EnumSet.of(Rule.MEM, Rule.MEM_DIRECT, Rule.SPARSE_TV), EnumSet.of(Rule.SPARSE_LEARN))
            .with(SparseContractionRules.UPPER, SparseContractionRules.of(problem.contraction()))
            .with(Rule.SPARSE_DIRECT, problem.samples().equals(BigInteger.ONE) ? Entry.stating(rules::constantOfOne)
                : Entry.stating(rules::constant).reading(WitnessField.PRECISION, WitnessField.CONSTANT)
                .readingLists(WitnessField.ENDS, WitnessField.AGREEMENTS, WitnessField.TILTS)
                    .costing(given -> SparseConstant.pay(given.cost(), given.precision(), rules.contraction.counted(), given.witness())))
            .with(Rule.MEM_DIRECT, MemorizationRule.direct(EnumSet.of(Rule.SPARSE_DIRECT), information))
            .with(Rule.SPARSE_TV, Entry.stating(rules::totalVariation)
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.QUANTILE, WitnessField.UPPER_QUANTILE,
                    WitnessField.ROOT, WitnessField.MEAN, WitnessField.COEFFICIENT, WitnessField.REACH)
                .readingLists(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS, WitnessField.MIDDLE_POINTS,
                    WitnessField.RIGHT_POINTS, WitnessField.POINTS, WitnessField.SLOPES)
                .costing(rules::payTotalVariation))
            .with(Rule.FEASIBLE, problem.target().needsInfiniteInformation() ? Entry.stating(rules::perfect)
                : Entry.stating(rules::infeasible).from(information).reading(WitnessField.PRECISION).costing(rules::payCapacity))
            .with(Rule.SPARSE_LEARN, Entry.stating(rules::learner).reading(SignLearnerErrors.witness(WitnessField.KEEPING))
            .costing(rules::payLearner));
    }

    private void payCapacity(Given given) throws RejectedException {
        SparseContractionRules.payCoefficients(given.cost());
        ClusteringRules.payCapacity(given.cost(), given.precision(), contraction.counted() + 2 * KernelCost.PROBLEM_BITS);
    }

    /** Pays for the ranks, for the coefficient, and for fractions as long as the law of a sign and what is memorized. */
    private void payTotalVariation(Given given) throws RejectedException {
        RankedSignsOfWitness.pay(given);
        SparseContractionRules.payCoefficients(given.cost());
        SupremumWitness.pay(given.cost(), given.precision(), given.witness());
        long numbers = KernelCost.size(given.number(WitnessField.MEAN)) + KernelCost.size(given.number(WitnessField.LAMBDA))
            + KernelCost.size(given.number(WitnessField.COEFFICIENT)) + 4L * given.precision();
        given.cost().spend(6, KernelCost.fraction(contraction.counted() + 2 * KernelCost.PROBLEM_BITS + numbers));
    }

    private void payLearner(Given given) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        long keeping = KernelCost.size(given.number(WitnessField.KEEPING));
        long law = contraction.counted() + KernelCost.PROBLEM_BITS + keeping;
        ClusteringRules.payCapacity(cost, precision, law);
        cost.spend(KernelCost.divergence(precision, keeping) + KernelCost.quotient(precision + 2 * law, law));
        SignLearnerErrors.pay(cost, precision, law, given.witness());
        SignLearnerErrors.pay(cost, precision, law, given.witness());
    }

    private Stated constantOfOne(Given given) throws RejectedException {
        return Statements.of(Follows.require(ConstantAtLeast.sparseOfOne(subject.coordinate), "nothing follows of the constant"));
    }

    private Stated constant(Given given) throws RejectedException {
        int n = fewSamples(Rule.SPARSE_DIRECT);
        return Statements.of(Follows.require(ConstantAtLeast.sparse(subject.coordinate, n,
            SparseConstant.proved(given.logarithm(), n, problem.fixed(), given.witness())), "nothing follows of the constant"));
    }

    private int fewSamples(Rule rule) throws RejectedException {
        if (contraction.isMany()) {
            throw new RejectedException(rule + " is for at most " + ProblemLimits.SPARSE_SAMPLES + " samples");
        }
        return contraction.counted();
    }

    /** What the error needs of signs that are made from the samples, and how much that is of the samples. */
    private Stated totalVariation(Given given) throws RejectedException {
        int n = fewSamples(Rule.SPARSE_TV);
        BigFraction mean = given.number(WitnessField.MEAN);
        if (Fractions.signum(mean) == 0 || mean.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness mean must be above 0 and at most 1");
        }
        SymmetricLaw law = SymmetricLaw.ofSparse(new SparseNumbers(contraction).countedAgreement(), mean, given.unit());
        SparseSigns signs = Follows.require(SparseSigns.of(subject.coordinate, n, mean, SupremumWitness.proved(law, given.witness())),
            "there are no such signs");
        CentreNeeded centre = Follows.require(RankedSignsOfWitness.centre(given, given.number(WitnessField.LAMBDA)),
            "the quantiles and the ranks do not certainly give this root");
        return Statements.of(Follows.require(MemorizationAtLeast.sparseTv(subject, signs, centre),
            "lambda is below tau over the mean, or Phi(-quantile) not certainly as large as the mean of both error probabilities may be"));
    }

    /** Infinite information exceeds every capacity. */
    private Stated perfect(Given given) throws RejectedException {
        return Statements.of(Follows.require(NoLearner.perfect(subject), "the error does not need infinite information"));
    }

    private Stated infeasible(Given given) throws RejectedException {
        CarriedAtMost carried = Follows.require(CarriedAtMost.sparse(SparseContractionRules.view(contraction, subject.coordinate),
            problem.dimension(), given.precision()), "nothing follows of what the samples carry");
        return Statements.of(Follows.require(NoLearner.feasible(carried, given.statement(0, InformationNeeded.class)),
            "the information is not certainly above what the samples carry"));
    }

    /** What a learner reaches with fewer samples it reaches with these: it may ignore some. */
    private Stated learner(Given given) throws RejectedException {
        BigInteger d = problem.dimension();
        BigFraction p = problem.fixed();
        BigFraction keeping = given.number(WitnessField.KEEPING);
        if (keeping.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness keeping must be at most 1");
        }
        int n = contraction.counted();
        SignThreshold threshold = SignLearnerErrors.threshold(given, given.precision(), d, SparseLearner.lawOfPositive(n, p, keeping),
            SparseLearner.lawOfNull(n, p, keeping));
        KeepingLearner learner = Follows.require(KeepingLearner.of(n, keeping, threshold), "there is no such learner");
        return Statements.of(Follows.require(LearnerExists.sparseLearn(subject, learner, given.precision()),
            "nothing follows of this learner"));
    }
}
