(** SCALING: terms whose variables, or their reciprocals, are multiplied by one positive number. *)
From Coq Require Import Reals ZArith Lra Lia Psatz Classical.
From MemAnalysis Require Import Definitions Term MeanValue Slope Place Where.
Open Scope R_scope.

(** Variables that are multiplied, those whose reciprocals are, and those the negatives of whose reciprocals are. *)
Definition is_multiplied (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ (r i = op_number 1 \/ r i = op_number 2).
Definition is_inverted (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ r i = op_number (-1).
Definition is_opposed (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ r i = op_number (-2).
Definition is_either (r : nat -> operation) (n i : nat) : Prop := is_multiplied r n i \/ is_inverted r n i \/ is_opposed r n i.
Definition multiple (r : nat -> operation) (n : nat) (c : R) (x y : nat -> R) : Prop := forall i,
  (is_multiplied r n i -> y i = c * x i) /\ (is_inverted r n i -> x i <> 0 /\ y i = c / x i) /\
  (is_opposed r n i -> x i <> 0 /\ y i = - (c / x i)) /\ (~ is_either r n i -> y i = x i).
(** Whether multiples are from 0 to 1, which is their end, or from -1 to 0. *)
Definition is_up (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ (r i = op_number 1 \/ r i = op_number (-1)).
Definition is_down (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ (r i = op_number 2 \/ r i = op_number (-2)).
Definition is_small (r : nat -> operation) (n : nat) (y : nat -> R) : Prop :=
  forall i, (is_up r n i -> 0 <= y i <= 1) /\ (is_down r n i -> -1 <= y i <= 0).
Definition is_end (r : nat -> operation) (n i : nat) (v : R) : Prop := (is_up r n i -> v = 1) /\ (is_down r n i -> v = -1).
Definition is_scaled (t u r : nat -> operation) (n : nat) (l : Z) (k q : nat) (d : Z) : Prop := forall c x y z, 0 < c ->
  multiple r n (powerRZ c l) x y -> has_result t x k z -> has_result u y q (powerRZ c d * z).
(** The power of a result, by those of the operands. *)
Definition power_of_result (o : operation) (d a b : Z) : Prop :=
  match o with
  | op_sum _ _ _ | op_min _ _ => a = d /\ b = d
  | op_product _ _ => (a + b)%Z = d
  | op_quotient _ _ => (a - b)%Z = d
  | op_square _ => (a + a)%Z = d
  | op_sqrt _ => (d + d)%Z = a
  | op_abs _ => a = d
  | op_root h _ => (Z.of_nat h * d)%Z = a
  | _ => False
  end \/ (a = 0 /\ b = 0 /\ d = 0)%Z.
Definition are_kept (f : nat -> operation) (B : (nat -> R) -> Prop) (r : nat -> operation) (n m : nat) : Prop :=
  forall x y c, B x -> 0 < c -> multiple r n c x y -> all_defined f m y.
Definition are_back (t u r : nat -> operation) (n m k : nat) : Prop :=
  forall x y c, 0 < c -> multiple r n c x y -> all_defined u m y -> all_defined t k x.
Definition is_face (B A : (nat -> R) -> Prop) (r : nat -> operation) (n q : nat) : Prop := forall x y, B x ->
  is_small r n y -> (forall i, ~ is_either r n i -> y i = x i) -> is_either r n q -> is_end r n q (y q) -> A y.
Definition is_on_side (r : nat -> operation) (n i : nat) (v : R) : Prop :=
  (i < n)%nat -> (r i = op_number 1 -> 0 <= v) /\ (r i = op_number 2 -> v <= 0) /\ (r i = op_number (-1) \/ r i = op_number (-2) -> 0 < v).
Definition are_faces (u : nat -> operation) (B : (nat -> R) -> Prop) (r : nat -> operation) (n m q : nat) (wanted : R -> Prop) : Prop :=
  (forall i x, (i < q)%nat -> B x -> is_on_side r n i (x i)) /\
  (forall x y c i, B x -> 0 < c -> multiple r n c x y -> is_small r n y -> (i < q)%nat -> is_either r n i ->
    is_end r n i (y i) -> ends_well u m wanted y).
Definition scaling_rules : Prop :=
  (forall t u r n l k q a, t k = op_number a -> u q = op_number a -> is_scaled t u r n l k q 0) /\
  (forall t u r n l k q i d, t k = op_variable i -> u q = op_variable i -> (i < n)%nat ->
    (r i = op_number 1 \/ r i = op_number 2) /\ d = l \/ r i = op_number 0 /\ d = 0%Z -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q o j i, t k = op_quotient o j -> t o = op_number 1 -> t j = op_variable i -> u q = op_variable i ->
    is_inverted r n i -> is_scaled t u r n l k q l) /\
  (forall t u r n l k q o j i, t k = op_variable i -> u q = op_quotient o j -> u o = op_number 1 -> u j = op_variable i -> (o < q)%nat ->
    (j < q)%nat -> is_inverted r n i -> is_scaled t u r n l k q (- l)) /\
  (forall t u r n l k q z h o j i, t k = op_sum z h (-1) -> t z = op_number 0 -> t h = op_quotient o j -> t o = op_number 1 ->
    t j = op_variable i -> u q = op_variable i -> is_opposed r n i -> is_scaled t u r n l k q l) /\
  (forall t u r n l k q d o j i z y, t k = op_product o j -> t j = op_variable i -> u q = op_quotient z y -> u y = op_variable i ->
    (z < q)%nat -> (y < q)%nat -> is_inverted r n i -> is_scaled t u r n l o z (d + l) -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q d, t k = op_number 0 -> u q = op_number 0 -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q d i j x y a b, copied (t k) (u q) i j x y -> (x < q)%nat -> (y < q)%nat -> is_scaled t u r n l i x a ->
    is_scaled t u r n l j y b -> power_of_result (t k) d a b -> is_scaled t u r n l k q d) /\
  (forall f B r n, are_kept f B r n 0) /\
  (forall f B r n m, are_kept f B r n m -> always_defined m (f m) -> are_kept f B r n (S m)) /\
  (forall f (B : (nat -> R) -> Prop) r n m g h good l k d, (1 <= l)%nat -> (k < h)%nat -> are_kept f (part_where B g h good) r n m ->
    is_scaled g f r n (Z.of_nat l) k m d -> are_kept f (part_where B g h good) r n (S m)) /\
  (forall f (B : (nat -> R) -> Prop) r n m g h good l o k p d, (1 <= l)%nat -> (o < h)%nat -> (p < m)%nat ->
    are_kept f (part_where B g h good) r n m -> f m = op_ln p /\ g o = op_ln k \/ f m = op_sqrt p /\ g o = op_sqrt k ->
    is_scaled g f r n (Z.of_nat l) k p d -> are_kept f (part_where B g h good) r n (S m)) /\
  (forall f (B : (nat -> R) -> Prop) r n m p i, are_kept f B r n m -> (p < m)%nat -> f m = op_ln p \/ f m = op_sqrt p ->
    f p = op_variable i -> (forall x, B x -> 0 < x i) ->
    (n <= i)%nat \/ r i = op_number 0 \/ r i = op_number 1 \/ r i = op_number (-1) -> are_kept f B r n (S m)) /\
  (forall t u r n m, are_back t u r n m 0) /\
  (forall t u r n m k, are_back t u r n m k -> always_defined k (t k) -> are_back t u r n m (S k)) /\
  (forall t u r n m k l p i j x y d, (1 <= l)%nat -> (p < m)%nat -> are_back t u r n m k -> copied (t k) (u p) i j x y ->
    (i < k)%nat -> (j < k)%nat ->
    t k = op_quotient i j /\ is_scaled t u r n (Z.of_nat l) j y d \/
    (t k = op_ln i \/ t k = op_sqrt i \/ (exists e, t k = op_root e i) \/ t k = op_weighted i) /\
      is_scaled t u r n (Z.of_nat l) i x d ->
    are_back t u r n m (S k)) /\
  (forall t u r n m k o j i, are_back t u r n m k -> t k = op_quotient o j -> t j = op_variable i -> (o < k)%nat -> (j < k)%nat ->
    is_inverted r n i \/ is_opposed r n i -> are_back t u r n m (S k)) /\
  (forall r n q, is_face (fun _ => True) (fun _ => True) r n q) /\
  (forall B A r n q v a b, is_face B A r n q -> ~ is_either r n v ->
    is_face (real_range B v a b) (real_range A v a b) r n q /\ is_face (whole_range B v a b) (whole_range A v a b) r n q) /\
  (forall (B C A : (nat -> R) -> Prop) r n q v a b, is_face B A r n q -> (forall x, C x -> B x) ->
    is_up r n v /\ (v = q -> a <= 1) /\ (v <> q -> a <= 0) /\ 1 <= b \/
    is_down r n v /\ a <= -1 /\ (v = q -> -1 <= b) /\ (v <> q -> 0 <= b) -> is_face C (real_range A v a b) r n q) /\
  (forall u B r n m wanted, are_faces u B r n m 0 wanted) /\
  (forall u B r n m q wanted, are_faces u B r n m q wanted -> r q = op_number 0 -> are_faces u B r n m (S q) wanted) /\
  (forall u (B A : (nat -> R) -> Prop) r n m q wanted g h f z l d, are_faces u (part_where B g h above_null) r n m q wanted ->
    (q < n)%nat -> (1 <= h)%nat -> (1 <= z)%nat -> (1 <= l)%nat ->
    (forall x, B x -> 0 <= x q) /\ r q = op_number 1 \/ (forall x, B x -> x q <= 0) /\ r q = op_number 2 \/
      (forall x, part_where B g h above_null x -> 0 < x q) /\ (r q = op_number (-1) \/ r q = op_number (-2)) ->
    is_face B A r n q -> are_kept f (part_where B g h above_null) r n z -> is_scaled g f r n (Z.of_nat l) (h - 1) (z - 1) d ->
    (forall x, part_where A f z above_null x -> ends_well u m wanted x) ->
    are_faces u (part_where B g h above_null) r n m (S q) wanted) /\
  (forall t u (B : (nat -> R) -> Prop) r n l m k d q wanted, wanted = from_null_on \/ wanted = above_null -> (1 <= l)%nat ->
    (1 <= k)%nat -> are_back t u r n m k -> is_scaled t u r n (Z.of_nat l) (k - 1) (m - 1) d ->
    are_faces u B r n m n wanted -> (q < n)%nat ->
    (r q = op_number 1 \/ r q = op_number (-1) \/ r q = op_number (-2)) /\ (forall x, B x -> 0 < x q) \/
      r q = op_number 2 /\ (forall x, B x -> x q < 0) -> forall x, B x -> ends_well t k wanted x).

Ltac same_operation := repeat match goal with H1 : ?t ?k = _, H2 : ?t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end.

Lemma power_positive c d : 0 < c -> 0 < powerRZ c d.
Proof. intros H. apply powerRZ_lt. exact H. Qed.

Ltac numbers := repeat match goal with
  | H : is_up _ _ _ |- _ => destruct H as [? [? | ?]] | H : is_down _ _ _ |- _ => destruct H as [? [? | ?]]
  | H : is_either _ _ _ |- _ => destruct H as [H | [H | H]] | H : is_multiplied _ _ _ |- _ => destruct H as [? [? | ?]]
  | H : is_inverted _ _ _ |- _ => destruct H as [? ?] | H : is_opposed _ _ _ |- _ => destruct H as [? ?] end;
  try match goal with H1 : ?r ?i = op_number _, H2 : ?r ?i = op_number _ |- _ => rewrite H1 in H2; injection H2; lra end.

Lemma scaled_variable t u r n l k q i d : t k = op_variable i -> u q = op_variable i -> (i < n)%nat ->
  (r i = op_number 1 \/ r i = op_number 2) /\ d = l \/ r i = op_number 0 /\ d = 0%Z -> is_scaled t u r n l k q d.
Proof.
  intros Ht Hu Hi Hr c x y z Hc Hm Hz. apply (of_variable _ _ _ _ _ Ht) in Hz. subst z.
  destruct (Hm i) as (H1 & H2 & H3 & H4). destruct Hr as [[Hr ->] | [Hr ->]].
  - rewrite <- H1 by (split; assumption). apply r_variable. exact Hu.
  - replace (powerRZ c 0 * x i) with (y i); [apply r_variable; exact Hu |]. simpl. rewrite H4; [ring |].
    intros E. numbers.
Qed.

Lemma scaled_opposite t u r n l k q z h o j i : t k = op_sum z h (-1) -> t z = op_number 0 -> t h = op_quotient o j ->
  t o = op_number 1 -> t j = op_variable i -> u q = op_variable i -> is_opposed r n i -> is_scaled t u r n l k q l.
Proof.
  intros Ht Hz0 Hh Ho Hj Hu Hr c x y w Hc Hm Hw. destruct (of_sum _ _ _ _ _ _ _ Ht Hw) as (a & b & Ha & Hb & ->).
  apply (of_number _ _ _ _ _ Hz0) in Ha. destruct (of_quotient _ _ _ _ _ _ Hh Hb) as (e & f & He & Hf & Hne & ->).
  apply (of_number _ _ _ _ _ Ho) in He. apply (of_variable _ _ _ _ _ Hj) in Hf. subst.
  destruct (Hm i) as (_ & _ & H3 & _). destruct (H3 Hr) as [_ E].
  replace (powerRZ c l * (0 + -1 * (1 / x i))) with (y i); [apply r_variable; exact Hu |]. rewrite E. field. exact Hne.
Qed.

Lemma scaled_reciprocal t u r n l k q o j i : t k = op_quotient o j -> t o = op_number 1 -> t j = op_variable i ->
  u q = op_variable i -> is_inverted r n i -> is_scaled t u r n l k q l.
Proof.
  intros Ht Ho Hj Hu Hr c x y z Hc Hm Hz. destruct (of_quotient _ _ _ _ _ _ Ht Hz) as (a & b & Ha & Hb & Hne & ->).
  apply (of_number _ _ _ _ _ Ho) in Ha. apply (of_variable _ _ _ _ _ Hj) in Hb. subst.
  destruct (Hm i) as (_ & H2 & _ & _). destruct (H2 Hr) as [_ E].
  replace (powerRZ c l * (1 / x i)) with (y i); [apply r_variable; exact Hu |]. rewrite E. field. exact Hne.
Qed.

Lemma power_opposite c l : 0 < c -> powerRZ c (- l) = / powerRZ c l.
Proof. intros _. apply powerRZ_neg'. Qed.

Lemma scaled_inverse t u r n l k q o j i : t k = op_variable i -> u q = op_quotient o j -> u o = op_number 1 ->
  u j = op_variable i -> (o < q)%nat -> (j < q)%nat -> is_inverted r n i -> is_scaled t u r n l k q (- l).
Proof.
  intros Ht Hu Ho Hj Hoq Hjq Hr c x y z Hc Hm Hz. apply (of_variable _ _ _ _ _ Ht) in Hz. subst z.
  destruct (Hm i) as (_ & H2 & _ & _). destruct (H2 Hr) as [Hne E]. pose proof (power_positive c l Hc) as Hp.
  replace (powerRZ c (- l) * x i) with (1 / y i).
  - eapply r_quotient; [exact Hu | assumption | assumption | apply r_number; exact Ho | apply r_variable; exact Hj |].
    rewrite E. unfold Rdiv. apply Rmult_integral_contrapositive_currified; [lra | apply Rinv_neq_0_compat; exact Hne].
  - rewrite power_opposite by exact Hc. rewrite E. field. repeat split; try exact Hne; lra.
Qed.

Lemma scaled_by_reciprocal t u r n l k q d o j i z y : t k = op_product o j -> t j = op_variable i -> u q = op_quotient z y ->
  u y = op_variable i -> (z < q)%nat -> (y < q)%nat -> is_inverted r n i -> is_scaled t u r n l o z (d + l) ->
  is_scaled t u r n l k q d.
Proof.
  intros Ht Hj Hu Hy Hzq Hyq Hr Ho c p p' w Hc Hm Hw. destruct (of_product _ _ _ _ _ _ Ht Hw) as (a & b & Ha & Hb & ->).
  apply (of_variable _ _ _ _ _ Hj) in Hb. subst b. destruct (Hm i) as (_ & H2 & _ & _). destruct (H2 Hr) as [Hne E].
  pose proof (power_positive c l Hc) as Hp. pose proof (Ho c p p' a Hc Hm Ha) as Hz.
  replace (powerRZ c d * (a * p i)) with (powerRZ c (d + l) * a / p' i).
  - eapply r_quotient; [exact Hu | assumption | assumption | exact Hz | apply r_variable; exact Hy |].
    rewrite E. unfold Rdiv. apply Rmult_integral_contrapositive_currified; [lra | apply Rinv_neq_0_compat; exact Hne].
  - rewrite powerRZ_add by lra. rewrite E. field. repeat split; try exact Hne; lra.
Qed.

Lemma sqrt_scaled c d x : 0 < c -> 0 <= x -> sqrt (powerRZ c (d + d) * x) = powerRZ c d * sqrt x.
Proof.
  intros Hc Hx. pose proof (power_positive c d Hc) as Hp. rewrite powerRZ_add by lra.
  rewrite sqrt_mult by (try exact Hx; nra). f_equal. apply sqrt_square. lra.
Qed.

Lemma power_of_power c d h : 0 < c -> powerRZ c d ^ h = powerRZ c (Z.of_nat h * d).
Proof.
  intros Hc. induction h as [| h IH]; [reflexivity |]. change (powerRZ c d * powerRZ c d ^ h = powerRZ c (Z.of_nat (S h) * d)).
  rewrite IH, <- powerRZ_add by lra. f_equal. lia.
Qed.

Lemma scaled_operation t u r n l k q d i j x y a b : copied (t k) (u q) i j x y -> (x < q)%nat -> (y < q)%nat ->
  is_scaled t u r n l i x a -> is_scaled t u r n l j y b -> power_of_result (t k) d a b -> is_scaled t u r n l k q d.
Proof.
  intros Hcop Hx Hy Hi Hj Hd c p p' w Hc Hm Hw.
  pose proof (fun z Hz => Hi c p p' z Hc Hm Hz) as Hi'. pose proof (fun z Hz => Hj c p p' z Hc Hm Hz) as Hj'.
  pose proof (power_positive c d Hc) as Hp.
  destruct Hcop as [(e & Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) | [(Ek & Eq) |
    [(h & Ek & Eq) | [(h & Ek & Eq) | (Ek & Eq)]]]]]]]]]]]; rewrite Ek in Hd; unfold power_of_result in Hd; inversion Hw; try congruence;
    same_operation; subst; clear Hw;
    repeat match goal with H : has_result t p _ _ |- _ => first [apply Hi' in H | apply Hj' in H] end;
    (destruct Hd as [Hd | (-> & -> & ->)]; [| change (powerRZ c 0) with 1 in *; rewrite ?Rmult_1_l in *]); try contradiction.
  all: try (eapply r_sum; eassumption); try (eapply r_product; eassumption); try (eapply r_square; eassumption);
    try (eapply r_quotient; eassumption); try (eapply r_exp; eassumption); try (eapply r_ln; eassumption);
    try (eapply r_sqrt; eassumption); try (eapply r_abs; eassumption); try (eapply r_min; eassumption);
    try (eapply r_function; eassumption); try (eapply r_root; try eassumption; reflexivity); try (eapply r_weighted; eassumption).
  - destruct Hd as [-> ->]. match goal with |- has_result _ _ _ (?f * (?v + ?e * ?w)) =>
      replace (f * (v + e * w)) with (f * v + e * (f * w)) by ring end. eapply r_sum; eassumption.
  - subst d. rewrite powerRZ_add by lra. match goal with |- has_result _ _ _ (?f * ?g * (?v * ?w)) =>
      replace (f * g * (v * w)) with (f * v * (g * w)) by ring end. eapply r_product; eassumption.
  - subst d. rewrite powerRZ_add by lra. match goal with |- has_result _ _ _ (?f * ?f * (?v * ?v)) =>
      replace (f * f * (v * v)) with (f * v * (f * v)) by ring end. eapply r_square; eassumption.
  - subst d. unfold Z.sub. rewrite powerRZ_add, power_opposite by lra. pose proof (power_positive c b Hc) as Hb.
    match goal with |- has_result _ _ _ (?f * / ?g * (?v / ?w)) =>
      replace (f * / g * (v / w)) with (f * v / (g * w)) by (field; repeat split; try assumption; lra) end.
    eapply r_quotient; try eassumption. apply Rmult_integral_contrapositive_currified; [lra | assumption].
  - subst a. rewrite <- sqrt_scaled by assumption. eapply r_sqrt; try eassumption. apply Rmult_le_pos; [| assumption].
    apply Rlt_le, power_positive. exact Hc.
  - subst a. rewrite <- (Rabs_pos_eq (powerRZ c d)) at 1 by lra. rewrite <- Rabs_mult. eapply r_abs; eassumption.
  - destruct Hd as [-> ->]. match goal with |- has_result _ _ _ (?f * Rmin ?v ?w) =>
      replace (f * Rmin v w) with (Rmin (f * v) (f * w)) by (unfold Rmin; destruct (Rle_dec (f * v) (f * w)), (Rle_dec v w); nra) end.
    eapply r_min; eassumption.
  - subst a. rewrite <- power_of_power in * by exact Hc. rewrite <- Rpow_mult_distr in *. eapply r_root; try eassumption.
    + reflexivity.
    + match goal with H : Nat.Odd _ \/ _ |- _ => destruct H as [H | H]; [left; exact H | right; apply Rmult_le_pos; lra] end.
Qed.

Lemma positive_multiple r n c x y i : 0 < c -> multiple r n c x y -> 0 < x i ->
  (n <= i)%nat \/ r i = op_number 0 \/ r i = op_number 1 \/ r i = op_number (-1) -> 0 < y i.
Proof.
  intros Hc Hm Hx Hk. destruct (Hm i) as (H1 & H2 & _ & H4). destruct (classic (is_either r n i)) as [He | He].
  - destruct He as [He | [He | He]].
    + rewrite (H1 He). nra.
    + destruct (H2 He) as [_ ->]. apply Rdiv_lt_0_compat; assumption.
    + exfalso. destruct He as [Hi E]. destruct Hk as [Hk | Hk]; [lia |].
      destruct Hk as [Hk | [Hk | Hk]]; rewrite Hk in E; injection E; lra.
  - rewrite (H4 He). exact Hx.
Qed.

(** Each positive number is such a power of one. *)
Lemma root_of_factor l c : (1 <= l)%nat -> 0 < c -> exists e, 0 < e /\ powerRZ e (Z.of_nat l) = c.
Proof.
  intros Hl Hc. exists (exp (ln c / INR l)). split; [apply exp_pos |]. rewrite <- pow_powerRZ. apply power_of_exp; assumption.
Qed.

Lemma any_multiple t u r n l k q d c x y z : (1 <= l)%nat -> is_scaled t u r n (Z.of_nat l) k q d -> 0 < c -> multiple r n c x y ->
  has_result t x k z -> exists e, 0 < e /\ has_result u y q (e * z).
Proof.
  intros Hl Hs Hc Hm Hz. destruct (root_of_factor l c Hl Hc) as (e & He & Hel). exists (powerRZ e d).
  split; [apply power_positive; exact He |]. apply (Hs e x y z He); [rewrite Hel; exact Hm | exact Hz].
Qed.

Lemma kept_by_multiple f (B : (nat -> R) -> Prop) r n m g h good l k d : (1 <= l)%nat -> (k < h)%nat ->
  are_kept f (part_where B g h good) r n m -> is_scaled g f r n (Z.of_nat l) k m d -> are_kept f (part_where B g h good) r n (S m).
Proof.
  intros Hl Hk H Hs x y c Hx Hc Hm. apply one_more; [apply (H x y c); assumption |]. destruct Hx as (_ & Hg & _).
  destruct (Hg k Hk) as (z & Hz). destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hz) as (e & _ & He). exists (e * z). exact He.
Qed.

Lemma kept_by_operand f (B : (nat -> R) -> Prop) r n m g h good l o k p d : (1 <= l)%nat -> (o < h)%nat -> (p < m)%nat ->
  are_kept f (part_where B g h good) r n m -> f m = op_ln p /\ g o = op_ln k \/ f m = op_sqrt p /\ g o = op_sqrt k ->
  is_scaled g f r n (Z.of_nat l) k p d -> are_kept f (part_where B g h good) r n (S m).
Proof.
  intros Hl Ho Hp H Hop Hs x y c Hx Hc Hm. apply one_more; [apply (H x y c); assumption |]. destruct Hx as (_ & Hg & _).
  destruct (Hg o Ho) as (w & Hw). destruct Hop as [[Hf Hgo] | [Hf Hgo]].
  - destruct (of_ln _ _ _ _ _ Hgo Hw) as (z & Hz & Hz0 & _).
    destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hz) as (e & He0 & He).
    exists (ln (e * z)). eapply r_ln; try eassumption. apply Rmult_lt_0_compat; assumption.
  - destruct (of_sqrt _ _ _ _ _ Hgo Hw) as (z & Hz & Hz0 & _).
    destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hz) as (e & He0 & He).
    exists (sqrt (e * z)). eapply r_sqrt; try eassumption. apply Rmult_le_pos; lra.
