package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Valley;

/** Proofs with deferred cases, as tokens: the deferred cases one by one, and the proofs with other tokens in their place. */
final class OpenCases {
    /** The token of an open case. */
    static final String OPEN = "o";
    /** The token of a case that is left for a later search. It is no token of a certificate. */
    static final String DEFERRED = "later";
    /** Stands for whatever is proved elsewhere. */
    private static final String CLOSED = "i";

    private static final String TOKEN =
        "[imao]|later|t:[1-9]|g:\\d{1,9}|s:[^:]+:[-/\\d]+|[luc]:[^:]+|w:[a-z]+:\\d:\\d{1,2}|k:(b:\\d:0|[es]:\\d:[12])"
            + "|p:[^:]+:[12]:[^:]+|r:[^:]+:[1-4]:[lu]:[/\\d]+:[12]";

    private final Iterator<String> tokens;
    /** What stands before and after the next case, but for the cases beside it. */
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    private OpenCases(List<String> tokens) {
        this.tokens = tokens.iterator();
    }

    /**
     * For each deferred case, in order, the same proofs with this case as the only one that is open: all that is not on the way to it is
     * given as closed.
     *
     * @param proofs how many proofs the tokens are
     */
    static List<List<String>> of(List<String> tokens, int proofs) {
        OpenCases cases = new OpenCases(tokens);
        cases.below(proofs);
        return cases.found;
    }

    /** The tokens with those of an answer in place of each deferred case, in order. */
    static List<String> filled(List<String> tokens, Iterator<List<String>> answers) {
        List<String> filled = new ArrayList<>();
        for (String token : tokens) {
            if (token.equals(DEFERRED)) {
                filled.addAll(answers.next());
            } else {
                filled.add(token);
            }
        }
        return filled;
    }

    /**
     * What stands in place of the only open case of some tokens after a search that closed it, or went on in it.
     *
     * @param searched the tokens after the search
     */
    static List<String> answer(List<String> tokens, List<String> searched) {
        int place = tokens.indexOf(OPEN);
        int rest = tokens.size() - place - 1;
        return List.copyOf(searched.subList(place, searched.size() - rest));
    }

    /** Whether tokens are one proof, and nothing after it; what it proves is not looked at. */
    static boolean isOneProof(List<String> tokens) {
        long left = 1;
        for (String token : tokens) {
            if (left == 0 || !token.matches(TOKEN) && Deduction.premises(token) == 0) {
                return false;
            }
            left += cases(token) - 1L;
        }
        return left == 0;
    }

    /** Goes through cases side by side. */
    private void below(int cases) {
        for (int i = 0; i < cases; i++) {
            int start = before.size();
            int end = after.size();
            before.addAll(Collections.nCopies(i, CLOSED));
            after.addAll(Collections.nCopies(cases - 1 - i, CLOSED));
            one();
            before.subList(start, before.size()).clear();
            after.subList(end, after.size()).clear();
        }
    }

    private void one() {
        String token = tokens.next();
        if (token.equals(DEFERRED)) {
            List<String> only = new ArrayList<>(before);
            only.add(OPEN);
            List<String> rest = new ArrayList<>(after);
            Collections.reverse(rest);
            only.addAll(rest);
            found.add(only);
            return;
        }
        before.add(token);
        below(cases(token));
        before.remove(before.size() - 1);
    }

    /** How many cases stand below one. */
    private static int cases(String token) {
        String[] parts = token.split(":", -1);
        return switch (parts[0]) {
            case "s", "l", "u" -> 2;
            case "c" -> 1;
            case "p" -> new Valley(0, Integer.parseInt(parts[2]), parts[3]).premises();
            case "r" -> Integer.parseInt(parts[5]);
            case "w" -> Integer.parseInt(parts[3]) + 1;
            case "k" -> Kink.of(parts[1], parts[2], parts[3]).premises();
            default -> Deduction.premises(token);
        };
    }
}
