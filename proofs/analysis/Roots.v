(** Roots as functions [TERM, SLOPE]: continuous, and differentiable but at 0. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Term.
Open Scope R_scope.

Lemma root_derivative n x : (1 <= n)%nat -> x <> 0 -> derivable_pt_lim (root n) x (root n x / (INR n * x)).
Proof.
  intros Hn Hx. assert (Hn0 : INR n <> 0) by (apply not_0_INR; lia). apply is_derive_Reals.
  assert (Hr : 0 < Rabs x) by (apply Rabs_pos_lt; exact Hx).
  destruct (Rlt_dec 0 x) as [H | H].
  - apply is_derive_ext_loc with (f := fun u => exp (ln u / INR n)).
    + exists (mkposreal _ Hr). intros u Hu. unfold ball in Hu. simpl in Hu. unfold AbsRing_ball, abs, minus, plus, opp in Hu. simpl in Hu.
      rewrite (Rabs_right x) in Hu by lra. apply Rabs_def2 in Hu. unfold root. destruct (Rlt_dec 0 u); [reflexivity | lra].
    + unfold root. destruct (Rlt_dec 0 x) as [_ | ?]; [| contradiction]. auto_derive; [exact H | unfold Rdiv; field; split; assumption].
  - assert (Hneg : x < 0) by lra. apply is_derive_ext_loc with (f := fun u => - exp (ln (- u) / INR n)).
    + exists (mkposreal _ Hr). intros u Hu. unfold ball in Hu. simpl in Hu. unfold AbsRing_ball, abs, minus, plus, opp in Hu. simpl in Hu.
      rewrite (Rabs_left x) in Hu by lra. apply Rabs_def2 in Hu. unfold root.
      destruct (Rlt_dec 0 u); [lra |]. destruct (Rlt_dec u 0); [reflexivity | lra].
    + unfold root. destruct (Rlt_dec 0 x) as [? | _]; [contradiction |]. destruct (Rlt_dec x 0) as [_ | ?]; [| contradiction].
      auto_derive; [lra | unfold Rdiv; field; split; lra].
Qed.

Lemma root_small n x e : (1 <= n)%nat -> 0 < e -> Rabs x < e ^ n -> Rabs (root n x) < e.
Proof.
  intros Hn He Hx. unfold root.
  assert (Hexp : forall u, 0 < u -> u < e ^ n -> exp (ln u / INR n) < e).
  { intros u Hu Hlt. destruct (Rlt_le_dec (exp (ln u / INR n)) e) as [H | H]; [exact H | exfalso].
    assert (e ^ n <= exp (ln u / INR n) ^ n) by (apply pow_incr; lra). rewrite power_of_exp in * by assumption. lra. }
  destruct (Rlt_dec 0 x) as [H | H]; [| destruct (Rlt_dec x 0) as [H0 | H0]].
  - rewrite Rabs_right by (left; apply exp_pos). apply Hexp; [exact H |]. rewrite Rabs_right in Hx by lra. exact Hx.
  - rewrite Rabs_Ropp, Rabs_right by (left; apply exp_pos). apply Hexp; [lra |]. rewrite Rabs_left in Hx by exact H0. exact Hx.
  - rewrite Rabs_R0. exact He.
Qed.

Lemma root_continuity n : (1 <= n)%nat -> continuity (root n).
Proof.
  intros Hn x. destruct (Req_dec x 0) as [-> | Hx].
  - intros e He. exists (e ^ n). split; [apply pow_lt; exact He |]. intros u [_ Hu]. simpl in *. unfold R_dist in *.
    rewrite Rminus_0_r in Hu. replace (root n 0) with 0; [rewrite Rminus_0_r; apply root_small; assumption |].
    unfold root. destruct (Rlt_dec 0 0); [lra | destruct (Rlt_dec 0 0); [lra | reflexivity]].
  - apply derivable_continuous_pt. eexists. apply root_derivative; assumption.
Qed.

Lemma is_root n x y : (1 <= n)%nat -> y ^ n = x -> Nat.Odd n \/ 0 <= y -> (Nat.Odd n \/ 0 <= x) /\ y = root n x.
Proof.
  intros Hn E Hy. assert (Hx : Nat.Odd n \/ 0 <= x).
  { destruct Hy as [H | H]; [left; exact H | right; rewrite <- E; apply pow_le; exact H]. }
  destruct (root_power n x Hn Hx) as [Er Hr]. split; [exact Hx |]. eapply root_unique; try eassumption. congruence.
Qed.
