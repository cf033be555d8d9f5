(** [E-FUN]: the largest value of eta(x) - c x^2/2, eta(x) = x tanh x - ln cosh x = Dber(tanh x). *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Dber.
From MemAnalysis Require Import Definitions.
Open Scope R_scope.

Lemma tanh_split x : 1 + tanh x = exp x / cosh x /\ 1 - tanh x = exp (- x) / cosh x /\ 0 < cosh x.
Proof.
  assert (H1 := exp_pos x). assert (H2 := exp_pos (- x)).
  unfold tanh, sinh, cosh. split; [|split]; [field; lra|field; lra|lra].
Qed.

Lemma tanh_range x : -1 < tanh x < 1.
Proof.
  destruct (tanh_split x) as [E1 [E2 C]].
  assert (0 < exp x / cosh x) by (apply Rdiv_lt_0_compat; [apply exp_pos|exact C]).
  assert (0 < exp (- x) / cosh x) by (apply Rdiv_lt_0_compat; [apply exp_pos|exact C]). lra.
Qed.

Lemma artanh_tanh x : artanh (tanh x) = x.
Proof.
  destruct (tanh_split x) as [E1 [E2 C]]. rewrite artanh_split by apply tanh_range.
  rewrite E1, E2, !ln_div, !ln_exp by (try apply exp_pos; exact C). field.
Qed.

Lemma tanh_artanh m : -1 < m < 1 -> tanh (artanh m) = m.
Proof.
  intros Hm. assert (R := tanh_range (artanh m)). assert (E := artanh_tanh (artanh m)).
  set (t := tanh (artanh m)) in *. rewrite !artanh_split in E by assumption.
  assert (E2 : ln (1 + t) + ln (1 - m) = ln (1 + m) + ln (1 - t)) by lra.
  rewrite <- !ln_mult in E2 by lra. apply ln_inv in E2; nra.
Qed.

Lemma sign_entropy_Dber x : sign_entropy x = Dber (tanh x).
Proof.
  unfold sign_entropy, Dber. destruct (tanh_split x) as [E1 [E2 C]]. set (m := tanh x) in *.
  replace (ln (1 + m)) with (x - ln (cosh x)) by (rewrite E1, ln_div, ln_exp by (try apply exp_pos; exact C); reflexivity).
  replace (ln (1 - m)) with (- x - ln (cosh x)) by (rewrite E2, ln_div, ln_exp by (try apply exp_pos; exact C); reflexivity).
  field.
Qed.

Lemma artanh_odd m : -1 < m < 1 -> artanh (- m) = - artanh m.
Proof.
  intros Hm. rewrite !artanh_split by lra. replace (1 + - m) with (1 - m) by ring. replace (1 - - m) with (1 + m) by ring. lra.
Qed.

(** In the variable m = tanh x the difference has the derivative artanh(m) (1 - c/(1 - m^2)), which is 0 at m = T. *)
Lemma excess_derivative c m : -1 < m < 1 ->
  is_derive (fun m => Dber m - c * artanh m ^ 2 / 2) m (artanh m * (1 - c / (1 - m ^ 2))).
Proof.
  intros Hm. replace (artanh m * (1 - c / (1 - m ^ 2))) with (artanh m - c * / 2 * (2 * artanh m * (1 / (1 - m ^ 2)))) by (field; nra).
  apply (@is_derive_minus R_AbsRing R_NormedModule); [apply is_derive_Dber, Hm|].
  apply (is_derive_ext (fun m => c * / 2 * artanh m ^ 2)); [intros t; real_eq; field|].
  apply (is_derive_scal (fun m => artanh m ^ 2)).
  replace (2 * artanh m * (1 / (1 - m ^ 2))) with (INR 2 * (1 / (1 - m ^ 2)) * artanh m ^ Nat.pred 2) by (simpl; ring).
  apply (is_derive_pow artanh 2 m), is_derive_artanh, Hm.
Qed.

Lemma excess_at_T T m : 0 <= T < 1 -> 0 <= m < 1 -> Dber m - (1 - T ^ 2) * artanh m ^ 2 / 2 <= excess_bound T.
Proof.
  intros HT Hm. unfold excess_bound. fold (artanh T). set (f := fun m => Dber m - (1 - T ^ 2) * artanh m ^ 2 / 2).
  change (f m <= f T).
  assert (S : forall y, 0 <= y < 1 -> artanh y * (1 - (1 - T ^ 2) / (1 - y ^ 2)) = artanh y / (1 - y ^ 2) * (T ^ 2 - y ^ 2))
    by (intros y Hy; field; nra).
  assert (P : forall y, 0 <= y < 1 -> 0 <= artanh y / (1 - y ^ 2)).
  { intros y Hy. apply Rdiv_le_0_compat; [assert (A := artanh_ge y Hy); lra|nra]. }
  destruct (Rle_dec m T) as [H|H].
  - apply (deriv_nonneg_le f (fun y => artanh y * (1 - (1 - T ^ 2) / (1 - y ^ 2)))); [exact H| |].
    + intros y Hy. apply excess_derivative. lra.
    + intros y Hy. rewrite S by lra. apply Rmult_le_pos; [apply P; lra|nra].
  - apply Ropp_le_cancel.
    apply (deriv_nonneg_le (fun y => - f y) (fun y => - (artanh y * (1 - (1 - T ^ 2) / (1 - y ^ 2))))); [lra| |].
    + intros y Hy. apply (@is_derive_opp R_AbsRing R_NormedModule f), excess_derivative. lra.
    + intros y Hy. rewrite S by lra. assert (0 <= artanh y / (1 - y ^ 2) * (y ^ 2 - T ^ 2)); [|lra].
      apply Rmult_le_pos; [apply P; lra|nra].
Qed.

Lemma excess_le T c x : 0 <= T < 1 -> 1 - T ^ 2 <= c -> sign_entropy x - c * x ^ 2 / 2 <= excess_bound T.
Proof.
  intros HT Hc. rewrite sign_entropy_Dber. assert (R := tanh_range x). rewrite <- (artanh_tanh x) at 2.
  set (m := tanh x) in *. assert (N := pow2_ge_0 (artanh m)).
  apply Rle_trans with (Dber m - (1 - T ^ 2) * artanh m ^ 2 / 2); [nra|].
  destruct (Rle_dec 0 m) as [H|H]; [apply excess_at_T; [exact HT|lra]|].
  assert (E := excess_at_T T (- m) HT ltac:(lra)). rewrite Dber_opp, artanh_odd in E by lra.
  replace ((- artanh m) ^ 2) with (artanh m ^ 2) in E by ring. exact E.
Qed.

(** The ratio of the bound to T^4 increases. *)
Lemma excess_bound_derivative T : -1 < T < 1 -> is_derive excess_bound T (T * artanh T ^ 2).
Proof.
  intros HT. unfold excess_bound.
  apply (is_derive_ext (fun T => Dber T - / 2 * ((1 - T ^ 2) * artanh T ^ 2))); [intros t; real_eq; unfold artanh; field|].
  replace (T * artanh T ^ 2) with (artanh T - / 2 * (- (2 * T) * artanh T ^ 2 + (1 - T ^ 2) * (2 * artanh T * (1 / (1 - T ^ 2)))))
    by (field; nra).
  apply (@is_derive_minus R_AbsRing R_NormedModule); [apply is_derive_Dber, HT|].
  apply (is_derive_scal (fun T => (1 - T ^ 2) * artanh T ^ 2)).
  apply (@is_derive_mult R_AbsRing (fun T => 1 - T ^ 2) (fun T => artanh T ^ 2)); [| |intros; apply Rmult_comm].
  - auto_derive; [exact I|ring].
  - replace (2 * artanh T * (1 / (1 - T ^ 2))) with (INR 2 * (1 / (1 - T ^ 2)) * artanh T ^ Nat.pred 2) by (simpl; ring).
    apply (is_derive_pow artanh 2 T), is_derive_artanh, HT.
Qed.

Lemma excess_bound_0 : excess_bound 0 = 0.
Proof. unfold excess_bound. rewrite Dber_0, Rplus_0_r, Rminus_0_r. replace (1 / 1) with 1 by field. rewrite ln_1. field. Qed.

Lemma excess_bound_slope T : 0 <= T < 1 -> 0 <= T ^ 2 * artanh T ^ 2 - 4 * excess_bound T.
Proof.
  intros HT. set (f := fun T => T ^ 2 * artanh T ^ 2 - 4 * excess_bound T).
  replace 0 with (f 0) by (unfold f; rewrite excess_bound_0; ring).
  apply (deriv_nonneg_le f (fun y => 2 * y * artanh y * (y / (1 - y ^ 2) - artanh y))); [apply HT| |].
  - intros y Hy. unfold f.
    replace (2 * y * artanh y * (y / (1 - y ^ 2) - artanh y))
      with ((2 * y) * artanh y ^ 2 + y ^ 2 * (2 * artanh y * (1 / (1 - y ^ 2))) - 4 * (y * artanh y ^ 2)) by (field; nra).
    apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (@is_derive_mult R_AbsRing (fun T => T ^ 2) (fun T => artanh T ^ 2)); [| |intros; apply Rmult_comm].
      * auto_derive; [exact I|ring].
      * replace (2 * artanh y * (1 / (1 - y ^ 2))) with (INR 2 * (1 / (1 - y ^ 2)) * artanh y ^ Nat.pred 2) by (simpl; ring).
        apply (is_derive_pow artanh 2 y), is_derive_artanh. lra.
    + apply (is_derive_scal excess_bound), excess_bound_derivative. lra.
  - intros y Hy. assert (A := artanh_ge y ltac:(lra)). assert (B := artanh_le3 y ltac:(lra)).
    apply Rmult_le_pos; [apply Rmult_le_pos; lra|].
    assert (E : y / (1 - y ^ 2) = y + y ^ 3 / (3 * (1 - y ^ 2)) + 2 * y ^ 3 / (3 * (1 - y ^ 2))) by (field; nra).
    assert (0 <= 2 * y ^ 3 / (3 * (1 - y ^ 2))); [|lra].
    apply Rdiv_le_0_compat; [assert (0 <= y ^ 3) by (apply pow_le; lra); lra|nra].
Qed.

Lemma excess_ratio S T : 0 < S <= T -> T < 1 -> excess_bound S / S ^ 4 <= excess_bound T / T ^ 4.
Proof.
  intros HS HT.
  apply (deriv_nonneg_le (fun y => excess_bound y / y ^ 4) (fun y => (y ^ 2 * artanh y ^ 2 - 4 * excess_bound y) / y ^ 5)); [apply HS| |].
  - intros y Hy. assert (0 < y ^ 4) by (apply pow_lt; lra).
    replace ((y ^ 2 * artanh y ^ 2 - 4 * excess_bound y) / y ^ 5)
      with ((y * artanh y ^ 2 * y ^ 4 - excess_bound y * (4 * y ^ 3)) / (y ^ 4) ^ 2) by (field; lra).
    apply (is_derive_div excess_bound (fun y => y ^ 4)); [apply excess_bound_derivative; lra| |lra].
    auto_derive; [exact I|ring].
  - intros y Hy. apply Rdiv_le_0_compat; [apply excess_bound_slope; lra|apply pow_lt; lra].
Qed.

Theorem E_FUN :
  (forall T c x, 0 <= T < 1 -> 1 - T ^ 2 <= c -> sign_entropy x - c * x ^ 2 / 2 <= excess_bound T) /\
  (forall T, 0 <= T < 1 -> is_lub (excess (1 - T ^ 2)) (excess_bound T)) /\
  (forall c, 1 <= c -> is_lub (excess c) 0) /\ is_lub (excess 0) (ln 2) /\
  (forall c c' u u', c <= c' -> is_lub (excess c) u -> is_lub (excess c') u' -> u' <= u) /\
  (forall S T, 0 < S <= T -> T < 1 -> excess_bound S / S ^ 4 <= excess_bound T / T ^ 4).
