(** Contraction coefficients of a sign whose mean is R, -R or 0, decided by one computation [SDPI-BINARY-CERT]: rho of the sparse hypercube,
    and signs that are made from its samples [SPARSE-TV]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Finite Information Tensor Power Structure Chi2 Dber BinaryCert BinarySDPI Signs Sparse
  Certificates Computed ComputedLooks ComputedLearners.
Import ListNotations.
Open Scope R_scope.

(** r and -r with chance s/2 each, else 0. *)
Definition three_weight (s : R) (c : option bool) : R := match c with Some _ => s / 2 | None => 1 - s end.
Definition three_mean (r : R) (c : option bool) : R := match c with Some true => r | Some false => - r | None => 0 end.

Section Three.
Variables (s r : R).
Hypothesis Hs : 0 < s <= 1.
Hypothesis Hr : 0 < r <= 1.

Lemma three_law : law LSparse (three_weight s).
Proof.
  split; [intros c _; unfold three_weight; destruct c; lra|unfold LSparse; cbn [fsum three_weight]; field].
Qed.

Lemma three_symmetric : sym_law LSparse (three_weight s) (three_mean r).
Proof.
  intros t. unfold mgf, LSparse. cbn [fsum three_weight three_mean].
  replace (- t * - r) with (t * r) by ring. replace (- t * r) with (t * - r) by ring. replace (- t * 0) with (t * 0) by ring. ring.
Qed.

Lemma three_size c : In c LSparse -> Rabs (three_mean r c) <= r.
Proof. intros _. apply Rabs_le. unfold three_mean. destruct c as [[]|]; lra. Qed.

Lemma three_square : moment LSparse (three_weight s) (three_mean r) 2 = s * r ^ 2.
Proof. unfold moment, LSparse. cbn [fsum three_weight three_mean]. field. Qed.

Lemma three_fourth : moment LSparse (three_weight s) (three_mean r) 4 = s * r ^ 4.
Proof. unfold moment, LSparse. cbn [fsum three_weight three_mean]. field. Qed.

Lemma three_mgf t : mgf LSparse (three_weight s) (three_mean r) t = (1 - s) + s / 2 * (exp (t * r) + exp (- (t * r))).
Proof.
  unfold mgf, LSparse. cbn [fsum three_weight three_mean]. rewrite Rmult_0_r, exp_0. replace (t * - r) with (- (t * r)) by ring. field.
Qed.
End Three.

Definition three_Lam (s r t : term) : term :=
  Ln (Add (Sub one s) (Mul (Div s two) (Add (Exp (Mul t r)) (Exp (Sub zero (Mul t r)))))).
(** Next to 0, up to m, by the moments; then line by line, with a slope and the end of each. *)
Definition start_of_supremum (s r u m : term) : list inequality :=
  let v := Mul s (Sqr r) in
  let w := Mul v (Sqr r) in
  let T := Div m v in
  let C := Div (Add (Exp (Mul T r)) (Exp (Sub zero (Mul T r)))) two in
  let w24 := Div w (Num 24 1) in
  let X := Add (Mul v (Div (Sqr T) two)) (Mul (Mul w24 (Sqr (Sqr T))) C) in
  let k := Add (Sub (Mul w24 C) (Div (Sqr v) (Num 8 1)))
    (Mul (Div X (Num 3 1)) (Sqr (Add (Div v two) (Mul (Mul w24 (Sqr T)) C)))) in
  let a := Div (Sub (Dber_term m) (Div (Sqr m) two)) (Sqr (Sqr m)) in
  [Below zero m; Below m one; AtMost v u;
   AtMost (Mul (Add (Div (Mul u k) (Sqr (Sqr v))) a) (Sqr m)) (Div (Sub (Div u v) one) two)].
Fixpoint lines_of_supremum (s r u m : term) (steps : list (term * term)) : list inequality := match steps with
  | [] => [AtMost r m]
  | (t, e) :: steps => [AtMost m e; AtMost e one; AtMost (sure_term m) (Mul u (Sub (Mul t m) (three_Lam s r t)));
      AtMost (sure_term e) (Mul u (Sub (Mul t e) (three_Lam s r t)))] ++ lines_of_supremum s r u e steps end.

Definition pairs (steps : list (term * term)) : list (R * R) := map (fun t => (value (fst t), value (snd t))) steps.

Section Computed.
Variables (s r : term).
Hypothesis Hs : 0 < value s <= 1.
Hypothesis Hr : 0 < value r <= 1.

Lemma value_three_Lam t : value (three_Lam s r t) = Lam LSparse (three_weight (value s)) (three_mean (value r)) (value t).
Proof.
  unfold Lam. rewrite three_mgf. unfold three_Lam. cbn [value]. numbers. do 4 f_equal. f_equal. ring.
Qed.

Lemma lines_met u steps : forall m, (forall k, In k (lines_of_supremum s r u m steps) -> is_met k) ->
  chain_ok (value u) (Lam LSparse (three_weight (value s)) (three_mean (value r))) (value m) (pairs steps) /\
  value r <= chain_end (value m) (pairs steps).
Proof.
  induction steps as [|[t e] steps IH]; intros m H; cbn [lines_of_supremum pairs map fst snd chain_ok chain_end] in *.
  - split; [exact I|exact (H _ (or_introl eq_refl))].
  - assert (H1 := H _ ltac:(left; reflexivity)). assert (H2 := H _ ltac:(right; left; reflexivity)).
    assert (H3 := H _ ltac:(do 2 right; left; reflexivity)). assert (H4 := H _ ltac:(do 3 right; left; reflexivity)).
    destruct (IH e ltac:(intros k Hk; apply H; apply in_or_app; right; exact Hk)) as [C E].
    cbn [is_met] in H1, H2, H3, H4. cbn [value] in H3, H4. rewrite value_sure, value_three_Lam in H3, H4. numbers.
    split; [tauto|exact E].
Qed.

Theorem supremum_computed bits u m steps :
  all_decided bits (start_of_supremum s r u m ++ lines_of_supremum s r u m steps) = true ->
  SDPI LBool LSparse (binary_joint (three_weight (value s)) (three_mean (value r))) (value u).
Proof.
  intros H. assert (A := all_met bits _ H). clear H.
  destruct (lines_met u steps m ltac:(intros k Hk; apply A, in_or_app; right; exact Hk)) as [HC HE].
  assert (B : forall k, In k (start_of_supremum s r u m) -> is_met k) by (intros k Hk; apply A, in_or_app; left; exact Hk). clear A.
  unfold start_of_supremum in B. cbv zeta in B.
  assert (B1 := B _ ltac:(left; reflexivity)). assert (B2 := B _ ltac:(right; left; reflexivity)).
  assert (B3 := B _ ltac:(do 2 right; left; reflexivity)). assert (B4 := B _ ltac:(do 3 right; left; reflexivity)).
  cbn [is_met value] in B1, B2, B3, B4. rewrite value_Dber in B4. numbers.
  set (v := value s * value r ^ 2) in *. set (x := value m) in *.
  assert (Pv : 0 < v) by (apply Rmult_lt_0_compat; [lra|apply pow_lt; lra]).
  apply (SDPI_of_cert LSparse (three_weight (value s)) (three_mean (value r)) (value u) x (pairs steps) (value r)
    (cosh (x / v * value r)) (v * value r ^ 2) (v * (x / v) ^ 2 / 2 + v * value r ^ 2 * (x / v) ^ 4 / 24 * cosh (x / v * value r))
    (v * value r ^ 2 * cosh (x / v * value r) / 24 - v ^ 2 / 8
      + (v * (x / v) ^ 2 / 2 + v * value r ^ 2 * (x / v) ^ 4 / 24 * cosh (x / v * value r)) / 3
      * (v / 2 + v * value r ^ 2 * (x / v) ^ 2 / 24 * cosh (x / v * value r)) ^ 2) ((Dber x - x ^ 2 / 2) / x ^ 4));
    rewrite ?three_square, ?three_fourth; fold v; try lra; try assumption.
  - apply three_law, Hs.
  - apply three_symmetric.
  - right. unfold v. ring.
  - apply Rmult_le_pos; [lra|apply pow2_ge_0].
  - apply three_size, Hr.
  - apply Rle_trans with (2 := B4). right. unfold cosh. replace (0 - x / v * value r) with (- (x / v * value r)) by ring. field. lra.
Qed.
End Computed.

(** rho of the sparse hypercube. *)
Theorem sparse_rho_computed bits p n s q u m steps : 0 < p < 1 -> (1 <= n)%nat -> sparse_s p n = value s -> sparse_q p n = value q ->
  all_decided bits (start_of_supremum s q u m ++ lines_of_supremum s q u m steps) = true ->
  SDPI LBool (pwlist LBool n) (sparse_fresh p n) (value u).
Proof.
  intros Hp Hn Es Eq H. assert (S := s_range p n Hp Hn). assert (Q := q_range p n Hp Hn). rewrite Es in S. rewrite Eq in Q.
  assert (HU := all_met bits _ H _ (or_intror (or_intror (or_introl eq_refl)))). cbn [is_met value] in HU.
  assert (C := supremum_computed s q ltac:(lra) ltac:(lra) bits u m steps H).
  apply (sparse_of_classes p n Hp Hn).
  - apply Rle_trans with (2 := HU). apply Rmult_le_pos; [lra|apply pow2_ge_0].
  - rewrite <- Es, <- Eq in C. exact C.
Qed.

(** rho of many samples is at most that of the centre itself, which has no number as near to 1 as q is then [SPARSE-MANY]. *)
Lemma centre_law p x th : In x LBool -> In th LSparse ->
  binary_joint (three_weight p) (three_mean 1) x th = sparse_prior p th * sparse_look th x.
Proof.
  intros _ _. unfold binary_joint, three_weight, three_mean, sparse_prior, sparse_look. destruct x, th as [[]|]; cbn; field.
Qed.

Theorem sparse_rho_of_many bits p n s u m steps : 0 < p < 1 -> (1 <= n)%nat -> p = value s ->
  all_decided bits (start_of_supremum s one u m ++ lines_of_supremum s one u m steps) = true ->
  SDPI LBool (pwlist LBool n) (sparse_fresh p n) (value u).
Proof.
  intros Hp Hn Es H. assert (HU := all_met bits _ H _ (or_intror (or_intror (or_introl eq_refl)))). cbn [is_met value] in HU.
  numbers. assert (C := supremum_computed s one ltac:(lra) ltac:(rewrite value_1; lra) bits u m steps H). rewrite value_1, <- Es in C.
  assert (U : 0 <= value u) by (apply Rle_trans with (2 := HU); rewrite <- Es; apply Rmult_le_pos; [lra|apply pow2_ge_0]).
  rewrite <- (Rmult_1_r (value u)). apply (fresh_of_target LSparse (sparse_prior p) sparse_look n).
  - apply prior_law, Hp.
  - intros; apply sparse_look_law.
  - exact U.
  - exact (SDPI_ext _ _ _ _ _ (centre_law p) C).
  - apply SDPI_one, sparse_joint, Hp.
Qed.

(** What a coordinate's samples carry about a fresh one is less than a sign that is fixed tells. *)
Lemma sparse_carried_at_most p n : 0 < p < 1 -> (1 <= n)%nat -> sparse_s p n * Dber (sparse_q p n) <= p * ln 2.
Proof.
  intros Hp Hn. assert (Q := q_range p n Hp Hn). assert (S := s_range p n Hp Hn).
  assert (H := Rmult_le_compat_l (sparse_s p n) _ _ ltac:(lra) (Dber_chord (sparse_q p n) ltac:(lra))).
  assert (E := q_times p n Hp Hn). apply Rle_trans with (1 := H). right.
  transitivity (sparse_q p n * sparse_s p n * ln 2); [ring|rewrite E; reflexivity].
Qed.

(** ** Signs that are made from the samples of the sparse hypercube *)

(** The sign has the mean r or -r where all looks are alike, else it is fair. *)
Definition made_sign (p : R) (n : nat) (r : R) : bool -> pw bool n -> R :=
  binary_joint (margY LSparse (sparse_target p n)) (fun b => three_mean r (look_class n b)).
(** Whoever tells a fresh sample so well knows j nats about the signs. *)
Definition signs_needed (p : R) (n d : nat) (r : R) (accurate : R -> R -> Prop) (j : R) : Prop :=
  forall M (LM : list M) (k : pw (pw bool n) d -> M -> R) (phi : pw bool d -> M -> R), kernel (pwlist (pwlist LBool n) d) LM k ->
  (forall x m, In x (pwlist LBool d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ (sparse_fresh p n) d) k in
  accurate (1 - expect2 (pwlist LBool d) LM G phi)
    (expect2 (pwlist LBool d) LM (fun x m => margX LM G x * margY (pwlist LBool d) G m) phi) ->
  j <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (made_sign p n r) d) k).

(** Who knows something of the signs memorizes so much. *)
Lemma signs_kept p n d r eta {M} (LM : list M) k : 0 < p < 1 -> (1 <= n)%nat -> 0 < r <= 1 -> 0 < eta ->
  SDPI LBool LSparse (binary_joint (three_weight (sparse_s p n)) (three_mean r)) eta -> kernel (pwlist (pwlist LBool n) d) LM k ->
  (1 - sparse_q p n) / eta * MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (made_sign p n r) d) k)
  <= CMI (pwlist LSparse d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (sparse_target p n) d th b * k b m).
