package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;

/** Objects for machines. */
public final class Json {
    /** Numbers are written as {@link Decimals#shortest(double)} writes them. */
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

    private Json() {
    }

    /** What an object holds. */
    public interface Fields {
        /** Writes the fields of the object. */
        void write(JsonGenerator json) throws IOException;
    }

    /** An object on one line. */
    public static String object(Fields fields) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
