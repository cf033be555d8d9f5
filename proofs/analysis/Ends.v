(** ENDS: bounds of results on one side, and what follows where a variable is positive. *)
From Coq Require Import Reals Lra Lia Psatz.
From MemAnalysis Require Import Definitions Term Slope Place Substitution Where.
Open Scope R_scope.

(** At least a bound, or more. Bounds are the numbers that specs/analysis writes as low/s. *)
Definition beyond (strict : bool) (low x : R) : Prop := if strict then low < x else low <= x.
(** Of points at which the operation has no result nothing is said. *)
Definition is_beyond (t : nat -> operation) (B : (nat -> R) -> Prop) (k : nat) (c : R) (strict : bool) (low : R) : Prop :=
  (c = 1 \/ c = -1) /\ forall p x, B p -> has_result t p k x -> beyond strict low (c * x).
(** The sign z of a product of two whose signs are c and e. *)
Definition sign_of_both (c e z : R) : Prop := (z = 1 /\ c = e) \/ (z = -1 /\ c = - e).
Definition ends_rules : Prop :=
  (forall t B k f g c p low, enclosed t B k f g -> (c = 1 /\ low <= f) \/ (c = -1 /\ low <= - g) ->
    (p = true -> (c = 1 /\ low < f) \/ (c = -1 /\ low < - g)) -> is_beyond t B k c p low) /\
  (forall t (B : (nat -> R) -> Prop) k y n v low, y (n - 1)%nat = op_variable v -> t k = op_variable v -> low <= 0 ->
    (forall z, B z -> ends_well y n above_null z) -> is_beyond t B k 1 true low) /\
  (forall t B k i j n c p a e q f r low, t k = op_sum i j n -> is_beyond t B i c p a -> is_beyond t B j e q f ->
    (0 <= n -> e = c /\ low <= a + f * n) -> (n < 0 -> e = - c /\ low <= a - f * n) ->
    (r = true -> p = true \/ (q = true /\ n <> 0)) -> is_beyond t B k c r low) /\
  (forall t B k i j c p a e q f z r low, (t k = op_product i j \/ t k = op_product j i) -> is_beyond t B i c p a ->
    is_beyond t B j e q f -> sign_of_both c e z -> 0 <= a -> 0 <= f -> low <= a * f ->
    (r = true -> (p = true /\ q = true) \/ low < a * f) -> is_beyond t B k z r low) /\
  (forall t B k i j c p a e q f o g z r low, (t k = op_product i j \/ t k = op_product j i) -> is_beyond t B i c p a ->
    is_beyond t B j e q f -> is_beyond t B j (- e) o g -> sign_of_both c e z -> a <= 0 -> 0 <= f -> low <= - (a * g) ->
    (r = true -> a < 0 /\ g < 0 /\ (p = true \/ o = true)) -> is_beyond t B k z r low) /\
  (forall t B k i j p f m low, t k = op_product i j -> t j = op_ln i -> is_beyond t B i (-1) p f -> f < 0 -> -3 * f <= 1 ->
    m <= ln (- f) -> low <= - (f * m) -> is_beyond t B k 1 false low) /\
  (forall t B k i c p a r low, t k = op_square i -> is_beyond t B i c p a -> 0 <= a -> low <= a * a ->
    (r = true -> p = true \/ low < a * a) -> is_beyond t B k 1 r low) /\
  (forall t B k i p a q f r low, t k = op_square i -> is_beyond t B i 1 p a -> is_beyond t B i (-1) q f ->
    low <= - (a * a) -> (r = true -> p = true \/ low < - (a * a)) -> low <= - (f * f) -> (r = true -> q = true \/ low < - (f * f)) ->
    is_beyond t B k (-1) r low) /\
  (forall t B k i j c p a e q f z r low, t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
    sign_of_both c e z -> 0 <= a -> 0 <= f -> low <= 0 -> (r = true -> p = true \/ 0 < a \/ low < 0) -> is_beyond t B k z r low) /\
  (forall t B k i j c p a e q f o g z r low, t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
    is_beyond t B j (- e) o g -> sign_of_both c e z -> 0 <= a -> 0 <= f -> low * - g <= a ->
    (r = true -> p = true \/ low * - g < a) -> is_beyond t B k z r low) /\
  (forall t B k i j c p a e q f z r low, t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
    sign_of_both c e z -> a <= 0 -> 0 < f -> low * f <= a -> (r = true -> p = true \/ q = true /\ a < 0) -> is_beyond t B k z r low) /\
  (forall t B k i p a m r low, t k = op_exp i -> is_beyond t B i 1 p a -> m <= exp a -> low <= m ->
    (r = true -> p = true \/ low < m) -> is_beyond t B k 1 r low) /\
  (forall t B k i p a m r low, t k = op_exp i -> is_beyond t B i (-1) p a -> exp (- a) <= m -> low <= - m ->
    (r = true -> p = true \/ low < - m) -> is_beyond t B k (-1) r low) /\
  (forall t B k i p a m r low, t k = op_ln i -> is_beyond t B i 1 p a -> 0 < a -> m <= ln a -> low <= m ->
    (r = true -> p = true \/ low < m) -> is_beyond t B k 1 r low) /\
  (forall t B k i p a m r low, t k = op_ln i -> is_beyond t B i (-1) p a -> a < 0 -> ln (- a) <= m -> low <= - m ->
    (r = true -> p = true \/ low < - m) -> is_beyond t B k (-1) r low) /\
  (forall t B k i p a r low, t k = op_sqrt i -> is_beyond t B i 1 p a -> 0 <= a -> (low <= 0 \/ low * low <= a) ->
    (r = true -> p = true) -> is_beyond t B k 1 r low) /\
  (forall t B k i p a r low, t k = op_sqrt i -> is_beyond t B i (-1) p a -> low <= 0 -> - a <= low * low ->
    (r = true -> p = true) -> is_beyond t B k (-1) r low) /\
  (forall t B k i p a q f m low, t k = op_weighted i -> is_beyond t B i 1 p a -> is_beyond t B i (-1) q f ->
    (weight_above a (- f) m -> low <= m -> is_beyond t B k 1 false low) /\
    (weight_below a (- f) m -> low <= - m -> is_beyond t B k (-1) false low)) /\
  (forall t B k i h p (a f s : Z) q u v c r low, t k = op_function h i -> continuity h -> (0 < s)%Z ->
    is_beyond t B i 1 p (IZR a / IZR s) -> is_beyond t B i (-1) q (IZR f / IZR s) ->
    (forall m w : Z, (0 < w)%Z -> IZR a / IZR s <= IZR m / IZR w <= IZR (- f) / IZR s -> u <= h (IZR m / IZR w) <= v) ->
    (c = 1 /\ low <= u /\ (r = true -> low < u)) \/ (c = -1 /\ low <= - v /\ (r = true -> low < - v)) -> is_beyond t B k c r low) /\
  (forall t B k i c p a q f r low, t k = op_function sin i -> is_beyond t B i c p a -> is_beyond t B i (- c) q f -> 0 <= a -> -3 <= f ->
    low <= 0 -> (r = true -> p = true \/ 0 < a \/ low < 0) -> is_beyond t B k c r low) /\
  (forall t B k i c p a q f r low, t k = op_function cos i -> is_beyond t B i c p a -> is_beyond t B i (- c) q f -> -6 <= f ->
    0 < a \/ (a = 0 /\ p = true) -> low <= -1 -> is_beyond t B k (-1) r low) /\
  (forall t B k i p low, (t k = op_square i \/ t k = op_exp i \/ t k = op_sqrt i) -> low <= 0 ->
    (p = true -> t k = op_exp i \/ low < 0) -> is_beyond t B k 1 p low) /\
  (forall t (B : (nat -> R) -> Prop) k o c p low, (o < k)%nat ->
    (exists i, (i < k)%nat /\ t k = op_quotient i o) \/ (c = 1 /\ (t k = op_ln o \/ t k = op_sqrt o \/ t k = op_weighted o)) ->
    (forall z, B z -> all_defined t k z) -> is_beyond t B o c p low ->
    0 < low \/ (low = 0 /\ (p = true \/ t k = op_sqrt o \/ t k = op_weighted o)) -> forall z, B z -> all_defined t (S k) z) /\
  (forall t (B : (nat -> R) -> Prop) k p low, (1 <= k)%nat -> (forall z, B z -> all_defined t k z) ->
    is_beyond t B (k - 1) 1 p low -> 0 <= low -> forall z, B z -> ends_well t k from_null_on z) /\
  (forall t (B : (nat -> R) -> Prop) k p low, (1 <= k)%nat -> (forall z, B z -> all_defined t k z) ->
    is_beyond t B (k - 1) 1 p low -> 0 < low \/ (low = 0 /\ p = true) -> forall z, B z -> ends_well t k above_null z) /\
  (forall (B : (nat -> R) -> Prop) v low high g h good, (forall z, B z -> low <= z v <= high) ->
    forall z, part_where B g h good z -> low <= z v <= high) /\
  (forall t u v n m c (B F A : (nat -> R) -> Prop) g low high, (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
    is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) -> swept B F A v c -> g O = op_variable v ->
    (forall z, F z -> low <= z v <= high) -> 0 <= low -> (forall z, F z -> ends_well t n from_null_on z) ->
    (forall z, part_where A g 1 above_null z -> ends_well u m from_null_on z) ->
    forall z, part_where B g 1 above_null z -> ends_well t n from_null_on z) /\
  (forall t u v n m c (B F A : (nat -> R) -> Prop) g, (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
    is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) -> swept B F A v c -> g O = op_variable v ->
    (forall z, F z -> 0 <= z v <= 0) -> (forall z, F z -> ends_well t n from_null_on z) ->
    (forall z, part_where A g 1 above_null z -> ends_well u m above_null z) ->
    forall z, part_where B g 1 above_null z -> ends_well t n above_null z) /\
  (forall t v n (B F A : (nat -> R) -> Prop) g low high x y, (1 <= n)%nat -> swept B F A v (-1) -> g O = op_variable v ->
    (forall z, F z -> low <= z v <= high) -> 0 < low -> (forall z, A z -> x <= z v <= y) -> 0 <= x ->
    (forall z, A z -> all_defined t n z) -> (forall z, part_where A g 1 above_null z -> ends_well t n from_null_on z) ->
    forall z, B z -> ends_well t n from_null_on z).

