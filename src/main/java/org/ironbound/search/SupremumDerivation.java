package org.ironbound.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.sdpi.Moments;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** Certified coefficients by the supremum certificate [SDPI-BINARY-CERT]: the least bound, to so many digits, that points and slopes are found for. */
final class SupremumDerivation {
    /** From the tightest: how much above the best known lower bound the coefficient is claimed, relatively, as a power of ten. */
    private static final int TIGHTEST = -9;
    private static final int LOOSEST = -2;
    private static final int DIGITS = 14;

    private SupremumDerivation() {
    }

    /**
     * Adds the step that states the coefficients.
     *
     * @param law       the law at the scale of the precision
     * @param least     a value that the coefficient is not below, about
     * @param precision bits after the point
     * @param extra     the rest of the witness
     */
    static Optional<Step> add(Derivation derivation, Rule rule, SymmetricLaw law, BigFraction least, int precision, Witness extra) {
        Moments moments = Moments.of(law);
        for (int power = TIGHTEST; power <= LOOSEST; power++) {
            BigFraction factor = BigFraction.ONE.add(Fractions.of(BigDecimal.ONE.movePointRight(power)));
            BigFraction u = Fractions.round(least.multiply(factor), DIGITS, RoundingMode.CEILING);
            SupremumSearch.Proposal found = SupremumSearch.propose(law, moments, u);
            if (found.points().length == 0 || found.points().length > Limits.LIST) {
                continue;
            }
            Witness witness = extra.with(Field.PRECISION, new BigFraction(precision)).with(Field.COEFFICIENT, u)
                .with(Field.REACH, new BigFraction(found.reach())).with(Field.POINTS, fractions(found.points())).with(Field.SLOPES, fractions(found.slopes()));
            try {
                return Optional.of(derivation.add(rule, List.of(), witness, 0));
            } catch (RejectedException e) {
                // Not proved at this distance: try a larger one.
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<BigFraction> fractions(BigInteger[] values) {
        List<BigFraction> list = new ArrayList<>();
        for (BigInteger value : values) {
            list.add(new BigFraction(value));
        }
        return list;
    }
}
