package org.ironbound.claim.value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * Operations written once more with one of them in place of another that has the same result; so each of them has the same result as its
 * copy [SIDES].
 */
final class Replacement {
    private final TermWriter writer;
    private final int of;
    private final int replaced;
    private final int by;
    private final Map<Integer, Integer> copies = new LinkedHashMap<>();

    private Replacement(TermWriter writer, int of, int replaced, int by) {
        this.writer = writer;
        this.of = of;
        this.replaced = replaced;
        this.by = by;
    }

    /**
     * Writes the copies.
     *
     * @param of       the operation of which a copy is wanted
     * @param replaced the one in place of which another one is put, wherever the first is made of it
     */
    static Replacement write(TermWriter writer, int of, int replaced, int by) {
        Replacement all = new Replacement(writer, of, replaced, by);
        for (int k = replaced + 1; k <= of; k++) {
            all.write(k);
        }
        return all;
    }

    private void write(int k) {
        TermWriter.Operation operation = writer.at(k);
        boolean isMade = !TermWriter.isLeaf(operation)
            && (copy(operation.first()) != operation.first() || copy(operation.second()) != operation.second());
        if (isMade) {
            copies.put(k, writer.add(operation.kind(), copy(operation.first()), copy(operation.second()), operation.number()));
        }
    }

    /** Where an operation has its copy, or itself, if it is not made of what is replaced. */
    int copy(int k) {
        return k == replaced ? by : copies.getOrDefault(k, k);
    }

    /** The copy of what was wanted: itself, if it is not made of what is replaced. */
    int copy() {
        return copy(of);
    }

    /**
     * The statement that the copy has the same result.
     *
     * @param known that the two that are put in place of each other have; null if that is not known
     * @return null if the kernel does not see it
     */
    SameResult on(Term term, Ranges box, SameResult known) {
        Map<Integer, SameResult> same = new HashMap<>();
        same.put(replaced, known);
        for (Map.Entry<Integer, Integer> entry : copies.entrySet()) {
            TermWriter.Operation operation = writer.at(entry.getKey());
            SameResult one = known == null ? null : SameResult.ofOperands(term, box, entry.getKey(), entry.getValue(),
                same.getOrDefault(operation.first(), known), same.getOrDefault(operation.second(), known));
            if (one == null) {
                return null;
            }
            same.put(entry.getKey(), one);
        }
        return same.get(of);
    }
}
