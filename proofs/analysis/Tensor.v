(** [SDPI-TENSOR] for two independent pairs: chain rules, and conditioning on more does not help. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information.
Open Scope R_scope.

Lemma fsum_prod1 {X Y} (LX : list X) (LY : list Y) (h : X * Y -> R) :
  fsum (list_prod LX LY) h = fsum LX (fun x => fsum LY (fun y => h (x, y))).
Proof.
  rewrite <- (fsum_prod LX LY (fun x y => h (x, y))). apply fsum_ext. intros [x y] _. reflexivity.
Qed.

(** I(X1 X2; M) = I(X1; M) + I(X2; M | X1). *)
Theorem MI_chain {X1 X2 M} (L1 : list X1) (L2 : list X2) (LM : list M) (G : X1 * X2 -> M -> R) :
  (forall x1 x2 m, In x1 L1 -> In x2 L2 -> In m LM -> 0 <= G (x1, x2) m) ->
  MI (list_prod L1 L2) LM G
  = MI L1 LM (fun x1 m => fsum L2 (fun x2 => G (x1, x2) m))
    + CMI L1 L2 LM (fun x1 x2 m => G (x1, x2) m).
Proof.
  intros HG. set (G1 := fun x1 m => fsum L2 (fun x2 => G (x1, x2) m)).
  unfold MI at 1. rewrite fsum_prod1.
  assert (E1 : MI L1 LM G1 = fsum L1 (fun x1 => fsum L2 (fun x2 => fsum LM (fun m =>
     G (x1, x2) m * ln (G1 x1 m / (margX LM G1 x1 * margY L1 G1 m)))))).
  { unfold MI. apply fsum_ext. intros x1 _. rewrite fsum_swap. apply fsum_ext. intros m _.
    rewrite fsum_scal_r. reflexivity. }
  rewrite E1. unfold CMI. rewrite <- fsum_plus. apply fsum_ext. intros x1 H1.
  rewrite <- fsum_plus. apply fsum_ext. intros x2 H2. rewrite <- fsum_plus.
  apply fsum_ext. intros m Hm.
  assert (HG1 : forall x m, In x L1 -> In m LM -> 0 <= G1 x m).
  { intros x y Hx Hy. apply fsum_nonneg. intros. apply HG; assumption. }
  destruct (Req_dec (G (x1, x2) m) 0) as [Z|Z]; [rewrite Z; ring|].
  assert (P : 0 < G (x1, x2) m) by (assert (H := HG x1 x2 m H1 H2 Hm); lra).
  assert (PX : 0 < margX LM G (x1, x2)).
  { apply Rlt_le_trans with (1 := P). apply (fsum_le_term LM (G (x1, x2)) m); [|exact Hm].
    intros; apply HG; assumption. }
  assert (P1 : 0 < G1 x1 m).
  { apply Rlt_le_trans with (1 := P).
    apply (fsum_le_term L2 (fun x2 => G (x1, x2) m) x2); [|exact H2].
    intros; apply HG; assumption. }
  assert (PX1 : 0 < margX LM G1 x1).
  { apply Rlt_le_trans with (1 := P1). apply (fsum_le_term LM (G1 x1) m); [|exact Hm].
    intros; apply HG1; assumption. }
  assert (PM : 0 < margY L1 G1 m).
  { apply Rlt_le_trans with (1 := P1). apply (fsum_le_term L1 (fun x => G1 x m) x1); [|exact H1].
    intros; apply HG1; assumption. }
  assert (EM : margY (list_prod L1 L2) G m = margY L1 G1 m).
  { unfold margY. rewrite fsum_prod1. reflexivity. }
  assert (E2 : fsum L2 (fun x' => fsum LM (fun y => G (x1, x') y)) = margX LM G1 x1).
  { unfold margX, G1. apply fsum_swap. }
  rewrite EM, E2. change (fsum LM (fun y => G (x1, x2) y)) with (margX LM G (x1, x2)).
  change (fsum L2 (fun x' => G (x1, x') m)) with (G1 x1 m).
  rewrite <- Rmult_plus_distr_l. f_equal.
  rewrite <- ln_mult
    by repeat (first [assumption | apply Rdiv_lt_0_compat | apply Rmult_lt_0_compat]).
  f_equal. field. repeat split; lra.
Qed.

