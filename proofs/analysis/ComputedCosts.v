(** What an error costs in one cluster by what errors need of the centre of a Boolean one, or of signs that are made from the samples of a
    sparse one: lines that are cited, and what follows of them [BOOL-TV-COST, BOOL-IB-COST, SPARSE-TV-COST]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Finite Information Power Dber BinarySDPI Signs SignInformation BoolClosed Sparse Mix Certificates Computed
  ComputedTails ComputedLooks ComputedSigns ComputedFactors ComputedSupremum Clusters ComputedClusters.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

(** Whoever tells a fresh sample from a null with errors of a mean x of at most 1/2 has at least k - s x nats of what G says. *)
Definition told_above {B S} (LB : list B) (LS : list S) (d : nat) (JX : bool -> B -> R) (J : S -> B -> R) (k s : R) : Prop :=
  forall M (LM : list M) (f : pw B d -> M -> R) (phi : pw bool d -> M -> R), kernel (pwlist LB d) LM f ->
  (forall x m, In x (pwlist LBool d) -> In m LM -> 0 <= phi x m <= 1) ->
  let x := mean_error (pwlist LBool d) LM (push (pwlist LB d) (pwJ JX d) f) phi in
  x <= / 2 -> k - s * x <= MI (pwlist LS d) LM (push (pwlist LB d) (pwJ J d) f).
(** Lines, each as (s, k): about the centre of Boolean clusters, whatever the number of samples; about the signs of mean r or -r that are
    made from n samples of a sparse cluster. *)
Definition centre_lines (lambda : R) (d : nat) (lines : list (term * term)) : Prop := forall s k, In (s, k) lines ->
  forall n, told_above (pwlist LBool n) LBool d (bool_fresh lambda n) (bool_target lambda n) (value k) (value s).
Definition sign_lines (p : R) (n d : nat) (r : R) (lines : list (term * term)) : Prop := forall s k, In (s, k) lines ->
  told_above (pwlist LBool n) LBool d (sparse_fresh p n) (made_sign p n r) (value k) (value s).

(** Who knows J nats of it memorizes at least a J + g. *)
Definition kept_above {Th B S} (LT : list Th) (LB : list B) (LS : list S) (d : nat) (JT : Th -> B -> R) (J : S -> B -> R) (a g : R) : Prop
  :=
  forall M (LM : list M) (f : pw B d -> M -> R), kernel (pwlist LB d) LM f ->
  a * MI (pwlist LS d) LM (push (pwlist LB d) (pwJ J d) f) + g <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * f b m).

Lemma kept_by_less {Th B S} (LT : list Th) (LB : list B) (LS : list S) d JT J a a' g g' : joint LS LB J -> a' <= a -> g' <= g ->
  kept_above LT LB LS d JT J a g -> kept_above LT LB LS d JT J a' g'.
Proof.
  intros HJ Ha Hg H M LM f Hf. assert (K := H M LM f Hf).
  assert (N := MI_nonneg _ LM _ (push_joint _ _ LM _ f (pwJ_joint LS LB J d HJ) Hf)).
  apply (Rmult_le_compat_r _ _ _ N) in Ha. lra.
Qed.

Lemma cost_of_told {Th B S} (LT : list Th) (LB : list B) (LS : list S) d JT JX J a g k s : joint LBool LB JX ->
  0 <= a -> 0 <= s -> kept_above LT LB LS d JT J a g -> told_above LB LS d JX J k s ->
  cost_at_least (pwlist LT d) (pwlist LBool d) (pwlist LB d) (pwJ JT d) (pwJ JX d) (a * s) (a * k + g).
Proof.
  intros HX Ha Hs HK HT. apply cost_up_to_half; [apply pwJ_joint, HX|apply Rmult_le_pos; assumption|].
  intros M LM f phi Hf Hphi He. assert (K := HK M LM f Hf). assert (T := HT M LM f phi Hf Hphi He).
  apply (Rmult_le_compat_l a) in T; [|exact Ha]. lra.
Qed.

(** The points of a list of lines. *)
Definition points_of (a g : term) (lines : list (term * term)) : list (term * term) :=
  map (fun line => (Mul a (fst line), Add (Mul a (snd line)) g)) lines.
Definition slopes_rise (bits : positive) (lines : list (term * term)) : bool :=
  all_decided bits (map (fun line => AtMost zero (fst line)) lines).

Lemma slope_known bits lines s k : slopes_rise bits lines = true -> In (s, k) lines -> 0 <= value s.
Proof.
  intros H I. assert (M := all_met bits _ H _ (in_map (fun line => AtMost zero (fst line)) lines (s, k) I)). cbn [is_met fst] in M.
  numbers. exact M.
