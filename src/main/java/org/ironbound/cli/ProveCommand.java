package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.claim.Budget;
import org.ironbound.claim.ClaimCertificate;
import org.ironbound.claim.ClaimException;
import org.ironbound.claim.Prover;
import org.ironbound.claim.Statement;
import org.ironbound.claim.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound prove. */
final class ProveCommand implements Command {
    private static final String STATE = "--state";

    private final Console console;

    private ProveCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = CommandLines.spec("prove", new ProveCommand(console));
        spec.addPositional(CommandLines.text("CLAIM", "Comparisons of expressions (see 'ironbound eval --help'), maybe with ranges before and guards."));
        ClaimOptions.add(spec, Budget.DEFAULT);
        spec.addOption(CommandLines.option("--certificate", "FILE", "Where to write the certificate; by default nowhere."));
        spec.addOption(CommandLines.option(STATE, "FILE", "Keep the proof so far here if the claim stays undecided or the run is interrupted;", "if the file is there, go on from it."));
        spec.usageMessage()
            .description("Prove or refute a claim about all points of a box: PROVED, REFUTED with an exact counterexample, or UNDECIDED with what is left.", "",
                "A claim is a comparison (<, <=, =, >=, >), several joined by 'and', with 'GUARDS implies' before them if need be, and before that"
                    + " 'forall x in [0, 1], n in {2..9}:' with ranges of numbers, open (0, 1], without end"
                    + " [1, inf) or closed, or of whole numbers, {1..} too.")
            .footer("", "Examples:",
                "  ironbound prove \"forall x in [0, 1]: ln(1 + x) <= x\"",
                "  ironbound prove \"forall p in [0, 1], q in [1/10, 9/10]: p >= q implies \\",
                "      d2(p, q) >= 0\" --certificate out.json", "",
                "Exit codes: 0 proved, 1 refuted, 2 usage error, 3 undecided.");
        return spec;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) throws Exception {
        String text = options.matchedPositionalValue(0, "");
        Budget budget;
        CertificateFile file = null;
        try {
            budget = ClaimOptions.budget(options, Budget.DEFAULT);
            String name = CommandLines.text(options, "--certificate");
            file = name == null ? null : CertificateFile.prepare(name);
        } catch (InvalidFieldException e) {
            return console.usageError("--" + e.getMessage(), "--boxes 1000000 --seconds 600 --bits 256");
        } catch (IOException e) {
            return console.usageError("--certificate " + e.getMessage(), "--certificate with a file in a folder that exists and can be written");
        }
        try {
            Statement statement = Statement.parse(text, List.of());
            ProofState state = ProofState.of(CommandLines.text(options, STATE));
            Verdict verdict = state.run(console, new Prover(statement, budget, state.before()));
            report(verdict, file, options.hasMatchedOption(ClaimOptions.JSON));
            return ClaimVerdicts.exitCode(verdict);
        } catch (ClaimException e) {
            return console.textError(text, e);
        } catch (ProofState.StateException e) {
            return console.usageError(STATE + " " + e.getMessage(), STATE + " with a new file, or one that an undecided run wrote");
        } catch (IOException e) {
            return console.usageError("--certificate " + e.getMessage(), "--certificate with a file in a folder that exists and can be written");
        }
    }

    private void report(Verdict verdict, CertificateFile file, boolean json) throws IOException {
        ClaimCertificate certificate = ClaimVerdicts.certificate(verdict);
        boolean written = certificate != null && file != null;
        if (written) {
            file.write(certificate::write);
        }
        if (json) {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
                generator.writeStartObject();
                ClaimVerdicts.write(generator, verdict);
                if (written) {
                    generator.writeStringField("certificate", file.path().toString());
                }
                generator.writeEndObject();
            }
            console.out().println(text);
            return;
        }
        ClaimVerdicts.print(console.out(), verdict);
        if (written) {
            console.out().println("  certificate " + file.path());
        }
    }
}
