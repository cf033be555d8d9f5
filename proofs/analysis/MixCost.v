(** [MIX-COST]: what is known of the cost of a cluster from fewer samples, and from a bound in the square of the normal quantile. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Finite Information Accuracy Normal Mix MixLearn.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

(** A learner may ignore samples. *)
Theorem cost_of_fewer {Th X} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) m n z psi : law LT w ->
  (forall th, In th LT -> law LX (V th)) -> (m <= n)%nat ->
  cost_at_least LT LX (draw_lists LX n) (cluster_target w V) (cluster_fresh LT w V) z psi ->
  cost_at_least LT LX (draw_lists LX m) (cluster_target w V) (cluster_fresh LT w V) z psi.
Proof.
  intros Hw HV Hm C M LM k phi Hk Hphi.
  assert (same : forall a a' : unit, {a = a'} + {a <> a'}) by (intros [] []; left; reflexivity).
  assert (ND : NoDup [tt]) by (constructor; [simpl; tauto|constructor]).
  assert (H1 := named_CMI LT LX LM [tt] same w V (fun _ => m) (fun _ => k) ND Hw HV tt n (or_introl eq_refl) Hm Hk).
  assert (H2 := named_error LT LX LM [tt] same w V (fun _ => m) (fun _ => k) ND Hw HV tt n (or_introl eq_refl) Hm Hk (fun _ => phi)).
  cbv beta in H1, H2. rewrite <- H1, <- H2. apply C.
  - apply (named_kernel LX LM [tt] same (fun _ => m) (fun _ => k) ND tt n (or_introl eq_refl) Hm Hk).
  - intros x [u y] Hx Hy. apply in_prod_iff in Hy. apply Hphi; tauto.
Qed.

(** Nor does he err less. *)
Theorem error_of_fewer {Th X} (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) m n e : law LT w ->
  (forall th, In th LT -> law LX (V th)) -> (m <= n)%nat ->
  error_at_least LX (draw_lists LX n) (cluster_fresh LT w V) e -> error_at_least LX (draw_lists LX m) (cluster_fresh LT w V) e.
Proof.
  intros Hw HV Hm C M LM k phi Hk Hphi.
  assert (same : forall a a' : unit, {a = a'} + {a <> a'}) by (intros [] []; left; reflexivity).
  assert (ND : NoDup [tt]) by (constructor; [simpl; tauto|constructor]).
  assert (H := named_error LT LX LM [tt] same w V (fun _ => m) (fun _ => k) ND Hw HV tt n (or_introl eq_refl) Hm Hk (fun _ => phi)).
  cbv beta in H. rewrite <- H. apply C.
  - apply (named_kernel LX LM [tt] same (fun _ => m) (fun _ => k) ND tt n (or_introl eq_refl) Hm Hk).
  - intros x [u y] Hx Hy. apply in_prod_iff in Hy. apply Hphi; tauto.
Qed.

(** The square of the quantile t of an error F(-t) lies above its chord outside of it, and above its least value within. *)
Section Chord.
Variables (F : R -> R) (y z : R).
Hypothesis HF : normal_cdf F.
Hypothesis Hyz : 0 <= z < y.
Let density (t : R) : R := exp (- (t ^ 2 / 2)) / sqrt (2 * PI).

Lemma density_pos t : 0 < density t.
Proof. apply Rdiv_lt_0_compat; [apply exp_pos|exact sqrt_2pi_pos]. Qed.

Lemma density_falls s t : 0 <= s <= t -> density t <= density s.
Proof.
  intros H. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat, sqrt_2pi_pos|].
  assert (L : - (t ^ 2 / 2) <= - (s ^ 2 / 2)) by nra. destruct L as [L|L]; [left; apply exp_increasing, L|rewrite L; apply Rle_refl].
Qed.

Lemma error_derive t : is_derive (fun t => F (- t)) t (- density t).
Proof.
  replace (- density t) with (-1 * density (- t)) by (unfold density; replace ((- t) ^ 2) with (t ^ 2) by ring; ring).
  apply (is_derive_comp F (fun t => - t) t (density (- t)) (-1)).
  - apply is_derive_Reals, (proj1 HF).
  - auto_derive; [exact I|ring].
Qed.

Lemma error_falls s t : s <= t -> F (- t) <= F (- s).
Proof.
  intros H. apply Ropp_le_cancel. apply (deriv_nonneg_le (fun t => - F (- t)) density); [exact H| |].
  - intros x _. replace (density x) with (- - density x) by ring.
    apply (@is_derive_opp R_AbsRing R_NormedModule (fun t => F (- t))), error_derive.
  - intros x _. left. apply density_pos.
Qed.

Lemma errors_apart : 0 < F (- z) - F (- y).
Proof.
  destruct (MVT_gen (fun t => F (- t)) z y (fun t => - density t)) as [c [_ E]].
  - intros x _. apply error_derive.
  - intros x _. apply continuity_pt_filterlim. apply (ex_derive_continuous (fun t => F (- t))). exists (- density x). apply error_derive.
  - assert (D := density_pos c). nra.
Qed.

Let l := (y ^ 2 - z ^ 2) / (F (- z) - F (- y)).

Lemma chord_pos : 0 < l.
Proof. apply Rdiv_lt_0_compat; [nra|exact errors_apart]. Qed.

Lemma square_above_chord t : 0 <= t -> l * F (- z) - (y ^ 2 - z ^ 2) <= t ^ 2 - z ^ 2 + l * F (- t).
Proof.
  intros Ht. set (G := fun t => t ^ 2 + l * F (- t)). set (dG := fun t => 2 * t - l * density t).
  assert (Hl := chord_pos). assert (A := errors_apart).
  assert (EG : G y = G z) by (unfold G, l; field; lra).
  assert (D : forall t, is_derive G t (dG t)).
  { intros x. apply (is_derive_plus (fun t => t ^ 2) (fun t => l * F (- t))); [auto_derive; [exact I|ring]|].
    replace (- (l * density x)) with (l * - density x) by ring. apply (is_derive_scal (fun t => F (- t))), error_derive. }
  assert (Mono : forall s t, 0 <= s <= t -> dG s <= dG t).
  { intros s u H. unfold dG. assert (L := Rmult_le_compat_l l _ _ (Rlt_le _ _ Hl) (density_falls s u H)). lra. }
  assert (HG : G z <= G t + (y ^ 2 - z ^ 2)).
  { assert (P : 0 <= y ^ 2 - z ^ 2) by nra.
    destruct (MVT_gen G z y dG) as [c [Hc E]].
    - intros x _. apply D.
    - intros x _. apply continuity_pt_filterlim. apply (ex_derive_continuous G). exists (dG x). apply D.
    - rewrite Rmin_left, Rmax_right in Hc by lra. assert (Z : dG c = 0).
      { rewrite EG in E. apply (Rmult_eq_reg_r (y - z)); lra. }
      destruct (Rle_dec t z) as [T|T].
      + assert (H : - G t <= - G z); [|lra].
        apply (deriv_nonneg_le (fun t => - G t) (fun t => - dG t));
          [exact T|intros x _; apply (@is_derive_opp R_AbsRing R_NormedModule G), D|].
        intros x Hx. assert (K := Mono x c ltac:(lra)). lra.
      + destruct (Rle_dec y t) as [U|U].
        * assert (H : G y <= G t); [|lra]. apply (deriv_nonneg_le G dG); [exact U|intros x _; apply D|].
          intros x Hx. assert (K := Mono c x ltac:(lra)). lra.
        * assert (H := error_falls t y ltac:(lra)). apply (Rmult_le_compat_l l) in H; [|lra].
          rewrite <- EG. unfold G. nra. }
  unfold G in HG. lra.
Qed.

(** Errors from 0 to 1/2 have quantiles. *)
Lemma quantile x : 0 < x <= / 2 -> exists t, 0 <= t /\ F (- t) = x.
Proof.
  intros Hx. assert (S := proj2 PHI_SERIES F HF). destruct S as [_ [_ [Sym _]]].
  assert (H0 : F 0 = / 2) by (assert (E := Sym 0); rewrite Ropp_0 in E; lra).
  destruct (proj2 HF x (proj1 Hx)) as [T HTl]. set (b := Rmin T 0 - 1).
  assert (Hb : b < 0 /\ b < T) by (assert (A := Rmin_l T 0); assert (A' := Rmin_r T 0); unfold b; lra).
  assert (Fb : F b < x) by (assert (A := HTl b (proj2 Hb)); apply Rabs_def2 in A; lra).
  assert (C : Ranalysis1.continuity F).
  { intros u. apply derivable_continuous_pt. exists (density u). apply (proj1 HF). }
  destruct (IVT_gen F b 0 x C) as [u [Hu Eu]].
  - rewrite H0, Rmin_left, Rmax_right by lra. lra.
  - rewrite Rmin_left, Rmax_right in Hu by lra. exists (- u). rewrite Ropp_involutive. split; [lra|exact Eu].
Qed.

(** No test is perfect. *)
Lemma error_not_zero {X B M} (LX : list X) (LB : list B) (LM : list M) JX k phi : joint LX LB JX -> kernel LB LM k ->
  (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) -> mean_error LX LM (push LB JX k) phi <> 0.
Proof.
  intros HX Hk Hphi E. set (G := push LB JX k) in *. assert (HG := push_joint LX LB LM JX k HX Hk). fold G in HG.
  assert (R := expect2_range LX LM G phi (proj1 HG) (proj2 HG) Hphi).
  assert (N : 0 <= expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi).
  { apply fsum_nonneg. intros x Hx. apply fsum_nonneg. intros m Hm. specialize (Hphi x m Hx Hm).
    apply Rmult_le_pos; [|lra]. apply Rmult_le_pos; [apply (margX_law LX LM G HG), Hx|apply (margY_law LX LM G HG), Hm]. }
  assert (E' : (1 - expect2 LX LM G phi + expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi) / 2 = 0) by exact E.
  assert (A := test_abscont LX LM G phi HG Hphi ltac:(lra)). lra.
Qed.

Theorem cost_of_quantile {Th X B} (LT : list Th) (LX : list X) (LB : list B) JT JX A b : joint LX LB JX -> 0 <= A ->
  (forall t, 0 <= t -> needs LT LX LB JT JX (fun alpha beta => (alpha + beta) / 2 = F (- t)) (b + A * (t ^ 2 - z ^ 2))) ->
  cost_at_least LT LX LB JT JX (A * l) (b + A * l * F (- z) - A * (y ^ 2 - z ^ 2)).
Proof.
  intros HX HA H. assert (Hl := chord_pos).
  apply (cost_up_to_half LT LX LB JT JX HX); [apply Rmult_le_pos; lra|]. intros M LM k phi Hk Hphi He.
  assert (E0 := error_nonneg LX LM _ phi (push_joint LX LB LM JX k HX Hk) Hphi).
  assert (E1 := error_not_zero LX LB LM JX k phi HX Hk Hphi).
  destruct (quantile (mean_error LX LM (push LB JX k) phi)) as [t [Ht E]]; [lra|].
  assert (N := H t Ht M LM k phi Hk Hphi (eq_sym E)). assert (K := square_above_chord t Ht). rewrite E in K.
  apply (Rmult_le_compat_l A) in K; [|exact HA]. lra.
Qed.
End Chord.

(** All of it together, for one cluster. *)
Theorem costs_of_one {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall z, says_nothing LX LB JX -> cost_at_least LT LX LB JT JX z (z / 2)) /\
  (forall vajda z psi, 0 <= z -> below_phi vajda -> cluster_bound LT LX LB JT JX vajda z psi -> cost_at_least LT LX LB JT JX z psi) /\
  (forall vajda c k s, mem_factor LT LX LB JT JX c -> below_phi vajda -> 0 <= s ->
     (forall x, 0 <= x < / 2 -> k - s * x <= vajda x) -> k <= s / 2 -> cost_at_least LT LX LB JT JX (c * s) (c * k)) /\
  (forall F y z, normal_cdf F -> 0 <= z < y -> forall A b, 0 <= A ->
     (forall t, 0 <= t -> needs LT LX LB JT JX (fun alpha beta => (alpha + beta) / 2 = F (- t)) (b + A * (t ^ 2 - z ^ 2))) ->
     let l := (y ^ 2 - z ^ 2) / (F (- z) - F (- y)) in
     cost_at_least LT LX LB JT JX (A * l) (b + A * l * F (- z) - A * (y ^ 2 - z ^ 2))) /\
  (forall s t p q a, 0 <= a <= 1 -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX t q ->
     cost_at_least LT LX LB JT JX ((1 - a) * s + a * t) ((1 - a) * p + a * q)) /\
  (forall s z p, 0 <= z -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX z (p + Rmin 0 ((z - s) / 2))).
Proof.
  intros HT HX. split; [exact (cost_of_nothing LT LX LB JT JX HT HX)|]. split; [exact (cost_of_bound LT LX LB JT JX HT HX)|].
  split; [exact (cost_of_line LT LX LB JT JX HT HX)|]. split.
  - intros F y z HF Hyz A b HA H. exact (cost_of_quantile F y z HF Hyz LT LX LB JT JX A b HX HA H).
  - split; [exact (cost_concave LT LX LB JT JX)|exact (cost_slope LT LX LB JT JX HX)].
Qed.
