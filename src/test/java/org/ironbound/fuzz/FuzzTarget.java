package org.ironbound.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something that reads texts, with the judge of what it accepts. */
interface FuzzTarget {
    /** Inputs that begin with a smaller byte are the text itself; the others are changes of a text that is known. */
    int CHANGED = 64;
    int MOST_CHANGES = 4;

    /** What became of a text. */
    enum Outcome {
        /** It was refused, as is documented. */
        REFUSED,
        /** It was accepted, and what was made of it is true. */
        TRUE,
        /** It was accepted, and the judge cannot tell. */
        UNJUDGED
    }

    /** Texts to begin with, most of which are accepted. */
    List<String> seeds();

    /** The text with one change. */
    String changed(String text, Choices choices);

    /**
     * Has a text read.
     *
     * @throws AssertionError if what was accepted is false, or it was refused in a way that is not documented
     */
    Outcome judge(String text);

    /** The text that bytes stand for: their own, or one that is known with a few changes. */
    default String text(byte[] input) {
        if (input.length == 0 || (input[0] & 0xff) < CHANGED) {
            return new String(input, Math.min(1, input.length), Math.max(0, input.length - 1), StandardCharsets.UTF_8);
        }
        Choices choices = new Choices(input, 1);
        String text = choices.of(seeds());
        for (int changes = choices.below(MOST_CHANGES + 1); changes > 0 && !choices.isOver(); changes--) {
            text = changed(text, choices);
        }
        return text;
    }
}
