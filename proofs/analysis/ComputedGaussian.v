(** The normal distribution function by PHI-SERIES, and the learner of NoisyMean.v, decided by one computation with intervals. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Certificates Normal PoissonTail NoisyMean Computed ComputedTails ComputedLooks.
Import ListNotations.
Open Scope R_scope.

Lemma enclosed_root prec i x : contains (I.convert i) (Xreal x) -> contains (I.convert (I.sqrt prec i)) (Xreal (sqrt x)).
Proof. intros H. exact (I.sqrt_correct prec _ _ H). Qed.
Lemma not_known x : contains (I.convert I.nai) (Xreal x).
Proof. rewrite I.nai_correct. exact Logic.I. Qed.
Lemma known_positive i x : contains (I.convert i) (Xreal x) -> I.sign_strict i = Xgt -> 0 < x.
Proof. intros H E. assert (S := I.sign_strict_correct i). rewrite E in S. exact (proj2 (S _ H)). Qed.

(** ** Phi *)

(** A number from 0 to 1. *)
Definition share : I.type := I.join (I.fromZ (F.PtoP 30) 0) (I.fromZ (F.PtoP 30) 1).

Lemma share_correct x : 0 <= x <= 1 -> contains (I.convert share) (Xreal x).
Proof.
  intros H. apply (contains_connected (I.convert share) 0 1); [| |exact H]; unfold share; apply I.join_correct; [left|right];
    apply I.fromZ_correct.
Qed.

Section Phi.
Variable prec : F.precision.

(** The last summand and the sum of the series, some terms further than k. *)
Fixpoint phi_terms (steps : nat) (k : Z) (square last sum : I.type) : I.type * I.type := match steps with
  | O => (last, sum)
  | S steps => let next := I.div prec (I.mul prec last square) (I.fromZ prec (2 * k + 3)) in
      phi_terms steps (k + 1) square next (I.add prec sum next) end.
Definition phi_positive (steps : nat) (x : I.type) : I.type :=
  let square := I.mul prec x x in
  let (last, sum) := phi_terms steps 0 square x x in
  let gap := I.sub prec (I.fromZ prec (2 * Z.of_nat steps + 3)) square in
  let density := I.div prec (I.exp prec (I.sub prec (I.fromZ prec 0) (I.div prec square (I.fromZ prec 2))))
    (I.sqrt prec (I.mul prec (I.fromZ prec 2) (I.pi prec))) in
  match I.sign_strict gap with
  | Xgt => I.add prec (I.div prec (I.fromZ prec 1) (I.fromZ prec 2))
      (I.mul prec density (I.add prec sum (I.mul prec (I.mul prec last (I.div prec square gap)) share)))
  | _ => I.nai end.
Definition phi_enclosure (steps : nat) (x : I.type) : I.type := match I.sign_large x with
  | Xgt | Xeq => phi_positive steps x
  | Xlt => I.sub prec (I.fromZ prec 1) (phi_positive steps (I.sub prec (I.fromZ prec 0) x))
  | Xund => I.nai end.

Lemma phi_terms_correct square last sum x : forall steps k, contains (I.convert square) (Xreal (x ^ 2)) ->
  contains (I.convert last) (Xreal (x ^ (2 * k + 1) / odd_product k)) ->
  contains (I.convert sum) (Xreal (sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) k)) ->
  let (l, s) := phi_terms steps (Z.of_nat k) square last sum in
  contains (I.convert l) (Xreal (x ^ (2 * (k + steps) + 1) / odd_product (k + steps))) /\
  contains (I.convert s) (Xreal (sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) (k + steps))).
