(** TERM: interval rules for terms on boxes, and parts of boxes. Each holds at each point by itself. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions.
Open Scope R_scope.

(** ** Roots *)

Lemma odd_power n x : Nat.Odd n -> (- x) ^ n = - x ^ n.
Proof.
  intros [m ->]. rewrite !pow_add, !pow_mult. replace ((- x) ^ 2) with (x ^ 2) by ring. ring.
Qed.

Lemma power_increases n x y : (1 <= n)%nat -> 0 <= x < y -> x ^ n < y ^ n.
Proof.
  intros Hn H. induction n as [| n IH]; [lia |]. destruct n as [| n]; [simpl; lra |].
  assert (x ^ S n < y ^ S n) by (apply IH; lia). assert (0 <= x ^ S n) by (apply pow_le; lra).
  change (x * x ^ S n < y * y ^ S n). nra.
Qed.

(** A root is at least what the root of a smaller number is. *)
Lemma root_above n l a x y : (1 <= n)%nat -> root_at_least n l a -> a <= x -> y ^ n = x -> Nat.Odd n \/ 0 <= y -> l <= y.
Proof.
  intros Hn [H1 H2] Hx Hy Hdom. destruct (Rle_lt_dec l y) as [H | Hlt]; [exact H | exfalso].
  destruct (Rle_lt_dec 0 y) as [Hy0 | Hy0].
  - assert (y ^ n < l ^ n) by (apply power_increases; [exact Hn | lra]). assert (0 <= y ^ n) by (apply pow_le; exact Hy0).
    destruct (Rle_lt_dec 0 a) as [Ha | Ha]; [destruct (H1 Ha); lra | destruct (H2 Ha); lra].
  - destruct Hdom as [Hodd | Hdom]; [| lra]. assert (E : (- y) ^ n = - x) by (rewrite odd_power by exact Hodd; lra).
    assert (0 < (- y) ^ n) by (apply pow_lt; lra). assert (Ha : a < 0) by lra. destruct (H2 Ha) as [Hl Hp].
    assert ((- l) ^ n < (- y) ^ n) by (apply power_increases; [exact Hn | lra]). lra.
Qed.

Lemma root_at_least_itself n y : (1 <= n)%nat -> Nat.Odd n \/ 0 <= y -> root_at_least n y (y ^ n).
Proof.
  intros Hn Hdom. destruct (Rle_lt_dec 0 y) as [Hy | Hy].
  - assert (0 <= y ^ n) by (apply pow_le; exact Hy). split; intros; lra.
  - destruct Hdom as [Hodd | H]; [| lra]. split; intros _; [left; exact Hy | split; [exact Hy |]].
    rewrite odd_power by exact Hodd. lra.
Qed.

Lemma root_unique n y z : (1 <= n)%nat -> Nat.Odd n \/ 0 <= y -> Nat.Odd n \/ 0 <= z -> y ^ n = z ^ n -> y = z.
Proof.
  intros Hn Hy Hz E. apply Rle_antisym.
  - eapply root_above; [exact Hn | apply root_at_least_itself; [exact Hn | exact Hy] | apply Req_le; exact E | reflexivity | exact Hz].
  - eapply root_above; [exact Hn | apply root_at_least_itself; [exact Hn | exact Hz] | apply Req_le; symmetry; exact E | reflexivity | exact Hy].
Qed.

Definition root (n : nat) (x : R) : R :=
  if Rlt_dec 0 x then exp (ln x / INR n) else if Rlt_dec x 0 then - exp (ln (- x) / INR n) else 0.

Lemma power_of_exp n x : (1 <= n)%nat -> 0 < x -> exp (ln x / INR n) ^ n = x.
Proof.
  intros Hn Hx. rewrite <- Rpower_pow by apply exp_pos. unfold Rpower. rewrite ln_exp.
  replace (INR n * (ln x / INR n)) with (ln x) by (field; apply not_0_INR; lia). apply exp_ln. exact Hx.
Qed.

Lemma root_power n x : (1 <= n)%nat -> Nat.Odd n \/ 0 <= x -> root n x ^ n = x /\ (Nat.Odd n \/ 0 <= root n x).
Proof.
  intros Hn Hdom. unfold root. destruct (Rlt_dec 0 x) as [H | H]; [| destruct (Rlt_dec x 0) as [Hx | Hx]].
  - split; [apply power_of_exp; assumption | right; apply Rlt_le, exp_pos].
  - destruct Hdom as [Hodd | Hge]; [| lra]. split; [| left; exact Hodd]. rewrite odd_power by exact Hodd.
    rewrite power_of_exp by (assumption || lra). lra.
  - split; [| right; lra]. rewrite pow_i by lia. lra.
Qed.

(** ** What a continuous function is at rational numbers *)

Lemma rational_between a b : a < b -> exists x w : Z, (0 < w)%Z /\ a < IZR x / IZR w < b.
Proof.
  intros H. destruct (archimed (/ (b - a))) as [Hw _]. set (w := up (/ (b - a))) in *.
  assert (0 < / (b - a)) by (apply Rinv_0_lt_compat; lra).
  assert (Hw0 : 0 < IZR w) by lra. destruct (archimed (a * IZR w)) as [H1 H2]. exists (up (a * IZR w)), w.
  split; [apply lt_IZR; exact Hw0 |].
  assert (1 < (b - a) * IZR w).
  { apply Rmult_lt_reg_l with (/ (b - a)); [assumption |]. rewrite <- Rmult_assoc, Rinv_l by lra. lra. }
  split; apply Rmult_lt_reg_r with (IZR w); try exact Hw0; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.

Lemma near_rational f a b x e : continuity f -> a <= x <= b -> a < b -> 0 < e ->
  exists n w : Z, (0 < w)%Z /\ a <= IZR n / IZR w <= b /\ Rabs (f (IZR n / IZR w) - f x) < e.
Proof.
  intros Hf Hx Hab He. destruct (Hf x e He) as (d & Hd & Hc).
  destruct (rational_between (Rmax a (x - d)) (Rmin b (x + d))) as (n & w & Hw & Hn).
  { unfold Rmax, Rmin. destruct (Rle_dec _ _), (Rle_dec _ _); lra. }
  exists n, w. split; [exact Hw |].
  assert (Rmax a (x - d) >= a) by (apply Rle_ge, Rmax_l). assert (Rmax a (x - d) >= x - d) by (apply Rle_ge, Rmax_r).
  assert (Rmin b (x + d) <= b) by apply Rmin_l. assert (Rmin b (x + d) <= x + d) by apply Rmin_r.
  split; [lra |]. destruct (Req_dec x (IZR n / IZR w)) as [E | Hne].
  - rewrite <- E, Rminus_diag, Rabs_R0. exact He.
  - apply (Hc (IZR n / IZR w)). split; [split; [exact I | exact Hne] |]. simpl. unfold R_dist. apply Rabs_def1; lra.
Qed.

Lemma by_rationals f (m n s : Z) l h x : continuity f -> (0 < s)%Z ->
  (forall x w : Z, (0 < w)%Z -> IZR m / IZR s <= IZR x / IZR w <= IZR n / IZR s -> l <= f (IZR x / IZR w) <= h) ->
  IZR m / IZR s <= x <= IZR n / IZR s -> l <= f x <= h.
Proof.
  intros Hf Hs H Hx. destruct (Req_dec (IZR m / IZR s) (IZR n / IZR s)) as [E | Hne].
  - replace x with (IZR m / IZR s) by lra. apply H; [exact Hs | lra].
  - split.
    + destruct (Rle_lt_dec l (f x)) as [Hl | Hl]; [exact Hl | exfalso].
      destruct (near_rational f (IZR m / IZR s) (IZR n / IZR s) x (l - f x)) as (y & w & Hw & Hy & Hc); try assumption; try lra.
      apply Rabs_def2 in Hc. specialize (H y w Hw Hy). lra.
    + destruct (Rle_lt_dec (f x) h) as [Hl | Hl]; [exact Hl | exfalso].
      destruct (near_rational f (IZR m / IZR s) (IZR n / IZR s) x (f x - h)) as (y & w & Hw & Hy & Hc); try assumption; try lra.
      apply Rabs_def2 in Hc. specialize (H y w Hw Hy). lra.
Qed.

(** ** x ln x *)

Lemma weight_of_null x : x <= 0 -> x * ln x = 0.
Proof. intros H. unfold ln. destruct (Rlt_dec 0 x); [exfalso; lra | ring]. Qed.

(** It is above its tangents. *)
Lemma above_tangent p x : 0 < p -> 0 <= x -> x * (ln p + 1) - p <= x * ln x.
Proof.
  intros Hp [Hx | <-].
  - pose proof (exp_ineq1_le (ln p - ln x)) as H. unfold Rminus in H. rewrite exp_plus, exp_Ropp, !exp_ln in H by assumption.
    assert (E : x * (p * / x) = p) by (field; lra).
    apply (Rmult_le_compat_l x) in H; [| lra]. rewrite E in H. lra.
  - lra.
Qed.

Lemma by_tangent a c p m l : 0 < p -> m <= ln p -> l + p <= a * (m + 1) -> l + p <= c * (m + 1) -> weight_above a c l.
Proof.
  intros Hp Hm Ha Hc x Hx Hac. pose proof (above_tangent p x Hp Hx). assert (x * (m + 1) <= x * (ln p + 1)) by nra.
  assert (l + p <= x * (m + 1)) by (destruct (Rle_lt_dec 0 (m + 1)); nra). lra.
Qed.

Lemma by_ends a c u v h : (0 < a -> ln a <= u /\ a * u <= h) -> (a <= 0 -> 0 <= h) -> (0 < c -> ln c <= v /\ c * v <= h) ->
  weight_below a c h.
Proof.
  intros Ha Hn Hc x [Hx | <-] Hac; [| rewrite Rmult_0_l; apply Hn; lra].
  destruct (Rle_lt_dec 0 (ln x + 1)) as [H | H].
  - destruct Hc as [H1 H2]; [lra |]. pose proof (above_tangent x c Hx) as Ht. assert (c * ln c <= c * v) by nra. nra.
  - destruct (Rle_lt_dec a 0) as [H0 | H0]; [specialize (Hn H0); nra |]. destruct (Ha H0) as [H1 H2].
    pose proof (above_tangent x a Hx) as Ht. assert (a * ln a <= a * u) by nra. nra.
Qed.

(** It is continuous, also at 0. *)
Lemma small_weight x : 0 < x -> x < 1 -> Rabs (x * ln x) <= 2 * sqrt x.
Proof.
  intros Hx H1. assert (Hs : 0 < sqrt x) by (apply sqrt_lt_R0; exact Hx). assert (E : sqrt x * sqrt x = x) by (apply sqrt_sqrt; lra).
  assert (Hl : ln x < 0) by (rewrite <- ln_1; apply ln_increasing; lra). rewrite Rabs_left by nra.
  pose proof (above_tangent 1 (sqrt x) ltac:(lra) ltac:(lra)) as Ht. rewrite ln_1 in Ht.
  assert (El : ln x = 2 * ln (sqrt x)) by (rewrite <- E at 1; rewrite ln_mult by exact Hs; ring).
  assert (Hm : - 1 <= sqrt x * ln (sqrt x)) by lra. rewrite El, <- E at 1. nra.
Qed.

Lemma weight_continuous x : 0 <= x -> continuity_pt (fun u => u * ln u) x.
Proof.
  intros [Hx | <-].
  - apply (continuity_pt_mult id ln); [apply derivable_continuous_pt, derivable_pt_id |].
    apply derivable_continuous_pt. exists (/ x). apply derivable_pt_lim_ln. exact Hx.
  - intros e He. exists (Rmin 1 ((e / 2) * (e / 2))). split; [apply Rmin_pos; nra |].
    intros y [_ Hy]. simpl in *. unfold R_dist in *. rewrite Rmult_0_l, Rminus_0_r. rewrite Rminus_0_r in Hy.
    assert (H1 := Rlt_le_trans _ _ _ Hy (Rmin_l _ _)). assert (H2 := Rlt_le_trans _ _ _ Hy (Rmin_r _ _)).
    destruct (Rle_lt_dec y 0) as [Hn | Hn]; [rewrite weight_of_null by exact Hn; rewrite Rabs_R0; exact He |].
    rewrite Rabs_pos_eq in H1, H2 by lra. eapply Rle_lt_trans; [apply small_weight; assumption |].
    assert (sqrt y < e / 2); [| lra]. rewrite <- (sqrt_square (e / 2)) by lra. apply sqrt_lt_1; nra.
Qed.

(** ** Rules *)

Lemma has_result_unique t p k x : has_result t p k x -> forall y, has_result t p k y -> x = y.
Proof.
  induction 1; intros r Hr; inversion Hr; subst; try congruence;
    repeat match goal with
    | H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; subst; clear H2
    | IH : forall y, has_result t p ?i y -> ?x = y, H : has_result t p ?i ?z |- _ => apply IH in H; subst
    end; try reflexivity; eapply root_unique; eassumption.
Qed.

Ltac at_point p Hp := intros p Hp;
  repeat match goal with H : enclosed _ _ _ _ _ |- _ => specialize (H p Hp); destruct H as (? & ? & ? & ?) end.

Lemma product_between a c f g x y l h : a <= x <= c -> f <= y <= g ->
  l <= a * f -> l <= a * g -> l <= c * f -> l <= c * g -> a * f <= h -> a * g <= h -> c * f <= h -> c * g <= h -> l <= x * y <= h.
Proof.
  intros Hx Hy. intros. assert (l <= a * y /\ a * y <= h) by (destruct (Rle_dec 0 a); split; nra).
  assert (l <= c * y /\ c * y <= h) by (destruct (Rle_dec 0 c); split; nra).
  destruct (Rle_dec 0 y); split; nra.
Qed.

Lemma quotient_between a c f g x y l h : a <= x <= c -> 0 < f -> f <= y <= g ->
  (0 <= a -> l * g <= a) -> (a < 0 -> l * f <= a) -> (c <= 0 -> c <= h * g) -> (0 < c -> c <= h * f) -> l <= x / y <= h.
Proof.
  intros Hx Hf Hy H1 H2 H3 H4.
  assert (0 < y) by lra.
  assert (l * y <= x).
  { destruct (Rle_dec 0 a) as [Ha | Ha]; [specialize (H1 Ha) | assert (l * f <= a) by (apply H2; lra)].
    - destruct (Rle_dec 0 l); nra.
    - assert (l < 0) by nra. nra. }
  assert (x <= h * y).
  { destruct (Rle_dec c 0) as [Hc | Hc]; [specialize (H3 Hc) | assert (c <= h * f) by (apply H4; lra)].
    - destruct (Rle_dec h 0); nra.
    - assert (0 < h) by nra. nra. }
  split; apply Rmult_le_reg_r with y; try assumption; unfold Rdiv; rewrite ?Rmult_assoc, ?Rinv_l; lra.
Qed.

Lemma TERM : interval_rules.
Proof.
  unfold interval_rules.
  split. { intros t p k x y H1 H2. exact (has_result_unique t p k x H1 y H2). }
  split. { intros t B k q l h Ht H p Hp. exists q. split; [apply r_number; assumption | lra]. }
  split. { intros t B k v l h Ht H p Hp. exists (p v). split; [apply r_variable; assumption | apply H; assumption]. }
  split. { intros t B k i j q a c f g l h Ht Hi Hj Hx Hy H1 H2. at_point p Hp.
    eexists; split; [eapply r_sum; eassumption |]. destruct (Rle_dec 0 q) as [Hq | Hq].
    - specialize (H1 Hq). nra.
    - assert (q < 0) as Hn by lra. specialize (H2 Hn). nra. }
  split. { intros t B k i j a c f g l h Ht Hi Hj Hx Hy. intros. at_point p Hp.
    eexists; split; [eapply r_product; eassumption |]. eapply product_between with (a := a) (c := c) (f := f) (g := g); lra. }
  split. { intros t B k i a c l h Ht Hi Hx H1 H2 H3. at_point p Hp.
    eexists; split; [eapply r_square; eassumption |]. split.
    - destruct H1 as [H1 | H1]; [nra |]. destruct (Rle_dec 0 x); destruct (Rle_dec 0 a); destruct (Rle_dec c 0); nra.
    - destruct (Rle_dec 0 x); nra. }
  split. { intros t B k i j a c f g l h Ht Hi Hj Hx Hy Hf. intros. at_point p Hp.
    eexists; split; [eapply r_quotient; try eassumption; lra |].
    eapply quotient_between with (a := a) (c := c) (f := f) (g := g); try assumption; lra. }
  split. { intros t B k i j a c f g l h Ht Hi Hj Hx Hy Hf. intros. at_point p Hp.
    eexists; split; [eapply r_quotient; try eassumption; lra |].
    match goal with |- _ <= ?x / ?y <= _ => replace (x / y) with (- x / - y) by (field; lra) end.
    eapply quotient_between with (a := - c) (c := - a) (f := - g) (g := - f); try lra; try assumption. }
  split. { intros t B k i a c l h Ht Hi Hx H1 H2. at_point p Hp.
    eexists; split; [eapply r_exp; eassumption |].
    assert (forall u v, u <= v -> exp u <= exp v) as Hm.
    { intros u v [Huv | Huv]; [left; apply exp_increasing; assumption | right; congruence]. }
    split; [eapply Rle_trans; [exact H1 |] | eapply Rle_trans; [| exact H2]]; apply Hm; assumption. }
  split. { intros t B k i a c l h Ht Hi Hx Ha H1 H2. at_point p Hp.
    eexists; split; [eapply r_ln; try eassumption; lra |].
    assert (forall u v, 0 < u -> u <= v -> ln u <= ln v) as Hm.
    { intros u v Hu [Huv | Huv]; [left; apply ln_increasing; assumption | right; congruence]. }
    split; [eapply Rle_trans; [exact H1 |] | eapply Rle_trans; [| exact H2]]; apply Hm; lra. }
  split. { intros t B k i a c l h Ht Hi Hx Ha H1 Hh H2. at_point p Hp.
    eexists; split; [eapply r_sqrt; try eassumption; lra |].
    match goal with |- _ <= sqrt ?x <= _ => assert (0 <= sqrt x) by apply sqrt_pos;
      assert (sqrt x * sqrt x = x) by (apply sqrt_sqrt; lra) end. split.
    - destruct H1 as [H1 | H1]; nra.
    - nra. }
  split. { intros t B k i a c l h Ht Hi Hx H1 H2 H3. at_point p Hp.
    eexists; split; [eapply r_abs; eassumption |]. unfold Rabs. destruct (Rcase_abs _); lra. }
  split. { intros t B k i j a c f g l h Ht Hi Hj Hx Hy H1 H2 H3. at_point p Hp.
    eexists; split; [eapply r_min; eassumption |]. unfold Rmin. destruct (Rle_dec _ _); lra. }
  split. { intros t B k i f a c l h Ht Hi Hf Hx Hm H1 H2. at_point p Hp.
    eexists; split; [eapply r_function; eassumption |].
    split; [eapply Rle_trans; [exact H1 |] | eapply Rle_trans; [| exact H2]]; apply Hm; assumption. }
  split. { intros t B k i f m n s l h Ht Hi Hf Hs Hx H p Hp. destruct (Hx p Hp) as (x & Hr & Hb).
    exists (f x). split; [eapply r_function; eassumption |]. eapply by_rationals; eassumption. }
  split. { intros t B k i n a c l h Ht Hi Hn Hx Hdom H1 H2 p Hp. destruct (Hx p Hp) as (x & Hr & Hb).
    destruct (root_power n x) as [E Hy]; [exact Hn | destruct Hdom; [left; assumption | right; lra] |].
    exists (root n x). split; [eapply r_root; eassumption |]. split; [eapply root_above; eassumption || apply Hb |].
    destruct (Rle_lt_dec (root n x) h) as [Hle | Hlt]; [exact Hle | exfalso]. destruct H2 as [H3 H4].
    destruct (Rle_lt_dec 0 h) as [Hh | Hh].
    - assert (h ^ n < root n x ^ n) by (apply power_increases; [exact Hn | lra]). assert (0 <= h ^ n) by (apply pow_le; exact Hh).
      destruct (Rle_lt_dec 0 (- c)) as [Hc | Hc]; [lra |]. destruct (H4 Hc) as [_ H5]. rewrite !Ropp_involutive in H5. lra.
    - destruct (Rle_lt_dec 0 (- c)) as [Hc | Hc]; [| destruct (H4 Hc); lra]. destruct (H3 Hc) as [H5 | H5]; [lra |].
      assert (0 < (- h) ^ n) by (apply pow_lt; lra).
      destruct (Rle_lt_dec 0 (root n x)) as [Hr0 | Hr0].
      { assert (0 <= root n x ^ n) by (apply pow_le; exact Hr0). lra. }
      destruct Hy as [Hodd | Hy]; [| lra].
      assert (H6 : (- root n x) ^ n < (- h) ^ n) by (apply power_increases; [exact Hn | lra]). rewrite odd_power in H6 by exact Hodd.
      lra. }
  split. { exact by_tangent. }
  split. { intros a c l Hc Hl x Hx Hac. rewrite weight_of_null by lra. exact Hl. }
  split. { exact by_ends. }
  split. { intros t B k i a c l h Ht Hi Hx Ha Hl Hh. at_point p Hp.
    eexists; split; [eapply r_weighted; try eassumption; lra |]. split; [apply Hl | apply Hh]; lra. }
  split. { intros t B A C k l Hcover HA HC p Hp. destruct (Hcover p Hp); [apply HA | apply HC]; assumption. }
  unfold real_range, whole_range.
  split. { intros B v n m l h H1 H2 p [_ H]. lra. }
  split. { intros B v n m e g H p [HB Hp]. destruct (Rle_dec (p v) e); [left | right]; (split; [exact HB | lra]). }
  split. { intros B v n m e g H p [HB [Hp Hz]]. destruct (Rle_dec (p v) e); [left | right]; (split; [exact HB | split; [lra | exact Hz]]). }
  split. { intros B v n m e g H p [HB [Hp [z Hz]]]. destruct (Z_le_gt_dec z e) as [H1 | H1].
    - left. split; [exact HB | split; [| exists z; exact Hz]]. apply IZR_le in H1. lra.
    - right. split; [exact HB | split; [| exists z; exact Hz]]. assert (IZR g <= IZR z) by (apply IZR_le; lia). lra. }
  intros B A C Hcover v n m p. split.
  - intros [HB Hp]. destruct (Hcover p HB); [left | right]; split; assumption.
  - intros [HB [Hp Hz]]. destruct (Hcover p HB); [left | right]; (split; [assumption | split; assumption]).
Qed.
