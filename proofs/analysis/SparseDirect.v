(** MEM-DIRECT for a coordinate of the sparse hypercube: of the law of the looks only two numbers matter, the chance z
    that all agree and the mean y of their sign if they do. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Dber Finite Information BinarySDPI Privacy Uses Chi2 Signs Sparse.
Open Scope R_scope.

Section SparseDirect.
Context (p : R) (n : nat).
Hypothesis Hp : 0 < p < 1.
Hypothesis Hn : (1 <= n)%nat.
Let s := sparse_s p n.
Let q := sparse_q p n.
Let cls := look_class n.
Let words := pwlist LBool n.
Variable Q : pw bool n -> R.
Hypothesis HQ : law words Q.
Let of_class (f : pw bool n -> R) (c : option bool) : R := fsum words (fun b => f b * (if eq_class (cls b) c then 1 else 0)).
Let a := of_class Q (Some true).
Let b := of_class Q (Some false).
Let m := of_class Q None.

Lemma one_class (c : option bool) h :
  (if eq_class c (Some true) then 1 else 0) * h (Some true) + (if eq_class c (Some false) then 1 else 0) * h (Some false)
  + (if eq_class c None then 1 else 0) * h None = h c.
Proof. destruct c as [[]|]; repeat (destruct eq_class; try discriminate; try congruence); ring. Qed.

Lemma by_class f h : fsum words (fun w => f w * h (cls w))
  = of_class f (Some true) * h (Some true) + of_class f (Some false) * h (Some false) + of_class f None * h None.
Proof.
  unfold of_class. rewrite <- !fsum_scal_r, <- !fsum_plus. apply fsum_ext. intros w _.
  rewrite <- (one_class (cls w) h) at 1. ring.
Qed.

Lemma class_parts : 0 <= a /\ 0 <= b /\ 0 <= m /\ a + b + m = 1.
Proof.
  assert (N : forall c, 0 <= of_class Q c).
  { intros c. apply fsum_nonneg. intros w Hw. apply Rmult_le_pos; [apply HQ, Hw|]. destruct eq_class; lra. }
  split; [apply N|split; [apply N|split; [apply N|]]].
  assert (E := by_class Q (fun _ => 1)). rewrite (fsum_ext words _ Q), (proj2 HQ) in E by (intros; ring). unfold a, b, m. lra.
Qed.

Let P (w : pw bool n) : R := margY LSparse (sparse_target p n) w.
Hypothesis Hac : abscont words Q P.

Lemma looks_KL : a * ln (a / (s / 2)) + b * ln (b / (s / 2)) + m * ln (m / (1 - s)) <= KL words Q P.
Proof.
  assert (HP := margY_law LSparse words _ (sparse_joint p n Hp)).
  assert (V : forall c, of_class Q c * ln (of_class Q c / sparse_weight p n c)
    <= fsum words (fun w => (if eq_class (cls w) c then 1 else 0) * (Q w * ln (Q w / P w)))).
  { intros c. replace (sparse_weight p n c) with (of_class P c).
    - apply (KL_weighted words P Q (fun w => if eq_class (cls w) c then 1 else 0)); [apply HP|apply HQ| |exact Hac].
      intros w _. destruct eq_class; lra.
    - transitivity (fsum LSparse (fun d => sparse_weight p n d * (if eq_class d c then 1 else 0)));
        [exact (sparse_class_law p n Hn (fun d => if eq_class d c then 1 else 0))|].
      unfold LSparse. cbn [fsum]. destruct c as [[]|]; repeat (destruct eq_class; try discriminate; try congruence); ring. }
  assert (V1 := V (Some true)). assert (V2 := V (Some false)). assert (V3 := V None).
  unfold sparse_weight in V1, V2, V3. fold s in V1, V2, V3. fold a in V1. fold b in V2. fold m in V3.
  apply Rle_trans with (1 := Rplus_le_compat _ _ _ _ (Rplus_le_compat _ _ _ _ V1 V2) V3).
  rewrite <- !fsum_plus. right. apply fsum_ext. intros w _.
  exact (one_class (cls w) (fun _ => Q w * ln (Q w / P w))).
Qed.

Lemma theta_KL : KL LSparse (transfer LSparse words (sparse_target p n) Q) (margX words (sparse_target p n))
  = q * a * ln (a / (s / 2)) + q * b * ln (b / (s / 2)) + (1 - q * (a + b)) * ln ((1 - q * (a + b)) / (1 - q * s)).
Proof.
  assert (S := s_range p n Hp Hn). fold s in S. assert (E := q_times p n Hp Hn). fold q s in E.
  assert (Qr := q_range p n Hp Hn). fold q in Qr. destruct class_parts as [A [B [C Sum]]].
  assert (T : forall th, transfer LSparse words (sparse_target p n) Q th
    = match th with Some true => q * a | Some false => q * b | None => 1 - q * (a + b) end).
  { intros th. unfold transfer.
    rewrite (fsum_ext words _ (fun w => Q w * (fun c => match th, c with
      | None, Some _ => 1 - q | None, None => 1 | Some u, Some v => if Bool.eqb u v then q else 0 | Some _, None => 0 end) (cls w))).
    - rewrite (by_class Q (fun c => match th, c with
      | None, Some _ => 1 - q | None, None => 1 | Some u, Some v => if Bool.eqb u v then q else 0 | Some _, None => 0 end)).
      fold a b m. destruct th as [[]|]; simpl; lra.
    - intros w _. rewrite (target_by_class p n Hn), (margin_by_class p n Hn), (given_class p n Hp Hn). reflexivity. }
  assert (M : forall th, margX words (sparse_target p n) th = sparse_prior p th).
  { intros th. unfold margX, sparse_target, looks_target.
    unfold words. rewrite fsum_scal, (proj2 (pwP_law LBool _ n (sparse_look_law th))). ring. }
  unfold KL, LSparse. cbn [fsum]. rewrite !T, !M. unfold sparse_prior. rewrite <- E.
  replace (q * a / (q * s / 2)) with (a / (s / 2)) by (field; lra).
  replace (q * b / (q * s / 2)) with (b / (s / 2)) by (field; lra). ring.
Qed.

Lemma fresh_KL : KL LBool (transfer LBool words (sparse_fresh p n) Q) (margX words (sparse_fresh p n)) = Dber (q * (a - b)).
Proof.
  set (r := fun w => sparse_mean p n (cls w)).
  assert (HP := margY_law LSparse words _ (sparse_joint p n Hp)).
  assert (Er : expect words Q r = q * (a - b)).
  { unfold expect, r. rewrite (by_class Q (sparse_mean p n)). fold a b m. unfold sparse_mean. fold q. ring. }
  assert (E0 : expect words P r = 0).
  { transitivity (fsum LSparse (fun d => sparse_weight p n d * sparse_mean p n d));
      [exact (sparse_class_law p n Hn (sparse_mean p n))|]. unfold LSparse. cbn [fsum].
    unfold sparse_weight, sparse_mean. ring. }
  assert (MX : forall x, margX words (sparse_fresh p n) x = / 2).
  { intros x. transitivity (margX words (binary_joint P r) x).
    - apply fsum_ext. intros w _. apply (sparse_fresh_law p n Hp Hn).
    - rewrite (binary_margX words P r x HP), E0. destruct x; field. }
  assert (T : forall x, transfer LBool words (sparse_fresh p n) Q x = if x then (1 + q * (a - b)) / 2 else (1 - q * (a - b)) / 2).
  { intros x. rewrite <- Er, <- (binary_margX words Q r x HQ). apply fsum_ext. intros w Hw.
    rewrite (sparse_fresh_law p n Hp Hn x w). fold (P w).
    replace (margY LBool (sparse_fresh p n) w) with (P w) by (apply (sparse_margins p n)).
    unfold binary_joint. change (sparse_mean p n (look_class n w)) with (r w). change (margY LSparse (sparse_target p n) w) with (P w).
    destruct (Req_dec (P w) 0) as [Z|Z]; [rewrite (Hac w Hw Z); destruct x; ring|destruct x; field; exact Z]. }
  unfold KL, LBool. cbn [fsum]. rewrite !T, !MX. unfold Dber.
  replace ((1 + q * (a - b)) / 2 / / 2) with (1 + q * (a - b)) by field.
  replace ((1 - q * (a - b)) / 2 / / 2) with (1 - q * (a - b)) by field. ring.
Qed.
End SparseDirect.

(** The difference of the three divergences, in z and y. *)
Theorem SPARSE_DIRECT p n c : 0 < p < 1 -> (1 <= n)%nat ->
  let s := sparse_s p n in
  let q := sparse_q p n in
  (forall z y, 0 <= z <= 1 -> (s = 1 -> z = 1) -> -1 <= y <= 1 ->
     c * Dber (q * z * y) <= (1 - q) * z * Dber y + d2 z s - d2 (q * z) (q * s)) ->
  direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) c.
