package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Findings;

/** The contraction coefficient of additive Gaussian noise, exactly [SDPI-GAUSS]. */
public final class GaussianChannelSearch {
    private GaussianChannelSearch() {
    }

    /**
     * The coefficient with a certificate.
     *
     * @param digits significant digits to show of what is not short
     */
    public static Findings coefficients(GaussianChannel problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        List<String> notes = new ArrayList<>();
        try {
            Step step = derivation.add(Rule.SDPI_GAUSS, List.of(), Witness.none(), 0);
            derivation.claimExactly(Quantity.ETA_GAUSSIAN, step);
            if (!problem.uses().equals(BigInteger.ONE)) {
                derivation.claimExactly(Quantity.ETA_GAUSSIAN_USES, step);
                notes.add("The largest coefficient of all jointly Gaussian inputs is that of one input sent in all uses; independent "
                    + "inputs have that of one use.");
            }
        } catch (RejectedException e) {
            throw new UndecidedException("no coefficient was certified: " + e.getMessage());
        }
        notes.add("Free of the input's law it is 1, and so is Dobrushin's: inputs that are far apart are hardly mistaken for each other.");
        return derivation.findings(digits, notes);
    }
}
