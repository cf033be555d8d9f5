(** BOOL-IB decided by one computation: a factor for each number of signs +1, and slopes and points for the condition. *)

From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Signs SignInformation Dber Certificates Computed ComputedTails
  ComputedLooks ComputedSigns.
Import ListNotations.
Open Scope R_scope.

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

Section Keeps.
Variables (l u : term) (n : nat) (fs : list term) (bits : positive).
Let prec := F.PtoP bits.
Let Q k := INR (choose n k) * bool_weight (value l) n k.
Let g k := value (factor_of fs n k).

(** The weight with its factor, and how certain most signs are, of each letter. *)
Fixpoint letters (i : nat) (ls : list (I.type * I.type)) : list (I.type * I.type) := match ls with
  | [] => []
  | (a, b) :: ls => let s := I.add prec a b in
      (I.mul prec s (enclosure prec (nth i fs one)), I.div prec (I.sub prec a b) s) :: letters (S i) ls end.
Fixpoint moments (ls : list (I.type * I.type)) (t : I.type) : I.type := match ls with
  | [] => I.fromZ prec 0
  | (w, r) :: ls => let e := I.exp prec (I.mul prec t r) in
      I.add prec (I.mul prec w (I.div prec (I.add prec e (I.div prec (I.fromZ prec 1) e)) (I.fromZ prec 2))) (moments ls t) end.

Definition line_above (ls : list (I.type * I.type)) (a t b : term) : bool :=
  let s := enclosure prec t in
  let lam := I.ln prec (moments ls s) in
  let at_end m := below prec (enclosure prec (sure_term m))
    (I.mul prec (enclosure prec u) (I.sub prec (I.mul prec s (enclosure prec m)) lam)) in
  decided prec (AtMost a b) && decided prec (AtMost b one) && at_end a && at_end b.
Fixpoint lines_above (ls : list (I.type * I.type)) (a : term) (steps : list (term * term)) : bool := match steps with
  | [] => forallb (fun letter => below prec (snd letter) (enclosure prec a)) ls
  | (t, b) :: steps => line_above ls a t b && lines_above ls b steps end.

Definition condition (steps : list (term * term)) : bool :=
  all_decided bits (map (Below zero) fs) && lines_above (letters 0 (looks_within prec l n)) zero steps.

(** E ln g. *)
Fixpoint gains (i : nat) (ls : list (I.type * I.type)) : I.type := match ls with
  | [] => I.fromZ prec 0
  | (a, b) :: ls => I.add prec (I.mul prec (I.add prec a b) (I.ln prec (enclosure prec (nth i fs one)))) (gains (S i) ls) end.
Definition gain : R := expect (seq 0 (S n)) Q (fun k => ln (g k)).

Definition chain (steps : list (term * term)) : list (R * R) := map (fun s => (value (fst s), value (snd s))) steps.

Hypothesis Hl : 0 < value l < 1.

Let A := agreeing l n.
Let B := opposing l n.
Let c := certainty l n.

Lemma factor_of_letter i : (2 * i <= n)%nat -> value (nth i fs one) = g i.
Proof. intros H. unfold g, factor_of. f_equal. f_equal. lia. Qed.

Lemma letters_correct : forall len i ls, (2 * (i + len) <= n + 2)%nat -> Forall2 (is_letter l n) (seq i len) ls ->
  Forall2 (fun i x => contains (I.convert (fst x)) (Xreal ((A i + B i) * g i)) /\ contains (I.convert (snd x)) (Xreal (c i)))
    (seq i len) (letters i ls).
