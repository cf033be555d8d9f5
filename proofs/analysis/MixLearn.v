(** [MIX-LEARN]: single learners, one for each cluster, chosen by how many samples the cluster has, and told by name. *)
From Coq Require Import Reals Lra Lia List FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Reference Privacy Feasible Chi2 Signs Mix Domination.
Import ListNotations.
Open Scope R_scope.

(** ** What the names cost: F is a law of M given theta, from which that given i differs by a factor alone *)

Lemma clusters_told {Th B M I} (LT : list Th) (LM : list M) (LI : list I) (LB : I -> list B) (P : I -> R)
  (J : I -> Th -> B -> R) (f : I -> B -> M -> R) (w : Th -> R) (F : Th -> M -> R) (h : I -> R) : law LI P ->
  (forall i, In i LI -> joint LT (LB i) (J i) /\ kernel (LB i) LM (f i) /\ forall th, In th LT -> margX (LB i) (J i) th = w th) ->
  (forall th m, In th LT -> In m LM -> 0 <= F th m) -> (forall th, In th LT -> fsum LM (F th) = w th) ->
  (forall i th m, In i LI -> In th LT -> In m LM -> P i <> 0 -> push (LB i) (J i) (f i) th m <> 0 ->
     0 < F th m /\ ln (push (LB i) (J i) (f i) th m / F th m) = h i) ->
  CMI LT (tagged LI LB) LM (fun th s m => P (fst s) * J (fst s) th (snd s) * f (fst s) (snd s) m)
  <= fsum LI (fun i => P i * (CMI LT (LB i) LM (fun th b m => J i th b * f i b m) + h i)).
Proof.
  intros HP H HR SR Hh. rewrite (tagged_CMI LT LM LI LB P J f w HP H).
  rewrite (fsum_ext LI (fun i => P i * (_ + h i)) (fun i => P i * CMI LT (LB i) LM (fun th b m => J i th b * f i b m) + P i * h i))
    by (intros; ring). rewrite fsum_plus. apply Rplus_le_compat_l.
  set (Si := fun i => push (LB i) (J i) (f i)).
  assert (NS : forall i th m, In i LI -> In th LT -> In m LM -> 0 <= Si i th m).
  { intros i th m Hi Ht Hm. apply (push_nonneg LT (LB i) LM (J i) (f i)); try assumption; apply (H i Hi). }
  assert (SS : forall i th, In i LI -> In th LT -> fsum LM (Si i th) = w th).
  { intros i th Hi Ht. rewrite <- (proj2 (proj2 (H i Hi)) th Ht). apply (push_margX LT (LB i) LM (J i) (f i) (proj1 (proj2 (H i Hi))) th
    Ht). }
  set (S := fun th m => fsum LI (fun i => P i * Si i th m)).
  apply Rle_trans with (fsum LT (fun th => fsum LM (fun m => fsum LI (fun i => P i * h i * Si i th m) - (S th m - F th m)))).
  - apply fsum_le. intros th Ht. apply fsum_le. intros m Hm. cbv zeta.
    change (fsum LI (fun i => P i * Si i th m * ln (P i * Si i th m / (P i * S th m)))
      <= fsum LI (fun i => P i * h i * Si i th m) - (S th m - F th m)).
    assert (NP : forall i, In i LI -> 0 <= P i * Si i th m) by (intros i Hi; apply Rmult_le_pos; [apply HP, Hi|apply NS; assumption]).
    assert (N : 0 <= S th m) by (apply fsum_nonneg; exact NP). specialize (HR th m Ht Hm).
    assert (Ab : F th m = 0 -> S th m = 0).
    { intros Z. unfold S. rewrite <- (fsum_0 LI). apply fsum_ext. intros i Hi.
      destruct (Req_dec (P i) 0) as [Y|Y]; [rewrite Y; ring|]. destruct (Req_dec (Si i th m) 0) as [X|X]; [rewrite X; ring|].
      destruct (Hh i th m Hi Ht Hm Y X) as [Q _]. lra. }
    assert (G := gibbs_term (S th m) (F th m) 1 N HR Ab ltac:(lra)). rewrite ln_1 in G.
    apply Rle_trans with (fsum LI (fun i => P i * h i * Si i th m - P i * Si i th m * ln (S th m / F th m))).
    + apply fsum_le. intros i Hi. destruct (Req_dec (P i) 0) as [Y|Y]; [rewrite Y; lra|].
      destruct (Req_dec (Si i th m) 0) as [X|X]; [rewrite X; lra|]. destruct (Hh i th m Hi Ht Hm Y X) as [Q E].
      change (ln (Si i th m / F th m) = h i) in E. rewrite <- E.
      assert (P1 : 0 < P i) by (assert (A := proj1 HP i Hi); lra). assert (S1 : 0 < Si i th m) by (assert (A := NS i th m Hi Ht Hm); lra).
      assert (S2 : 0 < S th m).
      { apply Rlt_le_trans with (P i * Si i th m); [apply Rmult_lt_0_compat; assumption|].
        apply (fsum_le_term LI (fun i => P i * Si i th m) i NP Hi). }
      replace (P i * Si i th m / (P i * S th m)) with (Si i th m / S th m) by (field; lra).
      rewrite !ln_div by assumption. lra.
    + rewrite fsum_minus, fsum_scal_r. fold (S th m). lra.
  - right. rewrite (fsum_ext LT _ (fun th => fsum LI (fun i => P i * h i * w th))).
    + rewrite fsum_swap. apply fsum_ext. intros i Hi. rewrite fsum_scal.
      replace (fsum LT w) with 1; [ring|]. rewrite <- (proj2 (proj1 (H i Hi))). apply fsum_ext. intros th Ht.
      apply (proj2 (proj2 (H i Hi)) th Ht).
    + intros th Ht. rewrite fsum_minus, fsum_minus, SR by exact Ht.
      assert (E : fsum LM (S th) = w th).
      { unfold S. rewrite fsum_swap. rewrite (fsum_ext LI _ (fun i => P i * w th)) by (intros i Hi; rewrite fsum_scal, SS by assumption;
        reflexivity).
        rewrite fsum_scal_r, (proj2 HP). ring. }
      rewrite E, Rminus_diag, Rminus_0_r, fsum_swap. apply fsum_ext. intros i Hi. rewrite fsum_scal, SS by assumption. reflexivity.
Qed.

(** ** Independent clusters, each with a learner of its own *)

Lemma push_prodJ {T1 B1 M1 T2 B2 M2} (L1 : list B1) (L2 : list B2) (J1 : T1 -> B1 -> R) (J2 : T2 -> B2 -> R) (K1 : B1 -> M1 -> R)
  (K2 : B2 -> M2 -> R) : push (list_prod L1 L2) (prodJ J1 J2) (prodJ K1 K2) = prodJ (push L1 J1 K1) (push L2 J2 K2).
Proof.
  apply functional_extensionality. intros [t1 t2]. apply functional_extensionality. intros [m1 m2].
  unfold prodJ at 3. unfold push. simpl. rewrite <- fsum_times. apply fsum_ext. intros [b1 b2] _. unfold prodJ. simpl. ring.
