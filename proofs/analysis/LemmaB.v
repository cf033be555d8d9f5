(** LEMMA-B from the five claims of LemmaBClaims.v: the steps on paper. For x <= 3 power series with
    remainders, for x >= 3 monotonicity down to x = 3. *)
From Coq Require Import Reals ZArith List Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Enclosure LemmaBClaims.
Open Scope R_scope.

(** ** Series with remainders *)

(** Terms that at least halve after index K. *)
Lemma remainder (a : nat -> R) (l : R) (K : nat) : is_series a l ->
  (forall k, (K < k)%nat -> 0 <= a k /\ a (S k) <= a k / 2) ->
  sum_f_R0 a K <= l <= sum_f_R0 a K + 2 * a (S K).
Proof.
  intros Hl Ha.
  assert (Hn : forall n, sum_f_R0 a K <= sum_f_R0 a (K + n) /\
    sum_f_R0 a (K + n) + 2 * a (S (K + n)) <= sum_f_R0 a K + 2 * a (S K)).
  { induction n as [|n [IH1 IH2]]; [rewrite Nat.add_0_r; lra|].
    rewrite Nat.add_succ_r. cbn [sum_f_R0].
    destruct (Ha (S (K + n))) as [H1 H2]; [lia|]. lra. }
  assert (Hlim : is_lim_seq (fun n => sum_f_R0 a (n + K)) l).
  { apply is_lim_seq_incr_n with (u := fun n => sum_f_R0 a n).
    apply is_lim_seq_ext with (sum_n a); [intros n; apply sum_n_Reals|]. exact Hl. }
  split.
  - apply (is_lim_seq_le (fun _ => sum_f_R0 a K) _ (sum_f_R0 a K) l) in Hlim; trivial.
    + intros n. rewrite Nat.add_comm. apply Hn.
    + apply is_lim_seq_const.
  - apply (fun H1 => is_lim_seq_le _ (fun _ => sum_f_R0 a K + 2 * a (S K)) l (sum_f_R0 a K + 2 * a (S K)) H1 Hlim).
    + intros n. rewrite Nat.add_comm. destruct (Hn n). destruct (Ha (S (K + n))); [lia|]. lra.
    + apply is_lim_seq_const.
Qed.

Lemma sum_even (a : nat -> R) (n : nat) : (forall k, a (2 * k + 1)%nat = 0) ->
  sum_f_R0 a (2 * n) = sum_f_R0 (fun k => a (2 * k)%nat) n.
Proof.
  intros Ha. induction n as [|n IH]; [reflexivity|].
  replace (2 * S n)%nat with (S (S (2 * n))) by lia. cbn [sum_f_R0]. rewrite IH.
  replace (S (2 * n)) with (2 * n + 1)%nat by lia. rewrite Ha.
  replace (2 * S n)%nat with (S (2 * n + 1)) by lia. ring.
Qed.
Lemma sum_odd (a : nat -> R) (n : nat) : (forall k, a (2 * k)%nat = 0) ->
  sum_f_R0 a (2 * n + 1) = sum_f_R0 (fun k => a (2 * k + 1)%nat) n.
Proof.
  intros Ha. induction n as [|n IH].
  - assert (H := Ha 0%nat). cbn in *. lra.
  - replace (2 * S n + 1)%nat with (S (S (2 * n + 1))) by lia. cbn [sum_f_R0]. rewrite IH.
    replace (S (2 * n + 1)) with (2 * S n)%nat by lia. rewrite Ha.
    replace (2 * S n + 1)%nat with (S (2 * S n)) by lia. ring.
Qed.

Lemma subseries (a b : nat -> R) (l : R) (phi : nat -> nat) :
  (forall n, (phi n < phi (S n))%nat) -> (forall n, sum_f_R0 a (phi n) = sum_f_R0 b n) ->
  is_series a l -> is_series b l.
Proof.
  intros Hphi E Ha.
  apply (is_lim_seq_ext (fun n => sum_n a (phi n)) (sum_n b) l).
  - intros n. rewrite !sum_n_Reals. apply E.
  - apply (is_lim_seq_subseq (sum_n a) l phi); [now apply eventually_subseq|exact Ha].
Qed.

Lemma exp_series (x : R) : is_series (fun k => x ^ k / INR (fact k)) (exp x).
Proof.
  assert (H := is_exp_Reals x).
  refine (is_series_ext _ _ _ _ H). intros n.
  rewrite pow_n_pow. unfold scal; cbn. unfold mult; cbn. reflexivity.
Qed.

Lemma neg_pow (x : R) n : (- x) ^ n = (- 1) ^ n * x ^ n.
Proof. rewrite <- Rpow_mult_distr. f_equal. ring. Qed.

Lemma cosh_series (x : R) : is_series (fun k => (x ^ 2) ^ k / INR (fact (2 * k))) (cosh x).
Proof.
  assert (H := is_series_scal (/ 2) _ _ (is_series_plus _ _ _ _ (exp_series x) (exp_series (- x)))).
  unfold scal, plus in H; cbn in H. unfold mult in H; cbn in H.
  replace (/ 2 * (exp x + exp (- x))) with (cosh x) in H by (unfold cosh; lra).
  refine (subseries _ _ _ (fun n => (2 * n)%nat) _ _ H); [intros; lia|]. intros n. rewrite sum_even.
  - apply sum_eq. intros k _. rewrite neg_pow, pow_1_even, pow_mult. unfold Rdiv. lra.
  - intros k. replace (2 * k + 1)%nat with (S (2 * k)) by lia. rewrite neg_pow, pow_1_odd. unfold Rdiv. ring.
Qed.

Lemma sinh_series (x : R) : is_series (fun k => x * (x ^ 2) ^ k / INR (fact (2 * k + 1))) (sinh x).
Proof.
  assert (H := is_series_scal (/ 2) _ _ (is_series_minus _ _ _ _ (exp_series x) (exp_series (- x)))).
  unfold scal, minus, opp, plus in H; cbn in H. unfold mult in H; cbn in H.
  replace (/ 2 * (exp x + - exp (- x))) with (sinh x) in H by (unfold sinh; lra).
  refine (subseries _ _ _ (fun n => (2 * n + 1)%nat) _ _ H); [intros; lia|]. intros n. rewrite sum_odd.
  - apply sum_eq. intros k _. rewrite neg_pow. replace (2 * k + 1)%nat with (S (2 * k)) by lia.
    rewrite pow_1_odd. cbn [pow]. rewrite pow_mult. unfold Rdiv. cbn [pow]. field.
    apply INR_fact_neq_0.
  - intros k. rewrite neg_pow, pow_1_even. unfold Rdiv. ring.
Qed.

(** 1 + w + .. + w^(k-1). *)
Fixpoint geo (w : R) (k : nat) : R := match k with O => 0 | S k => 1 + w * geo w k end.

