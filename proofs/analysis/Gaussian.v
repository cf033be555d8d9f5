(** Gaussian clustering, d coordinates, n samples, L = lambda^2. Alphabets are finite here, so that no learner is modelled: it occurs as
    its numbers, and each theorem of analysis that is cited is a hypothesis about them, with a name. What follows of these is proved. *)
From Coq Require Import Reals Lra Lia List Psatz.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Definitions Accuracy Privacy Normal PoissonTail TotalVariation.
Import ListNotations.
Open Scope R_scope.

(** [GAUSS] *)
Definition gauss_tau (n L : R) : R := n * L / (1 + (n - 1) * L).
Definition gauss_rho (n L : R) : R := n * L ^ 2 / (1 + (n - 1) * L).

(** The numbers of a learner: its rates of errors; its information about the samples, about the centre, and, for a split s, about V, the
    normalised mean of the samples with so much noise that a fresh sample is sqrt s times V and noise (for s = 1 it is V); the mean square
    of the distance at which its test is told samples and nulls for this split; what it memorizes, in nats. *)
Record numbers := { miss : R; false_alarm : R; of_samples : R; of_centre : R; of_blurred : R -> R; apart : R -> R; memorized : R }.

(** [SDPI-GAUSS] The contraction coefficient of a normal pair: its squared correlation. *)
Definition normal_pair_coefficient (eta covariance variance_a variance_b : R) : Prop := eta = covariance ^ 2 / (variance_a * variance_b).

(** Of the mean of n samples with the centre and with a fresh sample [GAUSS]. *)
Lemma tau_of_mean n L tau : 1 <= n -> 0 < L < 1 -> normal_pair_coefficient tau (sqrt L) 1 (L + (1 - L) / n) -> tau = gauss_tau n L.
Proof.
  intros Hn HL ->. assert (P : 0 < 1 + (n - 1) * L) by nra. unfold gauss_tau. rewrite <- (Rsqr_pow2 (sqrt L)), Rsqr_sqrt by lra.
  field. repeat split; nra.
Qed.
Lemma rho_of_mean n L rho : 1 <= n -> 0 < L < 1 -> normal_pair_coefficient rho L 1 (L + (1 - L) / n) -> rho = gauss_rho n L.
Proof. intros Hn HL ->. assert (P : 0 < 1 + (n - 1) * L) by nra. unfold gauss_rho. field. repeat split; nra. Qed.

Lemma ratio_of_coefficients n L : 1 <= n -> 0 < L < 1 -> (1 - gauss_tau n L) / gauss_rho n L = (1 - L) / (n * L ^ 2).
Proof. intros Hn HL. assert (P : 0 < 1 + (n - 1) * L) by nra. unfold gauss_tau, gauss_rho. field. repeat split; nra. Qed.

(** Of several uses of a channel with noise of variance 1: the largest of independent pairs, for the eigenvalues of the inputs'
    covariance, whose sum is the power of all inputs. *)
Fixpoint total (ks : list R) : R := match ks with [] => 0 | k :: rest => k + total rest end.
Definition normal_words_coefficient (ks : list R) (eta : R) : Prop :=
  (forall k, In k ks -> k / (1 + k) <= eta) /\ exists k, In k ks /\ eta = k / (1 + k).
Definition power_within (power : R) (ks : list R) : Prop := (forall k, In k ks -> 0 <= k) /\ total ks <= power.

Theorem words_coefficient power : 0 < power ->
  (forall ks eta, power_within power ks -> normal_words_coefficient ks eta -> eta <= power / (1 + power)) /\
  exists ks, power_within power ks /\ normal_words_coefficient ks (power / (1 + power)).
Proof.
  intros HP. split.
  - intros ks eta [H0 HT] [_ (k & Hk & ->)].
    assert (K : 0 <= k <= power).
    { split; [apply H0, Hk|]. apply Rle_trans with (2 := HT). clear - H0 Hk. revert k Hk.
      induction ks as [|x rest IH]; intros k Hk; [destruct Hk|].
      assert (N : forall l, (forall y, In y l -> 0 <= y) -> 0 <= total l).
      { clear. induction l as [|y l IH]; intros H; simpl; [lra|]. assert (Y := H y (or_introl eq_refl)).
        specialize (IH (fun z I => H z (or_intror I))). lra. }
      assert (X := H0 x (or_introl eq_refl)). specialize (N rest (fun y I => H0 y (or_intror I))). simpl.
      destruct Hk as [<-|Hk]; [lra|]. specialize (IH (fun y I => H0 y (or_intror I)) k Hk). lra. }
    apply Rmult_le_reg_r with ((1 + k) * (1 + power)); [nra|].
    replace (k / (1 + k) * ((1 + k) * (1 + power))) with (k * (1 + power)) by (field; lra).
    replace (power / (1 + power) * ((1 + k) * (1 + power))) with (power * (1 + k)) by (field; lra). nra.
  - exists [power]. split; [split; [intros k [<-|[]]; lra|simpl; lra]|].
    split; [intros k [<-|[]]; lra|exists power; split; [left; reflexivity|reflexivity]].
