(** PI: Machin's formula with the partial sums of the series of arctan, which alternate around it. *)
From Coq Require Import Reals Lra Lia Machin.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

(** x - x^3/3 + .. up to x^(2n+1)/(2n+1). *)
Definition atan_series (x : R) (n : nat) : R := sum_f_R0 (fun k => (-1) ^ k * x ^ (2 * k + 1) / INR (2 * k + 1)) n.

Lemma is_derive_atan_series (x : R) (n : nat) :
  is_derive (fun x => atan_series x n) x (sum_f_R0 (fun k => (- x ^ 2) ^ k) n).
Proof.
  assert (Term : forall k, is_derive (fun x => (-1) ^ k * x ^ (2 * k + 1) / INR (2 * k + 1)) x ((- x ^ 2) ^ k)).
  { intros k. assert (K : INR (2 * k + 1) <> 0) by (apply not_0_INR; lia).
    auto_derive; [trivial|]. change (k + (k + 0))%nat with (2 * k)%nat.
    replace (Init.Nat.pred (2 * k + 1)) with (2 * k)%nat by lia.
    replace (- x ^ 2) with ((-1) * x ^ 2) by ring. rewrite Rpow_mult_distr, <- pow_mult. field. exact K. }
  induction n as [|n IH]; [apply (Term 0%nat)|].
  apply (is_derive_plus (fun x => atan_series x n) _ _ _ _ IH (Term (S n))).
Qed.

Lemma geometric_sum (y : R) (n : nat) : (1 - y) * sum_f_R0 (fun k => y ^ k) n = 1 - y ^ S n.
Proof.
  induction n as [|n IH]; [cbn; ring|]. cbn [sum_f_R0]. rewrite Rmult_plus_distr_l, IH. cbn [pow]. ring.
Qed.

Lemma is_derive_atan_remainder (x : R) (n : nat) :
  is_derive (fun x => atan x - atan_series x n) x ((- x ^ 2) ^ S n / (1 + x ^ 2)).
Proof.
  replace ((- x ^ 2) ^ S n / (1 + x ^ 2)) with (/ (1 + x ^ 2) - sum_f_R0 (fun k => (- x ^ 2) ^ k) n).
  - apply (is_derive_minus atan (fun x => atan_series x n)); [|apply is_derive_atan_series].
    apply is_derive_Reals, derivable_pt_lim_atan.
  - assert (G := geometric_sum (- x ^ 2) n).
    assert (D : 0 < 1 + x ^ 2) by nra.
    apply Rmult_eq_reg_l with (1 + x ^ 2); [|lra].
    replace ((1 + x ^ 2) * ((- x ^ 2) ^ S n / (1 + x ^ 2))) with ((- x ^ 2) ^ S n) by (field; lra).
    rewrite Rmult_minus_distr_l, Rinv_r by lra. lra.
Qed.

Lemma atan_series_0 n : atan_series 0 n = 0.
Proof.
  unfold atan_series. apply sum_eq_R0. intros k _.
  replace (2 * k + 1)%nat with (S (2 * k)) by lia. cbn [pow]. unfold Rdiv. ring.
Qed.

Lemma atan_alternates (x : R) (n : nat) : 0 <= x ->
  atan_series x (2 * n + 1) <= atan x <= atan_series x (2 * n).
Proof.
  intros Hx. split.
  - assert (H := deriv_nonneg_le _ _ 0 x Hx (fun y _ => is_derive_atan_remainder y (2 * n + 1))).
    cbv beta in H. rewrite atan_0, atan_series_0 in H.
    assert (0 - 0 <= atan x - atan_series x (2 * n + 1)); [|lra].
    apply H. intros y _. apply Rdiv_le_0_compat; [|nra].
    replace (S (2 * n + 1)) with (2 * (n + 1))%nat by lia. rewrite pow_mult. apply pow_le, pow2_ge_0.
  - assert (H := deriv_nonneg_le (fun x => - (atan x - atan_series x (2 * n)))
      (fun x => - ((- x ^ 2) ^ S (2 * n) / (1 + x ^ 2))) 0 x Hx).
    cbv beta in H. rewrite atan_0, atan_series_0 in H.
    assert (- (0 - 0) <= - (atan x - atan_series x (2 * n))); [|lra].
    apply H; intros y _.
    + apply (is_derive_opp (fun x => atan x - atan_series x (2 * n))), is_derive_atan_remainder.
    + replace (- ((- y ^ 2) ^ S (2 * n) / (1 + y ^ 2))) with (y ^ 2 * ((- y ^ 2) ^ (2 * n) / (1 + y ^ 2)))
        by (cbn [pow]; field; nra).
      apply Rmult_le_pos; [nra|]. apply Rdiv_le_0_compat; [|nra].
      rewrite pow_mult. apply pow_le, pow2_ge_0.
Qed.

Theorem PI_MACHIN : forall i j : nat,
  let arctan := fun m n => sum_f_R0 (fun k => (-1) ^ k / (INR (2 * k + 1) * m ^ (2 * k + 1))) n in
  16 * arctan 5 (2 * i + 1)%nat - 4 * arctan 239 (2 * j)%nat <= PI /\
  PI <= 16 * arctan 5 (2 * i)%nat - 4 * arctan 239 (2 * j + 1)%nat.
Proof.
  intros i j arctan.
  assert (E : forall m n, 0 < m -> arctan m n = atan_series (/ m) n).
  { intros m n Hm. apply sum_eq. intros k _. rewrite pow_inv.
    assert (INR (2 * k + 1) <> 0) by (apply not_0_INR; lia).
    assert (m ^ (2 * k + 1) <> 0) by (apply pow_nonzero; lra). field. now split. }
  rewrite !E by lra.
  assert (M := Machin_4_5_239).
  assert (H1 := atan_alternates (/ 5) i ltac:(lra)). assert (H2 := atan_alternates (/ 239) j ltac:(lra)).
  lra.
Qed.

Theorem ATAN_SERIES : forall (n : nat) (x : R), 0 <= x <= 1 ->
  let partial := sum_f_R0 (fun k => (-1) ^ k * x ^ (2 * k + 1) / INR (2 * k + 1)) in
  partial (2 * n + 1)%nat <= atan x /\ atan x <= partial (2 * n)%nat.
Proof. intros n x Hx. exact (atan_alternates x n (proj1 Hx)). Qed.

Theorem ATAN_ADD : (forall x, atan (- x) = - atan x) /\
  (forall x, 0 < x -> atan (/ x) = PI / 2 - atan x) /\
  (forall x y, 0 <= x -> 0 <= y -> atan x = atan y + atan ((x - y) / (1 + x * y))).
Proof.
  split; [exact atan_opp|]. split; [exact atan_inv|]. intros x y Hx Hy.
  assert (P : forall z, 0 <= z -> 0 <= atan z < PI / 2).
  { intros z Hz. split; [|apply atan_bound].
    destruct Hz as [Hz|<-]; [|rewrite atan_0; lra].
    rewrite <- atan_0. left. now apply atan_increasing. }
  assert (Px := P x Hx). assert (Py := P y Hy).
  apply (atan_sub_correct x y); [nra | lra | apply atan_bound].
Qed.

Theorem ATAN_NEAR : forall x y, y <= x -> atan x - atan y <= x - y.
Proof.
  intros x y H.
  assert (G := deriv_nonneg_le (fun t => t - atan t) (fun t => 1 - / (1 + t ^ 2)) y x H). cbv beta in G.
  assert (y - atan y <= x - atan x); [|lra]. apply G.
  - intros t _. apply (@is_derive_minus R_AbsRing R_NormedModule (fun t => t) atan).
    + apply @is_derive_id.
    + apply is_derive_Reals, derivable_pt_lim_atan.
  - intros t _. assert (/ (1 + t ^ 2) <= / 1); [apply Rinv_le_contravar; nra | lra].
Qed.
