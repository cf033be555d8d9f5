(** [MIX]: clusters add up, and weak duality distributes the error over them. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Accuracy Tensor Power Reference Privacy Feasible Direct Chi2 Signs.
Import ListNotations.
Open Scope R_scope.

(** Conditional information of a learner, term by term. *)
Lemma CMI_kernel {Th B M} (LT : list Th) (LB : list B) (LM : list M) (J : Th -> B -> R) (k : B -> M -> R) :
  kernel LB LM k ->
  CMI LT LB LM (fun th b m => J th b * k b m)
  = fsum LT (fun th => fsum LB (fun b => fsum LM (fun m => J th b * k b m *
      ln (J th b * k b m / (J th b * push LB J k th m / margX LB J th))))).
Proof.
  intros Hk. unfold CMI. apply fsum_ext. intros th _. apply fsum_ext. intros b Hb. apply fsum_ext. intros m _.
  f_equal. f_equal. rewrite fsum_scal, (proj2 Hk b Hb), Rmult_1_r.
  rewrite (fsum_ext LB (fun x => fsum LM (fun y => J th x * k x y)) (J th))
    by (intros x Hx; rewrite fsum_scal, (proj2 Hk x Hx); ring).
  change (fsum LB (J th)) with (margX LB J th). change (fsum LB (fun x => J th x * k x m)) with (push LB J k th m).
  unfold Rdiv. rewrite (Rinv_mult (J th b * push LB J k th m) (/ margX LB J th)), Rinv_inv. ring.
Qed.

(** It is convex in the learner. *)
Lemma CMI_convex {Th B C M} (LT : list Th) (LB : list B) (LC : list C) (LM : list M) (J : Th -> B -> R)
  (P : C -> R) (f : C -> B -> M -> R) : joint LT LB J -> law LC P -> (forall c, In c LC -> kernel LB LM (f c)) ->
  CMI LT LB LM (fun th b m => J th b * fsum LC (fun c => P c * f c b m))
  <= fsum LC (fun c => P c * CMI LT LB LM (fun th b m => J th b * f c b m)).
Proof.
  intros HJ HP Hf.
  assert (HK : kernel LB LM (fun b m => fsum LC (fun c => P c * f c b m))).
  { split.
    - intros b m Hb Hm. apply fsum_nonneg. intros c Hc. apply Rmult_le_pos; [apply HP, Hc|apply (Hf c Hc); assumption].
    - intros b Hb. rewrite fsum_swap, <- (proj2 HP). apply fsum_ext. intros c Hc. rewrite fsum_scal, (proj2 (Hf c Hc) b Hb). ring. }
  rewrite (CMI_kernel LT LB LM J _ HK).
  rewrite (fsum_ext LC _ (fun c => P c * fsum LT (fun th => fsum LB (fun b => fsum LM (fun m => J th b * f c b m *
      ln (J th b * f c b m / (J th b * push LB J (f c) th m / margX LB J th)))))))
    by (intros c Hc; rewrite (CMI_kernel LT LB LM J _ (Hf c Hc)); reflexivity).
  rewrite (fsum_ext LC _ (fun c => fsum LT (fun th => P c * fsum LB (fun b => fsum LM (fun m => J th b * f c b m *
      ln (J th b * f c b m / (J th b * push LB J (f c) th m / margX LB J th)))))))
    by (intros; rewrite fsum_scal; reflexivity).
  rewrite (fsum_swap LC LT). apply fsum_le. intros th Ht.
  rewrite (fsum_ext LC _ (fun c => fsum LB (fun b => P c * fsum LM (fun m => J th b * f c b m *
      ln (J th b * f c b m / (J th b * push LB J (f c) th m / margX LB J th))))))
    by (intros; rewrite fsum_scal; reflexivity).
  rewrite (fsum_swap LC LB). apply fsum_le. intros b Hb.
  rewrite (fsum_ext LC _ (fun c => fsum LM (fun m => P c * (J th b * f c b m *
      ln (J th b * f c b m / (J th b * push LB J (f c) th m / margX LB J th))))))
    by (intros; rewrite fsum_scal; reflexivity).
  rewrite (fsum_swap LC LM). apply fsum_le. intros m Hm.
  assert (NJ : forall b, In b LB -> 0 <= J th b) by (intros; apply HJ; assumption).
  assert (Np : 0 <= margX LB J th) by (apply fsum_nonneg; exact NJ).
  set (p := margX LB J th) in *.
  assert (Ip : 0 <= / p) by (destruct (Req_dec p 0) as [Z|Z]; [rewrite Z, Rinv_0; lra|left; apply Rinv_0_lt_compat; lra]).
  assert (Npush : forall c, In c LC -> 0 <= push LB J (f c) th m).
  { intros c Hc. apply fsum_nonneg. intros x Hx. apply Rmult_le_pos; [apply NJ, Hx|apply (Hf c Hc); assumption]. }
  set (a := fun c => P c * (J th b * f c b m)). set (d := fun c => P c * (J th b * push LB J (f c) th m / p)).
  assert (Ea : J th b * fsum LC (fun c => P c * f c b m) = fsum LC a).
  { rewrite <- fsum_scal. apply fsum_ext. intros; unfold a; ring. }
  assert (Ed : J th b * push LB J (fun b m => fsum LC (fun c => P c * f c b m)) th m / p = fsum LC d).
  { unfold push. rewrite (fsum_ext LB _ (fun x => fsum LC (fun c => P c * (J th x * f c x m))))
      by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
    rewrite fsum_swap. unfold Rdiv. rewrite Rmult_assoc, <- fsum_scal_r, <- fsum_scal. apply fsum_ext. intros c _.
    rewrite fsum_scal. unfold d, push, Rdiv. ring. }
  rewrite Ea, Ed. apply Rle_trans with (fsum LC (fun c => a c * ln (a c / d c))).
  - apply log_sum.
    + intros c Hc. repeat apply Rmult_le_pos; [apply HP, Hc|apply NJ, Hb|apply (Hf c Hc); assumption].
    + intros c Hc. repeat apply Rmult_le_pos; [apply HP, Hc|apply NJ, Hb|apply Npush, Hc|exact Ip].
    + intros c Hc E. unfold a, d, Rdiv in *. destruct (Req_dec (P c) 0) as [Z|Z]; [rewrite Z; ring|].
      destruct (Req_dec (J th b) 0) as [Y|Y]; [rewrite Y; ring|].
      assert (Pp : p <> 0).
      { intros Z0. apply Y. apply (fsum_zero_term LB (J th) b NJ Z0 Hb). }
      assert (E1 : push LB J (f c) th m = 0).
      { apply Rmult_eq_reg_l with (P c * J th b * / p);
          [rewrite Rmult_0_r, <- E; ring|].
        repeat apply Rmult_integral_contrapositive_currified; try assumption. apply Rinv_neq_0_compat, Pp. }
      assert (E2 := fsum_zero_term LB (fun x => J th x * f c x m) b
        ltac:(intros x Hx; apply Rmult_le_pos; [apply NJ, Hx|apply (Hf c Hc); assumption]) E1 Hb). cbv beta in E2.
      rewrite E2. ring.
  - right. apply fsum_ext. intros c _. unfold a, d.
    destruct (Req_dec (P c) 0) as [Z|Z]; [rewrite Z; ring|].
    replace (P c * (J th b * f c b m) / (P c * (J th b * push LB J (f c) th m / p)))
      with (J th b * f c b m / (J th b * push LB J (f c) th m / p)); [ring|].
    unfold Rdiv. rewrite (Rinv_mult (P c)). set (z := / (J th b * push LB J (f c) th m * / p)).
    replace (P c * (J th b * f c b m) * (/ P c * z)) with (P c * / P c * (J th b * f c b m * z)) by ring.
    rewrite Rinv_r by exact Z. ring.
Qed.

(** Two clusters: what is kept about both is at least what is kept about each, with the learner that sees it. *)
Lemma two_clusters {T1 B1 T2 B2 M} (LT1 : list T1) (LB1 : list B1) (LT2 : list T2) (LB2 : list B2) (LM : list M)
  J1 J2 (k : B1 * B2 -> M -> R) : joint LT1 LB1 J1 -> joint LT2 LB2 J2 -> kernel (list_prod LB1 LB2) LM k ->
  CMI LT1 LB1 LM (fun th b m => J1 th b * k1 LT2 LB2 J2 k b m)
  + CMI LT2 LB2 LM (fun th b m => J2 th b * fsum LB1 (fun b1 => margY LT1 J1 b1 * k (b1, b) m))
  <= CMI (list_prod LT1 LT2) (list_prod LB1 LB2) LM (fun th b m => prodJ J1 J2 th b * k b m).
Proof.
  intros H1 H2 Hk.
  rewrite (chain_rule (list_prod LT1 LT2) (list_prod LB1 LB2) LM (prodJ J1 J2) k (prodJ_joint LT1 LB1 LT2 LB2 J1 J2 H1 H2) Hk).
  assert (ST := target_split LT1 LB1 LT2 LB2 LM J1 J2 k H1 H2 Hk).
  rewrite (source_split LT1 LB1 LT2 LB2 LM J1 J2 k H1 H2 Hk).
  rewrite (chain_rule LT1 LB1 LM J1 _ H1 (k1_kernel LB1 LT2 LB2 LM J2 k H2 Hk)).
  assert (C := CMI_convex LT2 LB2 LB1 LM J2 (margY LT1 J1) (second k) H2 (margY_law LT1 LB1 J1 H1)
    (fun b Hb => second_kernel LB1 LB2 LM k Hk b Hb)).
  rewrite (fsum_ext LB1 _ (fun b => margY LT1 J1 b * MI LB2 LM (lawBM LT2 J2 (second k b))
      - margY LT1 J1 b * MI LT2 LM (push LB2 J2 (second k b)))) in C.
  2:{ intros b Hb. rewrite (chain_rule LT2 LB2 LM J2 _ H2 (second_kernel LB1 LB2 LM k Hk b Hb)). ring. }
  rewrite fsum_minus in C.
  change (CMI LT2 LB2 LM (fun th b m => J2 th b * fsum LB1 (fun c => margY LT1 J1 c * second k c b m)))
    with (CMI LT2 LB2 LM (fun th b m => J2 th b * fsum LB1 (fun b1 => margY LT1 J1 b1 * k (b1, b) m))) in C.
  lra.
Qed.

Lemma rest_kernel {T1 B1 B2 M} (LT1 : list T1) (LB1 : list B1) (LB2 : list B2) (LM : list M) J1 (k : B1 * B2 -> M -> R) :
  joint LT1 LB1 J1 -> kernel (list_prod LB1 LB2) LM k ->
  kernel LB2 LM (fun b m => fsum LB1 (fun b1 => margY LT1 J1 b1 * k (b1, b) m)).
Proof.
  intros H1 Hk. split.
  - intros b m Hb Hm. apply fsum_nonneg. intros c Hc.
    apply Rmult_le_pos; [apply (margY_nonneg LT1 LB1 J1 H1 c Hc)|apply Hk; [apply in_prod|]; assumption].
  - intros b Hb. rewrite fsum_swap, <- (proj2 (margY_law LT1 LB1 J1 H1)). apply fsum_ext. intros c Hc.
    rewrite fsum_scal, (proj2 Hk (c, b)) by (apply in_prod; assumption). ring.
Qed.

(** Any number of clusters. *)
Lemma clusters_joint {Th B} k : forall (LT : nat -> list Th) (L : nat -> list B) J,
  (forall j, (j < k)%nat -> joint (LT j) (L j) (J j)) -> joint (cluster_words k LT) (cluster_words k L) (cluster_law k J).
Proof.
  induction k as [|k IH]; intros LT L J H; simpl.
  - split; [intros; lra|simpl; ring].
  - apply prodJ_joint; [apply H; lia|].
    apply (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j))). intros j Hj. apply H. lia.