Qed.

(** ** What is cited of learners *)

(** The chain rule: what is memorized is known of the samples and not of the centre. *)
Definition chain_rule (g : numbers) : Prop := memorized g = of_samples g - of_centre g.
(** The test is a function of the model and a sample: data processing for it, and where nothing is called positive nothing is found. *)
Definition data_processing (g : numbers) : Prop := 0 <= miss g <= 1 /\ 0 <= false_alarm g <= 1 /\ (false_alarm g = 0 -> miss g = 1) /\
  (0 < false_alarm g < 1 -> d2 (1 - miss g) (false_alarm g) <= of_blurred g 1).
(** [SDPI-GAUSS]: contraction by the squared correlation. *)
Definition correlation_contracts (n L : R) (g : numbers) : Prop :=
  of_centre g <= gauss_tau n L * of_samples g /\ of_blurred g 1 <= gauss_rho n L * of_samples g.
(** The entropy of normal laws: what the samples say of a fresh one, c nats, and that a learner knows no more. *)
Definition carried_by_samples (d n L c : R) : Prop := c = - (d / 2) * ln (1 - gauss_rho n L).
Definition knows_no_more_than (c : R) (g : numbers) : Prop := of_blurred g 1 <= c.
(** Stam 1959, Blachman 1965, conditional: the entropy power inequality. *)
Definition entropy_power (d n L : R) (g : numbers) : Prop := forall s, gauss_rho n L <= s <= 1 -> 0 < s ->
  1 - gauss_rho n L / s + gauss_rho n L / s * exp (- (2 * of_samples g / d)) <= exp (- (2 * of_blurred g s / d)).
Definition centre_entropy_power (d n L : R) (g : numbers) : Prop :=
  1 - gauss_tau n L + gauss_tau n L * exp (- (2 * of_samples g / d)) <= exp (- (2 * of_centre g / d)).
(** Talagrand 1996, with couplings coordinate by coordinate [GAUSS-TV, steps 1 to 3]. *)
Definition talagrand (d : R) (g : numbers) : Prop := forall s, 0 < s < 1 ->
  apart g s <= s / (1 - s) * (2 * d * (1 - exp (- (of_blurred g s / d)))).
(** [DISTANCE, DISTANCE-PAIR]: Neyman and Pearson 1933, Sampford 1953; Phi is the normal distribution function. *)
Definition best_tests (Phi : R -> R) (g : numbers) : Prop := forall s z, 0 < s < 1 -> 0 <= z ->
  (miss g + false_alarm g) / 2 <= Phi (- z) -> (2 * z) ^ 2 <= apart g s.
Definition quantiles_near (y z : R) : Prop := 144 <= (5 * z + 4) * (30 + 12 * y + 15 * y ^ 2 + 8 * y ^ 3 - 12 * z).
Definition best_pairs_of_tests (Phi : R -> R) (g : numbers) : Prop := forall s y z, 0 < s < 1 -> 0 <= y -> 0 <= z ->
  quantiles_near y z -> quantiles_near z y -> miss g <= Phi (- y) -> false_alarm g <= Phi (- z) -> (y + z) ^ 2 <= apart g s.

(** [GAUSS-EST], step 1: from the model the centre is estimated with this mean squared error per coordinate; the normal law has the
    largest entropy of all with the same second moment. *)
Definition rate_distortion (d D : R) (g : numbers) : Prop := exp (- (2 * of_centre g / d)) <= D.
(** [PRIV] for all alphabets: what a learner memorizes with such a parameter x of privacy. *)
Definition pure_privacy (n x : R) (g : numbers) : Prop := memorized g <= n * (dp_factor x - 1 - ln (dp_factor x)).
Definition concentrated_privacy (n x : R) (g : numbers) : Prop := memorized g <= n * x.
Definition gaussian_privacy (n x : R) (g : numbers) : Prop := memorized g <= n * (x ^ 2 / 2).

