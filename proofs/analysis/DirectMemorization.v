(** From the direct constant of one coordinate to the memorization bound for d coordinates. *)
From Coq Require Import Reals Lra List.
From MemAnalysis Require Import Definitions Information Accuracy Power Direct.
Open Scope R_scope.

Theorem direct_memorization {Th X B M} (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (c : R) (d : nat) (k : pw B d -> M -> R) (phi : pw X d -> M -> R) :
  0 <= c -> joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  direct LT LX LB JT JX c -> kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in
  let miss := 1 - expect2 (pwlist LX d) LM G phi in
  let false_alarm := expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi in
  let mem := CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) in
  (forall alpha beta, miss <= alpha -> false_alarm <= beta -> 0 < beta < 1 -> alpha + beta <= 1 ->
     c * d2 (1 - alpha) beta <= mem) /\
  (forall e v, 0 <= e < / 2 -> miss + false_alarm <= 2 * e ->
     (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> c * v <= mem).
Proof.
  intros Hc HT HX HB HD Hk Hphi G miss false_alarm mem.
  assert (HG : joint (pwlist LX d) LM G) by (apply push_joint; [apply pwJ_joint, HX|exact Hk]).
  assert (K := MEM_DIRECT_power LT LX LB LM JT JX d k c Hc HT HX HB HD Hk). fold G mem in K.
  split.
  - intros alpha beta Ha Hb H1 H2. apply Rle_trans with (2 := K). apply Rmult_le_compat_l; [exact Hc|].
    exact (ACC_bounds (pwlist LX d) LM G phi HG Hphi alpha beta Ha Hb H1 H2).
  - intros e v He Hs Hv. apply Rle_trans with (2 := K). apply Rmult_le_compat_l; [exact Hc|].
    exact (ACC_AVG (pwlist LX d) LM G phi HG Hphi e v He Hs Hv).
Qed.
