(** [SDPI-BINARY-CERT]: the finitely many checks of theory.md section 2.2 imply
    Dber(E_Q r) <= u D(Q||P) for every law Q on the (finite) alphabet. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Dber Finite.
Open Scope R_scope.

Lemma expect_range {A} (l : list A) Q r lo hi : law l Q ->
  (forall a, In a l -> lo <= r a <= hi) -> lo <= expect l Q r <= hi.
Proof.
  intros [HQ SQ] H. unfold expect.
  replace lo with (fsum l (fun a => Q a * lo)) by (rewrite fsum_scal_r, SQ; ring).
  replace hi with (fsum l (fun a => Q a * hi)) by (rewrite fsum_scal_r, SQ; ring).
  split; apply fsum_le; intros a Ha; apply Rmult_le_compat_l; try apply HQ, Ha; apply H, Ha.
Qed.

(** One interval [a,b] of the certificate, with one slope t. *)
Theorem cert_interval {A} (l : list A) (P r : A -> R) (u t a b : R) :
  law l P -> 0 <= u -> -1 <= a -> a <= b -> b <= 1 ->
  Dber a <= u * (t * a - Lam l P r t) ->
  Dber b <= u * (t * b - Lam l P r t) ->
  forall Q, law l Q -> abscont l Q P -> a <= expect l Q r <= b ->
    Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu Ha Hab Hb Ea Eb Q HQ Hac Hm.
  assert (DV := donsker_varadhan l Q P r t HQ HP Hac).
  assert (C := convex_below_affine Dber a b (- (u * Lam l P r t)) (u * t) Hab
     (convex_on_sub (-1) 1 a b Dber Ha Hb Dber_convex) ltac:(lra) ltac:(lra) _ Hm).
  assert (H1 := Rmult_le_compat_l u _ _ Hu DV). lra.
Qed.

(** Upper enclosures of Lam at the slopes and of Dber at the points are enough. *)

Lemma chain_ok_of_encl u lam lamU dberU m steps : 0 <= u ->
  (forall t m', In (t, m') steps -> lam t <= lamU t) ->
  Dber m <= dberU m -> (forall t m', In (t, m') steps -> Dber m' <= dberU m') ->
  chain_ok_encl u lamU dberU m steps -> chain_ok u lam m steps.
