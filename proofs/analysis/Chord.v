(** [SDPI-BINARY-CHORD]: if r^2 <= 3 v - 2 v^2 everywhere, v = E r^2, then v is the coefficient. The chord of
    cosh, as a function of the square, reduces the law to one on three points, whose log-mgf is below ln cosh(v t)/v. *)
From Coq Require Import Reals Lra Psatz List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Dber Finite Information BinaryCert BinarySDPI Dual.
Open Scope R_scope.

Lemma sinh_scale a x : 0 <= a <= 1 -> 0 <= x -> sinh (a * x) <= a * sinh x.
Proof.
  intros Ha Hx. assert (H : 0 <= a * sinh x - sinh (a * x)); [|lra].
  apply (from_zero (fun y => a * sinh y - sinh (a * y)) (fun y => a * cosh y - a * cosh (a * y))).
  - exact Hx.
  - rewrite Rmult_0_r, sinh_0. ring.
  - intros y. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (is_derive_scal sinh). apply is_derive_sinh.
    + apply (is_derive_comp sinh (fun z => a * z) y (cosh (a * y)) a).
      * apply is_derive_sinh.
      * auto_derive; [exact I|]. ring.
  - intros y Hy. assert (cosh (a * y) <= cosh y) by (apply cosh_incr; nra). nra.
Qed.

