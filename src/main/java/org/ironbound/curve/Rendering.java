package org.ironbound.curve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A form in which the points of a sweep are printed, one after the other. */
public interface Rendering {
    /** Lines before the first point. */
    List<String> first();

    /**
     * Lines of a point.
     *
     * @param line of its certificate in the bundle, 0 if there is none
     */
    List<String> of(Solved solved, int line) throws IOException;

    /**
     * Lines after the last point; for people only.
     *
     * @param bundle the name of the file with the certificates, if there is one
     */
    default List<String> last(Tally tally, Optional<String> bundle) {
        return List.of();
    }
}
