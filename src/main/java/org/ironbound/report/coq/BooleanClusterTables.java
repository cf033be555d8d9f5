package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.BooleanCluster;

/** Clusters of Boolean clustering: factors by [BOOL-CLOSED], and what samples tell, letter by letter. */
final class BooleanClusterTables extends ClusterTables {
    /** Digits of a rational that stands for an irrational lambda. */
    private static final int DIGITS = 30;

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
            assert (l_range : 0 < value l < 1) by (rewrite l_value; exact lambda_range). rewrite <- l_value.
            """.formatted(Sizes.term(kind.lambda()), Sizes.isTerm(kind.lambda()));
    }

    private BigFraction lambda() {
        return kind.lambda().upperBound(DIGITS);
    }

    /** 1 - (1 - lambda^2)^m. */
    private BigFraction tau(int samples) {
        return BigFraction.ONE.subtract(BigFraction.ONE.subtract(lambda().pow(2)).pow(samples));
    }

    @Override
    BigFraction sharpFactor(int samples) {
        return BigFraction.ONE.subtract(tau(samples)).divide(tau(samples).multiply(lambda().pow(2)));
    }

    @Override
    Carried carried(int samples) {
        return new Carried(tau(samples), lambda());
    }

    @Override
    long letters(int samples) {
        return (long) samples * (samples + 3) / 2;
    }

    @Override
    String factorsProof(int bits, String table) {
        return "apply (closed_factors_correct %d l d %s l_range). vm_cast_no_check (eq_refl true).".formatted(bits, table);
    }

    @Override
    String errorsProof(int bits, String lines) {
        return "apply (sign_errors_correct %d l d size %s l_range size_value). vm_cast_no_check (eq_refl true).".formatted(bits, lines);
    }
}
