(** Learners of Boolean clustering, decided by one computation: what they memorize and how often they err [BOOL-LEARN-TABLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Chi2 Dber Privacy Signs SignInformation Feasible TrinomialTail Certificates
  Computed ComputedTails ComputedLooks ComputedWindows ProductLearner SignLearner.
Import ListNotations.
Open Scope R_scope.

(** The chance of more than t, of summands that are +1 and -1 alike, is one of less. *)
Lemma alarms_tail a b d t : a + b + b = 1 -> 1 - steps_at_most a b b d (IZR t) = steps_at_most a b b d (IZR (- (t + 1))).
Proof.
  intros H. assert (C := tails_complement a b b d t H). rewrite at_least_exchanged, <- opp_IZR in C. lra.
Qed.

(** ** Boolean clustering: the learner answers the number k of the signs +1 by a sign of mean f(k) *)

(** How sure the answer is, by the number of the signs that are more. *)
Definition sureness (fs : list term) (n k : nat) : term :=
  if (2 * k =? n)%nat then zero else nth (Nat.max k (n - k) - S (Nat.div2 n)) fs zero.
Definition answer_term (fs : list term) (n k : nat) : term := Mul (Num (Z.sgn (2 * Z.of_nat k - Z.of_nat n)) 1) (sureness fs n k).
Section SignLearner.
Variables (l : term) (n : nat) (fs : list term).
Hypothesis Hl : 0 < value l < 1.
Let f (k : nat) : R := value (answer_term fs n k).

Hypothesis Hf : forall x, In x fs -> 0 <= value x <= 1.

Lemma sureness_range k : 0 <= value (sureness fs n k) <= 1.
Proof.
  unfold sureness. destruct (2 * k =? n)%nat; [rewrite value_0; lra|].
  destruct (nth_in_or_default (Nat.max k (n - k) - S (Nat.div2 n)) fs zero) as [I|E]; [apply Hf, I|rewrite E, value_0; lra].
Qed.

Lemma answer_range k : -1 <= f k <= 1.
Proof.
  assert (S := sureness_range k). unfold f, answer_term. cbn [value]. rewrite Rdiv_1_r.
  destruct (2 * Z.of_nat k - Z.of_nat n)%Z; simpl Z.sgn; lra.
Qed.

Lemma answer_odd k : (k <= n)%nat -> f (n - k) = - f k.
Proof.
  intros H. unfold f, answer_term, sureness. cbn [value].
  replace (Nat.max (n - k) (n - (n - k))) with (Nat.max k (n - k)) by lia.
  replace (2 * Z.of_nat (n - k) - Z.of_nat n)%Z with (- (2 * Z.of_nat k - Z.of_nat n))%Z by lia. rewrite Z.sgn_opp, opp_IZR.
  destruct (Nat.eqb_spec (2 * k) n) as [E|E], (Nat.eqb_spec (2 * (n - k)) n) as [E'|E']; try lia; numbers; lra.
Qed.

Lemma answer_sureness k : Dber (f k) = Dber (value (sureness fs n k)).
Proof.
  unfold f, answer_term. cbn [value]. rewrite Rdiv_1_r. unfold sureness.
  destruct (Nat.eqb_spec (2 * k) n) as [E|E]; [rewrite value_0; f_equal; ring|].
  assert (N : (2 * Z.of_nat k - Z.of_nat n)%Z <> 0%Z) by lia.
  destruct (2 * Z.of_nat k - Z.of_nat n)%Z; [contradiction| |]; cbn [Z.sgn].
  - f_equal. ring.
  - rewrite <- (Dber_opp (value _)). f_equal. ring.
Qed.

(** *** Sums over the counts, whose chances come by a recurrence *)

Section Sums.
Variable prec : F.precision.

(** The answer where i signs disagree with most, from a list of such answers, each with Dber of it. *)
Definition answer_at (table : list (I.type * I.type)) (i : nat) : I.type * I.type :=
  let none := (I.fromZ prec 0, I.fromZ prec 0) in if (2 * i =? n)%nat then none else nth (n - i - S (Nat.div2 n)) table none.
(** The mean answer, and what the count tells of it. *)
Fixpoint answer_sums (table : list (I.type * I.type)) (i : nat) (ls : list (I.type * I.type)) (mean sure : I.type) : I.type * I.type :=
  match ls with
  | [] => (mean, sure)
  | (a, b) :: ls => let (x, y) := answer_at table i in
      answer_sums table (S i) ls (I.add prec mean (I.mul prec (I.sub prec a b) x)) (I.add prec sure (I.mul prec (I.add prec a b) y)) end.
Definition answer_table : list (I.type * I.type) := map (fun x => (enclosure prec x, enclosure prec (sure_term x))) fs.
Definition all_counts : I.type * I.type := answer_sums answer_table 0 (looks_within prec l n) (I.fromZ prec 0) (I.fromZ prec 0).

Lemma answer_at_correct i : (2 * i <= n)%nat ->
  contains (I.convert (fst (answer_at answer_table i))) (Xreal (f (n - i))) /\
  contains (I.convert (snd (answer_at answer_table i))) (Xreal (Dber (f (n - i)))).
Proof.
  intros Hi. rewrite answer_sureness. unfold answer_at, f, answer_term, sureness. cbn [value]. rewrite Rdiv_1_r.
  destruct (Nat.eqb_spec (2 * i) n) as [E|E], (Nat.eqb_spec (2 * (n - i)) n) as [E'|E']; try lia.
  - cbn [fst snd]. rewrite value_0, Rmult_0_r, Dber_0. split; apply I.fromZ_correct.
  - replace (Z.sgn (2 * Z.of_nat (n - i) - Z.of_nat n)) with 1%Z by (symmetry; apply Z.sgn_pos; lia). rewrite Rmult_1_l.
    replace (Nat.max (n - i) (n - (n - i))) with (n - i)%nat by lia. set (j := (n - i - S (Nat.div2 n))%nat). unfold answer_table.
    destruct (Nat.lt_ge_cases j (length fs)) as [L|L].
    + rewrite (nth_indep _ _ (enclosure prec zero, enclosure prec (sure_term zero))) by (rewrite map_length; exact L).
      rewrite (map_nth (fun x => (enclosure prec x, enclosure prec (sure_term x)))). cbn [fst snd]. split; [apply enclosure_correct|].
      rewrite <- value_sure. apply enclosure_correct.
    + rewrite !nth_overflow by (rewrite ?map_length; exact L). cbn [fst snd]. rewrite value_0, Dber_0. split; apply I.fromZ_correct.
Qed.

Lemma answer_sums_correct : forall len i ls mean sure m s, (2 * (i + len) <= n + 2)%nat -> Forall2 (is_letter l n) (seq i len) ls ->
  contains (I.convert mean) (Xreal m) -> contains (I.convert sure) (Xreal s) ->
  let (mean, sure) := answer_sums answer_table i ls mean sure in
  contains (I.convert mean) (Xreal (m + fsum (seq i len) (fun i => (agreeing l n i - opposing l n i) * f (n - i)))) /\
  contains (I.convert sure) (Xreal (s + fsum (seq i len) (fun i => (agreeing l n i + opposing l n i) * Dber (f (n - i))))).
Proof.
  induction len as [|len IH]; intros i ls mean sure m s Hi H Hm Hs; inversion H as [|j [a b] js ls' [Ha Hb] H' E1 E2]; subst;
    cbn [seq answer_sums fsum fst snd] in *.
  - rewrite !Rplus_0_r. split; assumption.
  - destruct (answer_at_correct i ltac:(lia)) as [Ax Ay]. destruct (answer_at answer_table i) as [x y]. cbn [fst snd] in Ax, Ay.
    rewrite <- !Rplus_assoc. apply IH; [lia|exact H'| |]; (apply enclosed_sum; [assumption|apply enclosed_product; [|assumption]]);
      [apply enclosed_difference|apply enclosed_sum]; assumption.
Qed.

Theorem all_counts_correct : let (mean, sure) := all_counts in
  contains (I.convert mean) (Xreal (answered (value l) n f)) /\ contains (I.convert sure) (Xreal (sureness_sum (value l) n f)).
Proof.
  assert (M := Nat.div2_odd n). assert (S := answer_sums_correct (Datatypes.S (Nat.div2 n)) 0 _ _ _ 0 0
    ltac:(destruct (Nat.odd n); cbn [Nat.b2n] in M; lia) (looks_correct prec l n Hl) (I.fromZ_correct prec 0) (I.fromZ_correct prec 0)).
  unfold all_counts. destruct (answer_sums _ _ _ _ _) as [mean sure]. rewrite !Rplus_0_l in S. fold (letters_of n) in S.
  destruct S as [Sm Ss]. split.
  - replace (answered (value l) n f) with (fsum (letters_of n) (fun i => (agreeing l n i - opposing l n i) * f (n - i))); [exact Sm|].
    transitivity (fsum (seq 0 (Datatypes.S n)) (fun k => INR (choose n k) * bool_weight (value l) n k * (bool_mean (value l) n k * f k))).
    + rewrite (counts_by_letters l n Hl (fun k => bool_mean (value l) n k * f k)).
      * apply fsum_ext. intros i Hi. destruct (in_letters n i Hi) as [H2 H1]. destruct (certainty_ratio l n Hl i H1) as (C & _ & P).
        rewrite (mean_of_letter l n i H1), C, (answer_odd i) by exact H1. field. lra.
      * intros k Hk. rewrite (mean_opposite (value l) n k Hk), answer_odd by exact Hk. ring.
    + symmetry. unfold answered. rewrite fsum_symmetric. apply fsum_ext. intros k Hk. apply in_seq in Hk.
      rewrite choose_mirror, answer_odd by lia. replace (n - (n - k))%nat with k by lia.
      destruct (bool_mean_ratio (value l) n Hl k ltac:(lia)) as [R1 R2]. rewrite (Rmult_comm (_ ^ (n - k)) (_ ^ k)), <- R1, <- R2. field.
  - replace (sureness_sum (value l) n f) with (fsum (letters_of n) (fun i => (agreeing l n i + opposing l n i) * Dber (f (n - i)))); [exact
      Ss|].
    unfold sureness_sum. rewrite (counts_by_letters l n Hl (fun k => Dber (f k))).
    + apply fsum_ext. intros i Hi. rewrite (answer_odd i), Dber_opp by exact (proj2 (in_letters n i Hi)). reflexivity.
    + intros k Hk. rewrite answer_odd, Dber_opp by exact Hk. reflexivity.
Qed.
End Sums.
End SignLearner.

(** A window's beginnings below and above, and a number for what is below it. *)
Definition windows : Type := Z * Z * term.

(** Of a lower bound m of the mean answer and D coordinates: errors of at most miss and alarm by a count above t, and at most v bits. *)
Definition sign_learner_found (bits tail_bits : positive) (l : term) (n : nat) (fs : list term) (m : term) (D t : Z)
  (misses alarms : windows) (miss alarm v : term) : bool :=
  let prec := F.PtoP bits in
  let (mean, sure) := all_counts l n fs prec in
  let lm := Mul l m in
  let '(e, f, z) := misses in let '(e', f', z') := alarms in
  all_decided bits (AtMost zero m :: map (AtMost zero) fs ++ map (fun x => AtMost x one) fs)
  && below prec (enclosure prec m) mean
  && below prec (I.mul prec (I.fromZ prec D) (I.sub prec sure (enclosure prec (Dber_term m)))) (enclosure prec (Mul v (Ln two)))
  && rare_by_windows tail_bits zero (Div (Add one lm) two) (Div (Sub one lm) two) true D t e f z miss
  && rare_by_windows tail_bits zero (Div one two) (Div one two) true D (- (t + 1)) e' f' z' alarm.

(** It looks at some of the samples. *)
Theorem sign_learner_computed bits tail_bits lambda l used n fs m d D t misses alarms miss alarm v : (used <= n)%nat ->
  0 < value l <= lambda -> lambda < 1 -> Z.of_nat d = D -> sign_learner_found bits tail_bits l used fs m D t misses alarms miss alarm v = true ->
  some_learner LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) d
    (fun x y => x <= value miss /\ y <= value alarm) (value v).
Proof.
  intros Hn Hl Hl1 ED H. assert (L1 : 0 < value l < 1) by lra. unfold sign_learner_found in H. set (prec := F.PtoP bits) in *.
  assert (A := all_counts_correct l used fs L1 prec). destruct (all_counts l used fs prec) as [mean sure].
  destruct misses as [[e f] z], alarms as [[e' f'] z'].
  do 4 (apply andb_prop in H; let G := fresh "G" in destruct H as [H G]).
  assert (N := all_met bits _ H).
  assert (Hf : forall x, In x fs -> 0 <= value x <= 1).
  { intros x I. split.
    - assert (B := N _ ltac:(right; apply in_or_app; left; apply in_map; exact I)). cbn [is_met] in B. numbers. exact B.
    - assert (B := N _ ltac:(right; apply in_or_app; right; apply (in_map (fun x => AtMost x one)); exact I)).
      cbn [is_met] in B. numbers. exact B. }
  assert (M0 := N _ (or_introl eq_refl)). cbn [is_met] in M0. numbers.
  destruct A as [Am As].
  assert (M1 := below_correct _ _ _ _ _ (enclosure_correct _ m) Am G2).
  apply rare_by_windows_correct with (1 := ED) in G, G0; [|cbn [value]; numbers; field..]. cbn [value] in G, G0. numbers.
  assert (V := below_correct _ _ _ _ _ (enclosed_product prec _ _ _ _ (I.fromZ_correct prec D) (enclosed_difference prec _ _ _ _ As
    (enclosure_correct prec (Dber_term m)))) (enclosure_correct prec (Mul v (Ln two))) G1).
  rewrite value_Dber in V. cbn [value] in V. numbers. rewrite <- ED, <- INR_IZR_INZ in V.
  apply (BOOL_LEARN_TABLE (value l) lambda used n (fun k => value (answer_term fs used k)) (value m) d t); try assumption; try lra; try lia.
  - apply answer_range, Hf.
  - apply answer_odd.
  - replace (/ 2) with (1 / 2) by field. rewrite (alarms_tail 0 (1 / 2) d t) by lra. exact G.
  - assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact V.
Qed.

(** lambda = d^(-1/4). *)
Definition fourth_root_term (d : positive) : term := Exp (Div (Ln (Num (Zpos d) 1)) (Num (-4) 1)).

Lemma value_fourth_root d : value (fourth_root_term d) = / sqrt (sqrt (IZR (Zpos d))).
Proof.
  assert (D : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity). unfold fourth_root_term. cbn [value].
  replace (IZR (Zpos d) / 1) with (IZR (Zpos d)) by field.
  replace (ln (IZR (Zpos d)) / (-4 / 1)) with (- (/ 4 * ln (IZR (Zpos d)))) by field.
  rewrite exp_Ropp. f_equal. rewrite <- (Rpower_sqrt (sqrt _)) by (apply sqrt_lt_R0; exact D). rewrite <- (Rpower_sqrt (IZR _)) by exact D.
  rewrite Rpower_mult. unfold Rpower. f_equal. field.
Qed.
