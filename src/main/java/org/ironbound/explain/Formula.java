package org.ironbound.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ironbound.claim.language.Parser;
import org.ironbound.claim.language.Syntax;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.curve.HtmlReport;

/**
 * A formula in the language of claims, with Phi for the normal distribution: the one source of what is printed, of the MathML of a page,
 * and of the value that is computed.
 */
record Formula(Syntax syntax) {
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("alpha", "α"), Map.entry("beta", "β"),
        Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"), Map.entry("eta", "η"), Map.entry("kappa", "κ"),
        Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("nu", "ν"), Map.entry("pi", "π"), Map.entry("rho", "ρ"),
        Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("Phi", "Φ"));
    /** How tightly operations bind; what is not here is a name, a number or a call. */
    private static final Map<String, Integer> BINDING = Map.of("+", 1, "-", 1, "*", 2, "/", 2, "^", 4);
    private static final int SIGN = 3;
    private static final int ATOM = 5;

    /** @throws IllegalArgumentException if it is none */
    static Formula of(String text) {
        try {
            return new Formula(Parser.expression(text));
        } catch (ClaimException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The names of its variables. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        collect(syntax, names);
        return names;
    }

    private static void collect(Syntax syntax, Set<String> names) {
        if (syntax instanceof Syntax.Name name && !name.name().equals("pi")) {
            names.add(name.name());
        } else if (syntax instanceof Syntax.Call call && call.name().equals("sum")) {
            Set<String> inner = new LinkedHashSet<>();
            call.arguments().forEach(argument -> collect(argument, inner));
            inner.remove(((Syntax.Name) call.arguments().get(0)).name());
            names.addAll(inner);
        } else if (syntax instanceof Syntax.Call call) {
            call.arguments().forEach(argument -> collect(argument, names));
        }
    }

    /** As text. */
    String text() {
        return text(Function.identity());
    }

    /** As text, with numbers in place of names; negative ones and quotients in brackets. */
    String text(Map<String, String> numbers) {
        return text(name -> numbers.containsKey(name) ? bracketed(numbers.get(name)) : name);
    }

    private static String bracketed(String number) {
        return number.startsWith("-") || number.contains("/") ? "(" + number + ")" : number;
    }

    private String text(Function<String, String> names) {
        return text(syntax, names);
    }

    private static String text(Syntax syntax, Function<String, String> names) {
        if (syntax instanceof Syntax.Literal literal) {
            return Numbers.exact(literal.value());
        }
        if (syntax instanceof Syntax.Name name) {
            return names.apply(name.name());
        }
        Syntax.Call call = (Syntax.Call) syntax;
        List<Syntax> x = call.arguments();
        if (!BINDING.containsKey(call.name())) {
            return call.name() + "(" + String.join(", ", x.stream().map(argument -> text(argument, names)).toList()) + ")";
        }
        if (x.size() == 1) {
            return "-" + inside(x.get(0), SIGN, names);
        }
        int binding = BINDING.get(call.name());
        boolean isPower = call.name().equals("^");
        String sign = binding == 1 ? " " + call.name() + " " : call.name();
        return inside(x.get(0), isPower ? ATOM : binding, names) + sign + inside(x.get(1), isPower ? binding : binding + 1, names);
    }

    /** In brackets, if it binds less than what is around it. */
    private static String inside(Syntax syntax, int least, Function<String, String> names) {
        String text = text(syntax, names);
        return binding(syntax) < least ? "(" + text + ")" : text;
    }

    private static int binding(Syntax syntax) {
        if (syntax instanceof Syntax.Call call) {
            return call.arguments().size() == 1 && call.name().equals("-") ? SIGN : BINDING.getOrDefault(call.name(), ATOM);
        }
        return syntax instanceof Syntax.Literal literal && Numbers.exact(literal.value()).contains("/") ? 2 : ATOM;
    }

    /** As MathML, without the element around it, with numbers in place of names. */
    String mathml(Map<String, String> numbers) {
        return mathml(syntax, numbers);
    }

    /** A name as MathML: Greek letters by their name, an index after a low line. */
    static String mathml(String name) {
        int line = name.indexOf('_');
        if (line > 0) {
            return "<msub>" + mathml(name.substring(0, line)) + mathml(name.substring(line + 1)) + "</msub>";
        }
        return "<mi>" + LETTERS.getOrDefault(name, name) + "</mi>";
    }

    /** Words as MathML, which drops the spaces at both ends unless they are of the kind that no line breaks at. */
    static String words(String words) {
        return words.isEmpty() ? "" : "<mtext>" + HtmlReport.escaped(words).replace(' ', '\u00a0') + "</mtext>";
    }

    /** A number as MathML. */
    static String number(String number) {
        if (number.startsWith("-")) {
            return "<mrow><mo>(</mo><mo>−</mo>" + number(number.substring(1)) + "<mo>)</mo></mrow>";
        }
        int slash = number.indexOf('/');
        if (slash > 0) {
            return "<mfrac><mn>" + number.substring(0, slash) + "</mn><mn>" + number.substring(slash + 1) + "</mn></mfrac>";
        }
        int power = number.indexOf('e');
        if (power > 0) {
            String exponent = number.substring(power + 1);
            return "<mrow><mn>" + number.substring(0, power) + "</mn><mo>⋅</mo><msup><mn>10</mn><mrow>"
                + (exponent.startsWith("-") ? "<mo>−</mo>" : "") + "<mn>" + exponent.replace("-", "") + "</mn></mrow></msup></mrow>";
        }
        return "<mn>" + number + "</mn>";
    }

    private static String mathml(Syntax syntax, Map<String, String> numbers) {
        if (syntax instanceof Syntax.Literal literal) {
            return number(Numbers.exact(literal.value()));
        }
        if (syntax instanceof Syntax.Name name) {
            return numbers.containsKey(name.name()) ? number(numbers.get(name.name())) : mathml(name.name());
        }
        Syntax.Call call = (Syntax.Call) syntax;
        List<Syntax> x = call.arguments();
        if (x.size() == 1 && call.name().equals("-")) {
            return row("<mo>−</mo>" + mathmlInside(x.get(0), SIGN, numbers));
        }
        return switch (call.name()) {
            case "+" -> row(mathmlInside(x.get(0), 1, numbers) + "<mo>+</mo>" + mathmlInside(x.get(1), 2, numbers));
            case "-" -> row(mathmlInside(x.get(0), 1, numbers) + "<mo>−</mo>" + mathmlInside(x.get(1), 2, numbers));
            case "*" -> row(mathmlInside(x.get(0), 2, numbers) + "<mo>⋅</mo>" + mathmlInside(x.get(1), 2, numbers));
            case "/" -> "<mfrac>" + mathml(x.get(0), numbers) + mathml(x.get(1), numbers) + "</mfrac>";
            case "^" -> "<msup>" + base(x.get(0), numbers) + mathml(x.get(1), numbers) + "</msup>";
            case "sqrt" -> "<msqrt>" + mathml(x.get(0), numbers) + "</msqrt>";
            case "sum" -> row("<munderover><mo>∑</mo>" + row(mathml(x.get(0), numbers) + "<mo>=</mo>" + mathml(x.get(1), numbers))
                + mathml(x.get(2), numbers) + "</munderover>" + mathmlInside(x.get(3), 2, numbers));
            case "exp" -> "<msup><mi>e</mi>" + mathml(x.get(0), numbers) + "</msup>";
            default -> row(mathml(call.name()) + "<mo>(</mo>"
                + String.join("<mo>,</mo>", x.stream().map(argument -> mathml(argument, numbers)).toList()) + "<mo>)</mo>");
        };
    }

    /** What has an exponent: in brackets, if it is more than a name or a number without a bar. */
    private static String base(Syntax syntax, Map<String, String> numbers) {
        String text = mathml(syntax, numbers);
        boolean isPlain = binding(syntax) == ATOM && !text.startsWith("<mfrac>") && !text.startsWith("<mrow><mn>");
        return isPlain ? text : row("<mo>(</mo>" + text + "<mo>)</mo>");
    }

    /** In brackets, if it binds less than what is around it; what stands above each other needs none. */
    private static String mathmlInside(Syntax syntax, int least, Map<String, String> numbers) {
        String text = mathml(syntax, numbers);
        boolean isStacked = syntax instanceof Syntax.Call call && call.name().equals("/") && least <= 2;
        return binding(syntax) < least && !isStacked ? row("<mo>(</mo>" + text + "<mo>)</mo>") : text;
    }

    private static String row(String inside) {
        return "<mrow>" + inside + "</mrow>";
    }
}
