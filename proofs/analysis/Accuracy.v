(** [ACC] with upper bounds on the two error rates, [ACC-AVG] with tangents. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Convex Finite Information.
Open Scope R_scope.

(** a ln (a/b) is jointly convex. *)
Lemma rel_convex a1 b1 a2 b2 s : 0 <= a1 -> 0 < b1 -> 0 <= a2 -> 0 < b2 -> 0 <= s <= 1 ->
  let a := (1 - s) * a1 + s * a2 in
  let b := (1 - s) * b1 + s * b2 in
  a * ln (a / b) <= (1 - s) * (a1 * ln (a1 / b1)) + s * (a2 * ln (a2 / b2)).
Proof.
  intros H1 P1 H2 P2 Hs a b. assert (Hb : 0 < b) by (unfold b; nra).
  assert (Ha : 0 <= a) by (unfold a; nra).
  destruct (Req_dec a 0) as [E|E].
  - assert (E1 : (1 - s) * a1 = 0) by (unfold a in E; nra).
    assert (E2 : s * a2 = 0) by (unfold a in E; nra).
    rewrite E. rewrite <- !Rmult_assoc, E1, E2. lra.
  - set (c := a / b). assert (Hc : 0 < c) by (unfold c; apply Rdiv_lt_0_compat; lra).
    assert (G1 := gibbs_term a1 b1 c H1 ltac:(lra) ltac:(intros; lra) Hc).
    assert (G2 := gibbs_term a2 b2 c H2 ltac:(lra) ltac:(intros; lra) Hc).
    assert (K1 := Rmult_le_compat_l (1 - s) _ _ ltac:(lra) G1).
    assert (K2 := Rmult_le_compat_l s _ _ ltac:(lra) G2).
    assert (Ecb : c * b = a) by (unfold c; field; lra).
    assert (EE : (1 - s) * (a1 * ln c + a1 - c * b1) + s * (a2 * ln c + a2 - c * b2)
                 = a * ln c + a - c * b) by (unfold a, b; ring).
    lra.
Qed.

Theorem d2_convex a1 b1 a2 b2 s : 0 <= a1 <= 1 -> 0 < b1 < 1 -> 0 <= a2 <= 1 -> 0 < b2 < 1 ->
  0 <= s <= 1 ->
  d2 ((1 - s) * a1 + s * a2) ((1 - s) * b1 + s * b2) <= (1 - s) * d2 a1 b1 + s * d2 a2 b2.
Proof.
  intros A1 B1 A2 B2 Hs. unfold d2.
  assert (H1 := rel_convex a1 b1 a2 b2 s ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) Hs).
  assert (H2 := rel_convex (1 - a1) (1 - b1) (1 - a2) (1 - b2) s
                  ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) Hs).
  cbv zeta in H1, H2.
  replace ((1 - s) * (1 - a1) + s * (1 - a2)) with (1 - ((1 - s) * a1 + s * a2)) in H2 by ring.
  replace ((1 - s) * (1 - b1) + s * (1 - b2)) with (1 - ((1 - s) * b1 + s * b2)) in H2 by ring.
  lra.
Qed.

Lemma d2_nonneg a b : 0 <= a <= 1 -> 0 < b < 1 -> 0 <= d2 a b.
Proof.
  intros Ha Hb. unfold d2.
  assert (G1 := gibbs_term a b 1 ltac:(lra) ltac:(lra) ltac:(intros; lra) ltac:(lra)).
  assert (G2 := gibbs_term (1 - a) (1 - b) 1 ltac:(lra) ltac:(lra) ltac:(intros; lra) ltac:(lra)).
  rewrite ln_1 in G1, G2. lra.
Qed.

Lemma d2_same a : 0 < a < 1 -> d2 a a = 0.
Proof.
  intros Ha. unfold d2, Rdiv. rewrite !Rinv_r by lra. rewrite ln_1. ring.
Qed.

