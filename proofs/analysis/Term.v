(** TERM: interval rules for terms on boxes, and parts of boxes. Each holds at each point by itself. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions.
Open Scope R_scope.

Lemma has_result_unique t p k x : has_result t p k x -> forall y, has_result t p k y -> x = y.
Proof.
  induction 1; intros r Hr; inversion Hr; subst; try congruence;
    repeat match goal with
    | H1 : t ?k = _, H2 : t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; subst; clear H2
    | IH : forall y, has_result t p ?i y -> ?x = y, H : has_result t p ?i ?z |- _ => apply IH in H; subst
    end; reflexivity.
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
