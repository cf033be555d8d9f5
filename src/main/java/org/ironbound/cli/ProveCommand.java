package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.input.AsciiText;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Json;
import org.ironbound.report.Undecided;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound prove. */
final class ProveCommand implements Command {
    private static final String CERTIFICATE = "--certificate";
    private static final String STATE = "--state";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("prove", new ProveCommand());
        spec.addPositional(CommandLines.text("CLAIM", "Comparisons of expressions (see 'ironbound eval --help'), maybe with ranges before "
            + "and guards."));
        ClaimOptions.add(spec, ONE_MINUTE);
        spec.addOption(CommandLines.option(CERTIFICATE, "FILE", "Where to write the certificate; by default nowhere."));
        spec.addOption(CommandLines.option(STATE, "FILE", "Keep the proof so far here if the claim stays undecided or the run is "
            + "interrupted;", "if the file is there, go on from it."));
        spec.usageMessage()
            .description("Prove or refute a claim about all points of a box: PROVED, REFUTED with an exact counterexample, or UNDECIDED "
            + "with what is left.", "",
                "A claim is a comparison (<, <=, =, >=, >), several joined by 'and', with 'GUARDS implies' before them if need be, and "
                + "before that"
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
    public Answer unfinished(ParseResult options, Shortage shortage) {
        String reason = shortage.reason(ClaimOptions.SMALLER);
        return console -> {
            console.lines(CommandLines.isJson(options) ? List.of(unfinished(text(options), reason))
                : Undecided.lines(reason));
            return ExitCode.UNDECIDED;
        };
    }

    private static String unfinished(String claim, String reason) throws IOException {
        return Json.object(json -> {
            json.writeStringField("claim", claim);
            ClaimVerdicts.writeUnfinished(json, reason);
        });
    }

    private static String text(ParseResult options) {
        return options.matchedPositionalValue(0, "");
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        String text = text(options);
        AsciiText ascii = AsciiText.of(text);
        Budget budget;
        CertificateFile file;
        try {
            budget = ClaimOptions.budget(options);
            String name = CommandLines.text(options, CERTIFICATE);
            file = name == null ? null : CertificateFile.prepare(name);
        } catch (InvalidFieldException e) {
            return Answer.fieldError(e, ClaimOptions.HINT);
        } catch (IOException e) {
            return fileError(CERTIFICATE, e);
        }
        try {
            ProofState state = ProofState.of(CommandLines.text(options, STATE));
            Prover prover = new Prover(Statement.parse(ascii.text(), List.of()), ClaimOptions.share(budget, session, 1), state.before());
            session.showProgress(() -> prover.boxes() + " boxes");
            if (state.isKept()) {
                session.ifInterrupted(prover::stop);
            }
            Verdict verdict = prover.run();
            boolean isWritten = file != null && ClaimVerdicts.certificate(verdict) != null;
            CertificateFile written = isWritten ? file : null;
            List<String> lines = CommandLines.isJson(options) ? List.of(json(text, verdict, written)) : lines(verdict, written);
            return console -> give(console, verdict, written, state, lines);
        } catch (ClaimException e) {
            return console -> console.textError(text, e.at(ascii.place(e.position())));
        } catch (ProofState.StateException e) {
            return Answer.usageError(STATE + " " + e.getMessage(), STATE + " with a new file, or one that an undecided run wrote");
        }
    }

    /** @param file where the certificate goes, null for nowhere */
    private static String json(String claim, Verdict verdict, CertificateFile file) throws IOException {
        return Json.object(json -> {
            json.writeStringField("claim", claim);
            ClaimVerdicts.write(json, verdict);
            if (file != null) {
                json.writeStringField("certificate", file.path().toString());
            }
        });
    }

    /** @param file where the certificate goes, null for nowhere */
    private static List<String> lines(Verdict verdict, CertificateFile file) {
        List<String> lines = new ArrayList<>(ClaimVerdicts.lines(verdict));
        if (file != null) {
            lines.add("  certificate " + file.path());
        }
        return lines;
    }

    private static int give(Console console, Verdict verdict, CertificateFile file, ProofState state, List<String> lines)
            throws IOException {
        try {
            state.keep(verdict);
        } catch (IOException e) {
            return fileError(STATE, e).give(console);
        }
        try {
            if (file != null) {
                file.write(ClaimVerdicts.certificate(verdict)::write);
            }
        } catch (IOException e) {
            return fileError(CERTIFICATE, e).give(console);
        }
        console.lines(lines);
        return ClaimVerdicts.exitCode(verdict);
    }

    private static Answer fileError(String option, IOException e) {
        return Answer.usageError(option + " " + e.getMessage(), option + " with a file in a folder that exists and can be written");
    }
}
