package org.ironbound.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
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
 * takes longer than to read them, and those of folders, which nothing needs, are left out. So are names of local variables and numbers of
 * lines, a sixth of the jar, which are for debuggers: no message shows them. Classes compiled for Java 5, as those of picocli and Commons
 * Math are, get the format of Java 8: it has the stack maps without which a class is verified in an older, slower way and goes into no
 * archive of classes. Lists of the classes that commands load are added, for {@link Preloading}.
 */
public final class QuickJar {
    private static final int MAJOR_VERSION = 6;

    private QuickJar() {
    }

    /** @param args the jar */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        Map<String, String> lists = LoadedClasses.of(jar);
        Path quick = Path.of(jar + ".quick");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
            ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
            ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(quick))) {
            out.setMethod(ZipOutputStream.STORED);
            long time = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                time = entry.getTime();
                if (!entry.isDirectory()) {
                    byte[] bytes = in.readAllBytes();
                    store(out, entry.getName(), entry.getName().endsWith(".class") ? quick(bytes, classes) : bytes, entry.getTime());
                }
            }
            for (String command : lists.keySet()) {
                store(out, Preloading.resource(command), lists.get(command).getBytes(StandardCharsets.UTF_8), time);
            }
        }
        Files.move(quick, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void store(ZipOutputStream out, String name, byte[] bytes, long time) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(name);
        stored.setTime(time);
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        out.putNextEntry(stored);
        out.write(bytes);
        out.closeEntry();
    }

    /** The class without what is for debuggers, and in the format of Java 8 if it has not that of Java 7 or a later one. */
    private static byte[] quick(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        boolean isOld = reader.readUnsignedShort(MAJOR_VERSION) < Opcodes.V1_7;
        ClassWriter writer = new ClassWriter(isOld ? ClassWriter.COMPUTE_FRAMES : 0) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(isOld ? Opcodes.V1_8 : version, access, name, signature, superName, interfaces);
            }
        }, isOld ? ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES : ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }
}
