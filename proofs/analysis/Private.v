(** What a private learner needs: neighbours differ in one of n samples, and what is memorized bounds the parameters of privacy from
    below [PRIV]; of d signs, where the samples are n words of d signs. *)
From Coq Require Import Reals Lra Lia List.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Privacy Signs Certificates.
Import ListNotations.
Open Scope R_scope.

(** n words of length d, as d words of length n. *)
Fixpoint zip {A B} (d : nat) : pw A d -> pw B d -> pw (A * B) d := match d with
  | O => fun _ _ => tt
  | S d => fun a b => ((fst a, fst b), zip d (snd a) (snd b)) end.
Fixpoint empty_words {A} (d : nat) : pw (pw A 0) d := match d with O => tt | S d => (tt, empty_words d) end.
Fixpoint columns {A} (n d : nat) : pw (pw A d) n -> pw (pw A n) d := match n with
  | O => fun _ => empty_words d
  | S n => fun b => zip d (fst b) (columns n d (snd b)) end.

Lemma zip_sum {A B} (LA : list A) (LB : list B) d : forall f : pw (A * B) d -> R,
  fsum (pwlist LA d) (fun a => fsum (pwlist LB d) (fun b => f (zip d a b))) = fsum (pwlist (list_prod LA LB) d) f.
Proof.
  induction d as [|d IH]; intros f.
  - cbn [pwlist fsum zip]. ring.
  - change (fsum (list_prod LA (pwlist LA d)) (fun a => fsum (list_prod LB (pwlist LB d)) (fun b => f (zip (S d) a b)))
      = fsum (list_prod (list_prod LA LB) (pwlist (list_prod LA LB) d)) f).
    rewrite !fsum_prod1. apply fsum_ext. intros x _.
    rewrite (fsum_ext _ _ (fun a => fsum LB (fun y => fsum (pwlist LB d) (fun b => f ((x, y), zip d a b)))))
      by (intros a _; rewrite fsum_prod1; reflexivity).
    rewrite fsum_swap. apply fsum_ext. intros y _. exact (IH (fun c => f ((x, y), c))).
Qed.

Lemma empty_sum {A} (LA : list A) d : forall f : pw (pw A 0) d -> R, f (empty_words d) = fsum (pwlist (pwlist LA 0) d) f.
Proof.
  induction d as [|d IH]; intros f; [cbn [pwlist fsum empty_words]; ring|].
  change (f (tt, empty_words d) = fsum (list_prod (pwlist LA 0) (pwlist (pwlist LA 0) d)) f). rewrite fsum_prod1.
  transitivity (fsum (pwlist (pwlist LA 0) d) (fun c => f (tt, c)) + 0); [rewrite <- (IH (fun c => f (tt, c))); ring|reflexivity].
Qed.

Lemma columns_sum {A} (LA : list A) n d : forall f : pw (pw A n) d -> R,
  fsum (pwlist (pwlist LA d) n) (fun w => f (columns n d w)) = fsum (pwlist (pwlist LA n) d) f.
Proof.
  induction n as [|n IH]; intros f.
  - rewrite <- (empty_sum LA d f). cbn [pwlist fsum columns]. ring.
  - change (fsum (list_prod (pwlist LA d) (pwlist (pwlist LA d) n)) (fun w => f (columns (S n) d w))
      = fsum (pwlist (list_prod LA (pwlist LA n)) d) f).
    rewrite fsum_prod1, <- (zip_sum LA (pwlist LA n) d f). apply fsum_ext. intros a _. exact (IH (fun c => f (zip d a c))).
Qed.

Lemma zip_law {T A B} (J : T -> A -> R) (K : T -> B -> R) d : forall th a b,
  pwJ (fun t c => J t (fst c) * K t (snd c)) d th (zip d a b) = pwJ J d th a * pwJ K d th b.
Proof.
  assert (E : forall x y r r1 r2 : R, r = r1 * r2 -> x * y * r = x * r1 * (y * r2)) by (intros; subst; ring).
  induction d as [|d IH]; intros th a b; cbn [pwJ]; [ring|]. exact (E _ _ _ _ _ (IH (snd th) (snd a) (snd b))).
Qed.

Lemma word_law_ext {T A} (J K : T -> A -> R) d : (forall t a, J t a = K t a) -> forall th a, pwJ J d th a = pwJ K d th a.
Proof. intros E. induction d as [|d IH]; intros th a; cbn [pwJ]; [reflexivity|]. unfold prodJ. rewrite E. f_equal. apply IH. Qed.

Lemma word_kernel {T A} (LT : list T) (LA : list A) (V : T -> A -> R) d : (forall t, In t LT -> law LA (V t)) ->
  forall th, In th (pwlist LT d) -> law (pwlist LA d) (pwJ V d th).
