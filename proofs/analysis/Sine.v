(** SIN-SERIES, SIN-TURN, SIN-NEAR, SIN-RANGE: the sine by its series, which alternates, by quarter turns, and its greatest values. *)
From Coq Require Import Reals Lra Lia ZArith.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

Lemma fact_pos n : 0 < INR (fact n).
Proof. apply INR_fact_lt_0. Qed.

(** ** The series *)

(** The number F_k(x) of SIN-SERIES. *)
Definition sine_rest (k : nat) (x s : R) : Prop :=
  infinite_sum (fun j => (-1) ^ j * x ^ (2 * j) * (INR (fact k) / INR (fact (k + 2 * j)))) s.

Definition rest_term (k : nat) (x : R) (j : nat) : R := (-1) ^ j * x ^ (2 * j) * (INR (fact k) / INR (fact (k + 2 * j))).

Lemma rest_term_0 k x : rest_term k x 0 = 1.
Proof.
  unfold rest_term. change (2 * 0)%nat with 0%nat. rewrite Nat.add_0_r. cbn [pow]. field. apply Rgt_not_eq, fact_pos.
Qed.

(** Two terms less in the factorial: the next term. *)
Lemma rest_term_S k x j :
  rest_term k x (S j) = - (x ^ 2 / (INR (k + 1) * INR (k + 2))) * rest_term (k + 2) x j.
Proof.
  unfold rest_term. replace (2 * S j)%nat with (2 + 2 * j)%nat by lia.
  replace (k + (2 + 2 * j))%nat with (k + 2 + 2 * j)%nat by lia.
  rewrite pow_add. replace (INR (fact (k + 2))) with (INR (k + 2) * (INR (k + 1) * INR (fact k))).
  - assert (INR (k + 1) <> 0) by (apply not_0_INR; lia). assert (INR (k + 2) <> 0) by (apply not_0_INR; lia).
    assert (INR (fact (k + 2 + 2 * j)) <> 0) by (apply Rgt_not_eq, fact_pos).
    cbn [pow]. field. repeat split; assumption.
  - replace (k + 2)%nat with (S (S k)) by lia. replace (k + 1)%nat with (S k) by lia.
    rewrite !fact_simpl, !mult_INR. ring.
Qed.

Lemma rest_is_series k x s : sine_rest k x s <-> is_series (rest_term k x) s.
Proof. apply iff_sym, is_series_Reals. Qed.

Lemma rest_recurrence k x s : sine_rest (k + 2) x s -> sine_rest k x (1 - x ^ 2 / (INR (k + 1) * INR (k + 2)) * s).
Proof.
  rewrite !rest_is_series. intros H.
  assert (T : is_series (fun j => rest_term k x (S j)) (scal (- (x ^ 2 / (INR (k + 1) * INR (k + 2)))) s)).
  { apply is_series_ext with (2 := is_series_scal_l (- (x ^ 2 / (INR (k + 1) * INR (k + 2)))) _ _ H).
    intros j. symmetry. apply rest_term_S. }
  apply is_series_decr_1.
  match goal with |- is_series _ ?l =>
    assert (E : l = scal (- (x ^ 2 / (INR (k + 1) * INR (k + 2)))) s); [|rewrite E; exact T] end.
  rewrite rest_term_0. unfold scal, plus, opp. simpl. unfold mult. simpl. real_eq. ring.
Qed.

Lemma rest_unique k x s t : sine_rest k x s -> sine_rest k x t -> s = t.
Proof. apply uniqueness_sum. Qed.

