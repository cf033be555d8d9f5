package org.ironbound.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The file that a page is written to, if one is wanted. */
record PageFile(Optional<CertificateFile> file) {
    /** The option. */
    static final String HTML = "--html";

    /** What a page holds. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    /**
     * The one that was chosen.
     *
     * @throws IOException says why it cannot be written
     */
    static PageFile of(ParseResult options) throws IOException {
        String name = CommandLines.text(options, HTML);
        return new PageFile(name == null ? Optional.empty() : Optional.of(prepare(name, options)));
    }

    /**
     * A file for a page.
     *
     * @throws IOException says why it cannot be written
     */
    static CertificateFile prepare(String name, ParseResult options) throws IOException {
        return CertificateFile.prepare(name, FileKind.HTML, CertificateTarget.isForced(options));
    }

    /** Says that it cannot be written. */
    static Answer error(IOException e) {
        return Answer.usageError(HTML + " " + e.getMessage(), CertificateTarget.hint(HTML, e));
    }

    /** Lines of results, also where the page cannot be written. */
    Answer answer(List<String> lines, Content content) throws IOException {
        if (file.isEmpty()) {
            return Answer.of(ExitCode.OK, lines);
        }
        byte[] bytes = content.bytes();
        return console -> {
            console.lines(lines);
            try {
                file.get().write(out -> out.write(bytes));
                return ExitCode.OK;
            } catch (IOException e) {
                return error(e).give(console);
            }
        };
    }
}
