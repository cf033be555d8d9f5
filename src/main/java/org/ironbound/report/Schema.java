package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;

/** The JSON schemas of what the program writes, in the dialect 2020-12. */
public enum Schema {
    /** The schema of a certificate about a problem. */
    CERTIFICATE("certificate", List.of()),
    /** The schema of a certificate of a claim. */
    CLAIM_CERTIFICATE("claim-certificate", List.of(CERTIFICATE)),
    /** The schema of all output with --json. */
    RESULT("result", List.of(CERTIFICATE, CLAIM_CERTIFICATE));

    private static final String FOLDER = "/org/ironbound/schema/";
    private static final String DEFINITIONS = "$defs";

    private final String label;
    private final List<Schema> cited;

    Schema(String label, List<Schema> cited) {
        this.label = label;
        this.cited = cited;
    }

    /** The name. */
    public String label() {
        return label;
    }

    /** The schema as indented JSON, with those that it refers to among its definitions: it needs no other file. */
    public String text() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out); JsonParser parser = open()) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(DEFINITIONS)) {
                    copyDefinitions(parser, json);
                } else {
                    json.copyCurrentStructure(parser);
                }
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    private void copyDefinitions(JsonParser parser, JsonGenerator json) throws IOException {
        parser.nextToken();
        json.writeObjectFieldStart(DEFINITIONS);
        for (Schema other : cited) {
            json.writeFieldName(other.label);
            try (JsonParser definition = other.open()) {
                json.copyCurrentStructure(definition);
            }
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            json.copyCurrentStructure(parser);
        }
        json.writeEndObject();
    }

    /** At its beginning. */
    private JsonParser open() throws IOException {
        InputStream in = Schema.class.getResourceAsStream(FOLDER + label + ".json");
        if (in == null) {
            throw new FileNotFoundException("not in the jar: " + label);
        }
        JsonParser parser = new JsonFactory().createParser(in);
        parser.nextToken();
        return parser;
    }
}