(** ** What follows *)

Lemma nats_to_bits v w m : v <= w / ln 2 -> w <= m -> v <= m / ln 2.
Proof.
  intros H1 H2. apply Rle_trans with (1 := H1). apply Rmult_le_compat_r; [|exact H2].
  left. apply Rinv_0_lt_compat. rewrite <- ln_1. apply ln_increasing; lra.
Qed.

(** ACC and ACC-AVG. *)
Theorem needed_for_rates g alpha beta : data_processing g -> miss g <= alpha -> false_alarm g <= beta -> 0 < beta < 1 ->
  alpha + beta <= 1 ->
  d2 (1 - alpha) beta <= of_blurred g 1.
Proof.
  intros (Hm & Hf & H0 & H) A B Hb Hab. destruct (Req_dec (false_alarm g) 0) as [Z|Z].
  - specialize (H0 Z). assert (alpha = 1) by lra. assert (beta = 0) by lra. lra.
  - apply Rle_trans with (2 := H ltac:(lra)). apply Rle_trans with (d2 (1 - miss g) beta).
    + apply d2_mono_l; lra.
    + apply d2_mono_r; lra.
Qed.

Theorem needed_for_average g e i : data_processing g -> (miss g + false_alarm g) / 2 <= e -> 0 <= e < / 2 ->
  (forall b, 0 < b <= 2 * e -> i <= acc_fun e b) -> i <= of_blurred g 1.
Proof.
  intros (Hm & Hf & H0 & H) A He Hi. destruct (Req_dec (false_alarm g) 0) as [Z|Z]; [specialize (H0 Z); lra|].
  set (b := false_alarm g) in *. apply Rle_trans with (1 := Hi b ltac:(lra)). apply Rle_trans with (2 := H ltac:(lra)).
  unfold acc_fun. apply d2_mono_l; lra.
Qed.

Section Bounds.
Variables (d n L : R) (g : numbers).
Hypothesis Hd : 0 < d.
Hypothesis Hn : 1 <= n.
Hypothesis HL : 0 < L < 1.
Let tau := gauss_tau n L.
Let rho := gauss_rho n L.

Lemma bits_to_nats m : m <= memorized g / ln 2 -> m * ln 2 <= memorized g.
Proof.
  intros H. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  apply Rmult_le_compat_r with (r := ln 2) in H; [|lra]. unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l in H; lra.
Qed.

Lemma denominator : 0 < 1 + (n - 1) * L.
Proof. nra. Qed.

Lemma tau_range : 0 < tau < 1.
Proof.
  assert (P := denominator). unfold tau, gauss_tau. split; [apply Rdiv_lt_0_compat; nra|].
  apply Rmult_lt_reg_r with (1 := P). unfold Rdiv. rewrite Rmult_assoc, Rinv_l; nra.
Qed.

Lemma rho_is : rho = L * tau.
Proof. assert (P := denominator). unfold rho, tau, gauss_rho, gauss_tau. field. lra. Qed.

Lemma rho_range : 0 < rho < 1.
Proof. rewrite rho_is. assert (T := tau_range). nra. Qed.

(** MEM *)
Theorem memorized_linearly i v : chain_rule g -> correlation_contracts n L g -> i <= of_blurred g 1 -> 0 <= i ->
  v <= (1 - L) / (n * L ^ 2) * i / ln 2 -> v <= memorized g / ln 2.
