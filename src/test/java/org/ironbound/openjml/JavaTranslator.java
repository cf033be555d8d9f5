package org.ironbound.openjml;

import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Says a term of JML in Java, so that it can be executed: integers are {@code BigInteger}, functions without a definition are those of
 * {@link Evaluation}. What Java cannot say is refused.
 */
final class JavaTranslator {
    private final AnnotatedSource source;
    private final TypeNames names;
    private final Map<String, ModelMethod> models;
    private final Map<String, Term> scope;
    /** What the term reads of its surroundings: names and types. */
    private final Map<String, Term.Type> used = new LinkedHashMap<>();
    /** What is read in the state before the method: names and the terms of JML. */
    private final Map<String, ParserRuleContext> old = new LinkedHashMap<>();
    private int bound;

    /**
     * @param source where the term stands
     * @param models all model methods
     * @param scope  the variables by name; {@code this} and {@code \result} where there are any
     */
    JavaTranslator(AnnotatedSource source, Map<String, ModelMethod> models, Map<String, Term> scope) {
        this.source = source;
        this.names = new TypeNames(source);
        this.models = models;
        this.scope = new HashMap<>(scope);
    }

    Map<String, Term.Type> used() {
        return used;
    }

    Map<String, ParserRuleContext> old() {
        return old;
    }

    Term term(ParseTree tree) {
        if (tree instanceof JmlParser.ConditionalexprContext choice && choice.QUESTIONMARK() != null) {
            return choice(choice);
        }
        if (tree instanceof JmlParser.EquivalenceexprContext same && same.impliesexpr().size() > 1) {
            return equivalence(same);
        }
        if (tree instanceof JmlParser.ImpliesexprContext implication && implication.getChildCount() > 1) {
            return implication(implication.a, implication.b, implication);
        }
        if (tree instanceof JmlParser.ImpliesforwardexprContext implication && implication.getChildCount() > 1) {
            return implication(implication.a, implication.b, implication);
        }
        if (tree instanceof JmlParser.LogicalorexprContext terms && terms.getChildCount() > 1) {
            return joined(terms.logicalandexpr(), " || ");
        }
        if (tree instanceof JmlParser.LogicalandexprContext terms && terms.getChildCount() > 1) {
            return joined(terms.inclusiveorexpr(), " && ");
        }
        if (tree instanceof JmlParser.EqualityexprContext terms && terms.relationalexpr().size() > 1) {
            return equality(terms);
        }
        if (tree instanceof JmlParser.Relational_chainContext chain) {
            return chain(chain);
        }
        if (tree instanceof JmlParser.AdditiveexprContext sum && sum.multexpr().size() > 1) {
            return computed(sum.multexpr(), sum.op);
        }
        if (tree instanceof JmlParser.MultexprContext product && product.unaryexpr().size() > 1) {
            return computed(product.unaryexpr(), product.op);
        }
        if (tree instanceof JmlParser.UnaryexprContext unary && unary.getChildCount() > 1) {
            return signed(unary);
        }
        if (tree instanceof JmlParser.CastexprContext cast) {
            return cast(cast);
        }
        if (tree instanceof JmlParser.UnaryexprnotplusminusContext negation && negation.getChildCount() > 1) {
            return negation(negation);
        }
        if (tree instanceof JmlParser.PostfixexprContext postfix) {
            return postfix(postfix);
        }
        if (tree instanceof JmlParser.IntegerliteralContext literal) {
            return number(literal.getText());
        }
        return primary(tree);
    }

