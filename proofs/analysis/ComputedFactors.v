(** BOOL-IB decided by one computation: a factor for each number of signs +1, and slopes and points for the condition. *)

From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
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

(** Of each letter the weight with its factor, how certain most signs are, and e to half of that. *)
Fixpoint letters (i : nat) (ls : list (I.type * I.type)) : list (I.type * I.type * I.type) := match ls with
  | [] => []
  | (a, b) :: ls => let s := I.add prec a b in let r := I.div prec (I.sub prec a b) s in
      (I.mul prec s (enclosure prec (nth i fs one)), r, I.exp prec (I.div prec r (I.fromZ prec 2))) :: letters (S i) ls end.

(** The derivatives of the moments at j/2, from which they are near it by Taylor's formula: not every letter has a power of e for each
    line then. *)
Definition derivatives_used : nat := 21.
Fixpoint powers_from (len : nat) (p q r : I.type) : list I.type := match len with
  | O => []
  | S len => I.add prec p q :: powers_from len (I.mul prec p r) (I.mul prec (I.sub prec (I.fromZ prec 0) q) r) r end.
Fixpoint add_each (xs ys : list I.type) : list I.type := match xs, ys with
  | x :: xs, y :: ys => I.add prec x y :: add_each xs ys
  | _, _ => [] end.
Fixpoint moments_at (j : nat) (ls : list (I.type * I.type * I.type)) : list I.type := match ls with
  | [] => repeat (I.fromZ prec 0) derivatives_used
  | (w, r, e) :: ls => let h := I.div prec w (I.fromZ prec 2) in let x := I.power_int prec e (Z.of_nat j) in
      add_each (powers_from derivatives_used (I.mul prec h x) (I.div prec h x) r) (moments_at j ls) end.
Fixpoint moment_series (k : nat) (cs : list I.type) (d rest : I.type) : I.type := match cs with
  | [] => rest
  | c :: cs => I.add prec c (I.mul prec (I.div prec d (I.fromZ prec (Z.of_nat (S k)))) (moment_series (S k) cs d rest)) end.
(** At a number; nothing where no table is near it. *)
Definition place_near (t : term) : nat := match t with Num a b => Z.to_nat (2 * a / Zpos b) | _ => O end.
Definition moment_near (tables : list (list I.type)) (t : term) : option I.type := match t, nth_error tables (place_near t) with
  | Num a b, Some (c :: cs) => let j := Z.of_nat (place_near t) in
      if (j * Zpos b <=? 2 * a)%Z && (2 * a <=? (j + 1) * Zpos b)%Z
      then Some (moment_series 0 (c :: cs) (I.sub prec (enclosure prec t) (I.div prec (I.fromZ prec j) (I.fromZ prec 2)))
        (I.mul prec c (I.join (I.fromZ prec (-2)) (I.fromZ prec 2))))
      else None
  | _, _ => None end.

Definition line_above (tables : list (list I.type)) (a t b : term) : bool := match moment_near tables t with
  | None => false
  | Some moment => let s := enclosure prec t in let lam := I.ln prec moment in
      let at_end m := below prec (enclosure prec (sure_term m))
        (I.mul prec (enclosure prec u) (I.sub prec (I.mul prec s (enclosure prec m)) lam)) in
      decided prec (AtMost a b) && decided prec (AtMost b one) && at_end a && at_end b end.
Fixpoint lines_above (tables : list (list I.type)) (a : term) (steps : list (term * term)) : bool := match steps with
  | [] => true
  | (t, b) :: steps => line_above tables a t b && lines_above tables b steps end.
Fixpoint end_of (a : term) (steps : list (term * term)) : term := match steps with [] => a | (_, b) :: steps => end_of b steps end.

(** No letter is more certain than that, as none is than 1, to which what is computed may be too near. *)
Definition passes_all (a : term) (ls : list (I.type * I.type * I.type)) : bool :=
  decided prec (AtMost one a) || forallb (fun letter => below prec (snd (fst letter)) (enclosure prec a)) ls.

