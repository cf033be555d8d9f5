package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.curve.Column;
import org.ironbound.curve.Estimate;
import org.ironbound.curve.HtmlReport;
import org.ironbound.curve.RulesInWords;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Decimals;
import org.ironbound.report.StatedQuantity;
import org.ironbound.serve.Computations;
import org.ironbound.serve.Question;
import org.ironbound.serve.Reply;
import org.ironbound.serve.Request;
import org.ironbound.serve.Site;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The pages of {@code ironbound serve}: one for each family of problems, a form with the options of its commands. What is sent is given to
 * the command as it is, so a page takes what the command takes, and shows its answer or its error.
 */
final class Explorer implements Site {
    private static final String CERTIFICATE = "certificate.json";
    private static final String PAGE = "curve.html";
    private static final String BUNDLE = "curve.jsonl";
    private static final int ESTIMATE_DIGITS = 12;
    /** Options of a sweep that are texts. */
    private static final List<String> OF_SWEEPS = List.of("--points", "--spacing");
    /** The value of a flag that is set. */
    private static final String ON = "on";
    /** A field that is no option: whether the derivation is shown too. */
    private static final String DERIVATION = "derivation";
    /** An option of both commands. */
    private static final String DIGITS = "--digits";
    private static final String FILE = "FILE";
    /** What options call a value that may be a file. */
    private static final Set<String> FILES = Set.of(FILE, ChannelFamily.MATRIX_LABEL, ChannelFamily.LAW_LABEL);
    private static final Pattern GIVEN = Pattern.compile("(--[a-z-]+) (\\S+)");

    private final Computations computations;
    private final int seconds;

    /** @param seconds that the answer to one question may take */
    Explorer(Computations computations, int seconds) {
        this.computations = computations;
        this.seconds = seconds;
    }

    /** How a field of a form is filled. */
    private enum Kind {
        /** A number, or a range. */
        NUMBER,
        /** Another short text. */
        TEXT,
        /** A name or a few numbers, or the lines of a file. */
        LINES,
        /** Yes or no. */
        FLAG
    }

    /**
     * What the form of a family asks for.
     *
     * @param name        of the option, with dashes
     * @param kind        how it is filled
     * @param isFile      whether the option takes nothing but a file
     * @param description for people
     */
    private record Field(String name, Kind kind, boolean isFile, String description) {
        static Field of(OptionSpec option) {
            String name = option.longestName();
            String field = name.substring(2);
            Kind kind = option.arity().max() == 0 ? Kind.FLAG
                : FILES.contains(option.paramLabel()) ? Kind.LINES
                    : CurveCommand.WHOLE.contains(field) || CurveCommand.FRACTIONS.contains(field) ? Kind.NUMBER : Kind.TEXT;
            return new Field(name, kind, option.paramLabel().equals(FILE), String.join(" ", option.description()));
        }

        static Field of(String name, String description) {
            return new Field(name, Kind.TEXT, false, description);
        }

        String parameter() {
            return name.substring(2);
        }

        /** Whether a text is what a file is to hold. */
        boolean isContent(String text) {
            return kind == Kind.LINES && (isFile || text.contains("\n") || text.startsWith("["));
        }
    }

    @Override
    public Reply reply(Request request) throws IOException, InterruptedException {
        switch (request.path()) {
            case "/style.css":
                return new Reply(Reply.OK, "text/css; charset=utf-8", HtmlReport.resource(HtmlReport.STYLE)
                    + HtmlReport.resource("serve/explorer.css"));
            case "/script.js":
                return new Reply(Reply.OK, "text/javascript; charset=utf-8", HtmlReport.resource(HtmlReport.SCRIPT)
                    + HtmlReport.resource("serve/explorer.js"));
            case "/":
                return page(Families.ALL.get(0), defaults(Families.ALL.get(0)), Reply.OK, "");
            default:
                Optional<Family> family = Families.ALL.stream().filter(known -> request.path().equals("/" + known.name())).findFirst();
                return family.isEmpty() ? Reply.plain(Reply.NOT_FOUND, "error: there is no such page")
                    : reply(family.get(), request);
        }
    }

    private static List<Field> fields(Family family) {
        List<Field> fields = new ArrayList<>(family.options().stream().map(Field::of).toList());
        fields.add(new Field("--" + DERIVATION, Kind.FLAG, false, "Show the derivation of a point too, step by step."));
        fields.add(Field.of(DIGITS, "Significant digits."));
        fields.add(Field.of("--points", "How many numbers a range such as 1..10^6 has."));
        fields.add(Field.of("--spacing", "How they lie: geometric or linear."));
        return fields;
    }

    /** The options of the family's first example of a sweep. */
    private static Map<String, String> defaults(Family family) {
        List<String> lines = family.sweeps();
        int end = 0;
        while (lines.get(end).endsWith("\\")) {
            end++;
        }
        String example = String.join(" ", lines.subList(0, end + 1));
        Map<String, String> given = new LinkedHashMap<>();
        Matcher matcher = GIVEN.matcher(example);
        while (matcher.find()) {
            given.put(matcher.group(1).substring(2), matcher.group(2));
        }
        String[] words = example.strip().split("\\s+");
        if (!words[3].startsWith("--")) {
            given.put("matrix", words[3]);
        }
        return given;
    }

