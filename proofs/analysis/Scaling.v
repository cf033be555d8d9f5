(** SCALING: terms whose variables, or their reciprocals, are multiplied by one positive number. *)
From Coq Require Import Reals ZArith Lra Lia Psatz Classical.
From MemAnalysis Require Import Definitions Term MeanValue Slope Place Where.
Open Scope R_scope.

(** Variables that are multiplied, and those whose reciprocals are. *)
Definition is_multiplied (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ r i = op_number 1.
Definition is_inverted (r : nat -> operation) (n i : nat) : Prop := (i < n)%nat /\ r i = op_number (-1).
Definition is_either (r : nat -> operation) (n i : nat) : Prop := is_multiplied r n i \/ is_inverted r n i.
Definition multiple (r : nat -> operation) (n : nat) (c : R) (x y : nat -> R) : Prop := forall i,
  (is_multiplied r n i -> y i = c * x i) /\ (is_inverted r n i -> x i <> 0 /\ y i = c / x i) /\ (~ is_either r n i -> y i = x i).
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
Definition are_positive (f : nat -> operation) (B : (nat -> R) -> Prop) (r : nat -> operation) (n q m : nat) : Prop :=
  forall x y c, B x -> 0 < c -> multiple r n c x y -> y q = 1 -> forall i, (i < m)%nat -> exists z, has_result f y i z /\ 0 < z.
Definition is_face (B A : (nat -> R) -> Prop) (r : nat -> operation) (n q : nat) : Prop := forall x y, B x ->
  (forall i, is_either r n i -> 0 <= y i <= 1) -> (forall i, ~ is_either r n i -> y i = x i) -> is_either r n q -> y q = 1 -> A y.
Definition are_faces (u : nat -> operation) (B : (nat -> R) -> Prop) (r : nat -> operation) (n m q : nat) (wanted : R -> Prop) : Prop :=
  (forall i x, (i < q)%nat -> B x -> (is_multiplied r n i -> 0 <= x i) /\ (is_inverted r n i -> 0 < x i)) /\
  (forall x y c i, B x -> 0 < c -> multiple r n c x y -> (forall j, is_either r n j -> 0 <= y j <= 1) -> (i < q)%nat -> is_either r n i ->
    y i = 1 -> ends_well u m wanted y).
Definition scaling_rules : Prop :=
  (forall t u r n l k q a, t k = op_number a -> u q = op_number a -> is_scaled t u r n l k q 0) /\
  (forall t u r n l k q i d, t k = op_variable i -> u q = op_variable i -> (i < n)%nat ->
    r i = op_number 1 /\ d = l \/ r i = op_number 0 /\ d = 0%Z -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q o j i, t k = op_quotient o j -> t o = op_number 1 -> t j = op_variable i -> u q = op_variable i ->
    is_inverted r n i -> is_scaled t u r n l k q l) /\
  (forall t u r n l k q o j i, t k = op_variable i -> u q = op_quotient o j -> u o = op_number 1 -> u j = op_variable i -> (o < q)%nat ->
    (j < q)%nat -> is_inverted r n i -> is_scaled t u r n l k q (- l)) /\
  (forall t u r n l k q d o j i z y, t k = op_product o j -> t j = op_variable i -> u q = op_quotient z y -> u y = op_variable i ->
    (z < q)%nat -> (y < q)%nat -> is_inverted r n i -> is_scaled t u r n l o z (d + l) -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q d, t k = op_number 0 -> u q = op_number 0 -> is_scaled t u r n l k q d) /\
  (forall t u r n l k q d i j x y a b, copied (t k) (u q) i j x y -> (x < q)%nat -> (y < q)%nat -> is_scaled t u r n l i x a ->
    is_scaled t u r n l j y b -> power_of_result (t k) d a b -> is_scaled t u r n l k q d) /\
  (forall f B r n q, are_positive f B r n q 0) /\
  (forall f (B : (nat -> R) -> Prop) r n q m i, are_positive f B r n q m -> f m = op_variable i -> (forall x, B x -> 0 < x i) ->
    are_positive f B r n q (S m)) /\
  (forall f B r n q m, are_positive f B r n q m -> f m = op_variable q -> are_positive f B r n q (S m)) /\
  (forall f B r n q m i j, are_positive f B r n q m -> f m = op_product i j -> (i < m)%nat -> (j < m)%nat ->
    are_positive f B r n q (S m)) /\
  (forall r n q, is_face (fun _ => True) (fun _ => True) r n q) /\
  (forall B A r n q v a b, is_face B A r n q -> ~ is_either r n v ->
    is_face (real_range B v a b) (real_range A v a b) r n q /\ is_face (whole_range B v a b) (whole_range A v a b) r n q) /\
  (forall (B C A : (nat -> R) -> Prop) r n q v a b, is_face B A r n q -> (forall x, C x -> B x) -> is_either r n v ->
    (v = q -> a <= 1) -> (v <> q -> a <= 0) -> 1 <= b -> is_face C (real_range A v a b) r n q) /\
  (forall u B r n m wanted, are_faces u B r n m 0 wanted) /\
  (forall u B r n m q wanted, are_faces u B r n m q wanted -> ~ is_either r n q -> are_faces u B r n m (S q) wanted) /\
  (forall u (B A : (nat -> R) -> Prop) r n m q wanted g h good f z, are_faces u (part_where B g h good) r n m q wanted ->
    (forall x, part_where B g h good x -> 0 <= x q) -> (r q = op_number 1 \/ forall x, part_where B g h good x -> 0 < x q) ->
    is_face B A r n q -> (1 <= z)%nat -> are_positive f (part_where B g h good) r n q z ->
    (forall x, part_where A f z above_null x -> ends_well u m wanted x) ->
    are_faces u (part_where B g h good) r n m (S q) wanted) /\
  (forall t u (B : (nat -> R) -> Prop) r n l m k d q wanted, wanted = from_null_on \/ wanted = above_null -> (1 <= l)%nat ->
    (1 <= k)%nat -> (forall x, B x -> all_defined t k x) -> is_scaled t u r n (Z.of_nat l) (k - 1) (m - 1) d ->
    are_faces u B r n m n wanted -> is_either r n q -> (forall x, B x -> 0 < x q) -> forall x, B x -> ends_well t k wanted x).

Ltac same_operation := repeat match goal with H1 : ?t ?k = _, H2 : ?t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end.

Lemma power_positive c d : 0 < c -> 0 < powerRZ c d.
Proof. intros H. apply powerRZ_lt. exact H. Qed.

Lemma not_both r n i : is_multiplied r n i -> is_inverted r n i -> False.
Proof. intros [_ H1] [_ H2]. rewrite H1 in H2. injection H2. lra. Qed.

Lemma scaled_variable t u r n l k q i d : t k = op_variable i -> u q = op_variable i -> (i < n)%nat ->
  r i = op_number 1 /\ d = l \/ r i = op_number 0 /\ d = 0%Z -> is_scaled t u r n l k q d.
Proof.
  intros Ht Hu Hi Hr c x y z Hc Hm Hz. apply (of_variable _ _ _ _ _ Ht) in Hz. subst z.
  destruct (Hm i) as (H1 & H2 & H3). destruct Hr as [[Hr ->] | [Hr ->]].
  - rewrite <- H1 by (split; assumption). apply r_variable. exact Hu.
  - replace (powerRZ c 0 * x i) with (y i); [apply r_variable; exact Hu |]. simpl. rewrite H3; [ring |].
    intros [[_ E] | [_ E]]; rewrite Hr in E; injection E; lra.
Qed.

Lemma scaled_reciprocal t u r n l k q o j i : t k = op_quotient o j -> t o = op_number 1 -> t j = op_variable i ->
  u q = op_variable i -> is_inverted r n i -> is_scaled t u r n l k q l.
Proof.
  intros Ht Ho Hj Hu Hr c x y z Hc Hm Hz. destruct (of_quotient _ _ _ _ _ _ Ht Hz) as (a & b & Ha & Hb & Hne & ->).
  apply (of_number _ _ _ _ _ Ho) in Ha. apply (of_variable _ _ _ _ _ Hj) in Hb. subst.
  destruct (Hm i) as (_ & H2 & _). destruct (H2 Hr) as [_ E].
  replace (powerRZ c l * (1 / x i)) with (y i); [apply r_variable; exact Hu |]. rewrite E. field. exact Hne.
Qed.

Lemma power_opposite c l : 0 < c -> powerRZ c (- l) = / powerRZ c l.
Proof. intros _. apply powerRZ_neg'. Qed.

Lemma scaled_inverse t u r n l k q o j i : t k = op_variable i -> u q = op_quotient o j -> u o = op_number 1 ->
  u j = op_variable i -> (o < q)%nat -> (j < q)%nat -> is_inverted r n i -> is_scaled t u r n l k q (- l).
Proof.
  intros Ht Hu Ho Hj Hoq Hjq Hr c x y z Hc Hm Hz. apply (of_variable _ _ _ _ _ Ht) in Hz. subst z.
  destruct (Hm i) as (_ & H2 & _). destruct (H2 Hr) as [Hne E]. pose proof (power_positive c l Hc) as Hp.
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
  apply (of_variable _ _ _ _ _ Hj) in Hb. subst b. destruct (Hm i) as (_ & H2 & _). destruct (H2 Hr) as [Hne E].
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

Lemma other_variable f B r n q m i j : are_positive f B r n q m -> f m = op_product i j -> (i < m)%nat -> (j < m)%nat ->
  are_positive f B r n q (S m).
Proof.
  intros H E Hi Hj x y c Hx Hc Hm Hq k Hk. destruct (Nat.eq_dec k m) as [-> | Hn]; [| apply (H x y c); try assumption; lia].
  destruct (H x y c Hx Hc Hm Hq i Hi) as (a & Ha & Ha0). destruct (H x y c Hx Hc Hm Hq j Hj) as (b & Hb & Hb0).
  exists (a * b). split; [eapply r_product; eassumption | apply Rmult_lt_0_compat; assumption].
Qed.

Lemma positive_multiple r n c x y i : 0 < c -> multiple r n c x y -> 0 < x i -> 0 < y i.
Proof.
  intros Hc Hm Hx. destruct (Hm i) as (H1 & H2 & H3). destruct (classic (is_multiplied r n i)) as [Hp | Hp].
  - rewrite (H1 Hp). nra.
  - destruct (classic (is_inverted r n i)) as [Hr | Hr].
    + destruct (H2 Hr) as [_ ->]. apply Rdiv_lt_0_compat; assumption.
    + rewrite H3; [exact Hx |]. intros [H | H]; contradiction.
Qed.

Lemma positive_variable f (B : (nat -> R) -> Prop) r n q m i : are_positive f B r n q m -> f m = op_variable i ->
  (forall x, B x -> 0 < x i) -> are_positive f B r n q (S m).
Proof.
  intros H E Hpos x y c Hx Hc Hm Hq k Hk. destruct (Nat.eq_dec k m) as [-> | Hn]; [| apply (H x y c); try assumption; lia].
  exists (y i). split; [apply r_variable; exact E |]. exact (positive_multiple r n c x y i Hc Hm (Hpos x Hx)).
Qed.

Lemma positive_one f B r n q m : are_positive f B r n q m -> f m = op_variable q -> are_positive f B r n q (S m).
Proof.
  intros H E x y c Hx Hc Hm Hq k Hk. destruct (Nat.eq_dec k m) as [-> | Hn]; [| apply (H x y c); try assumption; lia].
  exists (y q). split; [apply r_variable; exact E | lra].
Qed.

Lemma same_range B A r n q v a b : is_face B A r n q -> ~ is_either r n v ->
  is_face (real_range B v a b) (real_range A v a b) r n q /\ is_face (whole_range B v a b) (whole_range A v a b) r n q.
Proof.
  intros H Hv. split; intros x y Hx Hs Ho Hq H1.
  - destruct Hx as [Hx Hr]. split; [apply (H x y); assumption |]. rewrite (Ho v Hv). exact Hr.
  - destruct Hx as (Hx & Hr & z & Hz). split; [apply (H x y); assumption |]. rewrite (Ho v Hv). split; [exact Hr | exists z; exact Hz].
Qed.

Lemma other_range (B C A : (nat -> R) -> Prop) r n q v a b : is_face B A r n q -> (forall x, C x -> B x) -> is_either r n v ->
  (v = q -> a <= 1) -> (v <> q -> a <= 0) -> 1 <= b -> is_face C (real_range A v a b) r n q.
Proof.
  intros H HC Hv H1 H0 Hb x y Hx Hs Ho Hq Hy. split; [apply (H x y); try assumption; apply HC; exact Hx |].
  destruct (Nat.eq_dec v q) as [-> | Hn]; [specialize (H1 eq_refl); lra | specialize (H0 Hn); specialize (Hs v Hv); lra].
Qed.

Lemma next_face u (B A : (nat -> R) -> Prop) r n m q wanted g h good f z : are_faces u (part_where B g h good) r n m q wanted ->
  (forall x, part_where B g h good x -> 0 <= x q) -> (r q = op_number 1 \/ forall x, part_where B g h good x -> 0 < x q) ->
  is_face B A r n q -> (1 <= z)%nat -> are_positive f (part_where B g h good) r n q z ->
  (forall x, part_where A f z above_null x -> ends_well u m wanted x) ->
  are_faces u (part_where B g h good) r n m (S q) wanted.
Proof.
  intros [Hsign Hface] H0 Hpos HA Hz Hf Hu. split.
  - intros i x Hi Hx. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply Hsign; [lia | exact Hx]].
    split; [intros _; exact (H0 x Hx) |]. intros [Hq Hr]. destruct Hpos as [E | Hpos]; [| exact (Hpos x Hx)].
    rewrite E in Hr. injection Hr. lra.
  - intros x y c i Hx Hc Hm Hs Hi Hsc H1. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply (Hface x y c i); try assumption; lia].
    apply Hu. split.
    + apply (HA x y); try assumption; [exact (proj1 Hx) |]. intros j Hj. exact (proj2 (proj2 (Hm j)) Hj).
    + split.
      * intros j Hj. destruct (Hf x y c Hx Hc Hm H1 j Hj) as (w & Hw & _). exists w. exact Hw.
      * destruct (Hf x y c Hx Hc Hm H1 (z - 1)%nat) as (w & Hw & Hw0); [lia |]. exists w. split; [exact Hw | exact Hw0].
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
  match r i with op_number a => if Req_EM_T a 1 then x i else / x i | _ => 0 end.
