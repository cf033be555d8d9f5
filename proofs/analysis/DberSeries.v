(** [DBER]: partial sums of sum_{k>=1} m^(2k)/(2k(2k-1)) with an explicit remainder. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Elementary Dber.
Open Scope R_scope.

Definition dber_term (m : R) (k : nat) : R := m ^ (2 * k + 2) / (INR (2 * k + 1) * INR (2 * k + 2)).

Lemma INR_pos_S n : (1 <= n)%nat -> 0 < INR n.
Proof. intros H. apply lt_0_INR. lia. Qed.

Lemma is_derive_dber_psum K x :
  is_derive (fun y => psum (dber_term y) K) x (psum (ln_term x) K).
Proof.
  apply (is_derive_psum (fun k y => dber_term y k) (fun k y => ln_term y k)).
  intros k. unfold dber_term, ln_term.
  assert (H1 := INR_pos_S (2 * k + 1) ltac:(lia)). assert (H2 := INR_pos_S (2 * k + 2) ltac:(lia)).
  remember (2 * k + 2)%nat as n2 eqn:E2. remember (2 * k + 1)%nat as n1 eqn:E1.
  auto_derive; [exact I|].
  replace (Nat.pred n2) with n1 by lia. field. lra.
Qed.

Lemma psum_dber_0 K : psum (dber_term 0) K = 0.
Proof.
  induction K as [|K IH]; simpl; [reflexivity|]. rewrite IH. unfold dber_term.
  rewrite pow_i by lia. unfold Rdiv. ring.
Qed.

Lemma dber_psum_lower K m : 0 <= m < 1 -> psum (dber_term m) K <= Dber m.
Proof.
  intros Hm.
  assert (H := deriv_nonneg_le (fun y => Dber y - psum (dber_term y) K)
                 (fun y => artanh y - psum (ln_term y) K) 0 m (proj1 Hm)).
  cbv beta in H. rewrite Dber_0, psum_dber_0 in H.
  assert (0 - 0 <= Dber m - psum (dber_term m) K); [apply H|lra].
  - intros x Hx. apply (@is_derive_minus R_AbsRing R_NormedModule).
    + apply is_derive_Dber; lra.
    + apply is_derive_dber_psum.
  - intros x Hx. assert (L := ln_partial_le K x ltac:(lra)). unfold ln_partial in L.
    unfold artanh. lra.
Qed.

Definition dber_rest (K : nat) (m : R) : R :=
  m ^ (2 * K + 2) / (INR (2 * K + 1) * INR (2 * K + 2) * (1 - m ^ 2)).

Lemma dber_psum_upper K m : 0 <= m < 1 -> Dber m <= psum (dber_term m) K + dber_rest K m.
Proof.
  intros Hm.
  assert (H1 := INR_pos_S (2 * K + 1) ltac:(lia)). assert (H2 := INR_pos_S (2 * K + 2) ltac:(lia)).
  assert (H := deriv_nonneg_le (fun y => (psum (dber_term y) K + dber_rest K y) - Dber y)
    (fun y => (psum (ln_term y) K + (y ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - y ^ 2))
        + 2 * y * y ^ (2 * K + 2) / (INR (2 * K + 1) * INR (2 * K + 2) * (1 - y ^ 2) ^ 2)))
        - artanh y) 0 m (proj1 Hm)).
  cbv beta in H. rewrite Dber_0, psum_dber_0 in H.
  assert (E0 : dber_rest K 0 = 0) by (unfold dber_rest; rewrite pow_i by lia; unfold Rdiv; ring).
  rewrite E0 in H.
  assert (0 + 0 - 0 <= psum (dber_term m) K + dber_rest K m - Dber m); [apply H|lra].
  - intros x Hx. assert (Hd : 0 < 1 - x ^ 2) by nra.
    apply (@is_derive_minus R_AbsRing R_NormedModule); [|apply is_derive_Dber; lra].
    apply (@is_derive_plus R_AbsRing R_NormedModule); [apply is_derive_dber_psum|].
    unfold dber_rest.
    assert (EN : x ^ (2 * K + 2) = x * x ^ (2 * K + 1))
      by (rewrite tech_pow_Rmult; f_equal; lia).
    remember (2 * K + 2)%nat as n2 eqn:E2. remember (2 * K + 1)%nat as n1 eqn:E1.
    auto_derive.
    + apply Rmult_integral_contrapositive_currified;
        [apply Rmult_integral_contrapositive_currified; lra|nra].
    + replace (Nat.pred n2) with n1 by lia. rewrite EN. field. repeat split; lra.
  - intros x Hx. assert (Hd : 0 < 1 - x ^ 2) by nra.
    assert (L := ln_le_partial_rest K x ltac:(lra)). unfold ln_partial in L. unfold artanh.
    assert (0 <= 2 * x * x ^ (2 * K + 2) / (INR (2 * K + 1) * INR (2 * K + 2) * (1 - x ^ 2) ^ 2)).
    { apply Rdiv_le_0_compat.
      - apply Rmult_le_pos; [lra|apply pow_le; lra].
      - apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|apply pow_lt; lra]. }
    replace (2 * x ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - x ^ 2)))
      with (2 * (x ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - x ^ 2)))) in L by (field; lra).
    lra.
Qed.

(** With 0-based k: the k-th term here is m^(2(k+1)) / (2(k+1)(2(k+1)-1)). *)
Theorem DBER_SERIES (K : nat) (m : R) : (1 <= K)%nat -> 0 <= m < 1 ->
  sum_f_R0 (fun k => m ^ (2 * k + 2) / (INR (2 * k + 1) * INR (2 * k + 2))) (K - 1) <= Dber m
  /\
  Dber m <= sum_f_R0 (fun k => m ^ (2 * k + 2) / (INR (2 * k + 1) * INR (2 * k + 2))) (K - 1)
    + m ^ (2 * K + 2) / (INR (2 * K + 1) * INR (2 * K + 2) * (1 - m ^ 2)).
Proof.
  intros HK Hm. rewrite <- psum_sum_f_R0 by exact HK.
  split; [apply (dber_psum_lower K m Hm)|apply (dber_psum_upper K m Hm)].
Qed.
