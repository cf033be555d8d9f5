package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Scale;
import org.ironbound.kernel.term.ScaledTerm;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state of a term what it states of another one, where all variables that may be multiplied by one number are at most 1, and
 * one of them is 1 [SCALING]. Where the range of a variable is that of its reciprocal the term is written with that, the other one is not.
 * What is written here by mistake the kernel refuses.
 */
public final class KernelScale {
    private static final int NONE = -1;
    private static final int MOST_POWER = 1000;

    private final List<TermWriter.Operation> operations;
    private final Term other;
    private final Box box;
    private final List<Integer> scaled;
    private final Map<TermWriter.Operation, Integer> known = new HashMap<>();
    private final int[] places;
    private final BigFraction[] degrees;

    private KernelScale(KernelTerm term, Term other, Box box, List<Integer> scaled) {
        this.operations = term.operations();
        this.other = other;
        this.box = box;
        this.scaled = scaled;
        this.places = new int[operations.size()];
        this.degrees = new BigFraction[operations.size()];
        for (int p = 0; p < other.size(); p++) {
            known.putIfAbsent(operation(p), p);
        }
    }

    /**
     * Such a statement.
     *
     * @param term     of a box on which no variable that may be multiplied is negative
     * @param scaled   these
     * @param positive variables that are positive where the statement is about, among them some of these
     * @param faces    of each of them, what is stated of the other term where it is 1, under the condition that variables are positive
     * @return null if the kernel does not see that the other term is a multiple of the term
     */
    public static NotNegativeWhere of(KernelTerm term, Box box, List<Integer> scaled, SortedSet<Integer> positive,
            List<NotNegativeWhere> faces, boolean strict, MeteredKernel kernel) {
        Term other = faces.get(0).term;
        kernel.meter().spend(2 * Prices.PLACE * (term.size() + other.size()) + 2 * term.price());
        KernelTerm whole = term.endingLike(other, kernel);
        KernelScale scale = new KernelScale(whole, other, box, scaled);
        ScaledTerm multiple = scale.write() ? scale.statement(whole.term(), kernel) : null;
        SortedSet<Distance> distances = new TreeSet<>(positive.stream().map(Distance::ofNull).toList());
        NotNegativeWhere[] signs = multiple == null ? null : KernelProduct.signs(distances, box.ranges(), kernel);
        KernelEnds ends = signs == null ? null : KernelEnds.of(whole, box, distances, kernel);
        DefinedWhere defined = ends == null ? null : ends.defined();
        return defined == null ? null : NotNegativeWhere.ofMultiples(multiple, defined, signs,
            positive.stream().mapToInt(Integer::intValue).toArray(), scale.all(faces),
            positive.stream().filter(scaled::contains).findFirst().orElseThrow(), strict);
    }

    /** One for each variable. */
    private NotNegativeWhere[] all(List<NotNegativeWhere> faces) {
        return IntStream.range(0, box.size()).mapToObj(i -> faces.get(Math.max(0, scaled.indexOf(i)))).toArray(NotNegativeWhere[]::new);
    }

    private ScaledTerm statement(Term term, MeteredKernel kernel) {
        BigInteger power = BigInteger.ONE;
        for (BigFraction degree : degrees) {
            power = power.multiply(degree.getDenominator()).divide(power.gcd(degree.getDenominator()));
        }
        if (power.compareTo(BigInteger.valueOf(MOST_POWER)) > 0) {
            return null;
        }
        BigInteger times = power;
        int[] whole = new int[degrees.length];
        for (int k = 0; k < whole.length; k++) {
            BigInteger degree = degrees[k].multiply(times).getNumerator();
            if (degree.bitLength() >= Integer.SIZE) {
                return null;
            }
            whole[k] = degree.intValue();
        }
        TermWriter sides = new TermWriter(0, kernel.bits(), kernel.meter());
        IntStream.range(0, box.size()).forEach(i -> sides.append(number(new BigFraction(side(i)))));
        return ScaledTerm.of(new Scale(term, other, sides.term((Node) null).term(), times.intValue()), places, whole);
    }

    private int side(int variable) {
        return !scaled.contains(variable) ? 0 : box.isInverted(variable) ? -1 : 1;
    }

    /** Looks for the places of all operations, and for their degrees; false if one that is needed has none. */
    private boolean write() {
        for (int k = 0; k < places.length; k++) {
            TermWriter.Operation operation = operations.get(k);
            degrees[k] = BigFraction.ZERO;
            places[k] = TermWriter.isLeaf(operation) ? ofLeaf(operation, k) : ofOperation(operation, k);
        }
        int last = places.length - 1;
        if (places[last] >= 0 && operation(places[last]).equals(operation(other.size() - 1))) {
            places[last] = other.size() - 1;
        }
        return places[last] == other.size() - 1;
    }

    private int ofLeaf(TermWriter.Operation leaf, int k) {
        if (leaf.kind() != Operations.VARIABLE) {
            return place(leaf);
        }
        degrees[k] = new BigFraction(side(leaf.first()));
        return side(leaf.first()) >= 0 ? place(leaf)
            : place(new TermWriter.Operation(Operations.QUOTIENT, place(number(BigFraction.ONE)), place(leaf), BigFraction.ONE));
    }

    private int ofOperation(TermWriter.Operation z, int k) {
        TermWriter.Operation x = operations.get(z.first());
        TermWriter.Operation y = operations.get(z.second());
        boolean isReciprocal = y.kind() == Operations.VARIABLE && side(y.first()) < 0;
        if (isReciprocal && z.kind() == Operations.QUOTIENT && x.kind() == Operations.NUMBER && x.number().equals(BigFraction.ONE)) {
            degrees[k] = BigFraction.ONE;
            return place(y);
        }
        BigFraction a = degrees[z.first()];
        BigFraction b = degrees[z.second()];
        int quotient = isReciprocal && z.kind() == Operations.PRODUCT
            ? place(new TermWriter.Operation(Operations.QUOTIENT, places[z.first()], place(y), z.number())) : NONE;
        if (quotient >= 0) {
            degrees[k] = a.subtract(1);
            return quotient;
        }
        // The number 0 is a multiple of any degree.
        boolean isNull = x.kind() == Operations.NUMBER && Fractions.signum(x.number()) == 0;
        degrees[k] = degree(z, isNull ? b : a, b);
        return place(new TermWriter.Operation(z.kind(), places[z.first()], places[z.second()], z.number()));
    }

    private static BigFraction degree(TermWriter.Operation z, BigFraction a, BigFraction b) {
        return switch (z.kind()) {
            case Operations.PRODUCT -> a.add(b);
            case Operations.QUOTIENT -> a.subtract(b);
            case Operations.SQUARE -> a.multiply(2);
            case Operations.ROOT -> a.divide(2);
            case Operations.ANY_ROOT -> a.divide(z.number());
            default -> a;
        };
    }

    private int place(TermWriter.Operation wanted) {
        return known.getOrDefault(wanted, NONE);
    }

    private TermWriter.Operation operation(int p) {
        int kind = other.kind(p);
        boolean isLeaf = kind == Operations.NUMBER || kind == Operations.PI;
        return new TermWriter.Operation(kind, isLeaf ? 0 : other.first(p), isLeaf || kind == Operations.VARIABLE ? 0 : other.second(p),
            other.number(p));
    }

    private static TermWriter.Operation number(BigFraction number) {
        return new TermWriter.Operation(Operations.NUMBER, 0, 0, number);
    }
}
