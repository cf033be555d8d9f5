(** The coefficient of a channel over all input laws is at most the largest LC of two rows [CH-KL], which is
    at most their total variation [CH-DOBRUSHIN]. First the variances: a function of the output, averaged
    given the input, loses variance, for every input law; two inputs at a time suffice, because a law of
    mean 0 is a mixture of laws of mean 0 on two points. Duality turns this into a chi-square inequality,
    and two integrations along the segment from P to Q turn that into one of divergences. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Dber Finite Information Reference Channel Uses.
Open Scope R_scope.

Lemma cauchy_schwarz {A} (l : list A) (p d f : A -> R) : nonneg l p -> abscont l d p ->
  fsum l (fun a => d a * f a) ^ 2 <= fsum l (fun a => d a ^ 2 / p a) * fsum l (fun a => p a * f a ^ 2).
Proof.
  intros Hp Hac. set (b := fsum l (fun a => d a * f a)). set (a := fsum l (fun a => d a ^ 2 / p a)).
  set (c := fsum l (fun a => p a * f a ^ 2)).
  assert (Hterm : forall x, In x l -> 0 <= d x ^ 2 / p x).
  { intros x Hx. destruct (Req_dec (p x) 0) as [E|E].
    - rewrite (Hac x Hx E). unfold Rdiv. lra.
    - apply Rdiv_le_0_compat; [apply pow2_ge_0|]. specialize (Hp x Hx). lra. }
  assert (Ha : 0 <= a) by (apply fsum_nonneg; exact Hterm).
  assert (K : forall t, 0 <= c - 2 * t * b + t ^ 2 * a).
  { intros t. replace (c - 2 * t * b + t ^ 2 * a) with (fsum l (fun x => p x * (f x - t * (d x / p x)) ^ 2)).
    - apply fsum_nonneg. intros x Hx. apply Rmult_le_pos; [apply Hp, Hx|apply pow2_ge_0].
    - unfold a, b, c. rewrite <- !fsum_scal, <- fsum_minus, <- fsum_plus. apply fsum_ext. intros x Hx.
      destruct (Req_dec (p x) 0) as [E|E]; [rewrite E, (Hac x Hx E); unfold Rdiv; rewrite Rinv_0; ring|field; exact E]. }
  destruct (Req_dec a 0) as [E|E].
  - assert (B : b = 0).
    { unfold b. rewrite <- (fsum_0 l). apply fsum_ext. intros x Hx.
      assert (Z := fsum_zero_term l (fun a => d a ^ 2 / p a) x Hterm E Hx). cbv beta in Z.
      destruct (Req_dec (p x) 0) as [Y|Y]; [rewrite (Hac x Hx Y); ring|].
      assert (d x ^ 2 = 0) by (replace (d x ^ 2) with (d x ^ 2 / p x * p x) by (field; exact Y); rewrite Z; ring).
      assert (d x = 0) by nra. rewrite H0. ring. }
    rewrite B, E. lra.
  - specialize (K (b / a)). replace (c - 2 * (b / a) * b + (b / a) ^ 2 * a) with ((a * c - b ^ 2) / a) in K
      by (field; exact E).
    assert (0 <= (a * c - b ^ 2) / a * a) by (apply Rmult_le_pos; lra).
    replace ((a * c - b ^ 2) / a * a) with (a * c - b ^ 2) in H by (field; exact E). lra.
Qed.

Section Variance.
Context {X Y : Type} (LX : list X) (LY : list Y) (W : X -> Y -> R) (u : R).
Hypothesis HW : kernel LX LY W.
Hypothesis Hu : 0 <= u.
Hypothesis HLC : forall x x' b, In x LX -> In x' LX -> 0 < b < 1 -> LC LY (W x) (W x') b <= u.

Lemma row_law x : In x LX -> law LY (W x).
Proof. intros Hx. split; [intros y Hy; apply HW; assumption|apply HW, Hx]. Qed.

(** A function g of the output: its mean and its second moment given the input. *)
Let mean (g : Y -> R) (x : X) : R := fsum LY (fun y => W x y * g y).
Let second (g : Y -> R) (x : X) : R := fsum LY (fun y => W x y * g y ^ 2).

Lemma second_nonneg g x : In x LX -> 0 <= second g x.
Proof.
  intros Hx. apply fsum_nonneg. intros y Hy. apply Rmult_le_pos; [apply HW; assumption|apply pow2_ge_0].
Qed.

Lemma two_inputs g x x' : In x LX -> In x' LX -> mean g x < 0 < mean g x' ->
  0 <= mean g x' * (u * second g x - mean g x ^ 2) - mean g x * (u * second g x' - mean g x' ^ 2).
Proof.
  intros Hx Hx' Hm. set (al := mean g x') in *. set (be := - mean g x).
  assert (Hal : 0 < al) by lra. assert (Hbe : 0 < be) by (unfold be; lra).
  set (b := al / (al + be)).
  assert (Eb : 1 - b = be / (al + be)) by (unfold b; field; lra).
  assert (Hb : 0 < b < 1).
  { split; [apply Rdiv_lt_0_compat; lra|]. assert (0 < 1 - b); [rewrite Eb; apply Rdiv_lt_0_compat; lra|lra]. }
  assert (H := HLC x x' b Hx Hx' Hb).
  rewrite <- (LC_forms LY (W x) (W x') b (row_law x Hx) (row_law x' Hx') Hb) in H. unfold LC_square in H.
  assert (N : forall y, In y LY -> 0 <= W x y /\ 0 <= W x' y) by (intros; split; apply HW; assumption).
  assert (CS := cauchy_schwarz LY (fun y => mix (W x y) (W x' y) b) (fun y => W x y - W x' y) g
    ltac:(intros y Hy; destruct (N y Hy); unfold mix; nra)
    ltac:(intros y Hy E; destruct (N y Hy); unfold mix in E; nra)).
  cbv beta in CS.
  replace (fsum LY (fun y => (W x y - W x' y) * g y)) with (mean g x - al) in CS.
  2:{ unfold al, mean. rewrite <- fsum_minus. apply fsum_ext. intros; ring. }
  replace (fsum LY (fun y => mix (W x y) (W x' y) b * g y ^ 2)) with (b * second g x + (1 - b) * second g x') in CS.
  2:{ unfold second, mix. rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros; ring. }
  set (V := b * second g x + (1 - b) * second g x') in *.
  set (S := fsum LY (fun y => (W x y - W x' y) ^ 2 / mix (W x y) (W x' y) b)) in *.
  assert (HV : 0 <= V).
  { assert (N1 := second_nonneg g x Hx). assert (N2 := second_nonneg g x' Hx'). unfold V. nra. }
  assert (K1 : b * (1 - b) * (al + be) ^ 2 <= u * V).
  { apply Rle_trans with (b * (1 - b) * S * V); [|apply Rmult_le_compat_r; assumption].
    replace (b * (1 - b) * S * V) with (b * (1 - b) * (S * V)) by ring.
    apply Rmult_le_compat_l; [nra|]. replace ((al + be) ^ 2) with ((mean g x - al) ^ 2) by (unfold be; ring). exact CS. }
  replace (b * (1 - b) * (al + be) ^ 2) with (al * be) in K1 by (rewrite Eb; unfold b; field; lra).
  assert (K2 := Rmult_le_compat_l (al + be) _ _ ltac:(lra) K1).
  replace ((al + be) * (u * V)) with (u * (al * second g x + be * second g x')) in K2
    by (unfold V; rewrite Eb; unfold b; field; lra).
  replace (mean g x) with (- be) by (unfold be; ring). nra.
Qed.

(** A centred function of the output. *)
Theorem variance_lost R g : law LX R -> fsum LX (fun x => R x * mean g x) = 0 ->
  fsum LX (fun x => R x * mean g x ^ 2) <= u * fsum LX (fun x => R x * second g x).
Proof.
  intros [HR SR] H0. set (w := fun x => u * second g x - mean g x ^ 2).
  enough (0 <= fsum LX (fun x => R x * w x)).
  { rewrite <- fsum_scal. unfold w in H. rewrite (fsum_ext LX _ (fun x => u * (R x * second g x) - R x * mean g x ^ 2)) in H
      by (intros; ring). rewrite fsum_minus in H. lra. }
  set (pos := fun x => Rmax (mean g x) 0). set (neg := fun x => Rmax (- mean g x) 0).
  assert (Ep : forall x, mean g x = pos x - neg x).
  { intros x. unfold pos, neg, Rmax. destruct (Rle_dec (mean g x) 0), (Rle_dec (- mean g x) 0); lra. }
  assert (Np : forall x, 0 <= pos x) by (intros; apply Rmax_r).
  assert (Nn : forall x, 0 <= neg x) by (intros; apply Rmax_r).
  set (c := fsum LX (fun x => R x * pos x)).
  assert (Ec : c = fsum LX (fun x => R x * neg x)).
  { apply Rminus_diag_uniq. unfold c. rewrite <- fsum_minus, <- H0. apply fsum_ext. intros x _. rewrite (Ep x). ring. }
  assert (Hc : 0 <= c) by (apply fsum_nonneg; intros; apply Rmult_le_pos; [apply HR; assumption|apply Np]).
  set (side := fun x => if Req_EM_T (mean g x) 0 then 0 else w x).
  assert (Hside : fsum LX (fun x => R x * side x) <= fsum LX (fun x => R x * w x)).
  { apply fsum_le. intros x Hx. apply Rmult_le_compat_l; [apply HR, Hx|]. unfold side, w.
    destruct (Req_EM_T (mean g x) 0) as [E|E]; [|lra]. rewrite E. assert (N := second_nonneg g x Hx). nra. }
  apply Rle_trans with (2 := Hside).
  destruct (Req_dec c 0) as [Z|Z].
  - right. symmetry. rewrite <- (fsum_0 LX). apply fsum_ext. intros x Hx. unfold side.
    destruct (Req_EM_T (mean g x) 0) as [E|E]; [ring|].
    assert (Z1 := fsum_zero_term LX (fun x => R x * pos x) x
      ltac:(intros; apply Rmult_le_pos; [apply HR; assumption|apply Np]) Z Hx).
    rewrite Ec in Z. assert (Z2 := fsum_zero_term LX (fun x => R x * neg x) x
      ltac:(intros; apply Rmult_le_pos; [apply HR; assumption|apply Nn]) Z Hx). cbv beta in Z1, Z2.
    assert (R x * mean g x = 0) by (rewrite (Ep x); lra). apply Rmult_integral in H. destruct H; [rewrite H; ring|lra].
  - assert (T : 0 <= fsum LX (fun x => fsum LX (fun x' => R x * R x' *
        (if Rlt_dec (mean g x) 0 then if Rlt_dec 0 (mean g x') then mean g x' * w x - mean g x * w x' else 0 else 0)))).
    { apply fsum_nonneg. intros x Hx. apply fsum_nonneg. intros x' Hx'.
      apply Rmult_le_pos; [apply Rmult_le_pos; apply HR; assumption|].
      destruct (Rlt_dec (mean g x) 0); [|lra]. destruct (Rlt_dec 0 (mean g x')); [|lra].
      apply two_inputs; try assumption. split; assumption. }
    assert (E : fsum LX (fun x => fsum LX (fun x' => R x * R x' *
        (if Rlt_dec (mean g x) 0 then if Rlt_dec 0 (mean g x') then mean g x' * w x - mean g x * w x' else 0 else 0)))
      = c * fsum LX (fun x => R x * side x)).
    { transitivity (fsum LX (fun x => fsum LX (fun x' =>
        (R x * (if Rlt_dec (mean g x) 0 then w x else 0)) * (R x' * pos x')
        + (R x * neg x) * (R x' * (if Rlt_dec 0 (mean g x') then w x' else 0))))).
      - apply fsum_ext. intros x _. apply fsum_ext. intros x' _.
        unfold pos, neg, Rmax.
        destruct (Rlt_dec (mean g x) 0), (Rlt_dec 0 (mean g x')), (Rle_dec (mean g x) 0), (Rle_dec (- mean g x) 0),
          (Rle_dec (mean g x') 0), (Rle_dec (- mean g x') 0); try lra; ring.
      - rewrite (fsum_ext LX _ (fun x => (R x * (if Rlt_dec (mean g x) 0 then w x else 0)) * c
          + (R x * neg x) * fsum LX (fun x' => R x' * (if Rlt_dec 0 (mean g x') then w x' else 0)))).
        + rewrite fsum_plus, !fsum_scal_r, <- Ec. rewrite (Rmult_comm _ c), <- Rmult_plus_distr_l. f_equal.
          rewrite <- fsum_plus. apply fsum_ext. intros x _. unfold side.
          destruct (Rlt_dec (mean g x) 0), (Rlt_dec 0 (mean g x)), (Req_EM_T (mean g x) 0); try lra; ring.
        + intros x _. rewrite fsum_plus, !fsum_scal. reflexivity. }
    rewrite E in T. apply Rnot_lt_le. intros N. nra.
Qed.

(** Duality: chi-square. *)
Theorem chi_square R d : law LX R -> abscont LX d R -> fsum LX d = 0 ->
  fsum LY (fun y => output LX d W y ^ 2 / output LX R W y) <= u * fsum LX (fun x => d x ^ 2 / R x).
Proof.
  intros HR Hac Hd. set (o := output LX R W). set (e := output LX d W).
  assert (No : forall y, In y LY -> 0 <= o y) by (apply (output_nonneg LX LY W R HW (proj1 HR))).
  assert (Hoe : forall y, In y LY -> o y = 0 -> e y = 0)
    by (apply (abscont_through LX LY W R d HW (proj1 HR) Hac)).
  set (g := fun y => e y / o y). set (A := fsum LY (fun y => e y ^ 2 / o y)).
  assert (HA : 0 <= A).
  { apply fsum_nonneg. intros y Hy. destruct (Req_dec (o y) 0) as [E|E].
    - rewrite (Hoe y Hy E). unfold Rdiv. lra.
    - apply Rdiv_le_0_compat; [apply pow2_ge_0|]. specialize (No y Hy). lra. }
  assert (ED : fsum LX (fun x => d x * mean g x) = A).
  { unfold mean. rewrite (fsum_ext LX _ (fun x => fsum LY (fun y => d x * W x y * g y)))
      by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
    rewrite fsum_swap. apply fsum_ext. intros y _. rewrite fsum_scal_r. fold (output LX d W y). fold e.
    unfold g, Rdiv. ring. }
  assert (EM : fsum LX (fun x => R x * mean g x) = 0).
  { transitivity (fsum LY e).
    - unfold mean. rewrite (fsum_ext LX _ (fun x => fsum LY (fun y => R x * W x y * g y)))
        by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros y Hy. rewrite fsum_scal_r. fold (output LX R W y). fold o.
      unfold g. destruct (Req_dec (o y) 0) as [E|E]; [rewrite E, (Hoe y Hy E); unfold Rdiv; ring|field; exact E].
    - unfold e, output. rewrite fsum_swap, <- Hd. apply fsum_ext. intros x Hx. rewrite fsum_scal, (proj2 HW x Hx). ring. }
  assert (ES : fsum LX (fun x => R x * second g x) = A).
  { unfold second. rewrite (fsum_ext LX _ (fun x => fsum LY (fun y => R x * W x y * g y ^ 2)))
      by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
    rewrite fsum_swap. apply fsum_ext. intros y Hy. rewrite fsum_scal_r. fold (output LX R W y). fold o.
    unfold g. destruct (Req_dec (o y) 0) as [E|E]; [rewrite E, (Hoe y Hy E); unfold Rdiv; ring|field; exact E]. }
  assert (V := variance_lost R g HR EM). rewrite ES in V.
  assert (CS := cauchy_schwarz LX R d (mean g) (proj1 HR) Hac). rewrite ED in CS.
  set (B := fsum LX (fun x => d x ^ 2 / R x)) in *.
  assert (HB : 0 <= B).
  { apply fsum_nonneg. intros x Hx. destruct (Req_dec (R x) 0) as [E|E].
    - rewrite (Hac x Hx E). unfold Rdiv. lra.
    - apply Rdiv_le_0_compat; [apply pow2_ge_0|]. assert (N := proj1 HR x Hx). lra. }
  change (A <= u * B). assert (A ^ 2 <= B * (u * A)) by (apply Rle_trans with (1 := CS); apply Rmult_le_compat_l; assumption).
  destruct (Req_dec A 0) as [E|E]; [rewrite E; apply Rmult_le_pos; assumption|nra].
Qed.
End Variance.

(** Along the segment from p to p + d. *)
Definition seg_KL {A} (l : list A) (p d : A -> R) (t : R) : R :=
  fsum l (fun a => (p a + t * d a) * ln ((p a + t * d a) / p a)).
Definition seg_slope {A} (l : list A) (p d : A -> R) (t : R) : R :=
  fsum l (fun a => d a * ln ((p a + t * d a) / p a)).
Definition seg_curve {A} (l : list A) (p d : A -> R) (t : R) : R :=
  fsum l (fun a => d a ^ 2 / (p a + t * d a)).

Lemma is_derive_fsum {A} (l : list A) (f : A -> R -> R) (df : A -> R) t :
  (forall a, In a l -> is_derive (f a) t (df a)) ->
  is_derive (fun t => fsum l (fun a => f a t)) t (fsum l df).
Proof.
  induction l as [|a l IH]; intros H; simpl.
  - apply @is_derive_const.
  - apply (@is_derive_plus R_AbsRing R_NormedModule); [apply H; left; reflexivity|].
    apply IH. intros b Hb. apply H. right. exact Hb.
Qed.

Lemma seg_derive {A} (l : list A) p d t : nonneg l p -> abscont l d p ->
  (forall a, In a l -> p a <> 0 -> 0 < p a + t * d a) ->
  is_derive (seg_KL l p d) t (fsum l (fun a => d a * ln ((p a + t * d a) / p a) + d a)) /\
  is_derive (seg_slope l p d) t (seg_curve l p d t).
Proof.
  intros Hp Hac Hpos. split; apply is_derive_fsum; intros a Ha; specialize (Hp a Ha);
    (destruct (Req_dec (p a) 0) as [E|E];
     [assert (D := Hac a Ha E)|specialize (Hpos a Ha E)]).
  - apply (is_derive_ext (fun _ => 0)); [intros s; rewrite E, D, Rmult_0_r, Rplus_0_l, Rmult_0_l; reflexivity|].
    replace (d a * ln ((p a + t * d a) / p a) + d a) with 0 by (rewrite D; ring). apply @is_derive_const.
  - auto_derive.
    + repeat split; try lra; apply Rdiv_lt_0_compat; lra.
    + unfold Rdiv. field. split; lra.
  - apply (is_derive_ext (fun _ => 0)); [intros s; rewrite D, Rmult_0_l; reflexivity|].
    replace (d a ^ 2 / (p a + t * d a)) with 0 by (rewrite D; unfold Rdiv; ring). apply @is_derive_const.
  - auto_derive.
    + repeat split; try lra; apply Rdiv_lt_0_compat; lra.
    + field. split; lra.
Qed.

(** An average with P: between the average of the divergences and that less the binary entropy. *)
Lemma KL_toward {A} (l : list A) Q P t : law l Q -> law l P -> abscont l Q P -> 0 < t < 1 ->
  let d := fun a => Q a - P a in
  seg_KL l P d t <= t * KL l Q P /\ t * KL l Q P - h t <= seg_KL l P d t.
Proof.
  intros [HQ SQ] [HP SP] Hac Ht d. unfold seg_KL, KL, d.
  rewrite <- fsum_scal.
  assert (E : h t = fsum l (fun a => t * Q a * (- ln t) + (1 - t) * P a * (- ln (1 - t)))).
  { rewrite fsum_plus, !fsum_scal_r, !fsum_scal, SQ, SP. unfold h. ring. }
  split.
  - apply fsum_le. intros a Ha. specialize (HQ a Ha). specialize (HP a Ha).
    destruct (Req_dec (P a) 0) as [Z|Z]; [rewrite (Hac a Ha Z), Z; lra|].
    assert (C := xlx_convex (Rmax 1 (Q a / P a)) 1 (Q a / P a) t
      ltac:(split; [lra|apply Rmax_l]) ltac:(split; [apply Rdiv_le_0_compat; lra|apply Rmax_r]) ltac:(lra)).
    unfold xlx in C. rewrite ln_1 in C.
    replace ((1 - t) * 1 + t * (Q a / P a)) with ((P a + t * (Q a - P a)) / P a) in C by (field; exact Z).
    assert (C2 := Rmult_le_compat_l (P a) _ _ HP C).
    replace (P a * ((P a + t * (Q a - P a)) / P a * ln ((P a + t * (Q a - P a)) / P a)))
      with ((P a + t * (Q a - P a)) * ln ((P a + t * (Q a - P a)) / P a)) in C2 by (field; exact Z).
    replace (P a * ((1 - t) * (1 * 0) + t * (Q a / P a * ln (Q a / P a)))) with (t * (Q a * ln (Q a / P a))) in C2
      by (field; exact Z). exact C2.
  - rewrite E, <- fsum_minus. apply fsum_le. intros a Ha. specialize (HQ a Ha). specialize (HP a Ha).
    destruct (Req_dec (P a) 0) as [Z|Z]; [rewrite (Hac a Ha Z), Z; lra|].
    assert (Pp : 0 < P a) by lra. replace (P a + t * (Q a - P a)) with (t * Q a + (1 - t) * P a) by ring.
    set (s := t * Q a + (1 - t) * P a). assert (Hs : (1 - t) * P a <= s) by (unfold s; nra).
    assert (Sp : 0 < s) by nra.
    assert (L1 : ln (1 - t) <= ln (s / P a)).
    { apply ln_le; [lra|]. apply Rmult_le_reg_r with (P a); [exact Pp|].
      replace (s / P a * P a) with s by (field; exact Z). exact Hs. }
    assert (T2 := Rmult_le_compat_l ((1 - t) * P a) _ _ ltac:(nra) L1).
    assert (T1 : t * Q a * (ln t + ln (Q a / P a)) <= t * Q a * ln (s / P a)).
    { destruct (Req_dec (Q a) 0) as [Y|Y]; [rewrite Y; lra|]. assert (Qp : 0 < Q a) by lra.
      apply Rmult_le_compat_l; [nra|]. rewrite <- ln_mult by (try apply Rdiv_lt_0_compat; lra).
      apply ln_le; [apply Rmult_lt_0_compat; [lra|apply Rdiv_lt_0_compat; lra]|].
      apply Rmult_le_reg_r with (P a); [exact Pp|]. replace (s / P a * P a) with s by (field; exact Z).
      replace (t * (Q a / P a) * P a) with (t * Q a) by (field; exact Z). unfold s. nra. }
    replace (s * ln (s / P a)) with (t * Q a * ln (s / P a) + (1 - t) * P a * ln (s / P a)) by (unfold s; ring).
    lra.
Qed.

Lemma h_small v : 0 < v <= / 2 -> h (1 - v ^ 2) <= 3 * v.
Proof.
  intros Hv. assert (V2 : 0 < v ^ 2) by nra. assert (V3 : v ^ 2 <= / 2 * v) by nra.
  unfold h. replace (1 - (1 - v ^ 2)) with (v ^ 2) by ring.
  assert (A : - (1 - v ^ 2) * ln (1 - v ^ 2) <= v ^ 2).
  { assert (L := ln_le_sub1 (/ (1 - v ^ 2)) ltac:(apply Rinv_0_lt_compat; lra)).
    rewrite ln_Rinv in L by lra.
    assert (M := Rmult_le_compat_l (1 - v ^ 2) _ _ ltac:(lra) L).
    replace ((1 - v ^ 2) * (/ (1 - v ^ 2) - 1)) with (v ^ 2) in M by (field; lra). lra. }
  assert (B : - (v ^ 2) * ln (v ^ 2) <= 2 * v).
  { assert (L := ln_le_sub1 (/ v) ltac:(apply Rinv_0_lt_compat; lra)). rewrite ln_Rinv in L by lra.
    replace (v ^ 2) with (v * v) by ring. rewrite ln_mult by lra.
    assert (M := Rmult_le_compat_l (v * v) _ _ ltac:(nra) L).
    replace (v * v * (/ v - 1)) with (v - v * v) in M by (field; lra). nra. }
  lra.
Qed.

Section Divergence.
Context {X Y : Type} (LX : list X) (LY : list Y) (W : X -> Y -> R) (u : R).
Hypothesis HW : kernel LX LY W.
Hypothesis Hu : 0 <= u.
Hypothesis HLC : forall x x' b, In x LX -> In x' LX -> 0 < b < 1 -> LC LY (W x) (W x') b <= u.

Lemma output_minus P Q y : output LX (fun x => Q x - P x) W y = output LX Q W y - output LX P W y.
Proof. unfold output. rewrite <- fsum_minus. apply fsum_ext. intros; ring. Qed.

(** Before the end of the segment, where every input of P is still possible. *)
Lemma segment P Q t : law LX P -> law LX Q -> abscont LX Q P -> 0 <= t < 1 ->
  let d := fun x => Q x - P x in
  seg_KL LY (output LX P W) (output LX d W) t <= u * seg_KL LX P d t.
Proof.
  intros HP HQ Hac Ht d. set (o := output LX P W). set (e := output LX d W).
  assert (No : nonneg LY o) by (apply (output_nonneg LX LY W P HW (proj1 HP))).
  assert (Hd : abscont LX d P) by (intros x Hx E; unfold d; rewrite (Hac x Hx E), E; ring).
  assert (He : abscont LY e o) by (apply (abscont_through LX LY W P d HW (proj1 HP) Hd)).
  assert (Sd : fsum LX d = 0) by (unfold d; rewrite fsum_minus, (proj2 HP), (proj2 HQ); ring).
  assert (Se : fsum LY e = 0).
  { unfold e, output. rewrite fsum_swap, <- Sd. apply fsum_ext. intros x Hx. rewrite fsum_scal, (proj2 HW x Hx). ring. }
  assert (Px : forall s, 0 <= s < 1 -> forall x, In x LX -> P x <> 0 -> 0 < P x + s * d x).
  { intros s Hs x Hx E. assert (N := proj1 HP x Hx). assert (N2 := proj1 HQ x Hx). unfold d. nra. }
  assert (Ey : forall y, e y = output LX Q W y - o y) by (intros; apply output_minus).
  assert (Py : forall s, 0 <= s < 1 -> forall y, In y LY -> o y <> 0 -> 0 < o y + s * e y).
  { intros s Hs y Hy E. assert (N := No y Hy). assert (N2 := output_nonneg LX LY W Q HW (proj1 HQ) y Hy).
    rewrite Ey. nra. }
  assert (Curve : forall s, 0 <= s < 1 -> seg_curve LY o e s <= u * seg_curve LX P d s).
  { intros s Hs.
    assert (R : law LX (fun x => P x + s * d x)).
    { split.
      - intros x Hx. assert (N := proj1 HP x Hx). assert (N2 := proj1 HQ x Hx). unfold d. nra.
      - rewrite fsum_plus, fsum_scal, Sd, (proj2 HP). ring. }
    assert (H := chi_square LX LY W u HW Hu HLC (fun x => P x + s * d x) d R).
    replace (seg_curve LY o e s) with (fsum LY (fun y => output LX d W y ^ 2 / output LX (fun x => P x + s * d x) W y)).
    - apply H; [|exact Sd]. intros x Hx E. destruct (Req_dec (P x) 0) as [Z|Z]; [apply Hd; assumption|].
      assert (K := Px s Hs x Hx Z). lra.
    - apply fsum_ext. intros y _. f_equal. unfold o, e, output. rewrite <- fsum_scal, <- fsum_plus.
      apply fsum_ext. intros; ring. }
  assert (Slope : forall s, 0 <= s < 1 -> seg_slope LY o e s <= u * seg_slope LX P d s).
  { intros s Hs.
    assert (Z : forall B (l : list B) p q, abscont l q p -> seg_slope l p q 0 = 0).
    { intros B l p q H. unfold seg_slope. transitivity (fsum l (fun _ => 0)); [|apply fsum_0]. apply fsum_ext. intros a Ha.
      destruct (Req_dec (p a) 0) as [Y0|Y0]; [rewrite (H a Ha Y0); ring|].
      replace ((p a + 0 * q a) / p a) with 1 by (field; exact Y0). rewrite ln_1. ring. }
    assert (G := deriv_nonneg_le (fun r => u * seg_slope LX P d r - seg_slope LY o e r)
      (fun r => u * seg_curve LX P d r - seg_curve LY o e r) 0 s (proj1 Hs)).
    cbv beta in G. rewrite (Z _ _ _ _ Hd), (Z _ _ _ _ He) in G.
    assert (u * 0 - 0 <= u * seg_slope LX P d s - seg_slope LY o e s); [|lra]. apply G.
    - intros r Hr. apply (@is_derive_minus R_AbsRing R_NormedModule).
      + apply (is_derive_scal (seg_slope LX P d) r u). apply (seg_derive LX P d r (proj1 HP) Hd). apply Px. lra.
      + apply (seg_derive LY o e r No He). apply Py. lra.
    - intros r Hr. assert (C := Curve r ltac:(lra)). lra. }
  assert (Z : forall B (l : list B) p q, abscont l q p -> seg_KL l p q 0 = 0).
  { intros B l p q H. unfold seg_KL. transitivity (fsum l (fun _ => 0)); [|apply fsum_0]. apply fsum_ext. intros a Ha.
    destruct (Req_dec (p a) 0) as [Y0|Y0]; [rewrite (H a Ha Y0), Y0; ring|].
    replace ((p a + 0 * q a) / p a) with 1 by (field; exact Y0). rewrite ln_1. ring. }
  assert (G := deriv_nonneg_le (fun r => u * seg_KL LX P d r - seg_KL LY o e r)
    (fun r => u * fsum LX (fun x => d x * ln ((P x + r * d x) / P x) + d x)
              - fsum LY (fun y => e y * ln ((o y + r * e y) / o y) + e y)) 0 t (proj1 Ht)).
  cbv beta in G. rewrite (Z _ _ _ _ Hd), (Z _ _ _ _ He) in G.
  assert (u * 0 - 0 <= u * seg_KL LX P d t - seg_KL LY o e t); [|lra]. apply G.
  - intros r Hr. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (is_derive_scal (seg_KL LX P d) r u). apply (seg_derive LX P d r (proj1 HP) Hd). apply Px. lra.
    + apply (seg_derive LY o e r No He). apply Py. lra.
  - intros r Hr. rewrite !fsum_plus, Sd, Se. assert (C := Slope r ltac:(lra)). unfold seg_slope in C. lra.
Qed.

Theorem CH_KL_coefficient : contracts_free LX LY W u.
Proof.
  intros P Q HP HQ Hac. set (A := KL LY (output LX Q W) (output LX P W)). set (B := KL LX Q P).
  apply Rnot_lt_le. intros N.
  set (v := Rmin (/ 2) ((A - u * B) / 8)).
  assert (V0 : 0 < v) by (apply Rmin_glb_lt; lra). assert (V1 : v <= / 2) by apply Rmin_l.
  assert (V2 : v <= (A - u * B) / 8) by apply Rmin_r.
  assert (Ht : 0 < 1 - v ^ 2 < 1) by nra.
  assert (S := segment P Q (1 - v ^ 2) HP HQ Hac ltac:(lra)). cbv zeta in S.
  assert (K1 := proj1 (KL_toward LX Q P _ HQ HP Hac Ht)). cbv zeta in K1.
  assert (K2 := proj2 (KL_toward LY (output LX Q W) (output LX P W) _ (output_law LX LY Q W HQ HW)
    (output_law LX LY P W HP HW) (abscont_through LX LY W P Q HW (proj1 HP) Hac) Ht)). cbv zeta in K2.
  replace (seg_KL LY (output LX P W) (fun a => output LX Q W a - output LX P W a) (1 - v ^ 2))
    with (seg_KL LY (output LX P W) (output LX (fun x => Q x - P x) W) (1 - v ^ 2)) in K2.
  2:{ unfold seg_KL. apply fsum_ext. intros y _. rewrite output_minus. reflexivity. }
  fold A in K2. fold B in K1. assert (H := h_small v (conj V0 V1)).
  assert (K3 := Rmult_le_compat_l u _ _ Hu K1). nra.
Qed.
End Divergence.

(** LC is at most the total variation, and at most the closed form. *)
Theorem LC_le_TV {Y} (l : list Y) P Q b : law l P -> law l Q -> 0 < b < 1 ->
  LC l P Q b <= / 2 * fsum l (fun y => Rabs (P y - Q y)).
Proof.
  intros HP HQ Hb. rewrite <- (LC_forms l P Q b HP HQ Hb). unfold LC_square. rewrite <- fsum_scal.
  apply Rle_trans with (fsum l (fun y => / 2 * Rabs (P y - Q y) + (/ 2 - b) * (P y - Q y))).
  - apply fsum_le. intros y Hy. assert (NP := proj1 HP y Hy). assert (NQ := proj1 HQ y Hy). unfold mix.
    destruct (Req_dec (b * P y + (1 - b) * Q y) 0) as [E|E].
    + assert (P y = 0) by nra. assert (Q y = 0) by nra. rewrite H, H0, Rminus_0_r, Rabs_R0. unfold Rdiv. lra.
    + assert (D : 0 < b * P y + (1 - b) * Q y) by nra.
      apply Rmult_le_reg_r with (b * P y + (1 - b) * Q y); [exact D|].
      replace (b * (1 - b) * ((P y - Q y) ^ 2 / (b * P y + (1 - b) * Q y)) * (b * P y + (1 - b) * Q y))
        with (b * (1 - b) * (P y - Q y) ^ 2) by (field; exact E).
      unfold Rabs. destruct (Rcase_abs (P y - Q y)).
      * replace (/ 2 * - (P y - Q y) + (/ 2 - b) * (P y - Q y)) with (b * (Q y - P y)) by field.
        assert (0 <= b * (Q y - P y) * P y) by (apply Rmult_le_pos; [nra|exact NP]). nra.
      * replace (/ 2 * (P y - Q y) + (/ 2 - b) * (P y - Q y)) with ((1 - b) * (P y - Q y)) by field.
        assert (0 <= (1 - b) * (P y - Q y) * Q y) by (apply Rmult_le_pos; [nra|exact NQ]). nra.
  - rewrite fsum_plus, !fsum_scal, fsum_minus, (proj2 HP), (proj2 HQ). lra.
Qed.

Theorem LC_closed {Y} (l : list Y) P Q b : law l P -> law l Q -> 0 < b < 1 ->
  LC l P Q b <= 1 - fsum l (fun y => sqrt (P y * Q y)) ^ 2.
Proof.
  intros [HP SP] [HQ SQ] Hb. unfold LC. set (c := fsum l (fun y => sqrt (P y * Q y))).
  enough (c ^ 2 <= fsum l (fun y => P y * Q y / mix (P y) (Q y) b)) by lra.
  apply Rle_trans with (fsum l (fun y => 2 * c * sqrt (P y * Q y) - c ^ 2 * (b * P y + (1 - b) * Q y))).
  - rewrite fsum_minus, !fsum_scal, fsum_plus, !fsum_scal, SP, SQ. fold c. right. ring.
  - apply fsum_le. intros y Hy. specialize (HP y Hy). specialize (HQ y Hy). unfold mix.
    assert (S : sqrt (P y * Q y) ^ 2 = P y * Q y) by (rewrite <- Rsqr_pow2; apply Rsqr_sqrt; nra).
    set (s := sqrt (P y * Q y)) in *.
    destruct (Req_dec (b * P y + (1 - b) * Q y) 0) as [E|E].
    + assert (P y = 0) by nra. assert (s = 0) by nra. rewrite E, H, H0. unfold Rdiv. lra.
    + assert (D : 0 < b * P y + (1 - b) * Q y) by nra. rewrite <- S.
      apply Rmult_le_reg_r with (b * P y + (1 - b) * Q y); [exact D|].
      replace (s ^ 2 / (b * P y + (1 - b) * Q y) * (b * P y + (1 - b) * Q y)) with (s ^ 2) by (field; exact E).
      assert (0 <= (s - c * (b * P y + (1 - b) * Q y)) ^ 2) by apply pow2_ge_0. nra.
Qed.

(** Dobrushin: total variation bounds the contraction of divergence, whatever the input law. *)
Theorem CH_DOBRUSHIN {X Y} (LX : list X) (LY : list Y) W eta : kernel LX LY W -> 0 <= eta ->
  (forall x x', In x LX -> In x' LX -> / 2 * fsum LY (fun y => Rabs (W x y - W x' y)) <= eta) ->
  contracts_free LX LY W eta.
Proof.
  intros HW He H. apply CH_KL_coefficient; try assumption. intros x x' b Hx Hx' Hb.
  apply Rle_trans with (2 := H x x' Hx Hx').
  apply LC_le_TV; [apply (row_law LX LY W HW)|apply (row_law LX LY W HW)|]; assumption.
Qed.
