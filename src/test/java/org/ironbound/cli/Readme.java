package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The console blocks of README.md that run the jar. */
final class Readme {
    private static final Pattern BLOCK = Pattern.compile(
        "^```console\\n\\$ (?:mvn [^&\\n]* && )?java -jar target/ironbound\\.jar ([^\\n]*)\\n(.*?)^```$",
        Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern JSON = Pattern.compile("^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A word of the command line, or several between quotes. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private Readme() {
    }

    /**
     * A block.
     *
     * @param arguments of the command
     * @param output    what is shown below it
     */
    record Block(List<String> arguments, String output) {
    }

    /** All of them, in order. */
    static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md"))).results()
            .map(block -> new Block(words(block.group(1)), block.group(2))).toList();
    }

    /** The pieces of JSON. */
    static List<String> json() throws IOException {
        return JSON.matcher(Files.readString(Path.of("README.md"))).results().map(piece -> piece.group(1)).toList();
    }

    private static List<String> words(String arguments) {
        return WORD.matcher(arguments).results().map(MatchResult::group).map(word -> word.replace("\"", "")).toList();
    }
}
