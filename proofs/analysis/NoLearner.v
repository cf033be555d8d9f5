(** That there is no learner: where it must never raise a false alarm [FEASIBLE], where the error needs more of a fresh sample than many
    carry, or more of the centre than samples tell [BOOL-TV], and where an estimate of the centre's signs errs less often than whoever sees
    all samples [BOOL-EST-INFEASIBLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Accuracy Tensor Power Feasible Signs SignInformation BinarySDPI Chi2
  Dber BoolSkew Domination Certificates Computed ComputedTails ComputedLooks ComputedSigns ComputedFactors ComputedCoefficients.
Import ListNotations.
Open Scope R_scope.

(** A test that never fires for a null never fires. *)
Theorem no_learner_without_false_alarms {X B} (LX : list X) (LB : list B) (JX : X -> B -> R) (d : nat) (accurate : R -> R -> Prop) :
  joint LX LB JX -> (forall miss false_alarm, 0 <= miss -> 0 <= false_alarm -> accurate miss false_alarm -> miss < 1 /\ false_alarm <= 0) ->
  no_learner LX LB JX d accurate.
Proof.
  intros HX HA M LM k phi Hk Hphi G A. assert (HG : joint (pwlist LX d) LM G) by (apply push_joint; [apply pwJ_joint, HX|exact Hk]).
  assert (P : forall x m, In x (pwlist LX d) -> In m LM -> 0 <= margX LM G x * margY (pwlist LX d) G m).
  { intros x m Hx Hm. apply Rmult_le_pos; apply fsum_nonneg; intros; apply HG; assumption. }
  assert (H1 := expect2_range (pwlist LX d) LM G phi (proj1 HG) (proj2 HG) Hphi).
  assert (H2 : 0 <= expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi)
    by (apply fsum_nonneg; intros; apply fsum_nonneg; intros; apply Rmult_le_pos; [apply P|apply Hphi]; assumption).
  destruct (HA (1 - expect2 (pwlist LX d) LM G phi) _ ltac:(lra) H2 A) as [Hm Hf].
  assert (Z := test_abscont (pwlist LX d) LM G phi HG Hphi). rewrite Z in Hm; [lra|]. apply Rle_antisym; [exact Hf|exact H2].
Qed.

(** ** What many looks carry about a fresh one, by how they contract *)

Lemma Dber_size x : Dber (Rabs x) = Dber x.
Proof. destruct (Rle_dec 0 x); [rewrite Rabs_right by lra; reflexivity|rewrite Rabs_left by lra; apply Dber_opp]. Qed.

Lemma Dber_of_look l r : 0 < l < 1 -> -1 <= r <= 1 -> Dber (l * r) <= Dber l * r ^ 2.
Proof.
  intros Hl Hr. destruct (Req_dec r 0) as [->|N]; [rewrite Rmult_0_r, Dber_0; simpl; lra|].
  rewrite <- (Dber_size (l * r)), Rabs_mult, (Rabs_right l), <- (pow2_abs r) by lra.
  assert (A : Rabs r <= 1) by (apply Rabs_le; lra). assert (A0 := Rabs_pos_lt r N). set (a := Rabs r) in *.
  assert (I := Dber_ratio_increasing (l * a) l ltac:(nra) ltac:(nra) ltac:(lra)).
  assert (P : 0 < (l * a) ^ 2) by (apply pow_lt; nra). apply Rmult_le_compat_r with (r := (l * a) ^ 2) in I; [|lra].
  replace (Dber (l * a) / (l * a) ^ 2 * (l * a) ^ 2) with (Dber (l * a)) in I by (field; lra).
  replace (Dber l / l ^ 2 * (l * a) ^ 2) with (Dber l * a ^ 2) in I by (field; lra). exact I.
Qed.

Theorem carried_by_contraction l n tau : 0 < l < 1 -> 0 <= tau -> SDPI LBool (pwlist LBool n) (bool_target l n) tau ->
  MI LBool (pwlist LBool n) (bool_fresh l n) <= Dber l * tau.
Proof.
  intros Hl Ht HS. set (P := fun b : pw bool n => bool_weight l n (plus_count n b)).
  set (r := fun b : pw bool n => bool_mean l n (plus_count n b)).
  assert (R : forall b, -1 <= r b <= 1) by (intros b; apply (bool_mean_range l n Hl), plus_count_le).
  assert (M : moment (pwlist LBool n) P r 2 <= tau).
  { apply (correlation_at_least (pwlist LBool n) (bool_target l n)); [apply words_law, Hl|intros; apply R|apply looks_mean_zero
      |apply (bool_target_law l n Hl)|apply bool_joint, Hl|exact Ht|apply chi2_of_SDPI; [apply bool_joint, Hl|exact HS]]. }
  rewrite (bool_carried l n Hl), <- (bool_count_law l n (fun k => Dber (l * bool_mean l n k))).
  assert (D : 0 <= Dber l) by (assert (Q := Dber_ge_half_sq l ltac:(lra)); nra).
  apply Rle_trans with (Dber l * moment (pwlist LBool n) P r 2); [|apply Rmult_le_compat_l; assumption].
  unfold moment. rewrite <- fsum_scal. apply fsum_le. intros b _. fold (P b). fold (r b).
  assert (W : 0 <= P b) by (left; apply (bool_weight_pos l n Hl)). assert (B := Dber_of_look l (r b) Hl (R b)). nra.
Qed.

(** ** What n looks tell about the centre *)

Definition told_within (prec : F.precision) (l : term) (n : nat) : I.type :=
  over_letters prec (fun a b => let s := I.add prec a b in
    let part x := I.mul prec x (I.ln prec (I.div prec (I.mul prec (I.fromZ prec 2) x) s)) in I.add prec (part a) (part b)) (looks_within
        prec l n).
(** How certain they are. *)
Definition certain_within (prec : F.precision) (l : term) (n : nat) : I.type := over_letters prec (I.sub prec) (looks_within prec l n).

Section Looks.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let P (b : pw bool n) := bool_weight (value l) n (plus_count n b).
Let r (b : pw bool n) := bool_mean (value l) n (plus_count n b).

Lemma certain_within_correct prec :
  contains (I.convert (certain_within prec l n)) (Xreal (fsum (pwlist LBool n) (fun b => P b * Rabs (r b)))).
Proof.
  unfold P, r. rewrite (words_by_letters l n Hl (fun k => Rabs (bool_mean (value l) n k))).
  - apply (over_letters_correct prec l n Hl). intros i a b Hi [Ha Hb]. cbn [fst snd] in Ha, Hb. assert (Li : (i <= n)%nat) by lia.
    destruct (certainty_ratio l n Hl i Li) as (C & _ & Q). assert (N := certainty_positive l n Hl i Hi).
    rewrite (mean_of_letter l n i Li), Rabs_Ropp, Rabs_right by lra.
    replace ((agreeing l n i + opposing l n i) * certainty l n i) with (agreeing l n i - opposing l n i) by (rewrite C; field; lra).
    apply enclosed_difference; assumption.
  - intros k Hk. rewrite (mean_opposite (value l) n k Hk). apply Rabs_Ropp.
Qed.

Lemma told_within_correct prec :
  contains (I.convert (told_within prec l n)) (Xreal (MI LBool (pwlist LBool n) (bool_target (value l) n))).
Proof.
  rewrite (MI_ext _ _ _ (binary_joint P r)) by (intros x b _ _; apply (bool_target_law (value l) n Hl)). rewrite MI_binary.
  - unfold expect, P, r. rewrite (words_by_letters l n Hl (fun k => Dber (bool_mean (value l) n k))).
    + apply (over_letters_correct prec l n Hl). intros i a b Hi [Ha Hb]. cbn [fst snd] in Ha, Hb. assert (Li : (i <= n)%nat) by lia.
      destruct (certainty_ratio l n Hl i Li) as (C & D & Q). rewrite (mean_of_letter l n i Li), Dber_opp. unfold Dber.
      set (x := agreeing l n i) in *. set (y := opposing l n i) in *. cbv zeta.
      replace (1 + certainty l n i) with (2 * x / (x + y)) by (rewrite C; field; lra). rewrite D.
      replace ((x + y) * (2 * x / (x + y) / 2 * ln (2 * x / (x + y)) + 2 * y / (x + y) / 2 * ln (2 * y / (x + y))))
        with (x * ln (2 * x / (x + y)) + y * ln (2 * y / (x + y))) by (field; lra).
      assert (S := enclosed_sum prec _ _ _ _ Ha Hb).
      apply enclosed_sum; (apply enclosed_product; [assumption|apply enclosed_ln, quotient; [|exact S]]);
        (apply enclosed_product; [apply I.fromZ_correct|assumption]).
    + intros k Hk. rewrite (mean_opposite (value l) n k Hk). apply Dber_opp.
  - apply words_law, Hl.
  - intros b _. apply (bool_mean_range (value l) n Hl), plus_count_le.
  - apply looks_mean_zero.
Qed.

Definition tells_less (bits : positive) (size j : term) : bool :=
  let prec := F.PtoP bits in below_strictly prec (I.mul prec (enclosure prec size) (told_within prec l n)) (enclosure prec j).

Theorem no_learner_by_centre (size j : term) bits d accurate known : value size = INR d -> value j = known ->
  tells_less bits size j = true -> centre_needed (value l) n d accurate known ->
  no_learner LBool (pwlist LBool n) (bool_fresh (value l) n) d accurate.
Proof.
  intros Hd <- H HC M LM k phi Hk Hphi G HA.
  assert (A := below_strictly_correct _ _ _ _ _ (enclosed_product _ _ _ _ _ (enclosure_correct _ size) (told_within_correct _))
    (enclosure_correct _ j) H). rewrite Hd in A. assert (I := HC M LM k phi Hk Hphi HA).
  assert (L := information_limit LBool (pwlist LBool n) LM (bool_target (value l) n) d k (bool_joint (value l) n Hl) Hk). lra.
Qed.
End Looks.

(** ** Estimates of the centre's signs *)

Lemma split_words {A} (l : list A) d (f : pw A (S d) -> R) :
  fsum (pwlist l (S d)) f = fsum l (fun a => fsum (pwlist l d) (fun w => f (a, w))).
Proof. exact (fsum_prod1 l (pwlist l d) f). Qed.

Lemma fsum_signs (f : bool -> R) : fsum LBool f = f true + f false.
Proof. unfold LBool. cbn [fsum]. ring. Qed.

Section Estimate.
Context {B : Type} (LB : list B) (J : bool -> B -> R).
Hypothesis HJ : joint LBool LB J.
Let least := fsum LB (fun b => Rmin (J true b) (J false b)).

(** Each sign is wrong as often as the less likely one. *)
Lemma least_wrong d : forall K : pw B d -> pw bool d -> R, kernel (pwlist LB d) (pwlist LBool d) K ->
  INR d * least <= fsum (pwlist LBool d) (fun th => fsum (pwlist LB d) (fun b => pwJ J d th b
    * fsum (pwlist LBool d) (fun w => K b w * wrong_signs d th w))).
Proof.
  induction d as [|d IH]; intros K HK; [cbn; lra|].
  set (K1 := fun b1 b u => fsum (pwlist LBool d) (fun w => K (b1, b) (u, w))).
  set (K2 := fun b1 b w => fsum LBool (fun u => K (b1, b) (u, w))).
  set (K' := fun b w => fsum LB (fun b1 => margY LBool J b1 * K2 b1 b w)).
  assert (N : forall b1 b u w, In b1 LB -> In b (pwlist LB d) -> In w (pwlist LBool d) -> 0 <= K (b1, b) (u, w)).
  { intros b1 b u w H1 Hb Hw. apply HK; apply in_prod; trivial. destruct u; cbn; tauto. }
  assert (S1 : forall b1 b, In b1 LB -> In b (pwlist LB d) -> K1 b1 b true + K1 b1 b false = 1).
  { intros b1 b H1 Hb. rewrite <- (proj2 HK (b1, b)) by (apply in_prod; assumption).
    rewrite split_words, fsum_signs. reflexivity. }
  assert (NY : forall b1, In b1 LB -> 0 <= margY LBool J b1) by (intros b1 H1; apply fsum_nonneg; intros; apply HJ; assumption).
  assert (SY : fsum LB (margY LBool J) = 1) by (unfold margY; rewrite fsum_swap; apply HJ).
  assert (HK' : kernel (pwlist LB d) (pwlist LBool d) K').
  { split.
    - intros b w Hb Hw. apply fsum_nonneg. intros b1 H1. apply Rmult_le_pos; [apply NY, H1|].
      apply fsum_nonneg. intros; apply N; assumption.
    - intros b Hb. unfold K'. rewrite fsum_swap. rewrite <- SY. apply fsum_ext. intros b1 H1. rewrite fsum_scal.
      transitivity (margY LBool J b1 * 1); [|ring]. f_equal. rewrite <- (S1 b1 b H1 Hb). unfold K2.
      rewrite fsum_swap, fsum_signs. reflexivity. }
  set (X := fun t b1 b => fsum LBool (fun u => K1 b1 b u * (if Bool.eqb t u then 0 else 1))).
  set (Y := fun th b1 b => fsum (pwlist LBool d) (fun w => K2 b1 b w * wrong_signs d th w)).
  apply Rle_trans with (fsum (pwlist LBool d) (fun th => fsum (pwlist LB d) (fun b => pwJ J d th b
    * (fsum LB (fun b1 => J true b1 * X true b1 b + J false b1 * X false b1 b)
      + fsum (pwlist LBool d) (fun w => K' b w * wrong_signs d th w))))).
  - apply Rle_trans with (fsum (pwlist LBool d) (fun th => fsum (pwlist LB d) (fun b => pwJ J d th b * least
      + pwJ J d th b * fsum (pwlist LBool d) (fun w => K' b w * wrong_signs d th w)))).
    + rewrite (fsum_ext (pwlist LBool d) _ (fun th => fsum (pwlist LB d) (pwJ J d th) * least
        + fsum (pwlist LB d) (fun b => pwJ J d th b * fsum (pwlist LBool d) (fun w => K' b w * wrong_signs d th w))))
        by (intros th _; rewrite fsum_plus, fsum_scal_r; reflexivity).
      rewrite fsum_plus, fsum_scal_r. rewrite (proj2 (pwJ_joint LBool LB J d HJ)). rewrite S_INR. specialize (IH K' HK'). lra.
    + apply fsum_le. intros th Hth. apply fsum_le. intros b Hb. rewrite <- Rmult_plus_distr_l.
      apply Rmult_le_compat_l; [apply (pwJ_joint LBool LB J d HJ); assumption|]. apply Rplus_le_compat_r. apply fsum_le. intros b1 H1.
      unfold X. rewrite !fsum_signs. cbn [Bool.eqb]. assert (E := S1 b1 b H1 Hb).
      assert (K1t : 0 <= K1 b1 b true) by (apply fsum_nonneg; intros; apply N; assumption).
      assert (K1f : 0 <= K1 b1 b false) by (apply fsum_nonneg; intros; apply N; assumption).
      assert (Ml := Rmin_l (J true b1) (J false b1)). assert (Mr := Rmin_r (J true b1) (J false b1)). nra.
  - right. symmetry.
    transitivity (fsum LBool (fun t => fsum (pwlist LBool d) (fun th => fsum LB (fun b1 => fsum (pwlist LB d) (fun b =>
      pwJ J d th b * (J t b1 * (X t b1 b + Y th b1 b))))))).
    + rewrite split_words. apply fsum_ext. intros t _. apply fsum_ext. intros th _. rewrite split_words.
      apply fsum_ext. intros b1 _. apply fsum_ext. intros b _. rewrite split_words.
      cbn [wrong_signs fst snd pwJ]. unfold prodJ. cbn [fst snd].
      rewrite (Rmult_comm (J t b1)), Rmult_assoc. f_equal. f_equal.
      rewrite (fsum_ext LBool _ (fun u => K1 b1 b u * (if Bool.eqb t u then 0 else 1)
        + fsum (pwlist LBool d) (fun w => K (b1, b) (u, w) * wrong_signs d th w))).
      2: { intros u _. unfold K1. rewrite <- fsum_scal_r, <- fsum_plus. apply fsum_ext. intros w _. apply Rmult_plus_distr_l. }
      rewrite fsum_plus. f_equal. rewrite fsum_swap. apply fsum_ext. intros w _. unfold K2. apply fsum_scal_r.
    + rewrite fsum_swap. apply fsum_ext. intros th _. rewrite (fsum_ext LBool _ (fun t => fsum (pwlist LB d) (fun b => fsum LB (fun b1 =>
        pwJ J d th b * (J t b1 * (X t b1 b + Y th b1 b)))))) by (intros; apply fsum_swap).
      rewrite fsum_swap. apply fsum_ext. intros b _.
      rewrite (fsum_ext LBool _ (fun t => pwJ J d th b * fsum LB (fun b1 => J t b1 * (X t b1 b + Y th b1 b)))) by (intros; apply fsum_scal).
      rewrite fsum_scal. f_equal. rewrite (fsum_ext (pwlist LBool d) _ (fun w => fsum LB (fun b1 =>
        margY LBool J b1 * (K2 b1 b w * wrong_signs d th w)))).
      2: { intros w _. unfold K'. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
      rewrite (fsum_swap (pwlist LBool d)). rewrite fsum_signs, <- !fsum_plus. apply fsum_ext. intros b1 _.
      rewrite fsum_scal. fold (Y th b1 b). unfold margY. rewrite fsum_signs. ring.
Qed.
End Estimate.

(** ** Of signs *)

(** Of weaker signs the less likely one is no rarer: they are made of stronger ones. *)
Lemma least_of_weaker l l' n : 0 < l <= l' -> l' < 1 ->
  fsum (pwlist LBool n) (fun b => Rmin (bool_target l' n true b) (bool_target l' n false b))
  <= fsum (pwlist LBool n) (fun b => Rmin (bool_target l n true b) (bool_target l n false b)).
Proof.
  intros Hl Hl'. assert (R := blur_range l l' Hl). set (K := pwJ (sign_look (l / l')) n).
  assert (HK : kernel (pwlist LBool n) (pwlist LBool n) K).
  { apply pw_kernel, LBool_kernel; intros; unfold sign_look; destruct a; try destruct x; simpl; lra. }
  assert (E : forall t b, bool_target l n t b = fsum (pwlist LBool n) (fun c => bool_target l' n t c * K c b)).
  { intros t b. unfold bool_target, looks_target. rewrite (fsum_ext _ _ (fun c => / 2 * (pwP (sign_look l' t) n c * K c b)))
      by (intros; ring). rewrite fsum_scal. f_equal. symmetry. apply looks_through. intros x. apply blurred_look, Hl. }
  apply Rle_trans with (fsum (pwlist LBool n) (fun b => fsum (pwlist LBool n) (fun c =>
    Rmin (bool_target l' n true c) (bool_target l' n false c) * K c b))).
  - right. rewrite fsum_swap. apply fsum_ext. intros c Hc. rewrite fsum_scal, (proj2 HK c Hc). ring.
  - apply fsum_le. intros b Hb. rewrite !E. apply Rmin_glb; apply fsum_le; intros c Hc; apply Rmult_le_compat_r;
      try (apply HK; assumption); [apply Rmin_l|apply Rmin_r].
Qed.

Lemma least_of_signs l n : 0 < l < 1 -> fsum (pwlist LBool n) (fun b => Rmin (bool_target l n true b) (bool_target l n false b))
  = (1 - fsum (pwlist LBool n) (fun b => bool_weight l n (plus_count n b) * Rabs (bool_mean l n (plus_count n b)))) / 2.
Proof.
  intros Hl. rewrite (fsum_ext (pwlist LBool n) _ (fun b => / 2 * (bool_weight l n (plus_count n b)
    - bool_weight l n (plus_count n b) * Rabs (bool_mean l n (plus_count n b))))).
  - rewrite fsum_scal, fsum_minus, (proj2 (words_law l n Hl)). field.
  - intros b Hb. rewrite !(bool_target_law l n Hl). unfold binary_joint.
    assert (Wb := proj1 (words_law l n Hl) b Hb). cbv beta in Wb. set (w := bool_weight l n (plus_count n b)) in *.
    set (r := bool_mean l n (plus_count n b)). unfold Rmin, Rabs. destruct (Rle_dec _ _), (Rcase_abs r); nra.
Qed.

(** [BOOL-EST-INFEASIBLE]: less often than whoever sees all samples, and of stronger signs, no estimate is wrong. *)
Theorem no_estimate {M} (l l' : R) (n d : nat) (LM : list M) (k : pw (pw bool n) d -> M -> R) (q : M -> pw bool d -> R) (a : R) :
  0 < l <= l' -> l' < 1 -> (0 < d)%nat -> kernel (pwlist (pwlist LBool n) d) LM k -> kernel LM (pwlist LBool d) q ->
  fsum (pwlist LBool n) (fun b => bool_weight l' n (plus_count n b) * Rabs (bool_mean l' n (plus_count n b))) < 1 - 2 * a ->
  ~ fsum (pwlist LBool d) (fun th => fsum LM (fun m => push (pwlist (pwlist LBool n) d) (pwJ (bool_target l n) d) k th m
    * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))) <= INR d * a.
Proof.
  intros Hl Hl' Hd Hk Hq A E. set (J := bool_target l n) in *.
  set (K := fun b w => fsum LM (fun m => k b m * q m w)).
  assert (HK : kernel (pwlist (pwlist LBool n) d) (pwlist LBool d) K).
  { split.
    - intros b w Hb Hw. apply fsum_nonneg. intros m Hm. apply Rmult_le_pos; [apply Hk|apply Hq]; assumption.
    - intros b Hb. unfold K. rewrite fsum_swap. rewrite <- (proj2 Hk b Hb). apply fsum_ext. intros m Hm.
      rewrite fsum_scal, (proj2 Hq m Hm). ring. }
  assert (W := least_wrong (pwlist LBool n) J (bool_joint l n ltac:(lra)) d K HK).
  rewrite (fsum_ext (pwlist LBool d) _ (fun th => fsum (pwlist (pwlist LBool n) d) (fun b => pwJ J d th b
    * fsum (pwlist LBool d) (fun w => K b w * wrong_signs d th w)))) in E.
  2: { intros th _. unfold push. rewrite (fsum_ext LM _ (fun m => fsum (pwlist (pwlist LBool n) d) (fun b => pwJ J d th b * (k b m
      * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))))).
    2: { intros m _. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
    rewrite fsum_swap. apply fsum_ext. intros b _. rewrite fsum_scal. f_equal.
    rewrite (fsum_ext LM _ (fun m => fsum (pwlist LBool d) (fun w => k b m * (q m w * wrong_signs d th w)))) by (intros; rewrite fsum_scal;
      reflexivity).
    rewrite fsum_swap. apply fsum_ext. intros w _. unfold K. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
  assert (D : 0 < INR d) by (apply lt_0_INR, Hd). assert (L := Rmult_le_reg_l _ _ _ D (Rle_trans _ _ _ W E)).
  assert (S := least_of_weaker l l' n Hl Hl'). rewrite (least_of_signs l' n ltac:(lra)) in S. fold J in S. lra.
Qed.

(** Whatever the learner, no estimate of the signs of theta from its model has a share a of wrong ones, or less, in the mean. *)
Definition no_estimable (lambda : R) (n d : nat) (a : R) : Prop :=
  forall M (LM : list M) (k : pw (pw bool n) d -> M -> R) (q : M -> pw bool d -> R), kernel (pwlist (pwlist LBool n) d) LM k ->
  kernel LM (pwlist LBool d) q ->
  ~ fsum (pwlist LBool d) (fun th => fsum LM (fun m => push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k th m
    * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))) <= INR d * a.

Theorem no_estimate_computed (l a : term) n d bits share : 0 < value l < 1 -> (0 < d)%nat -> value a = share ->
  below_strictly (F.PtoP bits) (certain_within (F.PtoP bits) l n) (enclosure (F.PtoP bits) (Sub one (Mul two a))) = true ->
  no_estimable (value l) n d share.
Proof.
  intros Hl Hd <- H M LM k q Hk Hq.
  assert (A := below_strictly_correct _ _ _ _ _ (certain_within_correct l n Hl _) (enclosure_correct _ _) H). cbn [value] in A. numbers.
  apply (no_estimate (value l) (value l)); try assumption; lra.
Qed.
