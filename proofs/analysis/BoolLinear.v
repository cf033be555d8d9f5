(** [BOOL-LINEAR]: each look at a fair sign adds at most l^2 to the coefficient. One look, at any prior, contracts by
    l^2 (the closed form of [CH-KL]); the looks are put together by the chain rule, because the square root of Dber
    is convex. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Calc Dber Finite Information BinarySDPI Structure Tensor Privacy Subgauss Channel Uses
  InputFree Chi2 Signs.
Import ListNotations.
Open Scope R_scope.

(** ** The square root of Dber is convex *)

Lemma Dber_pos m : 0 < m < 1 -> 0 < Dber m.
Proof. intros Hm. assert (H := Dber_ge_half_sq m ltac:(lra)). nra. Qed.

Lemma artanh_0 : artanh 0 = 0.
Proof. unfold artanh. replace ((1 + 0) / (1 - 0)) with 1 by field. rewrite ln_1. ring. Qed.

Lemma artanh_nonneg m : 0 <= m < 1 -> 0 <= artanh m.
Proof. intros Hm. assert (H := artanh_ge m Hm). lra. Qed.

Lemma artanh_sq_le m : 0 <= m < 1 -> (1 - m ^ 2) * artanh m ^ 2 <= 2 * Dber m.
Proof.
  intros Hm.
  assert (H := deriv_nonneg_le (fun t => 2 * Dber t - (1 - t ^ 2) * (artanh t * artanh t))
    (fun t => 2 * t * (artanh t * artanh t)) 0 m (proj1 Hm)). cbv beta in H.
  rewrite Dber_0, artanh_0 in H.
  assert (2 * 0 - (1 - 0 ^ 2) * (0 * 0) <= 2 * Dber m - (1 - m ^ 2) * (artanh m * artanh m)); [|nra]. apply H.
  - intros t Ht.
    replace (2 * t * (artanh t * artanh t)) with (2 * artanh t - ((- (2 * t)) * (artanh t * artanh t)
      + (1 - t ^ 2) * (1 / (1 - t ^ 2) * artanh t + artanh t * (1 / (1 - t ^ 2))))) by (field; nra).
    apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply (is_derive_scal Dber t 2). apply is_derive_Dber. lra.
    + apply (@is_derive_mult R_AbsRing (fun t => 1 - t ^ 2) (fun t => artanh t * artanh t) t (- (2 * t))).
      * auto_derive; [exact I|]. ring.
      * apply (@is_derive_mult R_AbsRing artanh artanh t); [apply is_derive_artanh; lra|apply is_derive_artanh; lra|].
        intros; apply Rmult_comm.
      * intros; apply Rmult_comm.
  - intros t Ht. assert (0 <= artanh t * artanh t) by nra. nra.
Qed.

(** Hence the slope of the root does not decrease. *)
Lemma root_slope_increasing a b : 0 < a -> a <= b -> b < 1 ->
  artanh a / (2 * sqrt (Dber a)) <= artanh b / (2 * sqrt (Dber b)).
Proof.
  intros Ha Hab Hb.
  assert (S : forall t, 0 < t < 1 -> 0 < sqrt (Dber t) /\ sqrt (Dber t) * sqrt (Dber t) = Dber t /\ 0 <= artanh t).
  { intros t Ht. assert (D := Dber_pos t Ht). split; [apply sqrt_lt_R0, D|split; [apply sqrt_sqrt; lra|apply artanh_nonneg; lra]]. }
  assert (K : artanh a * artanh a / Dber a <= artanh b * artanh b / Dber b).
  { apply (deriv_nonneg_le (fun t => artanh t * artanh t / Dber t)
      (fun t => ((1 / (1 - t ^ 2) * artanh t + artanh t * (1 / (1 - t ^ 2))) * Dber t - artanh t * artanh t * artanh t) / Dber t ^ 2)
      a b Hab).
    - intros t Ht. apply (is_derive_div (fun t => artanh t * artanh t) Dber t).
      + apply (@is_derive_mult R_AbsRing artanh artanh t); [apply is_derive_artanh; lra|apply is_derive_artanh; lra|].
        intros; apply Rmult_comm.
      + apply is_derive_Dber. lra.
      + assert (D := Dber_pos t ltac:(lra)). lra.
    - intros t Ht. assert (D := Dber_pos t ltac:(lra)). apply Rdiv_le_0_compat; [|apply pow_lt, D].
      assert (H := artanh_sq_le t ltac:(lra)). assert (N := artanh_nonneg t ltac:(lra)). assert (T : 0 < 1 - t ^ 2) by nra.
      replace ((1 / (1 - t ^ 2) * artanh t + artanh t * (1 / (1 - t ^ 2))) * Dber t - artanh t * artanh t * artanh t)
        with (artanh t * ((2 * Dber t - (1 - t ^ 2) * artanh t ^ 2) / (1 - t ^ 2))) by (field; lra).
      apply Rmult_le_pos; [exact N|]. apply Rdiv_le_0_compat; lra. }
  destruct (S a ltac:(lra)) as [Sa [Ea Na]]. destruct (S b ltac:(lra)) as [Sb [Eb Nb]].
  set (x := artanh a / (2 * sqrt (Dber a))) in *. set (y := artanh b / (2 * sqrt (Dber b))) in *.
  assert (X : x * x = / 4 * (artanh a * artanh a / Dber a)) by (unfold x; rewrite <- Ea at 3; field; lra).
  assert (Y : y * y = / 4 * (artanh b * artanh b / Dber b)) by (unfold y; rewrite <- Eb at 3; field; lra).
  assert (0 <= x) by (apply Rdiv_le_0_compat; lra). assert (0 <= y) by (apply Rdiv_le_0_compat; lra).
  apply Rnot_lt_le. intros N. nra.
Qed.

Lemma root_derive t : 0 < t < 1 ->
  is_derive (fun t => sqrt (Dber t)) t (artanh t / (2 * sqrt (Dber t))).
Proof. intros Ht. apply is_derive_sqrt; [apply is_derive_Dber; lra|apply Dber_pos, Ht]. Qed.

Lemma root_tangent y m : 0 < y < 1 -> 0 <= m < 1 ->
  sqrt (Dber y) + artanh y / (2 * sqrt (Dber y)) * (m - y) <= sqrt (Dber m).
Proof.
  intros Hy Hm. assert (D := Dber_pos y Hy). assert (Sy := sqrt_lt_R0 _ D).
  set (s := artanh y / (2 * sqrt (Dber y))).
  destruct (Req_dec m 0) as [Z|Z].
  - rewrite Z, Dber_0, sqrt_0. assert (H := Dber_slope2 y ltac:(lra)).
    assert (E := sqrt_sqrt (Dber y) ltac:(lra)).
    apply Rmult_le_reg_r with (2 * sqrt (Dber y)); [lra|].
    replace ((sqrt (Dber y) + s * (0 - y)) * (2 * sqrt (Dber y))) with (2 * (sqrt (Dber y) * sqrt (Dber y)) - artanh y * y)
      by (unfold s; field; lra). rewrite E. lra.
  - assert (L : forall t, 0 < t < 1 -> is_derive (fun t => sqrt (Dber t) - s * (t - y)) t (artanh t / (2 * sqrt (Dber t)) - s)).
    { intros t Ht. apply (@is_derive_minus R_AbsRing R_NormedModule); [apply root_derive, Ht|].
      auto_derive; [exact I|]. ring. }
    destruct (Rle_dec y m) as [C|C].
    + assert (H := deriv_nonneg_le (fun t => sqrt (Dber t) - s * (t - y)) (fun t => artanh t / (2 * sqrt (Dber t)) - s) y m C).
      cbv beta in H. assert (sqrt (Dber y) - s * (y - y) <= sqrt (Dber m) - s * (m - y)); [|lra]. apply H.
      * intros t Ht. apply L. lra.
      * intros t Ht. assert (R := root_slope_increasing y t ltac:(lra) ltac:(lra) ltac:(lra)). fold s in R. lra.
    + assert (H := deriv_nonneg_le (fun t => - (sqrt (Dber t) - s * (t - y))) (fun t => - (artanh t / (2 * sqrt (Dber t)) - s)) m y ltac:(lra)).
      cbv beta in H. assert (- (sqrt (Dber m) - s * (m - y)) <= - (sqrt (Dber y) - s * (y - y))); [|lra]. apply H.
      * intros t Ht. apply (@is_derive_opp R_AbsRing R_NormedModule), L. lra.
      * intros t Ht. assert (R := root_slope_increasing t y ltac:(lra) ltac:(lra) ltac:(lra)). fold s in R. lra.
Qed.

(** The divergence of a sign of mean m from one of mean y. *)
Lemma d2_bregman m y : -1 < m < 1 -> -1 < y < 1 ->
  d2 ((1 + m) / 2) ((1 + y) / 2) = Dber m - Dber y - artanh y * (m - y).
Proof.
  intros Hm Hy. unfold d2, Dber. rewrite (artanh_split y Hy).
  replace ((1 + m) / 2 / ((1 + y) / 2)) with ((1 + m) / (1 + y)) by (field; lra).
  replace ((1 - (1 + m) / 2) / (1 - (1 + y) / 2)) with ((1 - m) / (1 - y)) by (field; lra).
  rewrite !ln_div by lra. field.
Qed.

Lemma d2_ge_root m y : -1 < m < 1 -> 0 <= y < 1 ->
  (sqrt (Dber m) - sqrt (Dber y)) ^ 2 <= d2 ((1 + m) / 2) ((1 + y) / 2).
Proof.
  intros Hm Hy.
  assert (P : forall t, 0 <= t < 1 -> (sqrt (Dber t) - sqrt (Dber y)) ^ 2 <= Dber t - Dber y - artanh y * (t - y)).
  { intros t Ht. assert (Dt := Dber_ge_half_sq t ltac:(lra)). assert (Dy := Dber_ge_half_sq y ltac:(lra)).
    assert (Et := sqrt_sqrt (Dber t) ltac:(nra)). assert (Ey := sqrt_sqrt (Dber y) ltac:(nra)).
    destruct (Req_dec y 0) as [Z|Z].
    - rewrite Z, Dber_0, sqrt_0, artanh_0. nra.
    - assert (T := root_tangent y t ltac:(lra) Ht). assert (Sy : 0 < sqrt (Dber y)) by (apply sqrt_lt_R0, Dber_pos; lra).
      assert (M := Rmult_le_compat_l (2 * sqrt (Dber y)) _ _ ltac:(lra) T).
      replace (2 * sqrt (Dber y) * (sqrt (Dber y) + artanh y / (2 * sqrt (Dber y)) * (t - y)))
        with (2 * (sqrt (Dber y) * sqrt (Dber y)) + artanh y * (t - y)) in M by (field; lra). nra. }
  rewrite d2_bregman by lra. destruct (Rle_dec 0 m) as [C|C]; [apply P; lra|].
  assert (Q := P (- m) ltac:(lra)). rewrite Dber_opp in Q. assert (N := artanh_nonneg y Hy). nra.
Qed.

Lemma d2_flip a b : d2 (1 - a) (1 - b) = d2 a b.
Proof. unfold d2. replace (1 - (1 - a)) with a by ring. replace (1 - (1 - b)) with b by ring. ring. Qed.

(** What is left of Dber(m) after part of the way, and the rest. *)
Lemma root_split a m y : 0 <= a <= 1 -> -1 < m < 1 -> -1 < y < 1 ->
  a * (1 - a) * Dber m <= (1 - a) * Dber y + a * d2 ((1 + m) / 2) ((1 + y) / 2).
Proof.
  intros Ha Hm Hy.
  assert (P : forall m y, -1 < m < 1 -> 0 <= y < 1 ->
    a * (1 - a) * Dber m <= (1 - a) * Dber y + a * d2 ((1 + m) / 2) ((1 + y) / 2)).
  { intros s t Hs Ht. assert (R := d2_ge_root s t Hs Ht).
    assert (Ds := Dber_ge_half_sq s ltac:(lra)). assert (Dt := Dber_ge_half_sq t ltac:(lra)).
    assert (Es := sqrt_sqrt (Dber s) ltac:(nra)). assert (Et := sqrt_sqrt (Dber t) ltac:(nra)).
    set (u := sqrt (Dber s)) in *. set (v := sqrt (Dber t)) in *. rewrite <- Es, <- Et.
    assert (M := Rmult_le_compat_l a _ _ (proj1 Ha) R). assert (0 <= (v - a * u) ^ 2) by apply pow2_ge_0. nra. }
  destruct (Rle_dec 0 y) as [C|C]; [apply P; lra|].
  assert (Q := P (- m) (- y) ltac:(lra) ltac:(lra)). rewrite !Dber_opp in Q.
  replace ((1 + - m) / 2) with (1 - (1 + m) / 2) in Q by field. replace ((1 + - y) / 2) with (1 - (1 + y) / 2) in Q by field.
  rewrite d2_flip in Q. exact Q.
Qed.

(** ** One look at a sign of mean s *)

(** The mean of theta after the look x, and the law of x. *)
Definition next_mean (l s : R) (x : bool) : R := if x then (s + l) / (1 + l * s) else (s - l) / (1 - l * s).
Definition next_look (l s : R) (x : bool) : R := if x then (1 + l * s) / 2 else (1 - l * s) / 2.

Lemma next_mean_range l s x : 0 < l < 1 -> -1 < s < 1 -> -1 < next_mean l s x < 1.
Proof.
  intros Hl Hs.
  assert (K : forall c, -1 < c < 1 -> -1 < (s + c) / (1 + c * s) < 1).
  { intros c Hc. assert (D : 0 < 1 + c * s) by nra. set (t := (s + c) / (1 + c * s)).
    assert (T : t * (1 + c * s) = s + c) by (unfold t; field; lra).
    assert (0 < (1 + s) * (1 + c)) by (apply Rmult_lt_0_compat; lra).
    assert (0 < (1 - s) * (1 - c)) by (apply Rmult_lt_0_compat; lra).
    split; apply Rnot_le_lt; intros N; nra. }
  unfold next_mean. destruct x; [apply K; lra|]. assert (H := K (- l) ltac:(lra)).
  replace (s + - l) with (s - l) in H by ring. replace (1 + - l * s) with (1 - l * s) in H by ring. exact H.
Qed.

(** The channel from the look back to theta contracts by l^2, whatever the law of the look. *)
Lemma one_look l s : 0 < l < 1 -> -1 < s < 1 ->
  contracts_free LBool LBool (fun x th : bool => if th then (1 + next_mean l s x) / 2 else (1 - next_mean l s x) / 2) (l ^ 2).
Proof.
  intros Hl Hs. set (W := fun x th : bool => if th then (1 + next_mean l s x) / 2 else (1 - next_mean l s x) / 2).
  assert (R : forall x, -1 < next_mean l s x < 1) by (intros; apply next_mean_range; assumption).
  assert (HW : kernel LBool LBool W).
  { split; [intros x th _ _; specialize (R x); unfold W; destruct th; lra|intros x _; unfold W, LBool; simpl; field]. }
  apply CH_KL_coefficient; [exact HW|nra|]. intros x x' b Hx Hx' Hb.
  apply Rle_trans with (1 := LC_closed LBool (W x) (W x') b (row_law LBool LBool W HW x Hx) (row_law LBool LBool W HW x' Hx') Hb).
  enough (1 - l ^ 2 <= fsum LBool (fun y => sqrt (W x y * W x' y)) ^ 2) by lra.
  assert (Q : 0 < 1 - l ^ 2) by nra. set (c := sqrt (1 - l ^ 2)). assert (C : c * c = 1 - l ^ 2) by (apply sqrt_sqrt; lra).
  assert (C0 : 0 < c) by (apply sqrt_lt_R0, Q). assert (C1 : c <= 1) by nra.
  assert (S : c <= fsum LBool (fun y => sqrt (W x y * W x' y))).
  { assert (Same : forall z, fsum LBool (fun y => sqrt (W z y * W z y)) = 1).
    { intros z. specialize (R z). unfold LBool, W. simpl. rewrite !sqrt_square by lra. field. }
    assert (Diff : c <= fsum LBool (fun y => sqrt (W true y * W false y))).
    { assert (D1 : 0 < 1 + l * s) by nra. assert (D2 : 0 < 1 - l * s) by nra.
      assert (G : forall u, 0 <= u -> u * u * ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s))) >= 0 ->
        u * c <= sqrt (u * u * ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s))))).
      { intros u Hu _. replace (u * c) with (sqrt ((u * c) * (u * c))) by (apply sqrt_square; nra). apply sqrt_le_1_alt.
        replace (u * c * (u * c)) with (u * u * (c * c)) by ring. rewrite C. apply Rmult_le_compat_l; [nra|].
        apply Rmult_le_reg_r with ((1 + l * s) * (1 - l * s)); [nra|].
        replace ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s)) * ((1 + l * s) * (1 - l * s))) with (1 - l ^ 2) by (field; lra).
        assert (X := pow2_ge_0 (l * s)). assert (X2 : (1 + l * s) * (1 - l * s) <= 1) by nra.
        assert (X3 := Rmult_le_compat_l (1 - l ^ 2) _ _ ltac:(lra) X2). lra. }
      assert (Z : forall u, u * u * ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s))) >= 0).
      { intros u. apply Rle_ge, Rmult_le_pos; [nra|]. apply Rdiv_le_0_compat; [lra|]. apply Rmult_lt_0_compat; assumption. }
      change (c <= sqrt (W true true * W false true) + (sqrt (W true false * W false false) + 0)).
      replace (W true true * W false true) with ((1 + s) / 2 * ((1 + s) / 2) * ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s))))
        by (unfold W, next_mean; field; lra).
      replace (W true false * W false false) with ((1 - s) / 2 * ((1 - s) / 2) * ((1 - l ^ 2) / ((1 + l * s) * (1 - l * s))))
        by (unfold W, next_mean; field; lra).
      assert (G1 := G ((1 + s) / 2) ltac:(lra) (Z _)). assert (G2 := G ((1 - s) / 2) ltac:(lra) (Z _)). lra. }
    destruct x, x'; rewrite ?Same; try lra.
    rewrite (fsum_ext LBool _ (fun y => sqrt (W true y * W false y))) by (intros; rewrite Rmult_comm; reflexivity). exact Diff. }
  nra.
