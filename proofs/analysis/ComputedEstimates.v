(** Learners of Boolean clustering from whose model the signs of the centre can be estimated, decided by one computation: they release a
    sign for each coordinate, which is its estimate [BOOL-EST, BOOL-LEARN-TABLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Dber Signs Domination ProductLearner SignLearner Mix Computed
  ComputedTails ComputedLooks ComputedLearners.
Import ListNotations.
Open Scope R_scope.

(** Some learner memorizes at most v bits, and from its model all signs of theta can be estimated so that a share a of them or less is wrong
    in the mean. *)
Definition some_estimable (lambda : R) (n d : nat) (a v : R) : Prop :=
  exists M (LM : list M) (k : pw (pw bool n) d -> M -> R) (q : M -> pw bool d -> R), kernel (pwlist (pwlist LBool n) d) LM k /\
  kernel LM (pwlist LBool d) q /\
  fsum (pwlist LBool d) (fun th => fsum LM (fun m => push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k th m
    * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))) <= INR d * a /\
  CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m) / ln 2 <= v.

Lemma same_sign_kernel : kernel LBool LBool same_sign.
Proof. split; [intros x y _ _; unfold same_sign; destruct (Bool.eqb x y); lra|intros [] _; unfold same_sign, LBool; cbn; ring]. Qed.

Lemma estimate_of_words d : forall th m, fsum (pwlist LBool d) (fun w => pwJ same_sign d m w * wrong_signs d th w) = wrong_signs d th m.
Proof.
  induction d as [|d IH]; intros th m; [cbn; ring|]. destruct th as [t th], m as [x m]. cbn [wrong_signs fst snd].
  etransitivity; [exact (fsum_prod1 LBool (pwlist LBool d) _)|].
  rewrite (fsum_ext LBool _ (fun y => same_sign x y * ((if Bool.eqb t y then 0 else 1) + wrong_signs d th m))).
  - unfold LBool, same_sign. destruct t, x; cbn; ring.
  - intros y _. cbn [pwJ]. unfold prodJ. cbn [fst snd].
    rewrite (fsum_ext _ _ (fun w => same_sign x y * (pwJ same_sign d m w * (if Bool.eqb t y then 0 else 1)
      + pwJ same_sign d m w * wrong_signs d th w))) by (intros; ring).
    rewrite fsum_scal, fsum_plus, fsum_scal_r, IH.
    rewrite (proj2 (words_of_kernel LBool LBool same_sign d same_sign_kernel) m (in_words d m)). ring.
Qed.

Lemma wrong_of_words (G : bool -> bool -> R) d : fsum LBool (fun t => fsum LBool (G t)) = 1 ->
  fsum (pwlist LBool d) (fun th => fsum (pwlist LBool d) (fun m => pwJ G d th m)) = 1 /\
  fsum (pwlist LBool d) (fun th => fsum (pwlist LBool d) (fun m => pwJ G d th m * wrong_signs d th m))
  = INR d * fsum LBool (fun t => fsum LBool (fun x => G t x * (if Bool.eqb t x then 0 else 1))).
Proof.
  intros HG. induction d as [|d [IS IH]]; [cbn; split; ring|].
  set (e := fsum LBool (fun t => fsum LBool (fun x => G t x * (if Bool.eqb t x then 0 else 1)))) in *.
  assert (E : forall h : bool -> bool -> pw bool d -> pw bool d -> R,
    fsum (pwlist LBool (S d)) (fun th => fsum (pwlist LBool (S d)) (fun m => h (fst th) (fst m) (snd th) (snd m)))
    = fsum LBool (fun t => fsum LBool (fun x => fsum (pwlist LBool d) (fun th => fsum (pwlist LBool d) (fun m => h t x th m))))).
  { intros h. etransitivity; [exact (fsum_prod1 LBool (pwlist LBool d) _)|]. apply fsum_ext. intros t _.
    rewrite (fsum_ext _ _ (fun th => fsum LBool (fun x => fsum (pwlist LBool d) (fun m => h t x th m))))
      by (intros th _; exact (fsum_prod1 LBool (pwlist LBool d) (fun m => h t (fst m) th (snd m)))).
    apply fsum_swap. }
  split.
  - etransitivity; [exact (E (fun t x th m => G t x * pwJ G d th m))|].
    rewrite (fsum_ext LBool _ (fun t => fsum LBool (G t))); [exact HG|]. intros t _. apply fsum_ext. intros x _.
    rewrite (fsum_ext _ _ (fun th => G t x * fsum (pwlist LBool d) (fun m => pwJ G d th m))) by (intros; apply fsum_scal).
    rewrite fsum_scal, IS. ring.
  - etransitivity; [exact (E (fun t x th m => G t x * pwJ G d th m * ((if Bool.eqb t x then 0 else 1) + wrong_signs d th m)))|].
    rewrite (fsum_ext LBool _ (fun t => fsum LBool (fun x => G t x * (if Bool.eqb t x then 0 else 1)) + fsum LBool (G t) * (INR d * e))).
    + rewrite fsum_plus, fsum_scal_r, HG, S_INR. fold e. ring.
    + intros t _. rewrite <- fsum_scal_r, <- fsum_plus. apply fsum_ext. intros x _. rewrite <- IH.
      transitivity (G t x * (if Bool.eqb t x then 0 else 1) *
          fsum (pwlist LBool d) (fun th => fsum (pwlist LBool d) (fun m => pwJ G d th m))
        + G t x * fsum (pwlist LBool d) (fun th => fsum (pwlist LBool d) (fun m => pwJ G d th m * wrong_signs d th m)));
        [|rewrite IS; ring].
      rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros th _. rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros; ring.
