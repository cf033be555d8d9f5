(** Boolean clustering, from what is known of theta to what is kept about the samples: [BOOL-IB], [BOOL-EST]. *)
From Coq Require Import Reals Lra Lia List FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Convex Dber Finite Information BinaryCert BinarySDPI Structure Tensor Power Reference Privacy
  Feasible Signs Direct BoolSkew Domination.
From MemAnalysis Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

(** ** One inequality between divergences, from lines above beta Dber *)

Lemma chain_line u lam m steps : 0 <= u -> -1 <= m -> chain_ok u lam m steps -> steps <> nil ->
  forall x, m <= x <= chain_end m steps -> exists t, Dber x <= u * (t * x - lam t).
Proof.
  intros Hu. revert m. induction steps as [|[t m'] rest IH]; intros m Hm H N x Hx; [contradiction|].
  simpl in H, Hx. destruct H as (H1 & H2 & H3 & H4 & H5).
  destruct (Rle_dec x m') as [L|L].
  - exists t. assert (C := convex_below_affine Dber m m' (- (u * lam t)) (u * t) H1
      (convex_on_sub (-1) 1 m m' Dber Hm H2 Dber_convex) ltac:(lra) ltac:(lra) x ltac:(lra)). lra.
  - destruct rest as [|s rest]; [simpl in Hx; lra|]. apply (IH m'); try assumption; [lra|discriminate|lra].
Qed.

Lemma weighted_chain {B} (LB : list B) (P r g : B -> R) beta steps : law LB P -> (forall b, In b LB -> 0 < g b) -> 0 < beta ->
  let Pg := fun b => P b * g b in
  sym_law LB Pg r -> chain_ok (/ beta) (Lam LB Pg r) 0 steps -> steps <> nil -> (forall b, In b LB -> Rabs (r b) <= chain_end 0 steps) ->
  forall Q, law LB Q -> abscont LB Q P -> expect LB Q (fun b => ln (g b)) + beta * Dber (expect LB Q r) <= KL LB Q P.
Proof.
  intros HP Hg Hb Pg Hs Hc N HR Q HQ Hac.
  assert (DV : forall s, expect LB Q (fun b => ln (g b)) + s * expect LB Q r - Lam LB Pg r s <= KL LB Q P).
  { intros s. assert (D := donsker_varadhan LB Q P (fun b => ln (g b) + s * r b) 1 HQ HP Hac).
    assert (E1 : expect LB Q (fun b => ln (g b) + s * r b) = expect LB Q (fun b => ln (g b)) + s * expect LB Q r).
    { unfold expect. rewrite <- fsum_scal, <- fsum_plus. apply fsum_ext. intros; ring. }
    assert (E2 : Lam LB P (fun b => ln (g b) + s * r b) 1 = Lam LB Pg r s).
    { unfold Lam, mgf, Pg. f_equal. apply fsum_ext. intros b Hb'. rewrite Rmult_1_l, exp_plus, exp_ln by (apply Hg, Hb'). ring. }
    rewrite E1, E2 in D. lra. }
  assert (R := expect_range LB Q r (- chain_end 0 steps) (chain_end 0 steps) HQ
    (fun b Hb' => proj1 (Rabs_le_between (r b) _) (HR b Hb'))).
  set (m := expect LB Q r) in *.
  assert (Hu : 0 <= / beta) by (left; apply Rinv_0_lt_compat, Hb).
  assert (L : forall x, 0 <= x <= chain_end 0 steps -> exists t, beta * Dber x <= t * x - Lam LB Pg r t).
  { intros x Hx. destruct (chain_line (/ beta) (Lam LB Pg r) 0 steps Hu ltac:(lra) Hc N x Hx) as [t Ht]. exists t.
    apply (Rmult_le_compat_l beta) in Ht; [|lra]. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l in Ht by lra. exact Ht. }
  destruct (Rle_dec 0 m) as [S|S].
  - destruct (L m ltac:(lra)) as [t Ht]. specialize (DV t). lra.
  - destruct (L (- m) ltac:(lra)) as [t Ht]. specialize (DV (- t)). rewrite Dber_opp in Ht.
    replace (Lam LB Pg r (- t)) with (Lam LB Pg r t) in DV by (unfold Lam; rewrite Hs; reflexivity). lra.
Qed.

(** ** The looks *)

Fixpoint opposite (n : nat) : pw bool n -> pw bool n := match n with
  | O => fun b => b
  | S n => fun b => (negb (fst b), opposite n (snd b)) end.

Lemma fsum_opposite n h : fsum (pwlist LBool n) h = fsum (pwlist LBool n) (fun b => h (opposite n b)).
Proof.
  induction n as [|n IH]; [reflexivity|]. rewrite !fsum_words. rewrite (IH (fun b => h (true, b) + h (false, b))).
  apply fsum_ext. intros b _. simpl. ring.
Qed.

Lemma opposite_count n b : plus_count n (opposite n b) = (n - plus_count n b)%nat.
Proof.
  induction n as [|n IH]; [reflexivity|]. destruct b as [x b]. assert (L := plus_count_le n b).
  cbn [plus_count opposite fst snd]. rewrite IH. destruct x; cbn [negb]; lia.
Qed.

Section Looks.
Context (l : R) (n : nat).
Hypothesis Hl : 0 < l < 1.
Let P (b : pw bool n) : R := bool_weight l n (plus_count n b).
Let r (b : pw bool n) : R := bool_mean l n (plus_count n b).

Lemma mean_opposite k : (k <= n)%nat -> bool_mean l n (n - k) = - bool_mean l n k.
Proof.
  intros Hk. unfold bool_mean. rewrite minus_INR by exact Hk. set (a := / 2 * ln ((1 + l) / (1 - l))).
  replace ((2 * (INR n - INR k) - INR n) * a) with (- ((2 * INR k - INR n) * a)) by ring.
  unfold tanh, sinh, cosh. rewrite Ropp_involutive. assert (H1 := exp_pos ((2 * INR k - INR n) * a)).
  assert (H2 := exp_pos (- ((2 * INR k - INR n) * a))). field. lra.
Qed.

Lemma weight_opposite k : (k <= n)%nat -> bool_weight l n (n - k) = bool_weight l n k.
Proof. intros Hk. unfold bool_weight. replace (n - (n - k))%nat with k by lia. field. Qed.

Lemma looks_margins b : margY LBool (bool_target l n) b = P b.
Proof. unfold margY. rewrite <- (binary_margY P r b). apply fsum_ext. intros th _. apply (bool_target_law l n Hl). Qed.

Lemma looks_range b : -1 <= r b <= 1.
Proof. apply (bool_mean_range l n Hl), plus_count_le. Qed.

Lemma looks_mean_zero : expect (pwlist LBool n) P r = 0.
Proof.
  assert (E : expect (pwlist LBool n) P r = - expect (pwlist LBool n) P r); [|lra].
  unfold expect at 1. rewrite fsum_opposite. unfold expect. replace (- fsum (pwlist LBool n) (fun a => P a * r a))
    with (-1 * fsum (pwlist LBool n) (fun a => P a * r a)) by ring.
  rewrite <- fsum_scal. apply fsum_ext. intros b _. unfold P, r.
  rewrite opposite_count, weight_opposite, mean_opposite by apply plus_count_le. ring.
Qed.

(** Lines above beta Dber, for the number of signs +1. *)
Lemma looks_keep beta g steps : 0 < beta -> (forall k, (k <= n)%nat -> 0 < g k /\ g (n - k)%nat = g k) ->
  let Q := fun k => INR (choose n k) * bool_weight l n k in
  chain_ok (/ beta) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean l n)) 0 steps -> steps <> nil ->
  (forall k, (k <= n)%nat -> bool_mean l n k <= chain_end 0 steps) ->
  keeps LBool LBool (pwlist LBool n) (bool_target l n) (bool_fresh l n) 0 beta (expect (seq 0 (S n)) Q (fun k => ln (g k))).
Proof.
  intros Hb Hg Q Hc N HR. set (gb := fun b : pw bool n => g (plus_count n b)).
  assert (Ev : expect (pwlist LBool n) (margY LBool (bool_target l n)) (fun b => ln (gb b)) = expect (seq 0 (S n)) Q (fun k => ln (g k))).
  { unfold expect. rewrite (fsum_ext _ _ (fun b => P b * ln (gb b))) by (intros; rewrite looks_margins; reflexivity).
    apply (bool_count_law l n (fun k => ln (g k))). }
  assert (EL : forall t, Lam (pwlist LBool n) (fun b => P b * gb b) r t = Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean l n) t).
  { intros t. unfold Lam, mgf. f_equal.
    rewrite (fsum_ext (pwlist LBool n) _ (fun b => P b * (gb b * exp (t * r b)))) by (intros; ring).
    unfold P, gb, r. rewrite (bool_count_law l n (fun k => g k * exp (t * bool_mean l n k))). apply fsum_ext. intros; unfold Q; ring. }
  rewrite <- Ev. apply keeps_of_divergences; [apply (bool_joint l n Hl)|apply (bool_fresh_joint l n Hl)|intros b Hb';
    apply (bool_margins l n Hl b Hb')|].
  intros W HW Hac.
  assert (HacP : abscont (pwlist LBool n) W P) by (intros b Hb' Z; apply Hac; [exact Hb'|rewrite looks_margins; exact Z]).
  assert (EK : KL LBool (transfer LBool (pwlist LBool n) (bool_target l n) W) (margX (pwlist LBool n) (bool_target l n))
               = Dber (expect (pwlist LBool n) W r)).
  { replace (bool_target l n) with (binary_joint P r).
    - apply (binary_KL (pwlist LBool n) P r W (words_law l n Hl)); try assumption; [intros b _; apply looks_range|apply looks_mean_zero].
    - apply functional_extensionality. intros th. apply functional_extensionality. intros b. symmetry. apply (bool_target_law l n Hl). }
  rewrite EK, (KL_ext (pwlist LBool n) W W _ P) by (intros; try apply looks_margins; reflexivity).
  rewrite Rmult_0_l, Rplus_0_r.
  apply (weighted_chain (pwlist LBool n) P r gb beta steps (words_law l n Hl)); try assumption.
  - intros b _. apply Hg, plus_count_le.
  - intros t. unfold mgf. rewrite fsum_opposite. apply fsum_ext. intros b _. unfold P, gb, r.
    assert (L := plus_count_le n b). rewrite opposite_count, weight_opposite, mean_opposite by exact L.
    rewrite (proj2 (Hg _ L)). do 2 f_equal. ring.
  - replace (Lam (pwlist LBool n) (fun b => P b * gb b) r) with (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean l n)); [exact Hc|].
    apply functional_extensionality. intros t. symmetry. apply EL.
  - intros b _. assert (L := plus_count_le n b). apply Rabs_le. split; [|apply HR, L].
    assert (H := HR (n - plus_count n b)%nat ltac:(lia)). rewrite mean_opposite in H by exact L. unfold r. lra.
Qed.
End Looks.

(** ** Samples made from those of a larger lambda *)

Lemma made_from {Th B' B M} (LT : list Th) (LB' : list B') (LB : list B) (LM : list M) (J : Th -> B' -> R) (W : B' -> B -> R)
  (k : B -> M -> R) : joint LT LB' J -> kernel LB' LB W -> kernel LB LM k ->
  MI LT LM (push LB (push LB' J W) k) = MI LT LM (push LB' J (kcomp LB W k)) /\
  CMI LT LB' LM (fun th b m => J th b * kcomp LB W k b m) <= CMI LT LB LM (fun th b m => push LB' J W th b * k b m).
Proof.
  intros HJ HW Hk. assert (HK := kcomp_kernel LB LB' LM W k HW Hk). assert (HP := push_joint LT LB' LB J W HJ HW).
  assert (E : MI LT LM (push LB (push LB' J W) k) = MI LT LM (push LB' J (kcomp LB W k))).
  { apply MI_ext. intros th m _ _. unfold push, kcomp.
    rewrite (fsum_ext LB _ (fun b => fsum LB' (fun c => J th c * (W c b * k b m)))).
    - rewrite fsum_swap. apply fsum_ext. intros c _. apply fsum_scal.
    - intros b _. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
  split; [exact E|]. rewrite (chain_rule LT LB' LM J _ HJ HK), (chain_rule LT LB LM _ k HP Hk), E.
  assert (S := SDPI_one LB' LB (lawBM LT J W) (lawBM_joint LT LB' LB J W HJ HW) M LM k Hk).
  rewrite (MI_ext LB' LM (lawBM LT J (kcomp LB W k)) (push LB (lawBM LT J W) k)).
  - rewrite (MI_ext LB LM (lawBM LT (push LB' J W) k) (lawBM LB' (lawBM LT J W) k)); [lra|].
    intros b m _ _. unfold lawBM at 1 2. rewrite (push_margY LT LB' J W b). reflexivity.
  - intros c m _ _. unfold push, kcomp, lawBM. rewrite <- fsum_scal. apply fsum_ext. intros; ring.
Qed.

Lemma push_power {Th B' B} (LB' : list B') (J : Th -> B' -> R) (W : B' -> B -> R) d :
  pwJ (push LB' J W) d = push (pwlist LB' d) (pwJ J d) (pwJ W d).
Proof.
  induction d as [|d IH]; apply functional_extensionality; intros th; apply functional_extensionality; intros b.
  - change (1 = 1 * 1 + 0). ring.
  - destruct th as [t ts], b as [b bs]. change (push LB' J W t b * pwJ (push LB' J W) d ts bs
      = fsum (list_prod LB' (pwlist LB' d)) (fun c => pwJ J (S d) (t, ts) c * pwJ W (S d) c (b, bs))).
    rewrite IH. unfold push. rewrite <- fsum_times. apply fsum_ext. intros [c cs] _. simpl. unfold prodJ. simpl. ring.
Qed.

(** The learner for lambda, fed with blurred samples of l >= lambda, knows the same of theta and keeps no more. *)
Lemma blurred_learner lam l n d {M} (LM : list M) k : 0 < lam <= l -> l < 1 -> kernel (pwlist (pwlist LBool n) d) LM k ->
  exists k', kernel (pwlist (pwlist LBool n) d) LM k' /\
    MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lam n) d) k)
      = MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target l n) d) k') /\
    CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target l n) d th b * k' b m)
      <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lam n) d th b * k b m).
