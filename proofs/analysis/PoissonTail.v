(** CHI-SERIES: what a Poisson law gives to m and more, by Stirling's formula and a geometric series. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

(** ** Stirling's formula from below *)

(** ln((1+y)/(1-y)) <= 2 y + 2 y^3/(3 (1 - y^2)). *)
Lemma ln_quotient y : 0 <= y < 1 -> ln (1 + y) - ln (1 - y) <= 2 * y + 2 * y ^ 3 / (3 * (1 - y ^ 2)).
Proof.
  intros [H0 H1].
  set (f := fun x => 2 * x + 2 * x ^ 3 / (3 * (1 - x ^ 2)) - (ln (1 + x) - ln (1 - x))).
  assert (L : f 0 <= f y).
  { apply deriv_nonneg_le with (df := fun x => 4 * x ^ 4 / (3 * (1 - x ^ 2) ^ 2)).
    - exact H0.
    - intros x Hx. assert (N : 0 < 1 - x ^ 2) by nra.
      unfold f. auto_derive; [repeat split; nra|]. field. nra.
    - intros x Hx. assert (N : 0 < 1 - x ^ 2) by nra. apply Rdiv_le_0_compat.
      + apply Rmult_le_pos; [lra|]. replace (x ^ 4) with ((x ^ 2) ^ 2) by ring. apply pow2_ge_0.
      + apply Rmult_lt_0_compat; [lra|]. apply pow_lt, N. }
  unfold f in L. replace (1 + 0) with 1 in L by ring. replace (1 - 0) with 1 in L by ring. rewrite ln_1 in L.
  replace (2 * 0 + 2 * 0 ^ 3 / (3 * (1 - 0 ^ 2)) - (0 - 0)) with 0 in L by field. lra.
Qed.

Lemma ln_step t : 0 < t -> (t + / 2) * (ln (t + 1) - ln t) <= 1 + (/ t - / (t + 1)) / 12.
Proof.
  intros Ht. set (y := / (2 * t + 1)).
  assert (Hy : 0 < y < 1).
  { split; [apply Rinv_0_lt_compat; lra|]. unfold y. rewrite <- Rinv_1. apply Rinv_lt_contravar; lra. }
  assert (L := ln_quotient y ltac:(lra)).
  replace (1 + y) with ((t + 1) * (2 * y)) in L by (unfold y; field; lra).
  replace (1 - y) with (t * (2 * y)) in L by (unfold y; field; lra).
  rewrite (ln_mult (t + 1) (2 * y)), (ln_mult t (2 * y)) in L by lra.
  replace (ln (t + 1) + ln (2 * y) - (ln t + ln (2 * y))) with (ln (t + 1) - ln t) in L by ring.
  apply Rmult_le_compat_l with (r := t + / 2) in L; [|lra].
  apply Rle_trans with (1 := L). apply Req_le. unfold y. field. repeat split; nra.
Qed.

Lemma exp_not_less x y : x <= y -> exp x <= exp y.
Proof. intros [H|H]; [left; apply exp_increasing, H|right; rewrite H; reflexivity]. Qed.

Lemma factorial_pos n : 0 < INR (fact n).
Proof. apply INR_fact_lt_0. Qed.

Lemma ln_factorial n : 11 / 12 + / (12 * INR (S n)) <= ln (INR (fact (S n))) + INR (S n) - (INR (S n) + / 2) * ln (INR (S n)).
Proof.
  induction n as [|n IH].
  - simpl fact. simpl INR. rewrite ln_1. lra.
  - set (t := INR (S n)) in *. assert (T : 0 < t) by (apply lt_0_INR; lia).
    replace (INR (S (S n))) with (t + 1) by (unfold t; rewrite (S_INR (S n)); reflexivity).
    change (fact (S (S n))) with (S (S n) * fact (S n))%nat. rewrite mult_INR.
    replace (INR (S (S n))) with (t + 1) by (unfold t; rewrite (S_INR (S n)); reflexivity).
    rewrite ln_mult by (try lra; apply factorial_pos).
    assert (L := ln_step t T).
    replace (/ (12 * t)) with (/ t / 12) in IH by (field; lra).
    replace (/ (12 * (t + 1))) with (/ (t + 1) / 12) by (field; lra).
    replace ((t + 1 + / 2) * ln (t + 1)) with ((t + / 2) * (ln (t + 1) - ln t) + (t + / 2) * ln t + ln (t + 1)) by ring.
    lra.
Qed.

Lemma poisson_stirling h m : (1 <= m)%nat -> 0 < h ->
  poisson h m <= exp (INR m * ln (h / INR m) + INR m - h - 11 / 12 - ln (INR m) / 2).
Proof.
  intros Hm Hh. destruct m as [|n]; [lia|]. assert (L := ln_factorial n).
  set (t := INR (S n)) in *. assert (T : 0 < t) by (apply lt_0_INR; lia).
  assert (F := factorial_pos (S n)). assert (P : 0 < h ^ S n) by (apply pow_lt, Hh).
  assert (E := exp_pos (- h)).
  assert (Q : 0 < poisson h (S n)).
  { unfold poisson. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption. }
  rewrite <- (exp_ln _ Q). apply exp_not_less. unfold poisson.
  rewrite ln_div by (try apply Rmult_lt_0_compat; assumption). rewrite ln_mult by assumption. rewrite ln_exp.
  rewrite ln_pow by exact Hh. fold t. rewrite ln_div by lra.
  assert (I : 0 < / (12 * t)) by (apply Rinv_0_lt_compat; lra). nra.
Qed.

(** ** A geometric series *)

Lemma poisson_next h m : poisson h (S m) = h / INR (S m) * poisson h m.
Proof.
  unfold poisson. change (fact (S m)) with (S m * fact m)%nat. rewrite mult_INR. cbn [pow]. field.
  split; apply Rgt_not_eq; [apply factorial_pos|apply lt_0_INR; lia].
Qed.

Lemma poisson_nonneg h m : 0 <= h -> 0 <= poisson h m.
Proof.
  intros H. unfold poisson. apply Rdiv_le_0_compat; [|apply factorial_pos].
  apply Rmult_le_pos; [apply Rlt_le, exp_pos|apply pow_le, H].
Qed.

Lemma poisson_geometric h n : 0 <= h < INR (S n) -> forall k,
  poisson_below h (n + k) + poisson h (n + k) / (1 - h / INR (S n)) <= poisson_below h n + poisson h n / (1 - h / INR (S n)).
Proof.
  intros [H0 H1] k. assert (N : 0 < INR (S n)) by lra.
  assert (R1 : 0 <= h / INR (S n)) by (apply Rdiv_le_0_compat; lra).
  assert (R2 : h / INR (S n) < 1) by (apply Rmult_lt_reg_r with (INR (S n)); [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra).
  set (r := h / INR (S n)) in *. induction k as [|k IH].
  - rewrite Nat.add_0_r. lra.
  - apply Rle_trans with (2 := IH). rewrite Nat.add_succ_r. cbn [poisson_below].
    assert (P := poisson_nonneg h (n + k) H0). rewrite poisson_next.
    assert (S1 : h / INR (S (n + k)) <= r).
    { unfold r, Rdiv. apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; [lra|]. apply le_INR. lia. }
    assert (I : 0 < / (1 - r)) by (apply Rinv_0_lt_compat; lra).
    assert (G : h / INR (S (n + k)) * poisson h (n + k) / (1 - r) <= r * poisson h (n + k) / (1 - r)).
    { unfold Rdiv at 1 3. apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; assumption. }
    replace (poisson h (n + k) / (1 - r)) with (poisson h (n + k) + r * poisson h (n + k) / (1 - r)) by (field; lra). lra.
Qed.

Lemma below_sum h m : poisson_below h (S m) = exp (- h) * sum_f_R0 (fun i => / INR (fact i) * h ^ i) m.
Proof.
  induction m as [|m IH].
  - cbn [poisson_below sum_f_R0]. unfold poisson. simpl. field.
  - cbn [poisson_below] in *. rewrite IH. cbn [sum_f_R0]. unfold poisson. field. apply Rgt_not_eq, factorial_pos.
Qed.

Lemma poisson_rest h n : 0 <= h < INR (S n) -> 1 <= poisson_below h n + poisson h n / (1 - h / INR (S n)).
Proof.
  intros H. set (b := poisson_below h n + poisson h n / (1 - h / INR (S n))).
  assert (U : forall k, exp (- h) * sum_f_R0 (fun i => / INR (fact i) * h ^ i) (n + k) <= b).
  { intros k. rewrite <- below_sum. replace (S (n + k)) with (n + S k)%nat by lia.
    apply Rle_trans with (2 := poisson_geometric h n H (S k)).
    assert (P := poisson_nonneg h (n + S k) (proj1 H)).
    assert (D : 0 < 1 - h / INR (S n)).
    { assert (h / INR (S n) < 1); [|lra].
      apply Rmult_lt_reg_r with (INR (S n)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
    assert (0 <= poisson h (n + S k) / (1 - h / INR (S n))) by (apply Rdiv_le_0_compat; assumption). lra. }
  destruct (Rle_or_lt 1 b) as [|B]; [assumption|exfalso].
  assert (E : infinite_sum (fun i => / INR (fact i) * h ^ i) (exp h)).
  { unfold exp. destruct (exist_exp h) as [l Hl]. exact Hl. }
  assert (P : 0 < exp h) by apply exp_pos. assert (Q : exp (- h) * exp h = 1) by (rewrite <- exp_plus, Rplus_opp_l; apply exp_0).
  destruct (E ((1 - b) * exp h)) as [N HN]; [nra|].
  specialize (HN (n + N)%nat ltac:(lia)). specialize (U N). unfold R_dist in HN. apply Rabs_def2 in HN.
  assert (G : 0 < exp (- h)) by apply exp_pos. nra.
Qed.

(** What it gives to m and more: the first weight, and what the weights from n on sum up to. *)
Theorem CHI_SERIES :
  (forall h m, (1 <= m)%nat -> 0 < h ->
     poisson h m <= exp (INR m * ln (h / INR m) + INR m - h - 11 / 12 - ln (INR m) / 2)) /\
  (forall h m n, (m <= n)%nat -> 0 <= h < INR (S n) ->
     1 - poisson_below h m <= (poisson_below h n - poisson_below h m) + poisson h n / (1 - h / INR (S n))).
Proof.
  split; [exact poisson_stirling|]. intros h m n _ H. assert (L := poisson_rest h n H). lra.
Qed.