Qed.

Lemma KL_sign m y : KL LBool (fun th : bool => if th then (1 + m) / 2 else (1 - m) / 2)
  (fun th : bool => if th then (1 + y) / 2 else (1 - y) / 2) = d2 ((1 + m) / 2) ((1 + y) / 2).
Proof.
  unfold KL, LBool, d2. simpl. replace (1 - (1 + m) / 2) with ((1 - m) / 2) by field.
  replace (1 - (1 + y) / 2) with ((1 - y) / 2) by field. ring.
Qed.

Lemma one_look_d2 l s Q : 0 < l < 1 -> -1 < s < 1 -> law LBool Q ->
  d2 ((1 + expect LBool Q (next_mean l s)) / 2) ((1 + s) / 2) <= l ^ 2 * KL LBool Q (next_look l s).
Proof.
  intros Hl Hs HQ. rewrite <- KL_sign.
  assert (D1 : 0 < 1 + l * s) by nra. assert (D2 : 0 < 1 - l * s) by nra.
  assert (HP : law LBool (next_look l s)).
  { split; [intros x _; unfold next_look; destruct x; lra|unfold LBool, next_look; simpl; field]. }
  assert (H := one_look l s Hl Hs (next_look l s) Q HP HQ). cbv beta in H.
  rewrite (KL_ext LBool _ (output LBool Q (fun x th : bool => if th then (1 + next_mean l s x) / 2 else (1 - next_mean l s x) / 2))
    _ (output LBool (next_look l s) (fun x th : bool => if th then (1 + next_mean l s x) / 2 else (1 - next_mean l s x) / 2))).
  - apply H. intros x _ E. unfold next_look in E. destruct x; lra.
  - assert (SQ := proj2 HQ). unfold LBool in SQ. simpl in SQ. intros th _. unfold output, expect, LBool. simpl.
    destruct th; nra.
  - intros th _. unfold output, LBool, next_look, next_mean. simpl. destruct th; field; lra.