(** ** Bounds of numbers *)

Ltac by_strictness := unfold beyond in *; repeat match goal with
  | b : bool |- _ => destruct b
  | H : true = true -> _ |- _ => specialize (H eq_refl)
  | H : false = true -> _ |- _ => clear H
  | H : false = true |- _ => discriminate H
  | H : _ \/ _ |- _ => destruct H
  | H : _ /\ _ |- _ => destruct H
  end.

Lemma at_least p low x : beyond p low x -> low <= x.
Proof. by_strictness; lra. Qed.

Lemma beyond_sum p a x q f y n r low : beyond p a x -> beyond q f y -> 0 <= n -> low <= a + f * n ->
  (r = true -> p = true \/ (q = true /\ n <> 0)) -> beyond r low (x + n * y).
Proof. intros. by_strictness; try nra; assert (0 < n) by lra; nra. Qed.

Lemma beyond_product p a x q f y r low : beyond p a x -> beyond q f y -> 0 <= a -> 0 <= f -> low <= a * f ->
  (r = true -> (p = true /\ q = true) \/ low < a * f) -> beyond r low (x * y).
Proof. intros. by_strictness; nra. Qed.

Lemma ln_at_least x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros Hx [H | ->]; [left; apply ln_increasing; assumption | lra]. Qed.

(** Logarithms lie below their tangents. *)
Lemma ln_below_tangent x : 0 < x -> ln x <= x - 1.
Proof. intros H. pose proof (exp_ineq1_le (ln x)) as E. rewrite exp_ln in E by exact H. lra. Qed.

Lemma weighted_logarithm x u : 0 < x <= u -> 3 * u <= 1 -> u * ln u <= x * ln x.
Proof.
  intros Hx Hu. assert (Hln : ln u <= -1).
  { rewrite <- (ln_exp (-1)). apply ln_at_least; [lra |].
    assert (E : exp (-1) * exp 1 = 1) by (rewrite <- exp_plus; replace (-1 + 1) with 0 by ring; apply exp_0).
    pose proof exp_le_3. pose proof (exp_pos (-1)). nra. }
  assert (H : ln u - ln x <= u / x - 1).
  { replace (ln u - ln x) with (ln (u / x)) by (unfold Rdiv; rewrite ln_mult, ln_Rinv; try apply Rinv_0_lt_compat; lra).
    apply ln_below_tangent. apply Rdiv_lt_0_compat; lra. }
  assert (E : x * (u / x - 1) = u - x) by (field; lra).
  assert (x * (ln u - ln x) <= x * (u / x - 1)) by (apply Rmult_le_compat_l; lra). nra.
Qed.

Lemma beyond_quotient strict low x y : 0 < y -> beyond strict (low * y) x -> beyond strict low (x / y).
Proof.
  intros Hy H. assert (E : x / y * y = x) by (field; lra). unfold beyond in *. destruct strict; nra.
Qed.

Lemma exp_at_least x y : x <= y -> exp x <= exp y.
Proof. intros [H | ->]; [left; apply exp_increasing; exact H | lra]. Qed.

Lemma sign_product c e z x y : c = 1 \/ c = -1 -> e = 1 \/ e = -1 -> sign_of_both c e z -> z * (x * y) = c * x * (e * y).
Proof. intros [-> | ->] [-> | ->] [[-> H] | [-> H]]; try lra; ring. Qed.

