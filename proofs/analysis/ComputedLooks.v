(** The law of n looks at a sign by recurrences, decided with intervals: each number of signs that disagree with most, and the criterion
    of SDPI-BINARY-SKEW by one walk through the points where terms begin. *)

From Coq Require Import Reals ZArith Lra Lia List Bool Psatz.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Dber Signs SignInformation Computed ComputedTails.
Import ListNotations.
Open Scope R_scope.

Definition below (prec : F.precision) (i j : I.type) : bool := match I.sign_large (I.sub prec j i) with Xgt | Xeq => true | _ => false end.

Lemma below_correct prec i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) -> below prec i j = true -> x <= y.
Proof.
  intros Hx Hy H. unfold below in H. assert (S := I.sign_large_correct (I.sub prec j i)).
  assert (D : contains (I.convert (I.sub prec j i)) (Xreal (y - x))) by exact (I.sub_correct prec _ _ _ _ Hy Hx).
  destruct (I.sign_large _); try discriminate; [assert (P := S _ D); injection P as P|destruct (S _ D) as [_ P]; cbn [proj_val] in P]; lra.
Qed.

Definition below_strictly (prec : F.precision) (i j : I.type) : bool :=
  match I.sign_strict (I.sub prec j i) with Xgt => true | _ => false end.

Lemma below_strictly_correct prec i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) ->
  below_strictly prec i j = true -> x < y.
Proof.
  intros Hx Hy H. unfold below_strictly in H. assert (S := I.sign_strict_correct (I.sub prec j i)).
  assert (D : contains (I.convert (I.sub prec j i)) (Xreal (y - x))) by exact (I.sub_correct prec _ _ _ _ Hy Hx).
  destruct (I.sign_strict _); try discriminate. destruct (S _ D) as [_ P]. cbn [proj_val] in P. lra.
Qed.

(** ** Differences, logarithms, Dber *)

Lemma enclosed_difference prec i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) ->
  contains (I.convert (I.sub prec i j)) (Xreal (x - y)).
