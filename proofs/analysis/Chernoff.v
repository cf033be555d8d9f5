(** [CHERNOFF]: Markov's inequality for the exponential of a sum of independent summands. *)
From Coq Require Import Reals Lra List.
From MemAnalysis Require Import Definitions Finite Tensor Privacy.
Open Scope R_scope.

Lemma mgf_sum {A} (l : list A) P Y t n :
  fsum (pwlist l n) (fun b => pwP P n b * exp (t * score_sum Y n b)) = mgf l P Y t ^ n.
Proof.
  induction n as [|n IH]; [simpl; rewrite Rmult_0_r, exp_0; ring|].
  change (fsum (list_prod l (pwlist l n)) (fun b => pwP P (S n) b * exp (t * score_sum Y (S n) b)) = mgf l P Y t ^ S n).
  rewrite fsum_prod1. simpl. rewrite <- IH. unfold mgf. rewrite <- fsum_scal_r. apply fsum_ext. intros a _.
  rewrite <- fsum_scal. apply fsum_ext. intros b _. rewrite Rmult_plus_distr_l, exp_plus. ring.
Qed.

Theorem CHERNOFF {A} (l : list A) P Y n c t : law l P -> 0 <= t ->
  fsum (pwlist l n) (fun b => if Rle_dec (score_sum Y n b) c then pwP P n b else 0) <= exp (t * c) * mgf l P Y (- t) ^ n.
Proof.
  intros HP Ht. rewrite <- mgf_sum, <- fsum_scal. apply fsum_le. intros b Hb.
  assert (N := proj1 (pwP_law l P n HP) b Hb).
  replace (exp (t * c) * (pwP P n b * exp (- t * score_sum Y n b))) with (pwP P n b * exp (t * (c - score_sum Y n b)))
    by (replace (t * (c - score_sum Y n b)) with (t * c + - t * score_sum Y n b) by ring; rewrite exp_plus; ring).
  destruct (Rle_dec (score_sum Y n b) c) as [H|H].
  - assert (E := exp_ineq1_le (t * (c - score_sum Y n b))).
    assert (0 <= t * (c - score_sum Y n b)) by (apply Rmult_le_pos; lra). nra.
  - apply Rmult_le_pos; [exact N|left; apply exp_pos].
Qed.
