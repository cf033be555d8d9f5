(** [SDPI-BINARY-SKEW]: sinh(b t) = b t + (t^3/2) int ((b-y)+)^2 cosh(y t) dy turns F >= 0 into the slope condition of
    SDPI-SLOPE with u = v = E r^2; and what certifies F >= 0. *)
From Coq Require Import Reals Lra Psatz List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Dber Finite Information BinaryCert BinarySDPI Dual Chord.
Open Scope R_scope.

Section Kernel.
Variable t : R.
Hypothesis Ht : 0 < t.

Let G b y := (b - y) ^ 2 * sinh (y * t) / t + 2 * (b - y) * cosh (y * t) / t ^ 2 + 2 * sinh (y * t) / t ^ 3.

Lemma is_derive_cosh_scaled y : is_derive (fun x => cosh (x * t)) y (t * sinh (y * t)).
Proof. auto_derive; [exact I|]. ring. Qed.

Lemma skew_antiderivative b y : is_derive (G b) y ((b - y) ^ 2 * cosh (y * t)).
Proof.
  unfold G. auto_derive; [repeat split; lra|]. field. lra.
Qed.

Lemma continuous_cosh_scaled y : continuous (fun x => cosh (x * t)) y.
Proof. apply (ex_derive_continuous (fun x => cosh (x * t))). eexists. apply is_derive_cosh_scaled. Qed.

(** The integral up to any M >= b. *)
Lemma skew_kernel b M : 0 <= b <= M ->
  is_RInt (fun y => Rmax 0 (b - y) ^ 2 * cosh (y * t)) 0 M (2 / t ^ 3 * (sinh (b * t) - b * t)).
Proof.
  intros Hb.
  replace (2 / t ^ 3 * (sinh (b * t) - b * t)) with ((G b b - G b 0) + (M - b) * 0).
  2: { unfold G. rewrite Rmult_0_l, sinh_0, cosh_0. field. lra. }
  apply (is_RInt_Chasles (V := R_NormedModule) _ 0 b M (G b b - G b 0) ((M - b) * 0)).
  - apply (is_RInt_ext (fun y => (b - y) ^ 2 * cosh (y * t))).
    + intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra. rewrite Rmax_right by lra. reflexivity.
    + apply (is_RInt_derive (V := R_CompleteNormedModule) (G b)).
      * intros y _. apply skew_antiderivative.
      * intros y _. apply (continuous_mult (fun y => (b - y) ^ 2) (fun y => cosh (y * t))).
        -- apply (ex_derive_continuous (fun y => (b - y) ^ 2)). auto_derive. exact I.
        -- apply continuous_cosh_scaled.
  - apply (is_RInt_ext (fun _ => 0)).
    + intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra. rewrite Rmax_left by lra. simpl. ring.
    + apply (is_RInt_const (V := R_NormedModule)).
Qed.

Lemma skew_kernel_sum {B} (l : list B) (w b : B -> R) M : (forall a, In a l -> 0 <= b a <= M) ->
  is_RInt (fun y => fsum l (fun a => w a * Rmax 0 (b a - y) ^ 2) * cosh (y * t)) 0 M
    (2 / t ^ 3 * fsum l (fun a => w a * (sinh (b a * t) - b a * t))).
Proof.
  induction l as [|a l IH]; intros Hb; cbn [fsum].
  - apply (is_RInt_ext (fun _ => 0)); [intros y _; symmetry; apply Rmult_0_l|].
    replace (2 / t ^ 3 * 0) with ((M - 0) * 0) by ring.
    apply (is_RInt_const (V := R_NormedModule)).
  - apply (is_RInt_ext (fun y => plus (scal (w a) (Rmax 0 (b a - y) ^ 2 * cosh (y * t)))
      (fsum l (fun a => w a * Rmax 0 (b a - y) ^ 2) * cosh (y * t)))).
    + intros y _. change (w a * (Rmax 0 (b a - y) ^ 2 * cosh (y * t)) + fsum l (fun a => w a * Rmax 0 (b a - y) ^ 2) * cosh (y * t)
        = (w a * Rmax 0 (b a - y) ^ 2 + fsum l (fun a => w a * Rmax 0 (b a - y) ^ 2)) * cosh (y * t)). ring.
    + replace (2 / t ^ 3 * (w a * (sinh (b a * t) - b a * t) + fsum l (fun a => w a * (sinh (b a * t) - b a * t))))
        with (w a * (2 / t ^ 3 * (sinh (b a * t) - b a * t)) + 2 / t ^ 3 * fsum l (fun a => w a * (sinh (b a * t) - b a * t))) by ring.
      apply (is_RInt_plus (V := R_NormedModule)).
      * apply (is_RInt_scal (V := R_NormedModule)). apply skew_kernel, Hb. left; reflexivity.
      * apply IH. intros c Hc. apply Hb. right; exact Hc.
