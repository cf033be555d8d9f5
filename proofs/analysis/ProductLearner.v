(** A learner that treats each coordinate alone, and counts on which of them a sample agrees with its model: what it memorizes adds up,
    and its errors are tails of a sum of independent summands [BOOL-LEARN-TABLE, SPARSE-LEARN]. *)
From Coq Require Import Reals Lra Lia List.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Feasible Domination TrinomialTail MixLearn.
Import ListNotations.
Open Scope R_scope.

(** ** Words *)

Lemma words_of_kernel {B M} (LB : list B) (LM : list M) k d : kernel LB LM k -> kernel (pwlist LB d) (pwlist LM d) (pwJ k d).
Proof.
  intros H. induction d as [|d IH]; [split; [intros; cbn [pwJ]; lra|intros; cbn [pwJ pwlist fsum]; ring]|].
  exact (prod_kernel LB LM (pwlist LB d) (pwlist LM d) k (pwJ k d) H IH).
Qed.

Lemma words_of_push {A B M} (LB : list B) (J : A -> B -> R) (k : B -> M -> R) d : forall a m,
  push (pwlist LB d) (pwJ J d) (pwJ k d) a m = pwJ (push LB J k) d a m.
Proof.
  induction d as [|d IH]; intros a m; [unfold push; cbn [pwJ pwlist fsum]; ring|].
  etransitivity; [exact (f_equal (fun F => F a m) (push_prodJ LB (pwlist LB d) J (pwJ J d) k (pwJ k d)))|].
  unfold prodJ at 1. exact (f_equal (Rmult _) (IH (snd a) (snd m))).
Qed.

Lemma words_of_information {Th B M} (LT : list Th) (LB : list B) (LM : list M) J k d : joint LT LB J -> kernel LB LM k ->
  CMI (pwlist LT d) (pwlist LB d) (pwlist LM d) (fun th b m => pwJ J d th b * pwJ k d b m)
  = INR d * CMI LT LB LM (fun th b m => J th b * k b m).
Proof.
  intros HJ Hk. induction d as [|d IH].
  - unfold CMI. cbn [pwJ pwlist fsum INR]. replace (1 * 1 * (1 * 1 + 0 + 0) / ((1 * 1 + 0) * (1 * 1 + 0))) with 1 by field.
    rewrite ln_1. ring.
  - rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, <- IH, Rplus_comm.
    exact (CMI_prodJ LT LB LM (pwlist LT d) (pwlist LB d) (pwlist LM d) J (pwJ J d) k (pwJ k d) HJ (pwJ_joint LT LB J d HJ) Hk
      (words_of_kernel LB LM k d Hk)).
Qed.

Lemma words_of_margins {X M} (LX : list X) (LM : list M) (G : X -> M -> R) d : forall x m,
  margX (pwlist LM d) (pwJ G d) x * margY (pwlist LX d) (pwJ G d) m = pwJ (fun x m => margX LM G x * margY LX G m) d x m.
Proof.
  induction d as [|d IH]; intros x m; [unfold margX, margY; cbn [pwJ pwlist fsum]; ring|].
  destruct x as [x xs], m as [m ms].
  transitivity ((margX LM G x * margX (pwlist LM d) (pwJ G d) xs) * (margY LX G m * margY (pwlist LX d) (pwJ G d) ms)).
  - exact (f_equal2 Rmult (margX_prodJ LM (pwlist LM d) G (pwJ G d) x xs) (margY_prodJ LX (pwlist LX d) G (pwJ G d) m ms)).
  - cbn [pwJ]. unfold prodJ. cbn [fst snd]. rewrite <- IH. ring.
Qed.

(** ** The test *)

Section Test.
Context {X M : Type} (LX : list X) (LM : list M) (step : X -> M -> option bool).

Fixpoint agreement (d : nat) : pw X d -> pw M d -> R := match d with
  | O => fun _ _ => 0
  | S d => fun x m => step_value (step (fst x) (fst m)) + agreement d (snd x) (snd m) end.
