(** [SPARSE]: a coordinate of the sparse hypercube; tau_n = q exactly, the law of the looks. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information BinarySDPI Structure Privacy Uses Chi2 Signs.
Import ListNotations.
Open Scope R_scope.

Definition eq_class : forall x y : option bool, {x = y} + {x <> y}.
Proof. decide equality. apply Bool.bool_dec. Defined.

Section Sparse.
Context (p : R) (n : nat).
Hypothesis Hp : 0 < p < 1.
Hypothesis Hn : (1 <= n)%nat.
Let s := sparse_s p n.
Let q := sparse_q p n.
Let cls := look_class n.

Lemma half_power : 0 < / 2 ^ n <= / 2.
Proof.
  split; [apply Rinv_0_lt_compat, pow_lt; lra|]. apply Rinv_le_contravar; [lra|].
  destruct n as [|m]; [lia|]. simpl. assert (H := pow_R1_Rle 2 m ltac:(lra)). lra.
Qed.

Lemma s_range : p <= s <= 1 /\ 0 < s.
Proof. assert (H := half_power). unfold s, sparse_s. unfold Rdiv at 1 2 3. split; nra. Qed.

Lemma q_times : q * s = p.
Proof. assert (H := s_range). unfold q, sparse_q. fold s. field. lra. Qed.

Lemma q_range : 0 < q <= 1.
Proof. assert (H := s_range). assert (E := q_times). split; nra. Qed.

Theorem one_minus_q : 1 - q = (1 - p) * (2 / 2 ^ n) / s.
Proof.
  assert (H := s_range). apply Rmult_eq_reg_r with s; [|lra]. rewrite Rmult_minus_distr_r, q_times.
  unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra. unfold s, sparse_s. ring.
Qed.

Lemma prior_law : law LSparse (sparse_prior p).
Proof.
  split; [|unfold LSparse; simpl; field].
  intros th _. unfold sparse_prior. destruct th; lra.
Qed.

Lemma sparse_look_law th : law LBool (sparse_look th).
Proof.
  split; [intros x _; unfold sparse_look; destruct th as [c|]; [destruct (Bool.eqb x c)|]; lra|].
  destruct th as [[]|]; unfold LBool, sparse_look; simpl; field.
Qed.

(** theta and the class of the looks. *)
Definition sparse_pair (p : R) (n : nat) (th c : option bool) : R :=
  match th, c with
  | None, _ => (1 - p) * / 2 ^ n
  | Some a, Some b => if Bool.eqb a b then p / 2 else 0
  | Some _, None => 0
  end.

Lemma target_by_class th b : sparse_target p n th b = sparse_pair p n th (cls b).
Proof.
  unfold sparse_target, looks_target. rewrite pwP_count. unfold cls, look_class. assert (L := plus_count_le n b).
  set (k := plus_count n b) in *.
  assert (P0 : forall m, (m <> 0)%nat -> 0 ^ m = 0) by (intros m Hm; apply pow_i; lia).
  destruct th as [[]|]; unfold sparse_prior, sparse_look, sparse_pair; simpl.
  - rewrite pow1. destruct (Nat.eqb_spec k n) as [E|E].
    + replace (n - k)%nat with 0%nat by lia. simpl. ring.
    + rewrite (P0 (n - k)%nat) by lia. destruct (Nat.eqb_spec k 0); simpl; ring.
  - rewrite pow1. destruct (Nat.eqb_spec k n) as [E|E].
    + rewrite P0 by lia. simpl. ring.
    + destruct (Nat.eqb_spec k 0) as [Z|Z]; [rewrite Z; simpl; ring|rewrite P0 by exact Z; simpl; ring].
  - rewrite <- pow_add. replace (k + (n - k))%nat with n by lia. rewrite pow_inv. ring.
Qed.

Definition class_weight (p : R) (n : nat) (c : option bool) : R :=
  match c with Some _ => sparse_s p n / 2 | None => (1 - p) * / 2 ^ n end.

Lemma margin_by_class b : margY LSparse (sparse_target p n) b = class_weight p n (cls b).
Proof.
  unfold margY, LSparse. cbn [fsum]. rewrite !target_by_class. unfold sparse_pair, class_weight, sparse_s.
  destruct (cls b) as [[]|]; simpl; field; apply pow_nonzero; lra.
Qed.

Lemma class_weight_pos c : 0 < class_weight p n c.
Proof.
  assert (H := s_range). assert (K := half_power). unfold class_weight. fold s. destruct c; [lra|]. apply Rmult_lt_0_compat; lra.
Qed.

(** Of the 2^n words one has all signs +1, one has none. *)
Lemma class_sum h : fsum (pwlist LBool n) (fun b => h (cls b)) = h (Some true) + h (Some false) + (2 ^ n - 2) * h None.
Proof.
  set (g := fun k => if Nat.eqb k n then h (Some true) else if Nat.eqb k 0 then h (Some false) else h None).
  rewrite (fsum_ext _ _ (fun b => g (plus_count n b))).
  2:{ intros b _. unfold g, cls, look_class. destruct (Nat.eqb (plus_count n b) n), (Nat.eqb (plus_count n b) 0); reflexivity. }
  assert (T : fsum (pwlist LBool n) (fun _ => 1) = 2 ^ n).
  { clear. induction n as [|m IH]; [simpl; ring|]. rewrite fsum_words, fsum_plus, IH. simpl. ring. }
  rewrite (count_sum n g).
  assert (T2 : fsum (seq 0 (S n)) (fun k => INR (choose n k) * 1) = 2 ^ n) by (rewrite <- T; symmetry; apply (count_sum n (fun _ => 1))).
  rewrite (fsum_ext (seq 0 (S n)) _ (fun k => INR (choose n k) * 1 * h None
     + ((if Nat.eq_dec k n then 1 else 0) * (INR (choose n k) * (h (Some true) - h None))
        + (if Nat.eq_dec k 0 then 1 else 0) * (INR (choose n k) * (h (Some false) - h None))))).
  2:{ intros k _. unfold g. destruct (Nat.eqb_spec k n), (Nat.eqb_spec k 0), (Nat.eq_dec k n), (Nat.eq_dec k 0);
        try lia; try contradiction; ring. }
  rewrite !fsum_plus, fsum_scal_r, T2.
  rewrite (fsum_single Nat.eq_dec (seq 0 (S n)) n 1 _ (seq_NoDup _ _)) by (apply in_seq; lia).
  rewrite (fsum_single Nat.eq_dec (seq 0 (S n)) O 1 _ (seq_NoDup _ _)) by (apply in_seq; lia).
  assert (Cn : choose n n = 1%nat).
  { clear. induction n as [|m IH]; [reflexivity|]. simpl. rewrite IH, choose_above by lia. reflexivity. }
  assert (C0 : choose n 0 = 1%nat) by (destruct n; reflexivity).
  rewrite Cn, C0. simpl INR. ring.
Qed.

Lemma sparse_joint : joint LSparse (pwlist LBool n) (sparse_target p n).
Proof. apply looks_joint; [apply prior_law|intros; apply sparse_look_law]. Qed.
Lemma sparse_fresh_joint : joint LBool (pwlist LBool n) (sparse_fresh p n).
Proof. apply looks_fresh_joint; [apply prior_law|intros; apply sparse_look_law]. Qed.
Lemma sparse_margins b : margY LSparse (sparse_target p n) b = margY LBool (sparse_fresh p n) b.
Proof. apply looks_margins. intros; apply sparse_look_law. Qed.

(** theta given the class: the sign of the class with probability q, else free. *)
Lemma given_class th c : sparse_pair p n th c / class_weight p n c
  = match th, c with
    | None, Some _ => 1 - q | None, None => 1
    | Some a, Some b => if Bool.eqb a b then q else 0
    | Some _, None => 0 end.
Proof.
  assert (W := class_weight_pos c). assert (H := s_range). assert (K := half_power).
  assert (E := q_times). unfold sparse_pair, class_weight in *. destruct th as [a|], c as [b|]; fold s; fold s in W.
  - destruct (Bool.eqb a b); [|unfold Rdiv; ring]. apply Rmult_eq_reg_r with s; [|lra]. rewrite E. field. lra.
  - unfold Rdiv. ring.
  - rewrite one_minus_q. field. split; [apply pow_nonzero; lra|lra].
  - field. split; [apply pow_nonzero; lra|lra].
Qed.

Theorem sparse_tau : SDPI LSparse (pwlist LBool n) (sparse_target p n) q.
Proof.
  assert (Q := q_range). apply SDPI_of_TV; [apply sparse_joint|lra|]. intros b b' _ _ _ _.
  unfold LSparse. cbn [fsum]. rewrite !target_by_class, !margin_by_class, !given_class.
  destruct (cls b) as [[]|], (cls b') as [[]|]; simpl; unfold Rabs; repeat destruct Rcase_abs; lra.
Qed.

(** theta itself, as a test vector. *)
Theorem sparse_correlation u : 0 <= u -> contracts_chi2 LSparse (pwlist LBool n) (sparse_target p n) u -> q <= u.
Proof.
  intros Hu HS. set (f := fun th : option bool => match th with Some true => 1 | Some false => -1 | None => 0 end).
  assert (M : forall th, In th LSparse -> margX (pwlist LBool n) (sparse_target p n) th = sparse_prior p th).
  { intros th _. unfold margX, sparse_target, looks_target.
    rewrite fsum_scal, (proj2 (pwP_law LBool _ n (sparse_look_law th))). ring. }
  assert (V := CH_CHI2_vector LSparse (pwlist LBool n) (sparse_target p n) sparse_joint u f Hu (or_introl HS)).
  rewrite (fsum_ext LSparse _ (fun th => sparse_prior p th * f th ^ 2)) in V by (intros th Ht; rewrite (M th Ht); reflexivity).
  replace (fsum LSparse (fun th => sparse_prior p th * f th ^ 2)) with p in V
    by (unfold LSparse; cbn [fsum]; unfold sparse_prior, f; field).
  specialize (V ltac:(lra)). apply Rle_trans with (2 := V). right.
  unfold chi2_gain. rewrite (fsum_ext LSparse _ (fun th => sparse_prior p th * f th)) by (intros th Ht; rewrite (M th Ht); reflexivity).
  rewrite (fsum_ext (pwlist LBool n) _ (fun b => (fun c => match c with Some _ => (p / 2) ^ 2 / (s / 2) | None => 0 end) (cls b))).
  - rewrite (class_sum (fun c => match c with Some _ => (p / 2) ^ 2 / (s / 2) | None => 0 end)). unfold LSparse. cbn [fsum]. unfold sparse_prior, f. unfold q, sparse_q. fold s.
    assert (H := s_range). field. lra.
  - intros b _. rewrite margin_by_class. unfold LSparse. cbn [fsum]. rewrite !target_by_class. unfold sparse_pair, class_weight, f.
    fold s. assert (H := s_range). assert (K := half_power). destruct (cls b) as [[]|]; simpl; unfold Rdiv; ring.
Qed.

Theorem sparse_tau_least u : 0 <= u -> SDPI LSparse (pwlist LBool n) (sparse_target p n) u -> q <= u.
Proof. intros Hu HS. apply sparse_correlation; [exact Hu|]. apply chi2_of_SDPI; [exact sparse_joint|exact HS]. Qed.

Let P (b : pw bool n) : R := margY LSparse (sparse_target p n) b.
Let r (b : pw bool n) : R := sparse_mean p n (cls b).

Lemma sparse_fresh_law x b : sparse_fresh p n x b = binary_joint P r x b.
Proof.
  unfold sparse_fresh, looks_fresh. fold (sparse_target p n). unfold LSparse. cbn [fsum]. rewrite !target_by_class.
  unfold binary_joint, P, r. rewrite margin_by_class. assert (E := q_times). assert (H := s_range).
  unfold sparse_mean, class_weight. fold s q. unfold sparse_pair, sparse_look.
  assert (E2 : (1 - p) * / 2 ^ n = (s - p) / 2) by (unfold s, sparse_s; field; apply pow_nonzero; lra).
  rewrite E2. destruct x, (cls b) as [[]|]; simpl; rewrite <- ?E; field.
Qed.

Lemma sparse_class_law g : fsum (pwlist LBool n) (fun b => P b * g (cls b))
  = fsum LSparse (fun c => sparse_weight p n c * g c).
Proof.
  rewrite (fsum_ext _ _ (fun b => (fun c => class_weight p n c * g c) (cls b)))
    by (intros b _; unfold P; rewrite margin_by_class; reflexivity).
  rewrite (class_sum (fun c => class_weight p n c * g c)).
  unfold LSparse. cbn [fsum]. unfold class_weight, sparse_weight, sparse_s. field. apply pow_nonzero. lra.
Qed.

Theorem sparse_rho_le_tau : SDPI LBool (pwlist LBool n) (sparse_fresh p n) q.
Proof.
  rewrite <- (Rmult_1_l q). apply (fresh_of_target LSparse (sparse_prior p) sparse_look n).
  - apply prior_law.
  - intros; apply sparse_look_law.
  - lra.
  - apply SDPI_one. apply view_joint; [apply prior_law|intros; apply sparse_look_law].
  - apply sparse_tau.
Qed.

(** A sign that is made from the class of the looks. *)
Theorem sign_of_classes (f : option bool -> R) u : (forall c, -1 <= f c <= 1) -> 0 <= u ->
  SDPI LBool LSparse (binary_joint (sparse_weight p n) f) u ->
  SDPI LBool (pwlist LBool n) (binary_joint P (fun b => f (cls b))) u.
Proof.
  intros Hf Hu HS. assert (H := s_range). assert (K := half_power).
  assert (ND : NoDup LSparse).
  { unfold LSparse. repeat constructor; simpl; intuition discriminate. }
  assert (Hin : forall c, In c LSparse) by (intros [[]|]; simpl; tauto).
  assert (E2 : 2 ^ n * / 2 ^ n = 1) by (apply Rinv_r, pow_nonzero; lra).
  set (size := fun c : option bool => match c with Some _ => 1 | None => 2 ^ n - 2 end).
  assert (EW : forall c, sparse_weight p n c = size c * class_weight p n c).
  { intros c. unfold sparse_weight, size, class_weight. destruct c; [ring|]. unfold sparse_s, Rdiv.
    replace ((2 ^ n - 2) * ((1 - p) * / 2 ^ n)) with ((1 - p) * (2 ^ n * / 2 ^ n) - 2 * (1 - p) * / 2 ^ n) by ring.
    rewrite E2. ring. }
  assert (S2 : 0 <= 2 ^ n - 2).
  { destruct n as [|m]; [lia|]. simpl. assert (X := pow_R1_Rle 2 m ltac:(lra)). lra. }
  assert (Hcount : forall c, fsum (pwlist LBool n) (fun b => if eq_class (cls b) c then 1 else 0) = size c).
  { intros c. rewrite (class_sum (fun d => if eq_class d c then 1 else 0)). unfold size.
    destruct c as [[]|]; repeat (destruct eq_class; try discriminate; try congruence); ring. }
  assert (HP : law (pwlist LBool n) P) by (apply (margY_law LSparse (pwlist LBool n) _ sparse_joint)).
  refine (SDPI_of_class LBool (pwlist LBool n) LSparse eq_class cls size P _ _ u ND HP _ _ _ _ _ _ Hu HS).
  - intros b Hb. split; [apply Hin|]. rewrite <- (Hcount (cls b)).
    apply Rlt_le_trans with 1; [lra|].
    apply Rle_trans with ((fun d => if eq_class (cls d) (cls b) then 1 else 0) b).
    + simpl. destruct (eq_class (cls b) (cls b)); [lra|congruence].
    + apply (fsum_le_term (pwlist LBool n) (fun d => if eq_class (cls d) (cls b) then 1 else 0) b); [|exact Hb].
      intros d _. destruct (eq_class (cls d) (cls b)); lra.
  - intros c _. unfold size. destruct c; lra.
  - intros a c _ _ Z. unfold binary_joint. rewrite EW, Z. ring.
  - intros c _. apply Hcount.
  - intros a b _ _. unfold binary_joint, P. rewrite margin_by_class, EW. ring.
  - apply binary_is_joint.
    + split; [intros c _; rewrite EW; apply Rmult_le_pos; [unfold size; destruct c; lra|left; apply class_weight_pos]|].
      unfold LSparse. cbn [fsum]. unfold sparse_weight. field.
    + intros c _. apply Hf.
Qed.

Theorem sparse_of_classes u : 0 <= u -> SDPI LBool LSparse (binary_joint (sparse_weight p n) (sparse_mean p n)) u ->
  SDPI LBool (pwlist LBool n) (sparse_fresh p n) u.
Proof.
  intros Hu HS. assert (Q := q_range). apply (SDPI_ext _ _ (binary_joint P (fun b => sparse_mean p n (cls b)))).
  - intros x b _ _. symmetry. apply sparse_fresh_law.
  - apply sign_of_classes; try assumption. intros c. unfold sparse_mean. fold q. destruct c as [[]|]; lra.
Qed.
End Sparse.

Theorem SPARSE p n : 0 < p < 1 -> (1 <= n)%nat ->
  (joint LSparse (pwlist LBool n) (sparse_target p n) /\ joint LBool (pwlist LBool n) (sparse_fresh p n) /\
   forall b, margY LSparse (sparse_target p n) b = margY LBool (sparse_fresh p n) b) /\
  (SDPI LSparse (pwlist LBool n) (sparse_target p n) (sparse_q p n) /\
   (forall u, 0 <= u -> SDPI LSparse (pwlist LBool n) (sparse_target p n) u -> sparse_q p n <= u) /\
   0 < sparse_q p n <= 1 /\ 1 - sparse_q p n = (1 - p) * (2 / 2 ^ n) / sparse_s p n) /\
  (let P := margY LSparse (sparse_target p n) in
   (forall x b, sparse_fresh p n x b = binary_joint P (fun b => sparse_mean p n (look_class n b)) x b) /\
   forall g, fsum (pwlist LBool n) (fun b => P b * g (look_class n b)) = fsum LSparse (fun c => sparse_weight p n c * g c)) /\
  SDPI LBool (pwlist LBool n) (sparse_fresh p n) (sparse_q p n) /\
  (forall u, 0 <= u -> SDPI LBool LSparse (binary_joint (sparse_weight p n) (sparse_mean p n)) u ->
     SDPI LBool (pwlist LBool n) (sparse_fresh p n) u).
Proof.
  intros Hp Hn. repeat match goal with |- _ /\ _ => split end.
  - apply sparse_joint, Hp.
  - apply sparse_fresh_joint, Hp.
  - intros b. apply sparse_margins.
  - apply sparse_tau; assumption.
  - intros u. apply sparse_tau_least; assumption.
  - apply q_range; assumption.
  - apply q_range; assumption.
  - apply one_minus_q; assumption.
  - split; [intros; apply sparse_fresh_law; assumption|intros; apply sparse_class_law; assumption].
  - apply sparse_rho_le_tau; assumption.
  - intros u. apply sparse_of_classes; assumption.
Qed.
