(** The learner of Boolean clustering that answers the number k of the signs +1 of a coordinate by a sign of mean f(k), for any odd f:
    what it memorizes and how often it errs [BOOL-LEARN-TABLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From MemAnalysis Require Import Definitions Finite Information Chi2 Dber Privacy Signs SignInformation Feasible TrinomialTail Domination
  ProductLearner.
Import ListNotations.
Open Scope R_scope.

Section SignLearner.
Variables (l : R) (n : nat) (f : nat -> R).
Hypothesis Hl : 0 < l < 1.
Hypothesis answer_range : forall k, -1 <= f k <= 1.
Hypothesis answer_odd : forall k, (k <= n)%nat -> f (n - k)%nat = - f k.
Let P (b : pw bool n) : R := bool_weight l n (plus_count n b).
(** The mean of the answer where the centre is +1. *)
Definition answered : R := fsum (seq 0 (S n)) (fun k => INR (choose n k) * (((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) * f k)).
Let m : R := answered.

(** The learner, and the mean of its answer. *)
Definition sign_learner (b : pw bool n) (w : bool) : R := if w then (1 + f (plus_count n b)) / 2 else (1 - f (plus_count n b)) / 2.

Lemma sign_learner_kernel : kernel (pwlist LBool n) LBool sign_learner.
Proof.
  split.
  - intros b w _ _. assert (A := answer_range (plus_count n b)). unfold sign_learner. destruct w; lra.
  - intros b _. unfold LBool, sign_learner. cbn [fsum]. field.
Qed.

Lemma answer_mean : fsum (pwlist LBool n) (fun b => pwP (sign_look l true) n b * f (plus_count n b)) = m.
Proof.
  transitivity (fsum (pwlist LBool n) (fun b => (fun k => ((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) * f k) (plus_count n b))).
  { apply fsum_ext. intros b _. rewrite pwP_count. reflexivity. }
  exact (count_sum n (fun k => ((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) * f k)).
Qed.

Lemma answer_mean_of th : fsum (pwlist LBool n) (fun b => pwP (sign_look l th) n b * f (plus_count n b)) = if th then m else - m.
Proof.
  destruct th; [exact answer_mean|]. rewrite fsum_opposite, <- answer_mean.
  transitivity (-1 * fsum (pwlist LBool n) (fun b => pwP (sign_look l true) n b * f (plus_count n b))); [|ring].
  rewrite <- fsum_scal. apply fsum_ext. intros b _. rewrite !pwP_count, opposite_count.
  assert (L := plus_count_le n b). rewrite answer_odd by exact L.
  replace (n - (n - plus_count n b))%nat with (plus_count n b) by lia. unfold sign_look. cbn [Bool.eqb]. ring.
Qed.

Lemma sign_released th w : push (pwlist LBool n) (bool_target l n) sign_learner th w
  = binary_joint (fun _ => / 2) (fun th : bool => if th then m else - m) w th.
Proof.
  assert (S := proj2 (pwP_law LBool (sign_look l th) n (sign_look_law l Hl th))).
  assert (A := answer_mean_of th).
  transitivity (/ 4 * (fsum (pwlist LBool n) (pwP (sign_look l th) n)
    + (if w then 1 else -1) * fsum (pwlist LBool n) (fun b => pwP (sign_look l th) n b * f (plus_count n b)))).
  - rewrite <- fsum_scal, <- fsum_plus, <- fsum_scal. apply fsum_ext. intros b _.
    unfold bool_target, looks_target, sign_learner. destruct w; field.
  - rewrite S, A. unfold binary_joint. destruct w, th; field.
Qed.

Lemma sign_agrees x w : push (pwlist LBool n) (bool_fresh l n) sign_learner x w
  = (1 + (if Bool.eqb x w then 1 else -1) * (l * m)) / 4.
Proof.
  transitivity (fsum LBool (fun th => sign_look l th x * push (pwlist LBool n) (bool_target l n) sign_learner th w)).
  - unfold push. rewrite (fsum_ext LBool _ (fun th => fsum (pwlist LBool n) (fun b =>
      sign_look l th x * (bool_target l n th b * sign_learner b w)))) by (intros; symmetry; apply fsum_scal).
    rewrite fsum_swap. apply fsum_ext. intros b _. unfold bool_fresh, looks_fresh. rewrite <- fsum_scal_r. apply fsum_ext. intros th _.
    unfold bool_target. ring.
  - unfold LBool. cbn [fsum]. rewrite !sign_released. unfold binary_joint, sign_look. destruct x, w; cbn [Bool.eqb]; field.
Qed.

Lemma answers_balanced : expect (pwlist LBool n) P (fun b => f (plus_count n b)) = 0.
Proof.
  assert (E : forall x, x = - x -> x = 0) by (intros; lra). apply E. unfold expect at 1. rewrite fsum_opposite. unfold expect.
  transitivity (-1 * fsum (pwlist LBool n) (fun b => P b * f (plus_count n b))); [|ring].
  rewrite <- fsum_scal. apply fsum_ext. intros b _. unfold P.
  assert (L := plus_count_le n b). rewrite opposite_count, weight_opposite, answer_odd by exact L. ring.
Qed.

Lemma mean_range : -1 <= m <= 1.
Proof.
  assert (K := sign_released true).
  assert (N := push_nonneg LBool (pwlist LBool n) LBool _ _ (bool_joint l n Hl) sign_learner_kernel).
  assert (N1 := N true true (or_introl eq_refl) (or_introl eq_refl)).
  assert (N2 := N true false (or_introl eq_refl) (or_intror (or_introl eq_refl))).
  rewrite K in N1, N2. unfold binary_joint in N1, N2. lra.
Qed.

(** What the count tells of the sign that is released. *)
Definition sureness_sum : R := fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * Dber (f k)).

Lemma sign_memorized : CMI LBool (pwlist LBool n) LBool (fun th b w => bool_target l n th b * sign_learner b w) = sureness_sum - Dber m.
Proof.
  rewrite (chain_rule LBool (pwlist LBool n) LBool _ _ (bool_joint l n Hl) sign_learner_kernel). f_equal.
  - rewrite MI_swap. rewrite (MI_ext _ _ _ (binary_joint P (fun b => f (plus_count n b)))).
    2: { intros w b _ _. unfold lawBM. rewrite (looks_margins l n Hl b). unfold binary_joint, sign_learner.
      destruct w; reflexivity. }
    rewrite MI_binary; [|apply words_law, Hl|intros; apply answer_range|exact answers_balanced].
    unfold expect, P. exact (bool_count_law l n (fun k => Dber (f k))).
  - rewrite MI_swap. rewrite (MI_ext _ _ _ (binary_joint (fun _ => / 2) (fun th : bool => if th then m else - m)))
      by (intros w th _ _; apply sign_released).
    assert (B := mean_range). rewrite MI_binary; [|apply fair_law|intros [] _; lra|unfold expect, LBool; cbn [fsum]; ring].
    unfold expect, LBool. cbn [fsum]. rewrite Dber_opp. field.
Qed.

Theorem some_sign_learner d t (accurate : R -> R -> Prop) v :
  accurate (steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t)) (1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t)) ->
  INR d * (sureness_sum - Dber m) / ln 2 <= v ->
  some_learner LBool LBool (pwlist LBool n) (bool_target l n) (bool_fresh l n) d accurate v.
Proof.
  intros HA HV. set (G := push (pwlist LBool n) (bool_fresh l n) sign_learner).
  assert (EG : forall x w, G x w = (1 + (if Bool.eqb x w then 1 else -1) * (l * m)) / 4) by (intros; apply sign_agrees; assumption).
  assert (MX : forall x, margX LBool G x = / 2)
    by (intros x; unfold margX, LBool; cbn [fsum]; rewrite !EG; destruct x; cbn [Bool.eqb]; field).
  assert (MY : forall w, margY LBool G w = / 2)
    by (intros w; unfold margY, LBool; cbn [fsum]; rewrite !EG; destruct w; cbn [Bool.eqb]; field).
  apply (product_learner LBool LBool (pwlist LBool n) LBool (bool_target l n) (bool_fresh l n) d sign_learner
    (fun x w => Some (Bool.eqb x w)) (IZR t) accurate); [apply bool_joint, Hl|apply bool_fresh_joint, Hl|apply sign_learner_kernel| |].
  - fold G. cbv zeta. match goal with |- accurate ?x ?y =>
      replace x with (steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t));
      [replace y with (1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t)); [exact HA|]|] end.
    + f_equal. unfold summand_chance, LBool. cbn [fsum Bool.eqb]. rewrite !MX, !MY. f_equal; field.
    + unfold summand_chance, LBool. cbn [fsum Bool.eqb]. rewrite !EG. cbn [Bool.eqb]. f_equal; field.
  - rewrite sign_memorized. exact HV.