Proof.
  induction len as [|len IH]; intros i ls Hi H; inversion H as [|j [a b] js ls' [Ha Hb] H' E1 E2]; subst; cbn [seq letters]; constructor.
  - cbn [fst snd] in *. assert (S := enclosed_sum prec _ _ _ _ Ha Hb). split.
    + apply enclosed_product; [exact S|]. rewrite <- factor_of_letter by lia. apply enclosure_correct.
    + unfold c. rewrite (proj1 (certainty_ratio l n Hl i ltac:(lia))). apply quotient; [apply enclosed_difference; assumption|exact S].
  - apply IH; [lia|exact H'].
Qed.

Let ls := letters 0 (looks_within prec l n).
Lemma all_letters : Forall2 (fun i x => contains (I.convert (fst x)) (Xreal ((A i + B i) * g i)) /\ contains (I.convert (snd x)) (Xreal (c
    i)))
  (letters_of n) ls.
Proof.
  apply letters_correct; [|apply looks_correct, Hl]. assert (M := Nat.div2_odd n). destruct (Nat.odd n); cbn [Nat.b2n] in M; lia.
Qed.

Lemma mgf_by_letters t : mgf (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t
  = fsum (letters_of n) (fun i => (A i + B i) * g i * ((exp (t * c i) + / exp (t * c i)) / 2)).
Proof.
  set (h := fun k => g k * ((exp (t * bool_mean (value l) n k) + exp (t * bool_mean (value l) n (n - k))) / 2)).
  transitivity (fsum (seq 0 (S n)) (fun k => Q k * h k)).
  - unfold mgf. rewrite fsum_symmetric. apply fsum_ext. intros k Hk. apply in_seq in Hk. unfold h, Q, g.
    rewrite choose_mirror, weight_opposite, factor_opposite by lia. field.
  - unfold Q. rewrite (counts_by_letters l n Hl h).
    + apply fsum_ext. intros i Hi. destruct (in_letters n i Hi) as [H2 H1]. unfold h. fold (c i).
      change (bool_mean (value l) n (n - i)) with (c i). rewrite (mean_of_letter l n i H1). change (certainty l n i) with (c i).
      replace (t * - c i) with (- (t * c i)) by ring. rewrite exp_Ropp. fold (A i) (B i). field. apply Rgt_not_eq, exp_pos.
    + intros k Hk. unfold h, g. rewrite factor_opposite by exact Hk. replace (n - (n - k))%nat with k by lia. f_equal. f_equal. ring.
Qed.

Lemma moments_correct s t : contains (I.convert s) (Xreal t) ->
  contains (I.convert (moments ls s)) (Xreal (mgf (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t)).
Proof.
  intros Hs. rewrite mgf_by_letters. induction all_letters as [|i [w r] is xs [Hw Hr] _ IH]; cbn [moments fsum]; [apply I.fromZ_correct|].
  cbn [fst snd] in *. assert (E := enclosed_exp prec _ _ (enclosed_product prec _ _ _ _ Hs Hr)).
  apply enclosed_sum; [|exact IH]. apply enclosed_product; [exact Hw|]. apply quotient; [|apply I.fromZ_correct].
  apply enclosed_sum; [exact E|]. replace (/ exp (t * c i)) with (1 / exp (t * c i)) by (unfold Rdiv; ring).
  apply quotient; [apply I.fromZ_correct|exact E].
Qed.

Lemma lam_correct s t : contains (I.convert s) (Xreal t) ->
  contains (I.convert (I.ln prec (moments ls s))) (Xreal (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t)).
Proof. intros Hs. apply enclosed_ln, moments_correct, Hs. Qed.

Lemma at_end_correct s t m : contains (I.convert s) (Xreal t) ->
  below prec (enclosure prec (sure_term m))
    (I.mul prec (enclosure prec u) (I.sub prec (I.mul prec s (enclosure prec m)) (I.ln prec (moments ls s)))) = true ->
  Dber (value m) <= value u * (t * value m - Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) t).
Proof.
  intros Hs. apply below_correct.
  - rewrite <- value_sure. apply enclosure_correct.
  - apply (I.mul_correct prec _ _ (Xreal _) (Xreal _)); [apply enclosure_correct|].
    apply (I.sub_correct prec _ _ (Xreal _) (Xreal _)); [|apply lam_correct; exact Hs].
    apply (I.mul_correct prec _ _ (Xreal _) (Xreal _)); [exact Hs|apply enclosure_correct].
Qed.

Lemma lines_correct steps : forall a, lines_above ls a steps = true ->
  chain_ok (value u) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n)) (value a) (chain steps) /\
  forall k, (k <= n)%nat -> bool_mean (value l) n k <= chain_end (value a) (chain steps).
