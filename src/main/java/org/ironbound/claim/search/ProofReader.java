package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Rewriting;
import org.ironbound.claim.proof.Stretch;
import org.ironbound.claim.proof.Valley;

/** Reads the tokens of proofs that may have open cases; what they prove is not looked at. */
public final class ProofReader {
    private static final int DEEPEST = 400;

    private final Statement statement;
    private final Iterator<String> tokens;

    private ProofReader(Statement statement, List<String> tokens) {
        this.statement = statement;
        this.tokens = tokens.iterator();
    }

    /**
     * Proofs, one after the other.
     *
     * @throws RejectedException if they are none
     */
    static List<Proof> read(Statement statement, List<String> tokens) throws RejectedException {
        ProofReader reader = new ProofReader(statement, tokens);
        List<Proof> proofs = new ArrayList<>();
        while (reader.tokens.hasNext()) {
            proofs.add(reader.next(0));
        }
        return proofs;
    }

    /**
     * A proof for each box.
     *
     * @param boxes  how many there are
     * @throws RejectedException if they are no proofs
     */
    public static List<Proof> read(Statement statement, List<String> tokens, int boxes) throws RejectedException {
        List<Proof> proofs = read(statement, tokens);
        if (proofs.size() != boxes) {
            throw new RejectedException(proofs.size() < boxes ? "the proof ends before its end" : "the proof goes on after its end");
        }
        return proofs;
    }

    private Proof next(int depth) throws RejectedException {
        if (!tokens.hasNext() || depth > DEEPEST) {
            throw new RejectedException("the proof ends before its end, or is nested too deep");
        }
        String token = tokens.next();
        String[] parts = token.split(":", -1);
        return switch (parts[0] + parts.length) {
            case "i1" -> new Proof.Interval();
            case "m1" -> new Proof.MeanValue();
            case "t2" -> new Proof.Taylor(order(token, parts[1]));
            case "a1" -> new Proof.Identity();
            case "o1" -> new Proof.Open(null, null);
            case "g2" -> new Proof.Guarded(CanonicalFraction.parse(parts[1]).intValue());
            case "s3" -> new Proof.Split(variable(parts[1]), CanonicalFraction.parse(parts[2]), next(depth + 1), next(depth + 1));
            case "l2", "u2" -> new Proof.Monotone(variable(parts[1]), parts[0].equals("l"), next(depth + 1), next(depth + 1));
            case "c2" -> new Proof.Cleared(variable(parts[1]), next(depth + 1));
            case "k4" -> kinked(token, parts, depth);
            case "r6" -> stretched(token, parts, depth);
            case "p4" -> least(token, parts, depth);
            case "w4" -> rewritten(token, parts, depth);
            default -> deduced(token, depth);
        };
    }

    private Proof deduced(String token, int depth) throws RejectedException {
        int count = Deduction.premises(token);
        if (count == 0) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        List<Proof> premises = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            premises.add(next(depth + 1));
        }
        return new Proof.Deduced(token, premises);
    }

    private static int order(String token, String text) throws RejectedException {
        if (!text.matches("[1-9]")) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        return Integer.parseInt(text);
    }

    private Proof rewritten(String token, String[] parts, int depth) throws RejectedException {
        Rewriting.Way way = Rewriting.Way.of(parts[1]);
        if (way == null || !parts[2].matches("[0-9]") || !parts[3].matches("[0-9]{1,2}")) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        List<Proof> conditions = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(parts[3]); i++) {
            conditions.add(next(depth + 1));
        }
        return new Proof.Rewritten(way, Integer.parseInt(parts[2]), conditions, next(depth + 1));
    }

    private Proof kinked(String token, String[] parts, int depth) throws RejectedException {
        Kink kink = Kink.of(parts[1], parts[2], parts[3]);
        if (kink == null) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        List<Proof> premises = new ArrayList<>();
        for (int i = 0; i < kink.premises(); i++) {
            premises.add(next(depth + 1));
        }
        return new Proof.Kinked(kink, premises);
    }

    private Proof stretched(String token, String[] parts, int depth) throws RejectedException {
        if (!Stretch.isOne(parts[2], parts[3], parts[5])) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        Stretch stretch = new Stretch(variable(parts[1]), Integer.parseInt(parts[2]), parts[3].equals("l"),
            CanonicalFraction.parse(parts[4]));
        List<Proof> premises = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(parts[5]); i++) {
            premises.add(next(depth + 1));
        }
        return new Proof.Stretched(stretch, premises);
    }

    private Proof least(String token, String[] parts, int depth) throws RejectedException {
        if (!Valley.isOne(parts[2], parts[3])) {
            throw new RejectedException("'" + token + "' is no case of a proof");
        }
        Valley valley = new Valley(variable(parts[1]), Integer.parseInt(parts[2]), parts[3]);
        List<Proof> premises = new ArrayList<>();
        for (int i = 0; i < valley.premises(); i++) {
            premises.add(next(depth + 1));
        }
        return new Proof.Least(valley, premises);
    }

    private int variable(String name) throws RejectedException {
        int index = statement.index(name);
        if (index < 0) {
            throw new RejectedException("the claim has no variable '" + name + "'");
        }
        return index;
    }
}
