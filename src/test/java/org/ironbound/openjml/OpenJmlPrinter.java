package org.ironbound.openjml;

import de.uka.ilkd.key.speclang.njml.JmlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Prints JML in OpenJML's dialect. What both dialects say alike is listed, what they say differently has a method here, and anything
 * else is refused.
 */
class OpenJmlPrinter extends JmlPrinter {
    /** The powers of integers, which KeY knows: a model function that {@link Views} adds. */
    static final String POWER = "java.math.BigInteger.power";

    private static final Set<Class<? extends ParserRuleContext>> ALIKE = Set.of(
        JmlParser.AdditiveexprContext.class, JmlParser.AndexprContext.class, JmlParser.Assert_statementContext.class,
        JmlParser.BuiltintypeContext.class, JmlParser.Class_invariantContext.class, JmlParser.Classlevel_commentContext.class,
        JmlParser.Classlevel_elementContext.class, JmlParser.ClauseContext.class, JmlParser.ConditionalexprContext.class,
        JmlParser.ConstantContext.class, JmlParser.DimsContext.class, JmlParser.Ensures_clauseContext.class,
        JmlParser.EqualityexprContext.class, JmlParser.EquivalenceexprContext.class, JmlParser.ExclusiveorexprContext.class,
        JmlParser.ExpressionContext.class, JmlParser.ExpressionlistContext.class, JmlParser.False_Context.class,
        JmlParser.ImpliesexprContext.class, JmlParser.ImpliesforwardexprContext.class, JmlParser.InclusiveorexprContext.class,
        JmlParser.IntegerliteralContext.class, JmlParser.JavaliteralContext.class, JmlParser.LogicalandexprContext.class,
        JmlParser.LogicalorexprContext.class, JmlParser.Loop_invariantContext.class, JmlParser.Loop_specificationContext.class,
        JmlParser.Method_bodyContext.class, JmlParser.Method_declarationContext.class, JmlParser.Method_specificationContext.class,
        JmlParser.Methodlevel_commentContext.class, JmlParser.Methodlevel_elementContext.class, JmlParser.MultexprContext.class,
        JmlParser.NameContext.class, JmlParser.Null_Context.class, JmlParser.OldexpressionContext.class, JmlParser.Param_declContext.class,
        JmlParser.Param_listContext.class, JmlParser.Pignore2Context.class, JmlParser.Pignore5Context.class,
        JmlParser.PostfixexprContext.class, JmlParser.PredicateContext.class, JmlParser.PredornotContext.class,
        JmlParser.PrimaryFreshContext.class, JmlParser.PrimaryInvForContext.class, JmlParser.PrimaryParenContext.class,
        JmlParser.PrimaryResultContext.class, JmlParser.PrimarySuffixAccessContext.class, JmlParser.PrimarySuffixArrayContext.class,
        JmlParser.PrimarySuffixCallContext.class, JmlParser.PrimaryTypeOfContext.class, JmlParser.PrimaryexprContext.class,
        JmlParser.PrimayTypeSpecContext.class, JmlParser.QuantifiedvardeclsContext.class,
        JmlParser.QuantifiedvariabledeclaratorContext.class, JmlParser.QuantifierContext.class, JmlParser.ReferencetypeContext.class,
        JmlParser.Relational_chainContext.class, JmlParser.RelationalexprContext.class, JmlParser.Requires_clauseContext.class,
        JmlParser.ShiftexprContext.class, JmlParser.Spec_caseContext.class, JmlParser.SpecquantifiedexpressionContext.class,
        JmlParser.StoreRefExprContext.class, JmlParser.StoreRefListContext.class, JmlParser.StoreRefUnionContext.class,
        JmlParser.StorerefContext.class, JmlParser.True_Context.class, JmlParser.TypeContext.class, JmlParser.TypespecContext.class,
        JmlParser.UnaryexprContext.class, JmlParser.UnaryexprnotplusminusContext.class, JmlParser.Variant_functionContext.class);

    /** Values of these types are the same in every state of the memory. */
    private static final Set<String> TIMELESS = Set.of("\\bigint", "\\seq", "boolean", "int", "long", "BigInteger", "BigFraction",
        "java.math.BigInteger", "java.lang.Object");

    private final Set<String> sequences;
    /** To be declared behind the members of the comment. */
    private final List<Runnable> declarations = new ArrayList<>();
    /** The model method that is being printed with its contract, or null. */
    private JmlParser.Method_declarationContext method;