Qed.

(** ** All looks *)

Lemma d2_jensen {A} (l : list A) Q (a b : A -> R) : law l Q -> (forall x, In x l -> 0 <= a x <= 1) ->
  (forall x, In x l -> 0 < b x < 1) ->
  d2 (fsum l (fun x => Q x * a x)) (fsum l (fun x => Q x * b x)) <= fsum l (fun x => Q x * d2 (a x) (b x)).
Proof.
  intros [HQ SQ] Ha Hb. unfold d2.
  assert (L1 := log_sum l (fun x => Q x * a x) (fun x => Q x * b x)).
  assert (L2 := log_sum l (fun x => Q x * (1 - a x)) (fun x => Q x * (1 - b x))).
  assert (E : forall f, fsum l (fun x => Q x * (1 - f x)) = 1 - fsum l (fun x => Q x * f x)).
  { intros f. rewrite (fsum_ext l _ (fun x => Q x - Q x * f x)) by (intros; ring). rewrite fsum_minus, SQ. reflexivity. }
  rewrite !E in L2.
  specialize (L1 ltac:(intros x Hx; apply Rmult_le_pos; [apply HQ, Hx|apply Ha, Hx])
    ltac:(intros x Hx; apply Rmult_le_pos; [apply HQ, Hx|specialize (Hb x Hx); lra])
    ltac:(intros x Hx Z; specialize (Hb x Hx); apply Rmult_integral in Z; destruct Z as [Z|Z]; [rewrite Z; ring|lra])).
  specialize (L2 ltac:(intros x Hx; apply Rmult_le_pos; [apply HQ, Hx|specialize (Ha x Hx); lra])
    ltac:(intros x Hx; apply Rmult_le_pos; [apply HQ, Hx|specialize (Hb x Hx); lra])
    ltac:(intros x Hx Z; specialize (Hb x Hx); apply Rmult_integral in Z; destruct Z as [Z|Z]; [rewrite Z; ring|lra])).
  apply Rle_trans with (1 := Rplus_le_compat _ _ _ _ L1 L2). right. rewrite <- fsum_plus. apply fsum_ext. intros x Hx.
  specialize (Hb x Hx). destruct (Req_dec (Q x) 0) as [Z|Z]; [rewrite Z; ring|].
  replace (Q x * a x / (Q x * b x)) with (a x / b x) by (field; lra).
  replace (Q x * (1 - a x) / (Q x * (1 - b x))) with ((1 - a x) / (1 - b x)) by (field; lra). ring.
