package org.ironbound.cli;

import picocli.CommandLine.ParseResult;

/** The texts that were given for the options that state a problem. */
@FunctionalInterface
interface Given {
    /** The text of an option, null if it was not given. */
    String text(String option);

    /** Those of a command line; one that takes an option's text as an argument without a name has no such option. */
    static Given of(ParseResult options) {
        return name -> options.commandSpec().findOption(name) == null ? options.matchedPositionalValue(0, null)
            : CommandLines.text(options, name);
    }
}
