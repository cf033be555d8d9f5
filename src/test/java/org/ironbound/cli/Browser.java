package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** Chromium without a window, as Debian packages it. */
final class Browser implements Closeable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; the test is skipped on a machine that has none. */
    static Browser start() {
        boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!isThere) {
            System.out.println("SKIPPED: pages are not looked at, there is no " + CHROMIUM + " with " + DRIVER);
        }
        Assumptions.assumeTrue(isThere, "no Chromium with its driver");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--window-size=" + WIDTH + "," + HEIGHT);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Shows a page; messages of an earlier one are forgotten. */
    void open(String address) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(address);
    }

    /** What a script gives. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String id) {
        return driver.findElement(By.id(id)).getText();
    }

    /** Gives a file to the input that a CSS selector names. */
    void choose(String selector, Path file) {
        driver.findElement(By.cssSelector(selector)).sendKeys(file.toAbsolutePath().toString());
    }

    void click(By place) {
        driver.findElement(place).click();
    }

    /** Types keys where the focus is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Moves the focus with the tabulator until an element has it. */
    void tabTo(String id) {
        for (int i = 0; i < 100 && !id.equals(run("return document.activeElement.id")); i++) {
            type(Keys.TAB);
        }
        assertEquals(id, run("return document.activeElement.id"));
    }

    /** Waits until a script gives true. */
    void await(String script) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (Boolean.TRUE.equals(run(script))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never: " + script + " in " + driver.getPageSource());
    }

    /** The theme that the reader prefers, light or dark, and the medium, screen or print. */
    void emulate(String theme, String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(Map.of("name",
            "prefers-color-scheme", "value", theme))));
    }

    /** A window of this width, of a phone where it is narrow. */
    void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1,
            "mobile", width < WIDTH));
    }

    /** Nothing was reported as an error or a warning. */
    void requireQuiet() {
        List<String> messages = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(Object::toString).toList();
        assertEquals(List.of(), messages);
    }

    /** Nothing sticks out to the right. */
    void requireFits() {
        Long width = (Long) run("return document.documentElement.scrollWidth");
        assertTrue(width <= (Long) run("return document.documentElement.clientWidth"), () -> "the page is " + width + " wide");
    }

    /** The ratio of luminances of the text and what is behind it, as WCAG has it. */
    double contrast() {
        return ((Number) run("""
            const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            const light = css => css.match(/[0-9.]+/g).slice(0, 3).map(c => linear(c / 255))
              .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const style = getComputedStyle(document.body);
            const both = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b);
            return (both[1] + 0.05) / (both[0] + 0.05);""")).doubleValue();
    }

    /** Whether the page is dark. */
    boolean isDark() {
        return (Boolean) run("return getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g)[0] < 100");
    }

    /** The page as it is printed. */
    byte[] pdf() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
