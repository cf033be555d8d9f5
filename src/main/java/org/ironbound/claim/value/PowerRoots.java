package org.ironbound.claim.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Writes multiples of powers of a root of a number, such as r = e^(ln(2)/3), with exponents that are less than the degree: r^3 = 2, and
 * 1/r = r^2/2; and roots of even degree by square roots. What is written here by mistake the kernel refuses.
 */
final class PowerRoots {
    /** Square roots are operations of their own. */
    private static final int LEAST_DEGREE = 3;
    private static final int MOST_DEGREE = 8;
    /** So often a root to the power of its degree is put in. */
    private static final int MOST_FACTORS = 8;
    /** In place of the root that a number is a multiple of no power of. */
    private static final int NONE = -1;

    private final TermWriter writer;
    private final PowerForms forms;
    private final Map<Integer, Optional<Power>> powers = new HashMap<>();

    PowerRoots(TermWriter writer, PowerForms forms) {
        this.writer = writer;
        this.forms = forms;
    }

    /** A factor times a root to the power of an exponent. */
    private record Power(int root, BigFraction factor, int exponent) {
        private Optional<Power> times(Power other, int sign) {
            boolean fits = root == NONE || other.root == NONE || root == other.root;
            boolean isNull = sign < 0 && Fractions.signum(other.factor) == 0;
            return !fits || isNull ? Optional.empty() : Optional.of(new Power(Math.max(root, other.root),
                sign < 0 ? factor.divide(other.factor) : factor.multiply(other.factor), exponent + sign * other.exponent));
        }
    }

    /** The operation so; itself if it is no such multiple, or is so already. */
    SameStep reduced(int k) {
        Power power = power(k).orElse(null);
        int degree = power == null || power.root == NONE ? 0 : degree(power.root);
        if (degree == 0 || power.exponent >= 0 && power.exponent < degree) {
            return SameStep.itself(k);
        }
        int times = Math.floorDiv(power.exponent, degree);
        if (Math.abs(times) > MOST_FACTORS) {
            return SameStep.itself(k);
        }
        SameStep whole = whole(power.root, degree);
        int rest = writer.number(BigFraction.ONE);
        for (int i = 0; i < Math.floorMod(power.exponent, degree); i++) {
            rest = i == 0 ? power.root : writer.add(Operations.PRODUCT, rest, power.root);
        }
        SameStep all = SameStep.itself(rest);
        for (int i = 0; i < Math.abs(times); i++) {
            all = SameStep.operands(writer, writer.add(times > 0 ? Operations.PRODUCT : Operations.QUOTIENT, all.from, whole.from), all,
                whole);
        }
        int zero = writer.number(BigFraction.ZERO);
        int multiple = writer.add(Operations.SUM, zero, all.from, power.factor);
        SameStep known = SameStep.operands(writer, multiple, SameStep.itself(zero), all);
        return SameStep.through(SameStep.equal(k, multiple), known, forms.plain(known.to));
    }

    /** A root of even degree as a square root of a square root or of a root of odd degree. */
    SameStep even(int k, int degree) {
        int odd = degree >> Integer.numberOfTrailingZeros(degree);
        int power = writer.power(k, degree / odd);
        int of = writer.at(k).first();
        int form = odd == 1 ? of : writer.add(Operations.ANY_ROOT, of, of, new BigFraction(odd));
        SameStep whole = SameStep.through(SameStep.equal(writer.power(power, odd), writer.power(k, degree)),
            SameStep.turned(SameStep.powered(writer, k)));
        SameStep known = odd == 1 ? whole : SameStep.turned(SameStep.root(writer, form, power, SameStep.turned(whole)));
        for (int n = degree / odd; n > 1; n /= 2) {
            form = writer.add(Operations.ROOT, form, form);
            known = SameStep.squares(writer.power(k, n / 2), form, SameStep.through(known,
                SameStep.equal(known.to, writer.add(Operations.SQUARE, form, form))));
        }
        return known;
    }

    /** The root to the power of its degree, as the number. */
    private SameStep whole(int root, int degree) {
        int part = writer.at(root).first();
        int logarithm = writer.at(part).second();
        int power = writer.add(Operations.EXPONENTIAL, logarithm, logarithm);
        SameStep product = forms.power(power, Collections.nCopies(degree, new int[] {part, 1}));
        return SameStep.through(SameStep.turned(product), SameStep.inverse(power, writer.at(logarithm).first()));
    }

    /** Of which degree a root of a number is; 0 if an operation is none. */
    private int degree(int k) {
        TermWriter.Operation part = writer.at(writer.at(k).first());
        if (writer.at(k).kind() != Operations.EXPONENTIAL || part.kind() != Operations.SUM
                || part.first() != writer.number(BigFraction.ZERO)) {
            return 0;
        }
        TermWriter.Operation logarithm = writer.at(part.second());
        boolean isPart = logarithm.kind() == Operations.LOGARITHM && writer.at(logarithm.first()).kind() == Operations.NUMBER
            && Fractions.signum(part.number()) > 0 && Fractions.isInteger(part.number().reciprocal());
        BigFraction degree = isPart ? part.number().reciprocal() : BigFraction.ZERO;
        boolean fits = degree.compareTo(new BigFraction(LEAST_DEGREE)) >= 0 && degree.compareTo(new BigFraction(MOST_DEGREE)) <= 0;
        return fits ? degree.getNumeratorAsInt() : 0;
    }

    private Optional<Power> power(int k) {
        Optional<Power> known = powers.get(k);
        if (known == null) {
            known = made(k, writer.at(k));
            powers.put(k, known);
        }
        return known;
    }

    private Optional<Power> made(int k, TermWriter.Operation operation) {
        switch (operation.kind()) {
            case Operations.NUMBER:
                return Optional.of(new Power(NONE, operation.number(), 0));
            case Operations.EXPONENTIAL:
                return degree(k) == 0 ? Optional.empty() : Optional.of(new Power(k, BigFraction.ONE, 1));
            case Operations.SUM:
                return operation.first() != writer.number(BigFraction.ZERO) ? Optional.empty()
                    : power(operation.second()).flatMap(power -> power.times(new Power(NONE, operation.number(), 0), 1));
            case Operations.SQUARE:
                return power(operation.first()).flatMap(power -> power.times(power, 1));
            case Operations.PRODUCT, Operations.QUOTIENT:
                int sign = operation.kind() == Operations.PRODUCT ? 1 : -1;
                return power(operation.first()).flatMap(one -> power(operation.second()).flatMap(other -> one.times(other, sign)));
            default:
                return Optional.empty();
        }
    }
}
