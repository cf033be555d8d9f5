(** The learner of GAUSS-LEARN, which releases the mean of its samples with noise: its misses, length by length [GAUSS-LEARN-LEVELS,
    CHI-EVEN, CHI-SERIES]. What normal laws say of it are hypotheses with a name, as in Gaussian.v. *)
From Coq Require Import Reals Lra Lia List Psatz.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Definitions Normal PoissonTail.
Import ListNotations.
Open Scope R_scope.

(** The correlation of a positive sample with what is released, of length W: L/sqrt a. *)
Definition released_correlation (n L v : R) : R := L / sqrt (L + (1 - L) / n + v).
(** The chance of a miss at the length w, for the threshold c. *)
Definition miss_at (Phi : R -> R) (c kappa w : R) : R := Phi ((c - kappa * w) / sqrt (1 - kappa ^ 2)).

(** ** What is cited: entropy and tails of normal laws; the law of half the squared length, which for 2m coordinates has the density
    [poisson h (m - 1)], and with one coordinate more none that is shorter *)

Definition kept_by_noisy_mean (d n L v mem : R) : Prop := mem = d / 2 * ln (1 + (1 - L) / (n * v)).
Definition alarms_of_noisy_mean (Phi : R -> R) (c alarms : R) : Prop := alarms = 1 - Phi c.
Definition misses_of_noisy_mean (Phi : R -> R) (m : nat) (n L v c misses : R) : Prop :=
  forall x, (forall b, 0 <= b -> RInt (fun h => miss_at Phi c (released_correlation n L v) (sqrt (2 * h)) * poisson h (m - 1)) 0 b <= x) ->
  misses <= x.

(** From the noisy mean the centre is estimated with this mean squared error per coordinate [GAUSS-EST, step 4]. *)
Definition error_of_noisy_mean (n L v D : R) : Prop := D = 1 - L / (L + (1 - L) / n + v).
Definition noise_of_error (n L e : R) : R := L / (1 - e) - L - (1 - L) / n.

Lemma error_with_noise n L e : 0 < n -> 0 < L -> e < 1 -> error_of_noisy_mean n L (noise_of_error n L e) e.
Proof. intros Hn HL He. unfold error_of_noisy_mean, noise_of_error.
  replace (L + (1 - L) / n + (L / (1 - e) - L - (1 - L) / n)) with (L / (1 - e)) by ring. field. split; lra. Qed.

(** ** The law of half the squared length *)

Lemma is_derive_below m h : is_derive (fun h => poisson_below h (S m)) h (- poisson h m).
Proof.
  induction m as [|m IH].
  - apply (is_derive_ext (fun h => exp (- h))); [intros t; unfold poisson_below, poisson; simpl; field|].
    unfold poisson. auto_derive; [trivial|]. simpl. field.
  - assert (D : is_derive (fun h => poisson h (S m)) h (poisson h m - poisson h (S m))).
    { assert (F := factorial_pos m). unfold poisson. auto_derive; [trivial|].
      change (match m with O => 1 | S _ => INR m + 1 end) with (INR (S m)). change (fact m + m * fact m)%nat with (S m * fact m)%nat.
      cbn [Nat.pred]. rewrite fact_simpl, mult_INR.
      assert (N : 0 < INR (S m)) by (apply lt_0_INR; lia). cbn [pow]. field. split; lra. }
    replace (- poisson h (S m)) with (- poisson h m + (poisson h m - poisson h (S m))) by ring.
    exact (is_derive_plus (fun h => poisson_below h (S m)) (fun h => poisson h (S m)) h _ _ IH D).
Qed.

Lemma poisson_continuous m h : continuous (fun h => poisson h m) h.
Proof. apply (ex_derive_continuous (fun h => poisson h m)). unfold poisson. auto_derive. trivial. Qed.

Lemma poisson_integral m a b : is_RInt (fun h => poisson h m) a b (poisson_below a (S m) - poisson_below b (S m)).
Proof.
  replace (poisson_below a (S m) - poisson_below b (S m)) with (minus (- poisson_below b (S m)) (- poisson_below a (S m)))
    by (unfold minus, plus, opp; simpl; ring).
  apply (is_RInt_derive (fun h => - poisson_below h (S m)) (fun h => poisson h m)); intros x _; [|apply poisson_continuous].
  replace (poisson x m) with (- - poisson x m) by ring. exact (is_derive_opp (fun h => poisson_below h (S m)) x _ (is_derive_below m x)).
Qed.

