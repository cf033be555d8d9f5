package org.ironbound.cli;

import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.search.Budget;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the commands that prove claims share: their budget. */
final class ClaimOptions {
    /** Options that are right. */
    static final String HINT = "--boxes 1000000 --seconds 600 --bits 256 --checking 120";
    /** What to try where time or memory are not enough, so that nothing could be tried here. */
    static final String SMALLER = "smaller ranges, or a simpler claim; none of these was tried";
    /** The name of the option. */
    static final String CHECKING = "checking";
    /** That option, used rightly. */
    static final String CHECKING_HINT = "--" + CHECKING + " 120";
    private static final String TESTED = "--tested-rules";
    private static final int MOST_BOXES = 100_000_000;
    private static final int MOST_BITS = 8192;
    private static final int LEAST_BITS = 16;
    /** The part of the time for a claim in which a proof is searched; the rest is for its check. */
    private static final double SEARCH = 0.9;
    /** The same where a check may take longer than usual. */
    private static final double LONG_CHECK = 0.5;
    private static final double MILLIS = 1000;

    private ClaimOptions() {
    }

    /** @param seconds what --seconds is by default */
    static void add(CommandSpec spec, int seconds) {
        spec.addOption(CommandLines.option("--boxes", "N",
            "Boxes to look at for each inequality; by default " + Budget.DEFAULT.boxes() + "."));
        spec.addOption(CommandLines.option("--bits", "B", "Bits after the point, " + LEAST_BITS + " to " + MOST_BITS
            + "; by default as many as are needed."));
        spec.addOption(TimeLimit.option(Integer.toString(seconds)));
        spec.addOption(checking("what is found"));
        spec.addOption(tested("prove a claim"));
        spec.addOption(CommandLines.json());
    }

    /** @throws InvalidFieldException if an option is out of its range */
    static Budget budget(ParseResult options) {
        Budget absent = Budget.DEFAULT;
        return new Budget(whole(options, "boxes", 1, MOST_BOXES, absent.boxes()), absent.seconds(),
            whole(options, "bits", LEAST_BITS, MOST_BITS, absent.bits()), limit(options));
    }

    /** @param what is to be checked */
    static OptionSpec checking(String what) {
        return CommandLines.option("--" + CHECKING, "S", "Seconds of a processor's work that it may take to check " + what + ", "
            + CheckLimit.LEAST + " to " + CheckLimit.MOST + "; by default " + CheckLimit.LEAST + ".");
    }

    /** @param what rules do */
    static OptionSpec tested(String what) {
        return OptionSpec.builder(TESTED).description("Rules that are only tested may " + what + ", too, where the proved kernel states "
            + "nothing; by default only what it states counts.").build();
    }

    /** @throws InvalidFieldException if an option is out of its range */
    static CheckLimit limit(ParseResult options) {
        return new CheckLimit(whole(options, CHECKING, CheckLimit.LEAST, CheckLimit.MOST, CheckLimit.LEAST),
            options.hasMatchedOption(TESTED));
    }

    /** The budget for one of {@code claims} claims, which share the time that is left. */
    static Budget share(Budget budget, Session session, int claims) {
        double part = budget.check().seconds() == CheckLimit.LEAST ? SEARCH : LONG_CHECK;
        return budget.within(part * session.millisecondsLeft() / MILLIS / claims);
    }

    private static int whole(ParseResult options, String field, int least, int most, int absent) {
        String text = CommandLines.text(options, "--" + field);
        return text == null ? absent : ExactNumber.parseWhole(field, text, least, most);
    }
}
