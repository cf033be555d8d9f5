(** Mutual information on finite alphabets; SDPI; the chain rule; [MEM]; [ACC]. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite.
Open Scope R_scope.

Lemma MI_ext {X Y} (LX : list X) (LY : list Y) G G' :
  (forall x y, In x LX -> In y LY -> G x y = G' x y) -> MI LX LY G = MI LX LY G'.
Proof.
  intros H.
  assert (HX : forall x, In x LX -> margX LY G x = margX LY G' x)
    by (intros x Hx; apply fsum_ext; intros y Hy; apply H; assumption).
  assert (HY : forall y, In y LY -> margY LX G y = margY LX G' y)
    by (intros y Hy; apply fsum_ext; intros x Hx; apply H; assumption).
  apply fsum_ext; intros x Hx. apply fsum_ext; intros y Hy.
  rewrite H, HX, HY by assumption. reflexivity.
Qed.

Section Marginals.
Context {A B M : Type} (LA : list A) (LB : list B) (LM : list M).
Context (J : A -> B -> R) (k : B -> M -> R).
Hypothesis HJ : joint LA LB J.
Hypothesis Hk : kernel LB LM k.

Lemma margY_nonneg b : In b LB -> 0 <= margY LA J b.
Proof. intros Hb. apply fsum_nonneg. intros a Ha. apply HJ; assumption. Qed.

Lemma margY_law : law LB (margY LA J).
Proof.
  split.
  - intros b Hb. apply margY_nonneg, Hb.
  - unfold margY. rewrite <- (fsum_swap LA LB J). apply HJ.
Qed.

Lemma J_zero a b : In a LA -> In b LB -> margY LA J b = 0 -> J a b = 0.
Proof.
  intros Ha Hb E. apply (fsum_zero_term LA (fun a => J a b) a); [|exact E|exact Ha].
  intros c Hc. apply HJ; assumption.
Qed.

Lemma push_nonneg a m : In a LA -> In m LM -> 0 <= push LB J k a m.
Proof.
  intros Ha Hm. apply fsum_nonneg. intros b Hb.
  apply Rmult_le_pos; [apply HJ|apply Hk]; assumption.
Qed.

Lemma lawBM_nonneg b m : In b LB -> In m LM -> 0 <= lawBM LA J k b m.
Proof. intros Hb Hm. apply Rmult_le_pos; [apply margY_nonneg, Hb|apply Hk; assumption]. Qed.

Lemma push_margX a : In a LA -> margX LM (push LB J k) a = margX LB J a.
Proof.
  intros Ha. unfold margX, push. rewrite fsum_swap. apply fsum_ext. intros b Hb.
  rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

Lemma lawBM_margX b : In b LB -> margX LM (lawBM LA J k) b = margY LA J b.
Proof.
  intros Hb. unfold margX, lawBM. rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

(** The law of M computed from (A,M) and from (B,M) is the same. *)
Lemma push_margY m : margY LA (push LB J k) m = margY LB (lawBM LA J k) m.
Proof.
  unfold margY, push, lawBM. rewrite fsum_swap. apply fsum_ext. intros b _.
  unfold margY. rewrite fsum_scal_r. reflexivity.
Qed.

Lemma push_joint : joint LA LM (push LB J k).
Proof.
  split; [intros; apply push_nonneg; assumption|].
  rewrite <- (proj2 HJ). apply fsum_ext. intros a Ha. apply (push_margX a Ha).
Qed.

Lemma lawBM_joint : joint LB LM (lawBM LA J k).
Proof.
  split; [intros; apply lawBM_nonneg; assumption|].
  rewrite <- (proj2 margY_law). apply fsum_ext. intros b Hb. apply (lawBM_margX b Hb).
Qed.
End Marginals.

(** I(X;Y) = sum over y of P(y) D(P_{X|y} || P_X). *)
Lemma MI_as_KL {X Y} (LX : list X) (LY : list Y) G : joint LX LY G ->
  MI LX LY G =
  fsum LY (fun y => margY LX G y * KL LX (fun x => G x y / margY LX G y) (margX LY G)).
Proof.
  intros HG. unfold MI. rewrite fsum_swap. apply fsum_ext. intros y Hy. unfold KL.
  rewrite <- fsum_scal. apply fsum_ext. intros x Hx.
  destruct (Req_dec (G x y) 0) as [E|E].
  - rewrite E. unfold Rdiv. ring.
  - assert (P : 0 < G x y) by (assert (H := proj1 HG x y Hx Hy); lra).
    assert (PY : 0 < margY LX G y).
    { apply Rlt_le_trans with (1 := P). apply (fsum_le_term LX (fun x => G x y) x); [|exact Hx].
      intros x' Hx'. apply HG; assumption. }
    assert (PX : 0 < margX LY G x).
    { apply Rlt_le_trans with (1 := P). apply (fsum_le_term LY (G x) y); [|exact Hy].
      intros y' Hy'. apply HG; assumption. }
    replace (G x y / margY LX G y / margX LY G x)
      with (G x y / (margX LY G x * margY LX G y)) by (field; lra).
    field. lra.
Qed.

Lemma cond_law {X Y} (LX : list X) (LY : list Y) G y : joint LX LY G -> In y LY ->
  0 < margY LX G y -> law LX (fun x => G x y / margY LX G y).
Proof.
  intros HG Hy P. split.
  - intros x Hx. apply Rdiv_le_0_compat; [apply HG; assumption|exact P].
  - unfold Rdiv. rewrite fsum_scal_r. fold (margY LX G y). field. lra.
Qed.

Lemma margX_law {X Y} (LX : list X) (LY : list Y) G : joint LX LY G -> law LX (margX LY G).
Proof.
  intros HG. split; [|apply HG]. intros x Hx. apply fsum_nonneg. intros y Hy.
  apply HG; assumption.
Qed.

Lemma cond_abscont {X Y} (LX : list X) (LY : list Y) G y : joint LX LY G -> In y LY ->
  abscont LX (fun x => G x y / margY LX G y) (margX LY G).
Proof.
  intros HG Hy x Hx E.
  assert (E1 : G x y = 0).
  { apply (fsum_zero_term LY (G x) y); [|exact E|exact Hy]. intros; apply HG; assumption. }
  rewrite E1. unfold Rdiv. ring.
Qed.

Theorem MI_nonneg {X Y} (LX : list X) (LY : list Y) G : joint LX LY G -> 0 <= MI LX LY G.
Proof.
  intros HG. rewrite (MI_as_KL LX LY G HG). apply fsum_nonneg. intros y Hy.
  assert (P : 0 <= margY LX G y) by (apply fsum_nonneg; intros x Hx; apply HG; assumption).
  destruct (Req_dec (margY LX G y) 0) as [E|E]; [rewrite E; lra|].
  apply Rmult_le_pos; [exact P|]. apply KL_nonneg.
  - apply (cond_law LX LY); [exact HG|exact Hy|lra].
  - apply margX_law, HG.
  - apply (cond_abscont LX LY); assumption.
Qed.

(** The law of B given M = m. *)
Definition posterior {A B M} (LA : list A) (LB : list B) (J : A -> B -> R) (k : B -> M -> R) (m : M)
  (b : B) : R := lawBM LA J k b m / margY LB (lawBM LA J k) m.

Section Posterior.
Context {A B M : Type} (LA : list A) (LB : list B) (LM : list M) (J : A -> B -> R) (k : B -> M -> R).
Hypothesis HJ : joint LA LB J.
Hypothesis Hk : kernel LB LM k.
Let pm := margY LB (lawBM LA J k).

Lemma pm_nonneg m : In m LM -> 0 <= pm m.
Proof. intros Hm. apply fsum_nonneg. intros b Hb. apply (lawBM_nonneg LA LB LM J k HJ Hk); assumption. Qed.

Lemma posterior_law m : In m LM -> pm m <> 0 -> law LB (posterior LA LB J k m).
Proof.
  intros Hm E. assert (N := pm_nonneg m Hm).
  apply (cond_law LB LM); [apply lawBM_joint; assumption|exact Hm|fold pm; lra].
Qed.

Lemma posterior_abscont m : abscont LB (posterior LA LB J k m) (margY LA J).
Proof. intros b _ E. unfold posterior, lawBM. rewrite E. unfold Rdiv. ring. Qed.

Lemma MI_source_posterior :
  MI LB LM (lawBM LA J k) = fsum LM (fun m => pm m * KL LB (posterior LA LB J k m) (margY LA J)).
Proof.
  rewrite (MI_as_KL LB LM _ (lawBM_joint LA LB LM J k HJ Hk)). apply fsum_ext. intros m Hm.
  fold pm. f_equal. apply KL_ext; intros b Hb; [reflexivity|apply (lawBM_margX LA LB LM J k Hk b Hb)].
Qed.

Lemma MI_target_posterior :
  MI LA LM (push LB J k)
  = fsum LM (fun m => pm m * KL LA (transfer LA LB J (posterior LA LB J k m)) (margX LB J)).
Proof.
  rewrite (MI_as_KL LA LM _ (push_joint LA LB LM J k HJ Hk)). apply fsum_ext. intros m Hm.
  rewrite (push_margY LA LB J k m). fold pm.
  destruct (Req_dec (pm m) 0) as [E|E]; [rewrite E; ring|]. f_equal.
  apply KL_ext; intros a Ha; [|apply (push_margX LA LB LM J k Hk a Ha)].
  unfold transfer, push, Rdiv at 1. rewrite <- fsum_scal_r. apply fsum_ext. intros b Hb.
  unfold posterior, lawBM. fold (lawBM LA J k). fold pm.
  destruct (Req_dec (margY LA J b) 0) as [Z|Z].
  - rewrite (J_zero LA LB J HJ a b Ha Hb Z). unfold Rdiv. ring.
  - field. split; assumption.
Qed.
End Posterior.

(** From divergences to mutual information: the one-line "<=" of [SDPI]. *)
Theorem SDPI_from_divergence {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (rho : R) :
  joint LA LB J -> contracts LA LB J rho -> SDPI LA LB J rho.
Proof.
  intros HJ H M LM k Hk.
  rewrite (MI_target_posterior LA LB LM J k HJ Hk), (MI_source_posterior LA LB LM J k HJ Hk), <- fsum_scal.
  apply fsum_le. intros m Hm. assert (N := pm_nonneg LA LB LM J k HJ Hk m Hm).
  set (p := margY LB (lawBM LA J k) m) in *.
  destruct (Req_dec p 0) as [Z|Z]; [rewrite Z; lra|].
  assert (D := H _ (posterior_law LA LB LM J k HJ Hk m Hm Z) (posterior_abscont LA LB J k m)).
  assert (D2 := Rmult_le_compat_l _ _ _ N D). lra.
Qed.

(** Chain rule: I(B;M|theta) = I(B;M) - I(theta;M) when M is made from B. *)
Theorem chain_rule {Th B M} (LT : list Th) (LB : list B) (LM : list M)
  (J : Th -> B -> R) (k : B -> M -> R) : joint LT LB J -> kernel LB LM k ->
  CMI LT LB LM (fun th b m => J th b * k b m)
  = MI LB LM (lawBM LT J k) - MI LT LM (push LB J k).
Proof.
  intros HJ Hk. unfold CMI, MI.
  (* write both informations as sums over (theta,b,m) *)
  assert (E1 : fsum LB (fun b => fsum LM (fun m => lawBM LT J k b m *
        ln (lawBM LT J k b m / (margX LM (lawBM LT J k) b * margY LB (lawBM LT J k) m))))
    = fsum LT (fun th => fsum LB (fun b => fsum LM (fun m => J th b * k b m *
        ln (lawBM LT J k b m / (margX LM (lawBM LT J k) b * margY LB (lawBM LT J k) m)))))).
  { symmetry. rewrite fsum_swap. apply fsum_ext. intros b _. rewrite fsum_swap.
    apply fsum_ext. intros m _. rewrite fsum_scal_r. f_equal.
    rewrite fsum_scal_r. reflexivity. }
  assert (E2 : fsum LT (fun th => fsum LM (fun m => push LB J k th m *
        ln (push LB J k th m / (margX LM (push LB J k) th * margY LT (push LB J k) m))))
    = fsum LT (fun th => fsum LB (fun b => fsum LM (fun m => J th b * k b m *
        ln (push LB J k th m / (margX LM (push LB J k) th * margY LT (push LB J k) m)))))).
  { apply fsum_ext. intros th _. symmetry. rewrite fsum_swap. apply fsum_ext. intros m _.
    rewrite fsum_scal_r. reflexivity. }
  rewrite E1, E2, <- fsum_minus. clear E1 E2.
  apply fsum_ext. intros th Hth. rewrite <- fsum_minus. apply fsum_ext. intros b Hb.
  rewrite <- fsum_minus. apply fsum_ext. intros m Hm.
  destruct (Req_dec (J th b * k b m) 0) as [Z|Z]; [rewrite Z; ring|].
  assert (HJn : forall t x, In t LT -> In x LB -> 0 <= J t x) by apply HJ.
  assert (Hkn : forall x y, In x LB -> In y LM -> 0 <= k x y) by apply Hk.
  assert (PJ : 0 < J th b).
  { assert (H := HJn th b Hth Hb). destruct (Req_dec (J th b) 0) as [E|E]; [|lra].
    rewrite E in Z. lra. }
  assert (Pk : 0 < k b m).
  { assert (H := Hkn b m Hb Hm). destruct (Req_dec (k b m) 0) as [E|E]; [|lra].
    rewrite E in Z. lra. }
  assert (PB : 0 < margY LT J b).
  { apply Rlt_le_trans with (1 := PJ). apply (fsum_le_term LT (fun t => J t b) th); [|exact Hth].
    intros; apply HJn; assumption. }
  assert (PT : 0 < margX LB J th).
  { apply Rlt_le_trans with (1 := PJ). apply (fsum_le_term LB (J th) b); [|exact Hb].
    intros; apply HJn; assumption. }
  assert (Ppush : 0 < push LB J k th m).
  { apply Rlt_le_trans with (J th b * k b m); [apply Rmult_lt_0_compat; assumption|].
    apply (fsum_le_term LB (fun x => J th x * k x m) b); [|exact Hb].
    intros; apply Rmult_le_pos; [apply HJn|apply Hkn]; assumption. }
  assert (PM : 0 < margY LB (lawBM LT J k) m).
  { apply Rlt_le_trans with (lawBM LT J k b m); [apply Rmult_lt_0_compat; assumption|].
    apply (fsum_le_term LB (fun x => lawBM LT J k x m) b); [|exact Hb].
    intros; apply (lawBM_nonneg LT LB LM J k HJ Hk); assumption. }
  rewrite <- Rmult_minus_distr_l. f_equal.
  rewrite (push_margY LT LB J k m), (push_margX LT LB LM J k Hk th Hth),
    (lawBM_margX LT LB LM J k Hk b Hb).
  set (pm := margY LB (lawBM LT J k) m) in *.
  rewrite <- ln_div.
  2:{ unfold lawBM. apply Rdiv_lt_0_compat; apply Rmult_lt_0_compat; assumption. }
  2:{ apply Rdiv_lt_0_compat; [|apply Rmult_lt_0_compat]; assumption. }
  f_equal.
  (* the marginals of the triple law *)
  assert (M1 : fsum LM (fun y => J th b * k b y) = J th b)
    by (rewrite fsum_scal, (proj2 Hk b Hb); ring).
  assert (M2 : fsum LB (fun x => fsum LM (fun y => J th x * k x y)) = margX LB J th).
  { apply fsum_ext. intros x Hx. rewrite fsum_scal, (proj2 Hk x Hx). ring. }
  rewrite M1, M2. change (fsum LB (fun x => J th x * k x m)) with (push LB J k th m).
  unfold lawBM. field. repeat split; lra.
Qed.

(** Conditional information is non-negative (data processing for theta - B - M). *)
Theorem CMI_nonneg {Z X Y} (LZ : list Z) (LX : list X) (LY : list Y) (T : Z -> X -> Y -> R) :
  (forall z x y, In z LZ -> In x LX -> In y LY -> 0 <= T z x y) -> 0 <= CMI LZ LX LY T.
Proof.
  intros HT. apply fsum_nonneg. intros z Hz.
  set (tz := fsum LX (fun x' => fsum LY (T z x'))).
  assert (Hzx : forall x, In x LX -> 0 <= fsum LY (T z x))
    by (intros x Hx; apply fsum_nonneg; intros; apply HT; assumption).
  assert (Hzy : forall y, In y LY -> 0 <= fsum LX (fun x => T z x y))
    by (intros y Hy; apply fsum_nonneg; intros; apply HT; assumption).
  assert (Htz : 0 <= tz) by (apply fsum_nonneg; exact Hzx).
  destruct (Req_dec tz 0) as [E|E].
  { apply fsum_nonneg. intros x Hx. apply fsum_nonneg. intros y Hy.
    assert (E1 : fsum LY (T z x) = 0) by (apply (fsum_zero_term LX _ x Hzx E Hx)).
    assert (E2 : T z x y = 0).
    { apply (fsum_zero_term LY (T z x) y); [|exact E1|exact Hy]. intros; apply HT; assumption. }
    rewrite E2, Rmult_0_l. lra. }
  apply Rle_trans with (fsum LX (fun x => fsum LY (fun y =>
     T z x y - fsum LY (T z x) * (fsum LX (fun x' => T z x' y) * / tz)))).
  - right. symmetry.
    rewrite (fsum_ext LX _ (fun x => fsum LY (T z x) - fsum LY (T z x))).
    + rewrite fsum_minus. ring.
    + intros x Hx. rewrite fsum_minus, fsum_scal, fsum_scal_r.
      rewrite <- (fsum_swap LX LY (T z)). fold tz. field. exact E.
  - apply fsum_le. intros x Hx. apply fsum_le. intros y Hy.
    set (px := fsum LY (T z x)). set (py := fsum LX (fun x' => T z x' y)).
    assert (Hp : 0 <= px) by (apply Hzx, Hx). assert (Hq : 0 <= py) by (apply Hzy, Hy).
    assert (H := gibbs_term (T z x y) (px * py / tz) 1 (HT z x y Hz Hx Hy)).
    rewrite ln_1 in H.
    assert (Z1 : px * py / tz = 0 -> T z x y = 0).
    { intros E0. assert (E1 : px * py = 0).
      { replace (px * py) with (px * py / tz * tz) by (field; exact E). rewrite E0. ring. }
      apply Rmult_integral in E1. destruct E1 as [E1|E1].
      - apply (fsum_zero_term LY (T z x) y); [|exact E1|exact Hy]. intros; apply HT; assumption.
      - apply (fsum_zero_term LX (fun x' => T z x' y) x); [|exact E1|exact Hx].
        intros; apply HT; assumption. }
    assert (P1 : 0 <= px * py / tz).
    { apply Rdiv_le_0_compat; [apply Rmult_le_pos; assumption|lra]. }
    specialize (H P1 Z1 ltac:(lra)).
    replace (T z x y * tz / (px * py)) with (T z x y / (px * py / tz)).
    + replace (px * (py * / tz)) with (px * py / tz) by (unfold Rdiv; ring). lra.
    + destruct (Req_dec (px * py) 0) as [E0|E0].
      * rewrite E0. unfold Rdiv. rewrite Rmult_0_l, !Rinv_0. ring.
      * assert (px <> 0) by (intros E3; rewrite E3 in E0; lra).
        assert (py <> 0) by (intros E3; rewrite E3 in E0; lra).
        field. repeat split; assumption.
Qed.

(** [MEM]: both SDPI hypotheses at the level of the two pair laws; theta - B - M and X - B - M. *)
Theorem MEM {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (tau rho : R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  SDPI LT LB JT tau -> SDPI LX LB JX rho -> 0 < rho -> kernel LB LM k ->
  (1 - tau) / rho * MI LX LM (push LB JX k)
  <= CMI LT LB LM (fun th b m => JT th b * k b m).
Proof.
  intros HT HX HB ST SX Hrho Hk.
  assert (NX : 0 <= MI LX LM (push LB JX k)) by (apply MI_nonneg, push_joint; assumption).
  assert (NC : 0 <= CMI LT LB LM (fun th b m => JT th b * k b m)).
  { apply CMI_nonneg. intros z x y Hz Hx Hy. apply Rmult_le_pos; [apply HT|apply Hk]; assumption. }
  destruct (Rle_dec tau 1) as [Ht|Ht].
  - rewrite (chain_rule LT LB LM JT k HT Hk).
    specialize (ST M LM k Hk). specialize (SX M LM k Hk).
    rewrite (MI_ext LB LM (lawBM LX JX k) (lawBM LT JT k)) in SX.
    2:{ intros b m Hb Hm. unfold lawBM. rewrite HB by exact Hb. reflexivity. }
    set (I := MI LB LM (lawBM LT JT k)) in *.
    assert (H : MI LX LM (push LB JX k) / rho <= I).
    { apply Rmult_le_reg_r with rho; [exact Hrho|]. unfold Rdiv.
      rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (H2 := Rmult_le_compat_l (1 - tau) _ _ ltac:(lra) H).
    replace ((1 - tau) / rho * MI LX LM (push LB JX k))
      with ((1 - tau) * (MI LX LM (push LB JX k) / rho)) by (field; lra). lra.
  - assert (0 <= (tau - 1) / rho * MI LX LM (push LB JX k)).
    { apply Rmult_le_pos; [apply Rdiv_le_0_compat; lra|exact NX]. }
    replace ((1 - tau) / rho) with (- ((tau - 1) / rho)) by (field; lra). lra.
Qed.

(** [ACC]: a (randomised) test phi of (x,m) with true rates 1 - alpha and beta. *)

Lemma fsum_prod {X Y} (LX : list X) (LY : list Y) (h : X -> Y -> R) :
  fsum (list_prod LX LY) (fun p => h (fst p) (snd p)) = fsum LX (fun x => fsum LY (h x)).
Proof.
  induction LX as [|x LX IH]; simpl; [reflexivity|]. rewrite <- IH.
  generalize (list_prod LX LY) as rest. clear. intros rest.
  induction LY as [|y LY IH]; simpl; [ring|]. rewrite IH. ring.
Qed.

Theorem ACC {X Y} (LX : list X) (LY : list Y) (G phi : X -> Y -> R) :
  joint LX LY G -> (forall x y, In x LX -> In y LY -> 0 <= phi x y <= 1) ->
  let a := expect2 LX LY G phi in
  let b := expect2 LX LY (fun x y => margX LY G x * margY LX G y) phi in
  0 < b < 1 -> d2 a b <= MI LX LY G.
Proof.
  intros HG Hphi a b Hb.
  set (l := list_prod LX LY). set (R := fun x y => margX LY G x * margY LX G y) in *.
  assert (HGn : forall x y, In x LX -> In y LY -> 0 <= G x y) by apply HG.
  assert (NX : forall x, In x LX -> 0 <= margX LY G x)
    by (intros x Hx; apply fsum_nonneg; intros; apply HGn; assumption).
  assert (NY : forall y, In y LY -> 0 <= margY LX G y)
    by (intros y Hy; apply fsum_nonneg; intros; apply HGn; assumption).
  assert (K := KL_test l (fun p => G (fst p) (snd p)) (fun p => R (fst p) (snd p))
                 (fun p => phi (fst p) (snd p))).
  unfold expect, KL in K. unfold l in K.
  rewrite (fsum_prod LX LY (fun x y => G x y * phi x y)) in K.
  rewrite (fsum_prod LX LY (fun x y => R x y * phi x y)) in K.
  rewrite (fsum_prod LX LY (fun x y => G x y * ln (G x y / R x y))) in K.
  apply K; clear K; try exact Hb.
  - split.
    + intros [x y] H. apply in_prod_iff in H. apply HGn; apply H.
    + rewrite (fsum_prod LX LY G). apply HG.
  - split.
    + intros [x y] H. apply in_prod_iff in H. apply Rmult_le_pos; [apply NX|apply NY]; apply H.
    + rewrite (fsum_prod LX LY R). unfold R.
      rewrite (fsum_ext LX _ (fun x => margX LY G x * 1)).
      * rewrite fsum_scal_r. change (fsum LX (fun a0 => margX LY G a0)) with (fsum LX (margX LY G)).
        rewrite (proj2 (margX_law LX LY G HG)). ring.
      * intros x Hx. rewrite fsum_scal. f_equal. unfold margY.
        rewrite <- (fsum_swap LX LY G). apply HG.
  - intros [x y] H E. apply in_prod_iff in H. simpl in *. unfold R in E.
    apply Rmult_integral in E. destruct E as [E|E].
    + apply (fsum_zero_term LY (G x) y); [|exact E|apply H]. intros; apply HGn; tauto.
    + apply (fsum_zero_term LX (fun x => G x y) x); [|exact E|apply H]. intros; apply HGn; tauto.
  - intros [x y] H. apply in_prod_iff in H. apply Hphi; apply H.
Qed.
