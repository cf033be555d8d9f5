package org.ironbound.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The ironbound command. */
public final class Main {
    private static final String CLUSTER_EXAMPLE = "gaussian --dimension 10000 --samples 10 --error 0.1";

    private Main() {
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        System.exit(SmallHeap.run(args).orElseGet(() -> run(args, System.out, System.err)));
    }

    /**
     * Runs one command.
     *
     * @param out results
     * @param err everything else
     * @return the exit code, see {@link ExitCode}
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine root = new CommandLine(rootSpec(console));
        root.addSubcommand("bound", boundGroup(console));
        root.addSubcommand("coefficient", coefficientGroup(console));
        root.addSubcommand("channel", ProblemCommand.channel(console));
        root.addSubcommand("learner", learnerGroup(console));
        root.addSubcommand("privacy", privacyGroup(console));
        root.addSubcommand("eval", EvalCommand.spec(console));
        root.addSubcommand("prove", ProveCommand.spec(console));
        root.addSubcommand("claims", ClaimsCommand.spec(console));
        root.addSubcommand("paper", ClaimsCommand.paper(console));
        root.addSubcommand("check", CheckCommand.spec(console));
        root.addSubcommand("export", ExportCommand.spec(console));
        root.addSubcommand("trust", TrustCommand.spec(console));
        CommandLines.configure(root, console);
        int code = root.execute(args);
        return console.finish(code);
    }

    private static CommandSpec rootSpec(Console console) {
        CommandSpec spec = CommandLines.spec("ironbound", new GroupCommand(console));
        spec.usageMessage()
            .description("Certified bounds on data memorization: every number printed is a rational on the safe side, with a certificate that a checker"
                + " re-checks.")
            .footer("", "Examples:",
                "  ironbound bound gaussian --dimension 10000 --samples 10 --error 0.1",
                "  ironbound check gaussian-d10000-n10-e1_10.json",
                "  ironbound prove \"forall x in [0, 1]: ln(1 + x) <= x\"", "",
                "Exit codes: 0 verified, proved or bound found, 1 rejected or refuted,", "2 usage error, 3 undecided.");
        spec.addOption(CommandLine.Model.OptionSpec.builder("--version", "-V").versionHelp(true).description("Print the version and exit.").build());
        spec.versionProvider(new Version());
        return spec;
    }

    private static CommandLine boundGroup(Console console) {
        return group(console, "bound", "Bound how much every learner memorizes that reaches an error.", CLUSTER_EXAMPLE, Families.MEMORIZATION, ProblemCommand::bound);
    }

    private static CommandLine learnerGroup(Console console) {
        return group(console, "learner", "Find a learner that reaches an error and memorizes little.", CLUSTER_EXAMPLE, Families.ONE_CLUSTER, ProblemCommand::learner);
    }

    private static CommandLine privacyGroup(Console console) {
        return group(console, "privacy", "Bound from below the privacy parameters of every learner that reaches an error.", CLUSTER_EXAMPLE,
            Families.CLUSTERS, ProblemCommand::privacy);
    }

    private static CommandLine coefficientGroup(Console console) {
        return group(console, "coefficient", "Contraction coefficients of a clustering problem, from above and below: tau (samples and centre), rho (samples and a"
            + " fresh one).", "boolean --samples 10 --lambda 1/10", Families.COEFFICIENTS, ProblemCommand::coefficient);
    }

    /** A command for each of the families. */
    private static <F extends Family> CommandLine group(Console console, String name, String description, String example, List<F> families,
            BiFunction<Console, F, CommandSpec> command) {
        CommandSpec spec = CommandLines.spec(name, new GroupCommand(console));
        spec.usageMessage().description(description).footer("", "Example:", "  ironbound " + name + " " + example);
        CommandLine group = new CommandLine(spec);
        for (F family : families) {
            CommandSpec member = command.apply(console, family);
            group.addSubcommand(member.name(), member);
        }
        return group;
    }
}
