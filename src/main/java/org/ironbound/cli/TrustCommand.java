package org.ironbound.cli;

import java.io.IOException;
import java.util.List;
import org.ironbound.report.TrustReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound trust. */
final class TrustCommand implements Command {
    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("trust", new TrustCommand());
        spec.addOption(CommandLines.json());
        spec.usageMessage().description("Print what results rest on.", "Each statement of the theory with its status (proved in Coq, cited "
            + "or open), and the contracts that the proofs of the"
            + " kernel trust.").footer("", "Example:", "  ironbound trust");
        return spec;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        TrustReport report = TrustReport.packaged();
        return Answer.of(ExitCode.OK, CommandLines.isJson(options) ? List.of(report.json()) : report.lines());
    }
}
