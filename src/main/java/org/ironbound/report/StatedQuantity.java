package org.ironbound.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;

/**
 * A number that a certificate proves: one that it claims, or one that a step states on the way to a claim.
 *
 * @param quantity what is bounded, by its name in certificates
 * @param relation how it stands to the value
 * @param value    the bound, exact
 * @param computed what the step states, of which a claimed value may be rounded
 * @param unit     the unit of the value
 * @param step     the step that proves it
 * @param rules    all rules behind that step
 */
public record StatedQuantity(String quantity, Relation relation, BigFraction value, BigFraction computed, Claim.Unit unit, Step step,
        List<String> rules) {
    /** All of a certificate that is checked: what it claims, in its order, then what else its steps state, in theirs. */
    public static List<StatedQuantity> of(Certificate certificate) {
        List<StatedQuantity> quantities = new ArrayList<>();
        for (Claim claim : certificate.claims()) {
            Step step = certificate.steps().get(claim.step() - 1);
            BigFraction computed = claim.quantity().field().map(step.result()::get).orElse(claim.value());
            quantities.add(new StatedQuantity(claim.quantity().label(), claim.relation(), claim.value(), computed, claim.unit(), step,
                Wording.rules(certificate, step.number())));
        }
        for (Step step : certificate.steps()) {
            for (Map.Entry<ResultField, BigFraction> entry : step.result().entrySet()) {
                if (!isClaimed(certificate, step, entry.getKey())) {
                    quantities.add(ofStep(certificate, step, entry.getKey(), entry.getValue()));
                }
            }
        }
        return quantities;
    }

    private static boolean isClaimed(Certificate certificate, Step step, ResultField field) {
        return certificate.claims().stream().anyMatch(claim -> claim.step() == step.number() && claim.quantity().field()
            .equals(Optional.of(field)));
    }

    private static StatedQuantity ofStep(Certificate certificate, Step step, ResultField field, BigFraction value) {
        List<Step> premises = step.premises().stream().map(number -> certificate.steps().get(number - 1)).toList();
        return new StatedQuantity(name(field), step.rule().relation(field, premises), value, value, step.rule().unit(field), step,
            Wording.rules(certificate, step.number()));
    }

    /** The name under which it can be claimed, or that of the field if it can not. */
    private static String name(ResultField field) {
        for (Claim.Quantity quantity : Claim.Quantity.values()) {
            if (quantity.field().equals(Optional.of(field))) {
                return quantity.label();
            }
        }
        return field.label();
    }

    /**
     * Writes it as an object.
     *
     * @param digits significant digits of the decimal
     */
    void write(JsonGenerator json, int digits) throws IOException {
        json.writeStartObject();
        json.writeStringField("quantity", quantity);
        JsonBound.write(relation, value, computed, digits, json);
        json.writeStringField("unit", unit.label());
        json.writeStringField("rule", step.rule().id());
        json.writeNumberField("step", step.number());
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