Qed.

Lemma CMI_prodJ {T1 B1 M1 T2 B2 M2} (LT1 : list T1) (LB1 : list B1) (LM1 : list M1) (LT2 : list T2) (LB2 : list B2) (LM2 : list M2)
  J1 J2 K1 K2 : joint LT1 LB1 J1 -> joint LT2 LB2 J2 -> kernel LB1 LM1 K1 -> kernel LB2 LM2 K2 ->
  CMI (list_prod LT1 LT2) (list_prod LB1 LB2) (list_prod LM1 LM2) (fun th b m => prodJ J1 J2 th b * prodJ K1 K2 b m)
  = CMI LT1 LB1 LM1 (fun th b m => J1 th b * K1 b m) + CMI LT2 LB2 LM2 (fun th b m => J2 th b * K2 b m).
Proof.
  intros HJ1 HJ2 HK1 HK2. rewrite (chain_rule _ _ _ _ _ (prodJ_joint _ _ _ _ _ _ HJ1 HJ2) (prod_kernel _ _ _ _ _ _ HK1 HK2)).
  rewrite (chain_rule LT1 LB1 LM1 J1 K1 HJ1 HK1), (chain_rule LT2 LB2 LM2 J2 K2 HJ2 HK2), push_prodJ.
  rewrite (MI_prodJ _ _ _ _ _ _ (push_joint LT1 LB1 LM1 J1 K1 HJ1 HK1) (push_joint LT2 LB2 LM2 J2 K2 HJ2 HK2)).
  rewrite (MI_ext (list_prod LB1 LB2) (list_prod LM1 LM2) _ (prodJ (lawBM LT1 J1 K1) (lawBM LT2 J2 K2))).
  - rewrite (MI_prodJ _ _ _ _ _ _ (lawBM_joint LT1 LB1 LM1 J1 K1 HJ1 HK1) (lawBM_joint LT2 LB2 LM2 J2 K2 HJ2 HK2)). ring.
  - intros [b1 b2] [m1 m2] _ _. unfold lawBM at 1. rewrite margY_prodJ. unfold prodJ, lawBM. simpl. ring.
Qed.

Section Words.
Context {Th B M : Type} (LM : list M).

Fixpoint word_law {A} (k : nat) (w : nat -> A -> R) : pw A k -> R := match k with
  | O => fun _ => 1
  | S k => fun a => w O (fst a) * word_law k (fun j => w (S j)) (snd a) end.

Lemma words_push k : forall (L : nat -> list B) (J : nat -> Th -> B -> R) (K : nat -> B -> M -> R),
  push (cluster_words k L) (cluster_law k J) (cluster_law k K) = cluster_law k (fun j => push (L j) (J j) (K j)).
Proof.
  induction k as [|k IH]; intros L J K.
  - apply functional_extensionality. intros th. apply functional_extensionality. intros m.
    change (1 * 1 + 0 = 1). ring.
  - etransitivity; [apply push_prodJ|].
    exact (f_equal (prodJ (push (L O) (J O) (K O))) (IH (fun j => L (S j)) (fun j => J (S j)) (fun j => K (S j)))).
Qed.

Lemma words_kernel k : forall (L : nat -> list B) (K : nat -> B -> M -> R),
  (forall j, (j < k)%nat -> kernel (L j) LM (K j)) -> kernel (cluster_words k L) (pwlist LM k) (cluster_law k K).
Proof.
  induction k as [|k IH]; intros L K H.
  - split; [intros; simpl; lra|intros; simpl; ring].
  - apply prod_kernel; [apply H; lia|]. apply (IH (fun j => L (S j)) (fun j => K (S j))). intros j Hj. apply H. lia.
Qed.

Lemma words_CMI k : forall (LT : nat -> list Th) (L : nat -> list B) (J : nat -> Th -> B -> R) (K : nat -> B -> M -> R),
  (forall j, (j < k)%nat -> joint (LT j) (L j) (J j) /\ kernel (L j) LM (K j)) ->
  CMI (cluster_words k LT) (cluster_words k L) (pwlist LM k) (fun th b m => cluster_law k J th b * cluster_law k K b m)
  = fsum (seq 0 k) (fun j => CMI (LT j) (L j) LM (fun th b m => J j th b * K j b m)).
Proof.
  induction k as [|k IH]; intros LT L J K H.
  - unfold CMI. simpl. replace (1 * 1 * (1 * 1 + 0 + 0) / ((1 * 1 + 0) * (1 * 1 + 0))) with 1 by field. rewrite ln_1. ring.
  - assert (H' : forall j, (j < k)%nat -> joint (LT (S j)) (L (S j)) (J (S j)) /\ kernel (L (S j)) LM (K (S j)))
      by (intros j Hj; apply H; lia).
    rewrite fsum_seq_S, <- (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j)) (fun j => K (S j)) H').
    apply (CMI_prodJ (LT O) (L O) LM (cluster_words k (fun j => LT (S j))) (cluster_words k (fun j => L (S j))) (pwlist LM k)).
    + apply (H O). lia.
    + apply clusters_joint. intros j Hj. apply H'. exact Hj.
    + apply (H O). lia.
    + apply words_kernel. intros j Hj. apply H'. exact Hj.
Qed.

Lemma words_margX k : forall (LT : nat -> list Th) (L : nat -> list B) (J : nat -> Th -> B -> R) (w : nat -> Th -> R),
  (forall j th, (j < k)%nat -> In th (LT j) -> margX (L j) (J j) th = w j th) ->
  forall th, In th (cluster_words k LT) -> margX (cluster_words k L) (cluster_law k J) th = word_law k w th.
Proof.
  induction k as [|k IH]; intros LT L J w H th Hth.
  - unfold margX. simpl. ring.
  - destruct th as [t ts]. apply in_prod_iff in Hth. etransitivity; [apply margX_prodJ|]. simpl.
    rewrite (H O t) by (try lia; tauto). f_equal.
    apply (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j)) (fun j => w (S j))); [|tauto].
    intros j t' Hj. apply H. lia.
Qed.

Lemma words_nonneg {A C} (LC : list C) k : forall (LA : nat -> list A) (F : nat -> A -> C -> R),
  (forall j a c, (j < k)%nat -> In a (LA j) -> In c LC -> 0 <= F j a c) ->
  forall a c, In a (cluster_words k LA) -> In c (pwlist LC k) -> 0 <= cluster_law k F a c.
Proof.
  induction k as [|k IH]; intros LA F H a c Ha Hc; [simpl; lra|].
  destruct a as [a a'], c as [c c']. apply in_prod_iff in Ha. apply in_prod_iff in Hc. apply Rmult_le_pos.
  - apply H; [lia|tauto|tauto].
  - apply (IH (fun j => LA (S j)) (fun j => F (S j))); [|tauto|tauto]. intros j x y Hj. apply H. lia.
Qed.

