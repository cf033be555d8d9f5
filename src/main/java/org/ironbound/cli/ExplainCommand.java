package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.explain.Explanation;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** ironbound explain. */
final class ExplainCommand implements Command {
    private static final int SECONDS = 300;
    private static final String MARKDOWN = "--markdown";
    private static final String ROWS = "rows";
    private static final int FEW_ROWS = 20;
    private static final int MOST_ROWS = 100_000;
    /** Commands whose results are explained. */
    private static final Set<String> COMMANDS = Set.of("bound", "learner", "coefficient", "channel", "privacy");
    private static final String HINT = "a certificate file, a rule such as GAUSS-TV, or a command such as bound gaussian --dimension 1000 "
        + "--samples 10 --error 0.1";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("explain", new ExplainCommand());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("WHAT").type(List.class)
            .auxiliaryTypes(String.class).description("A certificate file (- for standard input), the ID of a rule or statement, or "
            + "bound, learner, coefficient, channel or privacy with their arguments.").build());
        spec.addOption(CommandLines.option(PageFile.HTML, "FILE", "Write a page too, one file with formulas and what they rest on."));
        spec.addOption(OptionSpec.builder(MARKDOWN).description("Print Markdown instead of text.").build());
        spec.addOption(CommandLines.json());
        spec.addOption(CommandLines.option("--" + ROWS, "N", "The most rows of a table, of sums the greatest terms; " + FEW_ROWS
            + " if not given."));
        spec.addOption(ClaimOptions.checking("the proof of a claim"));
        spec.addOption(ClaimOptions.tested("close cases of the proof of a claim"));
        spec.addOption(CertificateTarget.force());
        spec.addOption(TimeLimit.option(Integer.toString(SECONDS)));
        spec.usageMessage().description("Explain a derivation step by step: each theorem in words and as a formula, the formula with "
            + "its numbers, so that a pocket calculator can follow, which way everything is rounded and why that is safe, and who "
            + "proved what.",
            "A certificate is checked first; one that is rejected is not explained.")
            .footer("", "Examples:",
                "  ironbound explain GAUSS-IB",
                "  ironbound explain gaussian-d10000-n10-e1_10.json --html explained.html",
                "  ironbound explain bound gaussian --dimension 1000 --samples 10 --error 0.1",
                "  ironbound explain --markdown learner boolean --dimension 1000 \\",
                "      --samples 10 --error 0.1",
                "  ironbound explain --json MEM", "",
                "Exit codes: 0 explained, 1 rejected, 2 usage error or unreadable file,",
                "3 undecided: time or memory were not enough.");
        return spec;
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        return SECONDS;
    }

    /** An explanation, or the answer where there is none. */
    private record Found(Optional<Explanation> explanation, Answer failure) {
        static Found of(Explanation explanation) {
            return new Found(Optional.of(explanation), null);
        }

        static Found none(Answer failure) {
            return new Found(Optional.empty(), failure);
        }
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        PageFile page;
        try {
            page = PageFile.of(options);
        } catch (IOException e) {
            return PageFile.error(e);
        }
        int rows;
        CheckLimit limit;
        try {
            rows = rows(options);
            limit = ClaimOptions.limit(options);
        } catch (InvalidFieldException e) {
            return Answer.fieldError(e, e.field().equals(ROWS) ? "--" + ROWS + " 100" : ClaimOptions.CHECKING_HINT);
        }
        boolean isJson = CommandLines.isJson(options);
        if (isJson && options.hasMatchedOption(MARKDOWN)) {
            return Answer.usageError("--json and " + MARKDOWN + " cannot both be printed", "one of them");
        }
        Found found = new Search(rows, limit, isJson).find(options.matchedPositionalValue(0, List.of()));
        if (found.explanation().isEmpty()) {
            return found.failure();
        }
        Explanation explanation = found.explanation().get();
        List<String> lines = isJson ? List.of(explanation.json()) : options.hasMatchedOption(MARKDOWN) ? explanation.markdown()
            : explanation.text();
        return page.answer(lines, () -> explanation.html(FileKind.HTML.beginning(), String.join(" ", options.originalArgs())));
    }

    /**
     * How many rows of a table are wanted.
     *
     * @throws InvalidFieldException if it is no such number
     */
    private static int rows(ParseResult options) {
        String text = CommandLines.text(options, "--" + ROWS);
        return text == null ? FEW_ROWS : ExactNumber.parseWhole(ROWS, text, 2, MOST_ROWS);
    }

    /**
     * Finds what is to be explained.
     *
     * @param rows   the most rows of a table
     * @param limit  how much work it may be to check the proof of a claim
     * @param isJson whether answers are for machines
     */
    private record Search(int rows, CheckLimit limit, boolean isJson) {
        Found find(List<String> arguments) throws IOException {
            String first = arguments.get(0);
            if (COMMANDS.contains(first)) {
                return ofCommand(arguments);
            }
            if (arguments.size() > 1) {
                String other = InvalidFieldException.shorten(arguments.get(1));
                return Found.none(Answer.usageError("'" + other + "' is one argument too many", HINT));
            }
            String id = first.toUpperCase(Locale.ROOT);
            Optional<Rule> rule = Arrays.stream(Rule.values()).filter(known -> known.id().equals(id)).findFirst();
            if (rule.isPresent() && Explanation.example(rule.get()).isPresent()) {
                return ofRule(rule.get());
            }
            Optional<Explanation> statement = Explanation.of(id);
            return statement.isPresent() ? Found.of(statement.get()) : ofFile(first);
        }

        private Found ofRule(Rule rule) throws IOException {
            try {
                Optional<Certificate> stored = Explanation.stored(rule);
                if (stored.isEmpty()) {
                    return Found.of(Explanation.of(rule, new ProblemRun(List.of(Explanation.example(rule).orElseThrow().split(" ")))
                        .certificate(), rows));
                }
                Checker.check(stored.get());
                return Found.of(Explanation.of(rule, stored.get(), rows));
            } catch (RejectedException e) {
                throw new IllegalStateException(e);
            } catch (UndecidedException e) {
                return Found.none(Answer.undecided(Optional.empty(), isJson, e.getMessage()));
            }
        }

        private Found ofCommand(List<String> arguments) throws IOException {
            ProblemRun run;
            try {
                run = new ProblemRun(arguments);
            } catch (ParameterException e) {
                return Found.none(CommandLines.usageError(e, arguments));
            }
            if (run.command.isEmpty()) {
                return Found.none(Answer.usageError("'" + InvalidFieldException.shorten(String.join(" ", arguments))
                    + "' names no problem", HINT));
            }
            try {
                return Found.of(Explanation.of(run.certificate(), "ironbound " + String.join(" ", arguments), rows));
            } catch (InvalidFieldException e) {
                return Found.none(run.command.get().fieldError(run.options, e));
            } catch (UndecidedException e) {
                return Found.none(Answer.undecided(Optional.empty(), isJson, e.getMessage()));
            }
        }

        private Found ofFile(String name) throws IOException {
            byte[] bytes;
            try {
                bytes = CertificateFile.bytes(name);
            } catch (IOException e) {
                return Found.none(Answer.usageError(e.getMessage() + ", and no rule is called so", HINT));
            }
            try {
                if (Bundle.isOne(bytes)) {
                    return Found.none(Answer.usageError("'" + name + "' is a bundle of many certificates", "one of its lines as a file"));
                }
                if (ClaimCertificateFile.isOne(bytes, limit)) {
                    ClaimCertificate claim = ClaimCertificateFile.read(bytes, limit);
                    claim.check(limit);
                    return Found.of(Explanation.of(claim, name));
                }
                Certificate certificate = CertificateReader.read(new ByteArrayInputStream(bytes));
                Checker.check(certificate);
                return Found.of(Explanation.of(certificate, name, rows));
            } catch (RejectedException e) {
                return Found.none(CheckedFile.rejected(name, e.getMessage()).answer(isJson));
            }
        }
    }

    /** A command about a problem, as it would be typed. */
    private static final class ProblemRun {
        private final ParseResult options;
        private final Optional<ProblemCommand> command;

        ProblemRun(List<String> arguments) {
            String[] typed = arguments.toArray(String[]::new);
            CommandLine root = Main.commands(typed);
            root.setExpandAtFiles(false);
            ParseResult deepest = root.parseArgs(typed);
            while (deepest.hasSubcommand()) {
                deepest = deepest.subcommand();
            }
            this.options = deepest;
            this.command = deepest.commandSpec().userObject() instanceof ProblemCommand problem ? Optional.of(problem) : Optional.empty();
        }

        Certificate certificate() throws UndecidedException {
            return command.orElseThrow().certificate(options);
        }
    }
}
