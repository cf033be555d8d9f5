package org.ironbound.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** The ironbound command. */
public final class Main {
    /** For where not even a better message finds the memory that it needs. */
    private static final String NO_MEMORY = "UNDECIDED: memory was not enough; try java -Xmx2g -jar ironbound.jar .., or a smaller problem";
    private static final String CLUSTER_EXAMPLE = "gaussian --dimension 10000 --samples 10 --error 0.1";

    private Main() {
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        try {
            System.exit(SmallHeap.run(args).orElseGet(() -> run(args, System.out, System.err)));
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
    static int run(String[] args, PrintStream out, PrintStream err) {
        return CommandLines.execute(commands(), args, new Console(out, err, System.console() != null));
    }

    /** The command with all others below it. */
    static CommandLine commands() {
        CommandLine root = new CommandLine(rootSpec());
        root.addSubcommand("bound", boundGroup());
        root.addSubcommand("coefficient", coefficientGroup());
        root.addSubcommand("channel", ProblemCommand.channel());
        root.addSubcommand("learner", learnerGroup());
        root.addSubcommand("privacy", privacyGroup());
        root.addSubcommand("eval", EvalCommand.spec());
        root.addSubcommand("prove", ProveCommand.spec());
        root.addSubcommand("claims", ClaimsCommand.spec());
        root.addSubcommand("paper", ClaimsCommand.paper());
        root.addSubcommand("check", CheckCommand.spec());
        root.addSubcommand("export", ExportCommand.spec());
        root.addSubcommand("schema", SchemaCommand.spec());
        root.addSubcommand("trust", TrustCommand.spec());
        return root;
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
                "Exit codes: 0 verified, proved or bound found, 1 rejected or refuted,",
                "2 usage error, 3 undecided: precision, time or memory were not enough.");
        spec.addOption(CommandLine.Model.OptionSpec.builder("--version", "-V").versionHelp(true).description("Print the version and exit.")
            .build());
        spec.versionProvider(new Version());
        return spec;
    }

    private static CommandLine boundGroup() {
        return group("bound", "Bound how much every learner memorizes that reaches an error.",
            CLUSTER_EXAMPLE, Families.MEMORIZATION, ProblemCommand::bound);
    }

    private static CommandLine learnerGroup() {
        return group("learner", "Find a learner that reaches an error and memorizes little.",
            CLUSTER_EXAMPLE, Families.ONE_CLUSTER, ProblemCommand::learner);
    }

    private static CommandLine privacyGroup() {
        return group("privacy", "Bound from below the privacy parameters of every learner that reaches an error.", CLUSTER_EXAMPLE,
            Families.CLUSTERS, ProblemCommand::privacy);
    }

    private static CommandLine coefficientGroup() {
        return group("coefficient",
            "Contraction coefficients of a clustering problem, from above and below: tau (samples and centre), rho (samples and a"
                + " fresh one).",
            "boolean --samples 10 --lambda 1/10", Families.COEFFICIENTS, ProblemCommand::coefficient);
    }

    /** A command for each of the families. */
    private static <F extends Family> CommandLine group(String name, String description, String example, List<F> families,
            Function<F, CommandSpec> command) {
        CommandSpec spec = CommandLines.spec(name, new GroupCommand());
        spec.usageMessage().description(description).footer("", "Example:", "  ironbound " + name + " " + example);
        CommandLine group = new CommandLine(spec);
        for (F family : families) {
            CommandSpec member = command.apply(family);
            group.addSubcommand(member.name(), member);
        }
        return group;
    }
}