    private Term primary(ParseTree tree) {
        if (tree instanceof JmlParser.PrimaryParenContext paren) {
            Term inner = term(paren.expression());
            return new Term("(" + inner.java() + ")", inner.type());
        }
        if (tree instanceof JmlParser.True_Context || tree instanceof JmlParser.False_Context) {
            return Term.truth(tree.getText());
        }
        if (tree instanceof JmlParser.Null_Context) {
            return new Term("null", Term.Type.of(Object.class));
        }
        if (tree instanceof JmlParser.PrimaryResultContext) {
            return variable("\\result");
        }
        if (tree instanceof JmlParser.SpecquantifiedexpressionContext quantified) {
            return quantified(quantified);
        }
        if (tree instanceof JmlParser.PrimaryInvForContext invariant) {
            Term object = term(invariant.expression());
            return Term.truth(object.type().name() + "Contracts.invariant(" + object.java() + ")");
        }
        if (tree instanceof JmlParser.PrimaryFreshContext fresh) {
            return Term.truth("org.ironbound.openjml.Evaluation.isFresh(" + term(fresh.expressionlist()).java() + ")");
        }
        if (tree instanceof JmlParser.OldexpressionContext before) {
            return before(before);
        }
        if (tree instanceof JmlParser.PrimaryTypeOfContext type) {
            return new Term("(" + term(type.expression()).java() + ").getClass()", Term.Type.of(Class.class));
        }
        if (tree instanceof JmlParser.PrimayTypeSpecContext type) {
            return new Term(names.type(type.typespec().getText()).name() + ".class", Term.Type.of(Class.class));
        }
        if (tree instanceof JmlParser.SeqdeftermContext sequence) {
            return sequence(sequence);
        }
        if (tree.getChildCount() == 1) {
            return term(tree.getChild(0));
        }
        throw new UnknownJml("cannot be executed: " + tree.getText());
    }

    private Term choice(JmlParser.ConditionalexprContext choice) {
        Term yes = term(choice.conditionalexpr(0));
        Term no = term(choice.conditionalexpr(1));
        String condition = term(choice.equivalenceexpr()).asTruth();
        if (yes.type().equals(Term.Type.TRUTH)) {
            return Term.truth("(" + condition + " ? " + yes.java() + " : " + no.asTruth() + ")");
        }
        if (!yes.type().isNumber() && !yes.type().java().isPrimitive()) {
            return new Term("(" + condition + " ? " + yes.java() + " : " + no.java() + ")", yes.type());
        }
        return Term.number("(" + condition + " ? " + yes.asNumber() + " : " + no.asNumber() + ")");
    }

    private Term equivalence(JmlParser.EquivalenceexprContext same) {
        if (same.impliesexpr().size() != 2 || !same.EQV_ANTIV(0).getText().equals("<==>")) {
            throw new UnknownJml("cannot be executed: " + same.getText());
        }
        return Term.truth("(" + term(same.impliesexpr(0)).asTruth() + ") == (" + term(same.impliesexpr(1)).asTruth() + ")");
    }

    private Term implication(ParseTree condition, ParseTree conclusion, ParseTree whole) {
        if (conclusion == null) {
            throw new UnknownJml("cannot be executed: " + whole.getText());
        }
        return Term.truth("(!(" + term(condition).asTruth() + ") || (" + term(conclusion).asTruth() + "))");
    }

    private Term joined(List<? extends ParseTree> parts, String operator) {
        return Term.truth(parts.stream().map(part -> "(" + term(part).asTruth() + ")").collect(Collectors.joining(operator)));
    }

    private Term equality(JmlParser.EqualityexprContext terms) {
        if (terms.relationalexpr().size() != 2) {
            throw new UnknownJml("cannot be executed: " + terms.getText());
        }
        Term left = term(terms.relationalexpr(0));
        Term right = term(terms.relationalexpr(1));
        String not = terms.EQ_NEQ(0).getText().equals("!=") ? "!" : "";
        boolean areNumbers = left.type().isNumber() || right.type().isNumber();
        return Term.truth(not + "(" + (areNumbers
            ? left.asNumber() + ".equals(" + right.asNumber() + ")"
            : left.java() + " == " + right.java()) + ")");
    }

