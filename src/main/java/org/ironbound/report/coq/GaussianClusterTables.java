package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;

/**
 * Gaussian clusters of a mixture: factors by [GAUSS], what an error costs by its quantile [GAUSS-TV-COST], errors by what samples carry and
 * those that are out of reach [GAUSS-TV]. Of learners that Coq does not model it knows the numbers, and what is cited of these.
 */
final class GaussianClusterTables extends KindTables {
    /** A chord of the errors is this short, so that nearly nothing is lost by it. */
    private static final BigFraction SHORT = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));
    /** Of what Coq computes, more than the step has: for the difference of errors that are that near to each other. */
    private static final int MORE_BITS = 160;
    /** Digits of a rational that stands for an irrational lambda squared. */
    private static final int PARAMETER_DIGITS = 60;
    /** An error at a quantile takes Coq as long as so many letters. */
    private static final long LETTERS = 4;

    /** For how much is added up, about what steps have. */
    private static final int LEARNER_BITS = 160;

    private final GaussianCluster kind;
    private final BigFraction dimension;
    /** At least lambda squared. */
    private final BigFraction square;

    GaussianClusterTables(GaussianCluster kind) {
        super(kind);
        this.kind = kind;
        this.dimension = new BigFraction(kind.dimension());
        this.square = kind.lambdaSquared().upperBound(PARAMETER_DIGITS);
    }

    @Override
    boolean isFinite() {
        return false;
    }

    @Override
    String definition(int place) {
        return """
            Module %1$s.
            Definition L : R := %2$s.
            (** At least L: more only weakens what is cited. *)
            Definition l : term := %3$s.
            Lemma L_range : 0 < L <= value l.
            Proof. unfold L, l. cbn [value]. split; %4$s. Qed.
            Lemma l_small : value l < 1.
            Proof. unfold l. cbn [value]. lra. Qed.
            Definition C : cluster := gaussian_cluster %5$d L.
            Lemma C_known : is_cluster C.
            Proof. assert (H := L_range). assert (H' := l_small). unfold C, is_cluster. lra. Qed.
            End %1$s.
            """.formatted(module(place), kind.lambdaSquared().exact().map(Numbers::real)
                .orElseGet(() -> "/ sqrt " + kind.dimension()), Numbers.term(square),
                kind.lambdaSquared().exact().isPresent() ? "lra" : "interval with (i_prec 300)", kind.dimension());
    }

    @Override
    String cluster(int place) {
        return module(place) + ".C";
    }

    @Override
    String isCluster(int place) {
        return module(place) + ".C_known";
    }

    @Override
    String byNumbers(String what, String known) {
        return known;
    }

    // ---- numbers

    /** 1 + (n-1) L. */
    private BigFraction scale(int samples) {
        return BigFraction.ONE.add(square.multiply(samples - 1L));
    }

    private BigFraction tau(int samples) {
        return square.multiply(samples).divide(scale(samples));
    }

    private BigFraction rho(int samples) {
        return tau(samples).multiply(square);
    }

    @Override
    BigFraction sharpFactor(int samples) {
        return BigFraction.ONE.subtract(square).divide(square.pow(2).multiply(samples));
    }

    private static BigFraction ln(BigFraction x, boolean up) {
        return Fractions.of(up ? new Logarithm(UNIT).of(x.getNumerator(), x.getDenominator()).upper
            : new Logarithm(UNIT).of(x.getNumerator(), x.getDenominator()).lower, UNIT);
    }

    /** At most Phi(-z). */
    private static BigFraction error(BigFraction quantile) {
        return Fractions.of(NormalDistribution.of(quantile.getNumerator().negate(), quantile.getDenominator(), UNIT).lower, UNIT);
    }

    /** The statement that is proved of a list by one computation, of as many terms of the series of Phi as the largest quantile needs. */
    private static String proof(String theorem, int bits, double quantile, String lists, GaussianCluster kind) {
        return "apply (%s %d %d l L L_range l_small (Z.to_nat %d) %s). vm_cast_no_check (eq_refl true).\n".formatted(theorem, bits,
            kind.dimension(), NormalSeries.terms(quantile, bits), lists);
    }

    // ---- costs

    /** What an error costs: the quantile at which it is best, the split, and what is paid at a price. */
    private record Bought(BigFraction quantile, BigFraction split, BigFraction price, BigFraction least) {
        String text() {
            return "Bought %s %s %s %s %s".formatted(Numbers.term(quantile), Numbers.term(quantile.add(SHORT)), Numbers.term(split),
                Numbers.term(price), Numbers.term(least));
        }
    }

    private Bought bought(int samples, BigFraction quantile, BigFraction split) {
        BigFraction noise = BigFraction.ONE.subtract(split);
        BigFraction share = quantile.pow(2).multiply(2).multiply(noise).divide(dimension.multiply(split));
        BigFraction detail = split.divide(rho(samples)).multiply(share).multiply(new BigFraction(2).subtract(share));
        BigFraction unknown = BigFraction.ONE.subtract(detail);
        BigFraction apart = BigFraction.ONE.subtract(tau(samples));
        BigFraction growth = apart.multiply(2).multiply(BigFraction.ONE.subtract(share)).multiply(noise)
            .divide(rho(samples).multiply(unknown).multiply(BigFraction.ONE.subtract(tau(samples).multiply(detail))));
        BigFraction kept = ln(BigFraction.ONE.add(apart.multiply(detail).divide(unknown)), false).multiply(dimension).divide(2);
        BigFraction beyond = quantile.add(SHORT);
        BigFraction width = beyond.pow(2).subtract(quantile.pow(2));
        BigFraction chord = width.divide(error(quantile).subtract(error(beyond)));
        return new Bought(quantile, split, above(growth.multiply(chord)),
            below(kept.add(growth.multiply(chord.multiply(error(quantile)).subtract(width)))));
    }

    @Override
    String costs(String name, int place, ClusterCosts costs) {
        return known(name, place, "(** What is said, from one sample on. *)\n" + costs.definitions()
            + "Definition table := gaussian_table known_table " + costs.costs() + ".\n", "all_pay C table", costs.proof());
    }

    @Override
    ClusterCosts byFactors(String name, int bits, int samples) {
        return new ClusterCosts(table(name + "_table", "term", factors(1, samples)), "", List.of(), List.of(), "[]", "",
            proof("gaussian_pays", bits, 0, name + "_table []", kind), 0);
    }

    /** Each number of samples that costs are of, with these: they hold of fewer samples too. */
    @Override
    ClusterCosts byCosts(Certificate certificate, Step step, PaidCosts paid, String name, int bits, int samples) {
        Map<Integer, Map<BigFraction, BigFraction>> splits = new TreeMap<>();
        paid.all().forEach(cost -> splits.computeIfAbsent(cost.get("samples").intValue(), missing -> new TreeMap<>())
            .put(cost.get("quantile"), cost.get("split")));
        List<String> nodes = new ArrayList<>();
        splits.forEach((count, ofCount) -> nodes.add("(" + count + "%positive, ["
            + ofCount.entrySet().stream().map(entry -> bought(count, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Bought::price)).map(Bought::text).collect(Collectors.joining(";\n     ")) + "])"));
        double largest = splits.values().stream().flatMap(ofCount -> ofCount.keySet().stream())
            .mapToDouble(quantile -> Numbers.near(quantile.add(SHORT))).max().orElse(0);
        return new ClusterCosts(table(name + "_table", "term", factors(1, samples)) + """
            (** A number of samples and what is paid then or with fewer: a quantile, one beyond it, a split, and the cost at a price. *)
            """ + table(name + "_shops", "(positive * list bought)", nodes), "", List.of(), List.of(), name + "_shops", "",
            proof("gaussian_pays", bits + MORE_BITS, largest, name + "_table " + name + "_shops", kind),
            splits.values().stream().mapToInt(Map::size).sum());
    }

    // ---- errors

    /** An error that is out of reach of learners with so many samples or fewer. */
    private record OutOfReach(int samples, BigFraction quantile, BigFraction split, BigFraction error) {
        String text() {
            return "By_quantile %d %s %s %s".formatted(samples, Numbers.term(quantile), Numbers.term(split), Numbers.term(error));
        }
    }

    /** Of one number of samples: as Coq knows it, its value, and the quantile that it is by. */
    private record Known(String text, BigFraction error, double quantile) {
    }

    @Override
    KnownErrors errors(Certificate certificate, Step step, List<LeastInformationLine> lines, int most) {
        List<OutOfReach> outOfReach = outOfReach(certificate, step);
        List<Known> errors = IntStream.rangeClosed(1, most).mapToObj(m -> known(m, lines, outOfReach))
            .takeWhile(known -> known.error().getNumerator().signum() > 0).toList();
        return new KnownErrors() {
            @Override
            public int size() {
                return errors.size();
            }

            @Override
            public long letters(int samples) {
                return LETTERS * samples;
            }

            @Override
            public String text(String name, int place, int samples, int bits) {
                List<Known> used = errors.subList(0, samples);
                return known(name, place, "(** What is said, from one sample on. *)\n"
                    + table("known_table", "known_error", used.stream().map(Known::text).toList())
                    + "Definition table := map error_term known_table.\n", "all_err C table", proof("gaussian_errs", bits,
                    used.stream().mapToDouble(Known::quantile).max().orElse(0), "known_table", kind));
            }
        };
    }

    private Known known(int samples, List<LeastInformationLine> lines, List<OutOfReach> outOfReach) {
        BigFraction told = ln(BigFraction.ONE.subtract(rho(samples)), false).negate().multiply(dimension).divide(2);
        LineError line = LineError.best(lines, told);
        return outOfReach.stream().filter(avoided -> avoided.samples() >= samples && avoided.error().compareTo(line.error()) > 0)
            .max(Comparator.comparing(OutOfReach::error))
            .map(avoided -> new Known(avoided.text(), avoided.error(), Numbers.near(avoided.quantile())))
            .orElseGet(() -> new Known("By_line " + Numbers.term(line.halfSlope()) + " " + Numbers.term(line.error()), line.error(), 0));
    }

    /** Those that the witness of a step names. */
    private List<OutOfReach> outOfReach(Certificate certificate, Step step) {
        List<BigFraction> groups = list(step, WitnessField.CLUSTER_GROUPS);
        return IntStream.range(0, groups.size()).filter(i -> PaidCosts.isOf(kind, certificate, groups.get(i))).mapToObj(i -> {
            BigFraction quantile = list(step, WitnessField.QUANTILES).get(i);
            return new OutOfReach(list(step, WitnessField.COUNTS).get(i).intValue(), quantile, list(step, WitnessField.SPLITS).get(i),
                below(error(quantile)));
        }).toList();
    }

    private static List<BigFraction> list(Step step, WitnessField field) {
        return step.witness().lists().getOrDefault(field, List.of());
    }

    // ---- learners

    @Override
    int answers(int samples) {
        return 0;
    }

    /** The variance of the noise, and the lengths by which misses are told. */
    @Override
    List<BigFraction> parameters(Witness witness, int place, int samples, int answer) {
        List<BigFraction> lengths = witness.lists().getOrDefault(WitnessField.LENGTHS, List.of());
        return Stream.concat(Stream.of(witness.list(WitnessField.NOISE_VARIANCES).get(place)), lengths.isEmpty()
            ? witness.list(WitnessField.DEVIATIONS).stream().map(deviation -> NoisyMeanLearner.length(kind.dimension(), deviation))
            : lengths.stream()).toList();
    }

    /** The same as a learner of the cluster alone. */
    private NoisyMeanLearner noisyMean(Learner learner, int bits) {
        GaussianClustering alone = new GaussianClustering(kind.dimension(), learner.samples(), kind.lambdaSquared(),
            new AverageError(BigFraction.ZERO));
        return NoisyMeanLearner.of(alone, new Step(1, Rule.GAUSS_LEARN_CHI, List.of(), Witness.precision(bits)
            .with(WitnessField.THRESHOLD, learner.threshold()).with(WitnessField.NOISE_VARIANCE, learner.parameters().get(0))
            .with(WitnessField.LENGTHS, learner.parameters().subList(1, learner.parameters().size())), Map.of()));
    }

    @Override
    void pay(Learner learner, Effort effort) {
        effort.add(Effort.Work.WEIGHTS, noisyMean(learner, LEARNER_BITS).weights());
    }

    @Override
    String learners(String name, int place, List<Learner> learners, int bits) {
        StringBuilder lemmas = new StringBuilder();
        for (int i = 0; i < learners.size(); i++) {
            Learner learner = learners.get(i);
            lemmas.append("""
                Lemma learner_%1$d : forall Phi learns release, normal_cdf Phi -> noisy_means_learn Phi learns release ->
                  learns_within learns C %2$s%%nat (value %3$s) (value %4$s).
                Proof.
                  intros Phi learns release HPhi HN.
                  exact (noisy_mean_learns %5$d %6$s %7$s %2$s %8$s %9$s %10$s
                    %11$s %12$s %3$s %4$s %6$s L Phi learns release
                    (conj (proj1 L_range) (Rle_lt_trans _ _ _ (proj2 L_range) l_small)) eq_refl ltac:(%13$s)
                    ltac:(vm_cast_no_check (eq_refl true)) ltac:(cbn [value]; lra) ltac:(cbn [value]; lra) HPhi HN).
                Qed.
                """.formatted(i + 1, learner.samples(), Numbers.term(learner.miss().add(learner.alarm()).divide(2)),
                    Numbers.term(learner.kept()), bits, kind.dimension(), Sizes.squareTerm(kind.lambdaSquared()),
                    Numbers.term(learner.parameters().get(0)), Numbers.term(learner.threshold()), noisyMean(learner, bits).computed(bits),
                    Numbers.term(learner.miss()), Numbers.term(learner.alarm()), Sizes.isSquareTerm(kind.lambdaSquared())));
        }
        return learnersKnown(name, place, lemmas.toString(), learners, "all_learn C learners", "Phi learns release HPhi HN _ ",
            "Phi learns release HPhi HN");
    }
}
