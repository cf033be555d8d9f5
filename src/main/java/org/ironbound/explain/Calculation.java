package org.ironbound.explain;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.check.ChiTails;
import org.ironbound.claim.language.Builder;
import org.ironbound.claim.language.Definition;
import org.ironbound.claim.language.Syntax;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.kernel.bound.ShortVector;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.TrinomialTail;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.problem.Fractions;

/** Encloses values of formulas by the functions of the kernel that KeY proved. */
final class Calculation {
    private static final Map<String, Definition> LIBRARY = Definition.library();

    /** Longer sums of signs take too long here. */
    private static final BigFraction MOST_SUMMANDS = new BigFraction(10_000);

    /** Functions that claims do not have. */
    private static final Set<String> OWN = Set.of("Phi", "Tail", "Short");
    /** Fractions are kept that are no longer than this many times the precision. */
    private static final int LONG = 3;
    /** Fewer than a decimal digit has. */
    private static final int BITS_OF_DIGIT = 3;
    /** Bits after the point of arguments of Phi, of which shorter ones are much quicker. */
    private static final int ARGUMENT_BITS = 112;

    /** All roundings of a long sum together are less than 2 to this power times one. */
    private static final int ROUNDINGS = 40;

    private final int bits;
    private final BigInteger unit;
    private final Logarithm ln;

    /** @param bits after the point to compute with */
    Calculation(int bits) {
        this.bits = bits;
        this.unit = BigInteger.ONE.shiftLeft(bits);
        this.ln = new Logarithm(unit);
    }

    /**
     * The value of a formula.
     *
     * @param values of all its names
     * @return none where the kernel sees no value, or the numbers are too long to work with
     */
    Optional<Known> of(Formula formula, Map<String, Known> values) {
        try {
            return Optional.of(value(formula.syntax(), values));
        } catch (ClaimException | Undefined e) {
            return Optional.empty();
        }
    }

    private Known value(Syntax syntax, Map<String, Known> values) throws ClaimException, Undefined {
        Map<String, Known> all = new HashMap<>(values);
        Syntax plain = plain(syntax, all);
        Terms terms = new Terms();
        Map<String, Node> nodes = new HashMap<>();
        List<BigFraction> lows = new ArrayList<>();
        List<BigFraction> highs = new ArrayList<>();
        boolean isSum = isSum(plain);
        for (String name : new Formula(plain).names()) {
            Known known = all.get(name);
            if (known == null) {
                throw new ClaimException(0, "'" + name + "' has no value", "another formula");
            }
            if (known.isExact() && (!isSum || Fractions.isInteger(known.low()))) {
                nodes.put(name, terms.number(known.low()));
            } else {
                nodes.put(name, terms.variable(lows.size()));
                lows.add(known.low());
                highs.add(known.high());
            }
        }
        Node node = terms.normalForm(new Builder(terms.written(), LIBRARY, List.of(), false).build(plain, nodes));
        Value value = new Program(node, terms.partial()).evaluate(new Box(lows, highs, 0, 0, 0, 0, 0), new Arithmetic(bits, Premises.NONE));
        if (!value.isBounded()) {
            throw new Undefined(node, false);
        }
        return new Known(shortened(value.lower(), RoundingMode.FLOOR), shortened(value.upper(), RoundingMode.CEILING));
    }

    /** A fraction that is so long that it would take too long to compute with is rounded. */
    private BigFraction shortened(BigFraction x, RoundingMode mode) {
        int most = LONG * bits;
        boolean isLong = x.getNumerator().bitLength() > most || x.getDenominator().bitLength() > most;
        return isLong ? Fractions.round(x, bits / BITS_OF_DIGIT, mode) : x;
    }

    /** Whether there is a sum in it: of that the exact value may be a very long fraction. */
    private static boolean isSum(Syntax syntax) {
        return syntax instanceof Syntax.Call call && (call.name().equals("sum") || call.arguments().stream()
            .anyMatch(Calculation::isSum));
    }

    /** With a new name for each function of {@link #OWN}. */
    private Syntax plain(Syntax syntax, Map<String, Known> values) throws ClaimException, Undefined {
        if (!(syntax instanceof Syntax.Call call)) {
            return syntax;
        }
        List<Syntax> arguments = new ArrayList<>();
        for (Syntax argument : call.arguments()) {
            arguments.add(plain(argument, values));
        }
        if (!OWN.contains(call.name())) {
            return new Syntax.Call(call.name(), arguments, call.position());
        }
        List<Known> x = new ArrayList<>();
        for (Syntax argument : arguments) {
            x.add(value(argument, values));
        }
        String name = call.name() + values.size();
        values.put(name, switch (call.name()) {
            case "Phi" -> phi(x.get(0), call);
            case "Tail" -> tail(x, call);
            default -> shortness(x.get(0).low().getNumerator(), x.get(1).low());
        });
        return new Syntax.Name(name, call.position());
    }

