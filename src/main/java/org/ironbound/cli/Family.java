package org.ironbound.cli;

import java.util.List;
import java.util.Map;
import org.ironbound.problem.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** A family of problems as the command line knows it. */
interface Family {
    /** Its name after bound, and after --problem. */
    String name();

    /** Its name after bound, learner, privacy or coefficient. */
    default String command() {
        return name();
    }

    /** The words of the command that finds bounds for one problem. */
    default List<String> words() {
        return List.of("bound", command());
    }

    /** What its command does: a sentence for the list of commands, then more. */
    List<String> description();

    /** Commands that show how to state a problem, for the end of the help. */
    List<String> examples();

    /** Commands that show a sweep of such problems, for the end of its help. */
    List<String> sweeps();

    /** The options that state a problem. */
    List<OptionSpec> options();

    /**
     * The problem that was stated.
     *
     * @throws org.ironbound.problem.InvalidFieldException naming the option, what was given and what is allowed
     */
    Problem problem(Given given);

    /** For each field that an error can name, options that are right. */
    Map<String, String> hints();
}
