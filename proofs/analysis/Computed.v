(** Certificates with many numbers, decided by one computation: an inequality between expressions is evaluated by the interval
    functions of coq-interval, which prove what they return, instead of one call of a tactic for each. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Interval Require Import Tactic Specific_ops Specific_bigint Float_full Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Information Chi2 ChannelBinary Sparse SparseDirect SparseTangents.
Import ListNotations.
Open Scope R_scope.

Module F := SpecificFloat BigIntRadix2.
Module I := FloatIntervalFull F.

(** ** Expressions and inequalities *)

Inductive term := Num (n : Z) (d : positive) | Add (x y : term) | Sub (x y : term) | Mul (x y : term) | Div (x y : term)
  | Sqr (x : term) | Ln (x : term) | Exp (x : term).

Fixpoint value (x : term) : R := match x with
  | Num n d => IZR n / IZR (Zpos d)
  | Add x y => value x + value y
  | Sub x y => value x - value y
  | Mul x y => value x * value y
  | Div x y => value x / value y
  | Sqr x => value x ^ 2
  | Ln x => ln (value x)
  | Exp x => exp (value x) end.

Fixpoint enclosure (prec : F.precision) (x : term) : I.type := match x with
  | Num n d => I.div prec (I.fromZ prec n) (I.fromZ prec (Zpos d))
  | Add x y => I.add prec (enclosure prec x) (enclosure prec y)
  | Sub x y => I.sub prec (enclosure prec x) (enclosure prec y)
  | Mul x y => I.mul prec (enclosure prec x) (enclosure prec y)
  | Div x y => I.div prec (enclosure prec x) (enclosure prec y)
  | Sqr x => let i := enclosure prec x in I.mul prec i i
  | Ln x => I.ln prec (enclosure prec x)
  | Exp x => I.exp prec (enclosure prec x) end.

(** What encloses an undefined value encloses all. *)
Lemma undefined i x : contains i Xnan -> contains i x.
Proof. destruct i; simpl; tauto. Qed.

Lemma quotient prec i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) ->
  contains (I.convert (I.div prec i j)) (Xreal (x / y)).
Proof.
  intros Hx Hy. assert (H := I.div_correct prec _ _ _ _ Hx Hy). cbn [Xbind2] in H. unfold Xdiv' in H.
  destruct (is_zero y); [apply undefined|]; exact H.
Qed.

Theorem enclosure_correct prec x : contains (I.convert (enclosure prec x)) (Xreal (value x)).
Proof.
  induction x as [n d|x IHx y IHy|x IHx y IHy|x IHx y IHy|x IHx y IHy|x IHx|x IHx|x IHx]; cbn [enclosure value].
  - apply quotient; apply I.fromZ_correct.
  - exact (I.add_correct prec _ _ _ _ IHx IHy).
  - exact (I.sub_correct prec _ _ _ _ IHx IHy).
  - exact (I.mul_correct prec _ _ _ _ IHx IHy).
  - apply quotient; assumption.
  - replace (value x ^ 2) with (value x * value x) by ring. exact (I.mul_correct prec _ _ _ _ IHx IHx).
  - assert (H := I.ln_correct prec _ _ IHx). cbn [Xbind] in H. unfold Xln' in H.
    destruct (is_positive (value x)); [exact H|apply undefined; exact H].
  - exact (I.exp_correct prec _ _ IHx).
Qed.

Inductive inequality := AtMost (x y : term) | Below (x y : term).

Definition is_met (c : inequality) : Prop := match c with
  | AtMost x y => value x <= value y
  | Below x y => value x < value y end.

(** Numbers are compared exactly. *)
Definition decided (prec : F.precision) (c : inequality) : bool := match c with
  | AtMost (Num a b) (Num c d) => (a * Zpos d <=? c * Zpos b)%Z
  | Below (Num a b) (Num c d) => (a * Zpos d <? c * Zpos b)%Z
  | AtMost x y => match I.sign_large (I.sub prec (enclosure prec y) (enclosure prec x)) with Xgt => true | _ => false end
  | Below x y => match I.sign_strict (I.sub prec (enclosure prec y) (enclosure prec x)) with Xgt => true | _ => false end end.

Lemma difference prec x y : contains (I.convert (I.sub prec (enclosure prec y) (enclosure prec x))) (Xreal (value y - value x)).
Proof. exact (I.sub_correct prec _ _ _ _ (enclosure_correct prec y) (enclosure_correct prec x)). Qed.

