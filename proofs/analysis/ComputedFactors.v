(** BOOL-IB decided by one computation: a factor for each number of signs +1, and slopes and points for the condition. *)

From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Signs SignInformation Dber Certificates Computed ComputedSigns.
Import ListNotations.
Open Scope R_scope.

Definition below (prec : F.precision) (i j : I.type) : bool := match I.sign_large (I.sub prec j i) with Xgt => true | _ => false end.

Lemma below_correct prec i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) -> below prec i j = true -> x <= y.
Proof.
  intros Hx Hy H. unfold below in H. assert (S := I.sign_large_correct (I.sub prec j i)).
  assert (D : contains (I.convert (I.sub prec j i)) (Xreal (y - x))) by exact (I.sub_correct prec _ _ _ _ Hy Hx).
  destruct (I.sign_large _); try discriminate. destruct (S _ D) as [_ P]. cbn [proj_val] in P. lra.
Qed.

(** Factors by the number of the signs that are fewer, from none on. *)
Definition factor_of (fs : list term) (n k : nat) : term := nth (Nat.min k (n - k)) fs one.

Lemma factor_opposite fs n k : (k <= n)%nat -> factor_of fs n (n - k) = factor_of fs n k.
Proof. intros H. unfold factor_of. f_equal. lia. Qed.

Lemma factor_positive prec fs n k : all_decided prec (map (Below zero) fs) = true -> 0 < value (factor_of fs n k).
Proof.
  intros H. unfold factor_of. destruct (nth_in_or_default (Nat.min k (n - k)) fs one) as [N|E].
  - assert (P := all_met prec _ H _ (in_map (Below zero) _ _ N)). cbn [is_met] in P. numbers. exact P.
  - rewrite E, value_1. lra.
Qed.

Definition signed_mean_term (l : term) (n k : nat) : term :=
  let e := Exp (Mul (Num (2 * Z.of_nat k - Z.of_nat n) 1) (Ln (Div (Add one l) (Sub one l)))) in
  Div (Sub e one) (Add e one).

Lemma value_mean l n k : value (signed_mean_term l n k) = bool_mean (value l) n k.
Proof.
  unfold signed_mean_term, bool_mean. cbn [value]. numbers. rewrite tanh_of_exp. rewrite minus_IZR, mult_IZR, <- !INR_IZR_INZ.
  replace (2 * ((2 * INR k - INR n) * (/ 2 * ln ((1 + value l) / (1 - value l)))))
    with ((2 * INR k - INR n) / 1 * ln ((1 + value l) / (1 - value l))) by field. reflexivity.
Qed.

Section Keeps.
Variables (l u : term) (n : nat) (fs : list term) (bits : positive).
Let prec := F.PtoP bits.
Let Q k := INR (choose n k) * bool_weight (value l) n k.
Let g k := value (factor_of fs n k).

(** The weight with its factor, and the mean, of each letter from k on. *)
Fixpoint letters (k : nat) (row : list Z) : list (I.type * I.type) := match row with
  | [] => []
  | c :: row =>
      (enclosure prec (Mul (weight_term l n k c) (factor_of fs n k)), enclosure prec (signed_mean_term l n k)) :: letters (S k) row end.
Fixpoint moments (ls : list (I.type * I.type)) (t : I.type) : I.type := match ls with
  | [] => I.fromZ prec 0
  | (w, r) :: ls => I.add prec (I.mul prec w (I.exp prec (I.mul prec t r))) (moments ls t) end.

Definition line_above (ls : list (I.type * I.type)) (a t b : term) : bool :=
  let s := enclosure prec t in
  let lam := I.ln prec (moments ls s) in
  let at_end m := below prec (enclosure prec (Dber_term m))
    (I.mul prec (enclosure prec u) (I.sub prec (I.mul prec s (enclosure prec m)) lam)) in
  decided prec (AtMost a b) && decided prec (AtMost b one) && at_end a && at_end b.
Fixpoint lines_above (ls : list (I.type * I.type)) (a : term) (steps : list (term * term)) : bool := match steps with
  | [] => forallb (fun letter => below prec (snd letter) (enclosure prec a)) ls
  | (t, b) :: steps => line_above ls a t b && lines_above ls b steps end.