Definition multiple_point (r : nat -> operation) (n : nat) (c : R) (x : nat -> R) (i : nat) : R :=
  if lt_dec i n then
    match r i with op_number a => if Req_EM_T a 1 then c * x i else if Req_EM_T a (-1) then c / x i else x i | _ => x i end
  else x i.

Lemma is_multiple_point r n c x : (forall i, is_inverted r n i -> x i <> 0) -> multiple r n c x (multiple_point r n c x).
Proof.
  intros Hne i. unfold multiple_point. split; [| split].
  - intros [Hi E]. destruct (lt_dec i n); [| contradiction]. rewrite E. destruct (Req_EM_T 1 1); [reflexivity | contradiction].
  - intros Hr. split; [exact (Hne i Hr) |]. destruct Hr as [Hi E]. destruct (lt_dec i n); [| contradiction]. rewrite E.
    destruct (Req_EM_T (-1) 1); [lra |]. destruct (Req_EM_T (-1) (-1)); [reflexivity | contradiction].
  - intros Hs. destruct (lt_dec i n) as [Hi |]; [| reflexivity]. destruct (r i) eqn:E; try reflexivity.
    destruct (Req_EM_T q 1) as [-> | _]; [exfalso; apply Hs; left; split; assumption |].
    destruct (Req_EM_T q (-1)) as [-> | _]; [exfalso; apply Hs; right; split; assumption | reflexivity].
