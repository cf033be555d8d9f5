(** TAYLOR: Taylor's theorem with the remainder of Lagrange, from the mean value theorem: f k is the k-th derivative of f 0 on the segment between c and x. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** The sum of f k t / k! (x - t)^k over k < n. *)
Fixpoint taylor (f : nat -> R -> R) (x t : R) (n : nat) : R :=
  match n with
  | O => 0
  | S m => taylor f x t m + f m t / INR (fact m) * (x - t) ^ m
  end.

Lemma power_derivative (x t c : R) (n : nat) : is_derive (fun s => c * (x - s) ^ S n) t (- c * (INR (S n) * (x - t) ^ n)).
Proof.
  replace (- c * (INR (S n) * (x - t) ^ n)) with (c * (INR (S n) * -1 * (x - t) ^ n)) by ring.
  apply is_derive_scal. apply (is_derive_pow (fun s => x - s) (S n) t (-1)).
  auto_derive; [trivial | ring].
Qed.

Lemma taylor_derivative (f : nat -> R -> R) (x t : R) (n : nat) :
  (forall k, (k < S n)%nat -> is_derive (f k) t (f (S k) t)) ->
  is_derive (fun s => taylor f x s (S n)) t (f (S n) t / INR (fact n) * (x - t) ^ n).
Proof.
  induction n as [|n IH]; intros H.
  - apply (is_derive_ext (f O)).
    + intros s. simpl. field.
    + replace (f 1%nat t / INR (fact 0) * (x - t) ^ 0) with (f 1%nat t) by (simpl; field). apply H. lia.
  - assert (H1 : is_derive (fun s => taylor f x s (S n)) t (f (S n) t / INR (fact n) * (x - t) ^ n)) by (apply IH; intros k Hk; apply H; lia).
    assert (H2 : is_derive (f (S n)) t (f (S (S n)) t)) by (apply H; lia).
    assert (Hf : INR (fact n) <> 0) by apply INR_fact_neq_0.
    assert (Hn : INR (S n) <> 0) by (apply not_0_INR; lia).
    assert (H3 : is_derive (fun s => f (S n) s * ((x - s) ^ S n / INR (fact (S n)))) t
      (f (S (S n)) t * ((x - t) ^ S n / INR (fact (S n))) + f (S n) t * (- (x - t) ^ n / INR (fact n)))).
    { apply (is_derive_mult (f (S n)) (fun s => (x - s) ^ S n / INR (fact (S n)))); [exact H2 | | intros; apply Rmult_comm].
      apply (is_derive_ext (fun s => / INR (fact (S n)) * (x - s) ^ S n)).
      { intros s. unfold Rdiv. apply Rmult_comm. }
      replace (- (x - t) ^ n / INR (fact n)) with (- / INR (fact (S n)) * (INR (S n) * (x - t) ^ n)).
      { apply power_derivative. }
      rewrite fact_simpl, mult_INR. field. split; assumption. }
    apply (is_derive_ext (fun s => taylor f x s (S n) + f (S n) s * ((x - s) ^ S n / INR (fact (S n))))).
    + intros s. change (taylor f x s (S (S n))) with (taylor f x s (S n) + f (S n) s / INR (fact (S n)) * (x - s) ^ S n).
      apply (Rplus_eq_compat_l (taylor f x s (S n))). unfold Rdiv. ring.
    + replace (f (S (S n)) t / INR (fact (S n)) * (x - t) ^ S n) with (f (S n) t / INR (fact n) * (x - t) ^ n
        + (f (S (S n)) t * ((x - t) ^ S n / INR (fact (S n))) + f (S n) t * (- (x - t) ^ n / INR (fact n)))).
      * apply (is_derive_plus (fun s => taylor f x s (S n))); assumption.
      * field. split; [apply INR_fact_neq_0 | assumption].
Qed.

Lemma taylor_end (f : nat -> R -> R) (x : R) (n : nat) : taylor f x x (S n) = f O x.
Proof.
  induction n as [|n IH].
  - simpl. field.
  - change (taylor f x x (S (S n))) with (taylor f x x (S n) + f (S n) x / INR (fact (S n)) * (x - x) ^ S n).
    rewrite IH. replace (x - x) with 0 by ring. rewrite pow_i by lia. ring.
Qed.

Theorem TAYLOR : forall (f : nat -> R -> R) (n : nat) (c x : R), (1 <= n)%nat ->
  (forall k t, (k < n)%nat -> Rmin c x <= t <= Rmax c x -> derivable_pt_lim (f k) t (f (S k) t)) ->
  exists u, Rmin c x <= u <= Rmax c x /\
    f O x = sum_f_R0 (fun k => f k c / INR (fact k) * (x - c) ^ k) (n - 1) + f n u / INR (fact n) * (x - c) ^ n.
Proof.
  intros f n c x Hn H. destruct n as [|n]; [lia|]. replace (S n - 1)%nat with n by lia.
  assert (Hsum : sum_f_R0 (fun k => f k c / INR (fact k) * (x - c) ^ k) n = taylor f x c (S n)).
  { clear. induction n as [|n IH]; [simpl; field|]. rewrite tech5, IH. reflexivity. }
  rewrite Hsum. destruct (Req_dec c x) as [->|Hne].
  - exists x. split; [unfold Rmin, Rmax; destruct (Rle_dec x x); lra|]. rewrite taylor_end. replace (x - x) with 0 by ring.
    rewrite pow_i by lia. ring.
  - assert (Hp : (x - c) ^ S n <> 0) by (apply pow_nonzero; lra).
    set (K := (f O x - taylor f x c (S n)) / (x - c) ^ S n).
    assert (Hder : forall t, Rmin c x <= t <= Rmax c x ->
      is_derive (fun s => taylor f x s (S n) + K * (x - s) ^ S n) t (f (S n) t / INR (fact n) * (x - t) ^ n + - (K * (INR (S n) * (x - t) ^ n)))).
    { intros t Ht. apply (is_derive_plus (fun s => taylor f x s (S n)) (fun s => K * (x - s) ^ S n)).
      - apply taylor_derivative. intros k Hk. apply is_derive_Reals. apply H; assumption.
      - replace (- (K * (INR (S n) * (x - t) ^ n))) with (- K * (INR (S n) * (x - t) ^ n)) by ring. apply power_derivative. }
    assert (Hmvt : exists u, Rmin c x < u < Rmax c x /\
      (taylor f x x (S n) + K * (x - x) ^ S n) - (taylor f x c (S n) + K * (x - c) ^ S n)
        = (f (S n) u / INR (fact n) * (x - u) ^ n + - (K * (INR (S n) * (x - u) ^ n))) * (x - c)).
    { destruct (Rlt_or_le c x) as [Hlt|Hle].
      - rewrite Rmin_left, Rmax_right in * by lra.
        destruct (MVT_cor2 (fun s => taylor f x s (S n) + K * (x - s) ^ S n)
          (fun t => f (S n) t / INR (fact n) * (x - t) ^ n + - (K * (INR (S n) * (x - t) ^ n))) c x Hlt) as [u [Hu Hin]].
        { intros t Ht. apply is_derive_Reals, Hder. exact Ht. }
        exists u. split; [lra|exact Hu].
      - assert (Hlt : x < c) by lra. rewrite Rmin_right, Rmax_left in * by lra.
        destruct (MVT_cor2 (fun s => taylor f x s (S n) + K * (x - s) ^ S n)
          (fun t => f (S n) t / INR (fact n) * (x - t) ^ n + - (K * (INR (S n) * (x - t) ^ n))) x c Hlt) as [u [Hu Hin]].
        { intros t Ht. apply is_derive_Reals, Hder. exact Ht. }
        exists u. split; [lra|]. simpl in Hu. simpl. lra. }
    destruct Hmvt as [u [Hu Heq]]. exists u. split; [lra|].
    rewrite taylor_end in Heq. replace ((x - x) ^ S n) with 0 in Heq by (replace (x - x) with 0 by ring; rewrite pow_i by lia; reflexivity).
    assert (HK : K * (x - c) ^ S n = f O x - taylor f x c (S n)) by (unfold K; field; exact Hp).
    assert (Hzero : (f (S n) u / INR (fact n) - K * INR (S n)) * ((x - u) ^ n * (x - c)) = 0) by (rewrite HK in Heq; lra).
    assert (Hxu : x - u <> 0) by (unfold Rmin, Rmax in Hu; destruct (Rle_dec c x); lra).
    assert (Hother : (x - u) ^ n * (x - c) <> 0) by (apply Rmult_integral_contrapositive_currified; [apply pow_nonzero; exact Hxu | lra]).
    apply Rmult_integral in Hzero. destruct Hzero as [Hzero|Hzero]; [|contradiction].
    assert (Hf : INR (fact n) <> 0) by apply INR_fact_neq_0.
    assert (HS : INR (S n) <> 0) by (apply not_0_INR; lia).
    assert (HKu : K = f (S n) u / INR (fact (S n))).
    { rewrite fact_simpl, mult_INR. apply (Rmult_eq_reg_r (INR (S n))); [|exact HS]. field_simplify; [|split; assumption..]. lra. }
    rewrite <- HKu, HK. ring.
Qed.