Proof.
  intros steps. revert last sum. induction steps as [|steps IH]; intros last sum k Hq Hl Hs; cbn [phi_terms].
  - rewrite Nat.add_0_r. split; assumption.
  - assert (E : x ^ (2 * k + 1) / odd_product k * x ^ 2 / IZR (2 * Z.of_nat k + 3) = x ^ (2 * S k + 1) / odd_product (S k)).
    { assert (P := odd_product_pos k). cbn [odd_product]. replace (2 * S k + 1)%nat with (2 * k + 1 + 2)%nat by lia.
      rewrite (pow_add x (2 * k + 1) 2).
      replace (IZR (2 * Z.of_nat k + 3)) with (INR (2 * k + 3)) by (rewrite INR_IZR_INZ; f_equal; lia).
      assert (N : 0 < INR (2 * k + 3)) by (apply lt_0_INR; lia). field. split; lra. }
    assert (N : contains (I.convert (I.div prec (I.mul prec last square) (I.fromZ prec (2 * Z.of_nat k + 3))))
      (Xreal (x ^ (2 * S k + 1) / odd_product (S k)))).
    { rewrite <- E. apply quotient; [apply enclosed_product; assumption|apply I.fromZ_correct]. }
    replace (k + S steps)%nat with (S k + steps)%nat by lia. replace (Z.of_nat k + 1)%Z with (Z.of_nat (S k)) by lia.
    apply IH; [exact Hq|exact N|]. cbn [sum_f_R0]. apply enclosed_sum; assumption.
Qed.

Variable Phi : R -> R.
Hypothesis HP : normal_cdf Phi.

Lemma phi_positive_correct steps i x : contains (I.convert i) (Xreal x) -> 0 <= x ->
  contains (I.convert (phi_positive steps i)) (Xreal (Phi x)).
Proof.
  intros Hi Hx. unfold phi_positive. set (square := I.mul prec i i).
  assert (Hq : contains (I.convert square) (Xreal (x ^ 2))) by (replace (x ^ 2) with (x * x) by ring; apply enclosed_product; exact Hi).
  assert (T := phi_terms_correct square i i x steps 0 Hq).
  destruct (phi_terms steps 0 square i i) as [last sum] eqn:Et. cbn [Z.of_nat] in T. rewrite Et in T.
  destruct T as [Hl Hs]; [cbn; replace (x * 1 / 1) with x by field; exact Hi|cbn; replace (x * 1 / 1) with x by field; exact Hi|].
  cbn [Nat.add] in Hl, Hs.
  set (gap := I.sub prec (I.fromZ prec (2 * Z.of_nat steps + 3)) square).
  assert (Hg : contains (I.convert gap) (Xreal (INR (2 * steps + 3) - x ^ 2))).
  { replace (INR (2 * steps + 3)) with (IZR (2 * Z.of_nat steps + 3)) by (rewrite INR_IZR_INZ; f_equal; lia).
    apply enclosed_difference; [apply I.fromZ_correct|exact Hq]. }
  destruct (I.sign_strict gap) eqn:Es; try apply not_known. assert (G := known_positive _ _ Hg Es).
  destruct (proj2 PHI_SERIES Phi HP) as (_ & _ & _ & D). destruct (D steps x Hx) as [D1 D2]. specialize (D2 ltac:(lra)). cbv zeta in D1, D2.
  set (terms := sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) steps) in *.
  set (top := x ^ (2 * steps + 1) / odd_product steps) in *. set (n := INR (2 * steps + 3)) in *.
  set (density := exp (- (x ^ 2 / 2)) / sqrt (2 * PI)) in *.
  assert (P1 : 0 < density) by (apply Rdiv_lt_0_compat; [apply exp_pos|apply sqrt_2pi_pos]).
  assert (P2 : 0 <= top * (x ^ 2 / (n - x ^ 2))).
  { apply Rmult_le_pos; [apply Rmult_le_pos; [apply pow_le; exact Hx|left; apply Rinv_0_lt_compat, odd_product_pos]|].
    apply Rmult_le_pos; [apply pow2_ge_0|left; apply Rinv_0_lt_compat; exact G]. }
  set (rest := top * (x ^ 2 / (n - x ^ 2))) in *.
  assert (Q : exists t, 0 <= t <= 1 /\ Phi x = 1 / 2 + density * (terms + rest * t)).
  { destruct (Req_dec rest 0) as [Z|Z]; [exists 0; rewrite Z in *; split; [lra|nra]|].
    assert (P3 : 0 < density * rest) by (apply Rmult_lt_0_compat; lra).
    assert (E : (Phi x - / 2 - density * terms) / (density * rest) * (density * rest) = Phi x - / 2 - density * terms) by (field; lra).
    exists ((Phi x - / 2 - density * terms) / (density * rest)). split; [|rewrite Rmult_plus_distr_l, <- Rmult_assoc,
      (Rmult_comm (density * rest)), E; lra].
    split; apply Rmult_le_reg_r with (1 := P3); rewrite E; lra. }
  destruct Q as (t & Ht & ->).
  apply enclosed_sum; [apply quotient; apply I.fromZ_correct|]. apply enclosed_product.
  - apply quotient.
    + apply enclosed_exp. replace (- (x ^ 2 / 2)) with (0 - x ^ 2 / 2) by ring.
      apply enclosed_difference; [apply I.fromZ_correct|apply quotient; [exact Hq|apply I.fromZ_correct]].
    + apply enclosed_root, enclosed_product; [apply I.fromZ_correct|apply I.pi_correct].
  - apply enclosed_sum; [exact Hs|]. apply enclosed_product; [|apply share_correct, Ht].
    apply enclosed_product; [exact Hl|apply quotient; [exact Hq|exact Hg]].
