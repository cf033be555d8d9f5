(** Learners of mixtures of clusters of one or several kinds, decided by one computation: for each cluster one, by the number of its samples
    [MIX-LEARN]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool PeanoNat FunctionalExtensionality.
From Coquelicot Require Import Rcomplements.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Calc Finite Information Power Domination Privacy Signs Mix MixLearn Certificates Computed ComputedSigns
  ComputedTails ComputedLooks ComputedFactors ComputedMixtures Clusters ComputedClusters.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

(** ** Learners of one cluster *)

Section Learners.
Context {Th X : Type} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R).
Let LS := draw_lists LX.

(** Some learner from n samples, with values in LM, has a mean of both error probabilities of at most x and keeps at most g nats. *)
Definition learner_with {M} (LM : list M) (n : nat) (x g : R) (k : list X -> M -> R) (phi : X -> M -> R) : Prop :=
  kernel (LS n) LM k /\ (forall y m, In y LX -> In m LM -> 0 <= phi y m <= 1) /\
  mean_error LX LM (push (LS n) (cluster_fresh LT w V) k) phi <= x /\
  CMI LT (LS n) LM (fun th b m => cluster_target w V th b * k b m) <= g.
Definition some_learner_with (n : nat) (x g : R) : Prop := exists M (LM : list M) k phi, learner_with LM n x g k phi.

Hypothesis LW : law LT w.
Hypothesis LV : forall th, In th LT -> law LX (V th).

(** Who releases nothing guesses. *)
Lemma learner_of_nothing : some_learner_with 0 (/ 2) 0.
Proof.
  exists unit, [tt], (fun _ _ => 1), (fun _ _ => / 2).
  assert (Hk : kernel (LS 0) [tt] (fun _ _ => 1)) by (split; [intros; lra|intros; cbn [fsum]; ring]).
  assert (HX := MixLearn.fresh_joint LT LX w V LW LV 0).
  split; [exact Hk|]. split; [intros; lra|]. split.
  - right. apply (unseen_error _ _ [tt] _ _ (fun _ _ => / 2) HX Hk). apply joint_of_one, HX.
  - right. rewrite (CMI_kernel _ _ _ _ _ Hk). rewrite (fsum_ext LT _ (fun _ => 0)); [apply fsum_0|]. intros th Hth.
    unfold LS. cbn [draw_lists fsum]. unfold push, margX. cbn [fsum]. rewrite !Rplus_0_r, !Rmult_1_r.
    set (t := cluster_target w V th []). destruct (Req_dec t 0) as [Z|Z]; [rewrite Z; ring|].
    replace (t / (t * t / t)) with 1 by (field; exact Z). rewrite ln_1. ring.
Qed.

(** The values may be numbers below any t that is large enough. *)
Lemma fsum_numbered {M} (LM : list M) (F : M -> R) t : (length LM <= t)%nat ->
  fsum (seq 0 t) (fun i => match nth_error LM i with Some m => F m | None => 0 end) = fsum LM F.
Proof.
  intros H. replace t with (length LM + (t - length LM))%nat by lia. rewrite fsum_seq_app.
  rewrite (fsum_ext (seq (0 + length LM) _) _ (fun _ => 0)), fsum_0, Rplus_0_r.
  2: { intros i Hi. apply in_seq in Hi. rewrite (proj2 (nth_error_None LM i)) by lia. reflexivity. }
  clear H. induction LM as [|m LM IH]; [reflexivity|]. cbn [length]. rewrite fsum_seq_S. cbn [nth_error fsum]. rewrite IH. reflexivity.
Qed.

Lemma learner_numbered n x g : some_learner_with n x g ->
  exists s, forall t, (s <= t)%nat -> exists k phi, learner_with (seq 0 t) n x g k phi.
