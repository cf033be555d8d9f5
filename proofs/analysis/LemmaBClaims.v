(** The five numerical claims on which LEMMA-B rests, and their proof: three by computation, two, which have room, by few
    terms of the series of e^y. u stands for x^2, d for the other correlation; the sums are power series cut after index 6,
    those of e^y after 12. *)
From Coq Require Import Reals ZArith List Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Elementary Enclosure.
Import ListNotations.
Open Scope R_scope.

(** ** The sums *)

Section Sums.
Context {T : Type} (o : ops T).

(** 1 + w, 1 + w + w^2, .. with w = d^2; list of a_k (1 + .. + w^k), k from 0. *)
Fixpoint geometric (w q : T) (l : list T) : list T :=
  match l with nil => nil | a :: l' => mul o a q :: geometric w (add o (cst o 1 1) (mul o w q)) l' end.

(** sinh x/x: u^k/(2k+1)!. *)
Definition s_cut (u : T) : T := horner o u
  [cst o 1 1; cst o 1 6; cst o 1 120; cst o 1 5040; cst o 1 362880; cst o 1 39916800; cst o 1 6227020800].
(** (cosh x - sinh x/x)/u: 2k u^(k-1)/(2k+1)!, k from 1. *)
Definition ga_cut (u : T) : T := horner o u
  [cst o 2 6; cst o 4 120; cst o 6 5040; cst o 8 362880; cst o 10 39916800; cst o 12 6227020800].
(** (cosh x - 1)/u: u^(k-1)/(2k)!, k from 1. *)
Definition h_cut (u : T) : T := horner o u
  [cst o 1 2; cst o 1 24; cst o 1 720; cst o 1 40320; cst o 1 3628800; cst o 1 479001600].
(** (x sinh x - cosh x + 1 - u/2)/u^2: (2k-1) u^(k-2)/(2k)!, k from 2. *)
Definition e4_cut (u : T) : T := horner o u
  [cst o 3 24; cst o 5 720; cst o 7 40320; cst o 9 3628800; cst o 11 479001600].
(** (d sinh x - sinh dx)/(d (1-d^2) x u): (1 + w + .. + w^(k-1)) u^(k-1)/(2k+1)!, k from 1. *)
Definition p_cut (u w : T) : T := horner o u (geometric w (cst o 1 1)
  [cst o 1 6; cst o 1 120; cst o 1 5040; cst o 1 362880; cst o 1 39916800; cst o 1 6227020800]).
(** ((cosh x - cosh dx)/(1-d^2) - u/2)/u^2: (1 + w + .. + w^(k-1)) u^(k-2)/(2k)!, k from 2. *)
Definition c4_cut (u w : T) : T := horner o u (geometric w (add o (cst o 1 1) w)
  [cst o 1 24; cst o 1 720; cst o 1 40320; cst o 1 3628800; cst o 1 479001600]).
(** (e^y - 1 - y)/y^2: y^k/(k+2)!. *)
Definition e_cut (y : T) : T := horner o y
  [cst o 1 2; cst o 1 6; cst o 1 24; cst o 1 120; cst o 1 720; cst o 1 5040; cst o 1 40320; cst o 1 362880;
   cst o 1 3628800; cst o 1 39916800; cst o 1 479001600; cst o 1 6227020800; cst o 1 87178291200].

(** More than any tail of these sums for u <= 9, y <= 7/2. *)
Definition tail : T := cst o 1 50000.

(** (kappa-1) s/u without its tails, bounds of (kappa-1)/u, and the left sides of the claims. *)
Definition n_cut (u d : T) : T := sub o (ga_cut u) (mul o d (p_cut u (mul o d d))).
Definition g_up (u n : T) : T := mul o (add o (add o n tail) tail) (inv o (s_cut u)).
Definition g_low (u n : T) : T := mul o (sub o n tail) (inv o (add o (s_cut u) tail)).
Definition sigma (u d up low : T) : T :=
  sub o (add o (sub o (sub o (c4_cut u (mul o d d)) (e4_cut u)) tail) (mul o low (h_cut u)))
    (mul o (mul o up up) (add o (e_cut (mul o u up)) tail)).
Definition j1 (u d : T) : T := sigma u d (g_up u (n_cut u d)) (g_low u (n_cut u d)).
Definition j2 (u d : T) : T := sub o (n_cut u d) tail.
Definition j3 (u d : T) : T := sub o (cst o 7 2) (mul o u (g_up u (n_cut u d))).
End Sums.

(** ** The claims *)

Definition on_box (f : R -> R -> R) : Prop := forall u d, 0 <= u <= 9 -> -1 <= d <= 1 -> 0 <= f u d.
Definition claim_J1 : Prop := on_box (j1 real).
Definition claim_J2 : Prop := on_box (j2 real).
Definition claim_J3 : Prop := on_box (j3 real).