Qed.

Theorem phi_correct steps i x : contains (I.convert i) (Xreal x) -> contains (I.convert (phi_enclosure steps i)) (Xreal (Phi x)).
Proof.
  intros H. unfold phi_enclosure. assert (S := I.sign_large_correct i). destruct (I.sign_large i); try apply not_known.
  - specialize (S _ H). injection S as ->. apply phi_positive_correct; [exact H|lra].
  - destruct (S _ H) as [_ L]. cbn [proj_val] in L. replace (Phi x) with (1 - Phi (0 - x)).
    + apply enclosed_difference; [apply I.fromZ_correct|]. apply phi_positive_correct; [|lra].
      apply enclosed_difference; [apply I.fromZ_correct|exact H].
    + destruct (proj2 PHI_SERIES Phi HP) as (_ & _ & M & _). replace (0 - x) with (- x) by ring. rewrite M. ring.
  - destruct (S _ H) as [_ L]. apply phi_positive_correct; [exact H|exact L].
Qed.
End Phi.

(** A number is at most Phi of another. *)
Definition phi_reaches (bits : positive) (steps : nat) (p x : term) : bool :=
  let prec := F.PtoP bits in below prec (enclosure prec p) (phi_enclosure prec steps (enclosure prec x)).

Theorem phi_reached Phi bits steps p x : normal_cdf Phi -> phi_reaches bits steps p x = true -> value p <= Phi (value x).
Proof.
  intros HP H. apply (below_correct _ _ _ _ _ (enclosure_correct _ p) (phi_correct _ Phi HP steps _ _ (enclosure_correct _ x)) H).
Qed.

Theorem phi_reached_below Phi bits steps p x : normal_cdf Phi -> phi_reaches bits steps p (Sub zero x) = true -> value p <= Phi (- value x).
Proof.
  intros HP H. replace (- value x) with (value (Sub zero x)); [exact (phi_reached Phi bits steps p _ HP H)|cbn [value]; numbers; ring].
Qed.

(** 1/sqrt d. *)
Definition inverse_root_term (d : positive) : term := Exp (Div (Ln (Num (Zpos d) 1)) (Num (-2) 1)).

Lemma value_inverse_root d : value (inverse_root_term d) = / sqrt (IZR (Zpos d)).
Proof.
  assert (D : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity). unfold inverse_root_term. cbn [value]. rewrite Rdiv_1_r.
  replace (ln (IZR (Zpos d)) / (-2 / 1)) with (- (/ 2 * ln (IZR (Zpos d)))) by field.
  rewrite exp_Ropp. f_equal. rewrite <- (Rpower_sqrt (IZR _)) by exact D. reflexivity.
Qed.

(** ** How rarely the released vector is short *)

(** What the weights from that of k, w, sum up to at most. *)
Fixpoint weights_from (w h : R) (k : Z) (steps : nat) : R := match steps with
  | O => w / (1 - h / IZR (k + 1))
  | S steps => w + weights_from (w * h / IZR (k + 1)) h (k + 1) steps end.

Lemma weights_enough h steps : 0 <= h -> forall k w, poisson h k <= w -> h < INR k + INR steps + 1 ->
  1 - poisson_below h k <= weights_from w h (Z.of_nat k) steps.
