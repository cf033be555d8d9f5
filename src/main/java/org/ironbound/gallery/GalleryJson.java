package org.ironbound.gallery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.problem.Fractions;
import org.ironbound.report.Json;
import org.ironbound.report.JsonBound;

/** Cases for machines. */
public final class GalleryJson {
    private static final int DIGITS = 20;

    private GalleryJson() {
    }

    /** One object, on one line. */
    public static String of(List<Exhibit> exhibits) throws IOException {
        return Json.object(json -> {
            json.writeArrayFieldStart("cases");
            for (Exhibit exhibit : exhibits) {
                json.writeStartObject();
                write(exhibit, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(Exhibit exhibit, JsonGenerator json) throws IOException {
        Words words = exhibit.words();
        Finding finding = exhibit.finding();
        json.writeNumberField("number", exhibit.number());
        json.writeStringField("case", words.name());
        json.writeStringField("title", words.title());
        json.writeStringField("quantity", words.quantity());
        json.writeStringField("story", words.story());
        json.writeStringField("code", String.join("\n", words.code()));
        json.writeArrayFieldStart("computed");
        for (Computed computed : finding.computed()) {
            json.writeStartObject();
            json.writeStringField("how", computed.how());
            json.writeStringField("value", computed.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("conclusion");
        json.writeStringField("relation", finding.conclusion().relation().symbol());
        json.writeStringField("value", Fractions.text(finding.conclusion().value()));
        json.writeStringField("meaning", finding.conclusion().meaning());
        json.writeBooleanField("refuted", finding.isFalse());
        json.writeEndObject();
        json.writeArrayFieldStart("bounds");
        write(Relation.AT_LEAST, finding.truth().lower(), json);
        write(Relation.AT_MOST, finding.truth().upper(), json);
        json.writeEndArray();
        json.writeStringField("command", finding.truth().command());
        if (!finding.truth().note().isEmpty()) {
            json.writeStringField("note", finding.truth().note());
        }
        json.writeStringField("lesson", words.lesson());
        json.writeArrayFieldStart("theory");
        for (String id : words.theory()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private static void write(Relation relation, Optional<BigFraction> bound, JsonGenerator json) throws IOException {
        if (bound.isPresent()) {
            BigFraction value = Fractions.round(bound.get(), DIGITS, relation.rounding());
            json.writeStartObject();
            JsonBound.write(relation, value, bound.get(), DIGITS, json);
            json.writeEndObject();
        }
    }
}
