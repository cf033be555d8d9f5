package org.ironbound.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where the certificate of a result goes: into a file, to standard output, or nowhere. */
final class CertificateTarget {
    private static final String FILE = "--certificate";
    private static final String NONE = "--no-certificate";
    private static final String FORCE = "--force";

    private final Optional<String> name;
    private final Optional<CertificateFile> file;

    private CertificateTarget(Optional<String> name, Optional<CertificateFile> file) {
        this.name = name;
        this.file = file;
    }

    /** How a result is shown, with the name of its certificate if there is one. */
    interface Result {
        List<String> lines(Optional<String> certificate) throws IOException;
    }

    /**
     * Adds the options.
     *
     * @param absent where it goes by default, to follow the words "by default"
     */
    static void addOptions(CommandSpec spec, String absent) {
        spec.addOption(CommandLines.option(FILE, "FILE", "Where to write the certificate; by default " + absent + ". With "
            + CertificateFile.STANDARD + " it goes to standard output, and the result to standard error."));
        spec.addOption(OptionSpec.builder(NONE).description("Write no certificate.").build());
        spec.addOption(force());
    }

    /**
     * What was chosen, in the working folder.
     *
     * @param absent the name of the file by default, empty for none
     * @throws IOException says why the file cannot be written, or that options exclude each other
     */
    static CertificateTarget of(ParseResult options, Optional<String> absent) throws IOException {
        return of(options, Places.WORKING, absent);
    }

    /**
     * What was chosen.
     *
     * @param places of files that are written
     * @param absent the name of the file by default, empty for none
     * @throws IOException says why the file cannot be written, or that options exclude each other
     */
    static CertificateTarget of(ParseResult options, Places places, Optional<String> absent) throws IOException {
        String given = CommandLines.text(options, FILE);
        if (options.hasMatchedOption(NONE)) {
            if (given != null) {
                throw new IOException("'" + given + "' is not written with " + NONE);
            }
            return new CertificateTarget(Optional.empty(), Optional.empty());
        }
        if (CertificateFile.STANDARD.equals(given)) {
            return new CertificateTarget(Optional.of(given), Optional.empty());
        }
        Optional<String> name = Optional.ofNullable(given).or(() -> absent);
        if (name.isEmpty()) {
            return new CertificateTarget(name, Optional.empty());
        }
        CertificateFile file = CertificateFile.prepare(places, name.get(), FileKind.CERTIFICATE, isForced(options));
        return new CertificateTarget(Optional.of(file.name()), Optional.of(file));
    }

    /** The option that lets a file be overwritten that is not of the kind that is written. */
    static OptionSpec force() {
        return OptionSpec.builder(FORCE).description("Overwrite a file even if ironbound did not write it.").build();
    }

    /** Whether it was given. */
    static boolean isForced(ParseResult options) {
        return options.hasMatchedOption(FORCE);
    }

    /** What to try where a file cannot be written that an option names. */
    static String hint(String option, IOException e) {
        return e instanceof CertificateFile.OtherContentException ? FORCE + ", or " + option + " with another file"
            : option + " with a file in a folder that exists and can be written";
    }

    /** Says that a certificate cannot be written. */
    static Answer error(IOException e) {
        String hint = hint(FILE, e);
        return Answer.usageError(FILE + " " + e.getMessage(), e instanceof CertificateFile.OtherContentException ? hint
            : hint + ", or " + NONE);
    }

    /**
     * Writes the certificate and shows the result, also where the certificate cannot be written.
     *
     * @param content the certificate
     * @param code    the exit code if it can
     */
    int give(Console console, CertificateFile.Content content, Result result, int code) throws IOException {
        if (name.isPresent() && file.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.write(bytes);
            console.bytes(bytes.toByteArray());
            result.lines(name).forEach(console::message);
            return code;
        }
        try {
            if (file.isPresent()) {
                file.get().write(content);
            }
        } catch (IOException e) {
            console.lines(result.lines(Optional.empty()));
            return error(e).give(console);
        }
        console.lines(result.lines(name));
        return code;
    }
}
