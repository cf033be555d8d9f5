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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.curve.Estimate;
import org.ironbound.curve.HtmlReport;
import org.ironbound.curve.RulesInWords;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.Decimals;
import org.ironbound.serve.Computations;
import org.ironbound.serve.Reply;
import org.ironbound.serve.Request;
import org.ironbound.serve.Site;

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
    /** An option of both commands. */
    private static final String DIGITS = "--digits";
    private static final Pattern GIVEN = Pattern.compile("(--[a-z-]+) (\\S+)");

    private final Computations computations;
    private final int seconds;

    /** @param seconds that the answer to one question may take */
    Explorer(Computations computations, int seconds) {
        this.computations = computations;
        this.seconds = seconds;
    }

    /**
     * What the form of a family asks for.
     *
     * @param name        of the option, with dashes
     * @param description for people
     */
    private record Field(String name, String description) {
        String parameter() {
            return name.substring(2);
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
                    : reply(family.get(), request.parameters());
        }
    }

    /** All but files and flags, which are for files. */
    private static List<Field> fields(Family family) {
        List<Field> fields = new ArrayList<>();
        family.options().stream().filter(option -> option.arity().max() > 0 && !option.paramLabel().equals("FILE"))
            .forEach(option -> fields.add(new Field(option.longestName(), String.join(" ", option.description()))));
        fields.add(new Field(DIGITS, "Significant digits."));
        fields.add(new Field("--points", "How many numbers a range such as 1..10^6 has."));
        fields.add(new Field("--spacing", "How they lie: geometric or linear."));
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

    /** @param parameters what was sent */
    private Reply reply(Family family, Map<String, String> parameters) throws IOException, InterruptedException {
        Map<String, String> given = new TreeMap<>(parameters);
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
        List<String> args = args(family, given, isSweep);
        Optional<Computations.Output> output = computations.run(args);
        if (output.isEmpty()) {
            return page(family, given, Reply.BUSY, words(List.of("error: too many questions at once", "try:   again in a moment")));
        }
        return answer(family, given, isSweep, output.get());
    }

    /** Nothing but the form's fields may be sent, and nothing that leads to a file: the command runs where there is none. */
    private static void requireFields(Family family, Map<String, String> given) {
        List<String> known = fields(family).stream().map(Field::parameter).toList();
        for (Map.Entry<String, String> one : given.entrySet()) {
            String name = InvalidFieldException.shorten(one.getKey());
            if (!known.contains(one.getKey())) {
                throw new InvalidFieldException(name, one.getValue(), "left out: there is no such field");
            }
            if (isElsewhere(one.getValue())) {
                throw new InvalidFieldException(name, one.getValue(), "given without a file: pages do not read any");
            }
        }
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
    private List<String> args(Family family, Map<String, String> given, boolean isSweep) {
        List<String> args = new ArrayList<>(isSweep ? List.of("curve", family.name()) : family.words());
        Optional<String> last = Optional.empty();
        for (Field field : fields(family)) {
            String text = given.get(field.parameter());
            if (text != null && family == Families.CHANNEL && field.name.equals("--matrix")) {
                last = Optional.of(text);
            } else if (text != null) {
                args.add(field.name + "=" + text);
            }
        }
        args.add("--seconds=" + seconds);
        args.addAll(isSweep ? List.of("--html=" + PAGE, "--bundle=" + BUNDLE) : List.of("--certificate=" + CERTIFICATE));
        last.ifPresent(text -> args.addAll(List.of("--", text)));
        return args;
    }

    private Reply answer(Family family, Map<String, String> given, boolean isSweep, Computations.Output output) throws IOException {
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
                return page(family, given, Reply.OK, (messages.isEmpty() ? "" : words(messages)) + result);
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
        OptionalDouble estimate = Estimate.bits(certificate.problem());
        String floating = estimate.isEmpty() ? "" : "<p>The lower bound by its formula in floating point, which is not certified: <output "
            + "id=\"estimate\">" + Decimals.rounded(Fractions.of(new BigDecimal(estimate.getAsDouble())), ESTIMATE_DIGITS,
                RoundingMode.HALF_EVEN) + "</output> bits.</p>\n";
        return "<h1>Certified</h1>\n<pre>" + HtmlReport.escaped(report) + "</pre>\n" + floating
            + "<p><a id=\"certificates\" download=\"" + CERTIFICATE + "\" href=\"data:application/json;base64,"
            + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)) + "\">The certificate</a>; <code>ironbound check "
            + CERTIFICATE + "</code> checks it, without looking at this page.</p>\n<h2>What the numbers rest on</h2>\n"
            + RulesInWords.html(certificate.steps().stream().flatMap(step -> step.applied().stream()).toList());
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
        return "<label>" + name + " <input name=\"" + name + "\" value=\"" + HtmlReport.escaped(value)
            + "\" autocomplete=\"off\" spellcheck=\"false\"><small>" + HtmlReport.escaped(field.description()) + "</small></label>";
    }
}
