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

Lemma filed_sum {X} (LX : list X) k : forall c (m : nat -> nat) h, (c < k)%nat ->
  fsum (cluster_words k (fun j => draw_lists LX (if Nat.eqb j c then S (m j) else m j))) h
  = fsum LX (fun x => fsum (cluster_words k (fun j => draw_lists LX (m j))) (fun b => h (filed k c x b))).
Proof.
  induction k as [|k IH]; intros c m h Hc; [lia|]. etransitivity; [exact (fsum_prod1 _ _ h)|]. destruct c as [|c].
  - cbn [Nat.eqb]. rewrite fsum_draws. apply fsum_ext. intros x _. symmetry. exact (fsum_prod1 _ _ (fun b => h (filed (S k) O x b))).
  - cbn [Nat.eqb].
    rewrite (fsum_ext (draw_lists LX (m O)) _ (fun b => fsum LX (fun x => fsum (cluster_words k (fun j => draw_lists LX (m (S j))))
      (fun r => h (b, filed k c x r))))) by (intros b _; exact (IH c (fun j => m (S j)) (fun r => h (b, r)) ltac:(lia))).
    rewrite fsum_swap. apply fsum_ext. intros x _. symmetry. exact (fsum_prod1 _ _ (fun b => h (filed (S k) (S c) x b))).
Qed.

Lemma in_filed {X} (LX : list X) x k : In x LX -> forall c (m : nat -> nat) b, (c < k)%nat ->
  In b (cluster_words k (fun j => draw_lists LX (m j))) ->
  In (filed k c x b) (cluster_words k (fun j => draw_lists LX (if Nat.eqb j c then S (m j) else m j))).
Proof.
  intros Hx. induction k as [|k IH]; intros c m b Hc Hb; [lia|]. destruct b as [b r]. apply in_prod_iff in Hb. destruct Hb as [Hb Hr].
  destruct c as [|c]; cbn [filed cluster_words Nat.eqb fst snd]; apply in_prod; try assumption.
  - cbn [draw_lists]. apply in_map_iff. exists (x, b). split; [reflexivity|]. apply in_prod; assumption.
  - exact (IH c (fun j => m (S j)) r ltac:(lia) Hr).
Qed.

Lemma no_samples_only {X} (LX : list X) k : cluster_words k (fun _ => draw_lists LX 0) = [no_samples k].
Proof. induction k as [|k IH]; [reflexivity|]. cbn [cluster_words no_samples]. rewrite IH. reflexivity. Qed.

Lemma letter_of {Th} (LT : list Th) k : forall c th, (c < k)%nat -> In th (pwlist LT k) ->
  exists t, In t LT /\ forall f, at_letter f k c th = f t.
Proof.
  induction k as [|k IH]; intros c th Hc Hth; [lia|]. destruct th as [t th]. apply in_prod_iff in Hth. destruct Hth as [Ht Hth].
  destruct c as [|c]; [exists t; split; [exact Ht|reflexivity]|]. exact (IH c th ltac:(lia) Hth).
Qed.

Lemma filed_law {Th X} (w : Th -> R) (V : Th -> X -> R) x k : forall c th b, (c < k)%nat ->
  cluster_law k (fun _ => cluster_target w V) th (filed k c x b)
  = at_letter (fun t => V t x) k c th * cluster_law k (fun _ => cluster_target w V) th b.
