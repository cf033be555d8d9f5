(** Hypercontractivity of one look at a sign, at any prior, from LEMMA-B: LEMMA-B is a logarithmic Sobolev
    inequality, and the inequality between norms follows by differentiating along the correlation. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc LemmaB.
Open Scope R_scope.

(** LEMMA-B for x of any sign. *)
Lemma lemma_b_any_sign (x r d : R) : -1 <= r <= 1 -> -1 < d < 1 ->
  let S := cosh x + r * sinh x in
  (1 - d ^ 2) * (x * (sinh x + r * cosh x) - S * ln S)
  <= cosh x - cosh (d * x) + r * (d * sinh x - sinh (d * x)).
Proof.
  intros Hr Hd S. destruct (Rtotal_order x 0) as [L|[E|L]].
  - assert (H := LEMMA_B (- x) (- r) d ltac:(lra) ltac:(lra) Hd). cbn zeta in H.
    assert (Ec : forall y, cosh (- y) = cosh y) by (intros y; unfold cosh; rewrite Ropp_involutive; lra).
    assert (Es : forall y, sinh (- y) = - sinh y) by (intros y; unfold sinh; rewrite Ropp_involutive; lra).
    replace (d * - x) with (- (d * x)) in H by ring. rewrite !Ec, !Es in H.
    replace (cosh x + - r * - sinh x) with S in H by (unfold S; ring). lra.
  - subst x. unfold S. rewrite !Rmult_0_r, sinh_0, cosh_0, Rmult_0_r, Rplus_0_r, ln_1. lra.
  - now apply LEMMA_B.
Qed.

(** Entropy of e^(p f) against its Dirichlet form; f = a with probability w, else b. *)
Lemma log_sobolev (a b w p : R) : 0 <= w <= 1 -> 1 < p ->
  let A := w * exp a + (1 - w) * exp b in
  let Z := w * exp (p * a) + (1 - w) * exp (p * b) in
  2 * (p - 1) / p * (p * (w * exp (p * a) * a + (1 - w) * exp (p * b) * b) - Z * ln Z)
  <= (w - / 2) * (exp (p * a) - exp (p * b))
     + p / 2 * (exp (p * a) + exp (p * b) - A * (exp ((p - 1) * a) + exp ((p - 1) * b))).
Proof.
  intros Hw Hp A Z.
  set (x := p * (a - b) / 2). set (h := (a + b) / 2). set (d := 2 / p - 1).
  assert (Hd : -1 < d < 1).
  { unfold d. assert (0 < 2 / p) by (apply Rdiv_lt_0_compat; lra).
    assert (2 / p < 2) by (apply Rmult_lt_reg_r with p; [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra). lra. }
  assert (L := lemma_b_any_sign x (2 * w - 1) d ltac:(lra) Hd). cbn zeta in L.
  set (H := exp (p * h)). set (X := exp x). set (Y := exp (- x)).
  set (U := exp (d * x)). set (V := exp (- (d * x))).
  assert (E1 : exp (p * a) = H * X) by (unfold H, X; rewrite <- exp_plus; f_equal; unfold h, x; field).
  assert (E2 : exp (p * b) = H * Y) by (unfold H, Y; rewrite <- exp_plus; f_equal; unfold h, x; field).
  assert (Eaa : exp a * exp ((p - 1) * a) = H * X) by (rewrite <- E1, <- exp_plus; f_equal; ring).
  assert (Ebb : exp b * exp ((p - 1) * b) = H * Y) by (rewrite <- E2, <- exp_plus; f_equal; ring).
  assert (Eab : exp a * exp ((p - 1) * b) = H * U).
  { unfold H, U. rewrite <- !exp_plus. f_equal. unfold h, x, d. field. lra. }
  assert (Eba : exp b * exp ((p - 1) * a) = H * V).
  { unfold H, V. rewrite <- !exp_plus. f_equal. unfold h, x, d. field. lra. }
  assert (PX : 0 < X) by apply exp_pos. assert (PY : 0 < Y) by apply exp_pos. assert (PH : 0 < H) by apply exp_pos.
  set (S := w * X + (1 - w) * Y).
  assert (PS : 0 < S) by (unfold S; nra).
  assert (ES : cosh x + (2 * w - 1) * sinh x = S) by (unfold S, X, Y, cosh, sinh; field).
  assert (EZ : Z = H * S) by (unfold Z, S; rewrite E1, E2; ring).
  assert (EL : ln Z = p * h + ln S) by (rewrite EZ, ln_mult by trivial; unfold H; now rewrite ln_exp).
  rewrite ES in L.
  replace (x * (sinh x + (2 * w - 1) * cosh x)) with (x * (w * X - (1 - w) * Y)) in L
    by (unfold X, Y, cosh, sinh; field).
  replace (cosh x - cosh (d * x) + (2 * w - 1) * (d * sinh x - sinh (d * x)))
    with ((X + Y) / 2 + (w - / 2) * d * (X - Y) - w * U - (1 - w) * V) in L
    by (unfold X, Y, U, V, cosh, sinh; field).
  replace (A * (exp ((p - 1) * a) + exp ((p - 1) * b))) with (H * (w * X + (1 - w) * V + w * U + (1 - w) * Y)).
  2: { unfold A. transitivity (w * (exp a * exp ((p - 1) * a)) + (1 - w) * (exp b * exp ((p - 1) * a))
         + w * (exp a * exp ((p - 1) * b)) + (1 - w) * (exp b * exp ((p - 1) * b))); [|ring].
       rewrite Eaa, Ebb, Eab, Eba. ring. }
  rewrite EL, EZ, E1, E2.
  replace (p * (w * (H * X) * a + (1 - w) * (H * Y) * b) - H * S * (p * h + ln S))
    with (H * (x * (w * X - (1 - w) * Y) - S * ln S)) by (unfold S, x, h; field).
  assert (M := Rmult_le_compat_l (H * (p / 2)) _ _ ltac:(apply Rmult_le_pos; lra) L).
  replace (H * (p / 2) * ((1 - d ^ 2) * (x * (w * X - (1 - w) * Y) - S * ln S)))
    with (2 * (p - 1) / p * (H * (x * (w * X - (1 - w) * Y) - S * ln S))) in M by (unfold d; field; lra).
  eapply Rle_trans; [exact M|]. right. unfold d. field. lra.
Qed.

(** (1/p) ln E e^(p f) along a curve. *)
Lemma is_derive_log_norm (a b w p : R -> R) (t a' b' w' p' : R) :
  is_derive a t a' -> is_derive b t b' -> is_derive w t w' -> is_derive p t p' ->
  0 < w t < 1 -> 0 < p t ->
  let E1 := exp (p t * a t) in let E2 := exp (p t * b t) in let Z := w t * E1 + (1 - w t) * E2 in
  is_derive (fun t => ln (w t * exp (p t * a t) + (1 - w t) * exp (p t * b t)) / p t) t
    ((w' * (E1 - E2) + w t * E1 * (p' * a t + p t * a') + (1 - w t) * E2 * (p' * b t + p t * b')) / Z / p t
     - ln Z * p' / p t ^ 2).
Proof.
  intros Ha Hb Hw Hp Rw Rp E1 E2 Z.
  assert (P1 : 0 < E1) by apply exp_pos. assert (P2 : 0 < E2) by apply exp_pos.
  assert (PZ : 0 < Z) by (apply Rplus_lt_0_compat; apply Rmult_lt_0_compat; lra).
  auto_derive.
  - repeat split; try (eexists; eassumption); [exact PZ|lra].
  - replace (Derive (fun x : R => a x) t) with a' by (symmetry; now apply is_derive_unique).
    replace (Derive (fun x : R => b x) t) with b' by (symmetry; now apply is_derive_unique).
    replace (Derive (fun x : R => w x) t) with w' by (symmetry; now apply is_derive_unique).
    replace (Derive (fun x : R => p x) t) with p' by (symmetry; now apply is_derive_unique).
    fold E1 E2. change (1 + - w t) with (1 - w t). fold Z. field. split; lra.
Qed.

Section Look.
(** Prior mean m; f(theta) = e^(beta theta); A and B are the means of f and of theta f. *)
Variables m beta : R.
Hypothesis Hm : -1 < m < 1.
Let A := cosh beta + m * sinh beta.
Let B := sinh beta + m * cosh beta.

Lemma A_above_B : 0 < A + B /\ 0 < A - B.
Proof.
  unfold A, B, cosh, sinh. assert (P := exp_pos beta). assert (Q := exp_pos (- beta)). split; nra.
Qed.

(** ln of the mean of f, given a look at correlation t with sign e. *)
Definition log_mean (m A B e t : R) : R := ln ((A + e * t * B) / (1 + e * t * m)).

Lemma is_derive_log_mean e t : (e = 1 \/ e = -1) -> 0 < t <= 1 ->
  is_derive (log_mean m A B e) t (e * (B - A * m) / ((1 + e * t * m) * (A + e * t * B))).
Proof.
  intros He Ht. destruct A_above_B as [H1 H2].
  assert (P : 0 < 1 + e * t * m) by (destruct He; subst e; nra).
  assert (Q : 0 < A + e * t * B) by (destruct He; subst e; nra).
  unfold log_mean. auto_derive.
  - split; [lra|]. split; [|trivial]. apply Rdiv_lt_0_compat; lra.
  - field. split; lra.
Qed.

Lemma log_mean_1 : log_mean m A B 1 1 = beta /\ log_mean m A B (-1) 1 = - beta.
Proof.
  unfold log_mean, A, B. split.
  - replace ((cosh beta + m * sinh beta + 1 * 1 * (sinh beta + m * cosh beta)) / (1 + 1 * 1 * m)) with (exp beta)
      by (unfold cosh, sinh; field; lra). apply ln_exp.
  - replace ((cosh beta + m * sinh beta + -1 * 1 * (sinh beta + m * cosh beta)) / (1 + -1 * 1 * m))
      with (exp (- beta)) by (unfold cosh, sinh; field; lra). apply ln_exp.
Qed.

Lemma exp_log_mean e t : (e = 1 \/ e = -1) -> 0 < t <= 1 ->
  exp (log_mean m A B e t) = (A + e * t * B) / (1 + e * t * m).
Proof.
  intros He Ht. destruct A_above_B as [H1 H2].
  apply exp_ln, Rdiv_lt_0_compat; destruct He; subst e; nra.
Qed.

(** The norm of order p(t) = 1 + k/t^2 of the mean given a look does not decrease in t. *)
Definition order_at (k t : R) : R := 1 + k / t ^ 2.
Definition log_norm (m A B k t : R) : R :=
  ln ((1 + t * m) / 2 * exp (order_at k t * log_mean m A B 1 t)
      + (1 - (1 + t * m) / 2) * exp (order_at k t * log_mean m A B (-1) t)) / order_at k t.

Lemma log_norm_increases k s : 0 < k -> 0 < s <= 1 -> log_norm m A B k s <= log_norm m A B k 1.
Proof.
  intros Hk Hs. destruct A_above_B as [AB1 AB2].
  apply (deriv_nonneg_le (log_norm m A B k) (Derive (log_norm m A B k)) s 1 (proj2 Hs)).
  all: intros t Ht.
  all: assert (T : 0 < t <= 1) by lra.
  all: assert (T2 : 0 < t ^ 2) by nra.
  all: assert (P1 : 1 < order_at k t) by (unfold order_at; assert (0 < k / t ^ 2) by (apply Rdiv_lt_0_compat; lra); lra).
  all: assert (W : 0 < (1 + t * m) / 2 < 1) by nra.
  all: assert (D := is_derive_log_norm (log_mean m A B 1) (log_mean m A B (-1)) (fun t => (1 + t * m) / 2) (order_at k) t
         _ _ (m / 2) (- 2 * (order_at k t - 1) / t)
         (is_derive_log_mean 1 t (or_introl eq_refl) T) (is_derive_log_mean (-1) t (or_intror eq_refl) T)
         ltac:(auto_derive; [trivial|field])
         ltac:(unfold order_at; auto_derive; [nra|field; lra]) W ltac:(lra)); cbn zeta in D.
  { apply Derive_correct. eexists. exact D. }
  rewrite (is_derive_unique (log_norm m A B k) t _ D). clear D.
  assert (X1 := exp_log_mean 1 t (or_introl eq_refl) T). assert (X2 := exp_log_mean (-1) t (or_intror eq_refl) T).
  set (w := (1 + t * m) / 2) in *. set (p := order_at k t) in *.
  set (a := log_mean m A B 1 t) in *. set (b := log_mean m A B (-1) t) in *.
  assert (L := log_sobolev a b w p ltac:(lra) P1). cbn zeta in L.
  assert (V0 : 0 <= (1 - t) * A) by (apply Rmult_le_pos; lra).
  assert (V1 : 0 < t * (A + B)) by (apply Rmult_lt_0_compat; lra). assert (V2 : 0 < t * (A - B)) by (apply Rmult_lt_0_compat; lra).
  assert (EA : w * exp a + (1 - w) * exp b = A) by (rewrite X1, X2; unfold w in *; field; lra).
  rewrite EA in L.
  assert (Ea : exp (p * a) * (A * / exp a) = A * exp ((p - 1) * a)).
  { rewrite <- exp_Ropp. transitivity (A * (exp (p * a) * exp (- a))); [ring|].
    rewrite <- exp_plus. do 2 f_equal. ring. }
  assert (Eb : exp (p * b) * (A * / exp b) = A * exp ((p - 1) * b)).
  { rewrite <- exp_Ropp. transitivity (A * (exp (p * b) * exp (- b))); [ring|].
    rewrite <- exp_plus. do 2 f_equal. ring. }
  (* t w a' = (1 - A/e^a)/2 and the same for b *)
  assert (Da : w * (1 * (B - A * m) / ((1 + 1 * t * m) * (A + 1 * t * B))) = (1 - A * / exp a) / 2 / t).
  { rewrite X1. unfold w in *. field. repeat split; lra. }
  assert (Db : (1 - w) * (-1 * (B - A * m) / ((1 + -1 * t * m) * (A + -1 * t * B))) = (1 - A * / exp b) / 2 / t).
  { rewrite X2. unfold w in *. field. repeat split; lra. }
  set (E1 := exp (p * a)) in *. set (E2 := exp (p * b)) in *.
  set (a' := 1 * (B - A * m) / _) in *. set (b' := -1 * (B - A * m) / _) in *.
  set (Z := w * E1 + (1 - w) * E2) in *.
  assert (PE1 : 0 < E1) by apply exp_pos. assert (PE2 : 0 < E2) by apply exp_pos.
  assert (PZ : 0 < Z) by (apply Rplus_lt_0_compat; apply Rmult_lt_0_compat; lra).
  replace (w * E1 * (- 2 * (p - 1) / t * a + p * a')) with (E1 * (- 2 * (p - 1) / t * w * a + p * (w * a'))) by ring.
  replace ((1 - w) * E2 * (- 2 * (p - 1) / t * b + p * b'))
    with (E2 * (- 2 * (p - 1) / t * (1 - w) * b + p * ((1 - w) * b'))) by ring.
  rewrite Da, Db.
  assert (Wm : m / 2 = (w - / 2) / t) by (unfold w; field; lra).
  rewrite Wm.
  replace (((w - / 2) / t * (E1 - E2) + E1 * (- 2 * (p - 1) / t * w * a + p * ((1 - A * / exp a) / 2 / t))
      + E2 * (- 2 * (p - 1) / t * (1 - w) * b + p * ((1 - A * / exp b) / 2 / t))) / Z / p
      - ln Z * (- 2 * (p - 1) / t) / p ^ 2)
    with (((w - / 2) * (E1 - E2) + p / 2 * (E1 + E2 - (E1 * (A * / exp a) + E2 * (A * / exp b)))
       - 2 * (p - 1) / p * (p * (w * E1 * a + (1 - w) * E2 * b) - Z * ln Z)) / (t * Z * p))
    by (assert (Qa := exp_pos a); assert (Qb := exp_pos b); field; repeat split; lra).
  rewrite Ea, Eb. apply Rdiv_le_0_compat; [lra|]. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|lra].
Qed.
End Look.
