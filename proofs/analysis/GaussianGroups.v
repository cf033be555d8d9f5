(** Gaussian clustering whose coordinates differ, in groups of equal ones [GAUSS-ANISO]. As in Gaussian.v a learner occurs as its numbers,
    and what is cited of them is a hypothesis with a name. *)
From Coq Require Import Reals Lra Lia List Psatz.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc TotalVariation Gaussian.
Import ListNotations.
Open Scope R_scope.

(** A group: how many coordinates it has, their L, and the split of the noise of a fresh sample. *)
Definition group : Type := nat * R * R.
(** Sums over all coordinates j of all groups i, and what holds of all of them. *)
Fixpoint over (f : nat -> R -> R -> nat -> R) (i : nat) (gs : list group) : R := match gs with
  | [] => 0
  | (size, L, s) :: rest => information_sum (f i L s) size + over f (S i) rest end.
Fixpoint everywhere (P : nat -> R -> R -> nat -> Prop) (i : nat) (gs : list group) : Prop := match gs with
  | [] => True
  | (size, L, s) :: rest => (forall j, (j < size)%nat -> P i L s j) /\ everywhere P (S i) rest end.

(** The numbers of a learner: its rates of errors, what it memorizes, in nats, the mean square of the distance at which its test is told
    samples and nulls; and given the coordinates before, its information about each of the mean of the samples, of the centre, and of V,
    the mean with so much noise that a fresh sample is sqrt s times V and noise. *)
Record group_numbers := { miss_of : R; false_alarm_of : R; memorized_of : R; apart_of : R;
  of_samples_at : nat -> nat -> R; of_centre_at : nat -> nat -> R; of_blurred_at : nat -> nat -> R }.

(** ** What is cited of them *)

Definition best_tests_of (Phi : R -> R) (g : group_numbers) : Prop := forall z, 0 <= z ->
  (miss_of g + false_alarm_of g) / 2 <= Phi (- z) -> (2 * z) ^ 2 <= apart_of g.
Definition best_pairs_of_tests_of (Phi : R -> R) (g : group_numbers) : Prop := forall y z, 0 <= y -> 0 <= z ->
  quantiles_near y z -> quantiles_near z y -> miss_of g <= Phi (- y) -> false_alarm_of g <= Phi (- z) -> (y + z) ^ 2 <= apart_of g.
(** Talagrand 1996, coordinate by coordinate [steps 1 and 2]. *)
Definition talagrand_by_coordinates (gs : list group) (g : group_numbers) : Prop :=
  apart_of g <= over (fun i L s j => s / (1 - s) * (2 * (1 - exp (- of_blurred_at g i j)))) 0 gs.
(** The conditional entropy power inequality for one real number [steps 3 and 4]. *)
Definition entropy_powers (n : R) (gs : list group) (g : group_numbers) : Prop := everywhere (fun i L s j =>
  1 - gauss_rho n L / s + gauss_rho n L / s * exp (- (2 * of_samples_at g i j)) <= exp (- (2 * of_blurred_at g i j))) 0 gs.
Definition centre_entropy_powers (n : R) (gs : list group) (g : group_numbers) : Prop := everywhere (fun i L s j =>
  1 - gauss_tau n L + gauss_tau n L * exp (- (2 * of_samples_at g i j)) <= exp (- (2 * of_centre_at g i j))) 0 gs.
(** Chain rules; information is not negative. *)
Definition chain_rules (gs : list group) (g : group_numbers) : Prop :=
  everywhere (fun i L s j => 0 <= of_samples_at g i j) 0 gs /\
  over (fun i L s j => of_samples_at g i j - of_centre_at g i j) 0 gs <= memorized_of g.

(** ** What follows *)

Lemma information_sum_le f g size : (forall j, (j < size)%nat -> f j <= g j) -> information_sum f size <= information_sum g size.
Proof.
  induction size as [|k IH]; intros H; simpl; [lra|]. specialize (IH (fun j I => H j ltac:(lia))). specialize (H k ltac:(lia)). lra.
Qed.

Lemma information_sum_const c size : information_sum (fun _ => c) size = INR size * c.
Proof. induction size as [|k IH]; [simpl; ring|]. cbn [information_sum]. rewrite IH, S_INR. ring. Qed.

