(** Learners of mixtures with Gaussian clusters [MIX-LEARN]: each cluster is learned alone, a Gaussian one by the noisy mean. That such
    learners exist and how they add up is cited, and a hypothesis; errors, what is kept, chances and names are computed. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Normal NoisyMean Mix MixLearn Computed ComputedSigns ComputedGaussian Clusters ComputedMixtures
  ComputedClusters ComputedMixtureLearners GaussianMixtures.
Import ListNotations.
Open Scope R_scope.

(** ** What is cited *)

(** learns C n x g: some learner of n samples of the cluster C has the mean x of both error probabilities and keeps g nats. *)
Section Cited.
Variables (Phi : R -> R) (learns : cluster -> nat -> R -> R -> Prop).

(** No less than that: a learner as good or better. *)
Definition learns_within (C : cluster) (n : nat) (x g : R) : Prop := exists x' g', learns C n x' g' /\ x' <= x /\ g' <= g.

(** The numbers of the noisy mean: misses, false alarms, and what it keeps. *)
Definition noisy_mean_numbers : Type := (R * R) * R.
(** [GAUSS-LEARN, CHI-EVEN] The noisy mean of n samples in d coordinates, with noise of variance v and the threshold c, see NoisyMean.v. *)
Definition noisy_means_learn (release : nat -> nat -> R -> R -> R -> noisy_mean_numbers) : Prop := forall (d n : nat) (L v c : R),
  (1 <= d)%nat -> (1 <= n)%nat -> 0 < L < 1 -> 0 < v ->
  let '((misses, alarms), mem) := release d n L v c in
  misses_of_noisy_mean Phi (Nat.div2 d) (INR n) L v c misses /\ alarms_of_noisy_mean Phi c alarms /\
  kept_by_noisy_mean (INR d) (INR n) L v mem /\ learns (gaussian_cluster (INR d) L) n ((misses + alarms) / 2) mem.
(** A learner of a finite cluster, of which Coq speaks, is one. *)
Definition finite_learners_learn : Prop := forall K n x g, kind_learner K n x g -> learns_within (finite_cluster K) n x g.
(** Without samples one may guess. *)
Definition guesses_learn : Prop := forall C, learns_within C 0 (/ 2) 0.

(** [MIX-LEARN] for all alphabets. Each cluster j has the names a = 0, 1, .. of learners with the errors err j a, that keep mem j a of
    size j a samples, and policy j m is the name that is used where it has m samples. learns_mixture x g: some learner of the mixture has
    the error x and keeps g nats. *)
Definition learners_add_up (m : clusters) (N : nat) (learns_mixture : R -> R -> Prop) : Prop :=
  let k := clusters_of (groups_of m) in let freq := frequency_of (groups_of m) in
  forall (names : nat) (size policy : nat -> nat -> nat) (err mem : nat -> nat -> R),
  (forall j a, (j < k)%nat -> (a < names)%nat -> learns_within (cluster_at m j) (size j a) (err j a) (mem j a)) ->
  (forall j i, (j < k)%nat -> (policy j i < names)%nat /\ (size j (policy j i) <= i)%nat) ->
  exists x g, learns_mixture x g /\
    x <= fsum (seq 0 k) (fun j => freq j * fsum (seq 0 (S N)) (fun i => binomial N (freq j) i * err j (policy j i))) /\
    g <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun i => binomial N (freq j) i * mem j (policy j i))
      + entropy (seq 0 names) (fun a => fsum (seq 0 (S N)) (fun i => binomial N (freq j) i *
          (if Nat.eq_dec a (policy j i) then 1 else 0)))).
End Cited.

(** Some learner of N samples has an error of at most e and memorizes at most v bits. *)
Definition some_learner_by_numbers (m : clusters) (N : nat) (e v : R) : Prop :=
  forall Phi learns release (learns_mixture : R -> R -> Prop), normal_cdf Phi -> noisy_means_learn Phi learns release ->
  finite_learners_learn learns -> guesses_learn learns -> learners_add_up learns m N learns_mixture ->
  exists x g, learns_mixture x g /\ x <= e /\ g / ln 2 <= v.

(** ** What follows *)

(** What is known of learners of a cluster: the number of samples, the error and what is kept, in nats. *)
Definition all_learn (C : cluster) (known : cluster_learners) : Prop := forall Phi learns release, normal_cdf Phi ->
  noisy_means_learn Phi learns release -> finite_learners_learn learns ->
  forall a, In a known -> learns_within learns C (fst a) (value (fst (snd a))) (value (snd (snd a))).

Lemma finite_all_learn K known : learners_known K known -> all_learn (finite_cluster K) known.
Proof. intros H Phi learns release _ _ HF a I. exact (HF K _ _ _ (H a I)). Qed.

