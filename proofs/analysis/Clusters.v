(** Mixtures of equal clusters whose coordinates are seen by n looks each: what is stated of their learners, and that the samples of a
    cluster, which are a list, are the looks at its coordinates. *)
From Coq Require Import Reals Lra Lia List FunctionalExtensionality.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Domination Privacy Signs Mix MixLearn.
Import ListNotations.
Open Scope R_scope.

(** ** What is stated *)

Lemma same_margins {Th B B'} (LT : list Th) k : forall (L : nat -> list B) (L' : nat -> list B') J J' th, In th (pwlist LT k) ->
  (forall j t, In t LT -> margX (L j) (J j) t = margX (L' j) (J' j) t) ->
  margX (cluster_words k L) (cluster_law k J) th = margX (cluster_words k L') (cluster_law k J') th.
Proof.
  induction k as [|k IH]; intros L L' J J' th Hth H; [reflexivity|]. destruct th as [t th].
  apply in_prod_iff in Hth. destruct Hth as [Ht Hth].
  assert (E : forall C (L : nat -> list C) J, margX (cluster_words (S k) L) (cluster_law (S k) J) (t, th)
    = margX (L O) (J O) t * margX (cluster_words k (fun j => L (S j))) (cluster_law k (fun j => J (S j))) th).
  { intros C L0 J0. unfold margX. cbn [cluster_words cluster_law]. apply (fsum_times (L0 O) _ (J0 O t)). }
  rewrite !E, (H O t Ht). f_equal. apply (IH (fun j => L (S j)) (fun j => L' (S j)) (fun j => J (S j)) (fun j => J' (S j)) th Hth).
  intros; apply H; assumption.
Qed.

Section Mixture.
Context {Th X : Type} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) (k N : nat) (freq : nat -> R).
Let samples (i : pw nat N) (j : nat) : list (list X) := draw_lists LX (hits (Nat.eqb j) N i).

(** The learner f of k clusters of these frequencies sees N samples and which cluster each is of; a test phi for each cluster. *)
Definition mixture_learner {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) (phi : nat -> X -> M -> R) : Prop :=
  (forall i, In i (pwlist (seq 0 k) N) -> kernel (cluster_words k (samples i)) LM (f i)) /\
  (forall j x m, (j < k)%nat -> In x LX -> In m LM -> 0 <= phi j x m <= 1).
(** Its error, the mean over the clusters, and what it keeps about the samples and whose they are, in nats. *)
Definition mixture_error {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) (phi : nat -> X -> M -> R) : R :=
  fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
    mean_error LX LM (push (samples i j) (cluster_fresh LT w V) (seen_by LT k (samples i) (fun _ => cluster_target w V) (f i) j)) (phi j))).
Definition mixture_kept {M} (LM : list M) (f : pw nat N -> pw (list X) k -> M -> R) : R :=
  CMI (pwlist LT k) (tagged (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i))) LM
    (fun th s m => pwP freq N (fst s) * cluster_law k (fun _ => cluster_target w V) th (snd s) * f (fst s) (snd s) m).

(** Every learner has an error of at least e; every learner with an error of at most e memorizes at least v bits. *)
Definition every_mixture_errs (e : R) : Prop := forall M (LM : list M) f phi, mixture_learner LM f phi -> e <= mixture_error LM f phi.
Definition every_mixture_learner (e v : R) : Prop := forall M (LM : list M) f phi, mixture_learner LM f phi ->
  mixture_error LM f phi <= e -> v <= mixture_kept LM f / ln 2.

(** Some learner has an error of at most e and memorizes at most v bits. *)
Definition some_mixture_learner (e v : R) : Prop := exists M (LM : list M) f phi, mixture_learner LM f phi /\
  mixture_error LM f phi <= e /\ mixture_kept LM f / ln 2 <= v.

Hypothesis HF : law (seq 0 k) freq.
Hypothesis Hw : law LT w.
Hypothesis HV : forall th, In th LT -> law LX (V th).

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

Theorem mixture_errors (least : R) (e : nat -> nat -> R) :
  (forall j m, (j < k)%nat -> (m <= N)%nat -> error_at_least LX (draw_lists LX m) (cluster_fresh LT w V) (e j m)) ->
  least <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (freq j * e j m))) ->
  every_mixture_errs least.
Proof.
  intros HE Hl M LM f phi [Hf Hphi]. apply Rle_trans with (1 := Hl). rewrite <- (by_counts (fun j m => freq j * e j m)).
  apply (MIX_FEASIBLE LT LX LM (pwlist (seq 0 k) N) (pwP freq N) k samples (fun _ _ => cluster_target w V) (fun _ _ => cluster_fresh LT w V)
    f phi freq (fun i j => e j (hits (Nat.eqb j) N i)) words_law Hf Hphi).
  intros i j _ Hj. split; [apply freq_nonneg, Hj|]. split; [apply target_joint; assumption|apply HE; [exact Hj|apply hits_at_most]].
Qed.

Theorem mixture_costs (nu e v : R) (psi : nat -> nat -> R) : 0 <= nu ->
  (forall j m, (j < k)%nat -> (m <= N)%nat ->
     cost_at_least LT LX (draw_lists LX m) (cluster_target w V) (cluster_fresh LT w V) (nu * freq j) (psi j m)) ->
  v * ln 2 + nu * e <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * psi j m)) ->
  every_mixture_learner e v.
Proof.
  intros Hnu HC Hv M LM f phi [Hf Hphi] HE. rewrite <- by_counts in Hv.
  assert (HT : forall m, joint LT (draw_lists LX m) (cluster_target w V)) by (intros; apply target_joint; assumption).
  assert (A := MIX_COST LT LX LM (pwlist (seq 0 k) N) (pwP freq N) k samples (fun _ _ => cluster_target w V)
    (fun _ _ => cluster_fresh LT w V) f phi freq (fun i j => psi j (hits (Nat.eqb j) N i)) nu e words_law Hf Hphi Hnu
    ltac:(intros i j _ Hj; split; [apply HT|apply HC; [exact Hj|apply hits_at_most]]) HE).
  assert (B := clusters_known (pwlist LT k) LM (pwlist (seq 0 k) N) (fun i => cluster_words k (samples i)) (pwP freq N)
    (fun _ => cluster_law k (fun _ => cluster_target w V)) f
    (margX (cluster_words k (fun _ => [tt])) (cluster_law k (fun _ th (_ : unit) => w th))) words_law).
  assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  unfold mixture_kept. etransitivity; [|apply B].
  - lra.
  - intros i Hi. split; [apply clusters_joint; intros; apply HT|]. split; [apply Hf, Hi|].
    intros th Hth.
    apply (same_margins LT); [exact Hth|]. intros j t Ht.
    transitivity (w t); [exact (target_margX LT LX w V HV _ t Ht)|unfold margX; cbn [fsum]; ring].
Qed.
End Mixture.

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
