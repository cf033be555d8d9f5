package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text in Markdown shows of the program: console blocks with a command of it and its output, and pieces of JSON. A line of a command
 * that ends with a backslash goes on in the next one. Behind a command, {@code | sed -n '/FROM/,/TO/p'} leaves a part of its output.
 */
final class Transcript {
    private static final Pattern BLOCK = Pattern.compile(
        "^```console\\n\\$ (?:(?:mvn [^&\\n]* && )?java -jar target/ironbound\\.jar|ironbound) ((?:[^\\n]*\\\\\\n)*[^\\n]*)\\n(.*?)^```$",
        Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern FILTER = Pattern.compile("(.*) \\| sed -n '/(.*)/,/(.*)/p'");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+\\]\\(([^)]+)\\)");
    private static final Pattern JSON = Pattern.compile("^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A word of the command line, or several between quotes. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private Transcript() {
    }

    /**
     * A block.
     *
     * @param arguments of the command
     * @param part      of its output that is wanted
     * @param output    what is shown below it
     */
    record Block(List<String> arguments, Optional<Part> part, String output) {
        private static Block of(String typed, String output) {
            String command = typed.replace("\\\n", "");
            Matcher filter = FILTER.matcher(command);
            return filter.matches() ? new Block(words(filter.group(1)), Optional.of(new Part(filter.group(2), filter.group(3))), output)
                : new Block(words(command), Optional.empty(), output);
        }

        /** What the command prints in a folder, with options for the virtual machine. */
        String run(Path folder, String... options) throws IOException, InterruptedException {
            String printed = Transcript.run(folder, arguments, options);
            return part.isPresent() ? part.get().of(printed) : printed;
        }
    }

    /**
     * The lines between two, with both.
     *
     * @param from in the first one
     * @param to   in the last one
     */
    private record Part(String from, String to) {
        String of(String text) {
            StringBuilder kept = new StringBuilder();
            boolean isInside = false;
            for (String line : text.lines().toList()) {
                boolean isFirst = !isInside && line.contains(from);
                if (isInside || isFirst) {
                    kept.append(line).append('\n');
                }
                isInside = isFirst || isInside && !line.contains(to);
            }
            return kept.toString();
        }
    }

    /** All blocks of a file, in order. */
    static List<Block> blocks(Path file) throws IOException {
        return BLOCK.matcher(Files.readString(file)).results().map(block -> Block.of(block.group(1), block.group(2))).toList();
    }

    /** The files of the pictures, which commands of the text draw under the same name. */
    static List<String> pictures(Path file) throws IOException {
        return PICTURE.matcher(Files.readString(file)).results().map(picture -> picture.group(1)).toList();
    }

    /** The pieces of JSON. */
    static List<String> json(Path file) throws IOException {
        return JSON.matcher(Files.readString(file)).results().map(piece -> piece.group(1)).toList();
    }

    private static List<String> words(String arguments) {
        return WORD.matcher(arguments).results().map(MatchResult::group).map(word -> word.replace("\"", "")).toList();
    }

    /** What the jar prints in a folder, with options for the virtual machine. */
    static String run(Path folder, List<String> arguments, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", Path.of("target", "ironbound.jar").toAbsolutePath().toString()));
        command.addAll(arguments);
        File out = Files.createTempFile(folder, "stdout", ".txt").toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + arguments);
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }
}