Lemma over_le (P : nat -> R -> R -> nat -> Prop) f g gs : forall i, everywhere P i gs ->
  (forall i L s j, P i L s j -> f i L s j <= g i L s j) -> over f i gs <= over g i gs.
Proof.
  induction gs as [|[[size L] s] rest IH]; intros i HP H; cbn [over]; [lra|]. destruct HP as [H0 HP].
  assert (A := information_sum_le (f i L s) (g i L s) size (fun j Hj => H i L s j (H0 j Hj))). assert (B := IH (S i) HP H). lra.
Qed.

Lemma everywhere_and P Q gs : forall i, everywhere P i gs -> everywhere Q i gs -> everywhere (fun i L s j => P i L s j /\ Q i L s j) i gs.
Proof.
  induction gs as [|[[size L] s] rest IH]; intros i HP HQ; [exact I|]. destruct HP as [P0 HP], HQ as [Q0 HQ].
  split; [intros j Hj; split; auto|apply IH; assumption].
Qed.

Lemma over_minus f g c gs : forall i, over (fun i L s j => f i L s j - c * g i L s j) i gs = over f i gs - c * over g i gs.
Proof.
  induction gs as [|[[size L] s] rest IH]; intros i; cbn [over]; [ring|]. rewrite IH.
  assert (E : forall k, information_sum (fun j => f i L s j - c * g i L s j) k
    = information_sum (f i L s) k - c * information_sum (g i L s) k) by (induction k as [|k IHk]; simpl; [ring|rewrite IHk; ring]).
  rewrite E. ring.
Qed.

(** What depends on the group only. *)
Fixpoint each (P : nat -> R -> R -> Prop) (i : nat) (gs : list group) : Prop := match gs with
  | [] => True
  | (_, L, s) :: rest => P i L s /\ each P (S i) rest end.
Fixpoint weighted (c : nat -> R -> R -> R) (i : nat) (gs : list group) : R := match gs with
  | [] => 0
  | (size, L, s) :: rest => INR size * c i L s + weighted c (S i) rest end.

Lemma each_everywhere P gs : forall i, each P i gs -> everywhere (fun i L s _ => P i L s) i gs.
Proof.
  induction gs as [|[[size L] s] rest IH]; intros i H; [exact I|]. destruct H as [H0 H].
  split; [intros j _; exact H0|apply IH, H].
Qed.

Lemma over_const c gs : forall i, over (fun i L s _ => c i L s) i gs = weighted c i gs.
Proof. induction gs as [|[[size L] s] rest IH]; intros i; cbn [over weighted]; [reflexivity|]. rewrite IH, information_sum_const. ring. Qed.

(** ** The cost of a coordinate *)

Section Cost.
Variables (tau a w m : R).
Hypothesis Ht : 0 < tau < 1.
Hypothesis Ha : 0 < a <= 1.
Hypothesis Hw : 0 <= w.
Hypothesis Hm : 0 <= m.

Definition coordinate_cost (y : R) : R := / 2 * ln (tau + (1 - tau) / y ^ 2) - 2 * m * w * (1 - sqrt (1 - a + a * y ^ 2)).

Variables (y0 r : R).
Hypothesis Hy0 : 0 < y0 <= 1.
Hypothesis Hr : 1 - a + a * y0 ^ 2 <= r ^ 2.
Hypothesis Hr0 : 0 < r.
Let K := (1 - tau) / (tau * y0 ^ 2 + 1 - tau).

Definition level_at (y : R) : R := / 2 * ln (tau + (1 - tau) / y ^ 2).

Lemma is_derive_level y : 0 < y -> is_derive level_at y (- ((1 - tau) / (tau * y ^ 2 + 1 - tau)) / y).
Proof.
  intros Hy. assert (Y : 0 < y ^ 2) by nra. assert (P : 0 < (1 - tau) / y ^ 2) by (apply Rdiv_lt_0_compat; lra).
  unfold level_at. auto_derive.
  - change (y * (y * 1)) with (y ^ 2). split; [lra|split; [|trivial]]. fold ((1 - tau) / y ^ 2). unfold Rdiv in P. lra.
  - change (y * (y * 1)) with (y ^ 2). field. repeat split; try nra.
Qed.

