(** COSH-SERIES: the hyperbolic cosine by its series and that of a doubled argument. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

Lemma factorial_pos n : 0 < INR (fact n).
Proof. apply INR_fact_lt_0. Qed.

Definition cosh_term (k : nat) (x : R) (j : nat) : R := x ^ (2 * j) * (INR (fact (2 * k)) / INR (fact (2 * k + 2 * j))).

(** The number F_k(x) of COSH-SERIES. *)
Definition cosh_rest (k : nat) (x s : R) : Prop := infinite_sum (cosh_term k x) s.

Lemma rest_is_series k x s : cosh_rest k x s <-> is_series (cosh_term k x) s.
Proof. apply iff_sym, is_series_Reals. Qed.

Lemma rest_unique k x s t : cosh_rest k x s -> cosh_rest k x t -> s = t.
Proof. apply uniqueness_sum. Qed.

(** ** The series of the hyperbolic cosine: the odd terms of e^x and e^(-x) cancel *)

Definition mean_term (x : R) (n : nat) : R := / INR (fact n) * ((x ^ n + (- x) ^ n) / 2).

Lemma mean_sum x : infinite_sum (mean_term x) (cosh x).
Proof.
  apply is_series_Reals. unfold cosh.
  assert (P := proj1 (is_pseries_R _ _ _) (is_exp_Reals x)). assert (N := proj1 (is_pseries_R _ _ _) (is_exp_Reals (- x))).
  assert (S := is_series_scal_l (/ 2) _ _ (is_series_plus _ _ _ _ P N)).
  replace ((exp x + exp (- x)) / 2) with (scal (/ 2) (plus (exp x) (exp (- x)))).
  - apply is_series_ext with (2 := S). intros n. unfold mean_term, scal, plus. simpl. unfold mult. simpl. real_eq. field.
    apply Rgt_not_eq, factorial_pos.
  - unfold scal, plus. simpl. unfold mult. simpl. real_eq. field.
Qed.

Lemma mean_term_even x j : mean_term x (2 * j) = cosh_term 0 x j.
Proof.
  unfold mean_term, cosh_term. rewrite !pow_mult. replace ((- x) ^ 2) with (x ^ 2) by ring.
  change (2 * 0)%nat with 0%nat. cbn [Nat.add fact INR]. field. apply Rgt_not_eq, factorial_pos.
Qed.

Lemma mean_term_odd x j : mean_term x (S (2 * j)) = 0.
Proof.
  unfold mean_term. change (x ^ S (2 * j)) with (x * x ^ (2 * j)). change ((- x) ^ S (2 * j)) with (- x * (- x) ^ (2 * j)).
  rewrite !pow_mult. replace ((- x) ^ 2) with (x ^ 2) by ring. unfold Rdiv. ring.
Qed.

Lemma even_sum x n : sum_f_R0 (mean_term x) (2 * n) = sum_f_R0 (cosh_term 0 x) n.
Proof.
  induction n as [|n IH].
  - exact (mean_term_even x 0).
  - replace (2 * S n)%nat with (S (S (2 * n))) by lia. cbn [sum_f_R0]. rewrite IH, mean_term_odd.
    replace (S (S (2 * n))) with (2 * S n)%nat by lia. rewrite mean_term_even. ring.
Qed.

Lemma cosh_is_rest x : cosh_rest 0 x (cosh x).
Proof.
  intros e He. destruct (mean_sum x e He) as [N HN]. exists N. intros n Hn.
  rewrite <- even_sum. apply HN. lia.
Qed.

(** ** One term more *)

Lemma cosh_term_0 k x : cosh_term k x 0 = 1.
Proof.
  unfold cosh_term. change (2 * 0)%nat with 0%nat. rewrite Nat.add_0_r. cbn [pow]. field. apply Rgt_not_eq, factorial_pos.
Qed.

Lemma cosh_term_S k x j :
  cosh_term k x (S j) = x ^ 2 / (INR (2 * k + 1) * INR (2 * k + 2)) * cosh_term (S k) x j.
Proof.
  unfold cosh_term. replace (2 * S j)%nat with (2 + 2 * j)%nat by lia. replace (2 * S k)%nat with (S (S (2 * k))) by lia.
  replace (2 * k + (2 + 2 * j))%nat with (S (S (2 * k)) + 2 * j)%nat by lia.
  rewrite pow_add, !(fact_simpl (S (2 * k))), !(fact_simpl (2 * k)), !mult_INR.
  replace (S (2 * k)) with (2 * k + 1)%nat by lia. replace (S (2 * k + 1)) with (2 * k + 2)%nat by lia.
  assert (INR (2 * k + 1) <> 0) by (apply not_0_INR; lia). assert (INR (2 * k + 2) <> 0) by (apply not_0_INR; lia).
  assert (INR (fact (2 * k + 2 + 2 * j)) <> 0) by (apply Rgt_not_eq, factorial_pos). field. repeat split; assumption.
Qed.

Lemma rest_recurrence k x s : cosh_rest (S k) x s -> cosh_rest k x (1 + x ^ 2 / (INR (2 * k + 1) * INR (2 * k + 2)) * s).
Proof.
  rewrite !rest_is_series. intros H. set (c := x ^ 2 / (INR (2 * k + 1) * INR (2 * k + 2))).
  assert (T : is_series (fun j => cosh_term k x (S j)) (scal c s)).
  { apply is_series_ext with (2 := is_series_scal_l c _ _ H). intros j. symmetry. apply cosh_term_S. }
  apply is_series_decr_1.
  match goal with |- is_series _ ?l => assert (E : l = scal c s); [|rewrite E; exact T] end.
  rewrite cosh_term_0. unfold scal, plus, opp. simpl. unfold mult. simpl. real_eq. ring.
Qed.

(** ** Its size *)

Lemma fact_product m n : (fact m * fact n <= fact (m + n))%nat.
Proof.
  induction n as [|n IH].
  - rewrite Nat.add_0_r. cbn [fact]. lia.
  - replace (m + S n)%nat with (S (m + n)) by lia. rewrite !fact_simpl. nia.
Qed.

Lemma cosh_term_range k x j : 0 <= x <= 1 -> 0 <= cosh_term k x j <= cosh_term 0 1 j.
Proof.
  intros Hx. unfold cosh_term. rewrite pow1, Rmult_1_l. change (2 * 0)%nat with 0%nat. cbn [Nat.add fact INR].
  assert (P : 0 <= x ^ (2 * j) <= 1).
  { split; [apply pow_le; lra|]. rewrite <- (pow1 (2 * j)). apply pow_incr. lra. }
  assert (F := factorial_pos (2 * k)). assert (G := factorial_pos (2 * j)). assert (H := factorial_pos (2 * k + 2 * j)).
  assert (Q : 0 <= INR (fact (2 * k)) / INR (fact (2 * k + 2 * j)) <= 1 / INR (fact (2 * j))).
  { split; [left; apply Rdiv_lt_0_compat; assumption|].
    assert (M := le_INR _ _ (fact_product (2 * k) (2 * j))). rewrite mult_INR in M.
    apply Rle_div_l; [assumption|]. unfold Rdiv. rewrite Rmult_1_l. rewrite Rmult_comm. apply Rle_div_r; assumption. }
  nra.
Qed.

Lemma rest_exists k x : exists s, cosh_rest k x s.
Proof.
  induction k as [|k [s Hs]].
  - exists (cosh x). apply cosh_is_rest.
  - destruct (Req_dec x 0) as [->|X].
    + exists 1. apply rest_is_series. apply is_series_decr_1.
      rewrite cosh_term_0. match goal with |- is_series _ ?l => replace l with 0 end.
      * apply is_series_Reals. intros e He. exists 0%nat. intros n _. rewrite sum_eq_R0.
        -- rewrite R_dist_eq. exact He.
        -- intros j _. unfold cosh_term. replace (2 * S j)%nat with (S (S (2 * j))) by lia. cbn [pow]. ring.
      * unfold plus, opp. simpl. ring.
    + set (c := x ^ 2 / (INR (2 * k + 1) * INR (2 * k + 2))).
      assert (C : c <> 0).
      { unfold c. assert (0 < INR (2 * k + 1)) by (apply lt_0_INR; lia). assert (0 < INR (2 * k + 2)) by (apply lt_0_INR; lia).
        apply Rgt_not_eq, Rdiv_lt_0_compat; [|apply Rmult_lt_0_compat; assumption].
        rewrite <- Rsqr_pow2. now apply Rsqr_pos_lt. }
      exists (/ c * (s - 1)). apply rest_is_series. apply rest_is_series in Hs.
      assert (T : is_series (fun j => cosh_term k x (S j)) (s - 1)).
      { apply is_series_incr_1. rewrite cosh_term_0. match goal with |- is_series _ ?l => replace l with s end; [exact Hs|].
        unfold plus. simpl. ring. }
      apply is_series_ext with (2 := is_series_scal_l (/ c) _ _ T). intros j. rewrite cosh_term_S. fold c.
      unfold scal. simpl. unfold mult. simpl. field. exact C.
Qed.

Lemma rest_at_most k x s : 0 <= x <= 1 -> cosh_rest k x s -> s <= cosh 1.
Proof.
  intros Hx Hs. apply Rle_cv_lim with (sum_f_R0 (cosh_term k x)) (sum_f_R0 (cosh_term 0 1)).
  - intros n. apply sum_Rle. intros j _. apply cosh_term_range, Hx.
  - exact Hs.
  - apply cosh_is_rest.
Qed.

Lemma cosh_1 : cosh 1 < 2.
Proof.
  unfold cosh. assert (E := exp_le_3). assert (M : exp (- (1)) < exp 0) by (apply exp_increasing; lra). rewrite exp_0 in M. lra.
Qed.

Lemma cosh_double x : cosh (2 * x) = 2 * cosh x ^ 2 - 1.
Proof.
  unfold cosh. replace (exp (2 * x)) with (exp x * exp x) by (rewrite <- exp_plus; f_equal; ring).
  replace (exp (- (2 * x))) with (exp (- x) * exp (- x)) by (rewrite <- exp_plus; f_equal; ring).
  assert (O : exp x * exp (- x) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  set (a := exp x) in *. set (b := exp (- x)) in *. replace (2 * ((a + b) / 2) ^ 2 - 1) with ((a * a + b * b) / 2 + (a * b - 1)) by field.
  rewrite O. ring.
Qed.

Lemma cosh_increases x y : 0 <= x <= y -> cosh x <= cosh y.
Proof.
  intros H. unfold cosh. rewrite !exp_Ropp. set (a := exp x). set (b := exp y).
  assert (A : 1 <= a) by (unfold a; rewrite <- exp_0; destruct (proj1 H) as [L|<-]; [left; now apply exp_increasing | right; reflexivity]).
  assert (B : a <= b) by (unfold a, b; destruct (proj2 H) as [L|<-]; [left; now apply exp_increasing | right; reflexivity]).
  assert (E : b + / b - (a + / a) = (b - a) * (a * b - 1) / (a * b)) by (field; split; lra).
  assert (P : 1 <= a * b) by nra.
  assert (0 <= (b - a) * (a * b - 1) / (a * b)) by (apply Rdiv_le_0_compat; [apply Rmult_le_pos|]; lra). lra.
Qed.

Theorem COSH_SERIES :
  (forall k x, exists s, cosh_rest k x s) /\
  (forall k x s t, cosh_rest k x s -> cosh_rest k x t -> s = t) /\
  (forall x, cosh_rest 0 x (cosh x)) /\
  (forall k x s, (1 <= k)%nat -> cosh_rest k x s -> cosh_rest (k - 1) x (1 + x ^ 2 / (INR (2 * k - 1) * INR (2 * k)) * s)) /\
  (forall k x s, 0 <= x <= 1 -> cosh_rest k x s -> s <= cosh 1) /\ cosh 1 < 2 /\
  (forall x, cosh (2 * x) = 2 * cosh x ^ 2 - 1) /\
  (forall x y, 0 <= x <= y -> cosh x <= cosh y).
Proof.
  split; [exact rest_exists|]. split; [exact rest_unique|]. split; [exact cosh_is_rest|].
  split; [|split; [exact rest_at_most | split; [exact cosh_1 | split; [exact cosh_double | exact cosh_increases]]]].
  intros k x s Hk Hs. destruct k as [|k]; [lia|]. assert (R := rest_recurrence k x s Hs).
  replace (S k - 1)%nat with k by lia. replace (2 * S k - 1)%nat with (2 * k + 1)%nat by lia.
  replace (2 * S k)%nat with (2 * k + 2)%nat by lia. exact R.
Qed.
