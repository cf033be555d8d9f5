(** PLACE: terms at places that other terms name, and what is least there. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions Term MeanValue Slope.
Open Scope R_scope.

(** The place of a point p is p with the result of operation c in place of the variable v: what k is there is what q is at p. *)
Definition becomes (t : nat -> operation) (B : (nat -> R) -> Prop) (m v c k q : nat) : Prop :=
  forall p x, B p -> all_defined t m p -> has_result t p c x -> exists y, has_result t (moved p v x) k y /\ has_result t p q y.
Definition spanned (B A : (nat -> R) -> Prop) (v : nat) (low high : R) : Prop :=
  forall p s, B p -> low <= s <= high -> forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> A (moved p v w).
(** An operation of i and j, and the same one of x and y. *)
Definition copied (o r : operation) (i j x y : nat) : Prop :=
  (exists q, o = op_sum i j q /\ r = op_sum x y q) \/ (o = op_product i j /\ r = op_product x y) \/
  (o = op_square i /\ r = op_square x) \/ (o = op_quotient i j /\ r = op_quotient x y) \/ (o = op_exp i /\ r = op_exp x) \/
  (o = op_ln i /\ r = op_ln x) \/ (o = op_sqrt i /\ r = op_sqrt x) \/ (o = op_abs i /\ r = op_abs x) \/
  (o = op_min i j /\ r = op_min x y) \/ (exists h, o = op_function h i /\ r = op_function h x) \/
  (exists n, o = op_root n i /\ r = op_root n x) \/ (o = op_weighted i /\ r = op_weighted x).
Definition from_null_on (x : R) : Prop := 0 <= x.
Definition above_null (x : R) : Prop := 0 < x.
Definition place_rules : Prop :=
  (forall t B m v c k r, t k = op_number r -> becomes t B m v c k k) /\
  (forall t B m v c k u, t k = op_variable u -> becomes t B m v c k (if Nat.eqb u v then c else k)) /\
  (forall t B m v c k q i j x y, (k < m)%nat -> (q < m)%nat -> copied (t k) (t q) i j x y -> becomes t B m v c i x ->
    becomes t B m v c j y -> becomes t B m v c k q) /\
  (forall t (B : (nat -> R) -> Prop) m v c k q l, becomes t B m v c k q ->
    (forall p, B p -> all_defined t m p -> exists z, has_result t p q z /\ has_result t p l z) -> becomes t B m v c k l) /\
  (forall B v n l p g low high, is_free B v -> p <= n -> l <= g -> p <= low -> high <= g ->
    spanned (real_range B v n l) (real_range B v p g) v low high /\ spanned (whole_range B v n l) (real_range B v p g) v low high) /\
  (forall B A v low high u n l, u <> v -> spanned B A v low high ->
    spanned (real_range B u n l) (real_range A u n l) v low high /\ spanned (whole_range B u n l) (whole_range A u n l) v low high) /\
  (forall t r w q v n l h m c z (B A : (nat -> R) -> Prop) low high keep, keep = from_null_on \/ keep = above_null -> (1 <= n <= l)%nat -> (l <= h)%nat -> (l <= m)%nat ->
    (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) 1 ->
    (forall i, (i < l)%nat -> w i = r i) -> is_slope w v h (l - 1) (h - 1) 1 -> (forall i, (i < l)%nat -> q i = r i) ->
    becomes q B m v c (n - 1) (m - 1) -> becomes q B m v c (l - 1) z -> q z = op_number 0 ->
    enclosed q B c low high -> spanned B A v low high ->
    (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well w h from_null_on p) ->
    forall p, B p -> ends_well t n keep p) /\
  (forall t r w q v n l h m c g x y (B A : (nat -> R) -> Prop) low high keep, keep = from_null_on \/ keep = above_null -> (1 <= n <= l)%nat -> (l <= h)%nat -> (h <= m)%nat ->
    (c < h)%nat -> (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) 1 ->
    (forall i, (i < l)%nat -> w i = r i) -> (forall i, (i < h)%nat -> q i = w i) ->
    w (h - 1)%nat = op_product g (l - 1) -> w g = op_sum x c (-1) -> w x = op_variable v ->
    is_slope w v h c y 1 -> w y = op_number 0 -> becomes q B m v c (n - 1) (m - 1) ->
    enclosed q B c low high -> spanned B A v low high ->
    (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well w h from_null_on p) ->
    forall p, B p -> ends_well t n keep p) /\
  (forall t (p : nat -> R) k i j x y z, (t k = op_product i j \/ t k = op_quotient i j) -> has_result t p k z ->
    has_result t p i x -> 0 <= x -> has_result t p j y -> 0 <= y -> 0 <= z) /\
  (forall t (p : nat -> R) k i j l g h x d z, t k = op_sum i j 1 -> t l = op_sum g h (-1) -> t g = op_square i -> t h = op_square j ->
    has_result t p k z -> has_result t p i x -> 0 <= x -> has_result t p l d -> 0 <= d -> 0 <= z /\ (0 < d -> 0 < z)).

Lemma becomes_variable t B m v c k u : t k = op_variable u -> becomes t B m v c k (if Nat.eqb u v then c else k).
Proof.
  intros Ht p x _ _ Hc. destruct (Nat.eqb_spec u v) as [-> | Hu].
  - exists x. split; [| exact Hc]. replace x with (moved p v x v) at 2 by apply moved_same. apply r_variable. exact Ht.
  - exists (p u). split; [| apply r_variable; exact Ht]. rewrite <- (moved_other p v x u Hu). apply r_variable. exact Ht.
Qed.

Ltac results := repeat match goal with
  | H1 : has_result ?t ?p ?i ?a, H2 : has_result ?t ?p ?i ?b |- _ =>
      assert (a = b) by exact (has_result_unique t p i a H1 b H2); subst; clear H2
  end.

Lemma becomes_operation t (B : (nat -> R) -> Prop) m v c k q i j x y : (k < m)%nat -> (q < m)%nat -> copied (t k) (t q) i j x y ->
  becomes t B m v c i x -> becomes t B m v c j y -> becomes t B m v c k q.
Proof.
  intros Hk Hq Hcopy Hi Hj p u Hp Hdef Hc. destruct (Hdef k Hk) as (a & Ha). destruct (Hdef q Hq) as (b & Hb).
  destruct (Hi p u Hp Hdef Hc) as (d & Hd & Hd'). destruct (Hj p u Hp Hdef Hc) as (e & He & He'). exists b. split; [| exact Hb].
  destruct Hcopy as [(r & E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) |
    [(E1 & E2) | [(h & E1 & E2) | [(n & E1 & E2) | (E1 & E2)]]]]]]]]]]]; inversion Ha; try congruence; inversion Hb; try congruence;
    repeat match goal with H1 : ?s ?n = _, H2 : ?s ?n = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst; results.
  - eapply r_sum; eassumption.
  - eapply r_product; eassumption.
  - eapply r_square; eassumption.
  - eapply r_quotient; eassumption.
  - eapply r_exp; eassumption.
  - eapply r_ln; eassumption.
  - eapply r_sqrt; eassumption.
  - eapply r_abs; eassumption.
  - eapply r_min; eassumption.
  - eapply r_function; eassumption.
  - eapply r_root; try eassumption. reflexivity.
  - eapply r_weighted; eassumption.