Qed.

Lemma seen_kernel {Th B M} (LM : list M) k : forall (LT : nat -> list Th) (L : nat -> list B) J f,
  (forall j, (j < k)%nat -> joint (LT j) (L j) (J j)) -> kernel (cluster_words k L) LM f ->
  forall j, (j < k)%nat -> kernel (L j) LM (seen_by LT k L J f j).
Proof.
  induction k as [|k IH]; intros LT L J f H Hf j Hj; [lia|].
  assert (H' : forall j, (j < k)%nat -> joint (LT (S j)) (L (S j)) (J (S j))) by (intros; apply H; lia).
  assert (C := clusters_joint k (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j)) H').
  destruct j as [|j]; simpl.
  - exact (k1_kernel (L O) _ (cluster_words k (fun j => L (S j))) LM _ f C Hf).
  - apply (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j))); [exact H'| |lia].
    apply (rest_kernel (LT O) (L O) (cluster_words k (fun j => L (S j))) LM (J O) f (H O ltac:(lia)) Hf).
Qed.

Theorem clusters_add {Th B M} (LM : list M) k : forall (LT : nat -> list Th) (L : nat -> list B) J f,
  (forall j, (j < k)%nat -> joint (LT j) (L j) (J j)) -> kernel (cluster_words k L) LM f ->
  fsum (seq 0 k) (fun j => CMI (LT j) (L j) LM (fun th b m => J j th b * seen_by LT k L J f j b m))
  <= CMI (cluster_words k LT) (cluster_words k L) LM (fun th w m => cluster_law k J th w * f w m).
Proof.
  induction k as [|k IH]; intros LT L J f H Hf.
  - simpl fsum at 1. apply CMI_nonneg. intros z x m _ Hx Hm. simpl. rewrite Rmult_1_l. apply Hf; assumption.
  - assert (H' : forall j, (j < k)%nat -> joint (LT (S j)) (L (S j)) (J (S j))) by (intros; apply H; lia).
    assert (H0 := H O ltac:(lia)). rewrite fsum_seq_S.
    set (g := fun w m => fsum (L O) (fun b => margY (LT O) (J O) b * f (b, w) m)).
    assert (Hg := rest_kernel (LT O) (L O) (cluster_words k (fun j => L (S j))) LM (J O) f H0 Hf).
    specialize (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j)) g H' Hg).
    assert (T := two_clusters (LT O) (L O) (cluster_words k (fun j => LT (S j))) (cluster_words k (fun j => L (S j))) LM (J O)
      (cluster_law k (fun j => J (S j))) f H0 (clusters_joint k _ _ _ H') Hf).
    apply Rle_trans with (2 := T). apply Rplus_le_compat; [|exact IH]. right. reflexivity.
Qed.

(** ** Errors *)

Lemma error_nonneg {X M} (LX : list X) (LM : list M) G phi : joint LX LM G ->
  (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) -> 0 <= mean_error LX LM G phi.
Proof.
  intros HG Hphi. unfold mean_error, expect2.
  assert (A : fsum LX (fun x => fsum LM (fun m => G x m * phi x m)) <= 1).
  { rewrite <- (proj2 HG). apply fsum_le. intros x Hx. apply fsum_le. intros m Hm.
    assert (N := proj1 HG x m Hx Hm). specialize (Hphi x m Hx Hm). nra. }
  assert (B : 0 <= fsum LX (fun x => fsum LM (fun m => margX LM G x * margY LX G m * phi x m))).
  { apply fsum_nonneg. intros x Hx. apply fsum_nonneg. intros m Hm. specialize (Hphi x m Hx Hm).
    apply Rmult_le_pos; [|lra]. apply Rmult_le_pos; apply fsum_nonneg; intros; apply HG; assumption. }
  lra.
Qed.

(** Without information every test errs half the time. *)
Theorem unseen_error {X B M} (LX : list X) (LB : list B) (LM : list M) JX k phi : joint LX LB JX -> kernel LB LM k ->
  says_nothing LX LB JX -> mean_error LX LM (push LB JX k) phi = / 2.
Proof.
  intros HJ Hk HN. unfold mean_error.
  replace (expect2 LX LM (fun x m => margX LM (push LB JX k) x * margY LX (push LB JX k) m) phi)
    with (expect2 LX LM (push LB JX k) phi); [field|].
  apply fsum_ext. intros x Hx. apply fsum_ext. intros m Hm. f_equal.
  rewrite (push_margX LX LB LM JX k Hk x Hx), (push_margY LX LB JX k m). unfold push, margY at 1, lawBM.
  rewrite <- fsum_scal. apply fsum_ext. intros b Hb. rewrite (HN x b Hx Hb). ring.
Qed.

(** ** Costs of one cluster *)

Lemma kept_nonneg {Th B M} (LT : list Th) (LB : list B) (LM : list M) JT k : joint LT LB JT -> kernel LB LM k ->
  0 <= CMI LT LB LM (fun th b m => JT th b * k b m).
Proof. intros HT Hk. apply CMI_nonneg. intros th b m Ht Hb Hm. apply Rmult_le_pos; [apply HT|apply Hk]; assumption. Qed.

Section Costs.
Context {Th X B : Type} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R).
Hypothesis HT : joint LT LB JT.
Hypothesis HX : joint LX LB JX.

Lemma cost_of_nothing z : says_nothing LX LB JX -> cost_at_least LT LX LB JT JX z (z / 2).
Proof.
  intros Hn M LM k phi Hk Hphi. rewrite (unseen_error LX LB LM JX k phi HX Hk Hn).
  assert (N := kept_nonneg LT LB LM JT k HT Hk). lra.
Qed.

(** A bound for each error below 1/2, from there on z/2. *)
Lemma cost_of_errors z psi : 0 <= z -> psi <= z / 2 ->
  (forall x, 0 <= x < / 2 -> needs LT LX LB JT JX (fun alpha beta => (alpha + beta) / 2 <= x) (psi - z * x)) ->
  cost_at_least LT LX LB JT JX z psi.
Proof.
  intros Hz Hhalf H M LM k phi Hk Hphi. assert (N := kept_nonneg LT LB LM JT k HT Hk).
  assert (E0 := error_nonneg LX LM _ phi (push_joint LX LB LM JX k HX Hk) Hphi).
  set (e := mean_error LX LM (push LB JX k) phi) in *. destruct (Rlt_dec e (/ 2)) as [Le|Le].
  - assert (K := H e (conj E0 Le) M LM k phi Hk Hphi (Rle_refl e)). lra.
  - assert (z * / 2 <= z * e) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Theorem cost_of_cells z psi : 0 <= z -> psi <= z / 2 ->
  (forall x, 0 <= x < / 2 -> exists low high v, low <= x <= high /\ psi <= v + z * low /\
     needs LT LX LB JT JX (fun alpha beta => (alpha + beta) / 2 <= high) v) ->
  cost_at_least LT LX LB JT JX z psi.
Proof.
  intros Hz Hhalf H. apply cost_of_errors; [exact Hz|exact Hhalf|]. intros x Hx M LM k phi Hk Hphi G HE.
  destruct (H x Hx) as [low [high [v [Hc [Hv HN]]]]].
  assert (K := HN M LM k phi Hk Hphi (Rle_trans _ _ _ HE (proj2 Hc))).
  assert (z * low <= z * x) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** c phi, c a factor of memorization. *)
Theorem cost_of_bound vajda z psi : 0 <= z -> below_phi vajda -> cluster_bound LT LX LB JT JX vajda z psi ->
  cost_at_least LT LX LB JT JX z psi.
Proof.
  intros Hz Hv [Hhalf [Hn|[c [[Hc Hm] Hpsi]]]].
  { intros M LM k phi Hk Hphi. assert (C := cost_of_nothing z Hn M LM k phi Hk Hphi). lra. }
  apply cost_of_errors; [exact Hz|exact Hhalf|].
  intros x Hx M LM k phi Hk Hphi G HE. assert (HG := push_joint LX LB LM JX k HX Hk).
  change (mean_error LX LM G phi <= x) in HE. assert (E0 := error_nonneg LX LM G phi HG Hphi).
  set (e := mean_error LX LM G phi) in *.
  assert (A : vajda e <= MI LX LM G).
  { apply (ACC_AVG LX LM G phi HG Hphi e (vajda e)); [lra|unfold e, mean_error; lra|]. intros b Hb. apply Hv; lra. }
  assert (V2 := Rmult_le_compat_l c _ _ Hc A). specialize (Hm M LM k Hk). fold G in Hm. specialize (Hpsi e ltac:(lra)).
  assert (z * e <= z * x) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** A line k - s x below phi, which is 0 at 1/2. *)
