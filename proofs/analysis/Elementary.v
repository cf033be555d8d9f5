(** theory.md section 10: LN-SERIES, LN-MUL, EXP-SERIES, EXP-MUL, MONO. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

(** Partial sums over k < K (recursive; equal to sum_f_R0 f (K-1), see below). *)
Fixpoint psum (f : nat -> R) (K : nat) : R :=
  match K with O => 0 | S k => psum f k + f k end.

Lemma psum_sum_f_R0 f K : (1 <= K)%nat -> psum f K = sum_f_R0 f (K - 1).
Proof.
  intros HK. destruct K as [|K]; [lia|].
  replace (S K - 1)%nat with K by lia. clear HK.
  induction K as [|K IH]; simpl in *; [lra|]. rewrite <- IH. reflexivity.
Qed.

Lemma is_derive_psum (f df : nat -> R -> R) K x :
  (forall k, is_derive (f k) x (df k x)) ->
  is_derive (fun y => psum (fun k => f k y) K) x (psum (fun k => df k x) K).
Proof.
  intros H. induction K as [|K IH]; simpl.
  - apply @is_derive_const.
  - apply (@is_derive_plus R_AbsRing R_NormedModule); [exact IH | apply H].
Qed.

(** ** The logarithm *)

Definition ln_term (z : R) (k : nat) : R := z ^ (2 * k + 1) / INR (2 * k + 1).
Definition ln_partial (K : nat) (z : R) : R := 2 * psum (ln_term z) K.

Lemma geo_psum z K : z ^ 2 <> 1 ->
  psum (fun k => z ^ (2 * k)) K = (1 - z ^ (2 * K)) / (1 - z ^ 2).
Proof.
  intros Hz. assert (1 - z ^ 2 <> 0) by lra.
  induction K as [|K IH].
  - simpl psum. simpl (z ^ (2 * 0)). field. exact H.
  - cbn [psum]. rewrite IH.
    replace (2 * S K)%nat with (2 * K + 2)%nat by lia. rewrite pow_add. field. exact H.
Qed.

Lemma is_derive_ln_term k z : is_derive (fun y => ln_term y k) z (z ^ (2 * k)).
Proof.
  unfold ln_term.
  assert (INR (2 * k + 1) <> 0) by (apply not_0_INR; lia).
  remember (2 * k + 1)%nat as n eqn:En.
  auto_derive; [exact I|].
  replace (Nat.pred n) with (2 * k)%nat by lia.
  field. exact H.
Qed.

Lemma is_derive_ln_partial K z : 0 <= z < 1 ->
  is_derive (ln_partial K) z (2 * ((1 - z ^ (2 * K)) / (1 - z ^ 2))).
Proof.
  intros Hz. unfold ln_partial.
  rewrite <- geo_psum by nra.
  apply (is_derive_scal (fun y => psum (ln_term y) K) z 2).
  apply (is_derive_psum (fun k y => ln_term y k) (fun k y => y ^ (2 * k))).
  intros k. apply is_derive_ln_term.
Qed.

Lemma is_derive_ln_ratio z : -1 < z < 1 ->
  is_derive (fun y => ln ((1 + y) / (1 - y))) z (2 / (1 - z ^ 2)).
Proof.
  intros Hz. auto_derive.
  - split; [lra|]. split; [|exact I]. apply Rdiv_lt_0_compat; lra.
  - field. repeat split; nra.
Qed.

Lemma psum_ln_term_0 K : psum (ln_term 0) K = 0.
Proof.
  induction K as [|K IH]; simpl; [reflexivity|]. rewrite IH. unfold ln_term.
  rewrite pow_i by lia. unfold Rdiv. ring.
Qed.

Lemma ln_partial_0 K : ln_partial K 0 = 0.
Proof. unfold ln_partial. rewrite psum_ln_term_0. ring. Qed.

Lemma ln_ratio_0 : ln ((1 + 0) / (1 - 0)) = 0.
Proof. replace ((1 + 0) / (1 - 0)) with 1 by field. apply ln_1. Qed.

Lemma pow_even_nonneg z K : 0 <= z ^ (2 * K).
Proof. rewrite pow_mult. apply pow_le. apply pow2_ge_0. Qed.

Lemma ln_partial_le K z : 0 <= z < 1 -> ln_partial K z <= ln ((1 + z) / (1 - z)).
Proof.
  intros Hz.
  assert (H := deriv_nonneg_le
    (fun y => ln ((1 + y) / (1 - y)) - ln_partial K y)
    (fun y => 2 / (1 - y ^ 2) - 2 * ((1 - y ^ (2 * K)) / (1 - y ^ 2))) 0 z (proj1 Hz)).
  cbv beta in H. rewrite ln_partial_0, ln_ratio_0 in H.
  assert (0 - 0 <= ln ((1 + z) / (1 - z)) - ln_partial K z); [apply H | lra].
  - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply is_derive_ln_ratio; lra.
    + apply is_derive_ln_partial; lra.
  - intros x Hx. assert (0 < 1 - x ^ 2) by nra.
    replace (2 / (1 - x ^ 2) - 2 * ((1 - x ^ (2 * K)) / (1 - x ^ 2)))
      with (2 * x ^ (2 * K) / (1 - x ^ 2)) by (field; lra).
    apply Rdiv_le_0_compat; [|lra]. assert (H1 := pow_even_nonneg x K). lra.
Qed.

Lemma ln_le_partial_rest K z : 0 <= z < 1 ->
  ln ((1 + z) / (1 - z)) <=
  ln_partial K z + 2 * z ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - z ^ 2)).
