(** [CH-CHI2]: chi-square contraction is a positive semidefinite matrix; every SDPI constant is one of
    chi-square, tested by learners that say almost nothing; [SDPI-RANGE]; the lower bounds of [CH-KL]. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Dber Finite Information BinarySDPI Structure Reference Feasible Channel Uses
  InputFree.
Open Scope R_scope.

Lemma MI_swap {X Y} (LX : list X) (LY : list Y) G : MI LX LY G = MI LY LX (fun y x => G x y).
Proof.
  unfold MI. rewrite fsum_swap. apply fsum_ext. intros y _. apply fsum_ext. intros x _.
  rewrite (Rmult_comm (margX LY G x)). reflexivity.
Qed.

Lemma least_bound {A} (l : list A) f : exists F, 0 < F /\ forall a, In a l -> Rabs (f a) <= F.
Proof.
  induction l as [|a l [F [HF H]]].
  - exists 1. split; [lra|]. intros _ [].
  - exists (Rmax F (Rabs (f a))). split; [apply Rlt_le_trans with (1 := HF), Rmax_l|].
    intros b [<-|Hb]; [apply Rmax_r|]. apply Rle_trans with (2 := Rmax_l _ _). apply H, Hb.
Qed.

Lemma le_0_of_small x K e0 : 0 < e0 -> 0 <= K -> (forall e, 0 < e <= e0 -> x <= K * e) -> x <= 0.
Proof.
  intros He HK H. apply Rnot_lt_le. intros N.
  set (e := Rmin e0 (x / (2 * (K + 1)))).
  assert (P : 0 < x / (2 * (K + 1))) by (apply Rdiv_lt_0_compat; lra).
  assert (E0 : 0 < e) by (apply Rmin_glb_lt; assumption).
  specialize (H e (conj E0 (Rmin_l _ _))).
  assert (K * e <= K * (x / (2 * (K + 1)))) by (apply Rmult_le_compat_l; [exact HK|apply Rmin_r]).
  assert (K * (x / (2 * (K + 1))) <= (K + 1) * (x / (2 * (K + 1)))) by (apply Rmult_le_compat_r; lra).
  replace ((K + 1) * (x / (2 * (K + 1)))) with (x / 2) in H1 by (field; lra). lra.
Qed.

Lemma Dber_quartic : exists a, 0 <= a /\ forall m, - / 2 <= m <= / 2 -> Dber m <= m ^ 2 / 2 + a * m ^ 4.
Proof.
  set (a := (Dber (/ 2) - (/ 2) ^ 2 / 2) / (/ 2) ^ 4).
  assert (P : forall m, 0 < m <= / 2 -> Dber m <= m ^ 2 / 2 + a * m ^ 4).
  { intros m Hm. apply (Dber_quartic_bound m (/ 2) a); [lra|apply Rle_refl|exact Hm]. }
  exists a. split.
  - unfold a. apply Rdiv_le_0_compat; [|apply pow_lt; lra]. assert (H := Dber_ge_half_sq (/ 2) ltac:(lra)). lra.
  - intros m Hm. destruct (Req_dec m 0) as [->|Z]; [rewrite Dber_0; lra|].
    destruct (Rlt_dec 0 m); [apply P; lra|]. rewrite <- Dber_opp.
    replace (m ^ 2) with ((- m) ^ 2) by ring. replace (m ^ 4) with ((- m) ^ 4) by ring. apply P. lra.
Qed.

Section Pair.
Context {A B : Type} (LA : list A) (LB : list B) (J : A -> B -> R).
Hypothesis HJ : joint LA LB J.
Let p := margX LB J.
Let q := margY LA J.

Lemma p_nonneg a : In a LA -> 0 <= p a.
Proof. apply (proj1 (margX_law LA LB J HJ)). Qed.
Lemma q_nonneg b : In b LB -> 0 <= q b.
Proof. apply (margY_nonneg LA LB J HJ). Qed.
Lemma zero_row a b : In a LA -> In b LB -> p a = 0 -> J a b = 0.
Proof. intros Ha Hb E. apply (fsum_zero_term LB (J a) b); [|exact E|exact Hb]. intros; apply HJ; assumption. Qed.

(** p(a) times the mean of f(B) given A = a. *)
Definition row_sum {A B} (LB : list B) (J : A -> B -> R) (f : B -> R) (a : A) : R := fsum LB (fun b => J a b * f b).
Let S := row_sum LB J.

Lemma row_sum_abscont f : abscont LA (S f) p.
Proof.
  intros a Ha E. unfold S, row_sum. rewrite <- (fsum_0 LB). apply fsum_ext. intros b Hb. rewrite (zero_row a b Ha Hb E). ring.
Qed.

Lemma row_sum_total f : fsum LA (S f) = fsum LB (fun b => q b * f b).
Proof. unfold S, row_sum. rewrite fsum_swap. apply fsum_ext. intros b _. apply fsum_scal_r. Qed.

(** chi-square contraction, for signed densities. *)
Definition loses {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (x : R) : Prop :=
  forall f, fsum LB (fun b => margY LA J b * f b) = 0 ->
    fsum LA (fun a => row_sum LB J f a ^ 2 / margX LB J a) <= x * fsum LB (fun b => margY LA J b * f b ^ 2).

Theorem loses_of_SDPI rho : SDPI LA LB J rho -> loses LA LB J rho.
Proof.
  intros HS f H0. fold q p. fold (S f). change (fsum LA (fun a => S f a ^ 2 / p a) <= rho * fsum LB (fun b => q b * f b ^ 2)).
  destruct (least_bound LB f) as [F [HF Hf]]. destruct Dber_quartic as [c [Hc HD]].
  set (g := fun a => S f a / p a).
  assert (Hpg : forall a, In a LA -> p a * g a = S f a).
  { intros a Ha. unfold g. destruct (Req_dec (p a) 0) as [E|E]; [rewrite E, (row_sum_abscont f a Ha E); ring|field; exact E]. }
  assert (Hg : forall a, In a LA -> Rabs (g a) <= F).
  { intros a Ha. destruct (Req_dec (p a) 0) as [E|E].
    - unfold g. rewrite E. unfold Rdiv. rewrite Rinv_0, Rmult_0_r, Rabs_R0. lra.
    - assert (Pa := p_nonneg a Ha). assert (D : - F * p a <= S f a <= F * p a).
      { unfold S, row_sum, p, margX. rewrite <- !fsum_scal. split; apply fsum_le; intros b Hb;
        specialize (Hf b Hb); apply Rabs_le_between in Hf; assert (N := proj1 HJ a b Ha Hb); nra. }
      apply Rabs_le_between. unfold g. split; apply Rmult_le_reg_r with (p a); try lra;
        unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra. }
  set (V := fsum LA (fun a => S f a ^ 2 / p a)). set (U := fsum LB (fun b => q b * f b ^ 2)).
  assert (EV : V = fsum LA (fun a => p a * g a ^ 2)).
  { apply fsum_ext. intros a Ha. unfold g.
    destruct (Req_dec (p a) 0) as [E|E]; [rewrite E, (row_sum_abscont f a Ha E); unfold Rdiv; ring|field; exact E]. }
  set (Z := fsum LB (fun b => q b * f b ^ 4)).
  assert (HZ : 0 <= Z).
  { apply fsum_nonneg. intros b Hb. apply Rmult_le_pos; [apply q_nonneg, Hb|].
    replace (f b ^ 4) with ((f b ^ 2) ^ 2) by ring. apply pow2_ge_0. }
  (* the learner that says a fair sign, tilted by e f *)
  assert (Key : forall e, 0 < e <= / (2 * F) -> V <= rho * U + Rmax 0 rho * (2 * c * Z) * e ^ 2).
  { intros e He.
    assert (Eh : e * F <= / 2).
    { replace (/ 2) with (/ (2 * F) * F) by (field; lra). apply Rmult_le_compat_r; lra. }
    assert (R1 : forall t, Rabs t <= F -> - / 2 <= e * t <= / 2).
    { intros t Ht. apply Rabs_le_between in Ht. nra. }
    set (k := fun (b : B) (m : bool) => if m then (1 + e * f b) / 2 else (1 - e * f b) / 2).
    assert (Hk : kernel LB LBool k).
    { split.
      - intros b m Hb _. specialize (R1 _ (Hf b Hb)). unfold k. destruct m; lra.
      - intros b _. unfold k, LBool. simpl. field. }
    specialize (HS bool LBool k Hk).
    rewrite (MI_swap LA), (MI_swap LB) in HS.
    rewrite (MI_ext LBool LA _ (binary_joint p (fun a => e * g a))) in HS.
    2:{ intros m a _ Ha. unfold binary_joint, push, k. assert (E := Hpg a Ha). destruct m.
        - transitivity (/ 2 * (p a + e * (p a * g a))); [|field]. rewrite E. unfold S, row_sum, p, margX.
          rewrite <- fsum_scal, <- fsum_plus, <- fsum_scal. apply fsum_ext. intros; field.
        - transitivity (/ 2 * (p a - e * (p a * g a))); [|field]. rewrite E. unfold S, row_sum, p, margX.
          rewrite <- fsum_scal, <- fsum_minus, <- fsum_scal. apply fsum_ext. intros; field. }
    rewrite (MI_ext LBool LB _ (binary_joint q (fun b => e * f b))) in HS.
    2:{ intros m b _ _. unfold binary_joint, lawBM, k. fold q. destruct m; reflexivity. }
    rewrite (MI_binary LA p), (MI_binary LB q) in HS.
    - unfold expect in HS.
      assert (L : e ^ 2 / 2 * V <= fsum LA (fun a => p a * Dber (e * g a))).
      { rewrite EV, <- fsum_scal. apply fsum_le. intros a Ha. assert (N := p_nonneg a Ha). specialize (R1 _ (Hg a Ha)).
        assert (D := Dber_ge_half_sq (e * g a) ltac:(lra)). nra. }
      assert (L2 : e ^ 2 / 2 * U <= fsum LB (fun b => q b * Dber (e * f b))).
      { unfold U. rewrite <- fsum_scal. apply fsum_le. intros b Hb. assert (N := q_nonneg b Hb). specialize (R1 _ (Hf b Hb)).
        assert (D := Dber_ge_half_sq (e * f b) ltac:(lra)). nra. }
      assert (T : fsum LB (fun b => q b * Dber (e * f b)) <= e ^ 2 / 2 * U + c * e ^ 4 * Z).
      { unfold U, Z. rewrite <- !fsum_scal, <- fsum_plus. apply fsum_le. intros b Hb. assert (N := q_nonneg b Hb).
        assert (D := HD _ (R1 _ (Hf b Hb))). assert (D2 := Rmult_le_compat_l _ _ _ N D).
        replace (q b * ((e * f b) ^ 2 / 2 + c * (e * f b) ^ 4))
          with (e ^ 2 / 2 * (q b * f b ^ 2) + c * e ^ 4 * (q b * f b ^ 4)) in D2 by field. exact D2. }
      set (I := fsum LB (fun b => q b * Dber (e * f b))) in *.
      assert (T3 : rho * I <= e ^ 2 / 2 * (rho * U + Rmax 0 rho * (2 * c * Z) * e ^ 2)).
      { unfold Rmax. destruct (Rle_dec 0 rho) as [Hr|Hr].
        - assert (X := Rmult_le_compat_l rho _ _ Hr T). nra.
        - nra. }
      assert (0 < e ^ 2 / 2) by nra.
      apply Rmult_le_reg_l with (e ^ 2 / 2); [assumption|]. lra.
    - apply (margY_law LA LB J HJ).
    - intros b Hb. specialize (R1 _ (Hf b Hb)). lra.
    - unfold expect. rewrite (fsum_ext LB _ (fun b => e * (q b * f b))) by (intros; ring). rewrite fsum_scal.
      unfold q. rewrite H0. ring.
    - apply (margX_law LA LB J HJ).
    - intros a Ha. specialize (R1 _ (Hg a Ha)). lra.
    - unfold expect. rewrite (fsum_ext LA _ (fun a => e * S f a)) by (intros a Ha; rewrite <- (Hpg a Ha); ring).
      rewrite fsum_scal, row_sum_total. unfold q. rewrite H0. ring. }
  assert (HK : 0 <= Rmax 0 rho * (2 * c * Z)) by (apply Rmult_le_pos; [apply Rmax_l|]; apply Rmult_le_pos; lra).
  enough (V - rho * U <= 0) by lra.
  apply (le_0_of_small _ (Rmax 0 rho * (2 * c * Z)) (Rmin 1 (/ (2 * F)))).
  - apply Rmin_glb_lt; [lra|]. apply Rinv_0_lt_compat. lra.
  - exact HK.
  - intros e He. assert (M1 := Rmin_l 1 (/ (2 * F))). assert (M2 := Rmin_r 1 (/ (2 * F))).
    assert (Ke := Key e ltac:(lra)). assert (e ^ 2 <= e) by nra.
    assert (Rmax 0 rho * (2 * c * Z) * e ^ 2 <= Rmax 0 rho * (2 * c * Z) * e) by (apply Rmult_le_compat_l; assumption). lra.
Qed.

Lemma transfer_minus Q a : In a LA -> abscont LB Q q ->
  transfer LA LB J Q a - p a = S (fun b => Q b / q b - 1) a.
Proof.
  intros Ha Hac. unfold transfer, p, margX, S, row_sum. rewrite <- fsum_minus. apply fsum_ext. intros b Hb.
  fold q. unfold Rdiv. ring.
Qed.

Theorem contracts_chi2_iff_loses x : contracts_chi2 LA LB J x <-> loses LA LB J x.
Proof.
  split.
  - intros H f H0. fold q p. fold q in H0.
    destruct (least_bound LB f) as [F [HF Hf]]. set (e := / F).
    assert (He : 0 < e) by (apply Rinv_0_lt_compat; exact HF).
    set (Q := fun b => q b * (1 + e * f b)).
    assert (Hac : abscont LB Q q) by (intros b _ E; unfold Q; rewrite E; ring).
    assert (HQ : law LB Q).
    { split.
      - intros b Hb. apply Rmult_le_pos; [apply q_nonneg, Hb|]. specialize (Hf b Hb). apply Rabs_le_between in Hf.
        assert (e * F = 1) by (unfold e; field; lra). nra.
      - unfold Q. rewrite (fsum_ext LB _ (fun b => q b + e * (q b * f b))) by (intros; ring).
        rewrite fsum_plus, fsum_scal, H0. unfold q. rewrite (proj2 (margY_law LA LB J HJ)). ring. }
    specialize (H Q HQ Hac). unfold chi2 in H. fold p q in H.
    rewrite (fsum_ext LA _ (fun a => e ^ 2 * (S f a ^ 2 / p a))) in H.
    2:{ intros a Ha. rewrite (transfer_minus Q a Ha Hac).
        replace (S (fun b => Q b / q b - 1) a) with (e * S f a); [unfold Rdiv; ring|].
        unfold S, row_sum. rewrite <- fsum_scal. apply fsum_ext. intros b Hb.
        destruct (Req_dec (q b) 0) as [E|E]; [rewrite (J_zero LA LB J HJ a b Ha Hb E); ring|unfold Q; field; exact E]. }
    rewrite (fsum_ext LB _ (fun b => e ^ 2 * (q b * f b ^ 2))) in H.
    2:{ intros b Hb. unfold Q. destruct (Req_dec (q b) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|field; exact E]. }
    rewrite !fsum_scal in H. apply Rmult_le_reg_l with (e ^ 2); [nra|]. unfold S in H. lra.
  - intros H Q HQ Hac. unfold chi2. fold p q. fold q in Hac.
    specialize (H (fun b => Q b / q b - 1)). fold p q in H.
    rewrite (fsum_ext LA _ (fun a => row_sum LB J (fun b => Q b / q b - 1) a ^ 2 / p a)).
    2:{ intros a Ha. rewrite (transfer_minus Q a Ha Hac). reflexivity. }
    rewrite (fsum_ext LB (fun b => (Q b - q b) ^ 2 / q b) (fun b => q b * (Q b / q b - 1) ^ 2)).
    2:{ intros b Hb. destruct (Req_dec (q b) 0) as [E|E]; [rewrite E; unfold Rdiv; rewrite Rinv_0; ring|field; exact E]. }
    apply H. rewrite (fsum_ext LB _ (fun b => Q b - q b)).
    + rewrite fsum_minus, (proj2 HQ). unfold q. rewrite (proj2 (margY_law LA LB J HJ)). ring.
    + intros b Hb. destruct (Req_dec (q b) 0) as [E|E]; [rewrite (Hac b Hb E), E; ring|field; exact E].
Qed.

Theorem CH_CHI2 x : 0 <= x -> ((forall f, 0 <= chi2_form LA LB J x f) <-> contracts_chi2 LA LB J x).
Proof.
  intros Hx0. rewrite contracts_chi2_iff_loses. split.
  - intros H f H0. fold p q. fold (S f).
    set (E := fsum LA (fun a => S f a ^ 2 / p a)). set (g := fun a => S f a / p a).
    assert (Hpg : forall a, In a LA -> p a * g a = S f a).
    { intros a Ha. unfold g. destruct (Req_dec (p a) 0) as [Z|Z]; [rewrite Z, (row_sum_abscont f a Ha Z); ring|field; exact Z]. }
    assert (H1 := H g). unfold chi2_form, chi2_gain in H1. fold p q in H1.
    rewrite (fsum_ext LA (fun a => p a * g a ^ 2) (fun a => S f a ^ 2 / p a)) in H1.
    2:{ intros a Ha. unfold g. destruct (Req_dec (p a) 0) as [Z|Z]; [rewrite Z, (row_sum_abscont f a Ha Z); unfold Rdiv; ring|field; exact Z]. }
    rewrite (fsum_ext LA (fun a => p a * g a) (S f) Hpg), row_sum_total in H1. unfold q at 2 in H1. rewrite H0 in H1.
    fold E in H1. set (col := fun b => fsum LA (fun a => g a * J a b)) in *.
    assert (CS := cauchy_schwarz LB q col f ltac:(intros b Hb; apply q_nonneg, Hb)
      ltac:(intros b Hb Z; unfold col; rewrite <- (fsum_0 LA); apply fsum_ext; intros a Ha;
            rewrite (J_zero LA LB J HJ a b Ha Hb Z); ring)).
    replace (fsum LB (fun b => col b * f b)) with E in CS.
    2:{ unfold col. rewrite (fsum_ext LB _ (fun b => fsum LA (fun a => g a * (J a b * f b))))
          by (intros; rewrite <- fsum_scal_r; apply fsum_ext; intros; ring).
        rewrite fsum_swap. apply fsum_ext. intros a _. rewrite fsum_scal. fold (row_sum LB J f a). fold (S f a).
        unfold g, Rdiv. ring. }
    change (fsum LB (fun b => fsum LA (fun a => g a * J a b) ^ 2 / q b)) with (fsum LB (fun b => col b ^ 2 / q b)) in H1.
    set (C := fsum LB (fun b => col b ^ 2 / q b)) in *. set (U := fsum LB (fun b => q b * f b ^ 2)) in *.
    assert (HU : 0 <= U) by (apply fsum_nonneg; intros b Hb; apply Rmult_le_pos; [apply q_nonneg, Hb|apply pow2_ge_0]).
    assert (HE : 0 <= E).
    { apply fsum_nonneg. intros a Ha. destruct (Req_dec (p a) 0) as [Z|Z].
      - rewrite (row_sum_abscont f a Ha Z). unfold Rdiv. lra.
      - apply Rdiv_le_0_compat; [apply pow2_ge_0|]. assert (N := p_nonneg a Ha). lra. }
    destruct (Req_dec E 0) as [Z|Z]; [rewrite Z; apply Rmult_le_pos; assumption|].
    assert (C * U <= x * E * U) by (apply Rmult_le_compat_r; lra). nra.
  - intros H f. unfold chi2_form, chi2_gain. fold p q.
    set (mu := fsum LA (fun a => p a * f a)). set (col := fun b => fsum LA (fun a => f a * J a b)).
    change (fsum LB (fun b => fsum LA (fun a => f a * J a b) ^ 2 / q b)) with (fsum LB (fun b => col b ^ 2 / q b)).
    set (phi := fun b => col b / q b - mu).
    assert (Hcol : forall b, In b LB -> q b = 0 -> col b = 0).
    { intros b Hb Z. unfold col. rewrite <- (fsum_0 LA). apply fsum_ext. intros a Ha.
      rewrite (J_zero LA LB J HJ a b Ha Hb Z). ring. }
    assert (Hq : forall b, In b LB -> q b * (col b / q b) = col b).
    { intros b Hb. destruct (Req_dec (q b) 0) as [Z|Z]; [rewrite Z, (Hcol b Hb Z); ring|field; exact Z]. }
    assert (Scol : fsum LB col = mu).
    { unfold col. rewrite fsum_swap. apply fsum_ext. intros a _. rewrite fsum_scal. unfold p, margX. ring. }
    assert (Sq : fsum LB q = 1) by apply (margY_law LA LB J HJ).
    assert (S0 : fsum LB (fun b => q b * phi b) = 0).
    { rewrite (fsum_ext LB _ (fun b => col b - q b * mu)) by (intros b Hb; rewrite <- (Hq b Hb) at 1; unfold phi; ring).
      rewrite fsum_minus, fsum_scal_r, Scol, Sq. ring. }
    set (V := fsum LB (fun b => q b * phi b ^ 2)).
    assert (EV : fsum LB (fun b => col b ^ 2 / q b) - mu ^ 2 = V).
    { unfold V. rewrite (fsum_ext LB (fun b => q b * phi b ^ 2) (fun b => col b ^ 2 / q b - 2 * mu * col b + mu ^ 2 * q b)).
      - rewrite fsum_plus, fsum_minus, !fsum_scal, Scol, Sq. ring.
      - intros b Hb. unfold phi.
        destruct (Req_dec (q b) 0) as [Z|Z]; [rewrite Z, (Hcol b Hb Z); unfold Rdiv; ring|field; exact Z]. }
    rewrite EV.
    assert (L := H phi S0). fold p q in L. fold (S phi) in L. fold V in L.
    assert (EVf : V = fsum LA (fun a => S phi a * f a)).
    { transitivity (fsum LB (fun b => phi b * col b)).
      - transitivity (fsum LB (fun b => phi b * col b) - mu * fsum LB (fun b => q b * phi b)); [|rewrite S0; ring].
        unfold V. rewrite <- fsum_scal, <- fsum_minus. apply fsum_ext. intros b Hb. rewrite <- (Hq b Hb). unfold phi. ring.
      - unfold col, S, row_sum. rewrite (fsum_ext LB _ (fun b => fsum LA (fun a => J a b * phi b * f a)))
          by (intros; rewrite <- fsum_scal; apply fsum_ext; intros; ring).
        rewrite fsum_swap. apply fsum_ext. intros a _. rewrite fsum_scal_r. reflexivity. }
    assert (CS := cauchy_schwarz LA p (S phi) f ltac:(intros a Ha; apply p_nonneg, Ha) (row_sum_abscont phi)).
    rewrite <- EVf in CS. set (G := fsum LA (fun a => p a * f a ^ 2)) in *.
    assert (HG : 0 <= G) by (apply fsum_nonneg; intros a Ha; apply Rmult_le_pos; [apply p_nonneg, Ha|apply pow2_ge_0]).
    assert (HV : 0 <= V) by (apply fsum_nonneg; intros b Hb; apply Rmult_le_pos; [apply q_nonneg, Hb|apply pow2_ge_0]).
    destruct (Req_dec V 0) as [Z|Z]; [rewrite Z; assert (0 <= x * G) by (apply Rmult_le_pos; assumption); lra|].
    assert (fsum LA (fun a => S phi a ^ 2 / p a) * G <= x * V * G) by (apply Rmult_le_compat_r; assumption). nra.
Qed.

(** A test vector bounds every constant from below. *)
Theorem CH_CHI2_vector x f : 0 <= x -> contracts_chi2 LA LB J x \/ SDPI LA LB J x ->
  0 < fsum LA (fun a => p a * f a ^ 2) ->
  chi2_gain LA LB J f / fsum LA (fun a => p a * f a ^ 2) <= x.
Proof.
  intros Hx H Hf.
  assert (C : contracts_chi2 LA LB J x) by (destruct H as [H|H]; [exact H|apply contracts_chi2_iff_loses, loses_of_SDPI, H]).
  assert (F := proj2 (CH_CHI2 x Hx) C f). unfold chi2_form in F. fold p in F.
  apply Rmult_le_reg_r with (1 := Hf). unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
End Pair.

(** The value of LC at any two rows is a lower bound of the coefficient over all input laws. *)
Lemma fsum_single {X} (eqX : forall x y : X, {x = y} + {x <> y}) (l : list X) x c (g : X -> R) : NoDup l -> In x l ->
  fsum l (fun z => (if eqX z x then c else 0) * g z) = c * g x.
Proof.
  intros H Hx. induction H as [|y l Hy H IH]; [contradiction|]. simpl. destruct (eqX y x) as [->|N].
  - rewrite (fsum_ext l _ (fun _ => 0)), fsum_0; [ring|]. intros z Hz. destruct (eqX z x) as [->|]; [contradiction|ring].
  - destruct Hx as [E|Hx]; [contradiction|]. rewrite (IH Hx). ring.
Qed.

Theorem CH_KL_lower {X Y} (eqX : forall x y : X, {x = y} + {x <> y}) (LX : list X) (LY : list Y) W u : NoDup LX ->
  kernel LX LY W -> contracts_free LX LY W u ->
  forall x x' b, In x LX -> In x' LX -> x <> x' -> 0 < b < 1 -> LC LY (W x) (W x') b <= u.
Proof.
  intros ND HW HC x x' b Hx Hx' Hne Hb.
  set (P := fun z => (if eqX z x then b else 0) + (if eqX z x' then 1 - b else 0)).
  assert (EP : forall g, fsum LX (fun z => P z * g z) = b * g x + (1 - b) * g x').
  { intros g. unfold P. rewrite (fsum_ext LX _ (fun z => (if eqX z x then b else 0) * g z + (if eqX z x' then 1 - b else 0) * g z))
      by (intros; ring). rewrite fsum_plus, !fsum_single by assumption. reflexivity. }
  assert (HP : law LX P).
  { split.
    - intros z _. unfold P. destruct (eqX z x), (eqX z x'); lra.
    - rewrite (fsum_ext LX P (fun z => P z * 1)) by (intros; ring). rewrite (EP (fun _ => 1)). ring. }
  set (J := fun (y : Y) (z : X) => P z * W z y).
  assert (HJ : joint LY LX J).
  { split.
    - intros y z Hy Hz. apply Rmult_le_pos; [apply HP, Hz|apply HW; assumption].
    - rewrite fsum_swap, <- (proj2 HP). apply fsum_ext. intros z Hz. unfold J. rewrite fsum_scal, (proj2 HW z Hz). ring. }
  assert (L := loses_of_SDPI LY LX J HJ u (SDPI_of_free LX LY W u P HW HP HC)).
  set (f := fun z => (if eqX z x then / b else 0) - (if eqX z x' then / (1 - b) else 0)).
  assert (Fx : f x = / b).
  { unfold f. destruct (eqX x x) as [_|N]; [|contradiction]. destruct (eqX x x') as [E|_]; [contradiction|ring]. }
  assert (Fx' : f x' = - / (1 - b)).
  { unfold f. destruct (eqX x' x) as [E|_]; [symmetry in E; contradiction|].
    destruct (eqX x' x') as [_|N]; [ring|contradiction]. }
  assert (Q : forall z, In z LX -> margY LY J z = P z).
  { intros z Hz. unfold margY, J. rewrite fsum_scal, (proj2 HW z Hz). ring. }
  assert (E1 : forall y, row_sum LX J f y = W x y - W x' y).
  { intros y. unfold row_sum, J. rewrite (fsum_ext LX _ (fun z => P z * (W z y * f z))) by (intros; ring).
    rewrite EP, Fx, Fx'. field. lra. }
  assert (E2 : forall y, margX LX J y = mix (W x y) (W x' y) b).
  { intros y. unfold margX, J. rewrite EP. reflexivity. }
  specialize (L f). rewrite (fsum_ext LX _ (fun z => P z * f z)) in L by (intros z Hz; rewrite (Q z Hz); reflexivity).
  rewrite EP, Fx, Fx' in L. specialize (L ltac:(field; lra)).
  rewrite (fsum_ext LY _ (fun y => (W x y - W x' y) ^ 2 / mix (W x y) (W x' y) b)) in L
    by (intros; rewrite E1, E2; reflexivity).
  rewrite (fsum_ext LX _ (fun z => P z * f z ^ 2)) in L by (intros z Hz; rewrite (Q z Hz); reflexivity).
  rewrite (EP (fun z => f z ^ 2)), Fx, Fx' in L.
  rewrite <- (LC_forms LY (W x) (W x') b (row_law LX LY W HW x Hx) (row_law LX LY W HW x' Hx') Hb). unfold LC_square.
  apply Rle_trans with (b * (1 - b) * (u * (b * (/ b) ^ 2 + (1 - b) * (- / (1 - b)) ^ 2))).
  - apply Rmult_le_compat_l; [nra|exact L].
  - right. field. lra.
Qed.

(** The total variation of the rows that can occur is a constant; it is at most 1. *)
Lemma SDPI_ext {A B} (LA : list A) (LB : list B) J J' rho : (forall a b, In a LA -> In b LB -> J a b = J' a b) ->
  SDPI LA LB J rho -> SDPI LA LB J' rho.
Proof.
  intros E H M LM k Hk. specialize (H M LM k Hk).
  rewrite (MI_ext LA LM _ (push LB J' k)) in H
    by (intros a m Ha _; apply fsum_ext; intros b Hb; rewrite (E a b Ha Hb); reflexivity).
  rewrite (MI_ext LB LM _ (lawBM LA J' k)) in H; [exact H|].
  intros b m Hb _. unfold lawBM. f_equal. apply fsum_ext. intros a Ha. apply E; assumption.
Qed.

Theorem SDPI_of_TV {A B} (LA : list A) (LB : list B) J eta : joint LA LB J -> 0 <= eta ->
  (forall b b', In b LB -> In b' LB -> margY LA J b <> 0 -> margY LA J b' <> 0 ->
     / 2 * fsum LA (fun a => Rabs (J a b / margY LA J b - J a b' / margY LA J b')) <= eta) ->
  SDPI LA LB J eta.
Proof.
  intros HJ He H. set (q := margY LA J).
  assert (E0 : exists b0, In b0 LB /\ q b0 <> 0).
  { assert (S := proj2 (margY_law LA LB J HJ)). fold q in S. clear - S.
    induction LB as [|b l IH]; simpl in S; [lra|]. destruct (Req_EM_T (q b) 0) as [E|E].
    - destruct IH as [b0 [Hb0 N]]; [lra|]. exists b0. split; [right|]; assumption.
    - exists b. split; [left; reflexivity|exact E]. }
  destruct E0 as [b0 [Hb0 Nb0]].
  set (r := fun b => if Req_EM_T (q b) 0 then b0 else b).
  assert (Hr : forall b, In b LB -> In (r b) LB /\ q (r b) <> 0).
  { intros b Hb. unfold r. destruct (Req_EM_T (q b) 0); split; assumption. }
  set (W := fun b a => J a (r b) / q (r b)).
  assert (HW : kernel LB LA W).
  { split.
    - intros b a Hb Ha. destruct (Hr b Hb) as [H1 H2]. apply Rdiv_le_0_compat; [apply HJ; assumption|].
      assert (N := margY_nonneg LA LB J HJ (r b) H1). fold q in N. lra.
    - intros b Hb. destruct (Hr b Hb) as [H1 H2]. unfold W, Rdiv. rewrite fsum_scal_r. fold (margY LA J (r b)). fold q.
      field. exact H2. }
  apply (SDPI_ext LA LB (fun a b => q b * W b a)).
  - intros a b Ha Hb. unfold W, r. destruct (Req_EM_T (q b) 0) as [E|E]; [|field; exact E].
    rewrite E, (J_zero LA LB J HJ a b Ha Hb E). ring.
  - apply (SDPI_of_free LB LA W eta q HW (margY_law LA LB J HJ)). apply CH_DOBRUSHIN; try assumption.
    intros b b' Hb Hb'. destruct (Hr b Hb), (Hr b' Hb'). apply H; assumption.
Qed.

Lemma TV_le_1 {A} (l : list A) P Q : law l P -> law l Q -> / 2 * fsum l (fun a => Rabs (P a - Q a)) <= 1.
Proof.
  intros [HP SP] [HQ SQ]. apply Rle_trans with (/ 2 * fsum l (fun a => P a + Q a)).
  - apply Rmult_le_compat_l; [lra|]. apply fsum_le. intros a Ha. specialize (HP a Ha). specialize (HQ a Ha).
    apply Rabs_le_between. lra.
  - rewrite fsum_plus, SP, SQ. lra.
Qed.

Theorem chi2_of_SDPI {A B} (LA : list A) (LB : list B) J rho : joint LA LB J ->
  SDPI LA LB J rho -> contracts_chi2 LA LB J rho.
Proof. intros HJ H. apply contracts_chi2_iff_loses; [exact HJ|]. apply loses_of_SDPI; assumption. Qed.
