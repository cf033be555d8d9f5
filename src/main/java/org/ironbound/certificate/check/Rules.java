package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Problem;

/** The rules that apply to one problem: a table with an {@link Entry} for each. */
public final class Rules {
    /** With so many bits more the errors of roundings hardly show: a kernel that rounds differently still proves what was stated. */
    private static final int MORE_BITS = 32;

    private final Map<Rule, Entry> table = new EnumMap<>(Rule.class);
    private Use use = step -> { };
    private Problem problem;

    /** Whether a step with this stated result serves the problem. */
    @FunctionalInterface
    interface Use {
        void require(Step step) throws RejectedException;
    }

    /** What of a proved statement a step states, in each field a number that is no stronger. */
    @FunctionalInterface
    public interface Result {
        /**
         * The result that is stated.
         *
         * @param sharp what is proved
         */
        Map<ResultField, BigFraction> of(Map<ResultField, BigFraction> sharp) throws RejectedException;
    }

    /** The rules that apply to the problem. */
    public static Rules of(Problem problem) {
        Rules rules = problem.accept(new RulesOfProblem());
        rules.problem = problem;
        return rules;
    }

    /** Adds a line. */
    Rules with(Rule rule, Entry entry) {
        table.put(rule, entry);
        return this;
    }

    /** Adds a line where the rule applies. */
    Rules with(boolean applies, Rule rule, Entry entry) {
        return applies ? with(rule, entry) : this;
    }

    /** Adds the lines of another table for these rules. */
    Rules with(Iterable<Rule> rules, Rules others) {
        rules.forEach(rule -> table.put(rule, others.table.get(rule)));
        return this;
    }

    /** Asks this of every step's stated result. */
    Rules serving(Use wanted) {
        use = wanted;
        return this;
    }

    /**
     * The sharpest statement that the rule yields; every weaker one holds too.
     *
     * @param rule     the rule
     * @param premises the steps that it builds on, in order
     * @param witness  its witness, untrusted
     * @param cost     pays for it
     * @throws RejectedException if the premises or the witness do not fit the rule, if it does not apply, or if it would take too long
     */
    public Stated derive(Rule rule, List<ProvedStep> premises, Witness witness, CheckCost cost) throws RejectedException {
        Entry entry = requireEntry(rule);
        entry.requireShape(premises.stream().map(ProvedStep::step).toList(), witness);
        Given given = new Given(premises, witness, cost);
        entry.price().pay(given);
        return entry.application().apply(given);
    }

    /**
     * Proves a step.
     *
     * @param number   its number
     * @param rule     the rule
     * @param premises the steps that it builds on, in order
     * @param witness  its witness, untrusted
     * @param result   what it states
     * @param cost     pays for it
     * @throws RejectedException if the rule does not yield that
     */
    public ProvedStep prove(int number, Rule rule, List<ProvedStep> premises, Witness witness, Result result, CheckCost cost)
            throws RejectedException {
        return proved(number, rule, premises, witness, witness, result, cost);
    }

    /**
     * Proves a step that a certificate states. Where it does not follow with the bits that its witness asks for, some more are tried: a
     * step that was stated without leeway, by a kernel whose last bits were better, remains proved. What is proved is a theorem with any
     * number of bits.
     *
     * @param step     as the certificate has it
     * @param premises the steps that it builds on, in order
     * @param result   what it states
     * @param cost     pays for both
     * @throws RejectedException if the rule does not yield that
     */
    ProvedStep confirm(Step step, List<ProvedStep> premises, Result result, CheckCost cost) throws RejectedException {
        Witness witness = step.witness();
        try {
            return prove(step.number(), step.rule(), premises, witness, result, cost);
        } catch (RejectedException refusal) {
            if (!witness.numbers().containsKey(WitnessField.PRECISION)) {
                throw refusal;
            }
            try {
                int bits = new Given(premises, witness, cost).precision() + MORE_BITS;
                Witness finer = witness.with(WitnessField.PRECISION, new BigFraction(bits));
                return proved(step.number(), step.rule(), premises, witness, finer, result, cost);
            } catch (RejectedException e) {
                throw refusal;
            }
        }
    }

    /** A step with one witness, as computed with another one. */
    private ProvedStep proved(int number, Rule rule, List<ProvedStep> premises, Witness witness, Witness used, Result result,
            CheckCost cost) throws RejectedException {
        long before = cost.left();
        Stated sharp = derive(rule, premises, used, cost);
        Map<ResultField, BigFraction> stated = result.of(sharp.numbers());
        Stated weakened = sharp.weakened(stated);
        if (weakened == null) {
            throw new RejectedException("its result is stronger than what was recomputed");
        }
        Step step = new Step(number, rule, premises.stream().map(premise -> premise.step().number()).toList(), witness, stated);
        return new ProvedStep(problem, step, weakened, premises, before - cost.left());
    }

    /** Whether a step by this rule may have these premises and such a witness. */
    void requireShape(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        requireEntry(rule).requireShape(premises, witness);
    }

    private Entry requireEntry(Rule rule) throws RejectedException {
        return entry(rule).orElseThrow(() -> new RejectedException("this rule does not apply to this problem"));
    }

    /** The line of the table for this rule; none if it does not apply to the problem. */
    Optional<Entry> entry(Rule rule) {
        return Optional.ofNullable(table.get(rule));
    }

    /**
     * Whether a step with this stated result serves the problem.
     *
     * @throws RejectedException if it does not
     */
    void requireUse(Step step) throws RejectedException {
        use.require(step);
    }
}
