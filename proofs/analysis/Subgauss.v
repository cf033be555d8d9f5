(** A binary target with a closed bound: [SUBGAUSS], and [SDPI-DSBS] for a symmetric channel. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Dber Finite BinaryCert Information BinarySDPI.
Open Scope R_scope.

Lemma Dber_le_ratio m rmax : 0 < rmax <= 1 -> - rmax <= m <= rmax ->
  Dber m <= Dber rmax / rmax ^ 2 * m ^ 2.
Proof.
  assert (P : forall y, 0 < rmax <= 1 -> 0 <= y <= rmax -> Dber y <= Dber rmax / rmax ^ 2 * y ^ 2).
  { intros y Hr Hy. destruct (Req_dec y 0) as [->|Hn]; [rewrite Dber_0; lra|].
    assert (H := Dber_ratio_increasing y rmax ltac:(lra) ltac:(lra) ltac:(lra)).
    assert (Hy2 : 0 < y ^ 2) by (apply pow_lt; lra).
    assert (H2 := Rmult_le_compat_r (y ^ 2) _ _ (Rlt_le _ _ Hy2) H).
    replace (Dber y / y ^ 2 * y ^ 2) with (Dber y) in H2 by (field; lra). exact H2. }
  intros Hr Hm. destruct (Rle_dec 0 m); [apply P; lra|].
  rewrite <- Dber_opp. replace (m ^ 2) with ((- m) ^ 2) by ring. apply P; lra.
Qed.

Theorem SUBGAUSS {B} (LB : list B) (P r : B -> R) s2 rmax : law LB P -> 0 < s2 -> 0 < rmax <= 1 ->
  (forall b, In b LB -> - rmax <= r b <= rmax) -> expect LB P r = 0 ->
  (forall t, Lam LB P r t <= s2 * t ^ 2 / 2) ->
  SDPI LBool LB (binary_joint P r) (2 * s2 * (Dber rmax / rmax ^ 2)).
Proof.
  intros HP Hs Hr HR H0 HL. apply SDPI_binary; [exact HP| |exact H0|].
  { intros b Hb. specialize (HR b Hb). lra. }
  intros Q HQ Hac. set (m := expect LB Q r).
  assert (Hm : - rmax <= m <= rmax) by (apply (expect_range LB Q r); assumption).
  assert (D := Dber_le_ratio m rmax Hr Hm).
  assert (DV := donsker_varadhan LB Q P r (m / s2) HQ HP Hac). specialize (HL (m / s2)). fold m in DV.
  assert (E : m / s2 * m - s2 * (m / s2) ^ 2 / 2 = m ^ 2 / (2 * s2)) by (field; lra).
  assert (L : m ^ 2 <= 2 * s2 * KL LB Q P).
  { assert (L1 := Rmult_le_compat_l (2 * s2) (m ^ 2 / (2 * s2)) (KL LB Q P) ltac:(lra) ltac:(lra)).
    replace (2 * s2 * (m ^ 2 / (2 * s2))) with (m ^ 2) in L1 by (field; lra). exact L1. }
  assert (C : 0 <= Dber rmax / rmax ^ 2).
  { assert (H := Dber_ge_half_sq rmax ltac:(lra)). apply Rdiv_le_0_compat; [nra|apply pow_lt; lra]. }
  assert (L2 := Rmult_le_compat_l _ _ _ C L). lra.
Qed.

(** The constant is at most 2 ln 2 s2. *)
Lemma SUBGAUSS_ln2 rmax : 0 < rmax <= 1 -> Dber rmax / rmax ^ 2 <= ln 2.
Proof.
  intros Hr. assert (H := Dber_le_ln2_sq rmax ltac:(lra)).
  assert (H2 : 0 < rmax ^ 2) by (apply pow_lt; lra). apply Rmult_le_reg_r with (rmax ^ 2); [exact H2|].
  replace (Dber rmax / rmax ^ 2 * rmax ^ 2) with (Dber rmax) by (field; lra). exact H.
Qed.

(** A fair bit A seen through a symmetric channel of bias l: r(B) = l B. *)
Theorem SDPI_DSBS l : 0 <= l <= 1 ->
  SDPI LBool LBool (binary_joint (fun _ => / 2) (fun b : bool => if b then l else - l)) (l ^ 2).
Proof.
  intros Hl. apply SDPI_binary.
  - split; [intros b _; lra|]. unfold LBool. simpl. field.
  - intros b _. destruct b; lra.
  - unfold expect, LBool. simpl. field.
  - intros Q [HQ SQ] _. unfold LBool, expect, KL in *. simpl in *.
    assert (Q1 := HQ true ltac:(simpl; tauto)). assert (Q2 := HQ false ltac:(simpl; tauto)).
    set (m := Q true - Q false).
    replace (Q true * l + (Q false * - l + 0)) with (l * m) by (unfold m; ring).
    assert (ED : Q true * ln (Q true / / 2) + (Q false * ln (Q false / / 2) + 0) = Dber m).
    { unfold Dber. replace (Q true / / 2) with (1 + m) by (unfold m; lra).
      replace (Q false / / 2) with (1 - m) by (unfold m; lra).
      replace ((1 + m) / 2) with (Q true) by (unfold m; lra).
      replace ((1 - m) / 2) with (Q false) by (unfold m; lra). ring. }
    rewrite ED. assert (Hm : -1 <= m <= 1) by (unfold m; lra).
    assert (P : forall y, 0 < y <= 1 -> Dber (l * y) <= l ^ 2 * Dber y).
    { intros y Hy. assert (H := Dber_le_ratio (l * y) y ltac:(lra) ltac:(split; nra)).
      replace (Dber y / y ^ 2 * (l * y) ^ 2) with (l ^ 2 * Dber y) in H by (field; lra). exact H. }
    destruct (Rtotal_order m 0) as [N|[Z|N]].
    + rewrite <- (Dber_opp m), <- (Dber_opp (l * m)). replace (- (l * m)) with (l * - m) by ring.
      apply P. lra.
    + rewrite Z, Rmult_0_r, Dber_0. lra.
    + apply P. lra.
Qed.
