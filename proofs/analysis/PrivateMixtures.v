(** What a private learner of a mixture needs: its samples are N pairs of a cluster's name and a draw from that cluster, neighbours
    differ in one of these pairs, and what is memorized bounds the parameters of privacy from below [PRIV, MIX, MIX-COST]. *)
From Coq Require Import Reals Lra Lia List PeanoNat ZArith.
From MemAnalysis Require Import Definitions Finite Tensor Power Domination Privacy Signs Mix MixLearn Certificates Computed ComputedMixtures
  Clusters ComputedClusters Private.
Import ListNotations.
Open Scope R_scope.

(** ** The same samples in the order of the draws, and cluster by cluster *)

(** The names of the clusters. *)
Fixpoint names {A B} (n : nat) : pw (A * B) n -> pw A n := match n with
  | O => fun _ => tt
  | S n => fun b => (fst (fst b), names n (snd b)) end.
(** One sample more of the j-th of k clusters. *)
Fixpoint filed {X} (k j : nat) (x : X) : pw (list X) k -> pw (list X) k := match k with
  | O => fun b => b
  | S k => fun b => match j with O => (x :: fst b, snd b) | S j => (fst b, filed k j x (snd b)) end end.
Fixpoint no_samples {X} (k : nat) : pw (list X) k := match k with O => tt | S k => ([], no_samples k) end.
(** What each cluster has of the samples. *)
Fixpoint by_cluster {X} (k n : nat) : pw (nat * X) n -> pw (list X) k := match n with
  | O => fun _ => no_samples k
  | S n => fun b => filed k (fst (fst b)) (snd (fst b)) (by_cluster k n (snd b)) end.

Lemma filed_sum {X} k : forall (LX : nat -> list X) c (m : nat -> nat) h, (c < k)%nat ->
  fsum (cluster_words k (fun j => draw_lists (LX j) (if Nat.eqb j c then S (m j) else m j))) h
  = fsum (LX c) (fun x => fsum (cluster_words k (fun j => draw_lists (LX j) (m j))) (fun b => h (filed k c x b))).
Proof.
  induction k as [|k IH]; intros LX c m h Hc; [lia|]. etransitivity; [exact (fsum_prod1 _ _ h)|]. destruct c as [|c].
  - cbn [Nat.eqb]. rewrite fsum_draws. apply fsum_ext. intros x _. symmetry. exact (fsum_prod1 _ _ (fun b => h (filed (S k) O x b))).
  - cbn [Nat.eqb].
    rewrite (fsum_ext (draw_lists (LX O) (m O)) _ (fun b => fsum (LX (S c)) (fun x =>
      fsum (cluster_words k (fun j => draw_lists (LX (S j)) (m (S j)))) (fun r => h (b, filed k c x r)))))
      by (intros b _; exact (IH (fun j => LX (S j)) c (fun j => m (S j)) (fun r => h (b, r)) ltac:(lia))).
    rewrite fsum_swap. apply fsum_ext. intros x _. symmetry. exact (fsum_prod1 _ _ (fun b => h (filed (S k) (S c) x b))).
Qed.

Lemma in_filed {X} x k : forall (LX : nat -> list X) c (m : nat -> nat) b, (c < k)%nat -> In x (LX c) ->
  In b (cluster_words k (fun j => draw_lists (LX j) (m j))) ->
  In (filed k c x b) (cluster_words k (fun j => draw_lists (LX j) (if Nat.eqb j c then S (m j) else m j))).
Proof.
  induction k as [|k IH]; intros LX c m b Hc Hx Hb; [lia|]. destruct b as [b r]. apply in_prod_iff in Hb. destruct Hb as [Hb Hr].
  destruct c as [|c]; cbn [filed cluster_words Nat.eqb fst snd]; apply in_prod; try assumption.
  - cbn [draw_lists]. apply in_map_iff. exists (x, b). split; [reflexivity|]. apply in_prod; assumption.
  - exact (IH (fun j => LX (S j)) c (fun j => m (S j)) r ltac:(lia) Hx Hr).
Qed.

