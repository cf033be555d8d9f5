(** WAY-MEAN: Taylor's formula with one-sided derivatives at the ends of a way, and what it says of boxes that ways reach. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Term MeanValue Taylor Slope.
Open Scope R_scope.

Lemma D_of_limit a b f g s : derivable_pt_lim f s (g s) -> D_in f g (way a b) s.
Proof.
  intros H. apply derivable_pt_lim_D_in in H. intros e He. destruct (H e He) as (d & Hd & Hc). exists d; split; [exact Hd |].
  intros x [[Hw Hn] Hb]. apply Hc. repeat split; try exact I; assumption || exact Hb.
Qed.

Lemma expansion_is_taylor G e s j : expansion G s (e - s) j = taylor G e s j.
Proof. induction j as [| j IH]; [reflexivity |]. simpl. rewrite IH. reflexivity. Qed.

Lemma expansion_ext G H s r j : (forall i, (i < j)%nat -> G i s = H i s) -> expansion G s r j = expansion H s r j.
Proof.
  induction j as [| j IH]; intros E; [reflexivity |]. simpl. rewrite IH by (intros; apply E; lia). rewrite (E j) by lia. reflexivity.
Qed.

Lemma power_within a b e c j s : exists l, D_in (fun w => c * (e - w) ^ j) l (way a b) s.
Proof.
  destruct j as [| j].
  - exists (fun _ => 0). apply D_of_limit. apply is_derive_Reals. auto_derive; [trivial | ring].
  - exists (fun w => - c * (INR (S j) * (e - w) ^ j)). apply D_of_limit. apply is_derive_Reals. apply power_derivative.
Qed.

Lemma taylor_within a b G e j s : (forall i, (i < j)%nat -> D_in (G i) (G (S i)) (way a b) s) ->
  exists l, D_in (fun w => taylor G e w j) l (way a b) s.
Proof.
  induction j as [| j IH]; intros H.
  - exists (fun _ => 0). apply D_of_limit. apply is_derive_Reals. simpl. auto_derive; [trivial | ring].
  - destruct IH as [l Hl]; [intros; apply H; lia |]. destruct (power_within a b e (/ INR (fact j)) j s) as [k Hk].
    pose proof (Dadd _ _ _ _ _ _ Hl (Dmult _ _ _ _ _ _ (H j (Nat.lt_succ_diag_r j)) Hk)) as Hsum.
    exists (fun w => l w + (G (S j) w * (/ INR (fact j) * (e - w) ^ j) + G j w * k w)). intros eps He.
    destruct (Hsum eps He) as (d & Hd & Hc). exists d; split; [exact Hd |]. intros x Hx. cbv beta.
    replace (taylor G e x (S j)) with (taylor G e x j + G j x * (/ INR (fact j) * (e - x) ^ j)) by (simpl; unfold Rdiv; ring).
    replace (taylor G e s (S j)) with (taylor G e s j + G j s * (/ INR (fact j) * (e - s) ^ j)) by (simpl; unfold Rdiv; ring).
    exact (Hc x Hx).
Qed.

(** Taylor's formula on a way that ends at e. *)
Lemma rest_within G j s e : is_chain G (S j) (Rmin s e) (Rmax s e) ->
  exists w, way (Rmin s e) (Rmax s e) w /\ G O e - expansion G s (e - s) (S j) = G (S j) w * ((e - s) ^ S j / INR (fact (S j))).
Proof.
  intros HG. rewrite expansion_is_taylor. destruct (Req_dec s e) as [<- | Hne].
  { exists s. split; [split; [apply Rmin_l | apply Rmax_l] |]. rewrite taylor_end. rewrite !Rminus_diag, pow_i by lia. lra. }
  assert (Hp : (e - s) ^ S j <> 0) by (apply pow_nonzero; lra).
  set (a := Rmin s e) in *. set (b := Rmax s e) in *.
  assert (Hab : a < b) by (unfold a, b, Rmin, Rmax; destruct (Rle_dec s e); lra).
  set (K := (G O e - taylor G e s (S j)) / (e - s) ^ S j).
  set (F := fun w => taylor G e w (S j) + K * (e - w) ^ S j).
  assert (HFe : F e = G O e).
  { unfold F. rewrite taylor_end. rewrite Rminus_diag, pow_i by lia. ring. }
  assert (HFs : F s = G O e) by (unfold F, K; field; exact Hp).
  assert (Hends : F b - F a = 0).
  { unfold a, b, Rmin, Rmax. destruct (Rle_dec s e); lra. }
  destruct (mean_value_between F (fun w => G (S j) w / INR (fact j) * (e - w) ^ j + - K * (INR (S j) * (e - w) ^ j)) a b Hab)
    as (w & Hw & Hmean).
  - intros t eps Ht He.
    destruct (taylor_within a b G e (S j) t) as [l Hl]; [intros i Hi; apply HG; [exact Hi | unfold way; lra] |].
    destruct (power_within a b e K (S j) t) as [k Hk].
    destruct (continuous_within a b F _ t (Dadd _ _ _ _ _ _ Hl Hk) eps He) as (d & Hd & Hc).
    exists d. split; [exact Hd |]. intros u Hu. apply Hc. unfold way. lra.
  - intros t Ht. apply is_derive_Reals. apply (is_derive_plus (fun w => taylor G e w (S j)) (fun w => K * (e - w) ^ S j)).
    + apply taylor_derivative. intros i Hi. apply is_derive_Reals. apply (interior a b); [exact Ht |].
      apply HG; [exact Hi | unfold way; lra].
    + apply power_derivative.
  - exists w. split; [unfold way; lra |]. rewrite Hends in Hmean.
    assert (Hf : INR (fact j) <> 0) by apply INR_fact_neq_0.
    assert (HS : INR (S j) <> 0) by (apply not_0_INR; lia).
    assert (Hother : (e - w) ^ j * (b - a) <> 0).
    { apply Rmult_integral_contrapositive_currified; [apply pow_nonzero | lra].
      unfold a, b, Rmin, Rmax in Hw. destruct (Rle_dec s e); lra. }
    assert (Hzero : (G (S j) w / INR (fact j) - K * INR (S j)) * ((e - w) ^ j * (b - a)) = 0) by lra.
    apply Rmult_integral in Hzero. destruct Hzero as [Hzero | Hzero]; [| contradiction].
    assert (HK : K * (e - s) ^ S j = G O e - taylor G e s (S j)) by (unfold K; field; exact Hp).
    assert (HKw : K = G (S j) w / INR (fact (S j))).
    { rewrite fact_simpl, mult_INR. apply (Rmult_eq_reg_r (INR (S j))); [| exact HS].
      replace (K * INR (S j)) with (G (S j) w / INR (fact j)) by lra. field. split; assumption. }
    rewrite <- HK, HKw. unfold Rdiv. ring.
Qed.

Lemma point_back z v w : moved z v (z v) w = z w.
Proof. unfold moved. destruct (Nat.eqb_spec w v) as [-> | _]; reflexivity. Qed.

Lemma mean_of_range t n j (B F A : (nat -> R) -> Prop) v x y low high : (1 <= n)%nat -> reached B F A v x y ->
  (forall z, A z -> ends_well t n (fun r => low <= r <= high) z) -> is_mean t n j B F A v x y low high.
Proof.
  intros Hn Hreached HA z Hz. destruct (Hreached z Hz) as (s & Hs & Hdist & Hway). exists s. split; [exact Hs |]. split; [exact Hdist |].
  split. { intros w Hw. split; [apply Hway; exact Hw | apply HA, Hway, Hw]. }
  destruct j as [| j].
  - destruct (HA (moved z v (z v))) as [_ (m & Hm & Hb)]; [apply Hway; split; [apply Rmin_r | apply Rmax_r] |]. exists m. split; assumption.
  - intros G HG Hres. destruct (rest_within G j s (z v) HG) as (w & Hw & He). exists (G (S j) w). split; [| exact He].
    destruct (HA _ (Hway w Hw)) as [_ (m & Hm & Hb)]. rewrite (has_result_unique _ _ _ _ (Hres w Hw) _ Hm). exact Hb.
Qed.

Lemma mean_by_slope t u n m j (B F A : (nat -> R) -> Prop) v x y p q g h low high : (1 <= n <= m)%nat ->
  (forall i, (i < n)%nat -> u i = t i) -> is_slope u v m (n - 1) (m - 1) 1 -> is_mean u m (S j) B F A v x y g h ->
  (forall z, F z -> ends_well t n (fun r => p <= r <= q) z) ->
  (low - p) * INR (S j) <= g * x -> (low - p) * INR (S j) <= g * y -> (low - p) * INR (S j) <= h * x -> (low - p) * INR (S j) <= h * y ->
  g * x <= (high - q) * INR (S j) -> g * y <= (high - q) * INR (S j) -> h * x <= (high - q) * INR (S j) ->
  h * y <= (high - q) * INR (S j) -> is_mean t n j B F A v x y low high.
Proof.
  intros Hn E Hslope Hmean HF L1 L2 L3 L4 U1 U2 U3 U4 z Hz.
  destruct (Hmean z Hz) as (s & Hs & Hdist & Hway & Hrest). exists s. split; [exact Hs |]. split; [exact Hdist |].
  split.
  { intros w Hw. destruct (Hway w Hw) as [HA Hd]. split; [exact HA |]. intros i Hi.
    destruct (Hd i) as (r & Hr); [lia |]. exists r. apply (transferred t u n) in Hr; [exact Hr | exact E | exact Hi]. }
  set (a := Rmin s (z v)) in *. set (b := Rmax s (z v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Haz : way a b (z v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  destruct (plain u v m (n - 1) (m - 1) Hslope z a b) as (f & k & Hf); [intros w Hw; apply Hway, Hw |].
  assert (Hft : forall w, way a b w -> has_result t (moved z v w) (n - 1) (f w)).
  { intros w Hw. destruct (Hf w Hw) as (Hr & _). apply (transferred t u n) in Hr; [exact Hr | exact E | lia]. }
  assert (Hstart : p <= f s <= q).
  { destruct (HF _ Hs) as [_ (r & Hr & Hpq)]. rewrite (has_result_unique _ _ _ _ (Hft s Has) _ Hr). exact Hpq. }
  assert (H : forall G, is_chain G j a b -> (forall w, way a b w -> G j w = f w) ->
    exists c, low <= c <= high /\ G O (z v) - expansion G s (z v - s) j = c * ((z v - s) ^ j / INR (fact j))).
  { intros G HG Hlast. set (N := fun i => if Nat.leb i j then G i else k).
    assert (HN : forall i, (i <= j)%nat -> N i = G i).
    { intros i Hi. unfold N. apply Nat.leb_le in Hi. rewrite Hi. reflexivity. }
    assert (HNk : N (S j) = k).
    { unfold N. replace (Nat.leb (S j) j) with false by (symmetry; apply Nat.leb_gt; lia). reflexivity. }
    destruct (Hrest N) as (c & Hc & He).
    - intros i w Hi Hw. destruct (Nat.eq_dec i j) as [-> | Hne].
      + rewrite (HN j) by lia. rewrite HNk. destruct (Hf w Hw) as (_ & _ & HD).
        apply D_ext with (f := f) (g := k); [exact Hw | intros; symmetry; apply Hlast; assumption | reflexivity | exact HD].
      + rewrite !HN by lia. apply HG; [lia | exact Hw].
    - intros w Hw. rewrite HNk. apply (Hf w Hw).
    - exists (f s + c * (z v - s) / INR (S j)).
      assert (HS : 0 < INR (S j)) by (apply lt_0_INR; lia).
      assert (Hprod : (low - p) * INR (S j) <= c * (z v - s) <= (high - q) * INR (S j)).
      { apply product_between with (a := g) (c := h) (f := x) (g := y); assumption. }
      split.
      + assert (low - p <= c * (z v - s) / INR (S j)) by (apply Rle_div_r; lra).
        assert (c * (z v - s) / INR (S j) <= high - q) by (apply Rle_div_l; lra). lra.
      + change (expansion N s (z v - s) (S j)) with (expansion N s (z v - s) j + N j s / INR (fact j) * (z v - s) ^ j) in He.
        rewrite (HN O) in He by lia. rewrite (HN j) in He by lia. rewrite Hlast in He by exact Has.
        rewrite (expansion_ext N G) in He by (intros i Hi; rewrite HN by lia; reflexivity).
        rewrite fact_simpl, mult_INR in He. simpl pow in He.
        assert (Hfact : INR (fact j) <> 0) by apply INR_fact_neq_0.
        replace (G O (z v) - expansion G s (z v - s) j)
          with (f s / INR (fact j) * (z v - s) ^ j + c * ((z v - s) * (z v - s) ^ j / (INR (S j) * INR (fact j)))) by lra.
        field. split; [exact Hfact | lra]. }
  destruct j as [| j].
  - destruct (H (fun _ => f)) as (c & Hc & He); [intros i w Hi; lia | reflexivity |]. exists c. split; [exact Hc |].
    simpl in He. replace c with (f (z v)) by lra. apply Hft. exact Haz.
  - intros G HG Hres. apply H; [exact HG |]. intros w Hw. apply (has_result_unique _ _ _ _ (Hres w Hw)). apply Hft. exact Hw.
Qed.

Lemma mean_at_end t n (B F A : (nat -> R) -> Prop) v x y low high : (1 <= n)%nat -> is_mean t n 0 B F A v x y low high ->
  forall z, B z -> ends_well t n (fun r => low <= r <= high) z.
Proof.
  intros Hn H z Hz. destruct (H z Hz) as (s & _ & _ & Hway & m & Hm & Hr). split.
  - intros i Hi. destruct (Hway (z v)) as [_ Hd]; [split; [apply Rmin_r | apply Rmax_r] |]. destruct (Hd i Hi) as (r & Hi').
    exists r. apply (same_point t _ _ (point_back z v)). exact Hi'.
  - exists m. split; [| exact Hm]. apply (same_point t _ _ (point_back z v)). exact Hr.
Qed.

Lemma WAY_MEAN : mean_rules.
Proof. exact (conj mean_of_range (conj mean_by_slope mean_at_end)). Qed.
