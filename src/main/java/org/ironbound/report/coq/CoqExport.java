package org.ironbound.report.coq;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.report.Wording;

/**
 * A certificate as a Coq file: one theorem for each claim that is about finite alphabets, or follows from cited theorems, proved from the
 * theorems of proofs/analysis and, for the numbers, by coq-interval. The steps of the certificate are not believed, nor is the kernel used:
 * only the claimed values and the witnesses go into the file.
 */
public final class CoqExport {
    private CoqExport() {
    }

    /**
     * The Coq file.
     *
     * @param certificate any certificate, checked or not: if a claim is false, Coq refuses the file
     * @throws NotExportableException if none of its claims can be stated
     */
    public static String of(Certificate certificate) throws NotExportableException {
        Theorems theorems = theorems(certificate.problem());
        StringBuilder file = new StringBuilder();
        file.append("(** ").append(String.join(" ", Wording.problem(certificate.problem()))).append(" *)\n").append(theorems.preamble());
        int exported = 0;
        for (int i = 0; i < certificate.claims().size(); i++) {
            Claim claim = certificate.claims().get(i);
            String words = String.join(" ", Wording.claim(certificate, claim));
            String theorem = theorems.theorem(certificate, claim, "claim_" + (i + 1));
            if (theorem == null) {
                file.append("\n(** Not stated here: ").append(words).append(" *)\n");
            } else {
                file.append("\n(** ").append(words).append(" *)\n").append(theorem);
                exported++;
            }
        }
        if (exported == 0) {
            throw new NotExportableException("none of its claims is among those that proofs/analysis speaks about: " + theorems.scope());
        }
        return file.toString();
    }

    private static Theorems theorems(Problem problem) throws NotExportableException {
        if (problem instanceof FiniteChannel channel) {
            return new ChannelTheorems(channel);
        }
        if (problem instanceof BooleanClustering clustering) {
            return new BooleanTheorems(clustering);
        }
        if (problem instanceof SparseHypercube clustering) {
            return new SparseTheorems(clustering);
        }
        if (problem instanceof GaussianClustering clustering) {
            return new GaussianTheorems(clustering);
        }
        if (problem instanceof GaussianEstimation estimation) {
            return new GaussianEstimationTheorems(estimation);
        }
        if (problem instanceof AnisotropicClustering clustering) {
            return new GaussianGroupsTheorems(clustering);
        }
        if (problem instanceof GaussianContraction contraction) {
            return NormalPairTheorems.of(contraction);
        }
        if (problem instanceof GaussianChannel channel) {
            return NormalPairTheorems.of(channel);
        }
        if (problem instanceof BooleanEstimation estimation) {
            return new EstimationTheorems(estimation);
        }
        if (problem instanceof BooleanContraction contraction) {
            return new CoefficientTheorems(contraction);
        }
        if (problem instanceof SparseContraction contraction) {
            return new SparseCoefficientTheorems(contraction);
        }
        if (problem instanceof ClusterMixture mixture) {
            return new MixtureTheorems(mixture);
        }
        throw new NotExportableException("it is about " + problem.family() + "; certificates of boolean-clustering, boolean-estimation, "
            + "boolean-coefficients, sparse-hypercube, sparse-coefficients, finite-channel, gaussian-clustering and mixture can be "
            + "exported");
    }
}
