package org.ironbound.work;

import java.io.IOException;
import java.io.Serializable;

/**
 * Work in many pieces that need nothing of each other, which can be done here or on other machines.
 *
 * @param <T> a piece
 * @param <R> what comes of it
 */
public interface Job<T, R> {
    /** Does a piece here. */
    R here(T task) throws Exception;

    /** What does the pieces on other machines. */
    Elsewhere elsewhere() throws IOException;

    /** A piece as it is sent to another machine. */
    byte[] sent(T task) throws IOException;

    /**
     * What came of a piece on another machine. Only its form is believed.
     *
     * @param bytes what the other machine sent back
     * @throws UnfitException if it is nothing that can come of this piece
     */
    R returned(T task, byte[] bytes) throws UnfitException;

    /** What does pieces of one kind on any machine. It goes there by Java's serialization, so it holds plain data only. */
    interface Elsewhere extends Serializable {
        /** Makes ready for some pieces. */
        Worker start() throws Exception;
    }

    /** Does one piece after the other. */
    interface Worker {
        /** What comes of a piece, to be sent back. */
        byte[] of(byte[] piece) throws Exception;
    }
}