Lemma rest_exists k x : exists s, sine_rest k x s.
Proof.
  destruct (Alembert_C3 (fun j => (-1) ^ j * (INR (fact k) / INR (fact (k + 2 * j)))) (x ^ 2)) as [s Hs].
  - intros j. apply Rmult_integral_contrapositive_currified; [apply pow_nonzero; lra|].
    apply Rgt_not_eq, Rdiv_lt_0_compat; apply fact_pos.
  - intros e He. destruct (archimed_cor1 e He) as [N [HN HN0]]. exists N. intros j Hj.
    unfold R_dist. rewrite Rminus_0_r, Rabs_Rabsolu.
    assert (P1 : 0 < INR (k + 2 * j + 1)) by (apply lt_0_INR; lia).
    assert (P2 : 0 < INR (k + 2 * j + 2)) by (apply lt_0_INR; lia).
    assert (F := fact_pos (k + 2 * j)). assert (Fk := fact_pos k).
    assert (M : (-1) ^ j <> 0) by (apply pow_nonzero; lra).
    replace ((-1) ^ S j * (INR (fact k) / INR (fact (k + 2 * S j))) / ((-1) ^ j * (INR (fact k) / INR (fact (k + 2 * j)))))
      with (- / (INR (k + 2 * j + 1) * INR (k + 2 * j + 2))).
    2:{ replace (k + 2 * S j)%nat with (S (S (k + 2 * j))) by lia. rewrite !fact_simpl, !mult_INR.
        replace (S (S (k + 2 * j))) with (k + 2 * j + 2)%nat by lia. replace (S (k + 2 * j)) with (k + 2 * j + 1)%nat by lia.
        cbn [pow]. field. repeat split; try (apply Rgt_not_eq; assumption). exact M. }
    rewrite Rabs_Ropp, Rabs_right by (left; apply Rinv_0_lt_compat, Rmult_lt_0_compat; assumption).
    apply Rle_lt_trans with (/ INR N); [|exact HN].
    assert (0 < INR N) by (apply lt_0_INR; lia).
    apply Rinv_le_contravar; [assumption|].
    assert (INR N <= INR (k + 2 * j + 1)) by (apply le_INR; lia).
    assert (1 <= INR (k + 2 * j + 2)) by (change 1 with (INR 1); apply le_INR; lia).
    nra.
  - exists s. unfold Pser in Hs. unfold sine_rest. intros e He. destruct (Hs e He) as [N HN]. exists N. intros n Hn.
    rewrite (sum_eq _ (fun j => (-1) ^ j * (INR (fact k) / INR (fact (k + 2 * j))) * (x ^ 2) ^ j)); [now apply HN|].
    intros j _. rewrite <- pow_mult. ring.
Qed.

