package org.ironbound.openjml;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ironbound.proof.Folders;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;

/** Lays sources as OpenJML reads them below {@code target/openjml}. */
final class Views {
    /** Everything that is made for OpenJML. */
    static final Path FOLDER = Project.ROOT.resolve("target/openjml");
    /** The contracts of the classes of libraries. */
    static final Path LIBRARIES = FOLDER.resolve("libraries");
    /** The kernel, and the functions and facts of {@code specs/analysis}. */
    static final Path KERNEL = FOLDER.resolve("kernel");

    /** The powers of integers by their recursion: KeY has rules for them. */
    private static final String POWERS = " /*@ public normal_behavior"
        + " ensures n == 0 ==> \\result == 1;"
        + " ensures n > 0 ==> \\result == b * power(b, n - 1);"
        + " public static model pure heap_free \\bigint power(\\bigint b, \\bigint n); @*/";

    private Views() {
    }

    /** Every source that the proofs rest on, read. */
    static List<AnnotatedSource> read() throws IOException {
        return read(any -> true);
    }

    /** Some of them. */
    static List<AnnotatedSource> read(Predicate<JavaText> isWanted) throws IOException {
        List<JavaText> texts = new ArrayList<>(JavaText.below(Project.KERNEL));
        texts.addAll(JavaText.below(Project.SPECS));
        return texts.stream().filter(text -> !text.typeName().equals("package-info")).filter(isWanted).map(AnnotatedSource::of).toList();
    }

    /** Whether the source declares a class of a library. */
    static boolean isOfLibrary(AnnotatedSource source) {
        return source.source().file().startsWith("java/") || source.source().file().startsWith("org/apache/");
    }

    /** What OpenJML reads in place of the source. */
    static String of(AnnotatedSource source) {
        if (!isOfLibrary(source)) {
            return View.ofClass(source);
        }
        try {
            Class<?> type = Class.forName(source.source().qualifiedTypeName());
            return View.ofLibrary(source, type, type.equals(BigInteger.class) ? POWERS : "");
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Lays the kernel with {@code specs/}. */
    static void lay() throws IOException {
        List<AnnotatedSource> sources = read();
        lay(sources.stream().filter(Views::isOfLibrary).toList(), LIBRARIES, ".jml");
        lay(sources.stream().filter(source -> !isOfLibrary(source)).toList(), KERNEL, ".java");
    }

    /** Lays all sources of a folder elsewhere. */
    static void lay(Path from, Path folder) throws IOException {
        lay(JavaText.below(from).stream().map(AnnotatedSource::of).toList(), folder, ".java");
    }

    private static void lay(List<AnnotatedSource> sources, Path folder, String suffix) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        for (AnnotatedSource source : sources) {
            content.put(source.source().qualifiedTypeName().replace('.', '/') + suffix, of(source).getBytes(StandardCharsets.UTF_8));
        }
        Folders.fill(folder, content);
    }
}
