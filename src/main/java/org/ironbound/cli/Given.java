package org.ironbound.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import picocli.CommandLine.ParseResult;

/** The texts that were given for the options that state a problem. */
@FunctionalInterface
interface Given {
    /** The text of an option, null if it was not given. */
    String text(String option);

    /** Takes a remark on how the texts are understood. */
    default void remark(String remark) {
    }

    /** These texts, each looked up once and remembered, for many problems; remarks are dropped. */
    default Given remembered() {
        Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
        return option -> texts.computeIfAbsent(option, missing -> Optional.ofNullable(text(missing))).orElse(null);
    }

    /** Those of a command line; remarks are dropped. */
    static Given of(ParseResult options) {
        return of(options, remark -> { });
    }

    /** Those of a command line; one that takes an option's text as an argument without a name has no such option. */
    static Given of(ParseResult options, Consumer<String> remarks) {
        return new Given() {
            @Override
            public String text(String option) {
                return options.commandSpec().findOption(option) == null ? options.matchedPositionalValue(0, null)
                    : CommandLines.text(options, option);
            }

            @Override
            public void remark(String remark) {
                remarks.accept(remark);
            }
        };
    }
}