Proof.
  intros Hh. induction steps as [|steps IH]; intros k w Hw Hn; cbn [weights_from].
  - assert (B := poisson_rest h k). replace (IZR (Z.of_nat k + 1)) with (INR (S k)) by (rewrite INR_IZR_INZ; f_equal; lia).
    rewrite S_INR in *. cbn [INR] in Hn. specialize (B ltac:(lra)). assert (K := pos_INR k).
    assert (D : 0 < 1 - h / (INR k + 1)).
    { assert (h / (INR k + 1) < 1); [|lra]. apply Rmult_lt_reg_r with (INR k + 1); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
    assert (poisson h k / (1 - h / (INR k + 1)) <= w / (1 - h / (INR k + 1))); [|lra].
    unfold Rdiv at 1 3. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, D|exact Hw].
  - assert (K := pos_INR k). replace (Z.of_nat k + 1)%Z with (Z.of_nat (S k)) by lia.
    assert (N : poisson h (S k) <= w * h / IZR (Z.of_nat (S k))).
    { rewrite poisson_next, <- INR_IZR_INZ. replace (w * h / INR (S k)) with (h / INR (S k) * w) by (unfold Rdiv; ring).
      apply Rmult_le_compat_l; [|exact Hw]. apply Rmult_le_pos; [exact Hh|]. left. apply Rinv_0_lt_compat, lt_0_INR. lia. }
    specialize (IH (S k) _ N). rewrite !S_INR in *. specialize (IH ltac:(lra)). cbn [poisson_below] in IH. lra.
Qed.

