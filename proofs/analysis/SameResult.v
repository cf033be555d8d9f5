(** SAME-RESULT: operations of a term as fractions of polynomials, whose equality one point with large numbers decides. *)
From Coq Require Import Reals ZArith List Lra Lia.
From MemAnalysis Require Import Definitions Term Slope.
Open Scope R_scope.

(** ** Polynomials as lists *)

Fixpoint scaled (q : Z) (P : polynomial) : polynomial :=
  match P with nil => nil | cons (c, e) r => cons ((q * c)%Z, e) (scaled q r) end.
Fixpoint exponents (e f : list nat) : list nat :=
  match e, f with nil, _ => f | _, nil => e | cons i r, cons j s => cons (i + j)%nat (exponents r s) end.
Fixpoint by_monomial (c : Z) (e : list nat) (P : polynomial) : polynomial :=
  match P with nil => nil | cons (d, f) r => cons ((c * d)%Z, exponents e f) (by_monomial c e r) end.
Fixpoint product (P Q : polynomial) : polynomial := match P with nil => nil | cons (c, e) r => by_monomial c e Q ++ product r Q end.

Lemma value_sum P Q u : poly_value (P ++ Q) u = poly_value P u + poly_value Q u.
Proof. induction P as [| [c e] r IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma value_scaled q P u : poly_value (scaled q P) u = IZR q * poly_value P u.
Proof. induction P as [| [c e] r IH]; simpl; [ring |]. rewrite IH, mult_IZR. ring. Qed.

Lemma monomial_exponents e : forall f u, monomial u (exponents e f) = monomial u e * monomial u f.
Proof.
  induction e as [| i r IH]; intros [| j s] u; simpl; try ring. rewrite IH, pow_add. ring.
Qed.

Lemma value_by_monomial c e P u : poly_value (by_monomial c e P) u = IZR c * monomial u e * poly_value P u.
Proof.
  induction P as [| [d f] r IH]; simpl; [ring |]. rewrite IH, monomial_exponents, mult_IZR. ring.
Qed.

Lemma value_product P Q u : poly_value (product P Q) u = poly_value P u * poly_value Q u.
Proof. induction P as [| [c e] r IH]; simpl; [ring |]. rewrite value_sum, value_by_monomial, IH. ring. Qed.

Lemma norm_positive P : (0 <= poly_norm P)%Z.
Proof. induction P as [| [c e] r IH]; simpl; lia. Qed.

Lemma norm_sum P Q : poly_norm (P ++ Q) = (poly_norm P + poly_norm Q)%Z.
Proof. induction P as [| [c e] r IH]; simpl; [reflexivity | rewrite IH; ring]. Qed.

Lemma norm_scaled q P : poly_norm (scaled q P) = (Z.abs q * poly_norm P)%Z.
Proof. induction P as [| [c e] r IH]; simpl; [ring |]. rewrite IH, Z.abs_mul. ring. Qed.

Lemma norm_by_monomial c e P : poly_norm (by_monomial c e P) = (Z.abs c * poly_norm P)%Z.
Proof. induction P as [| [d f] r IH]; simpl; [ring |]. rewrite IH, Z.abs_mul. ring. Qed.

Lemma norm_product P Q : poly_norm (product P Q) = (poly_norm P * poly_norm Q)%Z.
Proof. induction P as [| [c e] r IH]; simpl; [ring |]. rewrite norm_sum, norm_by_monomial, IH. ring. Qed.

Lemma degree_sum P Q g : degree_at_most P g -> degree_at_most Q g -> degree_at_most (P ++ Q) g.
Proof. intros HP HQ c e H. apply in_app_or in H. destruct H; [eapply HP | eapply HQ]; eassumption. Qed.

Lemma degree_more P g f : degree_at_most P g -> (g <= f)%nat -> degree_at_most P f.
Proof. intros H L c e Hi. specialize (H c e Hi). lia. Qed.

Lemma degree_scaled q P g : degree_at_most P g -> degree_at_most (scaled q P) g.
Proof.
  intros H. induction P as [| [c e] r IH]; simpl; [exact H |]. intros d f [E | Hi].
  - injection E as <- <-. apply (H c e). left. reflexivity.
  - apply (IH (fun x y Hxy => H x y (or_intror Hxy)) d f Hi).
Qed.

Lemma sum_exponents e : forall f, list_sum (exponents e f) = (list_sum e + list_sum f)%nat.
Proof. induction e as [| i r IH]; intros [| j s]; simpl; try lia. rewrite IH. lia. Qed.

Lemma degree_product P Q g f : degree_at_most P g -> degree_at_most Q f -> degree_at_most (product P Q) (g + f).
Proof.
  intros HP HQ. induction P as [| [c e] r IH]; simpl; [intros ? ? [] |].
  apply degree_sum; [| apply IH; intros ? ? Hi; eapply HP; right; exact Hi].
  specialize (HP c e (or_introl eq_refl)). clear - HP HQ. induction Q as [| [d i] s IH]; simpl; [intros ? ? [] |].
  intros x y [E | Hi].
  - injection E as <- <-. rewrite sum_exponents. specialize (HQ d i (or_introl eq_refl)). lia.
  - apply (IH (fun v w Hvw => HQ v w (or_intror Hvw)) x y Hi).
Qed.

(** ** One point decides *)

(** The exponent of a in a product of powers of the unknowns at the point: its digits are their exponents. *)
Fixpoint code (p : nat) (e : list nat) : nat := match e with nil => O | cons k r => (k + p * code p r)%nat end.
(** The value of a product of powers, from its code. *)
Fixpoint decoded (n p : nat) (u : nat -> R) (k : nat) : R :=
  match n with O => 1 | S i => u O ^ (k mod p) * decoded i p (fun j => u (S j)) (k / p) end.
Definition coded_value (f : nat -> R) (p : nat) (P : polynomial) : R :=
  fold_right (fun x s => IZR (fst x) * f (code p (snd x)) + s) 0 P.

Lemma decoded_zero n p : forall u, (0 < p)%nat -> decoded n p u 0 = 1.
Proof.
  induction n as [| n IH]; intros u Hp; simpl; [reflexivity |].
  rewrite Nat.Div0.mod_0_l, Nat.Div0.div_0_l, IH by exact Hp. simpl. ring.
Qed.

Lemma decoded_code p e : forall n u, (list_sum e < p)%nat -> (length e <= n)%nat -> decoded n p u (code p e) = monomial u e.
Proof.
  induction e as [| k r IH]; intros n u Hs Hn.
  - apply decoded_zero. simpl in Hs. lia.
  - destruct n as [| n]; [simpl in Hn; lia |]. simpl in *.
    assert (Hk : (k < p)%nat) by lia.
    replace (k + p * code p r)%nat with (k + code p r * p)%nat by ring.
    rewrite Nat.Div0.mod_add, Nat.mod_small, Nat.div_add, Nat.div_small by lia. simpl.
    rewrite IH by lia. reflexivity.
Qed.

Lemma monomial_power a p e : forall i, monomial (fun j => IZR a ^ (p ^ (i + j))) e = IZR a ^ (p ^ i * code p e).
Proof.
  induction e as [| k r IH]; intros i; simpl; [rewrite Nat.mul_0_r; reflexivity |].
  replace (monomial (fun j => IZR a ^ p ^ (i + S j)) r) with (monomial (fun j => IZR a ^ p ^ (S i + j)) r).
  - rewrite IH, Nat.add_0_r, <- pow_mult, <- pow_add. f_equal. simpl. ring.
  - assert (H : forall u v, (forall j, u j = v j) -> monomial u r = monomial v r).
    { clear. induction r as [| k r IH]; intros u v E; simpl; [reflexivity |]. rewrite E, (IH _ (fun i => v (S i))); [reflexivity |].
      intros; apply E. }
    apply H. intros j. rewrite Nat.add_succ_r. reflexivity.
Qed.

Lemma value_at_point a p P : poly_value P (unit_point a p) = coded_value (fun k => IZR a ^ k) p P.
Proof.
  induction P as [| [c e] r IH]; simpl; [reflexivity |]. rewrite IH. f_equal. f_equal.
  change (monomial (fun j => IZR a ^ (p ^ (0 + j))) e = IZR a ^ code p e). rewrite monomial_power. simpl. rewrite Nat.add_0_r. reflexivity.
Qed.

Lemma value_of_codes P p u : degree_at_most P (p - 1) -> (0 < p)%nat -> exists f, poly_value P u = coded_value f p P.
Proof.
  intros HP Hp. exists (decoded (list_max (map (fun x => length (snd x)) P)) p u).
  assert (H : forall Q, (forall c e, In (c, e) Q -> In (c, e) P) ->
    poly_value Q u = coded_value (decoded (list_max (map (fun x => length (snd x)) P)) p u) p Q).
  { induction Q as [| [c e] r IH]; intros Hin; simpl; [reflexivity |]. rewrite IH by (intros; apply Hin; right; assumption).
    rewrite decoded_code; [reflexivity | |].
    - specialize (HP c e (Hin c e (or_introl eq_refl))). lia.
    - pose proof (proj1 (list_max_le (map (fun x => length (snd x)) P) _) (le_n _)) as Hall. rewrite Forall_forall in Hall.
      apply (Hall (length e)). apply in_map_iff. exists (c, e). split; [reflexivity | apply Hin; left; reflexivity]. }
  apply H. trivial.
Qed.

(** The coefficient of a^k, all with that code together. *)
Definition coefficient_at (p : nat) (P : polynomial) (k : nat) : Z :=
  fold_right (fun x s => if Nat.eqb (code p (snd x)) k then (fst x + s)%Z else s) 0%Z P.
Fixpoint sum_below (n : nat) (f : nat -> R) : R := match n with O => 0 | S k => f O + sum_below k (fun i => f (S i)) end.

Lemma sum_below_ext n : forall f g, (forall i, (i < n)%nat -> f i = g i) -> sum_below n f = sum_below n g.
Proof.
  induction n as [| n IH]; intros f g E; simpl; [reflexivity |]. rewrite (E O) by lia. f_equal. apply IH. intros; apply E; lia.
Qed.

Lemma sum_below_scaled n c : forall f, sum_below n (fun i => c * f i) = c * sum_below n f.
Proof. induction n as [| n IH]; intros f; simpl; [ring |]. rewrite (IH (fun i => f (S i))). ring. Qed.

Lemma sum_below_add n : forall f g, sum_below n (fun i => f i + g i) = sum_below n f + sum_below n g.
Proof. induction n as [| n IH]; intros f g; simpl; [ring |]. rewrite (IH (fun i => f (S i)) (fun i => g (S i))). ring. Qed.

Lemma sum_below_one n k y : forall f, (k < n)%nat -> f k = y -> (forall i, i <> k -> f i = 0) -> sum_below n f = y.
Proof.
  revert k. induction n as [| n IH]; intros k f Hk Hy Hz; [lia |]. simpl. destruct k as [| k].
  - rewrite Hy, (sum_below_ext n (fun i => f (S i)) (fun i => 0 * 0)) by (intros; rewrite Hz by lia; ring).
    rewrite sum_below_scaled. ring.
  - rewrite (Hz O) by lia. rewrite (IH k (fun i => f (S i))); [ring | lia | exact Hy | intros; apply Hz; lia].
Qed.

Lemma coded_value_sum f p P : forall n, (forall c e, In (c, e) P -> (code p e < n)%nat) ->
  coded_value f p P = sum_below n (fun k => IZR (coefficient_at p P k) * f k).
Proof.
  induction P as [| [c e] r IH]; intros n Hn; simpl.
  - rewrite (sum_below_scaled n 0 f). ring.
  - rewrite (IH n) by (intros; eapply Hn; right; eassumption).
    rewrite (sum_below_ext n (fun k => IZR (if (code p e =? k)%nat then (c + coefficient_at p r k)%Z else coefficient_at p r k) * f k)
      (fun k => (if Nat.eqb (code p e) k then IZR c else 0) * f k + IZR (coefficient_at p r k) * f k)).
    + rewrite sum_below_add. f_equal. symmetry. apply sum_below_one with (k := code p e).
      * eapply Hn. left. reflexivity.
      * rewrite Nat.eqb_refl. reflexivity.
      * intros i Hi. replace (Nat.eqb (code p e) i) with false by (symmetry; apply Nat.eqb_neq; congruence). ring.
    + intros k _. destruct (Nat.eqb (code p e) k); [rewrite plus_IZR; ring | ring].
Qed.

Lemma coefficient_at_small p P k : (Z.abs (coefficient_at p P k) <= poly_norm P)%Z.
Proof. induction P as [| [c e] r IH]; simpl; [lia |]. destruct (Nat.eqb _ _); lia. Qed.

Lemma powers_apart n (a : Z) : forall C : nat -> Z, (forall k, (Z.abs (C k) < a)%Z) ->
  sum_below n (fun k => IZR (C k) * IZR a ^ k) = 0 -> forall k, (k < n)%nat -> C k = 0%Z.
Proof.
  induction n as [| n IH]; intros C Hsmall Hsum k Hk; [lia |]. simpl in Hsum.
  assert (Ha : (0 < a)%Z) by (specialize (Hsmall O); lia).
  assert (Hwhole : forall m (D : nat -> Z), exists z, sum_below m (fun i => IZR (D i) * IZR a ^ i) = IZR z).
  { clear. induction m as [| m IHm]; intros D; simpl; [exists 0%Z; reflexivity |]. destruct (IHm (fun i => D (S i))) as [z Hz].
    exists (D O + a * z)%Z. rewrite plus_IZR, mult_IZR, <- Hz, <- sum_below_scaled. f_equal; [ring |].
    apply sum_below_ext. intros. ring. }
  rewrite (sum_below_ext n _ (fun i => IZR a * (IZR (C (S i)) * IZR a ^ i))) in Hsum by (intros; ring).
  rewrite sum_below_scaled in Hsum.
  assert (Hzero : C O = 0%Z).
  { destruct (Hwhole n (fun i => C (S i))) as [z Hz]. rewrite Hz, Rmult_1_r, <- mult_IZR, <- plus_IZR in Hsum.
    apply eq_IZR in Hsum. specialize (Hsmall O).
    destruct (Z.eq_dec z 0) as [-> | Hne]; [lia |]. nia. }
  destruct k as [| k]; [exact Hzero |].
  apply (IH (fun i => C (S i))); [intros; apply Hsmall | | lia].
  rewrite Hzero in Hsum. assert (IZR a <> 0) by (apply not_0_IZR; lia).
  apply Rmult_eq_reg_l with (IZR a); [| assumption]. lra.
Qed.

Lemma zero_at_point P a p : (poly_norm P < a)%Z -> (0 < p)%nat -> degree_at_most P (p - 1) ->
  poly_value P (unit_point a p) = 0 -> forall u, poly_value P u = 0.
Proof.
  intros Hnorm Hp Hdeg Hzero u. destruct (value_of_codes P p u Hdeg Hp) as [f Hf]. rewrite Hf.
  set (n := S (list_max (map (fun x => code p (snd x)) P))).
  assert (Hn : forall c e, In (c, e) P -> (code p e < n)%nat).
  { intros c e Hi. unfold n. apply le_n_S.
    pose proof (proj1 (list_max_le (map (fun x => code p (snd x)) P) _) (le_n _)) as Hall. rewrite Forall_forall in Hall.
    apply Hall. apply in_map_iff. exists (c, e). split; [reflexivity | exact Hi]. }
  rewrite (coded_value_sum f p P n Hn).
  rewrite value_at_point, (coded_value_sum _ p P n Hn) in Hzero.
  rewrite (sum_below_ext n _ (fun k => 0 * f k)).
  - rewrite sum_below_scaled. ring.
  - intros k Hk. rewrite (powers_apart n a (coefficient_at p P)); [ring | | exact Hzero | exact Hk].
    intros i. pose proof (coefficient_at_small p P i). lia.
Qed.

(** ** Fractions *)

Lemma norm_within A B C h l v : (poly_norm A <= h)%Z -> (poly_norm B <= l)%Z -> C = product A B -> (h * l <= v)%Z -> (poly_norm C <= v)%Z.
Proof. intros HA HB -> Hv. rewrite norm_product. pose proof (norm_positive A). pose proof (norm_positive B). nia. Qed.

Lemma all_results t m z : all_defined t m z -> exists y, forall i, (i < m)%nat -> has_result t z i (y i).
Proof.
  induction m as [| m IH]; intros H; [exists (fun _ => 0); intros; lia |].
  destruct IH as [y Hy]; [intros i Hi; apply H; lia |]. destruct (H m) as [x Hx]; [lia |].
  exists (fun i => if Nat.eqb i m then x else y i). intros i Hi. destruct (Nat.eqb_spec i m) as [-> | Hne]; [exact Hx | apply Hy; lia].
Qed.

Lemma SAME_RESULT : fraction_rules.
Proof.
  unfold fraction_rules. repeat match goal with |- _ /\ _ => split end.
  - (* unknown *)
    intros t B m s a p k i h g f Hk Hs Hh Hg x Hx.
    exists (cons (1%Z, repeat O i ++ cons 1%nat nil) nil), (cons (1%Z, nil) nil).
    assert (Hmono : forall i u, monomial u (repeat O i ++ cons 1%nat nil) = u i).
    { clear. induction i as [| i IH]; intros u; simpl; [ring |]. rewrite (IH (fun j => u (S j))). ring. }
    simpl. rewrite Hmono, Hx. repeat split; try ring; try lia.
    + intros c e [E | []]. injection E as <- <-. rewrite list_sum_app. simpl.
      assert (list_sum (repeat O i) = O) by (clear; induction i; simpl; congruence). lia.
    + intros c e [E | []]. injection E as <- <-. simpl. lia.
    + lra.
    + match goal with |- has_result _ _ _ ?v => replace v with (u i) end.
      * subst k. apply H1. exact Hk.
      * rewrite Hmono. field.
  - (* number *)
    intros t B m s a p k n d h g f Hd Hn Ht.
    exists (cons (n, nil) nil), (cons (d, nil) nil). simpl. assert (IZR d <> 0) by (apply not_0_IZR; lia).
    repeat split; try ring; try lia; try (intros ? ? [E | []]; injection E as <- <-; simpl; lia); try lra.
    match goal with |- has_result _ _ _ ?v => replace v with (IZR n / IZR d) by (field; assumption) end. apply r_number. exact Ht.
  - (* variable *)
    intros t B m s a p k v n d h g f Hd Hn Ht Hv.
    exists (cons (n, nil) nil), (cons (d, nil) nil). simpl. assert (IZR d <> 0) by (apply not_0_IZR; lia).
    repeat split; try ring; try lia; try (intros ? ? [E | []]; injection E as <- <-; simpl; lia); try lra.
    match goal with |- has_result _ _ _ ?w => replace w with (z v) end.
    + apply r_variable. exact Ht.
    + rewrite (Hv z) by assumption. field. assumption.
  - (* sum *)
    intros t B m s a p k i j n d w c h g f u e l q r v x y Hi Hj Hd Ht HF HG Hv1 Hv2 Hx1 Hx2 Hy.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF). destruct HG as (M & D & HM & HD & nM & nD & dM & dD & HG).
    exists (scaled d (product N D) ++ scaled n (product M C)), (scaled d (product C D)).
    pose proof (norm_positive N). pose proof (norm_positive C). pose proof (norm_positive M). pose proof (norm_positive D).
    assert (IZR d <> 0) by (apply not_0_IZR; lia).
    split; [| split; [| split; [| split; [| split; [| split]]]]].
    + rewrite value_sum, !value_scaled, !value_product, HN, HC, HM, HD, !plus_IZR, !mult_IZR. ring.
    + rewrite value_scaled, value_product, HC, HD, !mult_IZR. ring.
    + rewrite norm_sum, !norm_scaled, !norm_product. rewrite (Z.abs_eq d) by lia.
      assert (poly_norm N * poly_norm D <= h * l)%Z by nia. assert (poly_norm M * poly_norm C <= h * l)%Z by nia.
      assert (h * l * (d + Z.abs n) <= v)%Z by (destruct (Z.abs_spec n) as [[_ ->] | [_ ->]]; lia). nia.
    + rewrite norm_scaled, norm_product, (Z.abs_eq d) by lia.
      assert (poly_norm C * poly_norm D <= h * l)%Z by nia. assert (0 <= h * l)%Z by nia.
      assert (h * l * d <= v)%Z by nia. nia.
    + apply degree_sum; apply degree_scaled; eapply degree_more; try (apply degree_product; eassumption); lia.
    + apply degree_scaled; eapply degree_more; [apply degree_product; eassumption | lia].
    + intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. destruct (HG z b Hz Hdef Hb) as [HD0 HrM].
      rewrite value_sum, !value_scaled, !value_product. split.
      * repeat apply Rmult_integral_contrapositive_currified; assumption.
      * match goal with |- has_result _ _ _ ?o => replace o with
          (poly_value N b / poly_value C b + IZR n / IZR d * (poly_value M b / poly_value D b)) by (field; repeat split; assumption) end.
        eapply r_sum; eassumption.
  - (* product *)
    intros t B m s a p k i j w c h g f u e l q r v x y Hi Hj Ht HF HG Hv Hx Hy.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF). destruct HG as (M & D & HM & HD & nM & nD & dM & dD & HG).
    exists (product N M), (product C D).
    split; [| split; [| split; [| split; [| split; [| split]]]]].
    + rewrite value_product, HN, HM, mult_IZR. ring.
    + rewrite value_product, HC, HD, mult_IZR. ring.
    + eapply norm_within; [exact nN | exact nM | reflexivity | exact Hv].
    + eapply norm_within; [exact nC | exact nD | reflexivity | exact Hv].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. destruct (HG z b Hz Hdef Hb) as [HD0 HrM].
      rewrite !value_product. split.
      * apply Rmult_integral_contrapositive_currified; assumption.
      * match goal with |- has_result _ _ _ ?o => replace o with
          (poly_value N b / poly_value C b * (poly_value M b / poly_value D b)) by (field; split; assumption) end.
        eapply r_product; eassumption.
  - (* square *)
    intros t B m s a p k i w c h g f v x y Hi Ht HF Hv Hx Hy.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF).
    exists (product N N), (product C C).
    split; [| split; [| split; [| split; [| split; [| split]]]]].
    + rewrite value_product, HN, mult_IZR. ring.
    + rewrite value_product, HC, mult_IZR. ring.
    + eapply norm_within; [exact nN | exact nN | reflexivity | exact Hv].
    + eapply norm_within; [exact nC | exact nC | reflexivity | exact Hv].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN].
      rewrite !value_product. split.
      * apply Rmult_integral_contrapositive_currified; assumption.
      * match goal with |- has_result _ _ _ ?o => replace o with
          (poly_value N b / poly_value C b * (poly_value N b / poly_value C b)) by (field; assumption) end.
        eapply r_square; eassumption.
  - (* the square of a root *)
    intros t B m s a p k l i w c h g f Hl Hk Ht Hr HF.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF). exists N, C.
    repeat (split; [assumption |]).
    intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. split; [exact HC0 |].
    destruct (Hdef k Hk) as [o Ho]. inversion Ho; try congruence. replace i0 with l in * by congruence.
    match goal with H : has_result t z l _ |- _ => inversion H; try congruence end.
    match goal with H1 : t l = op_sqrt ?j, H2 : has_result t z ?j _ |- _ => replace j with i in * by congruence end.
    match goal with H : has_result t z i ?x0, H0 : 0 <= ?x0 |- _ =>
      pose proof (has_result_unique t z i _ HrN _ H) as E; rewrite E; rewrite <- (sqrt_sqrt x0 H0) end.
    subst. exact Ho.
  - (* quotient *)
    intros t B m s a p k i j w c h g f u e l q r v x y Hi Hj Hk Ht HF HG Hv Hx Hy.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF). destruct HG as (M & D & HM & HD & nM & nD & dM & dD & HG).
    exists (product N D), (product C M).
    split; [| split; [| split; [| split; [| split; [| split]]]]].
    + rewrite value_product, HN, HD, mult_IZR. ring.
    + rewrite value_product, HC, HM, mult_IZR. ring.
    + eapply norm_within; [exact nN | exact nD | reflexivity | exact Hv].
    + eapply norm_within; [exact nC | exact nM | reflexivity | exact Hv].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + eapply degree_more; [apply degree_product; eassumption | lia].
    + intros z b Hz Hdef Hb. destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. destruct (HG z b Hz Hdef Hb) as [HD0 HrM].
      assert (HM0 : poly_value M b <> 0).
      { destruct (Hdef k Hk) as [o Ho]. inversion Ho; try congruence.
        match goal with H1 : t k = op_quotient ?i1 ?j1, H2 : has_result t z ?j1 ?y0, H3 : ?y0 <> 0 |- _ =>
          replace j1 with j in H2 by congruence; pose proof (has_result_unique t z j _ HrM _ H2) as E end.
        intros Hzero. rewrite Hzero in E. unfold Rdiv in E. rewrite Rmult_0_l in E. congruence. }
      rewrite !value_product. split.
      * apply Rmult_integral_contrapositive_currified; assumption.
      * match goal with |- has_result _ _ _ ?o => replace o with
          (poly_value N b / poly_value C b / (poly_value M b / poly_value D b)) by (field; repeat split; assumption) end.
        eapply r_quotient; try eassumption. unfold Rdiv.
        apply Rmult_integral_contrapositive_currified; [exact HM0 | apply Rinv_neq_0_compat; exact HD0].
  - (* same *)
    intros t B m s a p k i w c h g f u e l q r HF HG Heq Ha Hp1 Hp2 z Hz Hdef.
    destruct HF as (N & C & HN & HC & nN & nC & dN & dC & HF). destruct HG as (M & D & HM & HD & nM & nD & dM & dD & HG).
    destruct (all_results t m z Hdef) as [y Hy]. set (b := fun i => y (s i)).
    assert (Hb : forall i, (s i < m)%nat -> has_result t z (s i) (b i)) by (intros; apply Hy; assumption).
    destruct (HF z b Hz Hdef Hb) as [HC0 HrN]. destruct (HG z b Hz Hdef Hb) as [HD0 HrM].
    exists (poly_value N b / poly_value C b). split; [exact HrN |].
    assert (Hzero : poly_value (product N D ++ scaled (-1) (product M C)) b = 0).
    { apply zero_at_point with (a := a) (p := p).
      - rewrite norm_sum, norm_scaled, !norm_product. simpl Z.abs.
        pose proof (norm_positive N). pose proof (norm_positive C). pose proof (norm_positive M). pose proof (norm_positive D).
        assert (poly_norm N * poly_norm D <= h * l)%Z by nia. assert (poly_norm M * poly_norm C <= h * l)%Z by nia. lia.
      - lia.
      - apply degree_sum; [| apply degree_scaled]; eapply degree_more; try (apply degree_product; eassumption); lia.
      - rewrite value_sum, value_scaled, !value_product, HN, HC, HM, HD.
        apply (f_equal IZR) in Heq. rewrite !mult_IZR in Heq. lra. }
    rewrite value_sum, value_scaled, !value_product in Hzero.
    replace (poly_value N b / poly_value C b) with (poly_value M b / poly_value D b); [exact HrM |].
    apply Rmult_eq_reg_r with (poly_value C b * poly_value D b); [| apply Rmult_integral_contrapositive_currified; assumption].
    field_simplify; [lra | assumption | assumption].
  - intros t B m k l H z _ Hdef. exact (H z I Hdef).
  - (* a product with 0 *)
    intros t B m s a p k i j l d h g f Hk Ht Hl Hzero Hd. exists nil, (cons (d, nil) nil). simpl.
    assert (IZR d <> 0) by (apply not_0_IZR; lia).
    do 6 (split; [first [reflexivity | ring | lia | intros ? ? []; fail | intros ? ? [E | []]; injection E as <- <-; simpl; lia] |]).
    intros z u Hz Hdef _. split; [lra |]. destruct (Hdef k Hk) as [o Ho]. inversion Ho; try congruence.
    assert (Hnull : x = 0 \/ y = 0).
    { assert (Hn : has_result t z l 0) by (apply r_number; exact Hzero).
      destruct Hl as [-> | ->]; [left | right]; eapply has_result_unique; try exact Hn; congruence. }
    match goal with |- has_result _ _ _ ?w => replace w with o end; [exact Ho |]. subst o.
    destruct Hnull as [-> | ->]; field; assumption.
  - intros t B m k l i Hk Ht Hi z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    inversion Ho; try congruence. replace i0 with i in * by congruence.
    match goal with H : has_result t z i _ |- _ => inversion H; try congruence end.
    rewrite exp_ln by assumption. congruence.
  - intros t B m k l i Hk Ht Hi z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    inversion Ho; try congruence. replace i0 with i in * by congruence.
    match goal with H : has_result t z i _ |- _ => inversion H; try congruence end.
    rewrite ln_exp. congruence.
  - intros t B m k l i Hk Ht Hi Hl z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    inversion Ho; try congruence. replace i0 with i in * by congruence.
    match goal with H : has_result t z i _ |- _ => inversion H; try congruence end.
    assert (Hx : x = 0) by congruence. rewrite Hx, exp_0. apply r_number. exact Hl.
  - intros t B m k l i Hk Ht Hi Hl z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    inversion Ho; try congruence. replace i0 with i in * by congruence.
    match goal with H : has_result t z i _ |- _ => inversion H; try congruence end.
    assert (Hx : x = 1) by congruence. rewrite Hx, ln_1. apply r_number. exact Hl.
  - intros t B m k l i Hk Ht Hi z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    inversion Ho; try congruence. replace i0 with i in * by congruence. replace j with i in * by congruence.
    match goal with H1 : has_result t z i ?x1, H2 : has_result t z i ?y1 |- _ =>
      pose proof (has_result_unique t z i _ H1 _ H2); inversion H1; try congruence end.
    subst. rewrite sqrt_sqrt by assumption. congruence.
  - intros t B m k l i j Hk Ht Hj Hl Hw z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    destruct (of_product _ _ _ _ _ _ Ht Ho) as (x & y & Hx & Hy & ->). destruct (of_ln _ _ _ _ _ Hj Hy) as (u & Hu & Hpos & ->).
    rewrite <- (has_result_unique _ _ _ _ Hx _ Hu) in *.
    destruct (Hdef l Hl) as [r Hr]. destruct (of_weighted _ _ _ _ _ Hw Hr) as (v & Hv & _ & ->).
    rewrite (has_result_unique _ _ _ _ Hx _ Hv). exact Hr.
  - intros t B m k l i Hk Ht Hi Hl z Hz Hdef. destruct (Hdef k Hk) as [o Ho]. exists o. split; [exact Ho |].
    destruct (of_weighted _ _ _ _ _ Ht Ho) as (x & Hx & _ & ->). rewrite (of_number _ _ _ _ _ Hi Hx), Rmult_0_l. apply r_number. exact Hl.
  - intros t B m k l i H1 H2 z Hz Hdef. destruct (H1 z Hz Hdef) as (x & Hk & Hl). destruct (H2 z Hz Hdef) as (y & Hl' & Hi).
    exists x. split; [exact Hk |]. rewrite (has_result_unique t z l x Hl y Hl'). exact Hi.
  - intros t u n m B wanted Hn Hbegin Hsame Hends z Hz. destruct (Hends z Hz) as [Hdef (x & Hx & Hwant)].
    split.
    + intros i Hi. destruct (Hdef i) as [y Hy]; [lia |]. exists y. exact (transferred t u n z i y Hbegin Hy Hi).
    + destruct (Hsame z Hz Hdef) as (y & Hy1 & Hy2). exists y. split; [apply (transferred t u n z _ y Hbegin Hy1); lia |].
      replace y with x; [exact Hwant |]. exact (has_result_unique u z _ x Hx y Hy2).
Qed.
