package org.ironbound.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class as compiled.
 *
 * @param name       as in org/ironbound/claim/Terms
 * @param supertypes the class that it extends and the interfaces that it implements, by name
 * @param methods    its own methods, by name and descriptor
 */
record CompiledClass(String name, List<String> supertypes, Map<String, CompiledMethod> methods) {
    static CompiledClass read(Path file) {
        try {
            Reader reader = new Reader();
            new ClassReader(Files.readAllBytes(file)).accept(reader, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return new CompiledClass(reader.name, List.copyOf(reader.supertypes), Map.copyOf(reader.methods));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own method of this name and descriptor, null if it has none. */
    CompiledMethod method(MethodName wanted) {
        return methods.get(wanted.name() + wanted.descriptor());
    }

    private static final class Reader extends ClassVisitor {
        private final List<String> supertypes = new ArrayList<>();
        private final Map<String, CompiledMethod> methods = new HashMap<>();
        private String name;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String className, String signature, String superName, String[] interfaces) {
            name = className;
            if (superName != null) {
                supertypes.add(superName);
            }
            supertypes.addAll(List.of(interfaces));
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            CodeReader code = new CodeReader(new MethodName(name, method, descriptor));
            methods.put(method + descriptor, code.method());
            return code;
        }
    }
}
