package org.ironbound.report.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;

/**
 * Mixtures: the error that unseen clusters force, whatever the clusters are [MIX-UNSEEN]; and of clusters of one finite kind the error that
 * too few samples force [MIX-FEASIBLE], what every learner memorizes [MIX, MIX-COST], what follows for private ones [PRIV], and what some
 * learner memorizes [MIX-LEARN].
 */
final class MixtureTheorems implements Theorems {
    /** Of what Coq computes. */
    private static final int BITS = 220;
    /** The same for the sums, more than a step has. */
    private static final int MORE_BITS = 64;
    /** Of what is stated. */
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigInteger MOST_SAMPLES = BigInteger.valueOf(999_999_999);
    /** Coq needs some milliseconds for each. */
    private static final int MOST_CLUSTERS = 2000;
    private static final long MOST_TERMS = 3000;
    private static final long MOST_LETTERS = 3000;
    /** Those without a logarithm take less. */
    private static final long MOST_SHORT_TERMS = 20_000;
    /** How much more the unseen clusters cost than is stated, at least: Coq sees by intervals only that numbers differ. */
    private static final BigFraction MARGIN = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(40));

    private final ClusterMixture problem;
    private final List<EqualClusters> clusters;
    private final BigInteger whole;
    /** Null where the clusters are of several kinds, or not finite. */
    private final ClusterTables tables;
    /** What is memorized by a step stands once in the file, however many parameters of privacy follow of it. */
    private final Map<Integer, Memorized> lemmas = new HashMap<>();

    /** A theorem that every learner memorizes so much, and what it rests on. */
    private record Memorized(String theorem, ClusterCosts costs) { }

    MixtureTheorems(ClusterMixture problem) throws NotExportableException {
        this.problem = problem;
        this.clusters = problem.clusters();
        if (clusters.size() > MOST_CLUSTERS) {
            throw new NotExportableException("it has more than " + MOST_CLUSTERS + " different frequencies");
        }
        if (problem.samples().compareTo(MOST_SAMPLES) > 0) {
            throw new NotExportableException("it has more than " + MOST_SAMPLES + " samples");
        }
        this.whole = clusters.stream().map(EqualClusters::whole).reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        this.tables = clusters.stream().map(EqualClusters::kind).distinct().count() == 1 ? ClusterTables.of(clusters.get(0).kind()) : null;
    }

    @Override
    public String scope() {
        return "lower bounds on the error by [MIX-UNSEEN], and by [MIX-FEASIBLE] for Boolean or sparse clusters of one kind, that there is "
            + "no learner where these say so, and bounds on memorization of these by [MIX], [MIX-COST] and [MIX-LEARN], what "
            + "follows of the lower ones by [PRIV], where all sums together have at most " + MOST_TERMS + " terms";
    }

    /** The frequencies are whole parts of one whole: their common denominator. */
    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions BinarySDPI Signs Sparse SparseTangents Certificates Computed ComputedLearners \
            ComputedKeeping ComputedMixtures ComputedSupremum Clusters ComputedClusters ComputedCosts ComputedMixtureLearners Private \
            PrivateMixtures.
            Import ListNotations.
            Open Scope R_scope.

            (** How many clusters, and how frequent each of them is. *)
            Definition groups : list (positive * positive) :=
              %s%%positive.
            Definition k := clusters_of groups.
            Definition freq := frequency_of groups.
            """.formatted(ClusterRanges.groups(problem, whole)) + Sizes.of("n", problem.samples())
            + (tables == null ? "" : tables.dimension() + tables.parameters());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step source = certificate.steps().get(claim.step() - 1);
        return switch (claim.quantity()) {
            case LEAST_ERROR -> leastError(source, claim.value(), name);
            case LEARNERS -> noLearner(certificate.steps().get(source.premises().get(0) - 1), name);
            case LEAST_MEMORIZATION -> {
                Step bound = source.rule() == Rule.BITS ? certificate.steps().get(source.premises().get(0) - 1) : source;
                yield tables == null ? null : claim.relation() == Relation.AT_LEAST ? everyLearner(certificate, bound, claim, name)
                    : learned(certificate, bound, claim, name);
            }
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU -> tables == null || source.rule() != Rule.PRIV ? null
                : privacy(certificate, certificate.steps().get(source.premises().get(0) - 1), claim, name);
            default -> null;
        };
    }

    private ClusterCosts byCosts(Certificate certificate, Step source, String name, int samples) {
        PaidCosts paid = PaidCosts.of(certificate, source);
        return paid == null ? null : tables.byCosts(certificate, source, paid, name, bits(source), samples);
    }

    /** That some learner memorizes no more than that. */
    private String learned(Certificate certificate, Step source, Claim claim, String name) {
        MixtureLearnerText text = MixtureLearnerText.of(certificate, source, tables, whole, name, bits(source));
        BigFraction error = problem.target().error();
        return text == null ? null : text.definitions() + """
            Theorem %1$s : some_mixture_learner %2$s
              %3$s %4$s.
            Proof.
              replace %3$s with (value %5$s) by (cbn [value]; lra).
              replace %4$s with (value %6$s) by (cbn [value]; rewrite ?value_2; lra).
              unfold k, freq, n. change groups with (groups_of %1$s_plan).
              apply (mixture_learners_computed %7$s d %8$s %9$d %10$s %11$s %1$s_learners %1$s_plan %5$s %6$s).
              - lia.
              - reflexivity.
              - %12$s
              - vm_cast_no_check (eq_refl true).
            Qed.
            """.formatted(name, learners(), Numbers.real(error), real(claim), Numbers.term(error), term(claim), tables.kindOfLearner(),
                tables.learnerLaws(), bits(source), whole, problem.samples(), text.known());
    }

    /** What is claimed, in bits. */
    private static String real(Claim claim) {
        return claim.unit() == Claim.Unit.BITS ? Numbers.real(claim.value()) : "(" + Numbers.real(claim.value()) + " / ln 2)";
    }

    /** The same as a term of Coq. */
    private static String term(Claim claim) {
        return claim.unit() == Claim.Unit.BITS ? Numbers.term(claim.value()) : "(Div " + Numbers.term(claim.value()) + " (Ln two))";
    }

    private String leastError(Step source, BigFraction value, String name) {
        if (source.rule() == Rule.MIX_FEASIBLE) {
            return tables == null ? null : errs(source, value, name, "", "");
        }
        return source.rule() == Rule.MIX_UNSEEN && !isAbout(value) ? """
            Theorem %1$s : mixture_errs k n freq %2$s.
            Proof. %3$s Qed.
            """.formatted(name, Numbers.real(value), proof(value)) : null;
    }

    /** The error is certainly one that is above what is allowed: half way from there to what is forced. */
    private String noLearner(Step source, String name) {
        String few = source.rule() == Rule.MIX_FEASIBLE && tables != null ? noLearnerOfFew(source, name) : null;
        return few == null ? noLearnerOfNone(name) : few;
    }

    private String noLearnerOfFew(Step source, String name) {
        BigFraction allowed = problem.target().error();
        BigFraction between = allowed.add(source.result().get(ResultField.LEAST_ERROR)).divide(2);
        return errs(source, between, name, "%s < %s /\\ ".formatted(Numbers.real(allowed), Numbers.real(between)), "  split; [lra|].\n");
    }

    private String noLearnerOfNone(String name) {
        BigFraction allowed = problem.target().error();
        BigFraction between = allowed.add(unseen()).divide(2);
        return between.compareTo(allowed) <= 0 || isAbout(between) ? null : """
            Theorem %1$s : %2$s < %3$s /\\ mixture_errs k n freq %3$s.
            Proof. split; [lra|]. %4$s Qed.
            """.formatted(name, Numbers.real(allowed), Numbers.real(between), proof(between));
    }

    /** That every learner has such an error, and something before that in the theorem and its proof; null where Coq would take long. */
    private String errs(Step source, BigFraction value, String name, String before, String tactics) {
        List<ClusterTables.LineError> errors = tables.errors(lines(source), mostSamples());
        ClusterRanges ranges = ranges(source, 3, errors.size());
        List<ClusterTables.LineError> used = errors.subList(0, Math.min(errors.size(), ranges.last()));
        return ranges.terms() > MOST_SHORT_TERMS || tables.letters(used.size()) > MOST_LETTERS ? null
            : definitions(name, ranges)
                + ClusterTables.table(name + "_table", "term * term", used.stream().map(ClusterTables.LineError::pair).toList()) + """
                Theorem %1$s : %2$severy_mixture_errs %3$s %4$s.
                Proof.
                %5$s%6$s  replace %4$s with (value %7$s) by (cbn [value]; lra).
                  apply (mixture_errors_computed %8$s
                    %9$s%10$s).
                  - lia.
                  - reflexivity.
                  - %11$s
                  - vm_cast_no_check (eq_refl true).
                Qed.
                """.formatted(name, before, learners(), Numbers.real(value), tactics, prepared(name), Numbers.term(value), computed(),
                    sum(source, name), "(map snd %s_table) %s".formatted(name, Numbers.term(value)),
                    tables.errorsProof(bits(source), name + "_table"));
    }

    private String everyLearner(Certificate certificate, Step source, Claim claim, String name) {
        Memorized memorized = memorized(certificate, source, claim, name);
        return memorized == null ? null : memorized.theorem();
    }

    /** What is memorized bounds the parameters of privacy [PRIV]. */
    private String privacy(Certificate certificate, Step bound, Claim claim, String name) {
        BigFraction bits = PrivateLearners.memorized(bound);
        String lemma = PrivateLearners.lemma(bound);
        boolean isNew = !lemmas.containsKey(bound.number());
        Memorized memorized = lemmas.computeIfAbsent(bound.number(), number -> memorized(certificate, bound,
            new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, bits, Claim.Unit.BITS, number), lemma));
        return memorized == null ? null : """
            %1$sTheorem %2$s : %3$severy_private_mixture %4$s (@%5$s_close) %6$s %7$s.
            Proof.
              %8$sassert (known := %9$s). unfold k, freq in *.
            %10$s  apply (private_mixture_computed %11$s groups %12$s n (@%5$s_close) %6$s _ %7$s eq_refl known), floor_%5$s;
                clear known; %13$s
            Qed.
            """.formatted(isNew ? memorized.theorem() : "", name, memorized.costs().premises(), learners(),
                PrivateLearners.notion(claim.quantity()), Numbers.real(problem.target().error()), Numbers.real(claim.value()),
                memorized.costs().introduced(), memorized.costs().applied(lemma), tables.beforeTables().indent(2),
                computed(), whole, PrivateLearners.FLOOR);
    }

    /** That every learner memorizes so much; null where Coq would take long. */
    private Memorized memorized(Certificate certificate, Step source, Claim claim, String name) {
        ClusterRanges ranges = ranges(source, 1, mostSamples());
        ClusterCosts costs = ranges.terms() > MOST_TERMS ? null : source.rule() == Rule.MIX
            ? tables.byFactors(name, bits(source), ranges.last())
            : byCosts(certificate, source, name, ranges.last());
        BigFraction error = problem.target().error();
        return costs == null ? null : new Memorized(definitions(name, ranges) + costs.definitions() + costs.citation() + """
                Theorem %1$s : %12$severy_mixture_learner %2$s
                  %3$s %4$s.
                Proof.
                %13$s%5$s  replace %3$s with (value %6$s) by (cbn [value]; lra).
                  replace %4$s with (value %7$s) by (cbn [value]; rewrite ?value_2; lra).
                  apply (mixture_costs_computed %8$s
                    %9$s%1$s_table %14$s
                    %10$s %6$s %7$s).
                  - lia.
                  - reflexivity.
                  - %11$s
                  - %15$s
                  - vm_cast_no_check (eq_refl true).
                Qed.
                """.formatted(name, learners(), Numbers.real(error), real(claim), prepared(name), Numbers.term(error), term(claim),
                    computed(), sum(source, name), Numbers.term(source.witness().get(WitnessField.MULTIPLIER)), costs.factors(),
                    costs.premises(), costs.introduced(), costs.costs(), costs.proof()), costs);
    }

    /** The mixture of which the learners are, as arguments. */
    private String learners() {
        return "(pwlist %s d) (pwlist LBool d) (pwP %s d) (pwJ %s d) k n freq".formatted(tables.alphabet(), tables.prior(), tables.view());
    }

    /** The first arguments of the theorems. */
    private String computed() {
        return "%s %s %s d %s".formatted(tables.alphabet(), tables.prior(), tables.computedView(), tables.laws());
    }

    /** The next ones. */
    private String sum(Step source, String name) {
        return "%d %s %s %s_ranges ".formatted(bits(source), whole, problem.samples(), name);
    }

    /** The terms of a sum, of which a table says what is known. */
    private static String definitions(String name, ClusterRanges ranges) {
        return """
            (** How many clusters, how frequent each is, from how many samples on something is said of it, and how often. *)
            Definition %1$s_ranges : ranges :=
              %2$s%%positive.
            Lemma %1$s_groups : map fst %1$s_ranges = groups.
            Proof. reflexivity. Qed.
            (** What is said, from one sample on. *)
            """.formatted(name, ranges.text());
    }

    private String prepared(String name) {
        return ("unfold k, freq, n. rewrite <- " + name + "_groups.\n" + tables.beforeTables() + tables.size()).indent(2);
    }

    /** No more than Coq would look at. */
    private int mostSamples() {
        return problem.samples().min(BigInteger.valueOf(MOST_TERMS)).intValueExact();
    }

    private ClusterRanges ranges(Step source, int reach, int known) {
        return ClusterRanges.of(problem, whole, source.witness().get(WitnessField.MOST_SAMPLES).getNumerator(), precision(source), reach,
            known);
    }

    private static int precision(Step source) {
        return source.witness().get(WitnessField.PRECISION).intValue();
    }

    private static int bits(Step source) {
        return precision(source) + MORE_BITS;
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

    private String proof(BigFraction value) {
        return "apply (mixture_errs_computed %d groups %s %s %s); [reflexivity|lia|cbn [value]; lra|vm_cast_no_check (eq_refl true)]."
            .formatted(BITS, problem.samples(), whole, Numbers.term(value));
    }

    /** What the unseen clusters cost, nearly. */
    private BigFraction unseen() {
        BigDecimal cost = clusters.stream().map(this::unseen).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fractions.of(cost.unscaledValue(), BigInteger.TEN.pow(cost.scale()));
    }

    private BigDecimal unseen(EqualClusters equal) {
        BigDecimal frequency = new BigDecimal(equal.hit()).divide(new BigDecimal(equal.whole()), DIGITS);
        return new BigDecimal(equal.count()).multiply(frequency, DIGITS)
            .multiply(BigDecimal.ONE.subtract(frequency).pow(problem.samples().intValueExact(), DIGITS), DIGITS)
            .divide(BigDecimal.valueOf(2), DIGITS).setScale(DIGITS.getPrecision(), RoundingMode.HALF_UP);
    }

    /** Whether a number is as good as that. */
    private boolean isAbout(BigFraction value) {
        return value.subtract(unseen()).abs().compareTo(MARGIN) <= 0;
    }
}
