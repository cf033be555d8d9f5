package org.ironbound.proof.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Rules about the Java code itself, as the compiler understands it. */
public enum JavaRule implements SourceRule {
    /** The kernel computes with integers only. */
    NO_FLOATING_POINT("is floating point") {
        @Override
        boolean isBrokenBy(TreePath tree, Trees trees) {
            TypeMirror type = trees.getTypeMirror(tree);
            return type != null && (FLOATING.contains(type.getKind()) || FLOATING_BOXES.contains(type.toString()));
        }
    },

    /** Which objects the library returns is promised nowhere, so == on them means nothing. */
    NO_REFERENCE_COMPARISON("compares references") {
        @Override
        boolean isBrokenBy(TreePath tree, Trees trees) {
            return COMPARISONS.contains(tree.getLeaf().getKind())
                    && tree.getLeaf() instanceof BinaryTree comparison
                    && isReference(comparison.getLeftOperand(), tree, trees)
                    && isReference(comparison.getRightOperand(), tree, trees);
        }

        private boolean isReference(Tree operand, TreePath parent, Trees trees) {
            TypeMirror type = trees.getTypeMirror(new TreePath(parent, operand));
            return type == null || !type.getKind().isPrimitive() && type.getKind() != TypeKind.NULL;
        }
    },

    /** Where a method would need more, its numbers belong to an object. */
    NO_LONG_PARAMETER_LIST("has more than 8 parameters") {
        @Override
        boolean isBrokenBy(TreePath tree, Trees trees) {
            return tree.getLeaf() instanceof MethodTree method && method.getParameters().size() > MOST_PARAMETERS;
        }
    },

    /** Code that runs when a class or object is initialised has no contract. Compile-time constants are no code. */
    NO_INITIALISER_CODE("is initialiser code, which no contract covers") {
        @Override
        boolean isBrokenBy(TreePath tree, Trees trees) {
            if (!(tree.getParentPath() != null && tree.getParentPath().getLeaf() instanceof ClassTree)) {
                return false;
            }
            return tree.getLeaf() instanceof BlockTree
                    || tree.getLeaf() instanceof VariableTree field && field.getInitializer() != null
                            && ((VariableElement) trees.getElement(tree)).getConstantValue() == null;
        }
    };

    private static final int MOST_PARAMETERS = 8;
    private static final Set<TypeKind> FLOATING = Set.of(TypeKind.FLOAT, TypeKind.DOUBLE);
    private static final Set<String> FLOATING_BOXES = Set.of("java.lang.Float", "java.lang.Double");
    private static final Set<Tree.Kind> COMPARISONS = Set.of(Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);

    private final String objection;

    JavaRule(String objection) {
        this.objection = objection;
    }

    abstract boolean isBrokenBy(TreePath tree, Trees trees);

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        return AttributedJava.of(sources).where(this::isBrokenBy, objection);
    }
}
