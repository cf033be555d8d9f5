(** Learners of the sparse hypercube, decided by one computation: they keep the common sign of all looks with probability u
    [SPARSE-LEARN]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Coquelicot Require Import Rcomplements.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Signs Sparse Computed ComputedWindows ComputedLearners
  ProductLearner KeepingLearner.
Import ListNotations.
Open Scope R_scope.

(** x ln x, also at 0. *)
Definition entropy_term (x : term) : term := match x with
  | Num 0 _ => zero
  | _ => Mul x (Ln x) end.

Lemma value_entropy x : value (entropy_term x) = value x * ln (value x).
Proof. destruct x as [[|a|a] b| | | | | | |]; try reflexivity. cbn [entropy_term value]. numbers. unfold Rdiv. ring. Qed.

(** Of D coordinates: errors of at most miss and alarm by a count above t, and at most v bits; forgets is 1 - u, and rest is 1 - g u. *)
Definition keeping_learner_found (bits tail_bits : positive) (p s g u forgets rest : term) (D t : Z) (misses alarms : windows)
  (miss alarm v : term) : bool :=
  let su := Mul s u in
  let '(e, f, z) := misses in let '(e', f', z') := alarms in
  rare_by_windows tail_bits (Sub one su) (Div (Mul u (Add s p)) two) (Div (Mul u (Sub s p)) two) false D t e f z miss
  && rare_by_windows tail_bits (Sub one su) (Div su two) (Div su two) false D (- (t + 1)) e' f' z' alarm
  && all_decided bits [AtMost (Mul (Num D 1) (Mul (Sub one p)
       (Sub (Add (Mul (Mul g u) (Ln (Div two g))) (Mul g (entropy_term forgets))) (entropy_term rest)))) (Mul v (Ln two))].

Theorem keeping_learner_computed bits tail_bits fixed p s g u forgets rest n d D t misses alarms miss alarm v :
  0 < fixed < 1 -> (1 <= n)%nat -> value p = fixed -> sparse_s fixed n = value s -> value s = value p + (1 - value p) * value g ->
  0 < value u <= 1 -> value forgets = 1 - value u -> value rest = 1 - value g * value u -> Z.of_nat d = D ->
  keeping_learner_found bits tail_bits p s g u forgets rest D t misses alarms miss alarm v = true ->
  some_learner LSparse LBool (pwlist LBool n) (sparse_target fixed n) (sparse_fresh fixed n) d
    (fun x y => x <= value miss /\ y <= value alarm) (value v).
Proof.
  intros Hp Hn <- Es Eg Hu Ef Er ED H. unfold keeping_learner_found in H. destruct misses as [[e f] z], alarms as [[e' f'] z'].
  apply andb_prop in H. destruct H as [H HM]. apply andb_prop in H. destruct H as [HT HR].
  apply rare_by_windows_correct with (1 := ED) in HT, HR; [|cbn [value]; numbers; field..]. cbn [value] in HT, HR. numbers.
  rewrite <- Es in HT, HR.
  assert (G2 : 2 / 2 ^ n = value g).
  { destruct (looks_share (value p) n Hn) as [_ S]. cbv zeta in S. rewrite Es, Eg in S. nra. }
  apply (SPARSE_LEARN (value p) (value u) n d t _ _ Hp Hn Hu).
  - split; [exact HT|]. rewrite (alarms_tail _ _ d t) by field. exact HR.
  - rewrite G2, <- Ef, <- Er. assert (B := all_met bits _ HM _ ltac:(left; reflexivity)). cbn [is_met value] in B.
    rewrite !value_entropy, Rdiv_1_r, <- ED, <- INR_IZR_INZ in B.
    numbers. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact B.
Qed.
