(** [GAUSS-TV-COST, MIX-COST]: what an error costs in a cluster of Gaussian clustering, by what is cited in Gaussian.v, and what learners of
    a mixture of such clusters memorize. *)
From Coq Require Import Reals Lra List PeanoNat.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Finite Normal Gaussian NoisyMean MixCost Clusters.
From MemAnalysis Require Import Definitions.
Open Scope R_scope.

(** ** The bound of GAUSS-TV lies above its tangents *)

Section Tangent.
Variable tau : R.
Hypothesis Htau : 0 < tau < 1.

(** As a function of y, the root of what is not known in detail, it is convex. *)
Lemma kept_above_tangent y0 y : 0 < y0 -> 0 < y ->
  ln (tau + (1 - tau) / y0 ^ 2) - 2 * (1 - tau) / (y0 * (tau * y0 ^ 2 + (1 - tau))) * (y - y0) <= ln (tau + (1 - tau) / y ^ 2).
Proof.
  intros H0 Hy. set (D := fun y => y * (tau * y ^ 2 + (1 - tau))). set (G := 2 * (1 - tau) / D y0).
  set (h := fun y => ln (tau * y ^ 2 + (1 - tau)) - 2 * ln y + G * y). set (dh := fun y => G - 2 * (1 - tau) / D y).
  assert (P : forall x, 0 < x -> 0 < D x) by (intros x Hx; unfold D; apply Rmult_lt_0_compat; nra).
  assert (Dh : forall x, 0 < x -> is_derive h x (dh x)).
  { intros x Hx. unfold h, dh, D. auto_derive; [split; [nra|split; [exact Hx|exact I]]|field; split; nra]. }
  assert (Mono : forall a b, 0 < a <= b -> 2 * (1 - tau) / D b <= 2 * (1 - tau) / D a).
  { intros a b Hab. unfold Rdiv. apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; [apply P; lra|]. unfold D.
    assert (S : a ^ 2 <= b ^ 2) by (apply pow_incr; lra). assert (S0 := pow2_ge_0 a).
    apply (Rmult_le_compat_l tau) in S; [|lra]. assert (T := Rmult_le_pos tau _ ltac:(lra) S0). apply Rmult_le_compat; lra. }
  assert (E : forall x, 0 < x -> ln (tau + (1 - tau) / x ^ 2) = ln (tau * x ^ 2 + (1 - tau)) - 2 * ln x).
  { intros x Hx. replace (tau + (1 - tau) / x ^ 2) with ((tau * x ^ 2 + (1 - tau)) / (x * x)) by (field; lra).
    rewrite ln_div, ln_mult by nra. ring. }
  rewrite (E y0 H0), (E y Hy). enough (h y0 <= h y) by (unfold h in *; fold (D y0); fold G; lra).
  destruct (Rle_dec y0 y) as [L|L].
  - apply (deriv_nonneg_le h dh); [exact L|intros x Hx; apply Dh; lra|]. intros x Hx. unfold dh, G.
    assert (M := Mono y0 x ltac:(lra)). lra.
  - apply Ropp_le_cancel. apply (deriv_nonneg_le (fun x => - h x) (fun x => - dh x)); [lra| |].
    + intros x Hx. apply (@is_derive_opp R_AbsRing R_NormedModule h), Dh. lra.
    + intros x Hx. unfold dh, G. assert (M := Mono x y0 ltac:(lra)). lra.
Qed.

End Tangent.

(** That root is concave in the share u of the distance. *)
Lemma root_below_tangent c u0 u y0 y : 1 <= c -> u0 <= 1 -> u <= 1 -> 0 < y0 -> 0 < y ->
  y0 ^ 2 = 1 - c * (u0 * (2 - u0)) -> y ^ 2 <= 1 - c * (u * (2 - u)) -> y - y0 <= - (c * (1 - u0) / y0 * (u - u0)).
