(** The tails of a sum of independent summands -1, 0, 1, by the recurrence of [TRINOMIAL-TAIL] in interval arithmetic. *)
From Coq Require Import Reals ZArith Lra Lia List.
From Interval Require Import Interval Xreal Basic.
From MemAnalysis Require Import Definitions Finite Certificates TrinomialTail Computed.
Open Scope R_scope.

Section Tail.
Variables (prec : F.precision) (a b c : I.type) (d : Z).

(** The chance of k summands more than -d, from those of one and of two less. *)
Definition next_chance (k : Z) (x y : I.type) : I.type :=
  I.div prec (I.add prec (I.mul prec (I.mul prec (I.fromZ prec (d + 1 - k)) a) x)
                         (I.mul prec (I.mul prec (I.fromZ prec (2 * (d + 1) - k)) b) y))
             (I.mul prec (I.fromZ prec k) c).
(** What comes to s in some steps more, from step k on. *)
Fixpoint tail_from (steps : nat) (k : Z) (x y s : I.type) : I.type := match steps with
  | O => s
  | S steps => let z := next_chance k x y in tail_from steps (k + 1) z x (I.add prec s z) end.
(** The chance of t at most. *)
Definition tail_at_most (t : Z) : I.type :=
  if (t + d <? 0)%Z then I.fromZ prec 0
  else let q := I.power_int prec c d in tail_from (Z.to_nat (t + d)) 1 q (I.fromZ prec 0) q.
End Tail.

Section Correct.
Variables (prec : F.precision) (ia ib ic : I.type) (a b c : R) (d : nat).
Hypothesis Ha : contains (I.convert ia) (Xreal a).
Hypothesis Hb : contains (I.convert ib) (Xreal b).
Hypothesis Hc : contains (I.convert ic) (Xreal c).
Hypothesis Pc : 0 < c.
Let D := Z.of_nat d.

Lemma enclosed_product i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) ->
  contains (I.convert (I.mul prec i j)) (Xreal (x * y)).
Proof. exact (I.mul_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma enclosed_sum i j x y : contains (I.convert i) (Xreal x) -> contains (I.convert j) (Xreal y) ->
  contains (I.convert (I.add prec i j)) (Xreal (x + y)).
Proof. exact (I.add_correct prec i j (Xreal x) (Xreal y)). Qed.

Lemma next_chance_correct k x y : (1 <= k)%Z ->
  contains (I.convert x) (Xreal (coefficient a b c d (k - 1))) -> contains (I.convert y) (Xreal (coefficient a b c d (k - 2))) ->
  contains (I.convert (next_chance prec ia ib ic D k x y)) (Xreal (coefficient a b c d k)).
Proof.
  intros Hk Hx Hy. assert (K : 1 <= IZR k) by (apply IZR_le, Hk).
  replace (coefficient a b c d k) with
    ((IZR (D + 1 - k) * a * coefficient a b c d (k - 1) + IZR (2 * (D + 1) - k) * b * coefficient a b c d (k - 2)) / (IZR k * c)).
  - apply quotient;
    [apply enclosed_sum; apply enclosed_product; try assumption; apply enclosed_product; try assumption; apply I.fromZ_correct|].
    apply enclosed_product; [apply I.fromZ_correct|exact Hc].
  - assert (E := coefficient_recurrence a b c d k). rewrite !minus_IZR, mult_IZR, !plus_IZR. unfold D. rewrite <- INR_IZR_INZ, <- E.
    field. split; lra.
Qed.

Let T (m : Z) := steps_at_most a b c d (IZR m - INR d + 0).

Lemma tail_from_correct steps : forall k x y s, (1 <= k)%Z ->
  contains (I.convert x) (Xreal (coefficient a b c d (k - 1))) -> contains (I.convert y) (Xreal (coefficient a b c d (k - 2))) ->
  contains (I.convert s) (Xreal (T (k - 1))) ->
  contains (I.convert (tail_from prec ia ib ic D steps k x y s)) (Xreal (T (k - 1 + Z.of_nat steps))).
Proof.
  induction steps as [|steps IH]; intros k x y s Hk Hx Hy Hs; cbn [tail_from].
  - rewrite Z.add_0_r. exact Hs.
  - assert (N := next_chance_correct k x y Hk Hx Hy).
    replace (k - 1 + Z.of_nat (S steps))%Z with (k + 1 - 1 + Z.of_nat steps)%Z by lia. apply IH; [lia| | |].
    + replace (k + 1 - 1)%Z with k by lia. exact N.
    + replace (k + 1 - 2)%Z with (k - 1)%Z by lia. exact Hx.
    + replace (k + 1 - 1)%Z with k by lia. unfold T. rewrite (tail_step a b c 0 ltac:(lra) d k). apply enclosed_sum; [exact Hs|exact N].
Qed.

Theorem tail_at_most_correct t : contains (I.convert (tail_at_most prec ia ib ic D t)) (Xreal (steps_at_most a b c d (IZR t))).
Proof.
  assert (E : T (t + D) = steps_at_most a b c d (IZR t)).
  { unfold T. f_equal. unfold D. rewrite plus_IZR, <- INR_IZR_INZ. ring. }
  rewrite <- E. unfold tail_at_most. destruct (Z.ltb_spec (t + D) 0) as [L|L].
  - unfold T. rewrite (tail_negative a b c 0 ltac:(lra) d _ L). apply I.fromZ_correct.
  - assert (C0 : coefficient a b c d 0 = c ^ d).
    { clear. induction d as [|e IH]; simpl; [reflexivity|]. rewrite IH, !coefficient_negative by lia. ring. }
    assert (P : contains (I.convert (I.power_int prec ic D)) (Xreal (coefficient a b c d 0))).
    { rewrite C0. assert (P := I.power_int_correct prec D ic _ Hc). cbn [Xpower_int Xbind] in P.
      unfold Xpower_int, Xbind, Xpower_int' in P.
      unfold D in *. destruct d as [|e]; [exact P|]. cbn [Z.of_nat] in P. rewrite SuccNat2Pos.id_succ in P. exact P. }
    replace (t + D)%Z with (1 - 1 + Z.of_nat (Z.to_nat (t + D)))%Z at 2 by lia. apply tail_from_correct; [lia|exact P| |].
    + rewrite coefficient_negative by lia. apply I.fromZ_correct.
    + unfold T. change (1 - 1)%Z with 0%Z. rewrite (tail_step a b c 0 ltac:(lra) d 0), (tail_negative a b c 0 ltac:(lra) d (0 - 1)) by lia.
      rewrite Rplus_0_l. exact P.
Qed.
End Correct.
