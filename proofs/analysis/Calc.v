(** Calculus idiom used everywhere: a function with a non-negative derivative
    on [a,b] does not decrease from a to b. *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Export Definitions.
Open Scope R_scope.

Lemma deriv_nonneg_le (f df : R -> R) (a b : R) :
  a <= b ->
  (forall x, a <= x <= b -> is_derive f x (df x)) ->
  (forall x, a <= x <= b -> 0 <= df x) ->
  f a <= f b.
Proof.
  intros Hab Hd Hpos.
  destruct (MVT_gen f a b df) as [c [Hc E]].
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra. apply Hd; lra.
  - intros x Hx. rewrite Rmin_left, Rmax_right in Hx by lra.
    apply continuity_pt_filterlim. apply (ex_derive_continuous f).
    exists (df x). apply Hd; lra.
  - rewrite Rmin_left, Rmax_right in Hc by lra.
    assert (0 <= df c) by (apply Hpos; lra).
    assert (0 <= df c * (b - a)) by (apply Rmult_le_pos; lra).
    lra.
Qed.

(** ln y <= y - 1, the only inequality about ln behind every entropy fact. *)
Lemma ln_le_sub1 (y : R) : 0 < y -> ln y <= y - 1.
Proof.
  intros Hy. assert (H := exp_ineq1_le (ln y)). rewrite exp_ln in H by exact Hy. lra.
Qed.

(** For an equality of real numbers whose type Coquelicot wrote. *)
Ltac real_eq := match goal with |- @eq _ ?a ?b => change (@eq R a b) end.
