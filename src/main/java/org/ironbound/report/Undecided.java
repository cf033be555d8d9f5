package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.ironbound.certificate.CertificateWriter;
import org.ironbound.certificate.Problem;

/** That nothing was found within the budget. */
public final class Undecided {
    private Undecided() {
    }

    /**
     * That nothing was decided, for people.
     *
     * @param reason what was spent
     */
    public static String text(String reason) {
        return String.join(System.lineSeparator(), Paragraph.wrapped("UNDECIDED", reason)) + System.lineSeparator();
    }

    /**
     * That nothing was decided, as an object on one line.
     *
     * @param reason what was spent
     */
    public static String json(Problem problem, String reason) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName("problem");
            CertificateWriter.writeProblem(problem, json);
            json.writeStringField("undecided", reason);
            json.writeEndObject();
        }
        return out + System.lineSeparator();
    }
}
