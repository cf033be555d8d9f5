package org.ironbound.report.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;

/**
 * Mixtures: the error that unseen clusters force, whatever the clusters are [MIX-UNSEEN], the error that too few samples force
 * [MIX-FEASIBLE], what every learner memorizes [MIX, MIX-COST], what follows for private ones [PRIV], and what some learner memorizes
 * [MIX-LEARN]. With Gaussian clusters learners occur as their numbers only (GaussianMixtures.v).
 */
final class MixtureTheorems implements Theorems {
    /** Of what Coq computes. */
    private static final int BITS = 220;
    /** The same for the sums: more than a step and the entries of tables have. */
    private static final int SUM_BITS = Limits.MIXTURE_PRECISION + 64;
    /** Digits of what is stated. */
    private static final int DIGITS = 60;
    /** Characters of a line of a table, at least. */
    private static final long LINE = 60;
    /** What is rarer than e to minus this for each digit is nothing. */
    private static final long NATS_OF_DIGIT = 3;
    private static final int BITS_OF_DIGIT = 3;
    /** Begins the names of what modules about kinds define. */
    private static final String KNOWN = "known";
    /** How much more the unseen clusters cost than is stated, at least: Coq sees by intervals only that numbers differ. */
    private static final BigFraction MARGIN = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(40));

    /** With so few samples and frequencies what unseen clusters cost may be a number of few digits. */
    private static final int MOST_EXACT = 50;

    private final ClusterMixture problem;
    private final List<EqualClusters> clusters;
    private final BigInteger whole;
    private final MixtureKinds kinds;
    private final Effort effort;
    /** Digits of what unseen clusters cost. */
    private final int digits;
    /** What is memorized by a step stands once in the file, however many parameters of privacy follow of it. */
    private final Map<Integer, Memorized> lemmas = new HashMap<>();

    /**
     * A theorem that every learner memorizes so much, and what it rests on.
     *
     * @param premises hypotheses in the statement
     * @param names    that they get in proofs
     */
    private record Memorized(String theorem, String premises, List<String> names) { }

    MixtureTheorems(ClusterMixture problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        this.digits = Math.max(DIGITS, effort.bits(0) / BITS_OF_DIGIT);
        this.clusters = problem.clusters();
        this.whole = clusters.stream().map(EqualClusters::whole).reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        this.kinds = MixtureKinds.of(problem);
    }

    @Override
    public String scope() {
        return "lower bounds on the error by [MIX-UNSEEN] and [MIX-FEASIBLE], that there is no learner where these say so, and bounds on "
            + "memorization by [MIX], [MIX-COST] and [MIX-LEARN], what follows of the lower ones by [PRIV]";
    }

    /** The frequencies are whole parts of one whole: their common denominator. */
    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions BinarySDPI Signs Sparse SparseTangents Certificates Computed ProductLearner \
            ComputedLearners ComputedKeeping ComputedMixtures ComputedSupremum Clusters ComputedClusters ComputedCosts \
            ComputedMixtureLearners Private PrivateMixtures%s.
            Import ListNotations.
            Open Scope R_scope.

            %sDefinition k := clusters_of groups.
            Definition freq := frequency_of groups.
            """.formatted(kinds.areFinite() ? "" : " NoisyMean ComputedGaussian Gaussian GaussianCosts"
                + " GaussianMixtures ComputedGaussianMixtures GaussianMixtureLearners",
                kinds.definitions(whole)) + Sizes.of("n", problem.samples());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step source = certificate.steps().get(claim.step() - 1);
        effort.add(Effort.Work.KINDS, kinds.tables().size());
        effort.add(Effort.Work.CLUSTERS, clusters.size());
        return switch (claim.quantity()) {
            case LEAST_ERROR -> leastError(certificate, source, claim.value(), name);
            case LEARNERS -> noLearner(certificate, certificate.steps().get(source.premises().get(0) - 1), name);
            case LEAST_MEMORIZATION -> {
                Step bound = Amount.step(certificate, claim);
                Amount amount = Amount.of(claim);
                yield claim.relation() == Relation.AT_LEAST ? everyLearner(certificate, bound, amount, name)
                    : learned(certificate, bound, amount, name);
            }
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU -> source.rule() != Rule.PRIV ? null
                : privacy(certificate, certificate.steps().get(source.premises().get(0) - 1), claim, name);
            default -> null;
        };
    }

    /** That some learner memorizes no more than that. */
    private String learned(Certificate certificate, Step source, Amount amount, String name) {
        MixtureLearnerText text = MixtureLearnerText.of(certificate, source, kinds, whole, name, SUM_BITS, effort);
        BigFraction error = problem.target().error();
        return text == null ? null : text.definitions() + """
            Lemma %1$s_groups : %11$s kinds %1$s_plan = mixed.
            Proof. reflexivity. Qed.
            Theorem %1$s : %12$s mixed n
              %2$s %3$s.
            Proof.
              unfold n. rewrite <- %1$s_groups.
              replace %2$s with (value %4$s) by (cbn [value]; lra).
              replace %3$s with (value %5$s) by (cbn [value]; rewrite ?value_2; lra).
              apply (%13$s %6$d %7$s %8$d %9$s %1$s_plan %4$s %5$s).
              - lia.
              - reflexivity.
              - exact (%10$s).
              - vm_cast_no_check (eq_refl true).
            Qed.
            """.formatted(name, Numbers.real(error), amount.real(), Numbers.term(error), amount.term(), SUM_BITS, whole,
                problem.samples(), kinds.listed(i -> MixtureKinds.module(name, i) + ".learners"),
                kinds.known("learn", name, i -> List.of()), kinds.byPlaces(), kinds.someLearner(), kinds.learnersComputed());
    }

    /** The tables of the kinds that belong to a theorem, as a list. */
    private String tables(String name) {
        return kinds.listed(i -> MixtureKinds.module(name, i) + ".table");
    }

    private String leastError(Certificate certificate, Step source, BigFraction value, String name) {
        if (source.rule() == Rule.MIX_FEASIBLE) {
            return errs(certificate, source, value, name, "", "");
        }
        return source.rule() == Rule.MIX_UNSEEN && (!isAbout(value) || isShort()) ? """
            Theorem %1$s : mixture_errs k n freq %2$s.
            Proof. %3$s Qed.
            """.formatted(name, Numbers.real(value), isAbout(value) ? exactProof() : proof(value)) : null;
    }

    /** The error is certainly one that is above what is allowed: half way from there to what is forced. */
    private String noLearner(Certificate certificate, Step source, String name) {
        String few = source.rule() == Rule.MIX_FEASIBLE ? noLearnerOfFew(certificate, source, name) : null;
        return few == null ? noLearnerOfNone(name) : few;
    }

    private String noLearnerOfFew(Certificate certificate, Step source, String name) {
        BigFraction allowed = problem.target().error();
        BigFraction between = allowed.add(source.result().get(ResultField.LEAST_ERROR)).divide(2);
        return errs(certificate, source, between, name, "%s < %s /\\ ".formatted(Numbers.real(allowed), Numbers.real(between)),
            "  split; [lra|].\n");
    }

    private String noLearnerOfNone(String name) {
        BigFraction allowed = problem.target().error();
        BigFraction between = allowed.add(unseen()).divide(2);
        return between.compareTo(allowed) <= 0 || isAbout(between) ? null : """
            Theorem %1$s : %2$s < %3$s /\\ mixture_errs k n freq %3$s.
            Proof. split; [lra|]. %4$s Qed.
            """.formatted(name, Numbers.real(allowed), Numbers.real(between), proof(between));
    }

    /** That every learner has such an error, and something before that in the theorem and its proof. */
    private String errs(Certificate certificate, Step source, BigFraction value, String name, String before, String tactics) {
        List<LeastInformationLine> lines = lines(source);
        List<KindTables> tables = kinds.tables();
        List<KindTables.KnownErrors> errors = tables.stream().map(ofKind -> ofKind.errors(certificate, source, lines, mostSamples()))
            .toList();
        ClusterRanges ranges = ranges(source, 3, kinds.numbers(ofKind -> errors.get(tables.indexOf(ofKind)).size()));
        List<Integer> used = IntStream.range(0, tables.size()).mapToObj(i -> Math.min(errors.get(i).size(),
            ranges.last(tables.get(i).kind()))).toList();
        long letters = IntStream.range(0, tables.size()).mapToLong(i -> errors.get(i).letters(used.get(i))).sum();
        effort.add(Effort.Work.SHORT_TERMS, ranges.terms());
        effort.add(Effort.Work.LETTERS, letters);
        effort.write(BigInteger.valueOf(LINE * used.stream().mapToLong(Integer::longValue).sum()));
        return definitions(name, ranges)
            + String.join("", kinds.each(i -> errors.get(i).text(MixtureKinds.module(name, i), i, used.get(i), SUM_BITS))) + """
                Theorem %1$s : %2$s%11$s_errs mixed n %3$s.
                Proof.
                %4$s  unfold n. rewrite <- %1$s_groups. replace %3$s with (value %5$s) by (cbn [value]; lra).
                  apply (%12$s kinds kinds_known %6$d %7$s %8$d %1$s_ranges ltac:(lia) eq_refl
                    %9$s %5$s).
                  - exact (%10$s).
                  - vm_cast_no_check (eq_refl true).
                Qed.
                """.formatted(name, before, Numbers.real(value), tactics, Numbers.term(value), SUM_BITS, whole, problem.samples(),
                    tables(name), kinds.known("err", name, i -> List.of()), kinds.everyLearner(), kinds.errorsComputed());
    }

    private String everyLearner(Certificate certificate, Step source, Amount amount, String name) {
        Memorized memorized = memorized(certificate, source, amount, name);
        return memorized == null ? null : memorized.theorem();
    }

    /** What is memorized bounds the parameters of privacy [PRIV]. */
    private String privacy(Certificate certificate, Step bound, Claim claim, String name) {
        String lemma = PrivateLearners.lemma(bound);
        boolean isNew = !lemmas.containsKey(bound.number());
        Memorized memorized = lemmas.computeIfAbsent(bound.number(), number -> memorized(certificate, bound,
            PrivateLearners.memorized(bound), lemma));
        if (memorized == null) {
            return null;
        }
        String known = ClusterCosts.applied(lemma, memorized.names());
        String introduced = ClusterCosts.introduced(memorized.names());
        return (isNew ? memorized.theorem() : "") + (kinds.areFinite() ? """
            Theorem %1$s : %2$severy_private_learner_of_it mixed n (@%3$s_close) %4$s %5$s.
            Proof.
              %6$sassert (known := %7$s). rewrite <- %8$s_groups in *.
              apply (private_mixture_computed kinds %8$s_ranges %9$s n (@%3$s_close) %4$s _ %5$s kinds_known eq_refl known), floor_%3$s;
                clear known; %11$s
            Qed.
            """ : """
            Theorem %1$s : %2$severy_private_learner_by_numbers mixed n keeps_%10$s %4$s %5$s.
            Proof.
              %6$sassert (known := %7$s).
              apply (private_by_numbers mixed n keeps_%10$s %4$s _ %5$s known), floor_keeps_%10$s;
                clear known; %11$s
            Qed.
            """).formatted(name, memorized.premises(), PrivateLearners.notion(claim.quantity()),
                Numbers.real(problem.target().error()), Numbers.real(claim.value()), introduced, known, lemma, whole,
                PrivateLearners.notionOfNumbers(claim.quantity()), PrivateLearners.floor(effort));
    }

    /** That every learner memorizes so much; null where no proof is found. */
    private Memorized memorized(Certificate certificate, Step source, Amount amount, String name) {
        ClusterRanges ranges = ranges(source, 1, kinds.numbers(ofKind -> mostSamples()));
        List<ClusterCosts> costs = costs(certificate, source, ranges);
        if (costs == null) {
            return null;
        }
        effort.add(Effort.Work.TERMS, ranges.terms());
        effort.add(Effort.Work.TANGENTS, costs.stream().mapToLong(ClusterCosts::tangents).sum());
        List<KindTables> tables = kinds.tables();
        List<List<String>> names = IntStream.range(0, costs.size())
            .mapToObj(i -> costs.get(i).names().stream().map(told -> told + "_of_" + (i + 1)).toList()).toList();
        String premises = String.join("", kinds.each(i -> costs.get(i).premises(KindTables.module(i) + ".",
            MixtureKinds.module(name, i) + ".")));
        List<String> all = names.stream().flatMap(List::stream).toList();
        BigFraction error = problem.target().error();
        return new Memorized(definitions(name, ranges)
            + String.join("", kinds.each(i -> tables.get(i).costs(MixtureKinds.module(name, i), i, costs.get(i))))
            + costs.stream().map(ClusterCosts::citation).distinct().collect(Collectors.joining()) + """
                Theorem %1$s : %2$s%14$s mixed n
                  %3$s %4$s.
                Proof.
                  %5$sunfold n. rewrite <- %1$s_groups. replace %3$s with (value %6$s) by (cbn [value]; lra).
                  replace %4$s with (value %7$s) by (cbn [value]; rewrite ?value_2; lra).
                  apply (%15$s kinds kinds_known %8$d %9$s %10$d %1$s_ranges ltac:(lia) eq_refl
                    %11$s
                    %12$s %6$s %7$s).
                  - exact (%13$s).
                  - vm_cast_no_check (eq_refl true).
                Qed.
                """.formatted(name, premises, Numbers.real(error), amount.real(), ClusterCosts.introduced(all), Numbers.term(error),
                    amount.term(), SUM_BITS, whole, problem.samples(), tables(name),
                    Numbers.term(source.witness().get(WitnessField.MULTIPLIER)), kinds.known("pay", name, names::get),
                    kinds.everyLearner(), kinds.costsComputed()), premises, all);
    }

    /** What is known of the costs of each kind; null where no proof is found, or the checker rejects the step. */
    private List<ClusterCosts> costs(Certificate certificate, Step source, ClusterRanges ranges) {
        kinds.tables().forEach(ofKind -> effort.write(BigInteger.valueOf(LINE * ranges.last(ofKind.kind()))));
        if (source.rule() == Rule.MIX) {
            return kinds.tables().stream().map(ofKind -> ofKind.byFactors(KNOWN, SUM_BITS, ranges.last(ofKind.kind()))).toList();
        }
        Function<ClusterKind, PaidCosts> paid = PaidCosts.of(certificate, source);
        if (paid == null) {
            return null;
        }
        List<ClusterCosts> costs = new ArrayList<>();
        for (KindTables ofKind : kinds.tables()) {
            ClusterCosts known = ofKind.byCosts(certificate, source, paid.apply(ofKind.kind()), KNOWN, SUM_BITS,
                ranges.last(ofKind.kind()));
            if (known == null) {
                return null;
            }
            costs.add(known);
        }
        return costs;
    }

    /** The terms of a sum, of which tables say what is known. */
    private String definitions(String name, ClusterRanges ranges) {
        return """
            (** How many clusters, how frequent each is, the place of its kind, from how many samples on it is looked, and at how many. *)
            Definition %1$s_ranges : ranges :=
              %2$s%%positive.
            Lemma %1$s_groups : %3$s kinds %1$s_ranges = mixed.
            Proof. reflexivity. Qed.
            """.formatted(name, ranges.text(), kinds.byPlaces());
    }

    /** No cluster of a sum has more. */
    private int mostSamples() {
        return problem.samples().min(BigInteger.valueOf(2L * Limits.MIXTURE_SAMPLES)).intValueExact();
    }

    private ClusterRanges ranges(Step source, int reach, Map<ClusterKind, Integer> known) {
        return ClusterRanges.of(problem, whole, source.witness().get(WitnessField.MOST_SAMPLES).getNumerator(), precision(source), reach,
            known);
    }

    private static int precision(Step source) {
        return source.witness().get(WitnessField.PRECISION).intValue();
    }


    /** The lines below phi that a step uses. */
    private static List<LeastInformationLine> lines(Step source) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision(source));
        Logarithm ln = new Logarithm(unit);
        List<BigFraction> hits = source.witness().list(WitnessField.HITS);
        List<BigFraction> alarms = source.witness().list(WitnessField.FALSE_ALARMS);
        return IntStream.range(0, hits.size())
            .mapToObj(i -> LeastInformationLine.at(ln, hits.get(i).getNumerator(), alarms.get(i).getNumerator(), unit)).toList();
    }

    /** Whether Coq adds up exactly what unseen clusters cost. */
    private boolean isShort() {
        return clusters.size() <= MOST_EXACT && problem.samples().compareTo(BigInteger.valueOf(MOST_EXACT)) <= 0;
    }

    private String exactProof() {
        return """
            unfold n. apply mixture_errs_by_groups; [reflexivity|]. change (all_parts groups) with %1$s%%Z.
              change groups with %2$s%%positive. cbn [over_groups].
              change (Z.to_nat %3$s) with %3$s%%nat. simpl pow. lra.""".formatted(whole, ClusterRanges.groups(problem, whole),
                problem.samples());
    }

    private String proof(BigFraction value) {
        return "apply (mixture_errs_computed %d groups %s %s %s); [reflexivity|lia|cbn [value]; lra|vm_cast_no_check (eq_refl true)]."
            .formatted(effort.bits(BITS) + problem.samples().bitLength(), problem.samples(), whole, Numbers.term(value));
    }

    /** What the unseen clusters cost, nearly. */
    private BigFraction unseen() {
        BigDecimal cost = clusters.stream().map(this::unseen).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fractions.of(cost.unscaledValue(), BigInteger.TEN.pow(cost.scale()));
    }

    private BigDecimal unseen(EqualClusters equal) {
        // A power with many samples loses as many digits as their number has.
        MathContext context = new MathContext(digits + problem.samples().bitLength());
        BigDecimal frequency = new BigDecimal(equal.hit()).divide(new BigDecimal(equal.whole()), context);
        boolean isNothing = problem.samples().multiply(equal.hit()).compareTo(equal.whole().multiply(BigInteger.valueOf(
            NATS_OF_DIGIT * digits))) > 0;
        return isNothing ? BigDecimal.ZERO.setScale(digits) : new BigDecimal(equal.count()).multiply(frequency, context)
            .multiply(power(BigDecimal.ONE.subtract(frequency), problem.samples(), context), context)
            .divide(BigDecimal.valueOf(2), context).setScale(digits, RoundingMode.HALF_UP);
    }

    private static BigDecimal power(BigDecimal base, BigInteger exponent, MathContext context) {
        BigDecimal power = BigDecimal.ONE;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            power = power.multiply(power, context);
            if (exponent.testBit(i)) {
                power = power.multiply(base, context);
            }
        }
        return power;
    }

    /** Whether a number is as good as that. */
    private boolean isAbout(BigFraction value) {
        return value.subtract(unseen()).abs().compareTo(MARGIN) <= 0;
    }
}
