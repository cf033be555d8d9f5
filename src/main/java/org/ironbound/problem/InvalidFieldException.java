package org.ironbound.problem;

import java.util.Optional;

/** A parameter out of its range: says which, what was given and what is allowed. */
public final class InvalidFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String given;
    private final String allowed;
    private final String suggestion;

    /**
     * @param field   name of the parameter, as in certificates
     * @param given   what was given, null for nothing; long text is cut
     * @param allowed the allowed range, to follow the words "must be"
     */
    public InvalidFieldException(String field, String given, String allowed) {
        this(field, given, allowed, null);
    }

    /** @param suggestion what was probably meant, null if that is not known */
    public InvalidFieldException(String field, String given, String allowed, String suggestion) {
        this(field, given, "", allowed, suggestion);
    }

    private InvalidFieldException(String field, String given, String place, String allowed, String suggestion) {
        super(field + problem(given) + place + "; it must be " + allowed);
        this.field = field;
        this.given = given;
        this.allowed = allowed;
        this.suggestion = suggestion;
    }

    private static String problem(String given) {
        return given == null ? " is missing" : " is '" + shorten(given) + "'";
    }

    /** This error about the text that was given, in place of the number that was made of it. */
    public InvalidFieldException given(String text) {
        return new InvalidFieldException(field, text, allowed, suggestion);
    }

    /** This error with the place where it was given, such as "line 2 of 'a.csv'". */
    public InvalidFieldException in(String place) {
        return new InvalidFieldException(field, given, " in " + place, allowed, suggestion);
    }

    /** The text as messages show it. */
    public static String shorten(String text) {
        return Shown.shorten(text);
    }

    /** What was probably meant, if that is known. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** The name of the parameter, as in certificates. */
    public String field() {
        return field;
    }
}
