(** SLOPE: slopes of terms, operation by operation, and what follows where one has a sign along the range of a variable. *)
From Coq Require Import Reals ZArith Lra Lia Psatz.
From MemAnalysis Require Import Definitions Term Roots MeanValue.
Open Scope R_scope.

(** ** Derivatives within a way *)

Lemma D_ext a b f h g l s : way a b s -> (forall u, way a b u -> f u = h u) -> g s = l s ->
  D_in f g (way a b) s -> D_in h l (way a b) s.
Proof.
  intros Hs Hf Hg H e He. destruct (H e He) as (d & Hd & Hc). exists d; split; [exact Hd |].
  intros x [[Hx Hn] Hb]. rewrite <- Hg, <- !Hf by assumption. apply Hc. repeat split; assumption || apply Hx || exact Hb.
Qed.

Lemma D_into a b f g h l s : D_in f g (way a b) s -> derivable_pt_lim h (f s) (l (f s)) ->
  D_in (fun u => h (f u)) (fun u => g u * l (f u)) (way a b) s.
Proof.
  intros H Hh. assert (Hin : D_in h l no_cond (f s)) by (apply derivable_pt_lim_D_in; exact Hh).
  pose proof (Dcomp (way a b) no_cond g l f h s H Hin) as Hc.
  intros e He. destruct (Hc e He) as (d & Hd & Hx). exists d; split; [exact Hd |].
  intros x [[Hw Hn] Hb]. apply Hx. repeat split; try exact I; assumption || apply Hw || exact Hb.
Qed.

Lemma D_near a b f h g s r : way a b s -> 0 < r -> (forall u, way a b u -> Rabs (u - s) < r -> f u = h u) ->
  D_in f g (way a b) s -> D_in h g (way a b) s.
Proof.
  intros Hs Hr Hf H e He. destruct (H e He) as (d & Hd & Hc). exists (Rmin d r); split; [apply Rmin_pos; assumption |].
  intros x [[Hx Hn] Hb]. simpl in *. unfold R_dist in *.
  assert (Rabs (x - s) < d) by (eapply Rlt_le_trans; [exact Hb | apply Rmin_l]).
  assert (Rabs (x - s) < r) by (eapply Rlt_le_trans; [exact Hb | apply Rmin_r]).
  rewrite <- (Hf x), <- (Hf s); [apply Hc; repeat split; assumption || apply Hx | exact Hs | | exact Hx | assumption].
  rewrite Rminus_diag. rewrite Rabs_R0. exact Hr.
Qed.

Lemma continuous_within a b f g s : D_in f g (way a b) s -> forall e, 0 < e -> exists d, 0 < d /\
  forall u, way a b u -> Rabs (u - s) < d -> Rabs (f u - f s) < e.
Proof.
  intros H e He. destruct (cont_deriv f g (way a b) s H e He) as (d & Hd & Hc). exists d; split; [exact Hd |].
  intros u Hu Hb. destruct (Req_dec s u) as [<- | Hne].
  - rewrite Rminus_diag, Rabs_R0. exact He.
  - apply Hc. repeat split; try exact Hne; try apply Hu. exact Hb.
Qed.

Lemma interior a b f g s : a < s < b -> D_in f g (way a b) s -> derivable_pt_lim f s (g s).
Proof.
  intros Hs H. apply derivable_pt_lim_D_in. intros e He. destruct (H e He) as (d & Hd & Hc).
  exists (Rmin d (Rmin (s - a) (b - s))). split; [repeat apply Rmin_pos; lra |].
  intros x [[_ Hn] Hb]. simpl in *. unfold R_dist in *. apply Hc.
  assert (Hr := Rlt_le_trans _ _ _ Hb (Rmin_r _ _)).
  assert (Hl := Rlt_le_trans _ _ _ Hb (Rmin_l _ _)).
  assert (H1 := Rlt_le_trans _ _ _ Hr (Rmin_l _ _)).
  assert (H2 := Rlt_le_trans _ _ _ Hr (Rmin_r _ _)).
  apply Rabs_def2 in H1. apply Rabs_def2 in H2.
  repeat split; try exact Hn; try exact Hl; unfold way; lra.
Qed.

Lemma does_not_fall a b f g : (forall s, way a b s -> D_in f g (way a b) s) -> (forall s, way a b s -> 0 <= g s) ->
  forall s u, way a b s -> way a b u -> s <= u -> f s <= f u.
Proof.
  intros HD Hg s u Hs Hu [Hlt | <-]; [| lra]. unfold way in *.
  destruct (mean_value_between f g s u Hlt) as (w & Hw & He).
  - intros x e Hx He. destruct (continuous_within a b f g x) with (e := e) as (d & Hd & Hc); [apply HD; unfold way; lra | exact He |].
    exists d; split; [exact Hd |]. intros y Hy. apply Hc. unfold way; lra.
  - intros x Hx. apply (interior a b); [lra | apply HD; unfold way; lra].
  - assert (0 <= g w) by (apply Hg; unfold way; lra). nra.
Qed.

(** ** Results of operations *)

Ltac take_apart := intros Ht Hz; inversion Hz; try congruence;
  repeat match goal with H1 : ?t ?k = _, H2 : ?t ?k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end; subst.

Lemma of_number t p k q z : t k = op_number q -> has_result t p k z -> z = q.
Proof. take_apart; reflexivity. Qed.

Lemma of_variable t p k v z : t k = op_variable v -> has_result t p k z -> z = p v.
Proof. take_apart; reflexivity. Qed.

Lemma of_sum t p k i j q z : t k = op_sum i j q -> has_result t p k z ->
  exists x y, has_result t p i x /\ has_result t p j y /\ z = x + q * y.
Proof. take_apart; do 2 eexists; repeat split; eassumption. Qed.

Lemma of_product t p k i j z : t k = op_product i j -> has_result t p k z ->
  exists x y, has_result t p i x /\ has_result t p j y /\ z = x * y.
Proof. take_apart; do 2 eexists; repeat split; eassumption. Qed.

Lemma of_square t p k i z : t k = op_square i -> has_result t p k z -> exists x, has_result t p i x /\ z = x * x.
Proof. take_apart; eexists; split; [eassumption | reflexivity]. Qed.

