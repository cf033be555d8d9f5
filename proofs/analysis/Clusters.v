(** Mixtures of clusters whose coordinates are seen by n looks each: what is stated of their learners, and that the samples of a
    cluster, which are a list, are the looks at its coordinates. *)
From Coq Require Import Reals Lra Lia List FunctionalExtensionality.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Domination Privacy Signs Mix MixLearn.
Import ListNotations.
Open Scope R_scope.

(** ** What is stated *)

Section Mixture.
Context {Th X : Type} (LT : nat -> list Th) (LX : nat -> list X) (w : nat -> Th -> R) (V : nat -> Th -> X -> R).
Context (k N : nat) (freq : nat -> R).
Let samples (i : pw nat N) (j : nat) : list (list X) := draw_lists (LX j) (hits (Nat.eqb j) N i).
Let target (j : nat) : Th -> list X -> R := cluster_target (w j) (V j).
Let fresh (j : nat) : X -> list X -> R := cluster_fresh (LT j) (w j) (V j).

(** The learner f of k clusters of these frequencies sees N samples and which cluster each is of; a test phi for each cluster. The centre
    of cluster j is of the list LT j, a sample of it of LX j. *)
Definition mixture_learner {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) (phi : nat -> X -> M -> R) : Prop :=
  (forall i, In i (pwlist (seq 0 k) N) -> kernel (cluster_words k (samples i)) LM (f i)) /\
  (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1).
(** Its error, the mean over the clusters, and what it keeps about the samples and whose they are, in nats. *)
Definition mixture_error {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) (phi : nat -> X -> M -> R) : R :=
  fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) LM (push (samples i j) (fresh j) (seen_by LT k (samples i) target (f i) j)) (phi j))).
Definition mixture_kept {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) : R :=
  CMI (cluster_words k LT) (tagged (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i))) LM
    (fun th s m => pwP freq N (fst s) * cluster_law k target th (snd s) * f (fst s) (snd s) m).

(** Every learner has an error of at least e; every learner with an error of at most e memorizes at least v bits. *)
Definition every_mixture_errs (e : R) : Prop := forall M (LM : list M) f phi, mixture_learner LM f phi -> e <= mixture_error LM f phi.
Definition every_mixture_learner (e v : R) : Prop := forall M (LM : list M) f phi, mixture_learner LM f phi ->
  mixture_error LM f phi <= e -> v <= mixture_kept LM f / ln 2.

(** Some learner has an error of at most e and memorizes at most v bits. *)
Definition some_mixture_learner (e v : R) : Prop := exists M (LM : list M) f phi, mixture_learner LM f phi /\
  mixture_error LM f phi <= e /\ mixture_kept LM f / ln 2 <= v.

Hypothesis HF : law (seq 0 k) freq.
Hypothesis Hw : forall j, (j < k)%nat -> law (LT j) (w j) /\ forall th, In th (LT j) -> law (LX j) (V j th).

Let words_law : law (pwlist (seq 0 k) N) (pwP freq N) := pwP_law (seq 0 k) freq N HF.

Lemma freq_nonneg j : (j < k)%nat -> 0 <= freq j.
Proof. intros H. apply HF, in_seq. lia. Qed.

Lemma by_counts (g : nat -> nat -> R) : fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i *
    fsum (seq 0 k) (fun j => g j (hits (Nat.eqb j) N i)))
  = fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * g j m)).
Proof.
  rewrite (fsum_ext _ _ (fun i => fsum (seq 0 k) (fun j => pwP freq N i * g j (hits (Nat.eqb j) N i))))
    by (intros; symmetry; apply fsum_scal).
  rewrite fsum_swap. apply fsum_ext. intros j Hj. apply in_seq in Hj.
  exact (cluster_count k N freq j (g j) HF ltac:(lia)).
Qed.

Lemma hits_at_most test (i : pw nat N) : (hits test N i <= N)%nat.
Proof. clear. induction N as [|n IH]; [reflexivity|]. cbn [hits]. specialize (IH (snd i)). destruct (test (fst i)); lia. Qed.

Lemma mixture_joint j m : (j < k)%nat -> joint (LT j) (draw_lists (LX j) m) (target j).
Proof. intros Hj. destruct (Hw j Hj). apply target_joint; assumption. Qed.

