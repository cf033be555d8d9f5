package org.ironbound.proof.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources as the Java compiler sees them: syntax trees with types. */
final class AttributedJava {
    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final Trees trees;

    private AttributedJava(JavacTask task) throws IOException {
        task.parse().forEach(units::add);
        task.analyze();
        trees = Trees.instance(task);
    }

    /**
     * @throws IllegalArgumentException if the sources do not compile
     */
    static AttributedJava of(List<JavaText> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "17", "-proc:none", "-classpath", System.getProperty("java.class.path"));
        try {
            AttributedJava result = new AttributedJava((JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, diagnostics, options, null, sources.stream().map(MemorySource::new).toList()));
            diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(error -> {
                        throw new IllegalArgumentException("does not compile: " + error);
                    });
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trees of which the predicate holds. */
    List<Violation> where(BiPredicate<TreePath, Trees> broken, String objection) {
        List<Violation> violations = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void unused) {
                    if (tree != null) {
                        check(getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree));
                    }
                    return super.scan(tree, unused);
                }

                private void check(TreePath path) {
                    if (broken.test(path, trees)) {
                        violations.add(violation(unit, path.getLeaf(), objection));
                    }
                }
            }.scan(unit, null);
        }
        return violations;
    }

    private Violation violation(CompilationUnitTree unit, Tree tree, String objection) {
        long position = trees.getSourcePositions().getStartPosition(unit, tree);
        int line = position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
        String code = tree.toString().strip().lines().findFirst().orElse("");
        return new Violation(unit.getSourceFile().getName(), line, "'" + code + "' " + objection);
    }
}
