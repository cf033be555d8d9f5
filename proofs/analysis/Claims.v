(** What exported claims call where intervals find no proof, as where both sides are equal at a point: facts about Dber and d2 that are
    exact there, and arithmetic with these and with the conditions of the claim. *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From MemAnalysis Require Import Definitions Calc Dber DberSeries BoolLinear.
Open Scope R_scope.

(** Pinsker's inequality for two signs. *)
Lemma d2_at_least a b : 0 <= a <= 1 -> 0 < b < 1 -> 2 * (a - b) ^ 2 <= d2 a b.
Proof.
  assert (Zero : forall b, 0 < b < 1 -> 2 * (0 - b) ^ 2 <= d2 0 b).
  { clear. intros b Hb. unfold d2. rewrite Rmult_0_l, Rplus_0_l, !Rminus_0_r, Rmult_1_l. rewrite ln_div, ln_1 by lra.
    assert (H := deriv_nonneg_le (fun x => - ln (1 - x) - 2 * x ^ 2) (fun x => / (1 - x) - 4 * x) 0 b ltac:(lra)). cbv beta in H.
    replace (1 - 0) with 1 in H by ring. rewrite ln_1 in H. enough (- 0 - 2 * 0 ^ 2 <= - ln (1 - b) - 2 * b ^ 2) by lra. apply H.
    - intros x Hx. auto_derive; [lra|]. field. lra.
    - intros x Hx. apply Rmult_le_reg_r with (1 - x); [lra|]. rewrite Rmult_0_l, Rmult_minus_distr_r, Rinv_l by lra.
      assert (S := pow2_ge_0 (1 - 2 * x)). lra. }
  intros Ha Hb. destruct (Req_dec a 0) as [->|N0]; [apply Zero, Hb|].
  destruct (Req_dec a 1) as [->|N1].
  { rewrite <- (d2_flip 1 b). replace (1 - 1) with 0 by ring. assert (H := Zero (1 - b) ltac:(lra)).
    replace (1 - b) with (0 - (b - 1)) in H at 1 by ring. replace (2 * (1 - b) ^ 2) with (2 * (0 - (0 - (b - 1))) ^ 2) by ring. exact H. }
  set (F := fun x => - a * ln x - (1 - a) * ln (1 - x) - 2 * (a - x) ^ 2).
  set (F' := fun x => (x - a) * (/ (x * (1 - x)) - 4)).
  assert (D : forall x, 0 < x < 1 -> is_derive F x (F' x)) by (intros x Hx; unfold F, F'; auto_derive; [lra|field; lra]).
  assert (P : forall x, 0 < x < 1 -> 0 <= / (x * (1 - x)) - 4).
  { intros x Hx. assert (Q : 0 < x * (1 - x)) by nra. apply Rmult_le_reg_r with (1 := Q).
    rewrite Rmult_0_l, Rmult_minus_distr_r, Rinv_l by lra. assert (S := pow2_ge_0 (1 - 2 * x)). lra. }
  assert (M : F a <= F b).
  { destruct (Rle_or_lt a b) as [L|L].
    - apply (deriv_nonneg_le F F' a b L); intros x Hx; [apply D; lra|]. apply Rmult_le_pos; [lra|apply P; lra].
    - enough (- F b <= - F a) by lra.
      apply (deriv_nonneg_le (fun x => - F x) (fun x => - F' x) b a ltac:(lra)); intros x Hx.
      + exact (is_derive_opp F x _ (D x ltac:(lra))).
      + unfold F'. assert (0 <= (a - x) * (/ (x * (1 - x)) - 4)) by (apply Rmult_le_pos; [lra|apply P; lra]). lra. }
  unfold F in M. unfold d2. rewrite !ln_div by lra. replace (a - a) with 0 in M by ring. lra.
Qed.

Lemma Dber_at_least m : -1 <= m <= 1 -> m ^ 2 / 2 + m ^ 4 / 12 <= Dber m.
Proof.
  assert (H : forall m, 0 <= m <= 1 -> m ^ 2 / 2 + m ^ 4 / 12 <= Dber m).
  { clear. intros m Hm. destruct (Req_dec m 1) as [->|N]; [rewrite Dber_1; interval|].
    assert (S := proj1 (DBER_SERIES 2 m ltac:(lia) ltac:(lra))). simpl in S. lra. }
  intros Hm. destruct (Rle_or_lt 0 m) as [L|L]; [apply H; lra|].
  rewrite <- (Dber_opp m). replace (m ^ 2 / 2 + m ^ 4 / 12) with ((- m) ^ 2 / 2 + (- m) ^ 4 / 12) by field. apply H. lra.
Qed.

(** Each value of Dber and d2 is a number of which only this is known. *)
Ltac know_functions := repeat match goal with
  | |- context [Dber ?m] =>
      let K := fresh "K" in let U := fresh "K" in let P := fresh "K" in
      assert (K := Dber_at_least m ltac:(lra)); assert (U := Dber_le_ln2_sq m ltac:(lra)); assert (P := pow2_ge_0 (m ^ 2));
      generalize dependent (Dber m); intros
  | |- context [d2 ?a ?b] =>
      let K := fresh "K" in assert (K := d2_at_least a b ltac:(lra) ltac:(lra)); generalize dependent (d2 a b); intros
  end.
Ltac by_facts := know_functions; first [lra | nra].
