package org.ironbound.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Makes the jar of the command line start sooner; the build runs it. Entries are stored as they are, for to unpack some hundred classes
 * takes longer than to read them, and those of folders, which nothing needs, are left out. Classes compiled for Java 5, as those of picocli
 * and Commons Math are, get the format of Java 8: it has the stack maps without which a class is verified in an older, slower way and goes
 * into no archive of classes.
 */
public final class QuickJar {
    private static final int MAJOR_VERSION = 6;

    private QuickJar() {
    }

    /** @param args the jar */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path quick = Path.of(jar + ".quick");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
            ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
            ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(quick))) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = in.readAllBytes();
                    store(out, entry, entry.getName().endsWith(".class") ? withStackMaps(bytes, classes) : bytes);
                }
            }
        }
        Files.move(quick, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void store(ZipOutputStream out, ZipEntry entry, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTime(entry.getTime());
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        out.putNextEntry(stored);
        out.write(bytes);
        out.closeEntry();
    }

    /** The class in the format of Java 8, or as it is if it has that of Java 7 or a later one. */
    private static byte[] withStackMaps(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        if (reader.readUnsignedShort(MAJOR_VERSION) >= Opcodes.V1_7) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
