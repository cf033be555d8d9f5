(** Channels one after the other and side by side, for all input laws: [CH-CASCADE], [CH-NFOLD]. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Reference.
Open Scope R_scope.

Lemma output_nonneg {X Y} (LX : list X) (LY : list Y) W P : kernel LX LY W -> nonneg LX P ->
  nonneg LY (output LX P W).
Proof.
  intros HW HP y Hy. apply fsum_nonneg. intros x Hx. apply Rmult_le_pos; [apply HP, Hx|apply HW; assumption].
Qed.

Lemma abscont_through {X Y} (LX : list X) (LY : list Y) W P Q : kernel LX LY W -> nonneg LX P ->
  abscont LX Q P -> abscont LY (output LX Q W) (output LX P W).
Proof.
  intros HW HP Hac y Hy E. unfold output. rewrite <- (fsum_0 LX). apply fsum_ext. intros x Hx.
  assert (Z : P x * W x y = 0).
  { apply (fsum_zero_term LX (fun x => P x * W x y) x); [|exact E|exact Hx].
    intros z Hz. apply Rmult_le_pos; [apply HP, Hz|apply HW; assumption]. }
  apply Rmult_integral in Z. destruct Z as [Z|Z]; [rewrite (Hac x Hx Z)|rewrite Z]; ring.
Qed.

(** Some weights of two laws, seen together and one by one. *)
Lemma KL_weighted {X} (LX : list X) (P Q V : X -> R) : nonneg LX P -> nonneg LX Q -> nonneg LX V ->
  abscont LX Q P ->
  let q := fsum LX (fun x => Q x * V x) in
  let p := fsum LX (fun x => P x * V x) in
  q * ln (q / p) <= fsum LX (fun x => V x * (Q x * ln (Q x / P x))).
Proof.
  intros HP HQ HV Hac q p.
  assert (L := log_sum LX (fun x => Q x * V x) (fun x => P x * V x)). fold q p in L.
  apply Rle_trans with (1 := L
    ltac:(intros x Hx; apply Rmult_le_pos; [apply HQ|apply HV]; exact Hx)
    ltac:(intros x Hx; apply Rmult_le_pos; [apply HP|apply HV]; exact Hx)
    ltac:(intros x Hx E; apply Rmult_integral in E; destruct E as [E|E];
          [rewrite (Hac x Hx E)|rewrite E]; ring)).
  right. apply fsum_ext. intros x Hx.
  destruct (Req_dec (V x) 0) as [E|E]; [rewrite E; ring|].
  destruct (Req_dec (P x) 0) as [Z|Z]; [rewrite (Hac x Hx Z); ring|].
  replace (Q x * V x / (P x * V x)) with (Q x / P x) by (field; split; assumption). ring.
Qed.

(** Data processing of a channel. *)
Lemma KL_output {X Y} (LX : list X) (LY : list Y) W P Q : kernel LX LY W -> nonneg LX P -> nonneg LX Q ->
  abscont LX Q P -> KL LY (output LX Q W) (output LX P W) <= KL LX Q P.
Proof.
  intros HW HP HQ Hac.
  apply Rle_trans with (fsum LY (fun y => fsum LX (fun x => W x y * (Q x * ln (Q x / P x))))).
  - apply fsum_le. intros y Hy. apply (KL_weighted LX P Q (fun x => W x y)); try assumption.
    intros x Hx. apply HW; assumption.
  - right. rewrite fsum_swap. apply fsum_ext. intros x Hx. rewrite fsum_scal_r, (proj2 HW x Hx). ring.
Qed.

Theorem CH_CASCADE {X Y Z} (LX : list X) (LY : list Y) (LZ : list Z) W V (eW eV : R) :
  kernel LX LY W -> kernel LY LZ V -> 0 <= eV ->
  contracts_free LX LY W eW -> contracts_free LY LZ V eV -> contracts_free LX LZ (push LY W V) (eW * eV).
Proof.
  intros HW HV He CW CV P Q HP HQ Hac.
  assert (E : forall R z, output LX R (push LY W V) z = output LY (output LX R W) V z).
  { intros R z. unfold output, push.
    rewrite (fsum_ext LX _ (fun x => fsum LY (fun y => R x * W x y * V y z)))
      by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
    rewrite fsum_swap. apply fsum_ext. intros y _. rewrite fsum_scal_r. reflexivity. }
  rewrite (KL_ext LZ _ (output LY (output LX Q W) V) _ (output LY (output LX P W) V)) by (intros; apply E).
  apply Rle_trans with (eV * KL LY (output LX Q W) (output LX P W)).
  - apply CV; [apply (output_law LX LY P W HP HW)|apply (output_law LX LY Q W HQ HW)|].
    apply abscont_through; [exact HW|apply HP|exact Hac].
  - rewrite (Rmult_comm eW), Rmult_assoc. apply Rmult_le_compat_l; [exact He|]. apply CW; assumption.
Qed.

(** D(Q||P) of pairs is that of the first coordinates and the average of that of the second, given the first. *)
Lemma KL_chain {X1 X2} (L1 : list X1) (L2 : list X2) (P Q : X1 * X2 -> R) :
  nonneg (list_prod L1 L2) P -> nonneg (list_prod L1 L2) Q -> abscont (list_prod L1 L2) Q P ->
  let P1 := fun x => fsum L2 (fun y => P (x, y)) in
  let Q1 := fun x => fsum L2 (fun y => Q (x, y)) in
  KL (list_prod L1 L2) Q P
  = KL L1 Q1 P1 + fsum L1 (fun x => Q1 x * KL L2 (fun y => Q (x, y) / Q1 x) (fun y => P (x, y) / P1 x)).
Proof.
  intros HP HQ Hac P1 Q1. unfold KL at 1. rewrite fsum_prod1.
  unfold KL at 1. rewrite <- fsum_plus. apply fsum_ext. intros x Hx.
  unfold Q1 at 1. rewrite <- fsum_scal_r. unfold KL. rewrite <- fsum_scal, <- fsum_plus.
  apply fsum_ext. intros y Hy.
  assert (Hxy : In (x, y) (list_prod L1 L2)) by (apply in_prod; assumption).
  assert (Q0 := HQ _ Hxy). assert (P0 := HP _ Hxy).
  destruct (Req_dec (Q (x, y)) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|].
  assert (P (x, y) <> 0) by (intros Z; apply E, Hac; assumption).
  assert (0 < Q1 x).
  { apply Rlt_le_trans with (Q (x, y)); [lra|]. apply (fsum_le_term L2 (fun y => Q (x, y)) y); [|exact Hy].
    intros; apply HQ, in_prod; assumption. }
  assert (0 < P1 x).
  { apply Rlt_le_trans with (P (x, y)); [lra|]. apply (fsum_le_term L2 (fun y => P (x, y)) y); [|exact Hy].
    intros; apply HP, in_prod; assumption. }
  replace (Q (x, y) / Q1 x / (P (x, y) / P1 x)) with (Q (x, y) / P (x, y) * (P1 x / Q1 x)) by (field; lra).
  replace (Q1 x / P1 x) with (/ (P1 x / Q1 x)) by (field; lra).
  assert (0 < P1 x / Q1 x) by (apply Rdiv_lt_0_compat; lra).
  rewrite ln_mult, ln_Rinv by (try apply Rdiv_lt_0_compat; lra). field. lra.
Qed.

Lemma prod_kernel {X1 Y1 X2 Y2} (LX1 : list X1) (LY1 : list Y1) (LX2 : list X2) (LY2 : list Y2) W1 W2 :
  kernel LX1 LY1 W1 -> kernel LX2 LY2 W2 ->
  kernel (list_prod LX1 LX2) (list_prod LY1 LY2) (prodJ W1 W2).
Proof.
  intros HW1 HW2. split.
  - intros [x1 x2] [y1 y2] Hx Hy. apply in_prod_iff in Hx. apply in_prod_iff in Hy.
    apply Rmult_le_pos; [apply HW1|apply HW2]; tauto.
  - intros [x1 x2] Hx. apply in_prod_iff in Hx. rewrite fsum_prod1. unfold prodJ. simpl.
    rewrite <- (proj2 HW1 x1) by tauto. apply fsum_ext. intros y1 _.
    rewrite fsum_scal, (proj2 HW2 x2) by tauto. ring.
Qed.

Section TwoUses.
Context {X1 Y1 X2 Y2 : Type} (LX1 : list X1) (LY1 : list Y1) (LX2 : list X2) (LY2 : list Y2).
Context (W1 : X1 -> Y1 -> R) (W2 : X2 -> Y2 -> R) (e1 e2 : R).
Hypothesis HW1 : kernel LX1 LY1 W1.
Hypothesis HW2 : kernel LX2 LY2 W2.
Hypothesis He1 : 0 <= e1.
Hypothesis He2 : 0 <= e2 <= 1.
Hypothesis C1 : contracts_free LX1 LY1 W1 e1.
Hypothesis C2 : contracts_free LX2 LY2 W2 e2.

(** The law of the first input, and of the first output with the second input. *)
Let first (Q : X1 * X2 -> R) (x : X1) : R := fsum LX2 (fun y => Q (x, y)).
Let half (Q : X1 * X2 -> R) (p : Y1 * X2) : R := fsum LX1 (fun x => Q (x, snd p) * W1 x (fst p)).

Lemma first_law Q : law (list_prod LX1 LX2) Q -> law LX1 (first Q).
Proof.
  intros [HQ SQ]. split.
  - intros x Hx. apply fsum_nonneg. intros y Hy. apply HQ, in_prod; assumption.
  - rewrite <- SQ, fsum_prod1. reflexivity.
Qed.

Lemma half_nonneg Q : nonneg (list_prod LX1 LX2) Q -> nonneg (list_prod LY1 LX2) (half Q).
Proof.
  intros HQ [y x2] H. apply in_prod_iff in H. apply fsum_nonneg. intros x1 H1. simpl.
  apply Rmult_le_pos; [apply HQ, in_prod; tauto|apply HW1; tauto].
Qed.

Lemma half_first Q y : fsum LX2 (fun x2 => half Q (y, x2)) = output LX1 (first Q) W1 y.
Proof.
  unfold half, output, first. simpl. rewrite fsum_swap. apply fsum_ext. intros x1 _.
  rewrite fsum_scal_r. reflexivity.
Qed.

Lemma half_abscont P Q : nonneg (list_prod LX1 LX2) P -> abscont (list_prod LX1 LX2) Q P ->
  abscont (list_prod LY1 LX2) (half Q) (half P).
Proof.
  intros HP Hac [y x2] H E. apply in_prod_iff in H. unfold half in *. simpl in *.
  rewrite <- (fsum_0 LX1). apply fsum_ext. intros x1 H1.
  assert (Z : P (x1, x2) * W1 x1 y = 0).
  { apply (fsum_zero_term LX1 (fun x => P (x, x2) * W1 x y) x1); [|exact E|exact H1].
    intros z Hz. apply Rmult_le_pos; [apply HP, in_prod; tauto|apply HW1; tauto]. }
  apply Rmult_integral in Z. destruct Z as [Z|Z]; [rewrite (Hac (x1, x2)); [ring|apply in_prod; tauto|exact Z]|rewrite Z; ring].
Qed.

Lemma both_outputs Q y1 y2 : output (list_prod LX1 LX2) Q (prodJ W1 W2) (y1, y2)
  = output LX2 (fun x2 => half Q (y1, x2)) W2 y2.
Proof.
  unfold output, half, prodJ. simpl. rewrite fsum_prod1, fsum_swap. apply fsum_ext. intros x2 _.
  rewrite <- fsum_scal_r. apply fsum_ext. intros; simpl; ring.
Qed.

Lemma both_first Q y1 : fsum LY2 (fun y2 => output (list_prod LX1 LX2) Q (prodJ W1 W2) (y1, y2))
  = output LX1 (first Q) W1 y1.
Proof.
  rewrite <- half_first. rewrite (fsum_ext LY2 _ _ (fun y2 _ => both_outputs Q y1 y2)).
  unfold output. rewrite fsum_swap. apply fsum_ext. intros x2 H2.
  rewrite fsum_scal, (proj2 HW2 x2 H2). ring.
Qed.

Let HW := prod_kernel LX1 LY1 LX2 LY2 W1 W2 HW1 HW2.

Theorem two_uses : contracts_free (list_prod LX1 LX2) (list_prod LY1 LY2) (prodJ W1 W2)
  (1 - (1 - e1) * (1 - e2)).
Proof.
  intros P Q HP HQ Hac. assert (P0 := proj1 HP). assert (Q0 := proj1 HQ).
  assert (F1 := first_law P HP). assert (F2 := first_law Q HQ).
  assert (Hac1 : abscont LX1 (first Q) (first P)).
  { intros x Hx E. unfold first in *. rewrite <- (fsum_0 LX2). apply fsum_ext. intros y Hy.
    apply Hac; [apply in_prod; assumption|]. apply (fsum_zero_term LX2 (fun y => P (x, y)) y); [|exact E|exact Hy].
    intros; apply P0, in_prod; assumption. }
  (* the first input tells less than both, and so does the first output with the second input *)
  assert (D1 : KL LX1 (first Q) (first P) <= KL (list_prod LX1 LX2) Q P).
  { unfold KL at 2. rewrite fsum_prod1. apply fsum_le. intros x Hx.
    apply (log_sum LX2 (fun y => Q (x, y)) (fun y => P (x, y))); intros y Hy.
    - apply Q0, in_prod; assumption.
    - apply P0, in_prod; assumption.
    - apply Hac, in_prod; assumption. }
  assert (D2 : KL (list_prod LY1 LX2) (half Q) (half P) <= KL (list_prod LX1 LX2) Q P).
  { unfold KL. rewrite !fsum_prod1.
    rewrite (fsum_swap LY1 LX2), (fsum_swap LX1 LX2). apply fsum_le. intros x2 H2.
    apply Rle_trans with (fsum LY1 (fun y => fsum LX1 (fun x => W1 x y * (Q (x, x2) * ln (Q (x, x2) / P (x, x2)))))).
    - apply fsum_le. intros y Hy.
      apply (KL_weighted LX1 (fun x => P (x, x2)) (fun x => Q (x, x2)) (fun x => W1 x y)); intros x Hx.
      + apply P0, in_prod; assumption.
      + apply Q0, in_prod; assumption.
      + apply HW1; assumption.
      + apply Hac, in_prod; assumption.
    - right. rewrite fsum_swap. apply fsum_ext. intros x Hx. rewrite fsum_scal_r, (proj2 HW1 x Hx). ring. }
  assert (K1 := C1 _ _ F1 F2 Hac1).
  set (o := fun R y => output LX1 (first R) W1 y) in *.
  assert (EH := KL_chain LY1 LX2 (half P) (half Q) (half_nonneg P P0) (half_nonneg Q Q0) (half_abscont P Q P0 Hac)).
  assert (EO := KL_chain LY1 LY2 (output (list_prod LX1 LX2) P (prodJ W1 W2)) (output (list_prod LX1 LX2) Q (prodJ W1 W2))
    (output_nonneg _ _ _ P HW P0) (output_nonneg _ _ _ Q HW Q0)
    (abscont_through _ _ _ P Q HW P0 Hac)).
  cbv beta zeta in EH, EO.
  rewrite (KL_ext LY1 _ (o Q) _ (o P)) in EH by (intros; apply half_first).
  rewrite (KL_ext LY1 _ (o Q) _ (o P)) in EO by (intros; apply both_first).
  rewrite EO.
  assert (S : fsum LY1 (fun y => fsum LY2 (fun y2 => output (list_prod LX1 LX2) Q (prodJ W1 W2) (y, y2)) *
      KL LY2 (fun y2 => output (list_prod LX1 LX2) Q (prodJ W1 W2) (y, y2)
                / fsum LY2 (fun y3 => output (list_prod LX1 LX2) Q (prodJ W1 W2) (y, y3)))
             (fun y2 => output (list_prod LX1 LX2) P (prodJ W1 W2) (y, y2)
                / fsum LY2 (fun y3 => output (list_prod LX1 LX2) P (prodJ W1 W2) (y, y3))))
    <= e2 * fsum LY1 (fun y => fsum LX2 (fun x2 => half Q (y, x2)) *
      KL LX2 (fun x2 => half Q (y, x2) / fsum LX2 (fun x3 => half Q (y, x3)))
             (fun x2 => half P (y, x2) / fsum LX2 (fun x3 => half P (y, x3))))).
  { rewrite <- fsum_scal. apply fsum_le. intros y Hy.
    rewrite (both_first Q y), (both_first P y), (half_first Q y), (half_first P y).
    assert (NQ : 0 <= o Q y) by (apply (output_nonneg LX1 LY1 W1 (first Q) HW1 (proj1 F2)), Hy).
    assert (NP : 0 <= o P y) by (apply (output_nonneg LX1 LY1 W1 (first P) HW1 (proj1 F1)), Hy).
    fold (o Q y) (o P y).
    destruct (Req_dec (o Q y) 0) as [Z|Z]; [rewrite Z; lra|].
    assert (ZP : o P y <> 0).
    { intros E. apply Z. apply (abscont_through LX1 LY1 W1 (first P) (first Q) HW1 (proj1 F1) Hac1 y Hy E). }
    assert (L : forall R, nonneg (list_prod LX1 LX2) R -> 0 < o R y -> law LX2 (fun x2 => half R (y, x2) / o R y)).
    { intros R R0 Ro. split.
      - intros x Hx. apply Rdiv_le_0_compat; [apply (half_nonneg R R0), in_prod; assumption|exact Ro].
      - unfold Rdiv. rewrite fsum_scal_r, half_first. fold (o R y). field. lra. }
    assert (K2 := C2 _ _ (L P P0 ltac:(lra)) (L Q Q0 ltac:(lra))).
    rewrite (KL_ext LY2 (fun y2 => output (list_prod LX1 LX2) Q (prodJ W1 W2) (y, y2) / o Q y)
      (output LX2 (fun x2 => half Q (y, x2) / o Q y) W2)
      (fun y2 => output (list_prod LX1 LX2) P (prodJ W1 W2) (y, y2) / o P y)
      (output LX2 (fun x2 => half P (y, x2) / o P y) W2)).
    2,3: intros y2 _; rewrite both_outputs; unfold output, Rdiv; rewrite <- fsum_scal_r;
         apply fsum_ext; intros; ring.
    replace (e2 * (o Q y * KL LX2 (fun x2 => half Q (y, x2) / o Q y) (fun x2 => half P (y, x2) / o P y)))
      with (o Q y * (e2 * KL LX2 (fun x2 => half Q (y, x2) / o Q y) (fun x2 => half P (y, x2) / o P y))) by ring.
    apply Rmult_le_compat_l; [exact NQ|]. apply K2.
    intros x2 H2 E. apply Rmult_integral in E. destruct E as [E|E].
    - rewrite (half_abscont P Q P0 Hac (y, x2)); [unfold Rdiv; ring|apply in_prod; assumption|exact E].
    - exfalso. apply (Rinv_neq_0_compat _ ZP E). }
  change (KL LY1 (fun y => o Q y) (fun y => o P y)) with (KL LY1 (o Q) (o P)) in *.
  assert (K3 : KL LY1 (o Q) (o P) <= e1 * KL (list_prod LX1 LX2) Q P).
  { apply Rle_trans with (1 := K1). apply Rmult_le_compat_l; assumption. }
  assert (T1 := Rmult_le_compat_l (1 - e2) _ _ ltac:(lra) K3).
  assert (T2 := Rmult_le_compat_l e2 _ _ (proj1 He2) D2). nra.
Qed.
End TwoUses.

Theorem CH_NFOLD {X Y} (LX : list X) (LY : list Y) W eta n : kernel LX LY W -> 0 <= eta <= 1 ->
  contracts_free LX LY W eta ->
  contracts_free (pwlist LX n) (pwlist LY n) (pwJ W n) (1 - (1 - eta) ^ n).
Proof.
  intros HW He HC.
  assert (K : forall n, kernel (pwlist LX n) (pwlist LY n) (pwJ W n)).
  { intros m. induction m as [|m IH]; [split; intros; simpl; lra|]. apply prod_kernel; assumption. }
  assert (B : forall n, 0 <= (1 - eta) ^ n <= 1).
  { intros m. split; [apply pow_le; lra|]. assert (H := pow_incr (1 - eta) 1 m ltac:(lra)). rewrite pow1 in H. exact H. }
  induction n as [|n IH].
  - intros P Q HP HQ _. simpl in *. unfold KL, output. simpl.
    assert (P tt = 1) by (destruct HP as [_ S]; simpl in S; lra).
    assert (Q tt = 1) by (destruct HQ as [_ S]; simpl in S; lra).
    rewrite H, H0. replace ((1 * 1 + 0) / (1 * 1 + 0)) with 1 by field.
    replace (1 / 1) with 1 by field. rewrite ln_1. lra.
  - replace (1 - (1 - eta) ^ S n) with (1 - (1 - eta) * (1 - (1 - (1 - eta) ^ n))) by (simpl; ring).
    apply (two_uses LX LY (pwlist LX n) (pwlist LY n) W (pwJ W n) eta (1 - (1 - eta) ^ n)); try assumption; try lra; [apply K|].
    specialize (B n). lra.
Qed.

(** For each input law the pair of output and input is an SDPI pair. *)
Theorem SDPI_of_free {X Y} (LX : list X) (LY : list Y) W eta P : kernel LX LY W -> law LX P ->
  contracts_free LX LY W eta -> SDPI LY LX (fun y x => P x * W x y) eta.
Proof.
  intros HW HP HC.
  assert (EX : forall x, In x LX -> margY LY (fun y x => P x * W x y) x = P x).
  { intros x Hx. unfold margY. rewrite fsum_scal, (proj2 HW x Hx). ring. }
  apply SDPI_from_divergence.
  - split.
    + intros y x Hy Hx. apply Rmult_le_pos; [apply HP, Hx|apply HW; assumption].
    + rewrite fsum_swap, <- (proj2 HP). apply fsum_ext. exact EX.
  - intros Q HQ Hac.
    assert (Hac' : abscont LX Q P) by (intros x Hx E; apply Hac; [exact Hx|rewrite (EX x Hx); exact E]).
    rewrite (KL_ext LX Q Q _ P) by (intros; try apply EX; trivial).
    rewrite (KL_ext LY _ (output LX Q W) _ (output LX P W)); [apply HC; assumption| |reflexivity].
    intros y Hy. apply fsum_ext. intros x Hx. rewrite (EX x Hx).
    destruct (Req_dec (P x) 0) as [E|E]; [rewrite (Hac' x Hx E); ring|field; exact E].
Qed.
