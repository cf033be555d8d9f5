(** Learners of Boolean clustering, decided by one computation: what they memorize and how often they err [BOOL-LEARN-TABLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Chi2 Dber Privacy Signs SignInformation Feasible TrinomialTail Certificates
  Computed ComputedSigns ComputedFactors ComputedTails ComputedGaussian ComputedWindows ProductLearner SignLearner.
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
(** Dber, also of 1. *)
Definition sure_term (m : term) : term := match m with
  | Num a b => if (a =? Zpos b)%Z then Ln two else Dber_term m
  | _ => Dber_term m end.
Lemma value_sure m : value (sure_term m) = Dber (value m).
Proof.
  destruct m as [a b| | | | | | |]; try apply value_Dber. unfold sure_term. destruct (Z.eqb_spec a (Zpos b)) as [->|]; [|apply value_Dber].
  assert (0 < IZR (Zpos b)) by (apply IZR_lt; reflexivity). cbn [value]. numbers.
  replace (IZR (Zpos b) / IZR (Zpos b)) with 1 by (field; lra). unfold Dber. replace (1 + 1) with 2 by ring. field.
Qed.

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

(** An answer to the number k, with the numbers to look up: the answer that is more sure, and Dber of it. *)
Definition answer_at (table : list (I.type * I.type)) (k : nat) : I.type * I.type :=
  if (2 * k =? n)%nat then (I.fromZ prec 0, I.fromZ prec 0)
  else let (x, y) := nth (Nat.max k (n - k) - S (Nat.div2 n)) table (I.fromZ prec 0, I.fromZ prec 0) in
    (if (2 * k <? n)%nat then I.sub prec (I.fromZ prec 0) x else x, y).
(** From the chances of the number k where the sign is +1 and where it is -1: the mean answer, and what the count tells of it. *)
Fixpoint count_sums (table : list (I.type * I.type)) (odds against : I.type) (len k : nat) (w w' mean sure : I.type) : I.type * I.type :=
  match len with
  | O => (mean, sure)
  | S len => let (x, y) := answer_at table k in
      let z := I.div prec (I.fromZ prec (Z.of_nat (n - k))) (I.fromZ prec (Z.of_nat (S k))) in
      count_sums table odds against len (S k) (I.mul prec w (I.mul prec z odds)) (I.mul prec w' (I.mul prec z against))
        (I.add prec mean (I.mul prec w x))
        (I.add prec sure (I.mul prec (I.div prec (I.add prec w w') (I.fromZ prec 2)) y)) end.
Definition answer_table : list (I.type * I.type) := map (fun x => (enclosure prec x, enclosure prec (sure_term x))) fs.
Definition all_counts : I.type * I.type :=
  let zero := I.fromZ prec 0 in
  let more := enclosure prec (Div (Add one l) two) in let less := enclosure prec (Div (Sub one l) two) in
  count_sums answer_table (I.div prec more less) (I.div prec less more) (S n) 0
    (I.power_int prec less (Z.of_nat n)) (I.power_int prec more (Z.of_nat n)) zero zero.

Lemma answer_at_correct k :
  contains (I.convert (fst (answer_at answer_table k))) (Xreal (f k)) /\
  contains (I.convert (snd (answer_at answer_table k))) (Xreal (Dber (f k))).
Proof.
  rewrite answer_sureness. unfold answer_at, f, answer_term, sureness. cbn [value].
  destruct (Nat.eqb_spec (2 * k) n) as [E|E].
  - cbn [fst snd]. rewrite value_0, Rmult_0_r, Dber_0. split; apply I.fromZ_correct.
  - set (i := (Nat.max k (n - k) - S (Nat.div2 n))%nat). unfold answer_table.
    assert (T : let (x, y) := nth i (map (fun x => (enclosure prec x, enclosure prec (sure_term x))) fs)
        (I.fromZ prec 0, I.fromZ prec 0) in
      contains (I.convert x) (Xreal (value (nth i fs zero))) /\ contains (I.convert y) (Xreal (Dber (value (nth i fs zero))))).
    { destruct (Nat.lt_ge_cases i (length fs)) as [L|L].
      - rewrite (nth_indep _ _ (enclosure prec zero, enclosure prec (sure_term zero))) by (rewrite map_length; exact L).
        rewrite (map_nth (fun x => (enclosure prec x, enclosure prec (sure_term x)))). split; [apply enclosure_correct|].
        rewrite <- value_sure. apply enclosure_correct.
      - rewrite !nth_overflow by (rewrite ?map_length; exact L). rewrite value_0, Dber_0. split; apply I.fromZ_correct. }
    destruct (nth i (map _ fs) _) as [x y]. destruct T as [Tx Ty]. cbn [fst snd]. split; [|exact Ty].
    rewrite Rdiv_1_r. destruct (Nat.ltb_spec (2 * k) n) as [L|L].
    + replace (Z.sgn (2 * Z.of_nat k - Z.of_nat n)) with (-1)%Z by (symmetry; apply Z.sgn_neg; lia).
      replace (-1 * value (nth i fs zero)) with (0 - value (nth i fs zero)) by ring.
      apply enclosed_difference; [apply I.fromZ_correct|exact Tx].
    + replace (Z.sgn (2 * Z.of_nat k - Z.of_nat n)) with 1%Z by (symmetry; apply Z.sgn_pos; lia). rewrite Rmult_1_l. exact Tx.
Qed.

(** The chance of the number k. *)
Let chance (p q : R) (k : nat) : R := INR (choose n k) * (p ^ k * q ^ (n - k)).

Lemma choose_next : forall m k, INR (choose m (S k)) * INR (S k) = INR (choose m k) * (INR m - INR k).
Proof.
  induction m as [|m IH]; intros k.
  - destruct k; cbn [choose INR]; [ring|]. simpl. ring.
  - change (choose (S m) (S k)) with (choose m k + choose m (S k))%nat. rewrite plus_INR, Rmult_plus_distr_r, IH.
    destruct k as [|k]; [rewrite !S_INR; cbn [INR]; assert (C : forall i, choose i 0 = 1%nat) by (intros []; reflexivity);
      rewrite !C; cbn [INR]; ring|].
    change (choose (S m) (S k)) with (choose m k + choose m (S k))%nat. specialize (IH k). rewrite plus_INR, !S_INR in *.
    rewrite Rmult_plus_distr_r. replace (INR (choose m k) * (INR m + 1 - (INR k + 1)))
      with (INR (choose m k) * (INR m - INR k)) by ring. rewrite <- IH. ring.
Qed.

Lemma chance_next p q k : (k <= n)%nat -> q <> 0 ->
  chance p q (S k) = chance p q k * (INR (n - k) / INR (S k) * (p / q)).
Proof.
  intros H Hq. assert (K : INR (S k) <> 0) by (apply not_0_INR; discriminate). unfold chance.
  assert (C := choose_next n k). rewrite <- minus_INR in C by exact H.
  replace (INR (choose n (S k))) with (INR (choose n k) * INR (n - k) / INR (S k)) by (rewrite <- C; field; exact K).
  destruct (Nat.eq_dec k n) as [->|N].
  - rewrite Nat.sub_diag. cbn [INR]. field. split; assumption.
  - replace (n - k)%nat with (S (n - S k)) at 2 by lia. cbn [pow]. field. split; assumption.
Qed.

Let p := (1 + value l) / 2.
Let q := (1 - value l) / 2.

Lemma count_sums_correct odds against : contains (I.convert odds) (Xreal (p / q)) -> contains (I.convert against) (Xreal (q / p)) ->
  forall len k w w' mean sure m s, (k + len = S n)%nat ->
  contains (I.convert w) (Xreal (chance p q k)) -> contains (I.convert w') (Xreal (chance q p k)) ->
  contains (I.convert mean) (Xreal m) -> contains (I.convert sure) (Xreal s) ->
  let (mean, sure) := count_sums answer_table odds against len k w w' mean sure in
  contains (I.convert mean) (Xreal (m + fsum (seq k len) (fun k => chance p q k * f k))) /\
  contains (I.convert sure) (Xreal (s + fsum (seq k len) (fun k => (chance p q k + chance q p k) / 2 * Dber (f k)))).
Proof.
  intros Ho Ha. induction len as [|len IH]; intros k w w' mean sure m s Hk Hw Hw' Hm Hs; cbn [count_sums seq fsum].
  - rewrite !Rplus_0_r. split; assumption.
  - assert (A := answer_at_correct k). destruct (answer_at answer_table k) as [x y]. cbn [fst snd] in A. destruct A as [Ax Ay].
    rewrite <- !Rplus_assoc.
    assert (Z : contains (I.convert (I.div prec (I.fromZ prec (Z.of_nat (n - k))) (I.fromZ prec (Z.of_nat (S k)))))
      (Xreal (INR (n - k) / INR (S k)))) by (rewrite !INR_IZR_INZ; apply quotient; apply I.fromZ_correct).
    apply IH; [lia| | | |].
    + rewrite chance_next by (try lia; unfold q; lra). apply enclosed_product; [exact Hw|apply enclosed_product; assumption].
    + rewrite chance_next by (try lia; unfold p; lra). apply enclosed_product; [exact Hw'|apply enclosed_product; assumption].
    + apply enclosed_sum; [exact Hm|apply enclosed_product; assumption].
    + apply enclosed_sum; [exact Hs|]. apply enclosed_product; [|exact Ay].
      apply quotient; [apply enclosed_sum; assumption|apply I.fromZ_correct].
Qed.

Lemma power_enclosed i x : contains (I.convert i) (Xreal x) -> contains (I.convert (I.power_int prec i (Z.of_nat n))) (Xreal (x ^ n)).
Proof.
  intros H. assert (P := I.power_int_correct prec (Z.of_nat n) i _ H). cbn [Xpower_int Xbind] in P.
  unfold Xpower_int, Xbind, Xpower_int' in P. destruct n as [|e]; [exact P|]. cbn [Z.of_nat] in P.
  rewrite SuccNat2Pos.id_succ in P. exact P.
Qed.

Theorem all_counts_correct : let (mean, sure) := all_counts in
  contains (I.convert mean) (Xreal (answered (value l) n f)) /\ contains (I.convert sure) (Xreal (sureness_sum (value l) n f)).
Proof.
  assert (P : contains (I.convert (enclosure prec (Div (Add one l) two))) (Xreal p)).
  { replace p with (value (Div (Add one l) two)) by (cbn [value]; numbers; reflexivity). apply enclosure_correct. }
  assert (Q : contains (I.convert (enclosure prec (Div (Sub one l) two))) (Xreal q)).
  { replace q with (value (Div (Sub one l) two)) by (cbn [value]; numbers; reflexivity). apply enclosure_correct. }
  assert (C0 : choose n 0 = 1%nat) by (destruct n; reflexivity).
  assert (W : forall x y, y ^ n = chance x y 0) by (intros; unfold chance; rewrite C0, Nat.sub_0_r; cbn [INR pow]; ring).
  unfold all_counts.
  assert (S := count_sums_correct _ _ (quotient prec _ _ _ _ P Q) (quotient prec _ _ _ _ Q P) (S n) 0
    (I.power_int prec (enclosure prec (Div (Sub one l) two)) (Z.of_nat n))
    (I.power_int prec (enclosure prec (Div (Add one l) two)) (Z.of_nat n))
    (I.fromZ prec 0) (I.fromZ prec 0) 0 0 eq_refl).
  rewrite <- !W in S. specialize (S (power_enclosed _ _ Q) (power_enclosed _ _ P) (I.fromZ_correct _ 0) (I.fromZ_correct _ 0)).
  destruct (count_sums _ _ _ _ _ _ _ _ _) as [mean sure]. rewrite !Rplus_0_l in S. destruct S as [Sm Ss]. split.
  - replace (answered (value l) n f) with (fsum (seq 0 (Datatypes.S n)) (fun k => chance p q k * f k)); [exact Sm|].
    unfold answered. apply fsum_ext. intros k _. unfold chance, p, q. ring.
  - replace (sureness_sum (value l) n f)
      with (fsum (seq 0 (Datatypes.S n)) (fun k => (chance p q k + chance q p k) / 2 * Dber (f k))); [exact Ss|].
    unfold sureness_sum, bool_weight. apply fsum_ext. intros k _. unfold chance, p, q. field.
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

Theorem sign_learner_computed bits tail_bits lambda l n fs m d D t misses alarms miss alarm v : 0 < value l <= lambda -> lambda < 1 ->
  Z.of_nat d = D -> sign_learner_found bits tail_bits l n fs m D t misses alarms miss alarm v = true ->
  some_learner LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) d
    (fun x y => x <= value miss /\ y <= value alarm) (value v).
Proof.
  intros Hl Hl1 ED H. assert (L1 : 0 < value l < 1) by lra. unfold sign_learner_found in H. set (prec := F.PtoP bits) in *.
  assert (A := all_counts_correct l n fs L1 prec). destruct (all_counts l n fs prec) as [mean sure].
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
  apply (BOOL_LEARN_TABLE (value l) lambda n n (fun k => value (answer_term fs n k)) (value m) d t); try assumption; try lra; try lia.
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
