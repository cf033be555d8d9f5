package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound check. */
final class CheckCommand implements Command {
    /** For each file: what costs a tenth of it is rejected before, unless --checking allows it, so it only tells of a slow machine. */
    private static final int SECONDS = 300;
    private static final long MEGABYTE = 1L << 20;
    private static final String LINE = "--line";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("check", new CheckCommand());
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("FILE").type(List.class)
            .auxiliaryTypes(String.class).description("Certificates; - for standard input.").build());
        spec.addOption(CommandLines.option("--problem", "FAMILY", "The problem that you want the certificates to be about: "
            + Families.names()
            + ", with its options, see 'ironbound bound FAMILY --help'. Any other problem is rejected. "
            + "Of a bundle, the certificates about this problem are checked."));
        stating().values().forEach(spec::addOption);
        spec.addOption(CommandLines.option(LINE, "N", "Of bundles, check the certificate in this line only."));
        spec.addOption(OptionSpec.builder("--json").description("Print one JSON object for each file, and for each certificate of a "
            + "bundle, each on a line, instead of text.").build());
        spec.addOption(ClaimOptions.checking("the proof of a claim"));
        spec.addOption(ClaimOptions.tested("close cases of the proof of a claim"));
        spec.addOption(TimeLimit.option(SECONDS + " for each file, and for each megabyte of a bundle"));
        spec.usageMessage()
            .description("Recompute every step of certificates and print what they prove, with one verdict for each: VERIFIED or REJECTED.",
                "A bundle of many certificates, as 'ironbound curve' writes it, has one verdict for all.")
            .footer("", "Examples:",
                "  ironbound check gaussian-d10000-n10-e1_10.json",
                "  ironbound check out.json --problem gaussian --dimension 10000 --samples 10 \\",
                "      --error 0.1",
                "  ironbound check a.json b.json --json",
                "  ironbound check curve.jsonl --problem gaussian --dimension 10000 \\",
                "      --samples 10 --error 0.1", "",
                "Exit codes: 0 all verified, 1 one rejected, 2 usage error or unreadable file,",
                "3 one undecided: time or memory were not enough.");
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
    public Answer unfinished(ParseResult options, Shortage shortage) {
        return unfinished(new ArrayDeque<>(files(options)), CommandLines.isJson(options), shortage);
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        long shares = files(options).stream().mapToLong(file -> share(file, places)).sum();
        return (int) Math.min(SECONDS * shares, TimeLimit.LONGEST);
    }

    /** 1, and 1 more for each megabyte. */
    private static long share(String file, Places places) {
        try {
            return 1 + Files.size(places.source(file)) / MEGABYTE;
        } catch (IOException e) {
            // What is wrong with it is said where it is read.
            return 1;
        }
    }

    private static List<String> files(ParseResult options) {
        return options.matchedPositionalValue(0, List.of());
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws Exception {
        Optional<Problem> wanted;
        OptionalInt line;
        CheckLimit limit;
        try {
            wanted = wanted(options);
            limit = ClaimOptions.limit(options);
            line = line(options);
        } catch (InvalidFieldException e) {
            return Answer.fieldError(e, hint(e.field()));
        }
        boolean isJson = CommandLines.isJson(options);
        Queue<String> files = new ArrayDeque<>(files(options));
        AtomicInteger worst = new AtomicInteger(ExitCode.OK);
        session.ifUnfinished(shortage -> files.isEmpty() ? console -> worst.get() : unfinished(files, isJson, shortage));
        while (!files.isEmpty()) {
            Answer verdict = check(files.peek(), wanted, line, limit, isJson, session);
            session.give(console -> {
                files.remove();
                return worst.accumulateAndGet(verdict.give(console), Math::max);
            });
        }
        return console -> worst.get();
    }

    /** The files that are left have no verdict. */
    private static Answer unfinished(Queue<String> files, boolean isJson, Shortage shortage) {
        return console -> {
            console.lines(CheckedFile.undecided(files.remove(), isJson, shortage.reason("a smaller certificate")));
            for (String file : files) {
                console.lines(CheckedFile.undecided(file, isJson, "not begun"));
            }
            return ExitCode.UNDECIDED;
        };
    }

    /** The line of a bundle that is wanted. */
    private static OptionalInt line(ParseResult options) {
        String text = CommandLines.text(options, LINE);
        return text == null ? OptionalInt.empty() : OptionalInt.of(ExactNumber.parseWhole("line", text, 2, Integer.MAX_VALUE));
    }

    private static String hint(String field) {
        if (field.equals(ClaimOptions.CHECKING)) {
            return ClaimOptions.CHECKING_HINT;
        }
        if (field.equals("line")) {
            return LINE + " 2, which is the first certificate";
        }
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
                return Optional.of(family.problem(Given.of(options)));
            }
        }
        throw new InvalidFieldException("problem", name, Families.names());
    }

    /** No option of another family: it would be ignored silently. */
    private static void requireOnly(Family family, ParseResult options) {
        List<String> own = family.options().stream().map(OptionSpec::longestName).toList();
        for (String option : stating().keySet()) {
            if (options.hasMatchedOption(option) && !own.contains(option)) {
                throw InvalidFieldException.unwanted(option.substring(2), CommandLines.text(options, option), "for the problem "
                    + family.name());
            }
        }
    }

    /** What a file states, and its verdict. */
    private static Answer check(String file, Optional<Problem> wanted, OptionalInt line, CheckLimit limit, boolean isJson,
            Session session) throws ExecutionException, InterruptedException {
        try {
            Path path = file.equals(CertificateFile.STANDARD) ? Path.of(file) : session.places().source(file);
            byte[] bytes = CertificateFile.bytes(path, file, limit);
            if (Bundle.isOne(bytes)) {
                CertificateFile.requireStored(path, file);
                return new CheckedBundle(new CheckedBundle.Source(file, path), wanted, line, isJson, session).check();
            }
            if (line.isPresent()) {
                throw new IOException("'" + file + "' is no bundle, it has no line " + line.getAsInt());
            }
            CheckedFile checked = CheckedFile.of(file, bytes, wanted, limit);
            return checked.answer(isJson);
        } catch (IOException e) {
            return console -> {
                if (isJson) {
                    console.lines(CheckedFile.undecided(file, true, e.getMessage()));
                }
                return console.usageError(e.getMessage(), CertificateFile.READ_HINT);
            };
        }
    }
}
