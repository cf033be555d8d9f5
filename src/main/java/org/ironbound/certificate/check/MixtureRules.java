package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.MixtureSum;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;

/** The rules of mixtures of clusters [MIX, MIX-SINGLETONS, MIX-UNSEEN, MIX-FEASIBLE]. */
final class MixtureRules extends Rules {
    private final ClusterMixture problem;
    private final MixtureEvaluation evaluation;

    MixtureRules(ClusterMixture problem) {
        this.problem = problem;
        this.evaluation = new MixtureEvaluation(problem);
    }

    @Override
    protected Shape shape(Rule rule) {
        Set<Rule> bound = EnumSet.of(Rule.MIX);
        return switch (rule) {
            case MIX -> new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.MULTIPLIER, Field.MOST_SAMPLES), EnumSet.of(Field.HITS, Field.FALSE_ALARMS));
            case MIX_UNSEEN -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.MOST_SAMPLES));
            case MIX_FEASIBLE -> new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.MOST_SAMPLES), EnumSet.of(Field.HITS, Field.FALSE_ALARMS));
            case FEASIBLE -> Shape.of(List.of(EnumSet.of(Rule.MIX_UNSEEN, Rule.MIX_FEASIBLE)), Set.of());
            case PRIV -> Shape.of(List.of(bound), EnumSet.of(Field.PRECISION, Field.EPSILON));
            case BITS -> Shape.of(List.of(bound), EnumSet.of(Field.PRECISION));
            default -> null;
        };
    }

    /** The sums pay for themselves, cluster by cluster. */
    @Override
    protected Map<Field, BigFraction> paid(Rule rule, List<Step> premises, Witness witness, CheckCost cost) throws RejectedException {
        return switch (rule) {
            case MIX -> bound(unit(witness), witness, cost);
            case MIX_UNSEEN -> one(Field.LEAST_ERROR, Fractions.of(evaluation.unseen(unit(witness), most(witness), cost).lower, unit(witness)));
            case MIX_FEASIBLE -> one(Field.LEAST_ERROR,
                Fractions.of(evaluation.leastError(unit(witness), most(witness), lines(unit(witness), witness, cost), cost).lower, unit(witness)));
            default -> super.paid(rule, premises, witness, cost);
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case FEASIBLE -> { }
            case PRIV -> PrivacyRule.pay(cost, precision(witness), premises.get(0), witness.get(Field.EPSILON));
            case BITS -> payBits(cost, precision(witness), premises.get(0));
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case FEASIBLE -> infeasible(premises.get(0).result().get(Field.LEAST_ERROR));
            case PRIV -> PrivacyRule.apply(logarithm(witness), problem.samples(), premises.get(0), witness.get(Field.EPSILON));
            case BITS -> one(Field.MEMORIZATION, bits(logarithm(witness), premises.get(0)));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private static BigInteger unit(Witness witness) throws RejectedException {
        BigInteger unit = logarithm(witness).unit;
        if (unit.bitLength() > Limits.MIXTURE_PRECISION + 1) {
            throw new RejectedException("witness precision must be at most " + Limits.MIXTURE_PRECISION + " here");
        }
        return unit;
    }

    private Map<Field, BigFraction> bound(BigInteger unit, Witness witness, CheckCost cost) throws RejectedException {
        BigFraction multiplier = witness.get(Field.MULTIPLIER);
        MixtureSum sum = evaluation.sum(unit, most(witness), multiplier, lines(unit, witness, cost), cost);
        Map<Field, BigFraction> result = one(Field.MEMORIZATION, Fractions.of(sum.bound(multiplier, problem.target().error()), unit));
        result.put(Field.TERMS, Fractions.of(sum.total, unit));
        result.put(Field.SINGLETONS, Fractions.of(sum.singletons, unit));
        return result;
    }

    /** No numbers: the statement is that no learner reaches the error. */
    private Map<Field, BigFraction> infeasible(BigFraction least) throws RejectedException {
        if (problem.target().error().compareTo(least) >= 0) {
            throw new RejectedException("the premise's least-error is not above the problem's error");
        }
        return new EnumMap<>(Field.class);
    }

    private static BigInteger most(Witness witness) throws RejectedException {
        return whole(Field.MOST_SAMPLES, witness.get(Field.MOST_SAMPLES));
    }

    /** The lines below phi that the terms use. */
    private static List<LeastInformationLine> lines(BigInteger unit, Witness witness, CheckCost cost) throws RejectedException {
        List<BigFraction> hits = witness.list(Field.HITS);
        List<BigFraction> alarms = witness.list(Field.FALSE_ALARMS);
        if (hits.size() != alarms.size() || hits.size() < 2) {
            throw new RejectedException("witness hits and false-alarms must be lists of the same length, at least 2");
        }
        cost.spend(hits.size(), MixtureCost.line(unit));
        Logarithm ln = new Logarithm(unit);
        List<LeastInformationLine> lines = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            lines.add(LeastInformationLine.at(ln, proper(Field.HITS, hits.get(i), unit), proper(Field.FALSE_ALARMS, alarms.get(i), unit), unit));
        }
        return lines;
    }

    private static BigInteger proper(Field field, BigFraction value, BigInteger unit) throws RejectedException {
        BigInteger whole = whole(field, value);
        if (whole.signum() == 0 || whole.compareTo(unit) >= 0) {
            throw new RejectedException("witness " + field.label() + " must be strictly between 0 and 1, in multiples of 2^-precision");
        }
        return whole;
    }
}
