(** Sign of a function on a rectangle, by computation: intervals with bounds in multiples of 2^-24, the mean
    value form, subdivision. A program is written once, over [ops]; it is run on real functions, where it is
    the formula, and on [dual], where it is computed. Only integers are computed with, so no axiom is added. *)
From Coq Require Import Reals ZArith List Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** ** Programs *)

Record ops (T : Type) : Type := {
  cst : Z -> positive -> T;
  add : T -> T -> T;
  sub : T -> T -> T;
  mul : T -> T -> T;
  inv : T -> T }.
Arguments cst {T}. Arguments add {T}. Arguments sub {T}. Arguments mul {T}. Arguments inv {T}.

Definition real : ops R := {|
  cst n d := IZR n / IZR (Zpos d); add := Rplus; sub := Rminus; mul := Rmult; inv := Rinv |}.
Definition fields : ops (R -> R -> R) := {|
  cst n d := fun _ _ => IZR n / IZR (Zpos d);
  add f g := fun u d => f u d + g u d;
  sub f g := fun u d => f u d - g u d;
  mul f g := fun u d => f u d * g u d;
  inv f := fun u d => / f u d |}.

(** c0 + c1 u + c2 u^2 + .. *)
Fixpoint horner {T} (o : ops T) (u : T) (l : list T) : T :=
  match l with
  | nil => cst o 0 1
  | c :: nil => c
  | c :: l' => add o c (mul o u (horner o u l'))
  end.

(** ** Intervals: (a,b) holds x when a <= 2^24 x <= b *)

Definition scale : Z := 16777216.
Definition holds (i : Z * Z) (x : R) : Prop := IZR (fst i) <= x * IZR scale <= IZR (snd i).

Definition down (z : Z) : Z := Z.shiftr z 24.
Definition up (z : Z) : Z := Z.opp (Z.shiftr (Z.opp z) 24).
Definition i_cst (n : Z) (d : positive) : Z * Z :=
  (Z.div (n * scale) (Zpos d), Z.opp (Z.div (Z.opp (n * scale)) (Zpos d))).
Definition i_add (i j : Z * Z) : Z * Z := (fst i + fst j, snd i + snd j)%Z.
Definition i_opp (i : Z * Z) : Z * Z := (Z.opp (snd i), Z.opp (fst i)).
Definition i_sub (i j : Z * Z) : Z * Z := i_add i (i_opp j).
Definition i_mul (i j : Z * Z) : Z * Z :=
  let p := (fst i * fst j)%Z in let q := (fst i * snd j)%Z in
  let r := (snd i * fst j)%Z in let s := (snd i * snd j)%Z in
  (down (Z.min (Z.min p q) (Z.min r s)), up (Z.max (Z.max p q) (Z.max r s))).
(** Of numbers that are at least 1. *)
Definition i_inv (i : Z * Z) : Z * Z :=
  (Z.div (scale * scale) (Z.max scale (snd i)),
   Z.opp (Z.div (Z.opp (scale * scale)) (Z.max scale (fst i)))).
Definition magnitude (i : Z * Z) : Z := Z.max (Z.abs (fst i)) (Z.abs (snd i)).

Lemma scale_pos : 0 < IZR scale. Proof. apply IZR_lt. reflexivity. Qed.

Lemma div_below (n d : Z) : (0 < d)%Z -> IZR (n / d) * IZR d <= IZR n.
Proof.
  intros Hd. rewrite <- mult_IZR. apply IZR_le.
  rewrite Z.mul_comm. apply Z.mul_div_le, Hd.
Qed.
Lemma div_above (n d : Z) : (0 < d)%Z -> IZR n <= IZR (- (- n / d)) * IZR d.
Proof. intros Hd. assert (H := div_below (- n) d Hd). rewrite !opp_IZR in *. lra. Qed.

Lemma down_below z : IZR (down z) * IZR scale <= IZR z.
Proof. unfold down. rewrite Z.shiftr_div_pow2 by lia. apply (div_below z scale). reflexivity. Qed.
Lemma up_above z : IZR z <= IZR (up z) * IZR scale.
Proof. unfold up. rewrite Z.shiftr_div_pow2 by lia. apply (div_above z scale). reflexivity. Qed.

