(** SUBSTITUTION: places that are all points of a box, by continuity. *)
From Coq Require Import Reals Lra Lia FunctionalExtensionality.
From MemAnalysis Require Import Definitions Term Roots Slope Place.
Open Scope R_scope.

Definition substitution_rules : Prop :=
  forall t q n m c v (B F X A H G : (nat -> R) -> Prop) b1 b2 f1 h1 h2 g1 g2 e1 low high o2 keep,
    keep = from_null_on \/ keep = above_null -> (1 <= n)%nat -> (c < m)%nat -> (forall i, (i < n)%nat -> q i = t i) ->
    becomes q A m v c (n - 1) (m - 1) -> (forall p, A p -> ends_well q m keep p) -> (forall p, B p -> all_defined t n p) ->
    reached B F X v b1 b2 -> spanned F A v f1 f1 -> reached A H A v h1 h2 -> reached A G A v g1 g2 ->
    enclosed q H c e1 low -> enclosed q G c high o2 -> (forall p, B p -> low <= p v <= high) ->
    forall p, B p -> ends_well t n keep p.

(** The smaller and the larger one of two numbers, by an absolute value. *)
Lemma smaller_one x y : Rmin x y = (x + y - Rabs (x - y)) / 2.
Proof. unfold Rmin, Rabs. destruct (Rle_dec x y), (Rcase_abs (x - y)); lra. Qed.

Lemma larger_one x y : Rmax x y = (x + y + Rabs (x - y)) / 2.
Proof. unfold Rmax, Rabs. destruct (Rle_dec x y), (Rcase_abs (x - y)); lra. Qed.

Lemma continuous_abs f : continuity f -> continuity (fun w => Rabs (f w)).
Proof. intros Hf. apply (continuity_comp f Rabs Hf). exact Rcontinuity_abs. Qed.

Lemma continuous_smaller f g : continuity f -> continuity g -> continuity (fun w => Rmin (f w) (g w)).
Proof.
  intros Hf Hg. replace (fun w => Rmin (f w) (g w)) with (fun w => (f w + g w - Rabs (f w - g w)) * / 2).
  - apply continuity_mult; [| apply continuity_const; intros x y; reflexivity].
    apply continuity_minus; [apply continuity_plus; assumption | apply continuous_abs; apply continuity_minus; assumption].
  - apply functional_extensionality. intros w. rewrite smaller_one. reflexivity.
Qed.

Lemma continuous_larger f g : continuity f -> continuity g -> continuity (fun w => Rmax (f w) (g w)).
Proof.
  intros Hf Hg. replace (fun w => Rmax (f w) (g w)) with (fun w => (f w + g w + Rabs (f w - g w)) * / 2).
  - apply continuity_mult; [| apply continuity_const; intros x y; reflexivity].
    apply continuity_plus; [apply continuity_plus; assumption | apply continuous_abs; apply continuity_minus; assumption].
  - apply functional_extensionality. intros w. rewrite larger_one. reflexivity.
Qed.

Lemma continuous_number r : continuity (fun _ => r).
Proof. apply continuity_const. intros x y. reflexivity. Qed.

Lemma continuous_identity : continuity (fun w => w).
Proof. exact (derivable_continuous _ derivable_id). Qed.

(** A number, or the end of a segment that is next to it. *)
Definition within (a b w : R) : R := Rmax a (Rmin b w).

Lemma within_continuous a b : continuity (within a b).
Proof.
  apply continuous_larger; [apply continuous_number |]. apply continuous_smaller; [apply continuous_number | exact continuous_identity].
Qed.

Lemma within_way a b w : a <= b -> way a b (within a b w).
Proof. intros H. unfold within, way, Rmax, Rmin. destruct (Rle_dec b w); destruct (Rle_dec a _); lra. Qed.

Lemma within_same a b w : way a b w -> within a b w = w.
Proof. intros [H1 H2]. unfold within, Rmax, Rmin. destruct (Rle_dec b w); destruct (Rle_dec a _); lra. Qed.

(** Results are continuous where all have results. *)
Lemma continuous_result t m (path : R -> nat -> R) : (forall v, continuity (fun w => path w v)) -> (forall w, all_defined t m (path w)) ->
  forall k, (k < m)%nat -> exists f, continuity f /\ forall w, has_result t (path w) k (f w).
