package org.ironbound.openjml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ironbound.proof.Folders;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;

/** Lays the kernel and {@code specs/}, as OpenJML reads them, below {@code target/openjml}. */
final class Views {
    /** The powers of integers by their recursion: KeY has rules for them. */
    private static final String POWERS = " /*@ public normal_behavior"
        + " ensures n == 0 ==> \\result == 1;"
        + " ensures n > 0 ==> \\result == b * power(b, n - 1);"
        + " public static model pure heap_free \\bigint power(\\bigint b, \\bigint n); @*/";

    private Views() {
    }

    /** The sources: the kernel, and the functions and facts of the package {@code analysis}. */
    static Map<String, String> sources() throws IOException {
        Map<String, String> views = new TreeMap<>();
        for (JavaText source : JavaText.below(Project.KERNEL)) {
            views.put("org/ironbound/kernel/" + source.file(), isEmpty(source) ? source.text() : View.ofClass(AnnotatedSource.of(source)));
        }
        for (JavaText source : JavaText.below(Project.SPECS)) {
            if (!View.isOfLibrary(source)) {
                views.put(source.file(), View.ofClass(AnnotatedSource.of(source)));
            }
        }
        return views;
    }

    /** The contracts of the classes of libraries. */
    static Map<String, String> libraries() throws IOException {
        Map<String, String> views = new TreeMap<>();
        for (JavaText source : JavaText.below(Project.SPECS)) {
            if (View.isOfLibrary(source)) {
                Class<?> type = named(source.qualifiedTypeName());
                String added = type.equals(java.math.BigInteger.class) ? POWERS : "";
                views.put(source.file().replaceAll("java$", "jml"), View.ofLibrary(AnnotatedSource.of(source), type, added));
            }
        }
        return views;
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether the source declares no class but a package. */
    private static boolean isEmpty(JavaText source) {
        return source.typeName().equals("package-info");
    }

    static void fill(Path folder, Map<String, String> texts) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        texts.forEach((file, text) -> content.put(file, text.getBytes(StandardCharsets.UTF_8)));
        Folders.fill(folder, content);
    }

    /** Lays the views. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("target", "openjml");
        fill(folder.resolve("view"), sources());
        fill(folder.resolve("specs"), libraries());
    }
}