    /**
     * @param offset    where the comment begins in the source
     * @param sequences the model functions that the type has already in place of sequences of values; those that are added join them
     */
    OpenJmlPrinter(int offset, Set<String> sequences) {
        super(offset);
        this.sequences = sequences;
    }

    @Override
    void printNode(ParserRuleContext node) {
        if (node instanceof JmlParser.Classlevel_commentsContext members) {
            printMembers(members);
        } else if (node instanceof JmlParser.Spec_bodyContext contract) {
            printContract(contract);
        } else if (node instanceof JmlParser.ModifiersContext modifiers) {
            printModifiers(modifiers);
        } else if (node instanceof JmlParser.Accessible_clauseContext || node instanceof JmlParser.Measured_by_clauseContext
                || node instanceof JmlParser.Loop_assignable_clauseContext) {
            return; // OpenJML has no dependencies of model methods, no measure but an int, and finds itself what a loop assigns
        } else if (node instanceof JmlParser.Assignable_clauseContext clause) {
            printAssignable(clause);
        } else if (node instanceof JmlParser.CastexprContext cast) {
            printCast(cast);
        } else if (node instanceof JmlParser.IdentContext name) {
            printName(name);
        } else if (node instanceof JmlParser.Pignore4Context sequence) {
            printSequence(sequence.seqdefterm());
        } else if (node instanceof JmlParser.BuiltintypeContext type && type.SEQ() != null) {
            printSequenceType(type);
        } else if (ALIKE.contains(node.getClass())) {
            printParts(node);
        } else {
            throw new UnknownJml("it is not known how OpenJML says " + node.getClass().getSimpleName() + ": " + node.getText());
        }
    }

    /** A model method's contract and modifiers come before the method, and what they say depends on it. */
    private void printMembers(JmlParser.Classlevel_commentsContext members) {
        List<JmlParser.Classlevel_commentContext> before = new ArrayList<>();
        for (JmlParser.Classlevel_commentContext member : members.classlevel_comment()) {
            before.add(member);
            JmlParser.Classlevel_elementContext element = member.classlevel_element();
            if (element != null && (isDependency(element) || leavesOut(element))) {
                before.clear();
            } else if (element != null && element.method_specification() == null) {
                method = element.method_declaration();
                before.forEach(this::print);
                before.clear();
                method = null;
            }
        }
        before.forEach(this::print);
        declarations.forEach(Runnable::run);
    }

    /** Whether a member is not printed, nor what belongs to it. */
    boolean leavesOut(JmlParser.Classlevel_elementContext element) {
        return false;
    }

    /** What an invariant depends on; KeY's grammar reads it as a contract without a name too. */
    private static boolean isDependency(JmlParser.Classlevel_elementContext element) {
        return element.accessible_clause() != null || element.method_specification() != null
            && element.method_specification().spec_case().stream().allMatch(contract -> contract.behavior == null
                && contract.spec_body().clause().stream().allMatch(clause -> clause.accessible_clause() != null));
    }

    /** OpenJML knows a model method by its contract only: if that says nothing, the body is a definition, and becomes part of it. */
    private void printContract(JmlParser.Spec_bodyContext contract) {
        printParts(contract);
        if (method != null && method.method_body() != null && contract.clause().stream().allMatch(OpenJmlPrinter::saysNothing)) {
            say("ensures", "\\result", isBoolean(method) ? "<==>" : "==", "(");
            printElsewhere(method.method_body().expression());
            say(")", ";");
        }
    }

    private static boolean saysNothing(JmlParser.ClauseContext clause) {
        return clause.ensures_clause() == null || clause.ensures_clause().predornot().getText().equals("true");
    }

    private static boolean isBoolean(JmlParser.Method_declarationContext method) {
        return method.typespec().getText().equals("boolean");
    }

    /** Model methods are pure. Those that read no field and no array know no memory. */
    private void printModifiers(JmlParser.ModifiersContext modifiers) {
        boolean isPure = false;
        boolean isModel = false;
        for (JmlParser.ModifierContext modifier : modifiers.modifier()) {
            switch (modifier.getText()) {
                case "strictly_pure", "no_state", "helper", "pure" -> isPure = true;
                case "model" -> {
                    isModel = true;
                    printParts(modifier);
                }
                case "public", "private", "static", "nullable", "spec_public" -> printParts(modifier);
                default -> throw new UnknownJml("it is not known how OpenJML says " + modifier.getText());
            }
        }
        if (isPure) {
            say("pure");
        }
        if (isModel && isTimeless(method)) {
            say("heap_free");
        }
    }

