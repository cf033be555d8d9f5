package org.ironbound.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows all calls that can be made within some folders of compiled classes. It never misses one, and so finds some that are never made: a
 * call of a method leads to all methods that override it in classes of which an object may be there; a lambda or method reference counts as
 * called where it is made; a class that is made, or whose static members are used, runs its static initializer, and whatever it overrides
 * of a class of the library the library may call.
 *
 * <p>An object may be there of each class that a reached method makes or whose static members it uses, and of each class that can stand for
 * a parameter of the methods from which the walk starts. What objects that are handed in hold in turn must be made by a method that is
 * reached: whoever starts at a method that takes a certificate also starts at the one that reads it.
 */
final class CallGraph {
    private final Map<String, CompiledClass> classes = new TreeMap<>();
    private final Map<String, Set<String>> subtypes = new TreeMap<>();

    /** @param folders below which all class files are read */
    CallGraph(Path... folders) {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class")).map(CompiledClass::read)
                    .forEach(type -> classes.put(type.name(), type));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        classes.values().forEach(type -> type.supertypes().forEach(above -> subtypes.computeIfAbsent(above, name -> new LinkedHashSet<>())
            .add(type.name())));
    }

    /**
     * All methods that can be called from the given ones, which count too, each with the one from which it was reached first: null for the
     * given ones.
     */
    Map<CompiledMethod, CompiledMethod> reachable(List<CompiledMethod> starts) {
        Walk walk = new Walk();
        starts.forEach(start -> walk.start(start));
        return walk.run();
    }

    /** The methods of a class that have a name. */
    List<CompiledMethod> methods(Class<?> owner, String name) {
        List<CompiledMethod> found = classes.get(Type.getInternalName(owner)).methods().values().stream()
            .filter(method -> method.name().name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(owner + " has no method " + name);
        }
        return found;
    }

    /** All methods of the types of a package. */
    Stream<CompiledMethod> methodsIn(String room) {
        return classes.keySet().stream().filter(type -> type.startsWith(room + '/')).sorted().flatMap(this::methods);
    }

    /** All methods of a class. */
    Stream<CompiledMethod> methods(String owner) {
        return classes.get(owner).methods().values().stream();
    }

    /** How a method was reached, from the first one on. */
    static String path(Map<CompiledMethod, CompiledMethod> reached, CompiledMethod method) {
        List<String> names = new ArrayList<>();
        for (CompiledMethod next = method; next != null; next = reached.get(next)) {
            names.add(0, next.name().toString());
        }
        return String.join(" -> ", names);
    }

    private final class Walk {
        private final Map<CompiledMethod, CompiledMethod> reached = new LinkedHashMap<>();
        private final ArrayDeque<CompiledMethod> open = new ArrayDeque<>();
        private final Set<String> touched = new HashSet<>();
        /** For each class of which no object is there yet the calls that would lead to it. */
        private final Map<String, List<Call>> waiting = new HashMap<>();

        private record Call(MethodName called, CompiledMethod from) {
        }

        /** Reaches a method that is called from outside, with objects of any class that fits. */
        void start(CompiledMethod method) {
            reach(method, null);
            for (Type parameter : Type.getArgumentTypes(method.name().descriptor())) {
                if (parameter.getSort() == Type.OBJECT) {
                    touchWithSubtypes(parameter.getInternalName(), method);
                }
            }
        }

        private void touchWithSubtypes(String type, CompiledMethod from) {
            touch(type, from);
            subtypes.getOrDefault(type, Set.of()).forEach(below -> touchWithSubtypes(below, from));
        }

        Map<CompiledMethod, CompiledMethod> run() {
            while (!open.isEmpty()) {
                CompiledMethod method = open.pop();
                method.calls().forEach(call -> call(call, method));
                for (Handle handle : method.handles()) {
                    handedOn(handle, method);
                }
                method.touched().forEach(owner -> touch(owner, method));
            }
            return reached;
        }

        void reach(CompiledMethod method, CompiledMethod from) {
            if (!reached.containsKey(method)) {
                reached.put(method, from);
                open.add(method);
                touch(method.name().owner(), method);
            }
        }

        private void handedOn(Handle handle, CompiledMethod from) {
            boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
            if (isField || handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                touch(handle.getOwner(), from);
            }
            if (!isField) {
                call(new MethodName(handle.getOwner(), handle.getName(), handle.getDesc()), from);
            }
        }

        /** The method of the class itself or that which it inherits, and all that may stand for it in what extends the class. */
        private void call(MethodName called, CompiledMethod from) {
            if (called.isConstructor()) {
                own(called.owner(), called, from);
                return;
            }
            inherited(called.owner(), called, from);
            overriding(called.owner(), called, from);
        }

        private void own(String type, MethodName called, CompiledMethod from) {
            CompiledMethod method = classes.containsKey(type) ? classes.get(type).method(called) : null;
            if (method != null) {
                reach(method, from);
            }
        }

        private void inherited(String type, MethodName called, CompiledMethod from) {
            own(type, called, from);
            if (classes.containsKey(type)) {
                classes.get(type).supertypes().forEach(above -> inherited(above, called, from));
            }
        }

        private void overriding(String type, MethodName called, CompiledMethod from) {
            if (classes.containsKey(type)) {
                subtypes.getOrDefault(type, Set.of()).forEach(below -> {
                    if (touched.contains(below)) {
                        inherited(below, called, from);
                    } else {
                        waiting.computeIfAbsent(below, name -> new ArrayList<>()).add(new Call(called, from));
                    }
                    overriding(below, called, from);
                });
            }
        }

        /**
         * Its static initializer runs, those of the classes that it extends too, and the library may call what it overrides of the library.
         */
        private void touch(String owner, CompiledMethod from) {
            CompiledClass type = classes.get(owner);
            if (type == null || !touched.add(owner)) {
                return;
            }
            CompiledMethod initializer = type.method(MethodName.staticInitializer(owner));
            if (initializer != null) {
                reach(initializer, from);
            }
            type.methods().values().stream().filter(method -> isOfLibrary(owner, method.name())).forEach(method -> reach(method, from));
            type.supertypes().forEach(above -> touch(above, from));
            Optional.ofNullable(waiting.remove(owner))
                .ifPresent(calls -> calls.forEach(call -> inherited(owner, call.called(), call.from())));
        }

        private boolean isOfLibrary(String owner, MethodName method) {
            if (method.isConstructor() || method.name().equals(MethodName.STATIC_INITIALIZER)) {
                return false;
            }
            return classes.containsKey(owner)
                ? classes.get(owner).supertypes().stream().anyMatch(above -> isOfLibrary(above, method))
                : declares(load(owner), method);
        }

        private boolean declares(Class<?> library, MethodName wanted) {
            return Stream.concat(Arrays.stream(library.getMethods()), Arrays.stream(library.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals(wanted.name())
                && sameParameters(method.getParameterTypes(), wanted.descriptor()))
                || library.getSuperclass() != null && declares(library.getSuperclass(), wanted);
        }

        private boolean sameParameters(Class<?>[] types, String descriptor) {
            return Arrays.stream(types).map(Type::getDescriptor).toList()
                .equals(Arrays.stream(Type.getArgumentTypes(descriptor)).map(Type::getDescriptor).toList());
        }

        private Class<?> load(String name) {
            try {
                return Class.forName(name.replace('/', '.'), false, CallGraph.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
