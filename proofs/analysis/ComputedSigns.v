(** Coordinates with n looks at a sign, decided by one computation: SDPI-BINARY-SKEW, and what the looks carry about one more [FEASIBLE]. *)

From Coq Require Import Reals ZArith Lra Lia List Bool Psatz.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Skew Signs SignInformation Chi2 BinarySDPI Dber Feasible
  Sparse Gerber Domination Certificates Computed ComputedTails ComputedLooks.
Import ListNotations.
Open Scope R_scope.

(** ** The contraction coefficient is E r^2 *)

(** Letters with 1 minus how certain most signs are. *)
Definition with_doubts (prec : F.precision) (ls : list (I.type * I.type)) : list letter :=
  map (fun ab => (ab, I.div prec (I.mul prec (I.fromZ prec 2) (snd ab)) (I.add prec (fst ab) (snd ab)))) ls.
Definition skew_holds (prec : F.precision) (l : term) (n : nat) : bool :=
  let ls := looks_within prec l n in
  let xs := with_doubts prec ls in
  let v := squares prec ls in
  match xs with
  | [] => false
  | (_, b, r) :: rest =>
      below_strictly prec (I.fromZ prec 0) v
      && walk prec (I.mul prec (I.fromZ prec 2) v) (I.add prec (I.fromZ prec 1) v) (rests prec ls) (2 + 2 * length xs) true r
           (I.fromZ prec 0) (I.fromZ prec 0) b rest xs end.

