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
    [poisson h (m - 1)], and with one coordinate more none that is shorter; of one coordinate alone that of the length itself *)

Definition kept_by_noisy_mean (d n L v mem : R) : Prop := mem = d / 2 * ln (1 + (1 - L) / (n * v)).
Definition alarms_of_noisy_mean (Phi : R -> R) (c alarms : R) : Prop := alarms = 1 - Phi c.
(** Of a normal number without its sign. *)
Definition half_normal (w : R) : R := 2 * (exp (- (w ^ 2 / 2)) / sqrt (2 * PI)).
(** The chance of a miss at a length that is at most b, in 2m coordinates or, for m = 0, in one. *)
Definition misses_up_to (Phi : R -> R) (m : nat) (n L v c b : R) : R := let kappa := released_correlation n L v in match m with
  | O => RInt (fun w => miss_at Phi c kappa w * half_normal w) 0 b
  | S m => RInt (fun h => miss_at Phi c kappa (sqrt (2 * h)) * poisson h m) 0 b end.
Definition misses_of_noisy_mean (Phi : R -> R) (m : nat) (n L v c misses : R) : Prop :=
  forall x, (forall b, 0 <= b -> misses_up_to Phi m n L v c b <= x) -> misses <= x.

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

(** The chance that 2(m + 1) coordinates have at most this half squared length. *)
Definition pairs_below (m : nat) (h : R) : R := 1 - poisson_below h (S m).

Lemma pairs_law m : (forall a b, is_RInt (fun h => poisson h m) a b (pairs_below m b - pairs_below m a)) /\ pairs_below m 0 = 0 /\
  forall h, 0 <= h -> pairs_below m h <= 1.
Proof.
  unfold pairs_below. split; [intros a b|split; [rewrite poisson_below_0; ring|intros h H; assert (N := poisson_below_nonneg h (S m) H); lra]].
  replace (1 - poisson_below b (S m) - (1 - poisson_below a (S m))) with (poisson_below a (S m) - poisson_below b (S m)) by ring.
  apply poisson_integral.
Qed.

(** ** Levels: a law on the numbers that are not negative, and a function that falls *)

Section Levels.
Variables psi density below : R -> R.
Hypothesis psi_continuous : forall h, 0 <= h -> continuous psi h.
Hypothesis psi_falls : forall x y, 0 <= x <= y -> psi y <= psi x.
Hypothesis psi_range : forall h, 0 <= h -> 0 <= psi h <= 1.
Hypothesis density_nonneg : forall h, 0 <= h -> 0 <= density h.
Hypothesis density_continuous : forall h, continuous density h.
Hypothesis below_law : (forall a b, is_RInt density a b (below b - below a)) /\ below 0 = 0 /\ forall h, 0 <= h -> below h <= 1.
Let f h := psi h * density h.

(** From p on, pairs of a number and a bound of the chance to be below. *)
Fixpoint by_levels (p : R) (hs : list (R * R)) : R := match hs with
  | [] => p
  | (h, q) :: rest => (p - psi h) * q + by_levels (psi h) rest end.
Fixpoint rare_from (a : R) (hs : list (R * R)) : Prop := match hs with
  | [] => True
  | (h, q) :: rest => a <= h /\ below h <= q /\ rare_from h rest end.

Lemma integrable a b : 0 <= a <= b -> ex_RInt f a b.
Proof.
  intros H. apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros x. rewrite Rmin_left, Rmax_right by lra. intros Hx.
  apply (continuous_mult psi density); [apply psi_continuous; lra|apply density_continuous].
Qed.

Lemma part_below a b p : 0 <= a <= b -> (forall x, a <= x -> psi x <= p) -> RInt f a b <= p * (below b - below a).
Proof.
  intros H Hp. assert (I := proj1 below_law a b).
  assert (J : is_RInt (fun h => p * density h) a b (p * (below b - below a))) by exact (is_RInt_scal density a b p _ I).
  rewrite <- (is_RInt_unique _ _ _ _ J). apply RInt_le; [lra|apply integrable; lra|eexists; exact J|].
  intros x Hx. unfold f. apply Rmult_le_compat_r; [apply density_nonneg; lra|apply Hp; lra].
Qed.

Lemma levels_from hs : forall a b p, 0 <= a -> rare_from a hs -> (forall h, In h hs -> fst h <= b) -> a <= b -> 0 <= p ->
  (forall x, a <= x -> psi x <= p) -> RInt f a b + p * below a <= by_levels p hs.
Proof.
  induction hs as [|[h q] rest IH]; intros a b p Ha Hi Hb Hab Hp0 Hp; cbn [by_levels].
  - assert (P := part_below a b p ltac:(lra) Hp). assert (N := proj2 (proj2 below_law) b ltac:(lra)). nra.
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
  rewrite (proj1 (proj2 below_law)) in N. assert (C := RInt_Chasles f 0 b B (integrable 0 b ltac:(lra)) (integrable b B ltac:(lra))).
  unfold plus in C. simpl in C.
  assert (P : 0 <= RInt f b B); [|lra].
  apply RInt_ge_0; [exact G1|apply integrable; lra|]. intros x Hx. unfold f.
  apply Rmult_le_pos; [apply psi_range; lra|apply density_nonneg; lra].
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

