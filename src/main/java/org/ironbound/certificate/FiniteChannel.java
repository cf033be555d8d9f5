package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A channel with finitely many inputs and outputs [CH-DOBRUSHIN, CH-KL, CH-NFOLD].
 *
 * @param rows for each input the probabilities of the outputs, exact
 * @param uses how often it is used independently, at least 1
 */
public record FiniteChannel(List<List<BigFraction>> rows, int uses) implements Problem {
    /** The value of "family" in a file. */
    static final String FAMILY = "finite-channel";
    private static final String RANGE = "1 to " + Limits.CHANNEL_SIZE;

    public FiniteChannel {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.size() > Limits.CHANNEL_SIZE) {
            throw new InvalidFieldException("matrix", rows.size() + " rows", RANGE + " rows");
        }
        for (int i = 0; i < rows.size(); i++) {
            requireRow("row " + (i + 1), rows.get(i), rows.get(0).size());
        }
        if (uses < 1 || uses > Limits.CHANNEL_USES) {
            throw new InvalidFieldException("uses", Integer.toString(uses), "a whole number from 1 to " + Limits.CHANNEL_USES);
        }
    }

    private static void requireRow(String name, List<BigFraction> row, int length) {
        if (row.size() != length || length > Limits.CHANNEL_SIZE) {
            throw new InvalidFieldException("matrix", name + " with " + row.size() + " entries", "as long as row 1, with " + RANGE + " entries");
        }
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction entry : row) {
            if (Fractions.signum(entry) < 0) {
                throw new InvalidFieldException("matrix", name + " with the entry " + Fractions.text(entry), "without negative entries");
            }
            Ranges.requireSize("matrix", entry);
            sum = sum.add(entry);
        }
        if (!sum.equals(BigFraction.ONE)) {
            throw new InvalidFieldException("matrix", name + " with the sum " + InvalidFieldException.shorten(Fractions.text(sum)),
                "a list of probabilities, with the sum 1");
        }
    }

    /** The least common denominator of all entries. */
    public BigInteger denominator() {
        BigInteger common = BigInteger.ONE;
        for (List<BigFraction> row : rows) {
            for (BigFraction entry : row) {
                common = common.divide(common.gcd(entry.getDenominator())).multiply(entry.getDenominator());
            }
        }
        return common;
    }

    /** The numerators over {@link #denominator}. */
    public BigInteger[][] numerators() {
        BigInteger common = denominator();
        BigInteger[][] numerators = new BigInteger[rows.size()][];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = rows.get(i).stream().map(entry -> common.divide(entry.getDenominator()).multiply(entry.getNumerator())).toArray(BigInteger[]::new);
        }
        return numerators;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<List<String>> texts = new ArrayList<>();
        for (List<BigFraction> row : rows) {
            texts.add(row.stream().map(Fractions::text).toList());
        }
        fields.put("matrix", texts);
        fields.put("uses", Integer.toString(uses));
        return fields;
    }

    @Override
    public Rules rules() {
        return new ChannelRules(this);
    }
}
