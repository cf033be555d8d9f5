package org.ironbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Lengths of lines, numbers of parameters and imports of all sources, by the parser of the compiler. */
class StyleTest {
    private static final List<Path> SOURCES = Stream.of("main/java", "test/java", "spark").map(Path.of("src")::resolve).toList();
    private static final Path KERNEL = Path.of("src", "main", "java", "org", "ironbound", "kernel");
    private static final int LONGEST_LINE = 140;
    /** Of methods and constructors; a record may have more components. */
    private static final int MOST_PARAMETERS = 8;
    private static final Pattern IMPORT = Pattern.compile("(package|import) .*");

    @Test
    void sourcesAreInStyle() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    // Contracts may be all that uses an import.
                    sources.add(new Source(file.toString(), Files.readString(file), !file.startsWith(KERNEL)));
                }
            }
        }
        assertTrue(sources.size() > 1000, () -> sources.size() + " sources");
        assertEquals(List.of(), violations(sources));
    }

    @Test
    void aLongLineIsSeen() {
        String comment = "// " + "x".repeat(LONGEST_LINE - 3);
        assertEquals(List.of(), violations(comment + "\nclass A {\n}\n", true));
        assertEquals(List.of("A.java: line 2 has 141 characters"), violations("class A {\n" + comment + "x\n}\n", true));
        assertEquals(List.of("A.java: line 1 has 141 characters"), violations(comment + "x\r\nclass A {\r\n}\r\n", true));
    }

    @Test
    void manyParametersAreSeen() {
        String eight = "int a, int b, int c, int d, int e, int f, int g, int h";
        String may = "class A {\nA(%s) { }\nvoid m(%s) { }\nrecord R(%s, int i) { } }";
        assertEquals(List.of(), violations(may.formatted(eight, eight, eight), true));
        String mayNot = "class A {\nA(%s, int i) { }\nstatic class B { void m(%s, int... i) { } } }";
        assertEquals(List.of("A.java: <init> has 9 parameters", "A.java: m has 9 parameters"),
            violations(mayNot.formatted(eight, eight), true));
    }

    @Test
    void anImportThatNothingUsesIsSeen() {
        String imports = "import a.B;\nimport a.b.*;\nimport static a.B.c;\n";
        List<String> both = List.of("A.java: nothing uses the import a.B", "A.java: nothing uses the import a.B.c");
        assertEquals(both, violations(imports + "class A { int x = a.B.c; }", true));
        assertEquals(both, violations(imports + "class A { /** B is no link. */ int x = y.c; }", true));
        assertEquals(List.of(), violations(imports + "class A { /*@ requires B.x; */ int x; }", false));
        assertEquals(List.of(), violations(imports + "class A { @B int x = c(1); }", true));
        assertEquals(List.of(), violations(imports + "/** See {@link B#x}, and\n * @see\n * B#c */ class A { int c = c + 1; }", true));
        assertEquals(List.of(), violations(imports + "class A { Object x = (B) y; Object z = B::new; Object w = c; }", true));
    }

    private static List<String> violations(String text, boolean areImportsUsed) {
        return violations(List.of(new Source("A.java", text, areImportsUsed)));
    }

    private static List<String> violations(List<Source> sources) {
        List<String> found = new ArrayList<>();
        sources.forEach(source -> source.addLongLines(found));
        Map<URI, Source> places = sources.stream().collect(Collectors.toMap(Source::toUri, source -> source));
        for (CompilationUnitTree unit : parsed(sources)) {
            Source source = places.get(unit.getSourceFile().toUri());
            Names names = new Names(source);
            unit.accept(names, found);
            if (source.areImportsUsed) {
                names.unused().forEach(name -> found.add(source.name + ": nothing uses the import " + name));
            }
        }
        return found;
    }

    private static Iterable<? extends CompilationUnitTree> parsed(List<Source> sources) {
        try {
            return ((JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, sources)).parse();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        final String name;
        final String text;
        final boolean areImportsUsed;

        Source(String name, String text, boolean areImportsUsed) {
            super(Path.of(name).toUri(), Kind.SOURCE);
            this.name = name;
            this.text = text;
            this.areImportsUsed = areImportsUsed;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        void addLongLines(List<String> found) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE && !IMPORT.matcher(lines.get(i)).matches()) {
                    found.add(name + ": line " + (i + 1) + " has " + lines.get(i).length() + " characters");
                }
            }
        }
    }

    /** The names in a source. */
    private static final class Names extends TreeScanner<Void, List<String>> {
        private static final String LINK = "@(?:link|linkplain|see|throws|exception|value)[\\s*]+[^}@]*?\\b";

        private final Source source;
        private final List<String> imported = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        Names(Source source) {
            this.source = source;
        }

        @Override
        public Void visitImport(ImportTree tree, List<String> found) {
            imported.add(tree.getQualifiedIdentifier().toString());
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, List<String> found) {
            used.add(tree.getName().toString());
            return super.visitIdentifier(tree, found);
        }

        @Override
        public Void visitMethod(MethodTree tree, List<String> found) {
            if (tree.getParameters().size() > MOST_PARAMETERS) {
                found.add(source.name + ": " + tree.getName() + " has " + tree.getParameters().size() + " parameters");
            }
            return super.visitMethod(tree, found);
        }

        /** Those imports that neither the code names nor a link of a Javadoc comment. */
        Collection<String> unused() {
            return imported.stream().filter(name -> {
                String last = name.substring(name.lastIndexOf('.') + 1);
                return !last.equals("*") && !used.contains(last) && !Pattern.compile(LINK + last + "\\b").matcher(source.text).find();
            }).toList();
        }
    }
}
