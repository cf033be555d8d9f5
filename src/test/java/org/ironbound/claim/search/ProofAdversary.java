package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Rewriting;
import org.ironbound.claim.proof.Verifier;
import org.ironbound.problem.Fractions;

/**
 * Tries to have a false inequality verified: with proofs of others, changed in all ways that tokens allow, and with proofs that it grows
 * token by token, keeping what the verifier has not rejected so far.
 */
final class ProofAdversary {
    private static final int LONGEST = 24;
    /** Slopes within each other and beside each other in one proof: expressions of high derivatives take long. */
    private static final int MOST_SLOPES = 3;
    /** Tokens that are tried at one place before it goes back. */
    private static final int TRIES = 14;
    private static final List<String> CLOSING = List.of("i", "m", "a", "t:1", "t:2", "t:4", "g:0", "g:1");

    private final Reasoning reasoning;
    private final Inequality goal;
    private final FalseClaim claim;
    private final SplittableRandom random;
    private int trees;
    private List<String> accepted;

    /**
     * @param goal the false inequality of the claim
     */
    ProofAdversary(Reasoning reasoning, Inequality goal, FalseClaim claim, SplittableRandom random) {
        this.reasoning = reasoning;
        this.goal = goal;
        this.claim = claim;
        this.random = random;
    }

    /** The number of trees tried. */
    int trees() {
        return trees;
    }

    /** A proof that the verifier accepted, null if there is none. */
    List<String> accepted() {
        return accepted;
    }

    private enum Answer { ACCEPTED, UNFINISHED, REJECTED }

    private Answer ask(List<String> tokens) {
        trees++;
        try {
            Verifier.verify(reasoning, goal, tokens);
            accepted = List.copyOf(tokens);
            return Answer.ACCEPTED;
        } catch (RejectedException e) {
            return e.getMessage().contains("ends before its end") ? Answer.UNFINISHED : Answer.REJECTED;
        }
    }

    /** Tries another proof, first as it is, then changed so many times. */
    void change(List<String> proof, int times) {
        ask(proof);
        for (int i = 0; i < times && accepted == null; i++) {
            List<String> tokens = new ArrayList<>(proof);
            for (int changes = 1 + random.nextInt(3); changes > 0 && !tokens.isEmpty(); changes--) {
                change(tokens);
            }
            ask(tokens);
        }
    }

    private void change(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        String token = tokens.get(at);
        switch (random.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token);
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.set(at, closing());
            case 4 -> tokens.set(at, dividing());
            case 5 -> tokens.addAll(at, List.of(dividing(), closing()));
            case 6 -> tokens.set(at, token.startsWith("s:") ? "s:" + variable() + ":" + token.split(":")[2]
                : token.startsWith("l:") ? "u" + token.substring(1) : token.startsWith("u:") ? "l" + token.substring(1) : closing());
            default -> tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(4))).clear();
        }
    }

    /** Grows proofs, and asks at most so many times. */
    void grow(int questions) {
        int last = trees + questions;
        List<String> tokens = new ArrayList<>();
        int tried = 0;
        while (trees < last && accepted == null) {
            tokens.add(tried < 2 ? CLOSING.get(tried) : tokens.size() >= LONGEST || random.nextInt(3) == 0 ? closing() : dividing());
            if (tokens.stream().filter(token -> token.matches("[lu]:.*")).count() > MOST_SLOPES) {
                tokens.set(tokens.size() - 1, closing());
            }
            if (ask(tokens) == Answer.UNFINISHED) {
                tried = 0;
                continue;
            }
            tokens.remove(tokens.size() - 1);
            if (++tried > TRIES && !tokens.isEmpty()) {
                tokens.subList(random.nextInt(tokens.size()), tokens.size()).clear();
                tried = 0;
            }
        }
    }

    private String closing() {
        return CLOSING.get(random.nextInt(CLOSING.size()));
    }

    private String variable() {
        return claim.names().get(random.nextInt(claim.names().size()));
    }

    /** A token that has others after it. */
    private String dividing() {
        int kind = random.nextInt(16);
        if (kind == 14) {
            String place = random.nextBoolean() ? variable() : Fractions.text(place(claim.point().get(0)));
            return "p:" + variable() + ":" + (1 + random.nextInt(2)) + ":" + place;
        }
        if (kind == 15) {
            return "r:" + variable() + ":2:" + (random.nextBoolean() ? "l:" : "u:") + (1 + random.nextInt(9)) + ":"
                + (1 + random.nextInt(2));
        }
        if (kind < 4) {
            int i = random.nextInt(claim.names().size());
            return "s:" + claim.names().get(i) + ":" + Fractions.text(place(claim.point().get(i)));
        }
        if (kind < 8) {
            return (random.nextBoolean() ? "l:" : "u:") + variable();
        }
        if (kind == 8) {
            return "c:" + variable();
        }
        if (kind == 9) {
            Kink.Way[] ways = Kink.Way.values();
            Kink.Way way = ways[random.nextInt(ways.length)];
            return new Kink(way, random.nextInt(2), way == Kink.Way.BOTH ? 0 : 1 + random.nextInt(2)).token();
        }
        if (kind > 10) {
            return withGuard();
        }
        Rewriting.Way[] ways = Rewriting.Way.values();
        Rewriting.Way way = ways[random.nextInt(ways.length)];
        return "w:" + way.label() + ":" + random.nextInt(way.choices()) + ":" + random.nextInt(4);
    }

    /** A step with a guard as a fact, or with whole numbers. */
    private String withGuard() {
        int guard = random.nextInt(3) == 0 ? 1 : 0;
        int i = random.nextInt(claim.names().size());
        return switch (random.nextInt(6)) {
            case 0 -> "z";
            case 1 -> "h:" + guard + (random.nextBoolean() ? "" : "*" + factor()) + ":"
                + Fractions.text(place(claim.point().get(i)).abs().add(new BigFraction(1, 9)));
            case 2 -> "e:" + guard + ":" + variable();
            case 3 -> "q:" + guard + ":" + variable() + ":" + (1 + random.nextInt(3));
            case 4 -> "b:" + guard + ":" + variable() + ":" + (2 + random.nextInt(2));
            default -> "n:" + claim.names().get(i) + ":" + Fractions.text(Fractions.floor(place(claim.point().get(i))));
        };
    }

    /** What may be multiplied by a guard. */
    private String factor() {
        return switch (random.nextInt(6)) {
            case 0 -> variable() + ".l";
            case 1 -> variable() + ".u";
            case 2 -> variable() + ".r";
            case 3 -> String.valueOf(random.nextInt(2));
            case 4 -> random.nextInt(2) + ".r";
            default -> variable();
        };
    }

    /** A number at or near the one where the claim is false, its negative if that is positive, or a reciprocal. */
    private BigFraction place(BigFraction claimed) {
        BigFraction at = Fractions.signum(claimed) < 0 && random.nextBoolean() ? claimed.negate() : claimed;
        BigFraction near = switch (random.nextInt(5)) {
            case 0 -> at;
            case 1 -> at.subtract(BigFraction.ONE);
            case 2 -> at.add(BigFraction.ONE_HALF);
            case 3 -> at.subtract(new BigFraction(1, 1 + random.nextInt(1000)));
            default -> Fractions.floor(at).add(new BigFraction(random.nextInt(4) - 2));
        };
        return random.nextInt(6) == 0 && Fractions.signum(near) != 0 ? near.reciprocal() : near;
    }
}
