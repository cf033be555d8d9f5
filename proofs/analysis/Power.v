(** d independent coordinates: the coefficient of the whole is that of one. *)
From Coq Require Import Reals Lra List.
From MemAnalysis Require Import Definitions Finite Information Tensor.
Import ListNotations.
Open Scope R_scope.

Lemma margY_prodJ {A1 B1 A2 B2} (LA1 : list A1) (LA2 : list A2) (J1 : A1 -> B1 -> R)
  (J2 : A2 -> B2 -> R) b1 b2 :
  margY (list_prod LA1 LA2) (prodJ J1 J2) (b1, b2) = margY LA1 J1 b1 * margY LA2 J2 b2.
Proof.
  unfold margY. rewrite fsum_prod1. unfold prodJ. simpl. rewrite <- fsum_scal_r.
  apply fsum_ext. intros a _. rewrite fsum_scal. reflexivity.
Qed.

Lemma margY_pwJ {A A' B} (LA : list A) (LA' : list A') (LB : list B) (J : A -> B -> R)
  (J' : A' -> B -> R) d : (forall b, In b LB -> margY LA J b = margY LA' J' b) ->
  forall b, In b (pwlist LB d) ->
    margY (pwlist LA d) (pwJ J d) b = margY (pwlist LA' d) (pwJ J' d) b.
Proof.
  intros H. induction d as [|d IH]; intros b Hb; simpl in *.
  - reflexivity.
  - destruct b as [b1 b2]. apply in_prod_iff in Hb. rewrite !margY_prodJ.
    rewrite H, IH by tauto. reflexivity.
Qed.

Lemma prodJ_joint {A1 B1 A2 B2} (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2)
  J1 J2 : joint LA1 LB1 J1 -> joint LA2 LB2 J2 ->
  joint (list_prod LA1 LA2) (list_prod LB1 LB2) (prodJ J1 J2).
Proof.
  intros H1 H2. split.
  - intros [a1 a2] [b1 b2] Ha Hb. apply in_prod_iff in Ha. apply in_prod_iff in Hb.
    apply Rmult_le_pos; [apply H1|apply H2]; tauto.
  - rewrite fsum_prod1, <- (proj2 H1). apply fsum_ext. intros a1 Ha1.
    rewrite (fsum_ext LA2 _ (fun a2 => fsum LB1 (J1 a1) * fsum LB2 (J2 a2))).
    + rewrite fsum_scal, (proj2 H2). ring.
    + intros a2 Ha2. rewrite fsum_prod1. unfold prodJ. simpl. rewrite <- fsum_scal_r.
      apply fsum_ext. intros b1 _. rewrite fsum_scal. reflexivity.
Qed.

Lemma pwJ_joint {A B} (LA : list A) (LB : list B) J d : joint LA LB J ->
  joint (pwlist LA d) (pwlist LB d) (pwJ J d).
Proof.
  intros HJ. induction d as [|d IH]; simpl.
  - split; [intros; lra|simpl; ring].
  - apply prodJ_joint; assumption.
Qed.

(** No coordinate: both informations vanish. *)
Lemma SDPI_unit eta : 0 <= eta -> SDPI [tt] [tt] (fun _ _ : unit => 1) eta.
Proof.
  intros He M LM k Hk.
  assert (H0 : joint [tt] [tt] (fun _ _ : unit => 1)) by (split; [intros; lra|simpl; ring]).
  assert (N : 0 <= MI [tt] LM (lawBM [tt] (fun _ _ : unit => 1) k))
    by (apply MI_nonneg; apply (lawBM_joint [tt] [tt] LM _ k H0 Hk)).
  assert (Z : MI [tt] LM (push [tt] (fun _ _ : unit => 1) k) = 0).
  { assert (S1 : margX LM (push [tt] (fun _ _ : unit => 1) k) tt = 1).
    { rewrite (push_margX [tt] [tt] LM _ k Hk tt (or_introl eq_refl)).
      unfold margX. simpl. ring. }
    unfold MI. change (fsum LM (fun y => push [tt] (fun _ _ : unit => 1) k tt y *
      ln (push [tt] (fun _ _ : unit => 1) k tt y /
          (margX LM (push [tt] (fun _ _ : unit => 1) k) tt *
           margY [tt] (push [tt] (fun _ _ : unit => 1) k) y))) + 0 = 0).
    rewrite S1, Rplus_0_r, <- (fsum_0 LM). apply fsum_ext. intros m Hm.
    unfold margY. set (q := push [tt] (fun _ _ : unit => 1) k). simpl.
    destruct (Req_dec (q tt m) 0) as [E|E]; [rewrite E; ring|].
    replace (q tt m / (1 * (q tt m + 0))) with 1 by (field; exact E). rewrite ln_1. ring. }
  rewrite Z. apply Rmult_le_pos; assumption.
Qed.

(** [SDPI-TENSOR] for d copies. *)
Theorem SDPI_TENSOR_power {A B} (LA : list A) (LB : list B) J eta d : joint LA LB J -> 0 <= eta ->
  SDPI LA LB J eta -> SDPI (pwlist LA d) (pwlist LB d) (pwJ J d) eta.
Proof.
  intros HJ He HS. induction d as [|d IH].
  - exact (SDPI_unit eta He).
  - simpl. apply SDPI_TENSOR; try assumption. apply pwJ_joint, HJ.
Qed.