Theorem mixture_errors (least : R) (e : nat -> nat -> R) :
  (forall j m, (j < k)%nat -> (m <= N)%nat -> error_at_least (LX j) (draw_lists (LX j) m) (fresh j) (e j m)) ->
  least <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (freq j * e j m))) ->
  every_mixture_errs least.
Proof.
  intros HE Hl M LM f phi [Hf Hphi]. apply Rle_trans with (1 := Hl). rewrite <- (by_counts (fun j m => freq j * e j m)).
  apply (MIX_FEASIBLE LT LX LM (pwlist (seq 0 k) N) (pwP freq N) k samples (fun _ => target) (fun _ => fresh)
    f phi freq (fun i j => e j (hits (Nat.eqb j) N i)) words_law Hf Hphi).
  intros i j _ Hj. split; [apply freq_nonneg, Hj|]. split; [apply mixture_joint, Hj|apply HE; [exact Hj|apply hits_at_most]].
Qed.

Theorem mixture_costs (nu e v : R) (psi : nat -> nat -> R) : 0 <= nu ->
  (forall j m, (j < k)%nat -> (m <= N)%nat ->
     cost_at_least (LT j) (LX j) (draw_lists (LX j) m) (target j) (fresh j) (nu * freq j) (psi j m)) ->
  v * ln 2 + nu * e <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * psi j m)) ->
  every_mixture_learner e v.
Proof.
  intros Hnu HC Hv M LM f phi [Hf Hphi] HE. rewrite <- by_counts in Hv.
  assert (A := MIX_COST LT LX LM (pwlist (seq 0 k) N) (pwP freq N) k samples (fun _ => target) (fun _ => fresh)
    f phi freq (fun i j => psi j (hits (Nat.eqb j) N i)) nu e words_law Hf Hphi Hnu
    ltac:(intros i j _ Hj; split; [apply mixture_joint, Hj|apply HC; [exact Hj|apply hits_at_most]]) HE).
  assert (B := clusters_known (cluster_words k LT) LM (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i)) (pwP freq N)
    (fun _ => cluster_law k target) f (word_law k w) words_law).
  assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  unfold mixture_kept. etransitivity; [|apply B].
  - lra.
  - intros i Hi. split; [apply clusters_joint; intros; apply mixture_joint; assumption|]. split; [apply Hf, Hi|].
    intros th Hth. apply (words_margX k LT); [|exact Hth]. intros j t Hj Ht. destruct (Hw j Hj) as [_ HV].
    exact (target_margX (LT j) (LX j) (w j) (V j) HV _ t Ht).
Qed.
End Mixture.

(** ** Kinds of clusters *)

(** Of each of so many coordinates the centre has a letter, by its chance, and a sample a sign, which is a look at that letter. *)
Record kind := Kind { letters : list (option bool); chance : option bool -> R; look : option bool -> bool -> R; dimension : nat }.
Definition centres (K : kind) : list (list (option bool)) := draw_lists (letters K) (dimension K).
Definition points (K : kind) : list (list bool) := draw_lists LBool (dimension K).
Definition centre_law (K : kind) : list (option bool) -> R := draws (chance K).
Definition point_law (K : kind) (th : list (option bool)) (x : list bool) : R := draws (fun a => look K (fst a) (snd a)) (combine th x).

(** Boolean clusters: a fair sign, which a look has with probability (1 + l)/2. Sparse ones: a sign with probability p, or none, and then
    looks are fair. *)
Definition boolean_kind (l : R) : nat -> kind := Kind [Some true; Some false] (fun _ => / 2)
  (fun th x => match th with Some s => sign_look l s x | None => 0 end).
Definition sparse_kind (p : R) : nat -> kind := Kind LSparse (sparse_prior p) sparse_look.
Definition no_kind : kind := Kind [None] (fun _ => 1) (fun _ _ => / 2) 0.

Definition is_kind (K : kind) : Prop := law (letters K) (chance K) /\ forall th, In th (letters K) -> law LBool (look K th).