Qed.

Lemma kept_by_variable f (B : (nat -> R) -> Prop) r n m p i : are_kept f B r n m -> (p < m)%nat -> f m = op_ln p \/ f m = op_sqrt p ->
  f p = op_variable i -> (forall x, B x -> 0 < x i) ->
  (n <= i)%nat \/ r i = op_number 0 \/ r i = op_number 1 \/ r i = op_number (-1) -> are_kept f B r n (S m).
Proof.
  intros H Hp Hf Hi Hpos Hk x y c Hx Hc Hm. apply one_more; [apply (H x y c); assumption |].
  pose proof (positive_multiple r n c x y i Hc Hm (Hpos x Hx) Hk) as Hy. destruct Hf as [Hf | Hf].
  - exists (ln (y i)). eapply r_ln; try eassumption. apply r_variable. exact Hi.
  - exists (sqrt (y i)). eapply r_sqrt; try eassumption; [apply r_variable; exact Hi | lra].
Qed.

Lemma back_by_same t u r n m k l p i j x y d : (1 <= l)%nat -> (p < m)%nat -> are_back t u r n m k -> copied (t k) (u p) i j x y ->
  (i < k)%nat -> (j < k)%nat ->
  t k = op_quotient i j /\ is_scaled t u r n (Z.of_nat l) j y d \/
  (t k = op_ln i \/ t k = op_sqrt i \/ (exists e, t k = op_root e i) \/ t k = op_weighted i) /\
    is_scaled t u r n (Z.of_nat l) i x d ->
  are_back t u r n m (S k).