Lemma holds_cst n d : holds (i_cst n d) (IZR n / IZR (Zpos d)).
Proof.
  assert (Hd : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity).
  assert (H1 := div_below (n * scale) (Zpos d) eq_refl).
  assert (H2 := div_above (n * scale) (Zpos d) eq_refl).
  rewrite mult_IZR in H1, H2. unfold i_cst, holds; cbn [fst snd].
  replace (IZR n / IZR (Zpos d) * IZR scale) with (IZR n * IZR scale / IZR (Zpos d)) by (field; lra).
  split; apply Rmult_le_reg_r with (IZR (Zpos d)); try lra;
    unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Lemma holds_add i j x y : holds i x -> holds j y -> holds (i_add i j) (x + y).
Proof. unfold holds, i_add; cbn [fst snd]. rewrite !plus_IZR. lra. Qed.
Lemma holds_opp i x : holds i x -> holds (i_opp i) (- x).
Proof. unfold holds, i_opp; cbn [fst snd]. rewrite !opp_IZR. lra. Qed.
Lemma holds_sub i j x y : holds i x -> holds j y -> holds (i_sub i j) (x - y).
Proof. intros Hx Hy. apply holds_add; [exact Hx|]. now apply holds_opp. Qed.

Lemma product_above (a b c d x y m : R) : a <= x <= b -> c <= y <= d ->
  m <= a * c -> m <= a * d -> m <= b * c -> m <= b * d -> m <= x * y.
Proof.
  intros Hx Hy H1 H2 H3 H4.
  destruct (Rle_or_lt 0 y); [destruct (Rle_or_lt 0 a)|destruct (Rle_or_lt 0 b)]; nra.
Qed.
Lemma product_below (a b c d x y m : R) : a <= x <= b -> c <= y <= d ->
  a * c <= m -> a * d <= m -> b * c <= m -> b * d <= m -> x * y <= m.
Proof.
  intros Hx Hy H1 H2 H3 H4.
  assert (- m <= - x * y); [|lra].
  apply product_above with (- b) (- a) c d; lra.
Qed.

Lemma holds_mul i j x y : holds i x -> holds j y -> holds (i_mul i j) (x * y).
Proof.
  unfold holds. intros Hx Hy. assert (Hu := scale_pos).
  assert (E : x * y * IZR scale * IZR scale = (x * IZR scale) * (y * IZR scale)) by ring.
  unfold i_mul; cbn [fst snd].
  set (p := (fst i * fst j)%Z). set (q := (fst i * snd j)%Z).
  set (r := (snd i * fst j)%Z). set (s := (snd i * snd j)%Z).
  split; apply Rmult_le_reg_r with (IZR scale); try exact Hu; rewrite E.
  - eapply Rle_trans; [apply down_below|].
    apply product_above with (IZR (fst i)) (IZR (snd i)) (IZR (fst j)) (IZR (snd j)); trivial;
      rewrite <- mult_IZR; apply IZR_le; lia.
  - eapply Rle_trans; [|apply up_above].
    apply product_below with (IZR (fst i)) (IZR (snd i)) (IZR (fst j)) (IZR (snd j)); trivial;
      rewrite <- mult_IZR; apply IZR_le; lia.
Qed.

