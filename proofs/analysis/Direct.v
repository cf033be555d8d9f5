(** [MEM-DIRECT]: memorization from one inequality between three divergences; independent coordinates
    have the constant of one. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Tensor Power
  Reference.
Import ListNotations.
Open Scope R_scope.

(** What an inequality of divergences says about learners: v + c I(M;X) + beta I(M;theta) <= I(M;B). *)
Definition keeps {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R)
  (JX : X -> B -> R) (c beta v : R) : Prop :=
  forall (M : Type) (LM : list M) (k : B -> M -> R), kernel LB LM k ->
    v + c * MI LX LM (push LB JX k) + beta * MI LT LM (push LB JT k) <= MI LB LM (lawBM LT JT k).

(** The posteriors of B average to its law. *)
Lemma posterior_average {A B M} (LA : list A) (LB : list B) (LM : list M) (J : A -> B -> R) (k : B -> M -> R) f :
  joint LA LB J -> kernel LB LM k ->
  fsum LM (fun m => margY LB (lawBM LA J k) m * expect LB (posterior LA LB J k m) f) = expect LB (margY LA J) f.
Proof.
  intros HJ Hk. unfold expect.
  rewrite (fsum_ext LM _ (fun m => fsum LB (fun b => lawBM LA J k b m * f b))).
  - rewrite fsum_swap. apply fsum_ext. intros b Hb. rewrite fsum_scal_r. f_equal. apply (lawBM_margX LA LB LM J k Hk b Hb).
  - intros m Hm. rewrite <- fsum_scal. apply fsum_ext. intros b Hb. unfold posterior.
    set (p := margY LB (lawBM LA J k) m). destruct (Req_dec p 0) as [Z|Z]; [|field; exact Z].
    assert (N : forall b, In b LB -> 0 <= lawBM LA J k b m) by (intros; apply (lawBM_nonneg LA LB LM J k HJ Hk); assumption).
    rewrite Z, (fsum_zero_term LB (fun b => lawBM LA J k b m) b N Z Hb). ring.
Qed.

Lemma keeps_of_divergences {Th X B} (LT : list Th) (LX : list X) (LB : list B)
  (JT : Th -> B -> R) (JX : X -> B -> R) (c beta : R) (f : B -> R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  (forall Q, law LB Q -> abscont LB Q (margY LT JT) ->
     expect LB Q f + c * KL LX (transfer LX LB JX Q) (margX LB JX) + beta * KL LT (transfer LT LB JT Q) (margX LB JT)
     <= KL LB Q (margY LT JT)) ->
  keeps LT LX LB JT JX c beta (expect LB (margY LT JT) f).
Proof.
  intros HT HX HB HD M LM k Hk.
  rewrite (MI_source_posterior LT LB LM JT k HT Hk),
    (MI_target_posterior LT LB LM JT k HT Hk), (MI_target_posterior LX LB LM JX k HX Hk),
    <- (posterior_average LT LB LM JT k f HT Hk), <- !fsum_scal, <- !fsum_plus.
  apply fsum_le. intros m Hm.
  assert (E : forall b, In b LB -> lawBM LX JX k b m = lawBM LT JT k b m)
    by (intros b Hb; unfold lawBM; rewrite (HB b Hb); reflexivity).
  assert (Ep : margY LB (lawBM LX JX k) m = margY LB (lawBM LT JT k) m)
    by (apply fsum_ext; exact E).
  assert (Et : KL LX (transfer LX LB JX (posterior LX LB JX k m)) (margX LB JX)
               = KL LX (transfer LX LB JX (posterior LT LB JT k m)) (margX LB JX)).
  { apply KL_ext; intros x Hx; [|reflexivity]. apply fsum_ext. intros b Hb. f_equal.
    unfold posterior. rewrite (E b Hb), Ep. reflexivity. }
  rewrite Et, Ep. set (p := margY LB (lawBM LT JT k) m).
  assert (N : 0 <= p) by (apply (pm_nonneg LT LB LM JT k HT Hk); exact Hm).
  destruct (Req_dec p 0) as [Z|Z]; [rewrite Z; lra|].
  assert (H := HD _ (posterior_law LT LB LM JT k HT Hk m Hm Z) (posterior_abscont LT LB JT k m)).
  assert (H2 := Rmult_le_compat_l _ _ _ N H). lra.
Qed.

Lemma keeps_of_direct {Th X B} (LT : list Th) (LX : list X) (LB : list B)
  (JT : Th -> B -> R) (JX : X -> B -> R) (c : R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  direct LT LX LB JT JX c -> keeps LT LX LB JT JX c 1 0.
Proof.
  intros HT HX HB HD.
  assert (Z : forall Q : B -> R, expect LB Q (fun _ => 0) = 0) by (intros Q; unfold expect; rewrite fsum_scal_r; ring).
  rewrite <- (Z (margY LT JT)). apply keeps_of_divergences; try assumption.
  intros Q HQ Hac. specialize (HD Q HQ Hac). rewrite Z. lra.
Qed.

Theorem MEM_DIRECT {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (c : R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  direct LT LX LB JT JX c -> kernel LB LM k ->
  c * MI LX LM (push LB JX k) <= CMI LT LB LM (fun th b m => JT th b * k b m).
Proof.
  intros HT HX HB HD Hk. rewrite (chain_rule LT LB LM JT k HT Hk).
  assert (K := keeps_of_direct LT LX LB JT JX c HT HX HB HD M LM k Hk). lra.
Qed.

(** The constant is at least the one of [MEM]. *)
Theorem direct_of_contracts {Th X B} (LT : list Th) (LX : list X) (LB : list B)
  (JT : Th -> B -> R) (JX : X -> B -> R) (tau rho : R) :
  (forall b, In b LB -> margY LT JT b = margY LX JX b) -> tau <= 1 -> 0 < rho ->
  contracts LT LB JT tau -> contracts LX LB JX rho -> direct LT LX LB JT JX ((1 - tau) / rho).
Proof.
  intros HB Ht Hr CT CX Q HQ Hac. specialize (CT Q HQ Hac).
  assert (Hac' : abscont LB Q (margY LX JX)) by (intros b Hb E; apply Hac; [|rewrite HB]; assumption).
  specialize (CX Q HQ Hac').
  rewrite (KL_ext LB Q Q (margY LX JX) (margY LT JT)) in CX
    by (intros; try (symmetry; apply HB; assumption); reflexivity).
  assert (H := Rmult_le_compat_l ((1 - tau) / rho) _ _ ltac:(apply Rdiv_le_0_compat; lra) CX).
  replace ((1 - tau) / rho * (rho * KL LB Q (margY LT JT)))
    with ((1 - tau) * KL LB Q (margY LT JT)) in H by (field; lra). lra.
Qed.

(** ** Independent coordinates *)

Section TwoCoordinates.
Context {A1 B1 A2 B2 M : Type} (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2).
Context (LM : list M) (J1 : A1 -> B1 -> R) (J2 : A2 -> B2 -> R) (k : B1 * B2 -> M -> R).
Hypothesis HJ1 : joint LA1 LB1 J1.
Hypothesis HJ2 : joint LA2 LB2 J2.
Hypothesis Hk : kernel (list_prod LB1 LB2) LM k.

(** The learner of the second coordinate when the first is b1. *)
Definition second (b1 : B1) (b2 : B2) (m : M) : R := k (b1, b2) m.

Lemma second_kernel b1 : In b1 LB1 -> kernel LB2 LM (second b1).
Proof.
  intros H1. split.
  - intros b2 m H2 Hm. apply Hk; [apply in_prod; assumption|exact Hm].
  - intros b2 H2. apply (proj2 Hk (b1, b2)). apply in_prod; assumption.
Qed.

(** I(A1 A2;M) <= I(A1;M) + I(A2;M|B1). *)
Lemma target_split :
  MI (list_prod LA1 LA2) LM (push (list_prod LB1 LB2) (prodJ J1 J2) k)
  <= MI LA1 LM (push LB1 J1 (k1 LA2 LB2 J2 k))
     + fsum LB1 (fun b1 => margY LA1 J1 b1 * MI LA2 LM (push LB2 J2 (second b1))).
Proof.
  rewrite (MI_chain LA1 LA2 LM _ (TA_nonneg LA1 LB1 LA2 LB2 LM J1 J2 k HJ1 HJ2 Hk)).
  apply Rplus_le_compat.
  - right. apply MI_ext. intros a1 m _ _.
    rewrite (fsum_ext LA2 _ (fun a2 => fsum LB2 (fun b2 => J2 a2 b2 *
      fsum LB1 (fun b1 => J1 a1 b1 * k (b1, b2) m)))) by (intros a2 _; apply TA_eq).
    rewrite fsum_swap. unfold push, k1.
    rewrite (fsum_ext LB1 _ (fun b1 => fsum LB2 (fun b2 => margY LA2 J2 b2 * (J1 a1 b1 * k (b1, b2) m)))).
    + rewrite (fsum_swap LB1 LB2). apply fsum_ext. intros b2 _. rewrite fsum_scal_r, fsum_scal. reflexivity.
    + intros b1 _. rewrite <- fsum_scal. apply fsum_ext. intros; ring.
  - rewrite (CMI_ext LA1 LA2 LM _ (fun a y m => fsum LB1 (fun b => J1 a b * push LB2 J2 (second b) y m))).
    2:{ intros a1 a2 m. unfold push, second. rewrite fsum_prod1. unfold prodJ. simpl. apply fsum_ext.
        intros b1 _. rewrite <- fsum_scal. apply fsum_ext. intros; ring. }
    rewrite <- (CMI_weighted LB1 LA2 LM (margY LA1 J1) (fun b => push LB2 J2 (second b))).
    + apply (conditioning LA1 LB1 LA2 LM J1 (margX LB2 J2) (fun b => push LB2 J2 (second b)) HJ1).
      * intros b y m Hb Hy Hm. apply (push_nonneg LA2 LB2 LM J2 (second b) HJ2 (second_kernel b Hb)); assumption.
      * intros b y Hb Hy. apply (push_margX LA2 LB2 LM J2 (second b) (second_kernel b Hb) y Hy).
      * apply (margX_law LA2 LB2 J2 HJ2).
    + apply (margY_law LA1 LB1 J1 HJ1).
    + intros b Hb. apply (push_joint LA2 LB2 LM J2 (second b) HJ2 (second_kernel b Hb)).
Qed.

(** I(B1 B2;M) = I(B1;M) + I(B2;M|B1). *)
Lemma source_split :
  MI (list_prod LB1 LB2) LM (lawBM (list_prod LA1 LA2) (prodJ J1 J2) k)
  = MI LB1 LM (lawBM LA1 J1 (k1 LA2 LB2 J2 k))
    + fsum LB1 (fun b1 => margY LA1 J1 b1 * MI LB2 LM (lawBM LA2 J2 (second b1))).
Proof.
  rewrite MI_chain.
  2:{ intros b1 b2 m H1 H2 Hm. unfold lawBM. rewrite margY_prodJ.
      apply Rmult_le_pos; [|apply Hk; [apply in_prod; assumption|exact Hm]].
      apply Rmult_le_pos; [apply (margY_nonneg LA1 LB1 J1 HJ1)|apply (margY_nonneg LA2 LB2 J2 HJ2)]; assumption. }
  f_equal.
  - apply MI_ext. intros b1 m _ _. unfold lawBM, k1. rewrite <- fsum_scal. apply fsum_ext. intros b2 _.
    rewrite margY_prodJ. ring.
  - rewrite <- (CMI_weighted LB1 LB2 LM (margY LA1 J1) (fun b => lawBM LA2 J2 (second b))).
    + apply CMI_ext. intros b1 b2 m. unfold lawBM, second. rewrite margY_prodJ. ring.
    + apply (margY_law LA1 LB1 J1 HJ1).
    + intros b Hb. apply (lawBM_joint LA2 LB2 LM J2 (second b) HJ2 (second_kernel b Hb)).
Qed.
End TwoCoordinates.

Lemma keeps_pair {Th1 X1 B1 Th2 X2 B2} (LT1 : list Th1) (LX1 : list X1) (LB1 : list B1)
  (LT2 : list Th2) (LX2 : list X2) (LB2 : list B2) JT1 JX1 JT2 JX2 c beta v1 v2 : 0 <= c -> 0 <= beta ->
  joint LT1 LB1 JT1 -> joint LX1 LB1 JX1 -> joint LT2 LB2 JT2 -> joint LX2 LB2 JX2 ->
  (forall b, In b LB1 -> margY LT1 JT1 b = margY LX1 JX1 b) ->
  (forall b, In b LB2 -> margY LT2 JT2 b = margY LX2 JX2 b) ->
  keeps LT1 LX1 LB1 JT1 JX1 c beta v1 -> keeps LT2 LX2 LB2 JT2 JX2 c beta v2 ->
  keeps (list_prod LT1 LT2) (list_prod LX1 LX2) (list_prod LB1 LB2) (prodJ JT1 JT2) (prodJ JX1 JX2) c beta (v1 + v2).
Proof.
  intros Hc Hbeta HT1 HX1 HT2 HX2 E1 E2 K1 K2 M LM k Hk.
  assert (SX := target_split LX1 LB1 LX2 LB2 LM JX1 JX2 k HX1 HX2 Hk).
  assert (ST := target_split LT1 LB1 LT2 LB2 LM JT1 JT2 k HT1 HT2 Hk).
  rewrite (source_split LT1 LB1 LT2 LB2 LM JT1 JT2 k HT1 HT2 Hk).
  assert (Ek : MI LX1 LM (push LB1 JX1 (k1 LX2 LB2 JX2 k)) = MI LX1 LM (push LB1 JX1 (k1 LT2 LB2 JT2 k))).
  { apply MI_ext. intros x m _ _. apply fsum_ext. intros b _. f_equal. apply fsum_ext. intros b2 Hb2.
    rewrite (E2 b2 Hb2). reflexivity. }
  rewrite Ek in SX.
  specialize (K1 M LM (k1 LT2 LB2 JT2 k) (k1_kernel LB1 LT2 LB2 LM JT2 k HT2 Hk)).
  assert (K : fsum LB1 (fun b1 => margY LT1 JT1 b1 * v2
      + c * (margY LX1 JX1 b1 * MI LX2 LM (push LB2 JX2 (second k b1)))
      + beta * (margY LT1 JT1 b1 * MI LT2 LM (push LB2 JT2 (second k b1))))
    <= fsum LB1 (fun b1 => margY LT1 JT1 b1 * MI LB2 LM (lawBM LT2 JT2 (second k b1)))).
  { apply fsum_le. intros b Hb. rewrite <- (E1 b Hb).
    assert (K := Rmult_le_compat_l _ _ _ (margY_nonneg LT1 LB1 JT1 HT1 b Hb)
      (K2 M LM (second k b) (second_kernel LB1 LB2 LM k Hk b Hb))). lra. }
  rewrite !fsum_plus, !fsum_scal, fsum_scal_r, (proj2 (margY_law LT1 LB1 JT1 HT1)) in K.
  assert (SX2 := Rmult_le_compat_l c _ _ Hc SX). assert (ST2 := Rmult_le_compat_l beta _ _ Hbeta ST). lra.
Qed.

Lemma keeps_power {Th X B} (LT : list Th) (LX : list X) (LB : list B) JT JX c beta v d : 0 <= c -> 0 <= beta ->
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  keeps LT LX LB JT JX c beta v ->
  keeps (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwJ JT d) (pwJ JX d) c beta (INR d * v).
Proof.
  intros Hc Hbeta HT HX HB K. induction d as [|d IH].
  - intros M LM k Hk.
    assert (Z := SDPI_unit 0 ltac:(lra) M LM k Hk).
    assert (N : 0 <= MI [tt] LM (lawBM [tt] (fun _ _ : unit => 1) k)).
    { apply MI_nonneg. apply (lawBM_joint [tt] [tt] LM); [split; [intros; lra|simpl; ring]|exact Hk]. }
    simpl. nra.
  - rewrite S_INR. replace ((INR d + 1) * v) with (v + INR d * v) by ring.
    apply keeps_pair; try assumption; try (apply pwJ_joint; assumption).
    exact (margY_pwJ LT LX LB JT JX d HB).
Qed.

Theorem MEM_DIRECT_power {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (d : nat) (k : pw B d -> M -> R) (c : R) : 0 <= c ->
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  direct LT LX LB JT JX c -> kernel (pwlist LB d) LM k ->
  c * MI (pwlist LX d) LM (push (pwlist LB d) (pwJ JX d) k)
  <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m).
Proof.
  intros Hc HT HX HB HD Hk.
  rewrite (chain_rule (pwlist LT d) (pwlist LB d) LM (pwJ JT d) k (pwJ_joint LT LB JT d HT) Hk).
  assert (K := keeps_power LT LX LB JT JX c 1 0 d Hc ltac:(lra) HT HX HB (keeps_of_direct LT LX LB JT JX c HT HX HB HD) M LM k Hk).
  lra.
Qed.