Qed.

(** The same order for two weighted lists of nodes. *)
Lemma skew_order {B} (l : list B) (w b u c : B -> R) M : (forall a, In a l -> 0 <= b a <= M) -> (forall a, In a l -> 0 <= c a <= M) -> 0 <= M ->
  (forall y, 0 <= y -> fsum l (fun a => u a * Rmax 0 (c a - y) ^ 2) <= fsum l (fun a => w a * Rmax 0 (b a - y) ^ 2)) ->
  fsum l (fun a => u a * (sinh (c a * t) - c a * t)) <= fsum l (fun a => w a * (sinh (b a * t) - b a * t)).
Proof.
  intros Hb Hc HM HF.
  assert (I1 := skew_kernel_sum l w b M Hb). assert (I2 := skew_kernel_sum l u c M Hc).
  assert (0 < 2 / t ^ 3) by (apply Rdiv_lt_0_compat; [lra|apply pow_lt; lra]).
  apply (Rmult_le_reg_l (2 / t ^ 3)); [assumption|].
  apply (is_RInt_le _ _ _ _ _ _ HM I2 I1).
  intros y Hy. apply Rmult_le_compat_r; [left; apply cosh_pos|]. apply HF; lra.
Qed.
End Kernel.

Lemma sinh_above x : 0 <= x -> x <= sinh x.
Proof.
  intros Hx. assert (H : 0 <= sinh x - x); [|lra].
  apply (from_zero (fun y => sinh y - y) (fun y => cosh y - 1)); [exact Hx|rewrite sinh_0; ring| |].
  - intros y. apply (@is_derive_minus R_AbsRing R_NormedModule); [apply is_derive_sinh|apply (@is_derive_id R_AbsRing)].
  - intros y _. assert (H := chord_cosh_ge1 y). lra.
Qed.

Lemma sinh_neg x : sinh (- x) = - sinh x.
Proof. unfold sinh. rewrite Ropp_involutive. field. Qed.

(** What is negative counts in favour. *)
Lemma sinh_rest_pos x t : 0 <= t -> sinh (x * t) - x * t <= sinh (Rmax 0 x * t) - Rmax 0 x * t.
Proof.
  intros Ht. destruct (Rle_dec 0 x) as [Hx|Hx]; [rewrite Rmax_right by lra; lra|].
  rewrite Rmax_left, Rmult_0_l, sinh_0 by lra.
  assert (H := sinh_above (- x * t) ltac:(nra)). replace (- x * t) with (- (x * t)) in H by ring. rewrite sinh_neg in H. lra.
Qed.

Lemma skew_product v p t : (1 - p) * sinh ((v + p) * t) - (1 + p) * sinh ((p - v) * t)
  = 2 * (sinh (v * t) * cosh (t * p) - cosh (v * t) * (p * sinh (t * p))).
Proof.
  unfold sinh, cosh.
  replace ((v + p) * t) with (v * t + t * p) by ring. replace ((p - v) * t) with (- (v * t) + t * p) by ring.
  replace (- (v * t + t * p)) with (- (v * t) + - (t * p)) by ring.
  replace (- (- (v * t) + t * p)) with (v * t + - (t * p)) by ring.
  rewrite !exp_plus. field.
Qed.

Lemma abs_sinh r t : Rabs r * sinh (t * Rabs r) = r * sinh (t * r).
Proof.
  unfold Rabs. destruct (Rcase_abs r); [|reflexivity].
  replace (t * - r) with (- (t * r)) by ring. rewrite sinh_neg. ring.
Qed.

Lemma mgf1_sinh {A} (l : list A) P r t : sym_law l P r -> mgf1 l P r t = fsum l (fun a => P a * (r a * sinh (t * r a))).
Proof.
  intros Hs.
  assert (D : is_derive (mgf l P r) t (fsum l (fun a => P a * (r a * sinh (t * r a))))).
  { apply (is_derive_ext (fun x => fsum l (fun a => P a * cosh (x * r a)))).
    - intros x. symmetry. apply mgf_cosh, Hs.
    - clear Hs. induction l as [|a l IH]; simpl; [apply @is_derive_const|].
      apply (@is_derive_plus R_AbsRing R_NormedModule); [|exact IH].
      apply (is_derive_scal (fun x => cosh (x * r a))). apply is_derive_cosh_scaled. }
  rewrite <- (is_derive_unique _ _ _ D). symmetry. apply is_derive_unique, is_derive_mgf.
