(** What files exported from certificates call: theorems of the other files in the form in which a certificate has its numbers. *)
From Coq Require Import Reals Lra Lia List PeanoNat.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Channel InputFree Chi2 Convex Accuracy Tensor Power Direct Mix
  Feasible.
Import ListNotations.
Open Scope R_scope.

Lemma LC_swap {Y} (l : list Y) (P Q : Y -> R) (b : R) : LC l P Q b = LC l Q P (1 - b).
Proof.
  unfold LC. f_equal. apply fsum_ext. intros y _. unfold mix.
  replace ((1 - b) * Q y + (1 - (1 - b)) * P y) with (b * P y + (1 - b) * Q y) by ring.
  rewrite (Rmult_comm (P y)). reflexivity.
Qed.

Lemma LC_same {Y} (l : list Y) (P : Y -> R) (b : R) : law l P -> LC l P P b = 0.
Proof.
  intros [_ S]. unfold LC. rewrite (fsum_ext l _ P); [lra|]. intros y _. unfold mix.
  replace (b * P y + (1 - b) * P y) with (P y) by ring.
  destruct (Req_dec (P y) 0) as [E|E]; [rewrite E; unfold Rdiv; ring|field; exact E].
Qed.

(** CH-KL from one bound for each pair of rows, inputs being numbered. *)
Theorem CH_KL_pairs {Y} (LX : list nat) (LY : list Y) (W : nat -> Y -> R) (u : R) : kernel LX LY W -> 0 <= u ->
  (forall x x', In x LX -> In x' LX -> (x' < x)%nat -> forall b, 0 <= b <= 1 -> LC LY (W x) (W x') b <= u) ->
  contracts_free LX LY W u.
Proof.
  intros [HW SW] Hu H. apply CH_KL_coefficient; [split; assumption|exact Hu|]. intros x x' b Hx Hx' Hb.
  destruct (Nat.lt_trichotomy x x') as [L|[<-|L]].
  - rewrite LC_swap. apply H; [assumption|assumption|exact L|lra].
  - rewrite LC_same; [exact Hu|]. split; [intros y Hy; apply HW; assumption|apply SW; exact Hx].
  - apply H; [assumption|assumption|exact L|lra].
Qed.

(** An upper bound of LC between the ends is one at the ends, because LC is concave. *)
Lemma LC_at_ends {Y} (l : list Y) (P Q : Y -> R) (u : R) : nonneg l P -> nonneg l Q ->
  (forall b, 0 < b < 1 -> LC l P Q b <= u) -> forall b, 0 <= b <= 1 -> LC l P Q b <= u.
Proof.
  intros HP HQ H b Hb. destruct (Rle_lt_dec (LC l P Q b) u) as [L|L]; [exact L|exfalso].
  assert (M := H (/ 2) ltac:(lra)).
  set (s := (LC l P Q b - u) / (2 * (LC l P Q b - LC l P Q (/ 2)))).
  assert (E : s * (LC l P Q b - LC l P Q (/ 2)) = (LC l P Q b - u) / 2) by (unfold s; field; lra).
  assert (S : 0 < s <= / 2) by nra.
  assert (C := LC_concave l P Q HP HQ b (/ 2) s Hb ltac:(lra) ltac:(lra)). cbv beta in C.
  assert (N := H ((1 - s) * b + s * / 2) ltac:(nra)). nra.
Qed.

(** CH-KL by the closed form. *)
Theorem LC_roots {Y} (l : list Y) (P Q : Y -> R) (u : R) : law l P -> law l Q ->
  1 - fsum l (fun y => sqrt (P y * Q y)) ^ 2 <= u -> forall b, 0 <= b <= 1 -> LC l P Q b <= u.
Proof.
  intros HP HQ H. apply LC_at_ends; [apply HP|apply HQ|].
  intros b Hb. apply Rle_trans with (1 := LC_closed l P Q b HP HQ Hb). exact H.
Qed.

(** CH-KL from below, by the value anywhere. *)
Theorem CH_KL_value {Y} (LX : list nat) (LY : list Y) (W : nat -> Y -> R) (u : R) : NoDup LX -> kernel LX LY W -> contracts_free LX LY W u ->
  forall x x' b, In x LX -> In x' LX -> x <> x' -> 0 <= b <= 1 -> LC LY (W x) (W x') b <= u.
Proof.
  intros ND HW HC x x' b Hx Hx' Hne. apply LC_at_ends; try (intros y Hy; apply HW; assumption).
  intros c Hc. exact (CH_KL_lower Nat.eq_dec LX LY W u ND HW HC x x' c Hx Hx' Hne Hc).
Qed.

