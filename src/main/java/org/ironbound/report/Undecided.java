package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Problem;

/** That nothing was found within the budget. */
public final class Undecided {
    private Undecided() {
    }

    /**
     * That nothing was decided, for people.
     *
     * @param reason what was spent
     */
    public static List<String> lines(String reason) {
        return Paragraph.wrapped("UNDECIDED:", reason);
    }

    /**
     * That nothing was decided, as an object on one line.
     *
     * @param problem empty if it is not known yet
     * @param reason  what was spent
     */
    public static String json(Optional<Problem> problem, String reason) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            if (problem.isPresent()) {
                json.writeFieldName("problem");
                CertificateWriter.writeProblem(problem.get(), json);
            }
            json.writeStringField("undecided", reason);
            json.writeEndObject();
        }
        return out.toString();
    }
}
