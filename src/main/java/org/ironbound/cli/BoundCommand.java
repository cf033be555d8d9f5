package org.ironbound.cli;

import java.io.IOException;
import java.math.BigInteger;
import org.ironbound.certificate.Checker;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.certificate.Problem;
import org.ironbound.problem.ExactNumber;
import org.ironbound.report.CertificateNames;
import org.ironbound.report.Report;
import org.ironbound.report.Undecided;
import org.ironbound.search.GaussianSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound bound FAMILY: states a problem, finds bounds, checks and writes their certificate, prints them. */
final class BoundCommand implements Command {
    private static final int DEFAULT_DIGITS = 12;

    private final Console console;
    private final Family family;

    private BoundCommand(Console console, Family family) {
        this.console = console;
        this.family = family;
    }

    static CommandSpec spec(Console console, Family family) {
        CommandSpec spec = CommandLines.spec(family.name(), new BoundCommand(console, family));
        family.options().forEach(spec::addOption);
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + GaussianSearch.MAX_DIGITS + "; by default " + DEFAULT_DIGITS + "."));
        spec.addOption(OptionSpec.builder("--json").description("Print one JSON object instead of text.").build());
        spec.addOption(CommandLines.option("--certificate", "FILE", "Where to write the certificate; by default a name made from the problem."));
        spec.usageMessage().description(family.description()).footer(Families.footer(family.examples()));
        return spec;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) throws Exception {
        Problem problem;
        int digits;
        try {
            problem = family.problem(options);
            digits = digits(CommandLines.text(options, "--digits"));
        } catch (InvalidFieldException e) {
            return console.usageError("--" + e.getMessage(), family.hints().getOrDefault(e.field(), "--" + e.field() + " with a value that is allowed"));
        }
        String name = CommandLines.text(options, "--certificate");
        CertificateFile file;
        try {
            file = CertificateFile.prepare(name == null ? CertificateNames.of(problem) : name);
        } catch (IOException e) {
            return fileError(e);
        }
        try {
            Report report = family.bounds(problem, digits);
            Checker.check(report.certificate());
            file.write(report.certificate());
            String shown = file.path().toString();
            console.out().print(options.hasMatchedOption("--json") ? report.json(shown) : report.text(shown));
            return ExitCode.OK;
        } catch (UndecidedException e) {
            console.out().print(options.hasMatchedOption("--json")
                ? Undecided.json(problem, e.getMessage()) : "UNDECIDED " + e.getMessage() + System.lineSeparator());
            return ExitCode.UNDECIDED;
        } catch (IOException e) {
            return fileError(e);
        }
    }

    private int fileError(IOException e) {
        return console.usageError("--certificate " + e.getMessage(), "--certificate with a file in a folder that exists and can be written");
    }

    private static int digits(String text) {
        if (text == null) {
            return DEFAULT_DIGITS;
        }
        BigInteger digits = ExactNumber.parseWhole("digits", text);
        if (digits.signum() <= 0 || digits.compareTo(BigInteger.valueOf(GaussianSearch.MAX_DIGITS)) > 0) {
            throw new InvalidFieldException("digits", text, "a whole number from 1 to " + GaussianSearch.MAX_DIGITS);
        }
        return digits.intValueExact();
    }
}