    private Term chain(JmlParser.Relational_chainContext chain) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < chain.op.size(); i++) {
            links.add("(" + term(chain.shiftexpr(i)).asNumber() + ").compareTo(" + term(chain.shiftexpr(i + 1)).asNumber() + ") "
                + chain.op.get(i).getText() + " 0");
        }
        return Term.truth("(" + String.join(" && ", links) + ")");
    }

    private Term computed(List<? extends ParseTree> terms, List<Token> operators) {
        String result = term(terms.get(0)).asNumber();
        for (int i = 0; i < operators.size(); i++) {
            String method = switch (operators.get(i).getText()) {
                case "+" -> "add";
                case "-" -> "subtract";
                case "*" -> "multiply";
                case "/" -> "divide";
                default -> throw new UnknownJml("cannot be executed: " + operators.get(i).getText());
            };
            result = "(" + result + ")." + method + "(" + term(terms.get(i + 1)).asNumber() + ")";
        }
        return Term.number(result);
    }

    private Term signed(JmlParser.UnaryexprContext unary) {
        if (unary.DECLITERAL() != null) {
            return number("-" + unary.DECLITERAL().getText());
        }
        String number = term(unary.getChild(1)).asNumber();
        return Term.number(unary.MINUS() != null ? "(" + number + ").negate()" : number);
    }

    /** A literal of type int or long. */
    private static Term number(String literal) {
        return Term.number("java.math.BigInteger.valueOf(" + literal.replaceFirst("[lL]$", "") + "L)");
    }

    private Term cast(JmlParser.CastexprContext cast) {
        if (!cast.typespec().getText().equals("\\bigint")) {
            throw new UnknownJml("cannot be executed: " + cast.getText());
        }
        return Term.number(term(cast.unaryexpr()).asNumber());
    }

    private Term negation(JmlParser.UnaryexprnotplusminusContext negation) {
        if (negation.NOT() == null) {
            throw new UnknownJml("cannot be executed: " + negation.getText());
        }
        return Term.truth("!(" + term(negation.unaryexpr()).asTruth() + ")");
    }

    /** A name, or a term, with fields, elements and calls behind it. */
    private Term postfix(JmlParser.PostfixexprContext postfix) {
        List<JmlParser.PrimarysuffixContext> suffixes = postfix.primarysuffix();
        if (postfix.primaryexpr().ident() == null) {
            return behind(term(postfix.primaryexpr().getChild(0)), suffixes);
        }
        String name = postfix.primaryexpr().ident().getText();
        if (!suffixes.isEmpty() && suffixes.get(0) instanceof JmlParser.PrimarySuffixCallContext call) {
            return behind(call("", name, call.expressionlist()), suffixes.subList(1, suffixes.size()));
        }
        if (scope.containsKey(name)) {
            return behind(variable(name), suffixes);
        }
        Field field = field(ownType(), name);
        if (field != null) {
            return behind(ownField(field), suffixes);
        }
        return ofType(name, suffixes);
    }

    private Term ofType(String start, List<JmlParser.PrimarysuffixContext> suffixes) {
        String path = start;
        for (int i = 0; i < suffixes.size(); i++) {
            if (!(suffixes.get(i) instanceof JmlParser.PrimarySuffixAccessContext access) || access.IDENT() == null) {
                throw new UnknownJml("no variable " + path);
            }
            String name = access.IDENT().getText();
            List<JmlParser.PrimarysuffixContext> rest = suffixes.subList(i + 1, suffixes.size());
            if (access.LPAREN() != null) {
                return behind(call(path, name, access.expressionlist()), rest);
            }
            Class<?> type = names.find(path);
            Field field = type == null ? null : field(type, name);
            if (field != null) {
                return behind(staticField(field), rest);
            }
            path = path + "." + name;
        }
        throw new UnknownJml("no variable " + path);
    }

    private Term behind(Term start, List<JmlParser.PrimarysuffixContext> suffixes) {
        Term term = start;
        for (JmlParser.PrimarysuffixContext suffix : suffixes) {
            if (suffix instanceof JmlParser.PrimarySuffixArrayContext array && array.from != null && array.to == null) {
                term = element(term, term(array.from).as(Term.Type.of(int.class)));
            } else if (suffix instanceof JmlParser.PrimarySuffixAccessContext access && access.IDENT() != null && access.LPAREN() == null) {
                term = member(term, access.IDENT().getText());
            } else {
                throw new UnknownJml("cannot be executed: " + suffix.getText());
            }
        }
        return term;
    }

    private static Term element(Term term, String index) {
        if (term.type().equals(Term.Type.SEQUENCE)) {
            return Term.number(term.java() + ".get(" + index + ")");
        }
        return new Term(term.java() + "[" + index + "]", Term.Type.of(term.type().java().componentType()));
    }

    private static Term member(Term term, String name) {
        if (term.type().java().isArray() && name.equals("length")) {
            return new Term(term.java() + ".length", Term.Type.of(int.class));
        }
        Field field = field(term.type().java(), name);
        if (field == null) {
            throw new UnknownJml("no field " + name + " of " + term.java());
        }
        return read(field, term.java(), term.java());
    }

    /** Private fields are read by other means, since the term is put into another class. */
    private static Term read(Field field, String object, String owner) {
        Term.Type type = field.getType().equals(boolean.class) ? Term.Type.TRUTH : Term.Type.of(field.getType());
        String hidden = "((" + (field.getType().equals(int.class) ? "Integer" : type.name()) + ") org.ironbound.openjml.Evaluation.field("
            + field.getDeclaringClass().getCanonicalName() + ".class, \"" + field.getName() + "\", " + object + "))";
        return new Term(Modifier.isPrivate(field.getModifiers()) ? hidden : owner + "." + field.getName(), type);
    }

    private Term variable(String name) {
        Term variable = scope.get(name);
        if (variable == null) {
            throw new UnknownJml("no variable " + name);
        }
        used.put(name, variable.type());
        return variable;
    }

    private Term ownField(Field field) {
        return Modifier.isStatic(field.getModifiers()) ? staticField(field) : member(variable("this"), field.getName());
    }

    private static Term staticField(Field field) {
        return read(field, "null", field.getDeclaringClass().getCanonicalName());
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type == null ? null : type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private Class<?> ownType() {
        return names.find(source.source().typeName());
    }

    private Term call(String path, String name, JmlParser.ExpressionlistContext list) {
        List<Term> arguments = list == null ? List.of() : list.expression().stream().map(this::term).toList();
        if (name.equals("\\dl_pow")) {
            return Term.number("org.ironbound.openjml.Evaluation.number(\"\\\\dl_pow\", " + list(arguments, Term::asNumber) + ")");
        }
        ModelMethod model = model(path, name);
        if (model.parameters().size() != arguments.size()) {
            throw new UnknownJml("not the arguments of " + path + "." + name);
        }
        List<String> given = new ArrayList<>();
        int i = 0;
        for (Term.Type parameter : model.parameters().values()) {
            given.add(arguments.get(i++).as(parameter));
        }
        if (!model.isOpaque()) {
            return new Term(model.owner().source().qualifiedTypeName() + "Contracts." + name + "(" + String.join(", ", given) + ")",
                model.result());
        }
        String opaque = model.owner().source().typeName() + "." + name;
        return opaque.equals("BigInteger.val") ? Term.number(given.get(0)) : new Term("org.ironbound.openjml.Evaluation."
            + (model.result().equals(Term.Type.TRUTH) ? "truth" : "number") + "(\"" + opaque + "\", " + String.join(", ", given) + ")",
            model.result());
    }

    private ModelMethod model(String path, String name) {
        List<String> owners = path.isEmpty() ? List.of(source.source().qualifiedTypeName()) : names.qualified(path);
        return owners.stream().map(owner -> models.get(owner + "." + name)).filter(model -> model != null).findFirst()
                .orElseThrow(() -> new UnknownJml("no model method " + path + "." + name));
    }

    private static String list(List<Term> terms, java.util.function.Function<Term, String> form) {
        return terms.stream().map(form).collect(Collectors.joining(", "));
    }

    /** A term in the state before: a variable, which the caller gets from there. */
    private Term before(JmlParser.OldexpressionContext before) {
        JavaTranslator inner = new JavaTranslator(source, models, scope);
        Term term = inner.term(before.expression());
        String name = "old" + (old.size() + 1);
        old.put(name, before.expression());
        return new Term(name, term.type().java().isPrimitive() ? Term.Type.NUMBER : term.type());
    }

    private Term sequence(JmlParser.SeqdeftermContext sequence) {
        String index = sequence.quantifiedvardecls().quantifiedvariabledeclarator(0).getText();
        String from = term(sequence.expression(0)).asNumber();
        String to = term(sequence.expression(1)).asNumber();
        Term shadowed = bind(index, Term.Type.NUMBER);
        String value = scope.get(index).java() + " -> " + term(sequence.expression(2)).asNumber();
        unbind(index, shadowed);
        return new Term("org.ironbound.openjml.Evaluation.sequence(" + from + ", " + to + ", " + value + ")", Term.Type.SEQUENCE);
    }

    /**
     * A quantifier over a range with two ends is a loop. Over others it is tried on some values: a counterexample decides, else the
     * truth stays unknown.
     */
    private Term quantified(JmlParser.SpecquantifiedexpressionContext quantified) {
        boolean isEvery = quantified.quantifier().FORALL() != null;
        if (!isEvery && quantified.quantifier().EXISTS() == null) {
            throw new UnknownJml("cannot be executed: " + quantified.getText());
        }
        String typeName = quantified.quantifiedvardecls().typespec().getText();
        if (!typeName.equals("int") && !typeName.equals("\\bigint")) {
            return Term.truth("org.ironbound.openjml.Evaluation.unknown(\"a quantifier over " + typeName.replace("\\", "\\\\") + "\")");
        }
        List<String> variables = quantified.quantifiedvardecls().quantifiedvariabledeclarator().stream().map(ParseTree::getText).toList();
        Map<String, Term> shadowed = new HashMap<>();
        variables.forEach(variable -> shadowed.put(variable, bind(variable, Term.Type.NUMBER)));
        List<JmlParser.ExpressionContext> parts = quantified.expression();
        ParseTree range = parts.size() == 2 ? parts.get(0) : null;
        ParseTree body = parts.get(parts.size() - 1);
        String condition = range == null ? "true" : term(range).asTruth();
        String inner = isEvery ? "!(" + condition + ") || (" + term(body).asTruth() + ")"
            : "(" + condition + ") && (" + term(body).asTruth() + ")";
        Range ends = variables.size() == 1 ? Range.of(variables.get(0), range == null && !isEvery ? body : range) : null;
        String result;
        if (ends == null) {
            String values = "values_" + ++bound;
            String bindings = IntStream.range(0, variables.size())
                    .mapToObj(i -> "java.math.BigInteger " + scope.get(variables.get(i)).java() + " = " + values + ".get(" + i + "); ")
                    .collect(Collectors.joining());
            result = "org.ironbound.openjml.Evaluation." + (isEvery ? "everySampled" : "someSampled") + "(" + variables.size()
                + ", new Object[] {" + hints(variables) + "}, " + values + " -> { " + bindings + "return " + inner + "; })";
        } else {
            String low = term(ends.low()).asNumber() + (ends.isLowIncluded() ? "" : ".add(java.math.BigInteger.ONE)");
            String high = term(ends.high()).asNumber() + (ends.isHighIncluded() ? ".add(java.math.BigInteger.ONE)" : "");
            result = "org.ironbound.openjml.Evaluation." + (isEvery ? "every" : "some") + "(" + low + ", " + high + ", "
                + scope.get(variables.get(0)).java() + " -> " + inner + ")";
        }
        shadowed.forEach(this::unbind);
        return Term.truth(result);
    }

    /** Numbers that the term may be about. */
    private String hints(List<String> variables) {
        return scope.entrySet().stream()
                .filter(entry -> !variables.contains(entry.getKey()))
                .filter(entry -> entry.getValue().type().java().equals(java.math.BigInteger.class))
                .filter(entry -> used.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().java())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Term bind(String name, Term.Type type) {
        return scope.put(name, new Term(name + "_" + ++bound, type));
    }

    private void unbind(String name, Term shadowed) {
        used.remove(name);
        if (shadowed == null) {
            scope.remove(name);
        } else {
            scope.put(name, shadowed);
        }
    }
}
