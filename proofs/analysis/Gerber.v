(** One sample of Boolean clustering: Mrs Gerber's lemma (Wyner and Ziv 1973), as tangents of Dber(a m) in Dber(m), and what
    follows for learners, [BOOL-GERBER] and [BOOL-ONE]. *)
From Coq Require Import Reals Lra Lia List FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Dber Finite Information BinaryCert BinarySDPI Power Feasible Signs Direct SignInformation.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Lemma artanh_incr x y : 0 <= x <= y -> y < 1 -> artanh x <= artanh y.
Proof.
  intros H1 H2. apply (deriv_nonneg_le artanh (fun t => 1 / (1 - t ^ 2))); [apply H1| |].
  - intros t Ht. apply is_derive_artanh. lra.
  - intros t Ht. apply Rdiv_le_0_compat; nra.
Qed.

Lemma artanh_pos x : 0 < x < 1 -> 0 < artanh x.
Proof. intros H. assert (A := artanh_ge x ltac:(lra)). lra. Qed.

Lemma Dber_incr x y : 0 <= x <= y -> y <= 1 -> Dber x <= Dber y.
Proof.
  intros H1 H2. destruct (Req_dec x 0) as [->|Z].
  - rewrite Dber_0. assert (D := Dber_ge_half_sq y ltac:(lra)). nra.
  - assert (D := Dber_ratio_increasing x y ltac:(lra) ltac:(lra) H2).
    assert (D0 := Dber_ge_half_sq y ltac:(lra)). assert (0 < x ^ 2) by nra.
    apply (Rmult_le_compat_r (x ^ 2)) in D; [|lra]. replace (Dber x / x ^ 2 * x ^ 2) with (Dber x) in D by (field; lra).
    apply (Rle_trans _ _ _ D). apply (Rmult_le_reg_r (y ^ 2)); [nra|].
    replace (Dber y / y ^ 2 * x ^ 2 * y ^ 2) with (Dber y * x ^ 2) by (field; lra). apply Rmult_le_compat_l; nra.
Qed.

