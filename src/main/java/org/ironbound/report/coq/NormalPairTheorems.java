package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianContraction;

/**
 * Contraction coefficients of normal pairs: of Gaussian clustering [GAUSS] and of additive noise. That such a coefficient is the squared
 * correlation [SDPI-GAUSS] is a hypothesis.
 */
final class NormalPairTheorems implements Theorems {
    private static final String IMPORTS = """
        From Coq Require Import Reals Lra Lia List ZArith.
        From Interval Require Import Tactic.
        From MemAnalysis Require Import Gaussian.
        Import ListNotations.
        Open Scope R_scope.

        """;
    private static final String PAIR = "normal_pair_coefficient %1$s %2$s 1 (L + (1 - L) / n) ->";

    private final String definitions;
    /** The power of the input and how often the channel is used; null where there is none. */
    private final GaussianChannel channel;

    private NormalPairTheorems(String definitions, GaussianChannel channel) {
        this.definitions = definitions;
        this.channel = channel;
    }

    static Theorems of(GaussianContraction problem, Effort effort) {
        return new NormalPairTheorems(Sizes.gaussian(problem.samples(), problem.lambdaSquared(), effort), null);
    }

    static Theorems of(GaussianChannel channel) {
        return new NormalPairTheorems("", channel);
    }

    @Override
    public String scope() {
        return "contraction coefficients";
    }

    @Override
    public String preamble() {
        return IMPORTS + definitions;
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        String value = Numbers.real(claim.value());
        return switch (claim.quantity()) {
            case TAU -> coefficient(name, "tau", "(sqrt L)", "tau <= " + value);
            case TAU_LOWER -> coefficient(name, "tau", "(sqrt L)", value + " <= tau");
            case RHO -> coefficient(name, "rho", "L", "rho <= " + value);
            case RHO_LOWER -> coefficient(name, "rho", "L", value + " <= rho");
            case RATIO -> """
                Theorem %1$s : forall tau rho : R, %2$s %3$s %4$s <= (1 - tau) / rho.
                Proof.
                  intros tau rho HT HR. rewrite (tau_of_mean n L tau n_range L_range HT), (rho_of_mean n L rho n_range L_range HR).
                  replace ((1 - gauss_tau n L) / gauss_rho n L) with ((1 - L) / (n * L ^ 2)); [decide_numbers|].
                  symmetry. apply ratio_of_coefficients; [exact n_range|exact L_range].
                Qed.
                """.formatted(name, PAIR.formatted("tau", "(sqrt L)"), PAIR.formatted("rho", "L"), value);
            case ETA_GAUSSIAN -> """
                Theorem %1$s : forall eta : R, normal_pair_coefficient eta %2$s %2$s (%2$s + 1) -> eta = %3$s.
                Proof. intros eta ->. field. Qed.
                """.formatted(name, Numbers.real(channel.signalToNoise()), value);
            case ETA_GAUSSIAN_USES -> """
                Theorem %1$s : (forall ks eta, power_within %2$s ks -> normal_words_coefficient ks eta -> eta <= %3$s) /\\
                  exists ks, power_within %2$s ks /\\ normal_words_coefficient ks %3$s.
                Proof. replace %3$s with (%2$s / (1 + %2$s)) by field. apply words_coefficient. lra. Qed.
                """.formatted(name, Numbers.real(power(channel.uses())), value);
            default -> null;
        };
    }

    private BigFraction power(BigInteger uses) {
        return channel.signalToNoise().multiply(uses);
    }

    private static String coefficient(String name, String symbol, String covariance, String stated) {
        return """
            Theorem %1$s : forall %2$s : R, %3$s %4$s.
            Proof. intros %2$s H. rewrite (%2$s_of_mean n L %2$s n_range L_range H). decide_numbers. Qed.
            """.formatted(name, symbol, PAIR.formatted(symbol, covariance), stated);
    }
}