Lemma level_tangent y : 0 < y -> level_at y0 - K * (y - y0) / y0 <= level_at y.
Proof.
  intros Hy. set (f := fun y => level_at y + K * (y - y0) / y0).
  assert (D : forall x, 0 < x -> is_derive f x (K / y0 - (1 - tau) / ((tau * x ^ 2 + 1 - tau) * x))).
  { intros x Hx. replace (K / y0 - (1 - tau) / ((tau * x ^ 2 + 1 - tau) * x))
      with (- ((1 - tau) / (tau * x ^ 2 + 1 - tau)) / x + K / y0) by (field; split; nra).
    apply (is_derive_plus level_at (fun y => K * (y - y0) / y0)); [apply is_derive_level, Hx|]. auto_derive; [lra|]. field. lra. }
  assert (F : f y0 = level_at y0) by (unfold f; field; lra).
  assert (E : K / y0 = (1 - tau) / ((tau * y0 ^ 2 + 1 - tau) * y0)) by (unfold K; field; split; nra).
  assert (M : forall x z, 0 < x <= z -> (1 - tau) / ((tau * z ^ 2 + 1 - tau) * z) <= (1 - tau) / ((tau * x ^ 2 + 1 - tau) * x)).
  { intros x z H. assert (x ^ 2 <= z ^ 2) by nra. assert (0 < x ^ 2) by nra. unfold Rdiv. apply Rmult_le_compat_l; [lra|].
    apply Rinv_le_contravar; [apply Rmult_lt_0_compat; nra|]. apply Rmult_le_compat; nra. }
  assert (G : f y0 <= f y); [|unfold f in G at 2; lra].
  destruct (Rle_or_lt y0 y) as [L|L].
  - apply (deriv_nonneg_le f (fun x => K / y0 - (1 - tau) / ((tau * x ^ 2 + 1 - tau) * x)) y0 y L); intros x Hx; [apply D; lra|].
    assert (N := M y0 x ltac:(lra)). lra.
  - assert (N : - f y <= - f y0); [|lra].
    apply (deriv_nonneg_le (fun x => - f x) (fun x => - (K / y0 - (1 - tau) / ((tau * x ^ 2 + 1 - tau) * x))) y y0 ltac:(lra)); intros x Hx.
    + exact (is_derive_opp f x _ (D x ltac:(lra))).
    + assert (N := M x y0 ltac:(lra)). lra.
Qed.

Lemma root_above y : 0 < y <= 1 -> (1 - a + a * y0 * y) / r <= sqrt (1 - a + a * y ^ 2).
Proof.
  intros Hy. assert (P : 0 <= 1 - a + a * y ^ 2) by nra.
  assert (S := sqrt_pos (1 - a + a * y ^ 2)). assert (Q := sqrt_sqrt _ P). set (q := sqrt (1 - a + a * y ^ 2)) in *.
  apply Rmult_le_reg_r with (1 := Hr0). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  apply Rsqr_incr_0_var; [|nra]. unfold Rsqr. replace (q * r * (q * r)) with ((q * q) * r ^ 2) by ring. rewrite Q.
  apply Rle_trans with ((1 - a + a * y ^ 2) * (1 - a + a * y0 ^ 2)); [|apply Rmult_le_compat_l; assumption].
  assert (0 <= a * (1 - a) * (y - y0) ^ 2) by (apply Rmult_le_pos; [nra|apply pow2_ge_0]). nra.
Qed.

(** Both ends of the line below it. *)
Theorem cost_at_least c :
  c <= level_at y0 + K - 2 * m * w * (1 - (1 - a) / r) ->
  c <= level_at y0 - K * (1 - y0) / y0 - 2 * m * w * (1 - (1 - a + a * y0) / r) ->
  forall y, 0 < y <= 1 -> c <= coordinate_cost y.
Proof.
  intros H0 H1 y Hy. assert (T := level_tangent y (proj1 Hy)). assert (R := root_above y Hy). unfold coordinate_cost. fold (level_at y).
  assert (W : 0 <= 2 * m * w) by nra. set (W2 := 2 * m * w) in *.
  assert (B := Rmult_le_compat_l W2 _ _ W R).
  apply Rle_trans with (level_at y0 - K * (y - y0) / y0 - W2 * (1 - (1 - a + a * y0 * y) / r)); [|lra].
  assert (L : level_at y0 - K * (y - y0) / y0 - W2 * (1 - (1 - a + a * y0 * y) / r)
    = (1 - y) * (level_at y0 + K - W2 * (1 - (1 - a) / r))
      + y * (level_at y0 - K * (1 - y0) / y0 - W2 * (1 - (1 - a + a * y0) / r))) by (field; lra).
  rewrite L. nra.
