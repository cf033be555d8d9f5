package solutions;

/** How far two numbers are from each other: a method that calls another. */
public final class Distance {
    /*@ public normal_behavior
      @ requires -2000000 <= x <= 2000000;
      @ ensures \result >= 0;
      @ ensures \result == x || \result == -x;
      @ assignable \strictly_nothing; @*/
    public static int absolute(int x) {
        return x < 0 ? -x : x;
    }

    /*@ public normal_behavior
      @ requires -1000000 <= a <= 1000000;
      @ requires -1000000 <= b <= 1000000;
      @ ensures \result >= 0;
      @ assignable \strictly_nothing; @*/
    public static int distance(int a, int b) {
        return absolute(a - b);
    }
}