Proof. exact (I.sub_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma enclosed_ln prec i x : contains (I.convert i) (Xreal x) -> contains (I.convert (I.ln prec i)) (Xreal (ln x)).
Proof.
  intros H. assert (L := I.ln_correct prec _ _ H). cbn [Xbind] in L. unfold Xln' in L. destruct (is_positive x); [exact L|].
  apply undefined. exact L.
Qed.
Lemma enclosed_exp prec i x : contains (I.convert i) (Xreal x) -> contains (I.convert (I.exp prec i)) (Xreal (exp x)).
Proof. intros H. exact (I.exp_correct prec _ _ H). Qed.

Definition Dber_within (prec : F.precision) (x : I.type) : I.type :=
  let one := I.fromZ prec 1 in
  let half y := I.div prec y (I.fromZ prec 2) in
  let a := I.add prec one x in
  let b := I.sub prec one x in
  I.add prec (I.mul prec (half a) (I.ln prec a)) (I.mul prec (half b) (I.ln prec b)).
Lemma Dber_within_correct prec i x : contains (I.convert i) (Xreal x) -> contains (I.convert (Dber_within prec i)) (Xreal (Dber x)).
Proof.
  intros H. assert (A := enclosed_sum prec _ _ _ _ (I.fromZ_correct prec 1) H).
  assert (B := enclosed_difference prec _ _ _ _ (I.fromZ_correct prec 1) H). unfold Dber_within, Dber.
  apply enclosed_sum; (apply enclosed_product; [apply quotient; [assumption|apply I.fromZ_correct]|apply enclosed_ln; assumption]).
Qed.

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

(** ** Letters *)


(** Of a pair of opposite words one, and half of the word that is its own opposite. *)
Definition half_of (n i : nat) : R := if (2 * i =? n)%nat then / 2 else 1.
(** The chance that i signs of n disagree with most, where most are right and where they are wrong. *)
Definition look_chance (n : nat) (u v : R) (i : nat) : R := INR (choose n i) * (u ^ (n - i) * v ^ i).
Definition letters_of (n : nat) : list nat := seq 0 (S (Nat.div2 n)).

Fixpoint looks_from (prec : F.precision) (n : nat) (down up : I.type) (i len : nat) (a b : I.type) : list (I.type * I.type) :=
  match len with
  | O => []
  | S len => let z := I.div prec (I.fromZ prec (Z.of_nat (n - i))) (I.fromZ prec (Z.of_nat (S i))) in
      (if (2 * i =? n)%nat then (I.div prec a (I.fromZ prec 2), I.div prec b (I.fromZ prec 2)) else (a, b))
      :: looks_from prec n down up (S i) len (I.mul prec a (I.mul prec z down)) (I.mul prec b (I.mul prec z up)) end.
Definition looks_within (prec : F.precision) (l : term) (n : nat) : list (I.type * I.type) :=
  let u := enclosure prec (Div (Add one l) two) in let v := enclosure prec (Div (Sub one l) two) in
  looks_from prec n (I.div prec v u) (I.div prec u v) 0 (S (Nat.div2 n)) (I.power_int prec u (Z.of_nat n))
    (I.power_int prec v (Z.of_nat n)).
Fixpoint over_letters (prec : F.precision) (f : I.type -> I.type -> I.type) (ls : list (I.type * I.type)) : I.type := match ls with
  | [] => I.fromZ prec 0
  | (a, b) :: ls => I.add prec (f a b) (over_letters prec f ls) end.

(** E r^2 of letters, and what it leaves of 1. *)
Definition squares (prec : F.precision) (ls : list (I.type * I.type)) : I.type :=
  over_letters prec (fun a b => let d := I.sub prec a b in I.div prec (I.mul prec d d) (I.add prec a b)) ls.
Definition rests (prec : F.precision) (ls : list (I.type * I.type)) : I.type :=
  over_letters prec (fun a b => I.div prec (I.mul prec (I.fromZ prec 4) (I.mul prec a b)) (I.add prec a b)) ls.

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

Lemma chance_next n u v i : (i < n)%nat -> u <> 0 -> look_chance n u v (S i) = look_chance n u v i * (INR (n - i) / INR (S i) * (v / u)).
Proof.
  intros H Hu. assert (K : INR (S i) <> 0) by (apply not_0_INR; discriminate). unfold look_chance.
  assert (C := choose_next n i). rewrite <- minus_INR in C by lia.
  replace (INR (choose n (S i))) with (INR (choose n i) * INR (n - i) / INR (S i)) by (rewrite <- C; field; exact K).
  replace (n - i)%nat with (S (n - S i)) at 2 by lia. cbn [pow]. field. split; assumption.
Qed.

Lemma choose_mirror n : forall i, (i <= n)%nat -> choose n (n - i) = choose n i.
Proof.
  induction n as [|n IH]; intros i H; [replace i with O by lia; reflexivity|].
  assert (R : forall k, choose (S n) (S k) = (choose n k + choose n (S k))%nat) by reflexivity.
  assert (C0 : forall m, choose m 0 = 1%nat) by (intros []; reflexivity).
  assert (Cn : choose n n = 1%nat) by (specialize (IH O ltac:(lia)); rewrite Nat.sub_0_r, C0 in IH; exact IH).
  assert (A := choose_above n (S n) ltac:(lia)).
  destruct i as [|i]; [rewrite Nat.sub_0_r, R, A, Cn, C0; reflexivity|]. destruct (Nat.eq_dec i n) as [->|N].
  - rewrite Nat.sub_diag, R, A, Cn, C0. reflexivity.
  - replace (S n - S i)%nat with (S (n - S i)) by lia. rewrite !R. replace (S (n - S i)) with (n - i)%nat by lia.
    rewrite !IH by lia. lia.
Qed.

(** *** Sums over all counts as sums over letters *)

Lemma fsum_split a b s (h : nat -> R) : fsum (seq s (a + b)) h = fsum (seq s a) h + fsum (seq (s + a) b) h.
Proof.
  revert s. induction a as [|a IH]; intros s; cbn [Nat.add seq fsum]; [rewrite Nat.add_0_r; ring|].
  rewrite IH. replace (S s + a)%nat with (s + S a)%nat by lia. ring.
Qed.

Lemma fsum_mirror len : forall s (h : nat -> R), fsum (seq s len) h = fsum (seq 0 len) (fun i => h (s + (len - 1) - i)%nat).
Proof.
  induction len as [|len IH]; intros s h; [reflexivity|].
  replace (S len) with (len + 1)%nat at 1 by lia. rewrite fsum_split. cbn [seq fsum]. rewrite Rplus_0_r, (IH s h), Rplus_comm.
  f_equal; [f_equal; lia|]. rewrite <- seq_shift. clear. assert (G : forall l (f : nat -> R), fsum (map S l) f = fsum l (fun i => f (S i)))
    by (induction l as [|x l IH]; intros f; cbn [map fsum]; [reflexivity|rewrite IH; reflexivity]).
  rewrite G. apply fsum_ext. intros i Hi. apply in_seq in Hi. f_equal. lia.
Qed.

Lemma fsum_folded n (g : nat -> R) : (forall k, (k <= n)%nat -> g (n - k)%nat = g k) ->
  fsum (seq 0 (S n)) g = fsum (letters_of n) (fun i => 2 * half_of n i * g i).
Proof.
  intros H. unfold letters_of. set (m := Nat.div2 n). assert (M := Nat.div2_odd n). fold m in M.
  assert (E : forall len, (len <= n - m)%nat -> fsum (seq (S n - len) len) g = fsum (seq 0 len) g).
  { intros len L. rewrite fsum_mirror. apply fsum_ext. intros i Hi. apply in_seq in Hi.
    replace (S n - len + (len - 1) - i)%nat with (n - i)%nat by lia. apply H. lia. }
  replace (S n) with (S m + (n - m))%nat at 1 by lia. rewrite fsum_split. cbn [Nat.add].
  replace (S m) with (S n - (n - m))%nat at 2 by lia. rewrite E by lia.
  assert (F : forall len, (2 * len <= n)%nat \/ (2 * len <= n + 1)%nat /\ Nat.odd n = true ->
    fsum (seq 0 len) (fun i => 2 * half_of n i * g i) = 2 * fsum (seq 0 len) g).
  { intros len L. rewrite <- fsum_scal. apply fsum_ext. intros i Hi. apply in_seq in Hi. unfold half_of.
    destruct (Nat.eqb_spec (2 * i) n) as [E2|E2]; [|ring]. exfalso. destruct L as [L|[L O]]; [lia|].
    rewrite <- E2 in O. rewrite Nat.odd_mul in O. discriminate. }
  destruct (Nat.odd n) eqn:O; cbn [Nat.b2n] in M.
  - rewrite F by (right; split; [lia|reflexivity]). replace (n - m)%nat with (S m) by lia. ring.
  - replace (S m) with (m + 1)%nat by lia. rewrite (fsum_split m 1 0 g), (fsum_split m 1 0). rewrite F by lia.
    replace (n - m)%nat with m by lia. cbn [Nat.add seq fsum]. unfold half_of. replace (2 * m =? n)%nat with true by (symmetry;
      apply Nat.eqb_eq; lia). field.
Qed.

Lemma fsum_symmetric n (f : nat -> R) : fsum (seq 0 (S n)) f = fsum (seq 0 (S n)) (fun k => (f k + f (n - k)%nat) / 2).
Proof.
  transitivity (/ 2 * fsum (seq 0 (S n)) (fun k => f k + f (n - k)%nat)).
  - assert (E := fsum_mirror (S n) 0 f). rewrite (fsum_ext _ (fun i => f (0 + (S n - 1) - i)%nat) (fun k => f (n - k)%nat)) in E
      by (intros i _; f_equal; lia). rewrite fsum_plus. lra.
  - rewrite <- fsum_scal. apply fsum_ext. intros; field.
Qed.

Section Law.
Variables (prec : F.precision) (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let u := (1 + value l) / 2.
Let v := (1 - value l) / 2.
(** How likely a letter is where most signs are right, and where they are wrong. *)
Definition agreeing (i : nat) : R := half_of n i * look_chance n u v i.
Definition opposing (i : nat) : R := half_of n i * look_chance n v u i.
Definition certainty (i : nat) : R := bool_mean (value l) n (n - i).
Definition is_letter (i : nat) (ab : I.type * I.type) : Prop :=
  contains (I.convert (fst ab)) (Xreal (agreeing i)) /\ contains (I.convert (snd ab)) (Xreal (opposing i)).

Lemma half_range i : 0 < half_of n i. Proof. unfold half_of. destruct (2 * i =? n)%nat; lra. Qed.

Lemma letter_weights i : (i <= n)%nat -> let w := half_of n i * (INR (choose n i) * bool_weight (value l) n i) in
  agreeing i = w * (1 + certainty i) /\ opposing i = w * (1 - certainty i) /\ 0 < w.
Proof.
  intros Hi w. destruct (bool_mean_ratio (value l) n Hl (n - i) ltac:(lia)) as [A B].
  rewrite (weight_opposite (value l) n i Hi) in A, B. replace (n - (n - i))%nat with i in A, B by lia. fold (certainty i) in A, B.
  fold u v in A, B. unfold w, agreeing, opposing, look_chance. split; [|split].
  - rewrite <- A. ring.
  - rewrite (Rmult_comm (v ^ (n - i))), (Rmult_comm (u ^ i)) in *. rewrite <- (Rmult_comm (u ^ i)), (Rmult_comm (u ^ i)), <- B. ring.
  - apply Rmult_lt_0_compat; [apply half_range|]. apply Rmult_lt_0_compat; [apply lt_0_INR, choose_pos, Hi|apply bool_weight_pos, Hl].
Qed.

Lemma certainty_ratio i : (i <= n)%nat -> certainty i = (agreeing i - opposing i) / (agreeing i + opposing i) /\
  1 - certainty i = 2 * opposing i / (agreeing i + opposing i) /\ 0 < agreeing i + opposing i.
Proof.
  intros Hi. destruct (letter_weights i Hi) as (A & B & P). rewrite A, B. split; [field; lra|split; [field; lra|nra]].
Qed.

Lemma certainty_range i : (i <= n)%nat -> -1 <= certainty i <= 1.
Proof. intros Hi. apply (bool_mean_range (value l) n Hl). lia. Qed.

Lemma signal_positive : 0 < / 2 * ln ((1 + value l) / (1 - value l)).
Proof.
  apply Rmult_lt_0_compat; [lra|]. rewrite <- ln_1. apply ln_increasing; [lra|]. apply Rmult_lt_reg_r with (1 - value l); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma tanh_monotone x y : x <= y -> tanh x <= tanh y.
Proof.
  intros H. assert (E : forall z, tanh z = 1 - 2 / (exp (2 * z) + 1)).
  { intros z. replace (2 * z) with (z + z) by ring. rewrite exp_plus. unfold tanh, sinh, cosh. rewrite exp_Ropp. assert (P := exp_pos z).
    field. split; nra. }
  rewrite !E. assert (X : exp (2 * x) <= exp (2 * y)) by (destruct (Req_dec x y) as [->|N]; [lra|left; apply exp_increasing; lra]).
  assert (P := exp_pos (2 * x)). assert (Q := exp_pos (2 * y)). assert (/ (exp (2 * y) + 1) <= / (exp (2 * x) + 1))
    by (apply Rinv_le_contravar; lra). lra.
Qed.

Lemma certainty_falls i j : (i <= j)%nat -> (j <= n)%nat -> certainty j <= certainty i.
Proof.
  intros H Hj. unfold certainty, bool_mean. apply tanh_monotone, Rmult_le_compat_r; [left; exact signal_positive|].
  rewrite !minus_INR by lia. apply le_INR in H. lra.
Qed.

Lemma certainty_positive i : (2 * i <= n)%nat -> 0 <= certainty i.
Proof.
  intros H. assert (T := tanh_monotone 0 ((2 * INR (n - i) - INR n) * (/ 2 * ln ((1 + value l) / (1 - value l))))).
  replace (tanh 0) with 0 in T by (unfold tanh; rewrite sinh_0; unfold Rdiv; ring). apply T. apply Rmult_le_pos; [|left; exact
      signal_positive]. rewrite minus_INR by lia. apply le_INR in H.
  rewrite mult_INR in H. cbn [INR] in H. lra.
Qed.

Lemma in_letters i : In i (letters_of n) -> (2 * i <= n)%nat /\ (i <= n)%nat.
Proof. intros H. apply in_seq in H. assert (M := Nat.div2_odd n). destruct (Nat.odd n); cbn [Nat.b2n] in M; lia. Qed.

(** Sums over the words, of what does not change when all signs do. *)
Lemma words_by_letters (g : nat -> R) : (forall k, (k <= n)%nat -> g (n - k)%nat = g k) ->
  fsum (pwlist LBool n) (fun b => bool_weight (value l) n (plus_count n b) * g (plus_count n b))
  = fsum (letters_of n) (fun i => (agreeing i + opposing i) * g i).
Proof.
  intros H. rewrite (bool_count_law (value l) n). rewrite fsum_folded.
  - apply fsum_ext. intros i Hi. destruct (letter_weights i (proj2 (in_letters i Hi))) as (A & B & _). rewrite A, B. ring.
  - intros k Hk. rewrite choose_mirror, (weight_opposite (value l) n k Hk), H by exact Hk. reflexivity.
Qed.

Lemma counts_by_letters (g : nat -> R) : (forall k, (k <= n)%nat -> g (n - k)%nat = g k) ->
  fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight (value l) n k * g k)
  = fsum (letters_of n) (fun i => (agreeing i + opposing i) * g i).
Proof. intros H. rewrite <- (bool_count_law (value l) n). apply words_by_letters, H. Qed.

Lemma power_enclosed i x m : contains (I.convert i) (Xreal x) -> contains (I.convert (I.power_int prec i (Z.of_nat m))) (Xreal (x ^ m)).
Proof.
  intros H. assert (P := I.power_int_correct prec (Z.of_nat m) i _ H). cbn [Xpower_int Xbind] in P.
  unfold Xpower_int, Xbind, Xpower_int' in P. destruct m as [|e]; [exact P|]. cbn [Z.of_nat] in P.
  rewrite SuccNat2Pos.id_succ in P. exact P.
Qed.

Lemma looks_from_correct down up : contains (I.convert down) (Xreal (v / u)) -> contains (I.convert up) (Xreal (u / v)) ->
  forall len i a b, (i + len <= S (Nat.div2 n))%nat -> contains (I.convert a) (Xreal (look_chance n u v i)) ->
  contains (I.convert b) (Xreal (look_chance n v u i)) -> Forall2 is_letter (seq i len) (looks_from prec n down up i len a b).
Proof.
  intros Hd Hu. assert (M := Nat.div2_odd n). induction len as [|len IH]; intros i a b Hi Ha Hb; cbn [seq looks_from]; constructor.
  - unfold is_letter, agreeing, opposing, half_of. destruct (2 * i =? n)%nat; cbn [fst snd].
    + rewrite !(Rmult_comm (/ 2)). split; (apply quotient; [assumption|apply I.fromZ_correct]).
    + rewrite !Rmult_1_l. split; assumption.
  - destruct len as [|len]; [constructor|].
    assert (L : (i < n)%nat) by (destruct (Nat.odd n); cbn [Nat.b2n] in M; lia).
    assert (Z : contains (I.convert (I.div prec (I.fromZ prec (Z.of_nat (n - i))) (I.fromZ prec (Z.of_nat (S i)))))
      (Xreal (INR (n - i) / INR (S i)))) by (rewrite !INR_IZR_INZ; apply quotient; apply I.fromZ_correct).
    apply IH; [lia| |]; (rewrite chance_next by (unfold u, v; lra || exact L);
      apply enclosed_product; [assumption|apply enclosed_product; assumption]).
Qed.

Theorem looks_correct : Forall2 is_letter (letters_of n) (looks_within prec l n).
Proof.
  assert (P : contains (I.convert (enclosure prec (Div (Add one l) two))) (Xreal u)).
  { replace u with (value (Div (Add one l) two)) by (cbn [value]; numbers; reflexivity). apply enclosure_correct. }
  assert (Q : contains (I.convert (enclosure prec (Div (Sub one l) two))) (Xreal v)).
  { replace v with (value (Div (Sub one l) two)) by (cbn [value]; numbers; reflexivity). apply enclosure_correct. }
  assert (C0 : choose n 0 = 1%nat) by (destruct n; reflexivity).
  assert (W : forall x y, look_chance n x y 0 = x ^ n) by (intros; unfold look_chance; rewrite C0, Nat.sub_0_r; cbn [INR pow]; ring).
  apply looks_from_correct; [apply quotient; assumption|apply quotient; assumption|lia| |]; rewrite W; apply power_enclosed; assumption.
Qed.

Lemma over_letters_correct f (g : nat -> R) : (forall i a b, (2 * i <= n)%nat -> is_letter i (a, b) -> contains (I.convert (f a b)) (Xreal
    (g i))) ->
  contains (I.convert (over_letters prec f (looks_within prec l n))) (Xreal (fsum (letters_of n) g)).
Proof.
  intros H. assert (R : forall i, In i (letters_of n) -> (2 * i <= n)%nat) by (intros i Hi; exact (proj1 (in_letters i Hi))). revert R.
  induction looks_correct as [|i [a b] is ls X Y IH]; intros R; cbn [over_letters fsum]; [apply I.fromZ_correct|].
  apply enclosed_sum; [apply H; [apply R; left; reflexivity|exact X]|apply IH; intros j Hj; apply R; right; exact Hj].
Qed.

(** *** E r^2, and what it leaves of 1 *)

(** E r^2. *)
Definition mean_square : R := moment (pwlist LBool n) (fun b => bool_weight (value l) n (plus_count n b))
  (fun b => bool_mean (value l) n (plus_count n b)) 2.

Lemma mean_of_letter i : (i <= n)%nat -> bool_mean (value l) n i = - certainty i.
Proof. intros Hi. unfold certainty. rewrite (mean_opposite (value l) n i Hi). ring. Qed.

Lemma square_by_letters : mean_square = fsum (letters_of n) (fun i => (agreeing i + opposing i) * certainty i ^ 2).
Proof.
  unfold mean_square, moment. rewrite (words_by_letters (fun k => bool_mean (value l) n k ^ 2)).
  - apply fsum_ext. intros i Hi. rewrite mean_of_letter by exact (proj2 (in_letters i Hi)). ring.
  - intros k Hk. rewrite (mean_opposite (value l) n k Hk). ring.
Qed.

Lemma squares_correct : contains (I.convert (squares prec (looks_within prec l n))) (Xreal mean_square).
Proof.
  rewrite square_by_letters. unfold squares. apply over_letters_correct. intros i a b Hi [Ha Hb]. destruct (certainty_ratio i ltac:(lia))
      as (C & _ & P).
  cbn [fst snd] in Ha, Hb. assert (D := enclosed_difference prec _ _ _ _ Ha Hb). cbv zeta.
  replace ((agreeing i + opposing i) * certainty i ^ 2) with ((agreeing i - opposing i) * (agreeing i - opposing i) / (agreeing i +
      opposing i))
    by (rewrite C; field; lra).
  apply quotient; [apply enclosed_product; exact D|apply enclosed_sum; assumption].
Qed.

Lemma rests_correct : contains (I.convert (rests prec (looks_within prec l n))) (Xreal (1 - mean_square)).
Proof.
  assert (T := words_by_letters (fun _ => 1) ltac:(reflexivity)).
  rewrite (fsum_ext _ _ (fun b => bool_weight (value l) n (plus_count n b))) in T by (intros; ring).
  rewrite (proj2 (words_law (value l) n Hl)) in T. rewrite T, square_by_letters, <- fsum_minus. unfold rests.
  apply over_letters_correct. intros i a b Hi [Ha Hb]. destruct (certainty_ratio i ltac:(lia)) as (C & _ & P). cbn [fst snd] in Ha, Hb.
  replace ((agreeing i + opposing i) * 1 - (agreeing i + opposing i) * certainty i ^ 2) with (4 * (agreeing i * opposing i) / (agreeing i +
      opposing i))
    by (rewrite C; field; lra).
  apply quotient; [|apply enclosed_sum; assumption]. apply enclosed_product; [apply I.fromZ_correct|apply enclosed_product; assumption].
Qed.
End Law.

(** ** The criterion of SDPI-BINARY-SKEW *)

Section Walk.
Variables (prec : F.precision) (two_v : I.type).
(** What counts for it and against it begins, from above, at 1 + c v - r, with c = 1 and -1. Beyond a point h of this kind, which the walk
    has come down to, a quadratic in the distance from h bounds what has begun. *)
Definition letter : Type := I.type * I.type * I.type.
Definition gap (c : bool) (r : I.type) (c' : bool) (r' : I.type) : I.type :=
  let d := I.sub prec r' r in
  match c, c' with
  | true, false => I.add prec d two_v
  | false, true => I.sub prec d two_v
  | _, _ => d end.
Definition is_large (i : I.type) : bool := below prec (I.fromZ prec 0) i.

Definition move (s a b c : I.type) : bool * I.type * I.type :=
  let middle := I.add prec a (I.div prec (I.mul prec b s) (I.fromZ prec 2)) in
  let cs := I.mul prec c s in
  let next := I.add prec a (I.mul prec s (I.add prec b cs)) in
  (is_large middle && is_large next, next, I.add prec b (I.mul prec (I.fromZ prec 2) cs)).

(** The height of a point above 0: 1 + v - r, or 1 - v - r, from the numbers 1 + v and 1 - v. *)
Variables above under : I.type.
Definition height (c : bool) (r : I.type) : I.type := I.sub prec (if c then above else under) r.

(** Letters that count for it from some point on, and against it; a letter has its chances for and against, and 1 minus its certainty. *)
Fixpoint walk (steps : nat) (c : bool) (h x y z : I.type) (fors againsts : list letter) : bool := match steps with
  | O => false
  | S steps =>
      let count_for b r fors' :=
        let '(ok, x', y') := move (gap c h true r) x y z in
        ok && walk steps true r x' y' (I.add prec z b) fors' againsts in
      let count_against a r againsts' :=
        let '(ok, x', y') := move (gap c h false r) x y z in
        ok && walk steps false r x' y' (I.sub prec z a) fors againsts' in
      match againsts, fors with
      | (a, _, r) :: againsts', (_, b, q) :: fors' =>
          if below prec (height false r) (I.fromZ prec 0) then walk steps c h x y z fors []
          else if is_large (gap true q false r) then count_for b q fors' else count_against a r againsts'
      | (a, _, r) :: againsts', [] =>
          if below prec (height false r) (I.fromZ prec 0) then walk steps c h x y z fors [] else count_against a r againsts'
      | [], (_, b, q) :: fors' => count_for b q fors'
      | [], [] => let '(ok, _, _) := move (height c h) x y z in ok end end.

(** *** Its correctness *)

Variables (A B rho : nat -> R) (w : R) (last : nat).
Hypothesis HA : forall i, (i <= last)%nat -> 0 <= A i.
Hypothesis HB : forall i, (i <= last)%nat -> 0 <= B i.
Hypothesis Hrho : forall i j, (i <= j)%nat -> (j <= last)%nat -> rho i <= rho j.
Hypothesis Hv : contains (I.convert two_v) (Xreal (2 * w)).
Hypothesis Habove : contains (I.convert above) (Xreal (1 + w)).
Hypothesis Hunder : contains (I.convert under) (Xreal (1 - w)).

Definition begins_at (c : bool) (r : R) : R := if c then 1 + w - r else 1 - w - r.
Definition for_it (i : nat) (y : R) : R := B i * Rmax 0 (begins_at true (rho i) - y) ^ 2.
Definition against_it (i : nat) (y : R) : R := A i * Rmax 0 (begins_at false (rho i) - y) ^ 2.
Definition stands_for (i : nat) (x : letter) : Prop := (i <= last)%nat /\ contains (I.convert (fst (fst x))) (Xreal (A i)) /\
  contains (I.convert (snd (fst x))) (Xreal (B i)) /\ contains (I.convert (snd x)) (Xreal (rho i)).

Lemma gap_correct c i c' j r s : contains (I.convert i) (Xreal r) -> contains (I.convert j) (Xreal s) ->
  contains (I.convert (gap c i c' j)) (Xreal (begins_at c r - begins_at c' s)).
Proof.
  intros Hi Hj. assert (D := enclosed_difference prec _ _ _ _ Hj Hi). unfold gap, begins_at. destruct c, c'.
  - replace (1 + w - r - (1 + w - s)) with (s - r) by ring. exact D.
  - replace (1 + w - r - (1 - w - s)) with (s - r + 2 * w) by ring. apply enclosed_sum; assumption.
  - replace (1 - w - r - (1 + w - s)) with (s - r - 2 * w) by ring. apply enclosed_difference; assumption.
  - replace (1 - w - r - (1 - w - s)) with (s - r) by ring. exact D.
Qed.

Lemma height_correct c i r : contains (I.convert i) (Xreal r) -> contains (I.convert (height c i)) (Xreal (begins_at c r)).
Proof. intros H. unfold height, begins_at. destruct c; apply enclosed_difference; assumption. Qed.

Lemma is_large_correct i x : contains (I.convert i) (Xreal x) -> is_large i = true -> 0 <= x.
Proof. intros H. apply (below_correct prec _ _ 0 x (I.fromZ_correct prec 0) H). Qed.

Definition on_way (x y z t : R) : R := x + y * t + z * t ^ 2.

Lemma move_correct i x y z s rx ry rz rs : contains (I.convert x) (Xreal rx) -> contains (I.convert y) (Xreal ry) ->
  contains (I.convert z) (Xreal rz) -> contains (I.convert s) (Xreal rs) -> 0 <= rx -> move s x y z = i -> fst (fst i) = true ->
  contains (I.convert (snd (fst i))) (Xreal (on_way rx ry rz rs)) /\ contains (I.convert (snd i)) (Xreal (ry + 2 * (rz * rs))) /\
  0 <= on_way rx ry rz rs /\ forall t, 0 <= t <= rs -> 0 <= on_way rx ry rz t.
Proof.
  intros Hx Hy Hz Hs P <-. unfold move. cbn [fst snd]. intros H. apply andb_prop in H. destruct H as [H1 H2].
  assert (CS := enclosed_product prec _ _ _ _ Hz Hs).
  assert (M := enclosed_sum prec _ _ _ _ Hx (quotient prec _ _ _ _ (enclosed_product prec _ _ _ _ Hy Hs) (I.fromZ_correct prec 2))).
  assert (N := enclosed_sum prec _ _ _ _ Hx (enclosed_product prec _ _ _ _ Hs (enclosed_sum prec _ _ _ _ Hy CS))).
  replace (rx + rs * (ry + rz * rs)) with (on_way rx ry rz rs) in N by (unfold on_way; ring).
  apply (is_large_correct _ _ M) in H1. apply (is_large_correct _ _ N) in H2.
  split; [exact N|]. split; [apply enclosed_sum; [exact Hy|apply enclosed_product; [apply I.fromZ_correct|exact CS]]|].
  split; [exact H2|]. intros t Ht. destruct (Req_dec rs 0) as [E|E].
  - replace t with 0 by lra. unfold on_way. lra.
  - assert (K : 0 < rs) by lra. set (q := t / rs). assert (Q : 0 <= q <= 1).
    { unfold q. split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; exact K]|].
      apply Rmult_le_reg_r with (1 := K). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (Eq : on_way rx ry rz t = (1 - q) ^ 2 * rx + 2 * (q * (1 - q)) * (rx + ry * rs / 2) + q ^ 2 * on_way rx ry rz rs)
      by (unfold on_way, q; field; exact E).
    rewrite Eq. assert (0 <= (1 - q) ^ 2) by apply pow2_ge_0. assert (0 <= q ^ 2) by apply pow2_ge_0. assert (0 <= q * (1 - q)) by nra.
    repeat apply Rplus_le_le_0_compat; apply Rmult_le_pos; lra.
