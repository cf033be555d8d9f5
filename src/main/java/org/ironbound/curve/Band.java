package org.ironbound.curve;

import java.util.List;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;

/**
 * What a chart shows: a quantity that lies between two columns.
 *
 * @param label of the quantity
 * @param lower column
 * @param upper column
 */
record Band(String label, Column lower, Column upper) {
    /** What is shown of problems of this kind. */
    static List<Band> of(Problem problem) {
        List<Column> columns = Column.of(problem, false);
        if (problem instanceof GaussianContraction || problem instanceof BooleanContraction || problem instanceof SparseContraction) {
            return List.of(new Band("tau", columns.get(0), columns.get(1)), new Band("rho", columns.get(2), columns.get(3)));
        }
        if (problem instanceof FiniteChannel) {
            return List.of(new Band("eta_KL of one use", columns.get(1), columns.get(2)),
                new Band("eta_KL of all uses", columns.get(3), columns.get(3)));
        }
        if (problem instanceof GaussianChannel) {
            return List.of(new Band("eta of one use", columns.get(0), columns.get(0)),
                new Band("eta of all uses", columns.get(1), columns.get(1)));
        }
        return List.of(new Band("excess memorization in bits", Column.LOWER, Column.UPPER));
    }
}
