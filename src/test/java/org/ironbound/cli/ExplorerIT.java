package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages of {@code serve}, in a browser. */
class ExplorerIT {
    private static final String POINT = "/gaussian?dimension=10000&samples=10&error=0.1";

    private static Browser browser;
    private static Served server;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        server = Served.start("--time-limit", "60");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void screen() {
        browser.emulate("light", "screen");
        browser.resize(1100, 900);
    }

    /** Each problem has its page, whose form comes filled with an example that the command answers. */
    @Test
    void allProblems() {
        browser.open(server.address("/"));
        List<?> pages = (List<?>) browser.run("return [...document.querySelectorAll('nav a')].map(a => a.href)");
        assertEquals(Families.ALL.size(), pages.size());
        for (Object page : pages) {
            browser.open((String) page);
            assertTrue((Long) browser.run("return document.querySelectorAll('#numbers tbody tr').length") > 2, page.toString());
            assertEquals(0L, browser.run("return document.querySelectorAll('#result pre.words').length"), page.toString());
            browser.requireQuiet();
        }
    }

    /** One problem: its bounds as on the command line, the estimate beside them, what they rest on, and a certificate that checks. */
    @Test
    void onePoint(@TempDir Path folder) throws Exception {
        browser.open(server.address(POINT));
        String text = browser.text("result");
        Jar jar = new Jar(folder);
        Jar.Result bound = jar.run("bound", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1");
        for (String line : bound.out().lines().filter(line -> line.contains("memorizes")).toList()) {
            assertTrue(text.contains(line.strip()), line + " in " + text);
        }
        assertEquals("8158.47884", browser.text("estimate").substring(0, 10));
        assertTrue(browser.text("beside").contains("at least 8158.47884141") && browser.text("beside").contains("at most 8605.3"),
            browser.text("beside"));
        assertTrue(text.contains("GAUSS-TV") && text.contains("proved") && text.contains("cited"), text);
        String data = (String) browser.run("return document.getElementById('certificates').href");
        Files.write(folder.resolve("c.json"), Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)));
        assertEquals(0, jar.run("check", "c.json", "--problem", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1")
            .code());
        browser.requireQuiet();
    }

    /** While a number is changed the page follows, and its address too. */
    @Test
    void live() throws Exception {
        browser.open(server.address(POINT));
        browser.run("document.querySelector('input[name=samples]').focus()");
        browser.type(Keys.ARROW_UP);
        browser.await("return document.getElementById('result').innerText.includes('n = 11') && location.search.includes('samples=11')");
        browser.type(Keys.END, "..20");
        browser.await("return document.querySelectorAll('#numbers tbody tr').length === 10");
        browser.tabTo("chart");
        browser.type(Keys.END);
        assertTrue(browser.text("readout").startsWith("samples 20, at least "), browser.text("readout"));
        browser.requireQuiet();
    }

    /** A slider beside each number moves it, by keys too, and the page follows; the field moves the slider. */
    @Test
    void sliders() throws Exception {
        browser.open(server.address(POINT));
        assertEquals(browser.run("return document.querySelectorAll('input[data-from]').length"),
            browser.run("return document.querySelectorAll('input[type=range]').length"));
        browser.run("document.querySelector('input[name=samples] + input[type=range]').focus()");
        browser.type(Keys.ARROW_RIGHT);
        browser.await("return document.getElementById('result').innerText.includes('n = 11') && location.search.includes('samples=11')");
        browser.type(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        browser.await("return document.getElementById('result').innerText.includes('n = 9,')");
        browser.type(Keys.END);
        browser.await("return document.getElementById('result').innerText.includes('n = 1000000')");
        browser.run("document.querySelector('input[name=error] + input[type=range]').focus()");
        browser.type(Keys.ARROW_RIGHT);
        browser.await("return document.querySelector('input[name=error]').value === '0.101'");
        browser.await("return location.search.includes('error=0.101')");
        browser.run("const field = document.querySelector('input[name=error]'); field.value = '1/4';"
            + "field.dispatchEvent(new Event('input', { bubbles: true }))");
        assertEquals("249", browser.run("return document.querySelector('input[name=error] + input[type=range]').value"));
        assertEquals("1/4", browser.run("return document.querySelector('input[name=error] + input[type=range]').ariaValueText"
            + " ?? document.querySelector('input[name=error] + input[type=range]').getAttribute('aria-valuetext')"));
        browser.requireQuiet();
    }

    /** With a range in one field, the slider of another one moves the curve. */
    @Test
    void aCurveThatMoves() throws Exception {
        browser.open(server.address(POINT.replace("samples=10", "samples=8..64*2")));
        String before = browser.text("numbers");
        browser.run("document.querySelector('input[name=dimension] + input[type=range]').focus()");
        browser.type(Keys.ARROW_RIGHT);
        browser.await("return location.search.includes('samples=8') && !location.search.includes('dimension=10000&')"
            + " && document.getElementById('result').ariaBusy !== 'true'");
        assertTrue(browser.text("numbers").contains("64") && !browser.text("numbers").equals(before), before);
        browser.requireQuiet();
    }

    /** A matrix can be pasted, or read from a file of the person's choice, which does not leave this machine. */
    @Test
    void matrices(@TempDir Path folder) throws Exception {
        browser.open(server.address("/channel?matrix=bsc:0.1"));
        browser.run("const field = document.querySelector('textarea[name=matrix]'); field.value = '0.9,0.1\\n0.3,0.7\\n';"
            + "field.dispatchEvent(new Event('input', { bubbles: true }))");
        browser.await("return document.getElementById('result').innerText.includes('3/5')");
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                large.append(i == j ? "61/100" : "1/100").append(j < 39 ? "," : "\n");
            }
        }
        Path file = Files.writeString(folder.resolve("large.csv"), large);
        browser.choose("textarea[name=matrix] + input[type=file]", file);
        browser.await("return document.getElementById('result').innerText.includes('40 inputs, 40 outputs')");
        browser.requireQuiet();
    }

    /** What is wrong is said, and the form keeps what was typed. */
    @Test
    void wrongInput() throws Exception {
        browser.open(server.address(POINT));
        browser.run("document.querySelector('input[name=error]').focus()");
        browser.type(Keys.END, "%");
        browser.await("return document.getElementById('result').innerText.startsWith('error: --error is ')");
        assertEquals("0.1%", browser.run("return document.querySelector('input[name=error]').value"));
    }

    /** Without a script the form is sent as forms are. */
    @Test
    void withoutScript() throws Exception {
        String page = server.get(POINT);
        assertTrue(page.contains("<form action=\"/gaussian\" method=\"get\">") && page.contains("name=\"samples\" value=\"10\"")
            && page.contains("<button>") && page.contains("8158.47884141"), page);
    }

    @Test
    void bothThemesAndAPhone() {
        browser.open(server.address(POINT.replace("samples=10", "samples=8..64*2")));
        assertTrue(!browser.isDark() && browser.contrast() > 7);
        browser.emulate("dark", "screen");
        assertTrue(browser.isDark() && browser.contrast() > 7);
        browser.resize(360, 740);
        browser.requireFits();
        browser.open(server.address(POINT));
        browser.requireFits();
        assertTrue(new String(browser.pdf(), 0, 4, StandardCharsets.US_ASCII).startsWith("%PDF"));
        browser.requireQuiet();
    }
}