Lemma cosh_half x : cosh x = 1 + 2 * sinh (x / 2) ^ 2.
Proof.
  unfold cosh, sinh. replace (exp x) with (exp (x / 2) * exp (x / 2)) by (rewrite <- exp_plus; f_equal; field).
  replace (exp (- x)) with (exp (- (x / 2)) * exp (- (x / 2))) by (rewrite <- exp_plus; f_equal; field).
  assert (E : exp (x / 2) * exp (- (x / 2)) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  nra.
Qed.

Lemma cosh_chord a y : 0 <= a <= 1 -> 0 <= y -> cosh (a * y) <= 1 + a ^ 2 * (cosh y - 1).
Proof.
  intros Ha Hy. rewrite (cosh_half (a * y)), (cosh_half y).
  assert (H := sinh_scale a (y / 2) Ha ltac:(lra)). replace (a * (y / 2)) with (a * y / 2) in H by field.
  assert (0 <= sinh (a * y / 2)) by (apply sinh_nonneg; nra).
  assert (sinh (a * y / 2) ^ 2 <= (a * sinh (y / 2)) ^ 2) by (apply pow_incr; lra). nra.
Qed.

Lemma cosh_abs y : cosh (Rabs y) = cosh y.
Proof. unfold Rabs. destruct (Rcase_abs y); [apply cosh_opp|reflexivity]. Qed.

(** The three-point law: 1 - p + p cosh(R t) is its mgf. *)
Section ThreePoints.
Variables p m : R.
Hypothesis Hp : 0 < p <= 1.
Hypothesis Hm : 0 < m <= 1.
Hypothesis Hpm : 1 <= 3 * p - 2 * p ^ 2 * m ^ 2.

Let v := p * m ^ 2.
Let D t := 1 - p + p * cosh (m * t).
Let N t := p * m * sinh (m * t).

Lemma chord_cosh_ge1 x : 1 <= cosh x.
Proof. rewrite cosh_half. assert (H := pow2_ge_0 (sinh (x / 2))). lra. Qed.

Lemma chord_square x : cosh x ^ 2 - sinh x ^ 2 = 1.
Proof.
  unfold cosh, sinh. assert (E : exp x * exp (- x) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0). nra.
Qed.

Lemma chord_apart t : 0 < D t - N t /\ 0 < D t + N t.
Proof.
  unfold D, N. assert (H := chord_cosh_ge1 (m * t)). assert (S := chord_square (m * t)).
  assert (A : Rabs (sinh (m * t)) < cosh (m * t)).
  { apply Rabs_def1; nra. }
  apply Rabs_def2 in A.
  assert (B : Rabs (m * sinh (m * t)) < cosh (m * t)) by (apply Rabs_def1; nra).
  apply Rabs_def2 in B. split; nra.
Qed.

Lemma D_deriv t : is_derive D t (p * (m * sinh (m * t))).
Proof.
  unfold D. replace (p * (m * sinh (m * t))) with (0 + p * (m * sinh (m * t))) by ring.
  apply (@is_derive_plus R_AbsRing R_NormedModule); [apply @is_derive_const|].
  apply (is_derive_scal (fun x => cosh (m * x))).
  apply (is_derive_comp cosh (fun z => m * z) t (sinh (m * t)) m).
  - apply is_derive_cosh.
  - auto_derive; [exact I|]. ring.
Qed.

Lemma N_deriv t : is_derive N t (p * m * (m * cosh (m * t))).
Proof.
  unfold N. apply (is_derive_scal (fun x => sinh (m * x))).
  apply (is_derive_comp sinh (fun z => m * z) t (cosh (m * t)) m).
  - apply is_derive_sinh.
  - auto_derive; [exact I|]. ring.
Qed.

Lemma chord_artanh t : 0 <= t -> ln (D t + N t) - ln (D t - N t) <= 2 * v * t.
Proof.
  intros Ht.
  assert (H : 0 <= 2 * v * t - (ln (D t + N t) - ln (D t - N t))); [|lra].
  apply (from_zero (fun x => 2 * v * x - (ln (D x + N x) - ln (D x - N x)))
    (fun x => 2 * v - ((p * (m * sinh (m * x)) + p * m * (m * cosh (m * x))) * / (D x + N x)
                      - (p * (m * sinh (m * x)) - p * m * (m * cosh (m * x))) * / (D x - N x)))).
  - exact Ht.
  - unfold D, N. rewrite !Rmult_0_r, sinh_0, cosh_0.
    replace (1 - p + p * 1 + p * m * 0) with 1 by ring. replace (1 - p + p * 1 - p * m * 0) with 1 by ring.
    rewrite ln_1. ring.
  - intros x. destruct (chord_apart x) as [A B].
    apply (@is_derive_minus R_AbsRing R_NormedModule); [auto_derive; [exact I|]; ring|].
    apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (is_derive_comp ln (fun y => D y + N y) x (/ (D x + N x)) (p * (m * sinh (m * x)) + p * m * (m * cosh (m * x)))).
      * apply is_derive_ln; exact B.
      * apply (@is_derive_plus R_AbsRing R_NormedModule); [apply D_deriv|apply N_deriv].
    + apply (is_derive_comp ln (fun y => D y - N y) x (/ (D x - N x)) (p * (m * sinh (m * x)) - p * m * (m * cosh (m * x)))).
      * apply is_derive_ln; exact A.
      * apply (@is_derive_minus R_AbsRing R_NormedModule); [apply D_deriv|apply N_deriv].
  - intros x Hx. destruct (chord_apart x) as [A B].
    set (c := cosh (m * x)) in *. set (s := sinh (m * x)) in *.
    assert (Hc : 1 <= c) by apply chord_cosh_ge1. assert (Hs : s ^ 2 = c ^ 2 - 1).
    { assert (S := chord_square (m * x)). unfold c, s. lra. }
    assert (K : 0 <= (1 - p + p * c) ^ 2 - p ^ 2 * m ^ 2 * (c ^ 2 - 1) - ((1 - p) * c + p)).
    { replace ((1 - p + p * c) ^ 2 - p ^ 2 * m ^ 2 * (c ^ 2 - 1) - ((1 - p) * c + p))
        with ((c - 1) * (3 * p - 2 * p ^ 2 * m ^ 2 - 1) + p ^ 2 * (1 - m ^ 2) * (c - 1) ^ 2) by ring.
      assert (0 <= 1 - m ^ 2) by nra.
      apply Rplus_le_le_0_compat; [apply Rmult_le_pos; lra|].
      apply Rmult_le_pos; [apply Rmult_le_pos; [apply pow2_ge_0|lra]|apply pow2_ge_0]. }
    replace (2 * v - ((p * (m * s) + p * m * (m * c)) * / (D x + N x) - (p * (m * s) - p * m * (m * c)) * / (D x - N x)))
      with (2 * (p * m ^ 2) * (((1 - p + p * c) ^ 2 - p ^ 2 * m ^ 2 * (c ^ 2 - 1) - ((1 - p) * c + p)) / ((D x + N x) * (D x - N x)))).
    + apply Rmult_le_pos; [nra|]. apply Rdiv_le_0_compat; [exact K|]. apply Rmult_lt_0_compat; assumption.
    + assert (ED : D x = 1 - p + p * c) by reflexivity. assert (EN : N x = p * m * s) by reflexivity.
      rewrite ED, EN in *. unfold v.
      replace ((1 - p + p * c) ^ 2 - p ^ 2 * m ^ 2 * (c ^ 2 - 1) - ((1 - p) * c + p))
        with ((1 - p + p * c) ^ 2 - p ^ 2 * m ^ 2 * s ^ 2 - (c * (1 - p + p * c) - p * s ^ 2)) by (rewrite Hs; ring).
      field. split; lra.
Qed.

Lemma chord_slope t : 0 <= t -> N t * cosh (v * t) <= D t * sinh (v * t).
Proof.
  intros Ht. destruct (chord_apart t) as [A B]. assert (H := chord_artanh t Ht).
  assert (F : D t + N t <= exp (2 * v * t) * (D t - N t)).
  { apply Rle_trans with (exp (2 * v * t + ln (D t - N t))).
    - rewrite <- (exp_ln (D t + N t)) at 1 by exact B.
      destruct (Req_dec (ln (D t + N t)) (2 * v * t + ln (D t - N t))) as [->|Hne]; [lra|].
      left. apply exp_increasing. lra.
    - rewrite exp_plus, exp_ln by exact A. lra. }
  unfold cosh, sinh. assert (P := exp_pos (v * t)). assert (Q := exp_pos (- (v * t))).
  assert (E : exp (v * t) * exp (- (v * t)) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  replace (exp (2 * v * t)) with (exp (v * t) * exp (v * t)) in F by (rewrite <- exp_plus; f_equal; ring).
  assert (G := Rmult_le_compat_l (exp (- (v * t))) _ _ (Rlt_le _ _ Q) F).
  replace (exp (- (v * t)) * (exp (v * t) * exp (v * t) * (D t - N t)))
    with ((exp (v * t) * exp (- (v * t))) * (exp (v * t) * (D t - N t))) in G by ring.
  rewrite E in G. lra.
Qed.

Lemma chord_log t : 0 <= t -> v * ln (D t) <= ln (cosh (v * t)).
Proof.
  intros Ht. assert (Hv : 0 < v) by (unfold v; apply Rmult_lt_0_compat; [lra|apply pow_lt; lra]).
  assert (HD : forall x, 0 < D x) by (intros x; destruct (chord_apart x); lra).
  assert (H : 0 <= ln (cosh (v * t)) - v * ln (D t)); [|lra].
  rewrite <- (Rminus_diag_eq (ln (cosh (v * 0))) (v * ln (D 0))).
  2: { unfold D. rewrite !Rmult_0_r, cosh_0. replace (1 - p + p * 1) with 1 by ring. rewrite ln_1. ring. }
  apply (deriv_nonneg_le (fun x => ln (cosh (v * x)) - v * ln (D x))
    (fun x => (v * sinh (v * x)) * / cosh (v * x) - v * ((p * (m * sinh (m * x))) * / D x)) 0 t Ht).
  - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (is_derive_comp ln (fun y => cosh (v * y)) x (/ cosh (v * x)) (v * sinh (v * x))).
      * apply is_derive_ln, cosh_pos.
      * apply (is_derive_comp cosh (fun y => v * y) x (sinh (v * x)) v).
        -- apply is_derive_cosh.
        -- auto_derive; [exact I|]. ring.
    + apply (is_derive_scal (fun y => ln (D y))).
      apply (is_derive_comp ln D x (/ D x) (p * (m * sinh (m * x)))).
      * apply is_derive_ln, HD.
      * apply D_deriv.
  - intros x Hx. assert (S := chord_slope x ltac:(lra)). assert (C := cosh_pos (v * x)). assert (Dx := HD x).
    unfold N in S.
    replace (v * sinh (v * x) * / cosh (v * x) - v * (p * (m * sinh (m * x)) * / D x))
      with (v * ((D x * sinh (v * x) - p * m * sinh (m * x) * cosh (v * x)) / (cosh (v * x) * D x))) by (field; lra).
    apply Rmult_le_pos; [lra|]. apply Rdiv_le_0_compat; [lra|]. apply Rmult_lt_0_compat; assumption.
Qed.
End ThreePoints.

Theorem SDPI_chord {B} (LB : list B) (P r : B -> R) (m : R) : law LB P -> sym_law LB P r -> m <= 1 ->
  (forall b, In b LB -> Rabs (r b) <= m) ->
  let v := moment LB P r 2 in
  0 < v -> m ^ 2 <= 3 * v - 2 * v ^ 2 ->
  SDPI LBool LB (binary_joint P r) v.
Proof.
  intros HP Hs Hm1 Hr v Hv Hq.
  assert (Hm0 : 0 <= m).
  { destruct LB as [|b l]; [unfold v, moment in Hv; simpl in Hv; lra|].
    specialize (Hr b (or_introl eq_refl)). assert (H := Rabs_pos (r b)). lra. }
  assert (Hsq : forall b, In b LB -> r b ^ 2 <= m ^ 2).
  { intros b Hb. rewrite <- (pow2_abs (r b)). apply pow_incr. split; [apply Rabs_pos|auto]. }
  destruct HP as [HP SP].
  assert (Hvm : v <= m ^ 2).
  { unfold v, moment. replace (m ^ 2) with (fsum LB (fun a => P a * m ^ 2)) by (rewrite fsum_scal_r, SP; ring).
    apply fsum_le. intros b Hb. apply Rmult_le_compat_l; auto. }
  assert (Hm : 0 < m) by (destruct (Req_dec m 0) as [->|]; [simpl in Hvm; lra|lra]).
  assert (Hm2 : 0 < m ^ 2) by (apply pow_lt; lra).
  set (p := v / m ^ 2).
  assert (Ev : p * m ^ 2 = v) by (unfold p; field; lra).
  assert (Hp : 0 < p <= 1).
  { split; [apply Rdiv_lt_0_compat; lra|]. apply (Rmult_le_reg_r (m ^ 2)); lra. }
  assert (Hpm : 1 <= 3 * p - 2 * p ^ 2 * m ^ 2).
  { apply (Rmult_le_reg_r (m ^ 2)); [lra|]. rewrite <- Ev in Hq. nra. }
  apply SDPI_binary; [split; assumption| |apply sym_mean_zero, Hs|].
  { intros b Hb. specialize (Hr b Hb). apply Rabs_le_between in Hr. lra. }
  apply SDPI_DUAL_suff; [split; assumption|exact Hv| |].
  { intros b Hb. specialize (Hr b Hb). apply Rabs_le_between in Hr. lra. }
  assert (Pos : forall t, 0 <= t -> v * Lam LB P r t <= ln (cosh (v * t))).
  { intros t Ht. assert (K := chord_log p m Hp (conj Hm Hm1) Hpm t Ht). rewrite Ev in K.
    apply Rle_trans with (2 := K). apply Rmult_le_compat_l; [lra|]. unfold Lam.
    assert (Z : 0 < mgf LB P r t) by (apply mgf_pos; split; assumption).
    assert (L : mgf LB P r t <= 1 - p + p * cosh (m * t)).
    { rewrite (mgf_cosh LB P r t Hs).
      replace (1 - p + p * cosh (m * t)) with (fsum LB (fun a => P a + / m ^ 2 * (cosh (m * t) - 1) * (P a * r a ^ 2))).
      - apply fsum_le. intros b Hb.
        replace (P b + / m ^ 2 * (cosh (m * t) - 1) * (P b * r b ^ 2))
          with (P b * (1 + (Rabs (r b) / m) ^ 2 * (cosh (m * t) - 1))).
        + apply Rmult_le_compat_l; [apply HP, Hb|].
          rewrite <- (cosh_abs (t * r b)), Rabs_mult, (Rabs_right t) by lra.
          replace (t * Rabs (r b)) with (Rabs (r b) / m * (m * t)) by (field; lra).
          apply cosh_chord; [|nra]. split; [apply Rdiv_le_0_compat; [apply Rabs_pos|lra]|].
          apply (Rmult_le_reg_r m); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
          specialize (Hr b Hb). lra.
        + unfold Rdiv. rewrite Rpow_mult_distr, pow2_abs, pow_inv. ring.
      - rewrite fsum_plus, fsum_scal, SP. fold (moment LB P r 2). fold v. unfold p. field. lra. }
    destruct (Req_dec (mgf LB P r t) (1 - p + p * cosh (m * t))) as [->|Hne]; [lra|].
    left. apply ln_increasing; lra. }
  intros t. destruct (Rle_dec 0 t) as [Ht|Ht]; [apply Pos, Ht|].
  specialize (Pos (- t) ltac:(lra)). unfold Lam in *. rewrite (Hs t) in Pos.
  replace (v * - t) with (- (v * t)) in Pos by ring. rewrite cosh_opp in Pos. exact Pos.
Qed.
