package org.ironbound.proof.mutants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;
import org.ironbound.proof.source.MemorySource;

/** Sources of the kernel, as the compiler sees them, and all mutants of their methods. */
final class KernelSources {
    private static final String KERNEL = "org.ironbound.kernel.";

    private static KernelSources kernel;

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Mutant>> code = new LinkedHashMap<>();
    private final Map<String, List<Mutant>> loops = new LinkedHashMap<>();
    private final Map<String, List<Mutant>> contracts = new LinkedHashMap<>();
    private final Map<String, Lines> methodLines = new TreeMap<>();

    private KernelSources(List<JavaText> sources) {
        sources.forEach(source -> texts.put(source.file().replace('\\', '/'), source.text()));
    }

    /** Those of the whole kernel, read at the first call. */
    static synchronized KernelSources ofKernel() throws IOException {
        if (kernel == null) {
            kernel = of(JavaText.below(Project.KERNEL));
        }
        return kernel;
    }

    static KernelSources of(List<JavaText> sources) throws IOException {
        KernelSources result = new KernelSources(sources);
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        JavacTask task = task(result.texts, errors);
        Trees trees = Trees.instance(task);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        for (CompilationUnitTree unit : units) {
            result.new Reader(unit, trees).scan(unit, null);
        }
        return result;
    }

    /** The changes of the code of each method. */
    Map<String, List<Mutant>> code() {
        return code;
    }

    /** The changes of the loop specifications of each method. */
    Map<String, List<Mutant>> loops() {
        return loops;
    }

    /** The changes of the contract of each method. */
    Map<String, List<Mutant>> contracts() {
        return contracts;
    }

    /** The sources with mutants planted; those of one source must not overlap. */
    Map<String, String> planted(Collection<Mutant> mutants) {
        Map<String, List<Mutant>> byFile = mutants.stream().collect(Collectors.groupingBy(Mutant::file));
        Map<String, String> result = new TreeMap<>(texts);
        byFile.forEach((file, ofFile) -> result.put(file, Mutant.plant(texts.get(file), ofFile)));
        return result;
    }

    /** Those mutants that the compiler refuses where all are planted together. What a source promises to others no mutant changes. */
    Set<Mutant> refused(Collection<Mutant> mutants) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Map<String, String> planted = planted(mutants);
        planted.keySet().retainAll(mutants.stream().map(Mutant::file).collect(Collectors.toSet()));
        JavacTask task = task(planted, messages);
        task.parse();
        task.analyze();
        Set<Mutant> refused = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
            if (message.getKind() == Diagnostic.Kind.ERROR) {
                String file = file(message.getSource());
                long line = message.getLineNumber();
                List<Mutant> near = mutants.stream()
                    .filter(mutant -> mutant.file().equals(file) && methodLines.get(mutant.method()).contains(line)).toList();
                if (near.isEmpty()) {
                    throw new IllegalStateException("an error outside the mutants: " + message);
                }
                refused.addAll(near);
            }
        }
        return refused;
    }

    /** Of a method in its file. */
    private record Lines(long first, long last) {
        boolean contains(long line) {
            return first <= line && line <= last;
        }
    }

    private static JavacTask task(Map<String, String> texts, DiagnosticCollector<JavaFileObject> messages) {
        List<String> options = List.of("--release", "17", "-proc:none", "-Xmaxerrs", "10000", "-classpath",
            System.getProperty("java.class.path"));
        List<MemorySource> units = new ArrayList<>();
        texts.forEach((file, text) -> units.add(new MemorySource(file, text)));
        return (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, messages, options, null, units);
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String file;

        Reader(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            this.file = file(unit.getSourceFile());
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null && trees.getSourcePositions().getEndPosition(unit, method) > 0) {
                String name = name(method);
                TreePath body = new TreePath(getCurrentPath(), method.getBody());
                int start = (int) trees.getSourcePositions().getStartPosition(unit, method.getBody());
                int end = (int) trees.getSourcePositions().getEndPosition(unit, method.getBody());
                methodLines.put(name, new Lines(unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, method)),
                    unit.getLineMap().getLineNumber(end)));
                code.put(name, distinct(JavaMutants.of(name, file, texts.get(file), body, trees)));
                loops.put(name, distinct(LoopMutants.of(name, file, texts.get(file), start, end)));
                int head = (int) trees.getSourcePositions().getStartPosition(unit, method);
                int before = texts.get(file).lastIndexOf("/*@", head);
                contracts.put(name, before < 0 ? List.of()
                    : distinct(ContractMutants.of(name, file, texts.get(file), before, head, number(method))));
            }
            return super.visitMethod(method, unused);
        }

        private static List<Mutant> distinct(List<Mutant> mutants) {
            Map<String, Mutant> byId = new LinkedHashMap<>();
            mutants.forEach(mutant -> byId.putIfAbsent(mutant.id(), mutant));
            return List.copyOf(byId.values());
        }

        /** The first parameter that is a number, as JML writes its value. */
        private static Optional<String> number(MethodTree method) {
            for (VariableTree parameter : method.getParameters()) {
                String type = parameter.getType().toString();
                if (type.equals("BigInteger")) {
                    return Optional.of("BigInteger.val(" + parameter.getName() + ")");
                }
                if (type.equals("int") || type.equals("long")) {
                    return Optional.of(parameter.getName().toString());
                }
            }
            return Optional.empty();
        }

        private String name(MethodTree method) {
            String type = "";
            for (TreePath path = getCurrentPath().getParentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof ClassTree around) {
                    type = "." + around.getSimpleName() + type;
                }
            }
            String name = method.getName().contentEquals("<init>") ? type.substring(type.lastIndexOf('.') + 1)
                : method.getName().toString();
            String parameters = method.getParameters().stream().map(parameter -> parameter.getType().toString().replaceAll("^.*\\.", ""))
                .collect(Collectors.joining(","));
            return (unit.getPackageName() + type).replace(KERNEL, "") + "::" + name + "(" + parameters + ")";
        }
    }

    private static String file(JavaFileObject source) {
        return source.getName().substring(1);
    }
}
