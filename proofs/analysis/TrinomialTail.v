(** [TRINOMIAL-TAIL]: the law of a sum of independent summands -1, 0, 1, by a recurrence for the coefficients of
    (c + a w + b w^2)^d. *)
From Coq Require Import Reals Lra Lia List ZArith.
From MemAnalysis Require Import Definitions Finite Tensor Signs.
Open Scope R_scope.

(** The coefficient of w^k, and the recurrence. *)
Section Coefficients.
Variables a b c : R.

Fixpoint coefficient (d : nat) (k : Z) : R := match d with
  | O => if Z.eqb k 0 then 1 else 0
  | S d => c * coefficient d k + a * coefficient d (k - 1) + b * coefficient d (k - 2) end.

Lemma coefficient_negative d k : (k < 0)%Z -> coefficient d k = 0.
Proof.
  revert k. induction d as [|d IH]; intros k Hk; simpl.
  - destruct (Z.eqb_spec k 0); [lia|reflexivity].
  - rewrite !IH by lia. ring.
Qed.

Lemma coefficient_recurrence d k : IZR k * c * coefficient d k =
  (INR d + 1 - IZR k) * a * coefficient d (k - 1) + (2 * (INR d + 1) - IZR k) * b * coefficient d (k - 2).
Proof.
  revert k. induction d as [|d IH]; intros k.
  - simpl. destruct (Z.eqb_spec k 0) as [->|]; [simpl; ring|].
    destruct (Z.eqb_spec (k - 1) 0); [replace k with 1%Z by lia; simpl; ring|].
    destruct (Z.eqb_spec (k - 2) 0); [replace k with 2%Z by lia; simpl; ring|]. ring.
  - assert (H0 := IH k). assert (H1 := IH (k - 1)%Z). assert (H2 := IH (k - 2)%Z).
    replace (k - 1 - 1)%Z with (k - 2)%Z in H1 by lia. replace (k - 1 - 2)%Z with (k - 3)%Z in H1 by lia.
    replace (k - 2 - 1)%Z with (k - 3)%Z in H2 by lia. replace (k - 2 - 2)%Z with (k - 4)%Z in H2 by lia.
    simpl coefficient. rewrite S_INR.
    replace (k - 1 - 1)%Z with (k - 2)%Z by lia. replace (k - 1 - 2)%Z with (k - 3)%Z by lia.
    replace (k - 2 - 1)%Z with (k - 3)%Z by lia. replace (k - 2 - 2)%Z with (k - 4)%Z by lia.
    rewrite minus_IZR in H1, H2. set (n := INR d) in *. set (x := IZR k) in *.
    generalize dependent (coefficient d k). generalize dependent (coefficient d (k - 1)).
    generalize dependent (coefficient d (k - 2)). generalize dependent (coefficient d (k - 3)).
    generalize dependent (coefficient d (k - 4)). intros p4 p3 p2 H2 p1 H1 p0 H0.
    assert (E0 := f_equal (Rmult c) H0). assert (E1 := f_equal (Rmult a) H1). assert (E2 := f_equal (Rmult b) H2). lra.
Qed.
End Coefficients.

(** One summand more. *)
Lemma fsum_steps d (h : pw (option bool) (S d) -> R) : fsum (pwlist LSparse (S d)) h
  = fsum (pwlist LSparse d) (fun w => h (Some true, w)) + fsum (pwlist LSparse d) (fun w => h (Some false, w))
    + fsum (pwlist LSparse d) (fun w => h (None, w)).
Proof.
  transitivity (fsum LSparse (fun x => fsum (pwlist LSparse d) (fun w => h (x, w)))); [apply fsum_prod1|].
  unfold LSparse at 1. cbn [fsum]. ring.
Qed.

Lemma at_most_S a b c d j : steps_at_most a b c (S d) j
  = b * steps_at_most a b c d (j - 1) + c * steps_at_most a b c d (j + 1) + a * steps_at_most a b c d j.
