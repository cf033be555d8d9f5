package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Classes for the lambda expressions and method references of compiled classes. The virtual machine would make these classes at each start,
 * when an expression is first evaluated; to load one from a jar takes a fraction of that time. A class of its own is a nest mate of the
 * class with the expression, as the virtual machine's would be, so that it may call what is private there.
 */
final class LambdaClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String INSTANCE = "INSTANCE";
    private static final String FACTORY_METHOD = "of";
    private static final int OPCODES = Opcodes.ASM9;

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, List<String>> mates = new TreeMap<>();

    private LambdaClasses() {
    }

    /**
     * The classes with ordinary code in place of lambda expressions, and the new ones.
     *
     * @param classes by internal name, all of a nest or none; as the compiler for Java 17 makes them
     */
    static Map<String, byte[]> in(Map<String, byte[]> classes) {
        LambdaClasses result = new LambdaClasses();
        classes.forEach(result::rewrite);
        result.mates.forEach(result::enter);
        return result.classes;
    }

    private void rewrite(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Rewriter(name, writer), 0);
        classes.put(name, writer.toByteArray());
    }

    /** Names the new classes where the virtual machine looks for those of a nest. */
    private void enter(String host, List<String> names) {
        ClassReader reader = new ClassReader(classes.get(host));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(OPCODES, writer) {
            @Override
            public void visitEnd() {
                names.forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        classes.put(host, writer.toByteArray());
    }

    /** Finds the expressions of a class. */
    private final class Rewriter extends ClassVisitor {
        private final String name;
        private String host;
        private int count;

        Rewriter(String name, ClassVisitor writer) {
            super(OPCODES, writer);
            this.name = name;
            this.host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            this.host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(OPCODES, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                    if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
                        super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                        return;
                    }
                    count++;
                    Lambda lambda = new Lambda(name + "$Lambda" + count, host, called, shape, (Type) arguments[0], (Handle) arguments[1],
                        (Type) arguments[2]);
                    classes.put(lambda.name, lambda.bytes());
                    mates.computeIfAbsent(host, nest -> new ArrayList<>()).add(lambda.name);
                    if (Type.getArgumentCount(shape) == 0) {
                        super.visitFieldInsn(Opcodes.GETSTATIC, lambda.name, INSTANCE, Type.getReturnType(shape).getDescriptor());
                    } else {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda.name, FACTORY_METHOD, shape, false);
                    }
                }
            };
        }
    }

    /**
     * One expression.
     *
     * @param shape    from what it captures to the interface
     * @param erased   the interface's method
     * @param body     the code that it stands for
     * @param declared the method's types as they are here
     */
    private record Lambda(String name, String host, String called, String shape, Type erased, Handle body, Type declared) {
        byte[] bytes() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Type self = Type.getObjectType(name);
            Type face = Type.getReturnType(shape);
            Type[] captured = Type.getArgumentTypes(shape);
            writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER, name, null, "java/lang/Object",
                new String[] {face.getInternalName()});
            writer.visitNestHost(host);
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null).visitEnd();
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
            code(writer, Opcodes.ACC_PRIVATE, constructor, code -> {
                code.loadThis();
                code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
                for (int i = 0; i < captured.length; i++) {
                    code.loadThis();
                    code.loadArg(i);
                    code.putField(self, field(i), captured[i]);
                }
            });
            if (captured.length == 0) {
                writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, face.getDescriptor(), null, null).visitEnd();
                code(writer, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"), code -> {
                    make(code, self, constructor);
                    code.putStatic(self, INSTANCE, face);
                });
            } else {
                code(writer, Opcodes.ACC_STATIC, new Method(FACTORY_METHOD, face, captured), code -> make(code, self, constructor));
            }
            code(writer, Opcodes.ACC_PUBLIC, new Method(called, erased.getDescriptor()), code -> call(code, self, captured));
            writer.visitEnd();
            return writer.toByteArray();
        }

        private static String field(int i) {
            return "captured" + i;
        }

        private static void code(ClassWriter writer, int access, Method method, Consumer<GeneratorAdapter> body) {
            GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, writer);
            body.accept(code);
            code.returnValue();
            code.endMethod();
        }

        private static void make(GeneratorAdapter code, Type self, Method constructor) {
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
        }

        /** Calls the code with what is captured and what is given, of the types that it takes. */
        private void call(GeneratorAdapter code, Type self, Type[] captured) {
            boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            Type owner = Type.getObjectType(body.getOwner());
            if (isNew) {
                code.newInstance(owner);
                code.dup();
            }
            List<Type> taken = new ArrayList<>();
            if (!isNew && body.getTag() != Opcodes.H_INVOKESTATIC) {
                taken.add(owner);
            }
            taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.getField(self, field(i), captured[i]);
            }
            for (int i = captured.length; i < taken.size(); i++) {
                int given = i - captured.length;
                code.loadArg(given);
                convert(code, erased.getArgumentTypes()[given], declared.getArgumentTypes()[given], taken.get(i));
            }
            code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type result = isNew ? owner : Type.getReturnType(body.getDesc());
            if (erased.getReturnType() != Type.VOID_TYPE) {
                convert(code, declared.getReturnType(), result, declared.getReturnType());
            } else if (result.getSize() == 2) {
                code.pop2();
            } else if (result.getSize() == 1) {
                code.pop();
            }
        }

        private int opcode() {
            return switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
                // Private methods too: of a nest mate they are called so.
                default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        /**
         * Makes a value of one type one of another, as an assignment would.
         *
         * @param known the type that the virtual machine knows the value to have
         */
        private static void convert(GeneratorAdapter code, Type known, Type from, Type to) {
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                Type unboxed = unboxed(from).orElse(to);
                code.unbox(unboxed);
                code.cast(unboxed, to);
            } else if (!known.equals(to)) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static Optional<Type> unboxed(Type wrapper) {
            return Optional.ofNullable(switch (wrapper.getInternalName()) {
                case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
                case "java/lang/Character" -> Type.CHAR_TYPE;
                case "java/lang/Byte" -> Type.BYTE_TYPE;
                case "java/lang/Short" -> Type.SHORT_TYPE;
                case "java/lang/Integer" -> Type.INT_TYPE;
                case "java/lang/Long" -> Type.LONG_TYPE;
                case "java/lang/Float" -> Type.FLOAT_TYPE;
                case "java/lang/Double" -> Type.DOUBLE_TYPE;
                default -> null;
            });
        }
    }
}
