package org.ironbound.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Loads the classes that a command will need on another core, while this one reads the command line. The build writes their names into the
 * jar; without it nothing is done. They are loaded only, not initialized, so that no thread waits for one that waits for it.
 */
final class Preloading {
    /** The commands with a list. */
    private static final Set<String> COMMANDS = Set.of("bound", "check", "prove", "eval");

    private Preloading() {
    }

    /** Begins with it. Nobody waits for its end. */
    static void start(String[] args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            Thread thread = new Thread(() -> load(args[0]), "preloading");
            thread.setDaemon(true);
            // Whatever is wrong is said where the class is used.
            thread.setUncaughtExceptionHandler((failed, reason) -> { });
            thread.start();
        }
    }

    /** Where a command's list is in the jar: a name in each line, in the order in which they are needed. */
    static String resource(String command) {
        return "org/ironbound/cli/classes-of-" + command + ".txt";
    }

    private static void load(String command) {
        ClassLoader loader = Preloading.class.getClassLoader();
        try (InputStream list = loader.getResourceAsStream(resource(command))) {
            if (list != null) {
                for (String name : new String(list.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                    Class.forName(name, false, loader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
