(** The contraction coefficients of n looks at a sign as fractions: E r^2 and l^2 E r^2 for a rational l [SDPI-BINARY-SKEW], computed
    exactly. *)

From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Finite Information Chi2 BinarySDPI Signs SignInformation BoolSkew Computed ComputedLooks
  ComputedSigns ComputedCoefficients.
Import ListNotations.
Open Scope R_scope.

(** ** Rows of Pascal's triangle *)

Fixpoint next (a : Z) (row : list Z) : list Z := match row with [] => [a] | b :: rest => (a + b)%Z :: next b rest end.
Fixpoint pascal (n : nat) : list Z := match n with O => [1%Z] | S n => next 0 (pascal n) end.

Lemma next_row (f : nat -> Z) len : forall s, f (S s + len)%nat = 0%Z ->
  next (f s) (map f (seq (S s) len)) = map (fun k => (f (pred k) + f k)%Z) (seq (S s) (S len)).
Proof.
  induction len as [|len IH]; intros s E; cbn [seq map next].
  - rewrite Nat.add_0_r in E. cbn [pred]. rewrite E, Z.add_0_r. reflexivity.
  - cbn [pred]. f_equal. rewrite (IH (S s)); [reflexivity|]. rewrite <- E. f_equal. lia.
Qed.

Lemma pascal_row n : pascal n = map (fun k => Z.of_nat (choose n k)) (seq 0 (S n)).
Proof.
  induction n as [|n IH]; [reflexivity|]. cbn [pascal]. rewrite IH. cbn [seq map next].
  rewrite (next_row (fun k => Z.of_nat (choose n k)) n 0) by (rewrite choose_above by lia; reflexivity).
  f_equal; [destruct n; reflexivity|].
  assert (G : forall l, (forall k, In k l -> (1 <= k)%nat) ->
    map (fun k => (Z.of_nat (choose n (pred k)) + Z.of_nat (choose n k))%Z) l = map (fun k => Z.of_nat (choose (S n) k)) l).
  { intros l H. apply map_ext_in. intros k Hk. specialize (H k Hk). destruct k as [|k]; [lia|]. cbn [pred].
    rewrite <- Nat2Z.inj_add. reflexivity. }
  apply G. intros k Hk. apply in_seq in Hk. lia.
Qed.

(** ** Fractions *)

(** An expression without logarithms and powers of e, as a fraction. *)
Fixpoint fraction (x : term) : option (Z * positive) := match x with
  | Num a b => Some (a, b)
  | Add x y => match fraction x, fraction y with
      | Some (a, b), Some (c, d) => Some ((a * Zpos d + c * Zpos b)%Z, (b * d)%positive) | _, _ => None end
  | Sub x y => match fraction x, fraction y with
      | Some (a, b), Some (c, d) => Some ((a * Zpos d - c * Zpos b)%Z, (b * d)%positive) | _, _ => None end
  | Mul x y => match fraction x, fraction y with Some (a, b), Some (c, d) => Some ((a * c)%Z, (b * d)%positive) | _, _ => None end
  | Div x y => match fraction x, fraction y with
      Some (a, b), Some (Zpos c, d) => Some ((a * Zpos d)%Z, (b * c)%positive) | _, _ => None end
  | Sqr x => match fraction x with Some (a, b) => Some ((a * a)%Z, (b * b)%positive) | None => None end
  | Ln _ | Exp _ => None end.

Lemma fraction_value x : forall a b, fraction x = Some (a, b) -> value x = IZR a / IZR (Zpos b).
Proof.
  assert (P : forall b, IZR (Zpos b) <> 0) by (intros b; apply Rgt_not_eq, IZR_lt; reflexivity).
  induction x as [n d|x IHx y IHy|x IHx y IHy|x IHx y IHy|x IHx y IHy|x IHx|x IHx|x IHx]; cbn [fraction value]; intros a b H.
  - injection H as -> ->. reflexivity.
  - destruct (fraction x) as [[e f]|]; [|discriminate]. destruct (fraction y) as [[g i]|]; [|discriminate]. injection H as <- <-.
    rewrite (IHx e f eq_refl), (IHy g i eq_refl), Pos2Z.inj_mul, plus_IZR, !mult_IZR. field. split; apply P.
  - destruct (fraction x) as [[e f]|]; [|discriminate]. destruct (fraction y) as [[g i]|]; [|discriminate]. injection H as <- <-.
    rewrite (IHx e f eq_refl), (IHy g i eq_refl), Pos2Z.inj_mul, minus_IZR, !mult_IZR. field. split; apply P.
  - destruct (fraction x) as [[e f]|]; [|discriminate]. destruct (fraction y) as [[g i]|]; [|discriminate]. injection H as <- <-.
    rewrite (IHx e f eq_refl), (IHy g i eq_refl), Pos2Z.inj_mul, !mult_IZR. field. split; apply P.
  - destruct (fraction x) as [[e f]|]; [|discriminate]. destruct (fraction y) as [[[|g|g] i]|]; try discriminate. injection H as <- <-.
    rewrite (IHx e f eq_refl), (IHy (Zpos g) i eq_refl), Pos2Z.inj_mul, !mult_IZR. field. repeat split; apply P.
  - destruct (fraction x) as [[e f]|]; [|discriminate]. injection H as <- <-.
    rewrite (IHx e f eq_refl), Pos2Z.inj_mul, !mult_IZR. field. apply P.
  - discriminate.
  - discriminate.
Qed.

Definition are_equal (x y : term) : bool := match fraction x, fraction y with
  | Some (a, b), Some (c, d) => (a * Zpos d =? c * Zpos b)%Z | _, _ => false end.

Lemma equal_values x y : are_equal x y = true -> value x = value y.
Proof.
  unfold are_equal. destruct (fraction x) as [[a b]|] eqn:Ex; [|discriminate]. destruct (fraction y) as [[c d]|] eqn:Ey; [|discriminate].
  intros H. rewrite (fraction_value x a b Ex), (fraction_value y c d Ey). apply Z.eqb_eq in H. apply (f_equal IZR) in H.
  rewrite !mult_IZR in H. assert (P : forall b, IZR (Zpos b) <> 0) by (intros z; apply Rgt_not_eq, IZR_lt; reflexivity).
  apply Rmult_eq_reg_r with (IZR (Zpos b) * IZR (Zpos d)); [|apply Rmult_integral_contrapositive_currified; apply P].
  transitivity (IZR a * IZR (Zpos d)); [field; apply P|]. rewrite H. field. apply P.
Qed.

Fixpoint power_term (x : term) (n : nat) : term := match n with O => one | S n => Mul x (power_term x n) end.
(** What k signs +1 of n add to E r^2. *)
Definition letter_square_term (l : term) (n k : nat) (c : Z) : term :=
  let u := Div (Add one l) two in
  let v := Div (Sub one l) two in
  let a := Mul (power_term u k) (power_term v (n - k)) in
  let b := Mul (power_term v k) (power_term u (n - k)) in
  Mul (Num c 1) (Div (Sqr (Sub a b)) (Mul two (Add a b))).
Fixpoint exact_square_term (l : term) (n k : nat) (row : list Z) : term := match row with
  | [] => zero
  | c :: row => Add (letter_square_term l n k c) (exact_square_term l n (S k) row) end.

Lemma value_power x n : value (power_term x n) = value x ^ n.
Proof. induction n as [|n IH]; cbn [power_term value pow]; [exact value_1|rewrite IH; reflexivity]. Qed.

Section Sign.
Variables (l : term) (n : nat).
Hypothesis Hl : 0 < value l < 1.
Let P (b : pw bool n) := bool_weight (value l) n (plus_count n b).
Let r (b : pw bool n) := bool_mean (value l) n (plus_count n b).

Lemma letter_square k : (k <= n)%nat -> value (letter_square_term l n k (Z.of_nat (choose n k)))
  = INR (choose n k) * bool_weight (value l) n k * bool_mean (value l) n k ^ 2.
Proof.
  intros Hk. destruct (bool_mean_ratio (value l) n Hl k Hk) as [A B]. assert (W := bool_weight_pos (value l) n Hl k).
  unfold letter_square_term. cbn [value]. rewrite !value_power. cbn [value]. numbers. rewrite <- A, <- B, INR_IZR_INZ.
  set (w := bool_weight (value l) n k) in *. set (m := bool_mean (value l) n k). field. lra.
Qed.

Lemma exact_square : value (exact_square_term l n 0 (pascal n)) = moment (pwlist LBool n) P r 2.
Proof.
  rewrite pascal_row. unfold moment, P, r. rewrite (bool_count_law (value l) n (fun k => bool_mean (value l) n k ^ 2)).
  assert (G : forall len k, (k + len <= S n)%nat -> value (exact_square_term l n k (map (fun k => Z.of_nat (choose n k)) (seq k len)))
    = fsum (seq k len) (fun k => INR (choose n k) * bool_weight (value l) n k * bool_mean (value l) n k ^ 2)); [|apply G; lia].
  induction len as [|len IH]; intros k H; cbn [seq map exact_square_term fsum value]; [exact value_0|].
  rewrite IH, letter_square by lia. reflexivity.
Qed.

(** Both coefficients are these numbers. *)
Theorem coefficients_exact (tau : term) bits : are_equal (exact_square_term l n 0 (pascal n)) tau = true ->
  skew_holds (F.PtoP bits) l n = true ->
  (SDPI LBool (pwlist LBool n) (bool_target (value l) n) (value tau) /\
   at_least LBool (pwlist LBool n) (bool_target (value l) n) (value tau)) /\
  (SDPI LBool (pwlist LBool n) (bool_fresh (value l) n) (value l ^ 2 * value tau) /\
   at_least LBool (pwlist LBool n) (bool_fresh (value l) n) (value l ^ 2 * value tau)).
Proof.
  intros E H. destruct (skew_exact _ l n Hl H) as [M S]. unfold mean_square in M, S.
  apply equal_values in E. rewrite exact_square in E. fold P r in S, M. rewrite E in S, M.
  destruct (BOOL_SKEW (value l) (value l) n (value tau) ltac:(lra) ltac:(lra) ltac:(lra) S) as [_ SX].
  split; (split; [assumption|]); intros u Hu Hs; rewrite <- E.
  - apply (tau_correlation l n Hl u Hu). apply chi2_of_SDPI; [apply bool_joint, Hl|exact Hs].
  - apply (rho_correlation l n Hl u Hu). apply chi2_of_SDPI; [apply bool_fresh_joint, Hl|exact Hs].
Qed.
End Sign.
