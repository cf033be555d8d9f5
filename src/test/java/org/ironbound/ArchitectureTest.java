package org.ironbound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.TooCostly;
import org.junit.jupiter.api.Test;

/** Who may use whom. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.ironbound");
    private static final String KERNEL = "org.ironbound.kernel..";
    private static final String[] DECIDING = {KERNEL, "org.ironbound.certificate..", "org.ironbound.problem..",
        "org.ironbound.claim.term..", "org.ironbound.claim.value..",
        "org.ironbound.claim.language..", "org.ironbound.claim.meaning..", "org.ironbound.claim.quantity..",
        "org.ironbound.claim.proof.."};

    @Test
    void theKernelUsesExactArithmeticAndItself() {
        classes().that().resideInAPackage(KERNEL).should().onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage("java.lang", "java.math", KERNEL)
            .or(JavaClass.Predicates.equivalentTo(BigFraction.class)).or(JavaClass.Predicates.equivalentTo(BigFraction[].class)))
            .check(MAIN);
    }

    @Test
    void theKernelIsLayered() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(KERNEL)
            .layer("statement").definedBy("org.ironbound.kernel.statement..")
            .layer("term").definedBy("org.ironbound.kernel.term..")
            .layer("bound").definedBy("org.ironbound.kernel.bound..")
            .layer("law").definedBy("org.ironbound.kernel.law..")
            .layer("channel").definedBy("org.ironbound.kernel.channel..")
            .layer("real").definedBy("org.ironbound.kernel.real..")
            .layer("exact").definedBy("org.ironbound.kernel.exact..")
            .whereLayer("statement").mayNotBeAccessedByAnyLayer()
            .whereLayer("term").mayNotBeAccessedByAnyLayer()
            .whereLayer("bound").mayOnlyBeAccessedByLayers("statement")
            .whereLayer("law").mayOnlyBeAccessedByLayers("statement", "bound")
            .whereLayer("channel").mayOnlyBeAccessedByLayers("statement", "bound")
            .whereLayer("real").mayOnlyBeAccessedByLayers("statement", "term", "bound", "law", "channel")
            .whereLayer("exact").mayOnlyBeAccessedByLayers("statement", "term", "bound", "law", "channel", "real")
            .check(MAIN);
    }

    @Test
    void dependenciesRunDownward() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.ironbound..").withOptionalLayers(true)
            .layer("spark").definedBy("org.ironbound.spark..")
            .layer("cli").definedBy("org.ironbound.cli..")
            .layer("library").definedBy("org.ironbound.library..")
            .layer("paper").definedBy("org.ironbound.paper..")
            .layer("serve").definedBy("org.ironbound.serve..")
            .layer("course").definedBy("org.ironbound.course..")
            .layer("gallery").definedBy("org.ironbound.gallery..")
            .layer("find").definedBy("org.ironbound.find..")
            .layer("explain").definedBy("org.ironbound.explain..")
            .layer("curve").definedBy("org.ironbound.curve..")
            .layer("report").definedBy("org.ironbound.report..")
            .layer("claim").definedBy("org.ironbound.claim..")
            .layer("estimate").definedBy("org.ironbound.estimate..")
            .layer("search").definedBy("org.ironbound.search..")
            .layer("input").definedBy("org.ironbound.input..")
            .layer("file").definedBy("org.ironbound.certificate.file..")
            .layer("check").definedBy("org.ironbound.certificate.check..")
            .layer("certificate").definedBy("org.ironbound.certificate")
            .layer("problem").definedBy("org.ironbound.problem..")
            .layer("work").definedBy("org.ironbound.work..")
            .layer("kernel").definedBy(KERNEL)
            .whereLayer("spark").mayNotBeAccessedByAnyLayer()
            .whereLayer("cli").mayOnlyBeAccessedByLayers("spark")
            .whereLayer("library").mayNotBeAccessedByAnyLayer()
            .whereLayer("serve").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("course").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("gallery").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("find").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("explain").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("curve").mayOnlyBeAccessedByLayers("cli", "find", "gallery", "course", "explain")
            .whereLayer("paper").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report").mayOnlyBeAccessedByLayers("cli", "find", "gallery", "course", "paper", "curve", "explain")
            .whereLayer("claim").mayOnlyBeAccessedByLayers("cli", "gallery", "explain", "report")
            .whereLayer("search").mayOnlyBeAccessedByLayers("cli", "find", "curve", "library", "paper", "report", "claim")
            .whereLayer("estimate").mayOnlyBeAccessedByLayers("gallery", "curve", "report", "claim", "search")
            .whereLayer("input").mayOnlyBeAccessedByLayers("cli", "curve", "paper", "claim")
            .whereLayer("file").mayOnlyBeAccessedByLayers("cli", "curve", "explain", "library", "report", "claim")
            .whereLayer("check").mayOnlyBeAccessedByLayers("cli", "curve", "explain", "library", "paper", "report", "claim", "search")
            .whereLayer("certificate").mayOnlyBeAccessedByLayers("cli", "find", "gallery", "curve", "explain", "library", "paper", "report",
            "claim", "search", "file", "check")
            .whereLayer("problem").mayOnlyBeAccessedByLayers("cli", "find", "gallery", "curve", "explain", "library", "paper", "report",
            "claim", "search", "input", "file", "check", "certificate")
            .whereLayer("work").mayOnlyBeAccessedByLayers("spark", "cli", "curve", "claim")
            .whereLayer("kernel").mayOnlyBeAccessedByLayers("explain", "paper", "report", "claim", "search", "check")
            .check(MAIN);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching("org.ironbound.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /** What decides about truth: no search and no estimate. */
    @Test
    void whatDecidesStandsApart() {
        noClasses().that().resideInAnyPackage(DECIDING).should().dependOnClassesThat()
            .resideInAnyPackage("org.ironbound.search..", "org.ironbound.claim.search..", "org.ironbound.estimate..").check(MAIN);
    }

    /**
     * What is believed of a claim that the kernel states rests on nothing else that is believed or tested; a meter can only end it, and
     * what finds copies of operations only have the kernel refuse it.
     */
    @Test
    void whatAClaimMeansStandsAlone() {
        classes().that().resideInAPackage("org.ironbound.claim.meaning..").should().onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage("java.lang..", "java.math", "java.util..", "java.io", "java.nio.charset", KERNEL,
                "org.ironbound.claim.meaning..")
            .or(JavaClass.Predicates.equivalentTo(BigFraction.class)).or(JavaClass.Predicates.equivalentTo(BigFraction[].class))
            .or(JavaClass.Predicates.equivalentTo(CopyPlaces.class))
            .or(JavaClass.Predicates.equivalentTo(Meter.class)).or(JavaClass.Predicates.equivalentTo(Prices.class))
            .or(JavaClass.Predicates.equivalentTo(TooCostly.class))).check(MAIN);
    }

    @Test
    void theProverIsNoPartOfTheProgram() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("de.uka.ilkd..", "org.key_project..", "recoder..").check(MAIN);
    }

    @Test
    void theKernelHasNoFloatingPoint() {
        List<Path> kernel = FloatingPoint.classFilesBelow(Path.of("target/classes/org/ironbound/kernel"));
        assertTrue(kernel.size() > 15);
        assertEquals(List.of(), FloatingPoint.usesIn(kernel));
    }

    /** The search for floating point finds it where it is. */
    @Test
    void floatingPointIsFound() {
        List<Path> here = FloatingPoint.classFilesBelow(Path.of("target/test-classes/org/ironbound/FloatingPointSample.class"));
        String uses = String.join("\n", FloatingPoint.usesIn(here));
        for (String trace : List.of("i2d", "java/lang/Math", "fadd", ":(D)D", "java/lang/Double")) {
            assertTrue(uses.contains(trace), () -> trace + " is not in " + uses);
        }
    }
}
