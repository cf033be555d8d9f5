package org.ironbound.report.coq;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CentreLines;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.Fractions;

/** Clusters of Boolean clustering: factors by [BOOL-CLOSED], and what samples tell at most, by the same rule. */
final class BooleanClusterTables extends ClusterTables {
    /** Digits of a rational that stands for an irrational lambda. */
    private static final int DIGITS = 60;
    /** Of a power, which written out grows with the samples; more than tables have. */
    private static final MathContext CARRIED = new MathContext(90, RoundingMode.FLOOR);

    private final BooleanCluster kind;

    BooleanClusterTables(BooleanCluster kind) {
        super(kind);
        this.kind = kind;
    }

    @Override
    String parameters() {
        return Sizes.of(kind.lambda());
    }

    @Override
    String coqKind() {
        return "boolean_kind lambda d";
    }

    @Override
    String isKind() {
        return "boolean_is_kind lambda d lambda_range";
    }

    @Override
    String names() {
        return "Some";
    }

    @Override
    String computedNames() {
        return "(boolean_by (value l) d)";
    }

    @Override
    String learnerNames() {
        return "(boolean_by lambda d)";
    }

    @Override
    String alphabet() {
        return "LBool";
    }

    @Override
    String prior() {
        return "(fun _ => / 2)";
    }

    @Override
    String view() {
        return "(sign_look lambda)";
    }

    @Override
    String laws() {
        return "fair_law (fun th _ => sign_look_law (value l) l_range th)";
    }

    @Override
    String computedView() {
        return "(sign_look (value l))";
    }

    @Override
    String beforeTables() {
        return """
            pose (l := %s). assert (l_value : value l = lambda) by (unfold l; %s).
            assert (l_range : 0 < value l < 1) by (rewrite l_value; exact lambda_range). rewrite <- l_value in *.
            """.formatted(Sizes.term(kind.lambda()), Sizes.isTerm(kind.lambda()));
    }

    private BigFraction lambda() {
        return kind.lambda().upperBound(DIGITS);
    }

    /** At most (1 - lambda^2)^m. */
    private BigFraction rest(int samples) {
        return Fractions.of(Fractions.decimal(BigFraction.ONE.subtract(lambda().pow(2)), CARRIED.getPrecision(), RoundingMode.FLOOR)
            .pow(samples, CARRIED));
    }

    @Override
    BigFraction sharpFactor(int samples) {
        return sharpShare(samples).divide(lambda().pow(2));
    }

    @Override
    Carried carried(int samples) {
        return new Carried(BigFraction.ONE.subtract(rest(samples)), lambda());
    }

    @Override
    long letters(int samples) {
        return samples;
    }

    @Override
    String factorsProof(int bits, String table) {
        return "apply (closed_factors_correct %d l d %s l_range). vm_cast_no_check (eq_refl true).".formatted(bits, table);
    }

    @Override
    String errorsProof(int bits, String lines) {
        return "apply (sign_errors_correct %d l d size %s l_range size_value). vm_cast_no_check (eq_refl true).".formatted(bits, lines);
    }

    /** At most 1/tau - 1, where 1 - tau is the rest. */
    private BigFraction sharpShare(int samples) {
        BigFraction rest = rest(samples);
        return rest.divide(BigFraction.ONE.subtract(rest));
    }

    @Override
    ClusterCosts byCosts(Certificate certificate, Step step, PaidCosts paid, String name, int bits, int samples) {
        if (paid.most() == 0) {
            return byFactors(name, bits, samples);
        }
        List<String> shares = IntStream.rangeClosed(1, paid.most()).mapToObj(m -> Numbers.term(below(sharpShare(m)))).toList();
        List<CentrePriceText> prices = CentrePriceText.of(certificate, step.witness(), kind, paid);
        String definitions = table(name + "_table", "term", factors(1, samples)) + """
            (** The slope and the height at 0 of lines below what errors need of the centre. *)
            Definition %1$s_lines : list (term * term) :=
              %2$s.
            (** At most what a part of it costs, from one sample on. *)
            """.formatted(name, PaidCosts.lines(paid.all(), "centre-", "told-")) + table(name + "_shares", "term", shares)
            + table(name + "_prices", "price", prices.stream().map(CentrePriceText::text).toList());
        String costs = "(centre_costs %1$s_lines %1$s_prices 1 %1$s_shares)".formatted(name);
        BigFraction bound = CentreLines.lambda(kind);
        String proof = "apply (centre_costs_known %1$d l %2$s size d %3$s_lines %3$s_prices %3$s_shares l_range size_value told). "
            .formatted(bits, Numbers.term(bound), name) + "vm_cast_no_check (eq_refl true).";
        return new ClusterCosts(definitions, "[BOOL-TV-COST] says of the lines",
            List.of("centre_lines %1$slambda %1$sd %2$s" + name + "_lines"), List.of("told"), costs,
            factorsProof(bits, name + "_table"), proof, prices.stream().mapToInt(CentrePriceText::size).sum());
    }

    @Override
    List<BigFraction> parameters(Witness witness, int place, int samples, int answer) {
        return witness.list(WitnessField.ANSWERS).subList(answer, answer + answers(samples));
    }

    @Override
    int answers(int samples) {
        return (samples + 1) / 2;
    }

    @Override
    String learnerProof(Learner learner, int bits) {
        BigFraction mean = MeanAnswer.of(kind.lambda(), learner.samples().intValueExact(), learner.parameters(),
            bits + FoundLearner.MORE_BITS);
        BigFraction apart = kind.lambda().lowerBound(bits).multiply(mean);
        return """
            eapply some_learner_is; [apply (sign_learner_computed %1$d %2$d lambda %3$s %4$s %4$s
                %5$s %6$s d
                %7$s);
                [lia|%8$s|exact (proj2 lambda_range)|unfold d; lia|vm_cast_no_check (eq_refl true)]
                |%9$s].""".formatted(bits + FoundLearner.MORE_BITS, bits, Sizes.term(kind.lambda()), learner.samples(),
                    learner.parameters().stream().map(Numbers::term).collect(Collectors.joining("; ", "[", "]")), Numbers.term(mean),
                    learner.limits(kind.dimension(), BigFraction.ONE, apart),
                    Sizes.isTermInRange(kind.lambda()), MixtureLearnerText.CHECKED);
    }
}