(** x/sinh x and x coth x - x at x = 3. *)
Definition third : R := 6 / (exp 3 - exp (- (3))).
Definition eps3 : R := 6 / (exp 6 - 1).
Definition claim_C2 : Prop := forall b, 0 <= b <= 1 ->
  exp (b - 1 + eps3) <= b + (1 - exp (- (3))) ^ 2 / (2 * (1 + b / (1 - third))).
Definition claim_C3 : Prop := forall d, 0 <= d <= 1 ->
  exp (- (1) + eps3 - d * (1 - third)) <= (1 - exp (- (3))) ^ 2 / (2 * (1 + d)).

(** ** On a box: the programs enclose *)

Section Box.
Variables (u1 u2 uc d1 d2 dc : Z).
Hypothesis Huc : (u1 <= uc <= u2)%Z.
Hypothesis Hdc : (d1 <= dc <= d2)%Z.
Hypothesis Hu1 : (0 <= u1)%Z.
Let E := encloses u1 u2 uc d1 d2 dc.

Lemma geometric_encloses f x g y fs xs : E f x -> E g y -> Forall2 E fs xs ->
  Forall2 E (geometric fields f g fs) (geometric duals x y xs).
Proof.
  intros Hf Hg H. revert g y Hg. induction H as [|a b fs xs Ha H IH]; intros g y Hg; constructor.
  - now apply encloses_mul.
  - apply IH. apply encloses_add; [apply encloses_cst|]. now apply encloses_mul.
Qed.

(** The form of the program says which lemma comes next. *)
Ltac enclose := repeat match goal with
  | |- Forall2 _ nil _ => apply Forall2_nil
  | |- Forall2 _ (cons _ _) _ => apply Forall2_cons
  | |- Forall2 _ (geometric fields _ _ _) _ => apply geometric_encloses
  | |- _ (horner fields _ _) _ => apply encloses_horner
  | |- _ (cst fields _ _) _ => apply encloses_cst
  | |- _ (add fields _ _) _ => apply encloses_add
  | |- _ (sub fields _ _) _ => apply encloses_sub
  | |- _ (mul fields _ _) _ => apply encloses_mul
  | |- _ (inv fields _) _ => fail 1
  | |- _ => assumption
  end.

Let pu (u d : R) : R := u.
Let pd (u d : R) : R := d.
Let vu := variable_u u1 u2 uc.
Let vd := variable_d d1 d2 dc.
Lemma eu : E pu vu. Proof. apply encloses_u. Qed.
Lemma ed : E pd vd. Proof. apply encloses_d. Qed.

Lemma s_cut_ge_1 (u : R) : 0 <= u -> 1 <= s_cut real u.
Proof.
  intros H. unfold s_cut. cbn [horner cst add mul real].
  assert (P : forall a b : R, 0 <= a -> 0 <= b -> 0 <= a + u * b).
  { intros a b Ha Hb. assert (0 <= u * b) by (apply Rmult_le_pos; lra). lra. }
  match goal with |- 1 <= 1 / 1 + ?x => assert (0 <= x); [|lra] end.
  apply Rmult_le_pos; [exact H|].
  repeat (apply P; [lra|]). lra.
Qed.

Lemma u_nonneg u : in_u u1 u2 u -> 0 <= u.
Proof.
  unfold in_u, holds; cbn [fst snd]. intros [H _]. assert (U := scale_pos).
  apply IZR_le in Hu1. nra.
Qed.

Lemma s_encloses : E (s_cut fields pu) (s_cut duals vu).
Proof. assert (Hu := eu). unfold s_cut. enclose. Qed.
Lemma n_encloses : E (n_cut fields pu pd) (n_cut duals vu vd).
Proof. assert (Hu := eu). assert (Hd := ed). unfold n_cut, ga_cut, p_cut. enclose. Qed.
Lemma g_up_encloses : E (g_up fields pu (n_cut fields pu pd)) (g_up duals vu (n_cut duals vu vd)).
Proof.
  assert (Hn := n_encloses). unfold g_up, tail. enclose.
  apply encloses_inv; [exact Huc|exact Hdc| |exact s_encloses].
  intros u d Hu _. exact (s_cut_ge_1 u (u_nonneg u Hu)).
Qed.
Lemma g_low_encloses : E (g_low fields pu (n_cut fields pu pd)) (g_low duals vu (n_cut duals vu vd)).
Proof.
  assert (Hn := n_encloses). assert (Hs := s_encloses). unfold g_low, tail. enclose.
  apply encloses_inv; [exact Huc|exact Hdc| |enclose].
  intros u d Hu _. assert (H := s_cut_ge_1 u (u_nonneg u Hu)).
  change (1 <= s_cut real u + 1 / 50000). lra.
