package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;

/**
 * How the kernel is to see that two operations have the same result which are so only because the square of a square root is what is under
 * it, or that of an absolute value the square without it: 2/sqrt(2) and sqrt(2). Both are written as u + v s, s being a root that is
 * neither in u nor in v but for its square; with that written out, each is so by polynomials. Then with what is under the root in place of
 * its square the two forms are the same, or the next root is to be taken out of them. So with absolute values. What is written here by
 * mistake the kernel refuses.
 */
final class RootPath {
    /** So many roots are taken out. */
    private static final int MOST_ROOTS = 4;
    private static final int NONE = -1;

    private final List<Integer> places = new ArrayList<>();
    /** Between one place and the next, the root whose square is written out; none if all are what is under them. */
    private final List<Integer> hidden = new ArrayList<>();

    private RootPath() {
    }

    /**
     * Writes what is between two operations.
     *
     * @return null if they are made of no roots, or too many
     */
    static SameStep of(TermWriter writer, int first, int second) {
        TreeSet<Integer> roots = new TreeSet<>();
        roots(writer, first, roots);
        roots(writer, second, roots);
        if (roots.isEmpty() || roots.size() > MOST_ROOTS) {
            return null;
        }
        RootPath path = new RootPath();
        path.places.add(first);
        List<Integer> back = new ArrayList<>(List.of(second));
        // What is under a root is written before it.
        List<Integer> outermost = new ArrayList<>(roots.descendingSet());
        for (int root : outermost) {
            path.to(new Parts(writer, root).whole(path.places.get(path.places.size() - 1)), root);
            back.add(new Parts(writer, root).whole(back.get(back.size() - 1)));
        }
        path.to(back.get(roots.size()), NONE);
        Collections.reverse(outermost);
        for (int i = 0; i < outermost.size(); i++) {
            path.to(back.get(outermost.size() - 1 - i), outermost.get(i));
        }
        return path.whole();
    }

    private SameStep whole() {
        SameStep[] steps = new SameStep[hidden.size()];
        for (int i = 0; i < steps.length; i++) {
            int root = hidden.get(i);
            steps[i] = SameStep.equal(places.get(i), places.get(i + 1), k -> k == root);
        }
        return SameStep.through(steps);
    }

    private void to(int place, int root) {
        places.add(place);
        hidden.add(root);
    }

    /** Whether operations of a kind have a square that is known: square roots, and absolute values. */
    static boolean hasSquare(int kind) {
        return kind == Operations.ROOT || kind == Operations.ABSOLUTE;
    }

    /** Roots that an operation is a fraction of, and those within what is under them. */
    private static void roots(TermWriter writer, int k, TreeSet<Integer> found) {
        boolean[] isNeeded = needed(writer, k);
        for (int i = 0; i <= k; i++) {
            if (isNeeded[i] && hasSquare(writer.at(i).kind())) {
                found.add(i);
            }
        }
    }

    /** What an operation is a fraction of, and what is under roots among that. */
    private static boolean[] needed(TermWriter writer, int k) {
        boolean[] isNeeded = new boolean[k + 1];
        isNeeded[k] = true;
        for (int i = k; i >= 0; i--) {
            TermWriter.Operation operation = writer.at(i);
            if (isNeeded[i] && (isFraction(operation.kind()) || hasSquare(operation.kind()))) {
                isNeeded[operation.first()] = true;
                isNeeded[operation.second()] = true;
            }
        }
        return isNeeded;
    }

    private static boolean isFraction(int kind) {
        return kind >= Operations.SUM && kind <= Operations.QUOTIENT;
    }

    /** Operations as u + v s. */
    private static final class Parts {
        /** In place of an operation that is 0. */
        private static final int NULL = -1;

        private final TermWriter writer;
        private final int root;
        private final int square;
        private final Map<Integer, int[]> parts = new HashMap<>();

        Parts(TermWriter writer, int root) {
            this.writer = writer;
            this.root = root;
            this.square = writer.add(Operations.SQUARE, root, root);
        }

        int whole(int k) {
            boolean[] isNeeded = needed(writer, k);
            for (int i = 0; i <= k; i++) {
                if (isNeeded[i]) {
                    parts.put(i, made(i));
                }
            }
            int[] all = parts.get(k);
            int whole = sum(all[0], product(all[1], root), BigFraction.ONE);
            return whole == NULL ? writer.number(BigFraction.ZERO) : whole;
        }

        private int[] made(int k) {
            TermWriter.Operation operation = writer.at(k);
            if (k == root) {
                return new int[] {NULL, writer.number(BigFraction.ONE)};
            }
            boolean isSquare = operation.kind() == Operations.SQUARE;
            if (isSquare && operation.first() != root && hasSquare(writer.at(operation.first()).kind())) {
                return known(writer.at(operation.first()));
            }
            if (k < root || !isFraction(operation.kind()) || isSquare && operation.first() == root) {
                return new int[] {k, NULL};
            }
            int[] x = parts.get(operation.first());
            int[] y = parts.get(operation.second());
            if (x[1] == NULL && y[1] == NULL && x[0] == operation.first() && y[0] == operation.second()) {
                return new int[] {k, NULL};
            }
            return switch (operation.kind()) {
                case Operations.SUM -> new int[] {sum(x[0], y[0], operation.number()), sum(x[1], y[1], operation.number())};
                case Operations.QUOTIENT -> quotient(x, y);
                default -> new int[] {over(x, y, BigFraction.ONE), across(x, y, BigFraction.ONE)};
            };
        }

        /** The square of another root. */
        private int[] known(TermWriter.Operation other) {
            int[] x = parts.get(other.first());
            return other.kind() == Operations.ROOT ? x : new int[] {over(x, x, BigFraction.ONE), across(x, x, BigFraction.ONE)};
        }

        private int[] quotient(int[] x, int[] y) {
            if (y[1] == NULL) {
                return new int[] {quotient(x[0], y[0]), quotient(x[1], y[0])};
            }
            if (y[0] == NULL) {
                return new int[] {quotient(x[1], y[1]), quotient(x[0], product(y[1], square))};
            }
            int norm = over(y, y, BigFraction.MINUS_ONE);
            return new int[] {quotient(over(x, y, BigFraction.MINUS_ONE), norm),
                quotient(across(y, x, BigFraction.MINUS_ONE), norm)};
        }

        /** The part of (u + v s) times (u' + v' s), or times (u' - v' s), without the root. */
        private int over(int[] x, int[] y, BigFraction sign) {
            return sum(product(x[0], y[0]), product(product(x[1], y[1]), square), sign);
        }

        /** u v' + v u', or with the sign u v' - v u'. */
        private int across(int[] x, int[] y, BigFraction sign) {
            return sum(product(x[0], y[1]), product(x[1], y[0]), sign);
        }

        private int sum(int x, int y, BigFraction factor) {
            if (y == NULL) {
                return x;
            }
            return x == NULL && factor.equals(BigFraction.ONE) ? y
                : writer.add(Operations.SUM, x == NULL ? writer.number(BigFraction.ZERO) : x, y, factor);
        }

        private int product(int x, int y) {
            return x == NULL || y == NULL ? NULL : writer.add(Operations.PRODUCT, x, y);
        }

        private int quotient(int x, int y) {
            return x == NULL ? NULL : writer.add(Operations.QUOTIENT, x, y);
        }
    }
}
