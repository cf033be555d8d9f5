package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.problem.Fractions;

/**
 * Writes operations by powers of e with few exponents, by logarithms of what is no product, and without roots of squares; and how the
 * kernel is to see that they are the same [POWERS, SIDES]. What is written here by mistake it refuses.
 */
final class PowerForms {
    /** Of longer terms no form is written. */
    private static final int LONGEST = 600;
    /** The largest power that is written as a product. */
    private static final int MOST_FACTORS = 8;
    private static final int[] PRIMES = {2, 3, 5, 7};
    /** In place of the operation that a number is a multiple of. */
    private static final int NUMBER = -1;

    private final TermWriter writer;
    private final Box box;
    private final Map<Integer, Step> forms = new HashMap<>();
    private final Map<Integer, Map<Integer, BigFraction>> sums = new HashMap<>();
    /** The first operation of those that are the same sum. */
    private final Map<Map<Integer, BigFraction>, Integer> firsts = new HashMap<>();
    /** Of operations in exponents, the common denominator of their factors. */
    private final Map<Integer, BigInteger> denominators = new HashMap<>();

    /** Variables of whose logarithms parts are exponents: each is a power of a power of e. */
    private final Map<Integer, Integer> rooted = new HashMap<>();

    PowerForms(TermWriter writer, Box box) {
        this.writer = writer;
        this.box = box;
    }

    /** What a statement is made with, and what has been stated. */
    static final class Proofs {
        private final Box box;
        private final KernelTerm term;
        private final Ranges ranges;
        private final MeteredKernel kernel;
        private final Map<Step, SameResult> known = new HashMap<>();

        Proofs(Box box, KernelTerm term, MeteredKernel kernel) {
            this.box = box;
            this.term = term;
            this.ranges = KernelTerm.ranges(box);
            this.kernel = kernel;
        }

        private SameResult of(Step step) {
            if (!known.containsKey(step)) {
                kernel.meter().spend(4 * Prices.ARGUMENT * term.size());
                known.put(step, step.rule.of(this));
            }
            return known.get(step);
        }

        private SameResult equal(int i, int j) {
            return KernelEquality.on(box, term, i, j, kernel.meter());
        }

        private NotNegativeOn notNegative(int k) {
            return term.first(k + 1, kernel.bits(), kernel.meter()).notNegative(ranges, false, kernel);
        }
    }

    /** How a statement is made. */
    interface StepRule {
        SameResult of(Proofs proofs);
    }

    /** That one operation has the same result as another one; nothing is to be shown if they are the same operation. */
    static final class Step {
        final int from;
        final int to;
        private final StepRule rule;

        Step(int from, int to, StepRule rule) {
            this.from = from;
            this.to = to;
            this.rule = rule;
        }

        /** The statement; null if the kernel does not see it, or both are one operation. */
        SameResult on(Proofs proofs) {
            return proofs.of(this);
        }
    }

    static Step itself(int k) {
        return new Step(k, k, proofs -> null);
    }

    private static Step equal(int i, int j) {
        return i == j ? itself(i) : new Step(i, j, proofs -> proofs.equal(i, j));
    }

    private static Step inverse(int i, int j) {
        return new Step(i, j, proofs -> SameResult.inverse(proofs.term.term(), proofs.ranges, i, j));
    }

    static Step turned(Step step) {
        return step.from == step.to ? step : new Step(step.to, step.from, proofs -> {
            SameResult same = step.on(proofs);
            return same == null ? null : SameResult.turned(same);
        });
    }

    /** One step after the other. */
    static Step through(Step... steps) {
        Step all = steps[0];
        for (int i = 1; i < steps.length; i++) {
            Step one = all;
            Step next = steps[i];
            all = one.from == one.to ? next : next.from == next.to ? one : new Step(one.from, next.to, proofs -> {
                SameResult first = one.on(proofs);
                SameResult second = first == null ? null : next.on(proofs);
                return second == null ? null : SameResult.through(first, second);
            });
        }
        return all;
    }

    /** An operation with forms of its operands in place of them. */
    private Step operands(int k, Step one, Step other) {
        TermWriter.Operation operation = writer.at(k);
        int copy = writer.add(operation.kind(), one.to, other.to, operation.number());
        if (copy == k) {
            return itself(k);
        }
        return new Step(k, copy, proofs -> {
            SameResult first = one.on(proofs);
            SameResult second = other.on(proofs);
            boolean isKnown = (first != null || one.from == one.to) && (second != null || other.from == other.to);
            SameResult any = first == null ? second : first;
            return !isKnown || any == null ? null : SameResult.ofOperands(proofs.term.term(), proofs.ranges, k, copy,
                first == null ? any : first, second == null ? any : second);
        });
    }