Qed.

(** ** A learner of one coordinate may ignore samples *)

Lemma sum_of_fewer l n th (F : pw bool n -> R) :
  fsum (pwlist LBool (S n)) (fun b => bool_target l (S n) th b * F (snd b)) = fsum (pwlist LBool n) (fun b => bool_target l n th b * F b).
Proof.
  rewrite fsum_words. apply fsum_ext. intros b _. unfold bool_target, looks_target. cbn [pwP fst snd].
  assert (E : sign_look l th true + sign_look l th false = 1) by (destruct th; unfold sign_look; cbn [Bool.eqb]; field).
  replace (sign_look l th true) with (1 - sign_look l th false) by lra. ring.
Qed.

Lemma kernel_term j k p g : j * k * ln (j * k / (j * p / g)) = j * (k * ln (k * g / p)).
Proof.
  destruct (Req_dec j 0) as [->|N]; [ring|]. replace (j * k / (j * p / g)) with (k * g / p); [ring|].
  unfold Rdiv. rewrite !Rinv_mult, Rinv_inv. transitivity (j * / j * (k * g * / p)); [rewrite Rinv_r by exact N; ring|ring].
Qed.

Lemma one_ignored {M} (LM : list M) l n (k : pw bool n -> M -> R) : kernel (pwlist LBool n) LM k ->
  kernel (pwlist LBool (S n)) LM (fun b => k (snd b)) /\
  (forall th m, push (pwlist LBool (S n)) (bool_target l (S n)) (fun b => k (snd b)) th m
    = push (pwlist LBool n) (bool_target l n) k th m) /\
  CMI LBool (pwlist LBool (S n)) LM (fun th b m => bool_target l (S n) th b * k (snd b) m)
  = CMI LBool (pwlist LBool n) LM (fun th b m => bool_target l n th b * k b m).
