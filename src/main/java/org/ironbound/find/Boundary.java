package org.ironbound.find;

import java.math.BigInteger;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the place where numbers change from impossible to possible ones, or back, by asking about some of them. */
public final class Boundary {
    private final Numbers numbers;
    private final Function<BigInteger, Status> ask;
    private final NavigableMap<BigInteger, Status> known = new TreeMap<>();

    /** @param ask what is certified at an index; it is asked once about each */
    public Boundary(Numbers numbers, Function<BigInteger, Status> ask) {
        this.numbers = numbers;
        this.ask = ask;
    }

    /**
     * Indices of the numbers next to the boundary.
     *
     * @param impossible one where it is impossible, empty if none was found
     * @param possible   one where it is possible, empty if none was found
     */
    public record Sides(Optional<BigInteger> impossible, Optional<BigInteger> possible) {
    }

    /**
     * Where it is a theorem that no number below an impossible one is possible: the largest impossible number and the smallest possible one
     * of those that were asked about. What is certified need not be ordered: another one between them may be certified too. Below a
     * possible number only smaller ones are asked about, so the impossible one is the smaller of the two.
     */
    public Sides ofOrdered() {
        BigInteger low = BigInteger.ONE.negate();
        BigInteger high = numbers.size();
        for (BigInteger index : numbers.squares()) {
            if (status(index) == Status.POSSIBLE) {
                high = index;
                break;
            }
            low = index;
        }
        narrow(Status.IMPOSSIBLE, Status.POSSIBLE, low, high);
        return new Sides(last(Status.IMPOSSIBLE), first(Status.POSSIBLE));
    }

    /** Where nothing is known of the order: the last change that is seen among numbers everywhere, narrowed down. */
    public Sides ofAny() {
        numbers.doublings().forEach(this::status);
        BigInteger after = null;
        for (Map.Entry<BigInteger, Status> entry : new TreeMap<>(known).descendingMap().entrySet()) {
            Status status = entry.getValue();
            if (after != null && status != Status.OPEN && status != known.get(after)) {
                return narrow(status, known.get(after), entry.getKey(), after);
            }
            after = status == Status.OPEN ? after : entry.getKey();
        }
        return new Sides(nextToOpen(Status.IMPOSSIBLE), nextToOpen(Status.POSSIBLE));
    }

    /** Where nothing else is certified: the index with this status at the last change that is seen to where nothing is, or from there. */
    private Optional<BigInteger> nextToOpen(Status wanted) {
        BigInteger before = null;
        Optional<BigInteger> found = last(wanted);
        for (Map.Entry<BigInteger, Status> entry : new TreeMap<>(known).entrySet()) {
            if (before != null && (known.get(before) == wanted) != (entry.getValue() == wanted)) {
                found = Optional.of(entry.getValue() == wanted
                    ? edge(status -> status != wanted, before, entry.getKey()).add(BigInteger.ONE)
                    : edge(status -> status == wanted, before, entry.getKey()));
            }
            before = entry.getKey();
        }
        return found;
    }

    /** What is certified at an index. */
    private Status status(BigInteger index) {
        return known.computeIfAbsent(index, ask);
    }

    private Optional<BigInteger> first(Status wanted) {
        return known.entrySet().stream().filter(entry -> entry.getValue() == wanted).map(Map.Entry::getKey).findFirst();
    }

    private Optional<BigInteger> last(Status wanted) {
        return lastBefore(wanted, numbers.size());
    }

    private Optional<BigInteger> lastBefore(Status wanted, BigInteger end) {
        return known.headMap(end, false).descendingMap().entrySet().stream().filter(entry -> entry.getValue() == wanted)
            .map(Map.Entry::getKey).findFirst();
    }

    /** The last index with one status and the first with another one, from a place where the one is to a place where the other is. */
    private Sides narrow(Status left, Status right, BigInteger from, BigInteger to) {
        BigInteger end = edge(status -> status != right, from, to).add(BigInteger.ONE);
        BigInteger start = lastBefore(left, end).orElse(from);
        BigInteger next = Optional.ofNullable(known.higherKey(start)).orElse(end);
        BigInteger last = edge(status -> status == left, start, next.min(end));
        return left == Status.IMPOSSIBLE ? new Sides(Optional.of(last), Optional.of(end)) : new Sides(Optional.of(end), Optional.of(last));
    }

    /** Between an index where this holds and a larger one where it does not: one where it holds, but not of its successor. */
    private BigInteger edge(Predicate<Status> holds, BigInteger from, BigInteger to) {
        BigInteger low = from;
        BigInteger high = to;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = numbers.between(low, high);
            if (holds.test(status(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
