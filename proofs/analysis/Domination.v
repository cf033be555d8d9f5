(** [DOMINATION] for finite alphabets: what every learner needs for one problem it needs for each problem whose samples
    are made from those of the first. *)
From Coq Require Import Reals Lra List FunctionalExtensionality.
From MemAnalysis Require Import Definitions Finite Information Structure Tensor Power Reference Privacy Signs BoolSkew.
Import ListNotations.
Open Scope R_scope.

(** A problem: theta has the law w, the sample the law V theta, a fresh x the law F theta. *)
Definition theta_sample {Th B} (w : Th -> R) (V : Th -> B -> R) (th : Th) (b : B) : R := w th * V th b.
Definition fresh_sample {Th X B} (LT : list Th) (w : Th -> R) (V : Th -> B -> R) (F : Th -> X -> R) (x : X) (b : B) : R :=
  fsum LT (fun th => w th * V th b * F th x).
Definition is_problem {Th X B} (LT : list Th) (LX : list X) (LB : list B) (w : Th -> R) (V : Th -> B -> R) (F : Th -> X -> R)
  : Prop := law LT w /\ kernel LT LB V /\ kernel LT LX F.

(** The second problem is made from the first: a coin c, thrown once, says how theta becomes t c theta, and by which
    channels the sample and the fresh x become those of the second problem. *)
