(** Information measured against a reference law: I(B;M) <= sum_b P(b) D(k_b || S) for every law S on
    the values of M, with equality at the law of M; hence I(B;M) <= ln |M|; and a conditional
    information is at most its largest value. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information Tensor.
Open Scope R_scope.

Lemma KL_same {M} (LM : list M) R : KL LM R R = 0.
Proof.
  unfold KL. rewrite <- (fsum_0 LM). apply fsum_ext. intros m _.
  destruct (Req_dec (R m) 0) as [E|E]; [rewrite E; ring|].
  unfold Rdiv. rewrite Rinv_r by exact E. rewrite ln_1. ring.
Qed.

Lemma kernel_le_1 {B M} (LB : list B) (LM : list M) k b m : kernel LB LM k -> In b LB -> In m LM ->
  k b m <= 1.
Proof.
  intros [Hn Hs] Hb Hm. rewrite <- (Hs b Hb). apply (fsum_le_term LM (k b) m); [|exact Hm].
  intros; apply Hn; assumption.
Qed.

(** An average is at most a common bound of its terms. *)
Lemma average_le {A} (l : list A) P f c : law l P -> (forall a, In a l -> P a <> 0 -> f a <= c) ->
  fsum l (fun a => P a * f a) <= c.
Proof.
  intros [HP SP] H. apply Rle_trans with (fsum l (fun a => P a * c)).
  - apply fsum_le. intros a Ha. destruct (Req_dec (P a) 0) as [E|E]; [rewrite E; lra|].
    apply Rmult_le_compat_l; [apply HP, Ha|apply H; assumption].
  - rewrite fsum_scal_r, SP. lra.
Qed.

Section Reference.
Context {B M : Type} (LB : list B) (LM : list M) (P : B -> R) (k : B -> M -> R).
Hypothesis HP : law LB P.
Hypothesis Hk : kernel LB LM k.

Lemma output_law : law LM (output LB P k).
Proof.
  split.
  - intros m Hm. apply fsum_nonneg. intros b Hb. apply Rmult_le_pos; [apply HP|apply Hk]; assumption.
  - unfold output. rewrite fsum_swap. rewrite <- (proj2 HP). apply fsum_ext. intros b Hb.
    rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

Lemma output_abscont b : In b LB -> P b <> 0 -> abscont LM (k b) (output LB P k).
Proof.
  intros Hb HPb m Hm E.
  assert (Z : P b * k b m = 0).
  { apply (fsum_zero_term LB (fun b => P b * k b m) b); [|exact E|exact Hb].
    intros x Hx. apply Rmult_le_pos; [apply HP|apply Hk]; assumption. }
  apply Rmult_integral in Z. tauto.
Qed.

Lemma kernel_joint : joint LB LM (fun b m => P b * k b m).
Proof.
  split.
  - intros b m Hb Hm. apply Rmult_le_pos; [apply HP|apply Hk]; assumption.
  - rewrite <- (proj2 HP). apply fsum_ext. intros b Hb. rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

Theorem MI_reference (S : M -> R) : (forall b, In b LB -> P b <> 0 -> abscont LM (k b) S) ->
  nonneg LM S ->
  fsum LB (fun b => P b * KL LM (k b) S) = MI LB LM (fun b m => P b * k b m) + KL LM (output LB P k) S.
Proof.
  intros Hac HS. unfold MI.
  assert (E : KL LM (output LB P k) S
    = fsum LB (fun b => fsum LM (fun m => P b * k b m * ln (output LB P k m / S m)))).
  { unfold KL, output at 1. rewrite fsum_swap. apply fsum_ext. intros m _.
    rewrite fsum_scal_r. reflexivity. }
  rewrite E, <- fsum_plus. apply fsum_ext. intros b Hb. rewrite <- fsum_plus. unfold KL.
  rewrite <- fsum_scal. apply fsum_ext. intros m Hm.
  assert (EX : margX LM (fun b m => P b * k b m) b = P b).
  { unfold margX. rewrite fsum_scal, (proj2 Hk b Hb). ring. }
  rewrite EX. change (margY LB (fun b m => P b * k b m) m) with (output LB P k m).
  assert (Hp := proj1 HP b Hb). assert (Hq := proj1 Hk b m Hb Hm).
  destruct (Req_dec (P b) 0) as [Z|Z]; [rewrite Z; ring|].
  destruct (Req_dec (k b m) 0) as [Z'|Z']; [rewrite Z'; ring|].
  assert (HSm : 0 < S m).
  { assert (H := HS m Hm). destruct (Req_dec (S m) 0) as [Y|Y]; [|lra].
    exfalso. apply Z'. apply (Hac b Hb Z m Hm Y). }
  assert (HO : 0 < output LB P k m).
  { assert (H := proj1 output_law m Hm). destruct (Req_dec (output LB P k m) 0) as [Y|Y]; [|lra].
    exfalso. apply Z'. apply (output_abscont b Hb Z m Hm Y). }
  assert (0 < P b) by lra. assert (0 < k b m) by lra.
  replace (P b * k b m / (P b * output LB P k m)) with (k b m / output LB P k m) by (field; lra).
  rewrite !ln_div by assumption. ring.
Qed.

Theorem MI_le_reference (S : M -> R) : law LM S ->
  (forall b, In b LB -> P b <> 0 -> abscont LM (k b) S) ->
  MI LB LM (fun b m => P b * k b m) <= fsum LB (fun b => P b * KL LM (k b) S).
Proof.
  intros HS Hac. rewrite (MI_reference S Hac (proj1 HS)).
  assert (0 <= KL LM (output LB P k) S); [|lra].
  apply KL_nonneg; [apply output_law|exact HS|].
  intros m Hm E. unfold output. rewrite <- (fsum_0 LB). apply fsum_ext. intros b Hb.
  destruct (Req_dec (P b) 0) as [Z|Z]; [rewrite Z; ring|]. rewrite (Hac b Hb Z m Hm E). ring.
Qed.

Lemma MI_at_output :
  fsum LB (fun b => P b * KL LM (k b) (output LB P k)) = MI LB LM (fun b m => P b * k b m).
Proof.
  rewrite MI_reference, KL_same; [ring|exact output_abscont|apply output_law].
Qed.
End Reference.

Lemma fsum_const {A} (l : list A) c : fsum l (fun _ => c) = INR (length l) * c.
Proof.
  induction l as [|a l IH]; [simpl; ring|].
  change (length (a :: l)) with (S (length l)). rewrite S_INR. simpl. rewrite IH. ring.
Qed.

(** A law bounded below by s on its letters is within ln (1/s) of every law. *)
Lemma KL_le_floor {B M} (LB : list B) (LM : list M) (k : B -> M -> R) S s b : kernel LB LM k ->
  In b LB -> 0 < s -> (forall m, In m LM -> s <= S m) -> KL LM (k b) S <= ln (/ s).
Proof.
  intros Hk Hb Hs HS.
  apply Rle_trans with (fsum LM (fun m => k b m * ln (/ s))).
  - apply fsum_le. intros m Hm. assert (Hq := proj1 Hk b m Hb Hm). specialize (HS m Hm).
    destruct (Req_dec (k b m) 0) as [E|E]; [rewrite E; lra|].
    apply Rmult_le_compat_l; [exact Hq|]. apply ln_le; [apply Rdiv_lt_0_compat; lra|].
    assert (H1 := kernel_le_1 LB LM k b m Hk Hb Hm). unfold Rdiv.
    assert (/ S m <= / s) by (apply Rinv_le_contravar; lra).
    assert (0 < / S m) by (apply Rinv_0_lt_compat; lra). nra.
  - rewrite fsum_scal_r, (proj2 Hk b Hb). lra.
Qed.

Theorem MI_le_log_size {B M} (LB : list B) (LM : list M) P k : law LB P -> kernel LB LM k ->
  (1 <= length LM)%nat -> MI LB LM (fun b m => P b * k b m) <= ln (INR (length LM)).
Proof.
  intros HP Hk HK. assert (HKp : 0 < INR (length LM)) by (apply lt_0_INR; lia).
  set (s := / INR (length LM)). assert (Hs : 0 < s) by (apply Rinv_0_lt_compat; exact HKp).
  apply Rle_trans with (fsum LB (fun b => P b * KL LM (k b) (fun _ => s))).
  - apply (MI_le_reference LB LM P k HP Hk (fun _ => s)).
    + split; [intros m _; lra|]. rewrite fsum_const. unfold s. field. lra.
    + intros b _ _ m _ E. lra.
  - apply average_le; [exact HP|]. intros b Hb _.
    replace (INR (length LM)) with (/ s) by (unfold s; apply Rinv_inv).
    apply (KL_le_floor LB LM k); try assumption. intros; apply Rle_refl.
Qed.

Lemma CMI_weighted {Z X M} (LZ : list Z) (LX : list X) (LM : list M) (w : Z -> R)
  (T : Z -> X -> M -> R) : law LZ w -> (forall z, In z LZ -> joint LX LM (T z)) ->
  CMI LZ LX LM (fun z x m => w z * T z x m) = fsum LZ (fun z => w z * MI LX LM (T z)).
Proof.
  intros Hw HT. rewrite CMI_as_MI.
  2:{ intros z x m Hz Hx Hm. apply Rmult_le_pos; [apply Hw, Hz|apply (HT z Hz); assumption]. }
  apply fsum_ext. intros z Hz.
  assert (E : fsum LX (fun x => fsum LM (fun m => w z * T z x m)) = w z).
  { rewrite (fsum_ext LX _ (fun x => w z * fsum LM (T z x))) by (intros; apply fsum_scal).
    rewrite fsum_scal, (proj2 (HT z Hz)). ring. }
  rewrite E. destruct (Req_dec (w z) 0) as [Z0|Z0]; [rewrite Z0; ring|]. f_equal.
  apply MI_ext. intros x m _ _. field. exact Z0.
Qed.

Lemma CMI_le_of_conditional {Z X M} (LZ : list Z) (LX : list X) (LM : list M) (w : Z -> R)
  (T : Z -> X -> M -> R) (c : R) : law LZ w ->
  (forall z, In z LZ -> joint LX LM (T z)) ->
  (forall z, In z LZ -> MI LX LM (T z) <= c) ->
  CMI LZ LX LM (fun z x m => w z * T z x m) <= c.
Proof.
  intros Hw HT Hc. rewrite (CMI_weighted LZ LX LM w T Hw HT).
  apply average_le; [exact Hw|]. intros z Hz _. apply Hc, Hz.
Qed.