Lemma of_quotient t p k i j z : t k = op_quotient i j -> has_result t p k z ->
  exists x y, has_result t p i x /\ has_result t p j y /\ y <> 0 /\ z = x / y.
Proof. take_apart; do 2 eexists; repeat split; eassumption. Qed.

Lemma of_exp t p k i z : t k = op_exp i -> has_result t p k z -> exists x, has_result t p i x /\ z = exp x.
Proof. take_apart; eexists; split; [eassumption | reflexivity]. Qed.

Lemma of_ln t p k i z : t k = op_ln i -> has_result t p k z -> exists x, has_result t p i x /\ 0 < x /\ z = ln x.
Proof. take_apart; eexists; repeat split; eassumption. Qed.

Lemma of_sqrt t p k i z : t k = op_sqrt i -> has_result t p k z -> exists x, has_result t p i x /\ 0 <= x /\ z = sqrt x.
Proof. take_apart; eexists; repeat split; eassumption. Qed.

Lemma of_abs t p k i z : t k = op_abs i -> has_result t p k z -> exists x, has_result t p i x /\ z = Rabs x.
Proof. take_apart; eexists; split; [eassumption | reflexivity]. Qed.

Lemma of_function t p k h i z : t k = op_function h i -> has_result t p k z ->
  exists x, has_result t p i x /\ continuity h /\ z = h x.
Proof. take_apart; eexists; repeat split; eassumption. Qed.

Lemma of_root t p k n i z : t k = op_root n i -> has_result t p k z ->
  exists x, has_result t p i x /\ (1 <= n)%nat /\ (Nat.Odd n \/ 0 <= x) /\ z = root n x.
Proof.
  take_apart. eexists; split; [eassumption |]. split; [assumption |]. apply is_root; [assumption | reflexivity | assumption].
Qed.

Lemma of_weighted t p k i z : t k = op_weighted i -> has_result t p k z -> exists x, has_result t p i x /\ 0 <= x /\ z = x * ln x.
Proof. take_apart; eexists; repeat split; eassumption. Qed.

(** The rule of each operation says what its results are. *)
Lemma by_results t v m k q : (k < m)%nat -> (q < m)%nat ->
  (forall p a b, (forall s, way a b s -> all_defined t m (moved p v s)) -> exists f g, forall s, way a b s ->
    (forall z, has_result t (moved p v s) k z -> z = f s) /\ (forall z, has_result t (moved p v s) q z -> z = g s) /\
    D_in f g (way a b) s) ->
  is_slope t v m k q 1.
Proof.
  intros Hk Hq H p a b Hdef. destruct (H p a b Hdef) as (f & g & Hfg). exists f, g. intros s Hs.
  destruct (Hfg s Hs) as (Hf & Hg & HD).
  destruct (Hdef s Hs k Hk) as (z & Hz). destruct (Hdef s Hs q Hq) as (r & Hr).
  rewrite <- (Hf z Hz), <- (Hg r Hr). repeat split; try assumption.
  apply D_ext with (f := f) (g := g); [exact Hs | intros; lra | reflexivity | exact HD].
Qed.

Lemma plain t v m k q : is_slope t v m k q 1 -> forall p a b, (forall s, way a b s -> all_defined t m (moved p v s)) ->
  exists f g, forall s, way a b s ->
    has_result t (moved p v s) k (f s) /\ has_result t (moved p v s) q (g s) /\ D_in f g (way a b) s.
Proof.
  intros H p a b Hdef. destruct (H p a b Hdef) as (f & g & Hfg). exists f, g. intros s Hs.
  destruct (Hfg s Hs) as (Hf & Hg & HD). repeat split; try assumption.
  apply D_ext with (f := fun u => 1 * f u) (g := g); [exact Hs | intros; lra | reflexivity | exact HD].
Qed.

Ltac same := repeat match goal with
  | H1 : has_result ?t ?p ?k ?x, H2 : has_result ?t ?p ?k ?y |- _ =>
    tryif constr_eq x y then clear H2 else (pose proof (has_result_unique t p k x H1 y H2); subst; clear H2) end.

Ltac results := repeat match goal with
  | H : exists _, _ |- _ => destruct H
  | H : _ /\ _ |- _ => destruct H
  | Ht : ?t ?k = op_number _, H : has_result ?t _ ?k _ |- _ => apply (of_number _ _ _ _ _ Ht) in H
  | Ht : ?t ?k = op_variable _, H : has_result ?t _ ?k _ |- _ => apply (of_variable _ _ _ _ _ Ht) in H
  | Ht : ?t ?k = op_sum _ _ _, H : has_result ?t _ ?k _ |- _ => apply (of_sum _ _ _ _ _ _ _ Ht) in H
  | Ht : ?t ?k = op_product _ _, H : has_result ?t _ ?k _ |- _ => apply (of_product _ _ _ _ _ _ Ht) in H
  | Ht : ?t ?k = op_quotient _ _, H : has_result ?t _ ?k _ |- _ => apply (of_quotient _ _ _ _ _ _ Ht) in H
  end.

Lemma moved_same p v s : moved p v s v = s.
Proof. unfold moved. rewrite Nat.eqb_refl. reflexivity. Qed.

Lemma slope_number t v m k q r : (k < m)%nat -> (q < m)%nat -> t k = op_number r -> t q = op_number 0 -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hu. apply by_results; [assumption .. |]. intros p a b Hdef. exists (fun _ => r), (fun _ => 0). intros s Hs.
  split; [intros z Hz; exact (of_number _ _ _ _ _ Ht Hz) | split; [intros z Hz; exact (of_number _ _ _ _ _ Hu Hz) | apply Dconst]].
Qed.

Lemma slope_variable t v m k q w : (k < m)%nat -> (q < m)%nat -> t k = op_variable w ->
  t q = op_number (if Nat.eqb w v then 1 else 0) -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  exists (fun s => moved p v s w), (fun _ => if Nat.eqb w v then 1 else 0). intros s Hs.
  split; [intros z Hz; exact (of_variable _ _ _ _ _ Ht Hz) | split; [intros z Hz; exact (of_number _ _ _ _ _ Hu Hz) |]].
  unfold moved. destruct (Nat.eqb w v); [apply Dx | apply Dconst].