Definition makes {Th' X' B' Th X B} (LT' : list Th') (LX' : list X') (LB' : list B') (w' : Th' -> R) (V' : Th' -> B' -> R)
  (F' : Th' -> X' -> R) (LT : list Th) (LX : list X) (LB : list B) (w : Th -> R) (V : Th -> B -> R) (F : Th -> X -> R) : Prop :=
  exists (C : Type) (LC : list C) (P : C -> R) (t : C -> Th' -> Th) (W : C -> B' -> B -> R) (U : C -> X' -> X -> R),
    law LC P /\ (forall c, In c LC -> kernel LB' LB (W c)) /\ (forall c, In c LC -> kernel LX' LX (U c)) /\
    (forall c th, In c LC -> In th LT' -> In (t c th) LT) /\
    (forall g, fsum LC (fun c => P c * fsum LT' (fun th => w' th * g (t c th))) = fsum LT (fun th => w th * g th)) /\
    (forall c th b, In c LC -> In th LT' -> In b LB -> fsum LB' (fun b' => V' th b' * W c b' b) = V (t c th) b) /\
    (forall c th x, In c LC -> In th LT' -> In x LX -> fsum LX' (fun x' => F' th x' * U c x' x) = F (t c th) x) /\
    (forall c x, In c LC -> In x LX ->
       fsum LX' (fun x' => fsum LT' (fun th => w' th * F' th x') * U c x' x) = fsum LT (fun th => w th * F th x)).

(** An independent coin that is told beside M. *)
Lemma MI_with_coin {B M C} (LB : list B) (LM : list M) (LC : list C) (P : C -> R) (p : B -> R) (G : C -> B -> M -> R) :
  law LC P -> (forall c b, In c LC -> In b LB -> fsum LM (G c b) = p b) ->
  MI LB (list_prod LM LC) (fun b mc => P (snd mc) * G (snd mc) b (fst mc)) = fsum LC (fun c => P c * MI LB LM (G c)).
Proof.
  intros HP Hp. unfold MI.
  assert (E : forall b, In b LB -> margX (list_prod LM LC) (fun b mc => P (snd mc) * G (snd mc) b (fst mc)) b = p b).
  { intros b Hb. unfold margX. rewrite fsum_prod1, fsum_swap. simpl.
    rewrite (fsum_ext LC _ (fun c => P c * p b)) by (intros c Hc; rewrite fsum_scal, Hp by assumption; reflexivity).
    rewrite fsum_scal_r, (proj2 HP). ring. }
  transitivity (fsum LB (fun b => fsum LC (fun c => P c * fsum LM (fun m => G c b m * ln (G c b m / (margX LM (G c) b * margY LB (G c)
    m)))))).
  - apply fsum_ext. intros b Hb. rewrite fsum_prod1, fsum_swap. apply fsum_ext. intros c Hc. rewrite <- fsum_scal.
    apply fsum_ext. intros m Hm. simpl. rewrite (E b Hb). unfold margX. rewrite (Hp c b Hc Hb).
    unfold margY. simpl. rewrite fsum_scal. fold (margY LB (G c) m).
    destruct (Req_dec (P c) 0) as [Z|Z]; [rewrite Z; ring|]. rewrite Rmult_assoc. do 3 f_equal. unfold Rdiv.
    replace (p b * (P c * margY LB (G c) m)) with (P c * (p b * margY LB (G c) m)) by ring.
    rewrite Rinv_mult. set (y := / (p b * margY LB (G c) m)). field. exact Z.
  - rewrite fsum_swap. apply fsum_ext. intros c _. apply fsum_scal.
Qed.

Section Makes.
Context {Th' X' B' Th X B : Type} (LT' : list Th') (LX' : list X') (LB' : list B') (w' : Th' -> R) (V' : Th' -> B' -> R).
Context (F' : Th' -> X' -> R) (LT : list Th) (LX : list X) (LB : list B) (w : Th -> R) (V : Th -> B -> R) (F : Th -> X -> R).
Hypothesis H' : is_problem LT' LX' LB' w' V' F'.
Hypothesis H : is_problem LT LX LB w V F.

Section Learner.
Context {C M : Type} (LC : list C) (P : C -> R) (t : C -> Th' -> Th) (W : C -> B' -> B -> R) (U : C -> X' -> X -> R).
Context (LM : list M) (k : B -> M -> R) (phi : X -> M -> R).
Hypothesis HP : law LC P.
Hypothesis HW : forall c, In c LC -> kernel LB' LB (W c).
Hypothesis HU : forall c, In c LC -> kernel LX' LX (U c).
Hypothesis Ht : forall c th, In c LC -> In th LT' -> In (t c th) LT.
Hypothesis Hw : forall g, fsum LC (fun c => P c * fsum LT' (fun th => w' th * g (t c th))) = fsum LT (fun th => w th * g th).
Hypothesis HV : forall c th b, In c LC -> In th LT' -> In b LB -> fsum LB' (fun b' => V' th b' * W c b' b) = V (t c th) b.
Hypothesis HF : forall c th x, In c LC -> In th LT' -> In x LX -> fsum LX' (fun x' => F' th x' * U c x' x) = F (t c th) x.
Hypothesis Hnull : forall c x, In c LC -> In x LX ->
  fsum LX' (fun x' => fsum LT' (fun th => w' th * F' th x') * U c x' x) = fsum LT (fun th => w th * F th x).
Hypothesis Hk : kernel LB LM k.
Hypothesis Hphi : forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1.

Definition made_learner (b' : B') (mc : M * C) : R := P (snd mc) * kcomp LB (W (snd mc)) k b' (fst mc).
Definition made_test (x' : X') (mc : M * C) : R := fsum LX (fun x => U (snd mc) x' x * phi x (fst mc)).

Lemma made_kernel : kernel LB' (list_prod LM LC) made_learner.
Proof.
  split.
  - intros b' [m c] Hb Hm. apply in_prod_iff in Hm. apply Rmult_le_pos; [apply HP; tauto|].
    apply (kcomp_kernel LB LB' LM (W c) k (HW c (proj2 Hm)) Hk); tauto.
  - intros b' Hb. rewrite fsum_prod1, fsum_swap, <- (proj2 HP). apply fsum_ext. intros c Hc. unfold made_learner. simpl.
    rewrite fsum_scal. rewrite (proj2 (kcomp_kernel LB LB' LM (W c) k (HW c Hc) Hk) b' Hb). ring.
Qed.

Lemma made_test_range x' mc : In x' LX' -> In mc (list_prod LM LC) -> 0 <= made_test x' mc <= 1.
Proof.
  intros Hx Hmc. destruct mc as [m c]. apply in_prod_iff in Hmc. unfold made_test. simpl. split.
  - apply fsum_nonneg. intros x Hx'. apply Rmult_le_pos; [apply (HU c (proj2 Hmc)); assumption|apply Hphi; tauto].
  - rewrite <- (proj2 (HU c (proj2 Hmc)) x' Hx). apply fsum_le. intros x Hx'.
    assert (N := proj1 (HU c (proj2 Hmc)) x' x Hx Hx'). specialize (Hphi x m Hx' (proj1 Hmc)). nra.
Qed.

(** The law of M given theta, in both problems. *)
Definition output_given (th : Th) (m : M) : R := fsum LB (fun b => V th b * k b m).

Lemma made_told c th m : In c LC -> In th LT' ->
  fsum LB' (fun b' => V' th b' * made_learner b' (m, c)) = P c * output_given (t c th) m.
Proof.
  intros Hc Hth. unfold made_learner, output_given, kcomp. simpl.
  rewrite (fsum_ext LB' _ (fun b' => fsum LB (fun b => P c * (V' th b' * W c b' b * k b m)))).
  - rewrite fsum_swap, <- fsum_scal. apply fsum_ext. intros b Hb. rewrite fsum_scal, fsum_scal_r, HV by assumption. ring.
  - intros b' _. rewrite <- Rmult_assoc, <- fsum_scal. apply fsum_ext. intros; ring.
Qed.

Lemma push_fresh {T X1 B1 M1} (L : list T) (LB1 : list B1) (w1 : T -> R) (V1 : T -> B1 -> R) (F1 : T -> X1 -> R) (k1 : B1 -> M1 -> R) x m :
  push LB1 (fresh_sample L w1 V1 F1) k1 x m = fsum L (fun th => w1 th * F1 th x * fsum LB1 (fun b => V1 th b * k1 b m)).
Proof.
  unfold push, fresh_sample. rewrite (fsum_ext LB1 _ (fun b => fsum L (fun th => w1 th * F1 th x * (V1 th b * k1 b m)))).
  - rewrite fsum_swap. apply fsum_ext. intros th _. apply fsum_scal.
  - intros b _. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring.
Qed.

Lemma made_hits : expect2 LX' (list_prod LM LC) (push LB' (fresh_sample LT' w' V' F') made_learner) made_test
  = expect2 LX LM (push LB (fresh_sample LT w V F) k) phi.
Proof.
  set (g := fun th => fsum LX (fun x => fsum LM (fun m => F th x * output_given th m * phi x m))).
  transitivity (fsum LT (fun th => w th * g th)).
  - rewrite <- Hw. unfold expect2.
    rewrite (fsum_ext LX' _ (fun x' => fsum LC (fun c => P c * fsum LT' (fun th => w' th * fsum LM (fun m =>
      F' th x' * output_given (t c th) m * made_test x' (m, c)))))).
    + rewrite fsum_swap. apply fsum_ext. intros c Hc. rewrite fsum_scal. f_equal. rewrite fsum_swap. apply fsum_ext. intros th Hth.
      rewrite fsum_scal. f_equal. unfold g. rewrite fsum_swap, (fsum_swap LX LM). apply fsum_ext. intros m Hm. unfold made_test. simpl.
      rewrite (fsum_ext LX' _ (fun x' => fsum LX (fun x => F' th x' * U c x' x * (output_given (t c th) m * phi x m))))
        by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros x Hx. rewrite fsum_scal_r, HF by assumption. ring.
    + intros x' _. rewrite fsum_prod1, fsum_swap. apply fsum_ext. intros c Hc. rewrite (fsum_ext LT' _ (fun th => fsum LM (fun m =>
        w' th * (F' th x' * output_given (t c th) m * made_test x' (m, c))))) by (intros; symmetry; apply fsum_scal).
      rewrite fsum_swap, <- fsum_scal. apply fsum_ext. intros m _. rewrite push_fresh, <- fsum_scal_r, <- fsum_scal. apply fsum_ext.
      intros th Hth. rewrite (made_told c th m Hc Hth). ring.
  - unfold expect2, g. rewrite (fsum_ext LX (fun x => fsum LM _) (fun x => fsum LM (fun m => fsum LT (fun th =>
      w th * (F th x * output_given th m * phi x m))))).
    + rewrite (fsum_ext LX _ (fun x => fsum LT (fun th => fsum LM (fun m => w th * (F th x * output_given th m * phi x m)))))
        by (intros; apply fsum_swap).
      rewrite fsum_swap. apply fsum_ext. intros th _. rewrite <- fsum_scal. apply fsum_ext. intros x _. symmetry. apply fsum_scal.
    + intros x _. apply fsum_ext. intros m _. rewrite push_fresh, <- fsum_scal_r. apply fsum_ext. intros; unfold output_given; ring.
Qed.

Lemma margX_fresh {T X1 B1 M1} (L : list T) (LB1 : list B1) (LM1 : list M1) (w1 : T -> R) (V1 : T -> B1 -> R) (F1 : T -> X1 -> R)
  (k1 : B1 -> M1 -> R) x : kernel L LB1 V1 -> kernel LB1 LM1 k1 ->
  margX LM1 (push LB1 (fresh_sample L w1 V1 F1) k1) x = fsum L (fun th => w1 th * F1 th x).
Proof.
  intros H1 H2. unfold margX. rewrite (fsum_ext LM1 _ (fun m => fsum L (fun th => w1 th * F1 th x * fsum LB1 (fun b => V1 th b * k1 b m))))
    by (intros; apply push_fresh).
  rewrite fsum_swap. apply fsum_ext. intros th Hth. rewrite fsum_scal, fsum_swap.
  rewrite (fsum_ext LB1 _ (V1 th)) by (intros b Hb; rewrite fsum_scal, (proj2 H2 b Hb); ring).
  rewrite (proj2 H1 th Hth). ring.
Qed.

Lemma margY_fresh {T X1 B1 M1} (L : list T) (LX1 : list X1) (LB1 : list B1) (w1 : T -> R) (V1 : T -> B1 -> R) (F1 : T -> X1 -> R)
  (k1 : B1 -> M1 -> R) m : kernel L LX1 F1 ->
  margY LX1 (push LB1 (fresh_sample L w1 V1 F1) k1) m = fsum L (fun th => w1 th * fsum LB1 (fun b => V1 th b * k1 b m)).
Proof.
  intros H1. unfold margY. rewrite (fsum_ext LX1 _ (fun x => fsum L (fun th => w1 th * F1 th x * fsum LB1 (fun b => V1 th b * k1 b m))))
    by (intros; apply push_fresh).
  rewrite fsum_swap. apply fsum_ext. intros th Hth. rewrite fsum_scal_r, fsum_scal, (proj2 H1 th Hth). ring.
Qed.

Lemma made_alarms :
  let G' := push LB' (fresh_sample LT' w' V' F') made_learner in
  let G := push LB (fresh_sample LT w V F) k in
  expect2 LX' (list_prod LM LC) (fun x m => margX (list_prod LM LC) G' x * margY LX' G' m) made_test
  = expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi.
Proof.
  intros G' G. unfold expect2.
  transitivity (fsum LC (fun c => P c * fsum LT' (fun th => w' th * fsum LX (fun x => fsum LM (fun m =>
    fsum LT (fun th => w th * F th x) * output_given (t c th) m * phi x m))))).
  - rewrite (fsum_ext LX' _ (fun x' => fsum LC (fun c => P c * fsum LT' (fun th => w' th * fsum LM (fun m =>
      fsum LT' (fun th => w' th * F' th x') * output_given (t c th) m * made_test x' (m, c)))))).
    + rewrite fsum_swap. apply fsum_ext. intros c Hc. rewrite fsum_scal. f_equal. rewrite fsum_swap. apply fsum_ext. intros th Hth.
      rewrite fsum_scal. f_equal. rewrite fsum_swap, (fsum_swap LX LM). apply fsum_ext. intros m Hm. unfold made_test. simpl.
      rewrite (fsum_ext LX' _ (fun x' => fsum LX (fun x => fsum LT' (fun th => w' th * F' th x') * U c x' x * (output_given (t c th) m *
        phi x m))))
        by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros x Hx. rewrite fsum_scal_r, Hnull by assumption. ring.
    + intros x' _. rewrite fsum_prod1, fsum_swap. apply fsum_ext. intros c Hc. rewrite (fsum_ext LT' _ (fun th => fsum LM (fun m =>
        w' th * (fsum LT' (fun th => w' th * F' th x') * output_given (t c th) m * made_test x' (m, c))))) by (intros; symmetry;
          apply fsum_scal).
      rewrite fsum_swap, <- fsum_scal. apply fsum_ext. intros m _. unfold G'.
      rewrite (margX_fresh LT' LB' (list_prod LM LC) w' V' F' made_learner x' (proj1 (proj2 H')) made_kernel).
      rewrite (margY_fresh LT' LX' LB' w' V' F' made_learner (m, c) (proj2 (proj2 H'))).
      rewrite <- !fsum_scal, <- fsum_scal_r. apply fsum_ext. intros th Hth. rewrite (made_told c th m Hc Hth). ring.
  - rewrite (Hw (fun th => fsum LX (fun x => fsum LM (fun m => fsum LT (fun th => w th * F th x) * output_given th m * phi x m)))).
    rewrite (fsum_ext LT _ (fun th => fsum LX (fun x => w th * fsum LM (fun m => fsum LT (fun th => w th * F th x) * output_given th m *
      phi x m))))
      by (intros; symmetry; apply fsum_scal).
    rewrite fsum_swap. apply fsum_ext. intros x Hx.
    rewrite (fsum_ext LT _ (fun th => fsum LM (fun m => w th * (fsum LT (fun th => w th * F th x) * output_given th m * phi x m))))
      by (intros; symmetry; apply fsum_scal).
    rewrite fsum_swap. apply fsum_ext. intros m Hm. unfold G.
    rewrite (margX_fresh LT LB LM w V F k x (proj1 (proj2 H)) Hk), (margY_fresh LT LX LB w V F k m (proj2 (proj2 H))).
    rewrite <- fsum_scal, <- fsum_scal_r. apply fsum_ext. intros th _. unfold output_given. ring.
Qed.

Lemma row_joint {T B1 M1} (L : list T) (LB1 : list B1) (LM1 : list M1) (V1 : T -> B1 -> R) (k1 : B1 -> M1 -> R) th :
  kernel L LB1 V1 -> kernel LB1 LM1 k1 -> In th L -> joint LB1 LM1 (fun b m => V1 th b * k1 b m).
Proof.
  intros H1 H2 Hth. apply (kernel_joint LB1 LM1 (V1 th) k1); [|exact H2].
  split; [intros b Hb; apply H1; assumption|apply H1, Hth].
Qed.

Lemma made_kept :
  CMI LT' LB' (list_prod LM LC) (fun th b m => theta_sample w' V' th b * made_learner b m)
  <= CMI LT LB LM (fun th b m => theta_sample w V th b * k b m).
Proof.
  unfold theta_sample. destruct H' as [L' [KV' KF']]. destruct H as [L [KV KF]].
  rewrite (CMI_ext LT' LB' _ _ (fun th b m => w' th * (V' th b * made_learner b m))) by (intros; ring).
  rewrite (CMI_ext LT LB _ _ (fun th b m => w th * (V th b * k b m))) by (intros; ring).
  rewrite (CMI_weighted LT' LB' _ w' (fun th b m => V' th b * made_learner b m) L')
    by (intros th Hth; apply (row_joint LT'); [exact KV'|apply made_kernel|exact Hth]).
  rewrite (CMI_weighted LT LB _ w (fun th b m => V th b * k b m) L) by (intros th Hth; apply (row_joint LT); assumption).
  rewrite <- (Hw (fun th => MI LB LM (fun b m => V th b * k b m))).
  rewrite (fsum_ext LC _ (fun c => fsum LT' (fun th => P c * (w' th * MI LB LM (fun b m => V (t c th) b * k b m)))))
    by (intros; symmetry; apply fsum_scal).
  rewrite fsum_swap. apply fsum_le. intros th Hth.
  rewrite (fsum_ext LC _ (fun c => w' th * (P c * MI LB LM (fun b m => V (t c th) b * k b m)))) by (intros; ring).
  rewrite fsum_scal. apply Rmult_le_compat_l; [apply L', Hth|].
  rewrite (MI_ext LB' (list_prod LM LC) _ (fun b mc => P (snd mc) * (V' th b * kcomp LB (W (snd mc)) k b (fst mc))))
    by (intros; unfold made_learner; ring).
  rewrite (MI_with_coin LB' LM LC P (V' th) (fun c b m => V' th b * kcomp LB (W c) k b m) HP).
  2:{ intros c b Hc Hb. rewrite fsum_scal, (proj2 (kcomp_kernel LB LB' LM (W c) k (HW c Hc) Hk) b Hb). ring. }
  apply fsum_le. intros c Hc. apply Rmult_le_compat_l; [apply HP, Hc|].
  assert (HJ : joint LB' LB (fun b' b => V' th b' * W c b' b)) by (apply (row_joint LT'); [exact KV'|apply HW, Hc|exact Hth]).
  assert (S := SDPI_one LB' LB _ HJ M LM k Hk). rewrite Rmult_1_l in S.
  rewrite (MI_ext LB' LM _ (push LB (fun b' b => V' th b' * W c b' b) k)).
  - apply Rle_trans with (1 := S). right. apply MI_ext. intros b m Hb Hm. unfold lawBM, margY. rewrite HV by assumption. reflexivity.
  - intros b' m _ _. unfold kcomp, push. rewrite <- fsum_scal. apply fsum_ext. intros; ring.
Qed.
End Learner.

Theorem needs_of_made E v : makes LT' LX' LB' w' V' F' LT LX LB w V F ->
  needs LT' LX' LB' (theta_sample w' V') (fresh_sample LT' w' V' F') E v ->
  needs LT LX LB (theta_sample w V) (fresh_sample LT w V F) E v.
Proof.
  intros (C & LC & P & t & W & U & HP & HW & HU & Ht & Hw & HV & HF & Hnull) N M LM k phi Hk Hphi G HE.
  apply Rle_trans with (2 := made_kept LC P t W LM k HP HW Hw HV Hk).
  apply (N (M * C)%type (list_prod LM LC) (made_learner P W k) (made_test U phi)).
  - apply made_kernel; assumption.
  - intros x m. apply made_test_range; assumption.
  - cbv zeta. rewrite (made_hits LC P t W U LM k phi Hw HV HF).
    rewrite (made_alarms LC P t W U LM k phi HP HW Hw HV Hnull Hk). exact HE.
Qed.
End Makes.

(** ** Independent coordinates, each made by itself *)

Lemma fsum_times {X Y} (LX : list X) (LY : list Y) (f : X -> R) (g : Y -> R) :
  fsum (list_prod LX LY) (fun p => f (fst p) * g (snd p)) = fsum LX f * fsum LY g.
Proof. rewrite fsum_prod1, <- fsum_scal_r. apply fsum_ext. intros x _. apply (fsum_scal LY (f x) g). Qed.

Lemma prod_kernel {B1 M1 B2 M2} (L1 : list B1) (N1 : list M1) (L2 : list B2) (N2 : list M2) k1 k2 :
  kernel L1 N1 k1 -> kernel L2 N2 k2 -> kernel (list_prod L1 L2) (list_prod N1 N2) (prodJ k1 k2).
Proof.
  intros H1 H2. split.
  - intros [b1 b2] [m1 m2] Hb Hm. apply in_prod_iff in Hb. apply in_prod_iff in Hm.
    apply Rmult_le_pos; [apply H1|apply H2]; tauto.
  - intros [b1 b2] Hb. apply in_prod_iff in Hb. unfold prodJ. simpl. rewrite fsum_times.
    rewrite (proj2 H1) by tauto. rewrite (proj2 H2) by tauto. ring.
Qed.

Definition both {A1 A2} (w1 : A1 -> R) (w2 : A2 -> R) (a : A1 * A2) : R := w1 (fst a) * w2 (snd a).

Lemma makes_pair {Th1' X1' B1' Th1 X1 B1 Th2' X2' B2' Th2 X2 B2 : Type} (LT1' : list Th1') (LX1' : list X1') (LB1' : list B1')
  w1' V1' F1' (LT1 : list Th1) (LX1 : list X1) (LB1 : list B1) w1 V1 F1 (LT2' : list Th2') (LX2' : list X2') (LB2' : list B2')
  w2' V2' F2' (LT2 : list Th2) (LX2 : list X2) (LB2 : list B2) w2 V2 F2 :
  makes LT1' LX1' LB1' w1' V1' F1' LT1 LX1 LB1 w1 V1 F1 -> makes LT2' LX2' LB2' w2' V2' F2' LT2 LX2 LB2 w2 V2 F2 ->
  makes (list_prod LT1' LT2') (list_prod LX1' LX2') (list_prod LB1' LB2') (both w1' w2') (prodJ V1' V2') (prodJ F1' F2')
    (list_prod LT1 LT2) (list_prod LX1 LX2) (list_prod LB1 LB2) (both w1 w2) (prodJ V1 V2) (prodJ F1 F2).
Proof.
  intros (C1 & LC1 & P1 & t1 & W1 & U1 & HP1 & HW1 & HU1 & Ht1 & Hw1 & HV1 & HF1 & Hn1).
  intros (C2 & LC2 & P2 & t2 & W2 & U2 & HP2 & HW2 & HU2 & Ht2 & Hw2 & HV2 & HF2 & Hn2).
  exists (C1 * C2)%type, (list_prod LC1 LC2), (both P1 P2), (fun c th => (t1 (fst c) (fst th), t2 (snd c) (snd th))),
    (fun c => prodJ (W1 (fst c)) (W2 (snd c))), (fun c => prodJ (U1 (fst c)) (U2 (snd c))).
  repeat apply conj.
  - intros [c1 c2] Hc. apply in_prod_iff in Hc. apply Rmult_le_pos; [apply HP1|apply HP2]; tauto.
  - unfold both. rewrite fsum_times, (proj2 HP1), (proj2 HP2). ring.
  - intros [c1 c2] Hc. apply in_prod_iff in Hc. apply prod_kernel; [apply HW1|apply HW2]; tauto.
  - intros [c1 c2] Hc. apply in_prod_iff in Hc. apply prod_kernel; [apply HU1|apply HU2]; tauto.
  - intros [c1 c2] [th1 th2] Hc Hth. apply in_prod_iff in Hc. apply in_prod_iff in Hth.
    apply in_prod; [apply Ht1|apply Ht2]; tauto.
  - intros g. rewrite !fsum_prod1. unfold both. simpl.
    rewrite (fsum_ext LT1 _ (fun th1 => w1 th1 * fsum LT2 (fun th2 => w2 th2 * g (th1, th2))))
      by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
    rewrite <- Hw1. apply fsum_ext. intros c1 _.
    rewrite (fsum_ext LT1' (fun th => w1' th * _) (fun th1 => w1' th1 * fsum LC2 (fun c2 => P2 c2 * fsum LT2' (fun th2 =>
      w2' th2 * g (t1 c1 th1, t2 c2 th2))))) by (intros th1 _; rewrite (Hw2 (fun th2 => g (t1 c1 th1, th2))); reflexivity).
    rewrite <- fsum_scal.
    rewrite (fsum_ext LT1' _ (fun th1 => fsum LC2 (fun c2 => P1 c1 * w1' th1 * P2 c2 * fsum LT2' (fun th2 => w2' th2 * g (t1 c1 th1,
      t2 c2 th2)))))
      by (intros; rewrite <- !fsum_scal; apply fsum_ext; intros; ring).
    rewrite fsum_swap. apply fsum_ext. intros c2 _. rewrite fsum_prod1, <- fsum_scal. apply fsum_ext. intros th1 _. simpl.
    rewrite <- !fsum_scal. apply fsum_ext. intros; ring.
  - intros [c1 c2] [th1 th2] [b1 b2] Hc Hth Hb. apply in_prod_iff in Hc. apply in_prod_iff in Hth. apply in_prod_iff in Hb.
    unfold prodJ. simpl. rewrite <- HV1, <- HV2, <- fsum_times by tauto. apply fsum_ext. intros; ring.
  - intros [c1 c2] [th1 th2] [x1 x2] Hc Hth Hx. apply in_prod_iff in Hc. apply in_prod_iff in Hth. apply in_prod_iff in Hx.
    unfold prodJ. simpl. rewrite <- HF1, <- HF2, <- fsum_times by tauto. apply fsum_ext. intros; ring.
  - intros [c1 c2] [x1 x2] Hc Hx. apply in_prod_iff in Hc. apply in_prod_iff in Hx.
    assert (E : forall A1 A2 Y1 Y2 (L1 : list A1) (L2 : list A2) u1 u2 (G1 : A1 -> Y1 -> R) (G2 : A2 -> Y2 -> R) y1 y2,
      fsum (list_prod L1 L2) (fun th => both u1 u2 th * prodJ G1 G2 th (y1, y2))
      = fsum L1 (fun th => u1 th * G1 th y1) * fsum L2 (fun th => u2 th * G2 th y2)).
    { intros. rewrite <- fsum_times. apply fsum_ext. intros [a1 a2] _. unfold both, prodJ. simpl. ring. }
    rewrite E, <- (Hn1 c1 x1), <- (Hn2 c2 x2), <- fsum_times by tauto. apply fsum_ext. intros [x1' x2'] _. rewrite E.
    unfold prodJ. simpl. ring.
Qed.

Lemma makes_power {Th' X' B' Th X B} (LT' : list Th') (LX' : list X') (LB' : list B') w' V' F' (LT : list Th) (LX : list X)
  (LB : list B) w V F d : makes LT' LX' LB' w' V' F' LT LX LB w V F ->
  makes (pwlist LT' d) (pwlist LX' d) (pwlist LB' d) (pwP w' d) (pwJ V' d) (pwJ F' d)
    (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwP w d) (pwJ V d) (pwJ F d).
Proof.
  intros H. induction d as [|d IH].
  - exists unit, [tt], (fun _ => 1), (fun _ _ => tt), (fun _ _ _ => 1), (fun _ _ _ => 1).
    unfold law, nonneg, kernel. simpl. repeat split; intros; simpl; try lra; auto.
  - apply (makes_pair LT' LX' LB' w' V' F' LT LX LB w V F (pwlist LT' d) (pwlist LX' d) (pwlist LB' d) (pwP w' d) (pwJ V' d) (pwJ F' d)
      (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwP w d) (pwJ V d) (pwJ F d) H IH).
Qed.

Lemma pw_kernel {B M} (LB : list B) (LM : list M) k d : kernel LB LM k -> kernel (pwlist LB d) (pwlist LM d) (pwJ k d).
Proof.
  intros H. induction d as [|d IH]; simpl; [|apply prod_kernel; assumption].
  split; [intros; lra|intros; simpl; ring].
Qed.

Lemma pw_problem {Th X B} (LT : list Th) (LX : list X) (LB : list B) w V F d : is_problem LT LX LB w V F ->
  is_problem (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwP w d) (pwJ V d) (pwJ F d).
Proof. intros [H1 [H2 H3]]. split; [apply pwP_law, H1|split; apply pw_kernel; assumption]. Qed.

Lemma pw_theta_sample {Th B} (w : Th -> R) (V : Th -> B -> R) d : pwJ (theta_sample w V) d = theta_sample (pwP w d) (pwJ V d).
Proof.
  induction d as [|d IH]; apply functional_extensionality; intros th; apply functional_extensionality; intros b.
  - unfold theta_sample. simpl. ring.
  - change (theta_sample w V (fst th) (fst b) * pwJ (theta_sample w V) d (snd th) (snd b)
      = pwP w (S d) th * (V (fst th) (fst b) * pwJ V d (snd th) (snd b))).
    rewrite IH. unfold theta_sample. simpl. ring.
Qed.

Lemma pw_fresh_sample {Th X B} (LT : list Th) (w : Th -> R) (V : Th -> B -> R) (F : Th -> X -> R) d :
  pwJ (fresh_sample LT w V F) d = fresh_sample (pwlist LT d) (pwP w d) (pwJ V d) (pwJ F d).
Proof.
  induction d as [|d IH]; apply functional_extensionality; intros x; apply functional_extensionality; intros b.
  - change (1 = 1 * 1 * 1 + 0). ring.
  - destruct x as [x1 x2], b as [b1 b2]. change (fresh_sample LT w V F x1 b1 * pwJ (fresh_sample LT w V F) d x2 b2
      = fsum (list_prod LT (pwlist LT d)) (fun th => pwP w (S d) th * pwJ V (S d) th (b1, b2) * pwJ F (S d) th (x1, x2))).
    rewrite IH. unfold fresh_sample. rewrite <- fsum_times. apply fsum_ext. intros [t ts] _.
    simpl. unfold prodJ. simpl. ring.
Qed.

Theorem needs_of_copies {Th' X' B' Th X B} (LT' : list Th') (LX' : list X') (LB' : list B') w' V' F' (LT : list Th) (LX : list X)
  (LB : list B) w V F d E v : is_problem LT' LX' LB' w' V' F' -> is_problem LT LX LB w V F ->
  makes LT' LX' LB' w' V' F' LT LX LB w V F ->
  needs (pwlist LT' d) (pwlist LX' d) (pwlist LB' d) (pwJ (theta_sample w' V') d) (pwJ (fresh_sample LT' w' V' F') d) E v ->
  needs (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwJ (theta_sample w V) d) (pwJ (fresh_sample LT w V F) d) E v.
Proof.
  intros H' H HM. rewrite !pw_theta_sample, !pw_fresh_sample.
  apply needs_of_made; [apply pw_problem, H'|apply pw_problem, H|apply makes_power, HM].
Qed.

(** The same the other way round: a learner of the problem that is made is one of the problem that it is made from. *)
Theorem some_of_copies {Th' X' B' Th X B} (LT' : list Th') (LX' : list X') (LB' : list B') w' V' F' (LT : list Th) (LX : list X)
  (LB : list B) w V F d accurate v : is_problem LT' LX' LB' w' V' F' -> is_problem LT LX LB w V F ->
  makes LT' LX' LB' w' V' F' LT LX LB w V F ->
  some_learner LT LX LB (theta_sample w V) (fresh_sample LT w V F) d accurate v ->
  some_learner LT' LX' LB' (theta_sample w' V') (fresh_sample LT' w' V' F') d accurate v.
Proof.
  intros H' H HM. unfold some_learner. rewrite !pw_theta_sample, !pw_fresh_sample. intros (M & LM & k & phi & Hk & Hphi & HA & HV).
  apply (pw_problem _ _ _ _ _ _ d) in H', H. apply (makes_power _ _ _ _ _ _ _ _ _ _ _ _ d) in HM.
  destruct HM as (C & LC & P & t & W & U & HP & HW & HU & Ht & Hw & HVc & HF & Hnull).
  exists (M * C)%type, (list_prod LM LC), (made_learner (pwlist LB d) P W k), (made_test (pwlist LX d) U phi).
  split; [apply (made_kernel (pwlist LB' d)); assumption|]. split; [intros x m; apply (made_test_range (pwlist LX' d)); assumption|].
  cbv zeta. split.
  - rewrite (made_hits _ _ _ _ _ _ _ _ _ _ _ _ LC P t W U LM k phi Hw HVc HF).
    rewrite (made_alarms _ _ _ _ _ _ _ _ _ _ _ _ H' H LC P t W U LM k phi HP HW Hw HVc Hnull Hk). exact HA.
  - apply Rle_trans with (2 := HV). apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; rewrite <- ln_1; apply ln_increasing; lra|].
    apply (made_kept _ _ _ _ _ _ _ _ _ _ _ _ H' H LC P t W LM k HP HW Hw HVc Hk).
Qed.

(** ** Looks at a sign *)

Lemma LBool_kernel {A} (L : list A) (f : A -> bool -> R) : (forall a x, In a L -> 0 <= f a x) ->
  (forall a, In a L -> f a true + f a false = 1) -> kernel L LBool f.
Proof. intros H1 H2. split; [intros a x Ha _; apply H1, Ha|intros a Ha; specialize (H2 a Ha); simpl; lra]. Qed.

Lemma looks_problem {Th} (LT : list Th) prior (view : Th -> bool -> R) n : law LT prior -> (forall th, In th LT -> law LBool (view th)) ->
  is_problem LT LBool (pwlist LBool n) prior (fun th => pwP (view th) n) view.
Proof.
  intros H1 H2. split; [exact H1|split].
  - split; [intros th b Hth Hb; apply (pwP_law LBool (view th) n (H2 th Hth)), Hb|intros th Hth; apply (pwP_law LBool (view th) n (H2 th
    Hth))].
  - split; [intros th x Hth Hx; apply (H2 th Hth), Hx|intros th Hth; apply (H2 th Hth)].
Qed.

(** Each look passes a channel. *)
Lemma looks_through (f f' : bool -> R) (k : bool -> bool -> R) n b :
  (forall x, f' true * k true x + f' false * k false x = f x) ->
  fsum (pwlist LBool n) (fun c => pwP f' n c * pwJ k n c b) = pwP f n b.
Proof.
  intros H. induction n as [|n IH]; [simpl; ring|]. destruct b as [x b]. rewrite fsum_words.
  rewrite (fsum_ext _ _ (fun c => f x * (pwP f' n c * pwJ k n c b))).
  - rewrite fsum_scal, IH. reflexivity.
  - intros c _. rewrite <- H. simpl. unfold prodJ. simpl. ring.
Qed.

Definition same_sign (x y : bool) : R := if Bool.eqb x y then 1 else 0.

(** One sample may be ignored. *)
Lemma ignore_one {Th} (LT : list Th) prior (view : Th -> bool -> R) n : law LT prior -> (forall th, In th LT -> law LBool (view th)) ->
  makes LT LBool (pwlist LBool (S n)) prior (fun th => pwP (view th) (S n)) view
    LT LBool (pwlist LBool n) prior (fun th => pwP (view th) n) view.
Proof.
  intros H1 H2. exists unit, [tt], (fun _ => 1), (fun _ th => th), (fun _ c b => pwJ same_sign n (snd c) b), (fun _ => same_sign).
  assert (K : kernel LBool LBool same_sign)
    by (apply LBool_kernel; intros; unfold same_sign; destruct a; try destruct x; simpl; lra).
  assert (E : forall f x, f true * same_sign true x + f false * same_sign false x = f x) by (intros f x; unfold same_sign; destruct x;
    simpl; ring).
  repeat apply conj.
  - intros c _; lra.
  - simpl; ring.
  - intros _ _. split; intros c; [intros b _ Hb|intros _]; apply (pw_kernel LBool LBool same_sign n K); try exact Hb; apply in_words.
  - intros _ _. exact K.
  - auto.
  - intros g. simpl. ring.
  - intros _ th b _ Hth _. rewrite fsum_words. simpl. rewrite <- (looks_through (view th) (view th) same_sign n b (E (view th))).
    apply fsum_ext. intros c _. assert (S1 := proj2 (H2 th Hth)). simpl in S1.
    replace (view th true) with (1 - view th false) by lra. ring.
  - intros _ th x _ _ _. simpl. rewrite <- (E (view th) x). ring.
  - intros _ x _ _. simpl. rewrite <- (E (fun y => fsum LT (fun th => prior th * view th y)) x). ring.
Qed.

Theorem fewer_looks {Th} (LT : list Th) prior (view : Th -> bool -> R) n n' d E v : law LT prior ->
  (forall th, In th LT -> law LBool (view th)) -> (n <= n')%nat ->
  looks_need LT prior view n' d E v -> looks_need LT prior view n d E v.
Proof.
  intros H1 H2 Hn. induction Hn as [|n' Hn IH]; [auto|]. intros N. apply IH.
  apply (needs_of_copies LT LBool (pwlist LBool (S n')) prior (fun th => pwP (view th) (S n')) view LT LBool (pwlist LBool n') prior
    (fun th => pwP (view th) n') view d E v); [apply looks_problem; assumption|apply looks_problem; assumption|apply ignore_one;
      assumption|exact N].
Qed.

Lemma signs_problem l n : 0 < l < 1 ->
  is_problem LBool LBool (pwlist LBool n) (fun _ => / 2) (fun th => pwP (sign_look l th) n) (sign_look l).
Proof. intros Hl. apply looks_problem; [apply fair_law|intros; apply sign_look_law; lra]. Qed.

(** Signs are turned round with a chance. *)
Lemma turn_round l l' n : 0 < l <= l' -> l' < 1 ->
  makes LBool LBool (pwlist LBool n) (fun _ => / 2) (fun th => pwP (sign_look l' th) n) (sign_look l')
    LBool LBool (pwlist LBool n) (fun _ => / 2) (fun th => pwP (sign_look l th) n) (sign_look l).
Proof.
  intros Hl Hl'.
  exists unit, [tt], (fun _ => 1), (fun _ th => th), (fun _ => pwJ (sign_look (l / l')) n), (fun _ => sign_look (l / l')).
  assert (R := blur_range l l' Hl).
  assert (K : kernel LBool LBool (sign_look (l / l')))
    by (apply LBool_kernel; intros; unfold sign_look; destruct a; try destruct x; simpl; lra).
  repeat apply conj.
  - intros c _; lra.
  - simpl; ring.
  - intros _ _. apply pw_kernel, K.
  - intros _ _. exact K.
  - auto.
  - intros g. simpl. ring.
  - intros _ th b _ _ _. apply looks_through. intros x. apply blurred_look, Hl.
  - intros _ th x _ _ _. rewrite <- (blurred_look l l' Hl th x). simpl. ring.
  - intros _ x _ _. unfold sign_look. destruct x; simpl; field; lra.
Qed.

Theorem weaker_signs l l' n d E v : 0 < l <= l' -> l' < 1 ->
  looks_need LBool (fun _ => / 2) (sign_look l') n d E v ->
  looks_need LBool (fun _ => / 2) (sign_look l) n d E v.
Proof.
  intros Hl Hl'. apply needs_of_copies; [apply signs_problem; lra|apply signs_problem; lra|apply turn_round; assumption].
Qed.

(** A learner for fewer and weaker signs is one for more and stronger signs. *)
Theorem some_of_fewer l l' n n' d accurate v : 0 < l <= l' -> l' < 1 -> (n <= n')%nat ->
  some_learner LBool LBool (pwlist LBool n) (bool_target l n) (bool_fresh l n) d accurate v ->
  some_learner LBool LBool (pwlist LBool n') (bool_target l' n') (bool_fresh l' n') d accurate v.
Proof.
  intros Hl Hl' Hn H. induction Hn as [|n' Hn IH].
  - revert H. apply some_of_copies; [apply signs_problem; lra|apply signs_problem; lra|apply turn_round; assumption].
  - revert IH. apply (some_of_copies LBool LBool (pwlist LBool (S n')) (fun _ => / 2)
      (fun th => pwP (sign_look l' th) (S n')) (sign_look l') LBool LBool (pwlist LBool n') (fun _ => / 2)
      (fun th => pwP (sign_look l' th) n')
      (sign_look l')); [apply signs_problem; lra
      |apply signs_problem; lra|apply ignore_one; [apply fair_law|intros; apply sign_look_law; lra]].
Qed.

Lemma sparse_look_law th : law LBool (sparse_look th).
Proof. split; [intros x _; destruct th as [[]|], x; simpl; lra|destruct th as [[]|]; simpl; field]. Qed.

Theorem sparser_signs p p' n d E v : 0 < p <= p' -> p' < 1 ->
  looks_need LSparse (sparse_prior p') sparse_look n d E v ->
  looks_need LSparse (sparse_prior p) sparse_look n d E v.
Proof.
  intros Hp Hp'.
  assert (HR : 0 < p / p' <= 1).
  { split; [apply Rdiv_lt_0_compat; lra|]. apply (Rmult_le_reg_r p'); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (HL : forall q, 0 < q < 1 -> law LSparse (sparse_prior q))
    by (intros q Hq; split; [intros [[]|] _; simpl; lra|simpl; field]).
  apply (needs_of_copies LSparse LBool (pwlist LBool n) (sparse_prior p') (fun th => pwP (sparse_look th) n) sparse_look LSparse LBool
    (pwlist LBool n) (sparse_prior p) (fun th => pwP (sparse_look th) n) sparse_look d E v).
  - apply looks_problem; [apply HL; lra|intros; apply sparse_look_law].
  - apply looks_problem; [apply HL; lra|intros; apply sparse_look_law].
  - set (mask := fun c x y : bool => if c then same_sign x y else / 2).
    exists bool, LBool, (fun c : bool => if c then p / p' else 1 - p / p'), (fun (c : bool) th => if c then th else None),
      (fun c => pwJ (mask c) n), mask.
    assert (K : forall c, kernel LBool LBool (mask c))
      by (intros c; apply LBool_kernel; intros; unfold mask, same_sign; destruct c, a; try destruct x; simpl; lra).
    assert (E1 : forall c th x, sparse_look th true * mask c true x + sparse_look th false * mask c false x
                              = sparse_look (if c then th else None) x).
    { intros c th x. unfold mask, same_sign. destruct c, th as [[]|], x; simpl; field. }
    repeat apply conj.
    + intros [] _; lra.
    + simpl; ring.
    + intros c _. apply pw_kernel, K.
    + intros c _. apply K.
    + intros c th _ _. destruct c, th as [[]|]; simpl; auto.
    + intros g. simpl. field. lra.
    + intros c th b _ _ _. apply looks_through. intros x. apply E1.
    + intros c th x _ _ _. rewrite <- (E1 c th x). simpl. ring.
    + intros c x _ _. unfold mask, same_sign. destruct c, x; simpl; field.
Qed.
