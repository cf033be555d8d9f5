package org.ironbound.calls;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what the instructions of one method mention. */
final class CodeReader extends MethodVisitor {
    /**
     * Instructions that work with floating-point numbers, by their codes in the class file format: loads, stores, arithmetic, comparisons,
     * conversions, returns.
     */
    private static final Set<Integer> INSTRUCTIONS = Set.of(
        Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2, Opcodes.DCONST_0, Opcodes.DCONST_1, Opcodes.FLOAD, Opcodes.DLOAD,
        Opcodes.FALOAD, Opcodes.DALOAD,
        Opcodes.FSTORE, Opcodes.DSTORE, Opcodes.FASTORE, Opcodes.DASTORE, Opcodes.FADD, Opcodes.DADD, Opcodes.FSUB, Opcodes.DSUB,
        Opcodes.FMUL, Opcodes.DMUL,
        Opcodes.FDIV, Opcodes.DDIV, Opcodes.FREM, Opcodes.DREM, Opcodes.FNEG, Opcodes.DNEG, Opcodes.I2F, Opcodes.I2D, Opcodes.L2F,
        Opcodes.L2D, Opcodes.F2I, Opcodes.F2L,
        Opcodes.F2D, Opcodes.D2I, Opcodes.D2L, Opcodes.D2F, Opcodes.FCMPL, Opcodes.FCMPG, Opcodes.DCMPL, Opcodes.DCMPG, Opcodes.FRETURN,
        Opcodes.DRETURN);
    /** Types of the library that are floating point by themselves. */
    private static final Pattern TYPE =
        Pattern.compile("java/lang/(Double|Float|StrictMath)\\b|java/util/function/\\w*Double\\w*|java/util/stream/Double\\w*");
    private static final Pattern CLASS_NAME = Pattern.compile("L[^;]+;");
    /** Other names in a descriptor are those of classes, so that only a primitive type is a D or an F. */
    private static final Pattern PRIMITIVE = Pattern.compile("[DF]");

    private final CompiledMethod method;

    CodeReader(MethodName name) {
        super(Opcodes.ASM9);
        this.method = new CompiledMethod(name, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        lookAtDescriptor("its own parameters or result", name.descriptor());
    }

    /** What is found, filled while the code is visited. */
    CompiledMethod method() {
        return method;
    }

    private void lookAtDescriptor(String what, String descriptor) {
        if (TYPE.matcher(descriptor).find() || PRIMITIVE.matcher(CLASS_NAME.matcher(descriptor).replaceAll("")).find()) {
            method.floatingPoint().add(what + " " + descriptor);
        }
    }

    private void lookAtType(String type) {
        if (TYPE.matcher(type).find() || type.matches("\\[+[DF]")) {
            method.floatingPoint().add("type " + type);
        }
    }

    private void instruction(int code) {
        if (INSTRUCTIONS.contains(code)) {
            method.floatingPoint().add("instruction " + code);
        }
    }

    @Override
    public void visitInsn(int code) {
        instruction(code);
    }

    @Override
    public void visitVarInsn(int code, int variable) {
        instruction(code);
    }

    @Override
    public void visitIntInsn(int code, int operand) {
        if (code == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT)) {
            method.floatingPoint().add("an array of floating-point numbers");
        }
    }

    @Override
    public void visitTypeInsn(int code, String type) {
        lookAtType(type);
        if (code == Opcodes.NEW) {
            method.touched().add(type);
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        lookAtType(descriptor);
    }

    @Override
    public void visitFieldInsn(int code, String owner, String name, String descriptor) {
        lookAtDescriptor(owner + "." + name, descriptor);
        if (code == Opcodes.GETSTATIC || code == Opcodes.PUTSTATIC) {
            method.touched().add(owner);
        }
    }

    @Override
    public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean isInterface) {
        lookAtType(owner);
        lookAtDescriptor(owner + "." + name, descriptor);
        method.calls().add(new MethodName(owner, name, descriptor));
        if (code == Opcodes.INVOKESTATIC) {
            method.touched().add(owner);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        lookAtDescriptor(name, descriptor);
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Double || value instanceof Float) {
            method.floatingPoint().add("the constant " + value);
        } else if (value instanceof Handle handle) {
            lookAtType(handle.getOwner());
            lookAtDescriptor(handle.getOwner() + "." + handle.getName(), handle.getDesc());
            method.handles().add(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }
}
