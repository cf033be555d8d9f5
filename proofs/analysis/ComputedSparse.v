(** Contraction coefficients of the sparse hypercube as certificates state them: tau_n = q; rho_n = p q by SDPI-BINARY-CHORD, and from
    below by one law of the looks. *)

From Coq Require Import Reals Lra Lia List.
From MemAnalysis Require Import Definitions Finite Information Chi2 BinarySDPI Chord Signs Sparse SparseDirect Certificates
  ComputedCoefficients.
Import ListNotations.
Open Scope R_scope.

Section Sparse.
Variables (p : R) (n : nat).
Hypothesis Hp : 0 < p < 1.
Hypothesis Hn : (1 <= n)%nat.
Let q := sparse_q p n.
Let W := sparse_weight p n.
Let m := sparse_mean p n.
Let P := margY LSparse (sparse_target p n).
Let r := fun b => m (look_class n b).

Lemma classes_law : law LSparse W.
Proof.
  assert (H := s_range p n Hp Hn). split.
  - intros c _. unfold W, sparse_weight. destruct c; lra.
  - unfold LSparse, W, sparse_weight. cbn [fsum]. field.
Qed.

Lemma classes_symmetric : sym_law LSparse W m.
Proof.
  intros t. unfold mgf, LSparse, W, m, sparse_weight, sparse_mean. cbn [fsum]. fold q.
  replace (- t * - q) with (t * q) by ring. replace (- t * q) with (t * - q) by ring. replace (- t * 0) with (t * 0) by ring. ring.
Qed.

Lemma classes_size c : In c LSparse -> Rabs (m c) <= q.
Proof.
  intros _. assert (Q := q_range p n Hp Hn). fold q in Q. apply Rabs_le. unfold m, sparse_mean. fold q. destruct c as [[]|]; lra.
Qed.

Lemma classes_square : moment LSparse W m 2 = p * q.
Proof.
  assert (E := q_times p n Hp Hn). unfold moment, LSparse, W, m, sparse_weight, sparse_mean. cbn [fsum]. fold q in E |- *.
  transitivity (q * sparse_s p n * q); [field|rewrite E; reflexivity].
Qed.

Lemma rho_positive : 0 < p * q.
Proof. assert (Q := q_range p n Hp Hn). fold q in Q. apply Rmult_lt_0_compat; lra. Qed.

Theorem sparse_rho_correlation u : 0 <= u -> contracts_chi2 LBool (pwlist LBool n) (sparse_fresh p n) u -> p * q <= u.
Proof.
  assert (Q := q_range p n Hp Hn). fold q in Q. assert (H := sparse_class_law p n Hn).
  replace (p * q) with (moment (pwlist LBool n) P r 2).
  - apply correlation_at_least.
    + apply margY_law, sparse_joint, Hp.
    + intros b _. unfold r, m, sparse_mean. fold q. destruct (look_class n b) as [[]|]; lra.
    + unfold expect, P, r. rewrite (H m). unfold LSparse, m. cbn [fsum sparse_weight sparse_mean]. field.
    + exact (sparse_fresh_law p n Hp Hn).
    + apply sparse_fresh_joint, Hp.
  - rewrite <- classes_square. exact (H (fun c => m c ^ 2)).
Qed.

Theorem sparse_tau_value : SDPI LSparse (pwlist LBool n) (sparse_target p n) q /\
  at_least LSparse (pwlist LBool n) (sparse_target p n) q.
Proof. split; [apply sparse_tau; assumption|intros u; apply sparse_tau_least; assumption]. Qed.

Theorem sparse_tau_over_correlation c : c = 1 -> over_correlation LSparse (pwlist LBool n) (sparse_target p n) c.
Proof.
  intros Hc. apply (is_correlation _ _ _ q); [apply sparse_joint, Hp|apply q_range; assumption|exact Hc|apply sparse_tau; assumption|].
  intros u. apply sparse_correlation; assumption.
Qed.

(** rho_n = p q where q is not far above it. *)
Hypothesis Hchord : q ^ 2 <= 3 * (p * q) - 2 * (p * q) ^ 2.

Theorem sparse_rho_chord : SDPI LBool (pwlist LBool n) (sparse_fresh p n) (p * q).
Proof.
  assert (H := rho_positive). assert (Q := q_range p n Hp Hn). fold q in Q. apply sparse_of_classes; try assumption; [lra|].
  assert (C := SDPI_chord LSparse W m q classes_law classes_symmetric ltac:(lra) classes_size). cbv zeta in C.
  rewrite classes_square in C. exact (C H Hchord).
Qed.

Theorem sparse_rho_over_correlation c : c = 1 -> over_correlation LBool (pwlist LBool n) (sparse_fresh p n) c.
Proof.
  intros Hc. apply (is_correlation _ _ _ (p * q)); [apply sparse_fresh_joint, Hp|exact rho_positive|exact Hc|exact sparse_rho_chord|].
  exact sparse_rho_correlation.
