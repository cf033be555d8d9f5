package org.ironbound.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.Budget;
import org.ironbound.claim.ClaimException;
import org.ironbound.claim.ClaimsFile;
import org.ironbound.claim.Prover;
import org.ironbound.claim.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.paper.Grids;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound claims, and ironbound paper. */
final class ClaimsCommand implements Command {
    private static final double NANOS = 1e9;
    private static final String QUICK = "--quick";

    private final Console console;
    private final boolean paper;

    private ClaimsCommand(Console console, boolean paper) {
        this.console = console;
        this.paper = paper;
    }

    private Budget absent() {
        return paper ? Budget.PAPER : Budget.DEFAULT;
    }

    /** ironbound paper. */
    static CommandSpec paper(Console console) {
        CommandSpec spec = spec("paper", new ClaimsCommand(console, true));
        spec.usageMessage()
            .description("Prove what the source paper states, with explicit constants.", "Its bounds on memorization over grids of problems (P-MEM to P-TIGHT), the"
                + " constant of Proposition 3.5 (P-APPROX), and the five inequalities from which LEMMA-B follows (P-LEMMA-B). Every certificate is re-checked.")
            .footer("", "Examples:", "  ironbound paper --quick", "  ironbound paper --certificates proofs", "", "Exit codes: 0 all proved, 1 one refuted, 2 usage error, 3 one undecided.");
        spec.addOption(OptionSpec.builder(QUICK).description("Smaller ranges and grids: under a minute.").build());
        return spec;
    }

    private static CommandSpec spec(String name, ClaimsCommand command) {
        CommandSpec spec = CommandLines.spec(name, command);
        ClaimOptions.add(spec, command.absent());
        spec.addOption(CommandLines.option("--certificates", "FOLDER",
            "Where to write a certificate for each claim decided, at once, a folder that is made if need be; by default nowhere.",
            "What has a certificate there that still checks is not searched again."));
        return spec;
    }

    /** ironbound claims. */
    static CommandSpec spec(Console console) {
        CommandSpec spec = spec("claims", new ClaimsCommand(console, false));
        spec.addPositional(CommandLines.text("FILE", "Claims, one a line."));
        spec.usageMessage()
            .description("Prove or refute each claim of a file, see 'ironbound prove --help'.", "A line is a claim, with a name and a colon before it if you like, or a"
                + " definition 'let f(x) = ..'; # begins a comment.")
            .footer("", "Example:", "  ironbound claims pinsker.txt --certificates proofs", "",
                "Exit codes: 0 all proved, 1 one refuted, 2 usage error, 3 one undecided and none", "refuted.");
        return spec;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) throws Exception {
        String file = paper ? "" : options.matchedPositionalValue(0, "");
        String folder = CommandLines.text(options, "--certificates");
        try {
            Budget budget = ClaimOptions.budget(options, absent());
            List<ClaimsFile.Entry> claims = paper ? ClaimsFile.paper(options.hasMatchedOption(QUICK)) : ClaimsFile.parse(Files.readString(Path.of(file)));
            if (claims.isEmpty()) {
                return console.usageError("'" + file + "' holds no claim", "a line such as: pinsker: forall p in [1/2, 1]: d2(p, 1/2) >= 2*(p - 1/2)^2");
            }
            String unusable = CertificateFolder.prepare(folder);
            if (unusable != null) {
                return console.usageError("--certificates '" + folder + "' " + unusable, "--certificates with a folder, which is made if the one that it is in exists");
            }
            List<Grid> grids = paper ? Grids.all(options.hasMatchedOption(QUICK)) : List.of();
            ClaimsOutput output = options.hasMatchedOption(ClaimOptions.JSON) ? new ClaimsJson(console.out()) : new ClaimsText(console.out());
            return run(grids, claims, budget, output, new CertificateFolder(folder));
        } catch (InvalidFieldException e) {
            return console.usageError("--" + e.getMessage(), "--boxes 1000000 --seconds 600 --bits 256");
        } catch (ClaimsFile.LineException e) {
            console.err().println("'" + file + "', " + e.getMessage() + ":");
            return console.textError(e.text(), e.reason());
        } catch (NoSuchFileException e) {
            return console.usageError("'" + file + "' does not exist", "a file with claims");
        } catch (MalformedInputException e) {
            return console.usageError("'" + file + "' is not UTF-8 text", "a text file with claims");
        } catch (IOException | InvalidPathException e) {
            return console.usageError("'" + file + "' cannot be read: " + e.getMessage(), "a file that can be read");
        }
    }

    private int run(List<Grid> grids, List<ClaimsFile.Entry> claims, Budget budget, ClaimsOutput output, CertificateFolder folder) throws IOException, RejectedException {
        int refuted = 0;
        int undecided = 0;
        for (Grid grid : grids) {
            long start = System.nanoTime();
            Grid.Outcome outcome = folder.prove(grid, console);
            output.grid(grid, outcome, (System.nanoTime() - start) / NANOS);
            undecided += outcome.isProved() ? 0 : 1;
        }
        for (ClaimsFile.Entry claim : claims) {
            long start = System.nanoTime();
            Optional<Verdict> known = folder.verdict(claim);
            Verdict verdict;
            try {
                verdict = known.isPresent() ? known.get() : ClaimOptions.withProgress(console, new Prover(claim.statement(), budget));
            } catch (ClaimException e) {
                console.err().println(claim.name() + ":");
                return console.textError(claim.statement().text(), e);
            }
            if (known.isEmpty()) {
                folder.save(claim, ClaimVerdicts.certificate(verdict));
            }
            refuted += verdict instanceof Verdict.Refuted ? 1 : 0;
            undecided += verdict instanceof Verdict.Undecided ? 1 : 0;
            output.claim(claim, verdict, (System.nanoTime() - start) / NANOS, known.isPresent());
        }
        output.end(grids.size() + claims.size() - refuted - undecided, refuted, undecided);
        return refuted > 0 ? ExitCode.REJECTED : undecided > 0 ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
