package org.ironbound.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;
import org.ironbound.cli.CommandPages;
import org.ironbound.report.TrustReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The site is complete, and its links lead somewhere. */
class SiteTest {
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Site.build(Path.of(""), folder);
    }

    @Test
    void everyLinkLeadsToAPageAndItsAnchor() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String link : LINK.matcher(Files.readString(page)).results().map(result -> result.group(1)).toList()) {
                links++;
                if (!link.matches("https?:.*") && !leads(page, link)) {
                    broken.add(folder.relativize(page) + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 1000, links + " links");
    }

    /** Pages of Javadoc are made by the command only. */
    private static boolean leads(Path page, String link) throws IOException {
        String file = link.replaceFirst("#.*", "");
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (target.startsWith(folder.resolve("api"))) {
            return true;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return Files.isRegularFile(target) && (anchor.isEmpty() || Files.readString(target).contains(" id=\"" + anchor + "\""));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        Pattern loaded = Pattern.compile("(?:<link[^>]* href|<(?:script|img)[^>]* src)=\"(?:\\w+:)?//|@import|url\\(");
        for (Path page : pages()) {
            assertEquals(List.of(), loaded.matcher(Files.readString(page)).results().map(MatchResult::group).toList(), page::toString);
        }
        assertEquals(List.of(), loaded.matcher(Files.readString(folder.resolve("site.css"))).results().map(MatchResult::group).toList());
    }

    @Test
    void everyCommandHasAPage() throws IOException {
        assertTrue(CommandPages.all().size() > 20);
        for (String name : CommandPages.all().keySet()) {
            String page = Files.readString(folder.resolve("reference/commands/" + name + ".html"));
            assertTrue(page.contains("<h1 id=") && page.contains("Usage"), name);
        }
    }

    @Test
    void everyRuleAndStatementHasAnEntry() throws IOException {
        String theory = Files.readString(folder.resolve("specs/theory.html"));
        String list = Files.readString(folder.resolve("reference/theory.html"));
        for (Rule rule : Rule.values()) {
            assertTrue(theory.contains(" id=\"" + Markdown.name(rule.statement()) + "\""), rule::id);
        }
        for (TrustReport.Fact fact : TrustReport.packaged().facts()) {
            String name = Markdown.name(fact.id());
            assertTrue(list.contains("#" + name + "\">" + fact.id() + "</a>") || !theory.contains(" id=\"" + name + "\"")
                && list.contains("<td><code>" + fact.id() + "</code></td>"), fact::id);
        }
    }

    /** Those of the schema, which other tests compare with what the checker reads. */
    @Test
    void everyStepAndTokenOfCertificatesIsDescribed() throws IOException {
        String page = Files.readString(folder.resolve("reference/certificates.html"));
        JsonMapper mapper = JsonMapper.builder().build();
        var schema = mapper.readTree(Files.readString(Path.of("src/main/resources/org/ironbound/schema/certificate.json")));
        for (var rule : schema.at("/$defs/rule/enum")) {
            assertTrue(Pattern.compile("<td><code>" + rule.asString() + "</code></td>\\s*<td><a [^>]*>[^<]+</a></td>\\s*<td>[^<]{5,}")
                .matcher(page).find(), rule::asString);
        }
        for (String kind : List.of("witness", "result")) {
            schema.at("/$defs/" + kind + "/properties").propertyNames().forEach(name ->
                assertTrue(Pattern.compile("<td><code>" + name + "</code></td>\\s*<td>.*</td>\\s*<td>[^<]{5,}").matcher(page).find(),
                name));
        }
        for (String token : List.of("i", "a", "m", "t:k", "g:j", "c:x", "k:e:i:j", "w:way:choice:n", "o")) {
            assertTrue(page.contains("<td><code>" + token + "</code></td>"), token);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
