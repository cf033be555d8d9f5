package org.ironbound.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound schema. */
final class SchemaCommand implements Command {
    private static final String NAMES = String.join(", ", Arrays.stream(Schema.values()).map(Schema::label).toList());

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("schema", new SchemaCommand());
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("NAME").type(String.class)
            .description("Of what: " + NAMES + "; by default " + Schema.RESULT.label() + ".").build());
        spec.usageMessage()
            .description("Print a JSON Schema (2020-12) of what ironbound writes.",
                "result is that of all output with --json, certificate that of a certificate about a problem, claim-certificate that of "
                + "one of a claim."
                    + " A file that is valid need not be true: 'ironbound check' tells.")
            .footer("", "Examples:",
                "  ironbound schema > result.schema.json",
                "  ironbound schema certificate > certificate.schema.json");
        return spec;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        String name = options.matchedPositionalValue(0, Schema.RESULT.label());
        Optional<Schema> schema = Arrays.stream(Schema.values()).filter(known -> known.label().equals(name)).findFirst();
        if (schema.isEmpty()) {
            return Answer.usageError("there is no schema '" + InvalidFieldException.shorten(name) + "'", "ironbound schema with one of "
                + NAMES);
        }
        List<String> lines = schema.get().text().lines().toList();
        return Answer.of(ExitCode.OK, lines);
    }
}