Qed.
End Sparse.

Theorem sparse_rho_at_least (p : R) (n : nat) : 0 < p < 1 -> (1 <= n)%nat ->
  at_least LBool (pwlist LBool n) (sparse_fresh p n) (p * sparse_q p n).
Proof.
  intros Hp Hn u Hu H. apply sparse_rho_correlation; try assumption. apply chi2_of_SDPI; [apply sparse_fresh_joint, Hp|exact H].
Qed.

(** One law of the looks: all agree on +1 with chance y, on -1 with chance z; and its divergence from theirs. *)
Definition class_divergence (s y z : R) : R :=
  y * ln (y / (s / 2)) + z * ln (z / (s / 2)) + (1 - y - z) * ln ((1 - y - z) / (1 - s)).

Theorem sparse_rho_by_law (p : R) (n : nat) (y z u v : R) : 0 < p < 1 -> (1 <= n)%nat -> sparse_s p n < 1 ->
  0 <= y -> 0 <= z -> y + z <= 1 -> let d := class_divergence (sparse_s p n) y z in
  0 < d -> v * d <= Dber (sparse_q p n * (y - z)) -> contracts LBool (pwlist LBool n) (sparse_fresh p n) u -> v <= u.
Proof.
  intros Hp Hn Hs Hy Hz Hyz d Hd Hv HC. assert (S := s_range p n Hp Hn).
  set (chance := fun c : option bool => match c with Some true => y | Some false => z | None => 1 - y - z end).
  set (W := sparse_weight p n). set (P := margY LSparse (sparse_target p n)).
  set (g := fun c => chance c / W c). set (Q := fun b => P b * g (look_class n b)).
  assert (HW : forall c, 0 < W c) by (intros c; unfold W, sparse_weight; destruct c; lra).
  assert (Hg : forall c, W c * g c = chance c) by (intros c; unfold g; field; apply Rgt_not_eq, HW).
  assert (Hg0 : forall c, 0 <= g c).
  { intros c. apply Rmult_le_pos; [unfold chance; destruct c as [[]|]; lra|left; apply Rinv_0_lt_compat, HW]. }
  assert (L := sparse_class_law p n Hn). assert (HP := margY_law LSparse (pwlist LBool n) _ (sparse_joint p n Hp)).
  assert (PP : forall b, 0 < P b) by (intros b; unfold P; rewrite (margin_by_class p n Hn); apply class_weight_pos; assumption).
  assert (HQ : law (pwlist LBool n) Q).
  { split; [intros b Hb; apply Rmult_le_pos; [apply HP, Hb|apply Hg0]|]. unfold Q, P. rewrite (L g). fold W. unfold LSparse. cbn [fsum].
    rewrite !Hg. unfold chance. ring. }
  assert (Hac : abscont (pwlist LBool n) Q P) by (intros b _ E; specialize (PP b); lra).
  assert (EQ : KL (pwlist LBool n) Q P = d).
  { unfold KL. rewrite (fsum_ext _ _ (fun b => P b * (g (look_class n b) * ln (g (look_class n b))))).
    - unfold P. rewrite (L (fun c => g c * ln (g c))). fold W. unfold LSparse. cbn [fsum]. rewrite <- !Rmult_assoc, !Hg.
      unfold g, chance, W, sparse_weight, d, class_divergence. ring.
    - intros b _. unfold Q. replace (P b * g (look_class n b) / P b) with (g (look_class n b)) by (field; apply Rgt_not_eq, PP). ring. }
  assert (EY : forall b, In b (pwlist LBool n) -> margY LBool (sparse_fresh p n) b = P b) by (intros b _; symmetry; apply sparse_margins).
  assert (EC : forall c, fsum (pwlist LBool n) (fun b => Q b * (if eq_class (look_class n b) c then 1 else 0)) = chance c).
  { intros c. rewrite (fsum_ext _ _ (fun b => P b * (g (look_class n b) * (if eq_class (look_class n b) c then 1 else 0))))
      by (intros b _; unfold Q; ring).
    unfold P. rewrite (L (fun d => g d * (if eq_class d c then 1 else 0))). fold W. unfold LSparse. cbn [fsum].
    destruct c as [[]|]; repeat (destruct eq_class; try discriminate; try congruence); rewrite <- ?Hg; ring. }
  assert (EK : KL (pwlist LBool n) Q (margY LBool (sparse_fresh p n)) = d).
  { rewrite <- EQ. unfold KL. apply fsum_ext. intros b Hb. rewrite (EY b Hb). reflexivity. }
  apply (contracts_value LBool (pwlist LBool n) (sparse_fresh p n) u v Q HC HQ).
  - intros b Hb E. apply (Hac b Hb). rewrite <- (EY b Hb). exact E.
  - rewrite EK. exact Hd.
  - rewrite EK. apply Rle_trans with (1 := Hv). right. rewrite (fresh_KL p n Hp Hn Q HQ Hac), !EC. reflexivity.
Qed.