(** (1 - t^2) artanh(t)/t decreases, *)
Lemma flatter s t : 0 < s <= t -> t < 1 -> (1 - t ^ 2) * artanh t * s <= (1 - s ^ 2) * artanh s * t.
Proof.
  intros H1 H2. set (f := fun t => (1 - t ^ 2) * artanh t / t).
  enough (H : - f s <= - f t).
  { unfold f in H. assert (H' : (1 - t ^ 2) * artanh t / t * (s * t) <= (1 - s ^ 2) * artanh s / s * (s * t))
      by (apply Rmult_le_compat_r; [nra|lra]).
    replace ((1 - t ^ 2) * artanh t / t * (s * t)) with ((1 - t ^ 2) * artanh t * s) in H' by (field; lra).
    replace ((1 - s ^ 2) * artanh s / s * (s * t)) with ((1 - s ^ 2) * artanh s * t) in H' by (field; lra). exact H'. }
  apply (deriv_nonneg_le (fun t => - f t) (fun t => ((1 + t ^ 2) * artanh t - t) / t ^ 2)); [apply H1| |].
  - intros x Hx. replace (((1 + x ^ 2) * artanh x - x) / x ^ 2)
      with (- (((- (2 * x) * artanh x + (1 - x ^ 2) * (1 / (1 - x ^ 2))) * x - (1 - x ^ 2) * artanh x * 1) / x ^ 2)) by (field; nra).
    apply (@is_derive_opp R_AbsRing R_NormedModule f).
    apply (is_derive_div (fun t => (1 - t ^ 2) * artanh t) (fun t => t)); [|apply @is_derive_id|lra].
    apply (@is_derive_mult R_AbsRing (fun t => 1 - t ^ 2) artanh); [| |intros; apply Rmult_comm].
    + auto_derive; [exact I|ring].
    + apply is_derive_artanh. lra.
  - intros x Hx. assert (A := artanh_ge x ltac:(lra)). apply Rdiv_le_0_compat; nra.
Qed.

(** so artanh(a t)/artanh(t) decreases, *)
Lemma steeper a x y : 0 < a < 1 -> 0 < x <= y -> y < 1 -> artanh (a * y) * artanh x <= artanh (a * x) * artanh y.
Proof.
  intros Ha H1 H2. set (f := fun t => artanh (a * t) / artanh t).
  assert (Px := artanh_pos x ltac:(lra)). assert (Py := artanh_pos y ltac:(lra)).
  enough (H : - f x <= - f y).
  { unfold f in H. assert (H' : artanh (a * y) / artanh y * (artanh x * artanh y) <= artanh (a * x) / artanh x * (artanh x * artanh y))
      by (apply Rmult_le_compat_r; [nra|lra]).
    replace (artanh (a * y) / artanh y * (artanh x * artanh y)) with (artanh (a * y) * artanh x) in H' by (field; lra).
    replace (artanh (a * x) / artanh x * (artanh x * artanh y)) with (artanh (a * x) * artanh y) in H' by (field; lra). exact H'. }
  apply (deriv_nonneg_le (fun t => - f t) (fun t =>
    - ((a * (1 / (1 - (a * t) ^ 2)) * artanh t - artanh (a * t) * (1 / (1 - t ^ 2))) / artanh t ^ 2))); [apply H1| |].
  - intros t Ht. assert (Pt := artanh_pos t ltac:(lra)). apply (@is_derive_opp R_AbsRing R_NormedModule f).
    apply (is_derive_div (fun t => artanh (a * t)) artanh); [|apply is_derive_artanh; lra|lra].
    apply (is_derive_comp artanh (fun t => a * t) t (1 / (1 - (a * t) ^ 2)) a).
    + apply is_derive_artanh. nra.
    + auto_derive; [exact I|ring].
  - intros t Ht. assert (Pt := artanh_pos t ltac:(lra)). assert (F := flatter (a * t) t ltac:(nra) ltac:(lra)).
    assert (G : a * ((1 - t ^ 2) * artanh t) <= (1 - (a * t) ^ 2) * artanh (a * t)).
    { apply (Rmult_le_reg_r t); [lra|]. lra. }
    assert (P0 : 0 <= a * t < 1) by nra. assert (P1 : 0 < 1 - (a * t) ^ 2) by nra. assert (P2 : 0 < 1 - t ^ 2) by nra.
    replace (- ((a * (1 / (1 - (a * t) ^ 2)) * artanh t - artanh (a * t) * (1 / (1 - t ^ 2))) / artanh t ^ 2))
      with (((1 - (a * t) ^ 2) * artanh (a * t) - a * ((1 - t ^ 2) * artanh t)) / ((1 - (a * t) ^ 2) * (1 - t ^ 2) * artanh t ^ 2))
      by (field; repeat split; lra).
    apply Rdiv_le_0_compat; [lra|]. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; assumption|apply pow_lt, Pt].
Qed.

(** so Dber(a m) is concave in Dber(m): it lies below its tangent at s. *)
Definition gerber_slope (a s : R) : R := artanh s / (a * artanh (a * s)).

Lemma gerber_slope_ge a s : 0 < a < 1 -> 0 < s < 1 -> 1 <= gerber_slope a s.
Proof.
  intros Ha Hs. unfold gerber_slope. assert (P := artanh_pos (a * s) ltac:(nra)).
  assert (L := artanh_incr (a * s) s ltac:(nra) ltac:(lra)).
  apply (Rmult_le_reg_r (a * artanh (a * s))); [nra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by nra. nra.
Qed.

Lemma gerber_open a s m : 0 < a < 1 -> 0 < s < 1 -> 0 <= m < 1 ->
  Dber s - gerber_slope a s * Dber (a * s) <= Dber m - gerber_slope a s * Dber (a * m).
Proof.
  intros Ha Hs Hm. set (b := gerber_slope a s). set (f := fun t => Dber t - b * Dber (a * t)).
  set (df := fun t => artanh t - b * (a * artanh (a * t))).
  assert (Pas := artanh_pos (a * s) ltac:(nra)).
  assert (D : forall t, 0 <= t < 1 -> is_derive f t (df t)).
  { intros t Ht. apply (@is_derive_minus R_AbsRing R_NormedModule); [apply is_derive_Dber; lra|].
    apply (is_derive_scal (fun t => Dber (a * t))). apply (is_derive_comp Dber (fun t => a * t) t (artanh (a * t)) a).
    - apply is_derive_Dber. nra.
    - auto_derive; [exact I|ring]. }
  assert (E : forall t, df t = (artanh t * artanh (a * s) - artanh s * artanh (a * t)) / artanh (a * s))
    by (intros t; unfold df, b, gerber_slope; field; lra).
  change (f s <= f m). destruct (Rle_dec s m) as [L|L].
  - apply (deriv_nonneg_le f df); [exact L|intros; apply D; lra|].
    intros t Ht. rewrite E. assert (S := steeper a s t Ha ltac:(lra) ltac:(lra)). apply Rdiv_le_0_compat; lra.
  - apply Ropp_le_cancel. apply (deriv_nonneg_le (fun t => - f t) (fun t => - df t)); [lra| |].
    + intros t Ht. apply (@is_derive_opp R_AbsRing R_NormedModule f), D. lra.
    + intros t Ht. rewrite E. destruct (Req_dec t 0) as [Z|Z].
      * rewrite Z, Rmult_0_r. unfold artanh at 1 4. rewrite Rplus_0_r, Rminus_0_r. replace (1 / 1) with 1 by field. rewrite ln_1.
        right. field. lra.
      * assert (S := steeper a t s Ha ltac:(lra) ltac:(lra)).
        replace (- ((artanh t * artanh (a * s) - artanh s * artanh (a * t)) / artanh (a * s)))
          with ((artanh s * artanh (a * t) - artanh t * artanh (a * s)) / artanh (a * s)) by (field; lra).
        apply Rdiv_le_0_compat; lra.
Qed.

Theorem gerber a s m : 0 < a < 1 -> 0 < s < 1 -> -1 <= m <= 1 ->
  Dber s - gerber_slope a s * Dber (a * s) + gerber_slope a s * Dber (a * m) <= Dber m.
Proof.
  intros Ha Hs. set (b := gerber_slope a s). assert (Hb := gerber_slope_ge a s Ha Hs). fold b in Hb.
  assert (P : forall m, 0 <= m <= 1 -> Dber s - b * Dber (a * s) + b * Dber (a * m) <= Dber m).
  { intros x Hx. destruct (Req_dec x 1) as [->|N].
    2:{ assert (G := gerber_open a s x Ha Hs ltac:(lra)). fold b in G. lra. }
    rewrite Dber_1, Rmult_1_r. set (v := Dber s - b * Dber (a * s)). apply Rnot_lt_le. intros Hlt.
    set (c := b * artanh a * a). assert (Pa := artanh_pos a Ha). assert (Pc : 0 < c) by (unfold c; apply Rmult_lt_0_compat;
      [apply Rmult_lt_0_compat|]; lra).
    set (e := Rmin (/ 2) ((v + b * Dber a - ln 2) / (2 * c))).
    assert (He : 0 < e <= / 2).
    { unfold e. split; [apply Rmin_glb_lt; [lra|apply Rdiv_lt_0_compat; lra]|apply Rmin_l]. }
    assert (He2 : e * c <= (v + b * Dber a - ln 2) / 2).
    { apply Rle_trans with ((v + b * Dber a - ln 2) / (2 * c) * c); [apply Rmult_le_compat_r; [lra|apply Rmin_r]|].
      right. field. lra. }
    assert (G := gerber_open a s (1 - e) Ha Hs ltac:(lra)). fold b in G. fold v in G.
    assert (U := Dber_le_ln2_sq (1 - e) ltac:(lra)). assert (L2 := ln_lt_2).
    assert (T := Convex.convex_above_tangent Dber (-1) 1 a (artanh a) Dber_convex ltac:(lra) (is_derive_Dber a ltac:(lra)) (a * (1 - e))
      ltac:(nra)).
    apply (Rmult_le_compat_l b) in T; [|lra]. unfold c in He2.
    assert (Q : ln 2 * (1 - e) ^ 2 <= ln 2 * 1) by (apply Rmult_le_compat_l; [lra|nra]). lra. }
  intros Hm. destruct (Rle_dec 0 m) as [L|L]; [apply P; lra|].
  assert (H := P (- m) ltac:(lra)). replace (a * - m) with (- (a * m)) in H by ring. rewrite !Dber_opp in H. exact H.
Qed.

(** ** One look *)

Section OneLook.
Context (l : R).
Hypothesis Hl : 0 < l < 1.
Let P (b : pw bool 1) : R := bool_weight l 1 (plus_count 1 b).
Let r (b : pw bool 1) : R := bool_mean l 1 (plus_count 1 b).

Lemma one_weight k : (k <= 1)%nat -> bool_weight l 1 k = / 2.
Proof. intros H. destruct k as [|[|k]]; [| |lia]; unfold bool_weight; simpl; field. Qed.

Lemma one_mean k : (k <= 1)%nat -> bool_mean l 1 k = match k with O => - l | _ => l end.
Proof.
  intros H. destruct (bool_mean_ratio l 1 Hl k H) as [E _]. rewrite one_weight in E by exact H.
  destruct k as [|[|k]]; [| |lia]; simpl in E; lra.
Qed.

Lemma one_look_KL Q : law (pwlist LBool 1) Q ->
  KL (pwlist LBool 1) Q P = Dber (Q (true, tt) - Q (false, tt)) /\
  expect (pwlist LBool 1) Q r = l * (Q (true, tt) - Q (false, tt)) /\ -1 <= Q (true, tt) - Q (false, tt) <= 1.
Proof.
  intros [HQ SQ]. assert (N1 := HQ (true, tt) ltac:(simpl; tauto)). assert (N2 := HQ (false, tt) ltac:(simpl; tauto)).
  set (x := Q (true, tt)) in *. set (y := Q (false, tt)) in *. change (x + (y + 0) = 1) in SQ.
  change (x * ln (x / bool_weight l 1 1) + (y * ln (y / bool_weight l 1 0) + 0) = Dber (x - y) /\
    x * bool_mean l 1 1 + (y * bool_mean l 1 0 + 0) = l * (x - y) /\ -1 <= x - y <= 1).
  rewrite !one_weight, !one_mean by lia. unfold Dber. split; [|split; [ring|lra]].
  replace (x / / 2) with (1 + (x - y)) by (replace y with (1 - x) by lra; field).
  replace (y / / 2) with (1 - (x - y)) by (replace x with (1 - y) by lra; field).
  replace ((1 + (x - y)) / 2) with x by lra. replace ((1 - (x - y)) / 2) with y by lra. ring.
Qed.

Lemma one_look_keeps v c beta :
  (forall m, -1 <= m <= 1 -> v + c * Dber (l ^ 2 * m) + beta * Dber (l * m) <= Dber m) ->
  keeps LBool LBool (pwlist LBool 1) (bool_target l 1) (bool_fresh l 1) c beta v.
Proof.
  intros H. assert (HP := words_law l 1 Hl). fold P in HP.
  assert (Hr : forall b, -1 <= r b <= 1) by (intros b; apply (bool_mean_range l 1 Hl), plus_count_le).
  assert (Ev : expect (pwlist LBool 1) (margY LBool (bool_target l 1)) (fun _ => v) = v).
  { unfold expect. rewrite fsum_scal_r, (proj2 (margY_law LBool _ _ (bool_joint l 1 Hl))). ring. }
  rewrite <- Ev. apply keeps_of_divergences; [apply (bool_joint l 1 Hl)|apply (bool_fresh_joint l 1 Hl)|apply (bool_margins l 1 Hl)|].
  intros Q HQ Hac.
  assert (EP : forall b, margY LBool (bool_target l 1) b = P b) by (apply looks_margins, Hl).
  assert (HacP : abscont (pwlist LBool 1) Q P) by (intros b Hb Z; apply Hac; [exact Hb|rewrite EP; exact Z]).
  assert (H0 : expect (pwlist LBool 1) P r = 0) by (apply (looks_mean_zero l 1)).
  destruct (one_look_KL Q HQ) as [EK [Er Hm]]. set (m := Q (true, tt) - Q (false, tt)) in *.
  replace (bool_target l 1) with (binary_joint P r)
    by (apply functional_extensionality; intros th; apply functional_extensionality; intros b; symmetry; apply (bool_target_law l 1 Hl)).
  replace (bool_fresh l 1) with (binary_joint P (fun b => l * r b))
    by (apply functional_extensionality; intros th; apply functional_extensionality; intros b; symmetry; apply (bool_fresh_law l 1 Hl)).
  rewrite (binary_KL (pwlist LBool 1) P r Q) by (try assumption; intros; apply Hr).
  assert (El : forall W, expect (pwlist LBool 1) W (fun b => l * r b) = l * expect (pwlist LBool 1) W r).
  { intros W. unfold expect. rewrite <- fsum_scal. apply fsum_ext. intros; ring. }
  rewrite (binary_KL (pwlist LBool 1) P (fun b => l * r b) Q); try assumption.
  - rewrite (KL_ext (pwlist LBool 1) Q Q _ P) by (intros; try apply binary_margY; reflexivity).
    rewrite El, Er, EK. unfold expect. rewrite fsum_scal_r, (proj2 HQ), Rmult_1_l.
    replace (l * (l * m)) with (l ^ 2 * m) by ring. apply H, Hm.
  - intros b _. specialize (Hr b). split; nra.
  - rewrite El, H0. ring.
Qed.

Lemma one_look_information : MI LBool (pwlist LBool 1) (bool_target l 1) = Dber l.
Proof.
  replace (bool_target l 1) with (binary_joint P r)
    by (apply functional_extensionality; intros th; apply functional_extensionality; intros b; symmetry; apply (bool_target_law l 1 Hl)).
  rewrite (MI_binary (pwlist LBool 1) P r (words_law l 1 Hl) (fun b _ => bool_mean_range l 1 Hl _ (plus_count_le 1 b)) (looks_mean_zero l
    1)).
  unfold expect, P, r. simpl. rewrite !one_weight, !one_mean by lia. rewrite Dber_opp. lra.
Qed.
End OneLook.

(** From all s below 1 to 1. *)
Lemma at_one d v w : (forall s, 0 < s < 1 -> INR d * Dber s - v <= w) -> 0 <= w + v -> INR d * Dber 1 - v <= w.
Proof.
  intros H H0. rewrite Dber_1. destruct (Req_dec (INR d) 0) as [Z|Z]; [rewrite Z; lra|].
  assert (Pd : 0 < INR d) by (assert (N := pos_INR d); lra).
  assert (L : ln 2 <= (w + v) / INR d).
  { apply Dber_limit. intros m Hm. apply (Rmult_le_reg_l (INR d)); [exact Pd|].
    replace (INR d * ((w + v) / INR d)) with (w + v) by (field; exact Z). destruct (Req_dec m 0) as [->|N]; [rewrite Dber_0; lra|].
    specialize (H m ltac:(lra)). lra. }
  apply (Rmult_le_compat_l (INR d)) in L; [|lra]. replace (INR d * ((w + v) / INR d)) with (w + v) in L by (field; exact Z). lra.
Qed.

Section Learner.
Context {M : Type} (l : R) (d : nat) (LM : list M) (k : pw (pw bool 1) d -> M -> R).
Hypothesis Hl : 0 < l < 1.
Hypothesis Hk : kernel (pwlist (pwlist LBool 1) d) LM k.
Let LB := pwlist (pwlist LBool 1) d.
Let JT := pwJ (bool_target l 1) d.
Let JX := pwJ (bool_fresh l 1) d.
Let mem := CMI (pwlist LBool d) LB LM (fun th b m => JT th b * k b m).
Let IB := MI LB LM (lawBM (pwlist LBool d) JT k).
Let IT := MI (pwlist LBool d) LM (push LB JT k).
Let IX := MI (pwlist LBool d) LM (push LB JX k).

Lemma one_mem : mem = IB - IT /\ 0 <= mem.
Proof.
  assert (HJ : joint (pwlist LBool d) LB JT) by (apply pwJ_joint, bool_joint, Hl). split.
  - apply (chain_rule (pwlist LBool d) LB LM JT k HJ Hk).
  - apply CMI_nonneg. intros th b m Ht Hb Hm. apply Rmult_le_pos; [apply HJ|apply Hk]; assumption.
Qed.

Lemma one_keeps v c beta : 0 <= c -> 0 <= beta ->
  (forall m, -1 <= m <= 1 -> v + c * Dber (l ^ 2 * m) + beta * Dber (l * m) <= Dber m) -> INR d * v + c * IX + beta * IT <= IB.
Proof.
  intros Hc Hb H. apply (keeps_power LBool LBool (pwlist LBool 1) (bool_target l 1) (bool_fresh l 1) c beta v d Hc Hb
    (bool_joint l 1 Hl) (bool_fresh_joint l 1 Hl) (bool_margins l 1 Hl) (one_look_keeps l Hl v c beta H) M LM k Hk).
Qed.

Lemma theta_line s : 0 < s < 1 ->
  INR d * Dber s + gerber_slope l s * (IT - INR d * Dber (l * s)) <= IB /\ 1 <= gerber_slope l s.
Proof.
  intros Hs. assert (B := gerber_slope_ge l s Hl Hs). split; [|exact B].
  assert (K := one_keeps (Dber s - gerber_slope l s * Dber (l * s)) 0 (gerber_slope l s) ltac:(lra) ltac:(lra)
    (fun m Hm => ltac:(assert (G := gerber l s m Hl Hs Hm); lra))). lra.
Qed.

Lemma one_theta_open s : 0 < s < 1 -> INR d * Dber (l * s) <= IT -> INR d * (Dber s - Dber (l * s)) <= mem.
Proof.
  intros Hs H. destruct one_mem as [E _]. destruct (theta_line s Hs) as [K B].
  assert (0 <= (gerber_slope l s - 1) * (IT - INR d * Dber (l * s))) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma one_fresh_open s : 0 < s < 1 -> INR d * Dber (l ^ 2 * s) <= IX -> INR d * (Dber s - Dber (l * s)) <= mem.
Proof.
  intros Hs H. destruct one_mem as [E _]. destruct (theta_line s Hs) as [K B]. assert (Hl2 : 0 < l ^ 2 < 1) by nra.
  assert (B2 := gerber_slope_ge (l ^ 2) s Hl2 Hs).
  assert (K2 := one_keeps (Dber s - gerber_slope (l ^ 2) s * Dber (l ^ 2 * s)) (gerber_slope (l ^ 2) s) 0 ltac:(lra) ltac:(lra)
    (fun m Hm => ltac:(assert (G := gerber (l ^ 2) s m Hl2 Hs Hm); lra))).
  assert (0 <= gerber_slope (l ^ 2) s * (IX - INR d * Dber (l ^ 2 * s))) by (apply Rmult_le_pos; lra).
  destruct (Rle_dec (IT - INR d * Dber (l * s)) 0) as [L|L]; [lra|].
  assert (0 <= (gerber_slope l s - 1) * (IT - INR d * Dber (l * s))) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma one_theta s : 0 <= s <= 1 -> INR d * Dber (l * s) <= IT -> INR d * (Dber s - Dber (l * s)) <= mem.
Proof.
  intros Hs H. destruct one_mem as [_ N]. assert (Nd := pos_INR d).
  destruct (Req_dec s 0) as [->|N0]; [rewrite Rmult_0_r, Dber_0; lra|].
  destruct (Req_dec s 1) as [->|N1]; [|apply one_theta_open; [lra|exact H]].
  rewrite Rmult_1_r in *. assert (P : 0 <= INR d * Dber l) by (apply Rmult_le_pos; [exact Nd|assert (D := Dber_ge_half_sq l ltac:(lra));
    nra]).
  rewrite Rmult_minus_distr_l. apply at_one; [|lra]. intros s Hs'.
  assert (L : INR d * Dber (l * s) <= INR d * Dber l) by (apply Rmult_le_compat_l; [exact Nd|apply Dber_incr; nra]).
  assert (T := one_theta_open s Hs' ltac:(lra)). lra.
Qed.

Lemma one_fresh L m : l <= L < 1 -> 0 <= m <= 1 -> INR d * Dber (L ^ 2 * m) <= IX -> INR d * (Dber m - Dber (L * m)) <= mem.
Proof.
  intros HL Hm H. destruct one_mem as [_ N]. assert (Nd := pos_INR d).
  assert (S : forall x, 0 < x < 1 -> (0 <= l * x <= L * x /\ L * x <= L) /\ (0 <= l ^ 2 * x <= L ^ 2 * x /\ L ^ 2 * x <= L ^ 2))
    by (intros x Hx; assert (0 < l ^ 2 <= L ^ 2) by (split; nra); repeat split; nra).
  assert (S2 : L ^ 2 <= 1) by nra.
  assert (O : forall x, 0 < x < 1 -> INR d * Dber (L ^ 2 * x) <= IX -> INR d * (Dber x - Dber (L * x)) <= mem).
  { intros x Hx Hk'. destruct (S x Hx) as [S3 S4].
    assert (A : INR d * Dber (l ^ 2 * x) <= INR d * Dber (L ^ 2 * x)) by (apply Rmult_le_compat_l; [exact Nd|apply Dber_incr; lra]).
    assert (B : INR d * Dber (l * x) <= INR d * Dber (L * x)) by (apply Rmult_le_compat_l; [exact Nd|apply Dber_incr; lra]).
    assert (T := one_fresh_open x Hx ltac:(lra)). lra. }
  destruct (Req_dec m 0) as [->|N0]; [rewrite Rmult_0_r, Dber_0; lra|].
  destruct (Req_dec m 1) as [->|N1]; [|apply O; [lra|exact H]].
  rewrite Rmult_1_r in *. assert (P : 0 <= INR d * Dber L) by (apply Rmult_le_pos; [exact Nd|assert (D := Dber_ge_half_sq L ltac:(lra));
    nra]).
  rewrite Rmult_minus_distr_l. apply at_one; [|lra]. intros s Hs'.
  destruct (S s Hs') as [S3 S4].
  assert (A : INR d * Dber (L ^ 2 * s) <= INR d * Dber (L ^ 2)) by (apply Rmult_le_compat_l; [exact Nd|apply Dber_incr; lra]).
  assert (B : INR d * Dber (L * s) <= INR d * Dber L) by (apply Rmult_le_compat_l; [exact Nd|apply Dber_incr; lra]).
  assert (T := O s Hs' ltac:(lra)). lra.
Qed.
End Learner.

Theorem BOOL_GERBER {M} l L m d (LM : list M) k : 0 < l <= L -> L < 1 -> 0 <= m <= 1 -> kernel (pwlist (pwlist LBool 1) d) LM k ->
  INR d * Dber (L ^ 2 * m) <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool 1) d) (pwJ (bool_fresh l 1) d) k) ->
  INR d * (Dber m - Dber (L * m))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool 1) d) LM (fun th b x => pwJ (bool_target l 1) d th b * k b x).
Proof. intros Hl HL Hm Hk H. apply one_fresh; try assumption; lra. Qed.

Theorem BOOL_ONE {M} lam l s d (LM : list M) k : 0 < lam <= l -> l < 1 -> 0 <= s <= 1 -> kernel (pwlist (pwlist LBool 1) d) LM k ->
  let known := MI (pwlist LBool d) LM (push (pwlist (pwlist LBool 1) d) (pwJ (bool_target lam 1) d) k) in
  known <= INR d * Dber l /\
  (INR d * Dber (l * s) <= known -> INR d * (Dber s - Dber (l * s))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool 1) d) LM (fun th b x => pwJ (bool_target lam 1) d th b * k b x)).
Proof.
  intros Hl Hl' Hs Hk known. assert (H01 : 0 < l < 1) by lra.
  destruct (blurred_learner lam l 1 d LM k Hl Hl' Hk) as (k' & Hk' & E & C). unfold known. rewrite E. split.
  - rewrite <- (one_look_information l H01). apply information_limit; [apply bool_joint, H01|exact Hk'].
  - intros H. apply Rle_trans with (2 := C). apply one_theta; assumption.
Qed.
