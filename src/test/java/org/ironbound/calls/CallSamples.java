package org.ironbound.calls;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Ways in which {@link Goal#reached} is called, each from a method start, for {@link CallGraphTest}. */
final class CallSamples {
    private CallSamples() {
    }

    static final class Goal {
        private Goal() {
        }

        static int reached() {
            return 1;
        }
    }

    static final class Direct {
        static int start() {
            return Goal.reached();
        }
    }

    static final class InLambda {
        static List<Integer> start() {
            return List.of(1).stream().map(n -> n + Goal.reached()).toList();
        }
    }

    static final class ByMethodReference {
        static Supplier<Integer> start() {
            return Goal::reached;
        }
    }

    static final class ByConstructorReference {
        private final int value;

        ByConstructorReference(int n) {
            this.value = n + Goal.reached();
        }

        static int start() {
            IntFunction<ByConstructorReference> maker = ByConstructorReference::new;
            return maker.apply(2).value;
        }
    }

    static final class InStaticInitializer {
        static int start() {
            return Initialized.VALUE;
        }

        static final class Initialized {
            static final int VALUE = Goal.reached();
        }
    }

    static final class InFieldOfEnum {
        static String start() {
            return Kind.FIRST.name();
        }

        enum Kind {
            FIRST;

            private final int value = Goal.reached();
        }
    }

    abstract static class Above {
        abstract int value();
    }

    static final class Below extends Above {
        @Override
        int value() {
            return Goal.reached();
        }
    }

    static final class ByOverriding {
        static int start(Above any) {
            return any.value();
        }
    }

    interface Visitor {
        int visit();
    }

    static final class Visiting implements Visitor {
        @Override
        public int visit() {
            return Goal.reached();
        }
    }

    /** The object is made after the call has been seen, in a method that is reached later. */
    static final class MadeLater {
        static int start() {
            return accept(visitor());
        }

        private static int accept(Visitor visitor) {
            return visitor.visit();
        }

        private static Visitor visitor() {
            return made();
        }

        private static Visitor made() {
            return new Visiting();
        }
    }

    /** A visitor leads to the goal, but another one is made. */
    static final class WithAnotherVisitor {
        static int start() {
            return MadeLater.accept(new Visitor() {
                @Override
                public int visit() {
                    return 2;
                }
            });
        }
    }

    interface Valued {
        default int value() {
            return twice();
        }

        int twice();
    }

    static class Twice {
        public int twice() {
            return 2 * Goal.reached();
        }
    }

    /** Implements an interface by a method that its superclass has, which knows nothing of it. */
    static final class Joined extends Twice implements Valued {
    }

    static final class ByInheritedImplementation {
        static int start(Valued any) {
            return any.value();
        }
    }

    static final class FromTheLibrary {
        static int start() {
            return new TreeSet<>(List.of(new Item(1), new Item(2))).size();
        }

        record Item(int n) implements Comparable<Item> {
            @Override
            public int compareTo(Item other) {
                return n - other.n * Goal.reached();
            }
        }
    }

    static final class FromAnAnonymousClass {
        static int start() {
            Comparator<String> order = new Comparator<>() {
                @Override
                public int compare(String x, String y) {
                    return Goal.reached();
                }
            };
            return List.of("b", "a").stream().sorted(order).toList().size();
        }
    }

    static final class FromALoop implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return List.of(Goal.reached()).iterator();
        }

        static int start() {
            int sum = 0;
            for (int n : new FromALoop()) {
                sum += n;
            }
            return sum;
        }
    }

    static final class InText {
        @Override
        public String toString() {
            return "" + Goal.reached();
        }

        static String start() {
            return String.valueOf(new InText());
        }
    }

    /** Nothing of this leads there. */
    static final class Nowhere {
        static int start() {
            return Math.max(1, List.of(2).size());
        }

        static int other() {
            return Goal.reached();
        }
    }
}
