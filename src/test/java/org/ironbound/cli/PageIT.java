package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page that {@code curve --html} writes, in a browser. */
class PageIT {
    private static final double TOLERANCE = 0.003;

    @TempDir
    static Path folder;
    private static Browser browser;
    private static Jar jar;
    /** Samples, at least, at most, of the points with bounds. */
    private static List<String[]> rows;

    @BeforeAll
    static void write() throws Exception {
        browser = Browser.start();
        jar = new Jar(folder);
        Jar.Result result = jar.run("curve", "gaussian", "--dimension", "10000", "--samples", "2..1000*2", "--error", "0.1", "--csv",
            "--html", "page.html", "--bundle", "b.jsonl");
        assertEquals(0, result.code(), result.all());
        rows = result.out().lines().map(line -> line.split(",")).filter(cells -> cells[1].equals("certified"))
            .map(cells -> new String[] {cells[0], cells[2], cells[3]}).toList();
        assertTrue(rows.size() > 5, result.all());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.emulate("light", "screen");
        browser.resize(1100, 900);
        browser.open(folder.resolve("page.html").toUri().toString());
    }

    /** A number on a logarithmic axis, from where it is drawn between two labels. */
    private static double number(List<?> labels, double place) {
        List<?> first = (List<?>) labels.get(0);
        List<?> last = (List<?>) labels.get(labels.size() - 1);
        double low = Math.log(Double.parseDouble((String) first.get(0)));
        double high = Math.log(Double.parseDouble((String) last.get(0)));
        double start = ((Number) first.get(1)).doubleValue();
        double end = ((Number) last.get(1)).doubleValue();
        return Math.exp(low + (place - start) / (end - start) * (high - low));
    }

    /** What a reader measures on the screen is what was found. */
    @Test
    void drawnPointsAreTheData() {
        String centre = "e => { const box = e.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }";
        String labels = "const centre = " + centre + "; return [...document.querySelectorAll('svg text[text-anchor=' + arguments[0] + ']')]"
            + ".filter(e => /^[0-9.]+$/.test(e.textContent)).map(e => [e.textContent, centre(e)[arguments[1]]])";
        List<?> across = (List<?>) browser.run(labels, "middle", 0);
        List<?> upward = (List<?>) browser.run(labels, "end", 1);
        List<?> circles = (List<?>) browser.run("return [...document.querySelectorAll(\"svg .curve circle\")].map(" + centre + ")");
        assertEquals(2 * rows.size(), circles.size());
        for (int i = 0; i < circles.size(); i++) {
            String[] row = rows.get(i % rows.size());
            double x = ((Number) ((List<?>) circles.get(i)).get(0)).doubleValue();
            double y = ((Number) ((List<?>) circles.get(i)).get(1)).doubleValue();
            double samples = Double.parseDouble(row[0]);
            double bits = Double.parseDouble(row[i < rows.size() ? 1 : 2]);
            assertEquals(samples, number(across, x), 2 * TOLERANCE * samples);
            // The middle of a label is a little off the line of its number, by the same length everywhere.
            assertEquals(bits, number(upward, y), 10 * TOLERANCE * bits);
        }
        browser.requireQuiet();
    }

    @Test
    void bothThemes() {
        assertFalse(browser.isDark());
        assertTrue(browser.contrast() > 7);
        browser.emulate("dark", "screen");
        assertTrue(browser.isDark());
        assertTrue(browser.contrast() > 7);
        browser.requireQuiet();
    }

    /** Who uses keys alone reads the exact numbers of each point. */
    @Test
    void keys() {
        browser.tabTo("chart");
        requireShown(rows.get(0));
        browser.type(Keys.ARROW_RIGHT);
        requireShown(rows.get(1));
        browser.type(Keys.END);
        requireShown(rows.get(rows.size() - 1));
        browser.type(Keys.ARROW_RIGHT);
        requireShown(rows.get(rows.size() - 1));
        browser.type(Keys.ARROW_LEFT);
        requireShown(rows.get(rows.size() - 2));
        browser.type(Keys.HOME);
        assertTrue(browser.text("readout").contains("no learner reaches this error"), browser.text("readout"));
        browser.requireQuiet();
    }

    private static void requireShown(String... row) {
        String text = browser.text("readout");
        assertTrue(text.startsWith("samples " + row[0] + ", at least " + row[1] + ", some at most " + row[2] + ","), text);
        assertEquals(2L, browser.run("return document.querySelectorAll('#marker circle').length"));
    }

    @Test
    void onAPhone() {
        browser.resize(360, 740);
        browser.requireFits();
        browser.requireQuiet();
    }

    /** In print all rows are there, and nothing that only a screen can show. */
    @Test
    void inPrint() {
        browser.emulate("dark", "print");
        assertFalse(browser.isDark());
        assertEquals("none", browser.run("return getComputedStyle(document.getElementById('readout')).display"));
        assertEquals(true, browser.run("return [...document.querySelectorAll('.scroll')]"
            + ".every(e => e.scrollHeight <= e.clientHeight + 1)"));
        byte[] pdf = browser.pdf();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        browser.requireQuiet();
    }

    /** The certificates in the page are those of the bundle, and one of them alone checks. */
    @Test
    void certificates() throws Exception {
        assertEquals(Files.readString(folder.resolve("b.jsonl")), content((String) browser.run("return document.getElementById("
            + "'certificates').href")));
        browser.run("HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href]; }");
        browser.tabTo("chart");
        browser.type(Keys.END);
        browser.click(By.id("certificate"));
        List<?> saved = (List<?>) browser.run("return window.saved");
        Files.writeString(folder.resolve((String) saved.get(0)), content((String) saved.get(1)));
        Jar.Result check = jar.run("check", (String) saved.get(0), "--problem", "gaussian", "--dimension", "10000", "--samples", "512",
            "--error", "0.1");
        assertEquals(0, check.code(), check.all());
        browser.requireQuiet();
    }

    private static String content(String data) {
        assertTrue(data.startsWith("data:application/json;base64,"), data);
        return new String(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    /** The words of the rules are there, and open. */
    @Test
    void theory() {
        browser.click(By.xpath("//summary[.='GAUSS']"));
        String opened = (String) browser.run("return document.querySelector('details[open] pre').innerText");
        assertTrue(opened.contains("tau_n = n L/(1 + (n-1) L)"), opened);
        assertTrue(((String) browser.run("return document.body.innerText")).contains("a standard normal vector in d dimensions"));
        browser.requireQuiet();
    }

    /** The largest page. */
    @Tag("slow")
    @Test
    void tenThousandPoints() throws Exception {
        Jar.Result result = jar.run("curve", "custom", "--tau", "1/2", "--rho", "1/10007", "--information", "1..20000:2", "--csv", "--html",
            "large.html", "--bundle", "large.jsonl");
        assertEquals(0, result.code(), result.all());
        assertTrue(Files.size(folder.resolve("large.html")) < 2 << 20);
        browser.open(folder.resolve("large.html").toUri().toString());
        browser.tabTo("chart");
        browser.type(Keys.END);
        String last = Stream.of(result.out().split("\\R")).reduce((one, next) -> next).orElseThrow();
        assertTrue(browser.text("readout").startsWith("information 19999, at least " + last.split(",")[2]), browser.text("readout"));
        browser.requireQuiet();
    }
}