Theorem cost_of_line vajda c k s : mem_factor LT LX LB JT JX c -> below_phi vajda -> 0 <= s ->
  (forall x, 0 <= x < / 2 -> k - s * x <= vajda x) -> k <= s / 2 -> cost_at_least LT LX LB JT JX (c * s) (c * k).
Proof.
  intros Hc Hv Hs Hl Hk. assert (C := proj1 Hc). apply (cost_of_bound vajda); [apply Rmult_le_pos; assumption|exact Hv|].
  split; [assert (H := Rmult_le_compat_l c _ _ C Hk); lra|]. right. exists c. split; [exact Hc|]. intros x Hx.
  assert (H := Rmult_le_compat_l c _ _ C (Hl x Hx)). lra.
Qed.

(** The test that says the opposite. *)
Lemma opposite_error {M} (LM : list M) G (phi : X -> M -> R) : joint LX LM G ->
  mean_error LX LM G (fun x m => 1 - phi x m) = 1 - mean_error LX LM G phi.
Proof.
  intros HG. unfold mean_error, expect2.
  assert (E : forall F : X -> M -> R, fsum LX (fun x => fsum LM (F x)) = 1 ->
    fsum LX (fun x => fsum LM (fun m => F x m * (1 - phi x m))) = 1 - fsum LX (fun x => fsum LM (fun m => F x m * phi x m))).
  { intros F HF. transitivity (fsum LX (fun x => fsum LM (F x)) - fsum LX (fun x => fsum LM (fun m => F x m * phi x m)));
      [|rewrite HF; reflexivity].
    rewrite <- fsum_minus. apply fsum_ext. intros x _. rewrite <- fsum_minus. apply fsum_ext. intros; ring. }
  rewrite (E G (proj2 HG)), (E (fun x m => margX LM G x * margY LX G m)); [field|].
  rewrite (fsum_ext LX _ (fun x => margX LM G x * 1)).
  - rewrite fsum_scal_r. replace (fsum LX (margX LM G)) with 1; [ring|]. symmetry. apply (margX_law LX LM G HG).
  - intros x _. rewrite fsum_scal. f_equal. apply (margY_law LX LM G HG).