Lemma rest_range k x s : (1 <= k)%nat -> 0 <= x <= 2 -> sine_rest k x s -> 0 <= s <= 1.
Proof.
  intros Hk Hx Hs.
  set (U := fun j => x ^ (2 * j) * (INR (fact k) / INR (fact (k + 2 * j)))).
  assert (Pos : forall j, 0 <= U j).
  { intros j. apply Rmult_le_pos; [apply pow_le; lra|]. left. apply Rdiv_lt_0_compat; apply fact_pos. }
  assert (Step : forall j, U (S j) = U j * (x ^ 2 / (INR (k + 2 * j + 1) * INR (k + 2 * j + 2)))).
  { intros j. unfold U. replace (2 * S j)%nat with (2 + 2 * j)%nat by lia. rewrite pow_add.
    replace (k + (2 + 2 * j))%nat with (S (S (k + 2 * j))) by lia. rewrite !fact_simpl, !mult_INR.
    replace (S (S (k + 2 * j))) with (k + 2 * j + 2)%nat by lia. replace (S (k + 2 * j)) with (k + 2 * j + 1)%nat by lia.
    assert (INR (k + 2 * j + 1) <> 0) by (apply not_0_INR; lia). assert (INR (k + 2 * j + 2) <> 0) by (apply not_0_INR; lia).
    assert (INR (fact (k + 2 * j)) <> 0) by (apply Rgt_not_eq, fact_pos). field. repeat split; assumption. }
  assert (Ratio : forall j, 0 <= x ^ 2 / (INR (k + 2 * j + 1) * INR (k + 2 * j + 2)) <= 1).
  { intros j. assert (2 <= INR (k + 2 * j + 1)) by (change 2 with (INR 2); apply le_INR; lia).
    assert (2 <= INR (k + 2 * j + 2)) by (change 2 with (INR 2); apply le_INR; lia).
    assert (4 <= INR (k + 2 * j + 1) * INR (k + 2 * j + 2)) by nra. assert (0 <= x ^ 2 <= 4) by nra.
    split; [apply Rdiv_le_0_compat | apply Rle_div_l]; lra. }
  assert (Conv : Un_cv (sum_f_R0 (tg_alt U)) s).
  { intros e He. destruct (Hs e He) as [N HN]. exists N. intros n Hn.
    rewrite (sum_eq _ (fun j => (-1) ^ j * x ^ (2 * j) * (INR (fact k) / INR (fact (k + 2 * j))))); [now apply HN|].
    intros j _. unfold tg_alt, U. ring. }
  assert (Dec : Un_decreasing U).
  { intros j. rewrite Step. assert (R := Ratio j). assert (P := Pos j). nra. }
  assert (Zero : Un_cv U 0).
  { assert (L := ex_series_lim_0 _ (ex_intro _ s (proj1 (rest_is_series k x s) Hs))).
    apply is_lim_seq_Reals. apply is_lim_seq_ext with (fun j => Rabs (rest_term k x j)).
    - intros j. unfold rest_term. rewrite Rmult_assoc, Rabs_mult, pow_1_abs, Rmult_1_l. apply Rabs_right, Rle_ge, Pos.
    - rewrite <- Rabs_R0. now apply (is_lim_seq_abs _ (Finite 0)). }
  destruct (alternated_series_ineq U s 0 Dec Zero Conv) as [L H].
  change (S (2 * 0)) with 1%nat in L. change (2 * 0)%nat with 0%nat in H. unfold tg_alt in L, H. cbn [sum_f_R0 pow] in L, H.
  assert (U0 : U 0%nat = 1).
  { unfold U. change (2 * 0)%nat with 0%nat. rewrite Nat.add_0_r. cbn [pow]. field. apply Rgt_not_eq, fact_pos. }
  assert (D := Dec 0%nat). split; lra.
Qed.

Lemma cos_rest x : sine_rest 0 x (cos x).
Proof.
  unfold cos. destruct (exist_cos (Rsqr x)) as [a Ha]. unfold cos_in, cos_n in Ha.
  intros e He. destruct (Ha e He) as [N HN]. exists N. intros n Hn.
  rewrite (sum_eq _ (fun i => (-1) ^ i / INR (fact (2 * i)) * Rsqr x ^ i)); [now apply HN|].
  intros i _. cbn [fact Nat.add]. rewrite Rsqr_pow2, <- pow_mult. cbn [INR]. field. apply Rgt_not_eq, fact_pos.
Qed.

Lemma sin_rest x s : sine_rest 1 x s -> sin x = x * s.
Proof.
  intros Hs. unfold sin. destruct (exist_sin (Rsqr x)) as [a Ha]. unfold sin_in, sin_n in Ha.
  replace s with a; [reflexivity|]. apply (rest_unique 1 x); [|exact Hs].
  intros e He. destruct (Ha e He) as [N HN]. exists N. intros n Hn.
  rewrite (sum_eq _ (fun i => (-1) ^ i / INR (fact (2 * i + 1)) * Rsqr x ^ i)); [now apply HN|].
  intros i _. replace (1 + 2 * i)%nat with (2 * i + 1)%nat by lia. rewrite Rsqr_pow2, <- pow_mult.
  change (INR (fact 1)) with 1. field. apply Rgt_not_eq, fact_pos.
Qed.

Theorem SIN_SERIES :
  (forall k x, exists s, sine_rest k x s) /\
  (forall k x s t, sine_rest k x s -> sine_rest k x t -> s = t) /\
  (forall x, sine_rest 0 x (cos x)) /\
  (forall x s, sine_rest 1 x s -> sin x = x * s) /\
  (forall k x s, (2 <= k)%nat -> sine_rest k x s -> sine_rest (k - 2) x (1 - x ^ 2 / (INR (k - 1) * INR k) * s)) /\
  (forall k x s, (1 <= k)%nat -> 0 <= x <= 2 -> sine_rest k x s -> 0 <= s <= 1).
