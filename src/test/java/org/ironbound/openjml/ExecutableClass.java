package org.ironbound.openjml;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * A class with contracts that can be executed. Each clause is a method of a class of its own, which says it in Java; the view of the class,
 * which OpenJML compiles, has calls of these methods for its clauses. OpenJML makes sure that they are evaluated where JML says so.
 */
final class ExecutableClass {
    /**
     * A clause that cannot be said in Java.
     *
     * @param place  file and line
     * @param reason why not
     */
    record Omission(String place, String reason) {
    }

    private final AnnotatedSource source;
    private final TypeNames names;
    private final Map<String, ModelMethod> models;
    private final List<String> methods = new ArrayList<>();
    private final List<String> invariants = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final String view;
    private int clauses;

    ExecutableClass(AnnotatedSource source, Map<String, ModelMethod> models) {
        this.source = source;
        this.names = new TypeNames(source);
        this.models = models;
        Map<MethodTree, String> skipped = new LinkedHashMap<>();
        source.recursiveMethods().forEach(method -> skipped.put(method, "a method that calls itself, which OpenJML does not compile"));
        source.methodsWithNullNumbers().forEach(method ->
            skipped.put(method, "a method in which a number may be null, which OpenJML computes with"));
        view = View.toExecute(source, comment -> new ExecutablePrinter(comment, this), skipped.keySet());
        skipped.forEach((method, reason) -> omissions.add(new Omission(source.source().file() + " " + method.getName(), reason)));
        models.values().stream().filter(model -> model.owner() == source && !model.isOpaque()).forEach(this::addModel);
    }

    /** What OpenJML compiles. */
    String view() {
        return view;
    }

    List<Omission> omissions() {
        return omissions;
    }

    /** How many clauses are executed. */
    int clauses() {
        return clauses;
    }

    private String name() {
        return source.source().typeName() + "Contracts";
    }

    /** The class that the calls go to. */
    String contracts() {
        String qualified = source.source().qualifiedTypeName();
        String type = source.source().typeName();
        String invariant = models.values().stream().anyMatch(model -> model.owner() == source) && invariants.isEmpty() ? ""
            : "    public static boolean invariant(" + type + " self_) {\n        return self_ != null"
                + invariants.stream().map(clause -> " && " + clause).collect(Collectors.joining()) + ";\n    }\n";
        return "package " + qualified.substring(0, qualified.lastIndexOf('.')) + ";\n\npublic final class " + name() + " {\n"
            + invariant + String.join("", methods) + "}\n";
    }

    /** Makes the method for a clause and returns its call; null if the clause cannot be said. */
    String clause(String kind, ParserRuleContext term, AnnotatedSource.Comment comment) {
        String place = place(term, comment);
        try {
            Map<String, Term> scope = kind.equals("invariant") ? ofObject() : scope(comment);
            JavaTranslator translator = new JavaTranslator(source, models, scope);
            String java = translator.term(term).asTruth();
            String method = "clause" + ++clauses;
            List<String> parameters = new ArrayList<>();
            List<String> arguments = new ArrayList<>();
            translator.used().forEach((name, type) -> {
                parameters.add(type.name() + " " + scope.get(name).java());
                arguments.add(name);
            });
            translator.old().forEach((name, before) -> {
                JavaTranslator inner = new JavaTranslator(source, models, scope);
                Term value = inner.term(before);
                String type = value.type().java().isPrimitive() ? Term.Type.NUMBER.name() : value.type().name();
                String of = value.type().java().isPrimitive() ? value.asNumber() : value.java();
                parameters.add(type + " " + name);
                arguments.add("\\old(" + name() + "." + method + name + "(" + String.join(", ", inner.used().keySet()) + "))");
                String read = inner.used().entrySet().stream()
                        .map(variable -> variable.getValue().name() + " " + scope.get(variable.getKey()).java())
                        .collect(Collectors.joining(", "));
                methods.add("    public static " + type + " " + method + name + "(" + read
                    + ") {\n        return org.ironbound.openjml.Evaluation.before(() -> " + of + ");\n    }\n");
            });
            methods.add("    public static boolean " + method + "(" + String.join(", ", parameters)
                + ") {\n        return org.ironbound.openjml.Evaluation.clause(\"" + place + " " + kind + "\", () -> " + java
                + ");\n    }\n");
            if (kind.equals("invariant")) {
                invariants.add(java);
            }
            return name() + "." + method + "(" + String.join(", ", arguments) + ")";
        } catch (UnknownJml e) {
            omit(term, comment, e.getMessage());
            return null;
        }
    }