Qed.

Lemma constant_along a b f g : (forall s, way a b s -> D_in f g (way a b) s /\ g s = 0) ->
  forall s u, way a b s -> way a b u -> f s = f u.
Proof.
  intros H.
  assert (Hup : forall s u, way a b s -> way a b u -> s <= u -> f s <= f u).
  { apply does_not_fall with (g := g); intros s Hs; destruct (H s Hs); [assumption | lra]. }
  assert (Hdown : forall s u, way a b s -> way a b u -> s <= u -> - f s <= - f u).
  { apply does_not_fall with (f := fun s => - f s) (g := fun s => - g s); intros s Hs; destruct (H s Hs); [apply Dopp; assumption | lra]. }
  intros s u Hs Hu. destruct (Rle_dec s u).
  - specialize (Hup s u Hs Hu r). specialize (Hdown s u Hs Hu r). lra.
  - assert (Hr : u <= s) by lra. specialize (Hup u s Hu Hs Hr). specialize (Hdown u s Hu Hs Hr). lra.
Qed.

Lemma same_operands t p p' k i j x y z z' : has_operands (t k) i j -> has_result t p i x -> has_result t p' i x ->
  has_result t p j y -> has_result t p' j y -> has_result t p k z -> has_result t p' k z' -> z = z'.
Proof.
  intros Ho Hx Hx' Hy Hy' Hz Hz'. unfold has_operands in Ho.
  destruct Ho as [[r Ho] | [Ho | [Ho | [Ho | [Ho | [Ho | [Ho | [Ho | [Ho | [[h Ho] | [[n Ho] | Ho]]]]]]]]]]];
    inversion Hz; try congruence; inversion Hz'; try congruence;
    repeat match goal with H1 : t k = _, H2 : t k = _ |- _ => rewrite H1 in H2; injection H2; intros; clear H2 end;
    subst; same; try reflexivity.
  eapply root_unique; try eassumption; congruence.
Qed.

Lemma slope_constant t v m k q i x j y : (k < m)%nat -> (q < m)%nat -> has_operands (t k) i j -> is_slope t v m i x 1 ->
  is_slope t v m j y 1 -> t x = op_number 0 -> t y = op_number 0 -> t q = op_number 0 -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ho Hi Hj Hx Hy Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf). destruct (plain _ _ _ _ _ Hj p a b Hdef) as (g & g' & Hg).
  destruct (Rle_dec a b) as [Hab | Hab].
  2: { exists f, f'. intros s Hs. unfold way in Hs. lra. }
  assert (Ha : way a b a) by (unfold way; lra).
  destruct (Hdef a Ha k Hk) as (c & Hc). exists (fun _ => c), (fun _ => 0). intros s Hs.
  split; [| split; [intros z Hz; exact (of_number _ _ _ _ _ Hu Hz) | apply Dconst]].
  intros z Hz.
  assert (Ef : f s = f a).
  { apply (constant_along a b f f'); try assumption. intros w Hw. destruct (Hf w Hw) as (_ & H0 & HD).
    split; [exact HD | exact (of_number _ _ _ _ _ Hx H0)]. }
  assert (Eg : g s = g a).
  { apply (constant_along a b g g'); try assumption. intros w Hw. destruct (Hg w Hw) as (_ & H0 & HD).
    split; [exact HD | exact (of_number _ _ _ _ _ Hy H0)]. }
  destruct (Hf a Ha) as (Hfa & _). destruct (Hf s Hs) as (Hfs & _). destruct (Hg a Ha) as (Hga & _). destruct (Hg s Hs) as (Hgs & _).
  rewrite Ef in Hfs. rewrite Eg in Hgs.
  exact (same_operands t (moved p v s) (moved p v a) k i j (f a) (g a) z c Ho Hfs Hfa Hgs Hga Hz Hc).
Qed.

Lemma slope_sum t v m k q i x j y r : (k < m)%nat -> (q < m)%nat -> t k = op_sum i j r -> is_slope t v m i x 1 ->
  is_slope t v m j y 1 -> t q = op_sum x y r -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hj Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf). destruct (plain _ _ _ _ _ Hj p a b Hdef) as (g & g' & Hg).
  exists (fun s => f s + r * g s), (fun s => f' s + r * g' s). intros s Hs.
  destruct (Hf s Hs) as (? & ? & ?). destruct (Hg s Hs) as (? & ? & ?).
  split; [intros z Hz | split; [intros z Hz |]]; [results; same; reflexivity .. |].
  apply Dadd; [assumption | apply Dmult_const; assumption].
Qed.

Lemma slope_product t v m k q i x j y h l : (k < m)%nat -> (q < m)%nat -> t k = op_product i j -> is_slope t v m i x 1 ->
  is_slope t v m j y 1 -> t h = op_product x j -> t l = op_product i y -> t q = op_sum h l 1 -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hj Hh Hl Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf). destruct (plain _ _ _ _ _ Hj p a b Hdef) as (g & g' & Hg).
  exists (fun s => f s * g s), (fun s => f' s * g s + f s * g' s). intros s Hs.
  destruct (Hf s Hs) as (? & ? & ?). destruct (Hg s Hs) as (? & ? & ?).
  split; [intros z Hz | split; [intros z Hz |]]; [results; same; lra .. |].
  apply Dmult; assumption.
Qed.

Lemma slope_weighted_ln t v m k q i x j h l : (k < m)%nat -> (q < m)%nat -> t k = op_product i j -> t j = op_ln i ->
  is_slope t v m i x 1 -> t l = op_number 1 -> t h = op_sum j l 1 -> t q = op_product x h -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hj Hi Hl Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => f s * ln (f s)), (fun s => f' s * ln (f s) + f s * (f' s * / f s)). intros s Hs.
  destruct (Hf s Hs) as (? & ? & ?).
  assert (Hr : forall z, has_result t (moved p v s) j z -> 0 < f s /\ z = ln (f s)).
  { intros z Hz. apply (of_ln _ _ _ _ _ Hj) in Hz. results; same. split; [assumption | reflexivity]. }
  assert (Hp : 0 < f s).
  { destruct (Hdef s Hs k Hk) as (z & Hz). results. match goal with H : has_result t _ j _ |- _ => apply Hr in H end. tauto. }
  split; [| split].
  - intros z Hz. results. match goal with H : has_result t _ j _ |- _ => apply Hr in H end. results; same. reflexivity.
  - intros z Hz. results. match goal with H : has_result t _ j _ |- _ => apply Hr in H end. results; same. field. lra.
  - apply (Dmult (way a b) f' (fun u => f' u * / f u) f (fun u => ln (f u))); [assumption |].
    apply (D_into a b f f' ln Rinv); [assumption | apply derivable_pt_lim_ln; assumption].
Qed.

Lemma slope_weighted t v m k q i x j l h : (k < m)%nat -> (q < m)%nat -> t k = op_weighted i -> is_slope t v m i x 1 ->
  t j = op_ln i -> t l = op_number 1 -> t h = op_sum j l 1 -> t q = op_product x h -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hj Hl Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => f s * ln (f s)), (fun s => f' s * ln (f s) + f s * (f' s * / f s)). intros s Hs.
  destruct (Hf s Hs) as (? & ? & ?).
  assert (Hr : forall z, has_result t (moved p v s) j z -> 0 < f s /\ z = ln (f s)).
  { intros z Hz. apply (of_ln _ _ _ _ _ Hj) in Hz. results; same. split; [assumption | reflexivity]. }
  assert (Hp : 0 < f s).
  { destruct (Hdef s Hs q Hq) as (z & Hz). results. match goal with H : has_result t _ j _ |- _ => apply Hr in H end. tauto. }
  split; [| split].
  - intros z Hz. apply (of_weighted _ _ _ _ _ Ht) in Hz. results; same. reflexivity.
  - intros z Hz. results. match goal with H : has_result t _ j _ |- _ => apply Hr in H end. results; same. field. lra.
  - apply (Dmult (way a b) f' (fun u => f' u * / f u) f (fun u => ln (f u))); [assumption |].
    apply (D_into a b f f' ln Rinv); [assumption | apply derivable_pt_lim_ln; assumption].
Qed.

Lemma slope_square t v m k q i x h : (k < m)%nat -> (q < m)%nat -> t k = op_square i -> is_slope t v m i x 1 ->
  t h = op_sum i i 1 -> t q = op_product x h -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => f s * f s), (fun s => f' s * f s + f s * f' s). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_square _ _ _ _ _ Ht) in Hz | split; [intros z Hz |]]; [results; same; lra .. |].
  apply Dmult; assumption.
