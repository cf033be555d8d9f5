(** The binary divergence Dber: convexity, quadratic bounds, monotone ratio. [DBER] *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Elementary Convex.
Open Scope R_scope.

(** Coq's [ln] is 0 outside (0,oo), so x * ln x is 0 at 0: the convention 0 ln 0 = 0. *)
Definition xlx (x : R) : R := x * ln x.

Lemma xlx_0 : xlx 0 = 0.
Proof. unfold xlx. ring. Qed.

(** Tangent inequality of x ln x, with both arguments allowed to vanish together. *)
Lemma xlx_tangent (a c : R) : 0 <= a -> 0 < c -> a * ln c + a - c <= xlx a.
Proof.
  intros Ha Hc. unfold xlx. destruct (Req_dec a 0) as [->|Hne]; [lra|].
  assert (Hpos : 0 < a) by lra.
  assert (H : ln (c / a) <= c / a - 1) by (apply ln_le_sub1, Rdiv_lt_0_compat; lra).
  rewrite ln_div in H by lra.
  assert (a * (ln c - ln a) <= a * (c / a - 1)) by (apply Rmult_le_compat_l; lra).
  replace (a * (c / a - 1)) with (c - a) in H0 by (field; lra). lra.
Qed.

Lemma xlx_convex b : convex_on 0 b xlx.
Proof.
  intros x y s Hx Hy Hs. set (c := (1 - s) * x + s * y).
  assert (Hc : 0 <= c) by (unfold c; nra).
  destruct (Req_dec c 0) as [E|Hne].
  - assert (E1 : (1 - s) * x = 0) by (unfold c in E; nra).
    assert (E2 : s * y = 0) by (unfold c in E; nra).
    rewrite E, xlx_0. unfold xlx. rewrite <- !Rmult_assoc, E1, E2. lra.
  - assert (T1 := xlx_tangent x c ltac:(lra) ltac:(lra)).
    assert (T2 := xlx_tangent y c ltac:(lra) ltac:(lra)).
    assert ((1 - s) * (x * ln c + x - c) <= (1 - s) * xlx x) by (apply Rmult_le_compat_l; lra).
    assert (s * (y * ln c + y - c) <= s * xlx y) by (apply Rmult_le_compat_l; lra).
    assert (E : (1 - s) * (x * ln c + x - c) + s * (y * ln c + y - c) = c * ln c + c - c)
      by (unfold c; ring).
    unfold xlx at 1. lra.
Qed.

Lemma Dber_xlx m : Dber m = / 2 * xlx (1 + m) + / 2 * xlx (1 - m).
Proof. unfold Dber, xlx. field. Qed.

Lemma Dber_0 : Dber 0 = 0.
Proof. unfold Dber. rewrite Rplus_0_r, Rminus_0_r, ln_1. ring. Qed.

Lemma Dber_1 : Dber 1 = ln 2.
Proof. unfold Dber. replace (1 + 1) with 2 by ring. replace (1 - 1) with 0 by ring. field. Qed.

Lemma Dber_opp m : Dber (- m) = Dber m.
Proof.
  unfold Dber. replace (1 + - m) with (1 - m) by ring. replace (1 - - m) with (1 + m) by ring.
  ring.
Qed.

Theorem Dber_convex : convex_on (-1) 1 Dber.
Proof.
  intros x y s Hx Hy Hs. rewrite !Dber_xlx.
  assert (H1 := xlx_convex 2 (1 + x) (1 + y) s ltac:(lra) ltac:(lra) Hs).
  assert (H2 := xlx_convex 2 (1 - x) (1 - y) s ltac:(lra) ltac:(lra) Hs).
  replace ((1 - s) * (1 + x) + s * (1 + y)) with (1 + ((1 - s) * x + s * y)) in H1 by ring.
  replace ((1 - s) * (1 - x) + s * (1 - y)) with (1 - ((1 - s) * x + s * y)) in H2 by ring.
  lra.
Qed.

Definition artanh (m : R) : R := / 2 * ln ((1 + m) / (1 - m)).

Lemma artanh_split m : -1 < m < 1 -> artanh m = / 2 * (ln (1 + m) - ln (1 - m)).
Proof. intros Hm. unfold artanh. rewrite ln_div by lra. reflexivity. Qed.

Lemma is_derive_Dber m : -1 < m < 1 -> is_derive Dber m (artanh m).
Proof.
  intros Hm. rewrite artanh_split by exact Hm. unfold Dber.
  auto_derive; [repeat split; lra|]. change (1 + - m) with (1 - m). field. lra.
Qed.

Lemma is_derive_artanh m : -1 < m < 1 -> is_derive artanh m (1 / (1 - m ^ 2)).
Proof.
  intros Hm. unfold artanh.
  replace (1 / (1 - m ^ 2)) with (/ 2 * (2 / (1 - m ^ 2))) by (field; nra).
  apply (is_derive_scal (fun y => ln ((1 + y) / (1 - y))) m (/ 2)).
  apply is_derive_ln_ratio, Hm.
Qed.

(** Consequences of LN-SERIES for artanh. *)
Lemma artanh_ge m : 0 <= m < 1 -> m <= artanh m.
Proof.
  intros Hm. assert (H := ln_partial_le 1 m Hm).
  unfold ln_partial, ln_term in H. simpl in H. unfold artanh.
  replace (2 * (0 + m * 1 / 1)) with (2 * m) in H by field. lra.
Qed.

Lemma artanh_le3 m : 0 <= m < 1 -> artanh m <= m + m ^ 3 / (3 * (1 - m ^ 2)).
Proof.
  intros Hm. assert (H := ln_le_partial_rest 1 m Hm).
  unfold ln_partial, ln_term in H. simpl in H. unfold artanh.
  replace (2 * (0 + m * 1 / 1) + 2 * (m * (m * (m * 1))) / ((1 + 1 + 1) * (1 - m * (m * 1))))
    with (2 * (m + m ^ 3 / (3 * (1 - m ^ 2)))) in H by (field; nra).
  lra.
Qed.

Lemma artanh_le5 m : 0 <= m < 1 -> artanh m <= m + m ^ 3 / 3 + m ^ 5 / (5 * (1 - m ^ 2)).
Proof.
  intros Hm. assert (H := ln_le_partial_rest 2 m Hm).
  unfold ln_partial, ln_term in H. simpl in H. unfold artanh.
  match type of H with _ <= ?r =>
    replace r with (2 * (m + m ^ 3 / 3 + m ^ 5 / (5 * (1 - m ^ 2)))) in H by (field; nra) end.
  lra.
Qed.

(** Dber m >= m^2/2. *)
Lemma Dber_ge_half_sq_open m : 0 <= m < 1 -> m ^ 2 / 2 <= Dber m.
Proof.
  intros Hm.
  assert (H := deriv_nonneg_le (fun y => Dber y - y ^ 2 / 2) (fun y => artanh y - y)
                 0 m (proj1 Hm)).
  cbv beta in H. rewrite Dber_0 in H.
  assert (0 - 0 ^ 2 / 2 <= Dber m - m ^ 2 / 2); [apply H | lra].
  - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply is_derive_Dber; lra.
    + auto_derive; [exact I|]. field.
  - intros x Hx. assert (H1 := artanh_ge x ltac:(lra)). lra.
Qed.

(** An inequality of continuous type at the end 1, got from convexity instead of continuity:
    if g is a polynomial-like lower bound on [0,1) that is continuous at 1, it holds at 1. *)
Lemma Dber_chord m : 0 <= m <= 1 -> Dber m <= m * ln 2.
Proof.
  intros Hm. assert (H := Dber_convex 0 1 m ltac:(lra) ltac:(lra) Hm).
  rewrite Dber_0, Dber_1 in H. replace ((1 - m) * 0 + m * 1) with m in H by ring. lra.
Qed.

Lemma ln2_ge_half : / 2 <= ln 2.
Proof.
  apply Rnot_lt_le. intros Hlt.
  (* m = 1 - d with d small: m^2/2 <= m ln 2 gives m <= 2 ln 2 < 1 for all m < 1 *)
  assert (Hl : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  set (m := (1 + 2 * ln 2) / 2). assert (Hm : 0 <= m < 1) by (unfold m; lra).
  assert (H1 := Dber_ge_half_sq_open m Hm). assert (H2 := Dber_chord m ltac:(lra)).
  unfold m in *. nra.
Qed.

Theorem Dber_ge_half_sq m : -1 <= m <= 1 -> m ^ 2 / 2 <= Dber m.
Proof.
  assert (P : forall y, 0 <= y <= 1 -> y ^ 2 / 2 <= Dber y).
  { intros y Hy. destruct (Req_dec y 1) as [->|Hne].
    - rewrite Dber_1. assert (H := ln2_ge_half). lra.
    - apply Dber_ge_half_sq_open. lra. }
  intros Hm. destruct (Rle_dec 0 m).
  - apply P; lra.
  - rewrite <- Dber_opp. replace (m ^ 2) with ((- m) ^ 2) by ring. apply P; lra.
Qed.

(** m artanh m >= 2 Dber m. *)
Lemma Dber_slope2 m : 0 <= m < 1 -> 0 <= m * artanh m - 2 * Dber m.
Proof.
  intros Hm.
  assert (H := deriv_nonneg_le (fun y => y * artanh y - 2 * Dber y)
    (fun y => (1 * artanh y + y * (1 / (1 - y ^ 2))) - 2 * artanh y) 0 m (proj1 Hm)).
  cbv beta in H. rewrite Dber_0 in H.
  assert (0 * artanh 0 - 2 * 0 <= m * artanh m - 2 * Dber m); [apply H | lra].
  - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (@is_derive_mult R_AbsRing (fun y => y) artanh x 1 (1 / (1 - x ^ 2))).
      * apply @is_derive_id.
      * apply is_derive_artanh; lra.
      * intros; apply Rmult_comm.
    + apply (is_derive_scal Dber x 2). apply is_derive_Dber; lra.
  - intros x Hx. assert (H1 := artanh_le3 x ltac:(lra)).
    assert (Hd : 0 < 1 - x ^ 2) by nra.
    assert (E : x * (1 / (1 - x ^ 2)) - (x + x ^ 3 / (3 * (1 - x ^ 2)))
                = 2 * x ^ 3 / (3 * (1 - x ^ 2))) by (field; lra).
    assert (0 <= 2 * x ^ 3 / (3 * (1 - x ^ 2))); [|lra].
    apply Rdiv_le_0_compat; [|lra]. assert (0 <= x ^ 3) by (apply pow_le; lra). lra.
Qed.

(** The ratio Dber m / m^2 increases: stated without division by zero worries on (0,1]. *)
Lemma Dber_ratio_incr_open a b : 0 < a -> a <= b -> b < 1 -> Dber a / a ^ 2 <= Dber b / b ^ 2.
Proof.
  intros Ha Hab Hb.
  apply (deriv_nonneg_le (fun y => Dber y / y ^ 2)
           (fun y => (y * artanh y - 2 * Dber y) / y ^ 3) a b Hab).
  - intros x Hx.
    replace ((x * artanh x - 2 * Dber x) / x ^ 3)
      with ((artanh x * x ^ 2 - Dber x * (2 * x)) / (x ^ 2) ^ 2) by (field; lra).
    apply (is_derive_div Dber (fun y => y ^ 2) x (artanh x) (2 * x)).
    + apply is_derive_Dber; lra.
    + auto_derive; [exact I|]. ring.
    + assert (0 < x ^ 2) by (apply pow_lt; lra). lra.
  - intros x Hx. apply Rdiv_le_0_compat.
    + apply Dber_slope2; lra.
    + apply pow_lt; lra.
Qed.

Lemma Dber_le_ln2_sq_open m : 0 < m < 1 -> Dber m <= ln 2 * m ^ 2.
Proof.
  intros Hm. apply Rnot_lt_le. intros Hlt.
  assert (Hl : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  set (c := Dber m / m ^ 2).
  assert (Hm2 : 0 < m ^ 2) by (apply pow_lt; lra).
  assert (Hc : ln 2 < c).
  { unfold c. apply Rmult_lt_reg_r with (m ^ 2); [exact Hm2|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  (* choose b in [m,1) with b > ln 2 / c *)
  set (b := Rmax m ((1 + ln 2 / c) / 2)).
  assert (Hr : ln 2 / c < 1).
  { apply Rmult_lt_reg_r with c; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (Hb1 : b < 1) by (unfold b; apply Rmax_lub_lt; lra).
  assert (Hbm : m <= b) by apply Rmax_l.
  assert (Hbr : ln 2 / c < b).
  { apply Rlt_le_trans with ((1 + ln 2 / c) / 2); [lra|apply Rmax_r]. }
  assert (H1 := Dber_ratio_incr_open m b ltac:(lra) Hbm Hb1). fold c in H1.
  assert (H2 := Dber_chord b ltac:(lra)).
  assert (Hb2 : 0 < b ^ 2) by (apply pow_lt; lra).
  assert (H3 : c * b ^ 2 <= Dber b).
  { apply Rmult_le_reg_r with (/ b ^ 2); [apply Rinv_0_lt_compat; exact Hb2|].
    rewrite Rmult_assoc, Rinv_r by lra. unfold Rdiv in H1. lra. }
  assert (H4 : c * b <= ln 2) by nra.
  assert (H5 : ln 2 / c * c < b * c) by (apply Rmult_lt_compat_r; lra).
  replace (ln 2 / c * c) with (ln 2) in H5 by (field; lra). lra.
Qed.

(** [DBER] *)
Theorem Dber_ratio_increasing a b : 0 < a -> a <= b -> b <= 1 ->
  Dber a / a ^ 2 <= Dber b / b ^ 2.
Proof.
  intros Ha Hab Hb. destruct (Req_dec b 1) as [->|Hne].
  - destruct (Req_dec a 1) as [->|Hna]; [lra|].
    rewrite Dber_1. assert (H := Dber_le_ln2_sq_open a ltac:(lra)).
    assert (0 < a ^ 2) by (apply pow_lt; lra).
    apply Rmult_le_reg_r with (a ^ 2); [assumption|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
    rewrite pow1, Rinv_1. lra.
  - apply Dber_ratio_incr_open; lra.
Qed.

Theorem Dber_le_ln2_sq m : -1 <= m <= 1 -> Dber m <= ln 2 * m ^ 2.
Proof.
  assert (P : forall y, 0 <= y <= 1 -> Dber y <= ln 2 * y ^ 2).
  { intros y Hy. destruct (Req_dec y 1) as [->|N1]; [rewrite Dber_1; lra|].
    destruct (Req_dec y 0) as [->|N0]; [rewrite Dber_0; lra|].
    apply Dber_le_ln2_sq_open; lra. }
  intros Hm. destruct (Rle_dec 0 m).
  - apply P; lra.
  - rewrite <- Dber_opp. replace (m ^ 2) with ((- m) ^ 2) by ring. apply P; lra.
Qed.

(** Dber is continuous at 1. *)
Lemma Dber_near_1 m : 0 <= m < 1 -> ln 2 - 2 * sqrt (1 - m) <= Dber m.
Proof.
  intros Hm. set (s := sqrt (1 - m)).
  assert (Hs : 0 < s) by (apply sqrt_lt_R0; lra). assert (E : 1 - m = s * s) by (unfold s; rewrite sqrt_sqrt; lra).
  assert (H1 : 1 - / ((1 + m) / 2) <= ln ((1 + m) / 2)).
  { assert (H := ln_le_sub1 (/ ((1 + m) / 2)) ltac:(apply Rinv_0_lt_compat; lra)). rewrite ln_Rinv in H by lra. lra. }
  rewrite ln_div in H1 by lra. replace (/ ((1 + m) / 2)) with (2 / (1 + m)) in H1 by (field; lra).
  assert (H2 : 1 - / s <= ln s).
  { assert (H := ln_le_sub1 (/ s) ltac:(apply Rinv_0_lt_compat; lra)). rewrite ln_Rinv in H by lra. lra. }
  unfold Dber. rewrite E, ln_mult by lra. replace m with (1 - s * s) in * by lra.
  assert (L := ln_lt_2). assert (U : ln 2 <= 1) by (assert (H := ln_le_sub1 2); lra).
  assert (A := Rmult_le_compat_l ((1 + (1 - s * s)) / 2) _ _ ltac:(lra) H1).
  replace ((1 + (1 - s * s)) / 2 * (1 - 2 / (1 + (1 - s * s)))) with ((1 + (1 - s * s)) / 2 - 1) in A by (field; lra).
  assert (B := Rmult_le_compat_l (s * s) _ _ ltac:(nra) H2).
  replace (s * s * (1 - / s)) with (s * s - s) in B by (field; lra).
  assert (s <= 1) by nra. nra.
Qed.

Lemma Dber_limit b : (forall m, 0 <= m < 1 -> Dber m <= b) -> ln 2 <= b.
Proof.
  intros H. apply Rnot_lt_le. intros Hb. assert (L := ln_lt_2). assert (U : ln 2 <= 1) by (assert (H1 := ln_le_sub1 2); lra).
  assert (B0 := H 0 ltac:(lra)). rewrite Dber_0 in B0.
  set (s := (ln 2 - b) / 4). assert (0 < s <= / 4) by (unfold s; lra).
  assert (N := Dber_near_1 (1 - s * s) ltac:(nra)). specialize (H (1 - s * s) ltac:(nra)).
  replace (1 - (1 - s * s)) with (s * s) in N by ring. rewrite sqrt_square in N by lra. unfold s in *. lra.
Qed.

(** m artanh m - 4 Dber m + m^2 >= 0: the quartic part also has an increasing ratio. *)
Lemma Dber_slope4 m : 0 <= m < 1 -> 0 <= m * artanh m - 4 * Dber m + m ^ 2.
Proof.
  intros Hm.
  assert (H := deriv_nonneg_le (fun y => (y * artanh y - 4 * Dber y) + y ^ 2)
    (fun y => ((1 * artanh y + y * (1 / (1 - y ^ 2))) - 4 * artanh y) + 2 * y) 0 m (proj1 Hm)).
  cbv beta in H. rewrite Dber_0 in H.
  assert ((0 * artanh 0 - 4 * 0) + 0 ^ 2 <= (m * artanh m - 4 * Dber m) + m ^ 2);
    [apply H | lra].
  - intros x Hx. apply (@is_derive_plus R_AbsRing R_NormedModule).
    + apply (@is_derive_minus R_AbsRing R_NormedModule).
      * apply (@is_derive_mult R_AbsRing (fun y => y) artanh x 1 (1 / (1 - x ^ 2))).
        -- apply @is_derive_id.
        -- apply is_derive_artanh; lra.
        -- intros; apply Rmult_comm.
      * apply (is_derive_scal Dber x 4). apply is_derive_Dber; lra.
    + auto_derive; [exact I|]. ring.
  - intros x Hx. assert (H1 := artanh_le5 x ltac:(lra)).
    assert (Hd : 0 < 1 - x ^ 2) by nra.
    assert (E : x * (1 / (1 - x ^ 2)) + 2 * x - 3 * (x + x ^ 3 / 3 + x ^ 5 / (5 * (1 - x ^ 2)))
                = 2 * x ^ 5 / (5 * (1 - x ^ 2))) by (field; lra).
    assert (0 <= 2 * x ^ 5 / (5 * (1 - x ^ 2))); [|lra].
    apply Rdiv_le_0_compat; [|lra]. assert (0 <= x ^ 5) by (apply pow_le; lra). lra.
Qed.

(** (Dber m - m^2/2)/m^4 increases on (0,1). *)
Theorem Dber_quartic_ratio_increasing a b : 0 < a -> a <= b -> b < 1 ->
  (Dber a - a ^ 2 / 2) / a ^ 4 <= (Dber b - b ^ 2 / 2) / b ^ 4.
Proof.
  intros Ha Hab Hb.
  apply (deriv_nonneg_le (fun y => (Dber y - y ^ 2 / 2) / y ^ 4)
           (fun y => (y * artanh y - 4 * Dber y + y ^ 2) / y ^ 5) a b Hab).
  - intros x Hx.
    replace ((x * artanh x - 4 * Dber x + x ^ 2) / x ^ 5)
      with (((artanh x - x) * x ^ 4 - (Dber x - x ^ 2 / 2) * (4 * x ^ 3)) / (x ^ 4) ^ 2)
      by (field; lra).
    apply (is_derive_div (fun y => Dber y - y ^ 2 / 2) (fun y => y ^ 4) x
             (artanh x - x) (4 * x ^ 3)).
    + apply (@is_derive_minus R_AbsRing R_NormedModule).
      * apply is_derive_Dber; lra.
      * auto_derive; [exact I|]. field.
    + auto_derive; [exact I|]. ring.
    + assert (0 < x ^ 4) by (apply pow_lt; lra). lra.
  - intros x Hx. apply Rdiv_le_0_compat.
    + apply Dber_slope4; lra.
    + apply pow_lt; lra.
Qed.

Corollary Dber_quartic_bound m m1 a : 0 < m1 < 1 -> (Dber m1 - m1 ^ 2 / 2) / m1 ^ 4 <= a ->
  0 < m <= m1 -> Dber m <= m ^ 2 / 2 + a * m ^ 4.
Proof.
  intros H1 Ha Hm.
  assert (H := Dber_quartic_ratio_increasing m m1 ltac:(lra) ltac:(lra) ltac:(lra)).
  assert (0 < m ^ 4) by (apply pow_lt; lra).
  assert (H2 : (Dber m - m ^ 2 / 2) / m ^ 4 * m ^ 4 <= a * m ^ 4)
    by (apply Rmult_le_compat_r; lra).
  replace ((Dber m - m ^ 2 / 2) / m ^ 4 * m ^ 4) with (Dber m - m ^ 2 / 2) in H2 by (field; lra).
  lra.
Qed.
