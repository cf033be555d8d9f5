package org.ironbound.claim.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;

/** Finds the operations of a term among those of another one, in whatever order. Whether they are there the kernel sees for itself. */
public final class CopyPlaces {
    private record Operation(int kind, int first, int second, BigFraction number) {
    }

    private CopyPlaces() {
    }

    /** Of each operation of some, the index of one of others that has its result, as far as there is one; -1 elsewhere. */
    public static int[] of(Term some, Term others, Meter meter) {
        int[] places = of(some, others, true, meter);
        if (places[places.length - 1] >= 0) {
            return places;
        }
        // Others may have an operation twice, and use the later one.
        int[] later = later(some, others, meter);
        return later[later.length - 1] >= 0 ? later : places;
    }

    /** The same; of operations that others have twice, the later one. */
    public static int[] later(Term some, Term others, Meter meter) {
        return of(some, others, false, meter);
    }

    private static int[] of(Term some, Term others, boolean areFirst, Meter meter) {
        meter.spend(Prices.PLACE * (some.size() + others.size()));
        Map<Operation, Integer> known = new HashMap<>();
        for (int k = 0; k < others.size(); k++) {
            Operation operation = new Operation(others.kind(k), others.first(k), others.second(k), others.number(k));
            known.merge(operation, k, (first, last) -> areFirst ? first : last);
        }
        int[] places = new int[some.size()];
        Arrays.fill(places, -1);
        for (int k = 0; k < places.length; k++) {
            boolean isLeaf = some.kind(k) <= Operations.VARIABLE || some.kind(k) == Operations.PI;
            int first = isLeaf ? some.first(k) : before(k, some.first(k), places);
            int second = isLeaf ? some.second(k) : before(k, some.second(k), places);
            boolean isRepeat = some.kind(k) == Operations.SUM && some.number(k).getNumerator().signum() == 0;
            places[k] = known.getOrDefault(new Operation(some.kind(k), first, second, some.number(k)), isRepeat ? first : -1);
        }
        return places;
    }

    private static int before(int k, int operand, int[] places) {
        return operand >= 0 && operand < k ? places[operand] : -1;
    }
}