Proof.
  intros HC [CT CR] Hi Hi0 Hv. apply nats_to_bits with (1 := Hv). rewrite HC.
  assert (T := tau_range). assert (R := rho_range). fold tau in CT. fold rho in CR.
  rewrite <- (ratio_of_coefficients n L Hn HL). fold tau rho. apply Rle_trans with ((1 - tau) * of_samples g); [|lra].
  assert (S : i / rho <= of_samples g).
  { apply Rmult_le_reg_r with (1 := proj1 R). unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  replace ((1 - tau) / rho * i) with ((1 - tau) * (i / rho)) by (field; lra). apply Rmult_le_compat_l; lra.
Qed.

(** FEASIBLE *)
Theorem no_learner_by_capacity c i : carried_by_samples d n L c -> knows_no_more_than c g -> i <= of_blurred g 1 ->
  - (d / 2) * ln (1 - rho) < i -> False.
Proof. unfold carried_by_samples, knows_no_more_than. fold rho. intros -> H1 H2 H3. lra. Qed.

(** Without false alarms nothing is found. *)
Theorem no_perfect_learner : data_processing g -> false_alarm g <= 0 -> 1 <= miss g.
Proof. intros (Hm & Hf & H0 & _) H. assert (Z : false_alarm g = 0) by lra. specialize (H0 Z). lra. Qed.

(** The last step of GAUSS-TV, GAUSS-IB and GAUSS-EST: who knows the samples in such detail. *)
Theorem kept_in_detail k : chain_rule g -> centre_entropy_power d n L g -> 0 <= k < 1 -> exp (- (2 * of_samples g / d)) <= 1 - k ->
  d / 2 * ln (1 + (1 - tau) * k / (1 - k)) <= memorized g.
Proof.
  intros HC HE Hk Hx. set (x := exp (- (2 * of_samples g / d))) in *. assert (T := tau_range). unfold centre_entropy_power in HE.
  fold tau x in HE. assert (X : 0 < x) by apply exp_pos.
  apply (TotalVariation.memorization d tau x k (memorized g)); try lra.
  assert (C : of_centre g <= - (d / 2) * ln (1 - tau + tau * x)).
  { assert (M : ln (1 - tau + tau * x) <= - (2 * of_centre g / d)).
    { rewrite <- (ln_exp (- (2 * of_centre g / d))). apply Rcomplements.ln_le; [nra|exact HE]. }
    replace (of_centre g) with (- (d / 2) * (- (2 * of_centre g / d))) by (field; lra). nra. }
  assert (S : of_samples g = - (d / 2) * ln x) by (unfold x; rewrite ln_exp; field; lra).
  rewrite HC, S. replace (tau + (1 - tau) / x) with ((1 - tau + tau * x) / x) by (field; lra).
  rewrite ln_div by nra. lra.
Qed.

Section Split.
Variables (s delta : R).
Hypothesis Hs : n * L ^ 2 <= s * (1 + (n - 1) * L).
Hypothesis Hs1 : s < 1.
Hypothesis HP : entropy_power d n L g.
Hypothesis HT : talagrand d g.
Hypothesis HD : delta ^ 2 <= apart g s.
Let u := delta ^ 2 * (1 - s) / (2 * d * s).
Let k := s / rho * (u * (2 - u)).

Lemma split_range : rho <= s /\ 0 < s.
Proof.
  assert (P := denominator). assert (R := rho_range). assert (rho <= s); [|lra]. unfold rho, gauss_rho.
  apply Rmult_le_reg_r with (1 := P). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma detail_known : u <= 1 -> k <= 1 - exp (- (2 * of_samples g / d)).
Proof.
  intros Hu. assert (S := split_range). assert (R := rho_range).
  apply (detail_below d rho s delta (apart g s) (exp (- (2 * of_samples g / d))) (exp (- (of_blurred g s / d))) u);
    [lra|reflexivity|reflexivity|exact HD|apply HT; lra| |left; apply exp_pos|exact Hu].
  replace (exp (- (of_blurred g s / d)) ^ 2) with (exp (- (2 * of_blurred g s / d))); [apply HP; fold rho; lra|].
  replace (- (2 * of_blurred g s / d)) with (- (of_blurred g s / d) + - (of_blurred g s / d)) by (field; lra). rewrite exp_plus. ring.
Qed.

Theorem memorized_by_distance v : chain_rule g -> centre_entropy_power d n L g -> u <= 1 -> 0 <= k < 1 ->
  v <= d / 2 * ln (1 + (1 - tau) * k / (1 - k)) / ln 2 -> v <= memorized g / ln 2.
Proof.
  intros HC HE Hu Hk Hv. apply nats_to_bits with (1 := Hv). apply kept_in_detail; trivial. assert (D := detail_known Hu). lra.
Qed.

Theorem no_learner_by_distance : 1 < u \/ u <= 1 < k -> False.
Proof.
  intros [Hu|[Hu Hk]].
  - assert (S := split_range). assert (B := HT s ltac:(lra)). assert (Y := exp_pos (- (of_blurred g s / d))).
    assert (W : 0 < s / (1 - s)) by (apply Rdiv_lt_0_compat; lra).
    assert (E : u * (s / (1 - s) * (2 * d)) = delta ^ 2) by (unfold u; field; lra).
    assert (0 < s / (1 - s) * (2 * d)) by (apply Rmult_lt_0_compat; lra). nra.
  - assert (D := detail_known Hu). assert (X := exp_pos (- (2 * of_samples g / d))). lra.
Qed.
End Split.

(** GAUSS-IB *)
Theorem memorized_by_information i k v : chain_rule g -> entropy_power d n L g -> centre_entropy_power d n L g -> i <= of_blurred g 1 ->
  k = (1 - exp (- (2 * i / d))) / rho -> 0 <= k < 1 ->
  v <= d / 2 * ln (1 + (1 - tau) * k / (1 - k)) / ln 2 -> v <= memorized g / ln 2.
Proof.
  intros HC HP HE Hi Ek Hk Hv. apply nats_to_bits with (1 := Hv). apply kept_in_detail; trivial. assert (R := rho_range).
  specialize (HP 1 ltac:(fold rho; lra) ltac:(lra)). fold rho in HP. rewrite Rdiv_1_r in HP.
  assert (M : exp (- (2 * of_blurred g 1 / d)) <= exp (- (2 * i / d))).
  { apply PoissonTail.exp_not_less. assert (2 * i / d <= 2 * of_blurred g 1 / d); [|lra].
    unfold Rdiv. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat|]; lra. }
  assert (E : rho * k = 1 - exp (- (2 * i / d))) by (rewrite Ek; field; lra). nra.
