package org.ironbound.search.derivation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim.Unit;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.ProvedStep;
import org.ironbound.certificate.check.Rules;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;

/** A certificate under construction: each step states what the kernel yields, rounded to a short fraction on the safe side. */
public final class Derivation {
    private final Problem problem;
    private final Rules rules;
    /** For all attempts together, less what other steps may cost that are added to the certificate later. */
    private final CheckCost cost = new CheckCost(CheckCost.MOST / 10 * 9);
    private final List<ProvedStep> steps = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    public Derivation(Problem problem) {
        this.problem = problem;
        this.rules = Rules.of(problem);
    }

    /** Goes on from what was found. */
    public static Derivation continuing(Findings findings) {
        Derivation derivation = new Derivation(findings.certificate().problem());
        derivation.steps.addAll(findings.steps());
        derivation.claims.addAll(findings.certificate().claims());
        return derivation;
    }

    /**
     * Adds a step.
     *
     * @param digits significant digits of its result; 0 keeps it exact
     * @throws RejectedException if the rule does not apply, or not at this precision, or a list is too long for a file
     */
    public Step add(Rule rule, List<Step> premises, Witness witness, int digits) throws RejectedException {
        for (Map.Entry<WitnessField, List<BigFraction>> list : witness.lists().entrySet()) {
            if (list.getValue().size() > list.getKey().longest()) {
                throw new RejectedException("witness " + list.getKey().label() + " has more than " + list.getKey().longest() + " numbers");
            }
        }
        List<ProvedStep> proved = premises.stream().map(this::proved).toList();
        return add(rules.prove(steps.size() + 1, rule, proved, witness, sharp -> rounded(rule, premises, sharp, digits), cost));
    }

    private static Map<ResultField, BigFraction> rounded(Rule rule, List<Step> premises, Map<ResultField, BigFraction> sharp, int digits)
            throws RejectedException {
        Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
        for (Map.Entry<ResultField, BigFraction> number : sharp.entrySet()) {
            BigFraction value = number.getValue();
            if (Fractions.signum(value) < 0) {
                throw new RejectedException(number.getKey().label() + " is negative at this precision");
            }
            Relation relation = rule.relation(number.getKey(), premises);
            result.put(number.getKey(), digits == 0 ? value : Fractions.round(value, digits, relation.rounding()));
        }
        return result;
    }

    private Step add(ProvedStep proved) {
        steps.add(proved);
        return proved.step();
    }

    /**
     * Adds the step from nats to bits and claims its result, rounded to the safe side.
     *
     * @param working significant digits of the step's result
     * @param digits  significant digits of the claim, at most as many
     * @return the step
     */
    public Step claimBits(Step nats, int precision, int working, int digits) throws RejectedException {
        Step bits = add(Rule.BITS, List.of(nats), Witness.precision(precision), working);
        Relation relation = Rule.BITS.relation(ResultField.MEMORIZATION, List.of(nats));
        BigFraction value = Fractions.round(bits.result().get(ResultField.MEMORIZATION), digits, relation.rounding());
        claims.add(new Claim(Quantity.LEAST_MEMORIZATION, relation, value, Unit.BITS, bits.number()));
        return bits;
    }

    /** Claims what a step states, in its unit, rounded to the safe side. */
    public void claim(Quantity quantity, Step step, List<Step> premises, int digits) {
        ResultField field = field(quantity);
        Relation relation = step.rule().relation(field, premises);
        claims.add(new Claim(quantity, relation, Fractions.round(step.result().get(field), digits, relation.rounding()),
            step.rule().unit(field), step.number()));
    }

    /** Claims what a step states, a plain number, as it is. */
    public void claimUnrounded(Quantity quantity, Step step, List<Step> premises) {
        claims.add(new Claim(quantity, step.rule().relation(field(quantity), premises), stated(quantity, step), Unit.COUNT, step.number()));
    }

    /**
     * Claims bounds from both sides, rounded to the safe side or, if they are equal, as they are.
     *
     * @return whether they are equal
     */
    public boolean claimBoth(Quantity upper, Step above, Quantity lower, Step below, int digits) {
        if (stated(upper, above).equals(stated(lower, below))) {
            claimUnrounded(upper, above, List.of());
            claimUnrounded(lower, below, List.of());
            return true;
        }
        claim(upper, above, List.of(), digits);
        claim(lower, below, List.of(), digits);
        return false;
    }

    /** Claims what a step states exactly. */
    public void claimExactly(Quantity quantity, Step step) {
        claims.add(new Claim(quantity, Relation.EQUAL, stated(quantity, step), Unit.COUNT, step.number()));
    }

    /** The number that a step states of a quantity. */
    public static BigFraction stated(Quantity quantity, Step step) {
        return step.result().get(field(quantity));
    }

    private static ResultField field(Quantity quantity) {
        return quantity.field().orElseThrow();
    }

    /** Claims that no learner reaches the error. */
    public void claimNoLearner(Step infeasible) {
        claims.add(new Claim(Quantity.LEARNERS, Relation.EQUAL, BigFraction.ZERO, Unit.COUNT, infeasible.number()));
    }

    /** The number of steps so far. */
    public int size() {
        return steps.size();
    }

    /** Takes back all steps after the first ones; none of them may have been claimed. */
    public void truncate(int size) {
        steps.subList(size, steps.size()).clear();
    }

    /** The step that states most in this field; none if the kernel does not prove what was found in floating point. It is taken back. */
    public Optional<ProvedStep> best(List<Candidate> candidates, ResultField field) {
        Optional<ProvedStep> best = Optional.empty();
        for (Candidate candidate : candidates) {
            Optional<ProvedStep> proved = tried(candidate);
            if (proved.isPresent() && (best.isEmpty() || stated(proved.get(), field).compareTo(stated(best.get(), field)) > 0)) {
                best = proved;
            }
        }
        return best;
    }

    private static BigFraction stated(ProvedStep proved, ResultField field) {
        return proved.step().result().get(field);
    }

    /** The step of the candidate or of what takes its place; none if the kernel proves none. It is taken back. */
    private Optional<ProvedStep> tried(Candidate candidate) {
        int size = size();
        for (Optional<Candidate> next = Optional.of(candidate); next.isPresent(); next = next.get().otherwise()) {
            try {
                add(next.get().rule(), List.of(), next.get().witness(), next.get().digits());
                return Optional.of(steps.get(size));
            } catch (RejectedException e) {
                // The next one is left.
                continue;
            } finally {
                truncate(size);
            }
        }
        return Optional.empty();
    }

    /** A step that was added, with what it states as proved. */
    public ProvedStep proved(Step step) {
        return steps.get(step.number() - 1);
    }

    /** Adds a step again that was taken back, one without premises. */
    public Step restore(ProvedStep proved) {
        return add(proved.numbered(steps.size() + 1));
    }

    /** The steps and claims so far. */
    public Certificate certificate() {
        return new Certificate(problem, steps.stream().map(ProvedStep::step).toList(), claims);
    }

    /** What was found, where it is not known how many digits are certain. */
    public Findings findings(int digits, List<String> notes) {
        return findings(digits, OptionalInt.empty(), notes);
    }

    /** What was found. */
    public Findings findings(int digits, OptionalInt certainDigits, List<String> notes) {
        return new Findings(certificate(), steps, digits, certainDigits, notes);
    }
}
