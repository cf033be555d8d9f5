(** [FEASIBLE]: what M tells about X is at most what the sample tells; independent coordinates add up;
    for a binary target the information of one coordinate is E Dber(r). *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Finite Information BinarySDPI Accuracy Tensor Power.
Open Scope R_scope.

(** Data processing for X - B - M on the side of M. *)
Theorem data_processing {X B M} (LX : list X) (LB : list B) (LM : list M) J k :
  joint LX LB J -> kernel LB LM k -> MI LX LM (push LB J k) <= MI LX LB J.
Proof.
  intros HJ Hk. unfold MI. apply fsum_le. intros x Hx.
  set (px := margX LB J x).
  assert (HJn : forall x b, In x LX -> In b LB -> 0 <= J x b) by apply HJ.
  assert (Hp : 0 <= px) by (apply fsum_nonneg; intros; apply HJn; assumption).
  assert (PB : forall b, In b LB -> 0 <= margY LX J b) by (intros; apply (margY_nonneg LX LB J HJ); assumption).
  apply Rle_trans with (fsum LM (fun m => fsum LB (fun b =>
     J x b * ln (J x b / (px * margY LX J b)) * k b m))).
  - apply fsum_le. intros m Hm.
    assert (L := log_sum LB (fun b => J x b * k b m) (fun b => px * (margY LX J b * k b m))).
    assert (Hkn : forall b, In b LB -> 0 <= k b m) by (intros; apply Hk; assumption).
    specialize (L ltac:(intros b Hb; apply Rmult_le_pos; auto)).
    specialize (L ltac:(intros b Hb; repeat apply Rmult_le_pos; auto)).
    rewrite fsum_scal in L.
    rewrite (push_margX LX LB LM J k Hk x Hx), (push_margY LX LB J k m). fold px.
    unfold margY at 1. unfold lawBM. unfold push at 1 2.
    apply Rle_trans with (1 := L ltac:(
      intros b Hb E; apply Rmult_integral in E; destruct E as [E|E];
        [rewrite (fsum_zero_term LB (J x) b); [ring| |exact E|exact Hb]; intros; apply HJn; assumption
        |apply Rmult_integral in E; destruct E as [E|E];
          [rewrite (J_zero LX LB J HJ x b Hx Hb E); ring|rewrite E; ring]])).
    right. apply fsum_ext. intros b Hb.
    destruct (Req_dec (k b m) 0) as [E|E]; [rewrite E; ring|].
    replace (J x b * k b m / (px * (margY LX J b * k b m))) with (J x b / (px * margY LX J b)); [ring|].
    destruct (Req_dec (px * margY LX J b) 0) as [Z|Z].
    + replace (px * (margY LX J b * k b m)) with (px * margY LX J b * k b m) by ring.
      rewrite Z, Rmult_0_l. unfold Rdiv. rewrite Rinv_0. ring.
    + assert (px <> 0) by (intros Y; rewrite Y in Z; lra).
      assert (margY LX J b <> 0) by (intros Y; rewrite Y in Z; lra).
      field. repeat split; assumption.
  - right. rewrite fsum_swap. apply fsum_ext. intros b Hb.
    rewrite fsum_scal, (proj2 Hk b Hb). ring.
Qed.

Lemma margX_prodJ {A1 B1 A2 B2} (LB1 : list B1) (LB2 : list B2) (J1 : A1 -> B1 -> R)
  (J2 : A2 -> B2 -> R) a1 a2 :
  margX (list_prod LB1 LB2) (prodJ J1 J2) (a1, a2) = margX LB1 J1 a1 * margX LB2 J2 a2.
Proof.
  unfold margX. rewrite fsum_prod1. unfold prodJ. simpl. rewrite <- fsum_scal_r.
  apply fsum_ext. intros b _. rewrite fsum_scal. reflexivity.
Qed.

(** Independent pairs: the informations add up. *)
Lemma MI_prodJ {A1 B1 A2 B2} (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2)
  J1 J2 : joint LA1 LB1 J1 -> joint LA2 LB2 J2 ->
  MI (list_prod LA1 LA2) (list_prod LB1 LB2) (prodJ J1 J2) = MI LA1 LB1 J1 + MI LA2 LB2 J2.
Proof.
  intros H1 H2.
  transitivity (fsum LA1 (fun a1 => fsum LA2 (fun a2 => fsum LB1 (fun b1 => fsum LB2 (fun b2 =>
     J1 a1 b1 * ln (J1 a1 b1 / (margX LB1 J1 a1 * margY LA1 J1 b1)) * J2 a2 b2
     + J1 a1 b1 * (J2 a2 b2 * ln (J2 a2 b2 / (margX LB2 J2 a2 * margY LA2 J2 b2)))))))).
  - unfold MI. rewrite fsum_prod1. apply fsum_ext. intros a1 Ha1. apply fsum_ext. intros a2 Ha2.
    rewrite fsum_prod1. apply fsum_ext. intros b1 Hb1. apply fsum_ext. intros b2 Hb2.
    rewrite margX_prodJ, margY_prodJ. unfold prodJ. simpl.
    assert (N1 := proj1 H1 a1 b1 Ha1 Hb1). assert (N2 := proj1 H2 a2 b2 Ha2 Hb2).
    destruct (Req_dec (J1 a1 b1) 0) as [Z|Z]; [rewrite Z; ring|].
    destruct (Req_dec (J2 a2 b2) 0) as [Y|Y]; [rewrite Y; ring|].
    assert (X1 : 0 < margX LB1 J1 a1).
    { apply Rlt_le_trans with (J1 a1 b1); [lra|].
      apply (fsum_le_term LB1 (J1 a1) b1); [intros; apply H1|]; assumption. }
    assert (X2 : 0 < margX LB2 J2 a2).
    { apply Rlt_le_trans with (J2 a2 b2); [lra|].
      apply (fsum_le_term LB2 (J2 a2) b2); [intros; apply H2|]; assumption. }
    assert (Y1 : 0 < margY LA1 J1 b1).
    { apply Rlt_le_trans with (J1 a1 b1); [lra|].
      apply (fsum_le_term LA1 (fun a => J1 a b1) a1); [intros; apply H1|]; assumption. }
    assert (Y2 : 0 < margY LA2 J2 b2).
    { apply Rlt_le_trans with (J2 a2 b2); [lra|].
      apply (fsum_le_term LA2 (fun a => J2 a b2) a2); [intros; apply H2|]; assumption. }
    replace (J1 a1 b1 * J2 a2 b2 /
       (margX LB1 J1 a1 * margX LB2 J2 a2 * (margY LA1 J1 b1 * margY LA2 J2 b2)))
      with (J1 a1 b1 / (margX LB1 J1 a1 * margY LA1 J1 b1)
            * (J2 a2 b2 / (margX LB2 J2 a2 * margY LA2 J2 b2))) by (field; lra).
    rewrite ln_mult by (apply Rdiv_lt_0_compat; [lra|apply Rmult_lt_0_compat; assumption]). ring.
  - set (t1 := fun a1 b1 => J1 a1 b1 * ln (J1 a1 b1 / (margX LB1 J1 a1 * margY LA1 J1 b1))).
    set (t2 := fun a2 b2 => J2 a2 b2 * ln (J2 a2 b2 / (margX LB2 J2 a2 * margY LA2 J2 b2))).
    rewrite (fsum_ext LA1 _ (fun a1 => fsum LB1 (t1 a1) * 1
       + fsum LB1 (J1 a1) * fsum LA2 (fun a2 => fsum LB2 (t2 a2)))).
    { rewrite fsum_plus, !fsum_scal_r, (proj2 H1). unfold MI, t1, t2. ring. }
    intros a1 _. rewrite <- (proj2 H2), <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros a2 _.
    rewrite <- !fsum_scal_r, <- fsum_plus. apply fsum_ext. intros b1 _.
    rewrite <- !fsum_scal, <- fsum_plus. apply fsum_ext. intros b2 _. unfold t1, t2. ring.
Qed.

Theorem MI_power {A B} (LA : list A) (LB : list B) J d : joint LA LB J ->
  MI (pwlist LA d) (pwlist LB d) (pwJ J d) = INR d * MI LA LB J.
Proof.
  intros HJ. induction d as [|d IH].
  - unfold MI, margX, margY. simpl. replace (1 / ((1 + 0) * (1 + 0))) with 1 by field.
    rewrite ln_1. ring.
  - change (MI (list_prod LA (pwlist LA d)) (list_prod LB (pwlist LB d)) (prodJ J (pwJ J d))
            = INR (S d) * MI LA LB J).
    rewrite MI_prodJ; [|exact HJ|apply pwJ_joint, HJ]. rewrite IH, S_INR. ring.
Qed.

(** A fair binary target: I(A;B) = E Dber(r(B)). *)
Theorem MI_binary {B} (LB : list B) P r : law LB P -> (forall b, In b LB -> -1 <= r b <= 1) ->
  expect LB P r = 0 -> MI LBool LB (binary_joint P r) = expect LB P (fun b => Dber (r b)).
Proof.
  intros HP Hr H0. unfold MI, LBool at 1. simpl. rewrite !(binary_margX LB P r) by exact HP.
  rewrite H0.
  match goal with |- ?u + (?v + 0) = ?w => enough (E : u + v = w) by lra end.
  rewrite <- fsum_plus. apply fsum_ext. intros b Hb.
  rewrite binary_margY. unfold binary_joint, Dber. specialize (Hr b Hb).
  destruct (Req_dec (P b) 0) as [E|E]; [rewrite E; ring|].
  replace (P b * ((1 + r b) / 2) / ((1 + 0) / 2 * P b)) with (1 + r b) by (field; exact E).
  replace (P b * ((1 - r b) / 2) / ((1 - 0) / 2 * P b)) with (1 - r b) by (field; exact E).
  field.
Qed.

(** I(M;X) is at most what the sample tells about X, coordinate by coordinate. *)
Theorem information_limit {X B M} (LX : list X) (LB : list B) (LM : list M) (J : X -> B -> R) (d : nat)
  (k : pw B d -> M -> R) : joint LX LB J -> kernel (pwlist LB d) LM k ->
  MI (pwlist LX d) LM (push (pwlist LB d) (pwJ J d) k) <= INR d * MI LX LB J.
Proof.
  intros HJ Hk. rewrite <- (MI_power LX LB J d HJ).
  apply data_processing; [apply pwJ_joint, HJ|exact Hk].
Qed.

(** So no learner has error rates that need more. *)
Theorem FEASIBLE {X B M} (LX : list X) (LB : list B) (LM : list M) (J : X -> B -> R) (d : nat)
  (k : pw B d -> M -> R) (phi : pw X d -> M -> R) (alpha beta : R) :
  joint LX LB J -> kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ J d) k in
  1 - expect2 (pwlist LX d) LM G phi <= alpha ->
  expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi <= beta ->
  0 < beta < 1 -> alpha + beta <= 1 -> d2 (1 - alpha) beta <= INR d * MI LX LB J.
Proof.
  intros HJ Hk Hphi G Ha Hb HbU Hs.
  apply Rle_trans with (2 := information_limit LX LB LM J d k HJ Hk). fold G.
  apply (ACC_bounds (pwlist LX d) LM G phi); try assumption.
  apply push_joint; [apply pwJ_joint, HJ|exact Hk].
Qed.
