(** SIDES: absolute values, the smaller one of two, and their sides. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions Term Slope SameResult Place.
Open Scope R_scope.

Definition sides_rules : Prop :=
  (forall t B m s a p k l i w c h g f v x y, (k < m)%nat -> t k = op_square l -> t l = op_abs i -> is_fraction t B m s a p i w c h g f ->
    (h * h <= v)%Z -> (g + g <= x)%nat -> (f + f <= y)%nat -> is_fraction t B m s a p k (w * w) (c * c) v x y) /\
  (forall t B m k l i j x y, (k < m)%nat -> (l < m)%nat -> copied (t k) (t l) i j x y ->
    (i = x \/ same_result t B m i x) -> (j = y \/ same_result t B m j y) -> same_result t B m k l) /\
  (forall t r w B m i j p q, (i < m)%nat -> (j < m)%nat -> same_result t B m p q -> t p = op_square i -> t q = op_square j ->
    (forall k, (k < i + 1)%nat -> t k = r k) -> (forall z, B z -> ends_well r (i + 1) from_null_on z) ->
    (forall k, (k < j + 1)%nat -> t k = w k) -> (forall z, B z -> ends_well w (j + 1) from_null_on z) -> same_result t B m i j) /\
  (forall t B m k l i j r d q, (k < m)%nat -> (l < m)%nat -> t k = op_min i j -> t l = op_sum j r (1 / 2) -> t r = op_sum d q (-1) ->
    t q = op_abs d -> t d = op_sum i j (-1) -> same_result t B m k l) /\
  (forall t (p : nat -> R) k i j r x y z, t k = op_sum i j r -> 0 <= r -> has_result t p k z -> has_result t p i x -> 0 <= x ->
    has_result t p j y -> 0 <= y -> 0 <= z /\ (0 < x -> 0 < z)).

Ltac operands := repeat match goal with H1 : ?s ?n = _, H2 : ?s ?n = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end.

Lemma square_of_absolute t (B : (nat -> R) -> Prop) m s a p k l i w c h g f v x y : (k < m)%nat -> t k = op_square l -> t l = op_abs i ->
  is_fraction t B m s a p i w c h g f -> (h * h <= v)%Z -> (g + g <= x)%nat -> (f + f <= y)%nat ->
  is_fraction t B m s a p k (w * w) (c * c) v x y.
Proof.
  intros Hk Ek El (N & C & HN & HC & nN & nC & dN & dC & HF) Hv Hx Hy. exists (product N N), (product C C).
  split; [rewrite value_product, HN, mult_IZR; ring |]. split; [rewrite value_product, HC, mult_IZR; ring |].
  split; [eapply norm_within; [exact nN | exact nN | reflexivity | exact Hv] |].
  split; [eapply norm_within; [exact nC | exact nC | reflexivity | exact Hv] |].
  split; [eapply degree_more; [apply degree_product; eassumption | lia] |].
  split; [eapply degree_more; [apply degree_product; eassumption | lia] |].
  intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. rewrite !value_product.
  split; [apply Rmult_integral_contrapositive_currified; assumption |].
  destruct (Hdef k Hk) as (o & Ho). destruct (of_square t z k l o Ek Ho) as (e & He & ->).
  destruct (of_abs t z l i e El He) as (d & Hd & ->). results.
  match goal with |- has_result t z k ?y => replace y with
    (Rabs (poly_value N b / poly_value C b) * Rabs (poly_value N b / poly_value C b)) end;
    [exact Ho |].
  match goal with |- context [Rabs ?u] => unfold Rabs; destruct (Rcase_abs u) end; field; assumption.
Qed.

Lemma same_of_copies t (B : (nat -> R) -> Prop) m k l i j x y : (k < m)%nat -> (l < m)%nat -> copied (t k) (t l) i j x y ->
  (i = x \/ same_result t B m i x) -> (j = y \/ same_result t B m j y) -> same_result t B m k l.
Proof.
  intros Hk Hl Hcopy Hi Hj p Hp Hdef. destruct (Hdef k Hk) as (a & Ha). destruct (Hdef l Hl) as (b & Hb). exists a. split; [exact Ha |].
  assert (Hx : forall z, has_result t p i z -> has_result t p x z).
  { intros z Hz. destruct Hi as [<- | Hi]; [exact Hz |]. destruct (Hi p Hp Hdef) as (e & He & He'). results. exact He'. }
  assert (Hy : forall z, has_result t p j z -> has_result t p y z).
  { intros z Hz. destruct Hj as [<- | Hj]; [exact Hz |]. destruct (Hj p Hp Hdef) as (e & He & He'). results. exact He'. }
  destruct Hcopy as [(r & E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) |
    [(E1 & E2) | [(h & E1 & E2) | [(n & E1 & E2) | (E1 & E2)]]]]]]]]]]]; inversion Ha; try congruence; inversion Hb; try congruence; operands; subst;
    repeat match goal with F : forall z, has_result t p ?i z -> has_result t p ?x z, H : has_result t p ?i ?v |- _ =>
      pose proof (F v H); clear F end; results; try assumption.
  match goal with Hc : has_result t p l ?c |- has_result t p l ?d => replace d with c; [exact Hc |] end.
  eapply root_unique; try eassumption; congruence.
