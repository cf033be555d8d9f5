package org.ironbound.proof.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ironbound.proof.Folders;

/** One hash for all text files of a folder, which line ends do not change. */
final class FolderHash {
    private FolderHash() {
    }

    static String of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : Folders.filesBelow(folder)) {
            digest.update((Folders.slashed(folder.relativize(file)) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
