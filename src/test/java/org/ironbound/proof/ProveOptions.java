package org.ironbound.proof;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The arguments of {@link Prove}.
 *
 * @param changedOnly keep the stored proofs that still replay
 * @param shorten     look for no proofs, but take from the stored ones the steps that they do not need
 * @param goals       how many open goals to print of a contract that stays open
 * @param filter      the contracts to prove: those whose name contains a match; all if empty
 */
record ProveOptions(boolean changedOnly, boolean shorten, int goals, Optional<Pattern> filter) {
    static final String USAGE = "usage: Prove [--changed | --shorten] [--goals N] [CONTRACT_REGEX]";

    /**
     * @throws IllegalArgumentException if these are not the command's arguments
     */
    static ProveOptions parse(String... args) {
        boolean changedOnly = false;
        boolean shorten = false;
        int goals = 1;
        Optional<Pattern> filter = Optional.empty();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals("--changed") && !shorten) {
                changedOnly = true;
            } else if (arg.equals("--shorten") && !changedOnly) {
                shorten = true;
            } else if (arg.equals("--goals") && rest.hasNext()) {
                goals = number(rest.next());
            } else if (!arg.startsWith("-") && filter.isEmpty()) {
                filter = Optional.of(regex(arg));
            } else {
                throw new IllegalArgumentException("unexpected argument '" + arg + "'");
            }
        }
        return new ProveOptions(changedOnly, shorten, goals, filter);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("--goals needs a number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static Pattern regex(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no regular expression", e);
        }
    }

    boolean selectsAll() {
        return filter.isEmpty();
    }

    boolean selects(String contractName) {
        return filter.isEmpty() || filter.get().matcher(contractName).find();
    }
}