Proof.
  intros Hl Hp H Hcop Hi Hj Hop v w c Hc Hm Hu. pose proof (H v w c Hc Hm Hu) as Hbefore. apply one_more; [exact Hbefore |].
  destruct (Hu p Hp) as (z & Hz). destruct (Hbefore i Hi) as (a & Ha). destruct (Hbefore j Hj) as (b & Hb).
  destruct Hop as [[Ek Hs] | [Ek Hs]].
  - destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hb) as (e & He0 & He).
    assert (Eu : u p = op_quotient x y).
    { destruct Hcop as [(? & E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) |
        [(E1 & E2) | [(? & E1 & E2) | [(? & E1 & E2) | (E1 & E2)]]]]]]]]]]]; rewrite Ek in E1; try discriminate. exact E2. }
    destruct (of_quotient _ _ _ _ _ _ Eu Hz) as (f & g & _ & Hg & Hne & _). rewrite (has_result_unique _ _ _ _ Hg _ He) in Hne.
    exists (a / b). eapply r_quotient; try eassumption. intros E. apply Hne. rewrite E. ring.
  - destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Ha) as (e & He0 & He).
    destruct Hcop as [(? & E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) | [(E1 & E2) |
      [(E1 & E2) | [(? & E1 & E2) | [(h & E1 & E2) | (E1 & E2)]]]]]]]]]]];
      destruct Ek as [Ek | [Ek | [(g & Ek) | Ek]]]; rewrite Ek in E1; try discriminate.
    + destruct (of_ln _ _ _ _ _ E2 Hz) as (f & Hf & Hpos & _). rewrite (has_result_unique _ _ _ _ Hf _ He) in Hpos.
      exists (ln a). eapply r_ln; try eassumption. nra.
    + destruct (of_sqrt _ _ _ _ _ E2 Hz) as (f & Hf & Hpos & _). rewrite (has_result_unique _ _ _ _ Hf _ He) in Hpos.
      exists (sqrt a). eapply r_sqrt; try eassumption. nra.
    + injection E1 as ->. inversion Hz; try congruence.
      match goal with E : u p = op_root _ _ |- _ => rewrite E2 in E; injection E as <- <- end.
      match goal with Hf : has_result u w x _ |- _ => pose proof (has_result_unique _ _ _ _ Hf _ He) as Heq end.
      match goal with Hn : (1 <= h)%nat |- _ => destruct (root_of_factor h e Hn He0) as (f & Hf0 & Hfe) end.
      rewrite <- pow_powerRZ in Hfe. exists (z / f). eapply r_root; try eassumption.
      * unfold Rdiv. rewrite Rpow_mult_distr, pow_inv, Hfe. match goal with E : z ^ h = _ |- _ => rewrite E end. rewrite Heq. field. lra.
      * match goal with Ho : Nat.Odd h \/ _ |- _ => destruct Ho as [Ho | Ho]; [left; exact Ho | right] end.
        apply Rmult_le_pos; [assumption | apply Rlt_le, Rinv_0_lt_compat; exact Hf0].
    + destruct (of_weighted _ _ _ _ _ E2 Hz) as (f & Hf & Hpos & _). rewrite (has_result_unique _ _ _ _ Hf _ He) in Hpos.
      exists (a * ln a). eapply r_weighted; try eassumption. nra.
