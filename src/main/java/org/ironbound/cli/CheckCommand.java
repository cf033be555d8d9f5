package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.CertificateReader;
import org.ironbound.certificate.Checker;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.certificate.Problem;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.ClaimCertificate;
import org.ironbound.problem.Difference;
import org.ironbound.report.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound check. */
final class CheckCommand implements Command {
    private final Console console;

    private CheckCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = CommandLines.spec("check", new CheckCommand(console));
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("FILE").type(List.class)
            .auxiliaryTypes(String.class).description("Certificates.").build());
        spec.addOption(CommandLines.option("--problem", "FAMILY", "The problem that you want the certificates to be about: " + Families.names()
            + ", with its options, see 'ironbound bound FAMILY --help'. Any other problem is rejected."));
        stating().values().forEach(spec::addOption);
        spec.usageMessage()
            .description("Recompute every step of certificates and print what they prove, with one verdict for each: VERIFIED or REJECTED.")
            .footer("", "Examples:",
                "  ironbound check gaussian-d10000-n10-e1_10.json",
                "  ironbound check out.json --problem gaussian --dimension 10000 --samples 10 \\",
                "      --error 0.1", "",
                "Exit codes: 0 all verified, 1 one rejected, 2 usage error or unreadable file.");
        return spec;
    }

    /** The options that state a problem of any family, by name; each once. */
    private static Map<String, OptionSpec> stating() {
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        for (Family family : Families.ALL) {
            family.options().forEach(option -> options.putIfAbsent(option.longestName(), option));
        }
        return options;
    }

    @Override
    public int run(CommandSpec spec, ParseResult options) {
        Optional<Problem> wanted;
        try {
            wanted = wanted(options);
        } catch (InvalidFieldException e) {
            return console.usageError("--" + e.getMessage(), hint(e.field()));
        }
        List<String> files = options.matchedPositionalValue(0, List.of());
        int worst = ExitCode.OK;
        for (String file : files) {
            worst = Math.max(worst, check(file, wanted));
        }
        return worst;
    }

    private static String hint(String field) {
        for (Family family : Families.ALL) {
            if (family.hints().containsKey(field)) {
                return family.hints().get(field);
            }
        }
        return "--problem gaussian --dimension 10000 --samples 10 --error 0.1";
    }

    private static Optional<Problem> wanted(ParseResult options) {
        String name = CommandLines.text(options, "--problem");
        if (name == null) {
            if (stating().keySet().stream().anyMatch(options::hasMatchedOption)) {
                throw new InvalidFieldException("problem", null, "given with the options that state it");
            }
            return Optional.empty();
        }
        for (Family family : Families.ALL) {
            if (family.name().equals(name)) {
                requireOnly(family, options);
                return Optional.of(family.problem(options));
            }
        }
        throw new InvalidFieldException("problem", name, Families.names());
    }

    /** No option of another family: it would be ignored silently. */
    private static void requireOnly(Family family, ParseResult options) {
        List<String> own = family.options().stream().map(OptionSpec::longestName).toList();
        for (String option : stating().keySet()) {
            if (options.hasMatchedOption(option) && !own.contains(option)) {
                throw new InvalidFieldException(option.substring(2), CommandLines.text(options, option), "left out for the problem " + family.name());
            }
        }
    }

    /** Checks one file and prints its verdict. */
    private int check(String file, Optional<Problem> wanted) {
        try {
            byte[] bytes = CertificateFile.bytes(file);
            if (ClaimCertificate.isOne(bytes)) {
                checkClaim(file, ClaimCertificate.read(bytes), wanted);
                return ExitCode.OK;
            }
            Certificate certificate = CertificateReader.read(new ByteArrayInputStream(bytes));
            echo(file, certificate);
            Checker.check(certificate);
            Optional<String> difference = wanted.flatMap(problem -> Difference.between(problem, certificate.problem()));
            if (difference.isPresent()) {
                throw new RejectedException("proves its claims, but about another problem: " + difference.get());
            }
            console.out().println("VERIFIED " + file);
            return ExitCode.OK;
        } catch (RejectedException e) {
            console.out().println("REJECTED " + file + ": " + e.getMessage());
            return ExitCode.REJECTED;
        } catch (IOException e) {
            return console.usageError(e.getMessage(), CertificateFile.READ_HINT);
        }
    }

    /** A claim and its proof, or a point at which it is false. */
    private void checkClaim(String file, ClaimCertificate certificate, Optional<Problem> wanted) throws RejectedException {
        console.out().println(file + " states " + (certificate.refutes() ? "a counterexample to" : "a proof of") + ":");
        console.out().println("  " + certificate.claim());
        certificate.definitions().forEach(definition -> console.out().println("    where " + definition));
        if (wanted.isPresent()) {
            throw new RejectedException("is about a claim, not about a problem");
        }
        certificate.check();
        console.out().println(certificate.refutes() ? "  false at " + certificate.shownPoint() : "  true, by " + certificate.cases() + " cases");
        console.out().println("VERIFIED " + file);
    }

    private void echo(String file, Certificate certificate) {
        console.out().println(file + " states:");
        for (String line : Wording.problem(certificate.problem())) {
            console.out().println("  " + line);
        }
        for (Claim claim : certificate.claims()) {
            for (String line : Wording.claim(certificate, claim)) {
                console.out().println("    " + line);
            }
        }
    }
}