Qed.
End Cost.

(** ** Memorization, and reach *)

Section Bounds.
Variables (n : R) (gs : list group) (g : group_numbers) (delta : R).
Hypothesis Hn : 1 <= n.
Definition is_split (L s : R) : Prop := 0 < L < 1 /\ n * L ^ 2 <= s * (1 + (n - 1) * L) /\ s < 1.
Hypothesis HG : each (fun _ => is_split) 0 gs.
Hypothesis HT : talagrand_by_coordinates gs g.
Hypothesis HP : entropy_powers n gs g.
Hypothesis HD : delta ^ 2 <= apart_of g.

Lemma parts L s : is_split L s ->
  0 < gauss_tau n L < 1 /\ 0 < gauss_rho n L / s <= 1 /\ 0 <= s / (1 - s) /\ 0 < gauss_rho n L <= s.
Proof.
  intros (HL & HS & HS1). assert (T := tau_range n L Hn HL). assert (R := rho_range n L Hn HL).
  assert (B := split_range n L Hn HL s HS). split; [exact T|].
  split; [|split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|lra]].
  split; [apply Rdiv_lt_0_compat; lra|]. apply Rmult_le_reg_r with s; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

(** What a coordinate lets the test see, by what is known of it. *)
Lemma seen_at_most a x b w : 0 <= w -> 0 < a <= 1 -> 1 - a + a * exp (- (2 * x)) <= exp (- (2 * b)) ->
  w * (2 * (1 - exp (- b))) <= w * (2 * (1 - sqrt (1 - a + a * exp (- x) ^ 2))).
Proof.
  intros Hw Ha H. apply Rmult_le_compat_l; [exact Hw|].
  assert (E : forall z, exp (- (2 * z)) = exp (- z) ^ 2)
    by (intros z; replace (- (2 * z)) with (- z + - z) by ring; rewrite exp_plus; ring).
  rewrite !E in H. assert (B := exp_pos (- b)). assert (X := exp_pos (- x)).
  assert (S : sqrt (1 - a + a * exp (- x) ^ 2) <= exp (- b)); [|lra].
  rewrite <- (sqrt_pow2 (exp (- b))) by lra. apply sqrt_le_1_alt. exact H.
Qed.

(** The ends of the line below the cost, from a level y0 and a root r. *)
Definition costs (m y0 r c : R) (L s : R) : Prop :=
  let tau := gauss_tau n L in let a := gauss_rho n L / s in let w := s / (1 - s) in let K := (1 - tau) / (tau * y0 ^ 2 + 1 - tau) in
  0 < y0 <= 1 /\ 1 - a + a * y0 ^ 2 <= r ^ 2 /\ 0 < r /\
  c <= level_at tau y0 + K - 2 * m * w * (1 - (1 - a) / r) /\
  c <= level_at tau y0 - K * (1 - y0) / y0 - 2 * m * w * (1 - (1 - a + a * y0) / r).

Theorem memorized_in_groups m (y0 r c : nat -> R -> R -> R) v : 0 <= m -> centre_entropy_powers n gs g -> chain_rules gs g ->
  each (fun i L s => costs m (y0 i L s) (r i L s) (c i L s) L s) 0 gs ->
  v <= (m * delta ^ 2 + weighted c 0 gs) / ln 2 -> v <= memorized_of g / ln 2.
