package org.ironbound.proof;

import java.nio.file.Path;

/** Where the proof pipeline finds and puts things. Everything lies below the project's root. */
public final class Project {
    /** Maven sets {@code basedir} in tests; the commands run in the project's root. */
    public static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    /** The proved sources. */
    public static final Path KERNEL = ROOT.resolve("src/main/java/org/ironbound/kernel");
    /** The trusted base: library stubs and analytic facts. */
    public static final Path SPECS = ROOT.resolve("specs");
    /** Wrong methods that must not be provable. */
    public static final Path CANARIES = ROOT.resolve("src/test/canaries");
    /** Settings, stored proofs and the generated lists. */
    public static final Path PROOFS = ROOT.resolve("proofs");
    /** Everything that may be thrown away. Test processes that run side by side have a folder each. */
    public static final Path SCRATCH = ROOT.resolve(System.getProperty("ironbound.scratch", "target/key"));

    private Project() {
    }

    /** A path below the root as the docs write it. */
    public static String relative(Path path) {
        return Folders.slashed(ROOT.relativize(path));
    }
}
