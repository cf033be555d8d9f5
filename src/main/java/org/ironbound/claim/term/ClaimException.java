package org.ironbound.claim.term;

import java.util.List;
import org.ironbound.problem.Shown;

/** A text that means nothing here: says where, why, and what would be right. */
public final class ClaimException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 70;

    private final int position;
    private final String hint;

    /**
     * @param position index of the offending character in the text
     * @param message  what is wrong
     * @param hint     what to try
     */
    public ClaimException(int position, String message, String hint) {
        super(message);
        this.position = position;
        this.hint = hint;
    }

    /** The same about another place, where the text was written in another form. */
    public ClaimException at(int place) {
        return new ClaimException(place, getMessage(), hint);
    }

    public int position() {
        return position;
    }

    public String hint() {
        return hint;
    }

    /** The line of the text around the place, and a line with a caret below it. */
    public List<String> excerpt(String text) {
        int start = Math.max(0, position - WIDTH / 2);
        int end = Math.min(text.length(), start + WIDTH);
        return List.of("  " + Shown.inColumns(text.substring(start, end)), "  " + " ".repeat(position - start) + "^");
    }
}
