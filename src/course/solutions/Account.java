package solutions;

/** An object whose invariant every method keeps. */
public final class Account {
    private /*@ spec_public @*/ int balance;
    private /*@ spec_public @*/ int last;

    /*@ public invariant 0 <= balance <= 1000000000; @*/

    /*@ public normal_behavior
      @ ensures balance == 0;
      @ assignable \nothing; @*/
    public Account() {
        balance = 0;
        last = 0;
    }

    /*@ public normal_behavior
      @ requires 0 <= amount <= 1000000000;
      @ requires balance + amount <= 1000000000;
      @ ensures balance == \old(balance) + amount;
      @ assignable balance, last; @*/
    public void payIn(int amount) {
        balance = balance + amount;
        last = amount;
    }

    /*@ public normal_behavior
      @ requires 0 <= amount <= 1000000000;
      @ requires amount <= balance;
      @ ensures balance == \old(balance) - amount;
      @ assignable balance; @*/
    public void payOut(int amount) {
        balance = balance - amount;
    }
}