    /** Of these operations the exponents will have common denominators. */
    void prepare(int... wanted) {
        for (int k : wanted) {
            boolean[] isNeeded = needed(k);
            for (int i = 0; i <= k; i++) {
                if (isNeeded[i] && writer.at(i).kind() == Operations.EXPONENTIAL) {
                    summands(writer.at(i).first()).forEach((u, c) -> denominators.merge(u, c.getDenominator(), PowerForms::common));
                }
            }
        }
        denominators.forEach((u, denominator) -> {
            if (u != NUMBER && denominator.compareTo(BigInteger.TWO) > 0 && isOfVariable(writer.at(u))) {
                rooted.put(writer.at(u).first(), u);
            }
        });
    }

    /** Whether it is the logarithm of a variable that has more than one value. */
    private boolean isOfVariable(TermWriter.Operation operation) {
        TermWriter.Operation argument = writer.at(operation.first());
        return operation.kind() == Operations.LOGARITHM && argument.kind() == Operations.VARIABLE && !box.isPoint(argument.first());
    }

    private static BigInteger common(BigInteger x, BigInteger y) {
        return x.divide(x.gcd(y)).multiply(y);
    }

    private boolean[] needed(int k) {
        boolean[] isNeeded = new boolean[k + 1];
        isNeeded[k] = true;
        for (int i = k; i >= 0; i--) {
            TermWriter.Operation operation = writer.at(i);
            if (isNeeded[i] && operation.kind() > Operations.VARIABLE) {
                isNeeded[operation.first()] = true;
                isNeeded[operation.second()] = true;
            }
        }
        return isNeeded;
    }

    /** The form of an operation; null if it is too long. */
    Step of(int k) {
        boolean[] isNeeded = needed(k);
        for (int i = 0; i <= k; i++) {
            if (writer.size() > LONGEST) {
                return null;
            }
            if (isNeeded[i] && !forms.containsKey(i)) {
                forms.put(i, made(i));
            }
        }
        return forms.get(k);
    }

    private Step made(int k) {
        TermWriter.Operation operation = writer.at(k);
        if (operation.kind() == Operations.NUMBER) {
            return itself(k);
        }
        if (operation.kind() == Operations.VARIABLE) {
            return box.isPoint(operation.first()) ? equal(k, writer.number(box.lower().get(operation.first())))
                : rooted.containsKey(k) ? asPower(k, rooted.get(k)) : itself(k);
        }
        if (operation.kind() == Operations.LOGARITHM && rooted.containsKey(operation.first())) {
            return itself(k);
        }
        Step copy = operands(k, forms.get(operation.first()), forms.get(operation.second()));
        int argument = writer.at(copy.to).first();
        return through(copy, switch (operation.kind()) {
            case Operations.EXPONENTIAL -> power(copy.to, parts(argument));
            case Operations.LOGARITHM -> logarithm(copy.to, argument);
            case Operations.ROOT -> root(copy.to, argument);
            case Operations.ABSOLUTE, Operations.SMALLER -> itself(copy.to);
            default -> plain(copy.to);
        });
    }

    /** A variable as e to the power of its logarithm, in parts. */
    private Step asPower(int k, int logarithm) {
        int power = writer.add(Operations.EXPONENTIAL, logarithm, logarithm);
        return through(turned(inverse(power, k)), power(power, parts(logarithm)));
    }

    /** What is a number, or another operation, is written so. */
    private Step plain(int k) {
        Map<Integer, BigFraction> sum = summands(k);
        if (isNumber(sum)) {
            return equal(k, writer.number(sum.getOrDefault(NUMBER, BigFraction.ZERO)));
        }
        int other = sum.keySet().iterator().next();
        return equal(k, sum.size() == 1 && sum.get(other).equals(BigFraction.ONE) ? other : firsts.computeIfAbsent(sum, any -> k));
    }

    /** Operations with factors, of which an operation is the sum. */
    private Map<Integer, BigFraction> summands(int k) {
        Map<Integer, BigFraction> known = sums.get(k);
        if (known == null) {
            known = madeOf(k);
            sums.put(k, known);
        }
        return known;
    }