    private static boolean isTimeless(JmlParser.Method_declarationContext method) {
        return method.param_list().param_decl().stream()
                .allMatch(parameter -> parameter.LBRACKET().isEmpty() && TIMELESS.contains(parameter.typespec().getText()));
    }

    /** {@code \strictly_nothing} adds to {@code \nothing} that no object is made. */
    private void printAssignable(JmlParser.Assignable_clauseContext clause) {
        String assigned = clause.storeRefUnion() == null ? clause.STRICTLY_NOTHING().getText() : clause.storeRefUnion().getText();
        if (assigned.equals("\\strictly_nothing")) {
            say("assignable", "\\nothing", ";");
        } else {
            printParts(clause);
        }
    }

    /** KeY's sequences hold values of any type, which are cast when they are taken out; OpenJML's hold {@code BigInteger}. */
    private void printCast(JmlParser.CastexprContext cast) {
        if (cast.typespec().getText().equals("\\bigint") && isElement(cast.unaryexpr())) {
            say("java.math.BigInteger.val", "(");
            print(cast.unaryexpr());
            say(")");
        } else {
            printParts(cast);
        }
    }

    private static boolean isElement(ParseTree tree) {
        ParseTree inner = tree;
        while (inner.getChildCount() == 1) {
            inner = inner.getChild(0);
        }
        return inner instanceof JmlParser.PostfixexprContext term
            && term.primarysuffix(term.primarysuffix().size() - 1) instanceof JmlParser.PrimarySuffixArrayContext;
    }

    private void printName(JmlParser.IdentContext name) {
        switch (name.getText()) {
            case "\\dl_pow" -> say(POWER);
            case "\\seq" -> printSequenceType(name);
            case "\\bigint" -> printParts(name);
            default -> {
                if (name.getText().startsWith("\\")) {
                    throw new UnknownJml("it is not known how OpenJML says " + name.getText());
                }
                printParts(name);
            }
        }
    }

    private void printSequenceType(ParserRuleContext type) {
        printParts(type);
        say("<", "java.math.BigInteger", ">");
    }

    /**
     * OpenJML has no term for the sequence of the values of a function at 0, 1, ..: it becomes a model function of what the values depend
     * on and of the length.
     */
    private void printSequence(JmlParser.SeqdeftermContext sequence) {
        if (method == null) {
            throw new UnknownJml("a sequence outside of model methods: " + sequence.getText());
        }
        String index = sequence.quantifiedvardecls().quantifiedvariabledeclarator(0).getText();
        if (!sequence.expression(0).getText().equals("0")) {
            throw new UnknownJml("a sequence that does not begin at 0: " + sequence.getText());
        }
        JmlParser.ExpressionContext value = sequence.expression(2);
        List<String> variables = method.param_list().param_decl().stream().map(parameter -> parameter.p.getText())
                .filter(parameter -> mentions(value, parameter)).toList();
        String name = "sequenceOf_" + value.getText().replaceAll("\\W+", "_");
        say(name, "(");
        variables.forEach(variable -> say(variable, ","));
        print(sequence.expression(1));
        say(")");
        if (sequences.add(name)) {
            JmlParser.Method_declarationContext user = method;
            declarations.add(() -> declareSequence(name, user, variables, index, value));
        }
        }

    private void declareSequence(String name, JmlParser.Method_declarationContext user, List<String> variables, String index,
            JmlParser.ExpressionContext value) {
        say("public", "normal_behavior", "ensures", "(", "\\forall", "\\bigint", index, ";", "0", "<=", index, "<", "length", ";");
        say("java.math.BigInteger.val", "(", "\\result", "[", index, "]", ")", "==", "(");
        printElsewhere(value);
        say(")", ")", ";", "public", "static", "model", "pure", "\\seq", "<", "java.math.BigInteger", ">", name, "(");
        for (JmlParser.Param_declContext parameter : user.param_list().param_decl()) {
            if (variables.contains(parameter.p.getText())) {
                printElsewhere(parameter);
                say(",");
            }
        }
        say("\\bigint", "length", ")", ";");
    }

    private static boolean mentions(ParseTree tree, String name) {
        if (tree instanceof JmlParser.IdentContext ident) {
            return ident.getText().equals(name);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (mentions(tree.getChild(i), name)) {
                return true;
            }
        }
        return false;
    }

    /** Prints what stands at another place of the source. */
    private void printElsewhere(ParserRuleContext node) {
        OpenJmlPrinter other = new OpenJmlPrinter(0, sequences);
        other.method = method;
        other.words(node).forEach(word -> say(word.text()));
    }
}
