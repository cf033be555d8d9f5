(** The error of mixtures that unseen clusters force, decided by one computation [MIX-UNSEEN]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Finite Signs Mix Certificates Computed ComputedSigns.
Import ListNotations.
Open Scope R_scope.

(** Every learner of k clusters of these frequencies, from N samples of them, has a total error of at least e: the clusters, the learner
    that sees cluster j where i says which samples are whose, and the tests are any. *)
Definition mixture_errs (k N : nat) (freq : nat -> R) (e : R) : Prop :=
  forall X B M (LX : list X) (LM : list M) (L : pw nat N -> nat -> list B) (JX : pw nat N -> nat -> X -> B -> R)
    (f : pw nat N -> nat -> B -> M -> R) (phi : nat -> X -> M -> R),
  (forall j x m, (j < k)%nat -> In x LX -> In m LM -> 0 <= phi j x m <= 1) ->
  (forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> joint LX (L i j) (JX i j) /\ kernel (L i j) LM (f i j) /\
     (hits (Nat.eqb j) N i = O -> says_nothing LX (L i j) (JX i j))) ->
  e <= fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
    mean_error LX LM (push (L i j) (JX i j) (f i j)) (phi j))).

(** Groups: so many clusters of so many parts each. *)
Fixpoint cluster_parts (groups : list (positive * positive)) : list R := match groups with
  | [] => []
  | (c, w) :: groups => repeat (IZR (Zpos w)) (Pos.to_nat c) ++ cluster_parts groups end.
Fixpoint all_parts (groups : list (positive * positive)) : Z := match groups with
  | [] => 0%Z
  | (c, w) :: groups => (Zpos c * Zpos w + all_parts groups)%Z end.
Definition clusters_of (groups : list (positive * positive)) : nat := length (cluster_parts groups).
Definition frequency_of (groups : list (positive * positive)) (j : nat) : R := nth j (cluster_parts groups) 0 / IZR (all_parts groups).

Fixpoint over_groups (groups : list (positive * positive)) (h : R -> R) : R := match groups with
  | [] => 0
  | (c, w) :: groups => IZR (Zpos c) * h (IZR (Zpos w)) + over_groups groups h end.

Lemma fsum_nth l h : fsum (seq 0 (length l)) (fun j => h (nth j l 0)) = fsum l h.
Proof. induction l as [|x l IH]; [reflexivity|]. cbn [length]. rewrite fsum_seq_S. cbn [nth fsum]. rewrite IH. reflexivity. Qed.

