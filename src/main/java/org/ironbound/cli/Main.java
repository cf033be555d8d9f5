package org.ironbound.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ironbound.find.Unknown;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** The ironbound command. */
public final class Main {
    /** For where not even a better message finds the memory that it needs. */
    private static final String NO_MEMORY = "UNDECIDED: memory was not enough; try java -Xmx2g -jar ironbound.jar .., or a smaller problem";
    private static final String HELP = "help";
    /** Commands with others below them. */
    private static final Set<String> GROUPS = Set.of("bound", "coefficient", "learner", "privacy", "curve", "find");
    /** All commands, in the order of the help. */
    private static final List<String> COMMANDS = List.of("bound", "coefficient", "channel", "learner", "privacy", "curve", "serve", "find",
        "eval", "prove", "claims", "paper", "check", "export", "schema", "explain", "trust", "gallery", "course");
    private static final String CLUSTER_EXAMPLE = "gaussian --dimension 10000 --samples 10 --error 0.1";

    static {
        // All options are text. Else picocli loads the classes of dates and of databases, to make values of them.
        System.setProperty("picocli.converters.excludes", "java[.].*");
    }

    private Main() {
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        try {
            Preloading.start(args);
            System.exit(SmallHeap.run(args).orElseGet(() -> run(args, TextOutput.standardOutput(), TextOutput.standardError())));
        } catch (VirtualMachineError e) {
            saySo();
        }
    }

    /** Ends with the code for it whatever else fails: an uncaught error would have the code of a rejection. */
    private static void saySo() {
        try {
            System.out.println(NO_MEMORY);
        } finally {
            Runtime.getRuntime().halt(ExitCode.UNDECIDED);
        }
    }

    /**
     * Runs one command.
     *
     * @param out results
     * @param err everything else
     * @return the exit code, see {@link ExitCode}
     */
    static int run(String[] args, TextOutput out, TextOutput err) {
        String[] asked = withoutHelp(args);
        return CommandLines.execute(commands(asked), asked, new Console(out, err, isTerminal()), Surroundings.HERE);
    }

    /**
     * Runs one command for another program, which may do its work elsewhere.
     *
     * @param out          results, as UTF-8
     * @param err          everything else, as UTF-8
     * @param surroundings what the command finds around it
     * @return the exit code: 0, 1, 2, 3 or 4, as the help says, 4 for a defect
     */
    public static int run(String[] args, OutputStream out, OutputStream err, Surroundings surroundings) {
        String[] asked = withoutHelp(args);
        Console console = new Console(new TextOutput(out, StandardCharsets.UTF_8), new TextOutput(err, StandardCharsets.UTF_8), false);
        return CommandLines.execute(commands(asked), asked, console, surroundings);
    }

    /** The arguments, where 'help COMMAND' stands for 'COMMAND --help', and so after a command that has others below it. */
    private static String[] withoutHelp(String[] args) {
        int at = args.length > 1 && GROUPS.contains(args[0]) ? 1 : 0;
        if (args.length <= at || !args[at].equals(HELP)) {
            return args;
        }
        List<String> asked = new ArrayList<>(List.of(args));
        while (asked.size() > at && asked.get(at).equals(HELP)) {
            asked.remove(at);
        }
        asked.add("--help");
        return asked.toArray(String[]::new);
    }

    /** Whether messages go to a terminal; where the system does not tell of them alone, whether results and input do too. */
    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    /**
     * The command with all others below it, or only with those that the arguments name: to build all takes longer than most of them run.
     */
    static CommandLine commands(String... args) {
        return group(rootSpec(), COMMANDS, name -> command(name, args), args, 0);
    }

