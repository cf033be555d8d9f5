package org.ironbound.cli;

import org.ironbound.work.Workplace;

/**
 * What commands find around them.
 *
 * @param workplace where the pieces of long work are done
 * @param places    which files names stand for
 */
public record Surroundings(Workplace workplace, Places places) {
    /** This machine and its files. */
    static final Surroundings HERE = new Surroundings(Workplace.HERE, Places.WORKING);
}
