(** What files exported from certificates call: theorems of the other files in the form in which a certificate has its numbers. *)
From Coq Require Import Reals Lra Lia List PeanoNat.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Channel InputFree Accuracy ProductMemorization.
Import ListNotations.
Open Scope R_scope.

Lemma LC_swap {Y} (l : list Y) (P Q : Y -> R) (b : R) : LC l P Q b = LC l Q P (1 - b).
Proof.
  unfold LC. f_equal. apply fsum_ext. intros y _. unfold mix.
  replace ((1 - b) * Q y + (1 - (1 - b)) * P y) with (b * P y + (1 - b) * Q y) by ring.
  rewrite (Rmult_comm (P y)). reflexivity.
Qed.

Lemma LC_same {Y} (l : list Y) (P : Y -> R) (b : R) : law l P -> LC l P P b = 0.
Proof.
  intros [_ S]. unfold LC. rewrite (fsum_ext l _ P); [lra|]. intros y _. unfold mix.
  replace (b * P y + (1 - b) * P y) with (P y) by ring.
  destruct (Req_dec (P y) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|field; exact E].
Qed.

(** CH-KL from one bound for each pair of rows, inputs being numbered. *)
Theorem CH_KL_pairs {Y} (LX : list nat) (LY : list Y) (W : nat -> Y -> R) (u : R) : kernel LX LY W -> 0 <= u ->
  (forall x x', In x LX -> In x' LX -> (x' < x)%nat -> forall b, 0 <= b <= 1 -> LC LY (W x) (W x') b <= u) ->
  contracts_free LX LY W u.
Proof.
  intros [HW SW] Hu H. apply CH_KL_coefficient; [split; assumption|exact Hu|]. intros x x' b Hx Hx' Hb.
  destruct (Nat.lt_trichotomy x x') as [L|[<-|L]].
  - rewrite LC_swap. apply H; [assumption|assumption|exact L|lra].
  - rewrite LC_same; [exact Hu|]. split; [intros y Hy; apply HW; assumption|apply SW; exact Hx].
  - apply H; [assumption|assumption|exact L|lra].
Qed.
