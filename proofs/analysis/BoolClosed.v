(** BOOL-CLOSED: n looks contract by 1 - (1-l^2)^n, by induction over the looks at any prior. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Finite Information BinarySDPI Dual Structure Tensor Subgauss Privacy Chi2 Signs BoolLinear.
From MemAnalysis Require Import LemmaB OneLook.
Import ListNotations.
Open Scope R_scope.

(** The norm of order 1/c of e^(c t theta) under masses a at +1 and b at -1, in the form that is linear in the mass. *)
Definition sign_norm (c t a b : R) : R :=
  (a + b) * exp (/ c * ln ((a * exp (c * t) + b * exp (- (c * t))) / (a + b))).

Lemma one_look (l c t a b : R) : 0 < l < 1 -> 0 < c < 1 -> 0 < a -> 0 < b ->
  sign_norm c t (a * ((1 + l) / 2)) (b * ((1 - l) / 2)) + sign_norm c t (a * ((1 - l) / 2)) (b * ((1 + l) / 2))
  <= sign_norm (l ^ 2 + (1 - l ^ 2) * c) t a b.
Proof.
  intros Hl Hc Ha Hb.
  set (m := (a - b) / (a + b)). set (beta := c * t). set (p := / c). set (k := l ^ 2 * (p - 1)).
  set (c' := l ^ 2 + (1 - l ^ 2) * c).
  assert (Hm : -1 < m < 1).
  { unfold m. split; apply Rmult_lt_reg_r with (a + b); try lra; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra. }
  assert (Hp : 1 < p) by (unfold p; rewrite <- Rinv_1 at 1; apply Rinv_lt_contravar; lra).
  assert (Hk : 0 < k) by (unfold k; apply Rmult_lt_0_compat; nra).
  assert (Hc' : 0 < c') by (unfold c'; nra).
  assert (I := log_norm_increases m beta Hm k l Hk ltac:(lra)).
  destruct (log_mean_1 m beta Hm) as [L1 L2].
  destruct (A_above_B m beta Hm) as [AB1 AB2].
  set (A := cosh beta + m * sinh beta) in *. set (B := sinh beta + m * cosh beta) in *.
  unfold log_norm in I. rewrite L1, L2 in I.
  assert (Op : order_at k l = p) by (unfold order_at, k; field; lra).
  assert (Oq : order_at k 1 = c' / c) by (unfold order_at, k, c', p; field; lra).
  rewrite Op, Oq in I.
  assert (Pab : 0 < (a + b)) by lra.
  assert (Ea : a = (a + b) * ((1 + m) / 2)) by (unfold m; field; lra).
  assert (Eb : b = (a + b) * ((1 - m) / 2)) by (unfold m; field; lra).
  assert (Epm : forall e, (e = 1 \/ e = -1) -> 0 < (1 + e * l * m) /\ 0 < A + e * l * B).
  { intros e [-> | ->]; split; nra. }
  destruct (Epm 1 (or_introl eq_refl)) as [W1 Q1]. destruct (Epm (-1) (or_intror eq_refl)) as [W2 Q2].
  assert (N1 : sign_norm c t (a * ((1 + l) / 2)) (b * ((1 - l) / 2))
    = (a + b) * ((1 + l * m) / 2 * exp (p * log_mean m A B 1 l))).
  { unfold sign_norm, log_mean. fold beta p.
    replace (a * ((1 + l) / 2) + b * ((1 - l) / 2)) with ((a + b) * ((1 + l * m) / 2)) by (unfold m; field; lra).
    replace ((a * ((1 + l) / 2) * exp beta + b * ((1 - l) / 2) * exp (- beta)) / ((a + b) * ((1 + l * m) / 2)))
      with ((A + 1 * l * B) / (1 + 1 * l * m)); [ring|].
    rewrite Ea at 1. rewrite Eb at 2. unfold A, B, cosh, sinh. field. split; lra. }
  assert (N2 : sign_norm c t (a * ((1 - l) / 2)) (b * ((1 + l) / 2))
    = (a + b) * ((1 - (1 + l * m) / 2) * exp (p * log_mean m A B (-1) l))).
  { unfold sign_norm, log_mean. fold beta p.
    replace (a * ((1 - l) / 2) + b * ((1 + l) / 2)) with ((a + b) * (1 - (1 + l * m) / 2)) by (unfold m; field; lra).
    replace ((a * ((1 - l) / 2) * exp beta + b * ((1 + l) / 2) * exp (- beta)) / ((a + b) * (1 - (1 + l * m) / 2)))
      with ((A + -1 * l * B) / (1 + -1 * l * m)); [ring|].
    rewrite Ea at 1. rewrite Eb at 2. unfold A, B, cosh, sinh. field. split; lra. }
  rewrite N1, N2, <- Rmult_plus_distr_l. unfold sign_norm. apply Rmult_le_compat_l; [lra|].
  set (Psi := (1 + l * m) / 2 * exp (p * log_mean m A B 1 l)
     + (1 - (1 + l * m) / 2) * exp (p * log_mean m A B (-1) l)) in *.
  assert (PPsi : 0 < Psi).
  { unfold Psi. assert (X1 := exp_pos (p * log_mean m A B 1 l)). assert (X2 := exp_pos (p * log_mean m A B (-1) l)). nra. }
  rewrite <- (exp_ln Psi) at 1 by exact PPsi. apply exp_le.
  replace ((a * exp (c' * t) + b * exp (- (c' * t))) / (a + b))
    with ((1 + 1 * m) / 2 * exp (c' / c * beta) + (1 - (1 + 1 * m) / 2) * exp (c' / c * - beta)).
  2: { replace (c' / c * beta) with (c' * t) by (unfold beta; field; lra).
       replace (c' / c * - beta) with (- (c' * t)) by (unfold beta; field; lra).
       rewrite Ea at 1. rewrite Eb at 2. field. lra. }
  set (N := (1 + 1 * m) / 2 * exp (c' / c * beta) + (1 - (1 + 1 * m) / 2) * exp (c' / c * - beta)) in *.
  assert (I' := Rmult_le_compat_l p _ _ ltac:(lra) I).
  replace (p * (ln Psi / p)) with (ln Psi) in I' by (field; lra).
  replace (p * (ln N / (c' / c))) with (/ c' * ln N) in I' by (unfold p; field; lra). exact I'.
Qed.

(** Sum over n looks of the mass times e^(t mean), the masses a and b being those before the looks. *)
Definition looks_mgf (l t : R) (n : nat) (a b : R) : R :=
  fsum (pwlist LBool n) (fun x =>
    let u := a * pwP (sign_look l true) n x in let v := b * pwP (sign_look l false) n x in
    (u + v) * exp (t * ((u - v) / (u + v)))).
(** The constant after n looks, starting from any delta instead of 0. *)
Fixpoint contraction (l delta : R) (n : nat) : R :=
  match n with O => delta | S n => l ^ 2 + (1 - l ^ 2) * contraction l delta n end.

Lemma power_range l n : 0 < l < 1 -> 0 < (1 - l ^ 2) ^ n <= 1.
Proof. intros Hl. split; [apply pow_lt; nra|]. rewrite <- (pow1 n) at 2. apply pow_incr. nra. Qed.

Lemma contraction_is l delta n : contraction l delta n = 1 - (1 - l ^ 2) ^ n * (1 - delta).
Proof.
  induction n as [|n IH]; cbn [contraction]; [cbn; ring|]. rewrite IH.
  change ((1 - l ^ 2) ^ S n) with ((1 - l ^ 2) * (1 - l ^ 2) ^ n). ring.
Qed.

Lemma looks_mgf_S l t n a b : looks_mgf l t (S n) a b
  = looks_mgf l t n (a * ((1 + l) / 2)) (b * ((1 - l) / 2)) + looks_mgf l t n (a * ((1 - l) / 2)) (b * ((1 + l) / 2)).
Proof.
  unfold looks_mgf. rewrite fsum_words, fsum_plus.
  f_equal; apply fsum_ext; intros x _; cbn [pwP fst snd sign_look Bool.eqb]; unfold sign_look; cbn [Bool.eqb];
    rewrite <- !Rmult_assoc; reflexivity.
Qed.

Lemma looks_mgf_le l delta t n : 0 < l < 1 -> 0 < delta < 1 ->
  forall a b, 0 < a -> 0 < b -> looks_mgf l t n a b <= sign_norm (contraction l delta n) t a b.
Proof.
  intros Hl Hd. induction n as [|n IH]; intros a b Ha Hb.
  - unfold looks_mgf, sign_norm. cbn [pwlist fsum pwP contraction]. rewrite !Rmult_1_r, Rplus_0_r.
    apply Rmult_le_compat_l; [lra|]. apply exp_le.
    set (s := delta * t). set (m := (a - b) / (a + b)).
    assert (T : forall y, exp (s * m) * (1 + (y - s * m)) <= exp y).
    { intros y. replace (exp y) with (exp (s * m) * exp (y - s * m)) by (rewrite <- exp_plus; f_equal; ring).
      apply Rmult_le_compat_l; [left; apply exp_pos|]. apply exp_ineq1_le. }
    assert (T1 := Rmult_le_compat_l a _ _ ltac:(lra) (T s)). assert (T2 := Rmult_le_compat_l b _ _ ltac:(lra) (T (- s))).
    assert (Le : exp (s * m) <= (a * exp s + b * exp (- s)) / (a + b)).
    { apply Rmult_le_reg_r with (a + b); [lra|].
      replace ((a * exp s + b * exp (- s)) / (a + b) * (a + b)) with (a * exp s + b * exp (- s)) by (field; lra).
      replace (exp (s * m) * (a + b))
        with (a * (exp (s * m) * (1 + (s - s * m))) + b * (exp (s * m) * (1 + (- s - s * m)))); [lra|].
      unfold m. field. lra. }
    apply ln_le in Le; [|apply exp_pos]. rewrite ln_exp in Le.
    assert (M := Rmult_le_compat_l (/ delta) _ _ ltac:(left; apply Rinv_0_lt_compat; lra) Le).
    replace (/ delta * (s * m)) with (t * m) in M by (unfold s; field; lra). exact M.
  - rewrite looks_mgf_S. cbn [contraction].
    assert (C : 0 < contraction l delta n < 1).
    { rewrite contraction_is. assert (W := power_range l n Hl). split; nra. }
    eapply Rle_trans; [|apply one_look; trivial].
    apply Rplus_le_compat; apply IH; apply Rmult_lt_0_compat; lra.
Qed.

Section Closed.
Variables (l : R) (n : nat).
Hypothesis Hl : 0 < l < 1.
Let plus (x : pw bool n) : R := pwP (sign_look l true) n x.
Let minus (x : pw bool n) : R := pwP (sign_look l false) n x.
Let P (x : pw bool n) : R := (plus x + minus x) / 2.
Let r (x : pw bool n) : R := (plus x - minus x) / (plus x + minus x).

Lemma word_pos th (x : pw bool n) : 0 < pwP (sign_look l th) n x.
Proof.
  induction n as [|k IH]; [cbn; lra|]. cbn [pwP]. apply Rmult_lt_0_compat; [|apply IH].
  unfold sign_look. destruct (Bool.eqb (fst x) th); lra.
Qed.

Lemma looks_law : law (pwlist LBool n) P.
Proof.
  assert (Lp := pwP_law LBool (sign_look l true) n (sign_look_law l Hl true)).
  assert (Lm := pwP_law LBool (sign_look l false) n (sign_look_law l Hl false)).
  split.
  - intros x _. unfold P. assert (H1 := word_pos true x). assert (H2 := word_pos false x). unfold plus, minus. lra.
  - unfold P, Rdiv. rewrite fsum_scal_r, fsum_plus.
    transitivity ((1 + 1) * / 2); [|field]. do 2 f_equal; [exact (proj2 Lp)|exact (proj2 Lm)].
Qed.

Lemma looks_mean_range x : -1 <= r x <= 1.
Proof.
  assert (H1 := word_pos true x). assert (H2 := word_pos false x). fold (plus x) in H1. fold (minus x) in H2.
  unfold r. split; apply Rmult_le_reg_r with (plus x + minus x); try lra; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Lemma looks_mean_0 : expect (pwlist LBool n) P r = 0.
Proof.
  assert (Lp := pwP_law LBool (sign_look l true) n (sign_look_law l Hl true)).
  assert (Lm := pwP_law LBool (sign_look l false) n (sign_look_law l Hl false)).
  unfold expect. rewrite (fsum_ext _ _ (fun x => plus x * / 2 - minus x * / 2)).
  - rewrite fsum_minus, !fsum_scal_r.
    transitivity (1 * / 2 - 1 * / 2); [|ring]. do 2 f_equal; [exact (proj2 Lp)|exact (proj2 Lm)].
  - intros x _. assert (H1 := word_pos true x). assert (H2 := word_pos false x).
    fold (plus x) in H1. fold (minus x) in H2. unfold P, r. field. lra.
Qed.

Lemma looks_Lam delta t : 0 < delta < 1 ->
  contraction l delta n * Lam (pwlist LBool n) P r t <= ln (cosh (contraction l delta n * t)).
Proof.
  intros Hd. assert (H := looks_mgf_le l delta t n Hl Hd (/ 2) (/ 2) ltac:(lra) ltac:(lra)).
  set (c := contraction l delta n) in *.
  assert (C : 0 < c).
  { unfold c. rewrite contraction_is. assert (W := power_range l n Hl). nra. }
  assert (E : looks_mgf l t n (/ 2) (/ 2) = mgf (pwlist LBool n) P r t).
  { unfold looks_mgf, mgf. apply fsum_ext. intros x _. cbv zeta. fold (plus x) (minus x).
    assert (H1 := word_pos true x). assert (H2 := word_pos false x). fold (plus x) in H1. fold (minus x) in H2.
    replace ((/ 2 * plus x - / 2 * minus x) / (/ 2 * plus x + / 2 * minus x)) with (r x) by (unfold r; field; lra).
    unfold P. field. }
  rewrite E in H. unfold sign_norm in H.
  replace (/ 2 + / 2) with 1 in H by field. rewrite Rmult_1_l in H.
  replace ((/ 2 * exp (c * t) + / 2 * exp (- (c * t))) / 1) with (cosh (c * t)) in H by (unfold cosh; field).
  apply ln_le in H; [|apply mgf_pos, looks_law]. rewrite ln_exp in H.
  unfold Lam. assert (M := Rmult_le_compat_l c _ _ ltac:(lra) H).
  replace (c * (/ c * ln (cosh (c * t)))) with (ln (cosh (c * t))) in M by (field; lra). exact M.
Qed.

Lemma looks_contract Q : law (pwlist LBool n) Q -> abscont (pwlist LBool n) Q P ->
  Dber (expect (pwlist LBool n) Q r) <= (1 - (1 - l ^ 2) ^ n) * KL (pwlist LBool n) Q P.
Proof.
  intros HQ Hac. set (D := Dber _). set (K := KL _ _ _).
  assert (HK : 0 <= K) by (apply KL_nonneg; trivial; apply looks_law).
  assert (Pw := power_range l n Hl).
  assert (H : forall delta, 0 < delta < 1 -> D <= contraction l delta n * K).
  { intros delta Hd. apply SDPI_DUAL_suff; trivial; [apply looks_law| | |].
    - rewrite contraction_is. nra.
    - intros x _. apply looks_mean_range.
    - intros t. now apply looks_Lam. }
  apply Rnot_lt_le. intros C. set (gap := D - (1 - (1 - l ^ 2) ^ n) * K). assert (G : 0 < gap) by (unfold gap; lra).
  assert (Q1 : 0 < gap / (K + gap) <= 1).
  { split; [apply Rdiv_lt_0_compat; lra|]. apply Rmult_le_reg_r with (K + gap); [lra|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  assert (Q2 : gap / (K + gap) * K <= gap).
  { apply Rmult_le_reg_r with (K + gap); [lra|].
    replace (gap / (K + gap) * K * (K + gap)) with (gap * K) by (field; lra). nra. }
  specialize (H (gap / (K + gap) / 2) ltac:(lra)). rewrite contraction_is in H.
  assert ((1 - l ^ 2) ^ n * (gap / (K + gap) * K) <= gap) by nra.
  unfold gap in *. nra.
Qed.

Theorem BOOL_CLOSED_target : SDPI LBool (pwlist LBool n) (bool_target l n) (1 - (1 - l ^ 2) ^ n).
Proof.
  apply (SDPI_ext LBool (pwlist LBool n) (binary_joint P r)).
  - intros th x _ _. assert (H1 := word_pos true x). assert (H2 := word_pos false x).
    unfold bool_target, looks_target, binary_joint, P, r. fold (plus x) in *. fold (minus x) in *.
    destruct th; [change (pwP (sign_look l true) n x) with (plus x)|change (pwP (sign_look l false) n x) with (minus x)];
      field; lra.
  - apply SDPI_binary; [apply looks_law|intros x _; apply looks_mean_range|apply looks_mean_0|apply looks_contract].
Qed.
End Closed.

Lemma bernoulli w n : 0 <= w <= 1 -> 1 - (1 - w) ^ n <= INR n * w.
Proof.
  intros Hw. induction n as [|n IH]; [cbn; lra|]. rewrite S_INR. cbn [pow].
  assert ((1 - w) ^ n <= 1) by (rewrite <- (pow1 n) at 2; apply pow_incr; lra). nra.
Qed.

Theorem BOOL_CLOSED l n : 0 < l < 1 ->
  let tau := 1 - (1 - l ^ 2) ^ n in
  SDPI LBool (pwlist LBool n) (bool_target l n) tau /\
  SDPI LBool (pwlist LBool n) (bool_fresh l n) (l ^ 2 * tau) /\
  ((1 <= n)%nat -> (1 - l ^ 2) ^ n / (INR n * l ^ 4) <= (1 - tau) / (l ^ 2 * tau)).
Proof.
  intros Hl tau. assert (T := BOOL_CLOSED_target l n Hl). fold tau in T.
  split; [exact T|]. split; [exact (proj2 (BOOL_LINEAR l n Hl) _ T)|]. intros Hn.
  assert (W : 0 < l ^ 2 < 1) by nra. assert (B := bernoulli (l ^ 2) n ltac:(lra)). fold tau in B.
  assert (P := power_range l n Hl).
  assert (T0 : 0 < tau).
  { destruct n as [|k]; [lia|]. assert (K := power_range l k Hl). unfold tau.
    change ((1 - l ^ 2) ^ S k) with ((1 - l ^ 2) * (1 - l ^ 2) ^ k). nra. }
  replace (1 - tau) with ((1 - l ^ 2) ^ n) by (unfold tau; ring).
  apply Rmult_le_compat_l; [lra|]. apply Rinv_le_contravar; [apply Rmult_lt_0_compat; lra|].
  replace (INR n * l ^ 4) with (l ^ 2 * (INR n * l ^ 2)) by ring. apply Rmult_le_compat_l; lra.
Qed.
