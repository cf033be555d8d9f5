package org.ironbound.openjml;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.util.Arrays;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the tests of packages: the program that {@link ExecuteLaneTest} starts with the classes that check their contracts. Tests that limit
 * what something takes are left out, for with its contracts it takes longer.
 */
public final class ExecutedTests {
    private ExecutedTests() {
    }

    /** Ends with exit code 1 if a test fails or none is there. */
    public static void main(String[] packages) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(packages).map(name -> selectPackage(name)).toList())
                .filters(TagFilter.excludeTags("slow", "again", "proof", "timed"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true), 10);
        System.out.println("tests: " + summary.getTestsSucceededCount() + " passed, " + summary.getTestsFailedCount() + " failed");
        System.exit(summary.getTestsSucceededCount() > 0 && summary.getTotalFailureCount() == 0 ? 0 : 1);
    }
}
