package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.MeteredFractions;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Operations;
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
    /** Operations of a product that are looked at: where both factors are the same one, which is such a product, it has twice as many. */
    private static final int MOST_VISITS = 1000;
    /** Forms of what is in a form, within each other. */
    private static final int DEEPEST = 50;
    /** Bits of the longest number that is divided into factors. */
    private static final int LONGEST_NUMBER = 1024;
    private static final int[] PRIMES = {2, 3, 5, 7};
    /** In place of the operation that a number is a multiple of. */
    private static final int NUMBER = -1;

    private final TermWriter writer;
    private final Box box;
    private final Map<Integer, SameStep> forms = new HashMap<>();
    private final Map<Integer, Map<Integer, BigFraction>> sums = new HashMap<>();
    /** The first operation of those that are the same sum. */
    private final Map<Map<Integer, BigFraction>, Integer> firsts = new HashMap<>();
    /** Of operations in exponents, the common denominator of their factors. */
    private final Map<Integer, BigInteger> denominators = new HashMap<>();

    private final Residues residues;
    /** The power of e with a value. */
    private final Map<BigInteger, Integer> powers = new HashMap<>();
    /** The first part of an exponent with a value. */
    private final Map<BigInteger, Integer> exponents = new HashMap<>();

    private final PowerRoots roots;
    private final PowerPoles poles;
    private final Expanded expanded;
    private int depth;
    /** The first argument of a function with a value. */
    private final Map<BigInteger, Integer> arguments = new HashMap<>();

    /** Variables of whose logarithms parts are exponents: each is a power of a power of e. */
    private final Map<Integer, Integer> rooted = new HashMap<>();
    /** Operations of a product that have been looked at. */
    private int visits;
    /** Whether x ln x stays an operation of its own, which has a value where x is 0. */
    private final boolean keepsWeights;

    /** Whether what is divided by powers of 1/x, x being without bound, is written as one quotient, so that no power is large. */
    private final boolean clears;

    private PowerForms(TermWriter writer, Box box, boolean keepsWeights, boolean clears) {
        this.writer = writer;
        this.box = box;
        this.keepsWeights = keepsWeights;
        this.clears = clears;
        this.residues = new Residues(writer, box);
        this.roots = new PowerRoots(writer, this);
        this.poles = new PowerPoles(writer, box);
        this.expanded = new Expanded(writer);
    }

    /**
     * Writes forms of two operations, and how they are the same.
     *
     * @return null if both have that form, or it is too long
     */
    static SameStep between(TermWriter writer, int first, int second, Box box) {
        return new PowerForms(writer, box, false, false).between(first, second);
    }

    /** The same with x ln x as operations of their own; null, too, if there are none. */
    static SameStep withWeights(TermWriter writer, int first, int second, Box box) {
        PowerForms forms = new PowerForms(writer, box, true, false);
        return forms.hasWeight(first) || forms.hasWeight(second) ? forms.between(first, second) : null;
    }

    /** The same with one power of the reciprocal of a variable without bound as the divisor; null, too, if there is no such variable. */
    static SameStep withoutPoles(TermWriter writer, int first, int second, Box box) {
        return box.inverted() == 0 ? null : new PowerForms(writer, box, false, true).between(first, second);
    }

    /** Writes the form of one operation, with x ln x as operations of their own, and how it is the same; null if it is too long. */
    static SameStep shorter(TermWriter writer, int k, Box box) {
        PowerForms forms = new PowerForms(writer, box, true, false);
        forms.prepare(k);
        return forms.of(k);
    }

    private boolean hasWeight(int k) {
        boolean[] isNeeded = needed(k);
        return IntStream.rangeClosed(0, k).anyMatch(i -> isNeeded[i] && writer.at(i).kind() == Operations.WEIGHTED);
    }

    private SameStep between(int first, int second) {
        prepare(first, second);
        SameStep one = of(first);
        SameStep other = one == null ? null : of(second);
        boolean isKnown = other == null || one.from == one.to && other.from == other.to;
        return isKnown ? null : SameStep.through(one, SameStep.either(SameStep.equal(one.to, other.to),
            RootPath.of(writer, one.to, other.to)), SameStep.turned(other));
    }

    /** Of these operations the exponents will have common denominators. */
    private void prepare(int... wanted) {
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
            if (isNeeded[i] && !TermWriter.isLeaf(operation)) {
                isNeeded[operation.first()] = true;
                isNeeded[operation.second()] = true;
            }
        }
        return isNeeded;
    }

    /** The form of an operation; null if it is too long, or made of forms of forms without end. */
    private SameStep of(int k) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        SameStep form = made(k, needed(k));
        depth--;
        return form;
    }

    private SameStep made(int k, boolean[] isNeeded) {
        for (int i = 0; i <= k; i++) {
            if (writer.size() > LONGEST) {
                return null;
            }
            if (isNeeded[i] && !forms.containsKey(i)) {
                SameStep form = made(i);
                forms.put(i, form);
                if (writer.at(form.to).kind() == Operations.EXPONENTIAL) {
                    residues.of(form.to).ifPresent(value -> powers.putIfAbsent(value, form.to));
                }
            }
        }
        return forms.get(k);
    }

    private SameStep made(int k) {
        TermWriter.Operation operation = writer.at(k);
        if (operation.kind() == Operations.NUMBER || operation.kind() == Operations.PI) {
            return SameStep.itself(k);
        }
        if (operation.kind() == Operations.VARIABLE) {
            return box.isPoint(operation.first()) ? SameStep.equal(k, writer.number(box.lower().get(operation.first())))
                : rooted.containsKey(k) ? asPower(k, rooted.get(k)) : SameStep.itself(k);
        }
        if (operation.kind() == Operations.LOGARITHM && rooted.containsKey(operation.first())) {
            return SameStep.itself(k);
        }
        SameStep copy = SameStep.operands(writer, k, forms.get(operation.first()), forms.get(operation.second()));
        int argument = writer.at(copy.to).first();
        SameStep form = SameStep.through(copy, switch (operation.kind()) {
            case Operations.EXPONENTIAL -> power(copy.to, parts(argument));
            case Operations.LOGARITHM -> of(copy.to, poles.cleared(argument), this::logarithm);
            case Operations.ROOT -> of(copy.to, argument, this::root);
            case Operations.WEIGHTED -> weighted(copy.to, argument);
            case Operations.SQUARE -> square(copy.to);
            case Operations.PRODUCT -> product(copy.to);
            case Operations.SUM, Operations.QUOTIENT -> plain(copy.to);
            case Operations.ABSOLUTE, Operations.SINE, Operations.COSINE, Operations.ARC_TANGENT, Operations.NORMAL, Operations.ANY_ROOT ->
                of(copy.to, argument, this::function);
            default -> SameStep.itself(copy.to);
        });
        SameStep reduced = SameStep.through(form, roots.reduced(form.to));
        return clears ? SameStep.through(reduced, SameStep.equal(reduced.to, poles.cleared(reduced.to))) : reduced;
    }

    /** How an operation of an argument is the same as others. */
    private interface OfArgument {
        SameStep of(int k, int argument);
    }

    /** A function of another form of what it is of; and where that is the same as the argument of an earlier one, of this. */
    private SameStep of(int k, int form, OfArgument rule) {
        int known = residues.of(form).map(value -> arguments.computeIfAbsent(value, any -> form)).orElse(form);
        SameStep same = SameStep.equal(writer.at(k).first(), known);
        SameStep copy = SameStep.operands(writer, k, same, same);
        return SameStep.through(copy, rule.of(copy.to, known));
    }

    /** x ln x as a product, which has no value where x is 0. */
    private SameStep weighted(int k, int argument) {
        int zero = writer.number(BigFraction.ZERO);
        if (argument == zero) {
            return SameStep.inverse(k, zero);
        }
        if (keepsWeights) {
            return SameStep.itself(k);
        }
        int logarithm = writer.add(Operations.LOGARITHM, argument, argument);
        int product = writer.add(Operations.PRODUCT, argument, logarithm);
        SameStep form = SameStep.operands(writer, product, SameStep.itself(argument), logarithm(logarithm, argument));
        return SameStep.through(SameStep.turned(SameStep.inverse(product, k)), form, plain(form.to));
    }

    /** A function of 0, the sine or the cosine of a multiple of pi, and a root, as what they are. */
    private SameStep function(int k, int argument) {
        Map<Integer, BigFraction> sum = summands(argument);
        return switch (writer.at(k).kind()) {
            case Operations.NORMAL -> SameStep.itself(k);
            case Operations.ANY_ROOT -> sum.isEmpty() ? ofNull(k, argument) : anyRoot(k, argument);
            case Operations.SINE, Operations.COSINE -> sum.isEmpty() ? ofNull(k, argument) : sine(k, sum);
            case Operations.ARC_TANGENT -> sum.isEmpty() ? ofNull(k, argument) : arcTangent(k, argument, sum);
            default -> sum.isEmpty() ? ofNull(k, argument) : SameStep.itself(k);
        };
    }

    /** Of a negative multiple as the opposite of that of the positive one. */
    private SameStep arcTangent(int k, int argument, Map<Integer, BigFraction> sum) {
        if (sum.size() > 1 || Fractions.signum(sum.values().iterator().next()) > 0) {
            return SameStep.itself(k);
        }
        int zero = writer.number(BigFraction.ZERO);
        int positive = plain(writer.add(Operations.SUM, zero, argument, BigFraction.MINUS_ONE)).to;
        int opposite = writer.add(Operations.ARC_TANGENT, positive, positive);
        return SameStep.opposites(writer, k, writer.add(Operations.SUM, zero, opposite, BigFraction.MINUS_ONE));
    }

    private SameStep ofNull(int k, int argument) {
        SameStep isNull = SameStep.equal(argument, writer.number(BigFraction.ZERO));
        SameStep plain = SameStep.operands(writer, k, isNull, isNull);
        BigFraction value = writer.at(k).kind() == Operations.COSINE ? BigFraction.ONE : BigFraction.ZERO;
        return SameStep.through(plain, SameStep.inverse(plain.to, writer.number(value)));
    }

    /**
     * A root of a product as a product of roots of what is none, one of odd degree of a number as a number, if it is one, one of even
     * degree by square roots; others as they are, but for poles.
     */
    private SameStep anyRoot(int k, int argument) {
        int degree = SameStep.degree(writer, k);
        BigFraction number = rational(argument, degree);
        if (number != null) {
            return SameStep.root(writer, k, writer.number(number), SameStep.itself(argument));
        }
        if (degree % 2 == 0 || clears) {
            SameStep even = degree == 0 ? SameStep.itself(k) : roots.even(k, degree);
            SameStep form = even.to == k ? null : of(even.to);
            return form == null ? rootWithoutPole(k, argument) : SameStep.through(even, form);
        }
        Map<Integer, Integer> factors = new TreeMap<>();
        visits = 0;
        factors(argument, 1, factors);
        boolean isPlain = factors.size() == 1 && factors.getOrDefault(argument, 0) == 1;
        if (isPlain || visits > MOST_VISITS || factors.values().stream().anyMatch(exponent -> Math.abs(exponent) > MOST_FACTORS)) {
            return SameStep.itself(k);
        }
        int form = writer.number(BigFraction.ONE);
        SameStep asPowers = SameStep.itself(form);
        for (Map.Entry<Integer, Integer> factor : factors.entrySet()) {
            int of = factor.getKey();
            int exponent = factor.getValue();
            boolean isPower = exponent % degree == 0;
            BigFraction rational = isPower ? null : rational(of, degree);
            int root = isPower ? of : rational != null ? writer.number(rational)
                : writer.add(Operations.ANY_ROOT, of, of, writer.at(k).number());
            SameStep asPower = isPower ? SameStep.itself(of)
                : rational != null ? SameStep.equal(of, writer.power(root, degree)) : SameStep.powered(writer, root);
            form = times(form, root, isPower ? exponent / degree : exponent);
            for (int i = 0; i < Math.abs(exponent); i++) {
                asPowers = SameStep.operands(writer, times(asPowers.from, of, Integer.signum(exponent)), asPowers, asPower);
            }
        }
        SameStep power = SameStep.through(SameStep.equal(argument, asPowers.from), asPowers);
        return SameStep.through(SameStep.root(writer, k, form, power), plain(form));
    }

    /** The root of odd degree of a number; null if it is not rational, or this is something else. */
    private BigFraction rational(int of, int degree) {
        return degree % 2 == 0 || writer.at(of).kind() != Operations.NUMBER ? null
            : new MeteredFractions(writer.meter()).root(degree, writer.at(of).number());
    }

    /** An operation times a power of another one. */
    private int times(int k, int factor, int exponent) {
        int kind = exponent > 0 ? Operations.PRODUCT : Operations.QUOTIENT;
        return exponent == 0 ? k : times(writer.add(kind, k, factor), factor, exponent - Integer.signum(exponent));
    }

    /** A root of odd degree of what is divided by powers of the reciprocal of a variable without bound, as one divided by a power. */
    private SameStep rootWithoutPole(int k, int argument) {
        int degree = SameStep.degree(writer, k);
        int quotient = degree % 2 == 0 ? NUMBER : poles.by(degree, argument);
        if (quotient < 0) {
            return SameStep.itself(k);
        }
        int above = writer.at(quotient).first();
        int power = writer.at(quotient).second();
        int root = of(writer.add(Operations.ANY_ROOT, above, above, writer.at(k).number()), above, (same, of) -> SameStep.itself(same)).to;
        int form = writer.add(Operations.QUOTIENT, root, poles.part(power, degree));
        SameStep asPower = SameStep.operands(writer, writer.add(Operations.QUOTIENT, writer.at(root).first(), power),
            SameStep.powered(writer, root), SameStep.itself(power));
        return SameStep.root(writer, k, form, SameStep.through(SameStep.equal(argument, asPower.from), asPower));
    }

    /** That of a multiple of pi as the number that it is, or the multiple of a root, if that is known. */
    private SameStep sine(int k, Map<Integer, BigFraction> sum) {
        int of = sum.keySet().iterator().next();
        boolean isMultiple = sum.size() == 1 && of != NUMBER && writer.at(of).kind() == Operations.PI;
        SameStep known = isMultiple ? PowerSines.known(writer, k, sum.get(of)) : SameStep.itself(k);
        SameStep form = known.to == k ? null : of(known.to);
        return form == null ? known : SameStep.through(known, form);
    }

    /** A variable as e to the power of its logarithm, in parts. */
    private SameStep asPower(int k, int logarithm) {
        int power = writer.add(Operations.EXPONENTIAL, logarithm, logarithm);
        return SameStep.through(SameStep.turned(SameStep.inverse(power, k)), power(power, parts(logarithm)));
    }

    /** What is a number, a power of e or another operation is written so. */
    SameStep plain(int k) {
        Map<Integer, BigFraction> sum = summands(k);
        if (isNumber(sum)) {
            return SameStep.equal(k, writer.number(sum.getOrDefault(NUMBER, BigFraction.ZERO)));
        }
        Integer power = residues.of(k).map(powers::get).orElse(null);
        if (power != null) {
            return SameStep.equal(k, power);
        }
        if (residues.of(k).filter(BigInteger.ONE::equals).isPresent()) {
            return SameStep.equal(k, writer.number(BigFraction.ONE));
        }
        int other = sum.keySet().iterator().next();
        return SameStep.equal(k, sum.size() == 1 && sum.get(other).equals(BigFraction.ONE) ? other : firsts.computeIfAbsent(sum, any -> k));
    }

    /** The square of a multiple of a square root, without the root, and that of a cosine by the sine; others as they are. */
    private SameStep square(int k) {
        TermWriter.Operation side = writer.at(writer.at(k).first());
        if (side.kind() == Operations.COSINE) {
            return ofCosine(k, side.first());
        }
        if (side.kind() == Operations.QUOTIENT && (isCosine(side.first()) || isCosine(side.second()))) {
            SameStep above = square(writer.add(Operations.SQUARE, side.first(), side.first()));
            SameStep below = square(writer.add(Operations.SQUARE, side.second(), side.second()));
            int quotient = writer.add(Operations.QUOTIENT, above.from, below.from);
            SameStep parts = SameStep.operands(writer, quotient, above, below);
            return SameStep.through(SameStep.equal(k, quotient), parts, plain(parts.to));
        }
        Map<Integer, BigFraction> sum = summands(writer.at(k).first());
        int root = sum.size() == 1 ? sum.keySet().iterator().next() : NUMBER;
        if (root == NUMBER || writer.at(root).kind() != Operations.ROOT) {
            return product(k);
        }
        BigFraction factor = sum.get(root).multiply(sum.get(root));
        int zero = writer.number(BigFraction.ZERO);
        int multiple = writer.add(Operations.SUM, zero, writer.add(Operations.SQUARE, root, root), factor);
        int known = writer.add(Operations.SUM, zero, writer.at(root).first(), factor);
        return SameStep.through(SameStep.equal(k, multiple, hidden -> hidden == root), SameStep.equal(multiple, known), plain(known));
    }

    /** A product of sums in which a cosine has a power, multiplied out, so that this is written by the sine; others as they are. */
    private SameStep product(int k) {
        SameStep sum = expanded.hasPower(k, this::isCosine) ? expanded.of(k) : SameStep.itself(k);
        SameStep form = sum.to == k ? null : of(sum.to);
        return form == null ? plain(k) : SameStep.through(sum, form);
    }

    private boolean isCosine(int k) {
        return writer.at(k).kind() == Operations.COSINE;
    }

    /** The square of a cosine as 1 less that of the sine. */
    private SameStep ofCosine(int k, int of) {
        int sine = writer.add(Operations.SINE, of, of);
        int rest = writer.add(Operations.SUM, writer.number(BigFraction.ONE), writer.add(Operations.SQUARE, sine, sine),
            BigFraction.MINUS_ONE);
        return SameStep.through(SameStep.inverse(k, rest), plain(rest));
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

    /** The same of an exponent, where parts that are the same fraction are one, and quotients of sums are sums of quotients. */
    private Map<Integer, BigFraction> exponent(int k) {
        Map<Integer, BigFraction> sum = new TreeMap<>();
        summands(k).forEach((u, c) -> {
            TermWriter.Operation operation = u == NUMBER ? null : writer.at(u);
            Map<Integer, BigFraction> top = operation == null || operation.kind() != Operations.QUOTIENT ? Map.of()
                : summands(operation.first());
            if (top.size() < 2) {
                addPart(sum, u, c);
            } else {
                top.forEach((x, factor) -> addPart(sum, writer.add(Operations.QUOTIENT,
                    x == NUMBER ? writer.number(BigFraction.ONE) : x, operation.second()), c.multiply(factor)));
            }
        });
        return sum;
    }

    private void addPart(Map<Integer, BigFraction> sum, int u, BigFraction c) {
        Optional<BigInteger> value = u == NUMBER ? Optional.empty() : residues.of(u);
        Integer opposite = value.map(Residues::opposite).map(exponents::get).orElse(null);
        if (opposite != null) {
            add(sum, opposite, c.negate());
        } else if (value.filter(BigInteger.ONE::equals).isPresent()) {
            add(sum, NUMBER, c);
        } else {
            add(sum, value.map(known -> exponents.computeIfAbsent(known, any -> u)).orElse(u), c);
        }
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
                if (isQuotient && x.isEmpty()) {
                    return sum;
                }
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
        for (Map.Entry<Integer, BigFraction> summand : exponent(exponent).entrySet()) {
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
    SameStep power(int k, List<int[]> parts) {
        int exponent = writer.at(k).first();
        if (parts.isEmpty()) {
            int zero = writer.number(BigFraction.ZERO);
            SameStep plain = SameStep.operands(writer, k, SameStep.equal(exponent, zero), SameStep.equal(exponent, zero));
            return SameStep.through(plain, SameStep.inverse(plain.to, writer.number(BigFraction.ONE)));
        }
        int[] own = parts.get(0);
        int part = own[1] > 0 ? own[0] : writer.add(Operations.SUM, writer.number(BigFraction.ZERO), own[0], BigFraction.MINUS_ONE);
        SameStep first = factor(part, own);
        if (parts.size() == 1) {
            return SameStep.through(SameStep.operands(writer, k, SameStep.equal(exponent, part), SameStep.equal(exponent, part)), first);
        }
        List<int[]> others = parts.subList(1, parts.size());
        int sum = rest(others);
        int rest = writer.add(Operations.EXPONENTIAL, sum, sum);
        int whole = writer.add(Operations.SUM, part, sum);
        SameStep ofSum = SameStep.operands(writer, k, SameStep.equal(exponent, whole), SameStep.equal(exponent, whole));
        int product = writer.add(Operations.PRODUCT, first.from, rest);
        SameStep asProduct = SameStep.exponents(ofSum.to, product);
        return SameStep.through(ofSum, asProduct, SameStep.operands(writer, product, first, power(rest, others)));
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
    private SameStep factor(int exponent, int[] part) {
        int power = writer.add(Operations.EXPONENTIAL, exponent, exponent);
        TermWriter.Operation operation = writer.at(exponent);
        if (part[1] > 0) {
            return operation.kind() == Operations.LOGARITHM ? SameStep.inverse(power, operation.first()) : halfLogarithm(power, exponent);
        }
        int opposite = writer.add(Operations.EXPONENTIAL, part[0], part[0]);
        int product = writer.add(Operations.PRODUCT, power, opposite);
        int sum = writer.add(Operations.SUM, exponent, part[0]);
        int ofSum = writer.add(Operations.EXPONENTIAL, sum, sum);
        SameStep asProduct = SameStep.exponents(ofSum, product);
        SameStep one = SameStep.through(SameStep.turned(asProduct), power(ofSum, List.of()));
        int quotient = writer.add(Operations.QUOTIENT, product, opposite);
        SameStep ofQuotient = SameStep.operands(writer, quotient, one, factor(part[0], new int[] {part[0], 1}));
        return SameStep.through(SameStep.equal(power, quotient), ofQuotient);
    }

    /** e to the power of half a logarithm, as a square root. */
    private SameStep halfLogarithm(int power, int exponent) {
        TermWriter.Operation half = writer.at(exponent);
        boolean isHalf = half.kind() == Operations.SUM && half.number().equals(BigFraction.ONE_HALF)
            && half.first() == writer.number(BigFraction.ZERO) && writer.at(half.second()).kind() == Operations.LOGARITHM;
        if (!isHalf) {
            return SameStep.itself(power);
        }
        int of = writer.at(half.second()).first();
        int root = writer.add(Operations.ROOT, of, of);
        int twice = writer.add(Operations.SUM, exponent, exponent);
        int ofTwice = writer.add(Operations.EXPONENTIAL, twice, twice);
        int product = writer.add(Operations.PRODUCT, power, power);
        SameStep asProduct = SameStep.exponents(ofTwice, product);
        SameStep whole = SameStep.equal(twice, half.second());
        SameStep asPower = SameStep.operands(writer, ofTwice, whole, whole);
        int square = writer.add(Operations.SQUARE, power, power);
        int other = writer.add(Operations.SQUARE, root, root);
        return SameStep.squares(power, root, SameStep.through(SameStep.equal(square, product), SameStep.turned(asProduct), asPower,
            SameStep.inverse(asPower.to, of), SameStep.equal(of, other)));
    }

    /** The logarithm of a product, as a sum: e to the power of that is the product. */
    private SameStep logarithm(int k, int argument) {
        if (writer.at(argument).kind() == Operations.EXPONENTIAL) {
            return SameStep.inverse(k, writer.at(argument).first());
        }
        if (isNumber(summands(argument)) && summands(argument).getOrDefault(NUMBER, BigFraction.ZERO).equals(BigFraction.ONE)) {
            int one = writer.number(BigFraction.ONE);
            SameStep plain = SameStep.operands(writer, k, SameStep.equal(argument, one), SameStep.equal(argument, one));
            return SameStep.through(plain, SameStep.inverse(plain.to, writer.number(BigFraction.ZERO)));
        }
        Map<Integer, Integer> factors = new TreeMap<>();
        visits = 0;
        factors(argument, 1, factors);
        if (visits > MOST_VISITS) {
            return SameStep.itself(k);
        }
        if (factors.size() == 1 && factors.getOrDefault(argument, 0) == 1 && writer.at(argument).kind() != Operations.ROOT) {
            return SameStep.itself(k);
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
        SameStep product = power(power, parts);
        SameStep asPower = SameStep.turned(SameStep.through(product, SameStep.equal(product.to, argument)));
        SameStep ofPower = SameStep.operands(writer, k, asPower, asPower);
        SameStep shorter = of(sum);
        return SameStep.through(ofPower, SameStep.inverse(ofPower.to, sum), shorter == null ? SameStep.itself(sum) : shorter);
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
        visits++;
        if (visits > MOST_VISITS) {
            return;
        }
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
                int divisor = sum.size() == 1 ? NUMBER : divisor(k);
                if (divisor != NUMBER) {
                    factors(times(k, divisor), exponent, found);
                    factors(divisor, -exponent, found);
                } else if (sum.size() == 1 && single != k) {
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

    /** What a sum times is a small number, such as 1 + e of 2 - 2 e/(1 + e); none if nothing by which a summand is divided is so. */
    private int divisor(int sum) {
        return summands(sum).keySet().stream()
            .filter(u -> u != NUMBER && writer.at(u).kind() == Operations.QUOTIENT).map(u -> writer.at(u).second())
            .filter(divisor -> !times(sum, divisor).equals(BigFraction.ZERO)).findFirst().orElse(NUMBER);
    }

    /** The small number that an operation times another one likely is; 0 if there is none. */
    private BigFraction times(int k, int divisor) {
        BigInteger product = residues.ofProduct(k, divisor).orElse(BigInteger.ZERO);
        return product.bitLength() > Byte.SIZE ? BigFraction.ZERO : new BigFraction(product);
    }

    /** The small prime numbers in a number, and what is left of it. */
    private void factors(BigFraction number, int exponent, Map<Integer, Integer> found) {
        BigFraction rest = number;
        for (int prime : primes(number)) {
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

    /** Those that a number is divided by; of a long one, for that would take long, none. */
    private static int[] primes(BigFraction number) {
        return Prices.length(number) > LONGEST_NUMBER ? new int[0] : PRIMES;
    }

    private static boolean isDivided(BigInteger n, int prime) {
        return n.mod(BigInteger.valueOf(prime)).signum() == 0;
    }

    /** The square root of a square. */
    private SameStep root(int k, int argument) {
        TermWriter.Operation operation = writer.at(argument);
        Map<Integer, BigFraction> number = summands(argument);
        boolean isSquare = operation.kind() == Operations.SQUARE
            || operation.kind() == Operations.PRODUCT && operation.first() == operation.second();
        int side = isSquare ? operation.first()
            : isNumber(number) ? ofNumber(number.getOrDefault(NUMBER, BigFraction.ZERO)) : NUMBER;
        if (side == NUMBER) {
            return isNumber(number) ? multipleOfRoot(k, number.get(NUMBER))
                : operation.kind() != Operations.PRODUCT ? withoutPole(k, argument)
                : isSquareOfVariable(operation.first()) ? multipleOfRoot(k, operation.first(), operation.second())
                : isSquareOfVariable(operation.second()) ? multipleOfRoot(k, operation.second(), operation.first())
                : withoutPole(k, argument);
        }
        return SameStep.squares(k, side, SameStep.equal(writer.add(Operations.SQUARE, k, k), writer.add(Operations.SQUARE, side, side)));
    }

    /** Whether it is the square of a variable that is not negative. */
    private boolean isSquareOfVariable(int square) {
        TermWriter.Operation x = writer.at(writer.at(square).first());
        return writer.at(square).kind() == Operations.SQUARE && x.kind() == Operations.VARIABLE
            && Fractions.signum(box.lower().get(x.first())) >= 0;
    }

    /** The square root of the square of something, which is not negative, times something else. */
    private SameStep multipleOfRoot(int k, int square, int of) {
        int root = writer.add(Operations.ROOT, of, of);
        int form = writer.add(Operations.PRODUCT, writer.at(square).first(), root);
        int multiple = writer.add(Operations.PRODUCT, square, writer.add(Operations.SQUARE, root, root));
        return SameStep.squares(k, form, SameStep.through(SameStep.equal(writer.add(Operations.SQUARE, k, k), multiple),
            SameStep.equal(multiple, writer.add(Operations.SQUARE, form, form), hidden -> hidden == root)));
    }

    /** The square root of what is divided by powers of the reciprocal of a variable without bound, as one that is divided by a power. */
    private SameStep withoutPole(int k, int argument) {
        int quotient = poles.by(2, argument);
        if (quotient < 0) {
            return SameStep.itself(k);
        }
        int power = writer.at(quotient).second();
        SameStep top = of(writer.add(Operations.ROOT, writer.at(quotient).first(), writer.at(quotient).first()),
            writer.at(quotient).first(), (root, of) -> SameStep.itself(root));
        int root = top.to;
        int form = writer.add(Operations.QUOTIENT, root, poles.part(power, 2));
        int square = writer.add(Operations.QUOTIENT, writer.add(Operations.SQUARE, root, root), power);
        return SameStep.squares(k, form, SameStep.through(SameStep.equal(writer.add(Operations.SQUARE, k, k), square),
            SameStep.equal(square, writer.add(Operations.SQUARE, form, form), hidden -> hidden == root)));
    }

    /** The square root of n/d as a multiple of that of a whole number, which the squares of small prime numbers do not divide. */
    private SameStep multipleOfRoot(int k, BigFraction number) {
        BigInteger rest = number.getNumerator().multiply(number.getDenominator());
        BigInteger side = BigInteger.ONE;
        for (int prime : primes(number)) {
            while (isDivided(rest, prime * prime)) {
                rest = rest.divide(BigInteger.valueOf((long) prime * prime));
                side = side.multiply(BigInteger.valueOf(prime));
            }
        }
        BigFraction factor = new BigFraction(side, number.getDenominator());
        if (factor.equals(BigFraction.ONE) || Fractions.signum(number) < 0) {
            return SameStep.itself(k);
        }
        int of = writer.number(new BigFraction(rest));
        int root = writer.add(Operations.ROOT, of, of);
        int zero = writer.number(BigFraction.ZERO);
        int form = writer.add(Operations.SUM, zero, root, factor);
        int multiple = writer.add(Operations.SUM, zero, writer.add(Operations.SQUARE, root, root), factor.multiply(factor));
        return SameStep.squares(k, form, SameStep.through(SameStep.equal(writer.add(Operations.SQUARE, k, k), multiple),
            SameStep.equal(multiple, writer.add(Operations.SQUARE, form, form), hidden -> hidden == root)));
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
