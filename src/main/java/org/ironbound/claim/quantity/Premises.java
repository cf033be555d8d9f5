package org.ironbound.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.value.KnownValues;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.claim.value.Value;

/** What is known of the quantities of a text: certificates, and the bounds that they prove. */
public final class Premises implements KnownValues {
    /** The premises of texts in which no quantity occurs. */
    public static final Premises NONE = new Premises(List.of(), List.of());

    /** What the checks of all premises of a claim may cost together, so that enough is left for its proofs. */
    private static final long MOST_COST = CheckCost.MOST / 2;

    private final List<Certificate> certificates;
    private final List<ProblemQuantity.Ends> bounds;

    private Premises(List<Certificate> certificates, List<ProblemQuantity.Ends> bounds) {
        this.certificates = List.copyOf(certificates);
        this.bounds = List.copyOf(bounds);
    }

    /**
     * Takes the bounds from certificates, which are checked.
     *
     * @throws RejectedException if one is rejected, or is about another problem
     * @throws ClaimException    if a quantity is not what it says
     */
    public static Premises of(List<ProblemQuantity> quantities, List<Certificate> certificates) throws RejectedException, ClaimException {
        CheckCost cost = new CheckCost(MOST_COST);
        for (Certificate certificate : certificates) {
            if (quantities.stream().noneMatch(quantity -> quantity.problem().equals(certificate.problem()))) {
                throw new RejectedException("a premise is about no quantity of the claim");
            }
            Checker.check(certificate, cost);
        }
        List<ProblemQuantity.Ends> bounds = new ArrayList<>();
        for (ProblemQuantity quantity : quantities) {
            Certificate about = certificates.stream().filter(certificate -> certificate.problem().equals(quantity.problem())).findFirst()
                .orElseThrow(() -> new RejectedException("no premise is about " + quantity.text()));
            bounds.add(quantity.bounds(about));
        }
        return new Premises(certificates, bounds);
    }

    public List<Certificate> certificates() {
        return certificates;
    }

    @Override
    public Value value(int index, MeteredKernel kernel) {
        Optional<BigFraction> low = bounds.get(index).lower();
        Optional<BigFraction> high = bounds.get(index).upper();
        if (low.isPresent() && low.equals(high)) {
            return Value.of(low.get(), kernel.between(low.get(), low.get()));
        }
        return Value.between(low.map(x -> kernel.between(x, x).lower).orElse(null), high.map(x -> kernel.between(x, x).upper).orElse(null),
            kernel.unit());
    }
}
