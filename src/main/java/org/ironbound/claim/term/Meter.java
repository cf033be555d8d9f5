package org.ironbound.claim.term;

/**
 * What may still be spent. Reading a text and checking a proof are of what a stranger wrote: before each piece of work they spend its price
 * here, so that they end before it costs too much. A search has limits of its own, boxes and seconds, and spends nothing.
 */
public final class Meter {
    /** What it may cost to check a certificate, in the unit of {@link Prices}: about twelve seconds. */
    public static final long CHECKING = 12 * Prices.SECOND;
    /** What it may cost to read a text before a search. */
    public static final long READING = 2 * Prices.SECOND;

    private boolean limited = true;
    private long left;

    /** @param most what may be spent */
    public Meter(long most) {
        this.left = most;
    }

    /** One that lets everything through. */
    public static Meter unlimited() {
        Meter meter = new Meter(0);
        meter.lift();
        return meter;
    }

    /** From here on nothing is limited: what was read is to be searched. */
    public void lift() {
        limited = false;
    }

    public boolean isLimited() {
        return limited;
    }

    /** What is left. */
    public long left() {
        return left;
    }

    /**
     * Spends the price of what is about to be done.
     *
     * @throws TooCostly if there is less left
     */
    public void spend(long price) {
        if (!limited) {
            return;
        }
        if (price > left) {
            left = 0;
            throw new TooCostly();
        }
        left -= price;
    }
}