Qed.

(** It is enough to look at errors up to 1/2. *)
Lemma cost_up_to_half z psi : 0 <= z ->
  (forall M (LM : list M) k phi, kernel LB LM k -> (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) ->
     mean_error LX LM (push LB JX k) phi <= / 2 ->
     psi <= CMI LT LB LM (fun th b m => JT th b * k b m) + z * mean_error LX LM (push LB JX k) phi) ->
  cost_at_least LT LX LB JT JX z psi.
Proof.
  intros Hz H M LM k phi Hk Hphi. destruct (Rle_dec (mean_error LX LM (push LB JX k) phi) (/ 2)) as [L|L].
  { apply H; assumption. }
  assert (E := opposite_error LM (push LB JX k) phi (push_joint LX LB LM JX k HX Hk)).
  assert (C := H M LM k (fun x m => 1 - phi x m) Hk ltac:(intros x m Hx Hm; specialize (Hphi x m Hx Hm); lra) ltac:(lra)).
  rewrite E in C. set (e := mean_error LX LM (push LB JX k) phi) in *.
  assert (z * (1 - e) <= z * e) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** Costs are concave in the price, and do not decrease, with slopes of at most 1/2. *)
Theorem cost_concave s t p q a : 0 <= a <= 1 -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX t q ->
  cost_at_least LT LX LB JT JX ((1 - a) * s + a * t) ((1 - a) * p + a * q).
Proof.
  intros Ha Hp Hq M LM k phi Hk Hphi. specialize (Hp M LM k phi Hk Hphi). specialize (Hq M LM k phi Hk Hphi).
  apply (Rmult_le_compat_l (1 - a)) in Hp; [|lra]. apply (Rmult_le_compat_l a) in Hq; [|lra]. lra.
Qed.

Theorem cost_slope s z p : 0 <= z -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX z (p + Rmin 0 ((z - s) / 2)).
Proof.
  intros Hz Hp. apply cost_up_to_half; [exact Hz|]. intros M LM k phi Hk Hphi He.
  assert (E0 := error_nonneg LX LM _ phi (push_joint LX LB LM JX k HX Hk) Hphi). specialize (Hp M LM k phi Hk Hphi).
  set (e := mean_error LX LM (push LB JX k) phi) in *.
  assert (H : Rmin 0 ((z - s) / 2) <= (z - s) * e); [|lra]. destruct (Rle_dec s z) as [L|L].
  - apply Rle_trans with (1 := Rmin_l _ _). apply Rmult_le_pos; lra.
  - apply Rle_trans with (1 := Rmin_r _ _). nra.
Qed.
End Costs.

(** ** The mixture, each cluster with alphabets of its own. i is what is known of the clusters of the samples. *)

