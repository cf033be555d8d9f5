(** [CH-KL]: the function LC of a pair of rows: two forms, concavity, tangents. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Convex Finite.
Open Scope R_scope.

(** Coq's x/0 is x * /0 with /0 = 0, so letters with P y = Q y = 0 are skipped, as the text asks. *)
Theorem LC_forms {Y} (l : list Y) P Q b : law l P -> law l Q -> 0 < b < 1 ->
  LC_square l P Q b = LC l P Q b.
Proof.
  intros [HP SP] [HQ SQ] Hb. unfold LC_square, LC. rewrite <- fsum_scal.
  transitivity (fsum l (fun y => b * Q y + (1 - b) * P y)
                - fsum l (fun y => P y * Q y / mix (P y) (Q y) b)).
  2:{ rewrite fsum_plus, !fsum_scal, SP, SQ. ring. }
  rewrite <- fsum_minus. apply fsum_ext. intros y Hy.
  specialize (HP y Hy). specialize (HQ y Hy). unfold mix.
  destruct (Req_dec (b * P y + (1 - b) * Q y) 0) as [E|E].
  - assert (P y = 0) by nra. assert (Q y = 0) by nra. rewrite H, H0. unfold Rdiv. ring.
  - field. exact E.
Qed.

Lemma term_cases p q b : 0 <= p -> 0 <= q -> 0 <= b <= 1 -> p * q = 0 \/ 0 < mix p q b.
Proof.
  intros Hp Hq Hb. destruct (Req_dec (p * q) 0) as [E|E]; [left; exact E|right].
  assert (0 < p) by (destruct (Req_dec p 0) as [Z|Z]; [rewrite Z in E; lra|lra]).
  assert (0 < q) by (destruct (Req_dec q 0) as [Z|Z]; [rewrite Z in E; lra|lra]).
  unfold mix. nra.
Qed.

Theorem LC_concave {Y} (l : list Y) P Q : nonneg l P -> nonneg l Q ->
  convex_on 0 1 (fun b => - LC l P Q b).
Proof.
  intros HP HQ. apply (support_convex _ (fun c => - LC_slope l P Q c)).
  intros c x Hc Hx. unfold LC, LC_slope.
  assert (fsum l (fun y => P y * Q y / mix (P y) (Q y) c
            - P y * Q y * (P y - Q y) / mix (P y) (Q y) c ^ 2 * (x - c))
          <= fsum l (fun y => P y * Q y / mix (P y) (Q y) x)).
  { apply fsum_le. intros y Hy. specialize (HP y Hy). specialize (HQ y Hy).
    destruct (term_cases (P y) (Q y) c HP HQ Hc) as [E|Dc]; [rewrite E; unfold Rdiv; lra|].
    destruct (term_cases (P y) (Q y) x HP HQ Hx) as [E|Dx]; [rewrite E; unfold Rdiv; lra|].
    assert (Ex : mix (P y) (Q y) x - mix (P y) (Q y) c = (x - c) * (P y - Q y))
      by (unfold mix; ring).
    set (dc := mix (P y) (Q y) c) in *. set (dx := mix (P y) (Q y) x) in *.
    assert (Hpq : 0 <= P y * Q y) by (apply Rmult_le_pos; assumption).
    assert (K : P y * Q y / dx - (P y * Q y / dc - P y * Q y * (P y - Q y) / dc ^ 2 * (x - c))
                = P y * Q y * ((dx - dc) ^ 2 / (dc ^ 2 * dx))).
    { replace (P y * Q y * (P y - Q y) / dc ^ 2 * (x - c))
        with (P y * Q y * (dx - dc) / dc ^ 2) by (rewrite Ex; field; lra).
      field. lra. }
    assert (0 <= P y * Q y * ((dx - dc) ^ 2 / (dc ^ 2 * dx))); [|lra].
    apply Rmult_le_pos; [exact Hpq|]. apply Rdiv_le_0_compat; [apply pow2_ge_0|].
    apply Rmult_lt_0_compat; [apply pow_lt|]; lra. }
  rewrite fsum_minus, fsum_scal_r in H. lra.
Qed.

Lemma LC_derive {Y} (l : list Y) P Q b : nonneg l P -> nonneg l Q -> 0 <= b <= 1 ->
  is_derive (LC l P Q) b (LC_slope l P Q b).
Proof.
  intros HP HQ Hb. unfold LC, LC_slope.
  replace (fsum l (fun y => P y * Q y * (P y - Q y) / mix (P y) (Q y) b ^ 2))
    with (0 - fsum l (fun y => - (P y * Q y * (P y - Q y) / mix (P y) (Q y) b ^ 2))).
  2:{ rewrite (fsum_ext l _ (fun y => (-1) * (P y * Q y * (P y - Q y) / mix (P y) (Q y) b ^ 2)))
        by (intros; ring). rewrite fsum_scal. ring. }
  apply (@is_derive_minus R_AbsRing R_NormedModule); [apply @is_derive_const|].
  induction l as [|y l IH]; simpl.
  - apply @is_derive_const.
  - apply (@is_derive_plus R_AbsRing R_NormedModule).
    + assert (Hp := HP y (or_introl eq_refl)). assert (Hq := HQ y (or_introl eq_refl)).
      destruct (term_cases (P y) (Q y) b Hp Hq Hb) as [E|D].
      * apply (is_derive_ext (fun _ => 0));
          [intros t; unfold Rdiv; rewrite E, Rmult_0_l; reflexivity|].
        replace (- (P y * Q y * (P y - Q y) / (mix (P y) (Q y) b * (mix (P y) (Q y) b * 1))))
          with 0 by (rewrite E; unfold Rdiv; ring).
        apply @is_derive_const.
      * unfold mix in *. auto_derive; [lra|].
        change (1 + - b) with (1 - b). field. lra.
    + apply IH; intros z Hz; [apply HP|apply HQ]; right; exact Hz.
Qed.

(** Certified upper bound of sup LC: brackets x1 <= xc <= x2, LC rising at x1 and falling at x2. *)
Theorem LC_tangents {Y} (l : list Y) P Q x1 x2 xc v : nonneg l P -> nonneg l Q ->
  0 <= x1 <= xc -> xc <= x2 <= 1 ->
  0 <= LC_slope l P Q x1 -> LC_slope l P Q x2 <= 0 ->
  LC l P Q x1 + LC_slope l P Q x1 * (xc - x1) <= v ->
  LC l P Q x2 + LC_slope l P Q x2 * (xc - x2) <= v ->
  forall b, 0 <= b <= 1 -> LC l P Q b <= v.
Proof.
  intros HP HQ H1 H2 S1 S2 V1 V2.
  apply (tangent_crossing_concave (LC l P Q) 0 1 x1 x2 (LC_slope l P Q x1) (LC_slope l P Q x2)
    (LC l P Q x1) (LC l P Q x2) (LC_slope l P Q x1) (LC_slope l P Q x2) xc v); try lra.
  - apply LC_concave; assumption.
  - apply LC_derive; try assumption; lra.
  - apply LC_derive; try assumption; lra.
Qed.

(** The supremum at an end: falling at 0 already, or still rising at 1. *)
Theorem LC_end0 {Y} (l : list Y) P Q : nonneg l P -> nonneg l Q -> LC_slope l P Q 0 <= 0 ->
  forall b, 0 <= b <= 1 -> LC l P Q b <= LC l P Q 0.
Proof.
  intros HP HQ S b Hb.
  assert (T := convex_above_tangent _ 0 1 0 (- LC_slope l P Q 0) (LC_concave l P Q HP HQ)
    ltac:(lra) (@is_derive_opp R_AbsRing R_NormedModule _ _ _ (LC_derive l P Q 0 HP HQ ltac:(lra)))
    b Hb). cbv beta in T. nra.
Qed.

Theorem LC_end1 {Y} (l : list Y) P Q : nonneg l P -> nonneg l Q -> 0 <= LC_slope l P Q 1 ->
  forall b, 0 <= b <= 1 -> LC l P Q b <= LC l P Q 1.
Proof.
  intros HP HQ S b Hb.
  assert (T := convex_above_tangent _ 0 1 1 (- LC_slope l P Q 1) (LC_concave l P Q HP HQ)
    ltac:(lra) (@is_derive_opp R_AbsRing R_NormedModule _ _ _ (LC_derive l P Q 1 HP HQ ltac:(lra)))
    b Hb). cbv beta in T. nra.
Qed.