    private Known phi(Known x, Syntax.Call call) throws ClaimException {
        BigFraction most = new BigFraction(NormalDistribution.MAX_ARGUMENT);
        if (x.low().abs().compareTo(most) > 0 || x.high().abs().compareTo(most) > 0) {
            throw new ClaimException(call.position(), "an argument of Phi is too large", "a smaller one");
        }
        BigFraction scale = new BigFraction(BigInteger.ONE.shiftLeft(ARGUMENT_BITS));
        BigFraction low = Fractions.floor(x.low().multiply(scale)).divide(scale);
        BigFraction high = Fractions.floor(x.high().negate().multiply(scale)).divide(scale).negate();
        return new Known(Fractions.of(phi(x.isExact() && Numbers.isShort(x.low()) ? x.low() : low).lower, unit),
            Fractions.of(phi(x.isExact() && Numbers.isShort(x.high()) ? x.high() : high).upper, unit));
    }

    private Enclosure phi(BigFraction x) {
        return NormalDistribution.of(x.getNumerator(), x.getDenominator(), unit);
    }

    /**
     * Tail(d, c, b, s): how likely a sum of d independent signs or zeros is at most s, each -1 with the chance c and +1 with the chance b.
     * The kernel sums it from above; what it leaves of 1 is summed too.
     */
    private Known tail(List<Known> x, Syntax.Call call) throws ClaimException {
        BigFraction d = x.get(0).low();
        BigFraction end = Fractions.floor(x.get(3).low());
        if (d.compareTo(MOST_SUMMANDS) > 0 || Fractions.signum(d) <= 0) {
            throw new ClaimException(call.position(), "there are too many summands", "at most " + MOST_SUMMANDS.intValue());
        }
        if (end.compareTo(d.negate()) < 0 || end.compareTo(d) >= 0) {
            return Known.exactly(end.compareTo(d) < 0 ? BigFraction.ZERO : BigFraction.ONE);
        }
        BigFraction above = BigFraction.MINUS_ONE.subtract(end);
        BigFraction most = tail(d, x.get(1).high(), x.get(2).low(), end);
        BigFraction others = tail(d, x.get(2).high(), x.get(1).low(), above);
        return new Known(BigFraction.ONE.subtract(others), most);
    }

    /**
     * Short(d, t): how likely the largest even number up to d of normal numbers makes a vector of at most the length t, which is known
     * exactly; the bound by Stirling's formula where the kernel computes that.
     */
    private Known shortness(BigInteger d, BigFraction t) {
        if (d.compareTo(BigInteger.valueOf(Limits.CHI_EXACT)) <= 0) {
            return poisson(new BigFraction(d.shiftRight(1)), t.pow(2).divide(2));
        }
        ShortVector found = ChiTails.byWholeSum(t, d, bits + ROUNDINGS);
        return found == null ? Known.exactly(BigFraction.ONE)
            : new Known(Fractions.of(found.chance.subtract(BigInteger.ONE.shiftLeft(ROUNDINGS)), found.unit),
                Fractions.of(found.chance, found.unit));
    }

    /** How likely a Poisson variable of mean x is at least m; x is known exactly. */
    private Known poisson(BigFraction m, BigFraction x) {
        Enclosure first = Exponential.of(x.getNumerator().negate(), x.getDenominator(), unit);
        return new Known(BigFraction.ONE.subtract(poisson(m, x, first.upper, RoundingMode.CEILING)),
            BigFraction.ONE.subtract(poisson(m, x, first.lower, RoundingMode.FLOOR)));
    }

    /** How likely it is less than m, from the chance that it is 0. */
    private BigFraction poisson(BigFraction m, BigFraction x, BigInteger first, RoundingMode mode) {
        BigInteger chance = first;
        BigInteger sum = BigInteger.ZERO;
        for (int i = 1; i <= m.intValue(); i++) {
            sum = sum.add(chance);
            BigInteger[] next = chance.multiply(x.getNumerator()).divideAndRemainder(x.getDenominator().multiply(BigInteger.valueOf(i)));
            chance = mode == RoundingMode.CEILING && next[1].signum() > 0 ? next[0].add(BigInteger.ONE) : next[0];
        }
        return Fractions.of(sum, unit);
    }

    private BigFraction tail(BigFraction d, BigFraction minus, BigFraction plus, BigFraction end) {
        BigInteger whole = unit.multiply(unit);
        BigInteger down = Fractions.floor(plus.multiply(whole)).getNumerator().max(BigInteger.ZERO);
        BigInteger up = Fractions.floor(minus.multiply(whole)).getNumerator().add(BigInteger.ONE).min(whole.subtract(down));
        return Fractions.of(TrinomialTail.upperBound(ln, d.getNumerator(), new SignLaw(up, down, whole), end), unit);
    }
}