Proof.
  split; [exact rest_exists|]. split; [exact rest_unique|]. split; [exact cos_rest|]. split; [exact sin_rest|].
  split; [|exact rest_range]. intros k x s Hk Hs.
  assert (R := rest_recurrence (k - 2) x s). replace (k - 2 + 2)%nat with k in R by lia.
  replace (k - 2 + 1)%nat with (k - 1)%nat in R by lia. now apply R.
Qed.

(** ** Quarter turns *)

Lemma sin_turns (j : Z) (x : R) : sin (x + 2 * IZR j * PI) = sin x.
Proof.
  assert (N : forall n y, sin (y + 2 * IZR (Z.of_nat n) * PI) = sin y).
  { intros n y. rewrite <- INR_IZR_INZ. apply sin_period. }
  destruct (Z.le_gt_cases 0 j) as [H|H].
  - rewrite <- (Z2Nat.id j H). apply N.
  - rewrite <- (N (Z.to_nat (- j)) (x + 2 * IZR j * PI)). rewrite Z2Nat.id by lia. rewrite opp_IZR. f_equal. ring.
Qed.

Theorem SIN_TURN :
  (forall x, -1 <= sin x <= 1) /\
  (forall x, cos x = sin (x + PI / 2)) /\
  (forall (h j : Z) (x : R), sin (x + IZR (h + 2 * (2 * j + 1)) * (PI / 2)) = - sin (x + IZR h * (PI / 2))) /\
  (forall (h j : Z) (x : R), sin (x + IZR (h + 4 * j) * (PI / 2)) = sin (x + IZR h * (PI / 2))).
Proof.
  split; [exact SIN_bound|]. split; [intros x; rewrite Rplus_comm; apply cos_sin|]. split; intros h j x.
  - replace (x + IZR (h + 2 * (2 * j + 1)) * (PI / 2)) with (x + IZR h * (PI / 2) + PI + 2 * IZR j * PI)
      by (rewrite !plus_IZR, !mult_IZR, plus_IZR, mult_IZR; field).
    rewrite sin_turns. apply neg_sin.
  - replace (x + IZR (h + 4 * j) * (PI / 2)) with (x + IZR h * (PI / 2) + 2 * IZR j * PI)
      by (rewrite plus_IZR, mult_IZR; field).
    apply sin_turns.
Qed.

Theorem SIN_NEAR : forall x y, Rabs (sin x - sin y) <= Rabs (x - y).
Proof.
  assert (O : forall x y, y <= x -> Rabs (sin x - sin y) <= Rabs (x - y)).
  { intros x y H.
    assert (S := deriv_nonneg_le (fun t => t - sin t) (fun t => 1 - cos t) y x H). cbv beta in S.
    assert (T := deriv_nonneg_le (fun t => t + sin t) (fun t => 1 + cos t) y x H). cbv beta in T.
    assert (y - sin y <= x - sin x) by (apply S; intros t _;
      [apply (@is_derive_minus R_AbsRing R_NormedModule (fun t => t) sin);
        [apply @is_derive_id | apply is_derive_Reals, derivable_pt_lim_sin] | assert (B := COS_bound t); lra]).
    assert (y + sin y <= x + sin x) by (apply T; intros t _;
      [apply (@is_derive_plus R_AbsRing R_NormedModule (fun t => t) sin);
        [apply @is_derive_id | apply is_derive_Reals, derivable_pt_lim_sin] | assert (B := COS_bound t); lra]).
    rewrite (Rabs_right (x - y)) by lra. apply Rabs_le. lra. }
  intros x y. destruct (Rle_lt_dec y x) as [H|H]; [now apply O|].
  rewrite (Rabs_minus_sym (sin x)), (Rabs_minus_sym x). apply O. lra.