Qed.

Lemma back_by_reciprocal t u r n m k o j i : are_back t u r n m k -> t k = op_quotient o j -> t j = op_variable i -> (o < k)%nat ->
  (j < k)%nat -> is_inverted r n i \/ is_opposed r n i -> are_back t u r n m (S k).
Proof.
  intros H Hk Hj Ho Hjk Hr x y c Hc Hm Hu. pose proof (H x y c Hc Hm Hu) as Hbefore. apply one_more; [exact Hbefore |].
  destruct (Hbefore o Ho) as (a & Ha). exists (a / x i). eapply r_quotient; try eassumption; [apply r_variable; exact Hj |].
  destruct (Hm i) as (_ & H2 & H3 & _). destruct Hr as [Hr | Hr]; [exact (proj1 (H2 Hr)) | exact (proj1 (H3 Hr))].
Qed.

Lemma same_range B A r n q v a b : is_face B A r n q -> ~ is_either r n v ->
  is_face (real_range B v a b) (real_range A v a b) r n q /\ is_face (whole_range B v a b) (whole_range A v a b) r n q.
Proof.
  intros H Hv. split; intros x y Hx Hs Ho Hq H1.
  - destruct Hx as [Hx Hr]. split; [apply (H x y); assumption |]. rewrite (Ho v Hv). exact Hr.
  - destruct Hx as (Hx & Hr & z & Hz). split; [apply (H x y); assumption |]. rewrite (Ho v Hv). split; [exact Hr | exists z; exact Hz].
