(** Coordinates with n looks at a sign, decided by one computation. SDPI-BINARY-SKEW: bounds of the terms by interval arithmetic, and between
    the points where terms begin and end a quadratic with whole coefficients; what the looks carry about one more [FEASIBLE]. *)

From Coq Require Import Reals ZArith Lra Lia List Bool Psatz.
From MemAnalysis Require Import Definitions Finite Information Skew Signs SignInformation Chi2 BinarySDPI Dber Feasible
  Sparse Gerber Domination Certificates Computed.
Import ListNotations.
Open Scope R_scope.

(** ** Rows of Pascal's triangle *)

Fixpoint next (a : Z) (row : list Z) : list Z := match row with [] => [a] | b :: rest => (a + b)%Z :: next b rest end.
Fixpoint pascal (n : nat) : list Z := match n with O => [1%Z] | S n => next 0 (pascal n) end.

Lemma next_row (f : nat -> Z) len : forall s, f (S s + len)%nat = 0%Z ->
  next (f s) (map f (seq (S s) len)) = map (fun k => (f (pred k) + f k)%Z) (seq (S s) (S len)).
Proof.
  induction len as [|len IH]; intros s E; cbn [seq map next].
  - rewrite Nat.add_0_r in E. cbn [pred]. rewrite E, Z.add_0_r. reflexivity.
  - cbn [pred]. f_equal. rewrite (IH (S s)); [reflexivity|]. rewrite <- E. f_equal. lia.
Qed.

Lemma pascal_row n : pascal n = map (fun k => Z.of_nat (choose n k)) (seq 0 (S n)).
Proof.
  induction n as [|n IH]; [reflexivity|]. cbn [pascal]. rewrite IH. cbn [seq map next].
  rewrite (next_row (fun k => Z.of_nat (choose n k)) n 0) by (rewrite choose_above by lia; reflexivity).
  f_equal; [destruct n; reflexivity|].
  assert (G : forall l, (forall k, In k l -> (1 <= k)%nat) ->
    map (fun k => (Z.of_nat (choose n (pred k)) + Z.of_nat (choose n k))%Z) l = map (fun k => Z.of_nat (choose (S n) k)) l).
  { intros l H. apply map_ext_in. intros k Hk. specialize (H k Hk). destruct k as [|k]; [lia|]. cbn [pred].
    rewrite <- Nat2Z.inj_add. reflexivity. }
  apply G. intros k Hk. apply in_seq in Hk. lia.
Qed.

(** ** The letters: k signs +1 of n *)

Definition whole (k : nat) : term := Num (Z.of_nat k) 1.
Definition weight_term (l : term) (n k : nat) (c : Z) : term :=
  let la := Ln (Div (Add one l) two) in
  let lb := Ln (Div (Sub one l) two) in
  Mul (Num c 1) (Div (Add (Mul (Exp (Mul (whole k) la)) (Exp (Mul (whole (n - k)) lb)))
    (Mul (Exp (Mul (whole k) lb)) (Exp (Mul (whole (n - k)) la)))) two).
(** The size of the mean. *)
Definition size_term (l : term) (n k : nat) : term :=
  let e := Exp (Mul (Num (Z.abs (2 * Z.of_nat k - Z.of_nat n)) 1) (Ln (Div (Add one l) (Sub one l)))) in
  Div (Sub e one) (Add e one).

Lemma value_whole k : value (whole k) = INR k.
Proof. unfold whole. cbn [value]. rewrite INR_IZR_INZ. field. Qed.

Section Letters.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.

Lemma value_weight k : value (weight_term l n k (Z.of_nat (choose n k))) = INR (choose n k) * bool_weight (value l) n k.
Proof.
  unfold weight_term, bool_weight. cbn [value]. rewrite !value_whole. numbers. rewrite INR_IZR_INZ with (n := choose n k).
  rewrite !(pow_exp ((1 + value l) / 2)), !(pow_exp ((1 - value l) / 2)) by lra. field.
Qed.

Lemma tanh_of_exp x : tanh x = (exp (2 * x) - 1) / (exp (2 * x) + 1).
Proof.
  replace (2 * x) with (x + x) by ring. rewrite exp_plus. unfold tanh, sinh, cosh. rewrite exp_Ropp. assert (P := exp_pos x).
  field. split; nra.
Qed.

Lemma tanh_odd x : tanh (- x) = - tanh x.
Proof.
  unfold tanh, sinh, cosh. rewrite Ropp_involutive. assert (P := exp_pos x). assert (Q := exp_pos (- x)). field. lra.
Qed.

Lemma tanh_size x : 0 <= x -> 0 <= tanh x.
Proof.
  intros H. rewrite tanh_of_exp. assert (P := exp_pos (2 * x)). assert (1 <= exp (2 * x)) by (rewrite <- exp_0; destruct (Req_dec x 0) as
    [->|N]; [right; f_equal; ring|left; apply exp_increasing; lra]).
  apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat. lra.
Qed.

Lemma value_size k : value (size_term l n k) = Rabs (bool_mean (value l) n k).
Proof.
  assert (HL : 0 < ln ((1 + value l) / (1 - value l))).
  { rewrite <- ln_1. apply ln_increasing; [lra|]. apply Rmult_lt_reg_r with (1 - value l); [lra|].
    replace ((1 + value l) / (1 - value l) * (1 - value l)) with (1 + value l) by (field; lra). lra. }
  unfold size_term. cbn [value]. numbers. set (L := ln ((1 + value l) / (1 - value l))) in *.
  unfold bool_mean. fold L. set (j := 2 * INR k - INR n).
  replace (IZR (Z.abs (2 * Z.of_nat k - Z.of_nat n)) / 1 * L) with (2 * (Rabs j * (/ 2 * L))).
  2: { rewrite abs_IZR, minus_IZR, mult_IZR, <- !INR_IZR_INZ. fold j. field. }
  rewrite <- tanh_of_exp. destruct (Rle_dec 0 j) as [P|P].
  - rewrite !Rabs_right; [reflexivity| |lra]. apply Rle_ge, tanh_size. apply Rmult_le_pos; lra.
  - rewrite (Rabs_left j) by lra. replace (- j * (/ 2 * L)) with (- (j * (/ 2 * L))) by ring. rewrite tanh_odd.
    rewrite Rabs_left1; [reflexivity|]. assert (T := tanh_size (- j * (/ 2 * L)) ltac:(apply Rmult_le_pos; lra)).
    replace (- j * (/ 2 * L)) with (- (j * (/ 2 * L))) in T by ring. rewrite tanh_odd in T. lra.
Qed.
End Letters.

(** ** A letter is bounded by four whole numbers, parts of D: p, m below what counts for the criterion, q, u above what counts against it *)

Section Criterion.
Variable D : positive.
Let unit := IZR (Zpos D).
Definition bounds : Type := (Z * Z * Z * Z)%type.
Definition good (v W R : R) (b : bounds) : Prop := let '(p, m, q, u) := b in
  0 <= W /\ 0 <= R <= 1 /\ IZR p / unit <= W * (1 - R) /\ IZR m / unit <= v + R /\ W * (1 + R) <= IZR q / unit /\ R - v <= IZR u / unit.

Lemma unit_pos : 0 < unit. Proof. apply IZR_lt. reflexivity. Qed.

(** The quadratic a - 2 b y + c y^2 between e and h, y in parts of D. *)
Fixpoint quadratic (e h : Z) (bs : list bounds) : Z * Z * Z := match bs with
  | [] => (0, 0, 0)%Z
  | (p, m, q, u) :: rest =>
      let '(a, b, c) := quadratic e h rest in
      let p := if (h <=? m)%Z then p else 0%Z in
      let q := if (u <=? e)%Z then 0%Z else q in
      (a + p * m * m - q * u * u, b + p * m - q * u, c + p - q)%Z end.
Definition at_point (f : Z * Z * Z) (y : R) : R := let '(a, b, c) := f in IZR a - 2 * IZR b * y + IZR c * y ^ 2.
Definition not_negative (f : Z * Z * Z) (e h : Z) : bool := let '(a, b, c) := f in
  (0 <=? a - 2 * b * e + c * (e * e))%Z && (0 <=? a - b * (e + h) + c * e * h)%Z && (0 <=? a - 2 * b * h + c * (h * h))%Z.

Lemma not_negative_correct f e h y : not_negative f e h = true -> IZR e <= y <= IZR h -> 0 <= at_point f y.
Proof.
  destruct f as [[a b] c]. unfold not_negative, at_point. intros H Hy. apply andb_prop in H. destruct H as [H H2].
  apply andb_prop in H. destruct H as [H0 H1]. apply Z.leb_le in H0, H1, H2. apply IZR_le in H0, H1, H2.
  repeat rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR in H0. repeat rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR in H1.
  repeat rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR in H2.
  apply (skew_bernstein (IZR a) (IZR b) (IZR c) (IZR e) (IZR h)).
  - apply Rle_trans with (1 := H0). right. ring.
  - apply Rle_trans with (1 := H1). right. ring.
  - apply Rle_trans with (1 := H2). right. ring.
  - exact Hy.
Qed.

Definition for_it (v W r y : R) : R := W * (1 - r) * Rmax 0 (v + r - y) ^ 2.
Definition against_it (v W r y : R) : R := W * (1 + r) * Rmax 0 (r - v - y) ^ 2.

Lemma letter_for v W R p m q u e h y : good v W R (p, m, q, u) -> IZR e <= y * unit <= IZR h ->
  (if (h <=? m)%Z then IZR p * (IZR m - y * unit) ^ 2 else 0) <= for_it v W R y * unit ^ 3.
Proof.
  intros (HW & HR & Hp & Hm & _ & _) Hy. assert (U := unit_pos). unfold for_it.
  assert (S : 0 <= W * (1 - R) * Rmax 0 (v + R - y) ^ 2) by (apply Rmult_le_pos; [apply Rmult_le_pos; lra|apply pow2_ge_0]).
  destruct (h <=? m)%Z eqn:E; [|apply Rmult_le_pos; [exact S|apply pow_le; lra]].
  apply Z.leb_le, IZR_le in E.
  assert (T := skew_plus_term W R v W R R v y (IZR p / unit) (IZR m / unit) ltac:(lra) ltac:(lra) HW ltac:(lra) ltac:(lra) Hp Hm).
  assert (Y : y <= IZR m / unit).
  { apply Rmult_le_reg_r with (1 := U). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  specialize (T Y). apply Rmult_le_compat_r with (r := unit ^ 3) in T; [|apply pow_le; lra].
  apply Rle_trans with (2 := T). right. field. lra.
Qed.

Lemma letter_against v W R p m q u e h y : good v W R (p, m, q, u) -> IZR e <= y * unit <= IZR h ->
  against_it v W R y * unit ^ 3 <= (if (u <=? e)%Z then 0 else IZR q * (IZR u - y * unit) ^ 2).
Proof.
  intros (HW & HR & _ & _ & Hq & Hu) Hy. assert (U := unit_pos). unfold against_it.
  destruct (u <=? e)%Z eqn:E.
  - apply Z.leb_le, IZR_le in E. rewrite Rmax_left; [right; ring|].
    assert (Y : IZR u / unit <= y).
    { apply Rmult_le_reg_r with (1 := U). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    lra.
  - assert (T := skew_minus_term W R v W R v y (IZR q / unit) (IZR u / unit) ltac:(lra) ltac:(lra) ltac:(lra) Hq Hu).
    apply Rmult_le_compat_r with (r := unit ^ 3) in T; [|apply pow_le; lra].
    apply Rle_trans with (1 := T). right. field. lra.
Qed.

(** Letter k of a list that begins at s. *)
Fixpoint all_good (v : R) (W R : nat -> R) (s : nat) (bs : list bounds) : Prop := match bs with
  | [] => True
  | b :: rest => good v (W s) (R s) b /\ all_good v W R (S s) rest end.

Lemma between v W R e h y bs : IZR e <= y * unit <= IZR h -> forall s, all_good v W R s bs ->
  at_point (quadratic e h bs) (y * unit)
  <= fsum (seq s (length bs)) (fun k => for_it v (W k) (R k) y - against_it v (W k) (R k) y) * unit ^ 3.
Proof.
  intros Hy. induction bs as [|[[[p m] q] u] rest IH]; intros s H; cbn [quadratic length seq fsum all_good] in *.
  - unfold at_point. lra.
  - destruct H as [G H]. specialize (IH (S s) H). destruct (quadratic e h rest) as [[a b] c]. unfold at_point in *.
    assert (F := letter_for v (W s) (R s) p m q u e h y G Hy). assert (A := letter_against v (W s) (R s) p m q u e h y G Hy).
    rewrite Rmult_plus_distr_r. destruct (h <=? m)%Z, (u <=? e)%Z;
      repeat rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR; nra.
Qed.

Fixpoint pieces (bs : list bounds) (e : Z) (points : list Z) : bool := match points with
  | [] => forallb (fun b => (snd b <=? e)%Z) bs
  | h :: rest => not_negative (quadratic e h bs) e h && pieces bs h rest end.

Lemma past v W R bs e y : forallb (fun b => (snd b <=? e)%Z) bs = true -> IZR e <= y * unit -> forall s, all_good v W R s bs ->
  0 <= fsum (seq s (length bs)) (fun k => for_it v (W k) (R k) y - against_it v (W k) (R k) y).
Proof.
  intros Hb Hy. induction bs as [|[[[p m] q] u] rest IH]; intros s H; cbn [length seq fsum all_good forallb snd] in *; [lra|].
  apply andb_prop in Hb. destruct Hb as [Hu Hb]. destruct H as [G H]. specialize (IH Hb (S s) H).
  destruct G as (HW & HR & _ & _ & _ & HU). apply Z.leb_le, IZR_le in Hu. assert (U := unit_pos).
  assert (Y : IZR u / unit <= y).
  { apply Rmult_le_reg_r with (1 := U). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (E : against_it v (W s) (R s) y = 0) by (unfold against_it; rewrite Rmax_left by lra; ring).
  assert (P : 0 <= for_it v (W s) (R s) y) by (unfold for_it; apply Rmult_le_pos; [apply Rmult_le_pos; lra|apply pow2_ge_0]).
  lra.
Qed.

Lemma pieces_correct v W R s bs : all_good v W R s bs -> forall points e y, pieces bs e points = true -> IZR e <= y * unit ->
  0 <= fsum (seq s (length bs)) (fun k => for_it v (W k) (R k) y - against_it v (W k) (R k) y).
Proof.
  intros G. induction points as [|h rest IH]; intros e y H Hy; cbn [pieces] in H.
  - exact (past v W R bs e y H Hy s G).
  - apply andb_prop in H. destruct H as [N H]. destruct (Rle_lt_dec (y * unit) (IZR h)) as [L|L]; [|apply (IH h); [exact H|lra]].
    assert (B := between v W R e h y bs (conj Hy L) s G). assert (P := not_negative_correct _ e h (y * unit) N (conj Hy L)).
    assert (U : 0 < unit ^ 3) by apply pow_lt, unit_pos. nra.
Qed.
End Criterion.

(** ** The conclusion *)

Definition letter_claims (l : term) (n : nat) (v : term) (D : positive) (k : nat) (c : Z) (b : bounds) : list inequality :=
  let '(p, m, q, u) := b in
  let w := weight_term l n k c in
  let r := size_term l n k in
  [AtMost (Num p D) (Mul w (Sub one r)); AtMost (Num m D) (Add v r); AtMost (Mul w (Add one r)) (Num q D); AtMost (Sub r v) (Num u D)].
Fixpoint letters_claims (l : term) (n : nat) (v : term) (D : positive) (k : nat) (row : list Z) (bs : list bounds) : list inequality :=
  match row, bs with
  | c :: row, b :: bs => letter_claims l n v D k c b ++ letters_claims l n v D (S k) row bs
  | _, _ => [] end.
(** E r^2. *)
Fixpoint square_term (l : term) (n k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (Mul (weight_term l n k c) (Sqr (size_term l n k))) (square_term l n (S k) row) end.

Section Sign.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let W k := INR (choose n k) * bool_weight (value l) n k.
Let R k := Rabs (bool_mean (value l) n k).
Let P (b : pw bool n) := bool_weight (value l) n (plus_count n b).
Let r (b : pw bool n) := bool_mean (value l) n (plus_count n b).

Lemma square_value : forall len k, value (square_term l n k (map (fun k => Z.of_nat (choose n k)) (seq k len)))
  = fsum (seq k len) (fun k => W k * R k ^ 2).
Proof.
  induction len as [|len IH]; intros k; cbn [seq map square_term fsum value].
  - exact value_0.
  - rewrite IH, (value_weight l n Hl), (value_size l n Hl). reflexivity.
Qed.

Lemma in_range k : (k <= n)%nat -> 0 <= W k /\ 0 <= R k <= 1.
Proof.
  intros H. split; [apply Rmult_le_pos; [apply pos_INR|left; apply bool_weight_pos; exact Hl]|].
  split; [apply Rabs_pos|]. apply Rabs_le, (bool_mean_range (value l) n Hl k H).
Qed.

(** v may be below E r^2: the criterion for it is stronger. *)
Lemma letters_good (v : term) w D : value v <= w -> forall bs k, (k + length bs <= S n)%nat ->
  (forall c, In c (letters_claims l n v D k (map (fun k => Z.of_nat (choose n k)) (seq k (length bs))) bs) -> is_met c) ->
  all_good D w W R k bs.
Proof.
  intros Hv. induction bs as [|[[[p m] q] u] bs IH]; intros k Hk H; cbn [all_good length seq map letters_claims] in *; [exact I|].
  split.
  - assert (H1 := H _ ltac:(apply in_or_app; left; left; reflexivity)).
    assert (H2 := H _ ltac:(apply in_or_app; left; right; left; reflexivity)).
    assert (H3 := H _ ltac:(apply in_or_app; left; do 2 right; left; reflexivity)).
    assert (H4 := H _ ltac:(apply in_or_app; left; do 3 right; left; reflexivity)).
    cbn [is_met value] in H1, H2, H3, H4. rewrite (value_weight l n Hl) in H1, H3. rewrite (value_size l n Hl) in H1, H2, H3, H4. numbers.
    assert (B := in_range k ltac:(lia)). unfold good. fold (W k) in H1, H3. fold (R k) in H1, H2, H3, H4. lra.
  - apply IH; [lia|]. intros c Hc. apply H, in_or_app. right. exact Hc.
Qed.

Lemma square_moment : value (square_term l n 0 (pascal n)) = moment (pwlist LBool n) P r 2.
Proof.
  rewrite pascal_row, square_value. unfold moment, P, r. rewrite (bool_count_law (value l) n (fun k => bool_mean (value l) n k ^ 2)).
  apply fsum_ext. intros k _. unfold W, R. rewrite <- (Rsqr_pow2 (Rabs _)), <- Rsqr_abs, Rsqr_pow2. reflexivity.
Qed.

Theorem skew_exact (v : term) prec D bs points : length bs = S n -> 0 < value v ->
  all_decided prec (AtMost v (square_term l n 0 (pascal n)) :: letters_claims l n v D 0 (pascal n) bs) = true ->
  pieces bs 0 points = true -> SDPI LBool (pwlist LBool n) (bool_target (value l) n) (moment (pwlist LBool n) P r 2).
Proof.
  intros Len Hv H Hp. assert (A := all_met prec _ H).
  assert (V1 := A _ ltac:(left; reflexivity)). cbn [is_met] in V1. rewrite square_moment in V1.
  set (w := moment (pwlist LBool n) P r 2) in *.
  assert (G : all_good D w W R 0 bs).
  { apply (letters_good v w D V1 bs 0); [lia|]. intros c Hc. apply A. right. rewrite pascal_row, <- Len. exact Hc. }
  apply (SDPI_ext LBool _ (binary_joint P r)); [intros a b _ _; symmetry; apply (bool_target_law (value l) n Hl)|].
  apply SDPI_skew.
  - apply words_law, Hl.
  - intros t. unfold mgf. rewrite fsum_opposite. apply fsum_ext. intros b _. unfold P, r.
    assert (L := plus_count_le n b). rewrite opposite_count, weight_opposite, mean_opposite by exact L.
    f_equal. f_equal. ring.
  - intros b _. apply Rabs_le, (bool_mean_range (value l) n Hl), plus_count_le.
  - fold w. lra.
  - fold w. intros y Hy.
    assert (C := pieces_correct D w W R 0 bs G points 0 y Hp ltac:(apply Rmult_le_pos; [exact Hy|left; apply unit_pos])).
    rewrite fsum_minus, Len in C. unfold for_it, against_it in C.
    assert (S1 := bool_count_law (value l) n (fun k => (1 + R k) * Rmax 0 (R k - w - y) ^ 2)).
    assert (S2 := bool_count_law (value l) n (fun k => (1 - R k) * Rmax 0 (w + R k - y) ^ 2)).
    rewrite (fsum_ext _ _ (fun b => P b * ((1 + R (plus_count n b)) * Rmax 0 (R (plus_count n b) - w - y) ^ 2)))
      by (intros b _; unfold R, r; ring).
    rewrite (fsum_ext _ (fun b => P b * (1 - Rabs (r b)) * _) (fun b => P b * ((1 - R (plus_count n b)) * Rmax 0 (w + R (plus_count n b) - y) ^ 2)))
      by (intros b _; unfold R, r; ring).
    unfold P. rewrite S1, S2.
    rewrite (fsum_ext _ _ (fun k => W k * (1 + R k) * Rmax 0 (R k - w - y) ^ 2)) by (intros k _; unfold W; ring).
    rewrite (fsum_ext _ (fun k => INR (choose n k) * _ * _) (fun k => W k * (1 - R k) * Rmax 0 (w + R k - y) ^ 2))
      by (intros k _; unfold W; ring).
    lra.
Qed.

Theorem skew_computed (v tau : term) prec D bs points : length bs = S n -> 0 < value v ->
  all_decided prec (AtMost v (square_term l n 0 (pascal n)) :: AtMost (square_term l n 0 (pascal n)) tau
    :: letters_claims l n v D 0 (pascal n) bs) = true ->
  pieces bs 0 points = true -> SDPI LBool (pwlist LBool n) (bool_target (value l) n) (value tau).
Proof.
  intros Len Hv H Hp. assert (V := all_met prec _ H _ ltac:(right; left; reflexivity)). cbn [is_met] in V. rewrite square_moment in V.
  cbn [all_decided forallb] in H. apply andb_prop in H. destruct H as [H1 H]. apply andb_prop in H. destruct H as [_ H].
  assert (HS := skew_exact v prec D bs points Len Hv (andb_true_intro (conj H1 H)) Hp).
  intros M LM k Hk. apply Rle_trans with (1 := HS M LM k Hk). apply Rmult_le_compat_r; [|exact V].
  apply MI_nonneg, lawBM_joint; [apply bool_joint, Hl|exact Hk].
Qed.
End Sign.

(** ** What the samples carry about a fresh one *)

Fixpoint carried_term (l : term) (n k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (Mul (weight_term l n k c) (Dber_term (Mul l (size_term l n k)))) (carried_term l n (S k) row) end.

Lemma Dber_size x : Dber (Rabs x) = Dber x.
Proof. destruct (Rle_dec 0 x); [rewrite Rabs_right by lra; reflexivity|rewrite Rabs_left by lra; apply Dber_opp]. Qed.

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

Theorem bool_carried_computed (l : term) (n : nat) (most : term) prec : 0 < value l < 1 ->
  all_decided prec [AtMost (carried_term l n 0 (pascal n)) most] = true ->
  MI LBool (pwlist LBool n) (bool_fresh (value l) n) <= value most.
Proof.
  intros Hl H. assert (A := all_met prec _ H _ ltac:(left; reflexivity)). cbn [is_met] in A. apply Rle_trans with (2 := A). right.
  rewrite (bool_carried (value l) n Hl), pascal_row.
  assert (G : forall len k, value (carried_term l n k (map (fun k => Z.of_nat (choose n k)) (seq k len)))
    = fsum (seq k len) (fun k => INR (choose n k) * bool_weight (value l) n k * Dber (value l * bool_mean (value l) n k))).
  { induction len as [|len IH]; intros k; cbn [seq map carried_term fsum value]; [exact value_0|].
    rewrite IH, (value_weight l n Hl), value_Dber. cbn [value]. rewrite (value_size l n Hl). f_equal. f_equal.
    rewrite <- (Dber_size (value l * bool_mean (value l) n k)), Rabs_mult, (Rabs_right (value l)) by lra. reflexivity. }
  symmetry. apply G.
Qed.

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
