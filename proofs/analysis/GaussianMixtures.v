(** Mixtures of which some clusters are Gaussian. No learner of these is modelled: it occurs as its numbers, those of cluster j where i
    says whose the samples are, and what is cited of them is a hypothesis. What follows for the mixture is proved [MIX-COST,
    MIX-FEASIBLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Finite Information Accuracy Normal Mix MixLearn Clusters ComputedMixtures ComputedClusters
  Computed Gaussian GaussianCosts.
Import ListNotations.
Open Scope R_scope.

(** ** What is stated *)

(** A cluster: of a kind with finite alphabets, or Gaussian with d coordinates and L = lambda^2. *)
Inductive cluster := finite_cluster (K : kind) | gaussian_cluster (d L : R).
Definition is_cluster (C : cluster) : Prop := match C with
  | finite_cluster K => is_kind K
  | gaussian_cluster d L => 0 < d /\ 0 < L < 1 end.

Definition error_of (g : numbers) : R := (miss g + false_alarm g) / 2.
(** Without samples: the test says the same of a fresh sample and of a null. *)
Definition knows_nothing (g : numbers) : Prop := 0 <= memorized g /\ / 2 <= error_of g.
(** What is cited of a learner of a Gaussian cluster [GAUSS-TV, SDPI-GAUSS], see Gaussian.v. *)
Definition cited_of_gaussian (Phi : R -> R) (d n L : R) (g : numbers) : Prop :=
  best_tests Phi g /\ talagrand d g /\ entropy_power d n L g /\ centre_entropy_power d n L g /\ chain_rule g /\ data_processing g /\
  correlation_contracts n L g /\ 0 <= of_samples g.
(** A learner of a finite cluster with a model of any range: as near as wanted there is one with a finite range that errs and keeps no
    more. (Models with nearly the same tests are taken together; that is data processing.) *)
Definition nearly_finite (K : kind) (n : nat) (g : numbers) : Prop := forall eps, 0 < eps ->
  exists (M : Type) (LM : list M) (f : list (list bool) -> M -> R) (phi : list bool -> M -> R),
    kernel (draw_lists (points K) n) LM f /\ (forall x m, In x (points K) -> In m LM -> 0 <= phi x m <= 1) /\
    mean_error (points K) LM (push (draw_lists (points K) n) (cluster_fresh (centres K) (centre_law K) (point_law K)) f) phi
      <= error_of g + eps /\
    CMI (centres K) (draw_lists (points K) n) LM (fun th b m => cluster_target (centre_law K) (point_law K) th b * f b m)
      <= memorized g + eps.
(** The numbers of a learner of n samples of a cluster. *)
Definition of_learner (Phi : R -> R) (C : cluster) (n : nat) (g : numbers) : Prop := match C with
  | finite_cluster K => nearly_finite K n g
  | gaussian_cluster d L => match n with O => knows_nothing g | S _ => cited_of_gaussian Phi d (INR n) L g end end.

(** Groups of equal clusters. *)
Definition clusters : Type := @plan cluster.
Definition no_cluster : cluster := finite_cluster no_kind.
Definition cluster_at (m : clusters) : nat -> cluster := row_at m no_cluster.
Section Stated.
Variables (m : clusters) (N : nat).
Let k := clusters_of (groups_of m).
Let freq := frequency_of (groups_of m).
(** Of a learner of N samples: where i says whose the samples are, g i j is what it is as a learner of cluster j. *)
Definition learner_by_numbers (Phi : R -> R) (g : pw nat N -> nat -> numbers) : Prop := normal_cdf Phi /\
  forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> of_learner Phi (cluster_at m j) (hits (Nat.eqb j) N i) (g i j).

(** Every learner has an error of at least e; every learner with an error of at most e that keeps so many nats memorizes at least v bits. *)
Definition every_learner_by_numbers_errs (e : R) : Prop := forall Phi g, learner_by_numbers Phi g -> e <= mean_of_errors k N freq g.
Definition every_learner_by_numbers (e v : R) : Prop := forall Phi g kept, learner_by_numbers Phi g -> clusters_add_up k N freq g kept ->
  mean_of_errors k N freq g <= e -> v <= kept / ln 2.
(** The same of private learners, with a notion of privacy by what a learner keeps with a parameter x of it: v bounds x from below. *)
Definition every_private_learner_by_numbers (keeps : R -> R -> R -> Prop) (e v : R) : Prop := forall Phi g kept x,
  learner_by_numbers Phi g -> clusters_add_up k N freq g kept -> mean_of_errors k N freq g <= e -> 0 < x -> keeps (INR N) x kept -> v <= x.
End Stated.

(** [PRIV] for all alphabets, as in Gaussian.v; neighbours differ in one sample and its cluster. *)
Definition keeps_pure (n x kept : R) : Prop := kept <= n * (dp_factor x - 1 - ln (dp_factor x)).
Definition keeps_concentrated (n x kept : R) : Prop := kept <= n * x.
Definition keeps_gaussian (n x kept : R) : Prop := kept <= n * (x ^ 2 / 2).

(** ** One cluster *)

(** What every learner of n samples pays at the price z, and how often it errs. *)
Definition pays (C : cluster) (n : nat) (z c : R) : Prop := forall Phi g, normal_cdf Phi -> of_learner Phi C n g ->
  c <= memorized g + z * error_of g.
Definition errs (C : cluster) (n : nat) (e : R) : Prop := forall Phi g, normal_cdf Phi -> of_learner Phi C n g -> e <= error_of g.

Lemma up_to_little a b c : 0 <= c -> (forall eps, 0 < eps -> a <= b + c * eps) -> a <= b.
Proof.
  intros Hc H. apply Rnot_lt_le. intros N. specialize (H ((a - b) / (2 * (c + 1)))). assert (P : 0 < 2 * (c + 1)) by lra.
  specialize (H ltac:(apply Rdiv_lt_0_compat; lra)).
  assert (E : (a - b) / (2 * (c + 1)) * (2 * (c + 1)) = a - b) by (field; lra).
  set (y := (a - b) / (2 * (c + 1))) in *. assert (0 < y) by (apply Rdiv_lt_0_compat; lra). nra.
Qed.

Lemma finite_pays K n z c : 0 <= z -> kind_cost K n z c -> pays (finite_cluster K) n z c.
Proof.
  intros Hz H Phi g _ Hg. apply (up_to_little _ _ (1 + z)); [lra|]. intros eps He.
  destruct (Hg eps He) as (M & LM & f & phi & Hf & Hphi & E1 & E2). assert (C := H M LM f phi Hf Hphi).
  apply (Rmult_le_compat_l z) in E1; [|exact Hz]. lra.
Qed.

Lemma finite_errs K n e : kind_error K n e -> errs (finite_cluster K) n e.
Proof.
  intros H Phi g _ Hg. apply (up_to_little _ _ 1); [lra|]. intros eps He.
  destruct (Hg eps He) as (M & LM & f & phi & Hf & Hphi & E1 & _). assert (C := H M LM f phi Hf Hphi). lra.
Qed.

(** *** A Gaussian one *)

Section Gaussian.
Variables (d L : R).
Hypothesis Hd : 0 < d.
Hypothesis HL : 0 < L < 1.

Lemma tau_grows m n L' : 1 <= m <= n -> L <= L' < 1 -> gauss_tau m L <= gauss_tau n L'.
Proof.
  intros Hm HL'. unfold gauss_tau. assert (P : 0 < 1 + (m - 1) * L) by nra. assert (P' : 0 < 1 + (n - 1) * L') by nra.
  apply Rmult_le_reg_r with ((1 + (m - 1) * L) * (1 + (n - 1) * L')); [nra|].
  replace (m * L / (1 + (m - 1) * L) * ((1 + (m - 1) * L) * (1 + (n - 1) * L'))) with (m * L * (1 + (n - 1) * L')) by (field; lra).
  replace (n * L' / (1 + (n - 1) * L') * ((1 + (m - 1) * L) * (1 + (n - 1) * L'))) with (n * L' * (1 + (m - 1) * L)) by (field; lra).
  assert (A : 0 <= (n - m) * (L' * (1 - L))) by (apply Rmult_le_pos; [lra|apply Rmult_le_pos; lra]).
  assert (B : 0 <= m * (L' - L)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma rho_grows m n L' : 1 <= m <= n -> L <= L' < 1 -> gauss_rho m L <= gauss_rho n L'.
Proof.
  intros Hm HL'. rewrite (rho_is m L), (rho_is n L') by lra. assert (T := tau_grows m n L' Hm HL').
  assert (T0 := tau_range m L ltac:(lra) HL). apply Rmult_le_compat; lra.
Qed.

(** More samples and a stronger signal only weaken what is cited. *)
Lemma cited_of_more Phi m n L' g : 1 <= m <= n -> L <= L' < 1 -> cited_of_gaussian Phi d m L g -> cited_of_gaussian Phi d n L' g.
Proof.
  intros Hm HL' (HB & HT & HP & HE & HC & HD & [CT CR] & H0).
  assert (T := tau_grows m n L' Hm HL'). assert (R := rho_grows m n L' Hm HL'). assert (R0 := rho_range m L ltac:(lra) HL).
  set (x := exp (- (2 * of_samples g / d))) in *. assert (X : 0 < x <= 1).
  { split; [apply exp_pos|]. unfold x. rewrite <- exp_0. apply PoissonTail.exp_not_less.
    assert (0 <= 2 * of_samples g / d) by (apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; exact Hd]). lra. }
  split; [exact HB|]. split; [exact HT|]. split; [|split; [|split; [exact HC|split; [exact HD|split; [split|exact H0]]]]].
  - intros s [S1 S2] S0. specialize (HP s ltac:(lra) S0). fold x in HP |- *. apply Rle_trans with (2 := HP).
    assert (Q : gauss_rho m L / s <= gauss_rho n L' / s) by (apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, S0|exact R]). nra.
  - unfold centre_entropy_power in *. fold x in HE |- *. apply Rle_trans with (2 := HE). nra.
  - apply Rle_trans with (1 := CT), Rmult_le_compat_r; assumption.
  - apply Rle_trans with (1 := CR), Rmult_le_compat_r; assumption.
Qed.

Section Learner.
Variables (Phi : R -> R) (n : R) (g : numbers).
Hypothesis HPhi : normal_cdf Phi.
Hypothesis Hn : 1 <= n.
Hypothesis Hg : cited_of_gaussian Phi d n L g.

Lemma errors_in_range : 0 <= miss g <= 1 /\ 0 <= false_alarm g <= 1.
Proof. destruct Hg as (_ & _ & _ & _ & _ & (A & B & _) & _). exact (conj A B). Qed.

Lemma knows_at_least : (1 - gauss_tau n L) * of_samples g <= memorized g.
Proof. destruct Hg as (_ & _ & _ & _ & HC & _ & [CT _] & _). rewrite HC. lra. Qed.

Lemma kept_not_negative : 0 <= memorized g.
Proof.
  apply Rle_trans with (2 := knows_at_least). assert (T := tau_range n L Hn HL). apply Rmult_le_pos; [lra|].
  destruct Hg as (_ & _ & _ & _ & _ & _ & _ & H0). exact H0.
Qed.

(** What an error below 1/2 needs of a fresh sample, by the lines below phi. *)
Lemma line_needed t : 0 < t -> error_of g < / 2 -> line_at t - 2 * t * error_of g <= of_blurred g 1.
Proof.
  unfold error_of. intros Ht Hx. destruct Hg as (_ & _ & _ & _ & _ & (Hm & Hf & H0 & H) & _).
  destruct (Req_dec (false_alarm g) 0) as [Z|Z]; [specialize (H0 Z); lra|].
  assert (B := line_below_phi t Ht ((miss g + false_alarm g) / 2) (false_alarm g) ltac:(lra) ltac:(lra)). cbv beta in B.
  replace (false_alarm g + 1 - 2 * ((miss g + false_alarm g) / 2)) with (1 - miss g) in B by field.
  assert (D := H ltac:(lra)). lra.
Qed.

(** MIX with the factor (1 - tau)/rho. *)
Lemma pays_by_factor c t : 0 < c -> c * (n * L ^ 2) <= 1 - L -> 0 < t ->
  c * line_at t <= memorized g + 2 * c * t * Rmin (error_of g) (/ 2).
Proof.
  intros Hc HcL Ht. assert (M := kept_not_negative). assert (T := tau_range n L Hn HL). assert (R := rho_range n L Hn HL).
  assert (X : 0 <= error_of g) by (unfold error_of; assert (E := errors_in_range); lra).
  destruct (Rlt_dec (error_of g) (/ 2)) as [Hx|Hx].
  - rewrite Rmin_left by lra. assert (N := line_needed t Ht Hx). set (v := line_at t - 2 * t * error_of g) in *.
    enough (c * v <= memorized g) by (unfold v in *; nra). destruct (Rle_dec v 0) as [V|V]; [nra|].
    destruct Hg as (_ & _ & _ & _ & _ & _ & [_ CR] & _). assert (K := knows_at_least).
    assert (F : c * gauss_rho n L <= 1 - gauss_tau n L).
    { assert (Q := ratio_of_coefficients n L Hn HL). assert (P : 0 < n * L ^ 2) by (apply Rmult_lt_0_compat; [lra|apply pow_lt; lra]).
      assert (E : 1 - gauss_tau n L = (1 - L) / (n * L ^ 2) * gauss_rho n L) by (rewrite <- Q; field; lra).
      rewrite E. apply Rmult_le_compat_r; [lra|]. apply Rmult_le_reg_r with (1 := P). unfold Rdiv.
      rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact HcL. }
    assert (S0 : 0 <= of_samples g) by (destruct Hg as (_ & _ & _ & _ & _ & _ & _ & H0); exact H0).
    apply Rle_trans with (2 := K). apply Rle_trans with (c * gauss_rho n L * of_samples g); [|apply Rmult_le_compat_r; assumption].
    rewrite Rmult_assoc. apply Rmult_le_compat_l; lra.
  - rewrite Rmin_right by lra. assert (Q := line_at_most t Ht). nra.
Qed.

(** MIX-FEASIBLE by what the samples carry. *)
Lemma errs_by_line t i : 0 < t -> - (d / 2) * ln (1 - gauss_rho n L) <= i -> (line_at t - i) / (2 * t) <= error_of g.
Proof.
  intros Ht Hi. assert (R := rho_range n L Hn HL).
  destruct Hg as (_ & _ & HP & _ & _ & _ & _ & H0). specialize (HP 1 ltac:(lra) ltac:(lra)). rewrite Rdiv_1_r in HP.
  assert (X := exp_pos (- (2 * of_samples g / d))).
  assert (C : of_blurred g 1 <= i).
  { apply Rle_trans with (2 := Hi). assert (M : ln (1 - gauss_rho n L) <= - (2 * of_blurred g 1 / d)).
    { rewrite <- (ln_exp (- (2 * of_blurred g 1 / d))). apply Rcomplements.ln_le; [lra|]. nra. }
    replace (of_blurred g 1) with (- (d / 2) * (- (2 * of_blurred g 1 / d))) by (field; lra). nra. }
  assert (I : 0 <= i).
  { apply Rle_trans with (2 := Hi). assert (N : ln (1 - gauss_rho n L) < 0) by (rewrite <- ln_1; apply ln_increasing; lra).
    assert (0 <= d / 2 * - ln (1 - gauss_rho n L)) by (apply Rmult_le_pos; lra). lra. }
  apply Rmult_le_reg_r with (2 * t); [lra|]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  destruct (Rlt_dec (error_of g) (/ 2)) as [Hx|Hx].
  - assert (N := line_needed t Ht Hx). lra.
  - assert (Q := line_at_most t Ht). nra.
Qed.

(** MIX-FEASIBLE by an error that is out of reach. *)
Lemma errs_out_of_reach s z e : 0 <= z -> n * L ^ 2 <= s * (1 + (n - 1) * L) -> s < 1 -> e <= Phi (- z) ->
  let u := (2 * z) ^ 2 * (1 - s) / (2 * d * s) in let k := s / gauss_rho n L * (u * (2 - u)) in
  1 < u \/ u <= 1 < k -> e <= error_of g.
Proof.
  intros Hz Hs Hs1 He u k Hk. apply Rnot_lt_le. intros N. destruct Hg as (HB & HT & HP & _).
  destruct (split_range n L Hn HL s Hs) as [_ S0].
  apply (no_learner_by_distance d n L g Hd Hn HL s (2 * z) Hs Hs1 HP HT); [apply HB; try lra; unfold error_of in N; lra|exact Hk].
Qed.
End Learner.
End Gaussian.

Lemma pays_nothing C n z : is_cluster C -> 0 <= z -> pays C n z 0.
Proof.
  destruct C as [K|d L]; intros HC Hz.
  - destruct (kind_joints K HC) as [LC LP]. apply finite_pays; [exact Hz|]. unfold kind_cost.
    apply (cost_nothing _ _ _ _ _ (target_joint _ _ _ _ LC LP n) (fresh_joint _ _ _ _ LC LP n)), Hz.
  - destruct HC as [Hd HL]. intros Phi g HPhi Hg. destruct n as [|n].
    + destruct Hg as [M E]. assert (0 <= z * error_of g) by (apply Rmult_le_pos; lra). lra.
    + assert (N : 1 <= INR (S n)) by (rewrite S_INR; assert (P := pos_INR n); lra).
      assert (M := kept_not_negative d L HL Phi _ g N Hg). assert (E := errors_in_range d L Phi _ g Hg).
      assert (0 <= z * error_of g) by (apply Rmult_le_pos; [exact Hz|unfold error_of; lra]). lra.
Qed.

Lemma errs_not_negative C n : is_cluster C -> errs C n 0.
Proof.
  destruct C as [K|d L]; intros HC.
  - destruct (kind_joints K HC) as [LC LP]. apply finite_errs. intros M LM f phi Hf Hphi.
    apply error_nonneg; [apply push_joint; [apply (fresh_joint _ _ _ _ LC LP n)|exact Hf]|exact Hphi].
  - intros Phi g _ Hg. destruct n as [|n]; [destruct Hg as [_ E]; lra|].
    assert (E := errors_in_range d L Phi _ g Hg). unfold error_of. lra.
Qed.

(** Without samples. *)
Lemma unseen_errs C : is_cluster C -> errs C 0 (/ 2).
Proof.
  destruct C as [K|d L]; intros HC.
  - destruct (kind_joints K HC) as [LC LP]. apply finite_errs. intros M LM f phi Hf Hphi.
    assert (JX := fresh_joint _ _ _ _ LC LP 0). right. symmetry.
    exact (unseen_error _ _ LM _ f phi JX Hf (joint_of_one _ _ _ JX)).
  - intros Phi g _ [_ E]. exact E.
Qed.

Lemma unseen_pays C z : is_cluster C -> 0 <= z -> pays C 0 z (z / 2).
Proof.
  destruct C as [K|d L]; intros HC Hz.
  - destruct (kind_joints K HC) as [LC LP]. apply finite_pays; [exact Hz|].
    assert (JX := fresh_joint _ _ _ _ LC LP 0). apply (cost_of_nothing _ _ _ _ _ (target_joint _ _ _ _ LC LP 0) JX), joint_of_one, JX.
  - intros Phi g _ [M E]. apply (Rmult_le_compat_l z) in E; [|exact Hz]. lra.
Qed.

(** ** Tables *)

(** What is known for 1, 2, .. samples. *)
Definition all_pay (C : cluster) (table : list cost_entry) : Prop := forall i a, nth_error table i = Some a ->
  forall y, 0 < y -> pays C (S i) (2 * y) (best y a).
Definition all_err (C : cluster) (table : list term) : Prop := forall i e, nth_error table i = Some e -> errs C (S i) (value e).

Lemma finite_all_pay K table : costs_known K table -> all_pay (finite_cluster K) table.
Proof. intros H i a E y Hy. apply finite_pays; [lra|exact (H i a E y Hy)]. Qed.
Lemma finite_all_err K table : errors_known K table -> all_err (finite_cluster K) table.
Proof. intros H i e E. apply finite_errs, (H i e E). Qed.

(** The clusters of the groups are told by their places in a list. *)
Definition cluster_of {A} (cs : list cluster) (row : nat * A) : cluster := nth (fst row) cs no_cluster.
Definition clusters_by {A} (cs : list cluster) : @plan (nat * A) -> clusters := with_rows (cluster_of cs).

Section Mixture.
Variable cs : list cluster.
Hypothesis Hcs : Forall is_cluster cs.
Variables (bits parts : positive) (N : Z) (r : ranges).
Hypothesis HN : (0 <= N)%Z.
Hypothesis Hparts : all_parts (groups_of r) = Zpos parts.

Lemma cluster_by_place j : (j < clusters_of (groups_of r))%nat -> cluster_at (clusters_by cs r) j = nth (fst (range_at r j)) cs no_cluster.
Proof. exact (row_with (cluster_of cs) r _ _ j). Qed.

Lemma cluster_by_place_is_one j : is_cluster (nth (fst (range_at r j)) cs no_cluster).
Proof.
  destruct (nth_in_or_default (fst (range_at r j)) cs no_cluster) as [I|E]; [exact (proj1 (Forall_forall _ _) Hcs _ I)|rewrite E].
  exact no_kind_is_one.
Qed.

Theorem learners_by_numbers_pay tables nu e v : Forall2 all_pay cs tables -> costs_enough bits parts N r tables nu e v = true ->
  every_learner_by_numbers (clusters_by cs r) (Z.to_nat N) (value e) (value v).
Proof.
  intros HT H. destruct (costs_reached bits parts N r HN Hparts tables nu e v H) as (Hnu & HR & HS). clear H.
  unfold every_learner_by_numbers, learner_by_numbers, clusters_by. rewrite groups_with. intros Phi g kept [HPhi Hg] HA.
  apply (numbers_cost _ _ _ g kept (frequencies_law (groups_of r) ltac:(lia)) (value nu) (value e) (value v) (cost_item r tables nu) HA
    ltac:(lra)); [|exact HS].
  intros i j Hi Hj. specialize (Hg i j Hi Hj). change (with_rows (cluster_of cs) r) with (clusters_by cs r) in Hg.
  rewrite (cluster_by_place j Hj) in Hg. assert (HC := cluster_by_place_is_one j).
  destruct (row_of_cluster r parts (O, (1%positive, 1%positive)) Hparts j Hj) as (c & w & I & F).
  assert (Q := rare_group bits parts r c w _ HR I). rewrite <- F in Q. set (f := frequency_of (groups_of r) j) in *.
  set (C := nth (fst (range_at r j)) cs no_cluster) in *. change (cost_item r tables nu j (hits (Nat.eqb j) (Z.to_nat N) i)
    <= memorized (g i j) + value nu * f * error_of (g i j)).
  assert (Pz : 0 < value nu / 2 * f) by (apply Rmult_lt_0_compat; lra).
  assert (P0 : 0 <= value nu * f) by lra.
  unfold cost_item. destruct (hits (Nat.eqb j) (Z.to_nat N) i) as [|m] eqn:Em.
  - unfold table_item, item_at. fold f. replace (value nu / 2 * f) with (value nu * f / 2) by field.
    exact (unseen_pays C _ HC P0 Phi (g i j) HPhi Hg).
  - destruct (item_cases tables r (fun f a => best (value nu / 2 * f) a) (fun f => value nu / 2 * f) j m) as [->|(a & Ea & ->)].
    + exact (pays_nothing C _ _ HC P0 Phi (g i j) HPhi Hg).
    + fold f. assert (T := listed_known all_pay no_cluster cs tables (fst (range_at r j)) ltac:(intros K' [|i'] a' E; discriminate) HT).
      fold C in T. assert (K := T m a Ea _ Pz Phi (g i j) HPhi Hg).
      replace (2 * (value nu / 2 * f)) with (value nu * f) in K by field. exact K.
Qed.

Theorem learners_by_numbers_err tables least : Forall2 all_err cs tables -> errors_enough bits parts N r tables least = true ->
  every_learner_by_numbers_errs (clusters_by cs r) (Z.to_nat N) (value least).
Proof.
  intros HT H. assert (HS := errors_reached bits parts N r HN Hparts tables least H). clear H.
  unfold every_learner_by_numbers_errs, learner_by_numbers, clusters_by. rewrite groups_with. intros Phi g [HPhi Hg].
  apply (numbers_err _ _ _ g (frequencies_law (groups_of r) ltac:(lia)) (value least) (error_item r tables)); [|exact HS].
  intros i j Hi Hj. specialize (Hg i j Hi Hj). change (with_rows (cluster_of cs) r) with (clusters_by cs r) in Hg.
  rewrite (cluster_by_place j Hj) in Hg. assert (HC := cluster_by_place_is_one j).
  set (C := nth (fst (range_at r j)) cs no_cluster) in *. change (error_item r tables j (hits (Nat.eqb j) (Z.to_nat N) i)
    <= error_of (g i j)).
  destruct (hits (Nat.eqb j) (Z.to_nat N) i) as [|m] eqn:Em; [exact (unseen_errs C HC Phi (g i j) HPhi Hg)|].
  destruct (item_cases tables r (fun _ => value) (fun _ => / 2) j m) as [E|(a & Ea & E)]; unfold table_item in E; unfold error_item;
    rewrite E; [exact (errs_not_negative C _ HC Phi (g i j) HPhi Hg)|].
  assert (T := listed_known all_err no_cluster cs tables (fst (range_at r j)) ltac:(intros K' [|i'] a' E'; discriminate) HT).
  exact (T m a Ea Phi (g i j) HPhi Hg).
Qed.
End Mixture.

(** ** Private learners *)

(** A learner that keeps b bits or more has a parameter of at least v. *)
Definition floor_by_numbers (keeps : R -> R -> R -> Prop) (n b v : R) : Prop :=
  forall kept x, b <= kept / ln 2 -> 0 < x -> keeps n x kept -> v <= x.

Theorem private_by_numbers m N keeps e b v : every_learner_by_numbers m N e b -> floor_by_numbers keeps (INR N) b v ->
  every_private_learner_by_numbers m N keeps e v.
Proof. intros H HF Phi g kept x Hg HA He Hx HK. exact (HF kept x (H Phi g kept Hg HA He) Hx HK). Qed.

Section Floors.
Variables (n b v : R).
Hypothesis Hn : 1 <= n.
Let only (kept : R) : numbers := {| miss := 0; false_alarm := 0; of_samples := 0; of_centre := 0; of_blurred := fun _ => 0;
  apart := fun _ => 0; memorized := kept |}.

Lemma floor_keeps_pure : 0 < v -> n * (dp_factor v - 1 - ln (dp_factor v)) < b * ln 2 -> floor_by_numbers keeps_pure n b v.
Proof. intros Hv H kept x Hk Hx HP. exact (private_pure n (only kept) Hn b x v Hk HP Hx Hv H). Qed.
Lemma floor_keeps_concentrated : n * v <= b * ln 2 -> floor_by_numbers keeps_concentrated n b v.
Proof. intros H kept x Hk Hx HP. exact (private_concentrated n (only kept) Hn b x v Hk HP H). Qed.
Lemma floor_keeps_gaussian : 0 <= v -> n * (v ^ 2 / 2) <= b * ln 2 -> floor_by_numbers keeps_gaussian n b v.
Proof. intros Hv H kept x Hk Hx HP. exact (private_gaussian n (only kept) Hn b x v Hk HP Hx Hv H). Qed.
End Floors.