Qed.

Lemma other_range (B C A : (nat -> R) -> Prop) r n q v a b : is_face B A r n q -> (forall x, C x -> B x) ->
  is_up r n v /\ (v = q -> a <= 1) /\ (v <> q -> a <= 0) /\ 1 <= b \/
  is_down r n v /\ a <= -1 /\ (v = q -> -1 <= b) /\ (v <> q -> 0 <= b) -> is_face C (real_range A v a b) r n q.
Proof.
  intros H HC Hv x y Hx Hs Ho Hq Hy. split; [apply (H x y); try assumption; apply HC; exact Hx |].
  destruct (Hs v) as [Hup Hdown]. destruct Hv as [(Hv & H1 & H0 & Hb) | (Hv & Ha & H1 & H0)].
  - specialize (Hup Hv). destruct (Nat.eq_dec v q) as [-> | Hn]; [| specialize (H0 Hn); lra].
    specialize (H1 eq_refl). rewrite (proj1 Hy Hv). lra.
  - specialize (Hdown Hv). destruct (Nat.eq_dec v q) as [-> | Hn]; [| specialize (H0 Hn); lra].
    specialize (H1 eq_refl). rewrite (proj2 Hy Hv). lra.
Qed.

Lemma next_face u (B A : (nat -> R) -> Prop) r n m q wanted g h f z l d : are_faces u (part_where B g h above_null) r n m q wanted ->
  (q < n)%nat -> (1 <= h)%nat -> (1 <= z)%nat -> (1 <= l)%nat ->
  (forall x, B x -> 0 <= x q) /\ r q = op_number 1 \/ (forall x, B x -> x q <= 0) /\ r q = op_number 2 \/
    (forall x, part_where B g h above_null x -> 0 < x q) /\ (r q = op_number (-1) \/ r q = op_number (-2)) ->
  is_face B A r n q -> are_kept f (part_where B g h above_null) r n z -> is_scaled g f r n (Z.of_nat l) (h - 1) (z - 1) d ->
  (forall x, part_where A f z above_null x -> ends_well u m wanted x) ->
  are_faces u (part_where B g h above_null) r n m (S q) wanted.