Definition condition (steps : list (term * term)) : bool :=
  let ls := letters 0 (looks_within prec l n) in
  let most := fold_right Nat.max O (map (fun s => place_near (fst s)) steps) in
  all_decided bits (map (Below zero) fs) && passes_all (end_of zero steps) ls
  && lines_above (map (fun j => moments_at j ls) (seq 0 (S most))) zero steps.

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

Definition is_lettered (i : nat) (x : I.type * I.type * I.type) : Prop :=
  contains (I.convert (fst (fst x))) (Xreal ((A i + B i) * g i)) /\ contains (I.convert (snd (fst x))) (Xreal (c i)) /\
  contains (I.convert (snd x)) (Xreal (exp (c i / 2))).

Lemma letters_correct : forall len i ls, (2 * (i + len) <= n + 2)%nat -> Forall2 (is_letter l n) (seq i len) ls ->
  Forall2 is_lettered (seq i len) (letters i ls).
Proof.
  induction len as [|len IH]; intros i ls Hi H; inversion H as [|j [a b] js ls' [Ha Hb] H' E1 E2]; subst; cbn [seq letters]; constructor.
  - cbn [fst snd] in *. assert (S := enclosed_sum prec _ _ _ _ Ha Hb).
    assert (C : contains (I.convert (I.div prec (I.sub prec a b) (I.add prec a b))) (Xreal (c i))).
    { unfold c. rewrite (proj1 (certainty_ratio l n Hl i ltac:(lia))). apply quotient; [apply enclosed_difference; assumption|exact S]. }
    split; [|split; [exact C|]]; cbn [fst snd].
    + apply enclosed_product; [exact S|]. rewrite <- factor_of_letter by lia. apply enclosure_correct.
    + apply enclosed_exp, quotient; [exact C|apply I.fromZ_correct].
  - apply IH; [lia|exact H'].
Qed.

Let ls := letters 0 (looks_within prec l n).
Lemma all_letters : Forall2 is_lettered (letters_of n) ls.
Proof.
  apply letters_correct; [|apply looks_correct, Hl]. assert (M := Nat.div2_odd n). destruct (Nat.odd n); cbn [Nat.b2n] in M; lia.
Qed.

(** The derivatives of the moments. *)
Definition moment_derivative (k : nat) (t : R) : R := fsum (seq 0 (S n)) (fun i => Q i * g i * (bool_mean (value l) n i ^ k
  * exp (t * bool_mean (value l) n i))).

Lemma derivative_by_letters k t : moment_derivative k t
  = fsum (letters_of n) (fun i => (A i + B i) * g i / 2 * (c i ^ k * exp (t * c i) + (- c i) ^ k * / exp (t * c i))).
Proof.
  set (f := fun r => r ^ k * exp (t * r)).
  set (h := fun k => g k * ((f (bool_mean (value l) n k) + f (bool_mean (value l) n (n - k))) / 2)).
  transitivity (fsum (seq 0 (S n)) (fun k => Q k * h k)).
  - unfold moment_derivative. rewrite fsum_symmetric. apply fsum_ext. intros i Hi. apply in_seq in Hi. unfold h, Q, g, f.
    rewrite choose_mirror, weight_opposite, factor_opposite by lia. field.
  - unfold Q. rewrite (counts_by_letters l n Hl h).
    + apply fsum_ext. intros i Hi. destruct (in_letters n i Hi) as [H2 H1]. unfold h, f.
      change (bool_mean (value l) n (n - i)) with (c i). rewrite (mean_of_letter l n i H1). change (certainty l n i) with (c i).
      replace (t * - c i) with (- (t * c i)) by ring. rewrite exp_Ropp. fold (A i) (B i). field. apply Rgt_not_eq, exp_pos.
    + intros i Hi. unfold h, g. rewrite factor_opposite by exact Hi. replace (n - (n - i))%nat with i by lia. f_equal. f_equal. ring.
Qed.

Lemma powers_correct r rr : contains (I.convert r) (Xreal rr) -> forall len k p q rp rq,
  contains (I.convert p) (Xreal (rp * rr ^ k)) -> contains (I.convert q) (Xreal (rq * (- rr) ^ k)) ->
  Forall2 (fun k x => contains (I.convert x) (Xreal (rp * rr ^ k + rq * (- rr) ^ k))) (seq k len) (powers_from len p q r).
Proof.
  intros Hr. induction len as [|len IH]; intros k p q rp rq Hp Hq; cbn [seq powers_from]; constructor; [apply enclosed_sum; assumption|].
  apply IH.
  - replace (rp * rr ^ S k) with (rp * rr ^ k * rr) by (cbn [pow]; ring). apply enclosed_product; assumption.
  - replace (rq * (- rr) ^ S k) with ((0 - rq * (- rr) ^ k) * rr) by (cbn [pow]; ring).
    apply enclosed_product; [apply enclosed_difference; [apply I.fromZ_correct|exact Hq]|exact Hr].
Qed.

Lemma add_each_correct (f h : nat -> R) ks : forall xs ys, Forall2 (fun k x => contains (I.convert x) (Xreal (f k))) ks xs ->
  Forall2 (fun k y => contains (I.convert y) (Xreal (h k))) ks ys ->
  Forall2 (fun k z => contains (I.convert z) (Xreal (f k + h k))) ks (add_each xs ys).
Proof.
  induction ks as [|k ks IH]; intros xs ys Hx Hy; inversion Hx; inversion Hy; subst; cbn [add_each]; constructor;
    [apply enclosed_sum; assumption|apply IH; assumption].
Qed.

Lemma moments_at_correct j : Forall2 (fun k x => contains (I.convert x) (Xreal (moment_derivative k (INR j / 2)))) (seq 0 derivatives_used)
  (moments_at j ls).
Proof.
  assert (G : forall is xs, Forall2 is_lettered is xs -> Forall2 (fun k x => contains (I.convert x) (Xreal (fsum is (fun i =>
    (A i + B i) * g i / 2 * (c i ^ k * exp (INR j / 2 * c i) + (- c i) ^ k * / exp (INR j / 2 * c i)))))) (seq 0 derivatives_used)
    (moments_at j xs)).
  { intros is xs H. induction H as [|i [[w r] e] is xs (Hw & Hr & He) _ IH]; cbn [moments_at fsum fst snd] in *.
    - generalize (seq 0 derivatives_used), (seq_length derivatives_used 0). intros ks <-. induction ks as [|k ks IH]; cbn [length repeat];
        constructor;
        [apply I.fromZ_correct|exact IH].
    - assert (X := power_enclosed prec e _ j He).
      replace (exp (c i / 2) ^ j) with (exp (INR j / 2 * c i)) in X.
      2: { rewrite <- (exp_ln (exp (c i / 2) ^ j)) by (apply pow_lt, exp_pos). rewrite ln_pow, ln_exp by apply exp_pos. f_equal. field. }
      assert (H2 := quotient prec _ _ _ _ Hw (I.fromZ_correct prec 2)).
      apply (add_each_correct (fun k => (A i + B i) * g i / 2 * (c i ^ k * exp (INR j / 2 * c i)
        + (- c i) ^ k * / exp (INR j / 2 * c i)))); [|exact IH].
      assert (E : forall k, (A i + B i) * g i / 2 * (c i ^ k * exp (INR j / 2 * c i) + (- c i) ^ k * / exp (INR j / 2 * c i))
        = (A i + B i) * g i / 2 * exp (INR j / 2 * c i) * c i ^ k + (A i + B i) * g i / 2 / exp (INR j / 2 * c i) * (- c i) ^ k)
        by (intros; unfold Rdiv; ring).
      eapply Forall2_impl; [intros k x; rewrite E; exact (fun h => h)|]. apply powers_correct; [exact Hr| |]; rewrite pow_O, Rmult_1_r;
        [apply enclosed_product|apply quotient]; assumption. }
  eapply Forall2_impl; [intros k x; rewrite derivative_by_letters; exact (fun h => h)|]. apply G, all_letters.
Qed.

Lemma derivative_derives k t : is_derive (moment_derivative k) t (moment_derivative (S k) t).
Proof.
  unfold moment_derivative. induction (seq 0 (S n)) as [|i is IH]; cbn [fsum]; [apply (is_derive_const (V := R_NormedModule))|].
  apply (@is_derive_plus R_AbsRing R_NormedModule); [|exact IH].
  auto_derive; [exact Logic.I|]. cbn [pow]. ring.
Qed.

Lemma derivative_n k : forall t, is_derive_n (moment_derivative 0) k t (moment_derivative k t).
Proof.
  induction k as [|k IH]; intros t; [reflexivity|]. cbn [is_derive_n].
  apply (is_derive_ext (moment_derivative k)); [intros s; symmetry; apply is_derive_n_unique, IH|apply derivative_derives].
Qed.

Lemma moment_series_correct d x rest z (a : nat -> R) : contains (I.convert d) (Xreal x) -> contains (I.convert rest) (Xreal z) ->
  forall len k cs, Forall2 (fun k y => contains (I.convert y) (Xreal (a k))) (seq k len) cs ->
  exists y, contains (I.convert (moment_series k cs d rest)) (Xreal y) /\
    x ^ k / INR (fact k) * y = fsum (seq k len) (fun m => x ^ m / INR (fact m) * a m) + x ^ (k + len) / INR (fact (k + len)) * z.
Proof.
  intros Hd Hz. induction len as [|len IH]; intros k cs H; inversion H as [|i y is cs' Hy H' E1 E2]; subst; cbn [seq moment_series fsum].
  - exists z. split; [exact Hz|]. rewrite Nat.add_0_r. ring.
  - destruct (IH (S k) cs' H') as (y' & Cy & Ey). exists (a k + x / INR (S k) * y'). split.
    + apply enclosed_sum; [exact Hy|]. apply enclosed_product; [|exact Cy]. rewrite INR_IZR_INZ. apply quotient; [exact Hd|apply
        I.fromZ_correct].
    + replace (k + S len)%nat with (S k + len)%nat by lia. rewrite Rplus_assoc, <- Ey. rewrite fact_simpl, mult_INR. cbn [pow].
      assert (F := INR_fact_neq_0 k). assert (K : INR (S k) <> 0) by (apply not_0_INR; discriminate). field. split; assumption.
Qed.

Section Near.
Hypothesis Hg : forall k, (k <= n)%nat -> 0 < g k.

Lemma derivative_bounded k s d : 0 <= d <= / 2 -> Rabs (moment_derivative k (s + d)) <= 2 * moment_derivative 0 s.
Proof.
  intros Hd. assert (E2 : exp d <= 2).
  { assert (T := exp_le_3). assert (X : exp d * exp d <= 3).
    { rewrite <- exp_plus. apply Rle_trans with (2 := T). destruct (Req_dec (d + d) 1) as [->|N]; [lra|left; apply exp_increasing; lra]. }
    assert (P := exp_pos d). nra. }
  unfold moment_derivative. rewrite <- fsum_scal. assert (G : forall is, (forall i, In i is -> (i <= n)%nat) ->
    Rabs (fsum is (fun i => Q i * g i * (bool_mean (value l) n i ^ k * exp ((s + d) * bool_mean (value l) n i))))
    <= fsum is (fun i => 2 * (Q i * g i * (bool_mean (value l) n i ^ 0 * exp (s * bool_mean (value l) n i))))).
  { induction is as [|i is IH]; intros H; cbn [fsum]; [rewrite Rabs_R0; lra|]. apply Rle_trans with (1 := Rabs_triang _ _).
    apply Rplus_le_compat; [|apply IH; intros m Hm; apply H; right; exact Hm]. assert (Hi := H i (or_introl eq_refl)).
    assert (W : 0 <= Q i * g i) by (apply Rmult_le_pos; [apply Rmult_le_pos; [apply pos_INR|left; apply bool_weight_pos, Hl]|left; apply
        Hg, Hi]).
    assert (M := bool_mean_range (value l) n Hl i Hi). set (r := bool_mean (value l) n i) in *.
    rewrite Rabs_mult, (Rabs_right (Q i * g i)), Rabs_mult by lra. rewrite (Rabs_right (exp _)) by (left; apply exp_pos).
    rewrite <- RPow_abs. assert (P1 : Rabs r ^ k <= 1).
    { rewrite <- (pow1 k). apply pow_incr. split; [apply Rabs_pos|apply Rabs_le, M]. }
    assert (P0 : 0 <= Rabs r ^ k) by (apply pow_le, Rabs_pos).
    rewrite Rmult_plus_distr_r, exp_plus, pow_O, Rmult_1_l. assert (Es := exp_pos (s * r)). assert (Ed := exp_pos (d * r)).
    assert (L : exp (d * r) <= exp d) by (destruct (Req_dec (d * r) d) as [->|N]; [lra|left; apply exp_increasing; nra]).
    replace (2 * (Q i * g i * exp (s * r))) with (Q i * g i * (1 * (exp (s * r) * 2))) by ring.
    apply Rmult_le_compat_l; [exact W|]. apply Rmult_le_compat; [exact P0|apply Rmult_le_pos; lra|exact P1|].
    apply Rmult_le_compat_l; lra. }
  apply G. intros i Hi. apply in_seq in Hi. lia.
Qed.

Lemma near s d : 0 <= d <= / 2 -> exists z, Rabs z <= 2 * moment_derivative 0 s /\
  moment_derivative 0 (s + d) = fsum (seq 0 derivatives_used) (fun m => d ^ m / INR (fact m) * moment_derivative m s)
    + d ^ derivatives_used / INR (fact derivatives_used) * z.
Proof.
  intros Hd. destruct (Req_dec d 0) as [->|N].
  - exists 0. rewrite Rabs_R0. split; [apply Rmult_le_pos; [lra|]|].
    + assert (P := Rabs_pos (moment_derivative 0 (s + 0))). assert (D := derivative_bounded 0 s 0 ltac:(lra)). lra.
    + unfold derivatives_used. cbn [seq fsum]. rewrite Rplus_0_r, pow_O. cbn [fact INR]. rewrite !pow_i by lia. unfold Rdiv. rewrite
        !Rmult_0_l.
        lra.
  - assert (D : forall t, s <= t <= s + d -> forall k, (k <= 21)%nat -> ex_derive_n (moment_derivative 0) k t).
    { intros t _ [|k] _; [exact Logic.I|]. exists (moment_derivative (S k) t). exact (derivative_n (S k) t). }
    destruct (Taylor_Lagrange (moment_derivative 0) 20 s (s + d) ltac:(lra) D) as (z & Hz & E).
    + exists (moment_derivative 21 z). split.
      * replace z with (s + (z - s)) by ring. apply derivative_bounded. lra.
      * rewrite E. replace (s + d - s) with d by ring. rewrite (is_derive_n_unique _ _ _ _ (derivative_n 21 z)).
        assert (G : forall f N, sum_f_R0 f N = fsum (seq 0 (S N)) f).
        { intros f N0. induction N0 as [|N0 IH]; [cbn [sum_f_R0 seq fsum]; ring|]. replace (S (S N0)) with (S N0 + 1)%nat by lia.
          rewrite fsum_split, <- IH. cbn [sum_f_R0 seq fsum Nat.add]. ring. }
        rewrite G. unfold derivatives_used. f_equal. apply fsum_ext. intros k _. rewrite (is_derive_n_unique _ _ _ _ (derivative_n k s)).
        reflexivity.
Qed.

(** What it has found, by equations: with the numbers themselves in the goal each step of a proof would compute with them. *)
Lemma moment_near_some tables t i : moment_near tables t = Some i -> exists a b x xs, t = Num a b /\
  nth_error tables (place_near t) = Some (x :: xs) /\
  (Z.of_nat (place_near t) * Zpos b <= 2 * a <= (Z.of_nat (place_near t) + 1) * Zpos b)%Z /\
  i = moment_series 0 (x :: xs) (I.sub prec (enclosure prec t) (I.div prec (I.fromZ prec (Z.of_nat (place_near t))) (I.fromZ prec 2)))
    (I.mul prec x (I.join (I.fromZ prec (-2)) (I.fromZ prec 2))).
Proof.
  unfold moment_near. destruct t as [a b| | | | | | |]; try discriminate. generalize (place_near (Num a b)). intros j H.
  destruct (nth_error tables j) as [[|x xs]|]; try discriminate. exists a, b, x, xs. revert H.
  generalize (moment_series 0 (x :: xs) (I.sub prec (enclosure prec (Num a b)) (I.div prec (I.fromZ prec (Z.of_nat j)) (I.fromZ prec 2)))
    (I.mul prec x (I.join (I.fromZ prec (-2)) (I.fromZ prec 2)))).
  intros found H. destruct (_ && _) eqn:L in H; [|discriminate]. injection H as <-. apply andb_prop in L. destruct L as [L1 L2].
  apply Z.leb_le in L1, L2. repeat split; assumption.
Qed.

Variable most : nat.
Let tables := map (fun j => moments_at j ls) (seq 0 most).

Lemma moment_near_correct t i : moment_near tables t = Some i ->
  contains (I.convert i) (Xreal (mgf (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) (value t))).
Proof.
  intros H. destruct (moment_near_some _ _ _ H) as (a & b & c0 & cs & -> & N & [L1 L2] & Ei).
  revert N L1 L2 Ei. generalize (place_near (Num a b)). intros j N L1 L2 Ei.
  assert (X : forall m s j x, nth_error (map (fun j => moments_at j ls) (seq s m)) j = Some x -> x = moments_at (s + j) ls).
  { induction m as [|m IH]; intros s [|k] x E; try discriminate; cbn [seq map nth_error] in E.
    - injection E as <-. rewrite Nat.add_0_r. reflexivity.
    - rewrite (IH _ _ _ E). f_equal. lia. }
  apply X in N. cbn [Nat.add] in N. assert (T := moments_at_correct j). rewrite <- N in T.
  apply IZR_le in L1, L2. rewrite !mult_IZR in L1, L2. rewrite plus_IZR in L2. rewrite <- INR_IZR_INZ in L1, L2.
  set (d := value (Num a b) - INR j / 2).
  assert (Hd : 0 <= d <= / 2).
  { assert (P : 0 < IZR (Zpos b)) by (apply IZR_lt; reflexivity). unfold d. cbn [value].
    split; apply Rmult_le_reg_r with (2 * IZR (Zpos b)); try lra.
    - replace ((IZR a / IZR (Zpos b) - INR j / 2) * (2 * IZR (Zpos b))) with (2 * IZR a - INR j * IZR (Zpos b)) by (field; lra). lra.
    - replace ((IZR a / IZR (Zpos b) - INR j / 2) * (2 * IZR (Zpos b))) with (2 * IZR a - INR j * IZR (Zpos b)) by (field; lra). lra. }
  destruct (near (INR j / 2) d Hd) as (z & Hz & Ez).
  assert (D : contains (I.convert (I.sub prec (enclosure prec (Num a b)) (I.div prec (I.fromZ prec (Z.of_nat j)) (I.fromZ prec 2))))
    (Xreal d)).
  { unfold d. rewrite INR_IZR_INZ. apply enclosed_difference; [apply enclosure_correct|apply quotient; apply I.fromZ_correct]. }
  assert (C0 : contains (I.convert c0) (Xreal (moment_derivative 0 (INR j / 2)))) by (inversion T; assumption).
  assert (Rest : contains (I.convert (I.mul prec c0 (I.join (I.fromZ prec (-2)) (I.fromZ prec 2)))) (Xreal z)).
  { assert (J : forall y, -2 <= y <= 2 -> contains (I.convert (I.join (I.fromZ prec (-2)) (I.fromZ prec 2))) (Xreal y)).
    { intros y Hy. apply (contains_connected _ (-2) 2); [| |exact Hy]; apply I.join_correct; [left|right]; apply I.fromZ_correct. }
    set (m := moment_derivative 0 (INR j / 2)) in *. assert (Pz := Rabs_pos z). destruct (Req_dec m 0) as [Z0|N0].
    - replace z with (m * 0); [apply enclosed_product; [exact C0|apply J; lra]|]. rewrite Rmult_0_r. symmetry.
      destruct (Req_dec z 0) as [->|Nz]; [reflexivity|]. assert (Q0 := Rabs_pos_lt z Nz). lra.
    - replace z with (m * (z / m)) by (field; exact N0). apply enclosed_product; [exact C0|]. apply J.
      assert (Pm : 0 < m) by lra. assert (V := Rcomplements.Rabs_le_between z (2 * m)). destruct V as [V _]. specialize (V Hz).
      split; apply Rmult_le_reg_r with (1 := Pm); unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra. }
  destruct (moment_series_correct _ d _ z (fun k => moment_derivative k (INR j / 2)) D Rest derivatives_used 0 _ T) as (y & Cy & Ey).
  rewrite <- Ei in Cy.
  replace (mgf (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) (value (Num a b))) with y; [exact Cy|].
  rewrite Nat.add_0_l, <- Ez in Ey. cbn [pow fact INR] in Ey. replace (1 / 1 * y) with y in Ey by field. rewrite Ey.
  replace (INR j / 2 + d) with (value (Num a b)) by (unfold d; ring). unfold moment_derivative, mgf. apply fsum_ext. intros k _. cbn [pow].
      ring.
Qed.

Lemma end_is a steps : value (end_of a steps) = chain_end (value a) (chain steps).
Proof. revert a. induction steps as [|[t b] steps IH]; intros a; [reflexivity|]. exact (IH b). Qed.

Lemma lines_correct steps : forall a, lines_above tables a steps = true ->
  chain_ok (value u) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n)) (value a) (chain steps).