Section Sign.
Variables (prec : F.precision) (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let A := agreeing l n.
Let B := opposing l n.
Let rho i := 1 - certainty l n i.
Let w := mean_square l n.
Let last := Nat.div2 n.

Lemma last_half : (2 * last <= n)%nat.
Proof. assert (M := Nat.div2_odd n). fold last in M. destruct (Nat.odd n); cbn [Nat.b2n] in M; lia. Qed.

Lemma with_doubts_correct : Forall2 (stands_for A B rho last) (letters_of n) (with_doubts prec (looks_within prec l n)).
Proof.
  assert (R : forall i, In i (letters_of n) -> (i <= last)%nat) by (intros i Hi; apply in_seq in Hi; fold last in Hi; lia).
  assert (M := last_half). revert R.
  induction (looks_correct prec l n Hl) as [|i [a b] is ls [Ha Hb] Y IH]; intros R; cbn [with_doubts map]; constructor.
  - assert (Li := R i (or_introl eq_refl)). unfold stands_for. cbn [fst snd] in *. split; [exact Li|]. split; [exact Ha|].
    split; [exact Hb|]. unfold rho. rewrite (proj1 (proj2 (certainty_ratio l n Hl i ltac:(lia)))).
    apply quotient; [apply enclosed_product; [apply I.fromZ_correct|exact Hb]|apply enclosed_sum; assumption].
  - apply IH. intros j Hj. apply R. right. exact Hj.
Qed.

(** The two sides of the criterion, letter by letter. *)
Lemma by_letters (c : bool) y : fsum (pwlist LBool n) (fun b => let r := Rabs (bool_mean (value l) n (plus_count n b)) in
    bool_weight (value l) n (plus_count n b) * (1 + (if c then - r else r)) * Rmax 0 ((if c then w + r else r - w) - y) ^ 2)
  = 2 * fsum (letters_of n) (fun i => (if c then B i else A i) * Rmax 0 (begins_at w c (rho i) - y) ^ 2).
Proof.
  set (g := fun k => let r := Rabs (bool_mean (value l) n k) in
    (1 + (if c then - r else r)) * Rmax 0 ((if c then w + r else r - w) - y) ^ 2).
  rewrite (fsum_ext _ _ (fun b => bool_weight (value l) n (plus_count n b) * g (plus_count n b))) by (intros; unfold g; cbv zeta; ring).
  rewrite (words_by_letters l n Hl g).
  - rewrite <- fsum_scal. apply fsum_ext. intros i Hi. destruct (in_letters n i Hi) as [H2 H1].
    assert (P := certainty_positive l n Hl i H2). destruct (letter_weights l n Hl i H1) as (EA & EB & _). fold (A i) in EA. fold (B i) in
        EB.
    unfold g. cbv zeta. rewrite (mean_of_letter l n i H1), Rabs_Ropp, Rabs_right by lra. unfold begins_at, rho. destruct c.
    + replace (1 + w - (1 - certainty l n i) - y) with (w + certainty l n i - y) by ring. fold (A i) (B i). rewrite EA, EB. ring.
    + replace (1 - w - (1 - certainty l n i) - y) with (certainty l n i - w - y) by ring. fold (A i) (B i). rewrite EA, EB. ring.
  - intros k Hk. unfold g. rewrite (mean_opposite (value l) n k Hk), Rabs_Ropp. reflexivity.
Qed.

Theorem skew_exact : skew_holds prec l n = true -> 0 < w /\ SDPI LBool (pwlist LBool n) (bool_target (value l) n) w.
Proof.
  intros H. unfold skew_holds in H. assert (L := with_doubts_correct).
  assert (V := squares_correct prec l n Hl). fold w in V. assert (U := rests_correct prec l n Hl). fold w in U.
  remember (with_doubts prec (looks_within prec l n)) as xs eqn:Ex. unfold letters_of in L. cbn [seq] in L. fold last in L.
  inversion L as [|i x is rest X Y E1 E2]; subst i is. rewrite <- E2 in H. destruct x as [[a b] r]. cbn [fst snd] in *.
  apply andb_prop in H. destruct H as [HP H].
  assert (Pw : 0 < w) by exact (below_strictly_correct prec _ _ 0 w (I.fromZ_correct prec 0) V HP).
  split; [exact Pw|].
  assert (Half := last_half).
  assert (HA : forall i, (i <= last)%nat -> 0 <= A i /\ 0 <= B i).
  { intros i Hi. destruct (letter_weights l n Hl i ltac:(lia)) as (EA & EB & Q). fold (A i) in EA. fold (B i) in EB.
    assert (R := certainty_range l n Hl i ltac:(lia)). rewrite EA, EB. split; apply Rmult_le_pos; lra. }
  assert (Hr : forall i j, (i <= j)%nat -> (j <= last)%nat -> rho i <= rho j).
  { intros i j Hi Hj. assert (C := certainty_falls l n Hl i j Hi ltac:(lia)). unfold rho. lra. }
  assert (K : forall y, 0 <= y -> against_all A rho w (letters_of n) y <= for_all B rho w (letters_of n) y).
  { intros y Hy. assert (N : forall is, (forall i, In i is -> (i <= last)%nat) -> 0 <= for_all B rho w is y)
      by (intros is; apply (for_positive B rho w last); intros i Hi; apply HA, Hi).
    destruct (Rle_lt_dec y (begins_at w true (rho 0%nat))) as [T|T].
    - assert (C := walk_correct prec (I.mul prec (I.fromZ prec 2) (squares prec (looks_within prec l n)))
        (I.add prec (I.fromZ prec 1) (squares prec (looks_within prec l n))) (rests prec (looks_within prec l n)) A B rho w last
        (fun i Hi => proj2 (HA i Hi)) Hr
        (enclosed_product prec _ _ _ _ (I.fromZ_correct prec 2) V) (enclosed_sum prec _ _ _ _ (I.fromZ_correct prec 1) V) U
        _ _ _ _ _ _ _ _ (seq 1 last) 0 (S last) (rho 0%nat) 0 0 (B 0%nat) (proj2 (proj2 (proj2 X))) (I.fromZ_correct prec 0)
        (I.fromZ_correct prec 0) (proj1 (proj2 (proj2 X))) ltac:(lra) Y (Forall2_cons _ _ X Y) ltac:(lia) H y (conj Hy T)).
      unfold letters_of. fold last. unfold for_all in *. cbn [seq fsum] in C |- *.
      replace (for_it B rho w 0 y) with (B 0%nat * (begins_at w true (rho 0%nat) - y) ^ 2)
        by (unfold for_it; rewrite Rmax_right by lra; reflexivity). unfold on_way in C. lra.
    - rewrite (against_none A rho w last Hr 0 (S last)); [apply N; intros i Hi; apply in_seq in Hi; fold last in Hi; lia|lia|].
      intros _. unfold begins_at in *. lra. }
  apply (SDPI_ext LBool _ (binary_joint (fun b => bool_weight (value l) n (plus_count n b)) (fun b => bool_mean (value l) n (plus_count n
      b))));
    [intros x y _ _; symmetry; apply (bool_target_law (value l) n Hl)|].
  apply SDPI_skew.
  - apply words_law, Hl.
  - intros t. unfold mgf. rewrite fsum_opposite. apply fsum_ext. intros y _.
    assert (Lb := plus_count_le n y). rewrite opposite_count, weight_opposite, mean_opposite by exact Lb. f_equal. f_equal. ring.
  - intros y _. apply Rabs_le, (bool_mean_range (value l) n Hl), plus_count_le.
  - exact Pw.
  - fold (mean_square l n). fold w. intros y Hy. assert (E1 := by_letters false y). assert (E0 := by_letters true y). cbv zeta in E0, E1.
    unfold Rminus at 3. rewrite E0, E1. apply Rmult_le_compat_l; [lra|]. exact (K y Hy).
Qed.
End Sign.

Theorem skew_computed (l : term) n (tau : term) bits : 0 < value l < 1 ->
  skew_holds (F.PtoP bits) l n = true -> below (F.PtoP bits) (squares (F.PtoP bits) (looks_within (F.PtoP bits) l n)) (enclosure (F.PtoP
      bits) tau) = true ->
  SDPI LBool (pwlist LBool n) (bool_target (value l) n) (value tau).
Proof.
  intros Hl H HT. destruct (skew_exact _ l n Hl H) as [_ HS]. intros M LM k Hk. apply Rle_trans with (1 := HS M LM k Hk).
  apply Rmult_le_compat_r; [apply MI_nonneg, lawBM_joint; [apply bool_joint, Hl|exact Hk]|].
  exact (below_correct _ _ _ _ _ (squares_correct _ l n Hl) (enclosure_correct _ tau) HT).
Qed.

(** ** What the samples carry about a fresh one *)

(** What n looks carry about a fresh one. *)
Lemma bool_carried (l : R) (n : nat) : 0 < l < 1 -> MI LBool (pwlist LBool n) (bool_fresh l n)
  = fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * Dber (l * bool_mean l n k)).