Lemma sign_quotient c e z x y : c = 1 \/ c = -1 -> e = 1 \/ e = -1 -> sign_of_both c e z -> y <> 0 -> z * (x / y) = c * x / (e * y).
Proof. intros [-> | ->] [-> | ->] [[-> H] | [-> H]] Hy; try lra; field; exact Hy. Qed.

Lemma sign_result c e z : c = 1 \/ c = -1 -> sign_of_both c e z -> z = 1 \/ z = -1.
Proof. intros _ [[-> _] | [-> _]]; [left | right]; reflexivity. Qed.

Lemma sign_not_null c y : c = 1 \/ c = -1 -> y <> 0 -> 0 <= c * y -> 0 < c * y.
Proof. intros [-> | ->] Hy H; lra. Qed.

(** ** Bounds of operations *)

Lemma by_enclosure t B k f g c p low : enclosed t B k f g -> (c = 1 /\ low <= f) \/ (c = -1 /\ low <= - g) ->
  (p = true -> (c = 1 /\ low < f) \/ (c = -1 /\ low < - g)) -> is_beyond t B k c p low.
Proof.
  intros H Hc Hp. split; [tauto |]. intros z x Hz Hx. destruct (H z Hz) as (y & Hy & Hr).
  rewrite (has_result_unique _ _ _ _ Hx _ Hy). by_strictness; subst; lra.
Qed.

Lemma part_positive (B : (nat -> R) -> Prop) g v z : g O = op_variable v -> (part_where B g 1 above_null z <-> B z /\ 0 < z v).
Proof.
  intros Hg. split.
  - intros [Hz [_ (x & Hx & H0)]]. rewrite (of_variable _ _ _ _ _ Hg Hx) in H0. split; assumption.
  - intros [Hz H0]. split; [exact Hz |]. split.
    + intros i Hi. exists (z v). apply r_variable. replace i with O by lia. exact Hg.
    + exists (z v). split; [apply r_variable; exact Hg | exact H0].
Qed.

Lemma by_sign t (B : (nat -> R) -> Prop) k y n v low : y (n - 1)%nat = op_variable v -> t k = op_variable v -> low <= 0 ->
  (forall z, B z -> ends_well y n above_null z) -> is_beyond t B k 1 true low.
Proof.
  intros Hy Ht Hlow H. split; [tauto |]. intros z x Hz Hx. destruct (H z Hz) as [_ (w & Hw & H0)].
  rewrite (of_variable _ _ _ _ _ Hy Hw) in H0. rewrite (of_variable _ _ _ _ _ Ht Hx). unfold beyond, above_null in *. lra.
Qed.

Lemma sum_beyond t B k i j n c p a e q f r low : t k = op_sum i j n -> is_beyond t B i c p a -> is_beyond t B j e q f ->
  (0 <= n -> e = c /\ low <= a + f * n) -> (n < 0 -> e = - c /\ low <= a - f * n) ->
  (r = true -> p = true \/ (q = true /\ n <> 0)) -> is_beyond t B k c r low.
Proof.
  intros Ht [Hc Hi] [_ Hj] Hup Hdown Hr. split; [exact Hc |]. intros z x Hz Hx.
  destruct (of_sum _ _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & ->). specialize (Hi z u Hz Hu). specialize (Hj z w Hz Hw).
  destruct (Rle_dec 0 n) as [Hn | Hn].
  - destruct (Hup Hn) as [-> Hlow]. replace (c * (u + n * w)) with (c * u + n * (c * w)) by ring.
    apply (beyond_sum p a _ q f); assumption.
  - destruct Hdown as [-> Hlow]; [lra |]. replace (c * (u + n * w)) with (c * u + - n * (- c * w)) by ring.
    apply (beyond_sum p a _ q f); try assumption; [lra | lra |]. intros E.
    destruct (Hr E) as [H | [H H0]]; [tauto |]. right. split; [exact H | lra].
Qed.

(** Factors in either order. *)
Lemma of_product_either t p k i j x : t k = op_product i j \/ t k = op_product j i -> has_result t p k x ->
  exists u w, has_result t p i u /\ has_result t p j w /\ x = u * w.
Proof.
  intros [Ht | Ht] Hx; destruct (of_product _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & ->).
  - exists u, w. repeat split; assumption.
  - exists w, u. repeat split; try assumption. ring.
Qed.

Lemma product_beyond t B k i j c p a e q f z r low : (t k = op_product i j \/ t k = op_product j i) -> is_beyond t B i c p a ->
  is_beyond t B j e q f -> sign_of_both c e z -> 0 <= a -> 0 <= f -> low <= a * f ->
  (r = true -> (p = true /\ q = true) \/ low < a * f) -> is_beyond t B k z r low.
Proof.
  intros Ht [Hc Hi] [He Hj] Hz Ha Hf Hlow Hr. split; [exact (sign_result c e z Hc Hz) |]. intros o x Ho Hx.
  destruct (of_product_either _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & ->). rewrite (sign_product c e z) by assumption.
  apply (beyond_product p a _ q f); [exact (Hi o u Ho Hu) | exact (Hj o w Ho Hw) | assumption ..].
Qed.

Lemma product_within t B k i j c p a e q f o g z r low : (t k = op_product i j \/ t k = op_product j i) -> is_beyond t B i c p a ->
  is_beyond t B j e q f -> is_beyond t B j (- e) o g -> sign_of_both c e z -> a <= 0 -> 0 <= f -> low <= - (a * g) ->
  (r = true -> a < 0 /\ g < 0 /\ (p = true \/ o = true)) -> is_beyond t B k z r low.
