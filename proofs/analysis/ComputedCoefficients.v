(** Contraction coefficients of Boolean clustering between two numbers, decided by one computation; squared maximal correlations. *)

From Coq Require Import Reals ZArith Lra Lia List.
From MemAnalysis Require Import Definitions Finite Information Chi2 BinarySDPI Signs SignInformation BoolSkew Computed ComputedTails
  ComputedLooks ComputedSigns.
Import ListNotations.
Open Scope R_scope.

Theorem SDPI_larger {A B} (LA : list A) (LB : list B) J (u v : R) : joint LA LB J -> SDPI LA LB J u -> u <= v -> SDPI LA LB J v.
Proof.
  intros HJ H Huv M LM k Hk. apply Rle_trans with (1 := H M LM k Hk). apply Rmult_le_compat_r; [|exact Huv].
  apply MI_nonneg, lawBM_joint; assumption.
Qed.

Lemma gain_ext {A B} (LA : list A) (LB : list B) J J' f : (forall a b, J a b = J' a b) ->
  chi2_gain LA LB J f = chi2_gain LA LB J' f.
Proof.
  intros E. unfold chi2_gain, margX, margY. f_equal.
  - apply fsum_ext. intros b _. rewrite (fsum_ext LA (fun a => f a * J a b) (fun a => f a * J' a b)) by (intros; rewrite E; reflexivity).
    rewrite (fsum_ext LA (fun a => J a b) (fun a => J' a b)) by (intros; apply E). reflexivity.
  - f_equal. apply fsum_ext. intros a _. rewrite (fsum_ext LB (J a) (J' a)) by (intros; apply E). reflexivity.
Qed.

(** E r^2 is a lower bound of the squared maximal correlation [SDPI-RANGE]: the test vector is the sign. *)
Theorem correlation_at_least {B} (LB : list B) J (P r : B -> R) u :
  law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> expect LB P r = 0 ->
  (forall a b, J a b = binary_joint P r a b) -> joint LBool LB J -> 0 <= u -> contracts_chi2 LBool LB J u -> moment LB P r 2 <= u.
Proof.
  intros HP Hr E0 E HJ Hu H. set (f := fun a : bool => if a then 1 else - (1)).
  assert (X : forall a, margX LB J a = / 2).
  { intros a. unfold margX. rewrite (fsum_ext LB (J a) (binary_joint P r a)) by (intros; apply E).
    change (margX LB (binary_joint P r) a = / 2). rewrite binary_margX, E0 by exact HP. destruct a; field. }
  assert (V := CH_CHI2_vector LBool LB J HJ u f Hu (or_introl H)).
  assert (N : fsum LBool (fun a => margX LB J a * f a ^ 2) = 1).
  { unfold LBool, f. cbn [fsum]. rewrite !X. field. }
  rewrite N in V. specialize (V Rlt_0_1). unfold Rdiv in V. rewrite Rinv_1, Rmult_1_r in V. apply Rle_trans with (2 := V).
  right. rewrite (gain_ext LBool LB J (binary_joint P r) f E). unfold chi2_gain, moment.
  assert (Z : fsum LBool (fun a => margX LB (binary_joint P r) a * f a) = 0).
  { unfold LBool, f. cbn [fsum]. rewrite !binary_margX, E0 by exact HP. field. }
  rewrite Z. rewrite (fsum_ext LB (fun b => _ / _) (fun b => P b * r b ^ 2)); [ring|].
  intros b _. rewrite binary_margY. unfold LBool, f, binary_joint. cbn [fsum].
  destruct (Req_dec (P b) 0) as [->|N0]; [unfold Rdiv; ring|field; exact N0].
Qed.

(** tau_n and rho_n, each at least such a number, whatever constant holds. *)
Definition at_least {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (v : R) : Prop := forall u, 0 <= u -> SDPI LA LB J u -> v <= u.

(** The contraction coefficient is c times the squared maximal correlation, which is not 0. *)
Definition over_correlation {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (c : R) : Prop := exists v, 0 < v /\
  (contracts_chi2 LA LB J v /\ forall u, 0 <= u -> contracts_chi2 LA LB J u -> v <= u) /\
  (SDPI LA LB J (c * v) /\ at_least LA LB J (c * v)).

Theorem is_correlation {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (v c : R) : joint LA LB J -> 0 < v -> c = 1 -> SDPI LA LB J v ->
  (forall u, 0 <= u -> contracts_chi2 LA LB J u -> v <= u) -> over_correlation LA LB J c.
Proof.
  intros HJ Hv -> HS Hl. exists v. rewrite Rmult_1_l.
  assert (L : at_least LA LB J v) by (intros u Hu H; apply Hl; [exact Hu|apply chi2_of_SDPI; assumption]).
  repeat split; try assumption. apply chi2_of_SDPI; assumption.
Qed.

(** What MEM multiplies by, (1 - tau)/rho, is at least v. *)
Definition ratio_at_least {A C B} (LA : list A) (LC : list C) (LB : list B) (JT : A -> B -> R) (JX : C -> B -> R) (v : R) : Prop :=
  exists tau rho, 0 < rho /\ SDPI LA LB JT tau /\ SDPI LC LB JX rho /\ v <= (1 - tau) / rho.

Section Sign.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let P (b : pw bool n) := bool_weight (value l) n (plus_count n b).
Let r (b : pw bool n) := bool_mean (value l) n (plus_count n b).

Lemma mean_range b : In b (pwlist LBool n) -> -1 <= r b <= 1.
Proof. intros _. apply (bool_mean_range (value l) n Hl), plus_count_le. Qed.

Theorem tau_correlation u : 0 <= u -> contracts_chi2 LBool (pwlist LBool n) (bool_target (value l) n) u ->
  moment (pwlist LBool n) P r 2 <= u.
Proof.
  apply correlation_at_least; [apply words_law, Hl|exact mean_range|apply looks_mean_zero|apply (bool_target_law (value l) n Hl)|].
  apply bool_joint, Hl.
Qed.

Theorem rho_correlation u : 0 <= u -> contracts_chi2 LBool (pwlist LBool n) (bool_fresh (value l) n) u ->
  value l ^ 2 * moment (pwlist LBool n) P r 2 <= u.
Proof.
  set (r' := fun b => value l * r b).
  replace (value l ^ 2 * moment (pwlist LBool n) P r 2) with (moment (pwlist LBool n) P r' 2)
    by (unfold moment, r'; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
  apply correlation_at_least; [apply words_law, Hl| | |apply (bool_fresh_law (value l) n Hl)|apply bool_fresh_joint, Hl].
  - intros b Hb. assert (B := mean_range b Hb). unfold r'. split; nra.
  - assert (Z := looks_mean_zero (value l) n). unfold expect in *. unfold r'.
    transitivity (value l * fsum (pwlist LBool n) (fun b => P b * r b)); [rewrite <- fsum_scal; apply fsum_ext; intros; ring|].
    unfold P, r. rewrite Z. ring.
Qed.

Theorem tau_at_least_computed (v : term) bits :
  below (F.PtoP bits) (enclosure (F.PtoP bits) v) (squares (F.PtoP bits) (looks_within (F.PtoP bits) l n)) = true ->
  at_least LBool (pwlist LBool n) (bool_target (value l) n) (value v).
Proof.
  intros H u Hu HS. apply Rle_trans with (1 := below_correct _ _ _ _ _ (enclosure_correct _ v) (squares_correct _ l n Hl) H).
  apply tau_correlation; [exact Hu|]. apply chi2_of_SDPI; [apply bool_joint, Hl|exact HS].
Qed.

Theorem rho_at_least_computed (v : term) bits : below (F.PtoP bits) (enclosure (F.PtoP bits) v)
    (I.mul (F.PtoP bits) (enclosure (F.PtoP bits) (Sqr l)) (squares (F.PtoP bits) (looks_within (F.PtoP bits) l n))) = true ->
  at_least LBool (pwlist LBool n) (bool_fresh (value l) n) (value v).
Proof.
  intros H u Hu HS. apply Rle_trans with (1 := below_correct _ _ _ _ _ (enclosure_correct _ v)
    (enclosed_product _ _ _ _ _ (enclosure_correct _ (Sqr l)) (squares_correct _ l n Hl)) H).
  apply rho_correlation; [exact Hu|]. apply chi2_of_SDPI; [apply bool_fresh_joint, Hl|exact HS].
Qed.

(** Both coefficients are squared maximal correlations. *)
Theorem correlations_computed bits c : c = 1 -> skew_holds (F.PtoP bits) l n = true ->
  over_correlation LBool (pwlist LBool n) (bool_target (value l) n) c /\
  over_correlation LBool (pwlist LBool n) (bool_fresh (value l) n) c.
Proof.
  intros Hc H. destruct (skew_exact _ l n Hl H) as [M S]. unfold mean_square in M, S. fold P r in S, M.
  destruct (BOOL_SKEW (value l) (value l) n (moment (pwlist LBool n) P r 2) ltac:(lra) ltac:(lra) ltac:(lra) S) as [_ SX]. split.
  - apply (is_correlation _ _ _ (moment (pwlist LBool n) P r 2)); [apply bool_joint, Hl|lra|exact Hc|exact S|exact tau_correlation].
  - apply (is_correlation _ _ _ (value l ^ 2 * moment (pwlist LBool n) P r 2)); [apply bool_fresh_joint, Hl| |exact Hc|exact SX|
      exact rho_correlation]. apply Rmult_lt_0_compat; [apply pow_lt|]; lra.
Qed.
End Sign.
