package org.ironbound.report.coq;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/** Proofs that the contraction coefficients of a coordinate of the sparse hypercube are at most a number [SPARSE, SDPI-BINARY]. */
final class SparseRho {
    /** Of what Coq computes, for one look: each look more may bring the points of lines nearer to 1 by half the distance. */
    private static final int BITS = 160;
    /** How much more than a step says of rho is proved, relative to it, where lines prove no less: claims are rounded more. */
    private static final BigFraction MORE = new BigFraction(1, 1_000_000_000).pow(2).add(BigFraction.ONE);

    private SparseRho() {
    }

    /** Of tau. */
    static String tau(BigFraction value) {
        return """
            apply (SDPI_larger LSparse (pwlist LBool n) target (sparse_q p n) %s); [exact (proj1 laws)| |rewrite q_value; lra].
            exact (proj1 (sparse_tau_value p n p_range n_range)).""".formatted(Numbers.real(value));
    }

    /** Of rho, by a step; null for a rule that Coq has no theorem for, or where no lines are found. */
    static String proof(SparseCoordinate coordinate, Step step, BigFraction value, Effort effort) {
        return switch (step.rule()) {
            case SPARSE -> proof("(sparse_q p n)", "apply (sparse_rho_le_tau p n p_range n_range).", value);
            case CHORD -> proof("(p * sparse_q p n)", "apply (sparse_rho_chord p n p_range n_range). rewrite q_value. unfold p. lra.",
                value);
            case SUPREMUM -> {
                Optional<SupremumLines> lines = lines(coordinate, step, value);
                lines.ifPresent(found -> effort.add(Effort.Work.LINES, found.lines().size()));
                yield lines.map(found -> byLines(coordinate, found, value)).orElse(null);
            }
            default -> null;
        };
    }

    /** What the step says of rho, or the next larger number that lines prove; null if there is none. */
    static BigFraction value(SparseCoordinate coordinate, Step step) {
        BigFraction stated = step.result().get(ResultField.RHO);
        BigFraction more = stated.multiply(MORE);
        return step.rule() != Rule.SUPREMUM || lines(coordinate, step, stated).isPresent() ? stated
            : lines(coordinate, step, more).isPresent() ? more : null;
    }

    /** Lines of the law of all samples, or of the centre. */
    private static Optional<SupremumLines> lines(SparseCoordinate coordinate, Step step, BigFraction value) {
        return Optional.ofNullable(SupremumLines.of(coordinate.isMany() ? coordinate.fixed() : coordinate.agreement(),
            coordinate.isMany() ? BigFraction.ONE : coordinate.tau(), value, step.witness()));
    }

    private static String byLines(SparseCoordinate coordinate, SupremumLines lines, BigFraction value) {
        return coordinate.isMany() ? """
            replace %1$s with (value %2$s) by (cbn [value]; lra).
            apply (sparse_rho_of_many %3$d p n %4$s %2$s %5$s
              %6$s p_range n_range); [unfold p; cbn [value]; lra|vm_cast_no_check (eq_refl true)].
            """.formatted(Numbers.real(value), Numbers.term(value), Effort.bits(BITS, value), Numbers.term(coordinate.fixed()),
                Numbers.term(lines.start()), lines.text()) : """
            replace %1$s with (value %2$s) by (cbn [value]; lra).
            apply (sparse_rho_computed %3$d p n %4$s %5$s %2$s %6$s
              %7$s p_range n_range); [rewrite s_value; cbn [value]; lra|rewrite q_value; cbn [value]; lra|vm_cast_no_check (eq_refl true)].
            """.formatted(Numbers.real(value), Numbers.term(value), Effort.bits(BITS, value) + coordinate.bitsOfDoubt(),
                Numbers.term(coordinate.agreement()), Numbers.term(coordinate.tau()), Numbers.term(lines.start()), lines.text());
    }

    private static String proof(String rho, String proof, BigFraction value) {
        return """
            apply (SDPI_larger LBool (pwlist LBool n) fresh %1$s %2$s); [exact (proj1 (proj2 laws))| |rewrite q_value; unfold p; lra].
            %3$s""".formatted(rho, Numbers.real(value), proof);
    }
}
