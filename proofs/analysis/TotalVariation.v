(** GAUSS-TV: the steps between its cited inequalities, about real numbers.
    Talagrand's inequality, the information_sum variation of two normal laws and the
    conditional entropy power inequality are named hypotheses here. *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

(** Step 1, one coordinate: from Talagrand's inequality for the normal law
    with the variance a^2 = e^(2h)/(2 pi e) to E V G >= a.
    [vv] is E V^2, [vg] is E V G, [div] is D(V || N(0, a^2)). *)
Section OneCoordinate.
  Variables vv vg div h a : R.
  Hypothesis variance : a = exp h / sqrt (2 * PI * exp 1).
  Hypothesis divergence : div = - h + ln (2 * PI * a ^ 2) / 2 + vv / (2 * a ^ 2).
  Hypothesis talagrand : vv - 2 * a * vg + a ^ 2 <= 2 * a ^ 2 * div.

  Lemma scale_pos : 0 < 2 * PI * exp 1.
  Proof. assert (H := PI_RGT_0). assert (E := exp_pos 1). nra. Qed.

  Lemma a_pos : 0 < a.
  Proof.
    rewrite variance. apply Rdiv_lt_0_compat.
    - apply exp_pos.
    - apply sqrt_lt_R0. exact scale_pos.
  Qed.

  Lemma entropy_of_variance : ln (2 * PI * a ^ 2) = 2 * h - 1.
  Proof.
    assert (P := PI_RGT_0). assert (E := exp_pos 1). assert (S := scale_pos).
    replace (2 * PI * a ^ 2) with (exp (2 * h - 1)).
    - apply ln_exp.
    - rewrite variance. unfold Rdiv. rewrite Rpow_mult_distr, pow_inv.
      rewrite <- (Rsqr_pow2 (sqrt _)), Rsqr_sqrt by lra.
      replace (2 * h - 1) with (h + h + - (1)) by ring.
      rewrite !exp_plus, exp_Ropp. field. lra.
  Qed.

  Theorem coupling : a <= vg.
  Proof.
    assert (A := a_pos).
    assert (D : 2 * a ^ 2 * div = vv - a ^ 2).
    { rewrite divergence, entropy_of_variance. field. lra. }
    rewrite D in talagrand. nra.
  Qed.
End OneCoordinate.

(** Step 2, all coordinates: the sum of e^(-i) over the coordinates is at
    least d e^(-r/d), where r is the sum of the informations i. *)
Fixpoint information_sum (i : nat -> R) (d : nat) : R :=
  match d with O => 0 | S n => information_sum i n + i n end.

Lemma exp_tangent (m x : R) : exp m * (1 + (x - m)) <= exp x.
Proof.
  replace x with (m + (x - m)) at 2 by ring. rewrite exp_plus.
  apply Rmult_le_compat_l; [ left; apply exp_pos | apply exp_ineq1_le ].
Qed.

Lemma sum_tangent (i : nat -> R) (m : R) (d : nat) :
  exp m * (INR d + (- information_sum i d - INR d * m)) <= information_sum (fun j => exp (- i j)) d.
Proof.
  induction d as [ | d IH ].
  - simpl. lra.
  - assert (T := exp_tangent m (- i d)). rewrite S_INR. simpl information_sum. nra.
Qed.

Theorem means (i : nat -> R) (d : nat) :
  (0 < d)%nat ->
  INR d * exp (- (information_sum i d / INR d)) <= information_sum (fun j => exp (- i j)) d.
Proof.
  intros Hd. assert (P : 0 < INR d) by (apply lt_0_INR; exact Hd).
  assert (S := sum_tangent i (- (information_sum i d / INR d)) d).
  replace (- information_sum i d - INR d * - (information_sum i d / INR d)) with 0 in S by (field; lra).
  lra.
Qed.

(** The mean square of V - G, from E |V|^2 = E |G|^2 = d. *)
Theorem distance_of_coupling (d vg e : R) :
  d * e <= vg -> d - 2 * vg + d <= 2 * d * (1 - e).
Proof. lra. Qed.

(** Steps 3 and 4: from the distance that the error needs and the entropy
    power inequality to the detail. [y] is e^(-R'/d), [x] is e^(-2R/d). *)
Section Detail.
  Variables d rho s delta ww x y u k : R.
  Hypothesis ranges : 0 < d /\ 0 < rho <= s /\ s < 1.
  Hypothesis step : u = delta ^ 2 * (1 - s) / (2 * d * s).
  Hypothesis detail : k = s / rho * (u * (2 - u)).
  Hypothesis distance : delta ^ 2 <= ww.
  Hypothesis normal_laws : ww <= s / (1 - s) * (2 * d * (1 - y)).
  Hypothesis entropy_power : 1 - rho / s + rho / s * x <= y ^ 2.
  Hypothesis known : 0 <= y.

  Theorem step_below : u <= 1 - y.
  Proof.
    destruct ranges as [D [[R0 R1] S]]. rewrite step.
    assert (B : delta ^ 2 <= s / (1 - s) * (2 * d * (1 - y))) by lra.
    apply (Rmult_le_reg_r (2 * d * s / (1 - s))).
    - apply Rdiv_lt_0_compat; nra.
    - replace (delta ^ 2 * (1 - s) / (2 * d * s) * (2 * d * s / (1 - s))) with (delta ^ 2) by (field; lra).
      replace ((1 - y) * (2 * d * s / (1 - s))) with (s / (1 - s) * (2 * d * (1 - y))) by (field; lra).
      exact B.
  Qed.

  Theorem detail_below : u <= 1 -> k <= 1 - x.
  Proof.
    intros U. destruct ranges as [D [[R0 R1] S]]. assert (B := step_below).
    assert (Q : y ^ 2 <= (1 - u) ^ 2) by nra.
    assert (E : rho / s * (1 - x) >= u * (2 - u)) by nra.
    rewrite detail. apply (Rmult_le_reg_l (rho / s)).
    - apply Rdiv_lt_0_compat; lra.
    - replace (rho / s * (s / rho * (u * (2 - u)))) with (u * (2 - u)) by (field; lra). lra.
  Qed.

  (** [x] is not negative, so no learner needs a detail above 1. *)
  Corollary no_learner : u <= 1 -> 1 < k -> x < 0.
  Proof. intros U K. assert (B := detail_below U). lra. Qed.
End Detail.

(** Step 5: from the detail to memorization. The hypothesis is the bound of
    I(M;theta) by the entropy power inequality, as in GAUSS-IB. *)
Theorem memorization (d tau x k mem : R) :
  0 < d -> 0 < tau < 1 -> 0 < x -> k < 1 -> 0 <= k -> k <= 1 - x ->
  d / 2 * ln (tau + (1 - tau) / x) <= mem ->
  d / 2 * ln (1 + (1 - tau) * k / (1 - k)) <= mem.
Proof.
  intros D T X K K0 B M. eapply Rle_trans; [ | exact M ].
  apply Rmult_le_compat_l; [ lra | ].
  replace (1 + (1 - tau) * k / (1 - k)) with (tau + (1 - tau) / (1 - k)) by (field; lra).
  assert (P : 0 < (1 - tau) / (1 - k)) by (apply Rdiv_lt_0_compat; lra).
  apply Rcomplements.ln_le; [ lra | ].
  apply Rplus_le_compat_l. unfold Rdiv. apply Rmult_le_compat_l; [ lra | ].
  apply Rinv_le_contravar; lra.
Qed.
