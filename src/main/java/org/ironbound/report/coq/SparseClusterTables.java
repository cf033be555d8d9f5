package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.SparseCluster;

/** Clusters of the sparse hypercube: factors by [SPARSE], and what samples tell. */
final class SparseClusterTables extends ClusterTables {
    private final SparseCluster kind;

    SparseClusterTables(SparseCluster kind) {
        super(kind);
        this.kind = kind;
    }

    @Override
    String parameters() {
        return """
            Definition p : R := %s.
            Lemma p_range : 0 < p < 1.
            Proof. unfold p. lra. Qed.
            """.formatted(Numbers.real(kind.fixed()));
    }

    @Override
    String coqKind() {
        return "sparse_kind p d";
    }

    @Override
    String isKind() {
        return "sparse_is_kind p d p_range";
    }

    @Override
    String names() {
        return "(fun th => th)";
    }

    @Override
    String computedNames() {
        return "(sparse_by p d)";
    }

    @Override
    String learnerNames() {
        return computedNames();
    }

    @Override
    String alphabet() {
        return "LSparse";
    }

    @Override
    String prior() {
        return "(sparse_prior p)";
    }

    @Override
    String view() {
        return "sparse_look";
    }

    @Override
    String laws() {
        return "(prior_law p p_range) (fun th _ => sparse_look_law th)";
    }

    @Override
    String computedView() {
        return view();
    }

    @Override
    String beforeTables() {
        return """
            pose (x := %s). assert (x_value : value x = p) by (unfold x, p; cbn [value]; lra).
            """.formatted(Numbers.term(kind.fixed()));
    }

    private SparseCoordinate coordinate(int samples) {
        return new SparseCoordinate(BigInteger.valueOf(samples), kind.fixed());
    }

    @Override
    BigFraction sharpFactor(int samples) {
        return coordinate(samples).share().multiply(BigFraction.ONE.subtract(kind.fixed())).divide(kind.fixed());
    }

    @Override
    Carried carried(int samples) {
        return new Carried(coordinate(samples).agreement(), coordinate(samples).tau());
    }

    @Override
    long letters(int samples) {
        return samples;
    }

    @Override
    String factorsProof(int bits, String table) {
        return "apply (known_entry (sparse_known p d) %2$s 1), (sparse_factors_correct p d p_range %1$d x 1 %2$s x_value (le_n 1)). "
            .formatted(bits, table) + "vm_cast_no_check (eq_refl true).";
    }

    @Override
    String errorsProof(int bits, String lines) {
        return "apply (sparse_errors_correct p d p_range %d x size %s x_value size_value). vm_cast_no_check (eq_refl true)."
            .formatted(bits, lines);
    }

    @Override
    ClusterCosts byCosts(Certificate certificate, Step step, PaidCosts paid, String name, int bits, int samples) {
        SparseClusterCosts costs = new SparseClusterCosts(kind, certificate, step, paid, name, bits);
        return costs.costs(factors(costs.known(samples) + 1, samples), samples);
    }

    @Override
    List<BigFraction> parameters(Witness witness, int place, int samples, int answer) {
        return List.of(witness.list(WitnessField.KEEPINGS).get(place));
    }

    @Override
    int answers(int samples) {
        return 0;
    }

    @Override
    String learnerProof(Learner learner, int bits) {
        SparseCoordinate coordinate = coordinate(learner.samples().intValueExact());
        BigFraction kept = learner.parameters().get(0);
        BigFraction apart = kind.fixed().divide(coordinate.agreement());
        return """
            eapply some_learner_is; [apply (keeping_learner_computed %1$d %2$d p %3$s %4$s %5$s %6$s %7$s
                %8$s %9$s d
                %10$s);
                [exact p_range|lia|unfold p; cbn [value]; lra|unfold sparse_s, p; simpl pow; cbn [value]; field|cbn [value]; lra
                |cbn [value]; lra|cbn [value]; lra|cbn [value]; lra|unfold d; lia|vm_cast_no_check (eq_refl true)]
                |%11$s].""".formatted(bits + FoundLearner.MORE_BITS, bits, Numbers.term(kind.fixed()),
                    Numbers.term(coordinate.agreement()), Numbers.term(coordinate.share()), Numbers.term(kept),
                    Numbers.term(BigFraction.ONE.subtract(kept)), Numbers.term(BigFraction.ONE.subtract(kept.multiply(coordinate.share()))),
                    learner.samples(), learner.limits(kind.dimension(), kept.multiply(coordinate.agreement()), apart),
                    MixtureLearnerText.CHECKED);
    }
}