Qed.
Lemma j1_encloses : E (j1 fields pu pd) (j1 duals vu vd).
Proof.
  assert (Hu := eu). assert (Hd := ed). unfold j1.
  assert (H1 := g_up_encloses). assert (H2 := g_low_encloses). revert H1 H2.
  generalize (g_up fields pu (n_cut fields pu pd)) (g_up duals vu (n_cut duals vu vd))
    (g_low fields pu (n_cut fields pu pd)) (g_low duals vu (n_cut duals vu vd)).
  intros f x g y Hf Hg. unfold sigma, tail, c4_cut, e4_cut, h_cut, e_cut. enclose.
Qed.
Lemma j2_encloses : E (j2 fields pu pd) (j2 duals vu vd).
Proof. assert (H := n_encloses). unfold j2, tail. enclose. Qed.
Lemma j3_encloses : E (j3 fields pu pd) (j3 duals vu vd).
Proof. assert (Hu := eu). assert (H := g_up_encloses). unfold j3. enclose. Qed.
End Box.

(** ** The proofs *)

Lemma claim_by_boxes (p : program) (depth : nat) : sound p 0 (9 * scale) (- scale) scale ->
  nonneg_on p depth 0 (9 * scale) (- scale) scale = true -> on_box (p R real).
Proof.
  intros Hs H u d Hu Hd. assert (U := scale_pos).
  apply (nonneg_on_correct p _ _ _ _ Hs depth 0 (9 * scale) (- scale) scale); trivial; try lia;
    try (unfold scale; lia); unfold holds; cbn [fst snd].
  - rewrite mult_IZR. nra.
  - rewrite opp_IZR. nra.
Qed.

Theorem J1_holds : claim_J1.
Proof.
  apply (claim_by_boxes (@j1) 12).
  - intros u1 u2 uc d1 d2 dc Hu Hd H0 _ _ _. exact (j1_encloses u1 u2 uc d1 d2 dc Hu Hd H0).
  - vm_cast_no_check (eq_refl true).
Qed.
Theorem J2_holds : claim_J2.
Proof.
  apply (claim_by_boxes (@j2) 12).
  - intros u1 u2 uc d1 d2 dc Hu Hd H0 _ _ _. exact (j2_encloses u1 u2 uc d1 d2 dc).
  - vm_cast_no_check (eq_refl true).
Qed.
Theorem J3_holds : claim_J3.
Proof.
  apply (claim_by_boxes (@j3) 12).
  - intros u1 u2 uc d1 d2 dc Hu Hd H0 _ _ _. exact (j3_encloses u1 u2 uc d1 d2 dc Hu Hd H0).
  - vm_cast_no_check (eq_refl true).
Qed.

Lemma exp_at_1 : 2.7 <= exp 1.
Proof. assert (H := exp_lower 5 1 ltac:(lra)). unfold exp_term in H. simpl in H. lra. Qed.
Lemma exp_at_3 : 19.6 <= exp 3 /\ 0 < exp (- (3)) <= 0.0511.
Proof.
  assert (H := exp_at_1). assert (E : exp 3 = exp 1 * exp 1 * exp 1) by (rewrite <- !exp_plus; f_equal; ring).
  assert (H3 : 19.6 <= exp 3) by (rewrite E; nra). split; [exact H3|]. split; [apply exp_pos|].
  rewrite exp_Ropp. apply (Rmult_le_reg_r (exp 3)); [lra|]. rewrite Rinv_l by lra. lra.
Qed.
Lemma third_small : 0 < third <= 0.307.
Proof.
  destruct exp_at_3 as [H1 H2]. unfold third. split; [apply Rdiv_lt_0_compat; lra|].
  apply (Rmult_le_reg_r (exp 3 - exp (- (3)))); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
Lemma third_bounds : 0 < third < 1.
Proof. assert (H := third_small). lra. Qed.

