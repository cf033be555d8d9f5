package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.curve.Axis;
import org.ironbound.curve.Csv;
import org.ironbound.curve.JsonLines;
import org.ironbound.curve.Points;
import org.ironbound.curve.Range;
import org.ironbound.curve.Rendering;
import org.ironbound.curve.Sweep;
import org.ironbound.curve.SweepRun;
import org.ironbound.curve.Table;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SampledProblem;
import org.ironbound.report.CertificateNames;
import org.ironbound.search.Bounds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** ironbound curve FAMILY: a problem whose numbers run through ranges. */
final class CurveCommand implements Command {
    /** Options that take whole numbers. */
    static final Set<String> WHOLE = Set.of("dimension", "samples", "clusters", "uses", "messages");
    /** Options that take other numbers. */
    static final Set<String> FRACTIONS = Set.of("error", "false-negative", "false-positive", "lambda-squared", "lambda",
        "fixed-probability", "mean-squared-error", "bit-error", "tau", "rho", "information", "epsilon", "delta");

    private static final int DEFAULT_DIGITS = 6;
    private static final int SECONDS = 3600;
    private static final int FEWEST_POINTS = 2;
    private static final String CSV = "--csv";
    private static final String BUNDLE = BundleFile.OPTION;
    private static final String RESUME = "--resume";
    private static final String PRIVACY = "--privacy";

    private final Family family;

    private CurveCommand(Family family) {
        this.family = family;
    }

