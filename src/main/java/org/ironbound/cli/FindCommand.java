package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Unit;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.curve.Range;
import org.ironbound.find.Found;
import org.ironbound.find.Numbers;
import org.ironbound.find.Question;
import org.ironbound.find.Search;
import org.ironbound.find.Unknown;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.report.CertificateNames;
import org.ironbound.report.Undecided;
import org.ironbound.search.Bounds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound find UNKNOWN FAMILY: a question turned round. */
final class FindCommand implements Command {
    private static final int DEFAULT_DIGITS = 12;
    private static final int SECONDS = 600;
    /** A number that is allowed for each unknown that is no whole number. */
    private static final BigFraction SMALL = new BigFraction(1, 1_000_000);
    private static final String MOST = "memorization-at-most";
    private static final String UNIT = "unit";

    private final Unknown unknown;
    private final Family family;

    private FindCommand(Unknown unknown, Family family) {
        this.unknown = unknown;
        this.family = family;
    }

    /** The families whose problems have this number. */
    static List<Family> families(Unknown unknown) {
        return Families.MEMORIZATION.stream().filter(family -> family.options().stream()
            .anyMatch(option -> option.longestName().equals("--" + unknown.field()))).toList();
    }

    /** What can be asked about the families of one unknown, for its help. */
    static String description(Unknown unknown) {
        return "Find the " + unknown.field() + " with which learners need no more than some memorization.";
    }

    /** Commands that ask for an unknown, after ironbound find. */
    static List<String> examples(Unknown unknown, String family) {
        List<String> lines = new ArrayList<>();
        boolean isCustom = family.equals(CustomFamily.NAME);
        String most = "--" + MOST + (isCustom ? " 10" : " 1000");
        String range = "--" + unknown.field() + " " + (unknown.isWhole() ? (isCustom ? 2 : 1) + "..1000" : "0.01..0.4:0.01")
            + (isCustom ? " " + most : "");
        for (String last : List.of(most, range)) {
            lines.add("  ironbound find " + unknown.field() + " " + family + " \\");
            lines.add("      " + (isCustom ? customProblem(unknown) : problem(unknown, family)) + " \\");
            lines.add("      " + last);
        }
        return lines;
    }

    private static String customProblem(Unknown unknown) {
        Map<Unknown, String> options = new LinkedHashMap<>();
        options.put(Unknown.TAU, "1/2");
        options.put(Unknown.RHO, "1/20");
        options.put(Unknown.INFORMATION, "1.5");
        if (Set.of(Unknown.EPSILON, Unknown.DELTA, Unknown.MESSAGES).contains(unknown)) {
            options.put(Unknown.DELTA, "1e-9");
            options.put(Unknown.MESSAGES, "2^64");
        }
        options.remove(unknown);
        return options.entrySet().stream().map(option -> "--" + option.getKey().field() + " " + option.getValue())
            .collect(Collectors.joining(" "));
    }

    /** The options of a problem but for the unknown one. */
    private static String problem(Unknown unknown, String family) {
        List<String> options = new ArrayList<>();
        options.add(family.equals(MixtureFamily.NAME)
            ? (unknown == Unknown.CLUSTERS ? "" : "--clusters 100 ") + "--cluster gaussian:10000"
            : unknown == Unknown.DIMENSION ? "" : "--dimension 10000");
        options.add(unknown == Unknown.SAMPLES ? "" : "--samples " + (family.equals(MixtureFamily.NAME) ? 3000 : 10));
        options.add(switch (unknown) {
            case ERROR, MEAN_SQUARED_ERROR -> "";
            case FALSE_NEGATIVE -> "--false-positive 0.1";
            case FALSE_POSITIVE -> "--false-negative 0.1";
            default -> "--error 0.2";
        });
        return String.join(" ", options.stream().filter(option -> !option.isEmpty()).toList());
    }