Proof.
  intros Hu. revert m. induction steps as [|[t m'] rest IH]; intros m HL H0 HD H; [exact I|].
  simpl in H |- *. destruct H as (Ha & Hb & Hc & Hd & He).
  assert (L1 : lam t <= lamU t) by (apply (HL t m'); left; reflexivity).
  assert (D1 : Dber m' <= dberU m') by (apply (HD t m'); left; reflexivity).
  assert (L2 := Rmult_le_compat_l u _ _ Hu L1).
  repeat split; try lra.
  apply IH; [|exact D1| |exact He]; intros t' x Hin; [apply (HL t' x)|apply (HD t' x)];
    right; exact Hin.
Qed.

Lemma cert_chain {A} (l : list A) (P r : A -> R) (u m1 : R) steps :
  law l P -> 0 <= u -> 0 <= m1 -> chain_ok u (Lam l P r) m1 steps ->
  forall Q, law l Q -> abscont l Q P -> m1 <= expect l Q r <= chain_end m1 steps ->
    m1 < chain_end m1 steps ->
    Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hu. revert m1.
  induction steps as [|[t m'] rest IH]; intros m1 Hm1 Hok Q HQ Hac Hm Hlt; simpl in *; [lra|].
  destruct Hok as (Ha & Hb & Hc & Hd & He).
  destruct (Rle_dec (expect l Q r) m').
  - apply (cert_interval l P r u t m1 m'); try assumption; lra.
  - apply (IH m'); try assumption; try lra.
Qed.

(** ** The part next to zero, by moments *)

Lemma is_derive_cosh x : is_derive cosh x (sinh x).
Proof. apply is_derive_Reals, derivable_pt_lim_cosh. Qed.
Lemma is_derive_sinh x : is_derive sinh x (cosh x).
Proof. apply is_derive_Reals, derivable_pt_lim_sinh. Qed.

Lemma cosh_opp x : cosh (- x) = cosh x.
Proof. unfold cosh. rewrite Ropp_involutive. field. Qed.
Lemma cosh_pos x : 0 < cosh x.
Proof. unfold cosh. assert (H := exp_pos x). assert (H' := exp_pos (- x)). lra. Qed.
Lemma sinh_nonneg x : 0 <= x -> 0 <= sinh x.
Proof.
  intros Hx. unfold sinh. destruct (Req_dec x 0) as [->|Hne].
  - rewrite Ropp_0. lra.
  - assert (exp (- x) < exp x) by (apply exp_increasing; lra). lra.
Qed.
Lemma cosh_incr x y : 0 <= x <= y -> cosh x <= cosh y.
Proof.
  intros H. apply (deriv_nonneg_le cosh sinh x y (proj2 H)).
  - intros; apply is_derive_cosh.
  - intros z Hz. apply sinh_nonneg. lra.
Qed.

Lemma from_zero (f df : R -> R) (x : R) : 0 <= x -> f 0 = 0 ->
  (forall y, is_derive f y (df y)) -> (forall y, 0 <= y <= x -> 0 <= df y) -> 0 <= f x.
Proof.
  intros Hx H0 Hd Hp. rewrite <- H0. apply (deriv_nonneg_le f df 0 x Hx); auto.
Qed.

Lemma cosh_taylor4_pos y C : 0 <= y -> cosh y <= C -> cosh y <= 1 + y ^ 2 / 2 + y ^ 4 / 24 * C.
Proof.
  intros Hy HC.
  assert (S1 : forall z, 0 <= z <= y -> 0 <= C * z - sinh z).
  { intros z Hz. apply (from_zero (fun z => C * z - sinh z) (fun z => C * 1 - cosh z)).
    - lra.
    - rewrite sinh_0. ring.
    - intros w. apply (@is_derive_minus R_AbsRing R_NormedModule).
      + apply (is_derive_scal (fun x => x)). apply @is_derive_id.
      + apply is_derive_sinh.
    - intros w Hw. assert (cosh w <= cosh y) by (apply cosh_incr; lra). lra. }
  assert (S2 : forall z, 0 <= z <= y -> 0 <= 1 + C * z ^ 2 / 2 - cosh z).
  { intros z Hz. apply (from_zero (fun z => 1 + C * z ^ 2 / 2 - cosh z) (fun z => C * z - sinh z)).
    - lra.
    - rewrite cosh_0. field.
    - intros w. apply (@is_derive_minus R_AbsRing R_NormedModule).
      + auto_derive; [exact I|]. field.
      + apply is_derive_cosh.
    - intros w Hw. apply S1; lra. }
  assert (S3 : forall z, 0 <= z <= y -> 0 <= z + C * z ^ 3 / 6 - sinh z).
  { intros z Hz. apply (from_zero (fun z => z + C * z ^ 3 / 6 - sinh z)
                          (fun z => 1 + C * z ^ 2 / 2 - cosh z)).
    - lra.
    - rewrite sinh_0. field.
    - intros w. apply (@is_derive_minus R_AbsRing R_NormedModule).
      + auto_derive; [exact I|]. field.
      + apply is_derive_sinh.
    - intros w Hw. apply S2; lra. }
  assert (S4 : 0 <= 1 + y ^ 2 / 2 + y ^ 4 / 24 * C - cosh y); [|lra].
  apply (from_zero (fun z => 1 + z ^ 2 / 2 + z ^ 4 / 24 * C - cosh z)
           (fun z => z + C * z ^ 3 / 6 - sinh z)).
  - lra.
  - rewrite cosh_0. field.
  - intros w. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + auto_derive; [exact I|]. field.
    + apply is_derive_cosh.
  - intros w Hw. apply S3; lra.
Qed.

Lemma cosh_taylor4 y Y C : Rabs y <= Y -> cosh Y <= C -> cosh y <= 1 + y ^ 2 / 2 + y ^ 4 / 24 * C.
Proof.
  intros H HC. assert (Hp := Rabs_pos y).
  assert (E : cosh y = cosh (Rabs y)).
  { unfold Rabs. destruct (Rcase_abs y); [symmetry; apply cosh_opp|reflexivity]. }
  assert (E2 : y ^ 2 = Rabs y ^ 2) by (rewrite pow2_abs; reflexivity).
  assert (E4 : y ^ 4 = Rabs y ^ 4) by (replace (y ^ 4) with ((y ^ 2) ^ 2) by ring; rewrite E2; ring).
  rewrite E, E2, E4. apply cosh_taylor4_pos; [exact Hp|].
  assert (cosh (Rabs y) <= cosh Y) by (apply cosh_incr; lra). lra.
Qed.

Lemma ln_1p_le3 x : 0 <= x -> ln (1 + x) <= x - x ^ 2 / 2 + x ^ 3 / 3.
Proof.
  intros Hx.
  assert (H := deriv_nonneg_le (fun y => (y - y ^ 2 / 2 + y ^ 3 / 3) - ln (1 + y))
    (fun y => (1 - y + y ^ 2) - 1 / (1 + y)) 0 x Hx).
  cbv beta in H. rewrite Rplus_0_r, ln_1 in H.
  match type of H with _ -> _ -> ?a <= ?b => assert (H0 : a <= b); [apply H|lra] end.
  - intros y Hy. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + auto_derive; [exact I|]. field.
    + auto_derive; [lra|]. field. lra.
  - intros y Hy. replace (1 - y + y ^ 2 - 1 / (1 + y)) with (y ^ 3 / (1 + y)) by (field; lra).
    apply Rdiv_le_0_compat; [apply pow_le; lra|lra].
Qed.

Lemma mgf_cosh {A} (l : list A) P r t : sym_law l P r ->
  mgf l P r t = fsum l (fun a => P a * cosh (t * r a)).
Proof.
  intros Hs.
  replace (mgf l P r t) with (/ 2 * (mgf l P r t + mgf l P r (- t))) by (rewrite Hs; field).
  unfold mgf. rewrite <- fsum_plus, <- fsum_scal. apply fsum_ext. intros a _. unfold cosh.
  replace (- t * r a) with (- (t * r a)) by ring. field.
Qed.

Lemma mgf_le_moments {A} (l : list A) P r t Rmax C w : law l P -> sym_law l P r -> 0 <= t ->
  (forall a, In a l -> Rabs (r a) <= Rmax) -> cosh (t * Rmax) <= C -> moment l P r 4 <= w ->
  mgf l P r t <= 1 + (moment l P r 2 * t ^ 2 / 2 + (w * t ^ 4 / 24) * C).
Proof.
  intros [HP SP] Hs Ht HR HC Hw. rewrite mgf_cosh by exact Hs.
  assert (HC1 : 0 < C) by (assert (H := cosh_pos (t * Rmax)); lra).
  assert (Ht4 : 0 <= t ^ 4 / 24 * C).
  { apply Rmult_le_pos; [|lra]. assert (0 <= t ^ 4) by (apply pow_le; lra). lra. }
  apply Rle_trans with (fsum l (fun a => P a +
     (t ^ 2 / 2 * (P a * r a ^ 2) + t ^ 4 / 24 * C * (P a * r a ^ 4)))).
  - apply fsum_le. intros a Ha.
    assert (T := cosh_taylor4 (t * r a) (t * Rmax) C).
    assert (Hab : Rabs (t * r a) <= t * Rmax).
    { rewrite Rabs_mult, (Rabs_pos_eq t) by lra. apply Rmult_le_compat_l; [lra|apply HR, Ha]. }
    specialize (T Hab HC). assert (T1 := Rmult_le_compat_l (P a) _ _ (HP a Ha) T).
    eapply Rle_trans; [exact T1|]. right. field.
  - rewrite !fsum_plus, !fsum_scal, SP. fold (moment l P r 2) (moment l P r 4).
    assert (t ^ 4 / 24 * C * moment l P r 4 <= t ^ 4 / 24 * C * w)
      by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** Lam(t) <= v t^2/2 + k t^4 on 0 <= t <= T. *)
Lemma Lam_le_moments {A} (l : list A) P r t T Rmax C w X k : law l P -> sym_law l P r ->
  0 <= t <= T -> 0 <= Rmax -> (forall a, In a l -> Rabs (r a) <= Rmax) -> cosh (T * Rmax) <= C ->
  moment l P r 4 <= w -> 0 <= w ->
  let v := moment l P r 2 in
  v * T ^ 2 / 2 + (w * T ^ 4 / 24) * C <= X ->
  w * C / 24 - v ^ 2 / 8 + (X / 3) * (v / 2 + (w * T ^ 2 / 24) * C) ^ 2 <= k ->
  Lam l P r t <= v * t ^ 2 / 2 + k * t ^ 4.
Proof.
  intros HP Hs Ht HR0 HR HC Hw Hw0 v HX Hk.
  assert (Hv : 0 <= v).
  { apply fsum_nonneg. intros a Ha. apply Rmult_le_pos; [apply HP, Ha|apply pow2_ge_0]. }
  assert (HC1 : 0 < C) by (assert (H := cosh_pos (T * Rmax)); lra).
  assert (HCt : cosh (t * Rmax) <= C).
  { apply Rle_trans with (cosh (T * Rmax)); [|exact HC]. apply cosh_incr. nra. }
  assert (M := mgf_le_moments l P r t Rmax C w HP Hs (proj1 Ht) HR HCt Hw). fold v in M.
  assert (T2 : 0 <= t ^ 2 <= T ^ 2) by (split; [apply pow2_ge_0|apply pow_incr; lra]).
  assert (T4 : 0 <= t ^ 4 <= T ^ 4) by (split; [apply pow_le; lra|apply pow_incr; lra]).
  set (g := w / 24 * C).
  assert (Hg : 0 <= g) by (unfold g; apply Rmult_le_pos; lra).
  set (x := v * t ^ 2 / 2 + w * t ^ 4 / 24 * C) in *.
  assert (Ex : x = t ^ 2 * (v / 2 + g * t ^ 2)) by (unfold x, g; field).
  assert (Hgt : 0 <= g * t ^ 2 <= g * T ^ 2).
  { split; [apply Rmult_le_pos; lra|apply Rmult_le_compat_l; lra]. }
  assert (Hx0 : 0 <= x) by (rewrite Ex; apply Rmult_le_pos; lra).
  assert (HxX : x <= X).
  { apply Rle_trans with (2 := HX). rewrite Ex.
    replace (v * T ^ 2 / 2 + w * T ^ 4 / 24 * C) with (T ^ 2 * (v / 2 + g * T ^ 2))
      by (unfold g; field).
    apply Rmult_le_compat; lra. }
  assert (L : Lam l P r t <= x - x ^ 2 / 2 + x ^ 3 / 3).
  { unfold Lam. apply Rle_trans with (ln (1 + x)); [|apply ln_1p_le3, Hx0].
    apply ln_le; [apply mgf_pos, HP|exact M]. }
  set (B := v / 2 + w * T ^ 2 / 24 * C) in *.
  assert (EB : B = v / 2 + g * T ^ 2) by (unfold B, g; field).
  assert (Hsq : v ^ 2 / 4 * t ^ 4 <= x ^ 2 <= t ^ 4 * B ^ 2).
  { rewrite Ex. replace (t ^ 4) with ((t ^ 2) ^ 2) by ring. rewrite <- Rpow_mult_distr.
    replace (v ^ 2 / 4 * (t ^ 2) ^ 2) with ((t ^ 2 * (v / 2)) ^ 2) by field.
    split; apply pow_incr; (split; [apply Rmult_le_pos; lra|apply Rmult_le_compat_l; lra]). }
  assert (Hcub : x ^ 3 / 3 <= X / 3 * (t ^ 4 * B ^ 2)).
  { replace (x ^ 3 / 3) with (x / 3 * x ^ 2) by field.
    apply Rmult_le_compat; try lra. apply pow2_ge_0. }
  assert (Hk2 := Rmult_le_compat_r (t ^ 4) _ _ (proj1 T4) Hk).
  assert (Ex2 : x = v * t ^ 2 / 2 + w * C / 24 * t ^ 4) by (unfold x; field).
  lra.
Qed.

(** The moment certificate on (0, m_1]. *)
Theorem cert_near_zero {A} (l : list A) (P r : A -> R) (u m1 Rmax C w X k a : R) :
  law l P -> sym_law l P r -> 0 <= u -> 0 < m1 < 1 ->
  let v := moment l P r 2 in
  let T := m1 / v in
  0 < v -> moment l P r 4 <= w -> 0 <= w ->
  0 <= Rmax -> (forall b, In b l -> Rabs (r b) <= Rmax) -> cosh (T * Rmax) <= C ->
  v * T ^ 2 / 2 + (w * T ^ 4 / 24) * C <= X ->
  w * C / 24 - v ^ 2 / 8 + (X / 3) * (v / 2 + (w * T ^ 2 / 24) * C) ^ 2 <= k ->
  (Dber m1 - m1 ^ 2 / 2) / m1 ^ 4 <= a ->
  v <= u ->
  (u * k / v ^ 4 + a) * m1 ^ 2 <= (u / v - 1) / 2 ->
  forall Q, law l Q -> abscont l Q P -> 0 < expect l Q r <= m1 ->
    Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hs Hu Hm1 v T Hv Hw Hw0 HR0 HR HC HX Hk Ha Huv Hfin Q HQ Hac Hm.
  set (m := expect l Q r) in *.
  assert (Ht : 0 <= m / v <= T).
  { unfold T. split; [apply Rdiv_le_0_compat; lra|].
    apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; exact Hv|lra]. }
  assert (L := Lam_le_moments l P r (m / v) T Rmax C w X k HP Hs Ht HR0 HR HC Hw Hw0 HX Hk).
  cbv zeta in L. fold v in L.
  assert (DV := donsker_varadhan l Q P r (m / v) HQ HP Hac). fold m in DV.
  assert (D := Dber_quartic_bound m m1 a Hm1 Ha Hm).
  assert (KLlow : m ^ 2 / (2 * v) - k * m ^ 4 / v ^ 4 <= KL l Q P).
  { replace (m ^ 2 / (2 * v) - k * m ^ 4 / v ^ 4)
      with (m / v * m - (v * (m / v) ^ 2 / 2 + k * (m / v) ^ 4)) by (field; lra). lra. }
  assert (H1 := Rmult_le_compat_l u _ _ Hu KLlow).
  set (G := u * k / v ^ 4 + a) in *.
  assert (HG : G * m ^ 2 <= (u / v - 1) / 2).
  { assert (Hm2 : 0 <= m ^ 2 <= m1 ^ 2) by (split; [apply pow2_ge_0|apply pow_incr; lra]).
    destruct (Rle_dec 0 G).
    - apply Rle_trans with (2 := Hfin). apply Rmult_le_compat_l; lra.
    - assert (0 <= - G * m ^ 2) by (apply Rmult_le_pos; lra).
      assert (0 <= (u / v - 1) / 2); [|lra].
      assert (1 <= u / v); [|lra]. apply Rmult_le_reg_r with v; [exact Hv|].
      unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (Hmm := pow2_ge_0 m).
  assert (H2 := Rmult_le_compat_r (m ^ 2) _ _ Hmm HG).
  replace (u * (m ^ 2 / (2 * v) - k * m ^ 4 / v ^ 4))
    with ((u / v - 1) / 2 * m ^ 2 + m ^ 2 / 2 - (G - a) * m ^ 2 * m ^ 2) in H1
    by (unfold G; field; lra).
  replace (a * m ^ 4) with (a * m ^ 2 * m ^ 2) in D by ring. lra.
Qed.

(** The whole certificate for a symmetric r. *)
Theorem SDPI_BINARY_CERT {A} (l : list A) (P r : A -> R) (u m1 : R) (steps : list (R * R))
  (Rmax C w X k a : R) :
  law l P -> sym_law l P r -> 0 <= u -> 0 < m1 < 1 ->
  let v := moment l P r 2 in
  let T := m1 / v in
  0 < v -> moment l P r 4 <= w -> 0 <= w ->
  0 <= Rmax -> (forall b, In b l -> Rabs (r b) <= Rmax) -> cosh (T * Rmax) <= C ->
  v * T ^ 2 / 2 + (w * T ^ 4 / 24) * C <= X ->
  w * C / 24 - v ^ 2 / 8 + (X / 3) * (v / 2 + (w * T ^ 2 / 24) * C) ^ 2 <= k ->
  (Dber m1 - m1 ^ 2 / 2) / m1 ^ 4 <= a ->
  v <= u ->
  (u * k / v ^ 4 + a) * m1 ^ 2 <= (u / v - 1) / 2 ->
  chain_ok u (Lam l P r) m1 steps ->
  Rmax <= chain_end m1 steps ->
  forall Q, law l Q -> abscont l Q P -> Dber (expect l Q r) <= u * KL l Q P.
Proof.
  intros HP Hs Hu Hm1 v T Hv Hw Hw0 HR0 HR HC HX Hk Ha Huv Hfin Hch Hend.
  (* positive means first, for r and for -r at once *)
  assert (Pos : forall r', (forall b, In b l -> Rabs (r' b) <= Rmax) -> sym_law l P r' ->
    moment l P r' 2 = v -> moment l P r' 4 = moment l P r 4 ->
    (forall t, mgf l P r' t = mgf l P r t) ->
    forall Q, law l Q -> abscont l Q P -> 0 < expect l Q r' ->
      Dber (expect l Q r') <= u * KL l Q P).
  { intros r' HR' Hs' E2 E4 Em Q HQ Hac Hpos.
    destruct (Rle_dec (expect l Q r') m1) as [Hle|Hgt].
    - apply (cert_near_zero l P r' u m1 Rmax C w X k a); rewrite ?E2, ?E4; try assumption.
      lra.
    - assert (Hle : expect l Q r' <= Rmax).
      { apply (expect_range l Q r' (- Rmax) Rmax HQ). intros b Hb. specialize (HR' b Hb).
        split; [|apply Rle_trans with (2 := HR'); apply Rle_abs].
        apply Ropp_le_cancel. rewrite Ropp_involutive. apply Rle_trans with (2 := HR').
        rewrite <- Rabs_Ropp. apply Rle_abs. }
      assert (Hok : chain_ok u (Lam l P r') m1 steps).
      { assert (EL : forall t, Lam l P r' t = Lam l P r t) by (intros; unfold Lam; rewrite Em; auto).
        clear -Hch EL. revert m1 Hch.
        induction steps as [|[t m'] rest IH]; intros m1 H; [exact I|]. simpl in *.
        rewrite EL. intuition. }
      apply (cert_chain l P r' u m1 steps); try assumption; lra. }
  intros Q HQ Hac. destruct (Rtotal_order (expect l Q r) 0) as [Hlt|[E|Hgt]].
  - assert (Eo : expect l Q (fun b => - r b) = - expect l Q r).
    { unfold expect. rewrite (fsum_ext l _ (fun b => (-1) * (Q b * r b))) by (intros; ring).
      rewrite fsum_scal. ring. }
    assert (Emg : forall t, mgf l P (fun b => - r b) t = mgf l P r t).
    { intros t. rewrite <- (Hs t). apply fsum_ext. intros b _.
      replace (t * - r b) with (- t * r b) by ring. reflexivity. }
    rewrite <- Dber_opp, <- Eo. apply Pos; try assumption.
    + intros b Hb. rewrite Rabs_Ropp. apply HR, Hb.
    + intros t. rewrite !Emg. apply Hs.
    + apply fsum_ext. intros b _. ring.
    + apply fsum_ext. intros b _. ring.
    + rewrite Eo. lra.
  - rewrite E, Dber_0. apply Rmult_le_pos; [exact Hu|]. apply KL_nonneg; assumption.
  - apply Pos; try assumption; reflexivity.
Qed.
