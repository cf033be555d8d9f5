package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.report.Paragraph;
import org.ironbound.report.coq.ClaimTheorems;
import org.ironbound.report.coq.CoqExport;
import org.ironbound.report.coq.CoqModules;
import org.ironbound.report.coq.NotExportableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound export. */
final class ExportCommand implements Command {
    private static final String CERTIFICATE = "--coq";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("export", new ExportCommand());
        spec.addOption(OptionSpec.builder(CERTIFICATE).paramLabel("CERT").type(String.class).arity("1").required(true)
            .description("Print a file for Coq that states what this certificate claims and proves it from the theorems of "
            + "proofs/analysis.").build());
        spec.addOption(TimeLimit.option(Integer.toString(ONE_MINUTE)));
        spec.usageMessage()
            .description("Print a certificate in the language of another checker.",
            "A certificate of a problem is checked here first, on which the other checker",
            "does not rely; the proof of a claim is not, for the other finds its own.",
            "What is cited of Gaussian clusters, as of signs told apart, is a hypothesis with",
            "a name. What Coq has no theorem for stands in the file as a comment. Where Coq",
            "may take more than a minute, the file and standard error say so, and why.",
            "A bundle of 'ironbound curve' becomes a file with a module for each certificate.")
            .footer("", "Examples:",
                "  ironbound export --coq sparse-d10000-n4-p1_100-e3_10.json > Bound.v",
                "  proofs/analysis/check.sh && coqc -Q target/analysis MemAnalysis Bound.v", "",
                "Exit codes: 0 printed, 1 the file is no certificate that verifies, 2 usage",
                "error, unreadable file, or a certificate of which Coq's theorems say nothing.");
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        String file = CommandLines.text(options, CERTIFICATE);
        return failure(ExitCode.UNDECIDED, "UNDECIDED " + file + ":", shortage.reason("a smaller certificate"));
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) {
        String file = CommandLines.text(options, CERTIFICATE);
        try {
            byte[] bytes = CertificateFile.bytes(file);
            List<String> slow = new ArrayList<>();
            String text = ClaimCertificateFile.isOne(bytes) ? ClaimTheorems.of(ClaimCertificateFile.read(bytes), slow::add)
                : Bundle.isOne(bytes) ? modules(file, slow)
                : CoqExport.of(verified(CertificateReader.read(new ByteArrayInputStream(bytes))), slow::add);
            return console -> {
                slow.forEach(words -> Paragraph.wrapped("note:", words).forEach(console::message));
                console.lines(text.lines().toList());
                return ExitCode.OK;
            };
        } catch (RejectedException e) {
            return failure(ExitCode.REJECTED, "REJECTED " + file + ":", e.getMessage());
        } catch (NotExportableException e) {
            return Answer.usageError("'" + file + "' cannot be exported: " + e.getMessage(),
                "a certificate of 'ironbound channel', 'coefficient', 'bound', 'learner' or 'privacy', or of a claim with "
                + "+ - * /, powers, ln, exp, sqrt, |x|, d2 and Dber");
        } catch (IOException e) {
            return Answer.usageError(e.getMessage(), CertificateFile.READ_HINT);
        }
    }

    /** Of a bundle, which may be longer than a certificate. */
    private static String modules(String file, List<String> slow) throws IOException, RejectedException {
        CoqModules modules = new CoqModules(slow::add);
        try (Bundle bundle = Bundle.open(Files.newInputStream(Places.WORKING.source(file)))) {
            for (Optional<Bundle.Line> line = bundle.next(); line.isPresent(); line = bundle.next()) {
                modules.add(line.get().number(), verified(line.get().certificate()));
            }
        }
        return modules.text();
    }

    /** Witnesses are complete then, and no longer than a check allows. */
    private static Certificate verified(Certificate certificate) throws RejectedException {
        Checker.check(certificate);
        return certificate;
    }

    /** Standard output is for the file of Coq. */
    private static Answer failure(int code, String verdict, String reason) {
        return console -> {
            Paragraph.wrapped(verdict, reason).forEach(console::message);
            return code;
        };
    }
}