    private Map<Integer, BigFraction> madeOf(int k) {
        Map<Integer, BigFraction> sum = new TreeMap<>();
        TermWriter.Operation operation = writer.at(k);
        switch (operation.kind()) {
            case Operations.NUMBER -> add(sum, NUMBER, operation.number());
            case Operations.SUM -> {
                summands(operation.first()).forEach((u, c) -> add(sum, u, c));
                summands(operation.second()).forEach((u, c) -> add(sum, u, c.multiply(operation.number())));
            }
            case Operations.PRODUCT, Operations.QUOTIENT, Operations.SQUARE -> {
                Map<Integer, BigFraction> x = summands(operation.first());
                Map<Integer, BigFraction> y = summands(operation.kind() == Operations.SQUARE ? operation.first() : operation.second());
                boolean isQuotient = operation.kind() == Operations.QUOTIENT;
                if (isNumber(y) && !(isQuotient && y.isEmpty())) {
                    BigFraction factor = y.getOrDefault(NUMBER, BigFraction.ZERO);
                    x.forEach((u, c) -> add(sum, u, isQuotient ? c.divide(factor) : c.multiply(factor)));
                } else if (!isQuotient && isNumber(x)) {
                    y.forEach((u, c) -> add(sum, u, c.multiply(x.getOrDefault(NUMBER, BigFraction.ZERO))));
                } else {
                    add(sum, k, BigFraction.ONE);
                }
            }
            default -> add(sum, k, BigFraction.ONE);
        }
        return sum;
    }

    private static boolean isNumber(Map<Integer, BigFraction> sum) {
        return sum.isEmpty() || sum.size() == 1 && sum.containsKey(NUMBER);
    }

    private static void add(Map<Integer, BigFraction> sum, int u, BigFraction c) {
        BigFraction all = sum.getOrDefault(u, BigFraction.ZERO).add(c);
        if (Fractions.signum(all) == 0) {
            sum.remove(u);
        } else {
            sum.put(u, all);
        }
    }

    /** Exponents that are added, or the negatives of some, so that only few are different. */
    private List<int[]> parts(int exponent) {
        List<int[]> parts = new ArrayList<>();
        for (Map.Entry<Integer, BigFraction> summand : summands(exponent).entrySet()) {
            BigFraction c = summand.getValue();
            int u = summand.getKey();
            BigInteger unitOf = common(c.getDenominator(), denominators.getOrDefault(u, BigInteger.ONE));
            BigInteger many = c.getNumerator().multiply(unitOf.divide(c.getDenominator()));
            boolean isLong = many.abs().compareTo(BigInteger.valueOf(MOST_FACTORS)) > 0;
            BigFraction unit = isLong ? c : new BigFraction(BigInteger.ONE, unitOf);
            int times = isLong ? 1 : many.intValueExact();
            int part = u == NUMBER ? writer.number(unit) : unit.equals(BigFraction.ONE) ? u
                : writer.add(Operations.SUM, writer.number(BigFraction.ZERO), u, unit);
            for (int i = 0; i < Math.abs(times); i++) {
                parts.add(new int[] {part, Integer.signum(times)});
            }
        }
        return parts;
    }

    /** e to the power of a sum of parts, as a product. */
    private Step power(int k, List<int[]> parts) {
        int exponent = writer.at(k).first();
        if (parts.isEmpty()) {
            int zero = writer.number(BigFraction.ZERO);
            Step plain = operands(k, equal(exponent, zero), equal(exponent, zero));
            return through(plain, inverse(plain.to, writer.number(BigFraction.ONE)));
        }
        int[] own = parts.get(0);
        int part = own[1] > 0 ? own[0] : writer.add(Operations.SUM, writer.number(BigFraction.ZERO), own[0], BigFraction.MINUS_ONE);
        Step first = factor(part, own);
        if (parts.size() == 1) {
            return through(operands(k, equal(exponent, part), equal(exponent, part)), first);
        }
        List<int[]> others = parts.subList(1, parts.size());
        int sum = rest(others);
        int rest = writer.add(Operations.EXPONENTIAL, sum, sum);
        int whole = writer.add(Operations.SUM, part, sum);
        Step ofSum = operands(k, equal(exponent, whole), equal(exponent, whole));
        int product = writer.add(Operations.PRODUCT, first.from, rest);
        Step asProduct = new Step(ofSum.to, product,
            proofs -> SameResult.ofExponents(proofs.term.term(), proofs.ranges, ofSum.to, product));
        return through(ofSum, asProduct, operands(product, first, power(rest, others)));
    }

