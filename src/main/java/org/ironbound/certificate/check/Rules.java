package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;

/** The rules that apply to one problem, and what each yields: one rule, one kernel call. */
public abstract class Rules {
    /** The shape of a step: whether its rule applies at all, the rules of its premises in order, and what its witness holds. */
    protected record Shape(List<Set<Rule>> premises, Set<Field> numbers, Set<Field> lists) {
        /** A step without lists. */
        protected static Shape of(List<Set<Rule>> premises, Set<Field> numbers) {
            return new Shape(premises, numbers, Set.of());
        }
    }

    /** The rules that apply to the problem. */
    public static Rules of(Problem problem) {
        return problem.accept(new RulesOfProblem());
    }

    /** The shape of a step by this rule, null if the rule does not apply to the problem. */
    protected abstract Shape shape(Rule rule);

    /**
     * Pays for what {@link #apply} takes, from the sizes of all numbers that go in.
     *
     * @throws RejectedException if it would take too long, or if the witness is not what the rule takes
     */
    protected abstract void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException;

    /** What the rule yields, for premises and a witness of its shape. */
    protected abstract Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException;

    /**
     * The sharpest result that the rule yields; every weaker one holds too.
     *
     * @param rule     the rule
     * @param premises the steps that it builds on, in order; their stated results are taken as proved
     * @param witness  its witness, untrusted
     * @param cost     pays for it
     * @throws RejectedException if the premises or the witness do not fit the rule, if it does not apply, or if it would take too long
     */
    public final Map<Field, BigFraction> derive(Rule rule, List<Step> premises, Witness witness, CheckCost cost) throws RejectedException {
        requireShape(rule, premises, witness);
        return paid(rule, premises, witness, cost);
    }

    /** What the rule yields, after its price is paid. */
    protected Map<Field, BigFraction> paid(Rule rule, List<Step> premises, Witness witness, CheckCost cost) throws RejectedException {
        pay(cost, rule, premises, witness);
        return apply(rule, premises, witness);
    }

    /**
     * Whether a step with this stated result serves the problem.
     *
     * @throws RejectedException if it does not
     */
    protected void requireUse(Step step) throws RejectedException {
    }

    /** Whether a step by this rule may have these premises and such a witness. */
    final void requireShape(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        Shape shape = shape(rule);
        if (shape == null) {
            throw new RejectedException("this rule does not apply to this problem");
        }
        List<Set<Rule>> wanted = shape.premises();
        if (premises.size() != wanted.size()) {
            throw new RejectedException("needs " + wanted.size() + " premises, states " + premises.size());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).contains(premises.get(i).rule())) {
                throw new RejectedException("premise " + (i + 1) + " is step " + premises.get(i).number() + " by " + premises.get(i).rule().id()
                    + ", it must be by one of " + wanted.get(i));
            }
        }
        requireFields("witness", shape.numbers(), witness.numbers());
        requireSame("witness", shape.lists(), witness.lists().keySet());
    }

    /** Exactly these fields, none negative but the threshold. */
    static void requireFields(String part, Set<Field> wanted, Map<Field, BigFraction> numbers) throws RejectedException {
        requireSame(part, wanted, numbers.keySet());
        for (Map.Entry<Field, BigFraction> entry : numbers.entrySet()) {
            if (entry.getKey() != Field.THRESHOLD && Fractions.signum(entry.getValue()) < 0) {
                throw new RejectedException(part + " " + entry.getKey().label() + " is negative");
            }
        }
    }

    private static void requireSame(String part, Set<Field> wanted, Set<Field> given) throws RejectedException {
        for (Field field : wanted) {
            if (!given.contains(field)) {
                throw new RejectedException(part + " lacks the field '" + field.label() + "'");
            }
        }
        for (Field field : given) {
            if (!wanted.contains(field)) {
                throw new RejectedException(part + " has the field '" + field.label() + "', which this rule does not take");
            }
        }
    }

    /** Logarithms at the precision that the witness asks for. */
    protected static Logarithm logarithm(Witness witness) throws RejectedException {
        return new Logarithm(BigInteger.ONE.shiftLeft(precision(witness)));
    }

    /** The bits after the point that the witness asks for. */
    protected static int precision(Witness witness) throws RejectedException {
        BigFraction precision = witness.get(Field.PRECISION);
        if (!Fractions.isInteger(precision) || precision.compareTo(new BigFraction(Limits.MIN_PRECISION)) < 0
            || precision.compareTo(new BigFraction(Limits.MAX_PRECISION)) > 0) {
            throw new RejectedException("witness precision is " + InvalidFieldException.shorten(Fractions.text(precision))
                + ", it must be a whole number of bits from " + Limits.MIN_PRECISION + " to " + Limits.MAX_PRECISION);
        }
        return precision.getNumerator().intValueExact();
    }

    /** The scale that the witness asks for, 2^precision times its factor. */
    protected static BigInteger unitWithFactor(Witness witness) throws RejectedException {
        BigInteger factor = whole(Field.FACTOR, witness.get(Field.FACTOR));
        int precision = precision(witness);
        if (factor.signum() == 0 || factor.bitLength() + precision > Limits.MAX_PRECISION) {
            throw new RejectedException("witness factor must be at least 1 and have at most " + (Limits.MAX_PRECISION - precision) + " bits");
        }
        return factor.shiftLeft(precision);
    }

    /** A number that must be whole and not negative. */
    protected static BigInteger whole(Field field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value) || Fractions.signum(value) < 0) {
            throw new RejectedException("witness " + field.label() + " must be whole, in multiples of 2^-precision where it is a place");
        }
        return value.getNumerator();
    }

    /** A result of one number. */
    protected static Map<Field, BigFraction> one(Field field, BigFraction value) {
        Map<Field, BigFraction> result = new EnumMap<>(Field.class);
        result.put(field, value);
        return result;
    }

    /** Pays for the product of two fractions. */
    protected static void payProduct(CheckCost cost, BigFraction x, BigFraction y) throws RejectedException {
        long size = KernelCost.size(x) + KernelCost.size(y);
        cost.spend(KernelCost.product(size, size) + KernelCost.fraction(size));
    }

    /** Pays for {@link #bits}. */
    protected static void payBits(CheckCost cost, int precision, Step premise) throws RejectedException {
        long size = KernelCost.size(premise.result().get(Field.MEMORIZATION)) + precision;
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(2, KernelCost.product(size, precision) + KernelCost.quotient(size + precision, size));
        cost.spend(KernelCost.fraction(size));
    }

    /** What a step states in nats, in bits [BITS]. */
    protected static BigFraction bits(Logarithm ln, Step premise) {
        Enclosure bits = Bits.of(ln, premise.result().get(Field.MEMORIZATION));
        boolean upper = premise.rule().relation(Field.MEMORIZATION, List.of()) == Relation.AT_MOST;
        return Fractions.of(upper ? bits.upper : bits.lower, ln.unit);
    }
}
