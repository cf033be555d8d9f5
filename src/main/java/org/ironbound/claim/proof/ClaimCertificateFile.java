package org.ironbound.claim.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.certificate.file.JsonObject;
import org.ironbound.certificate.file.StrictJson;
import org.ironbound.problem.Fractions;

/** Certificates of claims as files, in JSON. */
public final class ClaimCertificateFile {
    /** The value of "format" in a file. */
    public static final String FORMAT = "ironbound-claim";
    private static final int VERSION = 2;
    /** Files of this version are read too: their tokens are the same, and are checked by the rules of today. */
    private static final int OLD_VERSION = 1;

    private ClaimCertificateFile() {
    }

    /** Writes one as indented JSON and leaves the stream open. */
    public static void write(ClaimCertificate certificate, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("claim", certificate.claim());
            json.writeFieldName("definitions");
            writeTexts(json, certificate.definitions());
            json.writeNumberField("bits", certificate.bits());
            json.writeArrayFieldStart("proofs");
            for (List<String> proof : certificate.proofs()) {
                writeTexts(json, proof);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("counterexample");
            for (Map.Entry<String, BigFraction> entry : certificate.point().entrySet()) {
                json.writeStringField(entry.getKey(), Fractions.text(entry.getValue()));
            }
            json.writeEndObject();
            if (!certificate.premises().isEmpty()) {
                json.writeArrayFieldStart("premises");
                for (Certificate premise : certificate.premises()) {
                    CertificateWriter.write(premise, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeTexts(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Whether a file says that it is of this kind. */
    public static boolean isOne(byte[] file) {
        return isOne(file, CheckLimit.USUAL);
    }

    /** The same of a file that may be longer. */
    public static boolean isOne(byte[] file, CheckLimit limit) {
        if (file.length > limit.bytes()) {
            return false;
        }
        try {
            JsonObject root = JsonObject.of("certificate", StrictJson.read(file, limit.bytes()));
            return root.has("format") && root.string("format").equals(FORMAT);
        } catch (RejectedException e) {
            return false;
        }
    }

    /**
     * Reads one, strictly.
     *
     * @throws RejectedException if it is none; the message names the place
     */
    public static ClaimCertificate read(byte[] file) throws RejectedException {
        return read(file, CheckLimit.USUAL);
    }

    /**
     * Reads one that may be longer, strictly.
     *
     * @throws RejectedException if it is none; the message names the place
     */
    public static ClaimCertificate read(byte[] file, CheckLimit limit) throws RejectedException {
        limit.requireLength(file);
        JsonObject root = JsonObject.of("certificate", StrictJson.read(file, limit.bytes()));
        if (!root.string("format").equals(FORMAT)) {
            throw new RejectedException("format must be '" + FORMAT + "'");
        }
        int version = root.integer("version");
        if (version != VERSION && version != OLD_VERSION) {
            throw new RejectedException("version is " + version + ", this checker reads " + OLD_VERSION + " and " + VERSION);
        }
        String claim = root.string("claim");
        List<String> definitions = texts("definitions", root.list("definitions"));
        int bits = root.integer("bits");
        List<List<String>> proofs = new ArrayList<>();
        for (Object proof : root.list("proofs")) {
            if (!(proof instanceof List<?> tokens)) {
                throw new RejectedException("proofs: must be lists of cases");
            }
            proofs.add(texts("proofs", tokens));
        }
        JsonObject counterexample = root.object("counterexample");
        Map<String, BigFraction> point = new LinkedHashMap<>();
        for (String name : counterexample.names()) {
            point.put(name, counterexample.fraction(name));
        }
        List<Certificate> premises = new ArrayList<>();
        for (Object premise : root.has("premises") ? root.list("premises") : List.of()) {
            premises.add(CertificateReader.certificate(JsonObject.of("premise " + (premises.size() + 1), premise)));
        }
        root.end();
        return new ClaimCertificate(claim, definitions, bits, proofs, point, premises);
    }

    private static List<String> texts(String name, List<?> values) throws RejectedException {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof String text)) {
                throw new RejectedException(name + ": must be strings");
            }
            texts.add(text);
        }
        return texts;
    }
}