    private static CommandLine command(String name, String[] args) {
        return switch (name) {
            case "bound" -> boundGroup(args);
            case "coefficient" -> coefficientGroup(args);
            case "channel" -> new CommandLine(ProblemCommand.channel());
            case "learner" -> learnerGroup(args);
            case "privacy" -> privacyGroup(args);
            case "curve" -> curveGroup(args);
            case "serve" -> new CommandLine(ServeCommand.spec());
            case "find" -> findGroup(args);
            case "eval" -> new CommandLine(EvalCommand.spec());
            case "prove" -> new CommandLine(ProveCommand.spec());
            case "claims" -> new CommandLine(ClaimsCommand.spec());
            case "paper" -> new CommandLine(ClaimsCommand.paper());
            case "check" -> new CommandLine(CheckCommand.spec());
            case "export" -> new CommandLine(ExportCommand.spec());
            case "schema" -> new CommandLine(SchemaCommand.spec());
            case "explain" -> new CommandLine(ExplainCommand.spec());
            case "trust" -> new CommandLine(TrustCommand.spec());
            case "gallery" -> new CommandLine(GalleryCommand.spec());
            case "course" -> new CommandLine(CourseCommand.spec());
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A command with those below it: only the one that the argument at a position names, or, if it names none, all. */
    private static CommandLine group(CommandSpec spec, Collection<String> names, Function<String, CommandLine> below, String[] args,
            int position) {
        CommandLine group = new CommandLine(spec);
        boolean isNamed = position < args.length && names.contains(args[position]);
        for (String name : isNamed ? List.of(args[position]) : names) {
            group.addSubcommand(name, below.apply(name));
        }
        return group;
    }

    private static CommandSpec rootSpec() {
        CommandSpec spec = CommandLines.spec("ironbound", new GroupCommand());
        spec.usageMessage()
            .description("Certified bounds on data memorization: every number printed is a rational on the safe side, with a certificate "
            + "that a checker"
                + " re-checks.")
            .footer("", "Examples:",
                "  ironbound bound gaussian --dimension 10000 --samples 10 --error 0.1",
                "  ironbound check gaussian-d10000-n10-e1_10.json",
                "  ironbound prove \"forall x in [0, 1]: ln(1 + x) <= x\"", "",
                "'ironbound help COMMAND' explains a command.", "",
                "Exit codes: 0 verified, proved or bound found, 1 rejected or refuted,",
                "2 usage error, or a file that cannot be read or written, 3 undecided:",
                "precision, time or memory were not enough. A pipe that nobody reads is no error.");
        spec.addOption(CommandLine.Model.OptionSpec.builder("--version", "-V").versionHelp(true).description("Print the version and exit.")
            .build());
        spec.versionProvider(new Version());
        return spec;
    }

    private static CommandLine boundGroup(String[] args) {
        return group("bound", "Bound how much every learner memorizes that reaches an error.",
            CLUSTER_EXAMPLE, Families.MEMORIZATION, Family::command, ProblemCommand::bound, args);
    }

    private static CommandLine learnerGroup(String[] args) {
        return group("learner", "Find a learner that reaches an error and memorizes little.",
            CLUSTER_EXAMPLE, Families.CLUSTERS, Family::command, ProblemCommand::learner, args);
    }

    private static CommandLine privacyGroup(String[] args) {
        return group("privacy", "Bound from below the privacy parameters of every learner that reaches an error.", CLUSTER_EXAMPLE,
            Families.CLUSTERS, Family::command, ProblemCommand::privacy, args);
    }

    private static CommandLine coefficientGroup(String[] args) {
        return group("coefficient",
            "Contraction coefficients of a clustering problem, from above and below: tau (samples and centre), rho (samples and a"
                + " fresh one).",
            "boolean --samples 10 --lambda 1/10", Families.COEFFICIENTS, Family::command, ProblemCommand::coefficient, args);
    }

    private static CommandLine curveGroup(String[] args) {
        return group("curve", "Bounds at many points: one or two numbers of a problem run through a range.",
            "gaussian --dimension 10000 --samples 2..1000*2 --error 0.1", Families.ALL, Family::name, CurveCommand::spec, args);
    }

    private static CommandLine findGroup(String[] args) {
        CommandSpec spec = CommandLines.spec("find", new GroupCommand());
        spec.usageMessage().description("Questions turned round: the number of a problem with which learners need no more than some "
            + "memorization.").footer(Families.footer(FindCommand.examples(Unknown.SAMPLES, Families.CLUSTERS.get(0).name())));
        Map<String, Unknown> unknowns = new LinkedHashMap<>();
        for (Unknown unknown : Unknown.values()) {
            unknowns.put(unknown.field(), unknown);
        }
        return group(spec, unknowns.keySet(), name -> findGroup(unknowns.get(name), args), args, 1);
    }

    private static CommandLine findGroup(Unknown unknown, String[] args) {
        CommandSpec spec = CommandLines.spec(unknown.field(), new GroupCommand());
        List<Family> families = FindCommand.families(unknown);
        spec.usageMessage().description(FindCommand.description(unknown))
            .footer(Families.footer(FindCommand.examples(unknown, families.get(0).name())));
        return group(spec, families, Family::name, family -> FindCommand.spec(unknown, family), args, 2);
    }

    private static <F extends Family> CommandLine group(String name, String description, String example, List<F> families,
            Function<F, String> naming, Function<F, CommandSpec> command, String[] args) {
        CommandSpec spec = CommandLines.spec(name, new GroupCommand());
        spec.usageMessage().description(description).footer("", "Example:", "  ironbound " + name + " " + example);
        return group(spec, families, naming, command, args, 1);
    }

    /** A command for each of the families, by the name that it has there. */
    private static <F extends Family> CommandLine group(CommandSpec spec, List<F> families, Function<F, String> naming,
            Function<F, CommandSpec> command, String[] args, int position) {
        Map<String, F> named = new LinkedHashMap<>();
        for (F family : families) {
            named.put(naming.apply(family), family);
        }
        return group(spec, named.keySet(), name -> new CommandLine(command.apply(named.get(name))), args, position);
    }
}