Lemma poisson_below_0 m : poisson_below 0 (S m) = 1.
Proof.
  induction m as [|m IH]; [unfold poisson_below, poisson; rewrite Ropp_0, exp_0; simpl; field|].
  change (poisson_below 0 (S (S m))) with (poisson_below 0 (S m) + poisson 0 (S m)). rewrite IH.
  unfold poisson. cbn [pow]. unfold Rdiv. ring.
Qed.

Lemma poisson_below_nonneg h m : 0 <= h -> 0 <= poisson_below h m.
Proof. intros H. induction m as [|m IH]; cbn [poisson_below]; [lra|]. assert (P := poisson_nonneg h m H). lra. Qed.

(** ** Levels *)

Section Levels.
Variables (psi : R -> R) (m : nat).
Hypothesis psi_continuous : forall h, 0 <= h -> continuous psi h.
Hypothesis psi_falls : forall x y, 0 <= x <= y -> psi y <= psi x.
Hypothesis psi_range : forall h, 0 <= h -> 0 <= psi h <= 1.
Let f h := psi h * poisson h m.

(** From p on, pairs of a half squared length and a bound of the chance to be shorter. *)
Fixpoint by_levels (p : R) (hs : list (R * R)) : R := match hs with
  | [] => p
  | (h, q) :: rest => (p - psi h) * q + by_levels (psi h) rest end.
Fixpoint rare_from (a : R) (hs : list (R * R)) : Prop := match hs with
  | [] => True
  | (h, q) :: rest => a <= h /\ 1 - poisson_below h (S m) <= q /\ rare_from h rest end.

Lemma integrable a b : 0 <= a <= b -> ex_RInt f a b.
Proof.
  intros H. apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros x. rewrite Rmin_left, Rmax_right by lra. intros Hx.
  apply (continuous_mult psi (fun h => poisson h m)); [apply psi_continuous; lra|apply poisson_continuous].
Qed.

Lemma part_below a b p : 0 <= a <= b -> (forall x, a <= x -> psi x <= p) ->
  RInt f a b <= p * (poisson_below a (S m) - poisson_below b (S m)).
Proof.
  intros H Hp. assert (I := poisson_integral m a b).
  assert (J : is_RInt (fun h => p * poisson h m) a b (p * (poisson_below a (S m) - poisson_below b (S m))))
    by exact (is_RInt_scal (fun h => poisson h m) a b p _ I).
  rewrite <- (is_RInt_unique _ _ _ _ J). apply RInt_le; [lra|apply integrable; lra|eexists; exact J|].
  intros x Hx. unfold f. apply Rmult_le_compat_r; [apply poisson_nonneg; lra|apply Hp; lra].
Qed.

Lemma levels_from hs : forall a b p, 0 <= a -> rare_from a hs -> (forall h, In h hs -> fst h <= b) -> a <= b -> 0 <= p ->
  (forall x, a <= x -> psi x <= p) -> RInt f a b + p * (1 - poisson_below a (S m)) <= by_levels p hs.
Proof.
  induction hs as [|[h q] rest IH]; intros a b p Ha Hi Hb Hab Hp0 Hp; cbn [by_levels].
  - assert (P := part_below a b p ltac:(lra) Hp). assert (N := poisson_below_nonneg b (S m) ltac:(lra)). nra.
  - destruct Hi as (Hh & Q & Hi). assert (HB := Hb (h, q) (or_introl eq_refl)). cbn [fst] in HB. assert (Hr := psi_range h ltac:(lra)).
    assert (N := IH h b (psi h) ltac:(lra) Hi (fun x I => Hb x (or_intror I)) HB (proj1 Hr) (fun x Hx => psi_falls h x ltac:(lra))).
    assert (P := part_below a h p ltac:(lra) Hp).
    assert (C := RInt_Chasles f a h b (integrable a h ltac:(lra)) (integrable h b ltac:(lra))). unfold plus in C. simpl in C.
    assert (D : 0 <= p - psi h) by (assert (Hx := Hp h Hh); lra). rewrite <- C. nra.
Qed.