Qed.

(** ** Boolean clusters *)

(** A price: for so many samples or fewer, a and g with the factors, and the lines that show their condition [BOOL-IB]. *)
Record price := Price { samples : positive; share : term; loss : term; coefficient : term; factors : list term;
  intervals : list (term * term) }.

Definition price_holds (bits : positive) (l size : term) (q : price) : bool :=
  let n := Pos.to_nat (samples q) in let prec := F.PtoP bits in
  all_decided bits [AtMost zero (share q); Below zero (coefficient q); AtMost (coefficient q) one;
    AtMost (share q) (Sub (Div one (coefficient q)) one)]
  && below prec (enclosure prec (loss q)) (I.mul prec (enclosure prec size) (gains (factors q) bits 0 (looks_within prec l n)))
  && negb (match intervals q with [] => true | _ => false end) && condition l (coefficient q) n (factors q) bits (intervals q).

(** For 1, 2, .. samples: by the shares, which are below (1 - tau)/tau, and by the prices. *)
Fixpoint centre_costs (lines : list (term * term)) (prices : list price) (n : nat) (shares : list term) :
  list (list (list (term * term))) := match shares with
  | [] => []
  | a :: shares => (points_of a zero lines
      :: map (fun q => points_of (share q) (loss q) lines) (filter (fun q => (n <=? Pos.to_nat (samples q))%nat) prices))
      :: centre_costs lines prices (S n) shares end.

(** l is lambda, and u a number above it, for which the prices are. *)
Definition centre_costs_hold (bits : positive) (l u size : term) (lines : list (term * term)) (prices : list price)
  (shares : list term) : bool :=
  let prec := F.PtoP bits in
  let rest := enclosure prec (Sub one (Sqr l)) in
  slopes_rise bits lines && closed_factors prec (I.fromZ prec 1) rest rest shares && all_decided bits [AtMost l u; Below u one]
  && forallb (price_holds bits u size) prices.

Section Centre.
Variables (bits : positive) (l u size : term) (d : nat) (lines : list (term * term)) (prices : list price) (shares : list term).
Hypothesis Hl : 0 < value l < 1.
Hypothesis Hsize : value size = INR d.
Hypothesis Hlines : centre_lines (value l) d lines.
Let known := points_known LBool (fun _ => / 2) (sign_look (value l)) d.

Lemma points_of_centre n a g : 0 <= value a -> slopes_rise bits lines = true ->
  kept_above LBool (pwlist LBool n) LBool d (bool_target (value l) n) (bool_target (value l) n) (value a) (value g) ->
  known n (points_of a g lines).
Proof.
  intros Ha HS HK z c I. apply in_map_iff in I. destruct I as ([s k] & E & I). injection E as <- <-. cbn [value fst snd].
  apply cost_of_looks.
  exact (cost_of_told LBool (pwlist LBool n) LBool d _ (bool_fresh (value l) n) _ _ _ _ _ (bool_fresh_joint (value l) n Hl) Ha
    (slope_known bits lines s k HS I) HK (Hlines s k I n)).
Qed.

Lemma share_kept n a : 0 < value a -> let q := value (Sub one (Sqr l)) in value a * (1 * (1 - q ^ S n)) <= q ^ S n ->
  kept_above LBool (pwlist LBool (S n)) LBool d (bool_target (value l) (S n)) (bool_target (value l) (S n)) (value a) (value zero).
Proof.
  intros Pa q Ha. assert (EQ : q = 1 - value l ^ 2) by (unfold q; cbn [value]; numbers; reflexivity).
  assert (Q : 0 < q < 1) by (rewrite EQ; nra).
  assert (PY : 0 < q ^ S n) by (apply pow_lt; lra). assert (Y1 : q ^ S n < 1) by (apply pow_lt_1_compat; [lra|lia]).
  apply (kept_by_less LBool (pwlist LBool (S n)) LBool d _ _ ((1 - (1 - q ^ S n)) / (1 - q ^ S n)) _ 0); [apply bool_joint, Hl| |numbers;
    lra|].
  - apply Rmult_le_reg_r with (1 - q ^ S n); [lra|]. unfold Rdiv. rewrite (Rmult_assoc (1 - (1 - q ^ S n))), Rinv_l by lra. lra.
  - intros M LM f Hf. rewrite Rplus_0_r. apply contraction_kept; [exact Hl|lra| |exact Hf].
    destruct (BOOL_CLOSED (value l) (S n) Hl) as (ST & _). rewrite EQ. exact ST.
Qed.

