package org.ironbound.openjml;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.parser.Location;
import de.uka.ilkd.key.speclang.PositionedString;
import de.uka.ilkd.key.speclang.njml.JmlParser;
import de.uka.ilkd.key.speclang.njml.PreParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.antlr.v4.runtime.ParserRuleContext;
import org.ironbound.proof.source.JavaText;
import org.ironbound.proof.source.MemorySource;

/** A Java source in which every JML comment is parsed. */
final class AnnotatedSource {
    /**
     * A JML comment.
     *
     * @param start where it begins in the source
     * @param end   behind its last character
     * @param tree  what it says
     */
    record Comment(int start, int end, ParserRuleContext tree) {
    }

    private final JavaText source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Comment> comments = new ArrayList<>();

    private AnnotatedSource(JavaText source) {
        this.source = source;
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(new MemorySource(source)));
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        positions = Trees.instance(task).getSourcePositions();
        List<Tree> bodies = bodies();
        for (JavaText.Jml jml : source.jml()) {
            boolean isInBody = bodies.stream().anyMatch(body -> start(body) < jml.start() && jml.end() < end(body));
            comments.add(new Comment(jml.start(), jml.end(), parse(source, jml, isInBody)));
        }
    }

    static AnnotatedSource of(JavaText source) {
        return new AnnotatedSource(source);
    }

    JavaText source() {
        return source;
    }

    List<Comment> comments() {
        return comments;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** The class that the file declares. */
    ClassTree type() {
        return (ClassTree) unit.getTypeDecls().get(0);
    }

    /** The method whose contract the comment may be: the member that follows, if it is one. */
    Optional<MethodTree> methodBehind(Comment comment) {
        return type().getMembers().stream()
                .filter(member -> start(member) >= comment.end())
                .findFirst()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast);
    }

    /** The method in whose body the comment stands, if it does. */
    Optional<MethodTree> methodAround(Comment comment) {
        return type().getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getBody() != null && isAround(method.getBody(), comment))
                .findFirst();
    }

    /** The variables of a method's body that a comment in it may name. */
    List<VariableTree> variables(MethodTree method, Comment comment) {
        List<VariableTree> variables = new ArrayList<>();
        new TreeScanner<Void, Tree>() {
            @Override
            public Void scan(Tree tree, Tree scope) {
                boolean opens = tree instanceof BlockTree || tree instanceof ForLoopTree || tree instanceof EnhancedForLoopTree;
                return super.scan(tree, opens ? tree : scope);
            }

            @Override
            public Void visitForLoop(ForLoopTree loop, Tree scope) {
                if (isRightBehind(loop, comment)) {
                    loop.getInitializer().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                            .forEach(variables::add);
                }
                return super.visitForLoop(loop, scope);
            }

            @Override
            public Void visitVariable(VariableTree variable, Tree scope) {
                if (end(variable) <= comment.start() && isAround(scope, comment)) {
                    variables.add(variable);
                }
                return super.visitVariable(variable, scope);
            }
        }.scan(method.getBody(), method.getBody());
        return variables;
    }

    private boolean isRightBehind(Tree tree, Comment comment) {
        return comment.end() <= start(tree) && source.text().substring(comment.end(), start(tree)).isBlank();
    }

    private boolean isAround(Tree tree, Comment comment) {
        return start(tree) < comment.start() && comment.end() < end(tree);
    }

    /** The fields that contracts of other classes could not name. */
    List<Tree> hiddenFields() {
        return type().getMembers().stream()
                .filter(member -> member instanceof VariableTree field && !field.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(field -> comments.stream().noneMatch(comment -> start(field) < comment.start() && comment.end() < end(field)))
                .map(Tree.class::cast)
                .toList();
    }

    /** The variables of objects in bodies of methods: they may be null. */
    List<VariableTree> localObjects() {
        List<VariableTree> variables = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                return scan(method.getBody(), null);
            }

            @Override
            public Void visitVariable(VariableTree variable, Void unused) {
                if (!(variable.getType() instanceof PrimitiveTypeTree) && isInside(variable)) {
                    variables.add(variable);
                }
                return super.visitVariable(variable, unused);
            }
        }.scan(unit, null);
        return variables;
    }

    private boolean isInside(VariableTree variable) {
        return !type().getMembers().contains(variable);
    }

    /** The methods that call themselves. */
    List<MethodTree> recursiveMethods() {
        List<MethodTree> methods = new ArrayList<>();
        new TreeScanner<Void, MethodTree>() {
            @Override
            public Void visitMethod(MethodTree method, MethodTree around) {
                return super.visitMethod(method, method);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, MethodTree around) {
                if (call.getMethodSelect().toString().equals(around.getName().toString())
                        && call.getArguments().size() == around.getParameters().size() && !methods.contains(around)) {
                    methods.add(around);
                }
                return super.visitMethodInvocation(call, around);
            }
        }.scan(unit, null);
        return methods;
    }

    /** The methods that compare a number with null, or have null in place of one. */
    List<MethodTree> methodsWithNullNumbers() {
        List<MethodTree> methods = new ArrayList<>();
        new TreeScanner<Void, MethodTree>() {
            private final Set<String> numbers = new HashSet<>();

            @Override
            public Void visitMethod(MethodTree method, MethodTree around) {
                numbers.clear();
                return super.visitMethod(method, method);
            }

            @Override
            public Void visitVariable(VariableTree variable, MethodTree around) {
                if (isNumber(variable.getType())) {
                    numbers.add(variable.getName().toString());
                    addIf(mayBeNull(variable.getInitializer()), around);
                }
                return super.visitVariable(variable, around);
            }

            @Override
            public Void visitReturn(ReturnTree end, MethodTree around) {
                addIf(isNumber(around.getReturnType()) && mayBeNull(end.getExpression()), around);
                return super.visitReturn(end, around);
            }

            @Override
            public Void visitBinary(BinaryTree terms, MethodTree around) {
                addIf(isNull(terms.getRightOperand()) && numbers.contains(terms.getLeftOperand().toString()), around);
                return super.visitBinary(terms, around);
            }

            private void addIf(boolean isOne, MethodTree method) {
                if (isOne && !methods.contains(method)) {
                    methods.add(method);
                }
            }
        }.scan(unit, null);
        return methods;
    }

    private static boolean isNumber(Tree type) {
        return type != null && type.toString().equals("BigInteger");
    }

    private static boolean mayBeNull(Tree term) {
        return isNull(term) || term instanceof ConditionalExpressionTree choice
            && (isNull(choice.getTrueExpression()) || isNull(choice.getFalseExpression()));
    }

    private static boolean isNull(Tree term) {
        return term != null && term.getKind() == Tree.Kind.NULL_LITERAL;
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private List<Tree> bodies() {
        List<Tree> bodies = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                BlockTree body = method.getBody();
                if (body != null) {
                    bodies.add(body);
                }
                return null;
            }
        }.scan(unit, null);
        return bodies;
    }

    private static ParserRuleContext parse(JavaText source, JavaText.Jml jml, boolean isInBody) {
        Location place = new Location(URI.create("file:///" + source.file()), Position.newOneBased(jml.line(), 1));
        JmlParser parser = PreParser.parser(new PositionedString(source.text().substring(jml.start(), jml.end()), place));
        ParserRuleContext tree = isInBody ? parser.methodlevel_comment() : parser.classlevel_comments();
        parser.getErrorReporter().throwException();
        return tree;
    }
}