Definition condition (steps : list (term * term)) : bool :=
  let ls := letters 0 (pascal n) in
  all_decided bits (map (Below zero) fs) && lines_above ls zero steps.

(** E ln g. *)
Fixpoint gain_term (k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (Mul (weight_term l n k c) (Ln (factor_of fs n k))) (gain_term (S k) row) end.

Definition chain (steps : list (term * term)) : list (R * R) := map (fun s => (value (fst s), value (snd s))) steps.

Hypothesis Hl : 0 < value l < 1.

Lemma moments_correct s t : contains (I.convert s) (Xreal t) -> forall len k,
  contains (I.convert (moments (letters k (map (fun k => Z.of_nat (choose n k)) (seq k len))) s))
    (Xreal (mgf (seq k len) (fun k => Q k * g k) (bool_mean (value l) n) t)).
Proof.
  intros Hs. unfold mgf. induction len as [|len IH]; intros k; cbn [seq map letters moments fsum].
  - exact (I.fromZ_correct prec 0).
  - apply (I.add_correct prec _ _ (Xreal _) (Xreal _)); [|apply IH].
    apply (I.mul_correct prec _ _ (Xreal _) (Xreal _)).
    + unfold Q, g. rewrite <- (value_weight l n Hl). exact (enclosure_correct prec (Mul _ _)).
    + apply (I.exp_correct prec _ (Xreal _)), (I.mul_correct prec _ _ (Xreal _) (Xreal _)); [exact Hs|].
      rewrite <- value_mean. apply enclosure_correct.
Qed.

Lemma lam_correct s t : contains (I.convert s) (Xreal t) ->
  contains (I.convert (I.ln prec (moments (letters 0 (pascal n)) s)))
    (Xreal (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t)).
Proof.
  intros Hs. rewrite pascal_row. assert (H := I.ln_correct prec _ _ (moments_correct s t Hs (S n) 0)). cbn [Xbind] in H. unfold Xln' in H.
  unfold Lam. destruct (is_positive _); [exact H|apply undefined; exact H].
Qed.

Lemma at_end_correct s t m : contains (I.convert s) (Xreal t) ->
  below prec (enclosure prec (Dber_term m))
    (I.mul prec (enclosure prec u) (I.sub prec (I.mul prec s (enclosure prec m)) (I.ln prec (moments (letters 0 (pascal n)) s)))) = true ->
  Dber (value m) <= value u * (t * value m - Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t).
Proof.
  intros Hs. apply below_correct.
  - rewrite <- value_Dber. apply enclosure_correct.
  - apply (I.mul_correct prec _ _ (Xreal _) (Xreal _)); [apply enclosure_correct|].
    apply (I.sub_correct prec _ _ (Xreal _) (Xreal _)); [|apply lam_correct; exact Hs].
    apply (I.mul_correct prec _ _ (Xreal _) (Xreal _)); [exact Hs|apply enclosure_correct].
Qed.

Lemma lines_correct steps : forall a, lines_above (letters 0 (pascal n)) a steps = true ->
  chain_ok (value u) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n)) (value a) (chain steps) /\
  forall k, (k <= n)%nat -> bool_mean (value l) n k <= chain_end (value a) (chain steps).
Proof.
  induction steps as [|[t b] rest IH]; intros a H; cbn [lines_above chain map fst snd chain_ok chain_end] in *.
  - split; [exact I|]. intros k Hk. rewrite pascal_row in H.
    assert (G : forall len s, (s <= k < s + len)%nat ->
      In (enclosure prec (signed_mean_term l n k)) (map snd (letters s (map (fun k => Z.of_nat (choose n k)) (seq s len))))).
    { induction len as [|len IH]; intros s Hs; [lia|]. cbn [seq map letters snd]. destruct (Nat.eq_dec s k) as [->|N]; [left; reflexivity|].
      right. apply IH. lia. }
    specialize (G (S n) 0%nat ltac:(lia)). apply in_map_iff in G. destruct G as (letter & E & HI).
    assert (B := proj1 (forallb_forall _ _) H letter HI). cbn beta in B. rewrite E in B.
    rewrite <- value_mean. exact (below_correct prec _ _ _ _ (enclosure_correct prec _) (enclosure_correct prec _) B).
  - apply andb_prop in H. destruct H as [H HR]. unfold line_above in H. apply andb_prop in H. destruct H as [H H4].
    apply andb_prop in H. destruct H as [H H3]. apply andb_prop in H. destruct H as [H1 H2].
    destruct (IH b HR) as [C E]. apply decided_met in H1, H2. cbn [is_met] in H1, H2. numbers.
    assert (E3 := at_end_correct _ _ _ (enclosure_correct prec t) H3). assert (E4 := at_end_correct _ _ _ (enclosure_correct prec t) H4).
    split; [tauto|exact E].
