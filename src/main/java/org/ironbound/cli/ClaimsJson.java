package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.report.Decimals;
import org.ironbound.report.Json;

/** Verdicts as one JSON object, each on a line of its own. */
final class ClaimsJson implements ClaimsOutput {
    private boolean hasBegun;

    @Override
    public void grid(Console console, Grid grid, Grid.Outcome outcome, double seconds) throws IOException {
        member(console, json -> {
            json.writeStringField("name", grid.name());
            json.writeStringField("range", grid.range());
            if (outcome.isProved()) {
                json.writeStringField("verdict", ClaimVerdicts.PROVED);
                json.writeStringField("statement", grid.statement(outcome.worst().flatMap(Grid.Solved::constant).orElseThrow()));
                json.writeStringField("worst", outcome.worst().orElseThrow().place());
            } else {
                ClaimVerdicts.writeUnfinished(json,
                    "no bound above 0 was certified for " + outcome.missing() + " of " + grid.cells().size() + " problems");
            }
            json.writeArrayFieldStart("problems");
            for (Grid.Solved solved : outcome.problems()) {
                write(json, grid, solved);
            }
            json.writeEndArray();
            json.writeNumberField("certificates", outcome.certificates());
            json.writeNumberField("infeasible", outcome.vacuous());
            json.writeNumberField("missing", outcome.missing());
            json.writeNumberField("seconds", seconds);
        });
    }

    private static void write(JsonGenerator json, Grid grid, Grid.Solved solved) throws IOException {
        json.writeStartObject();
        json.writeStringField("problem", solved.place());
        if (solved.constant().isPresent()) {
            json.writeStringField("value", Decimals.exact(solved.constant().get()));
            json.writeStringField("decimal", grid.shown(solved.constant().get()));
        } else {
            json.writeStringField("outcome", solved.isVacuous() ? "infeasible" : "undecided");
        }
        json.writeEndObject();
    }

    @Override
    public void claim(Console console, ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) throws IOException {
        member(console, json -> {
            json.writeStringField("name", claim.name());
            json.writeStringField("claim", claim.statement().text());
            ClaimVerdicts.write(json, verdict);
            json.writeNumberField("seconds", seconds);
            json.writeBooleanField("reused", reused);
        });
    }

    @Override
    public void unfinished(Console console, String name, String reason) throws IOException {
        member(console, json -> {
            json.writeStringField("name", name);
            ClaimVerdicts.writeUnfinished(json, reason);
        });
    }

    @Override
    public void end(Console console, int proved, int refuted, int undecided) throws IOException {
        begin(console);
        String counts = Json.object(json -> {
            json.writeNumberField("proved", proved);
            json.writeNumberField("refuted", refuted);
            json.writeNumberField("undecided", undecided);
        });
        console.line("]," + counts.substring(1));
    }

    private void member(Console console, Json.Fields fields) throws IOException {
        String separator = hasBegun ? "," : "";
        begin(console);
        console.line(separator + Json.object(fields));
    }

    private void begin(Console console) {
        if (!hasBegun) {
            console.line("{\"claims\":[");
            hasBegun = true;
        }
    }
}