Proof.
  induction steps as [|[t b] rest IH]; intros a H; cbn [lines_above chain map fst snd chain_ok] in *; [exact Logic.I|].
  apply andb_prop in H. destruct H as [H HR]. unfold line_above in H. destruct (moment_near tables t) as [moment|] eqn:E; [|discriminate].
  assert (Lm := enclosed_ln prec _ _ (moment_near_correct t moment E)). clear E.
  apply andb_prop in H. destruct H as [H H4]. apply andb_prop in H. destruct H as [H H3]. apply andb_prop in H. destruct H as [H1 H2].
  apply decided_met in H1, H2. cbn [is_met] in H1, H2. numbers.
  assert (Ends : forall m, below prec (enclosure prec (sure_term m)) (I.mul prec (enclosure prec u)
      (I.sub prec (I.mul prec (enclosure prec t) (enclosure prec m)) (I.ln prec moment))) = true ->
    Dber (value m) <= value u * (value t * value m - Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean (value l) n) (value t))).
  { intros m. apply below_correct; [rewrite <- value_sure; apply enclosure_correct|]. apply enclosed_product; [apply enclosure_correct|].
    apply enclosed_difference; [apply enclosed_product; apply enclosure_correct|exact Lm]. }
  assert (E3 := Ends _ H3). assert (E4 := Ends _ H4). assert (C := IH b HR). tauto.
