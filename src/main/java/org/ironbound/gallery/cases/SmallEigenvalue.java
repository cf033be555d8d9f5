package org.ironbound.gallery.cases;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** The eigenvalue of a nearly singular channel. */
final class SmallEigenvalue implements Case {
    @Override
    public Words words() {
        return new Words("small-eigenvalue", "an eigenvalue drowns in rounding errors",
            "the second eigenvalue of M M^T, which is eta_chi2",
            "A binary symmetric channel errs with the probability 0.499999999. Its squared maximal correlation is "
                + "the second eigenvalue of M M^T, where M is the joint law over the square roots of its margins. The "
                + "largest is 1, and an eigenvalue solver errs by about 10^-16 times the largest one: the second one, "
                + "4e-18, is below that.",
            List.of("M = J/np.sqrt(np.outer(p, q))",
                "np.linalg.eigvalsh(M @ M.T)[0]"),
            "Solvers are accurate relative to the largest eigenvalue. Whether x is an upper bound of the second one "
                + "is a matter of signs in an exact LDL decomposition.",
            List.of("CH-CHI2"));
    }

    @Override
    public Finding find() throws ClaimException {
        double error = 0.499999999;
        double same = (1 - error) * (1 - error) + error * error;
        double other = 2 * error * (1 - error);
        double[][] product = {{same, other}, {other, same}};
        double[] values = new EigenDecomposition(new Array2DRowRealMatrix(product)).getRealEigenvalues();
        double value = Math.min(values[0], values[1]);
        return new Finding(List.of(Computed.of(value), Computed.of((float) same - (float) other)), Conclusion.of(Relation.EQUAL, value,
            value <= 0 ? "the output does not depend on the input" : "more is known about the input than it is"),
            Certified.value("eta_chi2('0.500000001,0.499999999;0.499999999,0.500000001', '1/2,1/2')"));
    }
}
