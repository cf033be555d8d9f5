(** The learner of the sparse hypercube that keeps the common sign of all looks with probability u: what it memorizes and how often it errs
    [SPARSE-LEARN]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Coquelicot Require Import Rcomplements.
From MemAnalysis Require Import Definitions Finite Information Signs Sparse TrinomialTail ProductLearner.
Import ListNotations.
Open Scope R_scope.

Lemma log_of_ratio w x y : (w <> 0 -> 0 < x /\ 0 < y) -> w * ln (x / y) = w * ln x - w * ln y.
Proof. intros H. destruct (Req_dec w 0) as [->|N]; [ring|]. destruct (H N) as [X Y]. rewrite ln_div by assumption. ring. Qed.

Section KeepingLearner.
Variables (p u : R) (n : nat).
Hypothesis Hp : 0 < p < 1.
Hypothesis Hn : (1 <= n)%nat.
Hypothesis Hu : 0 < u <= 1.
Let s := sparse_s p n.
Let g := 2 / 2 ^ n.
Let P := margY LSparse (sparse_target p n).

Definition keeping (c w : option bool) : R := match c, w with
  | Some a, Some b => if Bool.eqb a b then u else 0
  | Some _, None => 1 - u
  | None, Some _ => 0
  | None, None => 1 end.
Definition keeping_learner (b : pw bool n) : option bool -> R := keeping (look_class n b).
(** What is released, of all looks and of those of a centre. *)
Definition released (w : option bool) : R := match w with Some _ => sparse_s p n * u / 2 | None => 1 - sparse_s p n * u end.

Lemma looks_share : 0 < g <= 1 /\ s = p + (1 - p) * g.
Proof. assert (H := half_power p n Hn). unfold s, sparse_s, g. unfold Rdiv. split; [lra|reflexivity]. Qed.

Lemma keeping_learner_kernel : kernel (pwlist LBool n) LSparse keeping_learner.
Proof.
  split.
  - intros b w _ _. unfold keeping_learner, keeping. destruct (look_class n b) as [[]|], w as [[]|]; cbn [Bool.eqb]; lra.
  - intros b _. unfold keeping_learner, keeping, LSparse. cbn [fsum]. destruct (look_class n b) as [[]|]; cbn [Bool.eqb]; ring.
Qed.

Lemma released_of_looks w : fsum (pwlist LBool n) (fun b => P b * keeping_learner b w) = released w.
Proof.
  unfold keeping_learner, P. rewrite (sparse_class_law p n Hn (fun c => keeping c w)). unfold LSparse, released. cbn [fsum].
  unfold sparse_weight, keeping. destruct w as [[]|]; cbn [Bool.eqb]; field.
Qed.

Lemma released_of_centre th w : push (pwlist LBool n) (sparse_target p n) keeping_learner th w
  = match th, w with
    | Some a, Some b => if Bool.eqb a b then p / 2 * u else 0
    | Some _, None => p / 2 * (1 - u)
    | None, Some _ => (1 - p) * (g * u / 2)
    | None, None => (1 - p) * (1 - g * u) end.
Proof.
  unfold push. rewrite (fsum_ext _ _ (fun b => (fun c => sparse_pair p n th c * keeping c w) (look_class n b)))
    by (intros b _; rewrite target_by_class by assumption; reflexivity).
  rewrite (class_sum p n Hn (fun c => sparse_pair p n th c * keeping c w)). unfold sparse_pair, keeping, g.
  destruct th as [[]|], w as [[]|]; cbn [Bool.eqb]; field; try (apply pow_nonzero; lra).
Qed.

Lemma kept_and_fresh x w : push (pwlist LBool n) (sparse_fresh p n) keeping_learner x w
  = match w with Some a => u * (s + (if Bool.eqb x a then p else - p)) / 4 | None => (1 - s * u) / 2 end.
Proof.
  assert (Q := f_equal (Rmult u) (q_times p n Hp Hn)). fold s in Q.
  set (h c := (if x then (1 + sparse_mean p n c) / 2 else (1 - sparse_mean p n c) / 2) * keeping c w).
  transitivity (fsum (pwlist LBool n) (fun b => P b * h (look_class n b))).
  - apply fsum_ext. intros b _. rewrite (sparse_fresh_law p n Hp Hn). unfold binary_joint, h, P, keeping_learner. destruct x; ring.
  - unfold P. rewrite (sparse_class_law p n Hn h). unfold LSparse, h, sparse_weight, sparse_mean, keeping. cbn [fsum]. fold s. 
    destruct x, w as [[]|]; cbn [Bool.eqb]; lra.
Qed.

Lemma released_pos : 0 < s * u /\ s * u <= 1 /\ (u <> 1 -> s * u < 1).
Proof. assert (S := s_range p n Hp Hn). fold s in S. split; [nra|]. split; [nra|]. intros N. nra. Qed.

Lemma keeping_memorized : CMI LSparse (pwlist LBool n) LSparse (fun th b w => sparse_target p n th b * keeping_learner b w)
  = (1 - p) * (g * u * ln (2 / g) + g * ((1 - u) * ln (1 - u)) - (1 - g * u) * ln (1 - g * u)).
Proof.
  assert (S := s_range p n Hp Hn). fold s in S. destruct looks_share as [G E]. destruct released_pos as (R0 & R1 & R2).
  rewrite (chain_rule LSparse (pwlist LBool n) LSparse _ _ (sparse_joint p n Hp) keeping_learner_kernel).
  assert (L : ln (2 / g) = ln 2 - ln g) by (apply ln_div; lra). rewrite L.
  assert (A : MI (pwlist LBool n) LSparse (lawBM LSparse (sparse_target p n) keeping_learner)
    = s * (u * (ln 2 - ln s) + ((1 - u) * ln (1 - u) - (1 - u) * ln (1 - s * u))) - (1 - s) * ln (1 - s * u)).
  { set (k := fun c => fsum LSparse (fun w => keeping c w * ln (keeping c w / released w))).
    transitivity (fsum (pwlist LBool n) (fun b => P b * k (look_class n b))).
    - apply fsum_ext. intros b Hb. unfold k. rewrite <- fsum_scal. apply fsum_ext. intros w _.
      assert (PP : 0 < P b) by (unfold P; rewrite (margin_by_class p n Hn); apply class_weight_pos; assumption).
      rewrite (lawBM_margX LSparse (pwlist LBool n) LSparse _ _ keeping_learner_kernel b Hb).
      change (margY (pwlist LBool n) (lawBM LSparse (sparse_target p n) keeping_learner) w)
        with (fsum (pwlist LBool n) (fun b => P b * keeping_learner b w)).
      rewrite released_of_looks. fold P. unfold lawBM. fold P. fold (keeping_learner b).
      destruct (Req_dec (released w) 0) as [Z|Z].
      + rewrite Z. unfold Rdiv. rewrite Rmult_0_r, !Rinv_0, !Rmult_0_r. ring.
      + rewrite Rmult_assoc. f_equal. f_equal. f_equal. unfold keeping_learner. field. split; [exact Z|lra].
    - unfold P. rewrite (sparse_class_law p n Hn k). unfold k, LSparse, sparse_weight, keeping, released. cbn [fsum Bool.eqb]. fold s.
      rewrite (log_of_ratio u u (s * u / 2)) by (intros _; lra). rewrite (log_of_ratio (1 - u) (1 - u) (1 - s * u)) by lra.
      assert (F := log_of_ratio (1 - s) 1 (1 - s * u) ltac:(intros; nra)). rewrite ln_1 in F.
      rewrite (ln_div (s * u) 2), (ln_mult s u) by lra.
      lra. }
  assert (B : MI LSparse LSparse (push (pwlist LBool n) (sparse_target p n) keeping_learner)
    = p * (u * (ln 2 - ln s) + ((1 - u) * ln (1 - u) - (1 - u) * ln (1 - s * u)))
      + (1 - p) * (g * u * (ln g - ln s) + ((1 - g * u) * ln (1 - g * u) - (1 - g * u) * ln (1 - s * u)))).
  { set (T := fun th w => sparse_prior p th * match th, w with
      | Some a, Some b => if Bool.eqb a b then u else 0
      | Some _, None => 1 - u
      | None, Some _ => g * u / 2
      | None, None => 1 - g * u end).
    rewrite (MI_ext _ _ _ T).
    2: { intros th w _ _. rewrite released_of_centre. unfold T, sparse_prior. destruct th as [[]|], w as [[]|]; cbn [Bool.eqb]; field. }
    assert (X : forall th, margX LSparse T th = sparse_prior p th).
    { intros th. unfold margX, T, LSparse. cbn [fsum]. destruct th as [[]|]; cbn [Bool.eqb]; field. }
    assert (Y : forall w, margY LSparse T w = released w).
    { intros w. unfold margY, T, LSparse, released, sparse_prior. cbn [fsum]. fold s. rewrite E.
      destruct w as [[]|]; cbn [Bool.eqb]; field. }
    assert (Q : forall th w, T th w * ln (T th w / (margX LSparse T th * margY LSparse T w))
      = sparse_prior p th * (match th, w with
        | Some a, Some b => if Bool.eqb a b then u else 0
        | Some _, None => 1 - u
        | None, Some _ => g * u / 2
        | None, None => 1 - g * u end * ln (match th, w with
        | Some a, Some b => if Bool.eqb a b then u else 0
        | Some _, None => 1 - u
        | None, Some _ => g * u / 2
        | None, None => 1 - g * u end / released w))).
    { intros th w. rewrite X, Y. unfold T. rewrite Rmult_assoc. f_equal. f_equal. f_equal.
      assert (PP : 0 < sparse_prior p th) by (unfold sparse_prior; destruct th; lra).
      unfold Rdiv. rewrite Rinv_mult. match goal with |- ?a * ?b * (/ ?a * ?c) = _ =>
        transitivity (a * / a * (b * c)); [ring|rewrite Rinv_r by lra; apply Rmult_1_l] end. }
    transitivity (fsum LSparse (fun th => fsum LSparse (fun w => T th w * ln (T th w / (margX LSparse T th * margY LSparse T w)))));
      [reflexivity|].
    rewrite (fsum_ext LSparse _ _ (fun th _ => fsum_ext LSparse _ _ (fun w _ => Q th w))).
    unfold LSparse, released, sparse_prior. cbn [fsum Bool.eqb]. fold s.
    rewrite (log_of_ratio u u (s * u / 2)) by (intros _; lra). rewrite (log_of_ratio (1 - u) (1 - u) (1 - s * u)) by lra.
    rewrite (log_of_ratio (g * u / 2) (g * u / 2) (s * u / 2)) by (intros _; split; nra).
    rewrite (log_of_ratio (1 - g * u) (1 - g * u) (1 - s * u)) by (intros; split; nra).
    rewrite (ln_div (s * u) 2), (ln_div (g * u) 2), (ln_mult s u), (ln_mult g u) by nra. lra. }
  rewrite A, B. generalize (ln (1 - s * u)) (ln s). intros x y. rewrite E. ring.
Qed.
End KeepingLearner.

(** The summands are 0, +1 and -1 with the chances that [SPARSE-LEARN] states, where x is a fresh sample and where it is null. *)
Theorem SPARSE_LEARN (p u : R) (n d : nat) (t : Z) (accurate : R -> R -> Prop) v : 0 < p < 1 -> (1 <= n)%nat -> 0 < u <= 1 ->
  let s := sparse_s p n in
  let g := 2 / 2 ^ n in
  accurate (steps_at_most (1 - s * u) (u * (s + p) / 2) (u * (s - p) / 2) d (IZR t))
    (1 - steps_at_most (1 - s * u) (s * u / 2) (s * u / 2) d (IZR t)) ->
  INR d * ((1 - p) * (g * u * ln (2 / g) + g * ((1 - u) * ln (1 - u)) - (1 - g * u) * ln (1 - g * u))) / ln 2 <= v ->
  some_learner LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) d accurate v.