Proof.
  unfold steps_at_most at 1. rewrite fsum_steps. unfold steps_at_most. rewrite <- !fsum_scal. simpl.
  f_equal; [f_equal|]; apply fsum_ext; intros w _;
    match goal with |- context [if Rle_dec (?v + ?s) ?x then _ else _] => destruct (Rle_dec (v + s) x) end;
    match goal with |- context [if Rle_dec ?s ?x then _ else _] => destruct (Rle_dec s x) end; lra.
Qed.

(** The chance of a sum of at most m - d, or a little more. *)
Section Tail.
Variables a b c y : R.
Hypothesis Hy : 0 <= y < 1.
Let F (d : nat) (m : Z) : R := steps_at_most a b c d (IZR m - INR d + y).

Lemma tail_S d m : F (S d) m = c * F d m + a * F d (m - 1) + b * F d (m - 2).
Proof.
  unfold F. rewrite at_most_S, S_INR, !minus_IZR.
  replace (IZR m - (INR d + 1) + y - 1) with (IZR m - 2 - INR d + y) by ring.
  replace (IZR m - (INR d + 1) + y + 1) with (IZR m - INR d + y) by ring.
  replace (IZR m - (INR d + 1) + y) with (IZR m - 1 - INR d + y) by ring. ring.
Qed.

Lemma tail_0 m : F 0 m = if Z.leb 0 m then 1 else 0.
Proof.
  unfold F, steps_at_most. simpl. rewrite Rminus_0_r.
  destruct (Rle_dec 0 (IZR m + y)) as [H|H], (Z.leb_spec 0 m) as [H'|H']; try lra.
  - assert (H1 : IZR m <= -1) by (apply IZR_le; lia). lra.
  - apply IZR_le in H'. lra.
Qed.

Lemma tail_negative d m : (m < 0)%Z -> F d m = 0.
Proof.
  revert m. induction d as [|d IH]; intros m Hm; [rewrite tail_0; destruct (Z.leb_spec 0 m); [lia|reflexivity]|].
  rewrite tail_S, !IH by lia. ring.
Qed.

Lemma tail_step d m : F d m = F d (m - 1) + coefficient a b c d m.
Proof.
  revert m. induction d as [|d IH]; intros m.
  - rewrite !tail_0. simpl. destruct (Z.leb_spec 0 m), (Z.leb_spec 0 (m - 1)), (Z.eqb_spec m 0); try lia; ring.
  - rewrite !tail_S. rewrite (IH m), (IH (m - 1)%Z), (IH (m - 2)%Z). replace (m - 2 - 1)%Z with (m - 1 - 2)%Z by lia.
    simpl. ring.
Qed.

Lemma tail_sum d m : F d (Z.of_nat m) = fsum (seq 0 (S m)) (fun k => coefficient a b c d (Z.of_nat k)).
Proof.
  induction m as [|m IH].
  - rewrite tail_step, tail_negative by lia. simpl. ring.
  - rewrite tail_step. replace (Z.of_nat (S m) - 1)%Z with (Z.of_nat m) by lia. rewrite IH.
    rewrite (fsum_seq_last (S m)). reflexivity.
Qed.
End Tail.

(** The other tail: exchange b and c, or take the complement. *)
Lemma at_least_exchanged a b c d j : steps_at_least a b c d j = steps_at_most a c b d (- j).
Proof.
  revert j. induction d as [|d IH]; intros j.
  - unfold steps_at_least, steps_at_most. simpl. destruct (Rle_dec j 0), (Rle_dec 0 (- j)); lra.
  - rewrite at_most_S. replace (- j - 1) with (- (j + 1)) by ring. replace (- j + 1) with (- (j - 1)) by ring.
    rewrite <- !IH, (Rplus_comm (c * _)). unfold steps_at_least at 1. rewrite fsum_steps. unfold steps_at_least.
    rewrite <- !fsum_scal. simpl.
    f_equal; [f_equal|]; apply fsum_ext; intros w _;
      match goal with |- context [if Rle_dec ?x (?v + ?s) then _ else _] => destruct (Rle_dec x (v + s)) end;
      match goal with |- context [if Rle_dec ?s ?x then _ else _] => destruct (Rle_dec s x) end; lra.
Qed.

Lemma tails_complement a b c d j : a + b + c = 1 ->
  steps_at_most a b c d (IZR j) + steps_at_least a b c d (IZR (j + 1)) = 1.