(** I(X;Y|Z) = sum over z of P(z) I(X;Y|Z=z). *)
Lemma CMI_as_MI {Z X Y} (LZ : list Z) (LX : list X) (LY : list Y) (T : Z -> X -> Y -> R) :
  (forall z x y, In z LZ -> In x LX -> In y LY -> 0 <= T z x y) ->
  let p := fun z => fsum LX (fun x => fsum LY (T z x)) in
  CMI LZ LX LY T = fsum LZ (fun z => p z * MI LX LY (fun x y => T z x y / p z)).
Proof.
  intros HT p. unfold CMI. apply fsum_ext. intros z Hz. unfold MI. rewrite <- fsum_scal.
  apply fsum_ext. intros x Hx. rewrite <- fsum_scal. apply fsum_ext. intros y Hy.
  fold (p z).
  assert (Hr : forall x, In x LX -> 0 <= fsum LY (T z x))
    by (intros; apply fsum_nonneg; intros; apply HT; assumption).
  destruct (Req_dec (T z x y) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|].
  assert (P : 0 < T z x y) by (assert (H := HT z x y Hz Hx Hy); lra).
  assert (PX : 0 < fsum LY (T z x)).
  { apply Rlt_le_trans with (1 := P). apply (fsum_le_term LY (T z x) y); [|exact Hy].
    intros; apply HT; assumption. }
  assert (Pp : 0 < p z).
  { apply Rlt_le_trans with (1 := PX). apply (fsum_le_term LX (fun x => fsum LY (T z x)) x Hr Hx). }
  assert (PY : 0 < fsum LX (fun x => T z x y)).
  { apply Rlt_le_trans with (1 := P). apply (fsum_le_term LX (fun x => T z x y) x); [|exact Hx].
    intros; apply HT; assumption. }
  unfold margX, margY, Rdiv. rewrite !fsum_scal_r.
  replace (p z * (T z x y * / p z * ln (T z x y * / p z *
      / (fsum LY (T z x) * / p z * (fsum LX (fun x0 => T z x0 y) * / p z)))))
    with (T z x y * ln (T z x y * / p z *
      / (fsum LY (T z x) * / p z * (fsum LX (fun x0 => T z x0 y) * / p z)))) by (field; lra).
  f_equal. f_equal. field. repeat split; lra.
Qed.

