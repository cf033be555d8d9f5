package org.ironbound.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.KnownValues;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.claim.value.Value;

/** What is known of the quantities of a text: certificates, and the bounds that they prove. */
public final class Premises implements KnownValues {
    /** The premises of texts in which no quantity occurs. */
    public static final Premises NONE = new Premises(List.of(), List.of(), List.of());

    /** What the checks of all premises of a claim may cost together, so that enough is left for its proofs. */
    public static final long MOST_COST = CheckCost.MOST / 2;

    /** Each is compared with each quantity, so that there may not be very many. */
    private static final int MOST_CERTIFICATES = 2000;

    private final List<Certificate> certificates;
    /** For each quantity, what is known of it. */
    private final List<List<Known>> known;
    private final List<ProblemQuantity> quantities;

    /**
     * Bounds of one certificate.
     *
     * @param values of which values of the variables it is, none where the quantity is of one problem
     */
    private record Known(List<BigFraction> values, ProblemQuantity.Ends ends) {
    }

    private Premises(List<ProblemQuantity> quantities, List<Certificate> certificates, List<List<Known>> known) {
        this.quantities = List.copyOf(quantities);
        this.certificates = List.copyOf(certificates);
        this.known = List.copyOf(known);
    }

    /**
     * Takes the bounds from certificates, which are checked.
     *
     * @throws RejectedException if one is rejected, or is about another problem
     * @throws ClaimException    if a quantity is not what it says
     */
    public static Premises of(List<ProblemQuantity> quantities, List<Certificate> certificates) throws RejectedException, ClaimException {
        if (certificates.size() > MOST_CERTIFICATES) {
            throw new RejectedException("has more than " + MOST_CERTIFICATES + " premises");
        }
        CheckCost cost = new CheckCost(MOST_COST);
        for (Certificate certificate : certificates) {
            if (quantities.stream().noneMatch(quantity -> quantity.problems().values(certificate.problem()).isPresent())) {
                throw new RejectedException("a premise is about no quantity of the claim");
            }
            Checker.check(certificate, cost);
        }
        List<List<Known>> known = new ArrayList<>();
        for (ProblemQuantity quantity : quantities) {
            List<Known> about = new ArrayList<>();
            for (Certificate certificate : certificates) {
                Optional<List<BigFraction>> values = quantity.problems().values(certificate.problem());
                if (values.isPresent()) {
                    about.add(new Known(values.get(), quantity.bounds(certificate)));
                }
            }
            if (about.isEmpty()) {
                throw new RejectedException("no premise is about " + quantity.text());
            }
            known.add(about);
        }
        return new Premises(quantities, certificates, known);
    }

    public List<Certificate> certificates() {
        return certificates;
    }

    /** The IDs of all theorems that bounds of these quantities apply, by these certificates. */
    public static List<String> applied(List<ProblemQuantity> quantities, List<Certificate> certificates) {
        Stream<String> rules = certificates.stream().flatMap(certificate -> certificate.steps().stream())
            .flatMap(step -> step.applied().stream());
        boolean isOne = quantities.stream().allMatch(quantity -> quantity.problems().isOne());
        return Stream.concat(rules, isOne ? Stream.empty() : Stream.of(ProblemRange.RULE)).distinct().toList();
    }

    /**
     * The sharpest bounds: with more samples or a larger error no learner needs more, so that a lower bound counts for all values that are
     * not larger, and an upper one for all that are not smaller [MONOTONE].
     */
    @Override
    public Value value(int index, Value[] x, MeteredKernel kernel) {
        ProblemRange problems = quantities.get(index).problems();
        BigFraction low = null;
        BigFraction high = null;
        for (Known one : known.get(index)) {
            boolean below = true;
            boolean above = true;
            for (int i = 0; i < x.length; i++) {
                BigFraction at = one.values.get(i);
                below &= x[i].high() != null && compare(problems.clamped(i, x[i].upper()), at, kernel) <= 0;
                above &= x[i].low() != null && compare(problems.clamped(i, x[i].lower()), at, kernel) >= 0;
            }
            if (below && one.ends.lower().isPresent() && (low == null || compare(low, one.ends.lower().get(), kernel) < 0)) {
                low = one.ends.lower().get();
            }
            if (above && one.ends.upper().isPresent() && (high == null || compare(high, one.ends.upper().get(), kernel) > 0)) {
                high = one.ends.upper().get();
            }
        }
        if (low != null && low.equals(high)) {
            return Value.of(low, kernel.between(low, low));
        }
        return Value.between(low == null ? null : kernel.between(low, low).lower, high == null ? null : kernel.between(high, high).upper,
            kernel.unit());
    }

    private static int compare(BigFraction x, BigFraction y, MeteredKernel kernel) {
        kernel.meter().spend(2 * Prices.product(Prices.length(x), Prices.length(y)));
        return x.compareTo(y);
    }
}