(** e^(eps3 - 1), the number that both claims begin with, and the square they end with. *)
Lemma start_small : 0 < exp (- (1) + eps3) <= 0.377.
Proof.
  split; [apply exp_pos|]. assert (H1 := exp_at_1). destruct exp_at_3 as [H3 _].
  assert (E6 : exp 6 = exp 3 * exp 3) by (rewrite <- exp_plus; f_equal; ring).
  assert (H6 : 376 <= exp 6) by (rewrite E6; nra).
  assert (He : eps3 <= 0.016).
  { unfold eps3. apply (Rmult_le_reg_r (exp 6 - 1)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (B := exp_ineq1_le (- eps3)). rewrite exp_plus, exp_Ropp. assert (P := exp_pos eps3).
  assert (Q : exp eps3 * exp (- eps3) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (U : exp eps3 <= 1.0163) by nra.
  apply (Rmult_le_reg_l (exp 1)); [lra|]. rewrite <- Rmult_assoc, Rinv_r by lra. nra.
Qed.
Lemma end_large : 9 / 10 <= (1 - exp (- (3))) ^ 2.
Proof. destruct exp_at_3 as [_ H]. nra. Qed.

Theorem C2_holds : claim_C2.
Proof.
  intros b Hb. assert (T := third_small). assert (S := start_small). assert (L := end_large).
  replace (b - 1 + eps3) with (b + (- (1) + eps3)) by ring. rewrite exp_plus.
  assert (U := exp_le_upper 2 b Hb ltac:(lia)). unfold exp_upper, exp_term in U. simpl in U.
  assert (U2 : exp b <= 1 + b + 3 / 4 * b ^ 2).
  { apply (Rle_trans _ _ _ U). assert (F : 3 / (3 - b) <= 1.5).
    { apply (Rmult_le_reg_r (3 - b)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    replace (1 + 1 + 1) with 3 by ring. assert (0 <= b ^ 2) by nra. nra. }
  assert (R : (9 / 20) / (1 + (29 / 20) * b) <= (1 - exp (- (3))) ^ 2 / (2 * (1 + b / (1 - third)))).
  { assert (D : b / (1 - third) <= (29 / 20) * b).
    { apply (Rmult_le_reg_r (1 - third)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. nra. }
    assert (D0 : 0 <= b / (1 - third)) by (apply Rdiv_le_0_compat; lra).
    apply (Rmult_le_reg_r ((1 + (29 / 20) * b) * (2 * (1 + b / (1 - third))))); [nra|].
    replace ((9 / 20) / (1 + (29 / 20) * b) * ((1 + (29 / 20) * b) * (2 * (1 + b / (1 - third))))) with (9 / 10 * (1 + b / (1 - third)))
      by (field; lra).
    replace ((1 - exp (- (3))) ^ 2 / (2 * (1 + b / (1 - third))) * ((1 + (29 / 20) * b) * (2 * (1 + b / (1 - third)))))
      with ((1 - exp (- (3))) ^ 2 * (1 + (29 / 20) * b)) by (field; lra). nra. }
  assert (M : (1 + b + 3 / 4 * b ^ 2) * 0.377 <= b + (9 / 20) / (1 + (29 / 20) * b)).
  { apply (Rmult_le_reg_r (1 + (29 / 20) * b)); [lra|].
    replace ((b + (9 / 20) / (1 + (29 / 20) * b)) * (1 + (29 / 20) * b)) with (b * (1 + (29 / 20) * b) + (9 / 20)) by (field; lra).
    assert (0 <= b ^ 2) by nra. assert (b ^ 3 <= b ^ 2) by nra. nra. }
  assert (P := exp_pos b). nra.
Qed.
Theorem C3_holds : claim_C3.
Proof.
  intros d Hd. assert (T := third_small). assert (S := start_small). assert (L := end_large).
  set (a := 1 - third). assert (Ha : 0.693 <= a < 1) by (unfold a; lra).
  replace (- (1) + eps3 - d * a) with (- (1) + eps3 + - (d * a)) by ring. rewrite exp_plus, exp_Ropp.
  assert (B := exp_lower 3 (d * a) ltac:(nra)). unfold exp_term in B. simpl in B.
  assert (Bd : 1 + 0.693 * d + 0.24 * d ^ 2 <= exp (d * a)).
  { apply Rle_trans with (2 := B). assert (0 <= d * (a - 0.693)) by (apply Rmult_le_pos; lra).
    assert ((0.693 * d) ^ 2 <= (d * a) ^ 2) by (apply pow_incr; nra). nra. }
  apply (Rmult_le_reg_r (2 * (1 + d) * exp (d * a))); [nra|].
  replace ((1 - exp (- (3))) ^ 2 / (2 * (1 + d)) * (2 * (1 + d) * exp (d * a))) with ((1 - exp (- (3))) ^ 2 * exp (d * a)) by (field; lra).
  replace (exp (- (1) + eps3) * / exp (d * a) * (2 * (1 + d) * exp (d * a))) with (exp (- (1) + eps3) * (2 * (1 + d)))
    by (field; assert (P := exp_pos (d * a)); lra).
  apply Rle_trans with (0.377 * (2 * (1 + d))); [apply Rmult_le_compat_r; lra|].
  apply Rle_trans with (9 / 10 * (1 + 0.693 * d + 0.24 * d ^ 2)); [nra|].
  apply Rmult_le_compat; try lra. nra.
Qed.
