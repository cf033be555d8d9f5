(** What is known of Gaussian clusters of a mixture, decided by one computation: what an error costs [GAUSS-TV-COST, MIX-COST] and how often
    every learner errs [MIX-FEASIBLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Normal Gaussian NoisyMean MixCost Certificates Computed ComputedSigns ComputedLooks
    ComputedFactors
  ComputedTails ComputedGaussian Clusters ComputedClusters GaussianCosts GaussianMixtures.
Import ListNotations.
Open Scope R_scope.

(** ** Costs at some prices say what is paid at others *)

Section Paid.
Variables (m x z : R).
Hypothesis Hm : 0 <= m.
Hypothesis Hx : 0 <= x <= / 2.
Hypothesis Hz : 0 <= z.

Lemma chord_paid s p t q : p <= m + s * x -> q <= m + t * x -> chord z s p t q <= m + z * x.
Proof.
  intros Hp Hq. assert (Z : 0 <= z * x) by (apply Rmult_le_pos; lra). unfold chord.
  destruct (Rle_dec s z) as [A|A]; [|lra]. destruct (Rle_dec z t) as [B|B]; [|lra]. destruct (Req_dec s t) as [E|E].
  - assert (z = s) by lra. subst z t. replace ((s - s) / (s - s)) with 0 by (unfold Rdiv; ring). lra.
  - set (a := (z - s) / (t - s)). assert (Ez : z = (1 - a) * s + a * t) by (unfold a; field; lra).
    assert (Ha : 0 <= a <= 1).
    { unfold a. split; [apply Rcomplements.Rdiv_le_0_compat; lra|]. apply Rmult_le_reg_r with (t - s); [lra|].
      unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    clearbody a. subst z. apply (Rmult_le_compat_l (1 - a)) in Hp; [|lra]. apply (Rmult_le_compat_l a) in Hq; lra.
Qed.

Lemma paid_by_points points : (forall s p, In (s, p) points -> value p <= m + value s * x) -> paid z points <= m + z * x.
Proof.
  assert (Z : 0 <= z * x) by (apply Rmult_le_pos; lra).
  induction points as [|[s p] points IH]; intros H; cbn [paid]; [lra|]. assert (Hp := H s p (or_introl eq_refl)).
  assert (K := IH (fun t q I => H t q (or_intror I))). apply Rmax_lub; [|apply Rmax_lub; [|exact K]].
  - assert (B : Rmin 0 ((z - value s) / 2) <= (z - value s) * x); [|lra]. destruct (Rle_dec (value s) z) as [L|L].
    + apply Rle_trans with (1 := Rmin_l _ _). apply Rmult_le_pos; lra.
    + apply Rle_trans with (1 := Rmin_r _ _). nra.
  - destruct points as [|[t q] points]; [lra|]. apply chord_paid; [exact Hp|apply H; right; left; reflexivity].
Qed.
End Paid.

Section Table.
Variables (bits d : positive) (l : term) (L : R).
(** l is at least L, which may be irrational. *)
Hypothesis HL : 0 < L <= value l.
Hypothesis Hl : value l < 1.
Let prec : F.precision := F.PtoP bits.
Let size : term := Num (Zpos d) 1.
Let C : cluster := gaussian_cluster (IZR (Zpos d)) L.

Definition count_term (n : positive) : term := Num (Zpos n) 1.
Definition above_one (n : positive) : term := Add one (Mul (Sub (count_term n) one) l).
Definition cluster_tau (n : positive) : term := Div (Mul (count_term n) l) (above_one n).
Definition cluster_rho (n : positive) : term := Div (Mul (count_term n) (Sqr l)) (above_one n).
Definition share_term (s z : term) : term := Div (Mul (Sqr (Mul two z)) (Sub one s)) (Mul (Mul two size) s).
Definition detail_term (n : positive) (s z : term) : term :=
  Mul (Div s (cluster_rho n)) (Mul (share_term s z) (Sub two (share_term s z))).
Definition split_holds (n : positive) (s : term) : list inequality :=
  [AtMost (Mul (count_term n) (Sqr l)) (Mul s (above_one n)); Below s one].

Lemma value_count n : value (count_term n) = INR (Pos.to_nat n).
Proof. unfold count_term. cbn [value]. rewrite Rdiv_1_r, INR_IZR_INZ, positive_nat_Z. reflexivity. Qed.
Lemma value_cluster_tau n : value (cluster_tau n) = gauss_tau (INR (Pos.to_nat n)) (value l).
Proof. unfold cluster_tau, above_one, gauss_tau. cbn [value]. rewrite value_count. numbers. reflexivity. Qed.
Lemma value_cluster_rho n : value (cluster_rho n) = gauss_rho (INR (Pos.to_nat n)) (value l).
Proof. unfold cluster_rho, above_one, gauss_rho. cbn [value]. rewrite value_count. numbers. reflexivity. Qed.
Lemma size_positive : 0 < IZR (Zpos d).
Proof. apply IZR_lt. reflexivity. Qed.
Lemma value_share s z : value (share_term s z) = (2 * value z) ^ 2 * (1 - value s) / (2 * IZR (Zpos d) * value s).
Proof. unfold share_term, size. cbn [value]. numbers. rewrite Rdiv_1_r. reflexivity. Qed.
Lemma value_detail n s z : let u := (2 * value z) ^ 2 * (1 - value s) / (2 * IZR (Zpos d) * value s) in
  value (detail_term n s z) = value s / gauss_rho (INR (Pos.to_nat n)) (value l) * (u * (2 - u)).
Proof. intros u. unfold detail_term. cbn [value]. rewrite value_cluster_rho, value_share. numbers. reflexivity. Qed.

Lemma split_known n s : (forall c, In c (split_holds n s) -> is_met c) ->
  INR (Pos.to_nat n) * value l ^ 2 <= value s * (1 + (INR (Pos.to_nat n) - 1) * value l) /\ value s < 1.
Proof.
  intros A. assert (A0 := A _ (or_introl eq_refl)). assert (A1 := A _ (or_intror (or_introl eq_refl))). unfold above_one in A0.
  cbn [is_met value] in A0, A1. rewrite value_count in A0. numbers. split; assumption.
Qed.

Lemma counted m n : (S m <= Pos.to_nat n)%nat -> 1 <= INR (S m) <= INR (Pos.to_nat n).
Proof. intros H. split; [apply (le_INR 1); lia|apply le_INR, H]. Qed.

Lemma cited_by_bound Phi m n g : (S m <= Pos.to_nat n)%nat -> of_learner Phi C (S m) g ->
  cited_of_gaussian Phi (IZR (Zpos d)) (INR (Pos.to_nat n)) (value l) g.
Proof.
  intros H Hg. apply (cited_of_more (IZR (Zpos d)) L size_positive ltac:(lra) Phi (INR (S m))); [apply counted, H|lra|exact Hg].
Qed.

(** *** Costs: what an error costs at a price, by a quantile, one beyond it and a split *)

Record bought := Bought { at_quantile : term; at_next : term; at_split : term; at_price : term; at_least : term }.
Definition point_of (b : bought) : term * term := (at_price b, at_least b).

Definition kept_term (n : positive) (k : term) : term :=
  Mul (Div size two) (Ln (Add one (Div (Mul (Sub one (cluster_tau n)) k) (Sub one k)))).
Definition growth_term (n : positive) (s u k : term) : term :=
  Div (Mul (Mul (Mul two (Sub one (cluster_tau n))) (Sub one u)) (Sub one s))
    (Mul (Mul (cluster_rho n) (Sub one k)) (Sub one (Mul (cluster_tau n) k))).

(** The slope of the chord times the gap of the errors is how far the squares of the quantiles are apart. *)
Definition bought_holds (steps : nat) (n : positive) (b : bought) : bool :=
  let z := at_quantile b in let q := at_next b in let s := at_split b in let u := share_term s z in let k := detail_term n s z in
  let phi x := phi_enclosure prec steps (enclosure prec (Sub zero x)) in
  let growth := enclosure prec (growth_term n s u k) in
  let width := enclosure prec (Sub (Sqr q) (Sqr z)) in
  let gap := I.sub prec (phi z) (phi q) in
  all_decided bits (AtMost zero z :: Below z q :: AtMost u one :: Below k one :: split_holds n s) &&
  below prec (I.mul prec growth width) (I.mul prec (enclosure prec (at_price b)) gap) &&
  below prec (enclosure prec (at_least b)) (I.add prec (enclosure prec (kept_term n k))
    (I.mul prec growth (I.sub prec (I.mul prec (I.div prec width gap) (phi z)) width))).

Lemma bought_pays steps n b m : bought_holds steps n b = true -> (S m <= Pos.to_nat n)%nat -> forall Phi g, normal_cdf Phi ->
  of_learner Phi C (S m) g -> value (at_least b) <= memorized g + value (at_price b) * Rmin (error_of g) (/ 2).
Proof.
  intros H Hm Phi g HPhi Hg. apply (cited_by_bound Phi m n g Hm) in Hg. assert (N := counted m n Hm).
  apply andb_prop in H. destruct H as [H HC]. apply andb_prop in H. destruct H as [H HP]. assert (A := all_met bits _ H). clear H.
  assert (A0 := A _ (or_introl eq_refl)). assert (A1 := A _ (or_intror (or_introl eq_refl))).
  assert (A2 := A _ (or_intror (or_intror (or_introl eq_refl)))).
  assert (A3 := A _ (or_intror (or_intror (or_intror (or_introl eq_refl))))).
  destruct (split_known n (at_split b) (fun c I => A c (or_intror (or_intror (or_intror (or_intror I)))))) as [S0 S1]. clear A.
  cbn [is_met] in A0, A1, A2, A3. rewrite value_share in A2. rewrite value_detail in A3. numbers.
  set (z := value (at_quantile b)) in *. set (q := value (at_next b)) in *. set (s := value (at_split b)) in *.
  set (rn := INR (Pos.to_nat n)) in *. set (rl := value l) in *. set (rd := IZR (Zpos d)) in *.
  assert (CP : forall x, contains (I.convert (phi_enclosure prec steps (enclosure prec (Sub zero x)))) (Xreal (Phi (- value x)))).
  { intros x. replace (- value x) with (value (Sub zero x)) by (cbn [value]; numbers; ring). apply phi_correct; [exact HPhi|].
    apply enclosure_correct. }
  assert (CZ := CP (at_quantile b)). assert (CQ := CP (at_next b)). fold z in CZ. fold q in CQ.
  assert (CG := enclosed_difference prec _ _ _ _ CZ CQ).
  assert (CW := enclosure_correct prec (Sub (Sqr (at_next b)) (Sqr (at_quantile b)))). cbn [value] in CW. fold z q in CW.
  assert (CA := enclosure_correct prec (growth_term n (at_split b) (share_term (at_split b) (at_quantile b))
    (detail_term n (at_split b) (at_quantile b)))).
  assert (EA : value (growth_term n (at_split b) (share_term (at_split b) (at_quantile b)) (detail_term n (at_split b) (at_quantile b)))
    = kept_slope rd rn rl s z).
  { unfold growth_term, kept_slope. cbn [value]. rewrite value_cluster_tau, value_cluster_rho, value_detail, value_share. numbers.
    reflexivity. }
  rewrite EA in CA. clear EA. set (a := kept_slope rd rn rl s z) in *.
  assert (CK := enclosure_correct prec (kept_term n (detail_term n (at_split b) (at_quantile b)))).
  assert (EK : value (kept_term n (detail_term n (at_split b) (at_quantile b))) = kept_at rd rn rl s z).
  { unfold kept_term, kept_at, size. cbn [value]. rewrite value_cluster_tau, value_detail. numbers. rewrite Rdiv_1_r. reflexivity. }
  rewrite EK in CK. clear EK. assert (G : 0 < Phi (- z) - Phi (- q)) by (apply (errors_apart Phi q z HPhi); lra).
  apply (below_correct _ _ _ _ _ (enclosed_product _ _ _ _ _ CA CW)
    (enclosed_product _ _ _ _ _ (enclosure_correct prec (at_price b)) CG)) in HP.
  apply (below_correct _ _ _ _ _ (enclosure_correct prec (at_least b)) (enclosed_sum _ _ _ _ _ CK (enclosed_product _ _ _ _ _ CA
    (enclosed_difference _ _ _ _ _ (enclosed_product _ _ _ _ _ (quotient _ _ _ _ _ CW CG) CZ) CW)))) in HC.
  destruct Hg as (HB & HT & HE & HF & HR & HD & HS & H0).
  assert (K := error_cost Phi rd rn rl s z g HPhi size_positive (proj1 (conj (Rle_trans _ _ _ (proj1 N) (proj2 N)) I))
    ltac:(lra) S0 S1 A0 A2 A3 HB HT HE HF HR q A1 H0).
  assert (E0 : 0 <= miss g + false_alarm g) by (destruct HD as (D1 & D2 & _); lra). specialize (K E0). cbv zeta in K. fold a in K.
  change ((miss g + false_alarm g) / 2) with (error_of g) in K. set (w := q ^ 2 - z ^ 2) in *.
  set (x := Rmin (error_of g) (/ 2)) in *. assert (X : 0 <= x) by (apply Rmin_glb; [unfold error_of|]; lra).
  assert (P : a * (w / (Phi (- z) - Phi (- q))) <= value (at_price b)).
  { apply Rmult_le_reg_r with (1 := G). unfold Rdiv. rewrite Rmult_assoc, Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact HP. }
  apply (Rmult_le_compat_r x _ _ X) in P. apply Rle_trans with (1 := HC). lra.
Qed.

(** Numbers of samples with what is known for as many, and used for fewer. *)
Definition shops : Type := list (positive * list bought).
Definition shops_hold (steps : nat) (nodes : shops) : bool :=
  forallb (fun node => forallb (bought_holds steps (fst node)) (snd node)) nodes.
Definition costs_for (nodes : shops) (n : nat) : list (list (term * term)) :=
  match find (fun node => Z.of_nat n <=? Zpos (fst node))%Z nodes with
  | Some node => [map point_of (snd node)]
  | None => [] end.

(** The factors (1 - tau)/rho, from some number of samples on [MIX]. *)
Fixpoint gaussian_factors (n : positive) (table : list term) : bool := match table with
  | [] => true
  | c :: table => all_decided bits [Below zero c; AtMost (Mul c (Mul (count_term n) (Sqr l))) (Sub one l)] &&
      gaussian_factors (Pos.succ n) table end.

Lemma gaussian_factors_known table : forall n, gaussian_factors n table = true -> forall i c, nth_error table i = Some c ->
  0 < value c /\ value c * (INR (Pos.to_nat n + i) * value l ^ 2) <= 1 - value l.
Proof.
  induction table as [|c table IH]; intros n H i c' E; [destruct i; discriminate|]. cbn [gaussian_factors] in H.
  apply andb_prop in H. destruct H as [H HT]. destruct i as [|i].
  - injection E as <-. assert (A := all_met bits _ H). assert (A0 := A _ (or_introl eq_refl)).
    assert (A1 := A _ (or_intror (or_introl eq_refl))). cbn [is_met value] in A0, A1. rewrite value_count in A1. numbers.
    rewrite Nat.add_0_r. split; assumption.
  - replace (Pos.to_nat n + S i)%nat with (Pos.to_nat (Pos.succ n) + i)%nat by (rewrite Pos2Nat.inj_succ; lia). exact (IH _ HT i c' E).
Qed.

Definition gaussian_table (factors : list term) (nodes : shops) : list cost_entry :=
  attached factors (map (costs_for nodes) (seq 1 (length factors))).

Theorem gaussian_pays steps factors nodes : gaussian_factors 1 factors && shops_hold steps nodes = true ->
  all_pay C (gaussian_table factors nodes).
Proof.
  intros H i [c ways] E y Hy Phi g HPhi Hg. apply andb_prop in H. destruct H as [HF HS].
  destruct (attached_entry _ _ _ _ _ E) as [Ef Ew].
  destruct (gaussian_factors_known factors 1 HF i c Ef) as [Hc HcL]. change (Pos.to_nat 1 + i)%nat with (S i) in HcL.
  assert (E1 : Pos.to_nat (Pos.of_nat (S i)) = S i) by (apply Nat2Pos.id; discriminate).
  assert (Hg' := cited_by_bound Phi i (Pos.of_nat (S i)) g ltac:(lia) Hg). rewrite E1 in Hg'.
  assert (N : 1 <= INR (S i)) by (apply (le_INR 1); lia).
  assert (M := kept_not_negative (IZR (Zpos d)) (value l) ltac:(lra) Phi (INR (S i)) g N Hg').
  assert (R := errors_in_range (IZR (Zpos d)) (value l) Phi (INR (S i)) g Hg').
  set (x := Rmin (error_of g) (/ 2)).
  assert (X : 0 <= x <= / 2) by (split; [apply Rmin_glb; [unfold error_of|]; lra|apply Rmin_r]).
  apply Rle_trans with (memorized g + 2 * y * x).
  2: { assert (Q : x <= error_of g) by apply Rmin_l. apply (Rmult_le_compat_l (2 * y)) in Q; lra. }
  unfold best. cbn [fst snd].
  assert (F : value c * line_at (y / value c) <= memorized g + 2 * y * x).
  { assert (K := pays_by_factor (IZR (Zpos d)) (value l) ltac:(lra) Phi (INR (S i)) g N Hg' (value c) (y / value c) Hc HcL
      ltac:(apply Rdiv_lt_0_compat; assumption)). fold x in K.
    replace (2 * value c * (y / value c)) with (2 * y) in K by (field; lra). exact K. }
  assert (W : forall points, In points ways -> forall s p, In (s, p) points -> value p <= memorized g + value s * x).
  { destruct Ew as [->|Ew]; [intros points []|].
    intros points I s p J. assert (T : exists node, In node nodes /\ (S i <= Pos.to_nat (fst node))%nat /\
      points = map point_of (snd node)).
    { rewrite nth_error_map in Ew. destruct (nth_error (seq 1 (length factors)) i) as [n|] eqn:En; [|discriminate].
      injection Ew as <-. assert (n = S i).
      { assert (B : (i < length (seq 1 (length factors)))%nat) by (apply nth_error_Some; rewrite En; discriminate).
        rewrite seq_length in B. apply (nth_error_nth _ _ O) in En. rewrite seq_nth in En by exact B. lia. }
      subst n. unfold costs_for in I. destruct (find _ nodes) as [node|] eqn:Ed; [|destruct I]. destruct I as [<-|[]].
      apply find_some in Ed. destruct Ed as [I0 I1]. exists node. split; [exact I0|]. split; [apply Z.leb_le in I1; lia|reflexivity]. }
    destruct T as (node & I0 & Hn & ->). apply in_map_iff in J. destruct J as (b & Eb & J). injection Eb as <- <-.
    assert (B := proj1 (forallb_forall _ _) HS node I0). assert (B' := proj1 (forallb_forall _ _) B b J).
    exact (bought_pays steps (fst node) b i B' Hn Phi g HPhi Hg). }
  clear Ew E. induction ways as [|points ways IH]; cbn [fold_right]; [exact F|].
  apply Rmax_lub; [apply IH; intros; apply (W points0); [right; assumption|assumption]|].
  apply paid_by_points; [exact M|exact X|lra|exact (W points (or_introl eq_refl))].
Qed.

(** *** Errors: by what the samples carry, or because an error is out of reach with as many samples or more *)

Inductive known_error := By_line (t e : term) | By_quantile (n : positive) (z s e : term).
Definition error_term (k : known_error) : term := match k with By_line _ e => e | By_quantile _ _ _ e => e end.

Definition known_error_holds (steps : nat) (n : positive) (k : known_error) : bool := match k with
  | By_line t e => decided prec (Below zero t) &&
      below prec (enclosure prec (Add (Mul (Mul two t) e) (Mul (Div size (Num (-2) 1)) (Ln (Sub one (cluster_rho n))))))
        (line_within prec (enclosure prec t))
  | By_quantile c z s e => (n <=? c)%positive && all_decided bits (AtMost zero z :: split_holds c s) &&
      phi_reaches bits steps e (Sub zero z) && (decided prec (Below one (share_term s z)) ||
      decided prec (AtMost (share_term s z) one) && decided prec (Below one (detail_term c s z))) end.
Fixpoint gaussian_errors (steps : nat) (n : positive) (table : list known_error) : bool := match table with
  | [] => true
  | k :: table => known_error_holds steps n k && gaussian_errors steps (Pos.succ n) table end.

Lemma known_error_correct steps n k m : known_error_holds steps n k = true -> Pos.to_nat n = S m -> errs C (S m) (value (error_term k)).
Proof.
  intros H En Phi g HPhi Hg. destruct k as [t e|c z s e]; cbn [known_error_holds error_term] in *.
  - apply andb_prop in H. destruct H as [Ht H]. apply decided_met in Ht. cbn [is_met] in Ht. numbers.
    assert (Hg' := cited_by_bound Phi m n g ltac:(lia) Hg). assert (N := counted m n ltac:(lia)).
    apply (below_correct _ _ _ _ _ (enclosure_correct prec _) (line_within_correct prec _ _ (enclosure_correct prec t))) in H.
    set (i := - (IZR (Zpos d) / 2) * ln (1 - gauss_rho (INR (Pos.to_nat n)) (value l))).
    assert (K := errs_by_line (IZR (Zpos d)) (value l) size_positive ltac:(lra) Phi
      (INR (Pos.to_nat n)) g ltac:(lra) Hg' (value t) i Ht (Rle_refl i)).
    apply Rle_trans with (2 := K). apply Rmult_le_reg_r with (2 * value t); [lra|]. unfold Rdiv at 1.
    rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. cbn [value] in H. rewrite value_cluster_rho in H. unfold size in H.
    cbn [value] in H. numbers.
    replace (IZR (Zpos d) / 1 / (-2 / 1)) with (- (IZR (Zpos d) / 2)) in H by field. fold i in H. lra.
  - apply andb_prop in H. destruct H as [H HK]. apply andb_prop in H. destruct H as [H HP]. apply andb_prop in H. destruct H as [Hc H].
    apply Pos.leb_le in Hc. assert (A := all_met bits _ H). assert (A0 := A _ (or_introl eq_refl)).
    destruct (split_known c s (fun q I => A q (or_intror I))) as [S0 S1]. cbn [is_met] in A0. numbers.
    apply (phi_reached_below Phi bits steps e z HPhi) in HP.
    assert (Hg' := cited_by_bound Phi m c g ltac:(lia) Hg). assert (N := counted m c ltac:(lia)).
    apply (errs_out_of_reach (IZR (Zpos d)) (value l) size_positive ltac:(lra) Phi (INR (Pos.to_nat c)) g ltac:(lra) Hg'
      (value s) (value z) (value e) A0 S0 S1 HP).
    apply orb_prop in HK. destruct HK as [HK|HK].
    + left. apply decided_met in HK. cbn [is_met] in HK. rewrite value_share in HK. numbers. exact HK.
    + right. apply andb_prop in HK. destruct HK as [K1 K2]. apply decided_met in K1. apply decided_met in K2. cbn [is_met] in K1, K2.
      rewrite value_share in K1. rewrite value_detail in K2. numbers. split; assumption.
Qed.

Theorem gaussian_errs steps table : gaussian_errors steps 1 table = true -> all_err C (map error_term table).
Proof.
  assert (G : forall table n, gaussian_errors steps n table = true -> forall i e, nth_error (map error_term table) i = Some e ->
    forall m, (Pos.to_nat n + i = S m)%nat -> errs C (S m) (value e)).
  { clear table. induction table as [|k table IH]; intros n H i e E m Em; [destruct i; discriminate|]. cbn [gaussian_errors] in H.
    apply andb_prop in H. destruct H as [HK H]. destruct i as [|i].
    - injection E as <-. apply (known_error_correct steps n k m HK). lia.
    - apply (IH (Pos.succ n) H i e E m). rewrite Pos2Nat.inj_succ. lia. }
  intros H i e E. apply (G table 1%positive H i e E i). reflexivity.
Qed.
End Table.
