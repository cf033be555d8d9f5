package org.ironbound.certificate.check;

import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterVisitor;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;

/** The closed forms of each kind of clusters. */
final class FormulasOfCluster implements ClusterVisitor<ClusterFormulas> {
    @Override
    public ClusterFormulas gaussianCluster(GaussianCluster kind) {
        return new GaussianClusterFormulas(kind);
    }

    @Override
    public ClusterFormulas booleanCluster(BooleanCluster kind) {
        return new BooleanClusterFormulas(kind);
    }

    @Override
    public ClusterFormulas sparseCluster(SparseCluster kind) {
        return new SparseClusterFormulas(kind);
    }
}
