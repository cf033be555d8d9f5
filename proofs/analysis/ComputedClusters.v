(** Mixtures of clusters of one or several kinds, decided by one computation: what every learner memorizes and how often it errs
    [MIX, MIX-FEASIBLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Rcomplements.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Calc Finite Information Chi2 Feasible Power Signs BoolClosed Sparse Mix MixCost Certificates Computed
  ComputedTails ComputedLooks ComputedSigns ComputedFactors ComputedMixtures Clusters NoLearner.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

(** ** The best line of a slope below phi *)

(** Its value at 0 where it falls by 2t: the conjugate of d2 at a slope in closed form. *)
Definition line_at (t : R) : R := let u := t / (exp t - 1) in t + ln u + (1 - u).

Lemma log_plane x y u : 0 <= x -> 0 < y -> 0 < u -> x * ln u + x - y * u <= x * ln (x / y).
Proof.
  intros Hx Hy Hu. destruct (Req_dec x 0) as [->|N]; [nra|].
  assert (P : 0 < y * u / x) by (apply Rdiv_lt_0_compat; nra).
  assert (L := ln_le_sub1 _ P). assert (Q : ln (y * u / x) = ln u - ln (x / y)).
  { rewrite <- ln_div by (try apply Rdiv_lt_0_compat; lra). f_equal. field. lra. }
  rewrite Q in L. apply (Rmult_le_compat_l x) in L; [|lra]. replace (x * (y * u / x - 1)) with (y * u - x) in L by (field; lra). lra.
Qed.

Lemma divergence_plane a b u v : 0 <= a <= 1 -> 0 < b < 1 -> 0 < u -> 0 < v ->
  a * ln u + (1 - a) * ln v + 1 - b * u - (1 - b) * v <= d2 a b.
Proof.
  intros Ha Hb Hu Hv. assert (A := log_plane a b u ltac:(lra) ltac:(lra) Hu).
  assert (B := log_plane (1 - a) (1 - b) v ltac:(lra) ltac:(lra) Hv). unfold d2. lra.
Qed.

Lemma slope_factor t : 0 < t -> 0 < t / (exp t - 1).
Proof. intros H. assert (1 < exp t) by (rewrite <- exp_0; apply exp_increasing; lra). apply Rdiv_lt_0_compat; lra. Qed.

Lemma line_below_phi t : 0 < t -> below_phi (fun x => line_at t - 2 * t * x).
Proof.
  intros Ht x b Hx Hb. assert (P := slope_factor t Ht). assert (E : 1 < exp t) by (rewrite <- exp_0; apply exp_increasing; lra).
  unfold line_at. set (u := t / (exp t - 1)) in *.
  assert (A := divergence_plane (b + 1 - 2 * x) b (u * exp t) u ltac:(lra) ltac:(lra)
    ltac:(apply Rmult_lt_0_compat; [exact P|apply exp_pos]) P).
  rewrite ln_mult, ln_exp in A by (try exact P; apply exp_pos).
  assert (Q : u * exp t = u + t) by (unfold u; field; lra). rewrite Q in A. lra.
Qed.

Lemma line_at_most t : 0 < t -> line_at t <= t.
Proof. intros H. assert (L := ln_le_sub1 _ (slope_factor t H)). unfold line_at. lra. Qed.

Section Cluster.
Context {Th X B : Type} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R).
Hypothesis HT : joint LT LB JT.
Hypothesis HX : joint LX LB JX.

Lemma cost_of_factor c z : 0 < c -> 0 < z -> mem_factor LT LX LB JT JX c ->
  cost_at_least LT LX LB JT JX z (c * line_at (z / 2 / c)).
Proof.
  intros Hc Hz H. assert (Ht : 0 < z / 2 / c) by (apply Rdiv_lt_0_compat; lra).
  replace z with (c * (2 * (z / 2 / c))) at 1 by (field; lra).
  apply (cost_of_line LT LX LB JT JX HT HX (fun x => line_at (z / 2 / c) - 2 * (z / 2 / c) * x)); try assumption.
  - apply line_below_phi, Ht.
  - lra.
  - intros; lra.
  - assert (L := line_at_most _ Ht). lra.
Qed.

Lemma cost_nothing z : 0 <= z -> cost_at_least LT LX LB JT JX z 0.
Proof.
  intros Hz M LM k phi Hk Hphi. assert (K := kept_nonneg LT LB LM JT k HT Hk).
  assert (E := error_nonneg LX LM _ phi (push_joint LX LB LM JX k HX Hk) Hphi). assert (P := Rmult_le_pos _ _ Hz E). lra.
Qed.

Lemma error_of_tangent t i : 0 < t -> MI LX LB JX <= i -> error_at_least LX LB JX ((line_at t - i) / (2 * t)).
Proof.
  intros Ht Hi. assert (L := line_at_most t Ht). assert (N := MI_nonneg LX LB JX HX).
  assert (H : (line_at t - i) / (2 * t) <= / 2).
  { apply Rmult_le_reg_r with (2 * t); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  apply (error_of_information LX LB JX (fun x => line_at t - 2 * t * x) _ HX (line_below_phi t Ht) H). right.
  intros x Hx. apply Rle_lt_trans with (1 := Hi).
  apply (error_of_line (fun x => line_at t - 2 * t * x) (line_at t) (2 * t) i _ ltac:(lra) ltac:(intros; lra) H (Rle_refl _) x Hx).
Qed.
End Cluster.

(** ** Sums over the number of samples of a cluster, a term for each from the first on *)

(** At least a number of the interval: of a few bounds from below the interval may be that of any. *)
Definition reaches (i : I.type) (y : R) : Prop := exists x, contains (I.convert i) (Xreal x) /\ x <= y.

Lemma reaches_it i y : contains (I.convert i) (Xreal y) -> reaches i y.
Proof. intros H. exists y. split; [exact H|apply Rle_refl]. Qed.

Lemma reaches_more i x y : x <= y -> reaches i x -> reaches i y.
Proof. intros H (z & C & L). exists z. split; [exact C|lra]. Qed.

Lemma reaches_sum prec i j x y : reaches i x -> reaches j y -> reaches (I.add prec i j) (x + y).
Proof. intros (a & Ca & La) (b & Cb & Lb). exists (a + b). split; [apply enclosed_sum; assumption|lra]. Qed.

Lemma reaches_product prec i j x y : 0 <= x -> contains (I.convert i) (Xreal x) -> reaches j y -> reaches (I.mul prec i j) (x * y).
Proof.
  intros P Cx (b & Cb & Lb). exists (x * b). split; [apply enclosed_product; assumption|apply Rmult_le_compat_l; assumption].
Qed.

Lemma below_reached prec i j x y : contains (I.convert i) (Xreal x) -> reaches j y -> below prec i j = true -> x <= y.
Proof. intros Cx (b & Cb & Lb) H. apply Rle_trans with (2 := Lb). exact (below_correct prec i j x b Cx Cb H). Qed.

Section Expected.
Context {A : Type}.

Fixpoint expected (N : nat) (f : R) (g : A -> R) (m : nat) (items : list A) : R := match items with
  | [] => 0
  | a :: items => binomial N f m * g a + expected N f g (S m) items end.

(** The chances by their recurrence: odds is f/(1-f). *)
Definition next_weight (prec : F.precision) (N : Z) (odds w : I.type) (m : nat) : I.type :=
  I.mul prec w (I.mul prec odds (I.div prec (I.fromZ prec (N - Z.of_nat m)) (I.fromZ prec (Z.of_nat (S m))))).
Fixpoint weight_from (prec : F.precision) (N : Z) (odds w : I.type) (m steps : nat) : I.type := match steps with
  | O => w
  | S steps => weight_from prec N odds (next_weight prec N odds w m) (S m) steps end.
Fixpoint expected_within (prec : F.precision) (N : Z) (odds : I.type) (g : A -> I.type) (w : I.type) (m : nat) (items : list A) : I.type :=
  match items with
  | [] => I.fromZ prec 0
  | a :: items => I.add prec (I.mul prec w (g a)) (expected_within prec N odds g (next_weight prec N odds w m) (S m) items) end.

Variables (prec : F.precision) (N : nat) (f : R) (odds : I.type).
Hypothesis Hf : 0 <= f < 1.
Hypothesis Ho : contains (I.convert odds) (Xreal (f / (1 - f))).

Lemma binomial_next m : binomial N f (S m) = binomial N f m * (f / (1 - f) * (IZR (Z.of_nat N - Z.of_nat m) / IZR (Z.of_nat (S m)))).
Proof.
  assert (C : forall n m, INR (choose n (S m)) * INR (S m) = INR (choose n m) * (INR n - INR m)).
  { clear. induction n as [|n IH]; intros m.
    - destruct m; cbn [choose]; change (INR 0) with 0; ring.
    - change (choose (S n) (S m)) with (choose n m + choose n (S m))%nat. rewrite plus_INR, Rmult_plus_distr_r, IH.
      destruct m as [|m].
      + assert (E : forall n, choose n 0 = 1%nat) by (intros [|]; reflexivity). rewrite !E, (S_INR n).
        change (INR 0) with 0. change (INR 1) with 1. ring.
      + change (choose (S n) (S m)) with (choose n m + choose n (S m))%nat. rewrite plus_INR. specialize (IH m).
        rewrite !S_INR in *. lra. }
  assert (K := C N m). unfold binomial. rewrite minus_IZR, <- !INR_IZR_INZ.
  assert (0 < INR (S m)) by (apply lt_0_INR; lia).
  replace (INR (choose N (S m))) with (INR (choose N m) * (INR N - INR m) / INR (S m)) by (rewrite <- K; field; lra).
  destruct (Nat.le_gt_cases N m) as [L|L].
  - destruct (Nat.eq_dec N m) as [->|D]; [unfold Rdiv; ring|]. rewrite (choose_above N m) by lia. simpl INR. unfold Rdiv. ring.
  - replace (N - m)%nat with (S (N - S m)) by lia. rewrite <- !tech_pow_Rmult. field. lra.
Qed.

Lemma next_weight_correct m w : contains (I.convert w) (Xreal (binomial N f m)) ->
  contains (I.convert (next_weight prec (Z.of_nat N) odds w m)) (Xreal (binomial N f (S m))).
Proof.
  intros H. rewrite binomial_next. apply enclosed_product; [exact H|]. apply enclosed_product; [exact Ho|].
  apply quotient; apply I.fromZ_correct.
Qed.

Lemma weight_from_correct steps : forall m w, contains (I.convert w) (Xreal (binomial N f m)) ->
  contains (I.convert (weight_from prec (Z.of_nat N) odds w m steps)) (Xreal (binomial N f (m + steps))).
Proof.
  induction steps as [|steps IH]; intros m w H; [rewrite Nat.add_0_r; exact H|]. cbn [weight_from].
  rewrite <- Nat.add_succ_comm. apply IH, next_weight_correct, H.
Qed.

Lemma expected_correct gi g items : (forall a, In a items -> reaches (gi a) (g a)) -> forall m w,
  contains (I.convert w) (Xreal (binomial N f m)) ->
  reaches (expected_within prec (Z.of_nat N) odds gi w m items) (expected N f g m items).
Proof.
  induction items as [|a items IH]; intros Hg m w H; cbn [expected_within expected]; [apply reaches_it, I.fromZ_correct|].
  apply reaches_sum; [apply reaches_product; [|exact H|apply Hg; left; reflexivity]|].
  { unfold binomial. apply Rmult_le_pos; [apply Rmult_le_pos; [apply pos_INR|]|]; apply pow_le; lra. }
  apply IH; [intros; apply Hg; right; assumption|apply next_weight_correct, H].
Qed.
End Expected.

(** The terms of the sum over all numbers of samples: one for none, and those that are given, from the first on. *)
Definition item_at {A} (g : A -> R) (none : R) (first : nat) (items : list A) (m : nat) : R :=
  match m with O => none | _ => if (m <? first)%nat then 0 else match nth_error items (m - first) with Some a => g a | None => 0 end end.

Lemma expected_seq {A} N f (g : A -> R) items : forall m, expected N f g m items
  = fsum (seq m (length items)) (fun i => binomial N f i * match nth_error items (i - m) with Some a => g a | None => 0 end).
Proof.
  induction items as [|a items IH]; intros m; [reflexivity|]. cbn [expected length seq fsum]. rewrite Nat.sub_diag. cbn [nth_error].
  f_equal. rewrite IH. apply fsum_ext. intros i Hi. apply in_seq in Hi. replace (i - m)%nat with (S (i - S m)) by lia. reflexivity.
Qed.

Lemma fsum_seq_app a b s (h : nat -> R) : fsum (seq s (a + b)) h = fsum (seq s a) h + fsum (seq (s + a) b) h.
Proof.
  revert s. induction a as [|a IH]; intros s; cbn [Nat.add seq fsum]; [rewrite Nat.add_0_r; ring|].
  rewrite IH. replace (S s + a)%nat with (s + S a)%nat by lia. ring.
Qed.

Lemma fsum_items {A} N f (g : A -> R) none first items : (1 <= first)%nat ->
  fsum (seq 0 (S N)) (fun m => binomial N f m * item_at g none first items m) = (1 - f) ^ N * none + expected N f g first items.
Proof.
  intros Hf. rewrite expected_seq.
  set (h := fun m => binomial N f m * item_at g none first items m).
  assert (Z : forall s b, (N < s)%nat -> fsum (seq s b) h = 0).
  { intros s b Hs. rewrite (fsum_ext _ _ (fun _ => 0)); [apply fsum_0|]. intros m Hm. apply in_seq in Hm. unfold h, binomial.
    rewrite choose_above by lia. simpl INR. ring. }
  transitivity (fsum (seq 0 (S N + (first + length items))) h).
  { rewrite fsum_seq_app, (Z (0 + S N)%nat) by lia. ring. }
  replace (S N + (first + length items))%nat with (1 + ((first - 1) + (length items + (S N))))%nat by lia.
  rewrite (fsum_seq_app 1), (fsum_seq_app (first - 1)), (fsum_seq_app (length items)).
  replace (0 + 1 + (first - 1))%nat with first by lia.
  rewrite (fsum_ext (seq (0 + 1) (first - 1)) h (fun _ => 0)), fsum_0.
  2: { intros m Hm. apply in_seq in Hm. unfold h, item_at. destruct m as [|m]; [lia|]. destruct (Nat.ltb_spec (S m) first); [ring|lia]. }
  rewrite (fsum_ext (seq (first + length items) (S N)) h (fun _ => 0)), fsum_0.
  2: { intros m Hm. apply in_seq in Hm. unfold h, item_at. destruct m as [|m]; [lia|]. destruct (Nat.ltb_spec (S m) first); [ring|].
    rewrite (proj2 (nth_error_None items (S m - first))) by lia. ring. }
  cbn [seq fsum Nat.add]. unfold h at 1, item_at at 1, binomial at 1.
  assert (C : choose N 0 = 1%nat) by (destruct N; reflexivity). rewrite C, Nat.sub_0_r. simpl INR. simpl pow at 1.
  rewrite (fsum_ext (seq first (length items)) h (fun i => binomial N f i * match nth_error items (i - first) with
    | Some a => g a | None => 0 end)).
  - ring.
  - intros m Hm. apply in_seq in Hm. unfold h, item_at. destruct m as [|m]; [lia|]. destruct (Nat.ltb_spec (S m) first); [lia|reflexivity].
Qed.

(** ** Groups of equal clusters with their terms: how many, how frequent, from how many samples on, and the terms *)

Section Plan.
Context {Row : Type}.
Definition plan : Type := list (positive * positive * Row).
Definition groups_of (p : plan) : list (positive * positive) := map fst p.
Fixpoint rows_of (p : plan) : list (R * Row) := match p with
  | [] => []
  | (c, w, row) :: p => repeat (IZR (Zpos w), row) (Pos.to_nat c) ++ rows_of p end.

Lemma rows_parts p : cluster_parts (groups_of p) = map fst (rows_of p).
Proof.
  induction p as [|[[c w] row] p IH]; [reflexivity|]. cbn [groups_of map fst cluster_parts rows_of]. rewrite map_app, map_repeat.
  f_equal. exact IH.
Qed.

Lemma fsum_app {B} (l l' : list B) h : fsum (l ++ l') h = fsum l h + fsum l' h.
Proof. induction l as [|x l IH]; cbn [app fsum]; [ring|rewrite IH; ring]. Qed.

Fixpoint over_plan (p : plan) (h : R -> Row -> R) : R := match p with
  | [] => 0
  | (c, w, row) :: p => IZR (Zpos c) * h (IZR (Zpos w)) row + over_plan p h end.

Lemma fsum_rows p (h : R -> Row -> R) d : fsum (seq 0 (clusters_of (groups_of p)))
    (fun j => h (nth j (cluster_parts (groups_of p)) 0) (snd (nth j (rows_of p) (0, d)))) = over_plan p h.
Proof.
  unfold clusters_of. rewrite rows_parts, map_length.
  rewrite (fsum_ext _ _ (fun j => (fun r => h (fst r) (snd r)) (nth j (rows_of p) (0, d)))).
  2: { intros j Hj. apply in_seq in Hj. rewrite (nth_indep _ 0 (fst (0, d))) by (rewrite map_length; lia). rewrite map_nth. reflexivity. }
  assert (G : forall l : list (R * Row), fsum (seq 0 (length l)) (fun j => (fun r => h (fst r) (snd r)) (nth j l (0, d)))
    = fsum l (fun r => h (fst r) (snd r))).
  { induction l as [|x l IH]; [reflexivity|]. cbn [length]. rewrite fsum_seq_S. cbn [nth fsum]. rewrite IH. reflexivity. }
  rewrite G. induction p as [|[[c w] row] p IH]; [reflexivity|]. cbn [rows_of over_plan]. rewrite fsum_app, IH. f_equal.
  rewrite <- (positive_nat_Z c), <- INR_IZR_INZ. clear. induction (Pos.to_nat c) as [|n IHn]; [cbn [repeat fsum INR]; ring|].
  cbn [repeat fsum]. rewrite IHn, S_INR. cbn [fst snd]. ring.
Qed.

Lemma rows_in (p : plan) j d : (j < clusters_of (groups_of p))%nat ->
  exists c w row, In (c, w, row) p /\ nth j (rows_of p) (0, d) = (IZR (Zpos w), row).
Proof.
  unfold clusters_of. rewrite rows_parts, map_length. intros H. assert (I := nth_In (rows_of p) (0, d) H).
  set (x := nth j (rows_of p) (0, d)) in *. clearbody x. clear H. induction p as [|[[c w] row] p IH]; [destruct I|].
  cbn [rows_of] in I. apply in_app_or in I. destruct I as [I|I].
  - apply repeat_spec in I. exists c, w, row. split; [left; reflexivity|exact I].
  - destruct (IH I) as (c' & w' & row' & H & E). exists c', w', row'. split; [right; exact H|exact E].
Qed.

(** The row of cluster j. *)
Definition row_at (p : plan) (d : Row) (j : nat) : Row := snd (nth j (rows_of p) (0, d)).

Section Parts.
Variables (p : plan) (parts : positive) (d : Row).
Hypothesis Hparts : all_parts (groups_of p) = Zpos parts.

Lemma row_of_cluster j : (j < clusters_of (groups_of p))%nat ->
  exists c w, In (c, w, row_at p d j) p /\ frequency_of (groups_of p) j = IZR (Zpos w) / IZR (Zpos parts).
Proof.
  intros Hj. destruct (rows_in p j d Hj) as (c & w & row & I & E). exists c, w. unfold row_at. rewrite E. split; [exact I|].
  unfold frequency_of. rewrite Hparts. f_equal. rewrite rows_parts. change (0 : R) with (fst (0 : R, d)). rewrite map_nth, E. reflexivity.
Qed.

Lemma sum_by_rows (h : R -> Row -> R) : fsum (seq 0 (clusters_of (groups_of p)))
    (fun j => h (frequency_of (groups_of p) j) (row_at p d j)) = over_plan p (fun w r => h (w / IZR (Zpos parts)) r).
Proof.
  rewrite <- (fsum_rows p _ d). apply fsum_ext. intros j _. unfold frequency_of, row_at. rewrite Hparts. reflexivity.
Qed.
End Parts.
End Plan.

(** Other rows of the same groups. *)
Definition with_rows {A B} (F : A -> B) (p : @plan A) : @plan B := map (fun g => (fst g, F (snd g))) p.

Lemma groups_with {A B} (F : A -> B) p : groups_of (with_rows F p) = groups_of p.
Proof. unfold groups_of, with_rows. rewrite map_map. reflexivity. Qed.

Lemma over_plan_with {A B} (F : A -> B) p h : over_plan (with_rows F p) h = over_plan p (fun w r => h w (F r)).
Proof.
  induction p as [|[[c w] r] p IH]; [reflexivity|]. cbn [with_rows map over_plan fst snd].
  exact (f_equal (Rplus _) IH).
Qed.

Lemma row_with {A B} (F : A -> B) p a b j : (j < clusters_of (groups_of p))%nat -> row_at (with_rows F p) b j = F (row_at p a j).
Proof.
  unfold clusters_of. rewrite rows_parts, map_length. intros Hj. unfold row_at.
  set (G := fun x : R * A => (fst x, F (snd x))).
  assert (E : rows_of (with_rows F p) = map G (rows_of p)).
  { clear Hj. induction p as [|[[c w] r] p IH]; [reflexivity|]. cbn [with_rows map rows_of fst snd]. rewrite map_app, map_repeat.
    exact (f_equal (app _) IH). }
  rewrite E, (nth_indep _ (0, b) (G (0, a))) by (rewrite map_length; exact Hj). rewrite map_nth. reflexivity.
Qed.

(** ** What is stated: a mixture is groups of equal clusters, each of a kind *)

Definition mixture : Type := @plan kind.
Definition kind_at (m : mixture) : nat -> kind := row_at m no_kind.
Section Stated.
Variables (m : mixture) (N : nat).
Let LT (j : nat) := centres (kind_at m j).
Let LX (j : nat) := points (kind_at m j).
Let w (j : nat) := centre_law (kind_at m j).
Let V (j : nat) := point_law (kind_at m j).
Let k := clusters_of (groups_of m).
Let freq := frequency_of (groups_of m).

(** Every learner of N samples has an error of at least e; every learner with an error of at most e memorizes at least v bits; some learner
    with such an error memorizes no more. *)
Definition every_learner_of_it_errs (e : R) : Prop := every_mixture_errs LT LX w V k N freq e.
Definition every_learner_of_it (e v : R) : Prop := every_mixture_learner LT LX w V k N freq e v.
Definition some_learner_of_it (e v : R) : Prop := some_mixture_learner LT LX w V k N freq e v.
End Stated.

(** What is known of single clusters: what they cost at a price, and how often they err, with n samples. *)
Definition kind_cost (K : kind) (n : nat) (z c : R) : Prop := cost_at_least (centres K) (points K) (draw_lists (points K) n)
  (cluster_target (centre_law K) (point_law K)) (cluster_fresh (centres K) (centre_law K) (point_law K)) z c.
Definition kind_error (K : kind) (n : nat) (e : R) : Prop := error_at_least (points K) (draw_lists (points K) n)
  (cluster_fresh (centres K) (centre_law K) (point_law K)) e.

(** The kinds of the groups are told by their places in a list. *)
Definition kind_of {A} (kinds : list kind) (row : nat * A) : kind := nth (fst row) kinds no_kind.
Definition mixture_of {A} (kinds : list kind) : @plan (nat * A) -> mixture := with_rows (kind_of kinds).

Lemma no_kind_is_one : is_kind no_kind.
Proof.
  split; [split; [intros a _; cbn; lra|cbn; ring]|]. intros th _. split; [intros x _; cbn; lra|]. unfold LBool. cbn. lra.
Qed.

Lemma listed_kinds kinds i : Forall is_kind kinds -> is_kind (nth i kinds no_kind).
Proof.
  intros H. destruct (nth_in_or_default i kinds no_kind) as [I|E]; [exact (proj1 (Forall_forall _ _) H _ I)|rewrite E].
  exact no_kind_is_one.
Qed.

(** The same of what is known of each of them. *)
Lemma listed_known {A B} (P : B -> list A -> Prop) none kinds tables i : (forall K, P K []) -> Forall2 P kinds tables ->
  P (nth i kinds none) (nth i tables []).
Proof. intros H0 H. revert i. induction H; intros [|i]; cbn [nth]; try apply H0; [assumption|apply IHForall2]. Qed.

(** The odds of a chance and the chance of no sample, with which sums begin. *)
Definition odds_within (prec : F.precision) (f : I.type) : I.type := I.div prec f (I.sub prec (I.fromZ prec 1) f).
Definition unseen_within (prec : F.precision) (N : Z) (f : I.type) : I.type :=
  I.exp prec (I.mul prec (I.fromZ prec N) (I.ln prec (I.sub prec (I.fromZ prec 1) f))).

Lemma no_sample N f : binomial N f 0 = (1 - f) ^ N.
Proof. unfold binomial. assert (C : choose N 0 = 1%nat) by (destruct N; reflexivity). rewrite C, Nat.sub_0_r. simpl. ring. Qed.

Lemma first_weight prec N parts w : let f := IZR (Zpos w) / IZR (Zpos parts) in f < 1 ->
  let i := I.div prec (I.fromZ prec (Zpos w)) (I.fromZ prec (Zpos parts)) in
  0 <= f /\ contains (I.convert i) (Xreal f) /\ contains (I.convert (odds_within prec i)) (Xreal (f / (1 - f))) /\
  contains (I.convert (unseen_within prec (Z.of_nat N) i)) (Xreal (binomial N f 0)).
Proof.
  intros f W i.
  assert (F0 : 0 <= f) by (apply Rdiv_le_0_compat; [apply IZR_le; lia|apply IZR_lt; reflexivity]).
  assert (Cf : contains (I.convert i) (Xreal f)) by (apply quotient; apply I.fromZ_correct).
  assert (Cr := enclosed_difference prec _ _ _ _ (I.fromZ_correct prec 1) Cf).
  split; [exact F0|]. split; [exact Cf|]. split; [exact (quotient prec _ _ _ _ Cf Cr)|].
  rewrite no_sample, pow_exp, INR_IZR_INZ by lra.
  exact (enclosed_exp prec _ _ (enclosed_product prec _ _ _ _ (I.fromZ_correct prec (Z.of_nat N)) (enclosed_ln prec _ _ Cr))).
Qed.

Section Terms.
Context {A : Type}.
(** What a group adds, with a term for no sample. *)
Definition group_sum (N : nat) (parts : R) (none : R -> R) (g : R -> A -> R) (w : R) (row : nat * list A) : R :=
  let f := w / parts in (1 - f) ^ N * none f + expected N f (g f) (fst row) (snd row).
Fixpoint plan_within (prec : F.precision) (N : Z) (parts : I.type) (none : I.type -> I.type) (g : I.type -> A -> I.type)
  (p : @plan (nat * list A)) : I.type :=
  match p with
  | [] => I.fromZ prec 0
  | (c, w, (first, items)) :: p =>
      let f := I.div prec (I.fromZ prec (Zpos w)) parts in
      let odds := odds_within prec f in
      let unseen := unseen_within prec N f in
      I.add prec (I.mul prec (I.fromZ prec (Zpos c)) (I.add prec (I.mul prec unseen (none f))
        (expected_within prec N odds (g f) (weight_from prec N odds unseen 0 first) first items)))
        (plan_within prec N parts none g p) end.

Lemma plan_correct prec N parts none nonei g gi (p : @plan (nat * list A)) :
  (forall f i, contains (I.convert i) (Xreal f) -> contains (I.convert (nonei i)) (Xreal (none f))) ->
  (forall c w row, In (c, w, row) p -> IZR (Zpos w) / IZR (Zpos parts) < 1 /\ forall f i a, In a (snd row) ->
     contains (I.convert i) (Xreal f) -> 0 <= f -> reaches (gi i a) (g f a)) ->
  reaches (plan_within prec (Z.of_nat N) (I.fromZ prec (Zpos parts)) nonei gi p)
    (over_plan p (group_sum N (IZR (Zpos parts)) none g)).
Proof.
  intros Hn.
  induction p as [|[[c w] [first items]] p IH]; intros Hg; cbn [plan_within over_plan]; [apply reaches_it, I.fromZ_correct|].
  destruct (Hg c w (first, items) (or_introl eq_refl)) as [W G]. cbn [snd] in G.
  destruct (first_weight prec N parts w W) as (F0 & Cf & Co & Cu). set (f := IZR (Zpos w) / IZR (Zpos parts)) in *.
  apply reaches_sum; [|apply IH; intros; apply (Hg c0 w0 row); right; assumption].
  apply reaches_product; [apply IZR_le; lia|apply I.fromZ_correct|]. unfold group_sum. fold f. cbn [fst snd].
  apply reaches_sum; [apply reaches_it, enclosed_product; [rewrite <- no_sample; exact Cu|apply Hn, Cf]|].
  apply expected_correct; [lra|exact Co|intros a Ha; apply (G f); assumption|].
  rewrite <- (Nat.add_0_l first) at 2. apply weight_from_correct; [lra|exact Co|exact Cu].
Qed.
End Terms.

(** ** Clusters of which a table for their kind says for each number of samples what is known *)

(** For each group the place of its kind, from how many samples on, and for how many more. *)
Definition ranges : Type := @plan (nat * (positive * positive)).
Definition items_of {A} (tables : list (list A)) (q : nat * (positive * positive)) : nat * list A :=
  (Pos.to_nat (fst (snd q)), firstn (Pos.to_nat (snd (snd q))) (skipn (Pos.to_nat (fst (snd q)) - 1) (nth (fst q) tables []))).
Definition plan_of {A} (tables : list (list A)) : ranges -> @plan (nat * list A) := with_rows (items_of tables).

Lemma nth_firstn {A} (l : list A) n i a : nth_error (firstn n l) i = Some a -> nth_error l i = Some a.
Proof.
  revert n i. induction l as [|x l IH]; intros [|n] [|i] H; try discriminate; cbn in *; [exact H|apply (IH n), H].
Qed.

Lemma nth_skipn {A} (l : list A) n i : nth_error (skipn n l) i = nth_error l (n + i).
Proof. revert l. induction n as [|n IH]; intros [|x l]; try reflexivity; [destruct i; reflexivity|apply IH]. Qed.

Lemma items_entry {A} (tables : list (list A)) q i a : nth_error (snd (items_of tables q)) i = Some a ->
  nth_error (nth (fst q) tables []) (fst (items_of tables q) + i - 1) = Some a.
Proof.
  intros E. apply nth_firstn in E. rewrite nth_skipn in E. assert (P := Pos2Nat.is_pos (fst (snd q))). rewrite <- E. f_equal.
  cbn [items_of fst]. lia.
Qed.

Definition rare_groups {A} (parts : positive) (r : @plan A) : list inequality :=
  map (fun g => Below (Num (Zpos (snd (fst g))) parts) one) r.

Lemma rare_group bits {A} parts (r : @plan A) c w row : all_decided bits (rare_groups parts r) = true ->
  In (c, w, row) r -> 0 < IZR (Zpos w) / IZR (Zpos parts) < 1.
Proof.
  intros H I. split; [apply Rdiv_lt_0_compat; apply IZR_lt; reflexivity|].
  assert (M := all_met bits _ H _ (in_map (fun g => Below (Num (Zpos (snd (fst g))) parts) one) r _ I)).
  cbn [is_met value fst snd] in M. numbers. exact M.
Qed.

Lemma joint_of_one {X B} (LX : list X) (b : B) JX : joint LX [b] JX -> says_nothing LX [b] JX.
Proof.
  intros [_ S] x b' Hx [<-|[]]. unfold margX, margY. cbn [fsum]. cbn [fsum] in S.
  rewrite (fsum_ext LX (fun x => JX x b) (fun x => JX x b + 0)), S by (intros; ring). ring.
Qed.

(** For large t little more than 1 + ln t is missing: no numbers of very different size are added. *)
Lemma line_of_large t : 4096 <= t -> 0 <= 1 + ln t - line_at t <= exp (-2047).
Proof.
  intros H. assert (P := slope_factor t ltac:(lra)). unfold line_at. set (u := t / (exp t - 1)) in *.
  assert (E2 : exp t = exp (t / 2) * exp (t / 2)) by (rewrite <- exp_plus; f_equal; field).
  assert (E1 : 2 * exp (t - 1) <= exp t).
  { replace t with (t - 1 + 1) at 2 by ring. rewrite exp_plus. assert (X := exp_ineq1 1 ltac:(lra)). assert (Y := exp_pos (t - 1)). nra. }
  assert (E0 : exp 0 < exp (t - 1)) by (apply exp_increasing; lra). rewrite exp_0 in E0.
  assert (T : t <= exp (t / 2)).
  { replace (exp (t / 2)) with (exp (t / 4) * exp (t / 4)) by (rewrite <- exp_plus; f_equal; field).
    assert (X := exp_ineq1 (t / 4) ltac:(lra)). assert (Q := pow2_ge_0 (t / 4 - 1)).
    apply Rle_trans with ((1 + t / 4) * (1 + t / 4)); [lra|apply Rmult_le_compat; lra]. }
  assert (U : u <= exp (-2047)).
  { apply Rle_trans with (exp (t / 2) / exp (t - 1)).
    - unfold u, Rdiv. apply Rmult_le_compat; [lra|left; apply Rinv_0_lt_compat; lra|exact T|apply Rinv_le_contravar; lra].
    - unfold Rdiv at 1. rewrite <- exp_Ropp, <- exp_plus. destruct (Req_dec (t / 2 + - (t - 1)) (-2047)) as [N|N]; [rewrite N; lra|].
      left. apply exp_increasing. lra. }
  assert (L : ln u = ln t - ln (exp t - 1)) by (unfold u; apply ln_div; lra). rewrite L.
  assert (A : ln (exp t - 1) <= t) by (rewrite <- (ln_exp t) at 2; left; apply ln_increasing; lra).
  assert (B : t - ln (exp t - 1) <= u).
  { rewrite <- (ln_exp t) at 1. rewrite <- ln_div by (try apply exp_pos; lra).
    assert (X := ln_le_sub1 (exp t / (exp t - 1)) ltac:(apply Rdiv_lt_0_compat; [apply exp_pos|lra])).
    apply Rle_trans with (1 := X). replace (exp t / (exp t - 1) - 1) with (1 / (exp t - 1)) by (field; lra). unfold u.
    apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|lra]. }
  lra.
Qed.

Definition line_within (prec : F.precision) (t : I.type) : I.type :=
  let one := I.fromZ prec 1 in
  if below prec (I.fromZ prec 4096) t
  then I.sub prec (I.add prec one (I.ln prec t)) (I.join (I.fromZ prec 0) (I.exp prec (I.fromZ prec (-2047))))
  else let u := I.div prec t (I.sub prec (I.exp prec t) one) in I.add prec (I.add prec t (I.ln prec u)) (I.sub prec one u).

Lemma line_within_correct prec i t : contains (I.convert i) (Xreal t) -> contains (I.convert (line_within prec i)) (Xreal (line_at t)).
Proof.
  intros H. assert (One := I.fromZ_correct prec 1). unfold line_within. destruct (below _ _ i) eqn:E.
  - apply (below_correct _ _ _ _ _ (I.fromZ_correct prec 4096) H) in E. assert (L := line_of_large t E).
    replace (line_at t) with (1 + ln t - (1 + ln t - line_at t)) by ring.
    apply enclosed_difference; [apply enclosed_sum; [exact One|apply enclosed_ln, H]|].
    assert (Z := I.join_correct (I.fromZ prec 0) (I.exp prec (I.fromZ prec (-2047)))).
    apply (contains_connected _ 0 (exp (-2047))); [apply Z; left; apply I.fromZ_correct|apply Z; right|exact L].
    apply enclosed_exp, I.fromZ_correct.
  - assert (U := quotient prec _ _ _ _ H (enclosed_difference prec _ _ _ _ (enclosed_exp prec _ _ H) One)).
    exact (enclosed_sum prec _ _ _ _ (enclosed_sum prec _ _ _ _ H (enclosed_ln prec _ _ U)) (enclosed_difference prec _ _ _ _ One U)).
Qed.

Section Rows.
Context {A : Type} (tables : list (list A)) (r : ranges) (parts : positive).
Hypothesis Hparts : all_parts (groups_of r) = Zpos parts.
Let k := clusters_of (groups_of r).
Let freq := frequency_of (groups_of r).

Definition range_at : nat -> nat * (positive * positive) := row_at r (O, (1%positive, 1%positive)).
Definition table_item (g : R -> A -> R) (none : R -> R) (j : nat) : nat -> R :=
  let row := items_of tables (range_at j) in item_at (g (freq j)) (none (freq j)) (fst row) (snd row).

Lemma sum_by_plan n g none : fsum (seq 0 k) (fun j => fsum (seq 0 (S n)) (fun m => binomial n (freq j) m * table_item g none j m))
  = over_plan (plan_of tables r) (group_sum n (IZR (Zpos parts)) none g).
Proof.
  unfold plan_of. rewrite over_plan_with. unfold group_sum.
  rewrite <- (sum_by_rows r parts (O, (1%positive, 1%positive)) Hparts (fun f q => (1 - f) ^ n * none f +
    expected n f (g f) (fst (items_of tables q)) (snd (items_of tables q)))).
  apply fsum_ext. intros j _. apply fsum_items. exact (Pos2Nat.is_pos _).
Qed.

(** An item is one of the table, for its number of samples, or nothing is known. *)
Lemma item_cases g none j m : table_item g none j (S m) = 0 \/
  exists a, nth_error (nth (fst (range_at j)) tables []) m = Some a /\ table_item g none j (S m) = g (freq j) a.
Proof.
  clear Hparts. unfold table_item, item_at. set (row := items_of tables (range_at j)).
  destruct (Nat.ltb_spec (S m) (fst row)); [left; reflexivity|].
  destruct (nth_error (snd row) (S m - fst row)) as [a|] eqn:Ea; [|left; reflexivity]. right. exists a. split; [|reflexivity].
  rewrite <- (items_entry tables (range_at j) _ a Ea). f_equal. fold row. lia.
Qed.
End Rows.

(** What is known of some prices, which rise, says of another one: the mean of two costs next to it, or what one says of it. *)
Definition chord (z s p t q : R) : R :=
  if Rle_dec s z then if Rle_dec z t then p + (q - p) * ((z - s) / (t - s)) else 0 else 0.
Fixpoint paid (z : R) (points : list (term * term)) : R := match points with
  | [] => 0
  | (s, p) :: points => Rmax (value p + Rmin 0 ((z - value s) / 2)) (Rmax (match points with
      | [] => 0
      | (t, q) :: _ => chord z (value s) (value p) (value t) (value q) end) (paid z points)) end.

Definition paid_by_one (prec : F.precision) (z : I.type) (s p : term) : I.type := I.add prec (enclosure prec p)
  (I.join (I.fromZ prec 0) (I.div prec (I.sub prec z (enclosure prec s)) (I.fromZ prec 2))).
Fixpoint paid_within (prec : F.precision) (z : I.type) (points : list (term * term)) : I.type := match points with
  | [] => I.fromZ prec 0
  | (s, p) :: points => match points with
      | [] => paid_by_one prec z s p
      | (t, q) :: _ =>
          if below prec (enclosure prec t) z then paid_within prec z points
          else if below prec (enclosure prec s) z && below prec z (enclosure prec t)
          then I.add prec (enclosure prec p) (I.mul prec (enclosure prec (Sub q p))
            (I.div prec (I.sub prec z (enclosure prec s)) (enclosure prec (Sub t s))))
          else paid_by_one prec z s p end end.

Lemma paid_by_one_correct prec i z s p : contains (I.convert i) (Xreal z) ->
  reaches (paid_by_one prec i s p) (value p + Rmin 0 ((z - value s) / 2)).
Proof.
  intros Hi. apply reaches_it, enclosed_sum; [apply enclosure_correct|].
  assert (J := I.join_correct (I.fromZ prec 0) (I.div prec (I.sub prec i (enclosure prec s)) (I.fromZ prec 2))).
  unfold Rmin. destruct (Rle_dec _ _); apply J; [left; apply I.fromZ_correct|right].
  apply quotient; [apply enclosed_difference; [exact Hi|apply enclosure_correct]|apply I.fromZ_correct].
Qed.

Lemma paid_within_correct prec i z points : contains (I.convert i) (Xreal z) -> reaches (paid_within prec i points) (paid z points).
Proof.
  intros Hi. induction points as [|[s p] points IH]; cbn [paid_within paid]; [apply reaches_it, I.fromZ_correct|].
  assert (One : reaches (paid_by_one prec i s p) (Rmax (value p + Rmin 0 ((z - value s) / 2)) (Rmax (match points with
    | [] => 0
    | (t, q) :: _ => chord z (value s) (value p) (value t) (value q) end) (paid z points))))
    by (apply reaches_more with (1 := Rmax_l _ _), paid_by_one_correct, Hi).
  destruct points as [|[t q] points]; [exact One|].
  destruct (below prec (enclosure prec t) i); [apply reaches_more with (1 := Rmax_r _ _), reaches_more with (1 := Rmax_r _ _), IH|].
  destruct (below prec (enclosure prec s) i && below prec i (enclosure prec t)) eqn:E; [|exact One].
  apply andb_prop in E. destruct E as [Es Et]. apply (below_correct _ _ _ _ _ (enclosure_correct prec s) Hi) in Es.
  apply (below_correct _ _ _ _ _ Hi (enclosure_correct prec t)) in Et.
  apply reaches_more with (1 := Rmax_r _ _), reaches_more with (1 := Rmax_l _ _), reaches_it. unfold chord.
  destruct (Rle_dec (value s) z) as [A|A]; [|contradiction]. destruct (Rle_dec z (value t)) as [B|B]; [|contradiction].
  apply enclosed_sum; [apply enclosure_correct|]. apply enclosed_product; [apply (enclosure_correct prec (Sub q p))|].
  apply quotient; [apply enclosed_difference; [exact Hi|apply enclosure_correct]|apply (enclosure_correct prec (Sub t s))].
Qed.

(** The best of what the factor and some lists of costs say, at twice the price y. *)
Definition cost_entry : Type := term * list (list (term * term)).
Definition best (y : R) (a : cost_entry) : R :=
  fold_right (fun points x => Rmax x (paid (2 * y) points)) (value (fst a) * line_at (y / value (fst a))) (snd a).
Definition best_within (prec : F.precision) (y : I.type) (a : cost_entry) : I.type :=
  let c := enclosure prec (fst a) in
  let z := I.mul prec (I.fromZ prec 2) y in
  fold_right (fun points i => let j := paid_within prec z points in if below prec i j then j else i)
    (I.mul prec c (line_within prec (I.div prec y c))) (snd a).

Lemma best_correct prec i y a : contains (I.convert i) (Xreal y) -> reaches (best_within prec i a) (best y a).
Proof.
  intros Hi. unfold best, best_within. assert (C := enclosure_correct prec (fst a)). set (c := enclosure prec (fst a)) in *.
  induction (snd a) as [|points ways IH]; cbn [fold_right].
  - apply reaches_it, enclosed_product; [exact C|]. apply line_within_correct, quotient; assumption.
  - set (x := fold_right _ _ ways) in *. set (j := fold_right _ _ ways) in *. cbv zeta. destruct (below _ _ _).
    + apply reaches_more with (1 := Rmax_r _ _), paid_within_correct, enclosed_product; [apply I.fromZ_correct|exact Hi].
    + apply reaches_more with (1 := Rmax_l _ _), IH.
Qed.

(** Factors for 1, 2, .. samples, and costs for as many or fewer. *)
Fixpoint attached (factors : list term) (costs : list (list (list (term * term)))) : list cost_entry := match factors with
  | [] => []
  | c :: factors => match costs with
      | [] => (c, []) :: attached factors []
      | ways :: costs => (c, ways) :: attached factors costs end end.

Lemma attached_entry factors : forall costs i c ways, nth_error (attached factors costs) i = Some (c, ways) ->
  nth_error factors i = Some c /\ (ways = [] \/ nth_error costs i = Some ways).
Proof.
  induction factors as [|f factors IH]; intros costs i c ways H; [destruct i; discriminate|].
  destruct costs as [|w costs], i as [|i]; cbn [attached nth_error] in H |- *.
  - injection H as <- <-. tauto.
  - destruct (IH [] i c ways H) as [A [B|B]]; [tauto|destruct i; discriminate].
  - injection H as <- <-. tauto.
  - exact (IH costs i c ways H).
Qed.

Section Kind.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (d : nat).
Hypothesis HP : law LT prior.
Hypothesis HV : forall th, In th LT -> law LBool (view th).

(** By MEM n looks at each of d coordinates have this factor; so often errs who learns from them. *)
Definition looks_factor (n : nat) (c : R) : Prop := mem_factor (pwlist LT d) (pwlist LBool d) (pwlist (pwlist LBool n) d)
  (pwJ (looks_target prior view n) d) (pwJ (looks_fresh LT prior view n) d) c.
Definition looks_error (n : nat) (e : R) : Prop :=
  error_at_least (pwlist LBool d) (pwlist (pwlist LBool n) d) (pwJ (looks_fresh LT prior view n) d) e.

Let W := pwP prior d.
Let V := pwJ view d.

Lemma kind_laws : law (pwlist LT d) W /\ forall th, In th (pwlist LT d) -> law (pwlist LBool d) (V th).
Proof.
  split; [apply Privacy.pwP_law, HP|]. intros th Hth.
  assert (K : kernel LT LBool view) by (split; [intros t x Ht Hx; apply (HV t Ht), Hx|apply HV]).
  assert (K' := Domination.pw_kernel LT LBool view d K). split; [intros x Hx; apply K'; assumption|apply K', Hth].
Qed.

Lemma looks_joints n : joint (pwlist LT d) (pwlist (pwlist LBool n) d) (pwJ (looks_target prior view n) d) /\
  joint (pwlist LBool d) (pwlist (pwlist LBool n) d) (pwJ (looks_fresh LT prior view n) d).
Proof. split; apply pwJ_joint; [apply looks_joint|apply looks_fresh_joint]; assumption. Qed.

(** At the price z a cluster with n samples costs at least c. *)
Definition cluster_cost (n : nat) (z c : R) : Prop := cost_at_least (pwlist LT d) (pwlist LBool d) (draw_lists (pwlist LBool d) n)
  (cluster_target W V) (cluster_fresh (pwlist LT d) W V) z c.
(** By all lines below phi, as if c were its factor. *)
Definition factor_known (n : nat) (c : R) : Prop := 0 < c /\ forall z, 0 < z -> cluster_cost n z (c * line_at (z / 2 / c)).

Lemma factor_by_looks n c : 0 < c -> looks_factor n c -> factor_known n c.
Proof.
  intros Hc H. split; [exact Hc|]. intros z Hz. apply cost_of_looks. destruct (looks_joints n) as [KT KX].
  apply (cost_of_factor _ _ _ _ _ KT KX); assumption.
Qed.

Lemma cluster_joints n : joint (pwlist LT d) (draw_lists (pwlist LBool d) n) (cluster_target W V) /\
  joint (pwlist LBool d) (draw_lists (pwlist LBool d) n) (cluster_fresh (pwlist LT d) W V).
Proof. destruct kind_laws. split; [apply MixLearn.target_joint|apply MixLearn.fresh_joint]; assumption. Qed.

(** A learner may ignore samples. *)
Lemma cost_known_of_fewer m n z c : (m <= n)%nat -> cluster_cost n z c -> cluster_cost m z c.
Proof. destruct kind_laws. intros. apply (MixCost.cost_of_fewer _ _ W V m n); assumption. Qed.

Lemma factor_of_fewer m n c : (m <= n)%nat -> factor_known n c -> factor_known m c.
Proof. intros L [P H]. split; [exact P|]. intros z Hz. apply (cost_known_of_fewer m n); auto. Qed.

Lemma cluster_cost_0 n z : 0 <= z -> cluster_cost n z 0.
Proof. destruct (cluster_joints n). apply cost_nothing; assumption. Qed.

Definition points_known (n : nat) (points : list (term * term)) : Prop :=
  forall s p, In (s, p) points -> cluster_cost n (value s) (value p).

Lemma chord_cost n z s p t q : 0 <= z -> cluster_cost n s p -> cluster_cost n t q -> cluster_cost n z (chord z s p t q).
Proof.
  intros Hz Hp Hq. unfold chord. destruct (Rle_dec s z) as [A|A]; [|apply cluster_cost_0, Hz].
  destruct (Rle_dec z t) as [B|B]; [|apply cluster_cost_0, Hz]. destruct (Req_dec s t) as [E|E].
  - assert (z = s) by lra. subst z t. replace (p + (q - p) * ((s - s) / (s - s))) with p by (unfold Rdiv; ring). exact Hp.
  - set (a := (z - s) / (t - s)).
    assert (Ha : 0 <= a <= 1).
    { unfold a. split; [apply Rdiv_le_0_compat; lra|]. apply Rmult_le_reg_r with (t - s); [lra|].
      unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (C := cost_concave _ _ _ _ _ s t p q a Ha Hp Hq). replace ((1 - a) * s + a * t) with z in C by (unfold a; field; lra).
    replace (p + (q - p) * a) with ((1 - a) * p + a * q) by ring. exact C.
Qed.

Lemma paid_cost n z points : 0 <= z -> points_known n points -> cluster_cost n z (paid z points).
Proof.
  intros Hz. destruct (cluster_joints n) as [_ JX]. induction points as [|[s p] points IH]; intros H; cbn [paid].
  - apply cluster_cost_0, Hz.
  - assert (Hp := H s p (or_introl eq_refl)). assert (K := IH (fun t q I => H t q (or_intror I))).
    apply Rmax_case; [exact (cost_slope _ _ _ _ _ JX _ z _ Hz Hp)|]. apply Rmax_case; [|exact K].
    destruct points as [|[t q] points]; [apply cluster_cost_0, Hz|]. apply chord_cost; [exact Hz|exact Hp|apply H; right; left;
      reflexivity].
Qed.

Lemma best_cost n y a : 0 < y -> factor_known n (value (fst a)) -> (forall points, In points (snd a) -> points_known n points) ->
  cluster_cost n (2 * y) (best y a).
Proof.
  intros Hy [_ HF] HW. unfold best. induction (snd a) as [|points ways IH]; cbn [fold_right].
  - replace (y / value (fst a)) with (2 * y / 2 / value (fst a)) by (f_equal; field). apply HF. lra.
  - apply Rmax_case; [apply IH; intros; apply HW; right; assumption|]. apply paid_cost; [lra|apply HW; left; reflexivity].
Qed.

(** What is known of the costs of a kind: a table for 1, 2, .. samples. *)
Definition costs_known (K : kind) (table : list cost_entry) : Prop := forall i a, nth_error table i = Some a ->
  forall y, 0 < y -> kind_cost K (S i) (2 * y) (best y a).
Definition errors_known (K : kind) (table : list term) : Prop := forall i e, nth_error table i = Some e -> kind_error K (S i) (value e).

Lemma costs_of_kind up K factors costs : kind_by LT prior view up K -> dimension K = d ->
  (forall i c, nth_error factors i = Some c -> factor_known (S i) (value c)) ->
  (forall i ways, nth_error costs i = Some ways -> forall points, In points ways -> points_known (S i) points) ->
  costs_known K (attached factors costs).
Proof.
  intros HK Hd HF HC i [c ways] E y Hy. apply (cost_by_kind LT prior view up K HK). rewrite Hd.
  destruct (attached_entry _ _ _ _ _ E) as [Ef Ew]. apply (best_cost (S i) y (c, ways) Hy (HF i c Ef)).
  destruct Ew as [->|Ew]; [intros points []|exact (HC i ways Ew)].
Qed.

Lemma errors_of_kind up K table : kind_by LT prior view up K -> dimension K = d ->
  (forall i e, nth_error table i = Some e -> looks_error (S i) (value e)) -> errors_known K table.
Proof.
  intros HK Hd HE i e E. apply (error_by_kind LT prior view up K HK). rewrite Hd. exact (error_of_looks LT prior view _ d _ (HE i e E)).
Qed.

(** A line for each number of samples, by what they carry of a fresh one in each coordinate: the half t of its slope, and the error. *)
Definition error_by_line (prec : F.precision) (size : term) (carried : I.type) (t e : term) : bool :=
  decided prec (Below zero t) &&
  below prec (I.add prec (enclosure prec (Mul (Mul two t) e)) (I.mul prec (enclosure prec size) carried))
    (line_within prec (enclosure prec t)).

Lemma error_by_line_correct prec size carried told t e n : value size = INR d -> contains (I.convert carried) (Xreal told) ->
  MI LBool (pwlist LBool n) (looks_fresh LT prior view n) <= told ->
  error_by_line prec size carried t e = true -> looks_error n (value e).
Proof.
  intros Hs Hc HM H. apply andb_prop in H. destruct H as [Ht H]. apply decided_met in Ht. cbn [is_met] in Ht. numbers.
  apply (below_correct _ _ _ _ _ (enclosed_sum _ _ _ _ _ (enclosure_correct prec _)
    (enclosed_product _ _ _ _ _ (enclosure_correct prec size) Hc))
    (line_within_correct prec _ _ (enclosure_correct prec t))) in H.
  cbn [value] in H. numbers. rewrite Hs in H. destruct (looks_joints n) as [_ KX].
  assert (HD := Rmult_le_compat_l (INR d) _ _ (pos_INR d) HM).
  assert (E := error_of_tangent _ _ _ KX (value t) _ Ht (Rle_refl _)). rewrite MI_power in E by (apply looks_fresh_joint; assumption).
  intros M LM k phi Hk Hphi. apply Rle_trans with (2 := E M LM k phi Hk Hphi). apply Rmult_le_reg_r with (2 * value t); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
End Kind.

Section Mixture.
Variable kinds : list kind.
Hypothesis Hkinds : Forall is_kind kinds.

Lemma laws_at {A} (p : @plan (nat * A)) j : (j < clusters_of (groups_of p))%nat -> let K := kind_at (mixture_of kinds p) j in
  law (centres K) (centre_law K) /\ forall th, In th (centres K) -> law (points K) (point_law K th).
Proof.
  intros Hj. apply kind_joints. unfold kind_at, mixture_of. destruct (nth_error (rows_of p) j) as [[x a]|] eqn:E.
  - rewrite (row_with _ p a _ j Hj). apply listed_kinds, Hkinds.
  - apply nth_error_None in E. unfold clusters_of in Hj. rewrite rows_parts, map_length in Hj. lia.
Qed.

Variables (bits parts : positive) (N : Z) (r : ranges).
Hypothesis HN : (0 <= N)%Z.
Hypothesis Hparts : all_parts (groups_of r) = Zpos parts.

Lemma rare_plan_group {A} (tables : list (list A)) c w row : all_decided bits (rare_groups parts r) = true ->
  In (c, w, row) (plan_of tables r) -> IZR (Zpos w) / IZR (Zpos parts) < 1.
Proof.
  intros HR I. apply in_map_iff in I. destruct I as ([[c' w'] q] & E & I). injection E as <- <- _.
  exact (proj2 (rare_group bits parts r c' w' q HR I)).
Qed.

Lemma kind_in_range j : (j < clusters_of (groups_of r))%nat -> kind_at (mixture_of kinds r) j = nth (fst (range_at r j)) kinds no_kind.
Proof. exact (row_with (kind_of kinds) r _ _ j). Qed.

Section Costs.
Variables (tables : list (list cost_entry)) (nu e v : term).
Hypothesis Htables : Forall2 costs_known kinds tables.

Definition costs_enough : bool :=
  let prec := F.PtoP bits in
  let half := enclosure prec (Div nu two) in
  all_decided bits (Below zero nu :: rare_groups parts r) &&
  below prec (enclosure prec (Add (Mul v (Ln two)) (Mul nu e))) (plan_within prec N (I.fromZ prec (Zpos parts)) (fun f => I.mul prec half f)
    (fun f a => best_within prec (I.mul prec half f) a) (plan_of tables r)).

(** The sum of what the tables say of all clusters. *)
Definition cost_item : nat -> nat -> R :=
  table_item tables r (fun f a => best (value nu / 2 * f) a) (fun f => value nu / 2 * f).

Lemma costs_reached : costs_enough = true -> 0 < value nu /\ all_decided bits (rare_groups parts r) = true /\
  value v * ln 2 + value nu * value e <= fsum (seq 0 (clusters_of (groups_of r))) (fun j => fsum (seq 0 (S (Z.to_nat N))) (fun m =>
    binomial (Z.to_nat N) (frequency_of (groups_of r) j) m * cost_item j m)).
Proof.
  intros H. apply andb_prop in H. destruct H as [HG H].
  assert (Hnu := all_met bits _ HG _ (or_introl eq_refl)). cbn [is_met] in Hnu. numbers.
  assert (HR : all_decided bits (rare_groups parts r) = true) by (apply andb_prop in HG; apply HG).
  split; [exact Hnu|]. split; [exact HR|]. set (n := Z.to_nat N).
  set (g := fun f a => best (value nu / 2 * f) a). set (none := fun f => value nu / 2 * f).
  unfold cost_item. fold g none. rewrite (sum_by_plan tables r parts Hparts n g none).
  assert (Hh : contains (I.convert (enclosure (F.PtoP bits) (Div nu two))) (Xreal (value nu / 2))).
  { assert (K := enclosure_correct (F.PtoP bits) (Div nu two)). cbn [value] in K. numbers. exact K. }
  replace (value v * ln 2 + value nu * value e) with (value (Add (Mul v (Ln two)) (Mul nu e))) by (cbn [value]; numbers; reflexivity).
  apply (below_reached _ _ _ _ _ (enclosure_correct (F.PtoP bits) _)) with (2 := H).
  replace N with (Z.of_nat n) by (apply Z2Nat.id, HN). apply plan_correct.
  - intros f i Hi. apply enclosed_product; assumption.
  - intros c w row I. split; [exact (rare_plan_group tables c w row HR I)|]. intros f i a _ Hi _.
    apply best_correct, enclosed_product; assumption.
Qed.

Theorem mixture_costs_computed : costs_enough = true ->
  every_learner_of_it (mixture_of kinds r) (Z.to_nat N) (value e) (value v).
Proof.
  intros H. destruct (costs_reached H) as (Hnu & HR & HS). clear H.
  unfold every_learner_of_it, mixture_of. rewrite groups_with.
  apply (mixture_costs _ _ _ _ _ (Z.to_nat N) _ (frequencies_law (groups_of r) ltac:(lia)) (laws_at r) (value nu) (value e) (value v)
    cost_item); [lra| |exact HS].
  intros j m Hj Hm. destruct (row_of_cluster r parts (O, (1%positive, 1%positive)) Hparts j Hj) as (c & w & I & F).
  assert (Q := rare_group bits parts r c w _ HR I). rewrite <- F in Q.
  destruct (laws_at r j Hj) as [LC LP]. change (with_rows (kind_of kinds) r) with (mixture_of kinds r).
  set (f := frequency_of (groups_of r) j) in *. set (K := kind_at (mixture_of kinds r) j) in *.
  assert (JT := MixLearn.target_joint (centres K) (points K) (centre_law K) (point_law K) LC LP m).
  assert (JX := MixLearn.fresh_joint (centres K) (points K) (centre_law K) (point_law K) LC LP m).
  unfold cost_item. set (g := fun f a => best (value nu / 2 * f) a). set (none := fun f => value nu / 2 * f). destruct m as [|m].
  - unfold table_item, item_at, none. fold f. replace (value nu / 2 * f) with (value nu * f / 2) by field.
    apply (cost_of_nothing (centres K) (points K) _ _ _ JT JX). apply joint_of_one, JX.
  - destruct (item_cases tables r g none j m) as [->|(a & Ea & ->)]; [apply (cost_nothing _ _ _ _ _ JT JX), Rmult_le_pos; lra|].
    unfold g. fold f. replace (value nu * f) with (2 * (value nu / 2 * f)) by field.
    assert (Pz : 0 < value nu / 2 * f) by (apply Rmult_lt_0_compat; lra).
    assert (T := listed_known costs_known no_kind kinds tables (fst (range_at r j)) ltac:(intros K' [|i] a' E; discriminate) Htables).
    rewrite <- (kind_in_range j Hj) in T. exact (T m a Ea _ Pz).
Qed.
End Costs.

Section Errors.
Variables (tables : list (list term)) (least : term).
Hypothesis Htables : Forall2 errors_known kinds tables.

Definition errors_enough : bool :=
  let prec := F.PtoP bits in
  all_decided bits (rare_groups parts r) &&
  below prec (enclosure prec least) (plan_within prec N (I.fromZ prec (Zpos parts)) (fun f => I.mul prec f (enclosure prec (Div one two)))
    (fun f e => I.mul prec f (enclosure prec e)) (plan_of tables r)).

(** The sum of the errors of all clusters. *)
Definition error_item (j : nat) : nat -> R :=
  let row := items_of tables (range_at r j) in item_at value (/ 2) (fst row) (snd row).

Lemma errors_reached : errors_enough = true ->
  value least <= fsum (seq 0 (clusters_of (groups_of r))) (fun j => fsum (seq 0 (S (Z.to_nat N))) (fun m =>
    binomial (Z.to_nat N) (frequency_of (groups_of r) j) m * (frequency_of (groups_of r) j * error_item j m))).
Proof.
  intros H. apply andb_prop in H. destruct H as [HR H].
  set (n := Z.to_nat N). set (g := fun f e => f * value e). set (none := fun f => f * value (Div one two)).
  rewrite (fsum_ext _ _ (fun j => fsum (seq 0 (S n)) (fun m => binomial n (frequency_of (groups_of r) j) m *
    table_item tables r g none j m))).
  2: { intros j _. apply fsum_ext. intros m _. f_equal. unfold error_item, table_item, item_at, g, none.
    destruct m; [cbn [value]; numbers; field|]. destruct (S m <? _)%nat; [ring|]. destruct (nth_error _ _); ring. }
  rewrite (sum_by_plan tables r parts Hparts n g none).
  apply (below_reached _ _ _ _ _ (enclosure_correct (F.PtoP bits) _)) with (2 := H).
  replace N with (Z.of_nat n) by (apply Z2Nat.id, HN). apply plan_correct.
  - intros f i Hi. apply enclosed_product; [exact Hi|apply enclosure_correct].
  - intros c w row I. split; [exact (rare_plan_group tables c w row HR I)|]. intros f i a _ Hi _.
    apply reaches_it, enclosed_product; [exact Hi|apply enclosure_correct].
Qed.

Theorem mixture_errors_computed : errors_enough = true -> every_learner_of_it_errs (mixture_of kinds r) (Z.to_nat N) (value least).
Proof.
  intros H. assert (HS := errors_reached H). clear H. unfold every_learner_of_it_errs, mixture_of. rewrite groups_with.
  apply (mixture_errors _ _ _ _ _ (Z.to_nat N) _ (frequencies_law (groups_of r) ltac:(lia)) (laws_at r) (value least) error_item);
    [|exact HS].
  intros j m Hj Hm. destruct (laws_at r j Hj) as [LC LP]. change (with_rows (kind_of kinds) r) with (mixture_of kinds r).
  set (K := kind_at (mixture_of kinds r) j) in *.
  assert (JX := MixLearn.fresh_joint (centres K) (points K) (centre_law K) (point_law K) LC LP m).
  destruct m as [|m].
  - intros M LM k phi Hk Hphi. apply Rle_trans with (/ 2); [apply Rle_refl|].
    exact (Req_le _ _ (eq_sym (unseen_error _ _ LM _ k phi JX Hk (joint_of_one _ _ _ JX)))).
  - destruct (item_cases tables r (fun _ => value) (fun _ => / 2) j m) as [E|(a & Ea & E)];
      unfold table_item in E; unfold error_item; rewrite E.
    + intros M LM k phi Hk Hphi. apply error_nonneg; [apply push_joint; [exact JX|exact Hk]|exact Hphi].
    + assert (T := listed_known errors_known no_kind kinds tables (fst (range_at r j)) ltac:(intros K' [|i] a' E'; discriminate) Htables).
      rewrite <- (kind_in_range j Hj) in T. exact (T m a Ea).
Qed.
End Errors.
End Mixture.

Lemma boolean_is_kind l d : 0 < l < 1 -> is_kind (boolean_kind l d).
Proof.
  intros Hl. split.
  - split; [intros th _; cbn; lra|cbn; lra].
  - intros [s|] H; [exact (sign_look_law l Hl s)|]. destruct H as [E|[E|[]]]; discriminate.
Qed.

Lemma sparse_is_kind p d : 0 < p < 1 -> is_kind (sparse_kind p d).
Proof. intros Hp. split; [exact (prior_law p Hp)|]. intros th _. apply sparse_look_law. Qed.

(** ** Tables *)

(** What is known of the entries of a table, which are for n, n + 1, .. samples. *)
Fixpoint known_from {A} (P : nat -> A -> Prop) (n : nat) (table : list A) : Prop := match table with
  | [] => True
  | c :: table => P n c /\ known_from P (S n) table end.

Lemma known_entry {A} (P : nat -> A -> Prop) table : forall n, known_from P n table -> forall i c, nth_error table i = Some c -> P (n +
  i)%nat c.
Proof.
  induction table as [|a table IH]; intros n H i c E; [destruct i; discriminate|]. destruct H as [H K]. destruct i as [|i].
  - injection E as <-. rewrite Nat.add_0_r. exact H.
  - rewrite <- Nat.add_succ_comm. exact (IH (S n) K i c E).
Qed.

Lemma known_app {A} (P : nat -> A -> Prop) front back : forall n, known_from P n front -> known_from P (n + length front) back ->
  known_from P n (front ++ back).
Proof.
  induction front as [|a front IH]; intros n H K; [rewrite Nat.add_0_r in K; exact K|]. destruct H as [H F]. split; [exact H|].
  apply (IH (S n) F). rewrite Nat.add_succ_comm. exact K.
Qed.

(** ** Tables of Boolean clusters *)

(** Factors by [BOOL-CLOSED], from one sample on: the power of 1 - l^2 is multiplied up. *)
Fixpoint closed_factors (prec : F.precision) (square rest power : I.type) (table : list term) : bool := match table with
  | [] => true
  | c :: table => decided prec (Below zero c) &&
      below prec (I.mul prec (enclosure prec c) (I.mul prec square (I.sub prec (I.fromZ prec 1) power))) power &&
      closed_factors prec square rest (I.mul prec power rest) table end.

Lemma closed_factors_met prec square l x table : let q := value (Sub one (Sqr l)) in contains (I.convert square) (Xreal x) ->
  closed_factors prec square (enclosure prec (Sub one (Sqr l))) (enclosure prec (Sub one (Sqr l))) table = true ->
  forall i c, nth_error table i = Some c -> 0 < value c /\ value c * (x * (1 - q ^ S i)) <= q ^ S i.
Proof.
  intros q Hx.
  assert (G : forall table n pi, contains (I.convert pi) (Xreal (q ^ S n)) ->
    closed_factors prec square (enclosure prec (Sub one (Sqr l))) pi table = true ->
    forall i c, nth_error table i = Some c -> 0 < value c /\ value c * (x * (1 - q ^ S (n + i))) <= q ^ S (n + i)).
  { clear table. induction table as [|c table IH]; intros n pi Hp H i c' E; [destruct i; discriminate|].
    cbn [closed_factors] in H. apply andb_prop in H. destruct H as [H HT]. apply andb_prop in H. destruct H as [HC HB].
    destruct i as [|i].
    - injection E as <-. apply decided_met in HC. cbn [is_met] in HC. numbers. split; [exact HC|]. rewrite Nat.add_0_r.
      apply (below_correct _ _ _ (value c * (x * (1 - q ^ S n))) _) with (3 := HB); [|exact Hp].
      apply enclosed_product; [apply enclosure_correct|]. apply enclosed_product; [exact Hx|].
      apply enclosed_difference; [apply I.fromZ_correct|exact Hp].
    - replace (n + S i)%nat with (S n + i)%nat by lia. apply (IH (S n) _) with (2 := HT); [|exact E].
      rewrite <- tech_pow_Rmult, Rmult_comm. apply enclosed_product; [exact Hp|apply enclosure_correct]. }
  intros H i c E. apply (G table O (enclosure prec (Sub one (Sqr l)))) with (3 := E) (2 := H). rewrite pow_1. apply enclosure_correct.
Qed.

Lemma closed_factors_correct bits l d table : 0 < value l < 1 ->
  (let prec := F.PtoP bits in let rest := enclosure prec (Sub one (Sqr l)) in
   closed_factors prec (enclosure prec (Sqr l)) rest rest table) = true ->
  forall i c, nth_error table i = Some c -> factor_known LBool (fun _ => / 2) (sign_look (value l)) d (S i) (value c).
Proof.
  intros Hl H i c E. set (q := value (Sub one (Sqr l))).
  assert (Q : 0 < q < 1) by (unfold q; cbn [value]; numbers; nra).
  destruct (closed_factors_met (F.PtoP bits) _ l (value (Sqr l)) table (enclosure_correct _ (Sqr l)) H i c E) as [Pc Hc]. fold q in Hc.
  cbn [value] in Hc.
  apply factor_by_looks; [exact fair_law|intros th _; exact (sign_look_law (value l) Hl th)|exact Pc|].
  assert (EQ : q = 1 - value l ^ 2) by (unfold q; cbn [value]; numbers; reflexivity).
  destruct (BOOL_CLOSED (value l) (S i) Hl) as (ST & SX & _). rewrite <- EQ in ST, SX.
  assert (PY : 0 < q ^ S i) by (apply pow_lt; lra).
  assert (Y1 : q ^ S i < 1) by (apply pow_lt_1_compat; [lra|lia]).
  assert (PD : 0 < value l ^ 2 * (1 - q ^ S i)) by (apply Rmult_lt_0_compat; [apply pow_lt|]; lra).
  destruct (BOOL (value l) (S i) Hl) as [(JT & JX & HB) _].
  apply (factor_below LBool LBool _ (bool_target (value l) (S i)) _ d JX ((1 - (1 - q ^ S i)) / (value l ^ 2 * (1 - q ^ S i)))).
  - split; [lra|]. apply Rmult_le_reg_r with (1 := PD). unfold Rdiv. rewrite (Rmult_assoc (1 - (1 - q ^ S i))), Rinv_l by lra. lra.
  - apply factor_of_coefficients; try assumption; lra.
Qed.

(** Errors by what the samples carry, at most: Dber of l times 1 less a power of 1 - l^2, which is multiplied up. *)
Fixpoint sign_errors (prec : F.precision) (size : term) (look rest power : I.type) (lines : list (term * term)) : bool := match lines with
  | [] => true
  | (t, e) :: lines => error_by_line prec size (I.mul prec look (I.sub prec (I.fromZ prec 1) power)) t e &&
      sign_errors prec size look rest (I.mul prec power rest) lines end.

Lemma sign_errors_correct bits l d size lines : 0 < value l < 1 -> value size = INR d ->
  (let prec := F.PtoP bits in let rest := enclosure prec (Sub one (Sqr l)) in
   sign_errors prec size (Dber_within prec (enclosure prec l)) rest rest lines) = true ->
  forall i e, nth_error (map snd lines) i = Some e -> looks_error LBool (fun _ => / 2) (sign_look (value l)) d (S i) (value e).
Proof.
  intros Hl Hs. cbv zeta. set (prec := F.PtoP bits). set (rest := enclosure prec (Sub one (Sqr l))).
  assert (R : contains (I.convert rest) (Xreal (1 - value l ^ 2))).
  { replace (1 - value l ^ 2) with (value (Sub one (Sqr l))) by (cbn [value]; numbers; reflexivity). apply enclosure_correct. }
  assert (G : forall lines n power, contains (I.convert power) (Xreal ((1 - value l ^ 2) ^ S n)) ->
    sign_errors prec size (Dber_within prec (enclosure prec l)) rest power lines = true -> forall i e,
    nth_error (map snd lines) i = Some e -> looks_error LBool (fun _ => / 2) (sign_look (value l)) d (S (n + i)) (value e)).
  { clear lines. induction lines as [|[t e] lines IH]; intros n power Hp H i e' E; [destruct i; discriminate|].
    cbn [sign_errors] in H. apply andb_prop in H. destruct H as [HE H]. destruct i as [|i].
    - injection E as <-. rewrite Nat.add_0_r.
      apply (error_by_line_correct LBool (fun _ => / 2) (sign_look (value l)) d fair_law (fun th _ => sign_look_law (value l) Hl th)
        prec size _ (Dber (value l) * (1 - (1 - value l ^ 2) ^ S n)) t e (S n) Hs) with (3 := HE).
      + apply enclosed_product; [apply Dber_within_correct, enclosure_correct|].
        apply enclosed_difference; [apply I.fromZ_correct|exact Hp].
      + assert (Y : (1 - value l ^ 2) ^ S n < 1) by (apply pow_lt_1_compat; [nra|lia]).
        destruct (BOOL_CLOSED (value l) (S n) Hl) as (ST & _). apply (carried_by_contraction (value l) (S n)); [exact Hl|lra|exact ST].
    - rewrite <- Nat.add_succ_comm. apply (IH (S n) (I.mul prec power rest)) with (3 := E) (2 := H).
      rewrite <- tech_pow_Rmult, Rmult_comm. apply enclosed_product; assumption. }
  intros H. apply (G lines O rest); [rewrite pow_1; exact R|exact H].
Qed.

(** ** Tables of clusters of the sparse hypercube *)

Section SparseTable.
Variables (p : R) (d : nat).
Hypothesis Hp : 0 < p < 1.
Definition sparse_known (n : nat) (c : term) : Prop := factor_known LSparse (sparse_prior p) sparse_look d n (value c).

Lemma known_direct n c : (1 <= n)%nat -> 0 < value c ->
  direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) (value c) ->
  sparse_known n c.
Proof.
  intros Hn Hc HD. apply (factor_by_looks LSparse (sparse_prior p) sparse_look d (prior_law p Hp) (fun th _ => sparse_look_law th));
    [exact Hc|].
  destruct (SPARSE p n Hp Hn) as ((HT & HX & HB) & _).
  exact (factor_of_direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) d HT HX
    ltac:(intros b _; apply HB) (value c) ltac:(lra) HD).
Qed.

(** Factors by [SPARSE], from n samples on; share is 2/2^n. *)
Fixpoint sparse_factors (prec : F.precision) (x : term) (share : I.type) (table : list term) : bool := match table with
  | [] => true
  | c :: table => decided prec (Below zero c) &&
      below prec (I.mul prec (enclosure prec c) (enclosure prec x)) (I.mul prec (enclosure prec (Sub one x)) share) &&
      sparse_factors prec x (I.div prec share (I.fromZ prec 2)) table end.

Lemma sparse_factors_correct bits x n table : value x = p -> (1 <= n)%nat ->
  sparse_factors (F.PtoP bits) x (I.div (F.PtoP bits) (I.fromZ (F.PtoP bits) 2) (I.fromZ (F.PtoP bits) (2 ^ Z.of_nat n))) table = true ->
  known_from sparse_known n table.
Proof.
  intros Hx Hn. set (prec := F.PtoP bits).
  assert (G : forall table n i, (1 <= n)%nat -> contains (I.convert i) (Xreal (2 / 2 ^ n)) -> sparse_factors prec x i table = true ->
    known_from sparse_known n table).
  { clear table n Hn. induction table as [|c table IH]; intros n i Hn Hi H; [exact I|]. cbn [sparse_factors] in H.
    apply andb_prop in H. destruct H as [H HT]. apply andb_prop in H. destruct H as [HC HB].
    apply decided_met in HC. cbn [is_met] in HC. numbers. assert (PW : 0 < 2 ^ n) by (apply pow_lt; lra). split.
    - apply (factor_by_looks LSparse (sparse_prior p) sparse_look d (prior_law p Hp) (fun th _ => sparse_look_law th)); [exact HC|].
      destruct (SPARSE p n Hp Hn) as ((HT' & HX & HB') & (ST & _) & _ & SX & _).
      assert (B := below_correct _ _ _ _ _ (enclosed_product prec _ _ _ _ (enclosure_correct prec c) (enclosure_correct prec x))
        (enclosed_product prec _ _ _ _ (enclosure_correct prec (Sub one x)) Hi) HB). cbn [value] in B. numbers. rewrite Hx in B.
      assert (Q := q_range p n Hp Hn). assert (Sp := s_range p n Hp Hn).
      apply (factor_below LSparse LBool _ (sparse_target p n) _ d HX ((1 - sparse_q p n) / sparse_q p n)).
      + split; [lra|]. replace ((1 - sparse_q p n) / sparse_q p n) with ((1 - p) * (2 / 2 ^ n) / p).
        * apply Rmult_le_reg_r with p; [lra|]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact B.
        * unfold sparse_q. assert (E : sparse_s p n = p + (1 - p) * (2 / 2 ^ n)) by reflexivity. 
          replace ((1 - p) * (2 / 2 ^ n)) with (sparse_s p n - p) by lra. field. split; lra.
      + apply factor_of_coefficients; try assumption; try lra. intros b _. apply HB'.
    - apply (IH (S n) _ ltac:(lia)) with (2 := HT). rewrite <- tech_pow_Rmult.
      replace (2 / (2 * 2 ^ n)) with (2 / 2 ^ n / 2) by (field; lra). apply quotient; [exact Hi|apply I.fromZ_correct]. }
  intros H. apply (G table n _ Hn) with (2 := H). rewrite pow_IZR. apply quotient; apply I.fromZ_correct.
Qed.

(** Errors by what the samples carry; share is 2/2^n. *)
Fixpoint sparse_errors (prec : F.precision) (x size : term) (share : I.type) (lines : list (term * term)) : bool := match lines with
  | [] => true
  | (t, e) :: lines =>
      let s := I.add prec (enclosure prec x) (I.mul prec (enclosure prec (Sub one x)) share) in
      error_by_line prec size (I.mul prec s (Dber_within prec (I.div prec (enclosure prec x) s))) t e
      && sparse_errors prec x size (I.div prec share (I.fromZ prec 2)) lines end.

Lemma sparse_errors_correct bits x size lines : value x = p -> value size = INR d ->
  sparse_errors (F.PtoP bits) x size (I.fromZ (F.PtoP bits) 1) lines = true ->
  forall i e, nth_error (map snd lines) i = Some e -> looks_error LSparse (sparse_prior p) sparse_look d (S i) (value e).
Proof.
  intros Hx Hs. set (prec := F.PtoP bits).
  assert (G : forall lines n share, (1 <= n)%nat -> contains (I.convert share) (Xreal (2 / 2 ^ n)) ->
    sparse_errors prec x size share lines = true -> forall i e,
    nth_error (map snd lines) i = Some e -> looks_error LSparse (sparse_prior p) sparse_look d (n + i) (value e)).
  { clear lines. induction lines as [|[t e] lines IH]; intros n share Hn Hi H i e' E; [destruct i; discriminate|].
    cbn [sparse_errors] in H. apply andb_prop in H. destruct H as [HE H]. destruct i as [|i].
    - injection E as <-. rewrite Nat.add_0_r.
      apply (error_by_line_correct LSparse (sparse_prior p) sparse_look d (prior_law p Hp) (fun th _ => sparse_look_law th)
        prec size _ (sparse_s p n * Dber (sparse_q p n)) t e n Hs) with (3 := HE).
      + set (s := I.add prec _ _).
        assert (Es : contains (I.convert s) (Xreal (sparse_s p n))).
        { unfold s, sparse_s. rewrite <- Hx. replace (1 - value x) with (value (Sub one x)) by (cbn [value]; numbers; reflexivity).
          apply enclosed_sum; [apply enclosure_correct|]. apply enclosed_product; [apply enclosure_correct|exact Hi]. }
        apply enclosed_product; [exact Es|]. apply Dber_within_correct. unfold sparse_q.
        apply quotient; [rewrite <- Hx; apply enclosure_correct|exact Es].
      + right. exact (sparse_carried p n Hp Hn).
    - rewrite <- Nat.add_succ_comm. assert (PW : 0 < 2 ^ n) by (apply pow_lt; lra).
      apply (IH (S n) _ ltac:(lia)) with (3 := E) (2 := H). rewrite <- tech_pow_Rmult.
      replace (2 / (2 * 2 ^ n)) with (2 / 2 ^ n / 2) by (field; lra). apply quotient; [exact Hi|apply I.fromZ_correct]. }
  intros H. apply (G lines 1%nat _ (le_n 1)) with (2 := H).
  replace (2 / 2 ^ 1) with 1 by (rewrite pow_1; field). apply I.fromZ_correct.
Qed.
End SparseTable.
