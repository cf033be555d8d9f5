(** POWERS: e to the power of a sum, and two powers of e. *)
From Coq Require Import Reals Lra Lia.
From MemAnalysis Require Import Definitions Term Slope Place.
Open Scope R_scope.

Definition powers_rules : Prop :=
  (forall t B m k l, same_result t B m k l -> same_result t B m l k) /\
  (forall t B m k l r p q i j, (k < m)%nat -> (l < m)%nat -> t k = op_exp r -> t r = op_sum p q 1 -> t l = op_product i j ->
    t i = op_exp p -> t j = op_exp q -> same_result t B m k l) /\
  (forall t (z : nat -> R) k l i j p q x d, t k = op_sum i j (-1) -> t i = op_exp p -> t j = op_exp q -> t l = op_sum p q (-1) ->
    has_result t z k x -> has_result t z l d -> 0 <= d -> 0 <= x /\ (0 < d -> 0 < x)).

Lemma same_turned t B m k l : same_result t B m k l -> same_result t B m l k.
Proof. intros H z Hz Hdef. destruct (H z Hz Hdef) as (x & Hk & Hl). exists x. split; assumption. Qed.

Lemma power_of_sum t B m k l r p q i j : (k < m)%nat -> (l < m)%nat -> t k = op_exp r -> t r = op_sum p q 1 -> t l = op_product i j ->
  t i = op_exp p -> t j = op_exp q -> same_result t B m k l.
Proof.
  intros Hk Hl Ek Er El Ei Ej z Hz Hdef. destruct (Hdef k Hk) as (x & Hx). destruct (Hdef l Hl) as (y & Hy).
  exists x. split; [exact Hx |]. replace x with y; [exact Hy |].
  destruct (of_exp t z k r x Ek Hx) as (s & Hs & ->). destruct (of_sum t z r p q 1 s Er Hs) as (u & v & Hu & Hv & ->).
  destruct (of_product t z l i j y El Hy) as (e & f & He & Hf & ->).
  destruct (of_exp t z i p e Ei He) as (u' & Hu' & ->). destruct (of_exp t z j q f Ej Hf) as (v' & Hv' & ->). results.
  rewrite <- exp_plus. f_equal. ring.
Qed.

Lemma sign_by_exponents t (z : nat -> R) k l i j p q x d : t k = op_sum i j (-1) -> t i = op_exp p -> t j = op_exp q ->
  t l = op_sum p q (-1) -> has_result t z k x -> has_result t z l d -> 0 <= d ->
  0 <= x /\ (0 < d -> 0 < x).
Proof.
  intros Ek Ei Ej El Hx Hd H0. destruct (of_sum t z k i j (-1) x Ek Hx) as (e & f & He & Hf & ->).
  destruct (of_sum t z l p q (-1) d El Hd) as (u & v & Hu & Hv & ->).
  destruct (of_exp t z i p e Ei He) as (u' & Hu' & ->). destruct (of_exp t z j q f Ej Hf) as (v' & Hv' & ->). results.
  match goal with |- 0 <= exp ?a + -1 * exp ?b /\ _ => destruct (Req_dec a b) as [-> | Hne]; [lra |];
    assert (exp b < exp a) by (apply exp_increasing; lra); lra end.
Qed.

Lemma POWERS : powers_rules.
Proof. exact (conj same_turned (conj power_of_sum sign_by_exponents)). Qed.