Proof.
  split; [exact excess_le|split; [|split; [|split; [|split; [|exact excess_ratio]]]]].
  - intros T HT. split.
    + intros v [x ->]. apply excess_le; [exact HT|lra].
    + intros b Hb. apply Hb. exists (artanh T). rewrite sign_entropy_Dber, tanh_artanh by lra. reflexivity.
  - intros c Hc. split.
    + intros v [x ->]. rewrite <- excess_bound_0. apply excess_le; lra.
    + intros b Hb. apply Hb. exists 0. unfold sign_entropy. rewrite cosh_0, ln_1. field.
  - split.
    + intros v [x ->]. rewrite sign_entropy_Dber. assert (R := tanh_range x).
      assert (D := Dber_le_ln2_sq (tanh x) ltac:(lra)). assert (L := ln_lt_2).
      assert (tanh x ^ 2 <= 1) by nra. nra.
    + intros b Hb. apply Dber_limit. intros m Hm. apply Hb. exists (artanh m).
      rewrite sign_entropy_Dber, tanh_artanh by lra. field.
  - intros c c' u u' Hc [Hu _] [_ Hu']. apply Hu'. intros v [x ->].
    apply Rle_trans with (sign_entropy x - c * x ^ 2 / 2); [|apply Hu; exists x; reflexivity].
    assert (N := pow2_ge_0 x). nra.
Qed.