Qed.

(** ** Where the sine is greatest *)

Lemma cos_between a b u : - PI <= a -> a <= u <= b -> b <= PI -> Rmin (cos a) (cos b) <= cos u.
Proof.
  intros Ha Hu Hb. destruct (Rle_lt_dec 0 u) as [P|N].
  - apply Rle_trans with (cos b); [apply Rmin_r|]. apply cos_decr_1; lra.
  - apply Rle_trans with (cos a); [apply Rmin_l|]. rewrite <- (cos_neg a), <- (cos_neg u). apply cos_decr_1; lra.
Qed.

Lemma sin_as_cos (j : Z) (u : R) : sin (u + PI + IZR (4 * j + 1) * (PI / 2)) = - cos u.
Proof.
  replace (u + PI + IZR (4 * j + 1) * (PI / 2)) with (u + PI / 2 + PI + 2 * IZR j * PI)
    by (rewrite plus_IZR, mult_IZR; field).
  rewrite sin_turns, neg_sin, (Rplus_comm u), <- cos_sin. reflexivity.
Qed.

Lemma sin_is_1 y : sin y = 1 <-> exists j : Z, y = IZR (4 * j + 1) * (PI / 2).
Proof.
  split.
  - intros H. assert (C : cos y = 0) by (assert (S := sin2_cos2 y); rewrite H in S; unfold Rsqr in S; nra).
    destruct (cos_eq_0_0 y C) as [k E]. destruct (Z.Even_or_Odd k) as [[j ->]|[j ->]].
    + exists j. rewrite E, plus_IZR, !mult_IZR. field.
    + exfalso. replace y with (0 + PI + IZR (4 * j + 1) * (PI / 2)) in H
        by (rewrite E, !plus_IZR, !mult_IZR; field).
      rewrite sin_as_cos, cos_0 in H. lra.
  - intros [j ->]. replace (IZR (4 * j + 1) * (PI / 2)) with (- PI + PI + IZR (4 * j + 1) * (PI / 2)) by ring.
    rewrite sin_as_cos, cos_neg, cos_PI. ring.
Qed.

Theorem SIN_RANGE : forall h : Z,
  (forall x, sin (x + IZR h * (PI / 2)) = 1 <-> exists j : Z, x = IZR (4 * j + 1 - h) * (PI / 2)) /\
  (forall (j : Z) (a b x : R), IZR (4 * j + 1 - h) * (PI / 2) <= a -> a <= x <= b -> b <= IZR (4 * j + 5 - h) * (PI / 2) ->
     sin (x + IZR h * (PI / 2)) <= Rmax (sin (a + IZR h * (PI / 2))) (sin (b + IZR h * (PI / 2)))).
Proof.
  intros h. split.
  - intros x. rewrite sin_is_1. split; intros [j E]; exists j.
    + rewrite minus_IZR. lra.
    + rewrite E, minus_IZR. ring.
  - intros j a b x Ha Hx Hb.
    set (u := fun y => y + IZR h * (PI / 2) - PI - IZR (4 * j + 1) * (PI / 2)).
    assert (E : forall y, sin (y + IZR h * (PI / 2)) = - cos (u y)).
    { intros y. rewrite <- (sin_as_cos j). f_equal. unfold u. ring. }
    rewrite !E. assert (C := cos_between (u a) (u b) (u x)).
    assert (M : Rmin (cos (u a)) (cos (u b)) <= cos (u x)).
    { rewrite minus_IZR in Ha, Hb. rewrite plus_IZR in Ha, Hb.
      apply C; unfold u; rewrite ?plus_IZR; lra. }
    destruct (Rle_lt_dec (cos (u a)) (cos (u b))) as [L|L].
    + rewrite Rmin_left in M by lra. apply Rle_trans with (- cos (u a)); [lra | apply Rmax_l].
    + rewrite Rmin_right in M by lra. apply Rle_trans with (- cos (u b)); [lra | apply Rmax_r].
Qed.