Proof.
  intros Hc H0 Hu P0 P E0 E. set (a := 1 - u0). set (b := 1 - u). set (W := c * (a * b) - (c - 1)).
  assert (Ea : c * a ^ 2 = y0 ^ 2 + (c - 1)) by (rewrite E0; unfold a; ring).
  assert (Eb : y ^ 2 + (c - 1) <= c * b ^ 2) by (unfold b; lra).
  assert (A : 0 <= a) by (unfold a; lra). assert (B : 0 <= b) by (unfold b; lra).
  assert (Q0 : 0 < y0 ^ 2) by (apply pow_lt, P0). assert (Q : 0 < y ^ 2) by (apply pow_lt, P).
  assert (W0 : 0 <= W).
  { unfold W. apply Rnot_lt_le. intros N.
    assert (AB : 0 <= c * (a * b)) by (apply Rmult_le_pos; [lra|apply Rmult_le_pos; assumption]).
    assert (S : c * (a * b) * (c * (a * b)) < (c - 1) * (c - 1)) by (apply Rmult_le_0_lt_compat; lra).
    assert (T : (c - 1) * (c - 1) <= c * a ^ 2 * (c * b ^ 2)) by (apply Rmult_le_compat; lra).
    replace (c * a ^ 2 * (c * b ^ 2)) with (c * (a * b) * (c * (a * b))) in T by ring. lra. }
  assert (S : (y * y0) * (y * y0) <= W * W).
  { assert (X : y ^ 2 * y0 ^ 2 <= (c * b ^ 2 - (c - 1)) * (c * a ^ 2 - (c - 1))) by (rewrite Ea; apply Rmult_le_compat; lra).
    replace (y * y0 * (y * y0)) with (y ^ 2 * y0 ^ 2) by ring.
    assert (Z : W * W - (c * b ^ 2 - (c - 1)) * (c * a ^ 2 - (c - 1)) = c * (c - 1) * (a - b) ^ 2) by (unfold W; ring).
    assert (0 <= c * (c - 1) * (a - b) ^ 2) by (apply Rmult_le_pos; [nra|apply pow2_ge_0]). lra. }
  assert (R : y * y0 <= W) by (apply Rnot_lt_le; intros N; assert (W * W < (y * y0) * (y * y0)) by (apply Rmult_le_0_lt_compat; lra); lra).
  assert (V : W - y0 ^ 2 = - (c * a * (u - u0))) by (replace (y0 ^ 2) with (c * a ^ 2 - (c - 1)) by lra; unfold W, a, b; ring).
  apply Rmult_le_reg_r with (1 := P0). replace (- (c * a / y0 * (u - u0)) * y0) with (- (c * a * (u - u0))) by (field; lra).
  rewrite <- V. replace ((y - y0) * y0) with (y * y0 - y0 ^ 2) by ring. clearbody W. lra.
Qed.

(** ** A cluster with n samples *)

Section Cluster.
Variables (Phi : R -> R) (d n L s z : R) (g : numbers).
Hypothesis HPhi : normal_cdf Phi.
Hypothesis Hd : 0 < d.
Hypothesis Hn : 1 <= n.
Hypothesis HL : 0 < L < 1.
Hypothesis Hs : n * L ^ 2 <= s * (1 + (n - 1) * L).
Hypothesis Hs1 : s < 1.
Hypothesis Hz : 0 <= z.
Let tau := gauss_tau n L.
Let rho := gauss_rho n L.
Let share (t : R) : R := (2 * t) ^ 2 * (1 - s) / (2 * d * s).
Let u0 := share z.
Let k0 := s / rho * (u0 * (2 - u0)).
Hypothesis Hu0 : u0 <= 1.
Hypothesis Hk0 : k0 < 1.
(** The bound of GAUSS-TV for the quantile z, and its slope in the square of the quantile. *)
Definition kept_at : R := d / 2 * ln (1 + (1 - tau) * k0 / (1 - k0)).
Definition kept_slope : R := 2 * (1 - tau) * (1 - u0) * (1 - s) / (rho * (1 - k0) * (1 - tau * k0)).

(** What is cited of the learner. *)
Hypothesis HB : best_tests Phi g.
Hypothesis HT : talagrand d g.
Hypothesis HP : entropy_power d n L g.
Hypothesis HE : centre_entropy_power d n L g.
Hypothesis HC : chain_rule g.

Lemma shares_positive : 0 < tau < 1 /\ 0 < rho /\ rho <= s /\ 0 < s /\ 0 <= u0 /\ 0 <= k0.
Proof.
  assert (T := tau_range n L Hn HL). assert (R := rho_range n L Hn HL). destruct (split_range n L Hn HL s Hs) as [S1 S2].
  fold tau in T. fold rho in R, S1. assert (U : 0 <= u0).
  { unfold u0, share. apply Rmult_le_pos; [apply Rmult_le_pos; [apply pow2_ge_0|lra]|]. left. apply Rinv_0_lt_compat. nra. }
  repeat split; try lra. unfold k0. apply Rmult_le_pos; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|].
  apply Rmult_le_pos; lra.
Qed.