Proof.
  intros Ht [Hc Hi] [He Hj] [_ Hj'] Hz Ha Hf Hlow Hr. split; [exact (sign_result c e z Hc Hz) |]. intros s x Hs Hx.
  destruct (of_product_either _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & ->). rewrite (sign_product c e z) by assumption.
  pose proof (Hi s u Hs Hu) as H1. pose proof (at_least _ _ _ (Hj s w Hs Hw)) as H2. pose proof (Hj' s w Hs Hw) as H3.
  replace (- e * w) with (- (e * w)) in H3 by ring. set (X := c * u) in *. set (Y := e * w) in *. clearbody X Y.
  clear Hi Hj Hj' Hz Hc He Ht Hx. pose proof (at_least _ _ _ H1) as H4. pose proof (at_least _ _ _ H3) as H5.
  destruct r; unfold beyond at 1.
  - destruct (Hr eq_refl) as (Ha0 & Hg & Hp). assert (H6 : 0 < a * g) by nra. destruct (Rle_dec 0 X) as [HX | HX]; [nra |].
    assert (H7 : a * - g <= X * - g) by nra. assert (H8 : X * - g <= X * Y) by nra.
    destruct Hp as [-> | ->]; unfold beyond in *.
    + assert (a * - g < X * - g) by nra. lra.
    + assert (X * - g < X * Y) by nra. lra.
  - destruct (Rle_dec 0 X) as [HX | HX]; nra.
Qed.

Lemma logarithm_weighted t B k i j p f m low : t k = op_product i j -> t j = op_ln i -> is_beyond t B i (-1) p f -> f < 0 ->
  -3 * f <= 1 -> m <= ln (- f) -> low <= - (f * m) -> is_beyond t B k 1 false low.
Proof.
  intros Ht Hj [_ Hi] Hf Hf3 Hm Hlow. split; [tauto |]. intros s x Hs Hx.
  destruct (of_product _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & ->). destruct (of_ln _ _ _ _ _ Hj Hw) as (u' & Hu' & H0 & ->).
  rewrite <- (has_result_unique _ _ _ _ Hu _ Hu') in *. pose proof (at_least _ _ _ (Hi s u Hs Hu)).
  pose proof (weighted_logarithm u (- f)). unfold beyond. assert (- f * m <= - f * ln (- f)) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Lemma square_beyond t B k i c p a r low : t k = op_square i -> is_beyond t B i c p a -> 0 <= a -> low <= a * a ->
  (r = true -> p = true \/ low < a * a) -> is_beyond t B k 1 r low.
Proof.
  intros Ht [Hc Hi] Ha Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_square _ _ _ _ _ Ht Hx) as (u & Hu & ->).
  replace (1 * (u * u)) with (c * u * (c * u)) by (destruct Hc as [-> | ->]; ring).
  apply (beyond_product p a _ p a); [exact (Hi s u Hs Hu) | exact (Hi s u Hs Hu) | assumption .. |]. tauto.
Qed.

Lemma square_within t B k i p a q f r low : t k = op_square i -> is_beyond t B i 1 p a -> is_beyond t B i (-1) q f ->
  low <= - (a * a) -> (r = true -> p = true \/ low < - (a * a)) -> low <= - (f * f) -> (r = true -> q = true \/ low < - (f * f)) ->
  is_beyond t B k (-1) r low.
Proof.
  intros Ht [_ Hi] [_ Hi'] Ha Hp Hf Hq. split; [tauto |]. intros s x Hs Hx. destruct (of_square _ _ _ _ _ Ht Hx) as (u & Hu & ->).
  specialize (Hi s u Hs Hu). specialize (Hi' s u Hs Hu). clear Ht Hx Hu. destruct (Rle_dec 0 u) as [H | H].
  - clear Hi Ha Hp. by_strictness; nra.
  - clear Hi' Hf Hq. by_strictness; nra.
Qed.

(** ** Sines and cosines *)

Lemma function_within t B k i h p (a f s : Z) q u v c r low : t k = op_function h i -> continuity h -> (0 < s)%Z ->
  is_beyond t B i 1 p (IZR a / IZR s) -> is_beyond t B i (-1) q (IZR f / IZR s) ->
  (forall m w : Z, (0 < w)%Z -> IZR a / IZR s <= IZR m / IZR w <= IZR (- f) / IZR s -> u <= h (IZR m / IZR w) <= v) ->
  (c = 1 /\ low <= u /\ (r = true -> low < u)) \/ (c = -1 /\ low <= - v /\ (r = true -> low < - v)) -> is_beyond t B k c r low.
Proof.
  intros Ht Hh Hs [_ Hi] [_ Hi'] H Hc. split; [tauto |]. intros o x Ho Hx. destruct (of_function _ _ _ _ _ _ Ht Hx) as (y & Hy & _ & ->).
  pose proof (at_least _ _ _ (Hi o y Ho Hy)) as H1. pose proof (at_least _ _ _ (Hi' o y Ho Hy)) as H2.
  assert (E : IZR (- f) / IZR s = - (IZR f / IZR s)) by (rewrite opp_IZR; unfold Rdiv; ring).
  assert (H3 : u <= h y <= v) by (apply (by_rationals h a (- f) s); [assumption .. | rewrite E; lra]).
  clear Hi Hi' H. by_strictness; subst; lra.
Qed.

Lemma three_below_pi : 3 < PI.
Proof. pose proof PI2_3_2. pose proof PI_RGT_0. unfold PI2 in *. lra. Qed.

Lemma sine_small t B k i c p a q f r low : t k = op_function sin i -> is_beyond t B i c p a -> is_beyond t B i (- c) q f -> 0 <= a ->
  -3 <= f -> low <= 0 -> (r = true -> p = true \/ 0 < a \/ low < 0) -> is_beyond t B k c r low.
Proof.
  intros Ht [Hc Hi] [_ Hi'] Ha Hf Hlow Hr. split; [exact Hc |]. intros o x Ho Hx.
  destruct (of_function _ _ _ _ _ _ Ht Hx) as (y & Hy & _ & ->). specialize (Hi o y Ho Hy). specialize (Hi' o y Ho Hy).
  assert (E : c * sin y = sin (c * y)).
  { destruct Hc as [-> | ->]; [rewrite !Rmult_1_l; reflexivity |]. replace (-1 * y) with (- y) by ring. rewrite sin_neg. ring. }
  rewrite E. replace (- c * y) with (- (c * y)) in Hi' by ring. set (z := c * y) in *. clearbody z. clear E Ht Hx Hy Hc.
  pose proof (at_least _ _ _ Hi) as H1. pose proof (at_least _ _ _ Hi') as H2. pose proof three_below_pi as Hpi.
  assert (H3 : 0 <= sin z) by (apply sin_ge_0; lra). assert (H4 : 0 < z -> 0 < sin z) by (intros H; apply sin_gt_0; lra).
  clear Hi'. by_strictness; lra.
Qed.

Lemma cosine_small t B k i c p a q f r low : t k = op_function cos i -> is_beyond t B i c p a -> is_beyond t B i (- c) q f -> -6 <= f ->
  0 < a \/ (a = 0 /\ p = true) -> low <= -1 -> is_beyond t B k (-1) r low.
Proof.
  intros Ht [Hc Hi] [_ Hi'] Hf Ha Hlow. split; [tauto |]. intros o x Ho Hx.
  destruct (of_function _ _ _ _ _ _ Ht Hx) as (y & Hy & _ & ->). specialize (Hi o y Ho Hy). specialize (Hi' o y Ho Hy).
  assert (E : cos y = cos (c * y)).
  { destruct Hc as [-> | ->]; [rewrite Rmult_1_l; reflexivity |]. replace (-1 * y) with (- y) by ring. rewrite cos_neg. reflexivity. }
  rewrite E. replace (- c * y) with (- (c * y)) in Hi' by ring. set (z := c * y) in *. clearbody z. clear E Ht Hx Hy Hc.
  pose proof (at_least _ _ _ Hi') as H2. pose proof three_below_pi as Hpi.
  assert (H0 : 0 < z) by (destruct Ha as [H | [-> ->]]; [pose proof (at_least _ _ _ Hi); lra | exact Hi]).
  assert (H3 : 0 < sin (z / 2)) by (apply sin_gt_0; lra).
  assert (H4 : cos z = 1 - 2 * sin (z / 2) * sin (z / 2)) by (replace z with (2 * (z / 2)) at 1 by field; apply cos_2a_sin).
  destruct r; unfold beyond; nra.
Qed.

Lemma quotient_beyond t B k i j c p a e q f z r low : t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
  sign_of_both c e z -> 0 <= a -> 0 <= f -> low <= 0 -> (r = true -> p = true \/ 0 < a \/ low < 0) -> is_beyond t B k z r low.
Proof.
  intros Ht [Hc Hi] [He Hj] Hz Ha Hf Hlow Hr. split; [exact (sign_result c e z Hc Hz) |]. intros s x Hs Hx.
  destruct (of_quotient _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & Hne & ->). rewrite (sign_quotient c e z) by assumption.
  specialize (Hi s u Hs Hu). pose proof (at_least _ _ _ (Hj s w Hs Hw)).
  assert (H0 : 0 < e * w) by (apply sign_not_null; try assumption; lra).
  clear Hj Hz. apply beyond_quotient; [exact H0 |]. set (X := c * u) in *. set (Y := e * w) in *.
  clearbody X Y. clear Hc He. by_strictness; nra.
Qed.

Lemma quotient_within t B k i j c p a e q f o g z r low : t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
  is_beyond t B j (- e) o g -> sign_of_both c e z -> 0 <= a -> 0 <= f -> low * - g <= a ->
  (r = true -> p = true \/ low * - g < a) -> is_beyond t B k z r low.
Proof.
  intros Ht [Hc Hi] [He Hj] [_ Hj'] Hz Ha Hf Hlow Hr. split; [exact (sign_result c e z Hc Hz) |]. intros s x Hs Hx.
  destruct (of_quotient _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & Hne & ->). rewrite (sign_quotient c e z) by assumption.
  specialize (Hi s u Hs Hu). pose proof (at_least _ _ _ (Hj s w Hs Hw)) as H1. pose proof (at_least _ _ _ (Hj' s w Hs Hw)) as H2.
  assert (H0 : 0 < e * w) by (apply sign_not_null; try assumption; lra). replace (- e * w) with (- (e * w)) in H2 by ring.
  clear Hj Hj' Hz. apply beyond_quotient; [exact H0 |]. set (X := c * u) in *. set (Y := e * w) in *. clearbody X Y. clear Hc He.
  destruct (Rle_dec low 0) as [H3 | H3].
  - by_strictness; nra.
  - assert (low * Y <= low * - g) by (apply Rmult_le_compat_l; lra). by_strictness; lra.
Qed.

Lemma quotient_away t B k i j c p a e q f z r low : t k = op_quotient i j -> is_beyond t B i c p a -> is_beyond t B j e q f ->
  sign_of_both c e z -> a <= 0 -> 0 < f -> low * f <= a -> (r = true -> p = true \/ q = true /\ a < 0) -> is_beyond t B k z r low.
Proof.
  intros Ht [Hc Hi] [He Hj] Hz Ha Hf Hlow Hr. split; [exact (sign_result c e z Hc Hz) |]. intros s x Hs Hx.
  destruct (of_quotient _ _ _ _ _ _ Ht Hx) as (u & w & Hu & Hw & Hne & ->). rewrite (sign_quotient c e z) by assumption.
  pose proof (at_least _ _ _ (Hi s u Hs Hu)). pose proof (at_least _ _ _ (Hj s w Hs Hw)).
  specialize (Hi s u Hs Hu). specialize (Hj s w Hs Hw).
  apply beyond_quotient; [lra |]. unfold beyond in *. set (X := c * u) in *. set (Y := e * w) in *. clearbody X Y.
  destruct r; [| nra]. destruct (Hr eq_refl) as [-> | [-> Ha0]].
  - assert (low * Y <= low * f) by nra. lra.
  - assert (low < 0) by nra. assert (low * Y < low * f) by nra. lra.
Qed.

Lemma exp_beyond t B k i p a m r low : t k = op_exp i -> is_beyond t B i 1 p a -> m <= exp a -> low <= m ->
  (r = true -> p = true \/ low < m) -> is_beyond t B k 1 r low.
Proof.
  intros Ht [_ Hi] Hm Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_exp _ _ _ _ _ Ht Hx) as (u & Hu & ->).
  specialize (Hi s u Hs Hu). pose proof (exp_at_least a u) as H1. pose proof (exp_increasing a u) as H2. by_strictness; lra.
Qed.

Lemma exp_from_above t B k i p a m r low : t k = op_exp i -> is_beyond t B i (-1) p a -> exp (- a) <= m -> low <= - m ->
  (r = true -> p = true \/ low < - m) -> is_beyond t B k (-1) r low.
Proof.
  intros Ht [_ Hi] Hm Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_exp _ _ _ _ _ Ht Hx) as (u & Hu & ->).
  specialize (Hi s u Hs Hu). pose proof (exp_at_least u (- a)) as H1. pose proof (exp_increasing u (- a)) as H2. by_strictness; lra.
Qed.

Lemma ln_beyond t B k i p a m r low : t k = op_ln i -> is_beyond t B i 1 p a -> 0 < a -> m <= ln a -> low <= m ->
  (r = true -> p = true \/ low < m) -> is_beyond t B k 1 r low.
Proof.
  intros Ht [_ Hi] Ha Hm Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_ln _ _ _ _ _ Ht Hx) as (u & Hu & H0 & ->).
  specialize (Hi s u Hs Hu). pose proof (ln_at_least a u) as H1. pose proof (ln_increasing a u) as H2. by_strictness; lra.
Qed.

Lemma ln_from_above t B k i p a m r low : t k = op_ln i -> is_beyond t B i (-1) p a -> a < 0 -> ln (- a) <= m -> low <= - m ->
  (r = true -> p = true \/ low < - m) -> is_beyond t B k (-1) r low.
Proof.
  intros Ht [_ Hi] Ha Hm Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_ln _ _ _ _ _ Ht Hx) as (u & Hu & H0 & ->).
  specialize (Hi s u Hs Hu). pose proof (ln_at_least u (- a)) as H1. pose proof (ln_increasing u (- a)) as H2. by_strictness; lra.
Qed.

Lemma sqrt_beyond t B k i p a r low : t k = op_sqrt i -> is_beyond t B i 1 p a -> 0 <= a -> (low <= 0 \/ low * low <= a) ->
  (r = true -> p = true) -> is_beyond t B k 1 r low.
Proof.
  intros Ht [_ Hi] Ha Hlow Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_sqrt _ _ _ _ _ Ht Hx) as (u & Hu & H0 & ->).
  specialize (Hi s u Hs Hu). pose proof (sqrt_pos u). pose proof (sqrt_sqrt u H0). by_strictness; nra.
Qed.

Lemma sqrt_from_above t B k i p a r low : t k = op_sqrt i -> is_beyond t B i (-1) p a -> low <= 0 -> - a <= low * low ->
  (r = true -> p = true) -> is_beyond t B k (-1) r low.
Proof.
  intros Ht [_ Hi] Hlow Ha Hr. split; [tauto |]. intros s x Hs Hx. destruct (of_sqrt _ _ _ _ _ Ht Hx) as (u & Hu & H0 & ->).
  specialize (Hi s u Hs Hu). pose proof (sqrt_pos u). pose proof (sqrt_sqrt u H0). by_strictness; nra.
Qed.

Lemma weighted_beyond t B k i p a q f m low : t k = op_weighted i -> is_beyond t B i 1 p a -> is_beyond t B i (-1) q f ->
  (weight_above a (- f) m -> low <= m -> is_beyond t B k 1 false low) /\
  (weight_below a (- f) m -> low <= - m -> is_beyond t B k (-1) false low).
Proof.
  intros Ht [_ Ha] [_ Hf]. split; intros Hm Hlow; (split; [tauto |]); intros s x Hs Hx;
    destruct (of_weighted _ _ _ _ _ Ht Hx) as (u & Hu & H0 & ->);
    pose proof (at_least _ _ _ (Ha s u Hs Hu)); pose proof (at_least _ _ _ (Hf s u Hs Hu));
    specialize (Hm u H0 ltac:(lra)); unfold beyond; lra.
Qed.

Lemma beyond_by_kind t (B : (nat -> R) -> Prop) k i p low : (t k = op_square i \/ t k = op_exp i \/ t k = op_sqrt i) -> low <= 0 ->
  (p = true -> t k = op_exp i \/ low < 0) -> is_beyond t B k 1 p low.
Proof.
  intros Ht Hlow Hp. split; [tauto |]. intros s x _ Hx.
  assert (H : 0 <= x /\ (t k = op_exp i -> 0 < x)).
  { destruct Ht as [Ht | [Ht | Ht]].
    - destruct (of_square _ _ _ _ _ Ht Hx) as (u & _ & ->). split; [nra | congruence].
    - destruct (of_exp _ _ _ _ _ Ht Hx) as (u & _ & ->). pose proof (exp_pos u). split; [lra | intros _; assumption].
    - destruct (of_sqrt _ _ _ _ _ Ht Hx) as (u & _ & _ & ->). split; [apply sqrt_pos | congruence]. }
  destruct H as [H1 H2]. destruct p; unfold beyond; [| lra]. destruct (Hp eq_refl) as [E | E]; [specialize (H2 E) |]; lra.
Qed.

(** ** What bounds say of terms *)

Lemma defined_by_bound t (B : (nat -> R) -> Prop) k o c p low : (o < k)%nat ->
  (exists i, (i < k)%nat /\ t k = op_quotient i o) \/ (c = 1 /\ (t k = op_ln o \/ t k = op_sqrt o \/ t k = op_weighted o)) ->
  (forall z, B z -> all_defined t k z) -> is_beyond t B o c p low ->
  0 < low \/ (low = 0 /\ (p = true \/ t k = op_sqrt o \/ t k = op_weighted o)) -> forall z, B z -> all_defined t (S k) z.
Proof.
  intros Ho Ht Hdef [Hc Hb] Hlow z Hz. specialize (Hdef z Hz). apply one_more; [exact Hdef |].
  destruct (Hdef o Ho) as (x & Hx). specialize (Hb z x Hz Hx). pose proof (at_least _ _ _ Hb) as H1.
  assert (H2 : (t k = op_sqrt o \/ t k = op_weighted o) \/ 0 < c * x).
  { destruct Hlow as [H | [-> [-> | H]]]; [right; lra | right; exact Hb | left; exact H]. }
  destruct Ht as [(i & Hi & Ht) | [-> [Ht | [Ht | Ht]]]].
  - destruct (Hdef i Hi) as (y & Hy). exists (y / x). apply r_quotient with i o; try assumption.
    destruct H2 as [[H2 | H2] | H2]; [congruence .. |]. intros ->. lra.
  - exists (ln x). apply r_ln with o; try assumption. destruct H2 as [[H2 | H2] | H2]; [congruence .. | lra].
  - exists (sqrt x). apply r_sqrt with o; try assumption. destruct Hlow as [H | [-> _]]; lra.
  - exists (x * ln x). apply r_weighted with o; try assumption. destruct Hlow as [H | [-> _]]; lra.
Qed.

Lemma ends_by_bound t (B : (nat -> R) -> Prop) k p low (good : R -> Prop) : (1 <= k)%nat -> (forall z, B z -> all_defined t k z) ->
  is_beyond t B (k - 1) 1 p low -> (forall x, beyond p low x -> good x) -> forall z, B z -> ends_well t k good z.
Proof.
  intros Hk Hdef [_ Hb] Hgood z Hz. split; [exact (Hdef z Hz) |]. destruct (Hdef z Hz (k - 1)%nat) as (x & Hx); [lia |].
  exists x. split; [exact Hx |]. apply Hgood. rewrite <- (Rmult_1_l x). exact (Hb z x Hz Hx).
Qed.

(** ** Along a variable that is positive *)

(** What is at most a number after the beginning of a segment is so at its beginning. *)
Lemma at_beginning f a b y : continuity f -> a < b -> (forall w, a < w <= b -> f w <= y) -> f a <= y.
Proof.
  intros Hf Hab H. destruct (Rle_dec (f a) y) as [Hy | Hy]; [exact Hy | exfalso].
  destruct (Hf a (f a - y)) as (d & Hd & Hnear); [lra |]. set (w := a + Rmin (d / 2) (b - a)).
  assert (H1 : 0 < Rmin (d / 2) (b - a)) by (apply Rmin_pos; lra).
  assert (H2 : Rmin (d / 2) (b - a) <= d / 2) by apply Rmin_l. assert (H3 : Rmin (d / 2) (b - a) <= b - a) by apply Rmin_r.
  assert (Hw : f w <= y) by (apply H; unfold w; lra).
  assert (Hc : Rabs (f w - f a) < f a - y).
  { apply Hnear. split; [split; [exact I | unfold w; lra] |]. simpl. unfold R_dist, w. rewrite Rabs_right; lra. }
  apply Rabs_def2 in Hc. lra.
Qed.

(** Results along a way on which all operations have results, as a continuous function. *)
Lemma along_way t n v (z : nat -> R) a b : (1 <= n)%nat -> a <= b -> (forall w, way a b w -> all_defined t n (moved z v w)) ->
  exists f, continuity f /\ forall w, way a b w -> has_result t (moved z v w) (n - 1) (f w).
Proof.
  intros Hn Hab Hdef. destruct (continuous_result t n (fun w => moved z v (within a b w))) with (k := (n - 1)%nat) as (f & Hf & Hres).
  - intros u. unfold moved. destruct (Nat.eqb u v); [apply within_continuous | apply continuous_number].
  - intros w. apply Hdef. apply within_way. exact Hab.
  - lia.
  - exists f. split; [exact Hf |]. intros w Hw. rewrite <- (within_same a b w Hw) at 1. apply Hres.
Qed.

Lemma first_defined t u n m (z : nat -> R) : (n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) -> all_defined u m z -> all_defined t n z.
Proof. intros Hn E H i Hi. destruct (H i) as (x & Hx); [lia |]. exists x. exact (transferred t u n z i x E Hx Hi). Qed.

(** From a number s of a way to its end. *)
Lemma not_less_at_end t u v n m c (z : nat -> R) s x y : (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
  is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) -> 0 <= c * (z v - s) ->
  (forall w, way (Rmin s (z v)) (Rmax s (z v)) w -> ends_well u m from_null_on (moved z v w)) ->
  has_result t (moved z v s) (n - 1) x -> has_result t z (n - 1) y -> x <= y.
Proof.
  intros Hn E Hslope Hc Hdir HA Hx Hy. set (a := Rmin s (z v)) in *. set (b := Rmax s (z v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Haz : way a b (z v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  destruct (Hslope z a b) as (f & g & Hf). { intros w Hw. exact (proj1 (HA w Hw)). }
  assert (Hrise : forall q r, way a b q -> way a b r -> q <= r -> c * f q <= c * f r).
  { apply does_not_fall with (f := fun w => c * f w) (g := g).
    - intros w Hw. apply (Hf w Hw).
    - intros w Hw. destruct (Hf w Hw) as (_ & Hg & _). destruct (HA w Hw) as [_ (r & Hr & H0)].
      rewrite (has_result_unique _ _ _ _ Hg _ Hr). exact H0. }
  destruct (Hf s Has) as (Hfs & _). apply (transferred t u n) in Hfs; [| exact E | lia].
  destruct (Hf (z v) Haz) as (Hfz & _). apply (transferred t u n) in Hfz; [| exact E | lia]. rewrite moved_back in Hfz.
  rewrite (has_result_unique _ _ _ _ Hx _ Hfs), (has_result_unique _ _ _ _ Hy _ Hfz).
  destruct Hc as [-> | ->].
  - assert (1 * f s <= 1 * f (z v)) by (apply Hrise; [assumption .. | lra]). lra.
  - assert (-1 * f (z v) <= -1 * f s) by (apply Hrise; [assumption .. | lra]). lra.
Qed.

Lemma along_positive t u v n m c (B F A : (nat -> R) -> Prop) g low high : (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
  is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) -> swept B F A v c -> g O = op_variable v ->
  (forall z, F z -> low <= z v <= high) -> 0 <= low -> (forall z, F z -> ends_well t n from_null_on z) ->
  (forall z, part_where A g 1 above_null z -> ends_well u m from_null_on z) ->
  forall z, part_where B g 1 above_null z -> ends_well t n from_null_on z.
Proof.
  intros Hn E Hslope Hc Hswept Hg Hlow H0 HF HA z Hz. apply (part_positive B g v z Hg) in Hz. destruct Hz as [Hz Hpos].
  destruct (Hswept z Hz) as (s & Hs & Hdir & Hway). assert (Hs0 : 0 <= s) by (specialize (Hlow _ Hs); rewrite moved_same in Hlow; lra).
  set (a := Rmin s (z v)) in *. set (b := Rmax s (z v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Haz : way a b (z v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  assert (Hend : forall w, way a b w -> 0 < w -> ends_well u m from_null_on (moved z v w)).
  { intros w Hw Hw0. apply HA. apply (part_positive A g v _ Hg). rewrite moved_same. split; [exact (Hway w Hw) | exact Hw0]. }
  assert (Hdef : forall w, way a b w -> all_defined t n (moved z v w)).
  { intros w Hw. destruct (Req_dec w s) as [-> | Hne]; [exact (proj1 (HF _ Hs)) |].
    apply (first_defined t u n m); [lia | exact E |]. apply Hend; [exact Hw |].
    unfold way, a, b, Rmin, Rmax in Hw. destruct (Rle_dec s (z v)); lra. }
  destruct (HF _ Hs) as [_ (x & Hx & Hx0)]. unfold from_null_on in Hx0.
  assert (Hzdef : all_defined t n z) by (rewrite <- (moved_back z v); exact (Hdef _ Haz)).
  split; [exact Hzdef |]. destruct (Hzdef (n - 1)%nat) as (y & Hy); [lia |]. exists y. split; [exact Hy |].
  enough (x <= y) by (unfold from_null_on; lra).
  destruct (Rle_lt_or_eq_dec 0 s Hs0) as [Hspos | Hsnull].
  - apply (not_less_at_end t u v n m c z s); try assumption. intros w Hw. apply Hend; [exact Hw |].
    assert (0 < a) by (apply Rmin_pos; assumption). unfold way in Hw. fold a in Hw. lra.
  - assert (Hup : c = 1) by (destruct Hc as [-> | ->]; [reflexivity | lra]). rewrite Hup in *.
    assert (Ha : a = s) by (apply Rmin_left; lra). assert (Hb : b = z v) by (apply Rmax_right; lra).
    destruct (along_way t n v z a b) as (f & Hf & Hres); [lia | lra | exact Hdef |].
    rewrite (has_result_unique _ _ _ _ Hx _ (Hres s Has)). rewrite <- Ha. apply (at_beginning f a b); [exact Hf | lra |].
    intros w Hw. assert (Hww : way a b w) by (unfold way; lra).
    apply (not_less_at_end t u v n m 1 z w); try assumption; [lra | | exact (Hres w Hww)].
    intros r [Hr1 Hr2]. rewrite Rmin_left in Hr1 by lra. rewrite Rmax_right in Hr2 by lra. apply Hend; [unfold way; lra | lra].
Qed.

Lemma along_strictly t u v n m c (B F A : (nat -> R) -> Prop) g : (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
  is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) -> swept B F A v c -> g O = op_variable v ->
  (forall z, F z -> 0 <= z v <= 0) -> (forall z, F z -> ends_well t n from_null_on z) ->
  (forall z, part_where A g 1 above_null z -> ends_well u m above_null z) ->
  forall z, part_where B g 1 above_null z -> ends_well t n above_null z.
Proof.
  intros Hn E Hslope Hc Hswept Hg Hlow HF HA z Hz. apply (part_positive B g v z Hg) in Hz. destruct Hz as [HB Hpos].
  destruct (Hswept z HB) as (s & Hs & Hdir & Hway). assert (s = 0) by (specialize (Hlow _ Hs); rewrite moved_same in Hlow; lra). subst s.
  assert (c = 1) by (destruct Hc as [-> | ->]; [reflexivity | lra]). subst c. rewrite Rmin_left, Rmax_right in Hway by lra.
  assert (Hend : forall w, way 0 (z v) w -> 0 < w -> ends_well u m above_null (moved z v w)).
  { intros w Hw Hw0. apply HA. apply (part_positive A g v _ Hg). rewrite moved_same. split; [exact (Hway w Hw) | exact Hw0]. }
  assert (Hdef : forall w, way 0 (z v) w -> all_defined t n (moved z v w)).
  { intros w Hw. destruct (Req_dec w 0) as [-> | Hne]; [exact (proj1 (HF _ Hs)) |].
    apply (first_defined t u n m); [lia | exact E |]. apply Hend; [exact Hw |]. unfold way in Hw. lra. }
  destruct (along_way t n v z 0 (z v)) as (f & Hf & Hres); [lia | lra | exact Hdef |].
  assert (Hrise : forall q r, 0 < q -> q < r -> r <= z v -> f q < f r).
  { intros q r Hq Hqr Hr. destruct (Hslope z q (z v)) as (k & d & Hk).
    { intros w [H1 H2]. apply Hend; [unfold way; lra | lra]. }
    assert (Hsame : forall w, q <= w <= z v -> f w = k w).
    { intros w Hw. destruct (Hk w Hw) as (Hx & _). apply (transferred t u n) in Hx; [| exact E | lia].
      refine (has_result_unique _ _ _ _ (Hres w _) _ Hx). unfold way. lra. }
    rewrite (Hsame q), (Hsame r) by lra.
    assert (Hd : forall w, way q (z v) w -> 0 < d w).
    { intros w [H1 H2]. destruct (Hk w (conj H1 H2)) as (_ & Hx & _). destruct (Hend w) as [_ (x & Hx' & H0)]; [unfold way; lra | lra |].
      rewrite (has_result_unique _ _ _ _ Hx _ Hx'). exact H0. }
    destruct (rises_from q (z v) (fun w => 1 * k w) d q r) as [_ H]; [exact Hqr | unfold way; lra | unfold way; lra | | |].
    - intros w Hw. apply (Hk w Hw).
    - intros w Hw. left. exact (Hd w Hw).
    - specialize (H Hd). lra. }
  assert (Hhalf : f 0 <= f (z v / 2)).
  { apply (at_beginning f 0 (z v / 2)); [exact Hf | lra |]. intros w Hw. destruct (Req_dec w (z v / 2)) as [-> | Hne]; [lra |].
    left. apply Hrise; lra. }
  assert (Hlast : f (z v / 2) < f (z v)) by (apply Hrise; lra).
  destruct (HF _ Hs) as [_ (x & Hx & Hx0)]. unfold from_null_on in Hx0.
  rewrite (has_result_unique _ _ _ _ Hx _ (Hres 0 (conj (Rle_refl 0) (Rlt_le _ _ Hpos)))) in Hx0.
  rewrite <- (moved_back z v). assert (Hzv : way 0 (z v) (z v)) by (unfold way; lra).
  split; [exact (Hdef _ Hzv) |]. exists (f (z v)). split; [exact (Hres _ Hzv) |]. unfold above_null. lra.
Qed.

Lemma closed_at_null t v n (B F A : (nat -> R) -> Prop) g low high x y : (1 <= n)%nat -> swept B F A v (-1) -> g O = op_variable v ->
  (forall z, F z -> low <= z v <= high) -> 0 < low -> (forall z, A z -> x <= z v <= y) -> 0 <= x ->
  (forall z, A z -> all_defined t n z) -> (forall z, part_where A g 1 above_null z -> ends_well t n from_null_on z) ->
  forall z, B z -> ends_well t n from_null_on z.
Proof.
  intros Hn Hswept Hg HF Hlow Hin Hx Hdef HA z Hz. destruct (Hswept z Hz) as (s & Hs & Hdir & Hway).
  assert (Hspos : 0 < s) by (specialize (HF _ Hs); rewrite moved_same in HF; lra).
  rewrite (Rmin_right s (z v)), (Rmax_left s (z v)) in Hway by lra.
  assert (Hzway : way (z v) s (z v)) by (unfold way; lra).
  assert (HzA : A z) by (rewrite <- (moved_back z v); exact (Hway _ Hzway)).
  destruct (Rle_lt_or_eq_dec 0 (z v)) as [Hpos | Hnull]; [specialize (Hin z HzA); lra | |].
  - apply HA. apply (part_positive A g v z Hg). split; assumption.
  - split; [exact (Hdef z HzA) |]. destruct (along_way t n v z (z v) s) as (f & Hf & Hres); [exact Hn | lra | |].
    { intros w Hw. apply Hdef. exact (Hway w Hw). }
    exists (f (z v)). split; [rewrite <- (moved_back z v) at 1; exact (Hres _ Hzway) |]. unfold from_null_on.
    enough (- f (z v) <= 0) by lra. apply (at_beginning (fun w => - f w) (z v) s); [apply continuity_opp; exact Hf | lra |].
    intros w Hw. assert (Hww : way (z v) s w) by (unfold way; lra). destruct (HA (moved z v w)) as [_ (r & Hr & Hr0)].
    + apply (part_positive A g v _ Hg). rewrite moved_same. split; [exact (Hway w Hww) | lra].
    + rewrite <- (has_result_unique _ _ _ _ Hr _ (Hres w Hww)). unfold from_null_on in Hr0. lra.
Qed.

Lemma ENDS : ends_rules.
Proof.
  unfold ends_rules.
  split. { exact by_enclosure. }
  split. { exact by_sign. }
  split. { exact sum_beyond. }
  split. { exact product_beyond. }
  split. { exact product_within. }
  split. { exact logarithm_weighted. }
  split. { exact square_beyond. }
  split. { exact square_within. }
  split. { exact quotient_beyond. }
  split. { exact quotient_within. }
  split. { exact quotient_away. }
  split. { exact exp_beyond. }
  split. { exact exp_from_above. }
  split. { exact ln_beyond. }
  split. { exact ln_from_above. }
  split. { exact sqrt_beyond. }
  split. { exact sqrt_from_above. }
  split. { exact weighted_beyond. }
  split. { exact function_within. }
  split. { exact sine_small. }
  split. { exact cosine_small. }
  split. { exact beyond_by_kind. }
  split. { exact defined_by_bound. }
  split. { intros t B k p low Hk Hdef Hb Hlow. apply (ends_by_bound t B k p low); try assumption.
    intros x Hx. pose proof (at_least _ _ _ Hx). unfold from_null_on. lra. }
  split. { intros t B k p low Hk Hdef Hb Hlow. apply (ends_by_bound t B k p low); try assumption.
    intros x Hx. unfold above_null. by_strictness; lra. }
  split. { intros B v low high g h good H z [Hz _]. exact (H z Hz). }
  split. { exact along_positive. }
  split. { exact along_strictly. }
  exact closed_at_null.
Qed.