Qed.

Lemma spanned_range B v n l p g low high : is_free B v -> p <= n -> l <= g -> p <= low -> high <= g ->
  spanned (real_range B v n l) (real_range B v p g) v low high /\ spanned (whole_range B v n l) (real_range B v p g) v low high.
Proof.
  intros HB H1 H2 H3 H4.
  assert (H : forall z s, B z -> n <= z v <= l -> low <= s <= high -> forall w, way (Rmin s (z v)) (Rmax s (z v)) w ->
    real_range B v p g (moved z v w)).
  { intros z s Hz Hv Hs w [Hw1 Hw2]. split; [apply HB; exact Hz |]. rewrite moved_same.
    assert (p <= Rmin s (z v)) by (apply Rmin_glb; lra). assert (Rmax s (z v) <= g) by (apply Rmax_lub; lra). lra. }
  split; intros z s Hz Hs; [destruct Hz as [Hz Hv] | destruct Hz as [Hz [Hv _]]]; apply H; assumption.
Qed.

Lemma spanned_with (B A : (nat -> R) -> Prop) v low high u n l : u <> v -> spanned B A v low high ->
  spanned (real_range B u n l) (real_range A u n l) v low high /\ spanned (whole_range B u n l) (whole_range A u n l) v low high.
Proof.
  intros Hu H. split; intros p s Hp Hs w Hw.
  - destruct Hp as [Hp Hr]. split; [exact (H p s Hp Hs w Hw) | rewrite moved_other; assumption].
  - destruct Hp as [Hp Hr]. split; [exact (H p s Hp Hs w Hw) | rewrite moved_other by assumption; exact Hr].
Qed.