(** An upper bound of the first weight, for many coordinates by Stirling's formula; and the weight itself. *)
Definition stirling_term (h : term) (m : Z) : term :=
  let n := Num m 1 in Exp (Sub (Sub (Sub (Add (Mul n (Ln (Div h n))) n) h) (Num 11 12)) (Div (Ln n) two)).

Section Weights.
Variable prec : F.precision.
Fixpoint first_weight (h w : I.type) (k : Z) (steps : nat) : I.type := match steps with
  | O => w
  | S steps => first_weight h (I.div prec (I.mul prec w h) (I.fromZ prec (k + 1))) (k + 1) steps end.
Fixpoint weights (h w : I.type) (k : Z) (steps : nat) : I.type := match steps with
  | O => I.div prec w (I.sub prec (I.fromZ prec 1) (I.div prec h (I.fromZ prec (k + 1))))
  | S steps => I.add prec w (weights h (I.div prec (I.mul prec w h) (I.fromZ prec (k + 1))) (k + 1) steps) end.

Lemma first_weight_correct i h steps : contains (I.convert i) (Xreal h) -> forall w k, contains (I.convert w) (Xreal (poisson h k)) ->
  contains (I.convert (first_weight i w (Z.of_nat k) steps)) (Xreal (poisson h (k + steps))).
Proof.
  intros Hi. induction steps as [|steps IH]; intros w k Hw; cbn [first_weight]; [rewrite Nat.add_0_r; exact Hw|].
  replace (k + S steps)%nat with (S k + steps)%nat by lia. replace (Z.of_nat k + 1)%Z with (Z.of_nat (S k)) by lia. apply IH.
  rewrite poisson_next, INR_IZR_INZ. replace (h / IZR (Z.of_nat (S k)) * poisson h k) with (poisson h k * h / IZR (Z.of_nat (S k)))
    by (unfold Rdiv; ring).
  apply quotient; [apply enclosed_product; assumption|apply I.fromZ_correct].
Qed.

Lemma weights_correct i h steps : contains (I.convert i) (Xreal h) -> forall j w k, contains (I.convert j) (Xreal w) ->
  contains (I.convert (weights i j k steps)) (Xreal (weights_from w h k steps)).
Proof.
  intros Hi. induction steps as [|steps IH]; intros j w k Hj; cbn [weights weights_from].
  - apply quotient; [exact Hj|]. apply enclosed_difference; [apply I.fromZ_correct|]. apply quotient; [exact Hi|apply I.fromZ_correct].
  - apply enclosed_sum; [exact Hj|]. apply IH. apply quotient; [apply enclosed_product; assumption|apply I.fromZ_correct].
Qed.
End Weights.

(** ** The learner *)

Section Learner.
Variables (bits : positive) (L n v c : term) (m : N) (exact : bool).
Let prec := F.PtoP bits.
(** kappa^2. *)
Definition correlation_term : term := Div (Sqr L) (Add (Add L (Div (Sub one L) n)) v).
Definition kappa : I.type := I.sqrt prec (enclosure prec correlation_term).
Definition spread : I.type := I.sqrt prec (enclosure prec (Sub one correlation_term)).

Definition half_square (t : term) : term := Div (Sqr t) two.
(** From enclosures of kappa and of the root of 1 - kappa^2. *)
Definition miss_at_length (ik ir : I.type) (terms : nat) (t : term) : I.type :=
  phi_enclosure prec terms (I.div prec (I.sub prec (enclosure prec c) (I.mul prec ik (enclosure prec t))) ir).
(** How rarely 2m coordinates are as short. *)
Definition rarity_of_pairs (m : positive) (t : term) (steps : nat) : I.type :=
  let h := enclosure prec (half_square t) in
  weights prec h (if exact then first_weight prec h (enclosure prec (Exp (Sub zero (half_square t)))) 0 (Pos.to_nat m)
    else enclosure prec (stirling_term (half_square t) (Zpos m))) (Zpos m) steps.
(** The same of one coordinate. *)
Definition rarity_of_one (terms : nat) (t : term) : I.type :=
  I.sub prec (I.mul prec (I.fromZ prec 2) (phi_enclosure prec terms (enclosure prec t))) (I.fromZ prec 1).
Definition rarity (terms : nat) (t : term) (steps : nat) : I.type := match m with
  | N0 => rarity_of_one terms t
  | Npos m => rarity_of_pairs m t steps end.
(** Lengths, each with the weights that are added up. *)
Fixpoint misses_by_lengths (ik ir : I.type) (terms : nat) (p : I.type) (ts : list (term * nat)) : I.type := match ts with
  | [] => p
  | (t, steps) :: rest => let q := miss_at_length ik ir terms t in
      I.add prec (I.mul prec (I.sub prec p q) (rarity terms t steps)) (misses_by_lengths ik ir terms q rest) end.
Definition length_claims (a t : term) (steps : nat) : list inequality := match m with
  | N0 => [AtMost a t]
  | Npos m => [AtMost a t; Below zero t; Below (half_square t) (Num (Zpos m + Z.of_nat steps + 1) 1)] end.
Fixpoint lengths_claims (a : term) (ts : list (term * nat)) : list inequality := match ts with
  | [] => []
  | (t, steps) :: rest => length_claims a t steps ++ lengths_claims t rest end.

Variable Phi : R -> R.
Hypothesis HP : normal_cdf Phi.
Hypothesis HL : 0 < value L < 1.
Hypothesis Hn : 0 < value n.
Hypothesis Hv : 0 < value v.
Let k := released_correlation (value n) (value L) (value v).
Let psi := miss_at Phi (value c) k.

Lemma length_squared : 0 < value L + (1 - value L) / value n + value v.
Proof. assert (0 <= (1 - value L) / value n) by (apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat, Hn]). lra. Qed.

Lemma value_correlation : value correlation_term = k ^ 2.
Proof.
  assert (A := length_squared). unfold k, released_correlation, correlation_term. cbn [value]. numbers.
  unfold Rdiv. rewrite Rpow_mult_distr, pow_inv, <- (Rsqr_pow2 (sqrt _)), Rsqr_sqrt; [reflexivity|left; exact A].
Qed.

Lemma correlation_pos : 0 < k.
Proof. apply Rdiv_lt_0_compat; [lra|apply sqrt_lt_R0, length_squared]. Qed.

Lemma kappa_correct : contains (I.convert kappa) (Xreal k).
Proof.
  unfold kappa. replace k with (sqrt (value correlation_term)).
  - apply enclosed_root, enclosure_correct.
  - rewrite value_correlation. apply sqrt_pow2. left. exact correlation_pos.
Qed.