(** Letters by other names: what is known of a cluster with the old ones. *)
Section Renamed.
Context {Th X Th' X' : Type} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) (w' : Th' -> R) (V' : Th' -> X' -> R).
Context (f : Th -> Th') (g : X -> X').
Hypothesis Hw : forall th, w' (f th) = w th.
Hypothesis HV : forall th x, V' (f th) (g x) = V th x.

Lemma draw_lists_map n : draw_lists (map g LX) n = map (map g) (draw_lists LX n).
Proof.
  induction n as [|n IH]; [reflexivity|]. cbn [draw_lists]. rewrite IH, map_map. clear IH.
  generalize (draw_lists LX n) as l. intros l. induction LX as [|x L IH]; [reflexivity|]. cbn [map list_prod].
  rewrite !map_app, !map_map, IH. reflexivity.
Qed.

Lemma renamed_target th b : cluster_target w' V' (f th) (map g b) = cluster_target w V th b.
Proof.
  unfold cluster_target. rewrite Hw. f_equal. induction b as [|x b IH]; [reflexivity|]. cbn [map draws]. rewrite HV, IH. reflexivity.
Qed.

Lemma renamed_push n {M} (k : list X' -> M -> R) : (fun x => push (draw_lists (map g LX) n) (cluster_fresh (map f LT) w' V') k (g x))
  = push (draw_lists LX n) (cluster_fresh LT w V) (fun b => k (map g b)).
Proof.
  apply functional_extensionality. intros x. apply functional_extensionality. intros m. unfold push. rewrite draw_lists_map, fsum_map.
  apply fsum_ext. intros b _. f_equal. unfold cluster_fresh. rewrite fsum_map. apply fsum_ext. intros th _. rewrite renamed_target, HV.
  reflexivity.
Qed.

Lemma renamed_error n {M} (LM : list M) (k : list X' -> M -> R) phi :
  mean_error (map g LX) LM (push (draw_lists (map g LX) n) (cluster_fresh (map f LT) w' V') k) phi
  = mean_error LX LM (push (draw_lists LX n) (cluster_fresh LT w V) (fun b => k (map g b))) (fun x => phi (g x)).
Proof.
  rewrite <- renamed_push. unfold mean_error, expect2. rewrite !fsum_map. do 2 f_equal. apply fsum_ext. intros x _. apply fsum_ext.
  intros m _. unfold margY. rewrite fsum_map. reflexivity.
Qed.

Lemma renamed_kept n {M} (LM : list M) (k : list X' -> M -> R) :
  CMI (map f LT) (draw_lists (map g LX) n) LM (fun th b m => cluster_target w' V' th b * k b m)
  = CMI LT (draw_lists LX n) LM (fun th b m => cluster_target w V th b * k (map g b) m).
Proof.
  rewrite draw_lists_map. unfold CMI. rewrite fsum_map. apply fsum_ext. intros th _. rewrite fsum_map. apply fsum_ext. intros b _.
  apply fsum_ext. intros m _. rewrite !fsum_map, renamed_target.
  rewrite (fsum_ext (draw_lists LX n) (fun b => fsum LM (fun m => cluster_target w' V' (f th) (map g b) * k (map g b) m))
    (fun b => fsum LM (fun m => cluster_target w V th b * k (map g b) m))) by (intros; rewrite renamed_target; reflexivity).
  rewrite (fsum_ext (draw_lists LX n) (fun b => cluster_target w' V' (f th) (map g b) * k (map g b) m)
    (fun b => cluster_target w V th b * k (map g b) m)) by (intros; rewrite renamed_target; reflexivity).
  reflexivity.
Qed.

Lemma renamed_kernel n {M} (LM : list M) (k : list X' -> M -> R) : kernel (draw_lists (map g LX) n) LM k <->
  kernel (draw_lists LX n) LM (fun b => k (map g b)).
Proof.
  rewrite draw_lists_map. split; intros [H S]; (split; [intros b m Hb Hm|intros b Hb]).
  - apply H; [apply in_map, Hb|exact Hm].
  - apply S, in_map, Hb.
  - apply in_map_iff in Hb. destruct Hb as (c & <- & Hc). apply (H c m Hc Hm).
  - apply in_map_iff in Hb. destruct Hb as (c & <- & Hc). apply (S c Hc).
Qed.

Lemma cost_renamed n z c : cost_at_least LT LX (draw_lists LX n) (cluster_target w V) (cluster_fresh LT w V) z c ->
  cost_at_least (map f LT) (map g LX) (draw_lists (map g LX) n) (cluster_target w' V') (cluster_fresh (map f LT) w' V') z c.
Proof.
  intros H M LM k phi Hk Hphi. rewrite renamed_kept, renamed_error. apply H; [apply renamed_kernel, Hk|].
  intros x m Hx. apply Hphi, in_map, Hx.
Qed.

Lemma error_renamed n e : error_at_least LX (draw_lists LX n) (cluster_fresh LT w V) e ->
  error_at_least (map g LX) (draw_lists (map g LX) n) (cluster_fresh (map f LT) w' V') e.
Proof.
  intros H M LM k phi Hk Hphi. rewrite renamed_error. apply H; [apply renamed_kernel, Hk|]. intros x m Hx. apply Hphi, in_map, Hx.
Qed.
End Renamed.

(** A word as a list, and back. *)
Fixpoint listed {A} (n : nat) : pw A n -> list A := match n with
  | O => fun _ => []
  | S n => fun w => fst w :: listed n (snd w) end.
Fixpoint unlisted {A} (none : A) (n : nat) (l : list A) : pw A n := match n with
  | O => tt
  | S n => match l with [] => (none, unlisted none n []) | a :: l => (a, unlisted none n l) end end.

Lemma unlisted_listed {A} (none : A) n : forall w : pw A n, unlisted none n (listed n w) = w.
Proof.
  induction n as [|n IH]; intros w; [destruct w; reflexivity|]. destruct w as [a w]. cbn [listed unlisted fst snd].
  exact (f_equal (pair a) (IH w)).
Qed.

Lemma draw_lists_listed {A B} (h : A -> B) (l : list A) n : draw_lists (map h l) n = map (fun w => map h (listed n w)) (pwlist l n).
Proof.
  induction n as [|n IH]; [reflexivity|]. cbn [draw_lists]. rewrite IH.
  change (map (fun p => fst p :: snd p) (list_prod (map h l) (map (fun w => map h (listed n w)) (pwlist l n)))
    = map (fun w : A * pw A n => h (fst w) :: map h (listed n (snd w))) (list_prod l (pwlist l n))).
  clear IH. generalize (pwlist l n) as q. intros q. induction l as [|a l IH]; [reflexivity|]. cbn [map list_prod].
  rewrite !map_app, !map_map, <- IH. reflexivity.
Qed.

Lemma draws_listed {A B} (h : A -> B) (f : B -> R) n : forall w : pw A n, draws f (map h (listed n w)) = pwP (fun a => f (h a)) n w.
Proof. induction n as [|n IH]; intros w; [reflexivity|]. cbn [listed map draws pwP]. rewrite IH. reflexivity. Qed.

(** A kind has the letters of LT by the names up. *)
Section Named.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (up : Th -> option bool) (K : kind).
Definition kind_by : Prop := letters K = map up LT /\ (forall th, chance K (up th) = prior th) /\
  forall th x, look K (up th) x = view th x.
Hypothesis HK : kind_by.
Let d := dimension K.
Let name (th : pw Th d) : list (option bool) := map up (listed d th).

Lemma kind_lists : centres K = map name (pwlist LT d) /\ points K = map (listed d) (pwlist LBool d).
Proof.
  destruct HK as (E & _). unfold centres, points. rewrite E. split; [apply draw_lists_listed|].
  assert (P := draw_lists_listed (fun b : bool => b) LBool d). rewrite map_id in P. etransitivity; [exact P|].
  apply map_ext. intros w. apply map_id.
Qed.

Lemma kind_laws_by : (forall th, centre_law K (name th) = pwP prior d th) /\
  forall th x, point_law K (name th) (listed d x) = pwJ view d th x.
Proof.
  destruct HK as (_ & Hc & Hl). split.
  - intros th. unfold centre_law, name. rewrite draws_listed. f_equal. apply functional_extensionality, Hc.
  - unfold point_law, name. induction d as [|n IH]; intros th x; [reflexivity|]. cbn [listed map combine draws pwJ fst snd]. unfold prodJ.
    rewrite Hl, IH. reflexivity.
Qed.

Lemma cost_by_kind n z c : cost_at_least (pwlist LT d) (pwlist LBool d) (draw_lists (pwlist LBool d) n)
    (cluster_target (pwP prior d) (pwJ view d)) (cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d)) z c ->
  cost_at_least (centres K) (points K) (draw_lists (points K) n) (cluster_target (centre_law K) (point_law K))
    (cluster_fresh (centres K) (centre_law K) (point_law K)) z c.
Proof. destruct kind_lists as [-> ->], kind_laws_by. apply cost_renamed; assumption. Qed.

Lemma error_by_kind n e : error_at_least (pwlist LBool d) (draw_lists (pwlist LBool d) n)
    (cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d)) e ->
  error_at_least (points K) (draw_lists (points K) n) (cluster_fresh (centres K) (centre_law K) (point_law K)) e.
Proof. destruct kind_lists as [-> ->], kind_laws_by. apply error_renamed; assumption. Qed.
End Named.

Lemma boolean_by l d : kind_by LBool (fun _ => / 2) (sign_look l) Some (boolean_kind l d).
Proof. repeat split; reflexivity. Qed.
Lemma sparse_by p d : kind_by LSparse (sparse_prior p) sparse_look (fun th => th) (sparse_kind p d).
Proof. repeat split; reflexivity. Qed.

(** The laws of a kind are laws. *)
Lemma kind_joints K : is_kind K -> law (centres K) (centre_law K) /\ forall th, In th (centres K) -> law (points K) (point_law K th).
Proof.
  intros [HC HL]. split; [apply draws_law, HC|]. unfold centres, points, point_law.
  induction (dimension K) as [|n IH]; intros th Hth.
  - destruct Hth as [<-|[]]. split; [intros x _; cbn; lra|cbn; ring].
  - apply in_draws in Hth. destruct Hth as (t & th' & -> & Ht & Hth). destruct (HL t Ht) as [L0 L1]. destruct (IH th' Hth) as [P0 P1].
    split.
    + intros x Hx. apply in_draws in Hx. destruct Hx as (y & x' & -> & Hy & Hx). apply Rmult_le_pos; [apply L0, Hy|apply P0, Hx].
    + rewrite fsum_draws, <- L1. apply fsum_ext. intros y _. cbn [combine draws fst snd]. rewrite fsum_scal, P1. ring.
Qed.

(** ** The samples of one cluster *)

Section Looks.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R).

Fixpoint with_looks {A B} (n : nat) : pw A n -> list B -> list (A * B) := match n with
  | O => fun _ _ => []
  | S n => fun b l => match l with [] => [] | y :: l => (fst b, y) :: with_looks n (snd b) l end end.
(** The n samples of d coordinates of which the looks are given, coordinate by coordinate. *)
Fixpoint as_samples {A} (n d : nat) : pw (pw A n) d -> list (pw A d) := match d with
  | O => fun _ => repeat tt n
  | S d => fun b => with_looks n (fst b) (as_samples n d (snd b)) end.

Lemma with_looks_length {A B} n : forall (b : pw A n) (l : list B), length l = n -> length (with_looks n b l) = n.
Proof. induction n as [|n IH]; intros b [|y l] H; try discriminate; [reflexivity|]. cbn. f_equal. apply IH. injection H as H. exact H. Qed.

Lemma as_samples_length {A} n d : forall b : pw (pw A n) d, length (as_samples n d b) = n.
Proof. induction d as [|d IH]; intros b; [apply repeat_length|]. apply with_looks_length, IH. Qed.

Lemma draws_length {A} (L : list A) n : forall l, In l (draw_lists L n) -> length l = n.
Proof.
  induction n as [|n IH]; intros l H; [destruct H as [<-|[]]; reflexivity|]. apply in_draws in H. destruct H as (x & l' & -> & _ & H).
  cbn. rewrite (IH l' H). reflexivity.
Qed.

Lemma in_with_looks {A B} (LA : list A) (LB : list B) n : forall b l, In b (pwlist LA n) -> In l (draw_lists LB n) ->
  In (with_looks n b l) (draw_lists (list_prod LA LB) n).
Proof.
  induction n as [|n IH]; intros b l Hb Hl; [left; reflexivity|]. destruct b as [a b]. apply in_prod_iff in Hb.
  apply in_draws in Hl. destruct Hl as (y & l' & -> & Hy & Hl). cbn [with_looks draw_lists fst snd]. apply in_map_iff.
  exists ((a, y), with_looks n b l'). split; [reflexivity|]. apply in_prod; [apply in_prod; tauto|apply IH; tauto].
Qed.

Lemma in_as_samples {A} (LA : list A) n d : forall b, In b (pwlist (pwlist LA n) d) -> In (as_samples n d b) (draw_lists (pwlist LA d) n).
Proof.
  induction d as [|d IH]; intros b Hb.
  - cbn [as_samples pwlist]. clear. induction n as [|n IH]; [left; reflexivity|]. cbn [repeat draw_lists]. apply in_map_iff.
    exists (tt, repeat tt n). split; [reflexivity|]. apply in_prod; [left; reflexivity|exact IH].
  - destruct b as [b c]. apply in_prod_iff in Hb. apply in_with_looks; [tauto|apply IH; tauto].
Qed.

Lemma fsum_with_looks {A B} (LA : list A) (LB : list B) n : forall h, fsum (draw_lists (list_prod LA LB) n) h
  = fsum (pwlist LA n) (fun b => fsum (draw_lists LB n) (fun l => h (with_looks n b l))).
Proof.
  induction n as [|n IH]; intros h; [cbn; ring|]. rewrite fsum_draws.
  change (pwlist LA (S n)) with (list_prod LA (pwlist LA n)). rewrite (fsum_prod1 LA LB), (fsum_prod1 LA (pwlist LA n)).
  apply fsum_ext. intros a _.
  rewrite (fsum_ext LB _ (fun y => fsum (pwlist LA n) (fun b => fsum (draw_lists LB n) (fun l => h ((a, y) :: with_looks n b l)))))
    by (intros y _; apply (IH (fun l => h ((a, y) :: l)))).
  rewrite fsum_swap. apply fsum_ext. intros b _. rewrite fsum_draws. reflexivity.
Qed.

Lemma fsum_as_samples {A} (LA : list A) n d : forall h, fsum (draw_lists (pwlist LA d) n) h
  = fsum (pwlist (pwlist LA n) d) (fun b => h (as_samples n d b)).
Proof.
  induction d as [|d IH]; intros h.
  - cbn [pwlist as_samples fsum]. rewrite Rplus_0_r. revert h. clear. induction n as [|n IH]; intros h; [cbn; ring|].
    rewrite fsum_draws. cbn [fsum repeat]. rewrite Rplus_0_r. apply (IH (fun l => h (tt :: l))).
  - etransitivity; [exact (fsum_with_looks LA (pwlist LA d) n h)|].
    etransitivity; [|symmetry; exact (fsum_prod1 (pwlist LA n) (pwlist (pwlist LA n) d) _)].
    apply fsum_ext. intros b _. apply (IH (fun l => h (with_looks n b l))).
Qed.

Lemma draws_with_looks {A B} (f : A -> R) (g : B -> R) n : forall b l, length l = n ->
  draws (fun x => f (fst x) * g (snd x)) (with_looks n b l) = pwP f n b * draws g l.
Proof.
  induction n as [|n IH]; intros b [|y l] H; try discriminate; [cbn; ring|]. injection H as H. cbn [with_looks draws pwP fst snd].
  rewrite (IH _ l H). ring.
Qed.

Lemma draws_as_samples n d : forall (th : pw Th d) (b : pw (pw bool n) d),
  draws (pwJ view d th) (as_samples n d b) = pwJ (fun th => pwP (view th) n) d th b.
Proof.
  induction d as [|d IH]; intros th b.
  - cbn [as_samples pwJ]. clear. induction n as [|n IH]; [reflexivity|]. cbn [repeat draws]. rewrite IH. ring.
  - cbn [as_samples pwJ]. unfold prodJ. rewrite <- IH, <- (draws_with_looks (view (fst th))) by apply as_samples_length. reflexivity.
Qed.

Lemma target_as_samples n d th b : cluster_target (pwP prior d) (pwJ view d) th (as_samples n d b)
  = pwJ (looks_target prior view n) d th b.
Proof.
  unfold cluster_target. rewrite draws_as_samples.
  exact (f_equal (fun h => h th b) (eq_sym (pw_theta_sample prior (fun th => pwP (view th) n) d))).
Qed.

Lemma fresh_as_samples n d x b : cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d) x (as_samples n d b)
  = pwJ (looks_fresh LT prior view n) d x b.
Proof.
  transitivity (fresh_sample (pwlist LT d) (pwP prior d) (pwJ (fun th => pwP (view th) n) d) (pwJ view d) x b).
  - unfold cluster_fresh, fresh_sample. apply fsum_ext. intros th _. unfold cluster_target. rewrite draws_as_samples. reflexivity.
  - rewrite <- pw_fresh_sample. reflexivity.
Qed.

Section Learner.
Variables (n d : nat).
Context {M : Type} (LM : list M) (k : list (pw bool d) -> M -> R).
Let k' (b : pw (pw bool n) d) : M -> R := k (as_samples n d b).
Hypothesis Hk : kernel (draw_lists (pwlist LBool d) n) LM k.

Lemma looks_kernel : kernel (pwlist (pwlist LBool n) d) LM k'.
Proof. split; [intros b m Hb Hm|intros b Hb]; apply Hk; try apply in_as_samples; assumption. Qed.

Lemma push_fresh_as_samples : push (draw_lists (pwlist LBool d) n) (cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d)) k
  = push (pwlist (pwlist LBool n) d) (pwJ (looks_fresh LT prior view n) d) k'.
Proof.
  apply functional_extensionality. intros x. apply functional_extensionality. intros m. unfold push. rewrite fsum_as_samples.
  apply fsum_ext. intros b _. rewrite fresh_as_samples. reflexivity.
Qed.

Lemma push_target_as_samples th m : push (draw_lists (pwlist LBool d) n) (cluster_target (pwP prior d) (pwJ view d)) k th m
  = push (pwlist (pwlist LBool n) d) (pwJ (looks_target prior view n) d) k' th m.
Proof. unfold push. rewrite fsum_as_samples. apply fsum_ext. intros b _. rewrite target_as_samples. reflexivity. Qed.

Lemma kept_as_samples : CMI (pwlist LT d) (draw_lists (pwlist LBool d) n) LM
    (fun th b m => cluster_target (pwP prior d) (pwJ view d) th b * k b m)
  = CMI (pwlist LT d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (looks_target prior view n) d th b * k' b m).
Proof.
  rewrite (CMI_kernel _ _ _ _ _ Hk), (CMI_kernel _ _ _ _ _ looks_kernel). apply fsum_ext. intros th _. rewrite fsum_as_samples.
  apply fsum_ext. intros b _. apply fsum_ext. intros m _. rewrite target_as_samples, push_target_as_samples.
  assert (E : margX (draw_lists (pwlist LBool d) n) (cluster_target (pwP prior d) (pwJ view d)) th
    = margX (pwlist (pwlist LBool n) d) (pwJ (looks_target prior view n) d) th).
  { unfold margX. rewrite fsum_as_samples. apply fsum_ext. intros; apply target_as_samples. }
  rewrite E. reflexivity.
Qed.
End Learner.

Lemma error_of_looks n d e : error_at_least (pwlist LBool d) (pwlist (pwlist LBool n) d) (pwJ (looks_fresh LT prior view n) d) e ->
  error_at_least (pwlist LBool d) (draw_lists (pwlist LBool d) n) (cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d)) e.
Proof. intros H M LM k phi Hk Hphi. rewrite push_fresh_as_samples. apply H; [apply looks_kernel, Hk|exact Hphi]. Qed.

Lemma cost_of_looks n d z c : cost_at_least (pwlist LT d) (pwlist LBool d) (pwlist (pwlist LBool n) d) (pwJ (looks_target prior view n) d)
    (pwJ (looks_fresh LT prior view n) d) z c ->
  cost_at_least (pwlist LT d) (pwlist LBool d) (draw_lists (pwlist LBool d) n) (cluster_target (pwP prior d) (pwJ view d))
    (cluster_fresh (pwlist LT d) (pwP prior d) (pwJ view d)) z c.
Proof.
  intros H M LM k phi Hk Hphi. rewrite push_fresh_as_samples, (kept_as_samples n d LM k Hk). apply H; [apply looks_kernel, Hk|exact Hphi].
Qed.
End Looks.