Qed.

Theorem SDPI_skew {B} (LB : list B) (P r : B -> R) : law LB P -> sym_law LB P r ->
  (forall b, In b LB -> Rabs (r b) <= 1) ->
  let v := moment LB P r 2 in
  0 < v ->
  (forall y, 0 <= y ->
     fsum LB (fun b => P b * (1 + Rabs (r b)) * Rmax 0 (Rabs (r b) - v - y) ^ 2)
     <= fsum LB (fun b => P b * (1 - Rabs (r b)) * Rmax 0 (v + Rabs (r b) - y) ^ 2)) ->
  SDPI LBool LB (binary_joint P r) v.
Proof.
  intros HP Hs Hr v Hv HF.
  assert (Hr' : forall b, In b LB -> -1 <= r b <= 1) by (intros b Hb; apply Rabs_le_between, Hr, Hb).
  apply SDPI_binary; [exact HP|exact Hr'|apply sym_mean_zero, Hs|].
  apply SDPI_SLOPE; try assumption. intros t Ht0.
  assert (Z := mgf_pos LB P r t HP). assert (C := cosh_pos (v * t)).
  unfold Lam1. fold (mgf1 LB P r t). rewrite mgf1_sinh by exact Hs.
  assert (K : cosh (v * t) * fsum LB (fun a => P a * (r a * sinh (t * r a))) <= sinh (v * t) * mgf LB P r t).
  2: { unfold tanh. apply (Rmult_le_reg_r (mgf LB P r t)); [exact Z|]. apply (Rmult_le_reg_l (cosh (v * t))); [exact C|].
       replace (cosh (v * t) * (fsum LB (fun a => P a * (r a * sinh (t * r a))) / mgf LB P r t * mgf LB P r t))
         with (cosh (v * t) * fsum LB (fun a => P a * (r a * sinh (t * r a)))) by (field; lra).
       replace (cosh (v * t) * (sinh (v * t) / cosh (v * t) * mgf LB P r t)) with (sinh (v * t) * mgf LB P r t) by (field; lra).
       exact K. }
  rewrite (mgf_cosh LB P r t Hs).
  destruct (Req_dec t 0) as [->|Hne].
  { rewrite Rmult_0_r, sinh_0, (fsum_ext LB _ (fun _ => 0)); [rewrite fsum_0; lra|]. intros a _. rewrite Rmult_0_l, sinh_0. ring. }
  assert (Ht : 0 < t) by lra.
  assert (O := skew_order t Ht LB (fun b => P b * (1 - Rabs (r b))) (fun b => v + Rabs (r b)) (fun b => P b * (1 + Rabs (r b)))
    (fun b => Rmax 0 (Rabs (r b) - v)) (v + 1)).
  cbv beta in O.
  assert (O' : fsum LB (fun a => P a * (1 + Rabs (r a)) * (sinh ((Rabs (r a) - v) * t) - (Rabs (r a) - v) * t))
    <= fsum LB (fun a => P a * (1 - Rabs (r a)) * (sinh ((v + Rabs (r a)) * t) - (v + Rabs (r a)) * t))).
  { eapply Rle_trans; [|apply O].
    - apply fsum_le. intros a Ha. apply Rmult_le_compat_l; [|apply sinh_rest_pos; lra].
      apply Rmult_le_pos; [apply HP, Ha|]. assert (H := Rabs_pos (r a)). lra.
    - intros a Ha. specialize (Hr a Ha). assert (H := Rabs_pos (r a)). lra.
    - intros a Ha. specialize (Hr a Ha). split; [apply Rmax_l|]. apply Rmax_lub; lra.
    - lra.
    - intros y Hy. eapply Rle_trans; [|apply HF, Hy]. right. apply fsum_ext. intros a _. f_equal. f_equal.
      unfold Rmax at 2. destruct (Rle_dec 0 (Rabs (r a) - v)); [reflexivity|]. rewrite !Rmax_left by lra. reflexivity. }
  assert (E1 : fsum LB (fun a => P a * (1 - Rabs (r a)) * (v + Rabs (r a)) - P a * (1 + Rabs (r a)) * (Rabs (r a) - v)) = 0).
  { rewrite (fsum_ext LB _ (fun a => 2 * v * P a - 2 * (P a * r a ^ 2))).
    - destruct HP as [_ SP]. rewrite fsum_minus, !fsum_scal, SP. fold (moment LB P r 2). fold v. ring.
    - intros a _. rewrite <- (pow2_abs (r a)). ring. }
  assert (E2 : fsum LB (fun a => P a * (1 - Rabs (r a)) * (sinh ((v + Rabs (r a)) * t) - (v + Rabs (r a)) * t))
    - fsum LB (fun a => P a * (1 + Rabs (r a)) * (sinh ((Rabs (r a) - v) * t) - (Rabs (r a) - v) * t))
    = 2 * (sinh (v * t) * fsum LB (fun a => P a * cosh (t * r a)) - cosh (v * t) * fsum LB (fun a => P a * (r a * sinh (t * r a))))
      - t * fsum LB (fun a => P a * (1 - Rabs (r a)) * (v + Rabs (r a)) - P a * (1 + Rabs (r a)) * (Rabs (r a) - v))).
  { rewrite <- fsum_minus, <- !fsum_scal, <- fsum_minus, <- fsum_scal, <- fsum_minus. apply fsum_ext. intros a _.
    rewrite <- (abs_sinh (r a) t), <- (cosh_abs (t * r a)), Rabs_mult, (Rabs_right t) by lra.
    assert (E := f_equal (Rmult (P a)) (skew_product v (Rabs (r a)) t)). lra. }
  rewrite E1 in E2. lra.
Qed.

(** What certifies F >= 0: lower bounds of terms, upper bounds of terms, and a quadratic that is not negative because its Bernstein coefficients are not. *)
Lemma skew_plus_term W R v w r' t' x y p m : r' <= R <= t' -> w <= W -> 0 <= w -> R <= 1 -> x <= v -> p <= w * (1 - t') -> m <= x + r' -> y <= m ->
  p * (m - y) ^ 2 <= W * (1 - R) * Rmax 0 (v + R - y) ^ 2.
Proof.
  intros HR HW Hw H1 Hx Hp Hm Hy. rewrite Rmax_right by lra.
  assert (S : 0 <= (m - y) ^ 2) by apply pow2_ge_0.
  assert (T : (m - y) ^ 2 <= (v + R - y) ^ 2) by (apply pow_incr; lra).
  assert (U : p <= W * (1 - R)) by (destruct (Rle_dec t' 1); nra).
  assert (0 <= W * (1 - R)) by (apply Rmult_le_pos; lra). nra.
Qed.

Lemma skew_minus_term W R v u t' x y q m : 0 <= R <= t' -> 0 <= W <= u -> x <= v -> u * (1 + t') <= q -> t' - x <= m ->
  W * (1 + R) * Rmax 0 (R - v - y) ^ 2 <= q * (m - y) ^ 2.
Proof.
  intros HR HW Hx Hq Hm.
  assert (T : Rmax 0 (R - v - y) ^ 2 <= (m - y) ^ 2).
  { destruct (Rle_dec 0 (R - v - y)); [rewrite Rmax_right by lra; apply pow_incr; lra|].
    rewrite Rmax_left by lra. rewrite pow_i by auto with arith. apply pow2_ge_0. }
  assert (U : W * (1 + R) <= q) by nra.
  assert (0 <= Rmax 0 (R - v - y) ^ 2) by apply pow2_ge_0.
  assert (0 <= W * (1 + R)) by (apply Rmult_le_pos; lra). nra.
Qed.

Lemma skew_bernstein a b c e h y : 0 <= a - 2 * b * e + c * e ^ 2 -> 0 <= a - b * (e + h) + c * e * h -> 0 <= a - 2 * b * h + c * h ^ 2 ->
  e <= y <= h -> 0 <= a - 2 * b * y + c * y ^ 2.
Proof.
  intros H0 H1 H2 Hy. destruct (Req_dec e h) as [E|E].
  { replace y with e by lra. exact H0. }
  assert (D : 0 < (h - e) ^ 2) by (apply pow_lt; lra).
  apply (Rmult_le_reg_l ((h - e) ^ 2)); [exact D|]. rewrite Rmult_0_r.
  replace ((h - e) ^ 2 * (a - 2 * b * y + c * y ^ 2))
    with ((h - y) ^ 2 * (a - 2 * b * e + c * e ^ 2) + 2 * ((y - e) * (h - y)) * (a - b * (e + h) + c * e * h) + (y - e) ^ 2 * (a - 2 * b * h + c * h ^ 2)) by ring.
  assert (0 <= (h - y) ^ 2) by apply pow2_ge_0. assert (0 <= (y - e) ^ 2) by apply pow2_ge_0.
  assert (0 <= (y - e) * (h - y)) by (apply Rmult_le_pos; lra).
  repeat apply Rplus_le_le_0_compat; apply Rmult_le_pos; lra.
Qed.
