package org.ironbound.gallery.cases;

import java.util.List;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** A coefficient that many uses lose. */
final class ManyUses implements Case {
    private static final double ETA = 1e-17;
    private static final int USES = 100;

    @Override
    public Words words() {
        return new Words("many-uses", "a hundred uses of a channel are said to tell nothing",
            "the bound [CH-NFOLD] for 100 uses",
            "One use of a channel keeps at most eta = 10^-17 of what the input tells, n uses keep at most 1 - (1 - "
                + "eta)^n. In doubles 1 - eta is 1, so a hundred uses keep 0.",
            List.of("1 - (1 - eta)**n"),
            "In a bound from above, a result that is too small is the dangerous direction: 0 here says that the "
                + "output is independent of the input, and it need not be.",
            List.of("CH-NFOLD"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = 1 - StrictMath.pow(1 - ETA, USES);
        return new Finding(List.of(Computed.of(value), Computed.of(1 - (float) StrictMath.pow(1 - (float) ETA, USES)),
            Computed.of("expm1, log1p", -StrictMath.expm1(USES * StrictMath.log1p(-ETA)))), Conclusion.of(Relation.AT_MOST, value,
            "all uses together tell nothing about the input"), Certified.value("nfold(1/10^17, 100)"));
    }
}
