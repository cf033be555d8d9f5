(** Structural rules: every coefficient is at most 1, [SDPI-COMPOSE], [SDPI-DOMINATE]. *)
From Coq Require Import Reals Lra List.
From MemAnalysis Require Import Definitions Finite Information.
Open Scope R_scope.

(** Data processing: rho = 1 always works (part of [SDPI-RANGE]). *)
Theorem SDPI_one {A B} (LA : list A) (LB : list B) J : joint LA LB J -> SDPI LA LB J 1.
Proof.
  intros HJ M LM k Hk.
  assert (C := chain_rule LA LB LM J k HJ Hk).
  assert (N : 0 <= CMI LA LB LM (fun a b m => J a b * k b m)).
  { apply CMI_nonneg. intros a b m Ha Hb Hm. apply Rmult_le_pos; [apply HJ|apply Hk]; assumption. }
  lra.
Qed.

(** A - C - B: B is made from C by the channel W, and M from B by k. *)
Definition kcomp {B C M} (LB : list B) (W : C -> B -> R) (k : B -> M -> R) (c : C) (m : M) : R :=
  fsum LB (fun b => W c b * k b m).

Lemma kcomp_kernel {B C M} (LB : list B) (LC : list C) (LM : list M) W k :
  kernel LC LB W -> kernel LB LM k -> kernel LC LM (kcomp LB W k).
Proof.
  intros HW Hk. split.
  - intros c m Hc Hm. apply fsum_nonneg. intros b Hb.
    apply Rmult_le_pos; [apply HW|apply Hk]; assumption.
  - intros c Hc. unfold kcomp. rewrite fsum_swap.
    rewrite <- (proj2 HW c Hc). apply fsum_ext. intros b Hb.
    rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

Theorem SDPI_COMPOSE {A B C} (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (eAC eCB : R) :
  joint LA LC J -> kernel LC LB W -> 0 <= eAC ->
  SDPI LA LC J eAC ->                       (* eta(C->A) <= eAC *)
  SDPI LC LB (lawBM LA J W) eCB ->          (* eta(B->C) <= eCB *)
  SDPI LA LB (push LC J W) (eCB * eAC).     (* eta(B->A) <= eCB eAC *)
Proof.
  intros HJ HW He S1 S2 M LM k Hk.
  specialize (S1 M LM (kcomp LB W k) (kcomp_kernel LB LC LM W k HW Hk)).
  specialize (S2 M LM k Hk).
  rewrite (MI_ext LA LM (push LB (push LC J W) k) (push LC J (kcomp LB W k))).
  2:{ intros a m Ha Hm. unfold push, kcomp.
      rewrite (fsum_ext LB _ (fun b => fsum LC (fun c => J a c * (W c b * k b m)))).
      - rewrite (fsum_swap LB LC). apply fsum_ext. intros c Hc. rewrite <- fsum_scal. reflexivity.
      - intros b Hb. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
  rewrite (MI_ext LC LM (lawBM LA J (kcomp LB W k)) (push LB (lawBM LA J W) k)) in S1.
  2:{ intros c m Hc Hm. unfold push, kcomp, lawBM. rewrite <- fsum_scal.
      apply fsum_ext. intros; ring. }
  rewrite (MI_ext LB LM (lawBM LC (lawBM LA J W) k) (lawBM LA (push LC J W) k)) in S2.
  2:{ intros b m Hb Hm. unfold lawBM at 1 3. rewrite (push_margY LA LC J W b). reflexivity. }
  assert (H := Rmult_le_compat_l eAC _ _ He S2). lra.
Qed.

(** [SDPI-DOMINATE]: B is a post-processing of B' (here C). *)
Theorem SDPI_DOMINATE {A B C} (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (e : R) :
  joint LA LC J -> kernel LC LB W -> 0 <= e ->
  SDPI LA LC J e -> SDPI LA LB (push LC J W) e.
Proof.
  intros HJ HW He S. replace e with (1 * e) by ring.
  apply SDPI_COMPOSE; try assumption. apply SDPI_one, lawBM_joint; assumption.
Qed.

(** [SDPI-SUFFICIENT]: B is made from C by W, and V regains C from B without loss for A. *)
Theorem SDPI_SUFFICIENT {A B C} (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (V : B -> C -> R) (e : R) :
  joint LA LC J -> kernel LC LB W -> kernel LB LC V -> 0 <= e ->
  (forall a c, In a LA -> In c LC -> push LB (push LC J W) V a c = J a c) ->
  (SDPI LA LC J e <-> SDPI LA LB (push LC J W) e).
Proof.
  intros HJ HW HV He E. split; intros S; [apply SDPI_DOMINATE; assumption|].
  assert (D := SDPI_DOMINATE LA LC LB (push LC J W) V e (push_joint LA LC LB J W HJ HW) HV He S).
  intros M LM k Hk. specialize (D M LM k Hk).
  rewrite (MI_ext LA LM _ (push LC J k)) in D.
  2:{ intros a m Ha _. apply fsum_ext. intros c Hc. rewrite (E a c Ha Hc). reflexivity. }
  rewrite (MI_ext LC LM _ (lawBM LA J k)) in D; [exact D|].
  intros c m Hc _. unfold lawBM. f_equal. apply fsum_ext. intros a Ha. apply E; assumption.
Qed.