(** Factors of the letters make a factor of the word. *)
Lemma words_ratio {A C} (LC : list C) k : forall (LA : nat -> list A) (s r : nat -> A -> C -> R) (h : nat -> R),
  (forall j a c, (j < k)%nat -> In a (LA j) -> In c LC ->
     0 <= s j a c /\ (s j a c <> 0 -> 0 < r j a c /\ ln (s j a c / r j a c) = h j)) ->
  forall a c, In a (cluster_words k LA) -> In c (pwlist LC k) -> cluster_law k s a c <> 0 ->
    0 < cluster_law k s a c /\ 0 < cluster_law k r a c /\ ln (cluster_law k s a c / cluster_law k r a c) = fsum (seq 0 k) h.
Proof.
  induction k as [|k IH]; intros LA s r h H a c Ha Hc N.
  - simpl. replace (1 / 1) with 1 by field. rewrite ln_1. lra.
  - destruct a as [a a'], c as [c c']. apply in_prod_iff in Ha. apply in_prod_iff in Hc.
    change (s O a c * cluster_law k (fun j => s (S j)) a' c' <> 0) in N.
    change (0 < s O a c * cluster_law k (fun j => s (S j)) a' c' /\ 0 < r O a c * cluster_law k (fun j => r (S j)) a' c' /\
      ln (s O a c * cluster_law k (fun j => s (S j)) a' c' / (r O a c * cluster_law k (fun j => r (S j)) a' c')) = fsum (seq 0 (S k)) h).
    destruct (H O a c ltac:(lia) (proj1 Ha) (proj1 Hc)) as [S0 H0].
    assert (N1 : s O a c <> 0) by (intros Z; rewrite Z in N; lra).
    assert (N2 : cluster_law k (fun j => s (S j)) a' c' <> 0) by (intros Z; rewrite Z in N; lra).
    destruct (H0 N1) as [R0 E0].
    destruct (IH (fun j => LA (S j)) (fun j => s (S j)) (fun j => r (S j)) (fun j => h (S j)) ltac:(intros j x y Hj; apply H; lia) a' c'
      (proj2 Ha) (proj2 Hc) N2) as [S1 [R1 E1]].
    assert (P0 : 0 < s O a c) by lra. split; [apply Rmult_lt_0_compat; assumption|]. split; [apply Rmult_lt_0_compat; assumption|].
    rewrite fsum_seq_S, <- E0, <- E1, <- ln_mult by (apply Rdiv_lt_0_compat; assumption). f_equal. field. lra.
Qed.

