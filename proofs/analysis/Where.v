(** WHERE: terms on the part of a box where a condition holds. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions Term MeanValue Slope Place.
Open Scope R_scope.

(** The points of a box at which a term has results that end well. *)
Definition part_where (B : (nat -> R) -> Prop) (g : nat -> operation) (h : nat) (good : R -> Prop) (p : nat -> R) : Prop :=
  B p /\ ends_well g h good p.
(** Operations with results for all results of their operands, which are before the operation k. *)
Definition always_defined (k : nat) (o : operation) : Prop :=
  (exists q, o = op_number q) \/ (exists v, o = op_variable v) \/
  exists i j, (i < k)%nat /\ (j < k)%nat /\ ((exists q, o = op_sum i j q) \/ o = op_product i j \/ o = op_square i \/ o = op_exp i \/
    o = op_abs i \/ o = op_min i j \/ exists h, continuity h /\ o = op_function h i).
(** Operations with results where their operand e, which is before the operation k, is above_null. *)
Definition needs_positive (k e : nat) (o : operation) : Prop :=
  (e < k)%nat /\ ((exists i, (i < k)%nat /\ o = op_quotient i e) \/ o = op_ln e \/ o = op_sqrt e \/ o = op_weighted e).
(** Where the first m operations of u have results, the operation k of t has that of the operation q of u. *)
Definition is_copy (t u : nat -> operation) (m k q : nat) : Prop :=
  forall p, all_defined u m p -> exists x, has_result t p k x /\ has_result u p q x.
(** There the first n operations of t have results. *)
Definition has_copies (t u : nat -> operation) (m n : nat) : Prop := forall p, all_defined u m p -> all_defined t n p.
Definition where_rules : Prop :=
  (forall t (B : (nat -> R) -> Prop) k wanted g h good, (forall p, B p -> ends_well t k wanted p) ->
    forall p, part_where B g h good p -> ends_well t k wanted p) /\
  (forall t (B : (nat -> R) -> Prop) m k l g h good,
    (forall p, B p -> all_defined t m p -> exists z, has_result t p k z /\ has_result t p l z) ->
    forall p, part_where B g h good p -> all_defined t m p -> exists z, has_result t p k z /\ has_result t p l z) /\
  (forall (B A E : (nat -> R) -> Prop) g h good, (forall p, B p -> A p \/ E p) ->
    forall p, part_where B g h good p -> part_where A g h good p \/ part_where E g h good p) /\
  (forall g (B : (nat -> R) -> Prop) h good p, part_where B g h good p -> ends_well g h good p) /\
  (forall g (B : (nat -> R) -> Prop) h u n z, (1 <= h <= n)%nat -> (forall i, (i < h)%nat -> u i = g i) -> u z = op_number 0 ->
    u (n - 1)%nat = op_sum z (h - 1) (-1) ->
    ((forall p, B p -> ends_well u n above_null p) -> forall p, ~ part_where B g h from_null_on p) /\
    ((forall p, B p -> ends_well u n from_null_on p) -> forall p, ~ part_where B g h above_null p)) /\
  (forall t k p, ends_well t k above_null p -> ends_well t k from_null_on p) /\
  (forall t k p, always_defined k (t k) -> all_defined t k p -> all_defined t (S k) p) /\
  (forall t k e y p, needs_positive k e (t k) -> all_defined t k p -> (forall i, (i < S e)%nat -> t i = y i) ->
    ends_well y (S e) above_null p ->
    all_defined t (S k) p) /\
  (forall t (p : nat -> R) k i j x y z, (t k = op_product i j \/ t k = op_square i \/ t k = op_quotient i j) -> has_result t p k z ->
    has_result t p i x -> 0 < x -> has_result t p j y -> 0 < y -> 0 < z) /\
  (forall t u m k q, (q < m)%nat -> t k = u q -> (exists r, t k = op_number r) \/ (exists v, t k = op_variable v) ->
    is_copy t u m k q) /\
  (forall t u m k q i j x y, (q < m)%nat -> copied (t k) (u q) i j x y -> (i < k)%nat -> (j < k)%nat -> is_copy t u m i x ->
    is_copy t u m j y -> is_copy t u m k q) /\
  (forall t u m, has_copies t u m 0) /\
  (forall t u m n q, has_copies t u m n -> is_copy t u m n q -> has_copies t u m (S n)) /\
  (forall t u m n r, has_copies t u m n -> t n = op_number r -> has_copies t u m (S n)) /\
  (forall t u m k q i j x, t k = op_sum i j 0 -> (i < k)%nat -> (j < k)%nat -> is_copy t u m i q -> is_copy t u m j x ->
    is_copy t u m k q) /\
  (forall t u m k q l j, (l < m)%nat -> is_copy t u m k q -> u l = op_sum q j 0 -> is_copy t u m k l) /\
  (forall t u m n wanted p, has_copies t u m n -> is_copy t u m (n - 1) (m - 1) -> ends_well u m wanted p ->
    ends_well t n wanted p) /\
  (forall g f (B : (nat -> R) -> Prop) m h good p, has_copies g f m h -> is_copy g f m (h - 1) (m - 1) ->
    part_where B f m good p -> part_where B g h good p) /\
  (forall f g (B : (nat -> R) -> Prop) m h good other, (forall p, part_where B g h other p -> ends_well f m good p) ->
    forall p, part_where B g h other p -> part_where B f m good p) /\
  (forall t x (B : (nat -> R) -> Prop) k i j o, (1 <= k)%nat -> t (k - 1)%nat = op_product i j -> o = i \/ o = j ->
    (forall n, (n < S o)%nat -> t n = x n) -> (forall p, B p -> ends_well x (S o) from_null_on p) ->
    forall p, part_where B t k above_null p -> ends_well x (S o) above_null p) /\
  (forall t (B : (nat -> R) -> Prop) m v c k q g h good, becomes t B m v c k q -> becomes t (part_where B g h good) m v c k q) /\
  (forall (B A : (nat -> R) -> Prop) v low high g, spanned B A v low high -> 0 < low -> g 0%nat = op_variable v ->
    spanned (part_where B g 1 above_null) (part_where A g 1 above_null) v low high) /\
  (forall t u (B : (nat -> R) -> Prop) m k q g h good wanted low high, is_copy t u m k q -> enclosed t B k low high ->
    (forall p, part_where B g h good p -> ends_well u m wanted p) -> enclosed u (part_where B g h good) q low high) /\
  (forall g x (B : (nat -> R) -> Prop) h good r i, (i < r < h)%nat -> (forall n, (n < S i)%nat -> g n = x n) ->
    (g r = op_sqrt i -> forall p, part_where B g h good p -> ends_well x (S i) from_null_on p) /\
    (g r = op_ln i -> forall p, part_where B g h good p -> ends_well x (S i) above_null p)) /\
  (forall f u h n z p, (1 <= h <= n)%nat -> (forall i, (i < h)%nat -> u i = f i) -> u z = op_number 0 ->
    u (n - 1)%nat = op_sum z (h - 1) (-1) -> ends_well u n above_null p -> ~ ends_well f h from_null_on p) /\
  (forall t u k wanted p, (forall i, (i < k)%nat -> t i = u i) -> ends_well u k wanted p -> all_defined t k p) /\
  (forall t k i y p, (i < k)%nat -> t k = op_sqrt i -> all_defined t k p -> (forall n, (n < S i)%nat -> t n = y n) ->
    ends_well y (S i) from_null_on p -> all_defined t (S k) p) /\
  (forall t u m k c v x y z r s, (r < m)%nat -> (s < m)%nat -> t k = op_variable v -> u x = op_variable v ->
    u y = op_sum x c (-1) -> u z = op_sum c x (-1) -> u r = op_sqrt y -> u s = op_sqrt z -> is_copy t u m k c) /\
  (forall t u m n q x wanted other p, (q < m)%nat -> is_copy t u m (n - 1) q -> (forall i, (i < S q)%nat -> u i = x i) ->
    ends_well t n wanted p -> ends_well u m other p -> ends_well x (S q) wanted p) /\
  (forall t r q g v n l m h c x d good (B A : (nat -> R) -> Prop) low high keep rate, keep = from_null_on \/ keep = above_null ->
    rate = from_null_on \/ rate = above_null -> (1 <= n <= l)%nat -> (1 <= h)%nat ->
    (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) d -> d = 1 \/ d = -1 ->
    (forall i, (i < n)%nat -> q i = t i) -> becomes q B m v c (n - 1) (m - 1) -> (forall i, (i < h)%nat -> q i = g i) ->
    q x = op_variable v -> (d = 1 -> q (h - 1)%nat = op_sum x c (-1)) -> (d = -1 -> q (h - 1)%nat = op_sum c x (-1)) ->
    enclosed q B c low high -> (d = 1 -> spanned B A v low low) -> (d = -1 -> spanned B A v high high) ->
    (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well r l rate p) ->
    (forall y, good y -> 0 <= y) -> forall p, part_where B g h good p ->
    ends_well t n keep p /\ (rate = above_null -> (forall y, good y -> 0 < y) -> ends_well t n above_null p)).

Lemma fails_everywhere g u n h z p x y : (1 <= h <= n)%nat -> (forall i, (i < h)%nat -> u i = g i) -> u z = op_number 0 ->
  u (n - 1)%nat = op_sum z (h - 1) (-1) -> has_result u p (n - 1) x -> has_result g p (h - 1) y -> x = - y.
Proof.
  intros Hh E Hz Hlast Hx Hy. destruct (of_sum u p _ _ _ _ x Hlast Hx) as (a & b & Ha & Hb & ->).
  rewrite (of_number u p z 0 a Hz Ha). apply (transferred g u h) in Hb; [| exact E | lia].
  rewrite (has_result_unique _ _ _ _ Hb _ Hy). lra.
Qed.

Lemma one_more t k p : all_defined t k p -> (exists x, has_result t p k x) -> all_defined t (S k) p.
Proof. intros H Hk i Hi. destruct (Nat.eq_dec i k) as [-> | Hn]; [exact Hk | apply H; lia]. Qed.

Lemma total_defined t k p : always_defined k (t k) -> all_defined t k p -> all_defined t (S k) p.
Proof.
  intros Ht H. apply one_more; [exact H |].
  destruct Ht as [(q & E) | [(v & E) | (i & j & Hi & Hj & E)]].
  - exists q. apply r_number. exact E.
  - exists (p v). apply r_variable. exact E.
  - destruct (H i Hi) as (x & Hx). destruct (H j Hj) as (y & Hy).
    destruct E as [(q & E) | [E | [E | [E | [E | [E | (h & Hh & E)]]]]]]; eexists.
    + eapply r_sum; eassumption.
    + eapply r_product; eassumption.
    + eapply r_square; eassumption.
    + eapply r_exp; eassumption.
    + eapply r_abs; eassumption.
    + eapply r_min; eassumption.
    + eapply r_function; eassumption.
Qed.

Lemma of_positive_defined t k e y p : needs_positive k e (t k) -> all_defined t k p -> (forall i, (i < S e)%nat -> t i = y i) ->
  ends_well y (S e) above_null p -> all_defined t (S k) p.
Proof.
  intros [He E] H Ey [_ (x & Hx & Hpos)]. apply one_more; [exact H |]. unfold above_null in Hpos.
  replace (S e - 1)%nat with e in Hx by lia.
  apply (transferred t y (S e)) in Hx; [| intros i Hi; symmetry; apply Ey; exact Hi | lia].
  destruct E as [(i & Hi & E) | [E | [E | E]]].
  - destruct (H i Hi) as (z & Hz). eexists. eapply r_quotient; try eassumption. lra.
  - eexists. eapply r_ln; eassumption.
  - eexists. eapply r_sqrt; try eassumption. lra.
  - eexists. eapply r_weighted; try eassumption. lra.
Qed.

Lemma positive_of_two t (p : nat -> R) k i j x y z : (t k = op_product i j \/ t k = op_square i \/ t k = op_quotient i j) ->
  has_result t p k z -> has_result t p i x -> 0 < x -> has_result t p j y -> 0 < y -> 0 < z.
Proof.
  intros [Ht | [Ht | Ht]] Hz Hx Hx0 Hy Hy0; inversion Hz; try congruence;
    repeat match goal with H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst; results.
  - apply Rmult_lt_0_compat; assumption.
  - apply Rmult_lt_0_compat; assumption.
  - apply Rmult_lt_0_compat; [assumption |]. apply Rinv_0_lt_compat. assumption.
Qed.

Lemma leaf_copy t u m k q : (q < m)%nat -> t k = u q -> (exists r, t k = op_number r) \/ (exists v, t k = op_variable v) ->
  is_copy t u m k q.
Proof.
  intros _ E [(r & H) | (v & H)] p _.
  - exists r. split; apply r_number; congruence.
  - exists (p v). split; apply r_variable; congruence.
Qed.

Lemma operation_copy t u m k q i j x y : (q < m)%nat -> copied (t k) (u q) i j x y -> (i < k)%nat -> (j < k)%nat ->
  is_copy t u m i x -> is_copy t u m j y -> is_copy t u m k q.
Proof.
  intros Hq Hcopy Hik Hjk Hi Hj p Hdef. destruct (Hdef q Hq) as (b & Hb). destruct (Hi p Hdef) as (d & Hd & Hd').
  destruct (Hj p Hdef) as (e & He & He'). exists b. split; [| exact Hb].
  destruct Hcopy as [(r & E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) |
    [(E1 & E2) | [(h & E1 & E2) | [(n & E1 & E2) | (E1 & E2)]]]]]]]]]]]; inversion Hb; try congruence;
    repeat match goal with H1 : u ?n = _, H2 : u ?n = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst;
    results.
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