Lemma no_samples_only {X} k : forall LX : nat -> list X, cluster_words k (fun j => draw_lists (LX j) 0) = [no_samples k].
Proof.
  induction k as [|k IH]; intros LX; [reflexivity|]. cbn [cluster_words no_samples]. rewrite (IH (fun j => LX (S j))). reflexivity.
Qed.

Lemma letter_of {Th} k : forall (LT : nat -> list Th) c th, (c < k)%nat -> In th (cluster_words k LT) ->
  exists t, In t (LT c) /\ forall f, at_letter f k c th = f t.
Proof.
  induction k as [|k IH]; intros LT c th Hc Hth; [lia|]. destruct th as [t th]. apply in_prod_iff in Hth. destruct Hth as [Ht Hth].
  destruct c as [|c]; [exists t; split; [exact Ht|reflexivity]|]. exact (IH (fun j => LT (S j)) c th ltac:(lia) Hth).
Qed.

Lemma filed_law {Th X} x k : forall (w : nat -> Th -> R) (V : nat -> Th -> X -> R) c th b, (c < k)%nat ->
  cluster_law k (fun j => cluster_target (w j) (V j)) th (filed k c x b)
  = at_letter (fun t => V c t x) k c th * cluster_law k (fun j => cluster_target (w j) (V j)) th b.
