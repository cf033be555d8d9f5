package org.ironbound.openjml;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ironbound.proof.Folders;

/** The kernel with contracts that are executed, below {@code target/openjml}. */
final class ExecutableViews {
    /** The views of the kernel's classes. */
    static final Path VIEWS = Views.FOLDER.resolve("executable/views");
    /** The classes that say the clauses in Java, compiled. */
    static final Path CONTRACTS = Views.FOLDER.resolve("executable/contracts");

    private ExecutableViews() {
    }

    /** Lays and compiles them; returns the classes with what of them is not executed. */
    static List<ExecutableClass> lay(List<AnnotatedSource> sources) throws IOException {
        Map<String, ModelMethod> models = ModelMethod.of(sources);
        Map<String, byte[]> views = new TreeMap<>();
        Map<String, byte[]> contracts = new TreeMap<>();
        List<ExecutableClass> classes = new ArrayList<>();
        for (AnnotatedSource source : sources) {
            if (Views.isOfLibrary(source)) {
                continue;
            }
            ExecutableClass executable = new ExecutableClass(source, models);
            classes.add(executable);
            String path = source.source().qualifiedTypeName().replace('.', '/');
            if (!path.startsWith("analysis/")) {
                views.put(path + ".java", executable.view().getBytes(StandardCharsets.UTF_8));
            }
            contracts.put(path + "Contracts.java", executable.contracts().getBytes(StandardCharsets.UTF_8));
        }
        Folders.fill(VIEWS, views);
        Path texts = Views.FOLDER.resolve("executable/texts");
        Folders.fill(texts, contracts);
        compile(texts);
        return classes;
    }

    private static void compile(Path texts) throws IOException {
        Files.createDirectories(CONTRACTS);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<File> sources = Folders.filesBelow(texts).stream().map(Path::toFile).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-nowarn", "-d", CONTRACTS.toString(), "-classpath",
                System.getProperty("java.class.path"));
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(sources)).call()) {
                throw new IllegalStateException("the contracts do not compile");
            }
        }
    }
}
