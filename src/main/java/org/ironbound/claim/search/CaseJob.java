package org.ironbound.claim.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Fractions;
import org.ironbound.work.Job;
import org.ironbound.work.UnfitException;

/**
 * The search for proofs of single cases. To another machine goes the claim, and of a proof the way to the case. Nothing that comes back is
 * believed: the proof that it becomes part of is checked as a whole, and a counterexample is tried here.
 *
 * @param about     the claim
 * @param goal      the number of the inequality, from 0, in the part of the claim that is reasoned about
 * @param levels    a search defers what is within this many cases more
 * @param boxes     the most boxes that a search of one case looks at
 * @param effort    how long it may take
 */
record CaseJob(CaseJob.About about, int goal, int levels, int boxes, Effort effort) implements Job<CaseJob.Task, CaseJob.Answer> {
    /**
     * What is reasoned about.
     *
     * @param whole     the claim
     * @param reasoning about a part of it
     */
    record About(Statement whole, Reasoning reasoning) {
        private int part() {
            return whole.parts().indexOf(reasoning.statement());
        }
    }

    /**
     * A case.
     *
     * @param tokens proofs of the inequality, one for each box of the claim, in which this case alone is open
     */
    record Task(List<String> tokens) {
    }

    /** What came of it. */
    sealed interface Answer {
        /**
         * What is to stand in place of the case.
         *
         * @param tokens may have open and deferred cases
         * @param boxes  that were looked at
         */
        record Part(List<String> tokens, int boxes) implements Answer {
        }

        /** The values of the variables at a point where the claim seems to fail. */
        record Point(List<BigFraction> values) implements Answer {
        }

        /** Something in the claim has no value. */
        record Undefined(ClaimException error) implements Answer {
        }
    }

    private enum Kind {
        PART, POINT, UNDEFINED
    }

    /** Searches on another machine. */
    private record Searcher(byte[] claim, int part, int goal, int levels, int boxes, double seconds) implements Elsewhere {
        @Override
        public Worker start() throws RejectedException, ClaimException {
            ClaimCertificate about = ClaimCertificateFile.read(claim);
            Statement whole = Statement.parse(about.claim(), about.definitions());
            Reasoning reasoning = new Reasoning(whole.parts().get(part), Premises.of(whole.quantities(), about.premises()), about.bits());
            CaseJob job = new CaseJob(new About(whole, reasoning), goal, levels, boxes, new Effort(seconds));
            return piece -> {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(piece));
                return bytes(job.here(new Task(tokens(in))));
            };
        }
    }

    @Override
    public Answer here(Task task) throws RejectedException {
        Reasoning reasoning = about.reasoning;
        Trials trials = new Trials(reasoning);
        Domains domains = new Domains(reasoning);
        Effort own = new Effort(effort.left());
        BranchAndBound search = new BranchAndBound(reasoning, trials, domains, own, levels);
        Continuation continuation = new Continuation(reasoning, search, boxes);
        Statement statement = reasoning.statement();
        Inequality inequality = statement.goals().get(goal);
        List<Proof> proofs = ProofReader.read(statement, task.tokens, statement.boxes().size());
        for (int i = 0; i < proofs.size(); i++) {
            proofs.set(i, continuation.of(proofs.get(i), inequality, statement.boxes().get(i)));
        }
        if (domains.error() != null) {
            return new Answer.Undefined(domains.error());
        }
        if (trials.failure() != null) {
            return new Answer.Point(trials.failure().point().lower());
        }
        return new Answer.Part(OpenCases.answer(task.tokens, Proof.tokens(proofs, statement.variables())), own.boxes());
    }

    @Override
    public Elsewhere elsewhere() throws IOException {
        ClaimCertificate claim = new ClaimCertificate(about.whole.text(), about.whole.definitions(), about.reasoning.bits(),
            List.of(List.of(OpenCases.OPEN)), Map.of(), about.reasoning.premises().certificates());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimCertificateFile.write(claim, bytes);
        return new Searcher(bytes.toByteArray(), about.part(), goal, levels, boxes, effort.left());
    }

    @Override
    public byte[] sent(Task task) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(task.tokens, out);
        return bytes.toByteArray();
    }

    private static byte[] bytes(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (answer instanceof Answer.Part part) {
            out.writeByte(Kind.PART.ordinal());
            out.writeInt(part.boxes());
            write(part.tokens(), out);
        } else if (answer instanceof Answer.Point point) {
            out.writeByte(Kind.POINT.ordinal());
            write(point.values().stream().map(Fractions::text).toList(), out);
        } else {
            ClaimException error = ((Answer.Undefined) answer).error();
            out.writeByte(Kind.UNDEFINED.ordinal());
            out.writeInt(error.position());
            out.writeUTF(error.getMessage());
            out.writeUTF(error.hint());
        }
        return bytes.toByteArray();
    }

    @Override
    public Answer returned(Task task, byte[] bytes) throws UnfitException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readUnsignedByte();
            if (kind == Kind.PART.ordinal()) {
                return part(in);
            }
            if (kind == Kind.UNDEFINED.ordinal()) {
                return new Answer.Undefined(new ClaimException(in.readInt(), in.readUTF(), in.readUTF()));
            }
            List<BigFraction> values = new ArrayList<>();
            for (String value : tokens(in)) {
                values.add(CanonicalFraction.parse(value));
            }
            if (kind == Kind.POINT.ordinal() && values.size() == about.reasoning.statement().variables().size()) {
                return new Answer.Point(values);
            }
            throw unfit("");
        } catch (IOException | RejectedException e) {
            throw unfit(": " + e.getMessage());
        }
    }

    /** Tokens that are one proof. */
    private Answer.Part part(DataInputStream in) throws IOException, RejectedException, UnfitException {
        int looked = in.readInt();
        List<String> tokens = tokens(in);
        if (looked < 0 || !OpenCases.isOneProof(tokens)) {
            throw unfit("");
        }
        return new Answer.Part(tokens, looked);
    }

    private static UnfitException unfit(String reason) {
        return new UnfitException("a worker sent back what is no proof of a case" + reason);
    }

    private static void write(List<String> tokens, DataOutputStream out) throws IOException {
        byte[] text = String.join(" ", tokens).getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private static List<String> tokens(DataInputStream in) throws IOException {
        int length = in.readInt();
        String text = new String(in.readNBytes(Math.max(0, length)), StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