Qed.

Definition for_all (is : list nat) (y : R) : R := fsum is (fun i => for_it i y).
Definition against_all (is : list nat) (y : R) : R := fsum is (fun i => against_it i y).

Lemma for_positive is y : (forall i, In i is -> (i <= last)%nat) -> 0 <= for_all is y.
Proof. intros H. apply fsum_nonneg. intros i Hi. apply Rmult_le_pos; [apply HB, H, Hi|apply pow2_ge_0]. Qed.

Lemma against_none s len y : (s + len <= S last)%nat -> (len <> O -> begins_at false (rho s) <= y) -> against_all (seq s len) y = 0.
Proof.
  intros H L. unfold against_all. rewrite (fsum_ext _ _ (fun _ => 0)); [apply fsum_0|]. intros i Hi. apply in_seq in Hi.
  assert (rho s <= rho i) by (apply Hrho; lia). specialize (L ltac:(lia)). unfold against_it, begins_at in *. rewrite Rmax_left by lra.
      ring.
Qed.

Theorem walk_correct : forall steps c h x y z fors againsts is s len hr rx ry rz,
  contains (I.convert h) (Xreal hr) -> contains (I.convert x) (Xreal rx) -> contains (I.convert y) (Xreal ry) ->
  contains (I.convert z) (Xreal rz) -> 0 <= rx -> Forall2 stands_for is fors -> Forall2 stands_for (seq s len) againsts ->
  (s + len <= S last)%nat -> walk steps c h x y z fors againsts = true ->
  forall t, 0 <= t <= begins_at c hr -> 0 <= on_way rx ry rz (begins_at c hr - t) + for_all is t - against_all (seq s len) t.
