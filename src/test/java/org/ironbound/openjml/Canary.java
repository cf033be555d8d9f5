package org.ironbound.openjml;

import java.nio.file.Path;
import org.ironbound.proof.Project;

/** Small classes, in KeY's dialect, of which it is known what OpenJML must make of them. */
final class Canary {
    private static final Path FOLDER = Project.ROOT.resolve("src/test/openjml");
    /** They do not mean anything. */
    static final Path REFUSED = FOLDER.resolve("refused");
    /** They are false. */
    static final Path FALSE = FOLDER.resolve("false");
    /** They are true. */
    static final Path TRUE = FOLDER.resolve("true");
    /** They are false, but OpenJML does not find it: a known hole. */
    static final Path HOLE = FOLDER.resolve("hole");

    private Canary() {
    }
}