Proof.
  intros Hz.
  assert (HN : INR (2 * K + 1) <> 0) by (apply not_0_INR; lia).
  assert (HN' : 0 < INR (2 * K + 1)) by (apply lt_0_INR; lia).
  assert (H := deriv_nonneg_le
    (fun y => (ln_partial K y + 2 * y ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - y ^ 2)))
              - ln ((1 + y) / (1 - y)))
    (fun y => 4 * y * y ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - y ^ 2) ^ 2))
    0 z (proj1 Hz)).
  cbv beta in H. rewrite ln_partial_0, ln_ratio_0 in H.
  match type of H with _ -> _ -> ?l <= ?r => assert (H0 : l <= r) end.
  2:{ rewrite pow_i in H0 by lia.
      replace (2 * 0 / (INR (2 * K + 1) * (1 - 0 ^ 2))) with 0 in H0 by (field; lra). lra. }
  apply H.
  - intros x Hx. assert (0 < 1 - x ^ 2) by nra.
    replace (4 * x * x ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - x ^ 2) ^ 2))
      with ((2 * ((1 - x ^ (2 * K)) / (1 - x ^ 2)) +
             (2 * (INR (2 * K + 1) * x ^ (2 * K)) / (INR (2 * K + 1) * (1 - x ^ 2)) +
              4 * x * x ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - x ^ 2) ^ 2)))
            - 2 / (1 - x ^ 2)).
    2:{ field. repeat split; lra. }
    apply (@is_derive_minus R_AbsRing R_NormedModule).
    2:{ apply is_derive_ln_ratio; lra. }
    apply (@is_derive_plus R_AbsRing R_NormedModule).
    { apply is_derive_ln_partial; lra. }
    replace (x ^ (2 * K)) with (x ^ Nat.pred (2 * K + 1)) by (f_equal; lia).
    remember (2 * K + 1)%nat as n eqn:En.
    assert (EN : x ^ n = x * x ^ Nat.pred n)
      by (rewrite tech_pow_Rmult; f_equal; lia).
    auto_derive.
    + apply Rmult_integral_contrapositive_currified; nra.
    + rewrite EN. field. repeat split; lra.
  - intros x Hx. assert (0 < 1 - x ^ 2) by nra.
    apply Rdiv_le_0_compat.
    + apply Rmult_le_pos; [lra|]. apply pow_le; lra.
    + apply Rmult_lt_0_compat; [lra|]. apply pow_lt; lra.
Qed.

(** [LN-SERIES] *)
Theorem LN_SERIES (K : nat) (z : R) : (1 <= K)%nat -> 0 <= z < 1 ->
  2 * sum_f_R0 (fun k => z ^ (2 * k + 1) / INR (2 * k + 1)) (K - 1)
    <= ln ((1 + z) / (1 - z))
  /\
  ln ((1 + z) / (1 - z))
    <= 2 * sum_f_R0 (fun k => z ^ (2 * k + 1) / INR (2 * k + 1)) (K - 1)
       + 2 * z ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - z ^ 2)).
Proof.
  intros HK Hz. rewrite <- psum_sum_f_R0 by exact HK.
  split; [apply (ln_partial_le K z Hz) | apply (ln_le_partial_rest K z Hz)].
Qed.

(** [LN-MUL] *)
Theorem LN_MUL : (forall x y : R, 0 < x -> 0 < y -> ln (x * y) = ln x + ln y) /\ ln 1 = 0.
Proof. split; [exact ln_mult | exact ln_1]. Qed.

(** ** The exponential *)

Definition exp_term (x : R) (k : nat) : R := x ^ k / INR (fact k).
Definition exp_upper (K : nat) (x : R) : R :=
  psum (exp_term x) K + exp_term x K * (INR (K + 1) / (INR (K + 1) - x)).

Lemma exp_term_S x k : exp_term x (S k) = exp_term x k * (x / INR (k + 1)).
Proof.
  unfold exp_term. rewrite fact_simpl, mult_INR. replace (k + 1)%nat with (S k) by lia.
  assert (INR (S k) <> 0) by (apply not_0_INR; lia).
  assert (INR (fact k) <> 0) by (apply INR_fact_neq_0).
  rewrite <- tech_pow_Rmult. field. auto.
Qed.

Lemma exp_term_nonneg x k : 0 <= x -> 0 <= exp_term x k.
Proof.
  intros Hx. unfold exp_term. apply Rdiv_le_0_compat; [apply pow_le; exact Hx|].
  apply INR_fact_lt_0.
Qed.

