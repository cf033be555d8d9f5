(** [SDPI-DUAL] (the direction certificates use) and [SDPI-SLOPE]. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Dber Finite BinaryCert BinarySDPI.
Open Scope R_scope.

Lemma ln_cosh_eq s : ln (cosh s) = s + ln ((1 + exp (- (2 * s))) / 2).
Proof.
  assert (H := exp_pos s). assert (H2 := exp_pos (- (2 * s))).
  rewrite <- (ln_exp s) at 2. rewrite <- ln_mult by lra. f_equal. unfold cosh.
  replace (exp (- s)) with (exp s * exp (- (2 * s))) by (rewrite <- exp_plus; f_equal; ring).
  field.
Qed.

(** Dber is the convex conjugate of ln cosh: an upper bound D of all s m - ln cosh s is >= Dber m. *)
Lemma Dber_conj m D : -1 <= m <= 1 -> (forall s, s * m - ln (cosh s) <= D) -> Dber m <= D.
Proof.
  assert (Pos : forall m, 0 <= m <= 1 -> (forall s, s * m - ln (cosh s) <= D) -> Dber m <= D).
  { clear m. intros m Hm H. destruct (Req_dec m 1) as [->|Hne].
    - rewrite Dber_1. apply Rnot_lt_le. intros Hlt.
      set (e := (ln 2 - D) / 2). assert (He : 0 < e) by (unfold e; lra).
      specialize (H (- (ln e / 2))). rewrite ln_cosh_eq in H.
      replace (- (2 * - (ln e / 2))) with (ln e) in H by field. rewrite exp_ln in H by exact He.
      assert (L : ln (1 + e) <= e) by (assert (L := ln_le_sub1 (1 + e) ltac:(lra)); lra).
      rewrite ln_div in H by lra. unfold e in *. lra.
    - specialize (H (artanh m)). rewrite ln_cosh_eq in H.
      assert (E : exp (- (2 * artanh m)) = (1 - m) / (1 + m)).
      { unfold artanh. replace (- (2 * (/ 2 * ln ((1 + m) / (1 - m)))))
          with (- ln ((1 + m) / (1 - m))) by field.
        rewrite exp_Ropp, exp_ln by (apply Rdiv_lt_0_compat; lra). field. lra. }
      rewrite E in H. replace ((1 + (1 - m) / (1 + m)) / 2) with (/ (1 + m)) in H by (field; lra).
      rewrite ln_Rinv in H by lra. rewrite artanh_split in H by lra. unfold Dber. lra. }
  intros Hm H. destruct (Rle_dec 0 m).
  - apply Pos; [lra|exact H].
  - rewrite <- Dber_opp. apply Pos; [lra|]. intros s. specialize (H (- s)).
    rewrite cosh_opp in H. lra.
Qed.

Theorem SDPI_DUAL_suff {A} (l : list A) (P r : A -> R) u : law l P -> 0 < u ->
  (forall a, In a l -> -1 <= r a <= 1) ->
  (forall t, u * Lam l P r t <= ln (cosh (u * t))) ->
  forall Q, law l Q -> abscont l Q P -> Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu Hr H Q HQ Hac.
  apply Dber_conj; [apply (expect_range l Q r (-1) 1 HQ Hr)|].
  intros s. assert (DV := donsker_varadhan l Q P r (s / u) HQ HP Hac).
  assert (D2 := Rmult_le_compat_l u _ _ (Rlt_le _ _ Hu) DV).
  specialize (H (s / u)). replace (u * (s / u)) with s in H by (field; lra).
  replace (u * (s / u * expect l Q r - Lam l P r (s / u)))
    with (s * expect l Q r - u * Lam l P r (s / u)) in D2 by (field; lra). lra.
Qed.

(** The derivative of Lam and its monotonicity. *)
Definition mgf1 {A} (l : list A) (P r : A -> R) (t : R) : R :=
  fsum l (fun a => P a * (r a * exp (t * r a))).

Lemma is_derive_mgf {A} (l : list A) P r t : is_derive (mgf l P r) t (mgf1 l P r t).
Proof.
  unfold mgf, mgf1. induction l as [|b l IH]; simpl.
  - apply @is_derive_const.
  - apply (@is_derive_plus R_AbsRing R_NormedModule); [|exact IH].
    auto_derive; [exact I|]. ring.
Qed.

Lemma is_derive_Lam {A} (l : list A) P r t : law l P ->
  is_derive (Lam l P r) t (Lam1 l P r t).
Proof.
  intros HP. assert (HZ := mgf_pos l P r t HP). unfold Lam, Lam1.
  apply (is_derive_comp ln (mgf l P r) t (/ mgf l P r t) (mgf1 l P r t)).
  - apply is_derive_ln; exact HZ.
  - apply is_derive_mgf.
Qed.

Lemma Lam1_tilt {A} (l : list A) P r t : law l P ->
  Lam1 l P r t = expect l (fun b => P b * exp (t * r b) / mgf l P r t) r.
Proof.
  intros HP. assert (HZ := mgf_pos l P r t HP). unfold Lam1, mgf1, expect, Rdiv at 1.
  rewrite <- fsum_scal_r. apply fsum_ext. intros; field. lra.
Qed.

Theorem Lam1_increasing {A} (l : list A) P r s t : law l P -> s <= t ->
  Lam1 l P r s <= Lam1 l P r t.
Proof.
  intros HP Hst. destruct (Req_dec s t) as [<-|Hne]; [lra|].
  destruct (tilt_attains l P r s HP) as (Q1 & A1 & E1).
  destruct (tilt_attains l P r t HP) as (Q2 & A2 & E2).
  assert (D1 := donsker_varadhan l _ P r t Q1 HP A1).
  assert (D2 := donsker_varadhan l _ P r s Q2 HP A2).
  rewrite E1, <- (Lam1_tilt l P r s HP) in D1.
  rewrite E2, <- (Lam1_tilt l P r t HP) in D2. nra.
Qed.

Lemma Lam_0 {A} (l : list A) P r : law l P -> Lam l P r 0 = 0.
Proof.
  intros [HP SP]. unfold Lam, mgf.
  rewrite (fsum_ext l _ P); [rewrite SP; apply ln_1|].
  intros a _. rewrite Rmult_0_l, exp_0. ring.
Qed.

(** tanh is Coq's sinh/cosh. *)
Theorem SDPI_SLOPE {A} (l : list A) (P r : A -> R) u : law l P -> sym_law l P r -> 0 < u ->
  (forall a, In a l -> -1 <= r a <= 1) ->
  (forall t, 0 <= t -> Lam1 l P r t <= tanh (u * t)) ->
  forall Q, law l Q -> abscont l Q P -> Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hs Hu Hr H. apply SDPI_DUAL_suff; try assumption.
  assert (Pos : forall t, 0 <= t -> u * Lam l P r t <= ln (cosh (u * t))).
  { intros t Ht.
    assert (D := deriv_nonneg_le (fun x => ln (cosh (u * x)) - u * Lam l P r x)
      (fun x => u * tanh (u * x) - u * Lam1 l P r x) 0 t Ht).
    cbv beta in D. rewrite Lam_0, !Rmult_0_r, cosh_0, ln_1 in D by exact HP.
    assert (0 - 0 <= ln (cosh (u * t)) - u * Lam l P r t); [apply D|lra].
    - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
      + replace (u * tanh (u * x)) with ((u * sinh (u * x)) * / cosh (u * x))
          by (unfold tanh, Rdiv; ring).
        apply (is_derive_comp ln (fun y => cosh (u * y)) x (/ cosh (u * x)) (u * sinh (u * x))).
        * apply is_derive_ln, cosh_pos.
        * apply (is_derive_comp cosh (fun y => u * y) x (sinh (u * x)) u).
          -- apply is_derive_cosh.
          -- auto_derive; [exact I|]. ring.
      + apply (is_derive_scal (Lam l P r) x u). apply is_derive_Lam, HP.
    - intros x Hx. specialize (H x ltac:(lra)).
      assert (u * Lam1 l P r x <= u * tanh (u * x)) by (apply Rmult_le_compat_l; lra). lra. }
  intros t. destruct (Rle_dec 0 t) as [Ht|Ht]; [apply Pos, Ht|].
  specialize (Pos (- t) ltac:(lra)). unfold Lam in *. rewrite (Hs t) in Pos.
  replace (u * - t) with (- (u * t)) in Pos by ring. rewrite cosh_opp in Pos. exact Pos.
Qed.