Lemma spread_correct : contains (I.convert spread) (Xreal (sqrt (1 - k ^ 2))).
Proof. rewrite <- value_correlation, <- value_1. apply enclosed_root. exact (enclosure_correct prec (Sub one correlation_term)). Qed.

Lemma root_of_half_square t : 0 <= value t -> sqrt (2 * value (half_square t)) = value t.
Proof.
  intros H. unfold half_square. cbn [value]. numbers. replace (2 * (value t ^ 2 / 2)) with (value t ^ 2) by field. apply sqrt_pow2, H.
Qed.

Lemma miss_at_length_correct terms t : contains (I.convert (miss_at_length kappa spread terms t)) (Xreal (psi (value t))).
Proof.
  unfold psi, miss_at. apply phi_correct; [exact HP|]. apply quotient; [|exact spread_correct].
  apply enclosed_difference; [apply enclosure_correct|]. apply enclosed_product; [exact kappa_correct|apply enclosure_correct].
Qed.

(** For a law of numbers that stand for lengths. *)
Section Law.
Variables (stands : R -> R) (missed law : R -> R) (terms : nat).
Hypothesis stands_increases : forall x y, 0 <= x <= y -> stands x <= stands y.
Hypothesis missed_there : forall x, 0 <= x -> missed (stands x) = psi x.
Hypothesis rare : forall a t steps, 0 <= value a -> (forall x, In x (length_claims a t steps) -> is_met x) ->
  value a <= value t /\ exists q, law (stands (value t)) <= q /\ contains (I.convert (rarity terms t steps)) (Xreal q).

Lemma lengths_correct ts : forall a p r, 0 <= value a -> contains (I.convert p) (Xreal r) ->
  (forall x, In x (lengths_claims a ts) -> is_met x) ->
  exists hs, rare_from law (stands (value a)) hs /\
    contains (I.convert (misses_by_lengths kappa spread terms p ts)) (Xreal (by_levels missed r hs)).
Proof.
  induction ts as [|[t steps] rest IH]; intros a p r Ha Hp H; [exists []; split; [exact Logic.I|exact Hp]|].
  cbn [lengths_claims] in H. destruct (rare a t steps Ha (fun x I => H x (in_or_app _ _ _ (or_introl I)))) as (Ht & q & Hq & Cq).
  assert (Ct := miss_at_length_correct terms t). rewrite <- missed_there in Ct by lra.
  destruct (IH t _ _ ltac:(lra) Ct (fun x I => H x (in_or_app _ _ _ (or_intror I)))) as (hs & Hr & Hc).
  exists ((stands (value t), q) :: hs). split.
  - cbn [rare_from]. split; [apply stands_increases; lra|split; assumption].
  - cbn [misses_by_lengths by_levels]. apply enclosed_sum; [|exact Hc].
    apply enclosed_product; [apply enclosed_difference; assumption|exact Cq].
Qed.
End Law.

Lemma first_weight_enough pairs t : 0 < value t -> exists w, poisson (value (half_square t)) (Pos.to_nat pairs) <= w /\
  contains (I.convert (if exact then first_weight prec (enclosure prec (half_square t)) (enclosure prec (Exp (Sub zero (half_square t)))) 0
    (Pos.to_nat pairs) else enclosure prec (stirling_term (half_square t) (Zpos pairs)))) (Xreal w).
Proof.
  intros Ht. set (h := value (half_square t)). destruct exact.
  - exists (poisson h (Pos.to_nat pairs)). split; [lra|]. change 0%Z with (Z.of_nat 0).
    rewrite <- (Nat.add_0_l (Pos.to_nat pairs)) at 2. apply first_weight_correct; [apply enclosure_correct|].
    replace (poisson h 0) with (value (Exp (Sub zero (half_square t)))); [apply enclosure_correct|].
    cbn [value]. numbers. fold h. unfold poisson. cbn [pow fact INR]. replace (0 - h) with (- h) by ring. field.
  - exists (value (stirling_term (half_square t) (Zpos pairs))). split; [|apply enclosure_correct].
    assert (Hh : 0 < h) by (unfold h, half_square; cbn [value]; numbers; nra).
    assert (S := proj1 CHI_SERIES h (Pos.to_nat pairs) ltac:(lia) Hh). rewrite INR_IZR_INZ, positive_nat_Z in S.
    unfold stirling_term. cbn [value]. fold h. numbers. rewrite !Rdiv_1_r. exact S.
