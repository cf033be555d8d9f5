(** From two coefficients of one coordinate to the memorization bound for d coordinates. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Information Accuracy Power.
Open Scope R_scope.

Section Product.
Context {Th X B M : Type} (LT : list Th) (LX : list X) (LB : list B) (LM : list M).
Variables (JT : Th -> B -> R) (JX : X -> B -> R) (tau rho : R) (d : nat) (k : pw B d -> M -> R).
Hypothesis HT : joint LT LB JT.
Hypothesis HX : joint LX LB JX.
Hypothesis HB : forall b, In b LB -> margY LT JT b = margY LX JX b.
Hypothesis Ht : 0 <= tau <= 1.
Hypothesis Hr : 0 < rho.
Hypothesis ST : SDPI LT LB JT tau.
Hypothesis SX : SDPI LX LB JX rho.
Hypothesis Hk : kernel (pwlist LB d) LM k.
Let G := push (pwlist LB d) (pwJ JX d) k.                 (* law of (X, M) *)
Let mem := CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m).

Lemma product_law : joint (pwlist LX d) LM G.
Proof. apply push_joint; [apply pwJ_joint; exact HX|exact Hk]. Qed.

(** MEM for d copies, applied to a lower bound of the information about a fresh sample. *)
Lemma product_linear (v : R) : v <= MI (pwlist LX d) LM G -> (1 - tau) / rho * v <= mem.
Proof.
  intros Hv.
  assert (HTd := pwJ_joint LT LB JT d HT). assert (HXd := pwJ_joint LX LB JX d HX).
  assert (STd := SDPI_TENSOR_power LT LB JT tau d HT (proj1 Ht) ST).
  assert (SXd := SDPI_TENSOR_power LX LB JX rho d HX (Rlt_le _ _ Hr) SX).
  assert (Mm := MEM (pwlist LT d) (pwlist LX d) (pwlist LB d) LM (pwJ JT d) (pwJ JX d) k tau rho
    HTd HXd (margY_pwJ LT LX LB JT JX d HB) STd SXd Hr Hk). fold G in Mm.
  apply Rle_trans with (2 := Mm). apply Rmult_le_compat_l; [|exact Hv].
  apply Rdiv_le_0_compat; lra.
Qed.

Variable phi : pw X d -> M -> R.
Hypothesis Hphi : forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1.
Let alpha := 1 - expect2 (pwlist LX d) LM G phi.                        (* positives called null *)
Let beta := expect2 (pwlist LX d) LM
  (fun x m => margX LM G x * margY (pwlist LX d) G m) phi.             (* nulls called positive *)

Theorem product_memorization :
  (forall alphaU betaU, alpha <= alphaU -> beta <= betaU -> 0 < betaU < 1 -> alphaU + betaU <= 1 ->
     (1 - tau) / rho * d2 (1 - alphaU) betaU <= mem) /\
  (forall e v, 0 <= e < / 2 -> alpha + beta <= 2 * e ->
     (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> (1 - tau) / rho * v <= mem).
Proof.
  split.
  - intros alphaU betaU Ha Hb HbU Hs. apply product_linear.
    exact (ACC_bounds (pwlist LX d) LM G phi product_law Hphi alphaU betaU Ha Hb HbU Hs).
  - intros e v He Hs Hv. apply product_linear.
    exact (ACC_AVG (pwlist LX d) LM G phi product_law Hphi e v He Hs Hv).
Qed.
End Product.