Theorem MIX_COST {Th X B M I} (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
  (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
  (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (psi : I -> nat -> R)
  (nu e : R) :
  law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
  (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
  0 <= nu ->
  (forall i j, In i LI -> (j < k)%nat ->
     joint (LT j) (L i j) (JT i j) /\ cost_at_least (LT j) (LX j) (L i j) (JT i j) (JX i j) (nu * freq j) (psi i j)) ->
  fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))) <= e ->
  fsum LI (fun i => P i * fsum (seq 0 k) (psi i)) - nu * e
  <= fsum LI (fun i => P i * CMI (cluster_words k LT) (cluster_words k (L i)) LM
       (fun th w m => cluster_law k (JT i) th w * f i w m)).
Proof.
  intros HP Hf Hphi Hnu H He. assert (He2 := Rmult_le_compat_l nu _ _ Hnu He).
  rewrite <- fsum_scal in He2.
  enough (fsum LI (fun i => P i * fsum (seq 0 k) (psi i)) - fsum LI (fun i => nu * (P i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))))
    <= fsum LI (fun i => P i * CMI (cluster_words k LT) (cluster_words k (L i)) LM
       (fun th w m => cluster_law k (JT i) th w * f i w m))) by lra.
  rewrite <- fsum_minus. apply fsum_le. intros i Hi.
  assert (HJ : forall j, (j < k)%nat -> joint (LT j) (L i j) (JT i j)) by (intros j Hj; apply (H i j Hi Hj)).
  assert (C := clusters_add LM k LT (L i) (JT i) (f i) HJ (Hf i Hi)).
  rewrite <- Rmult_assoc, (Rmult_comm nu), Rmult_assoc, <- Rmult_minus_distr_l.
  apply Rmult_le_compat_l; [apply HP, Hi|]. apply Rle_trans with (2 := C).
  rewrite <- fsum_scal, <- fsum_minus. apply fsum_le. intros j Hj. apply in_seq in Hj.
  assert (K := proj2 (H i j Hi ltac:(lia)) M LM _ (phi j) (seen_kernel LM k LT (L i) (JT i) (f i) HJ (Hf i Hi) j ltac:(lia))
    (fun x m Hx Hm => Hphi j x m ltac:(lia) Hx Hm)). lra.
Qed.

Theorem MIX {Th X B M I} (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
  (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
  (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (psi : I -> nat -> R)
  (vajda : R -> R) (nu e : R) :
  law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
  (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
  0 <= nu -> below_phi vajda ->
  (forall i j, In i LI -> (j < k)%nat -> 0 <= freq j /\
     joint (LT j) (L i j) (JT i j) /\ joint (LX j) (L i j) (JX i j) /\
     cluster_bound (LT j) (LX j) (L i j) (JT i j) (JX i j) vajda (nu * freq j) (psi i j)) ->
  fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))) <= e ->
  fsum LI (fun i => P i * fsum (seq 0 k) (psi i)) - nu * e
  <= fsum LI (fun i => P i * CMI (cluster_words k LT) (cluster_words k (L i)) LM
       (fun th w m => cluster_law k (JT i) th w * f i w m)).
Proof.
  intros HP Hf Hphi Hnu Hv H. apply MIX_COST; try assumption. intros i j Hi Hj.
  destruct (H i j Hi Hj) as [HF [HT [HX HC]]]. split; [exact HT|].
  apply (cost_of_bound (LT j) (LX j) (L i j) (JT i j) (JX i j) HT HX vajda); try assumption. apply Rmult_le_pos; assumption.
Qed.

(** The error that too little information forces: e i j is at most every error for which the samples of cluster j tell enough. *)
Lemma cluster_error {X B M} (LX : list X) (LB : list B) (LM : list M) JX (k : B -> M -> R) (phi : X -> M -> R) vajda e :
  joint LX LB JX -> kernel LB LM k -> (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) -> below_phi vajda -> e <= / 2 ->
  says_nothing LX LB JX \/ (forall x, 0 <= x < e -> MI LX LB JX < vajda x) ->
  e <= mean_error LX LM (push LB JX k) phi.
Proof.
  intros HX Hk Hphi Hv He [Hn|Hi]; [rewrite (unseen_error LX LB LM JX k phi HX Hk Hn); lra|].
  assert (HG := push_joint LX LB LM JX k HX Hk). assert (E0 := error_nonneg LX LM _ phi HG Hphi).
  set (x := mean_error LX LM (push LB JX k) phi) in *. apply Rnot_lt_le. intros Hlt.
  specialize (Hi x (conj E0 Hlt)). assert (D := data_processing LX LB LM JX k HX Hk).
  assert (A : vajda x <= MI LX LM (push LB JX k)); [|lra].
  apply (ACC_AVG LX LM _ phi HG Hphi x (vajda x)); [lra|unfold x, mean_error; lra|]. intros b Hb. apply Hv; lra.
Qed.

Lemma error_of_information {X B} (LX : list X) (LB : list B) JX vajda e : joint LX LB JX -> below_phi vajda -> e <= / 2 ->
  says_nothing LX LB JX \/ (forall x, 0 <= x < e -> MI LX LB JX < vajda x) -> error_at_least LX LB JX e.
Proof. intros HX Hv He Hi M LM k phi Hk Hphi. exact (cluster_error LX LB LM JX k phi vajda e HX Hk Hphi Hv He Hi). Qed.

Theorem MIX_FEASIBLE {Th X B M I} (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
  (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
  (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (e : I -> nat -> R) :
  law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
  (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
  (forall i j, In i LI -> (j < k)%nat -> 0 <= freq j /\ joint (LT j) (L i j) (JT i j) /\ error_at_least (LX j) (L i j) (JX i j) (e i j)) ->
  fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j * e i j))
  <= fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
       mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))).
Proof.
  intros HP Hf Hphi H. apply fsum_le. intros i Hi. apply Rmult_le_compat_l; [apply HP, Hi|]. apply fsum_le. intros j Hj.
  apply in_seq in Hj. destruct (H i j Hi ltac:(lia)) as [HF [HT HE]]. apply Rmult_le_compat_l; [exact HF|].
  apply HE.
  - apply seen_kernel; [intros j' Hj'; apply (H i j' Hi Hj')|apply Hf, Hi|lia].
  - intros x m. apply Hphi. lia.
Qed.

(** A line below phi says how large the error is. *)
Lemma error_of_line (vajda : R -> R) (k s i e : R) : 0 < s -> (forall x, 0 <= x < / 2 -> k - s * x <= vajda x) -> e <= / 2 ->
  e <= (k - i) / s -> forall x, 0 <= x < e -> i < vajda x.
Proof.
  intros Hs H He Hi x Hx. specialize (H x ltac:(lra)). apply (Rmult_le_compat_r s) in Hi; [|lra].
  replace ((k - i) / s * s) with (k - i) in Hi by (field; lra). nra.
Qed.