Qed.

Lemma multiple_size r n c x i : is_either r n i -> multiple_point r n c x i = c * multiplied_size r x i.
Proof.
  intros [[Hi E] | [Hi E]]; unfold multiple_point, multiplied_size; destruct (lt_dec i n); try contradiction; rewrite E.
  - destruct (Req_EM_T 1 1); [reflexivity | contradiction].
  - destruct (Req_EM_T (-1) 1); [lra |]. destruct (Req_EM_T (-1) (-1)); [reflexivity | contradiction].
Qed.

Lemma size_sign r n x i : is_either r n i -> (is_multiplied r n i -> 0 <= x i) -> (is_inverted r n i -> 0 < x i) ->
  0 <= multiplied_size r x i /\ (0 < x i -> 0 < multiplied_size r x i).
Proof.
  intros [[Hi E] | [Hi E]] H1 H2; unfold multiplied_size; rewrite E.
  - destruct (Req_EM_T 1 1); [| contradiction]. split; [apply H1; split; assumption | auto].
  - destruct (Req_EM_T (-1) 1); [lra |]. assert (0 < x i) by (apply H2; split; assumption).
    assert (0 < / x i) by (apply Rinv_0_lt_compat; assumption). split; [lra | auto].
Qed.

Lemma every_multiple t u (B : (nat -> R) -> Prop) r n l m k d q wanted : wanted = from_null_on \/ wanted = above_null -> (1 <= l)%nat ->
  (1 <= k)%nat -> (forall x, B x -> all_defined t k x) -> is_scaled t u r n (Z.of_nat l) (k - 1) (m - 1) d ->
  are_faces u B r n m n wanted -> is_either r n q -> (forall x, B x -> 0 < x q) -> forall x, B x -> ends_well t k wanted x.
