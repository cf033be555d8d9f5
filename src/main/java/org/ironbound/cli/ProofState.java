package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;

/**
 * A proof that is not finished, in a file: an undecided or interrupted run writes it, a later one goes on from it.
 *
 * @param file   where it is kept, null for nowhere
 * @param before the proof so far, null if there is none
 */
record ProofState(CertificateFile file, ClaimCertificate before) {
    /** Thrown where the file cannot serve. */
    static final class StateException extends Exception {
        private static final long serialVersionUID = 1L;

        StateException(String message) {
            super(message);
        }
    }

    /**
     * @param places of files that are gone on with
     * @param name   the file, null for none
     * @param limit  how long it may be
     * @throws StateException says why the file cannot serve
     */
    static ProofState of(Places places, String name, CheckLimit limit) throws StateException {
        if (name == null) {
            return new ProofState(null, null);
        }
        try {
            CertificateFile file = CertificateFile.prepare(places, name);
            if (!Files.exists(file.path())) {
                return new ProofState(file, null);
            }
            ClaimCertificate before = ClaimCertificateFile.read(CertificateFile.bytes(file.path(), name, limit), limit);
            if (before.refutes()) {
                throw new StateException("'" + name + "' is no unfinished proof");
            }
            return new ProofState(file, before);
        } catch (IOException e) {
            throw new StateException(e.getMessage());
        } catch (RejectedException e) {
            throw new StateException("'" + name + "' is no unfinished proof: " + e.getMessage());
        }
    }

    /** Whether there is a file for it. */
    boolean isKept() {
        return file != null;
    }

    /** Keeps what is left open. */
    void keep(Verdict verdict) throws IOException {
        if (isKept() && verdict instanceof Verdict.Undecided undecided) {
            file.write(out -> ClaimCertificateFile.write(undecided.state(), out));
        }
    }
}