Lemma price_kept q : value l <= value u < 1 -> price_holds bits u size q = true -> 0 <= value (share q) /\
  kept_above LBool (pwlist LBool (Pos.to_nat (samples q))) LBool d (bool_target (value l) (Pos.to_nat (samples q)))
    (bool_target (value l) (Pos.to_nat (samples q))) (value (share q)) (value (loss q)).
Proof.
  intros Hu H. apply andb_prop in H. destruct H as [H HC]. apply andb_prop in H. destruct H as [H HI].
  apply andb_prop in H. destruct H as [H HG].
  assert (A := all_met bits _ H). assert (A0 := A _ ltac:(left; reflexivity)). assert (A1 := A _ ltac:(right; left; reflexivity)).
  assert (A2 := A _ ltac:(do 2 right; left; reflexivity)). assert (A3 := A _ ltac:(do 3 right; left; reflexivity)).
  assert (U : 0 < value u < 1) by lra.
  assert (A4 := below_correct _ _ _ _ _ (enclosure_correct _ (loss q)) (enclosed_product _ _ _ _ _ (enclosure_correct _ size)
    (gains_correct u (Pos.to_nat (samples q)) (factors q) bits U)) HG).
  cbn [is_met value] in A0, A1, A2, A3. numbers. split; [exact A0|].
  apply (kept_by_less LBool _ LBool d _ _ (1 / value (coefficient q) - 1) _
    (INR d * gain u (Pos.to_nat (samples q)) (factors q)));
    [apply bool_joint, Hl|exact A3|rewrite <- Hsize; exact A4|].
  intros M LM f Hf. apply (factors_kept u (coefficient q) _ (factors q) bits ltac:(lra) (value l) d _ (intervals q) LM f);
    [lra|lra|intros E; rewrite E in HI; discriminate|exact HC|exact Hf|apply Rle_refl].
Qed.

Theorem centre_costs_known : centre_costs_hold bits l u size lines prices shares = true ->
  forall i ways, nth_error (centre_costs lines prices 1 shares) i = Some ways -> forall points, In points ways -> known (S i) points.
