package org.ironbound.proof.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** All small changes of the code of one method. Not all of them compile. */
final class JavaMutants extends TreePathScanner<Void, Void> {
    private static final String OPERATOR = "operator";
    private static final String BOUND = "comparison";
    private static final String DIRECTION = "rounding direction";
    private static final String OFF_BY_ONE = "off by one";
    private static final String SWAPPED = "swapped arguments";
    private static final String DROPPED = "dropped condition";
    private static final String CONSTANT = "constant";
    private static final String STATEMENT = "dropped statement";

    private static final Map<Tree.Kind, List<String>> OPERATORS = Map.of(
        Tree.Kind.PLUS, List.of("-"), Tree.Kind.MINUS, List.of("+"), Tree.Kind.MULTIPLY, List.of("+"), Tree.Kind.DIVIDE, List.of("*"),
        Tree.Kind.REMAINDER, List.of("/"), Tree.Kind.CONDITIONAL_AND, List.of("||"), Tree.Kind.CONDITIONAL_OR, List.of("&&"));
    private static final Map<Tree.Kind, List<String>> COMPARISONS = Map.of(
        Tree.Kind.LESS_THAN, List.of("<=", ">"), Tree.Kind.LESS_THAN_EQUAL, List.of("<", ">="),
        Tree.Kind.GREATER_THAN, List.of(">=", "<"), Tree.Kind.GREATER_THAN_EQUAL, List.of(">", "<="),
        Tree.Kind.EQUAL_TO, List.of("!="), Tree.Kind.NOT_EQUAL_TO, List.of("=="));
    private static final Map<String, String> ARITHMETIC = Map.of(
        "add", "subtract", "subtract", "add", "multiply", "add", "divide", "multiply", "min", "max", "max", "min",
        "shiftLeft", "shiftRight", "shiftRight", "shiftLeft");
    /** Words of which the name of a bound, or of a method that rounds, has one. */
    private static final List<List<String>> DIRECTIONS = List.of(
        List.of("floor", "ceil"), List.of("lower", "upper"), List.of("low", "high"), List.of("below", "above"),
        List.of("Below", "Above"), List.of("Lower", "Upper"), List.of("Low", "High"), List.of("down", "up"), List.of("Down", "Up"),
        List.of("AtLeast", "AtMost"), List.of("least", "most"), List.of("Least", "Most"), List.of("smaller", "larger"),
        List.of("first", "last"), List.of("left", "right"), List.of("Numerator", "Denominator"), List.of("numerator", "denominator"));
    private static final Map<String, List<String>> CONSTANTS = Map.of(
        "ZERO", List.of("ONE"), "ONE", List.of("ZERO", "TWO"), "TWO", List.of("ONE"));
    private static final Set<TypeKind> WHOLE = Set.of(TypeKind.INT, TypeKind.LONG);

    private final String method;
    private final String file;
    private final String text;
    private final int start;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<Mutant> found = new ArrayList<>();

    private JavaMutants(String method, String file, String text, TreePath path, Trees trees) {
        this.method = method;
        this.file = file;
        this.text = text;
        this.unit = path.getCompilationUnit();
        this.trees = trees;
        start = start(path.getLeaf());
    }

