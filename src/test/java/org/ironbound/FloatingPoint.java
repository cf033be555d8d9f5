package org.ironbound;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Traces of floating point in compiled classes, as the disassembler shows them. */
final class FloatingPoint {
    /** Instructions such as dadd, i2d, fload_1, dcmpg; the library's floating-point types and functions; declarations. */
    private static final Pattern TRACE = Pattern.compile(
        "^\\s*\\d+: (?:[df](?:add|sub|mul|div|rem|neg|const|load|store|aload|astore|return|cmp)\\w*|[dfil]2[df]|[df]2[il])\\b"
        + "|java/lang/(?:Math|StrictMath|Double|Float)\\b|\\bfloat\\b|\\bdouble\\b");
    /** A method's or field's descriptor with the names of classes left out, if it has a D or F. */
    private static final Pattern DESCRIPTOR = Pattern.compile(":\\(?[BCIJSZV\\[)]*[DF]");
    private static final Pattern CLASS_NAME = Pattern.compile("L[\\w/$]+;");

    private FloatingPoint() {
    }

    static List<Path> classFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> usesIn(List<Path> classFiles) {
        List<String> arguments = new ArrayList<>(List.of("-c", "-p"));
        classFiles.forEach(f -> arguments.add(f.toString()));
        StringWriter listing = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int exit = javap.run(new PrintWriter(listing), new PrintWriter(listing), arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(listing.toString());
        }
        return listing.toString().lines().filter(FloatingPoint::hasTrace).map(String::strip).toList();
    }

    private static boolean hasTrace(String line) {
        return TRACE.matcher(line).find() || DESCRIPTOR.matcher(CLASS_NAME.matcher(line).replaceAll("")).find();
    }
}