Proof.
  intros [Hsign Hface] Hqn Hh Hz Hl Hside HA Hf Hs Hu. split.
  - intros i x Hi Hx. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply Hsign; [lia | exact Hx]]. intros _.
    destruct Hside as [[Hx0 E] | [[Hx0 E] | [Hx0 E]]]; repeat split; intros E'; try (apply Hx0; first [exact Hx | exact (proj1 Hx)]);
      repeat match goal with H : _ \/ _ |- _ => destruct H end;
      match goal with H1 : r q = _, H2 : r q = _ |- _ => rewrite H1 in H2; injection H2; lra end.
  - intros x y c i Hx Hc Hm Hsm Hi Hsc H1. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply (Hface x y c i); try assumption; lia].
    apply Hu. split.
    + apply (HA x y); try assumption; [exact (proj1 Hx) |]. intros j Hj. exact (proj2 (proj2 (proj2 (Hm j))) Hj).
    + split; [apply (Hf x y c); assumption |]. destruct Hx as (_ & _ & w & Hw & Hw0).
      destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hw) as (e & He0 & He). exists (e * w). split; [exact He |].
      unfold above_null in *. apply Rmult_lt_0_compat; assumption.
Qed.

Lemma largest_index (P : nat -> Prop) (v : nat -> R) n : (exists i, (i < n)%nat /\ P i) ->
  exists i, (i < n)%nat /\ P i /\ forall j, (j < n)%nat -> P j -> v j <= v i.
