(** Coefficients that are given: what they say of memorization, whatever the finite alphabets [MEM, MEM-APPROX]. *)
From Coq Require Import Reals Lra Lia List ZArith.
From MemAnalysis Require Import Definitions Information Approximate.
Import ListNotations.
Open Scope R_scope.

(** Who knows at least i nats about a fresh sample memorizes at least v bits, for all pairs that contract so. *)
Definition memorized_by_coefficients (tau rho i v : R) : Prop :=
  forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M) (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R),
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) -> kernel LB LM k ->
  SDPI LT LB JT tau -> SDPI LX LB JX rho -> i <= MI LX LM (push LB JX k) ->
  v <= CMI LT LB LM (fun th b m => JT th b * k b m) / ln 2.

(** The same where contraction is approximate, of learners with so many outputs. *)
Definition memorized_by_approximate_coefficients (tau epsilon rho delta i : R) (outputs : Z) (v : R) : Prop :=
  forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M) (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R),
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) -> kernel LB LM k ->
  Z.of_nat (length LM) = outputs -> approx_SDPI LT LB JT tau epsilon -> approx_SDPI LX LB JX rho delta ->
  i <= MI LX LM (push LB JX k) -> v <= CMI LT LB LM (fun th b m => JT th b * k b m) / ln 2.

Lemma ln_2_pos : 0 < ln 2.
Proof. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma as_bits v w m : v <= w / ln 2 -> w <= m -> v <= m / ln 2.
Proof.
  intros H1 H2. apply Rle_trans with (1 := H1). apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, ln_2_pos|exact H2].
Qed.

Theorem by_coefficients tau rho i v : 0 <= tau <= 1 -> 0 < rho -> v <= (1 - tau) / rho * i / ln 2 -> memorized_by_coefficients tau rho i v.
Proof.
  intros Ht Hr Hv Th X B M LT LX LB LM JT JX k HT HX HB Hk ST SX Hi. apply as_bits with (1 := Hv).
  apply Rle_trans with ((1 - tau) / rho * MI LX LM (push LB JX k)).
  - apply Rmult_le_compat_l; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat, Hr]|exact Hi].
  - apply MEM; trivial; lra.
Qed.

Theorem by_approximate_coefficients tau epsilon rho delta i outputs eT eX v : 0 <= tau <= 1 -> 0 <= epsilon <= / 2 -> 0 < rho ->
  0 <= delta <= / 2 -> (2 <= outputs)%Z -> sharp_error tau epsilon (IZR outputs) <= eT -> sharp_error rho delta (IZR outputs) <= eX ->
  v <= ((1 - tau) / rho * (i - eX) - eT) / ln 2 -> memorized_by_approximate_coefficients tau epsilon rho delta i outputs v.
Proof.
  intros Ht He Hr Hd Ho HeT HeX Hv Th X B M LT LX LB LM JT JX k HT HX HB Hk HL AT AX Hi. apply as_bits with (1 := Hv).
  assert (E : INR (length LM) = IZR outputs) by (rewrite INR_IZR_INZ, HL; reflexivity).
  apply Rle_trans with ((1 - tau) / rho * (MI LX LM (push LB JX k) - sharp_error rho delta (IZR outputs))
    - sharp_error tau epsilon (IZR outputs)).
  - assert (C : 0 <= (1 - tau) / rho) by (apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat, Hr]).
    assert (P := Rmult_le_compat_l _ _ (MI LX LM (push LB JX k) - sharp_error rho delta (IZR outputs)) C
      ltac:(instantiate (1 := i - eX); lra)). lra.
  - apply (MEM_APPROX LT LX LB LM JT JX k tau epsilon rho delta _ _); trivial; [lia| |]; rewrite E; right; split; trivial.
Qed.

(** Upper bounds of the error term. *)
Lemma sharp_error_of_0 rho K : 0 <= rho -> 1 <= K -> sharp_error rho 0 K <= 0.
Proof.
  intros Hr HK. unfold sharp_error, h. rewrite Rminus_0_r, ln_1, !Rmult_0_l, Rmult_0_r, Ropp_0, Rmult_0_l, Rminus_0_r, !Rplus_0_l.
  assert (M := Rmin_r (ln K) 0). nra.
Qed.
Lemma sharp_error_by_outputs rho delta K : 0 <= rho -> sharp_error rho delta K <= h delta + delta * ln (K - 1) + rho * ln K.
Proof. intros Hr. unfold sharp_error. assert (M := Rmin_l (ln K) (h delta + delta * ln K)). nra. Qed.
Lemma sharp_error_by_distance rho delta K : 0 <= rho ->
  sharp_error rho delta K <= h delta + delta * ln (K - 1) + rho * (h delta + delta * ln K).
Proof. intros Hr. unfold sharp_error. assert (M := Rmin_r (ln K) (h delta + delta * ln K)). nra. Qed.
