(** Contraction coefficients of Boolean clustering between two numbers, decided by one computation. *)

From Coq Require Import Reals ZArith Lra Lia List.
From MemAnalysis Require Import Definitions Finite Information Chi2 BinarySDPI Signs SignInformation Computed ComputedSigns.
Import ListNotations.
Open Scope R_scope.

Theorem SDPI_larger {A B} (LA : list A) (LB : list B) J (u v : R) : joint LA LB J -> SDPI LA LB J u -> u <= v -> SDPI LA LB J v.
Proof.
  intros HJ H Huv M LM k Hk. apply Rle_trans with (1 := H M LM k Hk). apply Rmult_le_compat_r; [|exact Huv].
  apply MI_nonneg, lawBM_joint; assumption.
Qed.

(** E r^2 is a lower bound [SDPI-RANGE]: the test vector is the sign. *)
Theorem binary_at_least {B} (LB : list B) (P r : B -> R) u : law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> expect LB P r = 0 ->
  0 <= u -> SDPI LBool LB (binary_joint P r) u -> moment LB P r 2 <= u.
Proof.
  intros HP Hr E0 Hu H. set (f := fun a : bool => if a then 1 else - (1)).
  assert (X : forall a, margX LB (binary_joint P r) a = / 2)
    by (intros a; rewrite binary_margX, E0 by exact HP; destruct a; field).
  assert (V := CH_CHI2_vector LBool LB (binary_joint P r) (binary_is_joint LB P r HP Hr) u f Hu (or_intror H)).
  assert (N : fsum LBool (fun a => margX LB (binary_joint P r) a * f a ^ 2) = 1).
  { unfold LBool, f. cbn [fsum]. rewrite !X. field. }
  rewrite N in V. specialize (V Rlt_0_1). unfold Rdiv in V. rewrite Rinv_1, Rmult_1_r in V. apply Rle_trans with (2 := V).
  right. unfold chi2_gain, moment.
  assert (Z : fsum LBool (fun a => margX LB (binary_joint P r) a * f a) = 0).
  { unfold LBool, f. cbn [fsum]. rewrite !X. field. }
  rewrite Z. rewrite (fsum_ext LB (fun b => _ / _) (fun b => P b * r b ^ 2)); [ring|].
  intros b _. rewrite binary_margY. unfold LBool, f, binary_joint. cbn [fsum].
  destruct (Req_dec (P b) 0) as [->|N0]; [unfold Rdiv; ring|field; exact N0].
Qed.

(** tau_n and rho_n, each at least such a number, whatever constant holds. *)
Definition at_least {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (v : R) : Prop := forall u, 0 <= u -> SDPI LA LB J u -> v <= u.

Section Sign.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let P (b : pw bool n) := bool_weight (value l) n (plus_count n b).
Let r (b : pw bool n) := bool_mean (value l) n (plus_count n b).

Lemma square_moment : value (square_term l n 0 (pascal n)) = moment (pwlist LBool n) P r 2.
Proof.
  rewrite pascal_row, (square_value l n Hl). unfold moment, P, r.
  rewrite (bool_count_law (value l) n (fun k => bool_mean (value l) n k ^ 2)).
  apply fsum_ext. intros k _. rewrite <- (Rsqr_pow2 (Rabs _)), <- Rsqr_abs, Rsqr_pow2. reflexivity.
Qed.

Lemma mean_range b : In b (pwlist LBool n) -> -1 <= r b <= 1.
Proof. intros _. apply (bool_mean_range (value l) n Hl), plus_count_le. Qed.

Theorem tau_at_least_computed (v : term) prec : all_decided prec [AtMost v (square_term l n 0 (pascal n))] = true ->
  at_least LBool (pwlist LBool n) (bool_target (value l) n) (value v).
Proof.
  intros H u Hu HS. assert (A := all_met prec _ H _ ltac:(left; reflexivity)). cbn [is_met] in A. apply Rle_trans with (1 := A).
  rewrite square_moment. apply binary_at_least; [apply words_law, Hl|exact mean_range|apply looks_mean_zero|exact Hu|].
  apply (SDPI_ext LBool _ (bool_target (value l) n)); [|exact HS]. intros a b _ _. apply (bool_target_law (value l) n Hl).
Qed.

Theorem rho_at_least_computed (v : term) prec : all_decided prec [AtMost v (Mul (Sqr l) (square_term l n 0 (pascal n)))] = true ->
  at_least LBool (pwlist LBool n) (bool_fresh (value l) n) (value v).
Proof.
  intros H u Hu HS. assert (A := all_met prec _ H _ ltac:(left; reflexivity)). cbn [is_met value] in A. apply Rle_trans with (1 := A).
  rewrite square_moment. set (r' := fun b => value l * r b).
  replace (value l ^ 2 * moment (pwlist LBool n) P r 2) with (moment (pwlist LBool n) P r' 2)
    by (unfold moment, r'; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
  apply binary_at_least; [apply words_law, Hl| | |exact Hu|].
  - intros b Hb. assert (B := mean_range b Hb). unfold r'. split; nra.
  - assert (Z := looks_mean_zero (value l) n). unfold expect in *. unfold r'.
    transitivity (value l * fsum (pwlist LBool n) (fun b => P b * r b)); [rewrite <- fsum_scal; apply fsum_ext; intros; ring|].
    unfold P, r. rewrite Z. ring.
  - apply (SDPI_ext LBool _ (bool_fresh (value l) n)); [|exact HS]. intros a b _ _. apply (bool_fresh_law (value l) n Hl).
Qed.
End Sign.
