package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.problem.Problem;
import org.ironbound.report.CertificateNames;

/**
 * A folder of certificates of a run of many claims: each is written when it is found, so that an interrupted run loses nothing that was
 * finished, and what is there already and checks is not searched again.
 *
 * @param name the folder, null for none
 */
record CertificateFolder(String name) {
    /**
     * Makes the folder if only it itself is missing.
     *
     * @param name null for none
     * @return what is wrong with it, null if nothing is
     */
    static String prepare(String name) {
        try {
            if (name != null && !Files.isDirectory(Path.of(name))) {
                Files.createDirectory(Path.of(name));
            }
            return name == null || Files.isWritable(Path.of(name)) ? null : "cannot be written to";
        } catch (FileAlreadyExistsException e) {
            return "is no folder";
        } catch (NoSuchFileException e) {
            return "would be in a folder that does not exist";
        } catch (IOException | InvalidPathException e) {
            return "cannot be made: " + e.getMessage();
        }
    }

    private String file(ClaimsFile.Entry claim) {
        return name + "/" + claim.name().replaceAll("[^A-Za-z0-9]+", "-") + ".json";
    }

    private boolean has(String file) {
        return name != null && Files.isRegularFile(Path.of(file));
    }

    /** The verdict of the certificate that is there, if it is one of this claim and checks. */
    Optional<Verdict> verdict(ClaimsFile.Entry claim) throws IOException {
        if (!has(file(claim))) {
            return Optional.empty();
        }
        try {
            ClaimCertificate certificate = ClaimCertificate.read(CertificateFile.bytes(file(claim)));
            return certificate.isAbout(claim.statement()) ? Optional.of(certificate.verdict()) : Optional.empty();
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    /** Keeps a certificate; of an undecided claim there is none, null. */
    void save(ClaimsFile.Entry claim, ClaimCertificate certificate) throws IOException {
        if (name != null && certificate != null) {
            CertificateFile.prepare(file(claim)).write(certificate::write);
        }
    }

    /** Where the certificates of a grid are kept. */
    Grid.Store store(Grid grid, Session session) {
        return new Grid.Store() {
            @Override
            public Optional<Certificate> find(Problem problem) {
                String file = name + "/" + CertificateNames.of(problem);
                try {
                    return has(file) ? Optional.of(CertificateFile.read(file)) : Optional.empty();
                } catch (IOException | RejectedException e) {
                    return Optional.empty();
                }
            }

            @Override
            public void save(Certificate certificate) throws IOException {
                if (name != null) {
                    CertificateFile file = CertificateFile.prepare(name + "/" + CertificateNames.of(certificate.problem()));
                    session.give(console -> {
                        file.write(certificate);
                        return ExitCode.OK;
                    });
                }
            }

            @Override
            public void done(int problems) {
                session.showProgress(() -> grid.name() + ", " + problems + " of " + grid.cells().size());
            }
        };
    }
}
