package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;

/** Which clusters, and how many of their samples, a step of SPARSE-DIRECT about a mixture is about. */
final class SparseCounts {
    private SparseCounts() {
    }

    /** The number of samples that the witness names. */
    static int count(Witness witness) throws RejectedException {
        BigInteger count = Given.whole(WitnessField.COUNT, witness.get(WitnessField.COUNT));
        if (count.compareTo(BigInteger.TWO) < 0 || count.compareTo(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES)) > 0) {
            throw new RejectedException("witness count must be from 2 to " + ProblemLimits.SPARSE_SAMPLES);
        }
        return count.intValueExact();
    }

    /** The clusters of the group that the witness names. */
    static SparseCluster kind(ClusterMixture problem, Witness witness) throws RejectedException {
        BigInteger group = Given.whole(WitnessField.CLUSTER_GROUP, witness.get(WitnessField.CLUSTER_GROUP));
        if (group.signum() == 0 || group.compareTo(BigInteger.valueOf(problem.groups().size())) > 0
            || !(problem.groups().get(group.intValueExact() - 1).kind() instanceof SparseCluster sparse)) {
            throw new RejectedException("witness cluster-group must be the place of a group of sparse clusters, from 1");
        }
        return sparse;
    }

    /** Their coordinates, with that number of samples. */
    static SparseContraction of(ClusterMixture problem, Witness witness) throws RejectedException {
        return new SparseContraction(BigInteger.valueOf(count(witness)), kind(problem, witness).fixed());
    }
}
