(** From two coefficients of one coordinate to the memorization bound for d coordinates. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From MemAnalysis Require Import Definitions Information Accuracy Power.
Open Scope R_scope.

Theorem product_memorization {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (tau rho : R) (d : nat)
  (k : pw B d -> M -> R) (phi : pw X d -> M -> R) (alphaU betaU : R) :
  joint LT LB JT -> joint LX LB JX ->
  (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  0 <= tau <= 1 -> 0 < rho -> SDPI LT LB JT tau -> SDPI LX LB JX rho ->
  kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in           (* law of (X, M) *)
  1 - expect2 (pwlist LX d) LM G phi <= alphaU ->        (* positives called null *)
  expect2 (pwlist LX d) LM
    (fun x m => margX LM G x * margY (pwlist LX d) G m) phi <= betaU -> (* nulls called positive *)
  0 < betaU < 1 -> alphaU + betaU <= 1 ->
  (1 - tau) / rho * d2 (1 - alphaU) betaU
  <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m).
Proof.
  intros HT HX HB Ht Hr ST SX Hk Hphi G Ha Hb HbU Hs.
  assert (HTd := pwJ_joint LT LB JT d HT). assert (HXd := pwJ_joint LX LB JX d HX).
  assert (STd := SDPI_TENSOR_power LT LB JT tau d HT (proj1 Ht) ST).
  assert (SXd := SDPI_TENSOR_power LX LB JX rho d HX (Rlt_le _ _ Hr) SX).
  assert (HG := push_joint (pwlist LX d) (pwlist LB d) LM (pwJ JX d) k HXd Hk).
  assert (A := ACC_bounds (pwlist LX d) LM G phi HG Hphi alphaU betaU Ha Hb HbU Hs).
  assert (Mm := MEM (pwlist LT d) (pwlist LX d) (pwlist LB d) LM (pwJ JT d) (pwJ JX d) k tau rho
    HTd HXd (margY_pwJ LT LX LB JT JX d HB) STd SXd Hr Hk). fold G in Mm.
  apply Rle_trans with (2 := Mm). apply Rmult_le_compat_l; [|exact A].
  apply Rdiv_le_0_compat; lra.
Qed.
