package org.ironbound.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.report.CertificateNames;
import org.ironbound.report.Report;
import org.ironbound.search.BestLearner;
import org.ironbound.search.Bounds;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.derivation.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command about one problem: reads it, finds what is wanted, checks and writes the certificate, prints the report. */
final class ProblemCommand implements Command {
    private static final int DEFAULT_DIGITS = 12;
    /** More than ten times what the largest mixture takes. */
    private static final int SECONDS = 300;

    private final Family family;
    private final String prefix;
    private final Finder finder;

    /** What finds the answer. */
    @FunctionalInterface
    interface Finder {
        Findings find(Problem problem, int digits) throws UndecidedException;
    }

    private ProblemCommand(Family family, String prefix, Finder finder) {
        this.family = family;
        this.prefix = prefix;
        this.finder = finder;
    }

    /** ironbound bound FAMILY. */
    static CommandSpec bound(Family family) {
        return spec(family, new ProblemCommand(family, "", Bounds::of), family.description(), family.examples());
    }

    /** ironbound privacy FAMILY, for a family of clustering problems. */
    static CommandSpec privacy(Family family) {
        Finder finder = (problem, digits) -> PrivacyDerivation.extend(Bounds.of(problem, digits), digits);
        return spec(family, new ProblemCommand(family, "privacy-", finder),
            List.of("Bound from below the privacy parameters of every learner that reaches the error: epsilon (DP), rho (zCDP) and mu "
            + "(GDP).",
                "A learner that is more private cannot memorize enough."),
            family.examples().stream().map(line -> line.replace("ironbound bound", "ironbound privacy")).toList());
    }

    /** ironbound learner FAMILY, for a family of one cluster. */
    static CommandSpec learner(Family family) {
        Finder finder = (problem, digits) -> BestLearner.of((ClusteringProblem) problem, digits);
        return spec(family, new ProblemCommand(family, "learner-", finder),
            List.of("Find the learner of a simple family that reaches the error and memorizes least.",
            "Its parameters, what it memorizes and how often it errs at most,"
                + " with a certificate. Where no learner at all reaches the error, that is certified instead."),
            family.examples().stream().map(line -> line.replace("ironbound bound", "ironbound learner")).toList());
    }

    /** ironbound coefficient FAMILY. */
    static CommandSpec coefficient(ContractionFamily family) {
        return spec(family, new ProblemCommand(family, "", Bounds::of), family.description(), family.examples());
    }

    /** ironbound channel MATRIX. */
    static CommandSpec channel() {
        Family family = Families.CHANNEL;
        return spec(family, new ProblemCommand(family, "", Bounds::of), family.description(), family.examples());
    }

    /** The options that state a problem of a family; a matrix is an argument without a name. */
    static void addOptions(Family family, CommandSpec spec) {
        family.options().forEach(spec::addOption);
        if (family == Families.CHANNEL) {
            spec.remove(spec.findOption("--matrix"));
            spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("MATRIX").type(String.class)
                .description(ChannelFamily.MATRIX).build());
        }
    }

    private static CommandSpec spec(Family family, ProblemCommand command, List<String> description, List<String> examples) {
        CommandSpec spec = CommandLines.spec(family.command(), command);
        addOptions(family, spec);
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + Bounds.MAX_DIGITS + "; by default "
            + DEFAULT_DIGITS + "."));
        spec.addOption(CommandLines.json());
        spec.addOption(CommandLines.option("--certificate", "FILE", "Where to write the certificate; by default a name made from the "
            + "problem."));
        spec.addOption(TimeLimit.option(Integer.toString(SECONDS)));
        spec.usageMessage().description(description.toArray(String[]::new)).footer(Families.footer(examples));
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        return unfinished(Optional.empty(), options, shortage);
    }

    private static Answer unfinished(Optional<Problem> problem, ParseResult options, Shortage shortage) {
        return Answer.undecided(problem, CommandLines.isJson(options), shortage.reason("fewer --digits, or a smaller problem"));
    }

    @Override
    public int seconds(ParseResult options) {
        return SECONDS;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        Problem problem;
        int digits;
        try {
            problem = family.problem(Given.of(options));
            digits = CommandLines.digits(options, DEFAULT_DIGITS, Bounds.MAX_DIGITS);
        } catch (InvalidFieldException e) {
            return CommandLines.isOption(options, e.field()) ? Answer.fieldError(e, hint(e.field()))
                : Answer.usageError(e.getMessage(), hint(e.field()));
        }
        session.ifUnfinished(shortage -> unfinished(Optional.of(problem), options, shortage));
        String name = CommandLines.text(options, "--certificate");
        CertificateFile file;
        try {
            file = CertificateFile.prepare(name == null ? prefix + CertificateNames.of(problem) : name);
        } catch (IOException e) {
            return fileError(e);
        }
        try {
            Findings findings = finder.find(problem, digits);
            Checker.check(findings.certificate());
            Report report = new Report(findings);
            String shown = file.path().toString();
            List<String> lines = CommandLines.isJson(options) ? List.of(report.json(shown)) : report.lines(shown);
            return console -> give(console, file, findings.certificate(), lines);
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        } catch (UndecidedException e) {
            return Answer.undecided(Optional.of(problem), CommandLines.isJson(options), e.getMessage());
        }
    }

    private static int give(Console console, CertificateFile file, Certificate certificate, List<String> lines) throws IOException {
        try {
            file.write(certificate);
        } catch (IOException e) {
            return fileError(e).give(console);
        }
        console.lines(lines);
        return ExitCode.OK;
    }

    private String hint(String field) {
        return field.equals("digits") ? "--digits " + DEFAULT_DIGITS
            : family.hints().getOrDefault(field, "--" + field + " with a value that is allowed");
    }

    private static Answer fileError(IOException e) {
        return Answer.usageError("--certificate " + e.getMessage(), "--certificate with a file in a folder that exists and can be written");
    }
}
