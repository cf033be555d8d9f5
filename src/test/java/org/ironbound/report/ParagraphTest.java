package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Property(tries = 200)
    void keepsAllWordsWithin80Columns(@ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 30) String> words) {
        List<String> lines = Paragraph.indented(String.join(" ", words));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80 && line.startsWith("  ")), lines::toString);
        assertEquals(words, List.of(String.join(" ", lines).strip().split("\\s+")));
    }

    @Test
    void startsWithItsStart() {
        assertEquals(List.of("UNDECIDED nothing"), Paragraph.wrapped("UNDECIDED", "nothing"));
    }

    @Test
    void aLongWordHasALineOfItsOwn() {
        String word = "x".repeat(100);
        assertEquals(List.of("  " + word, "  " + word), Paragraph.indented(word + " " + word));
    }
}
