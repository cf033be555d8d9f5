package org.ironbound.report;

import java.util.List;

/** How it is said that nothing was found within the budget. */
public final class Undecided {
    private Undecided() {
    }

    /**
     * That nothing was decided, for people.
     *
     * @param reason what was spent
     */
    public static List<String> lines(String reason) {
        return Paragraph.wrapped("UNDECIDED:", reason);
    }
}