Proof.
  intros Hl.
  set (P := fun b : pw bool n => bool_weight l n (plus_count n b)).
  set (r := fun b : pw bool n => l * bool_mean l n (plus_count n b)).
  rewrite (MI_ext _ _ _ (binary_joint P r)) by (intros x b _ _; apply (bool_fresh_law l n Hl)).
  rewrite MI_binary.
  - unfold expect, P, r. apply (bool_count_law l n (fun k => Dber (l * bool_mean l n k))).
  - apply words_law, Hl.
  - intros b _. assert (B := bool_mean_range l n Hl (plus_count n b) (plus_count_le n b)). unfold r. split; nra.
  - assert (Z := looks_mean_zero l n). unfold expect in *.
    transitivity (l * fsum (pwlist LBool n) (fun b => P b * bool_mean l n (plus_count n b))).
    + rewrite <- fsum_scal. apply fsum_ext. intros b _. unfold r. ring.
    + unfold P. rewrite Z. ring.
Qed.

Definition carried_within (prec : F.precision) (l : term) (n : nat) : I.type :=
  let x := enclosure prec l in
  over_letters prec (fun a b => let s := I.add prec a b in
    I.mul prec s (Dber_within prec (I.mul prec x (I.div prec (I.sub prec a b) s)))) (looks_within prec l n).

Lemma carried_within_correct prec l n : 0 < value l < 1 ->
  contains (I.convert (carried_within prec l n)) (Xreal (MI LBool (pwlist LBool n) (bool_fresh (value l) n))).
