(** SPARSE-DIRECT: tangents prove the inequality of the two numbers, interval by interval; one sample in closed form. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Convex Dber Sparse SparseDirect.
Open Scope R_scope.

Lemma ln_of_quotient a b c d : 0 < a -> 0 < b -> 0 < c -> 0 < d -> ln (a * b / (c * d)) = ln a + ln b - ln c - ln d.
Proof. intros. rewrite ln_div, !ln_mult by (try apply Rmult_lt_0_compat; lra). ring. Qed.

Lemma xlx_ratio x s : 0 <= x -> 0 < s -> x * ln (x / s) = xlx x - x * ln s.
Proof.
  intros Hx Hs. unfold xlx. destruct (Req_dec x 0) as [->|N]; [ring|]. rewrite ln_div by lra. ring.
Qed.

(** Gibbs' inequality with the sign of mean (r^2-1)/(r^2+1). *)
Lemma Dber_above_line y r : -1 <= y <= 1 -> 0 < r -> y * ln r + ln (2 * r / (r ^ 2 + 1)) <= Dber y.
Proof.
  intros Hy Hr. assert (P : 0 < r ^ 2 + 1) by nra.
  assert (T1 := xlx_tangent (1 + y) (2 * r * r / (r ^ 2 + 1)) ltac:(lra) ltac:(apply Rdiv_lt_0_compat; nra)).
  assert (T2 := xlx_tangent (1 - y) (2 / (r ^ 2 + 1)) ltac:(lra) ltac:(apply Rdiv_lt_0_compat; lra)).
  assert (E : 2 * r * r / (r ^ 2 + 1) + 2 / (r ^ 2 + 1) = 2) by (field; lra).
  rewrite ln_div, !ln_mult in T1 by nra. rewrite ln_div in T2 by lra. rewrite ln_div, ln_mult by nra.
  rewrite Dber_xlx. lra.
Qed.

Section Tangents.
Variables (s q c : R).
Hypothesis Hs : 0 < s < 1.
Hypothesis Hq : 0 < q < 1.
Hypothesis Hc : 0 <= c.
Let N x := d2 x s - d2 (q * x) (q * s).
Let slope z := (1 - q) * ln (sparse_odds s z) + q * sparse_level s q z.

(** The tangent of N at z, by the inequality of sums of logarithms. *)
Lemma N_above_tangent z x : 0 < z < 1 -> 0 <= x <= 1 -> x * slope z - sparse_level s q z <= N x.
Proof.
  intros Hz Hx. assert (Qx : 0 < 1 - q * x) by nra. assert (Qz : 0 < 1 - q * z) by nra. assert (Qs : 0 < 1 - q * s) by nra.
  unfold N, d2. replace (q * x / (q * s)) with (x / s) by (field; lra).
  replace (q * x * ln (x / s)) with (q * (x * ln (x / s))) by ring.
  rewrite (xlx_ratio x s), (xlx_ratio (1 - x) (1 - s)), (ln_div (1 - q * x)) by lra.
  unfold slope, sparse_odds, sparse_level. rewrite !ln_of_quotient by lra.
  set (t := (1 - q * x) / (1 - q * z)). assert (Ht : 0 < t) by (apply Rdiv_lt_0_compat; lra).
  assert (T1 := xlx_tangent x (z * t) ltac:(lra) ltac:(apply Rmult_lt_0_compat; lra)).
  assert (T2 := xlx_tangent (1 - x) ((1 - z) * t) ltac:(lra) ltac:(apply Rmult_lt_0_compat; lra)).
  rewrite ln_mult in T1, T2 by lra. assert (Et : t * (1 - q * z) = 1 - q * x) by (unfold t; field; lra).
  assert (El : ln t = ln (1 - q * x) - ln (1 - q * z)) by (unfold t; apply ln_div; lra).
  clearbody t. apply Rmult_le_compat_l with (r := 1 - q) in T1; [|lra]. rewrite El in T1, T2. clear El. nra.
Qed.

Lemma N_nonneg x : 0 <= x <= 1 -> 0 <= N x.
Proof.
  intros Hx. assert (T := N_above_tangent s x Hs Hx). assert (Qs : 0 < 1 - q * s) by nra.
  unfold slope, sparse_odds, sparse_level in T. rewrite !ln_of_quotient in T by lra. lra.
Qed.

Let below m := forall x y, 0 <= x <= 1 -> 0 <= y <= 1 -> q * x * y = m -> c * Dber m <= (1 - q) * x * Dber y + N x.

Lemma below_line z r m : 0 < z < 1 -> 1 <= r ->
  0 <= (1 - q) * ln (2 * r / (r ^ 2 + 1) * sparse_odds s z) + q * sparse_level s q z ->
  c * Dber m <= sparse_line s q z r m -> below m.
Proof.
  intros Hz Hr H L x y Hx Hy E. apply Rle_trans with (1 := L). unfold sparse_line.
  assert (T := N_above_tangent z x Hz Hx). assert (D := Dber_above_line y r ltac:(lra) ltac:(lra)).
  rewrite ln_mult in H.
  2:{ apply Rdiv_lt_0_compat; nra. }
  2:{ unfold sparse_odds. apply Rdiv_lt_0_compat; apply Rmult_lt_0_compat; lra. }
  unfold slope in T. rewrite <- E. replace ((1 - q) / q * (q * x * y) * ln r) with ((1 - q) * x * (y * ln r)) by (field; lra).
  apply Rmult_le_compat_l with (r := (1 - q) * x) in D; [|apply Rmult_le_pos; lra].
  apply Rmult_le_compat_l with (r := x) in H; [|lra]. lra.
Qed.

Lemma below_start z e m : sparse_start s q c z e -> 0 <= m <= e -> below m.
Proof.
  intros (Hz & He & S & C) Hm x y Hx Hy E. assert (Nx := N_nonneg x Hx). assert (D := Dber_ge_half_sq y ltac:(lra)).
  assert (Z : 0 <= (1 - q) * x) by (apply Rmult_le_pos; lra).
  destruct (Req_dec m 0) as [M|M].
  { rewrite M, Dber_0. assert (0 <= Dber y) by nra. assert (0 <= (1 - q) * x * Dber y) by (apply Rmult_le_pos; lra). lra. }
  assert (Px : 0 < x). { destruct (Req_dec x 0) as [X|X]; [|lra]. exfalso. apply M. rewrite <- E, X. ring. }
  assert (T := N_above_tangent z x Hz Hx). fold (slope z) in S.
  set (w := m ^ 2 / e ^ 2).
  assert (Hw : 0 <= w <= 1).
  { assert (P : 0 < e ^ 2) by (apply pow_lt; lra). unfold w. split.
    - apply Rmult_le_pos; [apply pow_le; lra|left; apply Rinv_0_lt_compat, P].
    - apply Rmult_le_reg_r with (e ^ 2); [exact P|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_l, Rmult_1_r by lra.
      apply pow_incr, Hm. }
  assert (I := Dber_ratio_increasing m e ltac:(lra) ltac:(lra) ltac:(lra)).
  assert (L : Dber m <= w * Dber e).
  { replace (w * Dber e) with (m ^ 2 * (Dber e / e ^ 2)) by (unfold w; field; lra).
    replace (Dber m) with (m ^ 2 * (Dber m / m ^ 2)) by (field; lra). apply Rmult_le_compat_l; [nra|exact I]. }
  set (A := (1 - q) * e ^ 2 / (2 * q ^ 2 * z ^ 2)) in *.
  assert (Ea : (1 - q) * e ^ 2 / (q ^ 2 * z) = 2 * A * z) by (unfold A; field; lra). rewrite Ea in C.
  assert (Pa : 0 <= A).
  { unfold A. apply Rmult_le_pos; [apply Rmult_le_pos; [lra|nra]|]. left. apply Rinv_0_lt_compat.
    apply Rmult_lt_0_compat; [|apply pow_lt; lra]. apply Rmult_lt_0_compat; [lra|apply pow_lt; lra]. }
  assert (Ey : (1 - q) * x * (y ^ 2 / 2) = w * (A * (z ^ 2 / x))) by (unfold w, A; rewrite <- E; field; lra).
  assert (B : A * (2 * z - x) <= A * (z ^ 2 / x)).
  { apply Rmult_le_compat_l; [exact Pa|]. apply Rmult_le_reg_r with x; [exact Px|].
    assert (V := pow2_ge_0 (z - x)). unfold Rdiv. rewrite (Rmult_assoc (z ^ 2)), Rinv_l by lra. lra. }
  apply Rmult_le_compat_l with (r := (1 - q) * x) in D; [|exact Z]. rewrite Ey in D.
  apply Rmult_le_compat_l with (r := x) in S; [|lra].
  assert (G : c * Dber e <= A * (z ^ 2 / x) + N x) by lra.
  apply Rmult_le_compat_l with (r := w) in G; [|lra].
  apply Rmult_le_compat_l with (r := c) in L; [|exact Hc]. nra.
Qed.

Lemma below_chain steps : forall e, 0 < e <= 1 -> (forall m, 0 <= m <= e -> below m) -> sparse_chain s q c e steps ->
  forall m, 0 <= m <= q -> below m.
Proof.
  induction steps as [|[[z r] e'] rest IH]; intros e He H K m Hm; cbn [sparse_chain] in K.
  - apply H. lra.
  - destruct K as (Hz & Hr & L1 & L2 & G & E1 & E2 & K). apply (IH e'); [lra| |exact K|exact Hm].
    clear m Hm. intros m Hm. destruct (Rle_dec m e) as [M|M]; [apply H; lra|].
    apply (below_line z r m Hz Hr G). unfold sparse_line in *.
    replace ((1 - q) / q * m * ln r - sparse_level s q z) with (- sparse_level s q z + (1 - q) / q * ln r * m) by ring.
    apply (convex_below_affine (fun m => c * Dber m) e e'); [lra| |lra|lra|lra].
    intros a b t Ha Hb Ht. assert (D := Dber_convex a b t ltac:(lra) ltac:(lra) Ht).
    apply Rmult_le_compat_l with (r := c) in D; [|exact Hc]. lra.
Qed.
End Tangents.

Theorem SPARSE_DIRECT_tangents p n c z e steps : 0 < p < 1 -> (2 <= n)%nat -> 0 <= c ->
  let s := sparse_s p n in
  let q := sparse_q p n in
  sparse_start s q c z e -> sparse_chain s q c e steps ->
  direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) c.
Proof.
  intros Hp Hn Hc s q S K. apply SPARSE_DIRECT; [exact Hp|lia|]. fold s q.
  assert (Sr := s_range p n Hp ltac:(lia)). fold s in Sr. assert (Qr := q_range p n Hp ltac:(lia)). fold q in Qr.
  assert (W : 2 / 2 ^ n < 1).
  { destruct n as [|[|k]]; [lia|lia|]. simpl. assert (W := pow_R1_Rle 2 k ltac:(lra)).
    apply Rmult_lt_reg_r with (2 * (2 * 2 ^ k)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (Hs : 0 < s < 1) by (split; [lra|unfold s, sparse_s; nra]).
  assert (Hq : 0 < q < 1).
  { split; [lra|]. assert (E := q_times p n Hp ltac:(lia)). fold s q in E.
    assert (p < s) by (unfold s, sparse_s; assert (0 < 2 / 2 ^ n) by (apply Rdiv_lt_0_compat; [lra|apply pow_lt; lra]); nra). nra. }
  assert (B : forall x y, 0 <= x <= 1 -> 0 <= y <= 1 ->
    c * Dber (q * x * y) <= (1 - q) * x * Dber y + (d2 x s - d2 (q * x) (q * s))).
  { intros x y Hx Hy. apply (below_chain s q c Hs Hq Hc steps e); try assumption; try reflexivity; [apply S| |].
    - intros m Hm. exact (below_start s q c Hs Hq Hc z e m S Hm).
    - assert (0 <= x * y <= 1) by nra. rewrite Rmult_assoc. nra. }
  intros x y Hx _ Hy. destruct (Rle_dec 0 y) as [P|P]; [assert (T := B x y Hx ltac:(lra)); lra|].
  assert (T := B x (- y) Hx ltac:(lra)). replace (q * x * - y) with (- (q * x * y)) in T by ring. rewrite !Dber_opp in T. lra.
Qed.

(** One sample: it always agrees with itself. *)
Theorem SPARSE_DIRECT_one p : 0 < p < 1 ->
  direct LSparse LBool (pwlist LBool 1) (sparse_target p 1) (sparse_fresh p 1) ((1 - p) / p ^ 2).
Proof.
  intros Hp. apply SPARSE_DIRECT; [exact Hp|lia|].
  assert (Es : sparse_s p 1 = 1) by (unfold sparse_s; field). unfold sparse_q. rewrite Es.
  replace (p / 1) with p by field. intros z y _ Hz Hy. rewrite (Hz eq_refl).
  assert (E : forall u, d2 u u = 0).
  { intros u. unfold d2, Rdiv. assert (L : forall v, v * ln (v * / v) = 0).
    { intros v. destruct (Req_dec v 0) as [->|V]; [ring|]. rewrite Rinv_r, ln_1 by exact V. ring. }
    rewrite !L. ring. }
  rewrite !E. replace (p * 1 * y) with (p * y) by ring.
  assert (B : forall y, 0 < y <= 1 -> (1 - p) / p ^ 2 * Dber (p * y) <= (1 - p) * Dber y).
  { clear y Hy. intros y Hy. assert (I := Dber_ratio_increasing (p * y) y ltac:(nra) ltac:(nra) ltac:(lra)).
    replace ((1 - p) / p ^ 2 * Dber (p * y)) with ((1 - p) * y ^ 2 * (Dber (p * y) / (p * y) ^ 2)) by (field; lra).
    replace ((1 - p) * Dber y) with ((1 - p) * y ^ 2 * (Dber y / y ^ 2)) by (field; lra).
    apply Rmult_le_compat_l; [apply Rmult_le_pos; nra|exact I]. }
  destruct (Rtotal_order y 0) as [P|[P|P]].
  - assert (T := B (- y) ltac:(lra)). replace (p * - y) with (- (p * y)) in T by ring. rewrite !Dber_opp in T. lra.
  - rewrite P, Rmult_0_r, Dber_0. lra.
  - assert (T := B y ltac:(lra)). lra.
Qed.