Proof.
  assert (E : forall a v d r : R, a * (v * d) * r = v * (a * d * r)) by (intros; ring).
  assert (F : forall t a r r' : R, r = a * r' -> t * r = a * (t * r')) by (intros; subst; ring).
  induction k as [|k IH]; intros c th b Hc; [lia|]. destruct c as [|c]; [exact (E _ _ _ _)|]. exact (F _ _ _ _ (IH c _ _ ltac:(lia))).
Qed.

Lemma no_samples_law {Th X} (w : Th -> R) (V : Th -> X -> R) k : forall th,
  cluster_law k (fun _ => cluster_target w V) th (no_samples k) = pwP w k th.
Proof.
  assert (E : forall a r r' : R, r = r' -> a * 1 * r = a * r') by (intros; subst; ring).
  induction k as [|k IH]; intros th; [reflexivity|]. exact (E _ _ _ (IH (snd th))).
Qed.

(** ** Private learners *)

Section Mixture.
Context {Th X : Type} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) (k N : nat) (freq : nat -> R).
Let samples (i : pw nat N) (j : nat) : list (list X) := draw_lists LX (hits (Nat.eqb j) N i).

(** A sample: the name of its cluster, and a draw from that cluster. *)
Definition named_samples : list (nat * X) := list_prod (seq 0 k) LX.
Definition sample_law (th : pw Th k) (s : nat * X) : R := freq (fst s) * at_letter (fun t => V t (snd s)) k (fst s) th.

(** Whatever the learner f of N such samples and the tests phi: if the error is at most e, and the laws of its output on neighbours are
    close, the parameter x of that is at least v. *)
Definition every_private_mixture (close : forall M, list M -> R -> (M -> R) -> (M -> R) -> Prop) (e v : R) : Prop :=
  forall M (LM : list M) f phi x, mixture_learner LX k N LM f phi -> mixture_error LT LX w V k N freq LM f phi <= e ->
  0 < x -> on_neighbours named_samples N (fun b => f (names N b) (by_cluster k N b)) (close M LM x) -> v <= x.

Lemma sorted (b : pw (nat * X) N) : In b (pwlist named_samples N) ->
  In (names N b) (pwlist (seq 0 k) N) /\ In (by_cluster k N b) (cluster_words k (samples (names N b))).
Proof.
  subst samples. cbv beta. induction N as [|n IH].
  - intros _. split; [left; reflexivity|]. cbn [hits by_cluster]. rewrite no_samples_only. left. reflexivity.
  - destruct b as [[c x] b]. intros Hb. apply in_prod_iff in Hb. destruct Hb as [Hc Hb]. apply in_prod_iff in Hc. destruct Hc as [Hc Hx].
    destruct (IH b Hb) as [Hn Hw]. split; [apply in_prod; assumption|]. cbn [names by_cluster hits fst snd].
    apply (in_filed LX x k Hx c (fun j => hits (Nat.eqb j) n (names n b))); [apply in_seq in Hc; lia|exact Hw].
Qed.

(** The two orders have the same samples, each once. *)
Lemma sorted_sum (h : pw nat N * pw (list X) k -> R) :
  fsum (pwlist named_samples N) (fun b => h (names N b, by_cluster k N b))
  = fsum (tagged (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i))) h.
Proof.
  rewrite fsum_tagged. subst samples. cbv beta. induction N as [|n IH].
  - cbn [hits pwlist fsum names by_cluster]. rewrite no_samples_only. cbn [fsum]. ring.
  - etransitivity; [exact (fsum_prod1 named_samples (pwlist named_samples n) _)|].
    etransitivity; [exact (fsum_prod1 (seq 0 k) LX (fun s => fsum (pwlist named_samples n) (fun b =>
      h (names (S n) (s, b), by_cluster k (S n) (s, b)))))|].
    etransitivity; [|symmetry; exact (fsum_prod1 (seq 0 k) (pwlist (seq 0 k) n) (fun i =>
      fsum (cluster_words k (fun j => draw_lists LX (hits (Nat.eqb j) (S n) i))) (fun b => h (i, b))))].
    apply fsum_ext. intros c Hc. apply in_seq in Hc.
    transitivity (fsum LX (fun x => fsum (pwlist (seq 0 k) n) (fun i =>
      fsum (cluster_words k (fun j => draw_lists LX (hits (Nat.eqb j) n i))) (fun b => h ((c, i), filed k c x b))))).
    + apply fsum_ext. intros x _. exact (IH (fun s => h ((c, fst s), filed k c x (snd s)))).
    + rewrite fsum_swap. apply fsum_ext. intros i _. symmetry.
      exact (filed_sum LX k c (fun j => hits (Nat.eqb j) n i) (fun b => h ((c, i), b)) ltac:(lia)).
Qed.

Lemma sorted_law th b : In b (pwlist named_samples N) ->
  pwP freq N (names N b) * cluster_law k (fun _ => cluster_target w V) th (by_cluster k N b) = pwP w k th * pwP (sample_law th) N b.
Proof.
  clear samples. induction N as [|n IH].
  - intros _. cbn [names by_cluster pwP]. rewrite no_samples_law. ring.
  - destruct b as [[c x] b]. intros Hb. apply in_prod_iff in Hb. destruct Hb as [Hc Hb]. apply in_prod_iff in Hc. destruct Hc as [Hc _].
    apply in_seq in Hc.
    assert (E : forall f F a C' C W P : R, C' = a * C -> F * C = W * P -> f * F * C' = W * (f * a * P)).
    { intros f F a C' C W P -> H. transitivity (f * a * (F * C)); [ring|rewrite H; ring]. }
    exact (E _ _ _ _ _ _ _ (filed_law w V x k c th (by_cluster k n b) ltac:(lia)) (IH b Hb)).
Qed.

Lemma sorted_kept {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) : mixture_kept LT LX w V k N freq LM f
  = CMI (pwlist LT k) (pwlist named_samples N) LM (fun th b m => pwP w k th * pwP (sample_law th) N b * f (names N b) (by_cluster k N b) m).
Proof.
  symmetry. apply (reordered_CMI _ _ _ LM (fun b => (names N b, by_cluster k N b))); [exact sorted_sum|].
  intros th b m Hb. exact (f_equal (fun r => r * f (names N b) (by_cluster k N b) m) (eq_sym (sorted_law th b Hb))).
Qed.

Hypothesis HF : law (seq 0 k) freq.
Hypothesis Hw : law LT w.
Hypothesis HV : forall th, In th LT -> law LX (V th).

Lemma sample_is_law th : In th (pwlist LT k) -> law named_samples (sample_law th).
Proof.
  intros Hth.
  assert (L : forall c, In c (seq 0 k) -> law LX (fun x => at_letter (fun t => V t x) k c th)).
  { intros c Hc. apply in_seq in Hc. destruct (letter_of LT k c th ltac:(lia) Hth) as (t & Ht & E). destruct (HV t Ht) as [V0 V1]. split.
    - intros x Hx. rewrite E. apply V0, Hx.
    - rewrite <- V1. apply fsum_ext. intros x _. apply E. }
  split.
  - intros [c x] Hs. apply in_prod_iff in Hs. destruct Hs as [Hc Hx]. apply Rmult_le_pos; [apply HF, Hc|exact (proj1 (L c Hc) x Hx)].
  - unfold named_samples, sample_law. rewrite fsum_prod1. cbn [fst snd]. rewrite <- (proj2 HF). apply fsum_ext. intros c Hc.
    rewrite fsum_scal, (proj2 (L c Hc)). ring.
Qed.

Theorem private_mixture close e m v : every_mixture_learner LT LX w V k N freq e m -> is_floor close N m v ->
  every_private_mixture close e v.
Proof.
  intros Hm Hv M LM f phi x Hf He Hx HN.
  apply (Hv _ _ _ (pwlist LT k) named_samples LM (pwP w k) sample_law (fun b => f (names N b) (by_cluster k N b)) x
    (pwP_law LT w k Hw) sample_is_law); [|exact Hx|exact HN|].
  - split; [intros b o Hb Ho|intros b Hb]; destruct (sorted b Hb) as [Hi Hb']; apply (proj1 Hf _ Hi); assumption.
  - apply nats_of_bits. rewrite <- sorted_kept. exact (Hm M LM f phi Hf He).
Qed.
End Mixture.

(** The same of clusters as files have them. *)
Section Kind.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (d : nat).
Hypothesis HP : law LT prior.
Hypothesis HV : forall th, In th LT -> law LBool (view th).

Theorem private_mixture_computed groups parts N close e m v : all_parts groups = Zpos parts ->
  every_mixture_learner (pwlist LT d) (pwlist LBool d) (pwP prior d) (pwJ view d) (clusters_of groups) N (frequency_of groups) e m ->
  is_floor close N m v ->
  every_private_mixture (pwlist LT d) (pwlist LBool d) (pwP prior d) (pwJ view d) (clusters_of groups) N (frequency_of groups) close e v.
Proof.
  intros HG. destruct (kind_laws LT prior view d HP HV) as [LW LV]. apply private_mixture; [apply frequencies_law; lia|exact LW|exact LV].
Qed.
End Kind.