Qed.

Lemma gain_value : value (gain_term 0 (pascal n)) = expect (seq 0 (S n)) Q (fun k => ln (g k)).
Proof.
  rewrite pascal_row. unfold expect. assert (G : forall len k, value (gain_term k (map (fun k => Z.of_nat (choose n k)) (seq k len)))
    = fsum (seq k len) (fun k => Q k * ln (g k))); [|apply G].
  induction len as [|len IH]; intros k; cbn [seq map gain_term fsum value]; [exact value_0|].
  rewrite IH, (value_weight l n Hl). reflexivity.
Qed.

(** Who knows J nats about theta memorizes so much. *)
Theorem factors_kept (lambda : R) d J steps {M} (LM : list M) k : 0 < lambda <= value l -> 0 < value u <= 1 -> steps <> [] ->
  condition steps = true -> kernel (pwlist (pwlist LBool n) d) LM k ->
  J <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k) ->
  (1 / value u - 1) * J + INR d * value (gain_term 0 (pascal n))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m).
Proof.
  intros HL Hu N H Hk HJ. unfold condition in H. apply andb_prop in H. destruct H as [HP H].
  destruct (lines_correct steps zero H) as [C E]. rewrite value_0 in C, E.
  rewrite gain_value. replace (1 / value u) with (/ value u) by (unfold Rdiv; ring).
  apply (BOOL_IB lambda (value l) n (/ value u) g (chain steps) d LM k J HL (proj2 Hl)); try assumption.
  - rewrite <- Rinv_1. apply Rinv_le_contravar; lra.
  - intros i Hi. unfold g. rewrite factor_opposite by exact Hi. split; [exact (factor_positive bits fs n i HP)|reflexivity].
  - rewrite Rinv_inv. exact C.
  - intros E0. apply N. destruct steps; [reflexivity|discriminate].
Qed.

(** Enough for v bits: j nats about theta, and E ln g in each of d coordinates. *)
Definition enough (d j v : term) : bool :=
  all_decided bits [AtMost (Mul v (Ln two)) (Add (Mul (Sub (Div one u) one) j) (Mul d (gain_term 0 (pascal n))))].

(** Who knows j nats about theta memorizes at least v bits. *)
Theorem factors_computed (lambda : R) d (size j v : term) steps {M} (LM : list M) k : 0 < lambda <= value l -> 0 < value u <= 1 ->
  value size = INR d -> steps <> [] -> condition steps && enough size j v = true -> kernel (pwlist (pwlist LBool n) d) LM k ->
  value j <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k) ->
  value v <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m) / ln 2.
Proof.
  intros HL Hu Hd N H Hk HJ. apply andb_prop in H. destruct H as [H HE].
  assert (Hv := all_met bits _ HE _ ltac:(left; reflexivity)). cbn [is_met value] in Hv. numbers. rewrite Hd in Hv.
  apply in_bits with (w := value v * ln 2);
    [|right; field; assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra); lra].
  apply Rle_trans with (1 := Hv). exact (factors_kept lambda d (value j) steps LM k HL Hu N H Hk HJ).
Qed.
End Keeps.

(** Whatever the learner, if from its model all signs of theta can be estimated so that a share a of them or less is wrong in the mean, it
    memorizes at least v bits. *)
Definition every_estimable (lambda : R) (n d : nat) (a v : R) : Prop :=
  forall M (LM : list M) (k : pw (pw bool n) d -> M -> R) (q : M -> pw bool d -> R), kernel (pwlist (pwlist LBool n) d) LM k ->
  kernel LM (pwlist LBool d) q ->
  fsum (pwlist LBool d) (fun th => fsum LM (fun m => push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k th m
    * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))) <= INR d * a ->
  v <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m) / ln 2.