Proof.
  assert (E : forall a v d r : R, a * (v * d) * r = v * (a * d * r)) by (intros; ring).
  assert (F : forall t a r r' : R, r = a * r' -> t * r = a * (t * r')) by (intros; subst; ring).
  induction k as [|k IH]; intros w V c th b Hc; [lia|]. destruct c as [|c]; [exact (E _ _ _ _)|].
  exact (F _ _ _ _ (IH (fun j => w (S j)) (fun j => V (S j)) c _ _ ltac:(lia))).
Qed.

Lemma no_samples_law {Th X} k : forall (w : nat -> Th -> R) (V : nat -> Th -> X -> R) th,
  cluster_law k (fun j => cluster_target (w j) (V j)) th (no_samples k) = word_law k w th.
Proof.
  assert (E : forall a r r' : R, r = r' -> a * 1 * r = a * r') by (intros; subst; ring).
  induction k as [|k IH]; intros w V th; [reflexivity|]. exact (E _ _ _ (IH (fun j => w (S j)) (fun j => V (S j)) (snd th))).
Qed.

Lemma word_law_is_law {Th} k : forall (LT : nat -> list Th) w, (forall j, (j < k)%nat -> law (LT j) (w j)) ->
  law (cluster_words k LT) (word_law k w).
Proof.
  induction k as [|k IH]; intros LT w H; [split; [intros th _; cbn; lra|cbn; ring]|].
  destruct (IH (fun j => LT (S j)) (fun j => w (S j)) ltac:(intros j Hj; apply H; lia)) as [P E]. destruct (H O ltac:(lia)) as [P0 S0].
  split.
  - intros [t th] Hth. apply in_prod_iff in Hth. apply Rmult_le_pos; [apply P0|apply P]; apply Hth.
  - etransitivity; [exact (fsum_prod1 (LT O) _ _)|]. rewrite <- S0. apply fsum_ext. intros t _.
    transitivity (w O t * fsum (cluster_words k (fun j => LT (S j))) (word_law k (fun j => w (S j))));
      [exact (fsum_scal _ (w O t) _)|rewrite E; ring].
Qed.

(** ** Private learners *)

Section Mixture.
Context {Th X : Type} (LT : nat -> list Th) (LX : nat -> list X) (w : nat -> Th -> R) (V : nat -> Th -> X -> R).
Context (k N : nat) (freq : nat -> R).
Let samples (i : pw nat N) (j : nat) : list (list X) := draw_lists (LX j) (hits (Nat.eqb j) N i).
Let target (j : nat) : Th -> list X -> R := cluster_target (w j) (V j).

(** A sample: the name of its cluster, and a draw from that cluster. *)
Definition named_samples : list (nat * X) := tagged (seq 0 k) LX.
Definition sample_law (th : pw Th k) (s : nat * X) : R := freq (fst s) * at_letter (fun t => V (fst s) t (snd s)) k (fst s) th.

(** Whatever the learner f of N such samples and the tests phi: if the error is at most e, and the laws of its output on neighbours are
    close, the parameter x of that is at least v. *)
Definition every_private_mixture (close : forall M, list M -> R -> (M -> R) -> (M -> R) -> Prop) (e v : R) : Prop :=
  forall M (LM : list M) f phi x, mixture_learner LX k N LM f phi -> mixture_error LT LX w V k N freq LM f phi <= e ->
  0 < x -> on_neighbours named_samples N (fun b => f (names N b) (by_cluster k N b)) (close M LM x) -> v <= x.

Lemma named_in c x : In (c, x) named_samples -> (c < k)%nat /\ In x (LX c).
Proof.
  intros H. apply in_flat_map in H. destruct H as (c' & Hc & H). apply in_map_iff in H. destruct H as (x' & E & Hx). injection E as <- <-.
  apply in_seq in Hc. split; [lia|exact Hx].
Qed.

Lemma sorted (b : pw (nat * X) N) : In b (pwlist named_samples N) ->
  In (names N b) (pwlist (seq 0 k) N) /\ In (by_cluster k N b) (cluster_words k (samples (names N b))).
Proof.
  subst samples. cbv beta. induction N as [|n IH].
  - intros _. split; [left; reflexivity|]. cbn [hits by_cluster]. rewrite no_samples_only. left. reflexivity.
  - destruct b as [[c x] b]. intros Hb. apply in_prod_iff in Hb. destruct Hb as [Hc Hb]. apply named_in in Hc. destruct Hc as [Hc Hx].
    destruct (IH b Hb) as [Hn Hw]. assert (Ic : In c (seq 0 k)) by (apply in_seq; lia). split; [apply in_prod; assumption|].
    cbn [names by_cluster hits fst snd].
    exact (in_filed x k LX c (fun j => hits (Nat.eqb j) n (names n b)) _ Hc Hx Hw).
Qed.

(** The two orders have the same samples, each once. *)
Lemma sorted_sum (h : pw nat N * pw (list X) k -> R) :
  fsum (pwlist named_samples N) (fun b => h (names N b, by_cluster k N b))
  = fsum (tagged (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i))) h.
Proof.
  rewrite fsum_tagged. subst samples. cbv beta. induction N as [|n IH].
  - cbn [hits pwlist fsum names by_cluster]. rewrite no_samples_only. cbn [fsum]. ring.
  - etransitivity; [exact (fsum_prod1 named_samples (pwlist named_samples n) _)|].
    etransitivity; [exact (fsum_tagged (seq 0 k) LX (fun s => fsum (pwlist named_samples n) (fun b =>
      h (names (S n) (s, b), by_cluster k (S n) (s, b)))))|].
    etransitivity; [|symmetry; exact (fsum_prod1 (seq 0 k) (pwlist (seq 0 k) n) (fun i =>
      fsum (cluster_words k (fun j => draw_lists (LX j) (hits (Nat.eqb j) (S n) i))) (fun b => h (i, b))))].
    apply fsum_ext. intros c Hc. apply in_seq in Hc.
    transitivity (fsum (LX c) (fun x => fsum (pwlist (seq 0 k) n) (fun i =>
      fsum (cluster_words k (fun j => draw_lists (LX j) (hits (Nat.eqb j) n i))) (fun b => h ((c, i), filed k c x b))))).
    + apply fsum_ext. intros x _. exact (IH (fun s => h ((c, fst s), filed k c x (snd s)))).
    + rewrite fsum_swap. apply fsum_ext. intros i _. symmetry.
      exact (filed_sum k LX c (fun j => hits (Nat.eqb j) n i) (fun b => h ((c, i), b)) ltac:(lia)).
Qed.

Lemma sorted_law th b : In b (pwlist named_samples N) ->
  pwP freq N (names N b) * cluster_law k target th (by_cluster k N b) = word_law k w th * pwP (sample_law th) N b.
Proof.
  clear samples. subst target. induction N as [|n IH].
  - intros _. cbn [names by_cluster pwP]. rewrite no_samples_law. ring.
  - destruct b as [[c x] b]. intros Hb. apply in_prod_iff in Hb. destruct Hb as [Hc Hb]. apply named_in in Hc. destruct Hc as [Hc _].
    assert (E : forall f F a C' C W P : R, C' = a * C -> F * C = W * P -> f * F * C' = W * (f * a * P)).
    { intros f F a C' C W P -> H. transitivity (f * a * (F * C)); [ring|rewrite H; ring]. }
    exact (E _ _ _ _ _ _ _ (filed_law x k w V c th (by_cluster k n b) Hc) (IH b Hb)).
Qed.

Lemma sorted_kept {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) : mixture_kept LT LX w V k N freq LM f
  = CMI (cluster_words k LT) (pwlist named_samples N) LM
      (fun th b m => word_law k w th * pwP (sample_law th) N b * f (names N b) (by_cluster k N b) m).
Proof.
  symmetry. apply (reordered_CMI _ _ _ LM (fun b => (names N b, by_cluster k N b))); [exact sorted_sum|].
  intros th b m Hb. exact (f_equal (fun r => r * f (names N b) (by_cluster k N b) m) (eq_sym (sorted_law th b Hb))).
Qed.

Hypothesis HF : law (seq 0 k) freq.
Hypothesis Hw : forall j, (j < k)%nat -> law (LT j) (w j) /\ forall th, In th (LT j) -> law (LX j) (V j th).

Lemma sample_is_law th : In th (cluster_words k LT) -> law named_samples (sample_law th).
Proof.
  intros Hth.
  assert (L : forall c, (c < k)%nat -> law (LX c) (fun x => at_letter (fun t => V c t x) k c th)).
  { intros c Hc. destruct (letter_of k LT c th Hc Hth) as (t & Ht & E). destruct (proj2 (Hw c Hc) t Ht) as [V0 V1]. split.
    - intros x Hx. rewrite E. apply V0, Hx.
    - rewrite <- V1. apply fsum_ext. intros x _. apply E. }
  split.
  - intros [c x] Hs. apply named_in in Hs. destruct Hs as [Hc Hx].
    apply Rmult_le_pos; [apply HF, in_seq; cbn [fst]; lia|exact (proj1 (L c Hc) x Hx)].
  - unfold named_samples, sample_law. rewrite fsum_tagged. cbn [fst snd]. rewrite <- (proj2 HF). apply fsum_ext. intros c Hc.
    apply in_seq in Hc. rewrite fsum_scal, (proj2 (L c ltac:(lia))). ring.
Qed.

Theorem private_mixture close e m v : every_mixture_learner LT LX w V k N freq e m -> is_floor close N m v ->
  every_private_mixture close e v.
Proof.
  intros Hm Hv M LM f phi x Hf He Hx HN.
  apply (Hv _ _ _ (cluster_words k LT) named_samples LM (word_law k w) sample_law (fun b => f (names N b) (by_cluster k N b)) x
    (word_law_is_law k LT w (fun j Hj => proj1 (Hw j Hj))) sample_is_law); [|exact Hx|exact HN|].
  - split; [intros b o Hb Ho|intros b Hb]; destruct (sorted b Hb) as [Hi Hb']; apply (proj1 Hf _ Hi); assumption.
  - apply nats_of_bits. rewrite <- sorted_kept. exact (Hm M LM f phi Hf He).
Qed.
End Mixture.

(** The same of mixtures as files have them. *)
Definition every_private_learner_of_it (m : mixture) (N : nat) : (forall M, list M -> R -> (M -> R) -> (M -> R) -> Prop) ->
  R -> R -> Prop :=
  every_private_mixture (fun j => centres (kind_at m j)) (fun j => points (kind_at m j)) (fun j => centre_law (kind_at m j))
    (fun j => point_law (kind_at m j)) (clusters_of (groups_of m)) N (frequency_of (groups_of m)).

Theorem private_mixture_computed {A} kinds (p : @plan (nat * A)) parts N close e m v : Forall is_kind kinds ->
  all_parts (groups_of p) = Zpos parts -> every_learner_of_it (mixture_of kinds p) N e m -> is_floor close N m v ->
  every_private_learner_of_it (mixture_of kinds p) N close e v.
Proof.
  intros HK HG. unfold every_learner_of_it, every_private_learner_of_it, mixture_of. rewrite groups_with.
  apply private_mixture; [apply frequencies_law; lia|exact (laws_at kinds HK p)].
Qed.