    void omit(ParserRuleContext term, AnnotatedSource.Comment comment, String reason) {
        omissions.add(new Omission(place(term, comment), reason));
    }

    private String place(ParserRuleContext term, AnnotatedSource.Comment comment) {
        int position = comment.start() + term.getStart().getStartIndex();
        long line = 1 + source.source().text().substring(0, position).chars().filter(c -> c == '\n').count();
        return source.source().file() + ":" + line;
    }

    private Map<String, Term> ofObject() {
        return new HashMap<>(Map.of("this", new Term("self_", names.type(source.source().typeName()))));
    }

    /** What a clause in the comment may name. */
    private Map<String, Term> scope(AnnotatedSource.Comment comment) {
        Map<String, Term> scope = ofObject();
        MethodTree around = source.methodAround(comment).orElse(null);
        MethodTree method = around != null ? around : source.methodBehind(comment).orElse(null);
        if (method != null) {
            if (method.getModifiers().getFlags().contains(Modifier.STATIC)) {
                scope.remove("this");
            }
            method.getParameters().forEach(parameter -> declare(scope, parameter));
            if (around != null) {
                source.variables(around, comment).forEach(variable -> declare(scope, variable));
            }
            String result = method.getReturnType() == null ? "void" : method.getReturnType().toString();
            if (!result.equals("void")) {
                scope.put("\\result", new Term("result_", names.type(result)));
            }
        }
        return scope;
    }

    private void declare(Map<String, Term> scope, VariableTree variable) {
        String name = variable.getName().toString();
        scope.put(name, new Term(name, names.type(variable.getType().toString())));
    }

    private void addModel(ModelMethod model) {
        String parameters = model.parameters().entrySet().stream().map(entry -> entry.getValue().name() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String body;
        try {
            body = "return " + (model.isDefinition() ? definition(model) : promise(model)) + ";";
        } catch (UnknownJml e) {
            omissions.add(new Omission(source.source().file() + " " + model.name(), e.getMessage()));
            body = "throw org.ironbound.openjml.Evaluation.cannot(\"" + model.name() + "\");";
        }
        methods.add("    public static " + model.result().name() + " " + model.name() + "(" + parameters + ") {\n        " + body
            + "\n    }\n");
    }

    private String definition(ModelMethod model) {
        Term body = new JavaTranslator(source, models, scope(model)).term(model.declaration().method_body().expression());
        return body.as(model.result());
    }

    /** A lemma is kept where its preconditions hold and its conclusions too; its body is the business of the prover. */
    private String promise(ModelMethod model) {
        JavaTranslator translator = new JavaTranslator(source, models, scope(model));
        List<String> parts = new ArrayList<>();
        for (JmlParser.ClauseContext clause : model.contracts()) {
            ParseTree term = clause.requires_clause() != null ? clause.requires_clause().predornot()
                : clause.ensures_clause() != null ? clause.ensures_clause().predornot() : null;
            if (term != null) {
                parts.add("(" + translator.term(term).asTruth() + ")");
            }
        }
        return parts.isEmpty() ? "true" : String.join(" && ", parts);
    }

    private static Map<String, Term> scope(ModelMethod model) {
        Map<String, Term> scope = new LinkedHashMap<>();
        model.parameters().forEach((name, type) -> scope.put(name, new Term(name, type)));
        scope.put("\\result", Term.truth("true"));
        return scope;
    }
}
