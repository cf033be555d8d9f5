package org.ironbound.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;
import org.ironbound.cli.CommandPages;
import org.ironbound.report.TrustReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The site is complete, and its links lead somewhere. */
class SiteTest {
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    private static final Pattern LOADED = Pattern.compile("(?:<link[^>]* href|<(?:script|img)[^>]* src)=\"(?:\\w+:)?//|@import|url\\(");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Site.build(Path.of(""), folder);
    }

    /** Those into Javadoc are looked at by a slow test. */
    @Test
    void everyLinkLeadsToAPageAndItsAnchor() throws IOException {
        requireLinks(folder, ".*: (\\.\\./)*api/.*", 1000);
    }

    /** Those of the pages and of Javadoc, all together as the command writes them; one link of the JDK's is broken. */
    @Test
    @Tag("slow")
    void everyLinkOfJavadocLeadsSomewhere(@TempDir Path whole) throws IOException {
        Site.main(new String[] {whole.toString()});
        requireLinks(whole, "api/constant-values.html: #org.ironbound", 10_000);
        for (Path page : pages(whole)) {
            assertEquals(List.of(), loaded(page), page::toString);
        }
    }

    /**
     * @param root    the folder with the pages
     * @param skipped which links may lead nowhere: page and link, a regular expression
     * @param least   how many links there are at the least
     */
    private static void requireLinks(Path root, String skipped, int least) throws IOException {
        List<String> broken = new ArrayList<>();
        Map<Path, String> texts = new HashMap<>();
        for (Path page : pages(root)) {
            texts.put(page, Files.readString(page));
        }
        int links = 0;
        for (Map.Entry<Path, String> page : texts.entrySet()) {
            for (String link : LINK.matcher(page.getValue()).results().map(result -> result.group(1)).toList()) {
                links++;
                String shown = root.relativize(page.getKey()) + ": " + link;
                if (!link.matches("https?:.*") && !shown.matches(skipped) && !leads(page.getKey(), link, texts)) {
                    broken.add(shown);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > least, links + " links");
    }

    private static boolean leads(Path page, String link, Map<Path, String> texts) {
        String file = link.replaceFirst("#.*", "");
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        String anchor = link.contains("#") ? URLDecoder.decode(link.substring(link.indexOf('#') + 1).replace("+", "%2B"),
            StandardCharsets.UTF_8) : "";
        String id = " id=\"" + anchor.replace("<", "&lt;").replace(">", "&gt;") + "\"";
        return Files.isRegularFile(target) && (anchor.isEmpty() || texts.get(target).contains(id));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        for (Path page : pages(folder)) {
            assertEquals(List.of(), loaded(page), page::toString);
        }
        assertEquals(List.of(), loaded(folder.resolve("site.css")));
    }

    private static List<String> loaded(Path file) throws IOException {
        return LOADED.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
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
        for (String token : List.of("i", "a", "m", "t:k", "g:j", "c:x", "k:e:i:j", "r:x:k:u:b:n",
            "p:x:1:C", "p:x:2:C", "w:way:choice:n", "o")) {
            assertTrue(page.contains("<td><code>" + token + "</code></td>"), token);
        }
    }

    private static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