Proof.
  intros Hp Hn Hu s g HA HV. set (G := push (pwlist LBool n) (sparse_fresh p n) (keeping_learner u n)).
  assert (EG : forall x w, G x w = match w with
    | Some a => u * (s + (if Bool.eqb x a then p else - p)) / 4
    | None => (1 - s * u) / 2 end) by (intros; apply kept_and_fresh; assumption).
  assert (MX : forall x, margX LSparse G x = / 2).
  { intros x. unfold margX, LSparse. cbn [fsum]. rewrite !EG. destruct x; cbn [Bool.eqb]; field. }
  assert (MY : forall w, margY LBool G w = released p u n w).
  { intros w. unfold margY, LBool, released. cbn [fsum]. rewrite !EG. fold s. destruct w as [[]|]; cbn [Bool.eqb]; field. }
  apply (product_learner LSparse LBool (pwlist LBool n) LSparse (sparse_target p n) (sparse_fresh p n) d
    (keeping_learner u n) (fun x w => option_map (Bool.eqb x) w) (IZR t) accurate);
    [apply sparse_joint; assumption|apply sparse_fresh_joint; assumption|apply keeping_learner_kernel; assumption| |].
  - fold G. cbv zeta. match goal with |- accurate ?x ?y =>
      replace x with (steps_at_most (1 - s * u) (u * (s + p) / 2) (u * (s - p) / 2) d (IZR t));
      [replace y with (1 - steps_at_most (1 - s * u) (s * u / 2) (s * u / 2) d (IZR t)); [exact HA|]|] end.
    + f_equal. unfold summand_chance, LBool, LSparse. cbn [fsum option_map Bool.eqb]. rewrite !MX, !MY. unfold released. fold s.
      f_equal; field.
    + unfold summand_chance, LBool, LSparse. cbn [fsum option_map Bool.eqb]. rewrite !EG. cbn [Bool.eqb]. f_equal; field.
  - rewrite (keeping_memorized p u n Hp Hn Hu). exact HV.
Qed.
