(** [TRINOMIAL-WINDOW]: a tail of a sum of independent summands -1, 0, 1 as a share of the chances in a window. *)
From Coq Require Import Reals Lra Lia List ZArith Psatz.
From MemAnalysis Require Import Definitions Finite Signs TrinomialTail.
Open Scope R_scope.

(** A solution of the recurrence is determined by two values side by side. *)
Section Solutions.
Variables (a b c : R) (d : nat) (e : Z).
Hypothesis Hc : 0 < c.
Hypothesis He : (0 <= e)%Z.
Let solves (h : Z -> R) : Prop := forall k, (e < k)%Z -> IZR k * c * h k
  = (INR d + 1 - IZR k) * a * h (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * h (k - 2)%Z.

Lemma pairs_ind (P : Z -> Prop) : P (e - 1)%Z -> P e -> (forall k, (e < k)%Z -> P (k - 2)%Z -> P (k - 1)%Z -> P k) ->
  forall k, (e - 1 <= k)%Z -> P k.
Proof.
  intros P0 P1 PS k Hk.
  assert (E : forall n : nat, P (e + Z.of_nat n - 1)%Z /\ P (e + Z.of_nat n)%Z).
  { induction n as [|n [I0 I1]].
    - replace (e + Z.of_nat 0)%Z with e by lia. auto.
    - rewrite Nat2Z.inj_succ. replace (e + Z.succ (Z.of_nat n) - 1)%Z with (e + Z.of_nat n)%Z by lia. split; [exact I1|].
      apply PS; [lia| |].
      + replace (e + Z.succ (Z.of_nat n) - 2)%Z with (e + Z.of_nat n - 1)%Z by lia. exact I0.
      + replace (e + Z.succ (Z.of_nat n) - 1)%Z with (e + Z.of_nat n)%Z by lia. exact I1. }
  replace k with (e + Z.of_nat (Z.to_nat (k - e + 1)) - 1)%Z by lia. apply E.
Qed.

Lemma solutions_span q h0 h1 : solves q -> solves h0 -> solves h1 ->
  h0 (e - 1)%Z = 0 -> h0 e = 1 -> h1 (e - 1)%Z = 1 -> h1 e = 0 ->
  forall k, (e - 1 <= k)%Z -> q k = q e * h0 k + q (e - 1)%Z * h1 k.
Proof.
  intros Sq S0 S1 A0 A1 B0 B1. apply pairs_ind; [rewrite A0, B0; ring|rewrite A1, B1; ring|].
  intros k Hk I2 I1. specialize (Sq k Hk). specialize (S0 k Hk). specialize (S1 k Hk).
  apply Rmult_eq_reg_l with (IZR k * c); [|apply Rmult_integral_contrapositive_currified; [apply not_0_IZR; lia|lra]].
  rewrite Sq, I1, I2.
  transitivity (q e * (IZR k * c * h0 k) + q (e - 1)%Z * (IZR k * c * h1 k)); [rewrite S0, S1; ring|ring].
Qed.

Lemma solutions_not_negative h : 0 <= a -> 0 <= b -> solves h -> 0 <= h (e - 1)%Z -> 0 <= h e ->
  forall k, (e - 1 <= k <= Z.of_nat d)%Z -> 0 <= h k.
Proof.
  intros Ha Hb S H0 H1 k [Hk Hd]. revert Hd. revert k Hk. apply (pairs_ind (fun k => (k <= Z.of_nat d)%Z -> 0 <= h k)); auto.
  intros k Hk I2 I1 Hd. specialize (I2 ltac:(lia)). specialize (I1 ltac:(lia)). specialize (S k Hk).
  assert (K1 : 1 <= IZR k) by (apply IZR_le; lia).
  assert (K2 : IZR k <= INR d) by (rewrite INR_IZR_INZ; apply IZR_le; lia).
  assert (0 <= (INR d + 1 - IZR k) * a * h (k - 1)%Z) by (repeat apply Rmult_le_pos; lra).
  assert (0 <= (2 * (INR d + 1) - IZR k) * b * h (k - 2)%Z) by (repeat apply Rmult_le_pos; lra).
  apply Rmult_le_reg_l with (IZR k * c); [apply Rmult_lt_0_compat; lra|]. lra.
Qed.
End Solutions.

(** Without zeros, every other coefficient is 0. *)
Lemma coefficient_odd b c d k : Z.odd k = true -> coefficient 0 b c d k = 0.
Proof.
  revert k. induction d as [|d IH]; intros k Hk; simpl.
  - destruct (Z.eqb_spec k 0) as [->|]; [discriminate|reflexivity].
  - rewrite (IH k Hk), (IH (k - 2)%Z); [ring|]. rewrite Z.odd_sub, Hk. reflexivity.
Qed.

Lemma coefficient_not_negative a b c d k : 0 <= a -> 0 <= b -> 0 <= c -> 0 <= coefficient a b c d k.
Proof.
  intros Ha Hb Hc. revert k. induction d as [|d IH]; intros k; simpl; [destruct (Z.eqb k 0); lra|].
  assert (0 <= c * coefficient a b c d k) by (apply Rmult_le_pos; auto).
  assert (0 <= a * coefficient a b c d (k - 1)) by (apply Rmult_le_pos; auto).
  assert (0 <= b * coefficient a b c d (k - 2)) by (apply Rmult_le_pos; auto). lra.
Qed.

(** One of the two coefficients in the middle is positive. *)
Lemma middle_positive a b c d : 0 <= a -> 0 < b -> 0 < c ->
  0 < coefficient a b c d (Z.of_nat d) + coefficient a b c d (Z.of_nat d - 1).
Proof.
  intros Ha Hb Hc. induction d as [|d IH]; [simpl; lra|].
  assert (P := fun k => coefficient_not_negative a b c d k Ha ltac:(lra) ltac:(lra)).
  rewrite Nat2Z.inj_succ. replace (Z.succ (Z.of_nat d) - 1)%Z with (Z.of_nat d) by lia. simpl.
  replace (Z.succ (Z.of_nat d) - 1)%Z with (Z.of_nat d) by lia.
  replace (Z.succ (Z.of_nat d) - 2)%Z with (Z.of_nat d - 1)%Z by lia.
  assert (P1 := P (Z.succ (Z.of_nat d))). assert (P2 := P (Z.of_nat d - 2)%Z). assert (P3 := P (Z.of_nat d)).
  assert (P4 := P (Z.of_nat d - 1)%Z).
  revert IH P1 P2 P3 P4. generalize (coefficient a b c d (Z.of_nat d)) (coefficient a b c d (Z.of_nat d - 1))
    (coefficient a b c d (Z.succ (Z.of_nat d))) (coefficient a b c d (Z.of_nat d - 2)). intros x y z w H Z W X Y.
  assert (0 <= c * z) by (apply Rmult_le_pos; lra). assert (0 <= b * w) by (apply Rmult_le_pos; lra).
  assert (0 <= a * x) by (apply Rmult_le_pos; lra). assert (0 <= a * y) by (apply Rmult_le_pos; lra).
  assert (0 <= c * x) by (apply Rmult_le_pos; lra). assert (0 <= b * y) by (apply Rmult_le_pos; lra).
  destruct (Rle_lt_dec x 0) as [L|L].
  - assert (0 < b * y) by (apply Rmult_lt_0_compat; lra). lra.
  - assert (0 < c * x) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** The negative sum: exchange b and c. *)
