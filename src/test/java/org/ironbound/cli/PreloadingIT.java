package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jar names the classes that are loaded ahead. */
class PreloadingIT {
    private static final Path JAR = Path.of("target", "ironbound.jar").toAbsolutePath();
    /** Of a hundred classes, how many may be loaded without being listed: a slow machine may say more on the way. */
    private static final int FEW = 3;

    @Test
    void whatCommandsLoadIsListed() throws IOException, InterruptedException {
        Map<String, String> loaded = LoadedClasses.of(JAR);
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            for (String command : loaded.keySet()) {
                List<String> listed = new String(jar.getInputStream(jar.getEntry(Preloading.resource(command))).readAllBytes(),
                    StandardCharsets.UTF_8).lines().toList();
                listed.forEach(name -> assertNotNull(jar.getEntry(name.replace('.', '/') + ".class"), name));
                List<String> others = loaded.get(command).lines().filter(name -> !listed.contains(name)).toList();
                assertTrue(others.size() * 100 <= FEW * listed.size(), () -> command + ": " + others);
            }
        }
    }
}
