(** Finite alphabets as lists; sums, divergence, Gibbs and Donsker-Varadhan. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc.
Open Scope R_scope.

Section Sums.
Context {A : Type}.
Implicit Types (l : list A) (f g : A -> R).

Lemma fsum_ext l f g : (forall a, In a l -> f a = g a) -> fsum l f = fsum l g.
Proof.
  induction l as [|a l IH]; intros H; simpl; [reflexivity|].
  rewrite (H a) by (left; reflexivity). rewrite IH; [reflexivity|].
  intros b Hb. apply H. right. exact Hb.
Qed.

Lemma fsum_le l f g : (forall a, In a l -> f a <= g a) -> fsum l f <= fsum l g.
Proof.
  induction l as [|a l IH]; intros H; simpl; [lra|].
  assert (f a <= g a) by (apply H; left; reflexivity).
  assert (fsum l f <= fsum l g) by (apply IH; intros b Hb; apply H; right; exact Hb). lra.
Qed.

Lemma fsum_0 l : fsum l (fun _ => 0) = 0.
Proof. induction l; simpl; lra. Qed.

Lemma fsum_nonneg l f : (forall a, In a l -> 0 <= f a) -> 0 <= fsum l f.
Proof. intros H. rewrite <- (fsum_0 l). apply fsum_le. exact H. Qed.

Lemma fsum_plus l f g : fsum l (fun a => f a + g a) = fsum l f + fsum l g.
Proof. induction l; simpl; lra. Qed.

Lemma fsum_minus l f g : fsum l (fun a => f a - g a) = fsum l f - fsum l g.
Proof. induction l; simpl; lra. Qed.

Lemma fsum_scal l c f : fsum l (fun a => c * f a) = c * fsum l f.
Proof. induction l as [|a l IH]; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma fsum_scal_r l c f : fsum l (fun a => f a * c) = fsum l f * c.
Proof. induction l as [|a l IH]; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma fsum_le_term l f a : (forall b, In b l -> 0 <= f b) -> In a l -> f a <= fsum l f.
Proof.
  induction l as [|c l IH]; intros H [].
  - subst c. simpl. assert (0 <= fsum l f); [|lra].
    apply fsum_nonneg. intros b Hb. apply H. right. exact Hb.
  - simpl. assert (0 <= f c) by (apply H; left; reflexivity).
    assert (f a <= fsum l f); [|lra]. apply IH; [|assumption].
    intros b Hb. apply H. right. exact Hb.
Qed.

Lemma fsum_zero_term l f a :
  (forall b, In b l -> 0 <= f b) -> fsum l f = 0 -> In a l -> f a = 0.
Proof.
  intros H E Ha. assert (H1 := fsum_le_term l f a H Ha). specialize (H a Ha). lra.
Qed.
End Sums.

Lemma fsum_swap {A B} (l : list A) (l' : list B) (h : A -> B -> R) :
  fsum l (fun a => fsum l' (h a)) = fsum l' (fun b => fsum l (fun a => h a b)).
Proof.
  induction l as [|a l IH]; simpl.
  - symmetry. apply fsum_0.
  - rewrite IH, <- fsum_plus. reflexivity.
Qed.

Lemma KL_ext {A} (l : list A) Q Q' P P' :
  (forall a, In a l -> Q a = Q' a) -> (forall a, In a l -> P a = P' a) ->
  KL l Q P = KL l Q' P'.
Proof.
  intros H1 H2. apply fsum_ext. intros a Ha. rewrite H1, H2 by exact Ha. reflexivity.
Qed.

(** q ln (q/p) >= q ln c + q - c p : every entropy inequality below is a sum of these. *)
Lemma gibbs_term q p c : 0 <= q -> 0 <= p -> (p = 0 -> q = 0) -> 0 < c ->
  q * ln c + q - c * p <= q * ln (q / p).
Proof.
  intros Hq Hp Hac Hc. destruct (Req_dec q 0) as [->|Hne].
  - assert (0 <= c * p) by (apply Rmult_le_pos; lra). lra.
  - assert (Hp' : 0 < p) by (destruct (Req_dec p 0) as [E|E]; [apply Hac in E; lra|lra]).
    assert (Hq' : 0 < q) by lra.
    assert (H : ln (c * p / q) <= c * p / q - 1).
    { apply ln_le_sub1. apply Rdiv_lt_0_compat; [nra|lra]. }
    rewrite ln_div, ln_mult in H by nra. rewrite ln_div by lra.
    assert (H1 : q * (ln c + ln p - ln q) <= q * (c * p / q - 1))
      by (apply Rmult_le_compat_l; lra).
    replace (q * (c * p / q - 1)) with (c * p - q) in H1 by (field; lra). lra.
Qed.

Theorem KL_nonneg {A} (l : list A) Q P :
  law l Q -> law l P -> abscont l Q P -> 0 <= KL l Q P.
Proof.
  intros [HQ SQ] [HP SP] Hac.
  apply Rle_trans with (fsum l (fun a => Q a - P a)).
  - rewrite fsum_minus. lra.
  - apply fsum_le. intros a Ha.
    assert (H := gibbs_term (Q a) (P a) 1 (HQ a Ha) (HP a Ha) (Hac a Ha) ltac:(lra)).
    rewrite ln_1 in H. lra.
Qed.

Lemma mgf_pos {A} (l : list A) P r t : law l P -> 0 < mgf l P r t.
Proof.
  intros [HP SP]. unfold mgf.
  assert (Hn : 0 <= fsum l (fun a => P a * exp (t * r a))).
  { apply fsum_nonneg. intros a Ha. apply Rmult_le_pos; [apply HP, Ha|].
    left. apply exp_pos. }
  destruct (Req_dec (fsum l (fun a => P a * exp (t * r a))) 0) as [E|E]; [|lra].
  exfalso. assert (Z : fsum l P = fsum l (fun _ => 0)).
  { apply fsum_ext. intros a Ha.
    assert (E1 : P a * exp (t * r a) = 0).
    { apply (fsum_zero_term l (fun b => P b * exp (t * r b)) a); [|exact E|exact Ha].
      intros b Hb. apply Rmult_le_pos; [apply HP, Hb|]. left. apply exp_pos. }
    assert (E2 := exp_pos (t * r a)). apply Rmult_integral in E1. lra. }
  rewrite fsum_0 in Z. lra.
Qed.

Theorem donsker_varadhan {A} (l : list A) Q P r t :
  law l Q -> law l P -> abscont l Q P ->
  t * expect l Q r - Lam l P r t <= KL l Q P.
Proof.
  intros [HQ SQ] HPl Hac. assert (HP := proj1 HPl).
  assert (HZ := mgf_pos l P r t HPl). unfold Lam. set (Z := mgf l P r t) in *.
  assert (H : fsum l (fun a => Q a * (t * r a - ln Z) + Q a - (P a * exp (t * r a)) * / Z)
              <= KL l Q P).
  { apply fsum_le. intros a Ha.
    assert (Hc : 0 < exp (t * r a) / Z) by (apply Rdiv_lt_0_compat; [apply exp_pos|exact HZ]).
    assert (G := gibbs_term (Q a) (P a) _ (HQ a Ha) (HP a Ha) (Hac a Ha) Hc).
    rewrite ln_div, ln_exp in G by (try apply exp_pos; lra).
    unfold Rdiv in G at 1. lra. }
  rewrite fsum_minus, fsum_plus, fsum_scal_r, SQ in H.
  change (fsum l (fun a => P a * exp (t * r a))) with Z in H. rewrite Rinv_r in H by lra.
  replace (fsum l (fun a => Q a * (t * r a - ln Z))) with (t * expect l Q r - ln Z) in H.
  - lra.
  - unfold expect. rewrite <- fsum_scal.
    rewrite (fsum_ext l (fun a => Q a * (t * r a - ln Z))
               (fun a => t * (Q a * r a) - Q a * ln Z)) by (intros; ring).
    rewrite fsum_minus, fsum_scal_r, SQ. ring.
Qed.

(** Binary divergence and data processing of a (randomised) test, [ACC]. *)

Lemma log_sum_test {A} (l : list A) Q P (phi : A -> R) :
  nonneg l Q -> nonneg l P -> abscont l Q P -> nonneg l phi ->
  0 < fsum l (fun a => phi a * P a) ->
  let q := fsum l (fun a => phi a * Q a) in
  let p := fsum l (fun a => phi a * P a) in
  q * ln (q / p) <= fsum l (fun a => phi a * (Q a * ln (Q a / P a))).
Proof.
  intros HQ HP Hac Hphi Hp q p. fold p in Hp.
  assert (Hq : 0 <= q).
  { apply fsum_nonneg. intros a Ha. apply Rmult_le_pos; [apply Hphi|apply HQ]; exact Ha. }
  destruct (Req_dec q 0) as [E|Hne].
  - rewrite E, Rmult_0_l. right. rewrite <- (fsum_0 l). apply fsum_ext. intros a Ha.
    assert (E1 : phi a * Q a = 0).
    { apply (fsum_zero_term l (fun b => phi b * Q b) a); [|exact E|exact Ha].
      intros b Hb. apply Rmult_le_pos; [apply Hphi|apply HQ]; exact Hb. }
    rewrite <- Rmult_assoc, E1. ring.
  - set (c := q / p). assert (Hc : 0 < c) by (unfold c; apply Rdiv_lt_0_compat; lra).
    apply Rle_trans with
      (fsum l (fun a => (phi a * Q a) * ln c + phi a * Q a - c * (phi a * P a))).
    + rewrite fsum_minus, fsum_plus, fsum_scal_r, fsum_scal. fold q p.
      replace (c * p) with q by (unfold c; field; lra). lra.
    + apply fsum_le. intros a Ha.
      assert (G := gibbs_term (Q a) (P a) c (HQ a Ha) (HP a Ha) (Hac a Ha) Hc).
      assert (G1 := Rmult_le_compat_l (phi a) _ _ (Hphi a Ha) G). lra.
Qed.

Theorem KL_test {A} (l : list A) Q P (phi : A -> R) :
  law l Q -> law l P -> abscont l Q P -> (forall a, In a l -> 0 <= phi a <= 1) ->
  0 < expect l P phi < 1 ->
  d2 (expect l Q phi) (expect l P phi) <= KL l Q P.
Proof.
  intros [HQ SQ] [HP SP] Hac Hphi Hb.
  assert (C : forall W f, fsum l W = 1 -> fsum l (fun a => f a * W a) = expect l W f).
  { intros W f _. apply fsum_ext. intros; ring. }
  assert (C1 : forall W, fsum l W = 1 ->
             fsum l (fun a => (1 - phi a) * W a) = 1 - expect l W phi).
  { intros W HW. rewrite (fsum_ext l _ (fun a => W a - W a * phi a)) by (intros; ring).
    rewrite fsum_minus, HW. reflexivity. }
  assert (H1 := log_sum_test l Q P phi HQ HP Hac (fun a Ha => proj1 (Hphi a Ha))).
  assert (H2 := log_sum_test l Q P (fun a => 1 - phi a) HQ HP Hac).
  cbv beta zeta in H1, H2.
  rewrite (C P phi SP), (C Q phi SQ) in H1. rewrite (C1 P SP), (C1 Q SQ) in H2.
  specialize (H1 ltac:(lra)).
  assert (Hn : nonneg l (fun a => 1 - phi a)) by (intros a Ha; specialize (Hphi a Ha); lra).
  specialize (H2 Hn ltac:(lra)). unfold d2.
  apply Rle_trans with (fsum l (fun a => phi a * (Q a * ln (Q a / P a)))
     + fsum l (fun a => (1 - phi a) * (Q a * ln (Q a / P a)))); [lra|].
  rewrite <- fsum_plus. right. apply fsum_ext. intros; ring.
Qed.
