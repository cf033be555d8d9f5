package org.ironbound.calls;

import java.util.Set;
import org.objectweb.asm.Handle;

/**
 * What a method's code mentions.
 *
 * @param name          which method
 * @param calls         methods that it calls
 * @param handles       methods that it hands on, as lambdas and method references
 * @param touched       classes that it makes, or whose static members it uses: their static initializers may run
 * @param floatingPoint what it has of floating point, empty if nothing
 */
record CompiledMethod(MethodName name, Set<MethodName> calls, Set<Handle> handles, Set<String> touched, Set<String> floatingPoint) {
}
