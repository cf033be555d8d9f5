package org.ironbound.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
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
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.problem.Fractions;

/** Encloses values of formulas by the functions of the kernel that KeY proved. */
final class Calculation {
    private static final Map<String, Definition> LIBRARY = Definition.library();

    private final int bits;
    private final BigInteger unit;

    /** @param bits after the point to compute with */
    Calculation(int bits) {
        this.bits = bits;
        this.unit = BigInteger.ONE.shiftLeft(bits);
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
        Syntax plain = withoutPhi(syntax, all);
        Terms terms = new Terms();
        Map<String, Node> nodes = new HashMap<>();
        List<BigFraction> lows = new ArrayList<>();
        List<BigFraction> highs = new ArrayList<>();
        for (String name : new Formula(plain).names()) {
            Known known = all.get(name);
            if (known == null) {
                throw new ClaimException(0, "'" + name + "' has no value", "another formula");
            }
            if (known.isExact()) {
                nodes.put(name, terms.number(known.low()));
            } else {
                nodes.put(name, terms.variable(lows.size()));
                lows.add(known.low());
                highs.add(known.high());
            }
        }
        Node node = new Builder(terms, LIBRARY, List.of(), false).build(plain, nodes);
        Value value = new Program(node, terms.partial()).evaluate(new Box(lows, highs, 0, 0, 0, 0), new Arithmetic(bits, Premises.NONE));
        if (!value.isBounded()) {
            throw new Undefined(node, false);
        }
        return new Known(value.lower(), value.upper());
    }

    /** With a new name for each Phi, which claims do not have. */
    private Syntax withoutPhi(Syntax syntax, Map<String, Known> values) throws ClaimException, Undefined {
        if (!(syntax instanceof Syntax.Call call)) {
            return syntax;
        }
        List<Syntax> arguments = new ArrayList<>();
        for (Syntax argument : call.arguments()) {
            arguments.add(withoutPhi(argument, values));
        }
        if (!call.name().equals("Phi")) {
            return new Syntax.Call(call.name(), arguments, call.position());
        }
        Known x = value(arguments.get(0), values);
        BigFraction most = new BigFraction(NormalDistribution.MAX_ARGUMENT);
        if (x.low().abs().compareTo(most) > 0 || x.high().abs().compareTo(most) > 0) {
            throw new ClaimException(call.position(), "an argument of Phi is too large", "a smaller one");
        }
        String name = "Phi" + values.size();
        values.put(name, new Known(Fractions.of(phi(x.low()).lower, unit), Fractions.of(phi(x.high()).upper, unit)));
        return new Syntax.Name(name, call.position());
    }

    private Enclosure phi(BigFraction x) {
        return NormalDistribution.of(x.getNumerator(), x.getDenominator(), unit);
    }
}
