package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;

/**
 * The distance of two normal laws that an error needs [DISTANCE, DISTANCE-PAIR]: what is cited of tests is a hypothesis, that a quantile is
 * one is proved.
 *
 * @param target the error
 * @param step   by one of both rules
 */
record GaussianDistance(ErrorTarget target, Step step) {
    /** Of what Coq computes, more than the step has. */
    private static final int MORE_BITS = 64;

    /** The name of the hypothesis about tests. */
    String hypothesis() {
        return isPair() ? "best_pairs_of_tests" : "best_tests";
    }

    private boolean isPair() {
        return step.rule() == Rule.DISTANCE_PAIR;
    }

    /** The distance. */
    String value() {
        return isPair()
            ? "(%s + %s)".formatted(quantile(WitnessField.FALSE_NEGATIVE_QUANTILE), quantile(WitnessField.FALSE_POSITIVE_QUANTILE))
            : "(2 * " + quantile(WitnessField.QUANTILE) + ")";
    }

    /** The same as a number. */
    BigFraction number() {
        return isPair() ? step.witness().get(WitnessField.FALSE_NEGATIVE_QUANTILE)
            .add(step.witness().get(WitnessField.FALSE_POSITIVE_QUANTILE)) : step.witness().get(WitnessField.QUANTILE).multiply(2);
    }

    private String quantile(WitnessField field) {
        return Numbers.real(step.witness().get(field));
    }

    private String below(BigFraction error, WitnessField field) {
        BigFraction quantile = step.witness().get(field);
        int bits = step.witness().get(WitnessField.PRECISION).intValue() + MORE_BITS;
        return NormalSeries.below(error, quantile, Fractions.signum(error) > 0 ? bits : bits + bitsOfTail(quantile));
    }

    /** HD: that a test with these errors, by the hypotheses HPhi, HB and HA, has at least this distance, for a split if there is one. */
    String proof(String apart, String split) {
        if (isPair()) {
            ErrorPair pair = (ErrorPair) target;
            return """
                assert (Q := %1$s).
                assert (Q' := %2$s).
                cbn [value] in Q, Q'. rewrite ?Rdiv_1_r in Q, Q'.
                assert (HD : %3$s ^ 2 <= %4$s).
                { apply (HB %5$s%6$s %7$s); first [lra|unfold quantiles_near; lra]. }
                """.formatted(below(pair.falseNegative(), WitnessField.FALSE_NEGATIVE_QUANTILE),
                    below(pair.falsePositive(), WitnessField.FALSE_POSITIVE_QUANTILE), value(), apart, split,
                    quantile(WitnessField.FALSE_NEGATIVE_QUANTILE), quantile(WitnessField.FALSE_POSITIVE_QUANTILE));
        }
        return """
            assert (Q := %1$s).
            cbn [value] in Q. rewrite ?Rdiv_1_r in Q.
            assert (HD : %2$s ^ 2 <= %3$s).
            { apply (HB %4$s%5$s); lra. }
            """.formatted(below(mean(), WitnessField.QUANTILE), value(), apart, split, quantile(WitnessField.QUANTILE));
    }

    /** Where no error is allowed the step needs no bits of Phi(-z); Coq needs these to see that it is more than 0. */
    private static int bitsOfTail(BigFraction quantile) {
        return (int) Math.ceil(Numbers.near(quantile.pow(2)));
    }

    private BigFraction mean() {
        return target instanceof ErrorPair pair ? pair.falseNegative().add(pair.falsePositive()).divide(2)
            : ((AverageError) target).error();
    }

    /** What is asked of the errors of the numbers g. */
    static String accurate(ErrorTarget target, String miss, String falseAlarm) {
        return target instanceof ErrorPair pair
            ? "(%s <= %s /\\ %s <= %s)".formatted(miss, Numbers.real(pair.falseNegative()), falseAlarm, Numbers.real(pair.falsePositive()))
            : "(" + miss + " + " + falseAlarm + ") / 2 <= " + Numbers.real(((AverageError) target).error());
    }
}