Proof.
  intros Hl Hl' Hk. set (W := pwJ (pwJ (sign_look (lam / l)) n) d).
  assert (HW : kernel (pwlist (pwlist LBool n) d) (pwlist (pwlist LBool n) d) W) by (apply pw_kernel, blur_kernel, Hl).
  assert (E : bool_target lam n = push (pwlist LBool n) (bool_target l n) (pwJ (sign_look (lam / l)) n)).
  { apply functional_extensionality. intros th. apply functional_extensionality. intros b. symmetry. apply blurred_target, Hl. }
  exists (kcomp (pwlist (pwlist LBool n) d) W k). split; [apply kcomp_kernel; assumption|].
  rewrite E, push_power. apply made_from; [|exact HW|exact Hk]. apply pwJ_joint, bool_joint. lra.
Qed.

(** What is known of theta forces memorization. *)
Lemma keeps_forces {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M) JT JX (k : B -> M -> R) beta v I :
  joint LT LB JT -> keeps LT LX LB JT JX 0 beta v -> kernel LB LM k -> 1 <= beta -> I <= MI LT LM (push LB JT k) ->
  (beta - 1) * I + v <= CMI LT LB LM (fun th b m => JT th b * k b m).
Proof.
  intros HJ K Hk Hb HI. rewrite (chain_rule LT LB LM JT k HJ Hk). specialize (K M LM k Hk).
  assert ((beta - 1) * I <= (beta - 1) * MI LT LM (push LB JT k)) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Theorem BOOL_IB {M} lam l n beta g steps d (LM : list M) k J : 0 < lam <= l -> l < 1 -> 1 <= beta ->
  (forall k, (k <= n)%nat -> 0 < g k /\ g (n - k)%nat = g k) ->
  let Q := fun k => INR (choose n k) * bool_weight l n k in
  chain_ok (/ beta) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean l n)) 0 steps -> steps <> nil ->
  (forall k, (k <= n)%nat -> bool_mean l n k <= chain_end 0 steps) ->
  kernel (pwlist (pwlist LBool n) d) LM k ->
  J <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lam n) d) k) ->
  (beta - 1) * J + INR d * expect (seq 0 (S n)) Q (fun k => ln (g k))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lam n) d th b * k b m).
