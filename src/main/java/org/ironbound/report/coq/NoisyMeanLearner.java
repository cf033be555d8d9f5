package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;

/**
 * A learner of a step by deviations [GAUSS-LEARN, GAUSS-LEARN-LEVELS] or by lengths [CHI-EVEN] as arguments of ComputedGaussian.v, which
 * computes anew what it memorizes and how often it errs. Its misses are bounded by lengths, also where the step has deviations. How rare a
 * length is Coq knows from Poisson's law, for the largest even number of coordinates, and of one coordinate alone from Phi.
 */
final class NoisyMeanLearner {
    private static final Set<Rule> RULES = EnumSet.of(Rule.GAUSS_LEARN, Rule.GAUSS_LEARN_LEVELS, Rule.GAUSS_LEARN_CHI);
    /** Of what Coq computes, more than the step has. */
    private static final int MORE_BITS = 64;
    /** Of a sum of weights 2 to the minus this share is left: less than the kernel leaves of one [CHI-SERIES]. */
    private static final int SHARE_BITS = 24;
    /** Weights of a length that stands for a deviation: the rest is less than what Laurent and Massart give. */
    private static final int MOST_OF_DEVIATION = 1000;
    private static final double LARGE = 1e200;
    /** Longer ones no step has. */
    private static final BigFraction LONGEST = new BigFraction(Limits.CHI_LENGTH);
    /** Longer numbers are too rare to matter, and Phi of them takes long. */
    private static final BigFraction LONGEST_NUMBER = new BigFraction(40);
    /** Digits of a length that is found from a deviation. */
    private static final BigInteger LENGTH_UNIT = BigInteger.TEN.pow(20);

    private final GaussianClustering problem;
    private final Step step;
    private final List<BigFraction> lengths;

    private NoisyMeanLearner(GaussianClustering problem, Step step) {
        this.problem = problem;
        this.step = step;
        this.lengths = lengths();
    }

    /** Null where the step is not by such a rule. */
    static NoisyMeanLearner of(GaussianClustering problem, Step step) {
        return RULES.contains(step.rule()) ? new NoisyMeanLearner(problem, step) : null;
    }

    private boolean isOne() {
        return problem.dimension().equals(BigInteger.ONE);
    }

    /** Pairs of coordinates; none where there is one. */
    private BigInteger half() {
        return problem.dimension().shiftRight(1);
    }

    /** Whether the first weight is computed, else bounded by Stirling's formula. */
    private boolean isExact() {
        return problem.dimension().compareTo(BigInteger.valueOf(Limits.CHI_EXACT)) <= 0;
    }

    private List<BigFraction> lengths() {
        List<BigFraction> all = switch (step.rule()) {
            case GAUSS_LEARN_CHI -> step.witness().list(WitnessField.LENGTHS).stream()
                .filter(length -> length.compareTo(LONGEST) <= 0).toList();
            case GAUSS_LEARN_LEVELS -> step.witness().list(WitnessField.DEVIATIONS).stream()
                .map(deviation -> length(problem.dimension(), deviation)).toList();
            default -> List.of(length(problem.dimension(), step.witness().get(WitnessField.DEVIATION)));
        };
        return all.stream().filter(length -> isOne() ? length.compareTo(LONGEST_NUMBER) <= 0 : Fractions.signum(length) > 0).sorted()
            .distinct().toList();
    }

    /** The root of d - 2 sqrt(d x), rounded down; 0 if that is negative. */
    static BigFraction length(BigInteger dimension, BigFraction deviation) {
        BigInteger unit = LENGTH_UNIT.pow(2);
        BigInteger root = root(deviation.multiply(dimension), unit).add(BigInteger.ONE);
        BigInteger square = dimension.multiply(unit).subtract(root.shiftLeft(1));
        return square.signum() <= 0 ? BigFraction.ZERO : Fractions.of(square.sqrt(), LENGTH_UNIT);
    }

    private static BigInteger root(BigFraction x, BigInteger unit) {
        return x.getNumerator().multiply(unit.pow(2)).divide(x.getDenominator()).sqrt();
    }

    private int precision() {
        return step.witness().get(WitnessField.PRECISION).intValue();
    }

    /** How many weights are added up for a length before the rest is bounded by a geometric series: a guess, any number is right. */
    private int weights(BigFraction length) {
        if (isOne()) {
            return 0;
        }
        double t = Numbers.near(length);
        double h = t * t / 2;
        double left = Math.scalb(1.0, -(isExact() ? Math.min(precision(), Limits.CHI_EXACT / 4) : SHARE_BITS));
        double k = half().doubleValue();
        double weight = 1;
        double sum = 0;
        int steps = 0;
        int most = step.rule() == Rule.GAUSS_LEARN_CHI ? Integer.MAX_VALUE : MOST_OF_DEVIATION;
        while (h >= k + 1 || steps < most && weight / (1 - h / (k + 1)) > left * (sum + weight)) {
            sum += weight;
            k++;
            weight *= h / k;
            steps++;
            if (sum > LARGE) {
                weight /= LARGE;
                sum /= LARGE;
            }
        }
        return steps;
    }

