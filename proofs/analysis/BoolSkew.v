(** [BOOL-SKEW]: a look of correlation l is one of correlation l' >= l whose sign is turned round now and then, so what bounds the
    coefficients for l' bounds them for l. *)
From Coq Require Import Reals Lra List.
From MemAnalysis Require Import Definitions Finite Information Structure Chi2 Signs BoolLinear.
Open Scope R_scope.

Section Blur.
Context (l l' : R).
Hypothesis Hl : 0 < l <= l'.
Let m := l / l'.

Lemma blur_range : 0 < m <= 1.
Proof.
  split; [apply Rdiv_lt_0_compat; lra|]. apply (Rmult_le_reg_r l'); [lra|]. unfold m. field_simplify; lra.
Qed.

Lemma blurred_look th x : sign_look l' th true * sign_look m true x + sign_look l' th false * sign_look m false x = sign_look l th x.
Proof. unfold sign_look, m. destruct th, x; simpl; field; lra. Qed.

Lemma blurred_words th n b :
  fsum (pwlist LBool n) (fun c => pwP (sign_look l' th) n c * pwJ (sign_look m) n c b) = pwP (sign_look l th) n b.
Proof.
  induction n as [|n IH]; [simpl; ring|]. destruct b as [x b]. rewrite fsum_words.
  rewrite (fsum_ext _ _ (fun c => sign_look l th x * (pwP (sign_look l' th) n c * pwJ (sign_look m) n c b))).
  - rewrite fsum_scal, IH. reflexivity.
  - intros c _. rewrite <- blurred_look. simpl. unfold prodJ. simpl. ring.
Qed.

Lemma blur_kernel n : kernel (pwlist LBool n) (pwlist LBool n) (pwJ (sign_look m) n).
Proof.
  assert (R := blur_range). split.
  - intros c b _ _. induction n as [|n IH]; [simpl; lra|]. apply Rmult_le_pos; [|apply IH].
    unfold sign_look. destruct (Bool.eqb _ _); lra.
  - intros c _. induction n as [|n IH]; [simpl; ring|]. destruct c as [y c]. rewrite fsum_words.
    rewrite (fsum_ext _ _ (fun b => 1 * pwJ (sign_look m) n c b)); [rewrite fsum_scal, IH; ring|].
    intros b _. simpl. unfold prodJ. simpl. unfold sign_look. destruct y; simpl; field.
Qed.

Lemma blurred_target n th b :
  push (pwlist LBool n) (bool_target l' n) (pwJ (sign_look m) n) th b = bool_target l n th b.
Proof.
  unfold push, bool_target, looks_target. rewrite <- blurred_words, <- fsum_scal. apply fsum_ext. intros c _. ring.
Qed.
End Blur.

Theorem BOOL_SKEW l l' n u : 0 < l <= l' -> l' < 1 -> 0 <= u -> SDPI LBool (pwlist LBool n) (bool_target l' n) u ->
  SDPI LBool (pwlist LBool n) (bool_target l n) u /\ SDPI LBool (pwlist LBool n) (bool_fresh l n) (l' ^ 2 * u).
Proof.
  intros Hl Hl' Hu S.
  assert (T : SDPI LBool (pwlist LBool n) (bool_target l n) u).
  { apply (SDPI_ext _ _ (push (pwlist LBool n) (bool_target l' n) (pwJ (sign_look (l / l')) n))).
    - intros th b _ _. apply blurred_target, Hl.
    - apply SDPI_DOMINATE; [apply bool_joint; lra|apply blur_kernel, Hl|exact Hu|exact S]. }
  split; [exact T|]. intros M LM k Hk.
  assert (F := proj2 (BOOL_LINEAR l n ltac:(lra)) u T M LM k Hk).
  assert (N : 0 <= MI (pwlist LBool n) LM (lawBM LBool (bool_fresh l n) k)).
  { apply MI_nonneg, lawBM_joint; [apply bool_fresh_joint; lra|exact Hk]. }
  apply (Rle_trans _ _ _ F), Rmult_le_compat_r; [exact N|]. apply Rmult_le_compat_r; [exact Hu|]. nra.
Qed.
