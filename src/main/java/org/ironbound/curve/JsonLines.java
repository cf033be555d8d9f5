package org.ironbound.curve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.report.Json;
import org.ironbound.report.ResultJson;

/** Points as JSON objects, each on a line: the object that {@code bound} prints, and where in the sweep and in the bundle it stands. */
public final class JsonLines implements Rendering {
    private final Supplier<Optional<String>> bundle;

    /** @param bundle the name of the file with the certificates, as long as it can be written */
    public JsonLines(Supplier<Optional<String>> bundle) {
        this.bundle = bundle;
    }

    @Override
    public List<String> first() {
        return List.of();
    }

    @Override
    public List<String> of(Solved solved, int line) throws IOException {
        return List.of(Json.object(json -> {
            json.writeNumberField("point", solved.point().number());
            json.writeObjectFieldStart("at");
            for (Map.Entry<String, BigFraction> axis : solved.point().at().entrySet()) {
                json.writeStringField(axis.getKey(), Fractions.text(axis.getValue()));
            }
            json.writeEndObject();
            if (solved.findings().isPresent()) {
                ResultJson.writeFindings(solved.findings().get(), json);
            } else {
                ResultJson.writeUndecided(Optional.of(solved.point().problem()), solved.reason().orElseThrow(), json);
            }
            if (solved.estimate().isPresent()) {
                json.writeNumberField("estimate-bits", solved.estimate().getAsDouble());
            }
            if (line > 0) {
                json.writeStringField("certificate", bundle.get().orElseThrow());
                json.writeNumberField("line", line);
            }
        }));
    }
}
