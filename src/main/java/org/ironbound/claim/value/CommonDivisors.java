package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;

/**
 * Writes operations as quotients of what has no divisor by one product of powers of divisors, step by step, and how the kernel is to see
 * that these are the same. Polynomials of quotients within quotients, such as slopes of slopes are, would be too long to compare at once,
 * for each sum multiplies the divisors of its summands. What is written here by mistake the kernel refuses.
 */
final class CommonDivisors {
    /** Of longer terms no form is written. */
    private static final int LONGEST = 1000;
    /** Larger powers are not written. */
    private static final int LARGEST = 64;

    private final TermWriter writer;
    private final Residues residues;
    private final Expanded expanded;
    private final Map<Integer, Form> forms = new HashMap<>();
    /** The first divisor with a value. */
    private final Map<BigInteger, Integer> divisors = new HashMap<>();

    private CommonDivisors(TermWriter writer, Box box) {
        this.writer = writer;
        this.residues = new Residues(writer, box);
        this.expanded = new Expanded(writer);
    }

    /**
     * An operation as a quotient.
     *
     * @param numerator without divisors
     * @param divisors  operations with exponents; empty if it is the numerator itself
     * @param step      from the operation to the quotient
     */
    private record Form(int numerator, Map<Integer, Integer> divisors, SameStep step) {
    }

    /**
     * Writes both operations with one divisor, and how they are the same.
     *
     * @return null if they are not, nothing is divided, or the forms are too long
     */
    static SameStep between(TermWriter writer, int first, int second, Box box) {
        return new CommonDivisors(writer, box).between(first, second);
    }

    private SameStep between(int first, int second) {
        Optional<BigInteger> value = residues.of(first);
        if (value.isEmpty() || !value.equals(residues.of(second))) {
            return null;
        }
        Form one = of(first);
        Form other = one == null ? null : of(second);
        if (other == null || one.divisors.isEmpty() && other.divisors.isEmpty()) {
            return null;
        }
        Map<Integer, Integer> all = largest(one.divisors, other.divisors);
        SameStep a = over(one, all);
        SameStep b = over(other, all);
        int x = writer.at(a.to).first();
        int y = writer.at(b.to).first();
        SameStep form = expanded.of(x);
        SameStep last = expanded.of(y);
        SameStep numerators = SameStep.through(form,
            SameStep.either(SameStep.equal(form.to, last.to), RootPath.of(writer, form.to, last.to)),
            SameStep.turned(last));
        return SameStep.through(a, SameStep.operands(writer, a.to, numerators, SameStep.itself(product(all))), SameStep.turned(b));
    }

    /** Null if it is too long. */
    private Form of(int wanted) {
        boolean[] isNeeded = KernelTerm.needed(writer.written(), wanted);
        for (int k = 0; k <= wanted; k++) {
            if (isNeeded[k] && !forms.containsKey(k)) {
                Form form = made(k, writer.at(k));
                if (writer.size() > LONGEST || form.divisors.values().stream().anyMatch(exponent -> exponent > LARGEST)) {
                    return null;
                }
                forms.put(k, form);
            }
        }
        return forms.get(wanted);
    }

    private Form made(int k, TermWriter.Operation operation) {
        if (!Residues.isFraction(operation.kind())) {
            return new Form(k, Map.of(), SameStep.itself(k));
        }
        Form x = forms.get(operation.first());
        Form y = forms.get(operation.second());
        if (operation.kind() == Operations.QUOTIENT) {
            return quotient(k, x, y);
        }
        if (x.divisors.isEmpty() && y.divisors.isEmpty()) {
            return new Form(k, Map.of(), SameStep.itself(k));
        }
        return operation.kind() == Operations.SUM ? sum(k, x, y, operation.number()) : product(k, x, y, operation.kind());
    }

    /** n/l + c m/l as (n + c m)/l. */
    private Form sum(int k, Form x, Form y, BigFraction factor) {
        Map<Integer, Integer> all = largest(x.divisors, y.divisors);
        SameStep a = over(x, all);
        SameStep b = over(y, all);
        SameStep copy = SameStep.operands(writer, k, a, b);
        int numerator = writer.add(Operations.SUM, writer.at(a.to).first(), writer.at(b.to).first(), factor);
        int divisor = product(all);
        int whole = writer.add(Operations.QUOTIENT, numerator, divisor);
        SameStep joined = SameStep.of(copy.to, whole, set(writer.at(a.to).first(), writer.at(b.to).first(), divisor));
        return new Form(numerator, all, SameStep.through(copy, joined));
    }