Qed.

End Near.

Lemma end_correct a : passes_all a ls = true -> forall k, (k <= n)%nat -> bool_mean (value l) n k <= value a.
Proof.
  intros H k Hk. apply orb_prop in H. destruct H as [H|H].
  { apply decided_met in H. cbn [is_met] in H. rewrite value_1 in H.
    assert (R := certainty_range l n Hl (n - k) ltac:(lia)). unfold certainty in R. replace (n - (n - k))%nat with k in R by lia. lra. }
  assert (M := all_letters). unfold letters_of in M. cbn [seq] in M.
  inversion M as [|i x is xs (_ & X & _) Y E1 E2]. rewrite <- E2 in H. apply andb_prop in H. destruct H as [H _].
  assert (C := below_correct prec _ _ _ _ X (enclosure_correct prec a) H).
  assert (F := certainty_falls l n Hl 0 (n - k) ltac:(lia) ltac:(lia)). unfold c, certainty in C, F.
  replace (n - (n - k))%nat with k in F by lia. lra.
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
  intros HL Hu N H Hk HJ. unfold condition in H. apply andb_prop in H. destruct H as [H HC]. apply andb_prop in H. destruct H as [HP HE].
  assert (Pg : forall k, (k <= n)%nat -> 0 < g k) by (intros i _; exact (factor_positive bits fs n i HP)).
  assert (C := lines_correct Pg _ steps zero HC). assert (E := end_correct _ HE). rewrite end_is, value_0 in E. rewrite value_0 in C.
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