Proof.
  intros Hp Hn Hr He HS Hk. assert (Q := q_range p n Hp Hn). assert (HJ := sparse_joint p n Hp).
  assert (Hm : forall c, -1 <= three_mean r c <= 1) by (intros [[]|]; unfold three_mean; lra).
  assert (SW := sign_of_classes p n Hp Hn (three_mean r) eta Hm ltac:(lra) HS).
  assert (ST := proj1 (proj1 (proj2 (SPARSE p n Hp Hn)))).
  assert (HW : joint LBool (pwlist LBool n) (made_sign p n r)).
  { apply binary_is_joint; [apply (margY_law LSparse (pwlist LBool n) _ HJ)|intros b _; apply Hm]. }
  assert (C1 := SDPI_TENSOR_power LSparse (pwlist LBool n) (sparse_target p n) (sparse_q p n) d HJ ltac:(lra) ST M LM k Hk).
  assert (C2 := SDPI_TENSOR_power LBool (pwlist LBool n) (made_sign p n r) eta d HW ltac:(lra) SW M LM k Hk).
  assert (E : MI (pwlist (pwlist LBool n) d) LM (lawBM (pwlist LBool d) (pwJ (made_sign p n r) d) k)
    = MI (pwlist (pwlist LBool n) d) LM (lawBM (pwlist LSparse d) (pwJ (sparse_target p n) d) k)).
  { apply MI_ext. intros b m Hb _. unfold lawBM. f_equal. symmetry. apply margY_pwJ with (2 := Hb).
    intros b' _. unfold made_sign, margY at 2, LBool. cbn [fsum]. unfold binary_joint. field. }
  rewrite E in C2. rewrite (chain_rule _ _ _ _ _ (pwJ_joint LSparse (pwlist LBool n) (sparse_target p n) d HJ) Hk).
  set (A := MI (pwlist (pwlist LBool n) d) LM _) in *. apply Rle_trans with ((1 - sparse_q p n) * A); [|lra].
  unfold Rdiv. rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. apply Rmult_le_reg_l with (1 := He).
  rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l by lra. lra.
Qed.

Theorem every_learner_by_signs p n d r eta j v accurate : 0 < p < 1 -> (1 <= n)%nat -> 0 < r <= 1 -> 0 < eta ->
  SDPI LBool LSparse (binary_joint (three_weight (sparse_s p n)) (three_mean r)) eta ->
  v <= (1 - sparse_q p n) / eta * j / ln 2 -> signs_needed p n d r accurate j ->
  every_learner LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) d accurate v.
Proof.
  intros Hp Hn Hr He HS Hv HC M LM k phi Hk Hphi G HA. apply in_bits with (2 := Hv). assert (I := HC M LM k phi Hk Hphi HA).
  assert (Q := q_range p n Hp Hn). apply Rle_trans with (2 := signs_kept p n d r eta LM k Hp Hn Hr He HS Hk).
  apply Rmult_le_compat_l; [|exact I]. apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat, He].
Qed.