Proof.
  induction n as [| n IH]; intros (i & Hi & HP); [lia |]. destruct (classic (exists j, (j < n)%nat /\ P j)) as [He | He].
  - destruct (IH He) as (m & Hm & HPm & Hmax). destruct (classic (P n /\ v m < v n)) as [[Hn Hlt] | Hno].
    + exists n. repeat split; [lia | exact Hn |]. intros j Hj HPj. destruct (Nat.eq_dec j n) as [-> | Hne]; [lra |].
      assert (v j <= v m) by (apply Hmax; [lia | exact HPj]). lra.
    + exists m. repeat split; [lia | exact HPm |]. intros j Hj HPj. destruct (Nat.eq_dec j n) as [-> | Hne];
        [| apply Hmax; [lia | exact HPj]].
      destruct (Rle_lt_dec (v n) (v m)) as [H | H]; [exact H | exfalso; apply Hno; split; assumption].
  - assert (i = n) as -> by (destruct (Nat.eq_dec i n) as [E | E]; [exact E | exfalso; apply He; exists i; split; [lia | exact HP]]).
    exists n. repeat split; [lia | exact HP |]. intros j Hj HPj. destruct (Nat.eq_dec j n) as [-> | Hne]; [lra |].
    exfalso. apply He. exists j. split; [lia | exact HPj].
Qed.

(** What is compared, and the multiple by c. *)
Definition multiplied_size (r : nat -> operation) (x : nat -> R) (i : nat) : R :=
  match r i with op_number a => if Req_EM_T a 1 then x i else if Req_EM_T a 2 then - x i else / x i | _ => 0 end.
Definition multiple_point (r : nat -> operation) (n : nat) (c : R) (x : nat -> R) (i : nat) : R :=
  if lt_dec i n then
    match r i with
    | op_number a => if Req_EM_T a 1 then c * x i else if Req_EM_T a 2 then c * x i else if Req_EM_T a (-1) then c / x i
        else if Req_EM_T a (-2) then - (c / x i) else x i
    | _ => x i end
  else x i.
Ltac decide_numbers := repeat match goal with |- context [Req_EM_T ?a ?b] => destruct (Req_EM_T a b); try lra end.

Lemma is_multiple_point r n c x : (forall i, is_inverted r n i \/ is_opposed r n i -> x i <> 0) ->
  multiple r n c x (multiple_point r n c x).
Proof.
  intros Hne i. unfold multiple_point. split; [| split; [| split]].
  - intros [Hi [E | E]]; destruct (lt_dec i n); try contradiction; rewrite E; decide_numbers; reflexivity.
  - intros Hr. split; [apply Hne; left; exact Hr |]. destruct Hr as [Hi E]. destruct (lt_dec i n); [| contradiction]. rewrite E.
    decide_numbers; reflexivity.
  - intros Hr. split; [apply Hne; right; exact Hr |]. destruct Hr as [Hi E]. destruct (lt_dec i n); [| contradiction]. rewrite E.
    decide_numbers; reflexivity.
  - intros Hs. destruct (lt_dec i n) as [Hi |]; [| reflexivity]. destruct (r i) eqn:E; try reflexivity.
    destruct (Req_EM_T q 1) as [-> | _]; [exfalso; apply Hs; left; split; [assumption | left; assumption] |].
    destruct (Req_EM_T q 2) as [-> | _]; [exfalso; apply Hs; left; split; [assumption | right; assumption] |].
    destruct (Req_EM_T q (-1)) as [-> | _]; [exfalso; apply Hs; right; left; split; assumption |].
    destruct (Req_EM_T q (-2)) as [-> | _]; [exfalso; apply Hs; right; right; split; assumption | reflexivity].
Qed.

Lemma up_or_down r n i : is_either r n i -> is_up r n i \/ is_down r n i.
Proof.
  intros H. destruct H as [[Hi [E | E]] | [[Hi E] | [Hi E]]]; [left | right | left | right]; split; auto.
Qed.

Lemma up_down_either r n i : is_up r n i \/ is_down r n i -> is_either r n i.
Proof.
  intros [[Hi [E | E]] | [Hi [E | E]]];
    [left; split; auto | right; left; split; auto | left; split; auto | right; right; split; auto].
Qed.

Lemma multiple_size r n c x i : (is_up r n i -> multiple_point r n c x i = c * multiplied_size r x i) /\
  (is_down r n i -> multiple_point r n c x i = - (c * multiplied_size r x i)).
Proof.
  split; intros [Hi [E | E]]; unfold multiple_point, multiplied_size; destruct (lt_dec i n); try contradiction; rewrite E;
    decide_numbers; unfold Rdiv; ring.
Qed.

Lemma size_sign r n x i : is_either r n i -> is_on_side r n i (x i) ->
  0 <= multiplied_size r x i /\
  ((r i = op_number 1 \/ r i = op_number (-1) \/ r i = op_number (-2)) /\ 0 < x i \/ r i = op_number 2 /\ x i < 0 ->
    0 < multiplied_size r x i).
Proof.
  intros He Hside. assert (Hi : (i < n)%nat) by (numbers; assumption). destruct (Hside Hi) as (H1 & H2 & H3).
  assert (Hinv : 0 < x i -> 0 < / x i) by (intros; apply Rinv_0_lt_compat; assumption). unfold multiplied_size.
  destruct He as [[_ [E | E]] | [[_ E] | [_ E]]]; rewrite E in *; decide_numbers;
    try specialize (H1 eq_refl); try specialize (H2 eq_refl); try specialize (H3 (or_introl eq_refl));
    try specialize (H3 (or_intror eq_refl));
    (split; [try lra; try (apply Rlt_le, Hinv; assumption) |]); intros HH; try (apply Hinv; assumption);
    destruct HH as [[Hnum Hx] | [Hnum Hx]]; try lra; injection Hnum; lra.
Qed.