Qed.

Lemma pairs_rare pairs a t steps : m = Npos pairs -> 0 <= value a -> (forall x, In x (length_claims a t steps) -> is_met x) ->
  value a <= value t /\ exists q, pairs_below (Pos.to_nat pairs - 1) (value t ^ 2 / 2) <= q /\
    forall terms, contains (I.convert (rarity terms t steps)) (Xreal q).
Proof.
  intros Em Ha H. unfold length_claims in H. unfold rarity. rewrite Em in *.
  assert (H1 := H _ ltac:(left; reflexivity)). assert (H2 := H _ ltac:(right; left; reflexivity)).
  assert (H3 := H _ ltac:(do 2 right; left; reflexivity)). cbn [is_met value] in H1, H2, H3. numbers. rewrite Rdiv_1_r in H3.
  rewrite !plus_IZR, <- INR_IZR_INZ, <- positive_nat_Z, <- INR_IZR_INZ in H3. split; [exact H1|].
  destruct (first_weight_enough pairs t H2) as (w & Hw & Cw).
  assert (E : value (half_square t) = value t ^ 2 / 2) by (unfold half_square; cbn [value]; numbers; reflexivity).
  assert (B := weights_enough (value (half_square t)) steps ltac:(rewrite E; nra) _ w Hw H3). rewrite positive_nat_Z in B.
  exists (weights_from w (value (half_square t)) (Zpos pairs) steps). split.
  - rewrite <- E. unfold pairs_below. replace (S (Pos.to_nat pairs - 1)) with (Pos.to_nat pairs) by lia. exact B.
  - intros _. apply weights_correct; [apply enclosure_correct|exact Cw].
Qed.

Lemma one_rare terms a t steps : m = N0 -> (forall x, In x (length_claims a t steps) -> is_met x) ->
  value a <= value t /\ exists q, one_below Phi (value t) <= q /\ contains (I.convert (rarity terms t steps)) (Xreal q).
Proof.
  intros Em H. unfold length_claims in H. unfold rarity. rewrite Em in *.
  split; [exact (H _ (or_introl eq_refl))|]. exists (one_below Phi (value t)). split; [lra|].
  apply enclosed_difference; [|apply I.fromZ_correct].
  apply enclosed_product; [apply I.fromZ_correct|apply phi_correct; [exact HP|apply enclosure_correct]].
Qed.

Theorem misses_computed terms ts miss b : value correlation_term < 1 -> (forall x, In x (lengths_claims zero ts) -> is_met x) ->
  below prec (misses_by_lengths kappa spread terms (I.fromZ prec 1) ts) (enclosure prec miss) = true -> 0 <= b ->
  misses_up_to Phi (N.to_nat m) (value n) (value L) (value v) (value c) b <= value miss.
