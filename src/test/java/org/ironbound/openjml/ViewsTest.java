package org.ironbound.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.ironbound.proof.source.JavaText;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenJML is given to read is what KeY reads. */
@Tag("again")
class ViewsTest {
    /** All with the profile slow; else specs/, and what of the kernel needs nothing else of it. */
    private static final Pattern PART = Pattern.compile(Lane.tries(0, 1) == 1 ? ".*" : "(?:exact|analysis|java|org)/.*");
    /** Read once: it takes some seconds. */
    private static final List<AnnotatedSource> SOURCES = read();

    private static List<AnnotatedSource> read() {
        try {
            return Views.read(text -> PART.matcher(text.file()).matches());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theParserLosesNothing() {
        int comments = 0;
        for (AnnotatedSource source : SOURCES) {
            for (AnnotatedSource.Comment comment : source.comments()) {
                comments++;
                requireAllOf(source.source(), comment);
            }
        }
        assertTrue(comments > Lane.tries(300, 3000), "only " + comments + " comments");
    }

    /** Between the words that KeY's dialect prints stand blanks and the marks of a comment, and nothing else. */
    private static void requireAllOf(JavaText source, AnnotatedSource.Comment comment) {
        StringBuilder rest = new StringBuilder();
        int position = comment.start();
        for (Word word : new JmlPrinter(comment.start()).words(comment.tree())) {
            assertEquals(source.text().substring(word.start(), word.end()), word.text(), source.file());
            rest.append(source.text(), position, word.start());
            position = word.end();
        }
        rest.append(source.text(), position, comment.end());
        String marks = rest.toString().replaceAll("[\\s@]", "");
        assertTrue(List.of("/**/", "//").contains(marks), () -> source.file() + " loses " + marks + " of " + comment.tree().getText());
    }

    @Test
    void everySourceHasAViewWithTheSameJavaAtTheSameLines() {
        for (AnnotatedSource source : SOURCES) {
            String view = Views.of(source);
            assertEquals(source.source().text().lines().count(), view.lines().count(), source.source().file());
            if (!Views.isOfLibrary(source)) {
                assertEquals(JavaTokens.of(source.source()), JavaTokens.of(new JavaText(source.source().file(), view)));
            }
        }
    }

    /** Without OpenJML too the clauses are Java: a literal that the translation did not know would be found by its lane only. */
    @Test
    void whatIsExecutedCompiles() throws IOException {
        int clauses = ExecutableViews.lay(SOURCES).stream().mapToInt(ExecutableClass::clauses).sum();
        assertTrue(clauses > Lane.tries(200, 5000), "only " + clauses + " clauses");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/*@ ghost int n; @*/",
        "/*@ public normal_behavior ensures \\result == \\index; public static model strictly_pure int f(int n); @*/",
        "/*@ public normal_behavior signals_only \\nothing; public static model strictly_pure int f(int n); @*/",
        "/*@ public static model two_state int f(int n); @*/",
        "/*@ public invariant \\dl_other(1); @*/",
        "/*@ public invariant (\\seq_def int k; 1; 2; k) != null; @*/",
    })
    void whatIsNotKnownIsRefused(String jml) {
        AnnotatedSource source = AnnotatedSource.of(new JavaText("T.java", "class T { " + jml + " }"));
        assertThrows(UnknownJml.class, () -> Views.of(source));
    }

    @Test
    void differences() {
        assertEquals("class T { /*@ public normal_behavior requires x >= 1; assignable \\nothing; ensures true;"
            + " ensures \\result <==> (java.math.BigInteger.power (2, x) < x < java.math.BigInteger.val (v[0]));"
            + " public static model pure heap_free boolean f(\\bigint x, \\seq < java.math.BigInteger > v)"
            + " { return java.math.BigInteger.power (2, x) < x < java.math.BigInteger.val (v[0]); } @*/ }",
            Views.of(AnnotatedSource.of(new JavaText("T.java", "class T { /*@ public normal_behavior requires x >= 1;"
                + " assignable \\strictly_nothing; measured_by x; ensures true;"
                + " public static model strictly_pure helper boolean f(\\bigint x, \\seq v)"
                + " { return \\dl_pow(2, x) < x < (\\bigint) v[0]; } @*/ }"))));
    }
}
