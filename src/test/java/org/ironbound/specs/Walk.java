package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Predicate;
import org.ironbound.reference.Draw;

/**
 * A walk from drawn arguments of a contract to others, without regard to what the contract asks of them. It goes on from places that the
 * contract speaks of, and from there as far as the contract does: where a hypothesis ends a promise is sharp.
 */
final class Walk {
    /** How many places are tried from each drawn one. */
    static final int STEPS = 40;
    /** One in so many steps goes back to where the walk began, and from there farther. */
    private static final int RETURNS = 8;
    /** How many jumps are made to find one place of which the contract speaks. */
    private static final int JUMPS = 16;
    /** A walk where each step is dear ends after 60 ms of work, in nanoseconds. */
    private static final long LONGEST = 60_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FARTHEST = 60;
    private static final int SMALL = 4;

    private final Draw draw;
    private final int[] free;
    private final BigInteger[] start;
    private final Predicate<BigInteger[]> isSpokenOf;
    private BigInteger[] here;
    private int left = STEPS;

    /**
     * From one place.
     *
     * @param draw       the way
     * @param free       which arguments may be changed
     * @param start      a place that the contract speaks of
     * @param isSpokenOf tries a place: whether the contract speaks of it
     */
    Walk(Draw draw, int[] free, BigInteger[] start, Predicate<BigInteger[]> isSpokenOf) {
        this.draw = draw;
        this.free = free;
        this.start = start;
        this.isSpokenOf = isSpokenOf;
        this.here = start;
    }

    void go() {
        long end = worked() + LONGEST;
        while (left > 0 && free.length > 0 && worked() < end) {
            switch (draw.upTo(RETURNS - 1)) {
                case 0 -> jump();
                case 1, 2, 3 -> push();
                default -> isReached(step());
            }
        }
    }

    /** How long this thread has worked, in nanoseconds. */
    static long worked() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private boolean isReached(BigInteger[] next) {
        left--;
        boolean isReached = isSpokenOf.test(next);
        here = isReached ? next : here;
        return isReached;
    }

    /** Mostly one or two of the arguments are changed. */
    private BigInteger[] step() {
        BigInteger[] next = here.clone();
        int first = anyFree();
        int second = anyFree();
        switch (draw.upTo(5)) {
            case 0 -> {
                next[first] = changed(next, first);
                next[second] = changed(next, second);
            }
            case 1 -> changeAlike(next, first, second);
            case 2 -> changeAlike(next, first, second, anyFree());
            default -> next[first] = changed(next, first);
        }
        return next;
    }

    /** Many of the arguments that the walk began with become small numbers. */
    private void jump() {
        left--;
        for (int jump = 0; jump < JUMPS; jump++) {
            BigInteger[] next = start.clone();
            int kept = draw.upTo(SMALL);
            for (int i : free) {
                if (draw.upTo(SMALL) >= kept) {
                    next[i] = BigInteger.valueOf(draw.upTo(2 * SMALL) - SMALL / 2);
                }
            }
            if (isSpokenOf.test(next)) {
                here = next;
                return;
            }
        }
    }

    /** One argument moves one way as long as the contract speaks: in steps that grow, then in smaller ones. */
    private void push() {
        int i = anyFree();
        boolean isUp = draw.oneIn(2);
        int bits = Math.max(0, here[i].bitLength() - 1 - draw.upTo(SMALL));
        boolean isGrowing = true;
        while (left > 0 && bits >= 0 && bits <= here[i].bitLength() + SMALL) {
            BigInteger[] next = here.clone();
            next[i] = isUp ? next[i].add(ONE.shiftLeft(bits)) : next[i].subtract(ONE.shiftLeft(bits));
            isGrowing &= isReached(next);
            bits += isGrowing ? 1 : -1 - draw.upTo(2);
        }
    }

    private int anyFree() {
        return free[draw.upTo(free.length - 1)];
    }

    /** What belongs together stays so: a bound, and what is to follow from it. */
    private void changeAlike(BigInteger[] next, int... changed) {
        int kind = draw.upTo(3);
        int bits = 1 + draw.upTo(2);
        Arrays.stream(changed).distinct().forEach(i -> next[i] = switch (kind) {
            case 0 -> next[i].negate();
            case 1 -> next[i].shiftRight(bits);
            default -> next[i].shiftLeft(bits);
        });
    }

    private BigInteger changed(BigInteger[] arguments, int i) {
        BigInteger x = arguments[i];
        return switch (draw.upTo(11)) {
            case 0 -> x.negate();
            case 1 -> ZERO;
            case 2 -> ONE;
            case 3 -> arguments[draw.upTo(arguments.length - 1)];
            case 4 -> arguments[draw.upTo(arguments.length - 1)].add(BigInteger.valueOf(draw.upTo(2) - 1));
            case 5 -> x.add(TWO);
            case 6 -> x.add(ONE);
            case 7 -> x.subtract(ONE);
            case 8 -> x.add(ONE.shiftLeft(draw.upTo(Math.min(x.bitLength(), FARTHEST) + 1)));
            case 9 -> x.subtract(ONE.shiftLeft(draw.upTo(Math.min(x.bitLength(), FARTHEST) + 1)));
            case 10 -> x.shiftRight(1 + draw.upTo(3));
            default -> x.signum() >= 0 ? ONE.shiftLeft(draw.upTo(SMALL)).negate() : ONE.shiftLeft(draw.upTo(SMALL));
        };
    }
}
