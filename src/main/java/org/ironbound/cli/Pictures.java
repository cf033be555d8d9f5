package org.ironbound.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ironbound.curve.Chart;
import org.ironbound.curve.HtmlReport;
import org.ironbound.curve.Solved;
import org.ironbound.curve.Sweep;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The files in which a sweep is drawn, where such files are wanted; they are written when the sweep ends. */
final class Pictures {
    private static final String SVG = "--svg";
    private static final String TEX = "--pgfplots";
    private static final String HTML = "--html";
    private static final Map<String, FileKind> KINDS = new TreeMap<>(Map.of(SVG, FileKind.SVG, TEX, FileKind.TEX, HTML, FileKind.HTML));

    /** Those that are wanted, by option. */
    private final Map<String, CertificateFile> files;
    private final Chart chart;
    private final HtmlReport report;
    private final String command;

    private Pictures(Map<String, CertificateFile> files, Sweep sweep, HtmlReport report, String command) {
        this.files = files;
        this.chart = new Chart(sweep);
        this.report = report;
        this.command = command;
    }

    /** Adds the options. */
    static void addOptions(CommandSpec spec) {
        spec.addOption(CommandLines.option(SVG, "FILE", "Draw the bounds too, as a picture for a paper."));
        spec.addOption(CommandLines.option(TEX, "FILE", "Write that picture too for a paper in TeX, with its numbers, for the package "
            + "pgfplots."));
        spec.addOption(CommandLines.option(HTML, "FILE",
            "Write a page too, one file with the picture, all numbers, what they rest on, and the certificates."));
        spec.addOption(CertificateTarget.force());
    }

    /** Thrown where a file cannot be one of them. */
    static final class FileException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String option;
        private final transient IOException reason;

        FileException(String option, IOException reason) {
            super(option + " " + reason.getMessage());
            this.option = option;
            this.reason = reason;
        }

        Answer answer() {
            return Answer.usageError(getMessage(), CertificateTarget.hint(option, reason));
        }
    }

    /**
     * The files that are wanted.
     *
     * @throws FileException         says which cannot be written, and why
     * @throws InvalidFieldException if there are too many points for a picture
     */
    static Pictures of(ParseResult options, Places places, Sweep sweep, boolean isPrivacy, int digits) throws FileException, IOException {
        Map<String, CertificateFile> files = new TreeMap<>();
        for (Map.Entry<String, FileKind> kind : KINDS.entrySet()) {
            String option = kind.getKey();
            String name = CommandLines.text(options, option);
            if (name == null) {
                continue;
            }
            if (sweep.size() > Chart.MOST_POINTS) {
                throw new InvalidFieldException(option.substring(2), name, "left out: there are " + sweep.size() + " points, at most "
                    + Chart.MOST_POINTS + " are drawn");
            }
            try {
                CertificateFile file = CertificateFile.prepare(places, name, kind.getValue(), CertificateTarget.isForced(options));
                if (files.values().stream().anyMatch(other -> other.path().equals(file.path()))) {
                    throw new IOException("'" + name + "' is given for another option too");
                }
                files.put(option, file);
            } catch (IOException e) {
                throw new FileException(option, e);
            }
        }
        return new Pictures(files, sweep, new HtmlReport(sweep, isPrivacy, digits), String.join(" ", options.originalArgs()));
    }

    /** Adds the next point. */
    void add(Solved solved) throws IOException {
        if (!files.isEmpty()) {
            chart.add(solved);
        }
        if (files.containsKey(HTML)) {
            report.add(solved);
        }
    }

    /**
     * Writes them.
     *
     * @param bundle the name of the file with the certificates, if it is written
     * @return what is to be said of each that could not be written
     */
    List<Answer> write(Optional<String> bundle) throws IOException {
        List<Answer> errors = new ArrayList<>();
        for (Map.Entry<String, CertificateFile> file : files.entrySet()) {
            byte[] content = switch (file.getKey()) {
                case SVG -> text(FileKind.SVG, chart.svg());
                case TEX -> text(FileKind.TEX, chart.tex());
                default -> report.page(chart, command, bundle);
            };
            try {
                file.getValue().write(out -> out.write(content));
            } catch (IOException e) {
                errors.add(new FileException(file.getKey(), e).answer());
            }
        }
        return errors;
    }

    private static byte[] text(FileKind kind, List<String> lines) {
        return kind.beginning().concat(String.join("\n", lines)).concat("\n").getBytes(StandardCharsets.UTF_8);
    }
}
