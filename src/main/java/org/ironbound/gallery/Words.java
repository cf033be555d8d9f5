package org.ironbound.gallery;

import java.util.List;

/**
 * What a case is about, in words.
 *
 * @param name     how it is asked for, in small letters and hyphens
 * @param title    a line
 * @param quantity what the numbers are numbers of, to go before "is at most 1"
 * @param story    what is wanted and what is done
 * @param code     what is done, as lines of a program
 * @param lesson   what to learn from it
 * @param theory   IDs of the statements that it touches
 */
public record Words(String name, String title, String quantity, String story, List<String> code, String lesson, List<String> theory) {
    public Words {
        code = List.copyOf(code);
        theory = List.copyOf(theory);
    }
}
