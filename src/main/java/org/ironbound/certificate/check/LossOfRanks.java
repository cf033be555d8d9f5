package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ironbound.kernel.bound.RankedLoss;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.bound.RankedSigns;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.SquareRoot;

/**
 * What is lost to ranks in pieces whose multipliers come nearer to 1 by halves, and then are 1 [BOOL-TV]. Each piece begins where the loss
 * is least. With fewer pieces more is lost, but the last one begins earlier.
 */
public final class LossOfRanks {
    /** At most, the first one with the inverse of the least share. */
    public static final int PIECES = 6;

    private LossOfRanks() {
    }

    /**
     * With falling numbers of pieces; none if the ranks do not hold.
     *
     * @param ranks the ranks with a multiplier, in multiples of 1/unit; null if they do not hold
     */
    static List<RankedLoss> of(RankedSignTerms terms, Function<BigInteger, RankedSigns> ranks) {
        BigInteger first = Division.ceil(terms.unit.pow(2), terms.share);
        RankedSigns last = ranks.apply(terms.unit);
        RankedLoss loss = last == null ? null : RankedLoss.of(last, first);
        if (loss == null) {
            return List.of();
        }
        List<RankedLoss> found = new ArrayList<>(List.of(with(loss, last)));
        for (int i = 1; i < PIECES - 1; i++) {
            loss = with(loss, ranks.apply(terms.unit.add(first.subtract(terms.unit).shiftRight(i))));
            found.add(0, with(loss, last));
        }
        return found;
    }

    /** With a piece from where the square is twice the difference of the costs over that of the multipliers, or from the last one on. */
    private static RankedLoss with(RankedLoss loss, RankedSigns signs) {
        BigInteger dearer = RankedLoss.costs(signs).subtract(loss.cost).max(BigInteger.ZERO);
        BigInteger fewer = loss.multiplier.subtract(signs.multiplier).max(BigInteger.ONE);
        BigInteger best = SquareRoot.floor(dearer.shiftLeft(1).multiply(loss.terms.unit.pow(2)).divide(fewer));
        return Follows.certainly(loss.with(signs, best.max(loss.start).max(BigInteger.ONE)));
    }
}
