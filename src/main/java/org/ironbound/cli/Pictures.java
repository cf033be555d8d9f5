package org.ironbound.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    private final Optional<CertificateFile> svg;
    private final Optional<CertificateFile> tex;
    private final Optional<CertificateFile> html;
    private final Chart chart;
    private final HtmlReport report;
    private final String command;

    private Pictures(ParseResult options, Sweep sweep, HtmlReport report) throws IOException {
        this.svg = file(options, SVG);
        this.tex = file(options, TEX);
        this.html = file(options, HTML);
        this.chart = new Chart(sweep);
        this.report = report;
        this.command = String.join(" ", options.originalArgs());
        if (isWanted() && sweep.size() > Chart.MOST_POINTS) {
            String option = svg.isPresent() ? SVG : tex.isPresent() ? TEX : HTML;
            throw new InvalidFieldException(option.substring(2), CommandLines.text(options, option), "left out: there are " + sweep.size()
                + " points, at most " + Chart.MOST_POINTS + " are drawn");
        }
    }

    private boolean isWanted() {
        return svg.isPresent() || tex.isPresent() || html.isPresent();
    }

    /** Adds the options. */
    static void addOptions(CommandSpec spec) {
        spec.addOption(CommandLines.option(SVG, "FILE", "Draw the bounds too, as a picture for a paper."));
        spec.addOption(CommandLines.option(TEX, "FILE", "Write that picture too for a paper in TeX, with its numbers, for the package "
            + "pgfplots."));
        spec.addOption(CommandLines.option(HTML, "FILE",
            "Write a page too, one file with the picture, all numbers, what they rest on, and the certificates."));
    }

    /**
     * The files that are wanted.
     *
     * @throws IOException says which cannot be written, and why
     */
    static Pictures of(ParseResult options, Sweep sweep, boolean isPrivacy, int digits) throws IOException {
        return new Pictures(options, sweep, new HtmlReport(sweep, isPrivacy, digits));
    }

    private static Optional<CertificateFile> file(ParseResult options, String option) throws IOException {
        String name = CommandLines.text(options, option);
        try {
            return name == null ? Optional.empty() : Optional.of(CertificateFile.prepare(name));
        } catch (IOException e) {
            throw new IOException(option + " " + e.getMessage());
        }
    }

    /** Adds the next point. */
    void add(Solved solved) throws IOException {
        if (isWanted()) {
            chart.add(solved);
        }
        if (html.isPresent()) {
            report.add(solved);
        }
    }

    /**
     * Writes them.
     *
     * @param bundle the name of the file with the certificates
     */
    void write(String bundle) throws IOException {
        if (svg.isPresent()) {
            write(svg.get(), chart.svg());
        }
        if (tex.isPresent()) {
            write(tex.get(), chart.tex());
        }
        if (html.isPresent()) {
            byte[] page = report.page(chart, command, bundle);
            html.get().write(out -> out.write(page));
        }
    }

    private static void write(CertificateFile file, List<String> lines) throws IOException {
        byte[] text = String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8);
        file.write(out -> out.write(text));
    }
}
