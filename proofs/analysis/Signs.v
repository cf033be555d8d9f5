(** One coordinate of Boolean clustering and of the sparse hypercube: the law of the looks, [BOOL], [SPARSE]. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information BinarySDPI Structure Tensor Subgauss Privacy Uses Chi2.
Import ListNotations.
Open Scope R_scope.

(** ** Words and their signs *)

Lemma fsum_seq_S n f : fsum (seq 0 (S n)) f = f O + fsum (seq 0 n) (fun k => f (S k)).
Proof.
  simpl. f_equal. rewrite <- seq_shift. generalize (seq 0 n). intros l.
  induction l as [|k l IH]; simpl; [reflexivity|]. rewrite IH. reflexivity.
Qed.

Lemma fsum_seq_last n f : fsum (seq 0 (S n)) f = fsum (seq 0 n) f + f n.
Proof.
  revert f. induction n as [|n IH]; intros f; [simpl; ring|].
  rewrite fsum_seq_S, IH, fsum_seq_S. ring.
Qed.

Lemma choose_above n k : (n < k)%nat -> choose n k = O.
Proof.
  revert k. induction n as [|n IH]; intros [|k] H; try lia; [reflexivity|].
  simpl. rewrite !IH by lia. reflexivity.
Qed.

Lemma choose_pos n k : (k <= n)%nat -> (0 < choose n k)%nat.
Proof.
  revert k. induction n as [|n IH]; intros [|k] H; simpl; try lia. specialize (IH k ltac:(lia)). lia.
Qed.

Lemma fsum_words n (h : pw bool (S n) -> R) :
  fsum (pwlist LBool (S n)) h = fsum (pwlist LBool n) (fun b => h (true, b) + h (false, b)).
Proof.
  change (fsum (list_prod LBool (pwlist LBool n)) h = fsum (pwlist LBool n) (fun b => h (true, b) + h (false, b))).
  rewrite fsum_prod1. simpl. rewrite fsum_plus. ring.
Qed.

Lemma in_words n (b : pw bool n) : In b (pwlist LBool n).
Proof.
  induction n as [|n IH]; [destruct b; left; reflexivity|]. destruct b as [x b].
  change (In (x, b) (list_prod LBool (pwlist LBool n))). apply in_prod; [|apply IH]. destruct x; simpl; tauto.
Qed.

Lemma plus_count_le n b : (plus_count n b <= n)%nat.
Proof.
  induction n as [|n IH]; [simpl; lia|]. destruct b as [x b]. specialize (IH b). simpl. destruct x; lia.
Qed.

(** C(n,k) words have k signs +1. *)
Lemma count_sum n g :
  fsum (pwlist LBool n) (fun b => g (plus_count n b)) = fsum (seq 0 (S n)) (fun k => INR (choose n k) * g k).
Proof.
  revert g. induction n as [|n IH]; intros g; [simpl; ring|].
  rewrite fsum_words. simpl plus_count. simpl fst. simpl snd. rewrite fsum_plus.
  rewrite (IH (fun k => g (S k))), (IH g).
  rewrite (fsum_seq_S (S n) (fun k => INR (choose (S n) k) * g k)).
  rewrite (fsum_ext (seq 0 (S n)) (fun k => INR (choose (S n) (S k)) * g (S k))
     (fun k => INR (choose n k) * g (S k) + INR (choose n (S k)) * g (S k)))
    by (intros k _; change (choose (S n) (S k)) with (choose n k + choose n (S k))%nat; rewrite plus_INR; ring).
  rewrite fsum_plus. rewrite (fsum_seq_S n (fun k => INR (choose n k) * g k)).
  rewrite (fsum_seq_last n (fun k => INR (choose n (S k)) * g (S k))).
  rewrite (choose_above n (S n)) by lia. destruct n; simpl; ring.
Qed.

(** Two probabilities for a sign: a word with k signs +1 has a^k c^(n-k). *)
Lemma pwP_count (f : bool -> R) n b : pwP f n b = f true ^ plus_count n b * f false ^ (n - plus_count n b).
Proof.
  induction n as [|n IH]; [simpl; ring|]. destruct b as [x b]. simpl pwP. simpl plus_count. simpl fst. simpl snd.
  rewrite IH. assert (L := plus_count_le n b). destruct x.
  - simpl. ring.
  - replace (S n - plus_count n b)%nat with (S (n - plus_count n b)) by lia. simpl. ring.
Qed.

(** ** Looks in general *)

Section Looks.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (n : nat).
Hypothesis Hprior : law LT prior.
Hypothesis Hview : forall th, In th LT -> law LBool (view th).

Lemma looks_joint : joint LT (pwlist LBool n) (looks_target prior view n).
Proof.
  split.
  - intros th b Ht Hb. apply Rmult_le_pos; [apply Hprior, Ht|]. apply (pwP_law LBool (view th) n (Hview th Ht)), Hb.
  - rewrite <- (proj2 Hprior). apply fsum_ext. intros th Ht. unfold looks_target.
    rewrite fsum_scal, (proj2 (pwP_law LBool (view th) n (Hview th Ht))). ring.
Qed.

(** A fresh look, the looks before, and what they have in common. *)
Lemma fresh_push x b : looks_fresh LT prior view n x b
  = push LT (fun x th => prior th * view th x) (fun th => pwP (view th) n) x b.
Proof. apply fsum_ext. intros th _. unfold looks_target. ring. Qed.

Lemma view_joint : joint LBool LT (fun x th => prior th * view th x).
Proof.
  split.
  - intros x th Hx Ht. apply Rmult_le_pos; [apply Hprior, Ht|apply (Hview th Ht), Hx].
  - rewrite fsum_swap, <- (proj2 Hprior). apply fsum_ext. intros th Ht. rewrite fsum_scal, (proj2 (Hview th Ht)). ring.
Qed.

Lemma words_kernel : kernel LT (pwlist LBool n) (fun th => pwP (view th) n).
Proof.
  split; [intros th b Ht Hb; apply (pwP_law LBool (view th) n (Hview th Ht)), Hb|].
  intros th Ht. apply (pwP_law LBool (view th) n (Hview th Ht)).
Qed.

Lemma looks_fresh_joint : joint LBool (pwlist LBool n) (looks_fresh LT prior view n).
Proof.
  assert (H := push_joint LBool LT (pwlist LBool n) _ _ view_joint words_kernel). split.
  - intros x b Hx Hb. rewrite fresh_push. apply H; assumption.
  - rewrite <- (proj2 H). apply fsum_ext. intros x _. apply fsum_ext. intros b _. apply fresh_push.
Qed.

Lemma looks_margins b : margY LT (looks_target prior view n) b = margY LBool (looks_fresh LT prior view n) b.
Proof.
  unfold margY, looks_fresh. rewrite fsum_swap. apply fsum_ext. intros th Ht.
  rewrite fsum_scal, (proj2 (Hview th Ht)). ring.
Qed.

(** A fresh look is made from theta. *)
Lemma fresh_of_target tau eta : 0 <= eta -> SDPI LBool LT (fun x th => prior th * view th x) eta ->
  SDPI LT (pwlist LBool n) (looks_target prior view n) tau ->
  SDPI LBool (pwlist LBool n) (looks_fresh LT prior view n) (eta * tau).
Proof.
  intros He S1 S2. rewrite (Rmult_comm eta).
  apply (SDPI_ext LBool (pwlist LBool n) (push LT (fun x th => prior th * view th x) (fun th => pwP (view th) n))).
  { intros x b _ _. symmetry. apply fresh_push. }
  apply SDPI_COMPOSE; try assumption; [apply view_joint|apply words_kernel|].
  apply (SDPI_ext LT (pwlist LBool n) (looks_target prior view n)); [|exact S2].
  intros th b Ht _. unfold looks_target, lawBM, margY. rewrite fsum_scal, (proj2 (Hview th Ht)). ring.
Qed.
End Looks.

(** A target whose law with B depends on B through a class of B alone: SDPI for the class is SDPI for B. Of the words
    of class c there are size c. *)
Lemma SDPI_of_class {A B C} (LA : list A) (LB : list B) (LC : list C) (eqC : forall x y : C, {x = y} + {x <> y})
  (cls : B -> C) (size : C -> R) (nu : B -> R) (K : A -> C -> R) (J : A -> B -> R) (u : R) : NoDup LC -> law LB nu ->
  (forall b, In b LB -> In (cls b) LC /\ 0 < size (cls b)) -> (forall c, In c LC -> 0 <= size c) ->
  (forall a c, In a LA -> In c LC -> size c = 0 -> K a c = 0) ->
  (forall c, In c LC -> fsum LB (fun b => if eqC (cls b) c then 1 else 0) = size c) ->
  (forall a b, In a LA -> In b LB -> K a (cls b) = size (cls b) * J a b) ->
  joint LA LC K -> 0 <= u -> SDPI LA LC K u -> SDPI LA LB J u.
Proof.
  intros ND Hnu Hcls Hsize Hzero Hcount HKJ HK Hu HS.
  set (W := fun c b => if Req_EM_T (size c) 0 then nu b else if eqC (cls b) c then / size c else 0).
  apply (SDPI_ext LA LB (push LC K W)).
  - intros a b Ha Hb. destruct (Hcls b Hb) as [H1 H2]. unfold push, W.
    rewrite (fsum_ext LC _ (fun c => (if eqC c (cls b) then 1 else 0) * (K a c * / size c))).
    + rewrite (fsum_single eqC LC (cls b) 1 _ ND H1), (HKJ a b Ha Hb). field. lra.
    + intros c Hc. destruct (Req_EM_T (size c) 0) as [Z|Z]; [rewrite (Hzero a c Ha Hc Z); ring|].
      destruct (eqC (cls b) c) as [E|E], (eqC c (cls b)) as [E'|E']; try (symmetry in E; contradiction);
        try (symmetry in E'; contradiction); ring.
  - apply SDPI_DOMINATE; try assumption. split.
    + intros c b Hc Hb. unfold W. destruct (Req_EM_T (size c) 0); [apply Hnu, Hb|].
      destruct (eqC (cls b) c); [|lra]. left. apply Rinv_0_lt_compat. specialize (Hsize c Hc). lra.
    + intros c Hc. unfold W. destruct (Req_EM_T (size c) 0); [apply Hnu|].
      rewrite (fsum_ext LB _ (fun b => / size c * (if eqC (cls b) c then 1 else 0)))
        by (intros b _; destruct (eqC (cls b) c); ring).
      rewrite fsum_scal, (Hcount c Hc). field. assumption.
Qed.

(** ** Boolean clustering *)

Section Bool.
Context (l : R) (n : nat).
Hypothesis Hl : 0 < l < 1.

Lemma fair_law : law LBool (fun _ => / 2).
Proof. split; [intros x _; lra|unfold LBool; simpl; field]. Qed.

Lemma sign_look_law th : law LBool (sign_look l th).
Proof. split; [intros x _; unfold sign_look; destruct (Bool.eqb x th); lra|]. destruct th; unfold LBool, sign_look; simpl; field. Qed.

Lemma bool_weight_pos k : 0 < bool_weight l n k.
Proof.
  unfold bool_weight. assert (0 < ((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k)) by (apply Rmult_lt_0_compat; apply pow_lt; lra).
  assert (0 < ((1 - l) / 2) ^ k * ((1 + l) / 2) ^ (n - k)) by (apply Rmult_lt_0_compat; apply pow_lt; lra). lra.
Qed.

Lemma pow_exp x m : 0 < x -> x ^ m = exp (INR m * ln x).
Proof. intros Hx. rewrite <- ln_pow by exact Hx. symmetry. apply exp_ln, pow_lt, Hx. Qed.

Lemma bool_mean_ratio k : (k <= n)%nat ->
  bool_weight l n k * (1 + bool_mean l n k) = ((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) /\
  bool_weight l n k * (1 - bool_mean l n k) = ((1 - l) / 2) ^ k * ((1 + l) / 2) ^ (n - k).
Proof.
  intros Hk. set (u := (1 + l) / 2). set (v := (1 - l) / 2). assert (Hu : 0 < u) by (unfold u; lra). assert (Hv : 0 < v) by (unfold v; lra).
  assert (Hx : 0 < (1 + l) / (1 - l)) by (apply Rdiv_lt_0_compat; lra).
  set (y := (2 * INR k - INR n) * (/ 2 * ln ((1 + l) / (1 - l)))).
  assert (E : exp y * exp y * (v ^ k * u ^ (n - k)) = u ^ k * v ^ (n - k)).
  { rewrite !(pow_exp u), !(pow_exp v), <- !exp_plus by assumption. f_equal.
    unfold y. rewrite minus_INR by exact Hk. replace ((1 + l) / (1 - l)) with (u / v) by (unfold u, v; field; lra).
    rewrite ln_div by assumption. field. }
  assert (T : tanh y * (exp y * exp y + 1) = exp y * exp y - 1).
  { unfold tanh, sinh, cosh. rewrite exp_Ropp. assert (P := exp_pos y). field. nra. }
  unfold bool_weight, bool_mean. fold y u v. set (X := u ^ k * v ^ (n - k)) in *. set (Y := v ^ k * u ^ (n - k)) in *.
  assert (HY : 0 < Y) by (apply Rmult_lt_0_compat; apply pow_lt; assumption).
  assert (ET : tanh y * (X + Y) = X - Y).
  { rewrite <- E. replace (exp y * exp y * Y + Y) with (Y * (exp y * exp y + 1)) by ring.
    replace (tanh y * (Y * (exp y * exp y + 1))) with (Y * (tanh y * (exp y * exp y + 1))) by ring. rewrite T. ring. }
  split; nra.
Qed.

Let P (b : pw bool n) : R := bool_weight l n (plus_count n b).
Let r (b : pw bool n) : R := bool_mean l n (plus_count n b).

Lemma bool_target_law th b : bool_target l n th b = binary_joint P r th b.
Proof.
  destruct (bool_mean_ratio (plus_count n b) (plus_count_le n b)) as [E1 E2].
  unfold bool_target, looks_target, binary_joint, P, r. rewrite pwP_count. destruct th; unfold sign_look; simpl; lra.
Qed.

Lemma bool_fresh_law x b : bool_fresh l n x b = binary_joint P (fun b => l * r b) x b.
Proof.
  unfold bool_fresh, looks_fresh. fold (bool_target l n). unfold LBool. simpl. rewrite !bool_target_law.
  unfold binary_joint, sign_look. destruct x; simpl; field.
Qed.

Lemma bool_mean_range k : (k <= n)%nat -> -1 <= bool_mean l n k <= 1.
Proof.
  intros Hk. destruct (bool_mean_ratio k Hk) as [E1 E2]. assert (W := bool_weight_pos k).
  assert (0 < ((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k)) by (apply Rmult_lt_0_compat; apply pow_lt; lra).
  assert (0 < ((1 - l) / 2) ^ k * ((1 + l) / 2) ^ (n - k)) by (apply Rmult_lt_0_compat; apply pow_lt; lra).
  split; nra.
Qed.

Lemma bool_joint : joint LBool (pwlist LBool n) (bool_target l n).
Proof. apply looks_joint; [apply fair_law|intros; apply sign_look_law]. Qed.
Lemma bool_fresh_joint : joint LBool (pwlist LBool n) (bool_fresh l n).
Proof. apply looks_fresh_joint; [apply fair_law|intros; apply sign_look_law]. Qed.
Lemma bool_margins b : In b (pwlist LBool n) -> margY LBool (bool_target l n) b = margY LBool (bool_fresh l n) b.
Proof. intros _. apply looks_margins. intros; apply sign_look_law. Qed.

Lemma words_law : law (pwlist LBool n) P.
Proof.
  assert (H := margY_law LBool (pwlist LBool n) (bool_target l n) bool_joint).
  assert (E : forall b, margY LBool (bool_target l n) b = P b).
  { intros b. rewrite <- (binary_margY P r b). apply fsum_ext. intros th _. apply bool_target_law. }
  split; [intros b Hb; rewrite <- E; apply H, Hb|]. rewrite <- (proj2 H). apply fsum_ext. intros; symmetry; apply E.
Qed.

Lemma bool_count_law g : fsum (pwlist LBool n) (fun b => P b * g (plus_count n b))
  = fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * g k).
Proof.
  unfold P. rewrite (count_sum n (fun k => bool_weight l n k * g k)). apply fsum_ext. intros; ring.
Qed.

Lemma SDPI_of_count c u : -1 <= c <= 1 -> 0 <= u ->
  SDPI LBool (seq 0 (S n)) (binary_joint (fun k => INR (choose n k) * bool_weight l n k) (fun k => c * bool_mean l n k)) u ->
  SDPI LBool (pwlist LBool n) (binary_joint P (fun b => c * r b)) u.
Proof.
  intros Hc Hu HS.
  assert (R : forall k, (k <= n)%nat -> -1 <= c * bool_mean l n k <= 1).
  { intros k Hk. assert (B := bool_mean_range k Hk). split; nra. }
  assert (Hin : forall k, In k (seq 0 (S n)) -> (k <= n)%nat) by (intros k H; apply in_seq in H; lia).
  refine (SDPI_of_class LBool (pwlist LBool n) (seq 0 (S n)) Nat.eq_dec (plus_count n) (fun k => INR (choose n k)) P
    _ _ u (seq_NoDup _ _) words_law _ _ _ _ _ _ Hu HS).
  - intros b _. assert (L := plus_count_le n b). split; [apply in_seq; lia|]. apply lt_0_INR, choose_pos, L.
  - intros; apply pos_INR.
  - intros a k _ _ Z. unfold binary_joint. rewrite Z. ring.
  - intros k Hk. rewrite (count_sum n (fun j => if Nat.eq_dec j k then 1 else 0)).
    rewrite (fsum_ext _ _ (fun j => (if Nat.eq_dec j k then 1 else 0) * INR (choose n j))) by (intros; ring).
    rewrite (fsum_single Nat.eq_dec (seq 0 (S n)) k 1 _ (seq_NoDup _ _) Hk). ring.
  - intros a b _ _. unfold binary_joint, P, r. ring.
  - apply binary_is_joint; [|intros k Hk; apply R, Hin, Hk]. split.
    + intros k _. apply Rmult_le_pos; [apply pos_INR|left; apply bool_weight_pos].
    + rewrite <- (proj2 words_law). rewrite <- (count_sum n (bool_weight l n)). reflexivity.
Qed.
End Bool.

Theorem BOOL l n : 0 < l < 1 ->
  (joint LBool (pwlist LBool n) (bool_target l n) /\ joint LBool (pwlist LBool n) (bool_fresh l n) /\
   forall b, In b (pwlist LBool n) -> margY LBool (bool_target l n) b = margY LBool (bool_fresh l n) b) /\
  (let P := fun b => bool_weight l n (plus_count n b) in
   let r := fun b => bool_mean l n (plus_count n b) in
   (forall th b, bool_target l n th b = binary_joint P r th b) /\
   (forall x b, bool_fresh l n x b = binary_joint P (fun b => l * r b) x b) /\
   forall g, fsum (pwlist LBool n) (fun b => P b * g (plus_count n b))
             = fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * g k)) /\
  (forall u, 0 <= u ->
     let Q := fun k => INR (choose n k) * bool_weight l n k in
     (SDPI LBool (seq 0 (S n)) (binary_joint Q (bool_mean l n)) u -> SDPI LBool (pwlist LBool n) (bool_target l n) u) /\
     (SDPI LBool (seq 0 (S n)) (binary_joint Q (fun k => l * bool_mean l n k)) u ->
      SDPI LBool (pwlist LBool n) (bool_fresh l n) u)).
Proof.
  intros Hl. split; [split; [apply bool_joint, Hl|split; [apply bool_fresh_joint, Hl|intros b; apply bool_margins, Hl]]|].
  split; [split; [intros; apply bool_target_law, Hl|split; [intros; apply bool_fresh_law, Hl|intros; apply bool_count_law]]|].
  intros u Hu Q. split; intros HS.
  - apply (SDPI_ext _ _ (binary_joint (fun b => bool_weight l n (plus_count n b)) (fun b => 1 * bool_mean l n (plus_count n b)))).
    + intros a b _ _. rewrite bool_target_law by exact Hl. unfold binary_joint. rewrite Rmult_1_l. reflexivity.
    + apply SDPI_of_count; [exact Hl|lra|exact Hu|]. apply (SDPI_ext _ _ (binary_joint Q (bool_mean l n))); [|exact HS].
      intros a k _ _. unfold binary_joint. rewrite Rmult_1_l. reflexivity.
  - apply (SDPI_ext _ _ (binary_joint (fun b => bool_weight l n (plus_count n b)) (fun b => l * bool_mean l n (plus_count n b)))).
    + intros a b _ _. symmetry. apply bool_fresh_law, Hl.
    + apply SDPI_of_count; [exact Hl|lra|exact Hu|exact HS].
Qed.
