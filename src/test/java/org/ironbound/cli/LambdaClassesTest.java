package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes without lambda expressions do the same as those with them. */
class LambdaClassesTest {
    private static final List<Class<?>> CLASSES = List.of(Sample.class, Sample.Inner.class, Sample.Shape.class, Sample.Heir.class);

    /** Expressions of all kinds; what they give, as text. */
    static class Sample implements Supplier<String> {
        private final long wide = 1L << 40;
        private int calls;

        /** With code of its own. */
        interface Shape {
            double area();

            /** Calls a private method of an interface. */
            default Supplier<String> name() {
                return this::secret;
            }

            private String secret() {
                return "shape of " + area();
            }

            /** A captured double. */
            static Shape square(double side) {
                return () -> side * side;
            }
        }

        /** Reached through its outer class. */
        private static final class Inner {
            private final String text;

            private Inner(String text, Integer more) {
                this.text = text + more;
            }

            private Supplier<String> shout() {
                return () -> text.toUpperCase(java.util.Locale.ROOT) + "!";
            }
        }

        /** Has private methods of the same names as the class that it extends. */
        static final class Heir extends Sample {
            private String mine() {
                return "heir";
            }

            @Override
            String who() {
                Supplier<String> parent = super::who;
                return parent.get() + ((Supplier<String>) this::mine).get();
            }
        }

        private String mine() {
            return "parent";
        }

        String who() {
            return ((Supplier<String>) this::mine).get();
        }

        private static <T extends Comparable<T>> boolean isLess(T first, T second) {
            return first.compareTo(second) < 0;
        }

        private long count(String text) {
            calls++;
            return text.length();
        }

        private static int sum(int... numbers) {
            int sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            return sum;
        }

        private static <T extends Number & Comparable<T>> ToDoubleFunction<T> half() {
            return number -> number.doubleValue() / 2;
        }

        @Override
        public String get() {
            List<Object> seen = new ArrayList<>();
            LongSupplier captured = () -> wide + calls;
            seen.add(captured.getAsLong());
            byte small = 3;
            char letter = 'x';
            float single = 0.5f;
            boolean flag = true;
            Supplier<String> all = () -> small + "" + letter + single + flag + wide + seen.size();
            seen.add(all.get());
            Consumer<String> dropsLong = this::count;
            dropsLong.accept("four");
            Consumer<Object> dropsBoolean = seen::add;
            dropsBoolean.accept('c');
            Function<String, Long> boxes = this::count;
            seen.add(boxes.apply("seven77"));
            ToIntFunction<Integer> unboxes = Integer::intValue;
            seen.add(unboxes.applyAsInt(5));
            ToLongFunction<Integer> unboxesAndWidens = number -> number;
            seen.add(unboxesAndWidens.applyAsLong(-6));
            IntToLongFunction widens = Math::abs;
            seen.add(widens.applyAsLong(-7));
            ToDoubleFunction<Short> widensReference = Double::valueOf;
            seen.add(widensReference.applyAsDouble((short) 8));
            BiFunction<String, Integer, Inner> makes = Inner::new;
            Inner made = makes.apply("inner", 9);
            seen.add(made.text);
            seen.add(made.shout().get());
            IntFunction<int[][]> array = int[][]::new;
            seen.add(array.apply(4).length);
            Function<int[], int[]> copies = int[]::clone;
            seen.add(copies.apply(new int[] {1, 2}).length);
            BiFunction<Integer, Integer, Integer> several = Sample::sum;
            seen.add(several.apply(10, 11));
            BiFunction<Integer, Integer, Boolean> generic = Sample::isLess;
            seen.add(generic.apply(10, 11));
            Predicate<Object> type = String.class::isInstance;
            seen.add(type.test("") + "" + type.test(1));
            seen.add(Sample.<Integer>half().applyAsDouble(25));
            Function<Function<Integer, Integer>, DoubleUnaryOperator> nested = f -> x -> f.apply((int) x) + x;
            seen.add(nested.apply(n -> n * n).applyAsDouble(12.5));
            Shape square = Shape.square(1.5);
            seen.add(square.area());
            seen.add(square.name().get());
            BooleanSupplier serializable = (BooleanSupplier & Serializable) () -> true;
            seen.add(serializable.getAsBoolean() && serializable instanceof Serializable);
            seen.add(new Heir().who());
            Runnable runs = () -> calls += 100;
            runs.run();
            runs.run();
            seen.add(calls);
            return seen.toString();
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(LambdaClassesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }

    private static Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<Class<?>> nest = new ArrayList<>(CLASSES);
        nest.add(LambdaClassesTest.class);
        for (Class<?> type : nest) {
            String name = type.getName().replace('.', '/');
            try (InputStream in = type.getClassLoader().getResourceAsStream(name + ".class")) {
                classes.put(name, in.readAllBytes());
            }
        }
        return classes;
    }

    /** The bootstrap methods that code calls. */
    private static Set<String> bootstraps(Map<String, byte[]> classes) {
        Set<String> found = new HashSet<>();
        classes.values().forEach(bytes -> new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                        found.add(bootstrap.getName());
                    }
                };
            }
        }, 0));
        return found;
    }

    @Test
    void theyDoTheSame() throws Exception {
        Map<String, byte[]> before = compiled();
        Map<String, byte[]> after = LambdaClasses.in(before);
        assertTrue(after.size() > before.size() + 25, after.keySet().toString());
        Class<?> changed = new Loader(after).loadClass(Sample.class.getName());
        assertNotEquals(Sample.class, changed);
        var constructor = changed.getDeclaredConstructor();
        constructor.setAccessible(true);
        assertEquals(new Sample().get(), ((Supplier<?>) constructor.newInstance()).get());
    }

    /** Expressions that can be serialized keep the virtual machine's way, all others lose it. */
    @Test
    void noneIsLeft() throws IOException {
        assertTrue(bootstraps(compiled()).contains("metafactory"));
        Set<String> left = bootstraps(LambdaClasses.in(compiled()));
        assertFalse(left.contains("metafactory"));
        assertTrue(left.contains("altMetafactory"));
    }
}