Proof.
  intros Hk.
  assert (Hk' : kernel (pwlist LBool (S n)) LM (fun b => k (snd b))).
  { split; [intros b m _ Hm|intros b _]; apply Hk; try exact Hm; apply in_words. }
  assert (EP : forall th m, push (pwlist LBool (S n)) (bool_target l (S n)) (fun b => k (snd b)) th m
    = push (pwlist LBool n) (bool_target l n) k th m)
    by (intros th m; exact (sum_of_fewer l n th (fun b => k b m))).
  split; [exact Hk'|]. split; [exact EP|].
  rewrite (CMI_kernel _ _ _ (bool_target l (S n)) _ Hk'), (CMI_kernel _ _ _ (bool_target l n) _ Hk). apply fsum_ext. intros th _.
  assert (EM : margX (pwlist LBool (S n)) (bool_target l (S n)) th = margX (pwlist LBool n) (bool_target l n) th).
  { assert (H := sum_of_fewer l n th (fun _ => 1)). unfold margX.
    rewrite (fsum_ext (pwlist LBool n) (bool_target l n th) (fun b => bool_target l n th b * 1)), <- H by (intros; ring).
    apply fsum_ext. intros; ring. }
  rewrite EM.
  set (g := margX (pwlist LBool n) (bool_target l n) th).
  transitivity (fsum (pwlist LBool (S n)) (fun b => bool_target l (S n) th b * fsum LM (fun m => k (snd b) m *
    ln (k (snd b) m * g / push (pwlist LBool n) (bool_target l n) k th m)))).
  - apply fsum_ext. intros b _. rewrite <- fsum_scal. apply fsum_ext. intros m _. rewrite EP. apply kernel_term.
  - etransitivity; [exact (sum_of_fewer l n th (fun b => fsum LM (fun m => k b m *
      ln (k b m * g / push (pwlist LBool n) (bool_target l n) k th m))))|].
    apply fsum_ext. intros b _. rewrite <- fsum_scal. apply fsum_ext. intros m _. symmetry. apply kernel_term.
Qed.

Lemma samples_ignored {M} (LM : list M) l n n' (k : pw bool n -> M -> R) : (n <= n')%nat -> kernel (pwlist LBool n) LM k ->
  exists k', kernel (pwlist LBool n') LM k' /\
  (forall th m, push (pwlist LBool n') (bool_target l n') k' th m = push (pwlist LBool n) (bool_target l n) k th m) /\
  CMI LBool (pwlist LBool n') LM (fun th b m => bool_target l n' th b * k' b m)
  = CMI LBool (pwlist LBool n) LM (fun th b m => bool_target l n th b * k b m).
Proof.
  intros H Hk. induction H as [|n' H (k' & Hk' & EP & EC)]; [exists k; repeat split; trivial; apply Hk|].
  destruct (one_ignored LM l n' k' Hk') as (Hk1 & EP1 & EC1). exists (fun b => k' (snd b)).
  split; [exact Hk1|]. split; [intros; etransitivity; [apply EP1|apply EP]|etransitivity; [exact EC1|exact EC]].
Qed.

(** Of a lower bound m of the mean answer and D coordinates: a share of at most a is wrong, and at most v bits are memorized. *)
Definition estimate_found (bits : positive) (l : term) (n : nat) (fs : list term) (m : term) (D : Z) (a v : term) : bool :=
  let prec := F.PtoP bits in
  let (mean, sure) := all_counts l n fs prec in
  all_decided bits (AtMost zero m :: AtMost (Sub one m) (Mul two a) :: map (AtMost zero) fs ++ map (fun x => AtMost x one) fs)
  && below prec (enclosure prec m) mean
  && below prec (I.mul prec (I.fromZ prec D) (I.sub prec sure (enclosure prec (Dber_term m)))) (enclosure prec (Mul v (Ln two))).

(** The learner looks at n samples of all n'. *)
Theorem estimate_computed bits lambda l n n' fs m d D a v share bound : 0 < lambda < 1 -> value l = lambda -> value a = share ->
  value v = bound -> Z.of_nat d = D -> (n <= n')%nat -> estimate_found bits l n fs m D a v = true ->
  some_estimable lambda n' d share bound.
Proof.
  intros Hl El <- <- ED Hn H. rewrite <- El in *. clear El lambda. unfold estimate_found in H. set (prec := F.PtoP bits) in *.
  assert (C := all_counts_correct l n fs Hl prec). destruct (all_counts l n fs prec) as [mean sure]. destruct C as [Cm Cs].
  apply andb_prop in H. destruct H as [H HV]. apply andb_prop in H. destruct H as [H HM].
  assert (A := all_met bits _ H).
  assert (Hf : forall x, In x fs -> 0 <= value x <= 1).
  { intros x I. split.
    - assert (B := A _ ltac:(do 2 right; apply in_or_app; left; apply in_map; exact I)). cbn [is_met] in B. numbers. exact B.
    - assert (B := A _ ltac:(do 2 right; apply in_or_app; right; apply (in_map (fun x => AtMost x one)); exact I)).
      cbn [is_met] in B. numbers. exact B. }
  assert (Pm := A _ (or_introl eq_refl)). assert (Pa := A _ (or_intror (or_introl eq_refl))). cbn [is_met value] in Pm, Pa. numbers.
  apply (below_correct _ _ _ _ _ (enclosure_correct _ m) Cm) in HM.
  apply (below_correct _ _ _ _ _ (enclosed_product prec _ _ _ _ (I.fromZ_correct prec D) (enclosed_difference prec _ _ _ _ Cs
    (enclosure_correct prec (Dber_term m)))) (enclosure_correct prec (Mul v (Ln two)))) in HV.
  rewrite value_Dber, <- ED, <- INR_IZR_INZ in HV. cbn [value] in HV. numbers. clear Cm Cs H.
  set (f := fun k => value (answer_term fs n k)) in *. set (e := answered (value l) n f) in *.
  assert (R := answer_range n fs Hf). assert (O := answer_odd n fs).
  assert (HK := sign_learner_kernel n f R).
  destruct (samples_ignored LBool (value l) n n' _ Hn HK) as (k & HK' & EP & EC).
  set (G := push (pwlist LBool n') (bool_target (value l) n') k).
  assert (EG : forall t x, G t x = binary_joint (fun _ => / 2) (fun th : bool => if th then e else - e) x t)
    by (intros; unfold G; rewrite EP; apply sign_released; assumption).
  exists (pw bool d), (pwlist LBool d), (pwJ k d), (pwJ same_sign d).
  split; [apply words_of_kernel, HK'|]. split; [apply words_of_kernel, same_sign_kernel|].
  split.
  - rewrite (fsum_ext _ _ (fun th => fsum (pwlist LBool d) (fun w => pwJ G d th w * wrong_signs d th w))).
    2: { intros th _. apply fsum_ext. intros w _. rewrite estimate_of_words, words_of_push. reflexivity. }
    destruct (wrong_of_words G d) as [_ ->].
    { unfold LBool. cbn [fsum]. rewrite !EG. unfold binary_joint. field. }
    apply Rmult_le_compat_l; [apply pos_INR|]. unfold LBool. cbn [fsum Bool.eqb]. rewrite !EG. unfold binary_joint.
    lra.
  - rewrite words_of_information by (try apply bool_joint; assumption). rewrite EC, (sign_memorized (value l) n f Hl R O). fold e.
    assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. apply Rle_trans with (2 := HV).
    apply Rmult_le_compat_l; [apply pos_INR|].
    assert (M := Dber_not_less (value m) e (conj Pm HM) (proj2 (mean_range (value l) n f Hl R O))). lra.
Qed.