Proof.
  intros H. revert j. induction d as [|d IH]; intros j.
  - unfold steps_at_least, steps_at_most. simpl.
    destruct (Rle_dec 0 (IZR j)) as [H1|H1], (Rle_dec (IZR (j + 1)) 0) as [H2|H2]; try lra.
    + apply le_IZR in H1. apply le_IZR in H2. lia.
    + exfalso. destruct (Z.le_gt_cases 0 j) as [H3|H3]; [apply H1, IZR_le, H3|]. apply H2, IZR_le. lia.
  - rewrite at_least_exchanged, !at_most_S. rewrite plus_IZR.
    replace (- (IZR j + 1) - 1) with (- (IZR j + 1 + 1)) by ring.
    replace (- (IZR j + 1) + 1) with (- (IZR j - 1 + 1)) by ring.
    rewrite <- !at_least_exchanged.
    assert (E0 := IH j). assert (E1 := IH (j - 1)%Z). assert (E2 := IH (j + 1)%Z).
    rewrite plus_IZR in E0. rewrite !plus_IZR in E2. rewrite plus_IZR, minus_IZR in E1.
    transitivity (a * 1 + b * 1 + c * 1); [|lra].
    apply (f_equal (Rmult a)) in E0. apply (f_equal (Rmult b)) in E1. apply (f_equal (Rmult c)) in E2. lra.
Qed.

(** A law with no less chance of -1 and no more of +1 makes no lower tail smaller. *)
Lemma at_most_increasing a b c d i j : 0 <= a -> 0 <= b -> 0 <= c -> i <= j -> steps_at_most a b c d i <= steps_at_most a b c d j.
Proof.
  intros Ha Hb Hc. revert i j. induction d as [|d IH]; intros i j H.
  - unfold steps_at_most. simpl. destruct (Rle_dec 0 i), (Rle_dec 0 j); lra.
  - rewrite !at_most_S. repeat apply Rplus_le_compat; apply Rmult_le_compat_l; try assumption; apply IH; lra.
Qed.

Lemma at_most_dominated a b c a' b' c' d j : 0 <= a -> 0 <= b' <= b -> 0 <= c <= c' -> 0 <= a' -> a + b + c = 1 -> a' + b' + c' = 1 ->
  steps_at_most a b c d j <= steps_at_most a' b' c' d j.
Proof.
  intros Ha Hb Hc Ha' H H'. revert j. induction d as [|d IH]; intros j; [apply Rle_refl|]. rewrite !at_most_S.
  apply Rle_trans with (b' * steps_at_most a b c d (j - 1) + c' * steps_at_most a b c d (j + 1) + a' * steps_at_most a b c d j).
  - assert (H1 := at_most_increasing a b c d (j - 1) j Ha ltac:(lra) ltac:(lra) ltac:(lra)).
    assert (H2 := at_most_increasing a b c d j (j + 1) Ha ltac:(lra) ltac:(lra) ltac:(lra)).
    revert H1 H2. generalize (steps_at_most a b c d (j - 1)) (steps_at_most a b c d j) (steps_at_most a b c d (j + 1)).
    intros x y z H1 H2. replace a with (1 - b - c) by lra. replace a' with (1 - b' - c') by lra.
    assert (0 <= (c' - c) * (z - y)) by (apply Rmult_le_pos; lra). assert (0 <= (b - b') * (y - x)) by (apply Rmult_le_pos; lra). lra.
  - repeat apply Rplus_le_compat; apply Rmult_le_compat_l; try apply IH; lra.
Qed.

(** The chances are the coefficients. *)
Lemma solution_is_coefficient a b c d (q : Z -> R) : 0 < c -> q (-1)%Z = 0 -> q 0%Z = c ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) ->
  forall k, (-1 <= k)%Z -> q k = coefficient a b c d k.