Lemma cross a b c d : (a * Zpos d <= c * Zpos b)%Z -> IZR a / IZR (Zpos b) <= IZR c / IZR (Zpos d).
Proof.
  intros H. apply IZR_le in H. rewrite !mult_IZR in H.
  assert (Hb : 0 < IZR (Zpos b)) by (apply IZR_lt; reflexivity). assert (Hd : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity).
  apply Rmult_le_reg_r with (1 := Hb). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  apply Rmult_le_reg_r with (1 := Hd). replace (IZR c / IZR (Zpos d) * IZR (Zpos b) * IZR (Zpos d)) with (IZR c * IZR (Zpos b))
    by (field; lra). exact H.
Qed.

Lemma cross_strict a b c d : (a * Zpos d < c * Zpos b)%Z -> IZR a / IZR (Zpos b) < IZR c / IZR (Zpos d).
Proof.
  intros H. apply IZR_lt in H. rewrite !mult_IZR in H.
  assert (Hb : 0 < IZR (Zpos b)) by (apply IZR_lt; reflexivity). assert (Hd : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity).
  apply Rmult_lt_reg_r with (1 := Hb). unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  apply Rmult_lt_reg_r with (1 := Hd). replace (IZR c / IZR (Zpos d) * IZR (Zpos b) * IZR (Zpos d)) with (IZR c * IZR (Zpos b))
    by (field; lra). exact H.
Qed.

Theorem decided_met prec c : decided prec c = true -> is_met c.
Proof.
  assert (L : forall x y, match I.sign_large (I.sub prec (enclosure prec y) (enclosure prec x)) with Xgt => true | _ => false end = true ->
    value x <= value y).
  { intros x y H. assert (S := I.sign_large_correct (I.sub prec (enclosure prec y) (enclosure prec x))).
    destruct (I.sign_large _); try discriminate. destruct (S _ (difference prec x y)) as [_ P]. cbn [proj_val] in P. lra. }
  assert (S : forall x y, match I.sign_strict (I.sub prec (enclosure prec y) (enclosure prec x)) with Xgt => true | _ => false end = true ->
    value x < value y).
  { intros x y H. assert (S := I.sign_strict_correct (I.sub prec (enclosure prec y) (enclosure prec x))).
    destruct (I.sign_strict _); try discriminate. destruct (S _ (difference prec x y)) as [_ P]. cbn [proj_val] in P. lra. }
  destruct c as [x y|x y]; cbn [is_met]; destruct x as [a b| | | | | | |]; try apply L; try apply S; destruct y as [c d| | | | | | |];
    try apply L; try apply S; cbn [decided value]; intros H.
  - apply cross. apply Z.leb_le. exact H.
  - apply cross_strict. apply Z.ltb_lt. exact H.
Qed.

Definition all_decided (prec : positive) (cs : list inequality) : bool := forallb (decided (F.PtoP prec)) cs.

Theorem all_met prec cs : all_decided prec cs = true -> forall c, In c cs -> is_met c.
Proof. intros H c Hc. apply (decided_met (F.PtoP prec)). exact (proj1 (forallb_forall _ _) H c Hc). Qed.

(** ** Numbers and functions as expressions *)

Definition zero := Num 0 1.
Definition one := Num 1 1.
Definition two := Num 2 1.

Lemma value_0 : value zero = 0. Proof. cbn [value zero]. unfold Rdiv. ring. Qed.
Lemma value_1 : value one = 1. Proof. cbn [value one]. unfold Rdiv. rewrite Rinv_1. ring. Qed.
Lemma value_2 : value two = 2. Proof. cbn [value two]. unfold Rdiv. rewrite Rinv_1. ring. Qed.

(** Dber, d2, and the level and the lines of the sparse certificate. *)
Definition Dber_term (m : term) : term :=
  Add (Mul (Div (Add one m) two) (Ln (Add one m))) (Mul (Div (Sub one m) two) (Ln (Sub one m))).
Definition d2_term (a b : term) : term :=
  Add (Mul a (Ln (Div a b))) (Mul (Sub one a) (Ln (Div (Sub one a) (Sub one b)))).
Definition level_term (s q z : term) : term :=
  Ln (Div (Mul (Sub one s) (Sub one (Mul q z))) (Mul (Sub one z) (Sub one (Mul q s)))).
Definition odds_term (s z : term) : term := Div (Mul z (Sub one s)) (Mul s (Sub one z)).
Definition line_term (s q z r m : term) : term :=
  Sub (Mul (Mul (Div (Sub one q) q) m) (Ln r)) (level_term s q z).

