package org.ironbound.certificate.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.kernel.statement.MixtureOutOfReach;
import org.ironbound.kernel.statement.NoEstimate;
import org.ironbound.kernel.statement.NoGroupLearner;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * Decides whether a certificate proves its claims, all of them together as one statement. Every step is recomputed by the kernel from the
 * stated results of its premises; a stated result may be weaker than the recomputed one, never stronger. What can be rejected without
 * recomputing is rejected first.
 */
public final class Checker {
    private final Certificate certificate;
    private final Rules rules;
    private final CheckCost cost;
    private final List<ProvedStep> known;
    private final Set<Integer> used = new HashSet<>();
    /** The steps that are recomputed so far. */
    private final List<ProvedStep> proved = new ArrayList<>();

    private Checker(Certificate certificate, CheckCost cost, List<ProvedStep> known) {
        this.certificate = certificate;
        this.cost = cost;
        this.known = known;
        this.rules = Rules.of(certificate.problem());
    }

    /**
     * Returns if all claims are proved.
     *
     * @throws RejectedException names the step, the field, what was stated and what was recomputed
     */
    public static void check(Certificate certificate) throws RejectedException {
        check(certificate, new CheckCost());
    }

    /**
     * Checks a certificate some of whose steps were proved while it was made; returns if all its claims are proved. A step is not
     * recomputed if it is the known one of its number, the very same and about the very same problem, and follows from the very statements
     * that this one followed from; it costs as much as if it were recomputed.
     *
     * @param known proved steps, in the order of their numbers
     * @throws RejectedException names the step, the field, what was stated and what was recomputed
     */
    public static void check(Certificate certificate, List<ProvedStep> known) throws RejectedException {
        new Checker(certificate, new CheckCost(), known).run();
    }

    /**
     * Checks one of several certificates that belong together; returns if all its claims are proved.
     *
     * @param cost pays for all of them
     * @throws RejectedException names the step, the field, what was stated and what was recomputed
     */
    public static void check(Certificate certificate, CheckCost cost) throws RejectedException {
        new Checker(certificate, cost, List.of()).run();
    }

    private void run() throws RejectedException {
        requireCount("steps", certificate.steps().size(), Limits.STEPS);
        requireCount("claims", certificate.claims().size(), Limits.CLAIMS);
        checkSteps(this::checkForm);
        checkClaims(this::checkClaim);
        for (Step step : certificate.steps()) {
            if (!used.contains(step.number())) {
                throw new RejectedException("step " + step.number() + " (" + step.rule().id() + ") is used by no claim and no later step");
            }
        }
        OneLearner.require(certificate.steps());
        Contradictions.refuse(certificate.steps());
        checkSteps(this::recompute);
        checkClaims(this::requireStated);
    }

    private interface ClaimCheck {
        void run(Claim claim) throws RejectedException;
    }

    private void checkClaims(ClaimCheck check) throws RejectedException {
        for (int i = 0; i < certificate.claims().size(); i++) {
            try {
                check.run(certificate.claims().get(i));
            } catch (RejectedException e) {
                throw e.at("claim " + (i + 1));
            }
        }
    }

    private interface StepCheck {
        void run(Step step) throws RejectedException;
    }

    private void checkSteps(StepCheck check) throws RejectedException {
        for (int i = 0; i < certificate.steps().size(); i++) {
            Step step = certificate.steps().get(i);
            try {
                requireNumber(step, i + 1);
                check.run(step);
            } catch (RejectedException e) {
                throw e.at("step " + (i + 1) + " (" + step.rule().id() + ")");
            }
        }
    }

    private static void requireCount(String what, int count, int limit) throws RejectedException {
        if (count < 1 || count > limit) {
            throw new RejectedException("has " + count + " " + what + ", it must have 1 to " + limit);
        }
    }

    private static void requireNumber(Step step, int number) throws RejectedException {
        if (step.number() != number) {
            throw new RejectedException("is numbered " + step.number() + ", it must be numbered " + number);
        }
    }

    /** What can be seen without recomputing anything. */
    private void checkForm(Step step) throws RejectedException {
        for (int premise : step.premises()) {
            if (premise < 1 || premise >= step.number()) {
                throw new RejectedException("premise " + premise + " is not an earlier step");
            }
            used.add(premise);
        }
        rules.requireShape(step.rule(), premises(step), step.witness());
        Fields.requireNumbers("result", step.rule().resultFields(), step.result());
    }

