(** What every learner of Gaussian clusters in groups of coordinates memorizes, and that there is none, each decided by one computation
    [GAUSS-ANISO, GAUSS-ANISO-INFEASIBLE]. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From MemAnalysis Require Import Definitions Certificates Computed ComputedExact Gaussian GaussianGroups.
Import ListNotations.
Open Scope R_scope.

(** The size of a group, lambda^2 and the split; the level of a line, its root, and what both its ends have besides the logarithm. *)
Definition group_terms : Type := positive * term * term.
Definition line_terms : Type := term * term * term.
Definition groups_of_terms (gs : list group_terms) : list group :=
  map (fun g => (Pos.to_nat (fst (fst g)), value (snd (fst g)), value (snd g))) gs.

Section Groups.
Variables (n m : term).

Definition looks_term (L : term) : term := Add one (Mul (Sub n one) L).
Definition tau_term (L : term) : term := Div (Mul n L) (looks_term L).
Definition rho_term (L : term) : term := Div (Mul n (Sqr L)) (looks_term L).
Definition level_at_term (L y : term) : term :=
  Mul (Div one two) (Ln (Add (tau_term L) (Div (Sub one (tau_term L)) (Sqr y)))).

Definition split_claims (L s : term) : list inequality :=
  [Below zero L; Below L one; AtMost (Mul n (Sqr L)) (Mul s (looks_term L)); Below s one].
Definition line_claims (L s y r e : term) : list inequality :=
  let tau := tau_term L in let a := Div (rho_term L) s in
  let rising := Div (Sub one tau) (Sub (Add (Mul tau (Sqr y)) one) tau) in
  let weight := Mul (Mul two m) (Div s (Sub one s)) in
  [Below zero y; AtMost y one; AtMost (Add (Sub one a) (Mul a (Sqr y))) (Sqr r); Below zero r;
   AtMost e (Sub rising (Mul weight (Sub one (Div (Sub one a) r))));
   AtMost e (Sub (Sub zero (Div (Mul rising (Sub one y)) y)) (Mul weight (Sub one (Div (Add (Sub one a) (Mul a y)) r))))].
Fixpoint groups_claims (gs : list group_terms) (lines : list line_terms) : list inequality := match gs, lines with
  | [], _ => []
  | _ :: _, [] => [Below one zero]
  | (_, L, s) :: gs, (y, r, e) :: lines => split_claims L s ++ line_claims L s y r e ++ groups_claims gs lines end.
Fixpoint costs_term (gs : list group_terms) (lines : list line_terms) : term := match gs, lines with
  | (size, L, _) :: gs, (y, _, e) :: lines => Add (Mul (Num (Zpos size) 1) (Add (level_at_term L y) e)) (costs_term gs lines)
  | _, _ => zero end.

Definition default : line_terms := (one, one, zero).
Variable all : list line_terms.
Let level (i : nat) : R := value (fst (fst (nth i all default))).
Let root (i : nat) : R := value (snd (fst (nth i all default))).
Let cost (i : nat) (L : R) : R := level_at (gauss_tau (value n) L) (level i) + value (snd (nth i all default)).

Lemma value_tau L : value (tau_term L) = gauss_tau (value n) (value L).
Proof. unfold tau_term, looks_term, gauss_tau. cbn [value]. numbers. reflexivity. Qed.
Lemma value_rho L : value (rho_term L) = gauss_rho (value n) (value L).
Proof. unfold rho_term, looks_term, gauss_rho. cbn [value]. numbers. reflexivity. Qed.

Lemma lines_from i l rest : skipn i all = l :: rest -> nth i all default = l /\ skipn (S i) all = rest.
Proof.
  intros H. split.
  - rewrite <- (Nat.add_0_r i), <- nth_skipn, H. reflexivity.
  - change (S i) with (1 + i)%nat. rewrite <- skipn_skipn, H. reflexivity.
Qed.

Lemma groups_met gs : forall i, (forall c, In c (groups_claims gs (skipn i all)) -> is_met c) ->
  each (fun _ => is_split (value n)) i (groups_of_terms gs) /\
  each (fun i L s => costs (value n) (value m) (level i) (root i) (cost i L) L s) i (groups_of_terms gs).
Proof.
  induction gs as [|[[size L] s] gs IH]; intros i H; [split; exact I|].
  cbn [groups_of_terms map each fst snd]. fold (groups_of_terms gs). destruct (skipn i all) as [|[[y r] e] rest] eqn:El.
  { exfalso. assert (F := H _ (or_introl eq_refl)). cbn [is_met] in F. numbers. lra. }
  destruct (lines_from i _ _ El) as [En Es]. cbn [groups_claims] in H. rewrite <- Es in H.
  destruct (IH (S i)) as [I1 I2]; [intros c Hc; apply H, in_or_app; right; apply in_or_app; right; exact Hc|].
  assert (A := fun c Hc => H c (in_or_app _ _ c (or_introl Hc))).
  assert (B := fun c Hc => H c (in_or_app _ _ c (or_intror (in_or_app _ _ c (or_introl Hc))))). clear H IH.
  unfold split_claims in A. unfold line_claims in B.
  assert (A1 := A _ ltac:(left; reflexivity)). assert (A2 := A _ ltac:(right; left; reflexivity)).
  assert (A3 := A _ ltac:(do 2 right; left; reflexivity)). assert (A4 := A _ ltac:(do 3 right; left; reflexivity)).
  assert (B1 := B _ ltac:(left; reflexivity)). assert (B2 := B _ ltac:(right; left; reflexivity)).
  assert (B3 := B _ ltac:(do 2 right; left; reflexivity)). assert (B4 := B _ ltac:(do 3 right; left; reflexivity)).
  assert (B5 := B _ ltac:(do 4 right; left; reflexivity)). assert (B6 := B _ ltac:(do 5 right; left; reflexivity)).
  unfold looks_term in A3. cbn [is_met value] in A1, A2, A3, A4, B1, B2, B3, B4, B5, B6.
  rewrite ?value_tau, ?value_rho in *. numbers. clear A B.
  split; (split; [|assumption]).
  - unfold is_split. repeat split; lra.
  - unfold costs, cost, level, root. rewrite En. cbn [fst snd].
    repeat split; try assumption; lra.
Qed.

Lemma costs_met gs : forall i, (forall c, In c (groups_claims gs (skipn i all)) -> is_met c) ->
  value (costs_term gs (skipn i all)) = weighted (fun i L s => cost i L) i (groups_of_terms gs).
Proof.
  induction gs as [|[[size L] s] gs IH]; intros i H; [cbn [costs_term groups_of_terms map weighted]; exact value_0|].
  cbn [groups_of_terms map weighted fst snd]. fold (groups_of_terms gs). destruct (skipn i all) as [|[[y r] e] rest] eqn:El.
  { exfalso. assert (F := H _ (or_introl eq_refl)). cbn [is_met] in F. numbers. lra. }
  destruct (lines_from i _ _ El) as [En Es]. cbn [groups_claims] in H. rewrite <- Es in H. cbn [costs_term]. rewrite <- Es.
  cbn [value]. rewrite (IH (S i)) by (intros c Hc; apply H, in_or_app; right; apply in_or_app; right; exact Hc).
  f_equal. rewrite INR_IZR_INZ, positive_nat_Z, Rdiv_1_r. f_equal. unfold cost, level. rewrite En. cbn [fst snd]. f_equal.
  unfold level_at_term, level_at. cbn [value]. rewrite value_tau. numbers. f_equal. field.
Qed.
End Groups.

(** ** Inequalities that may be equalities, as where a split is the least one, are decided exactly *)

Definition exactly (c : inequality) : bool := match c with
  | AtMost x y => match fraction x, fraction y with Some (a, b), Some (c, d) => (a * Zpos d <=? c * Zpos b)%Z | _, _ => false end
  | Below _ _ => false end.
Definition settled (bits : positive) (c : inequality) : bool := if decided (F.PtoP bits) c then true else exactly c.

Lemma settled_met bits c : settled bits c = true -> is_met c.
Proof.
  unfold settled. destruct (decided (F.PtoP bits) c) eqn:G; [intros _; exact (decided_met _ _ G)|intros E].
  destruct c as [x y|x y]; [|discriminate]. cbn [exactly is_met] in *.
  destruct (fraction x) as [[a b]|] eqn:Ex; [|discriminate]. destruct (fraction y) as [[c d]|] eqn:Ey; [|discriminate].
  rewrite (fraction_value x _ _ Ex), (fraction_value y _ _ Ey). apply cross, Z.leb_le, E.
Qed.

(** m is a multiplier, delta a distance, v a number of bits. *)
Definition groups_decided (bits : positive) (n m : term) (gs : list group_terms) (lines : list line_terms) (delta v : term) : bool :=
  forallb (settled bits) (AtMost one n :: AtMost zero m
    :: AtMost v (Div (Add (Mul m (Sqr delta)) (costs_term n gs lines)) (Ln two)) :: groups_claims n m gs lines).

Theorem groups_computed bits n m gs lines delta v g : groups_decided bits n m gs lines delta v = true ->
  talagrand_by_coordinates (groups_of_terms gs) g -> entropy_powers (value n) (groups_of_terms gs) g -> value delta ^ 2 <= apart_of g ->
  centre_entropy_powers (value n) (groups_of_terms gs) g -> chain_rules (groups_of_terms gs) g -> value v <= memorized_of g / ln 2.
Proof.
  intros H HT HP HD HE HC. assert (A := fun c Hc => settled_met bits c (proj1 (forallb_forall _ _) H c Hc)).
  assert (Hn := A _ (or_introl eq_refl)). assert (Hm := A _ (or_intror (or_introl eq_refl))).
  assert (Hv := A _ (or_intror (or_intror (or_introl eq_refl)))). cbn [is_met value] in Hn, Hm, Hv. numbers.
  assert (C := fun c Hc => A c (or_intror (or_intror (or_intror Hc)))). change lines with (skipn 0 lines) in C, Hv.
  destruct (groups_met n m lines gs 0 C) as [S1 S2]. rewrite (costs_met n m lines gs 0 C) in Hv.
  exact (memorized_in_groups (value n) (groups_of_terms gs) g (value delta) Hn S1 HT HP HD (value m) _ _ _ (value v) Hm HE HC S2 Hv).
Qed.

(** ** That there is no learner *)

Section None.
Variable n : term.

(** r is at most the root of 1 - rho/s. *)
Definition root_claims (L s r : term) : list inequality :=
  split_claims n L s ++ [AtMost zero r; AtMost (Sqr r) (Sub one (Div (rho_term n L) s))].
Fixpoint roots_claims (gs : list group_terms) (roots : list term) : list inequality := match gs, roots with
  | [], _ => []
  | _ :: _, [] => [Below one zero]
  | (_, L, s) :: gs, r :: roots => root_claims L s r ++ roots_claims gs roots end.
Fixpoint reach_term (gs : list group_terms) (roots : list term) : term := match gs, roots with
  | (size, _, s) :: gs, r :: roots =>
      Add (Mul (Num (Zpos size) 1) (Mul (Mul two (Div s (Sub one s))) (Sub one r))) (reach_term gs roots)
  | _, _ => zero end.

Lemma roots_met gs : 1 <= value n -> forall i roots, (forall c, In c (roots_claims gs roots) -> is_met c) ->
  each (fun _ => is_split (value n)) i (groups_of_terms gs) /\
  weighted (reach (value n)) i (groups_of_terms gs) <= value (reach_term gs roots).
Proof.
  intros Hn. induction gs as [|[[size L] s] gs IH]; intros i roots H.
  { split; [exact I|]. cbn [groups_of_terms map weighted reach_term]. numbers. lra. }
  cbn [groups_of_terms map each weighted fst snd]. fold (groups_of_terms gs). destruct roots as [|r roots].
  { exfalso. assert (F := H _ (or_introl eq_refl)). cbn [is_met] in F. numbers. lra. }
  cbn [roots_claims] in H. destruct (IH (S i) roots) as [I1 I2]; [intros c Hc; apply H, in_or_app; right; exact Hc|].
  assert (A := fun c Hc => H c (in_or_app _ _ c (or_introl Hc))). clear H IH. unfold root_claims, split_claims in A. cbn [app] in A.
  assert (A1 := A _ ltac:(left; reflexivity)). assert (A2 := A _ ltac:(right; left; reflexivity)).
  assert (A3 := A _ ltac:(do 2 right; left; reflexivity)). assert (A4 := A _ ltac:(do 3 right; left; reflexivity)).
  assert (A5 := A _ ltac:(do 4 right; left; reflexivity)). assert (A6 := A _ ltac:(do 5 right; left; reflexivity)). clear A.
  unfold looks_term in A3. cbn [is_met value] in A1, A2, A3, A4, A5, A6. rewrite ?value_rho in *. numbers.
  assert (HS : is_split (value n) (value L) (value s)) by (unfold is_split; repeat split; lra).
  split; [split; assumption|]. cbn [reach_term value]. numbers. apply Rplus_le_compat; [|exact I2].
  rewrite INR_IZR_INZ, positive_nat_Z, Rdiv_1_r. apply Rmult_le_compat_l; [apply IZR_le; discriminate|].
  destruct (parts (value n) Hn (value L) (value s) HS) as (_ & _ & W & _). unfold reach. apply Rmult_le_compat_l; [lra|].
  assert (R : value r <= sqrt (1 - gauss_rho (value n) (value L) / value s)); [|lra].
  rewrite <- (sqrt_pow2 (value r)) by exact A5. apply sqrt_le_1_alt. exact A6.
Qed.
End None.

Definition none_decided (bits : positive) (n : term) (gs : list group_terms) (roots : list term) (delta : term) : bool :=
  forallb (settled bits) (AtMost one n :: Below (reach_term gs roots) (Sqr delta) :: roots_claims n gs roots).

Theorem no_learner_computed bits n gs roots delta g : none_decided bits n gs roots delta = true ->
  talagrand_by_coordinates (groups_of_terms gs) g -> entropy_powers (value n) (groups_of_terms gs) g ->
  value delta ^ 2 <= apart_of g -> False.
Proof.
  intros H HT HP HD. assert (A := fun c Hc => settled_met bits c (proj1 (forallb_forall _ _) H c Hc)).
  assert (Hn := A _ (or_introl eq_refl)). assert (Hr := A _ (or_intror (or_introl eq_refl))). cbn [is_met value] in Hn, Hr. numbers.
  destruct (roots_met n gs Hn 0 roots (fun c Hc => A c (or_intror (or_intror Hc)))) as [S1 S2].
  apply (no_learner_in_groups (value n) (groups_of_terms gs) g (value delta) Hn S1 HT HP HD). lra.
Qed.
