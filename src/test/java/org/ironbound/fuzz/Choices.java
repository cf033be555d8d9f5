package org.ironbound.fuzz;

import java.util.List;

/** Decisions that a string of bytes makes; when it has no more of them, always the first possibility. */
final class Choices {
    private static final int BYTE = 256;

    private final byte[] bytes;
    private int next;

    Choices(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    /** A number from 0 to bound - 1, of at most 65536. */
    int below(int bound) {
        if (bound <= 1) {
            return 0;
        }
        int value = one();
        return (bound > BYTE ? BYTE * value + one() : value) % bound;
    }

    private int one() {
        return next < bytes.length ? bytes[next++] & (BYTE - 1) : 0;
    }

    /** Once in so many times; never after the end. */
    boolean once(int times) {
        return below(times) == times - 1;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    boolean isOver() {
        return next >= bytes.length;
    }
}