    private int rest(List<int[]> parts) {
        int sum = NUMBER;
        for (int[] part : parts) {
            BigFraction sign = new BigFraction(part[1]);
            sum = sum == NUMBER && part[1] > 0 ? part[0]
                : writer.add(Operations.SUM, sum == NUMBER ? writer.number(BigFraction.ZERO) : sum, part[0], sign);
        }
        return sum;
    }

    /** e to the power of one part: what a logarithm is of, or one over a power. */
    private Step factor(int exponent, int[] part) {
        int power = writer.add(Operations.EXPONENTIAL, exponent, exponent);
        TermWriter.Operation operation = writer.at(exponent);
        if (part[1] > 0) {
            return operation.kind() == Operations.LOGARITHM ? inverse(power, operation.first()) : halfLogarithm(power, exponent);
        }
        int opposite = writer.add(Operations.EXPONENTIAL, part[0], part[0]);
        int product = writer.add(Operations.PRODUCT, power, opposite);
        int sum = writer.add(Operations.SUM, exponent, part[0]);
        int ofSum = writer.add(Operations.EXPONENTIAL, sum, sum);
        Step asProduct = new Step(ofSum, product, proofs -> SameResult.ofExponents(proofs.term.term(), proofs.ranges, ofSum, product));
        Step one = through(turned(asProduct), power(ofSum, List.of()));
        int quotient = writer.add(Operations.QUOTIENT, product, opposite);
        return through(equal(power, quotient), operands(quotient, one, factor(part[0], new int[] {part[0], 1})));
    }

    /** e to the power of half a logarithm, as a square root. */
    private Step halfLogarithm(int power, int exponent) {
        TermWriter.Operation half = writer.at(exponent);
        boolean isHalf = half.kind() == Operations.SUM && half.number().equals(BigFraction.ONE_HALF)
            && half.first() == writer.number(BigFraction.ZERO) && writer.at(half.second()).kind() == Operations.LOGARITHM;
        if (!isHalf) {
            return itself(power);
        }
        int of = writer.at(half.second()).first();
        int root = writer.add(Operations.ROOT, of, of);
        int twice = writer.add(Operations.SUM, exponent, exponent);
        int ofTwice = writer.add(Operations.EXPONENTIAL, twice, twice);
        int product = writer.add(Operations.PRODUCT, power, power);
        Step asProduct = new Step(ofTwice, product, proofs -> SameResult.ofExponents(proofs.term.term(), proofs.ranges, ofTwice, product));
        Step whole = equal(twice, half.second());
        Step asPower = operands(ofTwice, whole, whole);
        int square = writer.add(Operations.SQUARE, power, power);
        int other = writer.add(Operations.SQUARE, root, root);
        return bySquares(power, root,
            through(equal(square, product), turned(asProduct), asPower, inverse(asPower.to, of), equal(of, other)));
    }

    /** That two operations are the same, because their squares are, and they are not negative as their evaluation shows. */
    private static Step bySquares(int k, int side, Step squares) {
        return new Step(k, side, proofs -> {
            SameResult same = squares.on(proofs);
            NotNegativeOn isFirst = same == null ? null : proofs.notNegative(k);
            NotNegativeOn isSecond = isFirst == null ? null : proofs.notNegative(side);
            return isSecond == null ? null : SameResult.ofSquares(same, isFirst, isSecond);
        });
    }

    /** The logarithm of a product, as a sum: e to the power of that is the product. */
    private Step logarithm(int k, int argument) {
        if (writer.at(argument).kind() == Operations.EXPONENTIAL) {
            return inverse(k, writer.at(argument).first());
        }
        if (isNumber(summands(argument)) && summands(argument).getOrDefault(NUMBER, BigFraction.ZERO).equals(BigFraction.ONE)) {
            int one = writer.number(BigFraction.ONE);
            Step plain = operands(k, equal(argument, one), equal(argument, one));
            return through(plain, inverse(plain.to, writer.number(BigFraction.ZERO)));
        }
        Map<Integer, Integer> factors = new TreeMap<>();
        factors(argument, 1, factors);
        if (factors.size() == 1 && factors.getOrDefault(argument, 0) == 1 && writer.at(argument).kind() != Operations.ROOT) {
            return itself(k);
        }
        int sum = writer.number(BigFraction.ZERO);
        List<int[]> parts = new ArrayList<>();
        for (Map.Entry<Integer, Integer> factor : factors.entrySet()) {
            int summand = logarithm(factor.getKey());
            int times = factor.getValue();
            sum = writer.add(Operations.SUM, sum, summand, new BigFraction(times));
            parts.addAll(Collections.nCopies(Math.min(Math.abs(times), MOST_FACTORS), new int[] {summand, Integer.signum(times)}));
        }
        int power = writer.add(Operations.EXPONENTIAL, sum, sum);
        Step product = power(power, parts);
        Step asPower = turned(through(product, equal(product.to, argument)));
        Step ofPower = operands(k, asPower, asPower);
        Step shorter = of(sum);
        return through(ofPower, inverse(ofPower.to, sum), shorter == null ? itself(sum) : shorter);
    }