Lemma coefficient_exchanged a b c d k : coefficient a b c d k = coefficient a c b d (2 * Z.of_nat d - k).
Proof.
  revert k. induction d as [|d IH]; intros k.
  - simpl. destruct (Z.eqb_spec k 0), (Z.eqb_spec (- k) 0); try lia; reflexivity.
  - rewrite Nat2Z.inj_succ. cbn [coefficient]. rewrite (IH k), (IH (k - 1)%Z), (IH (k - 2)%Z).
    replace (2 * Z.succ (Z.of_nat d) - k)%Z with (2 * Z.of_nat d - (k - 2))%Z by lia.
    replace (2 * Z.of_nat d - (k - 2) - 1)%Z with (2 * Z.of_nat d - (k - 1))%Z by lia.
    replace (2 * Z.of_nat d - (k - 2) - 2)%Z with (2 * Z.of_nat d - k)%Z by lia. ring.
Qed.

(** c q_(d+1) = b q_(d-1), so a sum and its negative have this number in common. *)
Lemma middle_exchanged a b c d :
  coefficient a b c d (Z.of_nat d) + b * coefficient a b c d (Z.of_nat d - 1)
  = coefficient a c b d (Z.of_nat d) + c * coefficient a c b d (Z.of_nat d - 1).
Proof.
  rewrite (coefficient_exchanged a c b d (Z.of_nat d)), (coefficient_exchanged a c b d (Z.of_nat d - 1)).
  replace (2 * Z.of_nat d - Z.of_nat d)%Z with (Z.of_nat d) by lia.
  replace (2 * Z.of_nat d - (Z.of_nat d - 1))%Z with (Z.of_nat d + 1)%Z by lia.
  assert (R := coefficient_recurrence a b c d (Z.of_nat d + 1)).
  replace (Z.of_nat d + 1 - 1)%Z with (Z.of_nat d) in R by lia. replace (Z.of_nat d + 1 - 2)%Z with (Z.of_nat d - 1)%Z in R by lia.
  rewrite plus_IZR, <- INR_IZR_INZ in R.
  assert (0 <= INR d) by apply pos_INR.
  assert (E : c * coefficient a b c d (Z.of_nat d + 1) = b * coefficient a b c d (Z.of_nat d - 1)); [|rewrite E; reflexivity].
  apply Rmult_eq_reg_l with (INR d + 1); [|lra]. lra.
