package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The archive that makes the tests of the jar quick is there, and is one of this jar. */
class ClassArchiveIT {
    @Test
    void theVirtualMachineUsesIt() throws Exception {
        assumeTrue(System.getProperty("java.vm.name").matches(".*(OpenJDK|HotSpot).*"));
        assertFalse(ClassArchive.options().isEmpty(), "no archive");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of("-Xshare:on", "-jar", Path.of("target", "ironbound.jar").toAbsolutePath().toString(), "--version"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, process.exitValue(), "it is not used");
    }
}