Lemma exp_psum_lim x : is_lim_seq (fun K => psum (exp_term x) (S K)) (exp x).
Proof.
  assert (H := is_exp_Reals x). unfold is_pseries, is_series in H.
  apply (is_lim_seq_ext (fun n => sum_n (fun k => exp_term x k) n)).
  - intros n. rewrite sum_n_Reals, psum_sum_f_R0 by lia.
    f_equal. lia.
  - apply (filterlim_ext (fun n => sum_n (fun k => scal (pow_n x k) (/ INR (fact k))) n)).
    + intros n. apply sum_n_ext. intros k. unfold exp_term. rewrite pow_n_pow. reflexivity.
    + exact H.
Qed.

Lemma psum_mono f K N : (forall k, 0 <= f k) -> (K <= N)%nat -> psum f K <= psum f N.
Proof.
  intros Hf H. induction H as [|N H IH]; [lra|]. simpl. specialize (Hf N). lra.
Qed.

Lemma exp_lower K x : 0 <= x -> psum (exp_term x) K <= exp x.
Proof.
  intros Hx.
  apply (is_lim_seq_le_loc (fun _ => psum (exp_term x) K)
           (fun N => psum (exp_term x) (S N)) (psum (exp_term x) K) (exp x)).
  - exists K. intros n Hn. apply psum_mono; [|lia]. intros k. apply exp_term_nonneg, Hx.
  - apply is_lim_seq_const.
  - apply exp_psum_lim.
Qed.

Lemma exp_upper_decr K x : 0 <= x <= 1 -> (1 <= K)%nat -> exp_upper (S K) x <= exp_upper K x.
Proof.
  intros Hx HK. unfold exp_upper. simpl psum. rewrite exp_term_S.
  assert (Ht := exp_term_nonneg x K (proj1 Hx)). set (T := exp_term x K) in *.
  assert (Hn : 2 <= INR (K + 1)) by (apply (le_INR 2); lia).
  replace (INR (S K + 1)) with (INR (K + 1) + 1) by (rewrite <- S_INR; f_equal; lia).
  set (n := INR (K + 1)) in *.
  assert (E : T * (n / (n - x)) - T - T * (x / n) * ((n + 1) / (n + 1 - x))
              = T * (x * x / (n * (n - x) * (n + 1 - x)))) by (field; lra).
  assert (0 <= T * (x * x / (n * (n - x) * (n + 1 - x)))); [|lra].
  apply Rmult_le_pos; [exact Ht|]. apply Rdiv_le_0_compat; [nra|].
  apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat|]; lra.
Qed.

Lemma exp_upper_anti K N x : 0 <= x <= 1 -> (1 <= K)%nat -> (K <= N)%nat ->
  exp_upper N x <= exp_upper K x.
Proof.
  intros Hx HK H. induction H as [|N H IH]; [lra|].
  apply Rle_trans with (exp_upper N x); [|exact IH]. apply exp_upper_decr; [exact Hx|lia].
Qed.

Lemma exp_le_upper K x : 0 <= x <= 1 -> (1 <= K)%nat -> exp x <= exp_upper K x.
Proof.
  intros Hx HK.
  apply (is_lim_seq_le_loc (fun N => psum (exp_term x) (S N)) (fun _ => exp_upper K x)
           (exp x) (exp_upper K x)).
  - exists K. intros n Hn. apply Rle_trans with (exp_upper (S n) x).
    + unfold exp_upper.
      assert (0 <= exp_term x (S n) * (INR (S n + 1) / (INR (S n + 1) - x))); [|lra].
      assert (2 <= INR (S n + 1)) by (apply (le_INR 2); lia).
      apply Rmult_le_pos; [apply exp_term_nonneg; lra|].
      apply Rdiv_le_0_compat; lra.
    + apply exp_upper_anti; [exact Hx|lia|lia].
  - apply exp_psum_lim.
  - apply is_lim_seq_const.
Qed.

(** [EXP-SERIES] *)
Theorem EXP_SERIES (K : nat) (x : R) : (1 <= K)%nat -> 0 <= x <= 1 ->
  sum_f_R0 (fun k => x ^ k / INR (fact k)) (K - 1) <= exp x
  /\
  exp x <= sum_f_R0 (fun k => x ^ k / INR (fact k)) (K - 1)
           + (x ^ K / INR (fact K)) * (INR (K + 1) / (INR (K + 1) - x)).
Proof.
  intros HK Hx. rewrite <- psum_sum_f_R0 by exact HK.
  split; [apply (exp_lower K x (proj1 Hx)) | apply (exp_le_upper K x Hx HK)].
Qed.

(** [EXP-MUL] *)
Theorem EXP_MUL : (forall x y : R, exp (x + y) = exp x * exp y) /\ exp 0 = 1
  /\ (forall x : R, exp (- x) = 1 / exp x).
Proof.
  split; [exact exp_plus|]. split; [exact exp_0|].
  intros x. rewrite exp_Ropp. unfold Rdiv. ring.
Qed.

(** [MONO] *)
Theorem MONO : (forall x y : R, 0 < x -> x < y -> ln x < ln y)
  /\ (forall x y : R, x < y -> exp x < exp y).
Proof. split; [exact ln_increasing | exact exp_increasing]. Qed.

