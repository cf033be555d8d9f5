package org.ironbound.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that uses the library gets a thin jar, which is a module; the example of README.md is such a program. */
class LibraryIT {
    private static final Path EXAMPLE = Path.of("src/test/java/example/BoundAndCheck.java");
    private static final String PACKAGE_LINE = "package example;\n\n";
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void theInstalledJarIsThin() throws IOException {
        assertEquals("target", ThinJar.file().getParent().getFileName().toString());
        assertNotEquals("ironbound.jar", ThinJar.file().getFileName().toString());
        List<String> foreign = ThinJar.entries().stream().filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
            .filter(name -> !name.startsWith("org/ironbound/") || name.startsWith("org/ironbound/shaded/")).toList();
        assertEquals(List.of(), foreign);
        assertTrue(ThinJar.entries().contains("org/ironbound/library/Certificates.class"));
    }

    /**
     * The jar that the command line runs from holds everything under its own name, so that it disturbs no other version on a class path.
     */
    @Test
    void theRunnableJarHasNoForeignNames() throws IOException {
        try (JarFile jar = new JarFile("target/ironbound.jar")) {
            List<String> names = jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")).toList();
            assertEquals(List.of(), names.stream().filter(name -> !name.startsWith("org/ironbound/")).toList());
            for (String shaded : List.of("math3", "jackson", "picocli", "commonmark")) {
                assertTrue(names.stream().anyMatch(name -> name.startsWith("org/ironbound/shaded/" + shaded + '/')), shaded);
            }
        }
    }

    @Test
    void theModuleExportsWhatAProgramUses() throws IOException {
        Set<String> exported = ThinJar.module().exports().stream().map(Exports::source).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("org.ironbound.certificate", "org.ironbound.library", "org.ironbound.problem"), exported);
    }

    /** The compiler finds in a module only what the module requires; that is what the pom declares. */
    @Test
    void thePomDeclaresWhatTheModuleRequires() throws IOException {
        List<Requires> required = ThinJar.module().requires().stream().filter(module -> !module.name().matches("(java|jdk)\\..*"))
            .toList();
        assertEquals(Set.of("commons.math3", "com.fasterxml.jackson.core", "info.picocli", "org.commonmark"),
            required.stream().map(Requires::name).collect(Collectors.toSet()));
        String pom = Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s)<!--.*?-->|<dependencyManagement>.*?</dependencyManagement>|<build>.*", "");
        List<String> declared = DEPENDENCY.matcher(pom).results().map(found -> found.group(1))
            .filter(text -> !text.contains("<scope>test</scope>")).toList();
        assertEquals(List.of("commons-math3", "picocli", "commonmark", "jackson-core"),
            declared.stream().map(LibraryIT::artifact).toList());
        for (Requires module : required) {
            boolean isOptional = declared.stream().anyMatch(text -> text.contains("<optional>true</optional>")
                && module.name().endsWith(artifact(text)));
            assertEquals(isOptional, module.modifiers().contains(Requires.Modifier.STATIC), module::name);
        }
    }

    private static String artifact(String dependency) {
        return ARTIFACT.matcher(dependency).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void theReadmeShowsTheExample() throws IOException {
        String example = Files.readString(EXAMPLE);
        assertTrue(example.startsWith(PACKAGE_LINE));
        String block = "```java\n" + example.substring(PACKAGE_LINE.length()) + "```\n";
        assertTrue(Files.readString(Path.of("README.md")).contains(block), () -> "README.md does not show\n" + block);
    }

    @Test
    void theExampleRunsAsAModule(@TempDir Path folder) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = folder.resolve("classes");
        Path module = Files.writeString(sources.resolve("module-info.java"), "module example { requires org.ironbound; }");
        assertEquals("", compile(ThinJar.modulePath(), classes, module, EXAMPLE));
        String path = classes + File.pathSeparator + ThinJar.modulePath();
        assertEquals("""
            least-memorization >= 8158.47884141 bits
            least-memorization >= 2265.84923823 bits
            least-memorization <= 8605.34105593 bits
            verified, about the same problem: true
            """, java(folder, "-Xmx16m", "--module-path", path, "--module", "example/example.BoundAndCheck"));
    }

    /** What is not exported cannot be used. */
    @Test
    void theKernelIsNotExported(@TempDir Path folder) throws IOException {
        Path module = Files.writeString(folder.resolve("module-info.java"), "module user { requires org.ironbound; }");
        Path user = Files.writeString(folder.resolve("User.java"), "package user; class User { org.ironbound.certificate.check.Checker "
            + "checker; }");
        String message = compile(ThinJar.modulePath(), folder.resolve("classes"), module, user);
        assertTrue(message.contains("does not export"), message);
    }

    @Test
    void theCommandLineRunsAsAModule(@TempDir Path folder) throws IOException, InterruptedException {
        String version = java(folder, "--module-path", ThinJar.modulePathWithPicocli(), "--add-modules", "info.picocli",
            "--module", "org.ironbound/org.ironbound.cli.Main", "--version");
        assertTrue(version.matches("ironbound \\d+\\.\\d+\\.\\d+, commit ([0-9a-f]{12}( with changes)?|unknown)\\R"), version);
    }

    /** What the compiler says; nothing if all is well. Without a class path it would take that of the tests. */
    private static String compile(String modulePath, Path classes, Path... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "--class-path", classes.toString(), "--module-path", modulePath);
        compiler.getTask(messages, null, null, options, null,
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8).getJavaFileObjects(sources)).call();
        return messages.toString();
    }

    private static String java(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile())
            .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "still running: " + command);
        return Files.readString(out);
    }
}
