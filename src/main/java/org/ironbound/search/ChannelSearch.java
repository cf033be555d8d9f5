package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.FiniteChannel;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;

/** The contraction coefficients of a finite channel [CH-DOBRUSHIN, CH-KL, CH-NFOLD]. */
public final class ChannelSearch {
    private static final int PRECISION = 100;

    private ChannelSearch() {
    }

    /**
     * The coefficients, with a certificate.
     *
     * @param digits wanted significant digits of claims; doubles find the witnesses, so about 15 of them agree
     * @throws UndecidedException if the witnesses that were found prove nothing
     */
    public static Findings coefficients(FiniteChannel problem, int digits) throws UndecidedException {
        BigInteger[][] rows = problem.numerators();
        BigInteger d = problem.denominator();
        BigInteger unit = BigInteger.ONE.shiftLeft(PRECISION);
        InputFreeSearch.Witness found = InputFreeSearch.of(rows, d);
        Derivation derivation = new Derivation(problem);
        try {
            Step distance = derivation.add(Rule.CH_DOBRUSHIN, List.of(), Witness.none(), 0);
            derivation.claimExactly(Claim.Quantity.ETA_TV, distance);
            if (rows.length > 1) {
                BigFraction bound = Fractions.of(found.upperBound(rows, d, unit), unit);
                Step upper = derivation.add(Rule.CH_KL, List.of(), Witness.precision(PRECISION).with(Field.COEFFICIENT, bound)
                    .with(Field.LEFT, flat(found.left())).with(Field.CROSS, flat(found.cross())).with(Field.RIGHT, flat(found.right())), 0);
                derivation.claim(Claim.Quantity.ETA_KL, upper, List.of(), digits);
                Step lower = derivation.add(Rule.CH_KL_POINT, List.of(), Witness.precision(PRECISION).with(Field.FIRST_ROW, new BigFraction(found.first() + 1))
                    .with(Field.SECOND_ROW, new BigFraction(found.second() + 1)).with(Field.POINT, new BigFraction(found.at())), 0);
                derivation.claim(Claim.Quantity.ETA_KL_LOWER, lower, List.of(), digits);
                if (problem.uses() > 1) {
                    Step uses = derivation.add(Rule.CH_NFOLD, List.of(upper), Witness.none(), digits + 2);
                    derivation.claim(Claim.Quantity.ETA_KL_USES, uses, List.of(upper), digits);
                }
            }
        } catch (RejectedException e) {
            throw new UndecidedException("no coefficient was certified: " + e.getMessage());
        }
        return new Findings(derivation.certificate(), digits, List.of());
    }

    private static List<BigFraction> flat(BigInteger[][] places) {
        List<BigFraction> list = new ArrayList<>();
        for (BigInteger[] row : places) {
            for (BigInteger place : row) {
                list.add(new BigFraction(place));
            }
        }
        return list;
    }
}
