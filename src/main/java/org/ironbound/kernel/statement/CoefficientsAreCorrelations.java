package org.ironbound.kernel.statement;

/**
 * Both contraction coefficients of a coordinate, tau_n and rho_n, are squared maximal correlations: of the samples with the centre, and
 * with a fresh sample.
 */
public final class CoefficientsAreCorrelations {
    /** Whose coefficients. */
    public final Coordinate coordinate;

    /*@ public invariant \invariant_for(coordinate);
      @ public invariant Names.areCorrelations(coordinate);
      @ public accessible \inv: this.coordinate, coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires Names.areCorrelations(coordinate);
      @ ensures \invariant_for(this);
      @ ensures this.coordinate == coordinate;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoefficientsAreCorrelations(Coordinate coordinate) {
        this.coordinate = coordinate;
    }

    /**
     * Those of Boolean clustering with a rational lambda [SDPI-BINARY-SKEW].
     *
     * @param moments of the law for lambda and the coordinate's number of samples, shown to be the coefficient
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAreCorrelations skew(Coordinate coordinate, LawMoments moments) {
        if (coordinate.kind != Coordinate.BOOLEAN || coordinate.roots != 0 || !moments.isCoefficient
                || !moments.isOfCluster(coordinate.samples, coordinate.power)) {
            return null;
        }
        //@ assert BooleanLemmas.correlations(coordinate, moments);
        return new CoefficientsAreCorrelations(coordinate);
    }

    /**
     * Those of the sparse hypercube [SDPI-BINARY-CHORD, SPARSE-MANY].
     *
     * @param moments of the view's law, shown to be the coefficient
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(view) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.coordinate == view.coordinate;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAreCorrelations chord(SparseView view, LawMoments moments) {
        if (!moments.isCoefficient || !moments.id.isThreePoints(view.agreement, view.mean)) {
            return null;
        }
        //@ assert SparseClusteringLemmas.correlations(view.coordinate, view.agreement, view.mean);
        return new CoefficientsAreCorrelations(view.coordinate);
    }
}
