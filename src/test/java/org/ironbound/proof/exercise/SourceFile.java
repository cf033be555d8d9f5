package org.ironbound.proof.exercise;

import com.sun.source.util.JavacTask;
import de.uka.ilkd.key.parser.Location;
import de.uka.ilkd.key.util.ExceptionTools;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.proof.Workbench;
import org.ironbound.proof.source.JavaText;

/** Reads the file that is to be proved, and says what is wrong with it. */
final class SourceFile {
    private static final long MOST_BYTES = 200_000;

    private SourceFile() {
    }

    /** The file's text, if it is Java. */
    static JavaText read(String name) throws Unreadable, IOException {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw new Unreadable(name + " is a folder; name one Java file");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no file " + name);
        }
        if (!name.endsWith(".java")) {
            throw new Unreadable(name + " is no Java file: its name does not end in .java");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable(name + " is too long: more than " + MOST_BYTES + " bytes");
        }
        try {
            JavaText source = new JavaText(file.getFileName().toString(), Files.readString(file));
            compile(name, source);
            return source;
        } catch (CharacterCodingException e) {
            throw new Unreadable(name + " is no text in UTF-8");
        }
    }

    private static Path path(String name) throws Unreadable {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreadable(name + " is no name of a file");
        }
    }

    /** The compiler says best what is wrong with Java. */
    private static void compile(String name, JavaText source) throws Unreadable, IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        URI place = URI.create("string:///" + source.typeName() + ".java");
        JavaFileObject text = new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
        String classes = place(Rule.class) + File.pathSeparator + place(BigFraction.class);
        List<String> options = List.of("-proc:none", "-Xlint:none", "-classpath", classes);
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, List.of(text));
        task.analyze();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                throw new Unreadable(name + ", line " + diagnostic.getLineNumber() + ", column " + diagnostic.getColumnNumber()
                    + ": this is not Java: " + diagnostic.getMessage(Locale.ENGLISH).lines().findFirst().orElse(""));
            }
        }
    }

    /** The folder or jar that a class comes from; Maven, which runs the command, has it on no class path that the compiler sees. */
    private static Path place(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(type + " is at a place without a name", e);
        }
    }

    /** KeY with the source. */
    static Workbench load(String name, JavaText source) throws Unreadable {
        try {
            Workbench workbench = Workbench.of(source);
            if (workbench.contracts().isEmpty()) {
                throw new Unreadable(name + " has no contract: write one in JML before a method, /*@ public normal_behavior .. @*/, as in"
                    + " src/course/exercises/SquareRoot.java");
            }
            return workbench;
        } catch (IOException e) {
            throw new Unreadable(name + place(e) + ": KeY cannot read this: " + cause(e));
        }
    }

    private static String place(Throwable e) {
        try {
            for (Throwable at = e; at != null; at = at.getCause()) {
                Location location = ExceptionTools.getLocation(at);
                if (location != null && !location.getPosition().isNegative()) {
                    return ", line " + location.getPosition().line() + ", column " + location.getPosition().column();
                }
            }
        } catch (MalformedURLException malformed) {
            return "";
        }
        return "";
    }

    /** What KeY says, without the place, which is said before, and without all that it would have liked better. */
    private static String cause(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).replaceAll("\\s+", " ").replaceFirst("^line \\d+:\\d+ ", "")
            .replaceFirst(" (?:at line \\d+, column \\d+\\. Was expecting|expecting \\{|at file:).*", "")
            .replace("SEMI_TOPLEVEL", "';'").strip();
    }
}
