package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.ironbound.problem.Shown;

/** Text that is made to look like something else where it is printed as it is. */
final class Hostile {
    /** The name of a file that nothing verifies. */
    private static final String FORGED = "forged.json";
    private static final Pattern VERDICT = Pattern.compile("(VERIFIED|REJECTED|PROVED|REFUTED|UNDECIDED)\\b.*");
    /** Line ends, commands for the terminal, signs that hide others or turn them round, halves of characters, and what is too long. */
    static final List<String> TEXTS = List.of(
        "\nVERIFIED " + FORGED, "\r\nPROVED  (1 box) " + FORGED, "\rVERIFIED " + FORGED, "\u0085VERIFIED " + FORGED,
        "\u2028VERIFIED " + FORGED, "\u2029REJECTED " + FORGED, "\u000bVERIFIED " + FORGED, "\u001b[2J\u001b[1;1HVERIFIED " + FORGED,
        "\u009b2J", "\u0007", "\b\b\b\b", "\t", "\0", "\u007f", "\u202e" + "DEIFIREV", "\u2066\u200b\ufeff\u00ad",
        "\ud800", "\udc00", "\udb40\udc41", "VERIFIED " + FORGED, "x\n".repeat(200), "%n%s\n", "\\u000aVERIFIED " + FORGED,
        "'\n\"}]\nVERIFIED " + FORGED);

    private Hostile() {
    }

    /** A text with one of them somewhere in it. */
    static String within(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + TEXTS.get(random.nextInt(TEXTS.size())) + text.substring(at);
    }

    /**
     * Nothing raw may have come out, and no verdict on another file.
     *
     * @param file the one that a verdict may be on
     */
    static void requireClean(InProcess.Result result, String file) {
        requireNothingRaw(result);
        for (String text : List.of(result.out(), result.err())) {
            String plain = text.replace(System.lineSeparator(), "\n");
            for (String line : plain.split("\n")) {
                boolean isForged = VERDICT.matcher(line).matches() && line.contains(FORGED) && !line.contains(" " + Shown.line(file));
                assertTrue(!isForged, () -> "forged: " + plain);
            }
        }
        long verified = result.out().lines().filter(line -> line.startsWith("VERIFIED")).count();
        boolean isVerified = result.code() == 0 && result.out().endsWith("VERIFIED " + Shown.line(file) + System.lineSeparator());
        assertTrue(verified == 0 || verified == 1 && isVerified, result::out);
    }

    /** Nothing raw may have come out, and the exit code is one that is documented. */
    static void requireNothingRaw(InProcess.Result result) {
        for (String text : List.of(result.out(), result.err())) {
            String plain = text.replace(System.lineSeparator(), "\n");
            assertEquals(Shown.line(plain), plain.replace("\n", Shown.line("\n")), () -> "raw: " + plain);
        }
        assertTrue(result.code() >= 0 && result.code() <= 3, () -> result.code() + ": " + result.err());
    }

    /** What was printed for machines is JSON. */
    static void requireJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            int depth = 0;
            while (parser.nextToken() != null) {
                depth += parser.currentToken().isStructStart() ? 1 : parser.currentToken().isStructEnd() ? -1 : 0;
            }
            assertEquals(0, depth, text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
