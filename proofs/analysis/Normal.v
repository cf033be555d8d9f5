(** PHI-SERIES: the integral of e^(-t^2/2), its total mass, and the series of the distribution function. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

(** ** The integral from 0 *)

Definition bell (t : R) : R := exp (- (t ^ 2 / 2)).
Definition bell_area (x : R) : R := RInt bell 0 x.

Lemma bell_pos t : 0 < bell t. Proof. apply exp_pos. Qed.
Lemma is_derive_bell t : is_derive bell t (- t * bell t).
Proof. unfold bell. auto_derive; [trivial|]. change (t * (t * 1) * / 2) with (t ^ 2 / 2). field. Qed.
Lemma bell_continuous t : continuous bell t.
Proof. apply (ex_derive_continuous bell). eexists. apply is_derive_bell. Qed.
Lemma bell_integrable a b : ex_RInt bell a b.
Proof. apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros; apply bell_continuous. Qed.

Lemma is_derive_area x : is_derive bell_area x (bell x).
Proof.
  apply (is_derive_RInt bell bell_area 0 x); [|apply bell_continuous].
  exists (mkposreal 1 Rlt_0_1). intros y _. apply (RInt_correct bell), bell_integrable.
Qed.

Lemma is_derive_area_over (c x : R) : is_derive (fun x => bell_area x / c) x (bell x / c).
Proof. exact (@is_derive_scal_l R_AbsRing R_NormedModule bell_area x (bell x) (/ c) (is_derive_area x)). Qed.

Lemma area_0 : bell_area 0 = 0. Proof. apply (RInt_point 0 bell). Qed.

(** ** Total mass: area^2 + 2 int_0^1 e^(-x^2 (1+t^2)/2)/(1+t^2) dt does not depend on x *)

Definition companion (x t : R) : R := 2 * exp (- (x ^ 2 * (1 + t ^ 2) / 2)) / (1 + t ^ 2).

Lemma is_derive_companion x t :
  is_derive (fun u => companion u t) x (- 2 * x * exp (- (x ^ 2 * (1 + t ^ 2) / 2))).
Proof.
  assert (0 < 1 + t ^ 2) by nra. unfold companion. auto_derive; [lra|].
  change (x * (x * 1) * (1 + t * (t * 1)) * / 2) with (x ^ 2 * (1 + t ^ 2) / 2).
  change (1 + t * (t * 1)) with (1 + t ^ 2). field. lra.
Qed.

Lemma companion_continuous x t : continuous (companion x) t.
Proof.
  apply (ex_derive_continuous (companion x)). unfold companion.
  assert (0 < 1 + t ^ 2) by nra. auto_derive. lra.
Qed.
Lemma companion_integrable x : ex_RInt (companion x) 0 1.
Proof. apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros; apply companion_continuous. Qed.

Lemma bell_scaled_integrable x : ex_RInt (fun t => bell (x * t)) 0 1.
Proof.
  apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros t _.
  apply (ex_derive_continuous (fun t => bell (x * t))). unfold bell. auto_derive. trivial.
Qed.
Lemma area_scaled x : x * RInt (fun t => bell (x * t)) 0 1 = bell_area x.
Proof.
  assert (H := RInt_comp_lin bell x 0 0 1 (bell_integrable _ _)).
  rewrite Rmult_0_r, Rmult_1_r, !Rplus_0_r in H. fold (bell_area x) in H. rewrite <- H.
  assert (E := RInt_scal (V := R_CompleteNormedModule) (fun t => bell (x * t)) 0 1 x (bell_scaled_integrable x)).
  transitivity (RInt (fun t => scal x (bell (x * t))) 0 1); [symmetry; exact E|].
  apply RInt_ext. intros t _. rewrite Rplus_0_r. reflexivity.
Qed.

Lemma is_derive_companion_area x :
  is_derive (fun x => RInt (companion x) 0 1) x (- 2 * bell x * bell_area x).
Proof.
  assert (D : forall u t, Derive (fun z => companion z t) u = - 2 * u * exp (- (u ^ 2 * (1 + t ^ 2) / 2)))
    by (intros; apply is_derive_unique, is_derive_companion).
  replace (- 2 * bell x * bell_area x) with (RInt (fun t => Derive (fun u => companion u t) x) 0 1).
  - apply (is_derive_RInt_param companion).
    + exists (mkposreal 1 Rlt_0_1). intros y _ t _. eexists. apply is_derive_companion.
    + intros t _. apply continuity_2d_pt_ext with (f := fun u v => (- 2 * u) * exp (- (/ 2 * (u * u * (1 + v * v))))).
      { intros u v. rewrite D. f_equal. f_equal. field. }
      apply continuity_2d_pt_mult.
      * apply continuity_2d_pt_mult; [apply continuity_2d_pt_const|apply continuity_2d_pt_id1].
      * apply (continuity_1d_2d_pt_comp exp (fun u v => - (/ 2 * (u * u * (1 + v * v))))).
        { apply derivable_continuous_pt, derivable_pt_exp. }
        apply continuity_2d_pt_opp, continuity_2d_pt_mult; [apply continuity_2d_pt_const|].
        apply continuity_2d_pt_mult;
          [apply continuity_2d_pt_mult; apply continuity_2d_pt_id1|].
        apply continuity_2d_pt_plus; [apply continuity_2d_pt_const|].
        apply continuity_2d_pt_mult; apply continuity_2d_pt_id2.
    + exists (mkposreal 1 Rlt_0_1). intros y _. apply companion_integrable.
  - rewrite (RInt_ext _ (fun t => scal (- 2 * x * bell x) (bell (x * t)))).
    + transitivity (- 2 * x * bell x * RInt (fun t => bell (x * t)) 0 1).
      * apply (RInt_scal (V := R_CompleteNormedModule) (fun t => bell (x * t))), bell_scaled_integrable.
      * rewrite <- (area_scaled x). real_eq. ring.
    + intros t _. rewrite D. unfold scal; cbn -[bell]. unfold mult; cbn -[bell]. unfold bell.
      rewrite !Rmult_assoc, <- exp_plus. do 3 f_equal. field.
Qed.

Lemma companion_area_0 : RInt (companion 0) 0 1 = PI / 2.
Proof.
  assert (H : is_RInt (companion 0) 0 1 (minus (2 * atan 1) (2 * atan 0))).
  { apply (is_RInt_derive (fun t => 2 * atan t)).
    - intros t _. assert (0 < 1 + t ^ 2) by nra.
      replace (companion 0 t) with (2 * / (1 + t ^ 2)).
      + apply (is_derive_scal atan), is_derive_Reals, derivable_pt_lim_atan.
      + unfold companion. replace (- (0 ^ 2 * (1 + t ^ 2) / 2)) with 0 by field. rewrite exp_0. field. lra.
    - intros t _. apply companion_continuous. }
  rewrite (is_RInt_unique _ _ _ _ H). unfold minus, plus, opp; cbn. rewrite atan_1, atan_0. field.
Qed.

Lemma companion_area_bounds x : 0 <= RInt (companion x) 0 1 <= 2 * bell x.
Proof.
  assert (P : forall t, 0 < companion x t).
  { intros t. unfold companion. assert (0 < 1 + t ^ 2) by nra.
    apply Rdiv_lt_0_compat; [|lra]. assert (H' := exp_pos (- (x ^ 2 * (1 + t ^ 2) / 2))). lra. }
  split.
  - apply RInt_ge_0; [lra|apply companion_integrable|]. intros t _. left. apply P.
  - replace (2 * bell x) with (RInt (fun _ => 2 * bell x) 0 1).
    2: { rewrite RInt_const. unfold scal; cbn. unfold mult; cbn. ring. }
    apply RInt_le; [lra|apply companion_integrable|apply ex_RInt_const|].
    intros t _. unfold companion, bell.
    assert (E : exp (- (x ^ 2 * (1 + t ^ 2) / 2)) <= exp (- (x ^ 2 / 2))).
    { assert (L : - (x ^ 2 * (1 + t ^ 2) / 2) <= - (x ^ 2 / 2)) by nra.
      destruct L as [L|L]; [left; now apply exp_increasing|right; now f_equal]. }
    assert (E' := exp_pos (- (x ^ 2 / 2))). assert (D : 1 <= 1 + t ^ 2) by nra.
    apply Rmult_le_reg_r with (1 + t ^ 2); [lra|].
    unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra. nra.
Qed.

Lemma derivative_is (f : R -> R) (x a b : R) : a = b -> is_derive f x a -> is_derive f x b.
Proof. now intros <-. Qed.
(** A function whose derivative is 0 everywhere. *)
Lemma constant_of_derivative (f : R -> R) : (forall x, is_derive f x 0) -> forall x, f x = f 0.
Proof.
  intros H x. destruct (MVT_gen f 0 x (fun _ => 0)) as (c & _ & E).
  - intros y _. apply H.
  - intros y _. apply continuity_pt_filterlim, (ex_derive_continuous f). eexists. apply H.
  - lra.
Qed.

Lemma area_squared x : bell_area x ^ 2 = PI / 2 - RInt (companion x) 0 1.
Proof.
  assert (H := constant_of_derivative (fun x => bell_area x ^ 2 + RInt (companion x) 0 1)).
  cbv beta in H. rewrite companion_area_0, area_0 in H.
  assert (E : bell_area x ^ 2 + RInt (companion x) 0 1 = 0 ^ 2 + PI / 2); [|lra].
  apply H. intros y.
  apply derivative_is with (2 * bell y * bell_area y + - 2 * bell y * bell_area y); [ring|].
  apply (is_derive_plus (fun x => bell_area x ^ 2) (fun x => RInt (companion x) 0 1));
    [|apply is_derive_companion_area].
  replace (2 * bell y * bell_area y) with (INR 2 * bell y * bell_area y ^ pred 2) by (cbn; ring).
  apply (is_derive_pow bell_area 2), is_derive_area.
Qed.

Lemma area_odd x : bell_area (- x) = - bell_area x.
Proof.
  assert (H := constant_of_derivative (fun x => bell_area (- x) + bell_area x)).
  cbv beta in H. rewrite Ropp_0, area_0 in H.
  assert (E : bell_area (- x) + bell_area x = 0 + 0); [|lra].
  apply H. intros y. replace 0 with (- 1 * bell (- y) + bell y).
  - apply (is_derive_plus (fun y => bell_area (- y)) bell_area); [|apply is_derive_area].
    apply (is_derive_comp bell_area (fun y => - y)); [apply is_derive_area|].
    auto_derive; [trivial|ring].
  - unfold bell. replace ((- y) ^ 2) with (y ^ 2) by ring. ring.
Qed.

Lemma area_increasing x y : x <= y -> bell_area x <= bell_area y.
Proof.
  intros H. apply (deriv_nonneg_le bell_area bell); trivial; intros z _; [apply is_derive_area|].
  left. apply bell_pos.
Qed.

(** Half the mass, sqrt(pi/2), is missed by at most 4/x^2. *)
Definition half_mass : R := sqrt (2 * PI) / 2.

Lemma half_mass_sq : half_mass ^ 2 = PI / 2.
Proof.
  unfold half_mass. assert (P := PI_RGT_0).
  replace ((sqrt (2 * PI) / 2) ^ 2) with (sqrt (2 * PI) * sqrt (2 * PI) / 4) by field.
  rewrite sqrt_sqrt by lra. field.
Qed.
Lemma half_mass_ge_1 : 1 <= half_mass.
Proof.
  assert (H := half_mass_sq). assert (P := PI_4). assert (P2 := PI2_3_2).
  assert (0 <= half_mass) by (unfold half_mass; assert (S := sqrt_pos (2 * PI)); lra). unfold PI2 in P2. nra.
Qed.

Lemma area_limit x : 0 < x -> half_mass - 4 / x ^ 2 <= bell_area x <= half_mass.
Proof.
  intros Hx. assert (A := area_squared x). assert (B := companion_area_bounds x).
  assert (M := half_mass_sq). assert (M1 := half_mass_ge_1).
  assert (G : 0 <= bell_area x) by (rewrite <- area_0; apply area_increasing; lra).
  assert (Le : bell_area x <= half_mass) by (apply Rnot_lt_le; intros C; nra).
  split; [|exact Le].
  assert (T : bell x <= 2 / x ^ 2).
  { unfold bell. rewrite exp_Ropp.
    assert (E := exp_ineq1_le (x ^ 2 / 2)). assert (X : 0 < x ^ 2) by nra.
    replace (2 / x ^ 2) with (/ (x ^ 2 / 2)) by (field; nra). apply Rinv_le_contravar; lra. }
  assert (F : (half_mass - bell_area x) * (half_mass + bell_area x) <= 2 * bell x) by nra.
  assert (half_mass - bell_area x <= 2 * bell x) by nra. lra.
Qed.

(** ** The distribution function *)

Lemma sqrt_2pi_pos : 0 < sqrt (2 * PI). Proof. apply sqrt_lt_R0. assert (P := PI_RGT_0). lra. Qed.

Lemma small_tail (e : R) : 0 < e -> exists X, 0 < X /\ forall x, X < x -> 4 / x ^ 2 < e.
Proof.
  intros He. exists (1 + 4 / e). assert (0 < 4 / e) by (apply Rdiv_lt_0_compat; lra).
  split; [lra|]. intros x Hx. apply Rmult_lt_reg_r with (x ^ 2); [nra|].
  replace (4 / x ^ 2 * x ^ 2) with 4 by (field; lra).
  assert (e * (4 / e) = 4) by (field; lra). nra.
Qed.

Lemma cdf_is_area F : normal_cdf F -> forall x, F x = / 2 + bell_area x / sqrt (2 * PI).
Proof.
  intros [D L] x. assert (S := sqrt_2pi_pos).
  assert (C : forall x, F x - bell_area x / sqrt (2 * PI) = F 0 - bell_area 0 / sqrt (2 * PI)).
  { apply (constant_of_derivative (fun x => F x - bell_area x / sqrt (2 * PI))). intros y.
    replace 0 with (bell y / sqrt (2 * PI) - bell y / sqrt (2 * PI)) by ring.
    apply (is_derive_minus F (fun x => bell_area x / sqrt (2 * PI))).
    - apply is_derive_Reals. exact (D y).
    - apply is_derive_area_over. }
  rewrite area_0 in C. assert (F0 : F 0 = / 2); [|assert (E := C x); lra].
  destruct (Req_dec (F 0) (/ 2)) as [E|E]; [exact E|exfalso].
  assert (P : 0 < Rabs (F 0 - / 2) / 2) by (assert (Q := Rabs_pos_lt (F 0 - / 2) ltac:(lra)); lra).
  set (e := Rabs (F 0 - / 2) / 2) in *.
  destruct (L e P) as (X & HX). destruct (small_tail e P) as (Y & Y0 & HY).
  set (y := 1 + Rmax (- X) Y).
  assert (Y1 := Rmax_l (- X) Y). assert (Y2 := Rmax_r (- X) Y).
  specialize (HX (- y) ltac:(unfold y; lra)). specialize (HY y ltac:(unfold y; lra)).
  assert (A := area_limit y ltac:(unfold y; lra)). assert (M := half_mass_ge_1).
  assert (E1 := C (- y)). rewrite area_odd in E1.
  assert (R2 : Rabs (bell_area y / sqrt (2 * PI) - / 2) < e).
  { replace (bell_area y / sqrt (2 * PI) - / 2) with ((bell_area y - half_mass) * / sqrt (2 * PI))
      by (unfold half_mass; field; lra).
    assert (I : 0 < / sqrt (2 * PI) <= / 2).
    { split; [now apply Rinv_0_lt_compat|]. apply Rinv_le_contravar; unfold half_mass in M; lra. }
    rewrite Rabs_mult, (Rabs_right (/ _)) by lra.
    assert (Rabs (bell_area y - half_mass) < e) by (apply Rabs_def1; lra).
    assert (0 <= Rabs (bell_area y - half_mass)) by apply Rabs_pos. nra. }
  assert (T := Rabs_triang (F (- y)) (bell_area y / sqrt (2 * PI) - / 2)).
  replace (F (- y) + (bell_area y / sqrt (2 * PI) - / 2)) with (F 0 - / 2) in T by lra.
  unfold e in *. lra.
Qed.

Lemma cdf_exists : exists F, normal_cdf F.
Proof.
  assert (S := sqrt_2pi_pos). assert (M := half_mass_ge_1).
  exists (fun x => / 2 + bell_area x / sqrt (2 * PI)). split.
  - intros x. apply is_derive_Reals.
    replace (exp (- (x ^ 2 / 2)) / sqrt (2 * PI)) with (0 + bell x / sqrt (2 * PI)) by (unfold bell; field; lra).
    apply (is_derive_plus (fun _ => / 2) (fun x => bell_area x / sqrt (2 * PI))).
    + apply (@is_derive_const R_AbsRing R_NormedModule).
    + apply is_derive_area_over.
  - intros e He. destruct (small_tail e He) as (X & X0 & HX). exists (- X). intros x Hx.
    specialize (HX (- x) ltac:(lra)). assert (A := area_limit (- x) ltac:(lra)). rewrite area_odd in A.
    replace (/ 2 + bell_area x / sqrt (2 * PI)) with ((half_mass - - bell_area x) * / sqrt (2 * PI))
      by (unfold half_mass; field; lra).
    assert (I : 0 < / sqrt (2 * PI) <= / 2).
    { split; [now apply Rinv_0_lt_compat|]. apply Rinv_le_contravar; unfold half_mass in M; lra. }
    rewrite Rabs_right by (apply Rle_ge, Rmult_le_pos; lra). nra.
Qed.

Lemma cdf_limit F : normal_cdf F -> forall e, 0 < e -> exists X, forall x, X < x -> Rabs (F x - 1) < e.
Proof.
  intros HF e He. destruct (proj2 HF e He) as (X & HX). exists (- X). intros x Hx.
  specialize (HX (- x) ltac:(lra)). rewrite (cdf_is_area F HF) in *. rewrite area_odd in HX.
  rewrite <- Rabs_Ropp. assert (S := sqrt_2pi_pos).
  replace (- (/ 2 + bell_area x / sqrt (2 * PI) - 1)) with (/ 2 + - bell_area x / sqrt (2 * PI)) by (field; lra).
  exact HX.
Qed.

(** ** The series *)

Definition bell_series (x : R) (n : nat) : R := sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) n.

Lemma odd_product_pos k : 0 < odd_product k.
Proof.
  induction k as [|k IH]; [cbn; lra|]. cbn [odd_product]. apply Rmult_lt_0_compat; [exact IH|].
  apply lt_0_INR. lia.
Qed.

(** (e^(-x^2/2) series)' = e^(-x^2/2) (1 - x^(2n+2)/(1 3 .. (2n+1))). *)
Lemma is_derive_bell_series x n :
  is_derive (fun x => bell x * bell_series x n) x (bell x * (1 - x ^ (2 * n + 2) / odd_product n)).
Proof.
  assert (D : forall k, is_derive (fun x => x ^ (2 * k + 1) / odd_product k) x
    (INR (2 * k + 1) * x ^ (2 * k) / odd_product k)).
  { intros k. assert (P := odd_product_pos k). auto_derive; [trivial|].
    change (k + (k + 0))%nat with (2 * k)%nat.
    replace (Init.Nat.pred (2 * k + 1)) with (2 * k)%nat by lia. field. lra. }
  assert (T : forall k, is_derive (fun x => bell x * (x ^ (2 * k + 1) / odd_product k)) x
    (- x * bell x * (x ^ (2 * k + 1) / odd_product k) + bell x * (INR (2 * k + 1) * x ^ (2 * k) / odd_product k))).
  { intros k. apply (is_derive_mult bell _ x _ _ (is_derive_bell x) (D k)). intros; apply Rmult_comm. }
  induction n as [|n IH].
  - replace (bell x * (1 - x ^ (2 * 0 + 2) / odd_product 0))
      with (- x * bell x * (x ^ (2 * 0 + 1) / odd_product 0)
        + bell x * (INR (2 * 0 + 1) * x ^ (2 * 0) / odd_product 0)) by (cbn -[bell]; field).
    apply (T 0%nat).
  - apply is_derive_ext with (fun x => bell x * bell_series x n + bell x * (x ^ (2 * S n + 1) / odd_product (S n))).
    { intros y. unfold bell_series. cbn [sum_f_R0]. real_eq. ring. }
    replace (bell x * (1 - x ^ (2 * S n + 2) / odd_product (S n)))
      with (bell x * (1 - x ^ (2 * n + 2) / odd_product n)
        + (- x * bell x * (x ^ (2 * S n + 1) / odd_product (S n))
           + bell x * (INR (2 * S n + 1) * x ^ (2 * S n) / odd_product (S n)))).
    + apply (is_derive_plus _ _ _ _ _ IH (T (S n))).
    + assert (P := odd_product_pos n). cbn [odd_product].
      replace (2 * S n + 1)%nat with (2 * n + 3)%nat by lia.
      replace (2 * S n + 2)%nat with (S (2 * n + 3)) by lia.
      replace (2 * S n)%nat with (2 * n + 2)%nat by lia. cbn [pow].
      assert (Q : 0 < INR (2 * n + 3)) by (apply lt_0_INR; lia). field. split; lra.
Qed.

Lemma bell_series_0 n : bell_series 0 n = 0.
Proof.
  unfold bell_series. apply sum_eq_R0. intros k _.
  replace (2 * k + 1)%nat with (S (2 * k)) by lia. cbn [pow]. unfold Rdiv. ring.
Qed.

Lemma series_below_area x n : 0 <= x -> bell x * bell_series x n <= bell_area x.
Proof.
  intros Hx.
  assert (H := deriv_nonneg_le (fun x => bell_area x - bell x * bell_series x n)
    (fun x => bell x - bell x * (1 - x ^ (2 * n + 2) / odd_product n)) 0 x Hx).
  cbv beta in H. rewrite area_0, bell_series_0 in H.
  assert (0 - bell 0 * 0 <= bell_area x - bell x * bell_series x n); [|lra].
  apply H; intros y _.
  - apply (is_derive_minus bell_area (fun x => bell x * bell_series x n));
      [apply is_derive_area|apply is_derive_bell_series].
  - assert (B := bell_pos y).
    replace (bell y - bell y * (1 - y ^ (2 * n + 2) / odd_product n)) with (bell y * (y ^ (2 * n + 2) / odd_product n))
      by ring.
    apply Rmult_le_pos; [lra|]. apply Rdiv_le_0_compat; [|apply odd_product_pos].
    replace (2 * n + 2)%nat with (2 * (n + 1))%nat by lia. rewrite pow_mult. apply pow_le, pow2_ge_0.
Qed.

Lemma area_below_series x n : 0 <= x -> x ^ 2 < INR (2 * n + 3) ->
  bell_area x <= bell x * (bell_series x n + x ^ (2 * n + 1) / odd_product n * (x ^ 2 / (INR (2 * n + 3) - x ^ 2))).
Proof.
  intros Hx Hn. set (a := INR (2 * n + 3)) in *. assert (P := odd_product_pos n).
  set (rest := fun x => bell x * (x ^ (2 * n + 3) / (odd_product n * (a - x ^ 2)))).
  set (drest := fun x => - x * bell x * (x ^ (2 * n + 3) / (odd_product n * (a - x ^ 2)))
    + bell x * ((a * x ^ (2 * n + 2) * (a - x ^ 2) + 2 * x * x ^ (2 * n + 3)) / (odd_product n * (a - x ^ 2) ^ 2))).
  assert (H := deriv_nonneg_le (fun x => bell x * bell_series x n + rest x - bell_area x)
    (fun x => bell x * (1 - x ^ (2 * n + 2) / odd_product n) + drest x - bell x) 0 x Hx).
  cbv beta in H. rewrite area_0, bell_series_0 in H.
  assert (R0 : rest 0 = 0).
  { unfold rest. replace (2 * n + 3)%nat with (S (2 * n + 2)) by lia. cbn [pow]. unfold Rdiv. ring. }
  rewrite R0 in H.
  assert (Ex : bell x * (bell_series x n + x ^ (2 * n + 1) / odd_product n * (x ^ 2 / (a - x ^ 2)))
    = bell x * bell_series x n + rest x).
  { unfold rest. replace (2 * n + 3)%nat with (2 * n + 1 + 2)%nat by lia. rewrite (pow_add x (2 * n + 1) 2). field. split; lra. }
  rewrite Ex. assert (bell 0 * 0 + 0 - 0 <= bell x * bell_series x n + rest x - bell_area x); [|lra].
  apply H; intros y Hy; assert (Ya : 0 < a - y ^ 2) by nra.
  - apply (is_derive_minus (fun x => bell x * bell_series x n + rest x) bell_area); [|apply is_derive_area].
    apply (is_derive_plus (fun x => bell x * bell_series x n) rest); [apply is_derive_bell_series|].
    apply (is_derive_mult bell (fun x => x ^ (2 * n + 3) / (odd_product n * (a - x ^ 2))) y);
      [apply is_derive_bell| |intros; apply Rmult_comm].
    auto_derive; [nra|]. change (n + (n + 0))%nat with (2 * n)%nat. fold a.
    replace (Init.Nat.pred (2 * n + 3)) with (2 * n + 2)%nat by lia. field. split; nra.
  - unfold drest. assert (B := bell_pos y). set (z := y ^ (2 * n + 2)).
    assert (Z : 0 <= z).
    { unfold z. replace (2 * n + 2)%nat with (2 * (n + 1))%nat by lia. rewrite pow_mult. apply pow_le, pow2_ge_0. }
    replace (y ^ (2 * n + 3)) with (y * z) by (unfold z; replace (2 * n + 3)%nat with (S (2 * n + 2)) by lia; reflexivity).
    replace (bell y * (1 - z / odd_product n) +
      (- y * bell y * (y * z / (odd_product n * (a - y ^ 2))) +
       bell y * ((a * z * (a - y ^ 2) + 2 * y * (y * z)) / (odd_product n * (a - y ^ 2) ^ 2))) - bell y)
      with (bell y * (z * (2 * y ^ 2) / (odd_product n * (a - y ^ 2) ^ 2))) by (field; split; lra).
    apply Rmult_le_pos; [lra|]. apply Rdiv_le_0_compat; [nra|]. apply Rmult_lt_0_compat; [exact P|nra].
Qed.

Theorem PHI_SERIES :
  (exists F, normal_cdf F) /\
  forall F, normal_cdf F ->
    (forall e, 0 < e -> exists X, forall x, X < x -> Rabs (F x - 1) < e) /\
    (forall x y, x <= y -> F x <= F y) /\
    (forall x, F (- x) = 1 - F x) /\
    (forall n x, 0 <= x ->
       let terms := sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) n in
       let last := x ^ (2 * n + 1) / odd_product n in
       let density := exp (- (x ^ 2 / 2)) / sqrt (2 * PI) in
       / 2 + density * terms <= F x /\
       (x ^ 2 < INR (2 * n + 3) ->
        F x <= / 2 + density * (terms + last * (x ^ 2 / (INR (2 * n + 3) - x ^ 2))))).
Proof.
  split; [exact cdf_exists|]. intros F HF. assert (S := sqrt_2pi_pos).
  assert (I : 0 < / sqrt (2 * PI)) by now apply Rinv_0_lt_compat.
  split; [now apply cdf_limit|].
  split; [|split].
  - intros x y H. rewrite !(cdf_is_area F HF). apply Rplus_le_compat_l, Rmult_le_compat_r; [lra|].
    now apply area_increasing.
  - intros x. rewrite !(cdf_is_area F HF), area_odd. field. lra.
  - intros n x Hx terms last density. rewrite (cdf_is_area F HF). fold (bell x) in density. split.
    + apply Rplus_le_compat_l. replace (density * terms) with (bell x * terms / sqrt (2 * PI)) by (unfold density; field; lra).
      apply Rmult_le_compat_r; [lra|]. now apply series_below_area.
    + intros Hn. apply Rplus_le_compat_l.
      replace (density * (terms + last * (x ^ 2 / (INR (2 * n + 3) - x ^ 2))))
        with (bell x * (terms + last * (x ^ 2 / (INR (2 * n + 3) - x ^ 2))) / sqrt (2 * PI))
        by (unfold density; field; split; lra).
      apply Rmult_le_compat_r; [lra|]. now apply area_below_series.
Qed.