    /** (n/l) (m/d) as (n m)/(l d). */
    private Form product(int k, Form x, Form y, int kind) {
        SameStep copy = SameStep.operands(writer, k, x.step, y.step);
        int numerator = writer.add(kind, x.numerator, y.numerator);
        int divisor = y.divisors.isEmpty() ? product(x.divisors) : x.divisors.isEmpty() ? product(y.divisors)
            : writer.add(kind, product(x.divisors), product(y.divisors));
        return over(copy, numerator, divisor, sum(x.divisors, y.divisors), parts(x, y));
    }

    /** (n/l)/(m/d) as (n d)/(l m). */
    private Form quotient(int k, Form x, Form y) {
        SameStep copy = SameStep.operands(writer, k, x.step, y.step);
        Map<Integer, Integer> factors = new TreeMap<>();
        factors(y.numerator, 1, factors);
        int numerator = y.divisors.isEmpty() ? x.numerator : times(x.numerator, product(y.divisors));
        int divisor = x.divisors.isEmpty() ? y.numerator : writer.add(Operations.PRODUCT, product(x.divisors), y.numerator);
        return over(copy, numerator, divisor, sum(x.divisors, factors), parts(x, y));
    }

    /** Numerators and divisors. */
    private Set<Integer> parts(Form x, Form y) {
        return set(x.numerator, y.numerator, product(x.divisors), product(y.divisors));
    }

    private static Set<Integer> set(Integer... operations) {
        return new TreeSet<>(Arrays.asList(operations));
    }

    /**
     * By the product of divisors in place of a divisor.
     *
     * @param copy     to what is this quotient whatever some parts of it are
     * @param divisors with exponents
     */
    private Form over(SameStep copy, int numerator, int divisor, Map<Integer, Integer> divisors, Set<Integer> parts) {
        int quotient = writer.add(Operations.QUOTIENT, numerator, divisor);
        SameStep form = expanded.of(numerator);
        SameStep ordered = SameStep.operands(writer, quotient, form, SameStep.equal(divisor, product(divisors)));
        return new Form(form.to, divisors, SameStep.through(copy, SameStep.of(copy.to, quotient, parts), ordered));
    }

    /** From the operation to a quotient by more divisors. */
    private SameStep over(Form form, Map<Integer, Integer> all) {
        Map<Integer, Integer> missing = new TreeMap<>(all);
        form.divisors.forEach((divisor, exponent) -> missing.merge(divisor, -exponent, Integer::sum));
        missing.values().removeIf(exponent -> exponent == 0);
        if (missing.isEmpty()) {
            return form.step;
        }
        int factor = product(missing);
        int divisor = form.divisors.isEmpty() ? factor : writer.add(Operations.PRODUCT, product(form.divisors), factor);
        return over(form.step, times(form.numerator, factor), divisor, all, set(form.numerator, product(form.divisors), factor)).step;
    }

    /** What a divisor is the product of. */
    private void factors(int k, int exponent, Map<Integer, Integer> found) {
        TermWriter.Operation operation = writer.at(k);
        if (exponent <= LARGEST && (operation.kind() == Operations.PRODUCT || operation.kind() == Operations.SQUARE)) {
            boolean isSquare = operation.kind() == Operations.SQUARE;
            factors(operation.first(), isSquare ? 2 * exponent : exponent, found);
            if (!isSquare) {
                factors(operation.second(), exponent, found);
            }
        } else {
            int first = residues.of(k).map(value -> divisors.computeIfAbsent(value, any -> k)).orElse(k);
            found.merge(first, exponent, Integer::sum);
        }
    }

    private int product(Map<Integer, Integer> powers) {
        return product(writer, powers);
    }

    static int product(TermWriter writer, Map<Integer, Integer> powers) {
        int product = -1;
        for (Map.Entry<Integer, Integer> power : powers.entrySet()) {
            int factor = writer.power(power.getKey(), power.getValue());
            product = product < 0 ? factor : writer.add(Operations.PRODUCT, product, factor);
        }
        return product;
    }

    private int times(int numerator, int factor) {
        TermWriter.Operation operation = writer.at(numerator);
        boolean isOne = operation.kind() == Operations.NUMBER && operation.number().equals(BigFraction.ONE);
        return isOne ? factor : writer.add(Operations.PRODUCT, numerator, factor);
    }

    private static Map<Integer, Integer> largest(Map<Integer, Integer> some, Map<Integer, Integer> others) {
        Map<Integer, Integer> all = new TreeMap<>(some);
        others.forEach((divisor, exponent) -> all.merge(divisor, exponent, Integer::max));
        return all;
    }

    private static Map<Integer, Integer> sum(Map<Integer, Integer> some, Map<Integer, Integer> others) {
        Map<Integer, Integer> all = new TreeMap<>(some);
        others.forEach((divisor, exponent) -> all.merge(divisor, exponent, Integer::sum));
        return all;
    }
}
