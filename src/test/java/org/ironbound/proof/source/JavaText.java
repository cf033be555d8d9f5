package org.ironbound.proof.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java source and the JML comments in it.
 *
 * @param file name for messages, ending in {@code Type.java}
 * @param text the whole source
 */
public record JavaText(String file, String text) {
    /** Comments, and the literals in which a comment cannot begin. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*(?<block>.*?)\\*/|//(?<line>[^\\n]*)|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'",
            Pattern.DOTALL);
    /** A comment is JML if it begins with @, perhaps behind keys such as +KEY or -OPENJML. */
    private static final Pattern JML_START = Pattern.compile("^([+-]\\w+)*@");
    /** The @ that decorate the lines of a block. */
    private static final Pattern DECORATION = Pattern.compile("(?m)^\\s*@+|@+\\s*$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (?<name>[\\w.]+);");

    /** All Java sources below a folder. */
    public static List<JavaText> below(Path folder) throws IOException {
        List<JavaText> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                sources.add(new JavaText(folder.relativize(file).toString(), Files.readString(file)));
            }
        }
        return sources;
    }

    /**
     * A JML comment.
     *
     * @param line  where it begins
     * @param start the position of its first character in the source
     * @param end   the position behind its last character
     * @param text  without the decoration; every character keeps its line
     */
    public record Jml(int line, int start, int end, String text) {
        /** The line in the file of a position in the text. */
        public int lineOf(int position) {
            return line + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
        }
    }

    /** The JML comments in their order. */
    public List<Jml> jml() {
        List<Jml> comments = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String comment = token.group("block") != null ? token.group("block") : token.group("line");
            if (comment != null && JML_START.matcher(comment).find()) {
                String bare = JML_START.matcher(comment).replaceFirst("");
                comments.add(new Jml(lineOf(token.start()), token.start(), token.end(), DECORATION.matcher(bare).replaceAll(" ")));
            }
        }
        return comments;
    }

    /** The simple name of the type that the file declares. */
    public String typeName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(".java", "");
    }

    /** The same behind its package. */
    public String qualifiedTypeName() {
        Matcher declaration = PACKAGE.matcher(text);
        return declaration.find() ? declaration.group("name") + "." + typeName() : typeName();
    }

    private int lineOf(int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