(** Above the tangent is whatever knows the samples in such detail. *)
Lemma kept_above u y m : u <= 1 -> 0 < y -> y ^ 2 <= 1 - s / rho * (u * (2 - u)) -> d / 2 * ln (tau + (1 - tau) / y ^ 2) <= m ->
  kept_at + kept_slope * (d * s / (2 * (1 - s))) * (u - u0) <= m.
Proof.
  intros Hu Hy Hk Hm. destruct shares_positive as (T & R & S & S0 & U & K). apply Rle_trans with (2 := Hm).
  set (c := s / rho) in *. assert (C1 : 1 <= c).
  { unfold c. apply Rmult_le_reg_r with (1 := R). unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  set (y0 := sqrt (1 - k0)). assert (Y0 : 0 < y0) by (apply sqrt_lt_R0; lra).
  assert (E0 : y0 ^ 2 = 1 - k0) by (unfold y0; rewrite <- Rsqr_pow2; apply Rsqr_sqrt; lra).
  assert (A := kept_above_tangent tau T y0 y Y0 Hy). rewrite E0 in A.
  assert (B := root_below_tangent c u0 u y0 y C1 Hu0 Hu Y0 Hy E0 Hk).
  set (G := 2 * (1 - tau) / (y0 * (tau * (1 - k0) + (1 - tau)))) in A.
  assert (TK : 0 < 1 - tau * k0) by nra.
  assert (G0 : 0 <= G).
  { unfold G. apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat, Rmult_lt_0_compat; [exact Y0|]. lra. }
  apply (Rmult_le_compat_l G _ _ G0) in B.
  assert (D : G * (c * (1 - u0) / y0 * (u - u0)) = 2 / d * (kept_slope * (d * s / (2 * (1 - s))) * (u - u0))).
  { unfold G, kept_slope, c. replace (tau * (1 - k0) + (1 - tau)) with (1 - tau * k0) by ring.
    replace (2 * (1 - tau) / (y0 * (1 - tau * k0)) * (s / rho * (1 - u0) / y0 * (u - u0)))
      with (2 * (1 - tau) / (y0 ^ 2 * (1 - tau * k0)) * (s / rho * (1 - u0) * (u - u0))) by (field; lra).
    rewrite E0. field. repeat split; lra. }
  assert (E : 1 + (1 - tau) * k0 / (1 - k0) = tau + (1 - tau) / (1 - k0)) by (field; lra).
  unfold kept_at. rewrite E. set (X := kept_slope * (d * s / (2 * (1 - s))) * (u - u0)) in *.
  set (l0 := ln (tau + (1 - tau) / (1 - k0))) in *. set (l1 := ln (tau + (1 - tau) / y ^ 2)) in *.
  assert (F : l0 + 2 / d * X <= l1) by lra. apply (Rmult_le_compat_l (d / 2)) in F; [|lra].
  replace (d / 2 * (l0 + 2 / d * X)) with (d / 2 * l0 + X) in F by (field; lra). exact F.
Qed.

Lemma share_by_quantile t : share t - u0 = 2 * (1 - s) / (d * s) * (t ^ 2 - z ^ 2).
Proof. destruct shares_positive as (_ & _ & _ & S & _). unfold u0, share. field. lra. Qed.

(** GAUSS-TV-COST: what is memorized grows at least linearly in the square of the quantile of the error. *)
Theorem kept_by_quantile t : 0 <= t -> (miss g + false_alarm g) / 2 <= Phi (- t) -> kept_at + kept_slope * (t ^ 2 - z ^ 2) <= memorized g.
Proof.
  intros Ht He. destruct shares_positive as (T & R & S & S0 & U & K).
  assert (HD : (2 * t) ^ 2 <= apart g s) by (apply (HB s t); [lra|exact Ht|exact He]).
  destruct (Rle_dec (share t) 1) as [Hu|Hu].
  2: { destruct (no_learner_by_distance d n L g Hd Hn HL s (2 * t) Hs Hs1 HP HT HD). left. fold (share t). lra. }
  assert (Dt := detail_known d n L g Hd Hn HL s (2 * t) Hs Hs1 HP HT HD Hu). fold rho (share t) in Dt.
  set (x := exp (- (2 * of_samples g / d))) in *. assert (X : 0 < x) by apply exp_pos.
  assert (Ut : 0 <= share t).
  { unfold share. apply Rmult_le_pos; [apply Rmult_le_pos; [apply pow2_ge_0|lra]|]. left. apply Rinv_0_lt_compat. nra. }
  assert (Kt : 0 <= s / rho * (share t * (2 - share t))).
  { apply Rmult_le_pos; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|]. apply Rmult_le_pos; lra. }
  assert (M := kept_in_detail d n L g Hd Hn HL (1 - x) HC HE ltac:(lra) ltac:(fold x; lra)). fold tau in M.
  replace (1 + (1 - tau) * (1 - x) / (1 - (1 - x))) with (tau + (1 - tau) / x) in M by (field; lra).
  assert (Y : sqrt x ^ 2 = x) by (rewrite <- Rsqr_pow2; apply Rsqr_sqrt; lra).
  assert (Q := kept_above (share t) (sqrt x) (memorized g) Hu (sqrt_lt_R0 x X) ltac:(rewrite Y; lra) ltac:(rewrite Y; exact M)).
  rewrite share_by_quantile in Q.
  replace (kept_slope * (d * s / (2 * (1 - s))) * (2 * (1 - s) / (d * s) * (t ^ 2 - z ^ 2))) with (kept_slope * (t ^ 2 - z ^ 2)) in Q
    by (field; lra). exact Q.