(** The chance that a normal number is at most so long. *)
Definition one_below (Phi : R -> R) (w : R) : R := 2 * Phi w - 1.

Lemma half_normal_continuous w : continuous half_normal w.
Proof. apply (ex_derive_continuous half_normal). unfold half_normal. auto_derive. trivial. Qed.

Lemma one_law Phi : normal_cdf Phi -> (forall a b, is_RInt half_normal a b (one_below Phi b - one_below Phi a)) /\ one_below Phi 0 = 0 /\
  forall w, 0 <= w -> one_below Phi w <= 1.
Proof.
  intros HP. unfold one_below. split; [intros a b|split].
  - apply (is_RInt_derive (fun w => 2 * Phi w - 1) half_normal); intros x _; [|apply half_normal_continuous].
    assert (D : is_derive Phi x (exp (- (x ^ 2 / 2)) / sqrt (2 * PI))) by (apply is_derive_Reals, HP).
    unfold half_normal. auto_derive; [eexists; exact D|]. change (fun x => Phi x) with Phi. rewrite (is_derive_unique _ _ _ D). ring.
  - assert (S := proj1 (proj2 (proj2 (proj2 PHI_SERIES Phi HP))) 0). rewrite Ropp_0 in S. lra.
  - intros w _. assert (C := cdf_range Phi HP w). lra.
Qed.

Section NoisyMean.
Variables (Phi : R -> R) (c kappa : R).
Hypothesis HP : normal_cdf Phi.
Hypothesis Hk : 0 <= kappa < 1.

Lemma spread_pos : 0 < sqrt (1 - kappa ^ 2).
Proof. apply sqrt_lt_R0. nra. Qed.

Lemma miss_at_range w : 0 <= miss_at Phi c kappa w <= 1.
Proof. apply (cdf_range Phi HP). Qed.

Lemma miss_at_falls x y : x <= y -> miss_at Phi c kappa y <= miss_at Phi c kappa x.
Proof.
  intros H. unfold miss_at. apply (proj1 (proj2 (proj2 PHI_SERIES Phi HP))).
  unfold Rdiv. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, spread_pos|]. nra.
Qed.

Lemma miss_at_continuous w : continuous (miss_at Phi c kappa) w.
Proof.
  unfold miss_at. apply (continuous_comp (fun w => (c - kappa * w) / sqrt (1 - kappa ^ 2)) Phi); [|apply cdf_continuous, HP].
  apply (continuous_mult (fun w => c - kappa * w) (fun _ => / sqrt (1 - kappa ^ 2))); [|apply continuous_const].
  apply (continuous_minus (fun _ => c) (fun w => kappa * w)); [apply continuous_const|].
  apply (continuous_mult (fun _ => kappa) (fun w => w)); [apply continuous_const|apply continuous_id].
Qed.

(** Levels by half squared lengths, of 2(m + 1) coordinates. *)
Let psi h := miss_at Phi c kappa (sqrt (2 * h)).

Theorem misses_levels m hs b : rare_from (pairs_below m) 0 hs -> 0 <= b ->
  RInt (fun h => psi h * poisson h m) 0 b <= by_levels psi 1 hs.
Proof.
  apply (levels psi (fun h => poisson h m) (pairs_below m)).
  - intros h _. unfold psi. apply (continuous_comp (fun h => sqrt (2 * h)) (miss_at Phi c kappa)); [|apply miss_at_continuous].
    apply (continuous_comp (fun h => 2 * h) sqrt); [|apply continuous_sqrt].
    apply (continuous_mult (fun _ => 2) (fun h => h)); [apply continuous_const|apply continuous_id].
  - intros x y Hxy. apply miss_at_falls. apply sqrt_le_1; lra.
  - intros h _. apply miss_at_range.
  - intros h H. exact (poisson_nonneg h m H).
  - exact (poisson_continuous m).
  - exact (pairs_law m).
Qed.

(** Levels by lengths, of one coordinate. *)
Theorem misses_levels_of_one ws b : rare_from (one_below Phi) 0 ws -> 0 <= b ->
  RInt (fun w => miss_at Phi c kappa w * half_normal w) 0 b <= by_levels (miss_at Phi c kappa) 1 ws.
Proof.
  apply (levels (miss_at Phi c kappa) half_normal (one_below Phi)).
  - intros w _. apply miss_at_continuous.
  - intros x y Hxy. apply miss_at_falls. lra.
  - intros w _. apply miss_at_range.
  - intros w _. unfold half_normal. apply Rmult_le_pos; [lra|].
    left. apply Rdiv_lt_0_compat; [apply exp_pos|apply sqrt_2pi_pos].
  - exact half_normal_continuous.
  - exact (one_law Phi HP).
Qed.
End NoisyMean.
