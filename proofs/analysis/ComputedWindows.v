(** Tails of a sum of many independent summands -1, 0, 1, by the windows of [TRINOMIAL-WINDOW] in interval arithmetic: steps for some
    deviations around the mean, not for every summand. What lies below a window is bounded by [CHERNOFF]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Privacy TrinomialTail TrinomialWindow Chernoff Certificates Computed ComputedSigns
  ComputedTails ComputedLooks ComputedGaussian.
Import ListNotations.
Open Scope R_scope.

(** ** Solutions of the recurrence *)

Section Solution.
Variables (a b c : R) (d e : nat).
Let D := Z.of_nat d.
Let E := Z.of_nat e.
Definition next_value (k : Z) (x y : R) : R :=
  (IZR (D + 1 - k) * a * x + IZR (2 * (D + 1) - k) * b * y) / (IZR k * c).

(** The values side by side, some steps behind e, of the solution with the values u and v at e - 1 and e. *)
Fixpoint values_behind (u v : R) (n : nat) : R * R := match n with
  | O => (u, v)
  | S m => let (y, x) := values_behind u v m in (x, next_value (E + Z.of_nat n) x y) end.
Definition solution (u v : R) (k : Z) : R := if (k <? E)%Z then u else snd (values_behind u v (Z.to_nat (k - E))).

Lemma solution_behind u v n : snd (values_behind u v n) = solution u v (E + Z.of_nat n).
Proof.
  unfold solution. destruct (Z.ltb_spec (E + Z.of_nat n) E); [lia|]. do 2 f_equal. lia.
Qed.

Lemma solution_before u v n : fst (values_behind u v n) = solution u v (E + Z.of_nat n - 1).
Proof.
  destruct n as [|n].
  - unfold solution. destruct (Z.ltb_spec (E + Z.of_nat 0 - 1) E); [reflexivity|lia].
  - replace (E + Z.of_nat (S n) - 1)%Z with (E + Z.of_nat n)%Z by lia. rewrite <- solution_behind. cbn [values_behind].
    destruct (values_behind u v n). reflexivity.
Qed.

Lemma solution_next u v k : (E < k)%Z -> solution u v k = next_value k (solution u v (k - 1)) (solution u v (k - 2)).
Proof.
  intros H. replace k with (E + Z.of_nat (S (Z.to_nat (k - E - 1))))%Z by lia. set (n := Z.to_nat (k - E - 1)).
  rewrite <- solution_behind.
  replace (E + Z.of_nat (S n) - 1)%Z with (E + Z.of_nat n)%Z by lia. replace (E + Z.of_nat (S n) - 2)%Z with (E + Z.of_nat n - 1)%Z by lia.
  rewrite <- solution_behind, <- solution_before. cbn [values_behind]. destruct (values_behind u v n). reflexivity.
Qed.

Lemma next_value_is k x y z : (1 <= k)%Z -> c <> 0 -> z = next_value k x y ->
  IZR k * c * z = (INR d + 1 - IZR k) * a * x + (2 * (INR d + 1) - IZR k) * b * y.
Proof.
  intros Hk Hc ->. assert (K : IZR k <> 0) by (apply not_0_IZR; lia).
  unfold next_value, D. rewrite !minus_IZR, mult_IZR, !plus_IZR, <- INR_IZR_INZ. field. split; assumption.
Qed.

Lemma solution_recurs u v k : c <> 0 -> (E < k)%Z ->
  IZR k * c * solution u v k
  = (INR d + 1 - IZR k) * a * solution u v (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * solution u v (k - 2)%Z.
Proof. intros Hc H. apply next_value_is; [lia|exact Hc|apply solution_next, H]. Qed.

Lemma solution_starts u v : solution u v (E - 1) = u /\ solution u v E = v.
Proof.
  split; [unfold solution; destruct (Z.ltb_spec (E - 1) E); [reflexivity|lia]|].
  replace E with (E + Z.of_nat 0)%Z by lia. rewrite <- solution_behind. reflexivity.
Qed.
End Solution.

(** ** A run through a window *)

Lemma window_more q e m : (e <= m)%nat -> window q e (S m) = window q e m + q (Z.of_nat (S m)).
Proof.
  intros H. unfold window. replace (S (S m) - e)%nat with (S (S m - e)) by lia. rewrite fsum_seq_more.
  replace (e + (S m - e))%nat with (S m) by lia. reflexivity.
Qed.

Lemma window_first q e : window q e e = q (Z.of_nat e).
Proof. unfold window. replace (S e - e)%nat with 1%nat by lia. cbn [seq fsum]. ring. Qed.

Section Run.
Variables (prec : F.precision) (ia ib ic : I.type) (D : Z).

(** Two values side by side and the sum of the window up to them, some steps further. *)
Fixpoint run (steps : nat) (k : Z) (x y s : I.type) : I.type * I.type * I.type := match steps with
  | O => (x, y, s)
  | S steps => let z := next_chance prec ia ib ic D k x y in run steps (k + 1) z x (I.add prec s z) end.

(** For the solution with the values u and v at e - 1 and e: the shares of what N is for it that the window has up to k and up to d - 1,
    and that d has. *)
Definition shares_of (e k : Z) (u v : I.type) : I.type * I.type * I.type :=
  let '(x, y, s) := run (Z.to_nat (k - e)) (e + 1) v u v in
  let '(x, y, w) := run (Z.to_nat (D - 1 - k)) (k + 1) x y s in
  let z := next_chance prec ia ib ic D D x y in
  let whole := I.add prec z (I.mul prec ib x) in
  match I.sign_strict whole with
  | Xgt => (I.div prec s whole, I.div prec w whole, I.div prec z whole)
  | _ => (I.nai, I.nai, I.nai) end.
(** For all solutions; without zeros, and where nothing is below the window, the second one does not count. *)
Definition shares (alone : bool) (e k : Z) : I.type * I.type * I.type :=
  let zero := I.fromZ prec 0 in let one := I.fromZ prec 1 in
  let '(s, w, z) := shares_of e k zero one in
  if alone || (e =? 0)%Z then (s, w, z) else let '(s', w', z') := shares_of e k one zero in (I.join s s', I.join w w', I.join z z').
End Run.

Section Correct.
Variables (prec : F.precision) (ia ib ic : I.type) (a b c : R) (d e k : nat).
Hypothesis Ia : contains (I.convert ia) (Xreal a).
Hypothesis Ib : contains (I.convert ib) (Xreal b).
Hypothesis Ic : contains (I.convert ic) (Xreal c).
Hypothesis Hc : 0 < c.
Hypothesis Hk : (e <= k < d)%nat.
Let D := Z.of_nat d.

Lemma next_enclosed j x y ix iy : contains (I.convert ix) (Xreal x) -> contains (I.convert iy) (Xreal y) ->
  contains (I.convert (next_chance prec ia ib ic D j ix iy)) (Xreal (next_value a b c d j x y)).
Proof.
  intros Hx Hy. apply quotient;
    [apply enclosed_sum; apply enclosed_product; try assumption; apply enclosed_product; try assumption; apply I.fromZ_correct|].
  apply enclosed_product; [apply I.fromZ_correct|exact Ic].
Qed.

Lemma run_correct h steps : (forall j, (Z.of_nat e < j)%Z -> h j = next_value a b c d j (h (j - 1)%Z) (h (j - 2)%Z)) ->
  forall m x y s, (e <= m)%nat -> contains (I.convert x) (Xreal (h (Z.of_nat m))) ->
  contains (I.convert y) (Xreal (h (Z.of_nat m - 1)%Z)) -> contains (I.convert s) (Xreal (window h e m)) ->
  let '(x, y, s) := run prec ia ib ic D steps (Z.of_nat m + 1) x y s in
  contains (I.convert x) (Xreal (h (Z.of_nat (m + steps)))) /\ contains (I.convert y) (Xreal (h (Z.of_nat (m + steps) - 1)%Z)) /\
  contains (I.convert s) (Xreal (window h e (m + steps))).
Proof.
  intros R. induction steps as [|steps IH]; intros m x y s Hm Hx Hy Hs; cbn [run]; [rewrite Nat.add_0_r; auto|].
  assert (N : contains (I.convert (next_chance prec ia ib ic D (Z.of_nat m + 1) x y)) (Xreal (h (Z.of_nat (S m))))).
  { rewrite (R (Z.of_nat (S m))) by lia. replace (Z.of_nat (S m) - 1)%Z with (Z.of_nat m) by lia.
    replace (Z.of_nat (S m) - 2)%Z with (Z.of_nat m - 1)%Z by lia. replace (Z.of_nat (S m)) with (Z.of_nat m + 1)%Z by lia.
    apply next_enclosed; assumption. }
  replace (m + S steps)%nat with (S m + steps)%nat by lia. replace (Z.of_nat m + 1 + 1)%Z with (Z.of_nat (S m) + 1)%Z by lia.
  apply IH; [lia|exact N| |].
  - replace (Z.of_nat (S m) - 1)%Z with (Z.of_nat m) by lia. exact Hx.
  - rewrite window_more by exact Hm. apply enclosed_sum; assumption.
Qed.

(** What N is for a solution. *)
Let whole (h : Z -> R) : R := h D + b * h (D - 1)%Z.

Lemma shares_of_correct iu iv u v : contains (I.convert iu) (Xreal u) -> contains (I.convert iv) (Xreal v) ->
  let h := solution a b c d e u v in
  let '(s, w, z) := shares_of prec ia ib ic D (Z.of_nat e) (Z.of_nat k) iu iv in
  (s = I.nai /\ w = I.nai /\ z = I.nai) \/ 0 < whole h /\
  contains (I.convert s) (Xreal (window h e k / whole h)) /\ contains (I.convert w) (Xreal (window h e (d - 1) / whole h)) /\
  contains (I.convert z) (Xreal (h D / whole h)).
Proof.
  intros Hu Hv h. destruct (solution_starts a b c d e u v) as [S1 S0]. fold h in S1, S0.
  assert (R : forall j, (Z.of_nat e < j)%Z -> h j = next_value a b c d j (h (j - 1)%Z) (h (j - 2)%Z)) by (intros; apply solution_next; lia).
  unfold shares_of. assert (A := run_correct h (Z.to_nat (Z.of_nat k - Z.of_nat e)) R e iv iu iv ltac:(lia)).
  destruct (run prec ia ib ic D (Z.to_nat (Z.of_nat k - Z.of_nat e)) _ iv iu iv) as [[x y] s].
  rewrite window_first in A. replace (e + Z.to_nat (Z.of_nat k - Z.of_nat e))%nat with k in A by lia.
  rewrite S1, S0 in A. destruct A as (Ax & Ay & As); try assumption.
  assert (B := run_correct h (Z.to_nat (D - 1 - Z.of_nat k)) R k x y s ltac:(lia) Ax Ay As).
  destruct (run prec ia ib ic D (Z.to_nat (D - 1 - Z.of_nat k)) _ x y s) as [[x' y'] w].
  replace (k + Z.to_nat (D - 1 - Z.of_nat k))%nat with (d - 1)%nat in B by (unfold D; lia). destruct B as (Bx & By & Bw).
  replace (Z.of_nat (d - 1)) with (D - 1)%Z in Bx, By by (unfold D; lia).
  assert (N : contains (I.convert (next_chance prec ia ib ic D D x' y')) (Xreal (h D))).
  { rewrite (R D) by (unfold D; lia). apply next_enclosed; [exact Bx|]. replace (D - 2)%Z with (D - 1 - 1)%Z by lia. exact By. }
  assert (W : contains (I.convert (I.add prec (next_chance prec ia ib ic D D x' y') (I.mul prec ib x'))) (Xreal (whole h)))
    by (apply enclosed_sum; [exact N|apply enclosed_product; assumption]).
  destruct (I.sign_strict _) eqn:G; try (left; repeat split; reflexivity). right. split.
  - assert (P := I.sign_strict_correct (I.add prec (next_chance prec ia ib ic D D x' y') (I.mul prec ib x'))). rewrite G in P.
    exact (proj2 (P _ W)).
  - repeat split; apply quotient; assumption.
Qed.

(** What is between two numbers is in what holds both. *)
Lemma mixed i x0 n0 x1 n1 w0 w1 : 0 < n0 -> 0 < n1 -> 0 <= w0 -> 0 <= w1 -> 0 < w0 * n0 + w1 * n1 ->
  contains (I.convert i) (Xreal (x0 / n0)) -> contains (I.convert i) (Xreal (x1 / n1)) ->
  contains (I.convert i) (Xreal ((w0 * x0 + w1 * x1) / (w0 * n0 + w1 * n1))).
Proof.
  intros N0 N1 W0 W1 N H0 H1. set (n := w0 * n0 + w1 * n1) in *.
  assert (E : (w0 * x0 + w1 * x1) / n * n = w0 * n0 * (x0 / n0) + w1 * n1 * (x1 / n1)) by (field; lra).
  assert (P0 : 0 <= w0 * n0) by (apply Rmult_le_pos; lra). assert (P1 : 0 <= w1 * n1) by (apply Rmult_le_pos; lra).
  set (q := (w0 * x0 + w1 * x1) / n) in *. set (p0 := x0 / n0) in *. set (p1 := x1 / n1) in *. unfold n in E, N.
  destruct (Rle_dec p0 p1) as [L|L]; [apply (contains_connected (I.convert i) p0 p1)|apply (contains_connected (I.convert i) p1 p0)];
    try assumption; split; apply Rmult_le_reg_r with (1 := N); rewrite E; nra.
Qed.

Hypothesis Ha : 0 <= a.
Hypothesis Hb : 0 < b.
Let q := coefficient a b c d.

Lemma coefficient_spans j : (Z.of_nat e - 1 <= j)%Z ->
  q j = q (Z.of_nat e) * solution a b c d e 0 1 j + q (Z.of_nat e - 1)%Z * solution a b c d e 1 0 j.
Proof.
  apply (solutions_span a b c d (Z.of_nat e) Hc ltac:(lia)); try apply solution_starts;
    intros i Hi; try (apply solution_recurs; [lra|exact Hi]). apply coefficient_recurrence.
Qed.

Lemma window_spans m : (e <= m)%nat -> window q e m
  = q (Z.of_nat e) * window (solution a b c d e 0 1) e m + q (Z.of_nat e - 1)%Z * window (solution a b c d e 1 0) e m.
Proof.
  intros H. unfold window. rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros i Hi. apply in_seq in Hi.
  apply coefficient_spans. lia.
Qed.

Theorem shares_correct alone : (alone = true -> a = 0 /\ Z.even (Z.of_nat e) = true) -> 0 < whole q ->
  let '(s, w, z) := shares prec ia ib ic D alone (Z.of_nat e) (Z.of_nat k) in
  contains (I.convert s) (Xreal (window q e k / whole q)) /\ contains (I.convert w) (Xreal (window q e (d - 1) / whole q)) /\
  contains (I.convert z) (Xreal (q D / whole q)).
Proof.
  intros HA HN. unfold shares. set (h0 := solution a b c d e 0 1). set (h1 := solution a b c d e 1 0).
  assert (S0 := shares_of_correct (I.fromZ prec 0) (I.fromZ prec 1) 0 1 (I.fromZ_correct _ _) (I.fromZ_correct _ _)).
  assert (S1 := shares_of_correct (I.fromZ prec 1) (I.fromZ prec 0) 1 0 (I.fromZ_correct _ _) (I.fromZ_correct _ _)).
  cbv zeta in S0, S1. fold h0 in S0. fold h1 in S1.
  destruct (shares_of prec ia ib ic D (Z.of_nat e) (Z.of_nat k) (I.fromZ prec 0) (I.fromZ prec 1)) as [[s w] z].
  assert (P0 : 0 <= q (Z.of_nat e)) by (apply coefficient_not_negative; lra).
  assert (P1 : 0 <= q (Z.of_nat e - 1)%Z) by (apply coefficient_not_negative; lra).
  assert (Wk := window_spans k ltac:(lia)). assert (Wd := window_spans (d - 1) ltac:(lia)).
  assert (Qd := coefficient_spans D ltac:(unfold D; lia)). assert (Qd1 := coefficient_spans (D - 1) ltac:(unfold D; lia)).
  fold h0 h1 in Wk, Wd, Qd, Qd1.
  assert (N : whole q = q (Z.of_nat e) * whole h0 + q (Z.of_nat e - 1)%Z * whole h1) by (unfold whole; rewrite Qd, Qd1; ring).
  destruct (alone || (Z.of_nat e =? 0)%Z) eqn:Only.
  - assert (Z1 : q (Z.of_nat e - 1)%Z = 0).
    { unfold q. apply orb_prop in Only. destruct Only as [Al|E0].
      - destruct (HA Al) as [Z0 Ev]. rewrite Z0. apply coefficient_odd. rewrite Z.odd_sub, <- Z.negb_even, Ev. reflexivity.
      - apply Z.eqb_eq in E0. rewrite E0. apply coefficient_negative. lia. }
    destruct S0 as [(-> & -> & ->)|(N0 & As & Aw & Az)]; [repeat split; rewrite I.nai_correct; exact Logic.I|].
    rewrite Z1, Rmult_0_l, Rplus_0_r in N, Wk, Wd, Qd. assert (Q : q (Z.of_nat e) <> 0) by nra.
    rewrite N, Wk, Wd, Qd. repeat split.
    + replace (q (Z.of_nat e) * window h0 e k / (q (Z.of_nat e) * whole h0)) with (window h0 e k / whole h0) by (field; lra). exact As.
    + replace (q (Z.of_nat e) * window h0 e (d - 1) / (q (Z.of_nat e) * whole h0)) with (window h0 e (d - 1) / whole h0) by (field; lra).
      exact Aw.
    + replace (q (Z.of_nat e) * h0 D / (q (Z.of_nat e) * whole h0)) with (h0 D / whole h0) by (field; lra). exact Az.
  - destruct (shares_of prec ia ib ic D (Z.of_nat e) (Z.of_nat k) (I.fromZ prec 1) (I.fromZ prec 0)) as [[s' w'] z'].
    assert (J : forall i j x, contains (I.convert i) (Xreal x) \/ contains (I.convert j) (Xreal x) ->
      contains (I.convert (I.join i j)) (Xreal x)) by (intros; apply I.join_correct; assumption).
    assert (K : forall i x, contains (I.convert (I.join I.nai i)) (Xreal x) /\ contains (I.convert (I.join i I.nai)) (Xreal x)).
    { intros i x. split; apply J; [left|right]; rewrite I.nai_correct; exact Logic.I. }
    destruct S0 as [(-> & -> & ->)|(N0 & As & Aw & Az)]; [repeat split; apply K|].
    destruct S1 as [(-> & -> & ->)|(N1 & Bs & Bw & Bz)]; [repeat split; apply K|].
    rewrite N in HN |- *. rewrite Wk, Wd, Qd. repeat split; apply mixed; try assumption; apply J; auto.
Qed.
End Correct.

(** ** What is below a window *)

Theorem below_window a b c d j z : 0 <= a -> 0 <= b -> 0 <= c -> a + b + c = 1 -> 1 <= z ->
  steps_at_most a b c d j <= exp (ln z * j) * (a + b / z + c * z) ^ d.
Proof.
  intros Ha Hb Hc S Hz. assert (L : 0 <= ln z) by (rewrite <- ln_1; apply Rcomplements.ln_le; lra).
  assert (P : law LSparse (step_law a b c)).
  { split; [intros [[]|] _; simpl; assumption|]. unfold LSparse. cbn [fsum step_law]. lra. }
  assert (H := CHERNOFF LSparse (step_law a b c) step_value d j (ln z) P L).
  replace (mgf LSparse (step_law a b c) step_value (- ln z)) with (a + b / z + c * z) in H; [exact H|].
  unfold mgf, LSparse. cbn [fsum step_law step_value].
  replace (- ln z * 1) with (- ln z) by ring. replace (- ln z * -1) with (ln z) by ring. replace (- ln z * 0) with 0 by ring.
  rewrite exp_Ropp, exp_ln, exp_0 by lra. unfold Rdiv. ring.
Qed.

Definition below_window_term (a b c : term) (d j : Z) (z : term) : term :=
  Exp (Add (Mul (Ln z) (Num j 1)) (Mul (Num d 1) (Ln (Add (Add a (Div b z)) (Mul c z))))).

Lemma value_below_window a b c d j z : 0 <= value a -> 0 < value b -> 0 < value c -> 1 <= value z ->
  value (below_window_term a b c (Z.of_nat d) j z)
  = exp (ln (value z) * IZR j) * (value a + value b / value z + value c * value z) ^ d.
Proof.
  intros Ha Hb Hc Hz. unfold below_window_term. cbn [value]. rewrite exp_plus, !Rdiv_1_r, <- INR_IZR_INZ. f_equal.
  assert (P : 0 < value b / value z) by (apply Rdiv_lt_0_compat; lra). assert (0 < value c * value z) by (apply Rmult_lt_0_compat; lra).
  set (x := value a + value b / value z + value c * value z). assert (X : 0 < x) by (unfold x; lra).
  rewrite <- (Rpower_pow d x X). reflexivity.
Qed.

(** ** A tail, decided by one computation *)

(** Of D summands; windows of both signs begin e and f below where all summands are -1, and +1; z is a number for [CHERNOFF]. *)
Definition rare_by_windows (bits : positive) (a b c : term) (alone : bool) (D t e f : Z) (z most : term) : bool :=
  let prec := F.PtoP bits in
  let ia := enclosure prec a in let ib := enclosure prec b in let ic := enclosure prec c in
  let low := enclosure prec (below_window_term a b c D (e - D - 1) z) in
  let k := (if t <? 0 then D + t else D - t - 1)%Z in
  let '(s, w, m) := shares prec ia ib ic D alone e (if t <? 0 then k else D - 1)%Z in
  let '(s', w', _) := shares prec ia ic ib D alone f (if t <? 0 then D - 1 else k)%Z in
  let whole := I.add prec (I.add prec w m) w' in
  all_decided bits ([AtMost zero a; Below zero b; Below zero c; AtMost one z] ++ if alone then [AtMost a zero] else [])
  && (negb alone || Z.even e && Z.even f) && (0 <=? e)%Z && (0 <=? f)%Z && (e <? D)%Z && (f <? D)%Z
  && (if t <? 0 then e <=? k else f <=? k)%Z && (-D <=? t)%Z
  && match I.sign_strict whole with Xgt => true | _ => false end
  && below prec (I.add prec low (if (t <? 0)%Z then I.div prec s whole
       else I.sub prec (I.fromZ prec 1) (I.div prec s' whole))) (enclosure prec most).

Lemma coefficient_0 a b c d : coefficient a b c d 0 = c ^ d.
Proof. induction d as [|d IH]; simpl; [reflexivity|]. rewrite IH, !coefficient_negative by lia. ring. Qed.

Theorem rare_by_windows_correct bits a b c alone D d t e f z most : Z.of_nat d = D -> value a + value b + value c = 1 ->
  rare_by_windows bits a b c alone D t e f z most = true ->
  steps_at_most (value a) (value b) (value c) d (IZR t) <= value most.
Proof.
  intros <- S H. unfold rare_by_windows in H. set (prec := F.PtoP bits) in *. set (D := Z.of_nat d) in *.
  set (k := (if (t <? 0)%Z then D + t else D - t - 1)%Z) in *.
  set (ke := (if (t <? 0)%Z then k else D - 1)%Z) in *. set (kf := (if (t <? 0)%Z then D - 1 else k)%Z) in *.
  destruct (shares prec (enclosure prec a) (enclosure prec b) (enclosure prec c) D alone e ke) as [[s w] m] eqn:Es.
  destruct (shares prec (enclosure prec a) (enclosure prec c) (enclosure prec b) D alone f kf) as [[s' w'] m'] eqn:Es'.
  do 9 (apply andb_prop in H; let G := fresh "G" in destruct H as [H G]).
  assert (Hmet := all_met bits _ H).
  assert (Ha := Hmet _ ltac:(left; reflexivity)). assert (Hb := Hmet _ ltac:(right; left; reflexivity)).
  assert (Hc := Hmet _ ltac:(do 2 right; left; reflexivity)). assert (Hz := Hmet _ ltac:(do 3 right; left; reflexivity)).
  assert (Hal : alone = true -> value a = 0 /\ Z.even e = true /\ Z.even f = true).
  { intros ->. cbn [negb orb] in G7. apply andb_prop in G7. destruct G7 as [E1 E2].
    assert (A := Hmet _ ltac:(do 4 right; left; reflexivity)). cbn [is_met] in A, Ha. numbers. split; [lra|auto]. }
  cbn [is_met] in Ha, Hb, Hc, Hz. numbers. clear Hmet H G7.
  assert (Be : (0 <= e < D)%Z) by lia. assert (Bf : (0 <= f < D)%Z) by lia. assert (Bt : (-D <= t)%Z) by lia.
  assert (Bk : (e <= ke < D)%Z /\ (f <= kf < D)%Z) by (unfold ke, kf, k in *; destruct (Z.ltb_spec t 0); lia).
  set (q := coefficient (value a) (value b) (value c) d). set (q' := coefficient (value a) (value c) (value b) d).
  set (en := Z.to_nat e). set (fn := Z.to_nat f).
  assert (Z0 : forall x, (0 <= x)%Z -> Z.of_nat (Z.to_nat x) = x) by (intros; lia).
  destruct (solution_starts (value a) (value b) (value c) d en 0 1) as [A0 A1].
  destruct (solution_starts (value a) (value b) (value c) d en 1 0) as [B0 B1].
  assert (T := TRINOMIAL_WINDOW (value a) (value b) (value c) d en fn q q' (solution (value a) (value b) (value c) d en 0 1)
    (solution (value a) (value b) (value c) d en 1 0) Ha Hb Hc S ltac:(lia) ltac:(lia) ltac:(lia)
    (coefficient_negative _ _ _ d (-1) ltac:(lia)) (coefficient_0 _ _ _ d) (fun j _ => coefficient_recurrence _ _ _ d j)
    (coefficient_negative _ _ _ d (-1) ltac:(lia)) (coefficient_0 _ _ _ d) (fun j _ => coefficient_recurrence _ _ _ d j)).
  cbv zeta in T. specialize (T A0 A1 B0 B1). destruct T as (_ & _ & _ & _ & N & EN & TL & TU).
  { intros h [->| ->] j Hj; apply solution_recurs; [lra|exact Hj|lra|exact Hj]. }
  fold D in N, EN, TL, TU.
  set (whole := q D + value b * q (D - 1)%Z) in *.
  assert (C := shares_correct prec _ _ _ (value a) (value b) (value c) d en (Z.to_nat ke) (enclosure_correct prec a)
    (enclosure_correct prec b) (enclosure_correct prec c) Hc ltac:(lia) Ha Hb alone).
  assert (C' := shares_correct prec _ _ _ (value a) (value c) (value b) d fn (Z.to_nat kf) (enclosure_correct prec a)
    (enclosure_correct prec c) (enclosure_correct prec b) Hb ltac:(lia) Ha Hc alone).
  unfold en, fn in C, C'. rewrite !Z0 in C, C' by lia. fold D q in C. fold D q' in C'. fold en in C. fold fn in C'.
  rewrite Es in C. rewrite Es' in C'. fold whole in C. rewrite <- EN in C'.
  destruct C as (Cs & Cw & Cm); [intros E; split; apply Hal, E|exact N|].
  destruct C' as (Cs' & Cw' & _); [intros E; split; apply Hal, E|exact N|].
  set (x := window q en d / whole). set (y := window q' fn (d - 1) / whole).
  assert (Ex : contains (I.convert (I.add prec w m)) (Xreal x)).
  { replace x with (window q en (d - 1) / whole + q D / whole).
    - apply enclosed_sum; assumption.
    - unfold x. replace d with (Datatypes.S (d - 1)) at 2 by lia. rewrite window_more by lia.
      replace (Z.of_nat (Datatypes.S (d - 1))) with D by (unfold D; lia). field. lra. }
  assert (Exy := enclosed_sum prec _ _ _ _ Ex Cw'). fold y in Exy.
  destruct (I.sign_strict (I.add prec (I.add prec w m) w')) eqn:Gs; try discriminate.
  assert (P := known_positive _ _ Exy Gs).
  assert (L := enclosure_correct prec (below_window_term a b c (Z.of_nat d) (e - D - 1) z)).
  rewrite value_below_window in L by assumption.
  assert (LL := below_window (value a) (value b) (value c) d (IZR (e - D - 1)) (value z) Ha ltac:(lra) ltac:(lra) S Hz).
  set (low := exp (ln (value z) * IZR (e - D - 1)) * (value a + value b / value z + value c * value z) ^ d) in *.
  assert (Ej : IZR (e - D - 1) = INR en - INR d - 1).
  { rewrite !minus_IZR, !INR_IZR_INZ. unfold en. rewrite Z0 by lia. reflexivity. }
  rewrite Ej in LL. assert (Nz : whole <> 0) by lra.
  assert (M : forall v, v / whole * whole = v) by (intros; field; exact Nz).
  destruct (Z.ltb_spec t 0) as [Ht|Ht].
  - eapply Rle_trans; [|apply (below_correct prec _ _ (low + window q en (Z.to_nat ke) / whole / (x + y)) _
      (enclosed_sum prec _ _ _ _ L (quotient prec _ _ _ _ Cs Exy)) (enclosure_correct prec most) G)].
    eapply Rle_trans; [|apply Rplus_le_compat_r; exact LL].
    apply (TL (Z.to_nat ke)); [lia| |rewrite M; lra|unfold x; rewrite M; lra|unfold y; rewrite M; lra|exact P].
    rewrite !INR_IZR_INZ, Z0 by lia. unfold ke, k. fold D. rewrite plus_IZR. lra.
  - eapply Rle_trans; [|apply (below_correct prec _ _ (low + (1 - window q' fn (Z.to_nat kf) / whole / (x + y))) _
      (enclosed_sum prec _ _ _ _ L (enclosed_difference prec _ _ _ _ (I.fromZ_correct prec 1) (quotient prec _ _ _ _ Cs' Exy)))
      (enclosure_correct prec most) G)].
    eapply Rle_trans; [|apply Rplus_le_compat_r; exact LL].
    match goal with |- _ <= ?u + (?v - ?w) => replace (u + (v - w)) with (u + v - w) by ring end.
    apply (TU (Z.to_nat kf)); [lia| |rewrite M; lra|unfold x; rewrite M; lra|unfold y; rewrite M; lra|exact P].
    rewrite !INR_IZR_INZ, Z0 by lia. unfold kf, k. fold D. rewrite !minus_IZR. lra.
Qed.