Ltac numbers := rewrite ?value_0, ?value_1, ?value_2 in *.

Lemma value_Dber m : value (Dber_term m) = Dber (value m).
Proof. unfold Dber_term, Dber. cbn [value]. numbers. reflexivity. Qed.
Lemma value_d2 a b : value (d2_term a b) = d2 (value a) (value b).
Proof. unfold d2_term, d2. cbn [value]. numbers. reflexivity. Qed.
Lemma value_level s q z : value (level_term s q z) = sparse_level (value s) (value q) (value z).
Proof. unfold level_term, sparse_level. cbn [value]. numbers. reflexivity. Qed.
Lemma value_odds s z : value (odds_term s z) = sparse_odds (value s) (value z).
Proof. unfold odds_term, sparse_odds. cbn [value]. numbers. reflexivity. Qed.
Lemma value_line s q z r m : value (line_term s q z r m) = sparse_line (value s) (value q) (value z) (value r) (value m).
Proof. unfold line_term, sparse_line. cbn [value]. rewrite value_level. numbers. reflexivity. Qed.

(** ** The sparse hypercube: tangents *)

Definition start_claims (s q c z e : term) : list inequality :=
  [Below zero z; Below z one; Below zero e; AtMost e one;
   AtMost (Div (Mul (Sub one q) (Sqr e)) (Mul (Mul two (Sqr q)) (Sqr z)))
     (Add (Mul (Sub one q) (Ln (odds_term s z))) (Mul q (level_term s q z)));
   AtMost (Mul c (Dber_term e)) (Sub (Div (Mul (Sub one q) (Sqr e)) (Mul (Sqr q) z)) (level_term s q z))].

