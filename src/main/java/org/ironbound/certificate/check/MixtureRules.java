package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.ConstantAtLeast;
import org.ironbound.kernel.statement.MixtureBound;
import org.ironbound.kernel.statement.MixtureError;
import org.ironbound.kernel.statement.MixtureErrorAtLeast;
import org.ironbound.kernel.statement.MixtureLearner;
import org.ironbound.kernel.statement.MixtureMemorizationAtMost;
import org.ironbound.kernel.statement.MixtureOutOfReach;
import org.ironbound.kernel.statement.MixtureSum;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.SparseContraction;

/** The rules of mixtures of clusters [MIX, MIX-COST, SPARSE-DIRECT, MIX-SINGLETONS, MIX-UNSEEN, MIX-FEASIBLE, MIX-LEARN]. */
final class MixtureRules {
    private final ClusterMixture problem;
    private final MixtureEvaluation evaluation;

    private MixtureRules(ClusterMixture problem, MixtureTerms terms) {
        this.problem = problem;
        this.evaluation = new MixtureEvaluation(problem, terms);
    }

    static Rules of(ClusterMixture problem) {
        return of(problem, MixtureTerms.NONE);
    }

    /** Those rules which also note the terms of their sums. */
    static Rules of(ClusterMixture problem, MixtureTerms terms) {
        MixtureRules rules = new MixtureRules(problem, terms);
        Set<Rule> bound = EnumSet.of(Rule.MIX, Rule.MIX_COST);
        // The sums pay for themselves, cluster by cluster.
        return new Rules()
            .with(Rule.MIX, Entry.stating(given -> rules.bound(given, lines -> CostTable.none()))
            .reading(WitnessField.PRECISION, WitnessField.MULTIPLIER, WitnessField.MOST_SAMPLES)
            .readingLists(WitnessField.HITS, WitnessField.FALSE_ALARMS))
            .with(Rule.MIX_COST, Entry.stating(given -> rules.bound(given, lines -> CostTable.of(problem, lines, given)))
            .reading(WitnessField.PRECISION, WitnessField.MULTIPLIER, WitnessField.MOST_SAMPLES)
            .readingLists(WitnessField.HITS, WitnessField.FALSE_ALARMS, WitnessField.CLUSTER_GROUPS, WitnessField.COUNTS,
                WitnessField.QUANTILES, WitnessField.SPLITS)
            .readingListsIfAny(WitnessField.RANK_GROUPS, WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS,
                WitnessField.MIDDLE_POINTS, WitnessField.RIGHT_POINTS, WitnessField.CENTRE_QUANTILES, WitnessField.CENTRE_SLOPES,
                WitnessField.PRICE_GROUPS, WitnessField.PRICE_COUNTS, WitnessField.PRICE_COEFFICIENTS, WitnessField.PRICE_INTERVALS,
                WitnessField.FACTORS, WitnessField.POINTS, WitnessField.SLOPES, WitnessField.SIGN_GROUPS, WitnessField.SIGN_COUNTS,
                WitnessField.SIGN_MEANS, WitnessField.SIGN_COEFFICIENTS, WitnessField.SIGN_REACHES, WitnessField.SIGN_INTERVALS,
                WitnessField.SIGN_RANKS, WitnessField.SIGN_QUANTILES, WitnessField.SIGN_SLOPES)
            .fromAny(EnumSet.of(Rule.SPARSE_DIRECT)))
            .with(Rule.SPARSE_DIRECT, Entry.stating(rules::constant)
            .reading(WitnessField.PRECISION, WitnessField.CONSTANT, WitnessField.CLUSTER_GROUP, WitnessField.COUNT)
            .readingLists(WitnessField.ENDS, WitnessField.AGREEMENTS, WitnessField.TILTS).costing(rules::payConstant))
            .with(Rule.MIX_UNSEEN, Entry.stating(rules::unseen).reading(WitnessField.PRECISION, WitnessField.MOST_SAMPLES))
            .with(Rule.MIX_FEASIBLE, Entry.stating(rules::leastError).reading(WitnessField.PRECISION, WitnessField.MOST_SAMPLES)
            .readingLists(WitnessField.HITS, WitnessField.FALSE_ALARMS)
            .readingListsIfAny(WitnessField.CLUSTER_GROUPS, WitnessField.COUNTS, WitnessField.QUANTILES, WitnessField.SPLITS))
            .with(Rule.FEASIBLE, Entry.stating(MixtureRules::infeasible).from(EnumSet.of(Rule.MIX_UNSEEN, Rule.MIX_FEASIBLE)))
            .with(Rule.MIX_LEARN, Entry.stating(rules::learner).reading(WitnessField.PRECISION)
            .readingLists(WitnessField.GROUPS, WitnessField.COUNTS, WitnessField.NOISE_VARIANCES, WitnessField.THRESHOLDS,
                WitnessField.USES, WitnessField.DEVIATIONS)
            .readingListsIfAny(WitnessField.NAMES, WitnessField.KEEPINGS, WitnessField.ANSWERS, WitnessField.LENGTHS))
            .with(Rule.PRIV, PrivacyRule.ofMixture(bound))
            .with(Rule.BITS, BitsRule.ofMixture(EnumSet.of(Rule.MIX, Rule.MIX_COST, Rule.MIX_LEARN)));
    }