    /** ironbound curve FAMILY. */
    static CommandSpec spec(Family family) {
        CommandSpec spec = CommandLines.spec(family.name(), new CurveCommand(family));
        ProblemCommand.addOptions(family, spec);
        spec.addOption(CommandLines.option("--points", "K", "How many numbers a range such as 1..10^6 has: geometric ones where its last "
            + "number is at least ten times the first, else linear ones."));
        spec.addOption(CommandLines.option("--spacing", "S", "geometric or linear, in place of that; by default auto."));
        if (Families.CLUSTERS.stream().anyMatch(clusters -> clusters.name().equals(family.name()))) {
            spec.addOption(OptionSpec.builder(PRIVACY).description("Privacy floors too, as 'ironbound privacy' finds them.").build());
        }
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + Bounds.MAX_DIGITS + "; by default "
            + DEFAULT_DIGITS + "."));
        spec.addOption(OptionSpec.builder(CSV).description("Print comma-separated values instead of a table.").build());
        spec.addOption(OptionSpec.builder("--json").description("Print one JSON object for each point, each on a line, instead of a table.")
            .build());
        Pictures.addOptions(spec);
        spec.addOption(CommandLines.option(BUNDLE, "FILE", "Where to write the certificates, one a line; by default a name made from the "
            + "problem. A file that exists is not overwritten."));
        spec.addOption(OptionSpec.builder(RESUME).description("Go on with a bundle that an earlier run left: what is in it and checks is "
            + "not searched again.").build());
        spec.addOption(TimeLimit.option(Integer.toString(SECONDS)));
        spec.usageMessage().description(family.description().get(0), "At many points: one or two of the numeric options run through a "
            + "range, the rest is as for 'ironbound bound'.",
            "A range is a list 1,2,5,10, steps 1..1000 or 1..1000:10, a factor 1..10^6*2 or 1..10^6x2 (zsh takes "
            + "* for a pattern), or 1..10^6 with --points 60. All cores work; Ctrl-C keeps what is finished, in the bundle that 'ironbound "
            + "check' verifies.")
            .footer(Families.footer(family.sweeps()));
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        String reason = shortage.reason("fewer points; " + RESUME + " goes on with the certificates that were kept");
        return Answer.undecided(Optional.empty(), CommandLines.isJson(options), reason);
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        return SECONDS;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws Exception {
        Sweep sweep;
        int digits;
        try {
            sweep = sweep(options);
            digits = CommandLines.digits(options, DEFAULT_DIGITS, Bounds.MAX_DIGITS);
        } catch (InvalidFieldException e) {
            return CommandLines.isOption(options, e.field()) ? Answer.fieldError(e, hint(e.field()))
                : Answer.usageError(e.getMessage(), hint(e.field()));
        }
        if (options.hasMatchedOption(CSV) && CommandLines.isJson(options)) {
            return Answer.usageError(CSV + " and --json exclude each other", CSV);
        }
        boolean isPrivacy = options.hasMatchedOption(PRIVACY);
        if (isPrivacy && !(sweep.first().problem() instanceof SampledProblem)) {
            return Answer.usageError(PRIVACY + " is for learners that tell samples from nulls", "--error, or no " + PRIVACY);
        }
        Pictures pictures;
        try {
            pictures = Pictures.of(options, session.places(), sweep, isPrivacy, digits);
        } catch (Pictures.FileException e) {
            return e.answer();
        } catch (InvalidFieldException e) {
            return Answer.usageError("--" + e.getMessage(), "fewer points, for example with --points 200");
        }
        try (BundleFile bundle = BundleFile.open(session.places(), name(options, sweep), SweepRun.kind(digits, isPrivacy),
                options.hasMatchedOption(RESUME))) {
            Rendering rendering = options.hasMatchedOption(CSV) ? new Csv(sweep, isPrivacy, digits)
                : CommandLines.isJson(options) ? new JsonLines(bundle::name) : new Table(sweep, isPrivacy, digits);
            return new Curve(sweep, new SweepRun(sweep, digits, isPrivacy, bundle.earlier()), bundle, rendering, pictures, session).run();
        } catch (IOException e) {
            return Answer.usageError(BUNDLE + " " + e.getMessage(), RESUME + " to go on with it, or " + BUNDLE + " with another file");
        }
    }

    private String hint(String field) {
        return switch (field) {
            case "digits" -> "--digits " + DEFAULT_DIGITS;
            case "points" -> "--samples 1..10^6 --points 60";
            case "spacing" -> "--spacing geometric";
            default -> family.hints().getOrDefault(field, "--" + field + " with a value that is allowed")
                + ", or a range as in: " + family.sweeps().get(0).strip();
        };
    }

    private String name(ParseResult options, Sweep sweep) {
        String name = CommandLines.text(options, BUNDLE);
        return name == null ? CertificateNames.ofBundle(family.name(), sweep.size(), problems(options)) : name;
    }

    /** What tells the sweep apart from others of the family. */
    private String problems(ParseResult options) {
        Given given = Given.of(options);
        List<String> texts = new ArrayList<>();
        for (OptionSpec option : family.options()) {
            texts.add(option.longestName() + "=" + given.text(option.longestName()));
        }
        texts.addAll(List.of(CommandLines.text(options, "--points") + "", CommandLines.text(options, "--spacing") + "",
            CommandLines.text(options, "--digits") + "", options.hasMatchedOption(PRIVACY) + ""));
        return String.join(" ", texts);
    }

    /** The sweep that was stated; every problem in it is one. */
    private Sweep sweep(ParseResult options) {
        Given given = Given.of(options);
        Points points = points(options);
        Map<String, String> ranges = new HashMap<>();
        List<Axis> axes = new ArrayList<>();
        for (OptionSpec option : family.options()) {
            String field = option.longestName().substring(2);
            String text = given.text(option.longestName());
            if (text != null && isRange(field, text)) {
                axes.add(new Axis(field, Range.values(field, text, WHOLE.contains(field), points)));
                ranges.put(field, text);
            }
        }
        if (axes.isEmpty() || axes.size() > Sweep.MOST_AXES) {
            String field = axes.isEmpty() ? "a range" : axes.get(Sweep.MOST_AXES).field();
            throw new InvalidFieldException(field, axes.isEmpty() ? null : ranges.get(field), axes.isEmpty()
                ? "given for one or two of the numeric options" : "one number: at most two options run through a range");
        }
        if (points != null && ranges.values().stream().noneMatch(Range::takesPoints)) {
            throw new InvalidFieldException("points", CommandLines.text(options, "--points"),
                "left out, as no range is without a step or a factor");
        }
        Given texts = given.remembered();
        Sweep sweep = new Sweep(axes, at -> problem(texts, at, ranges));
        if (sweep.size() > Sweep.MOST_POINTS) {
            throw new InvalidFieldException(axes.get(0).field(), ranges.get(axes.get(0).field()),
                "a range with fewer numbers: there are " + sweep.size() + " points, at most " + Sweep.MOST_POINTS + " are allowed");
        }
        sweep.points().forEach(point -> { });
        return sweep;
    }

    /** The problem at a point; an error names the point and the range that it comes from. */
    private Problem problem(Given given, Map<String, BigFraction> at, Map<String, String> ranges) {
        try {
            return family.problem(option -> {
                BigFraction value = at.get(option.substring(2));
                return value == null ? given.text(option) : Fractions.text(value);
            });
        } catch (InvalidFieldException e) {
            BigFraction value = at.get(e.field());
            throw value == null ? e : e.given(Fractions.text(value) + " in " + ranges.get(e.field()));
        }
    }

    /** Whether a text makes an option run through numbers. */
    static boolean isRange(String field, String text) {
        return (WHOLE.contains(field) || FRACTIONS.contains(field)) && Range.isOne(text);
    }

    private static Points points(ParseResult options) {
        String text = CommandLines.text(options, "--points");
        String spacing = CommandLines.text(options, "--spacing");
        if (text == null) {
            if (spacing != null) {
                throw new InvalidFieldException("spacing", spacing, "given with --points only");
            }
            return null;
        }
        int count = ExactNumber.parseWhole("points", text, FEWEST_POINTS, Range.MOST);
        return new Points(count, spacing == null ? Points.Spacing.AUTO : Points.Spacing.of(spacing));
    }
}