Proof.
  intros Hl Hl' Hb Hg Q Hc N HR Hk HJ. assert (H01 : 0 < l < 1) by lra.
  destruct (blurred_learner lam l n d LM k Hl Hl' Hk) as (k' & Hk' & E & C). rewrite E in HJ.
  apply Rle_trans with (2 := C).
  apply (keeps_forces _ (pwlist LBool d) _ LM (pwJ (bool_target l n) d) (pwJ (bool_fresh l n) d));
    [apply pwJ_joint, bool_joint, H01| |exact Hk'|exact Hb|exact HJ].
  apply keeps_power; [lra|lra|apply bool_joint, H01|apply bool_fresh_joint, H01|apply (bool_margins l n H01)|].
  apply looks_keep with steps; try assumption. lra.
Qed.

(** ** Recovery of theta: what few wrong signs need *)

(** One fair sign a and a guess g of it: the line that touches Dber at x. *)
Lemma one_guess {M} (LM : list M) (k : bool -> M -> R) (g : M -> bool) x : 0 <= x < 1 -> kernel LBool LM k ->
  Dber x + artanh x * (1 - 2 * fsum LBool (fun a => fsum LM (fun m => / 2 * k a m * (if Bool.eqb a (g m) then 0 else 1))) - x)
  <= MI LBool LM (fun a m => / 2 * k a m).
Proof.
  intros Hx Hk.
  assert (N : forall a m, In m LM -> 0 <= k a m) by (intros a m Hm; apply Hk; [destruct a; simpl; tauto|exact Hm]).
  assert (S : forall a, fsum LM (k a) = 1) by (intros a; apply Hk; destruct a; simpl; tauto).
  set (p := fun m => / 2 * k true m + / 2 * k false m). set (r := fun m => (/ 2 * k true m - / 2 * k false m) / p m).
  assert (Pp : forall m, In m LM -> 0 <= p m) by (intros m Hm; unfold p; assert (A := N true m Hm); assert (B := N false m Hm); lra).
  assert (Pr : forall m, In m LM -> p m * r m = / 2 * k true m - / 2 * k false m /\ -1 <= r m <= 1).
  { intros m Hm. assert (A := N true m Hm). assert (B := N false m Hm). unfold r. destruct (Req_dec (p m) 0) as [Z|Z].
    - unfold p in Z. assert (k true m = 0) by lra. assert (k false m = 0) by lra. rewrite H, H0. unfold Rdiv. lra.
    - specialize (Pp m Hm). split; [field; exact Z|]. split; apply (Rmult_le_reg_r (p m)); try lra; unfold Rdiv;
        rewrite Rmult_assoc, Rinv_l, Rmult_1_r by exact Z; unfold p; lra. }
  assert (HP : law LM p).
  { split; [exact Pp|]. unfold p. rewrite fsum_plus, !fsum_scal, !S. field. }
  assert (H0 : expect LM p r = 0).
  { unfold expect. rewrite (fsum_ext LM _ (fun m => / 2 * k true m - / 2 * k false m)) by (intros m Hm; apply Pr, Hm).
    rewrite fsum_minus, !fsum_scal, !S. ring. }
  rewrite (MI_ext LBool LM _ (binary_joint p r)).
  2:{ intros a m _ Hm. destruct (Pr m Hm) as [E _]. unfold binary_joint. destruct a.
      - replace (p m * ((1 + r m) / 2)) with ((p m + p m * r m) / 2) by field. rewrite E. unfold p. field.
      - replace (p m * ((1 - r m) / 2)) with ((p m - p m * r m) / 2) by field. rewrite E. unfold p. field. }
  rewrite (MI_binary LM p r HP (fun m Hm => proj2 (Pr m Hm)) H0).
  set (s := fun m => if g m then 1 else -1).
  apply Rle_trans with (fsum LM (fun m => p m * (Dber x + artanh x * (s m * r m - x)))).
  - right. rewrite (fsum_ext LM (fun m => p m * _) (fun m => p m * (Dber x - artanh x * x)
      + artanh x * (p m - 2 * (/ 2 * k true m * (if Bool.eqb true (g m) then 0 else 1) + / 2 * k false m * (if Bool.eqb false (g m) then 0
        else 1))))).
    + rewrite fsum_plus, fsum_scal_r, fsum_scal, fsum_minus, fsum_scal, fsum_plus, (proj2 HP). unfold LBool. simpl fsum. simpl Bool.eqb.
      ring.
    + intros m Hm. destruct (Pr m Hm) as [E _].
      replace (p m * (Dber x + artanh x * (s m * r m - x))) with (p m * (Dber x - artanh x * x) + artanh x * (s m * (p m * r m))) by ring.
      rewrite E. unfold s, p. destruct (g m); simpl; field.
  - apply fsum_le. intros m Hm. apply Rmult_le_compat_l; [apply Pp, Hm|]. destruct (Pr m Hm) as [_ R].
    assert (T := convex_above_tangent Dber (-1) 1 x (artanh x) Dber_convex ltac:(lra) (is_derive_Dber x ltac:(lra))).
    replace (Dber (r m)) with (Dber (s m * r m)).
    + apply T. unfold s. destruct (g m); lra.
    + unfold s. destruct (g m); [f_equal; ring|rewrite <- (Dber_opp (r m)); f_equal; ring].
Qed.

(** Coordinate by coordinate. *)
Lemma guesses {M} (LM : list M) x : 0 <= x < 1 -> forall d (k : pw bool d -> M -> R) (g : M -> pw bool d), kernel (pwlist LBool d) LM k ->
  INR d * (Dber x - artanh x * x) + artanh x * (INR d - 2 * fsum (pwlist LBool d) (fun a => fsum LM (fun m =>
    pwP (fun _ => / 2) d a * k a m * wrong_signs d a (g m))))
  <= MI (pwlist LBool d) LM (fun a m => pwP (fun _ => / 2) d a * k a m).
Proof.
  intros Hx. induction d as [|d IH]; intros k g Hk.
  - assert (N : 0 <= MI (pwlist LBool 0) LM (fun a m => pwP (fun _ => / 2) 0 a * k a m)).
    { apply MI_nonneg. apply (kernel_joint (pwlist LBool 0) LM (pwP (fun _ => / 2) 0) k (pwP_law LBool (fun _ => / 2) 0 fair_law) Hk). }
    simpl in *. rewrite (fsum_ext LM _ (fun _ => 0)), fsum_0 by (intros; ring). lra.
  - assert (HU := pwP_law LBool (fun _ => / 2) d fair_law). set (U := pwP (fun _ : bool => / 2) d) in *.
    assert (K2 : forall a, In a LBool -> kernel (pwlist LBool d) LM (fun w m => k (a, w) m)).
    { intros a Ha. split; [intros w m Hw Hm|intros w Hw]; apply Hk; try assumption; apply in_prod; assumption. }
    change (pwlist LBool (S d)) with (list_prod LBool (pwlist LBool d)) in *.
    assert (HN : forall a w m, In a LBool -> In w (pwlist LBool d) -> In m LM -> 0 <= pwP (fun _ => / 2) (S d) (a, w) * k (a, w) m).
    { intros a w m Ha Hw Hm. simpl. fold U. apply Rmult_le_pos; [|apply (K2 a Ha); assumption].
      apply Rmult_le_pos; [lra|apply HU, Hw]. }
    set (k1' := fun a m => fsum (pwlist LBool d) (fun w => U w * k (a, w) m)).
    assert (K1 : kernel LBool LM k1').
    { split.
      - intros a m Ha Hm. apply fsum_nonneg. intros w Hw. apply Rmult_le_pos; [apply HU, Hw|apply (K2 a Ha); assumption].
      - intros a Ha. unfold k1'. rewrite fsum_swap, <- (proj2 HU). apply fsum_ext. intros w Hw.
        rewrite fsum_scal. etransitivity; [|apply Rmult_1_r]. f_equal. apply (proj2 (K2 a Ha) w Hw). }
    assert (EM : MI (list_prod LBool (pwlist LBool d)) LM (fun a m => pwP (fun _ => / 2) (S d) a * k a m)
      = MI LBool LM (fun a m => / 2 * k1' a m) + fsum LBool (fun a => / 2 * MI (pwlist LBool d) LM (fun w m => U w * k (a, w) m))).
    { etransitivity; [exact (MI_chain LBool (pwlist LBool d) LM (fun a m => pwP (fun _ => / 2) (S d) a * k a m) HN)|]. f_equal.
      - apply MI_ext. intros a m _ _. unfold k1'. rewrite <- fsum_scal. apply fsum_ext. intros w _. simpl. fold U. ring.
      - etransitivity; [apply (CMI_ext LBool (pwlist LBool d) LM _ (fun a w m => / 2 * (U w * k (a, w) m))); intros; simpl; fold U; ring|].
        apply (CMI_weighted LBool (pwlist LBool d) LM (fun _ => / 2) (fun a w m => U w * k (a, w) m) fair_law).
        intros a Ha. apply (kernel_joint (pwlist LBool d) LM U (fun w m => k (a, w) m) HU (K2 a Ha)). }
    assert (G1 := one_guess LM k1' (fun m => fst (g m)) x Hx K1).
    assert (G2 : fsum LBool (fun a => / 2 * (INR d * (Dber x - artanh x * x) + artanh x * (INR d - 2 * fsum (pwlist LBool d) (fun w =>
        fsum LM (fun m => U w * k (a, w) m * wrong_signs d w (snd (g m)))))))
      <= fsum LBool (fun a => / 2 * MI (pwlist LBool d) LM (fun w m => U w * k (a, w) m))).
    { apply fsum_le. intros a Ha. apply Rmult_le_compat_l; [lra|]. apply (IH (fun w m => k (a, w) m) (fun m => snd (g m)) (K2 a Ha)). }
    assert (E : fsum (list_prod LBool (pwlist LBool d)) (fun a => fsum LM (fun m => pwP (fun _ => / 2) (S d) a * k a m * wrong_signs (S d)
      a (g m)))
      = fsum LBool (fun a => fsum LM (fun m => / 2 * k1' a m * (if Bool.eqb a (fst (g m)) then 0 else 1)))
        + fsum LBool (fun a => / 2 * fsum (pwlist LBool d) (fun w => fsum LM (fun m => U w * k (a, w) m * wrong_signs d w (snd (g m)))))).
    { etransitivity; [apply (fsum_prod1 LBool (pwlist LBool d))|]. rewrite <- fsum_plus. apply fsum_ext. intros a _.
      rewrite (fsum_ext LM (fun m => / 2 * k1' a m * _) (fun m => fsum (pwlist LBool d) (fun w => / 2 * (U w * k (a,
        w) m) * (if Bool.eqb a (fst (g m)) then 0 else 1))))
        by (intros m _; unfold k1'; rewrite fsum_scal_r, fsum_scal; reflexivity).
      rewrite (fsum_swap LM), <- fsum_scal, <- fsum_plus. apply fsum_ext. intros w _. rewrite <- fsum_scal, <- fsum_plus.
      apply fsum_ext. intros m _. simpl. fold U. ring. }
    eapply Rle_trans; [|right; symmetry; exact EM]. clear EM.
    apply Rle_trans with (INR (S d) * (Dber x - artanh x * x) + artanh x * (INR (S d) - 2 * (
      fsum LBool (fun a => fsum LM (fun m => / 2 * k1' a m * (if Bool.eqb a (fst (g m)) then 0 else 1)))
      + fsum LBool (fun a => / 2 * fsum (pwlist LBool d) (fun w => fsum LM (fun m => U w * k (a, w) m * wrong_signs d w (snd (g m))))))));
      [right; do 4 f_equal; exact E|].
    rewrite S_INR. clear E. revert G1 G2. unfold LBool. simpl fsum.
    set (v1 := MI _ LM (fun a m => / 2 * k1' a m)). intros G1 G2. lra.
Qed.

Theorem BOOL_EST {M} l n d (LM : list M) k (q : M -> pw bool d -> R) a : 0 < l < 1 -> kernel (pwlist (pwlist LBool n) d) LM k ->
  kernel LM (pwlist LBool d) q -> 0 <= a <= / 2 ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ (bool_target l n) d) k in
  fsum (pwlist LBool d) (fun th => fsum LM (fun m => G th m * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w))) <= INR d * a ->
  INR d * Dber (1 - 2 * a) <= MI (pwlist LBool d) LM G.
Proof.
  intros Hl Hk Hq Ha G HE. set (LW := pwlist LBool d) in *. set (LB := pwlist (pwlist LBool n) d) in *.
  assert (HJ : joint LW LB (pwJ (bool_target l n) d)) by (apply pwJ_joint, bool_joint, Hl).
  assert (HG : joint LW LM G) by (apply push_joint; assumption).
  set (V := pwJ (fun th => pwP (sign_look l th) n) d). set (U := pwP (fun _ : bool => / 2) d).
  assert (HV : kernel LW LB V) by (apply pw_kernel; apply (looks_problem LBool (fun _ => / 2)); [apply fair_law|intros;
    apply sign_look_law, Hl]).
  set (k' := kcomp LM (kcomp LB V k) q).
  assert (Hk' : kernel LW LW k') by (apply kcomp_kernel; [apply kcomp_kernel|]; assumption).
  assert (E : forall th m, G th m = U th * kcomp LB V k th m).
  { intros th m. unfold G, kcomp. change (bool_target l n) with (theta_sample (fun _ => / 2) (fun th => pwP (sign_look l th) n)).
    rewrite pw_theta_sample. unfold push, theta_sample. fold V U. rewrite <- fsum_scal. apply fsum_ext. intros; ring. }
  assert (E' : forall th w, push LM G q th w = U th * k' th w).
  { intros th w. unfold k', kcomp at 1, push. rewrite <- fsum_scal. apply fsum_ext. intros m _. rewrite E. ring. }
  assert (D := data_processing LW LM LW G q HG Hq). rewrite (MI_ext LW LW _ (fun th w => U th * k' th w)) in D by (intros; apply E').
  set (I := MI LW LM G) in *.
  assert (EE : fsum LW (fun th => fsum LW (fun w => U th * k' th w * wrong_signs d th w)) <= INR d * a).
  { apply Rle_trans with (2 := HE). right. apply fsum_ext. intros th _.
    rewrite (fsum_ext LW _ (fun w => fsum LM (fun m => G th m * (q m w * wrong_signs d th w)))).
    - rewrite fsum_swap. apply fsum_ext. intros m _. apply fsum_scal.
    - intros w _. rewrite <- E'. unfold push. rewrite <- fsum_scal_r. apply fsum_ext. intros; ring. }
  assert (B : forall x, 0 <= x < 1 -> x <= 1 - 2 * a -> INR d * Dber x <= I).
  { intros x Hx Hxa. assert (H := guesses LW x Hx d k' (fun w => w) Hk'). fold LW U in H.
    set (W := fsum LW (fun th => fsum LW (fun w => U th * k' th w * wrong_signs d th w))) in *.
    assert (A := artanh_ge x Hx). assert (Nd := pos_INR d).
    assert (INR d * x <= INR d - 2 * W) by nra.
    assert (artanh x * (INR d * x) <= artanh x * (INR d - 2 * W)) by (apply Rmult_le_compat_l; lra). lra. }
  destruct (Req_dec a 0) as [Z|Z]; [|apply B; lra]. rewrite Z, Rmult_0_r, Rminus_0_r, Dber_1.
  destruct (Req_dec (INR d) 0) as [Zd|Zd].
  - specialize (B 0 ltac:(lra) ltac:(lra)). rewrite Zd in *. lra.
  - assert (Pd : 0 < INR d) by (assert (N := pos_INR d); lra).
    apply (Rmult_le_reg_r (/ INR d)); [apply Rinv_0_lt_compat, Pd|]. replace (INR d * ln 2 * / INR d) with (ln 2) by (field; exact Zd).
    apply Dber_limit. intros m Hm. apply (Rmult_le_reg_l (INR d)); [exact Pd|].
    replace (INR d * (I * / INR d)) with I by (field; exact Zd). apply B; lra.
Qed.
