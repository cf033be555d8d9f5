package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.ironbound.claim.ClaimsFile;
import org.ironbound.claim.Verdict;
import org.ironbound.paper.Grid;

/** Verdicts as one JSON object; each is written when it is there. */
final class ClaimsJson implements ClaimsOutput {
    private final PrintStream out;
    private final JsonGenerator json;

    ClaimsJson(PrintStream out) throws IOException {
        this.out = out;
        this.json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeArrayFieldStart("claims");
    }

    @Override
    public void grid(Grid grid, Grid.Outcome outcome, double seconds) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", grid.name());
        json.writeStringField("range", grid.range());
        json.writeStringField("verdict", outcome.isProved() ? "PROVED" : "UNDECIDED");
        if (outcome.isProved()) {
            json.writeStringField("statement", outcome.statement().orElseThrow());
        }
        json.writeNumberField("certificates", outcome.certificates().size());
        json.writeNumberField("vacuous", outcome.vacuous());
        json.writeNumberField("missing", outcome.missing());
        json.writeNumberField("seconds", seconds);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void claim(ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", claim.name());
        json.writeStringField("claim", claim.statement().text());
        ClaimVerdicts.write(json, verdict);
        json.writeNumberField("seconds", seconds);
        json.writeBooleanField("reused", reused);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void end(int proved, int refuted, int undecided) throws IOException {
        json.writeEndArray();
        json.writeNumberField("proved", proved);
        json.writeNumberField("refuted", refuted);
        json.writeNumberField("undecided", undecided);
        json.writeEndObject();
        json.close();
        out.println();
    }
}