Proof.
  intros H. induction d as [|d IH]; intros th Hth.
  - split; [intros a _; cbn [pwJ]; lra|cbn [pwlist fsum pwJ]; ring].
  - destruct th as [t th]. apply in_prod_iff in Hth. destruct Hth as [Ht Hth]. specialize (H t Ht). specialize (IH th Hth). split.
    + intros [a w] Hw. apply in_prod_iff in Hw. apply Rmult_le_pos; [apply H|apply IH]; apply Hw.
    + change (fsum (list_prod LA (pwlist LA d)) (prodJ V (pwJ V d) (t, th)) = 1). rewrite fsum_prod1.
      transitivity (fsum LA (fun a => V t a * fsum (pwlist LA d) (pwJ V d th)));
        [apply fsum_ext; intros a _; exact (fsum_scal (pwlist LA d) (V t a) (pwJ V d th))|].
      rewrite (proj2 IH), fsum_scal_r, (proj2 H). ring.
Qed.

Lemma all_words {A} (l : list A) d : (forall a, In a l) -> forall w, In w (pwlist l d).
Proof.
  intros H. induction d as [|d IH]; intros w; [destruct w; left; reflexivity|]. destruct w as [a w]. apply in_prod; [apply H|apply IH].
Qed.

(** ** Floors of the parameters, for learners of n samples of any finite alphabets *)

(** D <= mu^2/2 between neighbours, which a mu-GDP learner has. *)
Definition divergence_close M (LM : list M) (mu : R) : (M -> R) -> (M -> R) -> Prop := KL_close LM (mu ^ 2 / 2).

(** Whoever keeps at least m bits of the samples, with laws of the output on neighbours that are close with the parameter x, has x >= v. *)
Definition is_floor (close : forall M, list M -> R -> (M -> R) -> (M -> R) -> Prop) (n : nat) (m v : R) : Prop :=
  forall Th X M (LT : list Th) (LX : list X) (LM : list M) (w : Th -> R) (P : Th -> X -> R) (k : pw X n -> M -> R) (x : R),
  law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k -> 0 < x -> on_neighbours LX n k (close M LM x) ->
  m * ln 2 <= CMI LT (pwlist LX n) LM (fun th b o => w th * pwP (P th) n b * k b o) -> v <= x.

Section Floors.
Variables (n : nat) (m v : R).

Theorem floor_pure : 0 < v -> INR n * (dp_factor v - 1 - ln (dp_factor v)) < m * ln 2 -> is_floor (@pure_close) n m v.
Proof.
  intros Hv H Th X M LT LX LM w P k x Hw HP Hk Hx HN Hm. assert (B := PRIV_pure LT LX LM n w P k x Hx Hw HP Hk HN).
  destruct (Rle_dec v x) as [L|L]; [exact L|exfalso].
  assert (I := Rmult_le_compat_l (INR n) _ _ (pos_INR n) (PRIV_increasing x v ltac:(lra))). lra.
Qed.

Hypothesis Hn : (1 <= n)%nat.

Lemma per_sample x c : INR n * c <= m * ln 2 -> m * ln 2 <= INR n * x -> c <= x.
Proof.
  intros H1 H2. assert (P : 0 < INR n) by (apply lt_0_INR; lia). apply Rmult_le_reg_l with (1 := P). lra.
Qed.

Theorem floor_zCDP : INR n * v <= m * ln 2 -> is_floor (@zCDP_close) n m v.
Proof.
  intros H Th X M LT LX LM w P k x Hw HP Hk Hx HN Hm. apply per_sample; [exact H|].
  apply Rle_trans with (1 := Hm). apply PRIV_zCDP; try assumption. lra.
Qed.

Theorem floor_divergence : 0 <= v -> INR n * (v ^ 2 / 2) <= m * ln 2 -> is_floor divergence_close n m v.
Proof.
  intros Hv H Th X M LT LX LM w P k x Hw HP Hk Hx HN Hm.
  assert (S := per_sample _ _ H (Rle_trans _ _ _ Hm (PRIV_divergence LT LX LM n w P k (x ^ 2 / 2) Hw HP Hk HN))).
  destruct (Rle_dec v x) as [L|L]; [exact L|exfalso]. nra.
Qed.
End Floors.

Lemma nats_of_bits m x : m <= x / ln 2 -> m * ln 2 <= x.
Proof.
  intros H. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  apply Rmult_le_compat_r with (r := ln 2) in H; [|lra]. unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in H by lra. exact H.
Qed.

