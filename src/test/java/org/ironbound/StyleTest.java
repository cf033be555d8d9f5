package org.ironbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What src/checkstyle/checks.xml says, by the parser of javac: Checkstyle, which needs half a minute for it, reads all files again in the
 * profile slow.
 */
class StyleTest {
    private static final int LONGEST_LINE = 140;
    private static final int MOST_PARAMETERS = 8;
    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src");
    /** Contracts may be all that uses an import. */
    private static final Path KERNEL = SOURCES.resolve("main/java/org/ironbound/kernel");

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    /** What a tag of Javadoc refers to. */
    private static final Pattern REFERENCE = Pattern.compile("(?:\\{@link(?:plain)?|\\{@value|@see|@throws)\\s([^}\\n]*)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void theSourcesAreInStyle() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String folder : List.of("main/java", "test/java", "spark")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                    sources.add(source(file, Files.readString(file)));
                }
            }
        }
        assertTrue(sources.size() > 1000, () -> "only " + sources.size() + " sources");
        assertEquals(List.of(), faults(sources));
    }

    @Test
    void faultsAreFound() throws IOException {
        String parameters = "int a, int b, int c, int d, int e, int f, int g, int h";
        String text = "import java.util.List;\nimport java.util.Map;\nimport static java.util.Map.entry;\nimport static java.util.Map.of;\n"
            + "/** {@link java.io.File}, {@link List#of}. */\nrecord T(" + parameters + ", int i) {\n    T {\n        of();\n    }\n"
            + "    void most(" + parameters + ") { }\n    void more(" + parameters + ", int i) { }\n}\n"
            + "//" + "x".repeat(LONGEST_LINE - 2) + "\n//" + "x".repeat(LONGEST_LINE - 1) + "\n";
        List<String> inAny = List.of("T.java: line 14 is longer than 140", "T.java: more has 9 parameters");
        assertEquals(inAny, faults(List.of(source(KERNEL.resolve("T.java"), text))));
        assertEquals(Stream.concat(inAny.stream(), Stream.of("T.java: nothing uses the import java.util.Map",
            "T.java: nothing uses the import java.util.Map.entry")).toList(), faults(List.of(source(SOURCES.resolve("T.java"), text))));
    }

    private static JavaFileObject source(Path file, String text) {
        return new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<String> faults(List<JavaFileObject> sources) throws IOException {
        JavacTask parser = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        List<String> faults = new ArrayList<>();
        for (CompilationUnitTree unit : parser.parse()) {
            Path file = Path.of(unit.getSourceFile().toUri());
            String text = unit.getSourceFile().getCharContent(false).toString();
            List<String> unused = file.startsWith(KERNEL.toAbsolutePath()) ? List.of() : unusedImports(unit, text);
            Stream.of(longLines(text), manyParameters(unit), unused)
                .flatMap(List::stream).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
        }
        return faults;
    }

    private static List<String> longLines(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).length() > LONGEST_LINE && !lines.get(i).startsWith("import "))
            .mapToObj(i -> "line " + (i + 1) + " is longer than " + LONGEST_LINE).toList();
    }

    /** Of methods and constructors; a record, whose short constructor gets its parameters from javac, may have more components. */
    private static List<String> manyParameters(CompilationUnitTree unit) {
        List<String> faults = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean isRecord = type.getKind() == Tree.Kind.RECORD;
                type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                    .filter(method -> method.getParameters().size() > MOST_PARAMETERS)
                    .filter(method -> !isRecord || !method.getName().contentEquals("<init>"))
                    .forEach(method -> faults.add(method.getName() + " has " + method.getParameters().size() + " parameters"));
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        return faults;
    }

    private static List<String> unusedImports(CompilationUnitTree unit, String text) {
        Set<String> used = JAVADOC.matcher(text).results().flatMap(comment -> REFERENCE.matcher(comment.group()).results())
            .flatMap(reference -> WORD.matcher(reference.group(1)).results()).map(MatchResult::group)
            .collect(Collectors.toCollection(HashSet::new));
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitImport(ImportTree imported, Void nothing) {
                return null;
            }

            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                used.add(name.getName().toString());
                return null;
            }
        }.scan(unit, null);
        return unit.getImports().stream().map(imported -> (MemberSelectTree) imported.getQualifiedIdentifier())
            .filter(imported -> !imported.getIdentifier().contentEquals("*") && !used.contains(imported.getIdentifier().toString()))
            .map(imported -> "nothing uses the import " + imported).toList();
    }
}