    private List<Step> premises(Step step) {
        return step.premises().stream().map(premise -> certificate.steps().get(premise - 1)).toList();
    }

    private void recompute(Step step) throws RejectedException {
        List<ProvedStep> premises = step.premises().stream().map(premise -> proved.get(premise - 1)).toList();
        ProvedStep earlier = step.number() <= known.size() ? known.get(step.number() - 1) : null;
        if (earlier != null && earlier.proves(certificate.problem(), step, premises)) {
            earlier.pay(cost);
            proved.add(earlier);
        } else {
            proved.add(rules.confirm(step, premises, sharp -> stated(step, sharp), cost));
        }
        rules.requireUse(step);
    }

    /** The result of a step, if it is no stronger than what is proved. */
    private Map<ResultField, BigFraction> stated(Step step, Map<ResultField, BigFraction> sharp) throws RejectedException {
        for (Map.Entry<ResultField, BigFraction> entry : step.result().entrySet()) {
            Relation relation = step.rule().relation(entry.getKey(), premises(step));
            requireImplied("result " + entry.getKey().label(), relation, sharp.get(entry.getKey()), entry.getValue());
        }
        return step.result();
    }

    private static void requireImplied(String what, Relation relation, BigFraction proved, BigFraction stated) throws RejectedException {
        if (!relation.implies(proved, stated)) {
            BigFraction recomputed = relation == Relation.EQUAL ? proved : Fractions.round(proved, 20, relation.rounding());
            throw new RejectedException(what + " is stated as " + relation.symbol() + " " + show(stated) + ", but only " + relation.symbol()
                + " " + show(recomputed)
                + " was recomputed");
        }
    }

    private static String show(BigFraction x) {
        return InvalidFieldException.shorten(Fractions.text(x));
    }

    private void checkClaim(Claim claim) throws RejectedException {
        if (claim.step() < 1 || claim.step() > certificate.steps().size()) {
            throw new RejectedException("step " + claim.step() + " does not exist");
        }
        used.add(claim.step());
        Claim proved = conclusion(claim.quantity(), certificate.steps().get(claim.step() - 1));
        if (claim.quantity() != proved.quantity() || claim.relation() != proved.relation() || claim.unit() != proved.unit()) {
            throw new RejectedException("claims " + describe(claim) + ", but step " + claim.step() + " proves " + describe(proved));
        }
        requireImplied("value", claim.relation(), proved.value(), claim.value());
        if (Fractions.signum(claim.value()) < 0) {
            throw new RejectedException("value is negative");
        }
    }

    /** The statement of the kernel says what is claimed, not only the rule. */
    private void requireStated(Claim claim) throws RejectedException {
        Stated stated = proved.get(claim.step() - 1).stated();
        Optional<Bound> bound = claim.quantity().field().flatMap(stated::bound);
        boolean says = bound.map(of -> of.relation() == claim.relation() && of.unit() == claim.unit()
            && of.relation().implies(of.value(), claim.value()))
            .orElseGet(() -> claim.quantity() == Claim.Quantity.LEARNERS
            && (stated.as(NoLearner.class) != null || stated.as(MixtureOutOfReach.class) != null
                || stated.as(NoEstimate.class) != null || stated.as(NoGroupLearner.class) != null));
        if (!says) {
            throw new RejectedException("claims what step " + claim.step() + " does not state");
        }
    }

    private static String describe(Claim claim) {
        return claim.quantity().label() + " " + claim.relation().symbol() + " .. " + claim.unit().label();
    }

    /** What a step lets one claim of a quantity. */
    private Claim conclusion(Claim.Quantity quantity, Step step) throws RejectedException {
        if (quantity == Claim.Quantity.LEARNERS && step.rule().isOfNoLearner()) {
            return new Claim(quantity, Relation.EQUAL, BigFraction.ZERO, Claim.Unit.COUNT, step.number());
        }
        ResultField field = quantity.field().filter(step.result()::containsKey)
            .orElseThrow(() -> new RejectedException("step " + step.number() + " (" + step.rule().id() + ") states no "
            + quantity.label()));
        return new Claim(quantity, step.rule().relation(field, premises(step)), step.result().get(field), step.rule().unit(field),
            step.number());
    }
}