Proof.
  intros (M & LM & k & phi & Hk & Hphi & HE & HM). exists (length LM). intros t Ht.
  set (k' := fun b i => match nth_error LM i with Some m => k b m | None => 0 end).
  set (phi' := fun y i => match nth_error LM i with Some m => phi y m | None => 0 end).
  assert (Hk' : kernel (LS n) (seq 0 t) k').
  { split.
    - intros b i Hb _. unfold k'. destruct (nth_error LM i) as [m|] eqn:E; [apply Hk; [exact Hb|apply (nth_error_In _ _ E)]|lra].
    - intros b Hb. unfold k'. rewrite (fsum_numbered LM (k b) t Ht). apply Hk, Hb. }
  exists k', phi'. split; [exact Hk'|]. split; [|split].
  - intros y i Hy _. unfold phi'. destruct (nth_error LM i) as [m|] eqn:E; [apply Hphi; [exact Hy|apply (nth_error_In _ _ E)]|lra].
  - apply Rle_trans with (2 := HE). right. apply same_error; [|exact Hk'|exact Hk|].
    + exact (MixLearn.fresh_joint LT LX w V LW LV n).
    + intros y b _ _. rewrite <- (fsum_numbered LM (fun m => k b m * phi y m) t Ht). apply fsum_ext. intros i _. unfold k', phi'.
      destruct (nth_error LM i); ring.
  - apply Rle_trans with (2 := HM). right. rewrite (CMI_kernel _ _ _ _ _ Hk'), (CMI_kernel _ _ _ _ _ Hk). apply fsum_ext. intros th _.
    apply fsum_ext. intros b _. rewrite <- (fsum_numbered LM _ t Ht). apply fsum_ext. intros i _. unfold k', push.
    destruct (nth_error LM i); [reflexivity|ring].
Qed.
End Learners.

(** The same for a kind of clusters. *)
Definition kind_learner (K : kind) : nat -> R -> R -> Prop := some_learner_with (centres K) (points K) (centre_law K) (point_law K).

Section Looks.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (d : nat).
Let W := pwP prior d.
Let V := pwJ view d.
Let LS := draw_lists (pwlist LBool d).

(** The looks at the coordinates of n samples. *)
Fixpoint first_looks {B} (n : nat) (l : list (bool * B)) : pw bool n := match n with
  | O => tt
  | S n => match l with
      | [] => (false, first_looks n (@nil (bool * B)))
      | y :: l => (fst y, first_looks n l) end end.
Fixpoint as_looks (n e : nat) : list (pw bool e) -> pw (pw bool n) e := match e with
  | O => fun _ => tt
  | S e => fun l => (first_looks n l, as_looks n e (map snd l)) end.

Lemma first_with_looks {B} n : forall b (l : list B), length l = n -> first_looks n (with_looks n b l) = b /\ map snd (with_looks n b l) =
  l.
Proof.
  induction n as [|n IH]; intros b [|y l] H; try discriminate; [destruct b; split; reflexivity|]. destruct b as [b c]. injection H as H.
  destruct (IH c l H) as [E F]. cbn [with_looks first_looks map fst snd]. rewrite E, F. split; reflexivity.
Qed.

Lemma as_looks_of n e : forall b : pw (pw bool n) e, as_looks n e (as_samples n e b) = b.
Proof.
  induction e as [|e IH]; intros b; [destruct b; reflexivity|]. destruct b as [b c]. cbn [as_looks as_samples fst snd].
  destruct (first_with_looks n b (as_samples n e c) (as_samples_length n e c)) as [E F].
  apply f_equal2; [exact E|]. transitivity (as_looks n e (as_samples n e c)); [exact (f_equal (as_looks n e) F)|apply IH].
Qed.

Lemma all_words {A} (L : list A) n : (forall a, In a L) -> forall b, In b (pwlist L n).
Proof.
  intros H. induction n as [|n IH]; intros b; [destruct b; left; reflexivity|]. destruct b as [a b]. apply in_prod; [apply H|apply IH].
Qed.

Lemma all_looks n b : In b (pwlist (pwlist LBool n) d).
Proof. apply all_words, all_words. intros []; [left|right; left]; reflexivity. Qed.

Lemma learner_by_looks n x v : some_learner LT LBool (pwlist LBool n) (looks_target prior view n) (looks_fresh LT prior view n) d
  (fun a b => (a + b) / 2 <= x) v -> some_learner_with (pwlist LT d) (pwlist LBool d) W V n x (v * ln 2).
Proof.
  intros (M & LM & k & phi & Hk & Hphi & HE & HM). set (k' := fun b => k (as_looks n d b)).
  assert (Hk' : kernel (LS n) LM k') by (split; [intros b m _ Hm; apply Hk; [apply all_looks|exact Hm]|intros b _; apply Hk, all_looks]).
  assert (E : (fun b => k' (as_samples n d b)) = k)
    by (apply functional_extensionality; intros b; unfold k'; rewrite as_looks_of; reflexivity).
  exists M, LM, k', phi. split; [exact Hk'|]. split; [exact Hphi|]. split.
  - assert (P := push_fresh_as_samples LT prior view n d k'). rewrite E in P.
    unfold LS, W, V. rewrite P. exact HE.
  - unfold LS, W, V. assert (P := kept_as_samples LT prior view n d LM k' Hk'). rewrite E in P. rewrite P.
    assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra). apply (Rmult_le_compat_r (ln 2)) in HM; [|lra].
    unfold Rdiv in HM. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in HM by lra. exact HM.
Qed.

Lemma learner_of_kind up K n x g : kind_by LT prior view up K -> dimension K = d ->
  some_learner_with (pwlist LT d) (pwlist LBool d) W V n x g -> kind_learner K n x g.
Proof.
  intros HK <- (M & LM & k & phi & Hk & Hphi & HE & HM). unfold kind_learner.
  destruct (kind_lists LT prior view up K HK) as [-> ->], (kind_laws_by LT prior view up K HK) as [LC LP].
  set (g' := unlisted false (dimension K)). set (k' := fun b => k (map g' b)).
  assert (E : (fun b => k' (map (listed (dimension K)) b)) = k).
  { apply functional_extensionality. intros b. unfold k'. rewrite map_map, (map_ext _ (fun y => y)), map_id; [reflexivity|].
    intros y. apply unlisted_listed. }
  exists M, LM, k', (fun y => phi (g' y)). split; [|split; [|split]].
  - apply renamed_kernel. rewrite E. exact Hk.
  - intros y m Hy. apply in_map_iff in Hy. destruct Hy as (z & <- & Hz). unfold g'. rewrite unlisted_listed. apply Hphi, Hz.
  - rewrite (renamed_error _ _ (pwP prior (dimension K)) (pwJ view (dimension K)) _ _ _ _ LC LP), E. apply Rle_trans with (2 := HE). right.
    apply (f_equal (mean_error (pwlist LBool (dimension K)) LM _)). apply functional_extensionality. intros y. unfold g'.
    rewrite unlisted_listed. reflexivity.
  - rewrite (renamed_kept _ _ (pwP prior (dimension K)) (pwJ view (dimension K)) _ _ _ _ LC LP).
    change (CMI (pwlist LT (dimension K)) (draw_lists (pwlist LBool (dimension K)) n) LM (fun th b m =>
      cluster_target (pwP prior (dimension K)) (pwJ view (dimension K)) th b * (fun b => k' (map (listed (dimension K)) b)) b m) <= g).
    rewrite E. exact HM.
Qed.
End Looks.

Lemma finite_choice {T} (t : T) (P : nat -> T -> Prop) n : (forall i, (i < n)%nat -> exists x, P i x) ->
  exists f, forall i, (i < n)%nat -> P i (f i).
Proof.
  induction n as [|n IH]; intros H; [exists (fun _ => t); intros i Hi; lia|].
  destruct (IH ltac:(intros i Hi; apply H; lia)) as [f F]. destruct (H n ltac:(lia)) as [x X].
  exists (fun i => if (i =? n)%nat then x else f i). intros i Hi. destruct (Nat.eqb_spec i n) as [->|N]; [exact X|apply F; lia].
Qed.

Lemma eventually_all (P : nat -> nat -> Prop) n : (forall i, (i < n)%nat -> exists s, forall t, (s <= t)%nat -> P i t) ->
  exists s, forall t, (s <= t)%nat -> forall i, (i < n)%nat -> P i t.
Proof.
  induction n as [|n IH]; intros H; [exists O; intros t _ i Hi; lia|].
  destruct (IH ltac:(intros i Hi; apply H; lia)) as [s S]. destruct (H n ltac:(lia)) as [s' S']. exists (Nat.max s s').
  intros t Ht i Hi. destruct (Nat.eq_dec i n) as [->|N]; [apply S'; lia|apply S; lia].
Qed.

(** ** What a certificate says of each group of equal clusters *)

(** Learners: the number of samples, the error and what is kept, in nats. *)
Definition cluster_learners : Type := list (nat * (term * term)).
Definition guessing : nat * (term * term) := (O, (Num 1 2, zero)).
(** The name of one of them, which are numbered from 1 on, or of nothing, 0; its part in the code; what it costs with its name, at most. *)
Record name := Name { place : nat; code : term; cost : term }.
(** The names, the largest cost, and up to how many samples of a cluster it is looked which name is used. *)
Record row := Row { names : list name; most : term; last : nat }.

Section Names.
Variable known : cluster_learners.
Definition no_name : name := Name 0 one zero.
Definition learner_of (a : name) : nat * (term * term) := nth (place a) (guessing :: known) guessing.
Definition name_at (r : row) (i : nat) : name := nth i (names r) no_name.
(** The last name whose learner needs no more samples. *)
Definition name_for (r : row) (m : nat) : nat :=
  fold_left (fun best i => if (fst (learner_of (name_at r i)) <=? m)%nat then i else best) (seq 0 (length (names r))) O.
Definition part_code (r : row) (i : nat) : R := match nth_error (names r) i with Some a => value (code a) | None => 0 end.

Definition row_claims (r : row) : list inequality :=
  AtMost (fold_right (fun a s => Add (code a) s) zero (names r)) one :: flat_map (fun a => [Below zero (code a); AtMost (cost a) (most r);
    AtMost (Sub (snd (snd (learner_of a))) (Ln (code a))) (cost a); AtMost (fst (snd (learner_of a))) (Num 1 2)]) (names r).
Definition row_begins (r : row) : bool := match names r with
  | a :: _ => (place a =? 0)%nat
  | [] => false end.
(** What the name that is used for 0, 1, .. samples spares: of the error of a guess, and of the largest cost. *)
Definition spared (r : row) : list (term * term) := map (fun m => let a := name_at r (name_for r m) in
  (Sub (Div one two) (fst (snd (learner_of a))), Sub (most r) (cost a))) (seq 0 (S (last r))).

Lemma policy_fits r m : row_begins r = true ->
  (name_for r m < length (names r))%nat /\ (fst (learner_of (name_at r (name_for r m))) <= m)%nat.
Proof.
  intros H. unfold row_begins in H. destruct (names r) as [|a l] eqn:E; [discriminate|]. apply Nat.eqb_eq in H.
  assert (G : forall is b, (forall i, In i is -> (i < length (names r))%nat) ->
    (b < length (names r))%nat /\ (fst (learner_of (name_at r b)) <= m)%nat ->
    let b' := fold_left (fun best i => if (fst (learner_of (name_at r i)) <=? m)%nat then i else best) is b in
    (b' < length (names r))%nat /\ (fst (learner_of (name_at r b')) <= m)%nat).
  { induction is as [|i is IH]; intros b Hi Hb; [exact Hb|]. cbn [fold_left]. apply IH; [intros; apply Hi; right; assumption|].
    destruct (Nat.leb_spec (fst (learner_of (name_at r i))) m); [split; [apply Hi; left; reflexivity|assumption]|exact Hb]. }
  rewrite <- E. apply (G (seq 0 (length (names r))) O); [intros i Hi; apply in_seq in Hi; lia|]. rewrite E. split; [cbn [length]; lia|].
  unfold name_at. rewrite E. cbn [nth]. unfold learner_of. rewrite H. cbn [nth guessing fst]. lia.
Qed.
End Names.

Lemma fsum_codes (l : list name) t : (length l <= t)%nat ->
  fsum (seq 0 t) (fun i => match nth_error l i with Some a => value (code a) | None => 0 end)
  = value (fold_right (fun a s => Add (code a) s) zero l).
Proof.
  intros H. rewrite (fsum_numbered l (fun a => value (code a)) t H). clear H. induction l as [|a l IH]; [exact (eq_sym value_0)|].
  cbn [fsum fold_right value]. rewrite IH. reflexivity.
Qed.

(** ** The learner of the mixture: the row of a cluster, with the place of its kind, and learners for each kind *)

Definition learner_known (K : kind) (a : nat * (term * term)) : Prop :=
  kind_learner K (fst a) (value (fst (snd a))) (value (snd (snd a))).
Definition learners_known (K : kind) (known : cluster_learners) : Prop := forall a, In a known -> learner_known K a.

Section Computed.
Variable kinds : list kind.
Hypothesis Hkinds : Forall is_kind kinds.
Variables (bits parts : positive) (N : Z) (learners : list cluster_learners) (p : @plan (nat * row)) (e v : term).
Hypothesis HN : (0 <= N)%Z.
Hypothesis Hparts : all_parts (groups_of p) = Zpos parts.
Hypothesis Hlearners : Forall2 learners_known kinds learners.
Let n := Z.to_nat N.
Let k := clusters_of (groups_of p).
Let freq := frequency_of (groups_of p).
Definition known_to (q : nat * row) : cluster_learners := nth (fst q) learners [].
Let q_at (j : nat) : nat * row := row_at p (O, Row [] zero O) j.
Let known (j : nat) : cluster_learners := known_to (q_at j).
Let row_of (j : nat) : row := snd (q_at j).

Fixpoint spared_within (prec : F.precision) (often : bool) (g : term * term -> term) (p : @plan (nat * row)) : I.type := match p with
  | [] => I.fromZ prec 0
  | (c, w, q) :: p =>
      let f := I.div prec (I.fromZ prec (Zpos w)) (I.fromZ prec (Zpos parts)) in
      let s := expected_within prec N (odds_within prec f) (fun a => enclosure prec (g a)) (unseen_within prec N f) 0
        (spared (known_to q) (snd q)) in
      I.add prec (I.mul prec (I.fromZ prec (Zpos c)) (if often then I.mul prec f s else s)) (spared_within prec often g p) end.
Fixpoint costs_sum (p : @plan (nat * row)) : term := match p with
  | [] => zero
  | (c, w, q) :: p => Add (Mul (Num (Zpos c) 1) (most (snd q))) (costs_sum p) end.
Definition learners_enough : bool :=
  let prec := F.PtoP bits in
  forallb (fun g => decided prec (Below (Num (Zpos (snd (fst g))) parts) one) && row_begins (snd (snd g))
    && all_decided bits (row_claims (known_to (snd g)) (snd (snd g)))) p
  && below prec (enclosure prec (Sub (Div one two) e)) (spared_within prec true fst p)
  && below prec (enclosure prec (Sub (costs_sum p) (Mul v (Ln two)))) (spared_within prec false snd p).

Lemma spared_correct prec often g l : (forall c w q, In (c, w, q) l -> IZR (Zpos w) / IZR (Zpos parts) < 1) ->
  reaches (spared_within prec often g l) (over_plan l (fun w q => let f := w / IZR (Zpos parts) in
    (if often then f else 1) * expected n f (fun a => value (g a)) 0 (spared (known_to q) (snd q)))).
Proof.
  induction l as [|[[c w] q] l IH]; intros Hf; cbn [spared_within over_plan]; [apply reaches_it, I.fromZ_correct|].
  destruct (first_weight prec n parts w (Hf c w q (or_introl eq_refl))) as (F0 & Cf & Co & Cu).
  assert (W := Hf c w q (or_introl eq_refl)). unfold n in Cu. rewrite Z2Nat.id in Cu by exact HN. fold n in Cu.
  set (f := IZR (Zpos w) / IZR (Zpos parts)) in *. cbv zeta.
  assert (S := expected_correct prec n f _ ltac:(lra) Co (fun a => enclosure prec (g a)) (fun a => value (g a))
    (spared (known_to q) (snd q)) (fun a _ => reaches_it _ _ (enclosure_correct prec (g a))) 0%nat _ Cu).
  unfold n in S at 1. rewrite Z2Nat.id in S by exact HN.
  apply reaches_sum; [|apply IH; intros c' w' r' I; apply (Hf c' w' r'); right; exact I].
  apply reaches_product; [apply IZR_le; lia|apply I.fromZ_correct|].
  destruct often; [apply reaches_product; assumption|rewrite Rmult_1_l; exact S].
Qed.

(** A part of a sum over all numbers of samples is no more than that. *)
Lemma first_part f (s : nat -> R) len : 0 <= f <= 1 -> (forall m, 0 <= s m) ->
  fsum (seq 0 len) (fun m => binomial n f m * s m) <= fsum (seq 0 (S n)) (fun m => binomial n f m * s m).
Proof.
  intros Hf Hs.
  assert (B : forall m, 0 <= binomial n f m * s m).
  { intros m. apply Rmult_le_pos; [|apply Hs]. unfold binomial. apply Rmult_le_pos; [apply Rmult_le_pos; [apply pos_INR|]|];
      apply pow_le; lra. }
  assert (E := fsum_seq_app (S n) len 0 (fun m => binomial n f m * s m)).
  assert (E' := fsum_seq_app len (S n) 0 (fun m => binomial n f m * s m)). rewrite Nat.add_comm, E in E'.
  rewrite (fsum_ext (seq (0 + S n) len) _ (fun _ => 0)), fsum_0 in E'.
  2: { intros m Hm. apply in_seq in Hm. unfold binomial. rewrite choose_above by lia. simpl INR. ring. }
  assert (P := fsum_nonneg (seq (0 + len) (S n)) (fun m => binomial n f m * s m) (fun m _ => B m)). lra.
Qed.

Lemma spared_sum f (g : term * term -> term) l r :
  expected n f (fun a => value (g a)) 0 (spared l r) = fsum (seq 0 (S (last r))) (fun m => binomial n f m *
    let a := name_at r (name_for l r m) in
    value (g (Sub (Div one two) (fst (snd (learner_of l a))), Sub (most r) (cost a)))).
Proof.
  rewrite expected_seq. unfold spared at 1. rewrite map_length, seq_length. apply fsum_ext. intros m Hm. apply in_seq in Hm. f_equal.
  rewrite Nat.sub_0_r. unfold spared.
  assert (E : nth_error (seq 0 (S (last r))) m = Some m).
  { rewrite (nth_error_nth' _ O) by (rewrite seq_length; lia). rewrite seq_nth by lia. reflexivity. }
  rewrite (map_nth_error _ _ _ E). reflexivity.
Qed.

Lemma row_facts : learners_enough = true -> forall c w q, In (c, w, q) p ->
  0 < IZR (Zpos w) / IZR (Zpos parts) < 1 /\ row_begins (snd q) = true /\
  value (fold_right (fun a s => Add (code a) s) zero (names (snd q))) <= 1 /\
  forall a, In a (names (snd q)) -> 0 < value (code a) /\ value (cost a) <= value (most (snd q)) /\
    value (snd (snd (learner_of (known_to q) a))) - ln (value (code a)) <= value (cost a) /\
    value (fst (snd (learner_of (known_to q) a))) <= / 2.
Proof.
  intros H c w q I. apply andb_prop in H. destruct H as [H _]. apply andb_prop in H. destruct H as [H _].
  assert (B := proj1 (forallb_forall _ _) H (c, w, q) I). cbn [fst snd] in B. apply andb_prop in B. destruct B as [B BC].
  apply andb_prop in B. destruct B as [BF BB]. apply decided_met in BF. cbn [is_met value] in BF. numbers.
  assert (A := all_met bits _ BC). split; [split; [apply Rdiv_lt_0_compat; apply IZR_lt; reflexivity|exact BF]|]. split; [exact BB|].
  split.
  - assert (X := A _ (or_introl eq_refl)). cbn [is_met] in X. numbers. exact X.
  - intros a Ia.
    assert (X : forall y, In y [Below zero (code a); AtMost (cost a) (most (snd q));
      AtMost (Sub (snd (snd (learner_of (known_to q) a))) (Ln (code a))) (cost a);
      AtMost (fst (snd (learner_of (known_to q) a))) (Num 1 2)] -> is_met y)
      by (intros y Iy; apply A; right; apply in_flat_map; exists a; split; assumption).
    assert (X0 := X _ ltac:(left; reflexivity)). assert (X1 := X _ ltac:(right; left; reflexivity)).
    assert (X2 := X _ ltac:(do 2 right; left; reflexivity)). assert (X3 := X _ ltac:(do 3 right; left; reflexivity)).
    cbn [is_met value] in X0, X1, X2, X3. numbers. repeat split; try assumption; lra.
Qed.

Lemma learners_at j a : (j < k)%nat -> learner_known (kind_at (mixture_of kinds p) j) (learner_of (known j) a).
Proof.
  intros Hj. destruct (laws_at kinds Hkinds p j Hj) as [LC LP].
  assert (E : kind_at (mixture_of kinds p) j = nth (fst (q_at j)) kinds no_kind) by exact (row_with (kind_of kinds) p _ _ j Hj).
  set (K := kind_at (mixture_of kinds p) j) in *.
  assert (L0 : learner_known K guessing).
  { unfold learner_known, guessing. cbn [fst snd value]. numbers. replace (1 / 2) with (/ 2) by field.
    apply learner_of_nothing; assumption. }
  assert (T := listed_known learners_known no_kind kinds learners (fst (q_at j)) ltac:(intros K' b []) Hlearners). rewrite <- E in T.
  unfold learner_of. destruct (nth_in_or_default (place a) (guessing :: known j) guessing) as [I|D]; [|rewrite D; exact L0].
  destruct I as [<-|I]; [exact L0|exact (T _ I)].
Qed.

Lemma costs_sum_value l : value (costs_sum l) = over_plan l (fun _ q => value (most (snd q))).
Proof. induction l as [|[[c w] q] l IH]; [exact value_0|]. cbn [costs_sum over_plan value]. rewrite IH, Rdiv_1_r. reflexivity. Qed.

(** Of one cluster: the error and what is kept, with the entropy of the name. *)
Lemma cluster_sums j (err mem : nat -> R) (most_names : nat) : learners_enough = true -> (j < k)%nat ->
  (forall m, (name_for (known j) (row_of j) m < most_names)%nat) -> (length (names (row_of j)) <= most_names)%nat ->
  (forall a, err a = value (fst (snd (learner_of (known j) (name_at (row_of j) a))))) ->
  (forall a, mem a = value (snd (snd (learner_of (known j) (name_at (row_of j) a))))) ->
  let f := freq j in
  fsum (seq 0 (S n)) (fun m => binomial n f m * err (name_for (known j) (row_of j) m))
    <= / 2 - expected n f (fun a => value (fst a)) 0 (spared (known j) (row_of j)) /\
  fsum (seq 0 (S n)) (fun m => binomial n f m * mem (name_for (known j) (row_of j) m))
    + entropy (seq 0 most_names) (fun a => fsum (seq 0 (S n)) (fun m => binomial n f m *
        (if Nat.eq_dec a (name_for (known j) (row_of j) m) then 1 else 0)))
    <= value (most (row_of j)) - expected n f (fun a => value (snd a)) 0 (spared (known j) (row_of j)).
Proof.
  intros H Hj Hpol Hlen Herr Hmem f. assert (HF := frequencies_law (groups_of p) ltac:(lia)). fold k freq in HF.
  destruct (row_of_cluster p parts (O, Row [] zero O) Hparts j Hj) as (c & w & I & F).
  destruct (row_facts H c w _ I) as (Rf & Rb & Rc & Rn).
  fold freq in F. rewrite <- F in Rf. fold f in Rf. fold (q_at j) in Rb, Rc, Rn. fold (row_of j) in Rb, Rc, Rn. fold (known j) in Rn.
  set (r := row_of j) in *. set (pol := name_for (known j) r).
  assert (B0 : forall m, 0 <= binomial n f m).
  { intros m. unfold binomial. apply Rmult_le_pos; [apply Rmult_le_pos; [apply pos_INR|]|]; apply pow_le; lra. }
  assert (B1 : fsum (seq 0 (S n)) (binomial n f) = 1).
  { assert (X := cluster_count k n freq j (fun _ => 1) HF Hj). cbv beta in X.
    rewrite !fsum_scal_r, (proj2 (Privacy.pwP_law (seq 0 k) freq n HF)) in X. rewrite !Rmult_1_r in X. exact (eq_sym X). }
  assert (Pin : forall m, (pol m < length (names r))%nat) by (intros m; apply (policy_fits (known j) r m Rb)).
  assert (Nin : forall m, In (name_at r (pol m)) (names r)) by (intros m; apply nth_In, Pin).
  split.
  - rewrite spared_sum.
    assert (X := first_part f (fun m => / 2 - err (pol m)) (S (last r)) ltac:(lra)
      ltac:(intros m; cbv beta; rewrite Herr; fold r; destruct (Rn _ (Nin m)) as (_ & _ & _ & E); lra)).
    rewrite (fsum_ext (seq 0 (S n)) _ (fun m => binomial n f m * / 2 - binomial n f m * err (pol m))) in X by (intros; ring).
    rewrite fsum_minus, fsum_scal_r, B1 in X.
    assert (Y : fsum (seq 0 (S (last r))) (fun m => binomial n f m * (/ 2 - err (pol m))) = fsum (seq 0 (S (last r))) (fun m =>
      binomial n f m * let a := name_at r (name_for (known j) r m) in
      value (fst (Sub (Div one two) (fst (snd (learner_of (known j) a))), Sub (most r) (cost a))))).
    { apply fsum_ext. intros m _. rewrite Herr. cbn [fst value]. numbers. fold r pol. f_equal. field. }
    rewrite Y in X. fold pol. fold pol in X. lra.
  - rewrite spared_sum.
    set (chance := fun a => fsum (seq 0 (S n)) (fun m => binomial n f m * (if Nat.eq_dec a (pol m) then 1 else 0))).
    assert (S1 : forall g : nat -> R, fsum (seq 0 (S n)) (fun m => binomial n f m * g (pol m)) = fsum (seq 0 most_names)
      (fun a => chance a * g a)).
    { intros g. apply (sum_by_name Nat.eq_dec (seq 0 most_names) (seq 0 (S n)) (binomial n f) pol g (seq_NoDup _ _)).
      intros m _. apply in_seq. specialize (Hpol m). fold pol in Hpol. lia. }
    assert (LC : law (seq 0 most_names) chance).
    { split.
      - intros a _. apply fsum_nonneg. intros m _. apply Rmult_le_pos; [apply B0|]. destruct (Nat.eq_dec _ _); lra.
      - assert (X := S1 (fun _ => 1)). cbv beta in X. rewrite !fsum_scal_r, B1 in X. rewrite !Rmult_1_r in X. exact (eq_sym X). }
    assert (E := code_length (seq 0 most_names) chance (part_code r) LC).
    assert (C0 : forall a, In a (seq 0 most_names) -> 0 <= part_code r a).
    { intros a _. unfold part_code. destruct (nth_error (names r) a) as [x|] eqn:X; [|lra].
      destruct (Rn x (nth_error_In _ _ X)) as (P & _). lra. }
    assert (C1 : fsum (seq 0 most_names) (part_code r) <= 1) by (unfold part_code; rewrite (fsum_codes (names r) most_names Hlen); exact
      Rc).
    assert (CA : abscont (seq 0 most_names) chance (part_code r)).
    { intros a _ Z. unfold part_code in Z. destruct (nth_error (names r) a) as [x|] eqn:X.
      - destruct (Rn x (nth_error_In _ _ X)) as (P & _). lra.
      - apply nth_error_None in X. unfold chance. rewrite (fsum_ext (seq 0 (S n)) _ (fun _ => 0)); [apply fsum_0|]. intros m _.
        destruct (Nat.eq_dec a (pol m)) as [D|D]; [specialize (Pin m); lia|ring]. }
    specialize (E C0 C1 CA). rewrite <- (S1 (fun a => - ln (part_code r a))) in E.
    assert (X := first_part f (fun m => value (most r) - value (cost (name_at r (pol m)))) (S (last r)) ltac:(lra)
      ltac:(intros m; destruct (Rn _ (Nin m)) as (_ & Q & _); lra)).
    rewrite (fsum_ext (seq 0 (S n)) _ (fun m => binomial n f m * value (most r) - binomial n f m * value (cost (name_at r (pol m))))) in X
      by (intros; ring).
    rewrite fsum_minus, fsum_scal_r, B1 in X.
    assert (Y : fsum (seq 0 (S n)) (fun m => binomial n f m * mem (pol m)) + fsum (seq 0 (S n)) (fun m => binomial n f m *
      - ln (part_code r (pol m))) <= fsum (seq 0 (S n)) (fun m => binomial n f m * value (cost (name_at r (pol m))))).
    { rewrite <- fsum_plus. apply fsum_le. intros m _. rewrite <- Rmult_plus_distr_l. apply Rmult_le_compat_l; [apply B0|].
      destruct (Rn _ (Nin m)) as (_ & _ & Q & _). rewrite Hmem. fold r. unfold part_code.
      rewrite (nth_error_nth' (names r) no_name (Pin m)). exact Q. }
    assert (Z : fsum (seq 0 (S (last r))) (fun m => binomial n f m * (value (most r) - value (cost (name_at r (pol m)))))
      = fsum (seq 0 (S (last r))) (fun m => binomial n f m * let a := name_at r (name_for (known j) r m) in
        value (snd (Sub (Div one two) (fst (snd (learner_of (known j) a))), Sub (most r) (cost a)))))
      by (apply fsum_ext; intros; reflexivity).
    rewrite Z in X. fold pol chance. fold pol in X. lra.
Qed.

Lemma letter_range {B} (L : list B) (F : B -> R) : (forall b, In b L -> 0 <= F b <= 1) -> forall q j w, (j < q)%nat -> In w (pwlist L q) ->
  0 <= at_letter F q j w <= 1.
Proof.
  intros H. induction q as [|q IH]; intros j w Hj Hw; [lia|]. destruct w as [b w]. apply in_prod_iff in Hw. destruct j as [|j]; cbn
    [at_letter fst snd].
  - apply H, Hw.
  - apply IH; [lia|apply Hw].
Qed.

(** How often the learners err, and what they and their names keep, all together; their names are numbers below one number. *)
Definition error_named (j a : nat) : R := value (fst (snd (learner_of (known j) (name_at (row_of j) a)))).
Definition kept_named (j a : nat) : R := value (snd (snd (learner_of (known j) (name_at (row_of j) a)))).
Definition size_named (j a : nat) : nat := fst (learner_of (known j) (name_at (row_of j) a)).
Definition policy_named (j : nat) : nat -> nat := name_for (known j) (row_of j).

Lemma learners_reached : learners_enough = true -> exists most_names : nat,
  (forall j m, (j < k)%nat -> (policy_named j m < most_names)%nat /\ (size_named j (policy_named j m) <= m)%nat) /\
  fsum (seq 0 k) (fun j => freq j * fsum (seq 0 (S n)) (fun m => binomial n (freq j) m * error_named j (policy_named j m))) <= value e /\
  fsum (seq 0 k) (fun j => fsum (seq 0 (S n)) (fun m => binomial n (freq j) m * kept_named j (policy_named j m))
    + entropy (seq 0 most_names) (fun a => fsum (seq 0 (S n)) (fun m => binomial n (freq j) m *
        (if Nat.eq_dec a (policy_named j m) then 1 else 0)))) <= value v * ln 2.
Proof.
  intros H. assert (RF := row_facts H). assert (HF := frequencies_law (groups_of p) ltac:(lia)). fold k freq in HF.
  set (most_names := fold_right Nat.max O (map (fun g => length (names (snd (snd g)))) p)). exists most_names.
  assert (Hnames : forall c w q, In (c, w, q) p -> (length (names (snd q)) <= most_names)%nat).
  { intros c w q I. unfold most_names. clear - I. induction p as [|g l IH]; [destruct I|]. cbn [map fold_right].
    destruct I as [->|I]; [cbn [snd]; lia|specialize (IH I); lia]. }
  assert (Hpolicy : forall j m, (j < k)%nat -> (policy_named j m < most_names)%nat /\ (size_named j (policy_named j m) <= m)%nat /\
    (length (names (row_of j)) <= most_names)%nat).
  { intros j m Hj. destruct (row_of_cluster p parts (O, Row [] zero O) Hparts j Hj) as (c & w & I & _).
    destruct (RF c w _ I) as (_ & B & _).
    destruct (policy_fits (known j) (row_of j) m B) as [P1 P2]. assert (L := Hnames c w _ I). fold (q_at j) in L. fold (row_of j) in L.
    fold (policy_named j) in P1, P2. split; [lia|]. split; [exact P2|exact L]. }
  split; [intros j m Hj; destruct (Hpolicy j m Hj) as (A & B & _); exact (conj A B)|].
  assert (Sums := fun j (Hj : (j < k)%nat) => cluster_sums j (error_named j) (kept_named j) most_names H Hj
    (fun m => proj1 (Hpolicy j m Hj)) (proj2 (proj2 (Hpolicy j O Hj))) (fun a => eq_refl) (fun a => eq_refl)).
  apply andb_prop in H. destruct H as [H HB]. apply andb_prop in H. destruct H as [_ HG]. split.
  - assert (G := below_reached _ _ _ _ _ (enclosure_correct _ (Sub (Div one two) e)) (spared_correct (F.PtoP bits) true fst p
      (fun c w q I => proj2 (proj1 (RF c w q I)))) HG).
    cbv beta iota zeta in G.
    rewrite <- (sum_by_rows p parts (O, Row [] zero O) Hparts (fun f q => f * expected n f (fun a => value (fst a)) 0
      (spared (known_to q) (snd q)))) in G.
    cbn [value] in G. numbers. fold k freq in G.
    apply Rle_trans with (fsum (seq 0 k) (fun j => freq j * / 2 - freq j * expected n (freq j) (fun a => value (fst a)) 0
      (spared (known j) (row_of j)))).
    + apply fsum_le. intros j Hj. apply in_seq in Hj. rewrite <- Rmult_minus_distr_l. apply Rmult_le_compat_l; [apply HF, in_seq; lia|].
      exact (proj1 (Sums j ltac:(lia))).
    + rewrite fsum_minus, fsum_scal_r, (proj2 HF). change (fsum (seq 0 k) (fun j => freq j * expected n (freq j) (fun a => value (fst a)) 0
        (spared (known j) (row_of j)))) with (fsum (seq 0 k) (fun j => freq j * expected n (freq j) (fun a => value (fst a)) 0
        (spared (known_to (row_at p (O, Row [] zero O) j)) (snd (row_at p (O, Row [] zero O) j))))). lra.
  - assert (G := below_reached _ _ _ _ _ (enclosure_correct _ (Sub (costs_sum p) (Mul v (Ln two)))) (spared_correct (F.PtoP bits)
      false snd p (fun c w q I => proj2 (proj1 (RF c w q I)))) HB).
    cbv beta iota zeta in G.
    rewrite <- (sum_by_rows p parts (O, Row [] zero O) Hparts (fun f q => 1 * expected n f (fun a => value (snd a)) 0
      (spared (known_to q) (snd q)))) in G.
    cbn [value] in G. numbers.
    rewrite costs_sum_value, <- (sum_by_rows p parts (O, Row [] zero O) Hparts (fun _ q => value (most (snd q)))) in G. fold k freq in G.
    apply Rle_trans with (fsum (seq 0 k) (fun j => value (most (row_of j)) - 1 * expected n (freq j) (fun a => value (snd a)) 0
      (spared (known j) (row_of j)))).
    + apply fsum_le. intros j Hj. apply in_seq in Hj. rewrite Rmult_1_l. exact (proj2 (Sums j ltac:(lia))).
    + rewrite fsum_minus. unfold row_of, known, q_at. lra.
Qed.

Theorem mixture_learners_computed : learners_enough = true -> some_learner_of_it (mixture_of kinds p) n (value e) (value v).
Proof.
  intros H. destruct (learners_reached H) as (most_names & Hpolicy & SE & SM). clear H.
  assert (HF := frequencies_law (groups_of p) ltac:(lia)). fold k freq in HF.
  set (K := fun j => kind_at (mixture_of kinds p) j).
  assert (HL : forall j, (j < k)%nat -> law (centres (K j)) (centre_law (K j)) /\
    forall th, In th (centres (K j)) -> law (points (K j)) (point_law (K j) th)) by exact (laws_at kinds Hkinds p).
  (* The learners, with values below one number. *)
  set (good := fun t j a (c : (list (list bool) -> nat -> R) * (list bool -> nat -> R)) =>
    learner_with (centres (K j)) (points (K j)) (centre_law (K j)) (point_law (K j)) (seq 0 t) (size_named j a) (error_named j a)
      (kept_named j a) (fst c) (snd c)).
  destruct (eventually_all (fun j t => forall a, (a < most_names)%nat -> exists c, good t j a c) k) as [s Hs].
  { intros j Hj. apply (eventually_all (fun a t => exists c, good t j a c) most_names). intros a _. destruct (HL j Hj) as [LC LP].
    destruct (learner_numbered _ _ _ _ LC LP _ _ _ (learners_at j (name_at (row_of j) a) Hj)) as [s Hs]. exists s. intros t Ht.
    destruct (Hs t Ht) as (f & phi & L). exists (f, phi). exact L. }
  set (t := s). specialize (Hs t (le_n s)).
  destruct (finite_choice (fun (_ : nat) => (fun (_ : list (list bool)) (_ : nat) => 0, fun (_ : list bool) (_ : nat) => 0))
    (fun j f => forall a, (a < most_names)%nat -> good t j a (f a)) k) as [chosen Hchosen].
  { intros j Hj. exact (finite_choice (fun _ _ => 0, fun _ _ => 0) (good t j) most_names (Hs j Hj)). }
  destruct (MIX_LEARN (fun j => centres (K j)) (fun j => points (K j)) (seq 0 t) (seq 0 most_names) Nat.eq_dec n k freq
    (fun j => centre_law (K j)) (fun j => point_law (K j)) policy_named size_named
    (fun j a => fst (chosen j a)) (fun j a => snd (chosen j a)) error_named kept_named (seq_NoDup _ _) HF HL) as [HE HM].
  { intros j m Hj _. destruct (Hpolicy j m Hj) as [P1 P2]. split; [apply in_seq; lia|exact P2]. }
  { intros j a Hj Ha. apply in_seq in Ha. destruct (Hchosen j Hj a ltac:(lia)) as (K1 & _ & K2 & K3). exact (conj K1 (conj K2 K3)). }
  set (KN := fun (i : pw nat n) (j : nat) => named_learner Nat.eq_dec (size_named j)
    (fun a => fst (chosen j a)) (policy_named j (hits (Nat.eqb j) n i))).
  unfold some_learner_of_it, mixture_of. rewrite groups_with. change (with_rows (kind_of kinds) p) with (mixture_of kinds p).
  exists (pw (nat * nat) k), (pwlist (list_prod (seq 0 most_names) (seq 0 t)) k), (fun i => cluster_law k (KN i)),
    (fun j x => at_letter (fun am => snd (chosen j (fst am)) x (snd am)) k j).
  split; [|split].
  - split.
    + intros i Hi. apply words_kernel. intros j Hj. destruct (Hpolicy j (hits (Nat.eqb j) n i) Hj) as [P1 P2].
      assert (P : In (policy_named j (hits (Nat.eqb j) n i)) (seq 0 most_names)) by (apply in_seq; lia).
      apply (named_kernel _ (seq 0 t) (seq 0 most_names) Nat.eq_dec _ _ (seq_NoDup _ _) _ _ P P2).
      exact (proj1 (Hchosen j Hj _ P1)).
    + intros j x m Hj Hx Hm. apply (letter_range (list_prod (seq 0 most_names) (seq 0 t))); [|exact Hj|exact Hm].
      intros [a b] I. apply in_prod_iff in I. destruct I as [Ia Ib]. apply in_seq in Ia. cbn [fst snd].
      exact (proj1 (proj2 (Hchosen j Hj a (proj2 Ia))) x b Hx Ib).
  - apply Rle_trans with (1 := HE). exact SE.
  - assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
    apply Rmult_le_reg_r with (1 := L2). unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    apply Rle_trans with (1 := HM). exact SM.
Qed.
End Computed.

Lemma known_by_looks {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (d n : nat) (x g : term) up K :
  kind_by LT prior view up K -> dimension K = d ->
  some_learner LT LBool (pwlist LBool n) (looks_target prior view n) (looks_fresh LT prior view n) d
    (fun a b => (a + b) / 2 <= value x) (value (Div g (Ln two))) -> learner_known K (n, (x, g)).
Proof.
  intros HK Hd H. unfold learner_known. cbn [fst snd]. assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  replace (value g) with (value (Div g (Ln two)) * ln 2) by (cbn [value]; numbers; field; lra).
  exact (learner_of_kind LT prior view d up K n _ _ HK Hd (learner_by_looks LT prior view d n _ _ H)).
Qed.
