(** [SDPI-BINARY-GENERAL]: a binary target with P(A=1) = pi. Interval step, the step next to m0,
    and the conclusion as an SDPI statement. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Finite BinaryCert Information BinarySDPI Accuracy.
Open Scope R_scope.

Lemma dpi_convex pi : 0 < pi < 1 -> convex_on (-1) 1 (dpi pi).
Proof.
  intros Hpi x y s Hx Hy Hs. unfold dpi.
  assert (C := d2_convex ((1 + x) / 2) pi ((1 + y) / 2) pi s
                 ltac:(lra) Hpi ltac:(lra) Hpi Hs).
  replace ((1 - s) * ((1 + x) / 2) + s * ((1 + y) / 2))
    with ((1 + ((1 - s) * x + s * y)) / 2) in C by field.
  replace ((1 - s) * pi + s * pi) with pi in C by ring. exact C.
Qed.

(** One interval [a,b], one slope t, any convex target F. *)
Theorem cert_interval_gen {A} (l : list A) (P r : A -> R) (F : R -> R) (u t a b : R) :
  law l P -> 0 <= u -> a <= b -> convex_on a b F ->
  F a <= u * (t * a - Lam l P r t) -> F b <= u * (t * b - Lam l P r t) ->
  forall Q, law l Q -> abscont l Q P -> a <= expect l Q r <= b ->
    F (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu Hab HF Ea Eb Q HQ Hac Hm.
  assert (DV := donsker_varadhan l Q P r t HQ HP Hac).
  assert (C := convex_below_affine F a b (- (u * Lam l P r t)) (u * t) Hab HF
     ltac:(lra) ltac:(lra) _ Hm).
  assert (H1 := Rmult_le_compat_l u _ _ Hu DV). lra.
Qed.

(** The interval step of the certificate. *)
Theorem cert_interval_general {A} (l : list A) (P r : A -> R) (pi u t a b : R) :
  law l P -> 0 <= u -> 0 < pi < 1 -> -1 <= a -> a <= b -> b <= 1 ->
  dpi pi a <= u * (t * a - Lam l P r t) -> dpi pi b <= u * (t * b - Lam l P r t) ->
  forall Q, law l Q -> abscont l Q P -> a <= expect l Q r <= b ->
    dpi pi (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu Hpi Ha Hab Hb. apply cert_interval_gen; try assumption.
  apply (convex_on_sub (-1) 1); [assumption|assumption|apply dpi_convex, Hpi].
Qed.

(** Bennett: e^y - 1 - y <= F y^2/2 for all y <= Y, when F >= 1 and it holds at Y > 0. *)
Lemma bennett_scalar y Y F : 0 < Y -> y <= Y -> 1 <= F -> exp Y - 1 - Y <= F * Y ^ 2 / 2 ->
  exp y - 1 - y <= F * y ^ 2 / 2.
Proof.
  intros HY Hy HF H. destruct (Rle_dec y 0) as [Hn|Hp].
  - (* y <= 0: e^y - 1 - y <= y^2/2 *)
    assert (K1 : forall z, 0 <= z -> 0 <= z - 1 + exp (- z)).
    { intros z Hz. apply (from_zero (fun z => z - 1 + exp (- z)) (fun z => 1 - exp (- z)) z Hz).
      - rewrite Ropp_0, exp_0. ring.
      - intros w. auto_derive; [exact I|]. ring.
      - intros w Hw. assert (exp (- w) <= exp 0).
        { destruct (Req_dec w 0) as [->|N]; [rewrite Ropp_0; lra|].
          left. apply exp_increasing. lra. }
        rewrite exp_0 in H0. lra. }
    assert (K2 : forall z, 0 <= z -> 0 <= z ^ 2 / 2 - z + 1 - exp (- z)).
    { intros z Hz. apply (from_zero (fun z => z ^ 2 / 2 - z + 1 - exp (- z))
                            (fun z => z - 1 + exp (- z)) z Hz).
      - rewrite Ropp_0, exp_0. field.
      - intros w. auto_derive; [exact I|]. field.
      - intros w Hw. apply K1. lra. }
    specialize (K2 (- y) ltac:(lra)). rewrite Ropp_involutive in K2.
    replace ((- y) ^ 2) with (y ^ 2) in K2 by ring. assert (Hy2 := pow2_ge_0 y).
    assert (1 * y ^ 2 <= F * y ^ 2) by (apply Rmult_le_compat_r; assumption). lra.
  - assert (Hy0 : 0 < y) by lra.
    assert (K1 : forall z, 0 <= z -> 0 <= (z - 1) * exp z + 1).
    { intros z Hz. apply (from_zero (fun z => (z - 1) * exp z + 1) (fun z => z * exp z) z Hz).
      - rewrite exp_0. ring.
      - intros w. auto_derive; [exact I|]. ring.
      - intros w Hw. apply Rmult_le_pos; [lra|left; apply exp_pos]. }
    assert (K2 : forall z, 0 <= z -> 0 <= (exp z - 1) * z - 2 * (exp z - 1 - z)).
    { intros z Hz. apply (from_zero (fun z => (exp z - 1) * z - 2 * (exp z - 1 - z))
                            (fun z => (z - 1) * exp z + 1) z Hz).
      - rewrite exp_0. ring.
      - intros w. auto_derive; [exact I|]. ring.
      - intros w Hw. apply K1. lra. }
    assert (D := deriv_nonneg_le (fun z => (exp z - 1 - z) / z ^ 2)
      (fun z => ((exp z - 1) * z - 2 * (exp z - 1 - z)) / z ^ 3) y Y Hy).
    cbv beta in D.
    assert (Q : (exp y - 1 - y) / y ^ 2 <= (exp Y - 1 - Y) / Y ^ 2).
    { apply D.
      - intros x Hx. auto_derive.
        + assert (0 < x * (x * 1)) by nra. lra.
        + field. lra.
      - intros x Hx. apply Rdiv_le_0_compat; [apply K2; lra|apply pow_lt; lra]. }
    assert (PY : 0 < Y ^ 2) by (apply pow_lt; lra).
    assert (Py : 0 < y ^ 2) by (apply pow_lt; lra).
    assert (Q2 : (exp Y - 1 - Y) / Y ^ 2 <= F / 2).
    { apply Rmult_le_reg_r with (Y ^ 2); [exact PY|]. unfold Rdiv at 1.
      rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (Q3 : (exp y - 1 - y) / y ^ 2 * y ^ 2 <= F / 2 * y ^ 2) by (apply Rmult_le_compat_r; lra).
    replace ((exp y - 1 - y) / y ^ 2 * y ^ 2) with (exp y - 1 - y) in Q3 by (field; lra). lra.
Qed.

Lemma bennett_Lam {A} (l : list A) P r t R Y F : law l P -> 0 <= t -> 0 < Y -> t * R <= Y ->
  (forall a, In a l -> r a - expect l P r <= R) -> 1 <= F -> exp Y - 1 - Y <= F * Y ^ 2 / 2 ->
  Lam l P r t <= t * expect l P r + variance l P r * F * t ^ 2 / 2.
Proof.
  intros HP Ht HY HtR HR HF HFY. assert (HZ := mgf_pos l P r t HP). destruct HP as [HP SP].
  set (m0 := expect l P r) in *. set (v := variance l P r).
  assert (Hv : 0 <= v).
  { apply fsum_nonneg. intros a Ha. apply Rmult_le_pos; [apply HP, Ha|apply pow2_ge_0]. }
  assert (E0 : mgf l P r t = exp (t * m0) * fsum l (fun a => P a * exp (t * (r a - m0)))).
  { unfold mgf. rewrite <- fsum_scal. apply fsum_ext. intros a _.
    replace (t * r a) with (t * m0 + t * (r a - m0)) by ring. rewrite exp_plus. ring. }
  assert (B : fsum l (fun a => P a * exp (t * (r a - m0))) <= 1 + v * F * t ^ 2 / 2).
  { apply Rle_trans with (fsum l (fun a => (P a + t * (P a * r a - P a * m0))
                          + F * t ^ 2 / 2 * (P a * (r a - m0) ^ 2))).
    - apply fsum_le. intros a Ha.
      assert (S := bennett_scalar (t * (r a - m0)) Y F HY).
      assert (L : t * (r a - m0) <= Y).
      { apply Rle_trans with (2 := HtR). apply Rmult_le_compat_l; [exact Ht|apply HR, Ha]. }
      specialize (S L HF HFY).
      assert (S1 : exp (t * (r a - m0)) <= 1 + t * (r a - m0) + F * (t * (r a - m0)) ^ 2 / 2) by lra.
      assert (S2 := Rmult_le_compat_l (P a) _ _ (HP a Ha) S1).
      eapply Rle_trans; [exact S2|]. right. field.
    - rewrite !fsum_plus, !fsum_scal, fsum_minus, fsum_scal_r, SP.
      change (fsum l (fun a => P a * r a)) with m0.
      change (fsum l (fun a => P a * (r a - m0) ^ 2)) with v. lra. }
  assert (HS : 0 < fsum l (fun a => P a * exp (t * (r a - m0)))).
  { assert (X := exp_pos (t * m0)). rewrite E0 in HZ.
    apply Rmult_lt_reg_l with (exp (t * m0)); [exact X|]. lra. }
  unfold Lam. rewrite E0, ln_mult, ln_exp by (try apply exp_pos; exact HS).
  assert (L := ln_le_sub1 _ HS). lra.
Qed.

(** d2(p||pi) <= G (p-pi)^2/2 when G >= 1/(x(1-x)) at both ends of [pi,p1]. *)
Lemma d2_quadratic pi p1 p G : 0 < pi -> pi <= p <= p1 -> p1 < 1 ->
  / (pi * (1 - pi)) <= G -> / (p1 * (1 - p1)) <= G -> d2 p pi <= G * (p - pi) ^ 2 / 2.
Proof.
  intros Hpi Hp H1 G1 G2.
  assert (Gx : forall x, pi <= x <= p1 -> / (x * (1 - x)) <= G).
  { intros x Hx. assert (A1 : 0 < pi * (1 - pi)) by nra. assert (A2 : 0 < p1 * (1 - p1)) by nra.
    assert (A3 : pi * (1 - pi) <= x * (1 - x) \/ p1 * (1 - p1) <= x * (1 - x)).
    { destruct (Rle_dec (x + pi) 1) as [L|L]; [left|right]; [nra|]. nra. }
    destruct A3 as [A3|A3]; [apply Rle_trans with (2 := G1)|apply Rle_trans with (2 := G2)];
      apply Rinv_le_contravar; assumption. }
  assert (S : forall x, pi <= x <= p1 ->
    0 <= G * (x - pi) - (ln (x / pi) - ln ((1 - x) / (1 - pi)))).
  { intros x Hx.
    assert (D := deriv_nonneg_le (fun y => G * (y - pi) - (ln (y / pi) - ln ((1 - y) / (1 - pi))))
      (fun y => G - / (y * (1 - y))) pi x (proj1 Hx)). cbv beta in D.
    replace (pi / pi) with 1 in D by (field; lra).
    replace ((1 - pi) / (1 - pi)) with 1 in D by (field; lra). rewrite ln_1 in D.
    assert (G * (pi - pi) - (0 - 0) <= G * (x - pi) - (ln (x / pi) - ln ((1 - x) / (1 - pi))));
      [apply D|lra].
    - intros y Hy. auto_derive.
      + repeat split; apply Rmult_lt_0_compat; try lra; apply Rinv_0_lt_compat; lra.
      + field. repeat split; lra.
    - intros y Hy. specialize (Gx y ltac:(lra)). lra. }
  assert (D := deriv_nonneg_le (fun y => G * (y - pi) ^ 2 / 2 - d2 y pi)
    (fun y => G * (y - pi) - (ln (y / pi) - ln ((1 - y) / (1 - pi)))) pi p (proj1 Hp)).
  cbv beta in D. rewrite (d2_same pi) in D by lra.
  assert (G * (pi - pi) ^ 2 / 2 - 0 <= G * (p - pi) ^ 2 / 2 - d2 p pi); [apply D|lra].
  - intros y Hy. unfold d2. auto_derive.
    + repeat split; apply Rmult_lt_0_compat; try lra; apply Rinv_0_lt_compat; lra.
    + change (1 + - y) with (1 - y). change (1 + - pi) with (1 - pi). unfold Rdiv.
      field. repeat split; lra.
  - intros y Hy. apply S. lra.
Qed.

(** The step next to m0, on the side m > m0. *)
Theorem cert_near_m0 {A} (l : list A) (P r : A -> R) (u pi D1 R F G : R) :
  law l P -> 0 <= u -> 0 < pi < 1 -> expect l P r = 2 * pi - 1 ->
  let v := variance l P r in
  0 < v -> 0 < D1 -> 0 < R -> (forall a, In a l -> r a - expect l P r <= R) ->
  let Y := D1 * R / v in
  1 <= F -> exp Y - 1 - Y <= F * Y ^ 2 / 2 ->
  pi + D1 / 2 < 1 ->
  / (pi * (1 - pi)) <= G -> / ((pi + D1 / 2) * (1 - (pi + D1 / 2))) <= G ->
  v * F * (G / 4) <= u ->
  forall Q, law l Q -> abscont l Q P -> 0 <= expect l Q r - expect l P r <= D1 ->
    dpi pi (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu Hpi Hm0 v Hv HD HRp HR Y HF HFY Hp1 G1 G2 Hfin Q HQ Hac Hm.
  set (m := expect l Q r) in *. set (m0 := expect l P r) in *. set (D := m - m0) in *.
  assert (HY : 0 < Y) by (unfold Y; apply Rdiv_lt_0_compat; nra).
  set (t := D / (v * F)).
  assert (HvF : 0 < v * F) by nra.
  assert (Ht : 0 <= t) by (unfold t; apply Rdiv_le_0_compat; lra).
  assert (HtR : t * R <= Y).
  { unfold t, Y. replace (D / (v * F) * R) with (D * R / (v * F)) by (field; lra).
    apply Rmult_le_compat; try nra.
    - left. apply Rinv_0_lt_compat. exact HvF.
    - apply Rinv_le_contravar; nra. }
  assert (L := bennett_Lam l P r t R Y F HP Ht HY HtR HR HF HFY). fold v m0 in L.
  assert (DV := donsker_varadhan l Q P r t HQ HP Hac). fold m in DV.
  assert (KLlow : D ^ 2 / (2 * (v * F)) <= KL l Q P).
  { replace (D ^ 2 / (2 * (v * F))) with (t * m - (t * m0 + v * F * t ^ 2 / 2))
      by (unfold t, D; field; split; lra). lra. }
  assert (Dq := d2_quadratic pi (pi + D1 / 2) ((1 + m) / 2) G).
  assert (Em : (1 + m) / 2 - pi = D / 2) by (unfold D; lra).
  unfold dpi. rewrite Em in Dq. specialize (Dq ltac:(lra) ltac:(lra) Hp1 G1 G2).
  assert (H1 := Rmult_le_compat_l u _ _ Hu KLlow).
  assert (HD2 : 0 <= D ^ 2 / (2 * (v * F))) by (apply Rdiv_le_0_compat; [apply pow2_ge_0|lra]).
  assert (H2 := Rmult_le_compat_r _ _ _ HD2 Hfin).
  replace (v * F * (G / 4) * (D ^ 2 / (2 * (v * F)))) with (G * (D / 2) ^ 2 / 2) in H2
    by (field; split; lra). lra.
Qed.

(** Conclusion as SDPI. *)
Theorem SDPI_binary_gen {B} (LB : list B) (P r : B -> R) (pi u : R) :
  law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> 0 < pi < 1 -> expect LB P r = 2 * pi - 1 ->
  (forall Q, law LB Q -> abscont LB Q P -> dpi pi (expect LB Q r) <= u * KL LB Q P) ->
  SDPI LBool LB (binary_joint P r) u.
Proof.
  intros HP Hr Hpi H0 H. apply SDPI_from_divergence; [apply binary_is_joint; assumption|].
  intros Q HQ Hac. unfold transfer.
  rewrite (KL_ext LB Q Q (margY LBool (binary_joint P r)) P)
    by (intros; try apply binary_margY; reflexivity).
  assert (Hac' : abscont LB Q P).
  { intros b Hb E. apply Hac; [exact Hb|]. rewrite binary_margY. exact E. }
  apply Rle_trans with (2 := H Q HQ Hac'). right.
  set (m := expect LB Q r) in *.
  assert (E : forall a, fsum LB (fun b => Q b * (binary_joint P r a b /
                margY LBool (binary_joint P r) b)) = if a then (1 + m) / 2 else (1 - m) / 2).
  { intros a. assert (E0 := binary_margX LB Q r a HQ). fold m in E0. rewrite <- E0. unfold margX.
    apply fsum_ext. intros b Hb.
    rewrite binary_margY. unfold binary_joint. destruct (Req_dec (P b) 0) as [Z|Z].
    - rewrite (Hac' b Hb Z). unfold Rdiv. ring.
    - destruct a; field; exact Z. }
  unfold KL, LBool. simpl. rewrite !E, !binary_margX, H0 by exact HP. unfold dpi, d2.
  replace ((1 + (2 * pi - 1)) / 2) with pi by field.
  replace ((1 - (2 * pi - 1)) / 2) with (1 - pi) by field.
  replace (1 - (1 + m) / 2) with ((1 - m) / 2) by field. ring.
Qed.
