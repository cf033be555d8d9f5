package org.ironbound.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which classes of the jar commands load, seen by running them, for {@link Preloading}. */
final class LoadedClasses {
    /** A tab is a space of a claim. */
    private static final List<String> EXAMPLES = List.of(
        "bound gaussian --dimension 10000 --samples 10 --error 0.1 --certificate bound.json",
        "check bound.json",
        "prove forall\tx\tin\t[0,1]:\texp(x)>=1+x --certificate claim.json",
        "eval d2(0.9,0.1)/ln(2)");

    private LoadedClasses() {
    }

    /** For each command that {@link Preloading} knows the names of the classes, a line each, in the order of loading. */
    static Map<String, String> of(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("classes");
        Map<String, String> all = new LinkedHashMap<>();
        for (String example : EXAMPLES) {
            String[] words = example.split(" ");
            Path log = folder.resolve(words[0]);
            List<String> java = new ArrayList<>(List.of("-Xlog:class+load:file=" + log + ":none", "-jar", jar.toString()));
            Stream.of(words).map(word -> word.replace('\t', ' ')).forEach(java::add);
            ClassArchive.java(folder, java);
            all.put(words[0], read(log, jar));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        return all;
    }

    private static String read(Path log, Path jar) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" source: file:")).filter(parts -> parts.length == 2 && Path.of(parts[1]).equals(jar))
                .map(parts -> parts[0].strip() + "\n").collect(Collectors.joining());
        }
    }
}
