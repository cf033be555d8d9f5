package org.ironbound.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.search.Budget;
import org.ironbound.input.Utf8;
import org.ironbound.paper.Grid;
import org.ironbound.paper.Grids;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Json;
import org.ironbound.report.Undecided;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound claims, and ironbound paper. */
final class ClaimsCommand implements Command {
    private static final int SECONDS = 600;
    private static final String QUICK = "--quick";

    private final boolean isPaper;

    private ClaimsCommand(boolean isPaper) {
        this.isPaper = isPaper;
    }

    /** ironbound paper. */
    static CommandSpec paper() {
        CommandSpec spec = spec("paper", new ClaimsCommand(true));
        spec.usageMessage()
            .description("Prove what the source paper states, with explicit constants.",
            "Its bounds on memorization over grids of problems (P-MEM to P-TIGHT), the"
                + " constant of Proposition 3.5 (P-APPROX), and the five inequalities from which LEMMA-B follows (P-LEMMA-B). Every "
                + "certificate is re-checked.")
            .footer("", "Examples:", "  ironbound paper --quick", "  ironbound paper --certificates proofs", "",
            "Exit codes: 0 all proved, 1 one refuted, 2 usage error, 3 one undecided.");
        spec.addOption(OptionSpec.builder(QUICK).description("Smaller ranges and grids: under a minute.").build());
        return spec;
    }

    private static CommandSpec spec(String name, ClaimsCommand command) {
        CommandSpec spec = CommandLines.spec(name, command);
        ClaimOptions.add(spec, SECONDS);
        CertificateFolder.addOptions(spec,
            "Where to write a certificate for each claim decided, at once, a folder that is made if need be; by default nowhere.",
            "What has a certificate there that still checks is not searched again.");
        return spec;
    }

    /** ironbound claims. */
    static CommandSpec spec() {
        CommandSpec spec = spec("claims", new ClaimsCommand(false));
        spec.addPositional(CommandLines.text("FILE", "Claims, one a line."));
        spec.usageMessage()
            .description("Prove or refute each claim of a file, see 'ironbound prove --help'.",
            "A line is a claim, with a name and a colon before it if you like, or a"
                + " definition 'let f(x) = ..'; # begins a comment. Each claim may take its share of the time that is left.")
            .footer("", "Example:", "  ironbound claims pinsker.txt --certificates proofs", "",
                "Exit codes: 0 all proved, 1 one refuted, 2 usage error, 3 one undecided and none", "refuted.");
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        String reason = shortage.reason("fewer or smaller claims");
        return console -> {
            console.lines(CommandLines.isJson(options) ? List.of(Json.object(json -> ClaimVerdicts.writeUnfinished(json, reason)))
                : Undecided.lines(reason));
            return ExitCode.UNDECIDED;
        };
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        return SECONDS;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException, RejectedException {
        String file = isPaper ? "" : options.matchedPositionalValue(0, "");
        CertificateFolder folder = CertificateFolder.of(options);
        List<ClaimsFile.Entry> claims;
        Budget budget;
        try {
            budget = ClaimOptions.budget(options);
            claims = isPaper ? ClaimsFile.paper(options.hasMatchedOption(QUICK)) : ClaimsFile.parse(text(file));
        } catch (InvalidFieldException e) {
            return Answer.fieldError(e, ClaimOptions.HINT);
        } catch (ClaimsFile.LineException e) {
            return console -> {
                console.message("'" + file + "', " + e.getMessage() + ":");
                return console.textError(e.text(), e.reason());
            };
        } catch (IOException e) {
            return Answer.usageError(e.getMessage(), "a text file with claims");
        }
        if (claims.isEmpty()) {
            return Answer.usageError("'" + file + "' holds no claim",
                "a line such as: pinsker: forall p in [1/2, 1]: d2(p, 1/2) >= 2*(p - 1/2)^2");
        }
        List<Grid> grids = isPaper ? Grids.all(options.hasMatchedOption(QUICK)) : List.of();
        Optional<Answer> error = folder.prepare().or(() -> folder.look(claims, grids));
        if (error.isPresent()) {
            return error.get();
        }
        ClaimsOutput output = CommandLines.isJson(options) ? new ClaimsJson() : new ClaimsText();
        return new ClaimsRun(grids, claims, budget, output, folder, session).run();
    }

    /** @throws IOException says why the file cannot be read */
    private static String text(String file) throws IOException {
        byte[] bytes = CertificateFile.bytes(file);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new IOException("'" + file + "' is larger than " + Limits.FILE_BYTES + " bytes");
        }
        try {
            return Utf8.text(bytes);
        } catch (CharacterCodingException e) {
            throw new IOException("'" + file + "' is not UTF-8 text");
        }
    }
}
