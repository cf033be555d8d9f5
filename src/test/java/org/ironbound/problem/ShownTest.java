package org.ironbound.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Text from outside, on one line. */
class ShownTest {
    @Test
    void whatHasNoShapeIsEscaped() {
        assertEquals("a\\u000ab", Shown.line("a\nb"));
        assertEquals("\\u000d\\u0009\\u0000\\u001b[2J\\u0007", Shown.line("\r\t\0\u001b[2J\u0007"));
        assertEquals("\\u0085\\u2028\\u2029", Shown.line("\u0085\u2028\u2029"));
        assertEquals("\\u202e\\u200b\\ufeff\\u00ad", Shown.line("\u202e\u200b\ufeff\u00ad"));
        assertEquals("\\ud800x\\udc00", Shown.line("\ud800x\udc00"));
        assertEquals("\\udb40\\udc41\\ue000\\uffff", Shown.line("\udb40\udc41\ue000\uffff"));
    }

    @Test
    void whatHasOneStays() {
        for (String text : new String[] {"", "x^2 <= 1/3", "C:\\new\\u", "\u00e9 \u03bb \u2264 \u4e2d", "\ud835\udf0c"}) {
            assertEquals(text, Shown.line(text));
        }
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertEquals("x".repeat(60), Shown.shorten("x".repeat(60)));
        assertEquals("x".repeat(40) + "... (61 characters)", Shown.shorten("x".repeat(61)));
        assertEquals("x".repeat(39) + "... (61 characters)", Shown.shorten("x".repeat(39) + "\ud835\udf0c" + "x".repeat(20)));
        assertEquals("\\u000a".repeat(40) + "... (99 characters)", Shown.shorten("\n".repeat(99)));
    }

    @Test
    void columnsStay() {
        assertEquals("a b  c", Shown.inColumns("a\nb\ud835\udf0cc"));
    }

    @Property
    void oneLineOfVisibleCharacters(@ForAll String text) {
        String line = Shown.line(text);
        assertTrue(line.codePoints().allMatch(ShownTest::isVisible), line);
        assertEquals(line, Shown.line(line));
    }

    private static boolean isVisible(int sign) {
        return !Character.isISOControl(sign) && switch (Character.getType(sign)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Objects are printed as lines: their strings are then still the same. */
    @Property
    void jsonStaysTheSame(@ForAll String text) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeString(text);
        }
        try (JsonParser parser = new JsonFactory().createParser(Shown.line(out.toString()))) {
            parser.nextToken();
            assertEquals(text, parser.getText());
        }
    }
}
