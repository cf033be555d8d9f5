package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SampledProblem;
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

    /** ironbound learner FAMILY, for a family of clustering problems or mixtures. */
    static CommandSpec learner(Family family) {
        Finder finder = (problem, digits) -> BestLearner.of((SampledProblem) problem, digits);
        return spec(family, new ProblemCommand(family, "learner-", finder),
            List.of("Find the learner of a simple family that reaches the error and memorizes least.",
            "Its parameters, what it memorizes and how often it errs at most,"
                + " with a certificate. Where no learner at all reaches the error, that is certified instead.",
            "Of a mixture: a learner with a part for each cluster; nothing is learnt of clusters that are too rare."),
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
        CertificateTarget.addOptions(spec, "a name made from the problem");
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
    public int seconds(ParseResult options, Places places) {
        return SECONDS;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        Problem problem;
        int digits;
        List<String> remarks = new ArrayList<>();
        try {
            problem = family.problem(Given.of(options, remarks::add));
            digits = CommandLines.digits(options, DEFAULT_DIGITS, Bounds.MAX_DIGITS);
        } catch (InvalidFieldException e) {
            return fieldError(options, e);
        }
        session.ifUnfinished(shortage -> unfinished(Optional.of(problem), options, shortage));
        session.give(console -> {
            remarks.forEach(console::message);
            return ExitCode.OK;
        });
        CertificateTarget target;
        try {
            target = CertificateTarget.of(options, Optional.of(prefix + CertificateNames.of(problem)));
        } catch (IOException e) {
            return CertificateTarget.error(e);
        }
        try {
            Findings findings = finder.find(problem, digits);
            Checker.check(findings.certificate(), findings.steps());
            Report report = new Report(findings);
            CertificateTarget.Result result = CommandLines.isJson(options) ? name -> List.of(report.json(name)) : report::lines;
            return console -> target.give(console, out -> CertificateWriter.write(findings.certificate(), out), result, ExitCode.OK);
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        } catch (UndecidedException e) {
            return Answer.undecided(Optional.of(problem), CommandLines.isJson(options), e.getMessage());
        }
    }

    /**
     * What it finds, checked, for a command that shows it in another way.
     *
     * @throws InvalidFieldException if an option is not right
     */
    Certificate certificate(ParseResult options) throws UndecidedException {
        Problem problem = family.problem(Given.of(options));
        Findings findings = finder.find(problem, CommandLines.digits(options, DEFAULT_DIGITS, Bounds.MAX_DIGITS));
        try {
            Checker.check(findings.certificate());
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        }
        return findings.certificate();
    }

    /** Says what is wrong with an option. */
    Answer fieldError(ParseResult options, InvalidFieldException e) {
        return CommandLines.isOption(options, e.field()) ? Answer.fieldError(e, hint(e.field()))
            : Answer.usageError(e.getMessage(), hint(e.field()));
    }

    private String hint(String field) {
        return field.equals("digits") ? "--digits " + DEFAULT_DIGITS
            : family.hints().getOrDefault(field, "--" + field + " with a value that is allowed");
    }
}
