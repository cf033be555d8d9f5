package org.ironbound.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ironbound.curve.HtmlReport;
import org.ironbound.curve.RulesInWords;

/** The gallery as a page that needs nothing else. */
public final class GalleryPage {
    private static final String PAGE = "gallery/gallery.html";

    private GalleryPage() {
    }

    /**
     * The page about these cases.
     *
     * @param beginning of the file
     */
    public static byte[] of(String beginning, List<Exhibit> exhibits) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("BEGINNING", beginning);
        parts.put("STYLE", HtmlReport.resource(HtmlReport.STYLE));
        parts.put("COUNT", Integer.toString(exhibits.size()));
        parts.put("ROWS", exhibits.stream().map(GalleryPage::row).collect(Collectors.joining("\n")));
        parts.put("CASES", exhibits.stream().map(GalleryPage::section).collect(Collectors.joining("\n")));
        parts.put("RULES", RulesInWords.html(exhibits.stream().flatMap(exhibit -> exhibit.words().theory().stream()).distinct().toList()));
        return HtmlReport.filled(HtmlReport.resource(PAGE), parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Exhibit exhibit) {
        String name = exhibit.words().name();
        return "<tr><td>" + exhibit.number() + "</td><td><a href=\"#" + name + "\">" + HtmlReport.escaped(exhibit.words().title())
            + "</a></td><td><code>" + HtmlReport.escaped(GalleryText.concluded(exhibit.finding())) + "</code></td><td><code>"
            + HtmlReport.escaped(GalleryText.against(exhibit.finding())) + "</code></td></tr>";
    }

    private static String section(Exhibit exhibit) {
        Words words = exhibit.words();
        Finding finding = exhibit.finding();
        return "<section id=\"" + words.name() + "\"><h2>" + exhibit.number() + ". " + HtmlReport.escaped(words.title()) + "</h2>\n"
            + paragraph("", words.story()) + "<pre>" + HtmlReport.escaped(String.join("\n", words.code())) + "</pre>\n"
            + "<div class=\"scroll\"><table class=\"rules\"><tbody>\n" + finding.computed().stream().map(computed ->
                line(computed.how() + ", not certified", "<code>" + HtmlReport.escaped(computed.value()) + "</code>"))
                .collect(Collectors.joining())
            + line("one would conclude", HtmlReport.escaped(words.quantity() + " " + GalleryText.concluded(finding) + ": "
                + finding.conclusion().meaning()))
            + line("certified", HtmlReport.escaped(words.quantity() + " " + GalleryText.certified(finding.truth()))
                + (finding.truth().note().isEmpty() ? "" : "<br>" + HtmlReport.escaped(finding.truth().note()))
                + "<br><code>" + HtmlReport.escaped(finding.truth().command()) + "</code>")
            + line("so the conclusion is", "<strong>" + GalleryText.verdict(finding) + "</strong>") + "</tbody></table></div>\n"
            + paragraph("<strong>Lesson.</strong> ", words.lesson())
            + paragraph("<strong>Theory.</strong> ", String.join(", ", words.theory())) + "</section>";
    }

    private static String line(String heading, String cell) {
        return "<tr><th scope=\"row\">" + HtmlReport.escaped(heading) + "</th><td>" + cell + "</td></tr>\n";
    }

    private static String paragraph(String before, String text) {
        return "<p>" + before + HtmlReport.escaped(text) + "</p>\n";
    }
}
