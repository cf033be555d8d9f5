package org.ironbound.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ErrorPair;
import org.ironbound.certificate.ErrorTarget;
import org.ironbound.certificate.GaussianClustering;
import org.ironbound.certificate.LambdaSquared;
import org.ironbound.certificate.Problem;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/** Problems and claims in words. */
public final class Wording {
    private static final int CLAIM_DIGITS = 12;

    private Wording() {
    }

    /** The problem with its assumptions, in one or more lines. */
    public static List<String> problem(Problem problem) {
        if (problem instanceof GaussianClustering gaussian) {
            return gaussian(gaussian);
        }
        throw new IllegalArgumentException(problem.family());
    }

    private static List<String> gaussian(GaussianClustering problem) {
        return List.of("Gaussian clustering, d = " + problem.dimension() + ", n = " + problem.samples() + ", lambda^2 = " + lambda(problem.lambdaSquared()) + ",",
            target(problem.target()));
    }

    /** L as people write it. */
    public static String lambda(LambdaSquared l) {
        return l.exact().map(Decimals::exact).orElse("1/sqrt(d)");
    }

    /** The accuracy in words. */
    public static String target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return "average error at most " + Decimals.exact(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return "false negatives at most " + Decimals.exact(pair.falseNegative()) + ", false positives at most " + Decimals.exact(pair.falsePositive());
    }

    /** One claim in words, with the rules that it rests on. */
    public static List<String> claim(Certificate certificate, Claim claim) {
        String rules = "[" + String.join(", ", rules(certificate, claim.step())) + "]";
        if (claim.quantity() == Claim.Quantity.LEARNERS) {
            return List.of(subject(claim), "  " + rules);
        }
        String unit = claim.unit() == Claim.Unit.COUNT ? "" : " " + claim.unit().label();
        return List.of(subject(claim) + " " + Decimals.rounded(claim.value(), CLAIM_DIGITS, claim.relation().rounding()) + unit
            + " (" + rounded(claim.relation()) + ")", "  " + rules);
    }

    /** A claim up to its number. */
    public static String subject(Claim claim) {
        boolean lower = claim.relation() == Relation.AT_LEAST;
        return switch (claim.quantity()) {
            case LEARNERS -> "no learner at all reaches this error";
            case LEAST_MEMORIZATION -> lower ? "every such learner memorizes at least" : "some such learner memorizes at most";
        };
    }

    /** How a stated number was rounded. */
    public static String rounded(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "rounded down";
            case AT_MOST -> "rounded up";
            case EQUAL -> "exact";
        };
    }

    /** The rules behind a step, sorted. */
    public static List<String> rules(Certificate certificate, int step) {
        Set<Rule> rules = new TreeSet<>();
        collect(certificate.steps(), step, rules);
        List<String> ids = new ArrayList<>();
        for (Rule rule : rules) {
            ids.add(rule.id());
        }
        return ids;
    }

    private static void collect(List<Step> steps, int number, Set<Rule> rules) {
        if (number < 1 || number > steps.size()) {
            return;
        }
        Step step = steps.get(number - 1);
        rules.add(step.rule());
        for (int premise : step.premises()) {
            if (premise < number) {
                collect(steps, premise, rules);
            }
        }
    }
}
