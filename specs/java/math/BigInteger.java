package java.math;

/**
 * TRUSTED library contract: what the kernel relies on of java.math.BigInteger.
 * val(b) is the mathematical value of b; it does not depend on the heap (immutability is built in).
 * Results are not promised to be fresh objects, and identity (==) of BigIntegers means nothing.
 */
public final class BigInteger extends java.lang.Number implements java.lang.Comparable {

    /*@ public static model no_state strictly_pure helper \bigint val(java.math.BigInteger b); @*/

    /*@ public normal_behavior
      @ ensures val(\result) == v;
      @ assignable \strictly_nothing; @*/
    public static /*@ helper @*/ java.math.BigInteger valueOf(long v);

    /*@ public normal_behavior
      @ ensures val(\result) == val(this) + val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger add(java.math.BigInteger o);

    /*@ public normal_behavior
      @ ensures val(\result) == val(this) - val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger subtract(java.math.BigInteger o);

    /*@ public normal_behavior
      @ ensures val(\result) == val(this) * val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger multiply(java.math.BigInteger o);

    /*@ public normal_behavior
      @ ensures val(\result) == -val(this);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger negate();

    /*@ public normal_behavior
      @ ensures \result == (val(this) < 0 ? -1 : (val(this) == 0 ? 0 : 1));
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ int signum();

    /*@ public normal_behavior
      @ ensures \result == (val(this) < val(o) ? -1 : (val(this) == val(o) ? 0 : 1));
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ int compareTo(java.math.BigInteger o);

    /*@ public normal_behavior
      @ ensures val(\result) <= val(this) && val(\result) <= val(o);
      @ ensures val(\result) == val(this) || val(\result) == val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger min(java.math.BigInteger o);

    /*@ public normal_behavior
      @ ensures val(\result) >= val(this) && val(\result) >= val(o);
      @ ensures val(\result) == val(this) || val(\result) == val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger max(java.math.BigInteger o);

    /** Truncates towards zero, as Java's / does. */
    /*@ public normal_behavior
      @ requires val(o) != 0;
      @ ensures val(\result) == val(this) / val(o);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger divide(java.math.BigInteger o);

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures val(\result) == val(this) * \dl_pow(2, n);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger shiftLeft(int n);

    /** Rounds down. */
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures val(\result) * \dl_pow(2, n) <= val(this);
      @ ensures val(this) < (val(\result) + 1) * \dl_pow(2, n);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ java.math.BigInteger shiftRight(int n);

    /** Only the sign of the result is promised: the kernel uses it to choose sizes, never to conclude. */
    /*@ public normal_behavior
      @ ensures 0 <= \result;
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ int bitLength();

    /** The kernel uses it to choose exponents, never to conclude. */
    /*@ public normal_behavior
      @ ensures 0 <= val(this) && val(this) <= 1073741823 ==> \result == val(this);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ long longValue();
}