(** A law Q of the input bounds the coefficient of a joint law from below. *)
Theorem contracts_value {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (u v : R) (Q : B -> R) : contracts LA LB J u ->
  law LB Q -> abscont LB Q (margY LA J) -> 0 < KL LB Q (margY LA J) ->
  v * KL LB Q (margY LA J) <= KL LA (transfer LA LB J Q) (margX LB J) -> v <= u.
Proof.
  intros H HQ Hac Hpos Hv. apply Rmult_le_reg_r with (1 := Hpos). apply Rle_trans with (1 := Hv). apply H; assumption.
Qed.

(** phi(e) from one point x next to the minimum: the tangents at x - w and x + w. *)
Theorem ACC_AVG_point (e x w v : R) : 0 < e < / 2 -> 0 < w -> 0 < x - w -> x + w < 2 * e ->
  acc_slope e (x - w) <= 0 -> 0 <= acc_slope e (x + w) ->
  v <= acc_fun e (x - w) + acc_slope e (x - w) * w -> v <= acc_fun e (x + w) - acc_slope e (x + w) * w ->
  forall b, 0 < b <= 2 * e -> v <= acc_fun e b.
Proof.
  intros He Hw H1 H2 S1 S2 V1 V2.
  apply (ACC_AVG_tangents e (x - w) (x + w) x (acc_fun e (x - w)) (acc_fun e (x + w))
    (acc_slope e (x - w)) (acc_slope e (x + w))); lra.
Qed.

(** The same where it is best to miss hardly ever: the tangent at one point x, up to 2e, where there are no misses. *)
Theorem ACC_AVG_end (e x v : R) : 0 < e < / 2 -> 0 < x < 2 * e -> acc_slope e x <= 0 ->
  v <= acc_fun e x + acc_slope e x * (2 * e - x) -> forall b, 0 < b <= 2 * e -> v <= acc_fun e b.
Proof.
  intros He Hx S V b Hb. set (lo := Rmin b x). assert (Hlo : 0 < lo) by (apply Rmin_glb_lt; lra).
  assert (lo <= b) by apply Rmin_l. assert (lo <= x) by apply Rmin_r.
  assert (T := convex_above_tangent (acc_fun e) lo (2 * e) x (acc_slope e x) (acc_fun_convex e lo He Hlo) ltac:(lra)
    (acc_fun_derive e x He Hx) b ltac:(lra)). nra.
Qed.

(** The divergence where nothing is missed. *)
Lemma d2_sure b : 0 < b -> d2 (1 - 0) b = - ln b.
Proof.
  intros H. unfold d2. rewrite Rminus_0_r, Rminus_diag. replace (1 / b) with (/ b) by (field; lra). rewrite ln_Rinv by exact H. ring.
Qed.

(** ** Learners of d coordinates that are accurate enough memorize at least v bits *)

Section Memorization.
Context {Th X B : Type} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R) (d : nat).

(** Whatever the learner k and the test phi: if the rates of errors are as accurate allows, the memorization is at least v bits. *)
Definition every_learner (accurate : R -> R -> Prop) (v : R) : Prop :=
  forall M (LM : list M) (k : pw B d -> M -> R) (phi : pw X d -> M -> R), kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in
  accurate (1 - expect2 (pwlist LX d) LM G phi)
    (expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi) ->
  v <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) / ln 2.

(** No learner has such rates of errors. *)
Definition no_learner (accurate : R -> R -> Prop) : Prop :=
  forall M (LM : list M) (k : pw B d -> M -> R) (phi : pw X d -> M -> R), kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in
  ~ accurate (1 - expect2 (pwlist LX d) LM G phi)
    (expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi).

(** Who knows at least i nats about a fresh sample memorizes at least v bits. *)
Definition informed (i v : R) : Prop := forall M (LM : list M) (k : pw B d -> M -> R), kernel (pwlist LB d) LM k ->
  i <= MI (pwlist LX d) LM (push (pwlist LB d) (pwJ JX d) k) ->
  v <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) / ln 2.

Hypothesis HT : joint LT LB JT.
Hypothesis HX : joint LX LB JX.
Hypothesis HB : forall b, In b LB -> margY LT JT b = margY LX JX b.

(** At least f times the information about a fresh sample is memorized. *)
Definition factor (f : R) : Prop := mem_factor (pwlist LT d) (pwlist LX d) (pwlist LB d) (pwJ JT d) (pwJ JX d) f.

Theorem factor_of_coefficients (tau rho : R) : 0 <= tau <= 1 -> 0 < rho -> SDPI LT LB JT tau -> SDPI LX LB JX rho ->
  factor ((1 - tau) / rho).
Proof.
  intros Ht Hr ST SX. apply factor_of_SDPI; try lra; try (apply pwJ_joint; assumption); try (apply SDPI_TENSOR_power; trivial; lra).
  apply margY_pwJ, HB.
Qed.

Theorem factor_of_direct (c : R) : 0 <= c -> direct LT LX LB JT JX c -> factor c.
Proof. intros Hc HD. split; [exact Hc|]. intros M LM k Hk. apply MEM_DIRECT_power; assumption. Qed.

Theorem factor_below (f g : R) : 0 <= g <= f -> factor f -> factor g.
Proof.
  intros Hg [_ HF]. split; [lra|]. intros M LM k Hk. apply Rle_trans with (2 := HF M LM k Hk).
  apply Rmult_le_compat_r; [|lra]. apply MI_nonneg, push_joint; [apply pwJ_joint; exact HX|exact Hk].