    /** @param body of the method */
    static List<Mutant> of(String method, String file, String text, TreePath body, Trees trees) {
        JavaMutants mutants = new JavaMutants(method, file, text, body, trees);
        mutants.scan(body, null);
        return mutants.found;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        boolean compares = COMPARISONS.containsKey(tree.getKind());
        int from = end(tree.getLeftOperand());
        Matcher operator = Pattern.compile("[-+*/%<>=!&|]+").matcher(text).region(from, start(tree.getRightOperand()));
        boolean ofText = String.valueOf(type(tree)).equals("java.lang.String");
        if (operator.find() && !ofText) {
            for (String other : (compares ? COMPARISONS : OPERATORS).getOrDefault(tree.getKind(), List.of())) {
                change(compares ? BOUND : OPERATOR, tree, operator.start(), operator.end(), other);
            }
        }
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            change(DROPPED, tree, source(tree.getLeftOperand()));
            change(DROPPED, tree, source(tree.getRightOperand()));
        }
        return super.visitBinary(tree, unused);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT -> change(DROPPED, tree, source(tree.getExpression()));
            case UNARY_MINUS -> change(OPERATOR, tree, source(tree.getExpression()));
            case POSTFIX_INCREMENT -> change(OPERATOR, tree, source(tree.getExpression()) + "--");
            case POSTFIX_DECREMENT -> change(OPERATOR, tree, source(tree.getExpression()) + "++");
            default -> { }
        }
        return super.visitUnary(tree, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        swaps(tree, tree.getArguments());
        tree.getArguments().forEach(this::offByOne);
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (ARITHMETIC.containsKey(name)) {
                rename(OPERATOR, tree, select, ARITHMETIC.get(name));
            }
            if (isSame(tree, select.getExpression())) {
                change(OPERATOR, tree, source(select.getExpression()));
                if (tree.getArguments().size() == 1 && isSame(select.getExpression(), tree.getArguments().get(0))) {
                    ExpressionTree argument = tree.getArguments().get(0);
                    if (!Set.of("add", "multiply", "min", "max").contains(name)) {
                        change(SWAPPED, tree, "(" + source(argument) + ")." + name + "(" + source(select.getExpression()) + ")");
                    }
                }
            }
            opposites(name).forEach(other -> rename(DIRECTION, tree, select, other));
        } else if (tree.getMethodSelect() instanceof IdentifierTree identifier) {
            opposites(identifier.getName().toString()).forEach(other ->
                change(DIRECTION, tree, start(identifier), end(identifier), other));
        }
        return super.visitMethodInvocation(tree, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        swaps(tree, tree.getArguments());
        tree.getArguments().forEach(this::offByOne);
        return super.visitNewClass(tree, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        if (!(getCurrentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call && call.getMethodSelect() == tree)) {
            String name = tree.getIdentifier().toString();
            opposites(name).forEach(other -> rename(DIRECTION, tree, tree, other));
            CONSTANTS.getOrDefault(name, List.of()).forEach(other -> rename(CONSTANT, tree, tree, other));
        }
        return super.visitMemberSelect(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean called = parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree;
        if (!called && !(parent instanceof AssignmentTree assignment && assignment.getVariable() == tree)) {
            opposites(tree.getName().toString()).forEach(other -> change(DIRECTION, tree, other));
        }
        return super.visitIdentifier(tree, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
        Object value = tree.getValue();
        if (value instanceof Boolean truth) {
            change(CONSTANT, tree, String.valueOf(!truth));
        } else if (value instanceof Integer || value instanceof Long) {
            String suffix = value instanceof Long ? "L" : "";
            long number = ((Number) value).longValue();
            change(CONSTANT, tree, (number + 1) + suffix);
            if (number > 0) {
                change(CONSTANT, tree, (number - 1) + suffix);
            }
        }
        return super.visitLiteral(tree, unused);
    }

    @Override
    public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
        offByOne(tree.getIndex());
        return super.visitArrayAccess(tree, unused);
    }

    @Override
    public Void visitIf(IfTree tree, Void unused) {
        change(DROPPED, tree.getCondition(), "(false)");
        return super.visitIf(tree, unused);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        change(DROPPED, tree, source(tree.getTrueExpression()));
        change(DROPPED, tree, source(tree.getFalseExpression()));
        return super.visitConditionalExpression(tree, unused);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void unused) {
        ExpressionTree result = tree.getExpression();
        if (result != null && !(result instanceof LiteralTree) && kind(result) == TypeKind.BOOLEAN) {
            change(DROPPED, result, "true");
        }
        return super.visitReturn(tree, unused);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
        if (end(tree) < 0) {
            return null; // the compiler's own call of a constructor of Object
        }
        change(STATEMENT, tree, ";");
        return super.visitExpressionStatement(tree, unused);
    }

    private void offByOne(ExpressionTree tree) {
        if (!(tree instanceof LiteralTree) && WHOLE.contains(kind(tree))) {
            change(OFF_BY_ONE, tree, source(tree) + " + 1");
            change(OFF_BY_ONE, tree, source(tree) + " - 1");
        }
    }

    private void swaps(Tree call, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i++) {
            ExpressionTree a = arguments.get(i);
            ExpressionTree b = arguments.get(i + 1);
            if (isSame(a, b) && !source(a).equals(source(b))) {
                change(SWAPPED, call, start(a), end(b), source(b) + text.substring(end(a), start(b)) + source(a));
            }
        }
    }

    private static List<String> opposites(String name) {
        List<String> others = new ArrayList<>();
        for (List<String> pair : DIRECTIONS) {
            for (int i = 0; i < 2; i++) {
                Matcher word = Pattern.compile(Character.isUpperCase(pair.get(i).charAt(0)) ? pair.get(i) + "(?![a-z])"
                    : "^" + pair.get(i) + "(?![a-z])").matcher(name);
                if (word.find()) {
                    others.add(word.replaceFirst(pair.get(1 - i)));
                }
            }
        }
        return others;
    }

    private void rename(String kind, Tree shown, MemberSelectTree select, String name) {
        change(kind, shown, end(select) - select.getIdentifier().length(), end(select), name);
    }

    private void change(String kind, Tree tree, String replacement) {
        change(kind, tree, start(tree), end(tree), replacement);
    }

    private void change(String kind, Tree shown, int from, int to, String replacement) {
        String before = source(shown);
        String after = text.substring(start(shown), from) + replacement + text.substring(to, end(shown));
        long line = unit.getLineMap().getLineNumber(from) - unit.getLineMap().getLineNumber(start) + 1;
        found.add(new Mutant(method, kind, file, from, to, replacement, "line " + line + ": " + flat(before) + " -> " + flat(after)));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private boolean isSame(Tree a, Tree b) {
        TypeMirror one = type(a);
        TypeMirror other = type(b);
        return one != null && other != null && one.getKind() != TypeKind.VOID && one.toString().equals(other.toString());
    }

    private TypeKind kind(Tree tree) {
        TypeMirror type = type(tree);
        return type == null ? TypeKind.NONE : type.getKind();
    }

    private TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    private String source(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }
}