Qed.
End SignLearner.

Lemma Dber_not_less m a : 0 <= m <= a -> a <= 1 -> Dber m <= Dber a.
Proof.
  intros Hm Ha. destruct (Req_dec m 0) as [->|N]; [rewrite Dber_0; assert (S := Dber_ge_half_sq a ltac:(lra)); nra|].
  assert (Q := Dber_ratio_increasing m a ltac:(lra) (proj2 Hm) ltac:(lra)). assert (S := Dber_ge_half_sq a ltac:(lra)).
  assert (M : 0 < m ^ 2) by nra. assert (A : m ^ 2 <= a ^ 2) by nra.
  apply Rmult_le_reg_r with (/ m ^ 2); [apply Rinv_0_lt_compat, M|]. apply Rle_trans with (1 := Q).
  unfold Rdiv. apply Rmult_le_compat_l; [nra|]. apply Rinv_le_contravar; assumption.
Qed.

(** [BOOL-LEARN-TABLE] From a lower bound m of the mean answer, for l <= l' and n <= n'. *)
Theorem BOOL_LEARN_TABLE l l' n n' f m d t miss alarm v : 0 < l <= l' -> l' < 1 -> (n <= n')%nat ->
  (forall k, -1 <= f k <= 1) -> (forall k, (k <= n)%nat -> f (n - k)%nat = - f k) -> 0 <= m <= answered l n f ->
  steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t) <= miss -> 1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t) <= alarm ->
  INR d * (sureness_sum l n f - Dber m) / ln 2 <= v ->
  some_learner LBool LBool (pwlist LBool n') (bool_target l' n') (bool_fresh l' n') d (fun x y => x <= miss /\ y <= alarm) v.
Proof.
  intros Hl Hl' Hn Hf Ho Hm HM HA HV. apply (some_of_fewer l l' n n' d _ v Hl Hl' Hn).
  assert (R := mean_range l n f ltac:(lra) Hf Ho). set (a := answered l n f) in *.
  apply (some_sign_learner l n f ltac:(lra) Hf Ho d t); fold a.
  - split; [|exact HA]. apply Rle_trans with (2 := HM). apply at_most_dominated; nra.
  - assert (D := Dber_not_less m a Hm (proj2 R)).
    apply Rle_trans with (2 := HV). apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; rewrite <- ln_1; apply ln_increasing; lra|].
    apply Rmult_le_compat_l; [apply pos_INR|lra].
Qed.

(** [BOOL-LEARN] *)
Theorem BOOL_LEARN l l' n n' b m d t miss alarm v : 0 < l <= l' -> l' < 1 -> (n <= n')%nat -> 0 <= b ->
  let f := fun k => Rmax (-1) (Rmin 1 (b * (2 * INR k - INR n))) in
  0 <= m <= answered l n f ->
  steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t) <= miss -> 1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t) <= alarm ->
  INR d * (sureness_sum l n f - Dber m) / ln 2 <= v ->
  some_learner LBool LBool (pwlist LBool n') (bool_target l' n') (bool_fresh l' n') d (fun x y => x <= miss /\ y <= alarm) v.
Proof.
  intros Hl Hl' Hn Hb f. apply BOOL_LEARN_TABLE; trivial.
  - intros k. unfold f. split; [apply Rmax_l|apply Rmax_lub; [lra|apply Rmin_l]].
  - intros k Hk. unfold f. rewrite minus_INR by exact Hk.
    replace (b * (2 * (INR n - INR k) - INR n)) with (- (b * (2 * INR k - INR n))) by ring.
    set (x := b * (2 * INR k - INR n)). unfold Rmax, Rmin. repeat (destruct (Rle_dec _ _)); lra.
Qed.
