package org.ironbound.claim.value;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;

/**
 * Has the kernel state that a term is not negative where all conditions of a claim hold, for less multiples of products of what is not
 * negative there it is not negative [WHERE]. What is written here by mistake the kernel refuses.
 *
 * @param factors of the product, at least one
 * @param number  which is positive
 */
public record KernelMultiple(List<Factor> factors, BigFraction number) {
    /**
     * What is not negative where the guards hold.
     *
     * @param guard   the number of a guard that says so; -1 if it is so by the ranges
     * @param divisor what is positive and the guard has to be divided by; null if nothing
     * @param sides   of the guard, and the function that is taken of both; null if none is
     * @param strict  whether it is positive
     */
    public record Factor(int guard, Node divisor, Sides sides, Node node, boolean strict) {
        /** Its place among facts, of which its sign is one if that is seen. */
        private int place(KernelConditions all, KernelFacts facts, Box box) {
            if (guard < 0) {
                int place = written(node, facts);
                return facts.sign(place, strict) == null ? atEnd(place, all, facts, box) : place;
            }
            facts.know(all.place(guard), all.holds(guard, box.ranges()));
            if (sides != null) {
                return sides.place(all.place(guard), written(node, facts), facts);
            }
            return divisor == null ? all.place(guard) : facts.quotient(all.place(guard), written(divisor, facts));
        }

        /** The distance from an open end, of which guards say that it is positive. */
        private static int atEnd(int place, KernelConditions all, KernelFacts facts, Box box) {
            for (Distance distance : Distance.open(box)) {
                if (facts.at(place) == null) {
                    facts.becomes(all.know(distance, facts, box.ranges(), box), place);
                }
            }
            return place;
        }

        private static int written(Node node, KernelFacts facts) {
            facts.writer().write(Nodes.closure(List.of(node), facts.writer().meter()));
            return facts.writer().place(node);
        }
    }

    /** A rising function of both sides of a guard, which is the larger one less the smaller one. */
    public record Sides(Rising function, Node larger, Node smaller) {
        /** Makes what is known of the guard known of the difference of the function of its sides. */
        private int place(int guard, int node, KernelFacts facts) {
            int x = Factor.written(larger, facts);
            int y = Factor.written(smaller, facts);
            int difference = facts.difference(x, y);
            facts.becomes(guard, difference);
            NotNegativeWhere least = function.leastSign() < 0 ? null : facts.sign(y, function.leastSign() > 0);
            if (least != null && facts.sign(x, true) == null) {
                facts.becomes(least.strict ? facts.sum(y, difference) : facts.sum(difference, y), x);
                facts.sign(x, false);
            }
            facts.becomes(facts.rising(function, difference), node);
            return node;
        }
    }

    /** Whether it is positive. */
    public boolean isStrict() {
        return factors.stream().allMatch(Factor::strict);
    }

    private int place(KernelConditions all, KernelFacts facts, Box box) {
        int last = -1;
        for (Factor factor : factors) {
            int place = factor.place(all, facts, box);
            last = last < 0 ? place : facts.product(last, place);
        }
        return facts.multiple(number, last);
    }

    /**
     * The statement about a term.
     *
     * @param less       the term of what it is less the multiples
     * @param everywhere what is stated of that; or if null
     * @param somewhere  where a condition holds; null if nothing is
     * @return null if the kernel does not see it
     */
    public static NotNegativeWhere of(List<KernelMultiple> multiples, KernelTerm term, KernelTerm less, NotNegativeOn everywhere,
            NotNegativeWhere somewhere, KernelConditions all, Box box) {
        MeteredKernel kernel = all.kernel();
        NotNegativeWhere known = all.under(everywhere, somewhere);
        if (known == null) {
            return null;
        }
        KernelFacts facts = new KernelFacts(all, box.ranges(), box);
        int goal = facts.writer().addCopy(term);
        int sum = facts.copied(less, known);
        // A sum is strict if the first summand is.
        for (KernelMultiple one : multiples.stream().sorted(Comparator.comparing(KernelMultiple::isStrict)).toList()) {
            int multiple = one.place(all, facts, box);
            sum = one.isStrict() ? facts.sum(multiple, sum) : facts.sum(sum, multiple);
        }
        facts.becomes(sum, goal);
        NotNegativeWhere proved = facts.at(goal);
        return proved == null ? null
            : NotNegativeWhere.ofCopy(term.term(), CopyPlaces.of(term.term(), proved.term, kernel.meter()), proved);
    }
}