Proof.
  intros Hl. rewrite (bool_carried (value l) n Hl), (counts_by_letters l n Hl (fun k => Dber (value l * bool_mean (value l) n k))).
  - apply (over_letters_correct prec l n Hl). intros i a b Hi [Ha Hb]. cbn [fst snd] in Ha, Hb. assert (Li : (i <= n)%nat) by lia.
    destruct (certainty_ratio l n Hl i Li) as (C & _ & P). assert (S := enclosed_sum prec _ _ _ _ Ha Hb). cbv zeta.
    rewrite (mean_of_letter l n i Li), <- Dber_opp. replace (- (value l * - certainty l n i)) with (value l * certainty l n i) by ring.
    apply enclosed_product; [exact S|]. apply Dber_within_correct, enclosed_product; [apply enclosure_correct|]. rewrite C.
    apply quotient; [apply enclosed_difference; assumption|exact S].
  - intros k Hk. rewrite (mean_opposite (value l) n k Hk), <- Dber_opp. f_equal. ring.
Qed.

Theorem bool_carried_computed (l : term) (n : nat) (most : term) bits : 0 < value l < 1 ->
  below (F.PtoP bits) (carried_within (F.PtoP bits) l n) (enclosure (F.PtoP bits) most) = true ->
  MI LBool (pwlist LBool n) (bool_fresh (value l) n) <= value most.
Proof. intros Hl. apply below_correct; [apply carried_within_correct, Hl|apply enclosure_correct]. Qed.

(** What no learner reaches with signs of correlation L none reaches with those of lambda <= L. *)
Theorem no_learner_of_weaker (lambda L : R) (n d : nat) accurate : 0 < lambda <= L -> L < 1 ->
  no_learner LBool (pwlist LBool n) (bool_fresh L n) d accurate -> no_learner LBool (pwlist LBool n) (bool_fresh lambda n) d accurate.
Proof.
  intros Hl HL H M LM k phi Hk Hphi G Ha.
  assert (N : forall v, looks_need LBool (fun _ => / 2) (sign_look lambda) n d accurate v).
  { intros v. apply (weaker_signs lambda L n d accurate v Hl HL). intros M' LM' k' phi' Hk' Hphi' G' Ha'.
    exfalso. exact (H M' LM' k' phi' Hk' Hphi' Ha'). }
  assert (C := N (CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m) + 1)
    M LM k phi Hk Hphi Ha). unfold bool_target in C. lra.
Qed.

Theorem sparse_carried (p : R) (n : nat) : 0 < p < 1 -> (1 <= n)%nat ->
  MI LBool (pwlist LBool n) (sparse_fresh p n) = sparse_s p n * Dber (sparse_q p n).
Proof.
  intros Hp Hn. set (P := margY LSparse (sparse_target p n)). set (r := fun b => sparse_mean p n (look_class n b)).
  assert (Q := q_range p n Hp Hn).
  assert (D0 : Dber 0 = 0) by (unfold Dber; rewrite Rplus_0_r, Rminus_0_r, ln_1; field).
  rewrite (MI_ext _ _ _ (binary_joint P r)) by (intros x b _ _; apply (sparse_fresh_law p n Hp Hn)).
  rewrite MI_binary.
  - unfold expect, P, r. rewrite (sparse_class_law p n Hn (fun c => Dber (sparse_mean p n c))).
    unfold LSparse. cbn [fsum sparse_weight sparse_mean]. rewrite Dber_opp, D0. field.
  - apply margY_law. apply sparse_joint; assumption.
  - intros b _. unfold r, sparse_mean. destruct (look_class n b) as [[]|]; lra.
  - unfold expect, P, r. rewrite (sparse_class_law p n Hn (fun c => sparse_mean p n c)).
    unfold LSparse. cbn [fsum sparse_weight sparse_mean]. field.
Qed.

(** One sample of correlation lambda <= L [BOOL-GERBER]. *)
Theorem gerber_informed (lambda L m i v : R) (d : nat) : 0 < lambda <= L -> L < 1 -> 0 <= m <= 1 -> INR d * Dber (L ^ 2 * m) <= i ->
  v <= INR d * (Dber m - Dber (L * m)) / ln 2 ->
  informed LBool LBool (pwlist LBool 1) (bool_target lambda 1) (bool_fresh lambda 1) d i v.
Proof.
  intros Hl HL Hm Hi Hv M LM k Hk HI. apply in_bits with (2 := Hv).
  apply (BOOL_GERBER lambda L m d LM k Hl HL Hm Hk). lra.
Qed.
