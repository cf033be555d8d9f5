package org.ironbound.certificate.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;

/** Writes certificates, in the newest version of the format. */
public final class CertificateWriter {
    private CertificateWriter() {
    }

    /** Writes the certificate as indented JSON and leaves the stream open. */
    public static void write(Certificate certificate, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            write(certificate, json);
            json.writeRaw('\n');
        }
    }

    /** Writes the certificate as an object. */
    public static void write(Certificate certificate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Certificate.FORMAT);
        json.writeNumberField("version", Certificate.VERSION);
        json.writeFieldName("problem");
        writeProblem(certificate.problem(), json);
        json.writeArrayFieldStart("steps");
        for (Step step : certificate.steps()) {
            writeStep(step, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Claim claim : certificate.claims()) {
            writeClaim(claim, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The problem alone, as it stands in a certificate, for {@link CertificateReader#problem}. */
    public static byte[] problem(Problem problem) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            writeProblem(problem, json);
        }
        return out.toByteArray();
    }

    /** Writes the problem as an object, as it stands in a certificate. */
    public static void writeProblem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("family", problem.family());
        for (Map.Entry<String, Object> field : problem.fields().entrySet()) {
            json.writeFieldName(field.getKey());
            writeTexts(field.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void writeTexts(Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                writeTexts(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                writeTexts(entry.getValue(), json);
            }
            json.writeEndObject();
        } else {
            json.writeString((String) value);
        }
    }

    private static void writeStep(Step step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("step", step.number());
        json.writeStringField("rule", step.rule().id());
        json.writeArrayFieldStart("premises");
        for (int premise : step.premises()) {
            json.writeNumber(premise);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("witness");
        writeNumbers(step.witness().numbers(), json);
        for (Map.Entry<WitnessField, List<BigFraction>> list : step.witness().lists().entrySet()) {
            json.writeFieldName(list.getKey().label());
            writeTexts(list.getValue().stream().map(Fractions::text).toList(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("result");
        writeNumbers(step.result(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeNumbers(Map<? extends Field, BigFraction> numbers, JsonGenerator json) throws IOException {
        for (Map.Entry<? extends Field, BigFraction> entry : numbers.entrySet()) {
            json.writeStringField(entry.getKey().label(), Fractions.text(entry.getValue()));
        }
    }

    private static void writeClaim(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("quantity", claim.quantity().label());
        json.writeStringField("relation", claim.relation().symbol());
        json.writeStringField("value", Fractions.text(claim.value()));
        json.writeStringField("unit", claim.unit().label());
        json.writeNumberField("step", claim.step());
        json.writeEndObject();
    }
}
