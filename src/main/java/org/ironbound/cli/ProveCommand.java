package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
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
    private static final String STATE = "--state";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("prove", new ProveCommand());
        spec.addPositional(CommandLines.text("CLAIM", "Comparisons of expressions (see 'ironbound eval --help'), maybe with ranges before "
            + "and guards."));
        ClaimOptions.add(spec, ONE_MINUTE);
        CertificateTarget.addOptions(spec, "nowhere");
        spec.addOption(CommandLines.option(STATE, "FILE", "Keep the proof so far here if the claim stays undecided or the run is "
            + "interrupted;", "if the file is there, go on from it."));
        spec.usageMessage()
            .description("Prove or refute a claim about all points of a box: PROVED, REFUTED with an exact counterexample, or UNDECIDED "
            + "with what is left.", "",
                "A claim is a comparison (<, <=, =, >=, >), or several with 'and', 'or', 'not', 'implies', '<->' and brackets; before it "
                + "stand"
                    + " ranges, as in 'forall x in [0, 1], n in {2..9}:', of numbers, open (0, 1], without end"
                    + " [1, inf) or closed, or of whole numbers, {1..} too. A comparison whose sides have no value neither holds nor "
                    + "fails: in 'A or B', as in 'not A implies B', put first what says where the rest has a value.", "",
                "The least memorization of a problem, gaussian_mem(d, n, e) and so on, may have variables as samples and error: it never "
                    + "increases with them.")
            .footer("", "Examples:",
                "  ironbound prove \"forall x in [0, 1]: ln(1 + x) <= x\"",
                "  ironbound prove \"forall p in [0, 1], q in [1/10, 9/10]: p >= q implies \\",
                "      d2(p, q) >= 0\" --certificate out.json",
                "  ironbound prove \"forall x in [0,1], y in [0,1]: x + y = 1 implies x*y <= 1/4\"",
                "  ironbound prove \"forall n in {1..}: n = 1 or n^2 >= 4\"",
                "  ironbound prove \"forall n in {10..20}: gaussian_mem(10^4, n, 1/10) >= 40000/n\"", "",
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
        CertificateTarget target;
        try {
            budget = ClaimOptions.budget(options);
            target = CertificateTarget.of(options, session.places(), Optional.empty());
        } catch (InvalidFieldException e) {
            return Answer.fieldError(e, ClaimOptions.HINT);
        } catch (IOException e) {
            return CertificateTarget.error(e);
        }
        try {
            ProofState state = ProofState.of(session.places(), CommandLines.text(options, STATE), budget.check());
            Prover prover = new Prover(Statement.parse(ascii.text(), List.of()), ClaimOptions.share(budget, session, 1), state.before(),
                session.workplace());
            session.showProgress(() -> prover.boxes() + " boxes");
            if (state.isKept()) {
                session.ifInterrupted(prover::stop);
            }
            Verdict verdict = prover.run();
            CertificateTarget.Result result = CommandLines.isJson(options) ? name -> List.of(json(text, verdict, name))
                : name -> lines(verdict, name);
            return console -> give(console, verdict, target, state, result);
        } catch (ClaimException e) {
            return console -> console.textError(text, e.at(ascii.place(e.position())));
        } catch (ProofState.StateException e) {
            return Answer.usageError(STATE + " " + e.getMessage(), STATE + " with a new file, or one that an undecided run wrote");
        }
    }

    private static String json(String claim, Verdict verdict, Optional<String> certificate) throws IOException {
        return Json.object(json -> {
            json.writeStringField("claim", claim);
            ClaimVerdicts.write(json, verdict);
            if (certificate.isPresent()) {
                json.writeStringField("certificate", certificate.get());
            }
        });
    }

    private static List<String> lines(Verdict verdict, Optional<String> certificate) {
        List<String> lines = new ArrayList<>(ClaimVerdicts.lines(verdict));
        certificate.ifPresent(name -> lines.add("  certificate " + name));
        return lines;
    }

    private static int give(Console console, Verdict verdict, CertificateTarget target, ProofState state, CertificateTarget.Result result)
            throws IOException {
        int code = ClaimVerdicts.exitCode(verdict);
        ClaimCertificate certificate = ClaimVerdicts.certificate(verdict);
        if (certificate != null) {
            return target.give(console, out -> ClaimCertificateFile.write(certificate, out), result, code);
        }
        console.lines(result.lines(Optional.empty()));
        try {
            state.keep(verdict);
        } catch (IOException e) {
            return Answer.usageError(STATE + " " + e.getMessage(), STATE + " with a file in a folder that exists and can be written")
                .give(console);
        }
        return code;
    }
}
