package org.ironbound.fuzz;

import java.util.List;
import org.ironbound.claim.meaning.OtherReading;
import org.ironbound.claim.term.ClaimException;

/** Claims that two readers read: that which is believed where the kernel states a claim, and that which speaks with users. */
final class Readings implements FuzzTarget {
    @Override
    public List<String> seeds() {
        return ClaimSamples.written();
    }

    @Override
    public String changed(String text, Choices choices) {
        return Claims.changed(text, seeds(), choices);
    }

    @Override
    public Outcome judge(String text) {
        try {
            return OtherReading.requireSame(text, List.of()) == OtherReading.Outcome.SAME ? Outcome.TRUE : Outcome.UNJUDGED;
        } catch (ClaimException e) {
            return Outcome.REFUSED;
        }
    }
}