(** What cluster j sees of such a learner is its own, and the outputs of others. *)
Lemma seen_linear {M1 M2} k : forall (LT : nat -> list Th) (L : nat -> list B) (J : nat -> Th -> B -> R) (g : pw B k -> M1 -> R)
  (g' : pw B k -> M2 -> R) m m' c,
  (forall w, g w m = c * g' w m') -> forall j b, seen_by LT k L J g j b m = c * seen_by LT k L J g' j b m'.
Proof.
  induction k as [|k IH]; intros LT L J g g' m m' c H j b; [simpl; ring|]. destruct j as [|j]; simpl.
  - rewrite <- fsum_scal. apply fsum_ext. intros w _. rewrite H. ring.
  - apply IH. intros w. rewrite <- fsum_scal. apply fsum_ext. intros b' _. rewrite H. ring.
Qed.

Lemma seen_letter k : forall (LT : nat -> list Th) (L : nat -> list B) (J : nat -> Th -> B -> R) (K : nat -> B -> M -> R),
  (forall j, (j < k)%nat -> joint (LT j) (L j) (J j) /\ kernel (L j) LM (K j)) -> forall j b (F : M -> R), (j < k)%nat ->
  fsum (pwlist LM k) (fun m => seen_by LT k L J (cluster_law k K) j b m * at_letter F k j m) = fsum LM (fun m => K j b m * F m).
Proof.
  induction k as [|k IH]; intros LT L J K H j b F Hj; [lia|].
  assert (H' : forall j, (j < k)%nat -> joint (LT (S j)) (L (S j)) (J (S j)) /\ kernel (L (S j)) LM (K (S j)))
    by (intros i Hi; apply H; lia).
  etransitivity; [apply (fsum_prod1 LM (pwlist LM k))|]. destruct j as [|j].
  - apply fsum_ext. intros m _. simpl.
    set (LW := cluster_words k (fun j => L (S j))).
    set (q := margY (cluster_words k (fun j => LT (S j))) (cluster_law k (fun j => J (S j)))).
    rewrite (fsum_ext (pwlist LM k) _ (fun ms => fsum LW (fun w => q w * (K O b m * F m) * cluster_law k (fun j => K (S j)) w ms)))
      by (intros ms _; rewrite <- fsum_scal_r; apply fsum_ext; intros; unfold prodJ; simpl; ring).
    rewrite fsum_swap. rewrite (fsum_ext LW _ (fun w => q w * (K O b m * F m))).
    + rewrite fsum_scal_r. replace (fsum LW q) with 1; [ring|]. symmetry.
      apply (margY_law (cluster_words k (fun j => LT (S j))) LW _ (clusters_joint k _ _ _ (fun j Hj => proj1 (H' j Hj)))).
    + intros w Hw. rewrite fsum_scal, (proj2 (words_kernel k _ _ (fun j Hj => proj2 (H' j Hj))) w Hw). ring.
  - assert (C : forall m ms, seen_by LT (S k) L J (cluster_law (S k) K) (S j) b (m, ms)
      = fsum (L O) (fun b0 => margY (LT O) (J O) b0 * K O b0 m)
        * seen_by (fun j => LT (S j)) k (fun j => L (S j)) (fun j => J (S j)) (cluster_law k (fun j => K (S j))) j b ms).
    { intros m ms. simpl. apply seen_linear. intros w. rewrite <- fsum_scal_r. apply fsum_ext. intros b0 _. unfold prodJ. simpl. ring. }
    rewrite (fsum_ext LM _ (fun m => fsum (L O) (fun b0 => margY (LT O) (J O) b0 * K O b0 m) * fsum LM (fun m => K (S j) b m * F m))).
    + rewrite fsum_scal_r, fsum_swap. rewrite (fsum_ext (L O) _ (margY (LT O) (J O))).
      * rewrite (proj2 (margY_law (LT O) (L O) (J O) (proj1 (H O ltac:(lia))))). ring.
      * intros b0 Hb0. rewrite fsum_scal, (proj2 (proj2 (H O ltac:(lia))) b0 Hb0). ring.
    + intros m _.
      rewrite <- (IH (fun j => LT (S j)) (fun j => L (S j)) (fun j => J (S j)) (fun j => K (S j)) H' j b F ltac:(lia)), <- fsum_scal.
      apply fsum_ext. intros ms _. rewrite C. simpl. ring.
Qed.
End Words.

(** Two outputs with the same mean of the test have the same error. *)
Lemma same_error {X B M1 M2} (LX : list X) (LB : list B) (L1 : list M1) (L2 : list M2) (JX : X -> B -> R) K1 K2 phi1 phi2 :
  joint LX LB JX -> kernel LB L1 K1 -> kernel LB L2 K2 ->
  (forall x b, In x LX -> In b LB -> fsum L1 (fun m => K1 b m * phi1 x m) = fsum L2 (fun m => K2 b m * phi2 x m)) ->
  mean_error LX L1 (push LB JX K1) phi1 = mean_error LX L2 (push LB JX K2) phi2.
Proof.
  intros HJ H1 H2 E.
  assert (A : forall {M} (LM : list M) K phi, kernel LB LM K ->
    mean_error LX LM (push LB JX K) phi = (1 - fsum LX (fun x => fsum LB (fun b => JX x b * fsum LM (fun m => K b m * phi x m)))
      + fsum LX (fun x => fsum LB (fun b => margX LB JX x * margY LX JX b * fsum LM (fun m => K b m * phi x m)))) / 2).
  { intros M LM K phi HK. unfold mean_error. do 2 f_equal; [f_equal|].
    - apply fsum_ext. intros x _. unfold push.
      rewrite (fsum_ext LM _ (fun m => fsum LB (fun b => JX x b * (K b m * phi x m)))) by (intros; rewrite <- fsum_scal_r;
        apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros b _. apply fsum_scal.
    - apply fsum_ext. intros x Hx. rewrite (fsum_ext LM _ (fun m => fsum LB (fun b => margX LB JX x * margY LX JX b * (K b m * phi x m)))).
      + rewrite fsum_swap. apply fsum_ext. intros b _. apply fsum_scal.
      + intros m _. rewrite (push_margX LX LB LM JX K HK x Hx), (push_margY LX LB JX K m). unfold margY at 1, lawBM.
        rewrite <- fsum_scal, <- fsum_scal_r. apply fsum_ext. intros; ring. }
  rewrite (A _ L1 K1 phi1 H1), (A _ L2 K2 phi2 H2). do 2 f_equal; [f_equal|]; apply fsum_ext; intros x Hx; apply fsum_ext; intros b Hb;
    rewrite (E x b Hx Hb); reflexivity.
Qed.

(** ** Lists of draws, and learners that use the first of them *)

Lemma fsum_map {A B} (f : A -> B) (l : list A) h : fsum (map f l) h = fsum l (fun a => h (f a)).
Proof. induction l as [|a l IH]; simpl; [reflexivity|]. rewrite IH. reflexivity. Qed.

Lemma fsum_draws {X} (LX : list X) n h : fsum (draw_lists LX (S n)) h = fsum LX (fun x => fsum (draw_lists LX n) (fun b => h (x :: b))).
Proof. simpl. rewrite fsum_map, fsum_prod1. reflexivity. Qed.

Lemma in_draws {X} (LX : list X) n b : In b (draw_lists LX (S n)) -> exists x b', b = x :: b' /\ In x LX /\ In b' (draw_lists LX n).
Proof.
  simpl. intros H. apply in_map_iff in H. destruct H as [[x b'] [E H]]. apply in_prod_iff in H. exists x, b'. simpl in E. auto.
Qed.

Lemma draws_law {X} (LX : list X) f n : law LX f -> law (draw_lists LX n) (draws f).
Proof.
  intros Hf. induction n as [|n IH].
  - split; [intros b [<-|[]]; simpl; lra|simpl; ring].
  - split.
    + intros b Hb. apply in_draws in Hb. destruct Hb as (x & b' & -> & Hx & Hb'). apply Rmult_le_pos; [apply Hf, Hx|apply IH, Hb'].
    + rewrite fsum_draws, <- (proj2 Hf). apply fsum_ext. intros x _. simpl. rewrite fsum_scal, (proj2 IH). ring.
Qed.

Lemma first_draws {X} (LX : list X) f s n h : law LX f -> (s <= n)%nat ->
  fsum (draw_lists LX n) (fun b => draws f b * h (firstn s b)) = fsum (draw_lists LX s) (fun b => draws f b * h b).
Proof.
  intros Hf. revert n h. induction s as [|s IH]; intros n h Hs.
  - simpl. rewrite fsum_scal_r, (proj2 (draws_law LX f n Hf)). ring.
  - destruct n as [|n]; [lia|]. rewrite !fsum_draws. apply fsum_ext. intros x _. simpl.
    rewrite (fsum_ext _ _ (fun b => draws f b * (f x * h (x :: firstn s b)))) by (intros; ring).
    rewrite (IH n (fun b => f x * h (x :: b))) by lia. apply fsum_ext. intros; ring.
Qed.

Lemma firstn_in {X} (LX : list X) s n b : (s <= n)%nat -> In b (draw_lists LX n) -> In (firstn s b) (draw_lists LX s).
Proof.
  revert n b. induction s as [|s IH]; intros n b Hs Hb; [left; reflexivity|]. destruct n as [|n]; [lia|].
  apply in_draws in Hb. destruct Hb as (x & b' & -> & Hx & Hb'). simpl. apply in_map_iff. exists (x, firstn s b'). split; [reflexivity|].
  apply in_prod; [exact Hx|]. apply (IH n); [lia|exact Hb'].
Qed.

Section Single.
Context {Th X M A : Type} (LT : list Th) (LX : list X) (LM : list M) (LA : list A) (same : forall a a' : A, {a = a'} + {a <> a'}).
Context (w : Th -> R) (V : Th -> X -> R) (size : A -> nat) (K : A -> list X -> M -> R).
Hypothesis ND : NoDup LA.
Hypothesis Hw : law LT w.
Hypothesis HV : forall th, In th LT -> law LX (V th).
Let LN := list_prod LA LM.

Lemma target_joint n : joint LT (draw_lists LX n) (cluster_target w V).
Proof.
  split.
  - intros th b Ht Hb. apply Rmult_le_pos; [apply Hw, Ht|apply (draws_law LX (V th) n (HV th Ht)), Hb].
  - rewrite <- (proj2 Hw). apply fsum_ext. intros th Ht. unfold cluster_target. rewrite fsum_scal, (proj2 (draws_law LX (V th) n (HV th
    Ht))). ring.
Qed.

Lemma target_margX n th : In th LT -> margX (draw_lists LX n) (cluster_target w V) th = w th.
Proof. intros Ht. unfold margX, cluster_target. rewrite fsum_scal, (proj2 (draws_law LX (V th) n (HV th Ht))). ring. Qed.

Lemma fresh_joint n : joint LX (draw_lists LX n) (cluster_fresh LT w V).
Proof.
  split.
  - intros x b Hx Hb. apply fsum_nonneg. intros th Ht. apply Rmult_le_pos; [apply (target_joint n); assumption|apply (HV th Ht), Hx].
  - rewrite (fsum_swap LX), <- (proj2 (target_joint n)), (fsum_swap LT). apply fsum_ext. intros b _.
    unfold cluster_fresh. rewrite (fsum_swap LX LT). apply fsum_ext. intros th Ht. rewrite fsum_scal, (proj2 (HV th Ht)). ring.
Qed.

(** A sum in which only the name a counts. *)
Lemma one_name a (h : A * M -> R) : In a LA -> fsum LN (fun am => if same (fst am) a then h am else 0) = fsum LM (fun m => h (a, m)).
Proof.
  intros Ha. unfold LN. rewrite fsum_prod1. simpl.
  rewrite (fsum_ext LA _ (fun a' => (if same a' a then 1 else 0) * fsum LM (fun m => h (a', m)))).
  - rewrite (fsum_single same LA a 1 _ ND Ha). ring.
  - intros a' _. destruct (same a' a); [ring|]. rewrite fsum_0. ring.
Qed.

Section Named.
Context (a : A) (n : nat).
Hypothesis Ha : In a LA.
Hypothesis Hn : (size a <= n)%nat.
Hypothesis HK : kernel (draw_lists LX (size a)) LM (K a).
Let KN := named_learner same size K a.

Lemma named_kernel : kernel (draw_lists LX n) LN KN.
Proof.
  split.
  - intros b [a' m] Hb Hm. apply in_prod_iff in Hm. unfold KN, named_learner. simpl. destruct (same a' a); [|lra].
    apply HK; [apply (firstn_in LX (size a) n b Hn Hb)|apply Hm].
  - intros b Hb. unfold KN, named_learner. rewrite (one_name a (fun am => K a (firstn (size a) b) (snd am)) Ha). simpl.
    apply (proj2 HK). apply (firstn_in LX (size a) n b Hn Hb).
Qed.

(** The law of the output, given theta and the name. *)
Definition named_output (th : Th) (m : M) : R := fsum (draw_lists LX (size a)) (fun b => draws (V th) b * K a b m).

Lemma named_push th am : In th LT ->
  push (draw_lists LX n) (cluster_target w V) KN th am = if same (fst am) a then w th * named_output th (snd am) else 0.
Proof.
  intros Ht. unfold push, KN, named_learner, cluster_target. destruct (same (fst am) a) as [E|E].
  - rewrite (fsum_ext _ _ (fun b => w th * (draws (V th) b * K a (firstn (size a) b) (snd am)))) by (intros; ring).
    rewrite fsum_scal. f_equal. apply (first_draws LX (V th) (size a) n (fun b => K a b (snd am)) (HV th Ht) Hn).
  - transitivity (fsum (draw_lists LX n) (fun _ => 0)); [apply fsum_ext; intros; ring|apply fsum_0].
Qed.

Lemma named_CMI : CMI LT (draw_lists LX n) LN (fun th b m => cluster_target w V th b * KN b m)
  = CMI LT (draw_lists LX (size a)) LM (fun th b m => cluster_target w V th b * K a b m).
Proof.
  assert (D := fun th s Ht => draws_law LX (V th) s (HV th Ht)).
  rewrite (CMI_ext LT (draw_lists LX n) LN _ (fun th b m => w th * (draws (V th) b * KN b m))) by (intros; unfold cluster_target; ring).
  rewrite (CMI_ext LT (draw_lists LX (size a)) LM _ (fun th b m => w th * (draws (V th) b * K a b m))) by (intros; unfold cluster_target;
    ring).
  rewrite (CMI_weighted LT (draw_lists LX n) LN w (fun th b m => draws (V th) b * KN b m) Hw)
    by (intros th Ht; apply (kernel_joint _ _ _ _ (D th n Ht) named_kernel)).
  rewrite (CMI_weighted LT (draw_lists LX (size a)) LM w (fun th b m => draws (V th) b * K a b m) Hw)
    by (intros th Ht; apply (kernel_joint _ _ _ _ (D th (size a) Ht) HK)).
  apply fsum_ext. intros th Ht. f_equal.
  rewrite <- (MI_at_output _ _ _ _ (D th n Ht) named_kernel), <- (MI_at_output _ _ _ _ (D th (size a) Ht) HK).
  rewrite <- (first_draws LX (V th) (size a) n (fun b => KL LM (K a b) (output (draw_lists LX (size a)) (draws (V th)) (K a))) (HV th Ht)
    Hn).
  apply fsum_ext. intros b Hb. f_equal. unfold KL.
  etransitivity; [|exact (one_name a (fun am => K a (firstn (size a) b) (snd am) *
    ln (K a (firstn (size a) b) (snd am) / output (draw_lists LX (size a)) (draws (V th)) (K a) (snd am))) Ha)].
  apply fsum_ext. intros [a' m] _. unfold KN, named_learner at 1 2. simpl. destruct (same a' a) as [E|E]; [|ring].
  do 3 f_equal. unfold output, named_learner. simpl. destruct (same a' a); [|contradiction].
  apply (first_draws LX (V th) (size a) n (fun b => K a b m) (HV th Ht) Hn).
Qed.

Lemma named_error phi : mean_error LX LN (push (draw_lists LX n) (cluster_fresh LT w V) KN) (fun x am => phi (fst am) x (snd am))
  = mean_error LX LM (push (draw_lists LX (size a)) (cluster_fresh LT w V) (K a)) (phi a).
Proof.
  transitivity (mean_error LX LM (push (draw_lists LX n) (cluster_fresh LT w V) (fun b => K a (firstn (size a) b))) (phi a)).
  - apply same_error; [apply fresh_joint|apply named_kernel| |].
    + split; [intros b m Hb Hm|intros b Hb]; apply HK; try assumption; apply (firstn_in LX (size a) n b Hn Hb).
    + intros x b Hx Hb. etransitivity; [|exact (one_name a (fun am => K a (firstn (size a) b) (snd am) * phi (fst am) x (snd am)) Ha)].
      apply fsum_ext. intros [a' m] _. unfold KN, named_learner. simpl. destruct (same a' a); ring.
  - unfold mean_error. assert (E : push (draw_lists LX n) (cluster_fresh LT w V) (fun b => K a (firstn (size a) b))
      = push (draw_lists LX (size a)) (cluster_fresh LT w V) (K a)); [|rewrite E; reflexivity].
    apply functional_extensionality. intros x. apply functional_extensionality. intros m. unfold push, cluster_fresh, cluster_target.
    transitivity (fsum LT (fun th => w th * V th x * fsum (draw_lists LX n) (fun b => draws (V th) b * K a (firstn (size a) b) m))).
    + rewrite (fsum_ext (draw_lists LX n) _ (fun b => fsum LT (fun th => w th * V th x * (draws (V th) b * K a (firstn (size a) b) m))))
        by (intros; rewrite <- fsum_scal_r; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros; apply fsum_scal.
    + rewrite (fsum_ext (draw_lists LX (size a)) _ (fun b => fsum LT (fun th => w th * V th x * (draws (V th) b * K a b m))))
        by (intros; rewrite <- fsum_scal_r; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros th Ht. rewrite fsum_scal. f_equal.
      apply (first_draws LX (V th) (size a) n (fun b => K a b m) (HV th Ht) Hn).
Qed.
End Named.
End Single.

(** ** The mixture of named learners *)

Section Mixture.
Context {Th X M A : Type} (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LA : list A).
Context (same : forall a a' : A, {a = a'} + {a <> a'}) (N k : nat) (freq : nat -> R) (w : nat -> Th -> R) (V : nat -> Th -> X -> R).
Context (policy : nat -> nat -> A) (size : nat -> A -> nat) (K : nat -> A -> list X -> M -> R) (phi : nat -> A -> X -> M -> R).
Context (err mem : nat -> A -> R).
Hypothesis ND : NoDup LA.
Hypothesis HF : law (seq 0 k) freq.
Hypothesis Hw : forall j, (j < k)%nat -> law (LT j) (w j) /\ forall th, In th (LT j) -> law (LX j) (V j th).
Hypothesis Hpol : forall j m, (j < k)%nat -> (m <= N)%nat -> In (policy j m) LA /\ (size j (policy j m) <= m)%nat.
Hypothesis HK : forall j a, (j < k)%nat -> In a LA -> kernel (draw_lists (LX j) (size j a)) LM (K j a) /\
  mean_error (LX j) LM (push (draw_lists (LX j) (size j a)) (cluster_fresh (LT j) (w j) (V j)) (K j a)) (phi j a) <= err j a /\
  CMI (LT j) (draw_lists (LX j) (size j a)) LM (fun th b m => cluster_target (w j) (V j) th b * K j a b m) <= mem j a.
Let words := pwlist (seq 0 k) N.
Let P := pwP freq N.
Let LN := list_prod LA LM.
Let count (i : pw nat N) (j : nat) := hits (Nat.eqb j) N i.
Let L (i : pw nat N) (j : nat) := draw_lists (LX j) (count i j).
Let J (j : nat) := cluster_target (w j) (V j).
Let KN (i : pw nat N) (j : nat) := named_learner same (size j) (K j) (policy j (count i j)).
Let p (j : nat) (a : A) : R := fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (if same a (policy j m) then 1 else 0)).

Lemma count_le i j : (count i j <= N)%nat.
Proof.
  unfold count. clear. induction N as [|n IH]; [simpl; lia|]. specialize (IH (snd i)). simpl. destruct (Nat.eqb j (fst i)); lia.
Qed.

Lemma mixture_law : law words P.
Proof. apply pwP_law, HF. Qed.

Lemma mixture_pair i j : (j < k)%nat -> joint (LT j) (L i j) (J j) /\ kernel (L i j) LN (KN i j).
Proof.
  intros Hj. destruct (Hw j Hj) as [H1 H2]. destruct (Hpol j (count i j) Hj (count_le i j)) as [H3 H4].
  split; [apply target_joint; assumption|]. apply named_kernel; try assumption. apply (HK j); assumption.
Qed.

Lemma letter_error i j : (j < k)%nat ->
  mean_error (LX j) (pwlist LN k) (push (L i j) (cluster_fresh (LT j) (w j) (V j)) (seen_by LT k (L i) J (cluster_law k (KN i)) j))
    (fun x => at_letter (fun am => phi j (fst am) x (snd am)) k j) <= err j (policy j (count i j)).
Proof.
  intros Hj. destruct (Hw j Hj) as [H1 H2]. destruct (Hpol j (count i j) Hj (count_le i j)) as [H3 H4].
  destruct (HK j (policy j (count i j)) Hj H3) as [H5 [H6 _]]. apply Rle_trans with (2 := H6). right.
  rewrite <- (named_error (LT j) (LX j) LM LA same (w j) (V j) (size j) (K j) ND H1 H2 (policy j (count i j)) (count i j) H3 H4 H5 (phi j)).
  apply same_error.
  - apply (fresh_joint (LT j) (LX j) (w j) (V j) H1 H2).
  - apply (seen_kernel (pwlist LN k) k LT (L i) J); [intros j' Hj'; exact (proj1 (mixture_pair i j' Hj'))| |exact Hj].
    apply words_kernel. intros j' Hj'. exact (proj2 (mixture_pair i j' Hj')).
  - exact (proj2 (mixture_pair i j Hj)).
  - intros x b Hx Hb. apply (seen_letter LN k LT (L i) J (KN i) (fun j' Hj' => mixture_pair i j' Hj') j b (fun am => phi j (fst am) x (snd
    am)) Hj).
Qed.

Lemma mixture_count j g : (j < k)%nat -> fsum words (fun i => P i * g (count i j)) = fsum (seq 0 (S N)) (fun m => binomial N (freq j) m *
  g m).
Proof. intros Hj. apply (cluster_count k N freq j g HF Hj). Qed.

Lemma chance_pos i j : In i words -> P i <> 0 -> (j < k)%nat -> 0 < p j (policy j (count i j)).
Proof.
  intros Hi HPi Hj. unfold p. rewrite <- (mixture_count j (fun m => if same (policy j (count i j)) (policy j m) then 1 else 0) Hj).
  assert (N0 := proj1 mixture_law). apply Rlt_le_trans with (P i * (if same (policy j (count i j)) (policy j (count i j)) then 1 else 0)).
  - destruct (same (policy j (count i j)) (policy j (count i j))) as [E|E]; [|contradiction]. specialize (N0 i Hi). lra.
  - apply (fsum_le_term words (fun i' => P i' * (if same (policy j (count i j)) (policy j (count i' j)) then 1 else 0)) i); [|exact Hi].
    intros i' Hi'. specialize (N0 i' Hi'). destruct (same (policy j (count i j)) (policy j (count i' j))); lra.
Qed.

Lemma names_law j : (j < k)%nat -> fsum LA (p j) = 1 /\ forall a, 0 <= p j a.
Proof.
  intros Hj. split.
  - unfold p. rewrite fsum_swap. transitivity (fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * 1)).
    + apply fsum_ext. intros m Hm. apply in_seq in Hm. rewrite fsum_scal. f_equal.
      rewrite (fsum_ext LA _ (fun a => (if same a (policy j m) then 1 else 0) * 1)) by (intros; ring).
      rewrite (fsum_single same LA (policy j m) 1 (fun _ => 1) ND); [ring|]. apply (Hpol j m Hj). lia.
    + rewrite <- (mixture_count j (fun _ => 1) Hj), fsum_scal_r, (proj2 mixture_law). ring.
  - intros a. unfold p. rewrite <- (mixture_count j (fun m => if same a (policy j m) then 1 else 0) Hj).
    apply fsum_nonneg. intros i Hi. assert (N0 := proj1 mixture_law i Hi). destruct (same a _); lra.
Qed.

(** The entropy of the name of a cluster. *)
Lemma names_entropy j : (j < k)%nat -> fsum words (fun i => P i * - ln (p j (policy j (count i j)))) = entropy LA (p j).
Proof.
  intros Hj. rewrite (mixture_count j (fun m => - ln (p j (policy j m))) Hj). unfold entropy. unfold p at 2.
  rewrite (fsum_ext LA _ (fun a => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (if same a (policy j m) then 1 else 0) * ln (p j
    a))))
    by (intros; symmetry; apply fsum_scal_r).
  rewrite fsum_swap. replace (- fsum (seq 0 (S N)) (fun m => fsum LA (fun a => binomial N (freq j) m * (if same a (policy j m) then 1 else
    0) * ln (p j a))))
    with (-1 * fsum (seq 0 (S N)) (fun m => fsum LA (fun a => binomial N (freq j) m * (if same a (policy j m) then 1 else 0) * ln (p j
      a)))) by ring.
  rewrite <- fsum_scal. apply fsum_ext. intros m Hm. apply in_seq in Hm.
  rewrite (fsum_ext LA _ (fun a => (if same a (policy j m) then binomial N (freq j) m else 0) * ln (p j a)))
    by (intros a _; destruct (same a (policy j m)); ring).
  rewrite (fsum_single same LA (policy j m) (binomial N (freq j) m) (fun a => ln (p j a)) ND) by (apply (Hpol j m Hj); lia). ring.
Qed.

Theorem MIX_LEARN :
  fsum words (fun i => P i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) (pwlist LN k) (push (L i j) (cluster_fresh (LT j) (w j) (V j)) (seen_by LT k (L i) J (cluster_law k (KN i)) j))
      (fun x => at_letter (fun am => phi j (fst am) x (snd am)) k j)))
  <= fsum (seq 0 k) (fun j => freq j * fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * err j (policy j m))) /\
  CMI (cluster_words k LT) (tagged words (fun i => cluster_words k (L i))) (pwlist LN k)
    (fun th s m => P (fst s) * cluster_law k J th (snd s) * cluster_law k (KN (fst s)) (snd s) m)
  <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * mem j (policy j m)) + entropy LA (p j)).
Proof.
  split.
  - apply Rle_trans with (fsum words (fun i => P i * fsum (seq 0 k) (fun j => freq j * err j (policy j (count i j))))).
    + apply fsum_le. intros i Hi. apply Rmult_le_compat_l; [apply mixture_law, Hi|]. apply fsum_le. intros j Hj.
      apply Rmult_le_compat_l; [apply HF, Hj|]. apply in_seq in Hj. apply letter_error. lia.
    + right. rewrite (fsum_ext words _ (fun i => fsum (seq 0 k) (fun j => freq j * (P i * err j (policy j (count i j))))))
        by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
      rewrite fsum_swap. apply fsum_ext. intros j Hj. apply in_seq in Hj. rewrite fsum_scal.
      rewrite (mixture_count j (fun m => err j (policy j m))) by lia. reflexivity.
  - set (out := fun j a th m => named_output (LX j) (V j) (size j) (K j) a th m).
    set (r := fun j th (am : A * M) => p j (fst am) * (w j th * out j (fst am) th (snd am))).
    assert (Nout : forall j th a m, (j < k)%nat -> In th (LT j) -> In a LA -> In m LM -> 0 <= out j a th m).
    { intros j th a m Hj Ht Ha Hm. apply fsum_nonneg. intros b Hb.
      apply Rmult_le_pos; [|apply (HK j a Hj Ha); assumption].
      apply (proj1 (draws_law (LX j) (V j th) (size j a) (proj2 (Hw j Hj) th Ht)) b Hb). }
    assert (Nr : forall j th am, (j < k)%nat -> In th (LT j) -> In am LN -> 0 <= r j th am).
    { intros j th [a m] Hj Ht Hm. apply in_prod_iff in Hm. apply Rmult_le_pos; [apply (names_law j Hj)|].
      apply Rmult_le_pos; [apply (Hw j Hj), Ht|apply Nout; tauto]. }
    assert (Sr : forall j th, (j < k)%nat -> In th (LT j) -> margX LN (r j) th = w j th).
    { intros j th Hj Ht. unfold margX, LN, r. rewrite fsum_prod1. simpl. rewrite (fsum_ext LA _ (fun a => p j a * w j th)).
      - rewrite fsum_scal_r, (proj1 (names_law j Hj)). ring.
      - intros a Ha. rewrite fsum_scal. f_equal. rewrite fsum_scal. replace (fsum LM (out j a th)) with 1; [ring|].
        unfold out, named_output. rewrite fsum_swap, <- (proj2 (draws_law (LX j) (V j th) (size j a) (proj2 (Hw j Hj) th Ht))).
        apply fsum_ext. intros b Hb. rewrite fsum_scal, (proj2 (proj1 (HK j a Hj Ha)) b Hb). ring. }
    eapply Rle_trans.
    + apply (clusters_told (cluster_words k LT) (pwlist LN k) words (fun i => cluster_words k (L i)) P (fun _ => cluster_law k J)
        (fun i => cluster_law k (KN i)) (word_law k w) (cluster_law k r) (fun i => fsum (seq 0 k) (fun j => - ln (p j (policy j (count i
          j)))))
        mixture_law).
      * intros i Hi. split; [apply clusters_joint; intros j Hj; exact (proj1 (mixture_pair i j Hj))|].
        split; [apply words_kernel; intros j Hj; exact (proj2 (mixture_pair i j Hj))|]. intros th Ht. apply (words_margX k LT); [|exact Ht].
        intros j t Hj Ht'. apply (target_margX (LT j) (LX j) (w j) (V j)); [apply (Hw j Hj)|exact Ht'].
      * intros th m Ht Hm. apply (words_nonneg LN k LT r Nr th m Ht Hm).
      * intros th Ht. assert (E : cluster_words k (fun _ => LN) = pwlist LN k) by (clear; induction k as [|k' IH]; simpl; [|rewrite IH];
        reflexivity).
        change (margX (pwlist LN k) (cluster_law k r) th = word_law k w th). rewrite <- E. apply (words_margX k LT); [|exact Ht]. exact Sr.
      * intros i th m Hi Ht Hm HPi. rewrite words_push.
        intros Z. apply (words_ratio LN k LT (fun j => push (L i j) (J j) (KN i j)) r (fun j => - ln (p j (policy j (count i j)))));
          try assumption.
        intros j t [a m'] Hj Ht' Hm'. assert (Hm2 := Hm'). apply in_prod_iff in Hm2. destruct (mixture_pair i j Hj) as [HJ HKN].
        split; [apply (push_nonneg (LT j) (L i j) LN (J j) (KN i j) HJ HKN); assumption|].
        destruct (Hw j Hj) as [H1 H2]. destruct (Hpol j (count i j) Hj (count_le i j)) as [H3 H4].
        unfold J, KN, L.
        rewrite (named_push (LT j) (LX j) same (w j) (V j) (size j) (K j) H2 (policy j (count i j)) (count i j) H4 t (a, m') Ht').
        simpl. destruct (same a (policy j (count i j))) as [E|E]; [|intros Y; contradiction]. intros Y.
        unfold r. simpl. fold (out j). rewrite E in *. change (w j t * out j (policy j (count i j)) t m' <> 0) in Y.
        assert (Q : 0 < w j t * out j (policy j (count i j)) t m').
        { assert (0 <= w j t * out j (policy j (count i j)) t m'); [|lra].
          apply Rmult_le_pos; [apply H1, Ht'|apply Nout; tauto]. }
        assert (C := chance_pos i j Hi HPi Hj). split; [apply Rmult_lt_0_compat; assumption|].
        change (ln (w j t * out j (policy j (count i j)) t m' / (p j (policy j (count i j)) * (w j t * out j (policy j (count i j)) t m')))
          = - ln (p j (policy j (count i j)))).
        revert Q C. generalize (w j t * out j (policy j (count i j)) t m') (p j (policy j (count i j))). intros q c Q C.
        rewrite <- ln_Rinv by exact C. f_equal. field. lra.
    + rewrite (fsum_ext words _ (fun i => fsum (seq 0 k) (fun j => P i * (CMI (LT j) (L i j) LN (fun th b m => J j th b * KN i j b m)
        + - ln (p j (policy j (count i j))))))).
      2:{ intros i Hi. rewrite fsum_scal. f_equal. rewrite fsum_plus. f_equal. apply (words_CMI LN k LT (L i) J (KN i)). intros;
        apply mixture_pair; assumption. }
      rewrite fsum_swap. apply fsum_le. intros j Hj. apply in_seq in Hj. assert (Hj' : (j < k)%nat) by lia.
      rewrite (fsum_ext words _ (fun i => P i * CMI (LT j) (L i j) LN (fun th b m => J j th b * KN i j b m)
        + P i * - ln (p j (policy j (count i j))))) by (intros; ring).
      rewrite fsum_plus, (names_entropy j Hj'). apply Rplus_le_compat_r. rewrite <- (mixture_count j (fun m => mem j (policy j m)) Hj').
      apply fsum_le. intros i Hi. apply Rmult_le_compat_l; [apply mixture_law, Hi|].
      destruct (Hw j Hj') as [H1 H2]. destruct (Hpol j (count i j) Hj' (count_le i j)) as [H3 H4].
      destruct (HK j _ Hj' H3) as [H5 [_ H7]]. apply Rle_trans with (2 := H7). right.
      apply (named_CMI (LT j) (LX j) LM LA same (w j) (V j) (size j) (K j) ND H1 H2 (policy j (count i j)) (count i j) H3 H4 H5).
Qed.
End Mixture.

(** ** Code lengths: what a certificate writes for the entropy of the names *)

Theorem code_length {A} (l : list A) (p c : A -> R) : law l p -> (forall a, In a l -> 0 <= c a) -> fsum l c <= 1 -> abscont l p c ->
  entropy l p <= fsum l (fun a => p a * - ln (c a)).
Proof.
  intros [HP SP] HC SC Hac. unfold entropy.
  assert (D : fsum l (fun a => p a - c a) <= fsum l (fun a => p a * ln (p a) + p a * - ln (c a))).
  { apply fsum_le. intros a Ha. assert (G := gibbs_term (p a) (c a) 1 (HP a Ha) (HC a Ha) (Hac a Ha) ltac:(lra)). rewrite ln_1 in G.
    destruct (Req_dec (p a) 0) as [Z|N]; [rewrite Z in *; specialize (HC a Ha); lra|].
    assert (0 < p a) by (specialize (HP a Ha); lra).
    assert (0 < c a) by (destruct (Req_dec (c a) 0) as [Z|]; [exfalso; apply N, (Hac a Ha Z)|specialize (HC a Ha); lra]).
    rewrite ln_div in G by assumption. lra. }
  rewrite fsum_minus, fsum_plus in D. lra.
Qed.

(** A sum over numbers of samples, each with a name, is one over the names with their chances. *)
Theorem sum_by_name {A B} (same : forall a a' : A, {a = a'} + {a <> a'}) (LA : list A) (L : list B) (P : B -> R) (name : B -> A)
  (f : A -> R) : NoDup LA -> (forall m, In m L -> In (name m) LA) ->
  fsum L (fun m => P m * f (name m)) = fsum LA (fun a => fsum L (fun m => P m * (if same a (name m) then 1 else 0)) * f a).
Proof.
  intros ND H.
  rewrite (fsum_ext LA _ (fun a => fsum L (fun m => P m * (if same a (name m) then 1 else 0) * f a)))
    by (intros; symmetry; apply fsum_scal_r).
  rewrite fsum_swap. apply fsum_ext. intros m Hm.
  rewrite (fsum_ext LA _ (fun a => (if same a (name m) then P m else 0) * f a)) by (intros a _; destruct (same a (name m)); ring).
  symmetry. apply (fsum_single same LA (name m) (P m) f ND). apply H, Hm.
Qed.

(** What is added up for names with code lengths ln (1/c), whose chances are at least r, and cost at most [most] each. *)
Theorem coded_names {A} (l : list A) (p r c g x cost : A -> R) (most : R) : law l p -> (forall a, In a l -> 0 < c a) -> fsum l c <= 1 ->
  (forall a, In a l -> r a <= p a) -> (forall a, In a l -> g a + ln (/ c a) <= cost a /\ cost a <= most) ->
  (forall a, In a l -> x a <= / 2) ->
  fsum l (fun a => p a * x a) <= / 2 - fsum l (fun a => r a * (/ 2 - x a)) /\
  fsum l (fun a => p a * g a) + entropy l p <= fsum l (fun a => r a * cost a) + (1 - fsum l r) * most.
Proof.
  intros [HP SP] HC SC Hr Hcost Hx. split.
  - assert (D : fsum l (fun a => r a * (/ 2 - x a)) <= fsum l (fun a => p a * (/ 2 - x a))).
    { apply fsum_le. intros a Ha. apply Rmult_le_compat_r; [specialize (Hx a Ha); lra|apply Hr, Ha]. }
    rewrite (fsum_ext l (fun a => p a * (/ 2 - x a)) (fun a => p a * / 2 - p a * x a)) in D by (intros; ring).
    rewrite fsum_minus, fsum_scal_r, SP in D. lra.
  - assert (C : entropy l p <= fsum l (fun a => p a * - ln (c a))).
    { apply code_length; [split; assumption|intros a Ha; specialize (HC a Ha); lra|exact SC|].
      intros a Ha Z. specialize (HC a Ha). lra. }
    assert (D : fsum l (fun a => p a * g a) + fsum l (fun a => p a * - ln (c a))
      <= fsum l (fun a => r a * cost a) + fsum l (fun a => (p a - r a) * most)).
    { rewrite <- !fsum_plus. apply fsum_le. intros a Ha. specialize (HP a Ha). specialize (Hr a Ha). destruct (Hcost a Ha) as [H1 H2].
      rewrite ln_Rinv in H1 by (apply HC, Ha). apply Rle_trans with (p a * cost a).
      - replace (p a * g a + p a * - ln (c a)) with (p a * (g a + - ln (c a))) by ring. apply Rmult_le_compat_l; lra.
      - replace (p a * cost a) with (r a * cost a + (p a - r a) * cost a) by ring. apply Rplus_le_compat_l, Rmult_le_compat_l; lra. }
    rewrite fsum_scal_r, fsum_minus, SP in D. lra.
Qed.