Qed.
(** MIX-COST: the cost of an error, which counts up to 1/2, at a price. *)
Theorem error_cost q : z < q -> 0 <= of_samples g -> 0 <= miss g + false_alarm g ->
  let l := (q ^ 2 - z ^ 2) / (Phi (- z) - Phi (- q)) in
  kept_at + kept_slope * l * Phi (- z) - kept_slope * (q ^ 2 - z ^ 2)
  <= memorized g + kept_slope * l * Rmin ((miss g + false_alarm g) / 2) (/ 2).
Proof.
  intros Hq HI H0 l. set (x := (miss g + false_alarm g) / 2). assert (X : 0 <= x) by (unfold x; lra).
  destruct shares_positive as (T & R & S & S0 & U & K). assert (TK : 0 < 1 - tau * k0) by nra.
  assert (A0 : 0 <= kept_slope).
  { unfold kept_slope. apply Rmult_le_pos; [repeat apply Rmult_le_pos; lra|]. left. apply Rinv_0_lt_compat.
    apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|exact TK]. }
  assert (Chord := square_above_chord Phi q z HPhi (conj Hz Hq)). fold l in Chord.
  assert (L0 : 0 < l) by exact (chord_pos Phi q z HPhi (conj Hz Hq)).
  assert (By : forall t y m, 0 <= t -> y = Phi (- t) -> kept_at + kept_slope * (t ^ 2 - z ^ 2) <= m ->
    kept_at + kept_slope * l * Phi (- z) - kept_slope * (q ^ 2 - z ^ 2) <= m + kept_slope * l * y).
  { intros t y m Ht -> Hm. assert (C := Rmult_le_compat_l _ _ _ A0 (Chord t Ht)). lra. }
  destruct (Rle_dec x (/ 2)) as [Hx|Hx].
  - rewrite Rmin_left by exact Hx. destruct (Req_dec x 0) as [Z|Z].
    + (* Without errors every quantile will do: one so large that nothing has to be paid. *)
      set (t := z + l * Phi (- z) + 1). assert (P := proj1 (cdf_range Phi HPhi (- z))).
      assert (LP : 0 <= l * Phi (- z)) by (apply Rmult_le_pos; lra).
      assert (B : kept_at + kept_slope * (t ^ 2 - z ^ 2) <= memorized g).
      { apply kept_by_quantile; [unfold t; lra|]. fold x. rewrite Z. exact (proj1 (cdf_range Phi HPhi (- t))). }
      assert (G : l * Phi (- z) <= t ^ 2 - z ^ 2) by (unfold t; nra).
      apply (Rmult_le_compat_l _ _ _ A0) in G. assert (0 <= kept_slope * (q ^ 2 - z ^ 2)) by (apply Rmult_le_pos; nra).
      rewrite Z. lra.
    + destruct (quantile Phi HPhi x) as [t [Ht Et]]; [lra|].
      apply (By t x _ Ht (eq_sym Et)). apply kept_by_quantile; [exact Ht|]. fold x. lra.
  - rewrite Rmin_right by lra.
    assert (H00 : Phi 0 = / 2).
    { destruct (proj2 PHI_SERIES Phi HPhi) as [_ [_ [Sym _]]]. assert (E := Sym 0). rewrite Ropp_0 in E. lra. }
    assert (M : 0 <= memorized g).
    { assert (N := kept_in_detail d n L g Hd Hn HL 0 HC HE ltac:(lra)). rewrite Rmult_0_r, Rdiv_0_l, Rplus_0_r, ln_1, Rmult_0_r in N.
      apply N. rewrite Rminus_0_r, <- exp_0. apply PoissonTail.exp_not_less.
      assert (0 <= 2 * of_samples g / d) by (apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]). lra. }
    apply (By 0 (/ 2) _ (Rle_refl 0)); [rewrite Ropp_0, H00; reflexivity|].
    assert (Q := kept_above 0 1 0 ltac:(lra) ltac:(lra)).
    replace (1 - s / rho * (0 * (2 - 0))) with 1 in Q by ring. replace (1 ^ 2) with 1 in Q by ring.
    replace (tau + (1 - tau) / 1) with 1 in Q by field. rewrite ln_1, Rmult_0_r in Q. specialize (Q (Rle_refl 1) (Rle_refl 0)).
    assert (E0 := share_by_quantile 0). unfold share in E0 at 1. replace ((2 * 0) ^ 2 * (1 - s) / (2 * d * s)) with 0 in E0 by (field; lra).
    rewrite E0 in Q.
    replace (kept_slope * (d * s / (2 * (1 - s))) * (2 * (1 - s) / (d * s) * (0 ^ 2 - z ^ 2))) with (kept_slope * (0 ^ 2 - z ^ 2)) in Q
      by (field; lra). lra.
