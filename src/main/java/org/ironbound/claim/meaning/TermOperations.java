package org.ironbound.claim.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;

/**
 * The operations of a term of the kernel, written one after the other, powers as squares and products. Where the range of a variable is
 * that of its reciprocal, so is the kernel's variable.
 */
public class TermOperations {
    /** One of them, as in {@link Operations}. */
    public record Operation(int kind, int first, int second, BigFraction number) {
    }

    protected final int inverted;
    protected final Meter meter;
    protected final List<Operation> operations = new ArrayList<>();
    private final Map<Operation, Integer> written = new HashMap<>();

    /** @param inverted bit i says that the kernel's variable i is the reciprocal of the claim's */
    protected TermOperations(int inverted, Meter meter) {
        this.inverted = inverted;
        this.meter = meter;
    }

    public final int size() {
        return operations.size();
    }

    /** An operation that has been written. */
    public final Operation at(int place) {
        return operations.get(place);
    }

    /** The place of an operation that has been written, or is so now. */
    public final int add(int kind, int x, int y, BigFraction number) {
        meter.spend(Prices.PLACE);
        Operation operation = new Operation(kind, x, y, number);
        return written.containsKey(operation) ? written.get(operation) : append(operation);
    }

    /** Adds an operation, which may have been written before, as the last one. */
    public int append(Operation operation) {
        written.putIfAbsent(operation, operations.size());
        operations.add(operation);
        return operations.size() - 1;
    }

    public final int add(int kind, int x, int y) {
        return add(kind, x, y, BigFraction.ONE);
    }

    public final int number(BigFraction number) {
        return add(Operations.NUMBER, 0, 0, number);
    }

    /** A variable of the claim. */
    public final int variable(int i) {
        int variable = add(Operations.VARIABLE, i, 0);
        return (inverted >> i & 1) == 0 ? variable : add(Operations.QUOTIENT, number(BigFraction.ONE), variable);
    }

    /** A product; with a logarithm of the other factor behind it, for then the kernel has a slope for x ln x. */
    public final int product(int x, int y) {
        boolean isWeighted = at(x).kind() == Operations.LOGARITHM && at(x).first() == y;
        return isWeighted ? add(Operations.PRODUCT, y, x) : add(Operations.PRODUCT, x, y);
    }

    /** x/y; as x v where y is the reciprocal of the kernel's variable v: where that is 0, none of the claim's is. Else v is -1. */
    public final int quotient(int x, int y, int v) {
        return v < 0 ? add(Operations.QUOTIENT, x, y) : x == number(BigFraction.ONE) ? v : add(Operations.PRODUCT, x, v);
    }

    /** ln x; as -ln v where x is the reciprocal of the kernel's variable v. Else v is -1. */
    public final int logarithm(int x, int v) {
        int logarithm = add(Operations.LOGARITHM, v < 0 ? x : v, v < 0 ? x : v);
        return v < 0 ? logarithm : add(Operations.SUM, number(BigFraction.ZERO), logarithm, BigFraction.MINUS_ONE);
    }

    /** What has a result only where x is not negative, its square root; or if strict only where x is positive, its logarithm. */
    public final int definedWhere(int x, boolean strict) {
        return add(strict ? Operations.LOGARITHM : Operations.ROOT, x, x);
    }

    /** x^n, n being at least 1. */
    public final int power(int x, int n) {
        int root = n % 2 == 0 ? power(x, n / 2) : x;
        return n == 1 ? x : n % 2 == 0 ? add(Operations.SQUARE, root, root) : add(Operations.PRODUCT, x, power(x, n - 1));
    }

    /** The distance of a variable of the kernel from an end of its range; the variable itself, if that is 0. */
    public final int distance(int variable, BigFraction end, boolean isLower) {
        int x = add(Operations.VARIABLE, variable, 0);
        return isLower && end.equals(BigFraction.ZERO) ? x
            : add(Operations.SUM, isLower ? x : number(end), isLower ? number(end) : x, BigFraction.MINUS_ONE);
    }

    /** What has been written, as a term that ends with an operation once more: with that and 0 times that. */
    public final Term term(int place) {
        return term(Stream.concat(operations.stream(), Stream.of(new Operation(Operations.SUM, place, place, BigFraction.ZERO))).toList());
    }

    protected static Term term(List<Operation> all) {
        return Term.of(all.stream().mapToInt(Operation::kind).toArray(), all.stream().mapToInt(Operation::first).toArray(),
            all.stream().mapToInt(Operation::second).toArray(), all.stream().map(Operation::number).toArray(BigFraction[]::new));
    }
}
