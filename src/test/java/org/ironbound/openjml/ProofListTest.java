package org.ironbound.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of what OpenJML proves is about the kernel as it is. */
class ProofListTest {
    private static final int AT_LEAST = 150;
    private static final String DEFINITION = "3";
    private static final Pattern CONTRACT = Pattern.compile(" *(?<nodes>\\d+) +\\d+  (?<type>[\\w.]+)::(?<name>\\w+)"
        + "\\((?<parameters>[^)]*)\\) (normal|model)_behavior.*");

    @Test
    void everyMethodIsThereAndListedOnce() throws IOException {
        List<ProofList.Proved> proved = ProofList.proved();
        assertTrue(proved.size() >= AT_LEAST);
        Set<String> names = new HashSet<>();
        for (ProofList.Proved entry : proved) {
            assertTrue(names.add(entry.method()), entry.method());
        }
        Set<String> unproved = new HashSet<>(ProofList.unproved());
        assertEquals(Set.of(), names.stream().filter(unproved::contains).collect(Collectors.toSet()));
        for (ProofList.Proved entry : proved) {
            String name = entry.qualifiedName().substring(entry.qualifiedName().lastIndexOf('.') + 1);
            assertTrue(text(entry.type()).matches("(?s).*\\b" + name + "\\s*\\(.*"), entry.method());
        }
    }

    @Test
    void everyTypeIsOnOneOfTheLists() throws IOException {
        Set<String> tried = ProofList.proved().stream().map(ProofList.Proved::type).collect(Collectors.toSet());
        List<String> unproved = ProofList.unproved();
        for (JavaText source : JavaText.below(Project.KERNEL)) {
            String type = source.file().replace(".java", "").replace('/', '.');
            boolean isListed = tried.contains(type)
                || unproved.stream().anyMatch(name -> type.equals(name) || type.startsWith(name + ".") || name.startsWith(type + "."));
            assertTrue(isListed || type.endsWith("package-info"), () -> type + " is on neither list of specs/openjml");
        }
    }

    /** What KeY proved of a type of which methods are listed; the promise of a definition is none, so that its proof is the shortest. */
    @Test
    void everyMethodOfATriedTypeIsListed() throws IOException {
        Set<String> listed = new HashSet<>(ProofList.unproved());
        ProofList.proved().forEach(entry -> listed.add(entry.method()));
        Set<String> types = listed.stream().filter(name -> name.contains("(")).map(ProofListTest::typeOf).collect(Collectors.toSet());
        types.removeAll(listed);
        int methods = 0;
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(Project.PROOFS.resolve("contracts.txt"))) {
            Matcher contract = CONTRACT.matcher(line);
            if (contract.matches() && types.contains(contract.group("type")) && !contract.group("nodes").equals(DEFINITION)) {
                String parameters = Stream.of(contract.group("parameters").split(",")).map(ProofListTest::parameter)
                        .collect(Collectors.joining(","));
                String method = contract.group("type") + "." + contract.group("name") + "(" + parameters + ")";
                methods++;
                if (!listed.contains(method)) {
                    missing.add(method);
                }
            }
        }
        assertEquals(List.of(), missing, "are on neither list of specs/openjml");
        assertTrue(methods > 2 * AT_LEAST, "only " + methods);
    }

    private static String typeOf(String method) {
        return method.substring(0, method.substring(0, method.indexOf('(')).lastIndexOf('.'));
    }

    /** As the lists write the type that KeY writes {@code [Lexact.Enclosure}. */
    private static String parameter(String type) {
        int dimensions = type.lastIndexOf('[') + 1;
        String element = type.substring(dimensions > 0 ? dimensions + 1 : 0);
        return element.substring(element.lastIndexOf('.') + 1).replace("\\seq", "seq") + "[]".repeat(dimensions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(BigInteger,int)          | (java.math.BigInteger,int)                     | true",
        "(BigInteger,int)          | (@Nullable java.math.BigInteger,int)           | true",
        "(seq,\\bigint)            | (seq<java.math.BigInteger>,\\bigint)             | true",
        "()                        | ()                                             | true",
        "(BigInteger,int)          | (java.math.BigInteger,\\bigint)                 | false",
        "(BigInteger,int)          | (java.math.BigInteger,int,int)                 | false",
        "(BigInteger,int)          | (java.math.BigInteger[],int)                   | false",
        "(Enclosure)               | (org.ironbound.kernel.other.OtherEnclosure)    | false",
        "()                        | (int)                                          | false",
    })
    void aSignatureIsThatOfOneMethod(String listed, String printed, boolean isMeant) {
        ProofList.Proved entry = new ProofList.Proved("real.Images.root" + listed, "cvc4");
        assertEquals(isMeant, entry.signature().matcher("org.ironbound.kernel.real.Images.root" + printed).matches());
        assertFalse(entry.signature().matcher("org.ironbound.kernel.real.Images.rootBelow" + printed).matches());
    }

    private static String text(String type) throws IOException {
        return JavaText.below(Project.KERNEL).stream().filter(source -> source.file().equals(type.replace('.', '/') + ".java"))
                .findFirst().orElseThrow(() -> new AssertionError("no " + type)).text();
    }
}