Lemma geo_closed w k : (1 - w) * geo w k = 1 - w ^ k.
Proof. induction k as [|k IH]; cbn [geo pow]; [ring|]. nra. Qed.
Lemma geo_nonneg w k : 0 <= w -> 0 <= geo w k.
Proof. intros H. induction k as [|k IH]; cbn [geo]; [lra|]. nra. Qed.
Lemma geo_le w k : 0 <= w <= 1 -> geo w k <= INR k.
Proof.
  intros H. induction k as [|k IH]; [cbn; lra|]. rewrite S_INR. cbn [geo].
  assert (H' := geo_nonneg w k (proj1 H)). nra.
Qed.
Lemma geo_ge_1 w k : 0 <= w -> 1 <= geo w (S k).
Proof. intros H. cbn [geo]. assert (H' := geo_nonneg w k H). nra. Qed.
Lemma geo_doubles w k : 0 <= w <= 1 -> geo w (S (S k)) <= 2 * geo w (S k).
Proof.
  intros H. assert (H' := geo_ge_1 w k (proj1 H)). set (g := geo w (S k)) in *.
  change (geo w (S (S k))) with (1 + w * g). nra.
Qed.

Lemma fact_pos k : 0 < INR (fact k). Proof. apply INR_fact_lt_0. Qed.
Lemma fact_SS k : INR (fact (S (S k))) = INR (S (S k)) * INR (S k) * INR (fact k).
Proof. rewrite !fact_simpl, !mult_INR. ring. Qed.

(** The common shape of the series: a coefficient that at most doubles, u <= 9, over (2k+1)!. *)
Lemma term_halves (q : nat -> R) (u : R) (k : nat) : 0 <= u <= 9 -> (2 < k)%nat ->
  0 <= q k -> q (S k) <= 2 * q k ->
  0 <= q k * u ^ k / INR (fact (2 * k + 1)) /\
  q (S k) * u ^ S k / INR (fact (2 * S k + 1)) <= q k * u ^ k / INR (fact (2 * k + 1)) / 2.
Proof.
  intros Hu Hk Hq Hd. assert (F := fact_pos (2 * k + 1)).
  assert (U : 0 <= u ^ k) by (apply pow_le; lra).
  assert (QU : 0 <= q k * u ^ k) by (apply Rmult_le_pos; trivial).
  split; [apply Rdiv_le_0_compat; trivial|].
  replace (2 * S k + 1)%nat with (S (S (2 * k + 1))) by lia. rewrite fact_SS.
  set (f := INR (fact (2 * k + 1))) in *.
  assert (N : 36 <= INR (S (S (2 * k + 1))) * INR (S (2 * k + 1))).
  { assert (K : 3 <= INR k) by (apply (le_INR 3 k) in Hk; cbn in Hk; lra).
    rewrite !S_INR, plus_INR, mult_INR. cbn [INR]. nra. }
  set (n := INR (S (S (2 * k + 1))) * INR (S (2 * k + 1))) in *.
  apply Rmult_le_reg_r with (n * f); [apply Rmult_lt_0_compat; lra|].
  replace (q (S k) * u ^ S k / (n * f) * (n * f)) with (q (S k) * u ^ k * u)
    by (cbn [pow]; field; split; lra).
  replace (q k * u ^ k / f / 2 * (n * f)) with (q k * u ^ k * (n / 2)) by (field; lra).
  assert (q (S k) * u ^ k <= 2 * q k * u ^ k) by (apply Rmult_le_compat_r; trivial).
  apply Rle_trans with (2 * q k * u ^ k * u); [apply Rmult_le_compat_r; lra|].
  replace (2 * q k * u ^ k * u) with (q k * u ^ k * (2 * u)) by ring.
  apply Rmult_le_compat_l; lra.
Qed.

Lemma partial_below (a : nat -> R) (l : R) (K : nat) : is_series a l -> (forall k, 0 <= a k) ->
  sum_f_R0 a K <= l.
Proof.
  intros Hl Ha.
  assert (Hlim : is_lim_seq (fun n => sum_f_R0 a (n + K)) l).
  { apply is_lim_seq_incr_n with (u := fun n => sum_f_R0 a n).
    apply is_lim_seq_ext with (sum_n a); [intros n; apply sum_n_Reals|]. exact Hl. }
  apply (is_lim_seq_le (fun _ => sum_f_R0 a K) _ (sum_f_R0 a K) l) in Hlim; trivial.
  - intros n. rewrite Nat.add_comm. induction n as [|n IH]; [rewrite Nat.add_0_r; lra|].
    rewrite Nat.add_succ_r. cbn [sum_f_R0]. specialize (Ha (S (K + n))). lra.
  - apply is_lim_seq_const.
Qed.

(** (2k)! and (2k+1)! as numbers. *)
Ltac number := cbn [INR]; ring.
Lemma fact_0 : INR (fact 0) = 1. Proof. reflexivity. Qed.
Lemma fact_1 : INR (fact 1) = 1. Proof. reflexivity. Qed.
Lemma fact_2 : INR (fact 2) = 2. Proof. rewrite fact_SS, fact_0. number. Qed.
Lemma fact_3 : INR (fact 3) = 6. Proof. rewrite fact_SS, fact_1. number. Qed.
Lemma fact_4 : INR (fact 4) = 24. Proof. rewrite fact_SS, fact_2. number. Qed.
Lemma fact_5 : INR (fact 5) = 120. Proof. rewrite fact_SS, fact_3. number. Qed.
Lemma fact_6 : INR (fact 6) = 720. Proof. rewrite fact_SS, fact_4. number. Qed.
Lemma fact_7 : INR (fact 7) = 5040. Proof. rewrite fact_SS, fact_5. number. Qed.
Lemma fact_8 : INR (fact 8) = 40320. Proof. rewrite fact_SS, fact_6. number. Qed.
Lemma fact_9 : INR (fact 9) = 362880. Proof. rewrite fact_SS, fact_7. number. Qed.
Lemma fact_10 : INR (fact 10) = 3628800. Proof. rewrite fact_SS, fact_8. number. Qed.
Lemma fact_11 : INR (fact 11) = 39916800. Proof. rewrite fact_SS, fact_9. number. Qed.
Lemma fact_12 : INR (fact 12) = 479001600. Proof. rewrite fact_SS, fact_10. number. Qed.
Lemma fact_13 : INR (fact 13) = 6227020800. Proof. rewrite fact_SS, fact_11. number. Qed.
Lemma fact_14 : INR (fact 14) = 87178291200. Proof. rewrite fact_SS, fact_12. number. Qed.
Lemma fact_15 : INR (fact 15) = 1307674368000. Proof. rewrite fact_SS, fact_13. number. Qed.

Ltac factorials := cbn [sum_f_R0 Nat.mul Nat.add];
  rewrite ?fact_0, ?fact_1, ?fact_2, ?fact_3, ?fact_4, ?fact_5, ?fact_6, ?fact_7, ?fact_8, ?fact_9, ?fact_10,
    ?fact_11, ?fact_12, ?fact_13, ?fact_14, ?fact_15.
Ltac formulas := unfold s_cut, ga_cut, h_cut, e4_cut, p_cut, c4_cut, e_cut, tail in *;
  cbn [horner geometric cst add sub mul inv real] in *.

(** ** 0 < x <= 3 *)

Section Small.
Variables x d : R.
Hypothesis Hx : 0 < x <= 3.
Hypothesis Hd : -1 < d < 1.
Let u := x ^ 2.
Let w := d ^ 2.
Let s := sinh x / x.
Let pu := Series (fun k => geo w k * u ^ k / INR (fact (2 * k + 1))).

Lemma u_range : 0 < u <= 9. Proof. unfold u. nra. Qed.
Lemma w_range : 0 <= w < 1. Proof. unfold w. nra. Qed.

Lemma s_series : is_series (fun k => 1 * u ^ k / INR (fact (2 * k + 1))) s.
Proof.
  assert (H := is_series_scal (/ x) _ _ (sinh_series x)).
  unfold scal in H; cbn in H. unfold mult in H; cbn in H.
  unfold s. replace (sinh x / x) with (/ x * sinh x) by (field; lra).
  refine (is_series_ext _ _ _ _ H). intros k.
  change (x * (x * 1)) with (x ^ 2). fold u. replace (k + (k + 0) + 1)%nat with (2 * k + 1)%nat by lia.
  assert (F := fact_pos (2 * k + 1)). real_eq. field. lra.
Qed.

Lemma ga_series : is_series (fun k => 2 * INR k * u ^ k / INR (fact (2 * k + 1))) (cosh x - s).
Proof.
  refine (is_series_ext _ _ _ _ (is_series_minus _ _ _ _ (cosh_series x) s_series)). intros k.
  unfold minus, opp, plus; cbn -[fact Nat.mul INR]. change (x * (x * 1)) with (x ^ 2). fold u.
  replace (2 * k + 1)%nat with (S (2 * k)) by lia. rewrite fact_simpl, mult_INR, S_INR, mult_INR.
  change (INR 2) with 2. assert (F := fact_pos (2 * k)). assert (K := pos_INR k). real_eq. field. lra.
Qed.

Lemma p_series : is_series (fun k => geo w k * u ^ k / INR (fact (2 * k + 1))) pu.
Proof.
  apply Series_correct. assert (Hu := u_range). assert (Hw := w_range).
  apply (ex_series_le (K := R_AbsRing) (V := R_CompleteNormedModule)) with (b := fun k => 2 * INR k * u ^ k / INR (fact (2 * k + 1))).
  - intros k. assert (F := fact_pos (2 * k + 1)). assert (U : 0 <= u ^ k) by (apply pow_le; lra).
    assert (G := geo_le w k ltac:(lra)). assert (G' := geo_nonneg w k ltac:(lra)).
    unfold norm; cbn -[fact Nat.mul INR pow]. unfold abs; cbn -[fact Nat.mul INR pow].
    rewrite Rabs_right by (apply Rle_ge, Rdiv_le_0_compat; [apply Rmult_le_pos|]; trivial).
    apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat|].
    apply Rmult_le_compat_r; [exact U|]. assert (K := pos_INR k). lra.
  - eexists. exact ga_series.
Qed.

Lemma p_value : d * sinh x - sinh (d * x) = d * (1 - w) * x * pu.
Proof.
  assert (H1 := is_series_scal (d * (1 - w) * x) _ _ p_series).
  assert (H2 := is_series_minus _ _ _ _ (is_series_scal d _ _ (sinh_series x)) (sinh_series (d * x))).
  unfold scal, minus, opp, plus in H1, H2; cbn -[fact Nat.mul INR pow] in H1, H2.
  unfold mult in H1, H2; cbn -[fact Nat.mul INR pow] in H1, H2.
  assert (E := is_series_unique _ _ H1).
  rewrite <- E. symmetry. unfold Rminus. rewrite <- (is_series_unique _ _ H2).
  apply Series_ext. intros k. rewrite (Rpow_mult_distr d x 2), Rpow_mult_distr. fold u w.
  assert (G := geo_closed w k). assert (F := fact_pos (2 * k + 1)).
  replace (d * (1 + - w) * x * (geo w k * u ^ k / INR (fact (2 * k + 1))))
    with (d * x * ((1 - w) * geo w k) * u ^ k / INR (fact (2 * k + 1))) by (field; lra).
  rewrite G. real_eq. field. lra.
Qed.

Lemma c_series : is_series (fun k => geo w k * u ^ k / INR (fact (2 * k)))
  ((cosh x - cosh (d * x)) / (1 - w)).
Proof.
  assert (Hw := w_range).
  assert (H := is_series_scal (/ (1 - w)) _ _ (is_series_minus _ _ _ _ (cosh_series x) (cosh_series (d * x)))).
  unfold scal, minus, opp, plus in H; cbn -[fact Nat.mul INR pow] in H.
  unfold mult in H; cbn -[fact Nat.mul INR pow] in H.
  replace ((cosh x - cosh (d * x)) / (1 - w)) with (/ (1 - w) * (cosh x + - cosh (d * x))) by (field; lra).
  refine (is_series_ext _ _ _ _ H). intros k. rewrite (Rpow_mult_distr d x 2), Rpow_mult_distr. fold u w.
  assert (G := geo_closed w k). assert (F := fact_pos (2 * k)).
  replace (geo w k * u ^ k / INR (fact (2 * k)))
    with (/ (1 - w) * (((1 - w) * geo w k) * u ^ k / INR (fact (2 * k)))) by (field; lra).
  rewrite G. real_eq. field. lra.
Qed.

Lemma pow_bound n : u ^ n <= 9 ^ n.
Proof. assert (Hu := u_range). apply pow_incr. lra. Qed.

Lemma s_bounds : s_cut real u <= s <= s_cut real u + tail real.
Proof.
  assert (Hu := u_range).
  destruct (remainder _ _ 6 s_series) as [L U].
  { intros k Hk. apply (term_halves (fun _ => 1)); try lra. lia. }
  assert (P := pow_bound 7). revert L U. factorials. formulas. lra.
Qed.

Lemma ga_bounds : u * ga_cut real u <= cosh x - s <= u * (ga_cut real u + tail real).
Proof.
  assert (Hu := u_range).
  destruct (remainder _ _ 6 ga_series) as [L U].
  { intros k Hk. apply (term_halves (fun k => 2 * INR k)); try lra; [lia| |];
      (apply lt_INR in Hk; cbn [INR] in Hk); [|rewrite S_INR]; lra. }
  assert (P := pow_bound 6). assert (Q : u * u ^ 6 <= u * 9 ^ 6) by (apply Rmult_le_compat_l; lra).
  revert L U. factorials. formulas. cbn [INR]. lra.
Qed.

Lemma p_bounds : u * p_cut real u w <= pu <= u * (p_cut real u w + tail real).
Proof.
  assert (Hu := u_range). assert (Hw := w_range).
  destruct (remainder _ _ 6 p_series) as [L U].
  { intros k Hk. apply (term_halves (geo w)); try lra; [lia|apply geo_nonneg; lra|].
    destruct k as [|k]; [lia|]. apply geo_doubles. lra. }
  assert (P := pow_bound 6). assert (Q : u * u ^ 6 <= u * 9 ^ 6) by (apply Rmult_le_compat_l; lra).
  assert (G := geo_le w 7 ltac:(lra)).
  assert (0 <= u ^ 7) by (apply pow_le; lra).
  assert (GQ : geo w 7 * u ^ 7 <= 7 * u ^ 7) by (apply Rmult_le_compat_r; [|cbn [INR] in G]; lra).
  revert L U. factorials. set (g7 := geo w 7) in *. cbn [geo]. formulas. split; nra.
Qed.

Lemma h_bound : 1 + u * h_cut real u <= cosh x.
Proof.
  assert (Hu := u_range).
  assert (L := partial_below _ _ 6 (cosh_series x)). fold u in L. revert L. factorials. formulas.
  intros L. assert (H : forall k, 0 <= u ^ k / INR (fact (2 * k))).
  { intros k. apply Rdiv_le_0_compat; [apply pow_le; lra|apply fact_pos]. }
  specialize (L H). lra.
Qed.

Lemma c_bound : u / 2 + u ^ 2 * c4_cut real u w <= (cosh x - cosh (d * x)) / (1 - w).
Proof.
  assert (Hu := u_range). assert (Hw := w_range).
  assert (L := partial_below _ _ 6 c_series). revert L. factorials. cbn [geo]. formulas.
  intros L. assert (H : forall k, 0 <= geo w k * u ^ k / INR (fact (2 * k))).
  { intros k. apply Rdiv_le_0_compat; [apply Rmult_le_pos; [apply geo_nonneg|apply pow_le]; lra|apply fact_pos]. }
  specialize (L H). lra.
Qed.

Lemma e4_bound : u * s - cosh x + 1 - u / 2 <= u ^ 2 * (e4_cut real u + tail real).
Proof.
  assert (Hu := u_range).
  destruct (remainder _ _ 5 s_series) as [_ U].
  { intros k Hk. apply (term_halves (fun _ => 1)); try lra. lia. }
  assert (L := partial_below _ _ 6 (cosh_series x)). fold u in L.
  assert (H : forall k, 0 <= u ^ k / INR (fact (2 * k))).
  { intros k. apply Rdiv_le_0_compat; [apply pow_le; lra|apply fact_pos]. }
  specialize (L H).
  assert (P := pow_bound 5). assert (U2 : 0 <= u ^ 2) by nra.
  assert (Q : u ^ 2 * u ^ 5 <= u ^ 2 * 9 ^ 5) by (apply Rmult_le_compat_l; lra).
  assert (V := Rmult_le_compat_l u _ _ ltac:(lra) U).
  revert L V. factorials. formulas. lra.
Qed.
End Small.

(** ** Any x: what is left when r is gone *)

Definition b_of (x d : R) : R := (d * sinh x - sinh (d * x)) / ((1 - d ^ 2) * sinh x).
Definition kappa_of (x d : R) : R := x * cosh x / sinh x - b_of x d.
Definition rest_of (x d : R) : R :=
  (cosh x - cosh (d * x)) / (1 - d ^ 2) + kappa_of x d * cosh x - x * sinh x.
Definition lemma_b (x d r : R) : R :=
  cosh x - cosh (d * x) + r * (d * sinh x - sinh (d * x))
  - (1 - d ^ 2) * (x * (sinh x + r * cosh x) - (cosh x + r * sinh x) * ln (cosh x + r * sinh x)).

Lemma exp_neg_range x : 0 < x -> 0 < exp (- x) < 1 /\ 1 < exp x /\ exp x * exp (- x) = 1.
Proof.
  intros Hx. assert (E : exp x * exp (- x) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (1 < exp x) by (rewrite <- exp_0; now apply exp_increasing).
  assert (0 < exp (- x)) by apply exp_pos. repeat split; trivial. nra.
Qed.
Lemma sinh_positive x : 0 < x -> 0 < sinh x.
Proof. intros Hx. destruct (exp_neg_range x Hx) as (H1 & H2 & _). unfold sinh. lra. Qed.
Lemma cosh_above_1 x : 0 < x -> 1 < cosh x.
Proof. intros Hx. destruct (exp_neg_range x Hx) as (H1 & H2 & H3). unfold cosh. nra. Qed.
Lemma S_positive x r : 0 < x -> -1 <= r <= 1 -> 0 < cosh x + r * sinh x.
Proof.
  intros Hx Hr. assert (H := sinh_positive x Hx). destruct (exp_neg_range x Hx) as (H1 & _).
  assert (cosh x - sinh x = exp (- x)) by (unfold cosh, sinh; lra). nra.
Qed.

Lemma lemma_b_split x d r : 0 < x -> -1 < d < 1 ->
  let S := cosh x + r * sinh x in
  lemma_b x d r = (1 - d ^ 2) * (rest_of x d - kappa_of x d * S + S * ln S).
Proof.
  intros Hx Hd S. assert (H := sinh_positive x Hx). unfold lemma_b. fold S.
  unfold rest_of, kappa_of, b_of, S. field. split; nra.
Qed.

(** S ln S - kappa S >= - e^(kappa-1). *)
Lemma lemma_b_enough x d r : 0 < x -> -1 < d < 1 -> -1 <= r <= 1 ->
  exp (kappa_of x d - 1) <= rest_of x d -> 0 <= lemma_b x d r.
Proof.
  intros Hx Hd Hr H. rewrite lemma_b_split by trivial. cbn zeta.
  assert (HS := S_positive x r Hx Hr). set (S := cosh x + r * sinh x) in *. set (k := kappa_of x d) in *.
  assert (E := exp_pos (k - 1)).
  assert (L := ln_le_sub1 (exp (k - 1) / S) ltac:(now apply Rdiv_lt_0_compat)).
  rewrite ln_div, ln_exp in L by trivial.
  assert (M := Rmult_le_compat_l S _ _ ltac:(lra) L).
  replace (S * (exp (k - 1) / S - 1)) with (exp (k - 1) - S) in M by (field; lra).
  apply Rmult_le_pos; [nra|]. lra.
Qed.

(** When kappa >= 1 + x the minimum over r is at r = 1, and there exp is convex. *)
Lemma lemma_b_steep x d r : 0 < x -> -1 < d < 1 -> -1 <= r <= 1 ->
  1 + x <= kappa_of x d -> 0 <= lemma_b x d r.
Proof.
  intros Hx Hd Hr H. rewrite lemma_b_split by trivial. cbn zeta.
  assert (HS := S_positive x r Hx Hr). assert (Hsh := sinh_positive x Hx).
  assert (One : 0 <= lemma_b x d 1).
  { unfold lemma_b. replace (cosh x + 1 * sinh x) with (exp x) by (unfold cosh, sinh; lra).
    rewrite ln_exp. replace (sinh x + 1 * cosh x) with (exp x) by (unfold cosh, sinh; lra).
    assert (T : forall y, exp (d * x) * (1 + (y - d * x)) <= exp y).
    { intros y. replace (exp y) with (exp (d * x) * exp (y - d * x)) by (rewrite <- exp_plus; f_equal; ring).
      apply Rmult_le_compat_l; [left; apply exp_pos|]. apply exp_ineq1_le. }
    assert (T1 := T x). assert (T2 := T (- x)).
    assert (T1' := Rmult_le_compat_l ((1 + d) / 2) _ _ ltac:(lra) T1).
    assert (T2' := Rmult_le_compat_l ((1 - d) / 2) _ _ ltac:(lra) T2).
    unfold cosh, sinh. lra. }
  rewrite lemma_b_split in One by trivial. cbn zeta in One.
  replace (cosh x + 1 * sinh x) with (exp x) in One by (unfold cosh, sinh; lra). rewrite ln_exp in One.
  assert (Le : cosh x + r * sinh x <= exp x).
  { replace (exp x) with (cosh x + 1 * sinh x) by (unfold cosh, sinh; lra). nra. }
  set (S := cosh x + r * sinh x) in *. set (k := kappa_of x d) in *. set (T := exp x) in *.
  assert (HT : 0 < T) by apply exp_pos.
  assert (One' : 0 <= rest_of x d - k * T + T * x).
  { apply Rmult_le_reg_l with (1 - d ^ 2); [nra|]. lra. }
  assert (L := ln_le_sub1 (T / S) ltac:(now apply Rdiv_lt_0_compat)).
  rewrite ln_div in L by trivial. unfold T in L at 1. rewrite ln_exp in L.
  assert (M := Rmult_le_compat_l S _ _ ltac:(lra) L).
  replace (S * (T / S - 1)) with (T - S) in M by (field; lra).
  assert (K : (1 + x) * (T - S) <= k * (T - S)) by (apply Rmult_le_compat_r; lra).
  apply Rmult_le_pos; [nra|]. lra.
Qed.

(** ** x <= 3: J1, J2, J3 *)

(** e^y against its polynomial of degree 14. *)
Lemma exp_upper y : 0 <= y <= 7 / 2 -> exp y <= 1 + y + y ^ 2 * (e_cut real y + tail real).
Proof.
  intros Hy.
  destruct (remainder _ _ 14 (exp_series y)) as [_ U].
  { intros k Hk. assert (F := fact_pos k). assert (Y : 0 <= y ^ k) by (apply pow_le; lra).
    split; [now apply Rdiv_le_0_compat|].
    rewrite fact_simpl, mult_INR, S_INR. cbn [pow]. apply lt_INR in Hk.
    assert (K : 7 <= INR k) by (cbn [INR] in Hk; lra).
    apply Rmult_le_reg_r with ((INR k + 1) * INR (fact k)); [apply Rmult_lt_0_compat; lra|].
    replace (y * y ^ k / ((INR k + 1) * INR (fact k)) * ((INR k + 1) * INR (fact k))) with (y ^ k * y)
      by (field; lra).
    replace (y ^ k / INR (fact k) / 2 * ((INR k + 1) * INR (fact k))) with (y ^ k * ((INR k + 1) / 2))
      by (field; lra).
    apply Rmult_le_compat_l; lra. }
  assert (P : y ^ 13 <= (7 / 2) ^ 13) by (apply pow_incr; lra).
  assert (Y2 : 0 <= y ^ 2) by nra.
  assert (Q : y ^ 2 * y ^ 13 <= y ^ 2 * (7 / 2) ^ 13) by (apply Rmult_le_compat_l; lra).
  revert U. factorials. formulas. lra.
Qed.

Lemma e_cut_increasing y z : 0 <= y <= z -> 0 <= e_cut real y <= e_cut real z.
Proof.
  intros H. unfold e_cut. cbn [horner cst add mul real].
  assert (P : forall c a b : R, 0 <= c -> 0 <= a <= b -> 0 <= c + y * a <= c + z * b).
  { intros c a b Hc Hab. split; [nra|]. assert (y * a <= z * b) by (apply Rmult_le_compat; lra). lra. }
  repeat (apply P; [lra|]). lra.
Qed.

Lemma h_cut_nonneg u : 0 <= u -> 0 <= h_cut real u.
Proof.
  intros H. unfold h_cut. cbn [horner cst add mul real].
  assert (P : forall c a : R, 0 <= c -> 0 <= a -> 0 <= c + u * a) by (intros; nra).
  repeat (apply P; [lra|]). lra.
Qed.

Lemma small_x (x d : R) : claim_J1 -> claim_J2 -> claim_J3 -> 0 < x <= 3 -> -1 < d < 1 ->
  exp (kappa_of x d - 1) <= rest_of x d.
Proof.
  intros H1 H2 H3 Hx Hd. unfold claim_J1, claim_J2, claim_J3, on_box in H1, H2, H3.
  assert (Hu := u_range x Hx). assert (Hw := w_range d Hd).
  assert (Bs := s_bounds x Hx). assert (Bg := ga_bounds x Hx).
  assert (Bp := p_bounds x d Hx Hd). assert (Bh := h_bound x Hx).
  assert (Bc := c_bound x d Hx Hd). assert (Be := e4_bound x Hx).
  assert (Vp := p_value x d Hx Hd).
  set (u := x ^ 2) in *. set (w := d ^ 2) in *. set (s := sinh x / x) in *.
  set (pu := Series _) in *.
  specialize (H1 u d ltac:(lra) ltac:(lra)). specialize (H2 u d ltac:(lra) ltac:(lra)).
  specialize (H3 u d ltac:(lra) ltac:(lra)).
  assert (S1 := s_cut_ge_1 u ltac:(lra)). assert (Sh := sinh_positive x (proj1 Hx)).
  assert (Es : sinh x = x * s) by (unfold s; field; lra).
  set (ga := (cosh x - s) / u). set (p := pu / u). set (g := (ga - d * p) / s).
  assert (Ega : cosh x = s + u * ga) by (unfold ga; field; lra).
  assert (Ep : pu = u * p) by (unfold p; field; lra).
  (* kappa - 1 = u g *)
  assert (Ek : kappa_of x d = 1 + u * g).
  { unfold kappa_of, b_of. fold w. rewrite Vp, Es. unfold g. rewrite Ega, Ep. field. repeat split; lra. }
  unfold j1, j2, j3, sigma, g_up, g_low, n_cut in H1, H2, H3.
  cbn [add sub mul inv cst real] in H1, H2, H3.
  replace (d * d) with w in H1, H2, H3 by (unfold w; ring).
  set (t := tail real) in *. set (S6 := s_cut real u) in *. set (n := ga_cut real u - d * p_cut real u w) in *.
  assert (Ht : 0 < t < 1) by (unfold t, tail; cbn [cst real]; lra).
  set (up := (n + t + t) * / S6) in *. set (low := (n - t) * / (S6 + t)) in *.
  (* low <= g <= up *)
  assert (Hga : ga_cut real u <= ga <= ga_cut real u + t).
  { split; apply Rmult_le_reg_l with u; lra. }
  assert (Hp : p_cut real u w <= p <= p_cut real u w + t).
  { split; apply Rmult_le_reg_l with u; lra. }
  assert (Dp : - t <= d * (p - p_cut real u w) <= t).
  { assert (0 <= (1 - d) * (p - p_cut real u w)) by (apply Rmult_le_pos; lra).
    assert (0 <= (1 + d) * (p - p_cut real u w)) by (apply Rmult_le_pos; lra). lra. }
  assert (Hn : n - t <= ga - d * p <= n + t + t) by (unfold n; lra).
  assert (Hlow : 0 <= low <= g).
  { unfold low, g. split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|].
    apply Rmult_le_compat; try lra; [left; apply Rinv_0_lt_compat; lra|apply Rinv_le_contravar; lra]. }
  assert (Hup : g <= up).
  { unfold up, g. apply Rmult_le_compat; try lra; [left; apply Rinv_0_lt_compat; lra|apply Rinv_le_contravar; lra]. }
  assert (Hy : 0 <= u * g) by (apply Rmult_le_pos; lra). assert (Hy' : u * g <= u * up) by (apply Rmult_le_compat_l; lra).
  assert (Ee := exp_upper (u * g) ltac:(lra)). fold t in Ee.
  assert (Em := e_cut_increasing (u * g) (u * up) ltac:(lra)).
  assert (Hh := h_cut_nonneg u ltac:(lra)).
  assert (Sq : g * g * (e_cut real (u * g) + t) <= up * up * (e_cut real (u * up) + t)).
  { apply Rmult_le_compat; [apply Rmult_le_pos; lra|lra|apply Rmult_le_compat; lra|lra]. }
  assert (Lh : low * h_cut real u <= g * h_cut real u) by (apply Rmult_le_compat_r; lra).
  rewrite Ek. replace (1 + u * g - 1) with (u * g) by ring.
  eapply Rle_trans; [exact Ee|].
  unfold rest_of. fold w. rewrite Ek.
  replace (x * sinh x) with (u * s) by (rewrite Es; unfold u; ring).
  (* R - 1 - u g = (c - u/2) - (u s - cosh x + 1 - u/2) + u g (cosh x - 1) *)
  assert (Gh : u * g * (u * h_cut real u) <= u * g * (cosh x - 1)) by (apply Rmult_le_compat_l; lra).
  assert (Main := Rmult_le_compat_l (u ^ 2) 0 _ (pow2_ge_0 u)
    ltac:(apply Rle_trans with (1 := H1), Rplus_le_compat; [apply Rplus_le_compat_l; exact Lh|apply Ropp_le_contravar; exact Sq])).
  lra.
Qed.

(** ** x >= 3: C2, C3 *)

Lemma is_derive_sinh_scaled t y : is_derive (fun y => sinh (t * y)) y (t * cosh (t * y)).
Proof. unfold sinh, cosh. auto_derive; [trivial|]. field. Qed.
Lemma is_derive_cosh_scaled t y : is_derive (fun y => cosh (t * y)) y (t * sinh (t * y)).
Proof. unfold sinh, cosh. auto_derive; [trivial|]. field. Qed.

Lemma cosh_increasing y z : 0 <= y <= z -> cosh y <= cosh z.
Proof.
  intros H. unfold cosh.
  assert (Ey : exp y * exp (- y) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (Ez : exp z * exp (- z) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (L : forall a b, a <= b -> exp a <= exp b).
  { intros a b [Hab|Hab]; [left; now apply exp_increasing|right; now f_equal]. }
  assert (L1 := L y z ltac:(lra)). assert (L2 := L 0 y ltac:(lra)). rewrite exp_0 in L2.
  assert (Py := exp_pos (- y)). assert (Pz := exp_pos (- z)).
  assert (U1 : exp (- y) <= 1) by nra. assert (U2 : exp (- z) <= 1) by nra.
  assert (0 <= (exp z - exp y) * (1 - exp (- y) * exp (- z))) by (apply Rmult_le_pos; nra).
  assert ((exp z - exp y) * (1 - exp (- y) * exp (- z))
    = exp z - exp y - (exp z * exp (- z)) * exp (- y) + (exp y * exp (- y)) * exp (- z)) by ring.
  rewrite Ey, Ez in H1. lra.
Qed.

Lemma sinh_chord x t : 0 <= x -> 0 <= t <= 1 -> sinh (t * x) <= t * sinh x.
Proof.
  intros Hx Ht.
  assert (H := deriv_nonneg_le (fun y => t * sinh (1 * y) - sinh (t * y))
    (fun y => t * (1 * cosh (1 * y)) - t * cosh (t * y)) 0 x Hx).
  cbv beta in H. rewrite !Rmult_0_r, sinh_0, !Rmult_1_l in H.
  assert (0 <= t * sinh x - sinh (t * x)); [|lra].
  replace 0 with (t * 0 - 0) by ring. apply H; clear H.
  - intros y Hy.
    apply (is_derive_minus (fun y => t * sinh (1 * y)) (fun y => sinh (t * y))); [|apply is_derive_sinh_scaled].
    apply (is_derive_scal (fun y => sinh (1 * y))), is_derive_sinh_scaled.
  - intros y Hy. rewrite !Rmult_1_l.
    assert (C := cosh_increasing (t * y) y ltac:(split; nra)). nra.
Qed.

Lemma sinh_cubic x d : 0 <= x -> 0 <= d <= 1 -> sinh (d * x) <= d ^ 3 * sinh x + d * (1 - d ^ 2) * x.
Proof.
  intros Hx Hd.
  assert (H := deriv_nonneg_le (fun y => d ^ 3 * sinh (1 * y) + d * (1 - d ^ 2) * y - sinh (d * y))
    (fun y => d ^ 3 * (1 * cosh (1 * y)) + d * (1 - d ^ 2) - d * cosh (d * y)) 0 x Hx).
  cbv beta in H. rewrite !Rmult_0_r, sinh_0, !Rmult_1_l in H.
  assert (0 <= d ^ 3 * sinh x + d * (1 - d ^ 2) * x - sinh (d * x)); [|lra].
  replace 0 with (d ^ 3 * 0 + 0 - 0) by ring. apply H; clear H.
  - intros y Hy.
    apply (is_derive_minus (fun y => d ^ 3 * sinh (1 * y) + d * (1 - d ^ 2) * y) (fun y => sinh (d * y)));
      [|apply is_derive_sinh_scaled].
    apply (is_derive_plus (fun y => d ^ 3 * sinh (1 * y)) (fun y => d * (1 - d ^ 2) * y)).
    + apply (is_derive_scal (fun y => sinh (1 * y))), is_derive_sinh_scaled.
    + auto_derive; [trivial|ring].
  - intros y Hy. rewrite !Rmult_1_l.
    assert (Double : forall z, cosh z - 1 = 2 * sinh (z / 2) ^ 2).
    { intros z. unfold cosh, sinh. replace z with (z / 2 + z / 2) at 1 2 by field.
      rewrite Ropp_plus_distr, !exp_plus.
      assert (exp (z / 2) * exp (- (z / 2)) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0). nra. }
    assert (D1 := Double (d * y)). assert (D2 := Double y).
    assert (C := sinh_chord (y / 2) d ltac:(lra) Hd).
    replace (d * (y / 2)) with (d * y / 2) in C by field.
    assert (P : 0 <= sinh (d * y / 2)).
    { destruct (Rle_lt_or_eq_dec 0 (d * y / 2)) as [P|P]; [nra|left; now apply sinh_positive|].
      rewrite <- P, sinh_0. lra. }
    assert (Sq : sinh (d * y / 2) ^ 2 <= (d * sinh (y / 2)) ^ 2) by (apply pow_incr; lra).
    assert (cosh (d * y) - 1 <= d ^ 2 * (cosh y - 1)) by (rewrite D1, D2; nra).
    assert (0 <= d * (d ^ 2 * (cosh y - 1) - (cosh (d * y) - 1))) by (apply Rmult_le_pos; lra).
    lra.
Qed.

Section Large.
Variables x d : R.
Hypothesis Hx : 3 <= x.
Hypothesis Hd : 0 <= d < 1.
Let b := b_of x d.
Let q := (1 - exp (- (3))) ^ 2 / 2.

Lemma third_is : third = 3 / sinh 3.
Proof.
  assert (H := sinh_positive 3 ltac:(lra)). unfold third, sinh in *. field. lra.
Qed.
Lemma eps3_is : eps3 = exp (- (3)) * (3 / sinh 3).
Proof.
  destruct (exp_neg_range 3 ltac:(lra)) as (H1 & H2 & H3). unfold eps3, sinh.
  replace (exp 6) with (exp 3 * exp 3) by (rewrite <- exp_plus; f_equal; ring).
  assert (E : exp (- (3)) = / exp 3) by (apply exp_Ropp). rewrite E in *.
  assert (1 < exp 3 * exp 3) by nra. field. repeat split; lra.
Qed.

Lemma ratio_small : 0 < x / sinh x <= third.
Proof.
  assert (S := sinh_positive x ltac:(lra)). assert (S3 := sinh_positive 3 ltac:(lra)).
  split; [apply Rdiv_lt_0_compat; lra|]. rewrite third_is.
  assert (R3 : 0 <= 3 / x <= 1).
  { split; [apply Rdiv_le_0_compat; lra|]. apply Rmult_le_reg_r with x; [lra|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  assert (C := sinh_chord x (3 / x) ltac:(lra) R3). replace (3 / x * x) with 3 in C by (field; lra).
  apply Rmult_le_reg_r with (sinh x * sinh 3 / x); [apply Rdiv_lt_0_compat; nra|].
  replace (x / sinh x * (sinh x * sinh 3 / x)) with (sinh 3) by (field; lra).
  replace (3 / sinh 3 * (sinh x * sinh 3 / x)) with (3 / x * sinh x) by (field; lra). exact C.
Qed.

Lemma eps_small : 0 <= x * cosh x / sinh x - x <= eps3.
Proof.
  assert (S := sinh_positive x ltac:(lra)). assert (R := ratio_small).
  replace (x * cosh x / sinh x - x) with (exp (- x) * (x / sinh x)).
  2: { replace (exp (- x)) with (cosh x - sinh x) by (unfold cosh, sinh; lra). field. lra. }
  destruct (exp_neg_range x ltac:(lra)) as (E & _).
  split; [apply Rmult_le_pos; lra|]. rewrite eps3_is, <- third_is.
  apply Rmult_le_compat; try lra. destruct Hx as [H|<-]; [left; apply exp_increasing; lra|right; reflexivity].
Qed.

Lemma b_below : d * (1 - third) <= b.
Proof.
  assert (S := sinh_positive x ltac:(lra)). assert (R := ratio_small).
  apply Rle_trans with (d * (1 - x / sinh x)); [apply Rmult_le_compat_l; lra|].
  assert (C := sinh_cubic x d ltac:(lra) ltac:(lra)). unfold b, b_of.
  apply Rmult_le_reg_r with ((1 - d ^ 2) * sinh x); [apply Rmult_lt_0_compat; nra|].
  replace ((d * sinh x - sinh (d * x)) / ((1 - d ^ 2) * sinh x) * ((1 - d ^ 2) * sinh x))
    with (d * sinh x - sinh (d * x)) by (field; split; nra).
  replace (d * (1 - x / sinh x) * ((1 - d ^ 2) * sinh x)) with (d * (1 - d ^ 2) * (sinh x - x)) by (field; lra).
  lra.
Qed.

Lemma rest_below : exp x * (q / (1 + d)) <= (cosh x - cosh (d * x)) / (1 - d ^ 2) - b * cosh x.
Proof.
  assert (S := sinh_positive x ltac:(lra)).
  apply Rle_trans with ((cosh x - 1) / (1 + d)).
  - destruct (exp_neg_range x ltac:(lra)) as (E1 & E2 & E3).
    destruct (exp_neg_range 3 ltac:(lra)) as (F & _).
    assert (L : exp (- x) <= exp (- (3)))
      by (destruct Hx as [H|<-]; [left; apply exp_increasing; lra|right; reflexivity]).
    assert (Q : (1 - exp (- (3))) ^ 2 <= (1 - exp (- x)) ^ 2) by (apply pow_incr; lra).
    replace (exp x * (q / (1 + d))) with (exp x * (1 - exp (- (3))) ^ 2 / 2 / (1 + d)) by (unfold q; field; lra).
    apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|]. unfold cosh. nra.
  - assert (C := sinh_chord x (1 - d) ltac:(lra) ltac:(lra)).
    assert (D : sinh ((1 - d) * x) = sinh x * cosh (d * x) - cosh x * sinh (d * x)).
    { unfold sinh, cosh. replace ((1 - d) * x) with (x + - (d * x)) by ring.
      rewrite Ropp_plus_distr, Ropp_involutive, !exp_plus. field. }
    apply Rmult_le_reg_r with ((1 - d ^ 2) * sinh x); [apply Rmult_lt_0_compat; nra|].
    replace ((cosh x - 1) / (1 + d) * ((1 - d ^ 2) * sinh x)) with ((cosh x - 1) * (1 - d) * sinh x)
      by (field; lra).
    replace (((cosh x - cosh (d * x)) / (1 - d ^ 2) - b * cosh x) * ((1 - d ^ 2) * sinh x))
      with ((1 - d) * cosh x * sinh x - sinh ((1 - d) * x)) by (rewrite D; unfold b, b_of; field; split; nra).
    lra.
Qed.

Lemma exp_le y z : y <= z -> exp y <= exp z.
Proof. intros [H|H]; [left; now apply exp_increasing|right; now f_equal]. Qed.

Lemma rest_is e : rest_of x e
  = (cosh x - cosh (e * x)) / (1 - e ^ 2) - b_of x e * cosh x + x / sinh x.
Proof.
  assert (S := sinh_positive x ltac:(lra)). unfold rest_of, kappa_of.
  assert (E : cosh x ^ 2 - sinh x ^ 2 = 1).
  { unfold cosh, sinh. destruct (exp_neg_range x ltac:(lra)) as (_ & _ & E). nra. }
  assert (x * cosh x / sinh x * cosh x - x * sinh x = x / sinh x).
  { replace (x * cosh x / sinh x * cosh x - x * sinh x) with (x * (cosh x ^ 2 - sinh x ^ 2) / sinh x)
      by (field; lra). rewrite E. field. lra. }
  lra.
Qed.

Lemma large_x_positive : claim_C3 -> exp (kappa_of x d - 1) <= rest_of x d.
Proof.
  intros H3. assert (R := ratio_small). assert (E := eps_small). assert (B := b_below).
  assert (L := rest_below). specialize (H3 d ltac:(lra)).
  rewrite rest_is. fold b.
  apply Rle_trans with (exp x * (q / (1 + d))); [|lra].
  apply Rle_trans with (exp x * exp (- (1) + eps3 - d * (1 - third))).
  - rewrite <- exp_plus. apply exp_le. unfold kappa_of. fold b. lra.
  - apply Rmult_le_compat_l; [left; apply exp_pos|].
    replace (q / (1 + d)) with ((1 - exp (- (3))) ^ 2 / (2 * (1 + d))) by (unfold q; field; lra). exact H3.
Qed.

Lemma b_of_opp : b_of x (- d) = - b.
Proof.
  assert (S := sinh_positive x ltac:(lra)). unfold b, b_of.
  assert (O : sinh (- d * x) = - sinh (d * x)).
  { unfold sinh. replace (- (- d * x)) with (d * x) by ring. replace (- d * x) with (- (d * x)) by ring. lra. }
  rewrite O. field. split; nra.
Qed.

Lemma large_x_negative : claim_C2 -> kappa_of x (- d) < 1 + x ->
  exp (kappa_of x (- d) - 1) <= rest_of x (- d).
Proof.
  intros H2 Hk. assert (R := ratio_small). assert (E := eps_small). assert (B := b_below).
  assert (L := rest_below). assert (T := third_bounds).
  assert (Cx := cosh_above_1 x ltac:(lra)). destruct (exp_neg_range x ltac:(lra)) as (N & P & _).
  rewrite rest_is. unfold kappa_of in *. rewrite b_of_opp in *.
  replace (cosh (- d * x)) with (cosh (d * x)).
  2: { unfold cosh. replace (- (- d * x)) with (d * x) by ring. replace (- d * x) with (- (d * x)) by ring. lra. }
  replace ((- d) ^ 2) with (d ^ 2) by ring.
  assert (Hb : 0 <= b <= 1) by (split; [nra|lra]).
  specialize (H2 b Hb).
  assert (G : exp x * b <= 2 * b * cosh x) by (unfold cosh; nra).
  apply Rle_trans with (exp x * (b + q / (1 + d))); [|lra].
  apply Rle_trans with (exp x * exp (b - 1 + eps3)).
  - rewrite <- exp_plus. apply exp_le. lra.
  - apply Rmult_le_compat_l; [lra|]. eapply Rle_trans; [exact H2|]. apply Rplus_le_compat_l.
    assert (D : d <= b / (1 - third)).
    { apply Rmult_le_reg_r with (1 - third); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
    replace (q / (1 + d)) with ((1 - exp (- (3))) ^ 2 / (2 * (1 + d))) by (unfold q; field; lra).
    apply Rmult_le_compat_l; [apply pow2_ge_0|]. apply Rinv_le_contravar; lra.
Qed.
End Large.

(** ** LEMMA-B *)

Theorem lemma_b_from_claims : claim_J1 -> claim_J2 -> claim_J3 -> claim_C2 -> claim_C3 ->
  forall x d r, 0 < x -> -1 < d < 1 -> -1 <= r <= 1 -> 0 <= lemma_b x d r.
Proof.
  intros H1 H2 H3 H4 H5 x d r Hx Hd Hr.
  destruct (Rle_or_lt x 3) as [L|L].
  { apply lemma_b_enough; trivial. apply small_x; trivial. lra. }
  destruct (Rle_or_lt 0 d) as [D|D].
  { apply lemma_b_enough; trivial. apply large_x_positive; trivial; lra. }
  destruct (Rle_or_lt (1 + x) (kappa_of x d)) as [K|K]; [now apply lemma_b_steep|].
  apply lemma_b_enough; trivial.
  replace d with (- - d) in * by ring. apply large_x_negative; trivial; lra.
Qed.

Theorem LEMMA_B : forall x r d : R, 0 < x -> -1 <= r <= 1 -> -1 < d < 1 ->
  let S := cosh x + r * sinh x in
  (1 - d ^ 2) * (x * (sinh x + r * cosh x) - S * ln S)
  <= cosh x - cosh (d * x) + r * (d * sinh x - sinh (d * x)).
Proof.
  intros x r d Hx Hr Hd.
  assert (H := lemma_b_from_claims J1_holds J2_holds J3_holds C2_holds C3_holds x d r Hx Hd Hr).
  unfold lemma_b in H. cbn zeta. lra.
Qed.
