(** [CH-BINARY]: SDPI-BINARY-GENERAL by x(b) = P(A=1 | B=b) itself, with the step next to P(A=1) as the
    checker takes it: e^y - 1 - y <= (1 + Y/2) y^2/2 for y <= Y <= 1, and x - P(A=1) <= 1. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Finite BinaryCert Information BinarySDPI Accuracy Elementary BinaryGeneral.
Open Scope R_scope.

Lemma exp_third Y : 0 <= Y <= 1 -> exp Y <= 1 + Y + Y ^ 2 / 2 + Y ^ 3 / 4.
Proof.
  intros HY. destruct (EXP_SERIES 3 Y ltac:(lia) HY) as [_ H]. simpl in H.
  apply Rle_trans with (1 := H).
  assert (E : (1 + 1 + 1 + 1) / (1 + 1 + 1 + 1 - Y) <= 4 / 3).
  { apply Rmult_le_reg_r with (1 + 1 + 1 + 1 - Y); [lra|]. unfold Rdiv at 1.
    rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (P3 : 0 <= Y * (Y * (Y * 1)) / (1 + 1 + 1 + 1 + 1 + 1)).
  { assert (0 <= Y * Y) by nra. assert (0 <= Y * (Y * Y)) by nra. lra. }
  assert (M := Rmult_le_compat_l _ _ _ P3 E).
  assert (0 <= Y * (Y * Y)) by (assert (0 <= Y * Y) by nra; nra).
  lra.
Qed.

(** The step next to P(A=1). *)
Theorem cert_near_mean {A} (l : list A) (P x : A -> R) (u p V e : R) :
  law l P -> 0 <= u -> 0 < p < 1 -> (forall a, In a l -> x a <= 1) -> expect l P x = p -> variance l P x <= V ->
  p < e < 1 -> e - p <= V ->
  V + (e - p) / 2 <= u * (p * (1 - p)) -> V + (e - p) / 2 <= u * (e * (1 - e)) ->
  forall Q, law l Q -> abscont l Q P -> p <= expect l Q x <= e -> d2 (expect l Q x) p <= u * KL l Q P.
Proof.
  intros HP Hu Hp Hx Hm Hv He HD U1 U2 Q HQ Hac Hy.
  set (y := expect l Q x) in *. set (D := e - p) in *. set (W := V + D / 2).
  assert (HD0 : 0 < D) by (unfold D; lra). assert (HV : 0 < V) by lra. assert (HW : 0 < W) by (unfold W; lra).
  set (Y := D / V). set (F := 1 + Y / 2).
  assert (HY : 0 < Y) by (unfold Y; apply Rdiv_lt_0_compat; lra).
  assert (HY1 : Y <= 1).
  { unfold Y. apply Rmult_le_reg_r with V; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (HFY : exp Y - 1 - Y <= F * Y ^ 2 / 2).
  { assert (X := exp_third Y ltac:(lra)). unfold F. lra. }
  set (t := (y - p) / W).
  assert (Ht : 0 <= t) by (unfold t; apply Rdiv_le_0_compat; lra).
  assert (HtY : t * 1 <= Y).
  { unfold t, Y. rewrite Rmult_1_r. unfold Rdiv. apply Rmult_le_compat; try lra.
    - left. apply Rinv_0_lt_compat. exact HW.
    - unfold D. lra.
    - apply Rinv_le_contravar; unfold W; lra. }
  assert (L := bennett_Lam l P x t 1 Y F HP Ht HY HtY).
  rewrite Hm in L.
  assert (HR : forall a, In a l -> x a - p <= 1) by (intros a Ha; specialize (Hx a Ha); lra).
  specialize (L HR ltac:(unfold F; lra) HFY).
  assert (DV := donsker_varadhan l Q P x t HQ HP Hac). fold y in DV.
  assert (VF : V * F = W) by (unfold F, Y, W; field; lra).
  assert (T2 : 0 <= F * t ^ 2 / 2).
  { assert (0 <= t ^ 2) by apply pow2_ge_0. assert (0 < F) by (unfold F; lra).
    assert (0 <= F * t ^ 2) by (apply Rmult_le_pos; lra). lra. }
  assert (L2 : Lam l P x t <= t * p + W * t ^ 2 / 2).
  { apply Rle_trans with (1 := L). rewrite <- VF.
    assert (M := Rmult_le_compat_r _ _ _ T2 Hv). lra. }
  assert (K : (y - p) ^ 2 / (2 * W) <= KL l Q P).
  { replace ((y - p) ^ 2 / (2 * W)) with (t * y - (t * p + W * t ^ 2 / 2)) by (unfold t; field; lra). lra. }
  assert (G : forall z, 0 < z < 1 -> W <= u * (z * (1 - z)) -> / (z * (1 - z)) <= u / W).
  { intros z Hz U. assert (Z : 0 < z * (1 - z)) by (apply Rmult_lt_0_compat; lra).
    apply Rmult_le_reg_r with (z * (1 - z)); [exact Z|]. rewrite Rinv_l by lra.
    apply Rmult_le_reg_r with W; [exact HW|].
    replace (u / W * (z * (1 - z)) * W) with (u * (z * (1 - z))) by (field; lra). lra. }
  assert (Dq := d2_quadratic p e y (u / W) ltac:(lra) Hy ltac:(lra) (G p Hp U1) (G e ltac:(lra) U2)).
  apply Rle_trans with (1 := Dq).
  replace (u / W * (y - p) ^ 2 / 2) with (u * ((y - p) ^ 2 / (2 * W))) by (field; lra).
  apply Rmult_le_compat_l; assumption.
Qed.

(** The interval step. *)
Theorem cert_interval_output {A} (l : list A) (P x : A -> R) (u p t a b : R) :
  law l P -> 0 <= u -> 0 < p < 1 -> 0 <= a -> a <= b -> b <= 1 ->
  d2 a p <= u * (t * a - Lam l P x t) -> d2 b p <= u * (t * b - Lam l P x t) ->
  forall Q, law l Q -> abscont l Q P -> a <= expect l Q x <= b -> d2 (expect l Q x) p <= u * KL l Q P.
Proof.
  intros HP Hu Hp Ha Hab Hb Ea Eb.
  apply (cert_interval_gen l P x (fun z => d2 z p) u t a b HP Hu Hab).
  - intros y z s Hy Hz Hs.
    assert (C := d2_convex y p z p s ltac:(lra) Hp ltac:(lra) Hp Hs).
    replace ((1 - s) * p + s * p) with p in C by ring. exact C.
  - exact Ea.
  - exact Eb.
Qed.

(** x on the other side of P(A=1) is 1 - x with outputs exchanged. *)
Theorem exchange {A} (l : list A) (Q x : A -> R) (p : R) :
  law l Q -> d2 (expect l Q (fun b => 1 - x b)) (1 - p) = d2 (expect l Q x) p.
Proof.
  intros [_ S]. assert (E : expect l Q (fun b => 1 - x b) = 1 - expect l Q x).
  { unfold expect. transitivity (fsum l Q - fsum l (fun b => Q b * x b)); [|rewrite S; reflexivity].
    rewrite <- fsum_minus. apply fsum_ext. intros b _. ring. }
  rewrite E. unfold d2. replace (1 - (1 - expect l Q x)) with (expect l Q x) by ring.
  replace (1 - (1 - p)) with p by ring. ring.
Qed.

(** The conclusion. *)
Theorem CH_BINARY {B} (LB : list B) (P x : B -> R) (p u : R) :
  law LB P -> (forall b, In b LB -> 0 <= x b <= 1) -> 0 < p < 1 -> expect LB P x = p ->
  (forall Q, law LB Q -> abscont LB Q P -> d2 (expect LB Q x) p <= u * KL LB Q P) ->
  SDPI LBool LB (binary_joint P (fun b => 2 * x b - 1)) u.
Proof.
  intros HP Hx Hp Hm H.
  assert (E : forall Q, law LB Q -> expect LB Q (fun b => 2 * x b - 1) = 2 * expect LB Q x - 1).
  { intros Q [_ S]. unfold expect. transitivity (2 * fsum LB (fun b => Q b * x b) - fsum LB Q); [|rewrite S; reflexivity].
    rewrite <- fsum_scal, <- fsum_minus. apply fsum_ext. intros b _. ring. }
  apply SDPI_binary_gen with (pi := p); try assumption.
  - intros b Hb. specialize (Hx b Hb). lra.
  - rewrite E, Hm by exact HP. ring.
  - intros Q HQ Hac. unfold dpi. rewrite E by exact HQ.
    replace ((1 + (2 * expect LB Q x - 1)) / 2) with (expect LB Q x) by field. apply H; assumption.
Qed.

(** The divergence of the law that the weights w make of P, z being what makes it one. *)
Theorem tilted_KL {B} (LB : list B) (P w : B -> R) (z : R) :
  law LB P -> (forall b, In b LB -> 0 <= w b) -> 0 < z -> fsum LB (fun b => w b * P b) = z ->
  KL LB (fun b => w b * P b / z) P = fsum LB (fun b => P b * (w b * ln (w b))) / z - ln z.
Proof.
  intros [HP SP] Hw Hz Sz. unfold KL.
  rewrite (fsum_ext LB _ (fun b => P b * (w b * ln (w b)) * / z - w b * P b * (ln z / z))).
  - rewrite fsum_minus, !fsum_scal_r, Sz. unfold Rdiv. field. lra.
  - intros b Hb. specialize (HP b Hb). specialize (Hw b Hb).
    destruct (Req_dec (P b) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|].
    destruct (Req_dec (w b) 0) as [E'|E']; [rewrite E'; unfold Rdiv; ring|].
    replace (w b * P b / z / P b) with (w b * / z) by (field; split; lra).
    rewrite ln_mult by (try apply Rinv_0_lt_compat; lra). rewrite ln_Rinv by lra. field. lra.
Qed.

(** Any law of the input gives a lower bound. *)
Theorem CH_BINARY_lower {B} (LB : list B) (P x : B -> R) (p u : R) :
  law LB P -> expect LB P x = p -> contracts LBool LB (binary_joint P (fun b => 2 * x b - 1)) u ->
  forall Q, law LB Q -> abscont LB Q P -> d2 (expect LB Q x) p <= u * KL LB Q P.
Proof.
  intros HP Hm H Q HQ Hac. set (r := fun b => 2 * x b - 1) in *.
  assert (E : forall Q, law LB Q -> expect LB Q r = 2 * expect LB Q x - 1).
  { intros Q0 [_ S]. unfold expect, r. transitivity (2 * fsum LB (fun b => Q0 b * x b) - fsum LB Q0); [|rewrite S; reflexivity].
    rewrite <- fsum_scal, <- fsum_minus. apply fsum_ext. intros b _. ring. }
  assert (Hac' : abscont LB Q (margY LBool (binary_joint P r))).
  { intros b Hb Z. apply Hac; [exact Hb|]. rewrite binary_margY in Z. exact Z. }
  specialize (H Q HQ Hac').
  rewrite (KL_ext LB Q Q (margY LBool (binary_joint P r)) P) in H by (intros; try apply binary_margY; reflexivity).
  apply Rle_trans with (2 := H). right.
  assert (T : forall a, transfer LBool LB (binary_joint P r) Q a = if a then expect LB Q x else 1 - expect LB Q x).
  { intros a. unfold transfer. transitivity (margX LB (binary_joint Q r) a).
    - unfold margX. apply fsum_ext. intros b Hb. rewrite binary_margY. unfold binary_joint.
      destruct (Req_dec (P b) 0) as [Z|Z]; [rewrite (Hac b Hb Z); unfold Rdiv; ring|destruct a; field; exact Z].
    - rewrite (binary_margX LB Q r a HQ), E by exact HQ. destruct a; field. }
  unfold KL, LBool. simpl. rewrite !T, !binary_margX, E, Hm by exact HP. unfold d2.
  replace ((1 + (2 * p - 1)) / 2) with p by field. replace ((1 - (2 * p - 1)) / 2) with (1 - p) by field. ring.
Qed.
