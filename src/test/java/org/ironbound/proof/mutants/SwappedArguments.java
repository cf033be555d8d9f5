package org.ironbound.proof.mutants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.engine.gregor.MethodInfo;
import org.pitest.mutationtest.engine.gregor.MethodMutatorFactory;
import org.pitest.mutationtest.engine.gregor.MutationContext;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;
import org.pitest.reloc.asm.Type;

/** A kind of change that PIT lacks: the last two arguments of a call change places, if they are of one type. */
public final class SwappedArguments implements MethodMutatorFactory {
    static final String NAME = "SWAPPED_ARGUMENTS";
    private static final Set<String> SYMMETRIC = Set.of("add", "multiply", "min", "max", "equals", "gcd", "and", "or");

    @Override
    public MethodVisitor create(MutationContext context, MethodInfo method, MethodVisitor next) {
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (isSwappable(opcode, owner, name, descriptor)) {
                    MutationIdentifier mutant = context
                        .registerMutation(SwappedArguments.this, "swapped the last two arguments of " + name);
                    if (context.shouldMutate(mutant)) {
                        visitInsn(Opcodes.SWAP);
                    }
                }
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        };
    }

    /** What a method is called on is its first argument; what a constructor makes is none. */
    private static boolean isSwappable(int opcode, String owner, String name, String descriptor) {
        List<Type> arguments = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(descriptor)));
        if (opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKESPECIAL) {
            arguments.add(0, Type.getObjectType(owner));
        }
        int n = arguments.size();
        return n >= 2 && arguments.get(n - 1).equals(arguments.get(n - 2)) && arguments.get(n - 1).getSize() == 1
            && !SYMMETRIC.contains(name);
    }

    @Override
    public String getGloballyUniqueId() {
        return getClass().getName();
    }

    @Override
    public String getName() {
        return NAME;
    }
}
