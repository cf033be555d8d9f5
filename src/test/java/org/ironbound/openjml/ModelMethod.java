package org.ironbound.openjml;

import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function or lemma that exists in JML only.
 *
 * @param owner       where it is
 * @param declaration its head and body
 * @param contracts   its clauses
 * @param result      the type of its value
 * @param parameters  their names and types
 */
record ModelMethod(AnnotatedSource owner, JmlParser.Method_declarationContext declaration, List<JmlParser.ClauseContext> contracts,
        Term.Type result, Map<String, Term.Type> parameters) {
    /** All of the sources, by the name of the type with its package, a dot and the name of the method. */
    static Map<String, ModelMethod> of(List<AnnotatedSource> sources) {
        Map<String, ModelMethod> methods = new HashMap<>();
        for (AnnotatedSource source : sources) {
            TypeNames names = new TypeNames(source);
            for (AnnotatedSource.Comment comment : source.comments()) {
                if (comment.tree() instanceof JmlParser.Classlevel_commentsContext members) {
                    of(source, names, members).forEach(method -> methods.put(method.qualifiedName(), method));
                }
            }
        }
        return methods;
    }

    private static List<ModelMethod> of(AnnotatedSource source, TypeNames names, JmlParser.Classlevel_commentsContext members) {
        List<ModelMethod> methods = new ArrayList<>();
        List<JmlParser.ClauseContext> clauses = new ArrayList<>();
        for (JmlParser.Classlevel_commentContext member : members.classlevel_comment()) {
            JmlParser.Classlevel_elementContext element = member.classlevel_element();
            if (element != null && element.method_specification() != null) {
                element.method_specification().spec_case().forEach(contract -> clauses.addAll(contract.spec_body().clause()));
            } else if (element != null && element.method_declaration() != null) {
                methods.add(of(source, names, element.method_declaration(), List.copyOf(clauses)));
                clauses.clear();
            }
        }
        return methods;
    }

    private static ModelMethod of(AnnotatedSource source, TypeNames names, JmlParser.Method_declarationContext declaration,
            List<JmlParser.ClauseContext> clauses) {
        Map<String, Term.Type> parameters = new LinkedHashMap<>();
        for (JmlParser.Param_declContext parameter : declaration.param_list().param_decl()) {
            parameters.put(parameter.p.getText(), names.type(parameter.typespec().getText() + "[]".repeat(parameter.LBRACKET().size())));
        }
        return new ModelMethod(source, declaration, clauses, names.type(declaration.typespec().getText()), parameters);
    }

    String name() {
        return declaration.IDENT().getText();
    }

    private String qualifiedName() {
        return owner.source().qualifiedTypeName() + "." + name();
    }

    /** A function of which only the documentation says what it means. */
    boolean isOpaque() {
        return contracts.isEmpty() && declaration.method_body() == null;
    }

    /** Whether the body says what it means. A lemma, and a fact without body, is a promise: what it means is its contract. */
    boolean isDefinition() {
        return declaration.method_body() != null && (!result.equals(Term.Type.TRUTH) || contracts.stream()
                .allMatch(clause -> clause.ensures_clause() == null || clause.ensures_clause().predornot().getText().equals("true")));
    }
}