(** Positive where more than t coordinates agree than disagree. *)
Definition declared (d : nat) (t : R) (x : pw X d) (m : pw M d) : R := if Rle_dec (agreement d x m) t then 0 else 1.

(** The chance of such a summand. *)
Definition summand_chance (G : X -> M -> R) (o : option bool) : R := fsum LX (fun x => fsum LM (fun m =>
  match step x m, o with
  | Some a, Some b => if Bool.eqb a b then G x m else 0
  | None, None => G x m
  | _, _ => 0 end)).

Lemma by_summand (G : X -> M -> R) (f : option bool -> R) : fsum LX (fun x => fsum LM (fun m => G x m * f (step x m)))
  = summand_chance G (Some true) * f (Some true) + summand_chance G (Some false) * f (Some false) + summand_chance G None * f None.
Proof.
  unfold summand_chance. rewrite <- !fsum_scal_r, <- !fsum_plus. apply fsum_ext. intros x _.
  rewrite <- !fsum_scal_r, <- !fsum_plus. apply fsum_ext. intros m _. destruct (step x m) as [[]|]; cbn [Bool.eqb]; ring.
Qed.

Lemma tail_of_words (G : X -> M -> R) d : forall t,
  fsum (pwlist LX d) (fun x => fsum (pwlist LM d) (fun m => pwJ G d x m * (if Rle_dec (agreement d x m) t then 1 else 0)))
  = steps_at_most (summand_chance G None) (summand_chance G (Some true)) (summand_chance G (Some false)) d t.
Proof.
  induction d as [|d IH]; intros t.
  - unfold steps_at_most. cbn [pwlist fsum pwJ agreement score_sum pwP]. destruct (Rle_dec 0 t); ring.
  - set (F := fun s => fsum (pwlist LX d) (fun x => fsum (pwlist LM d) (fun m =>
      pwJ G d x m * (if Rle_dec (agreement d x m) s then 1 else 0)))).
    change (forall s, F s = steps_at_most (summand_chance G None) (summand_chance G (Some true)) (summand_chance G (Some false)) d s) in IH.
    rewrite at_most_S, <- !IH.
    transitivity (fsum LX (fun x => fsum LM (fun m => G x m * F (t - step_value (step x m))))).
    + transitivity (fsum (list_prod LX (pwlist LX d)) (fun x => fsum (list_prod LM (pwlist LM d)) (fun m =>
        prodJ G (pwJ G d) x m * (if Rle_dec (agreement (S d) x m) t then 1 else 0)))); [reflexivity|].
      rewrite fsum_prod1. apply fsum_ext. intros x _. rewrite fsum_swap, fsum_prod1. apply fsum_ext. intros m _.
      unfold F. rewrite (fsum_swap (pwlist LX d) (pwlist LM d)), <- fsum_scal. apply fsum_ext. intros ms _.
      rewrite <- fsum_scal. apply fsum_ext. intros xs _. unfold prodJ. cbn [fst snd agreement].
      destruct (Rle_dec (step_value (step x m) + agreement d xs ms) t), (Rle_dec (agreement d xs ms) (t - step_value (step x m))); lra.
    + rewrite (by_summand G (fun o => F (t - step_value o))). cbn [step_value].
      replace (t - -1) with (t + 1) by ring. rewrite Rminus_0_r. ring.
Qed.

Lemma declared_chance (G : X -> M -> R) d t : joint (pwlist LX d) (pwlist LM d) (pwJ G d) ->
  expect2 (pwlist LX d) (pwlist LM d) (pwJ G d) (declared d t)
  = 1 - steps_at_most (summand_chance G None) (summand_chance G (Some true)) (summand_chance G (Some false)) d t.
Proof.
  intros [_ S]. rewrite <- tail_of_words. enough (E : forall whole tail, whole = 1 -> whole - tail = 1 - tail).
  2: { intros whole tail ->. reflexivity. }
  rewrite <- (E _ _ S), <- fsum_minus. apply fsum_ext. intros x _. rewrite <- fsum_minus. apply fsum_ext. intros m _.
  unfold declared. destruct (Rle_dec (agreement d x m) t); ring.
