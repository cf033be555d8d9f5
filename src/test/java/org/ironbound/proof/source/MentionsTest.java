package org.ironbound.proof.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a source reaches, on small examples. */
class MentionsTest {
    private static final JavaText ROOT = new JavaText("a/Root.java", "package a; /** Not Documented. */ class Root { /*@ requires "
        + "Lemma.holds(); @*/ int f(Next x); }");
    private static final JavaText NEXT = new JavaText("a/Next.java", "package a; class Next { Last last; Root back; }");
    private static final JavaText LAST = new JavaText("a/Last.java", "package a; class Last { }");
    private static final JavaText NAMESAKE = new JavaText("b/Last.java", "package b; class Last { }");
    private static final JavaText LEMMA = new JavaText("b/Lemma.java", "package b; class Lemma { }");
    private static final JavaText DOCUMENTED = new JavaText("b/Documented.java", "package b; class Documented { Root root; }");

    private final Mentions mentions = new Mentions(List.of(ROOT, NEXT, LAST, NAMESAKE, LEMMA, DOCUMENTED));

    @Test
    void codeAndJmlAreFollowedToTheEndAndDocumentationIsNot() {
        assertEquals(Set.of(ROOT, NEXT, LAST, NAMESAKE, LEMMA), mentions.reachedFrom(List.of(ROOT)));
    }

    @Test
    void nothingMentionedNothingReached() {
        assertEquals(Set.of(LEMMA), mentions.reachedFrom(List.of(LEMMA)));
    }

    @Test
    void typesAreNamedWithTheirPackages() {
        assertEquals("b.Last", new JavaText("b/Last.java", "// a comment\npackage b;\nclass Last { }").qualifiedTypeName());
        assertEquals("Last", new JavaText("Last.java", "class Last { }").qualifiedTypeName());
    }
}