Proof.
  intros Hc Q1 Q0 Q.
  assert (C0 : coefficient a b c d 0 = c ^ d).
  { clear. induction d as [|d IH]; simpl; [reflexivity|]. rewrite IH, !coefficient_negative by lia. ring. }
  assert (E : forall k, (0 <= k)%Z -> q (k - 1)%Z = coefficient a b c d (k - 1) /\ q k = coefficient a b c d k).
  { intros k Hk. pattern k. apply natlike_ind; [| |exact Hk].
    - simpl. rewrite Q1, Q0, C0, coefficient_negative by lia. auto.
    - intros x Hx [H1 H2]. unfold Z.succ. replace (x + 1 - 1)%Z with x by lia. split; [exact H2|].
      specialize (Q (x + 1)%Z ltac:(lia)). assert (R := coefficient_recurrence a b c d (x + 1)).
      replace (x + 1 - 1)%Z with x in Q, R by lia. replace (x + 1 - 2)%Z with (x - 1)%Z in Q, R by lia.
      rewrite H1, H2, <- R in Q. apply Rmult_eq_reg_l with (IZR (x + 1) * c); [exact Q|].
      apply Rmult_integral_contrapositive_currified; [apply not_0_IZR; lia|lra]. }
  intros k Hk. destruct (Z.eq_dec k (-1)) as [->|]; [|apply E; lia].
  rewrite Q1, coefficient_negative by lia. reflexivity.
Qed.

Theorem TRINOMIAL_TAIL a b c d (q : Z -> R) : 0 < c ->
  q (-1)%Z = 0 -> q 0%Z = c ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) ->
  (forall (m : nat) j, INR m - INR d <= j < INR m - INR d + 1 ->
     steps_at_most a b c d j = fsum (seq 0 (S m)) (fun k => q (Z.of_nat k))) /\
  (0 <= a -> 0 <= b -> forall k x y z, (1 <= k <= Z.of_nat d)%Z ->
     let t := (INR d + 1 - IZR k) * a * x + (2 * (INR d + 1) - IZR k) * b * y in
     (q (k - 1)%Z <= x -> q (k - 2)%Z <= y -> t <= IZR k * c * z -> q k <= z) /\
     (x <= q (k - 1)%Z -> y <= q (k - 2)%Z -> IZR k * c * z <= t -> z <= q k)) /\
  (forall j, steps_at_least a b c d j = steps_at_most a c b d (- j)) /\
  (a + b + c = 1 -> forall j, steps_at_most a b c d (IZR j) = 1 - steps_at_least a b c d (IZR (j + 1))) /\
  (0 <= a -> 0 <= b -> a + b + c = 1 -> forall a' b' c', 0 <= a' -> 0 <= b' <= b -> c <= c' -> a' + b' + c' = 1 ->
     forall j, steps_at_most a b c d j <= steps_at_most a' b' c' d j).
Proof.
  intros Hc Q1 Q0 Q. split; [|split; [|split; [|split]]].
  - assert (E := solution_is_coefficient a b c d q Hc Q1 Q0 Q).
    intros m j Hj. replace j with (IZR (Z.of_nat m) - INR d + (j - (INR m - INR d))) by (rewrite <- INR_IZR_INZ; ring).
    rewrite tail_sum by lra. apply fsum_ext. intros k _. symmetry. apply E. lia.
  - intros Ha Hb k x y z Hk t. specialize (Q k ltac:(lia)). assert (K1 : 1 <= IZR k) by (apply IZR_le; lia).
    assert (K2 : IZR k <= INR d) by (rewrite INR_IZR_INZ; apply IZR_le; lia).
    assert (F1 : 0 <= (INR d + 1 - IZR k) * a) by (apply Rmult_le_pos; lra).
    assert (F2 : 0 <= (2 * (INR d + 1) - IZR k) * b) by (apply Rmult_le_pos; lra).
    assert (Kc : 0 < IZR k * c) by (apply Rmult_lt_0_compat; lra).
    split; intros H1 H2 H3; apply (Rmult_le_reg_l (IZR k * c)); try exact Kc; unfold t in H3;
      apply (Rmult_le_compat_l _ _ _ F1) in H1; apply (Rmult_le_compat_l _ _ _ F2) in H2; lra.
  - apply at_least_exchanged.
  - intros H j. assert (C := tails_complement a b c d j H). lra.
  - intros Ha Hb H a' b' c' Ha' Hb' Hc' H' j. apply at_most_dominated; lra.
Qed.
