(** Learners of Boolean clustering, decided by one computation: what they memorize and how often they err [BOOL-LEARN-TABLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Chi2 Dber Privacy Signs SignInformation Feasible TrinomialTail Certificates
  Computed ComputedSigns ComputedFactors ComputedTails ProductLearner SignLearner.
Import ListNotations.
Open Scope R_scope.

(** The chance of more than t, of summands that are +1 and -1 alike, is one of less. *)
Lemma alarms_tail a b d t : a + b + b = 1 -> 1 - steps_at_most a b b d (IZR t) = steps_at_most a b b d (IZR (- (t + 1))).
Proof.
  intros H. assert (C := tails_complement a b b d t H). rewrite at_least_exchanged, <- opp_IZR in C. lra.
Qed.

(** The tail is at most a number. *)
Definition rare (bits : positive) (a b c : term) (d : nat) (t : Z) (most : term) : bool :=
  let prec := F.PtoP bits in
  decided prec (Below zero c)
  && below prec (tail_at_most prec (enclosure prec a) (enclosure prec b) (enclosure prec c) (Z.of_nat d) t) (enclosure prec most).

Lemma rare_correct bits a b c d t most : rare bits a b c d t most = true ->
  steps_at_most (value a) (value b) (value c) d (IZR t) <= value most.
Proof.
  intros H. apply andb_prop in H. destruct H as [P H]. apply decided_met in P. cbn [is_met] in P. numbers.
  apply (below_correct _ _ _ _ _ (tail_at_most_correct _ _ _ _ _ _ _ d (enclosure_correct _ a) (enclosure_correct _ b)
    (enclosure_correct _ c) P t) (enclosure_correct _ most) H).
Qed.

(** ** Boolean clustering: the learner answers the number k of the signs +1 by a sign of mean f(k) *)

(** How sure the answer is, by the number of the signs that are more. *)
Definition sureness (fs : list term) (n k : nat) : term :=
  if (2 * k =? n)%nat then zero else nth (Nat.max k (n - k) - S (Nat.div2 n)) fs zero.
Definition answer_term (fs : list term) (n k : nat) : term := Mul (Num (Z.sgn (2 * Z.of_nat k - Z.of_nat n)) 1) (sureness fs n k).
(** Its mean where the centre is +1. *)
Fixpoint answered_term (fs : list term) (l : term) (n k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (Mul (Mul (Num c 1) (Mul (Exp (Mul (whole k) (Ln (Div (Add one l) two))))
      (Exp (Mul (whole (n - k)) (Ln (Div (Sub one l) two)))))) (answer_term fs n k)) (answered_term fs l n (S k) row) end.
(** Dber, also of 1. *)
Definition sure_term (m : term) : term := match m with
  | Num a b => if (a =? Zpos b)%Z then Ln two else Dber_term m
  | _ => Dber_term m end.
Fixpoint surenesses_term (fs : list term) (l : term) (n k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (Mul (weight_term l n k c) (sure_term (sureness fs n k))) (surenesses_term fs l n (S k) row) end.

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

Lemma answered_computed : value (answered_term fs l n 0 (pascal n)) = answered (value l) n f.
Proof.
  rewrite pascal_row. unfold answered.
  assert (G : forall len k, fsum (seq k len) (fun k => INR (choose n k) * (((1 + value l) / 2) ^ k * ((1 - value l) / 2) ^ (n - k) * f k))
    = value (answered_term fs l n k (map (fun k => Z.of_nat (choose n k)) (seq k len)))); [|symmetry; apply G].
  induction len as [|len IH]; intros k; cbn [seq map answered_term fsum value]; [symmetry; exact value_0|].
  rewrite IH, !value_whole. numbers. rewrite (pow_exp ((1 + value l) / 2)), (pow_exp ((1 - value l) / 2)), <- INR_IZR_INZ by lra.
  unfold f, answer_term. cbn [value]. field.
Qed.

Lemma surenesses_computed : value (surenesses_term fs l n 0 (pascal n)) = sureness_sum (value l) n f.
Proof.
  rewrite pascal_row. unfold sureness_sum.
  assert (G : forall len k, fsum (seq k len) (fun k => INR (choose n k) * bool_weight (value l) n k * Dber (f k))
    = value (surenesses_term fs l n k (map (fun k => Z.of_nat (choose n k)) (seq k len)))); [|symmetry; apply G].
  induction len as [|len IH]; intros k; cbn [seq map surenesses_term fsum value]; [symmetry; exact value_0|].
  rewrite IH, (value_weight l n Hl), value_sure, answer_sureness. reflexivity.
Qed.
End SignLearner.

(** Errors of at most miss and alarm by a count above t, and at most v bits. *)
Definition sign_learner_found (bits : positive) (l : term) (n d : nat) (fs : list term) (t : Z) (miss alarm v : term) : bool :=
  let row := pascal n in
  let lm := Mul l (answered_term fs l n 0 row) in
  all_decided bits (map (AtMost zero) fs ++ map (fun x => AtMost x one) fs)
  && rare bits zero (Div (Add one lm) two) (Div (Sub one lm) two) d t miss
  && rare bits zero (Div one two) (Div one two) d (- (t + 1)) alarm
  && all_decided bits [AtMost (Mul (Num (Z.of_nat d) 1) (Sub (surenesses_term fs l n 0 row) (Dber_term (answered_term fs l n 0 row))))
    (Mul v (Ln two))].

Theorem sign_learner_computed bits lambda l n d fs t miss alarm v (accurate : R -> R -> Prop) bound : 0 < lambda < 1 -> value l = lambda ->
  value v = bound -> (forall x y, x <= value miss -> y <= value alarm -> accurate x y) ->
  sign_learner_found bits l n d fs t miss alarm v = true ->
  some_learner LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) d accurate bound.
Proof.
  intros Hl El <- HA H. rewrite <- El in *. clear El lambda. unfold sign_learner_found in H.
  apply andb_prop in H. destruct H as [H HM]. apply andb_prop in H. destruct H as [H HR]. apply andb_prop in H. destruct H as [HF HT].
  assert (Hf : forall x, In x fs -> 0 <= value x <= 1).
  { intros x I. assert (A := all_met bits _ HF). split.
    - assert (B := A _ ltac:(apply in_or_app; left; apply in_map; exact I)). cbn [is_met] in B. numbers. exact B.
    - assert (B := A _ ltac:(apply in_or_app; right; apply (in_map (fun x => AtMost x one)); exact I)).
      cbn [is_met] in B. numbers. exact B. }
  apply rare_correct in HT, HR. cbn [value] in HT, HR. numbers.
  assert (B := all_met bits _ HM _ ltac:(left; reflexivity)). cbn [is_met value] in B.
  rewrite value_Dber, Rdiv_1_r, <- INR_IZR_INZ, (surenesses_computed l n fs Hl) in B. numbers.
  rewrite (answered_computed l n fs Hl) in HT, B. set (f := fun k => value (answer_term fs n k)) in *.
  apply (some_sign_learner (value l) n f Hl (answer_range n fs Hf) (answer_odd n fs) d t).
  - apply HA; [exact HT|]. replace (/ 2) with (1 / 2) by field. rewrite (alarms_tail 0 (1 / 2) d t) by lra. exact HR.
  - assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact B.
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
