package org.ironbound.cli;

import java.io.IOException;
import java.math.BigInteger;
import org.ironbound.certificate.Checker;
import org.ironbound.certificate.GaussianClustering;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.certificate.Limits;
import org.ironbound.problem.ExactNumber;
import org.ironbound.report.CertificateNames;
import org.ironbound.report.GaussianJson;
import org.ironbound.report.GaussianReport;
import org.ironbound.search.GaussianBounds;
import org.ironbound.search.GaussianSearch;
import org.ironbound.search.UndecidedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound bound gaussian. */
final class BoundGaussianCommand implements Command {
    private static final int DEFAULT_DIGITS = 12;

    private final Console console;

    private BoundGaussianCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = CommandLines.spec("gaussian", new BoundGaussianCommand(console));
        GaussianOptions.addTo(spec);
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + GaussianSearch.MAX_DIGITS + "; by default " + DEFAULT_DIGITS + "."));
        spec.addOption(OptionSpec.builder("--json").description("Print one JSON object instead of text.").build());
        spec.addOption(CommandLines.option("--certificate", "FILE", "Where to write the certificate; by default a name made from the problem."));
        spec.usageMessage()
            .description("Bound how much every learner memorizes that tells samples of a Gaussian cluster from noise, from below and above, and write"
                + " a certificate. All numbers are read exactly: 0.1, 1e-3, 1/3, 10^6.")
            .footer("", "Examples:",
                "  ironbound bound gaussian --dimension 10000 --samples 10 --error 0.1",
                "  ironbound bound gaussian --dimension 10^6 --samples 9 --error 1/3 --digits 20",
                "  ironbound bound gaussian --dimension 500 --samples 3 --lambda-squared 1/20 \\",
                "      --false-negative 0.2 --false-positive 1e-2 --json --certificate out.json");
        return spec;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) throws Exception {
        GaussianClustering problem;
        int digits;
        try {
            problem = GaussianOptions.input(options).problem();
            digits = digits(CommandLines.text(options, "--digits"));
        } catch (InvalidFieldException e) {
            return GaussianOptions.usageError(console, e);
        }
        String name = CommandLines.text(options, "--certificate");
        CertificateFile file;
        try {
            file = CertificateFile.prepare(name == null ? CertificateNames.of(problem) : name);
        } catch (IOException e) {
            return fileError(e);
        }
        try {
            GaussianBounds bounds = GaussianSearch.bounds(problem, digits, Limits.MAX_PRECISION);
            Checker.check(bounds.certificate());
            file.write(bounds.certificate());
            String shown = file.path().toString();
            console.out().print(options.hasMatchedOption("--json") ? GaussianJson.text(bounds, shown) : new GaussianReport(bounds).text(shown));
            return ExitCode.OK;
        } catch (UndecidedException e) {
            console.out().print(options.hasMatchedOption("--json")
                ? GaussianJson.undecided(problem, e.getMessage()) : "UNDECIDED " + e.getMessage() + System.lineSeparator());
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
