(** A binary target: from the divergence inequality with Dber to rho-SDPI, and hence from the
    certificate of section 2.2 to rho-SDPI. [SDPI-BINARY], the direction that certificates use. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite BinaryCert Information.
Open Scope R_scope.

Lemma binary_margY {B} (P r : B -> R) b : margY LBool (binary_joint P r) b = P b.
Proof. unfold margY, LBool, binary_joint. simpl. field. Qed.

Lemma binary_margX {B} (LB : list B) (P r : B -> R) a : law LB P ->
  margX LB (binary_joint P r) a
  = if a then (1 + expect LB P r) / 2 else (1 - expect LB P r) / 2.
Proof.
  intros [HP SP]. unfold margX, binary_joint, expect. destruct a.
  - rewrite (fsum_ext LB _ (fun b => / 2 * P b + / 2 * (P b * r b))) by (intros; field).
    rewrite fsum_plus, !fsum_scal, SP. field.
  - rewrite (fsum_ext LB _ (fun b => / 2 * P b - / 2 * (P b * r b))) by (intros; field).
    rewrite fsum_minus, !fsum_scal, SP. field.
Qed.

Lemma binary_is_joint {B} (LB : list B) (P r : B -> R) : law LB P ->
  (forall b, In b LB -> -1 <= r b <= 1) -> joint LBool LB (binary_joint P r).
Proof.
  intros HP Hr. split.
  - intros a b _ Hb. specialize (Hr b Hb). apply Rmult_le_pos; [apply HP, Hb|].
    destruct a; lra.
  - unfold LBool. simpl. change (fsum LB (binary_joint P r true))
      with (margX LB (binary_joint P r) true).
    change (fsum LB (binary_joint P r false)) with (margX LB (binary_joint P r) false).
    rewrite !binary_margX by exact HP. field.
Qed.

(** What a law Q of B says about a fair binary target. *)
Lemma binary_KL {B} (LB : list B) (P r Q : B -> R) : law LB P -> (forall b, In b LB -> -1 <= r b <= 1) ->
  expect LB P r = 0 -> law LB Q -> abscont LB Q P ->
  KL LBool (transfer LBool LB (binary_joint P r) Q) (margX LB (binary_joint P r)) = Dber (expect LB Q r).
Proof.
  intros HP Hr H0 HQ Hac.
  assert (Hm := expect_range LB Q r (-1) 1 HQ Hr). set (m := expect LB Q r) in *.
  assert (E : forall a, transfer LBool LB (binary_joint P r) Q a = if a then (1 + m) / 2 else (1 - m) / 2).
  { intros a. assert (E0 := binary_margX LB Q r a HQ). fold m in E0. rewrite <- E0. unfold margX, transfer. apply fsum_ext. intros b Hb.
    rewrite binary_margY. unfold binary_joint. destruct (Req_dec (P b) 0) as [Z|Z].
    - rewrite (Hac b Hb Z). unfold Rdiv. ring.
    - destruct a; field; exact Z. }
  unfold KL, LBool. simpl. fold LBool. rewrite !E, !binary_margX, H0 by exact HP. unfold Dber.
  replace ((1 + m) / 2 / ((1 + 0) / 2)) with (1 + m) by field.
  replace ((1 - m) / 2 / ((1 - 0) / 2)) with (1 - m) by field. ring.
Qed.

Theorem SDPI_binary {B} (LB : list B) (P r : B -> R) (u : R) :
  law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> expect LB P r = 0 ->
  (forall Q, law LB Q -> abscont LB Q P -> Dber (expect LB Q r) <= u * KL LB Q P) ->
  SDPI LBool LB (binary_joint P r) u.
Proof.
  intros HP Hr H0 H. apply SDPI_from_divergence; [apply binary_is_joint; assumption|].
  intros Q HQ Hac.
  rewrite (KL_ext LB Q Q (margY LBool (binary_joint P r)) P)
    by (intros; try apply binary_margY; reflexivity).
  assert (Hac' : abscont LB Q P).
  { intros b Hb E. apply Hac; [exact Hb|]. rewrite binary_margY. exact E. }
  rewrite binary_KL by assumption. apply H; assumption.
Qed.

Lemma sym_mean_zero {B} (LB : list B) (P r : B -> R) : sym_law LB P r -> expect LB P r = 0.
Proof.
  intros Hs.
  (* differentiate mgf(-t) = mgf(t) at 0 *)
  assert (D : forall t, is_derive (mgf LB P r) t (fsum LB (fun b => P b * (r b * exp (t * r b))))).
  { intros t. unfold mgf. clear Hs. induction LB as [|b l IH]; simpl.
    - apply @is_derive_const.
    - apply (@is_derive_plus R_AbsRing R_NormedModule); [|exact IH].
      auto_derive; [exact I|]. ring. }
  assert (D1 := D 0).
  assert (D2 : is_derive (fun t => mgf LB P r (- t)) 0 (-1 * expect LB P r)).
  { apply (is_derive_comp (mgf LB P r) (fun t => - t) 0 (expect LB P r) (-1)).
    - replace (expect LB P r) with (fsum LB (fun b => P b * (r b * exp (- 0 * r b)))).
      + apply D.
      + apply fsum_ext. intros b _. rewrite Ropp_0, Rmult_0_l, exp_0. ring.
    - auto_derive; [exact I|]. ring. }
  assert (D3 : is_derive (mgf LB P r) 0 (-1 * expect LB P r)).
  { apply (is_derive_ext (fun t => mgf LB P r (- t))); [intros t; apply Hs|exact D2]. }
  apply is_derive_unique in D1. apply is_derive_unique in D3. rewrite D3 in D1.
  assert (E : fsum LB (fun b => P b * (r b * exp (0 * r b))) = expect LB P r).
  { apply fsum_ext. intros b _. rewrite Rmult_0_l, exp_0. ring. }
  rewrite E in D1. lra.
Qed.

(** The certificate implies SDPI, end to end. *)
Theorem SDPI_of_cert {B} (LB : list B) (P r : B -> R) (u m1 : R) (steps : list (R * R))
  (Rmax C w X k a : R) :
  law LB P -> sym_law LB P r -> Rmax <= 1 -> 0 <= u -> 0 < m1 < 1 ->
  let v := moment LB P r 2 in
  let T := m1 / v in
  0 < v -> moment LB P r 4 <= w -> 0 <= w ->
  0 <= Rmax -> (forall b, In b LB -> Rabs (r b) <= Rmax) -> cosh (T * Rmax) <= C ->
  v * T ^ 2 / 2 + (w * T ^ 4 / 24) * C <= X ->
  w * C / 24 - v ^ 2 / 8 + (X / 3) * (v / 2 + (w * T ^ 2 / 24) * C) ^ 2 <= k ->
  (Dber m1 - m1 ^ 2 / 2) / m1 ^ 4 <= a ->
  v <= u ->
  (u * k / v ^ 4 + a) * m1 ^ 2 <= (u / v - 1) / 2 ->
  chain_ok u (Lam LB P r) m1 steps ->
  Rmax <= chain_end m1 steps ->
  SDPI LBool LB (binary_joint P r) u.
Proof.
  intros HP Hs HR1 Hu Hm1 v T Hv Hw Hw0 HR0 HR HC HX Hk Ha Huv Hfin Hch Hend.
  apply SDPI_binary.
  - exact HP.
  - intros b Hb. specialize (HR b Hb). apply Rabs_le_between. lra.
  - apply sym_mean_zero, Hs.
  - apply (SDPI_BINARY_CERT LB P r u m1 steps Rmax C w X k a); assumption.
Qed.

(** Lower bounds: at any tilt t the ratio Dber(m)/(t m - Lam t) is attained, m = E_{Q_t} r. *)
Theorem tilt_attains {B} (LB : list B) (P r : B -> R) (t : R) : law LB P ->
  let Q := fun b => P b * exp (t * r b) / mgf LB P r t in
  law LB Q /\ abscont LB Q P /\ KL LB Q P = t * expect LB Q r - Lam LB P r t.
Proof.
  intros HP Q. assert (HZ := mgf_pos LB P r t HP). set (Z := mgf LB P r t) in *.
  assert (SQ : fsum LB Q = 1).
  { unfold Q, Rdiv. rewrite fsum_scal_r. change (fsum LB (fun a => P a * exp (t * r a))) with Z.
    field. lra. }
  split; [split; [|exact SQ]|split].
  - intros b Hb. apply Rdiv_le_0_compat; [|exact HZ].
    apply Rmult_le_pos; [apply HP, Hb|left; apply exp_pos].
  - intros b _ E. unfold Q. rewrite E. unfold Rdiv. ring.
  - unfold expect. rewrite <- fsum_scal. unfold Lam. fold Z.
    replace (ln Z) with (fsum LB (fun b => Q b * ln Z)) by (rewrite fsum_scal_r, SQ; ring).
    rewrite <- fsum_minus. unfold KL. apply fsum_ext. intros b Hb.
    destruct (Req_dec (P b) 0) as [E|E].
    + unfold Q. rewrite E. unfold Rdiv. ring.
    + assert (0 < P b) by (assert (H := proj1 HP b Hb); lra).
      replace (Q b / P b) with (exp (t * r b) / Z) by (unfold Q; field; lra).
      rewrite ln_div, ln_exp by (try apply exp_pos; lra). ring.
Qed.