Proof.
  intros Hm HE [H0 HC] Hc Hv. apply nats_to_bits with (1 := Hv). apply Rle_trans with (2 := HC).
  assert (A := everywhere_and _ _ gs 0 (everywhere_and _ _ gs 0 (each_everywhere _ gs 0 HG) (each_everywhere _ gs 0 Hc))
    (everywhere_and _ _ gs 0 H0 (everywhere_and _ _ gs 0 HP HE))). rewrite <- (over_const c gs 0).
  assert (B := over_le _ (fun i L s j => c i L s)
    (fun i L s j => (of_samples_at g i j - of_centre_at g i j) - m * (s / (1 - s) * (2 * (1 - exp (- of_blurred_at g i j))))) gs 0 A).
  rewrite over_minus in B. unfold talagrand_by_coordinates in HT.
  assert (N := Rmult_le_compat_l m _ _ Hm (Rle_trans _ _ _ HD HT)).
  assert (B' : over (fun i L s _ => c i L s) 0 gs <= over (fun i _ _ j => of_samples_at g i j - of_centre_at g i j) 0 gs
    - m * over (fun i _ s j => s / (1 - s) * (2 * (1 - exp (- of_blurred_at g i j)))) 0 gs); [|lra].
  apply B. intros i L s j ((XG & XY & XR & XR0 & XC0 & XC1) & X0 & XP & XE). destruct (parts L s XG) as (T & P & W & R).
  assert (Y : 0 < exp (- of_samples_at g i j) <= 1).
  { split; [apply exp_pos|]. rewrite <- exp_0. apply PoissonTail.exp_not_less. lra. }
  assert (C := cost_at_least (gauss_tau n L) (gauss_rho n L / s) (s / (1 - s)) m T P W Hm (y0 i L s) (r i L s) XY XR XR0 (c i L s)
    XC0 XC1 _ Y). assert (S := seen_at_most _ _ _ _ W P XP).
  assert (S' := Rmult_le_compat_l m _ _ Hm S). unfold coordinate_cost in C.
  set (x := of_samples_at g i j) in *. set (y := exp (- x)) in *. set (tau := gauss_tau n L) in *.
  assert (Y2 : 0 < y ^ 2) by (apply pow_lt; lra). assert (TY := Rmult_lt_0_compat _ _ (proj1 T) Y2).
  assert (K : of_centre_at g i j <= - / 2 * ln (1 - tau + tau * y ^ 2)).
  { replace (exp (- (2 * x))) with (y ^ 2) in XE by (unfold y; replace (- (2 * x)) with (- x + - x) by ring; rewrite exp_plus; ring).
    assert (M : ln (1 - tau + tau * y ^ 2) <= - (2 * of_centre_at g i j)).
    { rewrite <- (ln_exp (- (2 * of_centre_at g i j))). apply Rcomplements.ln_le; [lra|exact XE]. }
    lra. }
  assert (E : x = - / 2 * ln (y ^ 2)).
  { replace (y ^ 2) with (exp (- x + - x)) by (unfold y; rewrite exp_plus; ring). rewrite ln_exp. lra. }
  assert (Q : tau + (1 - tau) / y ^ 2 = (1 - tau + tau * y ^ 2) / y ^ 2) by (field; lra).
  rewrite Q, ln_div in C by lra. lra.
Qed.

Definition reach (_ : nat) (L s : R) : R := 2 * (s / (1 - s)) * (1 - sqrt (1 - gauss_rho n L / s)).

Theorem no_learner_in_groups : weighted reach 0 gs < delta ^ 2 -> False.
Proof.
  intros H. unfold talagrand_by_coordinates in HT. rewrite <- (over_const reach gs 0) in H.
  assert (B := over_le _ (fun i L s j => s / (1 - s) * (2 * (1 - exp (- of_blurred_at g i j)))) (fun i L s j => reach i L s) gs 0
    (everywhere_and _ _ gs 0 (each_everywhere _ gs 0 HG) HP)).
  assert (C : over (fun i _ s j => s / (1 - s) * (2 * (1 - exp (- of_blurred_at g i j)))) 0 gs
    <= over (fun i L s _ => reach i L s) 0 gs); [|lra].
  apply B. intros i L s j [XG X]. destruct (parts L s XG) as (T & P & W & R).
  assert (S := seen_at_most _ _ _ _ W P X). apply Rle_trans with (1 := S). unfold reach.
  assert (D : sqrt (1 - gauss_rho n L / s) <= sqrt (1 - gauss_rho n L / s + gauss_rho n L / s * exp (- of_samples_at g i j) ^ 2)).
  { apply sqrt_le_1_alt. assert (0 <= exp (- of_samples_at g i j) ^ 2) by apply pow2_ge_0. nra. }
  replace (2 * (s / (1 - s)) * (1 - sqrt (1 - gauss_rho n L / s))) with (s / (1 - s) * (2 * (1 - sqrt (1 - gauss_rho n L / s)))) by ring.
  apply Rmult_le_compat_l; lra.
Qed.
End Bounds.
