package org.ironbound.certificate.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

/**
 * A line of the table of rules: what a step by a rule needs, what it costs to recompute it, and what it yields.
 *
 * @param premises    for each premise the rules that it may be by, in order
 * @param further     the rules that any number of further premises may be by
 * @param numbers     what the witness holds
 * @param lists       the lists in it
 * @param more        the lists that may be in it
 * @param price       what the application costs
 * @param application what it yields
 */
record Entry(List<Set<Rule>> premises, Set<Rule> further, Set<WitnessField> numbers, Set<WitnessField> lists,
        Set<WitnessField> more, Price price, Application application) {
    /** Pays for an application from the sizes of all numbers that go in, or rejects the step. */
    @FunctionalInterface
    interface Price {
        void pay(Given given) throws RejectedException;
    }

    /** The sharpest statement that follows, by one call of the kernel; null if none does. */
    @FunctionalInterface
    interface Application {
        Stated apply(Given given) throws RejectedException;
    }

    /** A rule that needs nothing and costs next to nothing, until the next methods say more. */
    static Entry stating(Application application) {
        return new Entry(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), given -> { }, application);
    }

    /** This entry, with premises by these rules. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads the array.
    final Entry from(Set<Rule>... rules) {
        return new Entry(List.of(rules), further, numbers, lists, more, price, application);
    }

    /** This entry, with any number of further premises by these rules. */
    Entry fromAny(Set<Rule> rules) {
        return new Entry(premises, rules, numbers, lists, more, price, application);
    }

    /** This entry, with these numbers in the witness. */
    Entry reading(WitnessField... fields) {
        return reading(EnumSet.copyOf(Arrays.asList(fields)));
    }

    /** This entry, with these numbers in the witness. */
    Entry reading(Set<WitnessField> fields) {
        return new Entry(premises, further, fields, lists, more, price, application);
    }

    /** This entry, with these lists in the witness. */
    Entry readingLists(WitnessField... fields) {
        return readingLists(EnumSet.copyOf(Arrays.asList(fields)));
    }

    /** This entry, with these lists in the witness. */
    Entry readingLists(Set<WitnessField> fields) {
        return new Entry(premises, further, numbers, fields, more, price, application);
    }

    /** This entry, with lists that the witness may have or not. */
    Entry readingListsIfAny(WitnessField... fields) {
        return new Entry(premises, further, numbers, lists, EnumSet.copyOf(Arrays.asList(fields)), price, application);
    }

    /** This entry, at a price. */
    Entry costing(Price paid) {
        return new Entry(premises, further, numbers, lists, more, paid, application);
    }

    /**
     * Whether a step may have these premises and such a witness.
     *
     * @throws RejectedException if not
     */
    void requireShape(List<Step> steps, Witness witness) throws RejectedException {
        if (steps.size() < premises.size() || further.isEmpty() && steps.size() > premises.size()) {
            throw new RejectedException("needs " + premises.size() + " premises, states " + steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Set<Rule> wanted = i < premises.size() ? premises.get(i) : further;
            if (!wanted.contains(step.rule())) {
                throw new RejectedException("premise " + (i + 1) + " is step " + step.number() + " by " + step.rule().id()
                    + ", it must be by one of " + wanted);
            }
        }
        Fields.requireNumbers("witness", numbers, witness.numbers());
        Set<WitnessField> given = new HashSet<>(witness.lists().keySet());
        given.removeAll(more);
        Fields.requireSame("witness", lists, given);
    }
}