Theorem every_estimable_computed (lambda : R) (l u : term) n d (size : term) fs bits steps (a v : term) (share bound : R) :
  0 < lambda <= value l -> value l < 1 -> 0 < value u <= 1 -> value size = INR d -> value a = share -> value v = bound ->
  0 <= share <= / 2 -> steps <> [] ->
  condition l u n fs bits steps && enough l u n fs bits size (Mul size (Dber_term (Sub one (Mul two a)))) v = true ->
  every_estimable lambda n d share bound.
Proof.
  intros HL Hl Hu Hd <- <- Ha N H M LM k q Hk Hq HE.
  apply (factors_computed l u n fs bits ltac:(lra) lambda d size _ v steps LM k HL Hu Hd N H Hk).
  cbn [value]. rewrite value_Dber, Hd. cbn [value]. numbers.
  apply (BOOL_EST lambda n d LM k q (value a) ltac:(lra) Hk Hq Ha). exact HE.
Qed.

(** Whoever tells a fresh sample so well knows j nats about theta. *)
Definition centre_needed (lambda : R) (n d : nat) (accurate : R -> R -> Prop) (j : R) : Prop :=
  forall M (LM : list M) (k : pw (pw bool n) d -> M -> R) (phi : pw bool d -> M -> R), kernel (pwlist (pwlist LBool n) d) LM k ->
  (forall x m, In x (pwlist LBool d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ (bool_fresh lambda n) d) k in
  accurate (1 - expect2 (pwlist LBool d) LM G phi)
    (expect2 (pwlist LBool d) LM (fun x m => margX LM G x * margY (pwlist LBool d) G m) phi) ->
  j <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k).

Theorem every_learner_by_centre (lambda : R) (l u : term) n d (size : term) fs bits steps accurate (j v : term) (known bound : R) :
  0 < lambda <= value l -> value l < 1 -> 0 < value u <= 1 -> value size = INR d -> value j = known -> value v = bound -> steps <> [] ->
  condition l u n fs bits steps && enough l u n fs bits size j v = true -> centre_needed lambda n d accurate known ->
  every_learner LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) d accurate bound.
Proof.
  intros HL Hl Hu Hd <- <- N H HC M LM k phi Hk Hphi G HA.
  apply (factors_computed l u n fs bits ltac:(lra) lambda d size j v steps LM k HL Hu Hd N H Hk). exact (HC M LM k phi Hk Hphi HA).
Qed.

(** The same where only a contraction coefficient of the samples is known [BOOL-TV]. *)
Lemma contraction_kept (lambda tau : R) n d {M} (LM : list M) k : 0 < lambda < 1 -> 0 < tau <= 1 ->
  SDPI LBool (pwlist LBool n) (bool_target lambda n) tau -> kernel (pwlist (pwlist LBool n) d) LM k ->
  (1 - tau) / tau * MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k)
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m).
Proof.
  intros Hl Ht HS Hk. assert (HJ := bool_joint lambda n Hl).
  assert (C := SDPI_TENSOR_power LBool (pwlist LBool n) (bool_target lambda n) tau d HJ ltac:(lra) HS M LM k Hk).
  rewrite (chain_rule _ _ _ _ _ (pwJ_joint LBool (pwlist LBool n) (bool_target lambda n) d HJ) Hk).
  apply Rmult_le_reg_l with tau; [lra|]. rewrite Rmult_minus_distr_l. unfold Rdiv. rewrite <- Rmult_assoc, (Rmult_comm tau).
  rewrite (Rmult_assoc (1 - tau)), Rinv_l, Rmult_1_r by lra. lra.
Qed.

Theorem every_learner_by_contraction (lambda tau j v : R) n d accurate : 0 < lambda < 1 -> 0 < tau <= 1 ->
  SDPI LBool (pwlist LBool n) (bool_target lambda n) tau -> v <= (1 - tau) / tau * j / ln 2 -> centre_needed lambda n d accurate j ->
  every_learner LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) d accurate v.
Proof.
  intros Hl Ht HS Hv HC M LM k phi Hk Hphi G HA. apply in_bits with (2 := Hv). assert (I := HC M LM k phi Hk Hphi HA).
  apply Rle_trans with (2 := contraction_kept lambda tau n d LM k Hl Ht HS Hk). apply Rmult_le_compat_l; [|exact I].
  apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra].
Qed.