(** What is at least as large at u as at s, a derivative having the sign of the distance from s. *)
Lemma least_at a b f g s u : (forall x, way a b x -> D_in f g (way a b) x) -> way a b s -> way a b u ->
  (forall x, way a b x -> 0 <= (x - s) * g x) -> f s <= f u.
Proof.
  intros HD Hs Hu Hg. unfold way in *. destruct (Rtotal_order s u) as [Hlt | [<- | Hgt]]; [| lra |].
  - destruct (mean_value_between f g s u Hlt) as (w & Hw & He).
    + intros x e Hx He. destruct (continuous_within a b f g x) with (e := e) as (d & Hd & Hc); [apply HD; unfold way; lra | exact He |].
      exists d; split; [exact Hd |]. intros y Hy. apply Hc. unfold way; lra.
    + intros x Hx. apply (interior a b); [lra | apply HD; unfold way; lra].
    + assert (Hw' : a <= w <= b) by lra. specialize (Hg w Hw'). nra.
  - destruct (mean_value_between f g u s Hgt) as (w & Hw & He).
    + intros x e Hx He. destruct (continuous_within a b f g x) with (e := e) as (d & Hd & Hc); [apply HD; unfold way; lra | exact He |].
      exists d; split; [exact Hd |]. intros y Hy. apply Hc. unfold way; lra.
    + intros x Hx. apply (interior a b); [lra | apply HD; unfold way; lra].
    + assert (Hw' : a <= w <= b) by lra. specialize (Hg w Hw'). nra.
Qed.

Lemma back (p : nat -> R) v w : moved p v (p v) w = p w.
Proof. unfold moved. destruct (Nat.eqb_spec w v) as [-> | _]; reflexivity. Qed.

Lemma kept keep x y : keep = from_null_on \/ keep = above_null -> keep x -> x <= y -> keep y.
Proof. intros [-> | ->]; unfold from_null_on, above_null; lra. Qed.

(** A term that is not negative, or positive, at the place, and at least as large at the point. *)
Lemma from_place t r n l v p s a b f g y keep : keep = from_null_on \/ keep = above_null -> (n <= l)%nat -> (1 <= n)%nat -> (forall i, (i < n)%nat -> r i = t i) ->
  (forall w, way a b w -> all_defined r l (moved p v w)) -> way a b s -> way a b (p v) ->
  (forall w, way a b w -> has_result r (moved p v w) (n - 1) (f w) /\ has_result r (moved p v w) (l - 1) (g w) /\
    D_in f g (way a b) w) -> (forall x, way a b x -> 0 <= (x - s) * g x) -> has_result r (moved p v s) (n - 1) y -> keep y ->
  ends_well t n keep p.
Proof.
  intros Hkeep Hn H1 E Hdef Hs Hp Hf Hg Hy H0.
  assert (Hle : f s <= f (p v)). { apply (least_at a b f g s (p v)); try assumption. intros x Hx. apply (Hf x Hx). }
  split.
  - intros i Hi. destruct (Hdef (p v) Hp i) as (x & Hx); [lia |]. exists x. apply (transferred t r n) in Hx; [| exact E | exact Hi].
    apply (same_point t _ _ (back p v)). exact Hx.
  - exists (f (p v)). split.
    + destruct (Hf (p v) Hp) as (Hx & _). apply (transferred t r n) in Hx; [| exact E | lia]. apply (same_point t _ _ (back p v)). exact Hx.
    + destruct (Hf s Hs) as (Hx & _). rewrite (has_result_unique _ _ _ _ Hy _ Hx) in H0. exact (kept keep _ _ Hkeep H0 Hle).
Qed.

Lemma least_by_rise t r w q v n l h m c z (B A : (nat -> R) -> Prop) low high keep : keep = from_null_on \/ keep = above_null -> (1 <= n <= l)%nat -> (l <= h)%nat -> (l <= m)%nat ->
  (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) 1 ->
  (forall i, (i < l)%nat -> w i = r i) -> is_slope w v h (l - 1) (h - 1) 1 -> (forall i, (i < l)%nat -> q i = r i) ->
  becomes q B m v c (n - 1) (m - 1) -> becomes q B m v c (l - 1) z -> q z = op_number 0 ->
  enclosed q B c low high -> spanned B A v low high ->
  (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well w h from_null_on p) ->
  forall p, B p -> ends_well t n keep p.