Qed.

Lemma in_bits (v w mem : R) : w <= mem -> v <= w / ln 2 -> v <= mem / ln 2.
Proof.
  intros H Hv. apply Rle_trans with (1 := Hv). apply Rmult_le_compat_r; [|exact H].
  left. apply Rinv_0_lt_compat. rewrite <- ln_1. apply ln_increasing; lra.
Qed.

Theorem every_informed_rates (alpha beta i v : R) : 0 < beta < 1 -> alpha + beta <= 1 -> i <= d2 (1 - alpha) beta -> informed i v ->
  every_learner (fun miss false_alarm => miss <= alpha /\ false_alarm <= beta) v.
Proof.
  intros Hb Hs Hi HV M LM k phi Hk Hphi G [Ha Hf]. apply (HV M LM k Hk). apply Rle_trans with (1 := Hi).
  exact (ACC_bounds (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi alpha beta Ha Hf Hb Hs).
Qed.

Theorem every_informed_average (e i v : R) : 0 <= e < / 2 -> (forall b, 0 < b <= 2 * e -> i <= acc_fun e b) -> informed i v ->
  every_learner (fun miss false_alarm => (miss + false_alarm) / 2 <= e) v.
Proof.
  intros He Hi HV M LM k phi Hk Hphi G Ha. apply (HV M LM k Hk).
  apply (ACC_AVG (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi e i He); [|exact Hi].
  subst G. cbv beta in Ha. lra.
Qed.

Theorem no_learner_rates (alpha beta : R) : 0 < beta < 1 -> alpha + beta <= 1 -> INR d * MI LX LB JX < d2 (1 - alpha) beta ->
  no_learner (fun miss false_alarm => miss <= alpha /\ false_alarm <= beta).
Proof.
  intros Hb Hs Hi M LM k phi Hk Hphi G [Ha Hf]. assert (L := information_limit LX LB LM JX d k HX Hk).
  assert (A := ACC_bounds (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi alpha beta Ha Hf Hb Hs).
  fold G in L. lra.
Qed.

Theorem no_learner_average (e i : R) : 0 <= e < / 2 -> (forall b, 0 < b <= 2 * e -> i <= acc_fun e b) -> INR d * MI LX LB JX < i ->
  no_learner (fun miss false_alarm => (miss + false_alarm) / 2 <= e).
Proof.
  intros He Hi HI M LM k phi Hk Hphi G Ha. assert (L := information_limit LX LB LM JX d k HX Hk). fold G in L.
  assert (A := ACC_AVG (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi e i He).
  cbv beta in Ha. fold G in Ha. specialize (A ltac:(lra) Hi). lra.
Qed.

Variable f : R.
Hypothesis HF : factor f.

Theorem every_learner_rates (alpha beta v : R) : 0 < beta < 1 -> alpha + beta <= 1 ->
  v <= f * d2 (1 - alpha) beta / ln 2 ->
  every_learner (fun miss false_alarm => miss <= alpha /\ false_alarm <= beta) v.
Proof.
  intros Hb Hs Hv M LM k phi Hk Hphi G [Ha Hf]. apply in_bits with (2 := Hv).
  apply Rle_trans with (2 := proj2 HF M LM k Hk). apply Rmult_le_compat_l; [apply HF|].
  exact (ACC_bounds (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi alpha beta Ha Hf Hb Hs).
Qed.

Theorem every_learner_average (e i v : R) : 0 <= e < / 2 -> (forall b, 0 < b <= 2 * e -> i <= acc_fun e b) ->
  v <= f * i / ln 2 ->
  every_learner (fun miss false_alarm => (miss + false_alarm) / 2 <= e) v.
Proof.
  intros He Hi Hv M LM k phi Hk Hphi G Ha. apply in_bits with (2 := Hv).
  apply Rle_trans with (2 := proj2 HF M LM k Hk). apply Rmult_le_compat_l; [apply HF|].
  apply (ACC_AVG (pwlist LX d) LM G phi (push_joint _ _ _ _ _ (pwJ_joint LX LB JX d HX) Hk) Hphi e i He); [|exact Hi].
  subst G. cbv beta in Ha. lra.
Qed.
End Memorization.

Lemma INR_of_Z (z : Z) : (0 <= z)%Z -> INR (Z.to_nat z) = IZR z.
Proof. intros H. rewrite INR_IZR_INZ, Znat.Z2Nat.id by exact H. reflexivity. Qed.

Lemma pow2_of_Z (z : Z) : (0 <= z)%Z -> 2 ^ Z.to_nat z = IZR (2 ^ z).
Proof. intros H. rewrite pow_IZR, Znat.Z2Nat.id by exact H. reflexivity. Qed.

Lemma power_by_exp (x : R) (n : nat) : 0 < x -> x ^ n = exp (INR n * ln x).
Proof. intros H. rewrite <- Rpower_pow by exact H. reflexivity. Qed.
