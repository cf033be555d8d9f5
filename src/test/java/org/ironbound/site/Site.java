package org.ironbound.site;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ironbound.certificate.Rule;
import org.ironbound.report.TrustReport;

/**
 * The project's pages: what stands in it as Markdown, and the {@link Reference}. A page has its place in the project as its address, so
 * that links hold; other files that are linked to are copied. Nothing is loaded from elsewhere.
 */
public final class Site {
    private static final List<String> WRITTEN = List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "specs/theory.md",
        "specs/README.md", "proofs/README.md", "proofs/analysis/README.md", "src/course/exercises/README.md",
        "src/spark/README.md");
    private static final Map<String, String> NAVIGATION = navigation();

    private final Path root;
    private final Path folder;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Site(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    private static Map<String, String> navigation() {
        Map<String, String> navigation = new LinkedHashMap<>();
        navigation.put("Ironbound", "README.md");
        navigation.put("course", "course.md");
        navigation.put("commands", "reference/commands.md");
        navigation.put("certificates", "reference/certificates.md");
        navigation.put("claims", "reference/claims.md");
        navigation.put("theory", "reference/theory.md");
        navigation.put("proofs", "proofs/README.md");
        navigation.put("changes", "CHANGELOG.md");
        return navigation;
    }

    /** @param args the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        build(Path.of(""), folder);
        document(Path.of("src/main/java"), folder.resolve("api"));
        System.out.println("site: " + folder.resolve("index.html"));
    }

    /** Writes all pages but those of Javadoc. */
    static void build(Path root, Path folder) throws IOException {
        Site site = new Site(root, folder);
        site.collect();
        for (String path : List.copyOf(site.pages.keySet())) {
            site.write(path);
        }
        Files.writeString(folder.resolve("site.css"), style("/org/ironbound/curve/report.css") + style("/org/ironbound/site/site.css"));
    }

    private static String style(String resource) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void collect() throws IOException {
        for (String path : WRITTEN) {
            pages.put(path, Files.readString(root.resolve(path)));
        }
        List<String> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("src/course"))) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d\\d-.*\\.md")).sorted().forEach(lessons::add);
        }
        for (String lesson : lessons) {
            pages.put("src/course/" + lesson, Files.readString(root.resolve("src/course").resolve(lesson)));
        }
        pages.put("course.md", "# Course\n\n" + lessons.stream().map(lesson -> "1. [" + Markdown.title(pages.get("src/course/" + lesson))
            + "](src/course/" + lesson + ")\n").collect(Collectors.joining())
            + "\n[Exercises](src/course/exercises/README.md): prove a method "
            + "yourself.\n");
        pages.putAll(new Reference(root).pages());
    }

    private void write(String path) throws IOException {
        String text = pages.get(path) + "\n\n" + identifiers(path);
        List<Path> copied = new ArrayList<>();
        String body = Markdown.html(text, link -> target(path, link, copied));
        for (Path file : copied) {
            Path copy = folder.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        Path place = Path.of(path);
        String up = "../".repeat(place.getNameCount() - 1);
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(Markdown.title(pages.get(path)).replace("&", "&amp;").replace("<", "&lt;")).append("</title>\n");
        html.append("<link rel=\"stylesheet\" href=\"").append(up).append("site.css\">\n<nav>");
        NAVIGATION.forEach((name, page) -> html.append("<a href=\"").append(up).append(address(page)).append("\">").append(name)
            .append("</a>\n"));
        html.append("<a href=\"").append(up).append("api/index.html\">Java</a></nav>\n<main>\n").append(body).append("</main>\n</html>\n");
        Path file = folder.resolve(address(path));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, html);
    }

    /** IDs in brackets become links to the theory, if it has them; those that only a Coq proof uses it has not. */
    private String identifiers(String path) throws IOException {
        List<String> headings = pages.get("specs/theory.md").lines().toList();
        String theory = "../".repeat(Path.of(path).getNameCount() - 1) + "specs/theory.md#";
        Stream<String> ids = Stream.concat(TrustReport.packaged().facts().stream().map(TrustReport.Fact::id),
            Stream.of(Rule.values()).map(Rule::id)).distinct();
        return ids.filter(id -> headings.contains("### " + Rule.statement(id)))
            .map(id -> "[" + id + "]: " + theory + Markdown.name(Rule.statement(id)) + "\n").collect(Collectors.joining());
    }

    /** Where a link of a page leads in the site. */
    private String target(String page, String link, List<Path> copied) {
        if (link.startsWith("#") || link.matches("\\w+:.*")) {
            return link;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
        String file = link.substring(0, link.length() - anchor.length());
        Path from = Path.of(page).getParent() == null ? Path.of("") : Path.of(page).getParent();
        String target = from.resolve(file).normalize().toString().replace('\\', '/');
        if (pages.containsKey(target + "/README.md")) {
            target = target + "/README.md";
        }
        if (!pages.containsKey(target)) {
            if (Files.isRegularFile(root.resolve(target))) {
                copied.add(Path.of(target));
            }
            return link;
        }
        String address = address(target);
        return "../".repeat(from.toString().isEmpty() ? 0 : from.getNameCount()) + address + anchor;
    }

    private static String address(String page) {
        return page.replaceFirst("(^|/)README\\.md$", "$1index.html").replaceFirst("\\.md$", ".html");
    }

    private static void document(Path sources, Path folder) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, null)) {
            Files.createDirectories(folder);
            List<String> options = List.of("-quiet", "-Xdoclint:none", "-encoding", "UTF-8", "-noindex", "-notimestamp", "-classpath",
                classPath(), "-d", folder.toString());
            List<Path> all;
            try (Stream<Path> walk = Files.walk(sources)) {
                all = walk.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java")).toList();
            }
            if (!tool.getTask(null, files, null, null, options, files.getJavaFileObjectsFromPaths(all)).call()) {
                throw new IOException("Javadoc failed");
            }
        }
    }

    /** Where this class and those that it uses come from; Maven, which runs the command, has them in a loader of its own. */
    private static String classPath() {
        if (Site.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