Qed.
End Cluster.

(** ** A mixture: of cluster j the learner has the numbers g i j where i says whose the samples are *)

Section Mixture.
Variables (k N : nat) (freq : nat -> R) (g : pw nat N -> nat -> numbers) (kept : R).
Hypothesis HF : law (seq 0 k) freq.
(** The chain rule and independence of the clusters, as of finite alphabets [MIX]. *)
Definition clusters_add_up : Prop :=
  fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => memorized (g i j))) <= kept.
Definition mean_of_errors : R :=
  fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j * ((miss (g i j) + false_alarm (g i j)) / 2))).

Theorem numbers_cost (nu e v : R) (psi : nat -> nat -> R) : clusters_add_up -> 0 <= nu ->
  (forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> psi j (hits (Nat.eqb j) N i)
     <= memorized (g i j) + nu * freq j * ((miss (g i j) + false_alarm (g i j)) / 2)) ->
  v * ln 2 + nu * e <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * psi j m)) ->
  mean_of_errors <= e -> v <= kept / ln 2.
Proof.
  unfold clusters_add_up, mean_of_errors. intros HA Hnu HC Hv He. rewrite <- (by_counts k N freq HF) in Hv.
  assert (HP := Privacy.pwP_law (seq 0 k) freq N HF). apply (Rmult_le_compat_l nu _ _ Hnu) in He.
  rewrite <- fsum_scal in He.
  assert (C : fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => psi j (hits (Nat.eqb j) N i)))
    <= fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => memorized (g i j)))
     + fsum (pwlist (seq 0 k) N) (fun i => nu * (pwP freq N i * fsum (seq 0 k) (fun j => freq j *
         ((miss (g i j) + false_alarm (g i j)) / 2))))).
  { rewrite <- fsum_plus. apply fsum_le. intros i Hi. rewrite (Rmult_comm nu), Rmult_assoc, <- Rmult_plus_distr_l.
    apply Rmult_le_compat_l; [apply HP, Hi|]. rewrite <- fsum_scal_r, <- fsum_plus. apply fsum_le. intros j Hj.
    apply in_seq in Hj. specialize (HC i j Hi (proj2 Hj)). lra. }
  assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. lra.
Qed.

(** What every such learner errs in each cluster is added up too [MIX-FEASIBLE]. *)
Theorem numbers_err (least : R) (e : nat -> nat -> R) :
  (forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> e j (hits (Nat.eqb j) N i) <= (miss (g i j) + false_alarm (g i j)) / 2) ->
  least <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (freq j * e j m))) ->
  least <= mean_of_errors.
Proof.
  intros HE Hl. apply Rle_trans with (1 := Hl). rewrite <- (by_counts k N freq HF (fun j m => freq j * e j m)).
  assert (HP := Privacy.pwP_law (seq 0 k) freq N HF). apply fsum_le. intros i Hi. apply Rmult_le_compat_l; [apply HP, Hi|].
  apply fsum_le. intros j Hj. apply Rmult_le_compat_l; [exact (proj1 HF j Hj)|]. apply in_seq in Hj. exact (HE i j Hi (proj2 Hj)).
Qed.
End Mixture.
