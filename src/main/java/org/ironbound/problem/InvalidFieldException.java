package org.ironbound.problem;

/** A parameter out of its range: says which, what was given and what is allowed. */
public final class InvalidFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String allowed;

    /**
     * @param field   name of the parameter, as in certificates
     * @param given   what was given, null for nothing; long text is cut
     * @param allowed the allowed range, to follow the words "must be"
     */
    public InvalidFieldException(String field, String given, String allowed) {
        super(field + problem(given) + "; it must be " + allowed);
        this.field = field;
        this.allowed = allowed;
    }

    private static String problem(String given) {
        return given == null ? " is missing" : " is '" + shorten(given) + "'";
    }

    /** This error about the text that was given, in place of the number that was made of it. */
    public InvalidFieldException given(String text) {
        return new InvalidFieldException(field, text, allowed);
    }

    /** The text as messages show it. */
    public static String shorten(String text) {
        return Shown.shorten(text);
    }

    /** The name of the parameter, as in certificates. */
    public String field() {
        return field;
    }
}