    private Reply reply(Family family, Request request) throws IOException, InterruptedException {
        Map<String, String> given = new TreeMap<>(request.parameters());
        given.values().removeIf(String::isBlank);
        if (given.isEmpty()) {
            return page(family, defaults(family), Reply.OK, "");
        }
        try {
            requireFields(family, given);
        } catch (InvalidFieldException e) {
            return page(family, given, Reply.WRONG, words(List.of("error: --" + e.getMessage())));
        }
        boolean isSweep = given.entrySet().stream().anyMatch(one -> CurveCommand.isRange(one.getKey(), one.getValue()))
            || OF_SWEEPS.stream().anyMatch(option -> given.containsKey(option.substring(2)));
        Map<String, String> files = files(family, given);
        Optional<Computations.Output> output = computations.run(new Question(args(family, given, files, isSweep), files, request.page()));
        if (output.isEmpty()) {
            return page(family, given, Reply.BUSY, words(List.of("error: too many questions at once", "try:   again in a moment")));
        }
        return answer(family, given, isSweep, output.get(), given.containsKey(DERIVATION) ? derivation(output.get(), request) : "");
    }

    /** How a certificate was derived, as explain prints it; empty if there is none. */
    private String derivation(Computations.Output output, Request request) throws IOException, InterruptedException {
        String certificate = output.files().get(CERTIFICATE);
        if (certificate == null) {
            return "";
        }
        Optional<Computations.Output> explained = computations.run(new Question(List.of("explain", "--seconds=" + seconds, CERTIFICATE),
            Map.of(CERTIFICATE, certificate), request.page()));
        return explained.filter(found -> found.code() == ExitCode.OK).map(found -> "<h2>Derivation</h2>\n<pre id=\"derivation\">"
            + HtmlReport.escaped(found.out()) + "</pre>\n").orElse("");
    }

    /** Nothing but the form's fields may be sent, and nothing that leads to a file: the command finds only what was sent itself. */
    private static void requireFields(Family family, Map<String, String> given) {
        Map<String, Field> known = fields(family).stream().collect(Collectors.toMap(Field::parameter, field -> field));
        for (Map.Entry<String, String> one : given.entrySet()) {
            String name = InvalidFieldException.shorten(one.getKey());
            Field field = known.get(one.getKey());
            if (field == null) {
                throw new InvalidFieldException(name, one.getValue(), "left out: there is no such field");
            }
            if (!field.isContent(one.getValue()) && isElsewhere(one.getValue())) {
                throw new InvalidFieldException(name, one.getValue(), "given without a file: pages do not read any");
            }
            if (field.kind == Kind.FLAG && !one.getValue().equals(ON)) {
                throw new InvalidFieldException(name, one.getValue(), ON + ", or left out");
            }
        }
    }

    /** What was sent as the lines of a file, by the name of its field, which is the name of the file too. */
    private static Map<String, String> files(Family family, Map<String, String> given) {
        Map<String, String> files = new TreeMap<>();
        for (Field field : fields(family)) {
            String text = given.get(field.parameter());
            if (text != null && field.isContent(text)) {
                files.put(field.parameter(), text);
            }
        }
        return files;
    }

