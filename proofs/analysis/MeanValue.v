(** MEAN-VALUE: what bounds of a derivative between two points say about the values there. Continuity is asked for on the closed segment only. *)
From Coq Require Import Reals Lra.
Open Scope R_scope.

(** f, frozen outside of [a, b]. *)
Definition frozen (f : R -> R) (a b t : R) : R := f (Rmax a (Rmin t b)).

Lemma frozen_inside f a b t : a <= t <= b -> frozen f a b t = f t.
Proof.
  intros H. unfold frozen. rewrite Rmin_left by lra. rewrite Rmax_right by lra. reflexivity.
Qed.

Lemma clamp_inside a b t : a <= b -> a <= Rmax a (Rmin t b) <= b.
Proof.
  intros H. unfold Rmax, Rmin. destruct (Rle_dec t b); destruct (Rle_dec a _); lra.
Qed.

Lemma clamp_near a b s t : a <= b -> a <= t <= b -> Rabs (Rmax a (Rmin s b) - t) <= Rabs (s - t).
Proof.
  intros H Ht. unfold Rmax, Rmin, Rabs.
  destruct (Rle_dec s b); destruct (Rle_dec a _); repeat destruct (Rcase_abs _); lra.
Qed.

Lemma mean_value_between (f df : R -> R) (a b : R) : a < b ->
  (forall t e, a <= t <= b -> 0 < e -> exists d, 0 < d /\ forall s, a <= s <= b -> Rabs (s - t) < d -> Rabs (f s - f t) < e) ->
  (forall t, a < t < b -> derivable_pt_lim f t (df t)) ->
  exists u, a < u < b /\ f b - f a = df u * (b - a).
Proof.
  intros Hab Hc Hd.
  assert (Hg : forall t, a < t < b -> derivable_pt_lim (frozen f a b) t (df t)).
  { intros t Ht e He. destruct (Hd t Ht e He) as [d Hdelta].
    assert (Hpos : 0 < Rmin d (Rmin (t - a) (b - t))).
    { apply Rmin_pos; [apply cond_pos | apply Rmin_pos; lra]. }
    exists (mkposreal _ Hpos). simpl. intros h Hh Hsmall.
    assert (Rabs h < d) by (eapply Rlt_le_trans; [exact Hsmall | apply Rmin_l]).
    assert (Rabs h < Rmin (t - a) (b - t)) as Hends by (eapply Rlt_le_trans; [exact Hsmall | apply Rmin_r]).
    assert (Rabs h < t - a) by (eapply Rlt_le_trans; [exact Hends | apply Rmin_l]).
    assert (Rabs h < b - t) by (eapply Rlt_le_trans; [exact Hends | apply Rmin_r]).
    rewrite !frozen_inside; [apply Hdelta; assumption | lra |].
    unfold Rabs in *. destruct (Rcase_abs h); lra. }
  assert (Hgc : forall t, a <= t <= b -> continuity_pt (frozen f a b) t).
  { intros t Ht e He. destruct (Hc t e Ht He) as [d [Hdpos Hdelta]].
    exists d. split; [exact Hdpos|]. intros s [_ Hs]. simpl in *. unfold R_dist in *.
    rewrite (frozen_inside f a b t Ht). unfold frozen. apply Hdelta.
    - apply clamp_inside. lra.
    - eapply Rle_lt_trans; [apply clamp_near; lra | exact Hs]. }
  assert (pr1 : forall t, a < t < b -> derivable_pt (frozen f a b) t).
  { intros t Ht. exists (df t). apply Hg. exact Ht. }
  assert (pr2 : forall t, a < t < b -> derivable_pt id t) by (intros; apply derivable_pt_id).
  destruct (MVT (frozen f a b) id a b pr1 pr2 Hab Hgc) as [u [Hu Heq]].
  { intros t _. apply derivable_continuous_pt. apply derivable_pt_id. }
  exists u. split; [exact Hu|].
  assert (H1 : derive_pt (frozen f a b) u (pr1 u Hu) = df u) by (apply derive_pt_eq_0; apply Hg; exact Hu).
  assert (H2 : derive_pt id u (pr2 u Hu) = 1) by (apply derive_pt_eq_0; apply derivable_pt_lim_id).
  rewrite H1, H2 in Heq. unfold id in Heq.
  rewrite !frozen_inside in Heq by lra. lra.
Qed.

Theorem MEAN_VALUE : forall (f df : R -> R) (c x m : R),
  (forall t e, Rmin c x <= t <= Rmax c x -> 0 < e ->
    exists d, 0 < d /\ forall s, Rmin c x <= s <= Rmax c x -> Rabs (s - t) < d -> Rabs (f s - f t) < e) ->
  (forall t, Rmin c x < t < Rmax c x -> derivable_pt_lim f t (df t)) ->
  ((forall t, Rmin c x < t < Rmax c x -> m <= df t) ->
    (c <= x -> f c + m * (x - c) <= f x) /\ (x <= c -> f x <= f c + m * (x - c))) /\
  ((forall t, Rmin c x < t < Rmax c x -> df t <= m) ->
    (c <= x -> f x <= f c + m * (x - c)) /\ (x <= c -> f c + m * (x - c) <= f x)).
Proof.
  intros f df c x m Hc Hd.
  destruct (Rtotal_order c x) as [H | [H | H]].
  - rewrite Rmin_left, Rmax_right in * by lra.
    destruct (mean_value_between f df c x H Hc Hd) as [u [Hu Heq]].
    split; intros Hm; specialize (Hm u Hu); split; intros; try lra.
    + assert (0 <= (df u - m) * (x - c)) by (apply Rmult_le_pos; lra). lra.
    + assert (0 <= (m - df u) * (x - c)) by (apply Rmult_le_pos; lra). lra.
  - subst x. split; intros; split; intros; lra.
  - rewrite Rmin_right, Rmax_left in * by lra.
    destruct (mean_value_between f df x c H Hc Hd) as [u [Hu Heq]].
    split; intros Hm; specialize (Hm u Hu); split; intros; try lra.
    + assert (0 <= (df u - m) * (c - x)) by (apply Rmult_le_pos; lra). lra.
    + assert (0 <= (m - df u) * (c - x)) by (apply Rmult_le_pos; lra). lra.
Qed.