Lemma CMI_ext {Z X Y} (LZ : list Z) (LX : list X) (LY : list Y) (T T' : Z -> X -> Y -> R) :
  (forall z x y, T z x y = T' z x y) -> CMI LZ LX LY T = CMI LZ LX LY T'.
Proof.
  intros E. unfold CMI. apply fsum_ext. intros z _.
  assert (E1 : forall x, fsum LY (T z x) = fsum LY (T' z x))
    by (intros x; apply fsum_ext; intros y _; apply E).
  assert (E2 : forall y, fsum LX (fun x => T z x y) = fsum LX (fun x => T' z x y))
    by (intros y; apply fsum_ext; intros x _; apply E).
  assert (E3 : fsum LX (fun x => fsum LY (T z x)) = fsum LX (fun x => fsum LY (T' z x)))
    by (apply fsum_ext; intros x _; apply E1).
  apply fsum_ext. intros x _. apply fsum_ext. intros y _. rewrite E, E1, E2, E3. reflexivity.
Qed.

(** Log-sum inequality (from the test form with phi = 1). *)
Lemma log_sum {A} (l : list A) q p : nonneg l q -> nonneg l p -> abscont l q p ->
  fsum l q * ln (fsum l q / fsum l p) <= fsum l (fun a => q a * ln (q a / p a)).
Proof.
  intros Hq Hp Hac.
  destruct (Req_dec (fsum l p) 0) as [E|E].
  - assert (Z : forall a, In a l -> q a = 0).
    { intros a Ha. apply Hac; [exact Ha|]. apply (fsum_zero_term l p a Hp E Ha). }
    rewrite (fsum_ext l q (fun _ => 0) Z), fsum_0.
    rewrite (fsum_ext l (fun a => q a * ln (q a / p a)) (fun _ => 0)), fsum_0; [lra|].
    intros a Ha. rewrite (Z a Ha). ring.
  - assert (N : 0 <= fsum l p) by (apply fsum_nonneg; exact Hp).
    assert (H := log_sum_test l q p (fun _ => 1) Hq Hp Hac). cbv beta zeta in H.
    rewrite (fsum_ext l (fun a => 1 * q a) q), (fsum_ext l (fun a => 1 * p a) p),
      (fsum_ext l (fun a => 1 * (q a * ln (q a / p a))) (fun a => q a * ln (q a / p a))) in H
      by (intros; ring).
    apply H; [intros a _; lra|lra].
Qed.

(** For A1 - B1 - M and Y independent of (A1,B1): I(Y;M|A1) <= I(Y;M|B1). Here f b y m is the chance of
    (Y,M) = (y,m) given B1 = b, and pY the law of Y, the same for all b. *)
Lemma conditioning {A B Y M} (LA : list A) (LB : list B) (LY : list Y) (LM : list M) (J : A -> B -> R)
  (pY : Y -> R) (f : B -> Y -> M -> R) : joint LA LB J ->
  (forall b y m, In b LB -> In y LY -> In m LM -> 0 <= f b y m) ->
  (forall b y, In b LB -> In y LY -> fsum LM (f b y) = pY y) -> fsum LY pY = 1 ->
  CMI LA LY LM (fun a y m => fsum LB (fun b => J a b * f b y m))
  <= CMI LB LY LM (fun b y m => margY LA J b * f b y m).
Proof.
  intros HJ Hf HpY SY. assert (HJn : forall a b, In a LA -> In b LB -> 0 <= J a b) by apply HJ.
  set (q := fun b m => fsum LY (fun y => f b y m)).
  assert (Nq : forall b m, In b LB -> In m LM -> 0 <= q b m)
    by (intros; apply fsum_nonneg; intros; apply Hf; assumption).
  set (t := fun b y m => f b y m * ln (f b y m / (pY y * q b m))).
  assert (Pos : forall b y m, In b LB -> In y LY -> In m LM -> f b y m <> 0 -> 0 < pY y /\ 0 < q b m).
  { intros b y m Hb Hy Hm Z. assert (N := Hf b y m Hb Hy Hm). split.
    - rewrite <- (HpY b y Hb Hy). apply Rlt_le_trans with (f b y m); [lra|].
      apply (fsum_le_term LM (f b y) m); [|exact Hm]. intros; apply Hf; assumption.
    - apply Rlt_le_trans with (f b y m); [lra|].
      apply (fsum_le_term LY (fun y => f b y m) y); [|exact Hy]. intros; apply Hf; assumption. }
  assert (E : CMI LB LY LM (fun b y m => margY LA J b * f b y m)
    = fsum LA (fun a => fsum LY (fun y => fsum LM (fun m => fsum LB (fun b => J a b * t b y m))))).
  { transitivity (fsum LB (fun b => fsum LA (fun a => fsum LY (fun y => fsum LM (fun m => J a b * t b y m))))).
    - unfold CMI. apply fsum_ext. intros b Hb. rewrite (fsum_swap LA LY). apply fsum_ext. intros y Hy.
      rewrite (fsum_swap LA LM). apply fsum_ext. intros m Hm. rewrite fsum_scal_r.
      change (fsum LA (fun a => J a b)) with (margY LA J b).
      rewrite (fsum_ext LY (fun x' => fsum LM (fun y0 => margY LA J b * f b x' y0))
                 (fun x' => margY LA J b * pY x'))
        by (intros x' Hx'; rewrite fsum_scal, (HpY b x' Hb Hx'); reflexivity).
      rewrite !fsum_scal, SY, (HpY b y Hb Hy). fold (q b m). unfold t.
      destruct (Req_dec (margY LA J b) 0) as [Z|Z]; [rewrite Z; ring|].
      destruct (Req_dec (f b y m) 0) as [Z'|Z']; [rewrite Z'; ring|].
      destruct (Pos b y m Hb Hy Hm Z') as [P1 P2]. rewrite Rmult_assoc. do 3 f_equal.
      field. repeat split; lra.
    - rewrite (fsum_swap LB LA). apply fsum_ext. intros a _. rewrite (fsum_swap LB LY). apply fsum_ext.
      intros y _. apply (fsum_swap LB LM). }
  rewrite E. unfold CMI. apply fsum_le. intros a Ha. apply fsum_le. intros y Hy. apply fsum_le.
  intros m Hm.
  set (T := fun y m => fsum LB (fun b => J a b * f b y m)).
  set (pa := fsum LB (J a)). set (S := fsum LB (fun b => J a b * q b m)).
  assert (E1 : forall y', In y' LY -> fsum LM (T y') = pa * pY y').
  { intros y' Hy'. unfold T. rewrite fsum_swap. unfold pa. rewrite <- fsum_scal_r. apply fsum_ext.
    intros b Hb. rewrite fsum_scal, (HpY b y' Hb Hy'). reflexivity. }
  assert (E2 : fsum LY (fun y' => fsum LM (T y')) = pa).
  { rewrite (fsum_ext LY _ (fun y' => pa * pY y') E1), fsum_scal, SY. ring. }
  assert (E3 : fsum LY (fun y' => T y' m) = S).
  { unfold T, S, q. rewrite fsum_swap. apply fsum_ext. intros b _. rewrite fsum_scal. reflexivity. }
  change (T y m * ln (T y m * fsum LY (fun y' => fsum LM (T y'))
            / (fsum LM (T y) * fsum LY (fun y' => T y' m))) <= fsum LB (fun b => J a b * t b y m)).
  rewrite E2, E3, (E1 y Hy).
  assert (L := log_sum LB (fun b => J a b * f b y m) (fun b => pY y * (J a b * q b m))).
  rewrite fsum_scal in L. fold S in L. change (fsum LB (fun b => J a b * f b y m)) with (T y m) in L.
  assert (NpY : forall b, In b LB -> 0 <= pY y).
  { intros b Hb. rewrite <- (HpY b y Hb Hy). apply fsum_nonneg. intros; apply Hf; assumption. }
  assert (L2 := L ltac:(intros b Hb; apply Rmult_le_pos; [apply HJn|apply Hf]; assumption)
    ltac:(intros b Hb; apply Rmult_le_pos; [apply (NpY b Hb)|apply Rmult_le_pos; [apply HJn|apply Nq]; assumption])
    ltac:(intros b Hb Z; destruct (Req_dec (f b y m) 0) as [W|W]; [rewrite W; ring|];
          destruct (Pos b y m Hb Hy Hm W) as [P1 P2];
          apply Rmult_integral in Z; destruct Z as [Z|Z]; [lra|];
          apply Rmult_integral in Z; destruct Z as [Z|Z]; [rewrite Z; ring|lra])).
  apply Rle_trans with (T y m * ln (T y m / (pY y * S))).
  { right. destruct (Req_dec (T y m) 0) as [Z|Z]; [rewrite Z; ring|]. f_equal. f_equal.
    assert (Hpa : pa <> 0).
    { intros W. apply Z. unfold T. rewrite <- (fsum_0 LB). apply fsum_ext. intros b Hb.
      rewrite (fsum_zero_term LB (J a) b); [ring| |exact W|exact Hb]. intros; apply HJn; assumption. }
    destruct (Req_dec (pY y * S) 0) as [W|W].
    - replace (pa * pY y * S) with (pa * (pY y * S)) by ring. rewrite W, Rmult_0_r. unfold Rdiv.
      rewrite Rinv_0. ring.
    - assert (pY y <> 0) by (intros V; apply W; rewrite V; ring).
      assert (S <> 0) by (intros V; apply W; rewrite V; ring).
      field. repeat split; assumption. }
  apply Rle_trans with (1 := L2). right. apply fsum_ext. intros b Hb. unfold t.
  destruct (Req_dec (J a b) 0) as [Z|Z]; [rewrite Z; ring|].
  destruct (Req_dec (f b y m) 0) as [W|W]; [rewrite W; ring|].
  destruct (Pos b y m Hb Hy Hm W) as [P1 P2].
  replace (J a b * f b y m / (pY y * (J a b * q b m))) with (f b y m / (pY y * q b m))
    by (field; repeat split; lra). ring.
Qed.

Section Tensor.
Context {A1 B1 A2 B2 M : Type} (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2).
Context (LM : list M) (J1 : A1 -> B1 -> R) (J2 : A2 -> B2 -> R) (k : B1 * B2 -> M -> R).
Hypothesis HJ1 : joint LA1 LB1 J1.
Hypothesis HJ2 : joint LA2 LB2 J2.
Hypothesis Hk : kernel (list_prod LB1 LB2) LM k.

Let P1 := margY LA1 J1.
Let P2 := margY LA2 J2.

Lemma k_nonneg b1 b2 m : In b1 LB1 -> In b2 LB2 -> In m LM -> 0 <= k (b1, b2) m.
Proof. intros H1 H2 Hm. apply Hk; [apply in_prod; assumption|exact Hm]. Qed.
Lemma k_sum b1 b2 : In b1 LB1 -> In b2 LB2 -> fsum LM (k (b1, b2)) = 1.
Proof. intros H1 H2. apply Hk. apply in_prod; assumption. Qed.
Lemma P1_nonneg b : In b LB1 -> 0 <= P1 b.
Proof. apply (margY_nonneg LA1 LB1 J1 HJ1). Qed.
Lemma P2_nonneg b : In b LB2 -> 0 <= P2 b.
Proof. apply (margY_nonneg LA2 LB2 J2 HJ2). Qed.
Lemma P2_sum : fsum LB2 P2 = 1.
Proof. apply (margY_law LA2 LB2 J2 HJ2). Qed.
Lemma J1_nonneg a b : In a LA1 -> In b LB1 -> 0 <= J1 a b.
Proof. apply HJ1. Qed.
Lemma J2_nonneg a b : In a LA2 -> In b LB2 -> 0 <= J2 a b.
Proof. apply HJ2. Qed.

(** M seen from the first coordinate. *)
Definition k1 (b1 : B1) (m : M) : R := fsum LB2 (fun b2 => P2 b2 * k (b1, b2) m).
Lemma k1_kernel : kernel LB1 LM k1.
Proof.
  split.
  - intros b1 m H1 Hm. apply fsum_nonneg. intros b2 H2.
    apply Rmult_le_pos; [apply P2_nonneg|apply k_nonneg]; assumption.
  - intros b1 H1. unfold k1. rewrite fsum_swap.
    rewrite (fsum_ext LB2 _ P2); [apply P2_sum|].
    intros b2 H2. rewrite fsum_scal, k_sum by assumption. ring.
Qed.

(** M seen from the second coordinate, given A1 = a1. *)
Definition p1 (a1 : A1) : R := fsum LB1 (J1 a1).
Definition k2 (a1 : A1) (b2 : B2) (m : M) : R :=
  fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m) / p1 a1.
Lemma k2_kernel a1 : In a1 LA1 -> 0 < p1 a1 -> kernel LB2 LM (k2 a1).
Proof.
  intros Ha Hp. split.
  - intros b2 m H2 Hm. apply Rdiv_le_0_compat; [|exact Hp]. apply fsum_nonneg. intros b1 H1.
    apply Rmult_le_pos; [apply J1_nonneg|apply k_nonneg]; assumption.
  - intros b2 H2. unfold k2, Rdiv. rewrite fsum_scal_r, fsum_swap.
    rewrite (fsum_ext LB1 _ (J1 a1)).
    + fold (p1 a1). field. lra.
    + intros b1 H1. rewrite fsum_scal, k_sum by assumption. ring.
Qed.

Let TA (a1 : A1) (a2 : A2) (m : M) : R := push (list_prod LB1 LB2) (prodJ J1 J2) k (a1, a2) m.
Let TC (a1 : A1) (b2 : B2) (m : M) : R := P2 b2 * fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m).
Let TB (b1 : B1) (b2 : B2) (m : M) : R := P1 b1 * P2 b2 * k (b1, b2) m.

Lemma TA_eq a1 a2 m :
  TA a1 a2 m = fsum LB2 (fun b2 => J2 a2 b2 * fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m)).
Proof.
  unfold TA, push, prodJ. rewrite fsum_prod1, fsum_swap. simpl. apply fsum_ext. intros b2 _.
  rewrite <- fsum_scal. apply fsum_ext. intros; ring.
Qed.

Lemma TA_nonneg a1 a2 m : In a1 LA1 -> In a2 LA2 -> In m LM -> 0 <= TA a1 a2 m.
Proof.
  intros H1 H2 Hm. rewrite TA_eq. apply fsum_nonneg. intros b2 Hb2.
  apply Rmult_le_pos; [apply J2_nonneg; assumption|]. apply fsum_nonneg. intros b1 Hb1.
  apply Rmult_le_pos; [apply J1_nonneg|apply k_nonneg]; assumption.
Qed.
Lemma TC_nonneg a1 b2 m : In a1 LA1 -> In b2 LB2 -> In m LM -> 0 <= TC a1 b2 m.
Proof.
  intros H1 H2 Hm. apply Rmult_le_pos; [apply P2_nonneg; assumption|]. apply fsum_nonneg.
  intros b1 Hb1. apply Rmult_le_pos; [apply J1_nonneg|apply k_nonneg]; assumption.
Qed.
Lemma TB_nonneg b1 b2 m : In b1 LB1 -> In b2 LB2 -> In m LM -> 0 <= TB b1 b2 m.
Proof.
  intros H1 H2 Hm. apply Rmult_le_pos; [|apply k_nonneg; assumption].
  apply Rmult_le_pos; [apply P1_nonneg|apply P2_nonneg]; assumption.
Qed.

Lemma sum_TC a1 : fsum LB2 (fun b2 => fsum LM (TC a1 b2)) = p1 a1.
Proof.
  unfold TC. rewrite (fsum_ext LB2 _ (fun b2 => P2 b2 * p1 a1)).
  - rewrite fsum_scal_r, P2_sum. ring.
  - intros b2 H2. rewrite fsum_scal. f_equal. rewrite fsum_swap. apply fsum_ext. intros b1 H1.
    rewrite fsum_scal, k_sum by assumption. ring.
Qed.

Lemma sum_TA a1 : fsum LA2 (fun a2 => fsum LM (TA a1 a2)) = p1 a1.
Proof.
  rewrite <- sum_TC. rewrite fsum_swap, (fsum_swap LB2 LM). apply fsum_ext. intros m _.
  rewrite (fsum_ext LA2 _ (fun a2 => fsum LB2 (fun b2 => J2 a2 b2 *
     fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m)))) by (intros; apply TA_eq).
  rewrite fsum_swap. apply fsum_ext. intros b2 _. rewrite fsum_scal_r. reflexivity.
Qed.

(** Step A: I(A2;M|A1) <= eta I(B2;M|A1). *)
Lemma stepA eta : SDPI LA2 LB2 J2 eta -> CMI LA1 LA2 LM TA <= eta * CMI LA1 LB2 LM TC.
Proof.
  intros S.
  rewrite (CMI_as_MI LA1 LA2 LM TA TA_nonneg), (CMI_as_MI LA1 LB2 LM TC TC_nonneg).
  rewrite <- fsum_scal. apply fsum_le. intros a1 Ha. rewrite sum_TA, sum_TC.
  assert (Hp : 0 <= p1 a1) by (apply fsum_nonneg; intros; apply J1_nonneg; assumption).
  destruct (Req_dec (p1 a1) 0) as [E|E]; [rewrite E; lra|].
  specialize (S M LM (k2 a1) (k2_kernel a1 Ha ltac:(lra))).
  rewrite (MI_ext LA2 LM (fun x y => TA a1 x y / p1 a1) (push LB2 J2 (k2 a1))).
  2:{ intros a2 m _ _. rewrite TA_eq. unfold push, k2, Rdiv. rewrite <- fsum_scal_r.
      apply fsum_ext. intros; ring. }
  rewrite (MI_ext LB2 LM (fun x y => TC a1 x y / p1 a1) (lawBM LA2 J2 (k2 a1))).
  2:{ intros b2 m _ _. unfold TC, lawBM, k2, Rdiv. fold P2. ring. }
  rewrite (Rmult_comm eta), Rmult_assoc. apply Rmult_le_compat_l; [exact Hp|].
  rewrite Rmult_comm. exact S.
Qed.

(** Step B: I(B2;M|A1) <= I(B2;M|B1). *)
Lemma stepB : CMI LA1 LB2 LM TC <= CMI LB1 LB2 LM TB.
Proof.
  rewrite (CMI_ext LA1 LB2 LM TC (fun a y m => fsum LB1 (fun b => J1 a b * (P2 y * k (b, y) m))))
    by (intros; unfold TC; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
  rewrite (CMI_ext LB1 LB2 LM TB (fun b y m => margY LA1 J1 b * (P2 y * k (b, y) m)))
    by (intros; unfold TB, P1; ring).
  apply (conditioning LA1 LB1 LB2 LM J1 P2 (fun b y m => P2 y * k (b, y) m) HJ1).
  - intros b y m Hb Hy Hm. apply Rmult_le_pos; [apply P2_nonneg|apply k_nonneg]; assumption.
  - intros b y Hb Hy. rewrite fsum_scal, k_sum by assumption. ring.
  - apply P2_sum.
Qed.

Lemma tensor_M eta : 0 <= eta -> SDPI LA1 LB1 J1 eta -> SDPI LA2 LB2 J2 eta ->
  MI (list_prod LA1 LA2) LM (push (list_prod LB1 LB2) (prodJ J1 J2) k)
  <= eta * MI (list_prod LB1 LB2) LM (lawBM (list_prod LA1 LA2) (prodJ J1 J2) k).
Proof.
  intros He S1 S2.
  assert (EB : forall b1 b2, margY (list_prod LA1 LA2) (prodJ J1 J2) (b1, b2) = P1 b1 * P2 b2).
  { intros b1 b2. unfold margY at 1. rewrite fsum_prod1. unfold prodJ. simpl.
    unfold P1, P2, margY at 1. rewrite <- fsum_scal_r. apply fsum_ext. intros a1 _.
    rewrite fsum_scal. reflexivity. }
  rewrite (MI_chain LA1 LA2 LM _ TA_nonneg). fold TA.
  rewrite (MI_chain LB1 LB2 LM (lawBM (list_prod LA1 LA2) (prodJ J1 J2) k)).
  2:{ intros b1 b2 m H1 H2 Hm. unfold lawBM. rewrite EB. apply TB_nonneg; assumption. }
  assert (ECMI : CMI LB1 LB2 LM (fun x1 x2 m => lawBM (list_prod LA1 LA2) (prodJ J1 J2) k (x1, x2) m)
                 = CMI LB1 LB2 LM TB).
  { assert (E : forall x1 x2 m, lawBM (list_prod LA1 LA2) (prodJ J1 J2) k (x1, x2) m = TB x1 x2 m)
      by (intros; unfold lawBM; rewrite EB; reflexivity).
    apply CMI_ext. exact E. }
  rewrite ECMI.
  specialize (S1 M LM k1 k1_kernel).
  rewrite (MI_ext LA1 LM (fun x1 m => fsum LA2 (fun x2 => push (list_prod LB1 LB2) (prodJ J1 J2) k (x1, x2) m))
             (push LB1 J1 k1)).
  2:{ intros a1 m _ _. rewrite (fsum_ext LA2 _ (fun a2 => fsum LB2 (fun b2 => J2 a2 b2 *
        fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m)))) by (intros a2 _; apply TA_eq).
      rewrite fsum_swap. unfold push, k1.
      rewrite (fsum_ext LB1 _ (fun b1 => fsum LB2 (fun b2 => P2 b2 * (J1 a1 b1 * k (b1, b2) m)))).
      - rewrite (fsum_swap LB1 LB2). apply fsum_ext. intros b2 _.
        rewrite fsum_scal_r, fsum_scal. reflexivity.
      - intros b1 _. rewrite <- fsum_scal. apply fsum_ext. intros; ring. }
  rewrite (MI_ext LB1 LM (fun x1 m => fsum LB2 (fun x2 =>
             lawBM (list_prod LA1 LA2) (prodJ J1 J2) k (x1, x2) m)) (lawBM LA1 J1 k1)).
  2:{ intros b1 m _ _. unfold lawBM, k1. fold P1. rewrite <- fsum_scal. apply fsum_ext.
      intros b2 _. rewrite EB. ring. }
  assert (SA := stepA eta S2). assert (SB := Rmult_le_compat_l eta _ _ He stepB).
  change (fun x1 x2 m => push (list_prod LB1 LB2) (prodJ J1 J2) k (x1, x2) m) with TA. lra.
Qed.
End Tensor.

(** [SDPI-TENSOR], the inequality <= (the useful direction). *)
Theorem SDPI_TENSOR {A1 B1 A2 B2} (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2)
  (J1 : A1 -> B1 -> R) (J2 : A2 -> B2 -> R) (eta : R) :
  joint LA1 LB1 J1 -> joint LA2 LB2 J2 -> 0 <= eta ->
  SDPI LA1 LB1 J1 eta -> SDPI LA2 LB2 J2 eta ->
  SDPI (list_prod LA1 LA2) (list_prod LB1 LB2) (prodJ J1 J2) eta.
Proof. intros H1 H2 He S1 S2 M LM k Hk. apply tensor_M; assumption. Qed.