Lemma holds_inv i x : 1 <= x -> holds i x -> holds (i_inv i) (/ x).
Proof.
  unfold holds. intros H1 Hx. assert (Hu := scale_pos). unfold i_inv; cbn [fst snd].
  assert (Hlo : IZR (Z.max scale (fst i)) <= x * IZR scale).
  { destruct (Z.max_spec scale (fst i)) as [[_ ->]|[_ ->]]; nra. }
  assert (Hhi : x * IZR scale <= IZR (Z.max scale (snd i))).
  { eapply Rle_trans; [apply Hx|]. apply IZR_le. lia. }
  assert (L : (0 < Z.max scale (fst i))%Z) by (unfold scale; lia).
  assert (L' : (0 < Z.max scale (snd i))%Z) by (unfold scale; lia).
  assert (D1 := div_below (scale * scale) _ L'). assert (D2 := div_above (scale * scale) _ L).
  apply IZR_lt in L, L'. rewrite mult_IZR in D1, D2.
  set (lo := IZR (Z.max scale (fst i))) in *. set (hi := IZR (Z.max scale (snd i))) in *.
  set (n1 := IZR (scale * scale / Z.max scale (snd i))) in *.
  set (n2 := IZR (- (- (scale * scale) / Z.max scale (fst i)))) in *.
  assert (Hi : 0 < / x) by (apply Rinv_0_lt_compat; lra).
  assert (E : IZR scale * IZR scale = (/ x * IZR scale) * (x * IZR scale)) by (field; lra).
  split.
  - apply Rmult_le_reg_r with hi; [lra|]. eapply Rle_trans; [exact D1|]. rewrite E.
    apply Rmult_le_compat_l; [nra|exact Hhi].
  - apply Rmult_le_reg_r with lo; [lra|]. eapply Rle_trans; [|exact D2]. rewrite E.
    apply Rmult_le_compat_l; [nra|exact Hlo].
Qed.

Lemma magnitude_bounds i x : holds i x -> Rabs x * IZR scale <= IZR (magnitude i).
Proof.
  unfold holds. intros H. assert (Hu := scale_pos).
  rewrite <- (Rabs_right (IZR scale)) at 1 by lra. rewrite <- Rabs_mult.
  apply Rabs_le. unfold magnitude. rewrite <- opp_IZR.
  split; (eapply Rle_trans; [|apply H]) || (eapply Rle_trans; [apply H|]); apply IZR_le; lia.
Qed.

(** ** Value at the centre, value and partial derivatives on the rectangle *)

Record dual : Type := { at_centre : Z * Z; value : Z * Z; slope_u : Z * Z; slope_d : Z * Z }.

Definition duals : ops dual := {|
  cst n d := let c := i_cst n d in
    {| at_centre := c; value := c; slope_u := (0, 0)%Z; slope_d := (0, 0)%Z |};
  add x y := {| at_centre := i_add (at_centre x) (at_centre y); value := i_add (value x) (value y);
    slope_u := i_add (slope_u x) (slope_u y); slope_d := i_add (slope_d x) (slope_d y) |};
  sub x y := {| at_centre := i_sub (at_centre x) (at_centre y); value := i_sub (value x) (value y);
    slope_u := i_sub (slope_u x) (slope_u y); slope_d := i_sub (slope_d x) (slope_d y) |};
  mul x y := {| at_centre := i_mul (at_centre x) (at_centre y); value := i_mul (value x) (value y);
    slope_u := i_add (i_mul (slope_u x) (value y)) (i_mul (value x) (slope_u y));
    slope_d := i_add (i_mul (slope_d x) (value y)) (i_mul (value x) (slope_d y)) |};
  inv x := let v := i_inv (value x) in let m := i_opp (i_mul v v) in
    {| at_centre := i_inv (at_centre x); value := v;
       slope_u := i_mul (slope_u x) m; slope_d := i_mul (slope_d x) m |} |}.

Section Rectangle.
Variables (u1 u2 uc d1 d2 dc : Z).
Hypothesis Huc : (u1 <= uc <= u2)%Z.
Hypothesis Hdc : (d1 <= dc <= d2)%Z.

Definition in_u (u : R) : Prop := holds (u1, u2) u.
Definition in_d (d : R) : Prop := holds (d1, d2) d.
Definition centre_u : R := IZR uc / IZR scale.
Definition centre_d : R := IZR dc / IZR scale.

Definition encloses (f : R -> R -> R) (x : dual) : Prop :=
  holds (at_centre x) (f centre_u centre_d) /\
  forall u d, in_u u -> in_d d ->
    holds (value x) (f u d) /\
    (exists a, is_derive (fun t => f t d) u a /\ holds (slope_u x) a) /\
    (exists a, is_derive (fun t => f u t) d a /\ holds (slope_d x) a).

Lemma centre_holds c : holds (c, c) (IZR c / IZR scale).
Proof.
  assert (Hu := scale_pos). unfold holds; cbn [fst snd].
  replace (IZR c / IZR scale * IZR scale) with (IZR c) by (field; lra). lra.
Qed.
Lemma centre_in_u : in_u centre_u.
Proof.
  destruct (centre_holds uc) as [H1 H2]. unfold in_u, centre_u, holds in *; cbn [fst snd] in *.
  destruct Huc as [L1 L2]. apply IZR_le in L1, L2. lra.
Qed.
Lemma centre_in_d : in_d centre_d.
Proof.
  destruct (centre_holds dc) as [H1 H2]. unfold in_d, centre_d, holds in *; cbn [fst snd] in *.
  destruct Hdc as [L1 L2]. apply IZR_le in L1, L2. lra.
Qed.

Lemma derive_const (c x : R) : is_derive (fun _ => c) x 0.
Proof. exact (@is_derive_const R_AbsRing R_NormedModule c x). Qed.
Lemma derive_id (x : R) : is_derive (fun t => t) x 1.
Proof. exact (@is_derive_id R_AbsRing x). Qed.
Lemma holds_0 : holds (0, 0)%Z 0. Proof. unfold holds; cbn [fst snd]. lra. Qed.

Lemma encloses_cst n d : encloses (cst fields n d) (cst duals n d).
Proof.
  unfold encloses; cbn [cst fields duals at_centre value slope_u slope_d].
  split; [apply holds_cst|]. intros u t _ _. split; [apply holds_cst|].
  split; exists 0; (split; [apply derive_const|apply holds_0]).
Qed.

Definition variable_u : dual :=
  {| at_centre := (uc, uc); value := (u1, u2); slope_u := (scale, scale); slope_d := (0, 0)%Z |}.
Definition variable_d : dual :=
  {| at_centre := (dc, dc); value := (d1, d2); slope_u := (0, 0)%Z; slope_d := (scale, scale) |}.

Lemma holds_1 : holds (scale, scale) 1. Proof. unfold holds; cbn [fst snd]. lra. Qed.
Lemma encloses_u : encloses (fun u _ => u) variable_u.
Proof.
  unfold encloses; cbn [at_centre value slope_u slope_d variable_u variable_d].
  split; [apply centre_holds|]. intros u d Hu _. split; [exact Hu|]. split.
  - exists 1. split; [apply derive_id|apply holds_1].
  - exists 0. split; [apply derive_const|apply holds_0].
Qed.
Lemma encloses_d : encloses (fun _ d => d) variable_d.
Proof.
  unfold encloses; cbn [at_centre value slope_u slope_d variable_u variable_d].
  split; [apply centre_holds|]. intros u d _ Hd. split; [exact Hd|]. split.
  - exists 0. split; [apply derive_const|apply holds_0].
  - exists 1. split; [apply derive_id|apply holds_1].
Qed.

Lemma encloses_add f g x y : encloses f x -> encloses g y ->
  encloses (add fields f g) (add duals x y).
Proof.
  unfold encloses; cbn [add fields duals at_centre value slope_u slope_d].
  intros [Hc H] [Hc' H']. split; [now apply holds_add|]. intros u d Hu Hd.
  destruct (H u d Hu Hd) as (Hv & (a & Da & Ha) & (b & Db & Hb)).
  destruct (H' u d Hu Hd) as (Hv' & (a' & Da' & Ha') & (b' & Db' & Hb')).
  split; [now apply holds_add|]. split; eexists; split.
  - apply (is_derive_plus _ _ _ _ _ Da Da').
  - now apply holds_add.
  - apply (is_derive_plus _ _ _ _ _ Db Db').
  - now apply holds_add.
Qed.

Lemma encloses_sub f g x y : encloses f x -> encloses g y ->
  encloses (sub fields f g) (sub duals x y).
Proof.
  unfold encloses; cbn [sub fields duals at_centre value slope_u slope_d].
  intros [Hc H] [Hc' H']. split; [now apply holds_sub|]. intros u d Hu Hd.
  destruct (H u d Hu Hd) as (Hv & (a & Da & Ha) & (b & Db & Hb)).
  destruct (H' u d Hu Hd) as (Hv' & (a' & Da' & Ha') & (b' & Db' & Hb')).
  split; [now apply holds_sub|]. split; eexists; split.
  - apply (is_derive_minus _ _ _ _ _ Da Da').
  - now apply holds_sub.
  - apply (is_derive_minus _ _ _ _ _ Db Db').
  - now apply holds_sub.
Qed.

Lemma encloses_mul f g x y : encloses f x -> encloses g y ->
  encloses (mul fields f g) (mul duals x y).
Proof.
  unfold encloses; cbn [mul fields duals at_centre value slope_u slope_d].
  intros [Hc H] [Hc' H']. split; [now apply holds_mul|]. intros u d Hu Hd.
  destruct (H u d Hu Hd) as (Hv & (a & Da & Ha) & (b & Db & Hb)).
  destruct (H' u d Hu Hd) as (Hv' & (a' & Da' & Ha') & (b' & Db' & Hb')).
  split; [now apply holds_mul|]. split.
  - exists (a * g u d + f u d * a'). split.
    + apply (is_derive_mult (fun t => f t d) (fun t => g t d) u a a' Da Da'). intros; apply Rmult_comm.
    + apply holds_add; now apply holds_mul.
  - exists (b * g u d + f u d * b'). split.
    + apply (is_derive_mult (fun t => f u t) (fun t => g u t) d b b' Db Db'). intros; apply Rmult_comm.
    + apply holds_add; now apply holds_mul.
Qed.

Lemma encloses_inv f x : (forall u d, in_u u -> in_d d -> 1 <= f u d) -> encloses f x ->
  encloses (inv fields f) (inv duals x).
Proof.
  unfold encloses; cbn [inv fields duals at_centre value slope_u slope_d].
  intros H1 [Hc H]. split; [apply holds_inv; [apply H1; [apply centre_in_u|apply centre_in_d]|exact Hc]|].
  intros u d Hu Hd. destruct (H u d Hu Hd) as (Hv & (a & Da & Ha) & (b & Db & Hb)).
  assert (H1f := H1 u d Hu Hd). assert (Hi := holds_inv _ _ H1f Hv).
  split; [exact Hi|].
  assert (Hm : holds (i_opp (i_mul (i_inv (value x)) (i_inv (value x)))) (- (/ f u d * / f u d)))
    by (apply holds_opp; now apply holds_mul).
  split.
  - exists (a * - (/ f u d * / f u d)). split; [|now apply holds_mul].
    replace (a * - (/ f u d * / f u d)) with (- a / (f u d) ^ 2) by (field; lra).
    apply (is_derive_inv (fun t => f t d) u a Da). lra.
  - exists (b * - (/ f u d * / f u d)). split; [|now apply holds_mul].
    replace (b * - (/ f u d * / f u d)) with (- b / (f u d) ^ 2) by (field; lra).
    apply (is_derive_inv (fun t => f u t) d b Db). lra.
Qed.

Lemma encloses_horner f x fs xs : encloses f x -> Forall2 encloses fs xs ->
  encloses (horner fields f fs) (horner duals x xs).
Proof.
  intros Hf H. induction H as [|g y fs' xs' Hg H IH]; [apply encloses_cst|].
  destruct H as [|g' y' fs' xs' Hg' H]; [exact Hg|].
  apply (encloses_add g (mul fields f (horner fields f (g' :: fs'))) y (mul duals x (horner duals x (y' :: xs'))));
    [exact Hg|].
  now apply encloses_mul.
Qed.

(** Mean value form: f >= f(centre) - |slope_u| radius_u - |slope_d| radius_d. *)
Definition radius (a b c : Z) : Z := Z.max (c - a) (b - c).
Definition loss_u (x : dual) : Z := up (magnitude (slope_u x) * radius u1 u2 uc).
Definition loss_d (x : dual) : Z := up (magnitude (slope_d x) * radius d1 d2 dc).

Lemma mean_value (f : R -> R) (i s : Z * Z) (a b c : Z) (x : R) : (a <= c <= b)%Z ->
  (forall t, holds (a, b) t -> exists k, is_derive f t k /\ holds s k) ->
  holds (a, b) x ->
  Rabs (f x - f (IZR c / IZR scale)) * IZR scale <= IZR (up (magnitude s * radius a b c)).
Proof.
  intros Hc H Hx. set (y := IZR c / IZR scale).
  assert (Hu := scale_pos).
  assert (Hy : y * IZR scale = IZR c) by (unfold y; field; lra).
  assert (Hin : forall t, Rmin y x <= t <= Rmax y x -> holds (a, b) t).
  { unfold holds in *; cbn [fst snd] in *. destruct Hc as [L1 L2]. apply IZR_le in L1, L2.
    intros t [T1 T2].
    assert (Rmin y x * IZR scale <= t * IZR scale) by (apply Rmult_le_compat_r; lra).
    assert (t * IZR scale <= Rmax y x * IZR scale) by (apply Rmult_le_compat_r; lra).
    revert H0 H1. unfold Rmin, Rmax. destruct (Rle_dec y x); lra. }
  destruct (MVT_gen f y x (Derive f)) as (t & Ht & E).
  - intros t Ht. destruct (H t (Hin t ltac:(lra))) as (k & Hk & _).
    rewrite (is_derive_unique _ _ _ Hk). exact Hk.
  - intros t Ht. destruct (H t (Hin t Ht)) as (k & Hk & _).
    apply continuity_pt_filterlim, (ex_derive_continuous f). now exists k.
  - destruct (H t (Hin t Ht)) as (k & Hk & Hs). rewrite (is_derive_unique _ _ _ Hk) in E.
    rewrite E, Rabs_mult. assert (M := magnitude_bounds _ _ Hs).
    assert (Rx : Rabs (x - y) * IZR scale <= IZR (radius a b c)).
    { rewrite <- (Rabs_right (IZR scale)) at 1 by lra. rewrite <- Rabs_mult, Rmult_minus_distr_r, Hy.
      unfold holds in Hx; cbn [fst snd] in Hx.
      assert (IZR (c - a) <= IZR (radius a b c)) by (apply IZR_le; unfold radius; lia).
      assert (IZR (b - c) <= IZR (radius a b c)) by (apply IZR_le; unfold radius; lia).
      rewrite minus_IZR in *. apply Rabs_le. lra. }
    apply Rmult_le_reg_r with (IZR scale); [exact Hu|].
    eapply Rle_trans; [|apply up_above]. rewrite mult_IZR.
    replace (Rabs k * Rabs (x - y) * IZR scale * IZR scale)
      with ((Rabs k * IZR scale) * (Rabs (x - y) * IZR scale)) by ring.
    assert (0 <= Rabs k) by apply Rabs_pos. assert (0 <= Rabs (x - y)) by apply Rabs_pos.
    apply Rmult_le_compat; trivial; apply Rmult_le_pos; lra.
Qed.

Lemma encloses_nonneg f x : encloses f x ->
  (0 <= fst (at_centre x) - loss_u x - loss_d x)%Z ->
  forall u d, in_u u -> in_d d -> 0 <= f u d.
Proof.
  intros [Hc H] Hl u d Hu Hd. assert (Hscale := scale_pos).
  assert (M1 := mean_value (fun t => f t d) (u1, u2) (slope_u x) u1 u2 uc u Huc
    (fun t Ht => proj1 (proj2 (H t d Ht Hd))) Hu).
  assert (M2 := mean_value (fun t => f centre_u t) (d1, d2) (slope_d x) d1 d2 dc d Hdc
    (fun t Ht => proj2 (proj2 (H centre_u t centre_in_u Ht))) Hd).
  fold centre_u centre_d in M1, M2. fold (loss_u x) in M1. fold (loss_d x) in M2.
  apply IZR_le in Hl. rewrite !minus_IZR in Hl.
  destruct Hc as [Hc _].
  assert (A1 := Rabs_maj2 (f u d - f centre_u d)).
  assert (A2 := Rabs_maj2 (f centre_u d - f centre_u centre_d)).
  assert (- (f u d - f centre_u d) * IZR scale <= IZR (loss_u x)).
  { eapply Rle_trans; [apply Rmult_le_compat_r; [lra|exact A1]|exact M1]. }
  assert (- (f centre_u d - f centre_u centre_d) * IZR scale <= IZR (loss_d x)).
  { eapply Rle_trans; [apply Rmult_le_compat_r; [lra|exact A2]|exact M2]. }
  assert (0 <= f u d * IZR scale) by lra. nra.
Qed.
End Rectangle.

(** ** Subdivision: the direction that loses more is halved *)

Definition program : Type := forall T, ops T -> T -> T -> T.
Definition half (a b : Z) : Z := ((a + b) / 2)%Z.

Fixpoint nonneg_on (p : program) (depth : nat) (u1 u2 d1 d2 : Z) : bool :=
  let uc := half u1 u2 in let dc := half d1 d2 in
  let x := p dual duals (variable_u u1 u2 uc) (variable_d d1 d2 dc) in
  let lu := loss_u u1 u2 uc x in let ld := loss_d d1 d2 dc x in
  if (0 <=? fst (at_centre x) - lu - ld)%Z then true else
  match depth with
  | O => false
  | S depth =>
      if (ld <=? lu)%Z
      then if nonneg_on p depth u1 uc d1 d2 then nonneg_on p depth uc u2 d1 d2 else false
      else if nonneg_on p depth u1 u2 d1 dc then nonneg_on p depth u1 u2 dc d2 else false
  end.

(** What has to be shown of a program: run on duals, it encloses what it is on functions. *)
Definition sound (p : program) (v1 v2 e1 e2 : Z) : Prop :=
  forall u1 u2 uc d1 d2 dc, (u1 <= uc <= u2)%Z -> (d1 <= dc <= d2)%Z ->
    (v1 <= u1)%Z -> (u2 <= v2)%Z -> (e1 <= d1)%Z -> (d2 <= e2)%Z ->
    encloses u1 u2 uc d1 d2 dc (fun u d => p R real u d)
      (p dual duals (variable_u u1 u2 uc) (variable_d d1 d2 dc)).

Lemma half_between a b : (a <= b)%Z -> (a <= half a b <= b)%Z.
Proof. intros H. unfold half. split; [apply Z.div_le_lower_bound|apply Z.div_le_upper_bound]; lia. Qed.

Lemma split_interval a b c x : holds (a, b) x -> holds (a, c) x \/ holds (c, b) x.
Proof. unfold holds; cbn [fst snd]. intros H. destruct (Rle_or_lt (x * IZR scale) (IZR c)); [left|right]; lra. Qed.

Theorem nonneg_on_correct (p : program) v1 v2 e1 e2 : sound p v1 v2 e1 e2 ->
  forall depth u1 u2 d1 d2, (u1 <= u2)%Z -> (d1 <= d2)%Z ->
    (v1 <= u1)%Z -> (u2 <= v2)%Z -> (e1 <= d1)%Z -> (d2 <= e2)%Z ->
    nonneg_on p depth u1 u2 d1 d2 = true ->
    forall u d, holds (u1, u2) u -> holds (d1, d2) d -> 0 <= p R real u d.
Proof.
  intros Hp. induction depth as [|depth IH]; intros u1 u2 d1 d2 Hu Hd V1 V2 E1 E2 H u d Iu Id;
    assert (Hu' := half_between _ _ Hu); assert (Hd' := half_between _ _ Hd);
    cbn [nonneg_on] in H; destruct (0 <=? _)%Z eqn:Leaf in H.
  1, 3: apply Z.leb_le in Leaf;
    now apply (encloses_nonneg _ _ _ _ _ _ Hu' Hd' _ _ (Hp _ _ _ _ _ _ Hu' Hd' V1 V2 E1 E2) Leaf).
  - discriminate.
  - destruct (_ <=? _)%Z in H.
    + destruct (nonneg_on p depth u1 (half u1 u2) d1 d2) eqn:H1; [|discriminate].
      destruct (split_interval _ _ (half u1 u2) _ Iu) as [I|I].
      * apply (IH u1 (half u1 u2) d1 d2); trivial; lia.
      * apply (IH (half u1 u2) u2 d1 d2); trivial; lia.
    + destruct (nonneg_on p depth u1 u2 d1 (half d1 d2)) eqn:H1; [|discriminate].
      destruct (split_interval _ _ (half d1 d2) _ Id) as [I|I].
      * apply (IH u1 u2 d1 (half d1 d2)); trivial; lia.
      * apply (IH u1 u2 (half d1 d2) d2); trivial; lia.
Qed.