Qed.

(** GAUSS-EST *)
Theorem samples_known D e : centre_entropy_power d n L g -> rate_distortion d D g -> D <= e ->
  exp (- (2 * of_samples g / d)) <= 1 - (1 - e) / tau.
Proof.
  unfold centre_entropy_power, rate_distortion. fold tau. intros HE HD He. assert (T := tau_range).
  apply (Rmult_le_reg_l tau); [lra|]. replace (tau * (1 - (1 - e) / tau)) with (tau - (1 - e)) by (field; lra). lra.
Qed.

Theorem memorized_by_estimate D e v : chain_rule g -> centre_entropy_power d n L g -> rate_distortion d D g -> D <= e ->
  0 <= (1 - e) / tau < 1 -> v <= d / 2 * ln (1 + (1 - tau) * ((1 - e) / tau) / (1 - (1 - e) / tau)) / ln 2 -> v <= memorized g / ln 2.
Proof.
  intros HC HE HD He Hk Hv. apply nats_to_bits with (1 := Hv). apply kept_in_detail; trivial. exact (samples_known D e HE HD He).
Qed.

Theorem no_estimate D e : centre_entropy_power d n L g -> rate_distortion d D g -> D <= e -> 1 < (1 - e) / tau -> False.
Proof.
  intros HE HD He Hk. assert (S := samples_known D e HE HD He). assert (X := exp_pos (- (2 * of_samples g / d))). lra.
Qed.

(** PRIV, from m bits that are memorized *)
Theorem private_pure m x v : m <= memorized g / ln 2 -> pure_privacy n x g -> 0 < x -> 0 < v ->
  n * (dp_factor v - 1 - ln (dp_factor v)) < m * ln 2 -> v <= x.
Proof.
  unfold pure_privacy. intros HM HP Hx Hv H. destruct (Rle_dec v x) as [|N]; [assumption|exfalso].
  assert (I := Rmult_le_compat_l n _ _ ltac:(lra) (PRIV_increasing x v ltac:(lra))). assert (B := bits_to_nats m HM). lra.
Qed.

Theorem private_concentrated m x v : m <= memorized g / ln 2 -> concentrated_privacy n x g -> n * v <= m * ln 2 -> v <= x.
Proof. unfold concentrated_privacy. intros HM HP H. assert (B := bits_to_nats m HM). apply Rmult_le_reg_l with n; lra. Qed.

Theorem private_gaussian m x v : m <= memorized g / ln 2 -> gaussian_privacy n x g -> 0 < x -> 0 <= v -> n * (v ^ 2 / 2) <= m * ln 2 ->
  v <= x.
Proof.
  unfold gaussian_privacy. intros HM HP Hx Hv H. assert (B := bits_to_nats m HM).
  assert (v ^ 2 / 2 <= x ^ 2 / 2) by (apply Rmult_le_reg_l with n; lra). nra.
Qed.
End Bounds.
