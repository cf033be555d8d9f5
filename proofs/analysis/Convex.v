(** Convex functions: chords, tangents, the tangent-crossing bound. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

Definition convex_on (a b : R) (f : R -> R) : Prop :=
  forall x y s, a <= x <= b -> a <= y <= b -> 0 <= s <= 1 ->
    f ((1 - s) * x + s * y) <= (1 - s) * f x + s * f y.

Lemma convex_on_sub a b c d f : a <= c -> d <= b -> convex_on a b f -> convex_on c d f.
Proof. intros H1 H2 H x y s Hx Hy Hs. apply H; lra. Qed.

(** A convex function below an affine one at both ends is below it in between. *)
Theorem convex_below_affine (f : R -> R) (a b p q : R) :
  a <= b -> convex_on a b f ->
  f a <= p + q * a -> f b <= p + q * b ->
  forall x, a <= x <= b -> f x <= p + q * x.
Proof.
  intros Hab Hf Ha Hb x Hx.
  destruct (Req_dec a b) as [<-|Hne].
  { replace x with a by lra. exact Ha. }
  set (s := (x - a) / (b - a)).
  assert (Hs : 0 <= s <= 1).
  { unfold s. split; [apply Rdiv_le_0_compat; lra|].
    apply Rmult_le_reg_r with (b - a); [lra|]. unfold Rdiv.
    rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (Ex : x = (1 - s) * a + s * b) by (unfold s; field; lra).
  assert (H := Hf a b s ltac:(lra) ltac:(lra) Hs). rewrite <- Ex in H.
  assert ((1 - s) * f a <= (1 - s) * (p + q * a)) by (apply Rmult_le_compat_l; lra).
  assert (s * f b <= s * (p + q * b)) by (apply Rmult_le_compat_l; lra).
  replace (p + q * x) with ((1 - s) * (p + q * a) + s * (p + q * b)) by (rewrite Ex; ring).
  lra.
Qed.

(** Supporting lines make a function convex. *)
Lemma support_convex (f g : R -> R) a b :
  (forall c x, a <= c <= b -> a <= x <= b -> f c + g c * (x - c) <= f x) -> convex_on a b f.
Proof.
  intros H x y s Hx Hy Hs. set (c := (1 - s) * x + s * y).
  assert (Hc : a <= c <= b) by (unfold c; nra).
  assert (H1 := H c x Hc Hx). assert (H2 := H c y Hc Hy).
  assert ((1 - s) * (f c + g c * (x - c)) <= (1 - s) * f x) by (apply Rmult_le_compat_l; lra).
  assert (s * (f c + g c * (y - c)) <= s * f y) by (apply Rmult_le_compat_l; lra).
  assert (E : (1 - s) * (f c + g c * (x - c)) + s * (f c + g c * (y - c)) = f c)
    by (unfold c; ring).
  lra.
Qed.

(** A convex differentiable function lies above its tangents. *)
Theorem convex_above_tangent (f : R -> R) (a b c df : R) :
  convex_on a b f -> a <= c <= b -> is_derive f c df ->
  forall x, a <= x <= b -> f c + df * (x - c) <= f x.
Proof.
  intros Hf Hc Hd x Hx.
  destruct (Req_dec x c) as [->|Hne]; [lra|].
  apply is_derive_Reals in Hd.
  apply Rnot_lt_le. intros Hlt.
  set (e := (f c + df * (x - c) - f x) / (2 * Rabs (x - c))).
  assert (Habs : 0 < Rabs (x - c)) by (apply Rabs_pos_lt; lra).
  assert (He : 0 < e) by (unfold e; apply Rdiv_lt_0_compat; lra).
  destruct (Hd e He) as [[d Hdpos] Hdel]. simpl in Hdel.
  set (s := Rmin 1 (d / (2 * Rabs (x - c)))).
  assert (Hs1 : s <= 1) by apply Rmin_l.
  assert (Hs0 : 0 < s).
  { apply Rmin_glb_lt; [lra|]. apply Rdiv_lt_0_compat; lra. }
  assert (Hsd : Rabs (s * (x - c)) < d).
  { rewrite Rabs_mult, (Rabs_pos_eq s) by lra.
    assert (s <= d / (2 * Rabs (x - c))) by apply Rmin_r.
    assert (s * Rabs (x - c) <= d / (2 * Rabs (x - c)) * Rabs (x - c))
      by (apply Rmult_le_compat_r; lra).
    replace (d / (2 * Rabs (x - c)) * Rabs (x - c)) with (d / 2) in H0 by (field; lra).
    lra. }
  assert (Hh : s * (x - c) <> 0) by (apply Rmult_integral_contrapositive_currified; lra).
  specialize (Hdel (s * (x - c)) Hh Hsd).
  assert (Hconv := Hf c x s Hc Hx ltac:(lra)).
  replace ((1 - s) * c + s * x) with (c + s * (x - c)) in Hconv by ring.
  set (F := f (c + s * (x - c))) in *.
  (* |F - f c - df * h| < e |h| *)
  assert (HF : Rabs (F - f c - df * (s * (x - c))) < e * (s * Rabs (x - c))).
  { replace (F - f c - df * (s * (x - c)))
      with (((F - f c) / (s * (x - c)) - df) * (s * (x - c))) by (field; split; lra).
    rewrite Rabs_mult. rewrite (Rabs_mult s), (Rabs_pos_eq s) by lra.
    apply Rmult_lt_compat_r; [|exact Hdel]. apply Rmult_lt_0_compat; lra. }
  assert (HF2 := Rle_abs (- (F - f c - df * (s * (x - c))))). rewrite Rabs_Ropp in HF2.
  assert (Ee : e * (s * Rabs (x - c)) = s * ((f c + df * (x - c) - f x) / 2))
    by (unfold e; field; lra).
  rewrite Ee in HF. nra.
Qed.

(** The form that certified code uses: f convex and differentiable at x1 < x2, and only enclosures
    are known: l1 <= f x1, l2 <= f x2, derivative at x1 in [d1lo,d1hi], d1hi <= 0, derivative at
    x2 in [d2lo,d2hi], 0 <= d2lo. Any v below both lines at one point xc of [x1,x2] is a lower
    bound of f on [a,b]. *)
Theorem tangent_crossing_enclosed (f : R -> R) (a b x1 x2 df1 df2 l1 l2 d1 d2 xc v : R) :
  convex_on a b f -> a <= x1 <= xc -> xc <= x2 <= b ->
  is_derive f x1 df1 -> is_derive f x2 df2 ->
  l1 <= f x1 -> l2 <= f x2 ->
  d1 <= df1 <= 0 -> 0 <= df2 <= d2 ->
  v <= l1 + d1 * (xc - x1) -> v <= l2 + d2 * (xc - x2) ->
  forall x, a <= x <= b -> v <= f x.
Proof.
  intros Hf H1 H2 D1 D2 L1 L2 S1 S2 V1 V2 x Hx.
  assert (T1 := convex_above_tangent f a b x1 df1 Hf ltac:(lra) D1 x Hx).
  assert (T2 := convex_above_tangent f a b x2 df2 Hf ltac:(lra) D2 x Hx).
  destruct (Rle_dec x xc) as [Hle|Hgt].
  - destruct (Rle_dec x x1).
    + assert (0 <= df1 * (x - x1)) by nra. nra.
    + nra.
  - destruct (Rle_dec x2 x).
    + assert (0 <= df2 * (x - x2)) by nra. nra.
    + nra.
Qed.

(** Mirror image for a concave function (used for CH-KL). *)
Theorem tangent_crossing_concave (f : R -> R) (a b x1 x2 df1 df2 u1 u2 d1 d2 xc v : R) :
  convex_on a b (fun x => - f x) -> a <= x1 <= xc -> xc <= x2 <= b ->
  is_derive f x1 df1 -> is_derive f x2 df2 ->
  f x1 <= u1 -> f x2 <= u2 ->
  0 <= df1 <= d1 -> d2 <= df2 <= 0 ->
  u1 + d1 * (xc - x1) <= v -> u2 + d2 * (xc - x2) <= v ->
  forall x, a <= x <= b -> f x <= v.
Proof.
  intros Hf H1 H2 D1 D2 L1 L2 S1 S2 V1 V2 x Hx.
  enough (- v <= - f x) by lra.
  apply (tangent_crossing_enclosed (fun y => - f y) a b x1 x2 (- df1) (- df2)
           (- u1) (- u2) (- d1) (- d2) xc (- v)); try lra; try assumption.
  - apply (@is_derive_opp R_AbsRing R_NormedModule); exact D1.
  - apply (@is_derive_opp R_AbsRing R_NormedModule); exact D2.
Qed.