Proof.
  intros H. apply andb_prop in H. destruct H as [H HP]. apply andb_prop in H. destruct H as [H HU]. apply andb_prop in H.
  destruct H as [HS HC].
  assert (U1 := all_met bits _ HU _ (or_introl eq_refl)). assert (U2 := all_met bits _ HU _ (or_intror (or_introl eq_refl))).
  cbn [is_met] in U1, U2. numbers.
  assert (E := closed_factors_met (F.PtoP bits) _ l 1 shares (I.fromZ_correct (F.PtoP bits) 1) HC). cbv zeta in E. clear HC.
  assert (G : forall table n, (forall i a, nth_error table i = Some a -> 0 < value a /\
      value a * (1 * (1 - value (Sub one (Sqr l)) ^ S (n + i))) <= value (Sub one (Sqr l)) ^ S (n + i)) ->
    forall i ways, nth_error (centre_costs lines prices (S n) table) i = Some ways ->
    forall points, In points ways -> known (S (n + i)) points); [|exact (G shares 0%nat E)].
  clear - Hl Hsize Hlines HS HP U1 U2. induction table as [|a table IH]; intros n E i ways W points I; [destruct i; discriminate|].
    destruct i as [|i].
  - injection W as <-. rewrite Nat.add_0_r. destruct (E 0%nat a eq_refl) as [Pa Ha]. rewrite Nat.add_0_r in Ha.
    destruct I as [<-|I]; [apply points_of_centre; [lra|exact HS|exact (share_kept n a Pa Ha)]|].
    apply in_map_iff in I. destruct I as (q & <- & I). apply filter_In in I. destruct I as [I L]. apply (proj1 (Nat.leb_le (S n) _)) in L.
    destruct (price_kept q ltac:(lra) (proj1 (forallb_forall _ _) HP q I)) as [P0 PK]. intros z c J.
    apply (cost_known_of_fewer LBool (fun _ => / 2) (sign_look (value l)) d fair_law (fun th _ => sign_look_law (value l) Hl th) _ _ _ _ L).
    exact (points_of_centre _ _ _ P0 HS PK z c J).
  - rewrite <- Nat.add_succ_comm. apply (IH (S n)) with (2 := W) (3 := I). intros i' a' E'.
    assert (X := E (S i') a' E'). rewrite <- Nat.add_succ_comm in X. exact X.
Qed.
End Centre.

(** ** Sparse clusters *)

Lemma points_of_signs bits (p : R) n d r eta (a : term) lines : 0 < p < 1 -> (1 <= n)%nat -> 0 < r <= 1 -> 0 < eta ->
  SDPI LBool LSparse (binary_joint (three_weight (sparse_s p n)) (three_mean r)) eta -> 0 <= value a <= (1 - sparse_q p n) / eta ->
  slopes_rise bits lines = true -> sign_lines p n d r lines ->
  points_known LSparse (sparse_prior p) sparse_look d n (points_of a zero lines).
Proof.
  intros Hp Hn Hr He HS Ha HR HL z c I. apply in_map_iff in I. destruct I as ([s k] & E & I). injection E as <- <-. cbn [value fst snd].
  apply cost_of_looks.
  apply (cost_of_told LSparse (pwlist LBool n) LBool d _ (sparse_fresh p n) (made_sign p n r));
    [apply sparse_fresh_joint, Hp|apply Ha|exact (slope_known bits lines s k HR I)| |exact (HL s k I)].
  apply (kept_by_less LSparse (pwlist LBool n) LBool d _ _ ((1 - sparse_q p n) / eta) _ 0); [|apply Ha|numbers; lra|].
  - apply binary_is_joint; [apply (margY_law LSparse (pwlist LBool n) _ (sparse_joint p n Hp))|].
    intros b _. destruct (look_class n b) as [[]|]; unfold three_mean; lra.
  - intros M LM f Hf. rewrite Rplus_0_r. exact (signs_kept p n d r eta LM f Hp Hn Hr He HS Hf).
Qed.

(** ** Points of several kinds in one list *)

Fixpoint inserted (prec : F.precision) (x : term * term) (points : list (term * term)) : list (term * term) := match points with
  | [] => [x]
  | y :: points => if decided prec (AtMost (fst x) (fst y)) then x :: y :: points else y :: inserted prec x points end.
Definition in_order (bits : positive) (points : list (term * term)) : list (term * term) := fold_right (inserted (F.PtoP bits)) [] points.

Lemma in_order_in bits x points : In x (in_order bits points) -> In x points.
Proof.
  assert (G : forall y l, In x (inserted (F.PtoP bits) y l) -> y = x \/ In x l).
  { intros y l. induction l as [|z l IH]; cbn [inserted]; [intros [H|[]]; tauto|]. destruct (decided _ _); [exact (fun H => H)|].
    intros [H|H]; [right; left; exact H|]. destruct (IH H); [tauto|right; right; assumption]. }
  induction points as [|y points IH]; intros H; [exact H|]. destruct (G y _ H) as [E|I]; [left; exact E|right; exact (IH I)].
Qed.

(** What a factor says of some prices. *)
Definition points_below (bits : positive) (c : term) (points : list (term * term)) : bool :=
  let prec := F.PtoP bits in
  forallb (fun point => decided prec (Below zero (fst point)) && below prec (enclosure prec (snd point))
    (I.mul prec (enclosure prec c) (line_within prec (enclosure prec (Div (Div (fst point) two) c))))) points.

Section Points.
Context {Th : Type} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (d n : nat).

Lemma points_by_factor bits c points : factor_known LT prior view d n (value c) -> points_below bits c points = true ->
  points_known LT prior view d n points.
Proof.
  intros [_ HF] H s p I. assert (E := proj1 (forallb_forall _ _) H (s, p) I). cbn [fst snd] in E. apply andb_prop in E.
  destruct E as [E0 E]. apply decided_met in E0. cbn [is_met] in E0. numbers.
  apply (below_correct _ _ _ _ _ (enclosure_correct _ p) (enclosed_product _ _ _ _ _ (enclosure_correct _ c)
    (line_within_correct _ _ _ (enclosure_correct _ (Div (Div s two) c))))) in E. cbn [value] in E. numbers.
  intros M LM f phi Hf Hphi. apply Rle_trans with (1 := E). exact (HF (value s) E0 M LM f phi Hf Hphi).
Qed.

Lemma points_app points points' : points_known LT prior view d n points -> points_known LT prior view d n points' ->
  points_known LT prior view d n (points ++ points').
Proof. intros H H' s p I. apply in_app_or in I. destruct I as [I|I]; [exact (H s p I)|exact (H' s p I)]. Qed.

(** One list of costs, in the order of the prices. *)
Lemma costs_in_order bits points : points_known LT prior view d n points ->
  forall way, In way [in_order bits points] -> points_known LT prior view d n way.
Proof. intros H way [<-|[]] s p I. exact (H s p (in_order_in _ _ _ I)). Qed.

Lemma points_of_fewer m points : law LT prior -> (forall th, In th LT -> law LBool (view th)) -> (m <= n)%nat ->
  points_known LT prior view d n points -> points_known LT prior view d m points.
Proof. intros HP HV L H s p I. exact (cost_known_of_fewer LT prior view d HP HV m n _ _ L (H s p I)). Qed.
End Points.