Proof.
  intros Hc H HB Hb. rewrite value_correlation in Hc. assert (CP := correlation_pos).
  assert (Z : 0 <= value zero) by (rewrite value_0; lra). assert (One := I.fromZ_correct prec 1).
  unfold misses_up_to. fold k. assert (M : m = N0 \/ exists pairs, m = Npos pairs) by (destruct m; [left|right; eexists]; reflexivity).
  destruct M as [Em|[pairs Em]].
  - destruct (lengths_correct (fun x => x) psi (one_below Phi) terms ltac:(intros; lra) ltac:(trivial)
      (fun a t steps _ => one_rare terms a t steps Em) ts zero _ 1 Z One H) as (ws & Hr & Cw).
    rewrite Em. apply Rle_trans with (2 := below_correct _ _ _ _ _ Cw (enclosure_correct _ miss) HB).
    apply (misses_levels_of_one Phi (value c) k HP); [nra| |exact Hb]. rewrite value_0 in Hr. exact Hr.
  - assert (Same : forall x, 0 <= x -> psi (sqrt (2 * (x ^ 2 / 2))) = psi x).
    { intros x I. replace (2 * (x ^ 2 / 2)) with (x ^ 2) by field. rewrite sqrt_pow2 by exact I. reflexivity. }
    assert (Rare : forall a t steps, 0 <= value a -> (forall x, In x (length_claims a t steps) -> is_met x) -> value a <= value t /\
      exists q, pairs_below (Pos.to_nat pairs - 1) (value t ^ 2 / 2) <= q /\ contains (I.convert (rarity terms t steps)) (Xreal q)).
    { intros a t steps Ha I. destruct (pairs_rare pairs a t steps Em Ha I) as (A & q & Q & C).
      split; [exact A|]. exists q. split; [exact Q|exact (C terms)]. }
    destruct (lengths_correct (fun x => x ^ 2 / 2) (fun h => psi (sqrt (2 * h))) (pairs_below (Pos.to_nat pairs - 1)) terms
      ltac:(intros x y I; nra) Same Rare ts zero _ 1 Z One H) as (hs & Hr & Ch).
    rewrite Em. cbn [N.to_nat]. destruct (Pos2Nat.is_succ pairs) as [l El]. rewrite El in *.
    apply Rle_trans with (2 := below_correct _ _ _ _ _ Ch (enclosure_correct _ miss) HB).
    replace (S l - 1)%nat with l in * by lia.
    apply (misses_levels Phi (value c) k HP); [nra| |exact Hb]. rewrite value_0 in Hr. replace (0 ^ 2 / 2) with 0 in Hr by field. exact Hr.
Qed.
End Learner.

Definition noisy_mean_found bits d L n v c m exact terms ts (miss alarm most : term) : bool :=
  let prec := F.PtoP bits in
  all_decided bits ([Below zero L; Below L one; Below zero n; Below zero v; Below zero d; Below (correlation_term L n v) one;
    AtMost (Mul (Div d two) (Ln (Add one (Div (Sub one L) (Mul n v))))) (Mul most (Ln two))] ++ lengths_claims m zero ts)
  && (let ik := kappa bits L n v in let ir := spread bits L n v in
      below prec (misses_by_lengths bits c m exact ik ir terms (I.fromZ prec 1) ts) (enclosure prec miss))
  && phi_reaches bits terms (Sub one alarm) c.

Theorem noisy_mean_computed Phi bits d L n v c m exact terms ts miss alarm most rd rL rn rv rc misses alarms mem :
  value d = rd -> value L = rL -> value n = rn -> value v = rv -> value c = rc -> normal_cdf Phi ->
  misses_of_noisy_mean Phi (N.to_nat m) rn rL rv rc misses -> alarms_of_noisy_mean Phi rc alarms ->
  kept_by_noisy_mean rd rn rL rv mem -> noisy_mean_found bits d L n v c m exact terms ts miss alarm most = true ->
  misses <= value miss /\ alarms <= value alarm /\ mem / ln 2 <= value most.
Proof.
  intros <- <- <- <- <- HP HM HA HK H. unfold noisy_mean_found in H. apply andb_prop in H. destruct H as [H HF].
  apply andb_prop in H. destruct H as [HD HB].
  assert (A := all_met bits _ HD). assert (B : forall x, In x (lengths_claims m zero ts) -> is_met x).
  { intros x I. apply A. apply in_or_app. right. exact I. }
  assert (A1 := A _ ltac:(left; reflexivity)). assert (A2 := A _ ltac:(right; left; reflexivity)).
  assert (A3 := A _ ltac:(do 2 right; left; reflexivity)). assert (A4 := A _ ltac:(do 3 right; left; reflexivity)).
  assert (A6 := A _ ltac:(do 5 right; left; reflexivity)). assert (A7 := A _ ltac:(do 6 right; left; reflexivity)). clear A HD.
  cbn [is_met value] in A1, A2, A3, A4, A7. unfold is_met in A6. numbers.
  split; [|split].
  - apply HM. intros b Hb. exact (misses_computed bits L n v c m exact Phi HP ltac:(lra) A3 A4 terms ts miss b A6 B HB Hb).
  - assert (R := phi_reached Phi bits terms _ _ HP HF). cbn [value] in R. numbers. unfold alarms_of_noisy_mean in HA. lra.
  - unfold kept_by_noisy_mean in HK. rewrite HK. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact A7.
Qed.
