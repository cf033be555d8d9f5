package org.ironbound.calls;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the program once more, so that the checker reports to {@link RecordedCalls} which rule it applies and which statements it asks the
 * kernel for meanwhile. What names a problem for the kernel states nothing and is not reported.
 */
final class RecordingLoader extends ClassLoader {
    private static final String PROGRAM = "org.ironbound.";
    private static final String CHECKER = "org/ironbound/certificate/check/";
    private static final String STATEMENTS = "org/ironbound/kernel/statement/";
    private static final String RECORDER = "org/ironbound/calls/RecordedCalls";

    RecordingLoader() {
        super(RecordingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(PROGRAM) || name.equals(RecordedCalls.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            byte[] recording = reports(name.replace('.', '/')) ? recording(code) : code;
            return defineClass(name, recording, 0, recording.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static boolean reports(String type) {
        return type.startsWith(CHECKER) && !type.endsWith("/KernelProblems") && !type.endsWith("/NamedMatrix");
    }

    private static byte[] recording(byte[] code) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(code).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                return new Recording(method, name.equals("derive"));
            }
        }, 0);
        return writer.toByteArray();
    }

    /** Reports before each call that makes a statement, and where the application of a rule begins and ends. */
    private static final class Recording extends MethodVisitor {
        private final boolean appliesRule;

        Recording(MethodVisitor method, boolean appliesRule) {
            super(Opcodes.ASM9, method);
            this.appliesRule = appliesRule;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (appliesRule) {
                super.visitVarInsn(Opcodes.ALOAD, 1);
                super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "org/ironbound/certificate/Rule", "id", "()Ljava/lang/String;", false);
                report("begin", "(Ljava/lang/String;)V");
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.startsWith(STATEMENTS) && descriptor.contains(")L" + STATEMENTS)) {
                super.visitLdcInsn(owner.substring(STATEMENTS.length()) + "." + name);
                report("called", "(Ljava/lang/String;)V");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }

        @Override
        public void visitInsn(int opcode) {
            if (appliesRule && opcode == Opcodes.ARETURN) {
                report("end", "()V");
            }
            super.visitInsn(opcode);
        }

        private void report(String what, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, RECORDER, what, descriptor, false);
        }
    }
}