(** No term is negative, so any may be dropped, all but the singletons for instance. *)
Theorem cluster_bound_0 {Th X B} (LT : list Th) (LX : list X) (LB : list B) JT JX vajda z psi : 0 <= z ->
  (forall x, 0 <= x < / 2 -> 0 <= vajda x) -> cluster_bound LT LX LB JT JX vajda z psi ->
  cluster_bound LT LX LB JT JX vajda z 0.
Proof.
  intros Hz Hv [H1 [H2|[c [Hc H2]]]]; (split; [lra|]); [left; exact H2|right]. exists c. split; [exact Hc|].
  intros x Hx. specialize (Hv x Hx). assert (0 <= c * vajda x) by (apply Rmult_le_pos; [apply Hc|exact Hv]). nra.
Qed.

Lemma factor_of_SDPI {Th X B} (LT : list Th) (LX : list X) (LB : list B) JT JX tau rho : joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) -> tau <= 1 -> 0 < rho ->
  SDPI LT LB JT tau -> SDPI LX LB JX rho -> mem_factor LT LX LB JT JX ((1 - tau) / rho).
Proof.
  intros HT HX HB Ht Hr ST SX. split; [apply Rdiv_le_0_compat; lra|]. intros M LM k Hk.
  apply (MEM LT LX LB LM JT JX k tau rho); assumption.
Qed.

(** The number of n draws that pass a test is binomial. *)
Theorem hits_binomial {X} (l : list X) (f : X -> R) (test : X -> bool) n g : law l f ->
  let a := fsum l (fun x => if test x then f x else 0) in
  fsum (pwlist l n) (fun b => pwP f n b * g (hits test n b))
  = fsum (seq 0 (S n)) (fun m => INR (choose n m) * a ^ m * (1 - a) ^ (n - m) * g m).
Proof.
  intros [_ Sf] a. revert g. induction n as [|n IH]; intros g; [simpl; ring|].
  change (fsum (list_prod l (pwlist l n)) (fun b => pwP f (S n) b * g (hits test (S n) b)) =
    fsum (seq 0 (S (S n))) (fun m => INR (choose (S n) m) * a ^ m * (1 - a) ^ (S n - m) * g m)).
  rewrite fsum_prod1. simpl pwP. simpl hits. simpl fst. simpl snd.
  transitivity (a * fsum (pwlist l n) (fun b => pwP f n b * g (S (hits test n b)))
    + (1 - a) * fsum (pwlist l n) (fun b => pwP f n b * g (hits test n b))).
  - rewrite (fsum_ext l _ (fun x => (if test x then f x else 0) * fsum (pwlist l n) (fun b => pwP f n b * g (S (hits test n b)))
      + (f x - (if test x then f x else 0)) * fsum (pwlist l n) (fun b => pwP f n b * g (hits test n b)))).
    + rewrite fsum_plus, !fsum_scal_r, fsum_minus, Sf. reflexivity.
    + intros x _. rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros b _. destruct (test x); ring.
  - rewrite (IH (fun m => g (S m))), (IH g). rewrite (fsum_seq_S (S n)).
    rewrite (fsum_ext (seq 0 (S n)) (fun m => INR (choose (S n) (S m)) * a ^ S m * (1 - a) ^ (S n - S m) * g (S m))
      (fun m => a * (INR (choose n m) * a ^ m * (1 - a) ^ (n - m) * g (S m))
                + INR (choose n (S m)) * a ^ S m * (1 - a) ^ (n - m) * g (S m))).
    2:{ intros m _. change (choose (S n) (S m)) with (choose n m + choose n (S m))%nat. rewrite plus_INR.
        replace (S n - S m)%nat with (n - m)%nat by lia. simpl pow. ring. }
    rewrite fsum_plus, fsum_scal. rewrite (fsum_seq_S n (fun m => INR (choose n m) * a ^ m * (1 - a) ^ (n - m) * g m)).
    rewrite (fsum_seq_last n (fun m => INR (choose n (S m)) * a ^ S m * (1 - a) ^ (n - m) * g (S m))).
    rewrite (choose_above n (S n)) by lia.
    rewrite (fsum_ext (seq 0 n) (fun m => INR (choose n (S m)) * a ^ S m * (1 - a) ^ (n - m) * g (S m))
      (fun m => (1 - a) * (INR (choose n (S m)) * a ^ S m * (1 - a) ^ (n - S m) * g (S m)))).
    2:{ intros m Hm. apply in_seq in Hm. replace (n - m)%nat with (S (n - S m)) by lia. simpl pow. ring. }
    rewrite fsum_scal. assert (C : choose n 0 = 1%nat) by (destruct n; reflexivity). rewrite C.
    replace (S n - 0)%nat with (S n) by lia. replace (n - 0)%nat with n by lia. simpl. ring.
Qed.

(** Cluster j, chosen with probability freq j, has a binomial number of the N samples. *)
Lemma cluster_count k N freq j g : law (seq 0 k) freq -> (j < k)%nat ->
  fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * g (hits (Nat.eqb j) N i)) = fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * g m).
Proof.
  intros HF Hj. rewrite (hits_binomial (seq 0 k) freq (Nat.eqb j) N g HF). cbv zeta.
  replace (fsum (seq 0 k) (fun x => if Nat.eqb j x then freq x else 0)) with (freq j); [reflexivity|].
  rewrite (fsum_ext _ _ (fun x => (if Nat.eq_dec x j then 1 else 0) * freq x)).
  - rewrite (Chi2.fsum_single Nat.eq_dec (seq 0 k) j 1 freq (seq_NoDup _ _)) by (apply in_seq; lia). ring.
  - intros x _. destruct (Nat.eqb_spec j x), (Nat.eq_dec x j); try lia; ring.
Qed.

(** The error that unseen clusters force: N samples, cluster j chosen with probability freq j. *)
Theorem MIX_UNSEEN {X B M} (LX : list X) (LM : list M) (N k : nat) (freq : nat -> R)
  (L : pw nat N -> nat -> list B) (JX : pw nat N -> nat -> X -> B -> R) (f : pw nat N -> nat -> B -> M -> R)
  (phi : nat -> X -> M -> R) : law (seq 0 k) freq ->
  (forall j x m, (j < k)%nat -> In x LX -> In m LM -> 0 <= phi j x m <= 1) ->
  (forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> joint LX (L i j) (JX i j) /\ kernel (L i j) LM (f i j) /\
     (hits (Nat.eqb j) N i = O -> says_nothing LX (L i j) (JX i j))) ->
  fsum (seq 0 k) (fun j => freq j * (1 - freq j) ^ N / 2)
  <= fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
       mean_error LX LM (push (L i j) (JX i j) (f i j)) (phi j))).