    /** ironbound find UNKNOWN FAMILY. */
    static CommandSpec spec(Unknown unknown, Family family) {
        CommandSpec spec = CommandLines.spec(family.name(), new FindCommand(unknown, family));
        ProblemCommand.addOptions(family, spec);
        spec.addOption(CommandLines.option("--" + MOST, "T", "What a learner may memorize, above 0; left out, any learner will do that "
            + "reaches the error."));
        spec.addOption(CommandLines.option("--" + UNIT, "U", "bits (by default) or nats: the unit of T."));
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + Bounds.MAX_DIGITS + "; by default "
            + DEFAULT_DIGITS + "."));
        spec.addOption(CommandLines.json());
        CertificateFolder.addOptions(spec, "Where to write the certificates, by default here.");
        spec.addOption(TimeLimit.option(Integer.toString(SECONDS)));
        String option = "--" + unknown.field();
        spec.usageMessage().description(description(unknown),
            "On one side every learner that reaches the error memorizes more, or none reaches it; on the other some learner does not: two "
            + "certificates, as 'ironbound bound' writes them. " + option + " is left out, or a range that limits it: "
            + (unknown.isWhole() ? "1..1000 for all whole numbers, 100..1000:100 or a list for these only."
                : "0.01..0.4 for the decimals of three digits, 0.01..0.4:0.01 or a list for these only."))
            .footer(Families.footer(examples(unknown, family.name())));
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        return unfinished(options, "", shortage);
    }

    private String reason(Shortage shortage) {
        return shortage.reason("a narrower range such as --" + unknown.field() + " " + (unknown.isWhole() ? "10..100" : "0.1..0.2"));
    }

    private Answer unfinished(ParseResult options, String progress, Shortage shortage) {
        return Answer.undecided(Optional.empty(), CommandLines.isJson(options), progress + reason(shortage));
    }

    /** What was certified before the time was over is kept. */
    private Answer unfinished(ParseResult options, CertificateFolder folder, Search search, boolean isMonotone, Shortage shortage) {
        Found found = search.soFar(isMonotone);
        return found.certificates().isEmpty() ? unfinished(options, search.progress() + "; ", shortage)
            : console -> give(console, found, folder, CommandLines.isJson(options), Optional.of(reason(shortage)));
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        return SECONDS;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        Given given = Given.of(options);
        Question question;
        Numbers numbers;
        boolean isMonotone;
        int digits;
        try {
            question = question(options);
            digits = CommandLines.digits(options, DEFAULT_DIGITS, Bounds.MAX_DIGITS);
            isMonotone = isMonotone(given);
            numbers = numbers(given, isMonotone);
        } catch (InvalidFieldException e) {
            return CommandLines.isOption(options, e.field()) ? Answer.fieldError(e, hint(given, e.field()))
                : Answer.usageError(e.getMessage(), hint(given, e.field()));
        }
        CertificateFolder folder = CertificateFolder.of(options);
        Optional<Answer> error = folder.prepare();
        if (error.isPresent()) {
            return error.get();
        }
        Search search = new Search(unknown, numbers, value -> problem(given, value), question, digits);
        session.showProgress(search::progress);
        boolean isOrdered = isMonotone;
        session.ifUnfinished(shortage -> unfinished(options, folder, search, isOrdered, shortage));
        Found found = search.run(isMonotone);
        if (found.certificates().isEmpty()) {
            return Answer.undecided(Optional.empty(), CommandLines.isJson(options), "with none of the " + found.looked().size()
                + " numbers that were looked at there is a certificate for one side");
        }
        return console -> give(console, found, folder, CommandLines.isJson(options), Optional.empty());
    }

    /** @param unfinished why the search was left before its end, if it was */
    private static int give(Console console, Found found, CertificateFolder folder, boolean isJson, Optional<String> unfinished)
            throws IOException {
        Map<Certificate, String> files = new HashMap<>();
        for (Certificate certificate : found.certificates()) {
            String file = CertificateNames.of(certificate.problem());
            if (folder.write(file, out -> CertificateWriter.write(certificate, out))) {
                files.put(certificate, folder.place(file));
            }
        }
        Function<Certificate, Optional<String>> written = certificate -> Optional.ofNullable(files.get(certificate));
        console.lines(isJson ? List.of(found.json(written, unfinished)) : found.lines(written));
        if (!isJson && unfinished.isPresent()) {
            console.line("");
            console.lines(Undecided.lines(unfinished.get()));
        }
        Optional<Answer> error = folder.failure();
        return error.isPresent() ? error.get().give(console) : unfinished.isPresent() ? ExitCode.UNDECIDED : ExitCode.OK;
    }

    private Question question(ParseResult options) {
        String most = CommandLines.text(options, "--" + MOST);
        String unit = CommandLines.text(options, "--" + UNIT);
        if (most == null && family.name().equals(CustomFamily.NAME)) {
            throw new InvalidFieldException(MOST, null, "given: what learners there are is not known from coefficients");
        }
        if (most == null && unit != null) {
            throw new InvalidFieldException(UNIT, unit, "given with --" + MOST + " only");
        }
        Unit wanted = Stream.of(Unit.BITS, Unit.NATS).filter(each -> unit == null || each.label().equals(unit)).findFirst()
            .orElseThrow(() -> new InvalidFieldException(UNIT, unit, "bits or nats"));
        return new Question(Optional.ofNullable(most).map(text -> ExactNumber.parse(MOST, text)), wanted);
    }

    /** Whether the numbers are ordered by a theorem, whatever the unknown one is. */
    private boolean isMonotone(Given given) {
        boolean hasSignal = Unknown.SIGNALS.stream().anyMatch(signal -> family.options().stream()
            .anyMatch(option -> option.longestName().equals("--" + signal.field())) && given.text("--" + signal.field()) != null);
        return unknown.isMonotone(problem(given, unknown.isWhole() ? BigFraction.TWO : SMALL), hasSignal);
    }

    /** The numbers that are asked about: with all of them there is a problem. */
    private Numbers numbers(Given given, boolean isMonotone) {
        String text = given.text("--" + unknown.field());
        if (text == null) {
            return inOrder(unknown.numbers(isMonotone).without(value -> !isAllowed(given, value)));
        }
        if (!Range.isOne(text)) {
            throw new InvalidFieldException(unknown.field(), text, "left out, as it is what is asked for, or a range such as "
                + (unknown.isWhole() ? "1..1000" : "0.01..0.4"));
        }
        Numbers numbers = Numbers.of(unknown.field(), text, unknown.isWhole());
        for (BigFraction end : List.of(numbers.first(), numbers.last())) {
            try {
                problem(given, end);
            } catch (InvalidFieldException e) {
                throw e.field().equals(unknown.field()) ? e.given(Fractions.text(end) + " in " + text) : e;
            }
        }
        return inOrder(numbers);
    }

    private Numbers inOrder(Numbers ascending) {
        return unknown.isFalling() ? ascending.reversed() : ascending;
    }

    private boolean isAllowed(Given given, BigFraction value) {
        try {
            problem(given, value);
            return true;
        } catch (InvalidFieldException e) {
            return false;
        }
    }

    /** The problem with a number in the place of the unknown. */
    private Problem problem(Given given, BigFraction value) {
        return family.problem(option -> option.equals("--" + unknown.field()) ? Fractions.text(value) : given.text(option));
    }

    private String hint(Given given, String field) {
        return switch (field) {
            case MOST -> "--" + MOST + " 1000";
            case UNIT -> "--" + MOST + " 1000 --" + UNIT + " nats";
            case "digits" -> "--digits " + DEFAULT_DIGITS;
            default -> field.equals(unknown.field()) ? unknownHint(given)
                : family.hints().getOrDefault(field, "--" + field + " with a value that is allowed");
        };
    }

    private String unknownHint(Given given) {
        String option = "--" + unknown.field();
        String example = String.join("", examples(unknown, family.name()).subList(0, 3)).replaceAll("[ \\\\]+", " ").strip();
        return given.text(option) == null ? example
            : "without " + option + ", or with a range: " + option + (unknown.isWhole() ? " 1..1000" : " 0.01..0.4");
    }
}
