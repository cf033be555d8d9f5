(** [APPROX] and [MEM-APPROX]: when SDPI holds only for a variable B' close to B in total variation.
    M takes at most K = |LM| values. Proof: couple the outputs made from B and B' (Fano), and compare
    I(B';M') with I(B;M) through a reference law that mixes the law of M with the uniform one. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Calc Elementary Finite Information Structure Reference.
Open Scope R_scope.

(** ** A mixture of two logarithms, weighted by the probability e <= delta of a difference *)

Lemma entropy_split delta e N : 0 < delta <= / 2 -> 0 <= e <= delta -> 1 <= N ->
  (1 - e) * ln (/ (1 - delta)) + e * ln (N / delta) <= h delta + delta * ln N.
Proof.
  intros Hd He HN.
  assert (L : ln (/ (1 - delta)) <= ln (N / delta)).
  { apply ln_le; [apply Rinv_0_lt_compat; lra|]. apply Rmult_le_reg_r with (delta * (1 - delta)); [nra|].
    replace (/ (1 - delta) * (delta * (1 - delta))) with delta by (field; lra).
    replace (N / delta * (delta * (1 - delta))) with (N * (1 - delta)) by (field; lra). nra. }
  apply Rle_trans with ((1 - delta) * ln (/ (1 - delta)) + delta * ln (N / delta)); [nra|].
  rewrite ln_Rinv, ln_div by lra. unfold h. lra.
Qed.

Lemma h_0 : h 0 = 0.
Proof. unfold h. rewrite Rminus_0_r, ln_1. ring. Qed.

Lemma Rabs_min x y : Rabs (x - y) = x + y - 2 * Rmin x y.
Proof. unfold Rmin. destruct (Rle_dec x y); [rewrite Rabs_left1|rewrite Rabs_right]; lra. Qed.

Lemma fsum_abs {A} (l : list A) f : Rabs (fsum l f) <= fsum l (fun a => Rabs (f a)).
Proof.
  induction l as [|a l IH]; simpl; [rewrite Rabs_R0; lra|].
  apply Rle_trans with (1 := Rabs_triang _ _). lra.
Qed.

Lemma fsum_abs_zero {A} (l : list A) f g : fsum l (fun a => Rabs (f a - g a)) <= 0 ->
  forall a, In a l -> f a = g a.
Proof.
  intros H a Ha.
  assert (N : forall b, In b l -> 0 <= Rabs (f b - g b)) by (intros; apply Rabs_pos).
  assert (H1 := fsum_le_term l (fun a => Rabs (f a - g a)) a N Ha). simpl in H1.
  assert (H2 := Rabs_pos (f a - g a)). assert (H3 := Rle_abs (f a - g a)).
  assert (H4 := Rle_abs (- (f a - g a))). rewrite Rabs_Ropp in H4. lra.
Qed.

(** ** The source: I(B';M') against I(B;M), two input laws of one kernel *)

Theorem MI_near {B M} (LB : list B) (LM : list M) (P P' : B -> R) k delta : law LB P -> law LB P' ->
  kernel LB LM k -> (1 <= length LM)%nat -> 0 <= delta <= / 2 ->
  / 2 * fsum LB (fun b => Rabs (P b - P' b)) <= delta ->
  MI LB LM (fun b m => P' b * k b m)
  <= MI LB LM (fun b m => P b * k b m) + (h delta + delta * ln (INR (length LM))).
Proof.
  intros HP HP' Hk HK Hd Htv. set (K := INR (length LM)).
  assert (HK1 : 1 <= K) by (apply (le_INR 1); exact HK).
  destruct (Req_dec delta 0) as [E|E].
  { rewrite E, h_0 in *. assert (Z := fsum_abs_zero LB P P' ltac:(lra)).
    rewrite (MI_ext LB LM (fun b m => P' b * k b m) (fun b m => P b * k b m)); [lra|].
    intros b m Hb _. rewrite (Z b Hb). reflexivity. }
  set (R0 := output LB P k). assert (HR := output_law LB LM P k HP Hk). fold R0 in HR.
  set (S := fun m => (1 - delta) * R0 m + delta * / K).
  assert (HiK : 0 < / K) by (apply Rinv_0_lt_compat; lra).
  assert (HSf : forall m, In m LM -> delta * / K <= S m).
  { intros m Hm. unfold S. assert (H := proj1 HR m Hm). nra. }
  assert (Hs : 0 < delta * / K) by (apply Rmult_lt_0_compat; lra).
  assert (HS : law LM S).
  { split; [intros m Hm; specialize (HSf m Hm); lra|]. unfold S.
    rewrite fsum_plus, fsum_scal, (proj2 HR), fsum_const. fold K. field. lra. }
  set (L0 := ln (/ (1 - delta))). set (L1 := ln (K / delta)).
  assert (B1 : forall b, In b LB -> KL LM (k b) S <= L1).
  { intros b Hb. unfold L1. replace (K / delta) with (/ (delta * / K)) by (field; lra).
    apply (KL_le_floor LB LM k S (delta * / K)); assumption. }
  assert (B0 : forall b, In b LB -> P b <> 0 -> KL LM (k b) S <= KL LM (k b) R0 + L0).
  { intros b Hb HPb. replace L0 with (fsum LM (fun m => k b m * L0))
      by (rewrite fsum_scal_r, (proj2 Hk b Hb); ring).
    unfold KL. rewrite <- fsum_plus. apply fsum_le. intros m Hm.
    assert (N := proj1 Hk b m Hb Hm). destruct (Req_dec (k b m) 0) as [Z|Z]; [rewrite Z; lra|].
    assert (HRm : 0 < R0 m).
    { assert (H := proj1 HR m Hm). destruct (Req_dec (R0 m) 0) as [Y|Y]; [|lra].
      exfalso. apply Z. apply (output_abscont LB LM P k HP Hk b Hb HPb m Hm Y). }
    rewrite <- Rmult_plus_distr_l. apply Rmult_le_compat_l; [exact N|]. unfold L0.
    assert (I1 : 0 < / (1 - delta)) by (apply Rinv_0_lt_compat; lra).
    rewrite <- ln_mult by (try apply Rdiv_lt_0_compat; lra).
    specialize (HSf m Hm). apply ln_le; [apply Rdiv_lt_0_compat; lra|].
    unfold Rdiv. rewrite Rmult_assoc. apply Rmult_le_compat_l; [exact N|].
    rewrite <- Rinv_mult. apply Rinv_le_contravar; [nra|]. unfold S. nra. }
  set (C := fun b => Rmin (P b) (P' b)).
  assert (HC : forall b, In b LB -> 0 <= C b <= P b /\ C b <= P' b).
  { intros b Hb. unfold C. assert (H1 := proj1 HP b Hb). assert (H2 := proj1 HP' b Hb).
    assert (H3 := Rmin_l (P b) (P' b)). assert (H4 := Rmin_r (P b) (P' b)).
    assert (0 <= Rmin (P b) (P' b)) by (apply Rmin_glb; assumption). lra. }
  set (e := 1 - fsum LB C).
  assert (He : e <= delta).
  { unfold e. rewrite (fsum_ext LB _ (fun b => P b + P' b - 2 * C b)) in Htv
      by (intros; apply Rabs_min).
    rewrite fsum_minus, fsum_plus, fsum_scal, (proj2 HP), (proj2 HP') in Htv. lra. }
  assert (He0 : 0 <= e).
  { unfold e. assert (fsum LB C <= fsum LB P) by (apply fsum_le; intros b Hb; apply HC, Hb).
    rewrite (proj2 HP) in H. lra. }
  apply Rle_trans with (fsum LB (fun b => P' b * KL LM (k b) S)).
  { apply (MI_le_reference LB LM P' k HP' Hk S HS). intros b _ _ m Hm Z. specialize (HSf m Hm). lra. }
  apply Rle_trans with (fsum LB (fun b => P b * KL LM (k b) R0 + C b * L0 + (P' b - C b) * L1)).
  { apply fsum_le. intros b Hb. destruct (HC b Hb) as [H1 H2]. specialize (B1 b Hb).
    assert (T1 : (P' b - C b) * KL LM (k b) S <= (P' b - C b) * L1)
      by (apply Rmult_le_compat_l; lra).
    assert (T0 : C b * KL LM (k b) S <= P b * KL LM (k b) R0 + C b * L0).
    { destruct (Req_dec (P b) 0) as [Z|Z].
      - assert (Y : C b = 0) by lra. rewrite Y, Z. lra.
      - assert (Q := Rmult_le_compat_l _ _ _ (proj1 H1) (B0 b Hb Z)).
        assert (N : 0 <= KL LM (k b) R0).
        { apply KL_nonneg; [split; [intros m Hm; apply Hk; assumption|apply Hk, Hb]|exact HR|].
          apply (output_abscont LB LM P k HP Hk b Hb Z). }
        nra. }
    lra. }
  rewrite !fsum_plus, !fsum_scal_r, fsum_minus, (proj2 HP').
  unfold R0. rewrite (MI_at_output LB LM P k HP Hk).
  assert (Sp := entropy_split delta e K ltac:(lra) ltac:(lra) HK1). fold L0 L1 in Sp.
  replace (fsum LB C) with (1 - e) by (unfold e; ring). lra.
Qed.

(** ** The output: Fano's inequality for coupled outputs *)

(** T a i j couples two outputs given a; Q is any guess of the second from the first. *)
Lemma coupled_information {A} (LA : list A) (L : list nat) (T : A -> nat -> nat -> R)
  (Q : nat -> nat -> R) :
  let G := fun a j => fsum L (fun i => T a i j) in
  let G' := fun a i => fsum L (T a i) in
  (forall a i j, In a LA -> In i L -> In j L -> 0 <= T a i j) -> joint LA L G' ->
  (forall i j, In i L -> In j L -> 0 <= Q i j) -> (forall i, In i L -> fsum L (Q i) = 1) ->
  (forall a i j, In a LA -> In i L -> In j L -> Q i j = 0 -> T a i j = 0) ->
  MI LA L G <= MI LA L G'
    + fsum LA (fun a => fsum L (fun i => fsum L (fun j => T a i j * ln (/ Q i j)))).
Proof.
  intros G G' HT HJ HQ SQ HTQ.
  set (p := fun a => fsum L (G' a)). set (g := margY LA G). set (g' := margY LA G').
  assert (EX : forall a, margX L G a = p a)
    by (intros a; unfold margX, G, p, G'; symmetry; apply fsum_swap).
  assert (E1 : MI LA L G = fsum LA (fun a => fsum L (fun i => fsum L (fun j =>
                 T a i j * ln (G a j / (p a * g j)))))).
  { unfold MI. apply fsum_ext. intros a _. rewrite fsum_swap. apply fsum_ext. intros j _.
    rewrite EX. unfold G at 1. rewrite fsum_scal_r. reflexivity. }
  assert (E2 : MI LA L G' = fsum LA (fun a => fsum L (fun i => fsum L (fun j =>
                 T a i j * ln (G' a i / (p a * g' i)))))).
  { unfold MI. apply fsum_ext. intros a _. apply fsum_ext. intros i _.
    rewrite fsum_scal_r. reflexivity. }
  assert (NG : forall a j, In a LA -> In j L -> 0 <= G a j)
    by (intros; apply fsum_nonneg; intros; apply HT; assumption).
  assert (NG' : forall a i, In a LA -> In i L -> 0 <= G' a i) by apply HJ.
  assert (Ng : forall j, In j L -> 0 <= g j) by (intros; apply fsum_nonneg; intros; apply NG; assumption).
  assert (Ng' : forall i, In i L -> 0 <= g' i) by (intros; apply fsum_nonneg; intros; apply NG'; assumption).
  set (W := fun a i j => g' i * (Q i j * (G a j / g j))).
  enough (H : fsum LA (fun a => fsum L (fun i => fsum L (fun j =>
      T a i j * ln (G a j / (p a * g j)) - (T a i j * ln (G' a i / (p a * g' i))
        + T a i j * ln (/ Q i j))))) <= 0).
  { rewrite E1, E2. apply Rminus_le. rewrite <- fsum_plus, <- fsum_minus.
    apply Rle_trans with (2 := H). right. apply fsum_ext. intros a _.
    rewrite <- fsum_plus, <- fsum_minus. apply fsum_ext. intros i _.
    rewrite <- fsum_plus, <- fsum_minus. reflexivity. }
  apply Rle_trans with (fsum LA (fun a => fsum L (fun i => fsum L (fun j => W a i j - T a i j)))).
  - apply fsum_le. intros a Ha. apply fsum_le. intros i Hi. apply fsum_le. intros j Hj.
    assert (Nt := HT a i j Ha Hi Hj).
    destruct (Req_dec (T a i j) 0) as [Z|Z].
    + rewrite Z, !Rmult_0_l. assert (0 <= W a i j); [|lra]. unfold W.
      destruct (Req_dec (g j) 0) as [Y|Y]; [rewrite Y; unfold Rdiv; rewrite Rinv_0; lra|].
      assert (H := Ng j Hj). apply Rmult_le_pos; [apply Ng', Hi|].
      apply Rmult_le_pos; [apply HQ; assumption|]. apply Rdiv_le_0_compat; [apply NG; assumption|lra].
    + assert (Pt : 0 < T a i j) by lra.
      assert (PG : 0 < G a j).
      { apply Rlt_le_trans with (1 := Pt). apply (fsum_le_term L (fun i => T a i j) i); [|exact Hi].
        intros; apply HT; assumption. }
      assert (TG' : T a i j <= G' a i).
      { apply (fsum_le_term L (T a i) j); [|exact Hj]. intros; apply HT; assumption. }
      assert (Pg : 0 < g j).
      { apply Rlt_le_trans with (1 := PG). apply (fsum_le_term LA (fun a => G a j) a); [|exact Ha].
        intros; apply NG; assumption. }
      assert (Pg' : 0 < g' i).
      { apply Rlt_le_trans with (G' a i); [lra|]. apply (fsum_le_term LA (fun a => G' a i) a); [|exact Ha].
        intros; apply NG'; assumption. }
      assert (Pp : 0 < p a).
      { apply Rlt_le_trans with (G' a i); [lra|]. apply (fsum_le_term L (G' a) i); [|exact Hi].
        intros; apply NG'; assumption. }
      assert (PQ : 0 < Q i j).
      { assert (H := HQ i j Hi Hj). destruct (Req_dec (Q i j) 0) as [Y|Y]; [|lra].
        exfalso. apply Z. apply HTQ; assumption. }
      assert (PW : 0 < W a i j)
        by (unfold W; repeat apply Rmult_lt_0_compat; try assumption; apply Rinv_0_lt_compat; lra).
      assert (EL : ln (G a j / (p a * g j)) - ln (G' a i / (p a * g' i)) - ln (/ Q i j)
                   = ln (W a i j / G' a i)).
      { assert (PGg : 0 < G a j / g j) by (apply Rdiv_lt_0_compat; assumption).
        assert (PQG : 0 < Q i j * (G a j / g j)) by (apply Rmult_lt_0_compat; assumption).
        assert (EW : ln (W a i j) = ln (g' i) + (ln (Q i j) + (ln (G a j) - ln (g j)))).
        { unfold W. rewrite (ln_mult (g' i)), (ln_mult (Q i j)), ln_div by assumption. reflexivity. }
        assert (P1 : 0 < p a * g j) by (apply Rmult_lt_0_compat; assumption).
        assert (P2 : 0 < p a * g' i) by (apply Rmult_lt_0_compat; assumption).
        assert (PG' : 0 < G' a i) by lra.
        rewrite (ln_Rinv (Q i j)), (ln_div (G a j)), (ln_div (G' a i)), (ln_div (W a i j)) by assumption.
        rewrite (ln_mult (p a) (g j)), (ln_mult (p a) (g' i)) by assumption.
        rewrite EW. ring. }
      replace (T a i j * ln (G a j / (p a * g j)) - (T a i j * ln (G' a i / (p a * g' i))
        + T a i j * ln (/ Q i j))) with (T a i j * ln (W a i j / G' a i)) by (rewrite <- EL; ring).
      assert (L1 := ln_le_sub1 (W a i j / G' a i) ltac:(apply Rdiv_lt_0_compat; lra)).
      assert (L2 := Rmult_le_compat_l _ _ _ Nt L1).
      assert (L3 : T a i j * (W a i j / G' a i) <= W a i j).
      { replace (T a i j * (W a i j / G' a i)) with (T a i j / G' a i * W a i j) by (field; lra).
        rewrite <- (Rmult_1_l (W a i j)) at 2. apply Rmult_le_compat_r; [lra|].
        apply Rmult_le_reg_r with (G' a i); [lra|]. unfold Rdiv.
        rewrite Rmult_assoc, Rinv_l by lra. lra. }
      lra.
  - assert (ST : fsum LA (fun a => fsum L (fun i => fsum L (T a i))) = 1) by apply HJ.
    assert (SW : fsum LA (fun a => fsum L (fun i => fsum L (W a i))) <= 1).
    { rewrite fsum_swap. apply Rle_trans with (fsum L g').
      - apply fsum_le. intros i Hi. rewrite fsum_swap.
        apply Rle_trans with (fsum L (fun j => g' i * Q i j)).
        + apply fsum_le. intros j Hj. unfold W.
          rewrite (fsum_ext LA _ (fun a => g' i * Q i j * / g j * G a j))
            by (intros; unfold Rdiv; ring).
          rewrite fsum_scal. change (fsum LA (fun a => G a j)) with (g j).
          assert (N : 0 <= g' i * Q i j) by (apply Rmult_le_pos; [apply Ng', Hi|apply HQ; assumption]).
          destruct (Req_dec (g j) 0) as [Y|Y]; [rewrite Y, Rinv_0; lra|].
          right. field. exact Y.
        + rewrite fsum_scal, (SQ i Hi). lra.
      - unfold g', margY. rewrite <- (fsum_swap LA L G'). right. exact ST. }
    rewrite (fsum_ext LA _ (fun a => fsum L (fun i => fsum L (W a i)) - fsum L (fun i => fsum L (T a i)))).
    + rewrite fsum_minus. lra.
    + intros a _. rewrite <- fsum_minus. apply fsum_ext. intros i _. rewrite <- fsum_minus. reflexivity.
Qed.

Lemma fsum_diag (l : list nat) (f : nat -> R) i : NoDup l -> In i l ->
  fsum l (fun j => if Nat.eqb i j then f j else 0) = f i.
Proof.
  induction l as [|a l IH]; intros ND Hi; [destruct Hi|]. inversion ND as [|? ? Na Nl]; subst. simpl.
  destruct (Nat.eqb_spec i a) as [E|E].
  - subst a. rewrite (fsum_ext l _ (fun _ => 0)); [rewrite fsum_0; ring|].
    intros j Hj. destruct (Nat.eqb_spec i j) as [Y|Y]; [subst; contradiction|reflexivity].
  - destruct Hi as [Hi|Hi]; [symmetry in Hi; contradiction|]. rewrite (IH Nl Hi). ring.
Qed.

(** Two joint laws with the same law of A, close given each a. *)
Lemma fano_positions {A} (LA : list A) (K : nat) (G G' : A -> nat -> R) delta :
  (2 <= K)%nat -> let L := seq 0 K in
  joint LA L G -> joint LA L G' -> (forall a, In a LA -> margX L G' a = margX L G a) ->
  0 < delta <= / 2 ->
  (forall a, In a LA -> / 2 * fsum L (fun i => Rabs (G a i - G' a i)) <= delta * margX L G a) ->
  MI LA L G <= MI LA L G' + (h delta + delta * ln (INR K - 1)).
Proof.
  intros HK L HG HG' HX Hd Htv.
  assert (HK2 : 2 <= INR K) by (apply (le_INR 2); exact HK).
  assert (ND : NoDup L) by apply seq_NoDup.
  set (D := fun a i => Rmin (G a i) (G' a i)).
  set (E := fun a i => G a i - D a i). set (E' := fun a i => G' a i - D a i).
  set (e := fun a => fsum L (E a)).
  assert (ND0 : forall a i, In a LA -> In i L -> 0 <= D a i).
  { intros a i Ha Hi. apply Rmin_glb; [apply HG|apply HG']; assumption. }
  assert (NE : forall a i, 0 <= E a i)
    by (intros a i; unfold E, D; assert (H := Rmin_l (G a i) (G' a i)); lra).
  assert (NE' : forall a i, 0 <= E' a i)
    by (intros a i; unfold E', D; assert (H := Rmin_r (G a i) (G' a i)); lra).
  assert (EE : forall a i, E' a i * E a i = 0).
  { intros a i. unfold E, E', D, Rmin. destruct (Rle_dec (G a i) (G' a i)); ring. }
  assert (Ee : forall a, In a LA -> fsum L (E' a) = e a).
  { intros a Ha. unfold e, E, E'. rewrite !fsum_minus.
    change (margX L G' a - fsum L (D a) = margX L G a - fsum L (D a)).
    rewrite (HX a Ha). reflexivity. }
  assert (Ne : forall a, 0 <= e a) by (intros a; apply fsum_nonneg; intros; apply NE).
  set (T := fun a i j => E' a i * E a j / e a + (if Nat.eqb i j then D a j else 0)).
  set (Q := fun i j : nat => if Nat.eqb i j then 1 - delta else delta / (INR K - 1)).
  assert (Zrow : forall a i, e a = 0 -> In i L -> E a i = 0).
  { intros a i Z Hi. apply (fsum_zero_term L (E a) i); [intros; apply NE|exact Z|exact Hi]. }
  assert (Zrow' : forall a i, In a LA -> e a = 0 -> In i L -> E' a i = 0).
  { intros a i Ha Z Hi. apply (fsum_zero_term L (E' a) i); [intros; apply NE'| |exact Hi].
    rewrite (Ee a Ha). exact Z. }
  assert (TG' : forall a i, In a LA -> In i L -> fsum L (T a i) = G' a i).
  { intros a i Ha Hi. unfold T. rewrite fsum_plus, (fsum_diag L (D a) i ND Hi).
    rewrite (fsum_ext L _ (fun j => E' a i * / e a * E a j)) by (intros; unfold Rdiv; ring).
    rewrite fsum_scal. fold (e a). destruct (Req_dec (e a) 0) as [Z|Z].
    - assert (Y := Zrow' a i Ha Z Hi). rewrite Y. unfold E' in Y. lra.
    - replace (E' a i * / e a * e a) with (E' a i) by (field; exact Z). unfold E'. ring. }
  assert (TG : forall a j, In a LA -> In j L -> fsum L (fun i => T a i j) = G a j).
  { intros a j Ha Hj. unfold T. rewrite fsum_plus.
    rewrite (fsum_ext L (fun i => if Nat.eqb i j then D a j else 0)
               (fun i => if Nat.eqb j i then D a j else 0)) by (intros; rewrite Nat.eqb_sym; reflexivity).
    rewrite (fsum_diag L (fun _ => D a j) j ND Hj).
    rewrite (fsum_ext L _ (fun i => E a j * / e a * E' a i)) by (intros; unfold Rdiv; ring).
    rewrite fsum_scal, (Ee a Ha). destruct (Req_dec (e a) 0) as [Z|Z].
    - assert (Y := Zrow a j Z Hj). rewrite Y. unfold E in Y. lra.
    - replace (E a j * / e a * e a) with (E a j) by (field; exact Z). unfold E. ring. }
  assert (HiK : 0 < / (INR K - 1)) by (apply Rinv_0_lt_compat; lra).
  assert (Qpos : forall i j, 0 < Q i j).
  { intros i j. unfold Q. destruct (Nat.eqb i j); [lra|]. apply Rdiv_lt_0_compat; lra. }
  assert (C := coupled_information LA L T Q). cbv zeta in C.
  rewrite (MI_ext LA L (fun a j => fsum L (fun i => T a i j)) G) in C by exact TG.
  rewrite (MI_ext LA L (fun a i => fsum L (T a i)) G') in C by exact TG'.
  apply Rle_trans with (1 := C
    ltac:(intros a i j Ha Hi Hj; unfold T; apply Rplus_le_le_0_compat;
          [destruct (Req_dec (e a) 0) as [Z|Z];
            [rewrite Z; unfold Rdiv; rewrite Rinv_0; lra
            |apply Rdiv_le_0_compat;
              [apply Rmult_le_pos; [apply NE'|apply NE]|assert (H := Ne a); lra]]
          |destruct (Nat.eqb i j); [apply ND0; assumption|lra]])
    ltac:(split;
          [intros a i Ha Hi; rewrite (TG' a i Ha Hi); apply HG'; assumption
          |rewrite <- (proj2 HG'); apply fsum_ext; intros a Ha; apply fsum_ext; intros i Hi;
           apply TG'; assumption])
    ltac:(intros i j _ _; left; apply Qpos)
    ltac:(intros i Hi; unfold Q;
          rewrite (fsum_ext L _ (fun j => delta / (INR K - 1)
             + (if Nat.eqb i j then 1 - delta - delta / (INR K - 1) else 0)))
            by (intros j _; destruct (Nat.eqb i j); ring);
          rewrite fsum_plus, fsum_const, (fsum_diag L (fun _ => 1 - delta - delta / (INR K - 1)) i ND Hi);
          unfold L; rewrite length_seq; field; lra)
    ltac:(intros a i j _ _ _ Z; assert (H := Qpos i j); lra)).
  apply Rplus_le_compat_l.
  set (L0 := ln (/ (1 - delta))). set (L1 := ln ((INR K - 1) / delta)).
  set (et := fsum LA e).
  assert (Het : et <= delta).
  { unfold et. apply Rle_trans with (fsum LA (fun a => delta * margX L G a)).
    - apply fsum_le. intros a Ha. specialize (Htv a Ha).
      rewrite (fsum_ext L _ (fun i => E a i + E' a i)) in Htv
        by (intros i _; rewrite Rabs_min; unfold E, E', D; ring).
      rewrite fsum_plus, (Ee a Ha) in Htv. fold (e a) in Htv. lra.
    - rewrite fsum_scal. rewrite (proj2 (margX_law LA L G HG)). lra. }
  assert (Het0 : 0 <= et) by (apply fsum_nonneg; intros; apply Ne).
  assert (Sp := entropy_split delta et (INR K - 1) ltac:(lra) ltac:(lra) ltac:(lra)). fold L0 L1 in Sp.
  apply Rle_trans with (2 := Sp). right.
  rewrite (fsum_ext LA _ (fun a => e a * L1 + (margX L G a - e a) * L0)).
  { rewrite fsum_plus, !fsum_scal_r, fsum_minus, (proj2 (margX_law LA L G HG)). fold et. ring. }
  intros a Ha.
  rewrite (fsum_ext L _ (fun i => E' a i * L1 + D a i * L0)).
  { rewrite fsum_plus, !fsum_scal_r, (Ee a Ha). f_equal. f_equal. unfold e, E. rewrite fsum_minus.
    unfold margX. change (fsum L (fun i => G a i)) with (fsum L (G a)). ring. }
  intros i Hi.
  rewrite (fsum_ext L _ (fun j => E' a i * / e a * L1 * E a j + (if Nat.eqb i j then D a j * L0 else 0))).
  - rewrite fsum_plus, fsum_scal, (fsum_diag L (fun j => D a j * L0) i ND Hi). fold (e a).
    destruct (Req_dec (e a) 0) as [Z|Z].
    + rewrite (Zrow' a i Ha Z Hi). ring.
    + f_equal. field. exact Z.
  - intros j Hj. unfold T, Q. destruct (Nat.eqb_spec i j) as [Y|Y].
    + subst j. unfold L0, Rdiv. rewrite (EE a i).
      replace (E' a i * / e a * L1 * E a i) with (E' a i * E a i * / e a * L1) by ring.
      rewrite (EE a i). ring.
    + unfold L1. replace (/ (delta / (INR K - 1))) with ((INR K - 1) / delta) by (field; lra).
      unfold Rdiv at 1. ring.
Qed.

(** Any alphabet, through the positions of its list. *)
Lemma fsum_nth {M} (l : list M) d (f : M -> R) :
  fsum l f = fsum (seq 0 (length l)) (fun i => f (nth i l d)).
Proof.
  enough (H : forall n, fsum l f = fsum (seq n (length l)) (fun i => f (nth (i - n) l d))).
  { rewrite (H O). apply fsum_ext. intros i _. rewrite Nat.sub_0_r. reflexivity. }
  induction l as [|a l IH]; intros n; simpl; [reflexivity|].
  rewrite Nat.sub_diag. f_equal. rewrite (IH (S n)). apply fsum_ext. intros i Hi.
  apply in_seq in Hi. replace (i - n)%nat with (S (i - S n)) by lia. reflexivity.
Qed.

Theorem FANO {A M} (LA : list A) (LM : list M) (G G' : A -> M -> R) delta :
  (2 <= length LM)%nat -> joint LA LM G -> joint LA LM G' ->
  (forall a, In a LA -> margX LM G' a = margX LM G a) -> 0 <= delta <= / 2 ->
  (forall a, In a LA -> / 2 * fsum LM (fun m => Rabs (G a m - G' a m)) <= delta * margX LM G a) ->
  MI LA LM G <= MI LA LM G' + (h delta + delta * ln (INR (length LM) - 1)).
Proof.
  intros HK HG HG' HX Hd Htv.
  destruct (Req_dec delta 0) as [Z|Z].
  { rewrite Z, h_0 in *. rewrite (MI_ext LA LM G G'); [lra|]. intros a m Ha Hm.
    apply (fsum_abs_zero LM (G a) (G' a)); [|exact Hm]. specialize (Htv a Ha). lra. }
  destruct LM as [|d l] eqn:EL; [simpl in HK; lia|]. rewrite <- EL in *.
  set (pos := seq 0 (length LM)).
  assert (Hin : forall i, In i pos -> In (nth i LM d) LM)
    by (intros i Hi; apply nth_In; apply in_seq in Hi; lia).
  assert (S1 : forall F : A -> M -> R, forall a, fsum LM (F a) = fsum pos (fun i => F a (nth i LM d)))
    by (intros; apply fsum_nth).
  assert (Hjt : forall F : A -> M -> R, joint LA LM F -> joint LA pos (fun a i => F a (nth i LM d))).
  { intros F [N S]. split; [intros a i Ha Hi; apply N; [exact Ha|apply Hin, Hi]|].
    rewrite <- S. apply fsum_ext. intros a _. symmetry. apply S1. }
  assert (EM : forall F : A -> M -> R, MI LA LM F = MI LA pos (fun a i => F a (nth i LM d))).
  { intros F. unfold MI. apply fsum_ext. intros a _.
    rewrite (fsum_nth LM d). fold pos. apply fsum_ext. intros i _. f_equal. f_equal. f_equal. f_equal.
    apply S1. }
  rewrite (EM G), (EM G'). apply fano_positions; try assumption; try (apply Hjt; assumption); try lra.
  - intros a Ha.
    change (fsum pos (fun i => G' a (nth i LM d)) = fsum pos (fun i => G a (nth i LM d))).
    rewrite <- (S1 G' a), <- (S1 G a). apply HX, Ha.
  - intros a Ha.
    change (/ 2 * fsum pos (fun i => Rabs (G a (nth i LM d) - G' a (nth i LM d)))
            <= delta * fsum pos (fun i => G a (nth i LM d))).
    rewrite <- (S1 G a).
    rewrite <- (S1 (fun a m => Rabs (G a m - G' a m)) a). apply Htv, Ha.
Qed.

(** ** [APPROX] *)

Theorem APPROX_sharp {A B M} (LA : list A) (LB : list B) (LM : list M) J k rho delta :
  joint LA LB J -> kernel LB LM k -> (2 <= length LM)%nat -> 0 <= rho -> 0 <= delta <= / 2 ->
  approx_SDPI LA LB J rho delta ->
  MI LA LM (push LB J k)
  <= rho * MI LB LM (lawBM LA J k) + sharp_error rho delta (INR (length LM)).
Proof.
  intros HJ Hk HK Hr Hd (J' & HJ' & HX & Htv & HS). set (K := INR (length LM)).
  assert (F := FANO LA LM (push LB J k) (push LB J' k) delta HK (push_joint LA LB LM J k HJ Hk)
    (push_joint LA LB LM J' k HJ' Hk)). fold K in F.
  assert (F1 := F ltac:(intros a Ha; rewrite !(push_margX LA LB LM _ k Hk a Ha); apply HX, Ha) Hd).
  clear F. assert (F : MI LA LM (push LB J k)
    <= MI LA LM (push LB J' k) + (h delta + delta * ln (K - 1))).
  { apply F1. intros a Ha. rewrite (push_margX LA LB LM J k Hk a Ha).
    apply Rle_trans with (2 := Htv a Ha). apply Rmult_le_compat_l; [lra|].
    apply Rle_trans with (fsum LM (fun m => fsum LB (fun b => Rabs (J a b - J' a b) * k b m))).
    - apply fsum_le. intros m Hm. unfold push. rewrite <- fsum_minus.
      apply Rle_trans with (1 := fsum_abs LB _). apply fsum_le. intros b Hb.
      rewrite <- Rmult_minus_distr_r, Rabs_mult, (Rabs_pos_eq (k b m)); [lra|apply Hk; assumption].
    - right. rewrite fsum_swap. apply fsum_ext. intros b Hb. rewrite fsum_scal, (proj2 Hk b Hb). ring. }
  specialize (HS M LM k Hk).
  assert (HP := margY_law LA LB J HJ). assert (HP' := margY_law LA LB J' HJ').
  assert (Sh : MI LB LM (lawBM LA J' k)
    <= MI LB LM (lawBM LA J k) + Rmin (ln K) (h delta + delta * ln K)).
  { assert (N : 0 <= MI LB LM (lawBM LA J k)) by (apply MI_nonneg, lawBM_joint; assumption).
    assert (H1 := MI_le_log_size LB LM (margY LA J') k HP' Hk ltac:(lia)).
    assert (H2 := MI_near LB LM (margY LA J) (margY LA J') k delta HP HP' Hk ltac:(lia) Hd).
    change (fun b m => margY LA J' b * k b m) with (lawBM LA J' k) in H1, H2.
    change (fun b m => margY LA J b * k b m) with (lawBM LA J k) in H2.
    fold K in H1, H2. apply Rmin_case; [lra|]. apply H2.
    apply Rle_trans with (/ 2 * fsum LA (fun a => fsum LB (fun b => Rabs (J a b - J' a b)))).
    - apply Rmult_le_compat_l; [lra|]. rewrite fsum_swap. apply fsum_le. intros b _.
      unfold margY. rewrite <- fsum_minus. apply fsum_abs.
    - rewrite <- fsum_scal. apply Rle_trans with (fsum LA (fun a => delta * margX LB J a)).
      + apply fsum_le. exact Htv.
      + rewrite fsum_scal, (proj2 (margX_law LA LB J HJ)). lra. }
  assert (Sr := Rmult_le_compat_l _ _ _ Hr Sh). unfold sharp_error. lra.
Qed.

Lemma ln2_lower : 0.69 <= ln 2.
Proof.
  assert (H := ln_partial_le 2 (/ 3) ltac:(lra)).
  unfold ln_partial, ln_term in H. simpl in H.
  replace ((1 + / 3) / (1 - / 3)) with 2 in H by field. lra.
Qed.

(** The sharper error is never larger, for rho <= 1. *)
Theorem P_APPROX rho delta K : 0 <= rho <= 1 -> 0 <= delta <= / 2 -> 2 <= K ->
  sharp_error rho delta K <= 3.45 * delta * ln (K / delta).
Proof.
  intros Hr Hd HK. unfold sharp_error.
  destruct (Req_dec delta 0) as [Z|Z].
  { rewrite Z, h_0, !Rmult_0_l, Rmult_0_r, Rmult_0_l, !Rplus_0_l.
    assert (H := Rmin_r (ln K) 0). nra. }
  assert (L2 := ln2_lower).
  assert (L4 : 2 * ln 2 <= ln (K / delta)).
  { replace (2 * ln 2) with (ln (2 * 2)) by (rewrite ln_mult by lra; ring).
    apply ln_le; [lra|]. apply Rmult_le_reg_r with delta; [lra|].
    replace (K / delta * delta) with K by (field; lra). lra. }
  assert (Hm := Rmin_r (ln K) (h delta + delta * ln K)).
  assert (HK1 : ln (K - 1) <= ln K) by (apply ln_le; lra).
  assert (Hh : h delta + delta * ln K <= delta * ln (K / delta) + delta).
  { rewrite ln_div by lra. unfold h.
    assert (L := ln_le_sub1 (/ (1 - delta)) ltac:(apply Rinv_0_lt_compat; lra)).
    rewrite ln_Rinv in L by lra. assert (L' := Rmult_le_compat_l (1 - delta) _ _ ltac:(lra) L).
    replace ((1 - delta) * (/ (1 - delta) - 1)) with delta in L' by (field; lra). lra. }
  assert (N : 0 <= h delta + delta * ln K).
  { assert (ln delta <= 0) by (rewrite <- ln_1; apply ln_le; lra).
    assert (ln (1 - delta) <= 0) by (rewrite <- ln_1; apply ln_le; lra).
    assert (0 <= ln K) by (rewrite <- ln_1; apply ln_le; lra). unfold h. nra. }
  assert (M1 : rho * Rmin (ln K) (h delta + delta * ln K) <= h delta + delta * ln K) by nra.
  assert (M2 : delta * ln (K - 1) <= delta * ln K) by (apply Rmult_le_compat_l; lra).
  assert (M3 : delta * 1.38 <= delta * ln (K / delta)) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Theorem APPROX_FKL {A B M} (LA : list A) (LB : list B) (LM : list M) J k rho delta :
  joint LA LB J -> kernel LB LM k -> (2 <= length LM)%nat -> 0 <= rho -> 0 <= delta <= 1 ->
  approx_SDPI LA LB J rho delta ->
  MI LA LM (push LB J k)
  <= rho * MI LB LM (lawBM LA J k) + FKL_error delta (INR (length LM)).
Proof.
  intros HJ Hk HK Hr Hd HA. set (K := INR (length LM)).
  assert (HK2 : 2 <= K) by (apply (le_INR 2); exact HK).
  assert (N : 0 <= MI LB LM (lawBM LA J k)) by (apply MI_nonneg, lawBM_joint; assumption).
  assert (Er : 0 <= FKL_error delta K /\ (0 < delta -> 0 <= ln (K / delta))).
  { assert (Q : 0 < delta -> 0 <= ln (K / delta)).
    { intros Hp. rewrite <- ln_1. apply ln_le; [lra|]. apply Rmult_le_reg_r with delta; [lra|].
      replace (K / delta * delta) with K by (field; lra). lra. }
    split; [|exact Q]. unfold FKL_error. destruct (Req_dec delta 0) as [Z|Z]; [rewrite Z; lra|].
    specialize (Q ltac:(lra)). apply Rmult_le_pos; lra. }
  assert (One := SDPI_one LA LB J HJ M LM k Hk).
  destruct (Rle_dec rho 1) as [R1|R1]; [|nra].
  destruct (Rle_dec delta (/ 2)) as [D1|D1].
  - assert (H := APPROX_sharp LA LB LM J k rho delta HJ Hk HK Hr ltac:(lra) HA). fold K in H.
    assert (P := P_APPROX rho delta K ltac:(lra) ltac:(lra) HK2).
    destruct Er as [E1 E2]. unfold FKL_error in *.
    destruct (Req_dec delta 0) as [Z|Z]; [rewrite Z in *; lra|]. specialize (E2 ltac:(lra)).
    assert (0 <= delta * ln (K / delta)) by (apply Rmult_le_pos; lra). lra.
  - assert (H := MI_le_log_size LB LM (margY LA J) k (margY_law LA LB J HJ) Hk ltac:(lia)).
    change (fun b m => margY LA J b * k b m) with (lawBM LA J k) in H. fold K in H.
    assert (L : ln K <= ln (K / delta)).
    { apply ln_le; [lra|]. apply Rmult_le_reg_r with delta; [lra|].
      replace (K / delta * delta) with K by (field; lra). nra. }
    assert (0 <= ln K) by (rewrite <- ln_1; apply ln_le; lra).
    unfold FKL_error. assert (0 <= rho * MI LB LM (lawBM LA J k)) by (apply Rmult_le_pos; assumption).
    nra.
Qed.

Theorem APPROX {A B M} (LA : list A) (LB : list B) (LM : list M) J k rho delta :
  joint LA LB J -> kernel LB LM k -> (2 <= length LM)%nat -> 0 <= rho -> approx_SDPI LA LB J rho delta ->
  (0 <= delta <= 1 -> MI LA LM (push LB J k)
     <= rho * MI LB LM (lawBM LA J k) + FKL_error delta (INR (length LM))) /\
  (0 <= delta <= / 2 -> MI LA LM (push LB J k)
     <= rho * MI LB LM (lawBM LA J k) + sharp_error rho delta (INR (length LM))).
Proof.
  intros HJ Hk HK Hr HA. split; intros Hd; [apply APPROX_FKL|apply APPROX_sharp]; assumption.
Qed.

(** ** [MEM-APPROX] *)

Lemma APPROX_either {A B M} (LA : list A) (LB : list B) (LM : list M) J k rho delta e :
  joint LA LB J -> kernel LB LM k -> (2 <= length LM)%nat -> 0 <= rho ->
  approx_SDPI LA LB J rho delta -> is_error rho delta (INR (length LM)) e ->
  MI LA LM (push LB J k) <= rho * MI LB LM (lawBM LA J k) + e.
Proof.
  intros HJ Hk HK Hr HA [[Hd ->]|[Hd ->]]; apply (APPROX LA LB LM J k rho delta); assumption.
Qed.

Theorem MEM_APPROX {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (tau eps rho delta eT eX : R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  kernel LB LM k -> (2 <= length LM)%nat -> 0 <= tau <= 1 -> 0 < rho ->
  approx_SDPI LT LB JT tau eps -> approx_SDPI LX LB JX rho delta ->
  is_error tau eps (INR (length LM)) eT -> is_error rho delta (INR (length LM)) eX ->
  (1 - tau) / rho * (MI LX LM (push LB JX k) - eX) - eT
  <= CMI LT LB LM (fun th b m => JT th b * k b m).
Proof.
  intros HT HX HB Hk HK Ht Hr AT AX ET EX.
  assert (H1 := APPROX_either LT LB LM JT k tau eps eT HT Hk HK (proj1 Ht) AT ET).
  assert (H2 := APPROX_either LX LB LM JX k rho delta eX HX Hk HK (Rlt_le _ _ Hr) AX EX).
  rewrite (MI_ext LB LM (lawBM LX JX k) (lawBM LT JT k)) in H2
    by (intros b m Hb _; unfold lawBM; rewrite (HB b Hb); reflexivity).
  rewrite (chain_rule LT LB LM JT k HT Hk). set (I := MI LB LM (lawBM LT JT k)) in *.
  assert (H3 := Rmult_le_compat_l ((1 - tau) / rho) (MI LX LM (push LB JX k) - eX) (rho * I)
    ltac:(apply Rdiv_le_0_compat; lra) ltac:(lra)).
  replace ((1 - tau) / rho * (rho * I)) with ((1 - tau) * I) in H3 by (field; lra). lra.
Qed.