Lemma every_multiple t u (B : (nat -> R) -> Prop) r n l m k d q wanted : wanted = from_null_on \/ wanted = above_null -> (1 <= l)%nat ->
  (1 <= k)%nat -> are_back t u r n m k -> is_scaled t u r n (Z.of_nat l) (k - 1) (m - 1) d ->
  are_faces u B r n m n wanted -> (q < n)%nat ->
  (r q = op_number 1 \/ r q = op_number (-1) \/ r q = op_number (-2)) /\ (forall x, B x -> 0 < x q) \/
    r q = op_number 2 /\ (forall x, B x -> x q < 0) -> forall x, B x -> ends_well t k wanted x.
Proof.
  intros Hw Hl Hk Hback Hs [Hsign Hface] Hqn Hq x Hx.
  assert (Hlt : forall i, is_either r n i -> (i < n)%nat) by (intros i Hi; numbers; assumption).
  assert (Hqe : is_either r n q).
  { destruct Hq as [[[E | [E | E]] _] | [E _]];
      [left; split; auto | right; left; split; auto | right; right; split; auto | left; split; auto]. }
  assert (Hsize := fun i Hi => size_sign r n x i Hi (Hsign i x (Hlt i Hi) Hx)).
  destruct (largest_index (is_either r n) (multiplied_size r x) n) as (i & Hi & Hsi & Hmax); [exists q; split; [exact Hqn | exact Hqe] |].
  assert (Hv : 0 < multiplied_size r x i).
  { assert (0 < multiplied_size r x q).
    { apply (proj2 (Hsize q Hqe)). destruct Hq as [[E Hp] | [E Hp]]; [left | right]; (split; [exact E | exact (Hp x Hx)]). }
    pose proof (Hmax q Hqn Hqe). lra. }
  set (c := / multiplied_size r x i). assert (Hc : 0 < c) by (apply Rinv_0_lt_compat; exact Hv).
  assert (Hci : c * multiplied_size r x i = 1) by (unfold c; field; lra).
  assert (Hm : multiple r n c x (multiple_point r n c x)).
  { apply is_multiple_point. intros j Hj. assert (Hjn : (j < n)%nat) by (destruct Hj as [[H _] | [H _]]; exact H).
    destruct (Hsign j x Hjn Hx Hjn) as (_ & _ & H3).
    assert (0 < x j) by (apply H3; destruct Hj as [[_ E] | [_ E]]; [left | right]; exact E). lra. }
  assert (Hshare : forall j, is_either r n j -> 0 <= c * multiplied_size r x j <= 1).
  { intros j Hj. destruct (Hsize j Hj) as [H0 _]. pose proof (Hmax j (Hlt j Hj) Hj). split; [nra |].
    rewrite <- Hci. apply Rmult_le_compat_l; lra. }
  assert (Hu : ends_well u m wanted (multiple_point r n c x)).
  { apply (Hface x _ c i); try assumption.
    - intros j. destruct (multiple_size r n c x j) as [Hup Hdown]. split; intros Hj.
      + rewrite (Hup Hj). apply Hshare. apply up_down_either. left. exact Hj.
      + rewrite (Hdown Hj). pose proof (Hshare j (up_down_either r n j (or_intror Hj))). lra.
    - destruct (multiple_size r n c x i) as [Hup Hdown]. split; intros Hj; [rewrite (Hup Hj) | rewrite (Hdown Hj)]; lra. }
  assert (Hdef : all_defined t k x) by (apply (Hback x (multiple_point r n c x) c Hc Hm); exact (proj1 Hu)).
  destruct (Hdef (k - 1)%nat) as (z & Hz); [lia |]. split; [exact Hdef |]. exists z. split; [exact Hz |].
  destruct (any_multiple _ _ _ _ _ _ _ _ _ _ _ _ Hl Hs Hc Hm Hz) as (e & He & Hr).
  destruct Hu as [_ (w & Hw1 & Hw2)]. rewrite (has_result_unique _ _ _ _ Hw1 _ Hr) in Hw2.
  destruct Hw as [-> | ->]; unfold from_null_on, above_null in *; nra.
Qed.

Lemma SCALING : scaling_rules.
Proof.
  unfold scaling_rules. repeat match goal with |- _ /\ _ => split end.
  - intros t u r n l k q a Ht Hu c x y z Hc Hm Hz. apply (of_number _ _ _ _ _ Ht) in Hz. subst z.
    replace (powerRZ c 0 * a) with a by (simpl; ring). apply r_number. exact Hu.
  - exact scaled_variable.
  - exact scaled_reciprocal.
  - exact scaled_inverse.
  - exact scaled_opposite.
  - exact scaled_by_reciprocal.
  - intros t u r n l k q d Ht Hu c x y z Hc Hm Hz. apply (of_number _ _ _ _ _ Ht) in Hz. subst z.
    replace (powerRZ c d * 0) with 0 by ring. apply r_number. exact Hu.
  - exact scaled_operation.
  - intros f B r n x y c Hx Hc Hm i Hi. lia.
  - intros f B r n m H Ht x y c Hx Hc Hm. apply total_defined; [exact Ht | apply (H x y c); assumption].
  - exact kept_by_multiple.
  - exact kept_by_operand.
  - exact kept_by_variable.
  - intros t u r n m x y c Hc Hm Hu i Hi. lia.
  - intros t u r n m k H Ht x y c Hc Hm Hu. apply total_defined; [exact Ht | apply (H x y c); assumption].
  - exact back_by_same.
  - exact back_by_reciprocal.
  - intros r n q x y Hx Hs Ho Hq Hy. exact I.
  - exact same_range.
  - exact other_range.
  - intros u B r n m wanted. split; intros; lia.
  - intros u B r n m q wanted [H1 H2] Hno. split.
    + intros i x Hi Hx. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply H1; [lia | exact Hx]].
      intros _. repeat split; intros E; repeat match goal with H : _ \/ _ |- _ => destruct H end;
        match goal with H : r q = _ |- _ => rewrite Hno in H; injection H; lra end.
    + intros x y c i Hx Hc Hm Hs Hi Hsi. destruct (Nat.eq_dec i q) as [-> | Hn]; [exfalso; numbers |].
      apply (H2 x y c i); try assumption. lia.
  - exact next_face.
  - exact every_multiple.
Qed.