(** A sum with 0 times something has the result of what it is added to. *)
Lemma repeat_copy t u m k q i j x : t k = op_sum i j 0 -> (i < k)%nat -> (j < k)%nat -> is_copy t u m i q -> is_copy t u m j x ->
  is_copy t u m k q.
Proof.
  intros E Hik Hjk Hi Hj p Hdef. destruct (Hi p Hdef) as (a & Ha & Ha'). destruct (Hj p Hdef) as (b & Hb & _).
  exists a. split; [| exact Ha']. replace a with (a + 0 * b) by ring. eapply r_sum; eassumption.
Qed.

Lemma copy_of_repeat t u m k q l j : (l < m)%nat -> is_copy t u m k q -> u l = op_sum q j 0 -> is_copy t u m k l.
Proof.
  intros Hl Hq E p Hdef. destruct (Hq p Hdef) as (a & Ha & Ha'). destruct (Hdef l Hl) as (c & Hc). exists a. split; [exact Ha |].
  pose proof Hc as Hsum. inversion Hsum; try congruence.
  repeat match goal with H1 : u l = _, H2 : u l = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst.
  results. match goal with H : has_result u p l (?s + 0 * ?y) |- has_result u p l ?s => replace s with (s + 0 * y) by ring; exact H end.
Qed.

Lemma of_copy t u m n wanted p : has_copies t u m n -> is_copy t u m (n - 1) (m - 1) -> ends_well u m wanted p ->
  ends_well t n wanted p.
Proof.
  intros Hall Hlast [Hdef (x & Hx & Hw)]. split; [exact (Hall p Hdef) |]. destruct (Hlast p Hdef) as (y & Hy & Hy').
  exists y. split; [exact Hy |]. rewrite (has_result_unique _ _ _ _ Hy' _ Hx). exact Hw.
Qed.

Lemma weaker t k p keep : keep = from_null_on \/ keep = above_null -> ends_well t k keep p -> ends_well t k from_null_on p.
Proof.
  intros Hkeep [H (x & Hx & Hpos)]. split; [exact H |]. exists x. split; [exact Hx |].
  destruct Hkeep as [-> | ->]; unfold above_null, from_null_on in *; lra.
Qed.

(** What has a positive derivative rises. *)
Lemma rises_from a b f g s u : s < u -> way a b s -> way a b u -> (forall x, way a b x -> D_in f g (way a b) x) ->
  (forall x, way a b x -> 0 <= g x) -> f s <= f u /\ ((forall x, way a b x -> 0 < g x) -> f s < f u).
Proof.
  intros Hlt Hs Hu HD H0. unfold way in *. destruct (mean_value_between f g s u Hlt) as (w & Hw & He).
  - intros x e Hx He. destruct (continuous_within a b f g x) with (e := e) as (d & Hd & Hc); [apply HD; unfold way; lra | exact He |].
    exists d; split; [exact Hd |]. intros y Hy. apply Hc. unfold way; lra.
  - intros x Hx. apply (interior a b); [lra | apply HD; unfold way; lra].
  - assert (Hw' : a <= w <= b) by lra. pose proof (H0 w Hw') as Hg. split; [nra |]. intros H. specialize (H w Hw'). nra.
Qed.

(** From a number s of the way to the point on. *)
Lemma from_number t r n l v d (p : nat -> R) s y keep rate : keep = from_null_on \/ keep = above_null ->
  rate = from_null_on \/ rate = above_null -> (1 <= n <= l)%nat -> (forall i, (i < n)%nat -> r i = t i) ->
  is_slope r v l (n - 1) (l - 1) d -> d = 1 \/ d = -1 -> 0 <= d * (p v - s) ->
  (forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> ends_well r l rate (moved p v w)) ->
  has_result t (moved p v s) (n - 1) y -> keep y ->
  ends_well t n keep p /\ (rate = above_null -> 0 < d * (p v - s) -> ends_well t n above_null p).
Proof.
  intros Hkeep Hrate Hn E Hslope Hd Hs HA Hy H0. set (a := Rmin s (p v)) in *. set (b := Rmax s (p v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Hap : way a b (p v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  destruct (Hslope p a b) as (f & g & Hf). { intros w Hw. exact (proj1 (HA w Hw)). }
  assert (Hend : forall good, good (f (p v)) -> ends_well t n good p).
  { intros good Hgood. split.
    - intros i Hi. destruct (proj1 (HA _ Hap) i) as (e & He); [lia |]. exists e.
      apply (transferred t r n) in He; [| exact E | exact Hi]. apply (same_point t _ _ (back p v)). exact He.
    - exists (f (p v)). split; [| exact Hgood]. destruct (Hf _ Hap) as (Hx & _).
      apply (transferred t r n) in Hx; [| exact E | lia]. apply (same_point t _ _ (back p v)). exact Hx. }
  assert (Hfs : f s = y).
  { destruct (Hf s Has) as (Hx & _). apply (transferred t r n) in Hx; [| exact E | lia]. exact (has_result_unique _ _ _ _ Hx _ Hy). }
  assert (Hg : forall w, way a b w -> rate (g w)).
  { intros w Hw. destruct (Hf w Hw) as (_ & Hx & _). destruct (HA w Hw) as [_ (x & Hx' & Hr)].
    rewrite (has_result_unique _ _ _ _ Hx _ Hx'). exact Hr. }
  assert (Hg0 : forall w, way a b w -> 0 <= g w).
  { intros w Hw. pose proof (Hg w Hw) as H. destruct Hrate as [-> | ->]; unfold from_null_on, above_null in H; lra. }
  assert (Hrise : 0 < d * (p v - s) -> f s <= f (p v) /\ ((forall w, way a b w -> 0 < g w) -> f s < f (p v))).
  { intros H. destruct Hd as [-> | ->].
    - destruct (rises_from a b (fun w => 1 * f w) g s (p v)) as [H1 H2]; try assumption; [lra | intros w Hw; apply (Hf w Hw) |].
      split; [lra |]. intros H3. specialize (H2 H3). lra.
    - destruct (rises_from a b (fun w => -1 * f w) g (p v) s) as [H1 H2]; try assumption; [lra | intros w Hw; apply (Hf w Hw) |].
      split; [lra |]. intros H3. specialize (H2 H3). lra. }
  assert (Hy0 : 0 <= y) by (destruct Hkeep as [-> | ->]; unfold from_null_on, above_null in H0; lra).
  split.
  - apply Hend. apply (kept keep y); [exact Hkeep | exact H0 |]. destruct (Rle_lt_or_eq_dec _ _ Hs) as [H | H].
    + destruct (Hrise H). lra.
    + assert (Heq : p v = s) by (destruct Hd as [-> | ->]; lra). rewrite Heq. lra.
  - intros -> H. apply Hend. destruct (Hrise H) as [_ H1]. specialize (H1 Hg). unfold above_null. lra.
Qed.

Lemma from_guard t r q g v n l m h c x d (good : R -> Prop) (B A : (nat -> R) -> Prop) low high keep rate :
  keep = from_null_on \/ keep = above_null -> rate = from_null_on \/ rate = above_null -> (1 <= n <= l)%nat -> (1 <= h)%nat ->
  (forall i, (i < n)%nat -> r i = t i) -> is_slope r v l (n - 1) (l - 1) d -> d = 1 \/ d = -1 ->
  (forall i, (i < n)%nat -> q i = t i) -> becomes q B m v c (n - 1) (m - 1) -> (forall i, (i < h)%nat -> q i = g i) ->
  q x = op_variable v -> (d = 1 -> q (h - 1)%nat = op_sum x c (-1)) -> (d = -1 -> q (h - 1)%nat = op_sum c x (-1)) ->
  enclosed q B c low high -> (d = 1 -> spanned B A v low low) -> (d = -1 -> spanned B A v high high) ->
  (forall p, B p -> ends_well q m keep p) -> (forall p, A p -> ends_well r l rate p) ->
  (forall y, good y -> 0 <= y) -> forall p, part_where B g h good p ->
  ends_well t n keep p /\ (rate = above_null -> (forall y, good y -> 0 < y) -> ends_well t n above_null p).
Proof.
  intros Hkeep Hrate Hn Hh Er Hslope Hd Eq Hbecomes Eg Ex Hup Hdown Hc Hlow Hhigh HB HA Hgood p [Hp [_ (y & Hy & Hgy)]].
  destruct (HB p Hp) as [Hdq (z & Hz & H0)]. destruct (Hc p Hp) as (s & Hcs & Hrange).
  destruct (Hbecomes p s Hp Hdq Hcs) as (z' & Hz' & Hlast). rewrite (has_result_unique _ _ _ _ Hz _ Hlast) in H0.
  apply (transferred t q n) in Hz'; [| exact Eq | lia].
  apply (transferred q g h) in Hy; [| intros i Hi; symmetry; apply Eg; exact Hi | lia].
  assert (Hdist : y = d * (p v - s)).
  { destruct Hd as [-> | ->].
    - destruct (of_sum q p _ _ _ _ y (Hup eq_refl) Hy) as (a & b & Ha & Hb & ->). rewrite (of_variable q p x v a Ex Ha).
      rewrite (has_result_unique _ _ _ _ Hb _ Hcs). lra.
    - destruct (of_sum q p _ _ _ _ y (Hdown eq_refl) Hy) as (a & b & Ha & Hb & ->). rewrite (of_variable q p x v b Ex Hb).
      rewrite (has_result_unique _ _ _ _ Ha _ Hcs). lra. }
  pose proof (Hgood y Hgy) as Hy0. rewrite Hdist in Hy0.
  destruct (from_number t r n l v d p s z' keep rate) as [H1 H2]; try assumption.
  - intros w [Hw1 Hw2]. apply HA. destruct Hd as [-> | ->].
    + rewrite Rmin_left in Hw1 by lra. rewrite Rmax_right in Hw2 by lra.
      apply (Hlow eq_refl p low Hp); [lra |]. rewrite Rmin_left, Rmax_right by lra. unfold way. lra.
    + rewrite Rmin_right in Hw1 by lra. rewrite Rmax_left in Hw2 by lra.
      apply (Hhigh eq_refl p high Hp); [lra |]. rewrite Rmin_right, Rmax_left by lra. unfold way. lra.
  - split; [exact H1 |]. intros Hr Hpos. apply H2; [exact Hr |]. rewrite <- Hdist. exact (Hpos y Hgy).
Qed.

Lemma spanned_where_positive (B A : (nat -> R) -> Prop) v low high g : spanned B A v low high -> 0 < low -> g 0%nat = op_variable v ->
  spanned (part_where B g 1 above_null) (part_where A g 1 above_null) v low high.
Proof.
  intros H Hlow Eg p s [Hp [_ (y & Hy & Hy0)]] Hs w Hw. split; [exact (H p s Hp Hs w Hw) |].
  assert (Hv : forall r, has_result g r 0 (r v)) by (intro r; apply r_variable; exact Eg).
  assert (Ey : y = p v) by exact (has_result_unique _ _ _ _ Hy _ (Hv p)). unfold above_null in *.
  split.
  - intros i Hi. replace i with 0%nat by lia. eexists. apply Hv.
  - exists (moved p v w v). split; [apply Hv |]. rewrite moved_same. destruct Hw as [Hw _].
    apply Rlt_le_trans with (Rmin s (p v)); [apply Rmin_glb_lt; lra | exact Hw].
Qed.

(** A factor of what is positive is not 0. *)
Lemma positive_factor t x (B : (nat -> R) -> Prop) k i j o : (1 <= k)%nat -> t (k - 1)%nat = op_product i j -> o = i \/ o = j ->
  (forall n, (n < S o)%nat -> t n = x n) -> (forall p, B p -> ends_well x (S o) from_null_on p) ->
  forall p, part_where B t k above_null p -> ends_well x (S o) above_null p.
Proof.
  intros _ E Ho Eq H p [Hp [_ (z & Hz & Hz0)]]. destruct (H p Hp) as [Hdef (y & Hy & Hy0)]. split; [exact Hdef |].
  exists y. split; [exact Hy |]. replace (S o - 1)%nat with o in Hy by lia.
  apply (transferred t x (S o)) in Hy; [| intros n Hn; symmetry; apply Eq; exact Hn | lia].
  unfold above_null, from_null_on in *. inversion Hz; try congruence.
  repeat match goal with H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst.
  destruct (Rle_lt_or_eq_dec _ _ Hy0) as [Hlt | <-]; [exact Hlt |]. exfalso.
  destruct Ho as [-> | ->]; results; lra.
Qed.

(** What has a square root is not negative, what has a logarithm is positive. *)
Lemma under_root g p r i z : g r = op_sqrt i -> has_result g p r z -> exists x, has_result g p i x /\ 0 <= x.
Proof.
  intros E H. inversion H; try congruence.
  repeat match goal with H1 : g r = _, H2 : g r = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst.
  eexists. split; eassumption.
Qed.

Lemma of_logarithm g p r i z : g r = op_ln i -> has_result g p r z -> exists x, has_result g p i x /\ 0 < x.
Proof.
  intros E H. inversion H; try congruence.
  repeat match goal with H1 : g r = _, H2 : g r = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst.
  eexists. split; eassumption.
Qed.

Lemma begun t u k p : (forall i, (i < k)%nat -> u i = t i) -> all_defined u k p -> all_defined t k p.
Proof. intros E H i Hi. destruct (H i Hi) as (x & Hx). exists x. exact (transferred t u k p i x E Hx Hi). Qed.

Lemma operand_of_condition g x (B : (nat -> R) -> Prop) h good r i : (i < r < h)%nat -> (forall n, (n < S i)%nat -> g n = x n) ->
  (g r = op_sqrt i -> forall p, part_where B g h good p -> ends_well x (S i) from_null_on p) /\
  (g r = op_ln i -> forall p, part_where B g h good p -> ends_well x (S i) above_null p).
Proof.
  intros Hi E. split; intros Er p [_ [Hdef _]]; destruct (Hdef r) as (z & Hz); try lia;
    [destruct (under_root g p r i z Er Hz) as (y & Hy & Hy0) | destruct (of_logarithm g p r i z Er Hz) as (y & Hy & Hy0)];
    (split; [apply (begun x g); [exact E | intros k Hk; apply Hdef; lia] |]; exists y;
     replace (S i - 1)%nat with i by lia; split; [apply (transferred x g (S i)); [exact E | exact Hy | lia] | exact Hy0]).
Qed.

Lemma never_both f u h n z p : (1 <= h <= n)%nat -> (forall i, (i < h)%nat -> u i = f i) -> u z = op_number 0 ->
  u (n - 1)%nat = op_sum z (h - 1) (-1) -> ends_well u n above_null p -> ~ ends_well f h from_null_on p.
Proof.
  intros Hh E Hz Hlast [_ (x & Hx & Hx0)] [_ (y & Hy & Hy0)].
  pose proof (fails_everywhere f u n h z p x y Hh E Hz Hlast Hx Hy). unfold above_null, from_null_on in *. lra.
Qed.

Lemma root_defined t k i y p : (i < k)%nat -> t k = op_sqrt i -> all_defined t k p -> (forall n, (n < S i)%nat -> t n = y n) ->
  ends_well y (S i) from_null_on p -> all_defined t (S k) p.
Proof.
  intros Hi E H Ey [_ (x & Hx & Hx0)]. apply one_more; [exact H |]. replace (S i - 1)%nat with i in Hx by lia.
  apply (transferred t y (S i)) in Hx; [| intros n Hn; symmetry; apply Ey; exact Hn | lia].
  exists (sqrt x). eapply r_sqrt; eassumption.
Qed.

(** Two roots say that a difference is 0. *)
Lemma equal_by_roots t u m k c v x y z r s : (r < m)%nat -> (s < m)%nat -> t k = op_variable v -> u x = op_variable v ->
  u y = op_sum x c (-1) -> u z = op_sum c x (-1) -> u r = op_sqrt y -> u s = op_sqrt z -> is_copy t u m k c.
Proof.
  intros Hr Hs Ek Ex Ey Ez Er Es p Hdef. destruct (Hdef r Hr) as (a & Ha). destruct (Hdef s Hs) as (b & Hb).
  destruct (under_root u p r y a Er Ha) as (d & Hd & Hd0). destruct (under_root u p s z b Es Hb) as (e & He & He0).
  destruct (of_sum u p y x c (-1) d Ey Hd) as (f & g & Hf & Hg & Ed). destruct (of_sum u p z c x (-1) e Ez He) as (g' & f' & Hg' & Hf' & Ee).
  rewrite <- (has_result_unique _ _ _ _ Hg _ Hg') in Ee. rewrite <- (has_result_unique _ _ _ _ Hf _ Hf') in Ee.
  exists g. split; [| exact Hg]. replace g with (p v); [apply r_variable; exact Ek |].
  rewrite (of_variable u p x v f Ex Hf) in Ed, Ee. lra.
Qed.

Lemma of_original t u m n q x wanted other p : (q < m)%nat -> is_copy t u m (n - 1) q -> (forall i, (i < S q)%nat -> u i = x i) ->
  ends_well t n wanted p -> ends_well u m other p -> ends_well x (S q) wanted p.
Proof.
  intros Hq Hcopy E [_ (y & Hy & Hw)] [Hdef _]. split; [apply (begun x u); [exact E | intros i Hi; apply Hdef; lia] |].
  destruct (Hcopy p Hdef) as (z & Hz & Hz'). exists y. replace (S q - 1)%nat with q by lia.
  split; [| exact Hw]. rewrite (has_result_unique _ _ _ _ Hy _ Hz). apply (transferred x u (S q)); [exact E | exact Hz' | lia].
Qed.

Lemma WHERE : where_rules.
Proof.
  unfold where_rules.
  split. { intros t B k wanted g h good H p [Hp _]. exact (H p Hp). }
  split. { intros t B m k l g h good H p [Hp _]. exact (H p Hp). }
  split. { intros B A E g h good H p [Hp Hg]. destruct (H p Hp); [left | right]; split; assumption. }
  split. { intros g B h good p [_ Hg]. exact Hg. }
  split.
  { intros g B h u n z Hh E Hz Hlast. split; intros H p [Hp [_ (y & Hy & Hy0)]]; destruct (H p Hp) as [_ (x & Hx & Hx0)];
      pose proof (fails_everywhere g u n h z p x y Hh E Hz Hlast Hx Hy); unfold above_null, from_null_on in *; lra. }
  split. { intros t k p. apply weaker. right. reflexivity. }
  split. { exact total_defined. }
  split. { exact of_positive_defined. }
  split. { exact positive_of_two. }
  split. { exact leaf_copy. }
  split. { exact operation_copy. }
  split. { intros t u m p _ i Hi. lia. }
  split.
  { intros t u m n q Hall Hq p Hdef. apply one_more; [exact (Hall p Hdef) |]. destruct (Hq p Hdef) as (x & Hx & _).
    exists x. exact Hx. }
  split.
  { intros t u m n r Hall E p Hdef. apply one_more; [exact (Hall p Hdef) |]. exists r. apply r_number. exact E. }
  split. { exact repeat_copy. }
  split. { exact copy_of_repeat. }
  split. { exact of_copy. }
  split. { intros g f B m h good p Hall Hlast [Hp Hgood]. split; [exact Hp |]. eapply of_copy; eassumption. }
  split. { intros f g B m h good other H p Hp. split; [exact (proj1 Hp) | exact (H p Hp)]. }
  split. { exact positive_factor. }
  split. { intros t B m v c k q g h good H p x [Hp _]. exact (H p x Hp). }
  split. { exact spanned_where_positive. }
  split.
  { intros t u B m k q g h good wanted low high Hcopy Hk Hu p Hp. destruct (Hu p Hp) as [Hdef _].
    destruct (Hcopy p Hdef) as (x & Hx & Hx'). destruct Hp as [Hp _]. destruct (Hk p Hp) as (y & Hy & Hin).
    exists x. split; [exact Hx' |]. rewrite (has_result_unique _ _ _ _ Hx _ Hy). exact Hin. }
  split. { exact operand_of_condition. }
  split. { exact never_both. }
  split. { intros t u k wanted p E [Hdef _]. apply (begun t u); [intros i Hi; symmetry; exact (E i Hi) | exact Hdef]. }
  split. { exact root_defined. }
  split. { exact equal_by_roots. }
  split. { exact of_original. }
  exact from_guard.
Qed.
