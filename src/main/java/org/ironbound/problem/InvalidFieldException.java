package org.ironbound.problem;

import java.util.Optional;

/** A parameter out of its range: says which, what was given and what is allowed. */
public final class InvalidFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String given;
    private final String allowed;
    private final String suggestion;
    private final boolean isUnwanted;
    private final int row;
    private final int column;

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
        this(field, given, allowed, suggestion, false);
    }

    private InvalidFieldException(String field, String given, String allowed, String suggestion, boolean isUnwanted) {
        super(field + problem(given) + "; it must be " + allowed);
        this.field = field;
        this.given = given;
        this.allowed = allowed;
        this.suggestion = suggestion;
        this.isUnwanted = isUnwanted;
        this.row = 0;
        this.column = 0;
    }

    private InvalidFieldException(InvalidFieldException other, String place, int row, int column) {
        super(other.field + problem(other.given) + place + "; it must be " + other.allowed);
        this.field = other.field;
        this.given = other.given;
        this.allowed = other.allowed;
        this.suggestion = other.suggestion;
        this.isUnwanted = other.isUnwanted;
        this.row = row;
        this.column = column;
    }

    /**
     * A parameter that must not be given.
     *
     * @param field name of the parameter, as in certificates
     * @param given what was given
     * @param where to follow the words "must be left out"
     */
    public static InvalidFieldException unwanted(String field, String given, String where) {
        return new InvalidFieldException(field, given, "left out " + where, null, true);
    }

    private static String problem(String given) {
        return given == null ? " is missing" : " is '" + shorten(given) + "'";
    }

    /** This error about the text that was given, in place of the number that was made of it. */
    public InvalidFieldException given(String text) {
        return new InvalidFieldException(field, text, allowed, suggestion, isUnwanted);
    }

    /** This error with the place where it was given, such as "line 2 of 'a.csv'". */
    public InvalidFieldException in(String place) {
        return new InvalidFieldException(this, " in " + place, row, column);
    }

    /**
     * This error about a row of a matrix, or about one entry of it.
     *
     * @param rowNumber    from 1
     * @param columnNumber from 1, 0 for the whole row
     */
    public InvalidFieldException at(int rowNumber, int columnNumber) {
        return new InvalidFieldException(this, "", rowNumber, columnNumber);
    }

    /** The number of the row that it is about, from 1; 0 if it is about no row. */
    public int row() {
        return row;
    }

    /** The number of the entry of the row that it is about, from 1; 0 if it is about no single one. */
    public int column() {
        return column;
    }

    /** The text as messages show it. */
    public static String shorten(String text) {
        return Shown.shorten(text);
    }

    /** What was probably meant, if that is known. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** Whether it must not be given at all, so that no other value helps. */
    public boolean isUnwanted() {
        return isUnwanted;
    }

    /** The name of the parameter, as in certificates. */
    public String field() {
        return field;
    }
}
