package org.ironbound.kernel.statement;

/**
 * Both contraction coefficients of a coordinate, tau_n and rho_n, are squared maximal correlations: of the samples with the centre, and
 * with a fresh sample. Both have bounds on both sides.
 */
public final class CoefficientsAreCorrelations {
    /** The upper bounds, which name the coordinate. */
    public final CoefficientsAtMost above;
    /** The lower bounds. */
    public final CoefficientsAtLeast below;

    /*@ public invariant \invariant_for(above) && \invariant_for(below);
      @ public invariant Names.coordinate(below.coordinate) == Names.coordinate(above.coordinate);
      @ public invariant Names.areCorrelations(above.coordinate);
      @ public accessible \inv: this.above, this.below, above.coordinate, above.tau, above.rho, above.ratio, above.coordinate.kind,
      @     above.coordinate.samples, above.coordinate.roots, above.coordinate.power, below.coordinate, below.tau, below.rho,
      @     below.coordinate.kind, below.coordinate.samples, below.coordinate.roots, below.coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(above) && \invariant_for(below);
      @ requires Names.coordinate(below.coordinate) == Names.coordinate(above.coordinate);
      @ requires Names.areCorrelations(above.coordinate);
      @ ensures \invariant_for(this);
      @ ensures this.above == above && this.below == below;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CoefficientsAreCorrelations(CoefficientsAtMost above, CoefficientsAtLeast below) {
        this.above = above;
        this.below = below;
    }

    /**
     * Those of Boolean clustering with a rational lambda [SDPI-BINARY-SKEW].
     *
     * @param moments of the law for lambda and the coordinate's number of samples, shown to be the coefficient
     * @return null if they are not, or the bounds are of different coordinates
     */
    /*@ public normal_behavior
      @ requires \invariant_for(above) && \invariant_for(below) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.above == above && \result.below == below;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAreCorrelations skew(CoefficientsAtMost above, CoefficientsAtLeast below,
            LawMoments moments) {
        Coordinate coordinate = above.coordinate;
        if (!below.coordinate.isSame(coordinate) || coordinate.kind != Coordinate.BOOLEAN || coordinate.roots != 0
                || !moments.isCoefficient || !moments.isOfCluster(coordinate.samples, coordinate.power)) {
            return null;
        }
        //@ assert BooleanLemmas.correlations(coordinate, moments);
        return new CoefficientsAreCorrelations(above, below);
    }

    /**
     * Those of the sparse hypercube [SDPI-BINARY-CHORD, SPARSE-MANY].
     *
     * @param view    what is seen of the coordinate of the upper bounds
     * @param moments of the view's law, shown to be the coefficient
     * @return null if they are not, or the bounds are of different coordinates
     */
    /*@ public normal_behavior
      @ requires \invariant_for(above) && \invariant_for(below) && \invariant_for(view) && \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result) && \result.above == above && \result.below == below;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAreCorrelations chord(CoefficientsAtMost above, CoefficientsAtLeast below, SparseView view,
            LawMoments moments) {
        if (!below.coordinate.isSame(above.coordinate) || !view.coordinate.isSame(above.coordinate) || !moments.isCoefficient
                || !moments.id.isThreePoints(view.agreement, view.mean)) {
            return null;
        }
        //@ assert SparseClusteringLemmas.correlations(view.coordinate, view.agreement, view.mean);
        return new CoefficientsAreCorrelations(above, below);
    }

    /** What is known, with other bounds; null if they are of another coordinate. */
    /*@ public normal_behavior
      @ requires \invariant_for(known) && \invariant_for(above) && \invariant_for(below);
      @ ensures \result != null ==> \invariant_for(\result) && \result.above == above && \result.below == below;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CoefficientsAreCorrelations withBounds(CoefficientsAreCorrelations known, CoefficientsAtMost above,
            CoefficientsAtLeast below) {
        return known.above.coordinate.isSame(above.coordinate) && below.coordinate.isSame(above.coordinate)
            ? new CoefficientsAreCorrelations(above, below) : null;
    }
}
