package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.problem.Problem;
import org.ironbound.report.CertificateNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A folder of certificates of a run of many claims: each is written when it is found, so that an interrupted run loses nothing that was
 * finished, and what is there already and checks is not searched again. Certificates that cannot be written cost no verdict.
 */
final class CertificateFolder {
    /** The option that names it. */
    static final String OPTION = "--certificates";
    private static final String HINT = OPTION + " with a folder, which is made if the one that it is in exists";

    /** Null for none. */
    private final String name;
    private final boolean isForced;
    private final List<IOException> failures = new ArrayList<>();

    /**
     * @param name     null for none
     * @param isForced whether files there may be overwritten that are no certificates
     */
    CertificateFolder(String name, boolean isForced) {
        this.name = name;
        this.isForced = isForced;
    }

    /** Adds the options. */
    static void addOptions(CommandSpec spec, String... description) {
        spec.addOption(CommandLines.option(OPTION, "FOLDER", description));
        spec.addOption(CertificateTarget.force());
    }

    /** The one that was chosen. */
    static CertificateFolder of(ParseResult options) {
        return new CertificateFolder(CommandLines.text(options, OPTION), CertificateTarget.isForced(options));
    }

    /**
     * Makes the folder if only it itself is missing. That it cannot be written is found when something is written.
     *
     * @return the error if it can be no folder
     */
    Optional<Answer> prepare() {
        try {
            if (name != null && !Files.isDirectory(Path.of(name))) {
                Files.createDirectory(Path.of(name));
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(error("is no folder"));
        } catch (InvalidPathException e) {
            return Optional.of(error("can be no folder"));
        } catch (IOException e) {
            Path parent = Path.of(name).toAbsolutePath().getParent();
            return parent == null || Files.isDirectory(parent) ? Optional.empty()
                : Optional.of(error("would be in a folder that does not exist"));
        }
    }

    private Answer error(String problem) {
        return Answer.usageError(OPTION + " '" + name + "' " + problem, HINT);
    }

    /** The error if two claims would have one file, or if a file is there that is not to be overwritten. */
    Optional<Answer> look(List<ClaimsFile.Entry> claims, List<Grid> grids) {
        if (name == null) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (ClaimsFile.Entry claim : claims) {
            String other = names.put(file(claim), claim.name());
            if (other != null) {
                return Optional.of(Answer.usageError("the certificates of '" + other + "' and '" + claim.name() + "' would both be '"
                    + place(file(claim)) + "'", "names that differ in letters or digits"));
            }
        }
        Stream<String> ofGrids = grids.stream().flatMap(grid -> grid.problems().stream()).map(CertificateNames::of);
        try {
            for (String file : Stream.concat(names.keySet().stream().sorted(), ofGrids).filter(this::has).toList()) {
                CertificateFile.prepare(place(file), FileKind.CERTIFICATE, isForced);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(error(e));
        }
    }

    private static Answer error(IOException e) {
        return Answer.usageError(OPTION + " " + e.getMessage(), e instanceof CertificateFile.OtherContentException
            ? CertificateTarget.hint(OPTION, e) : HINT);
    }

    /** Writes a certificate to a file of a name in it; whether it could. */
    boolean write(String file, CertificateFile.Content content) {
        try {
            CertificateFile.prepare(place(file), FileKind.CERTIFICATE, isForced).write(content);
            return true;
        } catch (IOException e) {
            failures.add(e);
            return false;
        }
    }

    /** The place of a file in it. */
    String place(String file) {
        return name == null ? file : name + "/" + file;
    }

    /** What is to be said where something could not be written; empty if all could. */
    Optional<Answer> failure() {
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        String more = failures.size() == 1 ? "" : ", nor can " + (failures.size() - 1) + " more";
        return Optional.of(error(failures.get(0) instanceof CertificateFile.OtherContentException ? failures.get(0)
            : new IOException(failures.get(0).getMessage() + more)));
    }

    private static String file(ClaimsFile.Entry claim) {
        return claim.name().replaceAll("[^A-Za-z0-9]+", "-") + ".json";
    }

    private boolean has(String file) {
        return name != null && Files.isRegularFile(Path.of(place(file)));
    }

    /**
     * The verdict of the certificate that is there, if it is one of this claim and checks.
     *
     * @param limit how much work that may be
     */
    Optional<Verdict> verdict(ClaimsFile.Entry claim, CheckLimit limit) throws IOException {
        if (!has(file(claim))) {
            return Optional.empty();
        }
        try {
            ClaimCertificate certificate = ClaimCertificateFile.read(CertificateFile.bytes(place(file(claim))), limit);
            return certificate.isAbout(claim.statement()) ? Optional.of(certificate.verdict(limit)) : Optional.empty();
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    /** Keeps a certificate; of an undecided claim there is none, null. */
    void save(ClaimsFile.Entry claim, ClaimCertificate certificate) {
        if (name != null && certificate != null) {
            write(file(claim), out -> ClaimCertificateFile.write(certificate, out));
        }
    }

    /** Where the certificates of a grid are kept. */
    Grid.Store store(Grid grid, Session session) {
        return new Grid.Store() {
            @Override
            public Optional<Certificate> find(Problem problem) {
                String file = CertificateNames.of(problem);
                try {
                    return has(file) ? Optional.of(CertificateFile.read(place(file))) : Optional.empty();
                } catch (IOException | RejectedException e) {
                    return Optional.empty();
                }
            }

            @Override
            public void save(Certificate certificate) throws IOException {
                if (name != null) {
                    session.give(console -> {
                        write(CertificateNames.of(certificate.problem()), out -> CertificateWriter.write(certificate, out));
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