Proof.
  induction steps as [|[t b] rest IH]; intros a H; cbn [lines_above chain map fst snd chain_ok chain_end] in *.
  - split; [exact I|]. intros k Hk. assert (M := all_letters). unfold letters_of in M. cbn [seq] in M.
    inversion M as [|i x is xs [_ X] Y E1 E2]. rewrite <- E2 in H. apply andb_prop in H. destruct H as [H _].
    assert (C := below_correct prec _ _ _ _ X (enclosure_correct prec a) H).
    assert (F := certainty_falls l n Hl 0 (n - k) ltac:(lia) ltac:(lia)). unfold c, certainty in C, F.
    replace (n - (n - k))%nat with k in F by lia. lra.
  - apply andb_prop in H. destruct H as [H HR]. unfold line_above in H. apply andb_prop in H. destruct H as [H H4].
    apply andb_prop in H. destruct H as [H H3]. apply andb_prop in H. destruct H as [H1 H2].
    destruct (IH b HR) as [C E]. apply decided_met in H1, H2. cbn [is_met] in H1, H2. numbers.
    assert (E3 := at_end_correct _ _ _ (enclosure_correct prec t) H3). assert (E4 := at_end_correct _ _ _ (enclosure_correct prec t) H4).
    split; [tauto|exact E].
Qed.

Lemma gains_correct : contains (I.convert (gains 0 (looks_within prec l n))) (Xreal gain).
Proof.
  unfold gain, expect, Q. rewrite (counts_by_letters l n Hl (fun k => ln (g k)))
    by (intros k Hk; unfold g; rewrite factor_opposite by exact Hk; reflexivity).
  assert (G : forall len i xs, (2 * (i + len) <= n + 2)%nat -> Forall2 (is_letter l n) (seq i len) xs ->
    contains (I.convert (gains i xs)) (Xreal (fsum (seq i len) (fun i => (agreeing l n i + opposing l n i) * ln (g i))))).
  { induction len as [|len IH]; intros i xs Hi H; inversion H as [|j [a b] js xs' [Ha Hb] H' E1 E2]; subst; cbn [seq gains fsum];
      [apply I.fromZ_correct|]. cbn [fst snd] in *. apply enclosed_sum; [|apply IH; [lia|exact H']].
    apply enclosed_product; [apply enclosed_sum; assumption|]. rewrite <- factor_of_letter by lia. apply enclosed_ln, enclosure_correct. }
  apply G; [|apply looks_correct, Hl]. assert (M := Nat.div2_odd n). destruct (Nat.odd n); cbn [Nat.b2n] in M; lia.
Qed.

(** Who knows J nats about theta memorizes so much. *)
Theorem factors_kept (lambda : R) d J steps {M} (LM : list M) k : 0 < lambda <= value l -> 0 < value u <= 1 -> steps <> [] ->
  condition steps = true -> kernel (pwlist (pwlist LBool n) d) LM k ->
  J <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k) ->
  (1 / value u - 1) * J + INR d * gain
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m).
Proof.
  intros HL Hu N H Hk HJ. unfold condition in H. apply andb_prop in H. destruct H as [HP H].
  destruct (lines_correct steps zero H) as [C E]. rewrite value_0 in C, E.
  unfold gain. replace (1 / value u) with (/ value u) by (unfold Rdiv; ring).
  apply (BOOL_IB lambda (value l) n (/ value u) g (chain steps) d LM k J HL (proj2 Hl)); try assumption.
  - rewrite <- Rinv_1. apply Rinv_le_contravar; lra.
  - intros i Hi. unfold g. rewrite factor_opposite by exact Hi. split; [exact (factor_positive bits fs n i HP)|reflexivity].
  - rewrite Rinv_inv. exact C.
  - intros E0. apply N. destruct steps; [reflexivity|discriminate].
Qed.

(** Enough for v bits: j nats about theta, and E ln g in each of d coordinates. *)
Definition enough (d j v : term) : bool :=
  below prec (enclosure prec (Mul v (Ln two)))
    (I.add prec (enclosure prec (Mul (Sub (Div one u) one) j)) (I.mul prec (enclosure prec d) (gains 0 (looks_within prec l n)))).

(** Who knows j nats about theta memorizes at least v bits. *)
Theorem factors_computed (lambda : R) d (size j v : term) steps {M} (LM : list M) k : 0 < lambda <= value l -> 0 < value u <= 1 ->
  value size = INR d -> steps <> [] -> condition steps && enough size j v = true -> kernel (pwlist (pwlist LBool n) d) LM k ->
  value j <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k) ->
  value v <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m) / ln 2.
Proof.
  intros HL Hu Hd N H Hk HJ. apply andb_prop in H. destruct H as [H HE].
  assert (Hv := below_correct _ _ _ _ _ (enclosure_correct prec (Mul v (Ln two))) (enclosed_sum prec _ _ _ _ (enclosure_correct prec _)
    (enclosed_product prec _ _ _ _ (enclosure_correct prec size) gains_correct)) HE). cbn [value] in Hv. numbers. rewrite Hd in Hv.
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
