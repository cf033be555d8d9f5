package org.ironbound.claim;

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

    public int position() {
        return position;
    }

    public String hint() {
        return hint;
    }

    /** The line of the text around the place, with a caret below it; two lines. */
    public String excerpt(String text) {
        int start = Math.max(0, position - WIDTH / 2);
        int end = Math.min(text.length(), start + WIDTH);
        String line = text.substring(start, end).replaceAll("\\s", " ");
        return "  " + line + System.lineSeparator() + "  " + " ".repeat(position - start) + "^";
    }
}
