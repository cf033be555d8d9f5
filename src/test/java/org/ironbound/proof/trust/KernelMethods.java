package org.ironbound.proof.trust;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The methods and constructors of Java sources, with what their Javadoc says. */
final class KernelMethods {
    private KernelMethods() {
    }

    /** In the order of the sources. */
    static List<Method> of(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            List<Method> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, trees, methods).scan(new TreePath(unit), null);
            }
            return methods;
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<Method> methods;

        Reader(CompilationUnitTree unit, DocTrees trees, List<Method> methods) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            String type = ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName().toString();
            String room = unit.getPackageName().toString().replace("org.ironbound.kernel.", "");
            String name = method.getName().contentEquals("<init>") ? type : method.getName().toString();
            DocCommentTree javadoc = trees.getDocCommentTree(getCurrentPath());
            methods.add(javadoc == null ? new Method(room + "." + type, name, "", Set.of())
                : new Method(room + "." + type, name, Javadoc.plain(firstSentence(javadoc)), Javadoc.statements(javadoc.toString())));
            return super.visitMethod(method, unused);
        }

        private static String firstSentence(DocCommentTree javadoc) {
            return javadoc.getFirstSentence().stream().map(Object::toString).collect(Collectors.joining());
        }
    }
}
