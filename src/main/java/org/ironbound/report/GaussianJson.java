package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Fractions;
import org.ironbound.search.clustering.GaussianBounds.Bounds;
import org.ironbound.search.clustering.GaussianBounds.Infeasible;
import org.ironbound.search.clustering.GaussianBounds;

/** Bounds for Gaussian clustering as one JSON object. */
final class GaussianJson {
    private static final int SHORT_FRACTION = 40;

    private GaussianJson() {
    }

    /**
     * The object, on one line. Values are exact fractions as strings, with decimals rounded to the safe side beside them.
     *
     * @param file the name of the certificate
     */
    static String text(GaussianBounds bounds, String file) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName("problem");
            CertificateWriter.writeProblem(bounds.certificate().problem(), json);
            writeCoefficient(Field.TAU, RoundingMode.CEILING, bounds, json);
            writeCoefficient(Field.RHO, RoundingMode.CEILING, bounds, json);
            writeCoefficient(Field.RATIO, RoundingMode.FLOOR, bounds, json);
            if (bounds.information().isPresent()) {
                writeNumber("information", bounds.information().get(), bounds.digits(), RoundingMode.FLOOR, "nats", json);
            }
            if (bounds.outcome() instanceof Bounds found) {
                json.writeBooleanField("feasible", true);
                writeBounds(found, bounds.digits(), json);
            } else if (bounds.outcome() instanceof Infeasible found) {
                json.writeBooleanField("feasible", false);
                writeNumber("capacity", found.capacity(), bounds.digits(), RoundingMode.CEILING, "nats", json);
            }
            json.writeStringField("certificate", file);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void writeBounds(Bounds found, int digits, JsonGenerator json) throws IOException {
        writeNumber("lower-bound", found.lower(), digits, RoundingMode.FLOOR, "bits", json);
        writeNumber("linear-lower-bound", found.linear(), digits, RoundingMode.FLOOR, "bits", json);
        json.writeNumberField("certified-digits", found.certifiedDigits());
        if (found.upper().isPresent()) {
            writeNumber("upper-bound", found.upper().get(), digits, RoundingMode.CEILING, "bits", json);
        } else {
            json.writeNullField("upper-bound");
        }
    }

    /** Exact where that is short. */
    private static void writeCoefficient(Field field, RoundingMode mode, GaussianBounds bounds, JsonGenerator json) throws IOException {
        BigFraction x = bounds.coefficients().result().get(field);
        BigFraction value = Fractions.text(x).length() <= SHORT_FRACTION ? x : Fractions.round(x, bounds.digits(), mode);
        writeValue(field.label(), x, value, bounds.digits(), mode, "none", json);
    }

    private static void writeNumber(String name, BigFraction x, int digits, RoundingMode mode, String unit, JsonGenerator json) throws IOException {
        writeValue(name, x, Fractions.round(x, digits, mode), digits, mode, unit, json);
    }

    private static void writeValue(String name, BigFraction x, BigFraction value, int digits, RoundingMode mode, String unit, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("value", Fractions.text(value));
        json.writeStringField("decimal", Decimals.rounded(x, digits, mode));
        json.writeStringField("rounded", x.equals(value) ? "exact" : mode == RoundingMode.CEILING ? "up" : "down");
        json.writeStringField("unit", unit);
        json.writeEndObject();
    }
}
