package org.ironbound.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.TheoryEntry;
import org.ironbound.report.TrustReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound trust. */
final class TrustCommand implements Command {
    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("trust", new TrustCommand());
        spec.addOption(CommandLines.json());
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("ID").type(String.class)
            .description("A statement or rule, such as GAUSS-TV: what it says, and its proof in words; by default a table.").build());
        spec.usageMessage().description("Print what results rest on.", "Each statement of the theory with its status (proved in Coq, cited "
            + "or open), and the contracts that the proofs of the"
            + " kernel trust.").footer("", "Examples:", "  ironbound trust", "  ironbound trust GAUSS-TV");
        return spec;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        String id = options.matchedPositionalValue(0, null);
        if (id != null) {
            Optional<TheoryEntry> entry = TheoryEntry.packaged(id.toUpperCase(Locale.ROOT));
            return entry.isEmpty() ? Answer.usageError("there is no statement '" + InvalidFieldException.shorten(id) + "'",
                "ironbound trust, which lists all") : Answer.of(ExitCode.OK, CommandLines.isJson(options) ? List.of(entry.get().json())
                : entry.get().lines());
        }
        TrustReport report = TrustReport.packaged();
        return Answer.of(ExitCode.OK, CommandLines.isJson(options) ? List.of(report.json()) : report.lines());
    }
}