(** The noisy mean, decided by one computation. *)
Theorem noisy_mean_learns bits d L n v c exact terms ts miss alarm x g rd rL Phi learns release : 0 < rL < 1 ->
  rd = IZR (Zpos d) -> value L = rL ->
  noisy_mean_found bits (Num (Zpos d) 1) L (Num (Zpos n) 1) v c (N.div2 (Npos d)) exact terms ts miss alarm (Div g (Ln two)) = true ->
  0 < value v -> (value miss + value alarm) / 2 <= value x ->
  normal_cdf Phi -> noisy_means_learn Phi learns release ->
  learns_within learns (gaussian_cluster rd rL) (Pos.to_nat n) (value x) (value g).
Proof.
  intros HrL -> HL HB A0 A1 HPhi HN.
  specialize (HN (Pos.to_nat d) (Pos.to_nat n) rL (value v) (value c) ltac:(lia) ltac:(lia) HrL A0).
  destruct (release (Pos.to_nat d) (Pos.to_nat n) rL (value v) (value c)) as [[misses alarms] mem]. destruct HN as (H1 & H2 & H3 & H4).
  assert (Ed : INR (Pos.to_nat d) = IZR (Zpos d)) by (rewrite INR_IZR_INZ, positive_nat_Z; reflexivity).
  assert (En : value (Num (Zpos n) 1) = INR (Pos.to_nat n)) by (cbn [value]; rewrite Rdiv_1_r, INR_IZR_INZ, positive_nat_Z; reflexivity).
  assert (Em : N.to_nat (N.div2 (Npos d)) = Nat.div2 (Pos.to_nat d)) by exact (Nnat.N2Nat.inj_div2 (Npos d)).
  rewrite <- Em in H1. rewrite Ed in H3, H4.
  destruct (noisy_mean_computed Phi bits (Num (Zpos d) 1) L (Num (Zpos n) 1) v c (N.div2 (Npos d)) exact terms ts miss alarm (Div g (Ln two))
    (IZR (Zpos d)) rL (INR (Pos.to_nat n)) (value v) (value c) misses alarms mem ltac:(cbn [value]; rewrite Rdiv_1_r; reflexivity) HL En
    eq_refl eq_refl HPhi H1 H2 H3 HB) as (B1 & B2 & B3).
  exists ((misses + alarms) / 2), mem. split; [exact H4|]. split; [lra|].
  assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra). cbn [value] in B3. numbers.
  apply Rmult_le_reg_r with (/ ln 2); [apply Rinv_0_lt_compat, L2|exact B3].
Qed.

Section Mixture.
Variable cs : list cluster.
Variables (bits parts : positive) (N : Z) (learners : list cluster_learners) (p : @plan (nat * row)) (e v : term).
Hypothesis HN : (0 <= N)%Z.
Hypothesis Hparts : all_parts (groups_of p) = Zpos parts.
Hypothesis Hlearners : Forall2 all_learn cs learners.

Theorem learners_by_numbers_computed : learners_enough bits parts N learners p e v = true ->
  some_learner_by_numbers (clusters_by cs p) (Z.to_nat N) (value e) (value v).
Proof.
  intros H Phi learns release mixture HPhi HR HF HG HA.
  destruct (learners_reached bits parts N learners p e v HN Hparts H) as (names & Hpolicy & SE & SM). clear H.
  unfold learners_add_up, clusters_by in HA. rewrite groups_with in HA. change (with_rows (cluster_of cs) p) with (clusters_by cs p) in HA.
  destruct (HA names (size_named learners p) (policy_named learners p) (error_named learners p) (kept_named learners p))
    as (x & g & Hm & Hx & Hg).
  - intros j a Hj _. unfold size_named, error_named, kept_named. set (q := row_at p (O, Row [] zero O) j).
    assert (E : cluster_at (clusters_by cs p) j = nth (fst q) cs no_cluster) by exact (row_with (cluster_of cs) p _ _ j Hj). rewrite E.
    assert (T := listed_known all_learn no_cluster cs learners (fst q) ltac:(intros C Ph le re _ _ _ b []) Hlearners).
    specialize (T Phi learns release HPhi HR HF). set (C := nth (fst q) cs no_cluster) in *.
    assert (G : learns_within learns C (fst guessing) (value (fst (snd guessing))) (value (snd (snd guessing)))).
    { cbn [guessing fst snd value]. numbers. replace (1 / 2) with (/ 2) by field. exact (HG C). }
    unfold learner_of. set (known := known_to learners q) in *.
    destruct (nth_in_or_default (place (name_at (snd q) a)) (guessing :: known) guessing) as [I|D]; [|rewrite D; exact G].
    destruct I as [<-|I]; [exact G|exact (T _ I)].
  - exact (fun j i => Hpolicy j i).
  - exists x, g. split; [exact Hm|]. split; [exact (Rle_trans _ _ _ Hx SE)|].
    assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact (Rle_trans _ _ _ Hg SM).
Qed.
End Mixture.