Proof.
  intros Hpath Hdef k. induction k as [k IH] using (well_founded_induction Wf_nat.lt_wf). intros Hk.
  assert (Hat : forall w, exists x, has_result t (path w) k x) by (intros w; exact (Hdef w k Hk)).
  destruct (Hat 0) as (x0 & Hx0).
  inversion Hx0 as [? r Hr | ? u Hu | ? i j r ? ? Hr Hi Hj | ? i j ? ? Hr Hi Hj | ? i ? Hr Hi | ? i j ? ? Hr Hi Hj | ? i ? Hr Hi |
    ? i ? Hr Hi | ? i ? Hr Hi | ? i ? Hr Hi | ? i j ? ? Hr Hi Hj | ? i h ? Hr Hi Hh | ? i n ? ? Hr Hi Hx Hn | ? i ? Hr Hi]; subst;
    try (destruct (IH i Hi) as (f & Hf & Hfr); [lia |]); try (destruct (IH j Hj) as (g & Hg & Hgr); [lia |]).
  - exists (fun _ => x0). split; [apply continuous_number | intros w; apply r_number; exact Hr].
  - exists (fun w => path w u). split; [apply Hpath | intros w; apply r_variable; exact Hu].
  - exists (fun w => f w + r * g w). split; [apply continuity_plus; [exact Hf | apply continuity_scal; exact Hg] |].
    intros w. eapply r_sum; eauto.
  - exists (fun w => f w * g w). split; [apply continuity_mult; assumption | intros w; eapply r_product; eauto].
  - exists (fun w => f w * f w). split; [apply continuity_mult; assumption | intros w; eapply r_square; eauto].
  - assert (Hall : forall w, g w <> 0).
    { intros w. destruct (Hat w) as (z & Hz). destruct (of_quotient _ _ _ _ _ _ Hr Hz) as (x1 & y1 & _ & Hy1 & Hne & _).
      rewrite (has_result_unique _ _ _ _ (Hgr w) y1 Hy1). exact Hne. }
    exists (fun w => f w / g w). split; [apply (continuity_div f g); assumption | intros w; eapply r_quotient; eauto].
  - exists (fun w => exp (f w)). split; [| intros w; eapply r_exp; eauto].
    apply (continuity_comp f exp Hf). exact (derivable_continuous _ derivable_exp).
  - assert (Hall : forall w, 0 < f w).
    { intros w. destruct (Hat w) as (z & Hz). destruct (of_ln _ _ _ _ _ Hr Hz) as (x1 & Hx1 & Hpos & _).
      rewrite (has_result_unique _ _ _ _ (Hfr w) x1 Hx1). exact Hpos. }
    exists (fun w => ln (f w)). split; [| intros w; eapply r_ln; eauto].
    intros w. apply (continuity_pt_comp f ln); [apply Hf |].
    apply derivable_continuous_pt. exists (/ f w). apply derivable_pt_lim_ln. apply Hall.
  - assert (Hall : forall w, 0 <= f w).
    { intros w. destruct (Hat w) as (z & Hz). destruct (of_sqrt _ _ _ _ _ Hr Hz) as (x1 & Hx1 & Hpos & _).
      rewrite (has_result_unique _ _ _ _ (Hfr w) x1 Hx1). exact Hpos. }
    exists (fun w => sqrt (f w)). split; [| intros w; eapply r_sqrt; eauto].
    intros w. apply (continuity_pt_comp f sqrt); [apply Hf | apply continuity_pt_sqrt; apply Hall].
  - exists (fun w => Rabs (f w)). split; [apply continuous_abs; exact Hf | intros w; eapply r_abs; eauto].
  - exists (fun w => Rmin (f w) (g w)). split; [apply continuous_smaller; assumption | intros w; eapply r_min; eauto].
  - exists (fun w => h (f w)). split; [apply (continuity_comp f h); assumption | intros w; eapply r_function; eauto].
  - exists (fun w => root n (f w)). split; [apply (continuity_comp f (root n)); [exact Hf | apply root_continuity; exact Hn] |].
    intros w. destruct (Hat w) as (z & Hz). assert (Hz' := Hz). apply (of_root _ _ _ _ _ _ Hr) in Hz'.
    destruct Hz' as (x1 & Hx1 & _ & _ & ->). rewrite (has_result_unique _ _ _ _ (Hfr w) x1 Hx1). exact Hz.
  - assert (Hall : forall w, 0 <= f w).
    { intros w. destruct (Hat w) as (z & Hz). destruct (of_weighted _ _ _ _ _ Hr Hz) as (x1 & Hx1 & Hpos & _).
      rewrite (has_result_unique _ _ _ _ (Hfr w) x1 Hx1). exact Hpos. }
    exists (fun w => f w * ln (f w)). split; [| intros w; eapply r_weighted; eauto].
    intros w. apply (continuity_pt_comp f (fun u => u * ln u)); [apply Hf | apply weight_continuous; apply Hall].
Qed.

Lemma moved_again (p : nat -> R) v x y : moved (moved p v x) v y = moved p v y.
Proof. apply functional_extensionality. intros w. unfold moved. destruct (Nat.eqb w v); reflexivity. Qed.

Lemma moved_back (p : nat -> R) v : moved p v (p v) = p.
Proof. apply functional_extensionality. exact (back p v). Qed.

(** A continuous result takes all values between two. *)
Lemma value_between q m c v (p : nat -> R) a b s r y : (c < m)%nat -> a <= b -> (forall w, way a b w -> all_defined q m (moved p v w)) ->
  way a b s -> way a b r -> (forall x, has_result q (moved p v s) c x -> x <= y) ->
  (forall x, has_result q (moved p v r) c x -> y <= x) -> exists w, way a b w /\ has_result q (moved p v w) c y.
Proof.
  intros Hc Hab Hdef Hs Hr Hlow Hhigh.
  destruct (continuous_result q m (fun w => moved p v (within a b w))) with (k := c) as (f & Hf & Hres).
  - intros u. unfold moved. destruct (Nat.eqb u v); [apply within_continuous | apply continuous_number].
  - intros w. apply Hdef. apply within_way. exact Hab.
  - exact Hc.
  - assert (H1 : f s <= y). { apply Hlow. rewrite <- (within_same a b s Hs) at 1. apply Hres. }
    assert (H2 : y <= f r). { apply Hhigh. rewrite <- (within_same a b r Hr) at 1. apply Hres. }
    assert (Hg : continuity (fun w => f w - y)) by (apply continuity_minus; [exact Hf | apply continuous_number]).
    assert (Hz : exists z, f z = y).
    { destruct (Rle_dec s r) as [Hsr | Hsr].
      - destruct (IVT_cor (fun w => f w - y) s r Hg Hsr) as (z & _ & Hz); [nra |]. exists z. lra.
      - destruct (IVT_cor (fun w => f w - y) r s Hg) as (z & _ & Hz); [lra | nra |]. exists z. lra. }
    destruct Hz as (z & Hz). exists (within a b z). split; [apply within_way; exact Hab |]. rewrite <- Hz. apply Hres.
Qed.

Lemma SUBSTITUTION : substitution_rules.
Proof.
  intros t q n m c v B F X A H G b1 b2 f1 h1 h2 g1 g2 e1 low high o2 keep Hkeep Hn Hc Eq Hplaced HA Hdef HB HF HH HG Hlow Hhigh Hin p Hp.
  destruct (HB p Hp) as (s0 & Hs0 & _). assert (HA0 : A (moved p v s0)).
  { rewrite <- (moved_again p v s0 s0). apply (HF _ f1 Hs0); [lra |]. rewrite moved_same. split; [apply Rmin_r | apply Rmax_r]. }
  destruct (HH _ HA0) as (s & Hs & _ & Hsway). destruct (HG _ HA0) as (r & Hr & _ & Hrway).
  rewrite moved_same in Hsway, Hrway. rewrite moved_again in Hs, Hr.
  assert (Hall : forall w, way (Rmin s r) (Rmax s r) w -> A (moved p v w)).
  { intros w [Hw1 Hw2]. rewrite <- (moved_again p v s0 w).
    destruct (Rle_dec (Rmin s s0) w) as [H1 | H1]; [destruct (Rle_dec w (Rmax s s0)) as [H2 | H2] |].
    - apply Hsway. split; assumption.
    - apply Hrway. unfold way, Rmin, Rmax in *.
      destruct (Rle_dec s r), (Rle_dec s s0), (Rle_dec r s0); lra.
    - apply Hrway. unfold way, Rmin, Rmax in *.
      destruct (Rle_dec s r), (Rle_dec s s0), (Rle_dec r s0); lra. }
  destruct (value_between q m c v p (Rmin s r) (Rmax s r) s r (p v) Hc) as (w & Hw & Hplace).
  - apply Rle_trans with s; [apply Rmin_l | apply Rmax_l].
  - intros w Hw. exact (proj1 (HA _ (Hall w Hw))).
  - split; [apply Rmin_l | apply Rmax_l].
  - split; [apply Rmin_r | apply Rmax_r].
  - intros x Hx. destruct (Hlow _ Hs) as (x' & Hx' & Hle). rewrite (has_result_unique _ _ _ _ Hx _ Hx'). specialize (Hin p Hp). lra.
  - intros x Hx. destruct (Hhigh _ Hr) as (x' & Hx' & Hle). rewrite (has_result_unique _ _ _ _ Hx _ Hx'). specialize (Hin p Hp). lra.
  - destruct (HA _ (Hall w Hw)) as [Hdq (z & Hz & Hkept)].
    destruct (Hplaced _ (p v) (Hall w Hw) Hdq Hplace) as (y & Hy & Hlast). rewrite moved_again, moved_back in Hy.
    split; [exact (Hdef p Hp) |]. exists y. split.
    + apply (transferred t q n) in Hy; [exact Hy | exact Eq | lia].
    + rewrite <- (has_result_unique _ _ _ _ Hz _ Hlast). exact Hkept.
Qed.