    private Stated unseen(Given given) throws RejectedException {
        return leastError(evaluation.unseen(unit(given), given.whole(WitnessField.MOST_SAMPLES), given.cost()));
    }

    private Stated leastError(Given given) throws RejectedException {
        BigInteger unit = unit(given);
        BigInteger most = given.whole(WitnessField.MOST_SAMPLES);
        return leastError(evaluation.leastError(unit, most, lines(unit, given), ErrorsOutOfReach.of(problem, given), given.cost()));
    }

    private static Stated leastError(MixtureError sum) throws RejectedException {
        return Statements.of(Follows.require(MixtureErrorAtLeast.of(sum), "the sum is not over all clusters"));
    }

    private static BigInteger unit(Given given) throws RejectedException {
        BigInteger unit = given.unit();
        if (unit.bitLength() > Limits.MIXTURE_PRECISION + 1) {
            throw new RejectedException("witness precision must be at most " + Limits.MIXTURE_PRECISION + " here");
        }
        return unit;
    }

    /** What learners pay, where the lines below phi are known. */
    @FunctionalInterface
    private interface Costs {
        CostTable with(List<LeastInformationLine> lines) throws RejectedException;
    }

    private void payConstant(Given given) throws RejectedException {
        SparseConstant.pay(given.cost(), given.precision(), SparseCounts.count(given.witness()), given.witness());
    }

    private Stated constant(Given given) throws RejectedException {
        SparseContraction contraction = SparseCounts.of(problem, given.witness());
        return Statements.of(Follows.require(ConstantAtLeast.sparse(KernelProblems.of(contraction), contraction.counted(),
            SparseConstant.proved(given.logarithm(), contraction.counted(), contraction.fixed(), given.witness())),
            "nothing follows of the constant"));
    }

    private Stated bound(Given given, Costs costs) throws RejectedException {
        BigInteger unit = unit(given);
        BigFraction multiplier = given.number(WitnessField.MULTIPLIER);
        List<LeastInformationLine> lines = lines(unit, given);
        MixtureSum sum = evaluation.sum(unit, given.whole(WitnessField.MOST_SAMPLES), multiplier,
            new MixtureEvaluation.Prices(lines, costs.with(lines)), given.cost());
        return Statements.of(Follows.require(MixtureBound.of(sum), "the sum is not over all clusters"));
    }

    private Stated learner(Given given) throws RejectedException {
        BigInteger unit = unit(given);
        MixtureLearner learner = evaluation.learner(unit, LearnerParts.of(problem, given), given.cost());
        return Statements.of(Follows.require(MixtureMemorizationAtMost.learn(learner), "the learner does not reach the problem's error"));
    }

    private static Stated infeasible(Given given) throws RejectedException {
        return Statements.of(Follows.require(MixtureOutOfReach.feasible(given.statement(0, MixtureErrorAtLeast.class)),
            "the premise's least-error is not above the problem's error"));
    }

    /** The lines below phi that the terms use. */
    private static List<LeastInformationLine> lines(BigInteger unit, Given given) throws RejectedException {
        List<BigFraction> hits = given.witness().list(WitnessField.HITS);
        List<BigFraction> alarms = given.witness().list(WitnessField.FALSE_ALARMS);
        if (hits.size() != alarms.size() || hits.size() < 2) {
            throw new RejectedException("witness hits and false-alarms must be lists of the same length, at least 2");
        }
        given.cost().spend(hits.size(), MixtureCost.line(unit));
        Logarithm ln = new Logarithm(unit);
        List<LeastInformationLine> lines = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            lines.add(LeastInformationLine.at(ln, proper(WitnessField.HITS, hits.get(i), unit),
                proper(WitnessField.FALSE_ALARMS, alarms.get(i), unit), unit));
        }
        return lines;
    }

    private static BigInteger proper(WitnessField field, BigFraction value, BigInteger unit) throws RejectedException {
        BigInteger whole = Given.whole(field, value);
        if (whole.signum() == 0 || whole.compareTo(unit) >= 0) {
            throw new RejectedException("witness " + field.label() + " must be strictly between 0 and 1, in multiples of 2^-precision");
        }
        return whole;
    }
}