Qed.

Section Looks.
Variable l : R.
Hypothesis Hl : 0 < l < 1.
Let P (n : nat) (b : pw bool n) : R := bool_weight l n (plus_count n b).
Let r (n : nat) (b : pw bool n) : R := bool_mean l n (plus_count n b).

Lemma word_split n b : P n b * (1 + r n b) / 2 = / 2 * pwP (sign_look l true) n b /\
  P n b * (1 - r n b) / 2 = / 2 * pwP (sign_look l false) n b.
Proof.
  assert (E1 := bool_target_law l n Hl true b). assert (E2 := bool_target_law l n Hl false b).
  unfold bool_target, looks_target, binary_joint in E1, E2. fold (P n b) (r n b) in E1, E2. lra.
Qed.

Lemma word_pos n b : 0 < P n b.
Proof. apply bool_weight_pos, Hl. Qed.

Lemma word_mean_range n b : -1 < r n b < 1.
Proof.
  destruct (word_split n b) as [E1 E2]. assert (W := word_pos n b).
  assert (N : forall th, 0 < pwP (sign_look l th) n b).
  { intros th. rewrite pwP_count. apply Rmult_lt_0_compat; apply pow_lt; unfold sign_look; destruct th; simpl; lra. }
  assert (N1 := N true). assert (N2 := N false). split; apply Rnot_le_lt; intros C; nra.