Lemma fsum_parts groups h : fsum (seq 0 (clusters_of groups)) (fun j => h (nth j (cluster_parts groups) 0)) = over_groups groups h.
Proof.
  unfold clusters_of. rewrite fsum_nth. induction groups as [|[c w] groups IH]; [reflexivity|]. cbn [cluster_parts over_groups].
  assert (A : forall l l' : list R, fsum (l ++ l') h = fsum l h + fsum l' h)
    by (intros l l'; induction l as [|x l IHl]; cbn [app fsum]; [ring|rewrite IHl; ring]).
  rewrite A, IH. f_equal. rewrite <- (positive_nat_Z c), <- INR_IZR_INZ.
  induction (Pos.to_nat c) as [|n IHn]; [cbn [repeat fsum INR]; ring|]. cbn [repeat fsum]. rewrite IHn, S_INR. ring.
Qed.

Lemma parts_sum groups : over_groups groups (fun w => w) = IZR (all_parts groups).
Proof.
  induction groups as [|[c w] groups IH]; [reflexivity|]. cbn [over_groups all_parts]. rewrite IH, plus_IZR, mult_IZR. reflexivity.
Qed.

Lemma frequencies_law groups : (0 < all_parts groups)%Z -> law (seq 0 (clusters_of groups)) (frequency_of groups).
Proof.
  intros H. apply IZR_lt in H. split.
  - intros j _. apply Rmult_le_pos; [|left; apply Rinv_0_lt_compat; exact H].
    assert (P : forall x, In x (cluster_parts groups) -> 0 <= x).
    { clear. induction groups as [|[c w] groups IH]; intros x Hx; [destruct Hx|]. apply in_app_or in Hx.
      destruct Hx as [Hx|Hx]; [|exact (IH x Hx)].
      apply repeat_spec in Hx. subst x. apply IZR_le. lia. }
    destruct (nth_in_or_default j (cluster_parts groups) 0) as [I|E]; [apply P, I|rewrite E; lra].
  - unfold frequency_of. rewrite (fsum_parts groups (fun w => w / IZR (all_parts groups))).
    assert (E : forall gs, over_groups gs (fun w => w / IZR (all_parts groups)) = over_groups gs (fun w => w) / IZR (all_parts groups)).
    { induction gs as [|[c w] gs IH]; cbn [over_groups]; [unfold Rdiv; ring|]. rewrite IH. field. lra. }
    rewrite E, parts_sum. field. lra.
Qed.

(** Half the share of the unseen clusters, exactly. *)
Theorem mixture_errs_by_groups groups N e : (0 < all_parts groups)%Z ->
  e <= over_groups groups (fun w => w / IZR (all_parts groups) * (1 - w / IZR (all_parts groups)) ^ N / 2) ->
  mixture_errs (clusters_of groups) N (frequency_of groups) e.
Proof.
  intros HP H X B M LX LM L JX f phi Hphi HJ. apply Rle_trans with (1 := H).
  apply Rle_trans with (2 := MIX_UNSEEN LX LM N (clusters_of groups) (frequency_of groups) L JX f phi
    (frequencies_law groups HP) Hphi HJ). right.
  unfold frequency_of. symmetry.
  apply (fsum_parts groups (fun w => w / IZR (all_parts groups) * (1 - w / IZR (all_parts groups)) ^ N / 2)).
Qed.

(** The same with intervals. *)
Fixpoint unseen_term (groups : list (positive * positive)) (N : Z) (parts : positive) : term := match groups with
  | [] => zero
  | (c, w) :: groups => let f := Num (Zpos w) parts in
      Add (Mul (Num (Zpos c) 1) (Div (Mul f (Exp (Mul (Num N 1) (Ln (Sub one f))))) two)) (unseen_term groups N parts) end.
Definition unseen_claims (groups : list (positive * positive)) (N : Z) (parts : positive) (e : term) : list inequality :=
  AtMost e (unseen_term groups N parts) :: map (fun g => Below (Num (Zpos (snd g)) parts) one) groups.

Theorem mixture_errs_computed bits groups N parts e least : all_parts groups = Zpos parts -> (0 <= N)%Z -> value e = least ->
  all_decided bits (unseen_claims groups N parts e) = true -> mixture_errs (clusters_of groups) (Z.to_nat N) (frequency_of groups) least.
Proof.
  intros HP HN <- H. assert (A := all_met bits _ H).
  assert (V := A _ ltac:(left; reflexivity)). cbn [is_met] in V. apply mixture_errs_by_groups; [rewrite HP; reflexivity|].
  apply Rle_trans with (1 := V). right. rewrite HP.
  assert (S : forall g, In g groups -> IZR (Zpos (snd g)) / IZR (Zpos parts) < 1).
  { intros g Hg. assert (G := A _ ltac:(right; apply (in_map (fun g => Below (Num (Zpos (snd g)) parts) one)); exact Hg)).
    cbn [is_met value] in G. numbers. exact G. }
  clear - S HN. induction groups as [|[c w] groups IH]; cbn [unseen_term over_groups value]; [exact value_0|].
  rewrite IH by (intros g Hg; apply S; right; exact Hg). specialize (S (c, w) (or_introl eq_refl)). cbn [snd] in S. numbers.
  rewrite (pow_exp (1 - IZR (Zpos w) / IZR (Zpos parts))), INR_of_Z by (lra || exact HN). rewrite !Rdiv_1_r. reflexivity.
Qed.