    /** The largest argument of Phi. */
    private double argument() {
        double lambdaSquared = Numbers.near(problem.lambdaSquared().lowerBound(30));
        double squared = lambdaSquared + (1 - lambdaSquared) / problem.samples().doubleValue() + value(WitnessField.NOISE_VARIANCE);
        double correlation = lambdaSquared / Math.sqrt(squared);
        double threshold = value(WitnessField.THRESHOLD);
        double most = lengths.stream().mapToDouble(t -> Math.abs(threshold - correlation * Numbers.near(t))).max().orElse(0)
            / Math.sqrt(1 - correlation * correlation);
        double longest = isOne() && !lengths.isEmpty() ? Numbers.near(lengths.get(lengths.size() - 1)) : 0;
        return Math.max(Math.max(most, longest), Math.abs(threshold));
    }

    private double value(WitnessField field) {
        return Numbers.near(step.witness().get(field));
    }

    private BigFraction result(ResultField field) {
        return step.result().get(field);
    }

    /** How much Coq adds up. */
    long weights() {
        long before = isExact() ? half().longValue() : 0;
        return lengths.stream().mapToLong(length -> weights(length) + before).sum();
    }

    /** The arguments of the theorem about what is computed: how the first weights are, how many terms Phi needs, and the lengths. */
    String computed(int bits) {
        return "%s (Z.to_nat %d)\n    [%s]".formatted(isExact(), NormalSeries.terms(argument(), bits),
            lengths.stream().map(length -> "(" + Numbers.term(length) + ", Z.to_nat " + weights(length) + ")")
                .collect(Collectors.joining(";\n     ")));
    }

    private String hypotheses() {
        return """
            forall (Phi : R -> R) (misses alarms mem : R), normal_cdf Phi ->
              misses_of_noisy_mean Phi (N.to_nat %1$s) n L %2$s %3$s misses -> alarms_of_noisy_mean Phi %3$s alarms ->
              kept_by_noisy_mean d n L %2$s mem ->
            """.stripTrailing().formatted(half(), Numbers.real(step.witness().get(WitnessField.NOISE_VARIANCE)),
                Numbers.real(step.witness().get(WitnessField.THRESHOLD)));
    }

    /** What the step says of the learner. */
    String lemma(String name) {
        int bits = precision() + MORE_BITS;
        Amount most = Amount.nats(result(ResultField.MEMORIZATION));
        return """
            Lemma %1$s : %2$s
              misses <= %3$s /\\ alarms <= %4$s /\\ mem / ln 2 <= %5$s.
            Proof.
              intros Phi misses alarms mem HPhi HM HA HK.
              assert (H := noisy_mean_computed Phi %6$d (Num %7$s 1) %8$s (Num %9$s 1) %10$s %11$s %12$s %13$s
                %14$s %15$s %16$s d L n %18$s %19$s misses alarms mem
                ltac:(cbn [value]; unfold d; lra) ltac:(%17$s) ltac:(cbn [value]; unfold n; lra)
                ltac:(cbn [value]; lra) ltac:(cbn [value]; lra) HPhi HM HA HK
                ltac:(vm_cast_no_check (eq_refl true))).
              cbn [value] in H. rewrite value_2 in H. destruct H as (A & B & C). repeat split; lra.
            Qed.
            """.formatted(name, hypotheses(), Numbers.real(result(ResultField.FALSE_NEGATIVE)),
                Numbers.real(result(ResultField.FALSE_POSITIVE)), most.real(), bits, problem.dimension(),
                Sizes.squareTerm(problem.lambdaSquared()), problem.samples(), Numbers.term(step.witness().get(WitnessField.NOISE_VARIANCE)),
                Numbers.term(step.witness().get(WitnessField.THRESHOLD)), half(), computed(bits),
                Numbers.term(result(ResultField.FALSE_NEGATIVE)), Numbers.term(result(ResultField.FALSE_POSITIVE)), most.term(),
                Sizes.isSquareTerm(problem.lambdaSquared()),
                Numbers.real(step.witness().get(WitnessField.NOISE_VARIANCE)), Numbers.real(step.witness().get(WitnessField.THRESHOLD)));
    }

    /** A theorem of that from the lemma. */
    String theorem(String name, String lemma, String stated, Effort effort) {
        return """
            Theorem %1$s : %2$s
              %3$s.
            Proof.
              intros Phi misses alarms mem HPhi HM HA HK. destruct (%4$s Phi misses alarms mem HPhi HM HA HK) as (A & B & C).
              repeat split; first [lra|apply Rle_trans with (1 := C); %5$s].
            Qed.
            """.formatted(name, hypotheses(), stated, lemma, effort.interval(200));
    }
}
