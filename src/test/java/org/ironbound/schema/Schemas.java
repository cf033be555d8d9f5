package org.ironbound.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.report.Schema;

/** The schemas that the program prints, at work in an independent validator. */
public final class Schemas {
    private static final Map<Schema, com.networknt.schema.Schema> COMPILED = new EnumMap<>(Schema.class);

    private Schemas() {
    }

    /** What is wrong with a text, by a schema; nothing if it is valid. */
    public static synchronized List<String> errors(Schema schema, String text) {
        return COMPILED.computeIfAbsent(schema, Schemas::compile).validate(text, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    /** From what it prints alone: nothing else is at hand. */
    private static com.networknt.schema.Schema compile(Schema schema) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema.text(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object that a command printed with --json. */
    public static void requireResult(String text) {
        assertEquals(List.of(), errors(Schema.RESULT, text), text);
    }

    /** A certificate of either kind. */
    public static void requireCertificate(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Schema schema = ClaimCertificateFile.isOne(file) ? Schema.CLAIM_CERTIFICATE : Schema.CERTIFICATE;
        assertEquals(List.of(), errors(schema, text), text);
    }
}
