package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.MixtureSum;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;

/** The rules of mixtures of clusters [MIX, MIX-SINGLETONS, MIX-UNSEEN, MIX-FEASIBLE]. */
final class MixtureRules {
    private final ClusterMixture problem;
    private final MixtureEvaluation evaluation;

    private MixtureRules(ClusterMixture problem) {
        this.problem = problem;
        this.evaluation = new MixtureEvaluation(problem);
    }

    static Rules of(ClusterMixture problem) {
        MixtureRules rules = new MixtureRules(problem);
        Set<Rule> bound = EnumSet.of(Rule.MIX);
        // The sums pay for themselves, cluster by cluster.
        return new Rules()
            .with(Rule.MIX, Entry.yielding(rules::bound).reading(WitnessField.PRECISION, WitnessField.MULTIPLIER, WitnessField.MOST_SAMPLES)
            .readingLists(WitnessField.HITS, WitnessField.FALSE_ALARMS))
            .with(Rule.MIX_UNSEEN, Entry.yielding(rules::unseen).reading(WitnessField.PRECISION, WitnessField.MOST_SAMPLES))
            .with(Rule.MIX_FEASIBLE, Entry.yielding(rules::leastError).reading(WitnessField.PRECISION, WitnessField.MOST_SAMPLES)
            .readingLists(WitnessField.HITS, WitnessField.FALSE_ALARMS))
            .with(Rule.FEASIBLE, Entry.yielding(rules::infeasible).from(EnumSet.of(Rule.MIX_UNSEEN, Rule.MIX_FEASIBLE)))
            .with(Rule.PRIV, PrivacyRule.entry(problem.samples(), bound))
            .with(Rule.BITS, BitsRule.entry(bound));
    }

    private Map<ResultField, BigFraction> unseen(Given given) throws RejectedException {
        BigInteger unit = unit(given);
        return Results.one(ResultField.LEAST_ERROR,
            Fractions.of(evaluation.unseen(unit, given.whole(WitnessField.MOST_SAMPLES), given.cost()).lower, unit));
    }

    private Map<ResultField, BigFraction> leastError(Given given) throws RejectedException {
        BigInteger unit = unit(given);
        BigInteger most = given.whole(WitnessField.MOST_SAMPLES);
        return Results.one(ResultField.LEAST_ERROR, Fractions.of(evaluation.leastError(unit, most, lines(unit, given), given.cost()).lower,
            unit));
    }

    private static BigInteger unit(Given given) throws RejectedException {
        BigInteger unit = given.unit();
        if (unit.bitLength() > Limits.MIXTURE_PRECISION + 1) {
            throw new RejectedException("witness precision must be at most " + Limits.MIXTURE_PRECISION + " here");
        }
        return unit;
    }

    private Map<ResultField, BigFraction> bound(Given given) throws RejectedException {
        BigInteger unit = unit(given);
        BigFraction multiplier = given.number(WitnessField.MULTIPLIER);
        MixtureSum sum = evaluation.sum(unit, given.whole(WitnessField.MOST_SAMPLES), multiplier, lines(unit, given), given.cost());
        Map<ResultField, BigFraction> result = Results.one(ResultField.MEMORIZATION,
            Fractions.of(sum.bound(multiplier, problem.target().error()), unit));
        result.put(ResultField.TERMS, Fractions.of(sum.total, unit));
        result.put(ResultField.SINGLETONS, Fractions.of(sum.singletons, unit));
        return result;
    }

    /** No numbers: the statement is that no learner reaches the error. */
    private Map<ResultField, BigFraction> infeasible(Given given) throws RejectedException {
        if (problem.target().error().compareTo(given.stated(0, ResultField.LEAST_ERROR)) >= 0) {
            throw new RejectedException("the premise's least-error is not above the problem's error");
        }
        return Results.none();
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