Proof.
  intros HF Hphi H.
  rewrite (fsum_ext (pwlist (seq 0 k) N) _ (fun i => fsum (seq 0 k) (fun j => freq j * (pwP freq N i *
    mean_error LX LM (push (L i j) (JX i j) (f i j)) (phi j)))))
    by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
  rewrite fsum_swap. apply fsum_le. intros j Hj. rewrite fsum_scal. unfold Rdiv. rewrite Rmult_assoc.
  assert (Hj' := Hj). apply in_seq in Hj'. apply Rmult_le_compat_l; [apply HF, Hj|].
  assert (Bn := cluster_count k N freq j (fun m => if Nat.eqb m 0 then / 2 else 0) HF ltac:(lia)).
  unfold binomial in Bn. rewrite fsum_seq_S in Bn.
  rewrite (fsum_ext (seq 0 N) _ (fun _ => 0)), fsum_0 in Bn by (intros; simpl; ring).
  assert (C : choose N 0 = 1%nat) by (destruct N; reflexivity). rewrite C in Bn. simpl in Bn.
  replace (N - 0)%nat with N in Bn by lia.
  apply Rle_trans with (fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * (if Nat.eqb (hits (Nat.eqb j) N i) 0 then / 2 else 0))).
  - rewrite Bn. lra.
  - apply fsum_le. intros i Hi. apply Rmult_le_compat_l; [apply (Privacy.pwP_law (seq 0 k) freq N HF), Hi|].
    destruct (H i j Hi ltac:(lia)) as [HX [HK HN]]. destruct (Nat.eqb_spec (hits (Nat.eqb j) N i) 0) as [E|E].
    + rewrite (unseen_error LX (L i j) LM (JX i j) (f i j) (phi j) HX HK (HN E)). lra.
    + apply error_nonneg; [apply push_joint; assumption|]. intros x m Hx Hm. apply Hphi; [lia|exact Hx|exact Hm].
Qed.

(** What is kept about the samples is at least what is kept about them when their clusters i are known. *)
Lemma fsum_tagged {I B} (LI : list I) (LB : I -> list B) (h : I * B -> R) :
  fsum (tagged LI LB) h = fsum LI (fun i => fsum (LB i) (fun b => h (i, b))).
Proof.
  unfold tagged. induction LI as [|i l IH]; simpl; [reflexivity|]. rewrite <- IH.
  generalize (flat_map (fun i => map (pair i) (LB i)) l) as rest. intros rest.
  induction (LB i) as [|b r IHr]; simpl; [ring|]. rewrite IHr. ring.
Qed.

(** I(M;samples and clusters|theta) = I(M;samples|clusters, theta) + I(M;clusters|theta). *)
Lemma tagged_CMI {Th B M I} (LT : list Th) (LM : list M) (LI : list I) (LB : I -> list B) (P : I -> R)
  (J : I -> Th -> B -> R) (f : I -> B -> M -> R) (w : Th -> R) : law LI P ->
  (forall i, In i LI -> joint LT (LB i) (J i) /\ kernel (LB i) LM (f i) /\ forall th, In th LT -> margX (LB i) (J i) th = w th) ->
  CMI LT (tagged LI LB) LM (fun th s m => P (fst s) * J (fst s) th (snd s) * f (fst s) (snd s) m)
  = fsum LI (fun i => P i * CMI LT (LB i) LM (fun th b m => J i th b * f i b m))
    + fsum LT (fun th => fsum LM (fun m => let S := fsum LI (fun i => P i * push (LB i) (J i) (f i) th m) in
        fsum LI (fun i => P i * push (LB i) (J i) (f i) th m * ln (P i * push (LB i) (J i) (f i) th m / (P i * S))))).