Theorem levels hs b : rare_from 0 hs -> 0 <= b -> RInt f 0 b <= by_levels 1 hs.
Proof.
  intros Hi Hb. set (B := fold_right (fun h => Rmax (fst h)) b hs).
  assert (G : b <= B /\ forall h, In h hs -> fst h <= B).
  { unfold B. clear. induction hs as [|h rest [I1 I2]]; cbn [fold_right]; [split; [lra|intros h []]|].
    set (r := fold_right (fun h => Rmax (fst h)) b rest) in *. assert (M1 := Rmax_l (fst h) r). assert (M2 := Rmax_r (fst h) r).
    split; [lra|]. intros x [<-|I]; [exact M1|specialize (I2 x I); lra]. }
  destruct G as [G1 G2].
  assert (N := levels_from hs 0 B 1 ltac:(lra) Hi G2 ltac:(lra) ltac:(lra) (fun x Hx => proj2 (psi_range x Hx))).
  rewrite poisson_below_0 in N. assert (C := RInt_Chasles f 0 b B (integrable 0 b ltac:(lra)) (integrable b B ltac:(lra))).
  unfold plus in C. simpl in C.
  assert (P : 0 <= RInt f b B); [|lra].
  apply RInt_ge_0; [exact G1|apply integrable; lra|]. intros x Hx. unfold f.
  apply Rmult_le_pos; [apply psi_range; lra|apply poisson_nonneg; lra].
Qed.
End Levels.

(** ** The learner *)

Lemma cdf_range Phi : normal_cdf Phi -> forall x, 0 <= Phi x <= 1.
Proof.
  intros HP x. destruct (proj2 PHI_SERIES Phi HP) as (_ & M & S & D).
  assert (G : forall y, 0 <= y -> / 2 <= Phi y).
  { intros y Hy. assert (E := proj1 (D 0%nat y Hy)). cbv zeta in E. apply Rle_trans with (2 := E).
    assert (P : 0 <= exp (- (y ^ 2 / 2)) / sqrt (2 * PI)) by (left; apply Rdiv_lt_0_compat; [apply exp_pos|apply sqrt_2pi_pos]).
    simpl sum_f_R0. assert (0 <= y * 1 / 1) by lra. nra. }
  assert (N : forall y, 0 <= Phi y).
  { intros y. destruct (Rle_or_lt 0 (Phi y)) as [|B]; [assumption|exfalso].
    destruct (proj2 HP (- Phi y) ltac:(lra)) as [X HX]. assert (Q := HX (Rmin X y - 1) ltac:(assert (E := Rmin_l X y); lra)).
    assert (Q2 := M (Rmin X y - 1) y ltac:(assert (E := Rmin_r X y); lra)). apply Rabs_def2 in Q. lra. }
  split; [apply N|]. specialize (N (- x)). rewrite S in N. lra.
Qed.

Lemma cdf_continuous Phi : normal_cdf Phi -> forall x, continuous Phi x.
Proof. intros [D _] x. apply (ex_derive_continuous Phi). eexists. apply is_derive_Reals, D. Qed.

Section NoisyMean.
Variables (Phi : R -> R) (c kappa : R).
Hypothesis HP : normal_cdf Phi.
Hypothesis Hk : 0 <= kappa < 1.
Let psi h := miss_at Phi c kappa (sqrt (2 * h)).

Lemma spread_pos : 0 < sqrt (1 - kappa ^ 2).
Proof. apply sqrt_lt_R0. nra. Qed.

Theorem misses_levels m hs b : rare_from m 0 hs -> 0 <= b -> RInt (fun h => psi h * poisson h m) 0 b <= by_levels psi 1 hs.
Proof.
  assert (S := spread_pos). apply (levels psi m); trivial.
  - intros h Hh. unfold psi, miss_at.
    apply (continuous_comp (fun h => (c - kappa * sqrt (2 * h)) / sqrt (1 - kappa ^ 2)) Phi); [|apply cdf_continuous, HP].
    apply (continuous_mult (fun h => c - kappa * sqrt (2 * h)) (fun _ => / sqrt (1 - kappa ^ 2))); [|apply continuous_const].
    apply (continuous_minus (fun _ => c) (fun h => kappa * sqrt (2 * h))); [apply continuous_const|].
    apply (continuous_mult (fun _ => kappa) (fun h => sqrt (2 * h))); [apply continuous_const|].
    apply (continuous_comp (fun h => 2 * h) sqrt); [|apply continuous_sqrt].
    apply (continuous_mult (fun _ => 2) (fun h => h)); [apply continuous_const|apply continuous_id].
  - intros x y Hxy. unfold psi, miss_at. apply (proj1 (proj2 (proj2 PHI_SERIES Phi HP))).
    unfold Rdiv. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, S|].
    assert (R := sqrt_le_1 (2 * x) (2 * y) ltac:(lra) ltac:(lra) ltac:(lra)). nra.
  - intros h _. apply (cdf_range Phi HP).
Qed.
End NoisyMean.