    private static boolean isElsewhere(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() || path.getRoot() != null || path.normalize().startsWith("..");
        } catch (InvalidPathException e) {
            // Then it leads nowhere; the sign that no command line can have is refused with it.
            return text.indexOf('\0') >= 0;
        }
    }

    /** The command line that answers. Each value is a part of its option, or behind all options: none can be taken for another one. */
    private List<String> args(Family family, Map<String, String> given, Map<String, String> files, boolean isSweep) {
        List<String> args = new ArrayList<>(isSweep ? List.of("curve", family.name()) : family.words());
        Optional<String> last = Optional.empty();
        for (Field field : fields(family)) {
            String text = files.containsKey(field.parameter()) ? field.parameter() : given.get(field.parameter());
            if (text != null && family == Families.CHANNEL && field.name.equals("--matrix")) {
                last = Optional.of(text);
            } else if (text != null && !field.parameter().equals(DERIVATION)) {
                args.add(field.kind == Kind.FLAG ? field.name : field.name + "=" + text);
            }
        }
        args.add("--seconds=" + seconds);
        args.addAll(isSweep ? List.of("--html=" + PAGE, "--bundle=" + BUNDLE) : List.of("--certificate=" + CERTIFICATE));
        last.ifPresent(text -> args.addAll(List.of("--", text)));
        return args;
    }

    private Reply answer(Family family, Map<String, String> given, boolean isSweep, Computations.Output output, String derivation)
            throws IOException {
        List<String> messages = new ArrayList<>(output.err().lines().toList());
        Optional<String> file = Optional.ofNullable(output.files().get(isSweep ? PAGE : CERTIFICATE));
        switch (output.code()) {
            case ExitCode.OK:
            case ExitCode.UNDECIDED:
                messages.addAll(0, output.out().lines().dropWhile(line -> !line.startsWith("UNDECIDED")).toList());
                if (file.isEmpty()) {
                    return page(family, given, Reply.OK, words(messages));
                }
                String result = isSweep ? HtmlReport.body(file.get()) : point(output.out(), file.get());
                return page(family, given, Reply.OK, (messages.isEmpty() ? "" : words(messages)) + result + derivation);
            case ExitCode.USAGE:
                return page(family, given, Reply.WRONG, words(messages));
            default:
                return page(family, given, output.code() < 0 ? Reply.OK : Reply.DEFECT, words(List.of(output.code() < 0
                    ? "UNDECIDED: not finished in " + seconds + " s" : "error: a defect of ironbound")));
        }
    }

    private static String words(List<String> lines) {
        return "<pre class=\"words\">" + HtmlReport.escaped(String.join("\n", lines)) + "</pre>\n";
    }

    /** What was found about one problem. */
    private static String point(String report, String file) throws IOException {
        Certificate certificate;
        try {
            certificate = CertificateReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        }
        return "<h1>Certified</h1>\n" + beside(certificate) + "<pre>" + HtmlReport.escaped(report) + "</pre>\n"
            + "<p><a id=\"certificates\" download=\"" + CERTIFICATE + "\" href=\"data:application/json;base64,"
            + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)) + "\">The certificate</a>; <code>ironbound check "
            + CERTIFICATE + "</code> checks it, without looking at this page.</p>\n<h2>What the numbers rest on</h2>\n"
            + RulesInWords.html(certificate.steps().stream().flatMap(step -> step.applied().stream()).toList());
    }

    /** The certified bounds and the formula in floating point, side by side; empty where there is no such formula. */
    private static String beside(Certificate certificate) {
        OptionalDouble estimate = Estimate.bits(certificate.problem());
        if (estimate.isEmpty()) {
            return "";
        }
        List<StatedQuantity> stated = StatedQuantity.of(certificate);
        String floating = Decimals.rounded(Fractions.of(new BigDecimal(estimate.getAsDouble())), ESTIMATE_DIGITS, RoundingMode.HALF_EVEN);
        return "<table id=\"beside\"><caption>Excess memorization in bits</caption>\n<thead><tr><th scope=\"col\">every learner, certified"
            + "<th scope=\"col\">the same formula in floating point, not certified<th scope=\"col\">some learner, certified</thead>\n"
            + "<tr><td>" + bound(Column.LOWER, stated) + "<td><output id=\"estimate\">" + floating + "</output><td>"
            + bound(Column.UPPER, stated) + "\n</table>\n";
    }

    private static String bound(Column column, List<StatedQuantity> stated) {
        return column.best(stated).map(value -> (column == Column.LOWER ? "at least " : "at most ")
            + Decimals.rounded(value, ESTIMATE_DIGITS, column.relation().rounding())).orElse("");
    }

    private static Reply page(Family family, Map<String, String> given, int status, String result) throws IOException {
        Map<String, String> parts = Map.of("FAMILY", family.name(), "DESCRIPTION", HtmlReport.escaped(family.description().get(0)),
            "FAMILIES", Families.ALL.stream().map(other -> link(other, other == family)).collect(Collectors.joining("\n")),
            "FIELDS", fields(family).stream().map(field -> input(field, given.getOrDefault(field.parameter(), "")))
                .collect(Collectors.joining("\n")),
            "RESULT", result);
        return Reply.page(status, HtmlReport.filled(HtmlReport.resource("serve/explorer.html"), parts));
    }

    private static String link(Family family, boolean isHere) {
        String query = defaults(family).entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(),
            StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return "<a href=\"/" + family.name() + "?" + HtmlReport.escaped(query) + "\"" + (isHere ? " aria-current=\"page\"" : "") + ">"
            + family.name() + "</a>";
    }

    private static String input(Field field, String value) {
        String name = field.parameter();
        String shown = HtmlReport.escaped(value);
        String input = switch (field.kind) {
            case FLAG -> "<input type=\"checkbox\" name=\"" + name + "\" value=\"" + ON + "\"" + (value.isEmpty() ? "" : " checked")
                + ">";
            case LINES -> "<textarea name=\"" + name + "\" rows=\"2\" spellcheck=\"false\">\n" + shown + "</textarea>";
            case NUMBER -> "<input name=\"" + name + "\" value=\"" + shown + "\" autocomplete=\"off\" spellcheck=\"false\""
                + Slider.of(name).attributes() + ">";
            default -> "<input name=\"" + name + "\" value=\"" + shown + "\" autocomplete=\"off\" spellcheck=\"false\">";
        };
        String lines = field.isFile ? " Paste the lines of the file." : field.kind == Kind.LINES ? " Or paste the lines of a file." : "";
        return "<label>" + name + " " + input + "<small>" + HtmlReport.escaped(field.description() + lines) + "</small></label>";
    }
}