(** Increasing in the first argument above the diagonal, decreasing in the second below it. *)
Lemma d2_mono_l a a' b : 0 < b < 1 -> b <= a' -> a' <= a <= 1 -> d2 a' b <= d2 a b.
Proof.
  intros Hb H1 H2. destruct (Req_dec a b) as [E|E].
  { replace a' with a by lra. lra. }
  set (s := (a' - b) / (a - b)).
  assert (Hs : 0 <= s <= 1).
  { unfold s. split; [apply Rdiv_le_0_compat; lra|].
    apply Rmult_le_reg_r with (a - b); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (C := d2_convex b b a b s ltac:(lra) Hb ltac:(lra) Hb Hs).
  replace ((1 - s) * b + s * a) with a' in C by (unfold s; field; lra).
  replace ((1 - s) * b + s * b) with b in C by ring.
  rewrite d2_same in C by exact Hb. assert (N := d2_nonneg a b ltac:(lra) Hb). nra.
Qed.

Lemma d2_mono_r a b b' : 0 < b -> b <= b' -> b' <= a -> a <= 1 -> b' < 1 -> d2 a b' <= d2 a b.
Proof.
  intros Hb H1 H2 Ha Hb'. destruct (Req_dec b b') as [<-|Hne]; [lra|].
  destruct (Req_dec a 1) as [->|Ha1].
  - (* a = 1: -ln b *)
    unfold d2. replace (1 - 1) with 0 by ring. rewrite !Rmult_0_l.
    assert (ln (1 / b') <= ln (1 / b)); [|lra].
    apply ln_le; [apply Rdiv_lt_0_compat; lra|].
    unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_le_contravar; lra.
  - set (s := (b' - b) / (a - b)).
    assert (Hs : 0 <= s <= 1).
    { unfold s. split; [apply Rdiv_le_0_compat; lra|].
      apply Rmult_le_reg_r with (a - b); [lra|]. unfold Rdiv.
      rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (C := d2_convex a b a a s ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) Hs).
    replace ((1 - s) * a + s * a) with a in C by ring.
    replace ((1 - s) * b + s * a) with b' in C by (unfold s; field; lra).
    rewrite d2_same in C by lra. assert (N := d2_nonneg a b ltac:(lra) ltac:(lra)). nra.
Qed.

(** [DIVERGENCE-MONO] *)
Theorem d2_parts x y x' y' : 0 < y < 1 -> 0 < y' < 1 -> 0 <= x' <= 1 ->
  (x' <= x /\ x <= y /\ y <= y') \/ (y' <= y /\ y <= x /\ x <= x') -> d2 x y <= d2 x' y'.
Proof.
  assert (P : forall x y x' y', 0 < y' -> y < 1 -> x' <= 1 -> y' <= y -> y <= x -> x <= x' -> d2 x y <= d2 x' y').
  { intros a b a' b' H1 H2 H3 H4 H5 H6. apply Rle_trans with (d2 a' b); [apply d2_mono_l; lra|apply d2_mono_r; lra]. }
  assert (S : forall a b, d2 a b = d2 (1 - a) (1 - b)).
  { intros a b. unfold d2. replace (1 - (1 - a)) with a by ring. replace (1 - (1 - b)) with b by ring. ring. }
  intros Hy Hy' Hx' [H|H]; [rewrite (S x y), (S x' y')|]; apply P; lra.
Qed.

(** A test that never fires under the product law never fires under the joint law. *)
Lemma test_abscont {X Y} (LX : list X) (LY : list Y) (G phi : X -> Y -> R) :
  joint LX LY G -> (forall x y, In x LX -> In y LY -> 0 <= phi x y <= 1) ->
  expect2 LX LY (fun x y => margX LY G x * margY LX G y) phi = 0 -> expect2 LX LY G phi = 0.
Proof.
  intros HG Hphi E.
  assert (HGn : forall x y, In x LX -> In y LY -> 0 <= G x y) by apply HG.
  assert (NX : forall x, In x LX -> 0 <= margX LY G x)
    by (intros x Hx; apply fsum_nonneg; intros; apply HGn; assumption).
  assert (NY : forall y, In y LY -> 0 <= margY LX G y)
    by (intros y Hy; apply fsum_nonneg; intros; apply HGn; assumption).
  assert (N : forall x y, In x LX -> In y LY -> 0 <= margX LY G x * margY LX G y * phi x y).
  { intros x y Hx Hy. apply Rmult_le_pos; [apply Rmult_le_pos; [apply NX|apply NY]|apply Hphi];
      assumption. }
  unfold expect2 in *. rewrite <- (fsum_0 LX). apply fsum_ext. intros x Hx.
  rewrite <- (fsum_0 LY). apply fsum_ext. intros y Hy.
  assert (E1 : fsum LY (fun y => margX LY G x * margY LX G y * phi x y) = 0).
  { apply (fsum_zero_term LX (fun x => fsum LY (fun y => margX LY G x * margY LX G y * phi x y)) x);
      [|exact E|exact Hx]. intros x' Hx'. apply fsum_nonneg. intros. apply N; assumption. }
  assert (E2 : margX LY G x * margY LX G y * phi x y = 0).
  { apply (fsum_zero_term LY (fun y => margX LY G x * margY LX G y * phi x y) y);
      [|exact E1|exact Hy]. intros. apply N; assumption. }
  apply Rmult_integral in E2. destruct E2 as [E2|E2]; [|rewrite E2; ring].
  apply Rmult_integral in E2. destruct E2 as [E2|E2].
  - rewrite (fsum_zero_term LY (G x) y); [ring| |exact E2|exact Hy]. intros; apply HGn; assumption.
  - rewrite (fsum_zero_term LX (fun x => G x y) x); [ring| |exact E2|exact Hx].
    intros; apply HGn; assumption.
Qed.

Lemma expect2_range {X Y} (LX : list X) (LY : list Y) (G phi : X -> Y -> R) :
  (forall x y, In x LX -> In y LY -> 0 <= G x y) ->
  fsum LX (fun x => fsum LY (G x)) = 1 ->
  (forall x y, In x LX -> In y LY -> 0 <= phi x y <= 1) -> 0 <= expect2 LX LY G phi <= 1.
Proof.
  intros HG S Hphi. unfold expect2. split.
  - apply fsum_nonneg. intros x Hx. apply fsum_nonneg. intros y Hy.
    apply Rmult_le_pos; [apply HG|apply Hphi]; assumption.
  - rewrite <- S. apply fsum_le. intros x Hx. apply fsum_le. intros y Hy.
    rewrite <- (Rmult_1_r (G x y)) at 2. apply Rmult_le_compat_l; [apply HG|apply Hphi]; assumption.
Qed.

Section Bounds.
Context {X Y : Type} (LX : list X) (LY : list Y) (G phi : X -> Y -> R).
Hypothesis HG : joint LX LY G.
Hypothesis Hphi : forall x y, In x LX -> In y LY -> 0 <= phi x y <= 1.
(* phi = probability of calling (x,m) positive; alpha, beta = the true error rates *)
Let alpha := 1 - expect2 LX LY G phi.
Let beta := expect2 LX LY (fun x y => margX LY G x * margY LX G y) phi.

Lemma prod_sum1 : fsum LX (fun x => fsum LY (fun y => margX LY G x * margY LX G y)) = 1.
Proof.
  rewrite (fsum_ext LX _ (fun x => margX LY G x * 1)).
  - rewrite fsum_scal_r. change (fsum LX (fun a => margX LY G a)) with (fsum LX (margX LY G)).
    rewrite (proj2 (margX_law LX LY G HG)). ring.
  - intros x Hx. rewrite fsum_scal. f_equal. unfold margY. rewrite <- (fsum_swap LX LY G). apply HG.
Qed.

Lemma rates : 0 <= alpha <= 1 /\ 0 <= beta <= 1 /\ (beta = 0 -> alpha = 1).
Proof.
  assert (HGn : forall x y, In x LX -> In y LY -> 0 <= G x y) by apply HG.
  assert (R1 := expect2_range LX LY G phi HGn (proj2 HG) Hphi).
  assert (R2 : 0 <= beta <= 1).
  { apply expect2_range; [|apply prod_sum1|exact Hphi].
    intros x y Hx Hy. apply Rmult_le_pos; apply fsum_nonneg; intros; apply HGn; assumption. }
  unfold alpha. repeat split; try lra.
  intros E. rewrite (test_abscont LX LY G phi HG Hphi E). ring.
Qed.

(** [ACC], with alphaU, betaU upper bounds of the two error rates. *)
Theorem ACC_bounds alphaU betaU : alpha <= alphaU -> beta <= betaU ->
  0 < betaU < 1 -> alphaU + betaU <= 1 -> d2 (1 - alphaU) betaU <= MI LX LY G.
Proof.
  intros Ha Hb HbU Hsum. destruct rates as (R1 & R2 & R3).
  assert (Hb0 : 0 < beta).
  { destruct (Req_dec beta 0) as [E|E]; [|lra]. specialize (R3 E). lra. }
  apply Rle_trans with (d2 (1 - alpha) beta).
  - apply Rle_trans with (d2 (1 - alpha) betaU).
    + apply d2_mono_l; lra.
    + apply d2_mono_r; lra.
  - replace (1 - alpha) with (expect2 LX LY G phi) by (unfold alpha; ring).
    apply ACC; [exact HG|exact Hphi|fold beta; lra].
Qed.

(** [ACC-AVG]: any lower bound v of b -> d2(b + 1 - 2e || b) on (0, 2e] is a lower bound of MI. *)
Theorem ACC_AVG e v : 0 <= e < / 2 -> alpha + beta <= 2 * e ->
  (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> v <= MI LX LY G.
Proof.
  intros He Hsum Hv. destruct rates as (R1 & R2 & R3).
  assert (Hb0 : 0 < beta).
  { destruct (Req_dec beta 0) as [E|E]; [|lra]. specialize (R3 E). lra. }
  apply Rle_trans with (d2 (beta + 1 - 2 * e) beta); [apply Hv; lra|].
  apply Rle_trans with (d2 (1 - alpha) beta); [apply d2_mono_l; lra|].
  replace (1 - alpha) with (expect2 LX LY G phi) by (unfold alpha; ring).
  apply ACC; [exact HG|exact Hphi|fold beta; lra].
Qed.
End Bounds.

(** The function of beta, its convexity, its derivative, and the tangent-crossing bound. *)

Lemma acc_fun_convex e a : 0 < e < / 2 -> 0 < a -> convex_on a (2 * e) (acc_fun e).
Proof.
  intros He Ha x y s Hx Hy Hs. unfold acc_fun.
  assert (C := d2_convex (x + 1 - 2 * e) x (y + 1 - 2 * e) y s
     ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) Hs).
  replace ((1 - s) * (x + 1 - 2 * e) + s * (y + 1 - 2 * e))
    with ((1 - s) * x + s * y + 1 - 2 * e) in C by ring. exact C.
Qed.

Lemma acc_fun_derive e b : 0 < e < / 2 -> 0 < b < 2 * e ->
  is_derive (acc_fun e) b (acc_slope e b).
Proof.
  intros He Hb. unfold acc_fun, acc_slope, d2.
  auto_derive.
  - repeat split; try lra; apply Rmult_lt_0_compat; try lra; apply Rinv_0_lt_compat; lra.
  - replace (b + 1 + - (2 * e)) with (b + 1 - 2 * e) by ring.
    replace (1 + - b) with (1 - b) by ring.
    replace (1 + - (b + 1 - 2 * e)) with (1 - (b + 1 - 2 * e)) by ring.
    unfold Rdiv. field. repeat split; lra.
Qed.

(** Certified lower bound of phi(e): two points x1 <= xc <= x2 in (0,2e), lower enclosures l1, l2 of
    the function there, slopes d1 below (the true slope is <= 0) and d2' above (true slope >= 0). *)
Theorem ACC_AVG_tangents e x1 x2 xc l1 l2 d1 d2' v : 0 < e < / 2 ->
  0 < x1 -> x1 <= xc <= x2 -> x2 < 2 * e ->
  l1 <= acc_fun e x1 -> l2 <= acc_fun e x2 ->
  d1 <= acc_slope e x1 <= 0 -> 0 <= acc_slope e x2 <= d2' ->
  v <= l1 + d1 * (xc - x1) -> v <= l2 + d2' * (xc - x2) ->
  forall b, 0 < b <= 2 * e -> v <= acc_fun e b.
Proof.
  intros He H1 Hc H2 L1 L2 D1 D2 V1 V2 b Hb.
  set (lo := Rmin b x1).
  assert (Hlo : 0 < lo) by (apply Rmin_glb_lt; lra).
  assert (lo <= b) by apply Rmin_l. assert (lo <= x1) by apply Rmin_r.
  apply (tangent_crossing_enclosed (acc_fun e) lo (2 * e) x1 x2
           (acc_slope e x1) (acc_slope e x2) l1 l2 d1 d2' xc v); try lra.
  - apply acc_fun_convex; assumption.
  - apply acc_fun_derive; lra.
  - apply acc_fun_derive; lra.
Qed.