    /** The logarithm of a factor, as an operation. */
    private int logarithm(int factor) {
        TermWriter.Operation operation = writer.at(factor);
        return switch (operation.kind()) {
            case Operations.EXPONENTIAL -> operation.first();
            case Operations.ROOT -> writer.add(Operations.SUM, writer.number(BigFraction.ZERO),
                writer.add(Operations.LOGARITHM, operation.first(), operation.first()), BigFraction.ONE_HALF);
            default -> writer.add(Operations.LOGARITHM, factor, factor);
        };
    }

    /** What an operation is the product of, with exponents. */
    private void factors(int k, int exponent, Map<Integer, Integer> found) {
        TermWriter.Operation operation = writer.at(k);
        Map<Integer, BigFraction> sum = summands(k);
        int single = sum.size() == 1 ? sum.keySet().iterator().next() : k;
        switch (operation.kind()) {
            case Operations.NUMBER -> factors(operation.number(), exponent, found);
            case Operations.PRODUCT, Operations.QUOTIENT -> {
                factors(operation.first(), exponent, found);
                factors(operation.second(), operation.kind() == Operations.PRODUCT ? exponent : -exponent, found);
            }
            case Operations.SQUARE -> factors(operation.first(), 2 * exponent, found);
            default -> {
                BigFraction multiple = sum.isEmpty() ? BigFraction.ONE : sum.get(Collections.max(sum.keySet())).abs();
                if (sum.size() == 1 && single != k) {
                    factors(sum.get(single), exponent, found);
                    factors(single == NUMBER ? writer.number(BigFraction.ONE) : single, exponent, found);
                } else if (multiple.equals(BigFraction.ONE)) {
                    found.merge(k, exponent, Integer::sum);
                } else {
                    int rest = writer.add(Operations.SUM, writer.number(BigFraction.ZERO), k, multiple.reciprocal());
                    factors(multiple, exponent, found);
                    found.merge(firsts.computeIfAbsent(summands(rest), any -> rest), exponent, Integer::sum);
                }
            }
        }
    }

    /** The small prime numbers in a number, and what is left of it. */
    private void factors(BigFraction number, int exponent, Map<Integer, Integer> found) {
        BigFraction rest = number;
        for (int prime : PRIMES) {
            BigFraction p = new BigFraction(prime);
            while (Fractions.signum(rest) > 0 && isDivided(rest.getNumerator(), prime)) {
                rest = rest.divide(p);
                found.merge(writer.number(p), exponent, Integer::sum);
            }
            while (isDivided(rest.getDenominator(), prime)) {
                rest = rest.multiply(p);
                found.merge(writer.number(p), -exponent, Integer::sum);
            }
        }
        if (!rest.equals(BigFraction.ONE)) {
            found.merge(writer.number(rest), exponent, Integer::sum);
        }
    }

    private static boolean isDivided(BigInteger n, int prime) {
        return n.mod(BigInteger.valueOf(prime)).signum() == 0;
    }

    /** The square root of a square. */
    private Step root(int k, int argument) {
        TermWriter.Operation operation = writer.at(argument);
        Map<Integer, BigFraction> number = summands(argument);
        boolean isSquare = operation.kind() == Operations.SQUARE
            || operation.kind() == Operations.PRODUCT && operation.first() == operation.second();
        int side = isSquare ? operation.first()
            : isNumber(number) ? ofNumber(number.getOrDefault(NUMBER, BigFraction.ZERO)) : NUMBER;
        if (side == NUMBER) {
            return itself(k);
        }
        return bySquares(k, side, equal(writer.add(Operations.SQUARE, k, k), writer.add(Operations.SQUARE, side, side)));
    }

    /** The number whose square is a number; none if it is no fraction. */
    private int ofNumber(BigFraction square) {
        if (Fractions.signum(square) < 0) {
            return NUMBER;
        }
        BigFraction root = new BigFraction(square.getNumerator().sqrt(), square.getDenominator().sqrt());
        return root.multiply(root).equals(square) ? writer.number(root) : NUMBER;
    }
}