Qed.

Lemma ends_at t r n (p : nat -> R) x : (forall k, (k < n + 1)%nat -> t k = r k) -> ends_well r (n + 1) from_null_on p ->
  has_result t p n x -> 0 <= x.
Proof.
  intros E [_ (y & Hy & H0)] Hx. replace (n + 1 - 1)%nat with n in Hy by lia.
  apply (transferred r t (n + 1)) in Hx; [| exact E | lia]. rewrite (has_result_unique r p n x Hx y Hy). exact H0.
Qed.

Lemma same_by_squares t r w (B : (nat -> R) -> Prop) m i j p q : (i < m)%nat -> (j < m)%nat -> same_result t B m p q ->
  t p = op_square i -> t q = op_square j ->
  (forall k, (k < i + 1)%nat -> t k = r k) -> (forall z, B z -> ends_well r (i + 1) from_null_on z) ->
  (forall k, (k < j + 1)%nat -> t k = w k) -> (forall z, B z -> ends_well w (j + 1) from_null_on z) -> same_result t B m i j.
Proof.
  intros Hi Hj Hsame Ep Eq Er Hr Ew Hw z Hz Hdef.
  destruct (Hdef i Hi) as (x & Hx). destruct (Hdef j Hj) as (y & Hy). destruct (Hsame z Hz Hdef) as (s & Hp & Hq).
  assert (H0 : 0 <= x) by exact (ends_at t r i z x Er (Hr z Hz) Hx). assert (H1 : 0 <= y) by exact (ends_at t w j z y Ew (Hw z Hz) Hy).
  exists x. split; [exact Hx |]. replace x with y; [exact Hy |].
  assert (E : y * y = x * x).
  { inversion Hp; try congruence; operands; subst. inversion Hq; try congruence; operands; subst. results. congruence. }
  nra.
Qed.

Lemma same_as_smaller t (B : (nat -> R) -> Prop) m k l i j r d q : (k < m)%nat -> (l < m)%nat -> t k = op_min i j ->
  t l = op_sum j r (1 / 2) -> t r = op_sum d q (-1) -> t q = op_abs d -> t d = op_sum i j (-1) -> same_result t B m k l.
Proof.
  intros Hk Hl Ek El Er Eq Ed p Hp Hdef. destruct (Hdef k Hk) as (z & Hz). destruct (Hdef l Hl) as (y & Hy).
  exists z. split; [exact Hz |]. replace z with y; [exact Hy |].
  destruct (of_sum t p l j r (1 / 2) y El Hy) as (a & b & Ha & Hb & ->).
  destruct (of_sum t p r d q (-1) b Er Hb) as (e & f & He & Hf & ->).
  destruct (of_sum t p d i j (-1) e Ed He) as (g & h & Hg & Hh & ->).
  inversion Hf; try congruence; operands; subst. inversion Hz; try congruence; operands; subst. results.
  match goal with |- context [Rabs ?u] => unfold Rabs; destruct (Rcase_abs u) end;
  match goal with |- context [Rmin ?u ?v] => unfold Rmin; destruct (Rle_dec u v) end; lra.
Qed.

Lemma sign_of_sum t (p : nat -> R) k i j r x y z : t k = op_sum i j r -> 0 <= r -> has_result t p k z -> has_result t p i x -> 0 <= x ->
  has_result t p j y -> 0 <= y -> 0 <= z /\ (0 < x -> 0 < z).
Proof.
  intros Ek Hr Hz Hx Hx0 Hy Hy0. destruct (of_sum t p k i j r z Ek Hz) as (a & b & Ha & Hb & ->). results. split; [nra | intros H; nra].
Qed.

Lemma SIDES : sides_rules.
Proof. exact (conj square_of_absolute (conj same_of_copies (conj same_by_squares (conj same_as_smaller sign_of_sum)))). Qed.