Proof.
  intros HP H.
  assert (Hk : kernel (tagged LI LB) LM (fun s m => f (fst s) (snd s) m)).
  { split.
    - intros [i b] m Hs Hm. apply in_flat_map in Hs. destruct Hs as [i' [Hi Hb]]. apply in_map_iff in Hb.
      destruct Hb as [b' [E Hb]]. injection E as -> ->. apply (proj1 (proj2 (H i Hi))); assumption.
    - intros [i b] Hs. apply in_flat_map in Hs. destruct Hs as [i' [Hi Hb]]. apply in_map_iff in Hb.
      destruct Hb as [b' [E Hb]]. injection E as -> ->. apply (proj1 (proj2 (H i Hi))); assumption. }
  rewrite (CMI_kernel LT (tagged LI LB) LM (fun th s => P (fst s) * J (fst s) th (snd s)) _ Hk).
  rewrite (fsum_ext LI _ (fun i => fsum LT (fun th => P i * fsum (LB i) (fun b => fsum LM (fun m => J i th b * f i b m *
      ln (J i th b * f i b m / (J i th b * push (LB i) (J i) (f i) th m / margX (LB i) (J i) th)))))))
    by (intros i Hi; rewrite (CMI_kernel LT (LB i) LM (J i) (f i) (proj1 (proj2 (H i Hi)))); symmetry; apply fsum_scal).
  rewrite (fsum_swap LI LT), <- fsum_plus. apply fsum_ext. intros th Ht. rewrite fsum_tagged. simpl fst. simpl snd.
  set (S := push (tagged LI LB) (fun th s => P (fst s) * J (fst s) th (snd s)) (fun s m => f (fst s) (snd s) m) th).
  set (Si := fun i m => push (LB i) (J i) (f i) th m).
  assert (NJ : forall i b, In i LI -> In b (LB i) -> 0 <= J i th b) by (intros i b Hi Hb; apply (proj1 (H i Hi)); assumption).
  assert (Nf : forall i b m, In i LI -> In b (LB i) -> In m LM -> 0 <= f i b m)
    by (intros i b m Hi Hb Hm; apply (proj1 (proj2 (H i Hi))); assumption).
  assert (NS : forall i m, In i LI -> In m LM -> 0 <= Si i m).
  { intros i m Hi Hm. apply fsum_nonneg. intros b Hb. apply Rmult_le_pos; [apply NJ|apply Nf]; assumption. }
  assert (ES : forall m, S m = fsum LI (fun i => P i * Si i m)).
  { intros m. unfold S, push. rewrite fsum_tagged. apply fsum_ext. intros i _. unfold Si, push. rewrite <- fsum_scal.
    apply fsum_ext. intros; simpl; ring. }
  assert (Ew : margX (tagged LI LB) (fun th s => P (fst s) * J (fst s) th (snd s)) th = w th).
  { unfold margX. rewrite fsum_tagged. simpl. rewrite (fsum_ext LI _ (fun i => P i * w th)).
    - rewrite fsum_scal_r, (proj2 HP). ring.
    - intros i Hi. rewrite fsum_scal. f_equal. apply (proj2 (proj2 (H i Hi)) th Ht). }
  rewrite Ew.
  assert (E : fsum LI (fun i => fsum (LB i) (fun b => fsum LM (fun m => P i * J i th b * f i b m *
        ln (P i * J i th b * f i b m / (P i * J i th b * S m / w th)))))
    = fsum LI (fun i => P i * fsum (LB i) (fun b => fsum LM (fun m => J i th b * f i b m *
        ln (J i th b * f i b m / (J i th b * Si i m / margX (LB i) (J i) th)))))
      + fsum LM (fun m => fsum LI (fun i => P i * Si i m * ln (P i * Si i m / (P i * S m))))).
  { rewrite (fsum_swap LM LI), <- fsum_plus. apply fsum_ext. intros i Hi.
    rewrite (fsum_ext LM (fun m => P i * Si i m * ln (P i * Si i m / (P i * S m)))
      (fun m => fsum (LB i) (fun b => P i * (J i th b * f i b m) * ln (P i * Si i m / (P i * S m)))))
      by (intros m _; rewrite fsum_scal_r, fsum_scal; reflexivity).
    rewrite (fsum_swap LM (LB i)), <- fsum_scal, <- fsum_plus. apply fsum_ext. intros b Hb.
    rewrite <- fsum_scal, <- fsum_plus. apply fsum_ext. intros m Hm.
    rewrite (proj2 (proj2 (H i Hi)) th Ht).
    assert (P0 := proj1 HP i Hi). assert (J0 := NJ i b Hi Hb). assert (f0 := Nf i b m Hi Hb Hm).
    destruct (Req_dec (P i) 0) as [Z|Z]; [rewrite Z; ring|].
    destruct (Req_dec (J i th b) 0) as [Y|Y]; [rewrite Y; ring|].
    destruct (Req_dec (f i b m) 0) as [X|X]; [rewrite X; ring|].
    assert (Jf : 0 < J i th b * f i b m) by (apply Rmult_lt_0_compat; lra).
    assert (S1 : 0 < Si i m).
    { apply Rlt_le_trans with (1 := Jf). apply (fsum_le_term (LB i) (fun b => J i th b * f i b m) b); [|exact Hb].
      intros c Hc. apply Rmult_le_pos; [apply NJ|apply Nf]; assumption. }
    assert (S2 : 0 < S m).
    { rewrite ES. apply Rlt_le_trans with (P i * Si i m); [apply Rmult_lt_0_compat; lra|].
      apply (fsum_le_term LI (fun i => P i * Si i m) i); [|exact Hi].
      intros c Hc. apply Rmult_le_pos; [apply HP, Hc|apply NS; assumption]. }
    assert (w0 : 0 < w th).
    { rewrite <- (proj2 (proj2 (H i Hi)) th Ht). apply Rlt_le_trans with (J i th b); [lra|].
      apply (fsum_le_term (LB i) (J i th) b); [|exact Hb]. intros; apply NJ; assumption. }
    replace (P i * J i th b * f i b m / (P i * J i th b * S m / w th))
      with (J i th b * f i b m / (J i th b * Si i m / w th) * (P i * Si i m / (P i * S m))) by (field; lra).
    rewrite ln_mult; [ring| |]; repeat (first [apply Rdiv_lt_0_compat | apply Rmult_lt_0_compat | lra]). }
  rewrite E. f_equal. apply fsum_ext. intros m _. rewrite (ES m). reflexivity.
Qed.

Theorem clusters_known {Th B M I} (LT : list Th) (LM : list M) (LI : list I) (LB : I -> list B) (P : I -> R)
  (J : I -> Th -> B -> R) (f : I -> B -> M -> R) (w : Th -> R) : law LI P ->
  (forall i, In i LI -> joint LT (LB i) (J i) /\ kernel (LB i) LM (f i) /\ forall th, In th LT -> margX (LB i) (J i) th = w th) ->
  fsum LI (fun i => P i * CMI LT (LB i) LM (fun th b m => J i th b * f i b m))
  <= CMI LT (tagged LI LB) LM (fun th s m => P (fst s) * J (fst s) th (snd s) * f (fst s) (snd s) m).
Proof.
  intros HP H. rewrite (tagged_CMI LT LM LI LB P J f w HP H).
  assert (Up : forall x z, 0 <= z -> x <= x + z) by (intros; lra). apply Up.
  apply fsum_nonneg. intros th Ht. apply fsum_nonneg. intros m Hm. set (Si := fun i => push (LB i) (J i) (f i) th m).
  change (0 <= fsum LI (fun i => P i * Si i * ln (P i * Si i / (P i * fsum LI (fun i => P i * Si i))))).
  assert (NS : forall i, In i LI -> 0 <= Si i).
  { intros i Hi. apply (push_nonneg LT (LB i) LM (J i) (f i)); try assumption; apply (H i Hi). }
  set (S := fsum LI (fun i => P i * Si i)).
  assert (NSm : 0 <= S) by (apply fsum_nonneg; intros i Hi; apply Rmult_le_pos; [apply HP, Hi|apply NS, Hi]).
  assert (G := log_sum LI (fun i => P i * Si i) (fun i => P i * S)
    ltac:(intros i Hi; apply Rmult_le_pos; [apply HP, Hi|apply NS, Hi])
    ltac:(intros i Hi; apply Rmult_le_pos; [apply HP, Hi|exact NSm])).
  apply Rle_trans with (2 := G ltac:(intros i Hi Z; apply Rmult_integral in Z; destruct Z as [Z|Z]; [rewrite Z; ring|];
    apply (fsum_zero_term LI (fun i => P i * Si i) i); [|exact Z|exact Hi];
    intros c Hc; apply Rmult_le_pos; [apply HP, Hc|apply NS, Hc])).
  fold S. rewrite fsum_scal_r, (proj2 HP), Rmult_1_l.
  destruct (Req_dec S 0) as [Z|Z]; [rewrite Z; lra|].
  unfold Rdiv. rewrite Rinv_r, ln_1 by exact Z. lra.
Qed.