Proof.
  intros Hkeep Hn Hl Hm Er Hr Ew Hw Eq Hvalue Hslope Hz Hc Hspan HB HA p Hp.
  destruct (HB p Hp) as [Hdq (y & Hy & H0)]. destruct (Hc p Hp) as (s & Hcs & Hlow).
  set (a := Rmin s (p v)). set (b := Rmax s (p v)).
  assert (Hs : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Hpv : way a b (p v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  assert (Hin : forall u, way a b u -> A (moved p v u)) by (intros u Hu; exact (Hspan p s Hp Hlow u Hu)).
  assert (Hdw : forall u, way a b u -> all_defined w h (moved p v u)) by (intros u Hu; exact (proj1 (HA _ (Hin u Hu)))).
  assert (Hdr : forall u, way a b u -> all_defined r l (moved p v u)).
  { intros u Hu i Hi. destruct (Hdw u Hu i) as (x & Hx); [lia |]. exists x. apply (transferred r w l); assumption. }
  destruct (plain r v l _ _ Hr p a b Hdr) as (f & g & Hf). destruct (plain w v h _ _ Hw p a b Hdw) as (k & d & Hk).
  assert (Hsame : forall u, way a b u -> k u = g u).
  { intros u Hu. destruct (Hf u Hu) as (_ & Hg & _). destruct (Hk u Hu) as (Hk' & _). apply (transferred r w l) in Hk'; [| exact Ew | lia].
    exact (has_result_unique _ _ _ _ Hk' _ Hg). }
  destruct (Hvalue p s Hp Hdq Hcs) as (y' & Hy' & Hlast). rewrite (has_result_unique _ _ _ _ Hy _ Hlast) in H0.
  apply (transferred r q l) in Hy'; [| exact Eq | lia].
  destruct (Hslope p s Hp Hdq Hcs) as (x & Hx & Hx0). apply (transferred r q l) in Hx; [| exact Eq | lia].
  assert (Hnull : g s = 0).
  { destruct (Hf s Hs) as (_ & Hg & _). rewrite (has_result_unique _ _ _ _ Hg _ Hx). exact (of_number q p z 0 x Hz Hx0). }
  assert (Hrise : forall u e, way a b u -> way a b e -> u <= e -> g u <= g e).
  { intros u e Hu He Hue. rewrite <- !Hsame by assumption. apply (does_not_fall a b k d); try assumption.
    - intros i Hi. apply (Hk i Hi).
    - intros i Hi. destruct (Hk i Hi) as (_ & Hd & _). destruct (HA _ (Hin i Hi)) as [_ (j & Hj & Hpos)].
      rewrite (has_result_unique _ _ _ _ Hd _ Hj). exact Hpos. }
  apply (from_place t r n l v p s a b f g y' keep); try assumption; try lia.
  intros u Hu. destruct (Rle_dec s u) as [H | H].
  - assert (g s <= g u) by (apply Hrise; assumption). nra.
  - assert (g u <= g s) by (apply Hrise; try assumption; lra). nra.
Qed.

Lemma least_by_sign t r w q v n l h m c g0 x y (B A : (nat -> R) -> Prop) low high keep : keep = from_null_on \/ keep = above_null -> (1 <= n <= l)%nat -> (l <= h)%nat ->
  (h <= m)%nat -> (c < h)%nat -> (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) 1 ->
  (forall i, (i < l)%nat -> w i = r i) -> (forall i, (i < h)%nat -> q i = w i) ->
  w (h - 1)%nat = op_product g0 (l - 1) -> w g0 = op_sum x c (-1) -> w x = op_variable v ->
  is_slope w v h c y 1 -> w y = op_number 0 -> becomes q B m v c (n - 1) (m - 1) ->
  enclosed q B c low high -> spanned B A v low high ->
  (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well w h from_null_on p) ->
  forall p, B p -> ends_well t n keep p.
Proof.
  intros Hkeep Hn Hl Hm Hch Er Hr Ew Eq Elast Eg Ex Hconst Ey Hvalue Hc Hspan HB HA p Hp.
  destruct (HB p Hp) as [Hdq (z & Hz & H0)]. destruct (Hc p Hp) as (s & Hcs & Hlow).
  set (a := Rmin s (p v)). set (b := Rmax s (p v)).
  assert (Hs : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Hpv : way a b (p v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  assert (Hin : forall u, way a b u -> A (moved p v u)) by (intros u Hu; exact (Hspan p s Hp Hlow u Hu)).
  assert (Hdw : forall u, way a b u -> all_defined w h (moved p v u)) by (intros u Hu; exact (proj1 (HA _ (Hin u Hu)))).
  assert (Hdr : forall u, way a b u -> all_defined r l (moved p v u)).
  { intros u Hu i Hi. destruct (Hdw u Hu i) as (e & He); [lia |]. exists e. apply (transferred r w l); assumption. }
  destruct (plain r v l _ _ Hr p a b Hdr) as (f & g & Hf). destruct (plain w v h _ _ Hconst p a b Hdw) as (k & d & Hk).
  destruct (Hvalue p s Hp Hdq Hcs) as (y' & Hy' & Hlast). rewrite (has_result_unique _ _ _ _ Hz _ Hlast) in H0.
  assert (Eqr : forall i, (i < l)%nat -> q i = r i). { intros i Hi. rewrite Eq by lia. apply Ew. exact Hi. }
  apply (transferred r q l) in Hy'; [| exact Eqr | lia].
  assert (Hkp : k (p v) = s).
  { destruct (Hk (p v) Hpv) as (Hx & _). apply (same_point w _ _ (back p v)) in Hx.
    apply (transferred w q h) in Hcs; [| exact Eq | exact Hch]. exact (has_result_unique _ _ _ _ Hx _ Hcs). }
  assert (Hks : forall u, way a b u -> k u = s).
  { intros u Hu. rewrite <- Hkp. apply (constant_along a b k d); try assumption. intros e He. destruct (Hk e He) as (_ & H & HD).
    split; [exact HD | exact (of_number w _ y 0 _ Ey H)]. }
  apply (from_place t r n l v p s a b f g y' keep); try assumption; try lia.
  intros u Hu. destruct (HA _ (Hin u Hu)) as [_ (e & He & Hpos)]. destruct (Hf u Hu) as (_ & Hg & _). destruct (Hk u Hu) as (Hkx & _).
  destruct (of_product w _ (h - 1) g0 (l - 1) e Elast He) as (e1 & e2 & H1 & H2 & ->).
  destruct (of_sum w _ g0 x c (-1) e1 Eg H1) as (e3 & e4 & H3 & H4 & ->).
  apply (transferred r w l) in H2; [| exact Ew | lia].
  rewrite (has_result_unique _ _ _ _ H2 _ Hg) in Hpos. rewrite (has_result_unique _ _ _ _ H4 _ Hkx), (Hks u Hu) in Hpos.
  rewrite (of_variable w _ x v e3 Ex H3), moved_same in Hpos. unfold from_null_on in Hpos. nra.
Qed.

(** ** Signs of products, quotients and sums *)

Lemma sign_of_two t (p : nat -> R) k i j x y z : (t k = op_product i j \/ t k = op_quotient i j) -> has_result t p k z ->
  has_result t p i x -> 0 <= x -> has_result t p j y -> 0 <= y -> 0 <= z.
Proof.
  intros [Ht | Ht] Hz Hx Hx0 Hy Hy0; inversion Hz; try congruence;
    repeat match goal with H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst; results.
  - apply Rmult_le_pos; assumption.
  - apply Rmult_le_pos; [assumption |]. left. apply Rinv_0_lt_compat. lra.
Qed.

Lemma sign_by_squares t (p : nat -> R) k i j l g h x d z : t k = op_sum i j 1 -> t l = op_sum g h (-1) -> t g = op_square i ->
  t h = op_square j -> has_result t p k z -> has_result t p i x -> 0 <= x -> has_result t p l d -> 0 <= d -> 0 <= z /\ (0 < d -> 0 < z).
Proof.
  intros Ek El Eg Eh Hz Hx Hx0 Hd Hd0.
  destruct (of_sum t p k i j 1 z Ek Hz) as (x' & y & Hx' & Hy & ->). destruct (of_sum t p l g h (-1) d El Hd) as (e & f & He & Hf & ->).
  inversion He; try congruence; inversion Hf; try congruence;
    repeat match goal with H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst; results.
  split; [nra | intros H; nra].
Qed.

Lemma PLACE : place_rules.
Proof.
  unfold place_rules.
  split. { intros t B m v c k r Ht p x _ _ _. exists r. split; apply r_number; exact Ht. }
  split. { exact becomes_variable. }
  split. { exact becomes_operation. }
  split. { intros t B m v c k q l Hk Hsame p x Hp Hdef Hc. destruct (Hk p x Hp Hdef Hc) as (y & Hy & Hq).
    destruct (Hsame p Hp Hdef) as (z & Hz & Hl). exists y. split; [exact Hy |]. rewrite (has_result_unique _ _ _ _ Hq _ Hz). exact Hl. }
  split. { exact spanned_range. }
  split. { exact spanned_with. }
  split. { exact least_by_rise. }
  split. { exact least_by_sign. }
  split. { exact sign_of_two. }
  exact sign_by_squares.
Qed.
