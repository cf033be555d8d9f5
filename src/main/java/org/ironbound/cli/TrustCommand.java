package org.ironbound.cli;

import java.io.IOException;
import org.ironbound.report.TrustReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound trust. */
record TrustCommand(Console console) implements Command {
    static CommandSpec spec(Console console) {
        CommandSpec spec = CommandLines.spec("trust", new TrustCommand(console));
        spec.addOption(OptionSpec.builder("--json").description("Print one JSON object instead of text.").build());
        spec.usageMessage().description("Print what results rest on.", "Each statement of the theory with its status (proved in Coq, cited or open), and the contracts that the proofs of the"
            + " kernel trust.").footer("", "Example:", "  ironbound trust");
        return spec;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) throws IOException {
        TrustReport report = TrustReport.packaged();
        console.out().print(options.hasMatchedOption("--json") ? report.json() : report.text());
        return ExitCode.OK;
    }
}
