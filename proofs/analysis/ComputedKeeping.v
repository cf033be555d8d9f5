(** Learners of the sparse hypercube, decided by one computation: they keep the common sign of all looks with probability u
    [SPARSE-LEARN]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Coquelicot Require Import Rcomplements.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Signs Sparse Computed ComputedLearners
  ProductLearner KeepingLearner.
Import ListNotations.
Open Scope R_scope.

(** x ln x, also at 0. *)
Definition entropy_term (x : term) : term := match x with
  | Num 0 _ => zero
  | _ => Mul x (Ln x) end.

Lemma value_entropy x : value (entropy_term x) = value x * ln (value x).
Proof. destruct x as [[|a|a] b| | | | | | |]; try reflexivity. cbn [entropy_term value]. numbers. unfold Rdiv. ring. Qed.

(** Errors of at most miss and alarm by a count above t, and at most v bits; forgets is 1 - u, and rest is 1 - g u. *)
Definition keeping_learner_found (bits : positive) (p s g u forgets rest : term) (d : nat) (t : Z) (miss alarm v : term) : bool :=
  let su := Mul s u in
  rare bits (Sub one su) (Div (Mul u (Add s p)) two) (Div (Mul u (Sub s p)) two) d t miss
  && rare bits (Sub one su) (Div su two) (Div su two) d (- (t + 1)) alarm
  && all_decided bits [AtMost (Mul (Num (Z.of_nat d) 1) (Mul (Sub one p)
       (Sub (Add (Mul (Mul g u) (Ln (Div two g))) (Mul g (entropy_term forgets))) (entropy_term rest)))) (Mul v (Ln two))].

Theorem keeping_learner_computed bits fixed p s g u forgets rest n d t miss alarm v (accurate : R -> R -> Prop) bound :
  0 < fixed < 1 -> (1 <= n)%nat -> value p = fixed -> sparse_s fixed n = value s -> value s = value p + (1 - value p) * value g ->
  0 < value u <= 1 -> value forgets = 1 - value u -> value rest = 1 - value g * value u ->
  value v = bound -> (forall x y, x <= value miss -> y <= value alarm -> accurate x y) ->
  keeping_learner_found bits p s g u forgets rest d t miss alarm v = true ->
  some_learner LSparse LBool (pwlist LBool n) (sparse_target fixed n) (sparse_fresh fixed n) d accurate bound.
Proof.
  intros Hp Hn <- Es Eg Hu Ef Er <- HA H. unfold keeping_learner_found in H.
  apply andb_prop in H. destruct H as [H HM]. apply andb_prop in H. destruct H as [HT HR].
  apply rare_correct in HT, HR. cbn [value] in HT, HR. numbers. rewrite <- Es in HT, HR.
  assert (G2 : 2 / 2 ^ n = value g).
  { destruct (looks_share (value p) n Hn) as [_ S]. cbv zeta in S. rewrite Es, Eg in S. nra. }
  apply (SPARSE_LEARN (value p) (value u) n d t accurate _ Hp Hn Hu).
  - apply HA; [exact HT|]. rewrite (alarms_tail _ _ d t) by field. exact HR.
  - rewrite G2, <- Ef, <- Er. assert (B := all_met bits _ HM _ ltac:(left; reflexivity)). cbn [is_met value] in B.
    rewrite !value_entropy, Rdiv_1_r, <- INR_IZR_INZ in B.
    numbers. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact B.
Qed.
