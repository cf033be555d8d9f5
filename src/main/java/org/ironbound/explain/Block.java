package org.ironbound.explain;

import java.util.List;
import org.ironbound.report.TheoryTable;

/** A piece of an explanation, before it is text, Markdown or a page. */
sealed interface Block {
    /**
     * @param level 1, 2 or 3
     */
    record Heading(int level, String text) implements Block {
    }

    /** A paragraph. */
    record Words(String text) implements Block {
    }

    /**
     * A paragraph of the theory.
     *
     * @param markdown may have code and emphasis in it
     */
    record Theory(String markdown) implements Block {
    }

    /** A table of the theory. */
    record Table(TheoryTable table) implements Block {
    }

    /** Lines as they are. */
    record Verse(List<String> lines) implements Block {
    }

    /**
     * A formula, as text and as MathML.
     *
     * @param text   in one line
     * @param mathml without the element around it
     */
    record Line(String text, String mathml) {
    }

    /**
     * Formulas below each other.
     *
     * @param words what they are about, may be empty
     */
    record Equations(String words, List<Line> lines) implements Block {
    }

    /**
     * A table.
     *
     * @param name    what it shows
     * @param heads   of its columns
     * @param rows    its cells
     * @param numbers whether the columns but the first have numbers
     */
    record Grid(String name, List<String> heads, List<List<String>> rows, boolean numbers) implements Block {
    }

    /** Names, each with what is said of it. */
    record Terms(List<Term> terms) implements Block {
    }

    /** A name and what is said of it, in one or more lines. */
    record Term(String name, List<String> lines) {
    }

    /**
     * A picture.
     *
     * @param svg   the picture
     * @param words what it shows, for those who do not see it and below it
     */
    record Picture(String svg, String words) implements Block {
    }
}