Qed.
End Test.

Theorem product_learner {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M) (JT : Th -> B -> R) (JX : X -> B -> R) (d : nat)
  (k : B -> M -> R) (step : X -> M -> option bool) (t : R) (accurate : R -> R -> Prop) (v : R) :
  joint LT LB JT -> joint LX LB JX -> kernel LB LM k ->
  let G := push LB JX k in
  let N := fun x m => margX LM G x * margY LX G m in
  let chance := summand_chance LX LM step in
  accurate (steps_at_most (chance G None) (chance G (Some true)) (chance G (Some false)) d t)
    (1 - steps_at_most (chance N None) (chance N (Some true)) (chance N (Some false)) d t) ->
  INR d * CMI LT LB LM (fun th b m => JT th b * k b m) / ln 2 <= v ->
  some_learner LT LX LB JT JX d accurate v.
Proof.
  intros HT HX Hk G N chance HA HV.
  assert (HG : joint LX LM G) by exact (push_joint LX LB LM JX k HX Hk).
  exists (pw M d), (pwlist LM d), (pwJ k d), (declared step d t). split; [apply words_of_kernel, Hk|]. split.
  { intros x m _ _. unfold declared. destruct (Rle_dec _ _); lra. }
  cbv zeta. split; [|rewrite words_of_information by assumption; exact HV].
  assert (E : forall x m, push (pwlist LB d) (pwJ JX d) (pwJ k d) x m = pwJ G d x m) by (intros; apply words_of_push).
  assert (HN : joint LX LM N).
  { split.
    - intros x m Hx Hm. apply Rmult_le_pos; [apply fsum_nonneg; intros; apply HG; assumption|].
      apply fsum_nonneg. intros; apply HG; assumption.
    - unfold N. rewrite (fsum_ext LX _ (fun x => margX LM G x * 1)).
      + rewrite fsum_scal_r. transitivity (1 * 1); [|ring]. f_equal. exact (proj2 HG).
      + intros x _. rewrite fsum_scal. f_equal. unfold margY. rewrite fsum_swap. exact (proj2 HG). }
  assert (P := declared_chance LX LM step G d t (pwJ_joint LX LM G d HG)).
  assert (Q := declared_chance LX LM step N d t (pwJ_joint LX LM N d HN)). fold chance in P, Q.
  replace (1 - expect2 _ _ (push _ _ _) _)
    with (steps_at_most (chance G None) (chance G (Some true)) (chance G (Some false)) d t).
  2: { unfold expect2 in *. rewrite (fsum_ext _ _ (fun x => fsum (pwlist LM d) (fun m => pwJ G d x m * declared step d t x m)));
       [lra|]. intros x _. apply fsum_ext. intros m _. rewrite E. reflexivity. }
  replace (expect2 _ _ _ _) with (1 - steps_at_most (chance N None) (chance N (Some true)) (chance N (Some false)) d t); [exact HA|].
  rewrite <- Q. unfold expect2. apply fsum_ext. intros x _. apply fsum_ext. intros m _. f_equal.
  etransitivity; [symmetry; exact (words_of_margins LX LM G d x m)|]. unfold margX, margY.
  f_equal; apply fsum_ext; intros; symmetry; apply E.
Qed.

Lemma some_learner_is {Th X B} (LT : list Th) (LX : list X) (LB : list B) JT JX d (accurate accurate' : R -> R -> Prop) v v' :
  some_learner LT LX LB JT JX d accurate v -> (forall x y, accurate x y -> accurate' x y) -> v <= v' ->
  some_learner LT LX LB JT JX d accurate' v'.
Proof.
  intros (M & LM & k & phi & Hk & Hphi & HA & HV) H Hv. exists M, LM, k, phi. split; [exact Hk|]. split; [exact Hphi|].
  split; [apply H, HA|apply Rle_trans with (1 := HV), Hv].
Qed.