Qed.

(** What lies in a window. *)
Lemma fsum_seq_more e n (h : nat -> R) : fsum (seq e (S n)) h = fsum (seq e n) h + h (e + n)%nat.
Proof.
  revert e. induction n as [|n IH]; intros e; [simpl; rewrite Nat.add_0_r; ring|].
  transitivity (h e + fsum (seq (S e) (S n)) h); [reflexivity|]. rewrite IH. simpl. replace (e + S n)%nat with (S (e + n)) by lia. ring.
Qed.

Lemma at_most_step a b c d (k : Z) x : x = IZR k - INR d ->
  steps_at_most a b c d x = steps_at_most a b c d (x - 1) + coefficient a b c d k.
Proof.
  intros ->. assert (T := tail_step a b c 0 ltac:(lra) d k). cbv zeta beta in T. rewrite minus_IZR in T.
  replace (IZR k - 1 - INR d + 0) with (IZR k - INR d - 1) in T by ring.
  replace (IZR k - INR d + 0) with (IZR k - INR d) in T by ring. exact T.
Qed.

Lemma window_of_tails a b c d (q : Z -> R) e k : (forall j, (-1 <= j)%Z -> q j = coefficient a b c d j) -> (e <= S k)%nat ->
  steps_at_most a b c d (INR k - INR d) = steps_at_most a b c d (INR e - INR d - 1) + window q e k.
Proof.
  intros Q H. unfold window. remember (S k - e)%nat as n eqn:En. revert k H En. induction n as [|n IH]; intros k H En.
  - simpl. replace e with (S k) by lia. rewrite S_INR. replace (INR k + 1 - INR d - 1) with (INR k - INR d) by ring. ring.
  - rewrite fsum_seq_more, (at_most_step a b c d (Z.of_nat k)) by (rewrite <- INR_IZR_INZ; reflexivity).
    replace (e + n)%nat with k by lia. rewrite (Q (Z.of_nat k)) by lia. destruct k as [|k].
    + assert (n = O /\ e = O) as [-> ->] by lia. simpl. ring.
    + rewrite S_INR. replace (INR k + 1 - INR d - 1) with (INR k - INR d) by ring. rewrite IH by lia. ring.