Fixpoint chain_claims (s q c e : term) (steps : list (term * term * term)) : list inequality := match steps with
  | [] => [AtMost q e]
  | (z, r, e') :: rest =>
      [Below zero z; Below z one; AtMost one r; AtMost e e'; AtMost e' one;
       AtMost zero (Add (Mul (Sub one q) (Ln (Mul (Div (Mul two r) (Add (Sqr r) one)) (odds_term s z)))) (Mul q (level_term s q z)));
       AtMost (Mul c (Dber_term e)) (line_term s q z r e); AtMost (Mul c (Dber_term e')) (line_term s q z r e')]
      ++ chain_claims s q c e' rest end.

Definition values (steps : list (term * term * term)) : list (R * R * R) :=
  map (fun t => (value (fst (fst t)), value (snd (fst t)), value (snd t))) steps.

Lemma start_met s q c z e : (forall k, In k (start_claims s q c z e) -> is_met k) ->
  sparse_start (value s) (value q) (value c) (value z) (value e).
Proof.
  intros H. unfold start_claims in H.
  assert (H1 := H _ ltac:(left; reflexivity)). assert (H2 := H _ ltac:(right; left; reflexivity)).
  assert (H3 := H _ ltac:(do 2 right; left; reflexivity)). assert (H4 := H _ ltac:(do 3 right; left; reflexivity)).
  assert (H5 := H _ ltac:(do 4 right; left; reflexivity)). assert (H6 := H _ ltac:(do 5 right; left; reflexivity)).
  cbn [is_met value] in H1, H2, H3, H4, H5, H6. rewrite value_odds, value_level in H5. rewrite value_Dber, value_level in H6.
  numbers. unfold sparse_start. tauto.
Qed.

Lemma chain_met s q c steps : forall e, (forall k, In k (chain_claims s q c e steps) -> is_met k) ->
  sparse_chain (value s) (value q) (value c) (value e) (values steps).
Proof.
  induction steps as [|[[z r] e'] rest IH]; intros e H; cbn [chain_claims values map fst snd sparse_chain] in *.
  - exact (H _ ltac:(left; reflexivity)).
  - assert (H1 := H _ ltac:(left; reflexivity)). assert (H2 := H _ ltac:(right; left; reflexivity)).
    assert (H3 := H _ ltac:(do 2 right; left; reflexivity)). assert (H4 := H _ ltac:(do 3 right; left; reflexivity)).
    assert (H5 := H _ ltac:(do 4 right; left; reflexivity)). assert (H6 := H _ ltac:(do 5 right; left; reflexivity)).
    assert (H7 := H _ ltac:(do 6 right; left; reflexivity)). assert (H8 := H _ ltac:(do 7 right; left; reflexivity)).
    assert (R := IH e' ltac:(intros k Hk; apply H; apply in_or_app; right; exact Hk)).
    cbn [is_met value] in H1, H2, H3, H4, H5, H6, H7, H8. rewrite value_odds, value_level in H6.
    rewrite value_Dber, value_line in H7, H8. numbers. unfold values in R. tauto.
Qed.

(** Two samples or more; the numbers of the certificate are the arguments. *)
Theorem sparse_direct_computed prec p n s q c z e steps : 0 < p < 1 -> (2 <= n)%nat -> 0 <= value c ->
  sparse_s p n = value s -> sparse_q p n = value q ->
  all_decided prec (start_claims s q c z e ++ chain_claims s q c e steps) = true ->
  direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) (value c).
Proof.
  intros Hp Hn Hc Es Eq H. assert (A := all_met prec _ H).
  apply (SPARSE_DIRECT_tangents p n (value c) (value z) (value e) (values steps) Hp Hn Hc); rewrite Es, Eq.
  - apply start_met. intros k Hk. apply A, in_or_app. left. exact Hk.
  - apply chain_met. intros k Hk. apply A, in_or_app. right. exact Hk.
Qed.

(** ** A binary output and a law of the input: intervals *)

(** The inputs as pairs of expressions: the probability of each, and the chance x of the output. *)
Fixpoint mgf_term (inputs : list (term * term)) (t : term) : term := match inputs with
  | [] => zero
  | (p, x) :: rest => Add (Mul p (Exp (Mul t x))) (mgf_term rest t) end.

(** Next to p, up to e; then from a on, a list of (slope, next end), up to the largest chance. *)
Definition near_claims (u p v e top : term) : list inequality :=
  [AtMost zero u; Below zero p; Below p one; Below p e; Below e one; AtMost (Sub e p) v; AtMost top one;
   AtMost (Add v (Div (Sub e p) two)) (Mul u (Mul p (Sub one p)));
   AtMost (Add v (Div (Sub e p) two)) (Mul u (Mul e (Sub one e)))].

(** d2, also where the first chance is 1. *)
Definition d2_up_to (b p : term) : term := match b with
  | Num 1 1 => Sub zero (Ln p)
  | _ => d2_term b p end.

Lemma value_d2_up_to b p : 0 < value p -> value (d2_up_to b p) = d2 (value b) (value p).
Proof.
  intros H. destruct b as [[|[|[]|]|] [|[]|]| | | | | | |]; try apply value_d2.
  cbn [d2_up_to value]. numbers. unfold d2. rewrite Rdiv_1_r, Rminus_diag.
  replace (1 / value p) with (/ value p) by (field; lra). rewrite ln_Rinv by exact H. ring.
Qed.

Fixpoint output_claims (u p : term) (inputs : list (term * term)) (top a : term) (steps : list (term * term)) : list inequality :=
  match steps with
  | [] => [AtMost top a]
  | (t, b) :: rest =>
      let lam := Ln (mgf_term inputs t) in
      [AtMost zero a; AtMost a b; AtMost b one;
       AtMost (d2_term a p) (Mul u (Sub (Mul t a) lam)); AtMost (d2_up_to b p) (Mul u (Sub (Mul t b) lam))]
      ++ output_claims u p inputs top b rest end.

Section Output.
Context {B : Type} (LB : list B) (P x : B -> R) (inputs : list (term * term)) (u p top : term).
Hypothesis HP : law LB P.
Hypothesis Hx : forall b, In b LB -> 0 <= x b <= value top.
Hypothesis Hi : map (fun b => (P b, x b)) LB = map (fun i => (value (fst i), value (snd i))) inputs.

Lemma mgf_of_terms t : mgf LB P x (value t) = value (mgf_term inputs t).
Proof.
  unfold mgf. clear HP Hx. revert inputs Hi. induction LB as [|b l IH]; intros [|[q y] rest] E; try discriminate.
  - simpl fsum. cbn [mgf_term]. numbers. reflexivity.
  - cbn [map fst snd] in E. injection E as E1 E2 E3. simpl fsum. cbn [mgf_term value]. rewrite (IH rest E3), E1, E2. reflexivity.
Qed.

Lemma below_top Q : law LB Q -> expect LB Q x <= value top.
Proof.
  intros [HQ SQ]. unfold expect. rewrite <- (Rmult_1_l (value top)), <- SQ, <- fsum_scal_r.
  apply fsum_le. intros b Hb. apply Rmult_le_compat_l; [apply HQ; exact Hb|apply Hx; exact Hb].
Qed.

Lemma output_chain steps : 0 <= value u -> 0 < value p < 1 -> forall a, (forall k, In k (output_claims u p inputs top a steps) -> is_met k) ->
  forall Q, law LB Q -> abscont LB Q P -> value a <= expect LB Q x -> 
  expect LB Q x <= value a \/ d2 (expect LB Q x) (value p) <= value u * KL LB Q P.
Proof.
  intros Hu Hp. induction steps as [|[t b] rest IH]; intros a H Q HQ Hac L; cbn [output_claims] in H.
  - left. assert (T := H _ ltac:(left; reflexivity)). cbn [is_met] in T. assert (U := below_top Q HQ). lra.
  - assert (H1 := H _ ltac:(left; reflexivity)). assert (H2 := H _ ltac:(right; left; reflexivity)).
    assert (H3 := H _ ltac:(do 2 right; left; reflexivity)). assert (H4 := H _ ltac:(do 3 right; left; reflexivity)).
    assert (H5 := H _ ltac:(do 4 right; left; reflexivity)).
    assert (R := IH b ltac:(intros k Hk; apply H; apply in_or_app; right; exact Hk) Q HQ Hac).
    cbn [is_met value] in H1, H2, H3, H4, H5. rewrite value_d2, <- mgf_of_terms in H4.
    rewrite value_d2_up_to, <- mgf_of_terms in H5 by lra. numbers.
    assert (S := fun y => cert_interval_output LB P x (value u) (value p) (value t) (value a) (value b) HP Hu Hp H1 H2 H3 H4 H5 Q HQ Hac y).
    destruct (Rle_lt_dec (expect LB Q x) (value b)) as [E|E]; [right; apply S; lra|].
    destruct (R ltac:(lra)) as [E'|E']; [lra|right; exact E'].
Qed.

Theorem output_side prec v e steps : expect LB P x = value p -> variance LB P x <= value v ->
  all_decided prec (near_claims u p v e top ++ output_claims u p inputs top e steps) = true ->
  forall Q, law LB Q -> abscont LB Q P -> value p <= expect LB Q x -> d2 (expect LB Q x) (value p) <= value u * KL LB Q P.
Proof.
  intros Em Ev H Q HQ Hac L. assert (A := all_met prec _ H).
  assert (N : forall k, In k (near_claims u p v e top) -> is_met k) by (intros k Hk; apply A, in_or_app; left; exact Hk).
  assert (H1 := N _ ltac:(left; reflexivity)). assert (H2 := N _ ltac:(right; left; reflexivity)).
  assert (H3 := N _ ltac:(do 2 right; left; reflexivity)). assert (H4 := N _ ltac:(do 3 right; left; reflexivity)).
  assert (H5 := N _ ltac:(do 4 right; left; reflexivity)). assert (H6 := N _ ltac:(do 5 right; left; reflexivity)).
  assert (H7 := N _ ltac:(do 6 right; left; reflexivity)). assert (H8 := N _ ltac:(do 7 right; left; reflexivity)).
  assert (H9 := N _ ltac:(do 8 right; left; reflexivity)).
  cbn [is_met value] in H1, H2, H3, H4, H5, H6, H7, H8, H9. numbers.
  assert (S : expect LB Q x <= value e -> d2 (expect LB Q x) (value p) <= value u * KL LB Q P).
  { intros E. apply (cert_near_mean LB P x (value u) (value p) (value v) (value e)); try assumption; try lra.
    intros b Hb. specialize (Hx b Hb). lra. }
  destruct (Rle_lt_dec (expect LB Q x) (value e)) as [E|E]; [exact (S E)|].
  destruct (output_chain steps H1 (conj H2 H3) e ltac:(intros k Hk; apply A, in_or_app; right; exact Hk) Q HQ Hac ltac:(lra))
    as [E'|E']; [lra|exact E'].
Qed.
End Output.

(** Both outputs: x b is the chance of the output 1. *)
Theorem output_computed {B} prec (LB : list B) (P x : B -> R) (ones zeros : list (term * term)) (u p q v top e bottom f : term)
  (steps mirrored : list (term * term)) : law LB P -> (forall b, In b LB -> 1 - value bottom <= x b <= value top) ->
  (forall b, In b LB -> 0 <= x b <= 1) ->
  map (fun b => (P b, x b)) LB = map (fun i => (value (fst i), value (snd i))) ones ->
  map (fun b => (P b, 1 - x b)) LB = map (fun i => (value (fst i), value (snd i))) zeros ->
  expect LB P x = value p -> value q = 1 - value p -> variance LB P x <= value v -> 0 < value p < 1 ->
  all_decided prec (near_claims u p v e top ++ output_claims u p ones top e steps) = true ->
  all_decided prec (near_claims u q v f bottom ++ output_claims u q zeros bottom f mirrored) = true ->
  SDPI LBool LB (binary_joint P (fun b => 2 * x b - 1)) (value u).
Proof.
  intros HP Hx H01 Ho Hz Em Eq Ev Hp Up Down. apply CH_BINARY with (p := value p); try assumption.
  intros Q HQ Hac. destruct (Rle_dec (value p) (expect LB Q x)) as [L|L].
  - apply (output_side LB P x ones u p top HP ltac:(intros b Hb; specialize (Hx b Hb); specialize (H01 b Hb); lra) Ho prec v e steps Em Ev Up
      Q HQ Hac L).
  - assert (E : forall R, law LB R -> expect LB R (fun b => 1 - x b) = 1 - expect LB R x).
    { intros R0 [_ S]. unfold expect. transitivity (fsum LB R0 - fsum LB (fun b => R0 b * x b)); [|rewrite S; reflexivity].
      rewrite <- fsum_minus. apply fsum_ext. intros b _. ring. }
    rewrite <- (exchange LB Q x (value p) HQ), <- Eq.
    apply (output_side LB P (fun b => 1 - x b) zeros u q bottom HP
      ltac:(intros b Hb; specialize (Hx b Hb); specialize (H01 b Hb); lra) Hz prec v f mirrored); try assumption.
    + rewrite E, Em, Eq by exact HP. reflexivity.
    + apply Rle_trans with (2 := Ev). right. unfold variance. apply fsum_ext. intros b _. rewrite E by exact HP. ring.
    + rewrite E, Eq by exact HQ. lra.
Qed.

(** The letters of a binary output, named 0 and 1. *)
Lemma MI_outputs {M} (LM : list M) (G : bool -> M -> R) : MI [O; 1%nat] LM (fun y => G (Nat.eqb y 1)) = MI LBool LM G.
Proof.
  assert (Y : forall m, margY [O; 1%nat] (fun y => G (Nat.eqb y 1)) m = margY LBool G m).
  { intros m. unfold margY, LBool. cbn [fsum Nat.eqb]. ring. }
  set (row := fun b => fsum LM (fun m => G b m * ln (G b m / (margX LM G b * margY LBool G m)))).
  assert (E : forall y, fsum LM (fun m => G (Nat.eqb y 1) m * ln (G (Nat.eqb y 1) m /
    (margX LM (fun y => G (Nat.eqb y 1)) y * margY [O; 1%nat] (fun y => G (Nat.eqb y 1)) m))) = row (Nat.eqb y 1)).
  { intros y. apply fsum_ext. intros m _. rewrite Y. reflexivity. }
  transitivity (row false + (row true + 0)); [|change (MI LBool LM G) with (row true + (row false + 0)); ring].
  unfold MI. cbn [fsum]. apply f_equal2; [exact (E O)|apply f_equal2; [exact (E 1%nat)|reflexivity]].
Qed.

Theorem SDPI_of_outputs {B} (LB : list B) (J : nat -> B -> R) (P x : B -> R) (u : R) :
  (forall b, In b LB -> J O b = P b * (1 - x b) /\ J 1%nat b = P b * x b) ->
  SDPI LBool LB (binary_joint P (fun b => 2 * x b - 1)) u -> SDPI [O; 1%nat] LB J u.
Proof.
  intros HJ H. set (G := binary_joint P (fun b => 2 * x b - 1)) in *.
  apply SDPI_ext with (J := fun y => G (Nat.eqb y 1)).
  - intros y b Hy Hb. destruct (HJ b Hb) as [E0 E1]. unfold G, binary_joint.
    destruct Hy as [<-|[<-|[]]]; cbn [Nat.eqb]; [rewrite E0|rewrite E1]; field.
  - intros M LM k Hk. assert (S := H M LM k Hk).
    transitivity (MI LBool LM (push LB G k)); [right; exact (MI_outputs LM (push LB G k))|].
    apply Rle_trans with (1 := S). right. f_equal. apply MI_ext. intros b m _ _. unfold lawBM. f_equal.
    unfold margY, LBool. cbn [fsum Nat.eqb]. ring.
Qed.
