package org.ironbound.claim.proof;

import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;

/**
 * How much work it may be to check the proof of a claim, and what that may rest on: so a stranger's file does not keep a checker busy. Who
 * knows where a long proof is from may allow more; so much longer may its file be.
 *
 * @param seconds  about so many of a processor, from 1 to {@link #MOST}
 * @param byTested whether rules that are only tested may close cases of which the kernel states nothing
 */
public record CheckLimit(int seconds, boolean byTested) {
    /** What every check of the program allows. */
    public static final int LEAST = (int) (Meter.CHECKING / Prices.SECOND);
    /** With this no array of a file's bytes is too long. */
    public static final int MOST = 3600;
    /** What a check allows that is told nothing else. */
    public static final CheckLimit USUAL = new CheckLimit(LEAST, false);
    /** The same, but for what it may rest on. */
    public static final CheckLimit BY_TESTED = new CheckLimit(LEAST, true);

    /** This limit, where rules that are only tested may close cases. */
    public CheckLimit withTested() {
        return new CheckLimit(seconds, true);
    }

    /** What may be spent. */
    Meter meter() {
        return new Meter(seconds * Prices.SECOND);
    }

    /** The longest file. */
    public int bytes() {
        return (int) ((long) Limits.PROOF_BYTES * seconds / LEAST);
    }

    void requireLength(byte[] file) throws RejectedException {
        if (file.length > bytes()) {
            throw new RejectedException("the file is larger than " + bytes() + " bytes");
        }
    }
}