Qed.

Lemma between_steps a b c d j m : IZR m <= j < IZR m + 1 -> steps_at_most a b c d j = steps_at_most a b c d (IZR m).
Proof.
  intros H. revert j m H. induction d as [|d IH]; intros j m H.
  - unfold steps_at_most. simpl. destruct (Rle_dec 0 j) as [H1|H1], (Rle_dec 0 (IZR m)) as [H2|H2]; try lra.
    exfalso. destruct (Z.le_gt_cases 0 m) as [H3|H3]; [apply H2, IZR_le, H3|].
    assert (IZR m <= -1) by (apply IZR_le; lia). lra.
  - rewrite !at_most_S. rewrite <- minus_IZR, <- plus_IZR.
    rewrite (IH (j - 1) (m - 1)%Z), (IH (j + 1) (m + 1)%Z), (IH j m); try lra; rewrite ?minus_IZR, ?plus_IZR; lra.
Qed.

Section Shares.
Variables (a b c : R) (d e f : nat).
Hypothesis Ha : 0 <= a.
Hypothesis Hb : 0 < b.
Hypothesis Hc : 0 < c.
Hypothesis Hs : a + b + c = 1.
Variables q q' : Z -> R.
Hypothesis Q : forall j, (-1 <= j)%Z -> q j = coefficient a b c d j.
Hypothesis Q' : forall j, (-1 <= j)%Z -> q' j = coefficient a c b d j.
Let F := steps_at_most a b c d.
Let F' := steps_at_most a c b d.
Let T := window q e d + window q' f (d - 1).

Lemma at_most_bounds j : 0 <= F j <= 1.
Proof.
  unfold F. clear -Ha Hb Hc Hs. revert j. induction d as [|n IH]; intros j.
  - unfold steps_at_most. simpl. destruct (Rle_dec 0 j); lra.
  - rewrite at_most_S. assert (I0 := IH j). assert (I1 := IH (j - 1)). assert (I2 := IH (j + 1)).
    assert (0 <= b * steps_at_most a b c n (j - 1) <= b) by nra. assert (0 <= c * steps_at_most a b c n (j + 1) <= c) by nra.
    assert (0 <= a * steps_at_most a b c n j <= a) by nra. lra.
Qed.

Lemma middle_tails : F 0 + F' (-1) = 1.
Proof.
  assert (C := tails_complement a b c d 0 Hs). rewrite at_least_exchanged in C. simpl in C. exact C.
Qed.

