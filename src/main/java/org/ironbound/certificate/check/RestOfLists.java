package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

/** What is left of the lists of a witness in which the numbers of several things stand, one after the other. */
final class RestOfLists {
    private final Witness witness;
    private final Map<WitnessField, Integer> used = new EnumMap<>(WitnessField.class);

    RestOfLists(Witness witness) {
        this.witness = witness;
    }

    /**
     * The next numbers of a list.
     *
     * @throws RejectedException if there are not so many left
     */
    List<BigFraction> next(WitnessField field, BigInteger size) throws RejectedException {
        List<BigFraction> all = all(field);
        int first = used.getOrDefault(field, 0);
        if (size.compareTo(BigInteger.valueOf(all.size() - first)) > 0) {
            throw new RejectedException("witness " + field.label() + " are too few");
        }
        used.put(field, first + size.intValueExact());
        return all.subList(first, first + size.intValueExact());
    }

    /** The next numbers of a list, as many as another list says at a place. */
    List<BigFraction> next(WitnessField field, WitnessField sizes, int place) throws RejectedException {
        return next(field, Given.whole(sizes, all(sizes).get(place)));
    }

    /** The first numbers of a list, up to those of which another list says how many they are. */
    List<BigFraction> first(WitnessField field, WitnessField sizes) throws RejectedException {
        BigInteger size = BigInteger.valueOf(all(field).size());
        for (BigFraction other : all(sizes)) {
            size = size.subtract(Given.whole(sizes, other));
        }
        return next(field, size.max(BigInteger.ZERO));
    }

    /** Refuses what is left. */
    void requireNone(WitnessField... fields) throws RejectedException {
        for (WitnessField field : fields) {
            if (used.getOrDefault(field, 0) < all(field).size()) {
                throw new RejectedException("witness " + field.label() + " are too many");
            }
        }
    }

    /** A list; nothing if the witness has none. */
    List<BigFraction> all(WitnessField field) {
        return witness.lists().getOrDefault(field, List.of());
    }
}