Proof.
  induction steps as [|steps IH]; intros c h x y z fors againsts is s len hr rx ry rz Hh Hx Hy Hz Px HF HG Hs H t Ht; [discriminate|].
  cbn [walk] in H.
  assert (IsF : forall i, In i is -> (i <= last)%nat).
  { clear -HF. induction HF as [|i f is fors [L _] HF IH]; intros j Hj; [destruct Hj|]. destruct Hj as [<-|Hj]; [exact L|apply IH, Hj]. }
  (* What is left does not count yet. *)
  assert (Rest : against_all (seq s len) t = 0 -> 0 <= on_way rx ry rz (begins_at c hr - t) ->
    0 <= on_way rx ry rz (begins_at c hr - t) + for_all is t - against_all (seq s len) t).
  { intros -> P. assert (Q := for_positive is t IsF). lra. }
  assert (For : forall i b q (is' : list nat) fors' , is = i :: is' -> stands_for i (b, b, q) \/ (exists a, stands_for i (a, b, q)) ->
    Forall2 stands_for is' fors' -> (len <> O -> begins_at false (rho s) <= begins_at true (rho i)) ->
    (let '(ok, x', y') := move (gap c h true q) x y z in ok && walk steps true q x' y' (I.add prec z b) fors' againsts) = true ->
    0 <= on_way rx ry rz (begins_at c hr - t) + for_all is t - against_all (seq s len) t).
  { intros i b q is' fors' -> S HF' L K. assert (S' : exists a, stands_for i (a, b, q)) by (destruct S as [S|S]; [exists b; exact S|exact
      S]).
    clear S. destruct S' as (a & Li & _ & Cb & Cq). cbn [fst snd] in Cb, Cq.
    destruct (move (gap c h true q) x y z) as [[ok x'] y'] eqn:E. apply andb_prop in K. destruct K as [-> K].
    destruct (move_correct _ _ _ _ _ _ _ _ _ Hx Hy Hz (gap_correct c h true q _ _ Hh Cq) Px E eq_refl) as (N1 & N2 & N3 & N4).
    cbn [fst snd] in N1, N2. destruct (Rle_lt_dec (begins_at true (rho i)) t) as [T|T].
    - apply Rest; [apply against_none; [exact Hs|intros Z; specialize (L Z); lra]|apply N4; lra].
    - assert (C := IH _ _ _ _ _ _ _ _ _ _ _ _ _ _ Cq N1 N2 (enclosed_sum prec _ _ _ _ Hz Cb) N3 HF' HG Hs K t (conj (proj1 Ht) (Rlt_le _ _
        T))).
      unfold for_all in *. cbn [fsum]. apply Rle_trans with (1 := C). right.
      replace (for_it i t) with (B i * (begins_at true (rho i) - t) ^ 2) by (unfold for_it; rewrite Rmax_right by lra; reflexivity).
      unfold on_way. ring. }
  assert (Against : forall i a b r len' againsts', seq s len = i :: seq (S s) len' -> stands_for i (a, b, r) -> i = s -> S len' = len ->
    Forall2 stands_for (seq (S s) len') againsts' ->
    (let '(ok, x', y') := move (gap c h false r) x y z in ok && walk steps false r x' y' (I.sub prec z a) fors againsts') = true ->
    0 <= on_way rx ry rz (begins_at c hr - t) + for_all is t - against_all (seq s len) t).
  { intros i a b r len' againsts' E0 (Li & Ca & _ & Cr) -> E1 HG' K. cbn [fst snd] in Ca, Cr.
    destruct (move (gap c h false r) x y z) as [[ok x'] y'] eqn:E. apply andb_prop in K. destruct K as [-> K].
    destruct (move_correct _ _ _ _ _ _ _ _ _ Hx Hy Hz (gap_correct c h false r _ _ Hh Cr) Px E eq_refl) as (N1 & N2 & N3 & N4).
    cbn [fst snd] in N1, N2. destruct (Rle_lt_dec (begins_at false (rho s)) t) as [T|T].
    - apply Rest; [apply against_none; [exact Hs|intros _; exact T]|apply N4; lra].
    - assert (C := IH _ _ _ _ _ _ _ _ _ _ _ _ _ _ Cr N1 N2 (enclosed_difference prec _ _ _ _ Hz Ca) N3 HF HG' ltac:(lia) K t (conj (proj1
        Ht) (Rlt_le _ _ T))).
      rewrite E0. unfold against_all in *. cbn [fsum]. apply Rle_trans with (1 := C). right.
      replace (against_it s t) with (A s * (begins_at false (rho s) - t) ^ 2) by (unfold against_it; rewrite Rmax_right by lra;
          reflexivity).
      unfold on_way. ring. }
  assert (Skip : forall r, (len <> O -> contains (I.convert r) (Xreal (rho s))) -> below prec (height false r) (I.fromZ prec 0) = true ->
    walk steps c h x y z fors [] = true -> 0 <= on_way rx ry rz (begins_at c hr - t) + for_all is t - against_all (seq s len) t).
  { intros r Cr Low K. assert (C := IH _ _ _ _ _ _ _ is s O _ _ _ _ Hh Hx Hy Hz Px HF (Forall2_nil _) ltac:(lia) K t Ht).
    rewrite (against_none s len t Hs); [exact C|]. intros Z. apply Rle_trans with 0; [|lra].
    exact (below_correct prec _ _ _ 0 (height_correct false r _ (Cr Z)) (I.fromZ_correct prec 0) Low). }
  destruct againsts as [|[[a b0] r] againsts'].
  - destruct len as [|len]; [|inversion HG]. destruct fors as [|[[a1 b] q] fors'].
    + inversion HF; subst is. destruct (move (height c h) x y z) as [[ok x'] y'] eqn:E. subst ok.
      destruct (move_correct _ _ _ _ _ _ _ _ _ Hx Hy Hz (height_correct c h _ Hh) Px E eq_refl) as (_ & _ & _ & N4).
      apply Rest; [reflexivity|]. apply N4. lra.
    + inversion HF as [|i f is' fs Hi HF' E1 E2]; subst. apply (For i b q is' fors' eq_refl); try assumption.
      * right. exists a1. exact Hi.
      * intros Z. contradiction.
  - destruct len as [|len]; [inversion HG|]. cbn [seq] in HG. inversion HG as [|i g is' gs Hi HG' E1 E2]; subst.
    assert (Cr := Hi). destruct Cr as (_ & _ & _ & Cr). cbn [snd] in Cr.
    destruct fors as [|[[a1 b] q] fors'].
    + destruct (below prec (height false r) (I.fromZ prec 0)) eqn:Low; [apply (Skip r); [intros _; exact Cr|exact Low|exact H]|].
      apply (Against s a b0 r len againsts' eq_refl Hi eq_refl eq_refl HG' H).
    + destruct (below prec (height false r) (I.fromZ prec 0)) eqn:Low; [apply (Skip r); [intros _; exact Cr|exact Low|exact H]|].
      inversion HF as [|j f js fs Hj HF' E1 E2]; subst. assert (Cq := Hj). destruct Cq as (_ & _ & _ & Cq). cbn [snd] in Cq.
      destruct (is_large (gap true q false r)) eqn:Order.
      * apply (For j b q js fors' eq_refl); try assumption; [right; exists a1; exact Hj|]. intros _.
        assert (O := is_large_correct _ _ (gap_correct true q false r _ _ Cq Cr) Order). lra.
      * apply (Against s a b0 r len againsts' eq_refl Hi eq_refl eq_refl HG' H).
Qed.
End Walk.