(** The information about samples that are written in another way, each once. *)
Lemma reordered_CMI {Z B B' M} (LZ : list Z) (LB : list B) (LB' : list B') (LM : list M) (p : B' -> B) (T : Z -> B -> M -> R) T' :
  (forall h, fsum LB' (fun b => h (p b)) = fsum LB h) -> (forall z b m, In b LB' -> T' z b m = T z (p b) m) ->
  CMI LZ LB' LM T' = CMI LZ LB LM T.
Proof.
  intros HS HT. unfold CMI. apply fsum_ext. intros z _.
  rewrite <- (HS (fun b => fsum LM (fun m => T z b m * ln (T z b m * fsum LB (fun b' => fsum LM (T z b'))
    / (fsum LM (T z b) * fsum LB (fun b' => T z b' m)))))).
  assert (E : forall b, In b LB' -> fsum LM (T' z b) = fsum LM (T z (p b))) by (intros b Hb; apply fsum_ext; intros m _; apply HT, Hb).
  apply fsum_ext. intros b Hb. apply fsum_ext. intros m _. rewrite (HT z b m Hb), (E b Hb).
  rewrite (fsum_ext LB' (fun b => fsum LM (T' z b)) (fun b => fsum LM (T z (p b))) E), (HS (fun b => fsum LM (T z b))).
  rewrite (fsum_ext LB' (fun b => T' z b m) (fun b => T z (p b) m) (fun b Hb => HT z b m Hb)), (HS (fun b => T z b m)). reflexivity.
Qed.

Section Private.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (n d : nat) (JX : bool -> pw bool n -> R).
Hypothesis Hprior : law LT prior.
Hypothesis Hview : forall th, In th LT -> law LBool (view th).

Lemma empty_law e : forall th, pwJ (looks_target prior view 0) e th (empty_words e) = pwP prior e th.
Proof.
  assert (E : forall x r s : R, r = s -> x * 1 * r = x * s) by (intros; subst; ring).
  induction e as [|e IH]; intros th; [reflexivity|]. exact (E _ _ _ (IH (snd th))).
Qed.

Lemma columns_law th w :
  pwJ (looks_target prior view n) d th (columns n d w) = pwP prior d th * pwP (pwJ view d th) n w.
Proof.
  assert (E : forall x y z r : R, r = y * z -> x * r = y * (x * z)) by (intros; subst; ring).
  clear JX. revert w. induction n as [|m IH]; intros w.
  - transitivity (pwP prior d th); [exact (empty_law d th)|cbn [pwP]; ring].
  - transitivity (pwJ (fun t c => view t (fst c) * looks_target prior view m t (snd c)) d th (columns (S m) d w));
      [apply word_law_ext; intros t c; exact (E (prior t) _ _ _ eq_refl)|].
    exact (eq_trans (zip_law view (looks_target prior view m) d th (fst w) (columns m d (snd w))) (E _ _ _ _ (IH (snd w)))).
Qed.

Lemma columns_memorized {M} (LM : list M) (k : pw (pw bool n) d -> M -> R) :
  CMI (pwlist LT d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (looks_target prior view n) d th b * k b m)
  = CMI (pwlist LT d) (pwlist (pwlist LBool d) n) LM
      (fun th w m => pwP prior d th * pwP (pwJ view d th) n w * k (columns n d w) m).
Proof.
  symmetry. apply (reordered_CMI _ _ _ LM (columns n d)); [exact (columns_sum LBool n d)|].
  intros th w m _. rewrite columns_law. reflexivity.
Qed.

(** Whatever the learner k and the test phi: if the rates of errors are as accurate allows, and the laws of its output on neighbours
    are close, the parameter x of that is at least v. *)
Definition every_private (close : forall M, list M -> R -> (M -> R) -> (M -> R) -> Prop) (accurate : R -> R -> Prop) (v : R) : Prop :=
  forall M (LM : list M) (k : pw (pw bool n) d -> M -> R) (phi : pw bool d -> M -> R) (x : R), kernel (pwlist (pwlist LBool n) d) LM k ->
  (forall a m, In a (pwlist LBool d) -> In m LM -> 0 <= phi a m <= 1) ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ JX d) k in
  accurate (1 - expect2 (pwlist LBool d) LM G phi)
    (expect2 (pwlist LBool d) LM (fun a m => margX LM G a * margY (pwlist LBool d) G m) phi) ->
  0 < x -> on_neighbours (pwlist LBool d) n (fun w => k (columns n d w)) (close M LM x) -> v <= x.

Theorem private_learners close accurate m v :
  every_learner LT LBool (pwlist LBool n) (looks_target prior view n) JX d accurate m -> is_floor close n m v ->
  every_private close accurate v.
Proof.
  intros Hm HV M LM k phi x Hk Hphi G HA Hx HN.
  assert (K : kernel (pwlist (pwlist LBool d) n) LM (fun w => k (columns n d w))).
  { assert (I : forall w, In (columns n d w) (pwlist (pwlist LBool n) d)) by (intros w; apply all_words; intros b; apply in_words).
    split; [intros w o _ Ho; apply Hk; [apply I|exact Ho]|intros w _; apply Hk, I]. }
  apply (HV _ _ _ (pwlist LT d) (pwlist LBool d) LM (pwP prior d) (pwJ view d) _ x (pwP_law LT prior d Hprior)
    (word_kernel LT LBool view d Hview) K Hx HN).
  apply nats_of_bits. rewrite <- columns_memorized. exact (Hm M LM k phi Hk Hphi HA).
Qed.
End Private.
