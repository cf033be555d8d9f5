package org.ironbound.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.problem.Fractions;

/** How a quantity stands to a number, as four fields of an object. */
public final class JsonBound {
    private JsonBound() {
    }

    /**
     * Writes the fields relation, value, decimal and rounded.
     *
     * @param value    the number, exact
     * @param computed what is known, of which the value may be rounded
     * @param digits   significant digits of the decimal, which is rounded to the safe side
     */
    public static void write(Relation relation, BigFraction value, BigFraction computed, int digits, JsonGenerator json)
            throws IOException {
        RoundingMode mode = relation == Relation.EQUAL ? RoundingMode.HALF_EVEN : relation.rounding();
        String decimal = Decimals.rounded(value, digits, mode);
        json.writeStringField("relation", relation.symbol());
        json.writeStringField("value", Fractions.text(value));
        json.writeStringField("decimal", decimal);
        json.writeStringField("rounded", Fractions.of(new BigDecimal(decimal)).equals(computed) ? "exact" : direction(relation));
    }

    private static String direction(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "down";
            case AT_MOST -> "up";
            case EQUAL -> "nearest";
        };
    }
}