Proof.
  intros Hp Hn s q H Q HQ Hac.
  rewrite (theta_KL p n Hp Hn Q HQ), (fresh_KL p n Hp Hn Q HQ Hac). assert (L := looks_KL p n Hp Hn Q HQ Hac).
  assert (CP := class_parts n Q HQ). cbv beta zeta in CP, L |- *. destruct CP as [A [B [C Sum]]].
  assert (S := s_range p n Hp Hn). fold s in S, L. assert (Qr := q_range p n Hp Hn). fold q in Qr |- *. fold s.
  set (a := fsum (pwlist LBool n) (fun b => Q b * (if eq_class (look_class n b) (Some true) then 1 else 0))) in *.
  set (b := fsum (pwlist LBool n) (fun b => Q b * (if eq_class (look_class n b) (Some false) then 1 else 0))) in *.
  set (m := fsum (pwlist LBool n) (fun b => Q b * (if eq_class (look_class n b) None then 1 else 0))) in *.
  set (z := a + b) in *. assert (Em : m = 1 - z) by lra. assert (Ez : z = a + b) by reflexivity. clearbody z. rewrite Em in L, C.
  assert (Hz1 : s = 1 -> z = 1).
  { intros E. enough (m = 0) by lra. unfold m. transitivity (fsum (pwlist LBool n) (fun _ => 0)); [|apply fsum_0]. apply fsum_ext. intros w Hw.
    destruct (eq_class (look_class n w) None) as [N|N]; [|ring].
    assert (T : fsum LSparse (fun d => sparse_weight p n d * (if eq_class d None then 1 else 0)) = 1 - s).
    { unfold LSparse. cbn [fsum]. unfold sparse_weight. repeat (destruct eq_class; try discriminate; try congruence). fold s. ring. }
    assert (Z : fsum (pwlist LBool n) (fun b => margY LSparse (sparse_target p n) b *
      (if eq_class (look_class n b) None then 1 else 0)) = 0).
    { transitivity (1 - s); [rewrite <- T; exact (sparse_class_law p n Hn (fun d => if eq_class d None then 1 else 0))|lra]. }
    assert (HP := margY_law LSparse _ _ (sparse_joint p n Hp)).
    assert (Z2 := fsum_zero_term (pwlist LBool n) (fun b => margY LSparse (sparse_target p n) b *
      (if eq_class (look_class n b) None then 1 else 0)) w
      ltac:(intros v Hv; apply Rmult_le_pos; [apply HP, Hv|destruct eq_class; lra]) Z Hw). cbv beta in Z2.
    rewrite N in Z2. destruct (eq_class None None) as [_|X]; [|congruence].
    rewrite (Hac w Hw); [ring|]. lra. }
  set (y := if Req_EM_T z 0 then 0 else (a - b) / z).
  assert (Ey : z * y = a - b).
  { unfold y. destruct (Req_EM_T z 0) as [E|E]; [lra|field; exact E]. }
  assert (Hy : -1 <= y <= 1).
  { unfold y. destruct (Req_EM_T z 0) as [E|E]; [lra|]. assert (0 < z) by (lra).
    split; apply Rmult_le_reg_r with z; try assumption; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra. }
  specialize (H z y ltac:(lra) Hz1 Hy).
  rewrite Rmult_assoc, Ey in H. apply Rle_trans with (1 := H).
  assert (K : a * ln (a / (s / 2)) + b * ln (b / (s / 2)) = z * ln (z / s) + z * Dber y).
  { destruct (Req_dec z 0) as [E|E].
    - assert (a = 0) by (lra). assert (b = 0) by (lra). rewrite E, H0, H1. ring.
    - assert (Zp : 0 < z) by (lra).
      assert (Ea : a = z * ((1 + y) / 2)) by (rewrite <- (Rmult_1_r a); lra).
      assert (Eb : b = z * ((1 - y) / 2)) by (lra).
      assert (X : forall u, 0 <= u -> z * (u / 2) * ln (z * (u / 2) / (s / 2)) = z * (u / 2) * ln (z / s) + z * (u / 2 * ln u)).
      { intros u Hu. destruct (Req_dec u 0) as [U|U]; [rewrite U; unfold Rdiv; ring|].
        replace (z * (u / 2) / (s / 2)) with (z / s * u) by (field; lra).
        rewrite ln_mult by (try apply Rdiv_lt_0_compat; lra). ring. }
      rewrite Ea at 1 2. rewrite Eb at 1 2. rewrite !X by lra. unfold Dber. field. }
  assert (D2 : d2 (q * z) (q * s) = q * (z * ln (z / s)) + (1 - q * z) * ln ((1 - q * z) / (1 - q * s))).
  { unfold d2. replace (q * z / (q * s)) with (z / s) by (field; lra). ring. }
  rewrite D2. unfold d2. replace (q * a * ln (a / (s / 2)) + q * b * ln (b / (s / 2)))
    with (q * (a * ln (a / (s / 2)) + b * ln (b / (s / 2)))) by ring. rewrite K in L |- *.
  change (KL (pwlist LBool n) Q (fun w => margY LSparse (sparse_target p n) w))
    with (KL (pwlist LBool n) Q (margY LSparse (sparse_target p n))) in L. nra.
Qed.