Proof.
  intros Hw Hl Hk Hdef Hs [Hsign Hface] Hq Hpos x Hx.
  assert (Hlt : forall i, is_either r n i -> (i < n)%nat) by (intros i [[H _] | [H _]]; exact H).
  assert (Hsize : forall i, is_either r n i -> 0 <= multiplied_size r x i /\ (0 < x i -> 0 < multiplied_size r x i)).
  { intros i Hi. destruct (Hsign i x (Hlt i Hi) Hx) as [H1 H2]. apply (size_sign r n); assumption. }
  destruct (largest_index (is_either r n) (multiplied_size r x) n) as (i & Hi & Hsi & Hmax); [exists q; split; [apply Hlt |]; exact Hq |].
  assert (Hv : 0 < multiplied_size r x i).
  { pose proof (proj2 (Hsize q Hq) (Hpos x Hx)). pose proof (Hmax q (Hlt q Hq) Hq). lra. }
  set (c := / multiplied_size r x i). assert (Hc : 0 < c) by (apply Rinv_0_lt_compat; exact Hv).
  assert (Hci : c * multiplied_size r x i = 1) by (unfold c; field; lra).
  assert (Hm : multiple r n c x (multiple_point r n c x)).
  { apply is_multiple_point. intros j Hj. pose proof (proj2 (Hsign j x (proj1 Hj) Hx) Hj). lra. }
  assert (Hu : ends_well u m wanted (multiple_point r n c x)).
  { apply (Hface x _ c i); try assumption.
    - intros j Hj. rewrite multiple_size by exact Hj. destruct (Hsize j Hj) as [H0 _]. pose proof (Hmax j (Hlt j Hj) Hj). split; [nra |].
      rewrite <- Hci. apply Rmult_le_compat_l; lra.
    - rewrite multiple_size by exact Hsi. exact Hci. }
  destruct (Hdef x Hx (k - 1)%nat) as (z & Hz); [lia |]. split; [exact (Hdef x Hx) |]. exists z. split; [exact Hz |].
  set (e := exp (ln c / INR l)). assert (He : 0 < e) by apply exp_pos.
  assert (Hel : powerRZ e (Z.of_nat l) = c) by (rewrite <- pow_powerRZ; apply power_of_exp; assumption).
  assert (Hr : has_result u (multiple_point r n c x) (m - 1) (powerRZ e d * z)).
  { apply (Hs e x (multiple_point r n c x) z He); [rewrite Hel; exact Hm | exact Hz]. }
  destruct Hu as [_ (w & Hw1 & Hw2)]. rewrite (has_result_unique _ _ _ _ Hw1 _ Hr) in Hw2. pose proof (power_positive e d He) as Hp.
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
  - exact scaled_by_reciprocal.
  - intros t u r n l k q d Ht Hu c x y z Hc Hm Hz. apply (of_number _ _ _ _ _ Ht) in Hz. subst z.
    replace (powerRZ c d * 0) with 0 by ring. apply r_number. exact Hu.
  - exact scaled_operation.
  - intros f B r n q x y c Hx Hc Hm Hq i Hi. lia.
  - exact positive_variable.
  - exact positive_one.
  - exact other_variable.
  - intros r n q x y Hx Hs Ho Hq Hy. exact I.
  - exact same_range.
  - exact other_range.
  - intros u B r n m wanted. split; intros; lia.
  - intros u B r n m q wanted [H1 H2] Hno. split.
    + intros i x Hi Hx. destruct (Nat.eq_dec i q) as [-> | Hn]; [| apply H1; [lia | exact Hx]].
      split; intros H; exfalso; apply Hno; [left | right]; exact H.
    + intros x y c i Hx Hc Hm Hs Hi Hsi. destruct (Nat.eq_dec i q) as [-> | Hn]; [contradiction |]. apply (H2 x y c i); try assumption. lia.
  - exact next_face.
  - exact every_multiple.
Qed.