Qed.

Lemma mean_of_no_look b : r 0 b = 0.
Proof.
  unfold r, bool_mean. simpl. replace ((2 * 0 - 0) * (/ 2 * ln ((1 + l) / (1 - l)))) with 0 by ring.
  unfold tanh, sinh. rewrite Ropp_0. unfold Rdiv. ring.
Qed.

(** One more look, in front. *)
Lemma next_word n x b : P (S n) (x, b) = P n b * next_look l (r n b) x /\ r (S n) (x, b) = next_mean l (r n b) x.
Proof.
  destruct (word_split n b) as [E1 E2]. destruct (word_split (S n) (x, b)) as [F1 F2].
  assert (W := word_pos n b). assert (W' := word_pos (S n) (x, b)). assert (R := word_mean_range n b).
  change (pwP (sign_look l true) (S n) (x, b)) with (sign_look l true x * pwP (sign_look l true) n b) in F1.
  change (pwP (sign_look l false) (S n) (x, b)) with (sign_look l false x * pwP (sign_look l false) n b) in F2.
  replace (pwP (sign_look l true) n b) with (P n b * (1 + r n b)) in F1 by lra.
  replace (pwP (sign_look l false) n b) with (P n b * (1 - r n b)) in F2 by lra.
  set (p := P n b) in *. set (s := r n b) in *. set (p' := P (S n) (x, b)) in *. set (s' := r (S n) (x, b)) in *.
  assert (D1 : 0 < 1 + l * s) by nra. assert (D2 : 0 < 1 - l * s) by nra.
  assert (F1' : p' * (1 + s') = p * (1 + s) * sign_look l true x) by lra.
  assert (F2' : p' * (1 - s') = p * (1 - s) * sign_look l false x) by lra.
  assert (Ep : p' = p * next_look l s x) by (unfold next_look, sign_look in *; destruct x; simpl in *; lra).
  split; [exact Ep|]. apply Rmult_eq_reg_l with p'; [|lra].
  assert (Es : p' * s' = (p * (1 + s) * sign_look l true x - p * (1 - s) * sign_look l false x) / 2) by lra.
  rewrite Es, Ep. unfold next_look, next_mean, sign_look. destruct x; simpl; field; lra.
Qed.

Theorem looks_divergence n Q : law (pwlist LBool n) Q ->
  Dber (expect (pwlist LBool n) Q (r n)) <= INR n * l ^ 2 * KL (pwlist LBool n) Q (P n).
Proof.
  revert Q. induction n as [|n IH]; intros Q HQ.
  - replace (expect (pwlist LBool 0) Q (r 0)) with 0.
    + rewrite Dber_0. change (INR 0) with 0. rewrite !Rmult_0_l. lra.
    + unfold expect. simpl. rewrite mean_of_no_look. ring.
  - set (Lw := pwlist LBool n). set (Qs := fun p : pw bool n * bool => Q (snd p, fst p)).
    set (Ps := fun p : pw bool n * bool => P (S n) (snd p, fst p)).
    assert (Qn : forall x b, In b Lw -> 0 <= Q (x, b)) by (intros x b Hb; apply HQ; apply (in_words (S n) (x, b))).
    assert (ESum : forall h : bool * pw bool n -> R, fsum (pwlist LBool (S n)) h = fsum Lw (fun b => fsum LBool (fun x => h (x, b)))).
    { intros h. rewrite fsum_words. apply fsum_ext. intros b _. unfold LBool. simpl. ring. }
    assert (EK : KL (pwlist LBool (S n)) Q (P (S n)) = KL (list_prod Lw LBool) Qs Ps).
    { unfold KL at 2. rewrite fsum_prod1. apply ESum. }
    assert (Pp : forall x b, 0 < P (S n) (x, b)) by (intros; apply word_pos).
    rewrite EK, KL_chain.
    2:{ intros [b x] _. unfold Ps. simpl. left. apply Pp. }
    2:{ intros [b x] H. apply in_prod_iff in H. apply Qn, H. }
    2:{ intros [b x] _ E. exfalso. apply (Rlt_irrefl 0). rewrite <- E at 2. apply Pp. }
    set (Q1 := fun b => fsum LBool (fun x => Q (x, b))).
    assert (ENext : forall x b, Ps (b, x) = P n b * next_look l (r n b) x) by (intros x b; apply (next_word n x b)).
    assert (EP1 : forall b, fsum LBool (fun x => Ps (b, x)) = P n b).
    { intros b. change (Ps (b, true) + (Ps (b, false) + 0) = P n b). rewrite !ENext.
      unfold next_look. field. }
    assert (HQ1 : law Lw Q1).
    { split; [intros b Hb; apply fsum_nonneg; intros; apply Qn, Hb|]. rewrite <- (proj2 HQ). symmetry. apply ESum. }
    rewrite (KL_ext Lw _ Q1 _ (P n)) by (intros; trivial; apply EP1).
    set (K1 := KL Lw Q1 (P n)).
    set (q := fun b x => Q (x, b) / Q1 b).
    assert (Hq : forall b, In b Lw -> Q1 b <> 0 -> law LBool (q b)).
    { intros b Hb E. assert (N := proj1 HQ1 b Hb). split; [intros x _; apply Rdiv_le_0_compat; [apply Qn, Hb|lra]|].
      unfold q, Rdiv. rewrite fsum_scal_r. fold (Q1 b). field. exact E. }
    set (m := fun b => if Req_EM_T (Q1 b) 0 then r n b else expect LBool (q b) (next_mean l (r n b))).
    set (K2 := fsum Lw (fun b => fsum LBool (fun x => Qs (b, x)) *
      KL LBool (fun x => Qs (b, x) / fsum LBool (fun y => Qs (b, y))) (fun x => Ps (b, x) / fsum LBool (fun y => Ps (b, y))))).
    assert (Step : fsum Lw (fun b => Q1 b * d2 ((1 + m b) / 2) ((1 + r n b) / 2)) <= l ^ 2 * K2).
    { unfold K2. rewrite <- fsum_scal. apply fsum_le. intros b Hb. rewrite EP1.
      change (fsum LBool (fun x => Qs (b, x))) with (Q1 b). unfold m.
      destruct (Req_EM_T (Q1 b) 0) as [E|E]; [rewrite E; lra|].
      assert (O := one_look_d2 l (r n b) (q b) Hl (word_mean_range n b) (Hq b Hb E)).
      rewrite (KL_ext LBool (fun x => Qs (b, x) / Q1 b) (q b) (fun x => Ps (b, x) / P n b) (next_look l (r n b))).
      - assert (M := Rmult_le_compat_l _ _ _ (proj1 HQ1 b Hb) O). lra.
      - reflexivity.
      - intros x _. rewrite ENext. assert (W := word_pos n b). field. lra. }
    assert (Rm : forall b, In b Lw -> -1 < m b < 1).
    { intros b Hb. unfold m. destruct (Req_EM_T (Q1 b) 0) as [E|E]; [apply word_mean_range|].
      destruct (Hq b Hb E) as [N S]. assert (N1 := N true ltac:(simpl; tauto)). assert (N2 := N false ltac:(simpl; tauto)).
      assert (R1 := next_mean_range l (r n b) true Hl (word_mean_range n b)).
      assert (R2 := next_mean_range l (r n b) false Hl (word_mean_range n b)).
      change (q b true + (q b false + 0) = 1) in S.
      change (-1 < q b true * next_mean l (r n b) true + (q b false * next_mean l (r n b) false + 0) < 1).
      set (a1 := next_mean l (r n b) true) in *. set (a2 := next_mean l (r n b) false) in *.
      replace (q b true) with (1 - q b false) in * by lra. set (z := q b false) in *.
      destruct (Rle_dec z (/ 2)); split; nra. }
    set (M := expect (pwlist LBool (S n)) Q (r (S n))). set (M' := expect Lw Q1 (r n)).
    assert (EM : M = fsum Lw (fun b => Q1 b * m b)).
    { unfold M, expect. rewrite ESum. apply fsum_ext. intros b Hb.
      rewrite (fsum_ext LBool _ (fun x => Q (x, b) * next_mean l (r n b) x))
        by (intros x _; f_equal; apply (next_word n x b)).
      unfold m. destruct (Req_EM_T (Q1 b) 0) as [E|E].
      - rewrite E, Rmult_0_l. rewrite <- (fsum_0 LBool). apply fsum_ext. intros x Hx.
        rewrite (fsum_zero_term LBool (fun x => Q (x, b)) x); [ring|intros; apply Qn, Hb|exact E|exact Hx].
      - unfold expect, q. rewrite <- fsum_scal. apply fsum_ext. intros x _.
        assert (X : forall u v w, w <> 0 -> u * v = w * (u / w * v)) by (intros; field; assumption). apply X, E. }
    assert (J := d2_jensen Lw Q1 (fun b => (1 + m b) / 2) (fun b => (1 + r n b) / 2) HQ1
      ltac:(intros b Hb; specialize (Rm b Hb); lra) ltac:(intros b Hb; assert (W := word_mean_range n b); lra)).
    assert (Half : forall f, fsum Lw (fun b => Q1 b * ((1 + f b) / 2)) = (1 + fsum Lw (fun b => Q1 b * f b)) / 2).
    { intros f. rewrite (fsum_ext Lw _ (fun b => / 2 * (Q1 b + Q1 b * f b))) by (intros; field).
      rewrite fsum_scal, fsum_plus, (proj2 HQ1). field. }
    cbv beta in J. rewrite !Half, <- EM in J. change (fsum Lw (fun b => Q1 b * r n b)) with M' in J.
    assert (Av : forall f, (forall b, In b Lw -> -1 < f b < 1) -> -1 < fsum Lw (fun b => Q1 b * f b) < 1).
    { intros f Hf. assert (S := proj2 HQ1).
      assert (Z : forall g, (forall b, In b Lw -> 0 < g b) -> 0 < fsum Lw (fun b => Q1 b * g b)).
      { intros g Hg. assert (N : 0 <= fsum Lw (fun b => Q1 b * g b)).
        { apply fsum_nonneg. intros b Hb. apply Rmult_le_pos; [apply HQ1, Hb|left; apply Hg, Hb]. }
        destruct (Req_dec (fsum Lw (fun b => Q1 b * g b)) 0) as [E|E]; [|lra]. exfalso.
        rewrite (fsum_ext Lw Q1 (fun _ => 0)), fsum_0 in S; [lra|]. intros b Hb.
        assert (T := fsum_zero_term Lw (fun b => Q1 b * g b) b
          ltac:(intros c Hc; apply Rmult_le_pos; [apply HQ1, Hc|left; apply Hg, Hc]) E Hb). cbv beta in T.
        apply Rmult_integral in T. destruct T as [T|T]; [exact T|]. specialize (Hg b Hb). lra. }
      assert (Z1 := Z (fun b => 1 - f b) ltac:(intros b Hb; specialize (Hf b Hb); lra)).
      assert (Z2 := Z (fun b => 1 + f b) ltac:(intros b Hb; specialize (Hf b Hb); lra)).
      rewrite (fsum_ext Lw _ (fun b => Q1 b - Q1 b * f b)) in Z1 by (intros; ring).
      rewrite (fsum_ext Lw _ (fun b => Q1 b + Q1 b * f b)) in Z2 by (intros; ring).
      rewrite fsum_minus, S in Z1. rewrite fsum_plus, S in Z2. lra. }
    assert (RM : -1 < M < 1) by (rewrite EM; apply Av, Rm).
    assert (RM' : -1 < M' < 1) by (apply Av; intros; apply word_mean_range).
    assert (I1 := IH Q1 HQ1). fold Lw K1 M' in I1.
    assert (I2 : d2 ((1 + M) / 2) ((1 + M') / 2) <= l ^ 2 * K2) by lra.
    assert (N : 0 < INR n + 1) by (assert (Y := pos_INR n); lra).
    assert (Sp := root_split (INR n / (INR n + 1)) M M'
      ltac:(assert (Y := pos_INR n); split; [apply Rdiv_le_0_compat; lra|apply Rmult_le_reg_r with (INR n + 1); [exact N|];
            unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra]) RM RM').
    rewrite S_INR.
    destruct n as [|n'].
    + (* the first look *)
      assert (E0 : M' = 0).
      { unfold M', expect, Lw. simpl. rewrite mean_of_no_look. ring. }
      rewrite E0, d2_bregman, Dber_0, artanh_0 in I2 by lra.
      assert (K1n : 0 <= K1).
      { apply KL_nonneg; [exact HQ1|apply (words_law l 0 Hl)|]. intros b _ E. assert (W := word_pos 0 b). lra. }
      simpl INR. assert (0 <= l ^ 2 * K1) by (apply Rmult_le_pos; [apply pow2_ge_0|exact K1n]). lra.
    + set (c := INR (S n')) in *. assert (Hc : 0 < c) by (apply lt_0_INR; lia).
      replace (c / (c + 1) * (1 - c / (c + 1)) * Dber M) with (c / (c + 1) ^ 2 * Dber M) in Sp by (field; lra).
      replace (1 - c / (c + 1)) with (/ (c + 1)) in Sp by (field; lra).
      assert (A1 := Rmult_le_compat_l (/ (c + 1)) _ _ ltac:(left; apply Rinv_0_lt_compat; lra) I1).
      assert (A2 := Rmult_le_compat_l (c / (c + 1)) _ _ ltac:(apply Rdiv_le_0_compat; lra) I2).
      assert (T : c / (c + 1) ^ 2 * Dber M <= / (c + 1) * (c * l ^ 2 * K1) + c / (c + 1) * (l ^ 2 * K2)) by lra.
      apply Rmult_le_reg_l with (c / (c + 1) ^ 2); [apply Rdiv_lt_0_compat; [exact Hc|apply pow_lt; lra]|].
      apply Rle_trans with (1 := T). right. fold K2. field. lra.
Qed.

Lemma looks_mean n : expect (pwlist LBool n) (P n) (r n) = 0.
Proof.
  unfold expect. rewrite (fsum_ext _ _ (fun b => / 2 * pwP (sign_look l true) n b - / 2 * pwP (sign_look l false) n b)).
  - rewrite fsum_minus, !fsum_scal, !(proj2 (pwP_law LBool _ n (sign_look_law l Hl _))). ring.
  - intros b _. destruct (word_split n b) as [E1 E2]. lra.
Qed.

Lemma linear_target n : SDPI LBool (pwlist LBool n) (bool_target l n) (INR n * l ^ 2).
Proof.
  apply (SDPI_ext _ _ (binary_joint (P n) (r n))); [intros th b _ _; symmetry; apply bool_target_law, Hl|].
  apply SDPI_binary.
  - apply words_law, Hl.
  - intros b _. assert (R := word_mean_range n b). lra.
  - apply looks_mean.
  - intros Q HQ _. apply looks_divergence, HQ.
Qed.
End Looks.

Lemma sign_channel l : 0 < l < 1 -> SDPI LBool LBool (fun x th => / 2 * sign_look l th x) (l ^ 2).
Proof.
  intros Hl. apply (SDPI_ext _ _ (binary_joint (fun _ => / 2) (fun b : bool => if b then l else - l))).
  - intros x th _ _. unfold binary_joint, sign_look. destruct x, th; simpl; field.
  - apply SDPI_DSBS. lra.
Qed.

Theorem BOOL_LINEAR l n : 0 < l < 1 ->
  SDPI LBool (pwlist LBool n) (bool_target l n) (Rmin 1 (INR n * l ^ 2)) /\
  forall tau, SDPI LBool (pwlist LBool n) (bool_target l n) tau -> SDPI LBool (pwlist LBool n) (bool_fresh l n) (l ^ 2 * tau).
Proof.
  intros Hl. split.
  - unfold Rmin. destruct (Rle_dec 1 (INR n * l ^ 2)); [apply SDPI_one, bool_joint, Hl|apply linear_target, Hl].
  - intros tau H. apply (fresh_of_target LBool (fun _ => / 2) (sign_look l) n).
    + apply fair_law.
    + intros; apply sign_look_law, Hl.
    + nra.
    + apply sign_channel, Hl.
    + exact H.
Qed.