Qed.

Lemma slope_quotient t v m k q i x j y h l : (k < m)%nat -> (q < m)%nat -> t k = op_quotient i j -> is_slope t v m i x 1 ->
  is_slope t v m j y 1 -> t l = op_product k y -> t h = op_sum x l (-1) -> t q = op_quotient h j -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hj Hl Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf). destruct (plain _ _ _ _ _ Hj p a b Hdef) as (g & g' & Hg).
  exists (fun s => f s * / g s), (fun s => f' s * / g s + f s * (g' s * (- / (g s * g s)))). intros s Hs.
  destruct (Hf s Hs) as (? & ? & ?). destruct (Hg s Hs) as (? & ? & ?).
  assert (Hn : g s <> 0). { destruct (Hdef s Hs k Hk) as (z & Hz). results; same. assumption. }
  split; [intros z Hz; results; same; reflexivity | split; [intros z Hz; results; same; field; assumption |]].
  apply (Dmult (way a b) f' (fun u => g' u * (- / (g u * g u))) f (fun u => / g u)); [assumption |].
  apply (D_into a b g g' Rinv (fun u => - / (u * u))); [assumption |].
  assert (Hd := derivable_pt_lim_div (fct_cte 1) id (g s) 0 1 (derivable_pt_lim_const 1 (g s)) (derivable_pt_lim_id (g s)) Hn).
  unfold id, fct_cte, div_fct in Hd.
  replace (- / (g s * g s)) with ((0 * g s - 1 * 1) / (g s)²) by (unfold Rsqr; field; assumption).
  intros e He. destruct (Hd e He) as (d & Hx). exists d. intros u Hu0 Hu1. specialize (Hx u Hu0 Hu1).
  unfold Rdiv in Hx. rewrite !Rmult_1_l in Hx. rewrite Rmult_1_l. exact Hx.
Qed.

Lemma slope_exp t v m k q i x : (k < m)%nat -> (q < m)%nat -> t k = op_exp i -> is_slope t v m i x 1 -> t q = op_product k x ->
  is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => exp (f s)), (fun s => f' s * exp (f s)). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_exp _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results. match goal with H : has_result t _ k _ |- _ => apply (of_exp _ _ _ _ _ Ht) in H end. results; same. lra.
  - apply (D_into a b f f' exp exp); [assumption | apply derivable_pt_lim_exp].
Qed.

Lemma slope_ln t v m k q i x : (k < m)%nat -> (q < m)%nat -> t k = op_ln i -> is_slope t v m i x 1 -> t q = op_quotient x i ->
  is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => ln (f s)), (fun s => f' s * / f s). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  assert (Hp : 0 < f s). { destruct (Hdef s Hs k Hk) as (z & Hz). apply (of_ln _ _ _ _ _ Ht) in Hz. results; same. assumption. }
  split; [intros z Hz; apply (of_ln _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results; same. reflexivity.
  - apply (D_into a b f f' ln Rinv); [assumption | apply derivable_pt_lim_ln; assumption].
Qed.

Lemma slope_sqrt t v m k q i x h : (k < m)%nat -> (q < m)%nat -> t k = op_sqrt i -> is_slope t v m i x 1 ->
  t h = op_sum k k 1 -> t q = op_quotient x h -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => sqrt (f s)), (fun s => f' s * / (2 * sqrt (f s))). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  assert (Hr : has_result t (moved p v s) k (sqrt (f s))).
  { destruct (Hdef s Hs k Hk) as (z & Hz). assert (Hz' := Hz). apply (of_sqrt _ _ _ _ _ Ht) in Hz'. results; same. assumption. }
  assert (Hp : 0 < f s).
  { destruct (Hdef s Hs k Hk) as (z & Hz). apply (of_sqrt _ _ _ _ _ Ht) in Hz. destruct (Hdef s Hs q Hq) as (w & Hw).
    results; same.
    destruct (Rle_lt_or_eq_dec 0 (f s)) as [Hlt | E]; [assumption | exact Hlt | exfalso].
    assert (Es : sqrt (f s) = 0) by (rewrite <- E; apply sqrt_0).
    match goal with H : ?y <> 0 |- _ => apply H end. lra. }
  split; [intros z Hz; same; reflexivity | split].
  - intros z Hz. results; same. unfold Rdiv. f_equal. f_equal. lra.
  - apply (D_into a b f f' sqrt (fun u => / (2 * sqrt u))); [assumption | apply derivable_pt_lim_sqrt; assumption].
Qed.

Lemma slope_abs t v m k q i x h : (k < m)%nat -> (q < m)%nat -> t k = op_abs i -> is_slope t v m i x 1 ->
  t h = op_quotient i k -> t q = op_product x h -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hh Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => Rabs (f s)), (fun s => f' s * (f s / Rabs (f s))). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  assert (Hr : has_result t (moved p v s) k (Rabs (f s))).
  { destruct (Hdef s Hs k Hk) as (z & Hz). assert (Hz' := Hz). apply (of_abs _ _ _ _ _ Ht) in Hz'. results; same. assumption. }
  assert (Hn : f s <> 0).
  { destruct (Hdef s Hs q Hq) as (w & Hw). results; same. intros E.
    match goal with H : Rabs (f s) <> 0 |- _ => apply H end. rewrite E. apply Rabs_R0. }
  split; [intros z Hz; same; reflexivity | split; [intros z Hz; results; same; reflexivity |]].
  apply (D_into a b f f' Rabs (fun u => u / Rabs u)); [assumption |].
  destruct (Rtotal_order (f s) 0) as [Hl | [He | Hg]]; [| contradiction |].
  - rewrite (Rabs_left (f s)) by assumption. replace (f s / - f s) with (-1) by (field; lra). apply Rabs_derive_2; assumption.
  - rewrite (Rabs_right (f s)) by lra. replace (f s / f s) with 1 by (field; lra). apply Rabs_derive_1; assumption.
Qed.

Lemma slope_sin t v m k q i x l : (k < m)%nat -> (q < m)%nat -> t k = op_function sin i -> is_slope t v m i x 1 ->
  t l = op_function cos i -> t q = op_product x l -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hl Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => sin (f s)), (fun s => f' s * cos (f s)). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_function _ _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results. match goal with H : has_result t _ l _ |- _ => apply (of_function _ _ _ _ _ _ Hl) in H end.
    results; same. reflexivity.
  - apply (D_into a b f f' sin cos); [assumption | apply derivable_pt_lim_sin].
Qed.

Lemma slope_cos t v m k q i x l y w : (k < m)%nat -> (q < m)%nat -> t k = op_function cos i -> is_slope t v m i x 1 ->
  t l = op_function sin i -> t y = op_product x l -> t w = op_number 0 -> t q = op_sum w y (-1) -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hl Hy Hw Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => cos (f s)), (fun s => f' s * (- sin (f s))). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_function _ _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results. match goal with H : has_result t _ l _ |- _ => apply (of_function _ _ _ _ _ _ Hl) in H end.
    results; same. lra.
  - apply (D_into a b f f' cos (fun u => - sin u)); [assumption | apply derivable_pt_lim_cos].
Qed.

Lemma slope_atan t v m k q i x w o y : (k < m)%nat -> (q < m)%nat -> t k = op_function atan i -> is_slope t v m i x 1 ->
  t w = op_square i -> t o = op_number 1 -> t y = op_sum o w 1 -> t q = op_quotient x y -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hw Ho Hy Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => atan (f s)), (fun s => f' s * / (1 + f s ^ 2)). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_function _ _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results. match goal with H : has_result t _ w _ |- _ => apply (of_square _ _ _ _ _ Hw) in H end.
    results; same. unfold Rdiv. f_equal. f_equal. lra.
  - apply (D_into a b f f' atan (fun u => / (1 + u ^ 2))); [assumption | apply derivable_pt_lim_atan].
Qed.

Lemma slope_root t v m k q i x n l w o : (k < m)%nat -> (q < m)%nat -> t k = op_root n i -> is_slope t v m i x 1 ->
  t l = op_product x k -> t w = op_sum o i (INR n) -> t o = op_number 0 -> t q = op_quotient l w -> is_slope t v m k q 1.
Proof.
  intros Hk Hq Ht Hi Hl Hw Ho Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => root n (f s)), (fun s => f' s * (root n (f s) / (INR n * f s))). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  destruct (Hdef s Hs k Hk) as (r & Hr). assert (Hr' := Hr). apply (of_root _ _ _ _ _ _ Ht) in Hr'. results; same.
  assert (Hn : f s <> 0).
  { destruct (Hdef s Hs q Hq) as (z & Hz). results; same. intros E. match goal with H : 0 + INR n * f s <> 0 |- _ => apply H end.
    rewrite E. ring. }
  split; [intros z Hz; same; reflexivity | split].
  - intros z Hz. results; same. field. split; [exact Hn | apply not_0_INR; lia].
  - apply (D_into a b f f' (root n) (fun u => root n u / (INR n * u))); [assumption | apply root_derivative; assumption].
Qed.

Lemma bell_written t e i w z u g : t w = op_square i -> t z = op_number 0 -> t u = op_sum z w (-1) -> t g = op_sum z u (1 / 2) ->
  t e = op_exp g -> is_bell t e i.
Proof.
  intros Hw Hz Hu Hg He p y Hy. apply (of_exp _ _ _ _ _ He) in Hy. results.
  match goal with H : has_result t _ w _ |- _ => apply (of_square _ _ _ _ _ Hw) in H end. results.
  eexists. split; [eassumption |]. subst. f_equal. lra.
Qed.

Lemma root_of_two_pi_written t r c d : t c = op_number PI -> t d = op_sum c c 1 -> t r = op_sqrt d -> is_root_of_two_pi t r.
Proof. intros Hc Hd Hr p y Hy. apply (of_sqrt _ _ _ _ _ Hr) in Hy. results. subst. f_equal. lra. Qed.

Lemma slope_normal t v m k q i x F e r y : normal_cdf F -> (k < m)%nat -> (q < m)%nat -> t k = op_function F i -> is_slope t v m i x 1 ->
  is_bell t e i -> is_root_of_two_pi t r -> t y = op_quotient e r -> t q = op_product x y -> is_slope t v m k q 1.
Proof.
  intros [HF _] Hk Hq Ht Hi He Hr Hy Hu. apply by_results; [assumption .. |]. intros p a b Hdef.
  destruct (plain _ _ _ _ _ Hi p a b Hdef) as (f & f' & Hf).
  exists (fun s => F (f s)), (fun s => f' s * (exp (- (f s ^ 2 / 2)) / sqrt (2 * PI))). intros s Hs. destruct (Hf s Hs) as (? & ? & ?).
  split; [intros z Hz; apply (of_function _ _ _ _ _ _ Ht) in Hz; results; same; reflexivity | split].
  - intros z Hz. results. match goal with H : has_result t _ e _ |- _ => apply He in H end.
    match goal with H : has_result t _ r _ |- _ => apply Hr in H end. results; same. reflexivity.
  - apply (D_into a b f f' F (fun u => exp (- (u ^ 2 / 2)) / sqrt (2 * PI))); [assumption | apply HF].
Qed.

Lemma slope_signed t v m k q x z c : (q < m)%nat -> is_slope t v m k x 1 -> t z = op_number 0 -> t q = op_sum z x c ->
  is_slope t v m k q c.
Proof.
  intros Hq Hk Hz Hu p a b Hdef. destruct (plain _ _ _ _ _ Hk p a b Hdef) as (f & g & Hf).
  exists f, (fun s => c * g s). intros s Hs. destruct (Hf s Hs) as (? & ? & ?). repeat split; try assumption.
  - destruct (Hdef s Hs q Hq) as (w & Hw). replace (c * g s) with w; [exact Hw |]. results; same. lra.
  - apply Dmult_const; assumption.
Qed.

(** ** Ways in boxes *)

Lemma moved_other p v s w : w <> v -> moved p v s w = p w.
Proof. intros H. unfold moved. destruct (Nat.eqb_spec w v); [contradiction | reflexivity]. Qed.

(** The rule for the kind of an operation, where what the operation is stands among the hypotheses. *)
Ltac by_rule := match goal with
  | H : ?t ?k = op_number _ |- has_result ?t _ ?k _ => apply r_number
  | H : ?t ?k = op_variable _ |- has_result ?t _ ?k _ => fail
  | H : ?t ?k = op_sum _ _ _ |- has_result ?t _ ?k _ => eapply r_sum
  | H : ?t ?k = op_product _ _ |- has_result ?t _ ?k _ => eapply r_product
  | H : ?t ?k = op_square _ |- has_result ?t _ ?k _ => eapply r_square
  | H : ?t ?k = op_quotient _ _ |- has_result ?t _ ?k _ => eapply r_quotient
  | H : ?t ?k = op_exp _ |- has_result ?t _ ?k _ => eapply r_exp
  | H : ?t ?k = op_ln _ |- has_result ?t _ ?k _ => eapply r_ln
  | H : ?t ?k = op_sqrt _ |- has_result ?t _ ?k _ => eapply r_sqrt
  | H : ?t ?k = op_abs _ |- has_result ?t _ ?k _ => eapply r_abs
  | H : ?t ?k = op_min _ _ |- has_result ?t _ ?k _ => eapply r_min
  | H : ?t ?k = op_function _ _ |- has_result ?t _ ?k _ => eapply r_function
  | H : ?t ?k = op_root _ _ |- has_result ?t _ ?k _ => eapply r_root
  | H : ?t ?k = op_weighted _ |- has_result ?t _ ?k _ => eapply r_weighted
  end; eassumption.

Lemma same_point t p p' : (forall w, p w = p' w) -> forall k x, has_result t p k x -> has_result t p' k x.
Proof.
  intros E k x H. induction H; try by_rule. rewrite E. apply r_variable. assumption.
Qed.

Lemma transferred t u n p k x : (forall i, (i < n)%nat -> u i = t i) -> has_result u p k x -> (k < n)%nat -> has_result t p k x.
Proof.
  intros E H. induction H; intros Hk; match goal with H : u _ = _ |- _ => rewrite E in H by assumption end;
    repeat match goal with IH : (?i < n)%nat -> has_result t p ?i _ |- _ =>
      let Hi := fresh in assert (Hi : (i < n)%nat) by lia; specialize (IH Hi); clear Hi end;
    try by_rule; apply r_variable; assumption.
Qed.

Lemma free_with B v u n l : u <> v -> is_free B v -> is_free (real_range B u n l) v /\ is_free (whole_range B u n l) v.
Proof.
  intros Hu HB. split; intros p s Hp.
  - destruct Hp as [Hp Hr]. split; [apply HB; exact Hp | rewrite moved_other; assumption].
  - destruct Hp as [Hp [Hr Hz]]. split; [apply HB; exact Hp | rewrite moved_other; [split; assumption | assumption]].
Qed.

Lemma between_is_in B v n l p s : is_free B v -> B p -> n <= s <= l -> n <= p v <= l ->
  forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> real_range B v n l (moved p v w).
Proof.
  intros HB Hp Hs Hv w [H1 H2]. split; [apply HB; exact Hp |]. rewrite moved_same.
  unfold Rmin, Rmax in *. destruct (Rle_dec s (p v)); lra.
Qed.

Lemma swept_range B v n l : is_free B v -> swept (real_range B v n l) (real_range B v n n) (real_range B v n l) v 1 /\
    swept (whole_range B v n l) (real_range B v n n) (real_range B v n l) v 1 /\
    swept (real_range B v n l) (real_range B v l l) (real_range B v n l) v (-1) /\
    swept (whole_range B v n l) (real_range B v l l) (real_range B v n l) v (-1).
Proof.
  intros HB.
  assert (Hup : forall p, B p -> n <= p v <= l -> exists s, real_range B v n n (moved p v s) /\ 0 <= 1 * (p v - s) /\
    forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> real_range B v n l (moved p v w)).
  { intros p Hp Hv. exists n. split; [split; [apply HB; exact Hp | rewrite moved_same; lra] |]. split; [lra |].
    apply between_is_in; try assumption; lra. }
  assert (Hdown : forall p, B p -> n <= p v <= l -> exists s, real_range B v l l (moved p v s) /\ 0 <= -1 * (p v - s) /\
    forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> real_range B v n l (moved p v w)).
  { intros p Hp Hv. exists l. split; [split; [apply HB; exact Hp | rewrite moved_same; lra] |]. split; [lra |].
    apply between_is_in; try assumption; lra. }
  split; [| split; [| split]]; intros p Hp; [apply Hup | apply Hup | apply Hdown | apply Hdown]; apply Hp.
Qed.

Lemma swept_with (B F A : (nat -> R) -> Prop) v c u n l : u <> v -> swept B F A v c ->
  swept (real_range B u n l) (real_range F u n l) (real_range A u n l) v c /\
  swept (whole_range B u n l) (whole_range F u n l) (whole_range A u n l) v c.
Proof.
  intros Hu H. split; intros p Hp.
  - destruct Hp as [Hp Hr]. destruct (H p Hp) as (s & HF & Hc & HA). exists s.
    split; [split; [exact HF | rewrite moved_other; assumption] |]. split; [exact Hc |].
    intros w Hw. split; [apply HA; exact Hw | rewrite moved_other; assumption].
  - destruct Hp as [Hp [Hr Hz]]. destruct (H p Hp) as (s & HF & Hc & HA). exists s.
    split; [split; [exact HF | rewrite moved_other by assumption; split; assumption] |]. split; [exact Hc |].
    intros w Hw. split; [apply HA; exact Hw | rewrite moved_other by assumption; split; assumption].
Qed.

Lemma along_slope t u v n m c (B F A : (nat -> R) -> Prop) (strict : bool) : let wanted x := if strict then 0 < x else 0 <= x in
  (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) -> is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) ->
  swept B F A v c -> (forall p, F p -> ends_well t n wanted p) -> (forall p, A p -> ends_well u m (fun x => 0 <= x) p) ->
  forall p, B p -> ends_well t n wanted p.
Proof.
  intros wanted Hn E Hslope Hc Hswept HF HA p Hp.
  destruct (Hswept p Hp) as (s & Hs & Hdir & Hway).
  set (a := Rmin s (p v)) in *. set (b := Rmax s (p v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Hap : way a b (p v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  assert (Hdef : forall w, way a b w -> all_defined u m (moved p v w)).
  { intros w Hw. destruct (HA _ (Hway w Hw)) as [Hd _]. exact Hd. }
  destruct (Hslope p a b Hdef) as (f & g & Hf).
  assert (Hback : forall w, moved p v (p v) w = p w).
  { intros w. unfold moved. destruct (Nat.eqb_spec w v) as [-> | _]; reflexivity. }
  assert (Hrise : forall x y, way a b x -> way a b y -> x <= y -> c * f x <= c * f y).
  { apply does_not_fall with (f := fun w => c * f w) (g := g).
    - intros w Hw. apply (Hf w Hw).
    - intros w Hw. destruct (Hf w Hw) as (_ & Hg & _). destruct (HA _ (Hway w Hw)) as [_ (x & Hx & H0)].
      rewrite (has_result_unique _ _ _ _ Hg _ Hx). exact H0. }
  assert (Hle : f s <= f (p v)).
  { destruct Hc as [-> | ->].
    - assert (1 * f s <= 1 * f (p v)) by (apply Hrise; [assumption .. | lra]). lra.
    - assert (-1 * f (p v) <= -1 * f s) by (apply Hrise; [assumption .. | lra]). lra. }
  destruct (HF _ Hs) as [_ (x & Hx & Hwanted)].
  destruct (Hf s Has) as (Hfs & _). apply (transferred t u n) in Hfs; [| exact E | lia].
  rewrite (has_result_unique _ _ _ _ Hx _ Hfs) in Hwanted.
  split.
  - intros i Hi. destruct (Hdef (p v) Hap i) as (y & Hy); [lia |]. exists y. apply (transferred t u n) in Hy; [| exact E | exact Hi].
    apply (same_point t _ _ Hback). exact Hy.
  - exists (f (p v)). split.
    + destruct (Hf (p v) Hap) as (Hfp & _). apply (transferred t u n) in Hfp; [| exact E | lia].
      apply (same_point t _ _ Hback). exact Hfp.
    + unfold wanted in *. destruct strict; lra.
Qed.

(** ** Enclosures along ways *)

Lemma reached_range B v n l z x y : is_free B v -> n <= z <= l -> x <= n - z -> l - z <= y ->
  reached (real_range B v n l) (real_range B v z z) (real_range B v n l) v x y /\
  reached (whole_range B v n l) (real_range B v z z) (real_range B v n l) v x y.
Proof.
  intros HB Hz Hx Hy.
  assert (H : forall p, B p -> n <= p v <= l -> exists s, real_range B v z z (moved p v s) /\ x <= p v - s <= y /\
    forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> real_range B v n l (moved p v w)).
  { intros p Hp Hv. exists z. split; [split; [apply HB; exact Hp | rewrite moved_same; lra] |]. split; [lra |].
    apply between_is_in; assumption. }
  split; intros p Hp; apply H; apply Hp.
Qed.

Lemma reached_with (B F A : (nat -> R) -> Prop) v x y u n l : u <> v -> reached B F A v x y ->
  reached (real_range B u n l) (real_range F u n l) (real_range A u n l) v x y /\
  reached (whole_range B u n l) (whole_range F u n l) (whole_range A u n l) v x y.
Proof.
  intros Hu H. split; intros p Hp.
  - destruct Hp as [Hp Hr]. destruct (H p Hp) as (s & HF & Hc & HA). exists s.
    split; [split; [exact HF | rewrite moved_other; assumption] |]. split; [exact Hc |].
    intros w Hw. split; [apply HA; exact Hw | rewrite moved_other; assumption].
  - destruct Hp as [Hp [Hr Hz]]. destruct (H p Hp) as (s & HF & Hc & HA). exists s.
    split; [split; [exact HF | rewrite moved_other by assumption; split; assumption] |]. split; [exact Hc |].
    intros w Hw. split; [apply HA; exact Hw | rewrite moved_other by assumption; split; assumption].
Qed.

Lemma mean_value_within a b f g s u : (forall w, way a b w -> D_in f g (way a b) w) -> way a b s -> way a b u ->
  exists w, way a b w /\ f u = f s + g w * (u - s).
Proof.
  intros HD.
  assert (Hup : forall s u, way a b s -> way a b u -> s < u -> exists w, way a b w /\ f u - f s = g w * (u - s)).
  { clear s u. intros s u Hs Hu Hlt. unfold way in *. destruct (mean_value_between f g s u Hlt) as (w & Hw & He).
    - intros x e Hx He. destruct (continuous_within a b f g x) with (e := e) as (d & Hd & Hc); [apply HD; unfold way; lra | exact He |].
      exists d; split; [exact Hd |]. intros y Hy. apply Hc. unfold way; lra.
    - intros x Hx. apply (interior a b); [lra | apply HD; unfold way; lra].
    - exists w. split; [lra | exact He]. }
  intros Hs Hu. destruct (Rtotal_order s u) as [Hlt | [<- | Hgt]].
  - destruct (Hup s u Hs Hu Hlt) as (w & Hw & He). exists w. split; [exact Hw | lra].
  - exists s. split; [exact Hs | lra].
  - destruct (Hup u s Hu Hs Hgt) as (w & Hw & He). exists w. split; [exact Hw | lra].
Qed.

Lemma enclosed_along t u v n m (B F A : (nat -> R) -> Prop) x y p q g h low high :
  (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) -> is_slope u v m (n - 1) (m - 1) 1 -> reached B F A v x y ->
  (forall z, F z -> ends_well t n (fun r => p <= r <= q) z) -> (forall z, A z -> ends_well u m (fun r => g <= r <= h) z) ->
  low - p <= g * x -> low - p <= g * y -> low - p <= h * x -> low - p <= h * y ->
  g * x <= high - q -> g * y <= high - q -> h * x <= high - q -> h * y <= high - q ->
  forall z, B z -> ends_well t n (fun r => low <= r <= high) z.
Proof.
  intros Hn E Hslope Hreached HF HA L1 L2 L3 L4 U1 U2 U3 U4 z Hz.
  destruct (Hreached z Hz) as (s & Hs & Hdist & Hway).
  set (a := Rmin s (z v)) in *. set (b := Rmax s (z v)) in *.
  assert (Has : way a b s) by (unfold way, a, b; split; [apply Rmin_l | apply Rmax_l]).
  assert (Haz : way a b (z v)) by (unfold way, a, b; split; [apply Rmin_r | apply Rmax_r]).
  assert (Hdef : forall w, way a b w -> all_defined u m (moved z v w)).
  { intros w Hw. destruct (HA _ (Hway w Hw)) as [Hd _]. exact Hd. }
  destruct (Hslope z a b Hdef) as (f & k & Hf).
  assert (Hback : forall w, moved z v (z v) w = z w).
  { intros w. unfold moved. destruct (Nat.eqb_spec w v) as [-> | _]; reflexivity. }
  destruct (mean_value_within a b f k s (z v)) as (w & Hw & Hmean); [| exact Has | exact Haz |].
  { intros w Hw. apply D_ext with (f := fun r => 1 * f r) (g := k); [exact Hw | intros; lra | reflexivity | apply (Hf w Hw)]. }
  assert (Hk : g <= k w <= h).
  { destruct (Hf w Hw) as (_ & Hr & _). destruct (HA _ (Hway w Hw)) as [_ (r & Hr' & H0)].
    rewrite (has_result_unique _ _ _ _ Hr _ Hr'). exact H0. }
  assert (Hstart : p <= f s <= q).
  { destruct (HF _ Hs) as [_ (r & Hr & Hpq)]. destruct (Hf s Has) as (Hfs & _). apply (transferred t u n) in Hfs; [| exact E | lia].
    rewrite (has_result_unique _ _ _ _ Hr _ Hfs) in Hpq. exact Hpq. }
  assert (Hprod : low - p <= k w * (z v - s) <= high - q).
  { apply product_between with (a := g) (c := h) (f := x) (g := y); assumption. }
  split.
  - intros i Hi. destruct (Hdef (z v) Haz i) as (r & Hr); [lia |]. exists r. apply (transferred t u n) in Hr; [| exact E | exact Hi].
    apply (same_point t _ _ Hback). exact Hr.
  - exists (f (z v)). split.
    + destruct (Hf (z v) Haz) as (Hfz & _). apply (transferred t u n) in Hfz; [| exact E | lia].
      apply (same_point t _ _ Hback). exact Hfz.
    + lra.
Qed.

Lemma SLOPE : slope_rules.
Proof.
  unfold slope_rules.
  split. { exact slope_number. }
  split. { exact slope_variable. }
  split. { exact slope_constant. }
  split. { exact slope_sum. }
  split. { exact slope_product. }
  split. { exact slope_weighted_ln. }
  split. { exact slope_square. }
  split. { exact slope_quotient. }
  split. { exact slope_exp. }
  split. { exact slope_ln. }
  split. { exact slope_sqrt. }
  split. { exact slope_abs. }
  split. { exact slope_sin. }
  split. { exact slope_cos. }
  split. { exact slope_atan. }
  split. { exact slope_root. }
  split. { exact bell_written. }
  split. { exact root_of_two_pi_written. }
  split. { exact slope_normal. }
  split. { exact slope_weighted. }
  split. { exact slope_signed. }
  split. { intros v p s _. exact I. }
  split. { exact free_with. }
  split. { exact swept_range. }
  split. { intros B v n z [Hz Hr] [e He]. split; [exact Hz | split; [exact Hr |]]. exists e. lra. }
  split. { exact swept_with. }
  split. { exact along_slope. }
  split. { exact reached_range. }
  split. { exact reached_with. }
  exact enclosed_along.
Qed.
