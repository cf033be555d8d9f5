package org.ironbound.proof.mutants;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ironbound.proof.Project;
import org.pitest.mutationtest.MutationResultListenerFactory;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.Services;
import org.pitest.mutationtest.config.ServicesFromClassLoader;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/** Looks for changes of code that no test notices, by PIT. */
final class CodeHunt {
    private static final List<String> KINDS = List.of("CONDITIONALS_BOUNDARY", "NEGATE_CONDITIONALS", "REMOVE_CONDITIONALS", "MATH",
        "INCREMENTS", "INVERT_NEGS", "INLINE_CONSTS", "VOID_METHOD_CALLS", "TRUE_RETURNS", "FALSE_RETURNS", "PRIMITIVE_RETURNS",
        "EMPTY_RETURNS", "EXPERIMENTAL_BIG_INTEGER", "EXPERIMENTAL_ARGUMENT_PROPAGATION", "EXPERIMENTAL_NAKED_RECEIVER",
        "EXPERIMENTAL_SWITCH", SwappedArguments.NAME);
    private static final String DRAWN = """
        By %s. [PIT](https://pitest.org) changes compiled classes: %s,
        without %s. Of each method one change is drawn once for all, and of these one in %d is tried: the tests that reach it
        run until one fails. They are those of %s, but those tagged `slow`. A change is killed if a test fails or does not end.
        """;
    /** Much, for a busy machine must not look like a mutant that does not end. */
    private static final long TIMEOUT_MILLIS = 30_000;
    private static final float TIMEOUT_FACTOR = 3;

    private final TestedCode code;
    private final int oneOf;
    private final Methods methods;

    /**
     * @param oneOf   of so many methods one is tried
     * @param methods of which these are
     */
    CodeHunt(TestedCode code, int oneOf, Methods methods) {
        this.code = code;
        this.oneOf = oneOf;
        this.methods = methods;
    }

    /** One class of tests after the other: what one kills the next need not try. */
    void run() throws Exception {
        for (String tests : code.tests()) {
            AnalysisResult result = new EntryPoint()
                .execute(Project.ROOT.toFile(), options(tests), new PluginServices(new Plugins(notKilled())), Map.of());
            if (result.getError().isPresent()) {
                throw result.getError().get();
            }
        }
    }

    /** Of each mutant of this hunt that was tried the last result: it is tried until it is killed. Another hunt may draw more of them. */
    List<Result> results() throws IOException {
        Map<String, Result> last = new LinkedHashMap<>();
        Result.read(code.results()).stream().filter(result -> isDrawn(result.id())).forEach(result -> last.put(result.id(), result));
        return List.copyOf(last.values());
    }

    private Predicate<String> notKilled() throws IOException {
        Set<String> killed = results().stream().filter(result -> result.fate() == Result.Fate.KILLED).map(Result::id)
            .collect(Collectors.toSet());
        return id -> isDrawn(id) && !killed.contains(id);
    }

    private boolean isDrawn(String id) {
        return methods.have(id) && Math.floorMod(id.hashCode(), oneOf) == 0;
    }

    /**
     * Writes what has been found so far.
     *
     * @throws Hunt.WrongCall if that is nothing
     */
    void report() throws IOException, Hunt.WrongCall {
        List<Result> results = results();
        if (results.isEmpty()) {
            throw methods.areNone();
        }
        String drawn = DRAWN.formatted(methods.command(code.name() + " " + oneOf), list(code.classes()), list(code.unchanged()), oneOf,
            list(code.tests()));
        MutantsDocument.replace(methods.title(code.title()), HuntReport.text(drawn, results, Explanations.read()));
    }

    private static String list(List<String> patterns) {
        return patterns.stream().map(pattern -> "`" + pattern + "`").collect(Collectors.joining(", "));
    }

    private ReportOptions options(String tests) {
        ReportOptions options = new ReportOptions();
        List<String> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(element -> Path.of(element).toAbsolutePath().toString()).toList();
        options.setClassPathElements(path);
        options.setCodePaths(path.stream().filter(element -> Path.of(element).endsWith("classes")).toList());
        options.setProjectBase(Project.ROOT);
        options.setSourceDirs(List.of(Project.ROOT.resolve("src/main/java")));
        options.setReportDir(Project.SCRATCH.resolve("pit").toString());
        options.setTargetClasses(code.classes());
        options.setExcludedClasses(new ArrayList<>(code.unchanged()));
        options.setTargetTests(List.of(new Glob(tests)));
        options.setGroupConfig(new TestGroupConfig().withExcludedGroups("slow", "again", "proof", "openjml"));
        options.setMutators(KINDS);
        options.setFeatures(List.of());
        options.addOutputFormats(List.of(ResultsOfTests.NAME));
        options.setTimeoutConstant(TIMEOUT_MILLIS);
        options.setTimeoutFactor(TIMEOUT_FACTOR);
        options.setNumberOfThreads(1);
        options.setSkipFailingTests(true);
        options.setVerbosity(Verbosity.NO_SPINNER);
        options.addChildJVMArgs(List.of("-Xmx2g", "-Dironbound.slow=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true"));
        return options;
    }

    /** PIT's own, which mutants are tried, and who writes what became of them. */
    private final class Plugins implements Services {
        private final Services others = new ServicesFromClassLoader(CodeHunt.class.getClassLoader());
        private final Predicate<String> isWanted;

        Plugins(Predicate<String> isWanted) {
            this.isWanted = isWanted;
        }

        @Override
        public <S> Collection<S> load(Class<S> kind) {
            Collection<S> all = new ArrayList<>(others.load(kind));
            if (kind == MutationInterceptorFactory.class) {
                all.add(kind.cast(new OneOfEachMethod(isWanted)));
            } else if (kind == MutationResultListenerFactory.class) {
                all.add(kind.cast(new ResultsOfTests(code.results())));
            }
            return all;
        }
    }
}
