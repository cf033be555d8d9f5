(** [PRIV]: what a private learner can keep about an i.i.d. sample. The privacy notions compare the laws
    of the output on neighbouring samples (one entry replaced):
    pure (eps): every value of M has at most e^eps times the probability;
    zCDP (rho): every Renyi divergence of order a > 1 is at most rho a;
    Gaussian (mu): enters by its consequence D <= mu^2/2 for neighbours (Dong, Roth and Su), because its
    definition compares with Gaussian laws. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Dber Finite Information Tensor Reference.
Open Scope R_scope.

Lemma pwP_law {X} (LX : list X) P n : law LX P -> law (pwlist LX n) (pwP P n).
Proof.
  intros HP. induction n as [|n IH]; simpl.
  - split; [intros b _; lra|simpl; ring].
  - split.
    + intros [x r] Hb. apply in_prod_iff in Hb. simpl.
      apply Rmult_le_pos; [apply HP|apply IH]; tauto.
    + rewrite fsum_prod1. simpl. rewrite <- (proj2 HP). apply fsum_ext. intros x _.
      rewrite fsum_scal, (proj2 IH). ring.
Qed.

(** One entry after the other: a bound c for one entry gives n c for n, if closeness survives averages. *)
Section Entries.
Context {X M : Type} (LX : list X) (LM : list M) (close : (M -> R) -> (M -> R) -> Prop) (c : R).
Hypothesis average : forall n (w : pw X n -> R) (f g : pw X n -> M -> R), law (pwlist LX n) w ->
  (forall b m, In b (pwlist LX n) -> In m LM -> 0 <= f b m) ->
  (forall b m, In b (pwlist LX n) -> In m LM -> 0 <= g b m) ->
  (forall b, In b (pwlist LX n) -> close (f b) (g b)) ->
  close (fun m => fsum (pwlist LX n) (fun b => w b * f b m))
        (fun m => fsum (pwlist LX n) (fun b => w b * g b m)).
Hypothesis one_entry : forall P k, law LX P -> kernel LX LM k ->
  (forall x x', In x LX -> In x' LX -> close (k x) (k x')) ->
  MI LX LM (fun x m => P x * k x m) <= c.

Lemma entries n P k : law LX P -> kernel (pwlist LX n) LM k -> on_neighbours LX n k close ->
  MI (pwlist LX n) LM (fun b m => pwP P n b * k b m) <= INR n * c.
Proof.
  intros HP. induction n as [|n IH]; intros Hk Hc.
  - assert (Ht : law (pwlist LX 0) (pwP P 0)) by (apply pwP_law, HP).
    assert (H := MI_le_reference (pwlist LX 0) LM (pwP P 0) k Ht Hk (k tt)).
    specialize (H ltac:(split; [intros m Hm; apply Hk; [left; reflexivity|exact Hm]
                               |apply Hk; left; reflexivity])).
    specialize (H ltac:(intros [] _ _ m _ E; exact E)).
    simpl in H |- *. rewrite KL_same in H. lra.
  - assert (Hr := pwP_law LX P n HP). set (Ln := pwlist LX n) in *.
    assert (In2 : forall x r, In x LX -> In r Ln -> In (x, r) (pwlist LX (S n)))
      by (intros; apply in_prod; assumption).
    assert (Hkn : forall x r m, In x LX -> In r Ln -> In m LM -> 0 <= k (x, r) m)
      by (intros; apply Hk; [apply In2|]; assumption).
    change (MI (list_prod LX Ln) LM (fun b m => P (fst b) * pwP P n (snd b) * k b m)
            <= INR (S n) * c).
    rewrite MI_chain.
    2:{ intros x r m Hx Hr' Hm. simpl. apply Rmult_le_pos; [|apply Hkn; assumption].
        apply Rmult_le_pos; [apply HP|apply Hr]; assumption. }
    rewrite (MI_ext LX LM _ (fun x m => P x * fsum Ln (fun r => pwP P n r * k (x, r) m))).
    2:{ intros x m _ _. simpl. rewrite <- fsum_scal. apply fsum_ext. intros; ring. }
    rewrite (CMI_ext LX Ln LM _ (fun x r m => P x * (pwP P n r * k (x, r) m)))
      by (intros; simpl; ring).
    rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, Rplus_comm. apply Rplus_le_compat.
    + apply (CMI_le_of_conditional LX Ln LM P (fun x r m => pwP P n r * k (x, r) m) _ HP).
      * intros x Hx. apply (kernel_joint Ln LM (pwP P n) (fun r m => k (x, r) m) Hr).
        split; [intros; apply Hkn; assumption|intros r Hr'; apply Hk, In2; assumption].
      * intros x Hx. apply (IH (fun r m => k (x, r) m)).
        -- split; [intros; apply Hkn; assumption|intros r Hr'; apply Hk, In2; assumption].
        -- intros r r' H1 H2 N. apply Hc; [apply In2; assumption|apply In2; assumption|].
           simpl. tauto.
    + apply (one_entry P (fun x m => fsum Ln (fun r => pwP P n r * k (x, r) m)) HP).
      * split.
        -- intros x m Hx Hm. apply fsum_nonneg. intros r Hr'.
           apply Rmult_le_pos; [apply Hr|apply Hkn]; assumption.
        -- intros x Hx. rewrite fsum_swap. rewrite <- (proj2 Hr). apply fsum_ext. intros r Hr'.
           rewrite fsum_scal, (proj2 Hk (x, r) (In2 x r Hx Hr')). ring.
      * intros x x' Hx Hx'.
        apply (average n (pwP P n) (fun r m => k (x, r) m) (fun r m => k (x', r) m) Hr).
        -- intros; apply Hkn; assumption.
        -- intros; apply Hkn; assumption.
        -- intros r Hr'. apply Hc; [apply In2; assumption|apply In2; assumption|simpl; tauto].
Qed.

Lemma entries_given_theta {Th} (LT : list Th) n (w : Th -> R) (P : Th -> X -> R) k :
  law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
  on_neighbours LX n k close ->
  CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m) <= INR n * c.
Proof.
  intros Hw HP Hk Hc.
  rewrite (CMI_ext LT (pwlist LX n) LM _ (fun th b m => w th * (pwP (P th) n b * k b m)))
    by (intros; ring).
  apply (CMI_le_of_conditional LT (pwlist LX n) LM w (fun th b m => pwP (P th) n b * k b m) _ Hw).
  - intros th Ht. apply kernel_joint; [apply pwP_law, HP, Ht|exact Hk].
  - intros th Ht. apply entries; [apply HP, Ht|exact Hk|exact Hc].
Qed.
End Entries.

(** ** Pure privacy: the reference law is the least of the rows, normalised. *)

Fixpoint least {X} (l : list X) (f : X -> R) (start : R) : R :=
  match l with nil => start | cons x l => Rmin (f x) (least l f start) end.

Lemma least_le {X} (l : list X) f s : least l f s <= s /\ forall x, In x l -> least l f s <= f x.
Proof.
  induction l as [|y l [IH1 IH2]]; simpl; [split; [lra|tauto]|].
  assert (H1 := Rmin_l (f y) (least l f s)). assert (H2 := Rmin_r (f y) (least l f s)).
  split; [lra|]. intros x [<-|Hx]; [exact H1|]. specialize (IH2 x Hx). lra.
Qed.

Lemma least_ge {X} (l : list X) f s v : v <= s -> (forall x, In x l -> v <= f x) -> v <= least l f s.
Proof.
  intros Hs H. induction l as [|y l IH]; simpl; [exact Hs|].
  apply Rmin_glb; [apply H; left; reflexivity|apply IH; intros x Hx; apply H; right; exact Hx].
Qed.

(** Chord of L ln L on [A, A e^eps], as a statement about q = a L / A. *)
Lemma chord_term eps A a q : 0 < eps -> 0 < A -> 0 <= a -> a <= q <= exp eps * a ->
  q * ln (q / (a / A)) <= a * ln A + (ln A + eps / (1 - exp (- eps))) * (q - a).
Proof.
  intros He HA Ha Hq. destruct (Req_dec a 0) as [E|E].
  { rewrite E in *. assert (q = 0) by lra. rewrite H. lra. }
  assert (Hap : 0 < a) by lra. assert (E1 : 1 < exp eps) by (rewrite <- exp_0; apply exp_increasing; exact He).
  assert (Ek : eps / (1 - exp (- eps)) = eps * exp eps / (exp eps - 1)).
  { rewrite exp_Ropp. field. lra. }
  rewrite Ek. set (y := exp eps) in *. set (L := q / a).
  assert (HL : 1 <= L <= y).
  { unfold L. split; apply Rmult_le_reg_r with a; try assumption; unfold Rdiv;
      rewrite Rmult_assoc, Rinv_l by lra; lra. }
  replace (q / (a / A)) with (L * A) by (unfold L; field; lra).
  rewrite ln_mult by lra.
  assert (C := convex_below_affine xlx 1 y (- (eps * y / (y - 1))) (eps * y / (y - 1)) ltac:(lra)
    (convex_on_sub 0 y 1 y xlx ltac:(lra) ltac:(lra) (xlx_convex y))).
  specialize (C ltac:(unfold xlx; rewrite ln_1; lra)).
  specialize (C ltac:(unfold xlx, y; rewrite ln_exp; right; field; fold y; lra)).
  specialize (C L HL). unfold xlx in C.
  assert (C2 := Rmult_le_compat_l a _ _ Ha C).
  replace q with (a * L) by (unfold L; field; lra).
  replace (a * L - a) with (a * (L - 1)) by ring. lra.
Qed.

Lemma pure_one_entry {X M} (LX : list X) (LM : list M) eps P k : 0 < eps -> law LX P ->
  kernel LX LM k -> (forall x x', In x LX -> In x' LX -> pure_close LM eps (k x) (k x')) ->
  MI LX LM (fun x m => P x * k x m) <= dp_factor eps - 1 - ln (dp_factor eps).
Proof.
  intros He HP Hk Hc.
  assert (E1 : 1 < exp eps) by (rewrite <- exp_0; apply exp_increasing; exact He).
  destruct LX as [|x0 l] eqn:EL; [exfalso; assert (H := proj2 HP); simpl in H; lra|].
  rewrite <- EL in *. assert (H0 : In x0 LX) by (rewrite EL; left; reflexivity).
  set (a := fun m => least LX (fun x => k x m) (k x0 m)). set (A := fsum LM a).
  assert (Hlow : forall x m, In x LX -> In m LM -> a m <= k x m)
    by (intros x m Hx _; apply (least_le LX (fun x => k x m) (k x0 m)); exact Hx).
  assert (Ha0 : nonneg LM a).
  { intros m Hm. apply least_ge; [|intros x Hx]; apply Hk; assumption. }
  assert (Hup : forall x m, In x LX -> In m LM -> k x m <= exp eps * a m).
  { intros x m Hx Hm. assert (exp (- eps) * k x m <= a m).
    { assert (D : forall x', In x' LX -> exp (- eps) * k x m <= k x' m).
      { intros x' Hx'. assert (H := Hc x x' Hx Hx' m Hm).
        assert (Hi := exp_pos (- eps)). assert (H2 := Rmult_le_compat_l _ _ _ (Rlt_le _ _ Hi) H).
        rewrite <- Rmult_assoc, <- exp_plus, Rplus_opp_l, exp_0 in H2. lra. }
      apply least_ge; [apply D, H0|exact D]. }
    assert (H2 := Rmult_le_compat_l _ _ _ (Rlt_le _ _ (exp_pos eps)) H).
    rewrite <- Rmult_assoc, <- exp_plus, Rplus_opp_r, exp_0 in H2. lra. }
  assert (HA : 0 < A).
  { assert (H : fsum LM (k x0) <= exp eps * A).
    { unfold A. rewrite <- fsum_scal. apply fsum_le. intros m Hm. apply Hup; assumption. }
    rewrite (proj2 Hk x0 H0) in H. assert (E2 := exp_pos eps). nra. }
  set (f := dp_factor eps).
  assert (Hf : 0 < f).
  { unfold f, dp_factor. apply Rdiv_lt_0_compat; [exact He|].
    assert (exp (- eps) < exp 0) by (apply exp_increasing; lra). rewrite exp_0 in H. lra. }
  apply Rle_trans with (ln A + (1 - A) * f).
  - assert (R1 := MI_le_reference LX LM P k HP Hk (fun m => a m / A)).
    apply Rle_trans with (1 := R1
      ltac:(split; [intros m Hm; apply Rdiv_le_0_compat; [apply Ha0, Hm|exact HA]
                   |unfold Rdiv; rewrite fsum_scal_r; fold A; field; lra])
      ltac:(intros x Hx _ m Hm E; assert (Z : a m = 0)
              by (replace (a m) with (a m / A * A) by (field; lra); rewrite E; ring);
            assert (U := Hup x m Hx Hm); assert (N := proj1 Hk x m Hx Hm); rewrite Z in U; lra)).
    apply average_le; [exact HP|]. intros x Hx _.
    apply Rle_trans with (fsum LM (fun m => a m * ln A + (ln A + f) * (k x m - a m))).
    + apply fsum_le. intros m Hm. apply chord_term; try assumption; [apply Ha0, Hm|].
      split; [apply Hlow|apply Hup]; assumption.
    + rewrite fsum_plus, fsum_scal_r, fsum_scal, fsum_minus, (proj2 Hk x Hx). fold A. lra.
  - assert (L := ln_le_sub1 (f * A) ltac:(nra)). rewrite ln_mult in L by assumption. lra.
Qed.

Theorem PRIV_pure {Th X M} (LT : list Th) (LX : list X) (LM : list M) n (w : Th -> R)
  (P : Th -> X -> R) k eps :
  0 < eps -> law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
  on_neighbours LX n k (pure_close LM eps) ->
  CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m)
  <= INR n * (dp_factor eps - 1 - ln (dp_factor eps)).
Proof.
  intros He. apply entries_given_theta.
  - intros j v f g Hv _ _ H m Hm. rewrite <- fsum_scal. apply fsum_le. intros b Hb.
    assert (Z := Rmult_le_compat_l _ _ _ (proj1 Hv b Hb) (H b Hb m Hm)). lra.
  - intros Q q HQ Hq Hc. apply pure_one_entry; assumption.
Qed.

(** ** Divergence bounds: any single row serves as reference. *)

Lemma KL_average {X M} (LX : list X) (LM : list M) c n (w : pw X n -> R) (f g : pw X n -> M -> R) :
  law (pwlist LX n) w ->
  (forall b m, In b (pwlist LX n) -> In m LM -> 0 <= f b m) ->
  (forall b m, In b (pwlist LX n) -> In m LM -> 0 <= g b m) ->
  (forall b, In b (pwlist LX n) -> KL_close LM c (f b) (g b)) ->
  KL_close LM c (fun m => fsum (pwlist LX n) (fun b => w b * f b m))
                (fun m => fsum (pwlist LX n) (fun b => w b * g b m)).
Proof.
  intros Hw Hf Hg H. set (L := pwlist LX n) in *. split.
  - intros m Hm E. rewrite <- (fsum_0 L). apply fsum_ext. intros b Hb.
    assert (Z : w b * g b m = 0).
    { apply (fsum_zero_term L (fun b => w b * g b m) b); [|exact E|exact Hb].
      intros x Hx. apply Rmult_le_pos; [apply Hw|apply Hg]; assumption. }
    apply Rmult_integral in Z. destruct Z as [Z|Z]; [rewrite Z; ring|].
    rewrite (proj1 (H b Hb) m Hm Z). ring.
  - apply Rle_trans with (fsum L (fun b => w b * KL LM (f b) (g b))).
    + rewrite (fsum_ext L _ (fun b => fsum LM (fun m => w b * (f b m * ln (f b m / g b m)))))
        by (intros; symmetry; apply fsum_scal).
      rewrite fsum_swap. apply fsum_le. intros m Hm.
      assert (G := log_sum L (fun b => w b * f b m) (fun b => w b * g b m)).
      apply Rle_trans with (1 := G
        ltac:(intros b Hb; apply Rmult_le_pos; [apply Hw|apply Hf]; assumption)
        ltac:(intros b Hb; apply Rmult_le_pos; [apply Hw|apply Hg]; assumption)
        ltac:(intros b Hb E; apply Rmult_integral in E; destruct E as [E|E];
              [rewrite E; ring|rewrite (proj1 (H b Hb) m Hm E); ring])).
      right. apply fsum_ext. intros b Hb. destruct (Req_dec (w b) 0) as [E|E]; [rewrite E; ring|].
      destruct (Req_dec (g b m) 0) as [Z|Z].
      * rewrite (proj1 (H b Hb) m Hm Z). ring.
      * replace (w b * f b m / (w b * g b m)) with (f b m / g b m) by (field; tauto). ring.
    + apply average_le; [exact Hw|]. intros b Hb _. apply H, Hb.
Qed.

Theorem PRIV_divergence {Th X M} (LT : list Th) (LX : list X) (LM : list M) n (w : Th -> R)
  (P : Th -> X -> R) k c :
  law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
  on_neighbours LX n k (KL_close LM c) ->
  CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m) <= INR n * c.
Proof.
  apply entries_given_theta.
  - intros. apply KL_average; assumption.
  - intros Q q HQ Hq Hc.
    destruct LX as [|x0 l] eqn:EL; [exfalso; assert (H := proj2 HQ); simpl in H; lra|].
    rewrite <- EL in *. assert (H0 : In x0 LX) by (rewrite EL; left; reflexivity).
    apply Rle_trans with (fsum LX (fun x => Q x * KL LM (q x) (q x0))).
    + apply (MI_le_reference LX LM Q q HQ Hq (q x0)).
      * split; [intros m Hm; apply Hq; assumption|apply Hq, H0].
      * intros x Hx _. apply (Hc x x0 Hx H0).
    + apply average_le; [exact HQ|]. intros x Hx _. apply (Hc x x0 Hx H0).
Qed.

(** Renyi divergences of all orders a > 1 bound D (Jensen; then a -> 1). *)
Lemma zCDP_divergence {M} (LM : list M) rho f g : 0 <= rho -> law LM f ->
  zCDP_close LM rho f g -> KL_close LM rho f g.
Proof.
  intros Hr Hf [Hac H]. split; [exact Hac|].
  assert (J : forall a, 1 < a -> KL LM f g <= rho * a).
  { intros a Ha.
    assert (DV := donsker_varadhan LM f f (fun m => ln (f m / g m)) (a - 1) Hf Hf
                    ltac:(intros m _ E; exact E)).
    rewrite KL_same in DV. specialize (H a Ha).
    change (expect LM f (fun m => ln (f m / g m))) with (KL LM f g) in DV.
    unfold Lam, mgf in DV. apply Rmult_le_reg_l with (a - 1); lra. }
  apply Rnot_lt_le. intros Hlt. destruct (Req_dec rho 0) as [E|E].
  - specialize (J 2 ltac:(lra)). rewrite E in *. lra.
  - set (D := KL LM f g) in *. assert (Hq : 1 < D / rho).
    { apply Rmult_lt_reg_r with rho; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    specialize (J ((1 + D / rho) / 2) ltac:(lra)).
    replace (rho * ((1 + D / rho) / 2)) with ((rho + D) / 2) in J by (field; lra). lra.
Qed.

Theorem PRIV_zCDP {Th X M} (LT : list Th) (LX : list X) (LM : list M) n (w : Th -> R)
  (P : Th -> X -> R) k rho :
  0 <= rho -> law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
  on_neighbours LX n k (zCDP_close LM rho) ->
  CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m) <= INR n * rho.
Proof.
  intros Hr Hw HP Hk Hc. apply PRIV_divergence; try assumption.
  intros b b' Hb Hb' N. apply zCDP_divergence; [exact Hr| |apply Hc; assumption].
  split; [intros m Hm; apply Hk; assumption|apply Hk, Hb].
Qed.

(** ** The bound for pure privacy increases in eps, so that it can be inverted *)

Lemma dp_factor_ge_1 e : 0 < e -> 1 <= dp_factor e.
Proof.
  intros He. assert (H := exp_ineq1_le (- e)).
  assert (H0 : exp (- e) < exp 0) by (apply exp_increasing; lra). rewrite exp_0 in H0.
  unfold dp_factor. apply Rmult_le_reg_r with (1 - exp (- e)); [lra|].
  replace (e / (1 - exp (- e)) * (1 - exp (- e))) with e by (field; lra). lra.
Qed.

(** 1 - e^(-x) is concave, so its slope from 0 decreases. *)
Lemma dp_factor_increasing x y : 0 < x <= y -> dp_factor x <= dp_factor y.
Proof.
  intros H. assert (Px := exp_pos (- x)).
  assert (Hx : exp (- x) < exp 0) by (apply exp_increasing; lra).
  assert (Hy : exp (- y) < exp 0) by (apply exp_increasing; lra). rewrite exp_0 in Hx, Hy.
  assert (T0 : exp (- x) * (1 + x) <= 1).
  { assert (L := Rmult_le_compat_l _ _ _ (Rlt_le _ _ Px) (exp_ineq1_le x)).
    rewrite <- exp_plus, Rplus_opp_l, exp_0 in L. lra. }
  assert (Ty : exp (- x) * (1 + (x - y)) <= exp (- y)).
  { assert (L := Rmult_le_compat_l _ _ _ (Rlt_le _ _ Px) (exp_ineq1_le (x - y))).
    rewrite <- exp_plus in L. replace (- x + (x - y)) with (- y) in L by ring. lra. }
  assert (S : x * (1 - exp (- y)) <= y * (1 - exp (- x))).
  { assert (L1 := Rmult_le_compat_l (y - x) _ _ ltac:(lra) T0).
    assert (L2 := Rmult_le_compat_l x _ _ ltac:(lra) Ty). lra. }
  unfold dp_factor. apply Rmult_le_reg_r with ((1 - exp (- x)) * (1 - exp (- y))); [nra|].
  replace (x / (1 - exp (- x)) * ((1 - exp (- x)) * (1 - exp (- y)))) with (x * (1 - exp (- y)))
    by (field; lra).
  replace (y / (1 - exp (- y)) * ((1 - exp (- x)) * (1 - exp (- y)))) with (y * (1 - exp (- x)))
    by (field; lra). exact S.
Qed.

Theorem PRIV_increasing x y : 0 < x <= y ->
  dp_factor x - 1 - ln (dp_factor x) <= dp_factor y - 1 - ln (dp_factor y).
Proof.
  intros H. assert (F := dp_factor_increasing x y H). assert (G := dp_factor_ge_1 x (proj1 H)).
  set (a := dp_factor x) in *. set (b := dp_factor y) in *.
  assert (L := ln_le_sub1 (b / a) ltac:(apply Rdiv_lt_0_compat; lra)). rewrite ln_div in L by lra.
  assert (b / a - 1 <= b - a); [|lra].
  apply Rmult_le_reg_r with a; [lra|]. replace ((b / a - 1) * a) with (b - a) by (field; lra). nra.
Qed.

Theorem PRIV {Th X M} (LT : list Th) (LX : list X) (LM : list M) n (w : Th -> R) (P : Th -> X -> R) k :
  law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
  let mem := CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m) in
  (forall eps, 0 < eps -> on_neighbours LX n k (pure_close LM eps) ->
     mem <= INR n * (dp_factor eps - 1 - ln (dp_factor eps))) /\
  (forall rho, 0 <= rho -> on_neighbours LX n k (zCDP_close LM rho) -> mem <= INR n * rho) /\
  (forall mu, on_neighbours LX n k (KL_close LM (mu ^ 2 / 2)) -> mem <= INR n * (mu ^ 2 / 2)).
Proof.
  intros Hw HP Hk mem. repeat split.
  - intros eps He. apply PRIV_pure; assumption.
  - intros rho Hr. apply PRIV_zCDP; assumption.
  - intros mu. apply PRIV_divergence; assumption.
Qed.