Lemma all_of_window : (e <= d)%nat -> (f < d)%nat -> T = 1 - F (INR e - INR d - 1) - F' (INR f - INR d - 1).
Proof.
  intros He Hf. assert (W := window_of_tails a b c d q e d Q ltac:(lia)). assert (W' := window_of_tails a c b d q' f (d - 1) Q' ltac:(lia)).
  rewrite minus_INR in W' by lia. simpl in W'. replace (INR d - 1 - INR d) with (-1) in W' by ring. rewrite Rminus_diag_eq in W by reflexivity.
  assert (M := middle_tails). unfold T, F, F' in *. lra.
Qed.
End Shares.

Theorem TRINOMIAL_WINDOW a b c (d e f : nat) (q q' h0 h1 : Z -> R) : 0 <= a -> 0 < b -> 0 < c -> a + b + c = 1 ->
  (1 <= d)%nat -> (e <= d)%nat -> (f < d)%nat ->
  q (-1)%Z = 0 -> q 0%Z = c ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) ->
  q' (-1)%Z = 0 -> q' 0%Z = b ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * b * q' k
     = (INR d + 1 - IZR k) * a * q' (k - 1)%Z + (2 * (INR d + 1) - IZR k) * c * q' (k - 2)%Z) ->
  let E := Z.of_nat e in
  h0 (E - 1)%Z = 0 -> h0 E = 1 -> h1 (E - 1)%Z = 1 -> h1 E = 0 ->
  (forall h, h = h0 \/ h = h1 -> forall k, (E < k)%Z -> IZR k * c * h k
     = (INR d + 1 - IZR k) * a * h (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * h (k - 2)%Z) ->
  let D := Z.of_nat d in
  let N := q D + b * q (D - 1)%Z in
  (forall k, (E - 1 <= k)%Z -> q k = q E * h0 k + q (E - 1)%Z * h1 k) /\
  (forall k, (E - 1 <= k <= D)%Z -> 0 <= h0 k /\ 0 <= h1 k) /\
  (0 <= q E /\ 0 <= q (E - 1)%Z) /\
  (a = 0 -> Z.even E = true -> q (E - 1)%Z = 0) /\
  0 < N /\ N = q' D + c * q' (D - 1)%Z /\
  (forall (k : nat) j r x y, (e <= k <= d)%nat -> INR k - INR d <= j < INR k - INR d + 1 ->
     window q e k <= r * N -> x * N <= window q e d -> y * N <= window q' f (d - 1) -> 0 < x + y ->
     steps_at_most a b c d j <= steps_at_most a b c d (INR e - INR d - 1) + r / (x + y)) /\
  (forall (k : nat) j r x y, (f <= k < d)%nat -> INR d - INR k - 1 <= j < INR d - INR k ->
     r * N <= window q' f k -> window q e d <= x * N -> window q' f (d - 1) <= y * N -> 0 < x + y ->
     steps_at_most a b c d j <= steps_at_most a b c d (INR e - INR d - 1) + 1 - r / (x + y)).
Proof.
  intros Ha Hb Hc Hs Hd He Hf Q1 Q0 Q R1 R0 R E A0 A1 B0 B1 S D N.
  assert (C := solution_is_coefficient a b c d q Hc Q1 Q0 Q). assert (C' := solution_is_coefficient a c b d q' Hb R1 R0 R).
  assert (P := fun k => coefficient_not_negative a b c d k Ha ltac:(lra) ltac:(lra)).
  assert (P' := fun k => coefficient_not_negative a c b d k Ha ltac:(lra) ltac:(lra)).
  assert (QE : forall k, (E < k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) by (intros; apply Q; lia).
  assert (EN : N = q' D + c * q' (D - 1)%Z).
  { unfold N, D. rewrite !C, !C' by lia. apply middle_exchanged. }
  assert (N0 : 0 < N).
  { unfold N, D. rewrite !C by lia. assert (M := middle_positive a b c d Ha Hb Hc). assert (M0 := P (Z.of_nat d)).
    assert (M1 := P (Z.of_nat d - 1)%Z). revert M M0 M1.
    generalize (coefficient a b c d (Z.of_nat d)) (coefficient a b c d (Z.of_nat d - 1)). intros x y M M0 M1.
    destruct (Rle_lt_dec x 0); [assert (0 < b * y) by (apply Rmult_lt_0_compat; lra); lra|].
    assert (0 <= b * y) by (apply Rmult_le_pos; lra). lra. }
  assert (T := all_of_window a b c d e f Hs q q' C C' He Hf).
  assert (F1 := at_most_bounds a b c d Ha Hb Hc Hs (INR e - INR d - 1)).
  assert (F2 := at_most_bounds a c b d Ha Hc Hb ltac:(lra) (INR f - INR d - 1)).
  set (p := steps_at_most a b c d (INR e - INR d - 1)) in *. set (p' := steps_at_most a c b d (INR f - INR d - 1)) in *.
  repeat split; try assumption.
  - intros k Hk. apply (solutions_span a b c d E Hc ltac:(lia)); auto.
  - apply (solutions_not_negative a b c d E Hc ltac:(lia)); auto; lra.
  - apply (solutions_not_negative a b c d E Hc ltac:(lia)); auto; lra.
  - rewrite C by lia. apply P.
  - rewrite C by lia. apply P.
  - intros -> Ev. rewrite C by lia. apply coefficient_odd. rewrite Z.odd_sub. rewrite <- Z.negb_even, Ev. reflexivity.
  - intros k j r x y Hk Hj H1 H2 H3 Hxy.
    assert (W := window_of_tails a b c d q e k C ltac:(lia)). fold p in W.
    rewrite (between_steps a b c d j (Z.of_nat k - Z.of_nat d)) by (rewrite minus_IZR, <- !INR_IZR_INZ; lra).
    rewrite minus_IZR, <- !INR_IZR_INZ, W.
    assert (W0 : 0 <= window q e k).
    { unfold window. apply fsum_nonneg. intros i _. rewrite C by lia. apply P. }
    assert (r0 : 0 <= r) by (apply Rmult_le_reg_r with N; lra).
    apply Rplus_le_compat_l. apply Rmult_le_reg_r with (x + y); [exact Hxy|]. unfold Rdiv.
    rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    apply Rle_trans with (r * N * (x + y)); [apply Rmult_le_compat_r; lra|].
    assert ((x + y) * N <= 1) by lra. nra.
  - intros k j r x y Hk Hj H1 H2 H3 Hxy.
    assert (W := window_of_tails a c b d q' f k C' ltac:(lia)). fold p' in W.
    rewrite (between_steps a b c d j (Z.of_nat d - Z.of_nat k - 1)) by (rewrite !minus_IZR, <- !INR_IZR_INZ; lra).
    assert (K := tails_complement a b c d (Z.of_nat d - Z.of_nat k - 1) Hs). rewrite at_least_exchanged in K.
    replace (Z.of_nat d - Z.of_nat k - 1 + 1)%Z with (Z.of_nat d - Z.of_nat k)%Z in K by lia.
    rewrite (minus_IZR (Z.of_nat d) (Z.of_nat k)), <- !INR_IZR_INZ in K.
    replace (- (INR d - INR k)) with (INR k - INR d) in K by ring. rewrite W in K.
    assert (W0 : 0 <= window q' f k).
    { unfold window. apply fsum_nonneg. intros i _. rewrite C' by lia. apply P'. }
    assert (W1 : window q' f k <= 1 - p - p').
    { assert (M := middle_tails a b c d Hs).
      assert (M1 := at_most_increasing a c b d (INR k - INR d) (-1) Ha ltac:(lra) ltac:(lra)).
      assert (M2 := at_most_increasing a b c d (INR e - INR d - 1) 0 Ha ltac:(lra) ltac:(lra)).
      assert (INR e <= INR d) by (apply le_INR; lia). assert (INR k + 1 <= INR d) by (rewrite <- S_INR; apply le_INR; lia).
      fold p in M2. specialize (M1 ltac:(lra)). specialize (M2 ltac:(lra)). lra. }
    assert (L : r / (x + y) <= window q' f k + p + p').
    { apply Rmult_le_reg_r with (x + y); [exact Hxy|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
      apply Rmult_le_reg_r with N; [exact N0|]. rewrite Rmult_assoc.
      apply Rle_trans with (window q' f k); [exact H1|].
      assert (T1 : 1 - (p + p') <= (x + y) * N) by lra.
      apply Rle_trans with ((window q' f k + p + p') * (1 - (p + p'))).
      - assert (0 <= (p + p') * (1 - (p + p') - window q' f k)) by (apply Rmult_le_pos; lra). lra.
      - apply Rmult_le_compat_l; lra. }
    lra.
Qed.
